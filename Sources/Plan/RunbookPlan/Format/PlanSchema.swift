package import RunbookBase

/// The plan's format as a JSON Schema (draft 2020-12), made from what reads and writes it.
///
/// It says which members there are and of what kind; that ids agree, and bounds of numbers,
/// expressions and dates, only the reader says.
package enum PlanSchema {
  /// The largest magnitude of a number, so that every reader of JSON agrees on it.
  private static let largest = (1 << 53) - 1

  package static var document: JSONValue {
    var definitions: [String: JSONValue] = [:]
    for record in PlanFormat.records { definitions[record.name] = object(record) }
    return .object([
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
      "$id": .string("urn:runbook:\(Plan.currentFormat)"),
      "title": .string("What one change will do: plan.json"),
      "$defs": .object(definitions),
      "$ref": .string("#/$defs/\(Plan.formatName)"),
    ])
  }

  private static func object(_ record: AnyRecordFormat) -> JSONValue {
    var properties: [String: JSONValue] = [:]
    for member in record.members {
      var value = members(member.shape)
      value["description"] = .string(member.summary)
      properties[member.name] = .object(value)
    }
    return .object([
      "type": .string("object"), "description": .string(record.summary),
      "properties": .object(properties), "additionalProperties": .bool(false),
      "required": .array(
        record.members.filter(\.isRequired).map(\.name).sorted().map(JSONValue.string)),
    ])
  }

  private static func members(_ shape: PlanShape) -> [String: JSONValue] {
    switch shape {
    case .text: ["type": .string("string")]
    case .constant(let word): ["const": .string(word)]
    case .integer:
      [
        "type": .string("integer"), "minimum": .integer(-largest), "maximum": .integer(largest),
      ]
    case .flag: ["type": .string("boolean")]
    case .words(let words): ["enum": .array(words.map(JSONValue.string))]
    case .list(let item): ["type": .string("array"), "items": .object(members(item))]
    case .table(let item):
      ["type": .string("object"), "additionalProperties": .object(members(item))]
    case .record(let name, _): ["$ref": .string("#/$defs/\(name)")]
    }
  }
}
