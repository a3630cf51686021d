/// One batch of a group of steps that goes through its hosts batch by batch.
package struct Turn: Sendable {
  /// The id of the group, without hop.
  package let group: String
  package let title: String
  /// From 1 on.
  package let number: Int
  package let count: Int
  /// Hosts of this batch.
  package let hosts: [String]
  /// All hosts of the group.
  package let members: Set<String>
  /// What the group says of its batches, and of its hosts.
  package let batch: Batch
  package let on: HostSelector
  package let upgrades: Name?

  package init(
    group: String, title: String, number: Int, count: Int, hosts: [String], members: Set<String>,
    batch: Batch, on: HostSelector, upgrades: Name?
  ) {
    self.group = group
    self.title = title
    self.number = number
    self.count = count
    self.hosts = hosts
    self.members = members
    self.batch = batch
    self.on = on
    self.upgrades = upgrades
  }

  /// The id that a step of the group has in the plan: `workers.2.drain` for `workers.drain`.
  package func id(_ base: String) -> String {
    guard base.hasPrefix(group + ".") else { return base }
    return "\(group).\(number)" + base.dropFirst(group.count)
  }
}
