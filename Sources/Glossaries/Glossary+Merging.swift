import Articles

extension Glossary {
  /// The terms of the files as one glossary, in which later files win.
  ///
  /// A file that renders a source as a part of speech replaces the renderings that earlier files
  /// give the same source and part of speech. What a file forbids or deprecates is no longer
  /// offered by earlier files, and what it renders is no longer forbidden by them; their other
  /// prohibitions hold on.
  ///
  /// - Complexity: O(number of terms).
  public static func merging(_ files: [GlossaryFile]) -> Glossary {
    var kept: [Rendering] = []
    for file in files {
      let stated = file.terms.map { Rendering(concept: $0.concept, term: $0) }
      if !kept.isEmpty {
        let all = Set(stated)
        let rendered = Set(stated.lazy.filter(\.term.hasRendering).map(\.concept))
        kept.removeAll {
          all.contains($0) || ($0.term.hasRendering && rendered.contains($0.concept))
        }
      }
      kept += stated
    }
    return Glossary(terms: kept.map(\.term), files: files.map(\.path))
  }

  /// Reads the files at `paths`, and merges them as `merging(_:)` does.
  ///
  /// - Throws: `GlossaryFileError` for the first that can't be read, or else one `DiagnosticList`
  ///   with the bad lines of all.
  public init(readingFilesAt paths: [String]) throws {
    var files: [GlossaryFile] = []
    var diagnostics: [Diagnostic] = []
    for path in paths {
      let (file, problems) = GlossaryFile.parse(try FileContent.read(path), path: path)
      files.append(file)
      diagnostics += problems
    }
    guard diagnostics.isEmpty else { throw DiagnosticList(diagnostics) }
    self = .merging(files)
  }
}

/// A term as merging compares it: by its concept and its target.
private struct Rendering: Hashable {
  let concept: Term.Concept
  let term: Term

  static func == (left: Rendering, right: Rendering) -> Bool {
    left.concept == right.concept && left.term.target == right.term.target
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(concept)
    hasher.combine(term.target)
  }
}
