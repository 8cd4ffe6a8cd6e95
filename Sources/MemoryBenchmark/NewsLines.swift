import Articles
import Foundation
import Segmentation

/// Makes lines of news, the same for the same seed: sentences of the samples in which most words
/// give way to others of the lexicon, frequent ones more often than rare ones (Zipf), and numbers
/// to others. A quarter of the units is another unit with a few words changed.
struct NewsLines {
  private let sources: [[String]]
  private let targets: [[String]]
  private let sourceWords: [String]
  private let targetWords: [String]
  private var random: SplitMix64

  /// - Parameter root: the folder of the project.
  init(root: String, seed: UInt64) throws {
    random = SplitMix64(state: seed)
    let segmenter = SentenceSegmenter(rules: try .embedded())
    let cleaner = ArticleCleaner(rules: try .embedded())
    var texts: (source: [[String]], target: [[String]]) = ([], [])
    let samples = root + "/Samples/"
    for name in try FileManager.default.contentsOfDirectory(atPath: samples).sorted() {
      let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: samples + name)))
      if name.contains(".id.") {
        let document = try ArticleReader().read(contentsOf: bytes, path: name)
        let article = cleaner.clean(document, keepAll: false)
        texts.source += segmenter.segments(of: article).map { Self.words($0.text) }
      } else if name.hasSuffix(".en.txt"), !name.contains("summary") {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        texts.target += lines.map { Self.words(String($0)) }
      }
    }
    sources = texts.source.filter { $0.count >= 4 }
    targets = texts.target.filter { $0.count >= 4 }
    (sourceWords, targetWords) = try Self.lexicon(root, &random)
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func lexicon(
    _ root: String, _ random: inout SplitMix64
  ) throws -> (source: [String], target: [String]) {
    let folder = root + "/Sources/IndonesianEnglish/Data/lexicon/"
    var words: (source: [String], target: [String]) = ([], [])
    for name in ["a-d.tsv", "d-k.tsv", "k-r.tsv", "r-z.tsv"] {
      for line in try String(contentsOfFile: folder + name, encoding: .utf8).split(separator: "\n")
      {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard !line.hasPrefix("#"), fields.count >= 3 else { continue }
        words.source.append(String(fields[0]))
        let english = fields[2].prefix { $0 != "|" && $0 != "{" && $0 != "[" }
        words.target.append(english.trimmingCharacters(in: .whitespaces))
      }
    }
    words.source.shuffle(using: &random)
    words.target.shuffle(using: &random)
    return words
  }

  /// Units, one after the other, to `emit`.
  mutating func units(_ count: Int, emit: (_ source: String, _ target: String) throws -> Void)
    rethrows
  {
    var recent: [(source: [String], target: [String])] = []
    for _ in 0..<count {
      var unit: (source: [String], target: [String])
      if !recent.isEmpty, random.share(0.25) {
        unit = recent[random.below(recent.count)]
        unit.source = edited(unit.source, edits: 1 + random.below(4))
      } else {
        unit.source = varied(sources[random.below(sources.count)], sourceWords)
        unit.target = varied(targets[random.below(targets.count)], targetWords)
      }
      // Copies may be near or far in the file.
      if recent.count < 5000 {
        recent.append(unit)
      } else if random.share(0.05) {
        recent[random.below(recent.count)] = unit
      }
      try emit(unit.source.joined(separator: " "), unit.target.joined(separator: " "))
    }
  }

  /// A line with up to a third of its words changed.
  mutating func query(from source: String) -> String {
    let words = Self.words(source)
    return edited(words, edits: random.below(max(1, words.count / 3))).joined(separator: " ")
  }

  private mutating func varied(_ words: [String], _ lexicon: [String]) -> [String] {
    words.map { word in
      if word.contains(where: \.isNumber) { return String(random.below(3000)) }
      guard word.count >= 4, random.share(0.7) else { return word }
      let other = drawn(from: lexicon)
      return word.first?.isUppercase ?? false ? other.capitalized : other
    }
  }

  private mutating func edited(_ words: [String], edits: Int) -> [String] {
    var words = words
    for _ in 0..<edits where words.count > 2 {
      let index = random.below(words.count)
      switch random.below(4) {
      case 0: words.remove(at: index)
      case 1: words.insert(drawn(from: sourceWords), at: index)
      default: words[index] = drawn(from: sourceWords)
      }
    }
    return words
  }

  /// The word of rank r is drawn about as often as 1/r.
  private mutating func drawn(from words: [String]) -> String {
    let rank = exp(random.unit() * log(Double(words.count)))
    return words[min(words.count - 1, Int(rank))]
  }
}
