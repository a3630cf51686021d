import RunbookBase
import FoundationEssentials
import RunbookEvidence
import RunbookPlan
import SystemPackage

/// Writes a story into a run directory as somebody does who can write everywhere and who has the
/// keys of everybody: all hashes, numbers, roots and signatures are made anew, so that nothing but
/// the story can show that it is none.
struct Forger: Sendable {
  private let keys: KeyRing
  private let directory: String
  /// What the honest run says; nil before it was told again for the first time.
  private var header: [UInt8]?
  private var ledger: [UInt8]?

  /// - Parameter directory: of an honest run; it is changed in place.
  init(_ keys: KeyRing, in directory: String) {
    self.keys = keys
    self.directory = directory
  }

  /// Tells the honest story again, from which every lie has to differ.
  mutating func repeatHonest(_ story: Story) throws {
    _ = try write(story, over: story)
    header = Array(try Data(contentsOf: URL(filePath: directory + "/run.json")))
    ledger = Array(try Data(contentsOf: URL(filePath: directory + "/ledger.jsonl")))
  }

  /// - Parameter honest: what stands there when nobody lies; its blobs are there already.
  /// - Returns: the files that were put there besides, to be taken away again; nil where nothing was
  ///   written, because it is what the ledger says already.
  func write(_ story: Story, over honest: Story) throws -> [String]? {
    var added: [String] = []
    var chain = try Chain(story, keys)
    for index in story.lines.indices { try chain.append(index) }
    if let ledger, ledger == chain.bytes, header == chain.header { return nil }
    try write(chain.header, "run.json")
    try write(chain.bytes, "ledger.jsonl")
    for (name, bytes) in chain.blobs where honest.blobs[name] == nil {
      try write(bytes, "blobs/\(name)")
      added.append("blobs/\(name)")
    }
    let folder = directory + "/checkpoints"
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      try FileManager.default.removeItem(atPath: folder + "/" + name)
    }
    for (name, bytes) in chain.checkpoints { try write(bytes, "checkpoints/\(name)") }
    return added
  }

  func remove(_ files: [String]) throws {
    for file in files { try FileManager.default.removeItem(atPath: directory + "/" + file) }
  }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: URL(filePath: directory + "/" + name))
  }
}

/// The lines of a ledger, each with the hash of the one before.
private struct Chain {
  let story: Story
  let keys: KeyRing
  let header: [UInt8]
  private(set) var bytes: [UInt8] = []
  private(set) var blobs: [String: [UInt8]]
  private(set) var checkpoints: [(name: String, bytes: [UInt8])] = []
  private var previous: String
  private var leaves: [[UInt8]] = []
  /// What a `recover` vouches for: the last whole record, and what is torn since.
  private var anchor: [UInt8]
  private var torn: [[UInt8]] = []
  private var checkpointCount = 0
  /// The last checkpoint at a gate: its line and the hash of it.
  private var gate: (size: Int, head: String) = (0, "")
  /// Plan and change, as approvals name them.
  private let digest: String

  init(_ story: Story, _ keys: KeyRing) throws {
    self.story = story
    self.keys = keys
    let line = JSONValue.object(story.header).canonicalBytes
    header = line + [0x0A]
    previous = sha256Hex(header)
    anchor = line
    blobs = story.blobs
    digest = sha256Hex(story.planBytes)
  }

  mutating func append(_ index: Int) throws {
    guard case .record(var record) = story.lines[index] else {
      guard case .torn(let line) = story.lines[index] else { return }
      add(line)
      torn.append(line)
      return
    }
    if !record.isLiteral { try settle(&record) }
    let moment = story.moments[index]
    var members = record.rest
    members["type"] = .string(record.type)
    members["data"] = .object(record.data)
    members["boot"] = moment.boot
    members["mono_ms"] = moment.monotonic
    members["wall"] = moment.wall
    members["seq"] = .integer(leaves.count + 1)
    members["prev"] = .string(previous)
    let line = JSONValue.object(members).canonicalBytes
    add(line)
    anchor = line
    torn = []
    if record.type == "checkpoint" { try seal(record) }
  }

  private mutating func add(_ line: [UInt8]) {
    let whole = line + [0x0A]
    bytes += whole
    previous = sha256Hex(whole)
    leaves.append(whole)
  }

  /// Makes anew what a record says of other records.
  private mutating func settle(_ record: inout Story.Record) throws {
    switch record.type {
    case "recover":
      let before: [UInt8] = ([anchor] + torn.dropLast()).flatMap { $0 + [0x0A] }
      record.data["torn"] = .integer(torn.last?.count ?? 0)
      record.data["after"] = .string(sha256Hex(before))
    case "checkpoint":
      record.data["n"] = .integer(checkpointCount + 1)
    case "approval" where record.data["step"] != nil:
      try approve(&record)
    default: break
    }
  }

  /// The approver of a gate signs what the liar shows.
  private mutating func approve(_ record: inout Story.Record) throws {
    guard let body = story.bytes(of: record.data["body"]), record.data["signature"] != nil,
      var approval = try? Approval(body: body), var state = approval.gate
    else { return }
    state.size = gate.size
    state.head = gate.head
    approval.gate = state
    guard approval.body != body else { return }
    record.data["body"] = .object(keep(approval.body))
    let signature = try keys.sign(approval.body, by: approval.by, as: .approve)
    record.data["signature"] = .object(keep(signature))
  }

  private mutating func keep(_ bytes: [UInt8]) -> [String: JSONValue] {
    let name = sha256Hex(bytes)
    blobs[name] = bytes
    return ["bytes": .integer(bytes.count), "sha256": .string(name)]
  }

  private mutating func seal(_ record: Story.Record) throws {
    checkpointCount += 1
    let role = record.text("role") ?? ""
    if role == "approve" { gate = (leaves.count, previous) }
    let number = record.number("n") ?? checkpointCount
    let lines = [
      "runbook-evidence/1 run-\(story.header["run"]?.text ?? "")", "\(leaves.count)",
      Data(MerkleRoot.of(leaves[...])).base64EncodedString(),
    ]
    let body = Array(lines.map { $0 + "\n" }.joined().utf8)
    checkpoints.append(("\(number).body", body))
    guard story.signed.contains(record.number), let role = SigningRole(rawValue: role) else {
      return
    }
    // Whoever runs it has no other key for this.
    let person = role == .operate ? "ana@example.com" : record.data["by"]?.words ?? ""
    checkpoints.append(("\(number).sig", try keys.sign(body, by: person, as: role)))
  }
}

/// RFC 6962, section 2.1, as anybody can write it.
private enum MerkleRoot {
  static func of(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
    guard let first = leaves.first else { return hash([]) }
    guard leaves.count > 1 else { return hash([0] + first) }
    var half = 1
    while half * 2 < leaves.count { half *= 2 }
    let middle = leaves.startIndex + half
    return hash([1] + of(leaves[..<middle]) + of(leaves[middle...]))
  }

  private static func hash(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array(sha256Hex(bytes).utf8)
    return stride(from: 0, to: digits.count, by: 2).map {
      UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16) ?? 0
    }
  }
}
