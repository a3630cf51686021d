/// Tags that say nothing new and are passed over.
enum Tags {
  private static let prefix = "tag:yaml.org,2002:"

  static let string = prefix + "str"
  static let sequences = [prefix + "seq"]
  static let mappings = [prefix + "map"]
  /// Every value is read by what stands in its place, so a type given by a tag changes nothing.
  static let scalars =
    [string] + ["int", "float", "bool", "null", "timestamp"].map { prefix + $0 }

  /// `!!binary` for `tag:yaml.org,2002:binary`.
  static func asWritten(_ tag: String) -> String {
    tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
  }
}
