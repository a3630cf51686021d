import InventorySyntax
package import RunbookDiagnostics
import RunbookLanguage
package import RunbookModel

/// The hosts that a change takes from an inventory, in the order of the file.
package struct InventoryHosts: Sendable {
  package private(set) var hosts: [Host] = []
  package private(set) var diagnostics: [Diagnostic] = []
  private let inventory: Inventory
  private let format: InventoryFormat
  private let fields: InventoryFields
  /// The variables of the runbook that differ by host, and whether each is a list.
  private let wanted: [String: Bool]
  /// Settings of ssh that a change has no place for.
  private static let settings = [
    "ansible_ssh_common_args", "ansible_ssh_extra_args", "ansible_ssh_args",
    "ansible_ssh_private_key_file", "ansible_private_key_file", "ansible_ssh_pass",
    "ansible_password", "ansible_ssh_password", "ansible_ssh_executable",
  ]
  /// Places that have been reported: what a group sets holds for all of its hosts.
  private var reported: Set<SourceSpan> = []
  private static let diagnosticLimit = 100

  /// - Parameter wanted: the variables of the runbook that differ by host.
  package init(
    _ variables: InventoryVariables, _ inventory: Inventory, format: InventoryFormat,
    wanted: [Variable]
  ) {
    self.inventory = inventory
    self.format = format
    fields = InventoryFields(inventory, format: format)
    self.wanted = Dictionary(wanted.map { ($0.id.value, $0.type.value == .list) }) { first, _ in
      first
    }
    diagnostics = variables.diagnostics
    checkNames(variables.tree)
    let members = variables.hosts(fields.all + wanted.map(\.id.value) + Self.settings)
    let chosen = members.filter(isMeant)
    if chosen.isEmpty, !variables.tree.diagnostics.hasErrors { reportNone(members.count) }
    let tabled = chosen.filter(isInTable)
    reportGroupless(chosen.filter { !isInTable($0) })
    hosts = tabled.compactMap { host($0) }
    checkUnused(variables, members)
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.diagnosticLimit { diagnostics.append(diagnostic) }
  }

  // MARK: - Choosing

  private mutating func checkNames(_ tree: InventoryTree) {
    let groups = tree.groups.map(\.name.value)
    let listed = Set(groups)
    for group in inventory.groups where !listed.contains(group.id.value) {
      report(
        Diagnostic(
          .unknownGroup, "the inventory has no group `\(group.id.value)`", at: group.id.span,
          labels: [DiagnosticLabel("this inventory", at: inventory.file.span)],
          help: [suggest(group.id.value, among: groups)]))
    }
    let hosts = tree.hosts.map(\.name.value)
    let known = listed.union(hosts)
    for name in inventory.only + inventory.except where !known.contains(name.value) {
      report(
        Diagnostic(
          .unknownGroup, "the inventory has neither a group nor a host `\(name.value)`",
          at: name.span, labels: [DiagnosticLabel("this inventory", at: inventory.file.span)],
          help: [suggest(name.value, among: groups + hosts)]))
    }
  }

  private func isMeant(_ member: MemberHost) -> Bool {
    func isOne(of names: [Name]) -> Bool {
      names.contains {
        $0.value == member.name.value || $0.value == InventoryTree.everyHost
          || member.groups.contains($0.value)
      }
    }
    return (inventory.only.isEmpty || isOne(of: inventory.only)) && !isOne(of: inventory.except)
  }

  private func entries(for member: MemberHost) -> [InventoryGroup] {
    inventory.groups.filter {
      $0.id.value == InventoryTree.everyHost || member.groups.contains($0.id.value)
    }
  }

  private func isInTable(_ member: MemberHost) -> Bool {
    inventory.groups.isEmpty || !entries(for: member).isEmpty
  }

  private mutating func reportNone(_ count: Int) {
    let place = inventory.only.first?.span ?? inventory.except.first?.span ?? inventory.file.span
    report(
      Diagnostic(
        .inventorySyntax,
        count == 0 ? "the inventory lists no host" : "none of the \(count) hosts is left",
        at: count == 0 ? inventory.file.span : place,
        help: [
          count == 0
            ? "is it the right file, and read as the right format (`\(format.rawValue)`)?"
            : "see what `only:` and `except:` leave of them"
        ]))
  }

  /// Hosts of the same groups are one mistake.
  private mutating func reportGroupless(_ members: [MemberHost]) {
    var first: [[String]: Int] = [:]
    var found: [(member: MemberHost, others: Int)] = []
    for member in members {
      if let index = first[member.groups] {
        found[index].others += 1
      } else {
        first[member.groups] = found.count
        found.append((member, 0))
      }
    }
    for (member, others) in found {
      let name = member.name.value
      let more = others == 0 ? "" : " and \(others) more of its groups"
      let groups = NameSuggestion.list(member.groups)
      let isGroupless = member.groups == [InventoryTree.groupless]
      report(
        Diagnostic(
          .hostInNoGroup, "host `\(name)`\(more) is in no group that the change says anything of",
          at: member.name.span,
          labels: [DiagnosticLabel("the groups of the change", at: inventory.groups[0].id.span)],
          notes: [isGroupless ? "it is in no group at all" : "it is in \(groups)"],
          help: [
            "add a line for one of its groups below `groups:`, such as `\(member.groups[0]): []`",
            "where the change is not about it, write `except: [\(isGroupless ? name : member.groups[0])]`",
          ]))
    }
  }

  // MARK: - One host

  private mutating func host(_ member: MemberHost) -> Host? {
    if let trouble = hostIDTrouble(member.name.value) {
      report(
        Diagnostic(
          .malformedIdentifier, "`\(member.name.value)` cannot be the id of a host: it \(trouble)",
          at: member.name.span,
          help: [
            format == .csv
              ? "give it an id, and put what stands here into the column `\(fields.name(of: "address"))`"
              : "give it another name, such as `node1 \(fields.name(of: "address"))=\(member.name.value)`"
          ]))
      return nil
    }
    var host = Host(id: member.name)
    host.listedIn = format
    host.isCalledByAddress =
      format != .csv
      && fields.value(of: "address", in: member.values)?.value.content != .text("")
    host.address = text("address", of: member)
    host.user = text("user", of: member)
    host.os = text("os", of: member)
    host.port = port(of: member)
    takeConnection(of: member, into: &host)
    host.roles = words("roles", of: member)
    host.components = words("components", of: member)
    for group in entries(for: member) { host.take(group) }
    takeVariables(of: member, into: &host)
    noteSettings(of: member)
    return host
  }

  private mutating func text(_ field: String, of member: MemberHost) -> Name? {
    guard let variable = fields.value(of: field, in: member.values),
      let text = plainText(variable, of: member, isList: false), !text.isEmpty
    else { return nil }
    return Name(text, at: variable.value.span)
  }

  private mutating func words(_ field: String, of member: MemberHost) -> [Name] {
    guard let variable = fields.value(of: field, in: member.values),
      let text = plainText(variable, of: member, isList: true)
    else { return [] }
    return CSVInventory.words(Name(text, at: variable.value.span))
  }

  private mutating func port(of member: MemberHost) -> Located<Int>? {
    guard let text = text("port", of: member) else { return nil }
    if let number = Int(text.value), (1...65535).contains(number) {
      return Located(number, at: text.span)
    }
    if reported.insert(text.span).inserted {
      report(
        Diagnostic(
          .malformedValue, "`\(text.value)` is no port", at: text.span,
          help: ["write a number from 1 to 65535"]))
    }
    return nil
  }

  private mutating func takeConnection(of member: MemberHost, into host: inout Host) {
    guard let text = text("connection", of: member) else { return }
    let word = text.value.split(separator: ".").last.map(String.init) ?? ""
    switch word {
    case "local": host.connection = Located(.local, at: text.span)
    case "ssh", "smart", "openssh", "paramiko", "paramiko_ssh":
      host.connection = Located(.ssh, at: text.span)
    case "winrm" where format != .csv, "psrp" where format != .csv:
      host.connection = Located(.ssh, at: text.span)
      if host.os == nil { host.os = Name("windows", at: text.span) }
    default:
      guard reported.insert(text.span).inserted else { return }
      report(
        Diagnostic(
          .malformedValue, "`\(text.value)` is no connection that a change has", at: text.span,
          notes: ["hosts are reached by `ssh`, or are the machine itself with `local`"],
          help: [
            "leave the host out with `except:`, or give it another connection in the inventory"
          ]))
    }
  }

  private mutating func takeVariables(of member: MemberHost, into host: inout Host) {
    for name in wanted.keys.sorted() {
      guard let variable = member.values[name],
        let text = plainText(variable, of: member, isList: wanted[name] == true)
      else { continue }
      host.variables.append(
        (
          Name(name, at: variable.name.span),
          TemplateText(segments: text.isEmpty ? [] : [.literal(text)], span: variable.value.span)
        ))
    }
  }

  /// The text of a value that is one; reports what is none.
  private mutating func plainText(
    _ variable: InventoryVariable, of member: MemberHost, isList: Bool
  ) -> String? {
    let reason: String
    switch variable.value.content {
    case .text(let text): return text
    case .nothing: return nil
    case .list(let items) where isList: return items.joined(separator: " ")
    case .list: reason = "is a list"
    case .template: reason = "is a template, which only Ansible works out"
    case .encrypted: reason = "is encrypted"
    case .other(let words): reason = "is \(words)"
    }
    guard reported.insert(variable.value.span).inserted else { return nil }
    let name = variable.name.value
    let field = fields.all.contains(name) ? nil : wanted[name]
    report(
      Diagnostic(
        .valueNotPlain, "`\(name)` of host `\(member.name.value)` \(reason)",
        at: variable.value.span,
        notes: [
          field == nil
            ? "the change needs it to reach the host" : "the runbook has a variable of this name"
        ],
        help: [
          "write the text or number that it stands for"
            + (field == nil ? ", or name another variable that holds it below `fields:`" : "")
        ]))
    return nil
  }

  private mutating func noteSettings(of member: MemberHost) {
    for name in Self.settings {
      guard let variable = member.values[name], reported.insert(variable.name.span).inserted else {
        continue
      }
      report(
        Diagnostic(
          .settingNotTaken, .note, "`\(name)` is not taken over", at: variable.name.span,
          notes: ["what ssh needs for a host stands in `ssh_config` of whoever runs the change"],
          help: ["write the setting there, below `Host \(member.name.value)`"]))
    }
  }

  // MARK: - What is nearly used

  /// Reports names that are nearly those of fields or variables which the inventory does not give.
  private mutating func checkUnused(_ variables: InventoryVariables, _ members: [MemberHost]) {
    let names = variables.names
    let given = Set(names.map(\.value))
    var missing = wanted.keys.sorted().filter { !given.contains($0) }
    if format == .csv {
      missing += ["address", "user", "connection", "os", "roles", "components", "groups", "port"]
        .filter { field in !fields.names(of: field).contains(where: given.contains) }
    }
    let used = Set(fields.all).union(wanted.keys)
    for name in names.prefix(1_000) where !used.contains(name.value) {
      guard let near = NameSuggestion.nearest(to: name.value, among: missing) else { continue }
      let what = format == .csv ? "column" : "variable"
      report(
        Diagnostic(
          .nearlyUsed, .warning, "\(what) `\(name.value)` is not used, and there is no `\(near)`",
          at: name.span,
          help: ["rename it `\(near)` if that is what it holds, or give the other one another name"]
        ))
    }
  }
}

extension Host {
  /// Adds what a group says, and what it says where the file does not.
  fileprivate mutating func take(_ group: InventoryGroup) {
    let known = Set(roles.map(\.value))
    roles += group.roles.filter { !known.contains($0.value) }
    let carried = Set(components.map(\.value))
    components += group.components.filter { !carried.contains($0.value) }
    user = user ?? group.user
    connection = connection ?? group.connection
    os = os ?? group.os
  }
}
