import ArgumentParser
import Foundation
import RuleTranslation
import Workbench

/// `juru trace`: what each stage of the rule engine made of a sentence.
struct TraceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Show what each stage made of a sentence.")

  @Argument(
    help: ArgumentHelp("The sentence; standard input where none is given.", valueName: "text"))
  var text: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Stop after this stage: \(Trace.stages.joined(separator: ", ")).", valueName: "stage"))
  var through: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The sentences before it, which tell whom its pronouns stand for.", valueName: "text"))
  var after: String?

  @Flag(name: .long, help: "JSON.")
  var json = false

  @Flag(name: .long, help: "Each line of standard input is a sentence.")
  var lines = false

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  private static func json(_ word: Trace.Word) -> JSONValue {
    [
      "start": .integer(word.range.lowerBound), "end": .integer(word.range.upperBound),
      "text": .string(word.text), "lemma": .string(word.lemma),
      "partOfSpeech": .string(word.category), "features": .string(word.features),
      "affixes": .strings(word.rules), "known": .bool(word.isKnown),
      "expression": .optional(word.expression),
    ]
  }

  private static func json(_ choice: Trace.Choice) -> JSONValue {
    [
      "word": .optional(choice.word),
      "alternatives": .array(
        choice.alternatives.map { way in
          [
            "text": .string(way.text), "cost": .number(way.cost), "more": .number(way.more),
            "taken": .bool(way.isTaken),
          ]
        }),
    ]
  }

  func validate() throws {
    if let through, !Trace.stages.contains(through) {
      throw ValidationError(
        "unknown stage '\(through)'; it is one of \(Trace.stages.joined(separator: ", "))")
    }
  }

  func run() async throws {
    let settings = try globals.settings()
    let sentences = try sentences()
    let translator = try await translation.translator(settings, memory: .none, log: globals.log)
    let output = try ResultOutput(path: nil)
    for sentence in sentences {
      let trace = translator.rules.trace(
        sentence, after: after ?? "", terms: translator.context.terms)
      try output.write(json ? value(of: trace).indented + "\n" : text(of: trace))
    }
  }

  private func sentences() throws -> [String] {
    var sentence = text.joined(separator: " ")
    if text.isEmpty {
      guard isatty(STDIN_FILENO) == 0 else {
        throw CommandFailure.help(of: Self.self)
      }
      sentence = try InputFile.standardInput.text()
        .trimmingCharacters(in: .whitespacesAndNewlines)
    }
    guard !sentence.allSatisfy(\.isWhitespace) else {
      throw CommandFailure(
        code: ExitStatus.badInput, message: "there is no text to trace; give a sentence")
    }
    return lines ? sentence.split(whereSeparator: \.isNewline).map(String.init) : [sentence]
  }

  private func text(of trace: Trace) -> String {
    let lines = trace.lines(through: through) + (through == nil ? ["text\t\(trace.target)"] : [])
    return lines.map { $0 + "\n" }.joined()
  }

  private func value(of trace: Trace) -> JSONValue {
    let shown = through.flatMap { Trace.stages.firstIndex(of: $0) } ?? Trace.stages.count - 1
    let stages = Set(Trace.stages[...shown])
    return [
      "schema": "juru.trace/1", "source": .string(trace.source),
      "target": .string(trace.target),
      "steps": .array(
        trace.entries.filter { stages.contains($0.stage) }.map {
          ["stage": .string($0.stage), "text": .string($0.text)]
        }),
      "choices": .array(stages.contains("wording") ? trace.choices.map(Self.json) : []),
      "words": .array(through == nil ? trace.words.map(Self.json) : []),
    ]
  }
}
