import Foundation
import Synchronization

/// What a run may send and spend, over all engines; it stops before that is passed.
public final class Budget: Sendable {
  /// What was spent so far.
  public struct Spending: Hashable, Sendable {
    public var requests = 0
    public var characters = 0
    public var cost = 0.0
  }

  private let maxCharacters: Int?
  private let maxCost: Double?
  private let state = Mutex(Spending())

  public init(maxCharacters: Int? = nil, maxCost: Double? = nil) {
    self.maxCharacters = maxCharacters
    self.maxCost = maxCost
  }

  public var spending: Spending { state.withLock { $0 } }

  /// Sets aside what a request will take.
  ///
  /// - Throws: `ServiceFailure.overBudget` where it would pass the budget.
  func reserve(characters: Int, cost: Double) throws(ServiceFailure) {
    let problem = state.withLock { spent -> String? in
      if let maxCharacters, spent.characters + characters > maxCharacters {
        return "\(characters) characters more would pass --max-chars \(maxCharacters); "
          + "\(spent.characters) were sent"
      }
      if let maxCost, spent.cost + cost > maxCost {
        return "the next request may cost \(Self.shown(cost)), which would pass --max-cost "
          + "\(Self.shown(maxCost)); \(Self.shown(spent.cost)) was spent"
      }
      spent.requests += 1
      spent.characters += characters
      spent.cost += cost
      return nil
    }
    if let problem { throw .overBudget(reason: problem) }
  }

  /// Puts what a request did cost in place of what was set aside for it.
  func settle(reserved: Double, cost: Double) {
    state.withLock { $0.cost = max(0, $0.cost + cost - reserved) }
  }

  /// An amount with as many decimals as it needs, four at most.
  public static func shown(_ amount: Double) -> String {
    let text = String(format: "%.4f", amount)
    let digits = text.reversed().drop { $0 == "0" }
    return String((digits.first == "." ? digits.dropFirst() : digits).reversed())
  }
}
