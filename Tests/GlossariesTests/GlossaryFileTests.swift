import Articles
import Foundation
import Testing

@testable import Glossaries

struct GlossaryFileTests {
  private let header = "source\ttarget\tpos\tstatus\tdomain\tnote\n"

  private func messages(_ text: String) -> [String] {
    GlossaryFile.parse(Array(text.utf8), path: "t.tsv").diagnostics.map(\.description)
  }

  @Test func readsEveryColumn() throws {
    let file = try GlossaryFile(
      bytes: Array((header + "rudal\tmissile\tn\tadmitted\tdefence\tnot rocket\n").utf8),
      path: "t.tsv")
    #expect(
      file.terms == [
        Term(
          source: "rudal", target: "missile", status: .admitted, domain: "defence",
          note: "not rocket", file: "t.tsv", line: 2)
      ])
  }

  @Test func aFieldOfMegabytesIsNone() {
    let long = String(repeating: "a", count: 1 << 20)
    let message =
      "the field holds 1048576 bytes, and 65536 are the most; shorten it, or look for a line end "
      + "that got lost"
    #expect(
      messages("source\ttarget\nrudal\t\(long)\nkapal\tship\n") == ["t.tsv:2:7: \(message)"])
    #expect(messages("source\ttarget\t\(long)\nkapal\tship\t\n") == ["t.tsv:1:15: \(message)"])
    #expect(messages("# \(long)\nsource\ttarget\n").isEmpty)
  }

  @Test func aNULIsNoText() {
    #expect(
      messages("source\ttarget\nru\0dal\tmissile\n") == [
        "t.tsv:2:1: the line holds a NUL, as in UTF-16 or in a binary file; save the glossary as "
          + "UTF-8 text"
      ])
  }

  @Test func readsTheColumnsOfAConcept() throws {
    let header = "source\ttarget\tconcept\tdefinition\treference\tcase\tregister\tauthor\tdate\n"
    let file = try GlossaryFile(
      bytes: Array(
        (header + "e-tilang\te-ticketing\tc7\tfines by mail\tKBBI\tas-is\tcolloquial\tAni"
          + "\t2024-02-09\n").utf8), path: "t.tsv")
    #expect(
      file.terms == [
        Term(
          source: "e-tilang", target: "e-ticketing", conceptID: "c7", definition: "fines by mail",
          reference: "KBBI", caseRule: .asIs, register: "colloquial", author: "Ani",
          date: "2024-02-09", file: "t.tsv", line: 2)
      ])
    #expect(
      messages("source\ttarget\tcase\nrudal\tmissile\tas-source\nkapal\tship\tasis\n")
        == ["t.tsv:3:12: unknown case rule 'asis'; did you mean 'as-is'?"])
  }

  @Test func findsColumnsByNameAndFillsInWhatIsNotThere() throws {
    let file = try GlossaryFile(
      bytes: Array("owner\tStatus\ttarget\tsource\nAni\t\tmissile\trudal\n".utf8), path: "t.tsv")
    let term = try #require(file.terms.first)
    #expect(term.source == "rudal" && term.target == "missile")
    #expect(term.status == .preferred && term.partOfSpeech == "n" && term.domain.isEmpty)
  }

  @Test func anEmptyTargetOfANameThatStaysIsTheSource() throws {
    let file = try GlossaryFile(
      bytes: Array((header + "Kremlin\t\tnp\tdo-not-translate\t\t\n").utf8), path: "t.tsv")
    #expect(file.terms.first?.target == "Kremlin")
  }

  @Test(arguments: [
    "source\ttarget\nrudal\tmissile",
    "\u{FEFF}source\ttarget\r\n\r\n# ours\r\nrudal\tmissile\r\n",
    "# ours\n\n  \nowner\tsource\ttarget\n Ani\t rudal \tmissile\n\n",
  ])
  func everyByteIsKept(text: String) throws {
    let file = try GlossaryFile(bytes: Array(text.utf8), path: "t.tsv")
    #expect(file.bytes == Array(text.utf8))
    #expect(file.terms.map(\.source) == ["rudal"])
  }

  @Test func reportsEveryBadLineAtOnce() {
    let text =
      header + """
        rudal\tmissile\tnn\tpreferred\t\t
        tank\ttank\tn\tprefered\t\t
        kapal\t\tn\tpreferred\t\t
        kapal selam\tsubmarine
        # a comment
        rudal\tmissile\tn\t\t\t
        rudal\tmissile\tn\tadmitted\t\t
        \tship\tverb phrase\tgood\t\t
        meriam\tcannon\tn\tpreferred\t\t\tmore

        """
    #expect(
      messages(text) == [
        "t.tsv:2:15: unknown part of speech 'nn'; did you mean 'n'?",
        "t.tsv:3:13: unknown status 'prefered'; did you mean 'preferred'?",
        "t.tsv:4:7: no target for 'kapal'; write its translation, or give it the status "
          + "'do-not-translate'",
        "t.tsv:5:22: 2 fields where the header names 6; put one tab between fields and leave "
          + "empty ones empty",
        "t.tsv:8:1: 'rudal' with the target 'missile' stands in line 7 already; remove one of "
          + "the two",
        "t.tsv:9:1: no source; write the word to be translated, or remove the line",
        "t.tsv:9:7: unknown part of speech 'verb phrase'; it is one of n, np, vt, vi, adj, adv",
        "t.tsv:9:19: unknown status 'good'; it is one of preferred, admitted, deprecated, "
          + "forbidden, do-not-translate, proposed",
        "t.tsv:10:29: 7 fields where the header names 6; put one tab between fields and leave "
          + "empty ones empty",
      ])
  }

  @Test func theGoodLinesOfABadFileAreStillRead() {
    let file = GlossaryFile.parse(
      Array((header + "a\tb\n" + "rudal\tmissile\tn\t\t\t\n").utf8), path: "t.tsv"
    ).file
    #expect(file.terms.map(\.source) == ["rudal"])
  }

  @Test func aByteThatIsNotUTF8IsShownWhereItStands() {
    let bytes = Array((header + "café ").utf8) + [0xE9] + Array("\tcafe\tn\t\t\t\n".utf8)
    #expect(
      GlossaryFile.parse(bytes, path: "t.tsv").diagnostics.map(\.description)
        == ["t.tsv:2:6: byte 0xE9 is not UTF-8; save the file as UTF-8"])
    let wide: [UInt8] = [0xFF, 0xFE, 0x73, 0x00]
    #expect(
      GlossaryFile.parse(wide, path: "t.tsv").diagnostics.map(\.description)
        == ["t.tsv:1:1: the file is UTF-16, not UTF-8; save it as UTF-8"])
  }

  @Test func aHeaderMustNameSourceAndTarget() {
    let shown = "'source⇥target⇥pos⇥status⇥domain⇥note' (⇥ is a tab)"
    #expect(messages("") == ["t.tsv:1:1: no header row; let the first line be \(shown)"])
    #expect(
      messages("rudal\tmissile\nkapal\tship\n") == [
        "t.tsv:1:1: the header row names no column 'source' and 'target'; let it be \(shown)"
      ])
    #expect(
      messages("source\ttarget\tSource\n") == [
        "t.tsv:1:15: column 'source' stands twice; rename one of them"
      ])
  }

  @Test func aFileThatIsNotThereIsSaidToBe() {
    #expect(throws: GlossaryFileError.notFound(path: "/nowhere/t.tsv")) {
      try GlossaryFile(path: "/nowhere/t.tsv")
    }
    #expect(throws: GlossaryFileError.self) { try GlossaryFile(path: "/") }
  }
}
