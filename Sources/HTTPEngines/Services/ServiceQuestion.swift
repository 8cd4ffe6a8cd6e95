/// What a service is asked at once: some texts, and what helps to understand them.
public struct ServiceQuestion: Sendable {
  /// A text to be translated.
  public struct Item: Hashable, Sendable {
    /// By which its answer is known.
    public let id: String
    public let text: String
    /// The glossary's terms in it.
    public let terms: [TermPair]

    public init(id: String, text: String, terms: [TermPair] = []) {
      self.id = id
      self.text = text
      self.terms = terms
    }
  }

  /// An answer that was not believed, and why: what a service is asked to mend.
  public struct Complaint: Hashable, Sendable {
    public let answer: String
    public let reasons: [String]
  }

  public var items: [Item]
  public var surroundings: Surroundings
  public var complaint: Complaint?
  /// What is asked of an article as a whole: of a summary.
  var article: ArticleRequest?

  public init(
    _ items: [Item], surroundings: Surroundings = Surroundings(), complaint: Complaint? = nil
  ) {
    self.items = items
    self.surroundings = surroundings
    self.complaint = complaint
  }

  public var texts: [String] { items.map(\.text) }

  /// Unicode scalars of all texts together.
  public var characters: Int { items.reduce(0) { $0 + $1.text.unicodeScalars.count } }

  /// The terms of all texts, none twice.
  var terms: [TermPair] {
    var known: Set<TermPair> = []
    return items.flatMap(\.terms).filter { known.insert($0).inserted }
  }
}
