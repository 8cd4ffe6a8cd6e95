import Articles
import Foundation
import Yams

/// A file of settings: `juru.yaml`, or the user's `config.yaml`.
public struct SettingsFile: Sendable {
  public let path: String
  /// The values of each setting that the file states, with its line.
  public let values: [SettingKey: (values: [String], line: Int)]
  /// The engines that the file sets up, by their names.
  public let engines: [String: EngineDescription]

  /// Reads a file.
  ///
  /// - Throws: `DiagnosticList` with every problem in it, or `InputError`.
  public init(path: String) throws {
    do {
      try self.init(text: try InputFile(path).text(), path: path)
    } catch let error as LineEncodingError {
      let problem = Diagnostic(
        file: path, line: error.line, message: "not UTF-8; save the file as UTF-8")
      throw DiagnosticList([problem])
    }
  }

  /// Reads the text of a file.
  public init(text: String, path: String) throws {
    self.path = path
    var values: [SettingKey: (values: [String], line: Int)] = [:]
    var engines: [String: EngineDescription] = [:]
    var diagnostics: [Diagnostic] = []
    func report(_ mark: Mark?, _ message: String) {
      diagnostics.append(
        Diagnostic(
          file: path, line: mark?.line ?? 1, column: mark?.column ?? 1, message: message))
    }
    do {
      let root = try Yams.compose(yaml: text)
      if let root, root.mapping == nil, root.null == nil {
        report(root.mark, "settings are 'name: value' lines")
      }
      for (name, node) in root?.mapping ?? [:] {
        if name.string == "engines" {
          engines = Self.engines(node, path: path, report: report)
          continue
        }
        guard let key = SettingKey(rawValue: name.string ?? "") else {
          report(
            name.mark,
            "unknown setting '\(name.string ?? "")'; it is one of "
              + SettingKey.allCases.map(\.rawValue).joined(separator: ", ") + ", engines")
          continue
        }
        let items = node.sequence.map(Array.init) ?? [node]
        if node.sequence != nil && !key.isList {
          report(node.mark, "'\(key.rawValue)' takes one value; remove the list")
          continue
        }
        var texts: [String] = []
        for item in items {
          guard let text = item.string else {
            report(item.mark, "the value of '\(key.rawValue)' is to be plain text")
            continue
          }
          if let problem = key.problem(with: text) { report(item.mark, problem) }
          texts.append(key.isPath ? Self.resolved(text, besides: path) : text)
        }
        values[key] = (texts, name.mark?.line ?? 1)
      }
    } catch let error as YamlError {
      diagnostics.append(Self.diagnostic(of: error, path: path))
    }
    guard diagnostics.isEmpty else { throw DiagnosticList(diagnostics) }
    self.values = values
    self.engines = engines
  }

  private static func engines(
    _ node: Node, path: String, report: (Mark?, String) -> Void
  ) -> [String: EngineDescription] {
    guard let mapping = node.mapping else {
      if node.null == nil { report(node.mark, "engines are names, each with its fields below it") }
      return [:]
    }
    var engines: [String: EngineDescription] = [:]
    for (key, value) in mapping {
      let name = key.string ?? ""
      if name.isEmpty || name == EngineSelection.rules
        || name.contains(where: { ", \t".contains($0) })
      {
        report(key.mark, "'\(name)' can't be an engine's name; take another word")
        continue
      }
      engines[name] = EngineDescription(
        name: name, value, resolve: { resolved($0, besides: path) }, report: report)
    }
    return engines
  }

  /// `~` is the home folder; a path that is not absolute starts at the file's folder.
  private static func resolved(_ path: String, besides file: String) -> String {
    if path == "none" { return path }
    let expanded = (path as NSString).expandingTildeInPath
    let folder = (file as NSString).deletingLastPathComponent
    if expanded.hasPrefix("/") || folder.isEmpty { return expanded }
    return (folder as NSString).appendingPathComponent(expanded)
  }

  private static func diagnostic(of error: YamlError, path: String) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Diagnostic(
        file: path, line: mark.line, column: mark.column,
        message: "\(problem); write 'name: value' lines")
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "'\($0)'" }.joined(separator: ", ")
      return Diagnostic(
        file: path, line: context.mark.line, message: "\(names) stands twice; leave one")
    default:
      return Diagnostic(file: path, line: 1, message: "no YAML: \(error)")
    }
  }
}
