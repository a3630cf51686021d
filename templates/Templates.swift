/// The templates that are compiled in, so that one file is the whole tool.
package enum EmbeddedTemplates {
  /// Path below `templates/` without the ending `.mustache`, and the text in UTF-8.
  package static let all: [(name: String, bytes: [UInt8])] = [
    ("shell/run.sh", PackageResources.run_sh_mustache),
    ("shell/step.sh", PackageResources.step_sh_mustache),
    ("shell/check.sh", PackageResources.check_sh_mustache),
    ("shell/runtime-record.sh", PackageResources.runtime_record_sh_mustache),
    ("shell/runtime-command.sh", PackageResources.runtime_command_sh_mustache),
    ("shell/runtime-reach.sh", PackageResources.runtime_reach_sh_mustache),
    ("shell/runtime-check.sh", PackageResources.runtime_check_sh_mustache),
    ("shell/runtime-judge.sh", PackageResources.runtime_judge_sh_mustache),
    ("shell/runtime-person.sh", PackageResources.runtime_person_sh_mustache),
    ("shell/runtime-step.sh", PackageResources.runtime_step_sh_mustache),
    ("shell/runtime-decide.sh", PackageResources.runtime_decide_sh_mustache),
    ("shell/runtime-back.sh", PackageResources.runtime_back_sh_mustache),
    ("shell/runtime-window.sh", PackageResources.runtime_window_sh_mustache),
    ("shell/runtime-choose.sh", PackageResources.runtime_choose_sh_mustache),
    ("shell/runtime-approval.sh", PackageResources.runtime_approval_sh_mustache),
    ("shell/runtime-signature.sh", PackageResources.runtime_signature_sh_mustache),
    ("shell/runtime-gate.sh", PackageResources.runtime_gate_sh_mustache),
    ("shell/runtime-secrets.sh", PackageResources.runtime_secrets_sh_mustache),
    ("shell/runtime-start.sh", PackageResources.runtime_start_sh_mustache),
    ("shell/runtime-resume.sh", PackageResources.runtime_resume_sh_mustache),
    ("shell/runtime-reading.sh", PackageResources.runtime_reading_sh_mustache),
    ("shell/runtime-end.sh", PackageResources.runtime_end_sh_mustache),
    ("markdown/checklist.md", PackageResources.checklist_md_mustache),
    ("markdown/checklist-step.md", PackageResources.checklist_step_md_mustache),
    ("report/report.html", PackageResources.report_html_mustache),
    ("report/style.css", PackageResources.style_css_mustache),
    ("report/report.md", PackageResources.report_md_mustache),
    ("report/junit.xml", PackageResources.junit_xml_mustache),
  ]
}
