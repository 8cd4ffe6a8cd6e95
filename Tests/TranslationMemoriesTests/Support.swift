import Articles
import Foundation
import Glossaries
import Synchronization
import Translation

@testable import TranslationMemories

/// The folder of all memories of a run. It goes when the process ends: a memory may be open until
/// then.
private let runFolder: URL = {
  atexit { try? FileManager.default.removeItem(at: runFolder) }
  return FileManager.default.temporaryDirectory.appendingPathComponent("juru-memories-\(UUID())")
}()

/// A path in a folder of its own where nothing is yet.
func freshPath(_ name: String = "memory.sqlite") -> String {
  let folder = runFolder.appendingPathComponent(UUID().uuidString)
  try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder.appendingPathComponent(name).path
}

func key(
  _ source: String, engine: String = "rules", version: String = "1", terms: [Term] = [],
  kind: Segment.Kind = .sentence
) -> MemoryKey {
  let matches = terms.map { TermMatch(term: $0, tokens: 0..<1, range: SourceRange(0, 1)) }
  return MemoryKey(
    source: source, kind: kind, languages: .indonesianEnglish,
    engine: EngineID(name: engine, version: version), terms: TermFingerprint(of: matches))
}

func entry(
  _ source: String, _ target: String, status: MemoryStatus = .machine,
  neighbors: SegmentNeighbors = .none
) -> MemoryEntry {
  MemoryEntry(
    key: key(source), target: target, status: status,
    origin: status == .machine ? .rules : .human, neighbors: neighbors)
}

/// Words between spaces, `nya` taken off.
struct WordAnalyzer: SourceAnalyzer {
  func analyze(_ text: String) -> [AnalyzedToken] {
    var offset = 0
    return text.split(separator: " ", omittingEmptySubsequences: false).map { surface in
      let word = surface.lowercased()
      defer { offset += word.utf8.count + 1 }
      return AnalyzedToken(
        range: SourceRange(offset, offset + word.utf8.count), surface: String(surface), form: word,
        bases: word.hasSuffix("nya") ? [String(word.dropLast(3))] : [])
    }
  }
}

/// Translates into capitals, and keeps what it was asked.
final class CountingEngine: TranslationEngine {
  let id: EngineID
  private let asked = Mutex<[[String]]>([])
  /// What a translation of a text is said to lack.
  let issue: @Sendable (String) -> Issue?

  var calls: [[String]] { asked.withLock { $0 } }

  init(version: String = "1", issue: @escaping @Sendable (String) -> Issue? = { _ in nil }) {
    id = EngineID(name: "counting", version: version)
    self.issue = issue
  }

  func translate(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Translation] {
    asked.withLock { $0.append(segments.map(\.text)) }
    return segments.map { segment in
      let uses = context.terms.matches(in: WordAnalyzer().analyze(segment.text)).map {
        TermUse(
          source: $0.term.source, target: $0.term.target, status: $0.term.status, found: true)
      }
      return Translation(
        segment: segment, target: segment.text.uppercased(), origin: .rules, confidence: 0.75,
        terms: uses, issues: issue(segment.text).map { [$0] } ?? [])
    }
  }
}

func segments(_ texts: String...) -> [Segment] {
  texts.enumerated().map { index, text in
    Segment(
      id: "s\(index + 1)", block: 0, kind: .sentence, range: SourceRange(0, text.utf8.count),
      text: text)
  }
}

func context(_ terms: [Term] = []) -> TranslationContext {
  TranslationContext(
    glossary: Glossary(terms: terms, files: []),
    terms: TermMatcher(terms: terms, analyzer: WordAnalyzer()))
}

/// The issue of a translation, which Swift Testing has a type of the same name beside.
typealias MemoryIssue = Issue
