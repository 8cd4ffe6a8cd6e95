import Translation

extension RuleEngine: TargetNames {
  public func isKept(
    _ name: String, opensSentence: Bool, in context: TranslationContext
  ) -> Bool {
    // An acronym may want an article.
    guard name.split(separator: " ").allSatisfy({ $0.contains(where: \.isLowercase) }) else {
      return false
    }
    guard let rendering = rendering(ofTerm: name, in: context) else {
      // What no data know is a name where its capital says so.
      return !opensSentence || name.contains(" ")
    }
    return rendering == name
  }

  public func tellsGender(_ word: String) -> Bool {
    pair.discourse.forms.tellsGender(word.lowercased())
  }

  public func fits(_ word: String, before name: String) -> Bool {
    pair.targetLexicon.fits(word.lowercased(), before: name)
  }
}
