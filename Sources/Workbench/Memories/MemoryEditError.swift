/// Why an entry of a memory can't be made or found.
public enum MemoryEditError: Error, Hashable, Sendable, CustomStringConvertible {
  case emptySource
  case emptyTarget
  case notText
  case noEntry(Int64)

  public var description: String {
    switch self {
    case .emptySource: "the source is empty; give the sentence that is translated"
    case .emptyTarget: "the translation is empty; give one, or take the entry out with 'remove'"
    case .notText: "the text holds a NUL; remove it"
    case .noEntry(let id):
      "there is no entry \(id) in the memory; 'juru memory search' shows their numbers"
    }
  }
}
