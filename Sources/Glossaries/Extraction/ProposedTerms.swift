/// A glossary file of proposed terms, for a person to review.
public struct ProposedTerms {
  private static let opening = """
    # Terms that texts suggest. Make those that are to hold preferred, correct their targets, and
    # remove the other lines; `juru glossary import` then adds the file to your glossary.

    """

  private var file: GlossaryUnion

  /// - Parameter columns: the names of columns beside those of a term.
  public init(columns: [String]) throws {
    let names = GlossaryColumn.usual.map(\.rawValue) + [GlossaryColumn.conceptID.rawValue] + columns
    let text = Self.opening + names.joined(separator: "\t") + "\n"
    file = GlossaryUnion(try GlossaryFile(bytes: Array(text.utf8), path: "proposed"))
  }

  /// - Parameter extra: the contents of the other columns, by their names.
  public mutating func add(_ term: Term, extra: [String: String]) {
    file.add(term, extra: extra.mapValues(\.onOneLine))
  }

  public var bytes: [UInt8] { file.bytes }
}
