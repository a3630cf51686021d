import Glibc

/// A POSIX extended regular expression, with `^`, `$` and `.` bound to one line as in `grep -E`.
struct ExtendedRegex: ~Copyable {
  private var compiled = regex_t()

  /// Nil where the pattern is not one.
  init?(_ pattern: String) {
    guard regcomp(&compiled, pattern, REG_EXTENDED | REG_NEWLINE | REG_NOSUB) == 0 else {
      return nil
    }
  }

  deinit {
    var compiled = compiled
    regfree(&compiled)
  }

  /// - Parameter bytes: have no NUL.
  mutating func matches(_ bytes: [UInt8]) -> Bool {
    regexec(&compiled, bytes.map { CChar(bitPattern: $0) } + [0], 0, nil, 0) == 0
  }
}
