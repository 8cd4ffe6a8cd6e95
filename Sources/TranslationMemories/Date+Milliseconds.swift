import Foundation

extension Date {
  /// Since 1970: a memory keeps times as whole numbers, which take eight bytes and no parsing.
  var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }

  init(milliseconds: Int64) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }
}
