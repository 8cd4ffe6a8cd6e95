import Articles
import Testing

@testable import Summaries

struct CopyFinderTests {
  func originals(_ profiles: [ArticleProfile]) -> [Int?] {
    CopyFinder(profiles, order: Array(profiles.indices)).originals
  }

  @Test func findsCopiesAndThoseWithFewChanges() throws {
    let profiles = try [
      ArticleProfile.test(ArticleProfile.sentences(1...20)),
      .test(ArticleProfile.sentences(1...20)),
      .test(ArticleProfile.sentences(1...17) + ArticleProfile.sentences(60...61)),
      .test(ArticleProfile.sentences(30...50)),
    ]
    #expect(originals(profiles) == [nil, 0, 0, nil])
  }

  @Test func findsTheShortenedCopyOfAnArticle() throws {
    let profiles = try [
      ArticleProfile.test(ArticleProfile.sentences(1...30)),
      .test(ArticleProfile.sentences(1...13)),
    ]
    #expect(profiles[0].shingles.resemblance(to: profiles[1].shingles) < 0.5)
    #expect(originals(profiles) == [nil, 0])
  }

  @Test func findsMostCopiesThatAreCutToTwoFifths() throws {
    let found = try (0..<20).count { turn in
      let first = 100 * turn + 1
      let profiles = try [
        ArticleProfile.test(ArticleProfile.sentences(first...first + 29)),
        .test(ArticleProfile.sentences(first...first + 11)),
      ]
      return originals(profiles) == [nil, 0]
    }
    #expect(found >= 17)
  }

  @Test func passesOverArticlesThatShareAQuotation() throws {
    let profiles = try [
      ArticleProfile.test(ArticleProfile.sentences(1...12)),
      .test(ArticleProfile.sentences(9...20)),
    ]
    #expect(originals(profiles) == [nil, nil])
  }

  @Test func emptyAndShortTextsAreNoCopiesOfEachOther() throws {
    let profiles = try [ArticleProfile.test([]), .test([]), .test(["Banjir."]), .test(["Gempa."])]
    #expect(originals(profiles) == [nil, nil, nil, nil])
  }

  @Test func aSignatureTellsTheResemblance() throws {
    let one = Shingles(of: (1...300).map { StableHash.of("kata\($0)") })
    let other = Shingles(
      of: (1...200).map { StableHash.of("kata\($0)") }
        + (1...100).map { StableHash.of("lain\($0)") })
    let (left, right) = (MinHash(one).values, MinHash(other).values)
    let agreeing = zip(left, right).count { $0 == $1 }
    let share = Double(agreeing) / Double(left.count)
    // Three standard deviations of 129 places.
    #expect(abs(share - one.resemblance(to: other)) < 0.14)
  }
}
