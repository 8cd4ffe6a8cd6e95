import XMLFiles

/// A code inside a segment: formatting that begins or ends, or a thing that stands by itself.
struct InlineCode: Hashable {
  enum Kind: Hashable {
    /// `bpt` and the start of `hi`; `ept` and its end.
    case begin, end
    /// `ph`, and `ut`, of which nobody knows what it is.
    case placeholder
    /// `it`: the other half is in another segment.
    case isolatedBegin, isolatedEnd

    init?(_ element: XMLElement) {
      switch element.name {
      case "bpt": self = .begin
      case "ept": self = .end
      case "ph", "ut": self = .placeholder
      case "it": self = element["pos"] == "end" ? .isolatedEnd : .isolatedBegin
      default: return nil
      }
    }
  }

  let element: String
  let kind: Kind
  /// What pairs a begin with its end, in this segment.
  let pair: String
  /// What tells the code in the source and in the target to be the same.
  let id: String
  let type: String
  /// The code in the document's own format, `<b>`.
  var content = ""

  init(_ element: XMLElement, kind: Kind) {
    self.element = element.name
    self.kind = kind
    id = element["x"] ?? ""
    pair = element["i"] ?? (element.name == "hi" ? "hi" + id : "")
    type = element["type"] ?? ""
  }

  /// The end of the `hi` that began last and has not ended.
  init(endOf pieces: [InlineMarkup.Piece]) {
    var ended = 0
    var begin: InlineCode?
    for case .code(let code) in pieces.reversed() where code.element == "hi" {
      if code.kind == .end {
        ended += 1
      } else if ended == 0 {
        begin = code
        break
      } else {
        ended -= 1
      }
    }
    element = "hi"
    kind = .end
    pair = begin?.pair ?? ""
    id = begin?.id ?? ""
    type = begin?.type ?? ""
  }
}
