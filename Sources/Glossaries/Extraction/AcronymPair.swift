/// A term and the short form that a text gives for it: `Badan Nasional Penanggulangan Bencana (BNPB)`.
public struct AcronymPair: Hashable, Sendable {
  public let expansion: String
  public let acronym: String

  public init(expansion: String, acronym: String) {
    self.expansion = expansion
    self.acronym = acronym
  }
}
