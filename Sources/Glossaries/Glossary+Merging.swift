import Articles

extension Glossary {
  /// The terms of the files as one glossary, in which later files win.
  ///
  /// A file that renders a source as a part of speech replaces the renderings that earlier files
  /// give the same source and part of speech. What a file forbids or deprecates is no longer
  /// offered by earlier files, and what it renders is no longer forbidden by them; their other
  /// prohibitions hold on. What is only proposed changes nothing of it.
  ///
  /// - Parameter base: earlier files, of which none renders what another does.
  /// - Complexity: O(number of terms × number of files that aren't of the base).
  public static func merging(
    _ files: [GlossaryFile], over base: [GlossaryFile] = []
  ) -> Glossary {
    var kept = base.flatMap(\.terms)
    for file in files {
      let stated = file.terms
      if !kept.isEmpty {
        // Of a large file hardly a term competes with earlier ones.
        let known = Set(kept.lazy.map(\.concept))
        let rivals = stated.filter {
          known.contains($0.concept) && $0.status != .proposed
        }
        let all = Set(rivals.lazy.map(Rendering.init))
        let rendered = Set(rivals.lazy.filter(\.hasRendering).map(\.concept))
        kept.removeAll { term in
          let rendering = Rendering(term)
          return all.contains(rendering)
            || (term.hasRendering && rendered.contains(rendering.concept))
        }
      }
      kept += stated
    }
    return Glossary(terms: kept, files: (base + files).map(\.path))
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
  let target: String

  init(_ term: Term) {
    concept = term.concept
    target = term.target
  }
}
