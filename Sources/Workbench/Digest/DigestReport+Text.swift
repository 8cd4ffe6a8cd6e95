import Summaries

extension DigestReport {
  /// How many articles report how many events.
  var headline: String {
    "\(articleCount.counted("article")), \(events.count.counted("event"))"
      + (copyCount > 0 ? ", \(copyCount) of the articles copied from others" : "")
  }
}

extension DigestReport.Entry {
  /// Date, publisher, path, and whom it credits or retells.
  var circumstances: String {
    let known = [published?.day, source, path, retells.map { "retells \($0)" }]
    let from = credits.isEmpty ? [] : ["credits \(credits.joined(separator: ", "))"]
    return (known.compactMap(\.self) + from).joined(separator: " · ")
  }
}

extension DigestReport.Copy {
  /// How much of it is copied, date, publisher and path.
  var circumstances: String {
    let share = Int((resemblance * 100).rounded())
    let from = credits.isEmpty ? "" : ", credits \(credits.joined(separator: ", "))"
    let known = [published?.day, source, path].compactMap(\.self).joined(separator: " · ")
    return "copy (\(share)% the same\(from)): \(known)"
  }
}

extension String {
  /// The day of a date and time of ISO 8601.
  fileprivate var day: String { String(prefix(10)) }
}
