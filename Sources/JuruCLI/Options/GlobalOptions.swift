import ArgumentParser
import Foundation
import Logging
import Workbench

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Print nothing but results and errors.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Say more about what is done.")
  var verbose = false

  @Flag(name: .long, help: "Never ask anything.")
  var noInput = false

  @Option(name: .long, help: ArgumentHelp("Colors in messages.", valueName: "auto|always|never"))
  var color: ColorChoice?

  @Option(name: .long, help: ArgumentHelp("Read the settings of this file.", valueName: "file"))
  var config: String?

  enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  /// The settings of the environment and the files.
  func settings() throws -> Settings {
    try Settings(environment: ProcessInfo.processInfo.environment, file: config)
  }

  /// The log, on standard error: notices as a rule, errors alone with `-q`, details with `-v`.
  var log: Logger {
    let level: Logger.Level = quiet ? .error : verbose ? .debug : .notice
    return Logger(label: "juru") { _ in StandardErrorLogHandler(level: level) }
  }

  /// Says something that isn't a result, unless the user wants quiet.
  func note(_ line: String) { log.notice("\(line)") }

  /// Warns of what is wrong with an article as a whole.
  func warn(of article: TranslatedArticle) {
    let place = article.article.path.map { "\($0): " } ?? ""
    for issue in article.issues { log.warning("\(place)\(issue.message)") }
  }
}
