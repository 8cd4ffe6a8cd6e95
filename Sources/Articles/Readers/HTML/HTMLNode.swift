/// An element or a text of an HTML page.
struct HTMLNode {
  enum Content {
    case element(name: String, attributes: [String: String])
    case text(String)
  }

  let content: Content
  /// The index of the parent in the tree, -1 for the root.
  let parent: Int
  /// The index after the last node below this one.
  var end: Int

  var name: String? {
    if case .element(let name, _) = content { return name }
    return nil
  }

  func attribute(_ key: String) -> String? {
    if case .element(_, let attributes) = content { return attributes[key] }
    return nil
  }

  /// The words of the `class` and `id` attributes, lower-cased.
  var classes: [String] {
    [attribute("class"), attribute("id")].compactMap { $0 }.flatMap { value in
      value.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }
}
