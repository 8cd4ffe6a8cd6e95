import Foundation
import Summaries

/// Tunes and measures the ranking of sentences, and measures verification; `.ci/bench-summaries` and
/// `.ci/bench-verification` run it.
@main
struct SummaryBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, Array(arguments.dropFirst())) {
    case ("tune", let files) where !files.isEmpty:
      try Tuning(sets: files.map { try ArticleSet(path: $0) }).run()
    case ("score", let files) where !files.isEmpty:
      try Comparison(set: ArticleSet(path: files[0]), peers: Array(files.dropFirst())).run()
    case ("speed", let rest) where rest.count == 2:
      try SpeedMeasurement(path: rest[0], count: Int(rest[1]) ?? 0).run()
    case ("events", let rest) where rest.count >= 2:
      try EventMeasurement(paths: Array(rest.dropFirst()), copies: Int(rest[0]) ?? 0).run()
    case ("cross", let rest) where rest.count == 5:
      try CrossLingual(paths: rest).run()
    case ("accuse", let rest) where rest.count == 3:
      try Accusations(paths: rest).run()
    default:
      print("usage: summary-benchmark tune ARTICLES.jsonl …      the weights, on standard output")
      print(
        "     | score ARTICLES.jsonl [PEER.jsonl …]          ROUGE of the program and its peers")
      print("     | speed ARTICLES.jsonl COUNT                   the time of COUNT articles")
      print(
        "     | events TIMES ARTICLES.jsonl …                 the time to find copies and events")
      print("     | cross IDS INDONESIAN ENGLISH TRANSLATION STOPWORDS   ranking before and after")
      print(
        "     | accuse INDONESIAN ENGLISH TRANSLATION   what verification says of right English")
      exit(64)
    }
  }
}
