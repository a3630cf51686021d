#!/bin/sh
# Small Distributed Cluster to 2.1.0
#
# Change CHG0043251 (production): MetaDefender Distributed Cluster 2.0.1 to 2.1.0
# Plan   fdd25444b0759d84e0a11e2dc4694980103ac64c6a6efbf44b0928862aae283c
#
# Runs the steps below in order, asks where a person is needed, stops at the first failure and
# leaves evidence of everything in a new directory. Needs a POSIX shell, coreutils, sha256sum
# and base64, ssh for other hosts.
#
#   sh run.sh --list                 what would be done, in a line a step
#   sh run.sh --dry-run              the same in full; nothing is run or written
#   sh run.sh [--evidence-dir DIR]   do it
#   sh run.sh --help                 every option, and what the exit status means
#
# Texts in single quotes are literal on purpose (SC2016, SC1003, SC1112). Variables are read by
# the names that steps give (SC2034). The functions are the same for every plan, which may not need
# all of them (SC2317, SC2120).
# shellcheck disable=SC2016,SC1003,SC1112,SC2034,SC2317,SC2120

set -u

RB_DIGEST='fdd25444b0759d84e0a11e2dc4694980103ac64c6a6efbf44b0928862aae283c'
RB_CHANGE='CHG0043251'
RB_VERSION='0.1.0'
RB_COUNT=43
RB_TOOLS='base64 sha256sum sync mktemp od tail head ssh'
RB_TITLE='Small Distributed Cluster to 2.1.0'
# Come from the environment, and reach only the commands that name them.
RB_SECRETS=''

# --- Variables of the change; a command sees only those that it names --------------------------

v_change='CHG0043251'
v_console_url='https://small.example.com/'
v_core_version='5.13.1'
v_installer_control_center='/srv/packages/mddc-control-center_2.1.0_amd64.deb'
v_installer_file_storage='/srv/packages/mddc-file-storage_2.1.0_amd64.deb'
v_installer_identity_service='/srv/packages/mddc-identity-service_2.1.0_amd64.deb'
v_origin='2.0.1'
v_package_control_center='example-control-center'
v_package_file_storage='example-file-storage'
v_package_identity_service='example-identity-service'
v_package_worker='example-worker'
v_previous_file_storage='/srv/packages/mddc-file-storage_2.0.1_amd64.deb'
v_quiet_period='15m'
v_start_order=''
v_target='2.1.0'
v_unit_control_center='example-control-center.service'
v_unit_file_storage='example-file-storage.service'
v_unit_identity_service='example-identity-service.service'
v_unit_worker='example-worker.service'

# Dates are those of the start of the run, in UTC.
dates() {
  RB_DATES=
}

# Where a host is reached, and what differs from host to host.
reach() { # HOST
  RB_VIA=local RB_ADDRESS='' v_host=$1 v_address=$1
  case $1 in
    'app1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.131' v_host='app1' v_address='192.0.2.131' ;;
    'fs1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.133' v_host='fs1' v_address='192.0.2.133' ;;
    'core1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.141' v_host='core1' v_address='192.0.2.141' v_installer_worker='/srv/packages/mddc-worker_2.1.0_amd64.deb' ;;
    'core2') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.142' v_host='core2' v_address='192.0.2.142' v_installer_worker='/srv/packages/mddc-worker_2.1.0_amd64.deb' ;;
    'gw1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.151' v_host='gw1' v_address='192.0.2.151' v_installer_worker='/srv/packages/mddc-worker_2.1.0_amd64.deb' ;;
  esac
}

# --- The run ------------------------------------------------------------------------------------

main() {
  start "$@"

  stage 'prepare' 'Tell people, freeze the settings, bring the packages' '' 0 0 ''
  step_1
  step_2
  step_3
  step_4
  step_5
  step_6
  step_7

  stage 'live' 'Upgrade everything that does not stop the system' '' 0 0 'impact: level 1, Some impact: Handing in new files unavailable, Fetching scan results unavailable, Downloading processed files unavailable, Managing the cluster unavailable, Watching the cluster unavailable, Reports of status and resources degraded, Signing in to the Control Center console degraded, Requests that carry an API key degraded, Processing of files continue'
  step_8
  step_9
  step_10
  step_11
  step_12
  step_13
  step_14
  step_15
  step_16
  step_17
  step_18
  step_19
  step_20
  step_21
  step_22
  step_23
  step_24
  step_25
  step_26

  stage 'downtime' 'Take the system down for File Storage' '2027-04-24T22:00:00+02:00 to 2027-04-25T01:00:00+02:00' 1808596800 1808607600 'impact: level 2, Everything down: Processing of files unavailable, Handing in new files unavailable, Fetching scan results unavailable, Downloading processed files unavailable'
  step_27
  step_28
  step_29
  step_30
  step_31
  step_32
  step_33
  step_34

  stage 'verify' 'Post-upgrade verification' '' 0 0 ''
  step_35
  step_36
  step_37
  step_38
  step_39
  step_40
  step_41
  step_42
  step_43

  succeed
}

# --- Steps, in the order in which they run ------------------------------------------------------

# 1/43  notify-clients: Tell the clients
# upgrade.yaml:249, guide 20, 22-23
step_1() {
  step 'notify-clients' notify body 'Tell the clients'
  hosts 'controller'
  notify <<'WORDS'
send to clients:
  Under change CHG0043251 the gateways restart one after another; where there is only one, no file can be handed in and no result fetched until it is back. API keys may be refused for a moment, and in the announced window no files are taken at all. Please send nothing in the window.
about: submit-files, fetch-results, download-processed, api-key-validation, file-processing
at least 2d ahead
WORDS
  finish
}

# 2/43  notify-administrators: Tell the administrators
# upgrade.yaml:262, guide 19, 21-22
step_2() {
  step 'notify-administrators' notify body 'Tell the administrators'
  hosts 'controller'
  notify <<'WORDS'
send to administrators:
  Under change CHG0043251 the console comes and goes, workers may be missing from dashboards for minutes, and workflow, module update and health check settings are frozen until the end.
about: management, monitoring, console-authentication, reporting
at least 1d ahead
WORDS
  finish
}

# 3/43  download-installers: Download the installers and put them on their machines
# upgrade.yaml:274, guide 27
step_3() {
  step 'download-installers' manual body 'Download the installers and put them on their machines'
  hosts 'controller'
  manual 'file-names=file-names' 'sha256=sha256' <<'WORDS'
Fetch the installers for 2.1.0 from My OPSWAT, one for the system of each machine, and copy each to the machine of its component.
to record: file-names, sha256
WORDS
  finish
}

# 4/43  download-packages: Download the packages of Core and gateway
# upgrade.yaml:285, guide 39
step_4() {
  step 'download-packages' manual body 'Download the packages of Core and gateway'
  hosts 'controller'
  manual 'file-names=file-names' 'sha256=sha256' <<'WORDS'
Fetch Core 5.13.1 and API Gateway 2.1.0 from My OPSWAT.
to record: file-names, sha256
WORDS
  finish
}

# 5/43  freeze-settings: Freeze workflow, module update and health check settings
# upgrade.yaml:294, guide 62-65
step_5() {
  step 'freeze-settings' manual body 'Freeze workflow, module update and health check settings'
  hosts 'controller'
  manual 'health-check-screenshot=health-check-screenshot' 'module-update-screenshot=module-update-screenshot' 'workflow-screenshot=workflow-screenshot' <<'WORDS'
Keep the present settings as screenshots and tell every administrator to leave them alone.
as: administrator
to record: workflow-screenshot, module-update-screenshot, health-check-screenshot
WORDS
  finish
}

# 6/43  sign-in: Open the console as administrator
# upgrade.yaml:304, guide 40
step_6() {
  step 'sign-in' manual body 'Open the console as administrator'
  hosts 'controller'
  manual 'account=account' <<'WORDS'
Sign in at https://small.example.com/.
as: administrator
to record: account
WORDS
  finish
}

# 7/43  upload-packages: Upload the packages of Core and gateway
# upgrade.yaml:310, guide 41-45
# Way back, by hand:
#   | Remove both packages from the list.
step_7() {
  step 'upload-packages' manual body 'Upload the packages of Core and gateway'
  hosts 'controller'
  manual 'screenshot=screenshot' <<'WORDS'
Click "Upload packages" and upload both packages.
where: Inventory > Packages
as: administrator
to record: screenshot
WORDS
  finish
}

# 8/43  live.entry.rights-worker: The account on the workers' machines has an administrator's rights
# upgrade.yaml:328, guide 29
step_8() {
  step 'live.entry.rights-worker' check entry 'The account on the workers'\'' machines has an administrator'\''s rights'
  proof() {
    check 'live.entry.rights-worker' probe 'is `0`' 'core1' 'core2' 'gw1'
    limit 30000
    command_line <<'PROBE'
sudo -n id -u
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0'
  }
  hosts 'core1' 'core2' 'gw1'
  finish
}

# 9/43  live.entry.rights-shared: The account on the machines of the shared services has an administrator's rights
# upgrade.yaml:329, guide 29
step_9() {
  step 'live.entry.rights-shared' check entry 'The account on the machines of the shared services has an administrator'\''s rights'
  proof() {
    check 'live.entry.rights-shared' probe 'is `0`' 'app1' 'fs1'
    limit 30000
    command_line <<'PROBE'
sudo -n id -u
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0'
  }
  hosts 'app1' 'fs1'
  finish
}

# 10/43  live.entry.package-there-worker: The worker's installer is on each of its machines
# upgrade.yaml:330, guide 27-35
step_10() {
  step 'live.entry.package-there-worker' check entry 'The worker'\''s installer is on each of its machines'
  proof() {
    check 'live.entry.package-there-worker' probe 'matches `^[0-9a-f]{64} `' 'core1' 'core2' 'gw1'
    limit 120000
    uses 'installer_worker'
    command_line <<'PROBE'
sha256sum -- "${installer_worker}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  hosts 'core1' 'core2' 'gw1'
  finish
}

# 11/43  live.entry.package-there-control-center: Control Center's installer is on its machine
# upgrade.yaml:331, guide 27-35
step_11() {
  step 'live.entry.package-there-control-center' check entry 'Control Center'\''s installer is on its machine'
  proof() {
    check 'live.entry.package-there-control-center' probe 'matches `^[0-9a-f]{64} `' 'app1'
    limit 120000
    uses 'installer_control_center'
    command_line <<'PROBE'
sha256sum -- "${installer_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  hosts 'app1'
  finish
}

# 12/43  live.entry.package-there-identity-service: The Identity Service's installer is on its machine
# upgrade.yaml:332, guide 27-35
step_12() {
  step 'live.entry.package-there-identity-service' check entry 'The Identity Service'\''s installer is on its machine'
  proof() {
    check 'live.entry.package-there-identity-service' probe 'matches `^[0-9a-f]{64} `' 'app1'
    limit 120000
    uses 'installer_identity_service'
    command_line <<'PROBE'
sha256sum -- "${installer_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  hosts 'app1'
  finish
}

# 13/43  live.entry.package-there-file-storage: File Storage's installer is on its machine
# upgrade.yaml:333, guide 27-35
step_13() {
  step 'live.entry.package-there-file-storage' check entry 'File Storage'\''s installer is on its machine'
  proof() {
    check 'live.entry.package-there-file-storage' probe 'matches `^[0-9a-f]{64} `' 'fs1'
    limit 120000
    uses 'installer_file_storage'
    command_line <<'PROBE'
sha256sum -- "${installer_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  hosts 'fs1'
  finish
}

# 14/43  live.entry.console-answers: The console answers
# upgrade.yaml:334, guide 21, 36
step_14() {
  step 'live.entry.console-answers' check entry 'The console answers'
  proof() {
    check 'live.entry.console-answers' probe 'has status 200' 'controller'
    limit 30000
    uses 'console_url'
    command_line <<'PROBE'
if command -v curl >/dev/null 2>&1; then
  curl -sS --max-time 20 -o /dev/null -w '%{http_code}' -- "${console_url}"
else
  wget -S -T 20 -O /dev/null -- "${console_url}" 2>&1 | awk '$1 ~ /^HTTP/ { code = $2 } END { print code }'
fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '200'
  }
  hosts 'controller'
  finish
}

# 15/43  start-core-upgrade: Start the upgrade of Core in the console
# upgrade.yaml:337, guide 47-56
step_15() {
  step 'start-core-upgrade' manual body 'Start the upgrade of Core in the console'
  hosts 'controller'
  manual 'chosen-version=chosen-version' 'screenshot=screenshot' <<'WORDS'
Click "Deploy workers", select "Upgrade", choose Core 5.13.1 and click Upgrade.
where: Inventory > Worker
as: administrator
to record: chosen-version, screenshot
WORDS
  finish
}

# 16/43  core-drained: Wait until the first Core instance has finished its files
# upgrade.yaml:349, guide 18, guide 18
step_16() {
  step 'core-drained' wait body 'Wait until the first Core instance has finished its files'
  proof() {
    check 'core-drained' manual 'a person attests it' 'controller'
    attested 'files-left=files-left' 'instance=instance' <<'WORDS'
In the progress display, see that the instance Control Center has isolated has no file left in work.
as: administrator
to record: instance, files-left
WORDS
  }
  hosts 'controller'
  finish
}

# 17/43  upgrade-core: Follow the upgrade of each Core instance
# upgrade.yaml:355, guide 6, 18, 58
# Impact: level 0, No impact: Processing of files continue
# Way back, by hand:
#   | Start the upgrade again with the package of the previous Core version.
step_17() {
  step 'upgrade-core' manual body 'Follow the upgrade of each Core instance'
  proof() {
    check 'upgrade-core.check' manual 'a person attests it' 'core1' 'core2'
    attested 'version=version' <<'WORDS'
Read the version of this instance; it must be 5.13.1.
as: administrator
to record: version
WORDS
  }
  hosts 'core1' 'core2'
  manual 'finished-at=finished-at' 'screenshot=screenshot' <<'WORDS'
Follow this instance in the progress display until its files are finished, it is upgraded and it is back in service.
where: Inventory > Worker
as: administrator
to record: finished-at, screenshot
WORDS
  finish
}

# 18/43  upgrade-worker: Upgrade the workers, one machine after another
# upgrade.yaml:383, guide 7, 28-35
# Impact: level 1, Some impact: Processing of files continue, Reports of status and resources degraded
# Way back, by hand:
#   | Install the previous worker package the same way.
step_18() {
  step 'upgrade-worker' run body 'Upgrade the workers, one machine after another'
  limit 1200000
  uses 'installer_worker'
  ok '0' '3010'
  command_line 'core1' 'core2' 'gw1' <<'RUN'
sudo dpkg -i "${installer_worker}" || sudo apt install -y -f
RUN
  already_done() {
    check 'upgrade-worker.unless' probe 'has version 2.1.0' 'core1' 'core2' 'gw1'
    uses 'package_worker'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_worker}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  proof_each() {
    check 'upgrade-worker.check' probe 'has version 2.1.0' 'core1' 'core2' 'gw1'
    limit 60000
    uses 'package_worker'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_worker}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  batch 'core1'
  batch 'core2'
  batch 'gw1'
  finish
}

# 19/43  see-worker-running: See that every worker runs
# upgrade.yaml:410, guide 36, guide 36
step_19() {
  step 'see-worker-running' check body 'See that every worker runs'
  proof() {
    check 'see-worker-running' probe 'is running' 'core1' 'core2' 'gw1'
    again '10000' '300000' ''
    limit 60000
    uses 'unit_worker'
    command_line <<'PROBE'
status=0
for unit in "${unit_worker}"; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  hosts 'core1' 'core2' 'gw1'
  finish
}

# 20/43  upgrade-api-gateway: Upgrade the gateways, one after another
# upgrade.yaml:415, guide 8, 20, 47-58
# Impact: level 1, Some impact: Handing in new files unavailable, Fetching scan results unavailable, Downloading processed files unavailable
# Way back, by hand:
#   | Start the upgrade again with the package of the previous gateway version.
step_20() {
  step 'upgrade-api-gateway' manual body 'Upgrade the gateways, one after another'
  proof() {
    check 'upgrade-api-gateway.check' manual 'a person attests it' 'gw1'
    attested 'version=version' <<'WORDS'
Read the version of this gateway; it must be 2.1.0.
as: administrator
to record: version
WORDS
  }
  hosts 'gw1'
  manual 'chosen-version=chosen-version' 'finished-at=finished-at' 'screenshot=screenshot' <<'WORDS'
Click "Deploy workers", select "Upgrade", choose API Gateway 2.1.0 and click Upgrade; then follow this gateway until it is back in service. Where the display shows it upgraded already, record that.
where: Inventory > Worker
as: administrator
to record: chosen-version, finished-at, screenshot
WORDS
  finish
}

# 21/43  upgrade-control-center: Upgrade Control Center
# upgrade.yaml:445, guide 9, 28-35
# Impact: level 1, Some impact: Managing the cluster unavailable, Watching the cluster unavailable, Processing of files continue
# Way back, by hand:
#   | Install the previous Control Center package the same way.
step_21() {
  step 'upgrade-control-center' run body 'Upgrade Control Center'
  limit 1200000
  uses 'installer_control_center'
  ok '0' '3010'
  command_line 'app1' <<'RUN'
sudo dpkg -i "${installer_control_center}" || sudo apt install -y -f
RUN
  already_done() {
    check 'upgrade-control-center.unless' probe 'has version 2.1.0' 'app1'
    uses 'package_control_center'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  proof_each() {
    check 'upgrade-control-center.check' probe 'has version 2.1.0' 'app1'
    limit 60000
    uses 'package_control_center'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  batch 'app1'
  finish
}

# 22/43  see-control-center-running: See that Control Center runs
# upgrade.yaml:471, guide 36, guide 36
step_22() {
  step 'see-control-center-running' check body 'See that Control Center runs'
  proof() {
    check 'see-control-center-running' probe 'is running' 'app1'
    again '10000' '300000' ''
    limit 60000
    uses 'unit_control_center'
    command_line <<'PROBE'
status=0
for unit in "${unit_control_center}"; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  hosts 'app1'
  finish
}

# 23/43  console-back: Wait until the console answers again
# upgrade.yaml:476, guide 21, guide 21, 36
step_23() {
  step 'console-back' wait body 'Wait until the console answers again'
  proof() {
    check 'console-back' probe 'has status 200' 'controller'
    again '15000' '600000' ''
    hold 60000
    limit 30000
    uses 'console_url'
    command_line <<'PROBE'
if command -v curl >/dev/null 2>&1; then
  curl -sS --max-time 20 -o /dev/null -w '%{http_code}' -- "${console_url}"
else
  wget -S -T 20 -O /dev/null -- "${console_url}" 2>&1 | awk '$1 ~ /^HTTP/ { code = $2 } END { print code }'
fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '200'
  }
  hosts 'controller'
  finish
}

# 24/43  upgrade-identity-service: Upgrade the Identity Service
# upgrade.yaml:481, guide 10, 28-35
# Impact: level 1, Some impact: Processing of files continue, Signing in to the Control Center console degraded, Requests that carry an API key degraded
# Way back, by hand:
#   | Install the previous Identity Service package the same way.
step_24() {
  step 'upgrade-identity-service' run body 'Upgrade the Identity Service'
  limit 1200000
  uses 'installer_identity_service'
  ok '0' '3010'
  command_line 'app1' <<'RUN'
sudo dpkg -i "${installer_identity_service}" || sudo apt install -y -f
RUN
  already_done() {
    check 'upgrade-identity-service.unless' probe 'has version 2.1.0' 'app1'
    uses 'package_identity_service'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  proof_each() {
    check 'upgrade-identity-service.check' probe 'has version 2.1.0' 'app1'
    limit 60000
    uses 'package_identity_service'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  batch 'app1'
  finish
}

# 25/43  see-identity-service-running: See that the Identity Service runs
# upgrade.yaml:509, guide 36, guide 36
step_25() {
  step 'see-identity-service-running' check body 'See that the Identity Service runs'
  proof() {
    check 'see-identity-service-running' probe 'is running' 'app1'
    again '10000' '300000' ''
    limit 60000
    uses 'unit_identity_service'
    command_line <<'PROBE'
status=0
for unit in "${unit_identity_service}"; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  hosts 'app1'
  finish
}

# 26/43  live.exit.console-answers: The console answers
# upgrade.yaml:335, guide 21, 36
step_26() {
  step 'live.exit.console-answers' check exit 'The console answers'
  proof() {
    check 'live.exit.console-answers' probe 'has status 200' 'controller'
    limit 30000
    uses 'console_url'
    command_line <<'PROBE'
if command -v curl >/dev/null 2>&1; then
  curl -sS --max-time 20 -o /dev/null -w '%{http_code}' -- "${console_url}"
else
  wget -S -T 20 -O /dev/null -- "${console_url}" 2>&1 | awk '$1 ~ /^HTTP/ { code = $2 } END { print code }'
fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '200'
  }
  hosts 'controller'
  finish
}

# 27/43  downtime.entry.no-submissions: Nobody hands files in any more
# upgrade.yaml:521, guide 23
step_27() {
  step 'downtime.entry.no-submissions' check entry 'Nobody hands files in any more'
  proof() {
    check 'downtime.entry.no-submissions' manual 'a person attests it' 'controller'
    attested 'screenshot=screenshot' 'watched-from=watched-from' 'watched-until=watched-until' <<'WORDS'
Watch the console for 15m; no new file may come in and none may be in work.
as: administrator
to record: watched-from, watched-until, screenshot
WORDS
  }
  hosts 'controller'
  finish
}

# 28/43  approve-downtime: Approve the downtime
# upgrade.yaml:524
step_28() {
  step 'approve-downtime' approve body 'Approve the downtime'
  hosts 'controller'
  approve 'li@example.com' <<'WORDS'
Nobody hands files in any more. May change CHG0043251 take the whole system down now?
may approve: li@example.com
WORDS
  finish
}

# 29/43  enter-maintenance: Put the whole system in maintenance mode
# upgrade.yaml:528, guide 23
# Way back, by hand:
#   | Leave maintenance mode by the same way.
step_29() {
  step 'enter-maintenance' manual body 'Put the whole system in maintenance mode'
  hosts 'controller'
  manual 'screenshot=screenshot' 'switched-at=switched-at' <<'WORDS'
Switch scheduled maintenance on for the whole system, by the way agreed with the vendor for this site.
as: administrator
to record: switched-at, screenshot
WORDS
  finish
}

# 30/43  keep-file-storage: Keep a state of File Storage to go back to
# upgrade.yaml:540
step_30() {
  step 'keep-file-storage' manual body 'Keep a state of File Storage to go back to'
  proof() {
    check 'keep-file-storage.check' manual 'a person attests it' 'fs1'
    attested 'screenshot=screenshot' <<'WORDS'
Find the snapshot or copy where it is kept.
to record: screenshot
WORDS
  }
  hosts 'fs1'
  manual 'name=name' 'taken-at=taken-at' <<'WORDS'
Take a snapshot or a copy of this machine by the site's own means.
as: administrator
to record: name, taken-at
WORDS
  finish
}

# 31/43  upgrade-file-storage: Upgrade File Storage
# upgrade.yaml:554, guide 11, 23, 28-35
# Impact: level 2, Everything down: Processing of files unavailable, Handing in new files unavailable, Fetching scan results unavailable, Downloading processed files unavailable
# Way back, by hand:
#   | Go back with the procedure restore-file-storage.
step_31() {
  step 'upgrade-file-storage' run body 'Upgrade File Storage'
  limit 1800000
  uses 'installer_file_storage'
  ok '0' '3010'
  command_line 'fs1' <<'RUN'
sudo dpkg -i "${installer_file_storage}" || sudo apt install -y -f
RUN
  already_done() {
    check 'upgrade-file-storage.unless' probe 'has version 2.1.0' 'fs1'
    uses 'package_file_storage'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  proof_each() {
    check 'upgrade-file-storage.check' probe 'has version 2.1.0' 'fs1'
    limit 60000
    uses 'package_file_storage'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  batch 'fs1'
  finish
}

# 32/43  see-file-storage-running: See that File Storage runs
# upgrade.yaml:581, guide 36, guide 36
step_32() {
  step 'see-file-storage-running' check body 'See that File Storage runs'
  proof() {
    check 'see-file-storage-running' probe 'is running' 'fs1'
    again '10000' '300000' ''
    limit 60000
    uses 'unit_file_storage'
    command_line <<'PROBE'
status=0
for unit in "${unit_file_storage}"; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  hosts 'fs1'
  finish
}

# 33/43  leave-maintenance: Take the system out of maintenance mode
# upgrade.yaml:586, guide 23, guide 21, 36
# Way back, by hand:
#   | Enter maintenance mode by the same way.
step_33() {
  step 'leave-maintenance' manual body 'Take the system out of maintenance mode'
  proof() {
    check 'leave-maintenance.check' probe 'has status 200' 'controller'
    limit 30000
    uses 'console_url'
    command_line <<'PROBE'
if command -v curl >/dev/null 2>&1; then
  curl -sS --max-time 20 -o /dev/null -w '%{http_code}' -- "${console_url}"
else
  wget -S -T 20 -O /dev/null -- "${console_url}" 2>&1 | awk '$1 ~ /^HTTP/ { code = $2 } END { print code }'
fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '200'
  }
  hosts 'controller'
  manual 'screenshot=screenshot' 'switched-at=switched-at' <<'WORDS'
Leave scheduled maintenance mode, by the way agreed with the vendor for this site.
as: administrator
to record: switched-at, screenshot
WORDS
  finish
}

# 34/43  downtime.exit.file-storage-runs: File Storage's service runs
# upgrade.yaml:522, guide 36
step_34() {
  step 'downtime.exit.file-storage-runs' check exit 'File Storage'\''s service runs'
  proof() {
    check 'downtime.exit.file-storage-runs' probe 'is running' 'fs1'
    again '10000' '300000' ''
    limit 60000
    uses 'unit_file_storage'
    command_line <<'PROBE'
status=0
for unit in "${unit_file_storage}"; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  hosts 'fs1'
  finish
}

# 35/43  version-core: Each Core instance has the version of its package
# upgrade.yaml:600, guide 60
step_35() {
  step 'version-core' check verify 'Each Core instance has the version of its package'
  proof() {
    check 'version-core' manual 'a person attests it' 'core1' 'core2'
    attested 'screenshot=screenshot' 'version=version' <<'WORDS'
Read the version of this instance in the console; it must be 5.13.1.
as: administrator
to record: version, screenshot
WORDS
  }
  hosts 'core1' 'core2'
  finish
}

# 36/43  version-api-gateway: Each gateway has the target version
# upgrade.yaml:601, guide 60
step_36() {
  step 'version-api-gateway' check verify 'Each gateway has the target version'
  proof() {
    check 'version-api-gateway' manual 'a person attests it' 'gw1'
    attested 'screenshot=screenshot' 'version=version' <<'WORDS'
Read the version of this gateway in the console; it must be 2.1.0.
as: administrator
to record: version, screenshot
WORDS
  }
  hosts 'gw1'
  finish
}

# 37/43  version-worker: Each worker has the target version
# upgrade.yaml:602, guide 36
step_37() {
  step 'version-worker' check verify 'Each worker has the target version'
  proof() {
    check 'version-worker' probe 'has version 2.1.0' 'core1' 'core2' 'gw1'
    limit 60000
    uses 'package_worker'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_worker}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  hosts 'core1' 'core2' 'gw1'
  finish
}

# 38/43  version-control-center: Control Center has the target version
# upgrade.yaml:603, guide 36
step_38() {
  step 'version-control-center' check verify 'Control Center has the target version'
  proof() {
    check 'version-control-center' probe 'has version 2.1.0' 'app1'
    limit 60000
    uses 'package_control_center'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  hosts 'app1'
  finish
}

# 39/43  version-identity-service: The Identity Service has the target version
# upgrade.yaml:604, guide 36
step_39() {
  step 'version-identity-service' check verify 'The Identity Service has the target version'
  proof() {
    check 'version-identity-service' probe 'has version 2.1.0' 'app1'
    limit 60000
    uses 'package_identity_service'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  hosts 'app1'
  finish
}

# 40/43  version-file-storage: File Storage has the target version
# upgrade.yaml:605, guide 36
step_40() {
  step 'version-file-storage' check verify 'File Storage has the target version'
  proof() {
    check 'version-file-storage' probe 'has version 2.1.0' 'fs1'
    limit 60000
    uses 'package_file_storage'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  hosts 'fs1'
  finish
}

# 41/43  health-seen: The console shows the system healthy and every worker present
# upgrade.yaml:606, guide 61
step_41() {
  step 'health-seen' check verify 'The console shows the system healthy and every worker present'
  proof() {
    check 'health-seen' manual 'a person attests it' 'controller'
    attested 'screenshot=screenshot' <<'WORDS'
Look at health and status of every instance; each must be healthy, and no worker may be missing.
as: administrator
to record: screenshot
WORDS
  }
  hosts 'controller'
  finish
}

# 42/43  console-stays-up: The console answers for half an hour
# upgrade.yaml:607, guide 61
step_42() {
  step 'console-stays-up' check verify 'The console answers for half an hour'
  proof() {
    check 'console-stays-up' probe 'has status 200; holds for 1800 s' 'controller'
    again '60000' '' ''
    hold 1800000
    limit 30000
    uses 'console_url'
    command_line <<'PROBE'
if command -v curl >/dev/null 2>&1; then
  curl -sS --max-time 20 -o /dev/null -w '%{http_code}' -- "${console_url}"
else
  wget -S -T 20 -O /dev/null -- "${console_url}" 2>&1 | awk '$1 ~ /^HTTP/ { code = $2 } END { print code }'
fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '200'
  }
  hosts 'controller'
  finish
}

# 43/43  release-settings: Release workflow, module update and health check settings
# upgrade.yaml:608, guide 62-65
step_43() {
  step 'release-settings' manual verify 'Release workflow, module update and health check settings'
  hosts 'controller'
  manual 'result=result' <<'WORDS'
Compare the settings with the screenshots of the freeze, and tell the administrators that it is over.
as: administrator
to record: result
WORDS
  finish
}

# --- What the plan knows about failures ---------------------------------------------------------

# Recovery procedure `restore-file-storage`
recovery_1() {
  cat <<'TEXT'
recovery: `restore-file-storage` Go back to the previous File Storage (File Storage does not come up with the new version inside the window.)
  1. Put the kept state of File Storage back [fs1]
      Restore the snapshot or copy of this machine. Where that is not possible, install /srv/packages/mddc-file-storage_2.0.1_amd64.deb with the command for this system.
      as: administrator
      to record: way-taken, finished-at
  2. See that the previous File Storage runs [fs1]
     expect: service example-file-storage.service is running
  3. Take the system out of maintenance mode [controller]
      Leave scheduled maintenance mode, by the way agreed with the vendor for this site.
      as: administrator
      to record: switched-at, screenshot
     expect: the answer of https://small.example.com/ has status 200
  4. Release workflow, module update and health check settings [controller]
      Tell the administrators that the freeze is over.
      as: administrator
      to record: told-at
  5. The console answers [controller]
     expect: the answer of https://small.example.com/ has status 200
  6. The console shows the system healthy [controller]
     expect: Look at health and status of every instance. a person attests it
TEXT
}

advice() { # STEP: known symptoms, the step's way back, procedures for its failure
  case $1 in
    'upload-packages')
      cat <<'TEXT'
to undo this step:
      Remove both packages from the list.
TEXT
      ;;
    'upgrade-core')
      cat <<'TEXT'
to undo this step:
      Start the upgrade again with the package of the previous Core version.
TEXT
      ;;
    'upgrade-worker')
      cat <<'TEXT'
to undo this step:
      Install the previous worker package the same way.
TEXT
      ;;
    'see-worker-running')
      cat <<'TEXT'
known symptom: A worker is missing from the dashboards.
  - Expected for a short while during the worker's upgrade; wait five minutes and look again.
  - If it stays away, see what its service says on the machine of the worker.
      sudo systemctl status --no-pager "${unit_worker}"
TEXT
      ;;
    'upgrade-api-gateway')
      cat <<'TEXT'
to undo this step:
      Start the upgrade again with the package of the previous gateway version.
TEXT
      ;;
    'upgrade-control-center')
      cat <<'TEXT'
to undo this step:
      Install the previous Control Center package the same way.
TEXT
      ;;
    'upgrade-identity-service')
      cat <<'TEXT'
to undo this step:
      Install the previous Identity Service package the same way.
TEXT
      ;;
    'enter-maintenance')
      cat <<'TEXT'
to undo this step:
      Leave maintenance mode by the same way.
TEXT
      ;;
    'upgrade-file-storage')
      cat <<'TEXT'
to undo this step:
      Go back with the procedure restore-file-storage.
TEXT
      recovery_1
      ;;
    'leave-maintenance')
      cat <<'TEXT'
to undo this step:
      Enter maintenance mode by the same way.
TEXT
      ;;
    'health-seen')
      cat <<'TEXT'
known symptom: A worker is missing from the dashboards.
  - Expected for a short while during the worker's upgrade; wait five minutes and look again.
  - If it stays away, see what its service says on the machine of the worker.
      sudo systemctl status --no-pager "${unit_worker}"
TEXT
      ;;
    'console-stays-up')
      cat <<'TEXT'
known symptom: A worker is missing from the dashboards.
  - Expected for a short while during the worker's upgrade; wait five minutes and look again.
  - If it stays away, see what its service says on the machine of the worker.
      sudo systemctl status --no-pager "${unit_worker}"
TEXT
      ;;
    *) : ;;
  esac
}

list() {
  cat <<'LIST'
 1/43  notify-clients                             Tell the clients [notify: controller]
 2/43  notify-administrators                      Tell the administrators [notify: controller]
 3/43  download-installers                        Download the installers and put them on their machines [manual: controller]
 4/43  download-packages                          Download the packages of Core and gateway [manual: controller]
 5/43  freeze-settings                            Freeze workflow, module update and health check settings [manual: controller]
 6/43  sign-in                                    Open the console as administrator [manual: controller]
 7/43  upload-packages                            Upload the packages of Core and gateway [manual: controller]
 8/43  live.entry.rights-worker                   The account on the workers' machines has an administrator's rights [check: core1, core2, gw1]
 9/43  live.entry.rights-shared                   The account on the machines of the shared services has an administrator's rights [check: app1, fs1]
10/43  live.entry.package-there-worker            The worker's installer is on each of its machines [check: core1, core2, gw1]
11/43  live.entry.package-there-control-center    Control Center's installer is on its machine [check: app1]
12/43  live.entry.package-there-identity-service  The Identity Service's installer is on its machine [check: app1]
13/43  live.entry.package-there-file-storage      File Storage's installer is on its machine [check: fs1]
14/43  live.entry.console-answers                 The console answers [check: controller]
15/43  start-core-upgrade                         Start the upgrade of Core in the console [manual: controller]
16/43  core-drained                               Wait until the first Core instance has finished its files [wait: controller]
17/43  upgrade-core                               Follow the upgrade of each Core instance [manual: core1, core2]
18/43  upgrade-worker                             Upgrade the workers, one machine after another [run: core1, core2, gw1]
19/43  see-worker-running                         See that every worker runs [check: core1, core2, gw1]
20/43  upgrade-api-gateway                        Upgrade the gateways, one after another [manual: gw1]
21/43  upgrade-control-center                     Upgrade Control Center [run: app1]
22/43  see-control-center-running                 See that Control Center runs [check: app1]
23/43  console-back                               Wait until the console answers again [wait: controller]
24/43  upgrade-identity-service                   Upgrade the Identity Service [run: app1]
25/43  see-identity-service-running               See that the Identity Service runs [check: app1]
26/43  live.exit.console-answers                  The console answers [check: controller]
27/43  downtime.entry.no-submissions              Nobody hands files in any more [check: controller]
28/43  approve-downtime                           Approve the downtime [approve: controller]
29/43  enter-maintenance                          Put the whole system in maintenance mode [manual: controller]
30/43  keep-file-storage                          Keep a state of File Storage to go back to [manual: fs1]
31/43  upgrade-file-storage                       Upgrade File Storage [run: fs1]
32/43  see-file-storage-running                   See that File Storage runs [check: fs1]
33/43  leave-maintenance                          Take the system out of maintenance mode [manual: controller]
34/43  downtime.exit.file-storage-runs            File Storage's service runs [check: fs1]
35/43  version-core                               Each Core instance has the version of its package [check: core1, core2]
36/43  version-api-gateway                        Each gateway has the target version [check: gw1]
37/43  version-worker                             Each worker has the target version [check: core1, core2, gw1]
38/43  version-control-center                     Control Center has the target version [check: app1]
39/43  version-identity-service                   The Identity Service has the target version [check: app1]
40/43  version-file-storage                       File Storage has the target version [check: fs1]
41/43  health-seen                                The console shows the system healthy and every worker present [check: controller]
42/43  console-stays-up                           The console answers for half an hour [check: controller]
43/43  release-settings                           Release workflow, module update and health check settings [manual: controller]
LIST
}

# --- Evidence: records, blobs, and what is shown ------------------------------------------------

# No control character of a plan or of a command's output reaches the terminal.
plain() { tr -d '\000-\010\013-\037\177'; }

say() { printf '%s\n' "$*" | plain; }

clock() { # sets RB_MONO, the milliseconds since the machine started
  read -r RB_UPTIME RB_IDLE </proc/uptime
  RB_MONO=$((${RB_UPTIME%.*} * 1000 + (1${RB_UPTIME#*.} - 100) * 10))
}

wall() { date -u "+%Y-%m-%dT%H:%M:%S$RB_FRACTION"; }

# The evidence could not be written: nothing more may be done that would leave no trace.
lost() {
  say "FAILED: the evidence cannot be written in $RB_RUN" >&2
  say "what step $RB_STEP has done may not be recorded: look before anything is run again" >&2
  exit 1
}

quote() { # TEXT: sets RB_Q to its one form in the ledger
  case $1 in
    *[!\ -~]* | *\"* | *\\*) RB_Q="{\"b64\":\"$(printf '%s' "$1" | base64 | tr -d '\n')\"}" ;;
    *) RB_Q="\"$1\"" ;;
  esac
}

text() { # TEXT: like quote, but a long text becomes a blob
  quote "$1"
  [ "${#RB_Q}" -gt 1502 ] || return 0
  printf '%s' "$1" >"$RB_TMP/long" || lost
  keep "$RB_TMP/long"
  RB_Q="{\"bytes\":$RB_BYTES,\"sha256\":\"$RB_SHA\"}"
}

# A command's child may still be writing to FILE, so what is hashed is the copy.
keep() { # FILE: makes it a blob and sets RB_BYTES and RB_SHA
  cp "$1" "$RB_RUN/blobs/.tmp-new" || lost
  RB_BYTES=$(($(wc -c <"$RB_RUN/blobs/.tmp-new")))
  RB_SHA=$(sha256sum <"$RB_RUN/blobs/.tmp-new")
  RB_SHA=${RB_SHA%% *}
  if [ "$RB_BYTES" -eq 0 ] || [ -e "$RB_RUN/blobs/$RB_SHA" ]; then
    rm -f "$RB_RUN/blobs/.tmp-new"
  else
    sync "$RB_RUN/blobs/.tmp-new" || lost
    mv "$RB_RUN/blobs/.tmp-new" "$RB_RUN/blobs/$RB_SHA" || lost
    sync "$RB_RUN/blobs" || lost
  fi
}

stream() { # FILE WITHHELD: sets RB_STREAM, what a record says of a command's output
  RB_SIZE=$(($(wc -c <"$1")))
  if [ -n "$2" ]; then
    RB_STREAM="{\"bytes\":$RB_SIZE,\"truncated\":false}"
  elif [ "$RB_SIZE" -le 16777216 ]; then
    keep "$1"
    RB_STREAM="{\"bytes\":$RB_BYTES,\"sha256\":\"$RB_SHA\",\"truncated\":false}"
  else
    RB_WHOLE=$(head -c "$RB_SIZE" "$1" | sha256sum)
    { head -c 8388608 "$1" && tail -c 8388608 "$1"; } >"$RB_TMP/ends" || lost
    keep "$RB_TMP/ends"
    RB_STREAM="\"kept\":{\"bytes\":$RB_BYTES,\"sha256\":\"$RB_SHA\"}"
    RB_STREAM="{\"bytes\":$RB_SIZE,$RB_STREAM,\"sha256\":\"${RB_WHOLE%% *}\",\"truncated\":true}"
  fi
}

record() { # TYPE DATA: appends one record to the ledger and makes it durable
  clock
  RB_SEQ=$((RB_SEQ + 1))
  RB_LINE="{\"boot\":\"$RB_BOOT\",\"data\":{$2},\"mono_ms\":$RB_MONO,\"prev\":\"$RB_PREV\""
  RB_LINE="$RB_LINE,\"run\":\"$RB_ID\",\"seq\":$RB_SEQ,\"type\":\"$1\",\"v\":1,\"wall\":\"$(wall)\"}"
  [ "${#RB_LINE}" -le 4000 ] || lost
  printf '%s\n' "$RB_LINE" >>"$RB_RUN/ledger.jsonl" || lost
  sync "$RB_RUN/ledger.jsonl" || lost
  chain
}

chain() { # sets RB_PREV to the hash of the ledger's last line
  RB_PREV=$(tail -n 1 "$RB_RUN/ledger.jsonl" | sha256sum)
  RB_PREV=${RB_PREV%% *}
}

record_clock() {
  RB_SYNC=unknown
  if command -v timedatectl >/dev/null 2>&1; then
    case $(timedatectl show -p NTPSynchronized --value 2>/dev/null) in
      yes) RB_SYNC=yes ;;
      no) RB_SYNC=no ;;
    esac
  fi
  record clock "\"synchronized\":\"$RB_SYNC\""
}

# --- Commands -----------------------------------------------------------------------------------

# These describe the text that follows: a step's command or a check's probe.
limit() { case $RB_PART in run) RB_RUN_LIMIT=$1 ;; *) RB_LOOK_LIMIT=$1 ;; esac; }
inside() { case $RB_PART in run) RB_RUN_CWD=$1 ;; *) RB_LOOK_CWD=$1 ;; esac; }
uses() { case $RB_PART in run) RB_RUN_USES=$* ;; *) RB_LOOK_USES=$* ;; esac; }
withhold() { case $RB_PART in run) RB_RUN_HUSH=1 ;; *) RB_LOOK_HUSH=1 ;; esac; }

# The author's text, from here to the closing word; for some hosts only where it names them.
command_lines() { # [HOST...]
  if [ -n "$RB_DRY" ]; then would "run${*:+ on $*}:" && indented && return; fi
  cat >"$RB_TMP/text" || lost
  take_text "$@"
}

# The same for a text that has no line break at its end.
command_line() { # [HOST...]
  if [ -n "$RB_DRY" ]; then would "run${*:+ on $*}:" && indented && return; fi
  RB_TEXT=$(cat && printf .)
  printf '%s' "${RB_TEXT%??}" >"$RB_TMP/text" || lost
  take_text "$@"
}

take_text() { # [HOST...]
  if [ $# -eq 0 ]; then mv "$RB_TMP/text" "$RB_TMP/$RB_PART.text"; fi
  for RB_T in "$@"; do cp "$RB_TMP/text" "$RB_TMP/$RB_PART.text@$RB_T"; done
}

text_of() { # PART HOST: sets RB_TEXT
  RB_FILE="$RB_TMP/$1.text@$2"
  [ -e "$RB_FILE" ] || RB_FILE="$RB_TMP/$1.text"
  RB_TEXT=$(cat "$RB_FILE" && printf .)
  RB_TEXT=${RB_TEXT%.}
}

part() { # PART: what the statements before its text said
  case $1 in
    run) RB_LIMIT=$RB_RUN_LIMIT RB_CWD=$RB_RUN_CWD RB_USES=$RB_RUN_USES RB_HUSH=$RB_RUN_HUSH ;;
    *) RB_LIMIT=$RB_LOOK_LIMIT RB_CWD=$RB_LOOK_CWD RB_USES=$RB_LOOK_USES RB_HUSH=$RB_LOOK_HUSH ;;
  esac
}

base() { # PART HOST: sets RB_BASE, where the output goes; what may hold a secret stays in memory
  part "$1"
  RB_BASE="$RB_TMP/$1.$2"
  [ -z "$RB_HUSH" ] || RB_BASE="$RB_SHM/$1.$2"
}

launch() { # PART HOST: starts the text there, in the background
  base "$1" "$2"
  rm -f "$RB_BASE.end"
  job "$1" "$2" >"$RB_BASE.out" 2>"$RB_BASE.err" </dev/null 3<&- &
  RB_PIDS="$RB_PIDS $!"
}

job() { # PART HOST: runs the text; leaves exit status and milliseconds in a file
  RB_CHILD=
  # A terminal's signals reach this process too; what they mean is decided by the script alone.
  trap : HUP INT
  RB_CUT=
  trap 'RB_CUT=1; [ -z "$RB_CHILD" ] || kill -TERM "$RB_CHILD" 2>/dev/null' TERM
  text_of "$1" "$2"
  reach "$2"
  clock
  RB_BEGAN=$RB_MONO
  if [ "$RB_VIA" = ssh ]; then
    remote | limited ssh -o BatchMode=yes -o ConnectTimeout=30 -- "$RB_ADDRESS" sh -s &
  else
    here &
  fi
  RB_CHILD=$!
  wait "$RB_CHILD"
  RB_STATUS=$?
  while kill -0 "$RB_CHILD" 2>/dev/null; do
    wait "$RB_CHILD"
    RB_STATUS=$?
  done
  clock
  if [ "$RB_LIMIT" -gt 0 ] && [ "$((RB_MONO - RB_BEGAN))" -ge $((RB_LIMIT - 50)) ]; then RB_CUT=1; fi
  [ -z "$RB_CUT" ] || reap
  printf '%s %s\n' "$RB_STATUS" "$((RB_MONO - RB_BEGAN))" >"$RB_BASE.end"
}

# What was asked to end has ended; what it had started may live on in its group, which some
# `timeout` make. Five seconds, then no more asking.
reap() {
  RB_TRIES=0
  while [ "$RB_TRIES" -lt 5 ] && kill -0 "-$RB_CHILD" 2>/dev/null; do
    RB_TRIES=$((RB_TRIES + 1))
    sleep 1
  done
  kill -KILL "-$RB_CHILD" 2>/dev/null
}

# A limit ends the whole process group. A text without one gets a month, for the group's sake.
limited() { # COMMAND...
  [ -n "$RB_TIMEOUT" ] || exec "$@"
  RB_SECONDS=$(((RB_LIMIT + 999) / 1000))
  [ "$RB_SECONDS" -gt 0 ] || RB_SECONDS=2592000
  exec timeout -k 10 "$RB_SECONDS" "$@"
}

here() { # runs RB_TEXT on this machine, with the values it names and nothing else of ours
  for RB_V in $RB_USES; do
    eval "$RB_V=\$v_$RB_V"
    export "${RB_V?}"
  done
  if [ -n "$RB_LC_SET" ]; then LC_ALL=$RB_LC; else unset LC_ALL; fi
  umask "$RB_UMASK"
  if [ -n "$RB_CWD" ]; then cd -- "$RB_CWD" || exit 126; fi
  limited sh -c "$RB_TEXT"
}

# What a remote shell reads: values as quoted assignments, then the text as one word, so that the
# shell has read all of it before the text starts and could eat the rest.
remote() {
  for RB_V in $RB_USES; do
    eval "RB_VALUE=\$v_$RB_V"
    printf '%s=' "$RB_V" && word "$RB_VALUE" && printf 'export %s\n' "$RB_V"
  done
  if [ -n "$RB_CWD" ]; then printf 'cd -- ' && word "$RB_CWD" && printf '[ $? -eq 0 ] || exit 126\n'; fi
  printf 'exec </dev/null; eval ' && word "$RB_TEXT"
}

word() { # TEXT: prints it as one word of a shell
  RB_REST=$1 RB_WORD=
  while :; do
    case $RB_REST in
      *\'*) RB_WORD="$RB_WORD${RB_REST%%\'*}'\\''" RB_REST=${RB_REST#*\'} ;;
      *) break ;;
    esac
  done
  printf "'%s'\n" "$RB_WORD$RB_REST"
}

await() { # waits for everything launched; shows that time passes
  RB_TICKER=
  if [ -t 2 ] && [ -n "$RB_PIDS" ]; then
    ticker &
    RB_TICKER=$!
  fi
  for RB_P in $RB_PIDS; do wait "$RB_P"; done
  RB_PIDS=
  [ -z "$RB_TICKER" ] || hush
}

ticker() {
  RB_PASSED=0
  while kill -0 "$$" 2>/dev/null && sleep 1; do
    RB_PASSED=$((RB_PASSED + 1))
    printf '\r  %s: %s s ' "$RB_STEP" "$RB_PASSED" >&2
  done
}

hush() { # a gentler signal could come before the ticker is ready for it, and be lost
  kill -KILL "$RB_TICKER" 2>/dev/null
  wait "$RB_TICKER" 2>/dev/null
  RB_TICKER=
  printf '\r%60s\r' '' >&2
}

ended() { # PART HOST: sets RB_STATUS, RB_MS and RB_TROUBLE of a command that has run
  base "$1" "$2"
  RB_STATUS='' RB_MS=0 RB_TROUBLE='was interrupted'
  [ -e "$RB_BASE.end" ] || return 0
  read -r RB_STATUS RB_MS <"$RB_BASE.end"
  RB_TROUBLE=
  reach "$2"
  case $RB_STATUS in
    124 | 137 | 143)
      if [ "$RB_LIMIT" -gt 0 ] && [ "$RB_MS" -ge $((RB_LIMIT - 50)) ]; then
        RB_TROUBLE="took longer than $((RB_LIMIT / 1000)) s and was ended"
        [ "$RB_VIA" = local ] || RB_TROUBLE="$RB_TROUBLE, but may go on on its host"
      fi
      ;;
    255) [ "$RB_VIA" = local ] || RB_TROUBLE="got exit status 255: ssh could not reach $RB_ADDRESS" ;;
  esac
}

show_output() { # PART HOST: the last lines of what it printed
  base "$1" "$2"
  [ -z "$RB_HUSH" ] || return 0
  RB_LABEL="$2 "
  [ "$2" != controller ] || RB_LABEL=
  cat "$RB_BASE.out" "$RB_BASE.err" | tail -n 20 | plain | sed "s/^/  $RB_LABEL| /"
}

pause() { sleep "$(($1 / 1000)).$(printf %03d $(($1 % 1000)))"; } # MILLISECONDS

# --- Checks -------------------------------------------------------------------------------------

check() { # ID KIND EXPECTED HOST...
  RB_CHECK=$1 RB_CHECK_KIND=$2 RB_EXPECTED=$3 RB_PART=look RB_CHECK_HOSTS=
  RB_LOOK_LIMIT=0 RB_LOOK_CWD='' RB_LOOK_USES='' RB_LOOK_HUSH=''
  RB_AGAIN_EVERY='' RB_AGAIN_FOR='' RB_AGAIN_TRIES='' RB_HOLD=0
  RB_VERDICT=pass RB_WHY=
  shift 3
  if [ -n "$RB_DRY" ]; then would "check $RB_CHECK on $*: $RB_EXPECTED" && return; fi
  for RB_K in "$@"; do
    case "${RB_ONLY:- $RB_K }" in *" $RB_K "*) RB_CHECK_HOSTS="$RB_CHECK_HOSTS $RB_K" ;; esac
  done
  if [ -z "$RB_CHECK_HOSTS" ]; then RB_CHECK= && return; fi
  RB_LOOKS=$((RB_LOOKS + 1))
  if [ "$RB_TURN" -eq 1 ] && [ -n "$RB_RECORD_ALL" ]; then record_check_start; fi
}

again() { RB_AGAIN_EVERY=$1 RB_AGAIN_FOR=$2 RB_AGAIN_TRIES=$3; } # EVERY FOR ATTEMPTS
hold() { RB_HOLD=$1; }                                           # MILLISECONDS
everywhere() { RB_ONLY=; }                                       # not the batch's hosts alone

look() { # probes the hosts of the check side by side
  if [ -n "$RB_DRY" ] || [ -z "$RB_CHECK" ]; then return; fi
  if [ -n "$RB_WAIT" ] && [ -n "$RB_AGAIN_FOR" ]; then
    clock
    RB_LEFT_MS=$((RB_AGAIN_FOR - RB_MONO + RB_SINCE))
    [ "$RB_LEFT_MS" -ge 1000 ] || RB_LEFT_MS=1000
    if [ "$RB_LOOK_LIMIT" -eq 0 ] || [ "$RB_LOOK_LIMIT" -gt "$RB_LEFT_MS" ]; then
      RB_LOOK_LIMIT=$RB_LEFT_MS
    fi
  fi
  RB_PIDS=
  for RB_K in $RB_CHECK_HOSTS; do
    reach "$RB_K"
    if [ "$RB_VIA" = windows ]; then
      look_by_person "$RB_K"
    else
      launch look "$RB_K"
      RB_PROBED="$RB_PROBED $RB_K"
    fi
  done
  await
  for RB_K in $RB_PROBED; do
    ended look "$RB_K"
    [ -z "$RB_TROUBLE" ] || unclear "$RB_TROUBLE" "$RB_K"
  done
}

unclear() { # WHY HOST
  [ "$RB_VERDICT" = pass ] || return 0
  RB_VERDICT=error RB_WHY="$1 on $2" RB_DECISIVE=$2
}

fails() { # WHY HOST
  [ "$RB_VERDICT" = pass ] || return 0
  RB_VERDICT=fail RB_WHY="$1 on $2" RB_DECISIVE=$2
}

observed() { # HOST: sets RB_SEEN, its output without white space at the end, and RB_STATUS
  ended look "$1"
  RB_SEEN=$(tr -d '\000' <"$RB_BASE.out")
  RB_SEEN=${RB_SEEN%"${RB_SEEN##*[!"$RB_SPACE"]}"}
}

expect() { # PREDICATE ARGUMENT...: holds on every host, or the check fails
  if [ -n "$RB_DRY" ] || [ -z "$RB_CHECK" ] || [ "$RB_VERDICT" != pass ]; then return; fi
  RB_FIRST=
  for RB_K in $RB_PROBED; do
    observed "$RB_K"
    judge "$@" || return
  done
}

judge() { # PREDICATE ARGUMENT...: of RB_SEEN and RB_STATUS on host RB_K
  case $1 in
    exit)
      shift
      for RB_J in "$@"; do [ "$RB_STATUS" != "$RB_J" ] || return 0; done
      fails "the exit status is $RB_STATUS" "$RB_K"
      ;;
    empty) [ -z "$RB_SEEN" ] || fails "there is output: $RB_SEEN" "$RB_K" ;;
    equals) [ "$RB_SEEN" = "$2" ] || fails "the output is $RB_SEEN" "$RB_K" ;;
    contains) case $RB_SEEN in *"$2"*) ;; *) fails "the output is $RB_SEEN" "$RB_K" ;; esac ;;
    excludes) case $RB_SEEN in *"$2"*) fails "the output is $RB_SEEN" "$RB_K" ;; esac ;;
    matches)
      printf '%s\n' "$RB_SEEN" | grep -E -q -e "$2" 2>/dev/null
      case $? in
        0) ;;
        1) fails "the output is $RB_SEEN" "$RB_K" ;;
        *) unclear "this is no regular expression: $2" "$RB_K" ;;
      esac
      ;;
    number)
      if ! is_number "$RB_SEEN"; then fails "this is not a number: $RB_SEEN" "$RB_K"; else
        if [ "$RB_SEEN" -lt "$3" ]; then RB_ORDER=-1; else RB_ORDER=$((RB_SEEN > $3)); fi
        relates "$2" || fails "the number is $RB_SEEN" "$RB_K"
      fi
      ;;
    version)
      if ! order_versions "$RB_SEEN" "$3"; then fails "this is not a version: $RB_SEEN" "$RB_K"
      else relates "$2" || fails "the version is $RB_SEEN" "$RB_K"; fi
      ;;
    json-length | json-equals) judge_json "$@" || fails "the JSON is $RB_SEEN" "$RB_K" ;;
    equal) judge_equal "${2:-}" || fails "$RB_FIRST gives $RB_FIRST_SEEN, another gives $RB_SEEN" "$RB_K" ;;
    *) unclear "the expectation $1 is not known" "$RB_K" ;;
  esac
}

is_number() {
  case ${1#-} in '' | *[!0-9]* | ???????????????????*) return 1 ;; esac
}

relates() { # COMPARISON: with RB_ORDER -1, 0 or 1
  case $1$RB_ORDER in
    '==0' | '!=1' | '!=-1' | '<-1' | '<=-1' | '<=0' | '>1' | '>=1' | '>=0') ;;
    *) return 1 ;;
  esac
}

# A part that is not written counts as 0: 8.2 and 8.2.0 are the same version.
order_versions() { # A B: sets RB_ORDER; fails where one is not a version
  RB_A=$(printf '%s' "${1#v}" | tr - .) RB_B=$(printf '%s' "${2#v}" | tr - .) RB_ORDER=0
  for RB_J in "$RB_A" "$RB_B"; do
    case $RB_J in '' | *[!0-9.]* | .* | *. | *..* | *????????????????????*) return 1 ;; esac
  done
  while [ -n "$RB_A$RB_B" ] && [ "$RB_ORDER" -eq 0 ]; do
    RB_X=${RB_A%%.*} RB_Y=${RB_B%%.*}
    case $RB_A in *.*) RB_A=${RB_A#*.} ;; *) RB_A= ;; esac
    case $RB_B in *.*) RB_B=${RB_B#*.} ;; *) RB_B= ;; esac
    if [ "${RB_X:-0}" -lt "${RB_Y:-0}" ]; then RB_ORDER=-1; fi
    if [ "${RB_X:-0}" -gt "${RB_Y:-0}" ]; then RB_ORDER=1; fi
  done
}

judge_json() { # PREDICATE POINTER WANTED
  printf '%s\n' "$RB_SEEN" | jq -e --arg what "$1" --arg pointer "$2" --arg wanted "$3" '
    reduce (if $pointer == "" or $pointer == "$" then empty
      else ($pointer | split("/")[1:][] | gsub("~1"; "/") | gsub("~0"; "~")) end) as $key
      (.; if type == "array" and ($key | test("^(0|[1-9][0-9]*)$")) then .[$key | tonumber]
        elif type == "object" and has($key) then .[$key] else error("nothing there") end)
    | if $what == "json-length" then
        (type == "array" or type == "object" or type == "string") and (length | tostring) == $wanted
      else type != "array" and type != "object" and tostring == $wanted end' >/dev/null 2>&1
}

judge_equal() { # TOLERANCE: with the first host's value
  if [ -z "$RB_FIRST" ]; then RB_FIRST=$RB_K RB_FIRST_SEEN=$RB_SEEN; fi
  [ "$RB_SEEN" != "$RB_FIRST_SEEN" ] || return 0
  [ -n "$1" ] && is_number "$RB_SEEN" && is_number "$RB_FIRST_SEEN" || return 1
  RB_GAP=$((RB_SEEN - RB_FIRST_SEEN))
  [ "${RB_GAP#-}" -le "$1" ]
}

record_check_start() {
  record check.start "\"attempt\":$RB_LOOKS,\"check\":\"$RB_CHECK\",\"step\":\"$RB_STEP\""
}

record_check_end() { # MILLISECONDS
  RB_VALUES=
  for RB_K in $RB_PROBED; do
    observed "$RB_K"
    [ -z "$RB_HUSH" ] || RB_SEEN='(withheld)'
    quote "$(printf '%s' "$RB_SEEN" | head -c 300)"
    RB_VALUE="\"host\":\"$RB_K\",\"observed\":$RB_Q"
    [ -z "$RB_STATUS" ] || RB_VALUE="\"exit\":$RB_STATUS,$RB_VALUE"
    stream "$RB_BASE.err" "$RB_HUSH"
    RB_VALUE="$RB_VALUE,\"stderr\":$RB_STREAM"
    stream "$RB_BASE.out" "$RB_HUSH"
    RB_VALUES="${RB_VALUES:+$RB_VALUES,}{$RB_VALUE,\"stdout\":$RB_STREAM}"
  done
  if [ "${#RB_VALUES}" -gt 1800 ]; then
    printf '[%s]' "$RB_VALUES" >"$RB_TMP/long" || lost
    keep "$RB_TMP/long"
    RB_VALUES="{\"bytes\":$RB_BYTES,\"sha256\":\"$RB_SHA\"}"
  else
    RB_VALUES="[$RB_VALUES]"
  fi
  text "$RB_EXPECTED"
  RB_DATA="\"attempt\":$RB_LOOKS,\"check\":\"$RB_CHECK\",\"expected\":$RB_Q,\"ms\":$1,\"step\":\"$RB_STEP\""
  [ "$RB_VALUES" = '[]' ] || RB_DATA="$RB_DATA,\"values\":$RB_VALUES"
  record check.end "$RB_DATA,\"verdict\":\"$RB_VERDICT\""
}

sample() { # WHICH
  RB_CHECK='' RB_PROBED='' RB_DECISIVE=''
  case $1 in
    each) proof_each ;;
    done) already_done ;;
    *) proof ;;
  esac
}

# Only the first and the last attempt are recorded; what stands between says nothing new.
settle() { # WHICH [RECORD_ALL]: asks until it holds, or may not be asked again
  clock
  RB_SINCE=$RB_MONO RB_HELD='' RB_TURN=0 RB_RECORD_ALL=${2-} RB_WAIT=''
  if [ "$1" = whole ] && [ "$RB_KIND" = wait ]; then RB_WAIT=1; fi
  while :; do
    RB_TURN=$((RB_TURN + 1))
    clock
    RB_SAMPLED=$RB_MONO
    sample "$1"
    [ -n "$RB_CHECK" ] || return 0
    if [ "$RB_VERDICT" = pass ]; then RB_HELD=${RB_HELD:-$RB_SAMPLED}; else RB_HELD=; fi
    clock
    RB_TOOK=$((RB_MONO - RB_SAMPLED)) RB_LAST=
    if [ -n "$RB_HELD" ] && [ $((RB_MONO - RB_HELD)) -ge "$RB_HOLD" ]; then
      RB_LAST=held
    elif ! may_look_again; then
      RB_LAST=failed
    fi
    if [ "$RB_LAST" = held ] || [ -n "$RB_RECORD_ALL" ]; then
      if [ "$RB_TURN" -eq 1 ] || [ -n "$RB_LAST" ]; then
        if [ "$RB_TURN" -gt 1 ] || [ -z "$RB_RECORD_ALL" ]; then record_check_start; fi
        record_check_end "$RB_TOOK"
      fi
    fi
    case $RB_LAST in
      held) return 0 ;;
      failed)
        [ "$RB_VERDICT" != pass ] || RB_WHY='did not hold long enough before the time was up'
        return 1
        ;;
    esac
    say "  $RB_CHECK: ${RB_WHY:-holds so far}; again in $RB_PACE ms"
    pause "$RB_PACE"
  done
}

may_look_again() { # sets RB_PACE; of the attempt that ended at RB_MONO
  RB_PACE=$RB_AGAIN_EVERY
  if [ -z "$RB_PACE" ]; then
    RB_PACE=1000
    [ "$RB_HOLD" -ge 1000 ] || RB_PACE=$RB_HOLD
  fi
  if [ -n "$RB_HELD" ] && [ -z "$RB_WAIT" ]; then return 0; fi
  [ -n "$RB_AGAIN_FOR$RB_AGAIN_TRIES" ] || return 1
  if [ -n "$RB_AGAIN_TRIES" ] && [ "$RB_TURN" -ge "$RB_AGAIN_TRIES" ]; then return 1; fi
  [ -z "$RB_AGAIN_FOR" ] || [ $((RB_MONO + RB_PACE - RB_SINCE)) -le "$RB_AGAIN_FOR" ]
}

# --- People; whoever is to answer sits at the terminal, or the run fails closed ------------------

ask() { # QUESTION: sets RB_ANSWER, without the spaces around it
  printf '  %s' "$1"
  IFS=$RB_BLANK read -r RB_ANSWER <&3 || return 1
}

yes_or_no() { # QUESTION: 0 yes, 1 no, 2 no answer
  while ask "$1 [yes/no] "; do
    case $RB_ANSWER in
      y | yes | Y | YES | Yes) return 0 ;;
      n | no | N | NO | No) return 1 ;;
    esac
  done
  return 2
}

filled() { # QUESTION: asks until there is an answer
  while ask "$1"; do [ -z "$RB_ANSWER" ] || return 0; done
  return 1
}

# Shows the words in RB_TMP/words, asks, and records the answer. A field is KEY=QUESTION.
attest() { # HOST CHECK QUESTION FIELD...: 0 done, 1 refused, 2 nobody; sets RB_WHY
  RB_WHY='needs a person, and there is no terminal to ask on'
  [ -z "$RB_UNATTENDED" ] || RB_WHY='needs a person, and the run is unattended'
  [ -n "$RB_ATTENDED" ] || return 2
  [ "$1" = controller ] || say "  on $1:"
  plain <"$RB_TMP/words" | sed 's/^/  > /'
  RB_WHY='got no answer' RB_SIGN_HOST=$1 RB_SIGN_CHECK=$2
  yes_or_no "$3"
  RB_DID=$?
  [ "$RB_DID" -lt 2 ] || return 2
  shift 3
  [ "$RB_DID" -eq 0 ] || set -- 'reason=reason'
  RB_FIELDS=
  for RB_F in "$@"; do
    filled "${RB_F#*=}: " || return 2
    RB_REASON=$RB_ANSWER
    text "$RB_ANSWER"
    RB_FIELDS="${RB_FIELDS:+$RB_FIELDS,}\"${RB_F%%=*}\":$RB_Q"
  done
  ask "your name [$RB_OPERATOR]: " || return 2
  record_signoff "${RB_ANSWER:-$RB_OPERATOR}"
  [ "$RB_DID" -eq 0 ] || RB_WHY="was not done: $RB_REASON"
  return "$RB_DID"
}

record_signoff() { # NAME
  RB_DATA='"answer":"done"'
  [ "$RB_DID" -eq 0 ] || RB_DATA='"answer":"no"'
  text "$1"
  RB_DATA="$RB_DATA,\"by\":$RB_Q"
  [ -z "$RB_SIGN_CHECK" ] || RB_DATA="$RB_DATA,\"check\":\"$RB_SIGN_CHECK\""
  if [ "${#RB_FIELDS}" -gt 1500 ]; then
    printf '{%s}' "$RB_FIELDS" >"$RB_TMP/long" || lost
    keep "$RB_TMP/long"
    RB_DATA="$RB_DATA,\"fields\":{\"bytes\":$RB_BYTES,\"sha256\":\"$RB_SHA\"}"
  else
    RB_DATA="$RB_DATA,\"fields\":{$RB_FIELDS}"
  fi
  [ "$RB_SIGN_HOST" = controller ] || RB_DATA="$RB_DATA,\"host\":\"$RB_SIGN_HOST\""
  record signoff "$RB_DATA,\"step\":\"$RB_STEP\""
}

# The next four take what the person is to do as a here-document.

manual() { # FIELD...: a manual step, host by host
  words || return 0
  for RB_M in $RB_HOSTS; do
    attest "$RB_M" '' 'done?' "$@" || fail 23 "$RB_WHY" "$RB_M"
  done
}

notify() { # a message that a person sends
  words || return 0
  attest controller '' 'sent?' || fail 23 "$RB_WHY" ''
}

approve() { # PERSON...: an approval by somebody other than the operator
  words || return 0
  RB_WHY='needs a person, and there is no terminal to ask on'
  [ -z "$RB_UNATTENDED" ] || RB_WHY='needs a person, and the run is unattended'
  [ -n "$RB_ATTENDED" ] || fail 23 "$RB_WHY" ''
  plain <"$RB_TMP/words" | sed 's/^/  > /'
  for RB_M in 1 2 3; do
    filled "approver's name: " || fail 23 'got no answer' ''
    RB_NAME=$RB_ANSWER
    may_approve "$@" || continue
    yes_or_no 'do you approve?'
    case $? in
      0) record_approval approved && return 0 ;;
      1) record_approval refused && fail 23 "was refused by $RB_NAME" '' ;;
      *) fail 23 'got no answer' '' ;;
    esac
  done
  fail 23 'was approved by nobody who may' ''
}

may_approve() { # PERSON...: RB_NAME is one of them and not the operator
  RB_LOWER=$(printf '%s' "$RB_NAME" | tr '[:upper:]' '[:lower:]')
  if [ "$RB_LOWER" = "$(printf '%s' "$RB_OPERATOR" | tr '[:upper:]' '[:lower:]')" ]; then
    say "  $RB_NAME runs this change and cannot approve it"
    return 1
  fi
  [ $# -gt 0 ] || return 0
  for RB_J in "$@"; do [ "$RB_J" != "$RB_NAME" ] || return 0; done
  say "  $RB_NAME may not approve this"
  return 1
}

record_approval() { # ANSWER
  text "$RB_NAME"
  record approval "\"answer\":\"$1\",\"by\":$RB_Q,\"step\":\"$RB_STEP\""
}

attested() { # FIELD...: a check that a person makes, host by host
  if [ -n "$RB_DRY" ]; then would 'ask a person:' && indented && return; fi
  cat >"$RB_TMP/words" || lost
  [ -n "$RB_CHECK" ] || return 0
  for RB_M in $RB_CHECK_HOSTS; do
    attest "$RB_M" "$RB_CHECK" 'does it hold?' "$@"
    case $? in
      0) ;;
      1) fails "$RB_WHY" "$RB_M" ;;
      *) RB_UNANSWERED=1 && unclear "$RB_WHY" "$RB_M" ;;
    esac
  done
}

words() { # keeps what the person is to do; fails where there is nothing to ask
  if [ -n "$RB_DRY" ]; then would "ask a person (${RB_HOSTS# }):" && indented && return 1; fi
  cat >"$RB_TMP/words" || lost
  ! nothing_to_do
}

# A Windows host is served by a person, who gets the command to copy.

run_by_person() { # HOST
  text_of run "$1"
  printf 'On this Windows host, run:\n%s\n' "$RB_TEXT" >"$RB_TMP/words" || lost
  attest "$1" '' 'done?'
}

look_by_person() { # HOST
  text_of look "$1"
  printf '%s, by:\n%s\n' "$RB_EXPECTED" "$RB_TEXT" >"$RB_TMP/words" || lost
  attest "$1" "$RB_CHECK" 'does it hold?'
  case $? in
    0) ;;
    1) fails "$RB_WHY" "$1" ;;
    *) RB_UNANSWERED=1 && unclear "$RB_WHY" "$1" ;;
  esac
}

# --- Steps --------------------------------------------------------------------------------------

would() { printf '%s\n' "  would $*" | plain | sed 's/^/DRY RUN /'; }
indented() { plain | sed 's/^/DRY RUN       /'; }

stage() { # ID TITLE WINDOW START END IMPACT
  RB_STAGE=$1 RB_WINDOW=$3 RB_START=$4 RB_END=$5
  say "${RB_DRY}== $1: $2${6:+ ($6)}${RB_WINDOW:+ [only $RB_WINDOW]}"
}

step() { # ID KIND POSITION TITLE
  RB_STEP=$1 RB_KIND=$2 RB_POSITION=$3 RB_NUMBER=$((RB_NUMBER + 1)) RB_PART=run
  RB_POLICY=stop RB_OK=0 RB_EVERY='' RB_FOR='' RB_TRIES='' RB_LOOKS=0 RB_ATTEMPT=0
  RB_RUN_LIMIT=0 RB_RUN_CWD='' RB_RUN_USES='' RB_RUN_HUSH=''
  RB_RAN='' RB_ONLY='' RB_SKIPPED='' RB_HOSTS='' RB_UNANSWERED='' RB_OPEN=''
  already_done() { RB_CHECK=; }
  proof_each() { RB_CHECK=; }
  proof() { RB_CHECK=; }
  say "${RB_DRY}[$RB_NUMBER/$RB_COUNT] $1: $4"
  [ -z "$RB_DRY" ] || return 0
  rm -f "$RB_TMP"/run.* "$RB_TMP"/look.* "$RB_SHM"/run.* "$RB_SHM"/look.*
  [ -z "$RB_WINDOW" ] || in_window
}

# What only looks at the result may still run after the window: leaving a change unverified helps
# nobody.
in_window() {
  case $RB_POSITION in exit | verify) return 0 ;; esac
  RB_TIME=$(date -u +%s)
  [ "$RB_TIME" -ge "$RB_START" ] || fail 21 "may not start yet; the window is $RB_WINDOW" ''
  [ "$RB_TIME" -lt "$RB_END" ] || fail 21 "may not start any more; the window is $RB_WINDOW" ''
}

on_failure() { RB_POLICY=$1; }
ok() { RB_OK=$*; }
retry() { RB_EVERY=$1 RB_FOR=$2 RB_TRIES=$3; } # EVERY FOR ATTEMPTS
hosts() { RB_HOSTS=$*; }

machine() { # OS-FAMILY PRIVILEGE: what a step asks of this machine
  [ -z "$RB_DRY" ] || return 0
  case $1 in
    debian) is_os debian ubuntu || fail 22 "needs $1, and this machine runs $RB_OS" '' ;;
    rhel)
      is_os rhel fedora centos rocky almalinux ol amzn ||
        fail 22 "needs $1, and this machine runs $RB_OS" ''
      ;;
    any | linux) ;;
    *) is_os "$1" || fail 22 "needs $1, and this machine runs $RB_OS" '' ;;
  esac
  if [ "$2" = root ] && [ "$RB_EUID" != 0 ]; then fail 22 'needs root, and this run is not' ''; fi
}

is_os() { # NAME...: this machine's system is one of them, or does not tell
  [ -n "$RB_OS" ] || return 0
  for RB_J in "$@"; do
    case " $RB_OS " in *" $RB_J "*) return 0 ;; esac
  done
  return 1
}

# Runs the step's text on some hosts side by side, and proves it there before the next batch.
batch() { # HOST...
  if [ -n "$RB_DRY" ]; then would "run it on $*" && return; fi
  RB_TODO='' RB_WELL='' RB_ATTEMPT=0
  for RB_B in "$@"; do is_done_on "$RB_B" || RB_TODO="$RB_TODO $RB_B"; done
  while [ -n "$RB_TODO" ]; do
    try
    [ -n "$RB_ILL" ] || break
    decide 1 "$RB_WHY" "$RB_ILL_HOST" retry
    case $RB_DECISION in
      retry) RB_TODO=$RB_ILL ;;
      continue) break ;;
      *)
        RB_STOP_WHY=$RB_WHY
        [ "$RB_POLICY" != finish-batch ] || prove each "$RB_WELL"
        fail "$RB_CODE" "$RB_STOP_WHY" "$RB_ILL_HOST"
        ;;
    esac
  done
  RB_RAN="$RB_RAN$RB_WELL"
  prove each "$RB_WELL"
}

is_done_on() { # HOST: the step's `unless` holds there
  RB_ONLY=" $1 "
  settle 'done'
  RB_J=$?
  RB_ONLY=
  [ "$RB_J" -eq 0 ] && [ -n "$RB_CHECK" ] || return 1
  record_done "$1"
}

nothing_to_do() { # the `unless` of a step that a person or a check does
  settle 'done' || return 1
  [ -n "$RB_CHECK" ] || return 1
  for RB_B in $RB_HOSTS; do record_done "$RB_B"; done
  RB_SKIPPED=1
}

record_done() { # HOST
  say "  already done on $1"
  record skip "\"host\":\"$1\",\"probe\":\"$RB_CHECK\",\"reason\":\"already done\",\"step\":\"$RB_STEP\""
}

# Runs the text on every host of RB_TODO, again where `retry` allows; sets RB_WELL and RB_ILL.
try() {
  clock
  RB_TRY=0 RB_TRY_SINCE=$RB_MONO RB_ILL=$RB_TODO
  while :; do
    RB_TRY=$((RB_TRY + 1)) RB_ATTEMPT=$((RB_ATTEMPT + 1))
    round
    [ -n "$RB_ILL" ] && may_try_again || return 0
    say "  attempt $RB_TRY on $RB_ILL_HOST $RB_WHY; again in $RB_EVERY ms"
    pause "$RB_EVERY"
  done
}

may_try_again() {
  [ -n "$RB_FOR$RB_TRIES" ] || return 1
  if [ -n "$RB_TRIES" ] && [ "$RB_TRY" -ge "$RB_TRIES" ]; then return 1; fi
  clock
  [ -z "$RB_FOR" ] || [ $((RB_MONO + RB_EVERY - RB_TRY_SINCE)) -le "$RB_FOR" ]
}

# One attempt on every host of RB_ILL. All starts are recorded before the first command starts.
round() {
  RB_OPEN='' RB_PIDS=''
  for RB_R in $RB_ILL; do
    record_start "$RB_R"
    RB_OPEN="$RB_OPEN $RB_R"
  done
  for RB_R in $RB_OPEN; do
    reach "$RB_R"
    if [ "$RB_VIA" = windows ]; then
      run_by_person "$RB_R"
      RB_DID=$?
      [ "$RB_DID" -lt 2 ] || RB_UNANSWERED=1
      base run "$RB_R"
      : >"$RB_BASE.out" && : >"$RB_BASE.err" && printf '%s 0\n' "-$RB_DID" >"$RB_BASE.end"
    else
      launch run "$RB_R"
    fi
  done
  await
  RB_ILL=
  for RB_R in $RB_OPEN; do end_on "$RB_R"; done
}

record_start() { # HOST
  text_of run "$1"
  text "$RB_TEXT"
  RB_DATA="\"attempt\":$RB_ATTEMPT,\"command\":$RB_Q"
  text "$PWD"
  RB_DATA="$RB_DATA,\"cwd\":$RB_Q,\"euid\":$RB_EUID,\"host\":\"$1\",\"kind\":\"run\",\"step\":\"$RB_STEP\""
  record step.start "$RB_DATA$RB_SUDO,\"uid\":$RB_UID"
}

end_on() { # HOST: records how the command ended there
  ended run "$1"
  RB_OUTCOME=failed RB_EXIT=
  if [ -z "$RB_STATUS" ]; then
    RB_OUTCOME=interrupted
  elif [ "${RB_STATUS#-}" != "$RB_STATUS" ]; then
    [ "$RB_STATUS" != -0 ] || RB_OUTCOME='done'
  else
    RB_EXIT="\"exit\":$RB_STATUS,"
    for RB_J in $RB_OK; do [ "$RB_STATUS" != "$RB_J" ] || RB_OUTCOME='done'; done
    if [ "$RB_OUTCOME" = failed ] && [ -z "$RB_TROUBLE" ]; then
      RB_TROUBLE="got exit status $RB_STATUS"
    fi
    case $RB_TROUBLE in 'took longer'*) RB_OUTCOME=timeout ;; esac
  fi
  show_output run "$1"
  stream "$RB_BASE.err" "$RB_HUSH"
  RB_DATA="\"attempt\":$RB_ATTEMPT,$RB_EXIT\"host\":\"$1\",\"ms\":$RB_MS,\"outcome\":\"$RB_OUTCOME\""
  RB_DATA="$RB_DATA,\"stderr\":$RB_STREAM"
  stream "$RB_BASE.out" "$RB_HUSH"
  RB_CLOSING=$1 RB_CLOSING_SEQ=$((RB_SEQ + 1))
  record step.end "$RB_DATA,\"stdout\":$RB_STREAM,\"step\":\"$RB_STEP\""
  RB_OPEN=${RB_OPEN#" $1"} RB_CLOSING=
  if [ "$RB_OUTCOME" = 'done' ]; then RB_WELL="$RB_WELL $1" && return; fi
  [ -n "$RB_ILL" ] || RB_ILL_HOST=$1
  RB_ILL="$RB_ILL $1"
  RB_WHY=${RB_TROUBLE:-$RB_WHY}
}

prove() { # WHICH HOSTS
  [ -n "$2" ] || return 0
  RB_ONLY="$2 "
  [ "$1" = each ] || RB_ONLY=
  while ! settle "$1" all; do
    RB_J=1
    [ -z "$RB_WAIT" ] || RB_J=24
    [ "$RB_POSITION" != entry ] || RB_J=20
    [ -z "$RB_UNANSWERED" ] || RB_J=23
    [ -z "$RB_DECISIVE" ] || [ "$RB_CHECK_KIND" = manual ] || show_output look "$RB_DECISIVE"
    decide "$RB_J" "check $RB_CHECK: expected: $RB_EXPECTED: $RB_WHY" "$RB_DECISIVE" retry
    case $RB_DECISION in
      retry) ;;
      continue) break ;;
      *) fail "$RB_CODE" "$RB_STOP_REASON" "$RB_DECISIVE" ;;
    esac
  done
  RB_ONLY=
}

finish() { # what proves the step as a whole
  if [ -n "$RB_DRY" ]; then already_done && proof_each && proof && return; fi
  case $RB_KIND in
    run) prove whole "$RB_RAN" ;;
    check | wait) nothing_to_do || prove whole all ;;
    *) [ -n "$RB_SKIPPED" ] || prove whole all ;;
  esac
}

# A gate that could be passed over would be none, and nobody overrules a missing answer.
decide() { # CODE REASON HOST: sets RB_DECISION by the step's failure policy, and RB_CODE
  RB_CODE=$1 RB_STOP_REASON=$2 RB_DECISION=stop
  [ -z "$RB_UNANSWERED" ] || RB_CODE=23
  case $RB_CODE in 1 | 24) ;; *) return 0 ;; esac
  case $RB_POLICY in
    continue)
      deviate "failed, and its failure policy is to go on: $2"
      RB_DECISION=continue RB_PASSED_OVER="$RB_PASSED_OVER $RB_STEP"
      ;;
    ask) [ -z "$RB_ATTENDED" ] || ask_how_to_go_on "$2" "$3" ;;
  esac
}

ask_how_to_go_on() { # REASON HOST
  say "  step $RB_STEP${2:+ on $2}: $1"
  while ask '[stop/retry/continue] '; do
    case $RB_ANSWER in
      s | stop) return 0 ;;
      r | retry) RB_DECISION=retry && return 0 ;;
      c | continue)
        deviate "failed, and the operator decided to go on: $1"
        RB_DECISION=continue RB_PASSED_OVER="$RB_PASSED_OVER $RB_STEP"
        return 0
        ;;
    esac
  done
}

deviate() { # REASON
  text "$1"
  RB_DATA=$RB_Q
  text "$RB_OPERATOR"
  record deviation "\"by\":$RB_Q,\"reason\":$RB_DATA,\"step\":\"$RB_STEP\""
}

fail() { # CODE REASON HOST: ends the run and says what to do next
  record_clock
  record run.end "\"exit\":$1,\"outcome\":\"failed\",\"step\":\"$RB_STEP\""
  case $1 in
    20) RB_HEAD="NOT STARTED: the stage $RB_STAGE may not begin:" ;;
    21) RB_HEAD='OUTSIDE THE WINDOW:' ;;
    22) RB_HEAD='WRONG MACHINE:' ;;
    23) RB_HEAD='NOT ATTESTED:' ;;
    24) RB_HEAD='WAITED TOO LONG:' ;;
    *) RB_HEAD=FAILED: ;;
  esac
  [ "$3" != controller ] || set -- "$1" "$2" ''
  {
    printf '%s step %s (%s of %s)%s: %s\n' "$RB_HEAD" "$RB_STEP" "$RB_NUMBER" "$RB_COUNT" \
      "${3:+ on $3}" "$2"
    printf 'evidence: %s\n' "$RB_RUN"
    case $1 in 1 | 20 | 24) advice "$RB_STEP" ;; esac
    printf 'exit status: %s\n' "$1"
  } | plain >&2
  exit "$1"
}

# --- Start and end ------------------------------------------------------------------------------

usage() {
  cat <<'USAGE'
usage: sh run.sh [--dry-run | --list | --help] [--unattended] [--evidence-dir DIR]
                  [--operator NAME]

  --list              print the steps, one a line
  --dry-run           print what would be done; run and write nothing
  --unattended        ask nobody: whatever needs a person ends the run
  --evidence-dir DIR  where the directory of this run is made (default: ./evidence)
  --operator NAME     who runs this (default: the user's name)
  --help              this text

exit status: 0 done, 1 failed step, 2 wrong use, 20 gate failed, 21 outside the window,
22 wrong machine or tool missing, 23 attestation or approval missing, 24 wait timed out,
129, 130 or 143 interrupted by a signal
USAGE
}

refuse() { # CODE REASON: before anything has run
  say "NOT STARTED: $2" >&2
  exit "$1"
}

start() { # OPTION...
  RB_DRY='' RB_UNATTENDED='' RB_DIR=evidence RB_LIST='' RB_HELP='' RB_OPERATOR=''
  while [ $# -gt 0 ]; do
    case $1 in
      --help) RB_HELP=1 ;;
      --list) RB_LIST=1 ;;
      --dry-run) RB_DRY='DRY RUN ' ;;
      --unattended) RB_UNATTENDED=1 ;;
      --evidence-dir=?*) RB_DIR=${1#*=} ;;
      --evidence-dir)
        [ -n "${2-}" ] || misused '--evidence-dir needs a directory'
        RB_DIR=$2
        shift
        ;;
      --operator=?*) RB_OPERATOR=${1#*=} ;;
      --operator)
        [ -n "${2-}" ] || misused '--operator needs a name'
        RB_OPERATOR=$2
        shift
        ;;
      *) misused "unknown option $1" ;;
    esac
    shift
  done
  if [ -n "$RB_HELP" ]; then usage && exit; fi
  if [ -n "$RB_LIST" ]; then list | plain && exit; fi
  prepare
  [ -n "$RB_DRY" ] || open_run
}

misused() { # REASON
  say "run.sh: $1" >&2
  usage >&2
  exit 2
}

prepare() {
  RB_NUMBER=0 RB_STEP='' RB_RUN='' RB_TMP='' RB_SHM='' RB_WINDOW='' RB_PASSED_OVER='' RB_PIDS=''
  RB_TICKER='' RB_OPEN='' RB_CLOSING='' RB_TURN=0 RB_RECORD_ALL='' RB_ONLY='' RB_HOSTS='' RB_WHY=''
  RB_SPACE=$(printf ' \t\n\v\f\r.') RB_SPACE=${RB_SPACE%.} RB_BLANK=$(printf ' \t')
  RB_LC_SET=${LC_ALL+set} RB_LC=${LC_ALL-} RB_UMASK=$(umask)
  LC_ALL=C
  export LC_ALL
  umask 077
  [ $((2147483647 + 1)) -gt 0 ] || refuse 22 'this shell counts in 32 bits: use dash, bash, ksh or busybox'
  for RB_J in $RB_TOOLS; do
    command -v "$RB_J" >/dev/null 2>&1 || refuse 22 "the tool $RB_J is needed here and is missing"
  done
  RB_J=$(plan | sha256sum)
  [ "${RB_J%% *}" = "$RB_DIGEST" ] || refuse 1 "this script's plan is not the one of its digest: do not use it"
  say "${RB_DRY}$RB_TITLE: change $RB_CHANGE, plan $RB_DIGEST"
}

# The run directory and its first records.
open_run() {
  read_secrets
  dates
  RB_ATTENDED=
  if [ -t 0 ] && [ -z "$RB_UNATTENDED" ]; then RB_ATTENDED=1; fi
  exec 3<&0
  RB_TIMEOUT=
  if command -v timeout >/dev/null 2>&1; then RB_TIMEOUT=1; else
    say 'timeout is not available here: time limits are not enforced'
  fi
  identify
  make_directory
  trap close_run EXIT
  trap 'interrupted 1' HUP
  trap 'interrupted 2' INT
  trap 'interrupted 15' TERM
  text "$RB_CHANGE"
  RB_DATA="\"change\":$RB_Q"
  text "$PWD"
  RB_DATA="$RB_DATA,\"cwd\":$RB_Q${RB_DATES:+,\"dates\":{$RB_DATES\}},\"euid\":$RB_EUID"
  text "$RB_OPERATOR"
  RB_J=unattended
  [ -z "$RB_ATTENDED" ] || RB_J=attended
  RB_DATA="$RB_DATA,\"mode\":\"$RB_J\",\"operator\":$RB_Q,\"plan\":\"$RB_DIGEST\""
  record run.start "$RB_DATA$RB_SUDO,\"uid\":$RB_UID"
  record_clock
  say "evidence: $RB_RUN"
}

read_secrets() { # from the environment, and out of it: only commands that name them see them
  for RB_V in $RB_SECRETS; do
    eval "RB_VALUE=\${$RB_V-}"
    [ -n "$RB_VALUE" ] || refuse 2 "set the environment variable $RB_V: the plan uses it as a secret"
    eval "v_$RB_V=\$RB_VALUE"
    unset "$RB_V"
  done
  RB_VALUE=
}

date_is() { # NAME VALUE
  quote "$2"
  RB_DATES="${RB_DATES:+$RB_DATES,}\"$1\":$RB_Q"
}

identify() { # who runs this, where
  RB_UID=$(id -ru) RB_EUID=$(id -u) RB_SUDO=
  RB_OPERATOR=${RB_OPERATOR:-${SUDO_USER:-$(id -un 2>/dev/null || id -u)}}
  if [ -n "${SUDO_USER-}" ]; then
    quote "$SUDO_USER"
    RB_SUDO=",\"sudo_user\":$RB_Q"
  fi
  RB_BOOT='' RB_MACHINE='' RB_OS=''
  if [ -r /proc/sys/kernel/random/boot_id ]; then read -r RB_BOOT </proc/sys/kernel/random/boot_id; fi
  if [ -r /etc/machine-id ]; then read -r RB_MACHINE </etc/machine-id; fi
  if [ -r /etc/os-release ]; then
    RB_OS=$(sed -n -e 's/^ID=//p' -e 's/^ID_LIKE=//p' /etc/os-release | tr -d "\"'" | tr '\n' ' ')
    RB_OS=${RB_OS% }
  fi
  case $(date -u +%3N) in
    [0-9][0-9][0-9]) RB_FRACTION=.%3NZ ;;
    *) RB_FRACTION=.000Z ;;
  esac
}

random() { od -An -v -N "$1" -tx1 /dev/urandom | tr -d ' \n'; } # BYTES

make_directory() {
  mkdir -p -- "$RB_DIR" || refuse 1 "the directory $RB_DIR cannot be made"
  RB_DIR=$(CDPATH='' cd -- "$RB_DIR" && pwd) || refuse 1 "the directory $RB_DIR cannot be entered"
  RB_ID=$(date -u +%Y%m%dT%H%M%SZ)-$(random 4)
  RB_RUN=$RB_DIR/run-$RB_ID
  RB_STARTED=$(wall)
  for RB_J in "$RB_RUN" "$RB_RUN/lock" "$RB_RUN/blobs"; do
    mkdir "$RB_J" || refuse 1 "$RB_J cannot be made"
  done
  RB_TMP=$(mktemp -d "${TMPDIR:-/tmp}/runbook.XXXXXX") || refuse 1 'there is no place for temporary files'
  RB_SHM=$RB_TMP
  if [ -d /dev/shm ] && [ -w /dev/shm ]; then
    RB_SHM=$(mktemp -d /dev/shm/runbook.XXXXXX) || RB_SHM=$RB_TMP
  fi
  quote "$(uname -n)"
  RB_HOSTNAME=$RB_Q
  printf '{"boot":"%s","host":%s,"pid":%s,"started":"%s"}\n' "$RB_BOOT" "$RB_HOSTNAME" "$$" \
    "$RB_STARTED" >"$RB_RUN/lock/owner" || lost
  plan >"$RB_RUN/plan.json" || lost
  quote "$RB_CHANGE"
  {
    printf '{"boot":"%s","change":%s,"format":"runbook-evidence/1"' "$RB_BOOT" "$RB_Q"
    quote "$RB_MACHINE"
    printf ',"host":%s,"machine":%s,"nonce":"%s"' "$RB_HOSTNAME" "$RB_Q" "$(random 32)"
    printf ',"plan":"%s","run":"%s","started":"%s"' "$RB_DIGEST" "$RB_ID" "$RB_STARTED"
    printf ',"tool":"run.sh","version":"%s"}\n' "$RB_VERSION"
  } >"$RB_RUN/run.json" || lost
  : >"$RB_RUN/ledger.jsonl" || lost
  for RB_J in lock/owner plan.json run.json ledger.jsonl . ..; do sync "$RB_RUN/$RB_J" || lost; done
  RB_SEQ=0
  RB_PREV=$(sha256sum <"$RB_RUN/run.json")
  RB_PREV=${RB_PREV%% *}
}

close_run() { # whatever ended the run: temporary files and the lock go
  [ -z "$RB_TICKER" ] || kill -KILL "$RB_TICKER" 2>/dev/null
  rm -rf "$RB_TMP" "$RB_SHM"
  rm -f "$RB_RUN/lock/owner"
  rmdir "$RB_RUN/lock" 2>/dev/null
  sync "$RB_RUN" 2>/dev/null
}

# A signal ends the commands that run, and what they have done is not known.
interrupted() { # NUMBER
  trap '' HUP INT TERM
  [ -z "$RB_TICKER" ] || hush
  if [ -n "$RB_PIDS" ]; then
    terminate &
    RB_J=$!
    for RB_P in $RB_PIDS; do wait "$RB_P"; done
    kill -KILL "$RB_J" 2>/dev/null
  fi
  # The signal may have come in the middle of a record; the file tells whether it was written.
  rm -f "$RB_RUN/blobs/.tmp-new"
  RB_SEQ=$(($(wc -l <"$RB_RUN/ledger.jsonl")))
  [ "$RB_SEQ" -eq 0 ] || chain
  if [ -n "$RB_CLOSING" ] && [ "$RB_SEQ" -ge "$RB_CLOSING_SEQ" ]; then RB_OPEN=${RB_OPEN#" $RB_CLOSING"}; fi
  for RB_R in $RB_OPEN; do end_interrupted "$RB_R"; done
  record abort "\"reason\":\"the run was asked to end\",\"signal\":$1"
  record_clock
  RB_J="\"exit\":$((128 + $1)),\"outcome\":\"aborted\""
  [ -z "$RB_STEP" ] || RB_J="$RB_J,\"step\":\"$RB_STEP\""
  record run.end "$RB_J"
  {
    printf 'INTERRUPTED: step %s (%s of %s)\n' "$RB_STEP" "$RB_NUMBER" "$RB_COUNT"
    printf 'what it has done is not known: look before anything is run again\n'
    printf 'evidence: %s\n' "$RB_RUN"
    advice "$RB_STEP"
    printf 'exit status: %s\n' "$((128 + $1))"
  } | plain >&2
  exit "$((128 + $1))"
}

# Says it more than once: a process that has just started may not hear it yet.
terminate() {
  for RB_J in 1 2 3 4 5 6 7 8 9; do
    for RB_P in $RB_PIDS; do kill -TERM "$RB_P" 2>/dev/null; done
    sleep 1
  done
}

end_interrupted() { # HOST
  base run "$1"
  rm -f "$RB_BASE.end"
  : >>"$RB_BASE.out"
  : >>"$RB_BASE.err"
  end_on "$1"
}

succeed() {
  [ -z "$RB_DRY" ] || exit 0
  record_clock
  record run.end '"exit":0,"outcome":"done"'
  say "DONE: $RB_COUNT steps"
  [ -z "$RB_PASSED_OVER" ] || say "failed and passed over:$RB_PASSED_OVER"
  say "evidence: $RB_RUN"
  exit 0
}

# The plan that this script was made from, as base64.
plan() {
  base64 -d <<'PLAN'
eyJiYWNrZ3JvdW5kVGFza3MiOltdLCJjYXBhYmlsaXRpZXMiOlt7ImlkIjoiZmlsZS1wcm9jZXNz
aW5nIiwidGl0bGUiOiJQcm9jZXNzaW5nIG9mIGZpbGVzIn0seyJpZCI6InN1Ym1pdC1maWxlcyIs
InRpdGxlIjoiSGFuZGluZyBpbiBuZXcgZmlsZXMifSx7ImlkIjoiZmV0Y2gtcmVzdWx0cyIsInRp
dGxlIjoiRmV0Y2hpbmcgc2NhbiByZXN1bHRzIn0seyJpZCI6ImRvd25sb2FkLXByb2Nlc3NlZCIs
InRpdGxlIjoiRG93bmxvYWRpbmcgcHJvY2Vzc2VkIGZpbGVzIn0seyJpZCI6Im1vbml0b3Jpbmci
LCJ0aXRsZSI6IldhdGNoaW5nIHRoZSBjbHVzdGVyIn0seyJpZCI6Im1hbmFnZW1lbnQiLCJ0aXRs
ZSI6Ik1hbmFnaW5nIHRoZSBjbHVzdGVyIn0seyJpZCI6InJlcG9ydGluZyIsInRpdGxlIjoiUmVw
b3J0cyBvZiBzdGF0dXMgYW5kIHJlc291cmNlcyJ9LHsiaWQiOiJjb25zb2xlLWF1dGhlbnRpY2F0
aW9uIiwidGl0bGUiOiJTaWduaW5nIGluIHRvIHRoZSBDb250cm9sIENlbnRlciBjb25zb2xlIn0s
eyJpZCI6ImFwaS1rZXktdmFsaWRhdGlvbiIsInRpdGxlIjoiUmVxdWVzdHMgdGhhdCBjYXJyeSBh
biBBUEkga2V5In1dLCJjaGFuZ2UiOnsiZGVzY3JpcHRpb24iOiJUd28gY29yZXMgYmVoaW5kIG9u
ZSBnYXRld2F5LCB3aGljaCBjbGllbnRzIG1pc3Mgd2hpbGUgaXQgaXMgdXBncmFkZWQgKHRoZSBn
dWlkZSBhZHZpc2VzIHRvIGhhdmUgc2V2ZXJhbCk7IHRoZSBzaGFyZWQgc2VydmljZXMgaGF2ZSBv
bmUgbWFjaGluZSwgYW5kIEZpbGUgU3RvcmFnZSBvbmUgb2YgaXRzIG93bi4iLCJlbnZpcm9ubWVu
dCI6InByb2R1Y3Rpb24iLCJpZCI6IkNIRzAwNDMyNTEiLCJ0aXRsZSI6IlNtYWxsIERpc3RyaWJ1
dGVkIENsdXN0ZXIgdG8gMi4xLjAifSwiY29tcG9uZW50cyI6W3siaG9zdHMiOlsiY29yZTEiLCJj
b3JlMiJdLCJpZCI6ImNvcmUiLCJpbXBhY3QiOjAsIm1ldGhvZHMiOlsiZGVmZXJyYWwiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2LCAxOCwgMzgifV0sInRpdGxlIjoi
TWV0YURlZmVuZGVyIENvcmUifSx7Imhvc3RzIjpbImNvcmUxIiwiY29yZTIiLCJndzEiXSwiaWQi
OiJ3b3JrZXIiLCJpbXBhY3QiOjEsIm1ldGhvZHMiOlsiaW5zdGFsbGVyIl0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNywgMTksIDI2In1dLCJ0aXRsZSI6Ik1ldGFEZWZl
bmRlciBEaXN0cmlidXRlZCBDbHVzdGVyIFdvcmtlciJ9LHsiaG9zdHMiOlsiZ3cxIl0sImlkIjoi
YXBpLWdhdGV3YXkiLCJpbXBhY3QiOjEsIm1ldGhvZHMiOlsiZGVmZXJyYWwiXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4LCAyMCwgMzgifV0sInRpdGxlIjoiTWV0YURl
ZmVuZGVyIERpc3RyaWJ1dGVkIENsdXN0ZXIgQVBJIEdhdGV3YXkifSx7Imhvc3RzIjpbImFwcDEi
XSwiaWQiOiJjb250cm9sLWNlbnRlciIsImltcGFjdCI6MSwibWV0aG9kcyI6WyJpbnN0YWxsZXIi
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5LCAyMSwgMjYifV0sInRp
dGxlIjoiTWV0YURlZmVuZGVyIERpc3RyaWJ1dGVkIENsdXN0ZXIgQ29udHJvbCBDZW50ZXIifSx7
Imhvc3RzIjpbImFwcDEiXSwiaWQiOiJpZGVudGl0eS1zZXJ2aWNlIiwiaW1wYWN0IjoxLCJtZXRo
b2RzIjpbImluc3RhbGxlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjEwLCAyMiwgMjYifV0sInRpdGxlIjoiTWV0YURlZmVuZGVyIERpc3RyaWJ1dGVkIENsdXN0ZXIg
SWRlbnRpdHkgU2VydmljZSJ9LHsiaG9zdHMiOlsiZnMxIl0sImlkIjoiZmlsZS1zdG9yYWdlIiwi
aW1wYWN0IjoyLCJtZXRob2RzIjpbImluc3RhbGxlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjExLCAyMywgMjYifV0sInRpdGxlIjoiTWV0YURlZmVuZGVyIERpc3Ry
aWJ1dGVkIENsdXN0ZXIgRmlsZSBTdG9yYWdlIn1dLCJkZWNpc2lvbnMiOlt7ImJ5IjoiYW5hQGV4
YW1wbGUuY29tIiwiY2hvaWNlIjoiTGV2ZWwgMSBzdGF5czsgb25seSB0aGUgYWRtaW5pc3RyYXRv
cnMgYXJlIHRvbGQsIGZvciBubyBjbGllbnQgdGFsa3MgdG8gQ29udHJvbCBDZW50ZXIuIiwiY29u
dHJhZGljdGlvbiI6ImNvbnRyb2wtY2VudGVyLWxldmVsIiwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI5In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMSJ9XSwi
c3VtbWFyeSI6IkNvbnRyb2wgQ2VudGVyIGhhcyB0aGUgbGV2ZWwgb2YgYSBzZXJ2aWNlIHRoYXQg
Y2xpZW50cyBub3RpY2UsIGFuZCB0aGUgdGV4dCBzYXlzIG9ubHkgYWRtaW5pc3RyYXRvcnMgZG8u
In0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IkxldmVsIDEgc3RheXM7IHdvcmtl
cnMgbWlzc2luZyBmcm9tIGEgZGFzaGJvYXJkIGZvciBtaW51dGVzIGFyZSBleHBlY3RlZC4iLCJj
b250cmFkaWN0aW9uIjoid29ya2VyLWxldmVsIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI3In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOSJ9XSwic3VtbWFy
eSI6IlRoZSB3b3JrZXIgaGFzIGxldmVsIDEgYWx0aG91Z2ggdGhlIHRleHQgc2VlcyBubyBtb3Jl
IHRoYW4gYSBzdHV0dGVyIGluIGl0cyByZXBvcnRzLiJ9LHsiYnkiOiJsaUBleGFtcGxlLmNvbSIs
ImNob2ljZSI6IkNsaWVudHMgYXJlIHRvbGQgdGhhdCB0aGUgb25seSBnYXRld2F5IGdvZXMgYXdh
eSBmb3IgaGFsZiBhbiBob3VyLiIsImNvbnRyYWRpY3Rpb24iOiJnYXRld2F5LXdpdGhvdXQtZG93
bnRpbWUiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjgsIDIwIn0seyJk
b2N1bWVudCI6Imluc3RhbGxhdGlvbiIsImxpbmVzIjoib3ZlcnZpZXcifV0sInN1bW1hcnkiOiJU
aGUgZ3VpZGUgc2VlcyBjbGllbnRzIGN1dCBvZmYgd2hpbGUgYSBnYXRld2F5IGlzIHVwZ3JhZGVk
OyB0aGUgb3ZlcnZpZXcgcHJvbWlzZXMgbm8gZG93bnRpbWUgYXQgYWxsLiJ9LHsiYnkiOiJhbmFA
ZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJUd28gaW5zdGFuY2VzLCBzbyBvbmUgY2FycmllcyB0aGUg
bG9hZCB3aGlsZSB0aGUgb3RoZXIgaXMgYXdheTsgc2NhbnMgdGFrZSBsb25nZXIgbWVhbndoaWxl
LiIsImNvbnRyYWRpY3Rpb24iOiJjb3JlLWxldmVsLW5lZWRzLXNldmVyYWwiLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjE4In1dLCJzdW1tYXJ5IjoiTGV2ZWwgMCBmb3IgQ29yZSBvbmx5IGhvbGRzIHdoZXJlIG90
aGVyIGluc3RhbmNlcyB0YWtlIG92ZXI7IHdpdGggYSBzaW5nbGUgb25lIGl0IGNhbm5vdCBiZSBy
ZWFjaGVkLiJ9LHsiYnkiOiJsaUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlN3aXRjaGVkIGJ5IGhh
bmQgYnkgdGhlIHdheSB0aGUgdmVuZG9yJ3Mgc3VwcG9ydCBoYXMgc2hvd24gdXMsIHdpdGggYSBz
Y3JlZW5zaG90IGVhY2ggdGltZS4iLCJjb250cmFkaWN0aW9uIjoibWFpbnRlbmFuY2UtbW9kZS13
aXRob3V0LXN0ZXBzIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMyJ9
XSwic3VtbWFyeSI6Ik1haW50ZW5hbmNlIG1vZGUgaXMgZGVtYW5kZWQsIGFuZCBuZWl0aGVyIGEg
Y29tbWFuZCBub3IgYSBwYWdlIGlzIGdpdmVuIGZvciBlbnRlcmluZyBvciBsZWF2aW5nIGl0LiJ9
LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJUaGUgbmFtZXMgb2YgdGhlIHVuaXRz
IHdlcmUgcmVhZCBvbiB0aGUgbWFjaGluZXMgYW5kIGFyZSB2YXJpYWJsZXMgb2YgdGhpcyBjaGFu
Z2UuIiwiY29udHJhZGljdGlvbiI6InNlcnZpY2UtbmFtZXMtbWlzc2luZyIsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzYifV0sInN1bW1hcnkiOiJUaGUgc3RhcnQgb2Yg
YSBzZXJ2aWNlIGlzIHRvIGJlIGNvbmZpcm1lZCB3aXRob3V0IGl0cyBuYW1lIG9yIGEgY29tbWFu
ZCBiZWluZyBnaXZlbi4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiVGhlIHNl
dHRpbmdzIGFyZSBmcm96ZW4gZm9yIHRoZSB3aG9sZSB1cGdyYWRlLCB3aGF0ZXZlciB0aGUgbWV0
aG9kLiIsImNvbnRyYWRpY3Rpb24iOiJmcmVlemUtc2NvcGUiLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjYyLTY1In1dLCJzdW1tYXJ5IjoiVGhlIGZvcmJpZGRlbiBzZXR0
aW5ncyBzdGFuZCB1bmRlciB0aGUgY29uc29sZSdzIG1ldGhvZDsgd2hldGhlciB0aGV5IGJpbmQg
aW5zdGFsbGVycyB0b28gaXMgb3Blbi4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNl
IjoiVGhlIHByb21wdHMgYXJlIGxlZnQgb3V0LiIsImNvbnRyYWRpY3Rpb24iOiJwcm9tcHRzLWlu
LWNvbW1hbmRzIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMSwgMzMs
IDM1In1dLCJzdW1tYXJ5IjoiVGhlIGNvbW1hbmRzIGNhcnJ5IHRoZWlyIHByb21wdHMsIGFuZCBv
bmUgb2YgdGhvc2Ugd291bGQgcmVkaXJlY3Qgb3V0cHV0IGludG8gYSBmaWxlLiJ9LHsiYnkiOiJh
bmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJhcHQgZ2V0cyAteSwgYW5kIHRoZSB2ZXJzaW9uIGlz
IHJlYWQgYmFjayBhZnRlciBldmVyeSBpbnN0YWxsZXIuIiwiY29udHJhZGljdGlvbiI6ImFwdC1m
YWxsYmFjayIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzMifV0sInN1
bW1hcnkiOiJUaGUgYXB0IGZhbGxiYWNrIGFza3MgYSBxdWVzdGlvbiBhbmQgaGlkZXMgYSBkcGtn
IGZhaWx1cmUgdGhhdCBoYXMgbm90aGluZyB0byBkbyB3aXRoIGRlcGVuZGVuY2llcy4ifSx7ImJ5
IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiT24gV2luZG93cyB0aGUgcnVuIGlzIHdhaXRl
ZCBmb3IgYW5kIHdyaXRlcyBhIGxvZzsgdGhpcyBjaGFuZ2UgaGFzIG5vIFdpbmRvd3MgbWFjaGlu
ZS4iLCJjb250cmFkaWN0aW9uIjoibXNpZXhlYy1yZXR1cm5zLWVhcmx5Iiwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMSJ9XSwic3VtbWFyeSI6IlRoZSBXaW5kb3dzIGlu
c3RhbGxlciBtYXkgcmV0dXJuIGJlZm9yZSBpdCBpcyBkb25lLCBhbmQgYSBzaWxlbnQgcnVuIGxl
YXZlcyBubyBsb2cgYmVoaW5kLiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJN
ZXRhRGVmZW5kZXI7IHRoZSBvdGhlciBzcGVsbGluZyBpcyBhbiBhbGlhcy4iLCJjb250cmFkaWN0
aW9uIjoic3BlbGxpbmctb2YtdGhlLXByb2R1Y3QiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjctMTEsIDIxIn1dLCJzdW1tYXJ5IjoiVGhlIHByb2R1Y3QncyBuYW1lIGlz
IG1pc3NwZWx0IGluIHRoZSB0YWJsZSBhbmQgb25jZSBpbiB0aGUgdGV4dC4ifSx7ImJ5IjoiYW5h
QGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiUmVhZCBhcyBtZWFudDsgbm90aGluZyBpbiB0aGlzIGNo
YW5nZSBkZXBlbmRzIG9uIHRoZW0uIiwiY29udHJhZGljdGlvbiI6InNsaXBzLW9mLXRoZS1wZW4i
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4LCAyMSwgMjYsIDM4In1d
LCJzdW1tYXJ5IjoiQSBzdHJheSBsZXR0ZXIsIGEgbWlzc2luZyB2ZXJiIGFuZCBhIG1pc3NwZWx0
IHdvcmQ7IHRoZSBzZW5zZSBpcyBjbGVhciBlYWNoIHRpbWUuIn0seyJieSI6ImFuYUBleGFtcGxl
LmNvbSIsImNob2ljZSI6IlBhY2thZ2VzIGFuZCBXb3JrZXIgdW5kZXIgSW52ZW50b3J5LCBhcyB0
aGlzIHByb2R1Y3QncyBndWlkZSBhbmQgb3VyIGNvbnNvbGUgaGF2ZSBpdC4iLCJjb250cmFkaWN0
aW9uIjoiY29uc29sZS1wYWdlcy1vZi10aGUtc2libGluZyIsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiNDEtNTIifSx7ImRvY3VtZW50Ijoic2libGluZyIsImxpbmVzIjoi
MTQ3LTE1MCJ9XSwic3VtbWFyeSI6IlRoZSBzaWJsaW5nIHByb2R1Y3QgaGFzIG90aGVyIG5hbWVz
IGZvciB0aGUgcGFnZXMgd2hlcmUgcGFja2FnZXMgYXJlIGtlcHQgYW5kIHdvcmtlcnMgbGlzdGVk
LiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJXb3JrZXJzIGFyZSB1cGdyYWRl
ZCB3aXRoIHRoZWlyIGluc3RhbGxlci4iLCJjb250cmFkaWN0aW9uIjoid29ya2VyLW1ldGhvZC1v
Zi10aGUtc2libGluZyIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNyJ9
LHsiZG9jdW1lbnQiOiJzaWJsaW5nIiwibGluZXMiOiIxMjEtMTI2In1dLCJzdW1tYXJ5IjoiVGhl
IHNpYmxpbmcgcHJvZHVjdCB1cGdyYWRlcyBpdHMgd29ya2VycyBmcm9tIHRoZSBjb25zb2xlLCB0
aGlzIG9uZSB3aXRoIGFuIGluc3RhbGxlci4ifSx7ImJ5IjoibGlAZXhhbXBsZS5jb20iLCJjaG9p
Y2UiOiJXZSBhZGQgbm90aWNlcywgYW4gYXBwcm92YWwsIGEga2VwdCBzdGF0ZSBvZiBGaWxlIFN0
b3JhZ2UgYW5kIGEgd2F5IGJhY2sgdG8gaXQ7IHRoZSBzaGFyZWQgZGF0YWJhc2VzIGFyZSBub3Qg
dG91Y2hlZCBpbiB0aGlzIGNoYW5nZSBhbmQgaGF2ZSB0aGVpciBvd24gbmlnaHRseSBiYWNrdXBz
LiIsImNvbnRyYWRpY3Rpb24iOiJ3aGF0LXRoZS1ndWlkZS1sZWF2ZXMtb3V0Iiwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxLTY1In1dLCJzdW1tYXJ5IjoiTm8gYmFja3Vw
LCBub3RpY2UsIHdheSBiYWNrLCB2ZXJzaW9uLCBvcmRlciBvciBwcmVyZXF1aXNpdGUsIGFuZCBu
b3QgYSB3b3JkIG9uIHRoZSBzaGFyZWQgZGF0YWJhc2VzLiJ9XSwiZm9ybWF0IjoicnVuYm9vay1w
bGFuLzEiLCJob3N0cyI6W3siYWRkcmVzcyI6IjE5Mi4wLjIuMTMxIiwiY29tcG9uZW50cyI6WyJj
b250cm9sLWNlbnRlciIsImlkZW50aXR5LXNlcnZpY2UiXSwiY29ubmVjdGlvbiI6InNzaCIsImlk
IjoiYXBwMSIsIm9zIjoiZGViaWFuLTEyIiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6W10s
InVzZXIiOiJvcHMifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjEzMyIsImNvbXBvbmVudHMiOlsiZmls
ZS1zdG9yYWdlIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImZzMSIsIm9zIjoiZGViaWFuLTEy
Iiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6W10sInVzZXIiOiJvcHMifSx7ImFkZHJlc3Mi
OiIxOTIuMC4yLjE0MSIsImNvbXBvbmVudHMiOlsid29ya2VyIiwiY29yZSJdLCJjb25uZWN0aW9u
Ijoic3NoIiwiaWQiOiJjb3JlMSIsIm9zIjoiZGViaWFuLTEyIiwib3NGYW1pbHkiOiJkZWJpYW4i
LCJyb2xlcyI6W10sInVzZXIiOiJvcHMifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjE0MiIsImNvbXBv
bmVudHMiOlsid29ya2VyIiwiY29yZSJdLCJjb25uZWN0aW9uIjoic3NoIiwiaWQiOiJjb3JlMiIs
Im9zIjoiZGViaWFuLTEyIiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6W10sInVzZXIiOiJv
cHMifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjE1MSIsImNvbXBvbmVudHMiOlsid29ya2VyIiwiYXBp
LWdhdGV3YXkiXSwiY29ubmVjdGlvbiI6InNzaCIsImlkIjoiZ3cxIiwib3MiOiJkZWJpYW4tMTIi
LCJvc0ZhbWlseSI6ImRlYmlhbiIsInJvbGVzIjpbXSwidXNlciI6Im9wcyJ9XSwiaW1wYWN0TGV2
ZWxzIjpbeyJkZWZpbml0aW9uIjoiRmlsZXMgYXJlIHByb2Nlc3NlZCBhcyBpZiBub3RoaW5nIGhh
cHBlbmVkLiIsImxldmVsIjowLCJ0aXRsZSI6Ik5vIGltcGFjdCIsIndpbmRvd1JlcXVpcmVkIjpm
YWxzZX0seyJkZWZpbml0aW9uIjoiRmlsZXMgYWxyZWFkeSBpbiB0aGUgY2x1c3RlciBhcmUgcHJv
Y2Vzc2VkOyBoYW5kaW5nIGluLCBmZXRjaGluZyBhbmQgbWFuYWdpbmcgbWF5IHN1ZmZlci4iLCJs
ZXZlbCI6MSwidGl0bGUiOiJTb21lIGltcGFjdCIsIndpbmRvd1JlcXVpcmVkIjpmYWxzZX0seyJk
ZWZpbml0aW9uIjoiVGhlIHdob2xlIHN5c3RlbSBoYXMgdG8gc3RvcC4iLCJsZXZlbCI6MiwidGl0
bGUiOiJFdmVyeXRoaW5nIGRvd24iLCJ3aW5kb3dSZXF1aXJlZCI6dHJ1ZX1dLCJub3RlcyI6W3si
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzIn1dLCJ0ZXh0IjoiVGhlIGFp
bSBpcyB0byBkaXN0dXJiIGZpbGUgcHJvY2Vzc2luZyBhcyBsaXR0bGUgYXMgcG9zc2libGUsIGhl
bmNlIGEgbGV2ZWwgb2YgaW1wYWN0IGVhY2guIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjE4In1dLCJ0ZXh0IjoiQSBjbHVzdGVyIHVzdWFsbHkgaGFzIG1hbnkgQ29y
ZSBpbnN0YW5jZXMuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4
In1dLCJ0ZXh0IjoiV29ya2VyIGFuZCBDb250cm9sIENlbnRlciBhbG9uZSBydW4gdGhlIHVwZ3Jh
ZGUgb2YgQ29yZTsgbm9ib2R5IGluc3RhbGxzIGl0IGJ5IGhhbmQuIn0seyJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4In1dLCJ0ZXh0IjoiVGhleSBrZWVwIG5ldyBmaWxl
cyBhd2F5IGZyb20gYSBDb3JlIGluc3RhbmNlIGJlZm9yZSBpdCBpcyB1cGdyYWRlZC4ifSx7InNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTkifV0sInRleHQiOiJXaGlsZSBh
IHdvcmtlciByZXN0YXJ0cywgaXRzIHJlcG9ydHMgYWJvdXQgQ29yZSBhbmQgZ2F0ZXdheSBtYXkg
c3R1dHRlci4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMy0xMSJ9
XSwidGV4dCI6Ik5vIG9yZGVyIG9mIHRoZSBjb21wb25lbnRzIGlzIGdpdmVuOyB0aGUgdGFibGUg
cmlzZXMgZnJvbSBpbXBhY3QgMCB0byAyIGFuZCB0aGlzIG9yZGVyIGZvbGxvd3MgaXQuIn0seyJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEtNjUifV0sInRleHQiOiJUaGUg
cHVibGlzaGVkIHBhZ2UgY2FycmllcyB0aGUgc2FtZSB0ZXh0IGFuZCB0aGUgc2FtZSBjb21tYW5k
cy4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJpbnN0YWxsYXRpb24iLCJsaW5lcyI6ImNvbXBv
bmVudHMifV0sInRleHQiOiJUaGUgcHJvZHVjdCBhbHNvIG5lZWRzIFJhYmJpdE1RLCBSZWRpcyBh
bmQgUG9zdGdyZVNRTCwgd2hpY2ggdGhlIGltcGFjdCB0YWJsZSBsZWF2ZXMgb3V0LiJ9LHsic291
cmNlIjpbeyJkb2N1bWVudCI6ImZpbGUtc3RvcmFnZS1zZXR0aW5ncyIsImxpbmVzIjoicmVwbGlj
YXMifV0sInRleHQiOiJGaWxlIFN0b3JhZ2UgbWF5IGJlIGEgZ3JvdXAgb2YgcmVwbGljYXM7IHdo
ZXRoZXIgdGhleSBtYXkgYmUgdXBncmFkZWQgaW4gdHVybiBpcyBzYWlkIG5vd2hlcmUuIn0seyJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiaWRlbnRpdHktc2V0dGluZ3MiLCJsaW5lcyI6Imlnbml0aW9u
IGZpbGUifV0sInRleHQiOiJUaGUgSWRlbnRpdHkgU2VydmljZSByZWFkcyBpdHMgaWduaXRpb24g
ZmlsZSBvbiBhIGZyZXNoIGluc3RhbGxhdGlvbiBvbmx5OyBhbiB1cGdyYWRlIG11c3QgbGVhdmUg
L2V0Yy9vcHN3YXQvbWRkY19pZGVudGl0eV9zZXJ2aWNlLnltbCBhbG9uZS4ifSx7InNvdXJjZSI6
W3siZG9jdW1lbnQiOiJzeXN0ZW1jdGwiLCJsaW5lcyI6ImV4aXQgc3RhdHVzIn1dLCJ0ZXh0Ijoi
QXNraW5nIHN5c3RlbWQgYWJvdXQgYSBzdG9wcGVkIHVuaXQgZXhpdHMgd2l0aCAzIGFuZCBhYm91
dCBhbiB1bmtub3duIG9uZSB3aXRoIDQuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjIwIn1dLCJ0ZXh0IjoiSGF2ZSBzZXZlcmFsIEFQSSBnYXRld2F5cywgc28gdGhh
dCBvbmUgY2FuIHNlcnZlIHdoaWxlIGFub3RoZXIgaXMgdXBncmFkZWQuIn1dLCJwZW9wbGUiOnsi
YXBwcm92YWxzUmVxdWlyZWQiOjAsImFwcHJvdmVycyI6WyJsaUBleGFtcGxlLmNvbSJdLCJjb250
YWN0cyI6WyJzZXJ2aWNlLWRlc2tAZXhhbXBsZS5jb20iXSwib3BlcmF0b3JzIjpbImFuYUBleGFt
cGxlLmNvbSJdLCJyZXZpZXdlcnMiOlsibm9vckBleGFtcGxlLmNvbSJdfSwicHJvZHVjdCI6eyJk
ZXNjcmlwdGlvbiI6IkNvcmVzIHRoYXQgc2Nhbiwgd29ya2VycyB0aGF0IGxvb2sgYWZ0ZXIgdGhl
bSwgZ2F0ZXdheXMgZm9yIHRoZSBjbGllbnRzLCBhbmQgdGhyZWUgc2hhcmVkIHNlcnZpY2VzLiBX
aGF0IGFuIHVwZ3JhZGUgY29zdHMgaXMgc2FpZCBmb3IgZWFjaCBjb21wb25lbnQgYXMgYSBsZXZl
bCBmcm9tIDAgdG8gMi4iLCJpZCI6Im1kZGMiLCJ0aXRsZSI6Ik1ldGFEZWZlbmRlciBEaXN0cmli
dXRlZCBDbHVzdGVyIn0sInJlY292ZXJ5IjpbeyJmYWlsdXJlT2YiOlsidXBncmFkZS1maWxlLXN0
b3JhZ2UiXSwiaWQiOiJyZXN0b3JlLWZpbGUtc3RvcmFnZSIsInNvdXJjZSI6W10sInN0ZXBzIjpb
eyJiYXRjaGVzIjpbWyJmczEiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozNjAwMDAwLCJp
ZCI6InJlc3RvcmUta2VwdC1zdGF0ZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFs
IiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJSZXN0
b3JlIHRoZSBzbmFwc2hvdCBvciBjb3B5IG9mIHRoaXMgbWFjaGluZS4gV2hlcmUgdGhhdCBpcyBu
b3QgcG9zc2libGUsIGluc3RhbGwgL3Nydi9wYWNrYWdlcy9tZGRjLWZpbGUtc3RvcmFnZV8yLjAu
MV9hbWQ2NC5kZWIgd2l0aCB0aGUgY29tbWFuZCBmb3IgdGhpcyBzeXN0ZW0uIiwicGF0aCI6W10s
InJlY29yZCI6WyJ3YXktdGFrZW4iLCJmaW5pc2hlZC1hdCJdfSwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjI2fSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMifV0sInN0YWdlIjoi
cmVzdG9yZS1maWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IlB1dCB0aGUga2VwdCBzdGF0ZSBvZiBGaWxl
IFN0b3JhZ2UgYmFjayJ9LHsiYmF0Y2hlcyI6W1siZnMxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBcIiR7dW5pdF9m
aWxlX3N0b3JhZ2V9XCI7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0
XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxu
JyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZl
KSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFi
bGVzIjpbInVuaXRfZmlsZV9zdG9yYWdlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1
bm5pbmciLCJob3N0cyI6WyJmczEiXSwiaWQiOiJzZWUtcHJldmlvdXMtcnVubmluZyIsImtpbmQi
OiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVj
dCI6InNlcnZpY2UgZXhhbXBsZS1maWxlLXN0b3JhZ2Uuc2VydmljZSIsInRpbWVvdXRNUyI6NjAw
MDAsInRpdGxlIjoiRmlsZSBTdG9yYWdlJ3Mgc2VydmljZSBydW5zIGFnYWluIn0sImVmZmVjdHMi
OltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic2VlLXByZXZpb3VzLXJ1bm5pbmciLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjM3fSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W10sInN0YWdlIjoicmVzdG9yZS1maWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IlNlZSB0aGF0IHRo
ZSBwcmV2aW91cyBGaWxlIFN0b3JhZ2UgcnVucyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5k
IC12IGN1cmwgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAg
LW8gL2Rldi9udWxsIC13ICcle2h0dHBfY29kZX0nIC0tIFwiJHtjb25zb2xlX3VybH1cIlxuZWxz
ZVxuICB3Z2V0IC1TIC1UIDIwIC1PIC9kZXYvbnVsbCAtLSBcIiR7Y29uc29sZV91cmx9XCIgMj4m
MSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9ICQyIH0gRU5EIHsgcHJpbnQgY29kZSB9J1xu
ZmkiLCJ2YXJpYWJsZXMiOlsiY29uc29sZV91cmwiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoi
ZXF1YWxzIiwidGV4dCI6IjIwMCJ9XSwiZXhwZWN0ZWQiOiJoYXMgc3RhdHVzIDIwMCIsImhvc3Rz
IjpbImNvbnRyb2xsZXIiXSwiaWQiOiJyZWNvdmVyeS1sZWF2ZS1tYWludGVuYW5jZS5jaGVjayIs
ImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgYW5zd2VyIG9mIGh0dHBzOi8vc21hbGwuZXhh
bXBsZS5jb20vIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgY29uc29sZSBhbnN3ZXJz
In0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoicmVjb3ZlcnktbGVhdmUt
bWFpbnRlbmFuY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6
eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiTGVhdmUgc2NoZWR1bGVk
IG1haW50ZW5hbmNlIG1vZGUsIGJ5IHRoZSB3YXkgYWdyZWVkIHdpdGggdGhlIHZlbmRvciBmb3Ig
dGhpcyBzaXRlLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic3dpdGNoZWQtYXQiLCJzY3JlZW5zaG90
Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjo2NDd9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIyMyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjEsIDM2In1dLCJzdGFn
ZSI6InJlc3RvcmUtZmlsZS1zdG9yYWdlIiwidGl0bGUiOiJUYWtlIHRoZSBzeXN0ZW0gb3V0IG9m
IG1haW50ZW5hbmNlIG1vZGUifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMi
OltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoicmVjb3ZlcnktcmVsZWFzZS1zZXR0aW5ncyIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJh
ZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJUZWxsIHRoZSBhZG1pbmlzdHJhdG9ycyB0aGF0
IHRoZSBmcmVlemUgaXMgb3Zlci4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInRvbGQtYXQiXX0sIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY1
N30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjYyLTY1In1dLCJzdGFnZSI6InJlc3RvcmUtZmlsZS1zdG9yYWdlIiwidGl0bGUiOiJSZWxlYXNl
IHdvcmtmbG93LCBtb2R1bGUgdXBkYXRlIGFuZCBoZWFsdGggY2hlY2sgc2V0dGluZ3MifSx7ImJh
dGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0IjoiaWYgY29tbWFuZCAtdiBjdXJsID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBj
dXJsIC1zUyAtLW1heC10aW1lIDIwIC1vIC9kZXYvbnVsbCAtdyAnJXtodHRwX2NvZGV9JyAtLSBc
IiR7Y29uc29sZV91cmx9XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAvZGV2L251bGwgLS0g
XCIke2NvbnNvbGVfdXJsfVwiIDI+JjEgfCBhd2sgJyQxIH4gL15IVFRQLyB7IGNvZGUgPSAkMiB9
IEVORCB7IHByaW50IGNvZGUgfSdcbmZpIiwidmFyaWFibGVzIjpbImNvbnNvbGVfdXJsIl19LCJl
eHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIyMDAifV0sImV4cGVjdGVkIjoi
aGFzIHN0YXR1cyAyMDAiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoicHJldmlvdXMtY29u
c29sZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgYW5zd2VyIG9mIGh0dHBzOi8vc21h
bGwuZXhhbXBsZS5jb20vIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgY29uc29sZSBh
bnN3ZXJzIn0sImVmZmVjdHMiOltdLCJpZCI6InByZXZpb3VzLWNvbnNvbGUiLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6NjY0fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMSwgMzYifV0sInN0YWdlIjoicmVzdG9yZS1m
aWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMifSx7ImJhdGNoZXMiOltb
ImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24g
YXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJwcmV2aW91cy1oZWFsdGh5
Iiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6Ikxvb2sgYXQgaGVhbHRo
IGFuZCBzdGF0dXMgb2YgZXZlcnkgaW5zdGFuY2UuIiwicGF0aCI6W10sInJlY29yZCI6WyJzY3Jl
ZW5zaG90Il19LCJzdWJqZWN0IjoiTG9vayBhdCBoZWFsdGggYW5kIHN0YXR1cyBvZiBldmVyeSBp
bnN0YW5jZS4iLCJ0aXRsZSI6IlRoZSBjb25zb2xlIHNob3dzIHRoZSBzeXN0ZW0gaGVhbHRoeSJ9
LCJlZmZlY3RzIjpbXSwiaWQiOiJwcmV2aW91cy1oZWFsdGh5IiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjY2NX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiNjEifV0sInN0YWdlIjoicmVzdG9yZS1maWxlLXN0b3JhZ2Ui
LCJ0aXRsZSI6IlRoZSBjb25zb2xlIHNob3dzIHRoZSBzeXN0ZW0gaGVhbHRoeSJ9XSwidGl0bGUi
OiJHbyBiYWNrIHRvIHRoZSBwcmV2aW91cyBGaWxlIFN0b3JhZ2UiLCJ0cmlnZ2VyIjoiRmlsZSBT
dG9yYWdlIGRvZXMgbm90IGNvbWUgdXAgd2l0aCB0aGUgbmV3IHZlcnNpb24gaW5zaWRlIHRoZSB3
aW5kb3cuIn1dLCJyZXF1aXJlbWVudHMiOlt7ImlkIjoiZG93bmxvYWQtaW5zdGFsbGVycyIsImtp
bmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiZG93bmxvYWQtaW5zdGFs
bGVycyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI3In1dLCJ0aXRs
ZSI6IlRoZSBpbnN0YWxsZXJzIGFyZSBkb3dubG9hZGVkIGZyb20gTXkgT1BTV0FUIn0seyJpZCI6
Imluc3RhbGxlci1vbi1ob3N0Iiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJ1cGdyYWRlLXdvcmtlciIsInVwZ3JhZGUtY29udHJvbC1jZW50ZXIiLCJ1cGdyYWRl
LWlkZW50aXR5LXNlcnZpY2UiLCJ1cGdyYWRlLWZpbGUtc3RvcmFnZSJdLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI4In1dLCJ0aXRsZSI6IkVhY2ggaW5zdGFsbGVyIHJ1
bnMgb24gdGhlIG1hY2hpbmUgb2YgaXRzIGNvbXBvbmVudCJ9LHsiaWQiOiJlbGV2YXRlZC1zZXNz
aW9uIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsibGl2
ZS5lbnRyeS5yaWdodHMtd29ya2VyIiwibGl2ZS5lbnRyeS5yaWdodHMtc2hhcmVkIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjkifV0sInRpdGxlIjoiVGhlIHNlc3Np
b24gb24gZWFjaCBvZiB0aGVzZSBtYWNoaW5lcyBoYXMgYW4gYWRtaW5pc3RyYXRvcidzIHJpZ2h0
cyJ9LHsiaWQiOiJpbnN0YWxsZXItd2luZG93cyIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0
Iiwic2F0aXNmaWVkQnkiOlsidXBncmFkZS13b3JrZXIiLCJ1cGdyYWRlLWNvbnRyb2wtY2VudGVy
IiwidXBncmFkZS1pZGVudGl0eS1zZXJ2aWNlIiwidXBncmFkZS1maWxlLXN0b3JhZ2UiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMC0zMSJ9XSwidGl0bGUiOiJPbiBX
aW5kb3dzIHRoZSBwYWNrYWdlIGlzIGluc3RhbGxlZCBzaWxlbnRseSJ9LHsiaWQiOiJpbnN0YWxs
ZXItZGViaWFuIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1
cGdyYWRlLXdvcmtlciIsInVwZ3JhZGUtY29udHJvbC1jZW50ZXIiLCJ1cGdyYWRlLWlkZW50aXR5
LXNlcnZpY2UiLCJ1cGdyYWRlLWZpbGUtc3RvcmFnZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjMyLTMzIn1dLCJ0aXRsZSI6Ik9uIERlYmlhbiBhbmQgVWJ1bnR1IGRw
a2cgaW5zdGFsbHMgdGhlIHBhY2thZ2UsIGFuZCBhcHQgbWVuZHMgbWlzc2luZyBkZXBlbmRlbmNp
ZXMifSx7ImlkIjoiaW5zdGFsbGVyLXJoZWwiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIs
InNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtd29ya2VyIiwidXBncmFkZS1jb250cm9sLWNlbnRlciIs
InVwZ3JhZGUtaWRlbnRpdHktc2VydmljZSIsInVwZ3JhZGUtZmlsZS1zdG9yYWdlIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzQtMzUifV0sInRpdGxlIjoiT24gUmVk
IEhhdCBhbmQgUm9ja3kgeXVtIGluc3RhbGxzIHRoZSBwYWNrYWdlIn0seyJpZCI6Imluc3RhbGxl
ci1wYXRoIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsi
bGl2ZS5lbnRyeS5wYWNrYWdlLXRoZXJlLXdvcmtlciIsImxpdmUuZW50cnkucGFja2FnZS10aGVy
ZS1jb250cm9sLWNlbnRlciIsImxpdmUuZW50cnkucGFja2FnZS10aGVyZS1pZGVudGl0eS1zZXJ2
aWNlIiwibGl2ZS5lbnRyeS5wYWNrYWdlLXRoZXJlLWZpbGUtc3RvcmFnZSJdLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMxLCAzMywgMzUifV0sInRpdGxlIjoiVGhlIHBh
Y2thZ2Ugb2YgZWFjaCBjb21wb25lbnQgaXMgb24gaXRzIG1hY2hpbmUifSx7ImlkIjoid29ya2Vy
LXN0YXJ0ZWQiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJz
ZWUtd29ya2VyLXJ1bm5pbmciXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIzNiJ9XSwidGl0bGUiOiJUaGUgd29ya2VyIGlzIHNlZW4gcnVubmluZyBhZnRlciBpdHMgdXBn
cmFkZSJ9LHsiaWQiOiJjb250cm9sLWNlbnRlci1zdGFydGVkIiwia2luZCI6ImNoZWNrIiwibGV2
ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLWNvbnRyb2wtY2VudGVyLXJ1bm5pbmciXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNiJ9XSwidGl0bGUiOiJDb250
cm9sIENlbnRlciBpcyBzZWVuIHJ1bm5pbmcgYWZ0ZXIgaXRzIHVwZ3JhZGUifSx7ImlkIjoiaWRl
bnRpdHktc2VydmljZS1zdGFydGVkIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0
aXNmaWVkQnkiOlsic2VlLWlkZW50aXR5LXNlcnZpY2UtcnVubmluZyJdLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM2In1dLCJ0aXRsZSI6IlRoZSBJZGVudGl0eSBTZXJ2
aWNlIGlzIHNlZW4gcnVubmluZyBhZnRlciBpdHMgdXBncmFkZSJ9LHsiaWQiOiJmaWxlLXN0b3Jh
Z2Utc3RhcnRlZCIsImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5Ijpb
InNlZS1maWxlLXN0b3JhZ2UtcnVubmluZyIsImRvd250aW1lLmV4aXQuZmlsZS1zdG9yYWdlLXJ1
bnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNiJ9XSwidGl0bGUi
OiJGaWxlIFN0b3JhZ2UgaXMgc2VlbiBydW5uaW5nIGFmdGVyIGl0cyB1cGdyYWRlIn0seyJpZCI6
Imluc3RhbGxlZC12ZXJzaW9ucyIsImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlz
ZmllZEJ5IjpbInZlcnNpb24td29ya2VyIiwidmVyc2lvbi1jb250cm9sLWNlbnRlciIsInZlcnNp
b24taWRlbnRpdHktc2VydmljZSIsInZlcnNpb24tZmlsZS1zdG9yYWdlIl0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzMsIDM2In1dLCJ0aXRsZSI6IldoYXQgdGhlIGlu
c3RhbGxlcnMgYnJvdWdodCBpcyByZWFkIGJhY2ssIGZvciB0aGUgYXB0IGZhbGxiYWNrIGhpZGVz
IGEgZmFpbGVkIGRwa2cifSx7ImlkIjoiZG93bmxvYWQtcGFja2FnZXMiLCJraW5kIjoic3RlcCIs
ImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImRvd25sb2FkLXBhY2thZ2VzIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzkifV0sInRpdGxlIjoiVGhlIHBhY2th
Z2VzIG9mIENvcmUgYW5kIGdhdGV3YXkgYXJlIGRvd25sb2FkZWQgZnJvbSBNeSBPUFNXQVQifSx7
ImlkIjoic2lnbi1pbiIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnki
Olsic2lnbi1pbiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQwIn1d
LCJ0aXRsZSI6IlNvbWVib2R5IHNpZ25zIGluIHRvIHRoZSBjb25zb2xlIGFzIGFkbWluaXN0cmF0
b3IifSx7ImlkIjoidXBsb2FkLXBhY2thZ2VzIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3Qi
LCJzYXRpc2ZpZWRCeSI6WyJ1cGxvYWQtcGFja2FnZXMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI0MS00NSJ9XSwidGl0bGUiOiJUaGUgcGFja2FnZXMgYXJlIHVwbG9h
ZGVkIGluIHRoZSBjb25zb2xlIn0seyJpZCI6InN0YXJ0LWRlZmVycmVkLXVwZ3JhZGUiLCJraW5k
Ijoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInN0YXJ0LWNvcmUtdXBncmFk
ZSIsInVwZ3JhZGUtYXBpLWdhdGV3YXkiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI0Ny01MiJ9XSwidGl0bGUiOiJUaGUgdXBncmFkZSBpcyBzdGFydGVkIGZyb20gdGhl
IHdvcmtlcnMnIHBhZ2UifSx7ImlkIjoic2VsZWN0LXZlcnNpb24iLCJraW5kIjoic3RlcCIsImxl
dmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInN0YXJ0LWNvcmUtdXBncmFkZSIsInVwZ3JhZGUt
YXBpLWdhdGV3YXkiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1NC01
NiJ9XSwidGl0bGUiOiJUaGUgcmlnaHQgdmVyc2lvbiBpcyBjaG9zZW4gYmVmb3JlIHRoZSB1cGdy
YWRlIGlzIHN0YXJ0ZWQifSx7ImlkIjoiY29yZS1kcmFpbmVkIiwia2luZCI6IndhaXQiLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJjb3JlLWRyYWluZWQiXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOCJ9XSwidGl0bGUiOiJBIENvcmUgaW5zdGFuY2UgZmlu
aXNoZXMgaXRzIGZpbGVzIGJlZm9yZSBpdCBpcyB1cGdyYWRlZCJ9LHsiaWQiOiJwcm9ncmVzcy13
YXRjaGVkIiwia2luZCI6Im9ic2VydmF0aW9uIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnki
OlsidXBncmFkZS1jb3JlIiwidXBncmFkZS1hcGktZ2F0ZXdheSJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU4In1dLCJ0aXRsZSI6IlRoZSBwcm9ncmVzcyBvbiB0aGUg
c2NyZWVuIGlzIGZvbGxvd2VkIn0seyJpZCI6ImNvbXBvbmVudC12ZXJzaW9ucyIsImtpbmQiOiJj
aGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInZlcnNpb24tY29yZSIsInZlcnNp
b24tYXBpLWdhdGV3YXkiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2
MCJ9XSwidGl0bGUiOiJFYWNoIENvcmUgYW5kIGVhY2ggZ2F0ZXdheSBoYXMgdGhlIHJpZ2h0IHZl
cnNpb24ifSx7ImlkIjoiaGVhbHRoLXdhdGNoZWQiLCJraW5kIjoib2JzZXJ2YXRpb24iLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJoZWFsdGgtc2VlbiIsImNvbnNvbGUtc3RheXMtdXAi
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2MSJ9XSwidGl0bGUiOiJI
ZWFsdGggYW5kIHN0YXR1cyBvZiB0aGUgc3lzdGVtIGFyZSB3YXRjaGVkIn0seyJpZCI6ImZyZWV6
ZS13b3JrZmxvdyIsImtpbmQiOiJmcmVlemUiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6
WyJmcmVlemUtc2V0dGluZ3MiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI2Mi02MyJ9XSwidGl0bGUiOiJXb3JrZmxvdyBzZXR0aW5ncyBzdGF5IGFzIHRoZXkgYXJlIGR1
cmluZyB0aGUgdXBncmFkZSJ9LHsiaWQiOiJmcmVlemUtbW9kdWxlLXVwZGF0ZSIsImtpbmQiOiJm
cmVlemUiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJmcmVlemUtc2V0dGluZ3MiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2MiwgNjQifV0sInRpdGxlIjoi
TW9kdWxlIHVwZGF0ZSBzZXR0aW5ncyBzdGF5IGFzIHRoZXkgYXJlIGR1cmluZyB0aGUgdXBncmFk
ZSJ9LHsiaWQiOiJmcmVlemUtaGVhbHRoLWNoZWNrIiwia2luZCI6ImZyZWV6ZSIsImxldmVsIjoi
bXVzdCIsInNhdGlzZmllZEJ5IjpbImZyZWV6ZS1zZXR0aW5ncyJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYyLCA2NSJ9XSwidGl0bGUiOiJIZWFsdGggY2hlY2sgc2V0
dGluZ3Mgc3RheSBhcyB0aGV5IGFyZSBkdXJpbmcgdGhlIHVwZ3JhZGUifSx7ImlkIjoiY2xpZW50
cy1ub3RpZmllZCIsImtpbmQiOiJub3RpZmljYXRpb24iLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJub3RpZnktY2xpZW50cyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjIwLCAyMiJ9XSwidGl0bGUiOiJDbGllbnRzIGtub3cgdGhhdCB0aGUgZ2F0ZXdheSBj
b21lcyBhbmQgZ29lcyBhbmQgdGhhdCBBUEkga2V5cyBtYXkgZmFpbCBmb3IgYSBtb21lbnQifSx7
ImlkIjoiYWRtaW5pc3RyYXRvcnMtbm90aWZpZWQiLCJraW5kIjoibm90aWZpY2F0aW9uIiwibGV2
ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJub3RpZnktYWRtaW5pc3RyYXRvcnMiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOSwgMjEtMjIifV0sInRpdGxlIjoi
QWRtaW5pc3RyYXRvcnMga25vdyB0aGF0IHRoZSBjb25zb2xlIGNvbWVzIGFuZCBnb2VzIn0seyJp
ZCI6Im1haW50ZW5hbmNlLXdpbmRvdyIsImtpbmQiOiJ3aW5kb3ciLCJsZXZlbCI6Im11c3QiLCJz
YXRpc2ZpZWRCeSI6WyJkb3dudGltZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjE3LCAyMyJ9XSwidGl0bGUiOiJGaWxlIFN0b3JhZ2UgaXMgdXBncmFkZWQgaW4gYSBz
Y2hlZHVsZWQgd2luZG93In0seyJpZCI6Im1haW50ZW5hbmNlLW1vZGUiLCJraW5kIjoic3RlcCIs
ImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImVudGVyLW1haW50ZW5hbmNlIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMifV0sInRpdGxlIjoiVGhlIHdob2xl
IHN5c3RlbSBpcyBpbiBtYWludGVuYW5jZSBtb2RlIHdoaWxlIEZpbGUgU3RvcmFnZSBpcyB1cGdy
YWRlZCJ9LHsiaWQiOiJuby1zdWJtaXNzaW9ucyIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoi
bXVzdCIsInNhdGlzZmllZEJ5IjpbImRvd250aW1lLmVudHJ5Lm5vLXN1Ym1pc3Npb25zIl0sInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMifV0sInRpdGxlIjoiTm8gZmls
ZXMgYXJlIGJlaW5nIGhhbmRlZCBpbiB3aGVuIEZpbGUgU3RvcmFnZSBpcyBhYm91dCB0byBnbyBk
b3duIn1dLCJydW5ib29rIjp7ImRlc2NyaXB0aW9uIjoiRnJlZXplIHRoZSBzZXR0aW5ncywgbGV0
IENvbnRyb2wgQ2VudGVyIHVwZ3JhZGUgQ29yZSBhbmQgZ2F0ZXdheXMsIHVwZ3JhZGUgdGhlIHNl
cnZpY2VzIHRoYXQgaGF2ZSBhbiBpbnN0YWxsZXIsIGFuZCB0YWtlIHRoZSBzeXN0ZW0gZG93biBv
bmx5IGZvciBGaWxlIFN0b3JhZ2UsIGF0IHRoZSB2ZXJ5IGVuZC4iLCJpZCI6Im1kZGMtdXBncmFk
ZSIsInRpdGxlIjoiVXBncmFkZSBNZXRhRGVmZW5kZXIgRGlzdHJpYnV0ZWQgQ2x1c3RlciJ9LCJz
a2lwcGVkIjpbXSwic291cmNlcyI6W3siaWQiOiJndWlkZSIsInRpdGxlIjoiU3lzdGVtIFVwZ3Jh
ZGUiLCJ1cmwiOiJodHRwczovL29wc3dhdC5kZXZlbG9wZXJodWIuaW8vZG9jcy9tZGNvcmUvZGlz
dHJpYnV0ZWQtY2x1c3Rlci1kZXBsb3ltZW50L21kZGMtdXBncmFkZSJ9LHsiaWQiOiJpbnN0YWxs
YXRpb24iLCJ0aXRsZSI6Ikluc3RhbGxhdGlvbiIsInVybCI6Imh0dHBzOi8vb3Bzd2F0LmNvbS9k
b2NzL21kZGlzdHJpYnV0ZWRjbHVzdGVyL2luc3RhbGxhdGlvbiJ9LHsiaWQiOiJmaWxlLXN0b3Jh
Z2Utc2V0dGluZ3MiLCJ0aXRsZSI6IkZpbGUgU3RvcmFnZSBjb25maWd1cmF0aW9uIiwidXJsIjoi
aHR0cHM6Ly9vcHN3YXQuY29tL2RvY3MvbWRkaXN0cmlidXRlZGNsdXN0ZXIvY29uZmlndXJhdGlv
bnMvbWRkYy1jb25maWctZmlsZS1zdG9yYWdlIn0seyJpZCI6ImlkZW50aXR5LXNldHRpbmdzIiwi
dGl0bGUiOiJJZGVudGl0eSBTZXJ2aWNlIGNvbmZpZ3VyYXRpb24iLCJ1cmwiOiJodHRwczovL29w
c3dhdC5jb20vZG9jcy9tZGRpc3RyaWJ1dGVkY2x1c3Rlci9pbnN0YWxsYXRpb24vbWRkYy1jb25m
aWctaWRlbnRpdHktc2VydmljZSJ9LHsiaWQiOiJzaWJsaW5nIiwidGl0bGUiOiJNRCBDbHVzdGVy
OiBTeXN0ZW0gVXBncmFkZSIsInVybCI6Imh0dHBzOi8vb3Bzd2F0LmRldmVsb3Blcmh1Yi5pby9k
b2NzL21kY2x1c3Rlci91cGdyYWRlIn0seyJpZCI6InN5c3RlbWN0bCIsInRpdGxlIjoic3lzdGVt
Y3RsKDEpIiwidXJsIjoiaHR0cHM6Ly93d3cuZnJlZWRlc2t0b3Aub3JnL3NvZnR3YXJlL3N5c3Rl
bWQvbWFuL3N5c3RlbWN0bC5odG1sIn0seyJpZCI6Im15LW9wc3dhdCIsInRpdGxlIjoiTXkgT1BT
V0FUIChkb3dubG9hZHMpIiwidXJsIjoiaHR0cHM6Ly9teS5vcHN3YXQuY29tLyJ9XSwic3RhZ2Vz
IjpbeyJlZmZlY3RzIjpbXSwiaWQiOiJwcmVwYXJlIiwic3RlcHMiOlsibm90aWZ5LWNsaWVudHMi
LCJub3RpZnktYWRtaW5pc3RyYXRvcnMiLCJkb3dubG9hZC1pbnN0YWxsZXJzIiwiZG93bmxvYWQt
cGFja2FnZXMiLCJmcmVlemUtc2V0dGluZ3MiLCJzaWduLWluIiwidXBsb2FkLXBhY2thZ2VzIl0s
InRpdGxlIjoiVGVsbCBwZW9wbGUsIGZyZWV6ZSB0aGUgc2V0dGluZ3MsIGJyaW5nIHRoZSBwYWNr
YWdlcyJ9LHsiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6InN1Ym1pdC1maWxlcyIsImVmZmVjdCI6
InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZmV0Y2gtcmVzdWx0cyIsImVmZmVjdCI6InVu
YXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZG93bmxvYWQtcHJvY2Vzc2VkIiwiZWZmZWN0Ijoi
dW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJtYW5hZ2VtZW50IiwiZWZmZWN0IjoidW5hdmFp
bGFibGUifSx7ImNhcGFiaWxpdHkiOiJtb25pdG9yaW5nIiwiZWZmZWN0IjoidW5hdmFpbGFibGUi
fSx7ImNhcGFiaWxpdHkiOiJyZXBvcnRpbmciLCJlZmZlY3QiOiJkZWdyYWRlZCJ9LHsiY2FwYWJp
bGl0eSI6ImNvbnNvbGUtYXV0aGVudGljYXRpb24iLCJlZmZlY3QiOiJkZWdyYWRlZCJ9LHsiY2Fw
YWJpbGl0eSI6ImFwaS1rZXktdmFsaWRhdGlvbiIsImVmZmVjdCI6ImRlZ3JhZGVkIn0seyJjYXBh
YmlsaXR5IjoiZmlsZS1wcm9jZXNzaW5nIiwiZWZmZWN0IjoiY29udGludWUifV0sImlkIjoibGl2
ZSIsImltcGFjdCI6MSwic3RlcHMiOlsibGl2ZS5lbnRyeS5yaWdodHMtd29ya2VyIiwibGl2ZS5l
bnRyeS5yaWdodHMtc2hhcmVkIiwibGl2ZS5lbnRyeS5wYWNrYWdlLXRoZXJlLXdvcmtlciIsImxp
dmUuZW50cnkucGFja2FnZS10aGVyZS1jb250cm9sLWNlbnRlciIsImxpdmUuZW50cnkucGFja2Fn
ZS10aGVyZS1pZGVudGl0eS1zZXJ2aWNlIiwibGl2ZS5lbnRyeS5wYWNrYWdlLXRoZXJlLWZpbGUt
c3RvcmFnZSIsImxpdmUuZW50cnkuY29uc29sZS1hbnN3ZXJzIiwic3RhcnQtY29yZS11cGdyYWRl
IiwiY29yZS1kcmFpbmVkIiwidXBncmFkZS1jb3JlIiwidXBncmFkZS13b3JrZXIiLCJzZWUtd29y
a2VyLXJ1bm5pbmciLCJ1cGdyYWRlLWFwaS1nYXRld2F5IiwidXBncmFkZS1jb250cm9sLWNlbnRl
ciIsInNlZS1jb250cm9sLWNlbnRlci1ydW5uaW5nIiwiY29uc29sZS1iYWNrIiwidXBncmFkZS1p
ZGVudGl0eS1zZXJ2aWNlIiwic2VlLWlkZW50aXR5LXNlcnZpY2UtcnVubmluZyIsImxpdmUuZXhp
dC5jb25zb2xlLWFuc3dlcnMiXSwidGl0bGUiOiJVcGdyYWRlIGV2ZXJ5dGhpbmcgdGhhdCBkb2Vz
IG5vdCBzdG9wIHRoZSBzeXN0ZW0ifSx7ImRlc2NyaXB0aW9uIjoiTm90aGluZyBpcyBwcm9jZXNz
ZWQgZnJvbSB0aGUgbW9tZW50IG1haW50ZW5hbmNlIG1vZGUgaXMgb24gdW50aWwgaXQgaXMgb2Zm
LiIsImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJmaWxlLXByb2Nlc3NpbmciLCJlZmZlY3QiOiJ1
bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6InN1Ym1pdC1maWxlcyIsImVmZmVjdCI6InVuYXZh
aWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZmV0Y2gtcmVzdWx0cyIsImVmZmVjdCI6InVuYXZhaWxh
YmxlIn0seyJjYXBhYmlsaXR5IjoiZG93bmxvYWQtcHJvY2Vzc2VkIiwiZWZmZWN0IjoidW5hdmFp
bGFibGUifV0sImlkIjoiZG93bnRpbWUiLCJpbXBhY3QiOjIsInN0ZXBzIjpbImRvd250aW1lLmVu
dHJ5Lm5vLXN1Ym1pc3Npb25zIiwiYXBwcm92ZS1kb3dudGltZSIsImVudGVyLW1haW50ZW5hbmNl
Iiwia2VlcC1maWxlLXN0b3JhZ2UiLCJ1cGdyYWRlLWZpbGUtc3RvcmFnZSIsInNlZS1maWxlLXN0
b3JhZ2UtcnVubmluZyIsImxlYXZlLW1haW50ZW5hbmNlIiwiZG93bnRpbWUuZXhpdC5maWxlLXN0
b3JhZ2UtcnVucyJdLCJ0aXRsZSI6IlRha2UgdGhlIHN5c3RlbSBkb3duIGZvciBGaWxlIFN0b3Jh
Z2UiLCJ3aW5kb3ciOiJkb3dudGltZSJ9LHsiZWZmZWN0cyI6W10sImlkIjoidmVyaWZ5Iiwic3Rl
cHMiOlsidmVyc2lvbi1jb3JlIiwidmVyc2lvbi1hcGktZ2F0ZXdheSIsInZlcnNpb24td29ya2Vy
IiwidmVyc2lvbi1jb250cm9sLWNlbnRlciIsInZlcnNpb24taWRlbnRpdHktc2VydmljZSIsInZl
cnNpb24tZmlsZS1zdG9yYWdlIiwiaGVhbHRoLXNlZW4iLCJjb25zb2xlLXN0YXlzLXVwIiwicmVs
ZWFzZS1zZXR0aW5ncyJdLCJ0aXRsZSI6IlBvc3QtdXBncmFkZSB2ZXJpZmljYXRpb24ifV0sInN0
ZXBzIjpbeyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVN
UyI6NjAwMDAwLCJpZCI6Im5vdGlmeS1jbGllbnRzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQi
OiJub3RpZnkiLCJub3RpZnkiOnsiYWJvdXQiOlsic3VibWl0LWZpbGVzIiwiZmV0Y2gtcmVzdWx0
cyIsImRvd25sb2FkLXByb2Nlc3NlZCIsImFwaS1rZXktdmFsaWRhdGlvbiIsImZpbGUtcHJvY2Vz
c2luZyJdLCJhdWRpZW5jZSI6ImNsaWVudHMiLCJsZWFkTVMiOjE3MjgwMDAwMCwibWVzc2FnZSI6
IlVuZGVyIGNoYW5nZSBDSEcwMDQzMjUxIHRoZSBnYXRld2F5cyByZXN0YXJ0IG9uZSBhZnRlciBh
bm90aGVyOyB3aGVyZSB0aGVyZSBpcyBvbmx5IG9uZSwgbm8gZmlsZSBjYW4gYmUgaGFuZGVkIGlu
IGFuZCBubyByZXN1bHQgZmV0Y2hlZCB1bnRpbCBpdCBpcyBiYWNrLiBBUEkga2V5cyBtYXkgYmUg
cmVmdXNlZCBmb3IgYSBtb21lbnQsIGFuZCBpbiB0aGUgYW5ub3VuY2VkIHdpbmRvdyBubyBmaWxl
cyBhcmUgdGFrZW4gYXQgYWxsLiBQbGVhc2Ugc2VuZCBub3RoaW5nIGluIHRoZSB3aW5kb3cuIn0s
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjI0OX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsi
Y2xpZW50cy1ub3RpZmllZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIwLCAyMi0yMyJ9XSwic3RhZ2UiOiJwcmVwYXJlIiwidGl0
bGUiOiJUZWxsIHRoZSBjbGllbnRzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZl
Y3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6Im5vdGlmeS1hZG1pbmlzdHJhdG9ycyIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibm90aWZ5Iiwibm90aWZ5Ijp7ImFib3V0IjpbIm1h
bmFnZW1lbnQiLCJtb25pdG9yaW5nIiwiY29uc29sZS1hdXRoZW50aWNhdGlvbiIsInJlcG9ydGlu
ZyJdLCJhdWRpZW5jZSI6ImFkbWluaXN0cmF0b3JzIiwibGVhZE1TIjo4NjQwMDAwMCwibWVzc2Fn
ZSI6IlVuZGVyIGNoYW5nZSBDSEcwMDQzMjUxIHRoZSBjb25zb2xlIGNvbWVzIGFuZCBnb2VzLCB3
b3JrZXJzIG1heSBiZSBtaXNzaW5nIGZyb20gZGFzaGJvYXJkcyBmb3IgbWludXRlcywgYW5kIHdv
cmtmbG93LCBtb2R1bGUgdXBkYXRlIGFuZCBoZWFsdGggY2hlY2sgc2V0dGluZ3MgYXJlIGZyb3pl
biB1bnRpbCB0aGUgZW5kLiJ9LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjoyNjJ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbImFkbWluaXN0cmF0b3JzLW5vdGlmaWVkIl0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTksIDIxLTIy
In1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IlRlbGwgdGhlIGFkbWluaXN0cmF0b3JzIn0s
eyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgw
MDAwMCwiaWQiOiJkb3dubG9hZC1pbnN0YWxsZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQi
OiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJGZXRjaCB0aGUgaW5zdGFsbGVycyBm
b3IgMi4xLjAgZnJvbSBNeSBPUFNXQVQsIG9uZSBmb3IgdGhlIHN5c3RlbSBvZiBlYWNoIG1hY2hp
bmUsIGFuZCBjb3B5IGVhY2ggdG8gdGhlIG1hY2hpbmUgb2YgaXRzIGNvbXBvbmVudC4iLCJwYXRo
IjpbXSwicmVjb3JkIjpbImZpbGUtbmFtZXMiLCJzaGEyNTYiXX0sIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjI3NH0sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZG93bmxvYWQtaW5zdGFsbGVy
cyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjI3In1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IkRvd25sb2FkIHRoZSBpbnN0
YWxsZXJzIGFuZCBwdXQgdGhlbSBvbiB0aGVpciBtYWNoaW5lcyJ9LHsiYmF0Y2hlcyI6W1siY29u
dHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMDAsImlkIjoiZG93bmxv
YWQtcGFja2FnZXMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6
eyJpbnN0cnVjdGlvbiI6IkZldGNoIENvcmUgNS4xMy4xIGFuZCBBUEkgR2F0ZXdheSAyLjEuMCBm
cm9tIE15IE9QU1dBVC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbImZpbGUtbmFtZXMiLCJzaGEyNTYi
XX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjI4NX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMi
OlsiZG93bmxvYWQtcGFja2FnZXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOSJ9XSwic3RhZ2UiOiJwcmVwYXJlIiwidGl0bGUi
OiJEb3dubG9hZCB0aGUgcGFja2FnZXMgb2YgQ29yZSBhbmQgZ2F0ZXdheSJ9LHsiYmF0Y2hlcyI6
W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJm
cmVlemUtc2V0dGluZ3MiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVh
bCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiS2VlcCB0aGUgcHJl
c2VudCBzZXR0aW5ncyBhcyBzY3JlZW5zaG90cyBhbmQgdGVsbCBldmVyeSBhZG1pbmlzdHJhdG9y
IHRvIGxlYXZlIHRoZW0gYWxvbmUuIiwicGF0aCI6W10sInJlY29yZCI6WyJ3b3JrZmxvdy1zY3Jl
ZW5zaG90IiwibW9kdWxlLXVwZGF0ZS1zY3JlZW5zaG90IiwiaGVhbHRoLWNoZWNrLXNjcmVlbnNo
b3QiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjI5NH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsiZnJlZXplLXdvcmtmbG93IiwiZnJlZXplLW1vZHVsZS11cGRhdGUiLCJmcmVlemUtaGVh
bHRoLWNoZWNrIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiNjItNjUifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiRnJlZXpl
IHdvcmtmbG93LCBtb2R1bGUgdXBkYXRlIGFuZCBoZWFsdGggY2hlY2sgc2V0dGluZ3MifSx7ImJh
dGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAs
ImlkIjoic2lnbi1pbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFs
Ijp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJTaWduIGluIGF0IGh0
dHBzOi8vc21hbGwuZXhhbXBsZS5jb20vLiIsInBhdGgiOltdLCJyZWNvcmQiOlsiYWNjb3VudCJd
fSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6MzA0fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
WyJzaWduLWluIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiNDAifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiT3BlbiB0aGUg
Y29uc29sZSBhcyBhZG1pbmlzdHJhdG9yIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJl
ZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6OTAwMDAwLCJpZCI6InVwbG9hZC1wYWNrYWdlcyIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1p
bmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJDbGljayBcIlVwbG9hZCBwYWNrYWdlc1wiIGFuZCB1
cGxvYWQgYm90aCBwYWNrYWdlcy4iLCJwYXRoIjpbIkludmVudG9yeSIsIlBhY2thZ2VzIl0sInJl
Y29yZCI6WyJzY3JlZW5zaG90Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjozMTB9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbInVwbG9hZC1wYWNrYWdlcyJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQxLTQ1In1dLCJzdGFn
ZSI6InByZXBhcmUiLCJ0aXRsZSI6IlVwbG9hZCB0aGUgcGFja2FnZXMgb2YgQ29yZSBhbmQgZ2F0
ZXdheSIsInVuZG8iOnsibWFudWFsIjp7Imluc3RydWN0aW9uIjoiUmVtb3ZlIGJvdGggcGFja2Fn
ZXMgZnJvbSB0aGUgbGlzdC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbXX19fSx7ImJhdGNoZXMiOltb
ImNvcmUxIiwiY29yZTIiLCJndzEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic3VkbyAtbiBpZCAtdSIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InBy
ZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIwIn1dLCJleHBlY3RlZCI6ImlzIGAwYCIsImhvc3Rz
IjpbImNvcmUxIiwiY29yZTIiLCJndzEiXSwiaWQiOiJsaXZlLmVudHJ5LnJpZ2h0cy13b3JrZXIi
LCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAs
InRpdGxlIjoiVGhlIGFjY291bnQgb24gdGhlIHdvcmtlcnMnIG1hY2hpbmVzIGhhcyBhbiBhZG1p
bmlzdHJhdG9yJ3MgcmlnaHRzIn0sImVmZmVjdHMiOltdLCJpZCI6ImxpdmUuZW50cnkucmlnaHRz
LXdvcmtlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjozMjh9LCJwb3NpdGlv
biI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJlbGV2YXRlZC1zZXNz
aW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjkifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiVGhlIGFjY291bnQgb24gdGhl
IHdvcmtlcnMnIG1hY2hpbmVzIGhhcyBhbiBhZG1pbmlzdHJhdG9yJ3MgcmlnaHRzIn0seyJiYXRj
aGVzIjpbWyJhcHAxIiwiZnMxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6InN1ZG8gLW4gaWQgLXUiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVk
aWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiMCJ9XSwiZXhwZWN0ZWQiOiJpcyBgMGAiLCJob3N0cyI6
WyJhcHAxIiwiZnMxIl0sImlkIjoibGl2ZS5lbnRyeS5yaWdodHMtc2hhcmVkIiwia2luZCI6InBy
b2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRo
ZSBhY2NvdW50IG9uIHRoZSBtYWNoaW5lcyBvZiB0aGUgc2hhcmVkIHNlcnZpY2VzIGhhcyBhbiBh
ZG1pbmlzdHJhdG9yJ3MgcmlnaHRzIn0sImVmZmVjdHMiOltdLCJpZCI6ImxpdmUuZW50cnkucmln
aHRzLXNoYXJlZCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjozMjl9LCJwb3Np
dGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJlbGV2YXRlZC1z
ZXNzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMjkifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiVGhlIGFjY291bnQgb24g
dGhlIG1hY2hpbmVzIG9mIHRoZSBzaGFyZWQgc2VydmljZXMgaGFzIGFuIGFkbWluaXN0cmF0b3In
cyByaWdodHMifSx7ImJhdGNoZXMiOltbImNvcmUxIiwiY29yZTIiLCJndzEiXV0sImNoZWNrIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2hhMjU2c3VtIC0tIFwiJHtpbnN0
YWxsZXJfd29ya2VyfVwiIiwidmFyaWFibGVzIjpbImluc3RhbGxlcl93b3JrZXIiXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwiZXhw
ZWN0ZWQiOiJtYXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6WyJjb3JlMSIsImNvcmUy
IiwiZ3cxIl0sImlkIjoibGl2ZS5lbnRyeS5wYWNrYWdlLXRoZXJlLXdvcmtlciIsImtpbmQiOiJw
cm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoi
VGhlIHdvcmtlcidzIGluc3RhbGxlciBpcyBvbiBlYWNoIG9mIGl0cyBtYWNoaW5lcyJ9LCJlZmZl
Y3RzIjpbXSwiaWQiOiJsaXZlLmVudHJ5LnBhY2thZ2UtdGhlcmUtd29ya2VyIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjMzMH0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImluc3RhbGxlci1wYXRoIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjctMzUifV0sInN0
YWdlIjoibGl2ZSIsInRpdGxlIjoiVGhlIHdvcmtlcidzIGluc3RhbGxlciBpcyBvbiBlYWNoIG9m
IGl0cyBtYWNoaW5lcyJ9LHsiYmF0Y2hlcyI6W1siYXBwMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzaGEyNTZzdW0gLS0gXCIke2luc3RhbGxlcl9jb250
cm9sX2NlbnRlcn1cIiIsInZhcmlhYmxlcyI6WyJpbnN0YWxsZXJfY29udHJvbF9jZW50ZXIiXX0s
ImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9
XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6WyJhcHAxIl0s
ImlkIjoibGl2ZS5lbnRyeS5wYWNrYWdlLXRoZXJlLWNvbnRyb2wtY2VudGVyIiwia2luZCI6InBy
b2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjEyMDAwMCwidGl0bGUiOiJD
b250cm9sIENlbnRlcidzIGluc3RhbGxlciBpcyBvbiBpdHMgbWFjaGluZSJ9LCJlZmZlY3RzIjpb
XSwiaWQiOiJsaXZlLmVudHJ5LnBhY2thZ2UtdGhlcmUtY29udHJvbC1jZW50ZXIiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MzMxfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaW5zdGFsbGVyLXBhdGgiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNy0zNSJ9XSwi
c3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJDb250cm9sIENlbnRlcidzIGluc3RhbGxlciBpcyBvbiBp
dHMgbWFjaGluZSJ9LHsiYmF0Y2hlcyI6W1siYXBwMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJzaGEyNTZzdW0gLS0gXCIke2luc3RhbGxlcl9pZGVudGl0
eV9zZXJ2aWNlfVwiIiwidmFyaWFibGVzIjpbImluc3RhbGxlcl9pZGVudGl0eV9zZXJ2aWNlIl19
LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlswLTlhLWZdezY0fSAi
fV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXlswLTlhLWZdezY0fSBgIiwiaG9zdHMiOlsiYXBwMSJd
LCJpZCI6ImxpdmUuZW50cnkucGFja2FnZS10aGVyZS1pZGVudGl0eS1zZXJ2aWNlIiwia2luZCI6
InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjEyMDAwMCwidGl0bGUi
OiJUaGUgSWRlbnRpdHkgU2VydmljZSdzIGluc3RhbGxlciBpcyBvbiBpdHMgbWFjaGluZSJ9LCJl
ZmZlY3RzIjpbXSwiaWQiOiJsaXZlLmVudHJ5LnBhY2thZ2UtdGhlcmUtaWRlbnRpdHktc2Vydmlj
ZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjozMzJ9LCJwb3NpdGlvbiI6ImVu
dHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJpbnN0YWxsZXItcGF0aCJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjI3LTM1In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlRoZSBJZGVudGl0eSBTZXJ2aWNlJ3Mg
aW5zdGFsbGVyIGlzIG9uIGl0cyBtYWNoaW5lIn0seyJiYXRjaGVzIjpbWyJmczEiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2hhMjU2c3VtIC0tIFwiJHtp
bnN0YWxsZXJfZmlsZV9zdG9yYWdlfVwiIiwidmFyaWFibGVzIjpbImluc3RhbGxlcl9maWxlX3N0
b3JhZ2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEt
Zl17NjR9ICJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6
WyJmczEiXSwiaWQiOiJsaXZlLmVudHJ5LnBhY2thZ2UtdGhlcmUtZmlsZS1zdG9yYWdlIiwia2lu
ZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjEyMDAwMCwidGl0
bGUiOiJGaWxlIFN0b3JhZ2UncyBpbnN0YWxsZXIgaXMgb24gaXRzIG1hY2hpbmUifSwiZWZmZWN0
cyI6W10sImlkIjoibGl2ZS5lbnRyeS5wYWNrYWdlLXRoZXJlLWZpbGUtc3RvcmFnZSIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjozMzN9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJpbnN0YWxsZXItcGF0aCJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI3LTM1In1d
LCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IkZpbGUgU3RvcmFnZSdzIGluc3RhbGxlciBpcyBvbiBp
dHMgbWFjaGluZSJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5kIC12IGN1cmwgPi9kZXYvbnVs
bCAyPiYxOyB0aGVuXG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rldi9udWxsIC13ICcl
e2h0dHBfY29kZX0nIC0tIFwiJHtjb25zb2xlX3VybH1cIlxuZWxzZVxuICB3Z2V0IC1TIC1UIDIw
IC1PIC9kZXYvbnVsbCAtLSBcIiR7Y29uc29sZV91cmx9XCIgMj4mMSB8IGF3ayAnJDEgfiAvXkhU
VFAvIHsgY29kZSA9ICQyIH0gRU5EIHsgcHJpbnQgY29kZSB9J1xuZmkiLCJ2YXJpYWJsZXMiOlsi
Y29uc29sZV91cmwiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjIw
MCJ9XSwiZXhwZWN0ZWQiOiJoYXMgc3RhdHVzIDIwMCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwi
aWQiOiJsaXZlLmVudHJ5LmNvbnNvbGUtYW5zd2VycyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3Qi
OiJ0aGUgYW5zd2VyIG9mIGh0dHBzOi8vc21hbGwuZXhhbXBsZS5jb20vIiwidGltZW91dE1TIjoz
MDAwMCwidGl0bGUiOiJUaGUgY29uc29sZSBhbnN3ZXJzIn0sImVmZmVjdHMiOltdLCJpZCI6Imxp
dmUuZW50cnkuY29uc29sZS1hbnN3ZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVj
ayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjMzNH0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIyMSwgMzYifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiVGhlIGNvbnNvbGUgYW5z
d2VycyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZGVzY3JpcHRpb24iOiJDb250cm9s
IENlbnRlciB0YWtlcyBvbmUgaW5zdGFuY2UgYWZ0ZXIgYW5vdGhlciBvdXQgb2Ygc2VydmljZSBh
bmQgdXBncmFkZXMgaXQgYnkgaXRzZWxmLiIsImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAw
MDAsImlkIjoic3RhcnQtY29yZS11cGdyYWRlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJt
YW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6
IkNsaWNrIFwiRGVwbG95IHdvcmtlcnNcIiwgc2VsZWN0IFwiVXBncmFkZVwiLCBjaG9vc2UgQ29y
ZSA1LjEzLjEgYW5kIGNsaWNrIFVwZ3JhZGUuIiwicGF0aCI6WyJJbnZlbnRvcnkiLCJXb3JrZXIi
XSwicmVjb3JkIjpbImNob3Nlbi12ZXJzaW9uIiwic2NyZWVuc2hvdCJdfSwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MzM3fSwicG9zaXRp
b24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzdGFydC1kZWZlcnJl
ZC11cGdyYWRlIiwic2VsZWN0LXZlcnNpb24iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0Ny01NiJ9XSwic3RhZ2UiOiJsaXZlIiwi
dGl0bGUiOiJTdGFydCB0aGUgdXBncmFkZSBvZiBDb3JlIGluIHRoZSBjb25zb2xlIn0seyJiYXRj
aGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEg
cGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoiY29yZS1kcmFp
bmVkIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIs
Imluc3RydWN0aW9uIjoiSW4gdGhlIHByb2dyZXNzIGRpc3BsYXksIHNlZSB0aGF0IHRoZSBpbnN0
YW5jZSBDb250cm9sIENlbnRlciBoYXMgaXNvbGF0ZWQgaGFzIG5vIGZpbGUgbGVmdCBpbiB3b3Jr
LiIsInBhdGgiOltdLCJyZWNvcmQiOlsiaW5zdGFuY2UiLCJmaWxlcy1sZWZ0Il19LCJzdWJqZWN0
IjoiSW4gdGhlIHByb2dyZXNzIGRpc3BsYXksIHNlZSB0aGF0IHRoZSBpbnN0YW5jZSBDb250cm9s
IENlbnRlciBoYXMgaXNvbGF0ZWQgaGFzIG5vIGZpbGUgbGVmdCBpbiB3b3JrLiIsInRpdGxlIjoi
VGhlIENvcmUgaW5zdGFuY2UgdGFrZW4gb3V0IG9mIHNlcnZpY2UgaGFzIGZpbmlzaGVkIGl0cyBm
aWxlcyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwiaWQiOiJjb3JlLWRyYWlu
ZWQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjozNDl9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAwLCJmb3JNUyI6
NzIwMDAwMH0sInNhdGlzZmllcyI6WyJjb3JlLWRyYWluZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOCJ9LHsiZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTgifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiV2FpdCB1bnRp
bCB0aGUgZmlyc3QgQ29yZSBpbnN0YW5jZSBoYXMgZmluaXNoZWQgaXRzIGZpbGVzIn0seyJiYXRj
aGVzIjpbWyJjb3JlMSJdLFsiY29yZTIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVk
IjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvcmUxIiwiY29yZTIiXSwiaWQiOiJ1
cGdyYWRlLWNvcmUuY2hlY2siLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJh
ZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJSZWFkIHRoZSB2ZXJzaW9uIG9mIHRoaXMgaW5z
dGFuY2U7IGl0IG11c3QgYmUgNS4xMy4xLiIsInBhdGgiOltdLCJyZWNvcmQiOlsidmVyc2lvbiJd
fSwic3ViamVjdCI6IlJlYWQgdGhlIHZlcnNpb24gb2YgdGhpcyBpbnN0YW5jZTsgaXQgbXVzdCBi
ZSA1LjEzLjEuIiwidGl0bGUiOiJUaGUgaW5zdGFuY2Ugc2hvd3MgdGhlIG5ldyB2ZXJzaW9uIn0s
ImRlc2NyaXB0aW9uIjoiTm90aGluZyBpcyBpbnN0YWxsZWQgYnkgaGFuZCBoZXJlOyB0aGUgaW5z
dGFuY2VzIHRoYXQgd2FpdCB0aGVpciB0dXJuIGdvIG9uIHByb2Nlc3NpbmcgZmlsZXMuIiwiZWZm
ZWN0cyI6W3siY2FwYWJpbGl0eSI6ImZpbGUtcHJvY2Vzc2luZyIsImVmZmVjdCI6ImNvbnRpbnVl
In1dLCJlc3RpbWF0ZU1TIjozNjAwMDAwLCJpZCI6InVwZ3JhZGUtY29yZSIsImlkZW1wb3RlbnQi
OmZhbHNlLCJpbXBhY3QiOjAsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFk
bWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IkZvbGxvdyB0aGlzIGluc3RhbmNlIGluIHRoZSBw
cm9ncmVzcyBkaXNwbGF5IHVudGlsIGl0cyBmaWxlcyBhcmUgZmluaXNoZWQsIGl0IGlzIHVwZ3Jh
ZGVkIGFuZCBpdCBpcyBiYWNrIGluIHNlcnZpY2UuIiwicGF0aCI6WyJJbnZlbnRvcnkiLCJXb3Jr
ZXIiXSwicmVjb3JkIjpbImZpbmlzaGVkLWF0Iiwic2NyZWVuc2hvdCJdfSwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MzU1fSwicG9zaXRp
b24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJwcm9ncmVzcy13YXRj
aGVkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiNiwgMTgsIDU4In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IkZvbGxvdyB0aGUg
dXBncmFkZSBvZiBlYWNoIENvcmUgaW5zdGFuY2UiLCJ1bmRvIjp7Im1hbnVhbCI6eyJpbnN0cnVj
dGlvbiI6IlN0YXJ0IHRoZSB1cGdyYWRlIGFnYWluIHdpdGggdGhlIHBhY2thZ2Ugb2YgdGhlIHBy
ZXZpb3VzIENvcmUgdmVyc2lvbi4iLCJwYXRoIjpbXSwicmVjb3JkIjpbXX19LCJ1cGdyYWRlcyI6
ImNvcmUifSx7ImJhdGNoZXMiOltbImNvcmUxIl0sWyJjb3JlMiJdLFsiZ3cxIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7
VmVyc2lvbn1cXG4nIC0tIFwiJHtwYWNrYWdlX3dvcmtlcn1cIiIsInZhcmlhYmxlcyI6WyJwYWNr
YWdlX3dvcmtlciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4o
WzAtOV0rOik/MlxcLjFcXC4wKFteMC05Ll18JCkifV0sImV4cGVjdGVkIjoiaGFzIHZlcnNpb24g
Mi4xLjAiLCJob3N0cyI6WyJjb3JlMSIsImNvcmUyIiwiZ3cxIl0sImlkIjoidXBncmFkZS13b3Jr
ZXIuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxlLXdvcmtl
ciIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHdvcmtlcidzIHBhY2thZ2UgaGFzIHRo
ZSB0YXJnZXQgdmVyc2lvbiJ9LCJjb21tYW5kIjp7ImJ5SG9zdCI6eyJjb3JlMSI6InN1ZG8gZHBr
ZyAtaSBcIiR7aW5zdGFsbGVyX3dvcmtlcn1cIiB8fCBzdWRvIGFwdCBpbnN0YWxsIC15IC1mIiwi
Y29yZTIiOiJzdWRvIGRwa2cgLWkgXCIke2luc3RhbGxlcl93b3JrZXJ9XCIgfHwgc3VkbyBhcHQg
aW5zdGFsbCAteSAtZiIsImd3MSI6InN1ZG8gZHBrZyAtaSBcIiR7aW5zdGFsbGVyX3dvcmtlcn1c
IiB8fCBzdWRvIGFwdCBpbnN0YWxsIC15IC1mIn0sIm9rU3RhdHVzZXMiOlswLDMwMTBdLCJ2YXJp
YWJsZXMiOlsiaW5zdGFsbGVyX3dvcmtlciJdfSwiZGVzY3JpcHRpb24iOiJBIHdvcmtlciBtYXkg
YmUgbWlzc2luZyBmcm9tIHRoZSBkYXNoYm9hcmRzIGZvciBzb21lIG1pbnV0ZXMuIiwiZWZmZWN0
cyI6W3siY2FwYWJpbGl0eSI6ImZpbGUtcHJvY2Vzc2luZyIsImVmZmVjdCI6ImNvbnRpbnVlIn0s
eyJjYXBhYmlsaXR5IjoicmVwb3J0aW5nIiwiZWZmZWN0IjoiZGVncmFkZWQifV0sImVzdGltYXRl
TVMiOjE4MDAwMDAsImlkIjoidXBncmFkZS13b3JrZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwiaW1w
YWN0IjoxLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6MzgzfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6
dHJ1ZSwic2F0aXNmaWVzIjpbImluc3RhbGxlci1vbi1ob3N0IiwiaW5zdGFsbGVyLXdpbmRvd3Mi
LCJpbnN0YWxsZXItZGViaWFuIiwiaW5zdGFsbGVyLXJoZWwiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3LCAyOC0zNSJ9XSwic3Rh
Z2UiOiJsaXZlIiwidGltZW91dE1TIjoxMjAwMDAwLCJ0aXRsZSI6IlVwZ3JhZGUgdGhlIHdvcmtl
cnMsIG9uZSBtYWNoaW5lIGFmdGVyIGFub3RoZXIiLCJ1bmRvIjp7Im1hbnVhbCI6eyJpbnN0cnVj
dGlvbiI6Ikluc3RhbGwgdGhlIHByZXZpb3VzIHdvcmtlciBwYWNrYWdlIHRoZSBzYW1lIHdheS4i
LCJwYXRoIjpbXSwicmVjb3JkIjpbXX19LCJ1bmxlc3MiOnsiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiJkcGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBcIiR7cGFj
a2FnZV93b3JrZXJ9XCIiLCJ2YXJpYWJsZXMiOlsicGFja2FnZV93b3JrZXIiXX0sImV4cGVjdCI6
W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKFswLTldKzopPzJcXC4xXFwuMChbXjAt
OS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2ZXJzaW9uIDIuMS4wIiwiaG9zdHMiOlsiY29yZTEi
LCJjb3JlMiIsImd3MSJdLCJpZCI6InVwZ3JhZGUtd29ya2VyLnVubGVzcyIsImtpbmQiOiJwcm9i
ZSIsInN1YmplY3QiOiJwYWNrYWdlIGV4YW1wbGUtd29ya2VyIiwidGl0bGUiOiJVcGdyYWRlIHRo
ZSB3b3JrZXJzLCBvbmUgbWFjaGluZSBhZnRlciBhbm90aGVyIn0sInVwZ3JhZGVzIjoid29ya2Vy
In0seyJiYXRjaGVzIjpbWyJjb3JlMSIsImNvcmUyIiwiZ3cxIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBcIiR7dW5p
dF93b3JrZXJ9XCI7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIg
Mj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBc
IiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7
OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVz
IjpbInVuaXRfd29ya2VyIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJo
b3N0cyI6WyJjb3JlMSIsImNvcmUyIiwiZ3cxIl0sImlkIjoic2VlLXdvcmtlci1ydW5uaW5nIiwi
a2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJz
dWJqZWN0Ijoic2VydmljZSBleGFtcGxlLXdvcmtlci5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAw
MCwidGl0bGUiOiJUaGUgd29ya2VyJ3Mgc2VydmljZSBydW5zIn0sImVmZmVjdHMiOltdLCJlc3Rp
bWF0ZU1TIjoxMjAwMDAsImlkIjoic2VlLXdvcmtlci1ydW5uaW5nIiwiaWRlbXBvdGVudCI6ZmFs
c2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjQxMH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZh
bHNlLCJzYXRpc2ZpZXMiOlsid29ya2VyLXN0YXJ0ZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNiJ9LHsiZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMzYifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiU2VlIHRoYXQgZXZl
cnkgd29ya2VyIHJ1bnMifSx7ImJhdGNoZXMiOltbImd3MSJdXSwiY2hlY2siOnsiZXhwZWN0Ijpb
XSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiZ3cxIl0sImlkIjoi
dXBncmFkZS1hcGktZ2F0ZXdheS5jaGVjayIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNj
b3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IlJlYWQgdGhlIHZlcnNpb24gb2Yg
dGhpcyBnYXRld2F5OyBpdCBtdXN0IGJlIDIuMS4wLiIsInBhdGgiOltdLCJyZWNvcmQiOlsidmVy
c2lvbiJdfSwic3ViamVjdCI6IlJlYWQgdGhlIHZlcnNpb24gb2YgdGhpcyBnYXRld2F5OyBpdCBt
dXN0IGJlIDIuMS4wLiIsInRpdGxlIjoiVGhlIGdhdGV3YXkgc2hvd3MgdGhlIHRhcmdldCB2ZXJz
aW9uIn0sImRlc2NyaXB0aW9uIjoiQ2xpZW50cyBvZiB0aGUgZ2F0ZXdheSBpbiB0dXJuIGNhbm5v
dCBoYW5kIGluLCBhc2sgb3IgZG93bmxvYWQ7IHRoZSBvdGhlciBnYXRld2F5cyBzZXJ2ZSwgd2hl
cmUgdGhlcmUgYXJlIG90aGVycy4iLCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5Ijoic3VibWl0LWZp
bGVzIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJmZXRjaC1yZXN1bHRz
IiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJkb3dubG9hZC1wcm9jZXNz
ZWQiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9XSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwiaWQiOiJ1
cGdyYWRlLWFwaS1nYXRld2F5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImltcGFjdCI6MSwia2luZCI6
Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9u
IjoiQ2xpY2sgXCJEZXBsb3kgd29ya2Vyc1wiLCBzZWxlY3QgXCJVcGdyYWRlXCIsIGNob29zZSBB
UEkgR2F0ZXdheSAyLjEuMCBhbmQgY2xpY2sgVXBncmFkZTsgdGhlbiBmb2xsb3cgdGhpcyBnYXRl
d2F5IHVudGlsIGl0IGlzIGJhY2sgaW4gc2VydmljZS4gV2hlcmUgdGhlIGRpc3BsYXkgc2hvd3Mg
aXQgdXBncmFkZWQgYWxyZWFkeSwgcmVjb3JkIHRoYXQuIiwicGF0aCI6WyJJbnZlbnRvcnkiLCJX
b3JrZXIiXSwicmVjb3JkIjpbImNob3Nlbi12ZXJzaW9uIiwiZmluaXNoZWQtYXQiLCJzY3JlZW5z
aG90Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjo0MTV9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbInN0YXJ0LWRlZmVycmVkLXVwZ3JhZGUiLCJzZWxlY3QtdmVyc2lvbiIsInByb2dyZXNz
LXdhdGNoZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiI4LCAyMCwgNDctNTgifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiVXBn
cmFkZSB0aGUgZ2F0ZXdheXMsIG9uZSBhZnRlciBhbm90aGVyIiwidW5kbyI6eyJtYW51YWwiOnsi
aW5zdHJ1Y3Rpb24iOiJTdGFydCB0aGUgdXBncmFkZSBhZ2FpbiB3aXRoIHRoZSBwYWNrYWdlIG9m
IHRoZSBwcmV2aW91cyBnYXRld2F5IHZlcnNpb24uIiwicGF0aCI6W10sInJlY29yZCI6W119fSwi
dXBncmFkZXMiOiJhcGktZ2F0ZXdheSJ9LHsiYmF0Y2hlcyI6W1siYXBwMSJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkcGtnLXF1ZXJ5IC1XIC1mPScke1Zl
cnNpb259XFxuJyAtLSBcIiR7cGFja2FnZV9jb250cm9sX2NlbnRlcn1cIiIsInZhcmlhYmxlcyI6
WyJwYWNrYWdlX2NvbnRyb2xfY2VudGVyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNo
ZXMiLCJ0ZXh0IjoiXihbMC05XSs6KT8yXFwuMVxcLjAoW14wLTkuXXwkKSJ9XSwiZXhwZWN0ZWQi
OiJoYXMgdmVyc2lvbiAyLjEuMCIsImhvc3RzIjpbImFwcDEiXSwiaWQiOiJ1cGdyYWRlLWNvbnRy
b2wtY2VudGVyLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBs
ZS1jb250cm9sLWNlbnRlciIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiQ29udHJvbCBDZW50
ZXIncyBwYWNrYWdlIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiY29tbWFuZCI6eyJieUhvc3Qi
OnsiYXBwMSI6InN1ZG8gZHBrZyAtaSBcIiR7aW5zdGFsbGVyX2NvbnRyb2xfY2VudGVyfVwiIHx8
IHN1ZG8gYXB0IGluc3RhbGwgLXkgLWYifSwib2tTdGF0dXNlcyI6WzAsMzAxMF0sInZhcmlhYmxl
cyI6WyJpbnN0YWxsZXJfY29udHJvbF9jZW50ZXIiXX0sImRlc2NyaXB0aW9uIjoiVGhlIGNvbnNv
bGUgaXMgYXdheTsgZmlsZXMgYXJlIHByb2Nlc3NlZCBhcyBiZWZvcmUuIiwiZWZmZWN0cyI6W3si
Y2FwYWJpbGl0eSI6Im1hbmFnZW1lbnQiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJp
bGl0eSI6Im1vbml0b3JpbmciLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6
ImZpbGUtcHJvY2Vzc2luZyIsImVmZmVjdCI6ImNvbnRpbnVlIn1dLCJlc3RpbWF0ZU1TIjo2MDAw
MDAsImlkIjoidXBncmFkZS1jb250cm9sLWNlbnRlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJpbXBh
Y3QiOjEsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjo0NDV9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0
cnVlLCJzYXRpc2ZpZXMiOlsiaW5zdGFsbGVyLW9uLWhvc3QiLCJpbnN0YWxsZXItd2luZG93cyIs
Imluc3RhbGxlci1kZWJpYW4iLCJpbnN0YWxsZXItcmhlbCJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjksIDI4LTM1In1dLCJzdGFn
ZSI6ImxpdmUiLCJ0aW1lb3V0TVMiOjEyMDAwMDAsInRpdGxlIjoiVXBncmFkZSBDb250cm9sIENl
bnRlciIsInVuZG8iOnsibWFudWFsIjp7Imluc3RydWN0aW9uIjoiSW5zdGFsbCB0aGUgcHJldmlv
dXMgQ29udHJvbCBDZW50ZXIgcGFja2FnZSB0aGUgc2FtZSB3YXkuIiwicGF0aCI6W10sInJlY29y
ZCI6W119fSwidW5sZXNzIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZHBr
Zy1xdWVyeSAtVyAtZj0nJHtWZXJzaW9ufVxcbicgLS0gXCIke3BhY2thZ2VfY29udHJvbF9jZW50
ZXJ9XCIiLCJ2YXJpYWJsZXMiOlsicGFja2FnZV9jb250cm9sX2NlbnRlciJdfSwiZXhwZWN0Ijpb
eyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjFcXC4wKFteMC05
Ll18JCkifV0sImV4cGVjdGVkIjoiaGFzIHZlcnNpb24gMi4xLjAiLCJob3N0cyI6WyJhcHAxIl0s
ImlkIjoidXBncmFkZS1jb250cm9sLWNlbnRlci51bmxlc3MiLCJraW5kIjoicHJvYmUiLCJzdWJq
ZWN0IjoicGFja2FnZSBleGFtcGxlLWNvbnRyb2wtY2VudGVyIiwidGl0bGUiOiJVcGdyYWRlIENv
bnRyb2wgQ2VudGVyIn0sInVwZ3JhZGVzIjoiY29udHJvbC1jZW50ZXIifSx7ImJhdGNoZXMiOltb
ImFwcDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3Rh
dHVzPTBcbmZvciB1bml0IGluIFwiJHt1bml0X2NvbnRyb2xfY2VudGVyfVwiOyBkb1xuICBzdGF0
ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAg
fHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAg
Y2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xu
ZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6WyJ1bml0X2NvbnRyb2xfY2VudGVy
Il19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJhcHAxIl0s
ImlkIjoic2VlLWNvbnRyb2wtY2VudGVyLXJ1bm5pbmciLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6
eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJzZXJ2aWNlIGV4YW1w
bGUtY29udHJvbC1jZW50ZXIuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiQ29u
dHJvbCBDZW50ZXIncyBzZXJ2aWNlIHJ1bnMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEy
MDAwMCwiaWQiOiJzZWUtY29udHJvbC1jZW50ZXItcnVubmluZyIsImlkZW1wb3RlbnQiOmZhbHNl
LCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjo0NzF9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbImNvbnRyb2wtY2VudGVyLXN0YXJ0ZWQiXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNiJ9LHsiZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMzYifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiU2VlIHRo
YXQgQ29udHJvbCBDZW50ZXIgcnVucyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5kIC12IGN1
cmwgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rl
di9udWxsIC13ICcle2h0dHBfY29kZX0nIC0tIFwiJHtjb25zb2xlX3VybH1cIlxuZWxzZVxuICB3
Z2V0IC1TIC1UIDIwIC1PIC9kZXYvbnVsbCAtLSBcIiR7Y29uc29sZV91cmx9XCIgMj4mMSB8IGF3
ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9ICQyIH0gRU5EIHsgcHJpbnQgY29kZSB9J1xuZmkiLCJ2
YXJpYWJsZXMiOlsiY29uc29sZV91cmwiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxz
IiwidGV4dCI6IjIwMCJ9XSwiZXhwZWN0ZWQiOiJoYXMgc3RhdHVzIDIwMCIsImhvbGRNUyI6NjAw
MDAsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJjb25zb2xlLWJhY2siLCJraW5kIjoicHJv
YmUiLCJzdWJqZWN0IjoidGhlIGFuc3dlciBvZiBodHRwczovL3NtYWxsLmV4YW1wbGUuY29tLyIs
InRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIGNvbnNvbGUgYW5zd2VycyJ9LCJlZmZlY3Rz
IjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6ImNvbnNvbGUtYmFjayIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoid2FpdCIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjQ3Nn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQi
OmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjYwMDAwMH0sInNhdGlzZmll
cyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjEifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIxLCAzNiJ9XSwic3Rh
Z2UiOiJsaXZlIiwidGl0bGUiOiJXYWl0IHVudGlsIHRoZSBjb25zb2xlIGFuc3dlcnMgYWdhaW4i
fSx7ImJhdGNoZXMiOltbImFwcDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0IjoiZHBrZy1xdWVyeSAtVyAtZj0nJHtWZXJzaW9ufVxcbicgLS0gXCIke3BhY2th
Z2VfaWRlbnRpdHlfc2VydmljZX1cIiIsInZhcmlhYmxlcyI6WyJwYWNrYWdlX2lkZW50aXR5X3Nl
cnZpY2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKFswLTld
KzopPzJcXC4xXFwuMChbXjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2ZXJzaW9uIDIuMS4w
IiwiaG9zdHMiOlsiYXBwMSJdLCJpZCI6InVwZ3JhZGUtaWRlbnRpdHktc2VydmljZS5jaGVjayIs
ImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJwYWNrYWdlIGV4YW1wbGUtaWRlbnRpdHktc2Vydmlj
ZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIElkZW50aXR5IFNlcnZpY2UncyBwYWNr
YWdlIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiY29tbWFuZCI6eyJieUhvc3QiOnsiYXBwMSI6
InN1ZG8gZHBrZyAtaSBcIiR7aW5zdGFsbGVyX2lkZW50aXR5X3NlcnZpY2V9XCIgfHwgc3VkbyBh
cHQgaW5zdGFsbCAteSAtZiJ9LCJva1N0YXR1c2VzIjpbMCwzMDEwXSwidmFyaWFibGVzIjpbImlu
c3RhbGxlcl9pZGVudGl0eV9zZXJ2aWNlIl19LCJkZXNjcmlwdGlvbiI6IlNpZ25pbmcgaW4gdG8g
dGhlIGNvbnNvbGUgYW5kIHJlcXVlc3RzIHdpdGggYW4gQVBJIGtleSBtYXkgZmFpbCBmb3IgYSBt
b21lbnQuIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6ImZpbGUtcHJvY2Vzc2luZyIsImVmZmVj
dCI6ImNvbnRpbnVlIn0seyJjYXBhYmlsaXR5IjoiY29uc29sZS1hdXRoZW50aWNhdGlvbiIsImVm
ZmVjdCI6ImRlZ3JhZGVkIn0seyJjYXBhYmlsaXR5IjoiYXBpLWtleS12YWxpZGF0aW9uIiwiZWZm
ZWN0IjoiZGVncmFkZWQifV0sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJ1cGdyYWRlLWlkZW50
aXR5LXNlcnZpY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwiaW1wYWN0IjoxLCJraW5kIjoicnVuIiwi
b25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6
NDgxfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImlu
c3RhbGxlci1vbi1ob3N0IiwiaW5zdGFsbGVyLXdpbmRvd3MiLCJpbnN0YWxsZXItZGViaWFuIiwi
aW5zdGFsbGVyLXJoZWwiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxMCwgMjgtMzUifV0sInN0YWdlIjoibGl2ZSIsInRpbWVvdXRN
UyI6MTIwMDAwMCwidGl0bGUiOiJVcGdyYWRlIHRoZSBJZGVudGl0eSBTZXJ2aWNlIiwidW5kbyI6
eyJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJJbnN0YWxsIHRoZSBwcmV2aW91cyBJZGVudGl0eSBT
ZXJ2aWNlIHBhY2thZ2UgdGhlIHNhbWUgd2F5LiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX0sInVu
bGVzcyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRwa2ctcXVlcnkgLVcg
LWY9JyR7VmVyc2lvbn1cXG4nIC0tIFwiJHtwYWNrYWdlX2lkZW50aXR5X3NlcnZpY2V9XCIiLCJ2
YXJpYWJsZXMiOlsicGFja2FnZV9pZGVudGl0eV9zZXJ2aWNlIl19LCJleHBlY3QiOlt7InByZWRp
Y2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXihbMC05XSs6KT8yXFwuMVxcLjAoW14wLTkuXXwkKSJ9
XSwiZXhwZWN0ZWQiOiJoYXMgdmVyc2lvbiAyLjEuMCIsImhvc3RzIjpbImFwcDEiXSwiaWQiOiJ1
cGdyYWRlLWlkZW50aXR5LXNlcnZpY2UudW5sZXNzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6
InBhY2thZ2UgZXhhbXBsZS1pZGVudGl0eS1zZXJ2aWNlIiwidGl0bGUiOiJVcGdyYWRlIHRoZSBJ
ZGVudGl0eSBTZXJ2aWNlIn0sInVwZ3JhZGVzIjoiaWRlbnRpdHktc2VydmljZSJ9LHsiYmF0Y2hl
cyI6W1siYXBwMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gXCIke3VuaXRfaWRlbnRpdHlfc2VydmljZX1cIjsgZG9c
biAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYg
Y29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0
ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7
IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOlsidW5pdF9pZGVudGl0
eV9zZXJ2aWNlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6
WyJhcHAxIl0sImlkIjoic2VlLWlkZW50aXR5LXNlcnZpY2UtcnVubmluZyIsImtpbmQiOiJwcm9i
ZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InNl
cnZpY2UgZXhhbXBsZS1pZGVudGl0eS1zZXJ2aWNlLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAw
LCJ0aXRsZSI6IlRoZSBJZGVudGl0eSBTZXJ2aWNlIHJ1bnMifSwiZWZmZWN0cyI6W10sImVzdGlt
YXRlTVMiOjEyMDAwMCwiaWQiOiJzZWUtaWRlbnRpdHktc2VydmljZS1ydW5uaW5nIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjUwOX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaWRlbnRpdHktc2VydmljZS1zdGFydGVkIl0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MzYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM2In1dLCJzdGFnZSI6ImxpdmUiLCJ0
aXRsZSI6IlNlZSB0aGF0IHRoZSBJZGVudGl0eSBTZXJ2aWNlIHJ1bnMifSx7ImJhdGNoZXMiOltb
ImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
IjoiaWYgY29tbWFuZCAtdiBjdXJsID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBjdXJsIC1zUyAt
LW1heC10aW1lIDIwIC1vIC9kZXYvbnVsbCAtdyAnJXtodHRwX2NvZGV9JyAtLSBcIiR7Y29uc29s
ZV91cmx9XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAvZGV2L251bGwgLS0gXCIke2NvbnNv
bGVfdXJsfVwiIDI+JjEgfCBhd2sgJyQxIH4gL15IVFRQLyB7IGNvZGUgPSAkMiB9IEVORCB7IHBy
aW50IGNvZGUgfSdcbmZpIiwidmFyaWFibGVzIjpbImNvbnNvbGVfdXJsIl19LCJleHBlY3QiOlt7
InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIyMDAifV0sImV4cGVjdGVkIjoiaGFzIHN0YXR1
cyAyMDAiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoibGl2ZS5leGl0LmNvbnNvbGUtYW5z
d2VycyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgYW5zd2VyIG9mIGh0dHBzOi8vc21h
bGwuZXhhbXBsZS5jb20vIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgY29uc29sZSBh
bnN3ZXJzIn0sImVmZmVjdHMiOltdLCJpZCI6ImxpdmUuZXhpdC5jb25zb2xlLWFuc3dlcnMiLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MzM1fSwicG9zaXRpb24iOiJleGl0Iiwi
cHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjEsIDM2In1dLCJzdGFnZSI6Imxp
dmUiLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xs
ZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBp
dCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJkb3dudGltZS5lbnRyeS5uby1zdWJtaXNz
aW9ucyIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3Ii
LCJpbnN0cnVjdGlvbiI6IldhdGNoIHRoZSBjb25zb2xlIGZvciAxNW07IG5vIG5ldyBmaWxlIG1h
eSBjb21lIGluIGFuZCBub25lIG1heSBiZSBpbiB3b3JrLiIsInBhdGgiOltdLCJyZWNvcmQiOlsi
d2F0Y2hlZC1mcm9tIiwid2F0Y2hlZC11bnRpbCIsInNjcmVlbnNob3QiXX0sInN1YmplY3QiOiJX
YXRjaCB0aGUgY29uc29sZSBmb3IgMTVtOyBubyBuZXcgZmlsZSBtYXkgY29tZSBpbiBhbmQgbm9u
ZSBtYXkgYmUgaW4gd29yay4iLCJ0aXRsZSI6Ik5vYm9keSBoYW5kcyBmaWxlcyBpbiBhbnkgbW9y
ZSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJkb3dudGltZS5lbnRyeS5uby1zdWJtaXNzaW9ucyIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1MjF9LCJwb3NpdGlvbiI6ImVudHJ5Iiwi
cHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJuby1zdWJtaXNzaW9ucyJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzIn1d
LCJzdGFnZSI6ImRvd250aW1lIiwidGl0bGUiOiJOb2JvZHkgaGFuZHMgZmlsZXMgaW4gYW55IG1v
cmUifSx7ImFwcHJvdmUiOnsiYnkiOltdLCJxdWVzdGlvbiI6Ik5vYm9keSBoYW5kcyBmaWxlcyBp
biBhbnkgbW9yZS4gTWF5IGNoYW5nZSBDSEcwMDQzMjUxIHRha2UgdGhlIHdob2xlIHN5c3RlbSBk
b3duIG5vdz8ifSwiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGlt
YXRlTVMiOjMwMDAwMCwiaWQiOiJhcHByb3ZlLWRvd250aW1lIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJhcHByb3ZlIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6NTI0fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W10sInN0YWdl
IjoiZG93bnRpbWUiLCJ0aXRsZSI6IkFwcHJvdmUgdGhlIGRvd250aW1lIn0seyJiYXRjaGVzIjpb
WyJjb250cm9sbGVyIl1dLCJkZXNjcmlwdGlvbiI6IlRoZSBndWlkZSBkZW1hbmRzIHRoZSBtb2Rl
IGFuZCBkb2VzIG5vdCBzaG93IHdoZXJlIGl0IGlzIHN3aXRjaGVkLiIsImVmZmVjdHMiOltdLCJl
c3RpbWF0ZU1TIjozMDAwMDAsImlkIjoiZW50ZXItbWFpbnRlbmFuY2UiLCJpZGVtcG90ZW50Ijpm
YWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIs
Imluc3RydWN0aW9uIjoiU3dpdGNoIHNjaGVkdWxlZCBtYWludGVuYW5jZSBvbiBmb3IgdGhlIHdo
b2xlIHN5c3RlbSwgYnkgdGhlIHdheSBhZ3JlZWQgd2l0aCB0aGUgdmVuZG9yIGZvciB0aGlzIHNp
dGUuIiwicGF0aCI6W10sInJlY29yZCI6WyJzd2l0Y2hlZC1hdCIsInNjcmVlbnNob3QiXX0sIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjUy
OH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibWFp
bnRlbmFuY2UtbW9kZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjIzIn1dLCJzdGFnZSI6ImRvd250aW1lIiwidGl0bGUiOiJQdXQg
dGhlIHdob2xlIHN5c3RlbSBpbiBtYWludGVuYW5jZSBtb2RlIiwidW5kbyI6eyJtYW51YWwiOnsi
aW5zdHJ1Y3Rpb24iOiJMZWF2ZSBtYWludGVuYW5jZSBtb2RlIGJ5IHRoZSBzYW1lIHdheS4iLCJw
YXRoIjpbXSwicmVjb3JkIjpbXX19fSx7ImJhY2t1cCI6ImZpbGUtc3RvcmFnZSIsImJhdGNoZXMi
OltbImZzMSJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRl
c3RzIGl0IiwiaG9zdHMiOlsiZnMxIl0sImlkIjoia2VlcC1maWxlLXN0b3JhZ2UuY2hlY2siLCJr
aW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiRmluZCB0aGUgc25hcHNob3Qg
b3IgY29weSB3aGVyZSBpdCBpcyBrZXB0LiIsInBhdGgiOltdLCJyZWNvcmQiOlsic2NyZWVuc2hv
dCJdfSwic3ViamVjdCI6IkZpbmQgdGhlIHNuYXBzaG90IG9yIGNvcHkgd2hlcmUgaXQgaXMga2Vw
dC4iLCJ0aXRsZSI6IlRoZSBzdGF0ZSBrZXB0IGNhbiBiZSBmb3VuZCJ9LCJkZXNjcmlwdGlvbiI6
Ik5vdCBmcm9tIHRoZSBndWlkZSwgd2hpY2gga25vd3Mgbm8gd2F5IGJhY2suIiwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjE4MDAwMDAsImlkIjoia2VlcC1maWxlLXN0b3JhZ2UiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3Ry
YXRvciIsImluc3RydWN0aW9uIjoiVGFrZSBhIHNuYXBzaG90IG9yIGEgY29weSBvZiB0aGlzIG1h
Y2hpbmUgYnkgdGhlIHNpdGUncyBvd24gbWVhbnMuIiwicGF0aCI6W10sInJlY29yZCI6WyJuYW1l
IiwidGFrZW4tYXQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjU0MH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOltdLCJzdGFnZSI6
ImRvd250aW1lIiwidGl0bGUiOiJLZWVwIGEgc3RhdGUgb2YgRmlsZSBTdG9yYWdlIHRvIGdvIGJh
Y2sgdG8ifSx7ImJhdGNoZXMiOltbImZzMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJkcGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBcIiR7
cGFja2FnZV9maWxlX3N0b3JhZ2V9XCIiLCJ2YXJpYWJsZXMiOlsicGFja2FnZV9maWxlX3N0b3Jh
Z2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKFswLTldKzop
PzJcXC4xXFwuMChbXjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2ZXJzaW9uIDIuMS4wIiwi
aG9zdHMiOlsiZnMxIl0sImlkIjoidXBncmFkZS1maWxlLXN0b3JhZ2UuY2hlY2siLCJraW5kIjoi
cHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxlLWZpbGUtc3RvcmFnZSIsInRpbWVvdXRN
UyI6NjAwMDAsInRpdGxlIjoiRmlsZSBTdG9yYWdlJ3MgcGFja2FnZSBoYXMgdGhlIHRhcmdldCB2
ZXJzaW9uIn0sImNvbW1hbmQiOnsiYnlIb3N0Ijp7ImZzMSI6InN1ZG8gZHBrZyAtaSBcIiR7aW5z
dGFsbGVyX2ZpbGVfc3RvcmFnZX1cIiB8fCBzdWRvIGFwdCBpbnN0YWxsIC15IC1mIn0sIm9rU3Rh
dHVzZXMiOlswLDMwMTBdLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyX2ZpbGVfc3RvcmFnZSJdfSwi
ZGVzY3JpcHRpb24iOiJUaGUgc3lzdGVtIGlzIGRvd24gdW50aWwgaXRzIHNlcnZpY2UgcnVucyBh
Z2Fpbi4iLCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoiZmlsZS1wcm9jZXNzaW5nIiwiZWZmZWN0
IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJzdWJtaXQtZmlsZXMiLCJlZmZlY3QiOiJ1
bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImZldGNoLXJlc3VsdHMiLCJlZmZlY3QiOiJ1bmF2
YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImRvd25sb2FkLXByb2Nlc3NlZCIsImVmZmVjdCI6InVu
YXZhaWxhYmxlIn1dLCJlc3RpbWF0ZU1TIjo5MDAwMDAsImlkIjoidXBncmFkZS1maWxlLXN0b3Jh
Z2UiLCJpZGVtcG90ZW50IjpmYWxzZSwiaW1wYWN0IjoyLCJraW5kIjoicnVuIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTU0fSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImluc3RhbGxlci1v
bi1ob3N0IiwiaW5zdGFsbGVyLXdpbmRvd3MiLCJpbnN0YWxsZXItZGViaWFuIiwiaW5zdGFsbGVy
LXJoZWwiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIxMSwgMjMsIDI4LTM1In1dLCJzdGFnZSI6ImRvd250aW1lIiwidGltZW91dE1T
IjoxODAwMDAwLCJ0aXRsZSI6IlVwZ3JhZGUgRmlsZSBTdG9yYWdlIiwidW5kbyI6eyJtYW51YWwi
OnsiaW5zdHJ1Y3Rpb24iOiJHbyBiYWNrIHdpdGggdGhlIHByb2NlZHVyZSByZXN0b3JlLWZpbGUt
c3RvcmFnZS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbXX19LCJ1bmxlc3MiOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJkcGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAt
LSBcIiR7cGFja2FnZV9maWxlX3N0b3JhZ2V9XCIiLCJ2YXJpYWJsZXMiOlsicGFja2FnZV9maWxl
X3N0b3JhZ2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKFsw
LTldKzopPzJcXC4xXFwuMChbXjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2ZXJzaW9uIDIu
MS4wIiwiaG9zdHMiOlsiZnMxIl0sImlkIjoidXBncmFkZS1maWxlLXN0b3JhZ2UudW5sZXNzIiwi
a2luZCI6InByb2JlIiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBsZS1maWxlLXN0b3JhZ2UiLCJ0
aXRsZSI6IlVwZ3JhZGUgRmlsZSBTdG9yYWdlIn0sInVwZ3JhZGVzIjoiZmlsZS1zdG9yYWdlIn0s
eyJiYXRjaGVzIjpbWyJmczEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBd
LCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluIFwiJHt1bml0X2ZpbGVfc3RvcmFnZX1cIjsg
ZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkg
JiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRz
dGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0x
IDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOlsidW5pdF9maWxl
X3N0b3JhZ2UiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpb
ImZzMSJdLCJpZCI6InNlZS1maWxlLXN0b3JhZ2UtcnVubmluZyIsImtpbmQiOiJwcm9iZSIsInJl
dHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InNlcnZpY2Ug
ZXhhbXBsZS1maWxlLXN0b3JhZ2Uuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoi
RmlsZSBTdG9yYWdlJ3Mgc2VydmljZSBydW5zIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjox
MjAwMDAsImlkIjoic2VlLWZpbGUtc3RvcmFnZS1ydW5uaW5nIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjU4MX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOlsiZmlsZS1zdG9yYWdlLXN0YXJ0ZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNiJ9LHsiZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMzYifV0sInN0YWdlIjoiZG93bnRpbWUiLCJ0aXRsZSI6IlNlZSB0
aGF0IEZpbGUgU3RvcmFnZSBydW5zIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImlmIGNvbW1hbmQgLXYgY3Vy
bCA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgY3VybCAtc1MgLS1tYXgtdGltZSAyMCAtbyAvZGV2
L251bGwgLXcgJyV7aHR0cF9jb2RlfScgLS0gXCIke2NvbnNvbGVfdXJsfVwiXG5lbHNlXG4gIHdn
ZXQgLVMgLVQgMjAgLU8gL2Rldi9udWxsIC0tIFwiJHtjb25zb2xlX3VybH1cIiAyPiYxIHwgYXdr
ICckMSB+IC9eSFRUUC8geyBjb2RlID0gJDIgfSBFTkQgeyBwcmludCBjb2RlIH0nXG5maSIsInZh
cmlhYmxlcyI6WyJjb25zb2xlX3VybCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMi
LCJ0ZXh0IjoiMjAwIn1dLCJleHBlY3RlZCI6ImhhcyBzdGF0dXMgMjAwIiwiaG9zdHMiOlsiY29u
dHJvbGxlciJdLCJpZCI6ImxlYXZlLW1haW50ZW5hbmNlLmNoZWNrIiwia2luZCI6InByb2JlIiwi
c3ViamVjdCI6InRoZSBhbnN3ZXIgb2YgaHR0cHM6Ly9zbWFsbC5leGFtcGxlLmNvbS8iLCJ0aW1l
b3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMifSwiZGVzY3JpcHRpb24i
OiJDbGllbnRzIGFyZSBzZXJ2ZWQgYWdhaW4gZnJvbSBoZXJlLiIsImVmZmVjdHMiOltdLCJlc3Rp
bWF0ZU1TIjozMDAwMDAsImlkIjoibGVhdmUtbWFpbnRlbmFuY2UiLCJpZGVtcG90ZW50IjpmYWxz
ZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImlu
c3RydWN0aW9uIjoiTGVhdmUgc2NoZWR1bGVkIG1haW50ZW5hbmNlIG1vZGUsIGJ5IHRoZSB3YXkg
YWdyZWVkIHdpdGggdGhlIHZlbmRvciBmb3IgdGhpcyBzaXRlLiIsInBhdGgiOltdLCJyZWNvcmQi
Olsic3dpdGNoZWQtYXQiLCJzY3JlZW5zaG90Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1ODZ9LCJwb3NpdGlvbiI6ImJvZHkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMyJ9LHsiZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMjEsIDM2In1dLCJzdGFnZSI6ImRvd250aW1lIiwidGl0bGUiOiJUYWtlIHRo
ZSBzeXN0ZW0gb3V0IG9mIG1haW50ZW5hbmNlIG1vZGUiLCJ1bmRvIjp7Im1hbnVhbCI6eyJpbnN0
cnVjdGlvbiI6IkVudGVyIG1haW50ZW5hbmNlIG1vZGUgYnkgdGhlIHNhbWUgd2F5LiIsInBhdGgi
OltdLCJyZWNvcmQiOltdfX19LHsiYmF0Y2hlcyI6W1siZnMxIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBcIiR7dW5p
dF9maWxlX3N0b3JhZ2V9XCI7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1
bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVz
XFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0
aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFy
aWFibGVzIjpbInVuaXRfZmlsZV9zdG9yYWdlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6Imlz
IHJ1bm5pbmciLCJob3N0cyI6WyJmczEiXSwiaWQiOiJkb3dudGltZS5leGl0LmZpbGUtc3RvcmFn
ZS1ydW5zIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjoz
MDAwMDB9LCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxlLWZpbGUtc3RvcmFnZS5zZXJ2aWNlIiwi
dGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJGaWxlIFN0b3JhZ2UncyBzZXJ2aWNlIHJ1bnMifSwi
ZWZmZWN0cyI6W10sImlkIjoiZG93bnRpbWUuZXhpdC5maWxlLXN0b3JhZ2UtcnVucyIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1MjJ9LCJwb3NpdGlvbiI6ImV4aXQiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImZpbGUtc3RvcmFnZS1zdGFydGVkIl0sInNpbXVs
dGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzYi
fV0sInN0YWdlIjoiZG93bnRpbWUiLCJ0aXRsZSI6IkZpbGUgU3RvcmFnZSdzIHNlcnZpY2UgcnVu
cyJ9LHsiYmF0Y2hlcyI6W1siY29yZTEiLCJjb3JlMiJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwi
ZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29yZTEiLCJjb3JlMiJd
LCJpZCI6InZlcnNpb24tY29yZSIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6
ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IlJlYWQgdGhlIHZlcnNpb24gb2YgdGhpcyBp
bnN0YW5jZSBpbiB0aGUgY29uc29sZTsgaXQgbXVzdCBiZSA1LjEzLjEuIiwicGF0aCI6W10sInJl
Y29yZCI6WyJ2ZXJzaW9uIiwic2NyZWVuc2hvdCJdfSwic3ViamVjdCI6IlJlYWQgdGhlIHZlcnNp
b24gb2YgdGhpcyBpbnN0YW5jZSBpbiB0aGUgY29uc29sZTsgaXQgbXVzdCBiZSA1LjEzLjEuIiwi
dGl0bGUiOiJFYWNoIENvcmUgaW5zdGFuY2UgaGFzIHRoZSB2ZXJzaW9uIG9mIGl0cyBwYWNrYWdl
In0sImVmZmVjdHMiOltdLCJpZCI6InZlcnNpb24tY29yZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjo2MDB9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOlsiY29tcG9uZW50LXZlcnNpb25zIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjAifV0sInN0YWdlIjoidmVy
aWZ5IiwidGl0bGUiOiJFYWNoIENvcmUgaW5zdGFuY2UgaGFzIHRoZSB2ZXJzaW9uIG9mIGl0cyBw
YWNrYWdlIn0seyJiYXRjaGVzIjpbWyJndzEiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVj
dGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImd3MSJdLCJpZCI6InZlcnNpb24t
YXBpLWdhdGV3YXkiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlz
dHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJSZWFkIHRoZSB2ZXJzaW9uIG9mIHRoaXMgZ2F0ZXdheSBp
biB0aGUgY29uc29sZTsgaXQgbXVzdCBiZSAyLjEuMC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInZl
cnNpb24iLCJzY3JlZW5zaG90Il19LCJzdWJqZWN0IjoiUmVhZCB0aGUgdmVyc2lvbiBvZiB0aGlz
IGdhdGV3YXkgaW4gdGhlIGNvbnNvbGU7IGl0IG11c3QgYmUgMi4xLjAuIiwidGl0bGUiOiJFYWNo
IGdhdGV3YXkgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ2ZXJz
aW9uLWFwaS1nYXRld2F5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFp
bHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjYwMX0s
InBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjb21w
b25lbnQtdmVyc2lvbnMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiI2MCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkVhY2gg
Z2F0ZXdheSBoYXMgdGhlIHRhcmdldCB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJjb3JlMSIsImNv
cmUyIiwiZ3cxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
ImRwa2ctcXVlcnkgLVcgLWY9JyR7VmVyc2lvbn1cXG4nIC0tIFwiJHtwYWNrYWdlX3dvcmtlcn1c
IiIsInZhcmlhYmxlcyI6WyJwYWNrYWdlX3dvcmtlciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUi
OiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjFcXC4wKFteMC05Ll18JCkifV0sImV4
cGVjdGVkIjoiaGFzIHZlcnNpb24gMi4xLjAiLCJob3N0cyI6WyJjb3JlMSIsImNvcmUyIiwiZ3cx
Il0sImlkIjoidmVyc2lvbi13b3JrZXIiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2Fn
ZSBleGFtcGxlLXdvcmtlciIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRWFjaCB3b3JrZXIg
aGFzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ2ZXJzaW9uLXdvcmtl
ciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2MDJ9LCJwb3NpdGlvbiI6InZl
cmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaW5zdGFsbGVkLXZlcnNpb25z
Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMzYifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJFYWNoIHdvcmtlciBoYXMgdGhl
IHRhcmdldCB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJhcHAxIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7VmVyc2lvbn1c
XG4nIC0tIFwiJHtwYWNrYWdlX2NvbnRyb2xfY2VudGVyfVwiIiwidmFyaWFibGVzIjpbInBhY2th
Z2VfY29udHJvbF9jZW50ZXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRl
eHQiOiJeKFswLTldKzopPzJcXC4xXFwuMChbXjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2
ZXJzaW9uIDIuMS4wIiwiaG9zdHMiOlsiYXBwMSJdLCJpZCI6InZlcnNpb24tY29udHJvbC1jZW50
ZXIiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxlLWNvbnRyb2wtY2Vu
dGVyIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJDb250cm9sIENlbnRlciBoYXMgdGhlIHRh
cmdldCB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJpZCI6InZlcnNpb24tY29udHJvbC1jZW50ZXIi
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjAzfSwicG9zaXRpb24iOiJ2ZXJp
ZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImluc3RhbGxlZC12ZXJzaW9ucyJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjM2In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiQ29udHJvbCBDZW50ZXIgaGFzIHRo
ZSB0YXJnZXQgdmVyc2lvbiJ9LHsiYmF0Y2hlcyI6W1siYXBwMSJdXSwiY2hlY2siOnsiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkcGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259
XFxuJyAtLSBcIiR7cGFja2FnZV9pZGVudGl0eV9zZXJ2aWNlfVwiIiwidmFyaWFibGVzIjpbInBh
Y2thZ2VfaWRlbnRpdHlfc2VydmljZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVz
IiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjFcXC4wKFteMC05Ll18JCkifV0sImV4cGVjdGVkIjoi
aGFzIHZlcnNpb24gMi4xLjAiLCJob3N0cyI6WyJhcHAxIl0sImlkIjoidmVyc2lvbi1pZGVudGl0
eS1zZXJ2aWNlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBsZS1pZGVu
dGl0eS1zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgSWRlbnRpdHkgU2Vy
dmljZSBoYXMgdGhlIHRhcmdldCB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJpZCI6InZlcnNpb24t
aWRlbnRpdHktc2VydmljZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2MDR9
LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaW5z
dGFsbGVkLXZlcnNpb25zIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMzYifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJUaGUg
SWRlbnRpdHkgU2VydmljZSBoYXMgdGhlIHRhcmdldCB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJm
czEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZHBrZy1x
dWVyeSAtVyAtZj0nJHtWZXJzaW9ufVxcbicgLS0gXCIke3BhY2thZ2VfZmlsZV9zdG9yYWdlfVwi
IiwidmFyaWFibGVzIjpbInBhY2thZ2VfZmlsZV9zdG9yYWdlIl19LCJleHBlY3QiOlt7InByZWRp
Y2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXihbMC05XSs6KT8yXFwuMVxcLjAoW14wLTkuXXwkKSJ9
XSwiZXhwZWN0ZWQiOiJoYXMgdmVyc2lvbiAyLjEuMCIsImhvc3RzIjpbImZzMSJdLCJpZCI6InZl
cnNpb24tZmlsZS1zdG9yYWdlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InBhY2thZ2UgZXhh
bXBsZS1maWxlLXN0b3JhZ2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkZpbGUgU3RvcmFn
ZSBoYXMgdGhlIHRhcmdldCB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJpZCI6InZlcnNpb24tZmls
ZS1zdG9yYWdlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjYwNX0sInBvc2l0
aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJpbnN0YWxsZWQt
dmVyc2lvbnMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIzNiJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkZpbGUgU3RvcmFn
ZSBoYXMgdGhlIHRhcmdldCB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJj
aGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0
cyI6WyJjb250cm9sbGVyIl0sImlkIjoiaGVhbHRoLXNlZW4iLCJraW5kIjoibWFudWFsIiwibWFu
dWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJMb29rIGF0IGhl
YWx0aCBhbmQgc3RhdHVzIG9mIGV2ZXJ5IGluc3RhbmNlOyBlYWNoIG11c3QgYmUgaGVhbHRoeSwg
YW5kIG5vIHdvcmtlciBtYXkgYmUgbWlzc2luZy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInNjcmVl
bnNob3QiXX0sInN1YmplY3QiOiJMb29rIGF0IGhlYWx0aCBhbmQgc3RhdHVzIG9mIGV2ZXJ5IGlu
c3RhbmNlOyBlYWNoIG11c3QgYmUgaGVhbHRoeSwgYW5kIG5vIHdvcmtlciBtYXkgYmUgbWlzc2lu
Zy4iLCJ0aXRsZSI6IlRoZSBjb25zb2xlIHNob3dzIHRoZSBzeXN0ZW0gaGVhbHRoeSBhbmQgZXZl
cnkgd29ya2VyIHByZXNlbnQifSwiZWZmZWN0cyI6W10sImlkIjoiaGVhbHRoLXNlZW4iLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjA2fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImhlYWx0aC13YXRjaGVkIl0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjEifV0s
InN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJUaGUgY29uc29sZSBzaG93cyB0aGUgc3lzdGVtIGhl
YWx0aHkgYW5kIGV2ZXJ5IHdvcmtlciBwcmVzZW50In0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVy
Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImlmIGNvbW1h
bmQgLXYgY3VybCA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgY3VybCAtc1MgLS1tYXgtdGltZSAy
MCAtbyAvZGV2L251bGwgLXcgJyV7aHR0cF9jb2RlfScgLS0gXCIke2NvbnNvbGVfdXJsfVwiXG5l
bHNlXG4gIHdnZXQgLVMgLVQgMjAgLU8gL2Rldi9udWxsIC0tIFwiJHtjb25zb2xlX3VybH1cIiAy
PiYxIHwgYXdrICckMSB+IC9eSFRUUC8geyBjb2RlID0gJDIgfSBFTkQgeyBwcmludCBjb2RlIH0n
XG5maSIsInZhcmlhYmxlcyI6WyJjb25zb2xlX3VybCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUi
OiJlcXVhbHMiLCJ0ZXh0IjoiMjAwIn1dLCJleHBlY3RlZCI6ImhhcyBzdGF0dXMgMjAwOyBob2xk
cyBmb3IgMTgwMCBzIiwiaG9sZE1TIjoxODAwMDAwLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlk
IjoiY29uc29sZS1zdGF5cy11cCIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjYw
MDAwfSwic3ViamVjdCI6InRoZSBhbnN3ZXIgb2YgaHR0cHM6Ly9zbWFsbC5leGFtcGxlLmNvbS8i
LCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMgZm9yIGhhbGYg
YW4gaG91ciJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJjb25zb2xlLXN0YXlzLXVwIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjYwN30sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJoZWFsdGgtd2F0Y2hlZCJdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYxIn1dLCJzdGFn
ZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIGNvbnNvbGUgYW5zd2VycyBmb3IgaGFsZiBhbiBob3Vy
In0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6
NjAwMDAwLCJpZCI6InJlbGVhc2Utc2V0dGluZ3MiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9u
IjoiQ29tcGFyZSB0aGUgc2V0dGluZ3Mgd2l0aCB0aGUgc2NyZWVuc2hvdHMgb2YgdGhlIGZyZWV6
ZSwgYW5kIHRlbGwgdGhlIGFkbWluaXN0cmF0b3JzIHRoYXQgaXQgaXMgb3Zlci4iLCJwYXRoIjpb
XSwicmVjb3JkIjpbInJlc3VsdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6NjA4fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2Mi02NSJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0
aXRsZSI6IlJlbGVhc2Ugd29ya2Zsb3csIG1vZHVsZSB1cGRhdGUgYW5kIGhlYWx0aCBjaGVjayBz
ZXR0aW5ncyJ9XSwidHJvdWJsZXNob290aW5nIjpbeyJhY3Rpb25zIjpbeyJyb2xlcyI6W10sInRl
eHQiOiJFeHBlY3RlZCBmb3IgYSBzaG9ydCB3aGlsZSBkdXJpbmcgdGhlIHdvcmtlcidzIHVwZ3Jh
ZGU7IHdhaXQgZml2ZSBtaW51dGVzIGFuZCBsb29rIGFnYWluLiJ9LHsiY29tbWFuZCI6InN1ZG8g
c3lzdGVtY3RsIHN0YXR1cyAtLW5vLXBhZ2VyIFwiJHt1bml0X3dvcmtlcn1cIiIsInJvbGVzIjpb
XSwidGV4dCI6IklmIGl0IHN0YXlzIGF3YXksIHNlZSB3aGF0IGl0cyBzZXJ2aWNlIHNheXMgb24g
dGhlIG1hY2hpbmUgb2YgdGhlIHdvcmtlci4ifV0sImlkIjoid29ya2VyLW1pc3NpbmciLCJzaG93
bkJ5IjpbInNlZS13b3JrZXItcnVubmluZyIsImhlYWx0aC1zZWVuIiwiY29uc29sZS1zdGF5cy11
cCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5In1dLCJzeW1wdG9t
IjoiQSB3b3JrZXIgaXMgbWlzc2luZyBmcm9tIHRoZSBkYXNoYm9hcmRzLiJ9XSwidmFyaWFibGVz
IjpbeyJraW5kIjoidmFsdWUiLCJuYW1lIjoidGFyZ2V0IiwidmFsdWUiOiIyLjEuMCJ9LHsia2lu
ZCI6InZhbHVlIiwibmFtZSI6Im9yaWdpbiIsInZhbHVlIjoiMi4wLjEifSx7ImtpbmQiOiJ2YWx1
ZSIsIm5hbWUiOiJjaGFuZ2UiLCJ2YWx1ZSI6IkNIRzAwNDMyNTEifSx7ImJ5SG9zdCI6eyJhcHAx
IjoiYXBwMSIsImNvbnRyb2xsZXIiOiJjb250cm9sbGVyIiwiY29yZTEiOiJjb3JlMSIsImNvcmUy
IjoiY29yZTIiLCJmczEiOiJmczEiLCJndzEiOiJndzEifSwia2luZCI6InBlckhvc3QiLCJuYW1l
IjoiaG9zdCJ9LHsiYnlIb3N0Ijp7ImFwcDEiOiIxOTIuMC4yLjEzMSIsImNvbnRyb2xsZXIiOiJs
b2NhbGhvc3QiLCJjb3JlMSI6IjE5Mi4wLjIuMTQxIiwiY29yZTIiOiIxOTIuMC4yLjE0MiIsImZz
MSI6IjE5Mi4wLjIuMTMzIiwiZ3cxIjoiMTkyLjAuMi4xNTEifSwia2luZCI6InBlckhvc3QiLCJu
YW1lIjoiYWRkcmVzcyJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InN0YXJ0X29yZGVyIiwidmFs
dWUiOiIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJjb3JlX3ZlcnNpb24iLCJ0aXRsZSI6IlZl
cnNpb24gb2YgdGhlIENvcmUgcGFja2FnZSwgd2hpY2ggQ29yZSBjb3VudHMgZm9yIGl0c2VsZiIs
InZhbHVlIjoiNS4xMy4xIn0seyJieUhvc3QiOnsiY29yZTEiOiIvc3J2L3BhY2thZ2VzL21kZGMt
d29ya2VyXzIuMS4wX2FtZDY0LmRlYiIsImNvcmUyIjoiL3Nydi9wYWNrYWdlcy9tZGRjLXdvcmtl
cl8yLjEuMF9hbWQ2NC5kZWIiLCJndzEiOiIvc3J2L3BhY2thZ2VzL21kZGMtd29ya2VyXzIuMS4w
X2FtZDY0LmRlYiJ9LCJraW5kIjoicGVySG9zdCIsIm5hbWUiOiJpbnN0YWxsZXJfd29ya2VyIiwi
dGl0bGUiOiJJbnN0YWxsZXIgb2YgdGhlIHdvcmtlciwgb24gZWFjaCBtYWNoaW5lIHdpdGggb25l
In0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiaW5zdGFsbGVyX2NvbnRyb2xfY2VudGVyIiwidGl0
bGUiOiJJbnN0YWxsZXIgb2YgQ29udHJvbCBDZW50ZXIsIG9uIGl0cyBtYWNoaW5lIiwidmFsdWUi
OiIvc3J2L3BhY2thZ2VzL21kZGMtY29udHJvbC1jZW50ZXJfMi4xLjBfYW1kNjQuZGViIn0seyJr
aW5kIjoidmFsdWUiLCJuYW1lIjoiaW5zdGFsbGVyX2lkZW50aXR5X3NlcnZpY2UiLCJ0aXRsZSI6
Ikluc3RhbGxlciBvZiB0aGUgSWRlbnRpdHkgU2VydmljZSwgb24gaXRzIG1hY2hpbmUiLCJ2YWx1
ZSI6Ii9zcnYvcGFja2FnZXMvbWRkYy1pZGVudGl0eS1zZXJ2aWNlXzIuMS4wX2FtZDY0LmRlYiJ9
LHsia2luZCI6InZhbHVlIiwibmFtZSI6Imluc3RhbGxlcl9maWxlX3N0b3JhZ2UiLCJ0aXRsZSI6
Ikluc3RhbGxlciBvZiBGaWxlIFN0b3JhZ2UsIG9uIGl0cyBtYWNoaW5lIiwidmFsdWUiOiIvc3J2
L3BhY2thZ2VzL21kZGMtZmlsZS1zdG9yYWdlXzIuMS4wX2FtZDY0LmRlYiJ9LHsia2luZCI6InZh
bHVlIiwibmFtZSI6InVuaXRfd29ya2VyIiwidGl0bGUiOiJzeXN0ZW1kIHVuaXQgb2YgdGhlIHdv
cmtlciIsInZhbHVlIjoiZXhhbXBsZS13b3JrZXIuc2VydmljZSJ9LHsia2luZCI6InZhbHVlIiwi
bmFtZSI6InVuaXRfY29udHJvbF9jZW50ZXIiLCJ0aXRsZSI6InN5c3RlbWQgdW5pdCBvZiBDb250
cm9sIENlbnRlciIsInZhbHVlIjoiZXhhbXBsZS1jb250cm9sLWNlbnRlci5zZXJ2aWNlIn0seyJr
aW5kIjoidmFsdWUiLCJuYW1lIjoidW5pdF9pZGVudGl0eV9zZXJ2aWNlIiwidGl0bGUiOiJzeXN0
ZW1kIHVuaXQgb2YgdGhlIElkZW50aXR5IFNlcnZpY2UiLCJ2YWx1ZSI6ImV4YW1wbGUtaWRlbnRp
dHktc2VydmljZS5zZXJ2aWNlIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoidW5pdF9maWxlX3N0
b3JhZ2UiLCJ0aXRsZSI6InN5c3RlbWQgdW5pdCBvZiBGaWxlIFN0b3JhZ2UiLCJ2YWx1ZSI6ImV4
YW1wbGUtZmlsZS1zdG9yYWdlLnNlcnZpY2UifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwYWNr
YWdlX3dvcmtlciIsInRpdGxlIjoiUGFja2FnZSBuYW1lIG9mIHRoZSB3b3JrZXIiLCJ2YWx1ZSI6
ImV4YW1wbGUtd29ya2VyIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoicGFja2FnZV9jb250cm9s
X2NlbnRlciIsInRpdGxlIjoiUGFja2FnZSBuYW1lIG9mIENvbnRyb2wgQ2VudGVyIiwidmFsdWUi
OiJleGFtcGxlLWNvbnRyb2wtY2VudGVyIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoicGFja2Fn
ZV9pZGVudGl0eV9zZXJ2aWNlIiwidGl0bGUiOiJQYWNrYWdlIG5hbWUgb2YgdGhlIElkZW50aXR5
IFNlcnZpY2UiLCJ2YWx1ZSI6ImV4YW1wbGUtaWRlbnRpdHktc2VydmljZSJ9LHsia2luZCI6InZh
bHVlIiwibmFtZSI6InBhY2thZ2VfZmlsZV9zdG9yYWdlIiwidGl0bGUiOiJQYWNrYWdlIG5hbWUg
b2YgRmlsZSBTdG9yYWdlIiwidmFsdWUiOiJleGFtcGxlLWZpbGUtc3RvcmFnZSJ9LHsia2luZCI6
InZhbHVlIiwibmFtZSI6ImNvbnNvbGVfdXJsIiwidGl0bGUiOiJBZGRyZXNzIG9mIHRoZSBDb250
cm9sIENlbnRlciBjb25zb2xlIiwidmFsdWUiOiJodHRwczovL3NtYWxsLmV4YW1wbGUuY29tLyJ9
LHsia2luZCI6InZhbHVlIiwibmFtZSI6InF1aWV0X3BlcmlvZCIsInRpdGxlIjoiSG93IGxvbmcg
bm8gZmlsZSBtYXkgaGF2ZSBjb21lIGluIGJlZm9yZSB0aGUgZG93bnRpbWUiLCJ2YWx1ZSI6IjE1
bSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InByZXZpb3VzX2ZpbGVfc3RvcmFnZSIsInRpdGxl
IjoiSW5zdGFsbGVyIG9mIHRoZSBGaWxlIFN0b3JhZ2UgdGhhdCBydW5zIG5vdyIsInZhbHVlIjoi
L3Nydi9wYWNrYWdlcy9tZGRjLWZpbGUtc3RvcmFnZV8yLjAuMV9hbWQ2NC5kZWIifV0sInZlcnNp
b25zIjp7ImZyb20iOiIyLjAuMSIsInBhdGgiOlsiMi4wLjEiLCIyLjEuMCJdLCJ0byI6IjIuMS4w
In0sIndpbmRvd3MiOlt7ImVuZCI6IjIwMjctMDQtMjVUMDE6MDA6MDArMDI6MDAiLCJlbmRFcG9j
aCI6MTgwODYwNzYwMCwiaWQiOiJkb3dudGltZSIsInN0YXJ0IjoiMjAyNy0wNC0yNFQyMjowMDow
MCswMjowMCIsInN0YXJ0RXBvY2giOjE4MDg1OTY4MDB9XX0=
PLAN
}

main "$@"
