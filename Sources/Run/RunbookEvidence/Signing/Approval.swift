import RunbookBase
import RunbookPlan

/// What an approver signs: which plan, until when, and at a gate also the state of the run.
package struct Approval: Sendable, Equatable {
  package static let format = "runbook-approval/1"
  /// Bytes of an approval's file.
  static let sizeLimit = 16_384

  /// The state of a run that stands before a gate.
  package struct Gate: Sendable, Equatable {
    /// Id of the approval step.
    package var step: String
    /// Id of the run.
    package var run: String
    /// Number of the last line of the ledger, a checkpoint.
    package var size: Int
    /// SHA-256 of that line, its LF included.
    package var head: String

    package init(step: String, run: String, size: Int, head: String) {
      self.step = step
      self.run = run
      self.size = size
      self.head = head
    }
  }

  package var by: String
  package var change: String
  /// RFC 3339 in UTC with milliseconds; the approval counts up to and including this moment.
  package var expires: String
  /// Digest of the plan.
  package var plan: String
  /// Nil: for the plan as a whole, before its first step.
  package var gate: Gate?

  package init(by: String, change: String, expires: String, plan: String, gate: Gate? = nil) {
    self.by = by
    self.change = change
    self.expires = expires
    self.plan = plan
    self.gate = gate
  }

  /// Exactly what is signed: one line in RFC 8785 form and an LF.
  package var body: [UInt8] {
    var members: [String: JSONValue] = [
      "by": .evidenceString(by), "change": .evidenceString(change), "expires": .string(expires),
      "format": .string(Approval.format), "plan": .string(plan),
    ]
    if let gate {
      members["step"] = .string(gate.step)
      members["run"] = .string(gate.run)
      members["size"] = .integer(gate.size)
      members["head"] = .string(gate.head)
    }
    return JSONValue.object(members).canonicalBytes + [0x0A]
  }

  /// - Throws: ``SigningError`` for anything but the bytes that ``body`` gives.
  package init(body: [UInt8]) throws(SigningError) {
    guard case .object(let members)? = try? JSONValue(parsing: body) else {
      throw SigningError("not an approval")
    }
    func text(_ key: String) throws(SigningError) -> String {
      guard let text = members[key]?.evidenceText else {
        throw SigningError("an approval without `\(key)`")
      }
      return text
    }
    guard try text("format") == Approval.format else {
      throw SigningError("an approval of another format than `\(Approval.format)`")
    }
    self.init(
      by: try text("by"), change: try text("change"), expires: try text("expires"),
      plan: try text("plan"))
    if members["step"] != nil {
      guard case .integer(let size)? = members["size"] else {
        throw SigningError("an approval without `size`")
      }
      gate = Gate(
        step: try text("step"), run: try text("run"), size: size, head: try text("head"))
    }
    guard self.body == body else { throw SigningError("an approval not in its one form") }
    guard WallTime.milliseconds(of: expires) != nil else {
      throw SigningError("an approval whose `expires` is not a time")
    }
  }

  /// Name of its file without `.approval`: it says which plan, which gate and who.
  package var name: String {
    let person = by.unicodeScalars.map { scalar in
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isPlain || "@._-".unicodeScalars.contains(scalar) ? String(scalar) : "_"
    }
    let step = gate.map { "\($0.step)-" } ?? ""
    return "\(plan.prefix(16))-\(step)\(person.joined())"
  }
}
