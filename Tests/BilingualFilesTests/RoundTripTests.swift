import Foundation
import Testing

@testable import BilingualFiles

struct RoundTripTests {
  private func sample(codes: Bool) -> [TranslationUnit] {
    let source = "<bpt i=\"1\" x=\"1\">&lt;b&gt;</bpt>Kapal<ept i=\"1\">&lt;/b&gt;</ept> & \"é\""
      .replacingOccurrences(of: " & \"é\"", with: " &amp; &quot;é&quot;")
    var first = TranslationUnit(
      source: SegmentContent(text: "Kapal & \"é\"", markup: codes ? source : ""),
      target: SegmentContent(text: "Ship < boat"))
    first.id = "s1"
    first.document = "a/b.txt"
    first.status = .approved
    first.note = "cek lagi"
    first.before = ""
    first.after = "Perahu."
    var second = TranslationUnit(
      source: SegmentContent(text: "Perahu."),
      target: SegmentContent(text: "Boat.", markup: codes ? "Boat<ph x=\"9\">\\n</ph>." : ""))
    second.id = "s2"
    second.document = "a/b.txt"
    second.status = .machine
    second.before = "Kapal & \"é\""
    second.after = ""
    return [first, second]
  }

  @Test(arguments: UnitFormat.allCases)
  func whatGoesOutComesBack(format: UnitFormat) throws {
    let units = sample(codes: format != .tsv)
    let back = try records(written(units, format), format)
    #expect(back.problems.isEmpty)
    #expect(back.units.map(\.placeless) == units)
  }

  @Test(arguments: [UnitFormat.tmx, .tsv])
  func whoAndWhenComesBackWhereTheFormatHasAPlace(format: UnitFormat) throws {
    var unit = sample(codes: false)[0]
    unit.author = "ani"
    unit.created = Date(timeIntervalSince1970: 1_707_473_700)
    unit.changed = Date(timeIntervalSince1970: 1_709_251_200)
    let text = try written([unit], format)
    #expect(text.contains(format == .tmx ? "\"20240209T101500Z\"" : "\t2024-02-09T10:15:00Z\t"))
    #expect(try records(text, format).units.map(\.placeless) == [unit])
  }

  @Test(arguments: UnitFormat.allCases)
  func aFileWithoutUnitsIsWhole(format: UnitFormat) throws {
    #expect(try records(written([], format), format).isEmpty)
  }

  @Test(arguments: [UnitFormat.tmx, .xliff, .xliff2])
  func aCharacterThatXMLCannotHoldIsToldAndTheFileGoesOn(format: UnitFormat) throws {
    var writer = try #require(format.writer(languages: languages, producer: producer))
    let bad = TranslationUnit(
      source: SegmentContent(text: "a\u{1}"), target: SegmentContent(text: "b"))
    #expect(throws: UnwritableUnit.self) { try writer.write(bad) }
    let bytes = try writer.write(sample(codes: false)[1]) + writer.finish()
    #expect(String(decoding: bytes, as: UTF8.self).contains("Boat."))
  }

  @Test func aLineBreakHasNoPlaceInTSV() throws {
    var writer = try #require(UnitFormat.tsv.writer(languages: languages, producer: producer))
    let bad = TranslationUnit(
      source: SegmentContent(text: "a\nb"), target: SegmentContent(text: "b"))
    #expect(throws: UnwritableUnit.self) { try writer.write(bad) }
  }

  @Test(arguments: [
    ("a\tb\tc\n\nd\te", ["b", "e"]), ("id\tsource\ttarget\r\ns1\ta\tb\r\n", ["b"]),
    ("\u{FEFF}target\tsource\nb\ta", ["b"]),
  ])
  func linesAreReadWithAndWithoutAHeader(text: String, targets: [String]) throws {
    #expect(try records(text, .tsv, by: 3).units.map(\.target.text) == targets)
  }

  @Test func aBadLineIsToldAndTheNextIsRead() throws {
    let text = "source\ttarget\tstatus\na\tb\nc\td\tfine\ne\t\t\n\u{0}f\tg\tdraft\n"
    let bytes = Array(text.utf8) + [0xFF, 0x09, 0x61, 0x0A] + Array("h\ti\t".utf8)
    let found = try records(bytes, .tsv)
    #expect(found.units.map(\.target.text) == ["", "g", "i"])
    #expect(
      found.problems.map { $0.prefix(22) } == [
        "t:2:1: 2 fields where ", "t:3:1: unknown status ",
        "t:6:1: the line is not",
      ])
  }

  @Test func aLineOfMegabytesIsLeftOut() throws {
    let text = "a\tb\n" + String(repeating: "x", count: 5_000_000) + "\ty\nc\td\n"
    let found = try records(text, .tsv, by: 1 << 16)
    #expect(found.units.map(\.target.text) == ["b", "d"])
    #expect(found.problems.map { $0.hasPrefix("t:2:1: the line has 50") } == [true])
  }
}
