/// Where each word of a reference stands in the translation, and which words of both are wrong.
struct ReferenceAlignment {
  /// For each word of the reference, the index of the translation's word at or before it.
  private var positions: [Int] = []
  private var wordErrors: [Bool] = []
  private var referenceErrors: [Bool] = []

  /// Reads an alignment off the edits that turn the translation into the reference.
  init(trace: [EditOperation]) {
    var position = -1
    for operation in trace {
      switch operation {
      case .keep, .substitute:
        position += 1
        positions.append(position)
        wordErrors.append(operation == .substitute)
        referenceErrors.append(operation == .substitute)
      case .delete:
        position += 1
        wordErrors.append(true)
      case .insert:
        positions.append(position)
        referenceErrors.append(true)
      }
    }
  }

  /// Whether a block is wrong where it stands, is missing where it belongs, and is not there yet.
  func isWorthShifting(_ block: MatchingBlock) -> Bool {
    let end = block.start + block.length
    return wordErrors[block.start..<end].contains(true)
      && referenceErrors[block.reference..<block.reference + block.length].contains(true)
      && !(block.start..<end).contains(positions[block.reference])
  }

  /// Where a block goes that is to follow the reference's word `index`; nil past the reference.
  func target(before index: Int) -> Int? {
    if index == -1 { return 0 }
    return index < positions.count ? positions[index] + 1 : nil
  }
}
