import BilingualFiles
import Foundation

/// The forms of a translation made before. A form is added here: its name, how a file of it is
/// known, and its reader.
public enum BilingualFormat: String, Sendable, CaseIterable {
  /// The JSON of `juru translate`: an article, several, or one a line; also that of `--lines`.
  case json
  /// Source, tab, target on each line; a header row may name the columns.
  case tsv
  /// The source's line, the target's line and an empty one, as `juru translate` writes it.
  case bilingual
  /// Translation Memory eXchange 1.4b.
  case tmx
  /// XLIFF 1.2 or 2.x.
  case xliff

  /// The form of a file, by its name or its content; nil where it is an article.
  public init?(path: String?, bytes: [UInt8]) {
    if let format = BilingualFormat(path: path ?? "") {
      self = format
    } else {
      guard TranslationDocument.isLikely(bytes) else { return nil }
      self = .json
    }
  }

  /// The form that a path's ending tells; nil where it tells none.
  public init?(path: String) {
    let name = path.lowercased()
    switch (name as NSString).pathExtension {
    case "json", "jsonl": self = .json
    case "txt" where name.hasSuffix(".bilingual.txt"): self = .bilingual
    default:
      switch UnitFormat(path: path) {
      case .tmx: self = .tmx
      case .xliff, .xliff2: self = .xliff
      case .tsv: self = .tsv
      case nil: return nil
      }
    }
  }

  /// The form as files of units are read; nil where it is one of Juru's documents.
  var units: UnitFormat? {
    switch self {
    case .json, .bilingual: nil
    case .tsv: .tsv
    case .tmx: .tmx
    case .xliff: .xliff
    }
  }

  /// The segments of a file's content, in order.
  ///
  /// - Throws: `DocumentError`, `BilingualFileError`, or `LineEncodingError` where the bytes are not
  ///   UTF-8.
  /// - Complexity: O(bytes).
  public func segments(of bytes: [UInt8], path: String?) throws -> [BilingualSegment] {
    switch self {
    case .json: return try TranslationDocument(bytes, path: path).segments
    case .bilingual: return try BilingualLines(bytes, path: path).segments
    case .tsv, .tmx, .xliff:
      guard let units else { return [] }
      var reader = units.reader(
        path: path ?? InputFile.standardName, languages: .indonesianEnglish)
      let records = try reader.read(bytes) + reader.finish()
      return try records.compactMap { record in
        switch record {
        case .unit(let unit): BilingualSegment(unit, path: path)
        case .skipped(let problem): throw BilingualFileError(problem)
        }
      }
    }
  }
}

extension UnitLanguages {
  /// The languages of the program.
  static let indonesianEnglish = UnitLanguages(source: "id", target: "en")
}
