import Articles
import SegmentationData

/// The abbreviations and words by which a segmenter decides whether a sentence ends.
public struct SegmentationRules: Sendable {
  let table: EntryTable

  /// Reads rules from the text of a data file: an entry a line, a tab, its class; `#` comments.
  ///
  /// - Parameter file: the name that diagnostics give.
  /// - Throws: `DiagnosticList` with every bad line.
  /// - Complexity: O(length of the text).
  public init(parsing text: String, file: String) throws {
    try self.init(parsing: [(text: text, file: file)])
  }

  /// Reads rules from several data files, which together make one set.
  ///
  /// - Throws: `DiagnosticList` with every bad line of all files.
  public init(parsing files: [(text: String, file: String)]) throws {
    var parser = RuleParser()
    for (text, file) in files {
      parser.read(text, file: file)
    }
    guard parser.diagnostics.isEmpty else { throw DiagnosticList(parser.diagnostics) }
    table = EntryTable(parser.entriesWithCapitals())
  }

  /// The rules for Indonesian that ship in the program.
  ///
  /// - Throws: `DiagnosticList` if a shipped file has a bad line.
  public static func embedded() throws -> SegmentationRules {
    try SegmentationRules(parsing: [
      (
        text(segmentation_abbreviations, segmentation_abbreviations_length),
        "abbreviations.tsv"
      ),
      (text(segmentation_words, segmentation_words_length), "words.tsv"),
    ])
  }

  private static func text(_ start: UnsafePointer<UInt8>, _ count: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
