import Summaries
import Testing

/// Dates of a text that was published on Saturday, October 22, 2022.
@Suite struct DateTests {
  @Test(arguments: [
    ("Rapat digelar pada Sabtu (22/10/2022).", "2022-10-22", DateFact.Basis.stated),
    ("Rapat digelar pada Rabu (19/10).", "2022-10-19", .reckoned),
    ("Rapat digelar pada Rabu.", "2022-10-19", .reckoned),
    ("Rapat digelar pada Rabu pekan depan.", "2022-10-26", .reckoned),
    ("Rapat akan digelar pada Rabu.", "2022-10-26", .reckoned),
    ("Perang pecah pada 24 Februari lalu.", "2022-02-24", .reckoned),
    ("Kapal itu tenggelam pada 30 Desember lalu.", "2021-12-30", .reckoned),
    ("Pemilu digelar 14 Februari 2024.", "2024-02-14", .stated),
    ("Mereka bertemu pekan ini.", "2022-W42", .reckoned),
    ("Mereka bertemu minggu depan.", "2022-W43", .reckoned),
    ("Mereka bertemu bulan lalu.", "2022-09", .reckoned),
    ("Mereka bertemu tahun depan.", "2023", .reckoned),
    ("Mereka bertemu pada Mei tahun lalu.", "2021-05", .reckoned),
    ("Mereka bertemu tiga hari lalu.", "2022-10-19", .reckoned),
    ("Mereka bertemu kemarin.", "2022-10-21", .reckoned),
    ("Mereka bertemu pekan kemarin.", "2022-W41", .reckoned),
    ("Mereka bertemu Senin kemarin.", "2022-10-17", .reckoned),
    // A weekday tells the year of a day that would be to come.
    ("Mereka bertemu pada Kamis (2/12).", "2021-12-02", .reckoned),
    ("Mereka bertemu pada Jumat (2/12).", "2022-12-02", .reckoned),
    ("Mereka bertemu pada Selasa (18/10).", "2022-10-18", .reckoned),
    ("Mereka bertemu pada Senin (18/10).", "2022-10-18", .reckoned),
    ("Jembatan itu ambruk pada Januari lalu.", "2022-01", .reckoned),
    ("Pabrik itu berdiri sejak 1998.", "1998", .stated),
    ("Rapat digelar 20-22 Oktober 2022.", "2022-10-20/2022-10-22", .stated),
  ])
  func resolved(_ text: String, _ value: String, _ basis: DateFact.Basis) throws {
    let dates = try ArticleText(text).findings(published: "2022-10-22T09:00").facts.dates
    #expect(dates.map(\.value) == [value])
    #expect(dates.first?.basis == basis)
  }

  @Test(arguments: [
    "Hal itu diatur dalam Undang-Undang Nomor 8 Tahun 2019.", "Acara itu disiarkan Senin-Jumat.",
    "\"Kemarin kami juga menangani kecelakaan,\" kata dia.",
  ])
  func whatOnlyLooksLikeATimeIsNone(_ text: String) throws {
    let dates = try ArticleText(text).findings(published: "2022-10-22").facts.dates
    #expect(dates.isEmpty)
  }

  @Test func aMonthInARangeHasTheYearOfItsEnd() throws {
    let dates = try ArticleText("Uang diserahkan antara Maret dan Agustus 2020.")
      .findings(published: "2022-10-22").facts.dates
    #expect(dates.map(\.value) == ["2020-03", "2020-08"])
  }

  @Test func withoutADayOfPublicationOnlyWhatIsStatedCounts() throws {
    #expect(try ArticleText("Mereka bertemu kemarin.").findings().facts.dates.isEmpty)
    let stated = "Mereka bertemu Jumat (21/10/2022). Rapat berikutnya digelar besok."
    #expect(
      try ArticleText(stated).findings().facts.dates.map(\.value) == ["2022-10-21", "2022-10-22"])
  }

  @Test func theTimelineRunsInTheOrderOfTheDates() throws {
    let text = """
      Gencatan senjata berlaku pekan depan.

      Perang pecah pada 24 Februari lalu.
      """
    let timeline = try ArticleText(text).findings(published: "2022-10-22").facts.timeline
    #expect(timeline.map(\.date) == ["2022-02-24", "2022-W43"])
    #expect(timeline.map(\.segments) == [["s2"], ["s1"]])
  }
}
