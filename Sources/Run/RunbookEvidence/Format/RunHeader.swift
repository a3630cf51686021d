import RunbookBase
import RunbookPlan

/// The content of `run.json`: which run this is, of which plan, on which machine.
package struct RunHeader: Sendable, Equatable {
  /// `<UTC yyyymmddThhmmssZ>-<8 hexadecimal digits>`.
  package let run: String
  /// 64 hexadecimal digits that no other run has.
  package let nonce: String
  /// Digest of `plan.json`.
  package let plan: String
  package let change: String
  package let host: String
  package let machine: String
  package let boot: String
  package let started: String
  package let tool: String
  package let version: String

  /// Bytes; far above what the fields can need.
  static let sizeLimit = 16_384

  init(
    plan: String, change: String, tool: String, version: String, environment: EvidenceEnvironment
  ) {
    let now = environment.wallMilliseconds()
    self.run = "\(WallTime.compactText(milliseconds: now))-\(hexText(environment.randomBytes(4)))"
    self.nonce = hexText(environment.randomBytes(32))
    self.plan = plan
    self.change = change
    self.host = environment.hostName()
    self.machine = environment.machineID()
    self.boot = environment.bootID()
    self.started = WallTime.text(milliseconds: now)
    self.tool = tool
    self.version = version
  }

  /// RFC 8785 and an LF.
  package var canonicalLine: [UInt8] {
    let value = JSONValue.object([
      "format": .string(EvidenceFormat.name), "nonce": .string(nonce), "run": .string(run),
      "plan": .string(plan), "change": .evidenceString(change), "host": .evidenceString(host),
      "machine": .evidenceString(machine), "boot": .string(boot), "started": .string(started),
      "tool": .evidenceString(tool), "version": .evidenceString(version),
    ])
    return value.canonicalBytes + [0x0A]
  }
}

/// Why some bytes are not what a file of a run directory must hold.
package struct EvidenceFormatError: Error, Equatable {
  package let reason: String
}

extension RunHeader {
  /// Reads a `run.json`, which must be in the one form that ``canonicalLine`` writes.
  package init(canonicalLine bytes: [UInt8]) throws(EvidenceFormatError) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw EvidenceFormatError(reason: "not JSON at byte \(error.offset): \(error.reason)")
    }
    guard case .object(let members) = value else {
      throw EvidenceFormatError(reason: "not an object")
    }
    func text(_ key: String) throws(EvidenceFormatError) -> String {
      guard let text = members[key]?.evidenceText else {
        throw EvidenceFormatError(reason: "`\(key)` is missing or not a string")
      }
      return text
    }
    guard try text("format") == EvidenceFormat.name else {
      throw EvidenceFormatError(reason: "the format is not `\(EvidenceFormat.name)`")
    }
    self.run = try text("run")
    self.nonce = try text("nonce")
    self.plan = try text("plan")
    self.change = try text("change")
    self.host = try text("host")
    self.machine = try text("machine")
    self.boot = try text("boot")
    self.started = try text("started")
    self.tool = try text("tool")
    self.version = try text("version")
    guard canonicalLine == bytes else {
      throw EvidenceFormatError(reason: "not in canonical form")
    }
    try checkShapes()
  }

  private func checkShapes() throws(EvidenceFormatError) {
    guard isDigest(nonce), isDigest(plan) else {
      throw EvidenceFormatError(reason: "`nonce` and `plan` must be 64 hexadecimal digits")
    }
    guard run.wholeMatch(of: /[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}/) != nil else {
      throw EvidenceFormatError(reason: "`run` is not a run id")
    }
    guard WallTime.milliseconds(of: started) != nil else {
      throw EvidenceFormatError(reason: "`started` is not a time")
    }
  }
}

/// 64 lower-case hexadecimal digits.
func isDigest(_ text: String) -> Bool {
  text.utf8.count == 64 && text.utf8.allSatisfy(isHexDigit)
}

func isHexDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
}
