import Testing

@testable import XMLFiles

struct XMLPushParserTests {
  /// The events of a document that comes in pieces of that size.
  private func events(_ bytes: [UInt8], by size: Int) throws -> [XMLEvent] {
    let parser = XMLPushParser(path: "t.xml", textLimit: 100)
    var events: [XMLEvent] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      events += try parser.parse(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    return try events + parser.finish()
  }

  private func message(_ text: String) -> String {
    do {
      _ = try events(Array(text.utf8), by: 64)
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [1, 7, 1000])
  func aDocumentReadsAlikeInPiecesOfAnySize(size: Int) throws {
    let text = "<a>\n<b xml:lang=\"id\" x='1'>é &amp; <![CDATA[<c>]]>&#233;</b>\n</a>"
    let found = try events(Array(text.utf8), by: size).map(\.content)
    let attributes = [
      XMLElement.Attribute(name: "xml:lang", value: "id"), .init(name: "x", value: "1"),
    ]
    #expect(
      found == [
        .start(XMLElement(name: "a", attributes: [])), .text("\n"),
        .start(XMLElement(name: "b", attributes: attributes)), .text("é & <c>é"), .end("b"),
        .text("\n"), .end("a"),
      ])
  }

  @Test(arguments: [true, false])
  func utf16IsReadInEitherOrder(isLittle: Bool) throws {
    let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>kapal é</a>"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
    #expect(try events(bytes, by: 5).map(\.content)[1] == .text("kapal é"))
  }

  @Test func linesAreToldBehindTheSixtyFiveThousandth() throws {
    let text = "<a>" + String(repeating: "\n", count: 70_000) + "<b/></a>"
    let starts = try events(Array(text.utf8), by: 4096).filter {
      if case .start = $0.content { true } else { false }
    }
    #expect(starts.map(\.line) == [1, 70_001])
  }

  @Test func aTextThatIsTooLongIsToldByItsLength() throws {
    let text = "<a>" + String(repeating: "x", count: 5000) + "<b/>y</a>"
    let found = try events(Array(text.utf8), by: 512).map(\.content)
    #expect(found[1] == .longText(5000))
    #expect(found[4] == .text("y"))
  }

  @Test(arguments: [
    ("<a>\n<b></a>", "t.xml:2:8: the XML is broken: Opening and ending tag mismatch"),
    ("<a>", "the XML is broken"), ("", "t.xml:1:1: the file is empty"),
    ("<a>&nbsp;</a>", "t.xml:1:"),
    ("<!DOCTYPE a SYSTEM \"a.dtd\"><a>&nbsp;</a>", "the entity '&nbsp;' is not known"),
    ("<!DOCTYPE a [\n<!ENTITY x \"y\">]><a>&x;</a>", "t.xml:2:"),
    ("<!DOCTYPE a [<!ENTITY % p \"<!ENTITY x 'y'>\">%p;]><a/>", "declares entities"),
    ("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", "declares entities"),
    (String(repeating: "<a>", count: 300), "more than 256 elements"),
  ])
  func whatCannotBeReadIsRefusedWithItsPlace(text: String, expected: String) {
    #expect(message(text).contains(expected), "\(message(text))")
  }

  @Test func aDocumentTypeThatIsNotThereIsNotLoaded() throws {
    let text = "<!DOCTYPE tmx SYSTEM \"/nowhere/tmx14.dtd\"><tmx/>"
    #expect(try events(Array(text.utf8), by: 100).count == 2)
  }

  @Test(arguments: [("a < b & \"c\" > d\r", "a &lt; b &amp; &quot;c&quot; &gt; d&#13;"), ("", "")])
  func textIsEscaped(text: String, escaped: String) {
    #expect(text.xmlEscaped == escaped)
  }
}
