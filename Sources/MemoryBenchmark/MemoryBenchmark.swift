import Foundation

/// The parts of the benchmark of the translation memory; `.ci/bench-memory` runs them.
@main
struct MemoryBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, Array(arguments.dropFirst())) {
    case ("generate", let rest) where rest.count == 3:
      try CorpusFiles(folder: rest[2]).generate(root: rest[0], count: Int(rest[1]) ?? 0)
    case ("store", let rest) where rest.count == 1:
      try await Measurement(folder: rest[0]).store()
    case ("index", let rest) where rest.count == 1:
      try await Measurement(folder: rest[0]).index()
    case ("look-up", let rest) where rest.count == 1:
      try await Measurement(folder: rest[0]).lookUp()
    case ("write", let rest) where rest.count == 2:
      try await CrashWriter(path: rest[0], name: rest[1]).run()
    default:
      print("usage: memory-benchmark generate ROOT COUNT FOLDER | store FOLDER | index FOLDER")
      print("     | look-up FOLDER | write MEMORY NAME")
      exit(64)
    }
  }
}
