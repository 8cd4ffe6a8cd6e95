import TranslationMemories

/// What became of the units of a file.
public struct MemoryImportReport: Hashable, Sendable {
  /// The units that could be read.
  public internal(set) var read = 0
  public internal(set) var stored = StoringReport()
  /// Those that an engine wrote and nobody has changed.
  public internal(set) var ofMachine = 0
  /// What was left out, with a problem that was told.
  public internal(set) var skipped = 0
  /// Whether the whole file was read.
  public internal(set) var isComplete = true

  /// Adds what became of a batch.
  mutating func add(_ batch: MemoryImportReport) {
    stored.added += batch.stored.added
    stored.changed += batch.stored.changed
    stored.unchanged += batch.stored.unchanged
    stored.refused += batch.stored.refused
    ofMachine += batch.ofMachine
  }

  /// The counts in a line.
  public var summary: String {
    var text =
      "\(read.counted("unit")) read; \(stored.added) new, \(stored.changed) changed, "
      + "\(stored.unchanged + ofMachine) there already, \(skipped) left out"
    if stored.refused > 0 {
      text += ", \(stored.refused) older or weaker than what is there"
    }
    return text
  }

  public var json: JSONValue {
    [
      "schema": "juru.memory-import/1", "read": .integer(read), "added": .integer(stored.added),
      "changed": .integer(stored.changed), "unchanged": .integer(stored.unchanged + ofMachine),
      "refused": .integer(stored.refused), "skipped": .integer(skipped),
      "complete": .bool(isComplete),
    ]
  }
}
