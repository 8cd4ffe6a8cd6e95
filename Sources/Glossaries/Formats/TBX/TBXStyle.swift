/// The two ways in which TBX (ISO 30042:2019) writes a data category.
public enum TBXStyle: String, Sendable, CaseIterable {
  /// Data category as tag: `<min:partOfSpeech>noun</min:partOfSpeech>`.
  case dct
  /// Data category as attribute: `<termNote type="partOfSpeech">noun</termNote>`.
  case dca
}
