/// Environment variables that change what a shell, its builtins or the tools of a check do, whoever
/// has set them. The executor takes them away, the script unsets them, and so does the far side of
/// a connection: all of them by this list.
package enum MeddlingVariables {
  /// Unset wherever a shell comes first.
  package static let names = [
    "BASH_COMPAT", "BASH_ENV", "BLOCKSIZE", "BLOCK_SIZE", "CDPATH", "DF_BLOCK_SIZE",
    "DU_BLOCK_SIZE", "ENV", "EXECIGNORE", "FIGNORE", "FPATH", "FUNCNEST", "GLOBIGNORE",
    "GREP_COLOR", "GREP_COLORS", "GREP_OPTIONS", "IFS", "LS_BLOCK_SIZE", "OPTERR",
    "POSIXLY_CORRECT", "PS4", "QUOTING_STYLE", "TIME_STYLE", "TMOUT",
  ]

  /// Bash cannot unset two of them, and closes the descriptor that `BASH_XTRACEFD` names when that
  /// is unset; it keeps them to itself. Other shells unset them.
  package static let keptByBash = ["BASHOPTS", "BASH_XTRACEFD", "SHELLOPTS"]

  /// Set by every shell itself when it begins, and one ends where it is unset: only who is no shell
  /// takes it away.
  package static let setByShells = ["OPTIND"]

  package static var all: [String] { names + keptByBash + setByShells }

  /// ``names``, as many as have room in a line of a script.
  package static var rows: [[String]] {
    stride(from: 0, to: names.count, by: 6).map { Array(names[$0..<min($0 + 6, names.count)]) }
  }

  /// What unsets them.
  static var unset: String {
    rows.map { "unset " + $0.joined(separator: " ") }.joined(separator: "\n")
  }
}
