import Foundation
import Translation

/// Puts the placeables of a segment into the target of one that differs from it in them alone.
///
/// A placeable is only replaced where the target has its value, in one of the ways in which English
/// writes it, as often as the source has it; the new one is written in the same way. Where one
/// can't be replaced for certain, none is.
struct PlaceableRepair {
  let comparison: SegmentComparison

  /// The repaired target with what was changed; nil where that isn't certain.
  func repaired(_ target: String) -> (target: String, repairs: [MemoryMatch.Repair])? {
    guard let changed = comparison.changedPlaceables, !changed.isEmpty else { return nil }
    let tokens = MatchTokenizer.tokens(of: target)
    let bytes = Array(target.utf8)
    var edits: [(range: Range<Int>, repair: MemoryMatch.Repair)] = []
    var done: [String: String] = [:]
    for (kind, old, new) in changed {
      if let before = done[old] {
        guard before == new else { return nil }
        continue
      }
      done[old] = new
      let ways = PlaceableRendering.ways(of: kind, from: old, to: new)
      let found = places(of: ways, in: tokens, bytes)
      let expected = comparison.count(of: old, kind)
      let changedCount = changed.count { $0.kind == kind && $0.old == old }
      guard !found.isEmpty, found.count == expected, changedCount == expected else { return nil }
      for place in found {
        edits.append(
          (
            place.range,
            MemoryMatch.Repair(source: (old, new), target: (place.old, place.new))
          ))
      }
    }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    guard zip(edits, edits.dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound })
    else { return nil }
    var result = bytes
    for edit in edits.reversed() {
      result.replaceSubrange(edit.range, with: Array(edit.repair.target.after.utf8))
    }
    return (String(decoding: result, as: UTF8.self), edits.map(\.repair))
  }

  /// Where one of the ways stands in the target, between the ends of its tokens.
  private func places(
    of ways: [PlaceableRendering], in tokens: [MatchToken], _ bytes: [UInt8]
  ) -> [(range: Range<Int>, old: String, new: String)] {
    var found: [(range: Range<Int>, old: String, new: String)] = []
    for way in ways {
      let old = Array(way.old.utf8)
      for token in tokens {
        let start = token.range.lowerBound
        let range = start..<(start + old.count)
        guard range.upperBound <= bytes.count, bytes[range].elementsEqual(old),
          tokens.contains(where: { $0.range.upperBound == range.upperBound }),
          !found.contains(where: { $0.range.overlaps(range) })
        else { continue }
        found.append((range, way.old, way.new))
      }
    }
    return found
  }
}
