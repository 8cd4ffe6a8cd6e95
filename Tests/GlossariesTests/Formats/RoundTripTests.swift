import Testing

@testable import Glossaries

/// What is exported is imported again, field by field.
struct RoundTripTests {
  private func roundTrip(
    _ terms: [Term], _ format: GlossaryFormat, style: TBXStyle = .dct,
    columns: ColumnMapping = .none
  ) throws -> ImportedGlossary {
    let content = try format.content(of: terms, columns: columns, style: style)
    return try format.read(content.bytes, path: "t." + format.rawValue, columns: columns)
  }

  @Test(arguments: [GlossaryFormat.tsv, .csv, .tbx, .utx], TBXStyle.allCases)
  func everyFieldComesBack(format: GlossaryFormat, style: TBXStyle) throws {
    let back = try roundTrip(SampleTerms.all, format, style: style)
    #expect(back.skipped.isEmpty, "\(back.skipped)")
    #expect(Set(back.terms.map(\.fields)) == Set(SampleTerms.all.map(\.fields)))
    #expect(back.terms.count == SampleTerms.all.count)
    #expect(back.conceptCount == 11)
  }

  @Test(arguments: [GlossaryFormat.tsv, .csv, .tbx, .utx])
  func fiftyThousandTermsComeBack(format: GlossaryFormat) throws {
    let terms = SampleTerms.many(50_000)
    let back = try roundTrip(terms, format)
    #expect(Set(back.terms.map(\.fields)) == Set(terms.map(\.fields)))
  }

  @Test func deepLKeepsSourceAndTargetOfWhatItTakes() throws {
    let exported = try GlossaryFormat.deepl.content(of: SampleTerms.all)
    #expect(
      exported.skipped.map(\.message) == [
        "'Menhan' = 'MinDef': DeepL has no forbidden terms",
        "'menteri pertahanan' = 'War Minister': DeepL has no deprecated terms",
        "'kapal' = 'vessel': DeepL has no proposed terms",
      ])
    #expect(exported.lostColumns.contains(.note) && !exported.lostColumns.contains(.status))
    let back = try GlossaryFormat.deepl.read(exported.bytes, path: "t.txt")
    #expect(back.skipped.isEmpty && back.terms.count == SampleTerms.all.count - 3)
    #expect(back.terms.first { $0.source == "Kremlin" }?.status == .doNotTranslate)
  }

  @Test func deepLGetsThePreferredOfSeveralTargets() throws {
    let exported = try GlossaryFormat.deepl.content(of: [
      Term(source: "dubes", target: "envoy", status: .admitted),
      Term(source: "dubes", target: "ambassador"),
    ])
    #expect(String(decoding: exported.bytes, as: UTF8.self) == "dubes\tambassador\n")
    #expect(
      exported.skipped.map(\.message) == [
        "'dubes' = 'envoy': DeepL takes one target for a source, and has 'ambassador'"
      ])
  }

  @Test func csvColumnsHaveTheNamesOfAMapping() throws {
    let columns = try ColumnMapping("source=Indonesian, target=English,pos=Word class")
    let exported = try GlossaryFormat.csv.content(of: SampleTerms.all, columns: columns)
    #expect(
      String(decoding: exported.bytes, as: UTF8.self).hasPrefix("Indonesian,English,Word class,"))
    let back = try roundTrip(SampleTerms.all, .csv, columns: columns)
    #expect(back.terms.map(\.fields) == SampleTerms.all.map(\.fields))
  }
}
