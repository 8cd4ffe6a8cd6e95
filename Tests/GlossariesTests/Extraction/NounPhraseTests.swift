import Testing

@testable import Glossaries

struct NounPhraseTests {
  private func terms(_ text: String) -> [String] {
    let phrase = ToyPhrases.phrase(text)
    return phrase.termSpans.map { phrase.words[$0].map(\.surface).joined(separator: " ") }
  }

  @Test func aTermBeginsWithANounAndMayEndWithAModifier() {
    #expect(
      terms("latihan militer/modifier gabungan/modifier") == [
        "latihan", "latihan militer", "latihan militer gabungan",
      ])
    #expect(terms("militer/modifier").isEmpty)
  }

  @Test func placesAndPersonsAreNoPart() {
    #expect(terms("pasukan Irak/place") == ["pasukan"])
    #expect(terms("kapal Retno/name") == ["kapal"])
    #expect(
      terms("Panglima/title TNI/body Jenderal/title Gatot/name") == [
        "Panglima", "Panglima TNI", "TNI", "Jenderal",
      ])
  }

  @Test func aCapitalizedNounMayBeCalledByAName() {
    #expect(terms("Operasi Tinombala/name") == ["Operasi", "Operasi Tinombala"])
    #expect(terms("Gubernur/title Ahok/name") == ["Gubernur"])
  }

  @Test func aBodyBelongsToOfficesAndTitles() {
    #expect(terms("markas/office PBB/body") == ["markas", "markas PBB", "PBB"])
    #expect(terms("gerilyawan Taliban/body") == ["gerilyawan", "Taliban"])
    #expect(terms("pimpinan/relation NATO/body") == ["pimpinan", "NATO"])
    #expect(terms("prajurit TNI/body") == ["prajurit", "prajurit TNI", "TNI"])
  }

  @Test func smallWordsJoinTheNameOfABodyAlone() {
    #expect(
      terms("Badan/office Pengkajian dan/link Penerapan").contains(
        "Badan Pengkajian dan Penerapan"))
    #expect(!terms("Menteri/title Pertahanan dan/link Penerapan").contains { $0.contains(" dan ") })
    #expect(!terms("badan/office pengkajian dan/link penerapan").contains { $0.contains(" dan ") })
  }

  @Test func whatSaysToWhomItBelongsIsNoPart() {
    #expect(terms("rudal buatan/relation Rusia/place") == ["rudal", "buatan"])
  }
}
