/// The words of XLIFF for how far a translation is.
enum XLIFFState {
  /// What the states of a unit say; nil where they say nothing that is known.
  ///
  /// - Parameters:
  ///   - state: of XLIFF 1.2 (2.3, state values) or 2.1 (4.7.2.4).
  ///   - qualifier: the origin that XLIFF 1.2 states beside it, or the `subState` of 2.1.
  static func status(
    state: String?, qualifier: String?, isApproved: Bool
  ) -> TranslationUnit.Status? {
    if isApproved { return .approved }
    let qualifier = qualifier ?? ""
    let isMachine = ["mt-suggestion", "leveraged-mt", "juru:machine"].contains(qualifier)
    switch state {
    case "final", "signed-off": return .approved
    case "reviewed": return .reviewed
    case "translated" where !isMachine: return .reviewed
    case "new", "initial": return isMachine ? .machine : .draft
    case let state? where state.hasPrefix("needs-"): return isMachine ? .machine : .draft
    default: return isMachine ? .machine : nil
    }
  }

  /// The attributes of the `target` (1.2) or the `segment` (2.1).
  static func attributes(
    of status: TranslationUnit.Status?, _ version: XLIFFVersion
  ) -> [(String, String)] {
    switch (status, version) {
    case (nil, _): []
    case (.machine, .one):
      [("state", "needs-review-translation"), ("state-qualifier", "mt-suggestion")]
    case (.draft, .one): [("state", "needs-translation")]
    case (.reviewed, .one): [("state", "translated")]
    case (.approved, .one): [("state", "final")]
    case (.machine, .two): [("state", "initial"), ("subState", "juru:machine")]
    case (.draft, .two): [("state", "initial")]
    case (.reviewed, .two): [("state", "reviewed")]
    case (.approved, .two): [("state", "final")]
    }
  }
}
