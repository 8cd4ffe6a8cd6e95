/// A text as HTML shows it: nothing in it is markup, within an element or an attribute.
package struct HTMLText: CustomStringConvertible {
  package let description: String

  package init(_ text: some StringProtocol) {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // Controls are no characters of HTML.
      case _ where scalar.value < 0x20 && scalar != "\n" && scalar != "\t": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    description = result
  }
}
