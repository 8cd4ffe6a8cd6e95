import Foundation
import Glossaries
import Synchronization
import Testing
import Translation
import TranslationMemories

@testable import Workbench

struct ImpactRunTests {
  /// The Indonesian articles that come with the program.
  private static let samples: [String] = {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Samples").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.contains(".id.") }.sorted().map { folder + "/" + $0 }
  }()

  private func pipeline(
    _ glossary: Glossary, _ memory: TranslationMemory?
  ) async throws -> ArticlePipeline {
    try await ArticlePipeline(keepsAll: false, isChecked: false) {
      try await Translator(
        glossary: { glossary }, memories: memory.map { [AttachedMemory($0)] } ?? [])
    }
  }

  /// All samples, one translation a segment, by its place.
  private func translations(
    _ glossary: Glossary, _ memory: TranslationMemory
  ) async throws -> [String: Translation] {
    let pipeline = try await pipeline(glossary, memory)
    var all: [String: Translation] = [:]
    for path in Self.samples {
      let article = try await pipeline.translate(InputFile(path).read(), path: path)
      for translation in article.translations {
        all["\(path) \(translation.segment.id)"] = translation
      }
    }
    return all
  }

  private func impact(
    _ before: Glossary, _ after: Glossary, _ memory: TranslationMemory?, inMemory: Bool = false
  ) async throws -> ImpactReport {
    let difference = GlossaryDifference(from: before.terms, to: after.terms)
    var run = ImpactRun(
      try await pipeline(before, memory), changedTo: after, difference: difference)
    if inMemory {
      try await run.lookAtMemory()
    } else {
      for path in Self.samples { try await run.look(at: InputFile(path).read(), path: path) }
    }
    return run.report
  }

  private let selection = GlossarySelection()

  @Test func afterTheEditOnlyThoseSegmentsAreTranslatedAnew() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("m.sqlite")
    let before = try selection.glossary()
    let after = try selection.glossary(
      setting: ["Menhan=Defense Secretary", "rumah sakit=medical center", "Pentagon=US military"]
        .map { try StatedTerm($0) }, removing: [])
    let memory = try TranslationMemory.open(path: path)
    let first = try await translations(before, memory)
    #expect(first.count > 150)

    // Foretold, in the articles and in the memory, at no cost to what is stored.
    let stored = try await memory.entries(after: 0)
    let report = try await impact(
      before, after, try TranslationMemory.open(path: path, readOnly: true))
    let fromMemory = try await impact(
      before, after, try TranslationMemory.open(path: path, readOnly: true), inMemory: true)
    #expect(try await memory.entries(after: 0) == stored)
    #expect(report.segments == first.count)
    #expect(report.matched >= 8)
    #expect(report.changed >= 8)
    #expect(fromMemory.retranslated == report.retranslated)
    #expect(fromMemory.changed == report.changed)

    // Made: all else comes from the memory.
    let second = try await translations(after, memory)
    let anew = second.filter { if case .memory = $0.value.origin { false } else { true } }
    #expect(anew.count == report.retranslated)
    #expect(second.count - anew.count == first.count - report.retranslated)
    let changed = second.filter { $0.value.target != first[$0.key]?.target }
    #expect(changed.count == report.changed)
    for change in report.changes where change.isNewTarget {
      let place = "\(change.segment.path ?? "") \(change.segment.translation.segment.id)"
      #expect(first[place]?.target == change.segment.target)
      #expect(second[place]?.target == change.after)
    }
  }

  @Test func withoutAMemoryBothSidesAreTranslated() async throws {
    let before = try selection.glossary()
    let after = try selection.glossary(
      setting: [StatedTerm("Pentagon=US military")], removing: [])
    let report = try await impact(before, after, nil)
    #expect(report.changed >= 5)
    #expect(report.changes.allSatisfy { $0.segment.translation.origin == .rules })
    #expect(report.changes.allSatisfy { $0.after.contains("US military") })
  }

  @Test func aPersonsTranslationStaysAndIsSaidToMissTheTerm() async throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory.open(path: folder.file("m.sqlite"))
    let before = Glossary(terms: [Term(source: "rudal", target: "missile")], files: [])
    let after = Glossary(terms: [Term(source: "rudal", target: "rocket")], files: [])
    _ = try await memory.store([
      MemoryEntry(
        key: MemoryKey(
          source: "Rudal jatuh.", languages: .indonesianEnglish,
          engine: EngineID(name: "human", version: "1"), terms: TermFingerprint(of: [])),
        target: "The missile fell.", status: .approved, origin: .human)
    ])
    let report = try await impact(before, after, memory, inMemory: true)
    #expect((report.segments, report.matched, report.kept) == (1, 1, 1))
    #expect((report.retranslated, report.changed) == (0, 0))
    #expect(
      report.changes.flatMap(\.issues)
        == ["'rudal' is to be 'rocket', which the translation has not"])
  }

  @Test func whatIsForbiddenIsToldThoughNothingIsTranslatedAnew() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("Rudal jatuh di Kyiv. Kapal tiba.\n", to: "a.txt")
    let before = Glossary(terms: [Term(source: "rudal", target: "missile")], files: [])
    let after = Glossary(
      terms: before.terms + [Term(source: "rudal", target: "missile", status: .forbidden)],
      files: [])
    let difference = GlossaryDifference(from: before.terms, to: after.terms)
    var run = ImpactRun(
      try await pipeline(before, nil), changedTo: after, difference: difference)
    try await run.look(at: InputFile(file).read(), path: "a.txt")
    #expect((run.report.segments, run.report.matched, run.report.retranslated) == (2, 1, 0))
    #expect(
      run.report.text.hasSuffix("! 'missile' is forbidden for 'rudal'; write 'missile'\n"))
  }
}
