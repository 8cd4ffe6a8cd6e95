/// The shape in which a prompt has the model answer.
public enum PromptSchema: String, Sendable, CaseIterable {
  /// `{"translations": [{"id": "s1", "text": "…"}]}`, for any number of segments.
  case translations
  /// The translation as it is, of one segment: for models too small for JSON.
  case text
  /// `{"sentences": [{"text": "…", "segments": ["s1"]}]}`, of a whole article.
  case summary
}
