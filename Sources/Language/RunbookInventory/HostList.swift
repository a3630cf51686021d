import InventorySyntax
package import RunbookDiagnostics
import RunbookLanguage
package import RunbookModel

/// All hosts of a change: those that it writes out, patterns expanded, and those that it reads; each
/// with what holds for all of them.
package struct HostList: Sendable {
  package private(set) var hosts: [Host] = []
  package private(set) var diagnostics: [Diagnostic] = []
  private let defaults: HostDefaults?
  private var first: [String: SourceSpan] = [:]

  package init(_ change: Change, read: [Host]) {
    defaults = change.hostDefaults
    for host in change.hosts { expand(host) }
    for host in read { add(host) }
  }

  private mutating func expand(_ host: Host) {
    guard HostPattern.isPattern(host.id.value) else { return add(host) }
    do throws(HostPattern.Fault) {
      let names = try HostPattern.names(host.id.value)
      let addresses = try addresses(host, count: names.count)
      for (index, name) in names.enumerated() {
        var one = host
        one.id = Name(name, at: host.id.span)
        if let address = host.address, !addresses.isEmpty {
          one.address = Name(addresses[index], at: address.span)
        }
        guard isID(name, at: host.id.span) else { return }
        add(one)
      }
    } catch {
      diagnostics.append(
        Diagnostic(
          .hostPattern, "`\(host.id.value)` \(error.reason)", at: host.id.span,
          help: [error.remedy]))
    }
  }

  /// The addresses of a pattern, one a host; none where all have the same text.
  private func addresses(_ host: Host, count: Int) throws(HostPattern.Fault) -> [String] {
    guard let address = host.address?.value, HostPattern.isPattern(address) else { return [] }
    let addresses = try HostPattern.names(address)
    guard addresses.count == count else {
      throw HostPattern.Fault(
        "stands for \(count) hosts, and `\(address)` for \(addresses.count) addresses",
        remedy: "let both stand for the same number")
    }
    return addresses
  }

  private mutating func isID(_ name: String, at span: SourceSpan) -> Bool {
    guard let trouble = hostIDTrouble(name) else { return true }
    diagnostics.append(
      Diagnostic(
        .malformedIdentifier, "`\(name)` cannot be the id of a host: it \(trouble)", at: span,
        help: ["write a range within a name, such as `web[01:40].example.com`"]))
    return false
  }

  private mutating func add(_ host: Host) {
    if let earlier = first[host.id.value] {
      // YAML has no key twice, and says so itself.
      diagnostics.append(
        Diagnostic(
          .duplicateHost, "host `\(host.id.value)` is listed twice", at: host.id.span,
          labels: [DiagnosticLabel("first here", at: earlier)],
          help: ["take one of them out, or leave it out of the inventory with `except:`"]))
      return
    }
    first[host.id.value] = host.id.span
    guard hosts.count < HostPattern.mostHosts else {
      if hosts.count == HostPattern.mostHosts, diagnostics.last?.code != .hostPattern {
        diagnostics.append(
          Diagnostic(
            .hostPattern, "the change has more than \(HostPattern.mostHosts) hosts",
            at: host.id.span, help: ["make several changes of it"]))
      }
      return
    }
    hosts.append(completed(host))
  }

  /// The host with what the defaults say and it does not.
  private func completed(_ host: Host) -> Host {
    var host = host
    host.user = host.user ?? defaults?.user
    host.os = host.os ?? defaults?.os
    host.connection = host.connection ?? defaults?.connection
    // A host that is this machine has no use for an address that it is not given itself.
    if host.address == nil, host.connection?.value != .local { host.address = defaults?.address }
    if let address = host.address, address.value.contains("${host}") {
      host.address = Name(address.value.replacing("${host}", with: host.id.value), at: address.span)
    }
    if host.address == nil, host.isCalledByAddress, host.connection?.value != .local {
      host.address = host.id
    }
    return host
  }
}
