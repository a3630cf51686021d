import Testing

extension Workspace {
  /// What a validator that this project did not write finds against a schema, a line each.
  ///
  /// - Parameters:
  ///   - schema: what `runbook reference` calls it.
  ///   - client: a program in Python, called with the schema and the files.
  func faults(of files: [String], by schema: String, client: String) async throws -> String {
    let printed = try await runbook("reference", schema)
    try #require(printed.status == 0, "\(printed)")
    try write(printed.output, to: "schema.json")
    try write(client, to: "client.py")
    let python = Repository.path(".build/validators/python/bin/python")
    let found = try await shell(
      "\(python) -I client.py schema.json \(files.joined(separator: " "))")
    try #require(found.status == 0, "\(found)")
    return found.output
  }
}
