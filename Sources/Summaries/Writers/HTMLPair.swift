/// A sentence in Indonesian and in English, side by side.
struct HTMLPair {
  /// What cites it.
  let label: String
  let source: String
  let english: String?
  /// What links lead to; nil for none.
  var anchor: String?

  var text: String {
    let id = anchor.map { #" id="\#(HTMLText($0))""# } ?? ""
    let columns = [
      #"<div><h3>Indonesian <span class="segment">\#(HTMLText(label))</span></h3>"#
        + #"<p lang="id">\#(HTMLText(source))</p></div>"#,
      english.map { "<div><h3>English</h3><p>\(HTMLText($0))</p></div>" },
    ]
    return ([#"<div class="pair"\#(id)>"#] + columns.compactMap(\.self) + ["</div>"])
      .joined(separator: "\n")
  }
}
