/// Terms by their spelling, and the beginnings of longer ones.
struct TermIndex: Sendable {
  private let terms: [Term]
  /// The place of the best term of a spelling, or that a longer one begins so.
  private var places: [Spelling: Int32] = [:]
  /// The places of the other terms of that spelling.
  private var others: [Spelling: [Int32]] = [:]

  private static let beginning: Int32 = -1

  /// - Complexity: O(bytes of all sources), and an analysis of each verb.
  init(_ terms: [Term], analyzer: any SourceAnalyzer) {
    self.terms = terms
    places.reserveCapacity(terms.count * 3)
    for (place, term) in terms.enumerated() {
      add(term.source, at: Int32(place))
      if ["vt", "vi"].contains(term.partOfSpeech) {
        for source in Self.bases(of: term, analyzer) { add(source, at: Int32(place)) }
      }
    }
  }

  var isEmpty: Bool { terms.isEmpty }

  /// Whether a term begins with the words of a spelling.
  func isBeginning(_ spelling: Spelling) -> Bool { places[spelling] != nil }

  /// Of the terms of a spelling that hold in a window the preferred one, and of several that the text
  /// spells as the glossary does.
  func best(_ spelling: Spelling, for window: TermWindow) -> Term? {
    guard let place = places[spelling], place != Self.beginning else { return nil }
    let first = terms[Int(place)]
    guard let more = others[spelling] else { return window.holds(first) ? first : nil }
    let fitting = ([first] + more.map { terms[Int($0)] }).filter(window.holds)
    let preferred = fitting.filter { $0.status == .preferred }
    let best = preferred.isEmpty ? fitting : preferred
    return best.first(where: window.isWritten) ?? best.first
  }

  private mutating func add(_ source: String, at place: Int32) {
    // Only what is beyond ASCII needs more than the spelling does by itself.
    let source = source.utf8.allSatisfy { $0 < 0x80 } ? source : source.lowercased()
    var spelling = Spelling()
    var last = Kind.separator
    for byte in source.utf8 {
      let kind = Kind(byte)
      // A text may be cut wherever the kind changes.
      if kind != last || kind == .mark, spelling != Spelling(), places[spelling] == nil {
        places[spelling] = Self.beginning
      }
      spelling.add(byte)
      last = kind
    }
    guard spelling != Spelling() else { return }
    guard let known = places[spelling], known != Self.beginning else {
      places[spelling] = place
      return
    }
    others[spelling, default: []].append(place)
  }

  private enum Kind {
    case separator, letter, digit, mark

    init(_ byte: UInt8) {
      switch byte {
      case _ where Spelling.isSeparator(byte): self = .separator
      case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
        self = .letter
      default: self = .mark
      }
    }
  }

  /// A verb's source with the base of its first word (`menggempur` → `gempur`), under which its
  /// other forms are found.
  private static func bases(of term: Term, _ analyzer: any SourceAnalyzer) -> [String] {
    let words = term.source.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = analyzer.analyze(String(words[0])).first else { return [] }
    let rest = words.count > 1 ? " " + words[1] : ""
    return first.lexemes.filter { $0.partOfSpeech == term.partOfSpeech }.map { $0.form + rest }
  }
}
