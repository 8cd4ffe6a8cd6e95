import Glossaries
import QualityChecks
import Translation

/// Where translations don't keep to the glossary, and how often its terms are used.
public struct TermCheckReport: Sendable {
  /// A place that needs a look.
  public struct Finding: Sendable {
    /// `term` (missed), `forbidden-term`, `deprecated-term` or `inconsistent-term`.
    public let kind: String
    public let term: Term
    public let message: String
    public let segment: BilingualSegment
    /// The segment's number in the input.
    let number: Int
  }

  /// How often a term is used, and how it is rendered.
  public struct Count: Sendable {
    public let term: Term
    public internal(set) var uses = 0
    public internal(set) var held = 0
    /// How often each target stands that isn't the term's own: admitted ones, and those that are
    /// not to be used.
    public internal(set) var others: [Rendering: Int] = [:]

    /// The uses of which no admitted rendering was found.
    public var missed: Int { uses - held }
  }

  /// A target with its status.
  public struct Rendering: Hashable, Sendable {
    public let target: String
    public let status: TermStatus
  }

  public internal(set) var segments = 0
  /// In the order of the input.
  public private(set) var findings: [Finding] = []
  private var countBySource: [String: Count] = [:]

  init() {}

  /// The terms that were met: those with most to look at first, then the most used.
  public var counts: [Count] {
    countBySource.values.sorted { left, right in
      let (a, b) = (left.missed + left.othersCount, right.missed + right.othersCount)
      if a != b { return a > b }
      return left.uses != right.uses
        ? left.uses > right.uses : left.term.source < right.term.source
    }
  }

  public var uses: Int { countBySource.values.reduce(0) { $0 + $1.uses } }
  public var held: Int { countBySource.values.reduce(0) { $0 + $1.held } }

  /// How many findings there are of a kind.
  public func count(of kind: String) -> Int { findings.count { $0.kind == kind } }

  mutating func count(_ use: TermUse, of term: Term) {
    update(term) { count in
      count.uses += 1
      guard use.found else { return }
      count.held += 1
      if use.target != count.term.rendering {
        count.others[Rendering(target: use.target, status: use.status), default: 0] += 1
      }
    }
  }

  mutating func count(_ banned: BannedRendering) {
    update(banned.instead ?? banned.term) { count in
      let rendering = Rendering(target: banned.term.target, status: banned.term.status)
      count.others[rendering, default: 0] += 1
    }
  }

  private mutating func update(_ term: Term, _ change: (inout Count) -> Void) {
    change(&countBySource[term.source.lowercased(), default: Count(term: term)])
  }

  mutating func add(
    _ kind: String, _ term: Term, _ message: String, _ segment: BilingualSegment, _ number: Int
  ) {
    findings.append(
      Finding(kind: kind, term: term, message: message, segment: segment, number: number))
  }

  mutating func sort() {
    findings = findings.enumerated().sorted {
      ($0.element.number, $0.offset) < ($1.element.number, $1.offset)
    }.map(\.element)
  }
}

extension TermCheckReport.Count {
  fileprivate var othersCount: Int { others.values.reduce(0, +) }

  /// The other targets, the most frequent first.
  var sortedOthers: [(rendering: TermCheckReport.Rendering, count: Int)] {
    others.sorted { ($1.value, $0.key.target) < ($0.value, $1.key.target) }
      .map { ($0.key, $0.value) }
  }
}
