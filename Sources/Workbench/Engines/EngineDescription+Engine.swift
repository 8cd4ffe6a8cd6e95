import Foundation
import HTTPEngines
import Translation

extension EngineDescription {
  /// The engine as it is described, without a glossary.
  ///
  /// - Throws: `EngineError.refused` where the file of its key can't be used.
  public func engine(
    client: HTTPClient, environment: [String: String]
  ) throws(EngineError) -> ServiceEngine {
    let key = try key(environment)
    let service: any TranslationService =
      switch kind {
      case .libreTranslate:
        LibreTranslate(
          base: url, key: key, limits: RequestLimits(texts: texts, characters: characters),
          timeouts: HTTPLimits(firstByte: timeout, total: timeout))
      }
    return ServiceEngine(
      name: name, version: version, service: service, client: client, parallelism: parallel)
  }

  /// The key, of the environment or of the file; nil where there is none.
  private func key(_ environment: [String: String]) throws(EngineError) -> String? {
    if let key = environment[keyVariable], !key.isEmpty { return key }
    guard let keyFile else { return nil }
    func refuse(_ reason: String) -> EngineError { .refused(engine: name, reason: reason) }
    var status = stat()
    guard stat(keyFile, &status) == 0, let data = FileManager.default.contents(atPath: keyFile)
    else { throw refuse("its key can't be read from '\(keyFile)'") }
    guard status.st_mode & 0o077 == 0 else {
      throw refuse("others may read its key in '\(keyFile)'; run chmod 600 '\(keyFile)'")
    }
    let key = String(decoding: data, as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    guard !key.isEmpty else { throw refuse("'\(keyFile)' holds no key") }
    return key
  }
}
