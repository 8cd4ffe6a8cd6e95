import Foundation

/// A program that reads a line and writes a line, kept running: `apertium -z ind-eng` (which ends
/// each with a zero byte), or a script of one's own.
public struct LineProgramService: TranslationService {
  private let program: LineProgram
  private let timeout: Double

  /// - Parameters:
  ///   - command: as a shell reads it.
  ///   - isNullEnded: whether a zero byte ends each text, both ways, in place of a line end.
  ///   - timeout: seconds that one text may take.
  public init(_ command: String, isNullEnded: Bool = false, timeout: Double = 120) {
    program = LineProgram(command, end: isNullEnded ? 0 : UInt8(ascii: "\n"))
    self.timeout = timeout
  }

  public var place: String { program.command }
  public var limits: RequestLimits { RequestLimits(texts: 1, characters: .max) }

  public func answer(to question: ServiceQuestion) async throws -> ServiceAnswer {
    var targets: [String?] = []
    for text in question.texts {
      // A text is one line to the program, whatever ends stand in it.
      let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      targets.append(try await program.answer(to: line, within: timeout))
    }
    return ServiceAnswer(targets: targets)
  }
}
