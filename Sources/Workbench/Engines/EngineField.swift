import Foundation
import HTTPEngines

/// A field of an engine in a file of settings.
enum EngineField: String, CaseIterable {
  case kind, url, command, end, model, prompt, window, source, target, region
  case texts, characters, bytes, parallel, timeout
  case requestsPerMinute = "requests-per-minute"
  case tokensPerMinute = "tokens-per-minute"
  case price
  case priceRead = "price-read"
  case priceWritten = "price-written"
  case keyVariable = "key-variable"
  case keyFile = "key-file"

  /// Whether engines of a kind have the field.
  func belongs(to kind: EngineKind) -> Bool {
    switch self {
    case .command, .end: kind == .command
    case .url, .keyVariable, .keyFile, .requestsPerMinute: kind != .command
    case .model, .prompt, .window, .tokensPerMinute, .priceRead, .priceWritten: kind == .chat
    case .source, .target: kind != .command && kind != .chat
    case .region: kind == .azure
    case .texts, .bytes: kind != .command && kind != .apertium
    case .characters: kind != .command
    case .kind, .parallel, .timeout, .price: true
    }
  }

  /// Whether an engine of a kind can't do without it, and what to write.
  func demand(of kind: EngineKind) -> String? {
    switch self {
    case .url where kind != .command: "no url; write that of its server"
    case .command where kind == .command: "no command; write the program that is to run"
    case .model where kind == .chat: "no model; write the name by which its server knows it"
    default: nil
    }
  }

  /// What is wrong with a value, and the way out; nil where nothing is.
  func problem(with text: String) -> String? {
    func choice(_ known: [String]) -> String? {
      known.contains(text)
        ? nil : "unknown \(rawValue) '\(text)'; it is one of \(known.joined(separator: ", "))"
    }
    switch self {
    case .kind: return choice(EngineKind.allCases.map(\.rawValue))
    case .end: return choice(LineProgramService.Ending.allCases.map(\.rawValue))
    case .url:
      let parts = URLComponents(string: text)
      return ["http", "https"].contains(parts?.scheme?.lowercased())
        && parts?.host?.isEmpty == false
        ? nil : "'\(text)' is no address of a server; write http://… or https://…"
    case .texts, .characters, .bytes, .parallel, .window:
      return (Int(text) ?? 0) >= 1 ? nil : "'\(text)' is no whole number from 1"
    case .timeout:
      return Self.number(text) > 0 ? nil : "'\(text)' is no number of seconds"
    case .requestsPerMinute, .tokensPerMinute:
      return Self.number(text) > 0 ? nil : "'\(text)' is no number above 0"
    case .price, .priceRead, .priceWritten:
      return Self.number(text) >= 0 ? nil : "'\(text)' is no price for a million"
    case .command, .model, .prompt, .source, .target, .region, .keyVariable, .keyFile: return nil
    }
  }

  private static func number(_ text: String) -> Double {
    Double(text).flatMap { $0.isFinite ? $0 : nil } ?? -1
  }
}
