import Foundation

/// A file of sentences that are right or made wrong on purpose; its head tells the form.
struct ClaimSet {
  /// Something said of a source, and what is wrong with it, if anything.
  struct Claim {
    let text: String
    let fault: String?
  }

  struct Block {
    var published: String?
    var sources: [String] = []
    var claims: [Claim] = []
  }

  private(set) var blocks: [Block] = []

  init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Claims/\(name).txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    var block = Block()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for line in lines + [""] {
      if line.isEmpty {
        if !block.claims.isEmpty { blocks.append(block) }
        block = Block()
      }
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      switch words.first {
      case "published": block.published = words[1]
      case "source": block.sources.append(words[1])
      case "right": block.claims.append(Claim(text: words[1], fault: nil))
      case "wrong":
        let parts = words[1].split(separator: " ", maxSplits: 1).map(String.init)
        block.claims.append(Claim(text: parts[1], fault: parts[0]))
      default: continue
      }
    }
  }
}
