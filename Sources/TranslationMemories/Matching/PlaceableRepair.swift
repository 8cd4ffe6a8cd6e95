import Foundation
import Translation

/// Puts the placeables and names of a segment into the target of one that differs from it in them alone.
///
/// A placeable is only replaced where the target has its value, in one of the ways in which English
/// writes it, as often as the source has it; the new one is written in the same way. A name is only
/// replaced where it stands in the target as in the source, and where both languages write the new
/// one alike. Where one can't be replaced for certain, none is.
struct PlaceableRepair {
  let comparison: SegmentComparison
  /// When names are replaced too; never where nil.
  var names: NameRules?

  /// The repaired target with what was changed; nil where that isn't certain.
  func repaired(_ target: String) -> (target: String, repairs: [MemoryMatch.Repair])? {
    guard let changed = changes, !changed.isEmpty else { return nil }
    let tokens = MatchTokenizer.tokens(of: target)
    let bytes = Array(target.utf8)
    let words = tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    let isNamed = changed.contains { $0.kind == .word }
    if isNamed, names?.allowsNames(in: words) != true { return nil }
    var edits: [(range: Range<Int>, repair: MemoryMatch.Repair)] = []
    var done: [String: String] = [:]
    for change in changed {
      let (kind, old, new) = (change.kind, change.old, change.new)
      if let before = done[old] {
        guard before == new else { return nil }
        continue
      }
      done[old] = new
      let ways = PlaceableRendering.ways(of: kind, from: old, to: new)
      guard
        let found = kind == .word
          ? places(of: old, new, bytes) : places(of: ways, in: tokens, bytes)
      else { return nil }
      let expected = comparison.count(of: old, kind)
      let changedCount = changed.count { $0.kind == kind && $0.old == old }
      guard !found.isEmpty, found.count == expected, changedCount == expected else { return nil }
      for place in found {
        let word = tokens.lastIndex { $0.range.upperBound <= place.range.lowerBound }
        if kind == .word, let word, names?.fits(words[word], before: new) == false { return nil }
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

  private var changes: [PlaceableChange]? {
    guard let names else { return comparison.changedPlaceables }
    let changed = comparison.changedPlaceablesAndNames
    return changed?.allSatisfy { $0.kind != .word || names.isKept($0) } == true ? changed : nil
  }

  /// Where one of the ways stands in the target, between the ends of its tokens.
  private func places(
    of ways: [PlaceableRendering], in tokens: [MatchToken], _ bytes: [UInt8]
  ) -> [(range: Range<Int>, old: String, new: String)]? {
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

  /// Where a name stands in the target, also with a genitive's ending; nil where it is a part of
  /// another word.
  private func places(
    of name: String, _ new: String, _ bytes: [UInt8]
  ) -> [(range: Range<Int>, old: String, new: String)]? {
    let old = Array(name.utf8)
    var found: [(range: Range<Int>, old: String, new: String)] = []
    for start in bytes.indices where bytes[start...].starts(with: old) {
      let end = start + old.count
      func joins(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }
      let isGenitive = bytes[end...].starts(with: "’s".utf8)
      guard start == 0 || !joins(bytes[start - 1]),
        end == bytes.count || !joins(bytes[end]) || isGenitive
      else { return nil }
      found.append((start..<end, name, new))
    }
    return found
  }
}
