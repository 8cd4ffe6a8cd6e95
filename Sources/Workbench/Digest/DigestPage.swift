import Summaries

/// Writes a digest as one page of HTML that needs no network and runs no script: the events with their
/// articles, a click on a sentence opens what it cites.
public struct DigestPage {
  private let report: DigestReport

  public init(_ report: DigestReport) { self.report = report }

  /// The whole document, with a line feed at its end.
  public var text: String {
    HTMLPage(
      title: report.headline,
      body: ["<header>", "<h1>\(HTMLText(report.headline))</h1>", "</header>"] + contents
        + report.events.enumerated().flatMap { lines(of: $1, number: $0 + 1) },
      footer: "Summarized by juru; every sentence compared with the segment that it cites first."
    ).text
  }

  private var contents: [String] {
    guard report.events.count > 1 else { return [] }
    let items = report.events.enumerated().map { index, event in
      let count = event.articleCount > 1 ? " (\(event.articleCount.counted("article")))" : ""
      return ##"<li><a href="#event-\##(index + 1)">\##(HTMLText(event.title))</a>\##(count)</li>"##
    }
    return [#"<nav aria-label="Events">"#, "<ol>"] + items + ["</ol>", "</nav>"]
  }

  private func lines(of event: DigestReport.EventEntry, number: Int) -> [String] {
    let heading = #"<h2 id="event-\#(number)">\#(number). \#(HTMLText(event.title))</h2>"#
    return [#"<section class="event" aria-labelledby="event-\#(number)">"#, heading]
      + [#"<ul class="articles">"#] + event.articles.map(line) + ["</ul>"]
      + HTMLEvent(event.summary).lines + ["</section>"]
  }

  private func line(_ article: DigestReport.Entry) -> String {
    let copies = article.copies.map { "<li>\(HTMLText($0.circumstances))</li>" }.joined()
    return "<li><b>\(HTMLText(article.key))</b> \(HTMLText(article.title ?? "")) "
      + #"<span class="circumstances">\#(HTMLText(article.circumstances))</span>"#
      + (copies.isEmpty ? "" : #"<ul class="copies">\#(copies)</ul>"#) + "</li>"
  }
}

extension DigestReport.EventEntry {
  /// The event's title on one line.
  var title: String { summary.title?.onOneLine ?? "Without a title" }
}
