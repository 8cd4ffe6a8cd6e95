import Articles
import Foundation
import Segmentation
import Summaries

/// The processor's time that it takes to find the copies and the events of articles.
struct EventMeasurement {
  let paths: [String]
  /// How often each article is taken; those taken again have every third sentence in another's place, so
  /// that they are no copies.
  let copies: Int

  func run() throws {
    let cues = try SummaryCues.embedded()
    let credits = try CreditReader.embedded()
    let entries = try paths.flatMap { try ArticleSet(path: $0).entries }
    var profiles: [ArticleProfile] = []
    let start = Self.processorSeconds
    for turn in 0..<copies {
      for (index, entry) in entries.enumerated() {
        var segments = entry.translations.map(\.segment)
        let other = entries[(index + 7 * turn) % entries.count].translations.map(\.segment)
        for place in segments.indices where place % 3 < turn % 3 && place < other.count {
          segments[place] = other[place]
        }
        profiles.append(
          ArticleProfile(
            path: "\(entry.id)-\(turn)", segments: segments, metadata: entry.metadata, cues: cues,
            credits: credits))
      }
    }
    let read = Self.processorSeconds
    let events = EventClusters(profiles).events
    let copied = events.reduce(0) { $0 + $1.articleCount - $1.members.count }
    print(
      "\(profiles.count) articles: profiles \(String(format: "%.1f", read - start)) s, events "
        + "\(String(format: "%.1f", Self.processorSeconds - read)) s; \(events.count) events, "
        + "\(copied) copies")
  }

  private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
