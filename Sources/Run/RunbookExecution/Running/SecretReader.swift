import RunbookBase
import Glibc
import RunbookPlan
import SystemPackage

/// The plan's secrets as this run got them.
struct SecretValues: Sendable {
  /// In the order of the plan.
  var secrets: [Secret] = []
  var byName: [String: [UInt8]] = [:]
  /// What the operator should know of them, in words.
  var warnings: [String] = []
}

/// Reads each secret from where the plan says, once, before anything runs.
struct SecretReader {
  /// Bytes; what a command gets in its environment cannot be much longer.
  private static let sizeLimit = 65_536
  /// Below this many bytes a value is likely to stand in an output by chance.
  private static let shortLength = 4
  /// From this many bytes on a value does not stand anywhere by chance.
  static let certainLength = 8
  private static let attemptLimit = 3

  /// Environment variables of this process.
  let variables: ProcessVariables
  /// Nil: nobody can be asked.
  let terminal: (any OperatorTerminal)?
  let interruption: Interruption

  /// - Throws: ``RunRefusal`` that says which secret is missing and what to do about it.
  func read(_ plan: Plan) async throws(RunRefusal) -> SecretValues {
    let secrets = plan.variables.filter { $0.kind == .secret }
    var values: [String: [UInt8]] = [:]
    var missing: [String] = []
    for secret in secrets {
      switch secret.secretOrigin ?? .env {
      case .env:
        let value = variables[bytes: secret.name] ?? []
        if value.isEmpty { missing.append(secret.name) }
        values[secret.name] = value
      case .file: values[secret.name] = try SecretReader.read(secret)
      case .prompt: continue
      }
    }
    guard missing.isEmpty else {
      let names = missing.map { "`\($0)`" }.joined(separator: ", ")
      throw RunRefusal("set the environment variable \(names): the plan uses it as a secret")
    }
    // A person types only once everything else is there.
    for secret in secrets where secret.secretOrigin == .prompt {
      values[secret.name] = try await ask(secret)
    }
    var result = SecretValues()
    result.byName = values
    for secret in secrets {
      let value = Secret(name: secret.name, value: values[secret.name] ?? [])
      result.secrets.append(value)
      if let warning = try SecretReader.judge(value, in: plan) { result.warnings.append(warning) }
    }
    return result
  }

  private func ask(_ secret: Plan.Variable) async throws(RunRefusal) -> [UInt8] {
    guard let terminal else {
      throw RunRefusal(
        "the secret `\(secret.name)` is typed by a person, and nobody can be asked: run it on a "
          + "terminal and attended, or let the runbook take it `from: env` or `from: file`",
        exitStatus: ExitStatus.attestation)
    }
    let title = secret.title.map { " (\($0))" } ?? ""
    let question = PrintableText.line("secret \(secret.name)\(title), not shown: ".utf8)
    for _ in 0..<SecretReader.attemptLimit {
      guard let bytes = await terminal.askSecret(question, interruption: interruption) else {
        let status = interruption.signal.map { ExitStatus.signalBase + Int($0) }
        throw RunRefusal(
          "the secret `\(secret.name)` was not typed",
          exitStatus: status ?? ExitStatus.attestation)
      }
      if !bytes.isEmpty { return try SecretReader.value(bytes, of: "the secret `\(secret.name)`") }
    }
    throw RunRefusal(
      "the secret `\(secret.name)` is empty", exitStatus: ExitStatus.attestation)
  }
}

// MARK: - Files

extension SecretReader {
  private static func read(_ secret: Plan.Variable) throws(RunRefusal) -> [UInt8] {
    let path = secret.secretFile ?? ""
    let place = "the secret `\(secret.name)`: the file `\(path)`"
    let file: FileDescriptor
    do {
      // Without non-blocking, a pipe in its place would wait for a writer.
      file = try FileDescriptor.open(
        FilePath(path), .readOnly, options: [.closeOnExec, .nonBlocking])
    } catch {
      throw RunRefusal("\(place) cannot be opened: \(error)")
    }
    defer { try? file.close() }
    try verify(file, place, path)
    var bytes = try contents(of: file, place)
    if bytes.last == 0x0A {
      bytes.removeLast()
      if bytes.last == 0x0D { bytes.removeLast() }
    }
    guard !bytes.isEmpty else { throw RunRefusal("\(place) is empty") }
    return try value(bytes, of: place)
  }

  /// A link to the file is followed; what counts is who may read the file itself.
  private static func verify(
    _ file: FileDescriptor, _ place: String, _ path: String
  ) throws(RunRefusal) {
    var status = stat()
    guard fstat(file.rawValue, &status) == 0 else {
      throw RunRefusal("\(place) cannot be looked at: \(Errno(rawValue: errno))")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw RunRefusal("\(place) is not a regular file")
    }
    guard status.st_mode & 0o077 == 0 else {
      let mode = String(status.st_mode & 0o777, radix: 8)
      throw RunRefusal(
        "\(place) has mode \(mode), so that others than its owner can get at it; "
          + "close it with: chmod 600 \(ShellWord(path))")
    }
  }

  private static func contents(
    of file: FileDescriptor, _ place: String
  ) throws(RunRefusal) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= sizeLimit {
      let count: Int
      do {
        count = try chunk.withUnsafeMutableBytes { try file.read(into: $0) }
      } catch {
        throw RunRefusal("\(place) cannot be read: \(error)")
      }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
    throw RunRefusal("\(place) is longer than \(sizeLimit) bytes")
  }

  /// Values travel as environment variables, which hold no zero byte.
  private static func value(
    _ bytes: [UInt8], of place: String
  ) throws(RunRefusal) -> [UInt8] {
    guard !bytes.contains(0) else {
      throw RunRefusal("\(place) holds a zero byte, which no variable can")
    }
    return bytes
  }
}

// MARK: - Values that cannot be kept secret

extension SecretReader {
  /// A plan is kept as it is, in the evidence too.
  ///
  /// - Returns: what to warn of.
  private static func judge(_ secret: Secret, in plan: Plan) throws(RunRefusal) -> String? {
    if secret.value.count < shortLength {
      return "the secret `\(secret.name)` has only \(secret.value.count) bytes: whatever looks "
        + "like it is taken out of outputs too"
    }
    guard let bytes = try? plan.canonicalBytes(), holds(secret, bytes) else { return nil }
    guard secret.value.count < certainLength else {
      throw RunRefusal(
        "the plan itself holds the value of the secret `\(secret.name)`, and the evidence keeps "
          + "the plan: take the value out of the runbook and the change, and replace it")
    }
    return "the value of the secret `\(secret.name)` also stands in the plan, which the evidence "
      + "keeps as it is"
  }

  private static func holds(_ secret: Secret, _ bytes: [UInt8]) -> Bool {
    // As JSON writes it, but for the quotation marks.
    let text = String(validating: secret.value, as: UTF8.self)
    let written = text.map { JSONValue.string($0).canonicalBytes.dropFirst().dropLast() }
    var redactor = StreamRedactor(exactly: written.map(Array.init) ?? secret.value, name: "")
    _ = redactor.redact(bytes) + redactor.finish()
    return !redactor.counts.isEmpty
  }
}
