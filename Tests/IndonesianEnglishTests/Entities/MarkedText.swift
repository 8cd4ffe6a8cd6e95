import RuleTranslation
import Segmentation

/// A sentence whose entity is marked with brackets, `pukul [22.30 WIB]`, cut by the real tokenizer.
struct MarkedText {
  let tokens: [EntityToken]
  /// The tokens between the brackets.
  let marked: Range<Int>

  init(_ text: String, unitsBeforeNumbers: Set<String> = ["rp", "rp.", "usd", "rm"]) {
    let sides = text.split(separator: "[", omittingEmptySubsequences: false)
    let parts = sides.last?.split(separator: "]", omittingEmptySubsequences: false) ?? []
    let before = sides.count == 2 ? String(sides[0]) : ""
    let start = before.utf8.count
    let end = start + (parts.first?.utf8.count ?? 0)
    let bytes = Array((before + parts.joined()).utf8)
    let cut = bytes.withUnsafeBufferPointer {
      Tokenizer(
        unitsBeforeNumbers: unitsBeforeNumbers,
        wordsBeforeHyphens: ["dua", "tiga", "delapan", "puluh", "duapuluh", "juta"]
      ).tokens(in: $0)
    }
    tokens = cut.map { token in
      let surface = String(
        decoding: bytes[token.range.lowerBound..<token.range.upperBound], as: UTF8.self)
      var form = surface.lowercased()
      if token.kind == .word && form.hasSuffix(".") { form.removeLast() }
      return EntityToken(
        kind: token.kind, form: form, surface: surface, spaceBefore: token.spaceBefore)
    }
    let first = cut.firstIndex { $0.range.lowerBound >= start } ?? cut.count
    let last = cut.lastIndex { $0.range.upperBound <= end } ?? -1
    marked = first..<max(first, last + 1)
  }
}
