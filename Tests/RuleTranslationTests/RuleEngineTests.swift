import Articles
import Foundation
import Testing
import Translation

@testable import RuleTranslation

/// What holds for every input: one translation each, the same each time, whatever the bytes.
@Suite struct RuleEngineTests {
  static let sentences = [
    "Menteri Pertahanan Rusia berbicara lewat telepon dengan Menhan AS pada Jumat (9/2/2024).",
    "\"Kami belum menerima laporan,\" kata juru bicara itu kepada wartawan.",
    "Banjir merendam 1.240 rumah di empat desa, dan 870 orang mengungsi.",
    "Apakah pemerintah akan menaikkan harga beras?",
    "Harga naik 5,04 persen menjadi Rp2,5 triliun.",
    "Ia menolak. Namun, kapal itu sudah berangkat!", "", "Zxqrav wqzzev vvqzz.",
  ]

  @Test func oneTranslationForEachSegmentInOrder() async throws {
    let segments = Self.sentences.map(Support.segment)
    let translations = try await Support.engine.get().translate(segments, in: Support.context())
    #expect(translations.map(\.segment.text) == Self.sentences)
  }

  @Test func sameOutputAlways() async throws {
    let segments = Self.sentences.map(Support.segment)
    let engine = try Support.engine.get()
    let context = try Support.context()
    let first = try await engine.translate(segments, in: context)
    #expect(try await engine.translate(segments, in: context) == first)
    // In another order, so that what a session has kept differs.
    let reversed = try await engine.translate(segments.reversed(), in: context)
    #expect(Array(reversed.reversed()) == first)
    async let one = engine.translate(segments, in: context)
    async let other = engine.translate(segments, in: context)
    let both = try await [one, other]
    #expect(both == [first, first])
  }

  @Test func freshEngineSaysTheSame() async throws {
    let segments = Self.sentences.map(Support.segment)
    let engine = try Support.engine.get()
    let pair = try LanguagePair(
      DataSource(folder: Support.dataFolder.path()), entities: engine.pair.entities)
    let fresh = RuleEngine(pair: pair, segmenter: engine.segmenter, version: "1")
    let expected = try await engine.translate(segments, in: Support.context())
    #expect(try await fresh.translate(segments, in: Support.context()) == expected)
  }

  @Test func zeroIsSaid() throws {
    for text in ["Suhu mencapai 0 derajat.", "(0=rendah; 5=tinggi)", "0"] {
      #expect(try Support.steps(text).text.contains("0"))
    }
  }

  @Test func cancellationIsHeard() async throws {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await Support.engine.get().translate(
        [Support.segment("Kapal itu tenggelam.")], in: Support.context())
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  /// Pieces that meet the tokenizer, the numbers and the grammar in ways that bytes seldom do.
  private static let pieces = [
    "Rp", "2,5", "22/10/2022", ".", ",", "\"", "“", "”", "(", ")", "-", "–", "'", " ", "  ", "ke-",
    "juta", "triliun", "persen", "per", "setengah", "seribu", "dua", "puluh", "belas", "pukul",
    "09.20", "WIB", "Menhan-nya", "yang", "tidak", "belum", "di", "meN", "mem", "nya", "kah", "AS",
    "99999999999999999999", "0,0,0", "1.000.000.000.000.000", "31/02/2024", "99/99/9999", "%", "$",
    "US$", "https://", "www.", "@", "é", "\u{301}", "🔥", "\u{200D}", "\u{FEFF}", "\u{0}", "İ", "ß",
    "anak-anak", "-anak", "anak-", "se", "ter", "Senin", "Januari", "tahun", "jam", "S.H.", "a.b.",
  ]

  private static func randomLine(_ number: Int, _ generator: inout SplitMix64) -> String {
    if number.isMultiple(of: 2) {
      let bytes = (0..<Int.random(in: 0...90, using: &generator)).map { _ in
        UInt8.random(in: .min ... .max, using: &generator)
      }
      return String(decoding: bytes.filter { $0 != 10 && $0 != 13 }, as: UTF8.self)
    }
    return (0..<Int.random(in: 0...24, using: &generator)).map { _ in
      pieces.randomElement(using: &generator)! + (Bool.random(using: &generator) ? " " : "")
    }.joined()
  }

  @Test(.timeLimit(.minutes(5))) func randomBytesGiveOneTranslationEach() async throws {
    var generator = SplitMix64(state: 20_240_209)
    let lines = (0..<3_000).map { Self.randomLine($0, &generator) }
    let engine = try Support.engine.get()
    let context = try Support.context()
    let translations = try await engine.translate(lines.map(Support.segment), in: context)
    #expect(translations.count == lines.count)
    for (line, translation) in zip(lines, translations) {
      #expect(translation.segment.text == line)
      #expect(!translation.target.contains("\n"), "\(line.debugDescription)")
      #expect((0.05...1).contains(translation.confidence), "\(line.debugDescription)")
      let hasLetter = line.unicodeScalars.contains { ("a"..."z").contains($0) }
      if hasLetter && line.utf8.count > 3 {
        #expect(!translation.target.isEmpty, "\(line.debugDescription)")
      }
      for range in translation.issues.compactMap(\.sourceRange) {
        #expect(range.upperBound <= line.utf8.count)
      }
    }
  }
}
