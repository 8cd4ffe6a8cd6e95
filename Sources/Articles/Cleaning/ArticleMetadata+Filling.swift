extension ArticleMetadata {
  /// Keeps what a cleaning rule took away; what the page's markup stated stays as it is.
  mutating func fill(_ field: CleaningRule.Field, with value: String) {
    let value = HTMLTree.collapsed(value)
    guard !value.isEmpty else { return }
    switch field {
    case .caption: if !captions.contains(value) { captions.append(value) }
    case .credit: if !credits.contains(value) { credits.append(value) }
    case .byline: author = author ?? value
    case .place: place = place ?? value
    case .source: source = source ?? value
    case .published: published = published ?? DateText.first(in: value)?.iso8601
    }
  }
}
