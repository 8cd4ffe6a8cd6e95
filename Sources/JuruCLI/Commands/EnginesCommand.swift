import ArgumentParser
import Articles
import Foundation
import Translation
import Workbench

/// `juru engines`: what is set up, and whether it answers.
struct EnginesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "engines", abstract: "List the engines that are set up; try one.",
    discussion: "Engines are set up in juru.yaml; 'juru config init' writes an example.")

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Send one sentence to this engine, and say what came back.", valueName: "name"))
  var test: String?

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    let settings = try globals.settings()
    let output = try ResultOutput(path: nil)
    if let test { return try await run(test, settings, output) }
    let engines = settings.engines.values.sorted { $0.name < $1.name }
    guard !json else {
      let rules: JSONValue = [
        "name": .string(EngineSelection.rules), "kind": "rules", "url": .null,
        "local": .bool(true), "abilities": ["terms", "context", "batches"], "model": .null,
      ]
      let others = engines.map { engine -> JSONValue in
        [
          "name": .string(engine.name), "kind": .string(engine.kind.rawValue),
          "url": engine.kind == .command ? .null : .string(engine.place),
          "local": .bool(engine.isLocal),
          "abilities": .strings(engine.kind.abilities), "model": .optional(engine.model),
        ]
      }
      let value: JSONValue = ["schema": "juru.engines/1", "engines": .array([rules] + others)]
      return try output.write(value.indented + "\n")
    }
    try output.write("rules: in the program; nothing leaves this machine\n")
    for engine in engines {
      let abilities = engine.kind.abilities.map { ", \($0)" }.joined()
      try output.write(
        "\(engine.name): \(engine.kind.rawValue)\(abilities); \(engine.reach)\n")
    }
  }

  /// Sends one sentence without a memory, so that the engine must answer.
  private func run(_ name: String, _ settings: Settings, _ output: ResultOutput) async throws {
    var options = translation
    options.engine = name
    let translator = try await options.translator(settings, memory: .none, log: globals.log)
    let sentence = "Banjir melanda kota itu pada Senin pagi."
    let begun = Date()
    let segment = Segment(
      id: "s1", block: 0, kind: .sentence, range: SourceRange(0, sentence.utf8.count),
      text: sentence)
    let translation = try await translator.translate([segment])[0]
    let seconds = Date().timeIntervalSince(begun)
    let reach = settings.engines[name].map(\.disclosure) ?? "nothing left this machine"
    let answers = translation.attempts.map { "\($0.engine): \($0.reason)" }
    guard !json else {
      let value: JSONValue = [
        "schema": "juru.engine-test/1", "name": .string(name), "source": .string(sentence),
        "target": .string(translation.target), "seconds": .number(seconds),
        "reach": .string(reach),
        "issues": .strings(answers + translation.issues.map(\.message)),
      ]
      return try output.write(value.indented + "\n")
    }
    try output.write(
      "sent      \(sentence)\nreceived  \(translation.target)\n"
        + "after     \(Int((seconds * 1000).rounded())) ms\nreach     \(reach)\n")
    let issues = translation.issues.filter(\.needsLook).map(\.message)
    for issue in answers + issues { try output.write("issue     \(issue)\n") }
    if !answers.isEmpty || !issues.isEmpty { throw CommandFailure.attention }
  }
}
