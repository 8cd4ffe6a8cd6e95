import Foundation

/// Where the user's files are, after the XDG Base Directory Specification.
public struct UserPaths: Hashable, Sendable {
  /// `$XDG_CONFIG_HOME/juru`.
  public let configuration: String
  /// `$XDG_DATA_HOME/juru`.
  public let data: String
  /// `$XDG_CACHE_HOME/juru`.
  public let cache: String

  /// - Parameter environment: a variable that is not an absolute path counts as unset, as the
  ///   specification asks.
  public init(environment: [String: String]) {
    let home = environment["HOME"] ?? "/"
    func folder(_ variable: String, _ fallback: String) -> String {
      let stated = environment[variable] ?? ""
      let base =
        stated.hasPrefix("/") ? stated : (home as NSString).appendingPathComponent(fallback)
      return (base as NSString).appendingPathComponent("juru")
    }
    configuration = folder("XDG_CONFIG_HOME", ".config")
    data = folder("XDG_DATA_HOME", ".local/share")
    cache = folder("XDG_CACHE_HOME", ".cache")
  }

  public var settings: String { configuration + "/config.yaml" }
  /// The folder of the user's own prompts.
  public var prompts: String { configuration + "/prompts" }
  public var glossary: String { data + "/glossary.tsv" }
  public var memory: String { data + "/memory.sqlite" }
}
