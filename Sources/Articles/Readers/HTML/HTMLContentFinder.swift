/// Finds the part of a page that is its article.
struct HTMLContentFinder {
  let tree: HTMLTree
  let visibility: HTMLVisibility

  /// Names that content systems and Indonesian sites give to the element with an article's text.
  private static let bodyNames: Set<String> = [
    "articlebody", "article-body", "article__body", "article-content", "article__content",
    "articlecontent", "detail-content", "detail__body-text", "detail-text", "detail_text",
    "entry-content", "post-content", "post-body", "read__content", "news-content", "content-detail",
    "isi-berita", "isi_berita", "txt-article", "text-content", "story-body", "storycontent",
  ]

  /// The article's blocks without the site's; the title is not sought here.
  func blocks() -> [HTMLBlock] {
    let body = tree.elements(named: ["body"]).first ?? 0
    let all = collect(body)
    let whole = proseWeight(all)
    for candidates in [bodyCandidates, tree.elements(named: ["article"]), mainCandidates] {
      let weighed = candidates.filter { !visibility.skips($0) }.prefix(200)
        .map { (node: $0, weight: proseWeight(all.filter(isWithin($0)))) }
      // Several share the name on pages with teasers: the one with most prose is the article.
      guard let best = weighed.max(by: { $0.weight < $1.weight }), best.weight > 0,
        best.weight * 3 >= whole
      else { continue }
      return withoutLinkLists(all.filter(isWithin(best.node)))
    }
    return dense(all)
  }

  private func collect(_ root: Int) -> [HTMLBlock] {
    var collector = HTMLBlockCollector(tree, visibility)
    return collector.blocks(below: root)
  }

  private func isWithin(_ node: Int) -> (HTMLBlock) -> Bool {
    { tree.isWithin($0.node, node) }
  }

  private var bodyCandidates: [Int] {
    tree.nodes.indices.filter { index in
      let node = tree.nodes[index]
      guard node.name != nil else { return false }
      return node.attribute("itemprop")?.lowercased() == "articlebody"
        || node.classes.contains(where: Self.bodyNames.contains)
    }
  }

  private var mainCandidates: [Int] {
    tree.nodes.indices.filter { index in
      tree.nodes[index].name == "main" || tree.nodes[index].attribute("role") == "main"
    }
  }

  /// The bytes of text in blocks that read as prose.
  private func proseWeight(_ blocks: [HTMLBlock]) -> Int {
    blocks.reduce(0) { sum, block in
      block.wordCount >= 8 && block.linkDensity < 0.5 ? sum + block.text.utf8.count : sum
    }
  }

  /// The blocks without lists of which every item is a link.
  private func withoutLinkLists(_ blocks: [HTMLBlock]) -> [HTMLBlock] {
    blocks.indices.filter { index in
      guard isLinkItem(blocks[index]) else { return true }
      let neighbours = [index - 1, index + 1].filter(blocks.indices.contains)
      return !neighbours.contains { isLinkItem(blocks[$0]) }
    }.map { blocks[$0] }
  }

  private func isLinkItem(_ block: HTMLBlock) -> Bool {
    block.kind == .listItem && block.linkDensity > 0.9
  }

  /// The blocks that the density of text and links shows as content; everything where the page
  /// is too short to tell.
  private func dense(_ blocks: [HTMLBlock]) -> [HTMLBlock] {
    var isContent = BoilerplateClassifier().isContent(blocks)
    for index in blocks.indices where blocks[index].linkDensity <= 0.333333 {
      // The classifier was trained on English pages; Indonesian sentences have fewer words.
      let isSentence = TextEnding(blocks[index].text.utf8).isSentenceEnd
      if isSentence, blocks[index].wordCount >= 8 { isContent[index] = true }
    }
    fillGaps(&isContent, blocks)
    let content = zip(blocks, isContent).filter(\.1).map(\.0)
    if content.isEmpty { return blocks.filter { $0.linkDensity < 0.5 } }
    return content
  }

  /// Keeps headings and short paragraphs that stand between an article's paragraphs.
  private func fillGaps(_ isContent: inout [Bool], _ blocks: [HTMLBlock]) {
    var last: Int?
    for index in blocks.indices where isContent[index] {
      if let last, index - last <= 4,
        blocks[last..<index].allSatisfy({ $0.linkDensity <= 0.333333 })
      {
        for between in last..<index { isContent[between] = true }
      }
      last = index
    }
  }
}
