import Testing

@testable import Summaries

/// What the articles of an event differ on, and what only looks so.
@Suite struct DisagreementTests {
  private func kinds(_ texts: [String], days: [String] = []) throws -> [Disagreement.Kind] {
    try EventText(texts, days: days).summary().disagreements.map(\.kind)
  }

  // MARK: Who said it

  private func told(_ first: String, _ quoting: String) -> String {
    """
    \(first)

    "Jembatan itu sudah lama rusak dan tidak pernah diperbaiki sejak banjir tahun lalu," \(quoting).
    """
  }

  @Test func sameWordsOfTwoNamesDiffer() throws {
    let texts = [
      told("Warga menunggu.", "kata Retno Palupi"), told("Warga menunggu.", "kata Budi Santoso"),
    ]
    #expect(try kinds(texts) == [.speaker])
  }

  @Test func whomAPronounStandsForIsNotSureEnough() throws {
    let texts = [
      told("Bupati Retno Palupi datang.", "katanya"), told("Camat Budi Santoso datang.", "ujarnya"),
    ]
    #expect(try kinds(texts) == [])
    #expect(try kinds([texts[0], told("Bupati Retno Palupi datang.", "ujarnya")]) == [])
  }

  @Test func initialsAreTheSameName() throws {
    let texts = [
      told("Warga menunggu.", "kata Retno Sri Palupi"), told("Warga menunggu.", "kata RSP"),
    ]
    #expect(try kinds(texts) == [])
  }

  // MARK: Figures and days

  private let days = ["2024-06-03", "2024-06-04"]

  @Test func figuresOfDifferentDaysAreNoDifference() throws {
    let texts = ["31 Mei 2024", "30 April 2024"].enumerated().map { number, day in
      "Anggaran Kota Melati sampai \(day) mengalami defisit Rp \(number + 3) triliun."
    }
    #expect(try kinds(texts) == [])
    let rates = ["Senin (3/6/2024)", "Selasa (4/6/2024)"].enumerated().map { number, day in
      "Dikutip dari data bursa, \(day), dolar naik \(number + 22) poin terhadap rupiah."
    }
    #expect(try kinds(rates) == [])
  }

  @Test func figuresSaidOnDifferentDaysDiffer() throws {
    let texts = [("12", "Senin (3/6/2024)"), ("15", "Selasa (4/6/2024)")].map { count, day in
      "\"Gempa di Kota Melati menewaskan \(count) orang,\" kata Retno Palupi, \(day)."
    }
    #expect(try kinds(texts, days: days).contains(.amount))
  }

  @Test func eachDayHasItsOwnReport() throws {
    let texts = ["", ""].map { _ in "Harga beras di pasar induk Kota Melati naik hari ini." }
    #expect(try kinds(texts, days: days) == [])
    let rates = ["Senin (3/6/2024)", "Rabu (5/6/2024)"].enumerated().map { number, day in
      "Indeks saham gabungan ditutup naik \(number + 1) persen pada \(day)."
    }
    #expect(try kinds(rates, days: days) == [])
  }

  @Test func differentDaysOfOneThingDiffer() throws {
    let texts = ["Sabtu (1/6/2024)", "Minggu (2/6/2024)"].map { day in
      "Jembatan gantung di atas Kali Wungu ambruk pada \(day)."
    }
    #expect(try kinds(texts, days: [days[0], days[0]]) == [.date])
  }

  // MARK: Denials

  @Test func aDenialStandsAgainstWhatSomebodySays() throws {
    let denial = "Bupati Retno Palupi membantah menerima uang proyek jembatan Kali Wungu."
    let texts = [
      "Jaksa mengatakan bupati menerima uang proyek jembatan Kali Wungu.",
      "Sidang tentang uang proyek jembatan Kali Wungu dibuka.",
    ].map { "\($0)\n\n\(denial)" }
    #expect(try kinds([texts[0]]) == [.denial])
    #expect(try kinds([texts[1]]) == [])
  }
}
