import Articles

/// A time that a text names: a day, a month, a weekday, or one counted from the publication.
struct DateReference: Hashable, Sendable {
  var year: Int?
  var month: Int?
  var day: Int?
  var weekday: Int?
  /// Days from the day of publication.
  var offset: Int?
  var span: CalendarWords.Meaning?
  var range: SourceRange

  init(range: SourceRange) { self.range = range }

  /// The days that it may mean.
  ///
  /// A weekday is the last or the next one; a day without a year is the nearest to the publication.
  func days(published: CalendarDay?) -> [CalendarDay] {
    if let offset { return published.map { [$0 + offset] } ?? [] }
    if let month, let day {
      if let year { return CalendarDay(year: year, month: month, day: day).map { [$0] } ?? [] }
      guard let published else { return [] }
      let nearest = (published.year - 1...published.year + 1)
        .compactMap { CalendarDay(year: $0, month: month, day: day) }
        .min { abs($0.number - published.number) < abs($1.number - published.number) }
      return nearest.map { [$0] } ?? []
    }
    guard let weekday, let published, month == nil, day == nil else { return [] }
    return (-7...7).map { published + $0 }.filter { $0.weekday == weekday }
  }

  /// Whether a text that names `source` says what this says.
  func isFound(in source: DateReference, published: CalendarDay?) -> Bool {
    if let span {
      if source.span == span { return true }
      guard let published else { return source.span == nil }
      return source.days(published: published).contains { $0.isIn(span, from: published) }
        || source.isIn(span, from: published)
    }
    let days = source.days(published: published)
    if let offset {
      return source.offset == offset
        || published.map { days.contains($0 + offset) } ?? (source.weekday != nil)
    }
    if days.contains(where: { agrees(with: $0, knownYear: source.year != nil) }) { return true }
    // What the source leaves open can't be compared.
    return weekday.map { $0 == source.weekday } ?? true
      && year.map { $0 == source.year || source.year == nil && source.month != nil } ?? true
      && month.map { $0 == source.month } ?? true && day.map { $0 == source.day } ?? true
      && (weekday ?? year ?? month ?? day) != nil
  }

  private func agrees(with candidate: CalendarDay, knownYear: Bool) -> Bool {
    (year == nil || year == candidate.year) && (month == nil || month == candidate.month)
      && (day == nil || day == candidate.day) && (weekday == nil || weekday == candidate.weekday)
  }

  /// Whether a month or year without a day lies in a span.
  private func isIn(_ span: CalendarWords.Meaning, from published: CalendarDay) -> Bool {
    switch span {
    case .span(.year, let count): return year == published.year + count
    case .span(.month, let count):
      guard let month, day == nil else { return false }
      let number = published.year * 12 + published.month - 1 + count
      return month == number % 12 + 1 && (year ?? number / 12) == number / 12
    default: return false
    }
  }
}

extension CalendarDay {
  /// Whether the day lies in a week, month or year that is counted from that of `published`.
  fileprivate func isIn(_ span: CalendarWords.Meaning, from published: CalendarDay) -> Bool {
    switch span {
    case .span(.week, let count):
      let monday = published + (1 - published.weekday + 7 * count)
      return (monday...monday + 6).contains(self)
    case .span(.month, let count):
      return year * 12 + month == published.year * 12 + published.month + count
    case .span(.year, let count): return year == published.year + count
    default: return false
    }
  }
}
