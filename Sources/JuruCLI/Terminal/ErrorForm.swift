/// How errors are written: as text, colored or not, or as JSON where the output is JSON.
struct ErrorForm: Sendable {
  let isJSON: Bool
  let usesColor: Bool

  /// Looks at the arguments themselves: they may be what is wrong.
  init(arguments: [String], environment: [String: String]) {
    let options = arguments.prefix { $0 != "--" }
    func value(of option: String) -> String? {
      if let joined = options.last(where: { $0.hasPrefix(option + "=") }) {
        return String(joined.dropFirst(option.count + 1))
      }
      return zip(options, options.dropFirst()).first { $0.0 == option }?.1
    }
    isJSON = options.contains("--json") || value(of: "--format")?.hasPrefix("json") == true
    switch value(of: "--color") ?? environment["JURU_COLOR"] {
    case "always": usesColor = true
    case "never": usesColor = false
    default:
      usesColor =
        StandardError.isTerminal && environment["NO_COLOR", default: ""].isEmpty
        && environment["TERM"] != "dumb"
    }
  }
}
