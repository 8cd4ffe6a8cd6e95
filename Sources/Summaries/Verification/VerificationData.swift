import Articles
import QualityChecks
import SummaryData

/// The words of both languages by which verification compares: cues of certainty, times, units.
public struct VerificationData: Sendable {
  let english: CueTable
  let indonesian: CueTable
  let calendar: CalendarWords
  let units: [UnitWords]
  let functionWords: Set<String>
  let opposites: OppositeWords
  let englishClause: ClauseWords
  let indonesianClause: ClauseWords
  let stemmer: EnglishStemmer
  /// Endings by which an adjective is made from a place's name.
  let demonymEndings: Set<String>
  /// Endings by which a word is made from another.
  let derivationEndings: Set<String>
  /// The stems of what English may say for words of Indonesian names and titles.
  let variants: PhraseTable<Set<String>>
  let loans: LoanSpelling

  /// The data that are built into the program.
  ///
  /// - Parameter stemmer: takes the endings off English words.
  /// - Throws: `DiagnosticList` with every bad line, where the program was built with faulty data.
  /// - Complexity: O(size of the data), less than a millisecond.
  public static func embedded(stemmer: EnglishStemmer) throws -> VerificationData {
    try VerificationData(
      statements: .embedded(), certainty: text(summary_certainty, summary_certainty_length),
      calendar: text(summary_calendar, summary_calendar_length),
      units: text(summary_units, summary_units_length),
      functionWords: text(summary_english_function_words, summary_english_function_words_length),
      demonymEndings: text(summary_demonym_endings, summary_demonym_endings_length),
      opposites: text(summary_opposites, summary_opposites_length),
      clauseWords: text(summary_clause_words, summary_clause_words_length),
      variants: text(summary_name_variants, summary_name_variants_length),
      loans: text(summary_loans, summary_loans_length),
      derivationEndings: text(summary_derivation_endings, summary_derivation_endings_length),
      stemmer: stemmer)
  }

  init(
    statements: StatementCues, certainty: String, calendar: String, units: String,
    functionWords: String, demonymEndings: String, opposites: String, clauseWords: String,
    variants: String, loans: String, derivationEndings: String, stemmer: EnglishStemmer
  ) throws {
    var words = WordList()
    self.functionWords = Set(words.entries(of: functionWords, file: "english-function-words.txt"))
    self.demonymEndings = Set(words.entries(of: demonymEndings, file: "demonym-endings.txt"))
    var cues = TableReader(file: "certainty.tsv", columns: 3)
    var entries: [(cue: CueTable.Cue, forms: [String])] = []
    for row in cues.rows(of: certainty) {
      guard let degree = CertaintyDegree(rawValue: row[0]) else {
        cues.report("unknown degree '\(row[0])'", row)
        continue
      }
      guard let use = CueTable.Use(rawValue: row[1]) else {
        cues.report("unknown use '\(row[1])'", row)
        continue
      }
      entries.append((CueTable.Cue(degree: degree, use: use), row.forms(2)))
    }
    var times = TableReader(file: "calendar.tsv", columns: 4)
    self.calendar = CalendarWords(times.rows(of: calendar), &times)
    var counted = TableReader(file: "units.tsv", columns: 3)
    self.units = counted.rows(of: units).map {
      UnitWords(name: $0[0], indonesian: Set($0.forms(1)), english: Set($0.forms(2)))
    }
    let said =
      statements.signs.map { ($0.cue, [$0.words]) }
      + statements.entries.values.joined().map { ($0.cue, [$0.words.joined(separator: " ")]) }
    let bare = Self.bare(except: said.flatMap(\.1))
    var pairs = TableReader(file: "opposites.tsv", columns: 5)
    self.opposites = OppositeWords(
      pairs.rows(of: opposites), &pairs, english: stemmer.stem, indonesian: Self.bare(except: []))
    var clauses = TableReader(file: "clause-words.tsv", columns: 3)
    let clauseTables = ClauseWords.tables(clauses.rows(of: clauseWords), &clauses)
    englishClause = clauseTables["en"] ?? ClauseWords()
    indonesianClause = clauseTables["id"] ?? ClauseWords()
    self.derivationEndings = Set(
      words.entries(of: derivationEndings, file: "derivation-endings.txt"))
    var named = TableReader(file: "name-variants.tsv", columns: 2)
    self.variants = PhraseTable(
      named.rows(of: variants).map { (Set($0.forms(1).map(stemmer.stem)), $0.forms(0)) },
      stem: Self.bare(except: []))
    var loanRows = TableReader(file: "loans.tsv", columns: 3)
    self.loans = LoanSpelling(loanRows.rows(of: loans), &loanRows)
    let problems =
      words.diagnostics + cues.diagnostics + times.diagnostics + counted.diagnostics
      + pairs.diagnostics + clauses.diagnostics + named.diagnostics + loanRows.diagnostics
    guard problems.isEmpty else { throw DiagnosticList(problems) }
    self.stemmer = stemmer
    english = CueTable(entries, stem: stemmer.stem)
    indonesian = CueTable(said, stem: bare)
  }

  /// Takes the clitics off a word of Indonesian with which cues are written, but off no word that a
  /// cue has with them: `kabarnya` is hearsay, `kabar` is news.
  private static func bare(except forms: [String]) -> @Sendable (String) -> String {
    let whole = Set(
      forms.flatMap { $0.split(separator: " ").map(String.init) }.filter { bare($0) != $0 })
    return { whole.contains($0) ? $0 : bare($0) }
  }

  static func bare(_ word: String) -> String {
    guard word.count > 5, word.hasSuffix("nya") || word.hasSuffix("lah") else { return word }
    return String(word.dropLast(3))
  }

  private static func text(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}

/// A unit with the words of both languages for it.
struct UnitWords: Sendable {
  let name: String
  let indonesian: Set<String>
  let english: Set<String>
}

extension StatementCues.Entry {
  /// The entry as a cue of certainty.
  fileprivate var cue: CueTable.Cue {
    let use: CueTable.Use =
      switch role {
      case .verb: .verb
      case .tag: .after
      case .source: .front
      case .hearsay, .plan: .mark
      case .status: .status
      }
    return CueTable.Cue(degree: CertaintyDegree(degree), use: use)
  }
}

extension CertaintyDegree {
  fileprivate init(_ degree: Statement.Degree) {
    switch degree {
    case .confirmed: self = .confirmed
    case .stated: self = .stated
    case .claimed: self = .claimed
    case .alleged: self = .alleged
    case .denied: self = .denied
    case .planned: self = .planned
    case .reported: self = .reported
    }
  }
}
