import FoundationEssentials
import RunbookDiagnostics
import Testing
import YAMLSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A directory that goes away with the test.
private final class Directory: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "runbook-input-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String, _ bytes: [UInt8] = []) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }
}

@Suite("Reading files")
struct InputFileTests {
  private let directory: Directory

  init() throws { directory = try Directory() }

  private func load(_ path: String, limit: Int = InputFile.standardLimit) -> (
    text: String?, failure: Diagnostic?, map: SourceMap
  ) {
    var map = SourceMap()
    switch InputFile.load(path: path, into: &map, displayPath: "shown.yaml", limit: limit) {
    case .success(let file): return (String(decoding: file.bytes, as: UTF8.self), nil, map)
    case .failure(let failure): return (nil, failure.diagnostic, map)
    }
  }

  private func load(_ bytes: [UInt8]) throws -> (
    text: String?, failure: Diagnostic?, map: SourceMap
  ) {
    load(try directory.file("a.yaml", bytes))
  }

  @Test("a text comes as it is")
  func plain() throws {
    let (text, failure, map) = try load(Array("a: ü\r\n\tb \u{85}\u{A0}\u{FFFD}ｱ\n".utf8))
    #expect(text == "a: ü\r\n\tb \u{85}\u{A0}\u{FFFD}ｱ\n")
    #expect(failure == nil)
    #expect(map.files.map(\.path) == ["shown.yaml"])
    #expect(try load([]).text == "")
  }

  @Test("the same text comes out of every encoding", arguments: [true, false], [true, false])
  func encodings(littleEndian: Bool, marked: Bool) throws {
    let text = "a: ü 日本 👩\n"
    let units = (marked ? [0xFEFF] : []) + Array(text.utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return littleEndian ? pair : pair.reversed()
    }
    #expect(try load(bytes).text == text)
    #expect(try load([0xEF, 0xBB, 0xBF] + Array(text.utf8)).text == text)
  }

  @Test(
    "what is not text is reported with its line and column",
    arguments: [
      (Array("a: 1\nüb: ".utf8) + [0xFF, 0x41], "2:5", "UTF-8"),
      (Array("a: ".utf8) + [0xC3], "1:4", "UTF-8"),
      (Array("a: ".utf8) + [0xED, 0xA0, 0x80, 0x0A], "1:4", "UTF-8"),
      (Array("a: \u{FFFD}".utf8) + [0xEF, 0xBF], "1:5", "UTF-8"),
      (Array("a\nb\u{0}c".utf8), "2:2", "U+0000"),
      (Array("a: \u{1B}[31m".utf8), "1:4", "U+001B"),
      (Array("ä: \u{80}".utf8), "1:4", "U+0080"),
      (Array("a: \u{FFFF}".utf8), "1:4", "U+FFFF"),
      (Array("a: \u{7}".utf8) + [0xFF], "1:4", "U+0007"),
      ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00], "1:2", "UTF-16"),
      ([0xFF, 0xFE, 0x61, 0x00, 0x62], "1:2", "UTF-16"),
      ([0xFE, 0xFF, 0x00, 0x61, 0x00, 0x00], "1:2", "U+0000"),
      ([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00], "1:1", "U+007F"),
    ])
  func notText(bytes: [UInt8], place: String, says: String) throws {
    let (_, failure, map) = try load(bytes)
    let found = try #require(failure)
    #expect(found.code.number == 111)
    #expect(found.message.contains(says), "\(found.message)")
    #expect(map.describe(found.span) == "shown.yaml:" + place)
    let file = map[found.span.file]
    #expect(found.span.end <= file.bytes.count)
    #expect(String(validating: file.bytes, as: UTF8.self) != nil)
  }

  @Test("what cannot be opened is reported under the path that the user knows")
  func unreadable() throws {
    let plain = try directory.file("plain")
    let circle = directory.path + "/circle"
    try FileManager.default.createSymbolicLink(atPath: circle, withDestinationPath: circle)
    let pipe = directory.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let cases = [
      (directory.path + "/none", "no such file"), (directory.path, "directory"),
      (pipe, "a pipe"), ("/dev/zero", "a device"), (plain + "/x", "not a directory"),
      (circle, "circle"), ("", "no such file"), ("a\u{0}b", "NUL"),
      (String(repeating: "x", count: 5_000), "too long"),
    ]
    for (path, says) in cases {
      let (_, failure, map) = load(path)
      #expect(failure?.code.number == 110)
      #expect(failure?.message.contains(says) == true, "\(failure?.message ?? "")")
      #expect(failure.map { map.describe($0.span) } == "shown.yaml:1:1")
    }
  }

  @Test("a path that leads to no file comes with where to look")
  func remedy() {
    #expect(load("none").failure?.help == ["paths count from the current folder"])
    #expect(load(directory.path).failure?.help == ["name a file in it"])
  }

  @Test("a file that may not be read is reported", .enabled(if: geteuid() != 0))
  func forbidden() throws {
    let path = try directory.file("secret", Array("a: 1".utf8))
    #expect(chmod(path, 0) == 0)
    #expect(load(path).failure?.message.contains("permission denied") == true)
  }

  @Test("a file of the kernel, which says that it is empty, is read whole")
  func kernelFile() throws {
    #expect(load("/proc/self/status").text?.contains("Pid:") ?? true)
  }

  @Test(
    "a file over the limit is refused without reading it",
    arguments: [100_000_000, 50_000_000_000])
  func tooLarge(size: Int) throws {
    let path = try directory.file("large.yaml")
    #expect(truncate(path, off_t(size)) == 0)
    var failure: Diagnostic?
    let time = ContinuousClock().measure { failure = load(path).failure }
    #expect(failure?.code.number == 112)
    #expect(failure?.message.contains("16 MiB") == true)
    #expect(time < .seconds(2))
  }

  @Test("the limit itself is allowed")
  func limit() throws {
    let path = try directory.file("a.yaml", Array("a: 12".utf8))
    #expect(load(path, limit: 5).text == "a: 12")
    #expect(load(path, limit: 4).failure?.code.number == 112)
  }

  @Test("a file that another one names is reported at its name")
  func reference() throws {
    var map = SourceMap()
    let naming = map.add(path: "change.yaml", bytes: Array("runbook: none.yaml".utf8))
    let place = SourceSpan(file: naming.id, start: 9, end: 18)
    let result = InputFile.load(
      path: directory.path + "/none.yaml", into: &map, displayPath: "none.yaml",
      referredFrom: place)
    guard case .failure(let failure) = result else {
      Issue.record("a file that does not exist was read")
      return
    }
    #expect(failure.diagnostic.span == place)
    #expect(failure.diagnostic.message == "cannot read `none.yaml`: no such file")
    #expect(
      failure.diagnostic.help == ["paths count from the folder of the file that names them"])
    #expect(map.files.count == 1)
  }
}
