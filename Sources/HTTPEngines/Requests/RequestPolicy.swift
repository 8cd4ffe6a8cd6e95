/// How a service may be asked: its rates, its price, and the budget of the run.
public struct RequestPolicy: Sendable {
  public var requestRate: RateLimiter?
  public var tokenRate: RateLimiter?
  public var price: Price
  public var budget: Budget

  public init(
    requestRate: RateLimiter? = nil, tokenRate: RateLimiter? = nil, price: Price = Price(),
    budget: Budget = Budget()
  ) {
    self.requestRate = requestRate
    self.tokenRate = tokenRate
    self.price = price
    self.budget = budget
  }
}
