import RunbookBase
import RunbookPlan

/// The approvals that were handed over, against those that are demanded.
package struct ApprovalCount: Sendable {
  package struct Accepted: Sendable, Equatable {
    package var approval: Approval
    package var key: SSHPublicKey
    package var body: [UInt8]
    package var signature: [UInt8]
  }

  /// One a person and a key, sorted by the person's name.
  package private(set) var accepted: [Accepted] = []
  /// What was not accepted, and why, each a line for a person.
  package private(set) var objections: [String] = []
  /// What is no file of an approval, and was passed over, each a line for a person.
  package private(set) var oddities: [String] = []
  package let required: Int

  /// Judges every approval of some folders. What belongs to other plans, or to other gates of this
  /// one, is passed over in silence.
  ///
  /// - Parameters:
  ///   - time: now, in milliseconds since 1970-01-01T00:00:00Z.
  ///   - trust: nil: nothing is accepted, because no key can be compared.
  package init(
    _ stores: [ApprovalStore], demand: Approval.Demand, at time: Int, trust: TrustPolicy?
  ) {
    required = demand.required
    for store in stores {
      let content = store.content()
      oddities += content.oddities
      for entry in content.entries { take(entry, demand, time, trust) }
    }
    accepted.sort { $0.approval.by < $1.approval.by }
    if accepted.isEmpty, trust == nil, required > 0 {
      objections.append("no allowed signers were given, so no approval can be judged")
    }
  }

  package var missing: Int { max(0, required - accepted.count) }

  package var isEnough: Bool { missing == 0 }

  private mutating func take(
    _ entry: ApprovalStore.Entry, _ demand: Approval.Demand, _ time: Int, _ trust: TrustPolicy?
  ) {
    let read: Approval
    do throws(SigningError) {
      read = try Approval(body: entry.body)
    } catch {
      return oddities.append("\(entry.path): \(error.reason)")
    }
    if read.plan != demand.plan || read.gate?.step != demand.gate?.step
      || read.gate?.run != demand.gate?.run
    {
      if read.gate == nil, demand.gate == nil, read.change == demand.change {
        objections.append("\(entry.path): it approves another plan, \(read.plan.prefix(16))…")
      }
      return
    }
    guard let signature = entry.signature else {
      return objections.append("\(entry.path): it is not signed")
    }
    let judgement = Approval.judge(
      body: entry.body, signature: signature, demand: demand, at: time, trust: trust)
    switch judgement.verdict {
    case .trusted(let key):
      guard let approval = judgement.approval else { return }
      add(
        Accepted(approval: approval, key: key, body: entry.body, signature: signature),
        entry.path)
    case .unknownKey(let key):
      objections.append("\(entry.path): nobody vouches for the key \(key.fingerprint)")
    case .uncompared(let key):
      objections.append("\(entry.path): the key \(key.fingerprint) was compared with none")
    case .refused(let reason): objections.append("\(entry.path): \(reason)")
    }
  }

  private mutating func add(_ new: Accepted, _ path: String) {
    let person = new.approval.by
    func isOther(_ one: Accepted) -> Bool { !PersonName.isSame(one.approval.by, person) }
    if let other = accepted.first(where: { $0.key == new.key && isOther($0) }) {
      objections.append("\(path): `\(person)` signed with the key of `\(other.approval.by)`")
      return
    }
    guard let same = accepted.firstIndex(where: { !isOther($0) }) else {
      return accepted.append(new)
    }
    // Of two by one person the one that lasts longer counts.
    if accepted[same].approval.expires < new.approval.expires { accepted[same] = new }
  }
}
