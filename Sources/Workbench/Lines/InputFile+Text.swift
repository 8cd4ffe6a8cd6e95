extension InputFile {
  /// Reads the whole as UTF-8 text, without its byte-order mark.
  ///
  /// - Throws: `InputError`, `LineEncodingError`.
  public func text() throws -> String {
    let batch = LineBatch(whole: try read(), path: path)
    if let error = batch.lines().error { throw error }
    return String(decoding: batch.bytes, as: UTF8.self)
  }
}
