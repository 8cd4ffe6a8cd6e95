import Foundation
import Testing

@testable import Workbench

struct FilesTests {
  @Test func anAbandonedFileLeavesNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "result.txt")
    do {
      let file = try PendingFile(path: folder.file("result.txt"))
      try file.write(Array("half".utf8))
    }
    #expect(try folder.content("result.txt") == "old")
    #expect(try folder.names() == ["result.txt"])
  }

  @Test func aCommittedFileTakesItsPlaceWithItsRights() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "result.txt")
    chmod(path, 0o640)
    let file = try PendingFile(path: path)
    try file.write(Array("new".utf8))
    try file.commit()
    #expect(try folder.content("result.txt") == "new")
    #expect(try folder.names() == ["result.txt"])
    var status = stat()
    stat(path, &status)
    #expect(status.st_mode & 0o777 == 0o640)
  }

  @Test func missingFoldersAreMadeWhenAsked() throws {
    let folder = try TemporaryFolder()
    let file = OutputFile(folder.file("a/b/c.txt"))
    #expect(throws: OutputError.self) { try file.write([65]) }
    try file.write([65], makingFolders: true)
    #expect(try folder.content("a/b/c.txt") == "A")
  }

  @Test func aFolderIsNoInput() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: InputError.self) { try InputFile(folder.path).read() }
    #expect(error?.isMissing == true)
    #expect(error?.description.contains("juru batch") == true)
  }
}
