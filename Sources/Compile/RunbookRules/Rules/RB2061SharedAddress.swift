import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let sharedAddress = Rule(
    2061, "shared-address", .warning,
    summary: "Two hosts have the same address.",
    rationale:
      "One machine would get every command twice, and the one that was meant would get none.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: "hosts: {shop1: {address: 192.0.2.1}, shop2: {address: «192.0.2.1»}}"),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: """
          hosts:
            shop1: {address: "2001:db8::1"}
            shop2: {address: «"2001:DB8:0:0:0:0:0:1"»}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: "hosts: {shop1: {address: 192.0.2.1}, shop2: {address: 192.0.2.2}}"),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: """
          hosts:
            shop1: {address: "2001:db8::1"}
            shop2: {address: "2001:db8:0:1::1"}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: """
          hosts:
            shop1: {address: 192.0.2.1, port: 2201}
            shop2: {address: 192.0.2.1, port: 2202}
          """),
    ],
    check: { $0.sharedAddresses })
}

extension RuleContext {
  fileprivate var sharedAddresses: [Diagnostic] {
    var first: [String: (host: String, span: SourceSpan)] = [:]
    return (resolved?.hosts ?? []).compactMap { host in
      guard host.connection == .ssh, let address = host.host.address else { return nil }
      let name = "\(comparable(address.value)):\(host.host.port?.value ?? 22)"
      guard let earlier = first[name] else {
        first[name] = (host.id, address.span)
        return nil
      }
      return Diagnostic(
        DiagnosticCode(2061), .warning,
        "hosts `\(earlier.host)` and `\(host.id)` have the same address `\(address.value)`",
        at: address.span, labels: [DiagnosticLabel("first here", at: earlier.span)],
        help: ["correct one of the addresses, or make one host of the two"])
    }
  }

  /// Names are the same whatever the case of their letters, and with a dot behind them or not;
  /// addresses of IPv6, however their zeros are written.
  private func comparable(_ address: String) -> String {
    let name = address.lowercased()
    if let words = addressWords(name) {
      return words.map { String($0, radix: 16) }.joined(separator: ":")
    }
    return name.hasSuffix(".") ? String(name.dropLast()) : name
  }

  /// The eight words of an address of IPv6 (RFC 4291, 2.2); nil where it is none.
  private func addressWords(_ address: String) -> [UInt16]? {
    let text =
      address.hasPrefix("[") && address.hasSuffix("]")
      ? address.dropFirst().dropLast() : address[...]
    guard text.contains(":") else { return nil }
    func words(_ part: Substring) -> [UInt16]? {
      if part.isEmpty { return [] }
      var words: [UInt16] = []
      for word in part.split(separator: ":", omittingEmptySubsequences: false) {
        let bytes = word.split(separator: ".", omittingEmptySubsequences: false)
        if bytes.count == 4 {
          let numbers = bytes.compactMap { UInt8($0) }.map { UInt16($0) }
          guard numbers.count == 4 else { return nil }
          words += [numbers[0] << 8 | numbers[1], numbers[2] << 8 | numbers[3]]
        } else {
          guard word.count <= 4, let number = UInt16(word, radix: 16) else { return nil }
          words.append(number)
        }
      }
      return words
    }
    guard let gap = text.firstRange(of: "::") else {
      return words(text).flatMap { $0.count == 8 ? $0 : nil }
    }
    guard let before = words(text[..<gap.lowerBound]), let after = words(text[gap.upperBound...]),
      before.count + after.count < 8
    else { return nil }
    return before + Array(repeating: 0, count: 8 - before.count - after.count) + after
  }
}
