import Articles
import Translation

/// A short article written for these tests, translated by hand.
enum FloodArticle {
  static let sentences: [(source: String, target: String)] = [
    (
      "Banjir merendam 1.200 rumah di tiga desa di Kabupaten Demak sejak Senin malam.",
      "Floods have covered 1,200 houses in three villages in Demak Regency since Monday night."
    ),
    (
      "Namun, ketinggian air mulai turun.",
      "However, the water has begun to fall."
    ),
    (
      "\"Kami masih butuh selimut dan makanan bayi,\" kata seorang warga di posko.",
      "\"We still need blankets and baby food,\" said a resident at the post."
    ),
    (
      "Badan penanggulangan bencana Kabupaten Demak mendirikan dapur umum di dua desa.",
      "Demak Regency's disaster agency set up public kitchens in two villages."
    ),
    (
      "Banjir merendam 1.200 rumah di tiga desa di Demak, kata badan penanggulangan bencana.",
      "Floods covered 1,200 houses in three villages in Demak, the disaster agency said."
    ),
    (
      "Dinas kesehatan membuka pos pengobatan bagi 350 pengungsi di balai desa Sayung.",
      "The health office opened a clinic for 350 displaced people in Sayung's village hall."
    ),
  ]

  static let title = translation(
    0, "Tiga Desa di Demak Terendam Banjir", "Three Villages in Demak Flooded", .title)

  static var body: [Translation] {
    sentences.enumerated().map { translation($0 + 1, $1.source, $1.target, .sentence) }
  }

  static var metadata: ArticleMetadata {
    var metadata = ArticleMetadata()
    metadata.title = title.segment.text
    metadata.published = "2024-03-05T19:20:00+07:00"
    metadata.place = "Demak"
    metadata.source = "Warta Pesisir"
    return metadata
  }

  /// The translation of the segment `s<number>`, which lies at a hundred bytes for each number.
  static func translation(
    _ number: Int, _ source: String, _ target: String, _ kind: Segment.Kind
  ) -> Translation {
    let range = SourceRange(number * 100, number * 100 + source.utf8.count)
    return Translation(
      segment: Segment(id: "s\(number)", block: number, kind: kind, range: range, text: source),
      target: target, origin: .human)
  }
}
