import Testing

@testable import QualityChecks

struct NumberCheckTests {
  @Test(arguments: [
    ("1.250.000 orang", "1,250,000 people"), ("1.250.000 orang", "1.25 million people"),
    ("2,5 juta ton", "2.5 million tons"), ("2,5 juta ton", "2,500,000 tons"),
    ("2,5 juta ton", "two and a half million tons"), ("Rp 15.500", "Rp 15,500"),
    ("500 ribu orang", "half a million people"), ("3 miliar dolar", "$3bn"),
    ("1,2 triliun rupiah", "Rp 1.2 trillion"), ("10 persen", "10%"), ("5 persen", "five percent"),
    ("lima belas orang", "15 people"), ("dua puluh satu ribu", "twenty-one thousand"),
    ("seratus dua puluh lima", "a hundred and twenty-five"), ("seribu tentara", "1,000 soldiers"),
    ("dua juta lima ratus ribu", "2.5 million"), ("15,5 jutanya", "15.5 million of it"),
    ("Sabtu (22/10/2022)", "Saturday, October 22, 2022"), ("Sabtu (22/10)", "on Oct. 22"),
    ("22 Oktober 2022", "22 October 2022"), ("22-10-2022", "10/22/2022"),
    ("2022-10-22", "October 22, 2022"), ("pukul 22.30 WIB", "10:30 p.m."),
    ("pukul 09.00", "9 a.m."), ("pukul 12.00", "at noon"), ("jam 22", "10 p.m."),
    ("5-10 orang", "five to ten people"), ("2-3 juta orang", "2 million to 3 million people"),
    ("dua hingga tiga juta", "between two and three million"), ("tahun 2020-24", "2020-2024"),
    ("tahun 1990-an", "the 1990s"), ("tahun 90-an", "the 1990s"), ("ke-5", "the fifth"),
    ("ke-21", "21st"), ("kelima", "5th"), ("Perang Dunia Kedua", "World War II"),
    ("dua kali", "twice"), ("kedua negara", "both countries"), ("20 tahun", "two decades"),
    ("skor 2-1", "2-1"), ("F-16 dan G20", "F-16s and the G20"), ("1,500 orang", "1,500 people"),
    ("2.5 juta", "2.5 million"), ("sepuluh tahun", "a decade"), ("satu orang", "someone"),
    ("Ia tiba di Empat Lawang", "He arrived in Empat Lawang"), ("1 Mei", "May 1st"),
    ("0,75 persen", "0.75 percent"), ("tahun 1998", "nineteen ninety-eight"),
    ("24 lusin", "24 dozen"), ("500.000–600.000 orang", "500,000–600,000 people"),
    ("beberapa ribu orang", "several thousand people"), ("pukul tujuh", "7 a.m."),
    ("Rp 13 T", "Rp13 trillion"), ("Rp38,9 M", "Rp38.9 billion"), ("Rp. 5 M", "Rp5 billion"),
    ("duabelas orang", "12 people"), ("Kesembilanbelas peserta", "the 19 participants"),
    ("duapuluh lima tentara", "25 soldiers"), ("delapan-puluh persen", "80 percent"),
    ("dua puluh-lima", "twenty-five"), ("seratus duapuluh lima ribu", "125,000"),
    ("senilai $1,3 million", "worth $1.3 million"), ("setengah juta warga", "500,000 residents"),
    ("pukul 13 sampai dengan 14 WIB", "from 1 p.m. until 2 p.m."),
    ("pedagang kaki lima", "street vendors"), ("kendaraan roda empat", "cars"),
    ("babak delapan besar", "the quarterfinals"), ("Ia lahir di Lima, Peru", "He was born in Peru"),
    ("Program Tiga Juta Rumah", "the program of 3 million houses"),
    ("a/1502346600-tiga-layanan-baru-dan-lama", "a/1502346600-tiga-layanan-baru-dan-lama"),
    ("nilainya 6.626x10-34", "its value is 6.626x10-34"),
    ("produksi 15 September", "September's production on the 15th"),
    ("belasan ribu pulau", "more than 10,000 islands"),
    ("bantuan P3K", "first aid"),
    ("Universitas Sebelas Maret", "Sebelas Maret University"), ("Duapuluh-empat jam", "24 hours"),
  ])
  func acceptsTheSameValueInAnyNotation(source: String, target: String) {
    #expect(NumberCheck().found(source, target) == [])
  }

  @Test(arguments: [
    ("1.250.000 orang", "1.250.000 people", ["1.250.000"]),
    ("1.250 orang", "1.250 people", ["1.250"]), ("2,5 juta", "2.5 billion", ["2,5"]),
    ("2,5 juta", "2,5 million", ["2,5"]), ("2,5 juta", "25 million", ["2,5"]),
    ("lima belas orang", "five people", ["lima belas"]),
    ("22 Oktober 2022", "October 2022", ["22"]), ("22 Oktober", "November 22", ["Oktober"]),
    ("22/10/2022", "October 22, 2023", ["2022"]), ("pukul 22.30", "10:13 p.m.", ["22.30"]),
    ("2-3 juta", "2 to 3 thousand", ["3"]), ("ke-5", "the sixth", ["5"]),
    ("dua orang dan tiga anak", "people and three children", ["dua"]),
    ("12345678901234567890", "1234567890", ["12345678901234567890"]),
    ("Rp 13 T", "Rp13 billion", ["13"]), ("Rp 13 T", "Rp13", ["13"]),
    ("13 M", "13 billion", ["13"]),
    ("duabelas orang", "two people", ["duabelas"]), ("empat-jam", "hours", ["empat"]),
    ("roda lima", "wheels", ["lima"]), ("Lima orang tewas", "People died", ["Lima"]),
    ("kelima orang itu", "those people", ["kelima"]), ("seribu orang", "people", ["seribu"]),
  ])
  func findsWhatIsLost(source: String, target: String, lost: [String]) {
    let errors = NumberCheck().found(source, target).filter { $0.hasPrefix("error") }
    #expect(errors == lost.map { "error number \($0)" })
  }

  @Test func pointsOutWhatIsAdded() {
    #expect(NumberCheck().found("Sejumlah orang tewas", "17 people died") == ["warning number 17"])
    #expect(NumberCheck().found("Sejumlah orang tewas", "Two people died") == [])
    #expect(NumberCheck().found("Satu orang tewas", "1 person died") == [])
  }

  @Test func saysWhatIsMissing() {
    let issue = NumberCheck().issues(
      in: translation("Ada 7 orang", "There are people"), context: context()
    ).first
    #expect(issue?.message == "'7' of the source is not in the translation")
    #expect(issue?.severity == .error)
  }
}
