import Foundation
import Summaries

/// ROUGE of the program's summaries beside that of the first sentences, of the best choice there is,
/// and of what other programs wrote.
struct Comparison {
  let set: ArticleSet
  /// Files of JSON objects with `id` and `summary`, one a line.
  let peers: [String]

  func run() throws {
    // Sentences are extracted, not edited.
    let summarizer = Summarizer(
      ranker: SentenceRanker(cues: try .embedded(), model: try .embedded()))
    print("\(set.name): \(set.entries.count) articles, ROUGE-1/2/L F1")
    show("first 3 sentences") { $0.candidates.prefix(3).map(\.segment.text) }
    show("best choice") { entry in
      let texts = entry.candidates.map(\.segment.text)
      return OracleSentences(texts, reference: entry.reference).indices.sorted().map { texts[$0] }
    }
    for (name, length) in [
      ("juru, 3 sentences", SummaryLength.sentences(3)), ("juru, standard length", .standard),
    ] {
      show(name) { entry in
        summarizer.summarize(entry.translations, metadata: entry.metadata, length: length)
          .sentences.map(\.text)
      }
    }
    for peer in peers {
      let url = URL(fileURLWithPath: peer)
      let summaries = try PeerSummaries(path: peer)
      show(url.deletingPathExtension().lastPathComponent) { [summaries.byID[$0.id] ?? ""] }
    }
  }

  private func show(_ name: String, _ summary: (ArticleSet.Entry) -> [String]) {
    var score = MeanROUGE()
    for entry in set.entries {
      score.add(summary(entry).joined(separator: " "), reference: entry.reference)
    }
    print("  \(name.padding(toLength: 24, withPad: " ", startingAt: 0)) \(score)")
  }
}

/// The summaries of another program by their articles' ids.
private struct PeerSummaries {
  let byID: [String: String]

  private struct Row: Decodable {
    let id: String
    let summary: String
  }

  init(path: String) throws {
    let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
    byID = Dictionary(rows.map { ($0.id, $0.summary) }) { first, _ in first }
  }
}
