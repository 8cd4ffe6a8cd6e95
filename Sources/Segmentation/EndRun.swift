/// A run of marks that may end a sentence (`.`, `?!`, `...`) and what closes after it.
struct EndRun {
  /// What the run amounts to: an ellipsis from two full stops on, strong with a `?` or `!` in it.
  let mark: ByteText.EndMark
  /// Where the run starts.
  let start: Int
  /// Where it ends, with the brackets and quotation marks that close after it.
  var position: Int
  /// Whether a bracket or a quotation mark closed after the run.
  var closedBracket = false
  var closedQuote = false

  /// Reads the run of marks that starts at `index`.
  init(text: ByteText, at index: Int) {
    start = index
    position = index
    var stops = 0
    var strongest = ByteText.EndMark.fullStop
    while let (mark, length) = text.endMark(at: position) {
      position += length
      switch mark {
      case .fullStop: stops += 1
      case .ellipsis where strongest == .fullStop: strongest = .ellipsis
      case .strong where strongest != .wide: strongest = .strong
      case .wide: strongest = .wide
      default: break
      }
    }
    mark = strongest == .fullStop && stops > 1 ? .ellipsis : strongest
  }

  /// Whether anything closed after the run.
  var isClosed: Bool { closedBracket || closedQuote }
}
