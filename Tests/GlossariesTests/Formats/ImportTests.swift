import Articles
import Testing

@testable import Glossaries

/// What other programs write, and what is refused.
struct ImportTests {
  private func read(
    _ text: String, _ format: GlossaryFormat, columns: ColumnMapping = .none
  ) throws -> ImportedGlossary {
    try format.read(Array(text.utf8), path: "t", columns: columns)
  }

  private func refusal(_ text: String, _ format: GlossaryFormat) -> String? {
    do {
      _ = try read(text, format)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func aSpreadsheetWithSemicolonsAndItsOwnNames() throws {
    let back = try read(
      "\u{FEFF}Istilah;Inggris;Catatan\r\nrudal;missile;\"satu\r\ndua\"\r\nkapal;;\r\n", .csv,
      columns: ColumnMapping("source=istilah,target=Inggris,note=Catatan"))
    #expect(back.terms.map(\.fields.first) == ["rudal"])
    #expect(back.terms.first?.note == "satu dua")
    #expect(back.skipped.map(\.line) == [4])
    #expect(back.skipped.first?.message.hasPrefix("no target for 'kapal'") == true)
  }

  @Test(arguments: [
    ("", "t:1:1: no header row; let the first line name the columns"),
    (
      "source,english\nx,y\n",
      "t:1:1: no column 'target' among 'source', 'english'; rename one, or map it with "
        + "--columns target=NAME"
    ),
    ("source,target,Source\n", "t:1:15: column 'Source' stands twice; rename one of them"),
  ])
  func aBadHeaderIsRefused(text: String, message: String) {
    #expect(refusal(text, .csv) == message)
  }

  @Test(arguments: [GlossaryFormat.csv, .utx, .deepl])
  func aWrongEncodingIsRefused(format: GlossaryFormat) {
    let bytes = Array("source,target\ncaf".utf8) + [0xE9] + Array(",x\n".utf8)
    let thrown = #expect(throws: GlossaryFormatError.self) { try format.read(bytes, path: "t") }
    #expect(
      thrown?.description == "t:2:4: byte 0xE9 is not UTF-8; save the file as UTF-8")
    #expect(throws: GlossaryFormatError.self) { try format.read([0xFF, 0xFE, 0x61, 0], path: "t") }
  }

  @Test(arguments: [GlossaryFormat.csv, .utx, .deepl, .tbx])
  func aFieldOfMegabytesIsLeftOut(format: GlossaryFormat) throws {
    let long = String(repeating: "a", count: 1 << 20)
    let terms = [Term(source: long, target: "x"), Term(source: "kapal", target: "ship")]
    let back = try format.read(try format.content(of: terms).bytes, path: "t", columns: .none)
    #expect(back.terms.map(\.source) == ["kapal"])
    #expect(back.skipped.count == 1)
    #expect(back.skipped.first?.message.hasPrefix("the field holds 1048576 bytes") == true)
  }

  @Test func aBadTSVHeaderIsRefusedAndABadLineLeftOut() throws {
    #expect(throws: DiagnosticList.self) { try read("source\ttarget\tsource\n", .tsv) }
    #expect(throws: DiagnosticList.self) { try read("source\tnote\nx\ty\n", .tsv) }
    let back = try read("source\ttarget\nrudal\nkapal\tship\n", .tsv)
    #expect(back.terms.map(\.source) == ["kapal"] && back.skipped.map(\.line) == [2])
  }

  @Test func utxOfAnotherProgram() throws {
    let back = try read(
      """
      #UTX 1.11; id-ID/en-US; 2013-12-20T17:00:45; copyright: Ani (2013); license: CC-by 3.0
      #description: defence;
      #src\ttgt\tsrc:pos\tterm status\tConcept ID\tcustomer
      rudal\tmissile\tnoun\tapproved\tC1\tx
      rudal\trocket\tnoun\tforbidden\tC1\t-
      # a comment
      tiba\tarrive\tverb\tprovisional\t-\t-
      kapal\tship\tnoun\tmaybe\t-\t-
      """, .utx)
    #expect(back.terms.map(\.status) == [.preferred, .forbidden, .proposed])
    #expect(back.terms.map(\.partOfSpeech) == ["n", "n", "vt"])
    #expect(back.conceptCount == 2)
    #expect(back.skipped.map(\.line) == [8])
  }

  @Test(arguments: [
    ("src\ttgt\n", "t:1:1: no UTX: the first line begins with 'src\ttgt', not with '#UTX 1.11'"),
    (
      "#UTX 1.11; ja/en;\n#src\ttgt\tsrc:pos\n",
      "t:1:1: the languages are 'ja/en'; Juru reads glossaries from Indonesian into English, 'id/en'"
    ),
    (
      "#UTX 1.11; id/en;\n",
      "t:1:1: no line names the columns; let it be '#src⇥tgt⇥src:pos' (⇥ is a tab)"
    ),
  ])
  func whatIsNoUTXIsRefused(text: String, message: String) {
    #expect(refusal(text, .utx) == message)
  }
}
