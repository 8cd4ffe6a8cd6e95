import Foundation

/// The descriptors 0, 1 and 2, which a caller may have closed.
enum StandardDescriptors {
  /// Fills those that are closed, so that no file that is opened later takes their place and gets
  /// what was meant for them. Reading from 0 and writing to 1 then fail, 2 swallows what it gets.
  static func fill() {
    let modes = [STDIN_FILENO: O_WRONLY, STDOUT_FILENO: O_RDONLY, STDERR_FILENO: O_WRONLY]
    for (descriptor, mode) in modes.sorted(by: { $0.key < $1.key })
    where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", mode)
    }
  }
}
