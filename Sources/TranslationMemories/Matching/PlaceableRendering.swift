import Foundation

/// A way in which English may write an Indonesian placeable or a name, for the old value and the new.
struct PlaceableRendering {
  let old: String
  let new: String

  /// The ways in which both values can be written, the longest first; none where a change of the
  /// value might change the words about it.
  static func ways(of kind: MatchToken.Kind, from old: String, to new: String) -> [Self] {
    switch kind {
    case .mark: []
    case .word, .address: [Self(old: old, new: new)]
    case .weekday:
      weekday(old).flatMap { day in weekday(new).map { [Self(old: day, new: $0)] } } ?? []
    case .number: numbers(old, new)
    case .date: dates(old, new)
    }
  }

  private static func weekday(_ name: String) -> String? {
    DateWords.weekdays[name.lowercased()].map { DateWords.weekdayNames[$0 - 1] }
  }

  private static func numbers(_ old: String, _ new: String) -> [Self] {
    guard let left = NewsNumber(old), let right = NewsNumber(new), left.form == right.form else {
      return []
    }
    // One thing and two things: the noun would have to change.
    if left.form == .integer, left.isOne != right.isOne { return [] }
    var ways = [Self(old: left.english, new: right.english)]
    // Years and numbers of things stand without commas in both languages.
    if !left.isGrouped, !right.isGrouped, left.form == .integer, left.digits != left.english {
      ways.append(Self(old: left.digits, new: right.digits))
    }
    return ways
  }

  private static func dates(_ old: String, _ new: String) -> [Self] {
    guard let left = NewsDate(old), let right = NewsDate(new),
      (left.year == nil) == (right.year == nil)
    else { return [] }
    return zip(left.englishForms, right.englishForms).map { Self(old: $0, new: $1) }
  }
}
