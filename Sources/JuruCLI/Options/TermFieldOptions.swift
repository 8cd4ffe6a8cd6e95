import ArgumentParser
import Foundation
import Glossaries

/// The options that state fields of a term, and who states them.
struct TermFieldOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "The part of speech: \(Term.partsOfSpeech.joined(separator: ", ")).")
  var pos: String?

  @Option(
    name: .long,
    help: "The status: \(TermStatus.allCases.map(\.rawValue).joined(separator: ", ")).")
  var status: String?

  @Option(name: .long, help: "The domain.")
  var domain: String?

  @Option(name: .long, help: "A note.")
  var note: String?

  @Option(name: .long, help: "The concept's identifier, which its terms share.")
  var concept: String?

  @Option(name: .long, help: "What the concept is.")
  var definition: String?

  @Option(name: .long, help: "Where the term or its definition comes from.")
  var reference: String?

  @Option(
    name: .customLong("case"),
    help: "The target's capitals: \(CaseRule.allCases.map(\.rawValue).joined(separator: ", ")).")
  var caseRule: String?

  @Option(name: .long, help: "The register.")
  var register: String?

  @OptionGroup var author: AuthorOptions

  func validate() throws {
    try check(status, "status", TermStatus.allCases.map(\.rawValue))
    try check(caseRule, "case rule", CaseRule.allCases.map(\.rawValue))
  }

  private func check(_ value: String?, _ name: String, _ known: [String]) throws {
    guard let value, !known.contains(value) else { return }
    throw ValidationError(
      "unknown \(name) '\(value)'; it is one of \(known.joined(separator: ", "))")
  }

  /// What is stated, by column.
  var values: [GlossaryColumn: String] {
    let stated: [GlossaryColumn: String?] = [
      .partOfSpeech: pos, .status: status, .domain: domain, .note: note, .conceptID: concept,
      .definition: definition, .reference: reference, .caseRule: caseRule, .register: register,
    ]
    return stated.compactMapValues { $0 }
  }

  /// Today, as the calendar of the place has it (ISO 8601).
  static var today: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return String(
      format: "%04d-%02d-%02d", Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)
    )
  }
}
