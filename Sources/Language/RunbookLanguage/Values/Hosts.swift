import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

extension Codec where Value == [Host] {
  /// Hosts by their ids, or by patterns that stand for several.
  static var hosts: Codec {
    let keyed = Codec<[Host]>.keyed(Host.self, .host, isFree: true)
    return Codec(
      .table(keys: .named("id or pattern", .text), .record(SchemaLink { Host.schema.erased })),
      read: { reader, node in
        let hosts = keyed.read(&reader, node)
        for host in hosts ?? [] where !host.id.value.utf8.contains(UInt8(ascii: "[")) {
          reader.checkHostID(host.id)
        }
        return hosts
      },
      write: keyed.write, names: keyed.names)
  }
}

extension Codec where Value == [(name: Name, value: TemplateText)] {
  static var hostVariables: Codec {
    Codec<[(Name, TemplateText)]>.table(
      "variables and values", keys: .reference(.variable), of: .template
    )
    .map({ $0.map { (name: $0, value: $1) } }, back: { $0.map { ($0.name, $0.value) } })
  }
}

extension ValueReader {
  /// Hosts are called as their network calls them.
  fileprivate mutating func checkHostID(_ name: Name) {
    guard let trouble = hostIDTrouble(name.value) else { return }
    report(
      Diagnostic(
        .malformedIdentifier, "`\(name.value)` cannot be the id of a host: it \(trouble)",
        at: name.span,
        help: ["give it an id such as `web-1`, and put what stands here into its `address:`"]))
  }
}

/// Why a text cannot be the id of a host, as the end of "`…` …"; nil where it can: letters, digits,
/// `.`, `_` and `-`, the first of which is a letter or digit.
package func hostIDTrouble(_ text: String) -> String? {
  if text.utf8.count > 255 { return "is longer than 255 bytes" }
  func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
  guard let first = text.utf8.first else { return "is empty" }
  guard isLetterOrDigit(first) else { return "does not begin with a letter or a digit" }
  let isPlain = text.utf8.allSatisfy { isLetterOrDigit($0) || "._-".utf8.contains($0) }
  return isPlain ? nil : "has characters other than letters, digits, `.`, `_` and `-`"
}
