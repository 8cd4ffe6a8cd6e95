/// The ways in which TBX writes structure and data categories.
public enum TBXStyle: String, Sendable, CaseIterable {
  /// ISO 30042:2019, a data category as tag: `<min:partOfSpeech>noun</min:partOfSpeech>`.
  case dct
  /// ISO 30042:2019, as attribute: `<termNote type="partOfSpeech">noun</termNote>`.
  case dca
  /// The older ISO 30042:2008, which many programs read alone: its own names for the structure, data
  /// categories as attributes.
  case martif

  /// What the style calls an element of the structure.
  func name(of element: TBXElement) -> String {
    self == .martif ? element.martif : element.rawValue
  }
}
