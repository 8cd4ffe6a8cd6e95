import Foundation
import Yams

/// The fields of an engine in a file of settings.
extension EngineDescription {
  fileprivate enum Field: String, CaseIterable {
    case kind, url, texts, characters, parallel, timeout
    case keyVariable = "key-variable"
    case keyFile = "key-file"
  }

  /// Reads one engine of `engines:`.
  ///
  /// - Parameters:
  ///   - resolve: the path that a relative one in the file stands for.
  ///   - report: told of each problem, with its place.
  init?(
    name: String, _ node: Node, resolve: (String) -> String, report: (Mark?, String) -> Void
  ) {
    guard let mapping = node.mapping else {
      report(node.mark, "engine '\(name)' is to have a kind and a url, each on a line below it")
      return nil
    }
    var values: [Field: String] = [:]
    for (key, value) in mapping {
      guard let field = Field(rawValue: key.string ?? "") else {
        let known = Field.allCases.map(\.rawValue).joined(separator: ", ")
        report(key.mark, "unknown field '\(key.string ?? "")' of an engine; it is one of \(known)")
        continue
      }
      guard let text = value.string, !text.isEmpty else {
        report(value.mark, "the value of '\(field.rawValue)' is to be plain text")
        continue
      }
      if let problem = field.problem(with: text) { report(value.mark, problem) }
      values[field] = text
    }
    guard let kind = values[.kind].flatMap(Kind.init(rawValue:)), let url = values[.url] else {
      let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      if values[.kind] == nil { report(node.mark, "engine '\(name)' has no kind: \(kinds)") }
      if values[.url] == nil {
        report(node.mark, "engine '\(name)' has no url; write that of its server")
      }
      return nil
    }
    self.init(
      name: name, kind: kind, url: url, keyVariable: values[.keyVariable],
      keyFile: values[.keyFile].map(resolve))
    texts = values[.texts].flatMap { Int($0) } ?? texts
    characters = values[.characters].flatMap { Int($0) } ?? characters
    parallel = values[.parallel].flatMap { Int($0) } ?? parallel
    timeout = values[.timeout].flatMap { Double($0) } ?? timeout
  }
}

extension EngineDescription.Field {
  fileprivate func problem(with text: String) -> String? {
    switch self {
    case .kind:
      let kinds = EngineDescription.Kind.allCases.map(\.rawValue)
      return kinds.contains(text)
        ? nil : "unknown kind '\(text)'; it is one of \(kinds.joined(separator: ", "))"
    case .url:
      let parts = URLComponents(string: text)
      return ["http", "https"].contains(parts?.scheme?.lowercased())
        && parts?.host?.isEmpty == false
        ? nil : "'\(text)' is no address of a server; write http://… or https://…"
    case .texts, .characters, .parallel:
      return (Int(text) ?? 0) >= 1 ? nil : "'\(text)' is no whole number from 1"
    case .timeout:
      return (Double(text) ?? 0) > 0 ? nil : "'\(text)' is no number of seconds"
    case .keyVariable, .keyFile: return nil
    }
  }
}
