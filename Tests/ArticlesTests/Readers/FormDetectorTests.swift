import Testing

@testable import Articles

@Suite("Form by content")
struct FormDetectorTests {
  @Test(
    "the content decides, the name only in doubt",
    arguments: [
      ("<!DOCTYPE html><p>Harga naik.", "a.txt", SourceDocument.Form.html),
      ("<div><p>Harga naik.</p><p>Warga resah.</p></div>", "-", .html),
      ("<p>Harga naik lagi", "a.html", .html),
      ("Harga naik, kata Sari.", "a.html", .plainText),
      ("# Harga Naik\n\nWarga resah.", "-", .markdown),
      ("Warga **resah** dan [menulis](https://contoh.example/a).", "a.txt", .markdown),
      ("---\ntitle: Harga Naik\n---\nWarga resah.", "-", .markdown),
      ("Warga resah.", "a.md", .markdown),
      ("Warga resah: 3 < 5 dan 7 > 2.", "-", .plainText),
      ("#HargaNaik ramai dibahas warga.", "-", .plainText),
      ("- satu\n- dua", "-", .plainText),
    ])
  func forms(text: String, path: String, form: SourceDocument.Form) {
    #expect(FormDetector(path: path).form(of: SourceText(text)) == form)
  }
}
