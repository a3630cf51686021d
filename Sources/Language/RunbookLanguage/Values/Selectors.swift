package import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

/// The keys of one mapping of a host selector.
package struct HostTermModel: Sendable {
  var components: [Name] = []
  var roles: [Name] = []
  var hosts: [Name] = []
  var systems: [Name] = []
  var every: [HostSelector] = []
  var excluded: HostSelector?

  package init(span: SourceSpan) {}
}

extension Codec where Value == [Name] {
  /// Ids of one kind of which hosts are meant; one is written as such.
  static func hostTerm(_ namespace: Namespace) -> Codec {
    Codec(
      .reference(namespace), read: { reader, node in reader.names(node) },
      write: { Codec<[Name]>.values.write($0) },
      names: { names, uses in
        uses += names.map { NameUse(namespace, $0, isDefinition: false) }
      })
  }
}

extension Codec where Value == HostSelector {
  /// `all`, `controller`, `{role: …}`, `{component: …}`, `{host: …}` or a list of those.
  static var hostSelector: Codec {
    let word = Shape.choice(["all", "controller"])
    let record = Codec<HostTermModel>.record(HostTermModel.self)
    return Codec(
      .named("host selector", .list(.either([word, record.shape]))),
      read: { reader, node in
        let terms = reader.list(node) { reader, item -> [Located<HostSelector.Term>]? in
          reader.hostTerms(item)
        }
        return HostSelector(terms: terms.flatMap { $0 }, span: node.span)
      },
      write: { selector in
        let terms = selector.terms.map(\.written)
        return terms.count == 1 ? terms[0] : .sequence(terms)
      })
  }
}

extension Codec where Value == [HostSelector] {
  /// Selectors, of which a list within the list is one.
  static var hostSelectors: Codec {
    let selector = Codec<HostSelector>.hostSelector
    return .sequence("host selectors", of: selector)
  }
}

extension Located<HostSelector.Term> {
  fileprivate var written: WrittenNode { value.written }
}

extension HostSelector.Term {
  fileprivate static func written(_ terms: [HostSelector.Term]) -> WrittenNode {
    terms.count == 1 ? terms[0].written : .sequence(terms.map(\.written))
  }

  fileprivate var written: WrittenNode {
    switch self {
    case .all: .word("all")
    case .controller: .word("controller")
    case .component(let id): .mapping([.init("component", .text(id))])
    case .role(let id): .mapping([.init("role", .text(id))])
    case .host(let id): .mapping([.init("host", .text(id))])
    case .os(let name): .mapping([.init("os", .text(name))])
    case .every(let selectors):
      .mapping([.init("all", .sequence(selectors.map(HostSelector.Term.written)))])
    case .none(let terms): .mapping([.init("not", HostSelector.Term.written(terms))])
    }
  }
}

extension ValueReader {
  fileprivate mutating func hostTerms(_ node: YAMLNode) -> [Located<HostSelector.Term>] {
    if case .mapping = node.content {
      var known = HostTermModel(span: node.span)
      record(node, HostTermModel.schema, into: &known)
      let kinds = known.kinds(at: node.span)
      if kinds.count > 1 { reportAmbiguous(kinds, at: node.span) }
      return kinds.flatMap { $0 }
    }
    guard let word = name(node) else { return [] }
    switch word.value {
    case "all": return [Located(.all, at: node.span)]
    case "controller": return [Located(.controller, at: node.span)]
    default:
      report(
        Diagnostic(
          .notInEnumeration, "`\(word.value)` selects no hosts", at: node.span,
          help: [
            "write `all`, `controller`, `{role: …}`, `{component: …}`, `{host: …}`, `{os: …}`, `{all: […]}` or `{not: …}`"
          ]))
      return []
    }
  }

  /// Two keys of one mapping might mean hosts of both kinds, or of either.
  private mutating func reportAmbiguous(
    _ kinds: [[Located<HostSelector.Term>]], at span: SourceSpan
  ) {
    let parts = kinds.compactMap { YAMLPrinter.line(HostSelector.Term.written($0.map(\.value))) }
      .joined(separator: ", ")
    report(
      Diagnostic(
        .ambiguousSelector, "a selector with \(kinds.count) keys may mean two things", at: span,
        help: [
          "for hosts that are all of this at once, write `{all: [\(parts)]}`",
          "for hosts that are any of it, write `[\(parts)]`",
        ]))
  }
}

extension HostTermModel {
  /// What each of its keys selects.
  fileprivate func kinds(at span: SourceSpan) -> [[Located<HostSelector.Term>]] {
    let own = [
      roles.map { Located(.role($0.value), at: $0.span) },
      components.map { Located(.component($0.value), at: $0.span) },
      hosts.map { Located(.host($0.value), at: $0.span) },
      systems.map { Located(HostSelector.Term.os($0.value), at: $0.span) },
    ]
    let whole: [HostSelector.Term?] = [
      every.isEmpty ? nil : .every(every.map { $0.terms.map(\.value) }),
      excluded.map { .none($0.terms.map(\.value)) },
    ]
    return (own + whole.compactMap { $0.map { [Located($0, at: span)] } }).filter { !$0.isEmpty }
  }
}

extension Codec where Value == Name {
  /// A component's id, or `any`.
  static var componentOrAny: Codec {
    Codec(
      .reference(.component), read: { $0.name($1) }, write: { .text($0.value) },
      names: { name, uses in
        if name.value != "any" { uses.append(NameUse(.component, name, isDefinition: false)) }
      })
  }
}

extension Shorthand where Record == StepSelector {
  /// The id of the component that steps upgrade.
  static var component: Shorthand {
    Shorthand(
      .reference(.component),
      read: { reader, node, selector in selector.component = reader.name(node) },
      write: { selector in
        var rest = selector
        rest.component = nil
        guard let component = selector.component, rest.isEmpty else { return nil }
        return .text(component.value)
      })
  }
}

extension StepSelector {
  fileprivate var isEmpty: Bool {
    component == nil && upgrade == nil && role == nil && step == nil && stage == nil
      && requirement == nil && sets.isEmpty
  }
}

extension Codec where Value == StepSelector {
  /// A component's id, or a mapping that names steps by what they do.
  static var stepSelector: Codec {
    let record = Codec<StepSelector>.record(StepSelector.self)
    return Codec(
      record.shape,
      read: { reader, node in
        let selector = record.read(&reader, node)
        if case .scalar = node.content, selector?.component == nil { return nil }
        return selector
      },
      write: record.write)
  }
}

/// Two selectors, the order of which matters.
struct SelectorPair: Sendable {
  let first: StepSelector
  let second: StepSelector
}

extension Codec where Value == SelectorPair {
  static var selectorPair: Codec {
    let selector = Codec<StepSelector>.stepSelector
    return Codec(
      .sequence(selector.shape, count: 2),
      read: { reader, node in
        let pair = reader.properList(node, of: "two step selectors") { selector.read(&$0, $1) }
        if pair.count == 2 { return SelectorPair(first: pair[0], second: pair[1]) }
        reader.reportWrongType(node, wanted: "a list of two step selectors")
        return nil
      },
      write: { .sequence([$0.first, $0.second].compactMap(selector.write)) })
  }
}

/// Each kind of constraint under its key.
extension OrderRule {
  private func firstConstraint<Value>(_ value: (Constraint) -> Value?) -> Value? {
    constraints.lazy.compactMap(value).first
  }

  private mutating func add<Value>(_ value: Value?, _ make: (Value) -> Constraint) {
    if let value { constraints.append(make(value)) }
  }

  var before: SelectorPair? {
    get {
      firstConstraint {
        if case .before(let first, let second) = $0 {
          SelectorPair(first: first, second: second)
        } else {
          nil
        }
      }
    }
    set { add(newValue) { .before($0.first, $0.second) } }
  }
  var last: StepSelector? {
    get { firstConstraint { if case .last(let selector) = $0 { selector } else { nil } } }
    set { add(newValue) { .last($0) } }
  }
  var first: StepSelector? {
    get { firstConstraint { if case .first(let selector) = $0 { selector } else { nil } } }
    set { add(newValue) { .first($0) } }
  }
  var sequential: StepSelector? {
    get { firstConstraint { if case .sequential(let selector) = $0 { selector } else { nil } } }
    set { add(newValue) { .sequential($0) } }
  }
  var simultaneous: StepSelector? {
    get { firstConstraint { if case .simultaneous(let selector) = $0 { selector } else { nil } } }
    set { add(newValue) { .simultaneous($0) } }
  }
}
