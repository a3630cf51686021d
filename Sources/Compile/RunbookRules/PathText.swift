/// Paths as a system takes them.
enum PathText {
  /// Without doubled and trailing slashes, `.` and `..`; what is no path from the root stays as it is
  /// but for slashes.
  static func normalized(_ path: String) -> String {
    guard path.contains("/"), !path.contains("://") else { return path }
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != "..", !last.hasPrefix("$") {
        parts.removeLast()
      } else if part != ".." || !isAbsolute || !parts.isEmpty {
        parts.append(part)
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }
}
