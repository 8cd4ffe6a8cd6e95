/// Compares words of Indonesian with the English ones that they were taken from, or that were taken
/// from the same word: `Reformasi` and `Reformation`.
struct LoanSpelling: Sendable {
  /// What an English word has for letters of an Indonesian one.
  private struct Pair { let indonesian: [Character], english: [Character] }

  private let letters: [Pair]
  private let endings: [Pair]

  /// How many letters two words have in common before their endings at least.
  private static let shortest = 4

  /// Reads the rows of `loans.tsv`, reporting those of an unknown kind.
  init(_ rows: [TableReader.Row], _ table: inout TableReader) {
    var pairs: [String: [Pair]] = ["letters": [], "ending": []]
    for row in rows {
      guard pairs[row[0]] != nil else {
        table.report("'\(row[0])' is neither letters nor ending", row)
        continue
      }
      let (indonesian, english) = (row[1], row[2])
      pairs[row[0], default: []].append(
        Pair(
          indonesian: indonesian == "-" ? [] : Array(indonesian),
          english: english == "-" ? [] : Array(english)))
    }
    let letters = pairs["letters"] ?? []
    self.letters = letters
    endings = (pairs["ending"] ?? []).map {
      Pair(
        indonesian: Self.key($0.indonesian, letters), english: Self.key($0.english, letters))
    }
  }

  /// A word in lower case as it is compared: in Indonesian letters, none twice in a row.
  func key(_ word: String) -> [Character] { Self.key(Array(word), letters) }

  private static func key(_ word: [Character], _ letters: [Pair]) -> [Character] {
    var key: [Character] = []
    var rest = word[...]
    while let first = rest.first {
      let pair = letters.first { rest.starts(with: $0.english) }
      for letter in pair?.indonesian ?? [first] where letter != key.last { key.append(letter) }
      rest = rest.dropFirst(pair?.english.count ?? 1)
    }
    return key
  }

  /// Whether an English key and an Indonesian one are the same word.
  ///
  /// - Complexity: O(number of endings).
  func isSame(_ english: [Character], _ indonesian: [Character]) -> Bool {
    guard min(english.count, indonesian.count) >= Self.shortest,
      english.prefix(Self.shortest) == indonesian.prefix(Self.shortest)
    else { return false }
    return english == indonesian
      || endings.contains { pair in
        let (one, other) = (
          english.dropLast(pair.english.count), indonesian.dropLast(pair.indonesian.count)
        )
        return one.count >= Self.shortest && one == other
          && english[one.count...].elementsEqual(pair.english)
          && indonesian[other.count...].elementsEqual(pair.indonesian)
      }
  }
}
