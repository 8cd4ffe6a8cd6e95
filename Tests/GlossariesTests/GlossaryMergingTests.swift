import Articles
import Foundation
import Testing

@testable import Glossaries

struct GlossaryMergingTests {
  private func merged(_ files: [[Term]]) throws -> [String] {
    let read = try files.enumerated().map { index, terms in
      let lines = terms.map {
        "\($0.source)\t\($0.target)\t\($0.partOfSpeech)\t\($0.status.rawValue)\n"
      }
      return try GlossaryFile(
        bytes: Array(("source\ttarget\tpos\tstatus\n" + lines.joined()).utf8),
        path: "\(index).tsv")
    }
    return Glossary.merging(read).terms.map { "\($0.source) \($0.target) \($0.status.rawValue)" }
  }

  @Test func aLaterFileWinsOnTheSameSourceAndPartOfSpeech() throws {
    let shipped = [
      Term(source: "Menhan", target: "Minister of Defense"),
      Term(source: "menhan", target: "Defense Secretary", status: .admitted),
      Term(source: "damai", target: "peaceful", partOfSpeech: "adj"),
    ]
    let own = [
      Term(source: "menhan", target: "Defense Minister"),
      Term(source: "damai", target: "peace"),
    ]
    #expect(
      try merged([shipped, own]) == [
        "damai peaceful preferred", "menhan Defense Minister preferred", "damai peace preferred",
      ])
  }

  @Test func aProhibitionTakesNoOtherRenderingAway() throws {
    let shipped = [
      Term(source: "Menhan", target: "Defense Minister"),
      Term(source: "Menhan", target: "Defence Chief", status: .admitted),
    ]
    let own = [Term(source: "Menhan", target: "Defence Chief", status: .forbidden)]
    #expect(
      try merged([shipped, own])
        == ["Menhan Defense Minister preferred", "Menhan Defence Chief forbidden"])
    #expect(try merged([own, shipped]).contains("Menhan Defence Chief admitted"))
    #expect(try !merged([own, shipped]).contains("Menhan Defence Chief forbidden"))
  }

  @Test func aProposalTakesNothingAway() throws {
    let shipped = [
      Term(source: "rudal", target: "missile"),
      Term(source: "rudal", target: "projectile", status: .forbidden),
    ]
    let own = [
      Term(source: "rudal", target: "missile", status: .proposed),
      Term(source: "rudal", target: "projectile", status: .proposed),
    ]
    #expect(
      try merged([shipped, own]) == [
        "rudal missile preferred", "rudal projectile forbidden", "rudal missile proposed",
        "rudal projectile proposed",
      ])
  }

  @Test func badLinesOfAllFilesAreReportedTogether() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("juru-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = ["a.tsv", "b.tsv"].map { folder.appendingPathComponent($0).path }
    for path in paths {
      try Data("source\ttarget\nrudal\n".utf8).write(to: URL(fileURLWithPath: path))
    }
    let thrown = #expect(throws: DiagnosticList.self) { try Glossary(readingFilesAt: paths) }
    #expect(thrown?.diagnostics.map(\.file) == paths)
  }
}
