/// What a page states about its article: JSON-LD first, then `meta` elements, then the page.
struct HTMLMetadata {
  private(set) var metadata = ArticleMetadata()

  private let tree: HTMLTree
  /// The contents of `meta` elements by name or property, the first of each.
  private var statements: [String: String] = [:]

  init(_ tree: HTMLTree) {
    self.tree = tree
    for index in tree.elements(named: ["meta"]) {
      let node = tree.nodes[index]
      guard let content = node.attribute("content").map(HTMLTree.collapsed), !content.isEmpty
      else { continue }
      for key in ["property", "name", "itemprop"] {
        guard let name = node.attribute(key)?.lowercased() else { continue }
        if statements[name] == nil { statements[name] = content }
      }
    }
    let data = LinkedData(tree).article
    metadata.source =
      data?.source ?? statement("og:site_name", "application-name", "publisher") ?? host
    metadata.title =
      data?.title ?? statement("og:title", "twitter:title", "headline") ?? titleElement
    metadata.author = data?.author ?? author
    metadata.published = data?.published ?? published
    metadata.language = data?.language ?? language
  }

  private func statement(_ names: String...) -> String? {
    names.lazy.compactMap { statements[$0] }.first
  }

  /// The `title` element without the name of the site after the last dash or bar.
  private var titleElement: String? {
    guard let index = tree.elements(named: ["title"]).first else { return nil }
    let text = tree.text(of: index)
    let cut = [" | ", " - ", " – ", " — ", " :: "].compactMap { separator -> String.Index? in
      var last: String.Index?
      var rest = text[...]
      while let found = rest.firstRange(of: separator) {
        last = found.lowerBound
        rest = rest[found.upperBound...]
      }
      return last
    }.max()
    guard let cut, text.distance(from: cut, to: text.endIndex) < 40, cut > text.startIndex else {
      return text.isEmpty ? nil : text
    }
    return String(text[..<cut])
  }

  private var author: String? {
    if let stated = statement("author", "article:author", "dable:author", "content_author"),
      !stated.hasPrefix("http")
    {
      return stated
    }
    let marked = tree.nodes.indices.first { index in
      let node = tree.nodes[index]
      return node.attribute("rel") == "author" || node.attribute("itemprop") == "author"
    }
    guard let marked else { return nil }
    let name = tree.text(of: marked)
    return name.isEmpty || name.utf8.count > 100 ? nil : name
  }

  private var published: String? {
    let stated = statement(
      "article:published_time", "datepublished", "og:published_time", "publishdate", "pubdate",
      "date", "dc.date", "content_publisheddate", "dtk:publishdate")
    if let date = stated.flatMap(DateText.first) { return date.iso8601 }
    for index in tree.elements(named: ["time"]) {
      if let date = tree.nodes[index].attribute("datetime").flatMap(DateText.first) {
        return date.iso8601
      }
      if let date = DateText.first(in: tree.text(of: index)) { return date.iso8601 }
    }
    return nil
  }

  private var language: String? {
    let page = tree.elements(named: ["html"]).first.flatMap { tree.nodes[$0].attribute("lang") }
    let stated = page ?? statement("og:locale", "inlanguage", "language")
    let tag = stated?.replacing("_", with: "-") ?? ""
    return tag.isEmpty ? nil : tag
  }

  /// The host of the page's own address.
  private var host: String? {
    let canonical = tree.elements(named: ["link"]).first { index in
      tree.nodes[index].attribute("rel")?.lowercased() == "canonical"
    }.flatMap { tree.nodes[$0].attribute("href") }
    guard let address = canonical ?? statement("og:url"), let scheme = address.firstRange(of: "//")
    else { return nil }
    let host = address[scheme.upperBound...].prefix { !"/:?#".contains($0) }
    return host.isEmpty ? nil : String(host)
  }
}
