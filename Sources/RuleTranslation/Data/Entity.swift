import Segmentation
import Translation

/// A token as an entity recognizer sees it.
public struct EntityToken: Sendable {
  public let kind: TokenKind
  /// In lower case.
  public let form: String
  public let surface: String
  public let spaceBefore: Bool

  public init(kind: TokenKind, form: String, surface: String, spaceBefore: Bool) {
    self.kind = kind
    self.form = form
    self.surface = surface
    self.spaceBefore = spaceBefore
  }
}

/// Several tokens that are one number, date, time or amount, and how it is written in the target
/// language.
public struct Entity: Sendable {
  /// How many tokens it spans.
  public let length: Int
  /// A part of speech of `categories.txt`.
  public let category: String
  /// Features as the lexicon writes them (`num=pl time`).
  public let features: String
  public let rendering: String
  /// What it says, for programs; several where it names several, none where that isn't known.
  public let values: [EntityValue]

  public init(
    length: Int, category: String, features: String, rendering: String,
    values: [EntityValue] = []
  ) {
    self.length = length
    self.category = category
    self.features = features
    self.rendering = rendering
    self.values = values
  }
}

/// Recognizes what a lexicon can't list: numbers, dates, times, amounts. A hook of a language pair.
public protocol EntityRecognizer: Sendable {
  /// The longest entity that begins at `position`, if one does.
  func entity(at position: Int, in tokens: [EntityToken]) -> Entity?
}
