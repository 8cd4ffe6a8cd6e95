/// The cleaning of one document: its blocks in order, and what a block means for the next ones.
struct CleaningRun {
  private(set) var blocks: [Block] = []
  private(set) var removed: [RemovedText] = []
  private(set) var metadata: ArticleMetadata

  private let document: SourceDocument
  private let rules: CleaningRules
  /// What the last rule takes of the blocks that follow, and as which kind of noise.
  private var pending: (following: CleaningRule.Following, kind: String)?
  private var titleWasRemoved = false

  private static let top = 8
  private static let bottom = 10

  init(_ document: SourceDocument, _ rules: CleaningRules) {
    self.document = document
    self.rules = rules
    metadata = document.metadata
  }

  mutating func clean() {
    let cleaner = BlockCleaner(rules: rules, source: document.text)
    for (index, block) in document.blocks.enumerated() {
      let (left, findings) = cleaner.clean(
        block, isTop: blocks.count < Self.top,
        isBottom: document.blocks.count - index <= Self.bottom)
      if left != nil, let pending, takes(pending.following, block) {
        remove(block, as: pending.kind)
        if pending.following == .headline, block.kind != .listItem { self.pending = nil }
        continue
      }
      if left != nil { pending = nil }
      for finding in findings { record(finding) }
      if let left {
        keep(left)
      } else {
        titleWasRemoved = titleWasRemoved || block.kind == .title
        if let rule = findings.last.map({ rules.rules[$0.rule] }), rule.following != .nothing {
          pending = (rule.following, rule.kind)
        }
      }
    }
    removed.sort { $0.range.lowerBound < $1.range.lowerBound }
    retitle()
  }

  private mutating func record(_ finding: BlockCleaner.Finding) {
    removed.append(finding.removed)
    let fields = rules.rules[finding.rule].fields
    for (field, value) in zip(fields, finding.values) { metadata.fill(field, with: value) }
  }

  /// Keeps a block; captions that only markup shows go to the metadata too.
  private mutating func keep(_ block: Block) {
    if block.kind == .caption {
      metadata.fill(.caption, with: block.text)
      remove(block, as: "caption")
    } else {
      blocks.append(block)
    }
  }

  private mutating func remove(_ block: Block, as kind: String) {
    removed.append(
      RemovedText(
        kind: kind, text: block.text,
        range: block.sourceRange(of: SourceRange(0, block.text.utf8.count))))
  }

  private func takes(_ following: CleaningRule.Following, _ block: Block) -> Bool {
    let bytes = block.text.utf8
    switch following {
    case .nothing: return false
    case .headline:
      return bytes.count <= 200 && bytes.last != 0x2E && !TextEnding(bytes).isOpen
    case .items:
      return block.kind == .listItem || bytes.count <= 40 && !TextEnding(bytes).isSentenceEnd
    }
  }

  /// Where noise stood in the place of the title, the first block that is left may be it.
  private mutating func retitle() {
    guard titleWasRemoved, document.form != .html, let first = blocks.first else { return }
    metadata.title = nil
    guard first.kind == .paragraph || first.kind == .heading,
      BlockShape().isTitle(first, before: blocks.dropFirst())
    else { return }
    blocks[0] = Block(kind: .title, pieces: first.pieces, of: document.text)
    metadata.title = first.text
  }
}
