/// The features that the language data declare, and where each has its bits.
public struct FeatureTable: Sendable {
  struct Feature: Sendable {
    let name: String
    let values: [String]
    let shift: Int
    var mask: UInt64
  }

  private(set) var features: [Feature] = []
  private var indexByName: [String: Int] = [:]
  private var assignmentByValue: [String: FeatureAssignment] = [:]

  /// Reads the declarations: a line is a feature's name and its values.
  init(_ file: DataFile, problems: inout DataProblems) {
    var shift = 0
    for line in file.lines {
      let words = line.words()
      guard words.count > 1 else {
        problems.report(line, "a feature needs a name and at least one value")
        continue
      }
      let values = Array(words.dropFirst())
      let width = UInt64.bitWidth - UInt64(values.count).leadingZeroBitCount
      guard shift + width <= 64 else {
        problems.report(line, "the features need more than 64 bits; drop or merge some")
        return
      }
      let mask = ((UInt64(1) << width) - 1) << shift
      indexByName[words[0]] = features.count
      for (index, value) in values.enumerated() where assignmentByValue[value] == nil {
        assignmentByValue[value] = FeatureAssignment(mask: mask, value: UInt64(index + 1) << shift)
      }
      features.append(Feature(name: words[0], values: values, shift: shift, mask: mask))
      shift += width
    }
  }

  /// The bits of the feature `name`, nil where it isn't declared.
  func mask(of name: some StringProtocol) -> UInt64? {
    indexByName[String(name)].map { features[$0].mask }
  }

  /// `name=value` as an assignment.
  func assignment(_ name: some StringProtocol, _ value: some StringProtocol) -> FeatureAssignment? {
    guard let index = indexByName[String(name)] else { return nil }
    let feature = features[index]
    if value == "none" { return FeatureAssignment(mask: feature.mask, value: 0) }
    guard let position = feature.values.firstIndex(of: String(value)) else { return nil }
    return FeatureAssignment(mask: feature.mask, value: UInt64(position + 1) << feature.shift)
  }

  /// A bare value (`human`), which says its feature by itself.
  func assignment(value: some StringProtocol) -> FeatureAssignment? {
    assignmentByValue[String(value)]
  }

  /// The value that `set` has for the feature `name`, nil where it has none.
  func name(of name: String, in set: FeatureSet) -> String? {
    guard let index = indexByName[name] else { return nil }
    let value = Int((set.bits & features[index].mask) >> features[index].shift)
    return value > 0 ? features[index].values[value - 1] : nil
  }

  /// The features as the trace shows them: `num=pl def=yes`.
  func describe(_ set: FeatureSet) -> String {
    features.compactMap { feature in
      name(of: feature.name, in: set).map { "\(feature.name)=\($0)" }
    }.joined(separator: " ")
  }

  /// The values of the features that are set: `pl`, `human`.
  func values(of set: FeatureSet) -> [String] {
    features.compactMap { name(of: $0.name, in: set) }
  }

  /// Parses `num=pl !def class!=human`; nil where a name or a value isn't declared.
  func constraint(_ text: String) -> FeatureConstraint? {
    var result = FeatureConstraint()
    for word in text.pieces() {
      if word.utf8.first == UInt8(ascii: "!") {
        guard let mask = mask(of: word.dropFirst()) else { return nil }
        result.mask |= mask
      } else if let (name, value) = word.halves(at: UInt8(ascii: "=")) {
        let differs = name.utf8.last == UInt8(ascii: "!")
        guard let wanted = assignment(differs ? String(name.dropLast()) : name, value) else {
          return nil
        }
        if differs {
          guard result.exclude(wanted.value, of: wanted.mask) else { return nil }
        } else {
          result.mask |= wanted.mask
          result.value |= wanted.value
        }
      } else {
        guard let mask = mask(of: word), result.exclude(0, of: mask) else { return nil }
      }
    }
    return result
  }
}
