/// Which of a person's entries for the same source a new one takes the place of. A machine's entry
/// takes that of the machine's with the same key, whatever the rule, and never a person's.
public enum StoringRule: Sendable {
  /// The one between the same neighbours: a translator's correction of it.
  case sameContext
  /// The one with the same target between the same neighbours, or with the same identifier: one
  /// source may have several targets.
  case sameTarget
}
