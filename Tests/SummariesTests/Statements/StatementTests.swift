import Summaries
import Testing

/// Who says what, how sure: each case a text and its statements, `degree: speaker | verb | content`.
@Suite struct StatementTests {
  @Test(arguments: [
    (
      "Polisi mengatakan dua orang tewas.",
      ["stated: Polisi | mengatakan | dua orang tewas"]
    ),
    (
      "\"Kami siap bekerja,\" kata Retno Marsudi di Jakarta.",
      ["stated: Retno Marsudi | kata | “Kami siap bekerja”"]
    ),
    (
      "Menurut Kementerian Kesehatan, wabah itu sudah berakhir.",
      ["stated: Kementerian Kesehatan | Menurut | wabah itu sudah berakhir"]
    ),
    (
      "Wabah itu sudah berakhir, menurut Kementerian Kesehatan.",
      ["stated: Kementerian Kesehatan | menurut | Wabah itu sudah berakhir"]
    ),
    (
      "Tentara itu tewas di perbatasan, seperti dilansir AFP.",
      ["reported: AFP | seperti dilansir | Tentara itu tewas di perbatasan"]
    ),
    (
      "Pria itu diduga mencuri mobil.",
      ["alleged: - | diduga | Pria itu diduga mencuri mobil"]
    ),
    (
      "Konon rumah itu dibangun oleh Belanda.",
      ["reported: - | Konon | rumah itu dibangun oleh Belanda"]
    ),
    (
      "Retno Marsudi membantah kabar itu.",
      ["denied: Retno Marsudi | membantah | kabar itu"]
    ),
    (
      "Kementerian Pertahanan mengklaim pasukannya merebut desa itu.",
      ["claimed: Kementerian Pertahanan | mengklaim | pasukannya merebut desa itu"]
    ),
    (
      "Polisi memastikan korban berjumlah tiga orang.",
      ["confirmed: Polisi | memastikan | korban berjumlah tiga orang"]
    ),
    (
      "Gubernur berencana membangun jembatan.",
      ["planned: Gubernur | berencana | membangun jembatan"]
    ),
    // What is to be done, what is refused and what is not said is no statement.
    ("Polisi datang untuk memastikan keadaan.", []),
    ("Kremlin menolak menjelaskan hal itu.", []),
    ("Polisi tidak mengatakan apa pun.", []),
    ("Penilaian itu disusun kata demi kata.", []),
  ])
  func oneSentence(_ text: String, _ expected: [String]) throws {
    #expect(try ArticleText(text).findings().statements.map(described) == expected)
  }

  @Test func thePronounGoesOnWithWhoSpokeLast() throws {
    let text = """
      Pengamat militer Bagas Hendrawan menilai langkah itu wajar.

      Ia menambahkan bahwa ketegangan belum mereda.

      "Keduanya akan menahan diri," ujarnya.

      "Tidak ada yang ingin perang."
      """
    let statements = try ArticleText(text).findings().statements
    #expect(statements.map { $0.speaker?.name } == Array(repeating: "Bagas Hendrawan", count: 4))
    #expect(statements.last?.verb == nil)
    #expect(statements.last?.isQuotation == true)
  }

  @Test func anAsideIsNotTheSpeaker() throws {
    let text = "Kepala Dinas Kesehatan (Dinkes) mengatakan wabah itu sudah berakhir."
    let statement = try #require(try ArticleText(text).findings().statements.first)
    #expect(statement.speaker?.source == "Kepala Dinas Kesehatan")
  }

  @Test func aNameBesideATitleIsTheSpeaker() throws {
    let text = "Hal itu benar, kata Direktur PT Karya Persada, Lukman Tirtayasa, di Semarang."
    let statement = try #require(try ArticleText(text).findings().statements.first)
    #expect(statement.speaker?.name == "Lukman Tirtayasa")
  }

  @Test func badCuesAreReported() {
    #expect(throws: (any Error).self) {
      try StatementCues("konon\twhisper\treported\treportedly\n")
    }
    #expect(throws: (any Error).self) { try StatementCues("konon\thearsay\treported\n") }
  }

  private func described(_ statement: Statement) -> String {
    let content = statement.isQuotation ? "“\(statement.source)”" : statement.source
    return "\(statement.degree.rawValue): \(statement.speaker?.source ?? "-") | "
      + "\(statement.verb?.source ?? "-") | \(content)"
  }
}
