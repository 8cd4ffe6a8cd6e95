import Articles
import Testing
import Translation

@testable import Summaries

struct SentenceFeaturesTests {
  func features(_ sentences: [String], title: String? = nil) throws -> [[SentenceFeature: Double]] {
    let ranked = sentences.enumerated().map {
      RankedSentence(FloodArticle.translation($0 / 2, $1, $1, .sentence))
    }
    let features = try SentenceFeatures(ranked, title: title, cues: .embedded())
    return sentences.indices.map {
      Dictionary(uniqueKeysWithValues: zip(SentenceFeature.allCases, features[$0]))
    }
  }

  @Test func tellsThePlace() throws {
    let values = try features(["Banjir datang.", "Warga pergi.", "Air surut."])
    #expect(values.map { $0[.first] } == [1, 0, 0])
    #expect(values.map { $0[.third] } == [0, 0, 1])
    #expect(values.map { $0[.opensParagraph] } == [1, 0, 1])
    #expect(values.map { $0[.remaining] } == [0.4, 0.2, 0])
    #expect(values[1][.earliness] == 0.5)
  }

  @Test func tellsQuotationsQuestionsAndSpeakers() throws {
    let values = try features([
      "Bupati datang ke lokasi:", "\"Kami butuh perahu,\" kata warga.", "Siapa yang datang?",
    ])
    #expect(values[0][.colon] == 1 && values[0][.unfinished] == 1)
    #expect(values[0][.introducesQuotation] == 1 && values[2][.introducesQuotation] == 0)
    #expect(values[1][.opensQuotation] == 1 && values[1][.firstPerson] == 1)
    #expect(values[1][.mostlyQuotes] == 1 && values[1][.question] == 0)
    #expect(values[2][.question] == 1 && values[2][.quotes] == 0)
  }

  @Test func tellsWhatTitleAndOtherSentencesShare() throws {
    let values = try features(
      ["Banjir merendam Demak.", "Banjir merendam Demak.", "Harga cabai naik."],
      title: "Banjir Demak")
    #expect(values.map { $0[.title] } == [1, 1, 0])
    #expect(values.map { $0[.novelty] } == [1, 0, 1])
    #expect(values[0][.likeness] == values[1][.likeness])
    #expect(values[2][.likeness] == 0)
    // Of nine words six are in the first two sentences, each twice.
    #expect(abs((values[0][.frequency] ?? 0) - 200.0 / 9) < 1e-9)
    #expect(abs((values[2][.frequency] ?? 0) - 100.0 / 9) < 1e-9)
  }
}
