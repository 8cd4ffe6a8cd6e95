import LanguageData
import RuleTranslation
import Segmentation

/// The language pair Indonesian to English: its data and the few hooks that rules can't express.
public enum IndonesianEnglish {
  /// Changes with every release that may change a translation, so that no memory is stale.
  public static let version = "1.1.0"

  /// The rule engine over the data in the binary.
  public static func engine() throws -> RuleEngine {
    try engine(segmenter: SentenceSegmenter(rules: .embedded()))
  }

  /// The rule engine over the data in the binary, with a segmenter that others use too.
  public static func engine(segmenter: SentenceSegmenter) throws -> RuleEngine {
    try engine(
      DataSource(packed: LanguageData.indonesianEnglish), segmenter: segmenter, version: version)
  }

  /// The rule engine over a folder of data, so that a linguist's edit needs no build. Its version
  /// names the data too, as in `1.1.0+1a2b3c4d`: what other data made is not taken for its own.
  ///
  /// - Throws: `DiagnosticList` with every problem of the folder's files.
  public static func engine(
    dataFolder path: String, segmenter: SentenceSegmenter
  ) throws -> RuleEngine {
    let source = try DataSource(folder: path)
    let engine = try engine(
      source, segmenter: segmenter, version: "\(version)+\(source.fingerprint)")
    try engine.check()
    return engine
  }

  private static func engine(
    _ source: DataSource, segmenter: SentenceSegmenter, version: String
  ) throws -> RuleEngine {
    RuleEngine(
      pair: try LanguagePair(source, entities: IndonesianEntities(), segmenter: segmenter),
      version: version)
  }
}
