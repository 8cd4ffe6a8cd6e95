/// The table of n-grams as the binary holds it, and how it is made from an ARPA file.
struct NGramTable {
  static let recordSize = 8
  /// The first byte of a record that holds nothing.
  static let empty = UInt8(ascii: "/")
  static let fingerprintMask: UInt64 = 0xFF_FFFF_FFFF

  /// Six bits are a byte from `0` to `o`.
  private static let zero: UInt64 = 0x30
  /// How many steps of cost and of back-off make a nat.
  private static let costSteps: Float = 160
  private static let backOffSteps: Float = 8
  private static let lowestBackOff: Float = -2

  private(set) var text = ""

  /// Reads an ARPA file: sections of lines `log10 probability ⇥ words ⇥ log10 back-off`; each
  /// n-gram's first words and its last words are in it too.
  init(_ file: DataFile, problems: inout DataProblems) {
    var records: [(key: UInt64, record: UInt64)] = []
    var parts: [(words: ArraySlice<String>, line: DataLine)] = []
    for line in file.lines where line.bytes[0] != UInt8(ascii: "\\") {
      let fields = line.fields()
      if fields[0].hasPrefix("ngram ") { continue }
      guard fields.count >= 2, let probability = Float(fields[0]),
        let backOff = fields.count > 2 ? Float(fields[2]) : 0
      else {
        problems.report(line, "expected 'log10 probability⇥words⇥log10 back-off'")
        continue
      }
      let words = fields[1].pieces()
      guard let key = Self.key(words[...]) else {
        problems.report(line, "\(words.count) words; the model is of one to three")
        continue
      }
      if words.count > 1 { parts += [(words.dropLast(), line), (words.dropFirst(), line)] }
      let nat: Float = 2.302_585_1
      records.append((key, Self.record(key, cost: -probability * nat, backOff: -backOff * nat)))
    }
    let known = Set(records.map(\.key))
    for (words, line) in parts {
      guard let key = Self.key(words), !known.contains(key) else { continue }
      let text = words.joined(separator: " ")
      problems.report(line, "'\(text)' is not in the model; an n-gram needs its shorter ones")
    }
    text = Self.table(records)
  }

  /// The key of an n-gram, nil where it is none of the model's lengths.
  private static func key(_ words: ArraySlice<String>) -> UInt64? {
    let ids = words.map { NGramModel.id(of: $0) }
    switch ids.count {
    case 1: return NGramModel.key(ids[0])
    case 2: return NGramModel.key(ids[0], ids[1])
    case 3: return NGramModel.key(ids[0], ids[1], ids[2])
    default: return nil
    }
  }

  private static func table(_ records: [(key: UInt64, record: UInt64)]) -> String {
    guard !records.isEmpty else { return "" }
    let capacity = records.count * 4 / 3 + 1
    var slots = [UInt64](repeating: UInt64(empty), count: capacity)
    for (key, record) in records {
      var slot = slot(of: key, capacity: capacity)
      while UInt8(truncatingIfNeeded: slots[slot]) != empty { slot = (slot + 1) % capacity }
      slots[slot] = record
    }
    let filled = slots.map { $0 == UInt64(empty) ? 0x2F2F_2F2F_2F2F_2F2F : $0 }
    let bytes = filled.flatMap { record in
      (0..<UInt64(recordSize)).map { UInt8(truncatingIfNeeded: record >> (8 * $0)) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func slot(of key: UInt64, capacity: Int) -> Int {
    Int(((key & 0xFFFF_FFFF) &* UInt64(capacity)) >> 32)
  }

  /// The highest thirty bits of a key, as five bytes.
  static func fingerprint(of key: UInt64) -> UInt64 {
    var result: UInt64 = 0
    for place in 0..<5 {
      result |= ((key >> (34 + 6 * UInt64(place))) & 63 + zero) << (8 * UInt64(place))
    }
    return result
  }

  private static func record(_ key: UInt64, cost: Float, backOff: Float) -> UInt64 {
    let steps = UInt64(min(4095, max(0, (cost * costSteps).rounded())))
    let further = UInt64(min(63, max(0, ((backOff - lowestBackOff) * backOffSteps).rounded())))
    return fingerprint(of: key) | (steps & 63 + zero) << 40 | (steps >> 6 + zero) << 48
      | (further + zero) << 56
  }

  static func values(of record: UInt64) -> (cost: Float, backOff: Float) {
    let steps = ((record >> 40) & 0xFF - zero) + (((record >> 48) & 0xFF - zero) << 6)
    let further = record >> 56 - zero
    return (Float(steps) / costSteps, Float(further) / backOffSteps + lowestBackOff)
  }
}
