/// The file of settings that `juru config init` writes: every setting, each as a comment.
public enum SettingsTemplate {
  public static var text: String {
    let lines = SettingKey.allCases.map { key in
      "# \(key.explanation)\n#\(key.rawValue): \(example(of: key))\n"
    }
    return "# Settings of juru. Options and JURU_… variables come before them.\n\n"
      + lines.joined(separator: "\n")
  }

  private static func example(of key: SettingKey) -> String {
    switch key {
    case .engine: "rules"
    case .format: "text"
    case .glossary: "[terms.tsv]"
    case .memory: "memory.sqlite"
    case .data: "Data"
    case .jobs: "2"
    case .offline: "false"
    case .color: "auto"
    }
  }
}
