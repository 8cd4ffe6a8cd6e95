import Foundation

/// A glossary on DeepL's side (`/v3/glossaries`) that holds the terms of some texts, as long as they
/// are being translated.
struct DeepLGlossary: Sendable {
  let id: String
  private let endpoint: ServiceEndpoint
  private let headers: [(name: String, value: String)]

  private struct Question: Encodable {
    struct Dictionary: Encodable {
      let sourceLang: String
      let targetLang = "en"
      let entries: String
      let entriesFormat = "tsv"
    }
    let name = "juru"
    let dictionaries: [Dictionary]
  }

  private struct Answer: Decodable {
    let glossaryId: String
  }

  /// Puts up a glossary; nil where there are no terms, or DeepL takes none for these languages: then
  /// the terms are asked for in another way.
  init?(
    _ terms: [TermPair], at endpoint: ServiceEndpoint, headers: [(name: String, value: String)]
  ) async throws {
    // A source may stand once, and no field may hold a tab or the end of a line.
    var known: Set<String> = []
    let entries = terms.sorted().filter { term in
      !(term.source + term.target).contains { $0 == "\t" || $0.isNewline }
        && term.source.utf8.count <= 1024 && term.target.utf8.count <= 1024
        && known.insert(term.source).inserted
    }
    guard !entries.isEmpty else { return nil }
    let source = (endpoint.source ?? "ID").lowercased()
    let request = try endpoint.post(
      endpoint.url + "/v3/glossaries",
      Question(dictionaries: [
        Question.Dictionary(
          sourceLang: source,
          entries: entries.map { "\($0.source)\t\($0.target)" }.joined(separator: "\n"))
      ]), headers: headers, in: .snakeCase)
    do {
      id = try await endpoint.answer(to: request, as: Answer.self, of: "DeepL's API").glossaryId
    } catch ServiceFailure.permanent, ServiceFailure.malformed {
      return nil
    }
    self.endpoint = endpoint
    self.headers = headers
  }

  /// Takes it away again: an account holds only so many. That it can't be is no harm to the texts.
  func delete() async {
    let request = HTTPRequest(
      .delete, endpoint.url + "/v3/glossaries/" + id, headers: headers, limits: endpoint.timeouts)
    _ = try? await Task { try await endpoint.response(to: request) }.value
  }
}
