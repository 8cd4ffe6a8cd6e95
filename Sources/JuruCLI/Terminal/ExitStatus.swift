/// The exit codes of the program, as in `sysexits.h`.
enum ExitStatus {
  static let done: Int32 = 0
  /// Done, but something needs a look.
  static let attention: Int32 = 1
  static let usage: Int32 = 64
  static let badInput: Int32 = 65
  static let noInput: Int32 = 66
  static let unreachable: Int32 = 69
  static let defect: Int32 = 70
  static let cannotCreate: Int32 = 73
  static let inputOutput: Int32 = 74
  static let tryAgain: Int32 = 75
  static let refused: Int32 = 77
  static let configuration: Int32 = 78
  static let interrupted: Int32 = 130
}
