import FoundationEssentials

/// Any JSON that a probe may print: unlike the plan's own, fractions and `null` occur.
indirect enum ProbeJSON: Decodable {
  case null
  case bool(Bool)
  case integer(Int)
  case fraction(Double)
  case string(String)
  case array([ProbeJSON])
  case object([String: ProbeJSON])

  /// Nil where the text is not JSON.
  init?(parsing text: String) {
    guard let value = try? JSONDecoder().decode(ProbeJSON.self, from: Data(text.utf8)) else {
      return nil
    }
    self = value
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .fraction(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([ProbeJSON].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: ProbeJSON].self))
    }
  }
}

extension ProbeJSON {
  /// The value that an RFC 6901 pointer names; `$` names the whole, as the empty pointer does.
  func value(at pointer: String) -> ProbeJSON? {
    guard !pointer.isEmpty, pointer != "$" else { return self }
    guard pointer.hasPrefix("/") else { return nil }
    var value = self
    for part in pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      let key = String(part).replacing("~1", with: "/").replacing("~0", with: "~")
      switch value {
      case .object(let members):
        guard let member = members[key] else { return nil }
        value = member
      case .array(let items):
        guard let index = Int(key), String(index) == key, items.indices.contains(index) else {
          return nil
        }
        value = items[index]
      default: return nil
      }
    }
    return value
  }

  /// Items of an array, members of an object, characters of a string; nil for anything else.
  var length: Int? {
    switch self {
    case .array(let items): items.count
    case .object(let members): members.count
    case .string(let text): text.unicodeScalars.count
    default: nil
    }
  }

  /// A scalar as an author would write it; nil for arrays and objects.
  var scalarText: String? {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .fraction(let value): String(value)
    case .string(let text): text
    case .array, .object: nil
    }
  }
}
