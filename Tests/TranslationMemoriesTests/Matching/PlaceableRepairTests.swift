import Testing

@testable import TranslationMemories

struct PlaceableRepairTests {
  private func repaired(_ old: String, _ new: String, _ target: String) -> String? {
    PlaceableRepair(comparison: SegmentComparison(from: old, to: new)).repaired(target)?.target
  }

  @Test(arguments: [
    (
      "Sebanyak 2.500 warga mengungsi.", "Sebanyak 13.750 warga mengungsi.",
      "A total of 2,500 residents fled.", "A total of 13,750 residents fled."
    ),
    (
      "Ekonomi tumbuh 5,2 persen.", "Ekonomi tumbuh 4,75 persen.",
      "The economy grew 5.2 percent.", "The economy grew 4.75 percent."
    ),
    (
      "Ia tiba Jumat (9/2/2024).", "Ia tiba Sabtu (10/2/2024).",
      "He arrived on Friday, February 9, 2024.", "He arrived on Saturday, February 10, 2024."
    ),
    (
      "Rapat 9 Februari 2024 batal.", "Rapat 10 Maret 2025 batal.",
      "The meeting on 9 February 2024 was off.", "The meeting on 10 March 2025 was off."
    ),
    (
      "Pada 2022 ada 3 kasus.", "Pada 2023 ada 4 kasus.", "In 2022 there were 3 cases.",
      "In 2023 there were 4 cases."
    ),
    (
      "Buka https://a.id/x.", "Buka https://b.id/y?z=1.", "Open https://a.id/x.",
      "Open https://b.id/y?z=1."
    ),
  ])
  func putsTheNewValueInTheFormOfTheOld(old: String, new: String, target: String, result: String) {
    #expect(repaired(old, new, target) == result)
  }

  @Test(arguments: [
    // The noun would have to change.
    ("Ada 1 orang.", "Ada 2 orang.", "There is 1 person."),
    // The number stands in words, twice, or not at all.
    ("Ada 3 orang.", "Ada 4 orang.", "There are three people."),
    ("Ada 3 orang.", "Ada 4 orang.", "There are 3 people, 3 of them here."),
    ("Ada 3 orang.", "Ada 4 orang.", "There are people."),
    // A part of another number.
    ("Ada 25 orang.", "Ada 30 orang.", "There are 1,025 people."),
    // A time of day has an English form of its own.
    ("Pukul 22.30 WIB.", "Pukul 23.30 WIB.", "At 10:30 p.m. WIB."),
    // Something else differs too.
    ("Ada 3 orang.", "ada 4 orang.", "There are 3 people."),
    // One of two equal numbers.
    ("Skor 2 lawan 2.", "Skor 2 lawan 3.", "The score is 2 to 2."),
  ])
  func leavesWhatIsNotCertain(old: String, new: String, target: String) {
    #expect(repaired(old, new, target) == nil)
  }

  @Test func twoThatChangePlacesAreBothPutRight() {
    #expect(
      repaired("Dari 3 ke 5 orang.", "Dari 5 ke 3 orang.", "From 3 to 5 people.")
        == "From 5 to 3 people.")
  }
}
