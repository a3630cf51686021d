import RunbookDiagnostics
import RunbookModel
import ShellSyntax

/// What a check claims to be about, and what it is seen to look at.
struct ComponentLook {
  /// Components that the check, the step or the demand that it meets names, as written.
  let claims: [Name]
  /// Components that its units, processes and packages, or those in its command, belong to.
  let seen: Set<String>
  let check: Check
  /// Where it looks, as exactly as it is written.
  let place: SourceSpan

  /// - Parameters:
  ///   - step: the step that the check is the action of, or stands in.
  ///   - more: what the step says besides the check itself, such as what it upgrades.
  init(_ check: Check, of step: ScheduledStep, more: [Name] = [], in change: ResolvedChange) {
    self.check = check
    let isAction = step.step.check == nil
    let written =
      check.verifies + more + (isAction ? step.step.covers : []) + check.covers
    claims = written.filter { change.component($0.value) != nil }
    var seen: Set<String> = []
    for probe in check.probes {
      for word in ComponentLook.subjects(of: probe.value, in: change) {
        seen.formUnion(change.components(meantBy: word).map(\.id.value))
      }
    }
    self.seen = seen
    place = check.probes.first?.span ?? check.span
  }

  /// Whether everything that is known of what it looks at is another component's.
  func looksElsewhere(than component: String) -> Bool {
    !seen.isEmpty && !seen.contains(component)
  }

  /// Words that name the thing itself that is looked at.
  private static func subjects(of probe: Probe, in change: ResolvedChange) -> [String] {
    switch probe {
    case .service(let units): units.map { change.text(of: $0) }
    case .process(let name), .package(let name): [change.text(of: name)]
    case .run(let command): command.texts.flatMap { units(in: $0, of: change) }
    case .compare(let comparison):
      comparison.probe.map { subjects(of: $0.value, in: change) } ?? []
    case .http, .tcp, .file, .disk, .memory, .config, .manual: []
    }
  }

  /// Units and processes whose state a command asks for.
  private static func units(in text: TemplateText, of change: ResolvedChange) -> [String] {
    ShellText(change.text(of: text)).commands.flatMap { command -> [String] in
      let words = command.arguments.filter { !$0.hasPrefix("-") && !$0.contains(">") }
      switch command.program {
      case "systemctl":
        let asks: Set<String> = ["is-active", "status", "show", "is-failed"]
        guard let verb = words.first, asks.contains(verb) else { return [] }
        return Array(words.dropFirst())
      case "service": return Array(words.prefix(1))
      case "pgrep", "pidof": return Array(words.suffix(1))
      default: return []
      }
    }
  }
}

extension Check {
  /// Whether it can see nothing but the machine that it runs on.
  var looksAtOwnHost: Bool {
    probes.contains { probe in
      switch probe.value {
      case .service, .process, .package, .file, .config: true
      case .tcp(let address): address.shellText.isLoopback
      case .http(let address): address.shellText.isLoopback
      case .run(let command): command.texts.allSatisfy(\.staysOnHost)
      case .disk, .memory, .manual, .compare: false
      }
    }
  }
}

extension TemplateText {
  /// Whether no word of a command leads to another machine.
  fileprivate var staysOnHost: Bool {
    // What is in a variable may be the name of a machine.
    guard references.isEmpty else { return false }
    return ShellText(shellText).commands.allSatisfy { command in
      let remote: Set<String> = [
        "ssh", "scp", "curl", "wget", "nc", "ping", "kubectl", "docker", "ansible", "rsync", "sh",
        "bash", "make",
      ]
      if remote.contains(command.program) { return false }
      return command.arguments.allSatisfy { word in
        let isOption = ["-h", "-H", "--host", "--server", "--url"].contains { word.hasPrefix($0) }
        return !isOption && (!word.contains("://") || word.isLoopback) && !word.contains("@")
          && !word.contains("$")
      }
    }
  }
}

extension String {
  fileprivate var isLoopback: Bool {
    contains("127.0.0.1") || contains("localhost") || contains("[::1]")
  }
}
