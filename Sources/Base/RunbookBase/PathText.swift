/// Paths as a system takes them, without looking at it.
package enum PathText {
  /// A path without `.`, without doubled and trailing slashes, and without `..` where a folder stands
  /// before it that is known, or the root. An address (`https://…`) stays as it is.
  ///
  /// - Parameter isUnknown: a part that may be several folders or none, such as a variable.
  package static func normalized(
    _ path: String, where isUnknown: (Substring) -> Bool = { _ in false }
  ) -> String {
    guard path.contains("/"), !path.contains("://") else { return path }
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != "..", !isUnknown(last) {
        parts.removeLast()
      } else if part != ".." || !isAbsolute || !parts.isEmpty {
        parts.append(part)
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }
}
