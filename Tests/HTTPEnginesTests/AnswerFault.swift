import Foundation

@testable import HTTPEngines

/// How a service may fail or lie: what it answers in place of the translations that are right.
enum AnswerFault: String, CaseIterable, Sendable {
  // On the way.
  case resetBeforeAnswer, resetInHeader, resetInBody, closedInBody, closedAfterAnswer
  case hangBeforeAnswer, hangInBody
  // By its status.
  case tooMany, tooManyWithDelay, serverError, unavailable, overloaded, quota, unauthorized
  case forbidden, badRequest, redirect
  // In its body.
  case page, truncated, wrongShape, invalidText, tooFew, tooManyTexts, swapped, merged
  // In its texts.
  case echo, empty, repetition, refusal, chatter, lostNumber, lostNegation, otherPlaceholder
  case otherLanguage, quotaNotice, markup, cutShort

  /// The answer to some texts whose right translations are known.
  func answer(_ texts: [String], right: [String], key: String) -> TestServer.Answer {
    switch self {
    case .resetBeforeAnswer: .broken(.resetBeforeAnswer)
    case .resetInHeader: .broken(.resetInHeader)
    case .resetInBody: .broken(.resetInBody)
    case .closedInBody: .broken(.closedInBody)
    case .hangBeforeAnswer: .broken(.hangBeforeAnswer)
    case .hangInBody: .broken(.hangInBody)
    case .closedAfterAnswer: Self.answer(right, fault: .closedAfterAnswer)
    case .tooMany: .json(#"{"error": "Slowdown: 30 per minute"}"#, status: 429)
    case .tooManyWithDelay:
      .init(status: 429, headers: ["Retry-After": "0", "Content-Type": "application/json"])
    case .serverError: .json(#"{"error": "Internal error"}"#, status: 500)
    case .unavailable: .json("", status: 503)
    case .overloaded: .json("", status: 529)
    case .quota: .json(#"{"message": "Quota Exceeded"}"#, status: 456)
    case .unauthorized: .json(#"{"error": "Incorrect API key provided: \#(key)"}"#, status: 401)
    case .forbidden: .json(#"{"error": "Key \#(key) is barred"}"#, status: 403)
    case .badRequest: .json(#"{"error": "Invalid request: missing q parameter"}"#, status: 400)
    case .redirect: .init(status: 302, headers: ["Location": "https://login.example.net/"])
    case .page:
      .init(headers: ["Content-Type": "text/html"], body: Data("<html>Sign in</html>".utf8))
    case .truncated:
      .init(body: Self.answer(right).body.dropLast(8))
    case .wrongShape: .json(#"{"translation": "\#(right[0])"}"#)
    case .invalidText:
      .init(body: Data(#"{"translatedText": [""#.utf8 + [0xC3, 0x28, 0xFF] + #""]}"#.utf8))
    case .tooFew: Self.answer(Array(right.dropLast()))
    case .tooManyTexts: Self.answer(right + ["And more."])
    case .swapped: Self.answer(right.reversed())
    case .merged: Self.answer([right.joined(separator: " ")])
    case .echo: Self.answer(texts)
    case .empty: Self.answer(right.map { _ in "" })
    case .repetition: Self.answer(right.map { $0 + String(repeating: " the village", count: 9) })
    case .refusal: Self.answer(right.map { _ in "I'm sorry, but I can't help with that." })
    case .chatter: Self.answer(right.map { "Here is the translation: \($0)" })
    case .lostNumber: Self.answer(right.map { $0.filter { !$0.isNumber } })
    case .lostNegation: Self.answer(right.map { $0.replacing("did not hit", with: "hit") })
    case .otherPlaceholder: Self.answer(right.map { $0.replacing("{0}", with: "{1}") })
    case .otherLanguage:
      Self.answer(
        texts.map { text in
          "Die Flut Nummer \(text.filter(\.isNumber).dropLast()) traf das Dorf {0} am Montag nicht"
        })
    case .quotaNotice: Self.answer(right.map { _ in "MYMEMORY WARNING: YOU USED ALL" })
    case .markup: Self.answer(right.map { "<p>\($0)</p>" })
    case .cutShort: Self.answer(right.map { String($0.prefix($0.count / 3)) })
    }
  }

  static func answer(_ texts: [String], fault: TestServer.Fault? = nil) -> TestServer.Answer {
    let body = (try? JSONEncoder().encode(["translatedText": texts])) ?? Data()
    return .init(body: body, fault: fault)
  }
}
