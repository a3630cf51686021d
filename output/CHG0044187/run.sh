#!/bin/sh
# MD Cluster of the staging environment to 2.6.1
#
# Change CHG0044187 (staging): MetaDefender Cluster 2.5.0 to 2.6.1
# Plan   abdfdd218027a90f4cb1fdd55cfa9e68e1f7d853dd9a2fdb9a4191762506bb4e
#
# Runs the steps below in order, asks where a person is needed, stops at the first failure and
# leaves evidence of everything in a new directory. Needs a POSIX shell on Linux, coreutils, grep,
# sed, awk, sha256sum and base64, ssh for other hosts.
#
#   sh run.sh --list                      what would be done, in a line a step
#   sh run.sh --dry-run                   the same in full; nothing is run or written
#   sh run.sh [--evidence-dir DIR]        do it
#   sh run.sh --resume RUN                carry on a run that was cut off or has stopped
#   sh run.sh --resume RUN --rollback     take back what it has done
#   sh run.sh --help                      every option, and what the exit status means
#
# Texts in single quotes are literal on purpose (SC2016, SC1003, SC1112). Variables are read by
# the names that steps give (SC2034). The functions are the same for every plan, which may not need
# all of them (SC2317, SC2120). Some shells count in 32 bits, and `expr` does not (SC2003). A `case`
# leaves alone what it does not name (SC2249), and what a substitution gives is looked at, not its
# status (SC2312). Braces stand where a name needs them (SC2250).
# shellcheck disable=SC2016,SC1003,SC1112,SC2034,SC2317,SC2120,SC2003,SC2249,SC2312,SC2250

set -u

RB_DIGEST='abdfdd218027a90f4cb1fdd55cfa9e68e1f7d853dd9a2fdb9a4191762506bb4e'
RB_CHANGE='CHG0044187'
RB_VERSION='0.1.0'
RB_COUNT=83
RB_TOOLS='awk base64 grep head mktemp od sed sha256sum sync tail ssh'
RB_TITLE='MD Cluster of the staging environment to 2.6.1'
RB_FIRST_STEP='live.entry.rights'
RB_DATE_NAMES=''
# Who may sign for this plan, and who carries it out; a name a line.
RB_APPROVALS_NEEDED=0
RB_APPROVERS='li@example.com'
RB_OPERATORS='ben@example.com'

# --- Variables of the change; a command sees only those that it names --------------------------

v_api_url='https://scan.staging.example.com/health'
v_backup_dir='/srv/backup'
v_change='CHG0044187'
v_console_url='https://control-center.staging.example.com/'
v_core_version='5.13.1'
v_data_dir='/var/lib'
v_install_control_center='sudo dpkg -i "$installer" || sudo apt-get install -y -f'
v_install_identity_service='sudo dpkg -i "$installer" || sudo apt-get install -y -f'
v_installer_control_center='/srv/packages/mdc-control-center_2.6.1_amd64.deb'
v_installer_identity_service='/srv/packages/mdc-identity-service_2.6.1_amd64.deb'
v_min_free_gb='10'
v_min_memory_mb='1000'
v_origin='2.5.0'
v_package_control_center='example-control-center'
v_package_file_storage='example-file-storage'
v_package_identity_service='example-identity-service'
v_port_file_storage='8890'
v_port_postgresql='5432'
v_port_rabbitmq='5672'
v_port_redis='6379'
v_postgresql_version='15.8'
v_previous_control_center='/srv/packages/mdc-control-center_2.5.0_amd64.deb'
v_previous_identity_service='/srv/packages/mdc-identity-service_2.5.0_amd64.deb'
v_rabbitmq_version='3.13.7'
v_redis_version='7.2.5'
v_shared_services_procedure='https://wiki.example.com/databases/upgrade'
v_start_order=''
v_submissions_end='Wednesday 21 April 2027, 08:00 (UTC+2)'
v_target='2.6.1'
v_unit_api_gateway='example-api-gateway.service'
v_unit_callback_service='none'
v_unit_control_center='example-control-center.service'
v_unit_core='example-core.service'
v_unit_file_storage='example-file-storage.service'
v_unit_identity_service='example-identity-service.service'
v_unit_postgresql='example-postgresql.service'
v_unit_rabbitmq='example-rabbitmq.service'
v_unit_redis='example-redis.service'
v_unit_worker='example-worker.service'

# Dates are those of the start of the run, in UTC.
dates() {
  RB_DATES=
}

secrets() {
  :
  needles
}

# Where a host is reached, and what differs from host to host.
reach() { # HOST
  RB_VIA=local RB_ADDRESS='' v_host=$1 v_address=$1
  case $1 in
    'stg-app') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.161' v_host='stg-app' v_address='192.0.2.161' ;;
    'stg-shared') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.162' v_host='stg-shared' v_address='192.0.2.162' v_install_file_storage='sudo dpkg -i "$installer" || sudo apt-get install -y -f' v_installer_file_storage='/srv/packages/mdc-file-storage_2.6.1_amd64.deb' v_previous_file_storage='/srv/packages/mdc-file-storage_2.5.0_amd64.deb' ;;
    'stg-core1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.171' v_host='stg-core1' v_address='192.0.2.171' ;;
    'stg-core2') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.172' v_host='stg-core2' v_address='192.0.2.172' ;;
    'stg-gw1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.181' v_host='stg-gw1' v_address='192.0.2.181' ;;
  esac
}

# --- The run ------------------------------------------------------------------------------------

main() {
  start "$@"

  stage 'live' 'Live upgrade' '' '' 0 0 'impact: level 1, Live upgrade: Authentication and authorization unavailable, Handing in new files with authentication unavailable, Management of the cluster unavailable, Control Center console unavailable, System Health degraded, System Activity degraded, Synchronization of workflows degraded, Making a support package degraded, Automated deployment degraded, Scans that are under way continue, Scanning of files continue'
  step_1
  step_2
  step_3
  step_4
  step_5
  step_6
  step_7
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
  step_27
  step_28
  step_29
  step_30
  step_31
  step_32
  step_33
  step_34
  step_35
  step_36
  step_37
  step_38
  step_39
  step_40
  step_41
  step_42
  step_43
  step_44

  stage 'critical' 'Critical service upgrade' 'critical' '2027-04-21T09:00:00+02:00 to 2027-04-21T12:00:00+02:00' 1808290800 1808301600 'impact: level 2, Critical service upgrade: Scanning of files unavailable, Access to files and their retrieval unavailable, Distribution of modules unavailable, Deployment of instances unavailable, Scans that are under way paused, Traffic between the services degraded'
  step_45
  step_46
  step_47
  step_48
  step_49
  step_50
  step_51
  step_52
  step_53
  step_54
  step_55
  step_56
  step_57
  step_58
  step_59
  step_60
  step_61
  step_62
  step_63
  step_64
  step_65

  stage 'verify' 'Post-upgrade verification' '' '' 0 0 ''
  step_66
  step_67
  step_68
  step_69
  step_70
  step_71
  step_72
  step_73
  step_74
  step_75
  step_76
  step_77
  step_78
  step_79
  step_80
  step_81
  step_82
  step_83

  succeed
}

# --- Steps, in the order in which they run ------------------------------------------------------

# 1/83  live.entry.rights: The account on the machines with an installer has an administrator's rights
# upgrade.yaml:554, guide 81, 100, 213
step_1() {
  step 'live.entry.rights' check entry 'The account on the machines with an installer has an administrator'\''s rights' || return 0
  hosts 'stg-app' 'stg-shared'
  proof() {
    check 'live.entry.rights' probe 'the output' 'is `0`' 'stg-app' 'stg-shared'
    limit 30000
    command_line <<'PROBE'
sudo -n id -u
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0'
  }
  finish
}

# 2/83  live.entry.nodes-without-failures: No node has a service that failed
# upgrade.yaml:555, guide 21
step_2() {
  step 'live.entry.nodes-without-failures' check entry 'No node has a service that failed' || return 0
  hosts 'stg-app' 'stg-shared' 'stg-core1' 'stg-core2' 'stg-gw1'
  proof() {
    check 'live.entry.nodes-without-failures' probe 'the output' 'is empty' 'stg-app' 'stg-shared' 'stg-core1' 'stg-core2' 'stg-gw1'
    limit 60000
    command_line <<'PROBE'
systemctl list-units --failed --plain --no-legend --no-pager
PROBE
    look
    expect 'exit' '0'
    expect 'empty'
  }
  finish
}

# 3/83  live.entry.nodes-seen-healthy: The console shows every node healthy
# upgrade.yaml:556, guide 21, 113
step_3() {
  step 'live.entry.nodes-seen-healthy' check entry 'The console shows every node healthy' || return 0
  proof() {
    check 'live.entry.nodes-seen-healthy' manual 'Look at System Health in the console; every node of the cluster must be there and healthy.' 'a person attests it' 'controller'
    attested 'nodes-seen=nodes-seen' 'screenshot=screenshot' <<'WORDS'
Look at System Health in the console; every node of the cluster must be there and healthy.
as: administrator
to record: nodes-seen, screenshot
WORDS
  }
  finish
}

# 4/83  live.entry.disk-space: Every node has the room that this change asks for
# upgrade.yaml:557, guide 23
step_4() {
  step 'live.entry.disk-space' check entry 'Every node has the room that this change asks for' || return 0
  hosts 'stg-app' 'stg-shared' 'stg-core1' 'stg-core2' 'stg-gw1'
  proof() {
    check 'live.entry.disk-space' probe 'the output' 'matches `^[0-9]+ GB free$`' 'stg-app' 'stg-shared' 'stg-core1' 'stg-core2' 'stg-gw1'
    limit 30000
    uses 'data_dir' 'min_free_gb'
    command_line <<'PROBE'
df -Pk -- "${data_dir}" |
  awk -v least="${min_free_gb}" 'NR == 2 { gb = int($4 / 1000000); print gb, "GB free"; exit gb < least }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9]+ GB free$'
  }
  finish
}

# 5/83  live.entry.memory: Every node has the memory to spare that this change asks for
# upgrade.yaml:558, guide 23
step_5() {
  step 'live.entry.memory' check entry 'Every node has the memory to spare that this change asks for' || return 0
  hosts 'stg-app' 'stg-shared' 'stg-core1' 'stg-core2' 'stg-gw1'
  proof() {
    check 'live.entry.memory' probe 'the output' 'matches `^[0-9]+ MB available$`' 'stg-app' 'stg-shared' 'stg-core1' 'stg-core2' 'stg-gw1'
    limit 30000
    uses 'min_memory_mb'
    command_line <<'PROBE'
awk -v least="${min_memory_mb}" '
  $1 == "MemAvailable:" { mb = int($2 / 1000); print mb, "MB available"; exit mb < least }' /proc/meminfo
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9]+ MB available$'
  }
  finish
}

# 6/83  live.entry.processors: No node has more work waiting than it has processors
# upgrade.yaml:559, guide 23
step_6() {
  step 'live.entry.processors' check entry 'No node has more work waiting than it has processors' || return 0
  hosts 'stg-app' 'stg-shared' 'stg-core1' 'stg-core2' 'stg-gw1'
  proof() {
    check 'live.entry.processors' probe 'the output' 'matches `^[0-9.]+ of [0-9]+$`' 'stg-app' 'stg-shared' 'stg-core1' 'stg-core2' 'stg-gw1'
    again '30000' '300000' ''
    limit 30000
    command_line <<'PROBE'
awk -v n="$(nproc)" '{ print $1, "of", n; exit !($1 <= n) }' /proc/loadavg
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9.]+ of [0-9]+$'
  }
  finish
}

# 7/83  live.entry.console-answers: The console answers
# upgrade.yaml:560, guide 94, 123
step_7() {
  step 'live.entry.console-answers' check entry 'The console answers' || return 0
  proof() {
    check 'live.entry.console-answers' probe 'the answer of https://control-center.staging.example.com/' 'has status 200' 'controller'
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
  finish
}

# 8/83  notify-users: Tell the users
# upgrade.yaml:564, guide 25, 74-76, 141
step_8() {
  step 'notify-users' notify body 'Tell the users' || return 0
  notify <<'WORDS'
send to users:
  Under change CHG0044187 MetaDefender Cluster goes from 2.5.0 to 2.6.1. While the Identity Service restarts, new requests are refused for some minutes; a single gateway or Callback Service is interrupted as well. Send no scans from Wednesday 21 April 2027, 08:00 (UTC+2) until we write again; in the window after it nothing is scanned and no file can be fetched.
about: api-authentication, authenticated-submission, file-scanning, running-scans, file-access, webhook-results
at least 2d ahead
WORDS
  finish
}

# 9/83  notify-administrators: Tell the administrators
# upgrade.yaml:579, guide 25, 94, 113-119
step_9() {
  step 'notify-administrators' notify body 'Tell the administrators' || return 0
  notify <<'WORDS'
send to administrators:
  Under change CHG0044187 the console goes away while Control Center is upgraded. While the workers are upgraded, System Health, System Activity, workflow synchronization, support packages and automated deployment may fail; please start none of them until the end of the change.
about: web-console, management, system-health, system-activity, workflow-synchronization, support-package, automated-deployment
at least 1d ahead
WORDS
  finish
}

# 10/83  backup-postgresql: Have a backup of PostgreSQL at hand
# upgrade.yaml:593, guide 17-19
step_10() {
  step 'backup-postgresql' manual body 'Have a backup of PostgreSQL at hand' || return 0
  hosts 'stg-shared'
  proof() {
    check 'backup-postgresql.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'stg-shared'
    limit 600000
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
test -n "$(find "${backup_dir}/${change}-postgresql-start" -prune -size +0 -mmin -1440)" &&
  sha256sum -- "${backup_dir}/${change}-postgresql-start"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  manual 'name=name' 'sha256=sha256' 'size=size' 'taken-at=taken-at' <<'WORDS'
See that the last backup of the site can be used. Put it, or the report of the backup tool that names it, at /srv/backup/CHG0044187-postgresql-start on this machine.
to record: name, taken-at, size, sha256
WORDS
  finish
}

# 11/83  backup-file-storage: Have a backup of File Storage at hand
# upgrade.yaml:613, guide 17-20, file-storage-settings replicas
step_11() {
  step 'backup-file-storage' manual body 'Have a backup of File Storage at hand' || return 0
  hosts 'stg-shared'
  proof() {
    check 'backup-file-storage.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'stg-shared'
    limit 600000
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
test -n "$(find "${backup_dir}/${change}-file-storage-start" -prune -size +0 -mmin -1440)" &&
  sha256sum -- "${backup_dir}/${change}-file-storage-start"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  manual 'name=name' 'sha256=sha256' 'size=size' 'taken-at=taken-at' <<'WORDS'
See that the last backup of the site can be used. Put it, or the report of the backup tool that names it, at /srv/backup/CHG0044187-file-storage-start on this machine.
to record: name, taken-at, size, sha256
WORDS
  finish
}

# 12/83  download-installers: Download the installers and put them on their machines
# upgrade.yaml:633, guide 80, 99, 212
step_12() {
  step 'download-installers' manual body 'Download the installers and put them on their machines' || return 0
  manual 'file-names=file-names' 'sha256=sha256' 'versions=versions' <<'WORDS'
Fetch the installers of Identity Service, Control Center and File Storage 2.6.1 from My OPSWAT, each for the system of its machine, and copy them there.
to record: file-names, versions, sha256
WORDS
  finish
}

# 13/83  download-packages: Download the packages of Core, gateway and Callback Service
# upgrade.yaml:644, guide 145
step_13() {
  step 'download-packages' manual body 'Download the packages of Core, gateway and Callback Service' || return 0
  manual 'file-names=file-names' 'sha256=sha256' 'versions=versions' <<'WORDS'
Fetch MD Core 5.13.1 and API Gateway 2.6.1 from My OPSWAT, and Callback Service 2.6.1 where there is one.
to record: file-names, versions, sha256
WORDS
  finish
}

# 14/83  see-installer-identity-service: See the installers of the Identity Service
# upgrade.yaml:655, guide 80-83, guide 80-83
step_14() {
  step 'see-installer-identity-service' check body 'See the installers of the Identity Service' || return 0
  hosts 'stg-app'
  proof() {
    check 'see-installer-identity-service' probe 'the output' 'matches `^[0-9a-f]{64} `' 'stg-app'
    limit 120000
    uses 'installer_identity_service' 'previous_identity_service'
    command_line 'stg-app' <<'PROBE'
dpkg-deb --field "${installer_identity_service}" Package Version &&
  sha256sum -- "${installer_identity_service}" "${previous_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  finish
}

# 15/83  see-installer-control-center: See the installers of Control Center
# upgrade.yaml:660, guide 99-102, guide 99-102
step_15() {
  step 'see-installer-control-center' check body 'See the installers of Control Center' || return 0
  hosts 'stg-app'
  proof() {
    check 'see-installer-control-center' probe 'the output' 'matches `^[0-9a-f]{64} `' 'stg-app'
    limit 120000
    uses 'installer_control_center' 'previous_control_center'
    command_line 'stg-app' <<'PROBE'
dpkg-deb --field "${installer_control_center}" Package Version &&
  sha256sum -- "${installer_control_center}" "${previous_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  finish
}

# 16/83  see-installer-file-storage: See the installers of File Storage
# upgrade.yaml:665, guide 212-215, guide 212-215
step_16() {
  step 'see-installer-file-storage' check body 'See the installers of File Storage' || return 0
  hosts 'stg-shared'
  proof() {
    check 'see-installer-file-storage' probe 'the output' 'matches `^[0-9a-f]{64} `' 'stg-shared'
    limit 120000
    uses 'installer_file_storage' 'previous_file_storage'
    command_line 'stg-shared' <<'PROBE'
dpkg-deb --field "${installer_file_storage}" Package Version &&
  sha256sum -- "${installer_file_storage}" "${previous_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  finish
}

# 17/83  backup-postgresql.age: The backup of postgresql is young enough
# upgrade.yaml:602, guide 17-19
step_17() {
  step 'backup-postgresql.age' check body 'The backup of postgresql is young enough' || return 0
  hosts 'stg-shared'
  proof() {
    check 'backup-postgresql.age' probe 'file /srv/backup/CHG0044187-postgresql-start' 'exists; is at most 24 h old' 'stg-shared'
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
ls -ld -- "${backup_dir}/${change}-postgresql-start" &&
  test -n "$(find "${backup_dir}/${change}-postgresql-start" -prune -mmin -1440)"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 18/83  backup-file-storage.age: The backup of file-storage is young enough
# upgrade.yaml:622, guide 17-20, file-storage-settings replicas
step_18() {
  step 'backup-file-storage.age' check body 'The backup of file-storage is young enough' || return 0
  hosts 'stg-shared'
  proof() {
    check 'backup-file-storage.age' probe 'file /srv/backup/CHG0044187-file-storage-start' 'exists; is at most 24 h old' 'stg-shared'
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
ls -ld -- "${backup_dir}/${change}-file-storage-start" &&
  test -n "$(find "${backup_dir}/${change}-file-storage-start" -prune -mmin -1440)"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 19/83  upgrade-identity-service: Upgrade the Identity Service
# upgrade.yaml:672, guide 61, 68-83
# Impact: level 1, Live upgrade: Authentication and authorization unavailable, Handing in new files with authentication unavailable, Scans that are under way continue
# Way back, by hand:
#   | Go back with the procedure restore-identity-service.
step_19() {
  step 'upgrade-identity-service' run body 'Upgrade the Identity Service' || return 0
  hosts 'stg-app'
  limit 1200000
  uses 'install_identity_service' 'installer_identity_service'
  command_line 'stg-app' <<'RUN'
installer="${installer_identity_service}" sh -c "${install_identity_service}"
RUN
  already_done() {
    check 'upgrade-identity-service.unless' probe 'package example-identity-service' 'has version 2.6.1' 'stg-app'
    uses 'package_identity_service'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)'
  }
  proof_each() {
    check 'upgrade-identity-service.check' probe 'package example-identity-service' 'has version 2.6.1' 'stg-app'
    limit 60000
    uses 'package_identity_service'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)'
  }
  batch 'stg-app'
  finish
}

# 20/83  see-identity-service-running: See that the Identity Service runs
# upgrade.yaml:695, guide 84-86, guide 84-86
step_20() {
  step 'see-identity-service-running' check body 'See that the Identity Service runs' || return 0
  hosts 'stg-app'
  proof() {
    check 'see-identity-service-running' probe 'service example-identity-service.service' 'is running' 'stg-app'
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
  finish
}

# 21/83  watch-after-identity-service: Watch the API for a while
# upgrade.yaml:700, guide 236, guide 55, 236
step_21() {
  step 'watch-after-identity-service' check body 'Watch the API for a while' || return 0
  proof() {
    check 'watch-after-identity-service' probe 'the answer of https://scan.staging.example.com/health' 'has status 200; holds for 300 s' 'controller'
    again '30000' '' ''
    hold 300000
    limit 30000
    uses 'api_url'
    command_line <<'PROBE'
if command -v curl >/dev/null 2>&1; then
  curl -sS --max-time 20 -o /dev/null -w '%{http_code}' -- "${api_url}"
else
  wget -S -T 20 -O /dev/null -- "${api_url}" 2>&1 | awk '$1 ~ /^HTTP/ { code = $2 } END { print code }'
fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '200'
  }
  finish
}

# 22/83  upgrade-control-center: Upgrade Control Center
# upgrade.yaml:707, guide 62, 88-102
# Impact: level 1, Live upgrade: Management of the cluster unavailable, Control Center console unavailable, Scanning of files continue
# Way back, by hand:
#   | Install /srv/packages/mdc-control-center_2.5.0_amd64.deb with the same command.
step_22() {
  step 'upgrade-control-center' run body 'Upgrade Control Center' || return 0
  hosts 'stg-app'
  limit 1200000
  uses 'install_control_center' 'installer_control_center'
  command_line 'stg-app' <<'RUN'
installer="${installer_control_center}" sh -c "${install_control_center}"
RUN
  already_done() {
    check 'upgrade-control-center.unless' probe 'package example-control-center' 'has version 2.6.1' 'stg-app'
    uses 'package_control_center'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)'
  }
  proof_each() {
    check 'upgrade-control-center.check' probe 'package example-control-center' 'has version 2.6.1' 'stg-app'
    limit 60000
    uses 'package_control_center'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)'
  }
  batch 'stg-app'
  finish
}

# 23/83  see-control-center-running: See that Control Center runs
# upgrade.yaml:731, guide 103-105, guide 103-105
step_23() {
  step 'see-control-center-running' check body 'See that Control Center runs' || return 0
  hosts 'stg-app'
  proof() {
    check 'see-control-center-running' probe 'service example-control-center.service' 'is running' 'stg-app'
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
  finish
}

# 24/83  console-back: Wait until the console answers again
# upgrade.yaml:736, guide 94, 123, guide 94, 123
step_24() {
  step 'console-back' wait body 'Wait until the console answers again' || return 0
  proof() {
    check 'console-back' probe 'the answer of https://control-center.staging.example.com/' 'has status 200' 'controller'
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
  finish
}

# 25/83  worker-sign-in: Sign in to the console to upgrade the workers
# upgrade.yaml:745, guide 123
step_25() {
  step 'worker-sign-in' manual body 'Sign in to the console to upgrade the workers' || return 0
  manual 'account=account' <<'WORDS'
Sign in at https://control-center.staging.example.com/.
as: administrator
to record: account
WORDS
  finish
}

# 26/83  upgrade-worker: Start the upgrade of the workers
# upgrade.yaml:752, guide 63, 107-125
# Impact: level 1, Live upgrade: Scanning of files continue, System Health degraded, System Activity degraded, Synchronization of workflows degraded, Making a support package degraded, Automated deployment degraded
# POINT OF NO RETURN: The guide knows no way back for workers that the banner has upgraded.
step_26() {
  step 'upgrade-worker' manual body 'Start the upgrade of the workers' || return 0
  manual 'confirmed-at=confirmed-at' 'screenshot=screenshot' 'version-offered=version-offered' <<'WORDS'
In the notification banner click "Upgrade Now", then confirm.
where: Inventory > Workers
as: administrator
to record: version-offered, confirmed-at, screenshot
WORDS
  finish
}

# 27/83  worker-progress: Follow the upgrade of the workers to its end
# upgrade.yaml:772, guide 126
step_27() {
  step 'worker-progress' wait body 'Follow the upgrade of the workers to its end' || return 0
  proof() {
    check 'worker-progress' manual 'Look at the progress of the upgrade; it must have ended for every worker.' 'a person attests it' 'controller'
    attested 'progress=progress' 'screenshot=screenshot' <<'WORDS'
Look at the progress of the upgrade; it must have ended for every worker.
where: Inventory > Workers
as: administrator
to record: progress, screenshot
WORDS
  }
  finish
}

# 28/83  see-worker-versions: See that all workers run the same version
# upgrade.yaml:788, guide 126, guide 126
step_28() {
  step 'see-worker-versions' check body 'See that all workers run the same version' || return 0
  hosts 'stg-core1' 'stg-core2' 'stg-gw1'
  proof() {
    check 'see-worker-versions' manual 'Read the version of this worker in the list of workers; it must be 2.6.1.' 'a person attests it' 'stg-core1' 'stg-core2' 'stg-gw1'
    attested 'screenshot=screenshot' 'version=version' <<'WORDS'
Read the version of this worker in the list of workers; it must be 2.6.1.
where: Inventory > Workers
as: administrator
to record: version, screenshot
WORDS
  }
  finish
}

# 29/83  watch-after-worker: Watch the API for a while
# upgrade.yaml:793, guide 236, guide 55, 236
step_29() {
  step 'watch-after-worker' check body 'Watch the API for a while' || return 0
  proof() {
    check 'watch-after-worker' probe 'the answer of https://scan.staging.example.com/health' 'has status 200; holds for 300 s' 'controller'
    again '30000' '' ''
    hold 300000
    limit 30000
    uses 'api_url'
    command_line <<'PROBE'
if command -v curl >/dev/null 2>&1; then
  curl -sS --max-time 20 -o /dev/null -w '%{http_code}' -- "${api_url}"
else
  wget -S -T 20 -O /dev/null -- "${api_url}" 2>&1 | awk '$1 ~ /^HTTP/ { code = $2 } END { print code }'
fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '200'
  }
  finish
}

# 30/83  execution-sign-in: Sign in to the console to upgrade the execution instances
# upgrade.yaml:800, guide 146
step_30() {
  step 'execution-sign-in' manual body 'Sign in to the console to upgrade the execution instances' || return 0
  manual 'account=account' <<'WORDS'
Sign in at https://control-center.staging.example.com/.
as: administrator
to record: account
WORDS
  finish
}

# 31/83  upload-packages: Upload the packages
# upgrade.yaml:807, guide 147-148
# Way back, by hand:
#   | Remove the packages from the list, or leave them there unused.
step_31() {
  step 'upload-packages' manual body 'Upload the packages' || return 0
  manual 'screenshot=screenshot' 'uploaded-file-names=uploaded-file-names' <<'WORDS'
Click "Upload Package" and upload the package of each kind of instance.
where: Inventory > Installers
as: administrator
to record: uploaded-file-names, screenshot
WORDS
  finish
}

# 32/83  core-minimum: See that the health check can do without one Core
# upgrade.yaml:820, health-check minimum number of active Core
step_32() {
  step 'core-minimum' manual body 'See that the health check can do without one Core' || return 0
  manual 'active-core=active-core' 'least-active-core=least-active-core' 'least-active-engines=least-active-engines' <<'WORDS'
Read the least number of active Core instances and of engines in the settings of the health check. One instance less than now must still be enough.
as: administrator
to record: least-active-core, least-active-engines, active-core
WORDS
  finish
}

# 33/83  upgrade-core: Upgrade Core, one instance after another
# upgrade.yaml:835, guide 64, 140, 149-151
# Impact: level 1, Live upgrade: Scanning of files continue
# Way back, by hand:
#   | The guide has no way back. Try the previous package on the same page, or ask the vendor.
step_33() {
  step 'upgrade-core' manual body 'Upgrade Core, one instance after another' || return 0
  hosts 'stg-core1' 'stg-core2'
  proof() {
    check 'upgrade-core.check' manual 'Read the version of this instance; it must be 5.13.1.' 'a person attests it' 'stg-core1' 'stg-core2'
    attested 'version=version' <<'WORDS'
Read the version of this instance; it must be 5.13.1.
where: Inventory > Workers
as: administrator
to record: version
WORDS
  }
  manual 'chosen-version=chosen-version' 'finished-at=finished-at' 'screenshot=screenshot' <<'WORDS'
Expand "Deploy Workers" and select "Upgrade". Choose MD Core 5.13.1 for this instance and click Upgrade, then follow it until it is back in service. Where the console has upgraded this instance already, record that.
where: Inventory > Workers
as: administrator
to record: chosen-version, finished-at, screenshot
WORDS
  finish
}

# 34/83  upgrade-api-gateway: Upgrade the gateways, one after another
# upgrade.yaml:868, guide 65, 141, 149-151
# Impact: level 1, Live upgrade: Handing in new files with authentication degraded
# Way back, by hand:
#   | The guide has no way back. Try the previous package on the same page, or ask the vendor.
step_34() {
  step 'upgrade-api-gateway' manual body 'Upgrade the gateways, one after another' || return 0
  hosts 'stg-gw1'
  proof() {
    check 'upgrade-api-gateway.check' manual 'Read the version of this gateway; it must be 2.6.1.' 'a person attests it' 'stg-gw1'
    attested 'version=version' <<'WORDS'
Read the version of this gateway; it must be 2.6.1.
where: Inventory > Workers
as: administrator
to record: version
WORDS
  }
  manual 'chosen-version=chosen-version' 'finished-at=finished-at' 'screenshot=screenshot' <<'WORDS'
Expand "Deploy Workers" and select "Upgrade". Choose API Gateway 2.6.1 for this instance and click Upgrade, then follow it until it is back in service. Where the console has upgraded this instance already, record that.
where: Inventory > Workers
as: administrator
to record: chosen-version, finished-at, screenshot
WORDS
  finish
}

# 35/83  no-callback-service: See that there is no Callback Service to upgrade
# upgrade.yaml:946, guide 66, workers-page Callback Service
step_35() {
  step 'no-callback-service' manual body 'See that there is no Callback Service to upgrade' || return 0
  manual 'screenshot=screenshot' <<'WORDS'
Look through the list of workers; none of them may carry a Callback Service.
where: Inventory > Workers
as: administrator
to record: screenshot
WORDS
  finish
}

# 36/83  watch-after-execution: Watch the API for a while
# upgrade.yaml:957, guide 236, guide 55, 236
step_36() {
  step 'watch-after-execution' check body 'Watch the API for a while' || return 0
  proof() {
    check 'watch-after-execution' probe 'the answer of https://scan.staging.example.com/health' 'has status 200; holds for 300 s' 'controller'
    again '30000' '' ''
    hold 300000
    limit 30000
    uses 'api_url'
    command_line <<'PROBE'
if command -v curl >/dev/null 2>&1; then
  curl -sS --max-time 20 -o /dev/null -w '%{http_code}' -- "${api_url}"
else
  wget -S -T 20 -O /dev/null -- "${api_url}" 2>&1 | awk '$1 ~ /^HTTP/ { code = $2 } END { print code }'
fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '200'
  }
  finish
}

# 37/83  stop-submissions: Stop new scan requests
# upgrade.yaml:964, guide 171-173
# Way back, by hand:
#   | Tell the users that they may send scans again.
step_37() {
  step 'stop-submissions' manual body 'Stop new scan requests' || return 0
  manual 'stopped-at=stopped-at' 'systems-stopped=systems-stopped' <<'WORDS'
At Wednesday 21 April 2027, 08:00 (UTC+2), see that the systems of the users send nothing any more, and stop those that do.
to record: stopped-at, systems-stopped
WORDS
  finish
}

# 38/83  open-processing-history: Open the list of requests in progress
# upgrade.yaml:975, guide 182-186
step_38() {
  step 'open-processing-history' manual body 'Open the list of requests in progress' || return 0
  manual 'account=account' 'requests-in-progress=requests-in-progress' <<'WORDS'
Sign in at https://control-center.staging.example.com/, go to the page and filter the requests by In-Progress.
where: Dashboard > Processing History
as: administrator
to record: account, requests-in-progress
WORDS
  finish
}

# 39/83  requests-complete: Wait until no request is in progress
# upgrade.yaml:986, guide 174, 187-189, guide 174, 186-189
step_39() {
  step 'requests-complete' wait body 'Wait until no request is in progress' || return 0
  proof() {
    check 'requests-complete' manual 'Keep the filter on In-Progress, reload the list and count its requests; there must be none.' 'a person attests it' 'controller'
    attested 'requests-in-progress=requests-in-progress' 'screenshot=screenshot' <<'WORDS'
Keep the filter on In-Progress, reload the list and count its requests; there must be none.
where: Dashboard > Processing History
as: administrator
to record: requests-in-progress, screenshot
WORDS
  }
  finish
}

# 40/83  backup-all-postgresql: Back PostgreSQL up
# upgrade.yaml:993, guide 233
step_40() {
  step 'backup-all-postgresql' manual body 'Back PostgreSQL up' || return 0
  hosts 'stg-shared'
  proof() {
    check 'backup-all-postgresql.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'stg-shared'
    limit 600000
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
test -n "$(find "${backup_dir}/${change}-postgresql" -prune -size +0 -mmin -1440)" &&
  sha256sum -- "${backup_dir}/${change}-postgresql"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  manual 'name=name' 'sha256=sha256' 'size=size' 'taken-at=taken-at' <<'WORDS'
Back PostgreSQL up with the tool of the site. Put the backup, or the report of the tool that names it, at /srv/backup/CHG0044187-postgresql on this machine.
to record: name, taken-at, size, sha256
WORDS
  finish
}

# 41/83  backup-all-redis: Back Redis up
# upgrade.yaml:1013, guide 233
step_41() {
  step 'backup-all-redis' manual body 'Back Redis up' || return 0
  hosts 'stg-shared'
  proof() {
    check 'backup-all-redis.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'stg-shared'
    limit 600000
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
test -n "$(find "${backup_dir}/${change}-redis" -prune -size +0 -mmin -1440)" &&
  sha256sum -- "${backup_dir}/${change}-redis"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  manual 'name=name' 'sha256=sha256' 'size=size' 'taken-at=taken-at' <<'WORDS'
Back Redis up with the tool of the site. Put the backup, or the report of the tool that names it, at /srv/backup/CHG0044187-redis on this machine.
to record: name, taken-at, size, sha256
WORDS
  finish
}

# 42/83  backup-all-rabbitmq: Back RabbitMQ up
# upgrade.yaml:1033, guide 233
step_42() {
  step 'backup-all-rabbitmq' manual body 'Back RabbitMQ up' || return 0
  hosts 'stg-shared'
  proof() {
    check 'backup-all-rabbitmq.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'stg-shared'
    limit 600000
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
test -n "$(find "${backup_dir}/${change}-rabbitmq" -prune -size +0 -mmin -1440)" &&
  sha256sum -- "${backup_dir}/${change}-rabbitmq"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  manual 'name=name' 'sha256=sha256' 'size=size' 'taken-at=taken-at' <<'WORDS'
Back RabbitMQ up with the tool of the site. Put the backup, or the report of the tool that names it, at /srv/backup/CHG0044187-rabbitmq on this machine.
to record: name, taken-at, size, sha256
WORDS
  finish
}

# 43/83  backup-all-file-storage: Back File Storage up
# upgrade.yaml:1053, guide 233, file-storage-settings replicas
step_43() {
  step 'backup-all-file-storage' manual body 'Back File Storage up' || return 0
  hosts 'stg-shared'
  proof() {
    check 'backup-all-file-storage.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'stg-shared'
    limit 600000
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
test -n "$(find "${backup_dir}/${change}-file-storage" -prune -size +0 -mmin -1440)" &&
  sha256sum -- "${backup_dir}/${change}-file-storage"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  manual 'name=name' 'sha256=sha256' 'size=size' 'taken-at=taken-at' <<'WORDS'
Back File Storage up with the tool of the site. Put the backup, or the report of the tool that names it, at /srv/backup/CHG0044187-file-storage on this machine.
to record: name, taken-at, size, sha256
WORDS
  finish
}

# 44/83  live.exit.console-answers: The console answers
# upgrade.yaml:561, guide 94, 123
step_44() {
  step 'live.exit.console-answers' check exit 'The console answers' || return 0
  proof() {
    check 'live.exit.console-answers' probe 'the answer of https://control-center.staging.example.com/' 'has status 200' 'controller'
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
  finish
}

# 45/83  critical.entry.cluster-idle: The cluster is idle
# upgrade.yaml:1083, guide 175, 189
step_45() {
  step 'critical.entry.cluster-idle' check entry 'The cluster is idle' || return 0
  proof() {
    check 'critical.entry.cluster-idle' manual 'Filter by In-Progress once more; the list must be empty. Without the filter, the newest request must be older than Wednesday 21 April 2027, 08:00 (UTC+2).' 'a person attests it' 'controller'
    attested 'newest-request=newest-request' 'requests-in-progress=requests-in-progress' 'screenshot=screenshot' <<'WORDS'
Filter by In-Progress once more; the list must be empty. Without the filter, the newest request must be older than Wednesday 21 April 2027, 08:00 (UTC+2).
where: Dashboard > Processing History
as: administrator
to record: requests-in-progress, newest-request, screenshot
WORDS
  }
  finish
}

# 46/83  critical.entry.postgresql-healthy: PostgreSQL's service runs
# upgrade.yaml:1084, guide 176
step_46() {
  step 'critical.entry.postgresql-healthy' check entry 'PostgreSQL'\''s service runs' || return 0
  hosts 'stg-shared'
  proof() {
    check 'critical.entry.postgresql-healthy' probe 'service example-postgresql.service' 'is running' 'stg-shared'
    limit 60000
    uses 'unit_postgresql'
    command_line <<'PROBE'
status=0
for unit in "${unit_postgresql}"; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 47/83  critical.entry.postgresql-answers: PostgreSQL accepts connections
# upgrade.yaml:1085, guide 176
step_47() {
  step 'critical.entry.postgresql-answers' check entry 'PostgreSQL accepts connections' || return 0
  hosts 'stg-shared'
  proof() {
    check 'critical.entry.postgresql-answers' probe 'a connection to ${address}:5432' 'is accepted' 'stg-shared'
    again '10000' '300000' ''
    limit 30000
    uses 'address' 'port_postgresql'
    command_line <<'PROBE'
target="${address}:${port_postgresql}"
set -- "${target%:*}" "${target##*:}"
if command -v nc >/dev/null 2>&1; then
  case $(nc --help 2>&1) in
    *BusyBox*) nc -w 5 "$1" "$2" -e true ;;
    *) nc -z -w 5 "$1" "$2" ;;
  esac
elif command -v bash >/dev/null 2>&1; then
  timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' sh "$1" "$2"
else
  echo 'neither nc nor bash is here to try a connection with' >&2
  exit 127
fi
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 48/83  critical.entry.rabbitmq-healthy: RabbitMQ's service runs
# upgrade.yaml:1086, guide 176
step_48() {
  step 'critical.entry.rabbitmq-healthy' check entry 'RabbitMQ'\''s service runs' || return 0
  hosts 'stg-shared'
  proof() {
    check 'critical.entry.rabbitmq-healthy' probe 'service example-rabbitmq.service' 'is running' 'stg-shared'
    limit 60000
    uses 'unit_rabbitmq'
    command_line <<'PROBE'
status=0
for unit in "${unit_rabbitmq}"; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 49/83  critical.entry.rabbitmq-answers: RabbitMQ accepts connections
# upgrade.yaml:1087, guide 176
step_49() {
  step 'critical.entry.rabbitmq-answers' check entry 'RabbitMQ accepts connections' || return 0
  hosts 'stg-shared'
  proof() {
    check 'critical.entry.rabbitmq-answers' probe 'a connection to ${address}:5672' 'is accepted' 'stg-shared'
    again '10000' '300000' ''
    limit 30000
    uses 'address' 'port_rabbitmq'
    command_line <<'PROBE'
target="${address}:${port_rabbitmq}"
set -- "${target%:*}" "${target##*:}"
if command -v nc >/dev/null 2>&1; then
  case $(nc --help 2>&1) in
    *BusyBox*) nc -w 5 "$1" "$2" -e true ;;
    *) nc -z -w 5 "$1" "$2" ;;
  esac
elif command -v bash >/dev/null 2>&1; then
  timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' sh "$1" "$2"
else
  echo 'neither nc nor bash is here to try a connection with' >&2
  exit 127
fi
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 50/83  critical.entry.redis-healthy: Redis' service runs
# upgrade.yaml:1088, guide 176
step_50() {
  step 'critical.entry.redis-healthy' check entry 'Redis'\'' service runs' || return 0
  hosts 'stg-shared'
  proof() {
    check 'critical.entry.redis-healthy' probe 'service example-redis.service' 'is running' 'stg-shared'
    limit 60000
    uses 'unit_redis'
    command_line <<'PROBE'
status=0
for unit in "${unit_redis}"; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 51/83  critical.entry.redis-answers: Redis accepts connections
# upgrade.yaml:1089, guide 176
step_51() {
  step 'critical.entry.redis-answers' check entry 'Redis accepts connections' || return 0
  hosts 'stg-shared'
  proof() {
    check 'critical.entry.redis-answers' probe 'a connection to ${address}:6379' 'is accepted' 'stg-shared'
    again '10000' '300000' ''
    limit 30000
    uses 'address' 'port_redis'
    command_line <<'PROBE'
target="${address}:${port_redis}"
set -- "${target%:*}" "${target##*:}"
if command -v nc >/dev/null 2>&1; then
  case $(nc --help 2>&1) in
    *BusyBox*) nc -w 5 "$1" "$2" -e true ;;
    *) nc -z -w 5 "$1" "$2" ;;
  esac
elif command -v bash >/dev/null 2>&1; then
  timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' sh "$1" "$2"
else
  echo 'neither nc nor bash is here to try a connection with' >&2
  exit 127
fi
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 52/83  critical.entry.file-storage-healthy: File Storage's service runs
# upgrade.yaml:1090, guide 176
step_52() {
  step 'critical.entry.file-storage-healthy' check entry 'File Storage'\''s service runs' || return 0
  hosts 'stg-shared'
  proof() {
    check 'critical.entry.file-storage-healthy' probe 'service example-file-storage.service' 'is running' 'stg-shared'
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
  finish
}

# 53/83  critical.entry.file-storage-answers: File Storage accepts connections
# upgrade.yaml:1091, guide 176
step_53() {
  step 'critical.entry.file-storage-answers' check entry 'File Storage accepts connections' || return 0
  hosts 'stg-shared'
  proof() {
    check 'critical.entry.file-storage-answers' probe 'a connection to ${address}:8890' 'is accepted' 'stg-shared'
    again '10000' '300000' ''
    limit 30000
    uses 'address' 'port_file_storage'
    command_line <<'PROBE'
target="${address}:${port_file_storage}"
set -- "${target%:*}" "${target##*:}"
if command -v nc >/dev/null 2>&1; then
  case $(nc --help 2>&1) in
    *BusyBox*) nc -w 5 "$1" "$2" -e true ;;
    *) nc -z -w 5 "$1" "$2" ;;
  esac
elif command -v bash >/dev/null 2>&1; then
  timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' sh "$1" "$2"
else
  echo 'neither nc nor bash is here to try a connection with' >&2
  exit 127
fi
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 54/83  backup-all-postgresql.age: The backup of postgresql is young enough
# upgrade.yaml:1002, guide 233
step_54() {
  step 'backup-all-postgresql.age' check entry 'The backup of postgresql is young enough' || return 0
  hosts 'stg-shared'
  proof() {
    check 'backup-all-postgresql.age' probe 'file /srv/backup/CHG0044187-postgresql' 'exists; is at most 24 h old' 'stg-shared'
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
ls -ld -- "${backup_dir}/${change}-postgresql" &&
  test -n "$(find "${backup_dir}/${change}-postgresql" -prune -mmin -1440)"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 55/83  backup-all-redis.age: The backup of redis is young enough
# upgrade.yaml:1022, guide 233
step_55() {
  step 'backup-all-redis.age' check entry 'The backup of redis is young enough' || return 0
  hosts 'stg-shared'
  proof() {
    check 'backup-all-redis.age' probe 'file /srv/backup/CHG0044187-redis' 'exists; is at most 24 h old' 'stg-shared'
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
ls -ld -- "${backup_dir}/${change}-redis" &&
  test -n "$(find "${backup_dir}/${change}-redis" -prune -mmin -1440)"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 56/83  backup-all-rabbitmq.age: The backup of rabbitmq is young enough
# upgrade.yaml:1042, guide 233
step_56() {
  step 'backup-all-rabbitmq.age' check entry 'The backup of rabbitmq is young enough' || return 0
  hosts 'stg-shared'
  proof() {
    check 'backup-all-rabbitmq.age' probe 'file /srv/backup/CHG0044187-rabbitmq' 'exists; is at most 24 h old' 'stg-shared'
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
ls -ld -- "${backup_dir}/${change}-rabbitmq" &&
  test -n "$(find "${backup_dir}/${change}-rabbitmq" -prune -mmin -1440)"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 57/83  backup-all-file-storage.age: The backup of file-storage is young enough
# upgrade.yaml:1062, guide 233, file-storage-settings replicas
step_57() {
  step 'backup-all-file-storage.age' check entry 'The backup of file-storage is young enough' || return 0
  hosts 'stg-shared'
  proof() {
    check 'backup-all-file-storage.age' probe 'file /srv/backup/CHG0044187-file-storage' 'exists; is at most 24 h old' 'stg-shared'
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
ls -ld -- "${backup_dir}/${change}-file-storage" &&
  test -n "$(find "${backup_dir}/${change}-file-storage" -prune -mmin -1440)"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 58/83  approve-critical: Approve the upgrade of the critical services
# upgrade.yaml:1094
step_58() {
  step 'approve-critical' approve body 'Approve the upgrade of the critical services' || return 0
  approve 'li@example.com' <<'WORDS'
The cluster is idle and its four critical services are healthy. May change CHG0044187 take them down now?
may approve: li@example.com
WORDS
  finish
}

# 59/83  watch-before-file-storage: Watch the cluster before File Storage goes down
# upgrade.yaml:1154, guide 236, guide 236
step_59() {
  step 'watch-before-file-storage' check body 'Watch the cluster before File Storage goes down' || return 0
  proof() {
    check 'watch-before-file-storage' manual 'Look at System Health for five minutes; nothing may be missing but what this step has just restarted.' 'a person attests it' 'controller'
    attested 'screenshot=screenshot' 'seen-from=seen-from' 'seen-until=seen-until' <<'WORDS'
Look at System Health for five minutes; nothing may be missing but what this step has just restarted.
as: administrator
to record: seen-from, seen-until, screenshot
WORDS
  }
  finish
}

# 60/83  upgrade-file-storage: Upgrade File Storage
# upgrade.yaml:1160, guide 167, 191-215
# Impact: level 2, Critical service upgrade: Scanning of files unavailable, Scans that are under way paused, Access to files and their retrieval unavailable, Distribution of modules unavailable, Deployment of instances unavailable, Traffic between the services degraded
# Way back, by hand:
#   | Go back with the procedure restore-file-storage.
step_60() {
  step 'upgrade-file-storage' run body 'Upgrade File Storage' || return 0
  hosts 'stg-shared'
  limit 1800000
  uses 'install_file_storage' 'installer_file_storage'
  command_line 'stg-shared' <<'RUN'
installer="${installer_file_storage}" sh -c "${install_file_storage}"
RUN
  already_done() {
    check 'upgrade-file-storage.unless' probe 'package example-file-storage' 'has version 2.6.1' 'stg-shared'
    uses 'package_file_storage'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)'
  }
  proof_each() {
    check 'upgrade-file-storage.check' probe 'package example-file-storage' 'has version 2.6.1' 'stg-shared'
    limit 60000
    uses 'package_file_storage'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)'
  }
  batch 'stg-shared'
  finish
}

# 61/83  see-file-storage-running: See that File Storage runs
# upgrade.yaml:1186, guide 216-218, guide 216-218
step_61() {
  step 'see-file-storage-running' check body 'See that File Storage runs' || return 0
  hosts 'stg-shared'
  proof() {
    check 'see-file-storage-running' probe 'service example-file-storage.service' 'is running' 'stg-shared'
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
  finish
}

# 62/83  see-file-storage-answering: See that File Storage accepts connections
# upgrade.yaml:1191, guide 216-218
step_62() {
  step 'see-file-storage-answering' check body 'See that File Storage accepts connections' || return 0
  hosts 'stg-shared'
  proof() {
    check 'see-file-storage-answering' probe 'a connection to ${address}:8890' 'is accepted' 'stg-shared'
    again '10000' '300000' ''
    limit 30000
    uses 'address' 'port_file_storage'
    command_line <<'PROBE'
target="${address}:${port_file_storage}"
set -- "${target%:*}" "${target##*:}"
if command -v nc >/dev/null 2>&1; then
  case $(nc --help 2>&1) in
    *BusyBox*) nc -w 5 "$1" "$2" -e true ;;
    *) nc -z -w 5 "$1" "$2" ;;
  esac
elif command -v bash >/dev/null 2>&1; then
  timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' sh "$1" "$2"
else
  echo 'neither nc nor bash is here to try a connection with' >&2
  exit 127
fi
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 63/83  watch-after-file-storage: Watch the cluster after File Storage is back
# upgrade.yaml:1202, guide 236, guide 236
step_63() {
  step 'watch-after-file-storage' check body 'Watch the cluster after File Storage is back' || return 0
  proof() {
    check 'watch-after-file-storage' manual 'Look at System Health for five minutes; nothing may be missing but what this step has just restarted.' 'a person attests it' 'controller'
    attested 'screenshot=screenshot' 'seen-from=seen-from' 'seen-until=seen-until' <<'WORDS'
Look at System Health for five minutes; nothing may be missing but what this step has just restarted.
as: administrator
to record: seen-from, seen-until, screenshot
WORDS
  }
  finish
}

# 64/83  reopen-submissions: Let users send scans again
# upgrade.yaml:1207, guide 171-173
# Way back, by hand:
#   | Stop new scan requests again.
step_64() {
  step 'reopen-submissions' manual body 'Let users send scans again' || return 0
  manual 'told-at=told-at' <<'WORDS'
Start what was stopped at Wednesday 21 April 2027, 08:00 (UTC+2) and tell the users that they may send scans again.
to record: told-at
WORDS
  finish
}

# 65/83  critical.exit.console-answers: The console answers
# upgrade.yaml:1092, guide 94, 123
step_65() {
  step 'critical.exit.console-answers' check exit 'The console answers' || return 0
  proof() {
    check 'critical.exit.console-answers' probe 'the answer of https://control-center.staging.example.com/' 'has status 200' 'controller'
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
  finish
}

# 66/83  healthy-identity-service: The Identity Service runs at the end
# upgrade.yaml:1218, guide 220-224
step_66() {
  step 'healthy-identity-service' check verify 'The Identity Service runs at the end' || return 0
  hosts 'stg-app'
  proof() {
    check 'healthy-identity-service' probe 'service example-identity-service.service' 'is running' 'stg-app'
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
  finish
}

# 67/83  healthy-control-center: Control Center runs at the end
# upgrade.yaml:1219, guide 220-224
step_67() {
  step 'healthy-control-center' check verify 'Control Center runs at the end' || return 0
  hosts 'stg-app'
  proof() {
    check 'healthy-control-center' probe 'service example-control-center.service' 'is running' 'stg-app'
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
  finish
}

# 68/83  healthy-worker: Every worker runs at the end
# upgrade.yaml:1220, guide 220-224
step_68() {
  step 'healthy-worker' check verify 'Every worker runs at the end' || return 0
  hosts 'stg-core1' 'stg-core2' 'stg-gw1'
  proof() {
    check 'healthy-worker' probe 'service example-worker.service' 'is running' 'stg-core1' 'stg-core2' 'stg-gw1'
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
  finish
}

# 69/83  healthy-core: Every Core instance runs at the end
# upgrade.yaml:1221, guide 220-224
step_69() {
  step 'healthy-core' check verify 'Every Core instance runs at the end' || return 0
  hosts 'stg-core1' 'stg-core2'
  proof() {
    check 'healthy-core' probe 'service example-core.service' 'is running' 'stg-core1' 'stg-core2'
    limit 60000
    uses 'unit_core'
    command_line <<'PROBE'
status=0
for unit in "${unit_core}"; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 70/83  healthy-api-gateway: Every gateway runs at the end
# upgrade.yaml:1222, guide 220-224
step_70() {
  step 'healthy-api-gateway' check verify 'Every gateway runs at the end' || return 0
  hosts 'stg-gw1'
  proof() {
    check 'healthy-api-gateway' probe 'service example-api-gateway.service' 'is running' 'stg-gw1'
    limit 60000
    uses 'unit_api_gateway'
    command_line <<'PROBE'
status=0
for unit in "${unit_api_gateway}"; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 71/83  still-no-callback-service: See that there is still no Callback Service
# upgrade.yaml:1245, guide 220-224, workers-page Callback Service
step_71() {
  step 'still-no-callback-service' manual verify 'See that there is still no Callback Service' || return 0
  manual 'screenshot=screenshot' <<'WORDS'
Look through the list of workers; none of them may carry a Callback Service.
where: Inventory > Workers
as: administrator
to record: screenshot
WORDS
  finish
}

# 72/83  healthy-postgresql: PostgreSQL accepts connections at the end
# upgrade.yaml:1256, guide 220-224
step_72() {
  step 'healthy-postgresql' check verify 'PostgreSQL accepts connections at the end' || return 0
  hosts 'stg-shared'
  proof() {
    check 'healthy-postgresql' probe 'a connection to ${address}:5432' 'is accepted' 'stg-shared'
    limit 30000
    uses 'address' 'port_postgresql'
    command_line <<'PROBE'
target="${address}:${port_postgresql}"
set -- "${target%:*}" "${target##*:}"
if command -v nc >/dev/null 2>&1; then
  case $(nc --help 2>&1) in
    *BusyBox*) nc -w 5 "$1" "$2" -e true ;;
    *) nc -z -w 5 "$1" "$2" ;;
  esac
elif command -v bash >/dev/null 2>&1; then
  timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' sh "$1" "$2"
else
  echo 'neither nc nor bash is here to try a connection with' >&2
  exit 127
fi
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 73/83  healthy-rabbitmq: RabbitMQ accepts connections at the end
# upgrade.yaml:1257, guide 220-224
step_73() {
  step 'healthy-rabbitmq' check verify 'RabbitMQ accepts connections at the end' || return 0
  hosts 'stg-shared'
  proof() {
    check 'healthy-rabbitmq' probe 'a connection to ${address}:5672' 'is accepted' 'stg-shared'
    limit 30000
    uses 'address' 'port_rabbitmq'
    command_line <<'PROBE'
target="${address}:${port_rabbitmq}"
set -- "${target%:*}" "${target##*:}"
if command -v nc >/dev/null 2>&1; then
  case $(nc --help 2>&1) in
    *BusyBox*) nc -w 5 "$1" "$2" -e true ;;
    *) nc -z -w 5 "$1" "$2" ;;
  esac
elif command -v bash >/dev/null 2>&1; then
  timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' sh "$1" "$2"
else
  echo 'neither nc nor bash is here to try a connection with' >&2
  exit 127
fi
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 74/83  healthy-redis: Redis accepts connections at the end
# upgrade.yaml:1258, guide 220-224
step_74() {
  step 'healthy-redis' check verify 'Redis accepts connections at the end' || return 0
  hosts 'stg-shared'
  proof() {
    check 'healthy-redis' probe 'a connection to ${address}:6379' 'is accepted' 'stg-shared'
    limit 30000
    uses 'address' 'port_redis'
    command_line <<'PROBE'
target="${address}:${port_redis}"
set -- "${target%:*}" "${target##*:}"
if command -v nc >/dev/null 2>&1; then
  case $(nc --help 2>&1) in
    *BusyBox*) nc -w 5 "$1" "$2" -e true ;;
    *) nc -z -w 5 "$1" "$2" ;;
  esac
elif command -v bash >/dev/null 2>&1; then
  timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' sh "$1" "$2"
else
  echo 'neither nc nor bash is here to try a connection with' >&2
  exit 127
fi
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 75/83  healthy-file-storage: File Storage accepts connections at the end
# upgrade.yaml:1259, guide 220-224
step_75() {
  step 'healthy-file-storage' check verify 'File Storage accepts connections at the end' || return 0
  hosts 'stg-shared'
  proof() {
    check 'healthy-file-storage' probe 'a connection to ${address}:8890' 'is accepted' 'stg-shared'
    limit 30000
    uses 'address' 'port_file_storage'
    command_line <<'PROBE'
target="${address}:${port_file_storage}"
set -- "${target%:*}" "${target##*:}"
if command -v nc >/dev/null 2>&1; then
  case $(nc --help 2>&1) in
    *BusyBox*) nc -w 5 "$1" "$2" -e true ;;
    *) nc -z -w 5 "$1" "$2" ;;
  esac
elif command -v bash >/dev/null 2>&1; then
  timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' sh "$1" "$2"
else
  echo 'neither nc nor bash is here to try a connection with' >&2
  exit 127
fi
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 76/83  workers-connected: This worker is connected to Control Center
# upgrade.yaml:1260, guide 225
step_76() {
  step 'workers-connected' check verify 'This worker is connected to Control Center' || return 0
  hosts 'stg-core1' 'stg-core2' 'stg-gw1'
  proof() {
    check 'workers-connected' manual 'Find this worker in the list of workers; it must be shown connected.' 'a person attests it' 'stg-core1' 'stg-core2' 'stg-gw1'
    attested 'screenshot=screenshot' 'state=state' <<'WORDS'
Find this worker in the list of workers; it must be shown connected.
where: Inventory > Workers
as: administrator
to record: state, screenshot
WORDS
  }
  finish
}

# 77/83  test-scan: Send test scans and see their verdicts
# upgrade.yaml:1261, guide 226
step_77() {
  step 'test-scan' manual verify 'Send test scans and see their verdicts' || return 0
  manual 'request-id=request-id' 'verdict=verdict' <<'WORDS'
Hand in a clean file and the EICAR test file over the API. Both must come back with the verdict that belongs to them.
to record: request-id, verdict
WORDS
  finish
}

# 78/83  api-answers: The API answers
# upgrade.yaml:1272, guide 227
step_78() {
  step 'api-answers' check verify 'The API answers' || return 0
  proof() {
    check 'api-answers' probe 'the answer of https://scan.staging.example.com/health' 'has status 200' 'controller'
    again '15000' '300000' ''
    limit 30000
    uses 'api_url'
    command_line <<'PROBE'
if command -v curl >/dev/null 2>&1; then
  curl -sS --max-time 20 -o /dev/null -w '%{http_code}' -- "${api_url}"
else
  wget -S -T 20 -O /dev/null -- "${api_url}" 2>&1 | awk '$1 ~ /^HTTP/ { code = $2 } END { print code }'
fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '200'
  }
  finish
}

# 79/83  logs-reviewed: Read the logs of the cluster
# upgrade.yaml:1273, guide 228
step_79() {
  step 'logs-reviewed' manual verify 'Read the logs of the cluster' || return 0
  manual 'failed-migrations=failed-migrations' 'judgement=judgement' 'logs-read=logs-read' 'warnings=warnings' <<'WORDS'
Read the log of every service from the start of this change. List warnings and failed migrations, and say of each whether it matters.
to record: logs-read, warnings, failed-migrations, judgement
WORDS
  finish
}

# 80/83  version-identity-service: The Identity Service has the target version
# upgrade.yaml:1284, guide 234
step_80() {
  step 'version-identity-service' check verify 'The Identity Service has the target version' || return 0
  hosts 'stg-app'
  proof() {
    check 'version-identity-service' probe 'package example-identity-service' 'has version 2.6.1' 'stg-app'
    limit 60000
    uses 'package_identity_service'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)'
  }
  finish
}

# 81/83  version-control-center: Control Center has the target version
# upgrade.yaml:1285, guide 234
step_81() {
  step 'version-control-center' check verify 'Control Center has the target version' || return 0
  hosts 'stg-app'
  proof() {
    check 'version-control-center' probe 'package example-control-center' 'has version 2.6.1' 'stg-app'
    limit 60000
    uses 'package_control_center'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)'
  }
  finish
}

# 82/83  version-file-storage: File Storage has the target version on each of its machines
# upgrade.yaml:1286, guide 234
step_82() {
  step 'version-file-storage' check verify 'File Storage has the target version on each of its machines' || return 0
  hosts 'stg-shared'
  proof() {
    check 'version-file-storage' probe 'package example-file-storage' 'has version 2.6.1' 'stg-shared'
    limit 60000
    uses 'package_file_storage'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)'
  }
  finish
}

# 83/83  versions-in-console: The console shows one version for each kind of instance
# upgrade.yaml:1287, guide 234
step_83() {
  step 'versions-in-console' check verify 'The console shows one version for each kind of instance' || return 0
  proof() {
    check 'versions-in-console' manual 'Read the versions in the list of workers. Every worker and gateway, and the Callback Service where there is one, must have 2.6.1; every Core must have 5.13.1.' 'a person attests it' 'controller'
    attested 'screenshot=screenshot' 'table-of-versions=table-of-versions' <<'WORDS'
Read the versions in the list of workers. Every worker and gateway, and the Callback Service where there is one, must have 2.6.1; every Core must have 5.13.1.
where: Inventory > Workers
as: administrator
to record: table-of-versions, screenshot
WORDS
  }
  finish
}

# --- Ways back ----------------------------------------------------------------------------------

# recovery restore-identity-service, 1  install-previous-identity-service: Install the previous package
# upgrade.yaml:1297, identity-settings ignition file
recovery_1_1() {
  step 'install-previous-identity-service' manual body 'Install the previous package' || return 0
  hosts 'stg-app'
  manual 'command=command' 'finished-at=finished-at' <<'WORDS'
Install /srv/packages/mdc-identity-service_2.5.0_amd64.deb on this machine with the command of the upgrade, allowing the lower version. Leave the ignition file of the service alone.
to record: command, finished-at
WORDS
  finish
}

# recovery restore-identity-service, 2  see-previous-identity-service: See that the previous Identity Service runs
# upgrade.yaml:1307
recovery_1_2() {
  step 'see-previous-identity-service' check body 'See that the previous Identity Service runs' || return 0
  hosts 'stg-app'
  proof() {
    check 'see-previous-identity-service' probe 'service example-identity-service.service' 'is running' 'stg-app'
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
  finish
}

# recovery restore-identity-service, 3  sign-in-works-again: Signing in works again
# upgrade.yaml:1318
recovery_1_3() {
  step 'sign-in-works-again' check verify 'Signing in works again' || return 0
  proof() {
    check 'sign-in-works-again' manual 'Sign in at https://control-center.staging.example.com/.' 'a person attests it' 'controller'
    attested 'account=account' <<'WORDS'
Sign in at https://control-center.staging.example.com/.
as: administrator
to record: account
WORDS
  }
  finish
}

# recovery restore-shared-services, 1  restore-shared-service: Put the service back as it was
# upgrade.yaml:1329, guide 164-166, 233
recovery_2_1() {
  step 'restore-shared-service' manual body 'Put the service back as it was' || return 0
  manual 'backup-used=backup-used' 'finished-at=finished-at' 'service=service' <<'WORDS'
Install the previous version of the service that failed and restore its backup of this change by the procedure of the site, https://wiki.example.com/databases/upgrade.
to record: service, backup-used, finished-at
WORDS
  finish
}

# recovery restore-shared-services, 2  see-postgresql-restored: See that PostgreSQL answers
# upgrade.yaml:1338, guide 176
recovery_2_2() {
  step 'see-postgresql-restored' check body 'See that PostgreSQL answers' || return 0
  hosts 'stg-shared'
  proof() {
    check 'see-postgresql-restored' probe 'a connection to ${address}:5432' 'is accepted' 'stg-shared'
    again '10000' '300000' ''
    limit 30000
    uses 'address' 'port_postgresql'
    command_line <<'PROBE'
target="${address}:${port_postgresql}"
set -- "${target%:*}" "${target##*:}"
if command -v nc >/dev/null 2>&1; then
  case $(nc --help 2>&1) in
    *BusyBox*) nc -w 5 "$1" "$2" -e true ;;
    *) nc -z -w 5 "$1" "$2" ;;
  esac
elif command -v bash >/dev/null 2>&1; then
  timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' sh "$1" "$2"
else
  echo 'neither nc nor bash is here to try a connection with' >&2
  exit 127
fi
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# recovery restore-shared-services, 3  see-rabbitmq-restored: See that RabbitMQ answers
# upgrade.yaml:1339, guide 176
recovery_2_3() {
  step 'see-rabbitmq-restored' check body 'See that RabbitMQ answers' || return 0
  hosts 'stg-shared'
  proof() {
    check 'see-rabbitmq-restored' probe 'a connection to ${address}:5672' 'is accepted' 'stg-shared'
    again '10000' '300000' ''
    limit 30000
    uses 'address' 'port_rabbitmq'
    command_line <<'PROBE'
target="${address}:${port_rabbitmq}"
set -- "${target%:*}" "${target##*:}"
if command -v nc >/dev/null 2>&1; then
  case $(nc --help 2>&1) in
    *BusyBox*) nc -w 5 "$1" "$2" -e true ;;
    *) nc -z -w 5 "$1" "$2" ;;
  esac
elif command -v bash >/dev/null 2>&1; then
  timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' sh "$1" "$2"
else
  echo 'neither nc nor bash is here to try a connection with' >&2
  exit 127
fi
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# recovery restore-shared-services, 4  see-redis-restored: See that Redis answers
# upgrade.yaml:1340, guide 176
recovery_2_4() {
  step 'see-redis-restored' check body 'See that Redis answers' || return 0
  hosts 'stg-shared'
  proof() {
    check 'see-redis-restored' probe 'a connection to ${address}:6379' 'is accepted' 'stg-shared'
    again '10000' '300000' ''
    limit 30000
    uses 'address' 'port_redis'
    command_line <<'PROBE'
target="${address}:${port_redis}"
set -- "${target%:*}" "${target##*:}"
if command -v nc >/dev/null 2>&1; then
  case $(nc --help 2>&1) in
    *BusyBox*) nc -w 5 "$1" "$2" -e true ;;
    *) nc -z -w 5 "$1" "$2" ;;
  esac
elif command -v bash >/dev/null 2>&1; then
  timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' sh "$1" "$2"
else
  echo 'neither nc nor bash is here to try a connection with' >&2
  exit 127
fi
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# recovery restore-shared-services, 5  reopen-after-shared-services: Let users send scans again
# upgrade.yaml:1341, guide 171-173
recovery_2_5() {
  step 'reopen-after-shared-services' manual body 'Let users send scans again' || return 0
  manual 'told-at=told-at' <<'WORDS'
Tell the users that they may send scans again.
to record: told-at
WORDS
  finish
}

# recovery restore-shared-services, 6  shared-services-api: The API answers
# upgrade.yaml:1348, guide 227
recovery_2_6() {
  step 'shared-services-api' check verify 'The API answers' || return 0
  proof() {
    check 'shared-services-api' probe 'the answer of https://scan.staging.example.com/health' 'has status 200' 'controller'
    again '15000' '300000' ''
    limit 30000
    uses 'api_url'
    command_line <<'PROBE'
if command -v curl >/dev/null 2>&1; then
  curl -sS --max-time 20 -o /dev/null -w '%{http_code}' -- "${api_url}"
else
  wget -S -T 20 -O /dev/null -- "${api_url}" 2>&1 | awk '$1 ~ /^HTTP/ { code = $2 } END { print code }'
fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '200'
  }
  finish
}

# recovery restore-file-storage, 1  install-previous-file-storage: Install the previous package and restore the files where they are damaged
# upgrade.yaml:1357, guide 233, file-storage-settings replicas
recovery_3_1() {
  step 'install-previous-file-storage' manual body 'Install the previous package and restore the files where they are damaged' || return 0
  hosts 'stg-shared'
  manual 'backup-used=backup-used' 'command=command' 'finished-at=finished-at' <<'WORDS'
Install ${previous_file_storage} on this machine with the command of the upgrade, allowing the lower version. Where files are missing or damaged, restore the backup of this change.
to record: command, backup-used, finished-at
WORDS
  finish
}

# recovery restore-file-storage, 2  see-previous-file-storage: See that the previous File Storage runs
# upgrade.yaml:1367
recovery_3_2() {
  step 'see-previous-file-storage' check body 'See that the previous File Storage runs' || return 0
  hosts 'stg-shared'
  proof() {
    check 'see-previous-file-storage' probe 'service example-file-storage.service' 'is running' 'stg-shared'
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
  finish
}

# recovery restore-file-storage, 3  reopen-after-file-storage: Let users send scans again
# upgrade.yaml:1377, guide 171-173
recovery_3_3() {
  step 'reopen-after-file-storage' manual body 'Let users send scans again' || return 0
  manual 'told-at=told-at' <<'WORDS'
Tell the users that they may send scans again.
to record: told-at
WORDS
  finish
}

# recovery restore-file-storage, 4  file-storage-api: The API answers
# upgrade.yaml:1384, guide 227
recovery_3_4() {
  step 'file-storage-api' check verify 'The API answers' || return 0
  proof() {
    check 'file-storage-api' probe 'the answer of https://scan.staging.example.com/health' 'has status 200' 'controller'
    again '15000' '300000' ''
    limit 30000
    uses 'api_url'
    command_line <<'PROBE'
if command -v curl >/dev/null 2>&1; then
  curl -sS --max-time 20 -o /dev/null -w '%{http_code}' -- "${api_url}"
else
  wget -S -T 20 -O /dev/null -- "${api_url}" 2>&1 | awk '$1 ~ /^HTTP/ { code = $2 } END { print code }'
fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '200'
  }
  finish
}

# recovery restore-file-storage, 5  file-storage-test-scan: A test scan comes back
# upgrade.yaml:1385
recovery_3_5() {
  step 'file-storage-test-scan' check verify 'A test scan comes back' || return 0
  proof() {
    check 'file-storage-test-scan' manual 'Hand in the EICAR test file; its verdict must come back.' 'a person attests it' 'controller'
    attested 'request-id=request-id' 'verdict=verdict' <<'WORDS'
Hand in the EICAR test file; its verdict must come back.
to record: request-id, verdict
WORDS
  }
  finish
}

# undo 64/83  undo:reopen-submissions: Undo: Let users send scans again
# upgrade.yaml:1207, guide 171-173
undo_64() {
  step 'undo:reopen-submissions' manual body 'Undo: Let users send scans again' || return 0
  manual <<'WORDS'
Stop new scan requests again.
WORDS
  finish
}

# undo 60/83  undo:upgrade-file-storage: Undo: Upgrade File Storage
# upgrade.yaml:1160, guide 167, 191-215
undo_60() {
  step 'undo:upgrade-file-storage' manual body 'Undo: Upgrade File Storage' || return 0
  hosts 'stg-shared'
  manual <<'WORDS'
Go back with the procedure restore-file-storage.
WORDS
  finish
}

# undo 37/83  undo:stop-submissions: Undo: Stop new scan requests
# upgrade.yaml:964, guide 171-173
undo_37() {
  step 'undo:stop-submissions' manual body 'Undo: Stop new scan requests' || return 0
  manual <<'WORDS'
Tell the users that they may send scans again.
WORDS
  finish
}

# undo 34/83  undo:upgrade-api-gateway: Undo: Upgrade the gateways, one after another
# upgrade.yaml:868, guide 65, 141, 149-151
undo_34() {
  step 'undo:upgrade-api-gateway' manual body 'Undo: Upgrade the gateways, one after another' || return 0
  hosts 'stg-gw1'
  manual <<'WORDS'
The guide has no way back. Try the previous package on the same page, or ask the vendor.
WORDS
  finish
}

# undo 33/83  undo:upgrade-core: Undo: Upgrade Core, one instance after another
# upgrade.yaml:835, guide 64, 140, 149-151
undo_33() {
  step 'undo:upgrade-core' manual body 'Undo: Upgrade Core, one instance after another' || return 0
  hosts 'stg-core2' 'stg-core1'
  manual <<'WORDS'
The guide has no way back. Try the previous package on the same page, or ask the vendor.
WORDS
  finish
}

# undo 31/83  undo:upload-packages: Undo: Upload the packages
# upgrade.yaml:807, guide 147-148
undo_31() {
  step 'undo:upload-packages' manual body 'Undo: Upload the packages' || return 0
  manual <<'WORDS'
Remove the packages from the list, or leave them there unused.
WORDS
  finish
}

# undo 22/83  undo:upgrade-control-center: Undo: Upgrade Control Center
# upgrade.yaml:707, guide 62, 88-102
undo_22() {
  step 'undo:upgrade-control-center' manual body 'Undo: Upgrade Control Center' || return 0
  hosts 'stg-app'
  manual <<'WORDS'
Install /srv/packages/mdc-control-center_2.5.0_amd64.deb with the same command.
WORDS
  finish
}

# undo 19/83  undo:upgrade-identity-service: Undo: Upgrade the Identity Service
# upgrade.yaml:672, guide 61, 68-83
undo_19() {
  step 'undo:upgrade-identity-service' manual body 'Undo: Upgrade the Identity Service' || return 0
  hosts 'stg-app'
  manual <<'WORDS'
Go back with the procedure restore-identity-service.
WORDS
  finish
}

undo() { # what takes back what was done, the last step first
  :
  ! takes_back 'reopen-submissions' || undo_64
  ! takes_back 'upgrade-file-storage' || undo_60
  ! takes_back 'stop-submissions' || undo_37
  ! takes_back 'upgrade-api-gateway' || undo_34
  ! takes_back 'upgrade-core' || undo_33
  ! takes_back 'upload-packages' || undo_31
  no_return 'upgrade-worker' 'The guide knows no way back for workers that the banner has upgraded.'
  ! takes_back 'upgrade-control-center' || undo_22
  ! takes_back 'upgrade-identity-service' || undo_19
  RB_TOUCHED=
}

recovery() { # PROCEDURE
  case $1 in
    'restore-identity-service')
      recovery_1_1
      recovery_1_2
      recovery_1_3
      ;;
    'restore-shared-services')
      recovery_2_1
      recovery_2_2
      recovery_2_3
      recovery_2_4
      recovery_2_5
      recovery_2_6
      ;;
    'restore-file-storage')
      recovery_3_1
      recovery_3_2
      recovery_3_3
      recovery_3_4
      recovery_3_5
      ;;
    *) : ;;
  esac
}

recovery_after() { # STEP: sets RB_PROCEDURE, the procedure that is made for its failure
  RB_PROCEDURE=
  case $1 in
    'upgrade-identity-service') RB_PROCEDURE='restore-identity-service' ;;
    'see-identity-service-running') RB_PROCEDURE='restore-identity-service' ;;
    'upgrade-file-storage') RB_PROCEDURE='restore-file-storage' ;;
    'see-file-storage-running') RB_PROCEDURE='restore-file-storage' ;;
    *) : ;;
  esac
}

recovery_time() { # STAGE: sets RB_RECOVERY_TIME, of the longest procedure for a failure in it
  RB_RECOVERY_TIME=
  case $1 in
    'live') RB_RECOVERY_TIME=1320000 ;;
    'critical') RB_RECOVERY_TIME=4320000 ;;
    *) : ;;
  esac
}

# --- What the plan knows about failures ---------------------------------------------------------

# Recovery procedure `restore-identity-service`
procedure_1() {
  cat <<'TEXT'
recovery: `restore-identity-service` Go back to the previous Identity Service (Nobody can sign in after the upgrade, and the service does not come up)
  1. Install the previous package [stg-app]
      Install /srv/packages/mdc-identity-service_2.5.0_amd64.deb on this machine with the command of the upgrade, allowing the lower version. Leave the ignition file of the service alone.
      to record: command, finished-at
  2. See that the previous Identity Service runs [stg-app]
     expect: service example-identity-service.service is running
  3. Signing in works again [controller]
     expect: Sign in at https://control-center.staging.example.com/. a person attests it
TEXT
}

# Recovery procedure `restore-shared-services`
procedure_2() {
  cat <<'TEXT'
recovery: `restore-shared-services` Go back to the previous PostgreSQL, RabbitMQ or Redis (One of the three does not come up with its new version inside the window)
  1. Put the service back as it was [controller]
      Install the previous version of the service that failed and restore its backup of this change by the procedure of the site, https://wiki.example.com/databases/upgrade.
      to record: service, backup-used, finished-at
  2. See that PostgreSQL answers [stg-shared]
     expect: a connection to ${address}:5432 is accepted
  3. See that RabbitMQ answers [stg-shared]
     expect: a connection to ${address}:5672 is accepted
  4. See that Redis answers [stg-shared]
     expect: a connection to ${address}:6379 is accepted
  5. Let users send scans again [controller]
      Tell the users that they may send scans again.
      to record: told-at
  6. The API answers [controller]
     expect: the answer of https://scan.staging.example.com/health has status 200
TEXT
}

# Recovery procedure `restore-file-storage`
procedure_3() {
  cat <<'TEXT'
recovery: `restore-file-storage` Go back to the previous File Storage (File Storage does not come up with the new version inside the window)
  1. Install the previous package and restore the files where they are damaged [stg-shared]
      Install ${previous_file_storage} on this machine with the command of the upgrade, allowing the lower version. Where files are missing or damaged, restore the backup of this change.
      to record: command, backup-used, finished-at
  2. See that the previous File Storage runs [stg-shared]
     expect: service example-file-storage.service is running
  3. Let users send scans again [controller]
      Tell the users that they may send scans again.
      to record: told-at
  4. The API answers [controller]
     expect: the answer of https://scan.staging.example.com/health has status 200
  5. A test scan comes back [controller]
     expect: Hand in the EICAR test file; its verdict must come back. a person attests it
TEXT
}

advice() { # STEP: known symptoms, the step's way back, procedures for its failure
  case $1 in
    'upgrade-identity-service')
      cat <<'TEXT'
to undo this step:
      Go back with the procedure restore-identity-service.
TEXT
      procedure_1
      ;;
    'see-identity-service-running')
      procedure_1
      ;;
    'upgrade-control-center')
      cat <<'TEXT'
to undo this step:
      Install /srv/packages/mdc-control-center_2.5.0_amd64.deb with the same command.
TEXT
      ;;
    'upgrade-worker')
      cat <<'TEXT'
this step cannot be undone: The guide knows no way back for workers that the banner has upgraded.
TEXT
      ;;
    'see-worker-versions')
      cat <<'TEXT'
known symptom: A worker is missing in System Health, or automated deployment does nothing.
  - Expected for a short while during the upgrade of the workers; look again when its progress has ended.
  - If it stays away, see what its service says on its machine.
      sudo systemctl status --no-pager "${unit_worker}"
TEXT
      ;;
    'upload-packages')
      cat <<'TEXT'
to undo this step:
      Remove the packages from the list, or leave them there unused.
TEXT
      ;;
    'upgrade-core')
      cat <<'TEXT'
to undo this step:
      The guide has no way back. Try the previous package on the same page, or ask the vendor.
TEXT
      ;;
    'upgrade-api-gateway')
      cat <<'TEXT'
to undo this step:
      The guide has no way back. Try the previous package on the same page, or ask the vendor.
TEXT
      ;;
    'stop-submissions')
      cat <<'TEXT'
to undo this step:
      Tell the users that they may send scans again.
TEXT
      ;;
    'requests-complete')
      cat <<'TEXT'
known symptom: Requests stay in progress and the cluster does not become idle.
  - Do not begin the second stage over running scans; move the window instead.
  - See whether the workers and Core instances of these requests are healthy.
TEXT
      ;;
    'critical.entry.cluster-idle')
      cat <<'TEXT'
known symptom: Requests stay in progress and the cluster does not become idle.
  - Do not begin the second stage over running scans; move the window instead.
  - See whether the workers and Core instances of these requests are healthy.
TEXT
      ;;
    'upgrade-file-storage')
      cat <<'TEXT'
to undo this step:
      Go back with the procedure restore-file-storage.
TEXT
      procedure_3
      ;;
    'see-file-storage-running')
      procedure_3
      ;;
    'reopen-submissions')
      cat <<'TEXT'
to undo this step:
      Stop new scan requests again.
TEXT
      ;;
    'workers-connected')
      cat <<'TEXT'
known symptom: A worker is missing in System Health, or automated deployment does nothing.
  - Expected for a short while during the upgrade of the workers; look again when its progress has ended.
  - If it stays away, see what its service says on its machine.
      sudo systemctl status --no-pager "${unit_worker}"
TEXT
      ;;
    'test-scan')
      cat <<'TEXT'
known symptom: The gateway refuses files although it runs.
  - Compare the health check settings with what is active; fewer Core instances or engines than they demand make the gateway refuse files.
  - Wait for the next round of the health check before looking again; its signal lags.
TEXT
      ;;
    'api-answers')
      cat <<'TEXT'
known symptom: The gateway refuses files although it runs.
  - Compare the health check settings with what is active; fewer Core instances or engines than they demand make the gateway refuse files.
  - Wait for the next round of the health check before looking again; its signal lags.
TEXT
      ;;
    *) : ;;
  esac
}

list() {
  cat <<'LIST'
 1/83  live.entry.rights                    The account on the machines with an installer has an administrator's rights [check: stg-app, stg-shared]
 2/83  live.entry.nodes-without-failures    No node has a service that failed [check: stg-app, stg-shared, stg-core1, stg-core2, stg-gw1]
 3/83  live.entry.nodes-seen-healthy        The console shows every node healthy [check: controller]
 4/83  live.entry.disk-space                Every node has the room that this change asks for [check: stg-app, stg-shared, stg-core1, stg-core2, stg-gw1]
 5/83  live.entry.memory                    Every node has the memory to spare that this change asks for [check: stg-app, stg-shared, stg-core1, stg-core2, stg-gw1]
 6/83  live.entry.processors                No node has more work waiting than it has processors [check: stg-app, stg-shared, stg-core1, stg-core2, stg-gw1]
 7/83  live.entry.console-answers           The console answers [check: controller]
 8/83  notify-users                         Tell the users [notify: controller]
 9/83  notify-administrators                Tell the administrators [notify: controller]
10/83  backup-postgresql                    Have a backup of PostgreSQL at hand [manual: stg-shared]
11/83  backup-file-storage                  Have a backup of File Storage at hand [manual: stg-shared]
12/83  download-installers                  Download the installers and put them on their machines [manual: controller]
13/83  download-packages                    Download the packages of Core, gateway and Callback Service [manual: controller]
14/83  see-installer-identity-service       See the installers of the Identity Service [check: stg-app]
15/83  see-installer-control-center         See the installers of Control Center [check: stg-app]
16/83  see-installer-file-storage           See the installers of File Storage [check: stg-shared]
17/83  backup-postgresql.age                The backup of postgresql is young enough [check: stg-shared]
18/83  backup-file-storage.age              The backup of file-storage is young enough [check: stg-shared]
19/83  upgrade-identity-service             Upgrade the Identity Service [run: stg-app]
20/83  see-identity-service-running         See that the Identity Service runs [check: stg-app]
21/83  watch-after-identity-service         Watch the API for a while [check: controller]
22/83  upgrade-control-center               Upgrade Control Center [run: stg-app]
23/83  see-control-center-running           See that Control Center runs [check: stg-app]
24/83  console-back                         Wait until the console answers again [wait: controller]
25/83  worker-sign-in                       Sign in to the console to upgrade the workers [manual: controller]
26/83  upgrade-worker                       Start the upgrade of the workers [manual: controller]
27/83  worker-progress                      Follow the upgrade of the workers to its end [wait: controller]
28/83  see-worker-versions                  See that all workers run the same version [check: stg-core1, stg-core2, stg-gw1]
29/83  watch-after-worker                   Watch the API for a while [check: controller]
30/83  execution-sign-in                    Sign in to the console to upgrade the execution instances [manual: controller]
31/83  upload-packages                      Upload the packages [manual: controller]
32/83  core-minimum                         See that the health check can do without one Core [manual: controller]
33/83  upgrade-core                         Upgrade Core, one instance after another [manual: stg-core1, stg-core2]
34/83  upgrade-api-gateway                  Upgrade the gateways, one after another [manual: stg-gw1]
35/83  no-callback-service                  See that there is no Callback Service to upgrade [manual: controller]
36/83  watch-after-execution                Watch the API for a while [check: controller]
37/83  stop-submissions                     Stop new scan requests [manual: controller]
38/83  open-processing-history              Open the list of requests in progress [manual: controller]
39/83  requests-complete                    Wait until no request is in progress [wait: controller]
40/83  backup-all-postgresql                Back PostgreSQL up [manual: stg-shared]
41/83  backup-all-redis                     Back Redis up [manual: stg-shared]
42/83  backup-all-rabbitmq                  Back RabbitMQ up [manual: stg-shared]
43/83  backup-all-file-storage              Back File Storage up [manual: stg-shared]
44/83  live.exit.console-answers            The console answers [check: controller]
45/83  critical.entry.cluster-idle          The cluster is idle [check: controller]
46/83  critical.entry.postgresql-healthy    PostgreSQL's service runs [check: stg-shared]
47/83  critical.entry.postgresql-answers    PostgreSQL accepts connections [check: stg-shared]
48/83  critical.entry.rabbitmq-healthy      RabbitMQ's service runs [check: stg-shared]
49/83  critical.entry.rabbitmq-answers      RabbitMQ accepts connections [check: stg-shared]
50/83  critical.entry.redis-healthy         Redis' service runs [check: stg-shared]
51/83  critical.entry.redis-answers         Redis accepts connections [check: stg-shared]
52/83  critical.entry.file-storage-healthy  File Storage's service runs [check: stg-shared]
53/83  critical.entry.file-storage-answers  File Storage accepts connections [check: stg-shared]
54/83  backup-all-postgresql.age            The backup of postgresql is young enough [check: stg-shared]
55/83  backup-all-redis.age                 The backup of redis is young enough [check: stg-shared]
56/83  backup-all-rabbitmq.age              The backup of rabbitmq is young enough [check: stg-shared]
57/83  backup-all-file-storage.age          The backup of file-storage is young enough [check: stg-shared]
58/83  approve-critical                     Approve the upgrade of the critical services [approve: controller]
59/83  watch-before-file-storage            Watch the cluster before File Storage goes down [check: controller]
60/83  upgrade-file-storage                 Upgrade File Storage [run: stg-shared]
61/83  see-file-storage-running             See that File Storage runs [check: stg-shared]
62/83  see-file-storage-answering           See that File Storage accepts connections [check: stg-shared]
63/83  watch-after-file-storage             Watch the cluster after File Storage is back [check: controller]
64/83  reopen-submissions                   Let users send scans again [manual: controller]
65/83  critical.exit.console-answers        The console answers [check: controller]
66/83  healthy-identity-service             The Identity Service runs at the end [check: stg-app]
67/83  healthy-control-center               Control Center runs at the end [check: stg-app]
68/83  healthy-worker                       Every worker runs at the end [check: stg-core1, stg-core2, stg-gw1]
69/83  healthy-core                         Every Core instance runs at the end [check: stg-core1, stg-core2]
70/83  healthy-api-gateway                  Every gateway runs at the end [check: stg-gw1]
71/83  still-no-callback-service            See that there is still no Callback Service [manual: controller]
72/83  healthy-postgresql                   PostgreSQL accepts connections at the end [check: stg-shared]
73/83  healthy-rabbitmq                     RabbitMQ accepts connections at the end [check: stg-shared]
74/83  healthy-redis                        Redis accepts connections at the end [check: stg-shared]
75/83  healthy-file-storage                 File Storage accepts connections at the end [check: stg-shared]
76/83  workers-connected                    This worker is connected to Control Center [check: stg-core1, stg-core2, stg-gw1]
77/83  test-scan                            Send test scans and see their verdicts [manual: controller]
78/83  api-answers                          The API answers [check: controller]
79/83  logs-reviewed                        Read the logs of the cluster [manual: controller]
80/83  version-identity-service             The Identity Service has the target version [check: stg-app]
81/83  version-control-center               Control Center has the target version [check: stg-app]
82/83  version-file-storage                 File Storage has the target version on each of its machines [check: stg-shared]
83/83  versions-in-console                  The console shows one version for each kind of instance [check: controller]
LIST
}

# A line a step: id, kind, position, stage, hosts; its check, of which kind, on which hosts; how many
# must sign; part of the plan, or of a way back; window; and in milliseconds how long it takes, and
# its undoing.
facts() {
  cat <<'FACTS'
live.entry.rights check entry live stg-app,stg-shared live.entry.rights probe stg-app,stg-shared 0 plan - - none -
live.entry.nodes-without-failures check entry live stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 live.entry.nodes-without-failures probe stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 0 plan - - none -
live.entry.nodes-seen-healthy check entry live controller live.entry.nodes-seen-healthy manual controller 0 plan - - none -
live.entry.disk-space check entry live stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 live.entry.disk-space probe stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 0 plan - - none -
live.entry.memory check entry live stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 live.entry.memory probe stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 0 plan - - none -
live.entry.processors check entry live stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 live.entry.processors probe stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 0 plan - - none -
live.entry.console-answers check entry live controller live.entry.console-answers probe controller 0 plan - - none -
notify-users notify body live controller - - - 0 plan - 600000 none 600000
notify-administrators notify body live controller - - - 0 plan - 600000 none 600000
backup-postgresql manual body live stg-shared backup-postgresql.check probe stg-shared 0 plan - 900000 none 900000
backup-file-storage manual body live stg-shared backup-file-storage.check probe stg-shared 0 plan - 900000 none 900000
download-installers manual body live controller - - - 0 plan - 1800000 none 1800000
download-packages manual body live controller - - - 0 plan - 1200000 none 1200000
see-installer-identity-service check body live stg-app see-installer-identity-service probe stg-app 0 plan - 60000 none 60000
see-installer-control-center check body live stg-app see-installer-control-center probe stg-app 0 plan - 60000 none 60000
see-installer-file-storage check body live stg-shared see-installer-file-storage probe stg-shared 0 plan - 60000 none 60000
backup-postgresql.age check body live stg-shared backup-postgresql.age probe stg-shared 0 plan - - none -
backup-file-storage.age check body live stg-shared backup-file-storage.age probe stg-shared 0 plan - - none -
upgrade-identity-service run body live stg-app upgrade-identity-service.check probe stg-app 0 plan - 600000 undo 1200000
see-identity-service-running check body live stg-app see-identity-service-running probe stg-app 0 plan - 120000 none 120000
watch-after-identity-service check body live controller watch-after-identity-service probe controller 0 plan - 300000 none 300000
upgrade-control-center run body live stg-app upgrade-control-center.check probe stg-app 0 plan - 600000 undo 1200000
see-control-center-running check body live stg-app see-control-center-running probe stg-app 0 plan - 120000 none 120000
console-back wait body live controller console-back probe controller 0 plan - 300000 none 300000
worker-sign-in manual body live controller - - - 0 plan - 120000 none 120000
upgrade-worker manual body live controller - - - 0 plan - 300000 irreversible 300000
worker-progress wait body live controller worker-progress manual controller 0 plan - 1800000 none 1800000
see-worker-versions check body live stg-core1,stg-core2,stg-gw1 see-worker-versions manual stg-core1,stg-core2,stg-gw1 0 plan - 600000 none 600000
watch-after-worker check body live controller watch-after-worker probe controller 0 plan - 300000 none 300000
execution-sign-in manual body live controller - - - 0 plan - 120000 none 120000
upload-packages manual body live controller - - - 0 plan - 900000 undo 300000
core-minimum manual body live controller - - - 0 plan - 300000 none 300000
upgrade-core manual body live stg-core1,stg-core2 upgrade-core.check manual stg-core1,stg-core2 0 plan - 3600000 undo 3600000
upgrade-api-gateway manual body live stg-gw1 upgrade-api-gateway.check manual stg-gw1 0 plan - 1200000 undo 1200000
no-callback-service manual body live controller - - - 0 plan - 300000 none 300000
watch-after-execution check body live controller watch-after-execution probe controller 0 plan - 300000 none 300000
stop-submissions manual body live controller - - - 0 plan - 900000 undo 300000
open-processing-history manual body live controller - - - 0 plan - 300000 none 300000
requests-complete wait body live controller requests-complete manual controller 0 plan - 3600000 none 3600000
backup-all-postgresql manual body live stg-shared backup-all-postgresql.check probe stg-shared 0 plan - 1800000 none 1800000
backup-all-redis manual body live stg-shared backup-all-redis.check probe stg-shared 0 plan - 600000 none 600000
backup-all-rabbitmq manual body live stg-shared backup-all-rabbitmq.check probe stg-shared 0 plan - 600000 none 600000
backup-all-file-storage manual body live stg-shared backup-all-file-storage.check probe stg-shared 0 plan - 3600000 none 3600000
live.exit.console-answers check exit live controller live.exit.console-answers probe controller 0 plan - - none -
critical.entry.cluster-idle check entry critical controller critical.entry.cluster-idle manual controller 0 plan critical - none -
critical.entry.postgresql-healthy check entry critical stg-shared critical.entry.postgresql-healthy probe stg-shared 0 plan critical - none -
critical.entry.postgresql-answers check entry critical stg-shared critical.entry.postgresql-answers probe stg-shared 0 plan critical - none -
critical.entry.rabbitmq-healthy check entry critical stg-shared critical.entry.rabbitmq-healthy probe stg-shared 0 plan critical - none -
critical.entry.rabbitmq-answers check entry critical stg-shared critical.entry.rabbitmq-answers probe stg-shared 0 plan critical - none -
critical.entry.redis-healthy check entry critical stg-shared critical.entry.redis-healthy probe stg-shared 0 plan critical - none -
critical.entry.redis-answers check entry critical stg-shared critical.entry.redis-answers probe stg-shared 0 plan critical - none -
critical.entry.file-storage-healthy check entry critical stg-shared critical.entry.file-storage-healthy probe stg-shared 0 plan critical - none -
critical.entry.file-storage-answers check entry critical stg-shared critical.entry.file-storage-answers probe stg-shared 0 plan critical - none -
backup-all-postgresql.age check entry critical stg-shared backup-all-postgresql.age probe stg-shared 0 plan critical - none -
backup-all-redis.age check entry critical stg-shared backup-all-redis.age probe stg-shared 0 plan critical - none -
backup-all-rabbitmq.age check entry critical stg-shared backup-all-rabbitmq.age probe stg-shared 0 plan critical - none -
backup-all-file-storage.age check entry critical stg-shared backup-all-file-storage.age probe stg-shared 0 plan critical - none -
approve-critical approve body critical controller - - - 0 plan critical 300000 none 300000
watch-before-file-storage check body critical controller watch-before-file-storage manual controller 0 plan critical 300000 none 300000
upgrade-file-storage run body critical stg-shared upgrade-file-storage.check probe stg-shared 0 plan critical 900000 undo 3600000
see-file-storage-running check body critical stg-shared see-file-storage-running probe stg-shared 0 plan critical 120000 none 120000
see-file-storage-answering check body critical stg-shared see-file-storage-answering probe stg-shared 0 plan critical 120000 none 120000
watch-after-file-storage check body critical controller watch-after-file-storage manual controller 0 plan critical 300000 none 300000
reopen-submissions manual body critical controller - - - 0 plan critical 600000 undo 900000
critical.exit.console-answers check exit critical controller critical.exit.console-answers probe controller 0 plan critical - none -
healthy-identity-service check verify verify stg-app healthy-identity-service probe stg-app 0 plan - - none -
healthy-control-center check verify verify stg-app healthy-control-center probe stg-app 0 plan - - none -
healthy-worker check verify verify stg-core1,stg-core2,stg-gw1 healthy-worker probe stg-core1,stg-core2,stg-gw1 0 plan - - none -
healthy-core check verify verify stg-core1,stg-core2 healthy-core probe stg-core1,stg-core2 0 plan - - none -
healthy-api-gateway check verify verify stg-gw1 healthy-api-gateway probe stg-gw1 0 plan - - none -
still-no-callback-service manual verify verify controller - - - 0 plan - 300000 none 300000
healthy-postgresql check verify verify stg-shared healthy-postgresql probe stg-shared 0 plan - - none -
healthy-rabbitmq check verify verify stg-shared healthy-rabbitmq probe stg-shared 0 plan - - none -
healthy-redis check verify verify stg-shared healthy-redis probe stg-shared 0 plan - - none -
healthy-file-storage check verify verify stg-shared healthy-file-storage probe stg-shared 0 plan - - none -
workers-connected check verify verify stg-core1,stg-core2,stg-gw1 workers-connected manual stg-core1,stg-core2,stg-gw1 0 plan - - none -
test-scan manual verify verify controller - - - 0 plan - 900000 none 900000
api-answers check verify verify controller api-answers probe controller 0 plan - - none -
logs-reviewed manual verify verify controller - - - 0 plan - 1800000 none 1800000
version-identity-service check verify verify stg-app version-identity-service probe stg-app 0 plan - - none -
version-control-center check verify verify stg-app version-control-center probe stg-app 0 plan - - none -
version-file-storage check verify verify stg-shared version-file-storage probe stg-shared 0 plan - - none -
versions-in-console check verify verify controller versions-in-console manual controller 0 plan - - none -
install-previous-identity-service manual body restore-identity-service stg-app - - - 0 back - 1200000 none 1200000
see-previous-identity-service check body restore-identity-service stg-app see-previous-identity-service probe stg-app 0 back - 120000 none 120000
sign-in-works-again check verify restore-identity-service controller sign-in-works-again manual controller 0 back - - none -
restore-shared-service manual body restore-shared-services controller - - - 0 back - 3600000 none 3600000
see-postgresql-restored check body restore-shared-services stg-shared see-postgresql-restored probe stg-shared 0 back - 120000 none 120000
see-rabbitmq-restored check body restore-shared-services stg-shared see-rabbitmq-restored probe stg-shared 0 back - 120000 none 120000
see-redis-restored check body restore-shared-services stg-shared see-redis-restored probe stg-shared 0 back - 120000 none 120000
reopen-after-shared-services manual body restore-shared-services controller - - - 0 back - 600000 none 600000
shared-services-api check verify restore-shared-services controller shared-services-api probe controller 0 back - - none -
install-previous-file-storage manual body restore-file-storage stg-shared - - - 0 back - 3600000 none 3600000
see-previous-file-storage check body restore-file-storage stg-shared see-previous-file-storage probe stg-shared 0 back - 120000 none 120000
reopen-after-file-storage manual body restore-file-storage controller - - - 0 back - 600000 none 600000
file-storage-api check verify restore-file-storage controller file-storage-api probe controller 0 back - - none -
file-storage-test-scan check verify restore-file-storage controller file-storage-test-scan manual controller 0 back - - none -
undo:upgrade-identity-service manual body live stg-app - - - 0 back - 1200000 none 1200000
undo:upgrade-control-center manual body live stg-app - - - 0 back - 1200000 none 1200000
undo:upload-packages manual body live controller - - - 0 back - 300000 none 300000
undo:upgrade-core manual body live stg-core2,stg-core1 - - - 0 back - 3600000 none 3600000
undo:upgrade-api-gateway manual body live stg-gw1 - - - 0 back - 1200000 none 1200000
undo:stop-submissions manual body live controller - - - 0 back - 300000 none 300000
undo:upgrade-file-storage manual body critical stg-shared - - - 0 back critical 3600000 none 3600000
undo:reopen-submissions manual body critical controller - - - 0 back critical 900000 none 900000
FACTS
}

# --- Evidence: records, blobs, and what is shown ------------------------------------------------

# No control character of a plan or of a command's output reaches the terminal.
plain() {
  if [ -n "$RB_NEEDLES" ]; then
    RB_T=$(tr -d '\000' && printf .)
    redact "${RB_T%.}"
    put "$RB_CLEAN"
  else
    cat
  fi | tr -d '\000-\010\013-\037\177'
}

say() {
  redact "$*"
  case $RB_CLEAN in
    *["$RB_CONTROLS"]*) printf '%s\n' "$RB_CLEAN" | plain ;;
    *) printf '%s\n' "$RB_CLEAN" ;;
  esac
}

# A machine's milliseconds have more digits than some shells can count with, so those are only put
# together, and what is counted with are the milliseconds since this script began.
clock() { # sets RB_MONO, since the machine started, and RB_NOW, since this script did
  read -r RB_MONO RB_IDLE </proc/uptime || lost
  RB_NOW=$(((${RB_MONO%.*} - RB_ZERO) * 1000 + (1${RB_MONO#*.} - 100) * 10))
  RB_MONO=${RB_MONO%.*}${RB_MONO#*.}0
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
    *[!\ -~]* | *\"* | *\\*)
      printf '%s' "$1" >"$RB_TMP/quoted" || lost
      RB_Q="{\"b64\":\"$(encode <"$RB_TMP/quoted")\"}"
      ;;
    *) RB_Q="\"$1\"" ;;
  esac
}

encode() { # standard input, as base64 in one line
  if [ -n "$RB_ONE_LINE" ]; then base64 -w 0; else base64 | tr -d '\n'; fi
}

text() { # TEXT: like quote, without secrets, and a long text becomes a blob
  redact "$1"
  verbatim "$RB_CLEAN"
}

verbatim() { # TEXT of the plan
  quote "$1"
  [ "${#RB_Q}" -gt 1502 ] || return 0
  printf '%s' "$1" >"$RB_TMP/long" || lost
  keep "$RB_TMP/long"
  RB_Q="{\"bytes\":$RB_BYTES,\"sha256\":\"$RB_SHA\"}"
}

exceeds() { # DIGITS LIMIT: a number of any length is greater than one of nine digits at most
  [ "${#1}" -gt "${#2}" ] || { [ "${#1}" -eq "${#2}" ] && [ "$1" -gt "$2" ]; }
}

keep() { # FILE: makes it a blob and sets RB_BYTES and RB_SHA
  cp "$1" "$RB_RUN/blobs/.tmp-new" || lost
  measure
  keep_new
}

measure() { # sets RB_BYTES of the new blob
  RB_BYTES=$(wc -c <"$RB_RUN/blobs/.tmp-new")
  RB_BYTES=${RB_BYTES##* }
}

keep_new() { # gives the new blob its name, RB_SHA
  RB_SHA=$(sha256sum <"$RB_RUN/blobs/.tmp-new")
  RB_SHA=${RB_SHA%% *}
  if [ "$RB_BYTES" = 0 ] || [ -e "$RB_RUN/blobs/$RB_SHA" ]; then
    rm -f "$RB_RUN/blobs/.tmp-new"
  else
    sync "$RB_RUN/blobs/.tmp-new" || lost
    mv "$RB_RUN/blobs/.tmp-new" "$RB_RUN/blobs/$RB_SHA" || lost
    sync "$RB_RUN/blobs" || lost
  fi
}

# A command's child may still be writing to FILE, so what is hashed is the copy. Where there is more
# than two MiB, the blob keeps the first and the last of them.
stream() { # FILE WITHHELD: sets RB_STREAM, what a record says of a command's output, and RB_BYTES
  RB_BYTES=0 RB_SHA=$RB_NOTHING
  if [ -n "$2" ]; then
    [ ! -s "$1" ] || RB_BYTES=$(wc -c <"$1")
    RB_BYTES=${RB_BYTES##* }
    RB_STREAM="{\"bytes\":$RB_BYTES,\"truncated\":false}"
    return
  fi
  if [ -s "$1" ]; then
    head -c 2097153 "$1" >"$RB_RUN/blobs/.tmp-new" || lost
    measure
    if [ "$RB_BYTES" = 2097153 ]; then stream_ends "$1" && return; fi
    keep_new
  fi
  RB_STREAM="{\"bytes\":$RB_BYTES,\"sha256\":\"$RB_SHA\",\"truncated\":false}"
}

stream_ends() { # FILE
  RB_SIZE=$(wc -c <"$1")
  RB_SIZE=${RB_SIZE##* }
  RB_WHOLE=$(head -c "$RB_SIZE" "$1" | sha256sum)
  { head -c 1048576 "$1" && head -c "$RB_SIZE" "$1" | tail -c 1048576; } >"$RB_RUN/blobs/.tmp-new" || lost
  measure
  keep_new
  RB_STREAM="\"kept\":{\"bytes\":$RB_BYTES,\"sha256\":\"$RB_SHA\"}"
  RB_STREAM="{\"bytes\":$RB_SIZE,$RB_STREAM,\"sha256\":\"${RB_WHOLE%% *}\",\"truncated\":true}"
}

envelope() { # TYPE DATA: sets RB_LINE
  clock
  RB_LINE="{\"boot\":\"$RB_BOOT\",\"data\":{$2},\"mono_ms\":$RB_MONO,\"prev\":\"$RB_PREV\""
  RB_LINE="$RB_LINE,\"run\":\"$RB_ID\",\"seq\":$((RB_SEQ + 1)),\"type\":\"$1\",\"v\":1"
  RB_LINE="$RB_LINE,\"wall\":\"$(date -u "+%Y-%m-%dT%H:%M:%S$RB_FRACTION")\"}"
}

record() { # TYPE DATA: appends one record to the ledger and makes it durable
  envelope "$1" "$2"
  [ "${#RB_LINE}" -le 4000 ] || lost
  printf '%s\n' "$RB_LINE" >>"$RB_RUN/ledger.jsonl" || lost
  RB_SEQ=$((RB_SEQ + 1))
  sync "$RB_RUN/ledger.jsonl" || lost
  chain
}

# The one part of a record that grows with hosts or words becomes a blob where the line is full.
record_table() { # TYPE HEAD KEY TABLE TAIL
  if [ "${#4}" -gt 1000 ]; then
    envelope "$1" "$2,\"$3\":$4,$5"
    if [ "${#RB_LINE}" -gt 4000 ]; then
      printf '%s' "$4" >"$RB_TMP/long" || lost
      keep "$RB_TMP/long"
      set -- "$1" "$2" "$3" "{\"bytes\":$RB_BYTES,\"sha256\":\"$RB_SHA\"}" "$5"
    fi
  fi
  record "$1" "$2,\"$3\":$4,$5"
}

chain() { # sets RB_PREV to the hash of the ledger's last line, which is RB_LINE
  RB_PREV=$(
    sha256sum <<LINE
$RB_LINE
LINE
  )
  RB_PREV=${RB_PREV%% *}
}

record_clock() {
  RB_SYNC=unknown
  [ ! -e /run/systemd/timesync/synchronized ] || RB_SYNC=yes
  record clock "\"synchronized\":\"$RB_SYNC\""
}

# --- Commands -----------------------------------------------------------------------------------

# These describe the text that follows: a step's command or a check's probe.
limit() { # MILLISECONDS
  within "$1"
  case $RB_PART in run) RB_RUN_LIMIT=$RB_WITHIN ;; *) RB_LOOK_LIMIT=$RB_WITHIN ;; esac
}
inside() { case $RB_PART in run) RB_RUN_CWD=$1 ;; *) RB_LOOK_CWD=$1 ;; esac; }
uses() { case $RB_PART in run) RB_RUN_USES=$* ;; *) RB_LOOK_USES=$* ;; esac; }
withhold() { case $RB_PART in run) RB_RUN_HUSH=1 ;; *) RB_LOOK_HUSH=1 ;; esac; }

# The author's text, from here to the closing word; for some hosts only where it names them.
command_lines() { # [HOST...]
  if [ -n "$RB_DRY" ]; then would "run${*:+ on $*}:" && indented && return; fi
  RB_TEXT=
  while IFS= read -r RB_T; do RB_TEXT=$RB_TEXT$RB_T$RB_NL; done
  take_text "$@"
}

# The same for a text that has no line break at its end.
command_line() { # [HOST...]
  if [ -n "$RB_DRY" ]; then would "run${*:+ on $*}:" && indented && return; fi
  RB_TEXT=
  while IFS= read -r RB_T; do RB_TEXT=$RB_TEXT$RB_T$RB_NL; done
  RB_TEXT=${RB_TEXT%"$RB_NL"}
  take_text "$@"
}

take_text() { # [HOST...]
  if [ $# -eq 0 ]; then
    case $RB_PART in run) RB_RUN_TEXT=$RB_TEXT ;; *) RB_LOOK_TEXT=$RB_TEXT ;; esac
    return
  fi
  RB_TEXTS=$((RB_TEXTS + 1))
  eval "RB_TEXT_$RB_TEXTS=\$RB_TEXT"
  for RB_T in "$@"; do
    case $RB_PART in
      run) RB_RUN_APART="$RB_RUN_APART $RB_T=$RB_TEXTS " ;;
      *) RB_LOOK_APART="$RB_LOOK_APART $RB_T=$RB_TEXTS " ;;
    esac
  done
}

text_of() { # PART HOST: sets RB_TEXT
  case $1 in
    run) RB_TEXT=$RB_RUN_TEXT RB_APART=$RB_RUN_APART ;;
    *) RB_TEXT=$RB_LOOK_TEXT RB_APART=$RB_LOOK_APART ;;
  esac
  case $RB_APART in
    *" $2="*)
      RB_TEXT=${RB_APART##*" $2="}
      eval "RB_TEXT=\$RB_TEXT_${RB_TEXT%% *}"
      ;;
  esac
}

base() { # PART HOST: sets RB_BASE, where the output goes, and what was said before the text
  case $1 in
    run) RB_LIMIT=$RB_RUN_LIMIT RB_CWD=$RB_RUN_CWD RB_USES=$RB_RUN_USES RB_HUSH=$RB_RUN_HUSH ;;
    *) RB_LIMIT=$RB_LOOK_LIMIT RB_CWD=$RB_LOOK_CWD RB_USES=$RB_LOOK_USES RB_HUSH=$RB_LOOK_HUSH ;;
  esac
  RB_BASE="$RB_TMP/$1.$2"
  # What may hold a secret stays in memory, and nobody sees it before the secrets are out of it.
  [ -z "$RB_HUSH" ] || RB_BASE="$RB_SHM/$1.$2"
  RB_RAW=$RB_BASE RB_HUSH=
  [ -z "$RB_SECRETS" ] || RB_RAW=$RB_BASE.raw
  [ ! -e "$RB_BASE.withheld" ] || RB_HUSH=1
}

launch() { # PART HOST: starts the text there, in the background
  base "$1" "$2"
  for RB_F in end out err; do : >"$RB_BASE.$RB_F" || lost; done
  [ -z "$RB_SECRETS" ] || rm -f "$RB_BASE.withheld" "$RB_BASE.counts"
  job "$1" "$2" </dev/null >/dev/null 2>&1 3<&- &
  RB_PIDS="$RB_PIDS $!"
}

job() { # PART HOST: runs the text; leaves exit status, milliseconds and a note in a file
  RB_CHILD='' RB_CUT=''
  # A terminal's signals reach this process too; what they mean is decided by the script alone.
  trap : HUP INT
  trap 'RB_CUT=interrupted; [ -z "$RB_CHILD" ] || kill -TERM "$RB_CHILD" 2>/dev/null' TERM
  text_of "$1" "$2"
  reach "$2"
  clock
  RB_BEGAN=$RB_NOW RB_BEGAN_MS=$RB_MONO RB_STATUS=none
  if [ "$1" = run ]; then
    RUNBOOK_STEP=$RB_ID/$RB_STEP/$2
    export RUNBOOK_STEP
  fi
  if [ "$RB_VIA" = ssh ]; then
    if connect "$2"; then
      remote | limited ssh -o BatchMode=yes -o ConnectTimeout=30 -o ControlMaster=no \
        -o "ControlPath=$RB_SOCKET" -- "$RB_ADDRESS" sh -s >"$RB_RAW.out" 2>"$RB_RAW.err" &
    else
      RB_CUT=unreachable
    fi
  elif [ -n "$RB_CWD" ] && ! { [ -d "$RB_CWD" ] && [ -x "$RB_CWD" ]; }; then
    RB_CUT=lost
  else
    here >"$RB_RAW.out" 2>"$RB_RAW.err" &
  fi
  if [ -z "$RB_CUT" ]; then
    RB_CHILD=$!
    wait "$RB_CHILD"
    RB_STATUS=$?
    while kill -0 "$RB_CHILD" 2>/dev/null; do
      wait "$RB_CHILD"
      RB_STATUS=$?
    done
    if [ "$RB_VIA,$RB_STATUS,$RB_CUT" = ssh,255, ]; then
      ssh -o "ControlPath=$RB_SOCKET" -O check -- "$RB_ADDRESS" 2>/dev/null || RB_CUT=dropped
    fi
  fi
  clock
  RB_MS=$((RB_NOW - RB_BEGAN))
  # The clock has hundredths of a second.
  if [ -z "$RB_CUT" ] && [ "$RB_LIMIT" -gt 0 ] && [ "$RB_MS" -ge $((RB_LIMIT - 10)) ]; then
    RB_CUT=timeout
  fi
  case $RB_CUT in interrupted | timeout) reap ;; esac
  [ -z "$RB_SECRETS" ] || clean
  printf '%s %s %s %s\n' "$RB_STATUS" "$RB_MS" "$RB_BEGAN_MS" "$RB_CUT" >"$RB_BASE.end"
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
  case $RB_TIMEOUT in
    '') exec "$@" ;;
    exact)
      RB_SECONDS=$((RB_LIMIT / 1000)).$((1000 + RB_LIMIT % 1000))
      RB_SECONDS=${RB_SECONDS%.*}.${RB_SECONDS#*.1}
      [ "$RB_LIMIT" -gt 0 ] || RB_SECONDS=2592000
      exec timeout --preserve-status -k 5 "$RB_SECONDS" "$@"
      ;;
    *)
      RB_SECONDS=$(((RB_LIMIT + 999) / 1000))
      [ "$RB_SECONDS" -gt 0 ] || RB_SECONDS=2592000
      exec timeout -k 5 "$RB_SECONDS" "$@"
      ;;
  esac
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
  put "'$RB_WORD$RB_REST'$RB_NL"
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

# Sets RB_STATUS, nothing where it never ran; RB_KILLED, the signal, where the shell can tell; RB_MS;
# RB_BEGAN_MS, when it started; RB_CUT; and RB_TROUBLE, what stood in its way.
ended() { # PART HOST
  base "$1" "$2"
  RB_KILLED='' RB_STATUS='' RB_MS=0 RB_CUT=interrupted RB_TROUBLE='was interrupted'
  [ -s "$RB_BASE.end" ] || return 0
  read -r RB_STATUS RB_MS RB_BEGAN_MS RB_CUT <"$RB_BASE.end"
  # After a signal some shells count from 256 on, or from 384. Where others do from 128, a signal
  # looks like an exit status of the command's own.
  case $RB_STATUS in
    none | person-*) ;;
    *)
      if [ "$RB_STATUS" -gt 255 ]; then
        RB_KILLED=$((RB_STATUS % 128))
        RB_STATUS=$((128 + RB_KILLED))
      fi
      ;;
  esac
  reach "$2"
  case $RB_CUT in
    interrupted) ;;
    lost)
      RB_STATUS='' RB_TROUBLE="did not start: $RB_CWD cannot be entered"
      ;;
    timeout)
      duration "$RB_LIMIT"
      RB_TROUBLE="took longer than $RB_LASTS and was ended"
      [ "$RB_VIA" = local ] || RB_TROUBLE="$RB_TROUBLE, but may go on on its host"
      ;;
    unreachable)
      RB_STATUS=
      unreachable
      ;;
    dropped)
      RB_TROUBLE="lost its connection to \`${RB_ADDRESS#*@}\`: what it has done there is not known, and it may go on"
      ;;
    *)
      RB_TROUBLE=
      # What looks counts it as an exit status, as shells do.
      if [ "$1" = run ] && [ -n "$RB_KILLED" ]; then RB_TROUBLE="was ended by signal $RB_KILLED"; fi
      ;;
  esac
}

show_output() { # PART HOST: the last lines of what it printed
  base "$1" "$2"
  [ -z "$RB_HUSH" ] || return 0
  RB_LABEL="$2 "
  [ "$2" != controller ] || RB_LABEL=
  for RB_F in "$RB_BASE.out" "$RB_BASE.err"; do
    [ ! -s "$RB_F" ] || tail -n 20 "$RB_F" | plain | cut -b 1-1000 | sed "s/^/  $RB_LABEL| /"
  done
}

show_line() { # HOST: what it printed, where that is one line at most; fails where it is more
  base run "$1"
  [ -z "$RB_HUSH" ] || return 0
  [ ! -s "$RB_BASE.err" ] || return 1
  [ -s "$RB_BASE.out" ] || return 0
  [ "$RB_BYTES" -lt 200 ] || return 1
  # In a process of its own: a shell that has read half a character may read nothing any more.
  RB_T=$({ IFS= read -r RB_T && ! IFS= read -r RB_J; } <"$RB_BASE.out" && put "$RB_T") || return 1
  if [ "$1" = controller ]; then say "  | $RB_T"; else say "  $1 | $RB_T"; fi
}

# A shell that counts in 32 bits can wait for eleven days at most.
within() { # MILLISECONDS: sets RB_WITHIN
  RB_WITHIN=$1
  [ -z "$RB_NARROW" ] || [ "${#1}" -lt 10 ] || RB_WITHIN=999999999
}

duration() { # MILLISECONDS: sets RB_LASTS, in words
  RB_J=$(($1 / 1000))
  if [ "$RB_J" -lt 10 ] && [ $(($1 % 1000)) -ne 0 ]; then
    RB_LASTS="$RB_J.$(($1 % 1000 / 100)) s"
  elif [ "$RB_J" -lt 60 ]; then
    RB_LASTS="$RB_J s"
  elif [ "$RB_J" -lt 3600 ]; then
    RB_LASTS="$((RB_J / 60)) min"
    [ $((RB_J % 60)) -eq 0 ] || RB_LASTS="$RB_LASTS $((RB_J % 60)) s"
  else
    RB_LASTS="$((RB_J / 3600)) h"
    [ $((RB_J % 3600 / 60)) -eq 0 ] || RB_LASTS="$RB_LASTS $((RB_J % 3600 / 60)) min"
  fi
}

pause() { # MILLISECONDS
  RB_J=$((1000 + $1 % 1000))
  sleep "$(($1 / 1000)).${RB_J#1}"
}

# --- Other hosts over ssh -------------------------------------------------------------------------

# One connection to a host, which all commands there share. A host that cannot be reached is told by
# it from a command that fails, and both from a connection that was lost in the middle.
connect() { # HOST: sets RB_SOCKET
  RB_SOCKET=$RB_TMP/s.$1
  # The address of a socket has a hundred bytes, of which ssh itself needs some.
  [ "${#RB_SOCKET}" -lt 80 ] || RB_SOCKET=none
  [ ! -S "$RB_SOCKET" ] || return 0
  ssh -o BatchMode=yes -o ConnectTimeout=30 -o ServerAliveInterval=15 -o ServerAliveCountMax=4 \
    -o ControlMaster=yes -o ControlPersist=600 -o "ControlPath=$RB_SOCKET" -N -f -- "$RB_ADDRESS" \
    2>"$RB_RAW.err"
}

disconnect() { # from every host, as the run ends
  for RB_F in "$RB_TMP"/s.*; do
    [ ! -S "$RB_F" ] || ssh -o "ControlPath=$RB_F" -O exit -- none 2>/dev/null
  done
}

unreachable() { # sets RB_TROUBLE, from what ssh says
  RB_J=${RB_ADDRESS#*@}
  if grep -q 'REMOTE HOST IDENTIFICATION HAS CHANGED' "$RB_BASE.err"; then
    RB_TROUBLE="the host key of \`$RB_J\` is not the one that is known here; somebody may be in between: compare it with the host's own before you replace it in known_hosts"
  elif grep -q 'Host key verification failed' "$RB_BASE.err"; then
    RB_TROUBLE="the host key of \`$RB_J\` is not known here; compare it with the host's own and add it to known_hosts"
  else
    RB_TROUBLE="ssh could not reach \`$RB_J\`: $(tr -d '\r' <"$RB_BASE.err" | tail -n 1)"
  fi
  RB_TROUBLE="did not start: $RB_TROUBLE"
}

# A connection that is yet to be made would hold one host back. What is wrong with it shows when the
# command is to use it.
connect_all() {
  for RB_R in $RB_TRY_HOSTS; do
    reach "$RB_R"
    [ "$RB_VIA" = ssh ] || continue
    base run "$RB_R"
    connect "$RB_R" </dev/null >/dev/null 2>&1 3<&- &
    RB_PIDS="$RB_PIDS $!"
  done
  await
}

# --- Checks -------------------------------------------------------------------------------------

check() { # ID KIND SUBJECT EXPECTED HOST...
  RB_CHECK=$1 RB_CHECK_KIND=$2 RB_SUBJECT=$3 RB_EXPECTED=$4 RB_PART=look RB_CHECK_HOSTS=
  RB_LOOK_LIMIT=0 RB_LOOK_CWD='' RB_LOOK_USES='' RB_LOOK_HUSH='' RB_LOOK_TEXT='' RB_LOOK_APART=''
  RB_AGAIN_EVERY='' RB_AGAIN_FOR='' RB_AGAIN_TRIES='' RB_HOLD=0
  RB_VERDICT=pass RB_WHY='' RB_PREDICATE=''
  shift 4
  if [ -n "$RB_DRY" ]; then
    places "$@"
    would "check $RB_CHECK on $RB_PLACES: $RB_SUBJECT $RB_EXPECTED"
    return
  fi
  for RB_K in "$@"; do
    case "${RB_ONLY:- $RB_K }" in *" $RB_K "*) RB_CHECK_HOSTS="$RB_CHECK_HOSTS $RB_K" ;; esac
  done
  if [ -z "$RB_CHECK_HOSTS" ]; then RB_CHECK= && return; fi
  count_look
  if [ "$RB_TURN" -eq 1 ] && [ -n "$RB_RECORD_ALL" ]; then record_check_start; fi
}

again() { # EVERY FOR ATTEMPTS
  within "$1" && RB_AGAIN_EVERY=$RB_WITHIN
  within "$2" && RB_AGAIN_FOR=$RB_WITHIN
  RB_AGAIN_TRIES=$3
}
hold() { within "$1" && RB_HOLD=$RB_WITHIN; } # MILLISECONDS
everywhere() { RB_ONLY=; }                    # not the batch's hosts alone

# Attempts are counted by check, and on over a resumption.
count_look() { # sets RB_LOOKS
  case $RB_ROLE in
    done) RB_LOOKS=$((RB_LOOKS_DONE + 1)) RB_LOOKS_DONE=$((RB_LOOKS_DONE + 1)) ;;
    *) RB_LOOKS=$((RB_LOOKS_PROOF + 1)) RB_LOOKS_PROOF=$((RB_LOOKS_PROOF + 1)) ;;
  esac
}

look() { # probes the hosts of the check side by side
  if [ -n "$RB_DRY" ] || [ -z "$RB_CHECK" ]; then return; fi
  if [ -n "$RB_WAIT" ] && [ -n "$RB_AGAIN_FOR" ]; then
    clock
    RB_LEFT_MS=$((RB_AGAIN_FOR - RB_NOW + RB_SINCE))
    [ "$RB_LEFT_MS" -ge 1000 ] || RB_LEFT_MS=1000
    if [ "$RB_LOOK_LIMIT" -eq 0 ] || [ "$RB_LOOK_LIMIT" -gt "$RB_LEFT_MS" ]; then
      RB_LOOK_LIMIT=$RB_LEFT_MS
    fi
  fi
  RB_PIDS='' RB_SEEN_ON=''
  for RB_K in $RB_CHECK_HOSTS; do
    reach "$RB_K"
    if [ "$RB_VIA" = windows ]; then
      [ "$RB_VERDICT" != pass ] || look_by_person "$RB_K"
    else
      launch look "$RB_K"
      RB_PROBED="$RB_PROBED $RB_K"
    fi
  done
  await
  for RB_K in $RB_PROBED; do
    [ "$RB_VERDICT" = pass ] || return 0
    ended look "$RB_K"
    if [ -n "$RB_TROUBLE" ]; then
      unclear "$RB_TROUBLE" "$RB_K"
    elif [ -s "$RB_BASE.out" ]; then
      RB_SIZE=$(wc -c <"$RB_BASE.out")
      ! exceeds "${RB_SIZE##* }" 2097152 ||
        unclear "printed ${RB_SIZE##* } bytes, which is too much to judge" "$RB_K"
    fi
  done
}

unclear() { # WHY HOST
  RB_VERDICT=error
  because "$1" "$2"
}

fails() { # WHY HOST
  RB_VERDICT=fail
  because "$1" "$2"
}

because() { # WHY HOST: sets RB_WHY and the host that decided
  RB_WHY=$1 RB_DECISIVE=$2
  case $RB_CHECK_KIND,$RB_PREDICATE in
    compare,equal) ;;
    compare,?*) RB_WHY="on $2 $1" ;;
    *) [ "$2" = controller ] || RB_WHY="$1 on \`$2\`" ;;
  esac
}

observed() { # HOST: sets RB_STATUS; RB_SEEN, its output without white space at the end; and RB_OCTAL
  ended look "$1"
  [ "$RB_SEEN_ON" != "$1" ] || return 0
  RB_SEEN_ON=$1 RB_SEEN='' RB_OCTAL=''
  [ -s "$RB_BASE.out" ] || return 0
  if [ -z "$RB_WIDE" ] || is_ascii "$RB_BASE.out"; then
    RB_SEEN=$(tr -d '\000' <"$RB_BASE.out" && printf .)
    RB_SEEN=${RB_SEEN%.}
    RB_SEEN=${RB_SEEN%"${RB_SEEN##*[!"$RB_SPACE"]}"}
  else
    RB_OCTAL=1
    RB_SEEN=$(tr -d '\000' <"$RB_BASE.out" | as_octal)
    RB_SEEN=${RB_SEEN%"${RB_SEEN##*[0-7][0-7][0-7]}"}
  fi
}

is_ascii() { # FILE
  [ -z "$(LC_ALL=C tr -d '\000-\177' <"$1" | head -c 1 | od -An -v -to1)" ]
}

# Any bytes in a form that every shell can hold and compare: four characters each, white space in a
# way of its own.
as_octal() {
  od -An -v -to1 | tr -s ' \n' ' ' | sed -e 's/ $//' -e 's/ 040/ --s/g' -e 's/ 01\([1-5]\)/ --\1/g'
}

seen() { # prints what RB_SEEN stands for; from the file, as it may be too long for an argument
  RB_J=${#RB_SEEN}
  [ -z "$RB_OCTAL" ] || RB_J=$((RB_J / 4))
  tr -d '\000' <"$RB_BASE.out" | head -c "$RB_J"
}

# Of several hosts the first one that fails decides, by the first predicate that fails there.
expect() { # PREDICATE ARGUMENT...
  if [ -n "$RB_DRY" ] || [ -z "$RB_CHECK" ]; then return; fi
  # Where a look itself went wrong there is nothing to judge.
  if [ "$RB_VERDICT" = error ] && [ -z "$RB_PREDICATE" ]; then return; fi
  if [ "$1" = equal ] && [ "$RB_VERDICT" != pass ]; then return; fi
  RB_FIRST='' RB_PREDICATE=$1
  for RB_K in $RB_PROBED; do
    [ "$RB_K" != "$RB_DECISIVE" ] || return 0
    if [ "$1" = exit ]; then ended look "$RB_K"; else observed "$RB_K"; fi
    judge "$@"
    [ "$RB_K" != "$RB_DECISIVE" ] || return 0
  done
}

record_check_start() {
  record check.start "\"attempt\":$RB_LOOKS,\"check\":\"$RB_CHECK\",\"step\":\"$RB_STEP\""
}

record_check_end() { # MILLISECONDS
  RB_VALUES='' RB_TOOK=$1
  shift
  for RB_K in $RB_PROBED; do
    observed "$RB_K"
    [ -z "$RB_HUSH" ] || RB_SEEN='(withheld)' RB_OCTAL='' RB_SEEN_ON=''
    set -- "$@" "$RB_BASE.counts"
    quote_start
    RB_VALUE="\"host\":\"$RB_K\",\"observed\":$RB_Q"
    [ -z "$RB_STATUS" ] || RB_VALUE="\"exit\":$RB_STATUS,$RB_VALUE"
    stream "$RB_BASE.err" "$RB_HUSH"
    RB_VALUE="$RB_VALUE,\"stderr\":$RB_STREAM"
    stream "$RB_BASE.out" "$RB_HUSH"
    RB_VALUES="${RB_VALUES:+$RB_VALUES,}{$RB_VALUE,\"stdout\":$RB_STREAM}"
  done
  redactions "$@"
  text "$RB_EXPECTED"
  RB_DATA="\"attempt\":$RB_LOOKS,\"check\":\"$RB_CHECK\",\"expected\":$RB_Q,\"ms\":$RB_TOOK$RB_REDACTED"
  RB_DATA="$RB_DATA,\"step\":\"$RB_STEP\""
  if [ -n "$RB_VALUES" ]; then
    record_table check.end "$RB_DATA" values "[$RB_VALUES]" "\"verdict\":\"$RB_VERDICT\""
  else
    record check.end "$RB_DATA,\"verdict\":\"$RB_VERDICT\""
  fi
}

quote_start() { # sets RB_Q: the first 300 bytes of what was seen
  if [ -z "$RB_OCTAL" ] && [ "${#RB_SEEN}" -le 300 ]; then quote "$RB_SEEN" && return; fi
  seen | head -c 300 >"$RB_TMP/start"
  if is_plain "$RB_TMP/start"; then
    RB_Q="\"$(cat "$RB_TMP/start")\""
  else
    RB_Q="{\"b64\":\"$(encode <"$RB_TMP/start")\"}"
  fi
}

is_plain() { # FILE: stands in a record as it is
  [ -z "$(LC_ALL=C tr -d ' !#-\133\135-~' <"$1" | od -An -v -to1)" ]
}

sample() { # WHICH
  RB_CHECK='' RB_PROBED='' RB_DECISIVE='' RB_ROLE=$1
  case $1 in
    each) proof_each ;;
    done) already_done ;;
    *) proof ;;
  esac
}

# Only the first and the last attempt are recorded; what stands between says nothing new. A question
# whose "no" is no finding leaves a record only where the answer is yes.
settle() { # WHICH [RECORD_ALL]: asks until it holds, or may not be asked again
  clock
  RB_SINCE=$RB_NOW RB_HELD='' RB_TURN=0 RB_RECORD_ALL=${2-} RB_WAIT=''
  if [ "$1" = whole ] && [ "$RB_KIND" = wait ]; then RB_WAIT=1; fi
  while :; do
    RB_TURN=$((RB_TURN + 1))
    clock
    RB_SAMPLED=$RB_NOW
    sample "$1"
    [ -n "$RB_CHECK" ] || return 0
    clock
    RB_TOOK=$((RB_NOW - RB_SAMPLED)) RB_LAST=
    # From the end of the first look that was good to the start of this one, so that a slow probe
    # does not count as a long time.
    if [ "$RB_VERDICT" != pass ]; then
      RB_HELD=
    elif [ $((RB_SAMPLED - ${RB_HELD:-$RB_SAMPLED})) -ge "$RB_HOLD" ]; then
      RB_LAST=held
    else
      RB_HELD=${RB_HELD:-$RB_NOW}
    fi
    [ -n "$RB_LAST" ] || may_look_again || RB_LAST=failed
    if [ "$RB_LAST" = held ] || [ -n "$RB_RECORD_ALL" ]; then
      if [ "$RB_TURN" -eq 1 ] || [ -n "$RB_LAST" ]; then
        if [ "$RB_TURN" -gt 1 ] || [ -z "$RB_RECORD_ALL" ]; then record_check_start; fi
        record_check_end "$RB_TOOK"
      fi
    fi
    case $RB_LAST in
      held) return 0 ;;
      failed)
        [ "$RB_VERDICT" = pass ] || return 1
        duration "$RB_HOLD"
        RB_WHY="did not hold for $RB_LASTS before the time was up"
        return 1
        ;;
    esac
    duration "$RB_PACE"
    say "  $RB_CHECK: ${RB_WHY:-holds so far}; again in $RB_LASTS"
    pause "$RB_PACE"
  done
}

may_look_again() { # sets RB_PACE; of the attempt that ended at RB_NOW
  RB_PACE=$RB_AGAIN_EVERY
  if [ -z "$RB_PACE" ]; then
    RB_PACE=1000
    [ "$RB_HOLD" -ge 1000 ] || RB_PACE=$RB_HOLD
  fi
  if [ -n "$RB_HELD" ] && [ -z "$RB_WAIT" ]; then return 0; fi
  [ -n "$RB_AGAIN_FOR$RB_AGAIN_TRIES" ] || { [ -n "$RB_HELD" ] && [ -z "$RB_AGAIN_EVERY" ]; } || return 1
  if [ -n "$RB_AGAIN_TRIES" ] && [ "$RB_TURN" -ge "$RB_AGAIN_TRIES" ]; then return 1; fi
  [ -z "$RB_AGAIN_FOR" ] || [ $((RB_NOW + RB_PACE - RB_SINCE)) -le "$RB_AGAIN_FOR" ]
}

# --- What a check sees, and what it expects -----------------------------------------------------

judge() { # PREDICATE ARGUMENT...: of RB_SEEN and RB_STATUS on host RB_K
  case $1 in
    exit)
      shift
      for RB_J in "$@"; do [ "$RB_STATUS" != "$RB_J" ] || return 0; done
      fails "the exit status is $RB_STATUS" "$RB_K"
      ;;
    empty) [ -z "$RB_SEEN" ] || { shown && fails "there is output: $RB_SHOWN" "$RB_K"; } ;;
    equals)
      wanted "$2"
      [ "$RB_SEEN" = "$RB_WANTED" ] || fails_as_seen
      ;;
    contains)
      wanted "$2"
      case $RB_SEEN in *"$RB_WANTED"*) ;; *) fails_as_seen ;; esac
      ;;
    excludes)
      wanted "$2"
      case $RB_SEEN in *"$RB_WANTED"*) fails_as_seen ;; esac
      ;;
    matches)
      { seen && echo; } | LC_ALL=C grep -E -q -e "$2" 2>/dev/null
      case $? in
        0) ;;
        1) fails_as_seen ;;
        *)
          shown_text "$2"
          unclear "$RB_SHOWN is not a regular expression" "$RB_K"
          ;;
      esac
      ;;
    number)
      if [ -n "$RB_OCTAL" ] || ! whole "$RB_SEEN"; then
        shown
        fails "$RB_SHOWN is not a number" "$RB_K"
      else
        order_whole "$RB_N" "$3"
        relates "$2" || fails "the number is $RB_N" "$RB_K"
      fi
      ;;
    version)
      if ! is_version "$3"; then
        unclear 'the expectation names no version' "$RB_K"
      elif ! is_version "$RB_SEEN"; then
        shown
        fails "$RB_SHOWN is not a version" "$RB_K"
      else
        order_versions "$RB_SEEN" "$3"
        relates "$2" || fails "the version is $RB_SEEN" "$RB_K"
      fi
      ;;
    json-length | json-equals) judge_json "$@" ;;
    equal)
      judge_equal "${2:-}" && return
      shown
      fails "$RB_FIRST gives $RB_FIRST_SHOWN, $RB_K gives $RB_SHOWN" "$RB_K"
      ;;
    *) unclear "the expectation $1 is not known" "$RB_K" ;;
  esac
}

fails_as_seen() {
  shown
  fails "the output is $RB_SHOWN" "$RB_K"
}

wanted() { # TEXT: sets RB_WANTED, in the form that RB_SEEN has
  RB_WANTED=$1
  [ -z "$RB_OCTAL" ] || RB_WANTED=$(put "$1" | as_octal)
}

shown() { # sets RB_SHOWN: the beginning of what was seen, in one line
  if [ -n "$RB_OCTAL" ]; then RB_SHOWN="\`$(seen | one_line)\`"; else shown_text "$RB_SEEN"; fi
}

shown_text() { # TEXT: sets RB_SHOWN
  RB_SHOWN=$1
  case $1 in
    *[!\ -~]*)
      [ "${#1}" -le 9999 ] || RB_SHOWN=$(beginning "$1")
      RB_SHOWN=$(put "$RB_SHOWN" | one_line)
      ;;
    *) [ "${#1}" -le 120 ] || RB_SHOWN=$(beginning "$1" | head -c 120)… ;;
  esac
  RB_SHOWN="\`$RB_SHOWN\`"
}

beginning() { # TEXT: prints as much of it as fits in an argument, where printf is a program
  head -c 9999 <<TEXT
$1
TEXT
}

# The beginning of standard input as text for one line: 120 bytes and no half character, nothing
# that moves a cursor or turns the direction of writing. What is no UTF-8 becomes U+FFFD.
one_line() {
  head -c 121 | od -An -v -tu1 | LC_ALL=C awk '
    function add(from, count) { while (count-- > 0) line = line sprintf("%c", byte[from++]) }
    { for (i = 1; i <= NF; i++) byte[size++] = $i }
    END {
      end = size
      if (size > 120) for (end = 120; end > 117 && byte[end] >= 128 && byte[end] < 192; ) end--
      for (last = end; last > 0 && byte[last - 1] == 13; ) last--
      for (i = 0; i < last; i += width) {
        one = byte[i] == 10 ? 32 : byte[i]
        two = byte[i + 1]
        low = one == 224 ? 160 : one == 240 ? 144 : 128
        high = one == 237 ? 159 : one == 244 ? 143 : 191
        more = one < 194 || one > 244 ? 0 : one < 224 ? 1 : one < 240 ? 2 : 3
        for (width = 1; width <= more && i + width < last; width++) {
          if (byte[i + width] < low || byte[i + width] > high) break
          low = 128
          high = 191
        }
        if (state == "[") {
          if (one >= 64 && one <= 126) state = ""
        } else if (state == "]") {
          if (one == 7) state = ""
          if (one == 27) state = "one"
        } else if (state == "escape" && (one == 91 || one == 93)) state = sprintf("%c", one)
        else if (state != "") state = ""
        else if (one == 27) state = "escape"
        else if (one == 13) line = ""
        else if (one >= 128 && width <= more || one >= 128 && !more) line = line "\357\277\275"
        else if (one == 127 || one < 32 && one != 9 || one == 194 && two < 160) line = line "?"
        else if (one == 226 && (two == 128 && byte[i + 2] > 167 && byte[i + 2] < 175 ||
          two == 129 && byte[i + 2] > 165 && byte[i + 2] < 170)) line = line "?"
        else if (one == 32) line = line " "
        else add(i, width)
      }
      printf "%s%s", line, end < size ? "…" : ""
    }'
}

whole() { # TEXT: sets RB_N to the whole number it is, in its shortest form
  RB_N=${1#"${1%%[!"$RB_BLANK"]*}"} RB_SIGN=
  case $RB_N in
    -*) RB_SIGN=- RB_N=${RB_N#-} ;;
    +*) RB_N=${RB_N#+} ;;
  esac
  case $RB_N in '' | *[!0-9]*) return 1 ;; esac
  RB_N=${RB_N#"${RB_N%%[!0]*}"}
  if [ -z "$RB_N" ]; then RB_N=0 RB_SIGN=; fi
  order "$RB_N" 9223372036854775807
  [ "$RB_ORDER" -le 0 ] || return 1
  RB_N=$RB_SIGN$RB_N
}

# Numbers are compared as digits: some shells count in 32 bits.
order() { # DIGITS DIGITS, in their shortest form: sets RB_ORDER to -1, 0 or 1
  RB_ORDER=-1
  if [ "$1" = "$2" ]; then
    RB_ORDER=0
  elif [ "${#1}" -ne "${#2}" ]; then
    [ "${#1}" -lt "${#2}" ] || RB_ORDER=1
  elif [ "${#1}" -lt 10 ]; then
    [ "$1" -lt "$2" ] || RB_ORDER=1
  else
    ! expr "x$1" \> "x$2" >/dev/null || RB_ORDER=1
  fi
}

order_whole() { # NUMBER NUMBER: sets RB_ORDER
  case $1,$2 in
    -*,-*) order "${2#-}" "${1#-}" ;;
    -*,*) RB_ORDER=-1 ;;
    *,-*) RB_ORDER=1 ;;
    *) order "$1" "$2" ;;
  esac
}

relates() { # COMPARISON: with RB_ORDER -1, 0 or 1
  case $1$RB_ORDER in
    '==0' | '!=1' | '!=-1' | '<-1' | '<=-1' | '<=0' | '>1' | '>=1' | '>=0') ;;
    *) return 1 ;;
  esac
}

is_version() { # TEXT: numbers with `.` or `-` between, a `v` ahead or not
  case ${1#v} in
    '' | *[!0-9.-]* | [.-]* | *[.-] | *[.-][.-]*) return 1 ;;
  esac
}

# A part that is not written counts as 0: 8.2 and 8.2.0 are the same version.
order_versions() { # A B: sets RB_ORDER
  RB_A=${1#v} RB_B=${2#v} RB_ORDER=0
  while [ -n "$RB_A$RB_B" ] && [ "$RB_ORDER" -eq 0 ]; do
    RB_X=${RB_A%%[.-]*} RB_Y=${RB_B%%[.-]*}
    case $RB_A in *[.-]*) RB_A=${RB_A#*[.-]} ;; *) RB_A= ;; esac
    case $RB_B in *[.-]*) RB_B=${RB_B#*[.-]} ;; *) RB_B= ;; esac
    RB_X=${RB_X#"${RB_X%%[!0]*}"} RB_Y=${RB_Y#"${RB_Y%%[!0]*}"}
    order "${RB_X:-0}" "${RB_Y:-0}"
  done
}

judge_json() { # PREDICATE POINTER WANTED
  RB_J=$(seen | jq -r -s --arg what "$1" --arg pointer "$2" --arg wanted "$3" '
    def member($key):
      if type == "array" and ($key | test("^(0|[1-9][0-9]*)$")) then
        if ($key | tonumber) < length then .[$key | tonumber] else error("") end
      elif type == "object" and has($key) then .[$key] else error("") end;
    def keys_of:
      if . == "" or . == "$" then [] elif startswith("/") then split("/")[1:] else error("") end
      | map(gsub("~1"; "/") | gsub("~0"; "~"));
    def judged:
      if $what == "json-length" then
        if type != "array" and type != "object" and type != "string" then "no length"
        elif (length | tostring) == $wanted then "holds" else "length \(length)" end
      elif type == "array" or type == "object" then "no scalar"
      elif tostring == $wanted then "holds" else "is \(tostring[:200] | gsub("\u0000"; "?"))." end;
    if length != 1 then "no JSON"
    else . as [$whole] | try (reduce ($pointer | keys_of[]) as $key ($whole; member($key)) | judged)
      catch "nothing" end' 2>/dev/null)
  case $RB_J in
    holds) ;;
    'nothing') fails "there is nothing at \`$2\`" "$RB_K" ;;
    'no length') fails "\`$2\` has no length" "$RB_K" ;;
    'length '*) fails "the length of \`$2\` is ${RB_J#length }" "$RB_K" ;;
    'no scalar') fails "\`$2\` is not a scalar" "$RB_K" ;;
    'is '*)
      RB_J=${RB_J#is }
      shown_text "${RB_J%.}"
      fails "\`$2\` is $RB_SHOWN" "$RB_K"
      ;;
    *) fails 'the output is not JSON' "$RB_K" ;;
  esac
}

judge_equal() { # TOLERANCE: with the first host's value
  if [ -z "$RB_FIRST" ]; then
    shown
    RB_FIRST=$RB_K RB_FIRST_SEEN=$RB_OCTAL,$RB_SEEN RB_FIRST_SHOWN=$RB_SHOWN
  fi
  [ "$RB_OCTAL,$RB_SEEN" != "$RB_FIRST_SEEN" ] || return 0
  if [ -z "$1" ] || [ -n "$RB_OCTAL" ]; then return 1; fi
  case $RB_FIRST_SEEN in ,*) ;; *) return 1 ;; esac
  whole "${RB_FIRST_SEEN#,}" || return 1
  RB_X=$RB_N
  whole "$RB_SEEN" || return 1
  RB_GAP=$(expr 0 + "$RB_X" - "$RB_N" 2>/dev/null)
  [ -n "$RB_GAP" ] || return 1
  order "${RB_GAP#-}" "$1"
  [ "$RB_ORDER" -le 0 ]
}

# --- People; whoever is to answer sits at the terminal, or the run fails closed ------------------

ask() { # QUESTION: sets RB_ANSWER, without the spaces around it
  redact "$1"
  printf '  %s' "$RB_CLEAN"
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

nobody() { # sets RB_WHY where nobody can be asked
  RB_WHY='needs a person, and there is no terminal to ask on'
  [ -z "$RB_UNATTENDED" ] || RB_WHY='needs a person, and the run is unattended'
  [ -z "$RB_ATTENDED" ]
}

# Shows the words in RB_WORDS, asks, and records the answer. A field is KEY=QUESTION.
attest() { # HOST CHECK QUESTION FIELD...: 0 done, 1 refused, 2 nobody; sets RB_WHY
  ! nobody || return 2
  [ "$1" = controller ] || [ -z "$1" ] || say "  on $1:"
  printf '%s\n' "$RB_WORDS" | plain | sed 's/^/  > /'
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
  # A word on the one machine there is speaks of the step as a whole.
  if [ "$RB_SIGN_HOST" = controller ] && [ -z "$RB_SIGN_CHECK" ] && [ "$RB_KIND" != run ]; then
    RB_SIGN_HOST=
  fi
  RB_J="\"step\":\"$RB_STEP\""
  [ -z "$RB_SIGN_HOST" ] || RB_J="\"host\":\"$RB_SIGN_HOST\",$RB_J"
  record_table signoff "$RB_DATA" fields "{$RB_FIELDS}" "$RB_J"
}

# The next three keep what the person is to do, which comes as a here-document.

manual() { # FIELD...: a manual step, host by host
  keep_words manual "$@"
}

notify() { # a message that a person sends
  keep_words notify
}

approve() { # PERSON...: an approval by somebody other than the operator
  keep_words approve "$@"
}

keep_words() { # WHAT [FIELD-OR-PERSON...]
  if [ -n "$RB_DRY" ]; then would "ask a person (${RB_HOSTS# }):" && indented && return; fi
  RB_ACT=$1 RB_ACT_WORDS=$(cat)
  shift
  RB_ACT_ASKS=
  for RB_F in "$@"; do RB_ACT_ASKS="$RB_ACT_ASKS$RB_F$RB_NL"; done
}

# Has a person do what the step is about, on every host that is left.
act() { # 0 done; else sets RB_CODE, RB_WHY, RB_ILL and RB_ILL_HOST
  RB_CODE=23 RB_ILL_HOST=''
  case $RB_ACT in
    manual)
      for RB_M in $RB_HOSTS; do
        case "$RB_SETTLED " in *" $RB_M "*) continue ;; esac
        RB_ILL=" $RB_M" RB_ILL_HOST=$RB_M RB_WORDS=$RB_ACT_WORDS
        with_asks attest "$RB_M" '' 'done?' || return 1
        RB_SETTLED="$RB_SETTLED $RB_M"
      done
      ;;
    notify | approve)
      RB_ILL=" $RB_HOSTS" RB_WORDS=$RB_ACT_WORDS
      case "$RB_SETTLED " in *" ${RB_HOSTS%% *} "*) return 0 ;; esac
      if [ "$RB_ACT" = notify ]; then attest '' '' 'sent?' || return 1; else
        with_asks ask_approval || return 1
      fi
      RB_SETTLED="$RB_SETTLED $RB_HOSTS"
      ;;
  esac
}

with_asks() { # COMMAND...: with the fields or persons of the step behind it
  RB_REST=$RB_ACT_ASKS
  while [ -n "$RB_REST" ]; do
    set -- "$@" "${RB_REST%%"$RB_NL"*}"
    RB_REST=${RB_REST#*"$RB_NL"}
  done
  "$@"
}

ask_approval() { # PERSON...: 0 approved; else sets RB_WHY
  if [ "$RB_APPROVALS_NEEDED" -gt 0 ] && [ -z "$RB_BROKEN_GLASS" ]; then
    gate_approval "$@"
    return
  fi
  ! nobody || return 1
  printf '%s\n' "$RB_WORDS" | plain | sed 's/^/  > /'
  RB_WHY='got no answer'
  for RB_M in 1 2 3; do
    filled "approver's name: " || return 1
    RB_NAME=$RB_ANSWER
    may_approve "$@" || continue
    yes_or_no "$RB_NAME, do you approve?"
    case $? in
      0) record_approval approved && return 0 ;;
      1)
        record_approval refused
        RB_WHY="was not done: $RB_NAME refused"
        return 1
        ;;
      *) return 1 ;;
    esac
  done
  RB_WHY='was approved by nobody who may'
  return 1
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
  RB_WORDS=$(cat)
  [ -n "$RB_CHECK" ] || return 0
  for RB_M in $RB_CHECK_HOSTS; do
    attest "$RB_M" "$RB_CHECK" 'does it hold?' "$@"
    answered $?
    [ "$RB_VERDICT" = pass ] || return 0
  done
}

answered() { # 0, 1 or 2, of a person who was asked whether a check holds
  case $1 in
    0) ;;
    1) RB_VERDICT=fail RB_WHY="does not hold: $RB_REASON" ;;
    *) RB_VERDICT=error RB_UNANSWERED=1 ;;
  esac
}

# A Windows host is served by a person, who gets the command to copy.

run_by_person() { # HOST
  text_of run "$1"
  RB_WORDS="On this Windows host, run:$RB_NL$RB_TEXT"
  attest "$1" '' 'done?'
}

look_by_person() { # HOST
  text_of look "$1"
  RB_WORDS="$RB_SUBJECT $RB_EXPECTED, by:$RB_NL$RB_TEXT"
  attest "$1" "$RB_CHECK" 'does it hold?'
  answered $?
}

# --- Steps --------------------------------------------------------------------------------------

would() { printf '%s\n' "  would $*" | plain | sed 's/^/DRY RUN /'; }
indented() { plain | sed 's/^/DRY RUN       /'; }

places() { # HOST...: sets RB_PLACES, the hosts and how each is reached
  RB_PLACES=
  for RB_J in "$@"; do
    reach "$RB_J"
    case $RB_VIA in
      windows) RB_J="$RB_J (Windows: a person does it)" ;;
      ssh) RB_J="$RB_J (ssh $RB_ADDRESS)" ;;
    esac
    RB_PLACES="${RB_PLACES:+$RB_PLACES, }$RB_J"
  done
}

stage() { # ID TITLE WINDOW WORDS START END IMPACT
  RB_STAGE=$1 RB_WINDOW=$3 RB_WINDOW_TIMES=$4 RB_START=$5 RB_END=$6
  RB_HEADING="== $1: $2${7:+ ($7)}${4:+ [only $4]}"
}

# Begins a step, unless nothing of it is left to do.
step() { # ID KIND POSITION TITLE; 1: go on with the next one
  RB_STEP=$1 RB_KIND=$2 RB_POSITION=$3 RB_NUMBER=$((RB_NUMBER + 1)) RB_PART=run
  RB_POLICY=stop RB_OK=0 RB_EVERY='' RB_FOR='' RB_TRIES='' RB_IDEMPOTENT='' RB_ACT='' RB_ATTEMPTS=''
  RB_RUN_LIMIT=0 RB_RUN_CWD='' RB_RUN_USES='' RB_RUN_HUSH='' RB_RUN_TEXT='' RB_LOOK_TEXT=''
  RB_AT_ONCE='' RB_RAN='' RB_ONLY='' RB_HOSTS=controller RB_UNANSWERED='' RB_OPEN='' RB_RUN_APART='' RB_TEXTS=0
  RB_SETTLED=''
  already_done() { RB_CHECK=; }
  proof_each() { RB_CHECK=; }
  proof() { RB_CHECK=; }
  is_chosen "$1" || return 1
  if [ -z "$RB_DRY" ]; then
    standing "$1"
    is_left_to_do || return 1
  fi
  [ -z "$RB_HEADING" ] || announce_stage
  if [ -n "$RB_BACK" ]; then say "[way back] $1: $4"; else
    say "${RB_DRY}[$RB_NUMBER/$RB_COUNT] $1: $4"
    RB_COUNTED=$RB_NUMBER
  fi
  [ -z "$RB_DRY" ] || return 0
  [ -z "$RB_WINDOW" ] || [ -n "$RB_BACK" ] || in_window
}

announce_stage() {
  say "$RB_DRY$RB_HEADING"
  RB_HEADING=
  [ -z "$RB_WINDOW" ] || [ -n "$RB_DRY" ] || enter_window
}

# What was settled before the run was resumed is passed by. What opens a stage is looked at again
# while nothing of the stage itself was begun: it was true some time ago.
is_left_to_do() {
  case $RB_STATE in
    passed-over) RB_PASSED_OVER="$RB_PASSED_OVER $RB_STEP" ;;
    done | already-done | skipped) ;;
    *) return 0 ;;
  esac
  case $RB_POSITION,$RB_KIND in entry,check | entry,wait) ;; *) return 1 ;; esac
  case $RB_BEGUN in *" $RB_STAGE "*) return 1 ;; esac
}

on_failure() { RB_POLICY=$1; }
idempotent() { RB_IDEMPOTENT=1; }
at_once() { RB_AT_ONCE=1; }
ok() { RB_OK=$*; }
retry() { # EVERY FOR ATTEMPTS
  within "$1" && RB_EVERY=$RB_WITHIN
  within "$2" && RB_FOR=$RB_WITHIN
  RB_TRIES=$3
}
hosts() { RB_HOSTS=$*; }

machine() { # HOST OS-FAMILY PRIVILEGE: what a step asks of this machine
  [ -z "$RB_DRY" ] || return 0
  RB_J=
  case $2 in
    debian) is_os debian ubuntu || RB_J=$2 ;;
    rhel) is_os rhel fedora centos rocky almalinux ol amzn || RB_J=$2 ;;
    any | linux) ;;
    *) is_os "$2" || RB_J=$2 ;;
  esac
  [ -z "$RB_J" ] || fail 22 "needs $2, and this machine runs ${RB_OS%% *}" "$1"
  if [ "$3" = root ] && [ "$RB_EUID" != 0 ]; then fail 22 'needs root, and this run is not' "$1"; fi
}

is_os() { # NAME...: this machine's system is one of them, or does not tell
  [ -n "$RB_OS" ] || return 0
  for RB_J in "$@"; do
    case " $RB_OS " in *" $RB_J "*) RB_J= && return 0 ;; esac
  done
  return 1
}

# Runs the step's text on some hosts side by side, and proves it there before the next batch.
batch() { # HOST...
  if [ -n "$RB_DRY" ]; then places "$@" && would "run it on $RB_PLACES" && return; fi
  RB_TODO='' RB_WELL=''
  for RB_B in "$@"; do
    case "${RB_TOUCHED:- $RB_B }" in *" $RB_B "*) take_up "$RB_B" ;; esac
  done
  while [ -n "$RB_TODO" ]; do
    RB_DROPPED=
    attempt
    [ -z "$RB_DROPPED" ] || fail 1 "$RB_WHY" "$RB_ILL_HOST"
    [ -n "$RB_ILL" ] || break
    RB_FAILED=$RB_ILL RB_FAILED_HOST=$RB_ILL_HOST RB_FAILED_WHY=$RB_WHY RB_FAILED_CODE=$RB_CODE
    # The rest of the batch is finished first, its proof included, where the author says so.
    if [ "$RB_POLICY" = finish-batch ]; then
      prove each "$RB_WELL" || fail "$RB_FAILED_CODE" "$RB_FAILED_WHY" "$RB_FAILED_HOST"
      RB_RAN="$RB_RAN$RB_WELL" RB_WELL=
    fi
    decide action "$RB_FAILED" "$RB_FAILED_CODE" "$RB_FAILED_WHY" "$RB_FAILED_HOST"
    RB_TODO=
    case $RB_DECISION in
      retry) RB_TODO=$RB_FAILED ;;
      attested) RB_WELL="$RB_WELL$RB_FAILED" ;;
      go-on) ;;
      *) stop_or_turn_back ;;
    esac
  done
  prove each "$RB_WELL" || stop_or_turn_back
  RB_RAN="$RB_RAN$RB_WELL"
}

# Once on every host of RB_TODO, but for those where it is already done; sets RB_WELL, RB_ILL and,
# of the first that failed, RB_ILL_HOST, RB_WHY and RB_CODE.
attempt() {
  RB_ILL='' RB_ILL_HOST='' RB_OTHERS='' RB_NEXT=
  for RB_B in $RB_TODO; do
    is_done_on "$RB_B"
    case $? in
      0) continue ;;
      2)
        ill "$RB_B" 1 "cannot tell whether it is done already: \`$RB_CHECK\` $RB_WHY"
        continue
        ;;
    esac
    reach "$RB_B"
    if [ "$RB_VIA" = windows ]; then serve "$RB_B"; else RB_NEXT="$RB_NEXT $RB_B"; fi
  done
  [ -z "$RB_NEXT" ] || try
  [ -z "$RB_OTHERS" ] || RB_WHY="$RB_WHY (also failed: ${RB_OTHERS#, })"
}

ill() { # HOST CODE WHY
  RB_ILL="$RB_ILL $1"
  if [ -n "$RB_ILL_HOST" ]; then
    RB_OTHERS="$RB_OTHERS, $1" RB_WHY=$RB_ILL_WHY
  else
    RB_ILL_HOST=$1 RB_CODE=$2 RB_WHY=$3 RB_ILL_WHY=$3
  fi
}

is_done_on() { # HOST: 0: the step's `unless` holds there, 1: it does not, 2: nobody can tell
  RB_ONLY=" $1 "
  settle 'done'
  RB_J=$?
  RB_ONLY=
  [ -n "$RB_CHECK" ] || return 1
  if [ "$RB_J" -ne 0 ]; then
    [ "$RB_VERDICT" != error ] || return 2
    return 1
  fi
  record_done "$1"
}

record_done() { # HOST
  say "  already done on $1"
  record skip "\"host\":\"$1\",\"probe\":\"$RB_CHECK\",\"reason\":\"already done\",\"step\":\"$RB_STEP\""
}

# Runs the text on every host of RB_NEXT, again where `retry` allows.
try() {
  clock
  RB_TRY=0 RB_TRY_SINCE=$RB_NOW RB_TRY_HOSTS=$RB_NEXT
  while :; do
    RB_TRY=$((RB_TRY + 1))
    round
    [ -n "$RB_UNWELL" ] || return 0
    if [ -n "$RB_DROPPED" ] || ! may_try_again; then break; fi
    duration "$RB_EVERY"
    say "  attempt $RB_TRY on$RB_UNWELL $RB_UNWELL_WHY; again in $RB_LASTS"
    pause "$RB_EVERY"
    RB_TRY_HOSTS=$RB_UNWELL
  done
  for RB_R in $RB_UNWELL; do
    ended run "$RB_R"
    ill "$RB_R" 1 "${RB_TROUBLE:-got exit status $RB_STATUS}"
  done
}

may_try_again() {
  [ -n "$RB_FOR$RB_TRIES" ] || return 1
  if [ -n "$RB_TRIES" ] && [ "$RB_TRY" -ge "$RB_TRIES" ]; then return 1; fi
  clock
  [ -z "$RB_FOR" ] || [ $((RB_NOW + RB_EVERY - RB_TRY_SINCE)) -le "$RB_FOR" ]
}

# All starts are recorded before the first command starts, so that all hosts start together.
round() {
  RB_OPEN='' RB_PIDS='' RB_UNWELL=''
  [ -z "$RB_AT_ONCE" ] || connect_all
  for RB_R in $RB_TRY_HOSTS; do
    record_start "$RB_R"
    RB_OPEN="$RB_OPEN $RB_R"
  done
  for RB_R in $RB_OPEN; do launch run "$RB_R"; done
  await
  for RB_R in $RB_OPEN; do end_on "$RB_R"; done
}

serve() { # HOST: a person runs the text on a Windows host
  record_start "$1"
  RB_OPEN=" $1"
  clock
  RB_BEGAN=$RB_NOW
  run_by_person "$1"
  RB_DID=$?
  clock
  base run "$1"
  for RB_F in out err; do : >"$RB_BASE.$RB_F" || lost; done
  printf 'person-%s %s %s\n' "$RB_DID" "$((RB_NOW - RB_BEGAN))" "$RB_MONO" >"$RB_BASE.end"
  RB_UNWELL=
  RB_SERVED_WHY=$RB_WHY
  end_on "$1"
  [ "$RB_DID" -eq 0 ] || ill "$1" 23 "$RB_SERVED_WHY"
}

attempts_on() { # HOST: sets RB_ATTEMPT, the number of the last one there
  RB_ATTEMPT=0
  case $RB_ATTEMPTS in *" $1="*) RB_ATTEMPT=${RB_ATTEMPTS##*" $1="} RB_ATTEMPT=${RB_ATTEMPT%% *} ;; esac
}

record_start() { # HOST
  attempts_on "$1"
  RB_ATTEMPT=$((RB_ATTEMPT + 1))
  RB_ATTEMPTS="$RB_ATTEMPTS $1=$RB_ATTEMPT "
  text_of run "$1"
  verbatim "$RB_TEXT"
  RB_DATA="\"attempt\":$RB_ATTEMPT,\"command\":$RB_Q,\"cwd\":$RB_WHERE"
  RB_DATA="$RB_DATA,\"euid\":$RB_EUID,\"host\":\"$1\",\"kind\":\"run\",\"step\":\"$RB_STEP\""
  record step.start "$RB_DATA$RB_SUDO,\"uid\":$RB_UID"
}

end_on() { # HOST: records how the command ended there
  attempts_on "$1"
  ended run "$1"
  RB_OUTCOME=failed RB_EXIT="\"exit\":$RB_STATUS,"
  case $RB_STATUS in
    '') RB_EXIT= ;;
    person-*) RB_EXIT='' RB_TROUBLE=person ;;
  esac
  case $RB_CUT in
    dropped)
      RB_OUTCOME=interrupted RB_SIGNAL=
      [ -n "$RB_IDEMPOTENT" ] || RB_DROPPED=$1
      ;;
    interrupted | timeout)
      RB_OUTCOME=$RB_CUT
      case $RB_STATUS in
        124 | 143) RB_EXIT='' RB_SIGNAL='"signal":15,' ;;
        137) RB_EXIT='' RB_SIGNAL='"signal":9,' ;;
        *) RB_SIGNAL= ;;
      esac
      ;;
    *)
      RB_SIGNAL=
      if [ -n "$RB_KILLED" ]; then
        RB_EXIT='' RB_SIGNAL="\"signal\":$RB_KILLED,"
      elif [ -z "$RB_TROUBLE" ]; then
        for RB_J in $RB_OK; do [ "$RB_STATUS" != "$RB_J" ] || RB_OUTCOME='done'; done
      fi
      [ "$RB_STATUS" != person-0 ] || RB_OUTCOME='done'
      ;;
  esac
  RB_BEGAN_AT=
  if [ -n "$RB_AT_ONCE" ] && [ -n "$RB_EXIT$RB_SIGNAL" ]; then
    RB_BEGAN_AT="\"began_ms\":$RB_BEGAN_MS,"
  fi
  redactions "$RB_BASE.counts"
  stream "$RB_BASE.err" "$RB_HUSH"
  RB_DATA="\"attempt\":$RB_ATTEMPT,$RB_BEGAN_AT$RB_EXIT\"host\":\"$1\",\"ms\":$RB_MS,\"outcome\":\"$RB_OUTCOME\""
  RB_DATA="$RB_DATA$RB_REDACTED,$RB_SIGNAL\"stderr\":$RB_STREAM"
  stream "$RB_BASE.out" "$RB_HUSH"
  show_line "$1" || show_output run "$1"
  RB_CLOSING=$1 RB_CLOSING_SEQ=$((RB_SEQ + 1))
  record step.end "$RB_DATA,\"stdout\":$RB_STREAM,\"step\":\"$RB_STEP\""
  RB_OPEN=${RB_OPEN#" $1"} RB_CLOSING=
  if [ "$RB_OUTCOME" = 'done' ]; then RB_WELL="$RB_WELL $1"; else
    RB_UNWELL="$RB_UNWELL $1" RB_UNWELL_WHY=${RB_TROUBLE:-got exit status $RB_STATUS}
  fi
}

finish() { # what proves the step as a whole
  if [ -n "$RB_DRY" ]; then already_done && proof_each && proof && return; fi
  if [ "$RB_KIND" != run ]; then act_and_prove && return; fi
  prove whole "$RB_RAN" || stop_or_turn_back
}

# --- What becomes of a failure ------------------------------------------------------------------

# Has a person do what the step is about, and looks whether it has come true. What was left out for
# a reason is not asked for again.
act_and_prove() {
  RB_GIVEN_UP=
  if [ -z "$RB_SETTLED" ]; then
    settle 'done'
    RB_J=$?
    if [ -n "$RB_CHECK" ]; then
      if [ "$RB_J" -eq 0 ]; then
        for RB_B in $RB_HOSTS; do record_done "$RB_B"; done
        return
      fi
      [ "$RB_VERDICT" != error ] ||
        fail 1 "cannot tell whether it is done already: \`$RB_CHECK\` $RB_WHY" ''
    fi
  fi
  while ! act; do
    RB_FAILED=$RB_ILL
    decide action "$RB_FAILED" 23 "$RB_WHY" "$RB_ILL_HOST"
    case $RB_DECISION in
      retry) ;;
      go-on) RB_GIVEN_UP="$RB_GIVEN_UP$RB_FAILED" RB_SETTLED="$RB_SETTLED$RB_FAILED" ;;
      attested) RB_SETTLED="$RB_SETTLED$RB_FAILED" ;;
      *) stop_or_turn_back ;;
    esac
  done
  for RB_B in $RB_HOSTS; do
    case "$RB_GIVEN_UP " in *" $RB_B "*) ;; *) break ;; esac
    RB_B=
  done
  [ -n "$RB_B" ] || return 0
  prove whole all || stop_or_turn_back
}

# Looks whether the step has done what it was to do. A person may decide to go on all the same.
prove() { # WHICH HOSTS; fails where the run is to end or to turn back
  [ -n "$2" ] || return 0
  while :; do
    RB_ONLY=
    [ "$1" != each ] || RB_ONLY="$2 "
    settle "$1" all && break
    RB_ONLY=
    RB_J=1
    [ -z "$RB_WAIT" ] || RB_J=24
    [ "$RB_POSITION" != entry ] || RB_J=20
    RB_STOP="expected that $RB_SUBJECT $RB_EXPECTED; $RB_WHY"
    if [ -n "$RB_UNANSWERED" ]; then RB_J=23 RB_STOP=$RB_WHY RB_UNANSWERED=; fi
    case " $RB_PROBED " in *" ${RB_DECISIVE:-none} "*) show_output look "$RB_DECISIVE" ;; esac
    decide proof "$RB_CHECK_HOSTS" "$RB_J" "$RB_STOP" ''
    case $RB_DECISION in
      retry) ;;
      stop | back) return 1 ;;
      *) break ;;
    esac
  done
  RB_ONLY=
}

# The step's policy decides, or the operator. A gate that could be passed over would be none, and
# nobody overrules who approves.
decide() { # action|proof HOSTS CODE REASON HOST: sets RB_DECISION, RB_CODE, RB_STOP and RB_STOP_HOST
  RB_DECISION=stop RB_CODE=$3 RB_STOP=$4 RB_STOP_HOST=$5
  concern "$1" "$2"
  case $RB_CODE in
    20) ;;
    1 | 24)
      if [ "$RB_POSITION" != entry ] && [ "$RB_POLICY" = continue ]; then
        deviate continue "failed, and its failure policy is to go on: $RB_STOP"
        pass_over
        return
      fi
      ;;
    23) [ "$RB_KIND" != approve ] || return 0 ;;
    *) return 0 ;;
  esac
  if [ -n "$RB_ATTENDED" ]; then
    RB_SUBJECT_OF=$1 RB_SUBJECT_HOSTS=$2
    ask_what_now
    return
  fi
  case $RB_CODE,$RB_POLICY in
    1,rollback | 24,rollback) ! may_turn_back || RB_DECISION=back ;;
  esac
}

pass_over() {
  RB_DECISION=go-on
  case " $RB_PASSED_OVER " in *" $RB_STEP "*) ;; *) RB_PASSED_OVER="$RB_PASSED_OVER $RB_STEP" ;; esac
}

may_turn_back() { [ "$RB_POSITION" != entry ] && [ -z "$RB_BACK" ]; }

stop_or_turn_back() { # ends the run
  [ "$RB_DECISION" != back ] || turn_back "$RB_STEP" "$RB_STOP"
  fail "$RB_CODE" "$RB_STOP" "$RB_STOP_HOST"
}

# A record names the hosts only where not the whole step is meant.
concern() { # action|proof HOSTS: sets RB_CONCERNED
  RB_CONCERNED=
  [ "$1" = action ] || [ "$RB_KIND" = run ] || return 0
  RB_J=0 RB_N=0
  for RB_B in $RB_HOSTS; do
    RB_N=$((RB_N + 1))
    case " $2 " in *" $RB_B "*) RB_J=$((RB_J + 1)) ;; esac
  done
  [ "$RB_J" -lt "$RB_N" ] || return 0
  for RB_B in $2; do
    case " $RB_HOSTS " in *" $RB_B "*) ;; *) return 0 ;; esac
  done
  RB_CONCERNED=$2
}

deviate() { # KIND REASON, of the step on the hosts of RB_CONCERNED
  text "$RB_OPERATOR"
  RB_BY=$RB_Q
  text "$2"
  if [ -z "$RB_CONCERNED" ]; then
    record deviation "\"by\":$RB_BY,\"kind\":\"$1\",\"reason\":$RB_Q,\"step\":\"$RB_STEP\""
  fi
  for RB_D in $RB_CONCERNED; do
    record deviation \
      "\"by\":$RB_BY,\"host\":\"$RB_D\",\"kind\":\"$1\",\"reason\":$RB_Q,\"step\":\"$RB_STEP\""
  done
}

skip() { # REASON: somebody decides to leave the step out, on the hosts of RB_CONCERNED
  text "$RB_OPERATOR"
  RB_BY=$RB_Q
  text "$1"
  if [ -z "$RB_CONCERNED" ]; then
    record skip "\"by\":$RB_BY,\"reason\":$RB_Q,\"step\":\"$RB_STEP\""
  fi
  for RB_D in $RB_CONCERNED; do
    record skip "\"by\":$RB_BY,\"host\":\"$RB_D\",\"reason\":$RB_Q,\"step\":\"$RB_STEP\""
  done
}

ask_what_now() {
  say "  step $RB_STEP${RB_STOP_HOST:+ on $RB_STOP_HOST}: $RB_STOP"
  RB_CHOICES=retry/skip/hand/back/stop
  may_turn_back || RB_CHOICES=retry/skip/hand/stop
  [ "$RB_POSITION" != entry ] || RB_CHOICES=retry/stop
  say '  retry: try it again'
  [ "$RB_POSITION" = entry ] || say '  skip: go on without it, for a reason that is recorded'
  [ "$RB_POSITION" = entry ] || say '  hand: somebody does it by hand and attests it'
  ! may_turn_back || say '  back: roll back what this run has done'
  say '  stop: end the run here; it can be resumed'
  while ask "[$RB_CHOICES] "; do
    case $RB_ANSWER in
      st | sto | stop) return ;;
      r | re | ret | retr | retry)
        deviate retry "the operator tries again: $RB_STOP"
        RB_DECISION=retry
        return
        ;;
    esac
    [ "$RB_POSITION" != entry ] || continue
    case $RB_ANSWER in
      b | ba | bac | back) if may_turn_back; then RB_DECISION=back && return; fi ;;
      sk | ski | skip)
        if ask 'reason: ' && [ -n "$RB_ANSWER" ]; then
          RB_REASON=$RB_ANSWER
          deviate skip "$RB_REASON"
          skip "$RB_REASON"
          pass_over
          return
        fi
        ;;
      h | ha | han | hand) if by_hand; then RB_DECISION=attested && return; fi ;;
    esac
  done
}

by_hand() { # a person has done it, or has seen that it holds, and attests that
  for RB_M in $RB_SUBJECT_HOSTS; do
    if [ "$RB_SUBJECT_OF" = proof ]; then
      RB_WORDS="$RB_CHECK: $RB_SUBJECT $RB_EXPECTED"
      attest "$RB_M" "$RB_CHECK" 'does it hold?' || return
    else
      text_of run "$RB_M"
      RB_WORDS="by hand: $RB_STEP${RB_TEXT:+${RB_NL}in place of:$RB_NL$RB_TEXT}"
      attest "$RB_M" '' 'done?' || return
    fi
  done
}

# --- A step that started, and of which nobody knows how it ended ---------------------------------

take_up() { # HOST: puts it into RB_TODO, or into RB_WELL where only the proof is left
  state_on "$1"
  case $RB_HOST_STATE in
    done) if [ -n "$RB_UNPROVED" ] && is_unproved "$1"; then RB_WELL="$RB_WELL $1"; fi ;;
    already-done | skipped | passed-over) ;;
    indeterminate)
      find_out "$1"
      case $RB_DECISION in
        settled) RB_WELL="$RB_WELL $1" ;;
        *) RB_TODO="$RB_TODO $1" ;;
      esac
      ;;
    *) RB_TODO="$RB_TODO $1" ;;
  esac
}

# Its probe decides, or its author who says that running it twice does no harm, or a person. While
# something of it still runs, only a person can.
find_out() { # HOST: sets RB_DECISION to settled or again, or ends the run
  RB_DECISION=again RB_CONCERNED=$1
  still_running "$1"
  if [ -n "$RB_RUNNING" ]; then
    say "  what it started still runs: process $RB_RUNNING"
    [ -n "$RB_ATTENDED" ] || not_known "$1" \
      "what it started still runs: process $RB_RUNNING; wait for it or end it, and resume"
  else
    RB_ONLY=" $1 "
    settle 'done' all
    RB_J=$?
    RB_ONLY=
    if [ -n "$RB_CHECK" ]; then
      if [ "$RB_J" -eq 0 ]; then
        record_done "$1"
        RB_DECISION=settled
        return
      fi
      [ "$RB_VERDICT" != fail ] || return 0
    fi
    if [ -n "$RB_IDEMPOTENT" ]; then
      say "  nobody knows how $RB_STEP ended on $1; it may be run twice, so again"
      return
    fi
    [ -n "$RB_ATTENDED" ] || fail 23 \
      'was started and nobody knows how it ended: look, and resume on a terminal to say what you found' "$1"
  fi
  ask_how_it_ended "$1"
}

not_known() { # HOST WHY
  fail 23 "was started and nobody knows how it ended; $2" "$1"
}

still_running() { # HOST: sets RB_RUNNING, processes that carry the step's mark
  RB_RUNNING='' RB_MARK="RUNBOOK_STEP=$RB_ID/$RB_STEP/$1"
  for RB_F in /proc/[0-9]*/environ; do
    grep -q -F -e "$RB_MARK" "$RB_F" 2>/dev/null || continue
    tr '\000' '\n' <"$RB_F" 2>/dev/null | grep -q -x -F -e "$RB_MARK" || continue
    RB_F=${RB_F#/proc/}
    RB_F=${RB_F%/environ}
    read -r RB_J 2>/dev/null <"/proc/$RB_F/comm" || RB_J=
    RB_RUNNING="${RB_RUNNING:+$RB_RUNNING, }$RB_F ($RB_J)"
  done
}

ask_how_it_ended() { # HOST
  say "  $RB_STEP was started on $1, and nobody knows how it ended"
  say '  done: it has done what it was to do'
  say '  again: it has not, and can be run again'
  say '  stop: end the run here; it can be resumed'
  while ask '[done/again/stop] '; do
    case $RB_ANSWER in
      d | done) RB_DECISION=settled ;;
      a | again) RB_DECISION=again ;;
      s | stop) not_known "$1" 'the operator stopped to look' ;;
      *) continue ;;
    esac
    ask 'what did you find? ' || break
    [ -n "$RB_ANSWER" ] || continue
    concern action "$1"
    RB_CONCERNED=$1
    if [ "$RB_DECISION" = settled ]; then skip "found done: $RB_ANSWER"; else
      deviate indeterminate "$RB_ANSWER"
    fi
    return
  done
  not_known "$1" 'nobody has said how it ended'
}

# --- The way back -------------------------------------------------------------------------------

turn_back() { # STEP REASON: goes back from where the run stopped, and ends it
  reread
  recovery_after "$1"
  text "$RB_OPERATOR"
  RB_BY=$RB_Q
  text "$2"
  RB_DATA="\"after\":\"$1\",\"by\":$RB_BY"
  [ -z "$RB_PROCEDURE" ] || RB_DATA="$RB_DATA,\"procedure\":\"$RB_PROCEDURE\""
  record snapshot "$RB_DATA,\"reason\":$RB_Q,\"what\":\"rollback\""
  go_back
}

go_back() { # by the recovery procedure, or by undoing what was done; ends the run
  reread
  RB_BACK=1 RB_WINDOW='' RB_HEADING='' RB_STAGE='' RB_PART=run RB_COUNTED=''
  say "WAY BACK: ${RB_PROCEDURE:+recovery }${RB_PROCEDURE:-what was done is undone, the last step first}"
  if [ -n "$RB_PROCEDURE" ]; then recovery "$RB_PROCEDURE"; else undo; fi
  record_clock
  record run.end '"exit":30,"outcome":"rolled-back"'
  {
    say 'ROLLED BACK: the way back is done'
    say "evidence: $RB_RUN"
    review
    say 'exit status: 30'
  } >&2
  exit 30
}

# What each step of the plan asks for on the way back, where it may have changed something.

takes_back() { # STEP: sets RB_TOUCHED, the hosts that go back; fails where there are none
  standing "$1"
  RB_TOUCHED=$RB_CHANGED
  [ -n "$RB_TOUCHED" ]
}

no_way_back() { # STEP TITLE: its author gives none; a person decides
  standing "$1"
  [ -n "$RB_CHANGED" ] || return 0
  RB_STEP=$1 RB_CONCERNED='' RB_REASON='has no undo, and was passed by on the way back'
  if [ -n "$RB_ATTENDED" ]; then
    say "  $1 was run, and its author gives no way back: $2"
    say '  take back by hand what has to be taken back, if anything'
    while ask 'go on without it? [yes/stop] '; do
      case $RB_ANSWER in
        y | yes) break ;;
        s | stop) RB_ANSWER= && break ;;
      esac
    done
    if [ -z "$RB_ANSWER" ] || ! filled 'what was done about it? '; then
      fail 1 'has no undo, and the operator stopped there' ''
    fi
    RB_REASON="has no undo; on the way back: $RB_ANSWER"
  fi
  deviate skip "$RB_REASON"
}

no_return() { # STEP REASON
  standing "$1"
  [ -n "$RB_CHANGED" ] || return 0
  RB_STEP=$1
  fail 1 "is a point of no return: $2" ''
}

# A run that was asked to go back stands where it ended, or where its last step was begun.
roll_back_as_asked() {
  turn_back "${RB_ENDED_AT:-${RB_LAST_BEGUN:-$RB_FIRST_STEP}}" "$RB_OPERATOR asked for it"
}

# --- Change windows -----------------------------------------------------------------------------

# What only looks at the result may still run after the window: leaving a change unverified helps
# nobody.
in_window() {
  case $RB_POSITION in exit | verify) return 0 ;; esac
  RB_TIME=$(date -u +%s)
  order "$RB_TIME" "$RB_START"
  [ "$RB_ORDER" -ge 0 ] || fail 21 "may start at ${RB_WINDOW_TIMES%% to *}, which is not yet" ''
  order "$RB_TIME" "$RB_END"
  [ "$RB_ORDER" -lt 0 ] || fail 21 "had to start before ${RB_WINDOW_TIMES##* to }, which is over" ''
  look_ahead
}

# Says as a stage begins how much time there is, and when to turn back at the latest: reckoned for
# the end of the stage, where the way back is longest.
enter_window() {
  RB_WARNED_OVERRUN='' RB_WARNED_BACK='' RB_LATEST=
  reread
  reckon "$RB_STAGE" "$RB_STEP"
  RB_TIME=$(date -u +%s)
  order "$RB_TIME" "$RB_START"
  if [ "$RB_ORDER" -lt 0 ]; then
    say "  window $RB_WINDOW: opens ${RB_WINDOW_TIMES%% to *}"
  else
    say "  window $RB_WINDOW: open until ${RB_WINDOW_TIMES##* to }"
  fi
  duration "$RB_LEFT_TIME"
  say "  left to do in the window: about $RB_LASTS${RB_LEFT_UNKNOWN:+ (without an estimate:$RB_LEFT_UNKNOWN)}"
  warn_of_overrun
  if [ -n "$RB_NO_RETURN" ]; then
    say "  no way back by undoing: $RB_NO_RETURN is a point of no return"
  elif [ -n "$RB_BACK_TIME" ]; then
    RB_LATEST=$((RB_END - (RB_BACK_TIME + 999) / 1000))
    duration "$RB_BACK_TIME"
    utc "$RB_LATEST"
    say "  latest safe time to turn back: $RB_UTC; the way back takes about $RB_LASTS${RB_BACK_UNKNOWN:+ (without an estimate:$RB_BACK_UNKNOWN)}"
    warn_of_turn_back
  else
    say '  turning back: nothing has a way back that takes time'
  fi
}

look_ahead() { # before a step: warns, once in a stage
  if [ -z "$RB_WARNED_OVERRUN" ]; then
    reckon "$RB_STAGE" "$RB_STEP"
    warn_of_overrun
  fi
  warn_of_turn_back
}

warn_of_overrun() {
  RB_J=$RB_TIME
  order "$RB_TIME" "$RB_START"
  [ "$RB_ORDER" -ge 0 ] || RB_J=$RB_START
  RB_K=$((RB_J + (RB_LEFT_TIME + 999) / 1000 - RB_END))
  [ "$RB_K" -gt 0 ] || return 0
  duration "$RB_LEFT_TIME"
  RB_X=$RB_LASTS
  duration "$((RB_K * 1000))"
  say "  WARNING: what is left takes about $RB_X, which is $RB_LASTS longer than the window $RB_WINDOW is open"
  RB_WARNED_OVERRUN=1
}

warn_of_turn_back() {
  [ -n "$RB_LATEST" ] && [ -z "$RB_WARNED_BACK" ] && [ "$RB_TIME" -gt "$RB_LATEST" ] || return 0
  utc "$RB_LATEST"
  say "  WARNING: the latest safe time to turn back was $RB_UTC: a way back from the end of this stage would pass the end of the window"
  RB_WARNED_BACK=1
}

utc() { # SECONDS: sets RB_UTC
  RB_UTC=$(date -u -d "@$1" '+%Y-%m-%d %H:%M UTC' 2>/dev/null) || RB_UTC="$1 s after 1970"
}

# Sums up the estimates: of what is left from a step on, to the last one that needs the window, and
# of the way back from the end of the stage.
reckon() { # STAGE STEP: sets RB_LEFT_TIME, RB_LEFT_UNKNOWN, RB_BACK_TIME, RB_BACK_UNKNOWN, RB_NO_RETURN
  RB_J=$(facts | awk -v stage="$1" -v step="$2" -v window="$RB_WINDOW" -v left="$RB_LEFT" \
    -v settled="$(settled_steps)" -v changed="$(changed_steps)" '
    $10 != "plan" { next }
    $1 == step { on = 1 }
    on && index(settled left, " " $1 " ") == 0 {
      if ($12 == "-") pending = pending " " $1; else wait += $12
      if ($11 == window) { time = wait; unknown = unknown pending; wait_from = time; pending = "" }
    }
    $13 != "none" && (index(changed, " " $1 " ") || ($4 == stage && index(settled left, " " $1 " ") == 0)) {
      if ($13 == "irreversible") { stop = $1; back = 0; has = 0; blank = "" }
      else { has = 1; if ($14 == "-") blank = blank " " $1; else back += $14 }
    }
    END { printf "RB_LEFT_TIME=%d RB_LEFT_UNKNOWN=\047%s\047 RB_BACK_TIME=%s RB_BACK_UNKNOWN=\047%s\047 RB_NO_RETURN=%s",
      time, unknown, has ? back + 0 : "", blank, stop }')
  eval "$RB_J"
  recovery_time "$1"
  [ -n "$RB_RECOVERY_TIME" ] || return 0
  RB_NO_RETURN=
  if [ -z "$RB_BACK_TIME" ] || [ "$RB_BACK_TIME" -lt "$RB_RECOVERY_TIME" ]; then
    RB_BACK_TIME=$RB_RECOVERY_TIME
  fi
}

settled_steps() { grep -e '^    .* RB_STATE=\(done\|already-done\|skipped\|passed-over\) ' "$RB_TMP/standing" | sed "s/^ *'\([^']*\)'.*/ \1 /" | tr -d '\n'; }
changed_steps() { grep -v "RB_CHANGED=''" "$RB_TMP/standing" | sed -n "s/^    '\([^']*\)').*RB_CHANGED.*/ \1 /p" | tr -d '\n'; }

# --- A part of the plan -------------------------------------------------------------------------

# What is left out by --from, --until or --only is recorded, and the run does not prove the plan.
choose() {
  RB_LEFT='' RB_LATER=''
  RB_J=$RB_SET
  while [ -n "$RB_J" ]; do
    case " $RB_DATE_NAMES " in
      *" ${RB_J%%=*} "*) ;;
      *) misused "--set ${RB_J%%=*}: the plan fixes it; only dates can be set: ${RB_DATE_NAMES:-none}" ;;
    esac
    RB_J=${RB_J#*"$RB_NL"}
  done
  [ -n "$RB_FROM$RB_UNTIL$RB_ONLY_STEPS" ] || return 0
  [ -z "$RB_ROLLBACK" ] || misused 'the way back cannot be gone in part'
  [ -z "$RB_ONLY_STEPS" ] || [ -z "$RB_FROM$RB_UNTIL" ] || misused '--only stands alone'
  RB_PHASE=chosen RB_ASKED="$RB_FROM $RB_UNTIL $RB_ONLY_STEPS"
  [ -z "$RB_FROM" ] || RB_PHASE=before
  for RB_K in $(facts | sed -n '/ plan /s/ .*//p'); do
    RB_ASKED=" $RB_ASKED "
    RB_ASKED=${RB_ASKED%%" $RB_K "*}${RB_ASKED#*" $RB_K "}
    [ "$RB_K" != "$RB_FROM" ] || RB_PHASE=chosen
    case $RB_PHASE,$RB_ONLY_STEPS in
      chosen, | chosen,*" $RB_K "*) RB_LATER= ;;
      *) RB_LEFT="$RB_LEFT $RB_K " RB_LATER="$RB_LATER $RB_K " ;;
    esac
    [ "$RB_K" != "$RB_UNTIL" ] || RB_PHASE=after
  done
  choices_are_known
}

choices_are_known() {
  for RB_J in $RB_FROM $RB_UNTIL $RB_ONLY_STEPS; do
    case $(facts | sed -n '/ plan /p') in
      "$RB_J "* | *"$RB_NL$RB_J "*) ;;
      *) misused "there is no step $RB_J" ;;
    esac
  done
  case $RB_FROM,$RB_UNTIL in
    ?*,?*) [ "$RB_PHASE" = after ] || misused "$RB_UNTIL comes before $RB_FROM" ;;
  esac
}

is_chosen() { # STEP
  [ -z "$RB_BACK" ] || return 0
  case $RB_LEFT in *" $1 "*) return 1 ;; esac
}

record_left_out() { # what has been left out and was not settled before
  [ -n "$RB_LEFT" ] || return 0
  for RB_J in $RB_LEFT; do
    standing "$RB_J"
    case $RB_STATE in done | already-done | skipped | passed-over) continue ;; esac
    RB_LEFT_OUT="${RB_LEFT_OUT:+$RB_LEFT_OUT, }$RB_J"
    case $RB_LATER in *" $RB_J "*) RB_LEFT_FOR_LATER="${RB_LEFT_FOR_LATER:+$RB_LEFT_FOR_LATER, }$RB_J" ;; esac
  done
  [ -n "$RB_LEFT_OUT" ] || return 0
  text "$RB_OPERATOR"
  RB_BY=$RB_Q
  text "left out, as asked: $RB_LEFT_OUT"
  record deviation "\"by\":$RB_BY,\"kind\":\"skip\",\"reason\":$RB_Q"
}

# --- Signed approvals ---------------------------------------------------------------------------

# A plan that needs approvals does not run before enough of its approvers have signed it.
approvals() {
  RB_ACCEPTED='' RB_THERE=0 RB_BROKEN_GLASS=''
  [ "$RB_APPROVALS_NEEDED" -gt 0 ] || return 0
  RB_REQUIRED=$RB_APPROVALS_NEEDED RB_MAY=$RB_APPROVERS RB_GATE=''
  RB_STATE_SIGNED=",\"plan\":\"$RB_DIGEST\"}"
  count_approvals
  [ "$RB_THERE" -lt "$RB_REQUIRED" ] || return 0
  RB_BROKEN_GLASS=$RB_BREAK
  [ -z "$RB_BREAK" ] || return 0
  {
    headline
    say "NOT ${RB_NOT:-STARTED}: $RB_HEADLINE"
    board | plain
    say 'to approve: runbook approve PLAN --key KEY --as NAME'
    say 'in an emergency: --break-glass REASON goes on without, and leaves the run to be reviewed'
    say 'exit status: 23'
  } >&2
  exit 23
}

can_judge() { # before anything runs: what approvals are judged with is here, and can be read
  [ "$RB_APPROVALS_NEEDED" -gt 0 ] || return 0
  if [ -n "$RB_BREAK$RB_ROLLBACK$RB_DRY" ] && ! command -v ssh-keygen >/dev/null 2>&1; then return 0; fi
  command -v ssh-keygen >/dev/null 2>&1 ||
    refuse 22 'the tool ssh-keygen is needed here and is missing: approvals are judged with it'
  ssh-keygen -Y verify </dev/null 2>&1 | grep -q namespace ||
    refuse 22 'the ssh-keygen here is too old: approvals are judged with ssh-keygen -Y verify'
  [ -n "$RB_SIGNERS" ] || return 0
  for RB_F in "$RB_SIGNERS" ${RB_REVOKED:+"$RB_REVOKED"}; do
    [ -r "$RB_F" ] || refuse 1 "$RB_F cannot be read"
  done
  # A list of which a part is not understood must not be trusted in part.
  RB_J=$(signers what=judge "$RB_SIGNERS")
  [ -z "$RB_J" ] || refuse 1 "$RB_SIGNERS: allowed signers, $RB_J"
}

folders() { # where approvals are looked for, one a line: beside the script and the run
  if [ -n "$RB_APPROVALS" ]; then printf '%s' "$RB_APPROVALS" && return; fi
  printf '%s\n' "$(dirname -- "$0")/approvals"
  if [ -n "$RB_RESUME" ]; then RB_J=$(dirname -- "$RB_RESUME"); else RB_J=${RB_EVIDENCE%/}; fi
  printf '%s\n' "$RB_J/approvals"
}

# Sets RB_THERE, RB_OBJECTIONS a line each, and RB_ACCEPTED: a line a person with name, name as it is
# written, end, key and the copy that was judged.
count_approvals() {
  RB_ACCEPTED='' RB_THERE=0 RB_OBJECTIONS='' RB_COPIES=0
  mkdir -p "$RB_TMP/approvals" || lost
  RB_FOLDERS=$(folders)$RB_NL
  while [ -n "$RB_FOLDERS" ]; do
    RB_FOLDER=${RB_FOLDERS%%"$RB_NL"*} RB_FOLDERS=${RB_FOLDERS#*"$RB_NL"}
    for RB_F in "$RB_FOLDER"/*.approval; do
      if [ ! -f "$RB_F" ] || [ -L "$RB_F" ]; then continue; fi
      RB_COPIES=$((RB_COPIES + 1))
      RB_COPY=$RB_TMP/approvals/$RB_COPIES RB_OBJECTION=''
      head -c 16385 "$RB_F" >"$RB_COPY" 2>/dev/null
      rm -f "$RB_COPY.sig"
      [ ! -f "$RB_F.sig" ] || head -c 16385 "$RB_F.sig" >"$RB_COPY.sig" 2>/dev/null
      judge_approval || continue
      [ -z "$RB_OBJECTION" ] || RB_OBJECTIONS="${RB_OBJECTIONS}not accepted: $RB_F: $RB_OBJECTION$RB_NL"
    done
  done
  if [ "$RB_THERE" -eq 0 ] && [ -z "$RB_SIGNERS" ]; then
    RB_OBJECTIONS="${RB_OBJECTIONS}not accepted: no allowed signers were given, so no approval can be judged$RB_NL"
  fi
  [ "$RB_THERE" -lt 2 ] || RB_ACCEPTED=$(printf '%s' "$RB_ACCEPTED" | sort)$RB_NL
}

read_approval() { # of RB_J: sets RB_BY as it is written, RB_NAME and RB_EXPIRES
  RB_BY=${RB_J#\{\"by\":}
  RB_BY=${RB_BY%%,\"change\":*}
  case $RB_BY in
    \"*) RB_NAME=${RB_BY#\"} RB_NAME=${RB_NAME%\"} ;;
    *) RB_NAME=${RB_BY#*:\"} RB_NAME=$(printf '%s' "${RB_NAME%\"*}" | base64 -d 2>/dev/null) ;;
  esac
  RB_EXPIRES=${RB_J#*,\"expires\":\"} RB_EXPIRES=${RB_EXPIRES%%\"*}
}

judge_approval() { # of RB_COPY: sets RB_OBJECTION where it does not count; fails where it is passed over
  RB_J=$(tr -d '\000' <"$RB_COPY")
  case $RB_J in
    \{\"by\":*,\"change\":*,\"expires\":\"*,\"format\":\"runbook-approval/1\",*\"plan\":\"*) ;;
    *) RB_OBJECTION='not an approval' && return ;;
  esac
  read_approval
  is_meant || return 1
  [ -z "$RB_OBJECTION" ] || return 0
  quote "$RB_CHANGE"
  RB_X="{\"by\":$RB_BY,\"change\":$RB_Q,\"expires\":\"$RB_EXPIRES\",\"format\":\"runbook-approval/1\"$RB_STATE_SIGNED"
  RB_SIZE=$(wc -c <"$RB_COPY")
  if [ "$RB_J" != "$RB_X" ] || [ "$((RB_SIZE))" -ne $((${#RB_X} + 1)) ]; then
    RB_OBJECTION='an approval not in its one form'
  elif [ ! -f "$RB_COPY.sig" ]; then
    RB_OBJECTION='it is not signed'
  elif is_among "$RB_NAME" "$RB_OPERATORS$RB_NL$RB_OPERATOR"; then
    RB_OBJECTION="\`$RB_NAME\` carries out this change and cannot approve it"
  elif ! may_sign; then
    RB_OBJECTION="\`$RB_NAME\` is not one of those who may approve"
  elif ! is_time "$RB_EXPIRES" || expr "x$RB_EXPIRES" \< "x$(wall)" >/dev/null; then
    RB_OBJECTION="the approval of \`$RB_NAME\` expired $RB_EXPIRES"
  elif judge_signature; then
    accept
  fi
}

# What belongs to other plans, or to other gates of this one, is passed over in silence.
is_meant() { # RB_J is for what is asked for; RB_OBJECTION where it is for another state of that
  RB_OF=${RB_J#*\",\"plan\":\"} RB_OF=${RB_OF%%\"*} RB_AT='' RB_AT_RUN='' RB_AT_SIZE=''
  case $RB_J in
    *,\"run\":\"*,\"size\":*,\"step\":\"*)
      RB_AT=${RB_J##*,\"step\":\"} RB_AT=${RB_AT%%\"*}
      RB_AT_RUN=${RB_J##*,\"run\":\"} RB_AT_RUN=${RB_AT_RUN%%\"*}
      RB_AT_SIZE=${RB_J##*,\"size\":} RB_AT_SIZE=${RB_AT_SIZE%%,*}
      ;;
  esac
  if [ -z "$RB_GATE" ]; then
    [ -z "$RB_AT" ] || return 1
    [ "$RB_OF" != "$RB_DIGEST" ] || return 0
    quote "$RB_CHANGE"
    case $RB_J in *,\"change\":"$RB_Q",*) ;; *) return 1 ;; esac
    RB_OBJECTION="it approves another plan, $(printf '%.16s' "$RB_OF")$RB_AND_SO_ON"
  else
    [ "$RB_OF,$RB_AT_RUN,$RB_AT" = "$RB_DIGEST,$RB_ID,$RB_GATE" ] || return 1
    case $RB_J in
      *"$RB_STATE_SIGNED") ;;
      *) RB_OBJECTION="it approves another state of the run, record $RB_AT_SIZE" ;;
    esac
  fi
}

may_sign() {
  case $RB_NAME in *["$RB_CONTROLS$RB_NL"]*) return 1 ;; esac
  printf '%s\n' "$RB_MAY" | grep -q -x -F -e "$RB_NAME"
}

is_time() { # TEXT
  case $1 in
    [0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z) ;;
    *) return 1 ;;
  esac
}

# One a person and a key. Of two by one person the one that lasts longer counts.
accept() {
  RB_TAKEN='' RB_LINES_LEFT=$RB_ACCEPTED RB_J=''
  while [ -n "$RB_LINES_LEFT" ]; do
    RB_T=${RB_LINES_LEFT%%"$RB_NL"*} RB_LINES_LEFT=${RB_LINES_LEFT#*"$RB_NL"}
    fields_of "$RB_T"
    if [ "$RB_ITS_BY" = "$RB_BY" ]; then
      ! expr "x$RB_ITS_END" \< "x$RB_EXPIRES" >/dev/null || continue
      return 0
    elif [ "$RB_ITS_KEY" = "$RB_KEY" ]; then
      RB_OBJECTION="\`$RB_NAME\` signed with the key of \`$RB_ITS_NAME\`"
      return 0
    fi
    RB_J=$((RB_J + 1)) RB_TAKEN=$RB_TAKEN$RB_T$RB_NL
  done
  RB_THERE=$((RB_J + 1))
  RB_ACCEPTED="$RB_TAKEN$RB_NAME$RB_TAB$RB_BY$RB_TAB$RB_EXPIRES$RB_TAB$RB_KEY$RB_TAB$RB_COPY$RB_NL"
}

fields_of() { # LINE of RB_ACCEPTED
  RB_ITS_NAME=${1%%"$RB_TAB"*} RB_ITS_COPY=${1##*"$RB_TAB"}
  set -- "${1#*"$RB_TAB"}"
  RB_ITS_BY=${1%%"$RB_TAB"*}
  set -- "${1#*"$RB_TAB"}"
  RB_ITS_END=${1%%"$RB_TAB"*}
  set -- "${1#*"$RB_TAB"}"
  RB_ITS_KEY=${1%%"$RB_TAB"*}
}

is_among() { # NAME LINES, whatever the case of the letters
  printf '%s\n' "$2" | grep -q -x -i -F -e "$1"
}

headline() { # sets RB_HEADLINE
  RB_HEADLINE="$RB_REQUIRED signed approvals needed, $RB_THERE there"
  [ "$RB_REQUIRED" -ne 1 ] || RB_HEADLINE="1 signed approval needed, $RB_THERE there"
}

board() { # what stands, a line each
  RB_TAKEN=$RB_NL RB_LINES_LEFT=$RB_ACCEPTED
  while [ -n "$RB_LINES_LEFT" ]; do
    fields_of "${RB_LINES_LEFT%%"$RB_NL"*}"
    RB_LINES_LEFT=${RB_LINES_LEFT#*"$RB_NL"} RB_TAKEN=$RB_TAKEN$RB_ITS_NAME$RB_NL
    printf 'approved by %s until %s, key %s\n' "$RB_ITS_NAME" "$RB_ITS_END" "$RB_ITS_KEY"
  done
  printf '%s' "$RB_OBJECTIONS"
  RB_J='' RB_LINES_LEFT=$RB_MAY$RB_NL
  while [ -n "$RB_LINES_LEFT" ]; do
    RB_T=${RB_LINES_LEFT%%"$RB_NL"*} RB_LINES_LEFT=${RB_LINES_LEFT#*"$RB_NL"}
    case $RB_TAKEN in *"$RB_NL$RB_T$RB_NL"*) ;; *) RB_J="${RB_J:+$RB_J, }$RB_T" ;; esac
  done
  [ -z "$RB_J" ] || printf 'may still approve: %s\n' "$RB_J"
  where_to
}

where_to() {
  printf 'approvals are looked for in %s\n' "$(folders | sed 's/.*/`&`/' | tr '\n' ,  | sed 's/,$//; s/`,`/`, `/g')"
}

record_approvals() { # the first records of a run, or of its resumption
  if [ -n "$RB_BROKEN_GLASS" ]; then
    text "$RB_OPERATOR"
    RB_BY=$RB_Q
    text "$RB_BROKEN_GLASS"
    record deviation "\"by\":$RB_BY,\"kind\":\"break-glass\",\"reason\":$RB_Q"
  fi
  record_accepted
}

record_accepted() { # [STEP]
  while [ -n "$RB_ACCEPTED" ]; do
    fields_of "${RB_ACCEPTED%%"$RB_NL"*}"
    RB_ACCEPTED=${RB_ACCEPTED#*"$RB_NL"}
    keep "$RB_ITS_COPY"
    RB_DATA="\"answer\":\"approved\",\"body\":{\"bytes\":$RB_BYTES,\"sha256\":\"$RB_SHA\"}"
    keep "$RB_ITS_COPY.sig"
    text "$RB_ITS_NAME"
    RB_DATA="$RB_DATA,\"by\":$RB_Q,\"expires\":\"$RB_ITS_END\""
    record approval "$RB_DATA,\"signature\":{\"bytes\":$RB_BYTES,\"sha256\":\"$RB_SHA\"}${1:+,\"step\":\"$1\"}"
  done
}

review() { # a run that went on without its approvals
  grep -q '"kind":"break-glass"' "$RB_RUN/ledger.jsonl" || return 0
  say 'REVIEW OUTSTANDING: the run went on without the approvals it needs'
  say "a reviewer gives the review with: runbook sign $(word "$RB_RUN") --role review --key KEY --as NAME"
}

# --- Signatures ---------------------------------------------------------------------------------

# The signature fits, its key may do this in that name, and nobody approves their own change: keys
# are compared, whatever names go with them.
judge_signature() { # of RB_COPY: sets RB_KEY; fails with RB_OBJECTION
  if ! RB_J=$(ssh-keygen -Y check-novalidate -n runbook-approve -s "$RB_COPY.sig" <"$RB_COPY" 2>&1); then
    RB_OBJECTION='the signature does not fit what it stands beside'
    return 1
  fi
  RB_KEY=${RB_J##* }
  if [ -z "$RB_SIGNERS" ]; then
    RB_OBJECTION="the key $RB_KEY was compared with none"
    return 1
  fi
  if [ -n "$RB_REVOKED" ] && is_revoked; then
    RB_OBJECTION="the key $RB_KEY is revoked"
    return 1
  fi
  key_of_signature
  if ! grep -q -F -e "$RB_PUBLIC" "$RB_SIGNERS"; then
    RB_OBJECTION="nobody vouches for the key $RB_KEY"
  elif [ -z "$(listed "$RB_NAME")" ]; then
    RB_OBJECTION="the key $RB_KEY is not one of \`$RB_NAME\`"
  elif ! verifies; then
    RB_OBJECTION="the key $RB_KEY may not sign for \`runbook-approve\` as \`$RB_NAME\` now"
  else
    RB_J=$(listed "$RB_OPERATORS" "$RB_OPERATOR")
    [ -n "$RB_J" ] || return 0
    RB_OBJECTION="the key $RB_KEY is that of \`$RB_J\`, who is an operator"
  fi
  return 1
}

listed() { # NAME...: the first of them that the key is listed for
  printf '%s\n' "$@" | signers key="$RB_PUBLIC" what=names - what=lists "$RB_SIGNERS"
}

verifies() { # MORE...
  ssh-keygen -Y verify -f "$RB_SIGNERS" -I "$RB_NAME" -n runbook-approve -s "$RB_COPY.sig" "$@" \
    <"$RB_COPY" >/dev/null 2>&1
}

is_revoked() { # a list of fingerprints is one that ssh-keygen itself does not read here
  if grep -q -F -e "$RB_KEY" "$RB_REVOKED"; then return 0; fi
  verifies && ! verifies -r "$RB_REVOKED"
}

key_of_signature() { # sets RB_PUBLIC: its public key, as a list of signers has it
  sed '/^-/d' "$RB_COPY.sig" | base64 -d >"$RB_TMP/signature" 2>/dev/null
  # shellcheck disable=SC2046 # four numbers
  set -- $(od -An -v -tu1 -j 10 -N 4 "$RB_TMP/signature")
  RB_PUBLIC=$(tail -c +15 "$RB_TMP/signature" | head -c "$((${3:-0} * 256 + ${4:-0}))" | encode)
}

# Reads `allowed_signers`: says which line must not be trusted, or which of the names that come first
# a key is listed for.
signers() { # WHAT=... FILE...
  awk '
    function matches(name, list,   i, n, part, pattern, held) {
      gsub(/"/, "", list)
      n = split(list, part, ",")
      for (i = 1; i <= n; i++) {
        pattern = part[i]; sub(/^!/, "", pattern)
        gsub(/[][\\.^$+(){}|\/]/, "\\\\&", pattern)
        gsub(/\*/, ".*", pattern); gsub(/\?/, ".", pattern)
        if (name !~ ("^" pattern "$")) continue
        if (part[i] ~ /^!/) return 0
        held = 1
      }
      return held
    }
    what == "names" { name[++names] = $0; next }
    /^[ \t]*(#|$)/ { next }
    {
      lines++
      match($0, /[^ \t]/); rest = substr($0, RSTART)
      match(rest, /^([^ \t"]|"[^"]*")+/); principals = substr(rest, 1, RLENGTH)
      rest = substr(rest, RLENGTH + 1); sub(/^[ \t]+/, "", rest)
      match(rest, /^([^ \t"]|"[^"]*")+/); options = tolower(substr(rest, 1, RLENGTH))
    }
    what == "judge" {
      if (options ~ /(^|,)cert-authority/) { print "line " NR ": cert-authority is not supported"; exit }
      if (options ~ /valid-(after|before)="?[0-9]+"?(,|$)/) {
        print "line " NR ": a time in a local time zone; write it in UTC, with a Z"; exit
      }
      next
    }
    {
      found = 0
      n = split($0, part, /[ \t]+/)
      for (i = 2; i <= n; i++) if (part[i] == key) found = 1
      if (found) for (i = 1; i <= names; i++) if (matches(name[i], principals)) { print name[i]; exit }
    }' "$@"
}

# --- A gate that needs signatures ---------------------------------------------------------------

# Seals the run up to here and waits until enough people have signed just this state of it.
gate_approval() { # PERSON...: 0 approved; else sets RB_WHY
  seal
  RB_GATE=$RB_STEP
  RB_STATE_SIGNED=",\"head\":\"$RB_PREV\",\"plan\":\"$RB_DIGEST\",\"run\":\"$RB_ID\",\"size\":$RB_SEQ"
  RB_STATE_SIGNED="$RB_STATE_SIGNED,\"step\":\"$RB_STEP\"}"
  RB_MAY='' RB_REQUIRED=0
  for RB_J in "$@"; do
    case $RB_NL$RB_MAY in *"$RB_NL$RB_J$RB_NL"*) continue ;; esac
    RB_MAY=$RB_MAY$RB_J$RB_NL RB_REQUIRED=$((RB_REQUIRED + 1))
  done
  RB_MAY=${RB_MAY%"$RB_NL"}
  # A gate that names one person cannot have two approvals.
  [ "$RB_REQUIRED" -le "$RB_APPROVALS_NEEDED" ] || RB_REQUIRED=$RB_APPROVALS_NEEDED
  count_approvals
  headline
  RB_PLACE=${RB_EVIDENCE%/}/run-$RB_ID
  [ -z "$RB_RESUME" ] || RB_PLACE=${RB_RESUME%/}
  {
    printf '%s\n' "${RB_WORDS%"$RB_NL"*}" "$RB_HEADLINE" "${RB_WORDS##*"$RB_NL"}"
    printf 'what is signed: the run up to record %s, %.16s%s\n' "$RB_SEQ" "$RB_PREV" "$RB_AND_SO_ON"
    printf 'to approve: runbook approve --run %s --step %s --key KEY --as NAME\n' "$(word "$RB_PLACE")" "$RB_STEP"
    where_to
    [ -z "$RB_ATTENDED" ] || printf 'Enter shows where it stands, `no` refuses, Ctrl-C ends the run\n'
  } | plain | sed 's/^/  /'
  await_signatures
  case $RB_ENDING in
    enough)
      record_accepted "$RB_STEP"
      return 0
      ;;
    refused)
      RB_NAME=$RB_OPERATOR
      record_approval refused
      RB_WHY="was not done: $RB_OPERATOR refused"
      ;;
    *)
      board | plain | sed 's/^/  /'
      headline
      RB_WHY="was not approved: $RB_HEADLINE"
      ;;
  esac
  return 1
}

# Looks at the folders once a second, and listens to the terminal at the same time. Without a
# terminal it looks once, or for as long as the step may take.
await_signatures() { # sets RB_ENDING
  clock
  RB_SINCE=$RB_NOW RB_TURN=0
  [ -z "$RB_ATTENDED" ] || listen
  while :; do
    if [ -n "$RB_LISTENER" ] && [ -s "$RB_TMP/heard" ]; then
      RB_LISTENER=
      IFS= read -r RB_ANSWER <"$RB_TMP/heard" || RB_ANSWER=
      case $(printf '%s' "$RB_ANSWER" | tr -d '[:space:]' | tr '[:upper:]' '[:lower:]') in
        line:n | line:no) RB_ENDING=refused && return ;;
        line:*)
          count_approvals
          headline
          { printf '%s\n' "$RB_HEADLINE" && board; } | plain | sed 's/^/  /'
          listen
          ;;
        *) ;; # nobody answers any more; the signatures may still come
      esac
    fi
    [ $((RB_TURN % 5)) -ne 0 ] || count_approvals
    if [ "$RB_THERE" -ge "$RB_REQUIRED" ]; then RB_ENDING=enough && break; fi
    clock
    RB_ENDING=late
    if [ "$RB_RUN_LIMIT" -gt 0 ]; then
      [ $((RB_NOW - RB_SINCE)) -lt "$RB_RUN_LIMIT" ] || break
    else
      [ -n "$RB_ATTENDED" ] || break
    fi
    RB_TURN=$((RB_TURN + 1))
    pause 200
  done
  deafen
}

listen() { # for one line, in a process of its own: not every shell can wait for it a while only
  : >"$RB_TMP/heard"
  {
    if IFS= read -r RB_T <&3; then RB_T="line:$RB_T"; else RB_T=end; fi
    printf '%s\n' "$RB_T" >"$RB_TMP/heard.new"
    mv "$RB_TMP/heard.new" "$RB_TMP/heard"
  } &
  RB_LISTENER=$!
}

deafen() {
  [ -n "$RB_LISTENER" ] || return 0
  kill -KILL "$RB_LISTENER" 2>/dev/null
  wait "$RB_LISTENER" 2>/dev/null
  RB_LISTENER=
}

# --- Seals --------------------------------------------------------------------------------------

# The record comes first: the body can be made from the ledger again, a record cannot be taken back.
seal() {
  RB_CHECKPOINT=$((RB_CHECKPOINT + 1))
  text "$RB_OPERATOR"
  record checkpoint "\"by\":$RB_Q,\"n\":$RB_CHECKPOINT,\"role\":\"approve\""
  write_seal
}

write_seal() { # makes the body of the checkpoint that the ledger ends in durable
  merkle_root
  if [ ! -d "$RB_RUN/checkpoints" ]; then
    mkdir "$RB_RUN/checkpoints" || lost
    sync "$RB_RUN" || lost
  fi
  {
    printf 'runbook-evidence/1 run-%s\n%s\n' "$RB_ID" "$RB_SEQ"
    # shellcheck disable=SC2059 # bytes in octal
    printf "$RB_ROOT" | encode
    printf '\n'
  } >"$RB_RUN/checkpoints/.tmp-new" || lost
  sync "$RB_RUN/checkpoints/.tmp-new" || lost
  mv "$RB_RUN/checkpoints/.tmp-new" "$RB_RUN/checkpoints/$RB_CHECKPOINT.body" || lost
  sync "$RB_RUN/checkpoints" || lost
}

# The Merkle tree of RFC 6962 over the lines of the ledger: a file a line, and then a file a pair,
# so that one `sha256sum` hashes a whole level.
merkle_root() { # sets RB_ROOT, every byte in octal
  rm -rf "$RB_TMP/tree"
  mkdir "$RB_TMP/tree" || lost
  RB_J=$(tr -d '\n -~' <"$RB_RUN/ledger.jsonl" | wc -c)
  (cd "$RB_TMP/tree" && leaves "$((RB_J))" && sha256sum n[0-9]* >level) || lost
  while [ "$(wc -l <"$RB_TMP/tree/level")" -gt 1 ]; do
    (cd "$RB_TMP/tree" && next_level && mv next level) || lost
  done
  RB_ROOT=$(awk "$(octal)"'{ print octal($1) }' "$RB_TMP/tree/level")
}

leaves() { # ODD: how many bytes of the ledger are not those of a whole record
  RB_K=1000000
  if [ "$1" -eq 0 ]; then
    while IFS= read -r RB_T; do
      RB_K=$((RB_K + 1))
      printf '\000%s\n' "$RB_T" >"n$RB_K"
    done <"$RB_RUN/ledger.jsonl"
  else
    split_lines
    for RB_F in l?????; do
      { printf '\000' && cat "$RB_F"; } >"n$RB_F" || return 1
    done
  fi
}

next_level() {
  rm n[0-9]*
  pairs level >nodes
  # shellcheck source=/dev/null
  . ./nodes
  sha256sum n[0-9]* >next
  [ ! -f odd ] || { cat odd >>next && rm odd; }
}

pairs() { # FILE of a level's hashes: prints what writes the nodes above; the last one may be odd
  awk "$(octal)"'
    NR % 2 { left = $1; next }
    { printf "printf %s\\001%s%s%s >n%d\n", q, octal(left), octal($1), q, 1000000 + NR / 2 }
    END { if (NR % 2) print left >"odd" }' q="'" "$1"
}

octal() {
  cat <<'AWK'
function octal(hex,   i, text) {
  for (i = 1; i < length(hex); i += 2)
    text = text sprintf("\\%03o", digit(substr(hex, i, 1)) * 16 + digit(substr(hex, i + 1, 1)))
  return text
}
function digit(letter) { return index("0123456789abcdef", letter) - 1 }
AWK
}

# --- Start --------------------------------------------------------------------------------------

usage() {
  cat <<'USAGE'
usage: sh run.sh [--list | --dry-run | --resume RUN [--rollback]] [OPTION...]

  --list                   print the steps, one a line
  --dry-run                print what would be done; run and write nothing
  --resume RUN             carry on the run in this directory; what has ended is not run again
  --rollback               with --resume: take back what the run has done, instead of going on
  --from STEP              leave out what comes before this step
  --until STEP             leave out what comes after it
  --only STEP              leave out every other step; may be given several times
  --set NAME=VALUE         for a date that the plan leaves to the day of the run
  --unattended             ask nobody: whatever needs a person ends the run
  --evidence-dir DIR       where the directory of this run is made (default: ./evidence)
  --operator NAME          who runs this (default: the user's name)
  --approvals DIR          where signed approvals lie; may be given several times (default:
                           approvals, beside this script and beside the run)
  --allowed-signers FILE   whose key is whose, as `ssh-keygen -Y verify` reads it
  --revoked FILE           keys that no longer count
  --break-glass REASON     run without the approvals it needs; leaves a review outstanding
  --help                   this text

exit status: 0 done, 1 failed step, 2 wrong use, 20 gate failed, 21 outside the window,
22 wrong machine or tool missing, 23 attestation or approval missing, 24 wait timed out,
30 rolled back, 129, 130 or 143 interrupted by a signal
USAGE
}

refuse() { # CODE REASON: before anything has run
  say "NOT ${RB_NOT:-STARTED}: $2" >&2
  exit "$1"
}

start() { # OPTION...
  RB_DRY='' RB_UNATTENDED='' RB_DIR=evidence RB_LIST='' RB_HELP='' RB_OPERATOR='' RB_RESUME=''
  RB_ROLLBACK='' RB_FROM='' RB_UNTIL='' RB_ONLY_STEPS='' RB_SET='' RB_APPROVALS='' RB_SIGNERS=''
  RB_REVOKED='' RB_BREAK='' RB_BROKEN_GLASS='' RB_NOT='' RB_NEEDLES='' RB_PRINT=''
  RB_CONTROLS=$(printf '\001\002\003\004\005\006\007\010\013\014\015\016\017\020\021\022\023\024')
  RB_CONTROLS=$RB_CONTROLS$(printf '\025\026\027\030\031\032\033\034\035\036\037\177')
  RB_NL='
'
  while [ $# -gt 0 ]; do
    case $1 in
      --help) RB_HELP=1 ;;
      --list) RB_LIST=1 ;;
      --dry-run) RB_DRY='DRY RUN ' ;;
      --unattended) RB_UNATTENDED=1 ;;
      --rollback) RB_ROLLBACK=1 ;;
      --*=?*) option "${1%%=*}" "${1#*=}" ;;
      *)
        option "$1" "${2-}"
        shift
        ;;
    esac
    shift
  done
  if [ -n "$RB_HELP" ]; then usage && exit; fi
  if [ -n "$RB_LIST" ]; then list | plain && exit; fi
  [ -z "$RB_ROLLBACK" ] || [ -n "$RB_RESUME" ] || misused '--rollback goes with --resume'
  [ -z "$RB_DRY" ] || [ -z "$RB_RESUME" ] || misused '--dry-run shows a whole plan, not a run'
  [ -z "$RB_SET" ] || [ -z "$RB_RESUME" ] || misused 'a run keeps the dates that it was started with'
  [ -z "$RB_REVOKED" ] || [ -n "$RB_SIGNERS" ] || misused '--revoked says nothing without --allowed-signers'
  if [ -n "$RB_BREAK" ]; then
    RB_BREAK=$(printf '%s\n' "$RB_BREAK" | sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//')
    [ -n "$RB_BREAK" ] || refuse 2 'who breaks the glass gives a reason, which is recorded'
  fi
  prepare
  [ -z "$RB_DRY" ] || return 0
  identify
  if [ -n "$RB_RESUME" ]; then resume_run; else open_run; fi
}

option() { # NAME VALUE
  case $1 in
    --evidence-dir | --operator | --resume | --from | --until | --only | --set | --approvals) ;;
    --allowed-signers | --revoked | --break-glass) ;;
    *) misused "unknown option $1" ;;
  esac
  [ -n "$2" ] || misused "$1 needs a value"
  case $1 in
    --evidence-dir) RB_DIR=$2 ;;
    --operator) RB_OPERATOR=$2 ;;
    --resume) RB_RESUME=$2 RB_NOT=RESUMED ;;
    --from) RB_FROM=$2 ;;
    --until) RB_UNTIL=$2 ;;
    --only) RB_ONLY_STEPS="$RB_ONLY_STEPS $2 " ;;
    --set) RB_SET="$RB_SET$2$RB_NL" ;;
    --approvals) RB_APPROVALS=$RB_APPROVALS$2$RB_NL ;;
    --allowed-signers) RB_SIGNERS=$2 ;;
    --revoked) RB_REVOKED=$2 ;;
    *) RB_BREAK=$2 ;;
  esac
}

misused() { # REASON
  say "run.sh: $1" >&2
  usage >&2
  exit 2
}

prepare() {
  RB_NUMBER=0 RB_STEP='' RB_RUN='' RB_TMP='' RB_SHM='' RB_WINDOW='' RB_PASSED_OVER='' RB_PIDS=''
  RB_TICKER='' RB_OPEN='' RB_CLOSING='' RB_TURN=0 RB_RECORD_ALL='' RB_ONLY='' RB_HOSTS='' RB_WHY=''
  RB_BACK='' RB_TOUCHED='' RB_STALE='' RB_LOCKED='' RB_RESUMED='' RB_DECISION='' RB_HEADING=''
  RB_LEFT_OUT='' RB_LEFT_FOR_LATER='' RB_BEGUN='' RB_COUNTED='' RB_DATES='' RB_WAIT='' RB_ROLE=''
  RB_FIXED='' RB_UNANSWERED='' RB_KIND='' RB_STAGE='' RB_TROUBLE='' RB_PREDICATE='' RB_UNWELL_WHY=''
  RB_SECRETS='' RB_REDACTED='' RB_LISTENER='' RB_CHECKPOINT=0 RB_GATE='' RB_EVIDENCE=$RB_DIR
  RB_RECORDS=0 RB_LINES=0 RB_TORN=0 RB_ENDED='' RB_ENDED_AT='' RB_TURNED_AT='' RB_PROCEDURE=''
  RB_LEFT_TIME=0 RB_SETTLED_STEPS=0 RB_TORN_LINES='' RB_LAST_LINE='' RB_LAST_BOOT='' RB_LAST_MONO=''
  RB_ANCHOR=''
  RB_NOTHING=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  RB_SPACE=$(printf ' \t\n\v\f\r.') RB_SPACE=${RB_SPACE%.} RB_BLANK=$(printf ' \t') RB_TAB=$(printf '\t')
  RB_CR=$(printf '\r')
  case $(command -V print 2>/dev/null) in *builtin*) RB_PRINT=1 ;; esac
  RB_LC_SET=${LC_ALL+set} RB_LC=${LC_ALL-} RB_UMASK=$(umask) RB_SCRIPT=$(word "$0")
  LC_ALL=C
  export LC_ALL
  # A shell that reads characters, and not bytes, loses what it cannot read.
  if [ -z "$(printf '\303\244')" ]; then
    LC_ALL=C.UTF-8
    [ -n "$(printf '\303\244')" ] || refuse 22 'this shell needs the locale C.UTF-8: use another one'
  fi
  RB_AND_SO_ON=$(printf '\342\200\246')
  RB_WIDE=
  case $(printf 'a\377.') in a?.) ;; *) RB_WIDE=1 ;; esac
  umask 077
  RB_ONE_LINE='' RB_NARROW=''
  [ "$(printf x | base64 -w 0 2>/dev/null)" != 'eA==' ] || RB_ONE_LINE=1
  [ $((2147483647 + 1)) -gt 0 ] || RB_NARROW=1
  for RB_J in $RB_TOOLS; do
    is_there "$RB_J" || refuse 22 "the tool $RB_J is needed here and is missing"
  done
  can_judge
  [ -r /proc/uptime ] || refuse 22 'there is no /proc/uptime here: this script needs Linux'
  read -r RB_ZERO RB_IDLE </proc/uptime
  RB_ZERO=${RB_ZERO%.*}
  RB_J=$(plan | sha256sum)
  [ "${RB_J%% *}" = "$RB_DIGEST" ] || refuse 1 "this script's plan is not the one of its digest: do not use it"
  choose
  say "${RB_DRY}$RB_TITLE: change $RB_CHANGE, plan $RB_DIGEST"
}

is_there() { # TOOL, or several of which one will do, with `/` between them
  RB_REST=$1/
  while [ -n "$RB_REST" ]; do
    ! command -v "${RB_REST%%/*}" >/dev/null 2>&1 || return 0
    RB_REST=${RB_REST#*/}
  done
  return 1
}

# The run directory and its first records.
open_run() {
  make_temporary
  approvals
  secrets
  dates
  RB_ID=$(date -u +%Y%m%dT%H%M%SZ)-$(random 4)
  make_directory
  heed_signals
  begin_records
}

heed_signals() {
  if [ -n "${SUDO_USER-}" ]; then
    text "$SUDO_USER"
    RB_SUDO=",\"sudo_user\":$RB_Q"
  fi
  trap 'interrupted 1' HUP
  trap 'interrupted 2' INT
  trap 'interrupted 15' TERM
}

begin_records() {
  verbatim "$RB_CHANGE"
  RB_DATA="\"change\":$RB_Q,\"cwd\":$RB_WHERE${RB_DATES:+,\"dates\":{$RB_DATES\}},\"euid\":$RB_EUID"
  text "$RB_OPERATOR"
  RB_DATA="$RB_DATA,\"mode\":\"$RB_MODE\",\"operator\":$RB_Q,\"plan\":\"$RB_DIGEST\""
  record run.start "$RB_DATA$RB_SUDO,\"uid\":$RB_UID"
  record_approvals
  record_clock
  record_left_out
  say "evidence: $RB_RUN"
}

date_is() { # NAME FORMAT: as the run began with it, as the operator sets it, or as today has it
  case $RB_NL$RB_FIXED$RB_SET in
    *"$RB_NL$1="*)
      RB_J=$RB_NL$RB_FIXED$RB_SET
      RB_J=${RB_J##*"$RB_NL$1="}
      RB_J=${RB_J%%"$RB_NL"*}
      ;;
    *) RB_J=$(date -u "+$2") ;;
  esac
  eval "v_$1=\$RB_J"
  redact "$RB_J"
  quote "$RB_CLEAN"
  RB_DATES="${RB_DATES:+$RB_DATES,}\"$1\":$RB_Q"
}

fixed_date() { # NAME VALUE, of a run that is resumed
  case $1 in
    *.b64) RB_FIXED="$RB_FIXED${1%.b64}=$(printf '%s' "$2" | base64 -d)$RB_NL" ;;
    *) RB_FIXED="$RB_FIXED$1=$2$RB_NL" ;;
  esac
}

identify() { # who runs this, where
  RB_ATTENDED='' RB_MODE=unattended
  if [ -t 0 ] && [ -t 1 ] && [ -z "$RB_UNATTENDED" ]; then RB_ATTENDED=1 RB_MODE=attended; fi
  exec 3<&0
  RB_TIMEOUT=
  if timeout --preserve-status 0.9 true 2>/dev/null; then
    RB_TIMEOUT=exact
  elif timeout 9 true 2>/dev/null; then
    RB_TIMEOUT=whole
  else
    say 'timeout is not available here: time limits are not enforced'
  fi
  RB_UID=$(id -ru) RB_EUID=$(id -u) RB_SUDO=
  RB_OPERATOR=${RB_OPERATOR:-${SUDO_USER:-${USER:-$(id -un 2>/dev/null || id -u)}}}
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

make_temporary() {
  RB_TMP=$(mktemp -d "${TMPDIR:-/tmp}/runbook.XXXXXX") || refuse 1 'there is no place for temporary files'
  trap close_run EXIT
  RB_SHM=$RB_TMP
  if [ -d /dev/shm ] && [ -w /dev/shm ]; then
    RB_SHM=$(mktemp -d /dev/shm/runbook.XXXXXX) || RB_SHM=$RB_TMP
  fi
  quote "$(uname -n)"
  RB_HOSTNAME=$RB_Q
}

make_directory() {
  mkdir -p -- "$RB_DIR" || refuse 1 "the directory $RB_DIR cannot be made"
  RB_DIR=$(CDPATH='' cd -- "$RB_DIR" && pwd) || refuse 1 "the directory $RB_DIR cannot be entered"
  RB_RUN=$RB_DIR/run-$RB_ID
  RB_STARTED=$(wall)
  for RB_J in "$RB_RUN" "$RB_RUN/lock" "$RB_RUN/blobs"; do
    mkdir "$RB_J" || refuse 1 "$RB_J cannot be made"
  done
  RB_LOCKED=1
  text "$PWD"
  RB_WHERE=$RB_Q
  own_lock
  plan >"$RB_RUN/plan.json" || lost
  quote "$RB_CHANGE"
  {
    printf '{"boot":"%s","change":%s,"format":"runbook-evidence/1"' "$RB_BOOT" "$RB_Q"
    quote "$RB_MACHINE"
    printf ',"host":%s,"machine":%s,"nonce":"%s"' "$RB_HOSTNAME" "$RB_Q" "$(random 32)"
    printf ',"plan":"%s","run":"%s","started":"%s"' "$RB_DIGEST" "$RB_ID" "$RB_STARTED"
    printf ',"tool":"run.sh","version":"%s"}\n' "$RB_VERSION"
  } >"$RB_RUN/.tmp-run.json" || lost
  sync "$RB_RUN/.tmp-run.json" || lost
  mv "$RB_RUN/.tmp-run.json" "$RB_RUN/run.json" || lost
  : >"$RB_RUN/ledger.jsonl" || lost
  sync "$RB_RUN/plan.json" "$RB_RUN/ledger.jsonl" "$RB_RUN/lock" "$RB_RUN" "$RB_RUN/.." || lost
  RB_SEQ=0
  RB_PREV=$(sha256sum <"$RB_RUN/run.json")
  RB_PREV=${RB_PREV%% *}
}

own_lock() { # says in the lock who holds it
  started_ms "$$"
  printf '{"boot":"%s","host":%s,"pid":%s%s,"started":"%s"}\n' "$RB_BOOT" "$RB_HOSTNAME" "$$" \
    "${RB_BIRTH:+,\"process_start_ms\":$RB_BIRTH}" "$RB_STARTED" >"$RB_RUN/lock/owner" || lost
  sync "$RB_RUN/lock/owner" || lost
}

# A process id alone may have been given to another one since. Linux counts in hundredths.
started_ms() { # PID: sets RB_BIRTH, when it started after the machine did; nothing where it is gone
  RB_BIRTH=
  [ -r "/proc/$1/stat" ] || return 0
  RB_J=$(cat "/proc/$1/stat" 2>/dev/null)
  # shellcheck disable=SC2086 # fields behind the name, which stands in parentheses
  set -- ${RB_J##*\) }
  case ${1-Z} in Z | X) return 0 ;; esac
  [ $# -gt 19 ] || return 0
  shift 19
  RB_BIRTH=${1}0
}

# --- Secrets ------------------------------------------------------------------------------------

# Secrets come from the environment, and go out of it; from a file; or from a person. Only commands
# that name them see them.
secret() { # env|file|prompt NAME PLACE-OR-TITLE
  case $1 in
    file) secret_from_file "$2" "$3" ;;
    prompt) secret_typed "$2" "$3" ;;
    *)
      eval "RB_VALUE=\${$2-}"
      [ -n "$RB_VALUE" ] || refuse 2 "set the environment variable $2: the plan uses it as a secret"
      unset "$2"
      ;;
  esac
  if [ "${#RB_VALUE}" -ge 8 ]; then
    case $(plan) in
      *"$RB_VALUE"*) refuse 2 "the plan itself holds the value of the secret $2, and the evidence keeps the plan" ;;
    esac
  fi
  unset "v_$2"
  eval "v_$2=\$RB_VALUE"
  RB_SECRETS="$RB_SECRETS $2" RB_VALUE=
}

secret_from_file() { # NAME PATH: sets RB_VALUE
  RB_J="the secret $1: the file $2"
  [ -f "$2" ] || refuse 2 "$RB_J is not a regular file"
  case $(ls -Lnd -- "$2") in
    -???------*) ;;
    *) refuse 2 "$RB_J can be got at by others than its owner; close it with: chmod 600 $(word "$2")" ;;
  esac
  RB_SIZE=$(wc -c <"$2") || refuse 2 "$RB_J cannot be opened"
  ! exceeds "${RB_SIZE##* }" 65536 || refuse 2 "$RB_J is longer than 65536 bytes"
  RB_VALUE=$(tr -d '\000' <"$2" && printf .) || refuse 2 "$RB_J cannot be read"
  RB_VALUE=${RB_VALUE%.}
  case $RB_VALUE in
    *"$RB_NL")
      RB_VALUE=${RB_VALUE%"$RB_NL"}
      RB_VALUE=${RB_VALUE%"$(printf '\r')"}
      ;;
  esac
  [ -n "$RB_VALUE" ] || refuse 2 "$RB_J is empty"
}

secret_typed() { # NAME TITLE: sets RB_VALUE
  [ -n "$RB_ATTENDED" ] || refuse 23 "the secret $1 is typed by a person, and nobody can be asked"
  trap 'stty echo <&3; exit 130' INT
  trap 'stty echo <&3; exit 143' TERM HUP
  for RB_J in 1 2 3; do
    stty -echo <&3 || refuse 23 "the secret $1 cannot be typed unseen here"
    printf '  secret %s%s, not shown: ' "$1" "${2:+ ($2)}"
    IFS= read -r RB_VALUE <&3 || RB_VALUE=
    stty echo <&3
    printf '\n'
    [ -z "$RB_VALUE" ] || break
  done
  trap - INT TERM HUP
  [ -n "$RB_VALUE" ] || refuse 23 "the secret $1 is empty"
}

# Printed by the shell itself: what another process gets as its argument everybody can see.
put() { # TEXT
  # shellcheck disable=SC3057 # only where it is a part of the shell, which then has no printf
  if [ -n "$RB_PRINT" ]; then print -rn -- "$1"; else printf '%s' "$1"; fi
}

# What is looked for: of each secret the value, the value without line breaks at its end, each longer
# line, and the value with one blank for every run of white space.
needles() {
  RB_NEEDLES='' RB_NEEDLE_COUNT=0 RB_NEEDLE_SIZES='' RB_UNIT=8192
  set -f
  for RB_V in $RB_SECRETS; do
    eval "RB_VALUE=\$v_$RB_V"
    needle "$RB_VALUE" 1
    RB_LENGTH=$RB_BYTES
    RB_T=${RB_VALUE%"${RB_VALUE##*[!"$RB_CR$RB_NL"]}"}
    needle "$RB_T" 1
    RB_IFS=$IFS IFS=$RB_CR$RB_NL
    # shellcheck disable=SC2086 # into lines
    set -- $RB_VALUE
    IFS=$RB_IFS
    needle_lines "$@"
    IFS=" $RB_TAB$RB_CR$RB_NL"
    # shellcheck disable=SC2086 # into words
    set -- $RB_VALUE
    IFS=$RB_IFS RB_T=
    for RB_J in "$@"; do [ -z "$RB_J" ] || RB_T="$RB_T $RB_J"; done
    needle "${RB_T# }" 8
    RB_NEEDLE_ORDER=$(printf '%s' "$RB_NEEDLE_SIZES" | sort -rn | sed 's/.* //' | tr '\n' ' ')
    warn_of "$RB_VALUE" "$RB_LENGTH"
  done
  set +f
  RB_VALUE=
}

needle_lines() { # LINE...
  RB_N=0
  for RB_J in "$@"; do [ -z "$RB_J" ] || RB_N=$((RB_N + 1)); done
  [ "$RB_N" -gt 1 ] || return 0
  for RB_PIECE in "$@"; do
    RB_PIECE=${RB_PIECE#"${RB_PIECE%%[!"$RB_BLANK"]*}"}
    needle "${RB_PIECE%"${RB_PIECE##*[!"$RB_BLANK"]}"}" 8
  done
}

needle() { # TEXT LEAST: a text of at least so many bytes, which no secret has given yet
  [ -n "$1" ] || return 0
  RB_BYTES=$(put "$1" | wc -c)
  RB_BYTES=$((RB_BYTES))
  [ "$RB_BYTES" -ge "$2" ] || return 0
  RB_K=0
  while [ "$RB_K" -lt "$RB_NEEDLE_COUNT" ]; do
    RB_K=$((RB_K + 1))
    eval "RB_N=\$RB_NEEDLE_$RB_K"
    [ "$RB_N" != "$1" ] || return 0
  done
  RB_NEEDLE_COUNT=$((RB_K + 1))
  eval "RB_NEEDLE_$RB_NEEDLE_COUNT=\$1 RB_NEEDLE_NAME_$RB_NEEDLE_COUNT=\$RB_V"
  RB_NEEDLE_SIZES="$RB_NEEDLE_SIZES$RB_BYTES $RB_NEEDLE_COUNT$RB_NL"
  RB_NEEDLES="$RB_NEEDLES$RB_V $(put "$1" | od -An -v -to1 | tr -d '\n' | tr ' ' '\\')$RB_NL"
  [ "$RB_BYTES" -le "$RB_UNIT" ] || RB_UNIT=$(((RB_BYTES + 2047) / 2048 * 2048))
}

warn_of() { # VALUE BYTES: what the operator should know of a secret
  if [ "$2" -lt 4 ]; then
    say "  the secret \`$RB_V\` has only $2 bytes: whatever looks like it is taken out of outputs too"
  fi
  [ "$2" -ge 8 ] || return 0
  RB_N=$(awk 'BEGIN { for (name in ENVIRON) if (name ~ /^[A-Za-z_][A-Za-z_0-9]*$/) print name }')
  for RB_J in $RB_N; do
    [ "$RB_J" != PATH ] || continue
    eval "RB_T=\${$RB_J-}"
    case $RB_T in
      *"$1"*)
        unset "$RB_J"
        say "  the environment variable \`$RB_J\` holds the secret \`$RB_V\`: no command gets it"
        ;;
    esac
  done
}

# Where two secrets start at the same place the longer one is taken.
redact() { # TEXT: sets RB_CLEAN, the text without secrets
  RB_CLEAN=$1
  [ -n "$RB_NEEDLES" ] || return 0
  RB_UNCLEAN=$1 RB_CLEAN='' RB_SOUGHT=
  while :; do
    RB_FOUND=
    for RB_WHICH in $RB_NEEDLE_ORDER; do
      eval "RB_SOUGHT=\$RB_NEEDLE_$RB_WHICH"
      case $RB_UNCLEAN in *"$RB_SOUGHT"*) ;; *) continue ;; esac
      RB_AHEAD=${RB_UNCLEAN%%"$RB_SOUGHT"*}
      if [ -z "$RB_FOUND" ] || [ "${#RB_AHEAD}" -lt "${#RB_FOUND_AHEAD}" ]; then
        RB_FOUND=$RB_WHICH RB_FOUND_AHEAD=$RB_AHEAD
      fi
    done
    [ -n "$RB_FOUND" ] || break
    eval "RB_SOUGHT=\$RB_NEEDLE_$RB_FOUND RB_WHICH=\$RB_NEEDLE_NAME_$RB_FOUND"
    RB_CLEAN="${RB_CLEAN}${RB_FOUND_AHEAD}[redacted $RB_WHICH]"
    RB_UNCLEAN=${RB_UNCLEAN#"$RB_FOUND_AHEAD$RB_SOUGHT"}
  done
  RB_CLEAN=$RB_CLEAN$RB_UNCLEAN
}

# Takes the secrets out of what a command has printed, as soon as it has ended. What cannot be
# searched is withheld: of that only the length is left.
clean() { # the files of RB_BASE
  for RB_F in out err; do
    [ -e "$RB_RAW.$RB_F" ] || continue
    if ! clean_file "$RB_RAW.$RB_F" "$RB_BASE.$RB_F"; then
      dd if=/dev/null of="$RB_BASE.$RB_F" bs=1 seek="$RB_SIZE" 2>/dev/null
      : >"$RB_BASE.withheld"
    fi
    rm -f "$RB_RAW.$RB_F" "$RB_BASE.parts"
  done
}

# Every byte is a word, so that text tools can search what is no text. What is found comes back as a
# script: stretches without a secret are copied from the file, and all else is printed.
clean_file() { # FROM TO
  : >"$2"
  RB_SIZE=0
  [ -s "$1" ] || return 0
  # A command's child may still be writing.
  RB_SIZE=$(wc -c <"$1")
  RB_SIZE=${RB_SIZE##* } RB_UNCLEAN=$1
  {
    put "$RB_NEEDLES$RB_NL"
    head -c "$RB_SIZE" "$1" | od -An -v -to1 | tr -d '\n' | tr ' ' '\\' |
      fold -b -w 8192
  } | LC_ALL=C awk "$(finding)" limit=67108864 lines="$((RB_UNIT / 2048))" size="$RB_SIZE" \
    >"$RB_BASE.parts" || return 1
  # shellcheck source=/dev/null
  . "$RB_BASE.parts" >"$2"
}

copy() { # FIRST COUNT: units of the file that is cleaned
  dd bs="$RB_UNIT" skip="$1" count="$2" <"$RB_UNCLEAN" 2>/dev/null
}

found() { # NAME COUNT
  printf '%s %s\n' "$1" "$2" >>"$RB_BASE.counts"
}

# Reads names and needles in octal, as `printf` reads them, an empty line, and then the file in units that are as long as the
# longest needle at least; with the next one beside it no needle is cut.
finding() {
  cat <<'AWK'
function copied() { if (copies) print "copy " first " " copies; copies = 0 }
function flush() { if (text != "") print "printf '" text "'"; printed += length(text); text = "" }
function add(part) { if (length(text) + length(part) > 16000) flush(); text = text part }
function add_words(words,   i) { for (i = 1; i <= length(words); i += 12000) add(substr(words, i, 12000)) }
function search(unit, next_unit,   all, size, start, i, k, best, at, mixed) {
  all = unit next_unit; size = length(unit); start = skip + 1; mixed = skip > 0 || next_unit == ""
  if (mixed) copied()
  for (i = 1; i <= needles; i++) at[i] = 0
  while (start <= size) {
    best = 0
    for (i = 1; i <= needles; i++) {
      if (at[i] < start) {
        k = index(start == 1 ? all : substr(all, start), needle[i])
        at[i] = k ? start + k - 1 : length(all) + 1
      }
      if (at[i] > size) continue
      if (!best || at[i] < at[best] || (at[i] == at[best] && length(needle[i]) > length(needle[best]))) best = i
    }
    if (!best) break
    if (!mixed) { mixed = 1; copied() }
    add_words(substr(all, start, at[best] - start))
    add("[redacted " name[best] "]")
    count[name[best]]++
    start = at[best] + length(needle[best])
  }
  skip = start > size ? start - size - 1 : 0
  if (!mixed) { if (!copies++) first = units + 0 }
  else { if (start <= size) add_words(substr(all, start, size - start + 1)); flush() }
  units++
  if (printed > limit) { failed = 1; exit }
}
function advance(next_unit) { if (held) search(unit, next_unit); unit = next_unit; held = 1; part = ""; parts = 0 }
searching { part = part $0; seen += length($0); if (++parts == lines) advance(part); next }
$0 == "" { searching = 1; next }
{ name[++needles] = $1; needle[needles] = $2 }
END {
  # Whatever stands between the file and here must not have lost a byte.
  if (seen != size * 4) failed = 1
  if (!failed && parts) advance(part)
  if (!failed && held) search(unit, "")
  for (who in count) print "found " who " " count[who]
  exit failed
}
AWK
}

redactions() { # FILE...: sets RB_REDACTED, what a record says of the secrets that were taken out
  RB_REDACTED=
  [ -n "$RB_SECRETS" ] || return 0
  RB_REDACTED=$(cat "$@" 2>/dev/null | awk '
    { count[$1] += $2 }
    END { for (name in count) printf "{\"count\":%d,\"name\":\"%s\"}\n", count[name], name }' |
    sort -t '"' -k 6,6 | tr '\n' ,)
  [ -z "$RB_REDACTED" ] || RB_REDACTED=",\"redacted\":[${RB_REDACTED%,}]"
}

# --- Carrying on --------------------------------------------------------------------------------

# What has to hold before a run may be carried on, and the first record of that.
resume_run() {
  RB_RUN=$(CDPATH='' cd -- "$RB_RESUME" 2>/dev/null && pwd) || refuse 2 "there is no directory $RB_RESUME"
  for RB_J in run.json plan.json ledger.jsonl; do
    if [ ! -f "$RB_RUN/$RB_J" ] || [ -L "$RB_RUN/$RB_J" ]; then
      refuse 2 "$RB_RUN has no $RB_J, so no run was ever started in it"
    fi
  done
  make_temporary
  RB_ID=$(sed -n 's/.*"run":"\([0-9A-Za-z-]*\)".*/\1/p' "$RB_RUN/run.json")
  RB_J=$(sed -n 's/.*"plan":"\([0-9a-f]*\)".*/\1/p' "$RB_RUN/run.json")
  [ "$RB_J" = "$RB_DIGEST" ] ||
    refuse 2 "this is not the plan that the run was started with: it keeps $RB_J, this is $RB_DIGEST"
  RB_J=$(sha256sum <"$RB_RUN/plan.json")
  [ "${RB_J%% *}" = "$RB_DIGEST" ] || refuse 2 'the evidence is not whole: plan.json was changed'
  read_ledger
  refuse_ended
  refuse_held
  [ -n "$RB_ROLLBACK$RB_TURNED_AT" ] || approvals
  secrets
  dates
  take_lock
  RB_LOCKED=1
  # Somebody else may have carried it on between the first look and the lock.
  read_ledger
  refuse_ended
  text "$PWD"
  RB_WHERE=$RB_Q
  heed_signals
  mend_tail
  # Where `date` has no parts of a second, the last record may still be ahead.
  [ "$RB_FRACTION" != .000Z ] || sleep 1
  while [ "$RB_LAST_BOOT" = "$RB_BOOT" ] && clock && earlier "$RB_MONO" "$RB_LAST_MONO"; do pause 10; done
  if [ "$RB_RECORDS" -eq 0 ]; then begin_records; else record_resume; fi
  if [ -n "$RB_TURNED_AT" ]; then go_back; fi
  [ -z "$RB_ROLLBACK" ] || roll_back_as_asked
}

earlier() { # DIGITS DIGITS
  order "$1" "$2"
  [ "$RB_ORDER" -lt 0 ]
}

refuse_ended() {
  case $RB_ENDED in
    done) refuse 2 'the run is done: nothing to resume' ;;
    rolled-back) refuse 2 'the run was rolled back: nothing to resume' ;;
  esac
}

record_resume() {
  say "RESUMING: $RB_SETTLED_STEPS of $RB_COUNT steps are settled"
  RB_DATA="\"cwd\":$RB_WHERE,\"euid\":$RB_EUID,\"mode\":\"$RB_MODE\""
  text "$RB_OPERATOR"
  RB_DATA="$RB_DATA,\"operator\":$RB_Q,\"plan\":\"$RB_DIGEST\""
  if [ "$RB_LAST_BOOT" = "$RB_BOOT" ]; then RB_DATA="$RB_DATA,\"reboot\":\"no\""; else
    say 'the machine was started anew since the last record: what ran then has ended'
    quote "$RB_LAST_BOOT"
    RB_DATA="$RB_DATA,\"previous_boot\":$RB_Q,\"reboot\":\"yes\""
  fi
  if [ -n "$RB_STALE" ]; then
    text "$RB_STALE"
    RB_DATA="$RB_DATA,\"stale_lock\":$RB_Q"
  fi
  [ -z "$RB_UNKNOWN" ] || say "started, and nobody knows how it ended:$RB_UNKNOWN"
  record resume "$RB_DATA$RB_SUDO,\"uid\":$RB_UID"
  [ -n "$RB_ROLLBACK$RB_TURNED_AT" ] || record_approvals
  record_clock
  [ -n "$RB_ROLLBACK$RB_TURNED_AT" ] || record_left_out
  say "evidence: $RB_RUN"
}

# A torn last line is never cut off: it gets its line feed, and a record says how long it is.
mend_tail() {
  rm -f "$RB_RUN/blobs/".tmp-*
  RB_SEQ=$RB_LINES
  if [ "$RB_TORN" -gt 0 ]; then
    RB_LENGTH=$(tr -d '\n' <"$RB_TMP/lines/$RB_LAST_LINE" | wc -c)
    RB_AFTER=$(cd "$RB_TMP/lines" && {
      if [ "$RB_ANCHOR" = header ]; then cat "$RB_RUN/run.json"; else cat "$RB_ANCHOR"; fi
      for RB_J in $RB_TORN_LINES; do cat "$RB_J"; done
    } | sha256sum)
    RB_PREV=$({ tr -d '\n' <"$RB_TMP/lines/$RB_LAST_LINE" && printf '\n'; } | sha256sum)
    RB_PREV=${RB_PREV%% *}
    envelope recover "\"after\":\"${RB_AFTER%% *}\",\"torn\":$((RB_LENGTH))"
    # In one write: a second tear between the two would leave a torn line that looks ended.
    [ -n "$RB_ENDS_WHOLE" ] || RB_LINE=$RB_NL$RB_LINE
    printf '%s\n' "$RB_LINE" >>"$RB_RUN/ledger.jsonl" || lost
    RB_LINE=${RB_LINE#"$RB_NL"} RB_SEQ=$((RB_SEQ + 1))
    sync "$RB_RUN/ledger.jsonl" || lost
    chain
  elif [ "$RB_LINES" -gt 0 ]; then
    if [ -z "$RB_ENDS_WHOLE" ]; then
      printf '\n' >>"$RB_RUN/ledger.jsonl" || lost
      sync "$RB_RUN/ledger.jsonl" || lost
    fi
    RB_LINE=$(tail -n 1 "$RB_RUN/ledger.jsonl")
    chain
    # A crash may have left the checkpoint at the end without its body.
    if [ -n "$RB_SEALED" ] && [ ! -e "$RB_RUN/checkpoints/$RB_CHECKPOINT.body" ]; then write_seal; fi
  else
    RB_PREV=$(sha256sum <"$RB_RUN/run.json")
    RB_PREV=${RB_PREV%% *}
  fi
}

# --- The lock is a directory, because making one either succeeds or finds it ---------------------

refuse_held() { # by somebody who is alive, or whom nobody can look for from here
  [ -d "$RB_RUN/lock" ] || return 0
  for RB_K in 1 2 3 4 5 6 7 8 9 0; do
    [ ! -s "$RB_RUN/lock/owner" ] || break
    pause 50
  done
  RB_STALE='a writer that had not yet said who it is'
  [ -s "$RB_RUN/lock/owner" ] || return 0
  read -r RB_OWNER <"$RB_RUN/lock/owner" || :
  RB_PID=$(printf '%s\n' "$RB_OWNER" | sed -n 's/.*"pid":\([0-9]*\).*/\1/p')
  RB_HELD_BOOT=$(printf '%s\n' "$RB_OWNER" | sed -n 's/.*"boot":"\([^"]*\)".*/\1/p')
  RB_HELD_BIRTH=$(printf '%s\n' "$RB_OWNER" | sed -n 's/.*"process_start_ms":\([0-9]*\).*/\1/p')
  RB_SINCE=$(printf '%s\n' "$RB_OWNER" | sed -n 's/.*"started":"\([^"]*\)".*/\1/p')
  RB_HELD_HOST=${RB_HOSTNAME#\"}
  RB_STALE="process $RB_PID on \`${RB_HELD_HOST%\"}\` since $RB_SINCE"
  case $RB_OWNER in
    *"\"host\":$RB_HOSTNAME,"*) ;;
    *)
      refuse 1 "the run is held by another machine, $RB_OWNER; where it does not go on: rm -r $(word "$RB_RUN/lock")"
      ;;
  esac
  [ "$RB_HELD_BOOT" = "$RB_BOOT" ] || return 0
  started_ms "${RB_PID:-0}"
  [ -n "$RB_BIRTH" ] || return 0
  if [ -z "$RB_HELD_BIRTH" ] || [ "$RB_HELD_BIRTH" = "$RB_BIRTH" ]; then
    refuse 1 "the run is going on: held by $RB_STALE"
  fi
}

# Of two that find the same lock left behind only one can move it away.
take_lock() {
  RB_STARTED=$(wall)
  RB_STALE=
  if ! mkdir "$RB_RUN/lock" 2>/dev/null; then
    refuse_held
    RB_J=$(cat "$RB_RUN/lock/owner" 2>/dev/null)
    mv "$RB_RUN/lock" "$RB_RUN/.tmp-lock-$$" 2>/dev/null || refuse 1 'the run was taken up by somebody else'
    if [ "$(cat "$RB_RUN/.tmp-lock-$$/owner" 2>/dev/null)" != "$RB_J" ]; then
      mv "$RB_RUN/.tmp-lock-$$" "$RB_RUN/lock"
      refuse 1 'the run was taken up by somebody else'
    fi
    mkdir "$RB_RUN/lock" 2>/dev/null || refuse 1 'the run was taken up by somebody else'
    rm -f "$RB_RUN/.tmp-lock-$$/owner"
    rmdir "$RB_RUN/.tmp-lock-$$"
  fi
  own_lock
  sync "$RB_RUN/lock" "$RB_RUN" || lost
}

# --- Where a run stands -------------------------------------------------------------------------

# Of a step that is begun: sets RB_STATE, RB_WAS and RB_SETTLED by host, RB_ATTEMPTS, RB_UNPROVED,
# RB_CHANGED, and the numbers of the looks.
standing() { # STEP
  RB_STATE=untouched RB_WAS='' RB_SETTLED='' RB_ATTEMPTS='' RB_UNPROVED='' RB_CHANGED=''
  RB_LOOKS_DONE=0 RB_LOOKS_PROOF=0
  [ -z "$RB_RESUMED" ] || stood "$1"
}

state_on() { # HOST: sets RB_HOST_STATE
  RB_HOST_STATE=untouched
  case $RB_WAS in *" $1="*) RB_HOST_STATE=${RB_WAS##*" $1="} RB_HOST_STATE=${RB_HOST_STATE%% *} ;; esac
}

is_unproved() { # HOST
  case $RB_UNPROVED in *" $1 "*) return 0 ;; esac
  return 1
}

reread() { # what was begun since this run was taken up counts as well
  read_ledger
  RB_SEQ=$RB_LINES
}

split_lines() { # into files laaaaa, laaaab and so on
  if command -v split >/dev/null 2>&1; then
    split -l 1 -a 5 "$RB_RUN/ledger.jsonl" l
  else
    awk "$(naming)"'{ file = name_of(NR); print >file; close(file) } END { print file }' \
      "$RB_RUN/ledger.jsonl" >last
    # The last line may be torn, and what is torn may hold anything.
    read -r RB_J <last && rm last && tail -n 1 "$RB_RUN/ledger.jsonl" >"${RB_J:-none}"
  fi
}

naming() {
  cat <<'AWK'
function name_of(line,   i, rest, letters) {
  rest = line - 1
  for (i = 0; i < 5; i++) {
    letters = substr("abcdefghijklmnopqrstuvwxyz", rest % 26 + 1, 1) letters
    rest = int(rest / 26)
  }
  return "l" letters
}
AWK
}

# Hashes every line and every blob by itself, and has both held against the records. What comes back
# is shell: the function `stood`, and what is known of the run as a whole.
read_ledger() {
  rm -rf "$RB_TMP/lines"
  mkdir "$RB_TMP/lines" || lost
  RB_ENDS_WHOLE=
  [ -n "$(tail -c 1 "$RB_RUN/ledger.jsonl")" ] || RB_ENDS_WHOLE=1
  (cd "$RB_TMP/lines" && split_lines) || lost
  {
    sha256sum <"$RB_RUN/run.json"
    (cd "$RB_TMP/lines" && [ -e laaaaa ] && sha256sum l*)
  } >"$RB_TMP/hashes"
  (cd "$RB_RUN/blobs" && set -- [0-9a-f]* && [ -e "$1" ] && sha256sum -- "$@") >"$RB_TMP/blobs"
  facts >"$RB_TMP/facts"
  awk -v run="$RB_ID" -v folder="$RB_RUN/blobs/" "$(naming)$RB_NL$(reading)" what=facts "$RB_TMP/facts" \
    what=hashes "$RB_TMP/hashes" what=blobs "$RB_TMP/blobs" what=ledger "$RB_RUN/ledger.jsonl" \
    >"$RB_TMP/standing" || lost
  RB_DAMAGE=''
  # shellcheck source=/dev/null
  . "$RB_TMP/standing"
  [ -z "$RB_DAMAGE" ] || refuse 2 "the evidence is not whole: $RB_DAMAGE"
  RB_RESUMED=1
}

# Reads facts, hashes, blobs and ledger; follows the rules of docs/evidence.md for what counts.
reading() {
  cat <<'AWK'
function put(key, value) {
  if (depth == 1) E[key] = value
  else if (depth == 2) D[key] = value
  else if (depth == 3) D[name[2] "." key] = value
  else if (depth == 4 && name[2] == "dates") D["dates." name[3] ".b64"] = value
  if (depth == 4 && name[2] == "values" && key == "host") V[++values] = value
}
# A string holds no quotation mark and no backslash, so what stands between two of them is one.
function members(line,   part, n, i, key, text) {
  split("", D); split("", V); values = 0; depth = 0; key = ""
  n = split(line, part, "\"")
  for (i = 1; i <= n; i++) {
    text = part[i]
    if (i % 2 == 0) {
      if (part[i + 1] ~ /^:/) { key = text; name[depth] = key; continue }
      if (part[i - 1] ~ /:$/) put(key, text)
      continue
    }
    if (key != "" && match(text, /^:[0-9]+/)) put(key, substr(text, 2, RLENGTH - 1))
    depth += gsub(/[{[]/, "&", text) - gsub(/[]}]/, "&", text)
  }
}
function word(text) { gsub(/'/, "'\\''", text); return "'" text "'" }
function damage(text) { if (broken == "") broken = "record " lines ": " text }
function later(a, b) { return a > b ? a : b }

what == "facts" {
  steps++
  id[steps] = $1; index_of[$1] = steps; kind[steps] = $2; position[steps] = $3; stage[steps] = $4
  hosts[steps] = $5; check[steps] = $6; check_kind[steps] = $7; check_hosts[steps] = $8
  needed[steps] = $9; planned[steps] = $1 !~ /:/ && $10 == "plan"
  next
}
what == "hashes" { hash[counted++] = $1; next }
what == "blobs" {
  sub(/^\\/, "", $1)
  kept[$2] = 1
  if ($1 != $2) broken = "the blob " $2 " was changed"
  next
}
{
  lines++
  file = name_of(lines)
  if ($0 !~ /^\{"boot":"[^"]*","data":\{.*\},"mono_ms":[0-9]+,"prev":"[0-9a-f]+","run":"[^"]*","seq":[0-9]+,"type":"[a-z.]+","v":1,"wall":"[^"]*"\}$/) {
    torn++
    torn_lines = torn_lines (last_line == "" ? "" : " " last_line)
    last_line = file
    next
  }
  members($0)
  if (E["run"] != run) damage("it is of another run")
  if (E["seq"] != lines) damage("a record was taken out, put in or moved")
  if (E["prev"] != hash[lines - 1]) damage("`prev` is not the hash of what stands before it")
  if (torn && E["type"] != "recover") damage("the line before it is torn, and nothing says so")
  torn = 0; torn_lines = ""; last_line = ""; anchor = file
  rest = $0
  while (match(rest, /\{"bytes":[1-9][0-9]*,"sha256":"[0-9a-f]*"/)) {
    text = substr(rest, RSTART, RLENGTH)
    sub(/.*"sha256":"/, "", text); sub(/"$/, "", text)
    if (!(text in kept)) damage("its blob " text " is missing")
    rest = substr(rest, RSTART + RLENGTH)
  }
  mono = E["mono_ms"]
  type = E["type"]
  if (type == "recover") next
  records++
  if (type != "checkpoint") boot = E["boot"]
  if (type == "checkpoint") { checkpoint = D["n"]; sealed = lines }
  s = index_of[D["step"]]; h = D["host"]
  if (s) begun[s] = 1
  if (type == "run.start") {
    for (key in D) if (key ~ /^dates\./) dates = dates "fixed_date " word(substr(key, 7)) " " word(D[key]) "\n"
  }
  else if (type == "resume") { ended = ""; ended_at = ""; resumed = lines }
  else if (type == "run.end") { ended = D["outcome"]; ended_at = D["step"] }
  else if (type == "snapshot") { turned_at = D["after"]; procedure = D["procedure"] }
  else if (!s) next
  else if (type == "step.start") { attempts[s, h] = D["attempt"]; open[s, h, D["attempt"]] = lines }
  else if (type == "step.end") {
    delete open[s, h, D["attempt"]]
    end[s, h] = lines; end_word[s, h] = D["outcome"]
  }
  else if (type == "check.start") {
    looks[s, D["check"]] = later(looks[s, D["check"]] + 0, D["attempt"] + 0)
    if (D["check"] != check[s]) done_looks[s] = looks[s, D["check"]]
    looking[s, D["check"], D["attempt"]] = lines
  }
  else if (type == "check.end") judged(D["verdict"] == "pass")
  else if (type == "signoff" && D["check"] != "") {
    n = split(h == "" ? check_hosts[s] : h, list, ",")
    for (i = 1; i <= n; i++) verdict(D["check"], list[i], D["answer"] == "done")
  }
  else if (type == "signoff") { sign[s, h] = lines; signed[s, h] = D["answer"] == "done" }
  else if (type == "approval") {
    approval[s] = lines; approved[s] = D["answer"] == "approved"
    if (approved[s] && ("body.sha256" in D)) {
      who = D["by"] D["by.b64"]
      if (!((s, who) in approver)) { approver[s, who] = 1; approvers[s]++ }
      approved[s] = approvers[s] >= needed[s]
    }
  }
  else if (type == "skip") { skip[s, h] = lines; by_probe[s, h] = D["probe"] != "" }
  else if (type == "deviation" && D["kind"] == "continue") over[s, h] = lines
}
function verdict(c, host, holds) { seen[s, c, host] = lines; held[s, c, host] = holds; looked[s, c] = lines }
# The hosts that a verdict speaks of: those that were looked at.
function judged(holds,   i, n, list, c, start, text) {
  c = D["check"]; start = looking[s, c, D["attempt"]]
  if ("values.sha256" in D) {
    text = ""
    while ((getline rest < (folder D["values.sha256"])) > 0) text = text rest
    members("{\"data\":{\"values\":" text "}}")
  }
  if (values) { for (i = 1; i <= values; i++) verdict(c, V[i], holds); return }
  if (looked[s, c] > start) return
  if (holds && !(c == check[s] && check_kind[s] == "manual")) return
  n = split(check_hosts[s], list, ",")
  for (i = 1; i <= n; i++) verdict(c, list[i], holds)
}

function skipped(s, h) { return later(skip[s, h] + 0, skip[s, ""] + 0) }
function attested(s, h,   a, b) {
  a = signed[s, h] ? sign[s, h] : 0; b = signed[s, ""] ? sign[s, ""] : 0
  return later(a, b)
}
function is_open(s, h,   i, since) {
  for (i = 1; i <= attempts[s, h]; i++) if ((s, h, i) in open) since = open[s, h, i]
  return since > end[s, h] + 0 && !skipped(s, h) && since > attested(s, h)
}
# Sets acted, the record of the step's own action on a host, and did, whether it is done.
function action(s, h) {
  acted = 0; did = 0
  if (kind[s] == "run") {
    acted = end[s, h] + 0; did = end_word[s, h] == "done"
    if (attested(s, h) > acted) { acted = attested(s, h); did = 1 }
  } else if (kind[s] == "approve") { acted = approval[s] + 0; did = approved[s] }
  else if (sign[s, h]) { acted = sign[s, h]; did = signed[s, h] }
  else if (sign[s, ""]) { acted = sign[s, ""]; did = signed[s, ""] }
}
function last_action(s, h) { return later(later(end[s, h] + 0, later(sign[s, h] + 0, sign[s, ""] + 0)), approval[s] + 0) }
function is_step_host(s, h) { return index("," hosts[s] ",", "," h ",") }

function find_unproved(s,   i, n, list, h, latest, all, m) {
  split("", unproved); open_proofs = 0; failed_proof = 0
  if (check[s] == "-") return
  m = split(hosts[s], all, ","); latest = 0; n = 0
  for (i = 1; i <= m; i++) { latest = later(latest, last_action(s, all[i])); n += skipped(s, all[i]) > 0 }
  if (n == m || over[s, ""]) return
  n = split(check_hosts[s], list, ",")
  for (i = 1; i <= n; i++) {
    h = list[i]
    if (is_step_host(s, h) && (skipped(s, h) || over[s, h])) continue
    if (held[s, check[s], h] && seen[s, check[s], h] > (is_step_host(s, h) ? last_action(s, h) : latest)) continue
    unproved[h] = 1; open_proofs++
    if (!held[s, check[s], h] && seen[s, check[s], h] > latest) failed_proof = 1
  }
  latest_action = latest
}
function state_of_check(s,   i, n, list) {
  if (check[s] == "-") return "done"
  if (over[s, ""]) return "passed-over"
  if (!open_proofs) return "done"
  n = split(check_hosts[s], list, ",")
  for (i = 1; i <= n; i++) if (seen[s, check[s], list[i]] && !held[s, check[s], list[i]]) return "failed"
  return begun[s] ? "open" : "untouched"
}
function state_on(s, h) {
  if (skip[s, h]) return by_probe[s, h] ? "already-done" : "skipped"
  if (skip[s, ""]) return by_probe[s, ""] ? "already-done" : "skipped"
  if (kind[s] == "check" || kind[s] == "wait") return state_of_check(s)
  action(s, h)
  if (is_open(s, h) || (kind[s] == "run" && acted && !did && end_word[s, h] == "interrupted")) return "indeterminate"
  if (!acted) return "untouched"
  if (did) return "done"
  return later(over[s, h] + 0, over[s, ""] + 0) > acted ? "passed-over" : "failed"
}
function settles(state) { return state ~ /^(done|already-done|skipped|passed-over)$/ }
function whole_state(s, count, n) {
  if (count["indeterminate"]) return "indeterminate"
  if (count["failed"]) return "failed"
  if (count["untouched"] == n) return begun[s] ? "open" : "untouched"
  if (failed_proof) return "failed"
  if (count["untouched"] || count["open"] || open_proofs) return "open"
  if (count["passed-over"]) return "passed-over"
  if (count["done"]) return "done"
  if (count["skipped"]) return "skipped"
  return "already-done"
}

END {
  print "stood() {\n  case $1 in"
  for (s = 1; s <= steps; s++) {
    find_unproved(s)
    was = ""; settled = ""; tried = ""; changed = ""; by_batch = kind[s] == "run" && check_kind[s] == "probe"
    split("", count)
    n = split(hosts[s], list, ",")
    for (i = 1; i <= n; i++) {
      h = list[i]; state = state_on(s, h); count[state]++
      was = was " " h "=" state " "
      if (settles(state)) settled = settled " " h
      if (attempts[s, h]) tried = tried " " h "=" attempts[s, h] " "
      if (attempts[s, h] || (state == "done" && kind[s] != "check" && kind[s] != "wait")) changed = changed " " h
    }
    state = whole_state(s, count, n)
    if (planned[s] && settles(state)) settled_steps++
    if (planned[s] && state == "indeterminate") unknown = unknown " " id[s]
    if (planned[s] && state != "untouched") last_begun = id[s]
    if (planned[s] && state != "untouched" && position[s] == "body" && index(stages, " " stage[s] " ") == 0) stages = stages " " stage[s] " "
    if (state == "untouched" && !begun[s]) continue
    m = split(check_hosts[s], proofs, ",")
    for (i = 1; i <= m; i++) if (!is_step_host(s, proofs[i])) by_batch = 0
    left = ""
    if (open_proofs && !by_batch) { for (i = 1; i <= n; i++) left = left " " list[i] " " }
    else for (i = 1; i <= m; i++) if (proofs[i] in unproved) left = left " " proofs[i] " "
    print "    " word(id[s]) ") RB_STATE=" state " RB_WAS='" was "' RB_SETTLED='" settled "' RB_ATTEMPTS='" tried "' RB_UNPROVED='" left "' RB_CHANGED='" (changed == "" ? "" : changed " ") "' RB_LOOKS_PROOF=" (looks[s, check[s]] + 0) " RB_LOOKS_DONE=" (done_looks[s] + 0) " ;;"
  }
  print "    *) ;;\n  esac\n}"
  print "RB_LINES=" (lines + 0) " RB_RECORDS=" (records + 0) " RB_ENDED=" word(ended) " RB_ENDED_AT=" word(ended_at)
  print "RB_TURNED_AT=" word(turned_at) " RB_PROCEDURE=" word(procedure) " RB_LAST_BOOT=" word(boot) " RB_LAST_MONO=" (mono == "" ? 0 : mono)
  print "RB_BEGUN='" stages "' RB_LAST_BEGUN=" word(last_begun) " RB_SETTLED_STEPS=" (settled_steps + 0) " RB_UNKNOWN='" unknown "'"
  print "RB_TORN=" (torn + 0) " RB_TORN_LINES='" torn_lines "' RB_LAST_LINE=" word(last_line) " RB_ANCHOR=" (anchor == "" ? "header" : anchor)
  print "RB_CHECKPOINT=" (checkpoint + 0) " RB_SEALED=" (sealed == lines && lines > 0 ? 1 : "")
  printf "%s", dates
  print "RB_DAMAGE=" word(broken)
}
AWK
}

# --- How a run ends -----------------------------------------------------------------------------

fail() { # CODE REASON HOST: ends the run and says what to do next
  # On the way back there is no gate and no wait that anything else waits for.
  [ "$1$RB_BACK" != 241 ] || { shift && set -- 1 "$@"; }
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
  [ -z "$RB_BACK" ] || RB_HEAD='FAILED ON THE WAY BACK:'
  [ "$3" != controller ] || set -- "$1" "$2" ''
  {
    printf '%s step %s%s%s: %s\n' "$RB_HEAD" "$RB_STEP" \
      "${RB_COUNTED:+ ($RB_COUNTED of $RB_COUNT)}" "${3:+ on $3}" "$2"
    printf 'evidence: %s\n' "$RB_RUN"
    case $1 in 1 | 20 | 24) [ -n "$RB_BACK" ] || advice "$RB_STEP" ;; esac
    next_safe_action
    review
    printf 'exit status: %s\n' "$1"
  } | plain >&2
  exit "$1"
}

next_safe_action() {
  RB_J="sh $RB_SCRIPT --resume $(word "$RB_RUN")"
  if [ -n "$RB_BACK" ]; then
    printf 'go on with the way back: %s\n' "$RB_J"
  else
    printf 'go on, when it is put right: %s\n' "$RB_J"
    printf 'or roll back: %s --rollback\n' "$RB_J"
  fi
}

close_run() { # whatever ended the run: temporary files and the lock go
  [ -z "$RB_TICKER$RB_LISTENER" ] || kill -KILL ${RB_TICKER:+"$RB_TICKER"} ${RB_LISTENER:+"$RB_LISTENER"} 2>/dev/null
  disconnect
  rm -rf "$RB_TMP" "$RB_SHM"
  [ -n "$RB_LOCKED" ] || return 0
  rm -f "$RB_RUN/lock/owner"
  rmdir "$RB_RUN/lock" 2>/dev/null
  sync "$RB_RUN" 2>/dev/null
}

# A signal ends the commands that run, and what they have done is not known.
interrupted() { # NUMBER
  trap '' HUP INT TERM
  stty echo 2>/dev/null <&3
  [ -z "$RB_TICKER" ] || hush
  deafen
  if [ -n "$RB_PIDS" ]; then
    terminate &
    RB_ENDER=$!
    for RB_P in $RB_PIDS; do outlive "$RB_P"; done
    kill -KILL "$RB_ENDER" 2>/dev/null
    wait "$RB_ENDER" 2>/dev/null
  fi
  # The signal may have come in the middle of a record; the file tells whether it was written.
  rm -f "$RB_RUN/blobs/.tmp-new"
  RB_SEQ=$(($(wc -l <"$RB_RUN/ledger.jsonl")))
  if [ "$RB_SEQ" -gt 0 ]; then
    RB_LINE=$(tail -n 1 "$RB_RUN/ledger.jsonl")
    chain
  fi
  if [ -n "$RB_CLOSING" ] && [ "$RB_SEQ" -ge "$RB_CLOSING_SEQ" ]; then RB_OPEN=${RB_OPEN#" $RB_CLOSING"}; fi
  for RB_R in $RB_OPEN; do end_interrupted "$RB_R"; done
  record abort "\"reason\":\"the run was asked to end\",\"signal\":$1"
  record_clock
  RB_J="\"exit\":$((128 + $1)),\"outcome\":\"aborted\""
  [ -z "$RB_STEP" ] || RB_J="$RB_J,\"step\":\"$RB_STEP\""
  record run.end "$RB_J"
  {
    printf 'INTERRUPTED: step %s%s\n' "$RB_STEP" "${RB_COUNTED:+ ($RB_COUNTED of $RB_COUNT)}"
    printf 'what it has done is not known: look before anything is run again\n'
    printf 'evidence: %s\n' "$RB_RUN"
    [ -n "$RB_BACK" ] || advice "$RB_STEP"
    next_safe_action
    printf 'exit status: %s\n' "$((128 + $1))"
  } | plain >&2
  # Some shells lose the status where one trap leads to another.
  trap - EXIT
  close_run
  exit "$((128 + $1))"
}

outlive() { # PID: some shells do not wait again for what a signal has kept them from waiting for
  wait "$1"
  for RB_K in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
    kill -0 "$1" 2>/dev/null || return 0
    sleep 1
  done
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
  [ -z "$RB_SECRETS" ] || clean
  if [ -s "$RB_BASE.end" ]; then
    read -r RB_STATUS RB_MS RB_BEGAN_MS RB_CUT <"$RB_BASE.end"
    printf '%s %s %s interrupted\n' "$RB_STATUS" "$RB_MS" "$RB_BEGAN_MS" >"$RB_BASE.end"
  fi
  : >>"$RB_BASE.out"
  : >>"$RB_BASE.err"
  end_on "$1"
}

succeed() {
  [ -z "$RB_DRY" ] || exit 0
  record_clock
  if [ -n "$RB_LEFT_FOR_LATER" ]; then
    text "stopped as asked; left for later: $RB_LEFT_FOR_LATER"
    record abort "\"reason\":$RB_Q"
    say "DONE AS FAR AS ASKED: left for later: $RB_LEFT_FOR_LATER"
    say "go on: sh $RB_SCRIPT --resume $(word "$RB_RUN")"
  else
    record run.end '"exit":0,"outcome":"done"'
    if [ "$RB_COUNT" -eq 1 ]; then say 'DONE: 1 step'; else say "DONE: $RB_COUNT steps"; fi
  fi
  [ -z "$RB_LEFT_OUT" ] || say "left out, so this run does not prove the whole plan: $RB_LEFT_OUT"
  [ -z "$RB_PASSED_OVER" ] || say "failed and passed over:$RB_PASSED_OVER"
  say "evidence: $RB_RUN"
  review
  exit 0
}

# The plan that this script was made from, as base64.
plan() {
  base64 -d <<'PLAN'
eyJiYWNrZ3JvdW5kVGFza3MiOltdLCJjYXBhYmlsaXRpZXMiOlt7ImlkIjoiYXBpLWF1dGhlbnRp
Y2F0aW9uIiwidGl0bGUiOiJBdXRoZW50aWNhdGlvbiBhbmQgYXV0aG9yaXphdGlvbiJ9LHsiaWQi
OiJxdWV1ZS1jb29yZGluYXRpb24iLCJ0aXRsZSI6IkNvb3JkaW5hdGlvbiBvZiBxdWV1ZXMifSx7
ImlkIjoibWV0YWRhdGEtc3RvcmFnZSIsInRpdGxlIjoiU3RvcmFnZSBvZiBtZXRhZGF0YSJ9LHsi
aWQiOiJ3b3JrZmxvdy1zeW5jaHJvbml6YXRpb24iLCJ0aXRsZSI6IlN5bmNocm9uaXphdGlvbiBv
ZiB3b3JrZmxvd3MifSx7ImlkIjoiZmlsZS1hY2Nlc3MiLCJ0aXRsZSI6IkFjY2VzcyB0byBmaWxl
cyBhbmQgdGhlaXIgcmV0cmlldmFsIn0seyJpZCI6ImludGVybmFsLWNvbW11bmljYXRpb24iLCJ0
aXRsZSI6IlRyYWZmaWMgYmV0d2VlbiB0aGUgc2VydmljZXMifSx7ImlkIjoiYXV0aGVudGljYXRl
ZC1zdWJtaXNzaW9uIiwidGl0bGUiOiJIYW5kaW5nIGluIG5ldyBmaWxlcyB3aXRoIGF1dGhlbnRp
Y2F0aW9uIn0seyJpZCI6InJ1bm5pbmctc2NhbnMiLCJ0aXRsZSI6IlNjYW5zIHRoYXQgYXJlIHVu
ZGVyIHdheSJ9LHsiaWQiOiJmaWxlLXNjYW5uaW5nIiwidGl0bGUiOiJTY2FubmluZyBvZiBmaWxl
cyJ9LHsiaWQiOiJ3ZWItY29uc29sZSIsInRpdGxlIjoiQ29udHJvbCBDZW50ZXIgY29uc29sZSJ9
LHsiaWQiOiJtYW5hZ2VtZW50IiwidGl0bGUiOiJNYW5hZ2VtZW50IG9mIHRoZSBjbHVzdGVyIn0s
eyJpZCI6InN5c3RlbS1oZWFsdGgiLCJ0aXRsZSI6IlN5c3RlbSBIZWFsdGgifSx7ImlkIjoic3lz
dGVtLWFjdGl2aXR5IiwidGl0bGUiOiJTeXN0ZW0gQWN0aXZpdHkifSx7ImlkIjoic3VwcG9ydC1w
YWNrYWdlIiwidGl0bGUiOiJNYWtpbmcgYSBzdXBwb3J0IHBhY2thZ2UifSx7ImlkIjoiYXV0b21h
dGVkLWRlcGxveW1lbnQiLCJ0aXRsZSI6IkF1dG9tYXRlZCBkZXBsb3ltZW50In0seyJpZCI6Im1v
ZHVsZS1kaXN0cmlidXRpb24iLCJ0aXRsZSI6IkRpc3RyaWJ1dGlvbiBvZiBtb2R1bGVzIn0seyJp
ZCI6Imluc3RhbmNlLWRlcGxveW1lbnQiLCJ0aXRsZSI6IkRlcGxveW1lbnQgb2YgaW5zdGFuY2Vz
In0seyJpZCI6IndlYmhvb2stcmVzdWx0cyIsInRpdGxlIjoiUmVzdWx0cyBzZW50IHRvIGEgd2Vi
aG9vayJ9XSwiY2hhbmdlIjp7ImRlc2NyaXB0aW9uIjoiVHdvIGNvcmVzIGFuZCBvbmUgZ2F0ZXdh
eSBiZXNpZGUgdGhlIHNlcnZpY2VzIHRoYXQgYWxsIHNoYXJlLiBQb3N0Z3JlU1FMLCBSYWJiaXRN
USBhbmQgUmVkaXMgc3RheSBhcyB0aGV5IGFyZSwgYW5kIHRoZSBwcm9kdWN0aW9uIGNoYW5nZSBp
cyByZWhlYXJzZWQgYXMgZmFyIGFzIHRoZSB0d28gYXJlIGFsaWtlLiIsImVudmlyb25tZW50Ijoi
c3RhZ2luZyIsImlkIjoiQ0hHMDA0NDE4NyIsInRpdGxlIjoiTUQgQ2x1c3RlciBvZiB0aGUgc3Rh
Z2luZyBlbnZpcm9ubWVudCB0byAyLjYuMSJ9LCJjb21wb25lbnRzIjpbeyJob3N0cyI6WyJzdGct
YXBwIl0sImlkIjoiaWRlbnRpdHktc2VydmljZSIsImltcGFjdCI6MSwibWV0aG9kcyI6WyJpbnN0
YWxsZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0MCwgNjEsIDY4
LTc2In1dLCJ0aXRsZSI6Ik1EIENsdXN0ZXIgSWRlbnRpdHkgU2VydmljZSJ9LHsiaG9zdHMiOlsi
c3RnLWFwcCJdLCJpZCI6ImNvbnRyb2wtY2VudGVyIiwiaW1wYWN0IjoxLCJtZXRob2RzIjpbImlu
c3RhbGxlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYyLCA4OC05
NSJ9XSwidGl0bGUiOiJNRCBDbHVzdGVyIENvbnRyb2wgQ2VudGVyIn0seyJob3N0cyI6WyJzdGct
Y29yZTEiLCJzdGctY29yZTIiLCJzdGctZ3cxIl0sImlkIjoid29ya2VyIiwiaW1wYWN0IjoxLCJt
ZXRob2RzIjpbImNvbnNvbGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI2MywgMTA3LTEyNiJ9XSwidGl0bGUiOiJNRCBDbHVzdGVyIFdvcmtlciJ9LHsiaG9zdHMiOlsi
c3RnLWNvcmUxIiwic3RnLWNvcmUyIl0sImlkIjoiY29yZSIsImltcGFjdCI6MSwibWV0aG9kcyI6
WyJjb25zb2xlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjQsIDEz
NCwgMTQwIn1dLCJ0aXRsZSI6Ik1EIENvcmUifSx7Imhvc3RzIjpbInN0Zy1ndzEiXSwiaWQiOiJh
cGktZ2F0ZXdheSIsImltcGFjdCI6MSwibWV0aG9kcyI6WyJjb25zb2xlIl0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjUsIDEzNSwgMTQxIn1dLCJ0aXRsZSI6Ik1EIENs
dXN0ZXIgQVBJIEdhdGV3YXkifSx7Imhvc3RzIjpbXSwiaWQiOiJjYWxsYmFjay1zZXJ2aWNlIiwi
aW1wYWN0IjoxLCJtZXRob2RzIjpbImNvbnNvbGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiI2NiwgMTM2LCAxNDEifV0sInRpdGxlIjoiTUQgQ2x1c3RlciBDYWxsYmFj
ayBTZXJ2aWNlIn0seyJob3N0cyI6WyJzdGctc2hhcmVkIl0sImlkIjoicG9zdGdyZXNxbCIsImlt
cGFjdCI6MiwibWV0aG9kcyI6WyJzaXRlLXByb2NlZHVyZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjM3LCAxNjQifSx7ImRvY3VtZW50Ijoib3ZlcnZpZXciLCJsaW5l
cyI6IlBvc3RncmVTUUwifV0sInRpdGxlIjoiUG9zdGdyZVNRTCJ9LHsiaG9zdHMiOlsic3RnLXNo
YXJlZCJdLCJpZCI6InJhYmJpdG1xIiwiaW1wYWN0IjoyLCJtZXRob2RzIjpbInNpdGUtcHJvY2Vk
dXJlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTY1In0seyJkb2N1
bWVudCI6Im92ZXJ2aWV3IiwibGluZXMiOiJSYWJiaXRNUSJ9XSwidGl0bGUiOiJSYWJiaXRNUSJ9
LHsiaG9zdHMiOlsic3RnLXNoYXJlZCJdLCJpZCI6InJlZGlzIiwiaW1wYWN0IjoyLCJtZXRob2Rz
IjpbInNpdGUtcHJvY2VkdXJlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMzgsIDE2NiJ9LHsiZG9jdW1lbnQiOiJvdmVydmlldyIsImxpbmVzIjoiUmVkaXMifV0sInRp
dGxlIjoiUmVkaXMifSx7Imhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJmaWxlLXN0b3JhZ2Ui
LCJpbXBhY3QiOjIsIm1ldGhvZHMiOlsiaW5zdGFsbGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMzksIDE2NywgMTkxLTIwOCJ9XSwidGl0bGUiOiJNRCBDbHVzdGVy
IEZpbGUgU3RvcmFnZSJ9XSwiZGVjaXNpb25zIjpbeyJieSI6ImxpQGV4YW1wbGUuY29tIiwiY2hv
aWNlIjoiSW4gdGhlIGZpcnN0IHN0YWdlLCBhcyB0aGUgc3RlcHMgb2YgdGhlIGd1aWRlIGhhdmUg
aXQsIGFuZCBhbm5vdW5jZWQgYXMgYW4gb3V0YWdlIG9mIGF1dGhlbnRpY2F0aW9uLiIsImNvbnRy
YWRpY3Rpb24iOiJpZGVudGl0eS1saXZlLW9yLWNyaXRpY2FsIiwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIzNS00MCwgNTEifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjYxLCA2OCJ9XSwic3VtbWFyeSI6IlRoZSBJZGVudGl0eSBTZXJ2aWNlIGlzIG5hbWVkIGFt
b25nIHRoZSBzaGFyZWQgc2VydmljZXMgdGhhdCBuZWVkIGEgd2luZG93LCBhbmQgaXMgdGhlIGZp
cnN0IHRvIGJlIHVwZ3JhZGVkIHdpdGhvdXQgb25lLiJ9LHsiYnkiOiJiZW5AZXhhbXBsZS5jb20i
LCJjaG9pY2UiOiJDcml0aWNhbCwgYXMgdGhlIHRhYmxlIG9mIHRoZSBzZWNvbmQgc3RhZ2Ugc2F5
cy4iLCJjb250cmFkaWN0aW9uIjoicmFiYml0bXEtc2hhcmVkLW9yLW5vdCIsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzUtNDAifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjE2NSwgMTc2LCAyMzMifV0sInN1bW1hcnkiOiJSYWJiaXRNUSBpcyBjcml0aWNhbCBp
biBvbmUgdGFibGUgYW5kIGluIHR3byBsaXN0cywgYW5kIGlzIGxlZnQgb3V0IG9mIHRoZSBsaXN0
IG9mIHNoYXJlZCBzZXJ2aWNlcy4ifSx7ImJ5IjoibGlAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJO
b25lIG9mIHRoZSB0aHJlZSBpcyB1cGdyYWRlZCBpbiB0aGlzIGNoYW5nZS4iLCJjb250cmFkaWN0
aW9uIjoiY3JpdGljYWwtc2VydmljZXMtd2l0aG91dC1zdGVwcyIsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTYzLTE2NyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTgwLTIxOCJ9XSwic3VtbWFyeSI6IlBvc3RncmVTUUwsIFJhYmJpdE1RIGFuZCBSZWRpcyBi
ZWxvbmcgdG8gdGhlIHNlY29uZCBzdGFnZSwgYW5kIG5vIHN0ZXAgc2F5cyBob3cgdG8gdXBncmFk
ZSB0aGVtLiJ9LHsiYnkiOiJiZW5AZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJBZnRlciB0aGUgd2hv
bGUgZmlyc3Qgc3RhZ2U7IEZpbGUgU3RvcmFnZSBpcyB0aGUgb25seSBvbmUgb2YgdGhlIHNlY29u
ZC4iLCJjb250cmFkaWN0aW9uIjoibGFzdC1vZi13aGF0Iiwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxODAsIDE5MSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MjAyIn1dLCJzdW1tYXJ5IjoiRmlsZSBTdG9yYWdlIGNvbWVzIGxhc3QsIGFuZCBpbiB0aGUgZ3Vp
ZGUgaXQgaXMgYWxzbyB0aGUgb25seSBvbmUgb2YgaXRzIHN0YWdlIHRoYXQgaGFzIHN0ZXBzLiJ9
LHsiYnkiOiJiZW5AZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJCb3RoIGxpc3RzLCBhbHRob3VnaCB0
aHJlZSBvZiB0aGUgZm91ciBzZXJ2aWNlcyBhcmUgbm90IHVwZ3JhZGVkLiIsImNvbnRyYWRpY3Rp
b24iOiJiYWNrdXAtbGlzdHMtZGlmZmVyIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxNy0yMCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMzIn1dLCJzdW1t
YXJ5IjoiVGhlIGxpc3QgYmVmb3JlIHRoZSBzdGFydCBuYW1lcyB0d28gYmFja3VwcywgdGhlIG9u
ZSBvZiBnb29kIHByYWN0aWNlIGZvdXIuIn0seyJieSI6ImxpQGV4YW1wbGUuY29tIiwiY2hvaWNl
IjoiVXNlcnMgYXJlIHRvbGQgdGhhdCBuZXcgcmVxdWVzdHMgYXJlIHJlZnVzZWQgZm9yIHNvbWUg
bWludXRlcy4iLCJjb250cmFkaWN0aW9uIjoibWluaW1hbC1pbXBhY3QtYW5kLWlkZW50aXR5Iiwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMCwgNTcifSx7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6Ijc1In1dLCJzdW1tYXJ5IjoiVGhlIGZpcnN0IHN0YWdlIHByb21p
c2VzIG5leHQgdG8gbm8gZGlzcnVwdGlvbiwgd2hpbGUgbmV3IHJlcXVlc3RzIGFyZSByZWZ1c2Vk
IGR1cmluZyBpdHMgZmlyc3QgdXBncmFkZS4ifSx7ImJ5IjoiYmVuQGV4YW1wbGUuY29tIiwiY2hv
aWNlIjoiVGhlIG9uZSBnYXRld2F5IGlzIGFubm91bmNlZCBhcyBpbnRlcnJ1cHRlZC4iLCJjb250
cmFkaWN0aW9uIjoibWluaW1hbC1pbXBhY3QtYW5kLXNpbmdsZS1pbnN0YW5jZXMiLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwIn0seyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxNDEifV0sInN1bW1hcnkiOiJUaGUgZmlyc3Qgc3RhZ2UgcHJvbWlzZXMgbmV4dCB0
byBubyBkaXNydXB0aW9uLCB3aGlsZSBhIHNpbmdsZSBnYXRld2F5IG9yIENhbGxiYWNrIFNlcnZp
Y2UgaXMgaW50ZXJydXB0ZWQuIn0seyJieSI6ImxpQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiUmVx
dWlyZWQsIHdpdGhvdXQgZXhjZXB0aW9uOyB0aGUgd2luZG93IGRvZXMgbm90IGJlZ2luIGJlZm9y
ZSB0aGUgY2x1c3RlciBpcyBpZGxlLiIsImNvbnRyYWRpY3Rpb24iOiJyZWNvbW1lbmRlZC1vci1y
ZXF1aXJlZCIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTEsIDUxIn0s
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzEifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjE4OSJ9XSwic3VtbWFyeSI6IkFuIGlkbGUgY2x1c3RlciBpcyByZWNvbW1lbmRlZCBp
biBvbmUgc2VudGVuY2UgYW5kIGEgY29uZGl0aW9uIGluIGFub3RoZXIsIGFuZCB0aGUgd2luZG93
IGlzIHJlcXVpcmVkLiJ9LHsiYnkiOiJsaUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlRoZSBjb21t
YW5kcyBvZiB0aGUgc2libGluZyBwcm9kdWN0LCB0byBiZSB0cmllZCBoZXJlOyB1bml0IG5hbWVz
IGFzIHJlYWQgb24gdGhlIG1hY2hpbmVzLiIsImNvbnRyYWRpY3Rpb24iOiJjb21tYW5kcy1sb3N0
Iiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4MS04NiwgMTAwLTEwNSwg
MjEzLTIxOCJ9LHsiZG9jdW1lbnQiOiJwdWJsaXNoZWQiLCJsaW5lcyI6InVwZ3JhZGUgcHJvY2Vk
dXJlcyJ9XSwic3VtbWFyeSI6IkFsbCB0aHJlZSBpbnN0YWxsYXRpb24gY29tbWFuZHMgYW5kIGFs
bCB0aHJlZSBzdGF0dXMgY29tbWFuZHMgYXJlIG1pc3NpbmcgZnJvbSB0aGUgdGV4dC4ifSx7ImJ5
IjoiYmVuQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiUmVhZCBhcyBvbmUgbGlzdCBlYWNoOyB0aGUg
c3RhdHVzIGlzIGxvb2tlZCBhdCBhZnRlciB0aGUgaW5zdGFsbGF0aW9uLiIsImNvbnRyYWRpY3Rp
b24iOiJudW1iZXJpbmctc3RhcnRzLWFnYWluIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI4NCwgMTAzLCAxODcsIDIxNiJ9XSwic3VtbWFyeSI6IlRoZSBudW1iZXJpbmcg
b2YgYSBsaXN0IHN0YXJ0cyBhZ2FpbiBhZnRlciBlYWNoIG1pc3NpbmcgY29tbWFuZCwgc28gdGhh
dCBhIHRoaXJkIHN0ZXAgaXMgY2FsbGVkIGZpcnN0LiJ9LHsiYnkiOiJiZW5AZXhhbXBsZS5jb20i
LCJjaG9pY2UiOiJJbnZlbnRvcnksIHRoZW4gV29ya2VycyBvciBJbnN0YWxsZXJzLCBhcyBvdXIg
Y29uc29sZSBoYXMgaXQuIiwiY29udHJhZGljdGlvbiI6InNwZWxsaW5nLW9mLWJyZWFkY3J1bWJz
Iiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjQsIDE0OSJ9LHsiZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQ3In1dLCJzdW1tYXJ5IjoiVGhlIHBhZ2VzIG9mIHRo
ZSBjb25zb2xlIGFyZSB3cml0dGVuIGluIHRocmVlIHdheXMsIHdpdGggYW5kIHdpdGhvdXQgYmxh
bmtzIGFyb3VuZCB0aGUgc2lnbi4ifSx7ImJ5IjoiYmVuQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoi
V2Ugd2FpdCB1bnRpbCB0aGUgY29uc29sZSBoYXMgYW5zd2VyZWQgZm9yIGEgbWludXRlIGJlZm9y
ZSBhbnlib2R5IHNpZ25zIGluLiIsImNvbnRyYWRpY3Rpb24iOiJjb25zb2xlLW5lZWRlZC1hZnRl
ci1pdHMtdXBncmFkZSIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODgt
MTA1In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjMtMTUxIn1dLCJzdW1tYXJ5Ijoi
VGhlIGNvbnNvbGUgZ29lcyBhd2F5IHdpdGggQ29udHJvbCBDZW50ZXIsIGFuZCB0aGUgbmV4dCBz
dGVwcyB3b3JrIGluIGl0IHdpdGhvdXQgYW55IHdhaXQgYmVpbmcgbmFtZWQuIn0seyJieSI6ImJl
bkBleGFtcGxlLmNvbSIsImNob2ljZSI6IlJlYWQgYXMgcmVwb3J0czsgbm90aGluZyBpbiB0aGlz
IGNoYW5nZSBkZXBlbmRzIG9uIGl0LiIsImNvbnRyYWRpY3Rpb24iOiJleGVjdXRpdmUtZGF0YSIs
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOSwgMTYzLTE2NCJ9LHsiZG9j
dW1lbnQiOiJvdmVydmlldyIsImxpbmVzIjoiUG9zdGdyZVNRTCJ9XSwic3VtbWFyeSI6Ik9uZSB0
YWJsZSBzcGVha3Mgb2YgZXhlY3V0aXZlIGRhdGEgd2hlcmUgdGhlIG92ZXJ2aWV3IGhhcyByZXBv
cnRzLCBhbmQgdGhlIGhlYWRpbmdzIG9mIHRhYmxlcyBydW4gdG9nZXRoZXIuIn0seyJieSI6Imxp
QGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiV2UgYWRkIHRocmVlIHdheXMgYmFjaywgdGltZSBsaW1p
dHMgYW5kIHRoZSBzeXN0ZW1zIHRoYXQgb3VyIG1hY2hpbmVzIGhhdmU7IHdvcmtlcnMgaGF2ZSBu
byB3YXkgYmFjay4iLCJjb250cmFkaWN0aW9uIjoid2hhdC10aGUtZ3VpZGUtbGVhdmVzLW91dCIs
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMS0yMzgifV0sInN1bW1hcnki
OiJObyB3YXkgYmFjaywgbm8gdGltZSBsaW1pdCwgbm8gdmVyc2lvbiBhbmQgbm8gbGlzdCBvZiBz
dXBwb3J0ZWQgc3lzdGVtcy4ifV0sImZvcm1hdCI6InJ1bmJvb2stcGxhbi8xIiwiaG9zdHMiOlt7
ImFkZHJlc3MiOiIxOTIuMC4yLjE2MSIsImNvbXBvbmVudHMiOlsiaWRlbnRpdHktc2VydmljZSIs
ImNvbnRyb2wtY2VudGVyIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6InN0Zy1hcHAiLCJvcyI6
ImRlYmlhbi0xMiIsIm9zRmFtaWx5IjoiZGViaWFuIiwicm9sZXMiOltdLCJ1c2VyIjoib3BzIn0s
eyJhZGRyZXNzIjoiMTkyLjAuMi4xNjIiLCJjb21wb25lbnRzIjpbInBvc3RncmVzcWwiLCJyYWJi
aXRtcSIsInJlZGlzIiwiZmlsZS1zdG9yYWdlIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6InN0
Zy1zaGFyZWQiLCJvcyI6ImRlYmlhbi0xMiIsIm9zRmFtaWx5IjoiZGViaWFuIiwicm9sZXMiOltd
LCJ1c2VyIjoib3BzIn0seyJhZGRyZXNzIjoiMTkyLjAuMi4xNzEiLCJjb21wb25lbnRzIjpbIndv
cmtlciIsImNvcmUiXSwiY29ubmVjdGlvbiI6InNzaCIsImlkIjoic3RnLWNvcmUxIiwib3MiOiJk
ZWJpYW4tMTIiLCJvc0ZhbWlseSI6ImRlYmlhbiIsInJvbGVzIjpbXSwidXNlciI6Im9wcyJ9LHsi
YWRkcmVzcyI6IjE5Mi4wLjIuMTcyIiwiY29tcG9uZW50cyI6WyJ3b3JrZXIiLCJjb3JlIl0sImNv
bm5lY3Rpb24iOiJzc2giLCJpZCI6InN0Zy1jb3JlMiIsIm9zIjoiZGViaWFuLTEyIiwib3NGYW1p
bHkiOiJkZWJpYW4iLCJyb2xlcyI6W10sInVzZXIiOiJvcHMifSx7ImFkZHJlc3MiOiIxOTIuMC4y
LjE4MSIsImNvbXBvbmVudHMiOlsid29ya2VyIiwiYXBpLWdhdGV3YXkiXSwiY29ubmVjdGlvbiI6
InNzaCIsImlkIjoic3RnLWd3MSIsIm9zIjoiZGViaWFuLTEyIiwib3NGYW1pbHkiOiJkZWJpYW4i
LCJyb2xlcyI6W10sInVzZXIiOiJvcHMifV0sImltcGFjdExldmVscyI6W3siZGVmaW5pdGlvbiI6
IkEgc2VydmljZSBvZiB0aGUgYXBwbGljYXRpb24gaXMgdXBncmFkZWQgd2hpbGUgZmlsZXMgYXJl
IHByb2Nlc3NlZDsgbGl0dGxlIG9yIG5vdGhpbmcgaXMgbm90aWNlZC4iLCJsZXZlbCI6MSwidGl0
bGUiOiJMaXZlIHVwZ3JhZGUiLCJ3aW5kb3dSZXF1aXJlZCI6ZmFsc2V9LHsiZGVmaW5pdGlvbiI6
IkEgc2VydmljZSB0aGF0IHRoZSB3aG9sZSBjbHVzdGVyIGRlcGVuZHMgb24gaXMgdXBncmFkZWQ7
IGl0IHRha2VzIGEgbWFpbnRlbmFuY2Ugd2luZG93LiIsImxldmVsIjoyLCJ0aXRsZSI6IkNyaXRp
Y2FsIHNlcnZpY2UgdXBncmFkZSIsIndpbmRvd1JlcXVpcmVkIjp0cnVlfV0sIm5vdGVzIjpbeyJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMtNSJ9XSwidGV4dCI6IlNvbWUg
c2VydmljZXMgbWF5IGJlIHVwZ3JhZGVkIHVuZGVyIGxvYWQ7IG90aGVycyBjYXJyeSBzaWduLWlu
LCBxdWV1ZXMsIG1ldGFkYXRhIGFuZCBmaWxlcyBmb3IgYWxsLiJ9LHsic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMyJ9XSwidGV4dCI6IlNlcnZpY2VzIG9mIHRoZSBhcHBs
aWNhdGlvbiBhbmQgc2VydmljZXMgb2YgdGhlIHNoYXJlZCBpbmZyYXN0cnVjdHVyZSBhcmUgdG9s
ZCBhcGFydCB0aHJvdWdob3V0LiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI0Mi00OSJ9XSwidGV4dCI6IlNpZ24taW4sIHF1ZXVlcywgbWV0YWRhdGEsIHdvcmtmbG93
cywgZmlsZXMgYW5kIHRoZSB0cmFmZmljIGluc2lkZSBoYW5nIG9uIHRoZSBzaGFyZWQgc2Vydmlj
ZXMuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjUzLTU3In1dLCJ0
ZXh0IjoiV2hpbGUgdGhlIGZpcnN0IHN0YWdlIHJ1bnMsIGZpbGVzIGFyZSBzY2FubmVkIGFuZCB3
b3JrIGluIGhhbmQgaXMgbm90IGludGVycnVwdGVkOyBzb21lIG1hbmFnZW1lbnQgbWF5IGJlIG1p
c3NpbmcgZm9yIGEgd2hpbGUuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjEzMC0xMzYifV0sInRleHQiOiJDb3JlLCBBUEkgR2F0ZXdheSBhbmQgQ2FsbGJhY2sgU2Vy
dmljZSB0b2dldGhlciBhcmUgdGhlIGV4ZWN1dGlvbiBpbnN0YW5jZXMuIn0seyJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1My0xNTcifV0sInRleHQiOiJUaGUgc2Vjb25k
IHN0YWdlIHB1dHMgc2lnbmluZyBpbiwgcXVldWVzLCBtZXRhZGF0YSBhbmQgdGhlIGZpbGVzIHRo
ZW1zZWx2ZXMgYXQgcmlzaywgZm9yIGV2ZXJ5IHBhcnQuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjE3OCJ9XSwidGV4dCI6IkEgY3JpdGljYWwgc2VydmljZSB0aGF0
IGdvZXMgYXdheSB1bmRlciBydW5uaW5nIHNjYW5zIG1heSBsZWF2ZSBmYWlsZWQgcmVxdWVzdHMs
IGhhbGYtZG9uZSB3b3JrZmxvd3MsIGRhdGEgdGhhdCBkaXNhZ3JlZXMgZm9yIGEgdGltZSwgYW5k
IG91dGFnZXMuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5MS0x
OTMifV0sInRleHQiOiJGaWxlIFN0b3JhZ2UgaXMgYW1vbmcgdGhlIHNlcnZpY2VzIHRoYXQgbWF0
dGVyIG1vc3QuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzOCJ9
XSwidGV4dCI6IlBsYW5uaW5nIGFuZCBzbWFsbCBjb250cm9sbGVkIHN0ZXBzIGFyZSB3aGF0IGtl
ZXBzIGFuIG91dGFnZSBzaG9ydC4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJwdWJsaXNoZWQi
LCJsaW5lcyI6InVwZ3JhZGUgcHJvY2VkdXJlcyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiODEtODYsIDEwMC0xMDUsIDIxMy0yMTgifV0sInRleHQiOiJOZWl0aGVyIHRoZSBndWlkZSBu
b3IgdGhlIHBhZ2UgYXMgcHVibGlzaGVkIGhvbGRzIGFuIGluc3RhbGxhdGlvbiBjb21tYW5kIG9y
IHRoZSBuYW1lIG9mIGEgc2VydmljZTsgYm90aCBhcmUgdmFyaWFibGVzIHRoYXQgdGhlIGF1dGhv
ciBvZiBhIGNoYW5nZSBoYXMgdG8gZmlsbC4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJzaWJs
aW5nIiwibGluZXMiOiIyOS0zNSJ9XSwidGV4dCI6IlRoZSBzaWJsaW5nIHByb2R1Y3QgaW5zdGFs
bHMgd2l0aCBtc2lleGVjIG9uIFdpbmRvd3MsIGRwa2cgYW5kIGFwdCBvbiBEZWJpYW4gYW5kIHl1
bSBvbiBSZWQgSGF0LiBUaGF0IHRoaXMgcHJvZHVjdCBkb2VzIHRoZSBzYW1lIGlzIGluZmVycmVk
LCBub3Qgc2FpZC4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJpZGVudGl0eS1zZXR0aW5ncyIs
ImxpbmVzIjoiaWduaXRpb24gZmlsZSJ9XSwidGV4dCI6IlRoZSBJZGVudGl0eSBTZXJ2aWNlIHJl
YWRzIC9ldGMvb3Bzd2F0L21kZGNfaWRlbnRpdHlfc2VydmljZS55bWwgKG9uIFdpbmRvd3MgQzpc
XG9wc3dhdFxcbWRkY19pZGVudGl0eV9zZXJ2aWNlLnltbCkgb24gYSBmcmVzaCBpbnN0YWxsYXRp
b24gb25seSwgYW5kIGFuc3dlcnMgb24gcG9ydCA4ODkxIHVubGVzcyB0b2xkIG90aGVyd2lzZS4g
QW4gdXBncmFkZSBuZWl0aGVyIG5lZWRzIG5vciB0b3VjaGVzIHRoYXQgZmlsZS4ifSx7InNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJ3b3JrZXJzLXBhZ2UiLCJsaW5lcyI6ImltcG9ydCJ9XSwidGV4dCI6
IldvcmtlcnMgYXJlIGltcG9ydGVkIGZyb20gYSBsaXN0IHdpdGggbmFtZSwgaG9zdCwgcG9ydCBh
bmQgYSBjb25uZWN0aW9uIGtleS4gVGhlIGtleSBpcyBhIHNlY3JldCBhbmQgaGFzIG5vIHBsYWNl
IGluIGEgY2hhbmdlLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6ImZpbGUtc3RvcmFnZS1zZXR0
aW5ncyIsImxpbmVzIjoicmVwbGljYXMifV0sInRleHQiOiJGaWxlIFN0b3JhZ2UgbWF5IGJlIGEg
Z3JvdXAgd2l0aCBhIGxlYXN0IGFuZCBhIGdyZWF0ZXN0IG51bWJlciBvZiByZXBsaWNhcy4gV2l0
aCBib3RoIGF0IG9uZSwgZmlsZXMgYXJlIHNwcmVhZCBhbmQgbm90IGRvdWJsZWQsIGFuZCBhIGxv
c3Qgc2VydmVyIGlzIGxvc3QgZmlsZXM7IGl0cyBiYWNrdXAgaXMgdGhlbiB0aGUgb25seSB3YXkg
YmFjay4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMyIn1dLCJ0
ZXh0IjoiVXBncmFkZSBpbiBhIHBlcmlvZCBvZiBsb3cgdHJhZmZpYy4ifSx7InNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQxIn1dLCJ0ZXh0IjoiSGF2ZSBtb3JlIHRoYW4g
b25lIEFQSSBHYXRld2F5IGFuZCBDYWxsYmFjayBTZXJ2aWNlLCBzbyB0aGF0IG9uZSBzZXJ2ZXMg
d2hpbGUgYW5vdGhlciByZXN0YXJ0cy4ifV0sInBlb3BsZSI6eyJhcHByb3ZhbHNSZXF1aXJlZCI6
MCwiYXBwcm92ZXJzIjpbImxpQGV4YW1wbGUuY29tIl0sImNvbnRhY3RzIjpbInNlcnZpY2UtZGVz
a0BleGFtcGxlLmNvbSJdLCJvcGVyYXRvcnMiOlsiYmVuQGV4YW1wbGUuY29tIl0sInJldmlld2Vy
cyI6W119LCJwcm9kdWN0Ijp7ImRlc2NyaXB0aW9uIjoiQXBwbGljYXRpb24gc2VydmljZXMgdGhh
dCBhcmUgdXBncmFkZWQgd2hpbGUgZmlsZXMgYXJlIHNjYW5uZWQsIGFuZCBmb3VyIHNlcnZpY2Vz
IHVuZGVybmVhdGggdGhhdCB0aGUgd2hvbGUgY2x1c3RlciBsZWFucyBvbiBhbmQgdGhhdCBhcmUg
dXBncmFkZWQgaW4gYSBtYWludGVuYW5jZSB3aW5kb3cuIiwiaWQiOiJtZC1jbHVzdGVyIiwidGl0
bGUiOiJNZXRhRGVmZW5kZXIgQ2x1c3RlciJ9LCJyZWNvdmVyeSI6W3siZmFpbHVyZU9mIjpbInVw
Z3JhZGUtaWRlbnRpdHktc2VydmljZSIsInNlZS1pZGVudGl0eS1zZXJ2aWNlLXJ1bm5pbmciXSwi
aWQiOiJyZXN0b3JlLWlkZW50aXR5LXNlcnZpY2UiLCJzb3VyY2UiOltdLCJzdGVwcyI6W3siYmF0
Y2hlcyI6W1sic3RnLWFwcCJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMDAsImlk
IjoiaW5zdGFsbC1wcmV2aW91cy1pZGVudGl0eS1zZXJ2aWNlIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJJbnN0YWxsIC9zcnYvcGFj
a2FnZXMvbWRjLWlkZW50aXR5LXNlcnZpY2VfMi41LjBfYW1kNjQuZGViIG9uIHRoaXMgbWFjaGlu
ZSB3aXRoIHRoZSBjb21tYW5kIG9mIHRoZSB1cGdyYWRlLCBhbGxvd2luZyB0aGUgbG93ZXIgdmVy
c2lvbi4gTGVhdmUgdGhlIGlnbml0aW9uIGZpbGUgb2YgdGhlIHNlcnZpY2UgYWxvbmUuIiwicGF0
aCI6W10sInJlY29yZCI6WyJjb21tYW5kIiwiZmluaXNoZWQtYXQiXX0sIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyOTd9LCJwb3NpdGlv
biI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6ImlkZW50aXR5LXNldHRpbmdzIiwibGluZXMi
OiJpZ25pdGlvbiBmaWxlIn1dLCJzdGFnZSI6InJlc3RvcmUtaWRlbnRpdHktc2VydmljZSIsInRp
dGxlIjoiSW5zdGFsbCB0aGUgcHJldmlvdXMgcGFja2FnZSJ9LHsiYmF0Y2hlcyI6W1sic3RnLWFw
cCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9
MFxuZm9yIHVuaXQgaW4gXCIke3VuaXRfaWRlbnRpdHlfc2VydmljZX1cIjsgZG9cbiAgc3RhdGU9
JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8
IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNh
c2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRv
bmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOlsidW5pdF9pZGVudGl0eV9zZXJ2aWNl
Il19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJzdGctYXBw
Il0sImlkIjoic2VlLXByZXZpb3VzLWlkZW50aXR5LXNlcnZpY2UiLCJraW5kIjoicHJvYmUiLCJy
ZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJzZXJ2aWNl
IGV4YW1wbGUtaWRlbnRpdHktc2VydmljZS5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0
bGUiOiJUaGUgSWRlbnRpdHkgU2VydmljZSBydW5zIGFnYWluIn0sImVmZmVjdHMiOltdLCJlc3Rp
bWF0ZU1TIjoxMjAwMDAsImlkIjoic2VlLXByZXZpb3VzLWlkZW50aXR5LXNlcnZpY2UiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTMwN30sInBvc2l0aW9uIjoiYm9keSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOltdLCJzdGFnZSI6InJlc3RvcmUtaWRlbnRpdHktc2VydmljZSIsInRpdGxlIjoiU2VlIHRo
YXQgdGhlIHByZXZpb3VzIElkZW50aXR5IFNlcnZpY2UgcnVucyJ9LHsiYmF0Y2hlcyI6W1siY29u
dHJvbGxlciJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRl
c3RzIGl0IiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6InNpZ24taW4td29ya3MtYWdhaW4i
LCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5z
dHJ1Y3Rpb24iOiJTaWduIGluIGF0IGh0dHBzOi8vY29udHJvbC1jZW50ZXIuc3RhZ2luZy5leGFt
cGxlLmNvbS8uIiwicGF0aCI6W10sInJlY29yZCI6WyJhY2NvdW50Il19LCJzdWJqZWN0IjoiU2ln
biBpbiBhdCBodHRwczovL2NvbnRyb2wtY2VudGVyLnN0YWdpbmcuZXhhbXBsZS5jb20vLiIsInRp
dGxlIjoiU2lnbmluZyBpbiB3b3JrcyBhZ2FpbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJzaWduLWlu
LXdvcmtzLWFnYWluIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVy
ZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEzMTh9LCJw
b3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOltdLCJzdGFnZSI6InJlc3RvcmUtaWRlbnRpdHktc2Vy
dmljZSIsInRpdGxlIjoiU2lnbmluZyBpbiB3b3JrcyBhZ2FpbiJ9XSwidGl0bGUiOiJHbyBiYWNr
IHRvIHRoZSBwcmV2aW91cyBJZGVudGl0eSBTZXJ2aWNlIiwidHJpZ2dlciI6Ik5vYm9keSBjYW4g
c2lnbiBpbiBhZnRlciB0aGUgdXBncmFkZSwgYW5kIHRoZSBzZXJ2aWNlIGRvZXMgbm90IGNvbWUg
dXAifSx7ImZhaWx1cmVPZiI6WyJ1cGdyYWRlLXBvc3RncmVzcWwiLCJ1cGdyYWRlLXJhYmJpdG1x
IiwidXBncmFkZS1yZWRpcyJdLCJpZCI6InJlc3RvcmUtc2hhcmVkLXNlcnZpY2VzIiwic291cmNl
IjpbXSwic3RlcHMiOlt7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJl
c3RpbWF0ZU1TIjozNjAwMDAwLCJpZCI6InJlc3RvcmUtc2hhcmVkLXNlcnZpY2UiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6Ikluc3Rh
bGwgdGhlIHByZXZpb3VzIHZlcnNpb24gb2YgdGhlIHNlcnZpY2UgdGhhdCBmYWlsZWQgYW5kIHJl
c3RvcmUgaXRzIGJhY2t1cCBvZiB0aGlzIGNoYW5nZSBieSB0aGUgcHJvY2VkdXJlIG9mIHRoZSBz
aXRlLCBodHRwczovL3dpa2kuZXhhbXBsZS5jb20vZGF0YWJhc2VzL3VwZ3JhZGUuIiwicGF0aCI6
W10sInJlY29yZCI6WyJzZXJ2aWNlIiwiYmFja3VwLXVzZWQiLCJmaW5pc2hlZC1hdCJdfSwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTMy
OX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjE2NC0xNjYsIDIzMyJ9XSwic3RhZ2UiOiJyZXN0b3JlLXNoYXJlZC1zZXJ2aWNlcyIsInRpdGxl
IjoiUHV0IHRoZSBzZXJ2aWNlIGJhY2sgYXMgaXQgd2FzIn0seyJiYXRjaGVzIjpbWyJzdGctc2hh
cmVkIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRhcmdl
dD1cIiR7YWRkcmVzc306JHtwb3J0X3Bvc3RncmVzcWx9XCJcbnNldCAtLSBcIiR7dGFyZ2V0JToq
fVwiIFwiJHt0YXJnZXQjIyo6fVwiXG5pZiBjb21tYW5kIC12IG5jID4vZGV2L251bGwgMj4mMTsg
dGhlblxuICBjYXNlICQobmMgLS1oZWxwIDI+JjEpIGluXG4gICAgKkJ1c3lCb3gqKSBuYyAtdyA1
IFwiJDFcIiBcIiQyXCIgLWUgdHJ1ZSA7O1xuICAgICopIG5jIC16IC13IDUgXCIkMVwiIFwiJDJc
IiA7O1xuICBlc2FjXG5lbGlmIGNvbW1hbmQgLXYgYmFzaCA+L2Rldi9udWxsIDI+JjE7IHRoZW5c
biAgdGltZW91dCA1IGJhc2ggLWMgJ2V4ZWMgMzw+XCIvZGV2L3RjcC8kMS8kMlwiJyBzaCBcIiQx
XCIgXCIkMlwiXG5lbHNlXG4gIGVjaG8gJ25laXRoZXIgbmMgbm9yIGJhc2ggaXMgaGVyZSB0byB0
cnkgYSBjb25uZWN0aW9uIHdpdGgnID4mMlxuICBleGl0IDEyN1xuZmkiLCJ2YXJpYWJsZXMiOlsi
YWRkcmVzcyIsInBvcnRfcG9zdGdyZXNxbCJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBh
Y2NlcHRlZCIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJzZWUtcG9zdGdyZXNxbC1yZXN0
b3JlZCIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAw
MDAwfSwic3ViamVjdCI6ImEgY29ubmVjdGlvbiB0byAke2FkZHJlc3N9OjU0MzIiLCJ0aW1lb3V0
TVMiOjMwMDAwLCJ0aXRsZSI6IlBvc3RncmVTUUwgYWNjZXB0cyBjb25uZWN0aW9ucyJ9LCJlZmZl
Y3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6InNlZS1wb3N0Z3Jlc3FsLXJlc3RvcmVk
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEzMzh9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInBvc3RncmVzcWwtaGVhbHRoeSJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjE3NiJ9XSwic3RhZ2UiOiJyZXN0b3JlLXNoYXJlZC1zZXJ2aWNlcyIsInRpdGxlIjoiU2Vl
IHRoYXQgUG9zdGdyZVNRTCBhbnN3ZXJzIn0seyJiYXRjaGVzIjpbWyJzdGctc2hhcmVkIl1dLCJj
aGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRhcmdldD1cIiR7YWRk
cmVzc306JHtwb3J0X3JhYmJpdG1xfVwiXG5zZXQgLS0gXCIke3RhcmdldCU6Kn1cIiBcIiR7dGFy
Z2V0IyMqOn1cIlxuaWYgY29tbWFuZCAtdiBuYyA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgY2Fz
ZSAkKG5jIC0taGVscCAyPiYxKSBpblxuICAgICpCdXN5Qm94KikgbmMgLXcgNSBcIiQxXCIgXCIk
MlwiIC1lIHRydWUgOztcbiAgICAqKSBuYyAteiAtdyA1IFwiJDFcIiBcIiQyXCIgOztcbiAgZXNh
Y1xuZWxpZiBjb21tYW5kIC12IGJhc2ggPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIHRpbWVvdXQg
NSBiYXNoIC1jICdleGVjIDM8PlwiL2Rldi90Y3AvJDEvJDJcIicgc2ggXCIkMVwiIFwiJDJcIlxu
ZWxzZVxuICBlY2hvICduZWl0aGVyIG5jIG5vciBiYXNoIGlzIGhlcmUgdG8gdHJ5IGEgY29ubmVj
dGlvbiB3aXRoJyA+JjJcbiAgZXhpdCAxMjdcbmZpIiwidmFyaWFibGVzIjpbImFkZHJlc3MiLCJw
b3J0X3JhYmJpdG1xIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIGFjY2VwdGVkIiwiaG9z
dHMiOlsic3RnLXNoYXJlZCJdLCJpZCI6InNlZS1yYWJiaXRtcS1yZXN0b3JlZCIsImtpbmQiOiJw
cm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6
ImEgY29ubmVjdGlvbiB0byAke2FkZHJlc3N9OjU2NzIiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRs
ZSI6IlJhYmJpdE1RIGFjY2VwdHMgY29ubmVjdGlvbnMifSwiZWZmZWN0cyI6W10sImVzdGltYXRl
TVMiOjEyMDAwMCwiaWQiOiJzZWUtcmFiYml0bXEtcmVzdG9yZWQiLCJpZGVtcG90ZW50IjpmYWxz
ZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6MTMzOX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZh
bHNlLCJzYXRpc2ZpZXMiOlsicmFiYml0bXEtaGVhbHRoeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3NiJ9XSwic3RhZ2UiOiJy
ZXN0b3JlLXNoYXJlZC1zZXJ2aWNlcyIsInRpdGxlIjoiU2VlIHRoYXQgUmFiYml0TVEgYW5zd2Vy
cyJ9LHsiYmF0Y2hlcyI6W1sic3RnLXNoYXJlZCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJ0YXJnZXQ9XCIke2FkZHJlc3N9OiR7cG9ydF9yZWRpc31cIlxu
c2V0IC0tIFwiJHt0YXJnZXQlOip9XCIgXCIke3RhcmdldCMjKjp9XCJcbmlmIGNvbW1hbmQgLXYg
bmMgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGNhc2UgJChuYyAtLWhlbHAgMj4mMSkgaW5cbiAg
ICAqQnVzeUJveCopIG5jIC13IDUgXCIkMVwiIFwiJDJcIiAtZSB0cnVlIDs7XG4gICAgKikgbmMg
LXogLXcgNSBcIiQxXCIgXCIkMlwiIDs7XG4gIGVzYWNcbmVsaWYgY29tbWFuZCAtdiBiYXNoID4v
ZGV2L251bGwgMj4mMTsgdGhlblxuICB0aW1lb3V0IDUgYmFzaCAtYyAnZXhlYyAzPD5cIi9kZXYv
dGNwLyQxLyQyXCInIHNoIFwiJDFcIiBcIiQyXCJcbmVsc2VcbiAgZWNobyAnbmVpdGhlciBuYyBu
b3IgYmFzaCBpcyBoZXJlIHRvIHRyeSBhIGNvbm5lY3Rpb24gd2l0aCcgPiYyXG4gIGV4aXQgMTI3
XG5maSIsInZhcmlhYmxlcyI6WyJhZGRyZXNzIiwicG9ydF9yZWRpcyJdfSwiZXhwZWN0IjpbXSwi
ZXhwZWN0ZWQiOiJpcyBhY2NlcHRlZCIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJzZWUt
cmVkaXMtcmVzdG9yZWQiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwi
Zm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJhIGNvbm5lY3Rpb24gdG8gJHthZGRyZXNzfTo2Mzc5
IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJSZWRpcyBhY2NlcHRzIGNvbm5lY3Rpb25zIn0s
ImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic2VlLXJlZGlzLXJlc3RvcmVk
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEzNDB9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInJlZGlzLWhlYWx0aHkiXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIx
NzYifV0sInN0YWdlIjoicmVzdG9yZS1zaGFyZWQtc2VydmljZXMiLCJ0aXRsZSI6IlNlZSB0aGF0
IFJlZGlzIGFuc3dlcnMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltd
LCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoicmVvcGVuLWFmdGVyLXNoYXJlZC1zZXJ2aWNlcyIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9u
IjoiVGVsbCB0aGUgdXNlcnMgdGhhdCB0aGV5IG1heSBzZW5kIHNjYW5zIGFnYWluLiIsInBhdGgi
OltdLCJyZWNvcmQiOlsidG9sZC1hdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTM0MX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3MS0xNzMifV0sInN0YWdlIjoicmVzdG9y
ZS1zaGFyZWQtc2VydmljZXMiLCJ0aXRsZSI6IkxldCB1c2VycyBzZW5kIHNjYW5zIGFnYWluIn0s
eyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6ImlmIGNvbW1hbmQgLXYgY3VybCA+L2Rldi9udWxsIDI+JjE7IHRoZW5c
biAgY3VybCAtc1MgLS1tYXgtdGltZSAyMCAtbyAvZGV2L251bGwgLXcgJyV7aHR0cF9jb2RlfScg
LS0gXCIke2FwaV91cmx9XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAvZGV2L251bGwgLS0g
XCIke2FwaV91cmx9XCIgMj4mMSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9ICQyIH0gRU5E
IHsgcHJpbnQgY29kZSB9J1xuZmkiLCJ2YXJpYWJsZXMiOlsiYXBpX3VybCJdfSwiZXhwZWN0Ijpb
eyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiMjAwIn1dLCJleHBlY3RlZCI6ImhhcyBzdGF0
dXMgMjAwIiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6InNoYXJlZC1zZXJ2aWNlcy1hcGki
LCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjMwMDAwMH0s
InN1YmplY3QiOiJ0aGUgYW5zd2VyIG9mIGh0dHBzOi8vc2Nhbi5zdGFnaW5nLmV4YW1wbGUuY29t
L2hlYWx0aCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIEFQSSBhbnN3ZXJzIn0sImVm
ZmVjdHMiOltdLCJpZCI6InNoYXJlZC1zZXJ2aWNlcy1hcGkiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6MTM0OH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJhcGktYWNjZXNzaWJsZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIyNyJ9XSwic3RhZ2UiOiJyZXN0
b3JlLXNoYXJlZC1zZXJ2aWNlcyIsInRpdGxlIjoiVGhlIEFQSSBhbnN3ZXJzIn1dLCJ0aXRsZSI6
IkdvIGJhY2sgdG8gdGhlIHByZXZpb3VzIFBvc3RncmVTUUwsIFJhYmJpdE1RIG9yIFJlZGlzIiwi
dHJpZ2dlciI6Ik9uZSBvZiB0aGUgdGhyZWUgZG9lcyBub3QgY29tZSB1cCB3aXRoIGl0cyBuZXcg
dmVyc2lvbiBpbnNpZGUgdGhlIHdpbmRvdyJ9LHsiZmFpbHVyZU9mIjpbInVwZ3JhZGUtZmlsZS1z
dG9yYWdlIiwic2VlLWZpbGUtc3RvcmFnZS1ydW5uaW5nIl0sImlkIjoicmVzdG9yZS1maWxlLXN0
b3JhZ2UiLCJzb3VyY2UiOltdLCJzdGVwcyI6W3siYmF0Y2hlcyI6W1sic3RnLXNoYXJlZCJdXSwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjM2MDAwMDAsImlkIjoiaW5zdGFsbC1wcmV2aW91cy1m
aWxlLXN0b3JhZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6
eyJpbnN0cnVjdGlvbiI6Ikluc3RhbGwgJHtwcmV2aW91c19maWxlX3N0b3JhZ2V9IG9uIHRoaXMg
bWFjaGluZSB3aXRoIHRoZSBjb21tYW5kIG9mIHRoZSB1cGdyYWRlLCBhbGxvd2luZyB0aGUgbG93
ZXIgdmVyc2lvbi4gV2hlcmUgZmlsZXMgYXJlIG1pc3Npbmcgb3IgZGFtYWdlZCwgcmVzdG9yZSB0
aGUgYmFja3VwIG9mIHRoaXMgY2hhbmdlLiIsInBhdGgiOltdLCJyZWNvcmQiOlsiY29tbWFuZCIs
ImJhY2t1cC11c2VkIiwiZmluaXNoZWQtYXQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEzNTd9LCJwb3NpdGlvbiI6ImJvZHkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMzMifSx7ImRvY3VtZW50IjoiZmls
ZS1zdG9yYWdlLXNldHRpbmdzIiwibGluZXMiOiJyZXBsaWNhcyJ9XSwic3RhZ2UiOiJyZXN0b3Jl
LWZpbGUtc3RvcmFnZSIsInRpdGxlIjoiSW5zdGFsbCB0aGUgcHJldmlvdXMgcGFja2FnZSBhbmQg
cmVzdG9yZSB0aGUgZmlsZXMgd2hlcmUgdGhleSBhcmUgZGFtYWdlZCJ9LHsiYmF0Y2hlcyI6W1si
c3RnLXNoYXJlZCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gXCIke3VuaXRfZmlsZV9zdG9yYWdlfVwiOyBkb1xuICBz
dGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2Rl
PTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJc
biAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNh
Y1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6WyJ1bml0X2ZpbGVfc3RvcmFn
ZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsic3RnLXNo
YXJlZCJdLCJpZCI6InNlZS1wcmV2aW91cy1maWxlLXN0b3JhZ2UiLCJraW5kIjoicHJvYmUiLCJy
ZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJzZXJ2aWNl
IGV4YW1wbGUtZmlsZS1zdG9yYWdlLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IkZpbGUgU3RvcmFnZSBydW5zIGFnYWluIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAw
MDAsImlkIjoic2VlLXByZXZpb3VzLWZpbGUtc3RvcmFnZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjoxMzY3fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2Us
InNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W10sInN0YWdlIjoi
cmVzdG9yZS1maWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBwcmV2aW91cyBGaWxl
IFN0b3JhZ2UgcnVucyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10s
ImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJyZW9wZW4tYWZ0ZXItZmlsZS1zdG9yYWdlIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJU
ZWxsIHRoZSB1c2VycyB0aGF0IHRoZXkgbWF5IHNlbmQgc2NhbnMgYWdhaW4uIiwicGF0aCI6W10s
InJlY29yZCI6WyJ0b2xkLWF0Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMzc3fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTcxLTE3MyJ9XSwic3RhZ2UiOiJyZXN0b3JlLWZp
bGUtc3RvcmFnZSIsInRpdGxlIjoiTGV0IHVzZXJzIHNlbmQgc2NhbnMgYWdhaW4ifSx7ImJhdGNo
ZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBd
LCJ0ZXh0IjoiaWYgY29tbWFuZCAtdiBjdXJsID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBjdXJs
IC1zUyAtLW1heC10aW1lIDIwIC1vIC9kZXYvbnVsbCAtdyAnJXtodHRwX2NvZGV9JyAtLSBcIiR7
YXBpX3VybH1cIlxuZWxzZVxuICB3Z2V0IC1TIC1UIDIwIC1PIC9kZXYvbnVsbCAtLSBcIiR7YXBp
X3VybH1cIiAyPiYxIHwgYXdrICckMSB+IC9eSFRUUC8geyBjb2RlID0gJDIgfSBFTkQgeyBwcmlu
dCBjb2RlIH0nXG5maSIsInZhcmlhYmxlcyI6WyJhcGlfdXJsIl19LCJleHBlY3QiOlt7InByZWRp
Y2F0ZSI6ImVxdWFscyIsInRleHQiOiIyMDAifV0sImV4cGVjdGVkIjoiaGFzIHN0YXR1cyAyMDAi
LCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoiZmlsZS1zdG9yYWdlLWFwaSIsImtpbmQiOiJw
cm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjE1MDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6
InRoZSBhbnN3ZXIgb2YgaHR0cHM6Ly9zY2FuLnN0YWdpbmcuZXhhbXBsZS5jb20vaGVhbHRoIiwi
dGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgQVBJIGFuc3dlcnMifSwiZWZmZWN0cyI6W10s
ImlkIjoiZmlsZS1zdG9yYWdlLWFwaSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2si
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
IjoxMzg0fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbImFwaS1hY2Nlc3NpYmxlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjI3In1dLCJzdGFnZSI6InJlc3RvcmUtZmlsZS1zdG9y
YWdlIiwidGl0bGUiOiJUaGUgQVBJIGFuc3dlcnMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIi
XV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIs
Imhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJmaWxlLXN0b3JhZ2UtdGVzdC1zY2FuIiwia2lu
ZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkhhbmQgaW4gdGhlIEVJQ0FSIHRl
c3QgZmlsZTsgaXRzIHZlcmRpY3QgbXVzdCBjb21lIGJhY2suIiwicGF0aCI6W10sInJlY29yZCI6
WyJyZXF1ZXN0LWlkIiwidmVyZGljdCJdfSwic3ViamVjdCI6IkhhbmQgaW4gdGhlIEVJQ0FSIHRl
c3QgZmlsZTsgaXRzIHZlcmRpY3QgbXVzdCBjb21lIGJhY2suIiwidGl0bGUiOiJBIHRlc3Qgc2Nh
biBjb21lcyBiYWNrIn0sImVmZmVjdHMiOltdLCJpZCI6ImZpbGUtc3RvcmFnZS10ZXN0LXNjYW4i
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTM4NX0sInBvc2l0aW9uIjoidmVy
aWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W10sInN0YWdlIjoicmVzdG9yZS1maWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IkEg
dGVzdCBzY2FuIGNvbWVzIGJhY2sifV0sInRpdGxlIjoiR28gYmFjayB0byB0aGUgcHJldmlvdXMg
RmlsZSBTdG9yYWdlIiwidHJpZ2dlciI6IkZpbGUgU3RvcmFnZSBkb2VzIG5vdCBjb21lIHVwIHdp
dGggdGhlIG5ldyB2ZXJzaW9uIGluc2lkZSB0aGUgd2luZG93In1dLCJyZXF1aXJlbWVudHMiOlt7
ImlkIjoiYmFja3VwLXBvc3RncmVzcWwiLCJraW5kIjoiYmFja3VwIiwibGV2ZWwiOiJtdXN0Iiwi
c2F0aXNmaWVkQnkiOlsiYmFja3VwLXBvc3RncmVzcWwiXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxNy0xOSJ9XSwidGl0bGUiOiJUaGVyZSBpcyBhIGJhY2t1cCBvZiBQ
b3N0Z3JlU1FMIn0seyJpZCI6ImJhY2t1cC1maWxlLXN0b3JhZ2UiLCJraW5kIjoiYmFja3VwIiwi
bGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiYmFja3VwLWZpbGUtc3RvcmFnZSJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3LTIwIn0seyJkb2N1bWVudCI6ImZp
bGUtc3RvcmFnZS1zZXR0aW5ncyIsImxpbmVzIjoicmVwbGljYXMifV0sInRpdGxlIjoiVGhlcmUg
aXMgYSBiYWNrdXAgb2YgRmlsZSBTdG9yYWdlIn0seyJpZCI6Im5vZGVzLWhlYWx0aHkiLCJraW5k
IjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJsaXZlLmVudHJ5Lm5v
ZGVzLXdpdGhvdXQtZmFpbHVyZXMiLCJsaXZlLmVudHJ5Lm5vZGVzLXNlZW4taGVhbHRoeSJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIxIn1dLCJ0aXRsZSI6IkV2ZXJ5
IG5vZGUgb2YgdGhlIGNsdXN0ZXIgaXMgaGVhbHRoeSJ9LHsiaWQiOiJkaXNrLXNwYWNlIiwia2lu
ZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsibGl2ZS5lbnRyeS5k
aXNrLXNwYWNlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMifV0s
InRpdGxlIjoiRXZlcnkgbm9kZSBoYXMgcm9vbSBvbiBpdHMgZGlzayJ9LHsiaWQiOiJzeXN0ZW0t
cmVzb3VyY2VzIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnki
OlsibGl2ZS5lbnRyeS5tZW1vcnkiLCJsaXZlLmVudHJ5LnByb2Nlc3NvcnMiXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMyJ9XSwidGl0bGUiOiJFdmVyeSBub2RlIGhh
cyBtZW1vcnkgYW5kIHByb2Nlc3NvcnMgdG8gc3BhcmUifSx7ImlkIjoidXNlcnMtbm90aWZpZWQi
LCJraW5kIjoibm90aWZpY2F0aW9uIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsibm90
aWZ5LXVzZXJzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjUsIDc1
LCAxNDEifV0sInRpdGxlIjoiVXNlcnMga25vdyB3aGF0IHdpbGwgYmUgaW50ZXJydXB0ZWQgYW5k
IHdoZW4ifSx7ImlkIjoiYWRtaW5pc3RyYXRvcnMtbm90aWZpZWQiLCJraW5kIjoibm90aWZpY2F0
aW9uIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJub3RpZnktYWRtaW5pc3RyYXRv
cnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNSwgOTQsIDExMy0x
MTkifV0sInRpdGxlIjoiQWRtaW5pc3RyYXRvcnMga25vdyB0aGF0IGNvbnNvbGUgYW5kIHdvcmtl
ciBmZWF0dXJlcyBjb21lIGFuZCBnbyJ9LHsiaWQiOiJyZWhlYXJzZWQtaW4tc3RhZ2luZyIsImtp
bmQiOiJyZWhlYXJzYWwiLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOSJ9XSwidGl0bGUiOiJUaGUgcHJvY2Vk
dXJlIHdhcyB0cmllZCBpbiBhIHN0YWdpbmcgZW52aXJvbm1lbnQiLCJ3YWl2ZXIiOnsiYnkiOiJs
aUBleGFtcGxlLmNvbSIsInJlYXNvbiI6IlRoaXMgaXMgdGhlIHN0YWdpbmcgZW52aXJvbm1lbnQ7
IHRoZSBjaGFuZ2UgaXMgdGhlIHJlaGVhcnNhbC4ifX0seyJpZCI6ImxpdmUtdXBncmFkZSIsImtp
bmQiOiJzdGFnZSIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImxpdmUiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3LTEwIn1dLCJ0aXRsZSI6IlRoZSBmaXJz
dCBzdGFnZSB1cGdyYWRlcyB0aGUgc2VydmljZXMgb2YgdGhlIGFwcGxpY2F0aW9uIn0seyJpZCI6
ImNyaXRpY2FsLXVwZ3JhZGUiLCJraW5kIjoic3RhZ2UiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJjcml0aWNhbCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjctMTEifV0sInRpdGxlIjoiVGhlIHNlY29uZCBzdGFnZSB1cGdyYWRlcyB0aGUgc2VydmljZXMg
dGhhdCB0aGUgY2x1c3RlciBkZXBlbmRzIG9uIn0seyJpZCI6ImNyaXRpY2FsLXdpbmRvdyIsImtp
bmQiOiJ3aW5kb3ciLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJjcml0aWNhbCJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExLCAyNywgNTEsIDE1OSJ9XSwi
dGl0bGUiOiJBIG1haW50ZW5hbmNlIHdpbmRvdyBpcyBzZXQgZm9yIHRoZSBzZWNvbmQgc3RhZ2Ui
fSx7ImlkIjoibGl2ZS1tZW1iZXJzIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRp
c2ZpZWRCeSI6WyJ1cGdyYWRlLWlkZW50aXR5LXNlcnZpY2UiLCJ1cGdyYWRlLWNvbnRyb2wtY2Vu
dGVyIiwidXBncmFkZS13b3JrZXIiLCJ1cGdyYWRlLWNvcmUiLCJ1cGdyYWRlLWFwaS1nYXRld2F5
Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTktNjUifV0sInRpdGxl
IjoiSWRlbnRpdHkgU2VydmljZSwgQ29udHJvbCBDZW50ZXIsIHdvcmtlcnMsIENvcmUgYW5kIGdh
dGV3YXlzIGJlbG9uZyB0byB0aGUgZmlyc3Qgc3RhZ2UifSx7ImlkIjoibGl2ZS1jYWxsYmFjay1z
ZXJ2aWNlIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJuby1j
YWxsYmFjay1zZXJ2aWNlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
NjYifSx7ImRvY3VtZW50Ijoid29ya2Vycy1wYWdlIiwibGluZXMiOiJDYWxsYmFjayBTZXJ2aWNl
In1dLCJ0aXRsZSI6IlNvIGRvZXMgdGhlIENhbGxiYWNrIFNlcnZpY2UsIHVubGVzcyBpdCBpcyBz
ZWVuIHRoYXQgdGhlcmUgaXMgbm9uZSJ9LHsiaWQiOiJkb3dubG9hZC1pZGVudGl0eS1zZXJ2aWNl
Iiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJkb3dubG9hZC1p
bnN0YWxsZXJzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODAifV0s
InRpdGxlIjoiVGhlIGluc3RhbGxlciBvZiB0aGUgSWRlbnRpdHkgU2VydmljZSBpcyBkb3dubG9h
ZGVkIGZyb20gTXkgT1BTV0FUIn0seyJpZCI6Imluc3RhbGwtaWRlbnRpdHktc2VydmljZSIsImtp
bmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBncmFkZS1pZGVudGl0
eS1zZXJ2aWNlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODEtODMi
fV0sInRpdGxlIjoiVGhlIGNvbW1hbmQgZm9yIHRoZSBtYWNoaW5lJ3Mgc3lzdGVtIGluc3RhbGxz
IHRoZSBJZGVudGl0eSBTZXJ2aWNlIn0seyJpZCI6ImlkZW50aXR5LXNlcnZpY2Utc3RhdHVzIiwi
a2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLWlkZW50aXR5
LXNlcnZpY2UtcnVubmluZyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
Ijg0LTg2In1dLCJ0aXRsZSI6IlRoZSBJZGVudGl0eSBTZXJ2aWNlIGlzIHNlZW4gcnVubmluZyJ9
LHsiaWQiOiJkb3dubG9hZC1jb250cm9sLWNlbnRlciIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJt
dXN0Iiwic2F0aXNmaWVkQnkiOlsiZG93bmxvYWQtaW5zdGFsbGVycyJdLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk5In1dLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXIgb2Yg
Q29udHJvbCBDZW50ZXIgaXMgZG93bmxvYWRlZCBmcm9tIE15IE9QU1dBVCJ9LHsiaWQiOiJpbnN0
YWxsLWNvbnRyb2wtY2VudGVyIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJ1cGdyYWRlLWNvbnRyb2wtY2VudGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTAwLTEwMiJ9XSwidGl0bGUiOiJUaGUgY29tbWFuZCBmb3IgdGhlIG1h
Y2hpbmUncyBzeXN0ZW0gaW5zdGFsbHMgQ29udHJvbCBDZW50ZXIifSx7ImlkIjoiY29udHJvbC1j
ZW50ZXItc3RhdHVzIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnki
Olsic2VlLWNvbnRyb2wtY2VudGVyLXJ1bm5pbmciXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxMDMtMTA1In1dLCJ0aXRsZSI6IkNvbnRyb2wgQ2VudGVyIGlzIHNlZW4g
cnVubmluZyJ9LHsiaWQiOiJjb25zb2xlLXJlYWR5Iiwia2luZCI6IndhaXQiLCJsZXZlbCI6InNo
b3VsZCIsInNhdGlzZmllZEJ5IjpbImNvbnNvbGUtYmFjayJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6Ijk0LCAxMjMifV0sInRpdGxlIjoiVGhlIGNvbnNvbGUgaXMgYmFj
ayBiZWZvcmUgYW55Ym9keSBoYXMgdG8gd29yayBpbiBpdCJ9LHsiaWQiOiJ3b3JrZXItc2lnbi1p
biIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsid29ya2VyLXNp
Z24taW4iXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjMifV0sInRp
dGxlIjoiU29tZWJvZHkgc2lnbnMgaW4gdG8gdGhlIGNvbnNvbGUgYXMgYWRtaW5pc3RyYXRvciB0
byB1cGdyYWRlIHRoZSB3b3JrZXJzIn0seyJpZCI6Indvcmtlci1wYWdlIiwia2luZCI6InN0ZXAi
LCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLXdvcmtlciJdLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNCJ9XSwidGl0bGUiOiJUaGUgd29ya2Vy
cycgcGFnZSBpcyBvcGVuZWQifSx7ImlkIjoid29ya2VyLXVwZ3JhZGUtbm93Iiwia2luZCI6InN0
ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLXdvcmtlciJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNSJ9XSwidGl0bGUiOiJUaGUgdXBn
cmFkZSBvZiB0aGUgd29ya2VycyBpcyBzdGFydGVkIGZyb20gdGhlIGJhbm5lciwgYW5kIGNvbmZp
cm1lZCJ9LHsiaWQiOiJ3b3JrZXItcHJvZ3Jlc3MiLCJraW5kIjoid2FpdCIsImxldmVsIjoibXVz
dCIsInNhdGlzZmllZEJ5IjpbIndvcmtlci1wcm9ncmVzcyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNiJ9XSwidGl0bGUiOiJUaGUgdXBncmFkZSBvZiB0aGUgd29y
a2VycyBpcyBmb2xsb3dlZCB0byBpdHMgZW5kIn0seyJpZCI6IndvcmtlcnMtc2FtZS12ZXJzaW9u
Iiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLXdvcmtl
ci12ZXJzaW9ucyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNiJ9
XSwidGl0bGUiOiJFdmVyeSB3b3JrZXIgcnVucyB0aGUgc2FtZSwgbGF0ZXN0IHZlcnNpb24ifSx7
ImlkIjoiZG93bmxvYWQtcGFja2FnZXMiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNh
dGlzZmllZEJ5IjpbImRvd25sb2FkLXBhY2thZ2VzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTQ1In1dLCJ0aXRsZSI6IlRoZSBwYWNrYWdlcyBvZiB0aGUgZXhlY3V0
aW9uIGluc3RhbmNlcyBhcmUgZG93bmxvYWRlZCBmcm9tIE15IE9QU1dBVCJ9LHsiaWQiOiJleGVj
dXRpb24tc2lnbi1pbiIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnki
OlsiZXhlY3V0aW9uLXNpZ24taW4iXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxNDYifV0sInRpdGxlIjoiU29tZWJvZHkgc2lnbnMgaW4gdG8gdGhlIGNvbnNvbGUgYXMg
YWRtaW5pc3RyYXRvciB0byB1cGdyYWRlIHRoZSBleGVjdXRpb24gaW5zdGFuY2VzIn0seyJpZCI6
Imluc3RhbGxlcnMtcGFnZSIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVk
QnkiOlsidXBsb2FkLXBhY2thZ2VzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTQ3In1dLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXJzJyBwYWdlIGlzIG9wZW5lZCJ9LHsi
aWQiOiJ1cGxvYWQtcGFja2FnZXMiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlz
ZmllZEJ5IjpbInVwbG9hZC1wYWNrYWdlcyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjE0OCJ9XSwidGl0bGUiOiJUaGUgcGFja2FnZXMgYXJlIHVwbG9hZGVkIn0seyJp
ZCI6ImV4ZWN1dGlvbi1wYWdlIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJ1cGdyYWRlLWNvcmUiLCJ1cGdyYWRlLWFwaS1nYXRld2F5Il0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQ5In1dLCJ0aXRsZSI6IlRoZSB3b3JrZXJzJyBw
YWdlIGlzIG9wZW5lZCBmb3IgZWFjaCBraW5kIG9mIGluc3RhbmNlIn0seyJpZCI6ImRlcGxveS11
cGdyYWRlIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdy
YWRlLWNvcmUiLCJ1cGdyYWRlLWFwaS1nYXRld2F5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTUwIn1dLCJ0aXRsZSI6IkRlcGxveSBXb3JrZXJzIGlzIGV4cGFuZGVk
IGFuZCBVcGdyYWRlIHNlbGVjdGVkIn0seyJpZCI6InNlbGVjdC12ZXJzaW9uIiwia2luZCI6InN0
ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLWNvcmUiLCJ1cGdyYWRl
LWFwaS1nYXRld2F5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTUx
In1dLCJ0aXRsZSI6IlRoZSByaWdodCB2ZXJzaW9uIGlzIHNlbGVjdGVkIGFuZCBVcGdyYWRlIGNs
aWNrZWQifSx7ImlkIjoiY29yZS1taW5pbXVtIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJz
aG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJjb3JlLW1pbmltdW0iXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6ImhlYWx0aC1jaGVjayIsImxpbmVzIjoibWluaW11bSBudW1iZXIgb2YgYWN0aXZlIENvcmUi
fSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE0MCJ9XSwidGl0bGUiOiJXaXRoIG9uZSBD
b3JlIGF3YXksIGFzIG1hbnkgc3RheSBhY3RpdmUgYXMgdGhlIGhlYWx0aCBjaGVjayBvZiB0aGUg
Y2x1c3RlciBkZW1hbmRzIn0seyJpZCI6ImJhY2t1cC1hbGwtcG9zdGdyZXNxbCIsImtpbmQiOiJi
YWNrdXAiLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbImJhY2t1cC1hbGwtcG9zdGdy
ZXNxbCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzMyJ9XSwidGl0
bGUiOiJQb3N0Z3JlU1FMIGlzIGJhY2tlZCB1cCBiZWZvcmUgdGhlIG1haW50ZW5hbmNlIn0seyJp
ZCI6ImJhY2t1cC1hbGwtcmVkaXMiLCJraW5kIjoiYmFja3VwIiwibGV2ZWwiOiJzaG91bGQiLCJz
YXRpc2ZpZWRCeSI6WyJiYWNrdXAtYWxsLXJlZGlzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMjMzIn1dLCJ0aXRsZSI6IlJlZGlzIGlzIGJhY2tlZCB1cCBiZWZvcmUg
dGhlIG1haW50ZW5hbmNlIn0seyJpZCI6ImJhY2t1cC1hbGwtcmFiYml0bXEiLCJraW5kIjoiYmFj
a3VwIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJiYWNrdXAtYWxsLXJhYmJpdG1x
Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMzIn1dLCJ0aXRsZSI6
IlJhYmJpdE1RIGlzIGJhY2tlZCB1cCBiZWZvcmUgdGhlIG1haW50ZW5hbmNlIn0seyJpZCI6ImJh
Y2t1cC1hbGwtZmlsZS1zdG9yYWdlIiwia2luZCI6ImJhY2t1cCIsImxldmVsIjoic2hvdWxkIiwi
c2F0aXNmaWVkQnkiOlsiYmFja3VwLWFsbC1maWxlLXN0b3JhZ2UiXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMzMifV0sInRpdGxlIjoiRmlsZSBTdG9yYWdlIGlzIGJh
Y2tlZCB1cCBiZWZvcmUgdGhlIG1haW50ZW5hbmNlIn0seyJpZCI6InN0b3Atc3VibWlzc2lvbnMi
LCJraW5kIjoiZnJlZXplIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJzdG9wLXN1
Ym1pc3Npb25zIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTcxLTE3
MyJ9XSwidGl0bGUiOiJOb2JvZHkgaGFuZHMgaW4gbmV3IHNjYW5zIGR1cmluZyB0aGUgc2Vjb25k
IHN0YWdlIn0seyJpZCI6InNjYW5zLWNvbXBsZXRlIiwia2luZCI6IndhaXQiLCJsZXZlbCI6InNo
b3VsZCIsInNhdGlzZmllZEJ5IjpbInJlcXVlc3RzLWNvbXBsZXRlIl0sInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTc0In1dLCJ0aXRsZSI6IlNjYW5zIHRoYXQgYXJlIHVu
ZGVyIHdheSBhcmUgYWxsb3dlZCB0byBmaW5pc2gifSx7ImlkIjoiY2x1c3Rlci1pZGxlIiwia2lu
ZCI6InByZWNoZWNrIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJjcml0aWNhbC5l
bnRyeS5jbHVzdGVyLWlkbGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxNzUifV0sInRpdGxlIjoiVGhlIGNsdXN0ZXIgaXMgc2VlbiB0byBiZSBpZGxlIn0seyJpZCI6
InBvc3RncmVzcWwtaGVhbHRoeSIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoic2hvdWxkIiwi
c2F0aXNmaWVkQnkiOlsiY3JpdGljYWwuZW50cnkucG9zdGdyZXNxbC1oZWFsdGh5IiwiY3JpdGlj
YWwuZW50cnkucG9zdGdyZXNxbC1hbnN3ZXJzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTc2In1dLCJ0aXRsZSI6IlBvc3RncmVTUUwgaXMgaGVhbHRoeSBiZWZvcmUg
dGhlIHNlY29uZCBzdGFnZSJ9LHsiaWQiOiJyYWJiaXRtcS1oZWFsdGh5Iiwia2luZCI6InByZWNo
ZWNrIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJjcml0aWNhbC5lbnRyeS5yYWJi
aXRtcS1oZWFsdGh5IiwiY3JpdGljYWwuZW50cnkucmFiYml0bXEtYW5zd2VycyJdLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3NiJ9XSwidGl0bGUiOiJSYWJiaXRNUSBp
cyBoZWFsdGh5IGJlZm9yZSB0aGUgc2Vjb25kIHN0YWdlIn0seyJpZCI6InJlZGlzLWhlYWx0aHki
LCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbImNyaXRp
Y2FsLmVudHJ5LnJlZGlzLWhlYWx0aHkiLCJjcml0aWNhbC5lbnRyeS5yZWRpcy1hbnN3ZXJzIl0s
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTc2In1dLCJ0aXRsZSI6IlJl
ZGlzIGlzIGhlYWx0aHkgYmVmb3JlIHRoZSBzZWNvbmQgc3RhZ2UifSx7ImlkIjoiZmlsZS1zdG9y
YWdlLWhlYWx0aHkiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmll
ZEJ5IjpbImNyaXRpY2FsLmVudHJ5LmZpbGUtc3RvcmFnZS1oZWFsdGh5IiwiY3JpdGljYWwuZW50
cnkuZmlsZS1zdG9yYWdlLWFuc3dlcnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxNzYifV0sInRpdGxlIjoiRmlsZSBTdG9yYWdlIGlzIGhlYWx0aHkgYmVmb3JlIHRo
ZSBzZWNvbmQgc3RhZ2UifSx7ImlkIjoiaGlzdG9yeS1zaWduLWluIiwia2luZCI6InN0ZXAiLCJs
ZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJvcGVuLXByb2Nlc3NpbmctaGlzdG9yeSJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4Mi0xODQifV0sInRpdGxlIjoi
U29tZWJvZHkgc2lnbnMgaW4gdG8gdGhlIGNvbnNvbGUgdG8gbG9vayBmb3Igd29yayBpbiBwcm9n
cmVzcyJ9LHsiaWQiOiJoaXN0b3J5LXBhZ2UiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIs
InNhdGlzZmllZEJ5IjpbIm9wZW4tcHJvY2Vzc2luZy1oaXN0b3J5Il0sInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTg1In1dLCJ0aXRsZSI6IlRoZSBwcm9jZXNzaW5nIGhp
c3RvcnkgaXMgb3BlbmVkIn0seyJpZCI6Imhpc3RvcnktZmlsdGVyIiwia2luZCI6InN0ZXAiLCJs
ZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJvcGVuLXByb2Nlc3NpbmctaGlzdG9yeSJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4NiJ9XSwidGl0bGUiOiJUaGUg
aGlzdG9yeSBpcyBuYXJyb3dlZCB0byByZXF1ZXN0cyBpbiBwcm9ncmVzcyJ9LHsiaWQiOiJyZXF1
ZXN0cy1jb21wbGV0ZSIsImtpbmQiOiJ3YWl0IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnki
OlsicmVxdWVzdHMtY29tcGxldGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxODAtMTg5In1dLCJ0aXRsZSI6IkV2ZXJ5IHJlcXVlc3QgaXMgY29tcGxldGUgYmVmb3Jl
IHRoZSBzZWNvbmQgc3RhZ2UgZ29lcyBvbiJ9LHsiaWQiOiJjcml0aWNhbC1wb3N0Z3Jlc3FsIiwi
a2luZCI6InN0ZXAiLCJsZWZ0T3V0IjpbeyJieSI6ImxpQGV4YW1wbGUuY29tIiwiaWQiOiJ1cGdy
YWRlLXBvc3RncmVzcWwiLCJyZWFzb24iOiJObyBuZXcgdmVyc2lvbiBvZiBpdCBpcyBkdWUgd2l0
aCB0aGlzIGNoYW5nZS4iLCJ0aXRsZSI6IlVwZ3JhZGUgUG9zdGdyZVNRTCJ9XSwibGV2ZWwiOiJz
aG91bGQiLCJzYXRpc2ZpZWRCeSI6W10sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTYxLTE2MywgMTY0In1dLCJ0aXRsZSI6IlBvc3RncmVTUUwgYmVsb25ncyB0byB0aGUg
c2Vjb25kIHN0YWdlOyBpdCBpcyB1cGdyYWRlZCB0aGVyZSwgb3IgbGVmdCBhcyBpdCBpcyB3aXRo
IGEgcmVhc29uIiwid2FpdmVyIjp7ImJ5IjoibGlAZXhhbXBsZS5jb20iLCJyZWFzb24iOiJObyBu
ZXcgdmVyc2lvbiBvZiBpdCBpcyBkdWUgd2l0aCB0aGlzIGNoYW5nZS4ifX0seyJpZCI6ImNyaXRp
Y2FsLXJhYmJpdG1xIiwia2luZCI6InN0ZXAiLCJsZWZ0T3V0IjpbeyJieSI6ImxpQGV4YW1wbGUu
Y29tIiwiaWQiOiJ1cGdyYWRlLXJhYmJpdG1xIiwicmVhc29uIjoiTm8gbmV3IHZlcnNpb24gb2Yg
aXQgaXMgZHVlIHdpdGggdGhpcyBjaGFuZ2UuIiwidGl0bGUiOiJVcGdyYWRlIFJhYmJpdE1RIn1d
LCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxNjEtMTYzLCAxNjUifV0sInRpdGxlIjoiUmFiYml0TVEgYmVsb25n
cyB0byB0aGUgc2Vjb25kIHN0YWdlOyBpdCBpcyB1cGdyYWRlZCB0aGVyZSwgb3IgbGVmdCBhcyBp
dCBpcyB3aXRoIGEgcmVhc29uIiwid2FpdmVyIjp7ImJ5IjoibGlAZXhhbXBsZS5jb20iLCJyZWFz
b24iOiJObyBuZXcgdmVyc2lvbiBvZiBpdCBpcyBkdWUgd2l0aCB0aGlzIGNoYW5nZS4ifX0seyJp
ZCI6ImNyaXRpY2FsLXJlZGlzIiwia2luZCI6InN0ZXAiLCJsZWZ0T3V0IjpbeyJieSI6ImxpQGV4
YW1wbGUuY29tIiwiaWQiOiJ1cGdyYWRlLXJlZGlzIiwicmVhc29uIjoiTm8gbmV3IHZlcnNpb24g
b2YgaXQgaXMgZHVlIHdpdGggdGhpcyBjaGFuZ2UuIiwidGl0bGUiOiJVcGdyYWRlIFJlZGlzIn1d
LCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxNjEtMTYzLCAxNjYifV0sInRpdGxlIjoiUmVkaXMgYmVsb25ncyB0
byB0aGUgc2Vjb25kIHN0YWdlOyBpdCBpcyB1cGdyYWRlZCB0aGVyZSwgb3IgbGVmdCBhcyBpdCBp
cyB3aXRoIGEgcmVhc29uIiwid2FpdmVyIjp7ImJ5IjoibGlAZXhhbXBsZS5jb20iLCJyZWFzb24i
OiJObyBuZXcgdmVyc2lvbiBvZiBpdCBpcyBkdWUgd2l0aCB0aGlzIGNoYW5nZS4ifX0seyJpZCI6
ImNyaXRpY2FsLWZpbGUtc3RvcmFnZSIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJzaG91bGQiLCJz
YXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLWZpbGUtc3RvcmFnZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjE2MS0xNjMsIDE2NyJ9XSwidGl0bGUiOiJGaWxlIFN0b3JhZ2Ug
YmVsb25ncyB0byB0aGUgc2Vjb25kIHN0YWdlOyBpdCBpcyB1cGdyYWRlZCB0aGVyZSJ9LHsiaWQi
OiJkb3dubG9hZC1maWxlLXN0b3JhZ2UiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNh
dGlzZmllZEJ5IjpbImRvd25sb2FkLWluc3RhbGxlcnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIyMTIifV0sInRpdGxlIjoiVGhlIGluc3RhbGxlciBvZiBGaWxlIFN0
b3JhZ2UgaXMgZG93bmxvYWRlZCBmcm9tIE15IE9QU1dBVCJ9LHsiaWQiOiJpbnN0YWxsLWZpbGUt
c3RvcmFnZSIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBn
cmFkZS1maWxlLXN0b3JhZ2UiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIyMTMtMjE1In1dLCJ0aXRsZSI6IlRoZSBjb21tYW5kIGZvciB0aGUgbWFjaGluZSdzIHN5c3Rl
bSBpbnN0YWxscyBGaWxlIFN0b3JhZ2UifSx7ImlkIjoiZmlsZS1zdG9yYWdlLXN0YXR1cyIsImtp
bmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1maWxlLXN0b3Jh
Z2UtcnVubmluZyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIxNi0y
MTgifV0sInRpdGxlIjoiRmlsZSBTdG9yYWdlIGlzIHNlZW4gcnVubmluZyJ9LHsiaWQiOiJpbnN0
YWxsZXItdGhlcmUiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRC
eSI6WyJzZWUtaW5zdGFsbGVyLWlkZW50aXR5LXNlcnZpY2UiLCJzZWUtaW5zdGFsbGVyLWNvbnRy
b2wtY2VudGVyIiwic2VlLWluc3RhbGxlci1maWxlLXN0b3JhZ2UiXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiI4MC04NiwgOTktMTA1LCAyMTItMjE4In1dLCJ0aXRsZSI6
IkVhY2ggaW5zdGFsbGVyIGlzIG9uIGl0cyBtYWNoaW5lLCBmb3IgdGhhdCBtYWNoaW5lJ3Mgc3lz
dGVtIn0seyJpZCI6InNlcnZpY2VzLWhlYWx0aHkiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11
c3QiLCJzYXRpc2ZpZWRCeSI6WyJoZWFsdGh5LWlkZW50aXR5LXNlcnZpY2UiLCJoZWFsdGh5LWNv
bnRyb2wtY2VudGVyIiwiaGVhbHRoeS13b3JrZXIiLCJoZWFsdGh5LWNvcmUiLCJoZWFsdGh5LWFw
aS1nYXRld2F5IiwiaGVhbHRoeS1wb3N0Z3Jlc3FsIiwiaGVhbHRoeS1yYWJiaXRtcSIsImhlYWx0
aHktcmVkaXMiLCJoZWFsdGh5LWZpbGUtc3RvcmFnZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjIyMC0yMjQifV0sInRpdGxlIjoiRXZlcnkgc2VydmljZSBpcyBoZWFs
dGh5In0seyJpZCI6ImNhbGxiYWNrLXNlcnZpY2UtaGVhbHRoeSIsImtpbmQiOiJjaGVjayIsImxl
dmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInN0aWxsLW5vLWNhbGxiYWNrLXNlcnZpY2UiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMjAtMjI0In1dLCJ0aXRsZSI6
IlRoZSBDYWxsYmFjayBTZXJ2aWNlIGlzIGhlYWx0aHksIHVubGVzcyBpdCBpcyBzZWVuIHRoYXQg
dGhlcmUgaXMgbm9uZSJ9LHsiaWQiOiJ3b3JrZXJzLXJlY29ubmVjdCIsImtpbmQiOiJjaGVjayIs
ImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbIndvcmtlcnMtY29ubmVjdGVkIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjI1In1dLCJ0aXRsZSI6IkV2ZXJ5IHdv
cmtlciBpcyBjb25uZWN0ZWQgYWdhaW4ifSx7ImlkIjoidGVzdC1zY2FuIiwia2luZCI6ImNoZWNr
IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidGVzdC1zY2FuIl0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjI2In1dLCJ0aXRsZSI6IlRlc3Qgc2NhbnMgY29t
ZSBiYWNrIHdpdGggYSB2ZXJkaWN0In0seyJpZCI6ImFwaS1hY2Nlc3NpYmxlIiwia2luZCI6ImNo
ZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiYXBpLWFuc3dlcnMiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMjcifV0sInRpdGxlIjoiVGhlIEFQSSBh
bnN3ZXJzIn0seyJpZCI6ImxvZ3MtcmV2aWV3ZWQiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11
c3QiLCJzYXRpc2ZpZWRCeSI6WyJsb2dzLXJldmlld2VkIl0sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMjI4In1dLCJ0aXRsZSI6IlRoZSBsb2dzIG9mIHRoZSBjbHVzdGVy
IGFyZSByZWFkIGZvciB3YXJuaW5ncyBhbmQgZmFpbGVkIG1pZ3JhdGlvbnMifSx7ImlkIjoib25l
LXZlcnNpb24iLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5Ijpb
InZlcnNpb24taWRlbnRpdHktc2VydmljZSIsInZlcnNpb24tY29udHJvbC1jZW50ZXIiLCJ2ZXJz
aW9uLWZpbGUtc3RvcmFnZSIsInZlcnNpb25zLWluLWNvbnNvbGUiXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMzQifV0sInRpdGxlIjoiTm8gcGFydCBvZiB0aGUgY2x1
c3RlciBpcyBsZWZ0IG9uIGFuIG9sZGVyIHZlcnNpb24ifSx7ImlkIjoiaGVhbHRoLXdhdGNoZWQt
bGl2ZSIsImtpbmQiOiJvYnNlcnZhdGlvbiIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnki
Olsid2F0Y2gtYWZ0ZXItaWRlbnRpdHktc2VydmljZSIsIndhdGNoLWFmdGVyLXdvcmtlciIsIndh
dGNoLWFmdGVyLWV4ZWN1dGlvbiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjIzNiJ9XSwidGl0bGUiOiJUaGUgaGVhbHRoIG9mIHRoZSBjbHVzdGVyIGlzIHdhdGNoZWQg
ZHVyaW5nIHRoZSBmaXJzdCBzdGFnZSJ9LHsiaWQiOiJoZWFsdGgtd2F0Y2hlZC1jcml0aWNhbCIs
ImtpbmQiOiJvYnNlcnZhdGlvbiIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsid2F0
Y2gtYmVmb3JlLWZpbGUtc3RvcmFnZSIsIndhdGNoLWFmdGVyLWZpbGUtc3RvcmFnZSJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzNiJ9XSwidGl0bGUiOiJUaGUgaGVh
bHRoIG9mIHRoZSBjbHVzdGVyIGlzIHdhdGNoZWQgZHVyaW5nIHRoZSBzZWNvbmQgc3RhZ2UifV0s
InJ1bmJvb2siOnsiZGVzY3JpcHRpb24iOiJMb29rIGF0IHRoZSBtYWNoaW5lcywga2VlcCBhIHdh
eSBiYWNrLCB1cGdyYWRlIHRoZSBzZXJ2aWNlcyBvZiB0aGUgYXBwbGljYXRpb24gd2hpbGUgZmls
ZXMgYXJlIHNjYW5uZWQsIGxldCB0aGUgY2x1c3RlciBydW4gZW1wdHksIGFuZCB1cGdyYWRlIHdo
YXQgYWxsIG9mIGl0IGRlcGVuZHMgb24gaW4gYSB3aW5kb3csIEZpbGUgU3RvcmFnZSBhdCB0aGUg
dmVyeSBlbmQuIiwiaWQiOiJtZC1jbHVzdGVyLXVwZ3JhZGUiLCJ0aXRsZSI6IlVwZ3JhZGUgTWV0
YURlZmVuZGVyIENsdXN0ZXIifSwic2tpcHBlZCI6W3siYnkiOiJsaUBleGFtcGxlLmNvbSIsImlk
IjoidXBncmFkZS1wb3N0Z3Jlc3FsIiwicmVhc29uIjoiTm8gbmV3IHZlcnNpb24gb2YgaXQgaXMg
ZHVlIHdpdGggdGhpcyBjaGFuZ2UuIiwidGl0bGUiOiJVcGdyYWRlIFBvc3RncmVTUUwifSx7ImJ5
IjoibGlAZXhhbXBsZS5jb20iLCJpZCI6InVwZ3JhZGUtcmFiYml0bXEiLCJyZWFzb24iOiJObyBu
ZXcgdmVyc2lvbiBvZiBpdCBpcyBkdWUgd2l0aCB0aGlzIGNoYW5nZS4iLCJ0aXRsZSI6IlVwZ3Jh
ZGUgUmFiYml0TVEifSx7ImJ5IjoibGlAZXhhbXBsZS5jb20iLCJpZCI6InVwZ3JhZGUtcmVkaXMi
LCJyZWFzb24iOiJObyBuZXcgdmVyc2lvbiBvZiBpdCBpcyBkdWUgd2l0aCB0aGlzIGNoYW5nZS4i
LCJ0aXRsZSI6IlVwZ3JhZGUgUmVkaXMifV0sInNvdXJjZXMiOlt7ImlkIjoiZ3VpZGUiLCJ0aXRs
ZSI6IlN5c3RlbSBVcGdyYWRlIiwidXJsIjoiaHR0cHM6Ly9vcHN3YXQuZGV2ZWxvcGVyaHViLmlv
L2RvY3MvbWRjbHVzdGVyL3VwZ3JhZGUifSx7ImlkIjoicHVibGlzaGVkIiwidGl0bGUiOiJTeXN0
ZW0gVXBncmFkZSAocHVibGlzaGVkIHBhZ2UpIiwidXJsIjoiaHR0cHM6Ly9vcHN3YXQuY29tL2Rv
Y3MvbWRjbHVzdGVyL3VwZ3JhZGUvc3lzdGVtLXVwZ3JhZGUifSx7ImlkIjoib3ZlcnZpZXciLCJ0
aXRsZSI6Ik92ZXJ2aWV3IiwidXJsIjoiaHR0cHM6Ly9vcHN3YXQuY29tL2RvY3MvbWRjbHVzdGVy
L2luc3RhbGxhdGlvbi9tZGRjLW92ZXJ2aWV3In0seyJpZCI6ImhlYWx0aC1jaGVjayIsInRpdGxl
IjoiSGVhbHRoIGNoZWNrIiwidXJsIjoiaHR0cHM6Ly9vcHN3YXQuY29tL2RvY3MvbWRjbHVzdGVy
L29wZXJhdGluZy9vcGVyYXRpbmctaGVhbHRoLWNoZWNrIn0seyJpZCI6IndvcmtlcnMtcGFnZSIs
InRpdGxlIjoiV29ya2VycyIsInVybCI6Imh0dHBzOi8vb3Bzd2F0LmRldmVsb3Blcmh1Yi5pby9k
b2NzL21kY2x1c3Rlci9vcGVyYXRpbmcvbWRkYy1vcGVyYXRpbmctd29ya2VycyJ9LHsiaWQiOiJp
ZGVudGl0eS1zZXR0aW5ncyIsInRpdGxlIjoiRGlzdHJpYnV0ZWQgQ2x1c3RlcjogSWRlbnRpdHkg
U2VydmljZSBjb25maWd1cmF0aW9uIiwidXJsIjoiaHR0cHM6Ly9vcHN3YXQuY29tL2RvY3MvbWRk
aXN0cmlidXRlZGNsdXN0ZXIvaW5zdGFsbGF0aW9uL21kZGMtY29uZmlnLWlkZW50aXR5LXNlcnZp
Y2UifSx7ImlkIjoiZmlsZS1zdG9yYWdlLXNldHRpbmdzIiwidGl0bGUiOiJEaXN0cmlidXRlZCBD
bHVzdGVyOiBGaWxlIFN0b3JhZ2UgY29uZmlndXJhdGlvbiIsInVybCI6Imh0dHBzOi8vb3Bzd2F0
LmNvbS9kb2NzL21kZGlzdHJpYnV0ZWRjbHVzdGVyL2NvbmZpZ3VyYXRpb25zL21kZGMtY29uZmln
LWZpbGUtc3RvcmFnZSJ9LHsiaWQiOiJzaWJsaW5nIiwidGl0bGUiOiJEaXN0cmlidXRlZCBDbHVz
dGVyOiBTeXN0ZW0gVXBncmFkZSIsInVybCI6Imh0dHBzOi8vb3Bzd2F0LmRldmVsb3Blcmh1Yi5p
by9kb2NzL21kY29yZS9kaXN0cmlidXRlZC1jbHVzdGVyLWRlcGxveW1lbnQvbWRkYy11cGdyYWRl
In0seyJpZCI6Im15LW9wc3dhdCIsInRpdGxlIjoiTXkgT1BTV0FUIChkb3dubG9hZHMpIiwidXJs
IjoiaHR0cHM6Ly9teS5vcHN3YXQuY29tLyJ9LHsiaWQiOiJ3b3JrZXItdXBncmFkZS1kZXRhaWxz
IiwidGl0bGUiOiJPcGVyYXRpbmcgd29ya2VycyAodGhlIGd1aWRlJ3MgXCJoZXJlXCIgaGFzIGxv
c3QgaXRzIGFkZHJlc3M7IHRoaXMgaXMgdGhlIHByb2R1Y3QncyBwYWdlIG9uIHdvcmtlcnMpIiwi
dXJsIjoiaHR0cHM6Ly9vcHN3YXQuZGV2ZWxvcGVyaHViLmlvL2RvY3MvbWRjbHVzdGVyL29wZXJh
dGluZy9tZGRjLW9wZXJhdGluZy13b3JrZXJzIn1dLCJzdGFnZXMiOlt7ImRlc2NyaXB0aW9uIjoi
Rmlyc3Qgd2hhdCB0aGUgZ3VpZGUgd2FudHMgYmVmb3JlIHlvdSBiZWdpbiwgdGhlbiB0aGUgc2Vy
dmljZXMgb2YgdGhlIGFwcGxpY2F0aW9uIHdoaWxlIGZpbGVzIGFyZSBzY2FubmVkLiBBdCBpdHMg
ZW5kIHRoZSBjbHVzdGVyIHRha2VzIG5vIG1vcmUgc2NhbnMgYW5kIHJ1bnMgZW1wdHksIHNvIHRo
YXQgdGhlIHdpbmRvdyBiZWdpbnMgd2l0aCBhbiBpZGxlIGNsdXN0ZXIuIiwiZWZmZWN0cyI6W3si
Y2FwYWJpbGl0eSI6ImFwaS1hdXRoZW50aWNhdGlvbiIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0s
eyJjYXBhYmlsaXR5IjoiYXV0aGVudGljYXRlZC1zdWJtaXNzaW9uIiwiZWZmZWN0IjoidW5hdmFp
bGFibGUifSx7ImNhcGFiaWxpdHkiOiJtYW5hZ2VtZW50IiwiZWZmZWN0IjoidW5hdmFpbGFibGUi
fSx7ImNhcGFiaWxpdHkiOiJ3ZWItY29uc29sZSIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJj
YXBhYmlsaXR5Ijoic3lzdGVtLWhlYWx0aCIsImVmZmVjdCI6ImRlZ3JhZGVkIn0seyJjYXBhYmls
aXR5Ijoic3lzdGVtLWFjdGl2aXR5IiwiZWZmZWN0IjoiZGVncmFkZWQifSx7ImNhcGFiaWxpdHki
OiJ3b3JrZmxvdy1zeW5jaHJvbml6YXRpb24iLCJlZmZlY3QiOiJkZWdyYWRlZCJ9LHsiY2FwYWJp
bGl0eSI6InN1cHBvcnQtcGFja2FnZSIsImVmZmVjdCI6ImRlZ3JhZGVkIn0seyJjYXBhYmlsaXR5
IjoiYXV0b21hdGVkLWRlcGxveW1lbnQiLCJlZmZlY3QiOiJkZWdyYWRlZCJ9LHsiY2FwYWJpbGl0
eSI6InJ1bm5pbmctc2NhbnMiLCJlZmZlY3QiOiJjb250aW51ZSJ9LHsiY2FwYWJpbGl0eSI6ImZp
bGUtc2Nhbm5pbmciLCJlZmZlY3QiOiJjb250aW51ZSJ9XSwiaWQiOiJsaXZlIiwiaW1wYWN0Ijox
LCJzdGVwcyI6WyJsaXZlLmVudHJ5LnJpZ2h0cyIsImxpdmUuZW50cnkubm9kZXMtd2l0aG91dC1m
YWlsdXJlcyIsImxpdmUuZW50cnkubm9kZXMtc2Vlbi1oZWFsdGh5IiwibGl2ZS5lbnRyeS5kaXNr
LXNwYWNlIiwibGl2ZS5lbnRyeS5tZW1vcnkiLCJsaXZlLmVudHJ5LnByb2Nlc3NvcnMiLCJsaXZl
LmVudHJ5LmNvbnNvbGUtYW5zd2VycyIsIm5vdGlmeS11c2VycyIsIm5vdGlmeS1hZG1pbmlzdHJh
dG9ycyIsImJhY2t1cC1wb3N0Z3Jlc3FsIiwiYmFja3VwLWZpbGUtc3RvcmFnZSIsImRvd25sb2Fk
LWluc3RhbGxlcnMiLCJkb3dubG9hZC1wYWNrYWdlcyIsInNlZS1pbnN0YWxsZXItaWRlbnRpdHkt
c2VydmljZSIsInNlZS1pbnN0YWxsZXItY29udHJvbC1jZW50ZXIiLCJzZWUtaW5zdGFsbGVyLWZp
bGUtc3RvcmFnZSIsImJhY2t1cC1wb3N0Z3Jlc3FsLmFnZSIsImJhY2t1cC1maWxlLXN0b3JhZ2Uu
YWdlIiwidXBncmFkZS1pZGVudGl0eS1zZXJ2aWNlIiwic2VlLWlkZW50aXR5LXNlcnZpY2UtcnVu
bmluZyIsIndhdGNoLWFmdGVyLWlkZW50aXR5LXNlcnZpY2UiLCJ1cGdyYWRlLWNvbnRyb2wtY2Vu
dGVyIiwic2VlLWNvbnRyb2wtY2VudGVyLXJ1bm5pbmciLCJjb25zb2xlLWJhY2siLCJ3b3JrZXIt
c2lnbi1pbiIsInVwZ3JhZGUtd29ya2VyIiwid29ya2VyLXByb2dyZXNzIiwic2VlLXdvcmtlci12
ZXJzaW9ucyIsIndhdGNoLWFmdGVyLXdvcmtlciIsImV4ZWN1dGlvbi1zaWduLWluIiwidXBsb2Fk
LXBhY2thZ2VzIiwiY29yZS1taW5pbXVtIiwidXBncmFkZS1jb3JlIiwidXBncmFkZS1hcGktZ2F0
ZXdheSIsIm5vLWNhbGxiYWNrLXNlcnZpY2UiLCJ3YXRjaC1hZnRlci1leGVjdXRpb24iLCJzdG9w
LXN1Ym1pc3Npb25zIiwib3Blbi1wcm9jZXNzaW5nLWhpc3RvcnkiLCJyZXF1ZXN0cy1jb21wbGV0
ZSIsImJhY2t1cC1hbGwtcG9zdGdyZXNxbCIsImJhY2t1cC1hbGwtcmVkaXMiLCJiYWNrdXAtYWxs
LXJhYmJpdG1xIiwiYmFja3VwLWFsbC1maWxlLXN0b3JhZ2UiLCJsaXZlLmV4aXQuY29uc29sZS1h
bnN3ZXJzIl0sInRpdGxlIjoiTGl2ZSB1cGdyYWRlIn0seyJkZXNjcmlwdGlvbiI6Ik9uZSBhZnRl
ciBhbm90aGVyLCB3aGF0IHRoZSB3aG9sZSBjbHVzdGVyIGRlcGVuZHMgb24uIFNjYW5zIHRoYXQg
cmFuIGR1cmluZyBpdCB3b3VsZCBsZWF2ZSBmYWlsZWQgcmVxdWVzdHMsIGhhbGYtZG9uZSB3b3Jr
Zmxvd3MsIGRhdGEgdGhhdCBkaXNhZ3JlZXMgYW5kIG91dGFnZXMgYmVoaW5kLiIsImVmZmVjdHMi
Olt7ImNhcGFiaWxpdHkiOiJmaWxlLXNjYW5uaW5nIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7
ImNhcGFiaWxpdHkiOiJmaWxlLWFjY2VzcyIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBh
YmlsaXR5IjoibW9kdWxlLWRpc3RyaWJ1dGlvbiIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJj
YXBhYmlsaXR5IjoiaW5zdGFuY2UtZGVwbG95bWVudCIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0s
eyJjYXBhYmlsaXR5IjoicnVubmluZy1zY2FucyIsImVmZmVjdCI6InBhdXNlZCJ9LHsiY2FwYWJp
bGl0eSI6ImludGVybmFsLWNvbW11bmljYXRpb24iLCJlZmZlY3QiOiJkZWdyYWRlZCJ9XSwiaWQi
OiJjcml0aWNhbCIsImltcGFjdCI6Miwic3RlcHMiOlsiY3JpdGljYWwuZW50cnkuY2x1c3Rlci1p
ZGxlIiwiY3JpdGljYWwuZW50cnkucG9zdGdyZXNxbC1oZWFsdGh5IiwiY3JpdGljYWwuZW50cnku
cG9zdGdyZXNxbC1hbnN3ZXJzIiwiY3JpdGljYWwuZW50cnkucmFiYml0bXEtaGVhbHRoeSIsImNy
aXRpY2FsLmVudHJ5LnJhYmJpdG1xLWFuc3dlcnMiLCJjcml0aWNhbC5lbnRyeS5yZWRpcy1oZWFs
dGh5IiwiY3JpdGljYWwuZW50cnkucmVkaXMtYW5zd2VycyIsImNyaXRpY2FsLmVudHJ5LmZpbGUt
c3RvcmFnZS1oZWFsdGh5IiwiY3JpdGljYWwuZW50cnkuZmlsZS1zdG9yYWdlLWFuc3dlcnMiLCJi
YWNrdXAtYWxsLXBvc3RncmVzcWwuYWdlIiwiYmFja3VwLWFsbC1yZWRpcy5hZ2UiLCJiYWNrdXAt
YWxsLXJhYmJpdG1xLmFnZSIsImJhY2t1cC1hbGwtZmlsZS1zdG9yYWdlLmFnZSIsImFwcHJvdmUt
Y3JpdGljYWwiLCJ3YXRjaC1iZWZvcmUtZmlsZS1zdG9yYWdlIiwidXBncmFkZS1maWxlLXN0b3Jh
Z2UiLCJzZWUtZmlsZS1zdG9yYWdlLXJ1bm5pbmciLCJzZWUtZmlsZS1zdG9yYWdlLWFuc3dlcmlu
ZyIsIndhdGNoLWFmdGVyLWZpbGUtc3RvcmFnZSIsInJlb3Blbi1zdWJtaXNzaW9ucyIsImNyaXRp
Y2FsLmV4aXQuY29uc29sZS1hbnN3ZXJzIl0sInRpdGxlIjoiQ3JpdGljYWwgc2VydmljZSB1cGdy
YWRlIiwid2luZG93IjoiY3JpdGljYWwifSx7ImVmZmVjdHMiOltdLCJpZCI6InZlcmlmeSIsInN0
ZXBzIjpbImhlYWx0aHktaWRlbnRpdHktc2VydmljZSIsImhlYWx0aHktY29udHJvbC1jZW50ZXIi
LCJoZWFsdGh5LXdvcmtlciIsImhlYWx0aHktY29yZSIsImhlYWx0aHktYXBpLWdhdGV3YXkiLCJz
dGlsbC1uby1jYWxsYmFjay1zZXJ2aWNlIiwiaGVhbHRoeS1wb3N0Z3Jlc3FsIiwiaGVhbHRoeS1y
YWJiaXRtcSIsImhlYWx0aHktcmVkaXMiLCJoZWFsdGh5LWZpbGUtc3RvcmFnZSIsIndvcmtlcnMt
Y29ubmVjdGVkIiwidGVzdC1zY2FuIiwiYXBpLWFuc3dlcnMiLCJsb2dzLXJldmlld2VkIiwidmVy
c2lvbi1pZGVudGl0eS1zZXJ2aWNlIiwidmVyc2lvbi1jb250cm9sLWNlbnRlciIsInZlcnNpb24t
ZmlsZS1zdG9yYWdlIiwidmVyc2lvbnMtaW4tY29uc29sZSJdLCJ0aXRsZSI6IlBvc3QtdXBncmFk
ZSB2ZXJpZmljYXRpb24ifV0sInN0ZXBzIjpbeyJiYXRjaGVzIjpbWyJzdGctYXBwIiwic3RnLXNo
YXJlZCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRv
IC1uIGlkIC11IiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxz
IiwidGV4dCI6IjAifV0sImV4cGVjdGVkIjoiaXMgYDBgIiwiaG9zdHMiOlsic3RnLWFwcCIsInN0
Zy1zaGFyZWQiXSwiaWQiOiJsaXZlLmVudHJ5LnJpZ2h0cyIsImtpbmQiOiJwcm9iZSIsInN1Ympl
Y3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgYWNjb3VudCBv
biB0aGUgbWFjaGluZXMgd2l0aCBhbiBpbnN0YWxsZXIgaGFzIGFuIGFkbWluaXN0cmF0b3IncyBy
aWdodHMifSwiZWZmZWN0cyI6W10sImlkIjoibGl2ZS5lbnRyeS5yaWdodHMiLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6NTU0fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjgxLCAxMDAsIDIxMyJ9XSwic3RhZ2UiOiJsaXZl
IiwidGl0bGUiOiJUaGUgYWNjb3VudCBvbiB0aGUgbWFjaGluZXMgd2l0aCBhbiBpbnN0YWxsZXIg
aGFzIGFuIGFkbWluaXN0cmF0b3IncyByaWdodHMifSx7ImJhdGNoZXMiOltbInN0Zy1hcHAiLCJz
dGctc2hhcmVkIiwic3RnLWNvcmUxIiwic3RnLWNvcmUyIiwic3RnLWd3MSJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzeXN0ZW1jdGwgbGlzdC11bml0cyAt
LWZhaWxlZCAtLXBsYWluIC0tbm8tbGVnZW5kIC0tbm8tcGFnZXIiLCJ2YXJpYWJsZXMiOltdfSwi
ZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlbXB0eSJ9XSwiZXhwZWN0ZWQiOiJpcyBlbXB0eSIsImhv
c3RzIjpbInN0Zy1hcHAiLCJzdGctc2hhcmVkIiwic3RnLWNvcmUxIiwic3RnLWNvcmUyIiwic3Rn
LWd3MSJdLCJpZCI6ImxpdmUuZW50cnkubm9kZXMtd2l0aG91dC1mYWlsdXJlcyIsImtpbmQiOiJw
cm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJO
byBub2RlIGhhcyBhIHNlcnZpY2UgdGhhdCBmYWlsZWQifSwiZWZmZWN0cyI6W10sImlkIjoibGl2
ZS5lbnRyeS5ub2Rlcy13aXRob3V0LWZhaWx1cmVzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQi
OiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjU1NX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbIm5vZGVzLWhlYWx0aHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMSJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUi
OiJObyBub2RlIGhhcyBhIHNlcnZpY2UgdGhhdCBmYWlsZWQifSx7ImJhdGNoZXMiOltbImNvbnRy
b2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0
cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJsaXZlLmVudHJ5Lm5vZGVzLXNlZW4t
aGVhbHRoeSIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0
b3IiLCJpbnN0cnVjdGlvbiI6Ikxvb2sgYXQgU3lzdGVtIEhlYWx0aCBpbiB0aGUgY29uc29sZTsg
ZXZlcnkgbm9kZSBvZiB0aGUgY2x1c3RlciBtdXN0IGJlIHRoZXJlIGFuZCBoZWFsdGh5LiIsInBh
dGgiOltdLCJyZWNvcmQiOlsibm9kZXMtc2VlbiIsInNjcmVlbnNob3QiXX0sInN1YmplY3QiOiJM
b29rIGF0IFN5c3RlbSBIZWFsdGggaW4gdGhlIGNvbnNvbGU7IGV2ZXJ5IG5vZGUgb2YgdGhlIGNs
dXN0ZXIgbXVzdCBiZSB0aGVyZSBhbmQgaGVhbHRoeS4iLCJ0aXRsZSI6IlRoZSBjb25zb2xlIHNo
b3dzIGV2ZXJ5IG5vZGUgaGVhbHRoeSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJsaXZlLmVudHJ5Lm5v
ZGVzLXNlZW4taGVhbHRoeSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1NTZ9
LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJub2Rl
cy1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMjEsIDExMyJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJUaGUgY29u
c29sZSBzaG93cyBldmVyeSBub2RlIGhlYWx0aHkifSx7ImJhdGNoZXMiOltbInN0Zy1hcHAiLCJz
dGctc2hhcmVkIiwic3RnLWNvcmUxIiwic3RnLWNvcmUyIiwic3RnLWd3MSJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkZiAtUGsgLS0gXCIke2RhdGFfZGly
fVwiIHxcbiAgYXdrIC12IGxlYXN0PVwiJHttaW5fZnJlZV9nYn1cIiAnTlIgPT0gMiB7IGdiID0g
aW50KCQ0IC8gMTAwMDAwMCk7IHByaW50IGdiLCBcIkdCIGZyZWVcIjsgZXhpdCBnYiA8IGxlYXN0
IH0nIiwidmFyaWFibGVzIjpbImRhdGFfZGlyIiwibWluX2ZyZWVfZ2IiXX0sImV4cGVjdCI6W3si
cHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOV0rIEdCIGZyZWUkIn1dLCJleHBlY3Rl
ZCI6Im1hdGNoZXMgYF5bMC05XSsgR0IgZnJlZSRgIiwiaG9zdHMiOlsic3RnLWFwcCIsInN0Zy1z
aGFyZWQiLCJzdGctY29yZTEiLCJzdGctY29yZTIiLCJzdGctZ3cxIl0sImlkIjoibGl2ZS5lbnRy
eS5kaXNrLXNwYWNlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1l
b3V0TVMiOjMwMDAwLCJ0aXRsZSI6IkV2ZXJ5IG5vZGUgaGFzIHRoZSByb29tIHRoYXQgdGhpcyBj
aGFuZ2UgYXNrcyBmb3IifSwiZWZmZWN0cyI6W10sImlkIjoibGl2ZS5lbnRyeS5kaXNrLXNwYWNl
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjU1N30sInBvc2l0aW9uIjoiZW50
cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImRpc2stc3BhY2UiXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMyJ9
XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJFdmVyeSBub2RlIGhhcyB0aGUgcm9vbSB0aGF0IHRo
aXMgY2hhbmdlIGFza3MgZm9yIn0seyJiYXRjaGVzIjpbWyJzdGctYXBwIiwic3RnLXNoYXJlZCIs
InN0Zy1jb3JlMSIsInN0Zy1jb3JlMiIsInN0Zy1ndzEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiYXdrIC12IGxlYXN0PVwiJHttaW5fbWVtb3J5X21ifVwi
ICdcbiAgJDEgPT0gXCJNZW1BdmFpbGFibGU6XCIgeyBtYiA9IGludCgkMiAvIDEwMDApOyBwcmlu
dCBtYiwgXCJNQiBhdmFpbGFibGVcIjsgZXhpdCBtYiA8IGxlYXN0IH0nIC9wcm9jL21lbWluZm8i
LCJ2YXJpYWJsZXMiOlsibWluX21lbW9yeV9tYiJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJt
YXRjaGVzIiwidGV4dCI6Il5bMC05XSsgTUIgYXZhaWxhYmxlJCJ9XSwiZXhwZWN0ZWQiOiJtYXRj
aGVzIGBeWzAtOV0rIE1CIGF2YWlsYWJsZSRgIiwiaG9zdHMiOlsic3RnLWFwcCIsInN0Zy1zaGFy
ZWQiLCJzdGctY29yZTEiLCJzdGctY29yZTIiLCJzdGctZ3cxIl0sImlkIjoibGl2ZS5lbnRyeS5t
ZW1vcnkiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6
MzAwMDAsInRpdGxlIjoiRXZlcnkgbm9kZSBoYXMgdGhlIG1lbW9yeSB0byBzcGFyZSB0aGF0IHRo
aXMgY2hhbmdlIGFza3MgZm9yIn0sImVmZmVjdHMiOltdLCJpZCI6ImxpdmUuZW50cnkubWVtb3J5
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjU1OH0sInBvc2l0aW9uIjoiZW50
cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInN5c3RlbS1yZXNvdXJjZXMiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIyMyJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJFdmVyeSBub2RlIGhhcyB0aGUgbWVtb3J5
IHRvIHNwYXJlIHRoYXQgdGhpcyBjaGFuZ2UgYXNrcyBmb3IifSx7ImJhdGNoZXMiOltbInN0Zy1h
cHAiLCJzdGctc2hhcmVkIiwic3RnLWNvcmUxIiwic3RnLWNvcmUyIiwic3RnLWd3MSJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJhd2sgLXYgbj1cIiQobnBy
b2MpXCIgJ3sgcHJpbnQgJDEsIFwib2ZcIiwgbjsgZXhpdCAhKCQxIDw9IG4pIH0nIC9wcm9jL2xv
YWRhdmciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwi
dGV4dCI6Il5bMC05Ll0rIG9mIFswLTldKyQifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXlswLTku
XSsgb2YgWzAtOV0rJGAiLCJob3N0cyI6WyJzdGctYXBwIiwic3RnLXNoYXJlZCIsInN0Zy1jb3Jl
MSIsInN0Zy1jb3JlMiIsInN0Zy1ndzEiXSwiaWQiOiJsaXZlLmVudHJ5LnByb2Nlc3NvcnMiLCJr
aW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjozMDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1
YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJObyBub2RlIGhh
cyBtb3JlIHdvcmsgd2FpdGluZyB0aGFuIGl0IGhhcyBwcm9jZXNzb3JzIn0sImVmZmVjdHMiOltd
LCJpZCI6ImxpdmUuZW50cnkucHJvY2Vzc29ycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoi
Y2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjo1NTl9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJzeXN0ZW0tcmVzb3VyY2VzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMifV0sInN0YWdlIjoibGl2ZSIsInRpdGxl
IjoiTm8gbm9kZSBoYXMgbW9yZSB3b3JrIHdhaXRpbmcgdGhhbiBpdCBoYXMgcHJvY2Vzc29ycyJ9
LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5kIC12IGN1cmwgPi9kZXYvbnVsbCAyPiYxOyB0aGVu
XG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rldi9udWxsIC13ICcle2h0dHBfY29kZX0n
IC0tIFwiJHtjb25zb2xlX3VybH1cIlxuZWxzZVxuICB3Z2V0IC1TIC1UIDIwIC1PIC9kZXYvbnVs
bCAtLSBcIiR7Y29uc29sZV91cmx9XCIgMj4mMSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9
ICQyIH0gRU5EIHsgcHJpbnQgY29kZSB9J1xuZmkiLCJ2YXJpYWJsZXMiOlsiY29uc29sZV91cmwi
XX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjIwMCJ9XSwiZXhwZWN0
ZWQiOiJoYXMgc3RhdHVzIDIwMCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJsaXZlLmVu
dHJ5LmNvbnNvbGUtYW5zd2VycyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgYW5zd2Vy
IG9mIGh0dHBzOi8vY29udHJvbC1jZW50ZXIuc3RhZ2luZy5leGFtcGxlLmNvbS8iLCJ0aW1lb3V0
TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMifSwiZWZmZWN0cyI6W10sImlk
IjoibGl2ZS5lbnRyeS5jb25zb2xlLWFuc3dlcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6NTYwfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRp
c2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6Ijk0LCAxMjMifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiVGhlIGNvbnNv
bGUgYW5zd2VycyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVz
dGltYXRlTVMiOjYwMDAwMCwiaWQiOiJub3RpZnktdXNlcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6Im5vdGlmeSIsIm5vdGlmeSI6eyJhYm91dCI6WyJhcGktYXV0aGVudGljYXRpb24iLCJh
dXRoZW50aWNhdGVkLXN1Ym1pc3Npb24iLCJmaWxlLXNjYW5uaW5nIiwicnVubmluZy1zY2FucyIs
ImZpbGUtYWNjZXNzIiwid2ViaG9vay1yZXN1bHRzIl0sImF1ZGllbmNlIjoidXNlcnMiLCJsZWFk
TVMiOjE3MjgwMDAwMCwibWVzc2FnZSI6IlVuZGVyIGNoYW5nZSBDSEcwMDQ0MTg3IE1ldGFEZWZl
bmRlciBDbHVzdGVyIGdvZXMgZnJvbSAyLjUuMCB0byAyLjYuMS4gV2hpbGUgdGhlIElkZW50aXR5
IFNlcnZpY2UgcmVzdGFydHMsIG5ldyByZXF1ZXN0cyBhcmUgcmVmdXNlZCBmb3Igc29tZSBtaW51
dGVzOyBhIHNpbmdsZSBnYXRld2F5IG9yIENhbGxiYWNrIFNlcnZpY2UgaXMgaW50ZXJydXB0ZWQg
YXMgd2VsbC4gU2VuZCBubyBzY2FucyBmcm9tIFdlZG5lc2RheSAyMSBBcHJpbCAyMDI3LCAwODow
MCAoVVRDKzIpIHVudGlsIHdlIHdyaXRlIGFnYWluOyBpbiB0aGUgd2luZG93IGFmdGVyIGl0IG5v
dGhpbmcgaXMgc2Nhbm5lZCBhbmQgbm8gZmlsZSBjYW4gYmUgZmV0Y2hlZC4ifSwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTY0fSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ1c2Vycy1ub3Rp
ZmllZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjI1LCA3NC03NiwgMTQxIn1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlRlbGwg
dGhlIHVzZXJzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0
aW1hdGVNUyI6NjAwMDAwLCJpZCI6Im5vdGlmeS1hZG1pbmlzdHJhdG9ycyIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoibm90aWZ5Iiwibm90aWZ5Ijp7ImFib3V0IjpbIndlYi1jb25zb2xlIiwi
bWFuYWdlbWVudCIsInN5c3RlbS1oZWFsdGgiLCJzeXN0ZW0tYWN0aXZpdHkiLCJ3b3JrZmxvdy1z
eW5jaHJvbml6YXRpb24iLCJzdXBwb3J0LXBhY2thZ2UiLCJhdXRvbWF0ZWQtZGVwbG95bWVudCJd
LCJhdWRpZW5jZSI6ImFkbWluaXN0cmF0b3JzIiwibGVhZE1TIjo4NjQwMDAwMCwibWVzc2FnZSI6
IlVuZGVyIGNoYW5nZSBDSEcwMDQ0MTg3IHRoZSBjb25zb2xlIGdvZXMgYXdheSB3aGlsZSBDb250
cm9sIENlbnRlciBpcyB1cGdyYWRlZC4gV2hpbGUgdGhlIHdvcmtlcnMgYXJlIHVwZ3JhZGVkLCBT
eXN0ZW0gSGVhbHRoLCBTeXN0ZW0gQWN0aXZpdHksIHdvcmtmbG93IHN5bmNocm9uaXphdGlvbiwg
c3VwcG9ydCBwYWNrYWdlcyBhbmQgYXV0b21hdGVkIGRlcGxveW1lbnQgbWF5IGZhaWw7IHBsZWFz
ZSBzdGFydCBub25lIG9mIHRoZW0gdW50aWwgdGhlIGVuZCBvZiB0aGUgY2hhbmdlLiJ9LCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1Nzl9
LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImFkbWlu
aXN0cmF0b3JzLW5vdGlmaWVkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjUsIDk0LCAxMTMtMTE5In1dLCJzdGFnZSI6ImxpdmUi
LCJ0aXRsZSI6IlRlbGwgdGhlIGFkbWluaXN0cmF0b3JzIn0seyJiYWNrdXAiOiJwb3N0Z3Jlc3Fs
IiwiYmF0Y2hlcyI6W1sic3RnLXNoYXJlZCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1uIFwiJChmaW5kIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5n
ZX0tcG9zdGdyZXNxbC1zdGFydFwiIC1wcnVuZSAtc2l6ZSArMCAtbW1pbiAtMTQ0MClcIiAmJlxu
ICBzaGEyNTZzdW0gLS0gXCIke2JhY2t1cF9kaXJ9LyR7Y2hhbmdlfS1wb3N0Z3Jlc3FsLXN0YXJ0
XCIiLCJ2YXJpYWJsZXMiOlsiYmFja3VwX2RpciIsImNoYW5nZSJdfSwiZXhwZWN0IjpbeyJwcmVk
aWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5bMC05YS1mXXs2NH0gIn1dLCJleHBlY3RlZCI6Im1h
dGNoZXMgYF5bMC05YS1mXXs2NH0gYCIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJiYWNr
dXAtcG9zdGdyZXNxbC5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0
IiwidGltZW91dE1TIjo2MDAwMDAsInRpdGxlIjoiVGhlIGJhY2t1cCBpcyB0aGVyZSwgaXMgbm90
IGVtcHR5IGFuZCBpcyBvZiB0aGUgbGFzdCBkYXkifSwiZGVzY3JpcHRpb24iOiJUaGUgZ3VpZGUg
d2FudHMgdG8gc2VlIHRoYXQgdGhlcmUgaXMgb25lIGFuZCBuYW1lcyBubyB0b29sLiIsImVmZmVj
dHMiOltdLCJlc3RpbWF0ZU1TIjo5MDAwMDAsImlkIjoiYmFja3VwLXBvc3RncmVzcWwiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlNl
ZSB0aGF0IHRoZSBsYXN0IGJhY2t1cCBvZiB0aGUgc2l0ZSBjYW4gYmUgdXNlZC4gUHV0IGl0LCBv
ciB0aGUgcmVwb3J0IG9mIHRoZSBiYWNrdXAgdG9vbCB0aGF0IG5hbWVzIGl0LCBhdCAvc3J2L2Jh
Y2t1cC9DSEcwMDQ0MTg3LXBvc3RncmVzcWwtc3RhcnQgb24gdGhpcyBtYWNoaW5lLiIsInBhdGgi
OltdLCJyZWNvcmQiOlsibmFtZSIsInRha2VuLWF0Iiwic2l6ZSIsInNoYTI1NiJdfSwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTkzfSwi
cG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJiYWNrdXAt
cG9zdGdyZXNxbCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjE3LTE5In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IkhhdmUgYSBi
YWNrdXAgb2YgUG9zdGdyZVNRTCBhdCBoYW5kIn0seyJiYWNrdXAiOiJmaWxlLXN0b3JhZ2UiLCJi
YXRjaGVzIjpbWyJzdGctc2hhcmVkIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6InRlc3QgLW4gXCIkKGZpbmQgXCIke2JhY2t1cF9kaXJ9LyR7Y2hhbmdlfS1m
aWxlLXN0b3JhZ2Utc3RhcnRcIiAtcHJ1bmUgLXNpemUgKzAgLW1taW4gLTE0NDApXCIgJiZcbiAg
c2hhMjU2c3VtIC0tIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tZmlsZS1zdG9yYWdlLXN0YXJ0
XCIiLCJ2YXJpYWJsZXMiOlsiYmFja3VwX2RpciIsImNoYW5nZSJdfSwiZXhwZWN0IjpbeyJwcmVk
aWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5bMC05YS1mXXs2NH0gIn1dLCJleHBlY3RlZCI6Im1h
dGNoZXMgYF5bMC05YS1mXXs2NH0gYCIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJiYWNr
dXAtZmlsZS1zdG9yYWdlLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRw
dXQiLCJ0aW1lb3V0TVMiOjYwMDAwMCwidGl0bGUiOiJUaGUgYmFja3VwIGlzIHRoZXJlLCBpcyBu
b3QgZW1wdHkgYW5kIGlzIG9mIHRoZSBsYXN0IGRheSJ9LCJkZXNjcmlwdGlvbiI6IldoZXJlIHJl
cGxpY2FzIGFyZSBzZXQgdG8gb25lLCB0aGlzIGJhY2t1cCBpcyB0aGUgb25seSBzZWNvbmQgY29w
eSBvZiBhIGZpbGUuIiwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjkwMDAwMCwiaWQiOiJiYWNr
dXAtZmlsZS1zdG9yYWdlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51
YWwiOnsiaW5zdHJ1Y3Rpb24iOiJTZWUgdGhhdCB0aGUgbGFzdCBiYWNrdXAgb2YgdGhlIHNpdGUg
Y2FuIGJlIHVzZWQuIFB1dCBpdCwgb3IgdGhlIHJlcG9ydCBvZiB0aGUgYmFja3VwIHRvb2wgdGhh
dCBuYW1lcyBpdCwgYXQgL3Nydi9iYWNrdXAvQ0hHMDA0NDE4Ny1maWxlLXN0b3JhZ2Utc3RhcnQg
b24gdGhpcyBtYWNoaW5lLiIsInBhdGgiOltdLCJyZWNvcmQiOlsibmFtZSIsInRha2VuLWF0Iiwi
c2l6ZSIsInNoYTI1NiJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6NjEzfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJiYWNrdXAtZmlsZS1zdG9yYWdlIl0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTctMjAifSx7ImRvY3Vt
ZW50IjoiZmlsZS1zdG9yYWdlLXNldHRpbmdzIiwibGluZXMiOiJyZXBsaWNhcyJ9XSwic3RhZ2Ui
OiJsaXZlIiwidGl0bGUiOiJIYXZlIGEgYmFja3VwIG9mIEZpbGUgU3RvcmFnZSBhdCBoYW5kIn0s
eyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgw
MDAwMCwiaWQiOiJkb3dubG9hZC1pbnN0YWxsZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQi
OiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJGZXRjaCB0aGUgaW5zdGFsbGVycyBv
ZiBJZGVudGl0eSBTZXJ2aWNlLCBDb250cm9sIENlbnRlciBhbmQgRmlsZSBTdG9yYWdlIDIuNi4x
IGZyb20gTXkgT1BTV0FULCBlYWNoIGZvciB0aGUgc3lzdGVtIG9mIGl0cyBtYWNoaW5lLCBhbmQg
Y29weSB0aGVtIHRoZXJlLiIsInBhdGgiOltdLCJyZWNvcmQiOlsiZmlsZS1uYW1lcyIsInZlcnNp
b25zIiwic2hhMjU2Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjo2MzN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbImRvd25sb2FkLWlkZW50aXR5LXNlcnZpY2UiLCJkb3dubG9hZC1jb250
cm9sLWNlbnRlciIsImRvd25sb2FkLWZpbGUtc3RvcmFnZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjgwLCA5OSwgMjEyIn1dLCJz
dGFnZSI6ImxpdmUiLCJ0aXRsZSI6IkRvd25sb2FkIHRoZSBpbnN0YWxsZXJzIGFuZCBwdXQgdGhl
bSBvbiB0aGVpciBtYWNoaW5lcyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0
cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMDAsImlkIjoiZG93bmxvYWQtcGFja2FnZXMiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkZl
dGNoIE1EIENvcmUgNS4xMy4xIGFuZCBBUEkgR2F0ZXdheSAyLjYuMSBmcm9tIE15IE9QU1dBVCwg
YW5kIENhbGxiYWNrIFNlcnZpY2UgMi42LjEgd2hlcmUgdGhlcmUgaXMgb25lLiIsInBhdGgiOltd
LCJyZWNvcmQiOlsiZmlsZS1uYW1lcyIsInZlcnNpb25zIiwic2hhMjU2Il19LCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NDR9LCJwb3Np
dGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImRvd25sb2FkLXBh
Y2thZ2VzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTQ1In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IkRvd25sb2FkIHRoZSBw
YWNrYWdlcyBvZiBDb3JlLCBnYXRld2F5IGFuZCBDYWxsYmFjayBTZXJ2aWNlIn0seyJiYXRjaGVz
IjpbWyJzdGctYXBwIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7ImJ5SG9zdCI6eyJzdGctYXBwIjoi
ZHBrZy1kZWIgLS1maWVsZCBcIiR7aW5zdGFsbGVyX2lkZW50aXR5X3NlcnZpY2V9XCIgUGFja2Fn
ZSBWZXJzaW9uICYmXG4gIHNoYTI1NnN1bSAtLSBcIiR7aW5zdGFsbGVyX2lkZW50aXR5X3NlcnZp
Y2V9XCIgXCIke3ByZXZpb3VzX2lkZW50aXR5X3NlcnZpY2V9XCIifSwib2tTdGF0dXNlcyI6WzBd
LCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyX2lkZW50aXR5X3NlcnZpY2UiLCJwcmV2aW91c19pZGVu
dGl0eV9zZXJ2aWNlIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0Ijoi
XlswLTlhLWZdezY0fSAifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXlswLTlhLWZdezY0fSBgIiwi
aG9zdHMiOlsic3RnLWFwcCJdLCJpZCI6InNlZS1pbnN0YWxsZXItaWRlbnRpdHktc2VydmljZSIs
ImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjoxMjAwMDAs
InRpdGxlIjoiTmV3IGFuZCBwcmV2aW91cyBpbnN0YWxsZXIgb2YgdGhlIElkZW50aXR5IFNlcnZp
Y2UgYXJlIG9uIGl0cyBtYWNoaW5lIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwi
aWQiOiJzZWUtaW5zdGFsbGVyLWlkZW50aXR5LXNlcnZpY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6NjU1fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2Us
InNhdGlzZmllcyI6WyJpbnN0YWxsZXItdGhlcmUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4MC04MyJ9LHsiZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiODAtODMifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiU2VlIHRoZSBp
bnN0YWxsZXJzIG9mIHRoZSBJZGVudGl0eSBTZXJ2aWNlIn0seyJiYXRjaGVzIjpbWyJzdGctYXBw
Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7ImJ5SG9zdCI6eyJzdGctYXBwIjoiZHBrZy1kZWIgLS1m
aWVsZCBcIiR7aW5zdGFsbGVyX2NvbnRyb2xfY2VudGVyfVwiIFBhY2thZ2UgVmVyc2lvbiAmJlxu
ICBzaGEyNTZzdW0gLS0gXCIke2luc3RhbGxlcl9jb250cm9sX2NlbnRlcn1cIiBcIiR7cHJldmlv
dXNfY29udHJvbF9jZW50ZXJ9XCIifSwib2tTdGF0dXNlcyI6WzBdLCJ2YXJpYWJsZXMiOlsiaW5z
dGFsbGVyX2NvbnRyb2xfY2VudGVyIiwicHJldmlvdXNfY29udHJvbF9jZW50ZXIiXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwiZXhw
ZWN0ZWQiOiJtYXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6WyJzdGctYXBwIl0sImlk
Ijoic2VlLWluc3RhbGxlci1jb250cm9sLWNlbnRlciIsImtpbmQiOiJwcm9iZSIsInN1YmplY3Qi
OiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoiTmV3IGFuZCBwcmV2aW91
cyBpbnN0YWxsZXIgb2YgQ29udHJvbCBDZW50ZXIgYXJlIG9uIGl0cyBtYWNoaW5lIn0sImVmZmVj
dHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJzZWUtaW5zdGFsbGVyLWNvbnRyb2wtY2Vu
dGVyIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY2MH0sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaW5zdGFsbGVyLXRoZXJlIl0s
InNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiOTktMTAyIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5OS0xMDIifV0sInN0YWdl
IjoibGl2ZSIsInRpdGxlIjoiU2VlIHRoZSBpbnN0YWxsZXJzIG9mIENvbnRyb2wgQ2VudGVyIn0s
eyJiYXRjaGVzIjpbWyJzdGctc2hhcmVkIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7ImJ5SG9zdCI6
eyJzdGctc2hhcmVkIjoiZHBrZy1kZWIgLS1maWVsZCBcIiR7aW5zdGFsbGVyX2ZpbGVfc3RvcmFn
ZX1cIiBQYWNrYWdlIFZlcnNpb24gJiZcbiAgc2hhMjU2c3VtIC0tIFwiJHtpbnN0YWxsZXJfZmls
ZV9zdG9yYWdlfVwiIFwiJHtwcmV2aW91c19maWxlX3N0b3JhZ2V9XCIifSwib2tTdGF0dXNlcyI6
WzBdLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyX2ZpbGVfc3RvcmFnZSIsInByZXZpb3VzX2ZpbGVf
c3RvcmFnZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5bMC05
YS1mXXs2NH0gIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5bMC05YS1mXXs2NH0gYCIsImhvc3Rz
IjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJzZWUtaW5zdGFsbGVyLWZpbGUtc3RvcmFnZSIsImtpbmQi
OiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjoxMjAwMDAsInRpdGxl
IjoiTmV3IGFuZCBwcmV2aW91cyBpbnN0YWxsZXIgb2YgRmlsZSBTdG9yYWdlIGFyZSBvbiBlYWNo
IG9mIGl0cyBtYWNoaW5lcyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoi
c2VlLWluc3RhbGxlci1maWxlLXN0b3JhZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6NjY1fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJpbnN0YWxsZXItdGhlcmUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMTItMjE1In0seyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIyMTItMjE1In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlNlZSB0aGUgaW5zdGFs
bGVycyBvZiBGaWxlIFN0b3JhZ2UifSx7ImJhdGNoZXMiOltbInN0Zy1zaGFyZWQiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibHMgLWxkIC0tIFwiJHtiYWNr
dXBfZGlyfS8ke2NoYW5nZX0tcG9zdGdyZXNxbC1zdGFydFwiICYmXG4gIHRlc3QgLW4gXCIkKGZp
bmQgXCIke2JhY2t1cF9kaXJ9LyR7Y2hhbmdlfS1wb3N0Z3Jlc3FsLXN0YXJ0XCIgLXBydW5lIC1t
bWluIC0xNDQwKVwiIiwidmFyaWFibGVzIjpbImJhY2t1cF9kaXIiLCJjaGFuZ2UiXX0sImV4cGVj
dCI6W10sImV4cGVjdGVkIjoiZXhpc3RzOyBpcyBhdCBtb3N0IDI0IGggb2xkIiwiaG9zdHMiOlsi
c3RnLXNoYXJlZCJdLCJpZCI6ImJhY2t1cC1wb3N0Z3Jlc3FsLmFnZSIsImtpbmQiOiJwcm9iZSIs
InN1YmplY3QiOiJmaWxlIC9zcnYvYmFja3VwL0NIRzAwNDQxODctcG9zdGdyZXNxbC1zdGFydCIs
InRpdGxlIjoiVGhlIGJhY2t1cCBvZiBwb3N0Z3Jlc3FsIGlzIHlvdW5nIGVub3VnaCJ9LCJlZmZl
Y3RzIjpbXSwiaWQiOiJiYWNrdXAtcG9zdGdyZXNxbC5hZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6NjAyfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2Us
InNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTctMTkifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiVGhlIGJh
Y2t1cCBvZiBwb3N0Z3Jlc3FsIGlzIHlvdW5nIGVub3VnaCJ9LHsiYmF0Y2hlcyI6W1sic3RnLXNo
YXJlZCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJscyAt
bGQgLS0gXCIke2JhY2t1cF9kaXJ9LyR7Y2hhbmdlfS1maWxlLXN0b3JhZ2Utc3RhcnRcIiAmJlxu
ICB0ZXN0IC1uIFwiJChmaW5kIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tZmlsZS1zdG9yYWdl
LXN0YXJ0XCIgLXBydW5lIC1tbWluIC0xNDQwKVwiIiwidmFyaWFibGVzIjpbImJhY2t1cF9kaXIi
LCJjaGFuZ2UiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiZXhpc3RzOyBpcyBhdCBtb3N0IDI0
IGggb2xkIiwiaG9zdHMiOlsic3RnLXNoYXJlZCJdLCJpZCI6ImJhY2t1cC1maWxlLXN0b3JhZ2Uu
YWdlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImZpbGUgL3Nydi9iYWNrdXAvQ0hHMDA0NDE4
Ny1maWxlLXN0b3JhZ2Utc3RhcnQiLCJ0aXRsZSI6IlRoZSBiYWNrdXAgb2YgZmlsZS1zdG9yYWdl
IGlzIHlvdW5nIGVub3VnaCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJiYWNrdXAtZmlsZS1zdG9yYWdl
LmFnZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2MjJ9LCJwb3NpdGlvbiI6
ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNy0yMCJ9LHsiZG9j
dW1lbnQiOiJmaWxlLXN0b3JhZ2Utc2V0dGluZ3MiLCJsaW5lcyI6InJlcGxpY2FzIn1dLCJzdGFn
ZSI6ImxpdmUiLCJ0aXRsZSI6IlRoZSBiYWNrdXAgb2YgZmlsZS1zdG9yYWdlIGlzIHlvdW5nIGVu
b3VnaCJ9LHsiYmF0Y2hlcyI6W1sic3RnLWFwcCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJkcGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBc
IiR7cGFja2FnZV9pZGVudGl0eV9zZXJ2aWNlfVwiIiwidmFyaWFibGVzIjpbInBhY2thZ2VfaWRl
bnRpdHlfc2VydmljZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6
Il4oWzAtOV0rOik/MlxcLjZcXC4xKFteMC05Ll18JCkifV0sImV4cGVjdGVkIjoiaGFzIHZlcnNp
b24gMi42LjEiLCJob3N0cyI6WyJzdGctYXBwIl0sImlkIjoidXBncmFkZS1pZGVudGl0eS1zZXJ2
aWNlLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBsZS1pZGVu
dGl0eS1zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgcGFja2FnZSBvZiB0
aGUgSWRlbnRpdHkgU2VydmljZSBoYXMgdGhlIHRhcmdldCB2ZXJzaW9uIn0sImNvbW1hbmQiOnsi
YnlIb3N0Ijp7InN0Zy1hcHAiOiJpbnN0YWxsZXI9XCIke2luc3RhbGxlcl9pZGVudGl0eV9zZXJ2
aWNlfVwiIHNoIC1jIFwiJHtpbnN0YWxsX2lkZW50aXR5X3NlcnZpY2V9XCIifSwib2tTdGF0dXNl
cyI6WzBdLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbF9pZGVudGl0eV9zZXJ2aWNlIiwiaW5zdGFsbGVy
X2lkZW50aXR5X3NlcnZpY2UiXX0sImRlc2NyaXB0aW9uIjoiTmV3IHJlcXVlc3RzIGFyZSByZWZ1
c2VkIHVudGlsIGl0IGlzIGJhY2s7IHNjYW5zIHVuZGVyIHdheSBnbyBvbi4iLCJlZmZlY3RzIjpb
eyJjYXBhYmlsaXR5IjoiYXBpLWF1dGhlbnRpY2F0aW9uIiwiZWZmZWN0IjoidW5hdmFpbGFibGUi
fSx7ImNhcGFiaWxpdHkiOiJhdXRoZW50aWNhdGVkLXN1Ym1pc3Npb24iLCJlZmZlY3QiOiJ1bmF2
YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6InJ1bm5pbmctc2NhbnMiLCJlZmZlY3QiOiJjb250aW51
ZSJ9XSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6InVwZ3JhZGUtaWRlbnRpdHktc2VydmljZSIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJpbXBhY3QiOjEsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NzJ9LCJwb3NpdGlv
biI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsibGl2ZS1tZW1iZXJzIiwi
aW5zdGFsbC1pZGVudGl0eS1zZXJ2aWNlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjEsIDY4LTgzIn1dLCJzdGFnZSI6ImxpdmUi
LCJ0aW1lb3V0TVMiOjEyMDAwMDAsInRpdGxlIjoiVXBncmFkZSB0aGUgSWRlbnRpdHkgU2Vydmlj
ZSIsInVuZG8iOnsiZXN0aW1hdGVNUyI6MTIwMDAwMCwibWFudWFsIjp7Imluc3RydWN0aW9uIjoi
R28gYmFjayB3aXRoIHRoZSBwcm9jZWR1cmUgcmVzdG9yZS1pZGVudGl0eS1zZXJ2aWNlLiIsInBh
dGgiOltdLCJyZWNvcmQiOltdfX0sInVubGVzcyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7VmVyc2lvbn1cXG4nIC0tIFwiJHtwYWNrYWdl
X2lkZW50aXR5X3NlcnZpY2V9XCIiLCJ2YXJpYWJsZXMiOlsicGFja2FnZV9pZGVudGl0eV9zZXJ2
aWNlIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXihbMC05XSs6
KT8yXFwuNlxcLjEoW14wLTkuXXwkKSJ9XSwiZXhwZWN0ZWQiOiJoYXMgdmVyc2lvbiAyLjYuMSIs
Imhvc3RzIjpbInN0Zy1hcHAiXSwiaWQiOiJ1cGdyYWRlLWlkZW50aXR5LXNlcnZpY2UudW5sZXNz
Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBsZS1pZGVudGl0eS1zZXJ2
aWNlIiwidGl0bGUiOiJVcGdyYWRlIHRoZSBJZGVudGl0eSBTZXJ2aWNlIn0sInVwZ3JhZGVzIjoi
aWRlbnRpdHktc2VydmljZSJ9LHsiYmF0Y2hlcyI6W1sic3RnLWFwcCJdXSwiY2hlY2siOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gXCIk
e3VuaXRfaWRlbnRpdHlfc2VydmljZX1cIjsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0
aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRm
ICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwi
IGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVz
XCIiLCJ2YXJpYWJsZXMiOlsidW5pdF9pZGVudGl0eV9zZXJ2aWNlIl19LCJleHBlY3QiOltdLCJl
eHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJzdGctYXBwIl0sImlkIjoic2VlLWlkZW50
aXR5LXNlcnZpY2UtcnVubmluZyIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEw
MDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InNlcnZpY2UgZXhhbXBsZS1pZGVudGl0eS1z
ZXJ2aWNlLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBJZGVudGl0eSBT
ZXJ2aWNlIHJ1bnMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJzZWUt
aWRlbnRpdHktc2VydmljZS1ydW5uaW5nIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVj
ayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjY5NX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMi
OlsiaWRlbnRpdHktc2VydmljZS1zdGF0dXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4NC04NiJ9LHsiZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiODQtODYifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiU2VlIHRoYXQgdGhl
IElkZW50aXR5IFNlcnZpY2UgcnVucyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5kIC12IGN1
cmwgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rl
di9udWxsIC13ICcle2h0dHBfY29kZX0nIC0tIFwiJHthcGlfdXJsfVwiXG5lbHNlXG4gIHdnZXQg
LVMgLVQgMjAgLU8gL2Rldi9udWxsIC0tIFwiJHthcGlfdXJsfVwiIDI+JjEgfCBhd2sgJyQxIH4g
L15IVFRQLyB7IGNvZGUgPSAkMiB9IEVORCB7IHByaW50IGNvZGUgfSdcbmZpIiwidmFyaWFibGVz
IjpbImFwaV91cmwiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjIw
MCJ9XSwiZXhwZWN0ZWQiOiJoYXMgc3RhdHVzIDIwMDsgaG9sZHMgZm9yIDMwMCBzIiwiaG9sZE1T
IjozMDAwMDAsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJ3YXRjaC1hZnRlci1pZGVudGl0
eS1zZXJ2aWNlIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDB9LCJzdWJq
ZWN0IjoidGhlIGFuc3dlciBvZiBodHRwczovL3NjYW4uc3RhZ2luZy5leGFtcGxlLmNvbS9oZWFs
dGgiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBBUEkgYW5zd2VycyBmb3IgZml2ZSBt
aW51dGVzIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoid2F0Y2gtYWZ0
ZXItaWRlbnRpdHktc2VydmljZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3
MDB9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImhl
YWx0aC13YXRjaGVkLWxpdmUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMzYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjU1LCAyMzYifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiV2F0Y2ggdGhlIEFQSSBmb3IgYSB3
aGlsZSJ9LHsiYmF0Y2hlcyI6W1sic3RnLWFwcCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJkcGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBc
IiR7cGFja2FnZV9jb250cm9sX2NlbnRlcn1cIiIsInZhcmlhYmxlcyI6WyJwYWNrYWdlX2NvbnRy
b2xfY2VudGVyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXihb
MC05XSs6KT8yXFwuNlxcLjEoW14wLTkuXXwkKSJ9XSwiZXhwZWN0ZWQiOiJoYXMgdmVyc2lvbiAy
LjYuMSIsImhvc3RzIjpbInN0Zy1hcHAiXSwiaWQiOiJ1cGdyYWRlLWNvbnRyb2wtY2VudGVyLmNo
ZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBsZS1jb250cm9sLWNl
bnRlciIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHBhY2thZ2Ugb2YgQ29udHJvbCBD
ZW50ZXIgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJjb21tYW5kIjp7ImJ5SG9zdCI6eyJzdGct
YXBwIjoiaW5zdGFsbGVyPVwiJHtpbnN0YWxsZXJfY29udHJvbF9jZW50ZXJ9XCIgc2ggLWMgXCIk
e2luc3RhbGxfY29udHJvbF9jZW50ZXJ9XCIifSwib2tTdGF0dXNlcyI6WzBdLCJ2YXJpYWJsZXMi
OlsiaW5zdGFsbF9jb250cm9sX2NlbnRlciIsImluc3RhbGxlcl9jb250cm9sX2NlbnRlciJdfSwi
ZGVzY3JpcHRpb24iOiJUaGUgY29uc29sZSBnb2VzIGF3YXk7IGZpbGVzIGFyZSBzY2FubmVkIGFz
IGJlZm9yZS4iLCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoibWFuYWdlbWVudCIsImVmZmVjdCI6
InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5Ijoid2ViLWNvbnNvbGUiLCJlZmZlY3QiOiJ1bmF2
YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImZpbGUtc2Nhbm5pbmciLCJlZmZlY3QiOiJjb250aW51
ZSJ9XSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6InVwZ3JhZGUtY29udHJvbC1jZW50ZXIiLCJp
ZGVtcG90ZW50IjpmYWxzZSwiaW1wYWN0IjoxLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NzA3fSwicG9zaXRpb24i
OiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImxpdmUtbWVtYmVycyIsImlu
c3RhbGwtY29udHJvbC1jZW50ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2MiwgODgtMTAyIn1dLCJzdGFnZSI6ImxpdmUiLCJ0
aW1lb3V0TVMiOjEyMDAwMDAsInRpdGxlIjoiVXBncmFkZSBDb250cm9sIENlbnRlciIsInVuZG8i
OnsiZXN0aW1hdGVNUyI6MTIwMDAwMCwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiSW5zdGFsbCAv
c3J2L3BhY2thZ2VzL21kYy1jb250cm9sLWNlbnRlcl8yLjUuMF9hbWQ2NC5kZWIgd2l0aCB0aGUg
c2FtZSBjb21tYW5kLiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX0sInVubGVzcyI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7VmVyc2lvbn1c
XG4nIC0tIFwiJHtwYWNrYWdlX2NvbnRyb2xfY2VudGVyfVwiIiwidmFyaWFibGVzIjpbInBhY2th
Z2VfY29udHJvbF9jZW50ZXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRl
eHQiOiJeKFswLTldKzopPzJcXC42XFwuMShbXjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2
ZXJzaW9uIDIuNi4xIiwiaG9zdHMiOlsic3RnLWFwcCJdLCJpZCI6InVwZ3JhZGUtY29udHJvbC1j
ZW50ZXIudW5sZXNzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBsZS1j
b250cm9sLWNlbnRlciIsInRpdGxlIjoiVXBncmFkZSBDb250cm9sIENlbnRlciJ9LCJ1cGdyYWRl
cyI6ImNvbnRyb2wtY2VudGVyIn0seyJiYXRjaGVzIjpbWyJzdGctYXBwIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBc
IiR7dW5pdF9jb250cm9sX2NlbnRlcn1cIjsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0
aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRm
ICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwi
IGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVz
XCIiLCJ2YXJpYWJsZXMiOlsidW5pdF9jb250cm9sX2NlbnRlciJdfSwiZXhwZWN0IjpbXSwiZXhw
ZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsic3RnLWFwcCJdLCJpZCI6InNlZS1jb250cm9s
LWNlbnRlci1ydW5uaW5nIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAs
ImZvck1TIjozMDAwMDB9LCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxlLWNvbnRyb2wtY2VudGVy
LnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkNvbnRyb2wgQ2VudGVyIHJ1bnMi
fSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJzZWUtY29udHJvbC1jZW50
ZXItcnVubmluZyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3MzF9LCJwb3Np
dGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNvbnRyb2wtY2Vu
dGVyLXN0YXR1cyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjEwMy0xMDUifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEw
My0xMDUifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiU2VlIHRoYXQgQ29udHJvbCBDZW50ZXIg
cnVucyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5kIC12IGN1cmwgPi9kZXYvbnVsbCAyPiYx
OyB0aGVuXG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rldi9udWxsIC13ICcle2h0dHBf
Y29kZX0nIC0tIFwiJHtjb25zb2xlX3VybH1cIlxuZWxzZVxuICB3Z2V0IC1TIC1UIDIwIC1PIC9k
ZXYvbnVsbCAtLSBcIiR7Y29uc29sZV91cmx9XCIgMj4mMSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsg
Y29kZSA9ICQyIH0gRU5EIHsgcHJpbnQgY29kZSB9J1xuZmkiLCJ2YXJpYWJsZXMiOlsiY29uc29s
ZV91cmwiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjIwMCJ9XSwi
ZXhwZWN0ZWQiOiJoYXMgc3RhdHVzIDIwMCIsImhvbGRNUyI6NjAwMDAsImhvc3RzIjpbImNvbnRy
b2xsZXIiXSwiaWQiOiJjb25zb2xlLWJhY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhl
IGFuc3dlciBvZiBodHRwczovL2NvbnRyb2wtY2VudGVyLnN0YWdpbmcuZXhhbXBsZS5jb20vIiwi
dGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgY29uc29sZSBhbnN3ZXJzIn0sImVmZmVjdHMi
OltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoiY29uc29sZS1iYWNrIiwiaWRlbXBvdGVudCI6
ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6NzM2fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjE1MDAwLCJmb3JNUyI6NjAwMDAwfSwic2F0aXNmaWVz
IjpbImNvbnNvbGUtcmVhZHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiI5NCwgMTIzIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI5NCwgMTIzIn1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IldhaXQgdW50aWwgdGhlIGNv
bnNvbGUgYW5zd2VycyBhZ2FpbiJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0
cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJ3b3JrZXItc2lnbi1pbiIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJh
dG9yIiwiaW5zdHJ1Y3Rpb24iOiJTaWduIGluIGF0IGh0dHBzOi8vY29udHJvbC1jZW50ZXIuc3Rh
Z2luZy5leGFtcGxlLmNvbS8uIiwicGF0aCI6W10sInJlY29yZCI6WyJhY2NvdW50Il19LCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3NDV9
LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIndvcmtl
ci1zaWduLWluIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTIzIn1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlNpZ24gaW4gdG8g
dGhlIGNvbnNvbGUgdG8gdXBncmFkZSB0aGUgd29ya2VycyJ9LHsiYmF0Y2hlcyI6W1siY29udHJv
bGxlciJdXSwiZGVzY3JpcHRpb24iOiJPbmUgY2xpY2sgdXBncmFkZXMgYWxsIHdvcmtlcnMuIFN5
c3RlbSBIZWFsdGgsIFN5c3RlbSBBY3Rpdml0eSwgd29ya2Zsb3cgc3luY2hyb25pemF0aW9uLCBz
dXBwb3J0IHBhY2thZ2VzIGFuZCBhdXRvbWF0ZWQgZGVwbG95bWVudCBtYXkgZmFpbCB1bnRpbCB0
aGV5IGFyZSBkb25lLiIsImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJmaWxlLXNjYW5uaW5nIiwi
ZWZmZWN0IjoiY29udGludWUifSx7ImNhcGFiaWxpdHkiOiJzeXN0ZW0taGVhbHRoIiwiZWZmZWN0
IjoiZGVncmFkZWQifSx7ImNhcGFiaWxpdHkiOiJzeXN0ZW0tYWN0aXZpdHkiLCJlZmZlY3QiOiJk
ZWdyYWRlZCJ9LHsiY2FwYWJpbGl0eSI6IndvcmtmbG93LXN5bmNocm9uaXphdGlvbiIsImVmZmVj
dCI6ImRlZ3JhZGVkIn0seyJjYXBhYmlsaXR5Ijoic3VwcG9ydC1wYWNrYWdlIiwiZWZmZWN0Ijoi
ZGVncmFkZWQifSx7ImNhcGFiaWxpdHkiOiJhdXRvbWF0ZWQtZGVwbG95bWVudCIsImVmZmVjdCI6
ImRlZ3JhZGVkIn1dLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoidXBncmFkZS13b3JrZXIiLCJp
ZGVtcG90ZW50IjpmYWxzZSwiaW1wYWN0IjoxLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFj
Y291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJJbiB0aGUgbm90aWZpY2F0aW9u
IGJhbm5lciBjbGljayBcIlVwZ3JhZGUgTm93XCIsIHRoZW4gY29uZmlybS4iLCJwYXRoIjpbIklu
dmVudG9yeSIsIldvcmtlcnMiXSwicmVjb3JkIjpbInZlcnNpb24tb2ZmZXJlZCIsImNvbmZpcm1l
ZC1hdCIsInNjcmVlbnNob3QiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjc1Mn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOlsibGl2ZS1tZW1iZXJzIiwid29ya2VyLXBhZ2UiLCJ3b3JrZXIt
dXBncmFkZS1ub3ciXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI2MywgMTA3LTEyNSJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJT
dGFydCB0aGUgdXBncmFkZSBvZiB0aGUgd29ya2VycyIsInVuZG8iOnsiaXJyZXZlcnNpYmxlIjoi
VGhlIGd1aWRlIGtub3dzIG5vIHdheSBiYWNrIGZvciB3b3JrZXJzIHRoYXQgdGhlIGJhbm5lciBo
YXMgdXBncmFkZWQuIn0sInVwZ3JhZGVzIjoid29ya2VyIn0seyJiYXRjaGVzIjpbWyJjb250cm9s
bGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMg
aXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoid29ya2VyLXByb2dyZXNzIiwia2luZCI6
Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9u
IjoiTG9vayBhdCB0aGUgcHJvZ3Jlc3Mgb2YgdGhlIHVwZ3JhZGU7IGl0IG11c3QgaGF2ZSBlbmRl
ZCBmb3IgZXZlcnkgd29ya2VyLiIsInBhdGgiOlsiSW52ZW50b3J5IiwiV29ya2VycyJdLCJyZWNv
cmQiOlsicHJvZ3Jlc3MiLCJzY3JlZW5zaG90Il19LCJzdWJqZWN0IjoiTG9vayBhdCB0aGUgcHJv
Z3Jlc3Mgb2YgdGhlIHVwZ3JhZGU7IGl0IG11c3QgaGF2ZSBlbmRlZCBmb3IgZXZlcnkgd29ya2Vy
LiIsInRpdGxlIjoiVGhlIHByb2dyZXNzIG9mIHRoZSB1cGdyYWRlIGhhcyBlbmRlZCJ9LCJlZmZl
Y3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwiaWQiOiJ3b3JrZXItcHJvZ3Jlc3MiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3NzJ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsiZXZlcnlNUyI6MTIwMDAwLCJmb3JNUyI6MzYwMDAwMH0s
InNhdGlzZmllcyI6WyJ3b3JrZXItcHJvZ3Jlc3MiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjYifV0sInN0YWdlIjoibGl2ZSIs
InRpdGxlIjoiRm9sbG93IHRoZSB1cGdyYWRlIG9mIHRoZSB3b3JrZXJzIHRvIGl0cyBlbmQifSx7
ImJhdGNoZXMiOltbInN0Zy1jb3JlMSIsInN0Zy1jb3JlMiIsInN0Zy1ndzEiXV0sImNoZWNrIjp7
ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbInN0
Zy1jb3JlMSIsInN0Zy1jb3JlMiIsInN0Zy1ndzEiXSwiaWQiOiJzZWUtd29ya2VyLXZlcnNpb25z
Iiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImlu
c3RydWN0aW9uIjoiUmVhZCB0aGUgdmVyc2lvbiBvZiB0aGlzIHdvcmtlciBpbiB0aGUgbGlzdCBv
ZiB3b3JrZXJzOyBpdCBtdXN0IGJlIDIuNi4xLiIsInBhdGgiOlsiSW52ZW50b3J5IiwiV29ya2Vy
cyJdLCJyZWNvcmQiOlsidmVyc2lvbiIsInNjcmVlbnNob3QiXX0sInN1YmplY3QiOiJSZWFkIHRo
ZSB2ZXJzaW9uIG9mIHRoaXMgd29ya2VyIGluIHRoZSBsaXN0IG9mIHdvcmtlcnM7IGl0IG11c3Qg
YmUgMi42LjEuIiwidGl0bGUiOiJUaGlzIHdvcmtlciBydW5zIHRoZSB0YXJnZXQgdmVyc2lvbiJ9
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6InNlZS13b3JrZXItdmVyc2lv
bnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6Nzg4fSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ3b3JrZXJzLXNhbWUtdmVyc2lv
biJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjEyNiJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI2In1dLCJzdGFnZSI6
ImxpdmUiLCJ0aXRsZSI6IlNlZSB0aGF0IGFsbCB3b3JrZXJzIHJ1biB0aGUgc2FtZSB2ZXJzaW9u
In0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6ImlmIGNvbW1hbmQgLXYgY3VybCA+L2Rldi9udWxsIDI+JjE7IHRo
ZW5cbiAgY3VybCAtc1MgLS1tYXgtdGltZSAyMCAtbyAvZGV2L251bGwgLXcgJyV7aHR0cF9jb2Rl
fScgLS0gXCIke2FwaV91cmx9XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAvZGV2L251bGwg
LS0gXCIke2FwaV91cmx9XCIgMj4mMSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9ICQyIH0g
RU5EIHsgcHJpbnQgY29kZSB9J1xuZmkiLCJ2YXJpYWJsZXMiOlsiYXBpX3VybCJdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiMjAwIn1dLCJleHBlY3RlZCI6ImhhcyBz
dGF0dXMgMjAwOyBob2xkcyBmb3IgMzAwIHMiLCJob2xkTVMiOjMwMDAwMCwiaG9zdHMiOlsiY29u
dHJvbGxlciJdLCJpZCI6IndhdGNoLWFmdGVyLXdvcmtlciIsImtpbmQiOiJwcm9iZSIsInJldHJ5
Ijp7ImV2ZXJ5TVMiOjMwMDAwfSwic3ViamVjdCI6InRoZSBhbnN3ZXIgb2YgaHR0cHM6Ly9zY2Fu
LnN0YWdpbmcuZXhhbXBsZS5jb20vaGVhbHRoIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJU
aGUgQVBJIGFuc3dlcnMgZm9yIGZpdmUgbWludXRlcyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVN
UyI6MzAwMDAwLCJpZCI6IndhdGNoLWFmdGVyLXdvcmtlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjo3OTN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbImhlYWx0aC13YXRjaGVkLWxpdmUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMzYifSx7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjU1LCAyMzYifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiV2F0Y2gg
dGhlIEFQSSBmb3IgYSB3aGlsZSJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0
cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJleGVjdXRpb24tc2lnbi1pbiIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlz
dHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJTaWduIGluIGF0IGh0dHBzOi8vY29udHJvbC1jZW50ZXIu
c3RhZ2luZy5leGFtcGxlLmNvbS8uIiwicGF0aCI6W10sInJlY29yZCI6WyJhY2NvdW50Il19LCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4
MDB9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImV4
ZWN1dGlvbi1zaWduLWluIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTQ2In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlNpZ24g
aW4gdG8gdGhlIGNvbnNvbGUgdG8gdXBncmFkZSB0aGUgZXhlY3V0aW9uIGluc3RhbmNlcyJ9LHsi
YmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjkwMDAw
MCwiaWQiOiJ1cGxvYWQtcGFja2FnZXMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVh
bCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiQ2xp
Y2sgXCJVcGxvYWQgUGFja2FnZVwiIGFuZCB1cGxvYWQgdGhlIHBhY2thZ2Ugb2YgZWFjaCBraW5k
IG9mIGluc3RhbmNlLiIsInBhdGgiOlsiSW52ZW50b3J5IiwiSW5zdGFsbGVycyJdLCJyZWNvcmQi
OlsidXBsb2FkZWQtZmlsZS1uYW1lcyIsInNjcmVlbnNob3QiXX0sIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjgwN30sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaW5zdGFsbGVycy1wYWdlIiwi
dXBsb2FkLXBhY2thZ2VzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTQ3LTE0OCJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJV
cGxvYWQgdGhlIHBhY2thZ2VzIiwidW5kbyI6eyJlc3RpbWF0ZU1TIjozMDAwMDAsIm1hbnVhbCI6
eyJpbnN0cnVjdGlvbiI6IlJlbW92ZSB0aGUgcGFja2FnZXMgZnJvbSB0aGUgbGlzdCwgb3IgbGVh
dmUgdGhlbSB0aGVyZSB1bnVzZWQuIiwicGF0aCI6W10sInJlY29yZCI6W119fX0seyJiYXRjaGVz
IjpbWyJjb250cm9sbGVyIl1dLCJkZXNjcmlwdGlvbiI6IldpdGggZmV3ZXIgYWN0aXZlIENvcmUg
aW5zdGFuY2VzIHRoYW4gaXQgZGVtYW5kcywgb3IgZmV3ZXIgYW50aXZpcnVzIGVuZ2luZXMsIHRo
ZSBnYXRld2F5IHJlZnVzZXMgZmlsZXMuIFRoZSBzZXR0aW5ncyBhcmUgcmVhZCBhbmQgbm90IGNo
YW5nZWQuIiwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJjb3JlLW1pbmlt
dW0iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50
IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiUmVhZCB0aGUgbGVhc3QgbnVtYmVyIG9m
IGFjdGl2ZSBDb3JlIGluc3RhbmNlcyBhbmQgb2YgZW5naW5lcyBpbiB0aGUgc2V0dGluZ3Mgb2Yg
dGhlIGhlYWx0aCBjaGVjay4gT25lIGluc3RhbmNlIGxlc3MgdGhhbiBub3cgbXVzdCBzdGlsbCBi
ZSBlbm91Z2guIiwicGF0aCI6W10sInJlY29yZCI6WyJsZWFzdC1hY3RpdmUtY29yZSIsImxlYXN0
LWFjdGl2ZS1lbmdpbmVzIiwiYWN0aXZlLWNvcmUiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmln
aW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjgyMH0sInBvc2l0aW9uIjoiYm9keSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY29yZS1taW5pbXVtIl0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJoZWFsdGgtY2hlY2siLCJsaW5lcyI6
Im1pbmltdW0gbnVtYmVyIG9mIGFjdGl2ZSBDb3JlIn1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6
IlNlZSB0aGF0IHRoZSBoZWFsdGggY2hlY2sgY2FuIGRvIHdpdGhvdXQgb25lIENvcmUifSx7ImJh
dGNoZXMiOltbInN0Zy1jb3JlMSJdLFsic3RnLWNvcmUyIl1dLCJjaGVjayI6eyJleHBlY3QiOltd
LCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJzdGctY29yZTEiLCJz
dGctY29yZTIiXSwiaWQiOiJ1cGdyYWRlLWNvcmUuY2hlY2siLCJraW5kIjoibWFudWFsIiwibWFu
dWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJSZWFkIHRoZSB2
ZXJzaW9uIG9mIHRoaXMgaW5zdGFuY2U7IGl0IG11c3QgYmUgNS4xMy4xLiIsInBhdGgiOlsiSW52
ZW50b3J5IiwiV29ya2VycyJdLCJyZWNvcmQiOlsidmVyc2lvbiJdfSwic3ViamVjdCI6IlJlYWQg
dGhlIHZlcnNpb24gb2YgdGhpcyBpbnN0YW5jZTsgaXQgbXVzdCBiZSA1LjEzLjEuIiwidGl0bGUi
OiJUaGlzIGluc3RhbmNlIHNob3dzIHRoZSBuZXcgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbeyJjYXBh
YmlsaXR5IjoiZmlsZS1zY2FubmluZyIsImVmZmVjdCI6ImNvbnRpbnVlIn1dLCJlc3RpbWF0ZU1T
IjozNjAwMDAwLCJpZCI6InVwZ3JhZGUtY29yZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJpbXBhY3Qi
OjEsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJp
bnN0cnVjdGlvbiI6IkV4cGFuZCBcIkRlcGxveSBXb3JrZXJzXCIgYW5kIHNlbGVjdCBcIlVwZ3Jh
ZGVcIi4gQ2hvb3NlIE1EIENvcmUgNS4xMy4xIGZvciB0aGlzIGluc3RhbmNlIGFuZCBjbGljayBV
cGdyYWRlLCB0aGVuIGZvbGxvdyBpdCB1bnRpbCBpdCBpcyBiYWNrIGluIHNlcnZpY2UuIFdoZXJl
IHRoZSBjb25zb2xlIGhhcyB1cGdyYWRlZCB0aGlzIGluc3RhbmNlIGFscmVhZHksIHJlY29yZCB0
aGF0LiIsInBhdGgiOlsiSW52ZW50b3J5IiwiV29ya2VycyJdLCJyZWNvcmQiOlsiY2hvc2VuLXZl
cnNpb24iLCJmaW5pc2hlZC1hdCIsInNjcmVlbnNob3QiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjgzNX0sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibGl2ZS1tZW1iZXJzIiwiZXhlY3V0
aW9uLXBhZ2UiLCJkZXBsb3ktdXBncmFkZSIsInNlbGVjdC12ZXJzaW9uIl0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjQsIDE0MCwg
MTQ5LTE1MSJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJVcGdyYWRlIENvcmUsIG9uZSBpbnN0
YW5jZSBhZnRlciBhbm90aGVyIiwidW5kbyI6eyJlc3RpbWF0ZU1TIjozNjAwMDAwLCJtYW51YWwi
OnsiaW5zdHJ1Y3Rpb24iOiJUaGUgZ3VpZGUgaGFzIG5vIHdheSBiYWNrLiBUcnkgdGhlIHByZXZp
b3VzIHBhY2thZ2Ugb24gdGhlIHNhbWUgcGFnZSwgb3IgYXNrIHRoZSB2ZW5kb3IuIiwicGF0aCI6
W10sInJlY29yZCI6W119fSwidXBncmFkZXMiOiJjb3JlIn0seyJiYXRjaGVzIjpbWyJzdGctZ3cx
Il1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQi
LCJob3N0cyI6WyJzdGctZ3cxIl0sImlkIjoidXBncmFkZS1hcGktZ2F0ZXdheS5jaGVjayIsImtp
bmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVj
dGlvbiI6IlJlYWQgdGhlIHZlcnNpb24gb2YgdGhpcyBnYXRld2F5OyBpdCBtdXN0IGJlIDIuNi4x
LiIsInBhdGgiOlsiSW52ZW50b3J5IiwiV29ya2VycyJdLCJyZWNvcmQiOlsidmVyc2lvbiJdfSwi
c3ViamVjdCI6IlJlYWQgdGhlIHZlcnNpb24gb2YgdGhpcyBnYXRld2F5OyBpdCBtdXN0IGJlIDIu
Ni4xLiIsInRpdGxlIjoiVGhpcyBnYXRld2F5IHNob3dzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJk
ZXNjcmlwdGlvbiI6IldoZXJlIHRoZXJlIGlzIG9ubHkgb25lLCBjbGllbnRzIGFyZSBjdXQgb2Zm
IHVudGlsIGl0IGlzIGJhY2suIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6ImF1dGhlbnRpY2F0
ZWQtc3VibWlzc2lvbiIsImVmZmVjdCI6ImRlZ3JhZGVkIn1dLCJlc3RpbWF0ZU1TIjoxMjAwMDAw
LCJpZCI6InVwZ3JhZGUtYXBpLWdhdGV3YXkiLCJpZGVtcG90ZW50IjpmYWxzZSwiaW1wYWN0Ijox
LCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5z
dHJ1Y3Rpb24iOiJFeHBhbmQgXCJEZXBsb3kgV29ya2Vyc1wiIGFuZCBzZWxlY3QgXCJVcGdyYWRl
XCIuIENob29zZSBBUEkgR2F0ZXdheSAyLjYuMSBmb3IgdGhpcyBpbnN0YW5jZSBhbmQgY2xpY2sg
VXBncmFkZSwgdGhlbiBmb2xsb3cgaXQgdW50aWwgaXQgaXMgYmFjayBpbiBzZXJ2aWNlLiBXaGVy
ZSB0aGUgY29uc29sZSBoYXMgdXBncmFkZWQgdGhpcyBpbnN0YW5jZSBhbHJlYWR5LCByZWNvcmQg
dGhhdC4iLCJwYXRoIjpbIkludmVudG9yeSIsIldvcmtlcnMiXSwicmVjb3JkIjpbImNob3Nlbi12
ZXJzaW9uIiwiZmluaXNoZWQtYXQiLCJzY3JlZW5zaG90Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4Njh9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImxpdmUtbWVtYmVycyIsImV4ZWN1
dGlvbi1wYWdlIiwiZGVwbG95LXVwZ3JhZGUiLCJzZWxlY3QtdmVyc2lvbiJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjY1LCAxNDEs
IDE0OS0xNTEifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiVXBncmFkZSB0aGUgZ2F0ZXdheXMs
IG9uZSBhZnRlciBhbm90aGVyIiwidW5kbyI6eyJlc3RpbWF0ZU1TIjoxMjAwMDAwLCJtYW51YWwi
OnsiaW5zdHJ1Y3Rpb24iOiJUaGUgZ3VpZGUgaGFzIG5vIHdheSBiYWNrLiBUcnkgdGhlIHByZXZp
b3VzIHBhY2thZ2Ugb24gdGhlIHNhbWUgcGFnZSwgb3IgYXNrIHRoZSB2ZW5kb3IuIiwicGF0aCI6
W10sInJlY29yZCI6W119fSwidXBncmFkZXMiOiJhcGktZ2F0ZXdheSJ9LHsiYmF0Y2hlcyI6W1si
Y29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJuby1j
YWxsYmFjay1zZXJ2aWNlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51
YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6Ikxvb2sgdGhyb3Vn
aCB0aGUgbGlzdCBvZiB3b3JrZXJzOyBub25lIG9mIHRoZW0gbWF5IGNhcnJ5IGEgQ2FsbGJhY2sg
U2VydmljZS4iLCJwYXRoIjpbIkludmVudG9yeSIsIldvcmtlcnMiXSwicmVjb3JkIjpbInNjcmVl
bnNob3QiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjk0Nn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRp
c2ZpZXMiOlsibGl2ZS1jYWxsYmFjay1zZXJ2aWNlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjYifSx7ImRvY3VtZW50Ijoid29y
a2Vycy1wYWdlIiwibGluZXMiOiJDYWxsYmFjayBTZXJ2aWNlIn1dLCJzdGFnZSI6ImxpdmUiLCJ0
aXRsZSI6IlNlZSB0aGF0IHRoZXJlIGlzIG5vIENhbGxiYWNrIFNlcnZpY2UgdG8gdXBncmFkZSJ9
LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5kIC12IGN1cmwgPi9kZXYvbnVsbCAyPiYxOyB0aGVu
XG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rldi9udWxsIC13ICcle2h0dHBfY29kZX0n
IC0tIFwiJHthcGlfdXJsfVwiXG5lbHNlXG4gIHdnZXQgLVMgLVQgMjAgLU8gL2Rldi9udWxsIC0t
IFwiJHthcGlfdXJsfVwiIDI+JjEgfCBhd2sgJyQxIH4gL15IVFRQLyB7IGNvZGUgPSAkMiB9IEVO
RCB7IHByaW50IGNvZGUgfSdcbmZpIiwidmFyaWFibGVzIjpbImFwaV91cmwiXX0sImV4cGVjdCI6
W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjIwMCJ9XSwiZXhwZWN0ZWQiOiJoYXMgc3Rh
dHVzIDIwMDsgaG9sZHMgZm9yIDMwMCBzIiwiaG9sZE1TIjozMDAwMDAsImhvc3RzIjpbImNvbnRy
b2xsZXIiXSwiaWQiOiJ3YXRjaC1hZnRlci1leGVjdXRpb24iLCJraW5kIjoicHJvYmUiLCJyZXRy
eSI6eyJldmVyeU1TIjozMDAwMH0sInN1YmplY3QiOiJ0aGUgYW5zd2VyIG9mIGh0dHBzOi8vc2Nh
bi5zdGFnaW5nLmV4YW1wbGUuY29tL2hlYWx0aCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoi
VGhlIEFQSSBhbnN3ZXJzIGZvciBmaXZlIG1pbnV0ZXMifSwiZWZmZWN0cyI6W10sImVzdGltYXRl
TVMiOjMwMDAwMCwiaWQiOiJ3YXRjaC1hZnRlci1leGVjdXRpb24iLCJpZGVtcG90ZW50IjpmYWxz
ZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6OTU3fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJoZWFsdGgtd2F0Y2hlZC1saXZlIl0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjM2In0seyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiI1NSwgMjM2In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6Ildh
dGNoIHRoZSBBUEkgZm9yIGEgd2hpbGUifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImRl
c2NyaXB0aW9uIjoiVXNlcnMgd2VyZSB0b2xkIG9mIHRoaXMgaG91cjsgZnJvbSBoZXJlIG9uIHRo
ZSBjbHVzdGVyIG9ubHkgZmluaXNoZXMgd2hhdCBpdCBoYXMuIiwiZWZmZWN0cyI6W10sImVzdGlt
YXRlTVMiOjkwMDAwMCwiaWQiOiJzdG9wLXN1Ym1pc3Npb25zIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJBdCBXZWRuZXNkYXkgMjEg
QXByaWwgMjAyNywgMDg6MDAgKFVUQysyKSwgc2VlIHRoYXQgdGhlIHN5c3RlbXMgb2YgdGhlIHVz
ZXJzIHNlbmQgbm90aGluZyBhbnkgbW9yZSwgYW5kIHN0b3AgdGhvc2UgdGhhdCBkby4iLCJwYXRo
IjpbXSwicmVjb3JkIjpbInN0b3BwZWQtYXQiLCJzeXN0ZW1zLXN0b3BwZWQiXX0sIm9uRmFpbHVy
ZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk2NH0sInBv
c2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic3RvcC1zdWJt
aXNzaW9ucyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjE3MS0xNzMifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiU3RvcCBuZXcg
c2NhbiByZXF1ZXN0cyIsInVuZG8iOnsiZXN0aW1hdGVNUyI6MzAwMDAwLCJtYW51YWwiOnsiaW5z
dHJ1Y3Rpb24iOiJUZWxsIHRoZSB1c2VycyB0aGF0IHRoZXkgbWF5IHNlbmQgc2NhbnMgYWdhaW4u
IiwicGF0aCI6W10sInJlY29yZCI6W119fX0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJl
ZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6Im9wZW4tcHJvY2Vzc2luZy1oaXN0
b3J5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3Vu
dCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IlNpZ24gaW4gYXQgaHR0cHM6Ly9jb250
cm9sLWNlbnRlci5zdGFnaW5nLmV4YW1wbGUuY29tLywgZ28gdG8gdGhlIHBhZ2UgYW5kIGZpbHRl
ciB0aGUgcmVxdWVzdHMgYnkgSW4tUHJvZ3Jlc3MuIiwicGF0aCI6WyJEYXNoYm9hcmQiLCJQcm9j
ZXNzaW5nIEhpc3RvcnkiXSwicmVjb3JkIjpbImFjY291bnQiLCJyZXF1ZXN0cy1pbi1wcm9ncmVz
cyJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6OTc1fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJoaXN0b3J5LXNpZ24taW4iLCJoaXN0b3J5LXBhZ2UiLCJoaXN0b3J5LWZpbHRlciJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjE4Mi0xODYifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiT3BlbiB0aGUgbGlzdCBvZiByZXF1
ZXN0cyBpbiBwcm9ncmVzcyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsi
ZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29u
dHJvbGxlciJdLCJpZCI6InJlcXVlc3RzLWNvbXBsZXRlIiwia2luZCI6Im1hbnVhbCIsIm1hbnVh
bCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiS2VlcCB0aGUgZmls
dGVyIG9uIEluLVByb2dyZXNzLCByZWxvYWQgdGhlIGxpc3QgYW5kIGNvdW50IGl0cyByZXF1ZXN0
czsgdGhlcmUgbXVzdCBiZSBub25lLiIsInBhdGgiOlsiRGFzaGJvYXJkIiwiUHJvY2Vzc2luZyBI
aXN0b3J5Il0sInJlY29yZCI6WyJyZXF1ZXN0cy1pbi1wcm9ncmVzcyIsInNjcmVlbnNob3QiXX0s
InN1YmplY3QiOiJLZWVwIHRoZSBmaWx0ZXIgb24gSW4tUHJvZ3Jlc3MsIHJlbG9hZCB0aGUgbGlz
dCBhbmQgY291bnQgaXRzIHJlcXVlc3RzOyB0aGVyZSBtdXN0IGJlIG5vbmUuIiwidGl0bGUiOiJO
byByZXF1ZXN0IGlzIGluIHByb2dyZXNzIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozNjAw
MDAwLCJpZCI6InJlcXVlc3RzLWNvbXBsZXRlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3
YWl0Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6OTg2fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInJldHJ5Ijp7
ImV2ZXJ5TVMiOjMwMDAwMCwiZm9yTVMiOjcyMDAwMDB9LCJzYXRpc2ZpZXMiOlsic2NhbnMtY29t
cGxldGUiLCJyZXF1ZXN0cy1jb21wbGV0ZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3NCwgMTg3LTE4OSJ9LHsiZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTc0LCAxODYtMTg5In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6
IldhaXQgdW50aWwgbm8gcmVxdWVzdCBpcyBpbiBwcm9ncmVzcyJ9LHsiYmFja3VwIjoicG9zdGdy
ZXNxbCIsImJhdGNoZXMiOltbInN0Zy1zaGFyZWQiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtbiBcIiQoZmluZCBcIiR7YmFja3VwX2Rpcn0vJHtj
aGFuZ2V9LXBvc3RncmVzcWxcIiAtcHJ1bmUgLXNpemUgKzAgLW1taW4gLTE0NDApXCIgJiZcbiAg
c2hhMjU2c3VtIC0tIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tcG9zdGdyZXNxbFwiIiwidmFy
aWFibGVzIjpbImJhY2t1cF9kaXIiLCJjaGFuZ2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoi
bWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBe
WzAtOWEtZl17NjR9IGAiLCJob3N0cyI6WyJzdGctc2hhcmVkIl0sImlkIjoiYmFja3VwLWFsbC1w
b3N0Z3Jlc3FsLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0
aW1lb3V0TVMiOjYwMDAwMCwidGl0bGUiOiJUaGUgYmFja3VwIG9mIFBvc3RncmVTUUwgaXMgdGhl
cmUsIGlzIG5vdCBlbXB0eSBhbmQgaXMgZnJlc2gifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjE4MDAwMDAsImlkIjoiYmFja3VwLWFsbC1wb3N0Z3Jlc3FsIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJCYWNrIFBvc3RncmVTUUwg
dXAgd2l0aCB0aGUgdG9vbCBvZiB0aGUgc2l0ZS4gUHV0IHRoZSBiYWNrdXAsIG9yIHRoZSByZXBv
cnQgb2YgdGhlIHRvb2wgdGhhdCBuYW1lcyBpdCwgYXQgL3Nydi9iYWNrdXAvQ0hHMDA0NDE4Ny1w
b3N0Z3Jlc3FsIG9uIHRoaXMgbWFjaGluZS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbIm5hbWUiLCJ0
YWtlbi1hdCIsInNpemUiLCJzaGEyNTYiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk5M30sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiYmFja3VwLWFsbC1wb3N0Z3Jlc3FsIl0sInNpbXVs
dGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMz
In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IkJhY2sgUG9zdGdyZVNRTCB1cCJ9LHsiYmFja3Vw
IjoicmVkaXMiLCJiYXRjaGVzIjpbWyJzdGctc2hhcmVkIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLW4gXCIkKGZpbmQgXCIke2JhY2t1cF9kaXJ9
LyR7Y2hhbmdlfS1yZWRpc1wiIC1wcnVuZSAtc2l6ZSArMCAtbW1pbiAtMTQ0MClcIiAmJlxuICBz
aGEyNTZzdW0gLS0gXCIke2JhY2t1cF9kaXJ9LyR7Y2hhbmdlfS1yZWRpc1wiIiwidmFyaWFibGVz
IjpbImJhY2t1cF9kaXIiLCJjaGFuZ2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hl
cyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeWzAtOWEt
Zl17NjR9IGAiLCJob3N0cyI6WyJzdGctc2hhcmVkIl0sImlkIjoiYmFja3VwLWFsbC1yZWRpcy5j
aGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2
MDAwMDAsInRpdGxlIjoiVGhlIGJhY2t1cCBvZiBSZWRpcyBpcyB0aGVyZSwgaXMgbm90IGVtcHR5
IGFuZCBpcyBmcmVzaCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6ImJh
Y2t1cC1hbGwtcmVkaXMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVh
bCI6eyJpbnN0cnVjdGlvbiI6IkJhY2sgUmVkaXMgdXAgd2l0aCB0aGUgdG9vbCBvZiB0aGUgc2l0
ZS4gUHV0IHRoZSBiYWNrdXAsIG9yIHRoZSByZXBvcnQgb2YgdGhlIHRvb2wgdGhhdCBuYW1lcyBp
dCwgYXQgL3Nydi9iYWNrdXAvQ0hHMDA0NDE4Ny1yZWRpcyBvbiB0aGlzIG1hY2hpbmUuIiwicGF0
aCI6W10sInJlY29yZCI6WyJuYW1lIiwidGFrZW4tYXQiLCJzaXplIiwic2hhMjU2Il19LCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDEz
fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJiYWNr
dXAtYWxsLXJlZGlzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMjMzIn1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IkJhY2sgUmVk
aXMgdXAifSx7ImJhY2t1cCI6InJhYmJpdG1xIiwiYmF0Y2hlcyI6W1sic3RnLXNoYXJlZCJdXSwi
Y2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1uIFwiJChm
aW5kIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tcmFiYml0bXFcIiAtcHJ1bmUgLXNpemUgKzAg
LW1taW4gLTE0NDApXCIgJiZcbiAgc2hhMjU2c3VtIC0tIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5n
ZX0tcmFiYml0bXFcIiIsInZhcmlhYmxlcyI6WyJiYWNrdXBfZGlyIiwiY2hhbmdlIl19LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlswLTlhLWZdezY0fSAifV0sImV4
cGVjdGVkIjoibWF0Y2hlcyBgXlswLTlhLWZdezY0fSBgIiwiaG9zdHMiOlsic3RnLXNoYXJlZCJd
LCJpZCI6ImJhY2t1cC1hbGwtcmFiYml0bXEuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0
IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAwLCJ0aXRsZSI6IlRoZSBiYWNrdXAgb2Yg
UmFiYml0TVEgaXMgdGhlcmUsIGlzIG5vdCBlbXB0eSBhbmQgaXMgZnJlc2gifSwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJiYWNrdXAtYWxsLXJhYmJpdG1xIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJCYWNr
IFJhYmJpdE1RIHVwIHdpdGggdGhlIHRvb2wgb2YgdGhlIHNpdGUuIFB1dCB0aGUgYmFja3VwLCBv
ciB0aGUgcmVwb3J0IG9mIHRoZSB0b29sIHRoYXQgbmFtZXMgaXQsIGF0IC9zcnYvYmFja3VwL0NI
RzAwNDQxODctcmFiYml0bXEgb24gdGhpcyBtYWNoaW5lLiIsInBhdGgiOltdLCJyZWNvcmQiOlsi
bmFtZSIsInRha2VuLWF0Iiwic2l6ZSIsInNoYTI1NiJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTAzM30sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiYmFja3VwLWFsbC1yYWJiaXRtcSJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjIzMyJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJCYWNrIFJhYmJpdE1RIHVwIn0seyJi
YWNrdXAiOiJmaWxlLXN0b3JhZ2UiLCJiYXRjaGVzIjpbWyJzdGctc2hhcmVkIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLW4gXCIkKGZpbmQgXCIk
e2JhY2t1cF9kaXJ9LyR7Y2hhbmdlfS1maWxlLXN0b3JhZ2VcIiAtcHJ1bmUgLXNpemUgKzAgLW1t
aW4gLTE0NDApXCIgJiZcbiAgc2hhMjU2c3VtIC0tIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0t
ZmlsZS1zdG9yYWdlXCIiLCJ2YXJpYWJsZXMiOlsiYmFja3VwX2RpciIsImNoYW5nZSJdfSwiZXhw
ZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5bMC05YS1mXXs2NH0gIn1dLCJl
eHBlY3RlZCI6Im1hdGNoZXMgYF5bMC05YS1mXXs2NH0gYCIsImhvc3RzIjpbInN0Zy1zaGFyZWQi
XSwiaWQiOiJiYWNrdXAtYWxsLWZpbGUtc3RvcmFnZS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1
YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMDAsInRpdGxlIjoiVGhlIGJhY2t1
cCBvZiBGaWxlIFN0b3JhZ2UgaXMgdGhlcmUsIGlzIG5vdCBlbXB0eSBhbmQgaXMgZnJlc2gifSwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjM2MDAwMDAsImlkIjoiYmFja3VwLWFsbC1maWxlLXN0
b3JhZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0
cnVjdGlvbiI6IkJhY2sgRmlsZSBTdG9yYWdlIHVwIHdpdGggdGhlIHRvb2wgb2YgdGhlIHNpdGUu
IFB1dCB0aGUgYmFja3VwLCBvciB0aGUgcmVwb3J0IG9mIHRoZSB0b29sIHRoYXQgbmFtZXMgaXQs
IGF0IC9zcnYvYmFja3VwL0NIRzAwNDQxODctZmlsZS1zdG9yYWdlIG9uIHRoaXMgbWFjaGluZS4i
LCJwYXRoIjpbXSwicmVjb3JkIjpbIm5hbWUiLCJ0YWtlbi1hdCIsInNpemUiLCJzaGEyNTYiXX0s
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjEwNTN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpb
ImJhY2t1cC1hbGwtZmlsZS1zdG9yYWdlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMzIn0seyJkb2N1bWVudCI6ImZpbGUtc3Rv
cmFnZS1zZXR0aW5ncyIsImxpbmVzIjoicmVwbGljYXMifV0sInN0YWdlIjoibGl2ZSIsInRpdGxl
IjoiQmFjayBGaWxlIFN0b3JhZ2UgdXAifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiaWYgY29tbWFuZCAtdiBj
dXJsID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBjdXJsIC1zUyAtLW1heC10aW1lIDIwIC1vIC9k
ZXYvbnVsbCAtdyAnJXtodHRwX2NvZGV9JyAtLSBcIiR7Y29uc29sZV91cmx9XCJcbmVsc2VcbiAg
d2dldCAtUyAtVCAyMCAtTyAvZGV2L251bGwgLS0gXCIke2NvbnNvbGVfdXJsfVwiIDI+JjEgfCBh
d2sgJyQxIH4gL15IVFRQLyB7IGNvZGUgPSAkMiB9IEVORCB7IHByaW50IGNvZGUgfSdcbmZpIiwi
dmFyaWFibGVzIjpbImNvbnNvbGVfdXJsIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFs
cyIsInRleHQiOiIyMDAifV0sImV4cGVjdGVkIjoiaGFzIHN0YXR1cyAyMDAiLCJob3N0cyI6WyJj
b250cm9sbGVyIl0sImlkIjoibGl2ZS5leGl0LmNvbnNvbGUtYW5zd2VycyIsImtpbmQiOiJwcm9i
ZSIsInN1YmplY3QiOiJ0aGUgYW5zd2VyIG9mIGh0dHBzOi8vY29udHJvbC1jZW50ZXIuc3RhZ2lu
Zy5leGFtcGxlLmNvbS8iLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFu
c3dlcnMifSwiZWZmZWN0cyI6W10sImlkIjoibGl2ZS5leGl0LmNvbnNvbGUtYW5zd2VycyIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1NjF9LCJwb3NpdGlvbiI6ImV4aXQiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5NCwgMTIzIn1dLCJzdGFnZSI6Imxp
dmUiLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xs
ZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBp
dCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJjcml0aWNhbC5lbnRyeS5jbHVzdGVyLWlk
bGUiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwi
aW5zdHJ1Y3Rpb24iOiJGaWx0ZXIgYnkgSW4tUHJvZ3Jlc3Mgb25jZSBtb3JlOyB0aGUgbGlzdCBt
dXN0IGJlIGVtcHR5LiBXaXRob3V0IHRoZSBmaWx0ZXIsIHRoZSBuZXdlc3QgcmVxdWVzdCBtdXN0
IGJlIG9sZGVyIHRoYW4gV2VkbmVzZGF5IDIxIEFwcmlsIDIwMjcsIDA4OjAwIChVVEMrMikuIiwi
cGF0aCI6WyJEYXNoYm9hcmQiLCJQcm9jZXNzaW5nIEhpc3RvcnkiXSwicmVjb3JkIjpbInJlcXVl
c3RzLWluLXByb2dyZXNzIiwibmV3ZXN0LXJlcXVlc3QiLCJzY3JlZW5zaG90Il19LCJzdWJqZWN0
IjoiRmlsdGVyIGJ5IEluLVByb2dyZXNzIG9uY2UgbW9yZTsgdGhlIGxpc3QgbXVzdCBiZSBlbXB0
eS4gV2l0aG91dCB0aGUgZmlsdGVyLCB0aGUgbmV3ZXN0IHJlcXVlc3QgbXVzdCBiZSBvbGRlciB0
aGFuIFdlZG5lc2RheSAyMSBBcHJpbCAyMDI3LCAwODowMCAoVVRDKzIpLiIsInRpdGxlIjoiVGhl
IGNsdXN0ZXIgaXMgaWRsZSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJjcml0aWNhbC5lbnRyeS5jbHVz
dGVyLWlkbGUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTA4M30sInBvc2l0
aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNsdXN0ZXItaWRs
ZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjE3NSwgMTg5In1dLCJzdGFnZSI6ImNyaXRpY2FsIiwidGl0bGUiOiJUaGUgY2x1c3Rl
ciBpcyBpZGxlIn0seyJiYXRjaGVzIjpbWyJzdGctc2hhcmVkIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBcIiR7dW5p
dF9wb3N0Z3Jlc3FsfVwiOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5p
dFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xc
bicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2
ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlh
YmxlcyI6WyJ1bml0X3Bvc3RncmVzcWwiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVu
bmluZyIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJjcml0aWNhbC5lbnRyeS5wb3N0Z3Jl
c3FsLWhlYWx0aHkiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxlLXBv
c3RncmVzcWwuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiUG9zdGdyZVNRTCdz
IHNlcnZpY2UgcnVucyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJjcml0aWNhbC5lbnRyeS5wb3N0Z3Jl
c3FsLWhlYWx0aHkiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTA4NH0sInBv
c2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInBvc3RncmVz
cWwtaGVhbHRoeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjE3NiJ9XSwic3RhZ2UiOiJjcml0aWNhbCIsInRpdGxlIjoiUG9zdGdy
ZVNRTCdzIHNlcnZpY2UgcnVucyJ9LHsiYmF0Y2hlcyI6W1sic3RnLXNoYXJlZCJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YXJnZXQ9XCIke2FkZHJlc3N9
OiR7cG9ydF9wb3N0Z3Jlc3FsfVwiXG5zZXQgLS0gXCIke3RhcmdldCU6Kn1cIiBcIiR7dGFyZ2V0
IyMqOn1cIlxuaWYgY29tbWFuZCAtdiBuYyA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgY2FzZSAk
KG5jIC0taGVscCAyPiYxKSBpblxuICAgICpCdXN5Qm94KikgbmMgLXcgNSBcIiQxXCIgXCIkMlwi
IC1lIHRydWUgOztcbiAgICAqKSBuYyAteiAtdyA1IFwiJDFcIiBcIiQyXCIgOztcbiAgZXNhY1xu
ZWxpZiBjb21tYW5kIC12IGJhc2ggPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIHRpbWVvdXQgNSBi
YXNoIC1jICdleGVjIDM8PlwiL2Rldi90Y3AvJDEvJDJcIicgc2ggXCIkMVwiIFwiJDJcIlxuZWxz
ZVxuICBlY2hvICduZWl0aGVyIG5jIG5vciBiYXNoIGlzIGhlcmUgdG8gdHJ5IGEgY29ubmVjdGlv
biB3aXRoJyA+JjJcbiAgZXhpdCAxMjdcbmZpIiwidmFyaWFibGVzIjpbImFkZHJlc3MiLCJwb3J0
X3Bvc3RncmVzcWwiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgYWNjZXB0ZWQiLCJob3N0
cyI6WyJzdGctc2hhcmVkIl0sImlkIjoiY3JpdGljYWwuZW50cnkucG9zdGdyZXNxbC1hbnN3ZXJz
Iiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9
LCJzdWJqZWN0IjoiYSBjb25uZWN0aW9uIHRvICR7YWRkcmVzc306NTQzMiIsInRpbWVvdXRNUyI6
MzAwMDAsInRpdGxlIjoiUG9zdGdyZVNRTCBhY2NlcHRzIGNvbm5lY3Rpb25zIn0sImVmZmVjdHMi
OltdLCJpZCI6ImNyaXRpY2FsLmVudHJ5LnBvc3RncmVzcWwtYW5zd2VycyIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDg1fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicG9zdGdyZXNxbC1oZWFsdGh5Il0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTc2In1dLCJz
dGFnZSI6ImNyaXRpY2FsIiwidGl0bGUiOiJQb3N0Z3JlU1FMIGFjY2VwdHMgY29ubmVjdGlvbnMi
fSx7ImJhdGNoZXMiOltbInN0Zy1zaGFyZWQiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluIFwiJHt1bml0X3JhYmJpdG1x
fVwiOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9u
dWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwi
IFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3Rh
dHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6WyJ1bml0
X3JhYmJpdG1xIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6
WyJzdGctc2hhcmVkIl0sImlkIjoiY3JpdGljYWwuZW50cnkucmFiYml0bXEtaGVhbHRoeSIsImtp
bmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGV4YW1wbGUtcmFiYml0bXEuc2VydmljZSIs
InRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiUmFiYml0TVEncyBzZXJ2aWNlIHJ1bnMifSwiZWZm
ZWN0cyI6W10sImlkIjoiY3JpdGljYWwuZW50cnkucmFiYml0bXEtaGVhbHRoeSIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDg2fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicmFiYml0bXEtaGVhbHRoeSJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3NiJ9XSwi
c3RhZ2UiOiJjcml0aWNhbCIsInRpdGxlIjoiUmFiYml0TVEncyBzZXJ2aWNlIHJ1bnMifSx7ImJh
dGNoZXMiOltbInN0Zy1zaGFyZWQiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0IjoidGFyZ2V0PVwiJHthZGRyZXNzfToke3BvcnRfcmFiYml0bXF9XCJcbnNldCAt
LSBcIiR7dGFyZ2V0JToqfVwiIFwiJHt0YXJnZXQjIyo6fVwiXG5pZiBjb21tYW5kIC12IG5jID4v
ZGV2L251bGwgMj4mMTsgdGhlblxuICBjYXNlICQobmMgLS1oZWxwIDI+JjEpIGluXG4gICAgKkJ1
c3lCb3gqKSBuYyAtdyA1IFwiJDFcIiBcIiQyXCIgLWUgdHJ1ZSA7O1xuICAgICopIG5jIC16IC13
IDUgXCIkMVwiIFwiJDJcIiA7O1xuICBlc2FjXG5lbGlmIGNvbW1hbmQgLXYgYmFzaCA+L2Rldi9u
dWxsIDI+JjE7IHRoZW5cbiAgdGltZW91dCA1IGJhc2ggLWMgJ2V4ZWMgMzw+XCIvZGV2L3RjcC8k
MS8kMlwiJyBzaCBcIiQxXCIgXCIkMlwiXG5lbHNlXG4gIGVjaG8gJ25laXRoZXIgbmMgbm9yIGJh
c2ggaXMgaGVyZSB0byB0cnkgYSBjb25uZWN0aW9uIHdpdGgnID4mMlxuICBleGl0IDEyN1xuZmki
LCJ2YXJpYWJsZXMiOlsiYWRkcmVzcyIsInBvcnRfcmFiYml0bXEiXX0sImV4cGVjdCI6W10sImV4
cGVjdGVkIjoiaXMgYWNjZXB0ZWQiLCJob3N0cyI6WyJzdGctc2hhcmVkIl0sImlkIjoiY3JpdGlj
YWwuZW50cnkucmFiYml0bXEtYW5zd2VycyIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5
TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6ImEgY29ubmVjdGlvbiB0byAke2Fk
ZHJlc3N9OjU2NzIiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlJhYmJpdE1RIGFjY2VwdHMg
Y29ubmVjdGlvbnMifSwiZWZmZWN0cyI6W10sImlkIjoiY3JpdGljYWwuZW50cnkucmFiYml0bXEt
YW5zd2VycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDg3fSwicG9zaXRp
b24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicmFiYml0bXEtaGVh
bHRoeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjE3NiJ9XSwic3RhZ2UiOiJjcml0aWNhbCIsInRpdGxlIjoiUmFiYml0TVEgYWNj
ZXB0cyBjb25uZWN0aW9ucyJ9LHsiYmF0Y2hlcyI6W1sic3RnLXNoYXJlZCJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4g
XCIke3VuaXRfcmVkaXN9XCI7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1
bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVz
XFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0
aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFy
aWFibGVzIjpbInVuaXRfcmVkaXMiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmlu
ZyIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJjcml0aWNhbC5lbnRyeS5yZWRpcy1oZWFs
dGh5Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgZXhhbXBsZS1yZWRpcy5zZXJ2
aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJSZWRpcycgc2VydmljZSBydW5zIn0sImVm
ZmVjdHMiOltdLCJpZCI6ImNyaXRpY2FsLmVudHJ5LnJlZGlzLWhlYWx0aHkiLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6MTA4OH0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInJlZGlzLWhlYWx0aHkiXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzYifV0sInN0YWdl
IjoiY3JpdGljYWwiLCJ0aXRsZSI6IlJlZGlzJyBzZXJ2aWNlIHJ1bnMifSx7ImJhdGNoZXMiOltb
InN0Zy1zaGFyZWQiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
IjoidGFyZ2V0PVwiJHthZGRyZXNzfToke3BvcnRfcmVkaXN9XCJcbnNldCAtLSBcIiR7dGFyZ2V0
JToqfVwiIFwiJHt0YXJnZXQjIyo6fVwiXG5pZiBjb21tYW5kIC12IG5jID4vZGV2L251bGwgMj4m
MTsgdGhlblxuICBjYXNlICQobmMgLS1oZWxwIDI+JjEpIGluXG4gICAgKkJ1c3lCb3gqKSBuYyAt
dyA1IFwiJDFcIiBcIiQyXCIgLWUgdHJ1ZSA7O1xuICAgICopIG5jIC16IC13IDUgXCIkMVwiIFwi
JDJcIiA7O1xuICBlc2FjXG5lbGlmIGNvbW1hbmQgLXYgYmFzaCA+L2Rldi9udWxsIDI+JjE7IHRo
ZW5cbiAgdGltZW91dCA1IGJhc2ggLWMgJ2V4ZWMgMzw+XCIvZGV2L3RjcC8kMS8kMlwiJyBzaCBc
IiQxXCIgXCIkMlwiXG5lbHNlXG4gIGVjaG8gJ25laXRoZXIgbmMgbm9yIGJhc2ggaXMgaGVyZSB0
byB0cnkgYSBjb25uZWN0aW9uIHdpdGgnID4mMlxuICBleGl0IDEyN1xuZmkiLCJ2YXJpYWJsZXMi
OlsiYWRkcmVzcyIsInBvcnRfcmVkaXMiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgYWNj
ZXB0ZWQiLCJob3N0cyI6WyJzdGctc2hhcmVkIl0sImlkIjoiY3JpdGljYWwuZW50cnkucmVkaXMt
YW5zd2VycyIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6
MzAwMDAwfSwic3ViamVjdCI6ImEgY29ubmVjdGlvbiB0byAke2FkZHJlc3N9OjYzNzkiLCJ0aW1l
b3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlJlZGlzIGFjY2VwdHMgY29ubmVjdGlvbnMifSwiZWZmZWN0
cyI6W10sImlkIjoiY3JpdGljYWwuZW50cnkucmVkaXMtYW5zd2VycyIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDg5fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOlsicmVkaXMtaGVhbHRoeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3NiJ9XSwic3RhZ2UiOiJj
cml0aWNhbCIsInRpdGxlIjoiUmVkaXMgYWNjZXB0cyBjb25uZWN0aW9ucyJ9LHsiYmF0Y2hlcyI6
W1sic3RnLXNoYXJlZCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gXCIke3VuaXRfZmlsZV9zdG9yYWdlfVwiOyBkb1xu
ICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBj
b2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRl
XCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsg
ZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6WyJ1bml0X2ZpbGVfc3Rv
cmFnZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsic3Rn
LXNoYXJlZCJdLCJpZCI6ImNyaXRpY2FsLmVudHJ5LmZpbGUtc3RvcmFnZS1oZWFsdGh5Iiwia2lu
ZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgZXhhbXBsZS1maWxlLXN0b3JhZ2Uuc2Vydmlj
ZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRmlsZSBTdG9yYWdlJ3Mgc2VydmljZSBydW5z
In0sImVmZmVjdHMiOltdLCJpZCI6ImNyaXRpY2FsLmVudHJ5LmZpbGUtc3RvcmFnZS1oZWFsdGh5
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwOTB9LCJwb3NpdGlvbiI6ImVu
dHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJmaWxlLXN0b3JhZ2UtaGVhbHRo
eSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjE3NiJ9XSwic3RhZ2UiOiJjcml0aWNhbCIsInRpdGxlIjoiRmlsZSBTdG9yYWdlJ3Mg
c2VydmljZSBydW5zIn0seyJiYXRjaGVzIjpbWyJzdGctc2hhcmVkIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRhcmdldD1cIiR7YWRkcmVzc306JHtwb3J0
X2ZpbGVfc3RvcmFnZX1cIlxuc2V0IC0tIFwiJHt0YXJnZXQlOip9XCIgXCIke3RhcmdldCMjKjp9
XCJcbmlmIGNvbW1hbmQgLXYgbmMgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGNhc2UgJChuYyAt
LWhlbHAgMj4mMSkgaW5cbiAgICAqQnVzeUJveCopIG5jIC13IDUgXCIkMVwiIFwiJDJcIiAtZSB0
cnVlIDs7XG4gICAgKikgbmMgLXogLXcgNSBcIiQxXCIgXCIkMlwiIDs7XG4gIGVzYWNcbmVsaWYg
Y29tbWFuZCAtdiBiYXNoID4vZGV2L251bGwgMj4mMTsgdGhlblxuICB0aW1lb3V0IDUgYmFzaCAt
YyAnZXhlYyAzPD5cIi9kZXYvdGNwLyQxLyQyXCInIHNoIFwiJDFcIiBcIiQyXCJcbmVsc2VcbiAg
ZWNobyAnbmVpdGhlciBuYyBub3IgYmFzaCBpcyBoZXJlIHRvIHRyeSBhIGNvbm5lY3Rpb24gd2l0
aCcgPiYyXG4gIGV4aXQgMTI3XG5maSIsInZhcmlhYmxlcyI6WyJhZGRyZXNzIiwicG9ydF9maWxl
X3N0b3JhZ2UiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgYWNjZXB0ZWQiLCJob3N0cyI6
WyJzdGctc2hhcmVkIl0sImlkIjoiY3JpdGljYWwuZW50cnkuZmlsZS1zdG9yYWdlLWFuc3dlcnMi
LCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAwMH0s
InN1YmplY3QiOiJhIGNvbm5lY3Rpb24gdG8gJHthZGRyZXNzfTo4ODkwIiwidGltZW91dE1TIjoz
MDAwMCwidGl0bGUiOiJGaWxlIFN0b3JhZ2UgYWNjZXB0cyBjb25uZWN0aW9ucyJ9LCJlZmZlY3Rz
IjpbXSwiaWQiOiJjcml0aWNhbC5lbnRyeS5maWxlLXN0b3JhZ2UtYW5zd2VycyIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDkxfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZmlsZS1zdG9yYWdlLWhlYWx0aHkiXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzYi
fV0sInN0YWdlIjoiY3JpdGljYWwiLCJ0aXRsZSI6IkZpbGUgU3RvcmFnZSBhY2NlcHRzIGNvbm5l
Y3Rpb25zIn0seyJiYXRjaGVzIjpbWyJzdGctc2hhcmVkIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImxzIC1sZCAtLSBcIiR7YmFja3VwX2Rpcn0vJHtjaGFu
Z2V9LXBvc3RncmVzcWxcIiAmJlxuICB0ZXN0IC1uIFwiJChmaW5kIFwiJHtiYWNrdXBfZGlyfS8k
e2NoYW5nZX0tcG9zdGdyZXNxbFwiIC1wcnVuZSAtbW1pbiAtMTQ0MClcIiIsInZhcmlhYmxlcyI6
WyJiYWNrdXBfZGlyIiwiY2hhbmdlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImV4aXN0czsg
aXMgYXQgbW9zdCAyNCBoIG9sZCIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJiYWNrdXAt
YWxsLXBvc3RncmVzcWwuYWdlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImZpbGUgL3Nydi9i
YWNrdXAvQ0hHMDA0NDE4Ny1wb3N0Z3Jlc3FsIiwidGl0bGUiOiJUaGUgYmFja3VwIG9mIHBvc3Rn
cmVzcWwgaXMgeW91bmcgZW5vdWdoIn0sImVmZmVjdHMiOltdLCJpZCI6ImJhY2t1cC1hbGwtcG9z
dGdyZXNxbC5hZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTAwMn0sInBv
c2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMzMi
fV0sInN0YWdlIjoiY3JpdGljYWwiLCJ0aXRsZSI6IlRoZSBiYWNrdXAgb2YgcG9zdGdyZXNxbCBp
cyB5b3VuZyBlbm91Z2gifSx7ImJhdGNoZXMiOltbInN0Zy1zaGFyZWQiXV0sImNoZWNrIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibHMgLWxkIC0tIFwiJHtiYWNrdXBfZGly
fS8ke2NoYW5nZX0tcmVkaXNcIiAmJlxuICB0ZXN0IC1uIFwiJChmaW5kIFwiJHtiYWNrdXBfZGly
fS8ke2NoYW5nZX0tcmVkaXNcIiAtcHJ1bmUgLW1taW4gLTE0NDApXCIiLCJ2YXJpYWJsZXMiOlsi
YmFja3VwX2RpciIsImNoYW5nZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHM7IGlz
IGF0IG1vc3QgMjQgaCBvbGQiLCJob3N0cyI6WyJzdGctc2hhcmVkIl0sImlkIjoiYmFja3VwLWFs
bC1yZWRpcy5hZ2UiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZmlsZSAvc3J2L2JhY2t1cC9D
SEcwMDQ0MTg3LXJlZGlzIiwidGl0bGUiOiJUaGUgYmFja3VwIG9mIHJlZGlzIGlzIHlvdW5nIGVu
b3VnaCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJiYWNrdXAtYWxsLXJlZGlzLmFnZSIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDIyfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzMyJ9XSwic3RhZ2UiOiJjcml0aWNhbCIs
InRpdGxlIjoiVGhlIGJhY2t1cCBvZiByZWRpcyBpcyB5b3VuZyBlbm91Z2gifSx7ImJhdGNoZXMi
OltbInN0Zy1zaGFyZWQiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0IjoibHMgLWxkIC0tIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tcmFiYml0bXFcIiAmJlxu
ICB0ZXN0IC1uIFwiJChmaW5kIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tcmFiYml0bXFcIiAt
cHJ1bmUgLW1taW4gLTE0NDApXCIiLCJ2YXJpYWJsZXMiOlsiYmFja3VwX2RpciIsImNoYW5nZSJd
fSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHM7IGlzIGF0IG1vc3QgMjQgaCBvbGQiLCJo
b3N0cyI6WyJzdGctc2hhcmVkIl0sImlkIjoiYmFja3VwLWFsbC1yYWJiaXRtcS5hZ2UiLCJraW5k
IjoicHJvYmUiLCJzdWJqZWN0IjoiZmlsZSAvc3J2L2JhY2t1cC9DSEcwMDQ0MTg3LXJhYmJpdG1x
IiwidGl0bGUiOiJUaGUgYmFja3VwIG9mIHJhYmJpdG1xIGlzIHlvdW5nIGVub3VnaCJ9LCJlZmZl
Y3RzIjpbXSwiaWQiOiJiYWNrdXAtYWxsLXJhYmJpdG1xLmFnZSIsImlkZW1wb3RlbnQiOmZhbHNl
LCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjoxMDQyfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZh
bHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzMyJ9XSwic3RhZ2UiOiJjcml0aWNhbCIsInRpdGxlIjoi
VGhlIGJhY2t1cCBvZiByYWJiaXRtcSBpcyB5b3VuZyBlbm91Z2gifSx7ImJhdGNoZXMiOltbInN0
Zy1zaGFyZWQiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
bHMgLWxkIC0tIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tZmlsZS1zdG9yYWdlXCIgJiZcbiAg
dGVzdCAtbiBcIiQoZmluZCBcIiR7YmFja3VwX2Rpcn0vJHtjaGFuZ2V9LWZpbGUtc3RvcmFnZVwi
IC1wcnVuZSAtbW1pbiAtMTQ0MClcIiIsInZhcmlhYmxlcyI6WyJiYWNrdXBfZGlyIiwiY2hhbmdl
Il19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImV4aXN0czsgaXMgYXQgbW9zdCAyNCBoIG9sZCIs
Imhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJiYWNrdXAtYWxsLWZpbGUtc3RvcmFnZS5hZ2Ui
LCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZmlsZSAvc3J2L2JhY2t1cC9DSEcwMDQ0MTg3LWZp
bGUtc3RvcmFnZSIsInRpdGxlIjoiVGhlIGJhY2t1cCBvZiBmaWxlLXN0b3JhZ2UgaXMgeW91bmcg
ZW5vdWdoIn0sImVmZmVjdHMiOltdLCJpZCI6ImJhY2t1cC1hbGwtZmlsZS1zdG9yYWdlLmFnZSIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDYyfSwicG9zaXRpb24iOiJlbnRy
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzMyJ9LHsiZG9jdW1lbnQi
OiJmaWxlLXN0b3JhZ2Utc2V0dGluZ3MiLCJsaW5lcyI6InJlcGxpY2FzIn1dLCJzdGFnZSI6ImNy
aXRpY2FsIiwidGl0bGUiOiJUaGUgYmFja3VwIG9mIGZpbGUtc3RvcmFnZSBpcyB5b3VuZyBlbm91
Z2gifSx7ImFwcHJvdmUiOnsiYnkiOltdLCJxdWVzdGlvbiI6IlRoZSBjbHVzdGVyIGlzIGlkbGUg
YW5kIGl0cyBmb3VyIGNyaXRpY2FsIHNlcnZpY2VzIGFyZSBoZWFsdGh5LiBNYXkgY2hhbmdlIENI
RzAwNDQxODcgdGFrZSB0aGVtIGRvd24gbm93PyJ9LCJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1d
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6ImFwcHJvdmUtY3JpdGljYWwi
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImFwcHJvdmUiLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDk0fSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W10sInN0YWdlIjoiY3JpdGljYWwiLCJ0aXRsZSI6IkFwcHJvdmUgdGhlIHVw
Z3JhZGUgb2YgdGhlIGNyaXRpY2FsIHNlcnZpY2VzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVy
Il1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQi
LCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoid2F0Y2gtYmVmb3JlLWZpbGUtc3RvcmFnZSIs
ImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0
cnVjdGlvbiI6Ikxvb2sgYXQgU3lzdGVtIEhlYWx0aCBmb3IgZml2ZSBtaW51dGVzOyBub3RoaW5n
IG1heSBiZSBtaXNzaW5nIGJ1dCB3aGF0IHRoaXMgc3RlcCBoYXMganVzdCByZXN0YXJ0ZWQuIiwi
cGF0aCI6W10sInJlY29yZCI6WyJzZWVuLWZyb20iLCJzZWVuLXVudGlsIiwic2NyZWVuc2hvdCJd
fSwic3ViamVjdCI6Ikxvb2sgYXQgU3lzdGVtIEhlYWx0aCBmb3IgZml2ZSBtaW51dGVzOyBub3Ro
aW5nIG1heSBiZSBtaXNzaW5nIGJ1dCB3aGF0IHRoaXMgc3RlcCBoYXMganVzdCByZXN0YXJ0ZWQu
IiwidGl0bGUiOiJUaGUgY29uc29sZSBzaG93cyBubyBzZXJ2aWNlIG9mIHRoZSBjbHVzdGVyIGlu
IHRyb3VibGUifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJ3YXRjaC1i
ZWZvcmUtZmlsZS1zdG9yYWdlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEx
NTR9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImhl
YWx0aC13YXRjaGVkLWNyaXRpY2FsIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjM2In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIyMzYifV0sInN0YWdlIjoiY3JpdGljYWwiLCJ0aXRsZSI6IldhdGNoIHRoZSBjbHVzdGVy
IGJlZm9yZSBGaWxlIFN0b3JhZ2UgZ29lcyBkb3duIn0seyJiYXRjaGVzIjpbWyJzdGctc2hhcmVk
Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRwa2ctcXVl
cnkgLVcgLWY9JyR7VmVyc2lvbn1cXG4nIC0tIFwiJHtwYWNrYWdlX2ZpbGVfc3RvcmFnZX1cIiIs
InZhcmlhYmxlcyI6WyJwYWNrYWdlX2ZpbGVfc3RvcmFnZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNh
dGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjZcXC4xKFteMC05Ll18JCkifV0s
ImV4cGVjdGVkIjoiaGFzIHZlcnNpb24gMi42LjEiLCJob3N0cyI6WyJzdGctc2hhcmVkIl0sImlk
IjoidXBncmFkZS1maWxlLXN0b3JhZ2UuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
cGFja2FnZSBleGFtcGxlLWZpbGUtc3RvcmFnZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoi
VGhlIHBhY2thZ2Ugb2YgRmlsZSBTdG9yYWdlIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiY29t
bWFuZCI6eyJieUhvc3QiOnsic3RnLXNoYXJlZCI6Imluc3RhbGxlcj1cIiR7aW5zdGFsbGVyX2Zp
bGVfc3RvcmFnZX1cIiBzaCAtYyBcIiR7aW5zdGFsbF9maWxlX3N0b3JhZ2V9XCIifSwib2tTdGF0
dXNlcyI6WzBdLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbF9maWxlX3N0b3JhZ2UiLCJpbnN0YWxsZXJf
ZmlsZV9zdG9yYWdlIl19LCJkZXNjcmlwdGlvbiI6IlNjYW5uaW5nLCBmZXRjaGluZyBvZiBmaWxl
cywgZGlzdHJpYnV0aW9uIG9mIG1vZHVsZXMgYW5kIGRlcGxveW1lbnQgb2YgaW5zdGFuY2VzIHN0
b3AgdW50aWwgaXQgaXMgYmFjazsgaXQgaXMgdGhlIGxhc3Qgb2YgYWxsLiIsImVmZmVjdHMiOlt7
ImNhcGFiaWxpdHkiOiJmaWxlLXNjYW5uaW5nIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNh
cGFiaWxpdHkiOiJydW5uaW5nLXNjYW5zIiwiZWZmZWN0IjoicGF1c2VkIn0seyJjYXBhYmlsaXR5
IjoiZmlsZS1hY2Nlc3MiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6Im1v
ZHVsZS1kaXN0cmlidXRpb24iLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6
Imluc3RhbmNlLWRlcGxveW1lbnQiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0
eSI6ImludGVybmFsLWNvbW11bmljYXRpb24iLCJlZmZlY3QiOiJkZWdyYWRlZCJ9XSwiZXN0aW1h
dGVNUyI6OTAwMDAwLCJpZCI6InVwZ3JhZGUtZmlsZS1zdG9yYWdlIiwiaWRlbXBvdGVudCI6ZmFs
c2UsImltcGFjdCI6Miwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExNjB9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2
aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsiY3JpdGljYWwtZmlsZS1zdG9yYWdlIiwiaW5zdGFs
bC1maWxlLXN0b3JhZ2UiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxNjcsIDE5MS0yMTUifV0sInN0YWdlIjoiY3JpdGljYWwiLCJ0
aW1lb3V0TVMiOjE4MDAwMDAsInRpdGxlIjoiVXBncmFkZSBGaWxlIFN0b3JhZ2UiLCJ1bmRvIjp7
ImVzdGltYXRlTVMiOjM2MDAwMDAsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkdvIGJhY2sgd2l0
aCB0aGUgcHJvY2VkdXJlIHJlc3RvcmUtZmlsZS1zdG9yYWdlLiIsInBhdGgiOltdLCJyZWNvcmQi
OltdfX0sInVubGVzcyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRwa2ct
cXVlcnkgLVcgLWY9JyR7VmVyc2lvbn1cXG4nIC0tIFwiJHtwYWNrYWdlX2ZpbGVfc3RvcmFnZX1c
IiIsInZhcmlhYmxlcyI6WyJwYWNrYWdlX2ZpbGVfc3RvcmFnZSJdfSwiZXhwZWN0IjpbeyJwcmVk
aWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjZcXC4xKFteMC05Ll18JCki
fV0sImV4cGVjdGVkIjoiaGFzIHZlcnNpb24gMi42LjEiLCJob3N0cyI6WyJzdGctc2hhcmVkIl0s
ImlkIjoidXBncmFkZS1maWxlLXN0b3JhZ2UudW5sZXNzIiwia2luZCI6InByb2JlIiwic3ViamVj
dCI6InBhY2thZ2UgZXhhbXBsZS1maWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IlVwZ3JhZGUgRmlsZSBT
dG9yYWdlIn0sInVwZ3JhZGVzIjoiZmlsZS1zdG9yYWdlIn0seyJiYXRjaGVzIjpbWyJzdGctc2hh
cmVkIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1
cz0wXG5mb3IgdW5pdCBpbiBcIiR7dW5pdF9maWxlX3N0b3JhZ2V9XCI7IGRvXG4gIHN0YXRlPSQo
c3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBj
b2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNl
IFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25l
XG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbInVuaXRfZmlsZV9zdG9yYWdlIl19LCJl
eHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJzdGctc2hhcmVkIl0s
ImlkIjoic2VlLWZpbGUtc3RvcmFnZS1ydW5uaW5nIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsi
ZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxl
LWZpbGUtc3RvcmFnZS5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJGaWxlIFN0
b3JhZ2UgcnVucyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6InNlZS1m
aWxlLXN0b3JhZ2UtcnVubmluZyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjox
MTg2fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJm
aWxlLXN0b3JhZ2Utc3RhdHVzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjE2LTIxOCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMjE2LTIxOCJ9XSwic3RhZ2UiOiJjcml0aWNhbCIsInRpdGxlIjoiU2VlIHRoYXQgRmls
ZSBTdG9yYWdlIHJ1bnMifSx7ImJhdGNoZXMiOltbInN0Zy1zaGFyZWQiXV0sImNoZWNrIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFyZ2V0PVwiJHthZGRyZXNzfToke3Bv
cnRfZmlsZV9zdG9yYWdlfVwiXG5zZXQgLS0gXCIke3RhcmdldCU6Kn1cIiBcIiR7dGFyZ2V0IyMq
On1cIlxuaWYgY29tbWFuZCAtdiBuYyA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgY2FzZSAkKG5j
IC0taGVscCAyPiYxKSBpblxuICAgICpCdXN5Qm94KikgbmMgLXcgNSBcIiQxXCIgXCIkMlwiIC1l
IHRydWUgOztcbiAgICAqKSBuYyAteiAtdyA1IFwiJDFcIiBcIiQyXCIgOztcbiAgZXNhY1xuZWxp
ZiBjb21tYW5kIC12IGJhc2ggPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIHRpbWVvdXQgNSBiYXNo
IC1jICdleGVjIDM8PlwiL2Rldi90Y3AvJDEvJDJcIicgc2ggXCIkMVwiIFwiJDJcIlxuZWxzZVxu
ICBlY2hvICduZWl0aGVyIG5jIG5vciBiYXNoIGlzIGhlcmUgdG8gdHJ5IGEgY29ubmVjdGlvbiB3
aXRoJyA+JjJcbiAgZXhpdCAxMjdcbmZpIiwidmFyaWFibGVzIjpbImFkZHJlc3MiLCJwb3J0X2Zp
bGVfc3RvcmFnZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBhY2NlcHRlZCIsImhvc3Rz
IjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJzZWUtZmlsZS1zdG9yYWdlLWFuc3dlcmluZyIsImtpbmQi
OiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVj
dCI6ImEgY29ubmVjdGlvbiB0byAke2FkZHJlc3N9Ojg4OTAiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0
aXRsZSI6IkZpbGUgU3RvcmFnZSBhY2NlcHRzIGNvbm5lY3Rpb25zIGFnYWluIn0sImVmZmVjdHMi
OltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic2VlLWZpbGUtc3RvcmFnZS1hbnN3ZXJpbmci
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTE5MX0sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIxNi0yMTgifV0sInN0YWdl
IjoiY3JpdGljYWwiLCJ0aXRsZSI6IlNlZSB0aGF0IEZpbGUgU3RvcmFnZSBhY2NlcHRzIGNvbm5l
Y3Rpb25zIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltd
LCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0s
ImlkIjoid2F0Y2gtYWZ0ZXItZmlsZS1zdG9yYWdlIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6
eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiTG9vayBhdCBTeXN0ZW0g
SGVhbHRoIGZvciBmaXZlIG1pbnV0ZXM7IG5vdGhpbmcgbWF5IGJlIG1pc3NpbmcgYnV0IHdoYXQg
dGhpcyBzdGVwIGhhcyBqdXN0IHJlc3RhcnRlZC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInNlZW4t
ZnJvbSIsInNlZW4tdW50aWwiLCJzY3JlZW5zaG90Il19LCJzdWJqZWN0IjoiTG9vayBhdCBTeXN0
ZW0gSGVhbHRoIGZvciBmaXZlIG1pbnV0ZXM7IG5vdGhpbmcgbWF5IGJlIG1pc3NpbmcgYnV0IHdo
YXQgdGhpcyBzdGVwIGhhcyBqdXN0IHJlc3RhcnRlZC4iLCJ0aXRsZSI6IlRoZSBjb25zb2xlIHNo
b3dzIG5vIHNlcnZpY2Ugb2YgdGhlIGNsdXN0ZXIgaW4gdHJvdWJsZSJ9LCJlZmZlY3RzIjpbXSwi
ZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6IndhdGNoLWFmdGVyLWZpbGUtc3RvcmFnZSIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjAyfSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJoZWFsdGgtd2F0Y2hlZC1jcml0aWNhbCJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjIzNiJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjM2In1dLCJzdGFnZSI6ImNyaXRp
Y2FsIiwidGl0bGUiOiJXYXRjaCB0aGUgY2x1c3RlciBhZnRlciBGaWxlIFN0b3JhZ2UgaXMgYmFj
ayJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjYwMDAwMCwiaWQiOiJyZW9wZW4tc3VibWlzc2lvbnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlN0YXJ0IHdoYXQgd2FzIHN0b3Bw
ZWQgYXQgV2VkbmVzZGF5IDIxIEFwcmlsIDIwMjcsIDA4OjAwIChVVEMrMikgYW5kIHRlbGwgdGhl
IHVzZXJzIHRoYXQgdGhleSBtYXkgc2VuZCBzY2FucyBhZ2Fpbi4iLCJwYXRoIjpbXSwicmVjb3Jk
IjpbInRvbGQtYXQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjEyMDd9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxNzEtMTczIn1dLCJzdGFnZSI6ImNyaXRpY2FsIiwidGl0bGUi
OiJMZXQgdXNlcnMgc2VuZCBzY2FucyBhZ2FpbiIsInVuZG8iOnsiZXN0aW1hdGVNUyI6OTAwMDAw
LCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJTdG9wIG5ldyBzY2FuIHJlcXVlc3RzIGFnYWluLiIs
InBhdGgiOltdLCJyZWNvcmQiOltdfX19LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5kIC12IGN1
cmwgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rl
di9udWxsIC13ICcle2h0dHBfY29kZX0nIC0tIFwiJHtjb25zb2xlX3VybH1cIlxuZWxzZVxuICB3
Z2V0IC1TIC1UIDIwIC1PIC9kZXYvbnVsbCAtLSBcIiR7Y29uc29sZV91cmx9XCIgMj4mMSB8IGF3
ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9ICQyIH0gRU5EIHsgcHJpbnQgY29kZSB9J1xuZmkiLCJ2
YXJpYWJsZXMiOlsiY29uc29sZV91cmwiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxz
IiwidGV4dCI6IjIwMCJ9XSwiZXhwZWN0ZWQiOiJoYXMgc3RhdHVzIDIwMCIsImhvc3RzIjpbImNv
bnRyb2xsZXIiXSwiaWQiOiJjcml0aWNhbC5leGl0LmNvbnNvbGUtYW5zd2VycyIsImtpbmQiOiJw
cm9iZSIsInN1YmplY3QiOiJ0aGUgYW5zd2VyIG9mIGh0dHBzOi8vY29udHJvbC1jZW50ZXIuc3Rh
Z2luZy5leGFtcGxlLmNvbS8iLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBjb25zb2xl
IGFuc3dlcnMifSwiZWZmZWN0cyI6W10sImlkIjoiY3JpdGljYWwuZXhpdC5jb25zb2xlLWFuc3dl
cnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTA5Mn0sInBvc2l0aW9uIjoi
ZXhpdCIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk0LCAxMjMifV0sInN0
YWdlIjoiY3JpdGljYWwiLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMifSx7ImJhdGNoZXMi
OltbInN0Zy1hcHAiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
Ijoic3RhdHVzPTBcbmZvciB1bml0IGluIFwiJHt1bml0X2lkZW50aXR5X3NlcnZpY2V9XCI7IGRv
XG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYm
IGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3Rh
dGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7
OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbInVuaXRfaWRlbnRp
dHlfc2VydmljZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMi
Olsic3RnLWFwcCJdLCJpZCI6ImhlYWx0aHktaWRlbnRpdHktc2VydmljZSIsImtpbmQiOiJwcm9i
ZSIsInN1YmplY3QiOiJzZXJ2aWNlIGV4YW1wbGUtaWRlbnRpdHktc2VydmljZS5zZXJ2aWNlIiwi
dGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgSWRlbnRpdHkgU2VydmljZSBydW5zIGF0IHRo
ZSBlbmQifSwiZWZmZWN0cyI6W10sImlkIjoiaGVhbHRoeS1pZGVudGl0eS1zZXJ2aWNlIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyMTh9LCJwb3NpdGlvbiI6InZlcmlmeSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic2VydmljZXMtaGVhbHRoeSJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIy
MC0yMjQifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJUaGUgSWRlbnRpdHkgU2VydmljZSBy
dW5zIGF0IHRoZSBlbmQifSx7ImJhdGNoZXMiOltbInN0Zy1hcHAiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluIFwiJHt1
bml0X2NvbnRyb2xfY2VudGVyfVwiOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUg
XCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVz
OiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4g
MGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIs
InZhcmlhYmxlcyI6WyJ1bml0X2NvbnRyb2xfY2VudGVyIl19LCJleHBlY3QiOltdLCJleHBlY3Rl
ZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJzdGctYXBwIl0sImlkIjoiaGVhbHRoeS1jb250cm9s
LWNlbnRlciIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGV4YW1wbGUtY29udHJv
bC1jZW50ZXIuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiQ29udHJvbCBDZW50
ZXIgcnVucyBhdCB0aGUgZW5kIn0sImVmZmVjdHMiOltdLCJpZCI6ImhlYWx0aHktY29udHJvbC1j
ZW50ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIxOX0sInBvc2l0aW9u
IjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzZXJ2aWNlcy1oZWFs
dGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjIwLTIyNCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkNvbnRyb2wgQ2Vu
dGVyIHJ1bnMgYXQgdGhlIGVuZCJ9LHsiYmF0Y2hlcyI6W1sic3RnLWNvcmUxIiwic3RnLWNvcmUy
Iiwic3RnLWd3MSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gXCIke3VuaXRfd29ya2VyfVwiOyBkb1xuICBzdGF0ZT0k
KHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwg
Y29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2Fz
ZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9u
ZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6WyJ1bml0X3dvcmtlciJdfSwiZXhwZWN0
IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsic3RnLWNvcmUxIiwic3RnLWNv
cmUyIiwic3RnLWd3MSJdLCJpZCI6ImhlYWx0aHktd29ya2VyIiwia2luZCI6InByb2JlIiwic3Vi
amVjdCI6InNlcnZpY2UgZXhhbXBsZS13b3JrZXIuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAs
InRpdGxlIjoiRXZlcnkgd29ya2VyIHJ1bnMgYXQgdGhlIGVuZCJ9LCJlZmZlY3RzIjpbXSwiaWQi
OiJoZWFsdGh5LXdvcmtlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjIw
fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInNl
cnZpY2VzLWhlYWx0aHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIyMjAtMjI0In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoi
RXZlcnkgd29ya2VyIHJ1bnMgYXQgdGhlIGVuZCJ9LHsiYmF0Y2hlcyI6W1sic3RnLWNvcmUxIiwi
c3RnLWNvcmUyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBcIiR7dW5pdF9jb3JlfVwiOyBkb1xuICBzdGF0ZT0kKHN5
c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29k
ZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBc
IiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxu
ZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6WyJ1bml0X2NvcmUiXX0sImV4cGVjdCI6W10s
ImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpbInN0Zy1jb3JlMSIsInN0Zy1jb3JlMiJd
LCJpZCI6ImhlYWx0aHktY29yZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGV4
YW1wbGUtY29yZS5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJFdmVyeSBDb3Jl
IGluc3RhbmNlIHJ1bnMgYXQgdGhlIGVuZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJoZWFsdGh5LWNv
cmUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIyMX0sInBvc2l0aW9uIjoi
dmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzZXJ2aWNlcy1oZWFsdGh5
Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMjIwLTIyNCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkV2ZXJ5IENvcmUgaW5z
dGFuY2UgcnVucyBhdCB0aGUgZW5kIn0seyJiYXRjaGVzIjpbWyJzdGctZ3cxIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBp
biBcIiR7dW5pdF9hcGlfZ2F0ZXdheX1cIjsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0
aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRm
ICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwi
IGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVz
XCIiLCJ2YXJpYWJsZXMiOlsidW5pdF9hcGlfZ2F0ZXdheSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0
ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsic3RnLWd3MSJdLCJpZCI6ImhlYWx0aHktYXBpLWdh
dGV3YXkiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxlLWFwaS1nYXRl
d2F5LnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkV2ZXJ5IGdhdGV3YXkgcnVu
cyBhdCB0aGUgZW5kIn0sImVmZmVjdHMiOltdLCJpZCI6ImhlYWx0aHktYXBpLWdhdGV3YXkiLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIyMn0sInBvc2l0aW9uIjoidmVyaWZ5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzZXJ2aWNlcy1oZWFsdGh5Il0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MjIwLTIyNCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkV2ZXJ5IGdhdGV3YXkgcnVucyBh
dCB0aGUgZW5kIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0
aW1hdGVNUyI6MzAwMDAwLCJpZCI6InN0aWxsLW5vLWNhbGxiYWNrLXNlcnZpY2UiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3Ry
YXRvciIsImluc3RydWN0aW9uIjoiTG9vayB0aHJvdWdoIHRoZSBsaXN0IG9mIHdvcmtlcnM7IG5v
bmUgb2YgdGhlbSBtYXkgY2FycnkgYSBDYWxsYmFjayBTZXJ2aWNlLiIsInBhdGgiOlsiSW52ZW50
b3J5IiwiV29ya2VycyJdLCJyZWNvcmQiOlsic2NyZWVuc2hvdCJdfSwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI0NX0sInBvc2l0aW9u
IjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjYWxsYmFjay1zZXJ2
aWNlLWhlYWx0aHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIyMjAtMjI0In0seyJkb2N1bWVudCI6IndvcmtlcnMtcGFnZSIsImxp
bmVzIjoiQ2FsbGJhY2sgU2VydmljZSJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlNlZSB0
aGF0IHRoZXJlIGlzIHN0aWxsIG5vIENhbGxiYWNrIFNlcnZpY2UifSx7ImJhdGNoZXMiOltbInN0
Zy1zaGFyZWQiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
dGFyZ2V0PVwiJHthZGRyZXNzfToke3BvcnRfcG9zdGdyZXNxbH1cIlxuc2V0IC0tIFwiJHt0YXJn
ZXQlOip9XCIgXCIke3RhcmdldCMjKjp9XCJcbmlmIGNvbW1hbmQgLXYgbmMgPi9kZXYvbnVsbCAy
PiYxOyB0aGVuXG4gIGNhc2UgJChuYyAtLWhlbHAgMj4mMSkgaW5cbiAgICAqQnVzeUJveCopIG5j
IC13IDUgXCIkMVwiIFwiJDJcIiAtZSB0cnVlIDs7XG4gICAgKikgbmMgLXogLXcgNSBcIiQxXCIg
XCIkMlwiIDs7XG4gIGVzYWNcbmVsaWYgY29tbWFuZCAtdiBiYXNoID4vZGV2L251bGwgMj4mMTsg
dGhlblxuICB0aW1lb3V0IDUgYmFzaCAtYyAnZXhlYyAzPD5cIi9kZXYvdGNwLyQxLyQyXCInIHNo
IFwiJDFcIiBcIiQyXCJcbmVsc2VcbiAgZWNobyAnbmVpdGhlciBuYyBub3IgYmFzaCBpcyBoZXJl
IHRvIHRyeSBhIGNvbm5lY3Rpb24gd2l0aCcgPiYyXG4gIGV4aXQgMTI3XG5maSIsInZhcmlhYmxl
cyI6WyJhZGRyZXNzIiwicG9ydF9wb3N0Z3Jlc3FsIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6
ImlzIGFjY2VwdGVkIiwiaG9zdHMiOlsic3RnLXNoYXJlZCJdLCJpZCI6ImhlYWx0aHktcG9zdGdy
ZXNxbCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJhIGNvbm5lY3Rpb24gdG8gJHthZGRyZXNz
fTo1NDMyIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJQb3N0Z3JlU1FMIGFjY2VwdHMgY29u
bmVjdGlvbnMgYXQgdGhlIGVuZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJoZWFsdGh5LXBvc3RncmVz
cWwiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI1Nn0sInBvc2l0aW9uIjoi
dmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzZXJ2aWNlcy1oZWFsdGh5
Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMjIwLTIyNCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlBvc3RncmVTUUwgYWNj
ZXB0cyBjb25uZWN0aW9ucyBhdCB0aGUgZW5kIn0seyJiYXRjaGVzIjpbWyJzdGctc2hhcmVkIl1d
LCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRhcmdldD1cIiR7
YWRkcmVzc306JHtwb3J0X3JhYmJpdG1xfVwiXG5zZXQgLS0gXCIke3RhcmdldCU6Kn1cIiBcIiR7
dGFyZ2V0IyMqOn1cIlxuaWYgY29tbWFuZCAtdiBuYyA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAg
Y2FzZSAkKG5jIC0taGVscCAyPiYxKSBpblxuICAgICpCdXN5Qm94KikgbmMgLXcgNSBcIiQxXCIg
XCIkMlwiIC1lIHRydWUgOztcbiAgICAqKSBuYyAteiAtdyA1IFwiJDFcIiBcIiQyXCIgOztcbiAg
ZXNhY1xuZWxpZiBjb21tYW5kIC12IGJhc2ggPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIHRpbWVv
dXQgNSBiYXNoIC1jICdleGVjIDM8PlwiL2Rldi90Y3AvJDEvJDJcIicgc2ggXCIkMVwiIFwiJDJc
IlxuZWxzZVxuICBlY2hvICduZWl0aGVyIG5jIG5vciBiYXNoIGlzIGhlcmUgdG8gdHJ5IGEgY29u
bmVjdGlvbiB3aXRoJyA+JjJcbiAgZXhpdCAxMjdcbmZpIiwidmFyaWFibGVzIjpbImFkZHJlc3Mi
LCJwb3J0X3JhYmJpdG1xIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIGFjY2VwdGVkIiwi
aG9zdHMiOlsic3RnLXNoYXJlZCJdLCJpZCI6ImhlYWx0aHktcmFiYml0bXEiLCJraW5kIjoicHJv
YmUiLCJzdWJqZWN0IjoiYSBjb25uZWN0aW9uIHRvICR7YWRkcmVzc306NTY3MiIsInRpbWVvdXRN
UyI6MzAwMDAsInRpdGxlIjoiUmFiYml0TVEgYWNjZXB0cyBjb25uZWN0aW9ucyBhdCB0aGUgZW5k
In0sImVmZmVjdHMiOltdLCJpZCI6ImhlYWx0aHktcmFiYml0bXEiLCJpZGVtcG90ZW50IjpmYWxz
ZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6MTI1N30sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6WyJzZXJ2aWNlcy1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjIwLTIyNCJ9XSwic3Rh
Z2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlJhYmJpdE1RIGFjY2VwdHMgY29ubmVjdGlvbnMgYXQgdGhl
IGVuZCJ9LHsiYmF0Y2hlcyI6W1sic3RnLXNoYXJlZCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YXJnZXQ9XCIke2FkZHJlc3N9OiR7cG9ydF9yZWRpc31c
Ilxuc2V0IC0tIFwiJHt0YXJnZXQlOip9XCIgXCIke3RhcmdldCMjKjp9XCJcbmlmIGNvbW1hbmQg
LXYgbmMgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGNhc2UgJChuYyAtLWhlbHAgMj4mMSkgaW5c
biAgICAqQnVzeUJveCopIG5jIC13IDUgXCIkMVwiIFwiJDJcIiAtZSB0cnVlIDs7XG4gICAgKikg
bmMgLXogLXcgNSBcIiQxXCIgXCIkMlwiIDs7XG4gIGVzYWNcbmVsaWYgY29tbWFuZCAtdiBiYXNo
ID4vZGV2L251bGwgMj4mMTsgdGhlblxuICB0aW1lb3V0IDUgYmFzaCAtYyAnZXhlYyAzPD5cIi9k
ZXYvdGNwLyQxLyQyXCInIHNoIFwiJDFcIiBcIiQyXCJcbmVsc2VcbiAgZWNobyAnbmVpdGhlciBu
YyBub3IgYmFzaCBpcyBoZXJlIHRvIHRyeSBhIGNvbm5lY3Rpb24gd2l0aCcgPiYyXG4gIGV4aXQg
MTI3XG5maSIsInZhcmlhYmxlcyI6WyJhZGRyZXNzIiwicG9ydF9yZWRpcyJdfSwiZXhwZWN0Ijpb
XSwiZXhwZWN0ZWQiOiJpcyBhY2NlcHRlZCIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJo
ZWFsdGh5LXJlZGlzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImEgY29ubmVjdGlvbiB0byAk
e2FkZHJlc3N9OjYzNzkiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlJlZGlzIGFjY2VwdHMg
Y29ubmVjdGlvbnMgYXQgdGhlIGVuZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJoZWFsdGh5LXJlZGlz
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyNTh9LCJwb3NpdGlvbiI6InZl
cmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic2VydmljZXMtaGVhbHRoeSJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjIyMC0yMjQifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJSZWRpcyBhY2NlcHRzIGNv
bm5lY3Rpb25zIGF0IHRoZSBlbmQifSx7ImJhdGNoZXMiOltbInN0Zy1zaGFyZWQiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFyZ2V0PVwiJHthZGRyZXNz
fToke3BvcnRfZmlsZV9zdG9yYWdlfVwiXG5zZXQgLS0gXCIke3RhcmdldCU6Kn1cIiBcIiR7dGFy
Z2V0IyMqOn1cIlxuaWYgY29tbWFuZCAtdiBuYyA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgY2Fz
ZSAkKG5jIC0taGVscCAyPiYxKSBpblxuICAgICpCdXN5Qm94KikgbmMgLXcgNSBcIiQxXCIgXCIk
MlwiIC1lIHRydWUgOztcbiAgICAqKSBuYyAteiAtdyA1IFwiJDFcIiBcIiQyXCIgOztcbiAgZXNh
Y1xuZWxpZiBjb21tYW5kIC12IGJhc2ggPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIHRpbWVvdXQg
NSBiYXNoIC1jICdleGVjIDM8PlwiL2Rldi90Y3AvJDEvJDJcIicgc2ggXCIkMVwiIFwiJDJcIlxu
ZWxzZVxuICBlY2hvICduZWl0aGVyIG5jIG5vciBiYXNoIGlzIGhlcmUgdG8gdHJ5IGEgY29ubmVj
dGlvbiB3aXRoJyA+JjJcbiAgZXhpdCAxMjdcbmZpIiwidmFyaWFibGVzIjpbImFkZHJlc3MiLCJw
b3J0X2ZpbGVfc3RvcmFnZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBhY2NlcHRlZCIs
Imhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJoZWFsdGh5LWZpbGUtc3RvcmFnZSIsImtpbmQi
OiJwcm9iZSIsInN1YmplY3QiOiJhIGNvbm5lY3Rpb24gdG8gJHthZGRyZXNzfTo4ODkwIiwidGlt
ZW91dE1TIjozMDAwMCwidGl0bGUiOiJGaWxlIFN0b3JhZ2UgYWNjZXB0cyBjb25uZWN0aW9ucyBh
dCB0aGUgZW5kIn0sImVmZmVjdHMiOltdLCJpZCI6ImhlYWx0aHktZmlsZS1zdG9yYWdlIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyNTl9LCJwb3NpdGlvbiI6InZlcmlmeSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic2VydmljZXMtaGVhbHRoeSJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIy
MC0yMjQifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJGaWxlIFN0b3JhZ2UgYWNjZXB0cyBj
b25uZWN0aW9ucyBhdCB0aGUgZW5kIn0seyJiYXRjaGVzIjpbWyJzdGctY29yZTEiLCJzdGctY29y
ZTIiLCJzdGctZ3cxIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29u
IGF0dGVzdHMgaXQiLCJob3N0cyI6WyJzdGctY29yZTEiLCJzdGctY29yZTIiLCJzdGctZ3cxIl0s
ImlkIjoid29ya2Vycy1jb25uZWN0ZWQiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291
bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJGaW5kIHRoaXMgd29ya2VyIGluIHRo
ZSBsaXN0IG9mIHdvcmtlcnM7IGl0IG11c3QgYmUgc2hvd24gY29ubmVjdGVkLiIsInBhdGgiOlsi
SW52ZW50b3J5IiwiV29ya2VycyJdLCJyZWNvcmQiOlsic3RhdGUiLCJzY3JlZW5zaG90Il19LCJz
dWJqZWN0IjoiRmluZCB0aGlzIHdvcmtlciBpbiB0aGUgbGlzdCBvZiB3b3JrZXJzOyBpdCBtdXN0
IGJlIHNob3duIGNvbm5lY3RlZC4iLCJ0aXRsZSI6IlRoaXMgd29ya2VyIGlzIGNvbm5lY3RlZCB0
byBDb250cm9sIENlbnRlciJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ3b3JrZXJzLWNvbm5lY3RlZCIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjYwfSwicG9zaXRpb24iOiJ2ZXJp
ZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIndvcmtlcnMtcmVjb25uZWN0Il0s
InNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMjI1In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiVGhpcyB3b3JrZXIgaXMgY29ubmVj
dGVkIHRvIENvbnRyb2wgQ2VudGVyIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZl
Y3RzIjpbXSwiZXN0aW1hdGVNUyI6OTAwMDAwLCJpZCI6InRlc3Qtc2NhbiIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiSGFuZCBpbiBh
IGNsZWFuIGZpbGUgYW5kIHRoZSBFSUNBUiB0ZXN0IGZpbGUgb3ZlciB0aGUgQVBJLiBCb3RoIG11
c3QgY29tZSBiYWNrIHdpdGggdGhlIHZlcmRpY3QgdGhhdCBiZWxvbmdzIHRvIHRoZW0uIiwicGF0
aCI6W10sInJlY29yZCI6WyJyZXF1ZXN0LWlkIiwidmVyZGljdCJdfSwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI2MX0sInBvc2l0aW9u
IjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ0ZXN0LXNjYW4iXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIyMjYifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJTZW5kIHRlc3Qgc2NhbnMgYW5kIHNl
ZSB0aGVpciB2ZXJkaWN0cyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5kIC12IGN1cmwgPi9k
ZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rldi9udWxs
IC13ICcle2h0dHBfY29kZX0nIC0tIFwiJHthcGlfdXJsfVwiXG5lbHNlXG4gIHdnZXQgLVMgLVQg
MjAgLU8gL2Rldi9udWxsIC0tIFwiJHthcGlfdXJsfVwiIDI+JjEgfCBhd2sgJyQxIH4gL15IVFRQ
LyB7IGNvZGUgPSAkMiB9IEVORCB7IHByaW50IGNvZGUgfSdcbmZpIiwidmFyaWFibGVzIjpbImFw
aV91cmwiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjIwMCJ9XSwi
ZXhwZWN0ZWQiOiJoYXMgc3RhdHVzIDIwMCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJh
cGktYW5zd2VycyIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjE1MDAwLCJmb3JN
UyI6MzAwMDAwfSwic3ViamVjdCI6InRoZSBhbnN3ZXIgb2YgaHR0cHM6Ly9zY2FuLnN0YWdpbmcu
ZXhhbXBsZS5jb20vaGVhbHRoIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgQVBJIGFu
c3dlcnMifSwiZWZmZWN0cyI6W10sImlkIjoiYXBpLWFuc3dlcnMiLCJpZGVtcG90ZW50IjpmYWxz
ZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6MTI3Mn0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6WyJhcGktYWNjZXNzaWJsZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIyNyJ9XSwic3RhZ2UiOiJ2
ZXJpZnkiLCJ0aXRsZSI6IlRoZSBBUEkgYW5zd2VycyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxl
ciJdXSwiZGVzY3JpcHRpb24iOiJUaGUgZ3VpZGUgZG9lcyBub3Qgc2F5IHdoZXJlIHRoZXkgYXJl
LiIsImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxODAwMDAwLCJpZCI6ImxvZ3MtcmV2aWV3ZWQi
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlv
biI6IlJlYWQgdGhlIGxvZyBvZiBldmVyeSBzZXJ2aWNlIGZyb20gdGhlIHN0YXJ0IG9mIHRoaXMg
Y2hhbmdlLiBMaXN0IHdhcm5pbmdzIGFuZCBmYWlsZWQgbWlncmF0aW9ucywgYW5kIHNheSBvZiBl
YWNoIHdoZXRoZXIgaXQgbWF0dGVycy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbImxvZ3MtcmVhZCIs
Indhcm5pbmdzIiwiZmFpbGVkLW1pZ3JhdGlvbnMiLCJqdWRnZW1lbnQiXX0sIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyNzN9LCJwb3Np
dGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibG9ncy1yZXZp
ZXdlZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjIyOCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlJlYWQgdGhlIGxvZ3Mg
b2YgdGhlIGNsdXN0ZXIifSx7ImJhdGNoZXMiOltbInN0Zy1hcHAiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZHBrZy1xdWVyeSAtVyAtZj0nJHtWZXJzaW9u
fVxcbicgLS0gXCIke3BhY2thZ2VfaWRlbnRpdHlfc2VydmljZX1cIiIsInZhcmlhYmxlcyI6WyJw
YWNrYWdlX2lkZW50aXR5X3NlcnZpY2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hl
cyIsInRleHQiOiJeKFswLTldKzopPzJcXC42XFwuMShbXjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6
ImhhcyB2ZXJzaW9uIDIuNi4xIiwiaG9zdHMiOlsic3RnLWFwcCJdLCJpZCI6InZlcnNpb24taWRl
bnRpdHktc2VydmljZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJwYWNrYWdlIGV4YW1wbGUt
aWRlbnRpdHktc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIElkZW50aXR5
IFNlcnZpY2UgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ2ZXJz
aW9uLWlkZW50aXR5LXNlcnZpY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwi
b25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6
MTI4NH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
WyJvbmUtdmVyc2lvbiJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjIzNCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlRoZSBJ
ZGVudGl0eSBTZXJ2aWNlIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSx7ImJhdGNoZXMiOltbInN0
Zy1hcHAiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZHBr
Zy1xdWVyeSAtVyAtZj0nJHtWZXJzaW9ufVxcbicgLS0gXCIke3BhY2thZ2VfY29udHJvbF9jZW50
ZXJ9XCIiLCJ2YXJpYWJsZXMiOlsicGFja2FnZV9jb250cm9sX2NlbnRlciJdfSwiZXhwZWN0Ijpb
eyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjZcXC4xKFteMC05
Ll18JCkifV0sImV4cGVjdGVkIjoiaGFzIHZlcnNpb24gMi42LjEiLCJob3N0cyI6WyJzdGctYXBw
Il0sImlkIjoidmVyc2lvbi1jb250cm9sLWNlbnRlciIsImtpbmQiOiJwcm9iZSIsInN1YmplY3Qi
OiJwYWNrYWdlIGV4YW1wbGUtY29udHJvbC1jZW50ZXIiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRs
ZSI6IkNvbnRyb2wgQ2VudGVyIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiZWZmZWN0cyI6W10s
ImlkIjoidmVyc2lvbi1jb250cm9sLWNlbnRlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoi
Y2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjoxMjg1fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbIm9uZS12ZXJzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjM0In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxl
IjoiQ29udHJvbCBDZW50ZXIgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LHsiYmF0Y2hlcyI6W1si
c3RnLXNoYXJlZCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJkcGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBcIiR7cGFja2FnZV9maWxlX3N0
b3JhZ2V9XCIiLCJ2YXJpYWJsZXMiOlsicGFja2FnZV9maWxlX3N0b3JhZ2UiXX0sImV4cGVjdCI6
W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKFswLTldKzopPzJcXC42XFwuMShbXjAt
OS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2ZXJzaW9uIDIuNi4xIiwiaG9zdHMiOlsic3RnLXNo
YXJlZCJdLCJpZCI6InZlcnNpb24tZmlsZS1zdG9yYWdlIiwia2luZCI6InByb2JlIiwic3ViamVj
dCI6InBhY2thZ2UgZXhhbXBsZS1maWxlLXN0b3JhZ2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRs
ZSI6IkZpbGUgU3RvcmFnZSBoYXMgdGhlIHRhcmdldCB2ZXJzaW9uIG9uIGVhY2ggb2YgaXRzIG1h
Y2hpbmVzIn0sImVmZmVjdHMiOltdLCJpZCI6InZlcnNpb24tZmlsZS1zdG9yYWdlIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyODZ9LCJwb3NpdGlvbiI6InZlcmlmeSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsib25lLXZlcnNpb24iXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMzQifV0sInN0
YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJGaWxlIFN0b3JhZ2UgaGFzIHRoZSB0YXJnZXQgdmVyc2lv
biBvbiBlYWNoIG9mIGl0cyBtYWNoaW5lcyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwi
Y2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9z
dHMiOlsiY29udHJvbGxlciJdLCJpZCI6InZlcnNpb25zLWluLWNvbnNvbGUiLCJraW5kIjoibWFu
dWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJS
ZWFkIHRoZSB2ZXJzaW9ucyBpbiB0aGUgbGlzdCBvZiB3b3JrZXJzLiBFdmVyeSB3b3JrZXIgYW5k
IGdhdGV3YXksIGFuZCB0aGUgQ2FsbGJhY2sgU2VydmljZSB3aGVyZSB0aGVyZSBpcyBvbmUsIG11
c3QgaGF2ZSAyLjYuMTsgZXZlcnkgQ29yZSBtdXN0IGhhdmUgNS4xMy4xLiIsInBhdGgiOlsiSW52
ZW50b3J5IiwiV29ya2VycyJdLCJyZWNvcmQiOlsidGFibGUtb2YtdmVyc2lvbnMiLCJzY3JlZW5z
aG90Il19LCJzdWJqZWN0IjoiUmVhZCB0aGUgdmVyc2lvbnMgaW4gdGhlIGxpc3Qgb2Ygd29ya2Vy
cy4gRXZlcnkgd29ya2VyIGFuZCBnYXRld2F5LCBhbmQgdGhlIENhbGxiYWNrIFNlcnZpY2Ugd2hl
cmUgdGhlcmUgaXMgb25lLCBtdXN0IGhhdmUgMi42LjE7IGV2ZXJ5IENvcmUgbXVzdCBoYXZlIDUu
MTMuMS4iLCJ0aXRsZSI6IlRoZSBjb25zb2xlIHNob3dzIG9uZSB2ZXJzaW9uIGZvciBlYWNoIGtp
bmQgb2YgaW5zdGFuY2UifSwiZWZmZWN0cyI6W10sImlkIjoidmVyc2lvbnMtaW4tY29uc29sZSIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjg3fSwicG9zaXRpb24iOiJ2ZXJp
ZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIm9uZS12ZXJzaW9uIl0sInNpbXVs
dGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjM0
In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIGNvbnNvbGUgc2hvd3Mgb25lIHZlcnNp
b24gZm9yIGVhY2gga2luZCBvZiBpbnN0YW5jZSJ9XSwidHJvdWJsZXNob290aW5nIjpbeyJhY3Rp
b25zIjpbeyJyb2xlcyI6W10sInRleHQiOiJFeHBlY3RlZCBmb3IgYSBzaG9ydCB3aGlsZSBkdXJp
bmcgdGhlIHVwZ3JhZGUgb2YgdGhlIHdvcmtlcnM7IGxvb2sgYWdhaW4gd2hlbiBpdHMgcHJvZ3Jl
c3MgaGFzIGVuZGVkLiJ9LHsiY29tbWFuZCI6InN1ZG8gc3lzdGVtY3RsIHN0YXR1cyAtLW5vLXBh
Z2VyIFwiJHt1bml0X3dvcmtlcn1cIiIsInJvbGVzIjpbXSwidGV4dCI6IklmIGl0IHN0YXlzIGF3
YXksIHNlZSB3aGF0IGl0cyBzZXJ2aWNlIHNheXMgb24gaXRzIG1hY2hpbmUuIn1dLCJpZCI6Indv
cmtlcnMtbWlzc2luZyIsInNob3duQnkiOlsic2VlLXdvcmtlci12ZXJzaW9ucyIsIndvcmtlcnMt
Y29ubmVjdGVkIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTEzLTEx
OSwgMjI1In1dLCJzeW1wdG9tIjoiQSB3b3JrZXIgaXMgbWlzc2luZyBpbiBTeXN0ZW0gSGVhbHRo
LCBvciBhdXRvbWF0ZWQgZGVwbG95bWVudCBkb2VzIG5vdGhpbmcuIn0seyJhY3Rpb25zIjpbeyJy
b2xlcyI6W10sInRleHQiOiJDb21wYXJlIHRoZSBoZWFsdGggY2hlY2sgc2V0dGluZ3Mgd2l0aCB3
aGF0IGlzIGFjdGl2ZTsgZmV3ZXIgQ29yZSBpbnN0YW5jZXMgb3IgZW5naW5lcyB0aGFuIHRoZXkg
ZGVtYW5kIG1ha2UgdGhlIGdhdGV3YXkgcmVmdXNlIGZpbGVzLiJ9LHsicm9sZXMiOltdLCJ0ZXh0
IjoiV2FpdCBmb3IgdGhlIG5leHQgcm91bmQgb2YgdGhlIGhlYWx0aCBjaGVjayBiZWZvcmUgbG9v
a2luZyBhZ2FpbjsgaXRzIHNpZ25hbCBsYWdzLiJ9XSwiaWQiOiJzdWJtaXNzaW9ucy1yZWplY3Rl
ZCIsInNob3duQnkiOlsidGVzdC1zY2FuIiwiYXBpLWFuc3dlcnMiXSwic291cmNlIjpbeyJkb2N1
bWVudCI6ImhlYWx0aC1jaGVjayIsImxpbmVzIjoicmVqZWN0aW9uIG9mIHN1Ym1pc3Npb25zIn1d
LCJzeW1wdG9tIjoiVGhlIGdhdGV3YXkgcmVmdXNlcyBmaWxlcyBhbHRob3VnaCBpdCBydW5zLiJ9
LHsiYWN0aW9ucyI6W3sicm9sZXMiOltdLCJ0ZXh0IjoiRG8gbm90IGJlZ2luIHRoZSBzZWNvbmQg
c3RhZ2Ugb3ZlciBydW5uaW5nIHNjYW5zOyBtb3ZlIHRoZSB3aW5kb3cgaW5zdGVhZC4ifSx7InJv
bGVzIjpbXSwidGV4dCI6IlNlZSB3aGV0aGVyIHRoZSB3b3JrZXJzIGFuZCBDb3JlIGluc3RhbmNl
cyBvZiB0aGVzZSByZXF1ZXN0cyBhcmUgaGVhbHRoeS4ifV0sImlkIjoicmVxdWVzdHMtbm90LWVu
ZGluZyIsInNob3duQnkiOlsicmVxdWVzdHMtY29tcGxldGUiLCJjcml0aWNhbC5lbnRyeS5jbHVz
dGVyLWlkbGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzgsIDE4
Ny0xODkifV0sInN5bXB0b20iOiJSZXF1ZXN0cyBzdGF5IGluIHByb2dyZXNzIGFuZCB0aGUgY2x1
c3RlciBkb2VzIG5vdCBiZWNvbWUgaWRsZS4ifV0sInZhcmlhYmxlcyI6W3sia2luZCI6InZhbHVl
IiwibmFtZSI6InRhcmdldCIsInZhbHVlIjoiMi42LjEifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUi
OiJvcmlnaW4iLCJ2YWx1ZSI6IjIuNS4wIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiY2hhbmdl
IiwidmFsdWUiOiJDSEcwMDQ0MTg3In0seyJieUhvc3QiOnsiY29udHJvbGxlciI6ImNvbnRyb2xs
ZXIiLCJzdGctYXBwIjoic3RnLWFwcCIsInN0Zy1jb3JlMSI6InN0Zy1jb3JlMSIsInN0Zy1jb3Jl
MiI6InN0Zy1jb3JlMiIsInN0Zy1ndzEiOiJzdGctZ3cxIiwic3RnLXNoYXJlZCI6InN0Zy1zaGFy
ZWQifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoiaG9zdCJ9LHsiYnlIb3N0Ijp7ImNvbnRyb2xs
ZXIiOiJsb2NhbGhvc3QiLCJzdGctYXBwIjoiMTkyLjAuMi4xNjEiLCJzdGctY29yZTEiOiIxOTIu
MC4yLjE3MSIsInN0Zy1jb3JlMiI6IjE5Mi4wLjIuMTcyIiwic3RnLWd3MSI6IjE5Mi4wLjIuMTgx
Iiwic3RnLXNoYXJlZCI6IjE5Mi4wLjIuMTYyIn0sImtpbmQiOiJwZXJIb3N0IiwibmFtZSI6ImFk
ZHJlc3MifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJzdGFydF9vcmRlciIsInZhbHVlIjoiIn0s
eyJraW5kIjoidmFsdWUiLCJuYW1lIjoiaW5zdGFsbF9pZGVudGl0eV9zZXJ2aWNlIiwidGl0bGUi
OiJDb21tYW5kIHRoYXQgaW5zdGFsbHMgdGhlIElkZW50aXR5IFNlcnZpY2UgKGxvc3QgZnJvbSB0
aGUgZ3VpZGUpIiwidmFsdWUiOiJzdWRvIGRwa2cgLWkgXCIkaW5zdGFsbGVyXCIgfHwgc3VkbyBh
cHQtZ2V0IGluc3RhbGwgLXkgLWYifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJpbnN0YWxsX2Nv
bnRyb2xfY2VudGVyIiwidGl0bGUiOiJDb21tYW5kIHRoYXQgaW5zdGFsbHMgQ29udHJvbCBDZW50
ZXIgKGxvc3QgZnJvbSB0aGUgZ3VpZGUpIiwidmFsdWUiOiJzdWRvIGRwa2cgLWkgXCIkaW5zdGFs
bGVyXCIgfHwgc3VkbyBhcHQtZ2V0IGluc3RhbGwgLXkgLWYifSx7ImJ5SG9zdCI6eyJzdGctc2hh
cmVkIjoic3VkbyBkcGtnIC1pIFwiJGluc3RhbGxlclwiIHx8IHN1ZG8gYXB0LWdldCBpbnN0YWxs
IC15IC1mIn0sImtpbmQiOiJwZXJIb3N0IiwibmFtZSI6Imluc3RhbGxfZmlsZV9zdG9yYWdlIiwi
dGl0bGUiOiJDb21tYW5kIHRoYXQgaW5zdGFsbHMgRmlsZSBTdG9yYWdlIChsb3N0IGZyb20gdGhl
IGd1aWRlKSwgb24gZWFjaCBtYWNoaW5lIHdpdGggb25lIn0seyJraW5kIjoidmFsdWUiLCJuYW1l
IjoidW5pdF9pZGVudGl0eV9zZXJ2aWNlIiwidGl0bGUiOiJzeXN0ZW1kIHVuaXQgb2YgdGhlIElk
ZW50aXR5IFNlcnZpY2UgKGxvc3QgZnJvbSB0aGUgZ3VpZGUpIiwidmFsdWUiOiJleGFtcGxlLWlk
ZW50aXR5LXNlcnZpY2Uuc2VydmljZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InVuaXRfY29u
dHJvbF9jZW50ZXIiLCJ0aXRsZSI6InN5c3RlbWQgdW5pdCBvZiBDb250cm9sIENlbnRlciAobG9z
dCBmcm9tIHRoZSBndWlkZSkiLCJ2YWx1ZSI6ImV4YW1wbGUtY29udHJvbC1jZW50ZXIuc2Vydmlj
ZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InVuaXRfZmlsZV9zdG9yYWdlIiwidGl0bGUiOiJz
eXN0ZW1kIHVuaXQgb2YgRmlsZSBTdG9yYWdlIChsb3N0IGZyb20gdGhlIGd1aWRlKSIsInZhbHVl
IjoiZXhhbXBsZS1maWxlLXN0b3JhZ2Uuc2VydmljZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6
InVuaXRfd29ya2VyIiwidGl0bGUiOiJzeXN0ZW1kIHVuaXQgb2YgdGhlIHdvcmtlciAobm90IGlu
IHRoZSBndWlkZSkiLCJ2YWx1ZSI6ImV4YW1wbGUtd29ya2VyLnNlcnZpY2UifSx7ImtpbmQiOiJ2
YWx1ZSIsIm5hbWUiOiJ1bml0X2NvcmUiLCJ0aXRsZSI6InN5c3RlbWQgdW5pdCBvZiBNRCBDb3Jl
IChub3QgaW4gdGhlIGd1aWRlKSIsInZhbHVlIjoiZXhhbXBsZS1jb3JlLnNlcnZpY2UifSx7Imtp
bmQiOiJ2YWx1ZSIsIm5hbWUiOiJ1bml0X2FwaV9nYXRld2F5IiwidGl0bGUiOiJzeXN0ZW1kIHVu
aXQgb2YgdGhlIEFQSSBHYXRld2F5IChub3QgaW4gdGhlIGd1aWRlKSIsInZhbHVlIjoiZXhhbXBs
ZS1hcGktZ2F0ZXdheS5zZXJ2aWNlIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoidW5pdF9jYWxs
YmFja19zZXJ2aWNlIiwidGl0bGUiOiJzeXN0ZW1kIHVuaXQgb2YgdGhlIENhbGxiYWNrIFNlcnZp
Y2UsIG9yIG5vbmUgd2hlcmUgdGhlcmUgaXMgbm8gc3VjaCBzZXJ2aWNlIChub3QgaW4gdGhlIGd1
aWRlKSIsInZhbHVlIjoibm9uZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InVuaXRfcG9zdGdy
ZXNxbCIsInRpdGxlIjoic3lzdGVtZCB1bml0IG9mIHRoZSBQb3N0Z3JlU1FMIGluc3RhbmNlIGl0
c2VsZiwgbm90IG9mIGEgZ3JvdXAgb2YgaW5zdGFuY2VzIChub3QgaW4gdGhlIGd1aWRlKSIsInZh
bHVlIjoiZXhhbXBsZS1wb3N0Z3Jlc3FsLnNlcnZpY2UifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUi
OiJ1bml0X3JhYmJpdG1xIiwidGl0bGUiOiJzeXN0ZW1kIHVuaXQgb2YgUmFiYml0TVEgKG5vdCBp
biB0aGUgZ3VpZGUpIiwidmFsdWUiOiJleGFtcGxlLXJhYmJpdG1xLnNlcnZpY2UifSx7ImtpbmQi
OiJ2YWx1ZSIsIm5hbWUiOiJ1bml0X3JlZGlzIiwidGl0bGUiOiJzeXN0ZW1kIHVuaXQgb2YgUmVk
aXMgKG5vdCBpbiB0aGUgZ3VpZGUpIiwidmFsdWUiOiJleGFtcGxlLXJlZGlzLnNlcnZpY2UifSx7
ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwYWNrYWdlX2lkZW50aXR5X3NlcnZpY2UiLCJ0aXRsZSI6
IlBhY2thZ2UgbmFtZSBvZiB0aGUgSWRlbnRpdHkgU2VydmljZSAobm90IGluIHRoZSBndWlkZSki
LCJ2YWx1ZSI6ImV4YW1wbGUtaWRlbnRpdHktc2VydmljZSJ9LHsia2luZCI6InZhbHVlIiwibmFt
ZSI6InBhY2thZ2VfY29udHJvbF9jZW50ZXIiLCJ0aXRsZSI6IlBhY2thZ2UgbmFtZSBvZiBDb250
cm9sIENlbnRlciAobm90IGluIHRoZSBndWlkZSkiLCJ2YWx1ZSI6ImV4YW1wbGUtY29udHJvbC1j
ZW50ZXIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwYWNrYWdlX2ZpbGVfc3RvcmFnZSIsInRp
dGxlIjoiUGFja2FnZSBuYW1lIG9mIEZpbGUgU3RvcmFnZSAobm90IGluIHRoZSBndWlkZSkiLCJ2
YWx1ZSI6ImV4YW1wbGUtZmlsZS1zdG9yYWdlIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiaW5z
dGFsbGVyX2lkZW50aXR5X3NlcnZpY2UiLCJ0aXRsZSI6Ikluc3RhbGxlciBvZiB0aGUgSWRlbnRp
dHkgU2VydmljZSwgb24gaXRzIG1hY2hpbmUiLCJ2YWx1ZSI6Ii9zcnYvcGFja2FnZXMvbWRjLWlk
ZW50aXR5LXNlcnZpY2VfMi42LjFfYW1kNjQuZGViIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoi
aW5zdGFsbGVyX2NvbnRyb2xfY2VudGVyIiwidGl0bGUiOiJJbnN0YWxsZXIgb2YgQ29udHJvbCBD
ZW50ZXIsIG9uIGl0cyBtYWNoaW5lIiwidmFsdWUiOiIvc3J2L3BhY2thZ2VzL21kYy1jb250cm9s
LWNlbnRlcl8yLjYuMV9hbWQ2NC5kZWIifSx7ImJ5SG9zdCI6eyJzdGctc2hhcmVkIjoiL3Nydi9w
YWNrYWdlcy9tZGMtZmlsZS1zdG9yYWdlXzIuNi4xX2FtZDY0LmRlYiJ9LCJraW5kIjoicGVySG9z
dCIsIm5hbWUiOiJpbnN0YWxsZXJfZmlsZV9zdG9yYWdlIiwidGl0bGUiOiJJbnN0YWxsZXIgb2Yg
RmlsZSBTdG9yYWdlLCBvbiBlYWNoIG1hY2hpbmUgd2l0aCBvbmUifSx7ImtpbmQiOiJ2YWx1ZSIs
Im5hbWUiOiJwcmV2aW91c19pZGVudGl0eV9zZXJ2aWNlIiwidGl0bGUiOiJJbnN0YWxsZXIgb2Yg
dGhlIElkZW50aXR5IFNlcnZpY2UgdGhhdCBydW5zIG5vdyIsInZhbHVlIjoiL3Nydi9wYWNrYWdl
cy9tZGMtaWRlbnRpdHktc2VydmljZV8yLjUuMF9hbWQ2NC5kZWIifSx7ImtpbmQiOiJ2YWx1ZSIs
Im5hbWUiOiJwcmV2aW91c19jb250cm9sX2NlbnRlciIsInRpdGxlIjoiSW5zdGFsbGVyIG9mIHRo
ZSBDb250cm9sIENlbnRlciB0aGF0IHJ1bnMgbm93IiwidmFsdWUiOiIvc3J2L3BhY2thZ2VzL21k
Yy1jb250cm9sLWNlbnRlcl8yLjUuMF9hbWQ2NC5kZWIifSx7ImJ5SG9zdCI6eyJzdGctc2hhcmVk
IjoiL3Nydi9wYWNrYWdlcy9tZGMtZmlsZS1zdG9yYWdlXzIuNS4wX2FtZDY0LmRlYiJ9LCJraW5k
IjoicGVySG9zdCIsIm5hbWUiOiJwcmV2aW91c19maWxlX3N0b3JhZ2UiLCJ0aXRsZSI6Ikluc3Rh
bGxlciBvZiB0aGUgRmlsZSBTdG9yYWdlIHRoYXQgcnVucyBub3csIG9uIGVhY2ggbWFjaGluZSB3
aXRoIG9uZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImNvcmVfdmVyc2lvbiIsInRpdGxlIjoi
VmVyc2lvbiBvZiB0aGUgQ29yZSBwYWNrYWdlLCB3aGljaCBDb3JlIGNvdW50cyBmb3IgaXRzZWxm
IiwidmFsdWUiOiI1LjEzLjEifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwb3N0Z3Jlc3FsX3Zl
cnNpb24iLCJ0aXRsZSI6IlZlcnNpb24gb2YgUG9zdGdyZVNRTCBhdCB0aGUgZW5kICh0aGUgZ3Vp
ZGUgbmFtZXMgbm9uZSkiLCJ2YWx1ZSI6IjE1LjgifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJy
YWJiaXRtcV92ZXJzaW9uIiwidGl0bGUiOiJWZXJzaW9uIG9mIFJhYmJpdE1RIGF0IHRoZSBlbmQg
KHRoZSBndWlkZSBuYW1lcyBub25lKSIsInZhbHVlIjoiMy4xMy43In0seyJraW5kIjoidmFsdWUi
LCJuYW1lIjoicmVkaXNfdmVyc2lvbiIsInRpdGxlIjoiVmVyc2lvbiBvZiBSZWRpcyBhdCB0aGUg
ZW5kICh0aGUgZ3VpZGUgbmFtZXMgbm9uZSkiLCJ2YWx1ZSI6IjcuMi41In0seyJraW5kIjoidmFs
dWUiLCJuYW1lIjoic2hhcmVkX3NlcnZpY2VzX3Byb2NlZHVyZSIsInRpdGxlIjoiV2hlcmUgdGhl
IHNpdGUga2VlcHMgaXRzIHByb2NlZHVyZXMgZm9yIFBvc3RncmVTUUwsIFJhYmJpdE1RIGFuZCBS
ZWRpcyAodGhlIGd1aWRlIGhhcyBub25lKSIsInZhbHVlIjoiaHR0cHM6Ly93aWtpLmV4YW1wbGUu
Y29tL2RhdGFiYXNlcy91cGdyYWRlIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoicG9ydF9wb3N0
Z3Jlc3FsIiwidGl0bGUiOiJQb3J0IG9mIFBvc3RncmVTUUwgKGl0cyBvd24gZGVmYXVsdCkiLCJ2
YWx1ZSI6IjU0MzIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwb3J0X3JhYmJpdG1xIiwidGl0
bGUiOiJQb3J0IG9mIFJhYmJpdE1RIChpdHMgb3duIGRlZmF1bHQpIiwidmFsdWUiOiI1NjcyIn0s
eyJraW5kIjoidmFsdWUiLCJuYW1lIjoicG9ydF9yZWRpcyIsInRpdGxlIjoiUG9ydCBvZiBSZWRp
cyAoaXRzIG93biBkZWZhdWx0KSIsInZhbHVlIjoiNjM3OSJ9LHsia2luZCI6InZhbHVlIiwibmFt
ZSI6InBvcnRfZmlsZV9zdG9yYWdlIiwidGl0bGUiOiJQb3J0IG9mIEZpbGUgU3RvcmFnZSAobm90
IGluIHRoZSBndWlkZSkiLCJ2YWx1ZSI6Ijg4OTAifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJj
b25zb2xlX3VybCIsInRpdGxlIjoiQWRkcmVzcyBvZiB0aGUgQ29udHJvbCBDZW50ZXIgY29uc29s
ZSIsInZhbHVlIjoiaHR0cHM6Ly9jb250cm9sLWNlbnRlci5zdGFnaW5nLmV4YW1wbGUuY29tLyJ9
LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImFwaV91cmwiLCJ0aXRsZSI6IkFkZHJlc3MgYXQgdGhl
IEFQSSBHYXRld2F5IHRoYXQgYW5zd2VycyB3aXRoIDIwMCAodGhlIGd1aWRlIG5hbWVzIG5vbmUp
IiwidmFsdWUiOiJodHRwczovL3NjYW4uc3RhZ2luZy5leGFtcGxlLmNvbS9oZWFsdGgifSx7Imtp
bmQiOiJ2YWx1ZSIsIm5hbWUiOiJkYXRhX2RpciIsInRpdGxlIjoiRm9sZGVyIG9uIGV2ZXJ5IG5v
ZGUgd2hvc2UgZmlsZSBzeXN0ZW0gaGFzIHRvIGhhdmUgcm9vbSIsInZhbHVlIjoiL3Zhci9saWIi
fSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJtaW5fZnJlZV9nYiIsInRpdGxlIjoiUm9vbSB0aGF0
IGV2ZXJ5IG5vZGUgbXVzdCBoYXZlLCBpbiBHQiAodGhlIGd1aWRlIGdpdmVzIG5vIG51bWJlciki
LCJ2YWx1ZSI6IjEwIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoibWluX21lbW9yeV9tYiIsInRp
dGxlIjoiTWVtb3J5IHRoYXQgZXZlcnkgbm9kZSBtdXN0IGhhdmUgdG8gc3BhcmUsIGluIE1CICh0
aGUgZ3VpZGUgZ2l2ZXMgbm8gbnVtYmVyKSIsInZhbHVlIjoiMTAwMCJ9LHsia2luZCI6InZhbHVl
IiwibmFtZSI6ImJhY2t1cF9kaXIiLCJ0aXRsZSI6IkZvbGRlciBmb3IgYmFja3Vwcywgb3IgZm9y
IHRoZSByZXBvcnRzIG9mIHRoZSBiYWNrdXAgdG9vbCIsInZhbHVlIjoiL3Nydi9iYWNrdXAifSx7
ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJzdWJtaXNzaW9uc19lbmQiLCJ0aXRsZSI6IkRheSBhbmQg
dGltZSBmcm9tIHdoaWNoIHVzZXJzIHNlbmQgbm8gc2NhbnMsIGJlZm9yZSB0aGUgd2luZG93IG9w
ZW5zIiwidmFsdWUiOiJXZWRuZXNkYXkgMjEgQXByaWwgMjAyNywgMDg6MDAgKFVUQysyKSJ9XSwi
dmVyc2lvbnMiOnsiZnJvbSI6IjIuNS4wIiwicGF0aCI6WyIyLjUuMCIsIjIuNi4xIl0sInRvIjoi
Mi42LjEifSwid2luZG93cyI6W3siZW5kIjoiMjAyNy0wNC0yMVQxMjowMDowMCswMjowMCIsImVu
ZEVwb2NoIjoxODA4MzAxNjAwLCJpZCI6ImNyaXRpY2FsIiwic3RhcnQiOiIyMDI3LTA0LTIxVDA5
OjAwOjAwKzAyOjAwIiwic3RhcnRFcG9jaCI6MTgwODI5MDgwMH1dfQ==
PLAN
}

main "$@"
