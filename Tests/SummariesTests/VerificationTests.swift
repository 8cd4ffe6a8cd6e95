import Articles
import Foundation
import IndonesianEnglish
import RuleTranslation
import Testing
import Translation
import Workbench

@testable import Summaries

/// How many of the sentences that were made wrong on purpose verification catches, and how many
/// right ones it accuses. The first half of the sentences was written before it, the second after.
struct VerificationTests {
  let rules: RuleEngine
  let verifier: SummaryVerifier

  init() throws {
    let rules = try IndonesianEnglish.engine()
    self.rules = rules
    verifier = try SummaryVerifier(rules)
  }

  private func cited(_ sources: [String]) async throws -> [CitedSegment] {
    let segments = sources.enumerated().map { index, text in
      Segment(
        id: "s\(index + 1)", block: index, kind: .sentence, range: SourceRange(0, text.utf8.count),
        text: text)
    }
    let context = TranslationContext(
      glossary: try GlossarySelection().glossary(), analyzer: rules)
    return try await rules.translate(segments, in: context).map { translation in
      CitedSegment(
        id: translation.segment.id, source: translation.segment.text,
        translation: translation.target)
    }
  }

  @Test(arguments: ["development", "test"])
  func catchesWhatIsWrongAndAccusesNothingRight(_ name: String) async throws {
    var (caught, all): ([String: Int], [String: Int]) = ([:], [:])
    var (accused, right) = (0, 0)
    var misses: [String] = []
    for block in try ClaimSet(name).blocks {
      let segments = try await cited(block.sources)
      for claim in block.claims {
        let issues = verifier.issues(
          in: claim.text, citing: segments, published: block.published)
        guard let fault = claim.fault else {
          right += 1
          accused += issues.isEmpty ? 0 : 1
          if !issues.isEmpty {
            misses.append(
              "accused: \(claim.text)\n    \(issues.map { "\($0.kind): \($0.message)" })\n    \(segments.map(\.translation))"
            )
          }
          continue
        }
        all[fault, default: 0] += 1
        caught[fault, default: 0] += issues.isEmpty ? 0 : 1
        if issues.isEmpty {
          misses.append("missed (\(fault)): \(claim.text)\n    \(segments.map(\.translation))")
        }
      }
    }
    let (wrong, found) = (all.values.reduce(0, +), caught.values.reduce(0, +))
    let kinds = all.keys.sorted().map { "\($0) \(caught[$0] ?? 0)/\(all[$0] ?? 0)" }
    print(
      "verification, \(name): \(found) of \(wrong) wrong sentences caught "
        + "(\(kinds.joined(separator: ", "))); \(accused) of \(right) right ones accused")
    for miss in misses { print("  " + miss) }
    #expect(Double(found) >= 0.95 * Double(wrong))
    #expect(Double(accused) <= 0.03 * Double(right))
  }
}
