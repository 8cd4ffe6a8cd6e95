import Testing

@testable import Glossaries

struct GlossaryUnionTests {
  private func file(_ name: String, _ text: String) throws -> GlossaryFile {
    try GlossaryFile(bytes: Array(text.utf8), path: name)
  }

  private func union(
    _ first: String, _ second: String, _ preference: GlossaryUnion.Preference? = nil
  ) throws -> (text: String, conflicts: [String]) {
    var union = GlossaryUnion(try file("a.tsv", first))
    for (term, extra) in try file("b.tsv", second).termsWithExtra {
      union.add(term, extra: extra, preferring: preference)
    }
    return (String(decoding: union.bytes, as: UTF8.self), union.conflicts.map(\.description))
  }

  @Test func keepsTheFirstAndAddsWhatIsNew() throws {
    let merged = try union(
      "# a\nsource\ttarget\nrudal\tmissile\n",
      "source\ttarget\tpos\towner\nrudal\tmissile\tn\tAni\nkapal\tship\tnp\t\n")
    #expect(
      merged.text == "# a\nsource\ttarget\towner\tpos\nrudal\tmissile\tAni\t\nkapal\tship\t\tnp\n")
    #expect(merged.conflicts.isEmpty)
  }

  @Test func aDecisionTakesTheProposalsPlace() throws {
    let proposed = "source\ttarget\tstatus\nrudal\tmissile\tproposed\n"
    let decided = "source\ttarget\tstatus\nrudal\tmissile\tpreferred\n"
    let later = try union(proposed, decided)
    #expect(later.text == decided)
    #expect(later.conflicts.isEmpty)
    let earlier = try union(decided, proposed)
    #expect(earlier.text == decided)
    #expect(earlier.conflicts.isEmpty)
  }

  private let first = "source\ttarget\tstatus\nrudal\tmissile\t\nkapal\tship\tadmitted\n"
  private let second = "source\ttarget\tstatus\nRudal\trocket\t\nkapal\tship\tforbidden\n"

  @Test func showsWhatContradicts() throws {
    let merged = try union(first, second)
    #expect(merged.text == first)
    #expect(
      merged.conflicts == [
        "'Rudal' (n): target 'rocket' against 'missile' at a.tsv:2",
        "'kapal' (n): status 'forbidden' against 'admitted' at a.tsv:3",
      ])
  }

  @Test func thePreferredFileHolds() throws {
    #expect(try union(first, second, .first).text == first)
    #expect(
      try union(first, second, .second).text
        == "source\ttarget\tstatus\nrudal\trocket\t\nkapal\tship\tforbidden\n")
    #expect(try union(first, second, .second).conflicts.isEmpty)
  }

  @Test func anotherStatusOfAnotherTargetIsNoConflict() throws {
    let merged = try union(first, "source\ttarget\tstatus\nrudal\trocket\tforbidden\n")
    #expect(merged.conflicts.isEmpty && merged.text == first + "rudal\trocket\tforbidden\n")
  }

  @Test func twoNewTermsThatContradictNameThePlaceOfTheFirst() throws {
    let merged = try union(
      "source\ttarget\nkapal\tship\n",
      "source\ttarget\nmeriam\tcannon\nMeriam\tartillery gun\n")
    #expect(
      merged.conflicts == ["'Meriam' (n): target 'artillery gun' against 'cannon' at a.tsv:3"])
  }
}
