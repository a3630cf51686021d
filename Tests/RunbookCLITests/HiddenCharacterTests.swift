import FoundationEssentials
import RunbookBase
import Testing

/// Whatever a plan, a file name or a command's output holds, no place that people look at shows what
/// a terminal obeys or nobody sees.
@Suite("What is hidden is shown as its code", .timeLimit(.minutes(60)))
struct HiddenCharacterTests {
  static let shells = [
    "dash", "bash", "bash --posix", "ksh", "mksh", "yash", "PATH=$PWD/applets sh",
  ]

  /// A title that would clear the screen, retitle the window, turn the line and hide a word.
  private static let escapes = #"\e[2J\a\x9b31m\x9d0;x\x9c\u202e\u2066\u200b\u061c\ufeff\x7f\r"#
  /// The same as a command prints it, with a byte that is no UTF-8 and a NUL.
  private static let printed =
    #"\033[2J\007\302\2331m\342\200\256\342\201\246\342\200\213\330\234\357\273\277\177\rx\377\000"#

  private func prepared() async throws -> Workspace {
    let workspace = try Workspace()
    let evil = "T\(Self.escapes)"
    try workspace.write(
      Small.change(
        steps: """
          - {id: one, title: "\(evil)", run: "printf 'a\(Self.doubled)b\\\\n'; exit 0"}
          - {id: two, title: "\(evil)", run: "printf '\(Self.doubled)\\\\n%s\\\\n' two >&2"}
          - id: three
            title: "\(evil)"
            check: {title: "\(evil)", run: "printf '\(Self.doubled)'", expect: {equals: "\(evil)"}}
          """,
        product: """
          requirements:
            - {id: need, level: should, kind: check, title: "\(evil)", source: {g: "1"}}
          sources: {g: {title: "\(evil)"}}
          """
      )
      .replacing("title: A small change", with: "title: \"\(evil)\"")
      .replacing("title: Small steps", with: "title: \"\(evil)\"")
      .replacing("title: Work", with: "title: \"\(evil)\"")
      .replacing("title: Thing", with: "title: \"\(evil)\""), to: "a.yaml")
    let made = try await workspace.shell(
      "runbook compile a.yaml -o out && mkdir applets && busybox --install -s applets")
    try #require(made.status == 0, "\(made)")
    expectShown(made, "compile")
    return workspace
  }

  /// The escapes of `printf` within a double-quoted scalar of YAML.
  private static var doubled: String { printed.replacing("\\", with: "\\\\") }

  private func expectShown(_ finished: Finished, _ place: String, mentions code: String? = nil) {
    expectShown(finished.outputBytes + finished.errorBytes, place, mentions: code)
  }

  private func expectShown(_ bytes: [UInt8], _ place: String, mentions code: String? = nil) {
    #expect(String(validating: bytes, as: UTF8.self) != nil, "\(place) is no UTF-8")
    let text = String(decoding: bytes, as: UTF8.self)
    let hidden = text.unicodeScalars.filter {
      $0 != "\n" && $0 != "\t" && HiddenCharacter.contains($0)
    }
    #expect(hidden.isEmpty, "\(place): \(hidden.map { HiddenCharacter.code($0) })")
    if let code { #expect(text.contains(code), "\(place): \(text)") }
  }

  @Test("by check, trace, compile, a rehearsal, the executor, status and every report")
  func program() async throws {
    let workspace = try await prepared()
    for (line, code) in [
      ("runbook check a.yaml", nil), ("runbook trace a.yaml", "<U+202E>"),
      ("runbook trace --format markdown a.yaml", "U+202E"), ("cat out/checklist.md", "U+202E"),
      ("runbook run --dry-run a.yaml", "<U+009B>"),
      ("runbook run a.yaml --unattended --evidence-dir ev", "<U+202E>"),
      ("runbook status ev/run-*", "<U+202E>"), ("runbook verify ev/run-*", nil),
      ("runbook report ev/run-*", "U+202E"), ("runbook report --format html ev/run-*", "U+202E"),
      ("runbook report --format junit ev/run-*", "U+202E"),
      ("runbook report --format tap ev/run-*", "U+202E"),
      ("runbook report --format ctrf ev/run-*", "U+202E"),
      ("runbook report --format oscal ev/run-*", "U+202E"),
    ] as [(String, String?)] {
      expectShown(try await workspace.shell(line), line, mentions: code)
    }
  }

  @Test("by the script: its list, a rehearsal, a run", arguments: shells)
  func script(_ shell: String) async throws {
    let workspace = try await prepared()
    for (option, code) in [
      ("--list", "<U+202E>"), ("--dry-run", "<U+009B>"),
      ("--unattended --evidence-dir e", "a<U+001B>[2J<U+0007><U+009B>1m<U+202E><U+2066><U+200B>"),
    ] {
      let finished = try await workspace.shell("\(shell) out/run.sh \(option)")
      expectShown(finished, "\(shell) \(option)", mentions: code)
    }
  }

  @Test(
    "in the names of files, options and arguments",
    arguments: [
      "runbook check \"$evil\"", "runbook run \"$evil\"", "runbook trace \"$evil\"",
      "runbook status \"$evil\"", "runbook verify \"$evil\"", "runbook report \"$evil\"",
      "runbook compile \"$evil\"", "runbook compile a.yaml -o \"$evil\"", "runbook \"$evil\"",
      "runbook run a.yaml --operator \"$evil\" --evidence-dir /dev/null/x",
      "runbook explain \"$evil\"",
      "runbook path a.yaml --from \"$evil\" --to 2", "runbook check a.yaml --\"$evil\"",
      "runbook sign \"$evil\" --key \"$evil\" --as \"$evil\"",
      "runbook report ev --format \"$evil\"",
      "dash out/run.sh --\"$evil\"", "dash out/run.sh --resume \"$evil\"",
      "runbook run --resume \"$evil\"",
    ])
  func names(_ line: String) async throws {
    let workspace = try await prepared()
    let finished = try await workspace.shell(
      line, environment: ["evil": "n\u{1B}[2J\u{9B}1m\u{202E}\u{200B}x"])
    #expect(finished.status != 0 || line.contains("-o"), "\(finished)")
    expectShown(finished, line)
  }

  @Test("A line that comes in pieces is shown as one that comes at once")
  func pieces() async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: """
          - id: one
            title: One
            run: |
              i=0
              while [ "$i" -lt 700 ]; do printf 'ab\\342\\200'; printf '\\256é'; i=$((i + 1)); done
          """), to: "a.yaml")
    let finished = try await workspace.shell("runbook run a.yaml --unattended")
    expectShown(finished, "executor")
    let shown = finished.output.replacing("\n", with: "").replacing("  │ ", with: "")
    #expect(shown.contains(String(repeating: "ab<U+202E>é", count: 700)), "\(finished)")
  }

  // MARK: - The script's own sanitizer

  @Test(
    "executor and script agree on every character of Unicode, and on bytes that are none",
    arguments: ["", "PATH=$PWD/applets"])
  func difference(_ setting: String) async throws {
    let workspace = try Workspace()
    // The applets take much longer.
    let step: UInt32 = setting.isEmpty ? 1 : 23
    var bytes: [UInt8] = []
    for value in UInt32(0)...0x10FFFF where value < 0x2100 || value % step == 0 {
      guard value != 0x0A, let scalar = Unicode.Scalar(value) else { continue }
      bytes += Array(String(Character(scalar)).utf8) + [0x0A]
    }
    let pieces: [[UInt8]] = [
      [0x61], [0x0D], [0x0A], [0x1B], [0x00], [0x7F], [0x09], [0xC2, 0x9B], [0xFF], [0xE2, 0x80],
      [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0xAF], [0x80],
      Array("é日😀\u{2028}\u{2066}".utf8),
    ]
    var state: UInt64 = 7
    for _ in 0..<30_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes += pieces[Int(state >> 33) % pieces.count]
    }
    try workspace.write(bytes, to: "bytes")
    try FileManager.default.copyItem(
      atPath: Repository.path("templates/shell/runtime-printable.sh.mustache"),
      toPath: workspace.path("printable.sh"))
    let finished = try await workspace.shell(
      """
      mkdir applets && busybox --install -s applets
      \(setting) sh -c '. ./printable.sh && printable <bytes'
      """)
    let expected = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { PrintableText.line($0) }
    let shown = finished.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(shown.count == expected.count, "\(finished.errors)")
    let different = zip(expected, shown).filter { $0.utf8.elementsEqual($1.utf8) == false }
    #expect(different.isEmpty, "\(different.prefix(10))")
  }
}
