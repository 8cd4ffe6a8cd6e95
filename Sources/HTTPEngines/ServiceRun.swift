import Articles
import Translation

/// The way of some segments through a service: asked for in batches, checked, asked for once more.
struct ServiceRun: Sendable {
  let engine: ServiceEngine
  let service: any TranslationService
  let segments: [Segment]
  let items: [ServiceQuestion.Item]
  let context: TranslationContext

  /// A draft for each segment, in order.
  ///
  /// - Parameter queue: gets those that are sound, as soon as they are there.
  /// - Throws: `EngineError` where no segment got an answer, `CancellationError`.
  func drafts(handedTo queue: inout DraftQueue) async throws -> [Draft] {
    let first = try await results(of: service.limits.batches(of: items.map(\.text))) { range in
      try await replies(range, complaint: nil)
    } onResult: { result in
      queue.add(result.drafts, from: result.range.lowerBound)
    }
    var drafts = first.flatMap(\.drafts)
    // A service that is busy or barred for all is not asked again for each.
    if let failure = first.lazy.compactMap(\.failure).first {
      guard drafts.contains(where: { !$0.target.isEmpty }) else {
        throw failure.error(of: engine.id.name)
      }
      return drafts
    }
    let flawed = drafts.indices.filter { !drafts[$0].isSound }
    let second = try await results(of: flawed.map { $0..<$0 + 1 }) { [drafts] range in
      let draft = drafts[range.lowerBound]
      return try await replies(
        range,
        complaint: ServiceQuestion.Complaint(
          answer: draft.target, reasons: draft.issues.map(\.message)))
    }
    let mended = zip(flawed, second).filter { $1.drafts[0].isSound }
    for (index, result) in mended { drafts[index] = result.drafts[0] }
    queue.add(mended.map { (index: $0, draft: $1.drafts[0]) })
    guard let unanswered = drafts.first?.issues.first,
      drafts.allSatisfy({ $0.target.isEmpty && !$0.isSound })
    else { return drafts }
    throw EngineError.unreachable(engine: engine.id.name, reason: unanswered.message)
  }

  private struct BatchResult: Sendable {
    let range: Range<Int>
    let drafts: [Draft]
    var failure: ServiceFailure?
  }

  /// What came back for some segments, not yet looked at; a text that is too long has no answer.
  struct Reply: Sendable {
    let range: Range<Int>
    let answer: Result<ServiceAnswer, ServiceFailure>
  }

  private enum Step: Sendable {
    case replied(Range<Int>, [Reply])
    case done(BatchResult)
  }

  /// The results for some ranges of segments, several on their way at once: as soon as one is back the
  /// next is sent, and the checks run beside it. Where a service fails, what is not yet on its way is
  /// not sent.
  private func results(
    of ranges: [Range<Int>],
    asking ask: @escaping @Sendable (Range<Int>) async throws -> [Reply],
    onResult: (BatchResult) -> Void = { _ in }
  ) async throws -> [BatchResult] {
    try await withThrowingTaskGroup(of: Step.self) { group in
      var results: [BatchResult] = []
      var waiting = ranges[...]
      func sendNext() {
        guard let range = waiting.popFirst() else { return }
        group.addTask {
          do {
            return .replied(range, try await ask(range))
          } catch let failure as ServiceFailure {
            return .done(unanswered(range, failure))
          }
        }
      }
      for _ in 0..<engine.parallelism { sendNext() }
      while let step = try await group.next() {
        switch step {
        case .replied(let range, let replies):
          sendNext()
          // Requests go first: they take little time here, and much at the service.
          group.addTask(priority: .low) {
            .done(BatchResult(range: range, drafts: replies.flatMap(drafts(of:))))
          }
        case .done(let result):
          if result.failure != nil { waiting = [] }
          results.append(result)
          onResult(result)
        }
      }
      let failure = results.lazy.compactMap(\.failure).first
      let answered = Set(results.map(\.range))
      results += ranges.filter { !answered.contains($0) }.map {
        unanswered($0, failure ?? .permanent(reason: "it was not asked"))
      }
      return results.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  private func unanswered(_ range: Range<Int>, _ failure: ServiceFailure) -> BatchResult {
    let draft = Draft(failure)
    return BatchResult(
      range: range, drafts: Array(repeating: draft, count: range.count), failure: failure)
  }

  /// What comes back for a range; a batch that is too long is halved.
  private func replies(
    _ range: Range<Int>, complaint: ServiceQuestion.Complaint?
  ) async throws -> [Reply] {
    let question = question(for: range, complaint: complaint)
    if range.count > 1, service.isTooLong(question) { return try await halves(of: range) }
    do {
      let answer = try await engine.runner.answer(of: service, to: question)
      return [Reply(range: range, answer: .success(answer))]
    } catch ServiceFailure.tooLong where range.count > 1 {
      return try await halves(of: range)
    } catch let failure as ServiceFailure {
      guard case .tooLong = failure else { throw failure }
      // The others may well be short enough.
      return [Reply(range: range, answer: .failure(failure))]
    }
  }

  private func halves(of range: Range<Int>) async throws -> [Reply] {
    let middle = range.lowerBound + range.count / 2
    let first = try await replies(range.lowerBound..<middle, complaint: nil)
    return first + (try await replies(middle..<range.upperBound, complaint: nil))
  }

  func question(
    for range: Range<Int>, complaint: ServiceQuestion.Complaint?
  ) -> ServiceQuestion {
    ServiceQuestion(
      Array(items[range]), surroundings: surroundings(of: range), complaint: complaint)
  }

  private func surroundings(of range: Range<Int>) -> Surroundings {
    guard service.usesContext,
      let first = segments[range.lowerBound].background?.state as? Surroundings,
      let last = segments[range.upperBound - 1].background?.state as? Surroundings
    else { return Surroundings() }
    return Surroundings(title: first.title, before: first.before, after: last.after)
  }
}
