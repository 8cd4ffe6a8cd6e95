/// Where a setting comes from.
public enum SettingOrigin: Hashable, Sendable, CustomStringConvertible {
  case environment(variable: String)
  case file(path: String, line: Int)
  case `default`

  public var description: String {
    switch self {
    case .environment(let variable): variable
    case .file(let path, let line): "\(path):\(line)"
    case .default: "default"
    }
  }
}
