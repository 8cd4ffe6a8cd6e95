/// A place in a sentence that names a person, a body or a thing.
struct Mention: Sendable {
  enum Kind: Sendable {
    case person, body, thing
    /// A name of which nothing tells whose it is.
    case unknown
  }

  /// What it is to its clause, with what that makes it weigh (Lappin and Leass 1994).
  ///
  /// Who is named as the speaker of a sentence (`kata Retno`) has beside the subject's weight what
  /// theirs gives to whom a sentence brings in, for the news goes on about them.
  enum Role: Double, Sendable {
    case speaker = 150
    case subject = 80
    case object = 50
    case oblique = 40

    var isSubject: Bool { self == .speaker || self == .subject }
  }

  let words: Range<Int>
  /// The words of its name, where it has one.
  var name: Range<Int>?
  var kind: Kind
  /// nil where no word tells.
  var referent: Referent?
  /// The parts of its name in lower case, none where it has no name.
  var names: [String] = []
  /// The lemma of the noun that says what it is.
  var lemma: String?
  /// As it is written, for the trace.
  let text: String
  var role = Role.oblique
  /// Whether it stands within another phrase (`rumah Retno`).
  var isEmbedded = false
  /// Whether it points back to what was named before (`perempuan itu`).
  var pointsBack = false
  /// Whether it says once more who the one before it is (`Retno, menteri luar negeri`).
  var explains = false
  /// The clause of the sentence that it stands in, and the sentence of the text.
  var clause = 0

  /// What it adds to the salience of whom it names.
  var weight: Double { 100 + role.rawValue + (isEmbedded ? 0 : 80) }
}
