import RunbookDiagnostics
import Testing

@testable import RunbookRules

@Suite("Commands that destroy")
struct DangerTests {
  @Test(
    "What takes data with it, or runs what nobody has seen, is asked about",
    arguments: [
      CommandCase("sudo rm -fr /srv/shop/data", 715),
      CommandCase("rm --recursive --force -- /", 715),
      CommandCase("cd /srv/shop && rm -rf *", 715),
      CommandCase("sudo sh -c 'rm -rf /opt/shop'", 715),
      CommandCase("ssh shop2 rm -rf /opt/shop", 715),
      CommandCase("rm -rf /tmp/../etc", 715),
      CommandCase("find /srv/shop -type f -delete", 715),
      CommandCase("mkfs.xfs -f /dev/sdb1", 715),
      CommandCase("dd if=image of=/dev/sda bs=1M", 715),
      CommandCase("cat image >/dev/sdb", 715),
      CommandCase("wipefs -a /dev/sdb", 715),
      CommandCase("lvremove -y vg/shop", 715),
      CommandCase("wget -qO- https://example.com/x | sudo bash -s -- --yes", 715),
      CommandCase("bash -c \"$(curl -fsSL https://example.com/x)\"", 715),
      CommandCase("mysql -e 'drop table orders'", 715),
      CommandCase("printf 'DROP SCHEMA shop CASCADE;' | psql shop", 715),
      CommandCase("psql shop <<END\nTRUNCATE orders;\nEND", 715),
      CommandCase("redis-cli FLUSHALL", 715),
      CommandCase("dropdb shop", 715),
      CommandCase("rm -rf /tmp/shop-installer"),
      CommandCase("rm -rf build ./dist"),
      CommandCase("rm -f /var/lib/shop/lock"),
      CommandCase("work=$(mktemp -d) && rm -rf \"$work\""),
      CommandCase("find /var/log/shop -name '*.gz' -mtime +30 -delete"),
      CommandCase("dd if=/dev/zero of=/srv/swap bs=1M count=10 2>/dev/null"),
      CommandCase("mkfs.ext4 -F disk.img"),
      CommandCase("curl -fsS https://example.com/x -o x && sha256sum -c SUMS && sh x"),
      CommandCase("curl -fsS https://example.com/x | jq .version"),
      CommandCase("curl -fsS https://example.com/x | python3 read.py"),
      CommandCase("grep -c 'DROP DATABASE' audit"),
      CommandCase("psql shop -tAc \"select 1 from t where name = 'drop'\""),
      CommandCase("psql shop -c 'DELETE FROM sessions WHERE old'"),
      CommandCase("fdisk -l /dev/sda"),
      CommandCase("echo done >/dev/null 2>/dev/stderr"),
    ])
  func dangers(_ command: CommandCase) { command.check() }

  @Test(
    "The value of a variable counts where it is the whole path",
    arguments: [
      ("rm -rf \"${data}\"", [715]), ("rm -rf -- \"${data}\"; make x", [715, 2044]),
      ("rm -rf \"${data}/old\"", []), ("rm -rf \"${work}\"", []),
    ])
  func variables(_ command: String, _ codes: [Int]) {
    let checking = Checking(
      runbook: "variables: {data: {type: path, default: /srv/data}, "
        + "work: {type: path, default: /tmp/work}}\n"
        + Checking.stage("- {id: s, run: '\(command)'}"))
    #expect(checking.codes.filter { $0 == 715 } == codes.filter { $0 == 715 }, "\(checking.lines)")
  }

  @Test(
    "What is said to be destroyed is saved before, or has no way back",
    arguments: [
      ("- {id: a, run: rm -rf /srv/x, destroys: x}", [716]),
      ("- {id: a, run: rm -rf /srv/x, destroys: x, undo: {irreversible: It is old.}}", []),
      (
        """
        - {id: b, run: make b, backup: {of: x}, check: {file: /srv/b}}
        - {id: a, run: rm -rf /srv/x, destroys: x}
        """, []
      ),
      (
        """
        - {id: a, run: rm -rf /srv/x, destroys: x}
        - {id: b, run: make b, backup: {of: x}, check: {file: /srv/b}}
        """, [716]
      ),
    ])
  func saved(_ steps: String, _ codes: [Int]) {
    let checking = Checking(steps: steps)
    #expect(checking.codes == codes, "\(checking.lines)")
  }

  @Test(
    "A job in the background that nobody waits for is found",
    arguments: [
      CommandCase("./install &", 2052),
      CommandCase("setsid ./install </dev/null >log 2>&1 &", 2052),
      CommandCase("make a & make b & wait", 2052),
      CommandCase("ssh shop2 'nohup ./install >log 2>&1 &'", 2052),
      CommandCase("make a 2>&1"),
      CommandCase("make a && make b"),
      CommandCase("make a & job=$!; wait $job"),
      CommandCase("sh -c './install; echo $? >status' &"),
      CommandCase("curl -fsS 'http://shop/?a=1&b=2'"),
    ])
  func jobs(_ command: CommandCase) { command.check() }
}
