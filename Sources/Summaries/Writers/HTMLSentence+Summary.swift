import Articles
import Translation

extension HTMLSentence {
  /// A sentence of an article's summary, with the numbers of its citations.
  init(_ sentence: Summary.Sentence, numbers: [Int]) {
    self.init(
      said: Self.marked(sentence), cited: numbers.map(String.init),
      issues: sentence.issues.map {
        #"<span class="kind">\#(HTMLText($0.kind))</span> \#(HTMLText($0.message))"#
      },
      isVerified: sentence.isVerified,
      behind: zip(numbers, sentence.citations).map(Self.pair) + Self.changes(sentence))
  }

  /// The sentence, with what was not found set off.
  private static func marked(_ sentence: Summary.Sentence) -> String {
    let bytes = Array(sentence.text.utf8)
    func slice(_ from: Int, _ to: Int) -> HTMLText {
      HTMLText(String(decoding: bytes[from..<to], as: UTF8.self))
    }
    var result = ""
    var position = 0
    for range in sentence.issues.compactMap(\.targetRange)
    where range.lowerBound >= position && range.upperBound <= bytes.count {
      result += "\(slice(position, range.lowerBound))"
      result += "<mark>\(slice(range.lowerBound, range.upperBound))</mark>"
      position = range.upperBound
    }
    return result + "\(slice(position, bytes.count))"
  }

  /// The Indonesian and the English of a citation side by side, and how sure the English is.
  private static func pair(_ number: Int, _ citation: Citation) -> String {
    let pair = HTMLPair(
      label: "[\(number)] \(citation.segment)", source: citation.source,
      english: citation.translation)
    let trust = trust(of: citation)
    guard !trust.isEmpty else { return pair.text }
    return pair.text + "\n" + #"<p class="trust">\#(trust.joined(separator: " · "))</p>"#
  }

  private static func trust(of citation: Citation) -> [String] {
    var parts: [String] = []
    if let confidence = citation.confidence {
      let percent = Int((confidence * 100).rounded())
      parts.append(
        #"<label>Confidence of the translation <meter min="0" max="100" low="50" high="75" "#
          + #"optimum="100" value="\#(percent)">\#(percent)%</meter> \#(percent)%</label>"#)
    }
    if let origin = citation.origin { parts.append("\(HTMLText("by " + origin.shown))") }
    return parts + citation.issues.filter(\.needsLook).map { "\(HTMLText($0.message))" }
  }

  /// What was left out or said in full.
  private static func changes(_ sentence: Summary.Sentence) -> [String] {
    let items =
      sentence.dropped.map { "left out: \($0.text)" }
      + sentence.resolved.map { "“\($0.from)” is \($0.to) (\($0.segment))" }
    guard !items.isEmpty else { return [] }
    return [#"<ul class="changes">"# + items.map { "<li>\(HTMLText($0))</li>" }.joined() + "</ul>"]
  }
}
