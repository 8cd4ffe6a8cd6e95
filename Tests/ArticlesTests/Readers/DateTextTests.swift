import Testing

@testable import Articles

@Suite("Dates")
struct DateTextTests {
  @Test(
    "dates as pages write them",
    arguments: [
      ("Sabtu, 22 Oktober 2022 | 14:05 WIB", "2022-10-22T14:05+07:00"),
      ("22 Okt 2022, 14.05 WITA", "2022-10-22T14:05+08:00"),
      ("Sabtu (22/10/2022) pukul 14.05 WIT", "2022-10-22T14:05+09:00"),
      ("Diterbitkan Jum'at, 5 Mei 2023", "2023-05-05"),
      ("2022-10-22T14:05:30+07:00", "2022-10-22T14:05:30+07:00"),
      ("2022-10-22T14:05:30.123Z", "2022-10-22T14:05:30Z"),
      ("2022-10-22 14:05:30", "2022-10-22T14:05:30"),
      ("2022-10-22T14:05:00+0700", "2022-10-22T14:05:00+07:00"),
      ("Sat, 22 Oct 2022 14:05:00 +0700", "2022-10-22T14:05:00+07:00"),
      ("October 22, 2022", "2022-10-22"), ("29 Februari 2024", "2024-02-29"),
    ])
  func read(text: String, expected: String) {
    #expect(DateText.first(in: text)?.iso8601 == expected)
  }

  @Test(
    "what is no date",
    arguments: [
      "31 Februari 2022", "29 Februari 2023", "skor 3-1 pada 2022", "22/13/2022", "Oktober",
      "telepon 0812-3456-7890",
    ])
  func none(text: String) {
    #expect(DateText.first(in: text) == nil)
  }
}
