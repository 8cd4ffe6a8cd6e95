import ArgumentParser
import IndonesianEnglish

/// The root of the commands.
struct JuruCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "juru",
    abstract: "Read Indonesian news in English: translate, summarize, keep terms and memories.",
    discussion: """
      With no network: the rules, the lexicon and the glossary are in the program.
      Begin with 'juru translate ARTICLE' and 'juru summarize ARTICLE'.
      """,
    version: IndonesianEnglish.version,
    subcommands: [
      TranslateCommand.self, SummarizeCommand.self, DigestCommand.self, FactsCommand.self,
      BatchCommand.self, SegmentCommand.self, GlossaryCommand.self, MemoryCommand.self,
      TraceCommand.self, CoverageCommand.self,
      EnginesCommand.self, PromptsCommand.self, DoctorCommand.self, ConfigCommand.self,
      CompletionCommand.self,
    ])

  func run() async throws { throw CommandFailure.help(of: Self.self) }
}
