import FoundationEssentials
import Mustache
import RunbookTemplates

/// The templates that back ends render with: those compiled in, some perhaps replaced.
package struct TemplateSet: Sendable {
  private var library = MustacheLibrary()
  /// Names of the templates that each one calls by `{{> name}}`.
  private var calls: [String: [String]] = [:]

  /// Names as in a directory of overrides: path without the ending `.mustache`.
  package static var names: [String] { EmbeddedTemplates.all.map(\.name) }

  /// Ending of every template's file.
  package static let fileEnding = ".mustache"

  /// The templates compiled in.
  package static func embedded() throws(TemplateError) -> TemplateSet {
    var set = TemplateSet()
    for (name, bytes) in EmbeddedTemplates.all {
      try set.register(String(decoding: bytes, as: UTF8.self), as: name)
    }
    return set
  }

  /// The templates compiled in, but for those that a directory holds a file for, such as
  /// `shell/step.sh.mustache`.
  ///
  /// - Throws: ``TemplateError`` that names the template; a file that is none is an error too,
  ///   because a misspelt one would otherwise be passed over in silence.
  package static func load(
    overridesIn directory: String
  ) throws(TemplateError) -> TemplateSet {
    var set = try embedded()
    for path in try TemplateSet.files(in: directory) {
      guard path.hasSuffix(fileEnding), names.contains(String(path.dropLast(fileEnding.count)))
      else { throw .unknown(file: path) }
      let name = String(path.dropLast(fileEnding.count))
      guard let data = FileManager.default.contents(atPath: "\(directory)/\(path)") else {
        throw .unreadable(path: path)
      }
      guard let text = String(validating: data, as: UTF8.self) else {
        throw .invalid(template: name, line: 1, reason: "it is not UTF-8")
      }
      try set.register(text, as: name)
      if set.reaches(name, from: name) {
        throw .invalid(template: name, line: 1, reason: "it calls itself, directly or by others")
      }
    }
    return set
  }

  /// Whether rendering a template leads, through its calls, to another one.
  private func reaches(_ goal: String, from start: String) -> Bool {
    var open = [start]
    var seen: Set<String> = []
    while let name = open.popLast() {
      for called in calls[name] ?? [] where seen.insert(called).inserted {
        if called == goal { return true }
        open.append(called)
      }
    }
    return false
  }

  /// Names of templates behind a `>`, whatever the delimiters, which a template may change.
  private static func calls(in text: String) -> [String] {
    text.split(separator: ">", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
      let called = rest.drop { $0.isWhitespace }
      return names.first { called.hasPrefix($0) }
    }
  }

  /// Paths of all files below a directory, sorted; hidden ones are passed over.
  private static func files(in directory: String) throws(TemplateError) -> [String] {
    let paths: [String]
    do {
      paths = try FileManager.default.subpathsOfDirectory(atPath: directory)
    } catch {
      throw .unreadable(path: directory)
    }
    return paths.sorted().filter { path in
      guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return false }
      var isFolder = false
      _ = FileManager.default.fileExists(atPath: "\(directory)/\(path)", isDirectory: &isFolder)
      return !isFolder
    }
  }

  private mutating func register(_ text: String, as name: String) throws(TemplateError) {
    // The parts of the script's runtime have no tags: nothing is looked for in their thousands of lines.
    let hasTags = text.contains("{{")
    if hasTags { calls[name] = TemplateSet.calls(in: text) }
    do {
      // Without it the engine would escape `{{name}}` for HTML, which nothing here is.
      try library.register("{{% CONTENT_TYPE:TEXT}}\n" + text, named: name)
    } catch let error as MustacheTemplate.ParserError {
      let last = text.utf8.count { $0 == 0x0A } + (text.utf8.last == 0x0A ? 0 : 1)
      let line = min(max(1, error.context.lineNumber - 1), max(1, last))
      throw .invalid(template: name, line: line, reason: TemplateSet.reason(of: error.error))
    } catch {
      throw .invalid(template: name, line: 1, reason: "\(error)")
    }
    guard hasTags else { return }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where line.contains("{{") {
      for match in line.matches(of: /\{\{>\s*([^}\s]+)\s*\}\}/) {
        guard !TemplateSet.names.contains(String(match.1)) else { continue }
        throw .invalid(
          template: name, line: index + 1, reason: "there is no template `\(match.1)`")
      }
    }
  }

  private static func reason(of error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "a section is closed by another name than it was opened"
    case .unfinishedName: "a tag is not finished"
    case .expectedSectionEnd: "a section is not closed"
    case .invalidSetDelimiter: "the delimiters are not well formed"
    default: "a tag or a section does not end"
    }
  }

  /// Renders one of the templates.
  package func render(_ name: String, _ record: TemplateRecord) -> [UInt8] {
    guard let text = library.render(record, withTemplate: name) else {
      preconditionFailure("back ends name only templates that are compiled in")
    }
    return Array(text.utf8)
  }
}

/// Why templates cannot be used.
package enum TemplateError: Error, Equatable {
  case unreadable(path: String)
  /// A file that is not a template of ours.
  case unknown(file: String)
  /// - line: 1-based.
  case invalid(template: String, line: Int, reason: String)
}

extension TemplateError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let path): return "`\(path)` cannot be read"
    case .unknown(let file):
      let known = TemplateSet.names.map { "`\($0)\(TemplateSet.fileEnding)`" }
      return "`\(file)` is not a template; known are \(known.joined(separator: ", "))"
    case .invalid(let template, let line, let reason):
      return "template `\(template)\(TemplateSet.fileEnding)`, line \(line): \(reason)"
    }
  }
}
