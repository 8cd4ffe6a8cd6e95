import ArgumentParser
import Glossaries
import Workbench

/// `juru glossary list`: the terms that hold.
struct GlossaryList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the terms that hold.")

  @Option(name: .long, help: "Only terms of this domain.")
  var domain: String?

  @Option(name: .long, help: "Only terms of this status.")
  var status: String?

  @Option(name: .long, help: "Only terms that hold this text in the source or the target.")
  var matching: String?

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if let status, TermStatus(rawValue: status) == nil {
      let known = TermStatus.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("unknown status '\(status)'; it is one of \(known)")
    }
  }

  func run() throws {
    let glossary = try translation.glossarySelection(globals.settings()).glossary()
    let wanted = matching?.lowercased()
    let terms = glossary.terms.filter { term in
      (domain == nil || term.domain == domain)
        && (status == nil || term.status.rawValue == status)
        && (wanted.map {
          term.source.lowercased().contains($0) || term.target.lowercased().contains($0)
        }
          ?? true)
    }
    try TermOutput(json: json).write(terms)
  }
}
