import IndonesianEnglish
import RuleTranslation
import Testing
import Translation

/// The values of entities, as the JSON documents give them to programs.
@Suite struct EntityValueTests {
  private func values(_ marked: String) throws -> [EntityValue] {
    let text = MarkedText(marked)
    let entity = IndonesianEntities().entity(at: text.marked.lowerBound, in: text.tokens)
    return try #require(entity).values
  }

  @Test(arguments: [
    ("[22 Oktober 2022]", "2022-10-22"), ("[22/10/2022]", "2022-10-22"),
    ("[3/4/2022]", "2022-04-03"), ("[2022-10-22]", "2022-10-22"), ("[05 Mei 2022]", "2022-05-05"),
    ("Jum'at ([3/4/22]) malam", "2022-04-03"), ("[Oktober 2022]", "2022-10"),
    ("[22 Oktober] lalu", "--10-22"), ("Sabtu ([22/10])", "--10-22"),
    ("[29 Februari 2024]", "2024-02-29"), ("[29 Februari] lalu", "--02-29"),
  ])
  func aDateIsISO8601(_ marked: String, _ value: String) throws {
    #expect(try values(marked) == [EntityValue(.date, value)])
  }

  @Test(arguments: [
    ("[22-25 Oktober 2022]", "2022-10-22", "2022-10-25"),
    ("Sabtu-Minggu ([22-23/10])", "--10-22", "--10-23"),
    ("[28 Juli-5 Agustus 2022]", "2022-07-28", "2022-08-05"),
    ("[28 Desember-3 Januari 2023]", "2022-12-28", "2023-01-03"),
    ("[Oktober 2022-Januari 2023]", "2022-10", "2023-01"), ("[Januari-Juni] lalu", "--01", "--06"),
    ("[November-Januari 2023]", "2022-11", "2023-01"),
    ("pada [18/19 Maret 2022]", "2022-03-18", "2022-03-19"),
  ])
  func aRangeOfDatesHasBothEnds(_ marked: String, _ value: String, _ upper: String) throws {
    #expect(try values(marked) == [EntityValue(.date, value, upper: upper)])
  }

  @Test func twoDaysAreTwoDates() throws {
    #expect(
      try values("tanggal [22 dan 25 Oktober 2022]") == [
        EntityValue(.date, "2022-10-22"), EntityValue(.date, "2022-10-25"),
      ])
  }

  @Test func aDayThatTheYearHasNotHasNoValue() throws {
    #expect(try values("[29 Februari 2022]") == [])
  }

  @Test(arguments: [
    ("pukul [22.30 WIB]", "22:30+07:00"), ("[14:05 WITA]", "14:05+08:00"),
    ("[09.00 WIT]", "09:00+09:00"), ("[14.00 GMT]", "14:00+00:00"),
    ("[14.00 UTC+7]", "14:00+07:00"), ("[14.00 UTC-5]", "14:00-05:00"),
    ("[19 WIB]", "19:00+07:00"), ("pukul [22.30]", "22:30"), ("pukul [22.30.15]", "22:30:15"),
    ("jam [8.30] pagi", "08:30"), ("jam [8.30] malam", "20:30"), ("jam [1.15] siang", "13:15"),
    ("jam [12.30] siang", "12:30"), ("pukul [20.30] malam", "20:30"),
  ])
  func aTimeHasItsZone(_ marked: String, _ value: String) throws {
    #expect(try values(marked) == [EntityValue(.time, value)])
  }

  @Test func aZoneHoldsForBothEnds() throws {
    #expect(
      try values("[08.00-16.00 WIB]") == [
        EntityValue(.time, "08:00+07:00", upper: "16:00+07:00")
      ])
  }

  @Test(arguments: [
    ("[Rp2,5 miliar]", "2500000000", "IDR"), ("[Rp1.250.000,50]", "1250000.50", "IDR"),
    ("[Rp500 ribu]", "500000", "IDR"), ("[Rp10.000,-] per orang", "10000", "IDR"),
    ("[Rp2,5 M]", "2500000000", "IDR"), ("[Rp lima juta]", "5000000", "IDR"),
    ("[Rp2 juta 500 ribu]", "2500000", "IDR"), ("[US$ 1,5 juta]", "1500000", "USD"),
    ("[$5] saja", "5", "USD"), ("[S$10.000]", "10000", "SGD"), ("[RM50]", "50", "MYR"),
    ("[€2,5 juta]", "2500000", "EUR"), ("[USD 3 juta]", "3000000", "USD"),
    ("[Rp10 ribu triliun]", "10000000000000000", "IDR"),
  ])
  func moneyIsANumberAndACurrency(_ marked: String, _ value: String, _ unit: String) throws {
    #expect(try values(marked) == [EntityValue(.money, value, unit: unit)])
  }

  @Test(arguments: [
    ("[Rp10-15 juta]", "10000000", "15000000"), ("[Rp10-15 ribu]", "10000", "15000"),
    ("[Rp10.000-Rp15.000]", "10000", "15000"),
    ("[Rp1 miliar-Rp1,5 miliar]", "1000000000", "1500000000"),
    ("[Rp500 ribu-Rp1 juta]", "500000", "1000000"),
  ])
  func aScaleHoldsForBothEnds(_ marked: String, _ value: String, _ upper: String) throws {
    #expect(try values(marked) == [EntityValue(.money, value, upper: upper, unit: "IDR")])
  }

  @Test(arguments: [
    ("[5,2 persen]", EntityValue(.percent, "5.2", unit: "%")),
    ("turun [-0,3%] lagi", EntityValue(.percent, "-0.3", unit: "%")),
    ("[10-15 persen]", EntityValue(.percent, "10", upper: "15", unit: "%")),
    ("[5%-10%]", EntityValue(.percent, "5", upper: "10", unit: "%")),
    ("[2,5 kg]", EntityValue(.measure, "2.5", unit: "kg")),
    ("[1,5 juta kg]", EntityValue(.measure, "1500000", unit: "kg")),
    ("[80 km/jam]", EntityValue(.measure, "80", unit: "km/h")),
    ("[10-15 km] lagi", EntityValue(.measure, "10", upper: "15", unit: "km")),
  ])
  func sharesAndMeasuresHaveTheirUnits(_ marked: String, _ value: EntityValue) throws {
    #expect(try values(marked) == [value])
  }

  @Test(arguments: ["[7] orang", "hari [ke-5]", "[Rp9.120/9.135] per dolar", "nomor [0812]"])
  func otherNumbersHaveNone(_ marked: String) throws {
    #expect(try values(marked) == [])
  }
}
