/// How one glossary differs from another.
///
/// Terms are the same where source (case apart), part of speech and target are; of those that are
/// left, the ones with the same source and part of speech are taken in order as changed in target.
public struct GlossaryDifference: Sendable {
  /// A term that both have, in different wording.
  public struct Change: Hashable, Sendable {
    public let before: Term
    public let after: Term
    /// Where they differ.
    public let columns: [GlossaryColumn]
  }

  public let added: [Term]
  public let removed: [Term]
  public let changed: [Change]

  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  /// - Complexity: O(number of terms), but for a source with very many targets.
  public init(from first: [Term], to second: [Term]) {
    var left = Dictionary(grouping: first, by: \.concept)
    var pairs: [(Term, Term)] = []
    var open: [Term] = []
    for term in second {
      if let index = left[term.concept]?.firstIndex(where: { $0.target == term.target }),
        let known = left[term.concept]?.remove(at: index)
      {
        pairs.append((known, term))
      } else {
        open.append(term)
      }
    }
    var added: [Term] = []
    for term in open {
      if let known = left[term.concept], !known.isEmpty {
        pairs.append((known[0], term))
        left[term.concept]?.removeFirst()
      } else {
        added.append(term)
      }
    }
    self.added = added
    let rest = Set(left.values.joined())
    removed = first.filter(rest.contains)
    changed = pairs.compactMap { before, after in
      let columns = GlossaryColumn.allCases.filter { before.value(of: $0) != after.value(of: $0) }
      return columns.isEmpty ? nil : Change(before: before, after: after, columns: columns)
    }.sorted { ($0.after.file, $0.after.line) < ($1.after.file, $1.after.line) }
  }
}
