/// The segments of a memory, packed so that all that are like a text are found quickly.
///
/// Words are numbered from the rarest to the most frequent; units (one an entry) stand in the order
/// of their number of words. For each word there is the list of units that hold it, each with the
/// place that the word has among the unit's words from the rarest on.
struct FuzzyIndex: Sendable {
  let header: IndexLayout.Header
  private let storage: IndexBytes
  private let layout: IndexLayout

  /// - Returns: nil where the bytes are no index of this version, or not all of one.
  init?(_ storage: IndexBytes) {
    guard let header = IndexLayout.Header(UnsafeRawBufferPointer(storage.bytes)) else { return nil }
    let layout = IndexLayout(header)
    guard layout.size == storage.bytes.count else { return nil }
    self.header = header
    self.layout = layout
    self.storage = storage
  }

  var count: Int { header.units }

  /// Writes it to a file.
  func write(to path: String) -> Bool { storage.write(to: path) }

  /// Looks at the parts; they hold as long as the call.
  func withParts<Result>(_ body: (Parts) -> Result) -> Result {
    withExtendedLifetime(storage) { body(Parts(storage.bytes, layout)) }
  }

  /// The parts of an index as arrays.
  struct Parts {
    let header: IndexLayout.Header
    /// The entry of each unit.
    let entries: UnsafeMutableBufferPointer<Int64>
    /// For each unit the words in it, a bit for each, several for one bit.
    let signatures: UnsafeMutableBufferPointer<UInt64>
    /// Where the words of each unit begin in `tokens`.
    let offsets: UnsafeMutableBufferPointer<UInt32>
    let tokens: UnsafeMutableBufferPointer<UInt32>
    /// The first unit with so many words.
    let lengthStarts: UnsafeMutableBufferPointer<UInt32>
    let vocabulary: Vocabulary
    let postingStarts: UnsafeMutableBufferPointer<UInt32>
    let postingUnits: UnsafeMutableBufferPointer<UInt32>
    let postingPlaces: UnsafeMutableBufferPointer<UInt8>

    init(_ bytes: UnsafeMutableRawBufferPointer, _ layout: IndexLayout) {
      func part<Element>(
        _ offset: Int, _ count: Int, _: Element.Type = Element.self
      ) -> UnsafeMutableBufferPointer<Element> {
        let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[offset...])
        return UnsafeMutableBufferPointer(
          start: rest.baseAddress?.assumingMemoryBound(to: Element.self), count: count)
      }
      header = layout.header
      entries = part(layout.entries, header.units)
      signatures = part(layout.signatures, header.units)
      offsets = part(layout.offsets, header.units + 1)
      tokens = part(layout.tokens, header.tokens)
      lengthStarts = part(layout.lengthStarts, header.longest + 2)
      vocabulary = Vocabulary(
        ends: part(layout.vocabularyEnds, header.vocabulary + 1),
        bytes: part(layout.vocabularyBytes, header.vocabularyBytes),
        slots: part(layout.slots, layout.slotCount))
      postingStarts = part(layout.postingStarts, header.vocabulary + 1)
      postingUnits = part(layout.postingUnits, header.postings)
      postingPlaces = part(layout.postingPlaces, header.postings)
    }

    func words(of unit: Int) -> UnsafeBufferPointer<UInt32> {
      UnsafeBufferPointer(rebasing: tokens[Int(offsets[unit])..<Int(offsets[unit + 1])])
    }
  }
}
