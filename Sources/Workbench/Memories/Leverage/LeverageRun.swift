import Articles
import Translation
import TranslationMemories

/// Counts how much of articles a memory has translated already, by persons: one file after the other,
/// so that a folder may be larger than the memory of the machine.
public struct LeverageRun {
  private let memory: TranslationMemory
  private let segmenter: ArticleSegmenter
  private let cleaner: ArticleCleaner
  private let weights: LeverageWeights
  /// The sources that were met, by their hashes.
  private var known: Set<UInt64> = []

  /// - Throws: `DiagnosticList`, where the program was built with faulty rules.
  public init(memory: TranslationMemory, weights: LeverageWeights = .usual) throws {
    self.memory = memory
    self.weights = weights
    segmenter = try ArticleSegmenter()
    cleaner = ArticleCleaner(rules: try .embedded())
  }

  /// Counts the files. One that can't be read stands among the failures.
  ///
  /// - Parameter onProgress: told how many files were looked at.
  /// - Throws: `MemoryError`.
  public mutating func report(
    on inputs: ArticleInputs, onProgress: (Int) -> Void = { _ in }
  ) async throws -> LeverageReport {
    var report = LeverageReport(weights: weights)
    report.failures = inputs.unreadable.map { ($0.path ?? "-", $0) }
    for (index, file) in inputs.files.enumerated() {
      do {
        let segments = try segmenter.segments(
          ofArticle: file.read(), path: file.path, cleaner: cleaner
        ).segments
        report.files.append((file.name, try await counts(of: segments)))
      } catch let error as MemoryError {
        throw error
      } catch {
        report.failures.append((file.name, error))
      }
      onProgress(index + 1)
    }
    return report
  }

  private mutating func counts(of segments: [Segment]) async throws -> LeverageCounts {
    var counts = LeverageCounts()
    var inFile: Set<UInt64> = []
    let scores = try await scores(of: segments)
    for (segment, score) in zip(segments, scores) {
      let hash = StableHash.of(segment.text)
      let isRepeated = !inFile.insert(hash).inserted
      let isKnown = !known.insert(hash).inserted
      let band = LeverageBand(score: score)
      if band == .context {
        counts.add(segment.text, to: band)
      } else {
        counts.add(
          segment.text, to: isRepeated ? .repetition : isKnown ? .crossRepetition : band)
      }
    }
    return counts
  }

  /// The score of the best of persons' matches for each segment, 0 where there is none.
  private func scores(of segments: [Segment]) async throws -> [Int] {
    let queries = segments.indices.map { index in
      TranslationMemory.Query(
        key: MemoryKey(
          source: segments[index].text, kind: segments[index].kind,
          languages: .indonesianEnglish, engine: EngineID(name: "", version: ""),
          terms: TermFingerprint(value: 0)),
        neighbors: SegmentNeighbors(
          before: index > 0 ? segments[index - 1].text : nil,
          after: index + 1 < segments.count ? segments[index + 1].text : nil))
    }
    // Who is paid by this table is paid for differences of the texts alone.
    let options = MatchOptions(threshold: 50, limit: 10, penalties: [:])
    return try await memory.matches(queries, options).map { matches in
      matches.first { MemoryStatus(rawValue: $0.status)?.isBinding == true }?.score ?? 0
    }
  }
}
