import LanguageData
import RuleTranslation
import Segmentation

/// The language pair Indonesian to English: its data and the few hooks that rules can't express.
public enum IndonesianEnglish {
  /// Changes with every release that may change a translation, so that no memory is stale.
  public static let version = "1.0.0"

  /// The rule engine over the data in the binary.
  public static func engine() throws -> RuleEngine {
    try engine(DataSource(packed: LanguageData.indonesianEnglish))
  }

  /// The rule engine over a folder of data, so that a linguist's edit needs no build. Its version
  /// names the data too, as in `1.0.0+1a2b3c4d`: what other data made is not taken for its own.
  ///
  /// - Throws: `DiagnosticList` with every problem of the folder's files.
  public static func engine(dataFolder path: String) throws -> RuleEngine {
    let source = try DataSource(folder: path)
    try source.check()
    return try engine(source, version: "\(version)+\(source.fingerprint)")
  }

  private static func engine(
    _ source: DataSource, version: String = version
  ) throws -> RuleEngine {
    let pair = try LanguagePair(
      source, entities: IndonesianEntities(),
      segmenter: SentenceSegmenter(rules: .embedded()))
    return RuleEngine(pair: pair, version: version)
  }
}
