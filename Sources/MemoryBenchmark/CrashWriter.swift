import Foundation
import Glossaries
import Translation
import TranslationMemories

/// Stores one entry after the other, and prints its number once it is stored, until it is killed.
struct CrashWriter {
  let path: String
  /// Tells the entries of this process from those of others.
  let name: String

  func run() async throws {
    let memory = try TranslationMemory.open(path: path)
    for number in 0... {
      let key = MemoryKey(
        source: "\(name) kalimat \(number)", languages: .indonesianEnglish,
        engine: EngineID(name: "none", version: "1"), terms: TermFingerprint(of: []))
      try await memory.store([
        MemoryEntry(key: key, target: "sentence \(number)", status: .reviewed, origin: .human)
      ])
      // Past the buffer of `print`, which a kill would empty.
      try FileHandle.standardOutput.write(contentsOf: Data("\(key.source)\n".utf8))
    }
  }
}
