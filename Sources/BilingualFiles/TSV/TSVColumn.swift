/// The columns of a tab-separated file of units.
enum TSVColumn: String, CaseIterable {
  case source, target, status, author, created, changed, document, segment, before, after, note

  /// The column of a name; `id` is another for `segment`.
  init?(name: String) {
    let name = name.lowercased()
    guard let column = TSVColumn(rawValue: name == "id" ? "segment" : name) else { return nil }
    self = column
  }
}
