"""Verifies a DSSE envelope with securesystemslib, and its statement with in-toto-attestation."""
import json
import sys

import google.protobuf.json_format as pb_json
from in_toto_attestation.predicates.test_result.v0 import test_result_pb2
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer import SSlibKey

envelope = Envelope.from_dict(json.load(open(sys.argv[1], encoding="utf-8")))
key_id, public = sys.argv[2:4]
key = SSlibKey(key_id, "ed25519", "ed25519", {"public": public})
envelope.verify([key], 1)
assert envelope.payload_type == "application/vnd.in-toto+json"
statement = pb_json.Parse(envelope.payload, statement_pb2.Statement())
Statement.copy_from_pb(statement).validate()
predicate = pb_json.ParseDict(
    json.loads(envelope.payload)["predicate"], test_result_pb2.TestResult()
)
envelope.payload += b" "
try:
    envelope.verify([key], 1)
    sys.exit("a changed payload still verifies")
except VerificationError:
    pass
subjects = {s.name.rsplit("/", 1)[-1]: s.digest["sha256"] for s in statement.subject}
print(json.dumps({"result": predicate.result, "subjects": subjects}, sort_keys=True))
