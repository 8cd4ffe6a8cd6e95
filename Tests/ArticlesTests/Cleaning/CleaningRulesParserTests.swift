import Testing

@testable import Articles

@Suite("Reading cleaning rules")
struct CleaningRulesParserTests {
  private func problems(_ text: String) -> [String] {
    do {
      _ = try CleaningRules(parsing: text, file: "a.rules")
      return []
    } catch let list as DiagnosticList {
      return list.diagnostics.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  private let sound = """
    define mark (?:iklan|promosi)
    rule mark
      kind advertisement
      scope line
      words iklan | promosi
      pattern (?i){mark}
      example take IKLAN =>
      example leave Iklan itu lucu.
    """

  @Test("a sound rule is read with its parts")
  func parts() throws {
    let rules = try CleaningRules(parsing: sound, file: "a.rules").rules
    #expect(rules.count == 1)
    #expect(rules[0].words == ["iklan", "promosi"])
    #expect(rules[0].scope == .line)
    #expect(rules[0].line == 2)
    #expect(rules[0].examples.map(\.takes) == [true, false])
  }

  @Test("every problem is reported at once, with its place and the way out")
  func allProblems() {
    let text = """
      kind caption
      rule a
        kind x
        scope blok
        words w
        patern w
        pattern ({nmae}
        example tak w
      """
    let found = problems(text)
    #expect(
      found.contains("a.rules:1:1: 'kind' stands before the first rule; begin with 'rule NAME'"))
    #expect(found.contains("a.rules:4:9: unknown scope 'blok'; did you mean 'block'?"))
    #expect(found.contains("a.rules:6:3: unknown key 'patern'; did you mean 'pattern'?"))
    #expect(found.contains { $0.hasPrefix("a.rules:7:12: '{nmae}' is not defined") })
    #expect(found.contains { $0.hasPrefix("a.rules:7:11: pattern '({nmae}' is no regular") })
    #expect(found.contains("a.rules:8:11: an example begins with 'take' or 'leave'"))
    #expect(found.contains { $0.contains("has no example of what it takes") })
    #expect(found.contains { $0.contains("has no example of what it leaves") })
  }

  @Test("an example of taking takes something")
  func idleExample() {
    let idle = sound.replacing("IKLAN =>", with: "IKLAN => IKLAN")
    #expect(problems(idle).contains { $0.hasPrefix("a.rules:7:11: both sides of '=>'") })
  }

  @Test("names stand once")
  func duplicates() {
    let twice = sound + "\n" + sound
    #expect(problems(twice).contains { $0.contains("rule 'mark' stands twice") })
    #expect(problems(twice).contains { $0.contains("'mark' is defined twice") })
  }

  @Test("words are found in any case, inside and across each other")
  func scanner() {
    let scanner = WordScanner(["he", "she", "hers", "–"])
    var found: [Int] = []
    Array("uSHErs –".utf8).withUnsafeBufferPointer { bytes in
      scanner.scan(bytes) { word, _ in found.append(word) }
    }
    #expect(found.sorted() == [0, 1, 2, 3])
  }
}
