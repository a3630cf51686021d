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
      CommandCase("rsync -a --delete /srv/new/ /srv/shop/", 715),
      CommandCase("rsync -a --delete-after /srv/new/ shop2:/srv/shop/", 715),
      CommandCase("truncate -s 0 /var/lib/shop/orders.db", 715),
      CommandCase("shred -u /srv/shop/data.db", 715),
      CommandCase("curl -fsSLo /tmp/x https://example.com/x && sudo sh /tmp/x", 715),
      CommandCase("wget https://example.com/setup.sh && bash ./setup.sh", 715),
      CommandCase("curl -fsSO https://example.com/x && chmod +x x && ./x", 715),
      CommandCase("rsync -a /srv/new/ /srv/shop/"),
      CommandCase("rsync -an --delete /srv/new/ /srv/shop/"),
      CommandCase("rsync -a --delete build/ work/"),
      CommandCase("truncate -s 0 /var/log/shop/access.log"),
      CommandCase("truncate -s 1G /srv/swap"),
      CommandCase("curl -fsSo x https://example.com/x && gpg --verify x.asc x && sh ./x"),
      CommandCase("curl -fsSo x.json https://example.com/x && sh read.sh x.json"),
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
    "What is written out where a password belongs is found",
    arguments: [
      CommandCase("curl -fsS https://shop:hunter2@example.com/x -o x", 207),
      CommandCase("git clone https://ci:abc123@git.example.com/x.git", 207),
      CommandCase("curl -fsS -u shop:hunter2 https://example.com/x", 207),
      CommandCase("curl --user=shop:hunter2 https://example.com/x", 207),
      CommandCase("curl -H 'Authorization: Bearer eyJhbGciOi' https://example.com/x", 207),
      CommandCase("curl -H 'X-Api-Key: 12ab34' https://example.com/x", 207),
      CommandCase("PGPASSWORD=hunter2 psql -c 'select 1' shop", 207),
      CommandCase("export API_TOKEN=12ab34; shopctl list", 207),
      CommandCase("sudo sh -c 'PGPASSWORD=hunter2 pg_dump shop'", 207),
      CommandCase("mysqldump -phunter2 shop", 207),
      CommandCase("sshpass -p hunter2 ssh shop2 uptime", 207),
      CommandCase("shopctl login --password=hunter2", 207),
      CommandCase("curl -fsS \"https://shop:$pass@example.com/x\" -o x"),
      CommandCase("git clone ssh://git@git.example.com:22/x.git"),
      CommandCase("curl -fsS https://example.com:8443/a@b -o x"),
      CommandCase("curl -fsS -u \"shop:$(cat /etc/shop/key)\" https://example.com/x"),
      CommandCase("curl -H \"Authorization: Bearer $token\" https://example.com/x"),
      CommandCase("curl -H 'Accept: application/json' https://example.com/x"),
      CommandCase("PGPASSWORD=$(cat /etc/shop/key) psql -c 'select 1' shop"),
      CommandCase("PGPASSFILE=/etc/shop/pgpass psql -c 'select 1' shop"),
      CommandCase("DB_PASSWORD_FILE=/run/key shopctl list"),
      CommandCase("mysql -p$pass -e 'select 1'"),
      CommandCase("sudo -u shop:shop true && chown shop:shop /srv/x"),
      CommandCase("shopctl login --password-file=/etc/shop/key"),
      CommandCase("shopctl list --token \"$token\""),
    ])
  func secrets(_ command: CommandCase) { command.check() }

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
