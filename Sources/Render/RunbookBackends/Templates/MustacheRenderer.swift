import RunbookBase

/// Fills one template, and those that it calls, with a record.
package struct MustacheRenderer {
  /// What a name is looked for in: the innermost first.
  private enum Scope {
    case record(TemplateRecord)
    case text(any SafeText)
  }

  private let templates: [String: MustacheTemplate]
  private var scopes: [Scope] = []
  private var indentation: [UInt8] = []
  private var output: [UInt8] = []

  /// - Parameter templates: by name; those that are called and not there give nothing.
  package init(_ templates: [String: MustacheTemplate]) { self.templates = templates }

  package mutating func render(_ template: MustacheTemplate, _ record: TemplateRecord) -> [UInt8] {
    output = []
    scopes = [.record(record)]
    render(template.nodes)
    return output
  }

  private mutating func render(_ nodes: [MustacheTemplate.Node]) {
    for node in nodes {
      switch node {
      case .text(let bytes): output += bytes
      case .lineStart: output += indentation
      case .value(let name): append(value(of: name))
      case .section(let name, let nodes): renderSection(value(of: name), nodes)
      case .inverted(let name, let nodes):
        if MustacheRenderer.isNothing(value(of: name)) { render(nodes) }
      case .partial(let partial):
        guard let template = templates[partial.name] else { continue }
        let outer = indentation
        indentation += partial.indentation
        render(template.nodes)
        indentation = outer
      }
    }
  }

  private mutating func append(_ value: TemplateValue?) {
    switch value {
    case .text(let text): output += text.safeText.utf8
    case .flag(let flag): output += (flag ? "true" : "false").utf8
    case .texts, .record, .records, nil: break
    }
  }

  private mutating func renderSection(
    _ value: TemplateValue?, _ nodes: [MustacheTemplate.Node]
  ) {
    switch value {
    case nil, .flag(false): break
    case .flag(true): render(nodes)
    case .text(let text): render(nodes, in: .text(text))
    case .texts(let texts): for text in texts { render(nodes, in: .text(text)) }
    case .record(let record): render(nodes, in: .record(record))
    case .records(let records): for record in records { render(nodes, in: .record(record)) }
    }
  }

  private mutating func render(_ nodes: [MustacheTemplate.Node], in scope: Scope) {
    scopes.append(scope)
    render(nodes)
    scopes.removeLast()
  }

  private static func isNothing(_ value: TemplateValue?) -> Bool {
    switch value {
    case nil, .flag(false): true
    case .texts(let texts): texts.isEmpty
    case .records(let records): records.isEmpty
    case .flag(true), .text, .record: false
    }
  }

  /// The first part of a name is looked for from the innermost scope outward, the others in what
  /// was found.
  private func value(of name: MustacheTemplate.Name) -> TemplateValue? {
    guard let first = name.first else { return scopes.last.map(MustacheRenderer.value) }
    for case .record(let record) in scopes.reversed() {
      guard let found = record[first] else { continue }
      return name.dropFirst().reduce(found) { value, part in
        guard case .record(let record)? = value else { return nil }
        return record[part]
      }
    }
    return nil
  }

  private static func value(of scope: Scope) -> TemplateValue {
    switch scope {
    case .record(let record): .record(record)
    case .text(let text): .text(text)
    }
  }
}
