/// The transfer rules: the table that the chart makes of them, and where each is written.
struct Grammar: Sendable {
  /// Where a rule is written.
  private struct Place: BitwiseCopyable {
    let file: Int32
    let start: Int32
    let end: Int32
  }

  let table: RuleTable
  private let files: [DataFile]
  private let places: [Place]

  /// The file of a compiled grammar, which the build adds to the data.
  static let compiledName = "grammar.table"

  /// Reads the rules of `files`.
  ///
  /// - Parameters:
  ///   - fragments: what each category costs where an analysis ends in it.
  ///   - words: the parts of speech. An analysis must be able to end in each, or the words of a
  ///     sentence that no rule takes would be lost.
  init(
    _ files: [DataFile], parser: GrammarParser, fragments: DataFile, words: CategoryTable,
    symbols: inout Symbols, problems: inout DataProblems
  ) {
    self.files = files
    let rules = parser.rules(files, symbols: &symbols, problems: &problems)
    let numbers = Dictionary(
      uniqueKeysWithValues: files.enumerated().map { ($1.name, Int32($0)) })
    places = rules.map { rule in
      let range = rule.block.range
      return Place(
        file: numbers[rule.block.line.file] ?? 0, start: Int32(range.lowerBound),
        end: Int32(range.upperBound))
    }
    var costs: [Symbol: (piece: Float, whole: Float)] = [:]
    for line in fragments.lines {
      let words = line.words()
      guard (2...3).contains(words.count), let symbol = symbols.number(of: words[0]),
        let piece = Float(words[1]), let whole = Float(words[words.count - 1])
      else {
        problems.report(line, "expected a category of the grammar and one cost or two")
        continue
      }
      costs[symbol] = (piece, whole)
    }
    for (name, symbol) in words.lexical.sorted(by: { $0.key < $1.key }) where costs[symbol] == nil {
      problems.report(file: fragments.name, "no cost for the part of speech '\(name)'")
    }
    var builder = RuleTableBuilder(rules, symbolCount: symbols.names.count)
    table = builder.table(fragmentCosts: costs)
    if builder.columnCount > SymbolSet.capacity {
      problems.report(
        file: fragments.name,
        "\(builder.columnCount) categories follow another in rules; at most "
          + "\(SymbolSet.capacity) may")
    }
  }

  /// Takes the rules of `files` as `compiled` wrote them.
  init(compiled: DataFile, _ files: [DataFile], symbols: inout Symbols) {
    self.files = files
    let bytes = compiled.bytes
    let end = bytes.endOfLine(from: 0)
    for name in bytes[0..<end].split(UInt8(ascii: "\t"), keepingEmpty: true) {
      _ = symbols.intern(name)
    }
    var reader = NumberReader(bytes[min(end + 1, bytes.count)..<bytes.count])
    places = reader.elements {
      Place(file: $0.signed(), start: $0.signed(), end: $0.signed())
    }
    table = RuleTable(&reader)
  }

  /// The grammar as a file: a line of the symbols' names, then the places of the rules and the
  /// table as numbers.
  func compiled(_ symbols: Symbols) -> DataFile {
    var writer = NumberWriter()
    writer.write(places) { place, writer in
      writer.write(place.file)
      writer.write(place.start)
      writer.write(place.end)
    }
    table.write(to: &writer)
    return DataFile(
      name: Self.compiledName,
      text: symbols.names.joined(separator: "\t") + "\n"
        + String(decoding: writer.bytes, as: UTF8.self))
  }

  /// The numbers of the rules.
  var rules: Range<Int> { places.indices }

  /// How the rule `number` is written.
  ///
  /// - Complexity: O(length of the rule).
  func block(_ number: Int) -> RuleBlock {
    let place = places[number]
    return RuleBlock(
      in: files[Int(place.file)], at: Int(place.start)..<Int(place.end))
  }

  /// How the rule `number` says what it matches.
  func emissions(
    of number: Int, parser: EmissionParser, problems: inout DataProblems
  ) -> [GrammarRule.Emission] {
    parser.emissions(
      of: block(number), parts: Int(table.effects[number].partCount), problems: &problems)
  }
}
