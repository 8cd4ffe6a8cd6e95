/// A file that can't be read as an article: which one, where, why, and the way out.
public struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What stood in the way.
  public enum Problem: String, Sendable, Codable {
    case empty, binary, encoding
    case tooLarge = "too-large"
    case noText = "no-text"
  }

  public let problem: Problem
  /// The path as the user gave it, nil for standard input.
  public let path: String?
  /// The offset in bytes, from 0, of the byte that can't be read.
  public let offset: Int?
  /// The value of that byte.
  public let byte: UInt8?
  /// What is wrong.
  public let reason: String
  /// What the user can do about it.
  public let advice: String

  public init(
    _ problem: Problem, path: String?, offset: Int? = nil, byte: UInt8? = nil, reason: String,
    advice: String
  ) {
    self.problem = problem
    self.path = path
    self.offset = offset
    self.byte = byte
    self.reason = reason
    self.advice = advice
  }

  /// `berita.txt: byte 0xE9 at offset 120 is not valid UTF-8; save the file as UTF-8`
  public var description: String {
    var place = ""
    if let offset, let byte {
      let hexadecimal = String(byte, radix: 16, uppercase: true)
      let padded = hexadecimal.count < 2 ? "0" + hexadecimal : hexadecimal
      place = "byte 0x\(padded) at offset \(offset) "
    }
    return "\(path ?? "standard input"): \(place)\(reason); \(advice)"
  }
}
