/// The events of an article, or of several, as a drawing (SVG): a line downwards, a point for each date with what
/// happened beside it, and where the article was published.
///
/// Texts in SVG don't wrap by themselves; they are cut into lines here.
struct TimelineDrawing {
  /// What stands beside a point of the line.
  private struct Entry {
    let date: String
    let text: String
    /// Who says so: names of segments, and where these lead.
    var cited: [String] = []
    var isLinked = false
    var isPublication = false
  }

  private let entries: [Entry]

  private static let lineHeight = 20
  private static let gap = 14
  /// About as many characters as fit beside the line on a telephone.
  private static let width = 36
  private static let mostLines = 5
  private static let mostCited = 3

  init(_ events: [TimelineEvent], published: String?) {
    var entries = events.map { event in
      Entry(
        date: event.date,
        text: event.english, cited: event.segments)
    }
    if let published {
      let day = String(published.prefix(10))
      let place = entries.firstIndex { $0.date > day } ?? entries.count
      entries.insert(Entry(date: day, text: "published", isPublication: true), at: place)
    }
    self.entries = entries
  }

  /// What several articles say; the citations lead to the page's sentences of these names.
  init(_ moments: [EventSummary.Moment]) {
    entries = moments.map { moment in
      Entry(
        date: moment.date, text: moment.english, cited: moment.citations.map(\.description),
        isLinked: true)
    }
  }

  var text: String {
    var parts: [String] = []
    var y = 18
    for entry in entries {
      let lines = Self.wrapped(entry.text)
      let dot = entry.isPublication ? "dot published" : "dot"
      parts.append(
        #"<circle class="\#(dot)" cx="10" cy="\#(y - 5)" r="5"/>"#
          + #"<text class="date" x="28" y="\#(y)">\#(HTMLText(entry.date))"#
          + #"<tspan class="segment" dx="10">\#(Self.cited(entry))</tspan></text>"#)
      for (index, line) in lines.enumerated() {
        parts.append(
          #"<text x="28" y="\#(y + (index + 1) * Self.lineHeight)">\#(HTMLText(line))</text>"#)
      }
      y += (lines.count + 1) * Self.lineHeight + Self.gap
    }
    let height = y - Self.gap
    let title = "Timeline: " + entries.map { "\($0.date) \($0.text)" }.joined(separator: "; ")
    return
      ([
        ##"<svg class="timeline" role="img" aria-label="\##(HTMLText(title))" viewBox="0 0 340 \##(height)" "##
          + #"width="340" height="\#(height)" xmlns="http://www.w3.org/2000/svg">"#,
        #"<line class="axis" x1="10" y1="4" x2="10" y2="\#(height - 4)"/>"#,
      ] + parts + ["</svg>"]).joined(separator: "\n")
  }

  private static func cited(_ entry: Entry) -> String {
    let names = entry.cited.prefix(mostCited).map { name in
      let text = HTMLText(name)
      return entry.isLinked ? ##"<a href="#\##(text)">\##(text)</a>"## : "\(text)"
    }
    let more = entry.cited.count > mostCited ? " …" : ""
    return names.joined(separator: ", ") + more
  }

  /// The text in lines of whole words; what is too long ends with an ellipsis.
  private static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word.prefix(width)))
      }
    }
    guard lines.count > mostLines else { return lines }
    return lines.prefix(mostLines - 1) + [lines[mostLines - 1] + " …"]
  }
}
