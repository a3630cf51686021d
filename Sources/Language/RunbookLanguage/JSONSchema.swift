package import RunbookBase
import RunbookModel

/// The language as a JSON Schema (draft 2020-12), for editors and for checks outside of this tool.
///
/// A schema says what may stand where. What the words mean, and whether names are defined, only the
/// compiler says: every document that it takes is valid by the schema, not the other way round.
package enum JSONSchema {
  package static var document: JSONValue {
    var definitions: [String: JSONValue] = [:]
    for schema in LanguageReference.schemas {
      definitions[key(schema)] = object(schema)
    }
    let documents = [Product.schema.erased, Runbook.schema.erased, Change.schema.erased]
    return .object([
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
      "$id": .string("urn:runbook:\(DocumentReader.schema)"),
      "title": .string("Products, runbooks and changes"),
      "$defs": .object(definitions),
      "oneOf": .array(documents.map(reference)),
    ])
  }

  private static func key(_ schema: AnySchema) -> String {
    schema.noun.replacing(" ", with: "-")
  }

  private static func reference(_ schema: AnySchema) -> JSONValue {
    .object(["$ref": .string("#/$defs/\(key(schema))")])
  }

  private static func object(_ schema: AnySchema) -> JSONValue {
    let mapping: JSONValue = .object([
      "type": .string("object"), "title": .string(schema.noun),
      "properties": .object(properties(of: schema)), "additionalProperties": .bool(false),
      "required": .array(schema.fields.filter(\.isRequired).map { .string($0.name) }),
    ])
    guard let shorthand = schema.shorthand else { return mapping }
    return .object(["anyOf": .array([.object(members(shorthand)), mapping])])
  }

  private static func properties(of schema: AnySchema) -> [String: JSONValue] {
    var properties: [String: JSONValue] = [:]
    for field in schema.fields {
      var value = members(field.shape)
      value["description"] = .string(field.summary)
      properties[field.name] = .object(value)
    }
    return properties
  }

  /// A group of mappings: what they have in common, and a list of them, each with the rest.
  private static func group(of schema: AnySchema, below key: String) -> JSONValue {
    let own = properties(of: schema)
    let item: JSONValue = .object([
      "type": .string("object"), "properties": .object(own), "additionalProperties": .bool(false),
      "required": .array([.string("id")]),
    ])
    var properties = own
    properties["id"] = nil
    properties[key] = .object(["type": .string("array"), "items": item])
    return .object([
      "type": .string("object"), "title": .string("group of \(schema.noun)s"),
      "properties": .object(properties), "additionalProperties": .bool(false),
      "required": .array([.string(key)]),
    ])
  }

  private static func members(_ shape: Shape) -> [String: JSONValue] {
    switch shape {
    case .definition(.change), .reference, .text, .version, .instant:
      return scalar
    case .definition:
      return ["type": .string("string"), "pattern": .string("^[a-z0-9]+(-[a-z0-9]+)*$")]
    case .template:
      return ["type": .array(["string", "number", "boolean", "null"].map(JSONValue.string))]
    case .integer(let range):
      var found: [String: JSONValue] = ["type": .string("integer")]
      if let range {
        found["minimum"] = .integer(range.lowerBound)
        found["maximum"] = .integer(range.upperBound)
      }
      return found
    case .boolean: return ["type": .string("boolean")]
    case .duration: return ["type": .string("string"), "pattern": .string("^[0-9]+(ms|s|m|h|d)$")]
    case .size:
      return ["type": .string("string"), "pattern": .string("^[0-9]+(B|[kKMGT]B|[KMGT]iB)$")]
    case .choice(let words): return ["enum": .array(words.map(JSONValue.string))]
    case .list(let item):
      let one = members(item)
      let list: JSONValue = .object(["type": .string("array"), "items": .object(one)])
      return ["anyOf": .array([list, .object(one), .object(["type": .string("null")])])]
    case .sequence(let item, let count):
      var found: [String: JSONValue] = [
        "type": .array([.string("array"), .string("null")]), "items": .object(members(item)),
      ]
      if let count {
        found["minItems"] = .integer(count)
        found["maxItems"] = .integer(count)
      }
      return found
    case .groups(let link, let key):
      let items: JSONValue = .object([
        "anyOf": .array([reference(link.schema), group(of: link.schema, below: key)])
      ])
      return ["type": .array([.string("array"), .string("null")]), "items": items]
    case .table(_, let value):
      let one: JSONValue = .object([
        "anyOf": .array([.object(members(value)), .object(["type": .string("null")])])
      ])
      return [
        "type": .array([.string("object"), .string("null")]), "additionalProperties": one,
      ]
    case .record(let link): return ["$ref": .string("#/$defs/\(key(link.schema))")]
    case .either(let shapes): return ["anyOf": .array(shapes.map { .object(members($0)) })]
    case .named(_, let shape): return members(shape)
    case .given(let shape):
      let variable: JSONValue = .object([
        "type": .string("string"), "pattern": .string("^\\$\\{[a-z][a-z0-9_]*\\}$"),
      ])
      return ["anyOf": .array([.object(members(shape)), variable])]
    }
  }

  /// Numbers and truths stand for their texts where a text is wanted. The words of the language are
  /// texts to every reader of YAML 1.2.
  private static var scalar: [String: JSONValue] {
    ["type": .array(["string", "number", "boolean"].map(JSONValue.string))]
  }

}
