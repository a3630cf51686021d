import RunbookDialects
import Testing

struct OSFamilyTests {
  @Test(
    "a system belongs to the family whose commands it understands",
    arguments: [
      ("ubuntu-22", "debian"), ("debian", "debian"), ("almalinux-9", "rhel"), ("amzn-2023", "rhel"),
      ("ol-8.9", "rhel"), ("rocky-9", "rhel"), ("opensuse-leap-15.5", "suse"), ("sles-15", "suse"),
      ("alpine-3.19", "alpine"), ("windows-2022", "windows"), ("linux", "linux"),
    ])
  func family(os: String, name: String) { #expect(OSFamily(os: os)?.name == name) }

  @Test(
    "what is not known has no family", arguments: ["", "debain-12", "ubuntu22", "-", "Ubuntu-22"])
  func unknown(os: String) { #expect(OSFamily(os: os) == nil) }

  @Test("no name belongs to two families")
  func unique() { #expect(Set(OSFamily.names).count == OSFamily.names.count) }

  @Test("any machine will do for `linux`, and for others one of their names")
  func names() {
    #expect(OSFamily.names(of: "linux") == nil)
    #expect(OSFamily.names(of: "rhel")?.contains("almalinux") == true)
    #expect(OSFamily.names(of: "plan9") == ["plan9"])
  }
}
