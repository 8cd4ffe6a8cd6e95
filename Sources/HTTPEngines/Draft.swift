import Translation

/// What a service made of a segment, and what is wrong with it.
struct Draft: Sendable {
  var target = ""
  var issues: [Issue] = []

  var isSound: Bool { issues.isEmpty }
}

extension Draft {
  /// None, for a reason of the kind.
  init(failing kind: String, _ reason: String) {
    issues = [Issue(kind: kind, severity: .error, message: reason)]
  }

  /// None, since the service failed.
  init(_ failure: ServiceFailure) { self.init(failing: "engine", failure.reason) }
}
