/// Parts of speech by the names that TBX (and UTX after it) gives them.
enum PartOfSpeechName {
  /// `n` → `noun`. Verbs are one there, transitive or not.
  static func name(of partOfSpeech: String) -> String {
    switch partOfSpeech {
    case "n": "noun"
    case "np": "properNoun"
    case "vt", "vi": "verb"
    case "adj": "adjective"
    case "adv": "adverb"
    default: "other"
    }
  }

  /// `noun` → `n`; a verb is taken for a transitive one. A name that is not known stays.
  static func partOfSpeech(named name: String) -> String {
    switch name.lowercased().filter({ $0 != " " && $0 != "-" && $0 != "_" }) {
    case "noun", "commonnoun": "n"
    case "propernoun": "np"
    case "verb", "transitiveverb": "vt"
    case "intransitiveverb": "vi"
    case "adjective": "adj"
    case "adverb": "adv"
    // An expression that is none of these stands in the text as a noun does.
    case "other", "sentence", "phrase", "nounphrase", "acronym", "": "n"
    default: name
    }
  }
}
