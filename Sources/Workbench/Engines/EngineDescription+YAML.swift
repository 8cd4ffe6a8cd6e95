import Foundation
import HTTPEngines
import Yams

extension EngineDescription {
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
    var values: [EngineField: String] = [:]
    var marks: [EngineField: Mark] = [:]
    for (key, value) in mapping {
      guard let field = EngineField(rawValue: key.string ?? "") else {
        let known = EngineField.allCases.map(\.rawValue).joined(separator: ", ")
        report(key.mark, "unknown field '\(key.string ?? "")' of an engine; it is one of \(known)")
        continue
      }
      guard let text = value.string, !text.isEmpty else {
        report(value.mark, "the value of '\(field.rawValue)' is to be plain text")
        continue
      }
      if let problem = field.problem(with: text) { report(value.mark, problem) }
      values[field] = text
      marks[field] = key.mark
    }
    guard let kind = values[.kind].flatMap(EngineKind.init(rawValue:)) else {
      let kinds = EngineKind.allCases.map(\.rawValue).joined(separator: ", ")
      if values[.kind] == nil { report(node.mark, "engine '\(name)' has no kind: \(kinds)") }
      return nil
    }
    for field in EngineField.allCases where values[field] != nil && !field.belongs(to: kind) {
      report(marks[field], "an engine of the kind \(kind.rawValue) has no '\(field.rawValue)'")
    }
    var isWhole = true
    for field in EngineField.allCases where values[field] == nil {
      guard let demand = field.demand(of: kind) else { continue }
      report(node.mark, "engine '\(name)' has \(demand)")
      isWhole = false
    }
    guard isWhole, let place = values[.url] ?? values[.command] else { return nil }
    self.init(
      name: name, kind: kind, place: place, keyVariable: values[.keyVariable],
      keyFile: values[.keyFile].map(resolve))
    model = values[.model]
    prompt = values[.prompt] ?? prompt
    window = values[.window].flatMap { Int($0) }
    source = values[.source]
    target = values[.target]
    region = values[.region]
    ending = values[.end].flatMap(LineProgramService.Ending.init) ?? ending
    texts = values[.texts].flatMap { Int($0) }
    characters = values[.characters].flatMap { Int($0) }
    bytes = values[.bytes].flatMap { Int($0) }
    parallel = values[.parallel].flatMap { Int($0) } ?? parallel
    timeout = values[.timeout].flatMap { Double($0) } ?? timeout
    requestsPerMinute = values[.requestsPerMinute].flatMap { Double($0) }
    tokensPerMinute = values[.tokensPerMinute].flatMap { Double($0) }
    price = Price(
      characters: values[.price].flatMap { Double($0) },
      read: values[.priceRead].flatMap { Double($0) },
      written: values[.priceWritten].flatMap { Double($0) })
  }
}
