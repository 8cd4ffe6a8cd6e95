import XMLFiles

/// Puts a side of a unit together from what a file's parser tells.
struct SegmentBuilder {
  /// The bytes that a side may have, codes included: about 200 pages of text.
  static let limit = 1 << 20

  private var text = ""
  /// The text with its codes, once there is one.
  private var markup = ""
  /// How many codes are open, inside of which nothing is read as text.
  private var codeDepth = 0
  private var hasCodes = false
  /// The length of what is too long; nil where nothing is.
  private(set) var excess: Int?

  var content: SegmentContent { SegmentContent(text: text, markup: hasCodes ? markup : "") }

  mutating func add(_ text: String) {
    if codeDepth == 0 { self.text += text }
    if hasCodes { markup += text.xmlEscaped }
    let length = max(self.text.utf8.count, markup.utf8.count)
    if length > Self.limit { addExcess(length) }
  }

  mutating func addExcess(_ length: Int) { excess = max(excess ?? 0, length) }

  /// Starts an inline element of TMX: a code, whose content is no text, or `hi`, whose content is.
  mutating func start(_ name: String, _ attributes: [(name: String, value: String)]) {
    if !hasCodes { markup = text.xmlEscaped }
    hasCodes = true
    if name != "hi" { codeDepth += 1 }
    markup += "<" + name
    for (name, value) in attributes { markup += " \(name)=\"\(value.xmlEscaped)\"" }
    markup += ">"
  }

  mutating func end(_ name: String) {
    if name != "hi" { codeDepth -= 1 }
    markup += "</\(name)>"
  }

  /// Adds a whole code with its native content.
  mutating func addCode(
    _ name: String, _ attributes: [(name: String, value: String)], content: String = ""
  ) {
    start(name, attributes)
    if !content.isEmpty { add(content) }
    end(name)
  }
}
