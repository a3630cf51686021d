import RunbookBase

/// How one kind of value is read from `plan.json` and written to it.
struct PlanCodec<Value>: Sendable {
  let shape: PlanShape
  let read: @Sendable (JSONValue) throws(PlanFault) -> Value
  let write: @Sendable (Value) -> JSONValue
}

extension PlanCodec where Value == String {
  static var text: PlanCodec {
    PlanCodec(
      shape: .text,
      read: { value throws(PlanFault) in
        guard case .string(let text) = value else { throw .misfit() }
        return text
      }, write: { .string($0) })
  }

  /// One text and no other.
  static func constant(_ word: String) -> PlanCodec {
    PlanCodec(
      shape: .constant(word),
      read: { value throws(PlanFault) in
        guard value == .string(word) else { throw .misfit() }
        return word
      }, write: { .string($0) })
  }
}

extension PlanCodec where Value == Int {
  static var integer: PlanCodec {
    PlanCodec(
      shape: .integer,
      read: { value throws(PlanFault) in
        guard case .integer(let number) = value else { throw .misfit() }
        return number
      }, write: { .integer($0) })
  }
}

extension PlanCodec where Value == Bool {
  static var flag: PlanCodec {
    PlanCodec(
      shape: .flag,
      read: { value throws(PlanFault) in
        guard case .bool(let flag) = value else { throw .misfit() }
        return flag
      }, write: { .bool($0) })
  }
}

extension PlanCodec
where Value: RawRepresentable & CaseIterable & SendableMetatype, Value.RawValue == String {
  /// A word of an enumeration.
  static var word: PlanCodec {
    PlanCodec(
      shape: .words(Value.allCases.map(\.rawValue)),
      read: { value throws(PlanFault) in
        guard case .string(let text) = value, let word = Value(rawValue: text) else {
          throw .misfit()
        }
        return word
      }, write: { .string($0.rawValue) })
  }
}

extension PlanCodec where Value: PlanRecord {
  /// A mapping with members of its own.
  static var record: PlanCodec {
    PlanCodec(
      shape: .record(Value.formatName) { Value.recordFormat.erased },
      read: { value throws(PlanFault) in try Value.recordFormat.read(value) },
      write: { Value.recordFormat.write($0) })
  }
}

extension PlanCodec {
  static func list<Item>(of item: PlanCodec<Item>) -> PlanCodec where Value == [Item] {
    PlanCodec(
      shape: .list(item.shape),
      read: { value throws(PlanFault) in
        guard case .array(let values) = value else { throw .misfit() }
        var items: [Item] = []
        items.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
          do throws(PlanFault) {
            items.append(try item.read(value))
          } catch {
            throw error.within("\(index)")
          }
        }
        return items
      }, write: { .array($0.map(item.write)) })
  }

  static func table<Item>(of item: PlanCodec<Item>) -> PlanCodec
  where Value == [String: Item] {
    PlanCodec(
      shape: .table(item.shape),
      read: { value throws(PlanFault) in
        guard case .object(let values) = value else { throw .misfit() }
        var items: [String: Item] = [:]
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
          do throws(PlanFault) {
            items[name] = try item.read(value)
          } catch {
            throw error.within(name)
          }
        }
        return items
      }, write: { .object($0.mapValues(item.write)) })
  }
}

extension PlanCodec where Value == [String] {
  static var texts: PlanCodec { .list(of: .text) }
}

extension PlanCodec where Value == [Int] {
  static var integers: PlanCodec { .list(of: .integer) }
}

extension PlanCodec {
  static func records<Record: PlanRecord>() -> PlanCodec where Value == [Record] {
    .list(of: .record)
  }
}
