import Foundation

/// The settings that hold where no option says otherwise: those of the environment, then of
/// `./juru.yaml`, then of the user's file, then the defaults.
public struct Settings: Sendable {
  public struct Value: Hashable, Sendable {
    public let values: [String]
    public let origin: SettingOrigin
  }

  public let values: [SettingKey: Value]
  /// The engines that the files set up, by their names.
  public let engines: [String: EngineDescription]
  public let paths: UserPaths

  /// Reads the environment and the files.
  ///
  /// - Parameters:
  ///   - file: a file that is read in place of `./juru.yaml` and the user's; it must exist.
  ///   - project: the path of the project's file, which need not exist.
  /// - Throws: `DiagnosticList`, `InputError`, `SettingError`.
  public init(
    environment: [String: String], file: String? = nil, project: String = "juru.yaml"
  ) throws {
    paths = UserPaths(environment: environment)
    var values = Self.defaults(paths)
    var engines: [String: EngineDescription] = [:]
    let candidates = file.map { [$0] } ?? [paths.settings, project]
    for path in candidates {
      do {
        let file = try SettingsFile(path: path)
        for (key, stated) in file.values {
          let origin = SettingOrigin.file(path: path, line: stated.line)
          values[key] = Value(values: stated.values, origin: origin)
        }
        engines.merge(file.engines) { $1 }
      } catch let error as InputError where error.code == ENOENT && file == nil {
        // Neither file need be there.
      }
    }
    for key in SettingKey.allCases {
      guard let text = environment[key.variable], !text.isEmpty else { continue }
      let separator: Character = key.isPath ? ":" : ","
      let texts = key.isList ? text.split(separator: separator).map(String.init) : [text]
      if let problem = texts.lazy.compactMap(key.problem).first {
        throw SettingError(variable: key.variable, message: problem)
      }
      values[key] = Value(values: texts, origin: .environment(variable: key.variable))
    }
    self.values = values
    self.engines = engines
  }

  private static func defaults(_ paths: UserPaths) -> [SettingKey: Value] {
    func value(_ texts: String...) -> Value { Value(values: texts, origin: .default) }
    return [
      .engine: value("rules"), .format: value("text"), .memory: value(paths.memory),
      .jobs: value(String(ProcessInfo.processInfo.activeProcessorCount)),
      .offline: value("false"), .color: value("auto"),
    ]
  }

  /// The single value of a setting, where it has one.
  public subscript(key: SettingKey) -> String? { values[key]?.values.first }

  /// All values of a setting.
  public func all(_ key: SettingKey) -> [String] { values[key]?.values ?? [] }
}
