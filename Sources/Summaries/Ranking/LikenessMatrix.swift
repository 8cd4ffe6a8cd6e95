/// The likeness of every two sentences of an article, from 0 to 1.
struct LikenessMatrix {
  let count: Int
  private var values: [Double]

  /// - Complexity: O(n² × words of a sentence).
  init(_ vectors: [WordVector]) {
    count = vectors.count
    values = Array(repeating: 0, count: count * count)
    for row in 0..<count {
      for column in 0..<row {
        let likeness = vectors[row].likeness(to: vectors[column])
        values[row * count + column] = likeness
        values[column * count + row] = likeness
      }
    }
  }

  /// The likeness of two sentences; 0 for a sentence and itself, which says nothing of either.
  subscript(row: Int, column: Int) -> Double { values[row * count + column] }
}
