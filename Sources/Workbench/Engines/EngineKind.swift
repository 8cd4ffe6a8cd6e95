/// The services that are known, by the names that settings use.
public enum EngineKind: String, Sendable, CaseIterable {
  case libreTranslate = "libretranslate"
  case deepL = "deepl"
  case chat
  case apertium
  case googleBasic = "google-v2"
  case googleAdvanced = "google-v3"
  case azure
  case command

  /// What it is able to do, for lists.
  public var abilities: [String] {
    switch self {
    case .libreTranslate, .googleBasic, .googleAdvanced, .azure: ["batches"]
    case .deepL: ["batches", "own glossary"]
    case .chat: ["batches", "context", "terms", "repair"]
    case .apertium: []
    case .command: []
    }
  }

  /// The variable that usually holds the service's key. A chat server may be anybody's: its key is
  /// named in the settings, unless it is the one that the variable is meant for.
  func keyVariable(host: String) -> String? {
    switch self {
    case .libreTranslate: "LIBRETRANSLATE_API_KEY"
    case .deepL: "DEEPL_API_KEY"
    case .chat: host == "api.openai.com" ? "OPENAI_API_KEY" : nil
    case .googleBasic: "GOOGLE_API_KEY"
    case .googleAdvanced: "GOOGLE_ACCESS_TOKEN"
    case .azure: "AZURE_TRANSLATOR_KEY"
    case .apertium, .command: nil
    }
  }

  /// What of an article is sent.
  var sends: String {
    switch self {
    case .chat: "the sentences with their neighbours, the title and the terms in them"
    case .deepL: "the sentences and the terms in them"
    default: "the sentences"
    }
  }
}
