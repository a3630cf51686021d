#!/bin/sh
# Distributed Cluster to 2.1.0
#
# Change CHG0043117 (production): MetaDefender Distributed Cluster 2.0.1 to 2.1.0
# Plan   8e7097448fa103a8c99872288eef59edcdaa14834d4e8c7b258a2f8552ec8688
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

RB_DIGEST='8e7097448fa103a8c99872288eef59edcdaa14834d4e8c7b258a2f8552ec8688'
RB_CHANGE='CHG0043117'
RB_VERSION='0.1.0'
RB_COUNT=43
RB_TOOLS='base64 sha256sum sync mktemp od tail head ssh'
RB_TITLE='Distributed Cluster to 2.1.0'
# Come from the environment, and reach only the commands that name them.
RB_SECRETS=''

# --- Variables of the change; a command sees only those that it names --------------------------

v_change='CHG0043117'
v_console_url='https://control-center.example.com/'
v_core_version='5.13.1'
v_installer_control_center='/srv/packages/mddc-control-center_2.1.0_amd64.deb'
v_installer_file_storage='/srv/packages/mddc-file-storage_2.1.0_amd64.deb'
v_installer_identity_service='/srv/packages/mddc-identity-service-2.1.0.x86_64.rpm'
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
    'cc1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.31' v_host='cc1' v_address='192.0.2.31' ;;
    'id1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.32' v_host='id1' v_address='192.0.2.32' ;;
    'fs1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.33' v_host='fs1' v_address='192.0.2.33' ;;
    'core1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.41' v_host='core1' v_address='192.0.2.41' v_installer_worker='/srv/packages/mddc-worker_2.1.0_amd64.deb' ;;
    'core2') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.42' v_host='core2' v_address='192.0.2.42' v_installer_worker='/srv/packages/mddc-worker_2.1.0_amd64.deb' ;;
    'core3') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.43' v_host='core3' v_address='192.0.2.43' v_installer_worker='/srv/packages/mddc-worker-2.1.0.x86_64.rpm' ;;
    'gw1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.51' v_host='gw1' v_address='192.0.2.51' v_installer_worker='/srv/packages/mddc-worker_2.1.0_amd64.deb' ;;
    'gw2') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.52' v_host='gw2' v_address='192.0.2.52' v_installer_worker='/srv/packages/mddc-worker-2.1.0.x86_64.rpm' ;;
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

  stage 'downtime' 'Take the system down for File Storage' '2027-04-17T22:00:00+02:00 to 2027-04-18T02:00:00+02:00' 1807992000 1808006400 'impact: level 2, Everything down: Processing of files unavailable, Handing in new files unavailable, Fetching scan results unavailable, Downloading processed files unavailable'
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
  Under change CHG0043117 the gateways restart one after another, API keys may be refused for a moment, and in the announced window no files are taken at all. Please send nothing in the window.
about: submit-files, fetch-results, download-processed, api-key-validation, file-processing
at least 2d ahead
WORDS
  finish
}

# 2/43  notify-administrators: Tell the administrators
# upgrade.yaml:261, guide 19, 21-22
step_2() {
  step 'notify-administrators' notify body 'Tell the administrators'
  hosts 'controller'
  notify <<'WORDS'
send to administrators:
  Under change CHG0043117 the console comes and goes, workers may be missing from dashboards for minutes, and workflow, module update and health check settings are frozen until the end.
about: management, monitoring, console-authentication, reporting
at least 1d ahead
WORDS
  finish
}

# 3/43  download-installers: Download the installers and put them on their machines
# upgrade.yaml:273, guide 27
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
# upgrade.yaml:284, guide 39
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
# upgrade.yaml:293, guide 62-65
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
# upgrade.yaml:303, guide 40
step_6() {
  step 'sign-in' manual body 'Open the console as administrator'
  hosts 'controller'
  manual 'account=account' <<'WORDS'
Sign in at https://control-center.example.com/.
as: administrator
to record: account
WORDS
  finish
}

# 7/43  upload-packages: Upload the packages of Core and gateway
# upgrade.yaml:309, guide 41-45
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
# upgrade.yaml:327, guide 29
step_8() {
  step 'live.entry.rights-worker' check entry 'The account on the workers'\'' machines has an administrator'\''s rights'
  proof() {
    check 'live.entry.rights-worker' probe 'is `0`' 'core1' 'core2' 'core3' 'gw1' 'gw2'
    limit 30000
    command_line <<'PROBE'
sudo -n id -u
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0'
  }
  hosts 'core1' 'core2' 'core3' 'gw1' 'gw2'
  finish
}

# 9/43  live.entry.rights-shared: The account on the machines of the shared services has an administrator's rights
# upgrade.yaml:328, guide 29
step_9() {
  step 'live.entry.rights-shared' check entry 'The account on the machines of the shared services has an administrator'\''s rights'
  proof() {
    check 'live.entry.rights-shared' probe 'is `0`' 'cc1' 'id1' 'fs1'
    limit 30000
    command_line <<'PROBE'
sudo -n id -u
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0'
  }
  hosts 'cc1' 'id1' 'fs1'
  finish
}

# 10/43  live.entry.package-there-worker: The worker's installer is on each of its machines
# upgrade.yaml:329, guide 27-35
step_10() {
  step 'live.entry.package-there-worker' check entry 'The worker'\''s installer is on each of its machines'
  proof() {
    check 'live.entry.package-there-worker' probe 'matches `^[0-9a-f]{64} `' 'core1' 'core2' 'core3' 'gw1' 'gw2'
    limit 120000
    uses 'installer_worker'
    command_line <<'PROBE'
sha256sum -- "${installer_worker}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  hosts 'core1' 'core2' 'core3' 'gw1' 'gw2'
  finish
}

# 11/43  live.entry.package-there-control-center: Control Center's installer is on its machine
# upgrade.yaml:330, guide 27-35
step_11() {
  step 'live.entry.package-there-control-center' check entry 'Control Center'\''s installer is on its machine'
  proof() {
    check 'live.entry.package-there-control-center' probe 'matches `^[0-9a-f]{64} `' 'cc1'
    limit 120000
    uses 'installer_control_center'
    command_line <<'PROBE'
sha256sum -- "${installer_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  hosts 'cc1'
  finish
}

# 12/43  live.entry.package-there-identity-service: The Identity Service's installer is on its machine
# upgrade.yaml:331, guide 27-35
step_12() {
  step 'live.entry.package-there-identity-service' check entry 'The Identity Service'\''s installer is on its machine'
  proof() {
    check 'live.entry.package-there-identity-service' probe 'matches `^[0-9a-f]{64} `' 'id1'
    limit 120000
    uses 'installer_identity_service'
    command_line <<'PROBE'
sha256sum -- "${installer_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  hosts 'id1'
  finish
}

# 13/43  live.entry.package-there-file-storage: File Storage's installer is on its machine
# upgrade.yaml:332, guide 27-35
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
# upgrade.yaml:333, guide 21, 36
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
# upgrade.yaml:336, guide 47-56
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
# upgrade.yaml:348, guide 18, guide 18
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
# upgrade.yaml:354, guide 6, 18, 58
# Impact: level 0, No impact: Processing of files continue
# Way back, by hand:
#   | Start the upgrade again with the package of the previous Core version.
step_17() {
  step 'upgrade-core' manual body 'Follow the upgrade of each Core instance'
  proof() {
    check 'upgrade-core.check' manual 'a person attests it' 'core1' 'core2' 'core3'
    attested 'version=version' <<'WORDS'
Read the version of this instance; it must be 5.13.1.
as: administrator
to record: version
WORDS
  }
  hosts 'core1' 'core2' 'core3'
  manual 'finished-at=finished-at' 'screenshot=screenshot' <<'WORDS'
Follow this instance in the progress display until its files are finished, it is upgraded and it is back in service.
where: Inventory > Worker
as: administrator
to record: finished-at, screenshot
WORDS
  finish
}

# 18/43  upgrade-worker: Upgrade the workers, one machine after another
# upgrade.yaml:382, guide 7, 28-35
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
  command_line 'core3' 'gw2' <<'RUN'
sudo yum install "${installer_worker}" -y
RUN
  already_done() {
    check 'upgrade-worker.unless' probe 'has version 2.1.0' 'core1' 'core2' 'core3' 'gw1' 'gw2'
    uses 'package_worker'
    command_line 'core1' 'core2' 'gw1' <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_worker}"
PROBE
    command_line 'core3' 'gw2' <<'PROBE'
rpm -q --qf '%{VERSION}-%{RELEASE}\n' -- "${package_worker}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  proof_each() {
    check 'upgrade-worker.check' probe 'has version 2.1.0' 'core1' 'core2' 'core3' 'gw1' 'gw2'
    limit 60000
    uses 'package_worker'
    command_line 'core1' 'core2' 'gw1' <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_worker}"
PROBE
    command_line 'core3' 'gw2' <<'PROBE'
rpm -q --qf '%{VERSION}-%{RELEASE}\n' -- "${package_worker}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  batch 'core1'
  batch 'core2'
  batch 'core3'
  batch 'gw1'
  batch 'gw2'
  finish
}

# 19/43  see-worker-running: See that every worker runs
# upgrade.yaml:409, guide 36, guide 36
step_19() {
  step 'see-worker-running' check body 'See that every worker runs'
  proof() {
    check 'see-worker-running' probe 'is running' 'core1' 'core2' 'core3' 'gw1' 'gw2'
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
  hosts 'core1' 'core2' 'core3' 'gw1' 'gw2'
  finish
}

# 20/43  upgrade-api-gateway: Upgrade the gateways, one after another
# upgrade.yaml:414, guide 8, 20, 47-58
# Impact: level 1, Some impact: Handing in new files unavailable, Fetching scan results unavailable, Downloading processed files unavailable
# Way back, by hand:
#   | Start the upgrade again with the package of the previous gateway version.
step_20() {
  step 'upgrade-api-gateway' manual body 'Upgrade the gateways, one after another'
  proof() {
    check 'upgrade-api-gateway.check' manual 'a person attests it' 'gw1' 'gw2'
    attested 'version=version' <<'WORDS'
Read the version of this gateway; it must be 2.1.0.
as: administrator
to record: version
WORDS
  }
  hosts 'gw1' 'gw2'
  manual 'chosen-version=chosen-version' 'finished-at=finished-at' 'screenshot=screenshot' <<'WORDS'
Click "Deploy workers", select "Upgrade", choose API Gateway 2.1.0 and click Upgrade; then follow this gateway until it is back in service. Where the display shows it upgraded already, record that.
where: Inventory > Worker
as: administrator
to record: chosen-version, finished-at, screenshot
WORDS
  finish
}

# 21/43  upgrade-control-center: Upgrade Control Center
# upgrade.yaml:442, guide 9, 28-35
# Impact: level 1, Some impact: Managing the cluster unavailable, Watching the cluster unavailable, Processing of files continue
# Way back, by hand:
#   | Install the previous Control Center package the same way.
step_21() {
  step 'upgrade-control-center' run body 'Upgrade Control Center'
  limit 1200000
  uses 'installer_control_center'
  ok '0' '3010'
  command_line 'cc1' <<'RUN'
sudo dpkg -i "${installer_control_center}" || sudo apt install -y -f
RUN
  already_done() {
    check 'upgrade-control-center.unless' probe 'has version 2.1.0' 'cc1'
    uses 'package_control_center'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  proof_each() {
    check 'upgrade-control-center.check' probe 'has version 2.1.0' 'cc1'
    limit 60000
    uses 'package_control_center'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  batch 'cc1'
  finish
}

# 22/43  see-control-center-running: See that Control Center runs
# upgrade.yaml:468, guide 36, guide 36
step_22() {
  step 'see-control-center-running' check body 'See that Control Center runs'
  proof() {
    check 'see-control-center-running' probe 'is running' 'cc1'
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
  hosts 'cc1'
  finish
}

# 23/43  console-back: Wait until the console answers again
# upgrade.yaml:473, guide 21, guide 21, 36
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
# upgrade.yaml:478, guide 10, 28-35
# Impact: level 1, Some impact: Processing of files continue, Signing in to the Control Center console degraded, Requests that carry an API key degraded
# Way back, by hand:
#   | Install the previous Identity Service package the same way.
step_24() {
  step 'upgrade-identity-service' run body 'Upgrade the Identity Service'
  limit 1200000
  uses 'installer_identity_service'
  ok '0' '3010'
  command_line 'id1' <<'RUN'
sudo yum install "${installer_identity_service}" -y
RUN
  already_done() {
    check 'upgrade-identity-service.unless' probe 'has version 2.1.0' 'id1'
    uses 'package_identity_service'
    command_line <<'PROBE'
rpm -q --qf '%{VERSION}-%{RELEASE}\n' -- "${package_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  proof_each() {
    check 'upgrade-identity-service.check' probe 'has version 2.1.0' 'id1'
    limit 60000
    uses 'package_identity_service'
    command_line <<'PROBE'
rpm -q --qf '%{VERSION}-%{RELEASE}\n' -- "${package_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  batch 'id1'
  finish
}

# 25/43  see-identity-service-running: See that the Identity Service runs
# upgrade.yaml:506, guide 36, guide 36
step_25() {
  step 'see-identity-service-running' check body 'See that the Identity Service runs'
  proof() {
    check 'see-identity-service-running' probe 'is running' 'id1'
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
  hosts 'id1'
  finish
}

# 26/43  live.exit.console-answers: The console answers
# upgrade.yaml:334, guide 21, 36
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
# upgrade.yaml:518, guide 23
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
# upgrade.yaml:521
step_28() {
  step 'approve-downtime' approve body 'Approve the downtime'
  hosts 'controller'
  approve 'li@example.com' <<'WORDS'
Nobody hands files in any more. May change CHG0043117 take the whole system down now?
may approve: li@example.com
WORDS
  finish
}

# 29/43  enter-maintenance: Put the whole system in maintenance mode
# upgrade.yaml:525, guide 23
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
# upgrade.yaml:537
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
# upgrade.yaml:551, guide 11, 23, 28-35
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
# upgrade.yaml:578, guide 36, guide 36
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
# upgrade.yaml:583, guide 23, guide 21, 36
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
# upgrade.yaml:519, guide 36
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
# upgrade.yaml:597, guide 60
step_35() {
  step 'version-core' check verify 'Each Core instance has the version of its package'
  proof() {
    check 'version-core' manual 'a person attests it' 'core1' 'core2' 'core3'
    attested 'screenshot=screenshot' 'version=version' <<'WORDS'
Read the version of this instance in the console; it must be 5.13.1.
as: administrator
to record: version, screenshot
WORDS
  }
  hosts 'core1' 'core2' 'core3'
  finish
}

# 36/43  version-api-gateway: Each gateway has the target version
# upgrade.yaml:598, guide 60
step_36() {
  step 'version-api-gateway' check verify 'Each gateway has the target version'
  proof() {
    check 'version-api-gateway' manual 'a person attests it' 'gw1' 'gw2'
    attested 'screenshot=screenshot' 'version=version' <<'WORDS'
Read the version of this gateway in the console; it must be 2.1.0.
as: administrator
to record: version, screenshot
WORDS
  }
  hosts 'gw1' 'gw2'
  finish
}

# 37/43  version-worker: Each worker has the target version
# upgrade.yaml:599, guide 36
step_37() {
  step 'version-worker' check verify 'Each worker has the target version'
  proof() {
    check 'version-worker' probe 'has version 2.1.0' 'core1' 'core2' 'core3' 'gw1' 'gw2'
    limit 60000
    uses 'package_worker'
    command_line 'core1' 'core2' 'gw1' <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_worker}"
PROBE
    command_line 'core3' 'gw2' <<'PROBE'
rpm -q --qf '%{VERSION}-%{RELEASE}\n' -- "${package_worker}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  hosts 'core1' 'core2' 'core3' 'gw1' 'gw2'
  finish
}

# 38/43  version-control-center: Control Center has the target version
# upgrade.yaml:600, guide 36
step_38() {
  step 'version-control-center' check verify 'Control Center has the target version'
  proof() {
    check 'version-control-center' probe 'has version 2.1.0' 'cc1'
    limit 60000
    uses 'package_control_center'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  hosts 'cc1'
  finish
}

# 39/43  version-identity-service: The Identity Service has the target version
# upgrade.yaml:601, guide 36
step_39() {
  step 'version-identity-service' check verify 'The Identity Service has the target version'
  proof() {
    check 'version-identity-service' probe 'has version 2.1.0' 'id1'
    limit 60000
    uses 'package_identity_service'
    command_line <<'PROBE'
rpm -q --qf '%{VERSION}-%{RELEASE}\n' -- "${package_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)'
  }
  hosts 'id1'
  finish
}

# 40/43  version-file-storage: File Storage has the target version
# upgrade.yaml:602, guide 36
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
# upgrade.yaml:603, guide 61
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
# upgrade.yaml:604, guide 61
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
# upgrade.yaml:605, guide 62-65
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
     expect: the answer of https://control-center.example.com/ has status 200
  4. Release workflow, module update and health check settings [controller]
      Tell the administrators that the freeze is over.
      as: administrator
      to record: told-at
  5. The console answers [controller]
     expect: the answer of https://control-center.example.com/ has status 200
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
 8/43  live.entry.rights-worker                   The account on the workers' machines has an administrator's rights [check: core1, core2, core3, gw1, gw2]
 9/43  live.entry.rights-shared                   The account on the machines of the shared services has an administrator's rights [check: cc1, id1, fs1]
10/43  live.entry.package-there-worker            The worker's installer is on each of its machines [check: core1, core2, core3, gw1, gw2]
11/43  live.entry.package-there-control-center    Control Center's installer is on its machine [check: cc1]
12/43  live.entry.package-there-identity-service  The Identity Service's installer is on its machine [check: id1]
13/43  live.entry.package-there-file-storage      File Storage's installer is on its machine [check: fs1]
14/43  live.entry.console-answers                 The console answers [check: controller]
15/43  start-core-upgrade                         Start the upgrade of Core in the console [manual: controller]
16/43  core-drained                               Wait until the first Core instance has finished its files [wait: controller]
17/43  upgrade-core                               Follow the upgrade of each Core instance [manual: core1, core2, core3]
18/43  upgrade-worker                             Upgrade the workers, one machine after another [run: core1, core2, core3, gw1, gw2]
19/43  see-worker-running                         See that every worker runs [check: core1, core2, core3, gw1, gw2]
20/43  upgrade-api-gateway                        Upgrade the gateways, one after another [manual: gw1, gw2]
21/43  upgrade-control-center                     Upgrade Control Center [run: cc1]
22/43  see-control-center-running                 See that Control Center runs [check: cc1]
23/43  console-back                               Wait until the console answers again [wait: controller]
24/43  upgrade-identity-service                   Upgrade the Identity Service [run: id1]
25/43  see-identity-service-running               See that the Identity Service runs [check: id1]
26/43  live.exit.console-answers                  The console answers [check: controller]
27/43  downtime.entry.no-submissions              Nobody hands files in any more [check: controller]
28/43  approve-downtime                           Approve the downtime [approve: controller]
29/43  enter-maintenance                          Put the whole system in maintenance mode [manual: controller]
30/43  keep-file-storage                          Keep a state of File Storage to go back to [manual: fs1]
31/43  upgrade-file-storage                       Upgrade File Storage [run: fs1]
32/43  see-file-storage-running                   See that File Storage runs [check: fs1]
33/43  leave-maintenance                          Take the system out of maintenance mode [manual: controller]
34/43  downtime.exit.file-storage-runs            File Storage's service runs [check: fs1]
35/43  version-core                               Each Core instance has the version of its package [check: core1, core2, core3]
36/43  version-api-gateway                        Each gateway has the target version [check: gw1, gw2]
37/43  version-worker                             Each worker has the target version [check: core1, core2, core3, gw1, gw2]
38/43  version-control-center                     Control Center has the target version [check: cc1]
39/43  version-identity-service                   The Identity Service has the target version [check: id1]
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
  trap '[ -z "$RB_CHILD" ] || kill -TERM "$RB_CHILD" 2>/dev/null' TERM
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
  printf '%s %s\n' "$RB_STATUS" "$((RB_MONO - RB_BEGAN))" >"$RB_BASE.end"
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
biBBUEkga2V5In1dLCJjaGFuZ2UiOnsiZGVzY3JpcHRpb24iOiJUaHJlZSBjb3JlcyBhbmQgdHdv
IGdhdGV3YXlzIG9uIERlYmlhbiBhbmQgUmVkIEhhdCwgd2l0aCB0aGUgZG93bnRpbWUgb24gYSBT
YXR1cmRheSBuaWdodC4iLCJlbnZpcm9ubWVudCI6InByb2R1Y3Rpb24iLCJpZCI6IkNIRzAwNDMx
MTciLCJ0aXRsZSI6IkRpc3RyaWJ1dGVkIENsdXN0ZXIgdG8gMi4xLjAifSwiY29tcG9uZW50cyI6
W3siaG9zdHMiOlsiY29yZTEiLCJjb3JlMiIsImNvcmUzIl0sImlkIjoiY29yZSIsImltcGFjdCI6
MCwibWV0aG9kcyI6WyJkZWZlcnJhbCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjYsIDE4LCAzOCJ9XSwidGl0bGUiOiJNZXRhRGVmZW5kZXIgQ29yZSJ9LHsiaG9zdHMi
OlsiY29yZTEiLCJjb3JlMiIsImNvcmUzIiwiZ3cxIiwiZ3cyIl0sImlkIjoid29ya2VyIiwiaW1w
YWN0IjoxLCJtZXRob2RzIjpbImluc3RhbGxlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjcsIDE5LCAyNiJ9XSwidGl0bGUiOiJNZXRhRGVmZW5kZXIgRGlzdHJpYnV0
ZWQgQ2x1c3RlciBXb3JrZXIifSx7Imhvc3RzIjpbImd3MSIsImd3MiJdLCJpZCI6ImFwaS1nYXRl
d2F5IiwiaW1wYWN0IjoxLCJtZXRob2RzIjpbImRlZmVycmFsIl0sInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiOCwgMjAsIDM4In1dLCJ0aXRsZSI6Ik1ldGFEZWZlbmRlciBE
aXN0cmlidXRlZCBDbHVzdGVyIEFQSSBHYXRld2F5In0seyJob3N0cyI6WyJjYzEiXSwiaWQiOiJj
b250cm9sLWNlbnRlciIsImltcGFjdCI6MSwibWV0aG9kcyI6WyJpbnN0YWxsZXIiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5LCAyMSwgMjYifV0sInRpdGxlIjoiTWV0
YURlZmVuZGVyIERpc3RyaWJ1dGVkIENsdXN0ZXIgQ29udHJvbCBDZW50ZXIifSx7Imhvc3RzIjpb
ImlkMSJdLCJpZCI6ImlkZW50aXR5LXNlcnZpY2UiLCJpbXBhY3QiOjEsIm1ldGhvZHMiOlsiaW5z
dGFsbGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTAsIDIyLCAy
NiJ9XSwidGl0bGUiOiJNZXRhRGVmZW5kZXIgRGlzdHJpYnV0ZWQgQ2x1c3RlciBJZGVudGl0eSBT
ZXJ2aWNlIn0seyJob3N0cyI6WyJmczEiXSwiaWQiOiJmaWxlLXN0b3JhZ2UiLCJpbXBhY3QiOjIs
Im1ldGhvZHMiOlsiaW5zdGFsbGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTEsIDIzLCAyNiJ9XSwidGl0bGUiOiJNZXRhRGVmZW5kZXIgRGlzdHJpYnV0ZWQgQ2x1
c3RlciBGaWxlIFN0b3JhZ2UifV0sImRlY2lzaW9ucyI6W3siYnkiOiJhbmFAZXhhbXBsZS5jb20i
LCJjaG9pY2UiOiJMZXZlbCAxIHN0YXlzOyBvbmx5IHRoZSBhZG1pbmlzdHJhdG9ycyBhcmUgdG9s
ZCwgZm9yIG5vIGNsaWVudCB0YWxrcyB0byBDb250cm9sIENlbnRlci4iLCJjb250cmFkaWN0aW9u
IjoiY29udHJvbC1jZW50ZXItbGV2ZWwiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjkifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIxIn1dLCJzdW1tYXJ5Ijoi
Q29udHJvbCBDZW50ZXIgaGFzIHRoZSBsZXZlbCBvZiBhIHNlcnZpY2UgdGhhdCBjbGllbnRzIG5v
dGljZSwgYW5kIHRoZSB0ZXh0IHNheXMgb25seSBhZG1pbmlzdHJhdG9ycyBkby4ifSx7ImJ5Ijoi
YW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiTGV2ZWwgMSBzdGF5czsgd29ya2VycyBtaXNzaW5n
IGZyb20gYSBkYXNoYm9hcmQgZm9yIG1pbnV0ZXMgYXJlIGV4cGVjdGVkLiIsImNvbnRyYWRpY3Rp
b24iOiJ3b3JrZXItbGV2ZWwiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjcifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5In1dLCJzdW1tYXJ5IjoiVGhlIHdv
cmtlciBoYXMgbGV2ZWwgMSBhbHRob3VnaCB0aGUgdGV4dCBzZWVzIG5vIG1vcmUgdGhhbiBhIHN0
dXR0ZXIgaW4gaXRzIHJlcG9ydHMuIn0seyJieSI6ImxpQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoi
Q2xpZW50cyBhcmUgdG9sZCBvZiBhbiBpbnRlcnJ1cHRpb24sIGFuZCB0aGUgdHdvIGdhdGV3YXlz
IGdvIG9uZSBhZnRlciB0aGUgb3RoZXIuIiwiY29udHJhZGljdGlvbiI6ImdhdGV3YXktd2l0aG91
dC1kb3dudGltZSIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOCwgMjAi
fSx7ImRvY3VtZW50IjoiaW5zdGFsbGF0aW9uIiwibGluZXMiOiJvdmVydmlldyJ9XSwic3VtbWFy
eSI6IlRoZSBndWlkZSBzZWVzIGNsaWVudHMgY3V0IG9mZiB3aGlsZSBhIGdhdGV3YXkgaXMgdXBn
cmFkZWQ7IHRoZSBvdmVydmlldyBwcm9taXNlcyBubyBkb3dudGltZSBhdCBhbGwuIn0seyJieSI6
ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlRocmVlIGluc3RhbmNlcywgc28gdHdvIGNhcnJ5
IHRoZSBsb2FkIHdoaWxlIHRoZSB0aGlyZCBpcyBhd2F5LiIsImNvbnRyYWRpY3Rpb24iOiJjb3Jl
LWxldmVsLW5lZWRzLXNldmVyYWwiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4In1dLCJzdW1tYXJ5IjoiTGV2
ZWwgMCBmb3IgQ29yZSBvbmx5IGhvbGRzIHdoZXJlIG90aGVyIGluc3RhbmNlcyB0YWtlIG92ZXI7
IHdpdGggYSBzaW5nbGUgb25lIGl0IGNhbm5vdCBiZSByZWFjaGVkLiJ9LHsiYnkiOiJsaUBleGFt
cGxlLmNvbSIsImNob2ljZSI6IlN3aXRjaGVkIGJ5IGhhbmQgYnkgdGhlIHdheSB0aGUgdmVuZG9y
J3Mgc3VwcG9ydCBoYXMgc2hvd24gdXMsIHdpdGggYSBzY3JlZW5zaG90IGVhY2ggdGltZS4iLCJj
b250cmFkaWN0aW9uIjoibWFpbnRlbmFuY2UtbW9kZS13aXRob3V0LXN0ZXBzIiwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMyJ9XSwic3VtbWFyeSI6Ik1haW50ZW5hbmNl
IG1vZGUgaXMgZGVtYW5kZWQsIGFuZCBuZWl0aGVyIGEgY29tbWFuZCBub3IgYSBwYWdlIGlzIGdp
dmVuIGZvciBlbnRlcmluZyBvciBsZWF2aW5nIGl0LiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20i
LCJjaG9pY2UiOiJUaGUgbmFtZXMgb2YgdGhlIHVuaXRzIHdlcmUgcmVhZCBvbiB0aGUgbWFjaGlu
ZXMgYW5kIGFyZSB2YXJpYWJsZXMgb2YgdGhpcyBjaGFuZ2UuIiwiY29udHJhZGljdGlvbiI6InNl
cnZpY2UtbmFtZXMtbWlzc2luZyIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMzYifV0sInN1bW1hcnkiOiJUaGUgc3RhcnQgb2YgYSBzZXJ2aWNlIGlzIHRvIGJlIGNvbmZp
cm1lZCB3aXRob3V0IGl0cyBuYW1lIG9yIGEgY29tbWFuZCBiZWluZyBnaXZlbi4ifSx7ImJ5Ijoi
YW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiVGhlIHNldHRpbmdzIGFyZSBmcm96ZW4gZm9yIHRo
ZSB3aG9sZSB1cGdyYWRlLCB3aGF0ZXZlciB0aGUgbWV0aG9kLiIsImNvbnRyYWRpY3Rpb24iOiJm
cmVlemUtc2NvcGUiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYyLTY1
In1dLCJzdW1tYXJ5IjoiVGhlIGZvcmJpZGRlbiBzZXR0aW5ncyBzdGFuZCB1bmRlciB0aGUgY29u
c29sZSdzIG1ldGhvZDsgd2hldGhlciB0aGV5IGJpbmQgaW5zdGFsbGVycyB0b28gaXMgb3Blbi4i
fSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiVGhlIHByb21wdHMgYXJlIGxlZnQg
b3V0LiIsImNvbnRyYWRpY3Rpb24iOiJwcm9tcHRzLWluLWNvbW1hbmRzIiwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMSwgMzMsIDM1In1dLCJzdW1tYXJ5IjoiVGhlIGNv
bW1hbmRzIGNhcnJ5IHRoZWlyIHByb21wdHMsIGFuZCBvbmUgb2YgdGhvc2Ugd291bGQgcmVkaXJl
Y3Qgb3V0cHV0IGludG8gYSBmaWxlLiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2Ui
OiJhcHQgZ2V0cyAteSwgYW5kIHRoZSB2ZXJzaW9uIGlzIHJlYWQgYmFjayBhZnRlciBldmVyeSBp
bnN0YWxsZXIuIiwiY29udHJhZGljdGlvbiI6ImFwdC1mYWxsYmFjayIsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzMifV0sInN1bW1hcnkiOiJUaGUgYXB0IGZhbGxiYWNr
IGFza3MgYSBxdWVzdGlvbiBhbmQgaGlkZXMgYSBkcGtnIGZhaWx1cmUgdGhhdCBoYXMgbm90aGlu
ZyB0byBkbyB3aXRoIGRlcGVuZGVuY2llcy4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hv
aWNlIjoiT24gV2luZG93cyB0aGUgcnVuIGlzIHdhaXRlZCBmb3IgYW5kIHdyaXRlcyBhIGxvZzsg
dGhpcyBjaGFuZ2UgaGFzIG5vIFdpbmRvd3MgbWFjaGluZS4iLCJjb250cmFkaWN0aW9uIjoibXNp
ZXhlYy1yZXR1cm5zLWVhcmx5Iiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIzMSJ9XSwic3VtbWFyeSI6IlRoZSBXaW5kb3dzIGluc3RhbGxlciBtYXkgcmV0dXJuIGJlZm9y
ZSBpdCBpcyBkb25lLCBhbmQgYSBzaWxlbnQgcnVuIGxlYXZlcyBubyBsb2cgYmVoaW5kLiJ9LHsi
YnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJNZXRhRGVmZW5kZXI7IHRoZSBvdGhlciBz
cGVsbGluZyBpcyBhbiBhbGlhcy4iLCJjb250cmFkaWN0aW9uIjoic3BlbGxpbmctb2YtdGhlLXBy
b2R1Y3QiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjctMTEsIDIxIn1d
LCJzdW1tYXJ5IjoiVGhlIHByb2R1Y3QncyBuYW1lIGlzIG1pc3NwZWx0IGluIHRoZSB0YWJsZSBh
bmQgb25jZSBpbiB0aGUgdGV4dC4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoi
UmVhZCBhcyBtZWFudDsgbm90aGluZyBpbiB0aGlzIGNoYW5nZSBkZXBlbmRzIG9uIHRoZW0uIiwi
Y29udHJhZGljdGlvbiI6InNsaXBzLW9mLXRoZS1wZW4iLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjE4LCAyMSwgMjYsIDM4In1dLCJzdW1tYXJ5IjoiQSBzdHJheSBsZXR0
ZXIsIGEgbWlzc2luZyB2ZXJiIGFuZCBhIG1pc3NwZWx0IHdvcmQ7IHRoZSBzZW5zZSBpcyBjbGVh
ciBlYWNoIHRpbWUuIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlBhY2thZ2Vz
IGFuZCBXb3JrZXIgdW5kZXIgSW52ZW50b3J5LCBhcyB0aGlzIHByb2R1Y3QncyBndWlkZSBhbmQg
b3VyIGNvbnNvbGUgaGF2ZSBpdC4iLCJjb250cmFkaWN0aW9uIjoiY29uc29sZS1wYWdlcy1vZi10
aGUtc2libGluZyIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDEtNTIi
fSx7ImRvY3VtZW50Ijoic2libGluZyIsImxpbmVzIjoiMTQ3LTE1MCJ9XSwic3VtbWFyeSI6IlRo
ZSBzaWJsaW5nIHByb2R1Y3QgaGFzIG90aGVyIG5hbWVzIGZvciB0aGUgcGFnZXMgd2hlcmUgcGFj
a2FnZXMgYXJlIGtlcHQgYW5kIHdvcmtlcnMgbGlzdGVkLiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5j
b20iLCJjaG9pY2UiOiJXb3JrZXJzIGFyZSB1cGdyYWRlZCB3aXRoIHRoZWlyIGluc3RhbGxlci4i
LCJjb250cmFkaWN0aW9uIjoid29ya2VyLW1ldGhvZC1vZi10aGUtc2libGluZyIsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNyJ9LHsiZG9jdW1lbnQiOiJzaWJsaW5nIiwi
bGluZXMiOiIxMjEtMTI2In1dLCJzdW1tYXJ5IjoiVGhlIHNpYmxpbmcgcHJvZHVjdCB1cGdyYWRl
cyBpdHMgd29ya2VycyBmcm9tIHRoZSBjb25zb2xlLCB0aGlzIG9uZSB3aXRoIGFuIGluc3RhbGxl
ci4ifSx7ImJ5IjoibGlAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJXZSBhZGQgbm90aWNlcywgYW4g
YXBwcm92YWwsIGEga2VwdCBzdGF0ZSBvZiBGaWxlIFN0b3JhZ2UgYW5kIGEgd2F5IGJhY2sgdG8g
aXQ7IHRoZSBzaGFyZWQgZGF0YWJhc2VzIGFyZSBub3QgdG91Y2hlZCBpbiB0aGlzIGNoYW5nZSBh
bmQgaGF2ZSB0aGVpciBvd24gbmlnaHRseSBiYWNrdXBzLiIsImNvbnRyYWRpY3Rpb24iOiJ3aGF0
LXRoZS1ndWlkZS1sZWF2ZXMtb3V0Iiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxLTY1In1dLCJzdW1tYXJ5IjoiTm8gYmFja3VwLCBub3RpY2UsIHdheSBiYWNrLCB2ZXJz
aW9uLCBvcmRlciBvciBwcmVyZXF1aXNpdGUsIGFuZCBub3QgYSB3b3JkIG9uIHRoZSBzaGFyZWQg
ZGF0YWJhc2VzLiJ9XSwiZm9ybWF0IjoicnVuYm9vay1wbGFuLzEiLCJob3N0cyI6W3siYWRkcmVz
cyI6IjE5Mi4wLjIuMzEiLCJjb21wb25lbnRzIjpbImNvbnRyb2wtY2VudGVyIl0sImNvbm5lY3Rp
b24iOiJzc2giLCJpZCI6ImNjMSIsIm9zIjoiZGViaWFuLTEyIiwib3NGYW1pbHkiOiJkZWJpYW4i
LCJyb2xlcyI6W10sInVzZXIiOiJvcHMifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjMyIiwiY29tcG9u
ZW50cyI6WyJpZGVudGl0eS1zZXJ2aWNlIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImlkMSIs
Im9zIjoicmhlbC05LjQiLCJvc0ZhbWlseSI6InJoZWwiLCJyb2xlcyI6W10sInVzZXIiOiJvcHMi
fSx7ImFkZHJlc3MiOiIxOTIuMC4yLjMzIiwiY29tcG9uZW50cyI6WyJmaWxlLXN0b3JhZ2UiXSwi
Y29ubmVjdGlvbiI6InNzaCIsImlkIjoiZnMxIiwib3MiOiJkZWJpYW4tMTIiLCJvc0ZhbWlseSI6
ImRlYmlhbiIsInJvbGVzIjpbXSwidXNlciI6Im9wcyJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuNDEi
LCJjb21wb25lbnRzIjpbIndvcmtlciIsImNvcmUiXSwiY29ubmVjdGlvbiI6InNzaCIsImlkIjoi
Y29yZTEiLCJvcyI6ImRlYmlhbi0xMiIsIm9zRmFtaWx5IjoiZGViaWFuIiwicm9sZXMiOltdLCJ1
c2VyIjoib3BzIn0seyJhZGRyZXNzIjoiMTkyLjAuMi40MiIsImNvbXBvbmVudHMiOlsid29ya2Vy
IiwiY29yZSJdLCJjb25uZWN0aW9uIjoic3NoIiwiaWQiOiJjb3JlMiIsIm9zIjoiZGViaWFuLTEy
Iiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6W10sInVzZXIiOiJvcHMifSx7ImFkZHJlc3Mi
OiIxOTIuMC4yLjQzIiwiY29tcG9uZW50cyI6WyJ3b3JrZXIiLCJjb3JlIl0sImNvbm5lY3Rpb24i
OiJzc2giLCJpZCI6ImNvcmUzIiwib3MiOiJyaGVsLTkuNCIsIm9zRmFtaWx5IjoicmhlbCIsInJv
bGVzIjpbXSwidXNlciI6Im9wcyJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuNTEiLCJjb21wb25lbnRz
IjpbIndvcmtlciIsImFwaS1nYXRld2F5Il0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6Imd3MSIs
Im9zIjoiZGViaWFuLTEyIiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6W10sInVzZXIiOiJv
cHMifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjUyIiwiY29tcG9uZW50cyI6WyJ3b3JrZXIiLCJhcGkt
Z2F0ZXdheSJdLCJjb25uZWN0aW9uIjoic3NoIiwiaWQiOiJndzIiLCJvcyI6InJoZWwtOS40Iiwi
b3NGYW1pbHkiOiJyaGVsIiwicm9sZXMiOltdLCJ1c2VyIjoib3BzIn1dLCJpbXBhY3RMZXZlbHMi
Olt7ImRlZmluaXRpb24iOiJGaWxlcyBhcmUgcHJvY2Vzc2VkIGFzIGlmIG5vdGhpbmcgaGFwcGVu
ZWQuIiwibGV2ZWwiOjAsInRpdGxlIjoiTm8gaW1wYWN0Iiwid2luZG93UmVxdWlyZWQiOmZhbHNl
fSx7ImRlZmluaXRpb24iOiJGaWxlcyBhbHJlYWR5IGluIHRoZSBjbHVzdGVyIGFyZSBwcm9jZXNz
ZWQ7IGhhbmRpbmcgaW4sIGZldGNoaW5nIGFuZCBtYW5hZ2luZyBtYXkgc3VmZmVyLiIsImxldmVs
IjoxLCJ0aXRsZSI6IlNvbWUgaW1wYWN0Iiwid2luZG93UmVxdWlyZWQiOmZhbHNlfSx7ImRlZmlu
aXRpb24iOiJUaGUgd2hvbGUgc3lzdGVtIGhhcyB0byBzdG9wLiIsImxldmVsIjoyLCJ0aXRsZSI6
IkV2ZXJ5dGhpbmcgZG93biIsIndpbmRvd1JlcXVpcmVkIjp0cnVlfV0sIm5vdGVzIjpbeyJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMifV0sInRleHQiOiJUaGUgYWltIGlz
IHRvIGRpc3R1cmIgZmlsZSBwcm9jZXNzaW5nIGFzIGxpdHRsZSBhcyBwb3NzaWJsZSwgaGVuY2Ug
YSBsZXZlbCBvZiBpbXBhY3QgZWFjaC4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMTgifV0sInRleHQiOiJBIGNsdXN0ZXIgdXN1YWxseSBoYXMgbWFueSBDb3JlIGlu
c3RhbmNlcy4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTgifV0s
InRleHQiOiJXb3JrZXIgYW5kIENvbnRyb2wgQ2VudGVyIGFsb25lIHJ1biB0aGUgdXBncmFkZSBv
ZiBDb3JlOyBub2JvZHkgaW5zdGFsbHMgaXQgYnkgaGFuZC4ifSx7InNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTgifV0sInRleHQiOiJUaGV5IGtlZXAgbmV3IGZpbGVzIGF3
YXkgZnJvbSBhIENvcmUgaW5zdGFuY2UgYmVmb3JlIGl0IGlzIHVwZ3JhZGVkLiJ9LHsic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOSJ9XSwidGV4dCI6IldoaWxlIGEgd29y
a2VyIHJlc3RhcnRzLCBpdHMgcmVwb3J0cyBhYm91dCBDb3JlIGFuZCBnYXRld2F5IG1heSBzdHV0
dGVyLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzLTExIn1dLCJ0
ZXh0IjoiTm8gb3JkZXIgb2YgdGhlIGNvbXBvbmVudHMgaXMgZ2l2ZW47IHRoZSB0YWJsZSByaXNl
cyBmcm9tIGltcGFjdCAwIHRvIDIgYW5kIHRoaXMgb3JkZXIgZm9sbG93cyBpdC4ifSx7InNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMS02NSJ9XSwidGV4dCI6IlRoZSBwdWJs
aXNoZWQgcGFnZSBjYXJyaWVzIHRoZSBzYW1lIHRleHQgYW5kIHRoZSBzYW1lIGNvbW1hbmRzLiJ9
LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imluc3RhbGxhdGlvbiIsImxpbmVzIjoiY29tcG9uZW50
cyJ9XSwidGV4dCI6IlRoZSBwcm9kdWN0IGFsc28gbmVlZHMgUmFiYml0TVEsIFJlZGlzIGFuZCBQ
b3N0Z3JlU1FMLCB3aGljaCB0aGUgaW1wYWN0IHRhYmxlIGxlYXZlcyBvdXQuIn0seyJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZmlsZS1zdG9yYWdlLXNldHRpbmdzIiwibGluZXMiOiJyZXBsaWNhcyJ9
XSwidGV4dCI6IkZpbGUgU3RvcmFnZSBtYXkgYmUgYSBncm91cCBvZiByZXBsaWNhczsgd2hldGhl
ciB0aGV5IG1heSBiZSB1cGdyYWRlZCBpbiB0dXJuIGlzIHNhaWQgbm93aGVyZS4ifSx7InNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJpZGVudGl0eS1zZXR0aW5ncyIsImxpbmVzIjoiaWduaXRpb24gZmls
ZSJ9XSwidGV4dCI6IlRoZSBJZGVudGl0eSBTZXJ2aWNlIHJlYWRzIGl0cyBpZ25pdGlvbiBmaWxl
IG9uIGEgZnJlc2ggaW5zdGFsbGF0aW9uIG9ubHk7IGFuIHVwZ3JhZGUgbXVzdCBsZWF2ZSAvZXRj
L29wc3dhdC9tZGRjX2lkZW50aXR5X3NlcnZpY2UueW1sIGFsb25lLiJ9LHsic291cmNlIjpbeyJk
b2N1bWVudCI6InN5c3RlbWN0bCIsImxpbmVzIjoiZXhpdCBzdGF0dXMifV0sInRleHQiOiJBc2tp
bmcgc3lzdGVtZCBhYm91dCBhIHN0b3BwZWQgdW5pdCBleGl0cyB3aXRoIDMgYW5kIGFib3V0IGFu
IHVua25vd24gb25lIHdpdGggNC4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMjAifV0sInRleHQiOiJIYXZlIHNldmVyYWwgQVBJIGdhdGV3YXlzLCBzbyB0aGF0IG9u
ZSBjYW4gc2VydmUgd2hpbGUgYW5vdGhlciBpcyB1cGdyYWRlZC4ifV0sInBlb3BsZSI6eyJhcHBy
b3ZlcnMiOlsibGlAZXhhbXBsZS5jb20iXSwiY29udGFjdHMiOlsic2VydmljZS1kZXNrQGV4YW1w
bGUuY29tIl0sIm9wZXJhdG9ycyI6WyJhbmFAZXhhbXBsZS5jb20iLCJiZW5AZXhhbXBsZS5jb20i
XSwicmV2aWV3ZXJzIjpbIm5vb3JAZXhhbXBsZS5jb20iXX0sInByb2R1Y3QiOnsiZGVzY3JpcHRp
b24iOiJDb3JlcyB0aGF0IHNjYW4sIHdvcmtlcnMgdGhhdCBsb29rIGFmdGVyIHRoZW0sIGdhdGV3
YXlzIGZvciB0aGUgY2xpZW50cywgYW5kIHRocmVlIHNoYXJlZCBzZXJ2aWNlcy4gV2hhdCBhbiB1
cGdyYWRlIGNvc3RzIGlzIHNhaWQgZm9yIGVhY2ggY29tcG9uZW50IGFzIGEgbGV2ZWwgZnJvbSAw
IHRvIDIuIiwiaWQiOiJtZGRjIiwidGl0bGUiOiJNZXRhRGVmZW5kZXIgRGlzdHJpYnV0ZWQgQ2x1
c3RlciJ9LCJyZWNvdmVyeSI6W3siZmFpbHVyZU9mIjpbInVwZ3JhZGUtZmlsZS1zdG9yYWdlIl0s
ImlkIjoicmVzdG9yZS1maWxlLXN0b3JhZ2UiLCJzb3VyY2UiOltdLCJzdGVwcyI6W3siYmF0Y2hl
cyI6W1siZnMxIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzYwMDAwMCwiaWQiOiJyZXN0
b3JlLWtlcHQtc3RhdGUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVh
bCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiUmVzdG9yZSB0aGUg
c25hcHNob3Qgb3IgY29weSBvZiB0aGlzIG1hY2hpbmUuIFdoZXJlIHRoYXQgaXMgbm90IHBvc3Np
YmxlLCBpbnN0YWxsIC9zcnYvcGFja2FnZXMvbWRkYy1maWxlLXN0b3JhZ2VfMi4wLjFfYW1kNjQu
ZGViIHdpdGggdGhlIGNvbW1hbmQgZm9yIHRoaXMgc3lzdGVtLiIsInBhdGgiOltdLCJyZWNvcmQi
Olsid2F5LXRha2VuIiwiZmluaXNoZWQtYXQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjYyM30sInBvc2l0aW9uIjoiYm9keSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzIn1dLCJzdGFnZSI6InJlc3RvcmUt
ZmlsZS1zdG9yYWdlIiwidGl0bGUiOiJQdXQgdGhlIGtlcHQgc3RhdGUgb2YgRmlsZSBTdG9yYWdl
IGJhY2sifSx7ImJhdGNoZXMiOltbImZzMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gXCIke3VuaXRfZmlsZV9zdG9y
YWdlfVwiOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rl
di9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5p
dFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikg
c3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6WyJ1
bml0X2ZpbGVfc3RvcmFnZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwi
aG9zdHMiOlsiZnMxIl0sImlkIjoic2VlLXByZXZpb3VzLXJ1bm5pbmciLCJraW5kIjoicHJvYmUi
LCJyZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJzZXJ2
aWNlIGV4YW1wbGUtZmlsZS1zdG9yYWdlLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRs
ZSI6IkZpbGUgU3RvcmFnZSdzIHNlcnZpY2UgcnVucyBhZ2FpbiJ9LCJlZmZlY3RzIjpbXSwiZXN0
aW1hdGVNUyI6MTIwMDAwLCJpZCI6InNlZS1wcmV2aW91cy1ydW5uaW5nIiwiaWRlbXBvdGVudCI6
ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjYzNH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOltdLCJz
dGFnZSI6InJlc3RvcmUtZmlsZS1zdG9yYWdlIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgcHJldmlv
dXMgRmlsZSBTdG9yYWdlIHJ1bnMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiaWYgY29tbWFuZCAtdiBjdXJs
ID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBjdXJsIC1zUyAtLW1heC10aW1lIDIwIC1vIC9kZXYv
bnVsbCAtdyAnJXtodHRwX2NvZGV9JyAtLSBcIiR7Y29uc29sZV91cmx9XCJcbmVsc2VcbiAgd2dl
dCAtUyAtVCAyMCAtTyAvZGV2L251bGwgLS0gXCIke2NvbnNvbGVfdXJsfVwiIDI+JjEgfCBhd2sg
JyQxIH4gL15IVFRQLyB7IGNvZGUgPSAkMiB9IEVORCB7IHByaW50IGNvZGUgfSdcbmZpIiwidmFy
aWFibGVzIjpbImNvbnNvbGVfdXJsIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIs
InRleHQiOiIyMDAifV0sImV4cGVjdGVkIjoiaGFzIHN0YXR1cyAyMDAiLCJob3N0cyI6WyJjb250
cm9sbGVyIl0sImlkIjoicmVjb3ZlcnktbGVhdmUtbWFpbnRlbmFuY2UuY2hlY2siLCJraW5kIjoi
cHJvYmUiLCJzdWJqZWN0IjoidGhlIGFuc3dlciBvZiBodHRwczovL2NvbnRyb2wtY2VudGVyLmV4
YW1wbGUuY29tLyIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIGNvbnNvbGUgYW5zd2Vy
cyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InJlY292ZXJ5LWxlYXZl
LW1haW50ZW5hbmNlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwi
OnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IkxlYXZlIHNjaGVkdWxl
ZCBtYWludGVuYW5jZSBtb2RlLCBieSB0aGUgd2F5IGFncmVlZCB3aXRoIHRoZSB2ZW5kb3IgZm9y
IHRoaXMgc2l0ZS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInN3aXRjaGVkLWF0Iiwic2NyZWVuc2hv
dCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6NjQ0fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjMifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIxLCAzNiJ9XSwic3Rh
Z2UiOiJyZXN0b3JlLWZpbGUtc3RvcmFnZSIsInRpdGxlIjoiVGFrZSB0aGUgc3lzdGVtIG91dCBv
ZiBtYWludGVuYW5jZSBtb2RlIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3Rz
IjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InJlY292ZXJ5LXJlbGVhc2Utc2V0dGluZ3Mi
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50Ijoi
YWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiVGVsbCB0aGUgYWRtaW5pc3RyYXRvcnMgdGhh
dCB0aGUgZnJlZXplIGlzIG92ZXIuIiwicGF0aCI6W10sInJlY29yZCI6WyJ0b2xkLWF0Il19LCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2
NTR9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI2Mi02NSJ9XSwic3RhZ2UiOiJyZXN0b3JlLWZpbGUtc3RvcmFnZSIsInRpdGxlIjoiUmVsZWFz
ZSB3b3JrZmxvdywgbW9kdWxlIHVwZGF0ZSBhbmQgaGVhbHRoIGNoZWNrIHNldHRpbmdzIn0seyJi
YXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6ImlmIGNvbW1hbmQgLXYgY3VybCA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAg
Y3VybCAtc1MgLS1tYXgtdGltZSAyMCAtbyAvZGV2L251bGwgLXcgJyV7aHR0cF9jb2RlfScgLS0g
XCIke2NvbnNvbGVfdXJsfVwiXG5lbHNlXG4gIHdnZXQgLVMgLVQgMjAgLU8gL2Rldi9udWxsIC0t
IFwiJHtjb25zb2xlX3VybH1cIiAyPiYxIHwgYXdrICckMSB+IC9eSFRUUC8geyBjb2RlID0gJDIg
fSBFTkQgeyBwcmludCBjb2RlIH0nXG5maSIsInZhcmlhYmxlcyI6WyJjb25zb2xlX3VybCJdfSwi
ZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiMjAwIn1dLCJleHBlY3RlZCI6
ImhhcyBzdGF0dXMgMjAwIiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6InByZXZpb3VzLWNv
bnNvbGUiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIGFuc3dlciBvZiBodHRwczovL2Nv
bnRyb2wtY2VudGVyLmV4YW1wbGUuY29tLyIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhl
IGNvbnNvbGUgYW5zd2VycyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJwcmV2aW91cy1jb25zb2xlIiwi
aWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmln
aW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY2MX0sInBvc2l0aW9uIjoidmVyaWZ5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjEsIDM2In1dLCJzdGFnZSI6
InJlc3RvcmUtZmlsZS1zdG9yYWdlIiwidGl0bGUiOiJUaGUgY29uc29sZSBhbnN3ZXJzIn0seyJi
YXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6
ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoicHJldmlv
dXMtaGVhbHRoeSIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJMb29r
IGF0IGhlYWx0aCBhbmQgc3RhdHVzIG9mIGV2ZXJ5IGluc3RhbmNlLiIsInBhdGgiOltdLCJyZWNv
cmQiOlsic2NyZWVuc2hvdCJdfSwic3ViamVjdCI6Ikxvb2sgYXQgaGVhbHRoIGFuZCBzdGF0dXMg
b2YgZXZlcnkgaW5zdGFuY2UuIiwidGl0bGUiOiJUaGUgY29uc29sZSBzaG93cyB0aGUgc3lzdGVt
IGhlYWx0aHkifSwiZWZmZWN0cyI6W10sImlkIjoicHJldmlvdXMtaGVhbHRoeSIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NjJ9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYxIn1dLCJzdGFnZSI6InJlc3RvcmUtZmls
ZS1zdG9yYWdlIiwidGl0bGUiOiJUaGUgY29uc29sZSBzaG93cyB0aGUgc3lzdGVtIGhlYWx0aHki
fV0sInRpdGxlIjoiR28gYmFjayB0byB0aGUgcHJldmlvdXMgRmlsZSBTdG9yYWdlIiwidHJpZ2dl
ciI6IkZpbGUgU3RvcmFnZSBkb2VzIG5vdCBjb21lIHVwIHdpdGggdGhlIG5ldyB2ZXJzaW9uIGlu
c2lkZSB0aGUgd2luZG93LiJ9XSwicmVxdWlyZW1lbnRzIjpbeyJpZCI6ImRvd25sb2FkLWluc3Rh
bGxlcnMiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImRvd25s
b2FkLWluc3RhbGxlcnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIy
NyJ9XSwidGl0bGUiOiJUaGUgaW5zdGFsbGVycyBhcmUgZG93bmxvYWRlZCBmcm9tIE15IE9QU1dB
VCJ9LHsiaWQiOiJpbnN0YWxsZXItb24taG9zdCIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0
Iiwic2F0aXNmaWVkQnkiOlsidXBncmFkZS13b3JrZXIiLCJ1cGdyYWRlLWNvbnRyb2wtY2VudGVy
IiwidXBncmFkZS1pZGVudGl0eS1zZXJ2aWNlIiwidXBncmFkZS1maWxlLXN0b3JhZ2UiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOCJ9XSwidGl0bGUiOiJFYWNoIGlu
c3RhbGxlciBydW5zIG9uIHRoZSBtYWNoaW5lIG9mIGl0cyBjb21wb25lbnQifSx7ImlkIjoiZWxl
dmF0ZWQtc2Vzc2lvbiIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmll
ZEJ5IjpbImxpdmUuZW50cnkucmlnaHRzLXdvcmtlciIsImxpdmUuZW50cnkucmlnaHRzLXNoYXJl
ZCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI5In1dLCJ0aXRsZSI6
IlRoZSBzZXNzaW9uIG9uIGVhY2ggb2YgdGhlc2UgbWFjaGluZXMgaGFzIGFuIGFkbWluaXN0cmF0
b3IncyByaWdodHMifSx7ImlkIjoiaW5zdGFsbGVyLXdpbmRvd3MiLCJraW5kIjoic3RlcCIsImxl
dmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtd29ya2VyIiwidXBncmFkZS1jb250
cm9sLWNlbnRlciIsInVwZ3JhZGUtaWRlbnRpdHktc2VydmljZSIsInVwZ3JhZGUtZmlsZS1zdG9y
YWdlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzAtMzEifV0sInRp
dGxlIjoiT24gV2luZG93cyB0aGUgcGFja2FnZSBpcyBpbnN0YWxsZWQgc2lsZW50bHkifSx7Imlk
IjoiaW5zdGFsbGVyLWRlYmlhbiIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNm
aWVkQnkiOlsidXBncmFkZS13b3JrZXIiLCJ1cGdyYWRlLWNvbnRyb2wtY2VudGVyIiwidXBncmFk
ZS1pZGVudGl0eS1zZXJ2aWNlIiwidXBncmFkZS1maWxlLXN0b3JhZ2UiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMi0zMyJ9XSwidGl0bGUiOiJPbiBEZWJpYW4gYW5k
IFVidW50dSBkcGtnIGluc3RhbGxzIHRoZSBwYWNrYWdlLCBhbmQgYXB0IG1lbmRzIG1pc3Npbmcg
ZGVwZW5kZW5jaWVzIn0seyJpZCI6Imluc3RhbGxlci1yaGVsIiwia2luZCI6InN0ZXAiLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLXdvcmtlciIsInVwZ3JhZGUtY29udHJv
bC1jZW50ZXIiLCJ1cGdyYWRlLWlkZW50aXR5LXNlcnZpY2UiLCJ1cGdyYWRlLWZpbGUtc3RvcmFn
ZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM0LTM1In1dLCJ0aXRs
ZSI6Ik9uIFJlZCBIYXQgYW5kIFJvY2t5IHl1bSBpbnN0YWxscyB0aGUgcGFja2FnZSJ9LHsiaWQi
OiJpbnN0YWxsZXItcGF0aCIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlz
ZmllZEJ5IjpbImxpdmUuZW50cnkucGFja2FnZS10aGVyZS13b3JrZXIiLCJsaXZlLmVudHJ5LnBh
Y2thZ2UtdGhlcmUtY29udHJvbC1jZW50ZXIiLCJsaXZlLmVudHJ5LnBhY2thZ2UtdGhlcmUtaWRl
bnRpdHktc2VydmljZSIsImxpdmUuZW50cnkucGFja2FnZS10aGVyZS1maWxlLXN0b3JhZ2UiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMSwgMzMsIDM1In1dLCJ0aXRs
ZSI6IlRoZSBwYWNrYWdlIG9mIGVhY2ggY29tcG9uZW50IGlzIG9uIGl0cyBtYWNoaW5lIn0seyJp
ZCI6Indvcmtlci1zdGFydGVkIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNm
aWVkQnkiOlsic2VlLXdvcmtlci1ydW5uaW5nIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMzYifV0sInRpdGxlIjoiVGhlIHdvcmtlciBpcyBzZWVuIHJ1bm5pbmcgYWZ0
ZXIgaXRzIHVwZ3JhZGUifSx7ImlkIjoiY29udHJvbC1jZW50ZXItc3RhcnRlZCIsImtpbmQiOiJj
aGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1jb250cm9sLWNlbnRlci1y
dW5uaW5nIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzYifV0sInRp
dGxlIjoiQ29udHJvbCBDZW50ZXIgaXMgc2VlbiBydW5uaW5nIGFmdGVyIGl0cyB1cGdyYWRlIn0s
eyJpZCI6ImlkZW50aXR5LXNlcnZpY2Utc3RhcnRlZCIsImtpbmQiOiJjaGVjayIsImxldmVsIjoi
bXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1pZGVudGl0eS1zZXJ2aWNlLXJ1bm5pbmciXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNiJ9XSwidGl0bGUiOiJUaGUgSWRl
bnRpdHkgU2VydmljZSBpcyBzZWVuIHJ1bm5pbmcgYWZ0ZXIgaXRzIHVwZ3JhZGUifSx7ImlkIjoi
ZmlsZS1zdG9yYWdlLXN0YXJ0ZWQiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRp
c2ZpZWRCeSI6WyJzZWUtZmlsZS1zdG9yYWdlLXJ1bm5pbmciLCJkb3dudGltZS5leGl0LmZpbGUt
c3RvcmFnZS1ydW5zIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzYi
fV0sInRpdGxlIjoiRmlsZSBTdG9yYWdlIGlzIHNlZW4gcnVubmluZyBhZnRlciBpdHMgdXBncmFk
ZSJ9LHsiaWQiOiJpbnN0YWxsZWQtdmVyc2lvbnMiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11
c3QiLCJzYXRpc2ZpZWRCeSI6WyJ2ZXJzaW9uLXdvcmtlciIsInZlcnNpb24tY29udHJvbC1jZW50
ZXIiLCJ2ZXJzaW9uLWlkZW50aXR5LXNlcnZpY2UiLCJ2ZXJzaW9uLWZpbGUtc3RvcmFnZSJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMzLCAzNiJ9XSwidGl0bGUiOiJX
aGF0IHRoZSBpbnN0YWxsZXJzIGJyb3VnaHQgaXMgcmVhZCBiYWNrLCBmb3IgdGhlIGFwdCBmYWxs
YmFjayBoaWRlcyBhIGZhaWxlZCBkcGtnIn0seyJpZCI6ImRvd25sb2FkLXBhY2thZ2VzIiwia2lu
ZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJkb3dubG9hZC1wYWNrYWdl
cyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM5In1dLCJ0aXRsZSI6
IlRoZSBwYWNrYWdlcyBvZiBDb3JlIGFuZCBnYXRld2F5IGFyZSBkb3dubG9hZGVkIGZyb20gTXkg
T1BTV0FUIn0seyJpZCI6InNpZ24taW4iLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNh
dGlzZmllZEJ5IjpbInNpZ24taW4iXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI0MCJ9XSwidGl0bGUiOiJTb21lYm9keSBzaWducyBpbiB0byB0aGUgY29uc29sZSBhcyBh
ZG1pbmlzdHJhdG9yIn0seyJpZCI6InVwbG9hZC1wYWNrYWdlcyIsImtpbmQiOiJzdGVwIiwibGV2
ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBsb2FkLXBhY2thZ2VzIl0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDEtNDUifV0sInRpdGxlIjoiVGhlIHBhY2thZ2Vz
IGFyZSB1cGxvYWRlZCBpbiB0aGUgY29uc29sZSJ9LHsiaWQiOiJzdGFydC1kZWZlcnJlZC11cGdy
YWRlIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzdGFydC1j
b3JlLXVwZ3JhZGUiLCJ1cGdyYWRlLWFwaS1nYXRld2F5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiNDctNTIifV0sInRpdGxlIjoiVGhlIHVwZ3JhZGUgaXMgc3RhcnRl
ZCBmcm9tIHRoZSB3b3JrZXJzJyBwYWdlIn0seyJpZCI6InNlbGVjdC12ZXJzaW9uIiwia2luZCI6
InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzdGFydC1jb3JlLXVwZ3JhZGUi
LCJ1cGdyYWRlLWFwaS1nYXRld2F5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiNTQtNTYifV0sInRpdGxlIjoiVGhlIHJpZ2h0IHZlcnNpb24gaXMgY2hvc2VuIGJlZm9y
ZSB0aGUgdXBncmFkZSBpcyBzdGFydGVkIn0seyJpZCI6ImNvcmUtZHJhaW5lZCIsImtpbmQiOiJ3
YWl0IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiY29yZS1kcmFpbmVkIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTgifV0sInRpdGxlIjoiQSBDb3JlIGlu
c3RhbmNlIGZpbmlzaGVzIGl0cyBmaWxlcyBiZWZvcmUgaXQgaXMgdXBncmFkZWQifSx7ImlkIjoi
cHJvZ3Jlc3Mtd2F0Y2hlZCIsImtpbmQiOiJvYnNlcnZhdGlvbiIsImxldmVsIjoibXVzdCIsInNh
dGlzZmllZEJ5IjpbInVwZ3JhZGUtY29yZSIsInVwZ3JhZGUtYXBpLWdhdGV3YXkiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1OCJ9XSwidGl0bGUiOiJUaGUgcHJvZ3Jl
c3Mgb24gdGhlIHNjcmVlbiBpcyBmb2xsb3dlZCJ9LHsiaWQiOiJjb21wb25lbnQtdmVyc2lvbnMi
LCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ2ZXJzaW9uLWNv
cmUiLCJ2ZXJzaW9uLWFwaS1nYXRld2F5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiNjAifV0sInRpdGxlIjoiRWFjaCBDb3JlIGFuZCBlYWNoIGdhdGV3YXkgaGFzIHRo
ZSByaWdodCB2ZXJzaW9uIn0seyJpZCI6ImhlYWx0aC13YXRjaGVkIiwia2luZCI6Im9ic2VydmF0
aW9uIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiaGVhbHRoLXNlZW4iLCJjb25zb2xl
LXN0YXlzLXVwIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjEifV0s
InRpdGxlIjoiSGVhbHRoIGFuZCBzdGF0dXMgb2YgdGhlIHN5c3RlbSBhcmUgd2F0Y2hlZCJ9LHsi
aWQiOiJmcmVlemUtd29ya2Zsb3ciLCJraW5kIjoiZnJlZXplIiwibGV2ZWwiOiJtdXN0Iiwic2F0
aXNmaWVkQnkiOlsiZnJlZXplLXNldHRpbmdzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiNjItNjMifV0sInRpdGxlIjoiV29ya2Zsb3cgc2V0dGluZ3Mgc3RheSBhcyB0
aGV5IGFyZSBkdXJpbmcgdGhlIHVwZ3JhZGUifSx7ImlkIjoiZnJlZXplLW1vZHVsZS11cGRhdGUi
LCJraW5kIjoiZnJlZXplIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiZnJlZXplLXNl
dHRpbmdzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjIsIDY0In1d
LCJ0aXRsZSI6Ik1vZHVsZSB1cGRhdGUgc2V0dGluZ3Mgc3RheSBhcyB0aGV5IGFyZSBkdXJpbmcg
dGhlIHVwZ3JhZGUifSx7ImlkIjoiZnJlZXplLWhlYWx0aC1jaGVjayIsImtpbmQiOiJmcmVlemUi
LCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJmcmVlemUtc2V0dGluZ3MiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2MiwgNjUifV0sInRpdGxlIjoiSGVhbHRo
IGNoZWNrIHNldHRpbmdzIHN0YXkgYXMgdGhleSBhcmUgZHVyaW5nIHRoZSB1cGdyYWRlIn0seyJp
ZCI6ImNsaWVudHMtbm90aWZpZWQiLCJraW5kIjoibm90aWZpY2F0aW9uIiwibGV2ZWwiOiJtdXN0
Iiwic2F0aXNmaWVkQnkiOlsibm90aWZ5LWNsaWVudHMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIyMCwgMjIifV0sInRpdGxlIjoiQ2xpZW50cyBrbm93IHRoYXQgdGhl
IGdhdGV3YXkgY29tZXMgYW5kIGdvZXMgYW5kIHRoYXQgQVBJIGtleXMgbWF5IGZhaWwgZm9yIGEg
bW9tZW50In0seyJpZCI6ImFkbWluaXN0cmF0b3JzLW5vdGlmaWVkIiwia2luZCI6Im5vdGlmaWNh
dGlvbiIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsibm90aWZ5LWFkbWluaXN0cmF0
b3JzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTksIDIxLTIyIn1d
LCJ0aXRsZSI6IkFkbWluaXN0cmF0b3JzIGtub3cgdGhhdCB0aGUgY29uc29sZSBjb21lcyBhbmQg
Z29lcyJ9LHsiaWQiOiJtYWludGVuYW5jZS13aW5kb3ciLCJraW5kIjoid2luZG93IiwibGV2ZWwi
OiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiZG93bnRpbWUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxNywgMjMifV0sInRpdGxlIjoiRmlsZSBTdG9yYWdlIGlzIHVwZ3Jh
ZGVkIGluIGEgc2NoZWR1bGVkIHdpbmRvdyJ9LHsiaWQiOiJtYWludGVuYW5jZS1tb2RlIiwia2lu
ZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJlbnRlci1tYWludGVuYW5j
ZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzIn1dLCJ0aXRsZSI6
IlRoZSB3aG9sZSBzeXN0ZW0gaXMgaW4gbWFpbnRlbmFuY2UgbW9kZSB3aGlsZSBGaWxlIFN0b3Jh
Z2UgaXMgdXBncmFkZWQifSx7ImlkIjoibm8tc3VibWlzc2lvbnMiLCJraW5kIjoicHJlY2hlY2si
LCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJkb3dudGltZS5lbnRyeS5uby1zdWJtaXNz
aW9ucyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzIn1dLCJ0aXRs
ZSI6Ik5vIGZpbGVzIGFyZSBiZWluZyBoYW5kZWQgaW4gd2hlbiBGaWxlIFN0b3JhZ2UgaXMgYWJv
dXQgdG8gZ28gZG93biJ9XSwicnVuYm9vayI6eyJkZXNjcmlwdGlvbiI6IkZyZWV6ZSB0aGUgc2V0
dGluZ3MsIGxldCBDb250cm9sIENlbnRlciB1cGdyYWRlIENvcmUgYW5kIGdhdGV3YXlzLCB1cGdy
YWRlIHRoZSBzZXJ2aWNlcyB0aGF0IGhhdmUgYW4gaW5zdGFsbGVyLCBhbmQgdGFrZSB0aGUgc3lz
dGVtIGRvd24gb25seSBmb3IgRmlsZSBTdG9yYWdlLCBhdCB0aGUgdmVyeSBlbmQuIiwiaWQiOiJt
ZGRjLXVwZ3JhZGUiLCJ0aXRsZSI6IlVwZ3JhZGUgTWV0YURlZmVuZGVyIERpc3RyaWJ1dGVkIENs
dXN0ZXIifSwic2tpcHBlZCI6W10sInNvdXJjZXMiOlt7ImlkIjoiZ3VpZGUiLCJ0aXRsZSI6IlN5
c3RlbSBVcGdyYWRlIiwidXJsIjoiaHR0cHM6Ly9vcHN3YXQuZGV2ZWxvcGVyaHViLmlvL2RvY3Mv
bWRjb3JlL2Rpc3RyaWJ1dGVkLWNsdXN0ZXItZGVwbG95bWVudC9tZGRjLXVwZ3JhZGUifSx7Imlk
IjoiaW5zdGFsbGF0aW9uIiwidGl0bGUiOiJJbnN0YWxsYXRpb24iLCJ1cmwiOiJodHRwczovL29w
c3dhdC5jb20vZG9jcy9tZGRpc3RyaWJ1dGVkY2x1c3Rlci9pbnN0YWxsYXRpb24ifSx7ImlkIjoi
ZmlsZS1zdG9yYWdlLXNldHRpbmdzIiwidGl0bGUiOiJGaWxlIFN0b3JhZ2UgY29uZmlndXJhdGlv
biIsInVybCI6Imh0dHBzOi8vb3Bzd2F0LmNvbS9kb2NzL21kZGlzdHJpYnV0ZWRjbHVzdGVyL2Nv
bmZpZ3VyYXRpb25zL21kZGMtY29uZmlnLWZpbGUtc3RvcmFnZSJ9LHsiaWQiOiJpZGVudGl0eS1z
ZXR0aW5ncyIsInRpdGxlIjoiSWRlbnRpdHkgU2VydmljZSBjb25maWd1cmF0aW9uIiwidXJsIjoi
aHR0cHM6Ly9vcHN3YXQuY29tL2RvY3MvbWRkaXN0cmlidXRlZGNsdXN0ZXIvaW5zdGFsbGF0aW9u
L21kZGMtY29uZmlnLWlkZW50aXR5LXNlcnZpY2UifSx7ImlkIjoic2libGluZyIsInRpdGxlIjoi
TUQgQ2x1c3RlcjogU3lzdGVtIFVwZ3JhZGUiLCJ1cmwiOiJodHRwczovL29wc3dhdC5kZXZlbG9w
ZXJodWIuaW8vZG9jcy9tZGNsdXN0ZXIvdXBncmFkZSJ9LHsiaWQiOiJzeXN0ZW1jdGwiLCJ0aXRs
ZSI6InN5c3RlbWN0bCgxKSIsInVybCI6Imh0dHBzOi8vd3d3LmZyZWVkZXNrdG9wLm9yZy9zb2Z0
d2FyZS9zeXN0ZW1kL21hbi9zeXN0ZW1jdGwuaHRtbCJ9LHsiaWQiOiJteS1vcHN3YXQiLCJ0aXRs
ZSI6Ik15IE9QU1dBVCAoZG93bmxvYWRzKSIsInVybCI6Imh0dHBzOi8vbXkub3Bzd2F0LmNvbS8i
fV0sInN0YWdlcyI6W3siZWZmZWN0cyI6W10sImlkIjoicHJlcGFyZSIsInN0ZXBzIjpbIm5vdGlm
eS1jbGllbnRzIiwibm90aWZ5LWFkbWluaXN0cmF0b3JzIiwiZG93bmxvYWQtaW5zdGFsbGVycyIs
ImRvd25sb2FkLXBhY2thZ2VzIiwiZnJlZXplLXNldHRpbmdzIiwic2lnbi1pbiIsInVwbG9hZC1w
YWNrYWdlcyJdLCJ0aXRsZSI6IlRlbGwgcGVvcGxlLCBmcmVlemUgdGhlIHNldHRpbmdzLCBicmlu
ZyB0aGUgcGFja2FnZXMifSx7ImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJzdWJtaXQtZmlsZXMi
LCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImZldGNoLXJlc3VsdHMiLCJl
ZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImRvd25sb2FkLXByb2Nlc3NlZCIs
ImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoibWFuYWdlbWVudCIsImVmZmVj
dCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoibW9uaXRvcmluZyIsImVmZmVjdCI6InVu
YXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoicmVwb3J0aW5nIiwiZWZmZWN0IjoiZGVncmFkZWQi
fSx7ImNhcGFiaWxpdHkiOiJjb25zb2xlLWF1dGhlbnRpY2F0aW9uIiwiZWZmZWN0IjoiZGVncmFk
ZWQifSx7ImNhcGFiaWxpdHkiOiJhcGkta2V5LXZhbGlkYXRpb24iLCJlZmZlY3QiOiJkZWdyYWRl
ZCJ9LHsiY2FwYWJpbGl0eSI6ImZpbGUtcHJvY2Vzc2luZyIsImVmZmVjdCI6ImNvbnRpbnVlIn1d
LCJpZCI6ImxpdmUiLCJpbXBhY3QiOjEsInN0ZXBzIjpbImxpdmUuZW50cnkucmlnaHRzLXdvcmtl
ciIsImxpdmUuZW50cnkucmlnaHRzLXNoYXJlZCIsImxpdmUuZW50cnkucGFja2FnZS10aGVyZS13
b3JrZXIiLCJsaXZlLmVudHJ5LnBhY2thZ2UtdGhlcmUtY29udHJvbC1jZW50ZXIiLCJsaXZlLmVu
dHJ5LnBhY2thZ2UtdGhlcmUtaWRlbnRpdHktc2VydmljZSIsImxpdmUuZW50cnkucGFja2FnZS10
aGVyZS1maWxlLXN0b3JhZ2UiLCJsaXZlLmVudHJ5LmNvbnNvbGUtYW5zd2VycyIsInN0YXJ0LWNv
cmUtdXBncmFkZSIsImNvcmUtZHJhaW5lZCIsInVwZ3JhZGUtY29yZSIsInVwZ3JhZGUtd29ya2Vy
Iiwic2VlLXdvcmtlci1ydW5uaW5nIiwidXBncmFkZS1hcGktZ2F0ZXdheSIsInVwZ3JhZGUtY29u
dHJvbC1jZW50ZXIiLCJzZWUtY29udHJvbC1jZW50ZXItcnVubmluZyIsImNvbnNvbGUtYmFjayIs
InVwZ3JhZGUtaWRlbnRpdHktc2VydmljZSIsInNlZS1pZGVudGl0eS1zZXJ2aWNlLXJ1bm5pbmci
LCJsaXZlLmV4aXQuY29uc29sZS1hbnN3ZXJzIl0sInRpdGxlIjoiVXBncmFkZSBldmVyeXRoaW5n
IHRoYXQgZG9lcyBub3Qgc3RvcCB0aGUgc3lzdGVtIn0seyJkZXNjcmlwdGlvbiI6Ik5vdGhpbmcg
aXMgcHJvY2Vzc2VkIGZyb20gdGhlIG1vbWVudCBtYWludGVuYW5jZSBtb2RlIGlzIG9uIHVudGls
IGl0IGlzIG9mZi4iLCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoiZmlsZS1wcm9jZXNzaW5nIiwi
ZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJzdWJtaXQtZmlsZXMiLCJlZmZl
Y3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImZldGNoLXJlc3VsdHMiLCJlZmZlY3Qi
OiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImRvd25sb2FkLXByb2Nlc3NlZCIsImVmZmVj
dCI6InVuYXZhaWxhYmxlIn1dLCJpZCI6ImRvd250aW1lIiwiaW1wYWN0IjoyLCJzdGVwcyI6WyJk
b3dudGltZS5lbnRyeS5uby1zdWJtaXNzaW9ucyIsImFwcHJvdmUtZG93bnRpbWUiLCJlbnRlci1t
YWludGVuYW5jZSIsImtlZXAtZmlsZS1zdG9yYWdlIiwidXBncmFkZS1maWxlLXN0b3JhZ2UiLCJz
ZWUtZmlsZS1zdG9yYWdlLXJ1bm5pbmciLCJsZWF2ZS1tYWludGVuYW5jZSIsImRvd250aW1lLmV4
aXQuZmlsZS1zdG9yYWdlLXJ1bnMiXSwidGl0bGUiOiJUYWtlIHRoZSBzeXN0ZW0gZG93biBmb3Ig
RmlsZSBTdG9yYWdlIiwid2luZG93IjoiZG93bnRpbWUifSx7ImVmZmVjdHMiOltdLCJpZCI6InZl
cmlmeSIsInN0ZXBzIjpbInZlcnNpb24tY29yZSIsInZlcnNpb24tYXBpLWdhdGV3YXkiLCJ2ZXJz
aW9uLXdvcmtlciIsInZlcnNpb24tY29udHJvbC1jZW50ZXIiLCJ2ZXJzaW9uLWlkZW50aXR5LXNl
cnZpY2UiLCJ2ZXJzaW9uLWZpbGUtc3RvcmFnZSIsImhlYWx0aC1zZWVuIiwiY29uc29sZS1zdGF5
cy11cCIsInJlbGVhc2Utc2V0dGluZ3MiXSwidGl0bGUiOiJQb3N0LXVwZ3JhZGUgdmVyaWZpY2F0
aW9uIn1dLCJzdGVwcyI6W3siYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10s
ImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJub3RpZnktY2xpZW50cyIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoibm90aWZ5Iiwibm90aWZ5Ijp7ImFib3V0IjpbInN1Ym1pdC1maWxlcyIsImZl
dGNoLXJlc3VsdHMiLCJkb3dubG9hZC1wcm9jZXNzZWQiLCJhcGkta2V5LXZhbGlkYXRpb24iLCJm
aWxlLXByb2Nlc3NpbmciXSwiYXVkaWVuY2UiOiJjbGllbnRzIiwibGVhZE1TIjoxNzI4MDAwMDAs
Im1lc3NhZ2UiOiJVbmRlciBjaGFuZ2UgQ0hHMDA0MzExNyB0aGUgZ2F0ZXdheXMgcmVzdGFydCBv
bmUgYWZ0ZXIgYW5vdGhlciwgQVBJIGtleXMgbWF5IGJlIHJlZnVzZWQgZm9yIGEgbW9tZW50LCBh
bmQgaW4gdGhlIGFubm91bmNlZCB3aW5kb3cgbm8gZmlsZXMgYXJlIHRha2VuIGF0IGFsbC4gUGxl
YXNlIHNlbmQgbm90aGluZyBpbiB0aGUgd2luZG93LiJ9LCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoyNDl9LCJwb3NpdGlvbiI6ImJvZHki
LCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNsaWVudHMtbm90aWZpZWQiXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIy
MCwgMjItMjMifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiVGVsbCB0aGUgY2xpZW50cyJ9
LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYw
MDAwMCwiaWQiOiJub3RpZnktYWRtaW5pc3RyYXRvcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6Im5vdGlmeSIsIm5vdGlmeSI6eyJhYm91dCI6WyJtYW5hZ2VtZW50IiwibW9uaXRvcmluZyIs
ImNvbnNvbGUtYXV0aGVudGljYXRpb24iLCJyZXBvcnRpbmciXSwiYXVkaWVuY2UiOiJhZG1pbmlz
dHJhdG9ycyIsImxlYWRNUyI6ODY0MDAwMDAsIm1lc3NhZ2UiOiJVbmRlciBjaGFuZ2UgQ0hHMDA0
MzExNyB0aGUgY29uc29sZSBjb21lcyBhbmQgZ29lcywgd29ya2VycyBtYXkgYmUgbWlzc2luZyBm
cm9tIGRhc2hib2FyZHMgZm9yIG1pbnV0ZXMsIGFuZCB3b3JrZmxvdywgbW9kdWxlIHVwZGF0ZSBh
bmQgaGVhbHRoIGNoZWNrIHNldHRpbmdzIGFyZSBmcm96ZW4gdW50aWwgdGhlIGVuZC4ifSwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MjYx
fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJhZG1p
bmlzdHJhdG9ycy1ub3RpZmllZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5LCAyMS0yMiJ9XSwic3RhZ2UiOiJwcmVwYXJlIiwi
dGl0bGUiOiJUZWxsIHRoZSBhZG1pbmlzdHJhdG9ycyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxl
ciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjE4MDAwMDAsImlkIjoiZG93bmxvYWQtaW5z
dGFsbGVycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imlu
c3RydWN0aW9uIjoiRmV0Y2ggdGhlIGluc3RhbGxlcnMgZm9yIDIuMS4wIGZyb20gTXkgT1BTV0FU
LCBvbmUgZm9yIHRoZSBzeXN0ZW0gb2YgZWFjaCBtYWNoaW5lLCBhbmQgY29weSBlYWNoIHRvIHRo
ZSBtYWNoaW5lIG9mIGl0cyBjb21wb25lbnQuIiwicGF0aCI6W10sInJlY29yZCI6WyJmaWxlLW5h
bWVzIiwic2hhMjU2Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjoyNzN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbImRvd25sb2FkLWluc3RhbGxlcnMiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNyJ9XSwic3RhZ2UiOiJw
cmVwYXJlIiwidGl0bGUiOiJEb3dubG9hZCB0aGUgaW5zdGFsbGVycyBhbmQgcHV0IHRoZW0gb24g
dGhlaXIgbWFjaGluZXMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltd
LCJlc3RpbWF0ZU1TIjoxMjAwMDAwLCJpZCI6ImRvd25sb2FkLXBhY2thZ2VzIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJGZXRjaCBD
b3JlIDUuMTMuMSBhbmQgQVBJIEdhdGV3YXkgMi4xLjAgZnJvbSBNeSBPUFNXQVQuIiwicGF0aCI6
W10sInJlY29yZCI6WyJmaWxlLW5hbWVzIiwic2hhMjU2Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoyODR9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImRvd25sb2FkLXBhY2thZ2VzIl0s
InNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMzkifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiRG93bmxvYWQgdGhlIHBhY2thZ2Vz
IG9mIENvcmUgYW5kIGdhdGV3YXkifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVj
dHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoiZnJlZXplLXNldHRpbmdzIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0
cmF0b3IiLCJpbnN0cnVjdGlvbiI6IktlZXAgdGhlIHByZXNlbnQgc2V0dGluZ3MgYXMgc2NyZWVu
c2hvdHMgYW5kIHRlbGwgZXZlcnkgYWRtaW5pc3RyYXRvciB0byBsZWF2ZSB0aGVtIGFsb25lLiIs
InBhdGgiOltdLCJyZWNvcmQiOlsid29ya2Zsb3ctc2NyZWVuc2hvdCIsIm1vZHVsZS11cGRhdGUt
c2NyZWVuc2hvdCIsImhlYWx0aC1jaGVjay1zY3JlZW5zaG90Il19LCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoyOTN9LCJwb3NpdGlvbiI6
ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImZyZWV6ZS13b3JrZmxvdyIs
ImZyZWV6ZS1tb2R1bGUtdXBkYXRlIiwiZnJlZXplLWhlYWx0aC1jaGVjayJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYyLTY1In1d
LCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IkZyZWV6ZSB3b3JrZmxvdywgbW9kdWxlIHVwZGF0
ZSBhbmQgaGVhbHRoIGNoZWNrIHNldHRpbmdzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1d
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6InNpZ24taW4iLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3Ry
YXRvciIsImluc3RydWN0aW9uIjoiU2lnbiBpbiBhdCBodHRwczovL2NvbnRyb2wtY2VudGVyLmV4
YW1wbGUuY29tLy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbImFjY291bnQiXX0sIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjMwM30sInBvc2l0
aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic2lnbi1pbiJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjQwIn1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6Ik9wZW4gdGhlIGNvbnNvbGUgYXMgYWRt
aW5pc3RyYXRvciJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVz
dGltYXRlTVMiOjkwMDAwMCwiaWQiOiJ1cGxvYWQtcGFja2FnZXMiLCJpZGVtcG90ZW50IjpmYWxz
ZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImlu
c3RydWN0aW9uIjoiQ2xpY2sgXCJVcGxvYWQgcGFja2FnZXNcIiBhbmQgdXBsb2FkIGJvdGggcGFj
a2FnZXMuIiwicGF0aCI6WyJJbnZlbnRvcnkiLCJQYWNrYWdlcyJdLCJyZWNvcmQiOlsic2NyZWVu
c2hvdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6MzA5fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJ1cGxvYWQtcGFja2FnZXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0MS00NSJ9XSwic3RhZ2UiOiJwcmVwYXJlIiwi
dGl0bGUiOiJVcGxvYWQgdGhlIHBhY2thZ2VzIG9mIENvcmUgYW5kIGdhdGV3YXkiLCJ1bmRvIjp7
Im1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlJlbW92ZSBib3RoIHBhY2thZ2VzIGZyb20gdGhlIGxp
c3QuIiwicGF0aCI6W10sInJlY29yZCI6W119fX0seyJiYXRjaGVzIjpbWyJjb3JlMSIsImNvcmUy
IiwiY29yZTMiLCJndzEiLCJndzIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic3VkbyAtbiBpZCAtdSIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InBy
ZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIwIn1dLCJleHBlY3RlZCI6ImlzIGAwYCIsImhvc3Rz
IjpbImNvcmUxIiwiY29yZTIiLCJjb3JlMyIsImd3MSIsImd3MiJdLCJpZCI6ImxpdmUuZW50cnku
cmlnaHRzLXdvcmtlciIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGlt
ZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgYWNjb3VudCBvbiB0aGUgd29ya2VycycgbWFjaGlu
ZXMgaGFzIGFuIGFkbWluaXN0cmF0b3IncyByaWdodHMifSwiZWZmZWN0cyI6W10sImlkIjoibGl2
ZS5lbnRyeS5yaWdodHMtd29ya2VyIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjMyN30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpb
ImVsZXZhdGVkLXNlc3Npb24iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOSJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJUaGUg
YWNjb3VudCBvbiB0aGUgd29ya2VycycgbWFjaGluZXMgaGFzIGFuIGFkbWluaXN0cmF0b3IncyBy
aWdodHMifSx7ImJhdGNoZXMiOltbImNjMSIsImlkMSIsImZzMSJdXSwiY2hlY2siOnsiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIGlkIC11IiwidmFyaWFibGVzIjpb
XX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjAifV0sImV4cGVjdGVk
IjoiaXMgYDBgIiwiaG9zdHMiOlsiY2MxIiwiaWQxIiwiZnMxIl0sImlkIjoibGl2ZS5lbnRyeS5y
aWdodHMtc2hhcmVkIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1l
b3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBhY2NvdW50IG9uIHRoZSBtYWNoaW5lcyBvZiB0aGUg
c2hhcmVkIHNlcnZpY2VzIGhhcyBhbiBhZG1pbmlzdHJhdG9yJ3MgcmlnaHRzIn0sImVmZmVjdHMi
OltdLCJpZCI6ImxpdmUuZW50cnkucmlnaHRzLXNoYXJlZCIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjozMjh9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2Us
InNhdGlzZmllcyI6WyJlbGV2YXRlZC1zZXNzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjkifV0sInN0YWdlIjoibGl2ZSIs
InRpdGxlIjoiVGhlIGFjY291bnQgb24gdGhlIG1hY2hpbmVzIG9mIHRoZSBzaGFyZWQgc2Vydmlj
ZXMgaGFzIGFuIGFkbWluaXN0cmF0b3IncyByaWdodHMifSx7ImJhdGNoZXMiOltbImNvcmUxIiwi
Y29yZTIiLCJjb3JlMyIsImd3MSIsImd3MiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJzaGEyNTZzdW0gLS0gXCIke2luc3RhbGxlcl93b3JrZXJ9XCIiLCJ2
YXJpYWJsZXMiOlsiaW5zdGFsbGVyX3dvcmtlciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJt
YXRjaGVzIiwidGV4dCI6Il5bMC05YS1mXXs2NH0gIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5b
MC05YS1mXXs2NH0gYCIsImhvc3RzIjpbImNvcmUxIiwiY29yZTIiLCJjb3JlMyIsImd3MSIsImd3
MiJdLCJpZCI6ImxpdmUuZW50cnkucGFja2FnZS10aGVyZS13b3JrZXIiLCJraW5kIjoicHJvYmUi
LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MTIwMDAwLCJ0aXRsZSI6IlRoZSB3
b3JrZXIncyBpbnN0YWxsZXIgaXMgb24gZWFjaCBvZiBpdHMgbWFjaGluZXMifSwiZWZmZWN0cyI6
W10sImlkIjoibGl2ZS5lbnRyeS5wYWNrYWdlLXRoZXJlLXdvcmtlciIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjozMjl9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6WyJpbnN0YWxsZXItcGF0aCJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI3LTM1In1dLCJzdGFnZSI6
ImxpdmUiLCJ0aXRsZSI6IlRoZSB3b3JrZXIncyBpbnN0YWxsZXIgaXMgb24gZWFjaCBvZiBpdHMg
bWFjaGluZXMifSx7ImJhdGNoZXMiOltbImNjMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJzaGEyNTZzdW0gLS0gXCIke2luc3RhbGxlcl9jb250cm9sX2Nl
bnRlcn1cIiIsInZhcmlhYmxlcyI6WyJpbnN0YWxsZXJfY29udHJvbF9jZW50ZXIiXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwiZXhw
ZWN0ZWQiOiJtYXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6WyJjYzEiXSwiaWQiOiJs
aXZlLmVudHJ5LnBhY2thZ2UtdGhlcmUtY29udHJvbC1jZW50ZXIiLCJraW5kIjoicHJvYmUiLCJz
dWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MTIwMDAwLCJ0aXRsZSI6IkNvbnRyb2wg
Q2VudGVyJ3MgaW5zdGFsbGVyIGlzIG9uIGl0cyBtYWNoaW5lIn0sImVmZmVjdHMiOltdLCJpZCI6
ImxpdmUuZW50cnkucGFja2FnZS10aGVyZS1jb250cm9sLWNlbnRlciIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjozMzB9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6WyJpbnN0YWxsZXItcGF0aCJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI3LTM1In1dLCJzdGFnZSI6
ImxpdmUiLCJ0aXRsZSI6IkNvbnRyb2wgQ2VudGVyJ3MgaW5zdGFsbGVyIGlzIG9uIGl0cyBtYWNo
aW5lIn0seyJiYXRjaGVzIjpbWyJpZDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0Ijoic2hhMjU2c3VtIC0tIFwiJHtpbnN0YWxsZXJfaWRlbnRpdHlfc2Vydmlj
ZX1cIiIsInZhcmlhYmxlcyI6WyJpbnN0YWxsZXJfaWRlbnRpdHlfc2VydmljZSJdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5bMC05YS1mXXs2NH0gIn1dLCJleHBl
Y3RlZCI6Im1hdGNoZXMgYF5bMC05YS1mXXs2NH0gYCIsImhvc3RzIjpbImlkMSJdLCJpZCI6Imxp
dmUuZW50cnkucGFja2FnZS10aGVyZS1pZGVudGl0eS1zZXJ2aWNlIiwia2luZCI6InByb2JlIiwi
c3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjEyMDAwMCwidGl0bGUiOiJUaGUgSWRl
bnRpdHkgU2VydmljZSdzIGluc3RhbGxlciBpcyBvbiBpdHMgbWFjaGluZSJ9LCJlZmZlY3RzIjpb
XSwiaWQiOiJsaXZlLmVudHJ5LnBhY2thZ2UtdGhlcmUtaWRlbnRpdHktc2VydmljZSIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjozMzF9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJpbnN0YWxsZXItcGF0aCJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI3LTM1In1d
LCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlRoZSBJZGVudGl0eSBTZXJ2aWNlJ3MgaW5zdGFsbGVy
IGlzIG9uIGl0cyBtYWNoaW5lIn0seyJiYXRjaGVzIjpbWyJmczEiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2hhMjU2c3VtIC0tIFwiJHtpbnN0YWxsZXJf
ZmlsZV9zdG9yYWdlfVwiIiwidmFyaWFibGVzIjpbImluc3RhbGxlcl9maWxlX3N0b3JhZ2UiXX0s
ImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9
XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6WyJmczEiXSwi
aWQiOiJsaXZlLmVudHJ5LnBhY2thZ2UtdGhlcmUtZmlsZS1zdG9yYWdlIiwia2luZCI6InByb2Jl
Iiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjEyMDAwMCwidGl0bGUiOiJGaWxl
IFN0b3JhZ2UncyBpbnN0YWxsZXIgaXMgb24gaXRzIG1hY2hpbmUifSwiZWZmZWN0cyI6W10sImlk
IjoibGl2ZS5lbnRyeS5wYWNrYWdlLXRoZXJlLWZpbGUtc3RvcmFnZSIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjozMzJ9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6WyJpbnN0YWxsZXItcGF0aCJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI3LTM1In1dLCJzdGFnZSI6
ImxpdmUiLCJ0aXRsZSI6IkZpbGUgU3RvcmFnZSdzIGluc3RhbGxlciBpcyBvbiBpdHMgbWFjaGlu
ZSJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5kIC12IGN1cmwgPi9kZXYvbnVsbCAyPiYxOyB0
aGVuXG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rldi9udWxsIC13ICcle2h0dHBfY29k
ZX0nIC0tIFwiJHtjb25zb2xlX3VybH1cIlxuZWxzZVxuICB3Z2V0IC1TIC1UIDIwIC1PIC9kZXYv
bnVsbCAtLSBcIiR7Y29uc29sZV91cmx9XCIgMj4mMSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29k
ZSA9ICQyIH0gRU5EIHsgcHJpbnQgY29kZSB9J1xuZmkiLCJ2YXJpYWJsZXMiOlsiY29uc29sZV91
cmwiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjIwMCJ9XSwiZXhw
ZWN0ZWQiOiJoYXMgc3RhdHVzIDIwMCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJsaXZl
LmVudHJ5LmNvbnNvbGUtYW5zd2VycyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgYW5z
d2VyIG9mIGh0dHBzOi8vY29udHJvbC1jZW50ZXIuZXhhbXBsZS5jb20vIiwidGltZW91dE1TIjoz
MDAwMCwidGl0bGUiOiJUaGUgY29uc29sZSBhbnN3ZXJzIn0sImVmZmVjdHMiOltdLCJpZCI6Imxp
dmUuZW50cnkuY29uc29sZS1hbnN3ZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVj
ayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjMzM30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
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
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MzM2fSwicG9zaXRp
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
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjozNDh9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAwLCJmb3JNUyI6
NzIwMDAwMH0sInNhdGlzZmllcyI6WyJjb3JlLWRyYWluZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOCJ9LHsiZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTgifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiV2FpdCB1bnRp
bCB0aGUgZmlyc3QgQ29yZSBpbnN0YW5jZSBoYXMgZmluaXNoZWQgaXRzIGZpbGVzIn0seyJiYXRj
aGVzIjpbWyJjb3JlMSJdLFsiY29yZTIiXSxbImNvcmUzIl1dLCJjaGVjayI6eyJleHBlY3QiOltd
LCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJjb3JlMSIsImNvcmUy
IiwiY29yZTMiXSwiaWQiOiJ1cGdyYWRlLWNvcmUuY2hlY2siLCJraW5kIjoibWFudWFsIiwibWFu
dWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJSZWFkIHRoZSB2
ZXJzaW9uIG9mIHRoaXMgaW5zdGFuY2U7IGl0IG11c3QgYmUgNS4xMy4xLiIsInBhdGgiOltdLCJy
ZWNvcmQiOlsidmVyc2lvbiJdfSwic3ViamVjdCI6IlJlYWQgdGhlIHZlcnNpb24gb2YgdGhpcyBp
bnN0YW5jZTsgaXQgbXVzdCBiZSA1LjEzLjEuIiwidGl0bGUiOiJUaGUgaW5zdGFuY2Ugc2hvd3Mg
dGhlIG5ldyB2ZXJzaW9uIn0sImRlc2NyaXB0aW9uIjoiTm90aGluZyBpcyBpbnN0YWxsZWQgYnkg
aGFuZCBoZXJlOyB0aGUgaW5zdGFuY2VzIHRoYXQgd2FpdCB0aGVpciB0dXJuIGdvIG9uIHByb2Nl
c3NpbmcgZmlsZXMuIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6ImZpbGUtcHJvY2Vzc2luZyIs
ImVmZmVjdCI6ImNvbnRpbnVlIn1dLCJlc3RpbWF0ZU1TIjozNjAwMDAwLCJpZCI6InVwZ3JhZGUt
Y29yZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJpbXBhY3QiOjAsImtpbmQiOiJtYW51YWwiLCJtYW51
YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IkZvbGxvdyB0aGlz
IGluc3RhbmNlIGluIHRoZSBwcm9ncmVzcyBkaXNwbGF5IHVudGlsIGl0cyBmaWxlcyBhcmUgZmlu
aXNoZWQsIGl0IGlzIHVwZ3JhZGVkIGFuZCBpdCBpcyBiYWNrIGluIHNlcnZpY2UuIiwicGF0aCI6
WyJJbnZlbnRvcnkiLCJXb3JrZXIiXSwicmVjb3JkIjpbImZpbmlzaGVkLWF0Iiwic2NyZWVuc2hv
dCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6MzU0fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJwcm9ncmVzcy13YXRjaGVkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNiwgMTgsIDU4In1dLCJzdGFnZSI6ImxpdmUiLCJ0
aXRsZSI6IkZvbGxvdyB0aGUgdXBncmFkZSBvZiBlYWNoIENvcmUgaW5zdGFuY2UiLCJ1bmRvIjp7
Im1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlN0YXJ0IHRoZSB1cGdyYWRlIGFnYWluIHdpdGggdGhl
IHBhY2thZ2Ugb2YgdGhlIHByZXZpb3VzIENvcmUgdmVyc2lvbi4iLCJwYXRoIjpbXSwicmVjb3Jk
IjpbXX19LCJ1cGdyYWRlcyI6ImNvcmUifSx7ImJhdGNoZXMiOltbImNvcmUxIl0sWyJjb3JlMiJd
LFsiY29yZTMiXSxbImd3MSJdLFsiZ3cyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7ImJ5SG9zdCI6
eyJjb3JlMSI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7VmVyc2lvbn1cXG4nIC0tIFwiJHtwYWNrYWdl
X3dvcmtlcn1cIiIsImNvcmUyIjoiZHBrZy1xdWVyeSAtVyAtZj0nJHtWZXJzaW9ufVxcbicgLS0g
XCIke3BhY2thZ2Vfd29ya2VyfVwiIiwiY29yZTMiOiJycG0gLXEgLS1xZiAnJXtWRVJTSU9OfS0l
e1JFTEVBU0V9XFxuJyAtLSBcIiR7cGFja2FnZV93b3JrZXJ9XCIiLCJndzEiOiJkcGtnLXF1ZXJ5
IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBcIiR7cGFja2FnZV93b3JrZXJ9XCIiLCJndzIiOiJy
cG0gLXEgLS1xZiAnJXtWRVJTSU9OfS0le1JFTEVBU0V9XFxuJyAtLSBcIiR7cGFja2FnZV93b3Jr
ZXJ9XCIifSwib2tTdGF0dXNlcyI6WzBdLCJ2YXJpYWJsZXMiOlsicGFja2FnZV93b3JrZXIiXX0s
ImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKFswLTldKzopPzJcXC4x
XFwuMChbXjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2ZXJzaW9uIDIuMS4wIiwiaG9zdHMi
OlsiY29yZTEiLCJjb3JlMiIsImNvcmUzIiwiZ3cxIiwiZ3cyIl0sImlkIjoidXBncmFkZS13b3Jr
ZXIuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxlLXdvcmtl
ciIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHdvcmtlcidzIHBhY2thZ2UgaGFzIHRo
ZSB0YXJnZXQgdmVyc2lvbiJ9LCJjb21tYW5kIjp7ImJ5SG9zdCI6eyJjb3JlMSI6InN1ZG8gZHBr
ZyAtaSBcIiR7aW5zdGFsbGVyX3dvcmtlcn1cIiB8fCBzdWRvIGFwdCBpbnN0YWxsIC15IC1mIiwi
Y29yZTIiOiJzdWRvIGRwa2cgLWkgXCIke2luc3RhbGxlcl93b3JrZXJ9XCIgfHwgc3VkbyBhcHQg
aW5zdGFsbCAteSAtZiIsImNvcmUzIjoic3VkbyB5dW0gaW5zdGFsbCBcIiR7aW5zdGFsbGVyX3dv
cmtlcn1cIiAteSIsImd3MSI6InN1ZG8gZHBrZyAtaSBcIiR7aW5zdGFsbGVyX3dvcmtlcn1cIiB8
fCBzdWRvIGFwdCBpbnN0YWxsIC15IC1mIiwiZ3cyIjoic3VkbyB5dW0gaW5zdGFsbCBcIiR7aW5z
dGFsbGVyX3dvcmtlcn1cIiAteSJ9LCJva1N0YXR1c2VzIjpbMCwzMDEwXSwidmFyaWFibGVzIjpb
Imluc3RhbGxlcl93b3JrZXIiXX0sImRlc2NyaXB0aW9uIjoiQSB3b3JrZXIgbWF5IGJlIG1pc3Np
bmcgZnJvbSB0aGUgZGFzaGJvYXJkcyBmb3Igc29tZSBtaW51dGVzLiIsImVmZmVjdHMiOlt7ImNh
cGFiaWxpdHkiOiJmaWxlLXByb2Nlc3NpbmciLCJlZmZlY3QiOiJjb250aW51ZSJ9LHsiY2FwYWJp
bGl0eSI6InJlcG9ydGluZyIsImVmZmVjdCI6ImRlZ3JhZGVkIn1dLCJlc3RpbWF0ZU1TIjoxODAw
MDAwLCJpZCI6InVwZ3JhZGUtd29ya2VyIiwiaWRlbXBvdGVudCI6ZmFsc2UsImltcGFjdCI6MSwi
a2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjM4Mn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNh
dGlzZmllcyI6WyJpbnN0YWxsZXItb24taG9zdCIsImluc3RhbGxlci13aW5kb3dzIiwiaW5zdGFs
bGVyLWRlYmlhbiIsImluc3RhbGxlci1yaGVsIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNywgMjgtMzUifV0sInN0YWdlIjoibGl2
ZSIsInRpbWVvdXRNUyI6MTIwMDAwMCwidGl0bGUiOiJVcGdyYWRlIHRoZSB3b3JrZXJzLCBvbmUg
bWFjaGluZSBhZnRlciBhbm90aGVyIiwidW5kbyI6eyJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJJ
bnN0YWxsIHRoZSBwcmV2aW91cyB3b3JrZXIgcGFja2FnZSB0aGUgc2FtZSB3YXkuIiwicGF0aCI6
W10sInJlY29yZCI6W119fSwidW5sZXNzIjp7ImNvbW1hbmQiOnsiYnlIb3N0Ijp7ImNvcmUxIjoi
ZHBrZy1xdWVyeSAtVyAtZj0nJHtWZXJzaW9ufVxcbicgLS0gXCIke3BhY2thZ2Vfd29ya2VyfVwi
IiwiY29yZTIiOiJkcGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBcIiR7cGFja2Fn
ZV93b3JrZXJ9XCIiLCJjb3JlMyI6InJwbSAtcSAtLXFmICcle1ZFUlNJT059LSV7UkVMRUFTRX1c
XG4nIC0tIFwiJHtwYWNrYWdlX3dvcmtlcn1cIiIsImd3MSI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7
VmVyc2lvbn1cXG4nIC0tIFwiJHtwYWNrYWdlX3dvcmtlcn1cIiIsImd3MiI6InJwbSAtcSAtLXFm
ICcle1ZFUlNJT059LSV7UkVMRUFTRX1cXG4nIC0tIFwiJHtwYWNrYWdlX3dvcmtlcn1cIiJ9LCJv
a1N0YXR1c2VzIjpbMF0sInZhcmlhYmxlcyI6WyJwYWNrYWdlX3dvcmtlciJdfSwiZXhwZWN0Ijpb
eyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjFcXC4wKFteMC05
Ll18JCkifV0sImV4cGVjdGVkIjoiaGFzIHZlcnNpb24gMi4xLjAiLCJob3N0cyI6WyJjb3JlMSIs
ImNvcmUyIiwiY29yZTMiLCJndzEiLCJndzIiXSwiaWQiOiJ1cGdyYWRlLXdvcmtlci51bmxlc3Mi
LCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxlLXdvcmtlciIsInRpdGxl
IjoiVXBncmFkZSB0aGUgd29ya2Vycywgb25lIG1hY2hpbmUgYWZ0ZXIgYW5vdGhlciJ9LCJ1cGdy
YWRlcyI6IndvcmtlciJ9LHsiYmF0Y2hlcyI6W1siY29yZTEiLCJjb3JlMiIsImNvcmUzIiwiZ3cx
IiwiZ3cyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0
YXR1cz0wXG5mb3IgdW5pdCBpbiBcIiR7dW5pdF93b3JrZXJ9XCI7IGRvXG4gIHN0YXRlPSQoc3lz
dGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2Rl
PSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwi
JGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5l
eGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbInVuaXRfd29ya2VyIl19LCJleHBlY3QiOltd
LCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJjb3JlMSIsImNvcmUyIiwiY29yZTMi
LCJndzEiLCJndzIiXSwiaWQiOiJzZWUtd29ya2VyLXJ1bm5pbmciLCJraW5kIjoicHJvYmUiLCJy
ZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJzZXJ2aWNl
IGV4YW1wbGUtd29ya2VyLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSB3
b3JrZXIncyBzZXJ2aWNlIHJ1bnMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwi
aWQiOiJzZWUtd29ya2VyLXJ1bm5pbmciLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNr
Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6NDA5fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
WyJ3b3JrZXItc3RhcnRlZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM2In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIz
NiJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJTZWUgdGhhdCBldmVyeSB3b3JrZXIgcnVucyJ9
LHsiYmF0Y2hlcyI6W1siZ3cxIl0sWyJndzIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVj
dGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImd3MSIsImd3MiJdLCJpZCI6InVw
Z3JhZGUtYXBpLWdhdGV3YXkuY2hlY2siLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291
bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJSZWFkIHRoZSB2ZXJzaW9uIG9mIHRo
aXMgZ2F0ZXdheTsgaXQgbXVzdCBiZSAyLjEuMC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInZlcnNp
b24iXX0sInN1YmplY3QiOiJSZWFkIHRoZSB2ZXJzaW9uIG9mIHRoaXMgZ2F0ZXdheTsgaXQgbXVz
dCBiZSAyLjEuMC4iLCJ0aXRsZSI6IlRoZSBnYXRld2F5IHNob3dzIHRoZSB0YXJnZXQgdmVyc2lv
biJ9LCJkZXNjcmlwdGlvbiI6IkNsaWVudHMgb2YgdGhlIGdhdGV3YXkgaW4gdHVybiBjYW5ub3Qg
aGFuZCBpbiwgYXNrIG9yIGRvd25sb2FkOyB0aGUgb3RoZXIgZ2F0ZXdheXMgc2VydmUuIiwiZWZm
ZWN0cyI6W3siY2FwYWJpbGl0eSI6InN1Ym1pdC1maWxlcyIsImVmZmVjdCI6InVuYXZhaWxhYmxl
In0seyJjYXBhYmlsaXR5IjoiZmV0Y2gtcmVzdWx0cyIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0s
eyJjYXBhYmlsaXR5IjoiZG93bmxvYWQtcHJvY2Vzc2VkIiwiZWZmZWN0IjoidW5hdmFpbGFibGUi
fV0sImVzdGltYXRlTVMiOjE4MDAwMDAsImlkIjoidXBncmFkZS1hcGktZ2F0ZXdheSIsImlkZW1w
b3RlbnQiOmZhbHNlLCJpbXBhY3QiOjEsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3Vu
dCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IkNsaWNrIFwiRGVwbG95IHdvcmtlcnNc
Iiwgc2VsZWN0IFwiVXBncmFkZVwiLCBjaG9vc2UgQVBJIEdhdGV3YXkgMi4xLjAgYW5kIGNsaWNr
IFVwZ3JhZGU7IHRoZW4gZm9sbG93IHRoaXMgZ2F0ZXdheSB1bnRpbCBpdCBpcyBiYWNrIGluIHNl
cnZpY2UuIFdoZXJlIHRoZSBkaXNwbGF5IHNob3dzIGl0IHVwZ3JhZGVkIGFscmVhZHksIHJlY29y
ZCB0aGF0LiIsInBhdGgiOlsiSW52ZW50b3J5IiwiV29ya2VyIl0sInJlY29yZCI6WyJjaG9zZW4t
dmVyc2lvbiIsImZpbmlzaGVkLWF0Iiwic2NyZWVuc2hvdCJdfSwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NDE0fSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzdGFydC1kZWZlcnJlZC11cGdy
YWRlIiwic2VsZWN0LXZlcnNpb24iLCJwcm9ncmVzcy13YXRjaGVkIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOCwgMjAsIDQ3LTU4
In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlVwZ3JhZGUgdGhlIGdhdGV3YXlzLCBvbmUgYWZ0
ZXIgYW5vdGhlciIsInVuZG8iOnsibWFudWFsIjp7Imluc3RydWN0aW9uIjoiU3RhcnQgdGhlIHVw
Z3JhZGUgYWdhaW4gd2l0aCB0aGUgcGFja2FnZSBvZiB0aGUgcHJldmlvdXMgZ2F0ZXdheSB2ZXJz
aW9uLiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX0sInVwZ3JhZGVzIjoiYXBpLWdhdGV3YXkifSx7
ImJhdGNoZXMiOltbImNjMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJkcGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBcIiR7cGFja2FnZV9j
b250cm9sX2NlbnRlcn1cIiIsInZhcmlhYmxlcyI6WyJwYWNrYWdlX2NvbnRyb2xfY2VudGVyIl19
LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXihbMC05XSs6KT8yXFwu
MVxcLjAoW14wLTkuXXwkKSJ9XSwiZXhwZWN0ZWQiOiJoYXMgdmVyc2lvbiAyLjEuMCIsImhvc3Rz
IjpbImNjMSJdLCJpZCI6InVwZ3JhZGUtY29udHJvbC1jZW50ZXIuY2hlY2siLCJraW5kIjoicHJv
YmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxlLWNvbnRyb2wtY2VudGVyIiwidGltZW91dE1T
Ijo2MDAwMCwidGl0bGUiOiJDb250cm9sIENlbnRlcidzIHBhY2thZ2UgaGFzIHRoZSB0YXJnZXQg
dmVyc2lvbiJ9LCJjb21tYW5kIjp7ImJ5SG9zdCI6eyJjYzEiOiJzdWRvIGRwa2cgLWkgXCIke2lu
c3RhbGxlcl9jb250cm9sX2NlbnRlcn1cIiB8fCBzdWRvIGFwdCBpbnN0YWxsIC15IC1mIn0sIm9r
U3RhdHVzZXMiOlswLDMwMTBdLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyX2NvbnRyb2xfY2VudGVy
Il19LCJkZXNjcmlwdGlvbiI6IlRoZSBjb25zb2xlIGlzIGF3YXk7IGZpbGVzIGFyZSBwcm9jZXNz
ZWQgYXMgYmVmb3JlLiIsImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJtYW5hZ2VtZW50IiwiZWZm
ZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJtb25pdG9yaW5nIiwiZWZmZWN0Ijoi
dW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJmaWxlLXByb2Nlc3NpbmciLCJlZmZlY3QiOiJj
b250aW51ZSJ9XSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6InVwZ3JhZGUtY29udHJvbC1jZW50
ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwiaW1wYWN0IjoxLCJraW5kIjoicnVuIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NDQyfSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImluc3RhbGxlci1v
bi1ob3N0IiwiaW5zdGFsbGVyLXdpbmRvd3MiLCJpbnN0YWxsZXItZGViaWFuIiwiaW5zdGFsbGVy
LXJoZWwiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI5LCAyOC0zNSJ9XSwic3RhZ2UiOiJsaXZlIiwidGltZW91dE1TIjoxMjAwMDAw
LCJ0aXRsZSI6IlVwZ3JhZGUgQ29udHJvbCBDZW50ZXIiLCJ1bmRvIjp7Im1hbnVhbCI6eyJpbnN0
cnVjdGlvbiI6Ikluc3RhbGwgdGhlIHByZXZpb3VzIENvbnRyb2wgQ2VudGVyIHBhY2thZ2UgdGhl
IHNhbWUgd2F5LiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX0sInVubGVzcyI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7VmVyc2lvbn1cXG4n
IC0tIFwiJHtwYWNrYWdlX2NvbnRyb2xfY2VudGVyfVwiIiwidmFyaWFibGVzIjpbInBhY2thZ2Vf
Y29udHJvbF9jZW50ZXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQi
OiJeKFswLTldKzopPzJcXC4xXFwuMChbXjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2ZXJz
aW9uIDIuMS4wIiwiaG9zdHMiOlsiY2MxIl0sImlkIjoidXBncmFkZS1jb250cm9sLWNlbnRlci51
bmxlc3MiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxlLWNvbnRyb2wt
Y2VudGVyIiwidGl0bGUiOiJVcGdyYWRlIENvbnRyb2wgQ2VudGVyIn0sInVwZ3JhZGVzIjoiY29u
dHJvbC1jZW50ZXIifSx7ImJhdGNoZXMiOltbImNjMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gXCIke3VuaXRfY29u
dHJvbF9jZW50ZXJ9XCI7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0
XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxu
JyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZl
KSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFi
bGVzIjpbInVuaXRfY29udHJvbF9jZW50ZXIiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMg
cnVubmluZyIsImhvc3RzIjpbImNjMSJdLCJpZCI6InNlZS1jb250cm9sLWNlbnRlci1ydW5uaW5n
Iiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9
LCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxlLWNvbnRyb2wtY2VudGVyLnNlcnZpY2UiLCJ0aW1l
b3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkNvbnRyb2wgQ2VudGVyJ3Mgc2VydmljZSBydW5zIn0sImVm
ZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic2VlLWNvbnRyb2wtY2VudGVyLXJ1
bm5pbmciLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NDY4fSwicG9zaXRpb24i
OiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjb250cm9sLWNlbnRlci1z
dGFydGVkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMzYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM2In1dLCJzdGFn
ZSI6ImxpdmUiLCJ0aXRsZSI6IlNlZSB0aGF0IENvbnRyb2wgQ2VudGVyIHJ1bnMifSx7ImJhdGNo
ZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBd
LCJ0ZXh0IjoiaWYgY29tbWFuZCAtdiBjdXJsID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBjdXJs
IC1zUyAtLW1heC10aW1lIDIwIC1vIC9kZXYvbnVsbCAtdyAnJXtodHRwX2NvZGV9JyAtLSBcIiR7
Y29uc29sZV91cmx9XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAvZGV2L251bGwgLS0gXCIk
e2NvbnNvbGVfdXJsfVwiIDI+JjEgfCBhd2sgJyQxIH4gL15IVFRQLyB7IGNvZGUgPSAkMiB9IEVO
RCB7IHByaW50IGNvZGUgfSdcbmZpIiwidmFyaWFibGVzIjpbImNvbnNvbGVfdXJsIl19LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIyMDAifV0sImV4cGVjdGVkIjoiaGFz
IHN0YXR1cyAyMDAiLCJob2xkTVMiOjYwMDAwLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoi
Y29uc29sZS1iYWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBhbnN3ZXIgb2YgaHR0
cHM6Ly9jb250cm9sLWNlbnRlci5leGFtcGxlLmNvbS8iLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRs
ZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAw
MCwiaWQiOiJjb25zb2xlLWJhY2siLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQiLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo0
NzN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsiZXZlcnlN
UyI6MTUwMDAsImZvck1TIjo2MDAwMDB9LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIxIn0seyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIyMSwgMzYifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiV2Fp
dCB1bnRpbCB0aGUgY29uc29sZSBhbnN3ZXJzIGFnYWluIn0seyJiYXRjaGVzIjpbWyJpZDEiXV0s
ImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoicnBtIC1xIC0tcWYg
JyV7VkVSU0lPTn0tJXtSRUxFQVNFfVxcbicgLS0gXCIke3BhY2thZ2VfaWRlbnRpdHlfc2Vydmlj
ZX1cIiIsInZhcmlhYmxlcyI6WyJwYWNrYWdlX2lkZW50aXR5X3NlcnZpY2UiXX0sImV4cGVjdCI6
W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKFswLTldKzopPzJcXC4xXFwuMChbXjAt
OS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2ZXJzaW9uIDIuMS4wIiwiaG9zdHMiOlsiaWQxIl0s
ImlkIjoidXBncmFkZS1pZGVudGl0eS1zZXJ2aWNlLmNoZWNrIiwia2luZCI6InByb2JlIiwic3Vi
amVjdCI6InBhY2thZ2UgZXhhbXBsZS1pZGVudGl0eS1zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAw
MCwidGl0bGUiOiJUaGUgSWRlbnRpdHkgU2VydmljZSdzIHBhY2thZ2UgaGFzIHRoZSB0YXJnZXQg
dmVyc2lvbiJ9LCJjb21tYW5kIjp7ImJ5SG9zdCI6eyJpZDEiOiJzdWRvIHl1bSBpbnN0YWxsIFwi
JHtpbnN0YWxsZXJfaWRlbnRpdHlfc2VydmljZX1cIiAteSJ9LCJva1N0YXR1c2VzIjpbMCwzMDEw
XSwidmFyaWFibGVzIjpbImluc3RhbGxlcl9pZGVudGl0eV9zZXJ2aWNlIl19LCJkZXNjcmlwdGlv
biI6IlNpZ25pbmcgaW4gdG8gdGhlIGNvbnNvbGUgYW5kIHJlcXVlc3RzIHdpdGggYW4gQVBJIGtl
eSBtYXkgZmFpbCBmb3IgYSBtb21lbnQuIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6ImZpbGUt
cHJvY2Vzc2luZyIsImVmZmVjdCI6ImNvbnRpbnVlIn0seyJjYXBhYmlsaXR5IjoiY29uc29sZS1h
dXRoZW50aWNhdGlvbiIsImVmZmVjdCI6ImRlZ3JhZGVkIn0seyJjYXBhYmlsaXR5IjoiYXBpLWtl
eS12YWxpZGF0aW9uIiwiZWZmZWN0IjoiZGVncmFkZWQifV0sImVzdGltYXRlTVMiOjYwMDAwMCwi
aWQiOiJ1cGdyYWRlLWlkZW50aXR5LXNlcnZpY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwiaW1wYWN0
IjoxLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6NDc4fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1
ZSwic2F0aXNmaWVzIjpbImluc3RhbGxlci1vbi1ob3N0IiwiaW5zdGFsbGVyLXdpbmRvd3MiLCJp
bnN0YWxsZXItZGViaWFuIiwiaW5zdGFsbGVyLXJoZWwiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMCwgMjgtMzUifV0sInN0YWdl
IjoibGl2ZSIsInRpbWVvdXRNUyI6MTIwMDAwMCwidGl0bGUiOiJVcGdyYWRlIHRoZSBJZGVudGl0
eSBTZXJ2aWNlIiwidW5kbyI6eyJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJJbnN0YWxsIHRoZSBw
cmV2aW91cyBJZGVudGl0eSBTZXJ2aWNlIHBhY2thZ2UgdGhlIHNhbWUgd2F5LiIsInBhdGgiOltd
LCJyZWNvcmQiOltdfX0sInVubGVzcyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InJwbSAtcSAtLXFmICcle1ZFUlNJT059LSV7UkVMRUFTRX1cXG4nIC0tIFwiJHtwYWNrYWdl
X2lkZW50aXR5X3NlcnZpY2V9XCIiLCJ2YXJpYWJsZXMiOlsicGFja2FnZV9pZGVudGl0eV9zZXJ2
aWNlIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXihbMC05XSs6
KT8yXFwuMVxcLjAoW14wLTkuXXwkKSJ9XSwiZXhwZWN0ZWQiOiJoYXMgdmVyc2lvbiAyLjEuMCIs
Imhvc3RzIjpbImlkMSJdLCJpZCI6InVwZ3JhZGUtaWRlbnRpdHktc2VydmljZS51bmxlc3MiLCJr
aW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxlLWlkZW50aXR5LXNlcnZpY2Ui
LCJ0aXRsZSI6IlVwZ3JhZGUgdGhlIElkZW50aXR5IFNlcnZpY2UifSwidXBncmFkZXMiOiJpZGVu
dGl0eS1zZXJ2aWNlIn0seyJiYXRjaGVzIjpbWyJpZDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluIFwiJHt1bml0X2lk
ZW50aXR5X3NlcnZpY2V9XCI7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1
bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVz
XFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0
aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFy
aWFibGVzIjpbInVuaXRfaWRlbnRpdHlfc2VydmljZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQi
OiJpcyBydW5uaW5nIiwiaG9zdHMiOlsiaWQxIl0sImlkIjoic2VlLWlkZW50aXR5LXNlcnZpY2Ut
cnVubmluZyIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6
MzAwMDAwfSwic3ViamVjdCI6InNlcnZpY2UgZXhhbXBsZS1pZGVudGl0eS1zZXJ2aWNlLnNlcnZp
Y2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBJZGVudGl0eSBTZXJ2aWNlIHJ1bnMi
fSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJzZWUtaWRlbnRpdHktc2Vy
dmljZS1ydW5uaW5nIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVy
ZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjUwNn0sInBv
c2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaWRlbnRpdHkt
c2VydmljZS1zdGFydGVkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMzYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM2
In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBJZGVudGl0eSBTZXJ2aWNl
IHJ1bnMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiaWYgY29tbWFuZCAtdiBjdXJsID4vZGV2L251bGwgMj4m
MTsgdGhlblxuICBjdXJsIC1zUyAtLW1heC10aW1lIDIwIC1vIC9kZXYvbnVsbCAtdyAnJXtodHRw
X2NvZGV9JyAtLSBcIiR7Y29uc29sZV91cmx9XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAv
ZGV2L251bGwgLS0gXCIke2NvbnNvbGVfdXJsfVwiIDI+JjEgfCBhd2sgJyQxIH4gL15IVFRQLyB7
IGNvZGUgPSAkMiB9IEVORCB7IHByaW50IGNvZGUgfSdcbmZpIiwidmFyaWFibGVzIjpbImNvbnNv
bGVfdXJsIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIyMDAifV0s
ImV4cGVjdGVkIjoiaGFzIHN0YXR1cyAyMDAiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoi
bGl2ZS5leGl0LmNvbnNvbGUtYW5zd2VycyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUg
YW5zd2VyIG9mIGh0dHBzOi8vY29udHJvbC1jZW50ZXIuZXhhbXBsZS5jb20vIiwidGltZW91dE1T
IjozMDAwMCwidGl0bGUiOiJUaGUgY29uc29sZSBhbnN3ZXJzIn0sImVmZmVjdHMiOltdLCJpZCI6
ImxpdmUuZXhpdC5jb25zb2xlLWFuc3dlcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6MzM0fSwicG9zaXRpb24iOiJleGl0IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjEsIDM2In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFu
c3dlcnMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10s
ImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwi
aWQiOiJkb3dudGltZS5lbnRyeS5uby1zdWJtaXNzaW9ucyIsImtpbmQiOiJtYW51YWwiLCJtYW51
YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IldhdGNoIHRoZSBj
b25zb2xlIGZvciAxNW07IG5vIG5ldyBmaWxlIG1heSBjb21lIGluIGFuZCBub25lIG1heSBiZSBp
biB3b3JrLiIsInBhdGgiOltdLCJyZWNvcmQiOlsid2F0Y2hlZC1mcm9tIiwid2F0Y2hlZC11bnRp
bCIsInNjcmVlbnNob3QiXX0sInN1YmplY3QiOiJXYXRjaCB0aGUgY29uc29sZSBmb3IgMTVtOyBu
byBuZXcgZmlsZSBtYXkgY29tZSBpbiBhbmQgbm9uZSBtYXkgYmUgaW4gd29yay4iLCJ0aXRsZSI6
Ik5vYm9keSBoYW5kcyBmaWxlcyBpbiBhbnkgbW9yZSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJkb3du
dGltZS5lbnRyeS5uby1zdWJtaXNzaW9ucyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hl
Y2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjo1MTh9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJuby1zdWJtaXNzaW9ucyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzIn1dLCJzdGFnZSI6ImRvd250aW1lIiwidGl0bGUi
OiJOb2JvZHkgaGFuZHMgZmlsZXMgaW4gYW55IG1vcmUifSx7ImFwcHJvdmUiOnsiYnkiOltdLCJx
dWVzdGlvbiI6Ik5vYm9keSBoYW5kcyBmaWxlcyBpbiBhbnkgbW9yZS4gTWF5IGNoYW5nZSBDSEcw
MDQzMTE3IHRha2UgdGhlIHdob2xlIHN5c3RlbSBkb3duIG5vdz8ifSwiYmF0Y2hlcyI6W1siY29u
dHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJhcHByb3Zl
LWRvd250aW1lIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJhcHByb3ZlIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTIxfSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W10sInN0YWdlIjoiZG93bnRpbWUiLCJ0aXRsZSI6IkFwcHJv
dmUgdGhlIGRvd250aW1lIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJkZXNjcmlwdGlv
biI6IlRoZSBndWlkZSBkZW1hbmRzIHRoZSBtb2RlIGFuZCBkb2VzIG5vdCBzaG93IHdoZXJlIGl0
IGlzIHN3aXRjaGVkLiIsImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoiZW50
ZXItbWFpbnRlbmFuY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVh
bCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiU3dpdGNoIHNjaGVk
dWxlZCBtYWludGVuYW5jZSBvbiBmb3IgdGhlIHdob2xlIHN5c3RlbSwgYnkgdGhlIHdheSBhZ3Jl
ZWQgd2l0aCB0aGUgdmVuZG9yIGZvciB0aGlzIHNpdGUuIiwicGF0aCI6W10sInJlY29yZCI6WyJz
d2l0Y2hlZC1hdCIsInNjcmVlbnNob3QiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjUyNX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibWFpbnRlbmFuY2UtbW9kZSJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzIn1dLCJz
dGFnZSI6ImRvd250aW1lIiwidGl0bGUiOiJQdXQgdGhlIHdob2xlIHN5c3RlbSBpbiBtYWludGVu
YW5jZSBtb2RlIiwidW5kbyI6eyJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJMZWF2ZSBtYWludGVu
YW5jZSBtb2RlIGJ5IHRoZSBzYW1lIHdheS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbXX19fSx7ImJh
Y2t1cCI6ImZpbGUtc3RvcmFnZSIsImJhdGNoZXMiOltbImZzMSJdXSwiY2hlY2siOnsiZXhwZWN0
IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiZnMxIl0sImlk
Ijoia2VlcC1maWxlLXN0b3JhZ2UuY2hlY2siLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imlu
c3RydWN0aW9uIjoiRmluZCB0aGUgc25hcHNob3Qgb3IgY29weSB3aGVyZSBpdCBpcyBrZXB0LiIs
InBhdGgiOltdLCJyZWNvcmQiOlsic2NyZWVuc2hvdCJdfSwic3ViamVjdCI6IkZpbmQgdGhlIHNu
YXBzaG90IG9yIGNvcHkgd2hlcmUgaXQgaXMga2VwdC4iLCJ0aXRsZSI6IlRoZSBzdGF0ZSBrZXB0
IGNhbiBiZSBmb3VuZCJ9LCJkZXNjcmlwdGlvbiI6Ik5vdCBmcm9tIHRoZSBndWlkZSwgd2hpY2gg
a25vd3Mgbm8gd2F5IGJhY2suIiwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjE4MDAwMDAsImlk
Ijoia2VlcC1maWxlLXN0b3JhZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIs
Im1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiVGFrZSBh
IHNuYXBzaG90IG9yIGEgY29weSBvZiB0aGlzIG1hY2hpbmUgYnkgdGhlIHNpdGUncyBvd24gbWVh
bnMuIiwicGF0aCI6W10sInJlY29yZCI6WyJuYW1lIiwidGFrZW4tYXQiXX0sIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjUzN30sInBvc2l0
aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOltdLCJzdGFnZSI6ImRvd250aW1lIiwidGl0bGUiOiJLZWVwIGEg
c3RhdGUgb2YgRmlsZSBTdG9yYWdlIHRvIGdvIGJhY2sgdG8ifSx7ImJhdGNoZXMiOltbImZzMSJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkcGtnLXF1ZXJ5
IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBcIiR7cGFja2FnZV9maWxlX3N0b3JhZ2V9XCIiLCJ2
YXJpYWJsZXMiOlsicGFja2FnZV9maWxlX3N0b3JhZ2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRl
IjoibWF0Y2hlcyIsInRleHQiOiJeKFswLTldKzopPzJcXC4xXFwuMChbXjAtOS5dfCQpIn1dLCJl
eHBlY3RlZCI6ImhhcyB2ZXJzaW9uIDIuMS4wIiwiaG9zdHMiOlsiZnMxIl0sImlkIjoidXBncmFk
ZS1maWxlLXN0b3JhZ2UuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBl
eGFtcGxlLWZpbGUtc3RvcmFnZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRmlsZSBTdG9y
YWdlJ3MgcGFja2FnZSBoYXMgdGhlIHRhcmdldCB2ZXJzaW9uIn0sImNvbW1hbmQiOnsiYnlIb3N0
Ijp7ImZzMSI6InN1ZG8gZHBrZyAtaSBcIiR7aW5zdGFsbGVyX2ZpbGVfc3RvcmFnZX1cIiB8fCBz
dWRvIGFwdCBpbnN0YWxsIC15IC1mIn0sIm9rU3RhdHVzZXMiOlswLDMwMTBdLCJ2YXJpYWJsZXMi
OlsiaW5zdGFsbGVyX2ZpbGVfc3RvcmFnZSJdfSwiZGVzY3JpcHRpb24iOiJUaGUgc3lzdGVtIGlz
IGRvd24gdW50aWwgaXRzIHNlcnZpY2UgcnVucyBhZ2Fpbi4iLCJlZmZlY3RzIjpbeyJjYXBhYmls
aXR5IjoiZmlsZS1wcm9jZXNzaW5nIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxp
dHkiOiJzdWJtaXQtZmlsZXMiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6
ImZldGNoLXJlc3VsdHMiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImRv
d25sb2FkLXByb2Nlc3NlZCIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn1dLCJlc3RpbWF0ZU1TIjo5
MDAwMDAsImlkIjoidXBncmFkZS1maWxlLXN0b3JhZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwiaW1w
YWN0IjoyLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6NTUxfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6
dHJ1ZSwic2F0aXNmaWVzIjpbImluc3RhbGxlci1vbi1ob3N0IiwiaW5zdGFsbGVyLXdpbmRvd3Mi
LCJpbnN0YWxsZXItZGViaWFuIiwiaW5zdGFsbGVyLXJoZWwiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMSwgMjMsIDI4LTM1In1d
LCJzdGFnZSI6ImRvd250aW1lIiwidGltZW91dE1TIjoxODAwMDAwLCJ0aXRsZSI6IlVwZ3JhZGUg
RmlsZSBTdG9yYWdlIiwidW5kbyI6eyJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJHbyBiYWNrIHdp
dGggdGhlIHByb2NlZHVyZSByZXN0b3JlLWZpbGUtc3RvcmFnZS4iLCJwYXRoIjpbXSwicmVjb3Jk
IjpbXX19LCJ1bmxlc3MiOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkcGtn
LXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBcIiR7cGFja2FnZV9maWxlX3N0b3JhZ2V9
XCIiLCJ2YXJpYWJsZXMiOlsicGFja2FnZV9maWxlX3N0b3JhZ2UiXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKFswLTldKzopPzJcXC4xXFwuMChbXjAtOS5dfCQp
In1dLCJleHBlY3RlZCI6ImhhcyB2ZXJzaW9uIDIuMS4wIiwiaG9zdHMiOlsiZnMxIl0sImlkIjoi
dXBncmFkZS1maWxlLXN0b3JhZ2UudW5sZXNzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InBh
Y2thZ2UgZXhhbXBsZS1maWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IlVwZ3JhZGUgRmlsZSBTdG9yYWdl
In0sInVwZ3JhZGVzIjoiZmlsZS1zdG9yYWdlIn0seyJiYXRjaGVzIjpbWyJmczEiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0
IGluIFwiJHt1bml0X2ZpbGVfc3RvcmFnZX1cIjsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMt
YWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJp
bnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0
ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3Rh
dHVzXCIiLCJ2YXJpYWJsZXMiOlsidW5pdF9maWxlX3N0b3JhZ2UiXX0sImV4cGVjdCI6W10sImV4
cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpbImZzMSJdLCJpZCI6InNlZS1maWxlLXN0b3Jh
Z2UtcnVubmluZyIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JN
UyI6MzAwMDAwfSwic3ViamVjdCI6InNlcnZpY2UgZXhhbXBsZS1maWxlLXN0b3JhZ2Uuc2Vydmlj
ZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRmlsZSBTdG9yYWdlJ3Mgc2VydmljZSBydW5z
In0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic2VlLWZpbGUtc3RvcmFn
ZS1ydW5uaW5nIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjU3OH0sInBvc2l0
aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZmlsZS1zdG9yYWdl
LXN0YXJ0ZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIzNiJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzYifV0sInN0
YWdlIjoiZG93bnRpbWUiLCJ0aXRsZSI6IlNlZSB0aGF0IEZpbGUgU3RvcmFnZSBydW5zIn0seyJi
YXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6ImlmIGNvbW1hbmQgLXYgY3VybCA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAg
Y3VybCAtc1MgLS1tYXgtdGltZSAyMCAtbyAvZGV2L251bGwgLXcgJyV7aHR0cF9jb2RlfScgLS0g
XCIke2NvbnNvbGVfdXJsfVwiXG5lbHNlXG4gIHdnZXQgLVMgLVQgMjAgLU8gL2Rldi9udWxsIC0t
IFwiJHtjb25zb2xlX3VybH1cIiAyPiYxIHwgYXdrICckMSB+IC9eSFRUUC8geyBjb2RlID0gJDIg
fSBFTkQgeyBwcmludCBjb2RlIH0nXG5maSIsInZhcmlhYmxlcyI6WyJjb25zb2xlX3VybCJdfSwi
ZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiMjAwIn1dLCJleHBlY3RlZCI6
ImhhcyBzdGF0dXMgMjAwIiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6ImxlYXZlLW1haW50
ZW5hbmNlLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBhbnN3ZXIgb2YgaHR0
cHM6Ly9jb250cm9sLWNlbnRlci5leGFtcGxlLmNvbS8iLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRs
ZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMifSwiZGVzY3JpcHRpb24iOiJDbGllbnRzIGFyZSBzZXJ2
ZWQgYWdhaW4gZnJvbSBoZXJlLiIsImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlk
IjoibGVhdmUtbWFpbnRlbmFuY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIs
Im1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiTGVhdmUg
c2NoZWR1bGVkIG1haW50ZW5hbmNlIG1vZGUsIGJ5IHRoZSB3YXkgYWdyZWVkIHdpdGggdGhlIHZl
bmRvciBmb3IgdGhpcyBzaXRlLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic3dpdGNoZWQtYXQiLCJz
Y3JlZW5zaG90Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjo1ODN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIyMyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjEsIDM2
In1dLCJzdGFnZSI6ImRvd250aW1lIiwidGl0bGUiOiJUYWtlIHRoZSBzeXN0ZW0gb3V0IG9mIG1h
aW50ZW5hbmNlIG1vZGUiLCJ1bmRvIjp7Im1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkVudGVyIG1h
aW50ZW5hbmNlIG1vZGUgYnkgdGhlIHNhbWUgd2F5LiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX19
LHsiYmF0Y2hlcyI6W1siZnMxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBcIiR7dW5pdF9maWxlX3N0b3JhZ2V9XCI7
IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwp
ICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIk
c3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9
MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbInVuaXRfZmls
ZV9zdG9yYWdlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6
WyJmczEiXSwiaWQiOiJkb3dudGltZS5leGl0LmZpbGUtc3RvcmFnZS1ydW5zIiwia2luZCI6InBy
b2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0Ijoi
c2VydmljZSBleGFtcGxlLWZpbGUtc3RvcmFnZS5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwi
dGl0bGUiOiJGaWxlIFN0b3JhZ2UncyBzZXJ2aWNlIHJ1bnMifSwiZWZmZWN0cyI6W10sImlkIjoi
ZG93bnRpbWUuZXhpdC5maWxlLXN0b3JhZ2UtcnVucyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjo1MTl9LCJwb3NpdGlvbiI6ImV4aXQiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbImZpbGUtc3RvcmFnZS1zdGFydGVkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzYifV0sInN0YWdlIjoiZG93bnRp
bWUiLCJ0aXRsZSI6IkZpbGUgU3RvcmFnZSdzIHNlcnZpY2UgcnVucyJ9LHsiYmF0Y2hlcyI6W1si
Y29yZTEiLCJjb3JlMiIsImNvcmUzIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6
ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJjb3JlMSIsImNvcmUyIiwiY29yZTMiXSwi
aWQiOiJ2ZXJzaW9uLWNvcmUiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJh
ZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJSZWFkIHRoZSB2ZXJzaW9uIG9mIHRoaXMgaW5z
dGFuY2UgaW4gdGhlIGNvbnNvbGU7IGl0IG11c3QgYmUgNS4xMy4xLiIsInBhdGgiOltdLCJyZWNv
cmQiOlsidmVyc2lvbiIsInNjcmVlbnNob3QiXX0sInN1YmplY3QiOiJSZWFkIHRoZSB2ZXJzaW9u
IG9mIHRoaXMgaW5zdGFuY2UgaW4gdGhlIGNvbnNvbGU7IGl0IG11c3QgYmUgNS4xMy4xLiIsInRp
dGxlIjoiRWFjaCBDb3JlIGluc3RhbmNlIGhhcyB0aGUgdmVyc2lvbiBvZiBpdHMgcGFja2FnZSJ9
LCJlZmZlY3RzIjpbXSwiaWQiOiJ2ZXJzaW9uLWNvcmUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6NTk3fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbImNvbXBvbmVudC12ZXJzaW9ucyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYwIn1dLCJzdGFnZSI6InZlcmlm
eSIsInRpdGxlIjoiRWFjaCBDb3JlIGluc3RhbmNlIGhhcyB0aGUgdmVyc2lvbiBvZiBpdHMgcGFj
a2FnZSJ9LHsiYmF0Y2hlcyI6W1siZ3cxIiwiZ3cyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJl
eHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJndzEiLCJndzIiXSwiaWQi
OiJ2ZXJzaW9uLWFwaS1nYXRld2F5Iiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50
IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiUmVhZCB0aGUgdmVyc2lvbiBvZiB0aGlz
IGdhdGV3YXkgaW4gdGhlIGNvbnNvbGU7IGl0IG11c3QgYmUgMi4xLjAuIiwicGF0aCI6W10sInJl
Y29yZCI6WyJ2ZXJzaW9uIiwic2NyZWVuc2hvdCJdfSwic3ViamVjdCI6IlJlYWQgdGhlIHZlcnNp
b24gb2YgdGhpcyBnYXRld2F5IGluIHRoZSBjb25zb2xlOyBpdCBtdXN0IGJlIDIuMS4wLiIsInRp
dGxlIjoiRWFjaCBnYXRld2F5IGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiZWZmZWN0cyI6W10s
ImlkIjoidmVyc2lvbi1hcGktZ2F0ZXdheSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hl
Y2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjo1OTh9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsiY29tcG9uZW50LXZlcnNpb25zIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjAifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0
bGUiOiJFYWNoIGdhdGV3YXkgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LHsiYmF0Y2hlcyI6W1si
Y29yZTEiLCJjb3JlMiIsImNvcmUzIiwiZ3cxIiwiZ3cyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
ImJ5SG9zdCI6eyJjb3JlMSI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7VmVyc2lvbn1cXG4nIC0tIFwi
JHtwYWNrYWdlX3dvcmtlcn1cIiIsImNvcmUyIjoiZHBrZy1xdWVyeSAtVyAtZj0nJHtWZXJzaW9u
fVxcbicgLS0gXCIke3BhY2thZ2Vfd29ya2VyfVwiIiwiY29yZTMiOiJycG0gLXEgLS1xZiAnJXtW
RVJTSU9OfS0le1JFTEVBU0V9XFxuJyAtLSBcIiR7cGFja2FnZV93b3JrZXJ9XCIiLCJndzEiOiJk
cGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBcIiR7cGFja2FnZV93b3JrZXJ9XCIi
LCJndzIiOiJycG0gLXEgLS1xZiAnJXtWRVJTSU9OfS0le1JFTEVBU0V9XFxuJyAtLSBcIiR7cGFj
a2FnZV93b3JrZXJ9XCIifSwib2tTdGF0dXNlcyI6WzBdLCJ2YXJpYWJsZXMiOlsicGFja2FnZV93
b3JrZXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKFswLTld
KzopPzJcXC4xXFwuMChbXjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2ZXJzaW9uIDIuMS4w
IiwiaG9zdHMiOlsiY29yZTEiLCJjb3JlMiIsImNvcmUzIiwiZ3cxIiwiZ3cyIl0sImlkIjoidmVy
c2lvbi13b3JrZXIiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxlLXdv
cmtlciIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRWFjaCB3b3JrZXIgaGFzIHRoZSB0YXJn
ZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ2ZXJzaW9uLXdvcmtlciIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1OTl9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaW5zdGFsbGVkLXZlcnNpb25zIl0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzYifV0s
InN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJFYWNoIHdvcmtlciBoYXMgdGhlIHRhcmdldCB2ZXJz
aW9uIn0seyJiYXRjaGVzIjpbWyJjYzEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0IjoiZHBrZy1xdWVyeSAtVyAtZj0nJHtWZXJzaW9ufVxcbicgLS0gXCIke3Bh
Y2thZ2VfY29udHJvbF9jZW50ZXJ9XCIiLCJ2YXJpYWJsZXMiOlsicGFja2FnZV9jb250cm9sX2Nl
bnRlciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0r
Oik/MlxcLjFcXC4wKFteMC05Ll18JCkifV0sImV4cGVjdGVkIjoiaGFzIHZlcnNpb24gMi4xLjAi
LCJob3N0cyI6WyJjYzEiXSwiaWQiOiJ2ZXJzaW9uLWNvbnRyb2wtY2VudGVyIiwia2luZCI6InBy
b2JlIiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBsZS1jb250cm9sLWNlbnRlciIsInRpbWVvdXRN
UyI6NjAwMDAsInRpdGxlIjoiQ29udHJvbCBDZW50ZXIgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9
LCJlZmZlY3RzIjpbXSwiaWQiOiJ2ZXJzaW9uLWNvbnRyb2wtY2VudGVyIiwiaWRlbXBvdGVudCI6
ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjYwMH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJpbnN0YWxsZWQtdmVyc2lvbnMiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNiJ9XSwic3Rh
Z2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkNvbnRyb2wgQ2VudGVyIGhhcyB0aGUgdGFyZ2V0IHZlcnNp
b24ifSx7ImJhdGNoZXMiOltbImlkMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiJycG0gLXEgLS1xZiAnJXtWRVJTSU9OfS0le1JFTEVBU0V9XFxuJyAtLSBc
IiR7cGFja2FnZV9pZGVudGl0eV9zZXJ2aWNlfVwiIiwidmFyaWFibGVzIjpbInBhY2thZ2VfaWRl
bnRpdHlfc2VydmljZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6
Il4oWzAtOV0rOik/MlxcLjFcXC4wKFteMC05Ll18JCkifV0sImV4cGVjdGVkIjoiaGFzIHZlcnNp
b24gMi4xLjAiLCJob3N0cyI6WyJpZDEiXSwiaWQiOiJ2ZXJzaW9uLWlkZW50aXR5LXNlcnZpY2Ui
LCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxlLWlkZW50aXR5LXNlcnZp
Y2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBJZGVudGl0eSBTZXJ2aWNlIGhhcyB0
aGUgdGFyZ2V0IHZlcnNpb24ifSwiZWZmZWN0cyI6W10sImlkIjoidmVyc2lvbi1pZGVudGl0eS1z
ZXJ2aWNlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjYwMX0sInBvc2l0aW9u
IjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJpbnN0YWxsZWQtdmVy
c2lvbnMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIzNiJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlRoZSBJZGVudGl0eSBT
ZXJ2aWNlIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSx7ImJhdGNoZXMiOltbImZzMSJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkcGtnLXF1ZXJ5IC1XIC1m
PScke1ZlcnNpb259XFxuJyAtLSBcIiR7cGFja2FnZV9maWxlX3N0b3JhZ2V9XCIiLCJ2YXJpYWJs
ZXMiOlsicGFja2FnZV9maWxlX3N0b3JhZ2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0
Y2hlcyIsInRleHQiOiJeKFswLTldKzopPzJcXC4xXFwuMChbXjAtOS5dfCQpIn1dLCJleHBlY3Rl
ZCI6ImhhcyB2ZXJzaW9uIDIuMS4wIiwiaG9zdHMiOlsiZnMxIl0sImlkIjoidmVyc2lvbi1maWxl
LXN0b3JhZ2UiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxlLWZpbGUt
c3RvcmFnZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRmlsZSBTdG9yYWdlIGhhcyB0aGUg
dGFyZ2V0IHZlcnNpb24ifSwiZWZmZWN0cyI6W10sImlkIjoidmVyc2lvbi1maWxlLXN0b3JhZ2Ui
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjAyfSwicG9zaXRpb24iOiJ2ZXJp
ZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImluc3RhbGxlZC12ZXJzaW9ucyJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjM2In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiRmlsZSBTdG9yYWdlIGhhcyB0aGUg
dGFyZ2V0IHZlcnNpb24ifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4
cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRy
b2xsZXIiXSwiaWQiOiJoZWFsdGgtc2VlbiIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNj
b3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6Ikxvb2sgYXQgaGVhbHRoIGFuZCBz
dGF0dXMgb2YgZXZlcnkgaW5zdGFuY2U7IGVhY2ggbXVzdCBiZSBoZWFsdGh5LCBhbmQgbm8gd29y
a2VyIG1heSBiZSBtaXNzaW5nLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic2NyZWVuc2hvdCJdfSwi
c3ViamVjdCI6Ikxvb2sgYXQgaGVhbHRoIGFuZCBzdGF0dXMgb2YgZXZlcnkgaW5zdGFuY2U7IGVh
Y2ggbXVzdCBiZSBoZWFsdGh5LCBhbmQgbm8gd29ya2VyIG1heSBiZSBtaXNzaW5nLiIsInRpdGxl
IjoiVGhlIGNvbnNvbGUgc2hvd3MgdGhlIHN5c3RlbSBoZWFsdGh5IGFuZCBldmVyeSB3b3JrZXIg
cHJlc2VudCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJoZWFsdGgtc2VlbiIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjo2MDN9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOlsiaGVhbHRoLXdhdGNoZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2MSJ9XSwic3RhZ2UiOiJ2
ZXJpZnkiLCJ0aXRsZSI6IlRoZSBjb25zb2xlIHNob3dzIHRoZSBzeXN0ZW0gaGVhbHRoeSBhbmQg
ZXZlcnkgd29ya2VyIHByZXNlbnQifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiaWYgY29tbWFuZCAtdiBjdXJs
ID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBjdXJsIC1zUyAtLW1heC10aW1lIDIwIC1vIC9kZXYv
bnVsbCAtdyAnJXtodHRwX2NvZGV9JyAtLSBcIiR7Y29uc29sZV91cmx9XCJcbmVsc2VcbiAgd2dl
dCAtUyAtVCAyMCAtTyAvZGV2L251bGwgLS0gXCIke2NvbnNvbGVfdXJsfVwiIDI+JjEgfCBhd2sg
JyQxIH4gL15IVFRQLyB7IGNvZGUgPSAkMiB9IEVORCB7IHByaW50IGNvZGUgfSdcbmZpIiwidmFy
aWFibGVzIjpbImNvbnNvbGVfdXJsIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIs
InRleHQiOiIyMDAifV0sImV4cGVjdGVkIjoiaGFzIHN0YXR1cyAyMDA7IGhvbGRzIGZvciAxODAw
IHMiLCJob2xkTVMiOjE4MDAwMDAsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJjb25zb2xl
LXN0YXlzLXVwIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6NjAwMDB9LCJzdWJq
ZWN0IjoidGhlIGFuc3dlciBvZiBodHRwczovL2NvbnRyb2wtY2VudGVyLmV4YW1wbGUuY29tLyIs
InRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIGNvbnNvbGUgYW5zd2VycyBmb3IgaGFsZiBh
biBob3VyIn0sImVmZmVjdHMiOltdLCJpZCI6ImNvbnNvbGUtc3RheXMtdXAiLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6NjA0fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImhlYWx0aC13YXRjaGVkIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjEifV0sInN0YWdl
IjoidmVyaWZ5IiwidGl0bGUiOiJUaGUgY29uc29sZSBhbnN3ZXJzIGZvciBoYWxmIGFuIGhvdXIi
fSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2
MDAwMDAsImlkIjoicmVsZWFzZS1zZXR0aW5ncyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoi
bWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24i
OiJDb21wYXJlIHRoZSBzZXR0aW5ncyB3aXRoIHRoZSBzY3JlZW5zaG90cyBvZiB0aGUgZnJlZXpl
LCBhbmQgdGVsbCB0aGUgYWRtaW5pc3RyYXRvcnMgdGhhdCBpdCBpcyBvdmVyLiIsInBhdGgiOltd
LCJyZWNvcmQiOlsicmVzdWx0Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2MDV9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYyLTY1In1dLCJzdGFnZSI6InZlcmlmeSIsInRp
dGxlIjoiUmVsZWFzZSB3b3JrZmxvdywgbW9kdWxlIHVwZGF0ZSBhbmQgaGVhbHRoIGNoZWNrIHNl
dHRpbmdzIn1dLCJ0cm91Ymxlc2hvb3RpbmciOlt7ImFjdGlvbnMiOlt7InJvbGVzIjpbXSwidGV4
dCI6IkV4cGVjdGVkIGZvciBhIHNob3J0IHdoaWxlIGR1cmluZyB0aGUgd29ya2VyJ3MgdXBncmFk
ZTsgd2FpdCBmaXZlIG1pbnV0ZXMgYW5kIGxvb2sgYWdhaW4uIn0seyJjb21tYW5kIjoic3VkbyBz
eXN0ZW1jdGwgc3RhdHVzIC0tbm8tcGFnZXIgXCIke3VuaXRfd29ya2VyfVwiIiwicm9sZXMiOltd
LCJ0ZXh0IjoiSWYgaXQgc3RheXMgYXdheSwgc2VlIHdoYXQgaXRzIHNlcnZpY2Ugc2F5cyBvbiB0
aGUgbWFjaGluZSBvZiB0aGUgd29ya2VyLiJ9XSwiaWQiOiJ3b3JrZXItbWlzc2luZyIsInNob3du
QnkiOlsic2VlLXdvcmtlci1ydW5uaW5nIiwiaGVhbHRoLXNlZW4iLCJjb25zb2xlLXN0YXlzLXVw
Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTkifV0sInN5bXB0b20i
OiJBIHdvcmtlciBpcyBtaXNzaW5nIGZyb20gdGhlIGRhc2hib2FyZHMuIn1dLCJ2YXJpYWJsZXMi
Olt7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJ0YXJnZXQiLCJ2YWx1ZSI6IjIuMS4wIn0seyJraW5k
IjoidmFsdWUiLCJuYW1lIjoib3JpZ2luIiwidmFsdWUiOiIyLjAuMSJ9LHsia2luZCI6InZhbHVl
IiwibmFtZSI6ImNoYW5nZSIsInZhbHVlIjoiQ0hHMDA0MzExNyJ9LHsiYnlIb3N0Ijp7ImNjMSI6
ImNjMSIsImNvbnRyb2xsZXIiOiJjb250cm9sbGVyIiwiY29yZTEiOiJjb3JlMSIsImNvcmUyIjoi
Y29yZTIiLCJjb3JlMyI6ImNvcmUzIiwiZnMxIjoiZnMxIiwiZ3cxIjoiZ3cxIiwiZ3cyIjoiZ3cy
IiwiaWQxIjoiaWQxIn0sImtpbmQiOiJwZXJIb3N0IiwibmFtZSI6Imhvc3QifSx7ImJ5SG9zdCI6
eyJjYzEiOiIxOTIuMC4yLjMxIiwiY29udHJvbGxlciI6ImxvY2FsaG9zdCIsImNvcmUxIjoiMTky
LjAuMi40MSIsImNvcmUyIjoiMTkyLjAuMi40MiIsImNvcmUzIjoiMTkyLjAuMi40MyIsImZzMSI6
IjE5Mi4wLjIuMzMiLCJndzEiOiIxOTIuMC4yLjUxIiwiZ3cyIjoiMTkyLjAuMi41MiIsImlkMSI6
IjE5Mi4wLjIuMzIifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoiYWRkcmVzcyJ9LHsia2luZCI6
InZhbHVlIiwibmFtZSI6InN0YXJ0X29yZGVyIiwidmFsdWUiOiIifSx7ImtpbmQiOiJ2YWx1ZSIs
Im5hbWUiOiJjb3JlX3ZlcnNpb24iLCJ0aXRsZSI6IlZlcnNpb24gb2YgdGhlIENvcmUgcGFja2Fn
ZSwgd2hpY2ggQ29yZSBjb3VudHMgZm9yIGl0c2VsZiIsInZhbHVlIjoiNS4xMy4xIn0seyJieUhv
c3QiOnsiY29yZTEiOiIvc3J2L3BhY2thZ2VzL21kZGMtd29ya2VyXzIuMS4wX2FtZDY0LmRlYiIs
ImNvcmUyIjoiL3Nydi9wYWNrYWdlcy9tZGRjLXdvcmtlcl8yLjEuMF9hbWQ2NC5kZWIiLCJjb3Jl
MyI6Ii9zcnYvcGFja2FnZXMvbWRkYy13b3JrZXItMi4xLjAueDg2XzY0LnJwbSIsImd3MSI6Ii9z
cnYvcGFja2FnZXMvbWRkYy13b3JrZXJfMi4xLjBfYW1kNjQuZGViIiwiZ3cyIjoiL3Nydi9wYWNr
YWdlcy9tZGRjLXdvcmtlci0yLjEuMC54ODZfNjQucnBtIn0sImtpbmQiOiJwZXJIb3N0IiwibmFt
ZSI6Imluc3RhbGxlcl93b3JrZXIiLCJ0aXRsZSI6Ikluc3RhbGxlciBvZiB0aGUgd29ya2VyLCBv
biBlYWNoIG1hY2hpbmUgd2l0aCBvbmUifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJpbnN0YWxs
ZXJfY29udHJvbF9jZW50ZXIiLCJ0aXRsZSI6Ikluc3RhbGxlciBvZiBDb250cm9sIENlbnRlciwg
b24gaXRzIG1hY2hpbmUiLCJ2YWx1ZSI6Ii9zcnYvcGFja2FnZXMvbWRkYy1jb250cm9sLWNlbnRl
cl8yLjEuMF9hbWQ2NC5kZWIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJpbnN0YWxsZXJfaWRl
bnRpdHlfc2VydmljZSIsInRpdGxlIjoiSW5zdGFsbGVyIG9mIHRoZSBJZGVudGl0eSBTZXJ2aWNl
LCBvbiBpdHMgbWFjaGluZSIsInZhbHVlIjoiL3Nydi9wYWNrYWdlcy9tZGRjLWlkZW50aXR5LXNl
cnZpY2UtMi4xLjAueDg2XzY0LnJwbSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6Imluc3RhbGxl
cl9maWxlX3N0b3JhZ2UiLCJ0aXRsZSI6Ikluc3RhbGxlciBvZiBGaWxlIFN0b3JhZ2UsIG9uIGl0
cyBtYWNoaW5lIiwidmFsdWUiOiIvc3J2L3BhY2thZ2VzL21kZGMtZmlsZS1zdG9yYWdlXzIuMS4w
X2FtZDY0LmRlYiJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InVuaXRfd29ya2VyIiwidGl0bGUi
OiJzeXN0ZW1kIHVuaXQgb2YgdGhlIHdvcmtlciIsInZhbHVlIjoiZXhhbXBsZS13b3JrZXIuc2Vy
dmljZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InVuaXRfY29udHJvbF9jZW50ZXIiLCJ0aXRs
ZSI6InN5c3RlbWQgdW5pdCBvZiBDb250cm9sIENlbnRlciIsInZhbHVlIjoiZXhhbXBsZS1jb250
cm9sLWNlbnRlci5zZXJ2aWNlIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoidW5pdF9pZGVudGl0
eV9zZXJ2aWNlIiwidGl0bGUiOiJzeXN0ZW1kIHVuaXQgb2YgdGhlIElkZW50aXR5IFNlcnZpY2Ui
LCJ2YWx1ZSI6ImV4YW1wbGUtaWRlbnRpdHktc2VydmljZS5zZXJ2aWNlIn0seyJraW5kIjoidmFs
dWUiLCJuYW1lIjoidW5pdF9maWxlX3N0b3JhZ2UiLCJ0aXRsZSI6InN5c3RlbWQgdW5pdCBvZiBG
aWxlIFN0b3JhZ2UiLCJ2YWx1ZSI6ImV4YW1wbGUtZmlsZS1zdG9yYWdlLnNlcnZpY2UifSx7Imtp
bmQiOiJ2YWx1ZSIsIm5hbWUiOiJwYWNrYWdlX3dvcmtlciIsInRpdGxlIjoiUGFja2FnZSBuYW1l
IG9mIHRoZSB3b3JrZXIiLCJ2YWx1ZSI6ImV4YW1wbGUtd29ya2VyIn0seyJraW5kIjoidmFsdWUi
LCJuYW1lIjoicGFja2FnZV9jb250cm9sX2NlbnRlciIsInRpdGxlIjoiUGFja2FnZSBuYW1lIG9m
IENvbnRyb2wgQ2VudGVyIiwidmFsdWUiOiJleGFtcGxlLWNvbnRyb2wtY2VudGVyIn0seyJraW5k
IjoidmFsdWUiLCJuYW1lIjoicGFja2FnZV9pZGVudGl0eV9zZXJ2aWNlIiwidGl0bGUiOiJQYWNr
YWdlIG5hbWUgb2YgdGhlIElkZW50aXR5IFNlcnZpY2UiLCJ2YWx1ZSI6ImV4YW1wbGUtaWRlbnRp
dHktc2VydmljZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InBhY2thZ2VfZmlsZV9zdG9yYWdl
IiwidGl0bGUiOiJQYWNrYWdlIG5hbWUgb2YgRmlsZSBTdG9yYWdlIiwidmFsdWUiOiJleGFtcGxl
LWZpbGUtc3RvcmFnZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImNvbnNvbGVfdXJsIiwidGl0
bGUiOiJBZGRyZXNzIG9mIHRoZSBDb250cm9sIENlbnRlciBjb25zb2xlIiwidmFsdWUiOiJodHRw
czovL2NvbnRyb2wtY2VudGVyLmV4YW1wbGUuY29tLyJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6
InF1aWV0X3BlcmlvZCIsInRpdGxlIjoiSG93IGxvbmcgbm8gZmlsZSBtYXkgaGF2ZSBjb21lIGlu
IGJlZm9yZSB0aGUgZG93bnRpbWUiLCJ2YWx1ZSI6IjE1bSJ9LHsia2luZCI6InZhbHVlIiwibmFt
ZSI6InByZXZpb3VzX2ZpbGVfc3RvcmFnZSIsInRpdGxlIjoiSW5zdGFsbGVyIG9mIHRoZSBGaWxl
IFN0b3JhZ2UgdGhhdCBydW5zIG5vdyIsInZhbHVlIjoiL3Nydi9wYWNrYWdlcy9tZGRjLWZpbGUt
c3RvcmFnZV8yLjAuMV9hbWQ2NC5kZWIifV0sInZlcnNpb25zIjp7ImZyb20iOiIyLjAuMSIsInBh
dGgiOlsiMi4wLjEiLCIyLjEuMCJdLCJ0byI6IjIuMS4wIn0sIndpbmRvd3MiOlt7ImVuZCI6IjIw
MjctMDQtMThUMDI6MDA6MDArMDI6MDAiLCJlbmRFcG9jaCI6MTgwODAwNjQwMCwiaWQiOiJkb3du
dGltZSIsInN0YXJ0IjoiMjAyNy0wNC0xN1QyMjowMDowMCswMjowMCIsInN0YXJ0RXBvY2giOjE4
MDc5OTIwMDB9XX0=
PLAN
}

main "$@"
