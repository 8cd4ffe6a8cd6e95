import ArgumentParser
import TranslationMemories
import Workbench

/// Which memory a command works on.
struct MemoryOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The translation memory.", valueName: "file"))
  var memory: String?

  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if memory?.isEmpty == true {
      throw ValidationError("the path of --memory is empty; give one")
    }
  }

  /// The memory's path: of several in the settings, that of the one which takes what is new.
  func path() throws -> String {
    if let memory { return memory }
    let settings = try globals.settings()
    guard let first = settings.all(.memory).first, first != "none" else {
      return settings.paths.memory
    }
    return try MemorySelection(first, isDefault: false, remembers: false).path
  }

  /// Opens the memory to be read, or to be written; for writing it is made where there is none.
  func open(forWriting: Bool = false) throws -> TranslationMemory {
    try TranslationMemory.open(path: path(), readOnly: !forWriting)
  }

  /// Opens a memory that must be there, to be changed.
  func openExisting() throws -> TranslationMemory {
    let path = try path()
    // Opened for writing, it would be made.
    try TranslationMemory.open(path: path, readOnly: true).close()
    return try TranslationMemory.open(path: path)
  }
}
