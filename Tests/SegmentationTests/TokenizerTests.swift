import Articles
import Segmentation
import Testing

/// Tokens by letters alone; `|` stands between them, `kind:` before those that are no words.
@Suite struct TokenizerTests {
  private let tokenizer = Tokenizer(
    unitsBeforeNumbers: ["rp", "rp.", "us", "idr", "usd", "sebesar", "miliar"],
    wordsBeforeHyphens: ["dua", "empat", "juta", "rupiah"])

  private func tokens(_ bytes: [UInt8]) -> [Token] {
    bytes.withUnsafeBufferPointer { tokenizer.tokens(in: $0) }
  }

  private func cut(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return tokens(bytes).map {
      String(decoding: bytes[$0.range.lowerBound..<$0.range.upperBound], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("Menteri itu pergi.", "Menteri|itu|pergi|."),
    ("anak-anak Menhan-nya", "anak-anak|Menhan-nya"),
    ("Ma'ruf Jum’at", "Ma'ruf|Jum’at"),
    ("ke-42 dan G20, COVID-19", "ke-42|dan|G20|,|COVID-19"),
    ("Semarang–Surabaya", "Semarang|–|Surabaya"),
    ("kata- kata", "kata|-|kata"),
    ("pesawat -- jatuh", "pesawat|--|jatuh"),
    ("Rp2,5 triliun", "Rp|2,5|triliun"),
    ("Rp15.610 per dolar", "Rp|15.610|per|dolar"),
    ("Rp. 500", "Rp.|500"),
    ("US$1,9 miliar", "US|$|1,9|miliar"),
    ("R2D2", "R2D2"),
    ("(22/10/2022)", "(|22/10/2022|)"),
    ("pukul 09.20 WIB", "pukul|09.20|WIB"),
    ("19:30,", "19:30|,"),
    ("1.250,5", "1.250,5"),
    ("naik 5,04 persen.", "naik|5,04|persen|."),
    ("tahun 2022.", "tahun|2022|."),
    ("5%", "5|%"),
    ("90+4", "90|+|4"),
    ("5,0–5,1", "5,0|–|5,1"),
    ("3-2", "3|-|2"),
    ("20km 90an", "20km|90an"),
    ("https://www.example.net/a?b=c#d, lalu", "https://www.example.net/a?b=c#d|,|lalu"),
    ("(www.example.org)", "(|www.example.org|)"),
    ("redaksi@example.org.", "redaksi@example.org|."),
    ("www.", "www|."),
    ("S.H., M.Hum.", "S.H.|,|M.Hum|."),
    ("dr. Anindita, Sp.A, hadir", "dr.|Anindita|,|Sp.A|,|hadir"),
    ("PT. Karya", "PT.|Karya"),
    ("“Tidak,” katanya.", "“|Tidak|,|”|katanya|."),
    ("\"Tidak ada\"", "\"|Tidak|ada|\""),
    ("‘ya’", "‘|ya|’"),
    ("entah... ya…", "entah|...|ya|…"),
    ("''kutipan''", "''|kutipan|''"),
    ("#banjir @warga", "#|banjir|@|warga"),
    ("AFP/France24", "AFP|/|France24"),
    ("a\u{A0}b\u{200B}c", "a|b|c"),
    ("São Tomé, Erdoğan", "São|Tomé|,|Erdoğan"),
    ("panas 🔥 sekali", "panas|🔥|sekali"),
    ("sebesar2.200 mAh", "sebesar|2.200|mAh"),
    ("Rp625 miliar.3. Lombok", "Rp|625|miliar|.|3|.|Lombok"),
    ("empat-jam dua-pertiga", "empat|-|jam|dua|-|pertiga"),
    ("dua-duanya 2 juta-an juta-nya", "dua-duanya|2|juta-an|juta-nya"),
    ("rupiah-1,8 juta-Rp2", "rupiah|-|1,8|juta|-|Rp|2"),
    ("Rumah-26,9 ke-19,5 ke-19", "Rumah|-|26,9|ke|-|19,5|ke-19"),
    ("PM2,5 3x200.000 109,4F", "PM2,5|3x200.000|109,4F"),
    ("", ""),
    ("  \t ", ""),
  ])
  func cuts(_ text: String, _ expected: String) {
    #expect(cut(text).joined(separator: "|") == expected)
  }

  @Test func kinds() {
    let text = "Polisi, 22/10/2022: $5 di https://example.net 3M"
    let expected: [TokenKind] = [
      .word, .punctuation, .number, .punctuation, .symbol, .number, .word, .address, .number,
    ]
    #expect(tokens(Array(text.utf8)).map(\.kind) == expected)
  }

  @Test func spaces() {
    let text = "(ia  pergi),\tlalu"
    #expect(
      tokens(Array(text.utf8)).map(\.spaceBefore) == [false, false, true, false, false, true])
  }

  @Test(
    arguments: [
      [0xFF], [0x61, 0xFF, 0x62], [0xE2, 0x80], [0x61, 0xE2], [0xF0, 0x9F, 0x94], [0xC3],
      [0x80, 0x80, 0x80], [0x61, 0x2D, 0xE2, 0x80], [0x35, 0xC2], [0xC0, 0x80], [0, 0, 0x61],
      [0x77, 0x77, 0x77, 0x2E, 0xFF], [0x61, 0x2E], [0x61, 0x27, 0xF8],
      [0x35, 0x2C, 0xED, 0xA0, 0x80],
    ] as [[UInt8]])
  func invalidBytesAreCutToo(_ bytes: [UInt8]) { expectCover(bytes) }

  @Test func randomBytesAreCoveredInOrder() {
    var generator = SplitMix64(state: 7)
    for _ in 0..<2_000 {
      expectCover(
        (0..<Int.random(in: 0...60, using: &generator)).map { _ in
          UInt8.random(in: .min ... .max, using: &generator)
        })
    }
  }

  /// Tokens lie in order, none is empty, and nothing but white space is between them.
  private func expectCover(_ bytes: [UInt8]) {
    var end = 0
    for token in tokens(bytes) {
      #expect(token.range.lowerBound >= end && token.range.upperBound > token.range.lowerBound)
      let between = bytes[end..<token.range.lowerBound]
      #expect(
        between.allSatisfy { $0 <= 0x20 || $0 >= 0x7F }, "\(bytes) lost what lies before \(token)")
      #expect(token.spaceBefore == !between.isEmpty)
      end = token.range.upperBound
    }
    #expect(end <= bytes.count && bytes[end...].allSatisfy { $0 <= 0x20 || $0 >= 0x7F })
  }
}
