#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What lies in a folder on the disk.
package enum InputFolder {
  /// More than anybody looks through.
  private static let limit = 50_000

  /// The names in a folder, sorted by their bytes; none where it cannot be read.
  package static func names(in path: String) -> [String] {
    guard !path.utf8.contains(0), let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder), names.count < limit {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    guard !path.utf8.contains(0), stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether links on the way to a file lead out of a folder that it seems to lie in.
  package static func leads(_ path: String, outOf folder: String) -> Bool {
    guard !path.utf8.contains(0), let real = resolved(path),
      let home = resolved(folder.isEmpty ? "." : folder)
    else { return false }
    return home != "/" && !real.hasPrefix(home + "/")
  }

  private static func resolved(_ path: String) -> String? {
    guard let text = realpath(path, nil) else { return nil }
    defer { free(text) }
    return String(cString: text)
  }
}
