import Foundation
import QualityChecks

/// The words that cited segments and their translations hold, as names are looked up in them.
struct KnownNames {
  private var words: Set<String> = []
  /// The initials of runs of words with a capital: `kpk` of `Komisi Pemberantasan Korupsi`.
  private var initials: Set<String> = []
  private var acronyms: Set<String> = []
  private let data: VerificationData
  /// The stems of what may be said for words of the sources.
  private let renderings: Set<String>
  /// The words of the Indonesian as loans are compared.
  private let loans: Set<[Character]>

  init(_ claim: VerifiedClaim) {
    data = claim.data
    renderings = claim.renderings
    loans = Set(
      claim.sources.joined().filter { $0.kind == .word }.map { claim.data.loans.key($0.lower) })
    for tokens in claim.sources + claim.translations.map(\.tokens) { add(tokens) }
    // A pronoun or a short name of the source may stand for whom the sentences before name.
    for segment in claim.background.suffix(Self.reach) where claim.pointsBack {
      add(TextToken.tokens(of: segment.source))
      if let translation = segment.translation { add(TextToken.tokens(of: translation)) }
    }
  }

  /// How many sentences back a pronoun points at most.
  private static let reach = 3

  private mutating func add(_ tokens: [TextToken]) {
    var run: [Character] = []
    for token in tokens {
      guard token.kind == .word else {
        if token.text != "-" { run = [] }
        continue
      }
      for part in token.text.split(separator: "'") where part.count > 1 {
        words.insert(Self.key(String(part)))
      }
      words.insert(Self.key(token.text))
      if token.text.count > 1, token.text == token.text.uppercased() {
        acronyms.insert(token.lower)
      }
      if token.startsUppercase, let first = token.lower.first {
        run.append(first)
        for start in run.indices where run.count - start > 1 {
          initials.insert(String(run[start...]))
        }
      } else if !["of", "the", "for", "and", "dan"].contains(token.lower) {
        run = []
      }
    }
  }

  /// Whether a word stands there, in any spelling or as what belongs to a place.
  func contains(_ word: String) -> Bool {
    let bare = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    let key = Self.key(bare)
    if words.contains(key) || words.contains(data.stemmer.stem(key)) { return true }
    if bare == bare.uppercased(), initials.contains(bare.lowercased()) { return true }
    let stem = data.stemmer.stem(key)
    if renderings.contains(stem) { return true }
    if words.contains(where: { data.stemmer.stem($0) == stem }) { return true }
    if words.contains(where: { data.isDemonym(key, of: $0) }) { return true }
    if renderings.contains(where: { data.isDerived(stem, from: $0) }) { return true }
    let loan = data.loans.key(bare.lowercased())
    return loans.contains { data.loans.isSame(loan, $0) }
  }

  /// Whether a run of names has the initials of an acronym that stands there.
  func isExpansion(_ names: [String]) -> Bool {
    names.count > 1 && acronyms.contains(String(names.compactMap(\.first)).lowercased())
  }

  /// A word as names are compared: in lower case, in the spelling of today (`Soekarno` is
  /// `sukarno`), accents left out.
  private static func key(_ word: String) -> String {
    word.lowercased().folding.replacing("oe", with: "u").replacing("dj", with: "j")
      .replacing("tj", with: "c")
  }
}

extension String {
  /// Without accents.
  fileprivate var folding: String {
    utf8.allSatisfy { $0 < 0x80 }
      ? self
      : String(
        decomposedStringWithCanonicalMapping.unicodeScalars.filter { scalar in
          !(0x300...0x36F).contains(scalar.value)
        }.map(Character.init))
  }
}

extension VerifiedClaim {
  /// Whether a cited segment speaks of somebody by a pronoun.
  var pointsBack: Bool {
    sources.joined().contains { token in
      Self.pronouns.contains(token.lower) || token.lower.hasSuffix("nya")
    }
  }

  private static let pronouns: Set<String> = [
    "ia", "dia", "beliau", "mereka", "pihaknya", "keduanya", "dirinya", "kami", "kita", "tersebut",
    "itu", "saya", "aku",
  ]
}
