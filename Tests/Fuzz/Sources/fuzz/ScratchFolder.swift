import Glibc
import SystemPackage

/// A folder in memory whose files are an input: one after the other, parted by lines that name them,
/// such as `== run.json`.
struct ScratchFolder {
  /// Where it lies; one a process.
  private static let path = "/dev/shm/runbook-fuzz-\(getpid())"

  /// What may be in it, such as `lock/owner`.
  let names: [String]

  /// Empty, and with the folders that its files lie in.
  init(names: [String]) {
    self.names = names
    mkdir(ScratchFolder.path, 0o700)
    for name in names {
      guard let folder = name.split(separator: "/").dropLast().first else { continue }
      mkdir("\(ScratchFolder.path)/\(folder)", 0o700)
    }
  }

  func path(_ name: String = "") -> FilePath {
    FilePath(name.isEmpty ? ScratchFolder.path : "\(ScratchFolder.path)/\(name)")
  }

  /// The files of an input; what stands before the first name is the first file.
  func files(in bytes: [UInt8]) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    var name = names[0]
    var content: [UInt8] = []
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    // What ends the last line begins none.
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      let text = line.starts(with: Array("== ".utf8)) ? line.dropFirst(3) : []
      if let next = names.first(where: { text.elementsEqual($0.utf8) }) {
        files[name] = content
        (name, content) = (next, [])
      } else {
        content += line + [0x0A]
      }
    }
    files[name] = content
    return files
  }

  /// Takes away what is there.
  func clear(_ files: some Sequence<String>) {
    for name in files { unlink("\(ScratchFolder.path)/\(name)") }
  }

  /// Puts files there.
  func write(_ files: [String: [UInt8]]) {
    for (name, bytes) in files {
      let path = "\(ScratchFolder.path)/\(name)"
      let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      guard file >= 0 else { preconditionFailure("\(path) cannot be written") }
      bytes.withUnsafeBytes { _ = Glibc.write(file, $0.baseAddress, $0.count) }
      close(file)
    }
  }
}
