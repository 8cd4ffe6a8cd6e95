import Articles
import TranslationMemories

/// A segment as it stands before and after an edit of the glossary.
struct ImpactItem {
  let segments: (before: Segment, after: Segment)
  let queries: (before: TranslationMemory.Query, after: TranslationMemory.Query)
  let path: String?
  var article = ""
  /// The number of the memory's entry that it is; nil where it stands in an article.
  var entry: Int64?

  /// Whether it would be translated anew.
  var isRemade: Bool { queries.before.key != queries.after.key }

  var hasChangedTerm: Bool { queries.before.key.terms != queries.after.key.terms }

  /// Whether sentences that are not known here have a say in its translation: then it is translated
  /// without them on both sides, so that these differ by the edit alone.
  var isCutFromItsDocument: Bool { entry != nil && queries.before.key.background != 0 }
}
