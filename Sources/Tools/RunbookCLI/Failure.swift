import Glibc
import RunbookBase

/// Why a subcommand could not do its work, for standard error.
struct Failure: Error {
  static let usageStatus: Int32 = 2

  let message: ShownText
  let status: Int32

  init(_ message: ShownText, help: ShownText? = nil, status: Int32 = 1) {
    self.message = "error: \(message)\n" + (help.map { "help: \($0)\n" } ?? "")
    self.status = status
  }
}

/// Ends the process.
func leave(_ status: Int32) -> Never {
  exit(status)
}
