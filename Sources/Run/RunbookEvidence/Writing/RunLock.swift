import RunbookPlan
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The lock is a folder, because making a folder either succeeds or finds it, on every file system
/// and in every shell. Besides, this tool holds the kernel's lock on the run directory while it
/// writes: two that find the same lock left behind cannot both take it over.
enum RunLock {
  /// Milliseconds that a writer may need to say who it is after it has made the folder.
  private static let namingTime = 500
  private static let namingPace = 50

  /// - Parameter takesOver: whether a lock whose owner is gone is taken over.
  /// - Returns: whose lock was taken over, in words; nil where there was none.
  @discardableResult
  static func take(
    in directory: SafeDirectory, environment: EvidenceEnvironment, takesOver: Bool = false
  ) throws(EvidenceError) -> String? {
    guard directory.lockInKernel() else {
      throw .locked(path: directory.path.string, by: owner(in: directory))
    }
    do throws(EvidenceError) {
      let stale = takesOver ? try removeStale(in: directory, environment: environment) : nil
      try make(in: directory, environment: environment)
      return stale
    } catch {
      directory.unlockInKernel()
      throw error
    }
  }

  private static func make(
    in directory: SafeDirectory, environment: EvidenceEnvironment
  ) throws(EvidenceError) {
    do {
      try directory.make(folder: EvidenceFormat.lockFolder)
    } catch {
      guard case .folder? = try? directory.entry(EvidenceFormat.lockFolder) else { throw error }
      throw .locked(path: directory.path.string, by: owner(in: directory))
    }
    let folder = try directory.open(folder: EvidenceFormat.lockFolder)
    try folder.write(LockOwner(of: environment).canonicalLine, to: EvidenceFormat.lockFile)
    try folder.synchronize()
    try directory.synchronize()
  }

  /// - Returns: whose lock it was; nil where there is none.
  private static func removeStale(
    in directory: SafeDirectory, environment: EvidenceEnvironment
  ) throws(EvidenceError) -> String? {
    guard case .folder? = try? directory.entry(EvidenceFormat.lockFolder) else { return nil }
    let owner = namedOwner(in: directory)
    // What this very process left behind is held by nobody: the kernel's lock was free.
    let isOwn = owner.map {
      $0.processID == environment.processID() && $0.host == environment.hostName()
        && $0.boot == environment.bootID()
        && $0.processStart == environment.processStart($0.processID)
    }
    if isOwn != true, let owner {
      guard case .gone = owner.holder(environment) else {
        throw .locked(path: directory.path.string, by: owner)
      }
    }
    try remove(in: directory)
    return owner?.description ?? "a writer that had not yet said who it is"
  }

  /// A lock without an owner is one that is just being made, or one whose maker died meanwhile.
  private static func namedOwner(in directory: SafeDirectory) -> LockOwner? {
    for _ in 0..<namingTime / namingPace {
      if let owner = owner(in: directory) { return owner }
      guard case .folder? = try? directory.entry(EvidenceFormat.lockFolder) else { return nil }
      usleep(UInt32(namingPace * 1000))
    }
    return owner(in: directory)
  }

  static func owner(in directory: SafeDirectory) -> LockOwner? {
    guard let folder = try? directory.open(folder: EvidenceFormat.lockFolder),
      let bytes = try? folder.read(EvidenceFormat.lockFile, limit: LockOwner.sizeLimit)
    else { return nil }
    return LockOwner(canonicalLine: bytes)
  }

  /// Who holds the directory; nil where nobody does.
  static func holder(
    of directory: SafeDirectory, environment: EvidenceEnvironment
  ) -> RunStanding.Holder? {
    guard case .folder? = try? directory.entry(EvidenceFormat.lockFolder) else { return nil }
    guard let owner = owner(in: directory) else { return .gone(nil) }
    return owner.holder(environment)
  }

  static func release(in directory: SafeDirectory) throws(EvidenceError) {
    try remove(in: directory)
    directory.unlockInKernel()
  }

  private static func remove(in directory: SafeDirectory) throws(EvidenceError) {
    let folder = try directory.open(folder: EvidenceFormat.lockFolder)
    for name in try folder.names() { try folder.remove(file: name) }
    try directory.remove(folder: EvidenceFormat.lockFolder)
    try directory.synchronize()
  }
}
