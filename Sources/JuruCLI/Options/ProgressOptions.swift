import ArgumentParser

/// The option of commands that work long on many articles.
struct ProgressOptions: ParsableArguments {
  enum Form: String, ExpressibleByArgument, CaseIterable { case jsonl }

  @Option(name: .long, help: ArgumentHelp("Progress for programs.", valueName: "jsonl"))
  var progress: Form?
}
