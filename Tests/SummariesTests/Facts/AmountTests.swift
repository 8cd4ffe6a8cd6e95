import Summaries
import Testing

@Suite struct AmountTests {
  @Test(arguments: [
    ("Sedikitnya dua warga tewas.", "at-least 2 residents"),
    ("Kerugian mencapai Rp2,5 miliar.", "exactly 2500000000 IDR"),
    ("Lebih dari 1.741 kasus ditemukan.", "more-than 1741 cases"),
    ("Kapal itu sekitar 40 meter panjangnya.", "about 40 meters"),
    ("Demam itu berlangsung dua hingga tujuh hari.", "exactly 2–7 days"),
    ("Harga naik 5,04 persen.", "exactly 5.04 %"),
    ("Satu kapal tenggelam.", "exactly 1 ship"),
  ])
  func figures(_ text: String, _ expected: String) throws {
    let amounts = try ArticleText(text).findings().facts.amounts
    let described = amounts.map { amount in
      let figure = [amount.value, amount.upper].compactMap { $0 }.joined(separator: "–")
      return "\(amount.bound.rawValue) \(figure) \(amount.unit)"
    }
    #expect(described == [expected])
  }

  @Test func whatSomethingIsCalledIsNotCounted() throws {
    let text = "Ia dijerat dengan Pasal 12 huruf a undang-undang itu."
    #expect(try ArticleText(text).findings().facts.amounts.isEmpty)
  }

  @Test func theSameFigureStandsOnceWithAllItsSegments() throws {
    let amounts = try ArticleText(
      "Banjir menewaskan tiga warga.\n\nTiga warga itu tinggal di Demak."
    )
    .findings().facts.amounts
    #expect(amounts.map(\.segments) == [["s1", "s2"]])
  }
}
