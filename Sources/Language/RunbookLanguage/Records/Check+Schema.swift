package import RunbookModel

extension Check: WrittenRecord {
  package static let schema = Schema<Check>("a check") {
    Field("id", \.id, .definition(.check), "Its id, where it stands alone.")
    Field(
      "title", \.title, .text,
      "What holds when it passes; omitted: that of the requirement which it meets.")
    Field("on", \.on, .hostSelector, "Hosts to look at; omitted: those of the step.")
    Field(
      "delegate_to", \.delegate, .hostSelector,
      "Where its command runs in place of those hosts; of several the first; omitted: as the step.")
    Field("run", \.run, .command, "Probe: a command.")
    Field("service", \.units, .units, "Probe: service units, with `is`.")
    Field("http", \.http, .template, "Probe: a URL, with `status`.")
    Field("tcp", \.tcp, .template, "Probe: `host:port` accepts a connection.")
    Field(
      "file", \.file, .template, "Probe: a path, with `is: present` or `absent`, or `max_age`.")
    Field("disk", \.disk, .template, "Probe: the file system of a path, with `free`.")
    Field("memory", \.memory, .choice("kind of memory"), "Probe: memory, with `free`.")
    Field("package", \.package, .template, "Probe: a package, with `version` or `is`.")
    Field("process", \.process, .template, "Probe: a process by name, with `is`.")
    Field("config", \.config, .template, "Probe: a JSON file, with `expect.json`.")
    Field("manual", \.manual, .record(Manual.self), "Probe: a person looks.")
    Field("compare", \.comparison, .record(Comparison.self), "Probe: the same on several hosts.")
    Field("is", \.state, .choice("state of a probe"), "The expected state.")
    Field("status", \.status, .integer(in: 100...599), "The expected HTTP status.")
    Field("free", \.free, .size, "The least free space.")
    Field("max_age", \.maximumAge, .limit, "How long ago the file was written at most.")
    Field("version", \.version, .template, "The expected version.")
    Field("expect", \.expect, .record(Expectation.self), "What the outcome must be.")
    Field(
      "tolerance", \.tolerance, .integer(in: 0...QuantityText.greatest),
      "How far compared numbers may differ.")
    Field("retry", \.retry, .record(Retry.self), "Look again until it holds.")
    Field("hold", \.hold, .record(Retry.self), "It must hold at every sample for this long.")
    Field("timeout", \.timeout, .limit, "Limit of one look.")
    Field("satisfies", \.satisfies, .references(.requirement), "Requirements that it meets.")
    Field("verifies", \.verifies, .references(.component), "Components that it shows to work.")
    Field("covers", \.covers, .references(.item), "Items of a requirement that it looks at.")
    Field("evidence", \.evidence, .choice("evidence policy"), "Whether a record is kept.")
    provenanceFields()
  }
}
