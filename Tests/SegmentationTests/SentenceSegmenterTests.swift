import Articles
import Segmentation
import Testing

@Suite struct SentenceSegmenterTests {
  let segmenter: SentenceSegmenter

  init() throws {
    segmenter = SentenceSegmenter(rules: try .embedded())
  }

  @Test("ranges are byte offsets without white space at the ends")
  func ranges() {
    let bytes = Array("  Ia pulang…  \r\n Énam orang hadir. ".utf8)
    let found = segmenter.sentences(in: bytes)
    #expect(found == [SourceRange(2, 14), SourceRange(19, 37)])
    #expect(segmenter.sentences(in: [UInt8]()).isEmpty)
    #expect(segmenter.sentences(in: Array(" \n\u{A0}\t".utf8)).isEmpty)
  }

  @Test("a quotation with its clause stays whole up to 600 bytes, one by itself up to 300")
  func longQuotations() {
    let count = { (sentences: Int, close: String) in
      let quoted = String(repeating: "Warga itu tetap menunggu. ", count: sentences) + "Ya"
      return segmenter.sentences(in: "\"\(quoted)\(close) Ia pergi.").count
    }
    #expect(count(11, ".\"") == 2)
    #expect(count(12, ".\"") == 14)
    #expect(count(22, ",\" ujarnya.") == 2)
    #expect(count(23, ",\" ujarnya.") == 25)
  }

  @Test(
    "every byte that is no white space is in one sentence, whatever the input",
    arguments: [
      ".", ". ", "a. ", "\".", ".\"", "S.H. ", "(.", ".) ", "… ", " \"A. B", "1. ", "ab.Cd",
      "\u{201C}A. \u{201D}", ". (", "''", "katanya. ", "?!", "。", ".[1] ", "- ", "*. ",
    ])
  func coverage(unit: String) {
    for count in [1, 2, 3, 5_000] {
      expectCoverage(Array(String(repeating: unit, count: count).utf8))
    }
  }

  @Test("bytes that are no UTF-8 are kept")
  func invalidBytes() {
    var state: UInt64 = 42
    for length in 0..<400 {
      let bytes = (0..<length).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let marks: [UInt8] = [0x2E, 0x20, 0x22, 0xE2, 0x80, 0xA6, 0x9C, 0xC2, 0xA0, 0x41, 0x61]
        return state >> 60 < 12 ? marks[Int(state >> 33) % marks.count] : UInt8(state >> 40 & 0xFF)
      }
      expectCoverage(bytes)
    }
  }

  @Test("a million full stops and a long line take a moment", .timeLimit(.minutes(1)))
  func longInputs() {
    #expect(segmenter.sentences(in: [UInt8](repeating: 0x2E, count: 1_000_000)).count == 1)
    #expect(segmenter.sentences(in: [UInt8](repeating: 0x61, count: 4_000_000)).count == 1)
    let spaced = Array(String(repeating: "Ia pulang. ", count: 50_000).utf8)
    #expect(segmenter.sentences(in: spaced).count == 50_000)
    let opened = Array(String(repeating: "\"Ia pulang. ", count: 50_000).utf8)
    #expect(segmenter.sentences(in: opened).count == 50_000)
  }

  private func expectCoverage(_ bytes: [UInt8]) {
    let found = segmenter.sentences(in: bytes)
    var last = 0
    for range in found {
      #expect(range.lowerBound >= last && range.count > 0)
      #expect(isSpace(bytes[last..<range.lowerBound]))
      last = range.upperBound
    }
    #expect(isSpace(bytes[last...]))
  }

  /// Whether only ASCII or multi-byte white space stands in `bytes`.
  private func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}"
    }
  }
}
