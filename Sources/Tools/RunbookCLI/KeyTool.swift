import SystemPackage

/// Runs `ssh-keygen`, which may ask for a passphrase or a touch on the terminal.
enum KeyTool {
  struct Failed: Error, CustomStringConvertible { let description: String }

  static func run(_ arguments: [String], _ input: [UInt8]) throws -> [UInt8] {
    let result: ChildProgram.Result
    do {
      // What is signed is far smaller than a pipe holds.
      result = try ChildProgram.run(["ssh-keygen"] + arguments, input)
    } catch {
      throw Failed(description: "\(error): is OpenSSH installed?")
    }
    guard result.status == 0 else { throw Failed(description: "it ended with an error") }
    return result.output
  }
}
