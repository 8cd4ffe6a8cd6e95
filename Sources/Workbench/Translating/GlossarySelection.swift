import Articles
import Glossaries

/// Which glossary files hold, and in which order: those that ship, the user's own, then those
/// that settings and options name; later ones win.
public struct GlossarySelection: Sendable {
  public var includesShipped: Bool
  /// The user's own glossary, which need not exist.
  public var userPath: String?
  /// Files that must exist.
  public var paths: [String]

  public init(includesShipped: Bool = true, userPath: String? = nil, paths: [String] = []) {
    self.includesShipped = includesShipped
    self.userPath = userPath
    self.paths = paths
  }

  /// No glossary at all.
  public static let none = GlossarySelection(includesShipped: false)

  /// Reads the files.
  ///
  /// - Throws: `GlossaryFileError` for the first that can't be read, else one `DiagnosticList`
  ///   with the bad lines of all.
  public func files() throws -> [GlossaryFile] {
    var files = includesShipped ? try ShippedGlossaryFiles.files() : []
    var diagnostics: [Diagnostic] = []
    func read(_ path: String) throws {
      do {
        files.append(try GlossaryFile(path: path))
      } catch let problems as DiagnosticList {
        diagnostics += problems.diagnostics
      }
    }
    if let userPath {
      do {
        try read(userPath)
      } catch GlossaryFileError.notFound {
        // A user who has added no term has no file.
      }
    }
    for path in paths { try read(path) }
    guard diagnostics.isEmpty else { throw DiagnosticList(diagnostics) }
    return files
  }

  /// The files as one glossary.
  public func glossary() throws -> Glossary {
    merged(try files())
  }

  /// The files, those that ship first, as one glossary.
  func merged(_ files: [GlossaryFile]) -> Glossary {
    .merging(Array(files.dropFirst(shippedCount)), over: Array(files.prefix(shippedCount)))
  }

  var shippedCount: Int { includesShipped ? ShippedGlossaryFiles.count : 0 }
}
