/// The key facts of an article as lists of a page.
struct FactLists {
  /// A list for each kind that there is.
  let text: [String]

  init(_ facts: KeyFacts) {
    let people = facts.people.map { person in
      Self.item(
        person.name,
        person.titles.map(\.english) + [person.affiliation].compactMap(\.self), person.segments)
    }
    let quotations = facts.quotations.map { quotation in
      Self.item(
        "“\(quotation.source)”",
        [quotation.speaker.map { $0.english ?? $0.name ?? $0.source }].compactMap(\.self),
        quotation.segments, language: "id")
    }
    let dates = facts.dates.map { Self.item($0.value, [$0.source], $0.segments) }
    let amounts = facts.amounts.map { Self.item($0.shown, [$0.source], $0.segments) }
    text = [
      ("People", people), ("Organizations", facts.organizations.map(Self.item)),
      ("Places", facts.places.map(Self.item)), ("Dates", dates), ("Amounts", amounts),
      ("Quotations", quotations),
    ].filter { !$0.1.isEmpty }.map { name, items in
      "<details><summary>\(name) (\(items.count))</summary>\n<ul class=\"facts\">\n"
        + items.joined(separator: "\n") + "\n</ul>\n</details>"
    }
  }

  private static func item(_ fact: NameFact) -> String {
    item(fact.english, [fact.name].filter { $0 != fact.english }, fact.segments)
  }

  private static func item(
    _ name: String, _ details: [String], _ segments: [String], language: String? = nil
  ) -> String {
    let lang = language.map { #" lang="\#($0)""# } ?? ""
    let more = details.isEmpty ? "" : " – \(HTMLText(details.joined(separator: ", ")))"
    return "<li><b\(lang)>\(HTMLText(name))</b>\(more) "
      + #"<span class="segment">\#(HTMLText(segments.joined(separator: ", ")))</span></li>"#
  }
}
