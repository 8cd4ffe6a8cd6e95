/// A word that stands for somebody or something that was named before, or a clitic that does so.
struct Anaphor: Sendable {
  enum Kind: Sendable {
    /// `dia`, `ia`, `beliau`; `katanya`; who is made to do something by `dibelinya`.
    case person
    /// `rumahnya`.
    case possessor
    /// `membelinya`, `untuknya`.
    case object
    /// Nobody is named: the subject of the clause (`Retno mengatakan akan pergi`).
    case subject
  }

  let kind: Kind
  let role: Mention.Role
  /// What its host says of it (`suaminya`).
  var agreement: Referent?
  var clause = 0
}
