import Glibc
import RunbookBackends
import SystemPackage

/// Reading and writing whole files, so that a reader never sees half of one.
enum Files {
  /// The largest plan that is read, in bytes.
  private static let limit = 256 << 20

  static func read(_ path: FilePath) throws -> [UInt8] {
    // Without blocking, so that a pipe that nobody writes to is refused and not waited for.
    let descriptor = try FileDescriptor.open(path, .readOnly, options: .nonBlocking)
    return try descriptor.closeAfter {
      var status = stat()
      guard fstat(descriptor.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
      guard status.st_mode & S_IFMT != S_IFDIR else { throw Errno.isDirectory }
      guard status.st_mode & S_IFMT == S_IFREG else { throw Errno.invalidArgument }
      guard status.st_size <= limit else { throw Errno.fileTooLarge }
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
  ///
  /// Where a link leads to is written, not the link; a device or a pipe, such as `/dev/null`, is
  /// written to and never replaced.
  static func write(_ outputs: [Artifact], into directory: FilePath) throws {
    try makeDirectories(directory)
    var written: [(temporary: FilePath, final: FilePath)] = []
    do {
      for output in outputs {
        let named = directory.appending(output.path)
        // The one thing that would stop a later rename when the first ones are done.
        guard !isDirectory(named) else { throw Errno.isDirectory }
        if isSpecial(named) {
          try pour(output.bytes, into: named)
          continue
        }
        let final = realPath(named) ?? named
        let temporary = final.removingLastComponent().appending(
          ".\(final.lastComponent?.string ?? output.path).new-\(getpid())")
        written.append((temporary, final))
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
      for (temporary, _) in written { temporary.withPlatformString { _ = unlink($0) } }
      throw error
    }
    for (temporary, final) in written {
      guard renamed(temporary, to: final) else {
        let failure = Errno(rawValue: errno)
        for (temporary, _) in written { temporary.withPlatformString { _ = unlink($0) } }
        throw failure
      }
    }
  }

  /// Whether something is there that is neither a file nor a folder.
  private static func isSpecial(_ path: FilePath) -> Bool {
    var status = stat()
    guard path.withPlatformString({ stat($0, &status) }) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  private static func pour(_ bytes: [UInt8], into path: FilePath) throws {
    let descriptor = try FileDescriptor.open(path, .writeOnly)
    try descriptor.closeAfter { _ = try descriptor.writeAll(bytes) }
  }

  private static func renamed(_ old: FilePath, to new: FilePath) -> Bool {
    old.withPlatformString { old in new.withPlatformString { rename(old, $0) } } == 0
  }

  /// What is made here is on disk when this returns.
  ///
  /// - Parameter mode: of what is made, less what the umask takes.
  static func makeDirectories(_ directory: FilePath, mode: mode_t = 0o777) throws {
    var path = FilePath(root: directory.root, [])
    for component in directory.components {
      let above = path.isEmpty ? FilePath(".") : path
      path.append(component)
      if path.withPlatformString({ mkdir($0, mode) }) == 0 {
        try synchronize(above)
      } else if errno != EEXIST {
        throw Errno(rawValue: errno)
      }
    }
    guard directory.isEmpty || isDirectory(directory) else { throw Errno.notDirectory }
  }

  private static func synchronize(_ directory: FilePath) throws {
    let descriptor = try FileDescriptor.open(directory, .readOnly, options: .directory)
    try descriptor.closeAfter {
      guard fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
    }
  }

  /// Where a path leads, without links in it; nil where nothing is there.
  static func realPath(_ path: FilePath) -> FilePath? {
    guard let real = path.withPlatformString({ realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return FilePath(platformString: real)
  }

  static func isDirectory(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withPlatformString { stat($0, &status) } == 0
      && status.st_mode & S_IFMT == S_IFDIR
  }
}
