/// What may stand as the address of a host, and as the account there.
///
/// Both become arguments of `ssh`, which hands them on to settings such as `ProxyCommand`, where a
/// shell reads them. So they have the letters that names and addresses are made of, and no others.
package enum HostPlace {
  private static let longest = 255

  /// Why it is no address, as the end of "the address …"; nil where it may be one: a name, an IPv4 or
  /// IPv6 address, with a zone or not, or a name that `ssh_config` knows.
  package static func trouble(address: String) -> String? {
    trouble(address, beyondLetters: "._-:%", what: "a host name or an IP address")
  }

  /// The same of an account. That of a domain may have an `@`.
  package static func trouble(user: String) -> String? {
    trouble(user, beyondLetters: "._-@+", what: "the name of an account")
  }

  private static func trouble(_ text: String, beyondLetters: String, what: String) -> String? {
    if text.isEmpty { return "is empty" }
    if text.hasPrefix("-") { return "begins with `-`, as an option of `ssh` does" }
    if text.utf8.count > longest { return "is longer than \(longest) bytes" }
    let odd = text.unicodeScalars.first { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.isDigit)
      return !isPlain && !beyondLetters.unicodeScalars.contains(scalar)
    }
    guard let odd else { return nil }
    let shown = PrintableText.line(String(odd))
    return "has `\(shown)` in it, which \(what) has not"
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
