import Articles
import Foundation
import Testing

@testable import Glossaries

final class GlossaryEditorTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("juru-glossary-\(UUID())")
  private var path: String { folder.appendingPathComponent("own.tsv").path }

  private static let ani = GlossaryAuthor(name: "Ani", date: "2024-02-09")

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ text: String) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private func content() throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  @Test func startsAFileThatIsNotThere() throws {
    try GlossaryEditor(path: path, by: Self.ani).add(
      Term(source: "rudal", target: "missile", domain: "defence"))
    #expect(
      try content() == "source\ttarget\tpos\tstatus\tdomain\tnote\n"
        + "rudal\tmissile\tn\tpreferred\tdefence\t\n")
  }

  @Test func addsAtTheEndAndLeavesTheRestAlone() throws {
    let before = "# ours\r\ntarget\towner\tsource\r\n\r\n missile \tAni\trudal"
    try write(before)
    try GlossaryEditor(path: path, by: Self.ani).add(Term(source: "kapal", target: "ship"))
    #expect(try content() == before + "\r\nship\t\tkapal\r\n")
  }

  @Test func aDecisionTakesTheProposalsPlace() throws {
    let header = "source\ttarget\tstatus\n"
    try write(header + "rudal\tmissile\tproposed\n")
    try GlossaryEditor(path: path, by: Self.ani).add(Term(source: "rudal", target: "missile"))
    #expect(try content() == header + "rudal\tmissile\tpreferred\n")
  }

  @Test func refusesASecondPreferredTargetUnlessItReplaces() throws {
    let header = "source\ttarget\tstatus\n"
    try write(header + "Rudal\tmissile\tpreferred\nkapal\tship\tpreferred\n")
    let editor = GlossaryEditor(path: path, by: Self.ani)
    let new = Term(source: "rudal", target: "rocket")
    #expect(throws: GlossaryEditError.self) { try editor.add(new) }
    try editor.add(Term(source: "rudal", target: "projectile", status: .admitted))
    #expect(try editor.add(new, replacing: true)?.target == "missile")
    #expect(
      try content() == header + "rudal\trocket\tpreferred\nkapal\tship\tpreferred\n"
        + "rudal\tprojectile\tadmitted\n")
  }

  @Test func changesTheStatusOfATargetInItsPlace() throws {
    try write("source\ttarget\tstatus\nrudal\tmissile\tpreferred\n")
    let editor = GlossaryEditor(path: path, by: Self.ani)
    let forbidden = Term(source: "rudal", target: "missile", status: .forbidden)
    try editor.add(forbidden, replacing: true)
    #expect(try content() == "source\ttarget\tstatus\nrudal\tmissile\tforbidden\n")
    #expect(throws: GlossaryEditError.self) { try editor.add(forbidden, replacing: true) }
  }

  @Test func refusesWhatCouldNotBeReadAgain() throws {
    try write("source\ttarget\n")
    let editor = GlossaryEditor(path: path, by: Self.ani)
    for term in [
      Term(source: " ", target: "x"), Term(source: "x", target: ""),
      Term(source: "a\tb", target: "x"), Term(source: "a", target: "x\ny"),
      Term(source: "#a", target: "x"), Term(source: "a", target: "x", partOfSpeech: "noun"),
    ] {
      #expect(throws: GlossaryEditError.self) { try editor.add(term) }
    }
    #expect(try content() == "source\ttarget\n")
  }

  @Test func addsTheColumnsThatATermNeeds() throws {
    try write("# ours\nsource\ttarget\nrudal\tmissile")
    try GlossaryEditor(path: path, by: Self.ani).add(
      Term(source: "kapal", target: "ship", domain: "navy", caseRule: .asIs))
    #expect(
      try content() == "# ours\nsource\ttarget\tdomain\tcase\nrudal\tmissile\t\t\n"
        + "kapal\tship\tnavy\tas-is\n")
  }

  @Test func changesFieldsAndKeepsTheRest() throws {
    try write("source\towner\ttarget\r\n# x\r\n rudal \tBudi\tmissile\r\nkapal\t\tship\r\n")
    let result = try GlossaryEditor(path: path, by: Self.ani).change(
      source: "Rudal", [.target: "guided missile", .note: "v2"])
    #expect(result?.before.target == "missile" && result?.after.target == "guided missile")
    #expect(
      try content() == "source\towner\ttarget\tnote\tauthor\tdate\r\n# x\r\n"
        + " rudal \tBudi\tguided missile\tv2\tAni\t2024-02-09\r\nkapal\t\tship\t\t\t\r\n")
  }

  @Test func aChangeThatChangesNothingLeavesTheFile() throws {
    let before = "source\ttarget\nrudal\tmissile\n"
    try write(before)
    let editor = GlossaryEditor(path: path, by: Self.ani)
    let same = try editor.change(source: "rudal", [.target: "missile"])
    #expect(same?.before == same?.after)
    #expect(try editor.change(source: "kapal", [.target: "ship"]) == nil)
    #expect(try content() == before)
  }

  @Test func refusesChangesThatContradict() throws {
    let before = "source\ttarget\tstatus\nrudal\tmissile\t\nrudal\trocket\tadmitted\n"
    try write(before)
    let editor = GlossaryEditor(path: path, by: Self.ani)
    #expect(throws: GlossaryEditError.self) {
      try editor.change(source: "rudal", [.note: "x"])
    }
    for values: [GlossaryColumn: String] in [
      [.status: "preferred"], [.target: ""], [.note: "a\tb"], [.partOfSpeech: "noun"],
    ] {
      #expect(throws: GlossaryEditError.self, "\(values)") {
        try editor.change(source: "rudal", target: "rocket", values)
      }
    }
    #expect(try content() == before)
    _ = try editor.change(source: "rudal", target: "missile", [.status: "do-not-translate"])
    #expect(try content().contains("rudal\t\tdo-not-translate\tAni"))
  }

  @Test func importsManyTermsAtOnce() throws {
    try write("source\ttarget\nrudal\tmissile\nkapal\tship\n")
    let editor = GlossaryEditor(path: path, by: Self.ani)
    let terms = [
      Term(source: "rudal", target: "missile", note: "guided"),
      Term(source: "kapal", target: "ship"),
      Term(source: "Kapal", target: "vessel"), Term(source: "meriam", target: "cannon"),
    ]
    let trial = try editor.add(terms, isTrial: true)
    #expect(try content() == "source\ttarget\nrudal\tmissile\nkapal\tship\n")
    let union = try editor.add(terms)
    #expect(trial.added == 1 && union.added == 1 && union.changed == 1 && union.unchanged == 1)
    #expect(
      union.conflicts.map(\.description)
        == ["'Kapal' (n): target 'vessel' against 'ship' at \(path):3"])
    #expect(
      try content()
        == "source\ttarget\tnote\nrudal\tmissile\tguided\nkapal\tship\t\nmeriam\tcannon\t\n")
    #expect(try editor.add(terms, preferring: .second).changed == 1)
    #expect(try content().contains("kapal\tvessel\t\n"))
  }

  @Test func removesEveryLineOfASourceOrJustOne() throws {
    let kept = "# rudal\nsource\ttarget\n\n"
    try write(kept + "rudal\tmissile\nkapal\tship\nRudal\trocket\n")
    let editor = GlossaryEditor(path: path, by: Self.ani)
    #expect(try editor.remove(source: "RUDAL", target: "rocket").map(\.line) == [6])
    #expect(try content() == kept + "rudal\tmissile\nkapal\tship\n")
    #expect(try editor.remove(source: "rudal").map(\.target) == ["missile"])
    #expect(try editor.remove(source: "rudal").isEmpty)
    #expect(try content() == kept + "kapal\tship\n")
  }

  @Test func writesThroughALinkAndLeavesNothingBeside() throws {
    try write("source\ttarget\n")
    let link = path + ".link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    try GlossaryEditor(path: link, by: Self.ani).add(Term(source: "rudal", target: "missile"))
    #expect(try content() == "source\ttarget\nrudal\tmissile\n")
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        == ["own.changes.tsv", "own.tsv", "own.tsv.link"])
  }

  @Test func aBadFileIsNotTouched() throws {
    try write("source\ttarget\nrudal\n")
    #expect(throws: DiagnosticList.self) {
      try GlossaryEditor(path: path, by: Self.ani).add(Term(source: "kapal", target: "ship"))
    }
    #expect(try content() == "source\ttarget\nrudal\n")
  }

  @Test func manyEditorsAtOnceLoseNothing() async throws {
    let editor = GlossaryEditor(path: path, by: Self.ani)
    try write("source\ttarget\n")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask { try editor.add(Term(source: "kata\(number)", target: "word\(number)")) }
      }
      try await group.waitForAll()
    }
    #expect(try GlossaryFile(path: path).terms.count == 20)
  }
}
