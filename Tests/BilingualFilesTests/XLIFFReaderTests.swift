import Testing

@testable import BilingualFiles

struct XLIFFReaderTests {
  private func one(_ body: String, target: String = "en") -> String {
    "<xliff version=\"1.2\">\n<file original=\"a.txt\" source-language=\"id\" "
      + "target-language=\"\(target)\">\n<body>\n" + body + "</body></file></xliff>"
  }

  private func two(_ body: String) -> String {
    "<xliff version=\"2.1\" srcLang=\"id-ID\" trgLang=\"en-US\" "
      + "xmlns=\"urn:oasis:names:tc:xliff:document:2.0\">\n<file id=\"f1\">\n" + body
      + "</file></xliff>"
  }

  @Test func unitsOfAFileAreNeighbours() throws {
    let body = (1...3).map {
      "<trans-unit id=\"\($0)\"><source>S\($0)</source><target state=\"translated\">T\($0)</target>"
        + "<alt-trans><source>x</source><target>no</target></alt-trans></trans-unit>\n"
    }.joined()
    let units = try records(one(body), .xliff).units
    #expect(units.map(\.target.text) == ["T1", "T2", "T3"])
    #expect(units.map(\.before) == ["", "S1", "S2"])
    #expect(units.map(\.after) == ["S2", "S3", ""])
    #expect(units.map(\.line) == [4, 5, 6] && units.map(\.id) == ["1", "2", "3"])
    #expect(units.allSatisfy { $0.document == "a.txt" && $0.status == .reviewed })
  }

  @Test func whatHasNoTranslationIsPassedOver() throws {
    let body =
      "<trans-unit id=\"1\"><source>S</source></trans-unit>"
      + "<trans-unit id=\"2\" translate=\"no\"><source>S</source><target>S</target></trans-unit>"
    #expect(try records(one(body), .xliff).isEmpty)
  }

  @Test(arguments: [
    ("state=\"final\"", TranslationUnit.Status.approved), ("state=\"needs-translation\"", .draft),
    ("state=\"needs-review-translation\" state-qualifier=\"mt-suggestion\"", .machine), ("", nil),
  ])
  func theStateTellsTheStatus(state: String, status: TranslationUnit.Status?) throws {
    let body = "<trans-unit id=\"1\"><source>S</source><target \(state)>T</target></trans-unit>"
    #expect(try records(one(body), .xliff).units.map(\.status) == [status])
  }

  @Test func codesOfOnePointTwoBecomeThoseOfTMX() throws {
    let body =
      "<trans-unit id=\"1\"><source><g id=\"a\" ctype=\"bold\">Kapal</g> <x id=\"b\"/>besar"
      + "</source><target><mrk mtype=\"protected\">Big</mrk> <bpt id=\"1\">[b]</bpt>ship"
      + "<ept id=\"1\">[/b]</ept></target></trans-unit>"
    let unit = try #require(records(one(body), .xliff).units.first)
    #expect(unit.source.text == "Kapal besar" && unit.target.text == "Big ship")
    #expect(
      unit.source.markup
        == "<bpt i=\"1\" x=\"a\" type=\"bold\"></bpt>Kapal<ept i=\"1\"></ept> <ph x=\"b\"></ph>besar"
    )
    #expect(
      unit.target.markup == "Big <bpt i=\"1\" x=\"1\">[b]</bpt>ship<ept i=\"1\">[/b]</ept>")
  }

  @Test func codesOfTwoPointOneCarryTheirNativeData() throws {
    let body =
      "<unit id=\"u1\"><originalData><data id=\"d1\">&lt;b&gt;</data><data id=\"d2\">&lt;/b&gt;"
      + "</data></originalData><segment state=\"reviewed\"><source><pc id=\"1\" dataRefStart=\"d1\" "
      + "dataRefEnd=\"d2\">Kapal</pc><cp hex=\"0009\"/></source><target>Ship <sc id=\"1\" "
      + "dataRef=\"d1\"/>x<ec startRef=\"1\" dataRef=\"d2\"/></target></segment></unit>"
    let unit = try #require(records(two(body), .xliff).units.first)
    #expect(unit.source.text == "Kapal\t" && unit.status == .reviewed && unit.document == "f1")
    #expect(
      unit.source.markup
        == "<bpt i=\"1\" x=\"1\">&lt;b&gt;</bpt>Kapal<ept i=\"1\">&lt;/b&gt;</ept>\t")
    #expect(
      unit.target.markup
        == "Ship <bpt i=\"1\" x=\"1\">&lt;b&gt;</bpt>x<ept i=\"1\">&lt;/b&gt;</ept>")
  }

  @Test func segmentsThatAToolHasCutAreUnits() throws {
    let body =
      "<trans-unit id=\"1\"><source>A. B.</source><seg-source><mrk mtype=\"seg\" mid=\"1\">A.</mrk>"
      + " <mrk mtype=\"seg\" mid=\"2\">B.</mrk></seg-source><target><mrk mtype=\"seg\" mid=\"1\">X."
      + "</mrk> <mrk mtype=\"seg\" mid=\"2\">Y.</mrk></target></trans-unit>"
    let units = try records(one(body), .xliff).units
    #expect(units.map(\.source.text) == ["A.", "B."] && units.map(\.target.text) == ["X.", "Y."])
    #expect(units.map(\.id) == ["1/1", "1/2"])
  }

  @Test func aFileOfOtherLanguagesIsToldAndPassedOver() throws {
    let body = "<trans-unit id=\"1\"><source>S</source><target>T</target></trans-unit>"
    let found = try records(one(body, target: "de"), .xliff)
    #expect(found.units.isEmpty)
    #expect(
      found.problems == ["t:2:1: the file 'a.txt' is from 'id' into 'de', not from 'id' into 'en'"])
  }

  @Test(arguments: [
    ("<tmx/>", "not an XLIFF file"), ("<xliff version=\"3\"/>", "version '3' is not known"),
  ])
  func whatIsNoXLIFFIsRefused(text: String, message: String) {
    do {
      _ = try records(text, .xliff)
      Issue.record("it was read")
    } catch { #expect("\(error)".contains(message), "\(error)") }
  }
}
