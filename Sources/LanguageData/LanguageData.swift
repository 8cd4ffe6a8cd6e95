/// The language data that the build checked and packed into the binary.
public enum LanguageData {
  /// Indonesian to English, in the form that `DataSource(packed:)` reads.
  public static var indonesianEnglish: String { indonesianEnglishData }
}
