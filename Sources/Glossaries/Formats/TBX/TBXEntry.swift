/// A concept of a TBX file: what is said of it, and its terms by language.
struct TBXEntry: Hashable, Sendable {
  var id = ""
  var line = 0
  var fields = TBXFields()
  var languages: [TBXLanguage] = []
}

/// The terms of a concept in one language.
struct TBXLanguage: Hashable, Sendable {
  /// The language's tag (BCP 47), as it is written.
  var code = ""
  var fields = TBXFields()
  var terms: [TBXTerm] = []
}

/// One term, with what is said of it.
struct TBXTerm: Hashable, Sendable {
  var id = ""
  var text = ""
  var line = 0
  var fields = TBXFields()
  /// The identifiers of the terms that it refers to.
  var references: [String] = []
}
