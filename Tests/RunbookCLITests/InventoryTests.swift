import FoundationEssentials
import RunbookPlan
import Testing

/// Changes whose hosts stand in files of other people.
@Suite("Hosts from an inventory")
struct InventoryTests {
  /// A change of two roles, whose runbook has the variable `port` by host.
  static func change(_ hosts: String) -> String {
    """
    schema: runbook/v1
    kind: Change
    id: CHG-1
    environment: lab
    versions: {from: "1.4", to: "1.5"}
    people: {operators: [ana@example.com], approvers: [li@example.com]}
    \(hosts)
    runbook:
      schema: runbook/v1
      kind: Runbook
      id: shop-upgrade
      title: Upgrade the shop
      variables: {port: {type: int, per_host: true}}
      product:
        schema: runbook/v1
        kind: Product
        id: shop
        title: Shop
        roles: {front: {}, data: {}}
      stages:
        - id: live
          title: Live
          steps:
            - {id: upgrade, title: Upgrade, on: all, run: 'make upgrade PORT="${port}"'}

    """
  }

  private static func plan(
    _ hosts: String, _ files: [String: String], in workspace: Workspace
  ) async throws -> Plan {
    try workspace.write(change(hosts), to: "change.yaml")
    for (name, text) in files { try workspace.write(text, to: name) }
    let compiled = try await workspace.runbook("compile", "change.yaml", "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    return try Plan(canonicalBytes: workspace.bytes("out/plan.json"))
  }

  private static func line(_ host: Plan.Host) -> String {
    let place = "\(host.user.map { "\($0)@" } ?? "")\(host.address ?? "-")"
    let port = host.port.map { ":\($0)" } ?? ""
    return "\(host.id) \(host.connection) \(place)\(port) \(host.os ?? "-") \(host.roles)"
  }

  /// The same hosts in every format.
  static let formats = [
    (
      "hosts.ini",
      """
      web[1:2].example.com ansible_user=deploy
      [data]
      db1 ansible_host=192.0.2.1 ansible_port=2222 port=5432
      [shops:children]
      web
      data
      [web]
      web1.example.com
      web2.example.com port='8081'
      [shops:vars]
      port=8080 # for all
      """
    ),
    (
      "hosts.yaml",
      """
      shops:
        vars: {port: 8080}
        children:
          web:
            hosts:
              web[1:2].example.com: {ansible_user: deploy}
              web2.example.com: {port: 8081}
          data:
            hosts: {db1: {ansible_host: 192.0.2.1, ansible_port: 2222, port: 5432}}
      """
    ),
    (
      "hosts.csv",
      """
      host,address,port_of_ssh,groups,user,port
      web1.example.com,web1.example.com,,web,deploy,8080
      web2.example.com,web2.example.com,,"shops, web",deploy,8081
      db1,192.0.2.1,2222,data,,5432
      """
    ),
  ]

  @Test("are the same whatever the format", arguments: formats)
  func format(_ name: String, _ text: String) async throws {
    let workspace = try Workspace()
    let fields = name.hasSuffix("csv") ? ", fields: {port: port_of_ssh}" : ""
    let plan = try await Self.plan(
      """
      host_defaults: {os: debian-12}
      inventory: {file: \(name), groups: {web: front, data: {roles: [data], os: rhel-9.4}}\(fields)}
      """, [name: text], in: workspace)
    #expect(
      plan.hosts.map(Self.line) == [
        "web1.example.com ssh deploy@web1.example.com debian-12 [\"front\"]",
        "web2.example.com ssh deploy@web2.example.com debian-12 [\"front\"]",
        "db1 ssh 192.0.2.1:2222 rhel-9.4 [\"data\"]",
      ])
    #expect(
      plan.variables.first { $0.name == "port" }?.byHost == [
        "web1.example.com": "8080", "web2.example.com": "8081", "db1": "5432",
      ])
    #expect(plan.inventories == [.init(file: name, sha256: sha256Hex(Array(text.utf8)))])
    let script = try workspace.text("out/run.sh")
    #expect(script.contains("RB_ADDRESS='ssh://192.0.2.1:2222'"))
    let checklist = try workspace.text("out/checklist.md")
    #expect(checklist.contains("`\(sha256Hex(Array(text.utf8)))`"))
    #expect(checklist.contains("| ssh, port 2222"))
  }

  @Test("may be written out as patterns, with defaults and values of their own")
  func patterns() async throws {
    let workspace = try Workspace()
    let plan = try await Self.plan(
      """
      host_defaults: {user: deploy, os: debian-12, address: "${host}.example.com"}
      hosts:
        "web[08:10]": {roles: [front], variables: {port: 80}}
        "db-[a:b]": {address: "192.0.2.[1:2]", port: 2222, user: pg, variables: {port: 5432}}
        desk.lab: {connection: local, variables: {port: 1}}
      """, [:], in: workspace)
    #expect(
      plan.hosts.map(Self.line) == [
        "web08 ssh deploy@web08.example.com debian-12 [\"front\"]",
        "web09 ssh deploy@web09.example.com debian-12 [\"front\"]",
        "web10 ssh deploy@web10.example.com debian-12 [\"front\"]",
        "db-a ssh pg@192.0.2.1:2222 debian-12 []", "db-b ssh pg@192.0.2.2:2222 debian-12 []",
        "desk.lab local deploy@- debian-12 []",
      ])
    #expect(plan.inventories == nil)
    #expect(plan.variables.first { $0.name == "port" }?.byHost?["db-b"] == "5432")
  }

  @Test("may be called by their addresses in a table")
  func addresses() async throws {
    let workspace = try Workspace()
    let plan = try await Self.plan(
      "inventory: {file: hosts.csv, fields: {host: ip, address: ip, port: ssh}}",
      ["hosts.csv": "ip,port,os\n192.0.2.1,80,debian-12\nWeb_[1:2].lab,81,\n"], in: workspace)
    #expect(
      plan.hosts.map(Self.line) == [
        "192.0.2.1 ssh 192.0.2.1 debian-12 []", "Web_1.lab ssh Web_1.lab - []",
        "Web_2.lab ssh Web_2.lab - []",
      ])
  }

  @Test("have the variables that lie beside the inventory, by Ansible's precedence")
  func variables() async throws {
    let workspace = try Workspace()
    let plan = try await Self.plan(
      "inventory: {file: lists/hosts, groups: {b: front}}",
      [
        "lists/hosts": "[a]\nh1 port=6\n[b:children]\na\nc\n[c]\nh2\nh3\nh4\n[b:vars]\nport=1\n",
        "lists/group_vars/all.yml": "port: 2\nother: '{{ x }}'\n",
        "lists/group_vars/c/20.yml": "port: 4\n", "lists/group_vars/c/10.yml": "port: 3\n",
        "lists/group_vars/c/old.yml~": "port: 0\n", "lists/host_vars/h1.yml": "port: 7\n",
        "lists/host_vars/h3.json": "{\"port\": 5}",
      ], in: workspace)
    #expect(
      plan.variables.first { $0.name == "port" }?.byHost == [
        "h1": "7", "h2": "4", "h3": "5", "h4": "4",
      ])
    #expect(
      plan.inventories?.map(\.file) == [
        "lists/hosts", "lists/group_vars/all.yml", "lists/group_vars/c/10.yml",
        "lists/group_vars/c/20.yml", "lists/host_vars/h1.yml", "lists/host_vars/h3.json",
      ])
  }

  @Test("are covered by the digest of the plan")
  func digest() async throws {
    let workspace = try Workspace()
    let change = "inventory: hosts"
    _ = try await Self.plan(change, ["hosts": "a port=1\n"], in: workspace)
    let first = try workspace.bytes("out/plan.json")
    _ = try await Self.plan(change, ["hosts": "a port=1 # looked at\n"], in: workspace)
    #expect(try workspace.bytes("out/plan.json") != first)
    _ = try await Self.plan(change, ["hosts": "a port=1\n"], in: workspace)
    #expect(try workspace.bytes("out/plan.json") == first)
  }

  /// A mistake: the change's hosts, the files, and what has to be said of it where.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let hosts: String
    let files: [String: String]
    let said: [String]

    init(_ hosts: String, _ files: [String: String], _ said: String...) {
      self.hosts = hosts
      self.files = files
      self.said = said
    }

    /// The inventory in `hosts`, whatever else there is.
    init(_ text: String, _ said: String...) {
      hosts = "inventory: hosts"
      files = ["hosts": text]
      self.said = said
    }

    var testDescription: String { "\(hosts) \(files.keys.sorted()) \(said)" }
  }

  static let mistakes: [Mistake] = [
    Mistake("inventory: hosts", [:], "RB0110 change.yaml:7:12"),
    Mistake("inventory: .", [:], "RB0110 change.yaml:7:12"),
    Mistake("", "RB0230 change.yaml:7:12"),
    Mistake("# none\n", "RB0230 change.yaml:7:12"),
    Mistake("a port=1\n[web\nb port=1\n", "RB0230 hosts:2:1"),
    Mistake("a port=1\n[web:kids]\n", "RB0230 hosts:2:6"),
    Mistake("a port=1\n[my web]\nb\n", "RB0230 hosts:2:1"),
    Mistake("a port=1 down\n", "RB0230 hosts:1:10"),
    Mistake("a port=\"1\n", "RB0230 hosts:1:8"),
    Mistake("a port=1\n[g]\na\n[g:vars]\nport\n", "RB0230 hosts:5:1"),
    Mistake("a:ssh port=1\n", "RB0230 hosts:1:1"),
    Mistake("a port=1\n[g:children]\nweb x\n", "RB0230 hosts:3:1"),
    Mistake("a port=1\n[g:children]\nh\n[h:children]\ng\n", "RB0230 hosts:3:1"),
    Mistake("#!/usr/bin/python3\n", "RB0230 hosts:1:1"),
    Mistake("b[3:1] port=1\na port=1\n", "RB0231 hosts:1:1"),
    Mistake("a port=1\n[g:children]\nweb\n", "RB0232 hosts:3:1"),
    Mistake("a port=1\n[web:vars]\nport=1\n", "RB0232 hosts:2:2"),
    Mistake("[g]\na port=1\na\n", "RB0103 hosts:3:1"),
    Mistake("controller port=1\n", "RB0103 hosts:1:1"),
    Mistake("::1 port=1\n", "RB0107 hosts:1:1"),
    Mistake("a port=1 ansible_host='x y'\n", "RB0108 hosts:1:23"),
    Mistake("a port=1 ansible_port=none\n", "RB0108 hosts:1:23"),
    Mistake("a port=1 ansible_connection=docker\n", "RB0108 hosts:1:29"),
    Mistake("a port=eighty\n", "RB0203 hosts:1:8"),
    Mistake("a port={{p}}\n", "RB0234 hosts:1:8", "RB0201 change.yaml:3:5"),
    Mistake("a port=1 ansible_user='{{ u }}'\n", "RB0234 hosts:1:23"),
    Mistake("a port=[1]\n", "RB0234 hosts:1:8", "RB0201 change.yaml:3:5"),
    Mistake("a port=1 ansible_host=\n", "RB0216 hosts:1:1"),
    Mistake("a port=1 ansible_host=::1 ansible_port=2222\n", "RB0108 hosts:1:40"),
    Mistake("a port=1 ansible_ssh_common_args='-J j'\n", "RB0235 hosts:1:10"),
    Mistake("a prt=1\n", "RB2070 hosts:1:3", "RB0201 change.yaml:3:5"),
    Mistake(
      "a port=1 ansible_host=192.0.2.1\nb port=1 ansible_host=192.0.2.1\n", "RB2061 hosts:2:23"),
    Mistake("$ANSIBLE_VAULT;1.1;AES256\n6162\n", "RB0234 hosts:1:1"),
    Mistake(
      "inventory: hosts", ["hosts": "a port=1\n", "group_vars/all": "$ANSIBLE_VAULT;1.1\n61\n"],
      "RB0234 group_vars/all:1:1"),
    Mistake(
      "inventory: hosts", ["hosts": "a\n", "host_vars/a.yml": "port: !vault |\n  6162\n"],
      "RB0234 host_vars/a.yml:1:14", "RB0201 change.yaml:3:5"),
    Mistake(
      "inventory: hosts", ["hosts": "a port=1\n", "host_vars/a.yml": "- port\n"],
      "RB0230 host_vars/a.yml:1:1"),
    Mistake(
      "inventory: {file: hosts, leave_out: [group_vars/vault]}", ["hosts": "a port=1\n"],
      "RB0232 change.yaml:7:38"),
    Mistake(
      "inventory: {file: hosts, groups: {wbe: front, web: front}}",
      ["hosts": "[web]\na port=1\n"], "RB0232 change.yaml:7:35"),
    Mistake(
      "inventory: {file: hosts, groups: {web: frnt}}",
      ["hosts": "[web]\na port=1\n"], "RB0202 change.yaml:7:40"),
    Mistake(
      "inventory: {file: hosts, groups: {web: front}}",
      ["hosts": "[web]\na port=1\n[db]\nb port=1\nc port=1\n"], "RB0233 hosts:4:1"),
    Mistake(
      "inventory: {file: hosts, only: [web, b, x]}",
      ["hosts": "[web]\na port=1\n[db]\nb port=1\n"], "RB0232 change.yaml:7:41"),
    Mistake(
      "inventory: {file: hosts, except: [a]}", ["hosts": "a port=1\n"],
      "RB0230 change.yaml:7:35"),
    Mistake(
      "inventory: {file: hosts, fields: {adress: ip}}", ["hosts": "a port=1\n"],
      "RB0106 change.yaml:7:35"),
    Mistake(
      "hosts: {a: {address: x, variables: {port: 1}}}\ninventory: hosts", ["hosts": "a port=1\n"],
      "RB0103 hosts:1:1"),
    Mistake(
      "variables: {port: {a: 2}}\ninventory: hosts", ["hosts": "a port=1\n"], "RB0103 hosts:1:3"),
    Mistake(
      "inventory: hosts.csv", ["hosts.csv": "name;address\n"], "RB0230 change.yaml:7:12"),
    Mistake(
      "inventory: hosts.csv", ["hosts.csv": "ip,port\n1,2\n"],
      "RB0230 hosts.csv:1:1"),
    Mistake(
      "inventory: hosts.csv", ["hosts.csv": "host,port\n\"a,1\n"],
      "RB0230 hosts.csv:2:1"),
    Mistake(
      "inventory: hosts.csv",
      ["hosts.csv": "host,address,port,connection\na,x,1,\nb,y,1,shh\na,z,1,\n"],
      "RB0108 hosts.csv:3:7", "RB0103 hosts.csv:4:1"),
    Mistake(
      "inventory: hosts.csv", ["hosts.csv": "host,address,port,roles\na,x,1,frnt\nb,,1,front\n"],
      "RB0202 hosts.csv:2:7", "RB0216 hosts.csv:3:1"),
    Mistake(
      "inventory: hosts.yml", ["hosts.yml": "web:\n  host: {a: {port: 1}}\n"],
      "RB0230 hosts.yml:2:3"),
    Mistake(
      "inventory: hosts.yml", ["hosts.yml": "plugin: aws_ec2\n"],
      "RB0230 hosts.yml:1:9"),
    Mistake(
      "inventory: hosts.yml", ["hosts.yml": "web: {hosts: [a]}\n"],
      "RB0230 hosts.yml:1:15"),
    Mistake(
      "inventory: hosts.json",
      ["hosts.json": "{\"_meta\": {\"hostvars\": {}}, \"web\": {\"hosts\": [\"a\"]}}"],
      "RB0230 hosts.json:1:2"),
    Mistake("hosts: {-a: {address: x, variables: {port: 1}}}", [:], "RB0107 change.yaml:7:9"),
    Mistake(
      "hosts: {\"web[1:3]\": {address: \"192.0.2.[1:2]\", variables: {port: 1}}}", [:],
      "RB0231 change.yaml:7:9"),
    Mistake(
      "hosts: {\"web[1:2]\": {address: x, variables: {prt: 1}}}", [:],
      "RB0201 change.yaml:7:46"),
  ]

  @Test("are refused where they are wrong, at the place and with a remedy", arguments: mistakes)
  func mistake(_ mistake: Mistake) async throws {
    let workspace = try Workspace()
    try workspace.write(Self.change(mistake.hosts), to: "change.yaml")
    for (name, text) in mistake.files { try workspace.write(text, to: name) }
    let checked = try await workspace.runbook("check", "change.yaml", "--format", "json")
    let found = try Findings.reading(checked).diagnostics
    let said = Set(found.map { "\($0.code) \($0.place)" })
    // Nothing that only follows from it.
    if mistake.said.count == 1, mistake.said[0].hasPrefix("RB0230") {
      #expect(said == Set(mistake.said), "\(checked)")
    }
    for place in mistake.said { #expect(said.contains(place), "\(checked)") }
    for finding in found where mistake.said.contains("\(finding.code) \(finding.place)") {
      #expect(!finding.help.isEmpty, "\(finding.code): \(finding.message)")
    }
  }

  @Test("are not read through a link that leads elsewhere, nor when there are too many bytes")
  func elsewhere() async throws {
    let workspace = try Workspace()
    try workspace.write(Self.change("inventory: lists/hosts"), to: "change.yaml")
    try workspace.write("a port=1\n", to: "other")
    _ = try await workspace.shell("mkdir lists && ln -s ../other lists/hosts")
    let linked = try await workspace.runbook("check", "change.yaml")
    #expect(linked.status == 1)
    #expect(linked.errors.contains("is a link that leads out of its folder"), "\(linked)")
    _ = try await workspace.shell(
      "rm lists/hosts && dd if=/dev/zero of=lists/hosts bs=1M count=17 status=none")
    let large = try await workspace.runbook("check", "change.yaml")
    #expect(large.errors.contains("RB0112"), "\(large)")
  }
}
