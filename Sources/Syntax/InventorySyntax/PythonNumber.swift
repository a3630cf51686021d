/// Numbers as Python writes them, without a sign.
enum PythonNumber {
  static func isOne(_ text: String) -> Bool {
    let text = text.lowercased()
    for (prefix, digits) in [("0x", "0123456789abcdef"), ("0o", "01234567"), ("0b", "01")]
    where text.hasPrefix(prefix) {
      let rest = text.dropFirst(2)
      return isDigits(rest.hasPrefix("_") ? rest.dropFirst() : rest, among: digits)
    }
    return isDecimal(text)
  }

  private static func isDecimal(_ text: String) -> Bool {
    let isImaginary = text.hasSuffix("j")
    let parts = (isImaginary ? text.dropLast() : text[...])
      .split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
    var isWhole = !isImaginary && parts.count == 1
    if parts.count == 2 {
      let exponent = parts[1]
      let isSigned = exponent.hasPrefix("-") || exponent.hasPrefix("+")
      guard isDigits(isSigned ? exponent.dropFirst() : exponent) else { return false }
    }
    let mantissa = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    if mantissa.count == 2 {
      isWhole = false
      let filled = mantissa.filter { !$0.isEmpty }
      guard !filled.isEmpty, filled.allSatisfy({ isDigits($0) }) else { return false }
    } else {
      guard isDigits(mantissa[0]) else { return false }
    }
    // `007` is no number, `0` and `00` are.
    let digits = mantissa[0]
    return !isWhole || !digits.hasPrefix("0") || digits.allSatisfy { $0 == "0" || $0 == "_" }
  }

  /// Digits with single `_` between them.
  private static func isDigits(_ text: Substring, among known: String = "0123456789") -> Bool {
    text.split(separator: "_", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.allSatisfy { known.contains($0) }
    }
  }
}
