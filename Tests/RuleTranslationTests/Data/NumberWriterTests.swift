import Testing

@testable import RuleTranslation

@Suite struct NumberWriterTests {
  @Test func numbersComeBack() {
    let numbers: [UInt64] = [0, 1, 31, 32, 1023, 1024, 1 << 40, .max - 1, .max]
    let signed: [Int32] = [0, -1, 1, 16, -16, .min, .max]
    let decimals: [Float] = [0, -0.5, 1.25, .infinity, .leastNonzeroMagnitude]
    var writer = NumberWriter()
    writer.write(numbers) { $1.write($0) }
    writer.write(signed) { $1.write($0) }
    writer.write(decimals) { $1.write($0) }
    let text = String(decoding: writer.bytes, as: UTF8.self)
    #expect(text.utf8.allSatisfy { (0x30...0x6F).contains($0) }, "it fits a string literal")
    var reader = NumberReader(DataBytes(text))
    #expect(reader.elements { $0.number() } == numbers)
    #expect(reader.elements { $0.signed() } == signed)
    #expect(reader.elements { $0.float() } == decimals)
    #expect(reader.number() == 0)
  }

  @Test func cutNumbersMakeNoElements() {
    var writer = NumberWriter()
    writer.write([UInt64](repeating: 7, count: 40)) { $1.write($0) }
    for count in 0..<writer.bytes.count {
      let text = String(decoding: writer.bytes.prefix(count), as: UTF8.self)
      var reader = NumberReader(DataBytes(text))
      #expect(reader.elements { $0.number() }.count <= count)
    }
  }
}
