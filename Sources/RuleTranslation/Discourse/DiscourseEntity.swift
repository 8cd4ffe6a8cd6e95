/// Somebody or something that a text speaks of: all mentions of one, taken together.
struct DiscourseEntity: Sendable {
  /// Its number among all of the text.
  let id: Int
  var kind: Mention.Kind
  var referent: Referent?
  var names: [String]
  /// The lemmas of the nouns that have said what it is.
  var lemmas: [String]
  /// As it was first written with its name, or at all.
  var text: String
  /// How likely the text goes on about it (Lappin and Leass 1994); half of it is lost with each
  /// sentence.
  var salience: Double
  /// The clause in which it was named last, and where it is its subject.
  var clause: Int
  var subjectOfClause: Int?

  init(_ mention: Mention, id: Int) {
    self.id = id
    kind = mention.kind
    referent = mention.referent
    names = mention.names
    lemmas = []
    text = mention.text
    salience = 0
    clause = mention.clause
  }

  var isPerson: Bool { kind == .person || kind == .unknown }

  /// Whether a name may be another form of this one's: all of the one's parts are among the other's.
  func sharesName(with other: [String]) -> Bool {
    guard !names.isEmpty, !other.isEmpty else { return false }
    return other.allSatisfy(names.contains) || names.allSatisfy(other.contains)
  }
}
