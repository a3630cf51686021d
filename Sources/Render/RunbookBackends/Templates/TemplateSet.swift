import FoundationEssentials
import RunbookTemplates

/// The templates that back ends render with: those compiled in, some perhaps replaced.
package struct TemplateSet: Sendable {
  private var templates: [String: MustacheTemplate] = [:]

  /// Names as in a directory of overrides: path without the ending `.mustache`.
  package static var names: [String] { EmbeddedTemplates.all.map(\.name) }

  /// Ending of every template's file.
  package static let fileEnding = ".mustache"

  /// The templates compiled in.
  package static func embedded() throws(TemplateError) -> TemplateSet {
    var set = TemplateSet()
    for (name, bytes) in EmbeddedTemplates.all {
      try set.register(bytes, as: name)
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
    let original = try embedded()
    var set = original
    for path in try TemplateSet.files(in: directory) {
      guard path.hasSuffix(fileEnding), names.contains(String(path.dropLast(fileEnding.count)))
      else { throw .unknown(file: path) }
      let name = String(path.dropLast(fileEnding.count))
      guard let data = FileManager.default.contents(atPath: "\(directory)/\(path)") else {
        throw .unreadable(path: path)
      }
      let bytes = [UInt8](data)
      guard String(validating: bytes, as: UTF8.self) != nil else {
        throw .invalid(template: name, line: 1, reason: "it is not UTF-8")
      }
      try set.register(bytes, as: name)
      if let strange = set.stranger(in: name, to: original) {
        throw .invalid(
          template: name, line: strange.line,
          reason:
            "there is no value `\(strange.name)`; the templates beside it show which there are")
      }
      if set.reaches(name, from: name) {
        throw .invalid(template: name, line: 1, reason: "it calls itself, directly or by others")
      }
    }
    return set
  }

  /// A name in a template that none of the same folder had: nothing would stand in its place, and
  /// nobody would be told.
  private func stranger(in name: String, to original: TemplateSet) -> MustacheTemplate.Mention? {
    let folder = name.prefix { $0 != "/" } + "/"
    let known = original.templates.filter { $0.key.hasPrefix(folder) }.values
      .flatMap(\.names).map(\.name)
    return templates[name]?.names.first { !known.contains($0.name) }
  }

  /// Whether rendering a template leads, through its calls, to another one.
  private func reaches(_ goal: String, from start: String) -> Bool {
    var open = [start]
    var seen: Set<String> = []
    while let name = open.popLast() {
      for called in templates[name]?.partials ?? [] where seen.insert(called.name).inserted {
        if called.name == goal { return true }
        open.append(called.name)
      }
    }
    return false
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

  private mutating func register(_ text: [UInt8], as name: String) throws(TemplateError) {
    let template: MustacheTemplate
    do throws(MustacheTemplate.Mistake) {
      template = try MustacheTemplate(text)
    } catch {
      throw .invalid(template: name, line: error.line, reason: error.reason)
    }
    for partial in template.partials where !TemplateSet.names.contains(partial.name) {
      throw .invalid(
        template: name, line: partial.line, reason: "there is no template `\(partial.name)`")
    }
    templates[name] = template
  }

  /// The same set, in which some templates are a text without any place.
  func replacing(_ names: [String], by text: (String) -> [UInt8]) -> TemplateSet {
    var set = self
    for name in names { set.templates[name] = MustacheTemplate(verbatim: text(name)) }
    return set
  }

  /// Renders one of the templates.
  package func render(_ name: String, _ record: TemplateRecord) -> [UInt8] {
    guard let template = templates[name] else {
      preconditionFailure("back ends name only templates that are compiled in")
    }
    var renderer = MustacheRenderer(templates)
    return renderer.render(template, record)
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
