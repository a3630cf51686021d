import RunbookPlan
import Testing

@testable import RunbookExecution

/// The few words of shell that tests of the engine's logic are written in: lists with `;`, `&&`, `||`
/// and braces, variables, `>>FILE` and `>&2`; the words of ``word(_:_:)``, and no other. What tests the
/// shell itself runs a real one.
struct ScriptedShell {
  private enum Token: Equatable {
    case word(String)
    case sign(String)
  }

  private let command: HostCommand
  private let world: ScriptedWorld
  private let interruption: Interruption
  private let sink: @Sendable (CommandStream, [UInt8]) -> Void
  /// Milliseconds that are left; nil: any number.
  private var left: Int?
  private var tokens: [Token] = []
  private var position = 0
  private var hasExited = false
  /// Set where the command was ended from outside.
  private(set) var cut: ProcessResult.Cut?

  init(
    _ command: HostCommand, world: ScriptedWorld, timeout: Int?, interruption: Interruption,
    sink: @escaping @Sendable (CommandStream, [UInt8]) -> Void
  ) {
    self.command = command
    self.world = world
    self.interruption = interruption
    self.sink = sink
    left = timeout
  }

  /// - Returns: the exit status.
  mutating func run() async -> Int {
    if interruption.signal != nil {
      cut = .interruption
      return 0
    }
    tokens = read(command.text)
    return await list(isLive: true)
  }

  private mutating func list(isLive: Bool) async -> Int {
    var status = 0
    var runs = true
    while position < tokens.count, tokens[position] != .sign("}"), !hasExited, cut == nil {
      switch tokens[position] {
      case .sign(";"): runs = true
      case .sign("&&"): runs = status == 0
      case .sign("||"): runs = status != 0
      default:
        let ended = await one(isLive: isLive && runs)
        if isLive, runs { status = ended }
        continue
      }
      position += 1
    }
    return status
  }

  private mutating func one(isLive: Bool) async -> Int {
    if tokens[position] == .sign("{") {
      position += 1
      let status = await list(isLive: isLive)
      position += 1
      return status
    }
    var words: [String] = []
    var file: String?
    var stream = CommandStream.output
    while position < tokens.count {
      switch tokens[position] {
      case .word(let word): words.append(word)
      case .sign(">>"):
        position += 1
        if case .word(let name) = tokens[position] { file = name }
      case .sign(">&2"): stream = .error
      default:
        return isLive ? await run(words, file, stream) : 0
      }
      position += 1
    }
    return isLive ? await run(words, file, stream) : 0
  }

  private mutating func run(
    _ words: [String], _ file: String?, _ stream: CommandStream
  ) async -> Int {
    guard let name = words.first else { return 0 }
    let (status, text) = await word(name, Array(words.dropFirst()))
    if let file {
      guard world.append(text, to: file, in: command.workingDirectory) else { return 1 }
    } else if !text.isEmpty {
      sink(stream, Array(text.utf8))
    }
    return status
  }
}

// MARK: - Words

extension ScriptedShell {
  /// - Returns: the status and what is printed.
  private mutating func word(_ name: String, _ words: [String]) async -> (Int, String) {
    let folder = command.workingDirectory
    switch name {
    case "true", "command": return (0, "")
    case "false": return (1, "")
    case "exit":
      hasExited = true
      return (words.first.flatMap { Int($0) } ?? 0, "")
    case "echo": return (0, words.joined(separator: " ") + "\n")
    case "touch": return (world.append("", to: words[0], in: folder) ? 0 : 1, "")
    case "test", "[": return (test(words.filter { $0 != "]" }) ? 0 : 1, "")
    case "sleep": await sleep(Int((Double(words[0]) ?? 0) * 1000))
    // What a real shell needs several for: lines of a file.
    case "count": return (0, "\(world.lineCount(of: words[0], in: folder))\n")
    case "at-least":
      return (world.lineCount(of: words[0], in: folder) >= Int(words[1]) ?? 0 ? 0 : 1, "")
    case "until-gone":
      while world.exists(words[0], in: folder) { await turn() }
    default:
      Issue.record("the scripted world has no `\(name)`: add it, or let the test run processes")
      return (127, "")
    }
    return (0, "")
  }

  private func test(_ words: [String]) -> Bool {
    switch words.count {
    case 2 where words[0] == "-e": world.exists(words[1], in: command.workingDirectory)
    case 3 where words[1] == "=": words[0] == words[2]
    case 3 where words[1] == "!=": words[0] != words[2]
    default: false
    }
  }

  /// Time passes at once; what sleeps for hours without a limit waits for the interruption.
  private mutating func sleep(_ milliseconds: Int) async {
    if let limit = left, milliseconds >= limit {
      world.pass(milliseconds: limit)
      cut = .timeout
    } else if milliseconds >= 3_600_000 {
      while interruption.signal == nil { await turn() }
      cut = .interruption
    } else {
      world.pass(milliseconds: milliseconds)
      left = left.map { $0 - milliseconds }
    }
  }

  /// Somebody else's turn.
  private func turn() async { try? await Task.sleep(for: .milliseconds(2)) }
}

// MARK: - Reading

extension ScriptedShell {
  private func read(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var rest = text[...]
    while let next = rest.first {
      if next == " " {
        rest.removeFirst()
      } else if next == "\n" {
        tokens.append(.sign(";"))
        rest.removeFirst()
      } else if let sign = ["&&", "||", ">>", ">&2", ";", "{ ", "}"].first(where: rest.hasPrefix) {
        tokens.append(.sign(sign == "{ " ? "{" : sign))
        rest.removeFirst(sign.count)
      } else {
        tokens.append(.word(word(&rest)))
      }
    }
    return tokens
  }

  private func word(_ rest: inout Substring) -> String {
    var word = ""
    var quote: Character?
    while let next = rest.first {
      if quote == nil, " ;\n>&|".contains(next) { break }
      rest.removeFirst()
      switch next {
      case "'" where quote != "\"", "\"" where quote != "'": quote = quote == nil ? next : nil
      case "$" where quote != "'": word += value(&rest)
      default: word.append(next)
      }
    }
    return word
  }

  private func value(_ rest: inout Substring) -> String {
    let isBraced = rest.first == "{"
    if isBraced { rest.removeFirst() }
    let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    rest.removeFirst(name.count + (isBraced ? 1 : 0))
    return String(decoding: command.values[String(name)] ?? [], as: UTF8.self)
  }
}
