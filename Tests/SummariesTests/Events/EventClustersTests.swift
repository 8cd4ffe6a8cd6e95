import Testing

@testable import Summaries

struct EventClustersTests {
  static let quake = [
    "Gempa bermagnitudo 6,1 mengguncang Kota Palu pada Senin malam.",
    "Badan meteorologi menyatakan gempa itu tidak berpotensi tsunami.",
    "Sejumlah bangunan di Palu retak dan warga mengungsi ke lapangan.",
  ]
  static let quakeElsewhere = [
    "Warga Palu berlarian ke lapangan ketika gempa bermagnitudo 6,1 datang Senin malam.",
    "Bangunan retak, tetapi badan meteorologi memastikan tidak ada tsunami.",
    "Gempa mengguncang kota selama setengah menit.",
  ]
  static let football = [
    "Garuda Selatan menang dua gol atas Persikota di final piala.",
    "Pelatih memuji kiper yang menggagalkan penalti pada menit terakhir.",
  ]

  func events(_ profiles: [ArticleProfile]) -> [[Int]] {
    EventClusters(profiles).events.map { $0.members.map(\.article) }
  }

  @Test func groupsWhatReportsTheSame() throws {
    let profiles = try [
      ArticleProfile.test(Self.football, path: "1"), .test(Self.quake, path: "2"),
      .test(Self.quakeElsewhere, path: "3"),
    ]
    #expect(events(profiles) == [[1, 2], [0]])
  }

  @Test func keepsApartWhatLiesDaysApart() throws {
    func profiles(_ day: String) throws -> [ArticleProfile] {
      [
        try .test(Self.quake, path: "1", published: "2024-03-01"),
        try .test(Self.quakeElsewhere, path: "2", published: day),
      ]
    }
    #expect(events(try profiles("2024-03-03")) == [[0, 1]])
    #expect(events(try profiles("2024-03-20")) == [[0], [1]])
  }

  @Test func listsCopiesUnderTheEarliest() throws {
    let sentences = ArticleProfile.sentences(1...9)
    let profiles = try [
      ArticleProfile.test(
        sentences, path: "late", published: "2024-03-02T10:00", credits: ["Antara"]),
      .test(sentences, path: "early", published: "2024-03-02T08:00"),
    ]
    let event = try #require(EventClusters(profiles).events.first)
    #expect(event.members.map(\.article) == [1])
    #expect(event.members[0].copies.map(\.article) == [0])
    #expect(event.members[0].copies[0].resemblance == 1)
    #expect(event.articleCount == 2)
  }

  @Test func saysWhatRetellsWhat() throws {
    let profiles = try [
      ArticleProfile.test(
        Self.quakeElsewhere + ["Dikutip dari Warta Nusa, listrik padam."], path: "1",
        published: "2024-03-01"),
      .test(Self.quake, path: "2", published: "2024-03-01", source: "Warta Nusa"),
    ]
    let event = try #require(EventClusters(profiles).events.first)
    #expect(event.members.map(\.article) == [1, 0])
    #expect(event.members.map(\.retells) == [nil, 1])
  }

  @Test func theOrderOfTheInputMakesNoDifference() throws {
    let profiles = try [Self.quake, Self.football, Self.quakeElsewhere].enumerated().map {
      try ArticleProfile.test($1, path: "\($0)", published: "2024-03-01")
    }
    func paths(_ profiles: [ArticleProfile]) -> [[String]] {
      EventClusters(profiles).events.map { $0.members.map { profiles[$0.article].path } }
    }
    #expect(paths(profiles) == paths(profiles.reversed()))
    #expect(EventClusters([]).events.isEmpty)
  }
}
