import ArgumentParser

/// `juru glossary`: the terms that hold, and their files.
struct GlossaryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "List, change and check the terminology.",
    subcommands: [
      GlossaryList.self, GlossaryShow.self, GlossaryAdd.self, GlossaryEdit.self,
      GlossaryRemove.self, GlossaryImport.self, GlossaryExport.self, GlossaryMerge.self,
      GlossaryDiff.self, GlossaryLintCommand.self, GlossaryCheck.self,
      GlossaryExtract.self, GlossaryImpact.self, GlossaryLog.self,
    ])

  func run() async throws { throw CommandFailure.help(of: Self.self) }
}
