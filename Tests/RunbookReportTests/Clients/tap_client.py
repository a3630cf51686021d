"""Reads a TAP file with tap.py and says what it found."""
import json
import sys

from tap.parser import Parser

counts = {"ok": 0, "not ok": 0, "skipped": 0, "details": 0}
version = planned = None
for line in Parser().parse_file(sys.argv[1]):
    if line.category == "version":
        version = line.version
    elif line.category == "plan":
        planned = line.expected_tests
    elif line.category == "test":
        counts["ok" if line.ok else "not ok"] += 1
        counts["skipped"] += bool(line.skip)
        if line.todo:
            sys.exit(f"a directive that nobody wrote: {line.description}")
        if not line.yaml_block or "id" not in line.yaml_block:
            sys.exit(f"no details: {line.description}")
        counts["details"] += 1
    else:
        sys.exit(f"a line that is no TAP: {line}")
assert version == 13, version
assert planned == counts["ok"] + counts["not ok"], (planned, counts)
print(json.dumps(counts, sort_keys=True))
