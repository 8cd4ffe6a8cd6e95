import Foundation

/// The JSON in which a model is to answer: `{"translations": [{"id": "s1", "text": "…"}]}`.
enum SegmentAnswers {
  /// What asks a server for that shape.
  static var responseFormat: [String: Any] {
    ResponseFormat.list(
      "translations", of: ["id": ["type": "string"], "text": ["type": "string"]])
  }

  /// About how long an answer is: English is about as long as Indonesian, and an id stands with each
  /// text.
  static func characters(for question: ServiceQuestion) -> Int {
    question.characters + 30 * question.items.count
  }

  private struct Answers: Decodable {
    struct Item: Decodable {
      let id: String
      let text: String
    }
    let translations: [Item]
  }

  /// The texts of an answer by their ids, nil for an id that doesn't stand there, or stands twice.
  ///
  /// - Returns: nil where the answer doesn't have the shape.
  static func targets(in answer: String, for ids: [String]) -> [String?]? {
    guard let answers = try? JSONDecoder().decode(Answers.self, from: Data(answer.utf8)) else {
      return nil
    }
    let texts = Dictionary(grouping: answers.translations, by: \.id)
    return ids.map { id in texts[id].flatMap { $0.count == 1 ? $0[0].text : nil } }
  }

  /// An answer without what models put around it: thoughts, and the fence of a code block.
  static func withoutWrapping(_ answer: String) -> String {
    var text = answer[...]
    if let thoughts = text.range(of: "</think>", options: .backwards) {
      text = text[thoughts.upperBound...]
    }
    var lines = text.trimmingCharacters(in: .whitespacesAndNewlines)
      .split(separator: "\n", omittingEmptySubsequences: false)
    if lines.count > 2, lines[0].hasPrefix("```"), lines[lines.count - 1] == "```" {
      lines = lines.dropFirst().dropLast()
    }
    return lines.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
