/// A sentence of a summary on a page: a click opens what it cites.
struct HTMLSentence {
  /// The sentence as HTML, with what was not found set off.
  let said: String
  /// What it cites, as the page calls it.
  let cited: [String]
  /// What was not found in the source, as items of a list.
  let issues: [String]
  let isVerified: Bool
  /// What stands behind it.
  let behind: [String]

  var text: String {
    let list = issues.map { "<li>\($0)</li>" }.joined()
    return [
      #"<details class="sentence"\#(issues.isEmpty ? "" : " open")>"#,
      #"<summary><span class="said">\#(said)</span> "#
        + #"<span class="cited">\#(HTMLText(cited.map { "[\($0)]" }.joined(separator: " ")))</span> "#
        + "\(badge)</summary>",
      #"<div class="behind">"#, issues.isEmpty ? "" : #"<ul class="issues">\#(list)</ul>"#,
      behind.joined(separator: "\n"), "</div>", "</details>",
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var badge: String {
    if !issues.isEmpty {
      return #"<span class="badge look">⚠ \#(issues.count) not found</span>"#
    }
    return isVerified ? #"<span class="badge">✓ found in the source</span>"# : ""
  }
}
