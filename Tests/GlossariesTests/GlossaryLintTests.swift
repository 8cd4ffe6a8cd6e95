import Articles
import Testing

@testable import Glossaries

struct GlossaryLintTests {
  private func lint(_ lines: String...) throws -> [String] {
    let text = "source\ttarget\tstatus\n" + lines.map { $0 + "\n" }.joined()
    let file = try GlossaryFile(bytes: Array(text.utf8), path: "t.tsv")
    return GlossaryLint(analyzer: ToyAnalyzer()).diagnostics(in: [file]).map(\.description)
  }

  @Test func aSoundFileIsLeftAlone() throws {
    #expect(
      try lint(
        "rudal (darat)\tmissile\tpreferred", "rudal (darat)\trocket\tforbidden",
        "Kremlin\t\tdo-not-translate", "kapal\tship\tpreferred", "kapal\tvessel\tadmitted"
      ).isEmpty)
  }

  @Test func twoPreferredTargets() throws {
    #expect(
      try lint("rudal\tmissile\tpreferred", "rudal\trocket\tpreferred") == [
        "t.tsv:3:7: 'rudal' has the preferred target 'missile' in line 2; make 'rocket' "
          + "admitted, or remove one"
      ])
  }

  @Test func aProhibitionWithoutASuccessor() throws {
    #expect(
      try lint("rudal\trocket\tforbidden") == [
        "t.tsv:2:14: 'rocket' is forbidden for 'rudal', and no line says what to write instead; "
          + "add a preferred target"
      ])
  }

  @Test func aProposalIsNeitherARivalNorAProhibition() throws {
    #expect(
      try lint(
        "rudal\tmissile\tpreferred", "rudal\trocket\tproposed", "ISAF\tISAF\tproposed"
      ).isEmpty)
  }

  @Test func bracketsAndWhiteSpace() throws {
    #expect(
      try lint("kapal (perang\tship]\tpreferred", " rudal\tguided  missile\tpreferred") == [
        "t.tsv:2:1: '(' without its counterpart in 'kapal (perang'; close it or remove it",
        "t.tsv:2:15: ']' without its counterpart in 'ship]'; close it or remove it",
        "t.tsv:3:1: stray white space in ' rudal'; write 'rudal'",
        "t.tsv:3:8: stray white space in 'guided  missile'; write 'guided missile'",
      ])
  }

  @Test func aSourceWithoutAWord() throws {
    #expect(
      try lint("…\tand so on\tpreferred") == [
        "t.tsv:2:1: '…' holds no word and never matches; write one, or remove the line"
      ])
  }

  @Test func namesThatStayAndThoseThatDoNot() throws {
    #expect(
      try lint("Kremlin\tKremlin\tpreferred", "Pentagon\tThe Pentagon\tdo-not-translate") == [
        "t.tsv:2:9: the target is 'Kremlin' itself; give it the status 'do-not-translate'",
        "t.tsv:3:10: 'Pentagon' is not to be translated, yet has the target 'The Pentagon'; "
          + "empty the target, or make it preferred",
      ])
  }

  @Test func caseConflicts() throws {
    #expect(
      try lint(
        "Menhan\tDefense Minister\tpreferred", "menhan\tMinDef\tadmitted",
        "menteri pertahanan\tdefense minister\tpreferred"
      ) == [
        "t.tsv:3:1: 'menhan' is 'Menhan' in line 2, and matching ignores case; write both alike",
        "t.tsv:4:20: 'defense minister' is 'Defense Minister' in line 2; write both alike",
      ])
  }

  @Test func aMistypedColumn() throws {
    let file = try GlossaryFile(
      bytes: Array("source\ttarget\tstauts\towner\nrudal\tmissile\t\t\n".utf8), path: "t.tsv")
    #expect(
      GlossaryLint(analyzer: ToyAnalyzer()).diagnostics(in: [file]).map(\.description)
        == ["t.tsv:1:15: column 'stauts' is not read; did you mean 'status'?"])
  }

  @Test func aDateThatIsNone() throws {
    let text = "source\ttarget\tdate\nrudal\tmissile\t9/2/2024\nkapal\tship\t2024-02-09\n"
    let file = try GlossaryFile(bytes: Array(text.utf8), path: "t.tsv")
    #expect(
      GlossaryLint(analyzer: ToyAnalyzer()).diagnostics(in: [file]).map(\.description)
        == ["t.tsv:2:15: '9/2/2024' is no date; write year, month and day as 2024-02-09"])
  }

  @Test func aTermThatAnotherHides() throws {
    let file = try GlossaryFile(
      bytes: Array(
        "source\ttarget\tpos\nbisa\tcan\tvt\nbisa\tvenom\tn\nbin\tson of\tn\nBIN\tagency\tnp\n".utf8
      ),
      path: "t.tsv")
    #expect(
      GlossaryLint(analyzer: ToyAnalyzer()).diagnostics(in: [file]).map(\.description) == [
        "t.tsv:3:1: 'bisa' (n) is never found, for 'bisa' (vt) in line 2 is taken wherever it "
          + "stands; keep the part of speech that texts have, or make one source longer",
        "t.tsv:5:1: 'BIN' (np) is never found, for 'bin' (n) in line 4 is taken wherever it "
          + "stands; write both alike, or put 'BIN' before it",
      ])
  }

  @Test func severalInOneCellAndArticles() throws {
    #expect(
      try lint("kapal; perahu\tship | boat\tpreferred", "rudal\tthe missile\tpreferred") == [
        "t.tsv:2:1: 'kapal; perahu' holds ';', as if it were several; write a line for each, the "
          + "others admitted",
        "t.tsv:2:15: 'ship | boat' holds '|', as if it were several; write a line for each, the "
          + "others admitted",
        "t.tsv:3:7: 'the missile' begins with an article, which the sentence sets; leave it out, "
          + "or the target is not found after another",
      ])
  }

  @Test func aTargetThatTheEngineDoesNotGive() throws {
    var evidence = LintEvidence()
    evidence.translation = { _ in "missiles" }
    evidence.isFound = { $0 == $1 }
    let file = try GlossaryFile(
      bytes: Array("source\ttarget\nrudal\tmissile\n".utf8), path: "t.tsv")
    #expect(
      GlossaryLint(analyzer: ToyAnalyzer(), evidence: evidence).diagnostics(in: [file])
        .map(\.description) == [
          "t.tsv:2:7: 'rudal' comes out as 'missiles', in which the checker doesn't find "
            + "'missile'; write the target in its base form"
        ])
  }

  @Test func nearnessCountsSwappedLettersAsOne() {
    #expect(editDistance("stauts", "status") == 1)
    #expect(editDistance("kitten", "sitting") == 3)
    #expect(closest(to: "zzzz", among: ["n", "np"]) == nil)
  }
}
