import Testing

@testable import Summaries

@Suite struct SentenceCompressorTests {
  private func compressed(_ text: String, article: String? = nil) throws -> String {
    SentenceCompressor.compressed(text, article: article ?? text, data: try .embedded()).text
  }

  @Test(arguments: [
    ("Two soldiers died, as reported by AFP.", "Two soldiers died (AFP)."),
    ("Quoted from Warta Nusa, the talks took place.", "The talks took place (Warta Nusa)."),
    ("The agency (Dinkes) warned residents.", "The agency warned residents."),
    ("The agency, however, warned residents.", "The agency warned residents."),
    ("The bridge, which was built by hand, collapsed.", "The bridge collapsed."),
    ("The bridge collapsed, which surprised residents.", "The bridge collapsed."),
    ("As is known, the bridge collapsed.", "The bridge collapsed."),
    ("Was known, the bridge collapsed twice.", "The bridge collapsed twice."),
    (
      "Information was collected merdeka.com, the bridge collapsed.",
      "The bridge collapsed (merdeka.com)."
    ),
    ("JAKARTA, KOMPAS.com - The bridge collapsed.", "The bridge collapsed."),
  ])
  func whatNobodyNeedsGoes(_ text: String, _ short: String) throws {
    #expect(try compressed(text) == short)
  }

  @Test(arguments: [
    // A number, a name, a negation, a word for how sure it is.
    "The bridge, which cost two billion, collapsed.",
    "The bridge, which cost 5 billion, collapsed.",
    "The bridge, which Budi built, collapsed.",
    "The bridge, which nobody repaired, collapsed.",
    "The man, who allegedly stole cars, was detained.",
    "The man, who denied all charges, was detained.",
    "The economy grew 5 percent (year-on-year) again.",
    "The man (34) was detained.",
    "\"The bridge (the old one) collapsed,\" he said.",
    "A man from the coast - the harbor - came.",
    "It was known that the bridge had cracks.",
  ])
  func whatSaysSomethingStays(_ text: String) throws {
    #expect(try compressed(text) == text)
  }

  @Test func anAcronymThatIsUsedAgainKeepsItsExplanation() throws {
    let text = "The health agency (KPK) warned residents."
    #expect(try compressed(text, article: text + " The KPK left.") == text)
    #expect(try compressed(text) == "The health agency warned residents.")
  }

  @Test func whatWasDroppedIsSaidInItsOrder() throws {
    let dropped = SentenceCompressor.compressed(
      "The agency (Dinkes) said, however, that residents left, as reported by AFP.", article: "",
      data: try .embedded()
    ).dropped
    #expect(
      dropped == [
        DroppedText(.parenthesis, "(Dinkes)"), DroppedText(.aside, "however"),
        DroppedText(.source, "as reported by AFP"),
      ])
  }

  @Test(
    arguments: [
      ("A title of few words", nil),
      (
        "Finance ministry says the video of the minister is a hoax, asks residents to remain calm",
        "Finance ministry says the video of the minister is a hoax"
      ),
      (
        "The great museum is burgled at night, the Ministry of Culture: eight crown jewels are missing",
        "The great museum is burgled at night"
      ),
      (
        "Confession of the husband who killed a bar owner: I had told her not to, he says",
        nil
      ),
      (
        "Confession of the husband who killed a bar owner: I had told her to go home",
        "Confession of the husband who killed a bar owner"
      ),
      (
        "Reprimanded by the Home Affairs Ministry because of the highest inflation in years, governor speaks up",
        nil
      ),
      ("One two three four five six seven eight nine ten eleven twelve, defendants deny it", nil),
      ("One two three four five six seven eight nine ten eleven twelve thirteen fourteen", nil),
    ] as [(String, String?)])
  func headlines(_ title: String, _ expected: String?) throws {
    #expect(HeadlineShortener(try .embedded()).headline(of: title) == expected)
  }

  @Test func badWordsAreReported() {
    #expect(throws: (any Error).self) { try CompressionWords("however\twhatever\n") }
  }
}
