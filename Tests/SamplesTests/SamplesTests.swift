import Articles
import Evaluation
import Foundation
import Testing
import Translation

/// Every sample goes the whole way: read, cleaned, cut, translated, checked, summarized.
@Suite struct SamplesTests {
  /// What the samples have around their articles, and an article must not have.
  static let noise = [
    "ADVERTISEMENT", "SCROLL TO CONTINUE", "[iklan_2]", "iklan_2", "Baca juga", "BACA JUGA",
    "Lihat juga", "Komentar (", "Bagikan:", "Salin Tautan", "WhatsApp", "Facebook", "Share ",
    "Like 0", "muatIklan", "dataLayer", "<p>", "</", "](http",
    "| Sehat Kita", "Editor:", "Penulis:", "Kabar Semesta -", "WARTA NUSA", "WARTA PESISIR",
    "0 komentar", "Tag:", "Sumber:", "Disclaimer", "example.net", "example.org", "(Foto:",
  ]

  private func run(of sample: Sample) async throws -> SampleRun {
    try #require(try await SampleRun.all.value.first { $0.sample.name == sample.name })
  }

  @Test func scores() async throws {
    let runs = try await SampleRun.all.value
    #expect(runs.count >= 8, "samples are missing from \(Sample.folder.path())")
    let lines = try runs.map { try $0.line } + [SampleRun.line("total", runs)]
    print(lines.joined(separator: "\n"))
  }

  @Test(arguments: Sample.all) func translationIsNoWorse(_ sample: Sample) async throws {
    let run = try await run(of: sample)
    let floors = try Sample.table("floors.tsv")
    let floor = try #require(
      floors[sample.name]?.first.flatMap(Double.init), "floors.tsv has no line for the sample")
    #expect(run.chrF2 >= floor, "chrF2 fell; the floor may only rise")
  }

  @Test(arguments: Sample.all) func noNoiseIsLeft(_ sample: Sample) async throws {
    let article = try await run(of: sample).translated.article
    for noise in Self.noise {
      #expect(!article.cleanedText.contains(noise), "'\(noise)' was left in the text")
    }
    #expect(!article.removed.isEmpty, "every sample has noise to be removed")
  }

  @Test(arguments: Sample.all) func metadataAreFound(_ sample: Sample) async throws {
    let metadata = try await run(of: sample).translated.article.metadata
    let stated = try #require(try Sample.table("stated.tsv")[sample.name])
    #expect(metadata.published?.hasPrefix(stated[0]) == true, "published \(metadata)")
    #expect(metadata.title == stated[1])
  }

  @Test(arguments: Sample.all) func everySegmentIsTranslated(_ sample: Sample) async throws {
    let run = try await run(of: sample)
    #expect(run.translated.translations.count > 5)
    for translation in run.translated.translations {
      #expect(translation.target.contains { $0.isLetter }, "\(translation.segment.text)")
      #expect((0...1).contains(translation.confidence))
    }
    let numberErrors = run.translated.translations.flatMap { translation in
      translation.issues.filter { $0.kind == "number" && $0.severity == .error }.map {
        "\(sample.name) \(translation.segment.id): \($0.message)\n"
          + "  \(translation.segment.text)\n  \(translation.target)"
      }
    }
    if !numberErrors.isEmpty { print(numberErrors.joined(separator: "\n")) }
  }

  @Test(arguments: Sample.all) func summaryCitesTheArticle(_ sample: Sample) async throws {
    let run = try await run(of: sample)
    #expect((1...6).contains(run.summary.sentences.count))
    let text = Array(run.translated.article.text.utf8)
    for sentence in run.summary.sentences {
      let translation = try #require(
        run.translated.translations.first { $0.segment.id == sentence.segment },
        "no segment \(sentence.segment)")
      #expect(sentence.source == translation.segment.text)
      #expect(sentence.text == translation.target)
      #expect(sentence.range == translation.segment.range)
      #expect(sentence.range.upperBound <= text.count)
    }
  }
}
