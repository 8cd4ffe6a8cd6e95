import Logging

/// Writes the log to standard error, a line a message; what is wrong says so first.
struct StandardErrorLogHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level

  init(level: Logger.Level) {
    logLevel = level
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    StandardError.write(
      "juru: \(event.level >= .warning ? "\(event.level): " : "")\(event.message)")
  }
}
