extension TBXEntry {
  /// The concept that lines of a glossary are: what they share stands at the concept, and what
  /// TBX-Basic has no place for in notes of Juru's own, so that reading gives the same lines.
  ///
  /// - Parameters:
  ///   - terms: the lines of one concept; at least one.
  ///   - number: makes the identifier of a concept that has none.
  init(_ terms: [Term], number: Int) {
    let first = terms[0]
    id = TBXVocabulary.isIdentifier(first.conceptID) ? first.conceptID : "juru-\(number)"
    fields.add("subjectField", first.domain)
    fields.add("definition", first.definition)
    fields.add("source", first.reference)
    var sources: [TBXTerm] = []
    var targets: [(target: TBXTerm, terms: [Term])] = []
    for term in terms {
      let name = PartOfSpeechName.name(of: term.partOfSpeech)
      let known = sources.firstIndex {
        $0.text == term.source && $0.fields.first("partOfSpeech") == name
      }
      if known == nil {
        var source = TBXTerm(id: "\(id)-id\(sources.count + 1)", text: term.source)
        source.fields.add("partOfSpeech", name)
        sources.append(source)
      }
      var target = Self.target(of: term)
      let source = sources[known ?? sources.count - 1]
      for column in GlossaryColumn.allCases {
        let read = value(column, of: source, target)
        let wanted = term.value(of: column)
        if read != wanted, !(read.isEmpty && wanted == Term.defaultValue(of: column)) {
          target.fields.set(column, wanted)
        }
      }
      if let same = targets.firstIndex(where: { $0.target.isLike(target) }) {
        targets[same].target.references.append(source.id)
      } else {
        target.references = [source.id]
        targets.append((target, [term]))
      }
    }
    let links = targets.map { entry in
      var target = entry.target
      // A term that stands for all of the concept's needs no reference.
      if target.references.count == sources.count { target.references = [] }
      return target
    }
    // Without references, identifiers would only be noise.
    if links.allSatisfy(\.references.isEmpty) {
      sources = sources.map { TBXTerm(text: $0.text, fields: $0.fields) }
    }
    languages = [
      TBXLanguage(code: "id", terms: sources), TBXLanguage(code: "en", terms: links),
    ]
  }

  private static func target(of term: Term) -> TBXTerm {
    var target = TBXTerm(text: term.target)
    target.fields.add("partOfSpeech", PartOfSpeechName.name(of: term.partOfSpeech))
    target.fields.add("administrativeStatus", TBXVocabulary.name(of: term.status))
    target.fields.add("note", term.note)
    if !term.author.isEmpty || !term.date.isEmpty {
      target.fields.add(TBXTransaction(author: term.author, date: term.date))
    }
    return target
  }
}

extension TBXTerm {
  /// Whether both are one term, whatever they refer to.
  fileprivate func isLike(_ other: TBXTerm) -> Bool {
    text == other.text && fields == other.fields
  }
}
