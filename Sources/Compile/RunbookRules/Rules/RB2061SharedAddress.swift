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
        change: "hosts: {shop1: {address: 192.0.2.1}, shop2: {address: «192.0.2.1»}}")
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

  /// Names are the same whatever the case of their letters, and with a dot behind them or not.
  private func comparable(_ address: String) -> String {
    let name = address.lowercased()
    return name.hasSuffix(".") ? String(name.dropLast()) : name
  }
}
