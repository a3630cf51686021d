import ShellSyntax

/// What programs are known to destroy.
enum Deeds {
  static func deed(of command: ShellCommand) -> String? {
    let arguments = Array(command.arguments)
    if let device = overwrittenDevice(command) { return "writes over the device `\(device)`" }
    switch command.program {
    case "rm": return removal(arguments)
    case "find": return sweep(arguments)
    case "rsync": return mirroring(arguments)
    case "truncate": return emptying(arguments)
    case "shred": return arguments.contains { !$0.hasPrefix("-") } ? "makes files unreadable" : nil
    case "mv" where arguments.last == "/dev/null": return "throws away what it moves"
    case "dropdb": return "drops a database"
    case "mysqladmin" where arguments.contains("drop"): return "drops a database"
    case "rabbitmqctl" where !arguments.isDisjoint(with: ["reset", "force_reset", "delete_vhost"]):
      return "empties the broker"
    case "etcdctl" where arguments.contains("del") && arguments.contains("--prefix"):
      return "removes keys"
    case "terraform" where arguments.first == "destroy": return "removes machines"
    case "kubectl" where arguments.contains("delete"):
      let kinds = ["ns", "namespace", "namespaces", "pvc", "pv", "persistentvolumeclaim", "--all"]
      return arguments.isDisjoint(with: kinds) ? nil : "removes what holds data"
    case "docker", "podman":
      let isVolume = arguments.starts(with: ["volume", "rm"]) || arguments.contains("prune")
      return isVolume ? "removes volumes or images" : nil
    case "aws":
      let isSweep = arguments.starts(with: ["s3", "rm"]) && arguments.contains("--recursive")
      return isSweep || arguments.starts(with: ["s3", "rb"]) ? "removes a store" : nil
    case "userdel" where arguments.contains { $0.hasPrefix("-") && $0.contains("r") }:
      return "removes a home"
    default: return ofDisks(command.program, arguments) ?? ofWindows(command.program, arguments)
    }
  }

  private static func ofDisks(_ program: String, _ arguments: [String]) -> String? {
    let isListing = !arguments.isDisjoint(with: ["-l", "--list", "-d", "--dump", "-n", "--help"])
    switch program {
    case "mkswap", "wipefs", "mke2fs", "blkdiscard", "sgdisk", "sfdisk", "fdisk":
      return !isListing && namesDevice(arguments) ? "destroys what is on a device" : nil
    case _ where program == "mkfs" || program.hasPrefix("mkfs."):
      return namesDevice(arguments) ? "makes a new file system over what is there" : nil
    case "parted" where !arguments.isDisjoint(with: ["mklabel", "mktable", "rm", "mkpart"]):
      return "changes partitions"
    case "pvremove", "vgremove", "lvremove": return "removes a volume"
    case "zpool" where arguments.first == "destroy", "zfs" where arguments.first == "destroy":
      return "removes a file system"
    case "btrfs" where arguments.contains("delete"): return "removes a file system"
    case "cryptsetup" where !arguments.isDisjoint(with: ["luksFormat", "erase", "luksErase"]):
      return "makes what is on a device unreadable"
    case "mdadm" where arguments.contains("--zero-superblock"): return "takes an array apart"
    case "nvme" where arguments.first == "format": return "destroys what is on a device"
    default: return nil
    }
  }

  private static func ofWindows(_ program: String, _ arguments: [String]) -> String? {
    let words = arguments.map { $0.lowercased() }
    switch program.lowercased() {
    case "rd", "rmdir", "del", "erase":
      return words.contains("/s") ? "removes all below a folder" : nil
    case "remove-item", "ri":
      return words.contains { $0.hasPrefix("-rec") } ? "removes all below a folder" : nil
    case "format", "format.com":
      return words.first?.hasSuffix(":") == true ? "formats a drive" : nil
    case "diskpart", "clear-disk", "format-volume": return "changes disks"
    default: return nil
    }
  }

  private static func namesDevice(_ arguments: [String]) -> Bool {
    arguments.contains { $0.hasPrefix("/dev/") || $0.hasPrefix("$") }
  }

  /// `dd of=/dev/sda`, `>/dev/sda`, `cp image /dev/sda`.
  private static func overwrittenDevice(_ command: ShellCommand) -> String? {
    var targets: [String] = []
    switch command.program {
    case "dd":
      targets = command.arguments.filter { $0.hasPrefix("of=") }.map { String($0.dropFirst(3)) }
    case "cp", "tee": targets = command.arguments.suffix(1).map { $0 }
    default: break
    }
    for (index, word) in command.words.enumerated() {
      guard let sign = word.firstIndex(of: ">"), word[..<sign].allSatisfy(\.isNumber) else {
        continue
      }
      let file = word[sign...].drop { $0 == ">" || $0 == "|" }
      targets.append(
        file.isEmpty ? command.words.dropFirst(index + 1).first ?? "" : String(file))
    }
    let harmless = ["null", "zero", "full", "stdout", "stderr", "stdin", "tty", "console"]
    return targets.first { target in
      guard target.hasPrefix("/dev/") else { return false }
      let name = target.dropFirst(5)
      return !harmless.contains(String(name))
        && !["fd/", "shm/", "pts/", "tcp/", "udp/"].contains {
          name.hasPrefix($0)
        }
    }
  }

  // MARK: Folders

  private static func removal(_ arguments: [String]) -> String? {
    let options = arguments.prefix { $0 != "--" }
    let isRecursive = options.contains { word in
      word == "--recursive"
        || (word.hasPrefix("-") && !word.hasPrefix("--")
          && (word.contains("r") || word.contains("R")))
    }
    guard isRecursive else { return nil }
    let targets =
      options.filter { !$0.hasPrefix("-") && !$0.contains(">") }
      + arguments.dropFirst(options.count).dropFirst()
    return targets.first(where: isTreeOfData).map { "removes all below `\($0)`" }
  }

  /// Whether it is a folder that may hold what nobody has twice.
  static func isTreeOfData(_ path: String) -> Bool {
    if ["*", "./*", ".", "./", "..", "../", "~", "~/", "$HOME", "${HOME}"].contains(path) {
      return true
    }
    guard path.hasPrefix("/") else { return false }
    let parts = path.split(separator: "/").map(String.init)
    if parts.contains("..") { return true }
    for passing in [["tmp"], ["var", "tmp"], ["var", "cache"], ["run"], ["dev", "shm"]]
    where parts.starts(with: passing) && parts.count > passing.count {
      return parts[passing.count] == "*"
    }
    return true
  }

  /// `rsync --delete FROM TO`, which removes what is only in `TO`.
  private static func mirroring(_ arguments: [String]) -> String? {
    let deletes = arguments.contains { $0.hasPrefix("--delete") || $0 == "--del" }
    let isTrial = arguments.contains { word in
      word == "--dry-run" || (word.hasPrefix("-") && !word.hasPrefix("--") && word.contains("n"))
    }
    guard deletes, !isTrial,
      let target = arguments.last(where: { !$0.hasPrefix("-") && !$0.contains(">") })
    else { return nil }
    // On another machine nothing is known of a folder.
    let path =
      target.firstIndex(of: ":").map { String(target[target.index(after: $0)...]) } ?? target
    return isTreeOfData(path) ? "removes from `\(target)` what its source has not got" : nil
  }

  /// `truncate -s 0 FILE`; a log may be emptied, and a size that is not 0 makes a file.
  private static func emptying(_ arguments: [String]) -> String? {
    var isEmptied = false
    var files: [String] = []
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      index += 1
      if word == "-s" || word == "--size" {
        isEmptied = index < arguments.count && arguments[index] == "0"
        index += 1
      } else if word == "-s0" || word == "--size=0" {
        isEmptied = true
      } else if !word.hasPrefix("-"), !word.contains(">") {
        files.append(word)
      }
    }
    let file = files.first { name in
      name.hasPrefix("/") && isTreeOfData(name) && !name.hasPrefix("/var/log/")
        && !name.hasSuffix(".log") && !name.hasSuffix(".out")
    }
    return isEmptied ? file.map { "empties `\($0)`" } : nil
  }

  /// `find FOLDER -delete` with nothing that says which files.
  private static func sweep(_ arguments: [String]) -> String? {
    guard let folder = arguments.first, isTreeOfData(folder),
      arguments.contains("-delete") || arguments.contains("rm")
    else { return nil }
    let choosing = [
      "-name", "-iname", "-path", "-mtime", "-mmin", "-newer", "-regex", "-user", "-empty",
    ]
    return arguments.isDisjoint(with: choosing) ? "removes all below `\(folder)`" : nil
  }
}

extension [String] {
  fileprivate func isDisjoint(with words: [String]) -> Bool { !contains { words.contains($0) } }
}
