extension Trace {
  /// A choice that wording made: what stood open, and which of it was taken.
  public struct Choice: Codable, Sendable, Hashable {
    /// One way to say it.
    public struct Alternative: Codable, Sendable, Hashable {
      /// The English words; none where nothing is added.
      public let text: String
      /// What the grammar, the settings or a choice model ask for it, in nats.
      public let cost: Double
      /// What the whole sentence costs more with it than with what was taken, all other choices as
      /// they were made, in nats: its own cost and the language model's.
      public let more: Double
      public let isTaken: Bool
    }

    /// The first word of the source that is said in the choice or after it; nil at the end.
    public let word: String?
    public let alternatives: [Alternative]

    /// `rumah: house 0.00 +0.00 taken | houses 0.30 +1.92`
    var line: String {
      let ways = alternatives.map { way in
        "\(way.text.isEmpty ? "-" : way.text) \(TraceText.number(Float(way.cost))) "
          + (way.more < 0 ? "" : "+") + TraceText.number(Float(way.more))
          + (way.isTaken ? " taken" : "")
      }
      return "\(word ?? "$"): " + ways.joined(separator: " | ")
    }
  }
}
