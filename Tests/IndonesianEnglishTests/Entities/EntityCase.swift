import Testing

/// A line of the tables: a sentence with its entity in brackets, and what has to come of it.
struct EntityCase: Sendable, CustomTestStringConvertible {
  let text: String
  let category: String
  let rendering: String
  let features: String

  init(_ text: String, _ category: String, _ rendering: String, _ features: String? = nil) {
    self.text = text
    self.category = category
    self.rendering = rendering
    self.features =
      features ?? (["date": "time", "clock": "time", "ord": ""][category] ?? "num=pl")
  }

  var testDescription: String { text }
}
