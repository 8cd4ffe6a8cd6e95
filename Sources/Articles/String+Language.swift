extension String {
  /// Whether a language tag (BCP 47) is that language, whatever its region and script; also where it
  /// is written in another way: `id_ID`, the withdrawn `in`, `ind` of three letters.
  public func isLanguage(_ language: String) -> Bool {
    let first = lowercased().prefix { $0 != "-" && $0 != "_" }
    switch language {
    case "id": return ["id", "ind", "in"].contains(first)
    case "en": return ["en", "eng"].contains(first)
    default: return first == language
    }
  }
}
