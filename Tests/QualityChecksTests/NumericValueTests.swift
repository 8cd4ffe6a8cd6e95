import Testing

@testable import QualityChecks

struct NumericValueTests {
  @Test func valuesAreEqualHoweverTheyAreWritten() {
    #expect(NumericValue(digits: "2500000") == NumericValue(digits: "25", exponent: 5))
    #expect(NumericValue(digits: "0025") == NumericValue(25))
    #expect(NumericValue(digits: "250", exponent: -2) == NumericValue(digits: "25", exponent: -1))
    #expect(NumericValue(digits: "0", exponent: 7) == NumericValue(0))
    #expect(NumericValue(25) != NumericValue(digits: "25", exponent: 1))
    #expect(NumericValue(3).times(tenToThe: 6).integer == 3_000_000)
    #expect(NumericValue(digits: "25", exponent: -1).integer == nil)
  }

  @Test(arguments: [
    ("1.250.000", [NumberReading.value(1_250_000)]),
    ("0,5", [.value(.init(digits: "5", exponent: -1))]),
    ("22.30", [.value(.init(digits: "223", exponent: -1)), .time(hours: 22, minutes: 30)]),
    ("1.250,5", [.value(.init(digits: "12505", exponent: -1))]),
  ])
  func readsIndonesianNumerals(numeral: String, readings: [NumberReading]) {
    #expect(NumeralNotation.indonesian.readings(of: numeral) == [Set(readings)])
  }

  @Test func aNumeralWithoutOneSenseIsSeveralNumbers() {
    #expect(NumeralNotation.english.readings(of: "2,5") == [[.value(2)], [.value(5)]])
    #expect(NumeralNotation.indonesian.readings(of: "3.14.159.2").count == 4)
  }

  @Test(arguments: [
    (["lima", "puluh", "tiga", "ribu"], 53_000), (["seratus", "sebelas"], 111),
    (["dua", "miliar", "sepuluh", "juta"], 2_010_000_000), (["tujuh", "ratus", "dua"], 702),
    (["duapuluh", "lima"], 25), (["duabelas"], 12),
  ])
  func composesWords(words: [String], value: Int) throws {
    var parser = NumberWordParser()
    for word in words {
      for part in try #require(IndonesianNumberWords.parts(of: word)) {
        let isTaken = parser.take(part)
        #expect(isTaken)
      }
    }
    #expect(parser.value == value)
  }

  @Test func aWordThatStartsANumberOfItsOwnIsNotTakenIn() {
    var parser = NumberWordParser()
    let taken = [NumberWordParser.Part.unit(2), .unit(3), .scale(3), .scale(6)].map { part in
      parser.take(part)
    }
    #expect(taken == [true, false, true, false])
    #expect(parser.value == 2000)
  }
}
