import ArgumentParser
import Foundation
import Workbench

/// `juru config`: the settings, where they come from, and a file to begin with.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show the settings and where they come from.",
    subcommands: [Show.self, Path.self, Init.self])

  func run() throws { throw CommandFailure.help(of: Self.self) }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show every setting.")

    @Flag(name: .long, help: "Say where each comes from.")
    var origin = false

    @Flag(name: .long, help: "JSON.")
    var json = false

    @OptionGroup var globals: GlobalOptions

    func run() throws {
      let settings = try globals.settings()
      let output = try ResultOutput(path: nil)
      if json {
        let members = SettingKey.allCases.map { key -> (name: String, value: JSONValue) in
          let value = settings.values[key]
          return (
            key.rawValue,
            [
              "value": .strings(value?.values ?? []),
              "origin": .optional(value?.origin.description),
            ]
          )
        }
        let value = JSONValue.object(
          [("schema", "juru.config/1"), ("settings", .object(members))])
        return try output.write(value.indented + "\n")
      }
      for key in SettingKey.allCases {
        guard let value = settings.values[key] else { continue }
        let from = origin ? "  # \(value.origin)" : ""
        try output.write("\(key.rawValue): \(value.values.joined(separator: ", "))\(from)\n")
      }
    }
  }

  struct Path: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "path", abstract: "Show where the settings, the glossary and the memory are.")

    @OptionGroup var globals: GlobalOptions

    func run() throws {
      let paths = UserPaths(environment: ProcessInfo.processInfo.environment)
      try ResultOutput(path: nil).write(
        "settings: \(paths.settings)\nglossary: \(paths.glossary)\nmemory: \(paths.memory)\n"
          + "cache: \(paths.cache)\n")
    }
  }

  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init", abstract: "Write a juru.yaml with every setting explained.")

    @OptionGroup var globals: GlobalOptions

    func run() throws {
      let path = globals.config ?? "juru.yaml"
      guard !FileManager.default.fileExists(atPath: path) else {
        throw CommandFailure(
          code: ExitStatus.cannotCreate, message: "'\(path)' is there already; move it away first")
      }
      try OutputFile(path).write(Array(SettingsTemplate.text.utf8))
      globals.note("wrote \(path)")
    }
  }
}
