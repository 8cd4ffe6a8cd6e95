import CLibXML2

/// The first error that libxml2 reports of a document.
final class XMLFailure {
  private(set) var message = ""
  /// Whether entities expand too far, or into themselves.
  private(set) var isOfEntities = false
  private(set) var line = 0
  private(set) var column = 0

  /// libxml2's call for each error; warnings are passed over.
  static let keep: xmlStructuredErrorFunc = { context, error in
    guard let context, let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else {
      return
    }
    let failure = Unmanaged<XMLFailure>.fromOpaque(context).takeUnretainedValue()
    guard failure.message.isEmpty else { return }
    let text = error.pointee.message.map { String(cString: $0) } ?? "unknown error"
    failure.message = text.onOneLine
    failure.isOfEntities = error.pointee.code == XML_ERR_ENTITY_LOOP.rawValue
    failure.line = Int(error.pointee.line)
    failure.column = Int(error.pointee.int2)
  }
}
