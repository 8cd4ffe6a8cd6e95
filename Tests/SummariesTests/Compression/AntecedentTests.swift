import Articles
import Testing
import Translation

@testable import Summaries

/// What a summary takes along for sentences that point back. The Indonesian stands for the English.
@Suite struct AntecedentTests {
  private let text = """
    Kebakaran Melanda Pasar Induk

    Kebakaran besar melanda pasar induk pada Jumat malam.

    Bupati meninjau lokasi bersama kepala dinas.

    Keduanya berjanji membangun kembali bangunan itu.

    Hal itu disampaikan di hadapan para pedagang.

    Polisi masih memeriksa lima orang saksi.

    Putusan tersebut dibacakan hakim di Semarang.

    Tahun ini pemerintah menyiapkan dana darurat.

    Pasar tersebut dibangun pada masa penjajahan.
    """

  /// The numbers of the sentences, from 1, that are kept of those chosen.
  private func kept(
    _ chosen: [Int], _ length: SummaryLength = .sentences(8)
  ) throws -> [Int] {
    let article = try ArticleText(text)
    let body = Array(article.translations.dropFirst())
    try #require(body.count == 8)
    let keeper = AntecedentKeeper(
      body.map { .init(segment: $0.segment.id, article: 0, words: $0.target.wordCount) },
      findings: [try article.findings()])
    return keeper.completed(chosen.map { $0 - 1 }, within: length).map { $0 + 1 }
  }

  @Test func whatPointsBackBringsAlongWhatItPointsTo() throws {
    #expect(try kept([1, 6]) == [1, 5, 6])
    #expect(try kept([1, 3]) == [1, 2, 3])
  }

  @Test func itDoesSoOverSeveralSentences() throws {
    #expect(try kept([1, 4]) == [1, 2, 3, 4])
  }

  @Test func itGivesWayWhereThereIsNoRoom() throws {
    #expect(try kept([1, 6], .sentences(2)) == [1, 5])
    #expect(try kept([1, 4], .sentences(2)) == [1, 2])
    #expect(try kept([1, 6], .words(16)) == [1, 5])
    #expect(try kept([6], .sentences(1)) == [5])
  }

  @Test func whatStandsByItselfStays() throws {
    #expect(try kept([1, 5]) == [1, 5])
    #expect(try kept([1, 2, 3]) == [1, 2, 3])
    // A time points to the day of publication, not back.
    #expect(try kept([1, 7]) == [1, 7])
  }

  @Test func whatTheTitleOrTheSummaryNamesMayBePointedAt() throws {
    #expect(try kept([1, 8]) == [1, 8])
    #expect(try kept([5, 8]) == [5, 8])
  }

  // MARK: Several articles

  private let elsewhere = """
    Saksi Kebakaran Pasar Diperiksa

    Lima orang saksi diperiksa polisi di Semarang.

    Hal itu dibenarkan kepala dinas.

    Pedagang menunggu dana darurat.
    """

  /// A keeper of the sentences of both articles, where those at two places, from 1, are alike.
  private func keeper(alike pair: (Int, Int)? = nil) throws -> AntecedentKeeper {
    try Self.keeper([text, elsewhere]) { one, other in
      pair.map { [one + 1, other + 1].sorted() == [$0.0, $0.1] } ?? false
    }
  }

  private static func keeper(
    _ texts: [String], isAlike: @escaping (Int, Int) -> Bool = { _, _ in false }
  ) throws -> AntecedentKeeper {
    let articles = try texts.map { try ArticleText($0) }
    return AntecedentKeeper(
      articles.enumerated().flatMap { number, article in
        article.translations.dropFirst().map {
          .init(segment: $0.segment.id, article: number, words: $0.target.wordCount)
        }
      }, findings: try articles.map { try $0.findings() }, isAlike: isAlike)
  }

  @Test func eachArticlePointsBackToItsOwn() throws {
    #expect(try keeper().completed([0, 9], within: .sentences(8)) == [0, 8, 9])
    #expect(try keeper().completed([0, 8], within: .sentences(8)) == [0, 8])
  }

  @Test func whatPointsBackToATitleThatIsNotShownGoes() throws {
    let pointing = "Bupati Tinjau Pasar\n\nHal itu disampaikan bupati di Semarang."
    let keeper = try Self.keeper([text, pointing])
    #expect(keeper.completed([0, 4, 8], within: .sentences(8)) == [0, 4])
    #expect(keeper.completed([0, 8], within: .sentences(8)) == [0, 8])
  }

  @Test func whatSomebodySaidIsNotClearByTheSpeaker() throws {
    let keeper = try Self.keeper([
      "Pasar Dibuka\n\nBupati Retno Palupi membuka pasar.\n\nHal itu ia katakan di Semarang."
    ])
    #expect(keeper.completed([1], within: .sentences(3)) == [0, 1])
  }

  @Test func bothPointBack() throws {
    let article = try ArticleText(
      """
      Polisi menangkap Rahman Akil dan Debby Sari di Pekanbaru.

      Kedua tersangka adalah direktur perusahaan daerah.

      Kedua, polisi menyita lima mobil.
      """)
    let keeper = AntecedentKeeper(
      article.translations.map { .init(segment: $0.segment.id, article: 0, words: 8) },
      findings: [try article.findings()])
    #expect(keeper.completed([1], within: .sentences(3)) == [0, 1])
    #expect(keeper.completed([2], within: .sentences(3)) == [2])
  }

  @Test func whatAnotherArticleSaysNeedNotBeBroughtAlong() throws {
    let keeper = try keeper(alike: (5, 9))
    #expect(keeper.completed([4, 9], within: .sentences(8)) == [4, 9])
    #expect(keeper.connected([9, 0, 4]) == [0, 4, 9])
  }

  @Test func whatPointsBackStandsBehindWhatItPointsTo() throws {
    let keeper = try keeper()
    #expect(keeper.connected([0, 8, 1, 9, 2, 10]) == [0, 8, 9, 1, 2, 10])
    #expect(keeper.connected([]).isEmpty)
  }
}
