/// A data category of TBX-Basic as each style writes it.
struct TBXCategory: Sendable {
  let name: String
  /// The prefix of the module that it belongs to.
  let module: String
  /// The element that carries it in DCA.
  let element: String

  static let subjectField = TBXCategory(name: "subjectField", module: "min", element: "descrip")
  static let definition = TBXCategory(name: "definition", module: "basic", element: "descrip")
  static let source = TBXCategory(name: "source", module: "basic", element: "admin")
  static let partOfSpeech = TBXCategory(name: "partOfSpeech", module: "min", element: "termNote")
  static let status = TBXCategory(
    name: "administrativeStatus", module: "min", element: "termNote")
  static let reference = TBXCategory(name: "crossReference", module: "basic", element: "ref")
  static let transactionType = TBXCategory(
    name: "transactionType", module: "basic", element: "transac")
  static let responsibility = TBXCategory(
    name: "responsibility", module: "basic", element: "transacNote")
}
