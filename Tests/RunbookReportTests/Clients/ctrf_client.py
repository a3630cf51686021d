"""Validates a CTRF report against the schema of its authors, and its totals against its tests."""
import json
import sys

import jsonschema

report = json.load(open(sys.argv[1], encoding="utf-8"))
schema = json.load(open(sys.argv[2], encoding="utf-8"))
validator = jsonschema.validators.validator_for(schema)
validator.check_schema(schema)
validator(schema, format_checker=validator.FORMAT_CHECKER).validate(report)
results = report["results"]
counts = {name: 0 for name in ("passed", "failed", "skipped", "pending", "other")}
for test in results["tests"]:
    counts[test["status"]] += 1
assert results["summary"]["tests"] == len(results["tests"])
assert all(results["summary"][name] == count for name, count in counts.items()), counts
print(json.dumps(counts, sort_keys=True))
