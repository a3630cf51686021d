import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a writer that was killed left behind besides its records: files that were not finished, and
/// output that was not yet searched for secrets.
enum Leftovers {
  private static let memory: FilePath = "/dev/shm"

  /// Takes away what lies in a run directory, and in memory under the run's name. The caller holds
  /// the lock. What cannot be taken away stays: nothing that was recorded depends on it.
  static func remove(from directory: SafeDirectory, run: String) {
    removeTemporary(from: directory)
    for name in [EvidenceFormat.blobFolder, EvidenceFormat.checkpointFolder] {
      if let folder = try? directory.open(folder: name) { removeTemporary(from: folder) }
    }
    removeMemory(of: run)
  }

  private static func removeTemporary(from folder: SafeDirectory) {
    let prefix = EvidenceFormat.temporaryPrefix
    for name in (try? folder.names()) ?? [] where name.hasPrefix(prefix) {
      // A lock that a script has just moved out of its way may have to go back.
      guard !name.hasPrefix(prefix + EvidenceFormat.lockFolder) else { continue }
      try? folder.removeAll(name)
    }
  }

  /// The generated script calls its folders there `runbook.<end of the run's id>.<six letters>`.
  private static func removeMemory(of run: String) {
    guard let mark = run.split(separator: "-").last,
      let folder = try? SafeDirectory(path: memory), let names = try? folder.names()
    else { return }
    let prefix = "runbook.\(mark)."
    for name in names where name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + 6 {
      guard (try? folder.open(folder: name).isOwn) == true else { continue }
      try? folder.removeAll(name)
    }
  }
}
