/// Puts terms into a glossary file: new ones at its end, in known ones what is still empty is filled
/// in. What contradicts a line is kept as a conflict, or takes its place.
///
/// - Complexity: O(lines + terms added).
public struct GlossaryUnion: Sendable {
  /// Which of two that contradict each other is to hold.
  public enum Preference: String, Sendable, CaseIterable { case first, second }

  private let path: String
  private var draft: GlossaryDraft
  /// The terms of the file as it stands, by what competes.
  private var byConcept: [Term.Concept: [Term]] = [:]
  /// Terms that are new.
  public private(set) var added = 0
  /// Known terms of which something changed.
  public private(set) var changed = 0
  /// Terms that were there as they are.
  public private(set) var unchanged = 0
  /// Contradictions for which the file's own line holds, or none yet.
  public private(set) var conflicts: [TermConflict] = []

  public init(_ file: GlossaryFile) {
    path = file.path
    draft = GlossaryDraft(file)
    for term in file.terms { byConcept[term.concept, default: []].append(term) }
  }

  /// The content of the file with what was put in.
  public var bytes: [UInt8] { draft.bytes }

  /// - Parameter extra: contents of columns that are not a term's, by their names.
  public mutating func add(
    _ term: Term, extra: [String: String] = [:], preferring preference: Preference? = nil
  ) {
    let known = byConcept[term.concept] ?? []
    let same = known.first { $0.target == term.target && $0.source == term.source }
    let rival = same == nil && term.isFirstChoice ? known.first(where: \.isFirstChoice) : nil
    guard let existing = same ?? rival else {
      let line = draft.append(term.fieldsByName.merging(extra) { own, _ in own })
      byConcept[term.concept, default: []].append(term.at(line, of: path))
      added += 1
      return
    }
    let columns = existing.contradictions(with: term)
    if !columns.isEmpty, preference != .second {
      conflicts.append(TermConflict(existing: existing, new: term, columns: columns))
      return
    }
    let values = existing.completions(from: term, replacing: columns)
    guard !values.isEmpty || !extra.isEmpty else {
      unchanged += 1
      return
    }
    let named = Dictionary(uniqueKeysWithValues: values.map { ($0.rawValue, $1) })
    draft.set(named.merging(extra) { own, _ in own }, inLine: existing.line)
    let after = existing.setting(values)
    byConcept[term.concept] = known.map { $0.line == existing.line ? after : $0 }
    if values.isEmpty { unchanged += 1 } else { changed += 1 }
  }
}

extension Term {
  /// Whether a text is to have this rendering before all others.
  fileprivate var isFirstChoice: Bool { status == .preferred || status == .doNotTranslate }

  /// The columns of which both say something, and not the same. Who wrote a line and when is no
  /// contradiction, nor how its source is capitalized.
  fileprivate func contradictions(with other: Term) -> [GlossaryColumn] {
    GlossaryColumn.allCases.filter { column in
      switch column {
      case .source, .partOfSpeech, .author, .date: false
      case .target: target != other.target
      // A decision and a proposal don't contradict each other.
      case .status:
        status != other.status && status != .proposed && other.status != .proposed
      default:
        value(of: column) != Term.defaultValue(of: column)
          && other.value(of: column) != Term.defaultValue(of: column)
          && value(of: column) != other.value(of: column)
      }
    }
  }

  /// What the other term adds to this one, and what of it takes this one's place.
  fileprivate func completions(
    from other: Term, replacing columns: [GlossaryColumn]
  ) -> [GlossaryColumn: String] {
    var values: [GlossaryColumn: String] = [:]
    for column in GlossaryColumn.allCases {
      let (own, new) = (value(of: column).onOneLine, other.value(of: column).onOneLine)
      let isOpen =
        column == .status
        ? status == .proposed
        : own == Term.defaultValue(of: column) && column != .partOfSpeech
      if own != new, columns.contains(column) || isOpen { values[column] = new }
    }
    if !columns.isEmpty {
      for column in [GlossaryColumn.author, .date] where other.value(of: column) != "" {
        if value(of: column) != other.value(of: column) { values[column] = other.value(of: column) }
      }
    }
    return values
  }

  fileprivate func setting(_ values: [GlossaryColumn: String]) -> Term {
    func now(_ column: GlossaryColumn) -> String { values[column] ?? value(of: column) }
    return Term(
      source: now(.source), target: now(.target), partOfSpeech: now(.partOfSpeech),
      status: TermStatus(rawValue: now(.status)) ?? status, domain: now(.domain), note: now(.note),
      conceptID: now(.conceptID), definition: now(.definition), reference: now(.reference),
      caseRule: CaseRule(rawValue: now(.caseRule)) ?? caseRule, register: now(.register),
      author: now(.author), date: now(.date), file: file, line: line)
  }

  fileprivate func at(_ line: Int, of file: String) -> Term {
    Term(
      source: source, target: target, partOfSpeech: partOfSpeech, status: status, domain: domain,
      note: note, conceptID: conceptID, definition: definition, reference: reference,
      caseRule: caseRule, register: register, author: author, date: date, file: file, line: line)
  }
}
