/// Words that part a clause into who does something and to whom.
struct ClauseWords: Sendable {
  enum Role: String, Sendable, CaseIterable {
    case agent, auxiliary, bound, complementizer, determiner, document, edge, infinitive, passive
    case plural, preposition, pronoun, raising, relative, singular
  }

  private let roles: [String: Set<Role>]

  init(_ rows: [(words: [String], role: Role)] = []) {
    var roles: [String: Set<Role>] = [:]
    for (words, role) in rows {
      for word in words { roles[word, default: []].insert(role) }
    }
    self.roles = roles
  }

  /// The words of each language (`en`, `id`) in the rows of `clause-words.tsv`; bad rows are
  /// reported.
  static func tables(
    _ rows: [TableReader.Row], _ table: inout TableReader
  ) -> [String: ClauseWords] {
    var words: [String: [(words: [String], role: Role)]] = [:]
    for row in rows {
      guard let role = Role(rawValue: row[1]), ["en", "id"].contains(row[0]) else {
        let roles = Role.allCases.map(\.rawValue).joined(separator: ", ")
        table.report("'\(row[0]) \(row[1])': write en or id, then one of \(roles)", row)
        continue
      }
      words[row[0], default: []].append((row.forms(2), role))
    }
    return words.mapValues { ClauseWords($0) }
  }

  func holds(_ role: Role, for word: String) -> Bool { roles[word]?.contains(role) ?? false }
}
