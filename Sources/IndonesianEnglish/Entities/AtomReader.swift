import RuleTranslation

/// Cuts tokens into atoms, only as far as it is asked.
struct AtomReader {
  private let tokens: [EntityToken]
  private var token: Int
  private var offset = 0
  private var atoms: [EntityAtom] = []

  init(_ tokens: [EntityToken], from position: Int) {
    self.tokens = tokens
    token = position
  }

  /// The atom at `index`, counted from the position the reader began at; nil past the end.
  mutating func atom(_ index: Int) -> EntityAtom? {
    while atoms.count <= index, token < tokens.count { readAtom() }
    return index < atoms.count ? atoms[index] : nil
  }

  private mutating func readAtom() {
    let surface = tokens[token].surface
    let bytes = surface.utf8
    let spaceBefore = offset == 0 && tokens[token].spaceBefore
    let start = bytes.index(bytes.startIndex, offsetBy: offset)
    let (kind, end) = Self.piece(of: bytes, from: start)
    let text = String(surface[start..<end])
    let isAbbreviation = kind == .word && bytes[end...].elementsEqual([.point])
    if end == bytes.endIndex || isAbbreviation {
      token += 1
      offset = 0
    } else {
      offset += bytes.distance(from: start, to: end)
    }
    atoms.append(
      EntityAtom(
        kind: kind, surface: text, form: kind == .word ? text.lowercased() : text,
        spaceBefore: spaceBefore, tokenEnd: offset == 0 ? token : nil))
  }

  private static func piece(
    of bytes: String.UTF8View, from start: String.Index
  ) -> (kind: EntityAtom.Kind, end: String.Index) {
    var end = start
    if bytes[start].isDigit {
      while end < bytes.endIndex {
        let next = bytes.index(after: end)
        guard
          bytes[end].isDigit
            || (joinsDigits(bytes[end]) && next < bytes.endIndex && bytes[next].isDigit)
        else { break }
        end = next
      }
      return (.number, end)
    }
    while end < bytes.endIndex, isLetter(bytes[end]) {
      end =
        bytes.index(end, offsetBy: length(of: bytes[end]), limitedBy: bytes.endIndex)
        ?? bytes.endIndex
    }
    if end > start { return (.word, end) }
    return (
      .mark,
      bytes.index(start, offsetBy: length(of: bytes[start]), limitedBy: bytes.endIndex)
        ?? bytes.endIndex
    )
  }

  private static func joinsDigits(_ byte: UInt8) -> Bool {
    byte == .point || byte == .comma || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/")
  }

  /// Letters by the first byte of their characters; signs lie in the blocks left out.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0xC3 && byte != 0xE2 && byte < 0xF0)
  }

  private static func length(of byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
