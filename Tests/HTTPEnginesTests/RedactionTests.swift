import Articles
import Glossaries
import IndonesianEnglish
import RuleTranslation
import Synchronization
import Testing
import Translation

@testable import HTTPEngines

/// What is not to leave the machine.
@Suite struct RedactionTests {
  /// Keeps what it was given, and answers as a test says.
  private final class Listener: ForecastingEngine {
    let id = EngineID(name: "listener", version: "1")
    let heard = Mutex<[String]>([])
    let answer: @Sendable (String) -> String

    init(_ answer: @escaping @Sendable (String) -> String) { self.answer = answer }

    func prepared(
      _ segments: [Segment], in context: TranslationContext
    ) async throws -> [Segment] {
      heard.withLock { $0 += segments.map(\.text) }
      return Surroundings.noted(in: segments)
    }

    func forecast(
      for segments: [Segment], in context: TranslationContext
    ) async throws -> RequestForecast {
      heard.withLock { $0 += segments.map(\.text) }
      return RequestForecast(segments: segments.count)
    }

    func translate(
      _ segments: [Segment], in context: TranslationContext
    ) async throws -> [Translation] {
      heard.withLock { heard in
        heard += segments.map(\.text)
        for case let around as Surroundings in segments.compactMap(\.background?.state) {
          heard += [around.title ?? ""] + around.before + around.after
        }
      }
      return segments.map {
        Translation(
          segment: $0, target: answer($0.text),
          origin: .engine(name: "listener", model: nil, prompt: nil))
      }
    }
  }

  private static let rules = Result { try IndonesianEnglish.engine() }

  private func redacting(
    _ kinds: [String], _ listener: Listener
  ) throws -> RedactingEngine {
    let rules = try Self.rules.get()
    return RedactingEngine(
      listener, redactor: Redactor(try Redaction(kinds), names: rules, analyzer: rules))
  }

  private let text = "Perusahaan milik Zulkarnaen merugi 2,5 juta di Rusia pada 2024."

  @Test func marksGoAndWhatTheyStandForComesBack() async throws {
    let listener = Listener { _ in "The company of XTM1 lost XTM2 million in XTM3 in XTM4." }
    let translation = try await redacting(["names", "numbers"], listener)
      .translate([Segment("s1", text)], in: .none)[0]
    #expect(
      listener.heard.withLock { $0 } == [
        "Perusahaan milik XTM1 merugi XTM2 juta di XTM3 pada XTM4."
      ])
    #expect(
      translation.target == "The company of Zulkarnaen lost 2.5 million in Russia in 2024.")
    #expect(translation.issues.isEmpty)
    #expect(translation.segment.text == text)
  }

  @Test func aPatternIsRedactedAsItStands() async throws {
    let listener = Listener { $0.replacing("Nomor", with: "Number") }
    let translation = try await redacting([#"[A-Z]{2}-\d+"#], listener)
      .translate([Segment("s1", "Nomor AB-123 dan CD-9")], in: .none)[0]
    #expect(listener.heard.withLock { $0 } == ["Nomor XTM1 dan XTM2"])
    #expect(translation.target == "Number AB-123 dan CD-9")
  }

  @Test func aLostMarkIsAnError() async throws {
    let translation = try await redacting(["names"], Listener { _ in "He lost." })
      .translate([Segment("s1", text)], in: .none)[0]
    #expect(translation.isRejected && translation.target.isEmpty)
  }

  @Test func whatStandsAroundIsRedactedToo() async throws {
    let listener = Listener { $0 }
    let engine = try redacting(["names", "numbers"], listener)
    let segments = [Segment("s1", text), Segment("s2", "Ia kecewa."), Segment("s3", text)]
    let prepared = try await engine.prepared(segments, in: .none)
    #expect(prepared.map(\.text) == segments.map(\.text))
    _ = try await engine.translate(prepared, in: .none)
    _ = try await engine.forecast(for: segments, in: .none)
    let heard = listener.heard.withLock { $0 }
    #expect(heard.count > 9)
    for word in ["Zulkarnaen", "Rusia", "2,5", "2024"] {
      #expect(!heard.contains { $0.contains(word) })
    }
  }

  @Test func otherMarksAreOtherTranslations() throws {
    let ids = try [["names"], ["numbers"], ["names", "numbers"], ["x+"]].map {
      try redacting($0, Listener { $0 }).id
    }
    #expect(Set(ids).count == 4)
    #expect(ids.allSatisfy { $0.name == "listener" })
  }

  @Test(arguments: ["", "(", "a*", "["])
  func aPatternThatIsNoneIsRefused(_ pattern: String) {
    #expect(throws: RedactionError(pattern: pattern)) { _ = try Redaction([pattern]) }
  }
}
