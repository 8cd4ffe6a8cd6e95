@testable import Glossaries

/// Terms with every field, in all the ways that formats find hard.
enum SampleTerms {
  static let all: [Term] = [
    Term(source: "rudal", target: "missile"),
    Term(
      source: "Menhan", target: "Defense Minister", domain: "defence; politics",
      note: "a, \"b\"; c",
      conceptID: "c-7", definition: "head of the ministry <of> defense & more",
      reference: "UU 3/2002",
      register: "technical", author: "Ani", date: "2024-02-09"),
    Term(
      source: "menteri pertahanan", target: "Defense Minister", domain: "defence; politics",
      conceptID: "c-7", definition: "head of the ministry <of> defense & more",
      reference: "UU 3/2002"),
    Term(
      source: "Menhan", target: "MinDef", status: .forbidden, domain: "slang", conceptID: "c-7",
      author: "Budi"),
    Term(
      source: "menteri pertahanan", target: "War Minister", status: .deprecated,
      domain: "defence; politics", conceptID: "c-7", date: "2020-01-01"),
    Term(source: "e-tilang", target: "e-ticketing", status: .admitted, caseRule: .asIs),
    Term(source: "kapal", target: "vessel", status: .proposed),
    Term(source: "banjir", target: "flood", conceptID: "7 x", caseRule: .asSource),
    Term(source: "Kremlin", target: "Kremlin", partOfSpeech: "np", status: .doNotTranslate),
    Term(source: "tiba", target: "arrive", partOfSpeech: "vi", conceptID: "juru-3"),
    Term(source: "gempur", target: "pound", partOfSpeech: "vt", note: "juru-case: odd"),
    Term(source: "damai", target: "peaceful", partOfSpeech: "adj", definition: "no war"),
    Term(source: "segera", target: "soon", partOfSpeech: "adv", reference: "KBBI"),
    Term(source: "\"jet\", si", target: "'jet' – é ü 日本 🛩", note: "  two  blanks "),
  ]

  /// Many terms, with words and fields that vary.
  static func many(_ count: Int) -> [Term] {
    (0..<count).map { number in
      Term(
        source: "kata\(number % 997) istilah\(number)", target: "word\(number) & more",
        partOfSpeech: Term.partsOfSpeech[number % Term.partsOfSpeech.count],
        status: TermStatus.allCases[number % 4], domain: "field\(number % 13)",
        note: number % 3 == 0 ? "note <\(number)>" : "",
        conceptID: number % 2 == 0 ? "c\(number / 4)" : "",
        definition: number % 5 == 0 ? "what \(number) is" : "", author: "Ani", date: "2024-02-09")
    }
  }
}

extension Term {
  /// All fields by column, without the place.
  var fields: [String] { GlossaryColumn.allCases.map { value(of: $0).trimmed } }
}
