import Articles
import Yams

/// Reads prompts: YAML between lines of `---`, then Markdown with the headings `# System` and
/// `# User`, and slots in double braces.
public struct PromptParser {
  private let path: String
  private let lines: [Substring]
  private var diagnostics: [Diagnostic] = []

  /// Reads the text of a file.
  ///
  /// - Throws: `DiagnosticList` with every problem in it.
  public static func prompt(
    _ text: String, name: String, path: String
  ) throws(DiagnosticList) -> PromptTemplate {
    var parser = PromptParser(
      path: path, lines: text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline))
    let prompt = parser.parse(text, name: name)
    guard let prompt, parser.diagnostics.isEmpty else {
      throw DiagnosticList(
        parser.diagnostics.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return prompt
  }

  private init(path: String, lines: [Substring]) {
    self.path = path
    self.lines = lines
  }

  private mutating func report(_ line: Int, column: Int = 1, _ message: String) {
    diagnostics.append(Diagnostic(file: path, line: line, column: column, message: message))
  }

  private enum Field: String, CaseIterable { case task, version, models, schema }

  private mutating func parse(_ text: String, name: String) -> PromptTemplate? {
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
      report(1, "a prompt begins with its fields between two lines of '---'")
      return nil
    }
    let fields = fields(lines[1..<end].joined(separator: "\n"))
    func value<Value: RawRepresentable & CaseIterable>(
      _ field: Field, as type: Value.Type
    ) -> Value? where Value.RawValue == String {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      guard let stated = fields[field] else {
        report(1, "the field '\(field.rawValue)' is missing; it is one of \(known)")
        return nil
      }
      if let value = Value(rawValue: stated.text) { return value }
      report(
        stated.line, column: stated.column,
        "unknown \(field.rawValue) '\(stated.text)'; it is one of \(known)")
      return nil
    }
    let task = value(.task, as: PromptTask.self)
    let schema = value(.schema, as: PromptSchema.self)
    if fields[.version] == nil { report(1, "the field 'version' is missing; write 'version: 1'") }
    guard let task, let schema else { return nil }
    if !task.schemas.contains(schema), let stated = fields[.schema] {
      let known = task.schemas.map(\.rawValue).joined(separator: ", ")
      report(
        stated.line, column: stated.column,
        "the task '\(task.rawValue)' is not answered in the schema '\(schema.rawValue)'; take \(known)"
      )
    }
    let parts = parts(from: end + 1, task: task)
    return PromptTemplate(
      name: name, path: path, task: task, version: fields[.version]?.text ?? "",
      models: fields[.models]?.text ?? "", schema: schema, text: text, parts: parts)
  }

  private mutating func fields(_ yaml: String) -> [Field: (text: String, line: Int, column: Int)] {
    var fields: [Field: (text: String, line: Int, column: Int)] = [:]
    do {
      for (key, value) in try Yams.compose(yaml: yaml)?.mapping ?? [:] {
        // The line of '---' stands before.
        let (line, column) = ((key.mark?.line ?? 1) + 1, key.mark?.column ?? 1)
        guard let field = Field(rawValue: key.string ?? "") else {
          let known = Field.allCases.map(\.rawValue).joined(separator: ", ")
          report(line, column: column, "unknown field '\(key.string ?? "")'; it is one of \(known)")
          continue
        }
        guard let text = value.string, !text.isEmpty else {
          report(line, column: column, "the value of '\(field.rawValue)' is to be plain text")
          continue
        }
        fields[field] = (text, (value.mark?.line ?? 1) + 1, value.mark?.column ?? 1)
      }
    } catch YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _)
    {
      report(mark.line + 1, column: mark.column, "\(problem); write 'name: value' lines")
    } catch {
      report(2, "no YAML: \(error)")
    }
    return fields
  }

  private mutating func parts(from start: Int, task: PromptTask) -> [PromptTemplate.Part] {
    var parts: [PromptTemplate.Part] = []
    var role: ChatMessage.Role?
    var paragraphs: [[PromptTemplate.Piece]] = []
    var paragraph: [PromptTemplate.Piece] = []
    var used: Set<PromptSlot> = []
    func endParagraph() {
      if !paragraph.isEmpty { paragraphs.append(paragraph) }
      paragraph = []
    }
    func endPart() {
      endParagraph()
      if let role { parts.append(PromptTemplate.Part(role: role, paragraphs: paragraphs)) }
      paragraphs = []
    }
    for index in start..<max(start, lines.count) {
      let line = lines[index]
      if let heading = ["# System": ChatMessage.Role.system, "# User": .user][String(line)] {
        endPart()
        role = heading
      } else if line.allSatisfy(\.isWhitespace) {
        endParagraph()
      } else if role == nil {
        report(index + 1, "text before a heading; write '# System' or '# User' above it")
      } else {
        if !paragraph.isEmpty { paragraph.append(.text("\n")) }
        paragraph += pieces(line, number: index + 1, task: task, used: &used)
      }
    }
    endPart()
    if !parts.contains(where: { $0.role == .user }) {
      report(lines.count, "the heading '# User' is missing, with what the model is asked")
    }
    for slot in task.required where !used.contains(slot) {
      report(
        lines.count, "a prompt of the task '\(task.rawValue)' needs the slot {{\(slot.rawValue)}}")
    }
    return parts
  }

  /// The literal text and the slots of a line.
  private mutating func pieces(
    _ line: Substring, number: Int, task: PromptTask, used: inout Set<PromptSlot>
  ) -> [PromptTemplate.Piece] {
    var pieces: [PromptTemplate.Piece] = []
    var rest = line
    while let open = rest.firstRange(of: "{{") {
      let column = line.distance(from: line.startIndex, to: open.lowerBound) + 1
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
        report(number, column: column, "the slot that begins here has no '}}'")
        return pieces
      }
      let name = rest[open.upperBound..<close.lowerBound].filter { $0 != " " }
      pieces.append(.text(String(rest[..<open.lowerBound])))
      if let slot = PromptSlot(rawValue: name), task.slots.contains(slot) {
        pieces.append(.slot(slot))
        used.insert(slot)
      } else {
        let known = task.slots.map { "{{\($0.rawValue)}}" }.joined(separator: ", ")
        report(number, column: column, "unknown slot {{\(name)}}; this task has \(known)")
      }
      rest = rest[close.upperBound...]
    }
    return pieces + [.text(String(rest))]
  }
}
