/// A fact that stands in segments, and may be said more than once.
protocol CitedFact {
  var segments: [String] { get }
  /// What is the same wherever the fact is said.
  var key: [String] { get }
  /// The same fact, said in other segments.
  func cited(in segments: [String]) -> Self
}

extension Array where Element: CitedFact {
  /// Each fact once, in the order of the first time it is said, with all its segments.
  ///
  /// - Complexity: O(facts).
  func merged() -> [Element] {
    var order: [[String]] = []
    var groups: [[String]: [Element]] = [:]
    for fact in self {
      if groups[fact.key] == nil { order.append(fact.key) }
      groups[fact.key, default: []].append(fact)
    }
    return order.compactMap { key in
      guard let group = groups[key], let first = group.first else { return nil }
      var segments: [String] = []
      for segment in group.flatMap(\.segments) where !segments.contains(segment) {
        segments.append(segment)
      }
      return first.cited(in: segments)
    }
  }
}

extension AmountFact: CitedFact {
  var key: [String] { [kind.rawValue, value, upper ?? "", unit, bound.rawValue] }

  func cited(in segments: [String]) -> AmountFact {
    AmountFact(
      source: source, kind: kind, value: value, upper: upper, unit: unit, counted: counted,
      bound: bound, segments: segments)
  }
}

extension DateFact: CitedFact {
  var key: [String] { [value] }

  func cited(in segments: [String]) -> DateFact {
    DateFact(source: source, value: value, basis: basis, segments: segments)
  }
}

extension TimelineEvent: CitedFact {
  var key: [String] { [date, english] }

  func cited(in segments: [String]) -> TimelineEvent {
    TimelineEvent(date: date, english: english, segments: segments)
  }
}
