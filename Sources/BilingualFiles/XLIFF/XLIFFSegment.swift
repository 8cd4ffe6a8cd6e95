import XMLFiles

/// The content of a `source` or `target` that is being read: its codes become those of TMX.
struct XLIFFSegment {
  private let version: XLIFFVersion
  private let data: [String: String]
  private var whole = SegmentBuilder()
  /// The pieces that a tool has cut the text into (1.2, `mrk` of type `seg`).
  private(set) var marked: [(id: String, content: SegmentContent)] = []
  private var piece: (id: String, builder: SegmentBuilder)?
  private var open: [Open] = []
  /// TMX numbers pairs of codes; XLIFF names them.
  private var numbers: [String: Int] = [:]

  /// An element that was started, with what its end is to write.
  private struct Open {
    var endsCode: String?
    var endsPair: [(name: String, value: String)]?
    var endsPiece = false
  }

  init(_ version: XLIFFVersion, data: [String: String]) {
    self.version = version
    self.data = data
  }

  var content: SegmentContent { whole.content }
  var excess: Int? { whole.excess }

  mutating func addExcess(_ length: Int) { whole.addExcess(length) }

  mutating func add(_ text: String) { both { $0.add(text) } }

  mutating func start(_ element: XMLElement) {
    var opened = Open()
    let id = element["id"] ?? ""
    switch (element.name, version) {
    case ("g", _), ("pc", _):
      addCode("bpt", pair: id, id: id, element, native: element["dataRefStart"])
      opened.endsPair = [("i", number(of: id))]
      opened.endsCode = element["dataRefEnd"].flatMap { data[$0] } ?? ""
    case ("x", _): addCode("ph", pair: nil, id: id, element)
    case ("bx", _): addCode("bpt", pair: element["rid"] ?? id, id: id, element)
    case ("ex", _): addCode("ept", pair: element["rid"] ?? id, id: nil, element)
    case ("sc", _):
      if element["isolated"] == "yes" {
        addCode("it", pair: nil, id: id, element, native: element["dataRef"], position: "begin")
      } else {
        addCode("bpt", pair: id, id: id, element, native: element["dataRef"])
      }
    case ("ec", _):
      if element["isolated"] == "yes" {
        addCode("it", pair: nil, id: id, element, native: element["dataRef"], position: "end")
      } else {
        addCode(
          "ept", pair: element["startRef"] ?? id, id: nil, element, native: element["dataRef"])
      }
    case ("ph", .two): addCode("ph", pair: nil, id: id, element, native: element["dataRef"])
    case ("cp", _):
      if let scalar = element["hex"].flatMap({ UInt32($0, radix: 16) }).flatMap(Unicode.Scalar.init)
      {
        add(String(Character(scalar)))
      }
    case ("bpt", _), ("ept", _):
      let attributes = attributes(
        pair: element["rid"] ?? id, id: element.name == "bpt" ? id : nil, element)
      both { $0.start(element.name, attributes) }
      opened.endsCode = element.name
    case ("ph", .one), ("it", _):
      let position = element["pos"].map { $0 == "close" ? "end" : "begin" }
      let attributes = attributes(pair: nil, id: id, element, position: position)
      both { $0.start(element.name, attributes) }
      opened.endsCode = element.name
    case ("mrk", .one) where element["mtype"] == "seg":
      piece = (element["mid"] ?? "", SegmentBuilder())
      opened.endsPiece = true
    default: break
    }
    open.append(opened)
  }

  mutating func end(_ name: String) {
    guard let opened = open.popLast() else { return }
    if let pair = opened.endsPair {
      both { $0.addCode("ept", pair, content: opened.endsCode ?? "") }
    } else if let code = opened.endsCode {
      both { $0.end(code) }
    }
    if opened.endsPiece, let piece {
      marked.append((piece.id, piece.builder.content))
      self.piece = nil
    }
  }

  private mutating func both(_ change: (inout SegmentBuilder) -> Void) {
    change(&whole)
    if var current = piece {
      change(&current.builder)
      piece = current
    }
  }

  private mutating func addCode(
    _ name: String, pair: String?, id: String?, _ element: XMLElement, native: String? = nil,
    position: String? = nil
  ) {
    let attributes = attributes(pair: pair, id: id, element, position: position)
    let content = native.flatMap { data[$0] } ?? ""
    both { $0.addCode(name, attributes, content: content) }
  }

  private mutating func attributes(
    pair: String?, id: String?, _ element: XMLElement, position: String? = nil
  ) -> [(name: String, value: String)] {
    var attributes: [(name: String, value: String)] = []
    if let position { attributes.append(("pos", position)) }
    if let pair { attributes.append(("i", number(of: pair))) }
    if let id, !id.isEmpty { attributes.append(("x", id)) }
    if let type = element["ctype"] ?? element["type"], id != nil {
      attributes.append(("type", type))
    }
    return attributes
  }

  private mutating func number(of pair: String) -> String {
    let number = numbers[pair] ?? numbers.count + 1
    numbers[pair] = number
    return String(number)
  }
}
