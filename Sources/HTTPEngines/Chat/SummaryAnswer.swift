import Foundation

/// The JSON in which a model is to summarize: `{"sentences": [{"text": "…", "segments": ["s1"]}]}`.
public struct SummaryAnswer: Hashable, Sendable {
  /// A sentence, with the ids of the segments that it cites.
  public struct Sentence: Hashable, Sendable, Decodable {
    public let text: String
    public let segments: [String]
  }

  public let sentences: [Sentence]

  /// What asks a server for that shape.
  static var responseFormat: [String: Any] {
    ResponseFormat.list(
      "sentences",
      of: [
        "text": ["type": "string"], "segments": ["type": "array", "items": ["type": "string"]],
      ])
  }

  private struct Content: Decodable {
    let sentences: [Sentence]
  }

  /// - Throws: `SummaryAnswerError` where the answer doesn't have the shape, or says nothing.
  init(_ answer: String) throws(SummaryAnswerError) {
    guard let content = try? JSONDecoder().decode(Content.self, from: Data(answer.utf8)) else {
      throw SummaryAnswerError(reason: "the model's answer is not the JSON that was asked for")
    }
    sentences = content.sentences.compactMap { sentence in
      let text = sentence.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return text.isEmpty ? nil : Sentence(text: text, segments: sentence.segments)
    }
    guard !sentences.isEmpty else {
      throw SummaryAnswerError(reason: "the model's answer holds no sentence")
    }
  }

  init(sentences: [Sentence]) { self.sentences = sentences }
}
