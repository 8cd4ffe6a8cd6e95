import Foundation

/// A file that says it is a translation but can't be read as one.
public struct DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
  public let path: String?
  /// The line where the file holds one document a line, counted from 1.
  public let line: Int?
  public let reason: String

  /// - Parameters:
  ///   - bytes: the document.
  ///   - error: what the decoder says.
  init(path: String?, line: Int?, bytes: ArraySlice<UInt8>, _ error: any Error) {
    self.path = path
    self.line = line
    do {
      // The decoder doesn't tell where the text is no JSON.
      _ = try JSONSerialization.jsonObject(with: Data(bytes))
      reason = (error as? DecodingError)?.reason ?? "\(error)"
    } catch {
      let details = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
      let text = details ?? error.localizedDescription
      reason = "it is no JSON: " + (text.hasSuffix(".") ? String(text.dropLast()) : text)
    }
  }

  public var description: String {
    "\(path ?? "standard input")\(line.map { ":\($0)" } ?? ""): no document "
      + "'juru.translation/1': \(reason); make it anew with 'juru translate --format json'"
  }
}

extension DecodingError {
  /// What is wrong and where in the document, in a few words.
  fileprivate var reason: String {
    switch self {
    case .keyNotFound(let key, let context):
      "'\(key.stringValue)' is missing\(Self.place(context))"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "a wrong kind of value\(Self.place(context))"
    case .dataCorrupted(let context): context.debugDescription + Self.place(context)
    @unknown default: "\(self)"
    }
  }

  private static func place(_ context: Context) -> String {
    let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }
    return path.isEmpty ? "" : " at " + path.joined().drop { $0 == "." }
  }
}
