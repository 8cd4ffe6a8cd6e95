import RuleTranslation
import Translation

/// Tries what may begin at one position, and keeps the longest that ends where a token ends.
struct EntityParser {
  let tables: EntityTables
  private let tokens: [EntityToken]
  private let position: Int
  private var reader: AtomReader
  private var best: Entity?

  init(_ tables: EntityTables, _ tokens: [EntityToken], at position: Int) {
    self.tables = tables
    self.tokens = tokens
    self.position = position
    reader = AtomReader(tokens, from: position)
  }

  /// The longest entity at the parser's position.
  mutating func parse() -> Entity? {
    guard let first = atom(0) else { return nil }
    switch first.kind {
    case .number:
      readDate()
      if best == nil { readClock() }
      if best == nil { readQuantity(at: 0) }
      if best == nil { readMixed("num", "num=pl") }
    case .word:
      readOrdinal(first)
      if best == nil { readMoney() }
      if best == nil { readMonth() }
      if best == nil { readWords(first) }
      if best == nil, token(at: 0)?.form.utf8.contains(.comma) == true { readMixed("np", "") }
    case .mark:
      if first.form == "-" || first.form == "+" || first.form == "−" {
        readSigned(first)
      } else {
        readMoney()
      }
    }
    return best
  }

  // MARK: The text around

  /// The atom at `index` from the parser's position on.
  mutating func atom(_ index: Int) -> EntityAtom? { reader.atom(index) }

  /// The token `offset` away from the position; negative before it.
  func token(at offset: Int) -> EntityToken? {
    tokens.indices.contains(position + offset) ? tokens[position + offset] : nil
  }

  /// The token right after the atom at `index`, nil where the atom ends inside a token.
  mutating func token(afterAtom index: Int) -> EntityToken? {
    guard let end = atom(index)?.tokenEnd, end < tokens.count else { return nil }
    return tokens[end]
  }

  /// The lower-case form of the token before.
  var formBefore: String { token(at: -1)?.form ?? "" }

  /// The atom at `index` if it stands right after the one before.
  mutating func attached(_ index: Int) -> EntityAtom? {
    guard let atom = atom(index), !atom.spaceBefore else { return nil }
    return atom
  }

  /// The dash at `index`, as written with its spaces; both or neither of its sides may have one.
  mutating func dash(_ index: Int) -> String? {
    guard let dash = atom(index), dash.isDash, let next = atom(index + 1),
      next.spaceBefore == dash.spaceBefore
    else { return nil }
    return dash.spaceBefore ? " \(dash.form) " : dash.form
  }

  // MARK: Results

  /// Takes what ends before the atom at `end`, where a token ends there too and nothing as long
  /// was found before.
  mutating func offer(
    _ end: Int, _ category: String, _ features: String, _ rendering: String,
    _ values: [EntityValue] = []
  ) {
    guard let tokenEnd = atom(end - 1)?.tokenEnd, tokenEnd - position > best?.length ?? 0 else {
      return
    }
    best = Entity(
      length: tokenEnd - position, category: category, features: features, rendering: rendering,
      values: values)
  }
}
