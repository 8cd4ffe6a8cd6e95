import Foundation

extension UUID {
  var data: Data { withUnsafeBytes(of: uuid) { Data($0) } }

  /// nil where there are not sixteen bytes.
  init?(data: Data) {
    guard data.count == 16 else { return nil }
    var bytes: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    withUnsafeMutableBytes(of: &bytes) { $0.copyBytes(from: data) }
    self.init(uuid: bytes)
  }
}
