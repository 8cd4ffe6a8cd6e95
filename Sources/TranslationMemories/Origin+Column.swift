import Foundation
import Translation

extension Origin {
  /// The kind as the JSON outputs name it.
  var kindName: String {
    switch self {
    case .rules: "rules"
    case .memory: "memory"
    case .engine: "engine"
    case .human: "human"
    case .copied: "copied"
    }
  }

  /// What there is to say beside the kind; nil where that is all.
  var json: String? {
    get throws {
      switch self {
      case .rules, .human, .copied: nil
      case .memory, .engine: try EntryRow.text(of: self)
      }
    }
  }

  init(kindName: String, json: String?) throws {
    switch kindName {
    case "rules": self = .rules
    case "human": self = .human
    case "copied": self = .copied
    default: self = try EntryRow.decoded(json ?? "{}") ?? .human
    }
  }
}
