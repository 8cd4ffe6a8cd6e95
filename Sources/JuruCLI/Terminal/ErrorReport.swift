import ArgumentParser
import Articles
import BilingualFiles
import Foundation
import Glossaries
import Translation
import TranslationMemories
import Workbench

/// What an error says to the user, and with which code the program ends.
struct ErrorReport {
  let code: Int32
  let message: String
  /// Help that was asked for goes to standard output.
  private let isResult: Bool
  /// Whether the message is printed as it stands: help, or what the argument parser says.
  private let isWhole: Bool

  init(_ error: any Error) {
    isResult = JuruCommand.exitCode(for: error).rawValue == 0
    (code, message) = Self.describe(error)
    isWhole = (error as? CommandFailure)?.isHelp ?? message.hasPrefix("Error:")
  }

  private static func describe(_ error: any Error) -> (Int32, String) {
    switch error {
    case let failure as CommandFailure: (failure.code, failure.message)
    case let error as ReadingError: (ExitStatus.badInput, error.description)
    case let error as LineEncodingError: (ExitStatus.badInput, error.description)
    case let error as DocumentError: (ExitStatus.badInput, error.description)
    case let error as UnreadLanguage: (ExitStatus.badInput, error.description)
    case let error as BilingualFileError: (ExitStatus.badInput, error.description)
    case let error as InputError:
      (error.isMissing ? ExitStatus.noInput : ExitStatus.inputOutput, error.description)
    case let error as OutputError:
      if error.isClosedPipe {
        (ExitStatus.done, "")
      } else if error.isBusy {
        (ExitStatus.tryAgain, error.description)
      } else {
        (error.isUncreatable ? ExitStatus.cannotCreate : ExitStatus.inputOutput, error.description)
      }
    case let problems as DiagnosticList: (ExitStatus.configuration, problems.description)
    case let error as SettingError: (ExitStatus.configuration, error.description)
    case let error as GlossaryFileError: (code(of: error), error.description)
    case let error as GlossaryFormatError: (ExitStatus.badInput, error.description)
    case let error as GlossaryEditError: (ExitStatus.usage, error.description)
    case let error as MemoryEditError: (ExitStatus.usage, error.description)
    case let error as MemoryError: (code(of: error), error.description)
    case let error as MemorySelectionError: (ExitStatus.usage, error.description)
    case let error as EngineError:
      (code(of: error), error.description + (wayOut(of: error).map { "; \($0)" } ?? ""))
    case let error as EngineSelectionError: (ExitStatus.usage, error.description)
    case is CancellationError: (ExitStatus.interrupted, "interrupted")
    default: parserOrDefect(error)
    }
  }

  private static func parserOrDefect(_ error: any Error) -> (Int32, String) {
    let code = JuruCommand.exitCode(for: error)
    let message = JuruCommand.fullMessage(for: error)
    // The argument parser knows its own errors; any other would be a defect of the program.
    return code == .failure
      ? (ExitStatus.defect, "\(error); this is a defect of juru, please report it")
      : (code.rawValue, message)
  }

  private static func code(of error: GlossaryFileError) -> Int32 {
    switch error {
    case .notFound: ExitStatus.noInput
    case .unreadable: ExitStatus.noInput
    case .unwritable: ExitStatus.cannotCreate
    }
  }

  private static func code(of error: MemoryError) -> Int32 {
    switch error {
    case .notFound: ExitStatus.noInput
    case .notSQLite, .notAMemory, .newerSchema, .olderSchema: ExitStatus.configuration
    case .locked: ExitStatus.tryAgain
    case .unreadable: ExitStatus.noInput
    case .readOnly: ExitStatus.cannotCreate
    case .damaged, .diskFull, .failed: ExitStatus.inputOutput
    case .closed: ExitStatus.defect
    }
  }

  private static func code(of error: EngineError) -> Int32 {
    switch error {
    case .unreachable: ExitStatus.unreachable
    case .tryAgain: ExitStatus.tryAgain
    case .refused, .overBudget: ExitStatus.refused
    }
  }

  /// What to do about an engine that gives no answer, where its reason doesn't say so.
  private static func wayOut(of error: EngineError) -> String? {
    switch error {
    case .unreachable: "see that it runs; --engine rules needs no service"
    case .tryAgain: "run the same command again later"
    case .refused, .overBudget: nil
    }
  }

  /// Prints the message: to standard error, or as one JSON object there.
  ///
  /// - Returns: the code to end with; another than `code` where the message was a result that
  ///   could not be written.
  func print(as form: ErrorForm) -> Int32 {
    guard !message.isEmpty else { return code }
    if isResult {
      do {
        try ResultOutput(path: nil).write(message + "\n")
      } catch {
        let report = ErrorReport(error)
        return report.isResult ? report.code : report.print(as: form)
      }
    } else if form.isJSON {
      let first = message.prefix { $0 != "\n" }
      let text = isWhole ? String(first.trimmingPrefix("Error: ")) : message
      let value: JSONValue = ["error": ["code": .integer(Int(code)), "message": .string(text)]]
      StandardError.write(value.compact)
    } else if isWhole {
      StandardError.write(message)
    } else {
      StandardError.write((form.usesColor ? "\u{1B}[1;31mjuru:\u{1B}[0m " : "juru: ") + message)
    }
    return code
  }
}
