/// What is wrong with one field of a term, and the way out.
struct FieldProblem: Hashable, Sendable {
  let column: GlossaryColumn
  let message: String

  /// The bytes that a field may have: a page of notes many times over.
  static let longestField = 1 << 16

  /// What is wrong with the length of a field, nothing where it is within bounds.
  static func length(of field: String) -> String? {
    guard field.utf8.count > longestField else { return nil }
    return
      "the field holds \(field.utf8.count) bytes, and \(longestField) are the most; shorten it, "
      + "or look for a line end that got lost"
  }
}
