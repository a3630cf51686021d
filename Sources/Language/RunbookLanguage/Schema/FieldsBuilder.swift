/// The fields of a record, one a line.
@resultBuilder
enum FieldsBuilder<Record> {
  static func buildExpression(_ field: Field<Record>) -> [Field<Record>] { [field] }

  static func buildExpression(_ fields: [Field<Record>]) -> [Field<Record>] { fields }

  static func buildPartialBlock(first: [Field<Record>]) -> [Field<Record>] { first }

  static func buildPartialBlock(
    accumulated: [Field<Record>], next: [Field<Record>]
  ) -> [Field<Record>] {
    accumulated + next
  }
}
