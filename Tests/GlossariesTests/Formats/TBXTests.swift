import Testing

@testable import Glossaries

struct TBXTests {
  private func read(_ text: String) throws -> ImportedGlossary {
    try GlossaryFormat.tbx.read(Array(text.utf8), path: "t.tbx")
  }

  private func refusal(_ text: String) -> String? {
    do {
      _ = try read(text)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func martifOfAnotherProgram() throws {
    let back = try read(
      """
      <?xml version="1.0"?>
      <!DOCTYPE martif SYSTEM "http://127.0.0.1:9/TBXcoreStructV02.dtd">
      <martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc>
      </fileDesc></martifHeader><text><body>
      <termEntry id="e1">
        <descrip type="subjectField">defence</descrip>
        <descripGrp><descrip type="definition">a <hi>guided</hi> weapon</descrip>
          <admin type="source">KBBI</admin></descripGrp>
        <langSet xml:lang="id-ID"><ntig><termGrp><term>rudal</term>
          <termNote type="partOfSpeech">noun</termNote></termGrp></ntig></langSet>
        <langSet xml:lang="en-US"><tig><term>mis<hi>sile</hi></term>
          <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
          <termNote type="register">technicalRegister</termNote>
          <transacGrp><transac type="transactionType">origination</transac>
            <date>2023-01-01T10:00:00</date>
            <transacNote type="responsibility">Ani</transacNote></transacGrp>
          <transacGrp><transac type="transactionType">modification</transac>
            <date>2024-02-09</date>
            <transacNote type="responsibility">Budi</transacNote></transacGrp></tig>
          <tig><term>rocket</term><termNote type="administrativeStatus">deprecatedTerm</termNote>
          <note>not &lt;guided&gt;</note></tig></langSet>
        <langSet xml:lang="de"><tig><term>Rakete</term></tig></langSet>
      </termEntry>
      <termEntry id="e2"><langSet xml:lang="id"><tig><term>kapal</term></tig></langSet></termEntry>
      </body></text></martif>
      """)
    #expect(
      back.terms.map(\.fields) == [
        [
          "rudal", "missile", "n", "preferred", "defence", "", "e1", "a guided weapon", "KBBI",
          "sentence", "technical", "Budi", "2024-02-09",
        ],
        [
          "rudal", "rocket", "n", "forbidden", "defence", "not <guided>", "e1", "a guided weapon",
          "KBBI", "sentence", "", "", "",
        ],
      ])
    #expect(back.conceptCount == 1)
    #expect(back.skipped.map(\.line) == [24])
    #expect(back.skipped.map(\.message) == ["the concept 'e2' has no term in English"])
  }

  @Test func theTermsOfAConceptArePairedAsTheyRefer() throws {
    let terms = SampleTerms.all.filter { $0.conceptID == "c-7" }
    let text = String(
      decoding: try GlossaryFormat.tbx.content(of: terms).bytes, as: UTF8.self)
    #expect(text.contains("<conceptEntry id=\"c-7\">"))
    #expect(text.contains("<basic:crossReference target=\"c-7-id2\">"))
    #expect(text.contains("<min:administrativeStatus>supersededTerm-admn-sts"))
    #expect(text.components(separatedBy: "<term>Menhan</term>").count == 2)
  }

  @Test func aPlainTermNeedsNoNotesOfItsOwn() throws {
    let text = String(
      decoding: try GlossaryFormat.tbx.content(of: [Term(source: "rudal", target: "missile")])
        .bytes, as: UTF8.self)
    #expect(!text.contains("juru-status") && !text.contains("<note>"))
    #expect(text.contains("xmlns=\"urn:iso:std:iso:30042:ed-2\""))
  }

  @Test func whatIsOnlyProposedHasNoAdministrativeStatus() throws {
    let term = Term(source: "rudal", target: "missile", status: .proposed)
    let text = String(decoding: try GlossaryFormat.tbx.content(of: [term]).bytes, as: UTF8.self)
    #expect(text.contains("juru-status: proposed"))
    #expect(!text.contains("administrativeStatus"))
  }

  @Test(arguments: [
    ("provisionallyProcessed", TermStatus.proposed), ("unprocessed", .proposed),
    ("finalized", .preferred),
  ])
  func theProcessStatusOfOtherProgramsTellsWhatIsProposed(name: String, status: TermStatus) throws {
    let text =
      "<tbx type=\"TBX-Basic\" style=\"dca\"><text><body><conceptEntry id=\"e1\">"
      + "<langSec xml:lang=\"id\"><termSec><term>rudal</term></termSec></langSec>"
      + "<langSec xml:lang=\"en\"><termSec><term>missile</term>"
      + "<termNote type=\"processStatus\">\(name)</termNote></termSec></langSec>"
      + "</conceptEntry></body></text></tbx>"
    let back = try GlossaryFormat.tbx.read(Array(text.utf8), path: "t.tbx")
    #expect(back.terms.map(\.status) == [status])
  }

  @Test func anXMLBombIsRefused() {
    let lines = (1...9).map {
      "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">"
    }
    let bomb =
      "<!DOCTYPE tbx [<!ENTITY l0 \"ha\">" + lines.joined() + "]><tbx style=\"&l9;\"><text>&l9;"
      + "</text></tbx>"
    // Ten thousand million letters, were the entities replaced.
    #expect(refusal(bomb)?.contains("declares entities") == true)
    #expect(
      refusal(
        "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tbx><text>&x;</text></tbx>")?
        .contains("declares entities") == true)
  }

  @Test(arguments: [
    ("", "t.tbx:1:1: the file is empty"),
    ("<tbx><text></tbx>", "Opening and ending tag mismatch"),
    ("<tbx><text>", "the XML is broken"),
    ("rudal\tmissile\n", "the XML is broken"),
    ("<html><body/></html>", "t.tbx:1:1: the document is a 'html', not a TBX file"),
    ("<tbx><text>&unknown;</text></tbx>", "unknown"),
  ])
  func whatIsNoTBXIsRefused(text: String, message: String) {
    #expect(refusal(text)?.contains(message) == true, "\(refusal(text) ?? "")")
  }

  @Test func bytesThatAreNotTheStatedEncodingAreRefused() {
    let bytes =
      Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><tbx><text>caf".utf8) + [0xE9, 0x20]
      + Array("</text></tbx>".utf8)
    #expect(throws: GlossaryFormatError.self) {
      try GlossaryFormat.tbx.read(bytes, path: "t.tbx")
    }
  }

  @Test func tenMegabytesInOneCellAreRefused() {
    let text =
      "<tbx><text><body><conceptEntry><note>" + String(repeating: "x", count: 11_000_000)
      + "</note></conceptEntry></body></text></tbx>"
    #expect(refusal(text)?.hasPrefix("t.tbx:") == true)
  }

  @Test func aCharacterThatXMLCannotHoldIsRefused() {
    #expect(throws: (any Error).self) {
      try GlossaryFormat.tbx.content(of: [Term(source: "ru\u{1}dal", target: "missile")])
    }
  }
}
