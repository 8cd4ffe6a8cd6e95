/// What a pronoun stands for, as far as its form tells.
enum Referent: String, CaseIterable, Sendable {
  case male, female, thing, plural
}
