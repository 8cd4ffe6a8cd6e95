import Workbench

extension ArticleInputs {
  /// The articles at the paths, standard input where there is none.
  ///
  /// - Throws: `InputError`, or a failure of exit code 66 where folders hold no article.
  static func named(_ paths: [String]) throws -> ArticleInputs {
    let inputs = try ArticleInputs(paths: paths.isEmpty ? ["-"] : paths)
    if inputs.files.isEmpty {
      throw CommandFailure(
        code: ExitStatus.noInput,
        message: "no .txt, .md or .html file in \(paths.map { "'\($0)'" }.joined(separator: ", "));"
          + " give other folders, or the files by name")
    }
    return inputs
  }
}
