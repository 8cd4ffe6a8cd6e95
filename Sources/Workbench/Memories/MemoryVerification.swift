import Articles
import Translation
import TranslationMemories

/// Checks a whole memory: the file, and each translation in it.
public struct MemoryVerification {
  private let translator: Translator
  private let checker: TranslationChecker
  private let filter: MemoryFilter
  /// The first entry of a person for each source, by the hash of the source.
  private var first: [UInt64: (id: Int64, target: UInt64)] = [:]
  private var report = MemoryVerifyReport()

  /// - Complexity: O(terms of the glossary).
  public init(_ translator: Translator, filter: MemoryFilter = MemoryFilter()) {
    self.translator = translator
    checker = TranslationChecker(translator)
    self.filter = filter
  }

  /// Checks the memory.
  ///
  /// - Parameter onProgress: told how many entries were looked at.
  /// - Throws: `MemoryError`.
  /// - Complexity: O(entries), with the analysis of each; some 30 bytes for each source.
  public mutating func run(
    _ memory: TranslationMemory, onProgress: (Int) -> Void = { _ in }
  ) async throws -> MemoryVerifyReport {
    report = MemoryVerifyReport()
    first = [:]
    report.integrity = try await memory.integrityProblems()
    var last: Int64 = 0
    while true {
      let entries = try await memory.entries(after: last)
      guard let id = entries.last?.id else { return report }
      for entry in entries where filter.matches(entry) {
        report.entries += 1
        check(entry)
        try await compareTargets(entry, memory)
      }
      last = id
      onProgress(report.entries)
    }
  }

  private mutating func check(_ entry: MemoryEntry) {
    let translation = Translation(segment: entry.lone, target: entry.target, origin: entry.origin)
    guard let checked = checker.checked([translation]).first else { return }
    for issue in checked.issues {
      report.add(.init(entry: entry, kind: issue.kind, message: issue.message))
    }
  }

  /// A person's translation that differs from another's of the same source.
  private mutating func compareTargets(
    _ entry: MemoryEntry, _ memory: TranslationMemory
  ) async throws {
    guard entry.status.isBinding, let id = entry.id else { return }
    let source = StableHash.of(entry.key.source)
    let target = StableHash.of(entry.target)
    guard let known = first[source] else {
      first[source] = (id, target)
      return
    }
    guard known.target != target, let other = try await memory.entry(known.id),
      other.key.source == entry.key.source
    else { return }
    report.add(
      .init(
        entry: entry, kind: "several-targets",
        message: "entry \(known.id) has '\(other.target.onOneLine)' for the same source; "
          + "keep one, unless their places ask for both"))
  }
}
