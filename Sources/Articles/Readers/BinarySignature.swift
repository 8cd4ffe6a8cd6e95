/// Files that are no text, known by their first bytes.
struct BinarySignature {
  let name: String
  let bytes: [UInt8]
  let advice: String

  private static let convert = "convert it to text, HTML or Markdown first"
  private static let unpack = "unpack it first"

  static let all: [BinarySignature] = [
    BinarySignature(
      name: "a PDF document", bytes: Array("%PDF-".utf8),
      advice: "take its text out first, for example with pdftotext"),
    BinarySignature(
      name: "a ZIP archive or an office document", bytes: [0x50, 0x4B, 0x03, 0x04],
      advice: "unpack it, or save the document as text"),
    BinarySignature(name: "gzip data", bytes: [0x1F, 0x8B], advice: unpack),
    BinarySignature(name: "bzip2 data", bytes: Array("BZh".utf8), advice: unpack),
    BinarySignature(name: "xz data", bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A], advice: unpack),
    BinarySignature(name: "Zstandard data", bytes: [0x28, 0xB5, 0x2F, 0xFD], advice: unpack),
    BinarySignature(name: "a 7-Zip archive", bytes: [0x37, 0x7A, 0xBC, 0xAF], advice: unpack),
    BinarySignature(name: "a PNG picture", bytes: [0x89, 0x50, 0x4E, 0x47], advice: convert),
    BinarySignature(name: "a JPEG picture", bytes: [0xFF, 0xD8, 0xFF], advice: convert),
    BinarySignature(name: "a GIF picture", bytes: Array("GIF8".utf8), advice: convert),
    BinarySignature(
      name: "an older Office document", bytes: [0xD0, 0xCF, 0x11, 0xE0], advice: convert),
    BinarySignature(name: "an RTF document", bytes: Array("{\\rtf".utf8), advice: convert),
    BinarySignature(
      name: "an SQLite database", bytes: Array("SQLite format 3".utf8), advice: convert),
    BinarySignature(name: "a program", bytes: [0x7F, 0x45, 0x4C, 0x46], advice: convert),
  ]

  /// The signature with which `bytes` begin.
  static func first(in bytes: UnsafeBufferPointer<UInt8>) -> BinarySignature? {
    all.first { signature in
      // "BZh" and "GIF8" may begin a word; the kinds that are text-like need a byte beyond it.
      bytes.count > signature.bytes.count && bytes.starts(with: signature.bytes)
        && !(signature.name == "bzip2 data" && !(0x31...0x39).contains(bytes[3]))
    }
  }
}
