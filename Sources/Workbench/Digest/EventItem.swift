import Summaries

/// An article that tells an event in its own words, with what citations call it.
struct EventItem<Content: Sendable>: Sendable {
  let member: Event.Member
  /// `A1`
  let key: String
  let content: Content

  /// The members of each event; the articles are numbered through.
  static func items(of events: [Event], content: (Int) -> Content) -> [[EventItem]] {
    var number = 0
    return events.map { event in
      event.members.map { member in
        number += 1
        return EventItem(member: member, key: "A\(number)", content: content(member.article))
      }
    }
  }
}
