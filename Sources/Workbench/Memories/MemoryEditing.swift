import Glossaries
import Translation
import TranslationMemories

/// Makes and changes entries as a person states them.
public enum MemoryEditing {
  /// A person's entry.
  ///
  /// - Throws: `MemoryEditError` where a text is empty or no text.
  public static func entry(source: String, target: String) throws(MemoryEditError) -> MemoryEntry {
    MemoryEntry(
      key: MemoryKey(
        source: try text(source, .emptySource), languages: .indonesianEnglish,
        engine: EngineID(name: "", version: ""), terms: TermFingerprint(value: 0)),
      target: try text(target, .emptyTarget), status: .reviewed, origin: .human)
  }

  /// The entry with another target, or another source, of a person's.
  ///
  /// - Throws: `MemoryEditError` where a text is empty or no text.
  public static func changed(
    _ entry: MemoryEntry, source: String?, target: String?
  ) throws(MemoryEditError) -> MemoryEntry {
    var entry = entry
    if let source {
      let key = entry.key
      entry.key = MemoryKey(
        source: try text(source, .emptySource), kind: key.kind, languages: key.languages,
        engine: key.engine, terms: key.terms, background: key.background)
      entry.sourceMarkup = nil
    }
    if let target {
      entry.target = try text(target, .emptyTarget)
      entry.targetMarkup = nil
      // What the engine had to say was said of its own words.
      (entry.issues, entry.terms, entry.confidence) = ([], [], 1)
    }
    if entry.status == .machine { entry.status = .reviewed }
    entry.origin = .human
    return entry
  }

  private static func text(
    _ text: String, _ error: MemoryEditError
  ) throws(MemoryEditError) -> String {
    let text = text.trimmed
    if text.isEmpty { throw error }
    if text.utf8.contains(0) { throw .notText }
    return text
  }
}
