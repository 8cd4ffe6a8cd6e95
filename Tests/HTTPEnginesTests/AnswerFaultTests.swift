import Articles
import Foundation
import Glossaries
import Synchronization
import Testing
import Translation
import TranslationMemories

@testable import HTTPEngines

/// A service that fails and lies in every way that is known.
@Suite struct AnswerFaultTests {
  private static let key = "k3y-of-nobody"

  /// Sentences of which each has its number, a negation and a placeholder.
  private static func source(_ number: Int) -> String {
    "Pada hari Senin banjir nomor \(number) tidak melanda desa {0} itu."
  }

  private static func english(_ number: Int) -> String {
    "On Monday the flood number \(number) did not hit that village {0}."
  }

  private static func right(_ text: String) -> String {
    let digits = text.replacing("{0}", with: "").filter(\.isNumber)
    return english(Int(digits) ?? -1)
  }

  /// What the rules would say.
  private struct LastResort: TranslationEngine {
    let id = EngineID(name: "rules", version: "1")

    func translate(
      _ segments: [Segment], in context: TranslationContext
    ) async throws -> [Translation] {
      segments.map { Translation(segment: $0, target: "[\($0.text)]", origin: .rules) }
    }
  }

  private static func texts(of question: TestServer.Question) throws -> [String] {
    struct Body: Decodable { let q: [String] }
    return try JSONDecoder().decode(Body.self, from: question.body).q
  }

  private static func engine(
    _ client: HTTPClient, _ url: String, timeout: Double = 0.25, parallelism: Int = 2
  ) -> ServiceEngine {
    var endpoint = ServiceEndpoint(client: client, url: url, key: key)
    endpoint.texts = 4
    endpoint.timeouts = HTTPLimits(
      connecting: 10, firstByte: timeout, pause: timeout, total: 10, size: 1 << 20)
    return ServiceEngine(
      name: "service", version: "1", service: LibreTranslate(endpoint),
      retries: RetryPolicy(attempts: 3, firstDelay: 0.001, longestDelay: 0.002),
      parallelism: parallelism)
  }

  private static func segments(_ numbers: some Sequence<Int>) -> [Segment] {
    numbers.map { Segment("s\($0)", source($0)) }
  }

  /// Whether a fault that lasts leaves the whole call without an answer.
  private static func endsTheCall(_ fault: AnswerFault) -> Bool {
    switch fault {
    case .resetBeforeAnswer, .resetInHeader, .resetInBody, .closedInBody, .hangBeforeAnswer,
      .hangInBody, .tooMany, .tooManyWithDelay, .serverError, .unavailable, .overloaded, .quota,
      .unauthorized, .forbidden, .badRequest, .redirect, .page, .truncated, .wrongShape,
      .invalidText, .tooFew, .tooManyTexts, .empty:
      true
    default: false
    }
  }

  /// What lasts: the engine is left, or each of its answers, and never believed.
  @Test(arguments: AnswerFault.allCases) func aFaultThatLasts(_ fault: AnswerFault) async throws {
    let server = try TestServer { question, _ in
      let texts = try Self.texts(of: question)
      return fault.answer(texts, right: texts.map(Self.right), key: Self.key)
    }
    let engine = Self.engine(try HTTPClient(), server.url)
    let segments = Self.segments(1...3)
    do {
      let translations = try await engine.translate(segments, in: .none)
      #expect(!Self.endsTheCall(fault))
      Figures.print([
        "lasts", fault.rawValue, "\(server.questions.count) requests",
        translations[0].issues.first.map { "each answer is rejected: \($0.message)" }
          ?? "each text is right" + (server.questions.count > 1 ? ", asked alone" : ""),
      ])
      #expect(translations.map(\.segment) == segments)
      switch fault {
      // Asked alone, each text gets its own answer.
      case .swapped, .merged, .closedAfterAnswer:
        #expect(translations.map(\.target) == (1...3).map(Self.english))
        #expect(translations.allSatisfy { $0.issues.isEmpty })
      default:
        #expect(
          translations.allSatisfy { $0.issues.contains { $0.severity == .error } },
          "\(fault): \(translations.map(\.target))")
      }
    } catch let error as EngineError {
      #expect(Self.endsTheCall(fault), "\(fault): \(error)")
      #expect(!error.description.contains(Self.key))
      Figures.print([
        "lasts", fault.rawValue, "\(server.questions.count) requests",
        "the next engine takes over: \(error)",
      ])
    }
    let asked = server.questions.count
    switch fault {
    case .quota, .unauthorized, .forbidden, .badRequest, .redirect: #expect(asked == 1)
    default: #expect(asked <= 8)
    }
  }

  /// What passes: after one bad answer the translation is whole and right.
  @Test(arguments: AnswerFault.allCases) func aFaultThatPasses(_ fault: AnswerFault) async throws {
    let server = try TestServer { question, number in
      let texts = try Self.texts(of: question)
      let right = texts.map(Self.right)
      return number == 1
        ? fault.answer(texts, right: right, key: Self.key) : AnswerFault.answer(right)
    }
    let engine = Self.engine(try HTTPClient(), server.url, timeout: 5)
    switch fault {
    case .quota, .unauthorized, .forbidden, .badRequest, .redirect, .hangInBody, .hangBeforeAnswer:
      return  // They are not asked again, or cost their time-out.
    default: break
    }
    let translations = try await engine.translate(Self.segments(1...3), in: .none)
    #expect(translations.map(\.target) == (1...3).map(Self.english))
    #expect(translations.allSatisfy { $0.issues.isEmpty })
    Figures.print([
      "passes", fault.rawValue, "\(server.questions.count) requests", "all is whole and right",
    ])
  }

  /// What a service gave before it was gone is kept; the rest goes to the next engine.
  @Test func aServiceThatGoesBetweenTwoBatches() async throws {
    let server = try TestServer { question, number in
      let texts = try Self.texts(of: question)
      return number == 1 ? AnswerFault.answer(texts.map(Self.right)) : .broken(.resetBeforeAnswer)
    }
    let service = Self.engine(try HTTPClient(), server.url, parallelism: 1)
    let chain = FallbackEngine([service, LastResort()]) { _ in }
    let translations = try await chain.translate(Self.segments(1...8), in: .none)
    #expect(translations.prefix(4).map(\.target) == (1...4).map(Self.english))
    #expect(translations.suffix(4).allSatisfy { $0.origin == .rules })
    #expect(translations.suffix(4).allSatisfy { $0.attempts.map(\.engine) == ["service"] })
  }

  /// Numbers from a seed, the same in every run (SplitMix64; Steele, Lea and Flood, 2014).
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// A thousand runs, each with answers that are drawn by lot: in the end each segment has its own
  /// translation, that of the service only where it is right, and the memory holds no other.
  @Test func aThousandRunsOfRandomFaults() async throws {
    // Each run has a memory and connections; in the end none is open.
    let port = try await Self.runs(of: 1_000)
    for _ in 0..<200 where Self.openDescriptors(to: port) > 0 {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(Self.openDescriptors(to: port) == 0)
  }

  /// Nothing is left behind by a run: a memory would grow with what it holds, and there is none.
  @Test(.enabled(if: Figures.areAskedFor, "it says something only where it runs alone"))
  func aProcessDoesNotGrowWithItsRuns() async throws {
    try Figures.keepNoBacktraces()
    var sizes: [Int] = []
    for _ in 1...5 {
      _ = try await Self.runs(of: 1_000, remembering: false)
      sizes.append(try Figures.heapInUse())
    }
    Figures.print(["KiB in use after each 1000 runs"] + sizes.map(String.init))
    // What is first used later is no leak; 64 bytes a run would be.
    #expect(sizes[4] - sizes[0] < 250)
  }

  /// How many sockets of this process are connected to a port of this machine: other tests have
  /// descriptors of their own.
  private static func openDescriptors(to port: Int) -> Int {
    (0..<Int32(getdtablesize())).count { descriptor in
      var address = sockaddr_in()
      var length = socklen_t(MemoryLayout<sockaddr_in>.size)
      let isConnected = withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          getpeername(descriptor, $0, &length) == 0
        }
      }
      return isConnected && address.sin_family == sa_family_t(AF_INET)
        && UInt16(bigEndian: address.sin_port) == UInt16(port)
    }
  }

  /// - Returns: the port of the server that was asked.
  private static func runs(of total: Int, remembering: Bool = true) async throws -> Int {
    let client = try HTTPClient()
    let random = Mutex(Random(state: 6))
    // What the server keeps would be taken for a leak of the client.
    let server = try TestServer(keepsQuestions: false) { question, _ in
      let texts = try Self.texts(of: question)
      let fault = random.withLock { random -> AnswerFault? in
        guard Int.random(in: 0..<10, using: &random) < 6 else { return nil }
        let fault = AnswerFault.allCases.randomElement(using: &random)
        // Those cost their time-out each: a few are enough.
        guard fault == .hangBeforeAnswer || fault == .hangInBody else { return fault }
        return Int.random(in: 0..<10, using: &random) == 0 ? fault : .empty
      }
      let right = texts.map(Self.right)
      return fault?.answer(texts, right: right, key: Self.key) ?? AnswerFault.answer(right)
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("juru-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let memory = try TranslationMemory.open(path: folder.path + "/memory.sqlite")
    let counts = try await withThrowingTaskGroup(of: (service: Int, rules: Int).self) { group in
      var sum = (service: 0, rules: 0)
      for run in 0..<total {
        if run >= 8, let done = try await group.next() {
          sum = (sum.service + done.service, sum.rules + done.rules)
        }
        group.addTask {
          try await Self.run(run, client, server.url, remembering ? [AttachedMemory(memory)] : [])
        }
      }
      for try await done in group {
        sum = (sum.service + done.service, sum.rules + done.rules)
      }
      return sum
    }
    // libcurl keeps four for each request that was on its way at once, for those to come.
    let port = server.url.split(separator: ":").last.flatMap { Int($0) } ?? 0
    #expect(Self.openDescriptors(to: port) <= 4 * 8 * 2)
    // Both ends are met, or the test shows nothing.
    #expect(counts.service > 500 && counts.rules > 500)
    for entry in try await memory.search("banjir", in: .both, wholeWords: false, limit: 100_000) {
      #expect(entry.target == Self.right(entry.key.source))
    }
    return port
  }

  private struct NoAnalyzer: SourceAnalyzer {
    func analyze(_ text: String) -> [AnalyzedToken] { [] }
  }

  /// - Returns: how many segments the service and the last resort translated.
  private static func run(
    _ run: Int, _ client: HTTPClient, _ url: String, _ memories: [AttachedMemory]
  ) async throws -> (service: Int, rules: Int) {
    let service = RememberingEngine(
      engine(client, url), memories: memories, analyzer: NoAnalyzer(),
      onFailure: { _ in })
    let chain = FallbackEngine([service, LastResort()]) { _ in }
    let numbers = (0..<run % 6 + 1).map { run * 10 + $0 + 1 }
    let segments = segments(numbers)
    let translations = try await chain.translate(segments, in: .none)
    #expect(translations.map(\.segment.id) == segments.map(\.id))
    var counts = (service: 0, rules: 0)
    for (number, translation) in zip(numbers, translations) {
      if translation.origin == .rules {
        counts.rules += 1
        #expect(translation.target == "[\(source(number))]")
        #expect(translation.attempts.map(\.engine) == ["service"])
        #expect(translation.attempts.allSatisfy { !$0.reason.contains(key) })
      } else {
        counts.service += 1
        #expect(translation.target == english(number))
      }
    }
    return counts
  }
}
