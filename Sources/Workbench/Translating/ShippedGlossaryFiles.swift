import Glossaries
import ShippedGlossary

/// The glossary files that are built into the program.
public enum ShippedGlossaryFiles {
  /// The prefix of the files' names in messages: they stand in no folder.
  public static let prefix = "shipped:"

  public static var count: Int { juru_glossary_count() }

  /// The names with the content, in alphabetical order.
  public static var contents: [(name: String, bytes: [UInt8])] {
    (0..<count).map { index in
      let file = juru_glossary_at(index)
      return (
        String(cString: file.name),
        Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
      )
    }
  }

  /// The files, read; that no line repeats another, the tests have seen.
  ///
  /// - Throws: `DiagnosticList`, where the program was built with a faulty glossary.
  public static func files() throws -> [GlossaryFile] {
    try contents.map {
      try GlossaryFile(bytes: $0.bytes, path: prefix + $0.name, findsDuplicates: false)
    }
  }
}
