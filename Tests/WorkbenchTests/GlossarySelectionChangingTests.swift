import Glossaries
import Testing

@testable import Workbench

struct GlossarySelectionChangingTests {
  private let folder: TemporaryFolder
  private let selection: GlossarySelection

  init() throws {
    folder = try TemporaryFolder()
    selection = GlossarySelection(
      includesShipped: false, userPath: folder.file("own.tsv"), paths: [folder.file("team.tsv")])
    try folder.write(
      "source\ttarget\tpos\tstatus\nkapal\tship\tn\tpreferred\nkapal\tvessel\tn\tadmitted\n",
      to: "team.tsv")
  }

  private func terms(_ stated: String..., removing: [String] = []) throws -> [String] {
    try selection.glossary(setting: stated.map { try StatedTerm($0) }, removing: removing).terms
      .map { "\($0.source)=\($0.target) \($0.partOfSpeech) \($0.status.rawValue)" }
  }

  @Test func aTermIsSetWhereItStands() throws {
    #expect(
      try terms("kapal=boat") == ["kapal=boat n preferred", "kapal=vessel n admitted"])
    #expect(
      try terms("Kapal=vessel|status=forbidden|pos=n")
        == [
          "kapal=ship n preferred", "kapal=vessel n admitted", "Kapal=vessel n forbidden",
        ])
    #expect(try folder.names() == ["team.tsv"])
  }

  @Test func aNewTermGoesIntoTheUsersOwn() throws {
    #expect(
      try terms("rudal=missile|pos=np")
        == ["rudal=missile np preferred", "kapal=ship n preferred", "kapal=vessel n admitted"])
  }

  @Test func aTermIsTakenOutButNoneThatShips() throws {
    #expect(try terms(removing: ["KAPAL"]) == [])
    #expect(throws: GlossaryEditError.absent(source: "rudal")) { try terms(removing: ["rudal"]) }
  }

  @Test func aFileTakesThePlaceOfAnother() throws {
    let changed = try folder.write("source\ttarget\nkapal\tboat\n", to: "new.tsv")
    let replaced = try selection.glossary(with: changed, inPlaceOf: folder.file("team.tsv"))
    #expect(replaced.terms.map(\.target) == ["boat"])
    // The user's own is not there yet: the file stands in its place, below the team's.
    let added = try selection.glossary(with: changed, inPlaceOf: folder.file("own.tsv"))
    #expect(added.terms.map(\.target) == ["ship", "vessel"])
  }

  @Test(arguments: [
    ("x", "no '=' in 'x'"), ("=y", "no source"), ("x=", "no target for 'x'"),
    ("x=y|stat=forbidden", "did you mean 'status'?"), ("x=y|pos=z", "unknown part of speech 'z'"),
    ("x=y|pos=n|pos=n", "'pos' is stated twice"),
  ])
  func aBadStatementSaysWhy(text: String, reason: String) {
    do {
      _ = try StatedTerm(text)
      Issue.record("'\(text)' was taken")
    } catch {
      #expect(error.description.contains(reason))
      #expect(error.description.contains("write 'source=target'"))
    }
  }
}
