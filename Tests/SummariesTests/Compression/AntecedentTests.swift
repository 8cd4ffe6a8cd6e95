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
      body, counts: body.map(\.target.wordCount), findings: try article.findings())
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
}
