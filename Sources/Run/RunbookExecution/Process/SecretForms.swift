/// A secret's value in the forms in which tools print it when they quote or encode it.
///
/// The script has the same list; a test holds the two against each other. What else a command may
/// make of a value, nothing can recognise: `docs/evidence.md` says so.
struct SecretForms: Sendable {
  /// In bytes. A shorter value looks like too much in its other forms; a longer one would make too
  /// many of them.
  static let lengths = 4...4_096

  private let value: [UInt8]

  init(_ value: [UInt8]) { self.value = value }

  /// Without the value itself; nothing stands twice.
  var all: [[UInt8]] {
    guard SecretForms.lengths.contains(value.count) else { return [] }
    var seen: Set<[UInt8]> = [value]
    return (json + shell + urls + base64 + hex).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func hexDigits(_ number: Int, width: Int, upper: Bool) -> [UInt8] {
    let digits = String(number, radix: 16, uppercase: upper)
    return text(String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits)
  }

  private static func octalDigits(_ byte: UInt8) -> [UInt8] {
    [byte >> 6, byte >> 3 & 7, byte & 7].map { $0 + 0x30 }
  }
}

// MARK: - JSON

extension SecretForms {
  /// What else than the least that JSON asks for is written as an escape.
  private struct JSONStyle {
    var nonASCII = false
    var upper = false
    var slash = false
    /// Bytes that stand as `\u00XX`.
    var others: [UInt8] = []
    var everything = false
  }

  private var json: [[UInt8]] {
    let markup = SecretForms.text("<>&")
    let styles = [
      JSONStyle(), JSONStyle(slash: true), JSONStyle(nonASCII: true),
      JSONStyle(nonASCII: true, upper: true), JSONStyle(nonASCII: true, slash: true),
      JSONStyle(others: markup), JSONStyle(others: [0x7F]),
      JSONStyle(nonASCII: true, upper: true, others: markup + SecretForms.text("\"'+`")),
      JSONStyle(everything: true), JSONStyle(upper: true, everything: true),
    ]
    let once = styles.map(json)
    // A text in JSON that is itself a text in JSON, as in logs.
    let twice = [once[0], once[2]].map { SecretForms($0).json(JSONStyle()) }
    return once + twice
  }

  private func json(_ style: JSONStyle) -> [UInt8] {
    guard style.nonASCII || style.everything else {
      return value.flatMap { SecretForms.json($0, style) }
    }
    // What is no UTF-8 has no code.
    guard let text = String(validating: value, as: UTF8.self) else { return [] }
    return text.utf16.flatMap { unit in
      unit < 0x80 && !style.everything
        ? SecretForms.json(UInt8(unit), style)
        : SecretForms.text("\\u")
          + SecretForms.hexDigits(Int(unit), width: 4, upper: style.upper)
    }
  }

  private static func json(_ byte: UInt8, _ style: JSONStyle) -> [UInt8] {
    if style.others.contains(byte) {
      return text("\\u00") + hexDigits(Int(byte), width: 2, upper: style.upper)
    }
    switch byte {
    case 0x22, 0x5C: return [0x5C, byte]
    case 0x2F where style.slash: return [0x5C, byte]
    case 0x08: return text("\\b")
    case 0x09: return text("\\t")
    case 0x0A: return text("\\n")
    case 0x0C: return text("\\f")
    case 0x0D: return text("\\r")
    case 0..<0x20: return text("\\u00") + hexDigits(Int(byte), width: 2, upper: style.upper)
    default: return [byte]
    }
  }
}

// MARK: - Shells

extension SecretForms {
  /// What bash puts a backslash before, with `%q`.
  private static let backslashed = text(" !\"$&'()*,;<>?[\\]^`{|}")

  /// Without the quotation marks around it.
  private var shell: [[UInt8]] {
    let text = SecretForms.text
    return [
      each { $0 == 0x27 ? text("'\\''") : [$0] },
      each { $0 == 0x27 ? text("'\"'\"'") : [$0] },
      each { text("\"\\$`").contains($0) ? [0x5C, $0] : [$0] },
      each { SecretForms.backslashed.contains($0) ? [0x5C, $0] : [$0] },
      each { SecretForms.dollarQuoted($0, nonASCII: false) },
      each { SecretForms.dollarQuoted($0, nonASCII: true) },
      // As the tools of GNU do: only what is a control is in `$'…'`.
      each { byte in
        if byte == 0x27 { return text("'\\''") }
        let quoted = SecretForms.dollarQuoted(byte, nonASCII: false)
        return byte < 0x20 || byte == 0x7F ? text("'$'") + quoted + text("''") : [byte]
      },
    ]
  }

  private static func dollarQuoted(_ byte: UInt8, nonASCII: Bool) -> [UInt8] {
    switch byte {
    case 0x27, 0x5C: return [0x5C, byte]
    case 0x07: return text("\\a")
    case 0x08: return text("\\b")
    case 0x09: return text("\\t")
    case 0x0A: return text("\\n")
    case 0x0B: return text("\\v")
    case 0x0C: return text("\\f")
    case 0x0D: return text("\\r")
    case 0x1B: return text("\\E")
    case 0..<0x20, 0x7F: return [0x5C] + octalDigits(byte)
    case 0x80... where nonASCII: return [0x5C] + octalDigits(byte)
    default: return [byte]
    }
  }

  private func each(_ form: (UInt8) -> [UInt8]) -> [UInt8] { value.flatMap(form) }
}

// MARK: - Addresses

extension SecretForms {
  private var urls: [[UInt8]] {
    // Bytes beside letters and digits that stay as they are, and what a blank becomes.
    let kept: [(String, blank: String)] = [
      ("-._~", "%20"), ("-._~/", "%20"), ("-._~!*'()", "%20"), ("-._~!*'();/?:@&=+$,#", "%20"),
      ("-._~", "+"), ("-._~/", "+"), ("-._*", "+"), ("-._", "+"), ("-._", "%20"),
    ]
    var forms: [[UInt8]] = []
    for upper in [false, true] {
      for (bytes, blank) in kept {
        let bytes = SecretForms.text(bytes)
        forms.append(
          each { byte in
            if byte == 0x20 { return SecretForms.text(blank) }
            return SecretForms.isAlphanumeric(byte) || bytes.contains(byte)
              ? [byte] : SecretForms.percent(byte, upper)
          })
      }
      forms.append(each { SecretForms.percent($0, upper) })
    }
    return forms
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func percent(_ byte: UInt8, _ upper: Bool) -> [UInt8] {
    [0x25] + hexDigits(Int(byte), width: 2, upper: upper)
  }
}

// MARK: - Base64 and hex

extension SecretForms {
  private static let alphabet = text(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  /// Characters in a line of `openssl`, and of `base64`.
  private static let widths = [64, 76]

  private var base64: [[UInt8]] {
    var standard: [[UInt8]] = []
    for bytes in [value, value + [0x0A]] {
      let whole = SecretForms.base64(bytes)
      standard.append(whole)
      for width in SecretForms.widths {
        standard.append(SecretForms.lines(of: whole, width: width))
      }
      standard.append(whole.filter { $0 != 0x3D })
    }
    // Behind so many other bytes, only what these have no part in.
    for ahead in 0...2 {
      let whole = SecretForms.base64([UInt8](repeating: 0, count: ahead) + value)
      let first = (ahead * 8 + 5) / 6
      let last = (ahead + value.count) * 8 / 6
      standard.append(Array(whole[first..<last]))
    }
    return standard.flatMap { form in
      [form, form.map { $0 == 0x2B ? UInt8(ascii: "-") : $0 == 0x2F ? UInt8(ascii: "_") : $0 }]
    }
  }

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var encoded: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) {
        $0 << 8 | (start + $1 < bytes.count ? Int(bytes[start + $1]) : 0)
      }
      for index in 0..<4 {
        encoded.append(index <= part.count ? alphabet[bits >> (18 - 6 * index) & 63] : 0x3D)
      }
    }
    return encoded
  }

  private static func lines(of text: [UInt8], width: Int) -> [UInt8] {
    stride(from: 0, to: text.count, by: width).map { text[$0..<min($0 + width, text.count)] }
      .joined(separator: [0x0A]).map { $0 }
  }

  private var hex: [[UInt8]] {
    [false, true].map { upper in
      each { SecretForms.hexDigits(Int($0), width: 2, upper: upper) }
    }
  }
}
