/// What a phrase and its neighbours tell a model of a choice: `head=government`, `before=dari`, ….
struct PhraseEvidence {
  /// One thing that is told.
  struct Piece: Hashable {
    /// What it is about; a comma joins two.
    enum Kind: String {
      /// It is always there.
      case bias
      /// The English noun, as it is chosen so far.
      case head
      /// The lexemes beside the phrase; `^` and `$` at the ends of the sentence.
      case before, after
      /// The lexeme after the head; `-` where the head stands last.
      case inside
      /// The words beside the first, at most three.
      case length
      /// The head's lexeme stands in the sentence before.
      case repeated
      case beforeAndHead = "before,head"
      case beforeAndAfter = "before,after"
      case headAndAfter = "head,after"
      case beforeAndLength = "before,length"
    }

    let kind: Kind
    var first = ""
    var second = ""

    /// As the files of the models write it.
    var text: String {
      switch kind {
      case .bias, .repeated: kind.rawValue
      case .head, .before, .after, .inside, .length: "\(kind.rawValue)=\(first)"
      case .beforeAndHead, .beforeAndAfter, .headAndAfter, .beforeAndLength:
        "\(kind.rawValue)=\(first),\(second)"
      }
    }
  }

  let pieces: [Piece]

  init(_ tree: PhraseTree, _ words: [Word], _ choices: SenseChoices) {
    let (first, last) = (tree.words.lowerBound, tree.words.upperBound - 1)
    let head = tree.head.word
    let sense = choices.sense(word: head, reading: tree.head.reading)
    let noun = sense.words.isEmpty ? "" : sense.words[sense.head]
    let before = first > 0 ? Self.lemma(words[first - 1]) : "^"
    let after = last + 1 < words.count ? Self.lemma(words[last + 1]) : "$"
    let inside = head < last ? Self.lemma(words[head + 1]) : "-"
    let lemma = Self.lemma(words[head])
    let isRepeated = words[..<first].contains { Self.lemma($0) == lemma }
    let length = String(min(last - first, 3))
    pieces =
      [
        Piece(kind: .bias), Piece(kind: .head, first: noun), Piece(kind: .before, first: before),
        Piece(kind: .after, first: after), Piece(kind: .inside, first: inside),
        Piece(kind: .length, first: length),
        Piece(kind: .beforeAndHead, first: before, second: noun),
        Piece(kind: .beforeAndAfter, first: before, second: after),
        Piece(kind: .headAndAfter, first: noun, second: after),
        Piece(kind: .beforeAndLength, first: before, second: length),
      ] + (isRepeated ? [Piece(kind: .repeated)] : [])
  }

  /// The lexeme of a word, `?` where it is unknown.
  private static func lemma(_ word: Word) -> String {
    guard let reading = word.readings.first, reading.isKnown else { return "?" }
    return reading.entry.lemma
  }
}
