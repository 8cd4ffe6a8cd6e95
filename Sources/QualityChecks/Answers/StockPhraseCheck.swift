import Translation

/// What models and services say in place of a translation, or around one: chatter, refusals, notices
/// that a quota is used up.
public struct StockPhraseCheck: QualityCheck {
  public init() {}

  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    let target = Self.plain(translation.target)
    let source = Self.plain(translation.segment.text)
    for (kind, message, phrases) in Self.openings {
      if let phrase = phrases.first(where: target.hasPrefix), !source.hasPrefix(phrase) {
        return [issue(kind, message, phrase)]
      }
    }
    let targetBytes = Array(target.utf8)
    for (kind, message, phrases) in Self.anywhere {
      if let phrase = phrases.first(where: targetBytes.hold), !Array(source.utf8).hold(phrase) {
        return [issue(kind, message, phrase)]
      }
    }
    return []
  }

  private func issue(_ kind: String, _ message: String, _ phrase: String) -> Issue {
    Issue(kind: kind, severity: .error, message: "\(message): '\(phrase)…'")
  }

  /// In lower case and with plain apostrophes. Quotation marks stay: what somebody is quoted to say
  /// is no refusal.
  private static func plain(_ text: String) -> String {
    text.lowercased().withPlainApostrophes
  }

  private typealias Phrases = (kind: String, message: String, phrases: [String])

  private static let openings: [Phrases] = [
    (
      "refusal", "the engine refuses",
      [
        "i'm sorry, but i", "i am sorry, but i", "sorry, but i can", "i cannot assist",
        "i can't assist", "i cannot help", "i can't help", "i cannot translate",
        "i can't translate", "i'm unable to", "i am unable to", "i cannot fulfill",
        "i cannot provide", "i can't provide", "as an ai", "i'm not able to", "i apologize, but i",
      ]
    ),
    (
      "chatter", "the engine speaks of its answer",
      [
        "here is the", "here's the", "here is your", "here's your", "here is a translation",
        "sure, here", "sure! here", "sure:", "certainly! here", "certainly, here",
        "of course! here",
        "translation:", "english:", "english translation:", "the translation is", "translated text",
        "the english translation", "the translated", "the sentence means", "output:", "answer:",
      ]
    ),
  ]

  private static let anywhere: [Phrases] = [
    (
      "quota", "the service speaks of its quota",
      [
        "mymemory warning", "query length limit", "quota exceeded", "daily limit reached",
        "you used all available free translations", "too many requests", "rate limit exceeded",
        "please upgrade your plan", "api key",
      ]
    ),
    (
      "refusal", "the engine refuses",
      ["as an ai language model", "against my guidelines", "violates my guidelines"]
    ),
    (
      "chatter", "the engine speaks of its answer",
      [
        "(note:", "\nnote:", "let me know if", "i hope this helps", "translator's note",
        "<think>", "```", "literal translation:",
      ]
    ),
  ]
}

extension [UInt8] {
  /// Whether a phrase stands somewhere in the text of these bytes. Each answer is looked through for
  /// each phrase, and a search by characters took a third of the time of all checks.
  fileprivate func hold(_ phrase: String) -> Bool {
    let phrase = phrase.utf8
    guard let first = phrase.first, count >= phrase.count else { return false }
    return (0...count - phrase.count).contains { start in
      self[start] == first && self[start..<start + phrase.count].elementsEqual(phrase)
    }
  }
}
