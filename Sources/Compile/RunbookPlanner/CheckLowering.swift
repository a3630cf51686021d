import RunbookDialects
import RunbookDiagnostics
import RunbookModel
import RunbookPlan

extension Planner {
  /// A check without a title of its own is called as its step.
  func check(_ resolved: ResolvedCheck, in step: Step) -> Plan.Check {
    let check = resolved.check
    let words = CheckWords(check: check, hosts: resolved.hosts, text: text)
    var lowered = Plan.Check(
      id: resolved.id, title: check.title?.value ?? step.title?.value ?? words.subject,
      kind: .probe,
      subject: words.subject, expected: words.expected, hosts: resolved.hosts)
    lowered.retry = check.retry.map { self.lowered($0) }
    lowered.holdMS = check.hold?.forTime?.value
    if let hold = check.hold, lowered.retry == nil {
      lowered.retry = Plan.Retry(everyMS: hold.every?.value ?? 10_000)
    }
    lowered.timeoutMS = check.timeout?.value
    switch check.probes.first?.value {
    case .manual(let manual)?:
      lowered.kind = .manual
      lowered.manual = self.lowered(manual, on: resolved.hosts)
    case .compare(let comparison)?:
      lowered.kind = .compare
      if let probe = comparison.probe?.value {
        lowered.command = command(for: probe, resolved)
      }
      lowered.expect = [Plan.Expectation(.equal, numbers: check.tolerance.map { [$0.value] })]
    case let probe?:
      lowered.command = command(for: probe, resolved)
      lowered.expect = impliedExpectations(of: probe, check) + text.expectations(check.expect)
    case nil: break
    }
    return lowered
  }

  /// The command that looks: what the author wrote, or what a typed probe means to a host's system.
  private func command(for probe: Probe, _ resolved: ResolvedCheck) -> Plan.Command {
    let (hosts, delegate) = (resolved.hosts, resolved.delegate)
    if case .run(let variants) = probe {
      return text.command(variants, of: change, on: hosts, delegate: delegate)
    }
    let isWindows = { (host: String) in change.host(delegate ?? host)?.isWindows == true }
    var command = portableCommand(for: probe, resolved)
    command.runsOn = delegate
    guard hosts.contains(where: isWindows) else { return command }
    var byHost: [String: String] = [:]
    for host in hosts {
      byHost[host] =
        isWindows(host)
        ? PowerShellProbe(text: text, host: host).command(for: probe) : command.text(on: host)
    }
    command.text = nil
    command.byHost = byHost
    return command
  }

  /// Portable `sh` for a typed probe.
  private func portableCommand(for probe: Probe, _ resolved: ResolvedCheck) -> Plan.Command {
    let check = resolved.check
    let probes = ProbeCommands(text: text)
    switch probe {
    case .service(let units): return probes.service(units, state: check.state?.value)
    case .http(let url): return probes.http(url, wantsBody: check.expect != nil)
    case .tcp(let target): return probes.tcp(target)
    case .file(let path):
      if let age = check.maximumAge { return probes.file(path, maximumAge: age.value) }
      return probes.file(path, absent: check.state?.value == .absent)
    case .disk(let path): return probes.disk(path)
    case .memory: return probes.memory()
    case .package(let name): return package(name, resolved, probes)
    case .process(let name): return probes.process(name, stopped: check.state?.value == .stopped)
    case .config(let path): return probes.config(path)
    case .run, .manual, .compare: preconditionFailure("neither of them is a typed probe")
    }
  }

  private func package(
    _ name: TemplateText, _ resolved: ResolvedCheck, _ probes: ProbeCommands
  ) -> Plan.Command {
    var byHost: [String: String] = [:]
    var tools: Set<String> = []
    for id in resolved.hosts {
      let family = change.host(resolved.delegate ?? id)?.osFamily
      byHost[id] = probes.package(name, family: family)
      tools.formUnion(probes.packageTools(family: family).map(\.rawValue))
    }
    let texts = Set(byHost.values)
    var command = Plan.Command(
      variables: text.names(name.references), tools: [tools.sorted().joined(separator: "/")])
    if texts.count == 1 { command.text = texts.first } else { command.byHost = byHost }
    return command
  }

  /// What a typed probe expects by its own keys.
  private func impliedExpectations(of probe: Probe, _ check: Check) -> [Plan.Expectation] {
    switch probe {
    case .http:
      guard let status = check.status, check.expect == nil else { return [] }
      return [Plan.Expectation(.equals, text: String(status.value))]
    case .disk, .memory:
      // `df` and /proc/meminfo count in units of 1024 bytes.
      let kibibytes = ((check.free?.value ?? 0) + 1023) / 1024
      return [Plan.Expectation(.number, numbers: [kibibytes], comparison: ">=")]
    case .package:
      guard let version = check.version else { return [] }
      return [Plan.Expectation(.matches, text: versionPattern(text.filled(version)))]
    case .run, .service, .tcp, .file, .process, .config, .manual, .compare: return []
    }
  }

  /// A version at the start, whatever package revision follows.
  private func versionPattern(_ version: String) -> String {
    let special = Set(".[]\\()*+?{}|^$")
    let escaped = version.flatMap { letter -> [Character] in
      special.contains(letter) ? ["\\", letter] : [letter]
    }
    return "^([0-9]+:)?" + String(escaped) + "([^0-9.]|$)"
  }
}
