/// The values that TBX-Basic's data categories take.
enum TBXVocabulary {
  /// TBX calls deprecated what must not be used, superseded what was used before.
  static func name(of status: TermStatus) -> String {
    switch status {
    case .preferred, .doNotTranslate: "preferredTerm-admn-sts"
    case .admitted: "admittedTerm-admn-sts"
    case .deprecated: "supersededTerm-admn-sts"
    case .forbidden: "deprecatedTerm-admn-sts"
    // TBX-Basic has no word for it, and every one that it has would let the term be used or banned.
    case .proposed: ""
    }
  }

  /// The status that a file states, also in the words of older files and of
  /// `normativeAuthorization`; one that is not known stays, to be reported.
  static func status(named name: String) -> String {
    let bare = name.replacing("-admn-sts", with: "")
    return switch bare {
    case "preferredTerm", "preferred", "standardizedTerm", "legalTerm", "regulatedTerm":
      TermStatus.preferred.rawValue
    case "admittedTerm", "admitted": TermStatus.admitted.rawValue
    case "supersededTerm", "superseded", "obsolete": TermStatus.deprecated.rawValue
    case "deprecatedTerm", "notRecommended", "forbidden": TermStatus.forbidden.rawValue
    case "proposedTerm", "unprocessed", "provisionallyProcessed": TermStatus.proposed.rawValue
    default: bare
    }
  }

  /// `technicalRegister` → `technical`.
  static func register(named name: String) -> String {
    name.hasSuffix("Register") ? String(name.dropLast("Register".count)) : name
  }

  /// Whether a text can be an XML identifier (an NCName, of ASCII alone to be safe).
  static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isLetter(first) || first == "_" else {
      return false
    }
    return text.unicodeScalars.allSatisfy {
      isLetter($0) || "0"..."9" ~= $0 || $0 == "_" || $0 == "-" || $0 == "."
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    "a"..."z" ~= scalar || "A"..."Z" ~= scalar
  }
}
