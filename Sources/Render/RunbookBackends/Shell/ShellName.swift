import RunbookBase

/// A word of our own that stands in a script without quotes: the name of a variable, a keyword.
struct ShellName: SafeText, Equatable {
  let safeText: String

  /// - Throws: ``BackendError`` for anything but ASCII letters, digits and underscores, the first
  ///   of which is no digit.
  init(_ name: String) throws(BackendError) {
    let bytes = Array(name.utf8)
    guard let first = bytes.first, !isDigit(first), bytes.allSatisfy({ isNameByte($0) }) else {
      throw .unusableID(name)
    }
    safeText = name
  }

  init(keyword: StaticString) { safeText = "\(keyword)" }
}

/// Several of them, with blanks between.
struct ShellNames: SafeText, Equatable {
  let safeText: String

  /// - Throws: ``BackendError`` as ``ShellName`` does.
  init(_ names: [String]) throws(BackendError) {
    var words: [String] = []
    for name in names { words.append(try ShellName(name).safeText) }
    safeText = words.joined(separator: " ")
  }
}

/// An id of the plan that a script uses as a word in lists, in file names and in JSON.
///
/// - Throws: ``BackendError`` for anything but ASCII letters, digits, `.`, `_` and `-`, the first
///   of which is a letter or digit.
func checkID(_ id: String) throws(BackendError) {
  let bytes = Array(id.utf8)
  guard let first = bytes.first, isNameByte(first), first != UInt8(ascii: "_"),
    bytes.allSatisfy({ isNameByte($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") })
  else { throw .unusableID(id) }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isNameByte(_ byte: UInt8) -> Bool {
  isDigit(byte) || byte == UInt8(ascii: "_")
    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}
