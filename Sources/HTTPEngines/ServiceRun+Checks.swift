import Articles
import Translation

extension ServiceRun {
  /// What a reply holds, with what the checks find in it.
  func drafts(of reply: Reply) -> [Draft] {
    switch reply.answer {
    case .success(let answer): checked(answer, reply.range)
    case .failure(let failure): [Draft(failure)]
    }
  }

  private func checked(_ answer: ServiceAnswer, _ range: Range<Int>) -> [Draft] {
    guard answer.targets.count == range.count else {
      let reason = "\(answer.targets.count) translations came back for \(range.count) texts"
      return Array(repeating: Draft(failing: "count", reason), count: range.count)
    }
    return zip(range, answer.targets).map { index, target in
      checked(target, of: segments[index], flaw: answer.flaw)
    }
  }

  private func checked(_ target: String?, of segment: Segment, flaw: String?) -> Draft {
    guard let target else {
      let reason = flaw ?? "the answer holds no translation of the segment"
      return Draft(failing: flaw == nil ? "count" : "answer", reason)
    }
    let translation = Translation(
      segment: segment, target: target.trimmed,
      origin: .engine(name: engine.id.name, model: nil, prompt: nil))
    let issues = engine.checker.issues(in: translation, context: context)
    return Draft(target: translation.target, issues: issues.map(\.asError))
  }
}

extension Issue {
  /// In an answer, what a check is sure enough of to reject it.
  fileprivate var asError: Issue {
    Issue(
      kind: kind, severity: .error, message: message, sourceRange: sourceRange,
      targetRange: targetRange)
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
