import Articles
import Translation

/// A sentence of a summary on a page: a click opens what it cites.
struct HTMLSentence {
  private let sentence: Summary.Sentence
  private let numbers: [Int]

  init(_ sentence: Summary.Sentence, numbers: [Int]) {
    self.sentence = sentence
    self.numbers = numbers
  }

  var text: String {
    let cited = numbers.map { "[\($0)]" }.joined(separator: " ")
    return [
      #"<details class="sentence"\#(sentence.issues.isEmpty ? "" : " open")>"#,
      #"<summary><span class="said">\#(marked)</span> <span class="cited">\#(cited)</span> "#
        + "\(badge)</summary>",
      #"<div class="behind">"#, issues,
      zip(numbers, sentence.citations).map(pair).joined(separator: "\n"),
      changes, "</div>", "</details>",
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The sentence, with what was not found set off.
  private var marked: String {
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

  private var badge: String {
    if !sentence.issues.isEmpty {
      return #"<span class="badge look">⚠ \#(sentence.issues.count) not found</span>"#
    }
    return sentence.isVerified ? #"<span class="badge">✓ found in the source</span>"# : ""
  }

  private var issues: String {
    guard !sentence.issues.isEmpty else { return "" }
    let items = sentence.issues.map {
      #"<li><span class="kind">\#(HTMLText($0.kind))</span> \#(HTMLText($0.message))</li>"#
    }
    return #"<ul class="issues">"# + items.joined() + "</ul>"
  }

  /// The Indonesian and the English of a citation side by side, and how sure the English is.
  private func pair(_ number: Int, _ citation: Citation) -> String {
    var lines = [
      #"<div class="pair">"#,
      #"<div><h3>Indonesian <span class="segment">[\#(number)] \#(HTMLText(citation.segment))</span></h3>"#
        + #"<p lang="id">\#(HTMLText(citation.source))</p></div>"#,
    ]
    if let translation = citation.translation {
      lines.append("<div><h3>English</h3><p>\(HTMLText(translation))</p></div>")
    }
    lines.append("</div>")
    let trust = trust(of: citation)
    if !trust.isEmpty { lines.append(#"<p class="trust">\#(trust.joined(separator: " · "))</p>"#) }
    return lines.joined(separator: "\n")
  }

  private func trust(of citation: Citation) -> [String] {
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
  private var changes: String {
    let items =
      sentence.dropped.map { "left out: \($0.text)" }
      + sentence.resolved.map { "“\($0.from)” is \($0.to) (\($0.segment))" }
    guard !items.isEmpty else { return "" }
    return #"<ul class="changes">"# + items.map { "<li>\(HTMLText($0))</li>" }.joined() + "</ul>"
  }
}
