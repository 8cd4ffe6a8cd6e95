/// An edge of the chart: a phrase over some words, and how it was made.
struct Edge {
  var symbol: Symbol
  /// The finished rule; -1 for a leaf or a dotted edge.
  var rule: Int32
  /// The edges it joins: -1 where there is none. A leaf keeps its reading's number in `right`.
  var left: Int32
  var right: Int32
  var features: UInt64
  var cost: Float
  /// The words that the edge spans.
  var start: Int16
  var end: Int16
}
