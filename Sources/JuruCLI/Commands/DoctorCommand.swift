import ArgumentParser
import Foundation
import Glossaries
import IndonesianEnglish
import TranslationMemories
import Workbench

/// `juru doctor`: what is installed, what is offline, what would leave the machine.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check the installation: data, glossaries, memory, engines.")

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  private struct Finding {
    let name: String
    let isGood: Bool
    let text: String
  }

  func run() async throws {
    let settings = try globals.settings()
    var findings = [
      Finding(name: "program", isGood: true, text: "juru \(IndonesianEnglish.version)"),
      await check("language data") {
        let translator = try await translation.translator(settings, memory: .none, log: globals.log)
        return "\(translator.id), \(translation.data ?? settings[.data] ?? "in the program")"
      },
      await check("glossary") {
        let files = try translation.glossarySelection(settings).files()
        return "\(Glossary.merging(files).terms.count) terms in \(files.count) files; "
          + "yours: \(settings.paths.glossary)"
      },
    ]
    findings.append(await memory(settings))
    findings.append(
      Finding(
        name: "engines", isGood: true,
        text: "rules: offline; nothing leaves this machine"))
    for engine in settings.engines.values.sorted(by: { $0.name < $1.name }) {
      findings.append(
        Finding(name: "", isGood: true, text: "\(engine.name): \(engine.disclosure)"))
    }
    findings.append(
      await check("prompts") {
        let library = try PromptLibrary(folder: settings.paths.prompts)
        return "\(library.prompts.count); yours: \(settings.paths.prompts)"
      })
    findings.append(Finding(name: "sent", isGood: true, text: sent(settings)))
    try print(findings)
    if findings.contains(where: { !$0.isGood }) { throw CommandFailure.attention }
  }

  /// What would leave the machine with the engines that the settings choose.
  private func sent(_ settings: Settings) -> String {
    do {
      let services = try translation.engineSelection(settings).services
      if services.isEmpty { return "nothing leaves this machine" }
      let proxies = ["http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"]
        .filter { !(ProcessInfo.processInfo.environment[$0] ?? "").isEmpty }
      let through = proxies.isEmpty ? "" : ", through the proxy of \(proxies[0])"
      return services.map { "'\($0.name)' \($0.disclosure)" }.joined(separator: "; ") + through
    } catch {
      return ErrorReport(error).message
    }
  }

  private func check(_ name: String, _ work: () async throws -> String) async -> Finding {
    do {
      return Finding(name: name, isGood: true, text: try await work())
    } catch {
      return Finding(name: name, isGood: false, text: ErrorReport(error).message)
    }
  }

  private func memory(_ settings: Settings) async -> Finding {
    var path = settings.paths.memory
    do {
      guard let named = try translation.memoryPath(settings) else {
        return Finding(name: "memory", isGood: true, text: "none, as the settings ask")
      }
      path = named
      let memory = try TranslationMemory.open(path: path, readOnly: true)
      let stats = try await memory.stats()
      return Finding(name: "memory", isGood: true, text: "\(stats.entries) entries in \(path)")
    } catch MemoryError.notFound {
      return Finding(name: "memory", isGood: true, text: "none yet; it will be \(path)")
    } catch {
      return Finding(name: "memory", isGood: false, text: ErrorReport(error).message)
    }
  }

  private func print(_ findings: [Finding]) throws {
    let output = try ResultOutput(path: nil)
    if json {
      let value: JSONValue = [
        "schema": "juru.doctor/1",
        "findings": .array(
          findings.map {
            ["name": .string($0.name), "good": .bool($0.isGood), "text": .string($0.text)]
          }),
      ]
      return try output.write(value.indented + "\n")
    }
    for finding in findings {
      let name = finding.name.padding(toLength: 14, withPad: " ", startingAt: 0)
      try output.write("\(finding.isGood ? "ok  " : "BAD ")\(name)\(finding.text)\n")
    }
  }
}
