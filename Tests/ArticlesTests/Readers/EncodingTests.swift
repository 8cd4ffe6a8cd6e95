import Foundation
import Testing

@testable import Articles

@Suite("Encodings")
struct EncodingTests {
  private let reader = ArticleReader()

  private func text(_ bytes: [UInt8], _ path: String? = "berita.txt") throws -> String {
    try reader.read(contentsOf: bytes, path: path).text
  }

  private func failure(_ bytes: [UInt8], _ path: String? = "berita.txt") -> ReadingError? {
    do {
      _ = try reader.read(contentsOf: bytes, path: path)
      return nil
    } catch { return error as? ReadingError }
  }

  @Test("UTF-8 with and without a mark is the same text")
  func utf8() throws {
    let sentence = "Kafé itu tutup – kata Sari."
    #expect(try text(Array(sentence.utf8)) == sentence)
    #expect(try text([0xEF, 0xBB, 0xBF] + Array(sentence.utf8)) == sentence)
    #expect(try reader.read(contentsOf: Data(sentence.utf8), path: nil).text == sentence)
  }

  @Test("UTF-16 with a mark, in both orders", arguments: [true, false])
  func utf16(isBigEndian: Bool) throws {
    let sentence = "Kafé itu tutup 🙂 kata Sari."
    let units = [0xFEFF] + Array(sentence.utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    #expect(try text(bytes) == sentence)
  }

  @Test("windows-1252 is read where the bytes are no UTF-8 at all")
  func windows1252() throws {
    let bytes: [UInt8] =
      Array("Kaf".utf8) + [0xE9] + Array(" itu ".utf8) + [0x93] + Array("tutup".utf8)
      + [0x94, 0x2E]
    #expect(try text(bytes) == "Kafé itu “tutup”.")
  }

  @Test("a page that states windows-1252 is read as it")
  func statedCharset() throws {
    let head = "<html><head><meta charset=\"windows-1252\"></head><body><p>Kaf"
    let bytes = Array(head.utf8) + [0xE9] + Array(" itu tutup lebih awal.</p></body></html>".utf8)
    #expect(try text(bytes).hasPrefix("Kafé itu"))
  }

  @Test("a broken byte in UTF-8 is refused by name, not read as windows-1252")
  func brokenUTF8() throws {
    let bytes = Array("Kafé ".utf8) + [0xE9] + Array(" tutup.".utf8)
    let error = try #require(failure(bytes))
    #expect(error.problem == .encoding)
    #expect(error.offset == 6)
    #expect(error.byte == 0xE9)
    #expect(
      error.description.hasPrefix("berita.txt: byte 0xE9 at offset 6 is not valid UTF-8"))
  }

  @Test("a page in another encoding is refused with the way out")
  func otherCharset() throws {
    let bytes =
      Array("<html><head><meta charset=gb2312></head><body><p>".utf8) + [0xD6, 0xD0]
      + Array("</p></body></html>".utf8)
    let error = try #require(failure(bytes, "a.html"))
    #expect(error.description.contains("iconv -f gb2312 -t UTF-8"))
  }

  @Test("runs of high bytes are no windows-1252")
  func implausible() throws {
    let error = try #require(failure([0x41, 0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x2E]))
    #expect(error.offset == 1)
    #expect(error.problem == .encoding)
  }

  @Test(
    "binary files are refused",
    arguments: [
      (Array("%PDF-1.7 x".utf8), "a PDF document", 0),
      ([0x50, 0x4B, 3, 4, 20], "a ZIP archive", 0),
      ([0x1F, 0x8B, 8, 0], "gzip data", 0), (Array("abc".utf8) + [0, 0x41], "a control byte", 3),
      (Array("Harga naik".utf8) + [0x07], "a control byte", 10),
    ])
  func binary(bytes: [UInt8], named: String, offset: Int) throws {
    let error = try #require(failure(bytes))
    #expect(error.problem == .binary)
    #expect(error.offset == offset)
    #expect(error.byte == bytes[offset])
    #expect(error.description.contains(named))
  }

  @Test("UTF-16 without a mark is refused with a hint")
  func markless() throws {
    let bytes = "Harga beras naik.".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try #require(failure(bytes)).description.contains("UTF-16 without"))
  }

  @Test("empty and blank input is refused", arguments: ["", " \n\t\r\n\u{A0} "])
  func empty(content: String) throws {
    let error = try #require(failure(Array(content.utf8), nil))
    #expect(error.problem == .empty)
    #expect(error.description.hasPrefix("standard input: the input "))
  }
}
