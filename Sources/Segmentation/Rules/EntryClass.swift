/// What an entry of the segmentation data says about the ends of sentences. A form may have more
/// than one.
struct EntryClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// An abbreviation that leads on: a title, a form of address, a word inside a phrase.
  static let never = EntryClass(rawValue: 1 << 0)
  /// An abbreviation that leads on to a number.
  static let number = EntryClass(rawValue: 1 << 1)
  /// An abbreviation that ends a sentence only before a word that opens sentences.
  static let rarely = EntryClass(rawValue: 1 << 2)
  /// An abbreviation that ends a sentence before any capital.
  static let freely = EntryClass(rawValue: 1 << 3)
  /// A degree: as `freely` after a name or a comma, as `rarely` elsewhere.
  static let degree = EntryClass(rawValue: 1 << 4)
  /// A word that opens sentences.
  static let opener = EntryClass(rawValue: 1 << 5)
  /// A word that takes a letter after it (`vitamin C`).
  static let lettered = EntryClass(rawValue: 1 << 6)
  /// A word before the time of day.
  static let clock = EntryClass(rawValue: 1 << 7)
  /// The last part of a site's or a file's name.
  static let domain = EntryClass(rawValue: 1 << 8)
  /// A name that ends in an exclamation or question mark.
  static let exclaimed = EntryClass(rawValue: 1 << 9)

  /// The classes that a form with a full stop can have.
  static let abbreviations: EntryClass = [.never, .number, .rarely, .freely, .degree]

  /// The classes by the name that the data files give them, in the order of this declaration.
  static let names: [(name: String, value: EntryClass)] = [
    ("never", .never), ("number", .number), ("rarely", .rarely), ("freely", .freely),
    ("degree", .degree), ("opener", .opener), ("lettered", .lettered), ("clock", .clock),
    ("domain", .domain), ("exclaimed", .exclaimed),
  ]
}
