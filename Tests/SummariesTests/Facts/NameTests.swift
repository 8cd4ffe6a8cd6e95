import Summaries
import Testing

@Suite struct NameTests {
  @Test func fullAndShortNamesAreOnePerson() throws {
    let text = """
      Juru bicara Kementerian Pertahanan Igor Konashenkov mengatakan serangan itu gagal.

      Menurut Konashenkov, dua kapal tenggelam.
      """
    let people = try ArticleText(text).findings().facts.people
    #expect(people.map(\.name) == ["Igor Konashenkov"])
    #expect(people.first?.otherNames == ["Konashenkov"])
    #expect(people.first?.titles.map(\.source) == ["Juru bicara Kementerian Pertahanan"])
    #expect(people.first?.affiliation == "Defense Ministry")
    #expect(people.first?.segments == ["s1", "s2"])
  }

  @Test func aTitleMayStandBesideTheName() throws {
    let text = "Direktur PT Karya Persada, Lukman Tirtayasa, ditahan."
    let people = try ArticleText(text).findings().facts.people
    #expect(people.map(\.name) == ["Lukman Tirtayasa"])
    #expect(people.first?.titles.map(\.source) == ["Direktur PT Karya Persada"])
  }

  @Test(arguments: [
    ("Direktur Jenderal Pajak Bimo Wijayanto", "Bimo Wijayanto"),
    ("Menteri Agus Harimurti", "Agus Harimurti"), ("Bupati Cahaya Nugraha", "Cahaya Nugraha"),
  ])
  func aNounBehindATitleIsPartOfIt(_ phrase: String, _ name: String) throws {
    let people = try ArticleText("Hal itu disampaikan \(phrase) kemarin.").findings().facts.people
    #expect(people.map(\.name) == [name])
  }

  @Test func aTitleMayHoldAnAcronym() throws {
    let text =
      "\"Kami sepakat,\" kata Ketua Dewan Pimpinan Wilayah (DPW) PPP, Masrukhan Syamsurie, di Solo."
    let people = try ArticleText(text).findings().facts.people
    #expect(people.map(\.name) == ["Masrukhan Syamsurie"])
    #expect(people.first?.titles.map(\.source) == ["Ketua Dewan Pimpinan Wilayah (DPW) PPP"])
  }

  @Test func bodiesAndPlacesAreNoPersons() throws {
    let text = "Duta besar negara tetangga, Republik Karsavia, dipanggil Kementerian Luar Negeri."
    let facts = try ArticleText(text).findings().facts
    #expect(facts.people.isEmpty)
    #expect(facts.organizations.map(\.name) == ["Kementerian Luar Negeri"])
  }

  @Test func anAcronymIsItsExpansion() throws {
    let text = """
      Perserikatan Bangsa-Bangsa (PBB) mengecam serangan itu.

      PBB meminta semua pihak menahan diri.
      """
    let organizations = try ArticleText(text).findings().facts.organizations
    #expect(organizations.map(\.name) == ["Perserikatan Bangsa-Bangsa"])
    #expect(organizations.first?.otherNames == ["PBB"])
    #expect(organizations.first?.segments == ["s1", "s2"])
  }
}
