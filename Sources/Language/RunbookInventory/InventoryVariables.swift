package import InventorySyntax
package import RunbookDiagnostics

/// A host of an inventory with the groups that it is in and the variables that were asked for.
package struct MemberHost: Sendable {
  package var name: Located<String>
  /// Those around them included, but for `all`; the nearest first.
  package var groups: [String]
  package var values: [String: InventoryVariable]
}

/// Which groups each host of an inventory is in, and what its variables are worth, by the precedence
/// that Ansible has: groups from far to near, in the inventory and then in `group_vars`, the host in
/// the inventory, `host_vars`.
package struct InventoryVariables: Sendable {
  fileprivate typealias Values = [String: InventoryVariable]

  fileprivate struct Group {
    var name: String
    /// How many groups lie between it and `all` at most.
    var depth = 0
    var priority = 1
    var inline: Values
    var ofFiles: Values
    /// Itself and every group that it is within, from far to near.
    var line: [Int] = []
  }

  package let tree: InventoryTree
  private var groups: [Group]
  private let hostFiles: [String: [InventoryVariable]]
  /// Positions of the groups that each host is listed in.
  private var direct: [[Int]]
  package private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - groupFiles: what `group_vars` says, by group; the later counts.
  ///   - hostFiles: what `host_vars` says, by host.
  package init(
    _ tree: InventoryTree, groupFiles: [String: [InventoryVariable]],
    hostFiles: [String: [InventoryVariable]]
  ) {
    self.tree = tree
    self.hostFiles = hostFiles
    func values(_ variables: [InventoryVariable]) -> Values {
      Dictionary(variables.map { ($0.name.value, $0) }) { _, last in last }
    }
    groups = tree.groups.map { group in
      var found = Group(
        name: group.name.value, inline: values(group.variables),
        ofFiles: values(groupFiles[group.name.value] ?? []))
      if case .text(let text)? = found.inline["ansible_group_priority"]?.value.content,
        let priority = Int(text)
      {
        found.priority = priority
      }
      return found
    }
    direct = Array(repeating: [], count: tree.hosts.count)
    for (index, group) in tree.groups.enumerated() {
      for host in group.hosts { direct[host].append(index) }
    }
    findLines()
  }

  // MARK: - Groups

  private mutating func findLines() {
    let count = groups.count
    var parents: [[Int]] = Array(repeating: [], count: count)
    var children: [[Int]] = Array(repeating: [], count: count)
    for (index, group) in tree.groups.enumerated() {
      for child in group.children {
        guard let position = tree.position(ofGroup: child.value) else { continue }
        parents[position].append(index)
        children[index].append(position)
      }
    }
    let all = tree.position(ofGroup: InventoryTree.everyHost)
    for index in groups.indices where index != all && parents[index].isEmpty {
      if let all {
        parents[index].append(all)
        children[all].append(index)
      }
    }
    var missing = parents.map(\.count)
    var ready = groups.indices.filter { missing[$0] == 0 }
    var done = 0
    while let index = ready.popLast() {
      done += 1
      var line = Set([index])
      for parent in parents[index] { line.formUnion(groups[parent].line) }
      groups[index].depth = (parents[index].map { groups[$0].depth }.max() ?? -1) + 1
      groups[index].line = Array(line)
      for child in children[index] {
        missing[child] -= 1
        if missing[child] == 0 { ready.append(child) }
      }
    }
    if done < count { reportCircle(missing) }
  }

  /// - Parameter missing: more than none for the groups of the circle, and for those within it.
  private mutating func reportCircle(_ missing: [Int]) {
    for (index, group) in tree.groups.enumerated() where missing[index] > 0 {
      groups[index].line = [index]
      let back = group.children.first { child in
        tree.position(ofGroup: child.value).map { missing[$0] > 0 } ?? false
      }
      guard let back, diagnostics.isEmpty else { continue }
      diagnostics.append(
        Diagnostic(
          .inventorySyntax, "group `\(group.name.value)` lies within itself", at: back.span,
          notes: ["it has `\(back.value)` as a child, which leads back to it"],
          help: ["take one of the children out"]))
    }
  }

  /// Positions of all groups that hosts are in which are listed in the given ones, from far to near,
  /// `all` first. What is in no other group is in `ungrouped`.
  private func line(of listed: [Int]) -> [Int] {
    let all = tree.position(ofGroup: InventoryTree.everyHost)
    let groupless = tree.position(ofGroup: InventoryTree.groupless)
    var positions = Set(listed.flatMap { groups[$0].line })
    let hasGroup = positions.contains { $0 != all && $0 != groupless }
    if let groupless {
      if hasGroup { positions.remove(groupless) } else { positions.insert(groupless) }
    }
    if let all { positions.insert(all) }
    return positions.sorted { groups[$0].comesBefore(groups[$1]) }
  }

  // MARK: - Hosts

  /// What each host is in and has, in the order of the tree.
  ///
  /// - Parameter names: of the variables that are asked for.
  package func hosts(_ names: [String]) -> [MemberHost] {
    let wanted = Set(names)
    // Hosts that are listed in the same groups share all but their own variables.
    var shared: [[Int]: MemberHost] = [:]
    return tree.hosts.enumerated().map { index, host in
      var member = shared[direct[index]] ?? common(direct[index], names)
      shared[direct[index]] = member
      member.name = host.name
      for variable in host.variables + (hostFiles[host.name.value] ?? [])
      where wanted.contains(variable.name.value) {
        member.values[variable.name.value] = variable
      }
      return member
    }
  }

  private func common(_ listed: [Int], _ names: [String]) -> MemberHost {
    let line = line(of: listed)
    var values: Values = [:]
    func take(_ found: Values) {
      for name in names { if let variable = found[name] { values[name] = variable } }
    }
    let far = line.filter { groups[$0].name == InventoryTree.everyHost }
    let near = line.filter { groups[$0].name != InventoryTree.everyHost }
    for index in far + near { take(groups[index].inline) }
    for index in far + near { take(groups[index].ofFiles) }
    return MemberHost(
      name: Located("", at: tree.groups[0].name.span),
      groups: near.reversed().map { groups[$0].name }, values: values)
  }

  /// Every name that is set somewhere, with its first place.
  package var names: [Located<String>] {
    var seen: Set<String> = []
    let ofGroups = groups.flatMap { [$0.inline, $0.ofFiles] }.flatMap { $0.values }.map(\.name)
    let ofHosts = (tree.hosts.flatMap(\.variables) + hostFiles.values.flatMap { $0 }).map(\.name)
    let all = (ofGroups + ofHosts).sorted {
      ($0.span.file, $0.span.start) < ($1.span.file, $1.span.start)
    }
    return all.filter { seen.insert($0.value).inserted }
  }
}

extension InventoryVariables.Group {
  fileprivate func comesBefore(_ other: Self) -> Bool {
    if depth != other.depth { return depth < other.depth }
    if priority != other.priority { return priority < other.priority }
    return name.utf8.lexicographicallyPrecedes(other.name.utf8)
  }
}
