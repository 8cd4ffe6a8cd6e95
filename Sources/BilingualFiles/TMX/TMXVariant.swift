import XMLFiles

/// A language's text in a unit (`tuv`).
struct TMXVariant {
  let language: String?
  let attributes: XMLElement
  var content = SegmentContent(text: "")
  /// The length of a text that is too long.
  var excess: Int?

  init(_ element: XMLElement) {
    language = element["xml:lang"] ?? element["lang"]
    attributes = element
  }
}
