import Foundation
import Testing

@testable import BilingualFiles

struct TMXReaderTests {
  private func tmx(_ body: String, header: String = "srclang=\"id\"") -> String {
    "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\"><header "
      + header + "/><body>\n" + body + "\n</body></tmx>"
  }

  private func tu(_ source: String, _ target: String, _ sides: (String, String) = ("id", "en"))
    -> String
  {
    "<tu><tuv xml:lang=\"\(sides.0)\"><seg>\(source)</seg></tuv>"
      + "<tuv xml:lang=\"\(sides.1)\"><seg>\(target)</seg></tuv></tu>\n"
  }

  @Test(arguments: [
    ("id", "en"), ("id-ID", "en-US"), ("ID", "EN"), ("in", "en-GB"), ("ind", "eng"),
    ("id_ID", "en_US"), ("en", "id"),
  ])
  func languagesAreKnownByEachOfTheirTags(sides: (String, String)) throws {
    let text = tmx(tu("Kapal itu.", "That ship.", sides), header: "srclang=\"*all*\"")
    let unit = try #require(records(text, .tmx).units.first)
    #expect(Set([unit.source.text, unit.target.text]) == ["Kapal itu.", "That ship."])
    #expect((unit.source.text == "Kapal itu.") == (sides.0 != "en"))
  }

  @Test func anOlderFileSaysLangAndNoSourceLanguage() throws {
    let body = tu("Kapal.", "Ship.").replacingOccurrences(of: "xml:lang", with: "lang")
    #expect(try records(tmx(body, header: "segtype=\"sentence\""), .tmx).units.count == 1)
  }

  @Test func codesAreKeptAndNoText() throws {
    let codes =
      "<bpt i=\"1\" x=\"1\" type=\"bold\">&lt;b&gt;</bpt>Kapal<ept i=\"1\">&lt;/b&gt;</ept> "
      + "<hi type=\"x\">perang</hi><ph x=\"2\"/><it pos=\"begin\" x=\"3\">{i}</it><ut>?</ut>."
    let unit = try #require(records(tmx(tu(codes, "Warship.")), .tmx).units.first)
    #expect(unit.source.text == "Kapal perang.")
    #expect(
      unit.source.markup
        == codes.replacingOccurrences(of: "<ph x=\"2\"/>", with: "<ph x=\"2\"></ph>"))
    #expect(unit.target.markup.isEmpty)
  }

  @Test func whatIsSaidOfAUnitIsRead() throws {
    let text = tmx(
      """
      <tu tuid="7" creationdate="20240209T101500Z" usagecount="3" creationid="ani">
      <note>cek</note><prop type="x-domain">laut</prop><prop type="x-status">approved</prop>
      <tuv xml:lang="id"><prop type="x-context-pre">&lt;seg&gt;A &amp;amp; B.&lt;/seg&gt;</prop>
      <seg>Kapal.</seg></tuv>
      <tuv xml:lang="en" changedate="20240301T000000Z" changeid="budi"><seg>Ship.</seg></tuv></tu>
      """)
    let unit = try #require(records(text, .tmx).units.first)
    #expect(unit.id == "7" && unit.line == 4 && unit.useCount == 3 && unit.note == "cek")
    #expect(unit.author == "budi" && unit.status == .approved && unit.before == "A & B.")
    #expect(unit.created == Date(timeIntervalSince1970: 1_707_473_700))
    #expect(unit.changed == Date(timeIntervalSince1970: 1_709_251_200))
    #expect(unit.properties == ["x-domain": "laut"])
  }

  @Test(arguments: [
    ("<tu><tuv><seg>a</seg></tuv></tu>", "names no language"),
    ("<tu tuid=\"9\"><tuv xml:lang=\"de\"><seg>a</seg></tuv></tu>", "unit '9': it has 'de'"),
    ("<tu></tu>", "it has no text"),
    (
      "<tu><tuv xml:lang=\"id\"><seg> </seg></tuv><tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>",
      "its text in 'id' is empty"
    ),
  ])
  func aBadUnitIsToldWithItsLineAndTheNextIsRead(unit: String, problem: String) throws {
    let found = try records(tmx(unit + "\n" + tu("Kapal.", "Ship.")), .tmx)
    #expect(found.problems.first?.hasPrefix("t:4:1: unit ") == true, "\(found.problems)")
    #expect(found.problems.first?.contains(problem) == true, "\(found.problems)")
    #expect(found.units.map(\.target.text) == ["Ship."])
  }

  @Test func tenMegabytesInOneSegmentAreLeftOut() throws {
    let long = tu(String(repeating: "kapal ", count: 1_700_000), "Ship.")
    let found = try records(tmx(tu("a", "b") + long + tu("c", "d")), .tmx, by: 1 << 16)
    #expect(found.units.map(\.target.text) == ["b", "d"])
    #expect(
      found.problems.map { $0.hasPrefix("t:5:1: unit without a tuid: a segment has") } == [true])
  }

  @Test func manyCodesDoNotMakeUpForALongText() throws {
    let long = tu(String(repeating: "kapal <ph/>", count: 200_000), "Ship.")
    #expect(try records(tmx(long), .tmx, by: 1 << 16).problems.count == 1)
  }

  @Test(arguments: [
    ("<tmx><body><tu></body></tmx>", "t:1:"), ("<xliff/>", "not a TMX file"), ("", "is empty"),
    (
      "<!DOCTYPE tmx [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><tmx><body><tu>&b;</tu></body></tmx>",
      "declares entities"
    ),
  ])
  func aFileThatCannotBeReadIsRefused(text: String, message: String) {
    #expect(throws: BilingualFileError.self) { try records(text, .tmx) }
    do { _ = try records(text, .tmx) } catch { #expect("\(error)".contains(message), "\(error)") }
  }
}
