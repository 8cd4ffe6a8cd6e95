import Foundation
import Testing

private let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first {
  FileManager.default.isExecutableFile(atPath: $0)
}

/// The pages of a summary and of a digest as a browser shows them: on a desktop and a telephone, light
/// and dark.
///
/// The page stands in a frame of the width that is asked for, since a browser without a screen makes
/// no window so narrow. It is measured, and a picture is taken; fonts differ between machines, so
/// that pictures are not compared dot by dot.
@Suite(.enabled(if: browser != nil, "chromium is not installed"), .serialized)
struct PageTests {
  private struct View {
    var scrollWidth = 0
    var background = ""
    var openDetails = 0
    var sentences = 0
    var columns = 0
    /// Links that lead nowhere.
    var dangling = 0
    var log = ""
    var picture = Data()
  }

  /// What is written as a page.
  enum Page: String, CaseIterable, Sendable {
    case summary, digest

    fileprivate var samples: [String] {
      switch self {
      case .summary: ["defense-call.id.txt"]
      case .digest:
        ["defense-call.id.txt", "defense-call-aggregator.id.txt", "economic-growth.id.txt"]
      }
    }

    fileprivate func html() throws -> String {
      let samples = CommandCase.root.deletingLastPathComponent()
        .appendingPathComponent("../../Samples")
      let base = FileManager.default.temporaryDirectory.appendingPathComponent("juru-\(UUID())")
      try FileManager.default.createDirectory(at: base, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: base) }
      for sample in self.samples {
        try Data(contentsOf: samples.appendingPathComponent(sample))
          .write(to: base.appendingPathComponent(sample))
      }
      let command =
        "juru summarize --format html --no-memory " + self.samples.joined(separator: " ")
      try Data(command.utf8).write(to: base.appendingPathComponent("cmd"))
      return try CommandRun(CommandCase(name: rawValue, folder: base)).output
    }
  }

  private static let pages = Dictionary(
    uniqueKeysWithValues: Page.allCases.map { page in (page, Result { try page.html() }) })

  private static func html(_ page: Page) throws -> String {
    try #require(pages[page]).get()
  }

  private func view(of page: Page, width: Int, height: Int, isDark: Bool) throws -> View {
    let page = try Self.html(page)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("juru-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let quoted = page.replacingOccurrences(of: "&", with: "&amp;")
      .replacingOccurrences(of: "\"", with: "&quot;")
    let frame = """
      <!DOCTYPE html><meta charset="utf-8"><title>frame</title>
      <style>body { margin: 0 } iframe { border: 0; width: \(width)px; height: \(height)px }</style>
      <iframe srcdoc="\(quoted)"></iframe>
      <script>
      onload = () => {
        const page = document.querySelector("iframe").contentDocument;
        const view = page.defaultView;
        page.querySelector("details.sentence").open = true;
        const pair = page.querySelector(".pair");
        Object.assign(document.body.dataset, {
          scroll: page.documentElement.scrollWidth,
          background: view.getComputedStyle(page.body).backgroundColor,
          open: page.querySelectorAll("details[open]").length,
          sentences: page.querySelectorAll("details.sentence").length,
          columns: view.getComputedStyle(pair).gridTemplateColumns.split(" ").length,
          dangling: [...page.querySelectorAll("a")].filter(
            (link) => !page.getElementById(link.getAttribute("href").slice(1))).length,
        });
      };
      </script>
      """
    try Data(frame.utf8).write(to: folder.appendingPathComponent("frame.html"))
    let shot = folder.appendingPathComponent("shot.png")
    let dark = isDark ? ["--blink-settings=preferredColorScheme=0"] : []
    let common =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--enable-logging=stderr", "--hide-scrollbars",
        "--user-data-dir=\(folder.path)/profile", "--window-size=\(max(500, width)),\(height)",
      ] + dark
    let address = "file://\(folder.path)/frame.html"
    let (dom, log) = try Self.run(common + ["--dump-dom", address], in: folder)
    _ = try Self.run(common + ["--screenshot=\(shot.path)", address], in: folder)
    func value(_ name: String) -> String {
      guard let start = dom.range(of: "data-\(name)=\"")?.upperBound else { return "" }
      return String(dom[start...].prefix { $0 != "\"" })
    }
    return View(
      scrollWidth: Int(value("scroll")) ?? -1, background: value("background"),
      openDetails: Int(value("open")) ?? -1, sentences: Int(value("sentences")) ?? -1,
      columns: Int(value("columns")) ?? -1, dangling: Int(value("dangling")) ?? -1, log: log,
      picture: (try? Data(contentsOf: shot)) ?? Data())
  }

  private static func run(_ arguments: [String], in folder: URL) throws -> (String, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: browser ?? "")
    process.arguments = arguments
    let files = ["out", "err"].map { folder.appendingPathComponent($0) }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return (texts[0], texts[1])
  }

  @Test(
    arguments: Page.allCases,
    [(1280, 900, false), (1280, 900, true), (390, 844, false), (390, 844, true)])
  func thePageFitsAndIsReadable(_ page: Page, _ window: (Int, Int, Bool)) throws {
    let (width, height, isDark) = window
    let view = try view(of: page, width: width, height: height, isDark: isDark)
    #expect(view.scrollWidth == width, "nothing runs out of the page")
    #expect(view.openDetails >= 1 && view.dangling == 0)
    #expect(page == .summary ? view.sentences == 3 : view.sentences >= 5)
    #expect(view.columns == (width > 640 ? 2 : 1))
    #expect(!view.log.contains("CONSOLE"), "\(view.log)")
    let channels = view.background.split { !$0.isNumber }.compactMap { Int($0) }
    #expect(channels.count == 3 && channels.allSatisfy { isDark ? $0 < 60 : $0 > 200 })
    // A PNG of the window's size that shows more than an empty page.
    #expect(view.picture.starts(with: [0x89, 0x50, 0x4E, 0x47]) && view.picture.count > 15_000)
    #expect(view.picture.bigEndian(at: 16) == max(500, width))
    #expect(view.picture.bigEndian(at: 20) == height)
  }

  @Test func theDigestShowsWhatTheSourcesDifferOn() throws {
    let page = try Self.html(.digest)
    #expect(page.contains("<h1>3 articles, 2 events</h1>"))
    #expect(page.contains("Where the sources differ") && page.contains("<svg class=\"timeline\""))
    #expect(page.contains("<a class=\"cited\" href=\"#A1:"))
  }

  /// Neither the network nor a script is needed, and what an article holds is text.
  @Test(arguments: Page.allCases) func thePageLoadsAndRunsNothing(_ page: Page) throws {
    let page = try Self.html(page)
    #expect(page.contains("default-src 'none'") && !page.contains("<script"))
    for attribute in [" src=", "<link", "url(", "@import", "onclick", "javascript:"] {
      #expect(!page.contains(attribute))
    }
  }
}

extension Data {
  fileprivate func bigEndian(at offset: Int) -> Int {
    guard count >= offset + 4 else { return -1 }
    return self[(startIndex + offset)..<(startIndex + offset + 4)].reduce(0) { $0 << 8 | Int($1) }
  }
}
