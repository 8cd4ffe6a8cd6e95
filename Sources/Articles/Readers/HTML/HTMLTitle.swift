/// The title of a page's article, as its readers see it.
struct HTMLTitle {
  /// The first-level heading that fits what the page states, else what it states.
  let text: String?

  /// - Parameter stated: the title by the page's metadata or its `title` element.
  init(_ tree: HTMLTree, _ visibility: HTMLVisibility, stated: String?) {
    let headings = tree.elements(named: ["h1"]).filter { !visibility.skips($0) }
      .map(tree.text).filter { !$0.isEmpty }
    let statedWords = stated.map(Self.words) ?? []
    let best = headings.max { Self.overlap($0, statedWords) < Self.overlap($1, statedWords) }
    guard let best else {
      text = stated
      return
    }
    // A heading that shares no word with the stated title is the site's name.
    let fits = statedWords.isEmpty || Self.overlap(best, statedWords) > 0
    text = fits ? best : stated
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  private static func overlap(_ heading: String, _ stated: Set<String>) -> Int {
    words(heading).intersection(stated).count
  }
}
