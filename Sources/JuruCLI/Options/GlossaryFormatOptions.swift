import ArgumentParser
import Glossaries

/// The options that say how a glossary file of another program is written.
struct GlossaryFormatOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The format; the file's ending tells it else.", valueName: "tsv|csv|tbx|utx|deepl"))
  var format: GlossaryFormat?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The file's names for columns of a CSV file.", valueName: "source=…,target=…"))
  var columns: String?

  func validate() throws { _ = try mapping() }

  /// The format that the option or the path's ending tells.
  ///
  /// - Throws: a failure of exit code 64 where neither does.
  func format(of path: String) throws -> GlossaryFormat {
    guard let format = format ?? GlossaryFormat(path: path) else {
      let known = GlossaryFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandFailure(
        code: ExitStatus.usage,
        message: "the name '\(path)' tells no format; say it with --format: \(known)")
    }
    if columns != nil, format != .csv {
      throw CommandFailure(
        code: ExitStatus.usage,
        message: "--columns is for CSV; the columns of \(format.rawValue) have fixed names")
    }
    return format
  }

  /// The names of columns.
  func mapping() throws -> ColumnMapping {
    guard let columns else { return .none }
    do {
      return try ColumnMapping(columns)
    } catch {
      throw ValidationError(error.description)
    }
  }
}

extension GlossaryFormat: ExpressibleByArgument {}
extension TBXStyle: ExpressibleByArgument {}
extension GlossaryUnion.Preference: ExpressibleByArgument {}
