import XMLFiles

/// Why a format can't hold a unit.
public struct UnwritableUnit: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(_ reason: String) {
    description = reason
  }

  /// Makes sure that XML can hold all texts of a unit.
  static func checkXML(_ unit: TranslationUnit) throws(UnwritableUnit) {
    let fields = [
      unit.source.text, unit.target.text, unit.id, unit.document, unit.author, unit.note,
      unit.before ?? "", unit.after ?? "",
    ]
    for field in fields + unit.properties.values {
      guard let scalar = field.firstXMLForbidden else { continue }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      throw UnwritableUnit("it holds the character U+\(digits), which XML can't hold; remove it")
    }
  }
}
