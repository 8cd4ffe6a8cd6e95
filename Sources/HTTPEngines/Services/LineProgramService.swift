import Foundation

/// A program that reads lines and writes a line for each: a script of one's own that is kept running,
/// or one like `apertium ind-eng`, which answers when its input ends.
public struct LineProgramService: TranslationService {
  /// What tells the program that a text is whole.
  public enum Ending: String, Sendable, CaseIterable {
    /// The end of the line; the program is kept running.
    case line
    /// A zero byte, after the answer too; the program is kept running.
    case null
    /// The end of its input: it is started for each request, with a line for each text.
    case input
  }

  private let program: LineProgram
  private let ending: Ending
  private let timeout: Double

  /// - Parameters:
  ///   - command: as a shell reads it.
  ///   - timeout: seconds that one text may take.
  public init(_ command: String, ending: Ending = .line, timeout: Double = 120) {
    program = LineProgram(command, ending: ending)
    self.ending = ending
    self.timeout = timeout
  }

  public var place: String { program.command }
  public var limits: RequestLimits {
    // What a program writes before it has read all must fit a pipe.
    ending == .input
      ? RequestLimits(texts: 50, characters: 10_000) : RequestLimits(texts: 1, characters: .max)
  }

  public func answer(to question: ServiceQuestion) async throws -> ServiceAnswer {
    // A text is one line to the program, whatever ends stand in it.
    let lines = question.texts.map {
      $0.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
    return ServiceAnswer(targets: try await program.answers(to: lines, within: timeout))
  }
}
