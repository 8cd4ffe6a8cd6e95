import Segmentation
import Testing

@Suite struct HardCaseTests {
  @Test("sentences are cut where the case marks them")
  func cases() throws {
    let segmenter = SentenceSegmenter(rules: try .embedded())
    let cases = try HardCase.all()
    #expect(cases.count >= 120)
    let failures = cases.compactMap { hard -> String? in
      let bytes = Array(hard.text.utf8)
      let found = segmenter.sentences(in: bytes).map {
        String(decoding: bytes[$0.lowerBound..<$0.upperBound], as: UTF8.self)
      }
      guard found != hard.sentences else { return nil }
      return """
        \(hard.testDescription)
          expected: \(hard.sentences.joined(separator: " ‖ "))
          found:    \(found.joined(separator: " ‖ "))
        """
    }
    #expect(failures.isEmpty, "\n\(failures.joined(separator: "\n"))")
  }
}
