import Foundation
import Glossaries
import Testing
import Translation

@testable import Workbench

struct LineTests {
  @Test func everyLineKeepsItsNumberAndPlace() {
    let bytes = Array("satu\n\n  dua \r\ntiga".utf8)
    let (lines, error) = LineBatch(bytes: bytes[...], offset: 100, firstLine: 7, path: nil).lines()
    #expect(error == nil)
    #expect(lines.map(\.text) == ["satu", "", "dua", "tiga"])
    #expect(lines.map(\.number) == [8, 9, 10, 11])
    #expect(lines.map(\.offset) == [100, 105, 108, 114])
  }

  @Test func aBadByteIsNamedAfterTheLinesBeforeIt() {
    let bytes = Array("satu\nd".utf8) + [0xE9, 0x20] + Array("a\n".utf8)
    let (lines, error) = LineBatch(whole: bytes, path: "a.txt").lines()
    #expect(lines.map(\.text) == ["satu"])
    #expect(error?.line == 2)
    #expect(error?.offset == 6)
    #expect(error?.byte == 0xE9)
  }

  @Test(arguments: [0, 1, 5000])
  func theReaderGivesAllBytesInWholeLines(_ count: Int) throws {
    let folder = try TemporaryFolder()
    let text = (0..<count).map { "baris nomor \($0) yang cukup panjang untuk dibaca\n" }.joined()
    let path = try folder.write("\u{FEFF}" + text + "akhir", to: "input")
    let descriptor = try InputFile(path).open()
    defer { close(descriptor) }
    var reader = LineReader(descriptor: descriptor, path: path)
    var bytes: [UInt8] = []
    var lines = 0
    while let batch = try reader.next() {
      #expect(batch.offset == bytes.count + 3)
      #expect(batch.firstLine == lines)
      bytes += batch.bytes
      lines += batch.lines().lines.count
    }
    #expect(String(decoding: bytes, as: UTF8.self) == text + "akhir")
    #expect(lines == count + 1)
  }

  @Test func aLongLineHasTheReasonsOfItsParts() async throws {
    let folder = try TemporaryFolder()
    let sentence = "itu zxqrav vvqzz zxwqq zzvvq. "
    let path = try folder.write(String(repeating: sentence, count: 600), to: "input")
    let run = LineTranslation(
      translator: try await Translator(glossary: { .empty }), jobs: 1, isChecked: false)
    var reasons: [ConfidenceReason] = []
    try await run.run(InputFile(path)) { results in
      reasons += results.compactMap(\.translation).flatMap(\.confidenceReasons)
    }
    #expect(reasons.first?.kind == .unknownWord && reasons.first?.count == 2400)
    #expect(reasons.count == Set(reasons.map(\.kind)).count)
  }

  @Test func oneResultForEachLineInOrder() async throws {
    let folder = try TemporaryFolder()
    let count = 6000
    let text = (0..<count).map { $0.isMultiple(of: 7) ? "\n" : "\($0) orang datang ke pasar.\n" }
    let path = try folder.write(text.joined(), to: "input")
    let run = LineTranslation(
      translator: try await Translator(glossary: { .empty }), jobs: 3, isChecked: false)
    var numbers: [Int] = []
    var empty = 0
    try await run.run(InputFile(path)) { results in
      numbers += results.map(\.line.number)
      empty += results.count { $0.translation == nil }
    }
    #expect(numbers == Array(1...count))
    #expect(empty == (count + 6) / 7)
  }
}
