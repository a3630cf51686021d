import RunbookBase

/// Text escaped once for XML 1.0, for content and for attributes alike. Characters that XML cannot
/// hold are left out.
struct XMLText: SafeText, Equatable {
  let safeText: String

  init(_ text: String) {
    var safe = ""
    for scalar in ExportText(text).text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&apos;"
      // As itself it would become a space in an attribute.
      case "\n": safe += "&#10;"
      case "\t": safe += "&#9;"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    safeText = safe
  }
}
