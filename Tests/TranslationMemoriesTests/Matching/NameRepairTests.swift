import Testing
import Translation

@testable import TranslationMemories

struct NameRepairTests {
  /// Knows a few names; `Ambon` wants `an`.
  private struct Names: TargetNames {
    func isKept(_ name: String, opensSentence: Bool, in context: TranslationContext) -> Bool {
      !["Jepang", "Polisi", "Menteri Retno"].contains(name)
    }
    func tellsGender(_ word: String) -> Bool { ["he", "his", "she"].contains(word.lowercased()) }
    func fits(_ word: String, before name: String) -> Bool {
      !["a", "an"].contains(word) || (word == "an") == name.hasPrefix("A")
    }
  }

  private func repaired(_ old: String, _ new: String, _ target: String) -> String? {
    PlaceableRepair(
      comparison: SegmentComparison(from: old, to: new),
      names: NameRules(names: Names(), context: context())
    ).repaired(target)?.target
  }

  @Test(arguments: [
    (
      "Presiden tiba di Jakarta kemarin.", "Presiden tiba di Surabaya kemarin.",
      "The President arrived in Jakarta yesterday.", "The President arrived in Surabaya yesterday."
    ),
    // Names of several words, and of another number of them; one at the beginning.
    (
      "Budi Santoso bertemu Joko Widodo.", "Rudi bertemu Prabowo Subianto Djojohadikusumo.",
      "Budi Santoso met Joko Widodo.", "Rudi met Prabowo Subianto Djojohadikusumo."
    ),
    // A number beside it.
    (
      "Gempa di Palu pada 3 Mei.", "Gempa di Cianjur pada 4 Mei.", "The quake in Palu on May 3.",
      "The quake in Cianjur on May 4."
    ),
    // Twice in both.
    (
      "Dari Solo ke Solo Baru.", "Dari Tegal ke Tegal Baru.", "From Solo to Solo Baru.",
      "From Tegal to Tegal Baru."
    ),
    ("Warga Bogor pulang.", "Warga Ambon pulang.", "An old Bogor man.", "An old Ambon man."),
  ])
  func putsTheNewNameInPlaceOfTheOld(old: String, new: String, target: String, result: String) {
    #expect(repaired(old, new, target) == result)
  }

  @Test(arguments: [
    // The new one has an English form.
    ("Ia tiba di Jakarta.", "Ia tiba di Jepang.", "The man arrived in Jakarta."),
    ("Ia menemui Prabowo.", "Ia menemui Menteri Retno.", "They met Prabowo."),
    // The old one stands otherwise in the target, or more often.
    ("Ia tiba di Jepang.", "Ia tiba di Jakarta.", "They arrived in Japan."),
    ("Wali Kota Solo pulang.", "Wali Kota Tegal pulang.", "Solo's mayor left Solo."),
    // The other words would have to change.
    ("Megawati membawa tasnya.", "Prabowo membawa tasnya.", "Megawati took her bag, she said."),
    ("Sebuah bank Bogor tutup.", "Sebuah bank Ambon tutup.", "a Bogor bank closed."),
    // No name differs, or more than names.
    ("Prabowo tiba.", "polisi tiba.", "Prabowo arrived."),
    ("Prabowo tiba di Solo.", "Joko pergi ke Solo.", "Prabowo arrived in Solo."),
    ("Prabowo tiba di Solo.", "Prabowo Subianto tiba di Solo.", "Prabowo arrived in Solo."),
    // A part of another word.
    ("Ia di Solok.", "Ia di Bogor.", "They are in Soloks."),
  ])
  func leavesWhatIsNotCertain(old: String, new: String, target: String) {
    #expect(repaired(old, new, target) == nil)
  }

  @Test func withoutKnowledgeOfNamesNoneIsReplaced() {
    let comparison = SegmentComparison(from: "Ia tiba di Solo.", to: "Ia tiba di Tegal.")
    #expect(PlaceableRepair(comparison: comparison).repaired("They arrived in Solo.") == nil)
  }

  @Test func aMatchOfAnotherNameIsOfferedAt99() async throws {
    let memory = try TranslationMemory.open(path: freshPath())
    try await memory.store([
      entry(
        "Gubernur meninjau jembatan di Palu pada hari itu.",
        "The governor inspected a bridge in Palu that day.", status: .reviewed)
    ])
    let query = TranslationMemory.Query(
      key: key("Gubernur meninjau jembatan di Poso pada hari itu."))
    let rules = NameRules(names: Names(), context: context())
    let found = try await memory.matches([query], MatchOptions(), names: rules)[0]
    #expect(found.map(\.score) == [99])
    #expect(found[0].target == "The governor inspected a bridge in Poso that day.")
    #expect(
      found[0].repairs == [MemoryMatch.Repair(source: ("Palu", "Poso"), target: ("Palu", "Poso"))])
  }
}
