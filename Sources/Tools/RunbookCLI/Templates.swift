import RunbookBase
import RunbookBackends
import SystemPackage

/// The templates that a subcommand uses.
enum Templates {
  /// - Parameter directory: with templates that replace the built-in ones; nil: none.
  static func load(_ directory: String?) throws -> TemplateSet {
    if let directory, !Files.isDirectory(FilePath(argument: directory)) {
      throw Failure("`\(directory)` cannot be read: it is no directory")
    }
    do {
      return try directory.map { try TemplateSet.load(overridesIn: $0) } ?? .embedded()
    } catch {
      throw Failure("\(error)")
    }
  }
}
