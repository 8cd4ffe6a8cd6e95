import Testing

@testable import Glossaries

struct AcronymFinderTests {
  private func pairs(_ text: String) -> [String] {
    AcronymFinder.pairs(in: text).map { "\($0.acronym) = \($0.expansion)" }
  }

  @Test(arguments: [
    (
      "kata Badan Nasional Penanggulangan Bencana (BNPB) di",
      "BNPB = Badan Nasional Penanggulangan Bencana"
    ),
    ("Perserikatan Bangsa-Bangsa (PBB)", "PBB = Perserikatan Bangsa-Bangsa"),
    (
      "Badan Pengkajian dan Penerapan Teknologi (BPPT)",
      "BPPT = Badan Pengkajian dan Penerapan Teknologi"
    ),
    (
      "Tentara Nasional Indonesia Angkatan Laut (TNI AL)",
      "TNI AL = Tentara Nasional Indonesia Angkatan Laut"
    ),
    (
      "bertemu BNPB (Badan Nasional Penanggulangan Bencana)",
      "BNPB = Badan Nasional Penanggulangan Bencana"
    ),
  ])
  func findsInitials(text: String, pair: String) {
    #expect(pairs(text) == [pair])
  }

  @Test(arguments: [
    ("Menteri Pertahanan (Menhan) Prabowo", "Menhan = Menteri Pertahanan"),
    ("Komando Pasukan Khusus (Kopassus)", "Kopassus = Komando Pasukan Khusus"),
    ("Komandan Korem (Danrem) 061", "Danrem = Komandan Korem"),
    ("Kepala Kepolisian Daerah (Kapolda)", "Kapolda = Kepala Kepolisian Daerah"),
    (
      "kebutuhan alat utama sistem persenjataan (alutsista)",
      "alutsista = alat utama sistem persenjataan"
    ),
  ])
  func findsSyllables(text: String, pair: String) {
    #expect(pairs(text) == [pair])
  }

  @Test(arguments: [
    "pada Senin (29/8)", "Riyad Jaffar (27)", "Negara Islam Irak dan Syam (ISIS)",
    "kapal itu (baru)", "kata Fadli Zon (Gerindra)", "BNPB (BNPB)", "tanpa akhir (BNPB",
    "Badan Nasional, Penanggulangan Bencana (BNPB)",
  ])
  func leavesOtherBracketsAlone(text: String) {
    #expect(pairs(text).isEmpty)
  }
}
