import Testing

@testable import Summaries

@Suite struct EventSummarizerTests {
  private let first = """
    Jembatan Kali Wungu Ambruk

    Jembatan gantung di atas Kali Wungu ambruk pada Senin malam.

    Dua warga terluka ketika jembatan itu ambruk.
    """
  private let second = """
    Bupati Tutup Jalan ke Kali Wungu

    Bupati Kudus Retno Palupi menutup jalan menuju Kali Wungu.

    Keputusan tersebut berlaku hingga pekan depan.

    Ia meminta warga memakai jalan memutar.
    """

  @Test(arguments: 1...5)
  func whatPointsBackNeverStandsWithoutWhatItPointsTo(_ count: Int) throws {
    let summary = try EventText([first, second]).summary(.sentences(count))
    let places = summary.sentences.map { $0.citations[0].description }
    #expect(places.count <= count && !places.isEmpty)
    if let pointing = places.firstIndex(of: "A2:s3") {
      #expect(places[..<pointing].last == "A2:s2")
    }
  }

  @Test func aHeadlineHasTwelveWordsWhereATitleCanBeShortened() throws {
    let long = """
      Jembatan gantung tua di atas Kali Wungu di Kudus ambruk pada Senin malam ini

      Jembatan gantung di atas Kali Wungu ambruk pada Senin malam.
      """
    let comma = """
      Jembatan Kali Wungu ambruk, warga di dua desa sudah tidak lagi memiliki jalan ke pasar

      Warga dua desa menunggu jembatan Kali Wungu dibangun kembali.
      """
    #expect(try EventText([comma]).summary().title == "Jembatan Kali Wungu ambruk")
    #expect(try EventText([long, second]).summary().title == "Bupati Tutup Jalan ke Kali Wungu")
    #expect(try EventText([long]).summary().title?.hasSuffix("Senin malam ini") == true)
  }

  @Test func onlyWhatSaysTheSameIsCited() throws {
    func cited(_ other: String) throws -> [String] {
      let sentence = "Banjir di Kota Melati merendam 1.200 rumah warga pada Senin malam."
      return try EventText([sentence, other]).summary(.sentences(1)).sentences[0].citations
        .map(\.description)
    }
    let same = "Banjir di Kota Melati merendam 1.200 rumah warga Senin malam."
    #expect(try cited(same).count == 2)
    #expect(try cited(same.replacing("1.200", with: "1.500")).count == 1)
    #expect(try cited(same.replacing("merendam", with: "tidak merendam")).count == 1)
    #expect(try cited("Warga mengungsi ke balai desa karena banjir di Kota Melati.").count == 1)
  }

  @Test func newsOfAThirdArticleIsToldOnce() throws {
    let summary = try EventText([
      "Dua polisi lalu lintas di Kudus ditangkap tim pengawas polda karena pungutan liar.",
      "Dua polisi lalu lintas di Kudus ditangkap tim pengawas.",
      "Tim pengawas polda menangkap petugas karena pungutan liar.",
    ]).summary(.sentences(3))
    #expect(summary.sentences.count == 1)
  }

  @Test func aTimelineKeepsApartWhatIsDenied() throws {
    let summary = try EventText([
      "Retno Palupi diperiksa penyidik sebagai tersangka pada Senin (3/6/2024).",
      "Retno Palupi tidak diperiksa penyidik sebagai tersangka pada Senin (3/6/2024).",
    ]).summary()
    #expect(summary.timeline.map(\.date) == ["2024-06-03", "2024-06-03"])
  }

  @Test func todayHasItsDateWhereTheArticlesAreOfSeveralDays() throws {
    let texts = [
      "The bridge (jembatan) over the river will be opened today for all.",
      "Warga di dua desa menunggu jalan yang baru.",
    ]
    func first(_ days: [String]) throws -> String? {
      try EventText(texts, days: days).summary().sentences.map(\.text).first {
        $0.contains("today")
      }
    }
    #expect(try first(["2024-06-03", "2024-06-04"])?.contains("today (2024-06-03) for") == true)
    #expect(try first(["2024-06-03", "2024-06-03"])?.contains("today for") == true)
  }

  @Test(arguments: [8, 12, 16, 20, 24, 30])
  func namesInFullMakeNoSummaryTooLong(_ most: Int) throws {
    let text = """
      Bupati Kudus Retno Sri Palupi Handayani menutup jalan desa.

      Warga di dua desa menunggu jalan yang baru sejak Senin.

      Retno meminta warga memakai jalan memutar.
      """
    let sentences = try EventText([text]).summary(.words(most)).sentences
    let words = sentences.reduce(0) { $0 + $1.text.wordCount }
    #expect(sentences.count == 1 || words <= most)
  }
}
