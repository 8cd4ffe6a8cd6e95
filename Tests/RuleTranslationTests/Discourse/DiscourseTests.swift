import Testing

@testable import RuleTranslation

/// Whom the pronouns of a text stand for.
@Suite struct DiscourseTests {
  /// The pronouns of the last of some sentences, in order, with whom they stand for.
  private func referents(_ sentences: String...) throws -> [Referent?] {
    let session = try Support.session()
    var discourse = Discourse()
    var last = References()
    for sentence in sentences {
      last =
        session.analysis(of: sentence, terms: try Support.noTerms(), after: &discourse)
        .references
    }
    return last.all.map(\.reference.referent)
  }

  @Test(arguments: [
    ("Menteri Luar Negeri Retno Marsudi tiba di Jakarta.", Referent.female),
    ("Presiden Joko Widodo tiba di Jakarta.", .male),
    ("Seorang perempuan tiba di Jakarta.", .female),
    ("Nyonya Harun tiba di Jakarta.", .female),
    ("Ibu Harun tiba di Jakarta.", .female),
    ("Angela Merkel tiba di Jakarta.", .female),
  ])
  func genderIsKnown(_ sentence: String, _ referent: Referent) throws {
    #expect(try referents(sentence, "Ia sakit.") == [referent])
  }

  @Test func titleTellsNoGender() throws {
    #expect(try referents("Seorang menteri tiba di Jakarta.", "Ia sakit.") == [nil])
  }

  @Test func subjectComesFirst() throws {
    #expect(try referents("Angela Merkel bertemu Joe Biden.", "Ia tersenyum.") == [.female])
    #expect(try referents("Joe Biden bertemu Angela Merkel.", "Ia tersenyum.") == [.male])
  }

  @Test func whoSpeaksIsTheSubject() throws {
    #expect(try referents("\"Kami siap,\" kata Retno Marsudi.", "Ia tersenyum.") == [.female])
  }

  @Test func whoSpeaksComesBeforeWhoIsSpokenOf() throws {
    #expect(
      try referents("Anak itu sudah sembuh, kata Retno Marsudi.", "Ia tersenyum.") == [.female])
  }

  @Test func twoThatAreNamedAlikeLeaveItOpen() throws {
    #expect(try referents("Siti Aminah dan Joko Widodo tiba.", "Ia tersenyum.") == [nil])
  }

  @Test func whoIsNamedLastIsTakenAfterAWhile() throws {
    #expect(
      try referents("Siti Aminah tiba.", "Joko Widodo menyambut tamu.", "Ia tersenyum.") == [.male])
  }

  @Test func objectIsNotTheSubjectOfItsClause() throws {
    #expect(
      try referents("Joko Widodo tiba.", "Siti Aminah menyambut dia.") == [.male])
  }

  @Test func bodiesAndManyHaveTheirOwnForms() throws {
    #expect(try referents("Perusahaan itu menjual gedungnya.") == [.thing])
    #expect(try referents("Para petani menjual sawahnya.") == [.plural])
    #expect(try referents("Retno Marsudi menjual rumahnya.") == [.female])
  }

  @Test func hostTellsWhose() throws {
    #expect(try referents("Suaminya sakit.") == [.female])
    #expect(try referents("Joko Widodo tiba.", "Istrinya sakit.") == [.male])
    // `Istri` is a woman, and whose wife she is another.
    #expect(try referents("Siti Aminah tiba.", "Istrinya sakit.") == [.male])
  }

  @Test func pointingBackTellsGender() throws {
    #expect(
      try referents("Seorang tersangka ditangkap.", "Perempuan itu menangis.", "Ia sakit.")
        == [.female])
  }

  @Test func shortNameIsTheSamePerson() throws {
    #expect(
      try referents("Menteri Siti Nurhaliza tiba.", "Nurhaliza tersenyum.", "Ia sakit.")
        == [.female])
  }

  @Test func unsaidSubjectIsTheClause() throws {
    #expect(try referents("Retno Marsudi mengatakan akan pulang.") == [.female])
  }

  @Test func nobodyIsInvented() throws {
    #expect(try referents("Ia sakit.") == [nil])
    #expect(try referents("Hujan turun.", "Ia sakit.") == [nil])
  }
}
