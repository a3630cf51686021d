/// Reads what stands between `[` and `]`.
struct RegexBracket {
  let bytes: [UInt8]
  /// Where reading goes on.
  private(set) var index: Int
  private(set) var isNegated = false

  /// - Parameter index: behind the `[`.
  init(bytes: [UInt8], index: Int) {
    self.bytes = bytes
    self.index = index
  }

  private static let open = RegexFault(
    "has a `[` without a `]`", remedy: "write `\\[` for the character itself")
  private static let dash = UInt8(ascii: "-")
  private static let close = UInt8(ascii: "]")

  private func byte(_ place: Int) throws(RegexFault) -> UInt8 {
    guard place < bytes.count else { throw RegexBracket.open }
    return bytes[place]
  }

  /// What is listed, whether it is meant or all else is.
  mutating func set() throws(RegexFault) -> ByteSet {
    if try byte(index) == UInt8(ascii: "^") {
      isNegated = true
      index += 1
    }
    let first = index
    var set = ByteSet()
    while try byte(index) != RegexBracket.close || index == first {
      if let members = try characterClass() {
        set.formUnion(members)
        try refuseRange(behind: "a class")
      } else {
        set.formUnion(try range(isFirst: index == first))
      }
    }
    if index - first > 2, bytes[first] == UInt8(ascii: ":"),
      bytes[index - 1] == UInt8(ascii: ":")
    {
      let name = String(decoding: bytes[first + 1..<index - 1], as: UTF8.self)
      throw RegexFault("has `[:\(name):]` by itself", remedy: "write `[[:\(name):]]`")
    }
    index += 1
    return set
  }

  private mutating func characterClass() throws(RegexFault) -> ByteSet? {
    guard bytes[index] == UInt8(ascii: "[") else { return nil }
    let kind = try byte(index + 1)
    if kind == UInt8(ascii: ".") || kind == UInt8(ascii: "=") {
      throw RegexFault(
        "has `[\(Unicode.Scalar(kind))`, which depends on a locale", remedy: "name the characters")
    }
    guard kind == UInt8(ascii: ":") else { return nil }
    var end = index + 2
    while try byte(end) != UInt8(ascii: ":") { end += 1 }
    let name = String(decoding: bytes[index + 2..<end], as: UTF8.self)
    guard try byte(end + 1) == RegexBracket.close, let members = ByteSet(className: name) else {
      throw RegexFault(
        "has `[:\(name):]`, which is no class",
        remedy: "classes are `alnum`, `alpha`, `blank`, `cntrl`, `digit`, `graph`, `lower`, "
          + "`print`, `punct`, `space`, `upper` and `xdigit`")
    }
    index = end + 2
    return members
  }

  private mutating func range(isFirst: Bool) throws(RegexFault) -> ByteSet {
    let low = try single()
    let dash = RegexBracket.dash
    guard try byte(index) == dash, try byte(index + 1) != RegexBracket.close else {
      if low == dash, !isFirst, try byte(index) != RegexBracket.close {
        throw RegexFault("has a `-` in the midst of brackets", remedy: "put it first or last")
      }
      return ByteSet([low])
    }
    index += 1
    if bytes[index] == UInt8(ascii: "["), [0x2E, 0x3D, 0x3A].contains(try byte(index + 1)) {
      throw RegexFault("has a range that ends in a class")
    }
    let high = try single()
    guard low != dash, high != dash else {
      throw RegexFault("has a range from or to `-`", remedy: "put the `-` first or last")
    }
    guard low <= high else {
      throw RegexFault(
        "has the range `\(Unicode.Scalar(low))-\(Unicode.Scalar(high))`, which is backwards")
    }
    try refuseRange(behind: "a range")
    return ByteSet(low...high)
  }

  /// A `-` that is neither the last character nor between two.
  private func refuseRange(behind what: String) throws(RegexFault) {
    guard try byte(index) == RegexBracket.dash, try byte(index + 1) != RegexBracket.close else {
      return
    }
    throw RegexFault("has a `-` behind \(what)", remedy: "put it first or last")
  }

  private mutating func single() throws(RegexFault) -> UInt8 {
    let byte = try byte(index)
    guard byte < 0x80 else {
      throw RegexFault(
        "has a character in brackets that is several bytes to `grep`",
        remedy: "write alternatives, such as `(ä|ö)`")
    }
    if byte == UInt8(ascii: "\\"), Array("dDwWsSbBntr".utf8).contains(try self.byte(index + 1)) {
      throw RegexFault(
        "has `\\\(Unicode.Scalar(bytes[index + 1]))` in brackets, where a backslash is itself",
        remedy: "write a class such as `[:digit:]` or `[:space:]`")
    }
    index += 1
    return byte
  }
}
