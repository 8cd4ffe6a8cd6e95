/// How far an entry of the memory can be trusted.
public enum MemoryStatus: String, Codable, Sendable, CaseIterable {
  /// An engine's work that no one has read.
  case machine
  /// A person's work that is not finished; kept, but not offered.
  case draft
  /// Read and put right by a person.
  case reviewed
  /// Final.
  case approved

  /// Whether the entry stands for its source text whatever engine and glossary are used.
  public var isBinding: Bool { self == .reviewed || self == .approved }
}
