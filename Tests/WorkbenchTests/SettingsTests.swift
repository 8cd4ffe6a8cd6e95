import Articles
import Testing

@testable import Workbench

struct SettingsTests {
  @Test func theEnvironmentWinsOverTheProjectOverTheUser() throws {
    let folder = try TemporaryFolder()
    try folder.write("jobs: 2\nformat: json\nengine: rules\n", to: "config/juru/config.yaml")
    let project = try folder.write("jobs: 3\nformat: jsonl\n", to: "juru.yaml")
    let settings = try Settings(
      environment: ["XDG_CONFIG_HOME": folder.file("config"), "JURU_JOBS": "4"], project: project)
    #expect(settings[.jobs] == "4")
    #expect(settings.values[.jobs]?.origin == .environment(variable: "JURU_JOBS"))
    #expect(settings[.format] == "jsonl")
    #expect(settings.values[.format]?.origin == .file(path: project, line: 2))
    #expect(
      settings.values[.engine]?.origin
        == .file(path: folder.file("config/juru/config.yaml"), line: 3))
    #expect(settings.values[.color]?.origin == .default)
  }

  @Test func pathsStartAtTheFileThatStatesThem() throws {
    let file = try SettingsFile(
      text: "glossary: [terms.tsv, /abs.tsv]\nmemory: none\n", path: "project/juru.yaml")
    #expect(file.values[.glossary]?.values == ["project/terms.tsv", "/abs.tsv"])
    #expect(file.values[.memory]?.values == ["none"])
  }

  @Test func everyProblemIsReportedAtOnce() {
    let error = #expect(throws: DiagnosticList.self) {
      try SettingsFile(text: "jobs: none\nformt: text\nformat: [a, b]\n", path: "juru.yaml")
    }
    #expect(error?.diagnostics.map(\.line) == [1, 2, 3])
  }

  @Test func aRelativeXDGPathCountsAsUnset() {
    let paths = UserPaths(environment: ["HOME": "/home/sari", "XDG_DATA_HOME": "data"])
    #expect(paths.memory == "/home/sari/.local/share/juru/memory.sqlite")
  }

  @Test func theTemplateIsValidWithAndWithoutItsComments() throws {
    #expect(try SettingsFile(text: SettingsTemplate.text, path: "juru.yaml").values.isEmpty)
    let stated = SettingsTemplate.text.split(separator: "\n")
      .filter { $0.hasPrefix("#") && !$0.hasPrefix("# ") }.map { $0.dropFirst() }
      .joined(separator: "\n")
    let file = try SettingsFile(text: stated, path: "juru.yaml")
    #expect(Set(file.values.keys) == Set(SettingKey.allCases))
  }
}
