import LanguageData
import RuleTranslation
import Segmentation

/// The language pair Indonesian to English: its data and the few hooks that rules can't express.
public enum IndonesianEnglish {
  /// Changes with every release that may change a translation, so that no memory is stale.
  public static let version = "1.6.0"

  /// The rule engine over the data in the binary.
  public static func engine() throws -> RuleEngine {
    RuleEngine(
      pair: try embedded.get(), segmenter: SentenceSegmenter(rules: try .embedded()),
      version: version)
  }

  /// The rule engine over the data in the binary, or over a folder of data, so that a linguist's
  /// edit needs no build. Its version names such data too, as in `1.1.0+1a2b3c4d`: what other data
  /// made is not taken for its own.
  ///
  /// - Parameter segmenter: the segmenter, asked for when the language data are there.
  /// - Throws: `DiagnosticList` with every problem of the folder's files.
  public static func engine(
    dataFolder path: String?, segmenter: () async throws -> SentenceSegmenter
  ) async throws -> RuleEngine {
    guard let path else {
      return RuleEngine(
        pair: try embedded.get(), segmenter: try await segmenter(), version: version)
    }
    let source = try DataSource(folder: path)
    let pair = try LanguagePair(source, entities: IndonesianEntities())
    try pair.check()
    return RuleEngine(
      pair: pair, segmenter: try await segmenter(), version: "\(version)+\(source.fingerprint)")
  }

  /// The data in the binary, read once and for as long as the program runs.
  private static let embedded = Result {
    try LanguagePair(
      DataSource(packed: LanguageData.indonesianEnglish), entities: IndonesianEntities())
  }
}
