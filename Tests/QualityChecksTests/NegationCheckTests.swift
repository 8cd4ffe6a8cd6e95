import Testing

@testable import QualityChecks

struct NegationCheckTests {
  @Test(arguments: [
    ("Dia tidak datang", "He did not come"), ("Dia tidak datang", "He didn’t come"),
    ("Dia tidak bisa datang", "He cannot come"), ("Itu bukan dia", "It was never him"),
    ("Mereka belum sepakat", "They have yet to agree"), ("Jangan pergi", "Don't go"),
    ("tanpa syarat", "unconditional"), ("Kami tak setuju", "We disagree"),
    ("tidak mungkin", "impossible"), ("Ia tidak menghadiri", "He failed to attend"),
    ("tidak hanya kuat tetapi juga cepat", "both strong and fast"),
    ("tidak lama kemudian", "soon afterwards"), ("paling tidak tujuh", "at least seven"),
    ("setuju atau tidak", "agree to it"), ("mau tidak mau", "willy-nilly"),
    ("Ia menolak hadir", "He would not attend"), ("Ia hadir", "He attended"),
    ("Pasukan dilarang masuk", "Troops must not enter"),
  ])
  func leavesSoundTranslationsAlone(source: String, target: String) {
    #expect(NegationCheck().found(source, target) == [])
  }

  @Test(arguments: [
    ("Menteri itu tidak menyetujui rencana tersebut", "The minister approved the plan", "tidak"),
    ("Mereka belum tiba di kota", "They have arrived in the city", "belum"),
    ("Ini bukan kebijakan pemerintah", "This is an important government policy", "bukan"),
    ("Jangan buka pintu", "Open the door", "Jangan"),
    ("Ia pergi tanpa izin", "He went with permission, including the union", "tanpa"),
  ])
  func findsALostNegation(source: String, target: String, word: String) {
    #expect(NegationCheck().found(source, target) == ["error negation \(word)"])
  }

  @Test func findsANegationThatWasAdded() {
    #expect(
      NegationCheck().found("Menteri menyetujui rencana", "The minister did not approve the plan")
        == ["warning negation not"])
  }
}
