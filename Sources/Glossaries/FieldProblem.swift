/// What is wrong with one field of a term, and the way out.
struct FieldProblem: Hashable, Sendable {
  let column: GlossaryColumn
  let message: String
}
