/// The file of settings that `juru config init` writes: every setting, each as a comment.
public enum SettingsTemplate {
  public static var text: String {
    let lines = SettingKey.allCases.map { key in
      "# \(key.explanation)\n#\(key.rawValue): \(example(of: key))\n"
    }
    return "# Settings of juru. Options and JURU_… variables come before them.\n\n"
      + lines.joined(separator: "\n") + "\n" + engines
  }

  private static let engines = """
    # Translation services that may be asked for by name, as in 'engine: [libre, rules]'. A key
    # stands in a variable of the environment, or in a file that only you can read (mode 0600).
    #engines:
    #  libre:
    #    kind: libretranslate
    #    url: http://127.0.0.1:5000
    #    key-variable: LIBRETRANSLATE_API_KEY
    #    key-file: libre.key
    #    texts: 25                # what one request may hold
    #    characters: 5000
    #    parallel: 2              # requests on their way at once
    #    timeout: 120             # seconds
    #    requests-per-minute: 60
    #    price: 20                # for a million characters
    #  deepl:
    #    kind: deepl
    #    url: https://api-free.deepl.com
    #  llama:
    #    kind: chat               # any OpenAI-compatible server
    #    url: http://127.0.0.1:8080/v1
    #    model: qwen
    #    window: 8192             # tokens that it may read and write at once
    #    tokens-per-minute: 100000
    #    price-read: 0.15         # for a million tokens
    #    price-written: 0.60
    #  apertium:
    #    kind: command            # or kind apertium with the url of an APy server
    #    command: apertium -u ind-eng
    #    end: input               # it answers when its input ends; else line, or null: a zero byte
    # Further kinds: google-v2, google-v3, azure (with a region).

    """

  private static func example(of key: SettingKey) -> String {
    switch key {
    case .engine: "rules"
    case .format: "text"
    case .glossary: "[terms.tsv]"
    case .memory: "memory.sqlite"
    case .domain: "defence"
    case .data: "Data"
    case .jobs: "2"
    case .offline: "false"
    case .color: "auto"
    }
  }
}
