import Articles
import Foundation

@testable import BilingualFiles

let languages = UnitLanguages(source: "id", target: "en")
let producer = UnitProducer(name: "juru", version: "1")

/// The records of a file that comes in pieces.
func records(
  _ text: String, _ format: UnitFormat, by size: Int = 100
) throws -> [UnitRecord] {
  try records(Array(text.utf8), format, by: size)
}

func records(_ bytes: [UInt8], _ format: UnitFormat, by size: Int = 100) throws -> [UnitRecord] {
  var reader = format.reader(path: "t", languages: languages)
  var records: [UnitRecord] = []
  for start in stride(from: 0, to: bytes.count, by: size) {
    records += try reader.read(Array(bytes[start..<min(start + size, bytes.count)]))
  }
  return try records + reader.finish()
}

func written(_ units: [TranslationUnit], _ format: UnitFormat) throws -> String {
  guard var writer = format.writer(languages: languages, producer: producer) else { return "" }
  var bytes: [UInt8] = []
  for unit in units { bytes += try writer.write(unit) }
  return String(decoding: bytes + writer.finish(), as: UTF8.self)
}

extension [UnitRecord] {
  var units: [TranslationUnit] {
    compactMap { if case .unit(let unit) = $0 { unit } else { nil } }
  }

  var problems: [String] {
    compactMap { if case .skipped(let problem) = $0 { problem.description } else { nil } }
  }
}

extension TranslationUnit {
  /// The unit without the line, which a written file changes.
  var placeless: TranslationUnit {
    var unit = self
    unit.line = 0
    return unit
  }
}
