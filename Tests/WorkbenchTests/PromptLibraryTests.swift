import Foundation
import HTTPEngines
import Testing

@testable import Workbench

/// The prompts that ship.
@Suite struct PromptLibraryTests {
  private let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Prompts")

  @Test func allFilesOfTheFolderShip() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted()
    #expect(PromptLibrary.shipped.map { "\($0.name).md" } == files)
    for (name, text) in PromptLibrary.shipped {
      let file = sources.appendingPathComponent("\(name).md")
      #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
  }

  @Test func aPromptShipsForEachTask() throws {
    let library = try PromptLibrary(folder: "/nowhere")
    for task in PromptTask.allCases {
      #expect(library[task.rawValue]?.task == task)
    }
  }
}
