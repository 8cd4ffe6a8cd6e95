import Foundation
import Testing

@testable import Workbench

struct ShippedGlossaryTests {
  @Test func theProgramHoldsEveryFileOfTheFolder() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Glossary")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".tsv") }.sorted()
    #expect(ShippedGlossaryFiles.contents.map(\.name) == names)
    for (name, bytes) in ShippedGlossaryFiles.contents {
      #expect(try Data(contentsOf: folder.appendingPathComponent(name)) == Data(bytes))
    }
  }

  @Test func theUsersOwnTermsWin() throws {
    let folder = try TemporaryFolder()
    let own = try folder.write(
      "source\ttarget\tpos\nMenhan\tMinister of Defence\tn\n", to: "glossary.tsv")
    let terms = try GlossarySelection(userPath: own).glossary().terms
      .filter { $0.source == "Menhan" }
    #expect(terms.map(\.target) == ["Minister of Defence"])
  }

  @Test func aUserWithoutTermsHasNoFile() throws {
    let folder = try TemporaryFolder()
    let selection = GlossarySelection(includesShipped: false, userPath: folder.file("none.tsv"))
    #expect(try selection.files().isEmpty)
  }
}
