/// What was seen of a candidate so far.
struct TermTally {
  private(set) var frequency = 0
  private(set) var articles = 0
  /// How often it began a phrase, which what only says more of something else does not.
  private var openings = 0
  private(set) var contexts: [TermContext] = []
  private var lastArticle = -1
  /// The number of words of each word or expression that it is made of.
  let lengths: [UInt8]
  /// Whether a name of a body is its head.
  private let isBody: Bool
  /// How often its first letter was small, and how often a capital, where a capital says something.
  private var smallCount = 0
  private var capitalCount = 0
  /// As it was written first in each of these ways.
  private var smallForm: String?
  private var capitalForm: String?
  /// Its base form with the capitals of its names.
  private let plainForm: String

  /// How many contexts are kept, each of another article.
  private static let mostContexts = 3

  init(_ words: ArraySlice<NounPhrase.Word>) {
    lengths = words.map { UInt8(clamping: $0.base.split(separator: " ").count) }
    let role = words.first?.role
    isBody = role == .body || role == .office
    plainForm = Self.joined(
      words.map { $0.role.isNamed ? $0.surface : $0.base })
  }

  /// - Parameter isOpening: whether it begins a phrase.
  mutating func add(
    _ words: ArraySlice<NounPhrase.Word>, isOpening: Bool, article: Int, context: TermContext
  ) {
    frequency += 1
    if isOpening { openings += 1 }
    if article != lastArticle {
      articles += 1
      lastArticle = article
      if contexts.count < Self.mostContexts { contexts.append(context) }
    }
    guard let first = words.first, first.isInformative else { return }
    if first.surface.first?.isUppercase ?? false {
      capitalCount += 1
      capitalForm = capitalForm ?? Self.joined(words.map(\.surface))
    } else {
      smallCount += 1
      smallForm = smallForm ?? Self.joined(words.map(\.surface))
    }
  }

  /// The way of writing that is met more often.
  var written: String { (isCapitalized ? capitalForm : smallForm) ?? plainForm }

  /// Whether it stands for something itself often enough: `udara` hardly does in `serangan udara` and
  /// `pangkalan udara`. An expression of the lexicon need not show it.
  var isHead: Bool { openings * 3 >= frequency || isBody || lengths.count == 1 && lengths[0] > 1 }

  /// Whether it has several words.
  var isLong: Bool { lengths.count > 1 || lengths[0] > 1 }

  /// Whether it is a name rather than a common noun.
  var isName: Bool {
    isBody && (isCapitalized || smallCount == 0 && plainForm.first?.isUppercase ?? false)
  }

  private var isCapitalized: Bool { capitalCount > smallCount }

  private static func joined(_ words: [String]) -> String { words.joined(separator: " ") }
}

extension NounPhrase.Role {
  /// Whether its capitals belong to the word itself.
  fileprivate var isNamed: Bool {
    switch self {
    case .body, .place, .people, .name: true
    default: false
    }
  }
}
