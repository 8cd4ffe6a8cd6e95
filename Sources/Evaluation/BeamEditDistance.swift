/// An operation that helps to turn a translation into its reference.
enum EditOperation: UInt8, Sendable { case keep, substitute, delete, insert }

/// Levenshtein's distance of words, looked for about the diagonal alone, with its operations.
///
/// The width of the beam and the preference among equal operations are those of sacrebleu, on
/// which its figures depend.
struct BeamEditDistance {
  private static let width = 25
  private static let unreached = Int.max / 2

  private let reference: [Int]

  init(reference: [Int]) {
    self.reference = reference
  }

  /// The fewest edits that turn `words` into the reference, and which they are, in order.
  ///
  /// - Complexity: O(words × width).
  func edits(from words: [Int]) -> (count: Int, trace: [EditOperation]) {
    let columns = reference.count + 1
    var costs = Array(repeating: Self.unreached, count: (words.count + 1) * columns)
    var operations = Array(repeating: EditOperation.insert, count: costs.count)
    for column in 0..<columns { costs[column] = column }
    let ratio = words.isEmpty ? 1 : Double(reference.count) / Double(words.count)
    // Where the lengths differ so much that rows would not meet, the beam is wider.
    let width =
      Double(Self.width) < ratio / 2
      ? Int((ratio / 2 + Double(Self.width)).rounded(.up)) : Self.width
    for row in stride(from: 1, through: words.count, by: 1) {
      let diagonal = Int((Double(row) * ratio).rounded(.down))
      let first = max(0, diagonal - width)
      let last = row == words.count ? columns : min(columns, diagonal + width)
      for column in first..<max(first, last) {
        let cell = row * columns + column
        let above = cell - columns
        guard column > 0 else {
          costs[cell] = costs[above] + 1
          operations[cell] = .delete
          continue
        }
        let isSame = words[row - 1] == reference[column - 1]
        costs[cell] = costs[above - 1] + (isSame ? 0 : 1)
        operations[cell] = isSame ? .keep : .substitute
        if costs[above] + 1 < costs[cell] {
          costs[cell] = costs[above] + 1
          operations[cell] = .delete
        }
        if costs[cell - 1] + 1 < costs[cell] {
          costs[cell] = costs[cell - 1] + 1
          operations[cell] = .insert
        }
      }
    }
    return (costs[costs.count - 1], trace(operations, rows: words.count))
  }

  private func trace(_ operations: [EditOperation], rows: Int) -> [EditOperation] {
    var trace: [EditOperation] = []
    var (row, column) = (rows, reference.count)
    while row > 0 || column > 0 {
      let operation = operations[row * (reference.count + 1) + column]
      trace.append(operation)
      if operation != .insert { row -= 1 }
      if operation != .delete { column -= 1 }
    }
    return trace.reversed()
  }
}
