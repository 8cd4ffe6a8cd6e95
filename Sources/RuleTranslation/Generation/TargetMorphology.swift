/// The inflection of the target language: paradigms, irregular forms, and rules over endings.
///
/// `inflection.txt` has three kinds of lines. `paradigm v form=past num=pl : pastpl past` says which
/// forms a word of the class `v` takes under those features, the first that exists. `order v pres3
/// past` names the forms that `irregular.tsv` lists for a class. `past e ed` is a rule: the first
/// line of a form whose ending fits is applied; in an ending `C` is a consonant and `V` a vowel, and
/// in the replacement they stand for what they matched; `~` stands for the whole word and `_` for a blank.
struct TargetMorphology: Sendable {
  private struct Rule: Sendable {
    let ending: [UInt8]
    let replacement: [UInt8]
  }

  private struct Paradigm: Sendable {
    let inflection: Inflection
    let when: FeatureConstraint
    let forms: [String]
  }

  private var paradigms: [Paradigm] = []
  private var rules: [String: [Rule]] = [:]
  /// The names of the forms that an irregular word of a class lists.
  private var orders: [String: [String]] = [:]
  /// The bits of the features that decide the form of a word of a class.
  private var deciding = [UInt64](repeating: 0, count: Inflection.count)
  /// The lines of `irregular.tsv`, which are read as words are met.
  let irregularWords: EntryIndex

  init(
    rules file: DataFile, irregular words: DataFile, features: FeatureTable,
    problems: inout DataProblems
  ) {
    irregularWords = EntryIndex([words])
    for line in file.lines {
      let words = line.words().map { $0 == "-" ? "" : $0 }
      if words[0] == "order" {
        guard words.count > 2 else {
          problems.report(line, "expected 'order class form…'")
          continue
        }
        orders[words[1]] = Array(words.dropFirst(2))
      } else if words[0] == "paradigm" {
        guard let colon = words.firstIndex(of: ":"), colon > 1, colon + 1 < words.count,
          let inflection = Inflection(words[1]),
          let when = features.constraint(words[2..<colon].joined(separator: " "))
        else {
          problems.report(line, "expected 'paradigm class feature=value… : form…'")
          continue
        }
        deciding[inflection.index] |= when.bits
        paradigms.append(
          Paradigm(inflection: inflection, when: when, forms: Array(words[(colon + 1)...])))
      } else if words.count == 3 {
        rules[words[0], default: []].append(
          Rule(ending: Array(words[1].utf8), replacement: Array(words[2].utf8)))
      } else {
        problems.report(line, "expected 'form ending replacement', '-' for an empty one")
      }
    }
  }

  /// Reads every line of `irregular.tsv`, reporting what is wrong.
  func check(problems: inout DataProblems) {
    for line in irregularWords.allLines {
      let fields = line.fields()
      guard fields.count == 3, let order = orders[fields[1]] else {
        problems.report(line, "expected 'word⇥v, n or adj⇥forms'")
        continue
      }
      if fields[2].pieces().count != order.count {
        problems.report(
          line, column: fields[0].count + fields[1].count + 3,
          "expected \(order.count) form(s), '\(order.joined(separator: " "))', "
            + "found '\(fields[2])'")
      }
    }
  }

  private func forms(_ line: DataLine) -> [(form: String, written: String)]? {
    let fields = line.fields()
    guard fields.count == 3, let order = orders[fields[1]] else { return nil }
    return zip(order, fields[2].pieces()).map { ($0, $1.blanksForUnderscores) }
  }

  /// The form `form` of `word` as `irregular.tsv` lists it; the last line counts.
  func irregular(_ word: String, _ form: String) -> String? {
    irregularWords.lines(for: word).lazy.compactMap(forms).joined()
      .reduce(nil) { $1.form == form ? $1.written : $0 }
  }

  /// All forms that `irregular.tsv` lists, by their word.
  ///
  /// - Complexity: O(lines).
  var irregularForms: [String: Set<String>] {
    var all: [String: Set<String>] = [:]
    for line in irregularWords.allLines {
      guard let word = line.fields().first, let forms = forms(line) else { continue }
      all[word, default: []].formUnion(forms.map(\.written))
    }
    return all
  }

  /// What of `features` decides the form of a word of a class, nil where it has but one.
  func deciding(_ inflection: Inflection, _ features: FeatureSet) -> UInt64? {
    let mask = deciding[inflection.index]
    return mask == 0 ? nil : features.bits & mask
  }

  /// `word`, of the inflection class `inflection`, as `features` want it.
  func inflect(_ word: String, _ inflection: Inflection, features: FeatureSet) -> String {
    for paradigm in paradigms
    where paradigm.inflection == inflection && paradigm.when.holds(for: features) {
      for form in paradigm.forms.dropLast() {
        if let irregular = irregular(word, form) { return irregular }
      }
      return paradigm.forms.last.map { inflect(word, as: $0) } ?? word
    }
    return word
  }

  /// The form `form` (`past`, `plural`, …) of `word`; the word itself where no rule speaks of it.
  func inflect(_ word: String, as form: String) -> String {
    if let irregular = irregular(word, form) { return irregular }
    // A compound is inflected on its last part (`vice-president`, `by-law`).
    if let hyphen = word.lastIndex(of: "-"), form == "plural" {
      let last = String(word[word.index(after: hyphen)...])
      return word[...hyphen] + inflect(last, as: form)
    }
    let bytes = Array(word.utf8)
    guard let rule = rules[form]?.first(where: { Self.matches($0.ending, bytes) }) else {
      return word
    }
    if let place = rule.replacement.firstIndex(of: UInt8(ascii: "~")) {
      let whole = rule.replacement[..<place] + bytes + rule.replacement[(place + 1)...]
      return String(decoding: whole, as: UTF8.self).replacing("_", with: " ")
    }
    let stem = bytes.dropLast(rule.ending.count)
    let matched = Array(bytes.suffix(rule.ending.count))
    var wildcards = rule.ending.indices.filter { Self.isWildcard(rule.ending[$0]) }
      .map { matched[$0] }[...]
    let replaced = rule.replacement.map { byte -> UInt8 in
      Self.isWildcard(byte) ? wildcards.popFirst() ?? byte : byte
    }
    return String(decoding: stem + replaced, as: UTF8.self)
  }

  private static func isWildcard(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "C") || byte == UInt8(ascii: "V")
  }

  private static func matches(_ ending: [UInt8], _ word: [UInt8]) -> Bool {
    guard word.count >= ending.count else { return false }
    return zip(ending, word.suffix(ending.count)).allSatisfy { pattern, byte in
      switch pattern {
      case UInt8(ascii: "C"): byte >= UInt8(ascii: "a") && !isVowel(byte)
      case UInt8(ascii: "V"): isVowel(byte)
      default: pattern == byte
      }
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}
