import Summaries

extension ArticleFacts {
  /// The facts as Markdown: a list for each kind, each item with the segments that say so.
  public var markdown: String {
    var parts = [article.title.map { "# \($0)" }].compactMap { $0 }
    func add(_ heading: String, _ lines: [String]) {
      if !lines.isEmpty { parts.append("## \(heading)\n\n" + lines.joined(separator: "\n")) }
    }
    add("Timeline", facts.timeline.map { "- \($0.date): \($0.english)\(cited($0.segments))" })
    add("People", facts.people.map(line))
    add("Organizations", facts.organizations.map(line))
    add("Places", facts.places.map(line))
    add("Dates", facts.dates.map { "- \($0.value): \($0.source)\(cited($0.segments))" })
    add("Amounts", facts.amounts.map(line))
    add("Statements", statements.map(line))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func line(_ person: PersonFact) -> String {
    let others = person.otherNames.isEmpty ? "" : " (\(person.otherNames.joined(separator: ", ")))"
    let titles = person.titles.map(\.english).joined(separator: "; ")
    let about = [titles, person.affiliation ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    return "- \(person.name)\(others)" + (about.isEmpty ? "" : ": \(about)")
      + cited(person.segments)
  }

  private func line(_ fact: NameFact) -> String {
    let others = ([fact.name] + fact.otherNames).filter { $0 != fact.english }
    return "- \(fact.english)" + (others.isEmpty ? "" : " (\(others.joined(separator: ", ")))")
      + cited(fact.segments)
  }

  private func line(_ fact: AmountFact) -> String {
    "- \(fact.shown): \(fact.source)\(cited(fact.segments))"
  }

  private func line(_ statement: Statement) -> String {
    let speaker = statement.speaker.map { $0.english ?? $0.name ?? $0.source }
    let cue = statement.verb.map { "\($0.english) (\($0.source))" }
    let who = [speaker, cue].compactMap { $0 }.joined(separator: " ")
    let mark = statement.isQuotation ? "\"" : ""
    return "- \(statement.degree.rawValue): \(who): \(mark)\(statement.source)\(mark)"
      + cited([statement.segment])
  }

  private func cited(_ segments: [String]) -> String { " (\(segments.joined(separator: ", ")))" }
}
