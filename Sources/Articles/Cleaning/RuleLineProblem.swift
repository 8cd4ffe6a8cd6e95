/// What is wrong with a line of a rules file, and in which column, from 1.
struct RuleLineProblem: Error {
  let message: String
  let column: Int
}
