import RunbookDiagnostics
import RunbookModel
import ShellSyntax
import RunbookFrontend

extension Rule {
  static let packageType = Rule(
    709, "package-type",
    summary: "A host gets a package, or a package command, of another operating system.",
    rationale: "The installer refuses it, and the host stays behind on the old version.",
    failing: [
      RuleExample(
        runbook: """
          variables: {package: {type: path, per_host: true}}
          stages:
            - id: live
              steps:
                - id: install
                  on: all
                  run: {debian: 'sudo dpkg -i "${package}"', rhel: 'sudo yum install -y "${package}"'}
          """,
        change: """
          hosts: {shop1: {address: shop1, os: debian-12}, shop2: {address: shop2, os: rhel-9.4}}
          variables: {package: {shop1: /srv/shop.deb, shop2: «/srv/shop.deb»}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, on: all, run: «sudo dpkg -i /srv/shop.deb»}
          """,
        change: "hosts: {shop1: {address: shop1, os: rhel-9.4}}"),
    ],
    passing: [
      RuleExample(
        runbook: """
          variables: {package: {type: path, per_host: true}}
          stages:
            - id: live
              steps:
                - id: install
                  on: all
                  run: {debian: 'sudo dpkg -i "${package}"', rhel: 'sudo yum install -y "${package}"'}
          """,
        change: """
          hosts: {shop1: {address: shop1, os: debian-12}, shop2: {address: shop2, os: rhel-9.4}}
          variables: {package: {shop1: /srv/shop.deb, shop2: /srv/shop.rpm}}
          """)
    ],
    check: { $0.packageTypeFindings })
}

extension RuleContext {
  fileprivate var packageTypeFindings: [Diagnostic] {
    guard let resolved else { return [] }
    var installing: [SourceSpan: ShellText] = [:]
    for command in writtenCommands where CommandText.installsPackage(command.shell) {
      installing[command.text.span] = command.shell
    }
    guard !installing.isEmpty else { return [] }
    return [resolved.steps, resolved.recovery.flatMap(\.steps)].joined().flatMap { step in
      step.step.commands.flatMap { command in
        step.hosts.compactMap { host -> Diagnostic? in
          let found = resolved.host(host)
          guard let family = found?.osFamily,
            let text = command.text(os: found?.host.os?.value, family: family),
            let shell = installing[text.span]
          else { return nil }
          return resolved.finding(shell, text, of: step, on: host, family)
        }
      }
    }
  }
}

extension ResolvedChange {
  fileprivate func finding(
    _ shell: ShellText, _ text: TemplateText, of step: ScheduledStep, on host: String,
    _ family: String
  ) -> Diagnostic? {
    let code = DiagnosticCode(709)
    let commands = shell.commands.compactMap { command in
      PackageTool(command).map { (tool: $0, command: command) }
    }
    // A text that looks for the right tool by itself names several.
    guard let fitting = commands.first(where: { $0.tool.family == family }) else {
      guard let first = commands.first, PackageTool.families.contains(family) else { return nil }
      return Diagnostic(
        code,
        "`\(step.id)` installs with `\(first.command.program)` on `\(host)`, which is of the family `\(family)`",
        at: text.place(of: first.command.range),
        help: ["give it a command for `\(family)`, or another host"])
    }
    for word in fitting.command.arguments {
      let (path, place) = value(of: word, in: text, on: host)
      guard let type = PackageTool.suffixes.first(where: { path.lowercased().hasSuffix($0) }),
        type != fitting.tool.suffix
      else { continue }
      return Diagnostic(
        code,
        "`\(step.id)` gives `\(path)` to `\(fitting.command.program)` on `\(host)`, which takes `\(fitting.tool.suffix)`",
        at: place ?? text.place(of: fitting.command.range),
        labels: place == nil
          ? [] : [DiagnosticLabel("used here", at: text.place(of: fitting.command.range))],
        help: ["name the package for `\(family)`"])
    }
    return nil
  }

  /// A word with its variables filled in, and where the change gives the last of them.
  private func value(
    of word: String, in template: TemplateText, on host: String
  ) -> (String, SourceSpan?) {
    var place: SourceSpan?
    var value = word
    for name in template.references where word.contains("${\(name.value)}") {
      guard let variable = variable(name.value) else { continue }
      let binding = change.variables.first { $0.name.value == name.value }
      let text: String?
      switch variable.value {
      case .text(let single): text = single
      case .perHost(let byHost): text = byHost[host]
      case .secret, .date, .missing: text = nil
      }
      guard let text else { continue }
      value = value.replacing("${\(variable.name)}", with: text)
      place = binding?.byHost.first { $0.host.value == host }?.value.span ?? binding?.span
    }
    return (value, place)
  }
}

/// A program that installs package files of one kind.
private struct PackageTool {
  let family: String
  let suffix: String

  static let families = ["debian", "rhel", "windows"]
  static let suffixes = [".deb", ".rpm", ".msi"]

  init?(_ command: ShellCommand) {
    switch command.program {
    case "dpkg", "apt", "apt-get":
      family = "debian"
      suffix = ".deb"
    case "rpm", "yum", "dnf":
      family = "rhel"
      suffix = ".rpm"
    case let program where program == "msiexec" || program.hasSuffix("msiexec.exe"):
      family = "windows"
      suffix = ".msi"
    default: return nil
    }
  }
}
