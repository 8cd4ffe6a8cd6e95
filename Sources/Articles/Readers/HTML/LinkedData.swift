import Foundation

/// What a page says about its article in JSON-LD, in the words of schema.org.
struct LinkedData {
  /// Title, date, author, publisher and language; nil where the page describes no article.
  private(set) var article: ArticleMetadata?
  /// The article's text, where the page states it.
  private(set) var articleBody: String?

  private static let types: Set<String> = [
    "newsarticle", "article", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
    "backgroundnewsarticle", "blogposting", "liveblogposting",
  ]

  init(_ tree: HTMLTree) {
    for index in tree.elements(named: ["script"]) {
      guard tree.nodes[index].attribute("type")?.lowercased() == "application/ld+json" else {
        continue
      }
      var text = ""
      for node in tree.nodes[index..<tree.nodes[index].end] {
        if case .text(let part) = node.content { text += part }
      }
      guard let root = Self.parse(text), let found = Self.article(in: root) else { continue }
      article = Self.metadata(of: found)
      articleBody = Self.string(found["articleBody"], isBody: true)
      return
    }
  }

  /// The JSON in `text`; pages often hold line ends within strings, which JSON forbids.
  private static func parse(_ text: String) -> Any? {
    if let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)) { return value }
    let mended = text.utf8.map { $0 < 0x20 ? 0x20 : $0 }
    return try? JSONSerialization.jsonObject(with: Data(mended))
  }

  /// The first object of an article's type, in arrays and graphs too.
  private static func article(in root: Any) -> [String: Any]? {
    var queue: [Any] = [root]
    var position = 0
    while position < queue.count, position < 10_000 {
      let value = queue[position]
      position += 1
      if let list = value as? [Any] { queue += list }
      guard let object = value as? [String: Any] else { continue }
      let names = (object["@type"] as? [String]) ?? [(object["@type"] as? String) ?? ""]
      if names.contains(where: { types.contains($0.lowercased()) }) { return object }
      queue += ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"].compactMap {
        object[$0]
      }
    }
    return nil
  }

  private static func metadata(of object: [String: Any]) -> ArticleMetadata {
    var metadata = ArticleMetadata()
    metadata.title = string(object["headline"]) ?? string(object["name"])
    metadata.published = string(object["datePublished"]).flatMap { DateText.first(in: $0)?.iso8601 }
    metadata.author = names(object["author"])
    metadata.source = names(object["publisher"])
    metadata.language = string(object["inLanguage"]) ?? names(object["inLanguage"])
    return metadata
  }

  /// The names of a person, an organization, or several.
  private static func names(_ value: Any?) -> String? {
    if let list = value as? [Any] {
      let found = list.compactMap { names($0) }
      return found.isEmpty ? nil : found.joined(separator: ", ")
    }
    if let object = value as? [String: Any] { return string(object["name"]) }
    guard let name = string(value), !name.hasPrefix("http") else { return nil }
    return name
  }

  /// A string with its entities resolved, nil where it is empty.
  private static func string(_ value: Any?, isBody: Bool = false) -> String? {
    guard var text = value as? String else { return nil }
    if text.contains("&"), text.contains(";") {
      for (entity, character) in [
        ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&#039;", "'"), ("&apos;", "'"),
        ("&rsquo;", "’"), ("&lsquo;", "‘"), ("&rdquo;", "”"), ("&ldquo;", "“"), ("&nbsp;", " "),
        ("&ndash;", "–"), ("&mdash;", "—"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
      ] {
        text = text.replacing(entity, with: character)
      }
    }
    if !isBody { text = HTMLTree.collapsed(text) }
    return text.isEmpty ? nil : text
  }
}
