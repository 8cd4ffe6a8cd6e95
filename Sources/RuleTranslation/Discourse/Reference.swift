import Articles

/// Whom a word stands for.
struct Reference: Sendable {
  /// nil where the usual form stays: nobody was named, or several might be meant.
  var referent: Referent?
  /// For the trace: whom, and why.
  var reason: String
  /// The number of the entity that it is; nil where nobody is found, or another comes near.
  var entity: Int?
}

/// The words of a sentence that stand for somebody, with whom.
struct References: Sendable {
  /// Whom the sentence names, each with the number of the entity that it is.
  private(set) var mentions: [(mention: Mention, entity: Int)] = []
  private var references: [(word: Int, reference: Reference)] = []

  var isEmpty: Bool { references.isEmpty }
  var all: [(word: Int, reference: Reference)] { references }

  /// Words come in their order.
  mutating func append(_ reference: Reference, at word: Int) {
    references.append((word, reference))
  }

  mutating func append(_ mention: Mention, of entity: Int) {
    mentions.append((mention, entity))
  }

  subscript(word: Int) -> Reference? { references.first { $0.word == word }?.reference }

  /// Whom the pronoun that the grammar adds to a phrase stands for: what the first word from its
  /// head on stands for, else the first word at all.
  func referent(in tree: PhraseTree) -> Referent? {
    let inside = references.lazy.filter { tree.words.contains($0.word) }
    return (inside.first { $0.word >= tree.head.word } ?? inside.first)?.reference.referent
  }

  /// Takes all that differs from the usual into a hash.
  func combine(into hash: inout StableHash) {
    for (word, reference) in references {
      guard let referent = reference.referent else { continue }
      hash.combine("\(word) \(referent.rawValue)".utf8)
    }
  }
}
