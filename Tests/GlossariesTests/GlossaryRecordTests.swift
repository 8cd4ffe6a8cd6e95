import Articles
import Foundation
import Testing

@testable import Glossaries

final class GlossaryRecordTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("juru-record-\(UUID())")
  private var path: String { folder.appendingPathComponent("team.tsv").path }
  private var recordPath: String { folder.appendingPathComponent("team.changes.tsv").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static let ani = GlossaryAuthor(name: "Ani", date: "2024-02-09")
  private static let budi = GlossaryAuthor(name: "Budi", date: "2024-02-10")

  private func changes() throws -> [String] {
    try GlossaryRecord(ofGlossaryAt: path).changes().map {
      "\($0.author.date) \($0.author.name) \($0.kind) \($0.source) \($0.target) "
        + "\($0.column.map(\.rawValue) ?? "-") '\($0.before)' '\($0.after)'"
    }
  }

  @Test func everyEditIsRecorded() throws {
    let ani = GlossaryEditor(path: path, by: Self.ani)
    let budi = GlossaryEditor(path: path, by: Self.budi)
    #expect(try changes().isEmpty)
    try ani.add(Term(source: "rudal", target: "missile", domain: "defence"))
    _ = try budi.change(source: "rudal", [.target: "guided missile", .note: "v2"])
    _ = try budi.add([Term(source: "rudal", target: "guided missile", definition: "A weapon.")])
    try ani.add(Term(source: "rudal", target: "rocket"), replacing: true)
    try ani.remove(source: "rudal")
    #expect(
      try changes() == [
        "2024-02-09 Ani added rudal missile - '' ''",
        "2024-02-10 Budi changed rudal guided missile target 'missile' 'guided missile'",
        "2024-02-10 Budi changed rudal guided missile note '' 'v2'",
        "2024-02-10 Budi changed rudal guided missile definition '' 'A weapon.'",
        "2024-02-09 Ani changed rudal rocket target 'guided missile' 'rocket'",
        "2024-02-09 Ani removed rudal rocket domain 'defence' ''",
        "2024-02-09 Ani removed rudal rocket note 'v2' ''",
        "2024-02-09 Ani removed rudal rocket definition 'A weapon.' ''",
        "2024-02-09 Ani removed rudal rocket author 'Ani' ''",
        "2024-02-09 Ani removed rudal rocket date '2024-02-09' ''",
      ])
  }

  @Test func whatChangesNothingIsNotRecorded() throws {
    let editor = GlossaryEditor(path: path, by: Self.ani)
    try editor.add(Term(source: "rudal", target: "missile"))
    _ = try editor.change(source: "rudal", [.target: "missile"])
    try editor.remove(source: "kapal")
    _ = try editor.add([Term(source: "rudal", target: "missile")])
    #expect(throws: GlossaryEditError.self) {
      try editor.add(Term(source: "rudal", target: "rocket"))
    }
    #expect(try changes().count == 1)
  }

  @Test func aLinkedGlossaryHasOneRecord() throws {
    try GlossaryEditor(path: path, by: Self.ani).add(Term(source: "rudal", target: "missile"))
    let link = folder.appendingPathComponent("link.tsv").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    try GlossaryEditor(path: link, by: Self.budi).add(Term(source: "kapal", target: "ship"))
    #expect(try changes().count == 2)
  }

  @Test func aBrokenRecordIsToldWithItsLine() throws {
    try GlossaryEditor(path: path, by: Self.ani).add(Term(source: "rudal", target: "missile"))
    let text = try String(contentsOfFile: recordPath, encoding: .utf8) + "what is this\n"
    try text.write(toFile: recordPath, atomically: true, encoding: .utf8)
    let thrown = #expect(throws: DiagnosticList.self) { try changes() }
    #expect(thrown?.description.contains("team.changes.tsv:3:1: not a line of a record") == true)
  }
}
