import RunbookBase

/// A mapping of `plan.json` with members of its own.
protocol PlanRecord: Sendable {
  static var recordFormat: RecordFormat<Self> { get }
  /// What the page and the schema call it.
  static var formatName: String { get }
}

/// The members of a mapping: what reads, writes and describes them.
struct RecordFormat<Record: PlanRecord>: Sendable {
  let summary: String
  let members: [PlanMember<Record>]
  /// What a record is before its members were read.
  private let blank: Record
  private let names: Set<String>

  init(
    _ summary: String, blank: Record,
    @PlanMembersBuilder<Record> _ members: () -> [PlanMember<Record>]
  ) {
    self.summary = summary
    self.blank = blank
    self.members = members()
    self.names = Set(self.members.map(\.name))
    precondition(names.count == self.members.count, "a name stands for one member")
  }

  func read(_ value: JSONValue) throws(PlanFault) -> Record {
    guard case .object(let given) = value else { throw .misfit() }
    if let name = given.keys.sorted().first(where: { !names.contains($0) }) {
      throw .unknown(name)
    }
    var record = blank
    for member in members {
      guard let value = given[member.name] else {
        if member.isRequired { throw .missing(member.name) }
        continue
      }
      do throws(PlanFault) {
        try member.read(value, &record)
      } catch {
        throw error.within(member.name)
      }
    }
    return record
  }

  func write(_ record: Record) -> JSONValue {
    var found: [String: JSONValue] = [:]
    for member in members {
      if let value = member.write(record) { found[member.name] = value }
    }
    return .object(found)
  }

  /// The same for what only describes.
  var erased: AnyRecordFormat {
    AnyRecordFormat(
      name: Record.formatName, summary: summary,
      members: members.map {
        .init(
          name: $0.name, shape: $0.shape, isRequired: $0.isRequired, summary: $0.summary)
      })
  }
}

/// A mapping's name and members, without what reads and writes them.
package struct AnyRecordFormat: Sendable {
  struct Member: Sendable {
    let name: String
    let shape: PlanShape
    let isRequired: Bool
    let summary: String
  }

  let name: String
  let summary: String
  let members: [Member]
}
