/// A placeable or a name that stands otherwise in a segment than in a memory's source.
struct PlaceableChange: Hashable, Sendable {
  /// That of the placeable; `word` for a name.
  let kind: MatchToken.Kind
  let old: String
  let new: String
  /// Whether it is the first word of the segment.
  var opensSentence = false
}
