package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An open directory. Everything in it is reached through its descriptor and never through a
/// symbolic link, so that nobody can exchange a folder under the writer's feet.
package final class SafeDirectory: Sendable {
  private let place: Place
  private let descriptor: FileDescriptor

  package var path: FilePath { place.path }

  /// Opens a directory that somebody named; only here a link is followed.
  package init(path: FilePath) throws(EvidenceError) {
    self.place = Place(root: path)
    self.descriptor = try call("open", path) {
      try FileDescriptor.open(path, .readOnly, options: [.directory, .closeOnExec])
    }
  }

  private init(place: Place, descriptor: FileDescriptor) {
    self.place = place
    self.descriptor = descriptor
  }

  deinit { try? descriptor.close() }

  /// Makes a folder for the owner alone; fails where the name exists.
  func make(folder name: String) throws(EvidenceError) {
    try check("make", name) { mkdirat(descriptor.rawValue, name, 0o700) }
  }

  func open(folder name: String) throws(EvidenceError) -> SafeDirectory {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let raw = try check("open", name) { openat(descriptor.rawValue, name, flags) }
    return SafeDirectory(place: place.below(name), descriptor: FileDescriptor(rawValue: raw))
  }

  /// Makes an empty file for the owner alone; fails where the name exists.
  func create(file name: String) throws(EvidenceError) -> SafeFile {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_APPEND | O_CLOEXEC
    let raw = try check("create", name) { openat(descriptor.rawValue, name, flags, 0o600) }
    return SafeFile(place: place.below(name), descriptor: FileDescriptor(rawValue: raw))
  }

  /// Opens a file to read it: a regular one that no other name leads to.
  ///
  /// - Parameter allowsMoreNames: other names may lead to it; not for what belongs to a run.
  func open(file name: String, allowsMoreNames: Bool = false) throws(EvidenceError) -> SafeFile {
    try open(file: name, flags: O_RDONLY, allowsMoreNames: allowsMoreNames)
  }

  func openToAppend(file name: String) throws(EvidenceError) -> SafeFile {
    try open(file: name, flags: O_WRONLY | O_APPEND)
  }

  private func open(
    file name: String, flags: Int32, allowsMoreNames: Bool = false
  ) throws(EvidenceError) -> SafeFile {
    // Without O_NONBLOCK, opening a pipe would wait for somebody at its other end.
    let all = flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let raw = try check("open", name) { openat(descriptor.rawValue, name, all) }
    let file = SafeFile(place: place.below(name), descriptor: FileDescriptor(rawValue: raw))
    guard case .file(_, let links) = try entry(name), links == 1 || allowsMoreNames else {
      throw .damaged(path: file.path.string, reason: "not a regular file with one name")
    }
    return file
  }

  func rename(_ old: String, to new: String) throws(EvidenceError) {
    try check("rename", old) { renameat(descriptor.rawValue, old, descriptor.rawValue, new) }
  }

  func remove(file name: String) throws(EvidenceError) {
    try check("remove", name) { unlinkat(descriptor.rawValue, name, 0) }
  }

  func remove(folder name: String) throws(EvidenceError) {
    try check("remove", name) { unlinkat(descriptor.rawValue, name, AT_REMOVEDIR) }
  }

  /// Takes away a file or a folder with all that is in it; follows no link.
  func removeAll(_ name: String) throws(EvidenceError) {
    guard case .folder = try entry(name) else { return try remove(file: name) }
    let folder = try open(folder: name)
    for inner in try folder.names() { try folder.removeAll(inner) }
    try remove(folder: name)
  }

  /// It belongs to whoever asks.
  var isOwn: Bool {
    var status = stat()
    return fstat(descriptor.rawValue, &status) == 0 && status.st_uid == geteuid()
  }

  /// Its path still leads to it. The descriptor does so in any case.
  func checkPlace() throws(EvidenceError) {
    var here = stat()
    var there = stat()
    try check("look at", nil) { fstat(descriptor.rawValue, &here) }
    let isThere = path.withPlatformString { stat($0, &there) } == 0
    guard isThere, here.st_dev == there.st_dev, here.st_ino == there.st_ino
    else { throw .moved(path: path.string, now: currentPath) }
  }

  /// What the kernel says; nil where it does not know, or the directory is gone.
  private var currentPath: String? {
    guard let real = realpath("/proc/self/fd/\(descriptor.rawValue)", nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Takes the kernel's lock on the directory, which ends with this process at the latest.
  ///
  /// - Returns: false where somebody else has it. A file system that has no such locks counts as
  ///   free: there the lock's folder decides alone.
  func lockInKernel() -> Bool {
    while flock(descriptor.rawValue, LOCK_EX | LOCK_NB) < 0 {
      guard errno == EINTR else { return errno != EWOULDBLOCK }
    }
    return true
  }

  func unlockInKernel() { flock(descriptor.rawValue, LOCK_UN) }

  /// Makes the names in the directory durable.
  func synchronize() throws(EvidenceError) {
    try check("sync", nil) { fsync(descriptor.rawValue) }
  }

  /// Makes a new file with this content, durable but for its name.
  func write(_ bytes: [UInt8], to name: String) throws(EvidenceError) {
    try create(file: name).append(bytes)
  }

  /// The whole content of a small file.
  func read(
    _ name: String, limit: Int, allowsMoreNames: Bool = false
  ) throws(EvidenceError) -> [UInt8] {
    let file = try open(file: name, allowsMoreNames: allowsMoreNames)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try file.read(into: &chunk)
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else {
        throw .damaged(path: file.path.string, reason: "longer than \(limit) bytes")
      }
    }
  }
}

extension SafeDirectory {
  /// What a name of the directory stands for.
  enum Entry: Equatable {
    case file(bytes: Int, links: Int)
    case folder
    case link
    case other
  }

  func entry(_ name: String) throws(EvidenceError) -> Entry {
    var status = stat()
    try check("look at", name) {
      fstatat(descriptor.rawValue, name, &status, AT_SYMLINK_NOFOLLOW)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(bytes: Int(status.st_size), links: Int(status.st_nlink))
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Every name in the directory but `.` and `..`, sorted by bytes. A name that is not UTF-8 is
  /// given with replacement characters.
  func names() throws(EvidenceError) -> [String] {
    let copy = try check("list", nil) {
      openat(descriptor.rawValue, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard let stream = fdopendir(copy) else {
      let reason = Errno(rawValue: errno).description
      try? FileDescriptor(rawValue: copy).close()
      throw .system(operation: "list", path: path.string, reason: reason)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Calls the system; a negative status becomes an error that says what failed and why.
  @discardableResult
  private func check(
    _ operation: String, _ name: String?, _ body: () -> Int32
  ) throws(EvidenceError) -> Int32 {
    let status = body()
    guard status < 0 else { return status }
    let reason = Errno(rawValue: errno).description
    let place = name.map { path.appending($0) } ?? path
    throw .system(operation: operation, path: place.string, reason: reason)
  }
}

/// An open file of a run directory.
package final class SafeFile: Sendable {
  private let place: Place
  private let descriptor: FileDescriptor

  fileprivate init(place: Place, descriptor: FileDescriptor) {
    self.place = place
    self.descriptor = descriptor
  }

  package var path: FilePath { place.path }

  deinit { try? descriptor.close() }

  /// Appends in one write and makes it durable. A write that comes up short is a failure and is
  /// not completed: the reader finds a torn line.
  func append(_ bytes: [UInt8]) throws(EvidenceError) {
    let count = try call("write", path) { try bytes.withUnsafeBytes { try descriptor.write($0) } }
    guard count == bytes.count else {
      throw .system(
        operation: "write", path: path.string, reason: "only \(count) of \(bytes.count) bytes")
    }
    guard fdatasync(descriptor.rawValue) == 0 else {
      let reason = Errno(rawValue: errno).description
      throw .system(operation: "sync", path: path.string, reason: reason)
    }
  }

  /// Reads what comes next; 0 at the end.
  func read(into buffer: inout [UInt8], from start: Int = 0) throws(EvidenceError) -> Int {
    try call("read", path) {
      try buffer.withUnsafeMutableBytes {
        try descriptor.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[start...]))
      }
    }
  }
}

/// Where something lies, put together only where somebody is told: a verifier opens thousands of files.
private struct Place: Sendable {
  let root: FilePath
  private var names: [String] = []

  init(root: FilePath) { self.root = root }

  func below(_ name: String) -> Place {
    var place = self
    place.names.append(name)
    return place
  }

  var path: FilePath { names.reduce(root) { $0.appending($1) } }
}

private func call<Value>(
  _ operation: String, _ path: @autoclosure () -> FilePath, _ body: () throws -> Value
) throws(EvidenceError) -> Value {
  do {
    return try body()
  } catch {
    throw .system(operation: operation, path: path().string, reason: "\(error)")
  }
}
