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
    var kept: [Term] = []
    for file in files {
      var rendered: Set<Term.Concept> = []
      var stated: Set<[String]> = []
      for term in file.terms {
        if term.hasRendering { rendered.insert(term.concept) }
        stated.insert(term.identity)
      }
      kept.removeAll { earlier in
        if stated.contains(earlier.identity) { return true }
        return earlier.hasRendering && rendered.contains(earlier.concept)
      }
      kept += file.terms
    }
    return Glossary(terms: kept, files: files.map(\.path))
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

extension Term {
  fileprivate var identity: [String] { [source.lowercased(), partOfSpeech, target] }
}
