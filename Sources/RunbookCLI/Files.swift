import Glibc
import RunbookBackends
import SystemPackage

/// Reading and writing whole files, so that a reader never sees half of one.
enum Files {
  /// The largest plan that is read, in bytes.
  private static let limit = 256 << 20

  static func read(_ path: FilePath) throws -> [UInt8] {
    let descriptor = try FileDescriptor.open(path, .readOnly)
    return try descriptor.closeAfter {
      var bytes: [UInt8] = []
      let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
      defer { chunk.deallocate() }
      while true {
        let count = try descriptor.read(into: chunk)
        if count == 0 { return bytes }
        bytes += chunk[..<count]
        if bytes.count > limit { throw Errno.fileTooLarge }
      }
    }
  }

  /// Writes all files beside their final places first, and moves them there only when all of them
  /// are on disk. A failure before that leaves what was there untouched.
  static func write(_ outputs: [Artifact], into directory: FilePath) throws {
    try makeDirectories(directory)
    var written: [(temporary: FilePath, final: FilePath)] = []
    do {
      for output in outputs {
        let temporary = directory.appending(".\(output.path).new-\(getpid())")
        written.append((temporary, directory.appending(output.path)))
        let descriptor = try FileDescriptor.open(
          temporary, .writeOnly, options: [.create, .truncate, .noFollow],
          permissions: output.executable
            ? [.ownerReadWriteExecute, .groupReadExecute, .otherReadExecute]
            : [.ownerReadWrite, .groupRead, .otherRead])
        try descriptor.closeAfter {
          try descriptor.writeAll(output.bytes)
          guard fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
        }
      }
    } catch {
      for (temporary, _) in written { unlink(temporary.string) }
      throw error
    }
    for (temporary, final) in written {
      guard rename(temporary.string, final.string) == 0 else {
        let failure = Errno(rawValue: errno)
        for (temporary, _) in written { unlink(temporary.string) }
        throw failure
      }
    }
  }

  static func makeDirectories(_ directory: FilePath) throws {
    var path = FilePath(root: directory.root, [])
    for component in directory.components {
      path.append(component)
      guard mkdir(path.string, 0o777) != 0, errno != EEXIST else { continue }
      throw Errno(rawValue: errno)
    }
    var status = stat()
    guard directory.isEmpty || (stat(directory.string, &status) == 0) else {
      throw Errno(rawValue: errno)
    }
    if !directory.isEmpty, status.st_mode & S_IFMT != S_IFDIR { throw Errno.notDirectory }
  }
}
