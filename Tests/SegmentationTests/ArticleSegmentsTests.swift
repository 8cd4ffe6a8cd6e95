import Articles
import Segmentation
import Testing

@Suite struct ArticleSegmentsTests {
  @Test("a title and a heading are one segment, other blocks are cut into sentences")
  func kinds() throws {
    let text = "Apa Kabar? Baik. Satu. Dua. Tiga. Foto: Budi. Lima."
    let ranges = [(0, 16), (17, 22), (23, 33), (34, 45), (46, 51)]
    let kinds: [Block.Kind] = [.title, .listItem, .paragraph, .caption, .quotation]
    let blocks = zip(kinds, ranges).map {
      Block(kind: $0, pieces: [SourceRange($1.0, $1.1)], of: text)
    }
    let segments = try segments(text, blocks)
    #expect(segments.map(\.id) == ["s1", "s2", "s3", "s4", "s5", "s6"])
    #expect(segments.map(\.block) == [0, 1, 2, 2, 3, 4])
    #expect(
      segments.map(\.kind) == [.title, .listItem, .sentence, .sentence, .caption, .sentence])
    #expect(
      segments.map(\.text) == [
        "Apa Kabar? Baik.", "Satu.", "Dua.", "Tiga.", "Foto: Budi.", "Lima.",
      ]
    )
    #expect(segments[3].range == SourceRange(28, 33))
  }

  @Test("a segment's range covers what cleaning took out of its middle")
  func pieces() throws {
    let text = "Hujan turun. Warga [iklan] pulang. Jalan basah."
    let block = Block(
      kind: .paragraph, pieces: [SourceRange(0, 19), SourceRange(27, 47)], of: text)
    let segments = try segments(text, [block])
    #expect(segments.map(\.text) == ["Hujan turun.", "Warga pulang.", "Jalan basah."])
    #expect(
      segments.map(\.range) == [SourceRange(0, 12), SourceRange(13, 34), SourceRange(35, 47)])
  }

  @Test("a block of white space gives no segment, a heading needs no full stop")
  func edges() throws {
    let text = "   \n Banjir Surut"
    let blocks = [
      Block(kind: .heading, pieces: [SourceRange(0, 4)], of: text),
      Block(kind: .heading, pieces: [SourceRange(4, 17)], of: text),
    ]
    let segments = try segments(text, blocks)
    #expect(segments.map(\.range) == [SourceRange(5, 17)])
    #expect(segments.map(\.id) == ["s1"])
    #expect(segments.map(\.block) == [1])
  }

  private func segments(_ text: String, _ blocks: [Block]) throws -> [Segment] {
    SentenceSegmenter(rules: try .embedded()).segments(
      of: Article(
        path: nil, text: text, blocks: blocks, metadata: ArticleMetadata(), removed: []))
  }
}
