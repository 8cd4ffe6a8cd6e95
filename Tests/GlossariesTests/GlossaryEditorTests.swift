import Articles
import Foundation
import Testing

@testable import Glossaries

final class GlossaryEditorTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("juru-glossary-\(UUID())")
  private var path: String { folder.appendingPathComponent("own.tsv").path }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ text: String) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private func content() throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  @Test func startsAFileThatIsNotThere() throws {
    try GlossaryEditor(path: path).add(Term(source: "rudal", target: "missile", domain: "defence"))
    #expect(
      try content() == "source\ttarget\tpos\tstatus\tdomain\tnote\n"
        + "rudal\tmissile\tn\tpreferred\tdefence\t\n")
  }

  @Test func addsAtTheEndAndLeavesTheRestAlone() throws {
    let before = "# ours\r\ntarget\towner\tsource\r\n\r\n missile \tAni\trudal"
    try write(before)
    try GlossaryEditor(path: path).add(Term(source: "kapal", target: "ship"))
    #expect(try content() == before + "\r\nship\t\tkapal\r\n")
  }

  @Test func refusesASecondPreferredTargetUnlessItReplaces() throws {
    let header = "source\ttarget\tstatus\n"
    try write(header + "Rudal\tmissile\tpreferred\nkapal\tship\tpreferred\n")
    let editor = GlossaryEditor(path: path)
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
    let editor = GlossaryEditor(path: path)
    let forbidden = Term(source: "rudal", target: "missile", status: .forbidden)
    try editor.add(forbidden, replacing: true)
    #expect(try content() == "source\ttarget\tstatus\nrudal\tmissile\tforbidden\n")
    #expect(throws: GlossaryEditError.self) { try editor.add(forbidden, replacing: true) }
  }

  @Test func refusesWhatCouldNotBeReadAgain() throws {
    try write("source\ttarget\n")
    let editor = GlossaryEditor(path: path)
    for term in [
      Term(source: " ", target: "x"), Term(source: "x", target: ""),
      Term(source: "a\tb", target: "x"), Term(source: "a", target: "x\ny"),
      Term(source: "#a", target: "x"), Term(source: "a", target: "x", partOfSpeech: "noun"),
      Term(source: "a", target: "x", domain: "law"),
    ] {
      #expect(throws: GlossaryEditError.self) { try editor.add(term) }
    }
    #expect(try content() == "source\ttarget\n")
  }

  @Test func removesEveryLineOfASourceOrJustOne() throws {
    let kept = "# rudal\nsource\ttarget\n\n"
    try write(kept + "rudal\tmissile\nkapal\tship\nRudal\trocket\n")
    let editor = GlossaryEditor(path: path)
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
    try GlossaryEditor(path: link).add(Term(source: "rudal", target: "missile"))
    #expect(try content() == "source\ttarget\nrudal\tmissile\n")
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        == ["own.tsv", "own.tsv.link"])
  }

  @Test func aBadFileIsNotTouched() throws {
    try write("source\ttarget\nrudal\n")
    #expect(throws: DiagnosticList.self) {
      try GlossaryEditor(path: path).add(Term(source: "kapal", target: "ship"))
    }
    #expect(try content() == "source\ttarget\nrudal\n")
  }

  @Test func manyEditorsAtOnceLoseNothing() async throws {
    let editor = GlossaryEditor(path: path)
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
