import Foundation

extension JSONValue {
  /// What a type says of itself, the members of its objects in the order of the alphabet.
  static func encoding(_ value: some Encodable) -> JSONValue {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // What can't be said in JSON, an infinite number, stands in none of these types.
    guard let data = try? encoder.encode(value) else { return .null }
    return .encoded(String(decoding: data, as: UTF8.self))
  }
}
