import Articles
import Foundation
import HTTPEngines
import ShippedPrompts

/// The prompts that ship, and those of the user, which come before them.
public struct PromptLibrary: Sendable {
  /// The prefix of the names of files that are built into the program.
  public static let prefix = "shipped:"

  /// The folder of the user's prompts; each is named by its file, without `.md`.
  public let folder: String
  /// By name, in alphabetical order.
  public let prompts: [PromptTemplate]

  /// Reads all prompts.
  ///
  /// - Throws: `DiagnosticList` with the problems of all files, or `InputError`.
  public init(folder: String) throws {
    self.folder = folder
    var prompts: [String: PromptTemplate] = [:]
    for (name, text) in Self.shipped {
      prompts[name] = try PromptParser.prompt(
        text, name: name, path: "\(Self.prefix)\(name).md")
    }
    var problems: [Diagnostic] = []
    for file in Self.files(in: folder) {
      do {
        let prompt = try Self.prompt(at: "\(folder)/\(file)")
        prompts[prompt.name] = prompt
      } catch let list as DiagnosticList {
        problems += list.diagnostics
      }
    }
    guard problems.isEmpty else { throw DiagnosticList(problems) }
    self.prompts = prompts.values.sorted { $0.name < $1.name }
  }

  /// Reads one file.
  ///
  /// - Throws: `DiagnosticList`, `InputError`.
  public static func prompt(at path: String) throws -> PromptTemplate {
    let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    do {
      return try PromptParser.prompt(try InputFile(path).text(), name: name, path: path)
    } catch let error as LineEncodingError {
      throw DiagnosticList([
        Diagnostic(file: path, line: error.line, message: "not UTF-8; save the file as UTF-8")
      ])
    }
  }

  /// Reads a file that is to have a task.
  ///
  /// - Throws: as `prompt(at:)`.
  public static func prompt(at path: String, task: PromptTask) throws -> PromptTemplate {
    let prompt = try prompt(at: path)
    guard prompt.task == task else {
      let message =
        "its task is '\(prompt.task.rawValue)'; one of the task '\(task.rawValue)' is needed"
      throw DiagnosticList([Diagnostic(file: path, line: 1, message: message)])
    }
    return prompt
  }

  public subscript(name: String) -> PromptTemplate? { prompts.first { $0.name == name } }

  private static func files(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") }.sorted()
  }

  static var shipped: [(name: String, text: String)] {
    (0..<juru_prompt_count()).map { index in
      let file = juru_prompt_at(index)
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
      return (String(cString: file.name), String(decoding: bytes, as: UTF8.self))
    }
  }
}
