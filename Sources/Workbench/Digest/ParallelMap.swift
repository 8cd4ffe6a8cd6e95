/// What a function makes of items, several at a time, in the items' order.
///
/// - Parameters:
///   - isInterrupted: asked before each item; those that are left have no result.
///   - onEach: told after each item how many are left.
func parallelMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, isInterrupted: () -> Bool,
  _ transform: @escaping @Sendable (Item) async -> Result, onEach: (Int) -> Void
) async -> [Result?] {
  await withTaskGroup(of: (Int, Result).self) { group in
    var results: [Result?] = Array(repeating: nil, count: items.count)
    var waiting = items.enumerated().makeIterator()
    func startNext() {
      guard !isInterrupted(), let (index, item) = waiting.next() else { return }
      group.addTask { (index, await transform(item)) }
    }
    for _ in 0..<min(jobs, items.count) { startNext() }
    var left = items.count
    while let (index, result) = await group.next() {
      results[index] = result
      left -= 1
      onEach(left)
      startNext()
    }
    return results
  }
}
