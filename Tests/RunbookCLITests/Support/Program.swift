import FoundationEssentials
import Glibc
import Subprocess
import SystemPackage

/// The built program, run the way a user runs it: by its command line and nothing else.
enum Program {
  /// The runner of the tests and the program lie in the same folder.
  static let path: String = {
    let runner = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return runner.appending(path: "runbook").path
  }()

  /// Tests run at the same time, but not so many programs that one hurries the other.
  private static let slots = Slots(count: 6)

  /// What a test runs while its program runs goes with that program's place: waiting for another
  /// one could take forever, and its program's time would pass.
  @TaskLocal private static var hasSlot = false

  /// When a program's process group is killed and its ending is `.overdue`: nothing takes this
  /// long but what hangs, however busy the machine is.
  static let patience = Duration.seconds(600)

  /// Starts a program in a session of its own, so that no terminal of whoever runs the tests can
  /// answer, and waits for its end.
  ///
  /// - Parameters:
  ///   - environment: all variables that the program sees.
  ///   - input: what it reads from standard input; nil: nothing.
  ///   - meanwhile: called while the program runs.
  static func run(
    _ command: [String], in folder: String, environment: [String: String], input: String? = nil,
    meanwhile: (Running) async throws -> Void = { _ in }
  ) async throws -> Finished {
    let takesSlot = !hasSlot
    if takesSlot { await slots.take() }
    defer { if takesSlot { Task { await slots.giveBack() } } }
    // Files, not pipes: a service that a step has started may keep them open.
    let files = try StandardFiles(input: input)
    var options = PlatformOptions()
    options.createSession = true
    let variables = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
    let overdue = Overdue()
    let result = try await Subprocess.run(
      .path(FilePath(command[0])), arguments: Arguments(Array(command.dropFirst())),
      environment: .custom(Dictionary(uniqueKeysWithValues: variables)),
      workingDirectory: FilePath(folder), platformOptions: options,
      input: .fileDescriptor(files.input, closeAfterSpawningProcess: true),
      output: .fileDescriptor(files.output, closeAfterSpawningProcess: true),
      error: .fileDescriptor(files.errors, closeAfterSpawningProcess: true)
    ) { execution in
      let identifier = execution.processIdentifier.value
      await overdue.watch(identifier)
      try await $hasSlot.withValue(true) {
        try await meanwhile(Running(identifier: identifier, outputPath: files.outputPath))
      }
    }
    let isOverdue = await overdue.end()
    let ending: Finished.Ending
    switch result.terminationStatus {
    case _ where isOverdue: ending = .overdue
    case .exited(let status): ending = .exited(Int(status))
    case .signaled(let signal): ending = .signalled(Int(signal))
    }
    return Finished(
      command: command, ending: ending, outputBytes: try files.written(files.outputPath),
      errorBytes: try files.written(files.errorPath))
  }
}

/// A program that has come to its end.
struct Finished: CustomStringConvertible {
  enum Ending: Equatable {
    case exited(Int)
    case signalled(Int)
    /// It was still running when its time was over.
    case overdue
  }

  let command: [String]
  let ending: Ending
  let outputBytes: [UInt8]
  let errorBytes: [UInt8]

  /// Nil where it did not end by itself.
  var status: Int? {
    guard case .exited(let status) = ending else { return nil }
    return status
  }

  var output: String { String(decoding: outputBytes, as: UTF8.self) }
  var errors: String { String(decoding: errorBytes, as: UTF8.self) }

  /// Both streams; what a test shows when it fails.
  var description: String {
    """
    $ \(command.joined(separator: " "))
    \(ending)
    --- output
    \(output)
    --- errors
    \(errors)
    """
  }
}

/// A program that is not at its end yet.
struct Running {
  let identifier: pid_t
  let outputPath: String

  func send(_ signal: Int32) { kill(identifier, signal) }

  /// Waits until the program has printed a text.
  func waitForOutput(_ text: String) async throws {
    try await waitUntil("the program prints `\(text)`") {
      guard let data = FileManager.default.contents(atPath: outputPath) else { return false }
      return String(decoding: data, as: UTF8.self).contains(text)
    }
  }
}

/// Something that a test waits for did not come.
struct NeverHappened: Error, CustomStringConvertible {
  let description: String
}

/// Looks every 20 ms until a condition holds.
func waitUntil(_ what: String, _ holds: () throws -> Bool) async throws {
  let clock = ContinuousClock()
  let end = clock.now + Program.patience
  while clock.now < end {
    if try holds() { return }
    try await Task.sleep(for: .milliseconds(20))
  }
  throw NeverHappened(description: "waited in vain until \(what)")
}

/// Lets so many go on at the same time, in the order in which they come.
private actor Slots {
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(count: Int) { free = count }

  func take() async {
    guard free == 0 else {
      free -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  func giveBack() {
    guard !waiting.isEmpty else {
      free += 1
      return
    }
    waiting.removeFirst().resume()
  }
}

/// Kills the process group of a program that takes too long.
private actor Overdue {
  private var watch: Task<Void, any Error>?
  private var isOverdue = false

  func watch(_ identifier: pid_t) {
    watch = Task {
      try await Task.sleep(for: Program.patience)
      isOverdue = true
      kill(-identifier, SIGKILL)
    }
  }

  func end() -> Bool {
    watch?.cancel()
    return isOverdue
  }
}

/// The files that stand for the standard streams; gone with this value.
private final class StandardFiles {
  private let folder: String
  let input: FileDescriptor
  let output: FileDescriptor
  let errors: FileDescriptor

  var outputPath: String { folder + "/output" }
  var errorPath: String { folder + "/errors" }

  init(input text: String?) throws {
    folder = try makeTemporaryFolder()
    let inputPath = FilePath(text == nil ? "/dev/null" : folder + "/input")
    if let text { try Data(text.utf8).write(to: URL(filePath: inputPath.string)) }
    input = try FileDescriptor.open(inputPath, .readOnly)
    output = try StandardFiles.create(folder + "/output")
    errors = try StandardFiles.create(folder + "/errors")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static func create(_ path: String) throws -> FileDescriptor {
    try FileDescriptor.open(
      FilePath(path), .writeOnly, options: [.create, .exclusiveCreate, .append],
      permissions: .ownerReadWrite)
  }

  func written(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }
}

/// Makes a folder of a new name under the system's folder for such.
func makeTemporaryFolder() throws -> String {
  let name = "runbook-cli-\(UUID().uuidString)"
  let path = FileManager.default.temporaryDirectory.appending(path: name).path
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  return path
}
