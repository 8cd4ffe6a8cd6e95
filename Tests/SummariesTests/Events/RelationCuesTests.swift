import Articles
import Testing

@testable import Summaries

struct RelationCuesTests {
  @Test(arguments: [
    ("Percakapan berlangsung 40 menit atas permintaan Moskwa.", ["Russia"]),
    ("Pembicaraan digelar atas prakarsa pihak Amerika dan singkat.", ["the United States"]),
    ("Pentagon menyatakan Moskwa yang meminta percakapan itu.", ["Russia"]),
    ("Prakarsa, katanya, datang dari pihak Amerika.", ["the United States"]),
    ("Bantuan itu datang dari Jepang.", []),
    ("Rapat digelar atas permintaan warga.", []),
    ("Bupati Suparman yang meminta rapat itu.", ["Bupati Suparman"]),
  ])
  func findsTheParty(sentence: String, parties: [String]) throws {
    #expect(try RelationCues.embedded().mentions(in: sentence).map(\.party) == parties)
  }

  @Test func namesEveryBadLine() throws {
    let error = try #require(throws: DiagnosticList.self) {
      try RelationCues(relations: "atas nama\tbeside\t-\twho\n", parties: "Rusia\tRussia\n")
    }
    #expect(
      error.diagnostics.map(\.description) == [
        "relation-cues.tsv:1:1: 'beside' is no side; write before or after",
        "parties.tsv:1:1: 'Rusia' has capitals; write it in lower case",
      ])
  }
}
