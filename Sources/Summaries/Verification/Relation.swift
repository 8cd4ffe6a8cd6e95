import Articles

/// Who does something to whom, as far as the words around a verb tell.
struct Relation {
  let sense: OppositeWords.Sense
  /// The stems of the words for who does it, and for those to whom it is done.
  let agents: Set<String>
  let patients: Set<String>
  /// Those of them that are written with a capital.
  let names: Set<String>
  /// The words of the verb.
  let range: SourceRange

  /// In the sense that its row names first: losing to somebody is being beaten.
  var normalized: Relation {
    guard sense.kind == .converse, sense.isOpposite else { return self }
    return Relation(
      sense: sense.opposite, agents: patients, patients: agents, names: names, range: range)
  }
}
