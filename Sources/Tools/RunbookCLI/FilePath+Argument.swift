import Glibc
import SystemPackage

extension FilePath {
  /// The path that an argument of this process names.
  ///
  /// The parser of the command line knows texts only: a name that is no UTF-8 reaches it with other
  /// characters in the place of some bytes, and so does not name the file. Then the argument itself
  /// is looked for, which may have an option's name in front.
  init(argument text: String) {
    guard text.unicodeScalars.contains("\u{FFFD}"), let bytes = RawArguments.bytes(of: text) else {
      self.init(text)
      return
    }
    self.init(platformString: bytes.map { CChar(bitPattern: $0) } + [0])
  }
}

/// The arguments of this process as bytes.
private enum RawArguments {
  /// - Returns: nil where no argument, nor the value of one, reads like `text`.
  static func bytes(of text: String) -> [UInt8]? {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[index] else { continue }
      let bytes = Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
      let value = bytes.firstIndex(of: UInt8(ascii: "=")).map { Array(bytes[($0 + 1)...]) }
      for candidate in [bytes, value ?? []] where String(decoding: candidate, as: UTF8.self) == text
      {
        return candidate
      }
    }
    return nil
  }
}
