import Glibc

/// A place in the network for one server: a network namespace with an address of its own, where this
/// machine lets us make one.
///
/// Names and addresses are drawn by chance, so that neither tests that run side by side nor what a
/// killed run has left behind are in the way.
package struct NetworkPlace: Sendable {
  /// Whether this machine lets us; tried once. `RUNBOOK_LOOPBACK` in the environment denies it.
  package static let isAvailable: Bool = {
    guard getenv("RUNBOOK_LOOPBACK") == nil else { return false }
    let name = randomName
    return system(
      """
      PATH=$PATH:/usr/sbin; exec >/dev/null 2>&1
      ip netns add \(name) || exit 1
      ip link add \(name) type veth peer name eth0 netns \(name) && ip netns exec \(name) true
      status=$?
      ip link del \(name); ip netns del \(name)
      exit $status
      """) == 0
  }()

  /// Of the namespace, and of this machine's end of the link to it.
  let name = Self.randomName

  /// No longer than the name of a link may be.
  private static var randomName: String {
    "runbook" + String(UInt32.random(in: .min ... .max), radix: 36)
  }

  /// Pairs of addresses to try one after another, this machine's and the place's, until one is free.
  /// They are from the block that RFC 2544 keeps for tests, which no real network has.
  static var guesses: String {
    (0..<9).map { _ in
      let (block, part) = (Int.random(in: 18...19), Int.random(in: 0..<256))
      let last = Int.random(in: 0..<64) * 4
      return "198.\(block).\(part).\(last + 1)/198.\(block).\(part).\(last + 2)"
    }.joined(separator: " ")
  }

  /// Shell functions: `enter_place` makes the place `$name` at one of `$guesses` and sets `$here` and
  /// `$address`, `inside` runs a command there, and `leave_place` ends whatever is left of both.
  static let shell = """
    enter_place() {
      ip netns add "$name"
      ip link add "$name" type veth peer name eth0 netns "$name"
      ip link set "$name" up
      ip -n "$name" link set lo up
      ip -n "$name" link set eth0 up
      for pair in $guesses; do
        here=${pair%/*} address=${pair#*/}
        ip addr add "$here/30" dev "$name"
        # Whoever else has these addresses has a route there as well.
        [ "$(ip -4 route show to match "$address" | grep -vc '^default')" -ne 1 ] || break
        ip addr del "$here/30" dev "$name"
        address=
      done
      [ -n "$address" ] || { echo 'no address is free' >&2; return 1; }
      ip -n "$name" addr add "$address/30" dev eth0
    }
    inside() { ip netns exec "$name" "$@"; }
    leave_place() {
      ip link del "$name"
      for attempt in 1 2 3 4 5 6 7 8 9; do
        left=$(ip netns pids "$name")
        [ -n "$left" ] || break
        kill -9 $left
        sleep 0.1
      done
      ip netns del "$name"
    }
    """
}

/// What lies between this machine and a server that has a place of its own, as commands for a shell,
/// on either side of it.
package struct NetworkLink: Sendable {
  let name: String
  let here: String
  let address: String

  /// Takes the link down at the server's end: nothing comes back, not even a refusal.
  package var takeDown: String { "ip -n \(name) link set eth0 down" }
  /// Ends when the server answers again, which takes the system a moment.
  package var bringUp: String {
    "ip -n \(name) link set eth0 up; until ssh-keyscan -T 2 \(address) 2>&1 | grep -q ^\(address); "
      + "do sleep 0.1; done"
  }

  /// Has the server throw away whatever it would answer, on a link that is up.
  package var swallow: String { "ip -n \(name) route add blackhole \(here)" }
  package var letThrough: String { "ip -n \(name) route del blackhole \(here)" }
}
