package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Whether root may write evidence in a folder.
///
/// Whoever owns a folder, or can write it, can exchange what lies in it, and so root would follow
/// them wherever they like. This holds for every folder above as well. In a sticky one nobody can
/// exchange what belongs to root.
package enum FolderTrust {
  /// Refuses a folder that somebody else could exchange, where root asks.
  ///
  /// - Parameter path: what of it is not there yet is made by whoever asks, and so is theirs.
  /// - Throws: ``EvidenceError/foreign(path:reason:)`` that names the folder.
  package static func check(
    _ path: FilePath, for user: UInt32 = geteuid()
  ) throws(EvidenceError) {
    guard user == 0 else { return }
    var place = try realPath(nearest(path))
    while true {
      try checkAlone(place)
      guard place.removeLastComponent() else { return }
    }
  }

  private static func nearest(_ path: FilePath) -> FilePath {
    var place = path.isAbsolute ? path : FilePath(".").pushing(path)
    var status = stat()
    while place.withPlatformString({ stat($0, &status) }) != 0, place.removeLastComponent() {}
    return place.isEmpty ? "." : place
  }

  private static func realPath(_ path: FilePath) throws(EvidenceError) -> FilePath {
    guard let real = path.withPlatformString({ realpath($0, nil) }) else { throw failure(path) }
    defer { free(real) }
    return FilePath(platformString: real)
  }

  private static func checkAlone(_ place: FilePath) throws(EvidenceError) {
    var status = stat()
    guard place.withPlatformString({ lstat($0, &status) }) == 0 else { throw failure(place) }
    guard status.st_uid == 0 else {
      throw .foreign(
        path: place.string, reason: "belongs to user \(status.st_uid), and root runs this")
    }
    let isShared = status.st_mode & (S_IWGRP | S_IWOTH) != 0
    guard !isShared || status.st_mode & S_ISVTX != 0 else {
      throw .foreign(
        path: place.string, reason: "can be written by others than root, who runs this")
    }
  }

  private static func failure(_ path: FilePath) -> EvidenceError {
    .system(
      operation: "look at", path: path.string, reason: Errno(rawValue: errno).description)
  }
}
