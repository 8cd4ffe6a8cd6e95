import Foundation

/// The articles of a folder and of the folders in it.
public struct BatchFolder: Sendable {
  public let path: String
  /// The articles' paths in the folder, in order.
  public let names: [String]
  /// Files that are passed over: their names are not those of articles.
  public let skipped: [String]
  /// Folders in the folder that can't be read, and why.
  public let unreadable: [InputError]

  /// The endings of the names of articles.
  public static let extensions: Set<String> = ["txt", "text", "md", "markdown", "html", "htm"]

  /// Lists a folder. Names that start with a full stop are passed over, and so is `excluded`,
  /// where it lies in the folder.
  ///
  /// - Throws: `InputError` where the folder itself can't be read.
  public init(path: String, excluding excluded: String) throws(InputError) {
    self.path = path
    var names: [String] = []
    var skipped: [String] = []
    var unreadable: [InputError] = []
    let excluded = URL(fileURLWithPath: excluded).standardizedFileURL.path
    try Self.walk(path, prefix: "") { name, place in
      if URL(fileURLWithPath: place).standardizedFileURL.path == excluded { return false }
      return true
    } file: { name in
      let ending = (name as NSString).pathExtension.lowercased()
      if Self.extensions.contains(ending) { names.append(name) } else { skipped.append(name) }
    } failure: {
      unreadable.append($0)
    }
    self.names = names.sorted()
    self.skipped = skipped.sorted()
    self.unreadable = unreadable
  }

  /// The articles that writing `items` would replace.
  public func replaced(by items: [BatchItem]) -> [BatchItem] {
    let inputs = Set(items.compactMap { FileIdentity(path: $0.input) })
    return items.filter { FileIdentity(path: $0.output).map(inputs.contains) ?? false }
  }

  /// Where each article's translation goes in the folder `output`: under the same name with the
  /// format's ending; where two would meet, with the article's own ending before it.
  public func items(output: String, format: ArticleFormat) -> [BatchItem] {
    let stems = Dictionary(grouping: names) { ($0 as NSString).deletingPathExtension }
    return names.map { name in
      let stem = (name as NSString).deletingPathExtension
      let isAlone = stems[stem]?.count == 1
      return BatchItem(
        name: name, input: (path as NSString).appendingPathComponent(name),
        output: (output as NSString).appendingPathComponent(
          "\(isAlone ? stem : name).\(format.fileExtension)"))
    }
  }

  private static func walk(
    _ folder: String, prefix: String, enters: (String, String) -> Bool, file: (String) -> Void,
    failure: (InputError) -> Void
  ) throws(InputError) {
    guard let stream = opendir(folder) else { throw InputError(path: folder, code: errno) }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let base = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if base.hasPrefix(".") { continue }
      let (name, place) = (prefix + base, folder + "/" + base)
      var status = stat()
      guard stat(place, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        // A link to a folder may lead back up.
        let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: place)) != nil
        if !isLink, enters(name, place) {
          do throws(InputError) {
            try walk(place, prefix: name + "/", enters: enters, file: file, failure: failure)
          } catch {
            failure(error)
          }
        }
      case S_IFREG: file(name)
      default: continue
      }
    }
  }
}
