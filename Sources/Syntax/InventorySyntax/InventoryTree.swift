package import RunbookDiagnostics

/// An inventory as one file says it: groups within groups, hosts in them, variables of both.
package struct InventoryTree: Sendable {
  package struct Group: Sendable {
    package var name: Located<String>
    package var children: [Located<String>] = []
    /// Positions in ``InventoryTree/hosts``, each once.
    package var hosts: [Int] = []
    /// The later of two of one name counts.
    package var variables: [InventoryVariable] = []

    package init(_ name: Located<String>) { self.name = name }
  }

  package struct Host: Sendable {
    package var name: Located<String>
    /// The later of two of one name counts.
    package var variables: [InventoryVariable] = []

    package init(_ name: Located<String>) { self.name = name }
  }

  /// The groups that every inventory has.
  package static let everyHost = "all"
  package static let groupless = "ungrouped"

  /// More than any inventory has that people keep.
  private static let mostGroups = 1_000

  package private(set) var groups: [Group] = []
  /// In the order in which the file names them first.
  package private(set) var hosts: [Host] = []
  package private(set) var diagnostics: [Diagnostic] = []
  private var groupPositions: [String: Int] = [:]
  private var hostPositions: [String: Int] = [:]
  private var members: Set<[Int]> = []
  /// How often a variable is still handed to each host of a pattern.
  private var assignments = 500_000
  /// How many hosts may still be put into groups.
  private var memberships = 200_000
  /// How many groups may still be put into groups.
  private var edges = 10_000
  private var isStopped = false

  package init() {}

  package func group(_ name: String) -> Group? { groupPositions[name].map { groups[$0] } }

  package func position(ofGroup name: String) -> Int? { groupPositions[name] }

  /// After so many mistakes the rest would say no more.
  private static let diagnosticLimit = 100

  /// Whether the rest of the file is not worth reading.
  package var isFull: Bool { isStopped || diagnostics.count >= Self.diagnosticLimit }

  package mutating func report(_ diagnostic: Diagnostic) {
    if !isFull { diagnostics.append(diagnostic) }
  }

  /// The position of a group, which is made where there is none.
  package mutating func group(named name: Located<String>) -> Int? {
    if let known = groupPositions[name.value] { return known }
    guard groups.count < Self.mostGroups else {
      stop("more than \(Self.mostGroups) groups", at: name.span)
      return nil
    }
    groups.append(Group(name))
    groupPositions[name.value] = groups.count - 1
    return groups.count - 1
  }

  /// Puts a host into a group.
  ///
  /// - Returns: its position, and whether it was in the group already; nil where there are too many.
  package mutating func add(
    host name: Located<String>, to group: Int
  ) -> (position: Int, isThere: Bool)? {
    memberships -= 1
    guard memberships >= 0 else {
      stop("more hosts in its groups than can be held", at: name.span)
      return nil
    }
    let position: Int
    if let known = hostPositions[name.value] {
      position = known
    } else {
      guard hosts.count < HostPattern.mostHosts else {
        stop("more than \(HostPattern.mostHosts) hosts", at: name.span)
        return nil
      }
      position = hosts.count
      hosts.append(Host(name))
      hostPositions[name.value] = position
    }
    guard members.insert([group, position]).inserted else { return (position, true) }
    groups[group].hosts.append(position)
    return (position, false)
  }

  package mutating func add(_ variables: [InventoryVariable], toHost position: Int) {
    assignments -= variables.count
    guard assignments >= 0 else {
      if let first = variables.first {
        stop("more variables of its hosts than can be held", at: first.name.span)
      }
      return
    }
    hosts[position].variables += variables
  }

  private mutating func stop(_ what: String, at span: SourceSpan) {
    guard !isStopped else { return }
    report(
      Diagnostic(
        .inventorySyntax, "the inventory has \(what)", at: span,
        help: ["give the change an inventory of its own hosts"]))
    isStopped = true
  }

  package mutating func add(_ variables: [InventoryVariable], toGroup position: Int) {
    groups[position].variables += variables
  }

  package mutating func add(child: Located<String>, toGroup position: Int) {
    edges -= 1
    guard edges >= 0 else {
      return stop("more groups within groups than can be held", at: child.span)
    }
    groups[position].children.append(child)
  }
}
