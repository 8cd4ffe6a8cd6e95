import Foundation

/// A logistic regression with a ridge, fitted by Newton's method (iteratively reweighted least
/// squares). The features are standardized for the fit; the weights are for them as they come.
struct LogisticRegression {
  private(set) var weights: [Double]
  private(set) var bias = 0.0

  private static let ridge = 3.0
  private static let rounds = 12

  /// - Parameter weights: how much each row counts.
  init(_ rows: [[Double]], _ labels: [Double], weights counted: [Double]) {
    let width = rows.first?.count ?? 0
    let count = Double(rows.count)
    let means = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } / count }
    let deviations = (0..<width).map { column in
      let square = rows.reduce(0) { $0 + pow($1[column] - means[column], 2) } / count
      return square > 1e-12 ? square.squareRoot() : 1
    }
    // The last column is the bias, on which no ridge lies.
    let standard = rows.map { row in
      (0..<width).map { (row[$0] - means[$0]) / deviations[$0] } + [1]
    }
    var fit = Array(repeating: 0.0, count: width + 1)
    for _ in 0..<Self.rounds {
      var gradient = (0...width).map { $0 < width ? -Self.ridge * fit[$0] : 0 }
      var hessian = Array(
        repeating: Array(repeating: 0.0, count: width + 1), count: width + 1)
      for index in 0..<width { hessian[index][index] = Self.ridge }
      for (index, row) in standard.enumerated() {
        let sum = zip(fit, row).reduce(0) { $0 + $1.0 * $1.1 }
        let probability = 1 / (1 + exp(-sum))
        let error = counted[index] * (labels[index] - probability)
        let spread = counted[index] * probability * (1 - probability)
        for one in 0...width where row[one] != 0 {
          gradient[one] += error * row[one]
          let factor = spread * row[one]
          for two in 0...one { hessian[one][two] += factor * row[two] }
        }
      }
      let step = Self.solve(hessian, gradient)
      for index in 0...width { fit[index] += step[index] }
    }
    weights = (0..<width).map { fit[$0] / deviations[$0] }
    bias = fit[width] - (0..<width).reduce(0) { $0 + weights[$1] * means[$1] }
  }

  /// Solves a symmetric, positive system, of which the lower half is given (Cholesky).
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var lower = matrix
    var result = right
    for row in lower.indices {
      for column in 0...row {
        var sum = lower[row][column]
        for inner in 0..<column { sum -= lower[row][inner] * lower[column][inner] }
        lower[row][column] =
          row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column][column]
      }
    }
    for row in lower.indices {
      for inner in 0..<row { result[row] -= lower[row][inner] * result[inner] }
      result[row] /= lower[row][row]
    }
    for row in lower.indices.reversed() {
      for inner in lower.indices where inner > row {
        result[row] -= lower[inner][row] * result[inner]
      }
      result[row] /= lower[row][row]
    }
    return result
  }
}
