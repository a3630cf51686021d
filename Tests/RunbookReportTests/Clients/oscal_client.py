"""Reads OSCAL assessment results with compliance-trestle, and follows their references."""
import json
import sys
from pathlib import Path

from trestle.oscal.assessment_results import AssessmentResults

results = AssessmentResults.oscal_read(Path(sys.argv[1]))
result = results.results[0]
observations = {o.uuid for o in result.observations}
assert len(observations) == len(result.observations), "a UUID stands twice"
resources = {r.uuid for r in results.back_matter.resources}
assert results.import_ap.href.lstrip("#") in resources
states = {}
for finding in result.findings:
    for related in finding.related_observations or []:
        assert related.observation_uuid in observations, related
    states[finding.target.target_id] = finding.target.status.state.value
for observation in result.observations:
    for evidence in observation.relevant_evidence or []:
        assert evidence.href.lstrip("#") in resources, evidence
print(json.dumps(states, sort_keys=True))
