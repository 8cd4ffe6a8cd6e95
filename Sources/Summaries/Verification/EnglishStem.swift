/// Takes the endings of English inflection off words, so that forms of one word compare equal.
///
/// It is a reduced form of the S-stemmer with the first step of Porter's ("An algorithm for suffix
/// stripping", 1980): what it gives need be no word.
enum EnglishStem {
  /// The stem of a word in lower case.
  ///
  /// - Complexity: O(length of the word).
  static func of(_ word: String) -> String {
    var stem = word
    for ending in ["'s", "s'", "'"] where stem.count > ending.count && stem.hasSuffix(ending) {
      stem.removeLast(ending.count)
      break
    }
    if let regular = irregular[stem] { return regular }
    guard stem.count > 3, stem.allSatisfy(\.isLetter) else { return stem }
    func replaced(_ ending: String, by other: String, leaving least: Int) -> String? {
      guard stem.hasSuffix(ending), stem.count - ending.count >= least else { return nil }
      return String(stem.dropLast(ending.count)) + other
    }
    if let short = replaced("ies", by: "y", leaving: 2) ?? replaced("ied", by: "y", leaving: 2) {
      return short
    }
    if stem.hasSuffix("s"), !stem.hasSuffix("ss"), !stem.hasSuffix("us"), !stem.hasSuffix("is") {
      stem.removeLast()
      if stem.hasSuffix("she") || stem.hasSuffix("che") || stem.hasSuffix("sse")
        || stem.hasSuffix("xe")
      {
        stem.removeLast()
      }
    }
    if let short = replaced("ing", by: "", leaving: 3) ?? replaced("ed", by: "", leaving: 2) {
      stem = short
      if let last = stem.last, stem.dropLast().last == last, !"lsz".contains(last) {
        stem.removeLast()
      }
    }
    if stem.count > 3, stem.hasSuffix("e") { stem.removeLast() }
    return stem
  }

  /// The verbs that news uses most of those that change within.
  private static let irregular: [String: String] = [
    "said": "say", "says": "say", "told": "tell", "thought": "think", "wrote": "writ",
    "written": "writ", "went": "go", "gone": "go", "goes": "go", "fell": "fall", "fallen": "fall",
    "rose": "ris", "risen": "ris", "held": "hold", "met": "meet", "left": "leav", "lost": "los",
    "won": "win", "took": "tak", "taken": "tak", "gave": "giv", "given": "giv", "made": "mak",
    "found": "find", "came": "com", "became": "becom", "brought": "bring", "bought": "buy",
    "sent": "send", "spent": "spend", "paid": "pay", "saw": "see", "seen": "see", "knew": "know",
    "known": "know", "began": "begin", "begun": "begin", "broke": "break", "broken": "break",
    "caught": "catch", "drove": "driv", "driven": "driv", "fought": "fight", "flew": "fly",
    "fled": "flee", "grew": "grow", "grown": "grow", "hid": "hide", "kept": "keep", "led": "lead",
    "shot": "shoot", "stole": "steal", "stolen": "steal", "sold": "sell", "struck": "strik",
    "swept": "sweep", "stood": "stand", "understood": "understand", "withdrew": "withdraw",
    "built": "build", "chose": "choos", "chosen": "choos", "died": "di", "dies": "di",
    "dying": "di", "men": "man", "women": "woman", "children": "child",
    "people": "people", "agreed": "agree", "freed": "free", "arose": "aris", "meant": "mean",
    "ran": "run", "spoke": "speak", "spoken": "speak", "recalled": "recall", "called": "call",
    "killed": "kill", "fulfilled": "fulfil", "passed": "pass", "note": "note", "notes": "note",
    "noted": "note", "noting": "note",
    "added": "add", "adding": "add",
  ]
}
