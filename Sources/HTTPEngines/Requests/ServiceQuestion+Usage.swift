extension ServiceQuestion {
  /// The tokens that a model will read and write for it, the prompt included.
  var estimatedUsage: TokenUsage {
    let around =
      surroundings.before.joined().count + surroundings.after.joined().count
      + (surroundings.title ?? "").count + (complaint?.answer.count ?? 0)
      + terms.reduce(0) { $0 + $1.source.count + $1.target.count }
    return TokenUsage(
      read: TokenEstimate.promptTokens + TokenEstimate.tokens(characters: characters + around),
      written: TokenEstimate.tokens(characters: SegmentAnswers.characters(for: self)))
  }
}
