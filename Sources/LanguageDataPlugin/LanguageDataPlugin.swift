import Foundation
import PackagePlugin

/// Has the language data checked and packed into a Swift file whenever one of them changes.
@main
struct LanguageDataPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let data = context.package.directoryURL.appending(path: "Sources/IndonesianEnglish/Data")
    let output = context.pluginWorkDirectoryURL.appending(path: "IndonesianEnglishData.swift")
    let tool = try context.tool(named: "LanguageDataCompiler")
    return [
      .buildCommand(
        displayName: "Pack the language data of Indonesian-English",
        executable: tool.url, arguments: [data.path(), output.path()],
        inputFiles: try files(below: data), outputFiles: [output])
    ]
  }

  private func files(below folder: URL) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path())
      .map { folder.appending(path: $0) }.filter { !$0.hasDirectoryPath }
  }
}
