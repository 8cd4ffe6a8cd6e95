import Foundation

/// Sentences as vectors of length 1 over their content words: how often each word stands in the
/// sentence, times how rare it is, log(1 + sentences / those that have it).
///
/// The products of two vectors rest on the words that several sentences have; only these are kept.
struct SentenceVectors {
  private var cells: [(sentence: Int32, word: Int32, weight: Double)] = []
  /// Where each sentence's cells are, and the product of its vector with itself as far as it is kept.
  private var rows: [(cells: Range<Int>, square: Double)] = []
  /// A sum of vectors, with a place for each word; kept so that its room is used again.
  private var sum: [Double]

  /// How many sentences there are.
  var count: Int { rows.count }

  /// - Complexity: O(words of all sentences).
  init(_ content: ContentWords) {
    sum = Array(repeating: 0, count: content.words.count)
    cells.reserveCapacity(content.cells.count)
    rows.reserveCapacity(content.sentences.count)
    let count = Double(content.sentences.count)
    let rarities = (0...content.sentences.count).map { log(1 + count / Double(max($0, 1))) }
    for (index, sentence) in content.sentences.enumerated() {
      let start = cells.count
      var square = 0.0
      for cell in content.cells[sentence.cells] {
        let sentences = content.words[cell.word].sentences
        let weight = Double(cell.count) * rarities[sentences]
        square += weight * weight
        if sentences > 1 { cells.append((Int32(index), Int32(cell.word), weight)) }
      }
      appendRow(from: start, length: square.squareRoot())
    }
  }

  private mutating func appendRow(from start: Int, length: Double) {
    var square = 0.0
    for cell in start..<cells.count {
      cells[cell].weight /= length
      square += cells[cell].weight * cells[cell].weight
    }
    rows.append((start..<cells.count, square))
  }

  /// Multiplies a vector, which has a factor for each sentence, by the matrix of the likenesses of
  /// every two sentences, whose diagonal is 0; the matrix is not set down.
  ///
  /// - Complexity: O(words of all sentences).
  mutating func multiplyByLikenesses(_ factors: inout [Double]) {
    for word in sum.indices { sum[word] = 0 }
    for cell in cells { sum[Int(cell.word)] += factors[Int(cell.sentence)] * cell.weight }
    for sentence in factors.indices { factors[sentence] *= -rows[sentence].square }
    for cell in cells { factors[Int(cell.sentence)] += sum[Int(cell.word)] * cell.weight }
  }

  /// The cosine of the vectors of two different sentences, from 0 to 1.
  ///
  /// - Complexity: O(words of one × words of the other).
  func likeness(of one: Int, to other: Int) -> Double {
    var product = 0.0
    for mine in cells[rows[one].cells] {
      for its in cells[rows[other].cells] where its.word == mine.word {
        product += mine.weight * its.weight
      }
    }
    return product
  }
}
