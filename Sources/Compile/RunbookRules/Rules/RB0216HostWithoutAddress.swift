import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let hostWithoutAddress = Rule(
    216, "host-without-address",
    summary: "A host has neither an address nor `connection: local`.",
    rationale: "Its commands would run on the machine that the change is started from.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: "hosts: {shop1: {address: shop1.example.com}, «shop2»: {os: debian-12}}")
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: "hosts: {shop1: {address: shop1.example.com}, desk: {connection: local}}")
    ],
    check: { $0.hostsWithoutAddress })
}

extension RuleContext {
  fileprivate var hostsWithoutAddress: [Diagnostic] {
    (resolved?.hosts ?? []).compactMap { host in
      // Where no shell reaches, a person goes.
      guard host.host.address == nil, host.host.connection == nil, !host.isWindows else {
        return nil
      }
      return Diagnostic(
        DiagnosticCode(216), "host `\(host.id)` has no address", at: host.host.id.span,
        help: [
          host.host.listedIn == nil
            ? "give it an `address:`"
            : "give it an address in the inventory, or for all of them in `host_defaults:`",
          "where its commands are to run on the machine that the change is started from, write `connection: local`",
        ])
    }
  }
}
