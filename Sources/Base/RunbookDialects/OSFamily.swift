/// Operating systems that understand the same commands. One table for compiler, executor and script:
/// what an `os:` means, and which names in `/etc/os-release` it fits.
package struct OSFamily: Sendable, Equatable {
  /// As commands and plans name it.
  package let name: String
  /// What `os:` and `/etc/os-release` call its systems, ``name`` among them.
  package let members: [String]
  /// What asks for an installed package there; nil where no probe knows how.
  package let packages: PackageTool?

  package enum PackageTool: String, Sendable {
    case dpkg = "dpkg-query"
    case rpm = "rpm"
    case apk = "apk"
    case pacman = "pacman"
  }

  private init(_ name: String, _ packages: PackageTool? = nil, _ members: String = "") {
    self.name = name
    self.packages = packages
    self.members = [name] + members.split(separator: " ").map(String.init)
  }

  /// Every family, the names of each as `ID` and `ID_LIKE` of `/etc/os-release` have them and as
  /// people write them.
  package static let all: [OSFamily] = [
    OSFamily(
      "debian", .dpkg,
      "ubuntu raspbian linuxmint pop kali devuan mx neon elementary zorin pureos parrot deepin "
        + "astra pardus tails proxmox"),
    OSFamily(
      "rhel", .rpm,
      "redhat centos rocky almalinux alma fedora ol oracle oraclelinux amzn amazon eurolinux "
        + "scientific cloudlinux virtuozzo miraclelinux anolis alinux openEuler openeuler circle "
        + "navylinux tencentos rhcos xenenterprise"),
    OSFamily(
      "suse", .rpm,
      "sles sled sles_sap sle-micro sle_hpc opensuse opensuse-leap opensuse-tumbleweed "
        + "opensuse-microos caasp"),
    OSFamily("alpine", .apk, "postmarketos wolfi chainguard"),
    OSFamily("arch", .pacman, "archlinux archarm manjaro endeavouros"),
    OSFamily("photon", .rpm),
    OSFamily("azurelinux", .rpm, "mariner"),
    OSFamily("gentoo"), OSFamily("slackware"), OSFamily("void"), OSFamily("nixos"),
    OSFamily("flatcar", nil, "coreos"), OSFamily("bottlerocket"),
    OSFamily("freebsd"), OSFamily("openbsd"), OSFamily("netbsd"), OSFamily("macos", nil, "darwin"),
    OSFamily("aix"), OSFamily("solaris", nil, "illumos"), OSFamily("hpux"),
    OSFamily("windows"),
    OSFamily.linux,
  ]

  /// Any Linux: nothing is known of it but that it has a shell.
  package static let linux = OSFamily("linux")

  /// The family of a system such as `ubuntu-22`, `opensuse-leap-15.5` or `debian`; nil where it is
  /// none of those that are known.
  package init?(os: String) {
    var name = os[...]
    while true {
      if let family = OSFamily.all.first(where: { $0.members.contains(String(name)) }) {
        self = family
        return
      }
      guard let dash = name.lastIndex(of: "-") else { return nil }
      name = name[..<dash]
    }
  }

  /// The family that a plan names; nil where it is none of those that are known.
  package init?(named name: String) {
    guard let family = OSFamily.all.first(where: { $0.name == name }) else { return nil }
    self = family
  }

  /// What `/etc/os-release` may call a machine of the family that a plan names; nil where every
  /// machine will do.
  package static func names(of family: String) -> [String]? {
    family == linux.name ? nil : OSFamily(named: family)?.members ?? [family]
  }

  /// Every name of the table, in its order.
  package static var names: [String] { all.flatMap(\.members) }
}
