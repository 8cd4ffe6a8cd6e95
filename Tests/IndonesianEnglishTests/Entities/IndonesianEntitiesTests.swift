import IndonesianEnglish
import RuleTranslation
import Testing

@Suite("Entities of Indonesian")
struct IndonesianEntitiesTests {
  private let recognizer = IndonesianEntities()

  @Test("An entity has its length, category, features and rendering", arguments: EntityCase.all)
  func recognizes(_ expected: EntityCase) throws {
    let text = MarkedText(expected.text)
    let found = recognizer.entity(at: text.marked.lowerBound, in: text.tokens)
    let entity = try #require(found)
    #expect(entity.rendering == expected.rendering)
    #expect(entity.category == expected.category)
    #expect(entity.length == text.marked.count)
    #expect(entity.features == expected.features)
  }

  @Test(
    "What the lexicon and the grammar know is no entity",
    arguments: [
      "[satu]", "[lima] orang", "[sepuluh] hari", "[Dua] menteri", "[nol]", "[kedua] negara",
      "[ketiga] kali", "[kelima]", "[ratusan] orang", "[puluhan] rumah", "[ribuan] warga",
      "[jutaan]", "[juta]", "[miliar]", "[belas]", "[Oktober]", "pada bulan [Mei]", "[Des]",
      "[sepertiga] wilayah", "[setengah] hari", "[dua-dua]nya", "[satu-satunya] jalan",
      "[ke] Jakarta", "[ke] 5 kota", "[ke-XX]", "abad [XIX]", "[WIB]", "[pukul] 22.30", "[Rp]",
      "[US]", "[A] dan B", "[$]", "[persen]", "[km]", "[tahun] 2022", "[COVID-19]", "[G20]",
      "[dolar] AS", "[-] satu", "[,] 5", "[kedua] juta", "[dua] tiga hari", "[an]", "[°]",
      "[https://a.id/5]", "[keras] sekali", "[setengah] lima", "[satu] koma", "[RM] Padang",
    ])
  func leavesAlone(_ marked: String) {
    let text = MarkedText(marked)
    let entity = recognizer.entity(at: text.marked.lowerBound, in: text.tokens)
    #expect(entity == nil, "\(entity?.rendering ?? "")")
  }

  @Test(
    "A currency is found however the tokenizer cuts it",
    arguments: [
      ("[Rp1.250.000]", "Rp1,250,000"), ("[Rp5 juta]", "Rp5 million"),
      ("[Rp2,5 miliar]", "Rp2.5 billion"), ("[Rp.7.500]", "Rp7,500"),
      ("[Rp10 juta-Rp12,5 juta]", "Rp10 million-Rp12.5 million"),
    ])
  func currencyWithinWord(_ marked: String, _ rendering: String) throws {
    let text = MarkedText(marked, unitsBeforeNumbers: [])
    let found = recognizer.entity(at: 0, in: text.tokens)
    let entity = try #require(found)
    #expect(entity.rendering == rendering)
    #expect(entity.length == text.tokens.count)
  }

  @Test("Every position of a long odd text can be asked")
  func oddText() {
    let text = MarkedText(
      "[Rp - 5,- / 32/13/2022 , ke- Rp. , 1.2.3.4:5 -5 +62-8 US$ 22- Okt- 30° º ½ 5, tiga "
        + String(repeating: "sembilan ratus sembilan puluh sembilan ribu triliun ", count: 9)
        + String(repeating: "9", count: 60) + " juta 999999999999999999 triliun 5 juta]")
    var position = 0
    while position < text.tokens.count {
      let entity = recognizer.entity(at: position, in: text.tokens)
      if let entity {
        #expect(entity.length >= 1 && position + entity.length <= text.tokens.count)
      }
      position += 1
    }
    #expect(position > 60)
  }
}
