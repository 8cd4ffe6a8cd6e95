import Foundation
import TranslationMemories

/// Which memory is used, and what is done where it can't be written: a translation is worth more
/// than its place in a memory.
public struct MemorySelection: Sendable {
  public let path: String
  /// The points that its matches are counted down.
  public let penalty: Int
  /// Whether nobody asked for this memory: it is the one that is used by itself.
  public let isDefault: Bool
  /// Whether new translations go into it; else it is looked up only.
  public let remembers: Bool

  /// - Parameter description: the path, and behind commas what is special to the memory:
  ///   `team.sqlite,penalty=5,readonly`.
  /// - Throws: `MemorySelectionError`.
  public init(
    _ description: String, isDefault: Bool, remembers: Bool
  ) throws(MemorySelectionError) {
    var parts = description.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    var (penalty, isReadOnly) = (0, false)
    // A path may have commas of its own.
    while parts.count > 1, let last = parts.last {
      if last == "readonly" {
        isReadOnly = true
      } else if last.hasPrefix("penalty=") {
        let points = last.dropFirst("penalty=".count)
        guard let value = Int(points), (0...100).contains(value) else {
          throw MemorySelectionError(description: description, penalty: String(points))
        }
        penalty = value
      } else {
        break
      }
      parts.removeLast()
    }
    path = parts.joined(separator: ",")
    self.penalty = penalty
    self.isDefault = isDefault
    self.remembers = remembers && !isReadOnly
  }

  /// The same memory, which is then not written.
  public var forReading: MemorySelection {
    MemorySelection(path: path, penalty: penalty, isDefault: isDefault, remembers: false)
  }

  private init(path: String, penalty: Int, isDefault: Bool, remembers: Bool) {
    self.path = path
    self.penalty = penalty
    self.isDefault = isDefault
    self.remembers = remembers
  }

  /// Opens the memory. One that can be read and not written is looked up only; where the disk is
  /// full, or the default memory can't be made, there is none.
  ///
  /// - Parameter note: told what the user does not get.
  /// - Returns: nil where the work goes on without a memory.
  /// - Throws: `MemoryError`: it is locked, damaged or no memory, or can't be had where the user
  ///   named it; `OutputError` where its folder can't be made.
  public func open(note: (String) -> Void) throws -> TranslationMemory? {
    let exists = FileManager.default.fileExists(atPath: path)
    if !remembers {
      // Nothing to look up in a memory that is yet to be made.
      return exists ? try TranslationMemory.open(path: path, readOnly: true) : nil
    }
    do {
      if !exists { try makeFolder() }
      return try TranslationMemory.open(path: path)
    } catch let error as OutputError where isDefault {
      note(Self.goesOn("no translation memory: \(error)"))
      return nil
    } catch let error as MemoryError {
      return try instead(of: error, note: note)
    }
  }

  private func makeFolder() throws(OutputError) {
    let folder = (path as NSString).deletingLastPathComponent
    try OutputFile.makeFolder(folder)
    if access(folder.isEmpty ? "." : folder, W_OK) != 0 {
      throw OutputError(path: path, code: errno)
    }
  }

  private func instead(of error: MemoryError, note: (String) -> Void) throws -> TranslationMemory? {
    switch error {
    case .readOnly:
      if let memory = try? TranslationMemory.open(path: path, readOnly: true) {
        note("\(error); it is looked up, nothing is added")
        return memory
      }
    case .diskFull:
      note(Self.goesOn("\(error)"))
      return nil
    case .unreadable: break
    default: throw error
    }
    guard isDefault else { throw error }
    note(Self.goesOn("\(error)"))
    return nil
  }

  private static func goesOn(_ problem: String) -> String {
    "\(problem); going on without it (--memory names another, --no-memory uses none)"
  }
}

extension MemorySelection {
  /// What is wrong with a description of a memory; nil where nothing is.
  public static func problem(with description: String) -> String? {
    do {
      _ = try MemorySelection(description, isDefault: false, remembers: false)
      return nil
    } catch {
      return error.description
    }
  }
}
