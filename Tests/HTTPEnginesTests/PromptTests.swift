import Articles
import Testing

@testable import HTTPEngines

/// Prompts in files.
@Suite struct PromptTests {
  private func problems(_ text: String) -> [String] {
    do {
      _ = try PromptParser.prompt(text, name: "p", path: "p.md")
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test func aParagraphWhoseSlotsAreEmptyIsLeftOut() throws {
    let prompt = try PromptParser.prompt(
      """
      ---
      task: translate
      version: 2
      schema: text
      ---
      # System

      Translate.

      # User

      Title: {{title}}

      Before: {{ before }}
      After: {{after}}

      {{segments}}
      """, name: "p", path: "p.md")
    let question = ServiceQuestion(
      [.init(id: "s1", text: "satu")], surroundings: Surroundings(after: ["dua"]))
    #expect(
      prompt.messages(for: question) == [
        ChatMessage(role: .system, content: "Translate."),
        ChatMessage(role: .user, content: "Before: \nAfter: dua\n\nsatu"),
      ])
    #expect(prompt.id == "p@2#\(prompt.hash)" && prompt.hash.count == 8)
  }

  @Test func everyProblemIsNamedWithItsPlace() {
    #expect(
      problems("---\ntask: sing\nversion: 1\nschema: text\ncolor: red\n---\n# User\n") == [
        "p.md:2:7: unknown task 'sing'; it is one of translate, repair, terms",
        "p.md:5:1: unknown field 'color'; it is one of task, version, models, schema",
      ])
    #expect(
      problems("---\ntask: repair\nschema: text\n---\nhello\n# User\nx {{answer}} {{nose}}\n{{open")
        == [
          "p.md:1:1: the field 'version' is missing; write 'version: 1'",
          "p.md:5:1: text before a heading; write '# System' or '# User' above it",
          "p.md:7:14: unknown slot {{nose}}; this task has {{segments}}, {{answer}}, {{complaint}}, "
            + "{{terms}}, {{title}}, {{before}}, {{after}}",
          "p.md:8:1: the slot that begins here has no '}}'",
          "p.md:8:1: a prompt of the task 'repair' needs the slot {{segments}}",
          "p.md:8:1: a prompt of the task 'repair' needs the slot {{complaint}}",
        ])
    #expect(
      problems("Translate this.") == [
        "p.md:1:1: a prompt begins with its fields between two lines of '---'"
      ])
    #expect(problems("---\ntask: [\n---\n").first?.hasPrefix("p.md:") == true)
  }

  @Test func anEditChangesTheHash() throws {
    func prompt(_ word: String) throws -> PromptTemplate {
      try PromptParser.prompt(
        "---\ntask: translate\nversion: 1\nschema: text\n---\n# User\n\(word) {{segments}}\n",
        name: "p", path: "p.md")
    }
    #expect(try prompt("Translate").id != prompt("Render").id)
  }
}
