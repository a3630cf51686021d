import RunbookBase

/// A text and the hosts that it is for; none where every host gets the same.
package typealias TextOfHosts = (text: String, hosts: [String])

/// Every different text with the hosts it is for, in the order of the hosts.
func textsByHost(
  _ byHost: [String: String], else common: String?, on hosts: [String]
) -> [TextOfHosts] {
  var texts: [TextOfHosts] = []
  var positions: [String: Int] = [:]
  for host in hosts {
    guard let text = byHost[host] ?? common else { continue }
    if let index = positions[text] {
      texts[index].hosts.append(host)
    } else {
      positions[text] = texts.count
      texts.append((text, [host]))
    }
  }
  return texts
}

/// Something that people read, and that may differ from host to host.
package protocol TextByHost {
  /// Empty where it differs from host to host.
  var common: String { get set }
  var byHost: [String: String]? { get set }
}

extension TextByHost {
  package func text(on host: String) -> String { byHost?[host] ?? common }

  /// Every different text with the hosts it is for; no hosts where all get the same.
  package func texts(on hosts: [String]) -> [TextOfHosts] {
    guard let byHost else { return [(common, [])] }
    let texts = textsByHost(byHost, else: common.isEmpty ? nil : common, on: hosts)
    return texts.count == 1 ? [(texts[0].text, [])] : texts
  }

  /// The text as one, line by line; where it differs, each behind the hosts that it is for.
  package func textLines(on hosts: [String]) -> [String] {
    texts(on: hosts).flatMap { text, hosts in
      let lines = PrintableText.textLines(text)
      guard !hosts.isEmpty else { return lines }
      let place = "\(hosts.joined(separator: ", ")): "
      return lines.prefix(1).map { place + $0 } + lines.dropFirst().map { "  \($0)" }
    }
  }

  /// The texts of two parts of a group, each for its hosts.
  package func joined(with other: Self?, _ own: [String], _ others: [String]) -> Self {
    guard let other, common != other.common || byHost != other.byHost else { return self }
    var texts: [String: String] = [:]
    for host in own { texts[host] = text(on: host) }
    for host in others { texts[host] = other.text(on: host) }
    var joined = self
    joined.common = ""
    joined.byHost = texts
    return joined
  }
}

extension Plan.Manual: TextByHost {
  package var common: String {
    get { instruction }
    set { instruction = newValue }
  }
}

extension Plan.Notify: TextByHost {
  package var common: String {
    get { message }
    set { message = newValue }
  }
}

extension Plan.Approve: TextByHost {
  package var common: String {
    get { question }
    set { question = newValue }
  }
}

extension Plan.TroubleshootingAction {
  /// Every different command with the hosts it is for; no hosts where all get the same.
  package var commands: [TextOfHosts] {
    guard let byHost else { return command.map { [($0, [])] } ?? [] }
    return textsByHost(byHost, else: command, on: byHost.keys.sorted())
  }
}
