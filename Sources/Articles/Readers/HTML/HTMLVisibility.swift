/// What of a page is no part of its article: what is hidden, and what only serves the site.
struct HTMLVisibility {
  private static let skipped: Set<String> = [
    "head", "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button",
    "select", "option", "textarea", "input", "iframe", "object", "embed", "svg", "canvas", "video",
    "audio", "map", "dialog", "menu",
  ]
  private static let roles: Set<String> = [
    "navigation", "complementary", "contentinfo", "banner", "search", "dialog", "menu", "form",
  ]
  /// Classes of parts that sites add; a class counts where one of these is a whole word of it at
  /// its start.
  private static let classes: Set<String> = [
    "comment", "comments", "komentar", "disqus", "breadcrumb", "breadcrumbs", "sidebar", "share",
    "sharing", "social", "sosmed", "related", "terkait", "navbar", "pagination", "paging",
    "newsletter", "advertisement", "ads", "ad", "iklan", "adsbygoogle", "cookie", "popup", "modal",
    "skip",
  ]

  private let isSkipped: [Bool]

  /// - Complexity: O(nodes).
  init(_ tree: HTMLTree) {
    let weights = Self.textWeights(tree)
    let whole = weights.first ?? 0
    var isSkipped = Array(repeating: false, count: tree.nodes.count)
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      if node.parent >= 0, isSkipped[node.parent] {
        isSkipped[index] = true
      } else if let name = node.name {
        // A part that holds most of the text is the article, whatever its classes say.
        let isHeavy = weights[index] * 2 > whole
        isSkipped[index] =
          Self.skipped.contains(name) || Self.isHidden(node)
          || (!isHeavy && name != "body" && Self.isSitePart(node))
      }
    }
    self.isSkipped = isSkipped
  }

  /// Whether the node at `index` is left out.
  func skips(_ index: Int) -> Bool { isSkipped[index] }

  private static func isHidden(_ node: HTMLNode) -> Bool {
    if node.attribute("hidden") != nil || node.attribute("aria-hidden") == "true" { return true }
    guard let style = node.attribute("style") else { return false }
    let plain = style.lowercased().filter { !$0.isWhitespace }
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }

  private static func isSitePart(_ node: HTMLNode) -> Bool {
    if let role = node.attribute("role"), roles.contains(role.lowercased()) { return true }
    return node.classes.contains { value in
      let first = value.prefix { $0.isLetter }
      return classes.contains(String(first))
    }
  }

  /// The bytes of text below each node, in paragraphs or not.
  private static func textWeights(_ tree: HTMLTree) -> [Int] {
    var weights = Array(repeating: 0, count: tree.nodes.count)
    for index in tree.nodes.indices.reversed() {
      let node = tree.nodes[index]
      if case .text(let text) = node.content { weights[index] = text.utf8.count }
      if let name = node.name, skipped.contains(name) { weights[index] = 0 }
      if node.parent >= 0 { weights[node.parent] += weights[index] }
    }
    return weights
  }
}
