import Testing

@testable import RuleTranslation

/// Words that no data know, cut into parts that are known.
@Suite struct WordPartsTests {
  @Test(arguments: [
    ("konflik antarfaksi", "konflik|antar-|faksi"),
    ("massa pro-pemerintah", "massa|pro-|pemerintah"),
    ("warga non-PNS", "warga|non-|pns"),
    ("hubungan Prancis-Maroko", "hubungan|prancis|‐|maroko"),
    ("pertemuan AS-Kuba", "pertemuan|as|‐|kuba"), ("Pascakecelakaan itu", "pasca-|kecelakaan|itu"),
    ("hubungan guru-murid", "hubungan|guru|‐|murid"),
    ("pertemuan empat-jam", "pertemuan|empat|‐|jam"),
    ("anak-anak Menhan-nya", "anak-anak|menhan-nya"),
    ("Ia me-ningkatkan seper-lima", "ia|meningkatkan|seperlima"),
    ("kartu prakerja", "kartu|prakerja"), ("Gerakan Non-Blok", "gerakan|non-blok"),
    ("Ida Prakasa", "ida|prakasa"), ("zaza-zozo", "zaza-zozo"), ("rawa-rawa", "rawa-rawa"),
    ("Jakarta - Bandung", "jakarta|-|bandung"), ("skor 3-2", "skor|3|‐|2"),
  ])
  func cuts(_ text: String, _ forms: String) throws {
    let (tokens, views) = WordAnalyzer(try Support.engine.get().pair).tokens(in: text)
    #expect(views.map(\.form).joined(separator: "|") == forms)
    let bytes = Array(text.utf8)
    for (token, view) in zip(tokens, views) {
      let written = bytes[token.range.lowerBound..<token.range.upperBound]
      #expect(String(decoding: written, as: UTF8.self) == view.surface)
    }
  }
}
