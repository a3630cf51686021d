import CLibYAML

/// One event of libyaml's parser, copied out of its memory.
struct Event {
  enum Kind {
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(String, YAMLScalar.Style, Properties)
    case sequenceStart(Properties)
    case mappingStart(Properties)
    case collectionEnd
    case streamEnd
  }

  /// What may stand before a value.
  struct Properties {
    let anchor: String?
    /// Resolved: `!!str` is `tag:yaml.org,2002:str`.
    let tag: String?

    var isEmpty: Bool { anchor == nil && tag == nil }
  }

  let kind: Kind
  /// Places as libyaml counts them: 0-based, in Unicode scalars.
  let start: Int
  let end: Int
}

/// Why libyaml cannot go on.
struct ParserProblem {
  enum Place {
    /// In Unicode scalars.
    case mark(Int)
    /// In bytes.
    case offset(Int)
  }

  /// In libyaml's words.
  let problem: String
  let place: Place
  /// What it was doing, in libyaml's words, and where that began, in Unicode scalars.
  let context: String?
  let contextMark: Int?
}

/// The events of one text. All memory of libyaml is owned and touched here and nowhere else.
///
/// The input must stay where it is until this value ends.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// - Returns: nil where memory is short.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    self.parser = parser
    event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    event.deallocate()
  }

  /// - Returns: nil after ``Event/Kind/streamEnd`` and where the text breaks; see ``problem()``.
  mutating func next() -> Event? {
    while true {
      guard yaml_parser_parse(parser, event) == 1 else { return nil }
      defer { yaml_event_delete(event) }
      guard event.pointee.type != YAML_NO_EVENT else { return nil }
      if let kind = currentKind() {
        return Event(
          kind: kind, start: event.pointee.start_mark.index, end: event.pointee.end_mark.index)
      }
    }
  }

  /// What ended the events early; nil where nothing did.
  func problem() -> ParserProblem? {
    let state = parser.pointee
    guard state.error != YAML_NO_ERROR else { return nil }
    let problem = state.problem.map { String(cString: $0) } ?? "not enough memory"
    let context = state.context.map { String(cString: $0) }
    guard state.error != YAML_READER_ERROR else {
      return ParserProblem(
        problem: problem, place: .offset(state.problem_offset), context: nil, contextMark: nil)
    }
    return ParserProblem(
      problem: problem, place: .mark(state.problem_mark.index), context: context,
      contextMark: context == nil ? nil : state.context_mark.index)
  }

  /// Whether the parser stopped at bytes that are not text, rather than at their meaning.
  var stoppedAtBytes: Bool { parser.pointee.error == YAML_READER_ERROR }

  private func currentKind() -> Event.Kind? {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      return .scalar(
        text(event.pointee.data.scalar.value, event.pointee.data.scalar.length),
        style(event.pointee.data.scalar.style),
        properties(event.pointee.data.scalar.anchor, event.pointee.data.scalar.tag))
    case YAML_MAPPING_START_EVENT:
      return .mappingStart(
        properties(event.pointee.data.mapping_start.anchor, event.pointee.data.mapping_start.tag))
    case YAML_SEQUENCE_START_EVENT:
      return .sequenceStart(
        properties(event.pointee.data.sequence_start.anchor, event.pointee.data.sequence_start.tag))
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: return .collectionEnd
    case YAML_ALIAS_EVENT: return .alias(word(event.pointee.data.alias.anchor) ?? "")
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_END_EVENT: return .streamEnd
    default: return nil
    }
  }

  private func text(_ start: UnsafeMutablePointer<UInt8>?, _ count: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  private func word(_ start: UnsafeMutablePointer<UInt8>?) -> String? {
    start.map { String(cString: $0) }
  }

  private func properties(
    _ anchor: UnsafeMutablePointer<UInt8>?, _ tag: UnsafeMutablePointer<UInt8>?
  ) -> Event.Properties {
    Event.Properties(anchor: word(anchor), tag: word(tag))
  }

  private func style(_ style: yaml_scalar_style_t) -> YAMLScalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }
}
