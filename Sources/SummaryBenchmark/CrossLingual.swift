import Articles
import Evaluation
import Foundation
import Summaries
import Translation

/// Ranking the Indonesian and giving the translation of what was chosen, against ranking the
/// translation: of parallel documents, a sentence a line.
struct CrossLingual {
  /// Files of as many lines: the document's id, the Indonesian, the reference in English, the
  /// translation; and the English stop words.
  let paths: [String]

  private static let sentences = 3

  func run() throws {
    let files = try paths.map {
      try String(contentsOfFile: $0, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
    }
    let model = try RankingModel.embedded()
    let indonesian = SentenceRanker(cues: try .embedded(), model: model)
    let words = files[4].filter { !$0.isEmpty && !$0.hasPrefix("#") }.sorted()
    let english = SentenceRanker(
      cues: try SummaryCues(
        stopWords: words.joined(separator: "\n"), dependentOpenings: "", firstPerson: ""),
      model: model)
    let documents = Dictionary(grouping: files[0].indices.filter { !files[0][$0].isEmpty }) {
      files[0][$0]
    }.values.sorted { $0[0] < $1[0] }
    var results: [(name: String, choose: ([Int]) -> [Int])] = []
    results.append(
      ("rank, then translate", { lines in Self.choice(lines, files[1], indonesian) }))
    results.append(
      ("translate, then rank", { lines in Self.choice(lines, files[3], english) }))
    results.append(("first three", { Array($0.prefix(Self.sentences)) }))
    print("\(documents.count) documents, \(Self.sentences) sentences each")
    var values: [(own: [Double], ideal: [Double])] = []
    for (name, choose) in results {
      var value: (own: [Double], ideal: [Double]) = ([], [])
      var (own, ideal) = (MeanROUGE(), MeanROUGE())
      var (summaries, references, ideals) = ([String](), [String](), [String]())
      var shared = 0
      for lines in documents {
        let chosen = choose(lines)
        let best = Self.choice(lines, files[2], english)
        shared += Set(chosen).intersection(best).count
        summaries.append(Self.text(chosen, files[3]))
        references.append(Self.text(chosen, files[2]))
        ideals.append(Self.text(best, files[2]))
        value.own.append(
          own.add(summaries[summaries.count - 1], reference: references[references.count - 1]))
        value.ideal.append(
          ideal.add(summaries[summaries.count - 1], reference: ideals[ideals.count - 1]))
      }
      let chrF = try [references, ideals].map {
        try ChrFScore(hypotheses: summaries, references: $0).value
      }
      print(
        "  \(name.padding(toLength: 22, withPad: " ", startingAt: 0))"
          + "the same lines \(own) chrF2 \(String(format: "%.2f", chrF[0]))   "
          + "those of the English \(ideal) chrF2 \(String(format: "%.2f", chrF[1]))   "
          + "\(shared) lines in common")
      values.append(value)
    }
    let own = PairedBootstrap(values[1].own, values[0].own)
    let ideal = PairedBootstrap(values[1].ideal, values[0].ideal)
    print("  translating first, mean ROUGE: the same lines \(own), those of the English \(ideal)")
  }

  private static func choice(
    _ lines: [Int], _ texts: [Substring], _ ranker: SentenceRanker
  ) -> [Int] {
    let sentences = lines.map { line in
      let text = String(texts[line])
      let segment = Segment(
        id: "s\(line)", block: line, kind: .sentence, range: SourceRange(0, text.utf8.count),
        text: text)
      return RankedSentence(Translation(segment: segment, target: text, origin: .copied))
    }
    return ranker.rank(sentences, title: nil).choose(.sentences(Self.sentences)).map { lines[$0] }
  }

  private static func text(_ lines: [Int], _ texts: [Substring]) -> String {
    lines.map { String(texts[$0]) }.joined(separator: " ")
  }
}
