import Articles
import Foundation
import Testing

@testable import RuleTranslation

@Suite struct DataSourceTests {
  /// A folder of its own, which goes when the work is done.
  private func withFolder(_ work: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "juru-data-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder)
  }

  @Test func packingKeepsLineNumbers() throws {
    let text = """
      # a comment
      rule one
        match  a b
        example aku pergi => I go

        unless  aku => me
      \tlast\tfield\r
      kopi – teh\t“x”
      """
    let source = DataSource(files: [
      DataFile(name: "a.rules", text: text), DataFile(name: "sub/b.tsv", text: ""),
      DataFile(name: "sub/c.tsv", text: "one\n\ntwo\n"),
    ])
    let unpacked = DataSource(packed: source.packed)
    #expect(unpacked.files.map(\.name) == ["a.rules", "sub/b.tsv", "sub/c.tsv"])
    let lines = unpacked.files[0].lines
    #expect(lines.map(\.number) == [2, 3, 7, 8])
    #expect(lines.map(\.text) == ["rule one", "  match  a b", "\tlast\tfield", "kopi – teh\t“x”"])
    #expect(lines[3].place == "a.rules:8")
    #expect(lines[3].fields() == ["kopi – teh", "“x”"])
    #expect(unpacked.files[1].lines.isEmpty)
    #expect(unpacked.files[2].lines.map(\.number) == [1, 3])
    #expect(DataSource(packed: unpacked.packed).packed == unpacked.packed)
  }

  @Test func packedDataOfTheLanguagePair() throws {
    let source = try DataSource(folder: Support.dataFolder.path())
    let unpacked = DataSource(packed: source.packed)
    #expect(unpacked.files.map(\.name) == source.files.map(\.name))
    for (file, original) in zip(unpacked.files, source.files) {
      if file.name.hasSuffix(".arpa") {
        #expect(!file.text.isEmpty && file.text.utf8.count.isMultiple(of: NGramTable.recordSize))
        continue
      }
      let kept = original.lines.filter { line in
        !["example", "unless"].contains(line.words().first)
      }
      #expect(file.lines.count == kept.count, "\(file.name)")
      // Counting each line's number is linear; the ends and the middle tell as much.
      for index in [0, kept.count / 2, kept.count - 1] where kept.indices.contains(index) {
        #expect(file.lines[index].place == kept[index].place)
        #expect(file.lines[index].text == kept[index].text)
      }
    }
  }

  @Test func cutPackedDataLoseFilesOnly() {
    let packed = DataSource(files: [
      DataFile(name: "a.txt", text: "one\n"), DataFile(name: "b.txt", text: "two\n"),
    ]).packed
    for count in 0..<packed.utf8.count {
      let part = DataSource(packed: String(decoding: packed.utf8.prefix(count), as: UTF8.self))
      #expect(part.files.count < 2 || count >= packed.utf8.count - 1)
    }
  }

  @Test func folderWithoutData() throws {
    try withFolder { folder in
      try Data("notes".utf8).write(to: folder.appending(path: "README.md"))
      let error = #expect(throws: DiagnosticList.self) {
        try DataSource(folder: folder.path())
      }
      #expect(error?.diagnostics.count == 1)
      #expect(error?.description.contains(folder.path()) == true)
      #expect(error?.description.contains("no language data here") == true)
    }
    let error = #expect(throws: DiagnosticList.self) { try DataSource(folder: "/no/such/folder") }
    #expect(error?.description.contains("/no/such/folder:1:1: no language data here") == true)
  }

  @Test func folderWithOneFileNamesTheOthers() throws {
    try withFolder { folder in
      try Data("num sg pl\n".utf8).write(to: folder.appending(path: "features.txt"))
      let source = try DataSource(folder: folder.path())
      let error = #expect(throws: DiagnosticList.self) { try source.check() }
      let files = error?.diagnostics.map(\.file) ?? []
      for name in ["categories.txt", "settings.txt", "morphology.rules", "english/nouns.tsv"] {
        #expect(files.contains(name), "\(name) is not named")
      }
      #expect(!files.contains("features.txt"))
    }
  }

  @Test func everyFileThatIsNotUTF8IsNamed() throws {
    try withFolder { folder in
      for name in ["a.tsv", "b.txt"] {
        try Data([0x61, 0xFF, 0xFE]).write(to: folder.appending(path: name))
      }
      try Data("fine".utf8).write(to: folder.appending(path: "c.txt"))
      let error = #expect(throws: DiagnosticList.self) {
        try DataSource(folder: folder.path())
      }
      #expect(error?.diagnostics.map(\.file) == ["a.tsv", "b.txt"])
    }
  }

  @Test func linesOfAFile() {
    let file = DataFile(name: "x", text: "\n  \n# c\n a  b\tc \r\n\t# d\nlast")
    #expect(file.lines.map(\.number) == [4, 6])
    #expect(file.lines[0].words() == ["a", "b", "c"])
    #expect(file.lines[0].fields() == [" a  b", "c "])
    #expect(DataFile(name: "x", text: "").lines.isEmpty)
  }
}
