import RunbookBase

/// One member of a mapping in `plan.json`: its name, what it means, where its value is kept.
struct PlanMember<Record>: Sendable {
  let name: String
  let shape: PlanShape
  let isRequired: Bool
  let summary: String
  let read: @Sendable (JSONValue, inout Record) throws(PlanFault) -> Void
  /// Nil where the record says nothing here.
  let write: @Sendable (Record) -> JSONValue?

  /// A member that every record has.
  init<Value>(
    _ name: String, _ path: any WritableKeyPath<Record, Value> & Sendable,
    _ codec: PlanCodec<Value>, _ summary: String
  ) {
    self.name = name
    self.shape = codec.shape
    self.isRequired = true
    self.summary = summary
    self.read = { value, record throws(PlanFault) in
      record[keyPath: path] = try codec.read(value)
    }
    self.write = { codec.write($0[keyPath: path]) }
  }

  /// A member that is left out where there is nothing to say.
  init<Value>(
    _ name: String, _ path: any WritableKeyPath<Record, Value?> & Sendable,
    optional codec: PlanCodec<Value>, _ summary: String
  ) {
    self.name = name
    self.shape = codec.shape
    self.isRequired = false
    self.summary = summary
    self.read = { value, record throws(PlanFault) in
      record[keyPath: path] = try codec.read(value)
    }
    self.write = { $0[keyPath: path].map(codec.write) }
  }
}

/// Members line by line: a list of generic values would be one expression to the compiler.
@resultBuilder
enum PlanMembersBuilder<Record> {
  static func buildExpression(_ member: PlanMember<Record>) -> PlanMember<Record> { member }
  static func buildBlock(_ members: PlanMember<Record>...) -> [PlanMember<Record>] { members }
}
