import RunbookBase
import RunbookPlan

/// What `ssh` says when it cannot connect, in words that help.
struct SSHComplaint {
  private let lines: [String]

  init(_ output: [UInt8]) { lines = PrintableText.lines(of: output).filter { !$0.isEmpty } }

  func reason(_ host: Plan.Host, _ result: ProcessResult) -> String {
    let address = host.address ?? host.id
    switch result.cut {
    case .interruption: return "was interrupted while connecting to `\(address)`"
    case .timeout: return "ssh could not reach `\(address)` in time"
    case nil: break
    }
    if case .notStarted(let reason) = result.ending { return "ssh cannot be run: \(reason)" }
    if has("REMOTE HOST IDENTIFICATION HAS CHANGED") {
      return "the host key of `\(address)` is not the one that is known here; somebody may be in "
        + "between: compare it with the host's own before you replace it in known_hosts"
    }
    if has("Host key verification failed") {
      return "the host key of `\(address)` is not known here; compare it with the host's own and "
        + "add it to known_hosts"
    }
    let last = lines.last.map { ": \($0)" } ?? ""
    return "ssh could not reach `\(address)`\(last)"
  }

  private func has(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
}
