#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a regular file, read without trusting what the path leads to.
enum FileBytes {
  enum Failure: Error, Equatable {
    case absent
    case directory
    /// For any other reason.
    case unreadable(String)
    /// The limit in bytes.
    case tooLarge(Int)
  }

  /// Reads no more than the limit, whatever the file claims its size to be.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw .unreadable("the path holds a NUL character") }
    // Without O_NONBLOCK, opening a pipe would wait for a writer that may never come.
    let descriptor = retrying { open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw failure(errno) }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .directory
    case S_IFIFO: throw .unreadable("it is a pipe, not a file")
    case S_IFSOCK: throw .unreadable("it is a socket, not a file")
    default: throw .unreadable("it is a device, not a file")
    }
    guard status.st_size <= limit else { throw .tooLarge(limit) }
    return try contents(of: descriptor, expected: Int(status.st_size), limit: limit)
  }

  /// The size is only a hint: files of the kernel say 0, and others can grow meanwhile.
  private static func contents(
    of descriptor: Int32, expected: Int, limit: Int
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = expected + 1
    while true {
      let wanted = min(room, limit + 1 - bytes.count)
      var failed: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        let got = retrying { Int32(truncatingIfNeeded: fill(descriptor, buffer)) }
        if got < 0 { failed = errno }
        count = max(0, Int(got))
      }
      guard failed == 0 else { throw failure(failed) }
      guard !chunk.isEmpty else { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw .tooLarge(limit) }
      room = 1 << 16
    }
  }

  private static func fill(_ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int
  {
    // Linux reads less than 2 GiB at once.
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, min(buffer.count, 1 << 30))
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer.baseAddress, min(buffer.count, 1 << 30))
    #elseif canImport(Darwin)
      Darwin.read(descriptor, buffer.baseAddress, min(buffer.count, 1 << 30))
    #endif
  }

  private static func retrying(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      guard result < 0, errno == EINTR else { return result }
    }
  }

  private static func failure(_ code: Int32) -> Failure {
    switch code {
    case ENOENT: .absent
    case EISDIR: .directory
    default: .unreadable(reason(code))
    }
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOTDIR: "a part of its path is not a directory"
    case EACCES, EPERM: "permission denied"
    case ELOOP: "its symbolic links go in a circle"
    case ENAMETOOLONG: "its path is too long"
    case EMFILE, ENFILE: "too many files are open"
    case ENXIO, ENODEV: "it is a device or a socket, not a file"
    case EIO: "the disk or the network failed while reading"
    default: "system error \(code)"
    }
  }
}
