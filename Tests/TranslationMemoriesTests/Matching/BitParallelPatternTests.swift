import Testing

@testable import TranslationMemories

struct BitParallelPatternTests {
  /// The table of Wagner and Fischer, row by row.
  private func distance(_ left: [Int], _ right: [Int]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[right.count]
  }

  @Test(arguments: [1, 5, 63, 64, 65, 128, 129, 200])
  func agreesWithTheTable(length: Int) {
    var state: UInt64 = 42
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return Int(state >> 33) % limit
    }
    for _ in 0..<20 {
      let left = (0..<length).map { _ in random(4) }
      var right = left
      for _ in 0..<random(length + 3) {
        let place = random(right.count + 1)
        if place < right.count, random(2) == 0 {
          right.remove(at: place)
        } else {
          right.insert(random(5), at: place)
        }
      }
      var pattern = BitParallelPattern(left, alphabet: 4)
      #expect(pattern.distance(to: right, limit: .max) == distance(left, right))
      let limit = random(length)
      let bounded = pattern.distance(to: right, limit: limit)
      let exact = distance(left, right)
      #expect(exact <= limit ? bounded == exact : bounded > limit)
    }
  }
}
