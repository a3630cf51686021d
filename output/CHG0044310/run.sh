#!/bin/sh
# Storage cluster to 4.2.4
#
# Change CHG0044310 (production): WEKA 4.1.4 to 4.2.4
# Plan   ca067387d51b358d605b8c460c306de3f73bdeb7b5d02081d6801969ff5b4fff
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
# all of them (SC2317, SC2120). Some shells count in 32 bits, and `expr` does not (SC2003).
# shellcheck disable=SC2016,SC1003,SC1112,SC2034,SC2317,SC2120,SC2003

set -u

RB_DIGEST='ca067387d51b358d605b8c460c306de3f73bdeb7b5d02081d6801969ff5b4fff'
RB_CHANGE='CHG0044310'
RB_VERSION='0.1.0'
RB_COUNT=53
RB_TOOLS='awk base64 grep head mktemp od sed sha256sum sync tail ssh'
RB_TITLE='Storage cluster to 4.2.4'
RB_FIRST_STEP='prerequisites.entry.cluster-admin'
RB_DATE_NAMES=''
# Who may sign for this plan, and who carries it out; a name a line.
RB_APPROVALS_NEEDED=0
RB_APPROVERS='li@example.com'
RB_OPERATORS='ana@example.com
ben@example.com'

# --- Variables of the change; a command sees only those that it names --------------------------

v_admin_user='upgrade-admin'
v_archive='none'
v_archive_dir='/opt/weka/upgrade-CHG0044310'
v_backend_address='be1.example.com'
v_backend_port='14000'
v_backend_servers='4'
v_change='CHG0044310'
v_client_batch_size='2'
v_client_version='4.1.4'
v_clients_to_skip='none'
v_clients_to_upgrade='none'
v_compute_containers='^compute[0-9]+$'
v_container_name='drives0'
v_drive_containers='^drives[0-9]+$'
v_first_archive='none'
v_frontend_containers='^frontend[0-9]+$'
v_gateway_ids='41'
v_latest_release='4.2.4'
v_origin='4.1.4'
v_start_order=''
v_target='4.2.4'
v_via='none'
v_work_dir='/var/tmp/upgrade-CHG0044310'

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
    'be1') RB_VIA=ssh RB_ADDRESS='root@192.0.2.61' v_host='be1' v_address='192.0.2.61' v_protocol='none' ;;
    'be2') RB_VIA=ssh RB_ADDRESS='root@192.0.2.62' v_host='be2' v_address='192.0.2.62' v_protocol='none' ;;
    'be3') RB_VIA=ssh RB_ADDRESS='root@192.0.2.63' v_host='be3' v_address='192.0.2.63' v_protocol='none' ;;
    'be4') RB_VIA=ssh RB_ADDRESS='root@192.0.2.64' v_host='be4' v_address='192.0.2.64' v_protocol='none' ;;
    'gw1') RB_VIA=ssh RB_ADDRESS='root@192.0.2.71' v_host='gw1' v_address='192.0.2.71' v_protocol='smb' ;;
    'cl1') RB_VIA=ssh RB_ADDRESS='root@192.0.2.81' v_host='cl1' v_address='192.0.2.81' ;;
    'cl2') RB_VIA=ssh RB_ADDRESS='root@192.0.2.82' v_host='cl2' v_address='192.0.2.82' ;;
    'cl3') RB_VIA=ssh RB_ADDRESS='root@192.0.2.83' v_host='cl3' v_address='192.0.2.83' ;;
  esac
}

# --- The run ------------------------------------------------------------------------------------

main() {
  start "$@"

  stage 'prerequisites' 'Meet the prerequisites and stop the transfers of snapshots' '' '' 0 0 ''
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

  stage 'download' 'Bring the version to one backend server' '' '' 0 0 ''
  step_17
  step_18
  step_19

  stage 'upgrade-backends' 'Upgrade the backend servers' 'upgrade-backends' '2027-05-08T21:00:00+02:00 to 2027-05-09T03:00:00+02:00' 1809802800 1809824400 'impact: Uploading and downloading snapshots unavailable, Reading and writing files degraded, Creating S3 clusters and detaching object stores degraded, Access by NFS, SMB or S3 degraded'
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

  stage 'upgrade-clients' 'Upgrade the clients' 'upgrade-clients' '2027-05-08T21:00:00+02:00 to 2027-05-09T06:00:00+02:00' 1809802800 1809835200 'impact: Reading and writing files degraded'
  step_41
  step_42
  step_43
  step_44
  step_45
  step_46

  stage 'verify' 'Post-upgrade verification' '' '' 0 0 ''
  step_47
  step_48
  step_49
  step_50
  step_51
  step_52
  step_53

  succeed
}

# --- Steps, in the order in which they run ------------------------------------------------------

# 1/53  prerequisites.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:644, guide 53, users whoami, login
step_1() {
  step 'prerequisites.entry.cluster-admin' check entry 'The declared admin has logged in, and the role is that of a cluster admin' || return 0
  hosts 'be1'
  proof() {
    check 'prerequisites.entry.cluster-admin' probe 'the output' 'is `clusteradmin`' 'be1'
    limit 60000
    uses 'admin_user'
    command_line <<'PROBE'
test -s "$HOME/.weka/auth-token.json" || exit 1
user=$(weka user whoami) || exit 1
printf '%s\n' "$user" | awk -F '|' -v wanted="${admin_user}" '
  { name = $1; role = tolower($3); gsub(/ /, "", name); gsub(/ /, "", role) }
  name == wanted { print role }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'clusteradmin'
  }
  finish
}

# 2/53  prerequisites.entry.multi-container: Every backend server has several containers, each of one kind
# upgrade.yaml:645, guide 18, 47, installation weka cluster container
step_2() {
  step 'prerequisites.entry.multi-container' check entry 'Every backend server has several containers, each of one kind' || return 0
  hosts 'be1'
  proof() {
    check 'prerequisites.entry.multi-container' probe 'the output' 'matches `^multi: `' 'be1'
    limit 60000
    command_line <<'PROBE'
list=$(weka cluster container -b) || exit 1
printf '%s\n' "$list" | awk '
  NR == 1 { h = index($0, " HOSTNAME "); next }
  { split(substr($0, h), name, " "); if (name[1] != "") count[name[1]]++ }
  END {
    for (host in count) { hosts++; if (count[host] < 2) single++ }
    printf "%s: %d of %d\n", (hosts > 0 && single == 0 ? "multi" : "single"), hosts - single, hosts
  }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^multi: '
  }
  finish
}

# 3/53  prerequisites.entry.protocol-declared: The change names one protocol for this server, or none
# upgrade.yaml:646, guide 38
step_3() {
  step 'prerequisites.entry.protocol-declared' check entry 'The change names one protocol for this server, or none' || return 0
  hosts 'be1' 'be2' 'be3' 'be4' 'gw1'
  proof() {
    check 'prerequisites.entry.protocol-declared' probe 'the output' 'matches `^(none|nfs|smb|s3)$`' 'be1' 'be2' 'be3' 'be4' 'gw1'
    limit 30000
    uses 'protocol'
    command_line <<'PROBE'
printf '%s\n' "${protocol}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^(none|nfs|smb|s3)$'
  }
  finish
}

# 4/53  prerequisites.entry.backends-online: Every backend server is online, with all of its containers
# upgrade.yaml:647, guide 51, installation weka cluster container
step_4() {
  step 'prerequisites.entry.backends-online' check entry 'Every backend server is online, with all of its containers' || return 0
  hosts 'be1'
  proof() {
    check 'prerequisites.entry.backends-online' probe 'the output' 'matches `^online: `' 'be1'
    limit 60000
    uses 'backend_servers'
    command_line <<'PROBE'
list=$(weka cluster container -b) || exit 1
printf '%s\n' "$list" | awk -v wanted="${backend_servers}" '
  NR == 1 { h = index($0, " HOSTNAME "); s = index($0, " STATUS "); next }
  { split(substr($0, h), name, " "); split(substr($0, s), status, " ") }
  name[1] != "" { seen[name[1]] = 1; if (status[1] != "UP") down++ }
  END {
    for (host in seen) hosts++
    word = hosts == wanted && down == 0 ? "online" : "missing"
    printf "%s: %d servers, %d containers down\n", word, hosts, down
  }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^online: '
  }
  finish
}

# 5/53  prerequisites.entry.rebuild-done: No rebuild is going on and the data is fully protected
# upgrade.yaml:648, guide 55, cli weka status
step_5() {
  step 'prerequisites.entry.rebuild-done' check entry 'No rebuild is going on and the data is fully protected' || return 0
  hosts 'be1'
  proof() {
    check 'prerequisites.entry.rebuild-done' probe 'the output' 'contains `Fully protected`; does not contain `Rebuild in progress`' 'be1'
    limit 60000
    command_line <<'PROBE'
weka status
PROBE
    look
    expect 'exit' '0'
    expect 'contains' 'Fully protected'
    expect 'excludes' 'Rebuild in progress'
  }
  finish
}

# 6/53  prerequisites.entry.no-alerts: There is no alert, muted or not
# upgrade.yaml:649, guide 57, alerts view alerts
step_6() {
  step 'prerequisites.entry.no-alerts' check entry 'There is no alert, muted or not' || return 0
  hosts 'be1'
  proof() {
    check 'prerequisites.entry.no-alerts' probe 'the output' 'matches `^\[ *\]$`' 'be1'
    limit 60000
    command_line <<'PROBE'
weka alerts --muted -J
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^\[ *\]$'
  }
  finish
}

# 7/53  prerequisites.entry.free-space: There are 4 GB free in /opt/weka
# upgrade.yaml:650, guide 59
step_7() {
  step 'prerequisites.entry.free-space' check entry 'There are 4 GB free in /opt/weka' || return 0
  hosts 'be1' 'be2' 'be3' 'be4'
  proof() {
    check 'prerequisites.entry.free-space' probe 'free space of /opt/weka' 'is at least 4 GB' 'be1' 'be2' 'be3' 'be4'
    limit 30000
    command_line <<'PROBE'
df -Pk -- '/opt/weka' | awk 'NR == 2 { print $4 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '3906250'
  }
  finish
}

# 8/53  prerequisites.entry.no-data-upgrade: No conversion of metadata is running
# upgrade.yaml:651, guide 73
step_8() {
  step 'prerequisites.entry.no-data-upgrade' check entry 'No conversion of metadata is running' || return 0
  hosts 'be1'
  proof() {
    check 'prerequisites.entry.no-data-upgrade' probe 'the output' 'is == 0' 'be1'
    limit 60000
    command_line <<'PROBE'
status=$(weka status) || exit 1
printf '%s\n' "$status" |
  awk 'tolower($0) ~ /data upgrade/ && toupper($0) ~ /RUNNING/ { n++ } END { print n + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '==' '0'
  }
  finish
}

# 9/53  see-latest-release: See that the target is the latest release
# upgrade.yaml:653, guide 10, guide 10, original method B: public releases
step_9() {
  step 'see-latest-release' check body 'See that the target is the latest release' || return 0
  proof() {
    check 'see-latest-release' manual 'Look at the public releases. The latest of the target'\''s major version must be 4.2.4, and the target 4.2.4 must be it; in two hops, none must be the latest of its own major version.' 'a person attests it' 'controller'
    attested 'latest-release=latest-release' 'seen-at=seen-at' <<'WORDS'
Look at the public releases. The latest of the target's major version must be 4.2.4, and the target 4.2.4 must be it; in two hops, none must be the latest of its own major version.
to record: latest-release, seen-at
WORDS
  }
  finish
}

# 10/53  see-compatible: Hold the backend servers against the target's prerequisites
# upgrade.yaml:658, guide 45, guide 45
step_10() {
  step 'see-compatible' check body 'Hold the backend servers against the target'\''s prerequisites' || return 0
  hosts 'be1' 'be2' 'be3' 'be4'
  proof() {
    check 'see-compatible' manual 'Hold each backend server against the page "Prerequisites and compatibility" of 4.2.4.' 'a person attests it' 'be1' 'be2' 'be3' 'be4'
    attested 'page-version=page-version' 'result-of-each-server=result-of-each-server' <<'WORDS'
Hold each backend server against the page "Prerequisites and compatibility" of 4.2.4.
to record: page-version, result-of-each-server
WORDS
  }
  finish
}

# 11/53  see-protocols: See that no server has several protocols
# upgrade.yaml:663, guide 38, guide 38
step_11() {
  step 'see-protocols' check body 'See that no server has several protocols' || return 0
  hosts 'be1' 'be2' 'be3' 'be4' 'gw1'
  proof() {
    check 'see-protocols' manual 'On every backend and gateway, list which of NFS, SMB and S3 it serves. There may be one at most, and it must be the one that the change names for it; otherwise stop and call the vendor'\''s Customer Success Team.' 'a person attests it' 'be1' 'be2' 'be3' 'be4' 'gw1'
    attested 'nfs=nfs' 's3=s3' 'smb=smb' <<'WORDS'
On every backend and gateway, list which of NFS, SMB and S3 it serves. There may be one at most, and it must be the one that the change names for it; otherwise stop and call the vendor's Customer Success Team.
to record: nfs, smb, s3
WORDS
  }
  finish
}

# 12/53  notify-users: Tell the users
# upgrade.yaml:698, guide 127
step_12() {
  step 'notify-users' notify body 'Tell the users' || return 0
  notify <<'WORDS'
send to users:
  Under change CHG0044310 the storage cluster goes to 4.2.4. Files stay reachable except for about a minute; protocol gateways reconnect once, and clients are upgraded afterwards.
about: file-access, protocol-access
at least 2d ahead
WORDS
  finish
}

# 13/53  postpone-transfers: Postpone snapshot transfers, S3 cluster creation and detaching
# upgrade.yaml:709, guide 19, 39, 61, 71
# Way back, by hand:
#   | Resume the schedules and tell the administrators.
step_13() {
  step 'postpone-transfers' manual body 'Postpone snapshot transfers, S3 cluster creation and detaching' || return 0
  manual 'suspended-schedules=suspended-schedules' 'told-at=told-at' <<'WORDS'
Suspend every schedule that uploads, downloads or synchronises snapshots, and tell all administrators to start no such transfer, create no S3 cluster and detach no object store until this change is over.
to record: suspended-schedules, told-at
WORDS
  finish
}

# 14/53  wait-for-uploads: Wait until no snapshot is being uploaded
# upgrade.yaml:733, guide 65, guide 64-65, tasks weka cluster task
step_14() {
  step 'wait-for-uploads' wait body 'Wait until no snapshot is being uploaded' || return 0
  hosts 'be1'
  proof() {
    check 'wait-for-uploads' probe 'the output' 'is == 0' 'be1'
    again '60000' '43200000' ''
    limit 60000
    command_line <<'PROBE'
tasks=$(weka cluster task) || exit 1
printf '%s\n' "$tasks" | awk '$1 == "STOW_UPLOAD" { n++ } END { print n + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '==' '0'
  }
  finish
}

# 15/53  wait-for-downloads: Wait until nothing is being downloaded
# upgrade.yaml:763, guide 67, 69, guide 66-69, tasks weka cluster task
step_15() {
  step 'wait-for-downloads' wait body 'Wait until nothing is being downloaded' || return 0
  hosts 'be1'
  proof() {
    check 'wait-for-downloads' probe 'the output' 'is == 0' 'be1'
    again '60000' '43200000' ''
    limit 60000
    command_line <<'PROBE'
tasks=$(weka cluster task) || exit 1
printf '%s\n' "$tasks" |
  awk '$1 ~ /^(STOW_DOWNLOAD_SNAPSHOT|STOW_DOWNLOAD_FILESYSTEM|FILESYSTEM_SQUASH)$/ { n++ } END { print n + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '==' '0'
  }
  finish
}

# 16/53  wait-for-prefetch: Wait until no metadata is being prefetched
# upgrade.yaml:798, guide 67, guide 67, tasks weka cluster task
step_16() {
  step 'wait-for-prefetch' wait body 'Wait until no metadata is being prefetched' || return 0
  hosts 'be1'
  proof() {
    check 'wait-for-prefetch' probe 'the output' 'is == 0' 'be1'
    again '60000' '43200000' ''
    limit 60000
    command_line <<'PROBE'
tasks=$(weka cluster task) || exit 1
printf '%s\n' "$tasks" | awk '$1 == "SNAPSHOT_PREFETCH" { n++ } END { print n + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '==' '0'
  }
  finish
}

# 17/53  download.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:1042, guide 53, users whoami, login
step_17() {
  step 'download.entry.cluster-admin' check entry 'The declared admin has logged in, and the role is that of a cluster admin' || return 0
  hosts 'be1'
  proof() {
    check 'download.entry.cluster-admin' probe 'the output' 'is `clusteradmin`' 'be1'
    limit 60000
    uses 'admin_user'
    command_line <<'PROBE'
test -s "$HOME/.weka/auth-token.json" || exit 1
user=$(weka user whoami) || exit 1
printf '%s\n' "$user" | awk -F '|' -v wanted="${admin_user}" '
  { name = $1; role = tolower($3); gsub(/ /, "", name); gsub(/ /, "", role) }
  name == wanted { print role }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'clusteradmin'
  }
  finish
}

# 18/53  fetch-version: Fetch the version from the distribution server
# upgrade.yaml:1050, guide 87, 89
# Way back, by hand:
#   | Leave the version where it is; nothing uses it.
step_18() {
  step 'fetch-version' run body 'Fetch the version from the distribution server' || return 0
  hosts 'be1'
  idempotent
  limit 3600000
  uses 'target'
  command_line <<'RUN'
weka version get "${target}"
RUN
  batch 'be1'
  finish
}

# 19/53  prepare-version: Prepare the version
# upgrade.yaml:1074, guide 88, 92
# Way back, by hand:
#   | Leave the version where it is; nothing uses it.
step_19() {
  step 'prepare-version' run body 'Prepare the version' || return 0
  hosts 'be1'
  idempotent
  limit 1800000
  uses 'target'
  command_line <<'RUN'
weka version prepare "${target}"
RUN
  batch 'be1'
  finish
}

# 20/53  upgrade-backends.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:1186, guide 53, users whoami, login
step_20() {
  step 'upgrade-backends.entry.cluster-admin' check entry 'The declared admin has logged in, and the role is that of a cluster admin' || return 0
  hosts 'be1'
  proof() {
    check 'upgrade-backends.entry.cluster-admin' probe 'the output' 'is `clusteradmin`' 'be1'
    limit 60000
    uses 'admin_user'
    command_line <<'PROBE'
test -s "$HOME/.weka/auth-token.json" || exit 1
user=$(weka user whoami) || exit 1
printf '%s\n' "$user" | awk -F '|' -v wanted="${admin_user}" '
  { name = $1; role = tolower($3); gsub(/ /, "", name); gsub(/ /, "", role) }
  name == wanted { print role }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'clusteradmin'
  }
  finish
}

# 21/53  upgrade-backends.entry.backends-online: Every backend server is online, with all of its containers
# upgrade.yaml:1187, guide 51, installation weka cluster container
step_21() {
  step 'upgrade-backends.entry.backends-online' check entry 'Every backend server is online, with all of its containers' || return 0
  hosts 'be1'
  proof() {
    check 'upgrade-backends.entry.backends-online' probe 'the output' 'matches `^online: `' 'be1'
    limit 60000
    uses 'backend_servers'
    command_line <<'PROBE'
list=$(weka cluster container -b) || exit 1
printf '%s\n' "$list" | awk -v wanted="${backend_servers}" '
  NR == 1 { h = index($0, " HOSTNAME "); s = index($0, " STATUS "); next }
  { split(substr($0, h), name, " "); split(substr($0, s), status, " ") }
  name[1] != "" { seen[name[1]] = 1; if (status[1] != "UP") down++ }
  END {
    for (host in seen) hosts++
    word = hosts == wanted && down == 0 ? "online" : "missing"
    printf "%s: %d servers, %d containers down\n", word, hosts, down
  }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^online: '
  }
  finish
}

# 22/53  upgrade-backends.entry.rebuild-done: No rebuild is going on and the data is fully protected
# upgrade.yaml:1188, guide 55, cli weka status
step_22() {
  step 'upgrade-backends.entry.rebuild-done' check entry 'No rebuild is going on and the data is fully protected' || return 0
  hosts 'be1'
  proof() {
    check 'upgrade-backends.entry.rebuild-done' probe 'the output' 'contains `Fully protected`; does not contain `Rebuild in progress`' 'be1'
    limit 60000
    command_line <<'PROBE'
weka status
PROBE
    look
    expect 'exit' '0'
    expect 'contains' 'Fully protected'
    expect 'excludes' 'Rebuild in progress'
  }
  finish
}

# 23/53  upgrade-backends.entry.no-alerts: There is no alert, muted or not
# upgrade.yaml:1189, guide 57, alerts view alerts
step_23() {
  step 'upgrade-backends.entry.no-alerts' check entry 'There is no alert, muted or not' || return 0
  hosts 'be1'
  proof() {
    check 'upgrade-backends.entry.no-alerts' probe 'the output' 'matches `^\[ *\]$`' 'be1'
    limit 60000
    command_line <<'PROBE'
weka alerts --muted -J
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^\[ *\]$'
  }
  finish
}

# 24/53  upgrade-backends.entry.free-space: There are 4 GB free in /opt/weka
# upgrade.yaml:1190, guide 59
step_24() {
  step 'upgrade-backends.entry.free-space' check entry 'There are 4 GB free in /opt/weka' || return 0
  hosts 'be1' 'be2' 'be3' 'be4'
  proof() {
    check 'upgrade-backends.entry.free-space' probe 'free space of /opt/weka' 'is at least 4 GB' 'be1' 'be2' 'be3' 'be4'
    limit 30000
    command_line <<'PROBE'
df -Pk -- '/opt/weka' | awk 'NR == 2 { print $4 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '3906250'
  }
  finish
}

# 25/53  upgrade-backends.entry.no-data-upgrade: No conversion of metadata is running
# upgrade.yaml:1191, guide 73
step_25() {
  step 'upgrade-backends.entry.no-data-upgrade' check entry 'No conversion of metadata is running' || return 0
  hosts 'be1'
  proof() {
    check 'upgrade-backends.entry.no-data-upgrade' probe 'the output' 'is == 0' 'be1'
    limit 60000
    command_line <<'PROBE'
status=$(weka status) || exit 1
printf '%s\n' "$status" |
  awk 'tolower($0) ~ /data upgrade/ && toupper($0) ~ /RUNNING/ { n++ } END { print n + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '==' '0'
  }
  finish
}

# 26/53  upgrade-backends.entry.tasks-over: None of the tasks that must be stopped is listed; a running detach is ignored
# upgrade.yaml:1192, guide 61-71, tasks weka cluster task
step_26() {
  step 'upgrade-backends.entry.tasks-over' check entry 'None of the tasks that must be stopped is listed; a running detach is ignored' || return 0
  hosts 'be1'
  proof() {
    check 'upgrade-backends.entry.tasks-over' probe 'the output' 'is == 0' 'be1'
    limit 60000
    command_line <<'PROBE'
tasks=$(weka cluster task) || exit 1
printf '%s\n' "$tasks" | awk '
  $1 ~ /^STOW_(UPLOAD|DOWNLOAD_SNAPSHOT|DOWNLOAD_FILESYSTEM)$/ { n++ }
  $1 == "FILESYSTEM_SQUASH" || $1 == "SNAPSHOT_PREFETCH" { n++ }
  END { print n + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '==' '0'
  }
  finish
}

# 27/53  approve-upgrade: Approve the upgrade
# upgrade.yaml:1195, guide 118-120
step_27() {
  step 'approve-upgrade' approve body 'Approve the upgrade' || return 0
  approve 'li@example.com' <<'WORDS'
All gates are passed, and there is no way back from 4.2.4. May change CHG0044310 upgrade the backends now?
may approve: li@example.com
WORDS
  finish
}

# 28/53  start-upgrade: Start the upgrade on the lead backend
# upgrade.yaml:1203, guide 118-123
# Impact: Reading and writing files degraded, Uploading and downloading snapshots unavailable, Creating S3 clusters and detaching object stores degraded
# POINT OF NO RETURN: The guide knows no way back to the version before.
step_28() {
  step 'start-upgrade' run body 'Start the upgrade on the lead backend' || return 0
  hosts 'be1'
  limit 60000
  uses 'container_name' 'target' 'work_dir'
  command_line <<'RUN'
mkdir -p "${work_dir}" && rm -f "${work_dir}/exit" || exit 1
setsid sh -c '
  weka local run --container "$1" --in "$2" upgrade
  echo "$?" >"$3/exit.new" && mv "$3/exit.new" "$3/exit"
' upgrade "${container_name}" "${target}" "${work_dir}" >"${work_dir}/upgrade.log" 2>&1 </dev/null &
RUN
  already_done() {
    check 'start-upgrade.unless' probe 'the output' 'is `started`' 'be1'
    limit 30000
    uses 'work_dir'
    command_line <<'PROBE'
if ! test -e "${work_dir}/upgrade.log"; then echo "not started"; exit 0; fi
if ! test -s "${work_dir}/exit"; then echo started; exit 0; fi
if test "$(cat "${work_dir}/exit")" = 0; then echo started; else echo failed; fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'started'
  }
  batch 'be1'
  finish
}

# 29/53  watch-preparation: Follow the preparation of all backend servers
# upgrade.yaml:1222, guide 24-25, 125, guide 24-27, installation weka cluster container
step_29() {
  step 'watch-preparation' wait body 'Follow the preparation of all backend servers' || return 0
  hosts 'be1'
  proof() {
    check 'watch-preparation' probe 'the output' 'matches `^(ended|switching)`' 'be1'
    again '30000' '7200000' ''
    limit 60000
    uses 'drive_containers' 'target' 'work_dir'
    command_line <<'PROBE'
if test -s "${work_dir}/exit"; then echo ended; exit 0; fi
weka cluster container -b | awk -v kind="${drive_containers}" -v want="${target}" '
  NR == 1 { c = index($0, " CONTAINER  "); s = index($0, " STATUS "); r = index($0, " RELEASE "); next }
  split(substr($0, c), name, " ") && name[1] ~ kind {
    split(substr($0, s), status, " "); split(substr($0, r), release, " ")
    if (status[1] != "UP" || release[1] ~ ("^" want "([.-]|$)")) begun++
  }
  END { printf "%s: %d\n", (begun > 0 ? "switching" : "preparing"), begun }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^(ended|switching)'
  }
  finish
}

# 30/53  see-preparation: See that the preparation has not failed
# upgrade.yaml:1227, guide 126, guide 126
step_30() {
  step 'see-preparation' check body 'See that the preparation has not failed' || return 0
  hosts 'be1'
  proof() {
    check 'see-preparation' probe 'the output' 'is `0`' 'be1'
    limit 60000
    uses 'work_dir'
    command_line <<'PROBE'
if test -s "${work_dir}/exit"; then cat "${work_dir}/exit"; else echo 0; fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0'
  }
  finish
}

# 31/53  watch-drives: Follow the upgrade of the drive containers
# upgrade.yaml:1232, guide 26-27, guide 26-27, installation weka cluster container
step_31() {
  step 'watch-drives' wait body 'Follow the upgrade of the drive containers' || return 0
  hosts 'be1'
  proof() {
    check 'watch-drives' probe 'the output' 'matches `upgraded: |command ended`' 'be1'
    again '30000' '14400000' ''
    limit 60000
    uses 'drive_containers' 'target' 'work_dir'
    command_line <<'PROBE'
list=$(weka cluster container -b) || list=
printf '%s\n' "$list" | awk -v kind="${drive_containers}" -v want="${target}" '
  NR == 1 { c = index($0, " CONTAINER  "); s = index($0, " STATUS "); r = index($0, " RELEASE "); next }
  split(substr($0, c), name, " ") && name[1] ~ kind {
    all++
    split(substr($0, s), status, " "); split(substr($0, r), release, " ")
    if (status[1] == "UP" && release[1] ~ ("^" want "([.-]|$)")) done++
  }
  END { printf "%s: %d of %d\n", (all > 0 && done == all ? "upgraded" : "waiting"), done, all }'
if test -s "${work_dir}/exit"; then echo "command ended"; fi
PROBE
    look
    expect 'exit' '0'
    expect 'matches' 'upgraded: |command ended'
  }
  finish
}

# 32/53  see-drives: See that all drive containers are upgraded
# upgrade.yaml:1239, guide 26-27, guide 26-27
step_32() {
  step 'see-drives' check body 'See that all drive containers are upgraded' || return 0
  hosts 'be1'
  proof() {
    check 'see-drives' probe 'the output' 'contains `upgraded: `' 'be1'
    limit 60000
    uses 'drive_containers' 'target' 'work_dir'
    command_line <<'PROBE'
list=$(weka cluster container -b) || list=
printf '%s\n' "$list" | awk -v kind="${drive_containers}" -v want="${target}" '
  NR == 1 { c = index($0, " CONTAINER  "); s = index($0, " STATUS "); r = index($0, " RELEASE "); next }
  split(substr($0, c), name, " ") && name[1] ~ kind {
    all++
    split(substr($0, s), status, " "); split(substr($0, r), release, " ")
    if (status[1] == "UP" && release[1] ~ ("^" want "([.-]|$)")) done++
  }
  END { printf "%s: %d of %d\n", (all > 0 && done == all ? "upgraded" : "waiting"), done, all }'
if test -s "${work_dir}/exit"; then echo "command ended"; fi
PROBE
    look
    expect 'exit' '0'
    expect 'contains' 'upgraded: '
  }
  finish
}

# 33/53  watch-computes: Follow the upgrade of the compute containers
# upgrade.yaml:1244, guide 28-29, guide 28-29, installation weka cluster container
step_33() {
  step 'watch-computes' wait body 'Follow the upgrade of the compute containers' || return 0
  hosts 'be1'
  proof() {
    check 'watch-computes' probe 'the output' 'matches `upgraded: |command ended`' 'be1'
    again '30000' '14400000' ''
    limit 60000
    uses 'compute_containers' 'target' 'work_dir'
    command_line <<'PROBE'
list=$(weka cluster container -b) || list=
printf '%s\n' "$list" | awk -v kind="${compute_containers}" -v want="${target}" '
  NR == 1 { c = index($0, " CONTAINER  "); s = index($0, " STATUS "); r = index($0, " RELEASE "); next }
  split(substr($0, c), name, " ") && name[1] ~ kind {
    all++
    split(substr($0, s), status, " "); split(substr($0, r), release, " ")
    if (status[1] == "UP" && release[1] ~ ("^" want "([.-]|$)")) done++
  }
  END { printf "%s: %d of %d\n", (all > 0 && done == all ? "upgraded" : "waiting"), done, all }'
if test -s "${work_dir}/exit"; then echo "command ended"; fi
PROBE
    look
    expect 'exit' '0'
    expect 'matches' 'upgraded: |command ended'
  }
  finish
}

# 34/53  see-computes: See that all compute containers are upgraded
# upgrade.yaml:1251, guide 28-29, guide 28-29
step_34() {
  step 'see-computes' check body 'See that all compute containers are upgraded' || return 0
  hosts 'be1'
  proof() {
    check 'see-computes' probe 'the output' 'contains `upgraded: `' 'be1'
    limit 60000
    uses 'compute_containers' 'target' 'work_dir'
    command_line <<'PROBE'
list=$(weka cluster container -b) || list=
printf '%s\n' "$list" | awk -v kind="${compute_containers}" -v want="${target}" '
  NR == 1 { c = index($0, " CONTAINER  "); s = index($0, " STATUS "); r = index($0, " RELEASE "); next }
  split(substr($0, c), name, " ") && name[1] ~ kind {
    all++
    split(substr($0, s), status, " "); split(substr($0, r), release, " ")
    if (status[1] == "UP" && release[1] ~ ("^" want "([.-]|$)")) done++
  }
  END { printf "%s: %d of %d\n", (all > 0 && done == all ? "upgraded" : "waiting"), done, all }'
if test -s "${work_dir}/exit"; then echo "command ended"; fi
PROBE
    look
    expect 'exit' '0'
    expect 'contains' 'upgraded: '
  }
  finish
}

# 35/53  watch-frontends: Follow the upgrade of frontends, protocol containers and gateways
# upgrade.yaml:1256, guide 30-31, guide 30-31, installation weka cluster container
step_35() {
  step 'watch-frontends' wait body 'Follow the upgrade of frontends, protocol containers and gateways' || return 0
  hosts 'be1'
  proof() {
    check 'watch-frontends' probe 'the output' 'matches `upgraded: |command ended`' 'be1'
    again '30000' '14400000' ''
    limit 60000
    uses 'frontend_containers' 'target' 'work_dir'
    command_line <<'PROBE'
list=$(weka cluster container) || list=
printf '%s\n' "$list" | awk -v kind="${frontend_containers}" -v want="${target}" '
  NR == 1 { c = index($0, " CONTAINER  "); s = index($0, " STATUS "); r = index($0, " RELEASE "); next }
  split(substr($0, c), name, " ") && name[1] ~ kind {
    all++
    split(substr($0, s), status, " "); split(substr($0, r), release, " ")
    if (status[1] == "UP" && release[1] ~ ("^" want "([.-]|$)")) done++
  }
  END { printf "%s: %d of %d\n", (all > 0 && done == all ? "upgraded" : "waiting"), done, all }'
if test -s "${work_dir}/exit"; then echo "command ended"; fi
PROBE
    look
    expect 'exit' '0'
    expect 'matches' 'upgraded: |command ended'
  }
  finish
}

# 36/53  see-frontends: See that all frontends, protocol containers and gateways are upgraded
# upgrade.yaml:1263, guide 30-31, guide 30-31, 143
step_36() {
  step 'see-frontends' check body 'See that all frontends, protocol containers and gateways are upgraded' || return 0
  hosts 'be1'
  proof() {
    check 'see-frontends' probe 'the output' 'contains `upgraded: `' 'be1'
    limit 60000
    uses 'frontend_containers' 'target' 'work_dir'
    command_line <<'PROBE'
list=$(weka cluster container) || list=
printf '%s\n' "$list" | awk -v kind="${frontend_containers}" -v want="${target}" '
  NR == 1 { c = index($0, " CONTAINER  "); s = index($0, " STATUS "); r = index($0, " RELEASE "); next }
  split(substr($0, c), name, " ") && name[1] ~ kind {
    all++
    split(substr($0, s), status, " "); split(substr($0, r), release, " ")
    if (status[1] == "UP" && release[1] ~ ("^" want "([.-]|$)")) done++
  }
  END { printf "%s: %d of %d\n", (all > 0 && done == all ? "upgraded" : "waiting"), done, all }'
if test -s "${work_dir}/exit"; then echo "command ended"; fi
PROBE
    look
    expect 'exit' '0'
    expect 'contains' 'upgraded: '
  }
  finish
}

# 37/53  watch-end: Wait until the command has ended
# upgrade.yaml:1268, guide 127, guide 127
step_37() {
  step 'watch-end' wait body 'Wait until the command has ended' || return 0
  hosts 'be1'
  proof() {
    check 'watch-end' probe 'file /var/tmp/upgrade-CHG0044310/exit' 'exists' 'be1'
    again '30000' '3600000' ''
    limit 30000
    uses 'work_dir'
    command_line <<'PROBE'
test -e "${work_dir}/exit"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 38/53  see-end: See that the command has ended without an error
# upgrade.yaml:1273, guide 126-127, guide 126-127
step_38() {
  step 'see-end' check body 'See that the command has ended without an error' || return 0
  hosts 'be1'
  proof() {
    check 'see-end' probe 'the output' 'is `0`' 'be1'
    limit 30000
    uses 'work_dir'
    command_line <<'PROBE'
cat "${work_dir}/exit"
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0'
  }
  finish
}

# 39/53  upgrade-backends.exit.containers-up: All containers of all backend servers are up, and IO runs
# upgrade.yaml:1193, guide 39, 127, cli weka status
step_39() {
  step 'upgrade-backends.exit.containers-up' check exit 'All containers of all backend servers are up, and IO runs' || return 0
  hosts 'be1'
  proof() {
    check 'upgrade-backends.exit.containers-up' probe 'the output' 'matches `status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)`; contains `io status: STARTED`' 'be1'
    again '30000' '900000' ''
    limit 60000
    command_line <<'PROBE'
weka status
PROBE
    look
    expect 'exit' '0'
    expect 'matches' 'status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)'
    expect 'contains' 'io status: STARTED'
  }
  finish
}

# 40/53  upgrade-backends.exit.tasks-still-over: None of these tasks has come up meanwhile
# upgrade.yaml:1193, guide 19, 61
step_40() {
  step 'upgrade-backends.exit.tasks-still-over' check exit 'None of these tasks has come up meanwhile' || return 0
  hosts 'be1'
  proof() {
    check 'upgrade-backends.exit.tasks-still-over' probe 'the output' 'is == 0' 'be1'
    limit 60000
    command_line <<'PROBE'
tasks=$(weka cluster task) || exit 1
printf '%s\n' "$tasks" | awk '
  $1 ~ /^STOW_(UPLOAD|DOWNLOAD_SNAPSHOT|DOWNLOAD_FILESYSTEM)$/ { n++ }
  $1 == "FILESYSTEM_SQUASH" || $1 == "SNAPSHOT_PREFETCH" { n++ }
  END { print n + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '==' '0'
  }
  finish
}

# 41/53  upgrade-clients.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:1283, guide 53, users whoami, login
step_41() {
  step 'upgrade-clients.entry.cluster-admin' check entry 'The declared admin has logged in, and the role is that of a cluster admin' || return 0
  hosts 'be1'
  proof() {
    check 'upgrade-clients.entry.cluster-admin' probe 'the output' 'is `clusteradmin`' 'be1'
    limit 60000
    uses 'admin_user'
    command_line <<'PROBE'
test -s "$HOME/.weka/auth-token.json" || exit 1
user=$(weka user whoami) || exit 1
printf '%s\n' "$user" | awk -F '|' -v wanted="${admin_user}" '
  { name = $1; role = tolower($3); gsub(/ /, "", name); gsub(/ /, "", role) }
  name == wanted { print role }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'clusteradmin'
  }
  finish
}

# 42/53  upgrade-clients.entry.client-version: The client is at 4.1.2 or later and at most one major version behind
# upgrade.yaml:1283, guide 131, installation weka local ps
step_42() {
  step 'upgrade-clients.entry.client-version' check entry 'The client is at 4.1.2 or later and at most one major version behind' || return 0
  hosts 'cl1' 'cl2' 'cl3'
  proof() {
    check 'upgrade-clients.entry.client-version' probe 'the output' 'matches `^fit: `' 'cl1' 'cl2' 'cl3'
    limit 60000
    uses 'target'
    command_line <<'PROBE'
list=$(weka local ps) || exit 1
printf '%s\n' "$list" | awk -v target="${target}" '
  NR == 1 { v = index($0, " VERSION"); next }
  split(substr($0, v), word, " ") {
    n++; split(word[1], is, "."); split(target, to, ".")
    old = is[1] + 0 < 4 || (is[1] + 0 == 4 && (is[2] + 0 < 1 || (is[2] + 0 == 1 && is[3] + 0 < 2)))
    far = is[1] + 0 != to[1] + 0 || to[2] - is[2] > 1
    if (old || far) unfit++
  }
  END { printf "%s: %d of %d\n", (n > 0 && unfit == 0 ? "fit" : "unfit"), n - unfit, n }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^fit: '
  }
  finish
}

# 43/53  upgrade-clients.entry.client-batches: No client is named twice, none is both taken and left out, and no gateway is among them
# upgrade.yaml:1283, guide 143, 162-164
step_43() {
  step 'upgrade-clients.entry.client-batches' check entry 'No client is named twice, none is both taken and left out, and no gateway is among them' || return 0
  hosts 'be1'
  proof() {
    check 'upgrade-clients.entry.client-batches' probe 'the output' 'is `distinct`' 'be1'
    limit 30000
    uses 'clients_to_skip' 'clients_to_upgrade' 'gateway_ids'
    command_line <<'PROBE'
printf '%s\n' "${clients_to_upgrade}" "${clients_to_skip}" "${gateway_ids}" | awk -F ',' '
  { for (i = 1; i <= NF; i++) if ($i != "none" && seen[$i]++) { print "again: " $i; bad++ } }
  END { if (!bad) print "distinct" }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'distinct'
  }
  finish
}

# 44/53  upgrade-all-clients: Upgrade all clients in batches
# upgrade.yaml:1381, guide 160-167
# Impact: Reading and writing files degraded
# POINT OF NO RETURN: A client follows the backends, which cannot go back.
step_44() {
  step 'upgrade-all-clients' run body 'Upgrade all clients in batches' || return 0
  hosts 'be1'
  on_failure 'finish-batch'
  limit 14400000
  uses 'client_batch_size' 'container_name' 'target'
  command_line <<'RUN'
weka local run -C "${container_name}" --in "${target}" upgrade --mode=clients-upgrade --client-rolling-batch-size "${client_batch_size}" --from backends
RUN
  batch 'be1'
  finish
}

# 45/53  upgrade-clients.exit.clients-at-target: Every container of the client runs the target version
# upgrade.yaml:1284, guide 131-136, installation weka local ps
step_45() {
  step 'upgrade-clients.exit.clients-at-target' check exit 'Every container of the client runs the target version' || return 0
  hosts 'cl1' 'cl2' 'cl3'
  proof() {
    check 'upgrade-clients.exit.clients-at-target' probe 'the output' 'matches `^upgraded: `' 'cl1' 'cl2' 'cl3'
    again '15000' '300000' ''
    limit 60000
    uses 'target'
    command_line <<'PROBE'
list=$(weka local ps) || exit 1
printf '%s\n' "$list" | awk -v want="${target}" '
  NR == 1 { v = index($0, " VERSION"); next }
  split(substr($0, v), word, " ") { n++; if (word[1] ~ ("^" want "([.-]|$)")) done++ }
  END { printf "%s: %d of %d\n", (n > 0 && done == n ? "upgraded" : "behind"), done, n }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^upgraded: '
  }
  finish
}

# 46/53  upgrade-clients.exit.no-mismatch: No alert speaks of clients of another version
# upgrade.yaml:1284, guide 158, alerts list of alerts
step_46() {
  step 'upgrade-clients.exit.no-mismatch' check exit 'No alert speaks of clients of another version' || return 0
  hosts 'be1'
  proof() {
    check 'upgrade-clients.exit.no-mismatch' probe 'the output' 'does not contain `ClientVersionsMismatch`' 'be1'
    again '30000' '900000' ''
    limit 60000
    command_line <<'PROBE'
weka alerts --muted -J
PROBE
    look
    expect 'exit' '0'
    expect 'excludes' 'ClientVersionsMismatch'
  }
  finish
}

# 47/53  cluster-version: The cluster shows the target version
# upgrade.yaml:1434, guide 173-177, cli weka status
step_47() {
  step 'cluster-version' check verify 'The cluster shows the target version' || return 0
  hosts 'be1'
  proof() {
    check 'cluster-version' probe 'the output' 'matches `^Weka(IO)? v4.2.4([^0-9]|$)`' 'be1'
    limit 60000
    command_line <<'PROBE'
weka status
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^Weka(IO)? v4.2.4([^0-9]|$)'
  }
  finish
}

# 48/53  containers-up: All containers of all backend servers are up, and IO runs
# upgrade.yaml:1435, guide 39, 127, cli weka status
step_48() {
  step 'containers-up' check verify 'All containers of all backend servers are up, and IO runs' || return 0
  hosts 'be1'
  proof() {
    check 'containers-up' probe 'the output' 'matches `status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)`; contains `io status: STARTED`' 'be1'
    again '30000' '900000' ''
    limit 60000
    command_line <<'PROBE'
weka status
PROBE
    look
    expect 'exit' '0'
    expect 'matches' 'status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)'
    expect 'contains' 'io status: STARTED'
  }
  finish
}

# 49/53  clients-at-target: Every container of the client runs the target version
# upgrade.yaml:1436, guide 131-136, installation weka local ps
step_49() {
  step 'clients-at-target' check verify 'Every container of the client runs the target version' || return 0
  hosts 'cl1' 'cl2' 'cl3'
  proof() {
    check 'clients-at-target' probe 'the output' 'matches `^upgraded: `' 'cl1' 'cl2' 'cl3'
    again '15000' '300000' ''
    limit 60000
    uses 'target'
    command_line <<'PROBE'
list=$(weka local ps) || exit 1
printf '%s\n' "$list" | awk -v want="${target}" '
  NR == 1 { v = index($0, " VERSION"); next }
  split(substr($0, v), word, " ") { n++; if (word[1] ~ ("^" want "([.-]|$)")) done++ }
  END { printf "%s: %d of %d\n", (n > 0 && done == n ? "upgraded" : "behind"), done, n }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^upgraded: '
  }
  finish
}

# 50/53  no-mismatch: No alert speaks of clients of another version
# upgrade.yaml:1437, guide 158, alerts list of alerts
step_50() {
  step 'no-mismatch' check verify 'No alert speaks of clients of another version' || return 0
  hosts 'be1'
  proof() {
    check 'no-mismatch' probe 'the output' 'does not contain `ClientVersionsMismatch`' 'be1'
    again '30000' '900000' ''
    limit 60000
    command_line <<'PROBE'
weka alerts --muted -J
PROBE
    look
    expect 'exit' '0'
    expect 'excludes' 'ClientVersionsMismatch'
  }
  finish
}

# 51/53  alerts-after: There is still no alert, muted or not
# upgrade.yaml:1438, guide 57, 158
step_51() {
  step 'alerts-after' check verify 'There is still no alert, muted or not' || return 0
  hosts 'be1'
  proof() {
    check 'alerts-after' probe 'the output' 'matches `^\[ *\]$`' 'be1'
    again '60000' '900000' ''
    limit 60000
    command_line <<'PROBE'
weka alerts --muted -J
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^\[ *\]$'
  }
  finish
}

# 52/53  see-data-upgrade-over: Wait until the conversion of metadata is done, so that another upgrade could start
# upgrade.yaml:1439, guide 73, guide 73
step_52() {
  step 'see-data-upgrade-over' wait verify 'Wait until the conversion of metadata is done, so that another upgrade could start' || return 0
  hosts 'be1'
  proof() {
    check 'see-data-upgrade-over' probe 'the output' 'is == 0' 'be1'
    again '60000' '14400000' ''
    hold 300000
    limit 60000
    command_line <<'PROBE'
status=$(weka status) || exit 1
printf '%s\n' "$status" |
  awk 'tolower($0) ~ /data upgrade/ && toupper($0) ~ /RUNNING/ { n++ } END { print n + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '==' '0'
  }
  finish
}

# 53/53  resume-transfers: Resume snapshot transfers, S3 cluster creation and detaching
# upgrade.yaml:1444, guide 39, 61, 71
step_53() {
  step 'resume-transfers' manual verify 'Resume snapshot transfers, S3 cluster creation and detaching' || return 0
  manual 'resumed-schedules=resumed-schedules' 'told-at=told-at' <<'WORDS'
Resume the schedules that were suspended, and tell the administrators that transfers are free again.
to record: resumed-schedules, told-at
WORDS
  finish
}

# --- Ways back ----------------------------------------------------------------------------------

# recovery finish-the-upgrade, 1  read-summary: Read the summary at the end of the log
# upgrade.yaml:1531, guide 126
recovery_2_1() {
  step 'read-summary' run body 'Read the summary at the end of the log' || return 0
  hosts 'be1'
  limit 60000
  uses 'work_dir'
  command_line <<'RUN'
tail -n 100 "${work_dir}/upgrade.log"
RUN
  batch 'be1'
  finish
}

# recovery finish-the-upgrade, 2  repair-server: Repair the server that the summary names
# upgrade.yaml:1538, guide 126, later repeating a phase
recovery_2_2() {
  step 'repair-server' manual body 'Repair the server that the summary names' || return 0
  manual 'case-number=case-number' 'server=server' 'what-was-done=what-was-done' <<'WORDS'
Bring a server that was lost back online, or mend what kept its driver from being built. Where the containers were being switched already, do nothing without the vendor's Customer Success Team: later revisions of the guide can repeat a single phase, and the vendor decides which.
to record: server, what-was-done, case-number
WORDS
  finish
}

# recovery finish-the-upgrade, 3  run-upgrade-again: Run the upgrade again
# upgrade.yaml:1548, guide 121-122
recovery_2_3() {
  step 'run-upgrade-again' run body 'Run the upgrade again' || return 0
  hosts 'be1'
  limit 28800000
  uses 'container_name' 'target' 'work_dir'
  command_line <<'RUN'
weka local run --container "${container_name}" --in "${target}" upgrade && echo 0 >"${work_dir}/exit"
RUN
  batch 'be1'
  finish
}

# recovery finish-the-upgrade, 4  recovery-containers: See that all containers are up
# upgrade.yaml:1557, guide 39
recovery_2_4() {
  step 'recovery-containers' check body 'See that all containers are up' || return 0
  hosts 'be1'
  proof() {
    check 'recovery-containers' probe 'the output' 'matches `status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)`; contains `io status: STARTED`' 'be1'
    again '30000' '900000' ''
    limit 60000
    command_line <<'PROBE'
weka status
PROBE
    look
    expect 'exit' '0'
    expect 'matches' 'status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)'
    expect 'contains' 'io status: STARTED'
  }
  finish
}

# recovery finish-the-upgrade, 5  recovery-version: The cluster shows the target version
# upgrade.yaml:1571, guide 173-177
recovery_2_5() {
  step 'recovery-version' check verify 'The cluster shows the target version' || return 0
  hosts 'be1'
  proof() {
    check 'recovery-version' probe 'the output' 'matches `^Weka(IO)? v4.2.4([^0-9]|$)`' 'be1'
    limit 60000
    command_line <<'PROBE'
weka status
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^Weka(IO)? v4.2.4([^0-9]|$)'
  }
  finish
}

# recovery finish-the-upgrade, 6  recovery-resume-transfers: Resume the transfers, or keep them postponed if the change goes on
# upgrade.yaml:1579, guide 39, 61
recovery_2_6() {
  step 'recovery-resume-transfers' manual verify 'Resume the transfers, or keep them postponed if the change goes on' || return 0
  manual 'decision=decision' <<'WORDS'
Say whether the change goes on with the clients; if not, resume the schedules.
to record: decision
WORDS
  finish
}

# recovery finish-the-clients, 1  upgrade-left-behind: Upgrade the clients that were left behind, on the spot
# upgrade.yaml:1605, guide 147-167
recovery_3_1() {
  step 'upgrade-left-behind' manual body 'Upgrade the clients that were left behind, on the spot' || return 0
  hosts 'cl1' 'cl2' 'cl3'
  manual 'clients=clients' 'finished-at=finished-at' 'reason-of-the-failure=reason-of-the-failure' <<'WORDS'
Read on each client what "weka local ps" says. Upgrade those that are behind one by one, or start the batches again without the client that failed.
to record: clients, reason-of-the-failure, finished-at
WORDS
  finish
}

# recovery finish-the-clients, 2  recovery-clients: Every client runs the target version
# upgrade.yaml:1616, guide 131
recovery_3_2() {
  step 'recovery-clients' check verify 'Every client runs the target version' || return 0
  hosts 'cl1' 'cl2' 'cl3'
  proof() {
    check 'recovery-clients' probe 'the output' 'matches `^upgraded: `' 'cl1' 'cl2' 'cl3'
    limit 60000
    uses 'target'
    command_line <<'PROBE'
list=$(weka local ps) || exit 1
printf '%s\n' "$list" | awk -v want="${target}" '
  NR == 1 { v = index($0, " VERSION"); next }
  split(substr($0, v), word, " ") { n++; if (word[1] ~ ("^" want "([.-]|$)")) done++ }
  END { printf "%s: %d of %d\n", (n > 0 && done == n ? "upgraded" : "behind"), done, n }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^upgraded: '
  }
  finish
}

# recovery finish-the-clients, 3  recovery-clients-resume: Resume the transfers
# upgrade.yaml:1629, guide 39, 61
recovery_3_3() {
  step 'recovery-clients-resume' manual verify 'Resume the transfers' || return 0
  manual 'told-at=told-at' <<'WORDS'
Resume the schedules that were suspended, and tell the administrators.
to record: told-at
WORDS
  finish
}

# undo 19/53  undo:prepare-version: Undo: Prepare the version
# upgrade.yaml:1074, guide 88, 92
undo_19() {
  step 'undo:prepare-version' manual body 'Undo: Prepare the version' || return 0
  hosts 'be1'
  manual <<'WORDS'
Leave the version where it is; nothing uses it.
WORDS
  finish
}

# undo 18/53  undo:fetch-version: Undo: Fetch the version from the distribution server
# upgrade.yaml:1050, guide 87, 89
undo_18() {
  step 'undo:fetch-version' manual body 'Undo: Fetch the version from the distribution server' || return 0
  hosts 'be1'
  manual <<'WORDS'
Leave the version where it is; nothing uses it.
WORDS
  finish
}

# undo 13/53  undo:postpone-transfers: Undo: Postpone snapshot transfers, S3 cluster creation and detaching
# upgrade.yaml:709, guide 19, 39, 61, 71
undo_13() {
  step 'undo:postpone-transfers' manual body 'Undo: Postpone snapshot transfers, S3 cluster creation and detaching' || return 0
  manual <<'WORDS'
Resume the schedules and tell the administrators.
WORDS
  finish
}

undo() { # what takes back what was done, the last step first
  :
  no_return 'upgrade-all-clients' 'A client follows the backends, which cannot go back.'
  no_return 'start-upgrade' 'The guide knows no way back to the version before.'
  ! takes_back 'prepare-version' || undo_19
  ! takes_back 'fetch-version' || undo_18
  ! takes_back 'postpone-transfers' || undo_13
  RB_TOUCHED=
}

recovery() { # PROCEDURE
  case $1 in
    'finish-the-first-hop')
      ;;
    'finish-the-upgrade')
      recovery_2_1
      recovery_2_2
      recovery_2_3
      recovery_2_4
      recovery_2_5
      recovery_2_6
      ;;
    'finish-the-clients')
      recovery_3_1
      recovery_3_2
      recovery_3_3
      ;;
    *) : ;;
  esac
}

recovery_after() { # STEP: sets RB_PROCEDURE, the procedure that is made for its failure
  RB_PROCEDURE=
  case $1 in
    'start-upgrade') RB_PROCEDURE='finish-the-upgrade' ;;
    'see-preparation') RB_PROCEDURE='finish-the-upgrade' ;;
    'see-drives') RB_PROCEDURE='finish-the-upgrade' ;;
    'see-computes') RB_PROCEDURE='finish-the-upgrade' ;;
    'see-frontends') RB_PROCEDURE='finish-the-upgrade' ;;
    'see-end') RB_PROCEDURE='finish-the-upgrade' ;;
    'upgrade-all-clients') RB_PROCEDURE='finish-the-clients' ;;
    *) : ;;
  esac
}

recovery_time() { # STAGE: sets RB_RECOVERY_TIME, of the longest procedure for a failure in it
  RB_RECOVERY_TIME=
  case $1 in
    'upgrade-backends') RB_RECOVERY_TIME=15600000 ;;
    'upgrade-clients') RB_RECOVERY_TIME=7800000 ;;
    *) : ;;
  esac
}

# --- What the plan knows about failures ---------------------------------------------------------

# Recovery procedure `finish-the-first-hop`
procedure_1() {
  cat <<'TEXT'
recovery: `finish-the-first-hop` Finish a first hop that has stopped (The command of the first hop has ended with an error, or a client has not come to the version in between)
TEXT
}

# Recovery procedure `finish-the-upgrade`
procedure_2() {
  cat <<'TEXT'
recovery: `finish-the-upgrade` Finish an upgrade of the backends that has stopped (The command has ended with an error, or a phase has not come to its end in time)
  1. Read the summary at the end of the log [be1]
      tail -n 100 "${work_dir}/upgrade.log"
      where work_dir='/var/tmp/upgrade-CHG0044310'
  2. Repair the server that the summary names [controller]
      Bring a server that was lost back online, or mend what kept its driver from being built. Where the containers were being switched already, do nothing without the vendor's Customer Success Team: later revisions of the guide can repeat a single phase, and the vendor decides which.
      to record: server, what-was-done, case-number
  3. Run the upgrade again [be1]
      weka local run --container "${container_name}" --in "${target}" upgrade && echo 0 >"${work_dir}/exit"
      where container_name='drives0' target='4.2.4' work_dir='/var/tmp/upgrade-CHG0044310'
  4. See that all containers are up [be1]
     expect: the output matches `status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)`; contains `io status: STARTED`
  5. The cluster shows the target version [be1]
     expect: the output matches `^Weka(IO)? v4.2.4([^0-9]|$)`
  6. Resume the transfers, or keep them postponed if the change goes on [controller]
      Say whether the change goes on with the clients; if not, resume the schedules.
      to record: decision
TEXT
}

# Recovery procedure `finish-the-clients`
procedure_3() {
  cat <<'TEXT'
recovery: `finish-the-clients` Finish the clients that were left behind (A client could not be upgraded, and the batches after it were not started)
  1. Upgrade the clients that were left behind, on the spot [cl1 and cl2 and cl3]
      Read on each client what "weka local ps" says. Upgrade those that are behind one by one, or start the batches again without the client that failed.
      to record: clients, reason-of-the-failure, finished-at
  2. Every client runs the target version [cl1 and cl2 and cl3]
     expect: the output matches `^upgraded: `
  3. Resume the transfers [controller]
      Resume the schedules that were suspended, and tell the administrators.
      to record: told-at
TEXT
}

advice() { # STEP: known symptoms, the step's way back, procedures for its failure
  case $1 in
    'prerequisites.entry.cluster-admin')
      cat <<'TEXT'
known symptom: The program answers as another user than the one who logged in.
  - Without a login the program falls back to a default account. Log in again, in a terminal. (on lead)
      weka user login
TEXT
      ;;
    'see-protocols')
      cat <<'TEXT'
known symptom: The upgrade does not start and names servers with several protocols.
  - Nothing was changed. Leave the cluster as it is and call the vendor's Customer Success Team to separate the protocols.
TEXT
      ;;
    'postpone-transfers')
      cat <<'TEXT'
to undo this step:
      Resume the schedules and tell the administrators.
TEXT
      ;;
    'download.entry.cluster-admin')
      cat <<'TEXT'
known symptom: The program answers as another user than the one who logged in.
  - Without a login the program falls back to a default account. Log in again, in a terminal. (on lead)
      weka user login
TEXT
      ;;
    'fetch-version')
      cat <<'TEXT'
to undo this step:
      Leave the version where it is; nothing uses it.
TEXT
      ;;
    'prepare-version')
      cat <<'TEXT'
to undo this step:
      Leave the version where it is; nothing uses it.
TEXT
      ;;
    'upgrade-backends.entry.cluster-admin')
      cat <<'TEXT'
known symptom: The program answers as another user than the one who logged in.
  - Without a login the program falls back to a default account. Log in again, in a terminal. (on lead)
      weka user login
TEXT
      ;;
    'start-upgrade')
      cat <<'TEXT'
this step cannot be undone: The guide knows no way back to the version before.
TEXT
      procedure_2
      ;;
    'see-preparation')
      cat <<'TEXT'
known symptom: The upgrade stops during its preparation and names a server.
  - Read the summary at the end of the command's log; it names the server and the reason. (on lead)
      tail -n 50 "${work_dir}/upgrade.log"
  - Bring back a server that lost its connection, or mend what kept its driver from being built.
  - Then run the same command again; what is prepared already is skipped.
TEXT
      procedure_2
      ;;
    'see-drives')
      procedure_2
      ;;
    'see-computes')
      procedure_2
      ;;
    'see-frontends')
      procedure_2
      ;;
    'see-end')
      procedure_2
      ;;
    'upgrade-clients.entry.cluster-admin')
      cat <<'TEXT'
known symptom: The program answers as another user than the one who logged in.
  - Without a login the program falls back to a default account. Log in again, in a terminal. (on lead)
      weka user login
TEXT
      ;;
    'upgrade-all-clients')
      cat <<'TEXT'
known symptom: A client of a batch cannot be upgraded.
  - Let the running batch finish; the batches after it do not start.
  - On that client, see what its container says. (on client)
      weka local ps
  - Upgrade that client on the spot, then go on with those that are left.
this step cannot be undone: A client follows the backends, which cannot go back.
TEXT
      procedure_3
      ;;
    'upgrade-clients.exit.clients-at-target')
      cat <<'TEXT'
known symptom: A client of a batch cannot be upgraded.
  - Let the running batch finish; the batches after it do not start.
  - On that client, see what its container says. (on client)
      weka local ps
  - Upgrade that client on the spot, then go on with those that are left.
TEXT
      ;;
    'upgrade-clients.exit.no-mismatch')
      cat <<'TEXT'
known symptom: The alert about clients of another version does not go away.
  - Look for clients that were skipped or not mounted, and upgrade them on the spot. (on client)
      weka local upgrade
TEXT
      ;;
    'clients-at-target')
      cat <<'TEXT'
known symptom: A client of a batch cannot be upgraded.
  - Let the running batch finish; the batches after it do not start.
  - On that client, see what its container says. (on client)
      weka local ps
  - Upgrade that client on the spot, then go on with those that are left.
TEXT
      ;;
    'no-mismatch')
      cat <<'TEXT'
known symptom: The alert about clients of another version does not go away.
  - Look for clients that were skipped or not mounted, and upgrade them on the spot. (on client)
      weka local upgrade
TEXT
      ;;
    *) : ;;
  esac
}

list() {
  cat <<'LIST'
 1/53  prerequisites.entry.cluster-admin       The declared admin has logged in, and the role is that of a cluster admin [check: be1]
 2/53  prerequisites.entry.multi-container     Every backend server has several containers, each of one kind [check: be1]
 3/53  prerequisites.entry.protocol-declared   The change names one protocol for this server, or none [check: be1, be2, be3, be4, gw1]
 4/53  prerequisites.entry.backends-online     Every backend server is online, with all of its containers [check: be1]
 5/53  prerequisites.entry.rebuild-done        No rebuild is going on and the data is fully protected [check: be1]
 6/53  prerequisites.entry.no-alerts           There is no alert, muted or not [check: be1]
 7/53  prerequisites.entry.free-space          There are 4 GB free in /opt/weka [check: be1, be2, be3, be4]
 8/53  prerequisites.entry.no-data-upgrade     No conversion of metadata is running [check: be1]
 9/53  see-latest-release                      See that the target is the latest release [check: controller]
10/53  see-compatible                          Hold the backend servers against the target's prerequisites [check: be1, be2, be3, be4]
11/53  see-protocols                           See that no server has several protocols [check: be1, be2, be3, be4, gw1]
12/53  notify-users                            Tell the users [notify: controller]
13/53  postpone-transfers                      Postpone snapshot transfers, S3 cluster creation and detaching [manual: controller]
14/53  wait-for-uploads                        Wait until no snapshot is being uploaded [wait: be1]
15/53  wait-for-downloads                      Wait until nothing is being downloaded [wait: be1]
16/53  wait-for-prefetch                       Wait until no metadata is being prefetched [wait: be1]
17/53  download.entry.cluster-admin            The declared admin has logged in, and the role is that of a cluster admin [check: be1]
18/53  fetch-version                           Fetch the version from the distribution server [run: be1]
19/53  prepare-version                         Prepare the version [run: be1]
20/53  upgrade-backends.entry.cluster-admin    The declared admin has logged in, and the role is that of a cluster admin [check: be1]
21/53  upgrade-backends.entry.backends-online  Every backend server is online, with all of its containers [check: be1]
22/53  upgrade-backends.entry.rebuild-done     No rebuild is going on and the data is fully protected [check: be1]
23/53  upgrade-backends.entry.no-alerts        There is no alert, muted or not [check: be1]
24/53  upgrade-backends.entry.free-space       There are 4 GB free in /opt/weka [check: be1, be2, be3, be4]
25/53  upgrade-backends.entry.no-data-upgrade  No conversion of metadata is running [check: be1]
26/53  upgrade-backends.entry.tasks-over       None of the tasks that must be stopped is listed; a running detach is ignored [check: be1]
27/53  approve-upgrade                         Approve the upgrade [approve: controller]
28/53  start-upgrade                           Start the upgrade on the lead backend [run: be1]
29/53  watch-preparation                       Follow the preparation of all backend servers [wait: be1]
30/53  see-preparation                         See that the preparation has not failed [check: be1]
31/53  watch-drives                            Follow the upgrade of the drive containers [wait: be1]
32/53  see-drives                              See that all drive containers are upgraded [check: be1]
33/53  watch-computes                          Follow the upgrade of the compute containers [wait: be1]
34/53  see-computes                            See that all compute containers are upgraded [check: be1]
35/53  watch-frontends                         Follow the upgrade of frontends, protocol containers and gateways [wait: be1]
36/53  see-frontends                           See that all frontends, protocol containers and gateways are upgraded [check: be1]
37/53  watch-end                               Wait until the command has ended [wait: be1]
38/53  see-end                                 See that the command has ended without an error [check: be1]
39/53  upgrade-backends.exit.containers-up     All containers of all backend servers are up, and IO runs [check: be1]
40/53  upgrade-backends.exit.tasks-still-over  None of these tasks has come up meanwhile [check: be1]
41/53  upgrade-clients.entry.cluster-admin     The declared admin has logged in, and the role is that of a cluster admin [check: be1]
42/53  upgrade-clients.entry.client-version    The client is at 4.1.2 or later and at most one major version behind [check: cl1, cl2, cl3]
43/53  upgrade-clients.entry.client-batches    No client is named twice, none is both taken and left out, and no gateway is among them [check: be1]
44/53  upgrade-all-clients                     Upgrade all clients in batches [run: be1]
45/53  upgrade-clients.exit.clients-at-target  Every container of the client runs the target version [check: cl1, cl2, cl3]
46/53  upgrade-clients.exit.no-mismatch        No alert speaks of clients of another version [check: be1]
47/53  cluster-version                         The cluster shows the target version [check: be1]
48/53  containers-up                           All containers of all backend servers are up, and IO runs [check: be1]
49/53  clients-at-target                       Every container of the client runs the target version [check: cl1, cl2, cl3]
50/53  no-mismatch                             No alert speaks of clients of another version [check: be1]
51/53  alerts-after                            There is still no alert, muted or not [check: be1]
52/53  see-data-upgrade-over                   Wait until the conversion of metadata is done, so that another upgrade could start [wait: be1]
53/53  resume-transfers                        Resume snapshot transfers, S3 cluster creation and detaching [manual: controller]
LIST
}

# A line a step: id, kind, position, stage, hosts; its check, of which kind, on which hosts; how many
# must sign; part of the plan, or of a way back; window; and in milliseconds how long it takes, and
# its undoing.
facts() {
  cat <<'FACTS'
prerequisites.entry.cluster-admin check entry prerequisites be1 prerequisites.entry.cluster-admin probe be1 0 plan - - none -
prerequisites.entry.multi-container check entry prerequisites be1 prerequisites.entry.multi-container probe be1 0 plan - - none -
prerequisites.entry.protocol-declared check entry prerequisites be1,be2,be3,be4,gw1 prerequisites.entry.protocol-declared probe be1,be2,be3,be4,gw1 0 plan - - none -
prerequisites.entry.backends-online check entry prerequisites be1 prerequisites.entry.backends-online probe be1 0 plan - - none -
prerequisites.entry.rebuild-done check entry prerequisites be1 prerequisites.entry.rebuild-done probe be1 0 plan - - none -
prerequisites.entry.no-alerts check entry prerequisites be1 prerequisites.entry.no-alerts probe be1 0 plan - - none -
prerequisites.entry.free-space check entry prerequisites be1,be2,be3,be4 prerequisites.entry.free-space probe be1,be2,be3,be4 0 plan - - none -
prerequisites.entry.no-data-upgrade check entry prerequisites be1 prerequisites.entry.no-data-upgrade probe be1 0 plan - - none -
see-latest-release check body prerequisites controller see-latest-release manual controller 0 plan - 300000 none 300000
see-compatible check body prerequisites be1,be2,be3,be4 see-compatible manual be1,be2,be3,be4 0 plan - 1800000 none 1800000
see-protocols check body prerequisites be1,be2,be3,be4,gw1 see-protocols manual be1,be2,be3,be4,gw1 0 plan - 600000 none 600000
notify-users notify body prerequisites controller - - - 0 plan - 600000 none 600000
postpone-transfers manual body prerequisites controller - - - 0 plan - 900000 undo 900000
wait-for-uploads wait body prerequisites be1 wait-for-uploads probe be1 0 plan - 600000 none 600000
wait-for-downloads wait body prerequisites be1 wait-for-downloads probe be1 0 plan - 600000 none 600000
wait-for-prefetch wait body prerequisites be1 wait-for-prefetch probe be1 0 plan - 600000 none 600000
download.entry.cluster-admin check entry download be1 download.entry.cluster-admin probe be1 0 plan - - none -
fetch-version run body download be1 - - - 0 plan - 1200000 undo 1200000
prepare-version run body download be1 - - - 0 plan - 600000 undo 600000
upgrade-backends.entry.cluster-admin check entry upgrade-backends be1 upgrade-backends.entry.cluster-admin probe be1 0 plan upgrade-backends - none -
upgrade-backends.entry.backends-online check entry upgrade-backends be1 upgrade-backends.entry.backends-online probe be1 0 plan upgrade-backends - none -
upgrade-backends.entry.rebuild-done check entry upgrade-backends be1 upgrade-backends.entry.rebuild-done probe be1 0 plan upgrade-backends - none -
upgrade-backends.entry.no-alerts check entry upgrade-backends be1 upgrade-backends.entry.no-alerts probe be1 0 plan upgrade-backends - none -
upgrade-backends.entry.free-space check entry upgrade-backends be1,be2,be3,be4 upgrade-backends.entry.free-space probe be1,be2,be3,be4 0 plan upgrade-backends - none -
upgrade-backends.entry.no-data-upgrade check entry upgrade-backends be1 upgrade-backends.entry.no-data-upgrade probe be1 0 plan upgrade-backends - none -
upgrade-backends.entry.tasks-over check entry upgrade-backends be1 upgrade-backends.entry.tasks-over probe be1 0 plan upgrade-backends - none -
approve-upgrade approve body upgrade-backends controller - - - 0 plan upgrade-backends 300000 none 300000
start-upgrade run body upgrade-backends be1 - - - 0 plan upgrade-backends 60000 irreversible 60000
watch-preparation wait body upgrade-backends be1 watch-preparation probe be1 0 plan upgrade-backends 1200000 none 1200000
see-preparation check body upgrade-backends be1 see-preparation probe be1 0 plan upgrade-backends 60000 none 60000
watch-drives wait body upgrade-backends be1 watch-drives probe be1 0 plan upgrade-backends 1800000 none 1800000
see-drives check body upgrade-backends be1 see-drives probe be1 0 plan upgrade-backends 60000 none 60000
watch-computes wait body upgrade-backends be1 watch-computes probe be1 0 plan upgrade-backends 1800000 none 1800000
see-computes check body upgrade-backends be1 see-computes probe be1 0 plan upgrade-backends 60000 none 60000
watch-frontends wait body upgrade-backends be1 watch-frontends probe be1 0 plan upgrade-backends 1800000 none 1800000
see-frontends check body upgrade-backends be1 see-frontends probe be1 0 plan upgrade-backends 60000 none 60000
watch-end wait body upgrade-backends be1 watch-end probe be1 0 plan upgrade-backends 300000 none 300000
see-end check body upgrade-backends be1 see-end probe be1 0 plan upgrade-backends 60000 none 60000
upgrade-backends.exit.containers-up check exit upgrade-backends be1 upgrade-backends.exit.containers-up probe be1 0 plan upgrade-backends - none -
upgrade-backends.exit.tasks-still-over check exit upgrade-backends be1 upgrade-backends.exit.tasks-still-over probe be1 0 plan upgrade-backends - none -
upgrade-clients.entry.cluster-admin check entry upgrade-clients be1 upgrade-clients.entry.cluster-admin probe be1 0 plan upgrade-clients - none -
upgrade-clients.entry.client-version check entry upgrade-clients cl1,cl2,cl3 upgrade-clients.entry.client-version probe cl1,cl2,cl3 0 plan upgrade-clients - none -
upgrade-clients.entry.client-batches check entry upgrade-clients be1 upgrade-clients.entry.client-batches probe be1 0 plan upgrade-clients - none -
upgrade-all-clients run body upgrade-clients be1 - - - 0 plan upgrade-clients 3600000 irreversible 3600000
upgrade-clients.exit.clients-at-target check exit upgrade-clients cl1,cl2,cl3 upgrade-clients.exit.clients-at-target probe cl1,cl2,cl3 0 plan upgrade-clients - none -
upgrade-clients.exit.no-mismatch check exit upgrade-clients be1 upgrade-clients.exit.no-mismatch probe be1 0 plan upgrade-clients - none -
cluster-version check verify verify be1 cluster-version probe be1 0 plan - - none -
containers-up check verify verify be1 containers-up probe be1 0 plan - - none -
clients-at-target check verify verify cl1,cl2,cl3 clients-at-target probe cl1,cl2,cl3 0 plan - - none -
no-mismatch check verify verify be1 no-mismatch probe be1 0 plan - - none -
alerts-after check verify verify be1 alerts-after probe be1 0 plan - - none -
see-data-upgrade-over wait verify verify be1 see-data-upgrade-over probe be1 0 plan - 1200000 none 1200000
resume-transfers manual verify verify controller - - - 0 plan - 600000 none 600000
read-summary run body finish-the-upgrade be1 - - - 0 back - 300000 none 300000
repair-server manual body finish-the-upgrade controller - - - 0 back - 7200000 none 7200000
run-upgrade-again run body finish-the-upgrade be1 - - - 0 back - 7200000 none 7200000
recovery-containers check body finish-the-upgrade be1 recovery-containers probe be1 0 back - 300000 none 300000
recovery-version check verify finish-the-upgrade be1 recovery-version probe be1 0 back - - none -
recovery-resume-transfers manual verify finish-the-upgrade controller - - - 0 back - 600000 none 600000
upgrade-left-behind manual body finish-the-clients cl1,cl2,cl3 - - - 0 back - 7200000 none 7200000
recovery-clients check verify finish-the-clients cl1,cl2,cl3 recovery-clients probe cl1,cl2,cl3 0 back - - none -
recovery-clients-resume manual verify finish-the-clients controller - - - 0 back - 600000 none 600000
undo:postpone-transfers manual body prerequisites controller - - - 0 back - - none -
undo:fetch-version manual body download be1 - - - 0 back - - none -
undo:prepare-version manual body download be1 - - - 0 back - - none -
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
  read -r RB_MONO RB_IDLE </proc/uptime
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
  RB_LINE="$RB_LINE,\"wall\":\"$(wall)\"}"
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
  for RB_T in "$@"; do RB_APART="$RB_APART $RB_PART@$RB_T=$RB_TEXTS "; done
}

text_of() { # PART HOST: sets RB_TEXT
  case $RB_APART in
    *" $1@$2="*)
      RB_TEXT=${RB_APART##*" $1@$2="}
      eval "RB_TEXT=\$RB_TEXT_${RB_TEXT%% *}"
      ;;
    *) case $1 in run) RB_TEXT=$RB_RUN_TEXT ;; *) RB_TEXT=$RB_LOOK_TEXT ;; esac ;;
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
  RB_BEGAN=$RB_NOW RB_STATUS=none
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
  printf '%s %s %s\n' "$RB_STATUS" "$RB_MS" "$RB_CUT" >"$RB_BASE.end"
}

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

# Sets RB_STATUS, nothing where it never ran; RB_MS; RB_CUT; and RB_TROUBLE, what stood in its way.
ended() { # PART HOST
  base "$1" "$2"
  RB_STATUS='' RB_MS=0 RB_CUT=interrupted RB_TROUBLE='was interrupted'
  [ -s "$RB_BASE.end" ] || return 0
  read -r RB_STATUS RB_MS RB_CUT <"$RB_BASE.end"
  # After a signal some shells count from 256 on, or from 384, where others do from 128.
  case $RB_STATUS in
    none | person-*) ;;
    *) [ "$RB_STATUS" -lt 256 ] || RB_STATUS=$((128 + RB_STATUS % 128)) ;;
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
    *) RB_TROUBLE= ;;
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
  { IFS= read -r RB_T && ! IFS= read -r RB_J; } <"$RB_BASE.out" || return 1
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

# --- Checks -------------------------------------------------------------------------------------

check() { # ID KIND SUBJECT EXPECTED HOST...
  RB_CHECK=$1 RB_CHECK_KIND=$2 RB_SUBJECT=$3 RB_EXPECTED=$4 RB_PART=look RB_CHECK_HOSTS=
  RB_LOOK_LIMIT=0 RB_LOOK_CWD='' RB_LOOK_USES='' RB_LOOK_HUSH=''
  RB_AGAIN_EVERY='' RB_AGAIN_FOR='' RB_AGAIN_TRIES='' RB_HOLD=0
  RB_VERDICT=pass RB_WHY='' RB_PREDICATE=''
  shift 4
  if [ -n "$RB_DRY" ]; then would "check $RB_CHECK on $*: $RB_SUBJECT $RB_EXPECTED" && return; fi
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
  RB_PIDS=
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

observed() { # HOST: sets RB_SEEN, its output without white space at the end, and RB_STATUS
  ended look "$1"
  RB_SEEN=
  [ -s "$RB_BASE.out" ] || return 0
  RB_SEEN=$(tr -d '\000' <"$RB_BASE.out" && printf .)
  case $RB_SEEN in
    *.) RB_SEEN=${RB_SEEN%.} ;;
    *) [ "$RB_VERDICT" != pass ] || unclear 'printed bytes that this shell cannot read as text' "$1" ;;
  esac
  RB_SEEN=${RB_SEEN%"${RB_SEEN##*[!"$RB_SPACE"]}"}
}

# Of several hosts the first one that fails decides, by the first predicate that fails there.
expect() { # PREDICATE ARGUMENT...
  if [ -n "$RB_DRY" ] || [ -z "$RB_CHECK" ] || [ "$RB_VERDICT" = error ]; then return; fi
  if [ "$1" = equal ] && [ "$RB_VERDICT" != pass ]; then return; fi
  RB_FIRST='' RB_PREDICATE=$1
  for RB_K in $RB_PROBED; do
    [ "$RB_K" != "$RB_DECISIVE" ] || return 0
    observed "$RB_K"
    judge "$@"
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
    [ -z "$RB_HUSH" ] || RB_SEEN='(withheld)'
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

quote_start() { # sets RB_Q: the first 300 bytes of RB_SEEN, which some shells count as characters
  if [ "${#RB_SEEN}" -le 75 ]; then quote "$RB_SEEN" && return; fi
  printf '%s' "$RB_SEEN" | head -c 300 >"$RB_TMP/start"
  tr -d ' !#-\133\135-~' <"$RB_TMP/start" >"$RB_TMP/odd"
  if [ -s "$RB_TMP/odd" ]; then
    RB_Q="{\"b64\":\"$(encode <"$RB_TMP/start")\"}"
  else
    RB_Q="\"$(cat "$RB_TMP/start")\""
  fi
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
    equals) [ "$RB_SEEN" = "$2" ] || fails_as_seen ;;
    contains) case $RB_SEEN in *"$2"*) ;; *) fails_as_seen ;; esac ;;
    excludes) case $RB_SEEN in *"$2"*) fails_as_seen ;; esac ;;
    matches)
      printf '%s\n' "$RB_SEEN" | grep -E -q -e "$2" 2>/dev/null
      case $? in
        0) ;;
        1) fails_as_seen ;;
        *) unclear "\`$2\` is not a regular expression" "$RB_K" ;;
      esac
      ;;
    number)
      if ! whole "$RB_SEEN"; then
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
    json-length | json-equals)
      judge_json "$@" && return
      shown
      fails "the JSON is $RB_SHOWN" "$RB_K"
      ;;
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

shown() { # sets RB_SHOWN: the beginning of RB_SEEN in one line
  RB_SHOWN=$RB_SEEN
  case $RB_SEEN in
    *[!\ -~]*) RB_SHOWN=$(printf '%s' "$RB_SEEN" | tr '\n' ' ' | tr '\001-\010\013-\037\177' '?') ;;
  esac
  if [ "${#RB_SHOWN}" -gt 120 ]; then
    RB_SHOWN="$(printf '%s' "$RB_SHOWN" | head -c 120)…"
  fi
  RB_SHOWN="\`$RB_SHOWN\`"
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
  if [ -z "$RB_FIRST" ]; then
    shown
    RB_FIRST=$RB_K RB_FIRST_SEEN=$RB_SEEN RB_FIRST_SHOWN=$RB_SHOWN
  fi
  [ "$RB_SEEN" != "$RB_FIRST_SEEN" ] || return 0
  [ -n "$1" ] && whole "$RB_FIRST_SEEN" || return 1
  RB_X=$RB_N
  whole "$RB_SEEN" || return 1
  RB_GAP=$(expr 0 + "$RB_X" - "$RB_N" 2>/dev/null)
  [ "$RB_GAP" ] || return 1
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

stage() { # ID TITLE WINDOW WORDS START END IMPACT
  RB_STAGE=$1 RB_WINDOW=$3 RB_WINDOW_TIMES=$4 RB_START=$5 RB_END=$6
  RB_HEADING="== $1: $2${7:+ ($7)}${4:+ [only $4]}"
}

# Begins a step, unless nothing of it is left to do.
step() { # ID KIND POSITION TITLE; 1: go on with the next one
  RB_STEP=$1 RB_KIND=$2 RB_POSITION=$3 RB_NUMBER=$((RB_NUMBER + 1)) RB_PART=run
  RB_POLICY=stop RB_OK=0 RB_EVERY='' RB_FOR='' RB_TRIES='' RB_IDEMPOTENT='' RB_ACT='' RB_ATTEMPTS=''
  RB_RUN_LIMIT=0 RB_RUN_CWD='' RB_RUN_USES='' RB_RUN_HUSH='' RB_RUN_TEXT='' RB_LOOK_TEXT=''
  RB_AT_ONCE='' RB_RAN='' RB_ONLY='' RB_HOSTS=controller RB_UNANSWERED='' RB_OPEN='' RB_APART='' RB_TEXTS=0 RB_SETTLED=''
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
  if [ -n "$RB_DRY" ]; then would "run it on $*" && return; fi
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
  printf 'person-%s %s\n' "$RB_DID" "$((RB_NOW - RB_BEGAN))" >"$RB_BASE.end"
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
      if [ -z "$RB_TROUBLE" ]; then
        for RB_J in $RB_OK; do [ "$RB_STATUS" != "$RB_J" ] || RB_OUTCOME='done'; done
      fi
      [ "$RB_STATUS" != person-0 ] || RB_OUTCOME='done'
      ;;
  esac
  redactions "$RB_BASE.counts"
  stream "$RB_BASE.err" "$RB_HUSH"
  RB_DATA="\"attempt\":$RB_ATTEMPT,$RB_EXIT\"host\":\"$1\",\"ms\":$RB_MS,\"outcome\":\"$RB_OUTCOME\""
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
  RB_LEFT=
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
      go-on) RB_LEFT="$RB_LEFT$RB_FAILED" RB_SETTLED="$RB_SETTLED$RB_FAILED" ;;
      attested) RB_SETTLED="$RB_SETTLED$RB_FAILED" ;;
      *) stop_or_turn_back ;;
    esac
  done
  for RB_B in $RB_HOSTS; do
    case "$RB_LEFT " in *" $RB_B "*) ;; *) break ;; esac
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
    case $(facts) in
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
    warn_of "$RB_VALUE" "$RB_BYTES"
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
  done
  set +f
  RB_VALUE=
  RB_NEEDLE_ORDER=$(printf '%s' "$RB_NEEDLE_SIZES" | sort -rn | sed 's/.* //' | tr '\n' ' ')
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
  RB_UNCLEAN=$1 RB_CLEAN=
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
    read -r RB_STATUS RB_MS RB_CUT <"$RB_BASE.end"
    printf '%s %s interrupted\n' "$RB_STATUS" "$RB_MS" >"$RB_BASE.end"
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
    say "DONE: $RB_COUNT steps"
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
eyJiYWNrZ3JvdW5kVGFza3MiOlt7ImFjdGlvbnMiOlsid2FpdCIsImFib3J0Il0sInNlZW4iOiJT
VE9XX1VQTE9BRCBpbiB3ZWthIGNsdXN0ZXIgdGFzayIsInRhc2siOiJVcGxvYWQgYSBzbmFwc2hv
dCJ9LHsiYWN0aW9ucyI6WyJ3YWl0IiwiZGVsZXRlIl0sInNlZW4iOiJTVE9XX0RPV05MT0FEX1NO
QVBTSE9ULCBTVE9XX0RPV05MT0FEX0ZJTEVTWVNURU0gb3IgRklMRVNZU1RFTV9TUVVBU0ggaW4g
d2VrYSBjbHVzdGVyIHRhc2siLCJ0YXNrIjoiQ3JlYXRlIGEgZmlsZSBzeXN0ZW0gZnJvbSBhbiB1
cGxvYWRlZCBzbmFwc2hvdCJ9LHsiYWN0aW9ucyI6WyJ3YWl0IiwiYWJvcnQiXSwic2VlbiI6IlNO
QVBTSE9UX1BSRUZFVENIIGluIHdla2EgY2x1c3RlciB0YXNrIiwidGFzayI6IlByZWZldGNoIG9m
IGEgc25hcHNob3QncyBtZXRhZGF0YSJ9LHsiYWN0aW9ucyI6WyJ3YWl0IiwiZGVsZXRlIl0sInNl
ZW4iOiJTVE9XX0RPV05MT0FEX1NOQVBTSE9UIGluIHdla2EgY2x1c3RlciB0YXNrIiwidGFzayI6
IlN5bmNocm9uaXNlIGEgZmlsZSBzeXN0ZW0gZnJvbSBhIHNuYXBzaG90In0seyJhY3Rpb25zIjpb
Imlnbm9yZSJdLCJzZWVuIjoiT0JTX0RFVEFDSCBpbiB3ZWthIGNsdXN0ZXIgdGFzayIsInRhc2si
OiJEZXRhY2ggYW4gb2JqZWN0IHN0b3JlIGJ1Y2tldCBmcm9tIGEgZmlsZSBzeXN0ZW0ifV0sImNh
cGFiaWxpdGllcyI6W3siaWQiOiJmaWxlLWFjY2VzcyIsInRpdGxlIjoiUmVhZGluZyBhbmQgd3Jp
dGluZyBmaWxlcyJ9LHsiaWQiOiJwcm90b2NvbC1hY2Nlc3MiLCJ0aXRsZSI6IkFjY2VzcyBieSBO
RlMsIFNNQiBvciBTMyJ9LHsiaWQiOiJzbmFwc2hvdC10cmFuc2ZlciIsInRpdGxlIjoiVXBsb2Fk
aW5nIGFuZCBkb3dubG9hZGluZyBzbmFwc2hvdHMifSx7ImlkIjoiYWRtaW5pc3RyYXRpb24iLCJ0
aXRsZSI6IkNyZWF0aW5nIFMzIGNsdXN0ZXJzIGFuZCBkZXRhY2hpbmcgb2JqZWN0IHN0b3JlcyJ9
XSwiY2hhbmdlIjp7ImRlc2NyaXB0aW9uIjoiRm91ciBiYWNrZW5kcywgYSBnYXRld2F5IGZvciBT
TUIgYW5kIHRocmVlIGNsaWVudHMsIGZyb20gNC4xLjQgaW4gb25lIGhvcC4iLCJlbnZpcm9ubWVu
dCI6InByb2R1Y3Rpb24iLCJpZCI6IkNIRzAwNDQzMTAiLCJ0aXRsZSI6IlN0b3JhZ2UgY2x1c3Rl
ciB0byA0LjIuNCJ9LCJjb21wb25lbnRzIjpbeyJob3N0cyI6WyJiZTEiXSwiaWQiOiJyZWxlYXNl
IiwibWV0aG9kcyI6WyJuZHUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxMTgtMTI3In1dLCJ0aXRsZSI6IldFS0EgcmVsZWFzZSBvZiB0aGUgY2x1c3RlciJ9LHsiaG9z
dHMiOlsiYmUxIiwiYmUyIiwiYmUzIiwiYmU0Il0sImlkIjoiZHJpdmVzIiwibWV0aG9kcyI6WyJu
ZHUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOCwgMjYtMjcifV0s
InRpdGxlIjoiRHJpdmUgY29udGFpbmVycyJ9LHsiaG9zdHMiOlsiYmUxIiwiYmUyIiwiYmUzIiwi
YmU0Il0sImlkIjoiY29tcHV0ZXMiLCJtZXRob2RzIjpbIm5kdSJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4LCAyOC0yOSJ9XSwidGl0bGUiOiJDb21wdXRlIGNvbnRh
aW5lcnMifSx7Imhvc3RzIjpbImJlMSIsImJlMiIsImJlMyIsImJlNCIsImd3MSJdLCJpZCI6ImZy
b250ZW5kcyIsIm1ldGhvZHMiOlsibmR1Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMTgsIDMwLTMxLCAxNDMifV0sInRpdGxlIjoiRnJvbnRlbmQgY29udGFpbmVycywg
cHJvdG9jb2wgY29udGFpbmVycyBhbmQgcHJvdG9jb2wgZ2F0ZXdheXMifSx7Imhvc3RzIjpbImNs
MSIsImNsMiIsImNsMyJdLCJpZCI6ImNsaWVudHMiLCJtZXRob2RzIjpbInJlbW91bnQiLCJsb2Nh
bCIsInJlbW90ZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyOS0x
NDMifV0sInRpdGxlIjoiQ2xpZW50cyJ9XSwiZGVjaXNpb25zIjpbeyJieSI6ImxpQGV4YW1wbGUu
Y29tIiwiY2hvaWNlIjoiQSB3aW5kb3cgaXMgdXNlZCBhbmQgdGhlIHVzZXJzIGFyZSB0b2xkIG9m
IGEgbWludXRlIHdpdGhvdXQgSU8sIHdoYXRldmVyIHRoZSBuYW1lIHNheXMuIiwiY29udHJhZGlj
dGlvbiI6ImRpc3J1cHRpdmUtb3Itbm90Iiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI5LCAxOCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI3In1dLCJzdW1t
YXJ5IjoiVGhlIHVwZ3JhZGUgaXMgY2FsbGVkIG5vbi1kaXNydXB0aXZlLCBhbmQgeWV0IElPIG9m
IHRoZSB3aG9sZSBjbHVzdGVyIHN0b3BzIGZvciBhYm91dCBhIG1pbnV0ZS4ifSx7ImJ5IjoiYW5h
QGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiVGhlIG5hbWVzIGFyZSB0aG9zZSBvZiB0aGUgdmVuZG9y
J3MgcGFnZSBhcyBwdWJsaXNoZWQgYXQgdGhlIHRpbWUuIiwiY29udHJhZGljdGlvbiI6InRhc2st
bmFtZXMtbG9zdCIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjItNzEi
fSx7ImRvY3VtZW50Ijoib3JpZ2luYWwiLCJsaW5lcyI6InByZXJlcXVpc2l0ZSA5In1dLCJzdW1t
YXJ5IjoiVGhlIHRhYmxlIG9mIHRhc2tzIGhhcyBsb3N0IHRoZSBjb2x1bW4gd2l0aCB0aGUgbmFt
ZXMgdW5kZXIgd2hpY2ggdGhlIHRhc2tzIGFyZSBzZWVuLiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5j
b20iLCJjaG9pY2UiOiJBIHByZWZldGNoIGlzIHdhaXRlZCBmb3I7IGlmIGl0IGhhZCB0byBlbmQg
aXQgd291bGQgYmUgYWJvcnRlZCBkaXJlY3RseSwgYXMgdGhlIHRhc2sgcGFnZSBzYXlzLiIsImNv
bnRyYWRpY3Rpb24iOiJwcmVmZXRjaC1hYm9ydCIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiNjcifSx7ImRvY3VtZW50IjoiZWFybGllciIsImxpbmVzIjoicHJlcmVxdWlz
aXRlIDkgYW5kIGl0cyBmb290bm90ZSJ9XSwic3VtbWFyeSI6IkhvdyBhIHByZWZldGNoIGlzIGFi
b3J0ZWQgaXMgY3V0IG9mZiBpbiBtaWQtc2VudGVuY2U7IGVhcmxpZXIgcmV2aXNpb25zIHNheSB0
d28gZGlmZmVyZW50IHRoaW5ncy4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoi
QSBydW5uaW5nIGRldGFjaCBpcyBpZ25vcmVkOyBub25lIGlzIHN0YXJ0ZWQuIiwiY29udHJhZGlj
dGlvbiI6ImRldGFjaC1zdG9wcGVkLW9yLWlnbm9yZWQiLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjYxIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3MSJ9XSwi
c3VtbWFyeSI6IkFsbCBsaXN0ZWQgdGFza3MgYXJlIHRvIGJlIHN0b3BwZWQsIGJ1dCBhIHJ1bm5p
bmcgZGV0YWNoIGlzIHRvIGJlIGlnbm9yZWQuIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNo
b2ljZSI6ImRyaXZlczAsIGFzIHNlZW4gb24gYmUxLiIsImNvbnRyYWRpY3Rpb24iOiJjb250YWlu
ZXItbmFtZSIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTE1LCAxMjMi
fSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2OSJ9XSwic3VtbWFyeSI6IlRoZSBjb250
YWluZXIgaXMgZHJpdmVzMCBpbiB0aHJlZSBwbGFjZXMgYW5kIGRyaXZlMCBpbiB0aGUgZXhhbXBs
ZSBvZiB0aGUgYmF0Y2hlcy4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiVGhl
IHRhcmdldCB2ZXJzaW9uIGFsd2F5cyBmb2xsb3dzIC0taW4uIiwiY29udHJhZGljdGlvbiI6InZl
cnNpb24tbWlzc2luZy1pbi1leGFtcGxlIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxNjgtMTY5In0seyJkb2N1bWVudCI6Im9yaWdpbmFsIiwibGluZXMiOiJiYXRjaCBl
eGFtcGxlOiAtLWluIDQuMi4wLjc4In1dLCJzdW1tYXJ5IjoiVGhlIGV4YW1wbGUgb2YgdGhlIGJh
dGNoZXMgaGFzIG5vIHZlcnNpb24gYWZ0ZXIgLS1pbiwgc28gdGhhdCB0aGUgbmV4dCB3b3JkIHdv
dWxkIGJlIHRha2VuIGZvciBpdC4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoi
RWFjaCBjbGllbnQgb25jZTsgYSBjaGVjayByZWZ1c2VzIGEgbGlzdCB3aXRoIHJlcGV0aXRpb25z
LiIsImNvbnRyYWRpY3Rpb24iOiJjbGllbnQtbGlzdGVkLXR3aWNlIiwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjMifV0sInN1bW1hcnkiOiJUaGUgZXhhbXBsZSBvZiBh
IGxpc3Qgb2YgY2xpZW50cyBuYW1lcyBvbmUgY2xpZW50IHR3aWNlLiJ9LHsiYnkiOiJhbmFAZXhh
bXBsZS5jb20iLCJjaG9pY2UiOiJ3ZWthIGxvY2FsIHJ1biwgYXMgdGhlIHN5bnRheCBoYXMgaXQu
IiwiY29udHJhZGljdGlvbiI6IndoaWNoLWNvbW1hbmQtZm9yLWJhdGNoZXMiLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2MCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTY3In1dLCJzdW1tYXJ5IjoiVGhlIG9wdGlvbnMgZm9yIGJhdGNoZXMgYXJlIHNhaWQg
dG8gYmVsb25nIHRvIHdla2EgbG9jYWwgdXBncmFkZSwgdGhlIHN5bnRheCBoYXMgd2VrYSBsb2Nh
bCBydW4uIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlRoZSBvcHRpb24gdGFr
ZXMgdGhlIG5hbWUgb2YgYSBjb250YWluZXIgb24gdGhlIGJhY2tlbmQuIiwiY29udHJhZGljdGlv
biI6ImJhY2tlbmQtb3ItY29udGFpbmVyIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxNjcifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExMywgMTE1In1dLCJz
dW1tYXJ5IjoiVGhlIHNhbWUgb3B0aW9uIHRha2VzIGEgYmFja2VuZCdzIG5hbWUgaW4gb25lIHBs
YWNlIGFuZCBhIGNvbnRhaW5lcidzIGluIGFub3RoZXIuIn0seyJieSI6ImxpQGV4YW1wbGUuY29t
IiwiY2hvaWNlIjoiVGhlIGxhdGVzdCByZWxlYXNlIG9mIDQuMiBvbiB0aGUgZGF5IG9mIHBsYW5u
aW5nLCB3aGljaCBpcyA0LjIuNC4iLCJjb250cmFkaWN0aW9uIjoibGF0ZXN0LW9yLXBpbm5lZCIs
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTAsIDQ5In0seyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiI4OSwgMTIzIn1dLCJzdW1tYXJ5IjoiVGhlIGxhdGVzdCBtaW5v
ciB2ZXJzaW9uIGlzIGRlbWFuZGVkLCB3aGlsZSB0aGUgZXhhbXBsZXMgZ28gdG8gNC4yLjMgYW5k
IDQuMi40IGlzIGtub3duLiJ9LHsiYnkiOiJsaUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlRoZSB2
ZW5kb3Igd291bGQgYmUgYXNrZWQgZm9yIGFueSB0YXJnZXQgd2hlcmUgUzMgaXMgY29uZmlndXJl
ZDsgaGVyZSBpdCBpcyBub3QuIiwiY29udHJhZGljdGlvbiI6Imt3YXMtZm9yLW9uZS12ZXJzaW9u
Iiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0OSJ9XSwic3VtbWFyeSI6
IlRoZSBxdWVzdGlvbiBhYm91dCBLV0FTIGlzIGFza2VkIGZvciA0LjIuNCBhbG9uZTsgd2hldGhl
ciBpdCBob2xkcyBmb3IgbGF0ZXIgcmVsZWFzZXMgaXMgb3Blbi4ifSx7ImJ5IjoiYW5hQGV4YW1w
bGUuY29tIiwiY2hvaWNlIjoiQWxlcnRzIGFyZSBhc2tlZCBmb3IgYmVmb3JlIHRoZSBiYWNrZW5k
cyBhbmQgYWZ0ZXIgdGhlIGNsaWVudHMsIG5vdCBpbiBiZXR3ZWVuLiIsImNvbnRyYWRpY3Rpb24i
OiJhbGVydC1ieS1kZXNpZ24iLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjU3In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTgifV0sInN1bW1hcnkiOiJObyBh
bGVydCBtYXkgYmUgb3V0c3RhbmRpbmcsIGFuZCB0aGUgdXBncmFkZSBvZiB0aGUgYmFja2VuZHMg
aXRzZWxmIHJhaXNlcyBvbmUgdW50aWwgdGhlIGNsaWVudHMgZm9sbG93LiJ9LHsiYnkiOiJhbmFA
ZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJBbGwgb3VyIGNsaWVudHMgYXJlIGF0IDQuMS40LiIsImNv
bnRyYWRpY3Rpb24iOiJvbGQtY2xpZW50cyIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMTEsIDEzMSJ9XSwic3VtbWFyeSI6IkEgY2xpZW50IG1heSBiZSBvbmUgbWFqb3Ig
dmVyc2lvbiBiZWhpbmQsIGJ1dCBvbmUgZnJvbSBiZWZvcmUgNC4xLjIgY2Fubm90IGJlIHVwZ3Jh
ZGVkIGJ5IHRoZSBjb21tYW5kcy4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoi
SWRzIG9mIGNsaWVudHMgYXJlIGdpdmVuOyB0aGlzIGNoYW5nZSBsZWF2ZXMgbm9uZSBvdXQuIiwi
Y29udHJhZGljdGlvbiI6ImRyb3AtaG9zdC10YWtlcy1jbGllbnRzIiwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjQsIDE2NyJ9XSwic3VtbWFyeSI6IlRoZSBvcHRpb24g
aXMgY2FsbGVkIC0tZHJvcC1ob3N0IGFuZCB0YWtlcyBpZHMgb2YgY2xpZW50cy4ifSx7ImJ5Ijoi
YW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiZ2V0Lndla2EuaW8gYW5kIGluc3RhbGwuc2gsIGFz
IHRoZSBwdWJsaXNoZWQgcGFnZSBoYXMgdGhlbS4iLCJjb250cmFkaWN0aW9uIjoibmFtZXMtbG9z
dCIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTEsIDkzLCA5NiwgMTAx
LCAxMDUsIDE1OSJ9LHsiZG9jdW1lbnQiOiJvcmlnaW5hbCIsImxpbmVzIjoibWV0aG9kcyBBLCBC
IGFuZCBDIn1dLCJzdW1tYXJ5IjoiVGhlIG5hbWUgb2YgdGhlIGRvd25sb2FkIHNpdGUgYW5kIG9m
IHRoZSBpbnN0YWxsZXIgYXJlIG1pc3NpbmcuIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNo
b2ljZSI6IlJlYWQgYXMgbWVhbnQuIiwiY29udHJhZGljdGlvbiI6InNsaXBzLW9mLXRoZS1wZW4i
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYzLCAxNTQsIDE2OCJ9XSwi
c3VtbWFyeSI6IkEgZG91YmxlZCB3b3JkLCBhIG1pc3NpbmcgbGV0dGVyIGFuZCBhIG1pc3NwZWx0
IGhlYWRpbmc7IHRoZSBzZW5zZSBpcyBjbGVhciBlYWNoIHRpbWUuIn0seyJieSI6ImxpQGV4YW1w
bGUuY29tIiwiY2hvaWNlIjoiVXNlcnMgYXJlIHRvbGQsIGFuIGFwcHJvdmVyIGdpdmVzIHRoZSB3
b3JkIHJpZ2h0IGJlZm9yZSB0aGUgY29tbWFuZCwgYW5kIHdoYXQgc3RvcHMgaGFsZi13YXkgaXMg
ZmluaXNoZWQgd2l0aCB0aGUgdmVuZG9yOyBzbmFwc2hvdHMgaW4gdGhlIG9iamVjdCBzdG9yZSBv
ZiBsYXN0IG5pZ2h0IHN0YW5kIGZvciBhIGJhY2t1cC4iLCJjb250cmFkaWN0aW9uIjoid2hhdC10
aGUtZ3VpZGUtbGVhdmVzLW91dCIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMS0xNzcifV0sInN1bW1hcnkiOiJObyB3YXkgYmFjaywgbm8gYmFja3VwLCBub2JvZHkgdG8g
YmUgdG9sZCwgbm8gbGlzdCBvZiBvcGVyYXRpbmcgc3lzdGVtcy4ifV0sImZvcm1hdCI6InJ1bmJv
b2stcGxhbi8xIiwiaG9zdHMiOlt7ImFkZHJlc3MiOiIxOTIuMC4yLjYxIiwiY29tcG9uZW50cyI6
WyJyZWxlYXNlIiwiZHJpdmVzIiwiY29tcHV0ZXMiLCJmcm9udGVuZHMiXSwiY29ubmVjdGlvbiI6
InNzaCIsImlkIjoiYmUxIiwib3MiOiJyaGVsLTgiLCJvc0ZhbWlseSI6InJoZWwiLCJyb2xlcyI6
WyJsZWFkIiwiYmFja2VuZCJdLCJ1c2VyIjoicm9vdCJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuNjIi
LCJjb21wb25lbnRzIjpbImRyaXZlcyIsImNvbXB1dGVzIiwiZnJvbnRlbmRzIl0sImNvbm5lY3Rp
b24iOiJzc2giLCJpZCI6ImJlMiIsIm9zIjoicmhlbC04Iiwib3NGYW1pbHkiOiJyaGVsIiwicm9s
ZXMiOlsiYmFja2VuZCJdLCJ1c2VyIjoicm9vdCJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuNjMiLCJj
b21wb25lbnRzIjpbImRyaXZlcyIsImNvbXB1dGVzIiwiZnJvbnRlbmRzIl0sImNvbm5lY3Rpb24i
OiJzc2giLCJpZCI6ImJlMyIsIm9zIjoicmhlbC04Iiwib3NGYW1pbHkiOiJyaGVsIiwicm9sZXMi
OlsiYmFja2VuZCJdLCJ1c2VyIjoicm9vdCJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuNjQiLCJjb21w
b25lbnRzIjpbImRyaXZlcyIsImNvbXB1dGVzIiwiZnJvbnRlbmRzIl0sImNvbm5lY3Rpb24iOiJz
c2giLCJpZCI6ImJlNCIsIm9zIjoicmhlbC04Iiwib3NGYW1pbHkiOiJyaGVsIiwicm9sZXMiOlsi
YmFja2VuZCJdLCJ1c2VyIjoicm9vdCJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuNzEiLCJjb21wb25l
bnRzIjpbImZyb250ZW5kcyJdLCJjb25uZWN0aW9uIjoic3NoIiwiaWQiOiJndzEiLCJvcyI6InJo
ZWwtOCIsIm9zRmFtaWx5IjoicmhlbCIsInJvbGVzIjpbImdhdGV3YXkiXSwidXNlciI6InJvb3Qi
fSx7ImFkZHJlc3MiOiIxOTIuMC4yLjgxIiwiY29tcG9uZW50cyI6WyJjbGllbnRzIl0sImNvbm5l
Y3Rpb24iOiJzc2giLCJpZCI6ImNsMSIsIm9zIjoidWJ1bnR1LTIyIiwib3NGYW1pbHkiOiJkZWJp
YW4iLCJyb2xlcyI6WyJjbGllbnQiXSwidXNlciI6InJvb3QifSx7ImFkZHJlc3MiOiIxOTIuMC4y
LjgyIiwiY29tcG9uZW50cyI6WyJjbGllbnRzIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImNs
MiIsIm9zIjoidWJ1bnR1LTIyIiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6WyJjbGllbnQi
XSwidXNlciI6InJvb3QifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjgzIiwiY29tcG9uZW50cyI6WyJj
bGllbnRzIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImNsMyIsIm9zIjoidWJ1bnR1LTIyIiwi
b3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6WyJjbGllbnQiXSwidXNlciI6InJvb3QifV0sImlt
cGFjdExldmVscyI6W10sIm5vdGVzIjpbeyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjkifV0sInRleHQiOiJDb250YWluZXJzIG9mIHRoZWlyIG93biBmb3IgZWFjaCBraW5k
IG9mIHByb2Nlc3MgZXhpc3Qgc2luY2UgNC4wLjIuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjkifV0sInRleHQiOiJUaGV5IGFyZSB3aGF0IG1ha2VzIGFuIHVwZ3Jh
ZGUgd2l0aG91dCBkaXNydXB0aW9uIChORFUpIHBvc3NpYmxlLiJ9LHsic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMCJ9XSwidGV4dCI6IkEgaG9wIHRvIGEgY2VydGFpbiBy
ZWxlYXNlIG9mIHRoZSBwcmVzZW50IG1ham9yIHZlcnNpb24gbWF5IGhhdmUgdG8gY29tZSBmaXJz
dC4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTgifV0sInRleHQi
OiJPbmUgY29udGFpbmVyIGF0IGEgdGltZSBpcyB1cGdyYWRlZCB3aGlsZSB0aGUgb3RoZXJzIGdv
IG9uIHNlcnZpbmcuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIz
LTI1In1dLCJ0ZXh0IjoiUGhhc2UgMSBvZiB0aGUgY29tbWFuZDogZmV0Y2ggdGhlIHZlcnNpb24g
YW5kIHByZXBhcmUgZXZlcnkgYmFja2VuZCBzZXJ2ZXIuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjI2LTI3In1dLCJ0ZXh0IjoiUGhhc2UgMjogdGhlIGRyaXZlIGNv
bnRhaW5lcnMsIG9uZSBhZnRlciBhbm90aGVyLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIyOC0yOSJ9XSwidGV4dCI6IlBoYXNlIDM6IHRoZSBjb21wdXRlIGNvbnRh
aW5lcnMsIG9uZSBhZnRlciBhbm90aGVyLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIzMC0zMSJ9XSwidGV4dCI6IlBoYXNlIDQ6IGZyb250ZW5kIGNvbnRhaW5lcnMs
IHByb3RvY29sIGNvbnRhaW5lcnMgYW5kIHByb3RvY29sIGdhdGV3YXlzLCBvbmUgYWZ0ZXIgYW5v
dGhlci4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTExIn1dLCJ0
ZXh0IjoiUHJlcGFyaW5nIHJlYWNoZXMgZXZlcnkgY29ubmVjdGVkIGJhY2tlbmQsIHdpdGggdGhl
IGRvd25sb2FkIGFuZCBhbGwgdGhhdCBnb2VzIGJlZm9yZSB0aGUgc3dpdGNoLiJ9LHsic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTYifV0sInRleHQiOiJBbiB1cGdyYWRl
IHRvIDQuMiBpcyBhbiBORFUgdW5sZXNzIHRvbGQgb3RoZXJ3aXNlLiJ9LHsic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjEifV0sInRleHQiOiJBZnRlciBhIHNlcGFyYXRl
IHByZXBhcmF0aW9uIHRoZSB1cGdyYWRlIGl0c2VsZiBuZWl0aGVyIGRvd25sb2FkcyBub3IgcHJl
cGFyZXMgYWdhaW4uIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEy
NSJ9XSwidGV4dCI6IkJlZm9yZSBpdCBzd2l0Y2hlcyBhbnl0aGluZyB0aGUgY29tbWFuZCBzcHJl
YWRzIHRoZSByZWxlYXNlIGFuZCBidWlsZHMgdGhlIGRyaXZlciBvbiBlYWNoIHNlcnZlci4ifSx7
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI3In1dLCJ0ZXh0IjoiQSBz
dWNjZXNzIGVuZHMgd2l0aCBvbmUgc3RvcCBvZiBJTyBmb3IgdGhlIHdob2xlIGNsdXN0ZXIsIGFi
b3V0IGEgbWludXRlIGJ5IGl0cyBzaXplLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIxMzEifV0sInRleHQiOiJDbGllbnRzIHN0YXkgYXQgdGhlaXIgdmVyc2lvbiBh
bmQgZ28gb24gd29ya2luZyB3aXRoIHRoZSB1cGdyYWRlZCBiYWNrZW5kcy4ifSx7InNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQzIn1dLCJ0ZXh0IjoiQSBnYXRld2F5IGlz
IGEgc3RhdGVmdWwgY2xpZW50IHRoYXQgc2VydmVzIGEgcHJvdG9jb2w7IGl0IGlzIHVwZ3JhZGVk
IHdpdGggdGhlIGJhY2tlbmRzLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxNTgifV0sInRleHQiOiJDbGllbnRzIG9mIGFub3RoZXIgdmVyc2lvbiB0aGFuIHRoZSBj
bHVzdGVyIHJhaXNlIGFuIGFsZXJ0IHVudGlsIHRoZXkgYXJlIHVwZ3JhZGVkLiJ9LHsic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzYtMTc3In0seyJkb2N1bWVudCI6ImNs
aSIsImxpbmVzIjoic3RhdHVzIG9mIGEgaGVhbHRoeSBzeXN0ZW0ifV0sInRleHQiOiJUaGUgZ3Vp
ZGUncyBmaXJzdCBsaW5lIG9mIG91dHB1dCBpcyBcIldla2EgdjQuMi4zXCI7IHRoZSBwcm9ncmFt
IHByaW50cyBcIldla2FJTyB24oCmXCIuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50Ijoib3JpZ2lu
YWwiLCJsaW5lcyI6ImNvbW1pdHMgODE0NDFlM2MgdG8gOGZhNjBlMmMifV0sInRleHQiOiJUaGUg
Z3VpZGUgaXMgdGhlIHB1Ymxpc2hlZCBwYWdlIGFzIGl0IHN0b29kIGJldHdlZW4gTm92ZW1iZXIg
MjAyMyBhbmQgSmFudWFyeSAyMDI0LiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6ImNsaSIsImxp
bmVzIjoiZ2xvYmFsIGZsYWdzIn1dLCJ0ZXh0IjoiVGhlIHByb2dyYW0ncyBvd24gY2xhc2g6IC1D
IGlzIGEgY29ubmVjdGlvbiB0aW1lb3V0IGZvciB3ZWthLCBhbmQgYSBjb250YWluZXIgZm9yIHdl
a2EgbG9jYWwgcnVuLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6ImxhdGVyIiwibGluZXMiOiJw
cmVyZXF1aXNpdGVzLCB1cGdyYWRlIHRoZSBiYWNrZW5kIHNlcnZlcnMifV0sInRleHQiOiJMYXRl
ciByZXZpc2lvbnMgZGVtYW5kIHRoZSB2ZW5kb3IncyB1cGdyYWRlIGNoZWNrZXIgYSBkYXkgYmVm
b3JlLCBhbmQgY2FuIHJlcGVhdCBhIHNpbmdsZSBwaGFzZS4ifSx7InNvdXJjZSI6W3siZG9jdW1l
bnQiOiJyZWxlYXNlcyIsImxpbmVzIjoiNC4xOiBpbnRlcm5hbCBwcm9jZXNzLCBzdGVwcyAzIGFu
ZCA0OyA0LjM6IG92ZXJ2aWV3In1dLCJ0ZXh0IjoiSW4gNC4xIGNvbXB1dGUgY29udGFpbmVycyBh
cmUgdXBncmFkZWQgYWxsIGF0IG9uY2UgYW5kIHRoZSBjb21tYW5kIG5lZWRzIGl0cyBtb2RlIHNw
ZWx0IG91dDsgZnJvbSA0LjMgb24gbWFqb3JzIG1heSBub3QgYmUgc2tpcHBlZCBhbmQgc291cmNl
cyBzdGFydCBhdCA0LjIuMS4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTM4LCAxNDIifV0sInRleHQiOiJVcGdyYWRlIGNsaWVudHMgaW4gYSBtYWludGVuYW5jZSB3
aW5kb3cuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExMCJ9XSwi
dGV4dCI6IldpdGggbWFueSBiYWNrZW5kIHNlcnZlcnMsIHByZXBhcmUgdGhlbSBhaGVhZCBvZiB0
aW1lOyB3aXRoIGZldyBpdCBnYWlucyBub3RoaW5nLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxNTkifV0sInRleHQiOiJGZXRjaCB0aGUgY2xpZW50cycgcGFja2Fn
ZSBmcm9tIGEgYmFja2VuZCwgc28gdGhhdCB0aGV5IG5lZWQgbm8gY29ubmVjdGlvbiB0byB0aGUg
aW50ZXJuZXQuIn1dLCJwZW9wbGUiOnsiYXBwcm92YWxzUmVxdWlyZWQiOjAsImFwcHJvdmVycyI6
WyJsaUBleGFtcGxlLmNvbSJdLCJjb250YWN0cyI6WyJzZXJ2aWNlLWRlc2tAZXhhbXBsZS5jb20i
XSwib3BlcmF0b3JzIjpbImFuYUBleGFtcGxlLmNvbSIsImJlbkBleGFtcGxlLmNvbSJdLCJyZXZp
ZXdlcnMiOlsibm9vckBleGFtcGxlLmNvbSJdfSwicHJvZHVjdCI6eyJkZXNjcmlwdGlvbiI6IkEg
ZmlsZSBzeXN0ZW0gb3ZlciBtYW55IGJhY2tlbmQgc2VydmVycy4gRWFjaCBzZXJ2ZXIgcnVucyBj
b250YWluZXJzIG9mIG9uZSBraW5kIG9mIHByb2Nlc3M7IG9uZSBjb21tYW5kIG9mIHRoZSB2ZW5k
b3IgdXBncmFkZXMgdGhlbSBraW5kIGJ5IGtpbmQsIGFuZCB0aGUgY2xpZW50cyBmb2xsb3cgYWZ0
ZXJ3YXJkcy4iLCJpZCI6Indla2EiLCJ0aXRsZSI6IldFS0EifSwicmVjb3ZlcnkiOlt7ImZhaWx1
cmVPZiI6WyJzdGFydC1maXJzdC1ob3AiLCJzZWUtZmlyc3QtZW5kIiwic2VlLWZpcnN0LWNvbnRh
aW5lcnMiLCJyZW1vdW50LWNsaWVudHMtZmlyc3QiXSwiaWQiOiJmaW5pc2gtdGhlLWZpcnN0LWhv
cCIsInNvdXJjZSI6W10sInN0ZXBzIjpbXSwidGl0bGUiOiJGaW5pc2ggYSBmaXJzdCBob3AgdGhh
dCBoYXMgc3RvcHBlZCIsInRyaWdnZXIiOiJUaGUgY29tbWFuZCBvZiB0aGUgZmlyc3QgaG9wIGhh
cyBlbmRlZCB3aXRoIGFuIGVycm9yLCBvciBhIGNsaWVudCBoYXMgbm90IGNvbWUgdG8gdGhlIHZl
cnNpb24gaW4gYmV0d2VlbiJ9LHsiZmFpbHVyZU9mIjpbInN0YXJ0LXVwZ3JhZGUiLCJzZWUtcHJl
cGFyYXRpb24iLCJzZWUtZHJpdmVzIiwic2VlLWNvbXB1dGVzIiwic2VlLWZyb250ZW5kcyIsInNl
ZS1lbmQiXSwiaWQiOiJmaW5pc2gtdGhlLXVwZ3JhZGUiLCJzb3VyY2UiOltdLCJzdGVwcyI6W3si
YmF0Y2hlcyI6W1siYmUxIl1dLCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRh
aWwgLW4gMTAwIFwiJHt3b3JrX2Rpcn0vdXBncmFkZS5sb2dcIiIsInZhcmlhYmxlcyI6WyJ3b3Jr
X2RpciJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJyZWFkLXN1bW1h
cnkiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE1MzF9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjYifV0sInN0YWdlIjoi
ZmluaXNoLXRoZS11cGdyYWRlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJSZWFkIHRoZSBz
dW1tYXJ5IGF0IHRoZSBlbmQgb2YgdGhlIGxvZyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJd
XSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjcyMDAwMDAsImlkIjoicmVwYWlyLXNlcnZlciIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9u
IjoiQnJpbmcgYSBzZXJ2ZXIgdGhhdCB3YXMgbG9zdCBiYWNrIG9ubGluZSwgb3IgbWVuZCB3aGF0
IGtlcHQgaXRzIGRyaXZlciBmcm9tIGJlaW5nIGJ1aWx0LiBXaGVyZSB0aGUgY29udGFpbmVycyB3
ZXJlIGJlaW5nIHN3aXRjaGVkIGFscmVhZHksIGRvIG5vdGhpbmcgd2l0aG91dCB0aGUgdmVuZG9y
J3MgQ3VzdG9tZXIgU3VjY2VzcyBUZWFtOiBsYXRlciByZXZpc2lvbnMgb2YgdGhlIGd1aWRlIGNh
biByZXBlYXQgYSBzaW5nbGUgcGhhc2UsIGFuZCB0aGUgdmVuZG9yIGRlY2lkZXMgd2hpY2guIiwi
cGF0aCI6W10sInJlY29yZCI6WyJzZXJ2ZXIiLCJ3aGF0LXdhcy1kb25lIiwiY2FzZS1udW1iZXIi
XX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjE1Mzh9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMjYifSx7ImRvY3VtZW50IjoibGF0ZXIiLCJsaW5lcyI6InJlcGVhdGluZyBhIHBo
YXNlIn1dLCJzdGFnZSI6ImZpbmlzaC10aGUtdXBncmFkZSIsInRpdGxlIjoiUmVwYWlyIHRoZSBz
ZXJ2ZXIgdGhhdCB0aGUgc3VtbWFyeSBuYW1lcyJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Indla2EgbG9jYWwgcnVuIC0tY29udGFpbmVy
IFwiJHtjb250YWluZXJfbmFtZX1cIiAtLWluIFwiJHt0YXJnZXR9XCIgdXBncmFkZSAmJiBlY2hv
IDAgPlwiJHt3b3JrX2Rpcn0vZXhpdFwiIiwidmFyaWFibGVzIjpbImNvbnRhaW5lcl9uYW1lIiwi
dGFyZ2V0Iiwid29ya19kaXIiXX0sImRlc2NyaXB0aW9uIjoiV2hhdCBpcyBwcmVwYXJlZCBhbHJl
YWR5IGlzIHNraXBwZWQuIEEgc3VjY2VzcyBpcyBub3RlZCwgc28gdGhhdCB0aGUgcnVuIGNhbiBi
ZSBjYXJyaWVkIG9uLiIsImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo3MjAwMDAwLCJpZCI6InJ1
bi11cGdyYWRlLWFnYWluIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJydW4iLCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNTQ4fSwi
cG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVs
dGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTIx
LTEyMiJ9XSwic3RhZ2UiOiJmaW5pc2gtdGhlLXVwZ3JhZGUiLCJ0aW1lb3V0TVMiOjI4ODAwMDAw
LCJ0aXRsZSI6IlJ1biB0aGUgdXBncmFkZSBhZ2FpbiJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJj
aGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Indla2Egc3RhdHVzIiwi
dmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJz
dGF0dXM6IE9LIFxcKFswLTldKyBiYWNrZW5kIGNvbnRhaW5lcnMgVVAsIFswLTldKyBkcml2ZXMg
VVBcXCkifSx7InByZWRpY2F0ZSI6ImNvbnRhaW5zIiwidGV4dCI6ImlvIHN0YXR1czogU1RBUlRF
RCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBzdGF0dXM6IE9LIFxcKFswLTldKyBiYWNrZW5kIGNv
bnRhaW5lcnMgVVAsIFswLTldKyBkcml2ZXMgVVBcXClgOyBjb250YWlucyBgaW8gc3RhdHVzOiBT
VEFSVEVEYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InJlY292ZXJ5LWNvbnRhaW5lcnMiLCJraW5k
IjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjozMDAwMCwiZm9yTVMiOjkwMDAwMH0sInN1Ympl
Y3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJBbGwgY29udGFpbmVy
cyBhcmUgdXAgYW5kIElPIHJ1bnMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwi
aWQiOiJyZWNvdmVyeS1jb250YWluZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVj
ayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjE1NTd9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIzOSJ9XSwic3RhZ2UiOiJmaW5pc2gtdGhlLXVwZ3JhZGUiLCJ0aXRsZSI6IlNlZSB0
aGF0IGFsbCBjb250YWluZXJzIGFyZSB1cCJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Indla2Egc3RhdHVzIiwidmFyaWFi
bGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeV2VrYShJ
Tyk/IHY0LjIuNChbXjAtOV18JCkifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXldla2EoSU8pPyB2
NC4yLjQoW14wLTldfCQpYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InJlY292ZXJ5LXZlcnNpb24i
LCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAs
InRpdGxlIjoiVGhlIGNsdXN0ZXIgc2hvd3MgdGhlIHRhcmdldCB2ZXJzaW9uIn0sImVmZmVjdHMi
OltdLCJpZCI6InJlY292ZXJ5LXZlcnNpb24iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6MTU3MX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTczLTE3NyJ9XSwic3RhZ2UiOiJmaW5pc2gtdGhlLXVwZ3JhZGUiLCJ0aXRs
ZSI6IlRoZSBjbHVzdGVyIHNob3dzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LHsiYmF0Y2hlcyI6W1si
Y29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJyZWNv
dmVyeS1yZXN1bWUtdHJhbnNmZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwi
LCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJTYXkgd2hldGhlciB0aGUgY2hhbmdlIGdvZXMgb24g
d2l0aCB0aGUgY2xpZW50czsgaWYgbm90LCByZXN1bWUgdGhlIHNjaGVkdWxlcy4iLCJwYXRoIjpb
XSwicmVjb3JkIjpbImRlY2lzaW9uIl19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNTc5fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOSwgNjEifV0sInN0YWdlIjoiZmluaXNo
LXRoZS11cGdyYWRlIiwidGl0bGUiOiJSZXN1bWUgdGhlIHRyYW5zZmVycywgb3Iga2VlcCB0aGVt
IHBvc3Rwb25lZCBpZiB0aGUgY2hhbmdlIGdvZXMgb24ifV0sInRpdGxlIjoiRmluaXNoIGFuIHVw
Z3JhZGUgb2YgdGhlIGJhY2tlbmRzIHRoYXQgaGFzIHN0b3BwZWQiLCJ0cmlnZ2VyIjoiVGhlIGNv
bW1hbmQgaGFzIGVuZGVkIHdpdGggYW4gZXJyb3IsIG9yIGEgcGhhc2UgaGFzIG5vdCBjb21lIHRv
IGl0cyBlbmQgaW4gdGltZSJ9LHsiZmFpbHVyZU9mIjpbInJlbW91bnQtY2xpZW50cyIsInVwZ3Jh
ZGUtY2xpZW50IiwidXBncmFkZS1jbGllbnQtY29udGFpbmVycyIsInVwZ3JhZGUtYWxsLWNsaWVu
dHMiLCJ1cGdyYWRlLWNlcnRhaW4tY2xpZW50cyIsInVwZ3JhZGUtb3RoZXItY2xpZW50cyJdLCJp
ZCI6ImZpbmlzaC10aGUtY2xpZW50cyIsInNvdXJjZSI6W10sInN0ZXBzIjpbeyJiYXRjaGVzIjpb
WyJjbDEiLCJjbDIiLCJjbDMiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo3MjAwMDAwLCJp
ZCI6InVwZ3JhZGUtbGVmdC1iZWhpbmQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVh
bCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlJlYWQgb24gZWFjaCBjbGllbnQgd2hhdCBcIndl
a2EgbG9jYWwgcHNcIiBzYXlzLiBVcGdyYWRlIHRob3NlIHRoYXQgYXJlIGJlaGluZCBvbmUgYnkg
b25lLCBvciBzdGFydCB0aGUgYmF0Y2hlcyBhZ2FpbiB3aXRob3V0IHRoZSBjbGllbnQgdGhhdCBm
YWlsZWQuIiwicGF0aCI6W10sInJlY29yZCI6WyJjbGllbnRzIiwicmVhc29uLW9mLXRoZS1mYWls
dXJlIiwiZmluaXNoZWQtYXQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjE2MDV9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNDctMTY3In1dLCJzdGFnZSI6ImZpbmlzaC10aGUt
Y2xpZW50cyIsInRpdGxlIjoiVXBncmFkZSB0aGUgY2xpZW50cyB0aGF0IHdlcmUgbGVmdCBiZWhp
bmQsIG9uIHRoZSBzcG90In0seyJiYXRjaGVzIjpbWyJjbDEiLCJjbDIiLCJjbDMiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgbG9jYWwg
cHMpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IHdhbnQ9XCIk
e3RhcmdldH1cIiAnXG4gIE5SID09IDEgeyB2ID0gaW5kZXgoJDAsIFwiIFZFUlNJT05cIik7IG5l
eHQgfVxuICBzcGxpdChzdWJzdHIoJDAsIHYpLCB3b3JkLCBcIiBcIikgeyBuKys7IGlmICh3b3Jk
WzFdIH4gKFwiXlwiIHdhbnQgXCIoWy4tXXwkKVwiKSkgZG9uZSsrIH1cbiAgRU5EIHsgcHJpbnRm
IFwiJXM6ICVkIG9mICVkXFxuXCIsIChuID4gMCAmJiBkb25lID09IG4gPyBcInVwZ3JhZGVkXCIg
OiBcImJlaGluZFwiKSwgZG9uZSwgbiB9JyIsInZhcmlhYmxlcyI6WyJ0YXJnZXQiXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJedXBncmFkZWQ6ICJ9XSwiZXhwZWN0
ZWQiOiJtYXRjaGVzIGBedXBncmFkZWQ6IGAiLCJob3N0cyI6WyJjbDEiLCJjbDIiLCJjbDMiXSwi
aWQiOiJyZWNvdmVyeS1jbGllbnRzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRw
dXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkV2ZXJ5IGNsaWVudCBydW5zIHRoZSB0YXJn
ZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJyZWNvdmVyeS1jbGllbnRzIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE2MTZ9LCJwb3NpdGlvbiI6InZlcmlmeSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzMSJ9XSwic3RhZ2UiOiJmaW5pc2gt
dGhlLWNsaWVudHMiLCJ0aXRsZSI6IkV2ZXJ5IGNsaWVudCBydW5zIHRoZSB0YXJnZXQgdmVyc2lv
biJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjYwMDAwMCwiaWQiOiJyZWNvdmVyeS1jbGllbnRzLXJlc3VtZSIsImlkZW1wb3RlbnQiOmZhbHNl
LCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiUmVzdW1lIHRoZSBzY2hl
ZHVsZXMgdGhhdCB3ZXJlIHN1c3BlbmRlZCwgYW5kIHRlbGwgdGhlIGFkbWluaXN0cmF0b3JzLiIs
InBhdGgiOltdLCJyZWNvcmQiOlsidG9sZC1hdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTYyOX0sInBvc2l0aW9uIjoidmVyaWZ5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzksIDYxIn1dLCJzdGFnZSI6
ImZpbmlzaC10aGUtY2xpZW50cyIsInRpdGxlIjoiUmVzdW1lIHRoZSB0cmFuc2ZlcnMifV0sInRp
dGxlIjoiRmluaXNoIHRoZSBjbGllbnRzIHRoYXQgd2VyZSBsZWZ0IGJlaGluZCIsInRyaWdnZXIi
OiJBIGNsaWVudCBjb3VsZCBub3QgYmUgdXBncmFkZWQsIGFuZCB0aGUgYmF0Y2hlcyBhZnRlciBp
dCB3ZXJlIG5vdCBzdGFydGVkIn1dLCJyZXF1aXJlbWVudHMiOlt7ImlkIjoibGF0ZXN0LW1pbm9y
Iiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLWxh
dGVzdC1yZWxlYXNlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTAi
fV0sInRpdGxlIjoiVGhlIHRhcmdldCBpcyB0aGUgbGF0ZXN0IG1pbm9yIHZlcnNpb24gb2YgaXRz
IG1ham9yIHZlcnNpb24ifSx7ImV4ZW1wdGlvbiI6ImBjb252ZXJzaW9uYCBpcyBgbmV2ZXItbmVl
ZGVkYCwgbm90IGBieS12ZW5kb3JgIiwiaWQiOiJjb252ZXJzaW9uLWFncmVlZCIsImtpbmQiOiJh
cHByb3ZhbCIsImxlZnRPdXQiOlt7ImlkIjoiYXBwcm92ZS1jb252ZXJzaW9uIiwicmVhc29uIjoi
ZG9lcyBub3QgYXBwbHk6IGBjb252ZXJzaW9uYCBpcyBgbmV2ZXItbmVlZGVkYCwgbm90IGBieS12
ZW5kb3JgIiwidGl0bGUiOiJBcHByb3ZlIHRoYXQgdGhlIHZlbmRvciBoYXMgY29udmVydGVkIHRo
ZSBjbHVzdGVyIn1dLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6W10sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMifV0sInRpdGxlIjoiQSBjb252ZXJzaW9uIHRv
IG11bHRpLWNvbnRhaW5lciBiYWNrZW5kcyB3YXMgZG9uZSBieSB0aGUgdmVuZG9yJ3MgcHJvZmVz
c2lvbmFsIHNlcnZpY2UifSx7ImV4ZW1wdGlvbiI6ImBjbG91ZGAgaXMgYG5vbmVgLCBub3QgYGF3
cy1hdXRvLXNjYWxpbmdgLCBgY29udmVyc2lvbmAgaXMgYG5ldmVyLW5lZWRlZGAsIG5vdCBgYnkt
dmVuZG9yYCIsImlkIjoiY29udmVyc2lvbi1vbi1hd3MtYWdyZWVkIiwia2luZCI6ImFwcHJvdmFs
IiwibGVmdE91dCI6W3siaWQiOiJhcHByb3ZlLWNvbnZlcnNpb24tb24tYXdzIiwicmVhc29uIjoi
ZG9lcyBub3QgYXBwbHk6IGBjbG91ZGAgaXMgYG5vbmVgLCBub3QgYGF3cy1hdXRvLXNjYWxpbmdg
LCBgY29udmVyc2lvbmAgaXMgYG5ldmVyLW5lZWRlZGAsIG5vdCBgYnktdmVuZG9yYCIsInRpdGxl
IjoiQXBwcm92ZSB0aGF0IHRoZSB2ZW5kb3Igd2FzIGFza2VkIGJlZm9yZSB0aGUgY29udmVyc2lv
biJ9XSwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjE0In1dLCJ0aXRsZSI6Ik9uIEFXUyB3aXRoIGF1dG8tc2NhbGlu
ZyBncm91cHMgdGhlIHZlbmRvciB3YXMgYXNrZWQgYmVmb3JlIGEgY29udmVyc2lvbiJ9LHsiZXhl
bXB0aW9uIjoiYHMzYCBpcyBgYWJzZW50YCwgbm90IGBjb25maWd1cmVkYCIsImlkIjoia3dhcy1j
b25maXJtZWQiLCJraW5kIjoiYXBwcm92YWwiLCJsZWZ0T3V0IjpbeyJpZCI6ImFwcHJvdmUta3dh
cyIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgczNgIGlzIGBhYnNlbnRgLCBub3QgYGNvbmZp
Z3VyZWRgIiwidGl0bGUiOiJBcHByb3ZlIHRoYXQgRVRDRCBoYXMgYmVjb21lIEtXQVMifV0sImxl
dmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI0OC00OSJ9XSwidGl0bGUiOiJXaGVyZSBTMyBpcyBjb25maWd1cmVkLCB0aGUg
dmVuZG9yIGNvbmZpcm1zIHRoYXQgRVRDRCBoYXMgYmVjb21lIEtXQVMifSx7ImlkIjoiY29tcGF0
aWJsZSIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNl
ZS1jb21wYXRpYmxlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDMt
NDUifV0sInRpdGxlIjoiVGhlIGJhY2tlbmQgc2VydmVycyBtZWV0IHdoYXQgdGhlIHRhcmdldCB2
ZXJzaW9uIGFza3Mgb2YgdGhlbSJ9LHsiaWQiOiJtdWx0aS1jb250YWluZXIiLCJraW5kIjoicHJl
Y2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJwcmVyZXF1aXNpdGVzLmVudHJ5
Lm11bHRpLWNvbnRhaW5lciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjQ2LTQ3In1dLCJ0aXRsZSI6IlRoZSBjbHVzdGVyIGNvbnNpc3RzIG9mIG11bHRpLWNvbnRhaW5l
ciBiYWNrZW5kcyJ9LHsiaWQiOiJvbmUtcHJvdG9jb2wiLCJraW5kIjoicHJlY2hlY2siLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtcHJvdG9jb2xzIl0sInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzgifV0sInRpdGxlIjoiTm8gc2VydmVyIGlzIHVzZWQg
Zm9yIG1vcmUgdGhhbiBvbmUgb2YgTkZTLCBTTUIgYW5kIFMzIn0seyJpZCI6ImJhY2tlbmRzLW9u
bGluZSIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInBy
ZXJlcXVpc2l0ZXMuZW50cnkuYmFja2VuZHMtb25saW5lIiwidXBncmFkZS1iYWNrZW5kcy5lbnRy
eS5iYWNrZW5kcy1vbmxpbmUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI1MC01MSJ9XSwidGl0bGUiOiJBbGwgYmFja2VuZCBzZXJ2ZXJzIGFyZSBvbmxpbmUifSx7Imlk
IjoiY2x1c3Rlci1hZG1pbiIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlz
ZmllZEJ5IjpbInByZXJlcXVpc2l0ZXMuZW50cnkuY2x1c3Rlci1hZG1pbiIsImRvd25sb2FkLmVu
dHJ5LmNsdXN0ZXItYWRtaW4iLCJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LmNsdXN0ZXItYWRtaW4i
LCJ1cGdyYWRlLWNsaWVudHMuZW50cnkuY2x1c3Rlci1hZG1pbiJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjUyLTUzIn0seyJkb2N1bWVudCI6InVzZXJzIiwibGluZXMi
OiJ3aG9hbWk7IHdpdGhvdXQgYSBsb2dpbiB0aGUgcHJvZ3JhbSBmYWxscyBiYWNrIHRvIGEgZGVm
YXVsdCBhY2NvdW50In1dLCJ0aXRsZSI6IlRoZSBsb2dnZWQtaW4gdXNlciBpcyBhIGNsdXN0ZXIg
YWRtaW4ifSx7ImlkIjoicmVidWlsZC1kb25lIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJt
dXN0Iiwic2F0aXNmaWVkQnkiOlsicHJlcmVxdWlzaXRlcy5lbnRyeS5yZWJ1aWxkLWRvbmUiLCJ1
cGdyYWRlLWJhY2tlbmRzLmVudHJ5LnJlYnVpbGQtZG9uZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjU0LTU1In1dLCJ0aXRsZSI6Ik5vIHJlYnVpbGQgaXMgZ29pbmcg
b24ifSx7ImlkIjoibm8tYWxlcnRzIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwi
c2F0aXNmaWVkQnkiOlsicHJlcmVxdWlzaXRlcy5lbnRyeS5uby1hbGVydHMiLCJ1cGdyYWRlLWJh
Y2tlbmRzLmVudHJ5Lm5vLWFsZXJ0cyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjU2LTU3In0seyJkb2N1bWVudCI6ImFsZXJ0cyIsImxpbmVzIjoidmlldyBhbGVydHM6
IG11dGVkIG9uZXMgYXJlIGhpZGRlbiBieSBkZWZhdWx0In1dLCJ0aXRsZSI6Ik5vIGFsZXJ0IGlz
IGxlZnQgdG8gYmUgZGVhbHQgd2l0aCwgbXV0ZWQgb25lcyBpbmNsdWRlZCJ9LHsiaWQiOiJmcmVl
LXNwYWNlIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsi
cHJlcmVxdWlzaXRlcy5lbnRyeS5mcmVlLXNwYWNlIiwidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5m
cmVlLXNwYWNlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTgtNTki
fV0sInRpdGxlIjoiVGhlcmUgYXJlIDQgR0IgZnJlZSBpbiAvb3B0L3dla2Egb24gZXZlcnkgYmFj
a2VuZCBzZXJ2ZXIifSx7ImlkIjoibm8tZGF0YS11cGdyYWRlIiwia2luZCI6InByZWNoZWNrIiwi
bGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicHJlcmVxdWlzaXRlcy5lbnRyeS5uby1kYXRh
LXVwZ3JhZGUiLCJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5Lm5vLWRhdGEtdXBncmFkZSIsInNlZS1k
YXRhLXVwZ3JhZGUtb3ZlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjczIn1dLCJ0aXRsZSI6Ik5vIGNvbnZlcnNpb24gb2YgbWV0YWRhdGEgZnJvbSBhbiBlYXJsaWVy
IHVwZ3JhZGUgaXMgcnVubmluZyJ9LHsiaWQiOiJ0YXNrcy1wb3N0cG9uZWQiLCJraW5kIjoic3Rl
cCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInBvc3Rwb25lLXRyYW5zZmVycyJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5LCA2MC02MSJ9XSwidGl0bGUi
OiJQbGFubmVkIHRyYW5zZmVycyBvZiBzbmFwc2hvdHMgYXJlIHBvc3Rwb25lZCJ9LHsiaWQiOiJ1
cGxvYWRzLW92ZXIiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5Ijpb
IndhaXQtZm9yLXVwbG9hZHMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI2NC02NSJ9LHsiZG9jdW1lbnQiOiJvcmlnaW5hbCIsImxpbmVzIjoicHJlcmVxdWlzaXRlIDks
IHRoaXJkIGNvbHVtbiJ9XSwidGl0bGUiOiJBIHJ1bm5pbmcgc25hcHNob3QgdXBsb2FkIGlzIHdh
aXRlZCBmb3Igb3IgYWJvcnRlZCJ9LHsiaWQiOiJkb3dubG9hZHMtb3ZlciIsImtpbmQiOiJzdGVw
IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsid2FpdC1mb3ItZG93bmxvYWRzIl0sInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjYtNjcifSx7ImRvY3VtZW50Ijoi
b3JpZ2luYWwiLCJsaW5lcyI6InByZXJlcXVpc2l0ZSA5LCB0aGlyZCBjb2x1bW4ifV0sInRpdGxl
IjoiQSBydW5uaW5nIGNyZWF0aW9uIG9mIGEgZmlsZSBzeXN0ZW0gZnJvbSBhIHNuYXBzaG90IGlz
IHdhaXRlZCBmb3IsIG9yIHdoYXQgaXQgaGFzIGRvd25sb2FkZWQgaXMgZGVsZXRlZCJ9LHsiaWQi
OiJwcmVmZXRjaC1vdmVyIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRC
eSI6WyJ3YWl0LWZvci1wcmVmZXRjaCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjY3In0seyJkb2N1bWVudCI6Im9yaWdpbmFsIiwibGluZXMiOiJwcmVyZXF1aXNpdGUg
OSwgdGhpcmQgY29sdW1uIn1dLCJ0aXRsZSI6IkEgcnVubmluZyBwcmVmZXRjaCBvZiBtZXRhZGF0
YSBpcyB3YWl0ZWQgZm9yIG9yIGFib3J0ZWQ7IGl0IGNhbm5vdCBiZSByZXN1bWVkIGFmdGVyIHRo
ZSB1cGdyYWRlIn0seyJpZCI6InN5bmNzLW92ZXIiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVz
dCIsInNhdGlzZmllZEJ5IjpbIndhaXQtZm9yLWRvd25sb2FkcyJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjY4LTY5In0seyJkb2N1bWVudCI6Im9yaWdpbmFsIiwibGlu
ZXMiOiJwcmVyZXF1aXNpdGUgOSwgdGhpcmQgY29sdW1uIn1dLCJ0aXRsZSI6IkEgcnVubmluZyBz
eW5jaHJvbmlzYXRpb24gb2YgYSBmaWxlIHN5c3RlbSBpcyB3YWl0ZWQgZm9yLCBvciB3aGF0IGl0
IGhhcyBkb3dubG9hZGVkIGlzIGRlbGV0ZWQifSx7ImlkIjoidGFza3Mtb3ZlciIsImtpbmQiOiJw
cmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtYmFja2VuZHMu
ZW50cnkudGFza3Mtb3ZlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjYwLTYxIn1dLCJ0aXRsZSI6Ik5vbmUgb2YgdGhlc2UgdGFza3MgaXMgbGVmdCB3aGVuIHRoZSB1
cGdyYWRlIHN0YXJ0cyJ9LHsiaWQiOiJ0YXNrcy1zdGF5LW92ZXIiLCJraW5kIjoiY2hlY2siLCJs
ZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLWJhY2tlbmRzLmV4aXQudGFza3Mt
c3RpbGwtb3ZlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5LCA2
MC02MSJ9XSwidGl0bGUiOiJOb25lIG9mIHRoZXNlIHRhc2tzIGhhcyBjb21lIHVwIHdoaWxlIHRo
ZSBiYWNrZW5kcyB3ZXJlIHVwZ3JhZGVkIn0seyJpZCI6ImZyZWV6ZS1zMy1jcmVhdGlvbiIsImtp
bmQiOiJmcmVlemUiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJwb3N0cG9uZS10cmFu
c2ZlcnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOSJ9XSwidGl0
bGUiOiJObyBTMyBjbHVzdGVyIGlzIGNyZWF0ZWQgdW50aWwgdGhlIHVwZ3JhZGUgaXMgb3ZlciBh
bmQgYWxsIGNvbnRhaW5lcnMgYXJlIHVwIn0seyJpZCI6ImZyZWV6ZS11cGxvYWRzIiwia2luZCI6
ImZyZWV6ZSIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInBvc3Rwb25lLXRyYW5zZmVy
cyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5LCA2MSwgNjQtNjUi
fV0sInRpdGxlIjoiTm8gc25hcHNob3QgaXMgdXBsb2FkZWQgZHVyaW5nIHRoZSB3aG9sZSB1cGdy
YWRlIn0seyJpZCI6ImZyZWV6ZS1kb3dubG9hZHMiLCJraW5kIjoiZnJlZXplIiwibGV2ZWwiOiJt
dXN0Iiwic2F0aXNmaWVkQnkiOlsicG9zdHBvbmUtdHJhbnNmZXJzIl0sInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTksIDYxLCA2Ni02NyJ9XSwidGl0bGUiOiJObyBmaWxl
IHN5c3RlbSBpcyBjcmVhdGVkIGZyb20gYSBzbmFwc2hvdCBkdXJpbmcgdGhlIHdob2xlIHVwZ3Jh
ZGUifSx7ImlkIjoiZnJlZXplLXN5bmNzIiwia2luZCI6ImZyZWV6ZSIsImxldmVsIjoibXVzdCIs
InNhdGlzZmllZEJ5IjpbInBvc3Rwb25lLXRyYW5zZmVycyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjYxLCA2OC02OSJ9XSwidGl0bGUiOiJObyBmaWxlIHN5c3RlbSBp
cyBzeW5jaHJvbmlzZWQgZnJvbSBhIHNuYXBzaG90IGR1cmluZyB0aGUgd2hvbGUgdXBncmFkZSJ9
LHsiaWQiOiJ2ZXJzaW9uLWRvd25sb2FkZWQiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIs
InNhdGlzZmllZEJ5IjpbInByZXBhcmUtdmVyc2lvbiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6Ijc1LTgxIn1dLCJ0aXRsZSI6IlRoZSB0YXJnZXQgdmVyc2lvbiBpcyBi
cm91Z2h0IHRvIG9uZSBiYWNrZW5kIHNlcnZlciBpbiBvbmUgb2YgdGhyZWUgd2F5cyJ9LHsiaWQi
OiJ2ZXJzaW9uLWZldGNoZWQiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmll
ZEJ5IjpbImZldGNoLXZlcnNpb24iXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI4NS0xMDMifV0sInRpdGxlIjoiVGhlIHZlcnNpb24gaXMgZmV0Y2hlZCwgb3IgdGhlIHJl
bGVhc2UncyBjb21tYW5kIGxpbmUgZm91bmQsIG9yIGl0cyBhcmNoaXZlIHVucGFja2VkIGluIGEg
Zm9sZGVyIG9mIGl0cyBvd24ifSx7ImlkIjoidmVyc2lvbi1yZWFkeSIsImtpbmQiOiJzdGVwIiwi
bGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicHJlcGFyZS12ZXJzaW9uIl0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODgsIDkyLCA5OSwgMTA0LTEwNSJ9LHsiZG9j
dW1lbnQiOiJvcmlnaW5hbCIsImxpbmVzIjoibWV0aG9kIEMsIHN0ZXAgMjogaW5zdGFsbC5zaCJ9
XSwidGl0bGUiOiJJdCBpcyBtYWRlIHJlYWR5LCBieSBwcmVwYXJpbmcgaXQsIGJ5IHRoYXQgY29t
bWFuZCBsaW5lLCBvciBieSB0aGUgaW5zdGFsbGVyIG9mIHRoZSBhcmNoaXZlIn0seyJpZCI6ImJh
Y2tlbmRzLXByZXBhcmVkIiwia2luZCI6InN0ZXAiLCJsZWZ0T3V0IjpbeyJieSI6ImFuYUBleGFt
cGxlLmNvbSIsImlkIjoicHJlcGFyZS1iYWNrZW5kcyIsInJlYXNvbiI6IkZvdXIgc2VydmVyczsg
cHJlcGFyaW5nIHRoZW0gYXBhcnQgZ2FpbnMgbm90aGluZy4iLCJ0aXRsZSI6IlByZXBhcmUgdGhl
IGJhY2tlbmQgc2VydmVycyBhaGVhZCBvZiB0aW1lIn1dLCJsZXZlbCI6Im1heSIsInNhdGlzZmll
ZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDgtMTEzIn1d
LCJ0aXRsZSI6IldpdGggbWFueSBiYWNrZW5kcywgdGhleSBhcmUgcHJlcGFyZWQgYWhlYWQgb2Yg
dGhlIHVwZ3JhZGUifSx7ImlkIjoiYmFja2VuZHMtdXBncmFkZWQiLCJraW5kIjoic3RlcCIsImxl
dmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInN0YXJ0LXVwZ3JhZGUiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTgtMTIzIn1dLCJ0aXRsZSI6IlRoZSB1cGdyYWRl
IGNvbW1hbmQgaXMgcnVuIG9uIHRoZSBiYWNrZW5kIHNlcnZlciB0aGF0IGhhcyB0aGUgdmVyc2lv
biJ9LHsiaWQiOiJwaGFzZS1wcmVwYXJlLXNlZW4iLCJraW5kIjoib2JzZXJ2YXRpb24iLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtcHJlcGFyYXRpb24iXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMy0yNSwgMTI1LTEyNiJ9XSwidGl0bGUiOiJUaGUg
cHJlcGFyYXRpb24gb2YgYWxsIGJhY2tlbmQgc2VydmVycyBpcyBmb2xsb3dlZCB0byBpdHMgZW5k
In0seyJpZCI6InBoYXNlLWRyaXZlcy1zZWVuIiwia2luZCI6Im9ic2VydmF0aW9uIiwibGV2ZWwi
OiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLWRyaXZlcyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjI2LTI3In1dLCJ0aXRsZSI6IlRoZSB1cGdyYWRlIG9mIHRoZSBk
cml2ZSBjb250YWluZXJzIGlzIGZvbGxvd2VkIHRvIGl0cyBlbmQifSx7ImlkIjoicGhhc2UtY29t
cHV0ZXMtc2VlbiIsImtpbmQiOiJvYnNlcnZhdGlvbiIsImxldmVsIjoibXVzdCIsInNhdGlzZmll
ZEJ5IjpbInNlZS1jb21wdXRlcyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjI4LTI5In1dLCJ0aXRsZSI6IlRoZSB1cGdyYWRlIG9mIHRoZSBjb21wdXRlIGNvbnRhaW5l
cnMgaXMgZm9sbG93ZWQgdG8gaXRzIGVuZCJ9LHsiaWQiOiJwaGFzZS1mcm9udGVuZHMtc2VlbiIs
ImtpbmQiOiJvYnNlcnZhdGlvbiIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1m
cm9udGVuZHMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMC0zMSwg
MTQzIn1dLCJ0aXRsZSI6IlRoZSB1cGdyYWRlIG9mIGZyb250ZW5kcywgcHJvdG9jb2wgY29udGFp
bmVycyBhbmQgZ2F0ZXdheXMgaXMgZm9sbG93ZWQgdG8gaXRzIGVuZCJ9LHsiaWQiOiJjb250YWlu
ZXJzLXVwIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBn
cmFkZS1iYWNrZW5kcy5leGl0LmNvbnRhaW5lcnMtdXAiLCJjb250YWluZXJzLXVwIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzkifV0sInRpdGxlIjoiQWxsIGNvbnRh
aW5lcnMgYXJlIHVwIGJlZm9yZSBhbnl0aGluZyBmcm96ZW4gaXMgcmVsZWFzZWQifSx7ImlkIjoi
Y2xpZW50LXZlcnNpb24iLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJ1cGdyYWRlLWNsaWVudHMuZW50cnkuY2xpZW50LXZlcnNpb24iXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMzEifV0sInRpdGxlIjoiVGhlIGNsaWVudHMg
YXJlIGF0IDQuMS4yIG9yIGxhdGVyLCBhbmQgYXQgbW9zdCBvbmUgbWFqb3IgdmVyc2lvbiBiZWhp
bmQgdGhlIHRhcmdldCJ9LHsiaWQiOiJjbGllbnQtcGFja2FnZS1mZXRjaGVkIiwia2luZCI6InN0
ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLWFsbC1jbGllbnRzIl0s
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTM1LCAxNDktMTUxLCAxNTks
IDE2NyJ9XSwidGl0bGUiOiJUaGUgY2xpZW50cyBnZXQgdGhlIHZlcnNpb24gZnJvbSBhIGJhY2tl
bmQsIGJ5IGEgY29tbWFuZCwgd2l0aCB0aGVpciBiYXRjaCBvciB3aXRoIHRoZWlyIG1vdW50In0s
eyJpZCI6ImNsaWVudC1iYXRjaGVzIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwi
c2F0aXNmaWVkQnkiOlsidXBncmFkZS1jbGllbnRzLmVudHJ5LmNsaWVudC1iYXRjaGVzIl0sInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQzLCAxNjItMTY0In1dLCJ0aXRs
ZSI6IlRoZSBiYXRjaCBzaXplIGFuZCB0aGUgbGlzdHMgb2YgY2xpZW50cyBtYWtlIHNlbnNlLCBh
bmQgbm8gZ2F0ZXdheSBpcyBhbW9uZyB0aGVtIn0seyJleGVtcHRpb24iOiJgcmVuZXctY2xpZW50
c2AgaXMgYHJlbW90ZWAsIG5vdCBgbG9jYWxgIiwiaWQiOiJhZ2VudC11cGdyYWRlZCIsImtpbmQi
OiJzdGVwIiwibGVmdE91dCI6W3siaWQiOiJyZW5ldy1jbGllbnRzIiwicmVhc29uIjoiYHJlbW90
ZWAgaXMgdGFrZW4sIG5vdCBgbG9jYWxgIiwidGl0bGUiOiJPbiB0aGUgc3BvdCwgb25lIGNsaWVu
dCBhZnRlciBhbm90aGVyIn1dLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6W10sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTUzIn1dLCJ0aXRsZSI6Ik9uIHRoZSBz
cG90LCB0aGUgYWdlbnQgaXMgdXBncmFkZWQgYmVmb3JlIHRoZSBjbGllbnQncyBjb250YWluZXJz
In0seyJpZCI6ImNsaWVudHMtdXBncmFkZWQiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIs
InNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtYWxsLWNsaWVudHMiXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxMjktMTY3In1dLCJ0aXRsZSI6IlRoZSBjbGllbnRzIGFyZSB1
cGdyYWRlZCwgYnkgbW91bnRpbmcgYW5ldywgb25lIGJ5IG9uZSBvbiB0aGUgc3BvdCwgb3IgaW4g
YmF0Y2hlcyBmcm9tIGEgYmFja2VuZCJ9LHsiaWQiOiJjbGllbnRzLWF0LXRhcmdldCIsImtpbmQi
OiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtY2xpZW50cy5l
eGl0LmNsaWVudHMtYXQtdGFyZ2V0IiwiY2xpZW50cy1hdC10YXJnZXQiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMzEtMTM2In1dLCJ0aXRsZSI6IkVhY2ggY2xpZW50
IHJ1bnMgdGhlIHRhcmdldCB2ZXJzaW9uIn0seyJleGVtcHRpb24iOiJgY2xpZW50LW1vdW50c2Ag
aXMgYHNpbmdsZS1jbHVzdGVyYCwgbm90IGBzZXZlcmFsLWNsdXN0ZXJzYCIsImlkIjoidGFyZ2V0
LXZlcnNpb24tb2YtY2xpZW50cyIsImtpbmQiOiJjaGVjayIsImxlZnRPdXQiOlt7ImlkIjoic2Vl
LWNsaWVudC10YXJnZXQtdmVyc2lvbiIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgY2xpZW50
LW1vdW50c2AgaXMgYHNpbmdsZS1jbHVzdGVyYCwgbm90IGBzZXZlcmFsLWNsdXN0ZXJzYCIsInRp
dGxlIjoiU2VlIHdoaWNoIHZlcnNpb24gY2xpZW50cyBvZiBzZXZlcmFsIGNsdXN0ZXJzIHRha2Ui
fV0sImxldmVsIjoibWF5Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjEzNiJ9XSwidGl0bGUiOiJXaGVyZSBjbGllbnRzIG1vdW50IHNldmVy
YWwgY2x1c3RlcnMsIHRoaXMgY2x1c3RlciBuYW1lcyB0aGUgdGFyZ2V0IGFzIGl0cyBjbGllbnQt
dGFyZ2V0LXZlcnNpb24ifSx7ImlkIjoibm8tbWlzbWF0Y2giLCJraW5kIjoiY2hlY2siLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLWNsaWVudHMuZXhpdC5uby1taXNtYXRj
aCIsIm5vLW1pc21hdGNoIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTMxLCAxNTgifSx7ImRvY3VtZW50IjoiYWxlcnRzIiwibGluZXMiOiJsaXN0IG9mIGFsZXJ0cyJ9
XSwidGl0bGUiOiJUaGUgYWxlcnQgYWJvdXQgY2xpZW50cyBvZiBhbm90aGVyIHZlcnNpb24gaXMg
Z29uZSJ9LHsiaWQiOiJjbHVzdGVyLXZlcnNpb24iLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11
c3QiLCJzYXRpc2ZpZWRCeSI6WyJjbHVzdGVyLXZlcnNpb24iXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxNzMtMTc3In1dLCJ0aXRsZSI6IlRoZSBjbHVzdGVyIHNob3dz
IHRoZSB0YXJnZXQgdmVyc2lvbiJ9LHsiZXhlbXB0aW9uIjoiYGhvcHNgIGlzIGBvbmVgLCBub3Qg
YHR3b2AiLCJpZCI6ImZpcnN0LWhvcC12ZXJzaW9uLXJlYWR5Iiwia2luZCI6InN0ZXAiLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6W10sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiNzMsIDc1LTEwNSJ9XSwidGl0bGUiOiJJbiB0d28gaG9wcywgdGhlIHZlcnNpb24g
aW4gYmV0d2VlbiBpcyBicm91Z2h0IHRvIG9uZSBiYWNrZW5kIHNlcnZlciBhbmQgbWFkZSByZWFk
eSJ9LHsiZXhlbXB0aW9uIjoiYGhvcHNgIGlzIGBvbmVgLCBub3QgYHR3b2AiLCJpZCI6ImZpcnN0
LWhvcC1iYWNrZW5kcy11cGdyYWRlZCIsImtpbmQiOiJzdGVwIiwibGVmdE91dCI6W3siaWQiOiJm
aXJzdC1ob3AtYmFja2VuZHMiLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYGhvcHNgIGlzIGBv
bmVgLCBub3QgYHR3b2AiLCJ0aXRsZSI6IkZpcnN0IGhvcDogdXBncmFkZSB0aGUgYmFja2VuZCBz
ZXJ2ZXJzIHRvIHRoZSB2ZXJzaW9uIGluIGJldHdlZW4ifV0sImxldmVsIjoibXVzdCIsInNhdGlz
ZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMC0xMiwg
NzMifV0sInRpdGxlIjoiSW4gdHdvIGhvcHMsIHRoZSBiYWNrZW5kcyBhcmUgdXBncmFkZWQgdG8g
dGhlIHZlcnNpb24gaW4gYmV0d2VlbiJ9LHsiZXhlbXB0aW9uIjoiYGhvcHNgIGlzIGBvbmVgLCBu
b3QgYHR3b2AiLCJpZCI6ImZpcnN0LWhvcC1jbGllbnRzLXVwZ3JhZGVkIiwia2luZCI6InN0ZXAi
LCJsZWZ0T3V0IjpbeyJpZCI6ImZpcnN0LWhvcC1jbGllbnRzIiwicmVhc29uIjoiZG9lcyBub3Qg
YXBwbHk6IGBob3BzYCBpcyBgb25lYCwgbm90IGB0d29gIiwidGl0bGUiOiJGaXJzdCBob3A6IHVw
Z3JhZGUgdGhlIGNsaWVudHMgdG8gdGhlIHZlcnNpb24gaW4gYmV0d2VlbiJ9XSwibGV2ZWwiOiJt
dXN0Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjEzMSJ9XSwidGl0bGUiOiJJbiB0d28gaG9wcywgdGhlIGNsaWVudHMgYXJlIHVwZ3JhZGVk
IGJlZm9yZSB0aGUgc2Vjb25kIGhvcCJ9LHsiZXhlbXB0aW9uIjoiYGhvcHNgIGlzIGBvbmVgLCBu
b3QgYHR3b2AiLCJpZCI6ImZpcnN0LWhvcC1jbGllbnRzLXNlZW4iLCJraW5kIjoicHJlY2hlY2si
LCJsZWZ0T3V0IjpbeyJpZCI6ImJldHdlZW4taG9wcyIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5
OiBgaG9wc2AgaXMgYG9uZWAsIG5vdCBgdHdvYCIsInRpdGxlIjoiTWVldCB3aGF0IHRoZSBzZWNv
bmQgaG9wIGFza3Mgb2YgdGhlIGZpcnN0In1dLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6
W10sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMxIn1dLCJ0aXRsZSI6
IkluIHR3byBob3BzLCBlYWNoIGNsaWVudCBpcyBzZWVuIGF0IHRoZSB2ZXJzaW9uIGluIGJldHdl
ZW4gYmVmb3JlIHRoZSBzZWNvbmQgaG9wIn0seyJleGVtcHRpb24iOiJgaG9wc2AgaXMgYG9uZWAs
IG5vdCBgdHdvYCIsImlkIjoiZGF0YS11cGdyYWRlLWRvbmUiLCJraW5kIjoid2FpdCIsImxlZnRP
dXQiOlt7ImlkIjoiYmV0d2Vlbi1ob3BzIiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6IGBob3Bz
YCBpcyBgb25lYCwgbm90IGB0d29gIiwidGl0bGUiOiJNZWV0IHdoYXQgdGhlIHNlY29uZCBob3Ag
YXNrcyBvZiB0aGUgZmlyc3QifV0sImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3MyJ9XSwidGl0bGUiOiJJbiB0d28g
aG9wcywgdGhlIGNvbnZlcnNpb24gb2YgbWV0YWRhdGEgaXMgd2FpdGVkIGZvciBiZWZvcmUgdGhl
IHNlY29uZCBob3AifSx7ImV4ZW1wdGlvbiI6ImBob3BzYCBpcyBgb25lYCwgbm90IGB0d29gIiwi
aWQiOiJmaXJzdC1ob3AtbWlzbWF0Y2gtZ29uZSIsImtpbmQiOiJwcmVjaGVjayIsImxlZnRPdXQi
Olt7ImlkIjoiYmV0d2Vlbi1ob3BzIiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6IGBob3BzYCBp
cyBgb25lYCwgbm90IGB0d29gIiwidGl0bGUiOiJNZWV0IHdoYXQgdGhlIHNlY29uZCBob3AgYXNr
cyBvZiB0aGUgZmlyc3QifV0sImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1NywgMTU4In1dLCJ0aXRsZSI6IkluIHR3
byBob3BzLCB0aGUgbWlzbWF0Y2ggYWxlcnQgaXMgZ29uZSBiZWZvcmUgdGhlIHNlY29uZCBob3Ai
fV0sInJ1bmJvb2siOnsiZGVzY3JpcHRpb24iOiJNZWV0IHRoZSBwcmVyZXF1aXNpdGVzLCBzdG9w
IHRoZSB0cmFuc2ZlcnMgb2Ygc25hcHNob3RzIGFuZCBrZWVwIHRoZW0gc3RvcHBlZCwgYnJpbmcg
dGhlIHZlcnNpb24gdG8gb25lIGJhY2tlbmQsIGxldCB0aGUgdmVuZG9yJ3MgY29tbWFuZCB1cGdy
YWRlIHRoZSBiYWNrZW5kcyB3aGlsZSBlYWNoIG9mIGl0cyBwaGFzZXMgaXMgd2F0Y2hlZCwgdXBn
cmFkZSB0aGUgY2xpZW50cywgYW5kIGxvb2sgYWdhaW4uIENvbW1hbmRzIHJ1biBhcyByb290IG9u
IHRoZSBob3N0cywgYXMgdGhlIHZlbmRvciBzaG93cyB0aGVtOyB0aGUgbG9naW4gb2YgdGhlIHBy
b2dyYW0gYmVsb25ncyB0byB0aGF0IGFjY291bnQuIiwiaWQiOiJ3ZWthLXVwZ3JhZGUiLCJ0aXRs
ZSI6IlVwZ3JhZGUgYSBXRUtBIGNsdXN0ZXIifSwic2tpcHBlZCI6W3siaWQiOiJhcHByb3ZlLWNv
bnZlcnNpb24iLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYGNvbnZlcnNpb25gIGlzIGBuZXZl
ci1uZWVkZWRgLCBub3QgYGJ5LXZlbmRvcmAiLCJ0aXRsZSI6IkFwcHJvdmUgdGhhdCB0aGUgdmVu
ZG9yIGhhcyBjb252ZXJ0ZWQgdGhlIGNsdXN0ZXIifSx7ImlkIjoiYXBwcm92ZS1jb252ZXJzaW9u
LW9uLWF3cyIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgY2xvdWRgIGlzIGBub25lYCwgbm90
IGBhd3MtYXV0by1zY2FsaW5nYCwgYGNvbnZlcnNpb25gIGlzIGBuZXZlci1uZWVkZWRgLCBub3Qg
YGJ5LXZlbmRvcmAiLCJ0aXRsZSI6IkFwcHJvdmUgdGhhdCB0aGUgdmVuZG9yIHdhcyBhc2tlZCBi
ZWZvcmUgdGhlIGNvbnZlcnNpb24ifSx7ImlkIjoiYXBwcm92ZS1rd2FzIiwicmVhc29uIjoiZG9l
cyBub3QgYXBwbHk6IGBzM2AgaXMgYGFic2VudGAsIG5vdCBgY29uZmlndXJlZGAiLCJ0aXRsZSI6
IkFwcHJvdmUgdGhhdCBFVENEIGhhcyBiZWNvbWUgS1dBUyJ9LHsiaWQiOiJmaXJzdC1ob3AtZG93
bmxvYWQiLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYGhvcHNgIGlzIGBvbmVgLCBub3QgYHR3
b2AiLCJ0aXRsZSI6IkZpcnN0IGhvcDogYnJpbmcgdGhlIHZlcnNpb24gaW4gYmV0d2VlbiB0byBv
bmUgYmFja2VuZCBzZXJ2ZXIifSx7ImlkIjoiZmlyc3QtaG9wLWJhY2tlbmRzIiwicmVhc29uIjoi
ZG9lcyBub3QgYXBwbHk6IGBob3BzYCBpcyBgb25lYCwgbm90IGB0d29gIiwidGl0bGUiOiJGaXJz
dCBob3A6IHVwZ3JhZGUgdGhlIGJhY2tlbmQgc2VydmVycyB0byB0aGUgdmVyc2lvbiBpbiBiZXR3
ZWVuIn0seyJpZCI6ImZpcnN0LWhvcC1jbGllbnRzIiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6
IGBob3BzYCBpcyBgb25lYCwgbm90IGB0d29gIiwidGl0bGUiOiJGaXJzdCBob3A6IHVwZ3JhZGUg
dGhlIGNsaWVudHMgdG8gdGhlIHZlcnNpb24gaW4gYmV0d2VlbiJ9LHsiaWQiOiJiZXR3ZWVuLWhv
cHMiLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYGhvcHNgIGlzIGBvbmVgLCBub3QgYHR3b2Ai
LCJ0aXRsZSI6Ik1lZXQgd2hhdCB0aGUgc2Vjb25kIGhvcCBhc2tzIG9mIHRoZSBmaXJzdCJ9LHsi
aWQiOiJmZXRjaC12ZXJzaW9uLWZyb20tc2l0ZSIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBg
ZGlzdHJpYnV0aW9uLXNlcnZlcmAgaXMgYGhhcy10YXJnZXRgLCBub3QgYGxhY2tzLXRhcmdldGAi
LCJ0aXRsZSI6IkZldGNoIHRoZSB2ZXJzaW9uIGZyb20gdGhlIHZlbmRvcidzIHNpdGUgd2l0aCBh
IHRva2VuIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImlkIjoicHJlcGFyZS1iYWNrZW5kcyIs
InJlYXNvbiI6IkZvdXIgc2VydmVyczsgcHJlcGFyaW5nIHRoZW0gYXBhcnQgZ2FpbnMgbm90aGlu
Zy4iLCJ0aXRsZSI6IlByZXBhcmUgdGhlIGJhY2tlbmQgc2VydmVycyBhaGVhZCBvZiB0aW1lIn0s
eyJpZCI6InNlZS1jbGllbnQtdGFyZ2V0LXZlcnNpb24iLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBs
eTogYGNsaWVudC1tb3VudHNgIGlzIGBzaW5nbGUtY2x1c3RlcmAsIG5vdCBgc2V2ZXJhbC1jbHVz
dGVyc2AiLCJ0aXRsZSI6IlNlZSB3aGljaCB2ZXJzaW9uIGNsaWVudHMgb2Ygc2V2ZXJhbCBjbHVz
dGVycyB0YWtlIn0seyJpZCI6InJlYWQtZmlyc3Qtc3VtbWFyeSIsInJlYXNvbiI6ImRvZXMgbm90
IGFwcGx5OiBgaG9wc2AgaXMgYG9uZWAsIG5vdCBgdHdvYCIsInRpdGxlIjoiUmVhZCB0aGUgc3Vt
bWFyeSBhdCB0aGUgZW5kIG9mIHRoZSBsb2cifSx7ImlkIjoicmVwYWlyLWZpcnN0LXNlcnZlciIs
InJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgaG9wc2AgaXMgYG9uZWAsIG5vdCBgdHdvYCIsInRp
dGxlIjoiUmVwYWlyIHdoYXQgdGhlIHN1bW1hcnkgbmFtZXMifSx7ImlkIjoicnVuLWZpcnN0LWhv
cC1hZ2FpbiIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgaG9wc2AgaXMgYG9uZWAsIG5vdCBg
dHdvYCIsInRpdGxlIjoiUnVuIHRoZSB1cGdyYWRlIHRvIHRoZSB2ZXJzaW9uIGluIGJldHdlZW4g
YWdhaW4ifSx7ImlkIjoicmVjb3ZlcnktZmlyc3QtdmVyc2lvbiIsInJlYXNvbiI6ImRvZXMgbm90
IGFwcGx5OiBgaG9wc2AgaXMgYG9uZWAsIG5vdCBgdHdvYCIsInRpdGxlIjoiVGhlIGNsdXN0ZXIg
c2hvd3MgdGhlIHZlcnNpb24gaW4gYmV0d2VlbiJ9LHsiaWQiOiJyZWNvdmVyeS1maXJzdC1yZXN1
bWUiLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYGhvcHNgIGlzIGBvbmVgLCBub3QgYHR3b2Ai
LCJ0aXRsZSI6IlJlc3VtZSB0aGUgdHJhbnNmZXJzIn1dLCJzb3VyY2VzIjpbeyJpZCI6Imd1aWRl
IiwidGl0bGUiOiJVcGdyYWRlIFdFS0EgdmVyc2lvbnMiLCJ1cmwiOiJodHRwczovL2RvY3Mud2Vr
YS5pby91c2FnZS91cGdyYWRpbmctd2VrYS12ZXJzaW9ucyJ9LHsiaWQiOiJvcmlnaW5hbCIsInRp
dGxlIjoid2VrYS9kb2NzLXdla2EtaW86IHVzYWdlL3VwZ3JhZGluZy13ZWthLXZlcnNpb25zLm1k
IGF0IDhmYTYwZTJjIChicmFuY2ggNC4yLCAyMDI0LTAxLTA4KSIsInVybCI6Imh0dHBzOi8vZ2l0
aHViLmNvbS93ZWthL2RvY3Mtd2VrYS1pbyJ9LHsiaWQiOiJlYXJsaWVyIiwidGl0bGUiOiJ3ZWth
L2RvY3Mtd2VrYS1pbzogdGhlIHNhbWUgcGFnZSBhdCA4MWU4NjBlYyAoMjAyMy0wNS0yMikiLCJ1
cmwiOiJodHRwczovL2dpdGh1Yi5jb20vd2VrYS9kb2NzLXdla2EtaW8ifSx7ImlkIjoibGF0ZXIi
LCJ0aXRsZSI6Indla2EvZG9jcy13ZWthLWlvOiB0aGUgc2FtZSBwYWdlIGF0IHRoZSBoZWFkIG9m
IGJyYW5jaCA0LjIgKDIwMjQtMTApIiwidXJsIjoiaHR0cHM6Ly9naXRodWIuY29tL3dla2EvZG9j
cy13ZWthLWlvIn0seyJpZCI6InJlbGVhc2VzIiwidGl0bGUiOiJ3ZWthL2RvY3Mtd2VrYS1pbzog
dGhlIHNhbWUgcGFnZSBpbiB0aGUgYnJhbmNoZXMgNC4xLCA0LjMgYW5kIDQuNCIsInVybCI6Imh0
dHBzOi8vZ2l0aHViLmNvbS93ZWthL2RvY3Mtd2VrYS1pbyJ9LHsiaWQiOiJ0YXNrcyIsInRpdGxl
IjoiTWFuYWdlIGJhY2tncm91bmQgdGFza3MgdXNpbmcgdGhlIENMSSAoNC4yKSIsInVybCI6Imh0
dHBzOi8vZG9jcy53ZWthLmlvL3VzYWdlL2JhY2tncm91bmQtdGFza3MifSx7ImlkIjoiY2xpIiwi
dGl0bGUiOiJNYW5hZ2UgdGhlIHN5c3RlbSB1c2luZyB0aGUgV0VLQSBDTEkgKDQuMikiLCJ1cmwi
OiJodHRwczovL2dpdGh1Yi5jb20vd2VrYS9kb2NzLXdla2EtaW8ifSx7ImlkIjoiYWxlcnRzIiwi
dGl0bGUiOiJNYW5hZ2UgYWxlcnRzIHVzaW5nIHRoZSBDTEksIGFuZCBsaXN0IG9mIGFsZXJ0cyAo
NC4yKSIsInVybCI6Imh0dHBzOi8vZ2l0aHViLmNvbS93ZWthL2RvY3Mtd2VrYS1pbyJ9LHsiaWQi
OiJpbnN0YWxsYXRpb24iLCJ0aXRsZSI6IlBlcmZvcm0gcG9zdC1jb25maWd1cmF0aW9uIHByb2Nl
ZHVyZXMgKDQuMikiLCJ1cmwiOiJodHRwczovL2dpdGh1Yi5jb20vd2VrYS9kb2NzLXdla2EtaW8i
fSx7ImlkIjoidXNlcnMiLCJ0aXRsZSI6IlVzZXIgbWFuYWdlbWVudCB1c2luZyB0aGUgQ0xJICg0
LjIpIiwidXJsIjoiaHR0cHM6Ly9naXRodWIuY29tL3dla2EvZG9jcy13ZWthLWlvIn0seyJpZCI6
InNjaGVtZSIsInRpdGxlIjoiT3BlcmF0aW9uIGd1aWRlIiwidXJsIjoiaHR0cHM6Ly9kb2NzLndl
a2EuaW8vb3BlcmF0aW9uLWd1aWRlIn0seyJpZCI6ImJhY2tncm91bmQtdGFza3MiLCJ0aXRsZSI6
IkJhY2tncm91bmQgdGFza3MiLCJ1cmwiOiJodHRwczovL2RvY3Mud2VrYS5pby91c2FnZS9iYWNr
Z3JvdW5kLXRhc2tzIn0seyJpZCI6ImNvbXBhdGliaWxpdHkiLCJ0aXRsZSI6IlByZXJlcXVpc2l0
ZXMgYW5kIGNvbXBhdGliaWxpdHkiLCJ1cmwiOiJodHRwczovL2RvY3Mud2VrYS5pby9pbnN0YWxs
L3ByZXJlcXVpc2l0ZXMtYW5kLWNvbXBhdGliaWxpdHkifSx7ImlkIjoiY29udmVyc2lvbiIsInRp
dGxlIjoiQ29udmVydCB0aGUgY2x1c3RlciBhcmNoaXRlY3R1cmUgKGZvciB0aGUgdmVuZG9yJ3Mg
cHJvZmVzc2lvbmFsIHNlcnZpY2VzIG9ubHkpIn0seyJpZCI6InJlbGVhc2VzIiwidGl0bGUiOiJQ
dWJsaWMgcmVsZWFzZXMiLCJ1cmwiOiJodHRwczovL2dldC53ZWthLmlvL3VpL3JlbGVhc2VzLyJ9
LHsiaWQiOiJzZXZlcmFsLWNsdXN0ZXJzIiwidGl0bGUiOiJNb3VudCBmaWxlc3lzdGVtcyBmcm9t
IG11bHRpcGxlIGNsdXN0ZXJzIG9uIGEgc2luZ2xlIGNsaWVudCJ9XSwic3RhZ2VzIjpbeyJlZmZl
Y3RzIjpbXSwiaWQiOiJwcmVyZXF1aXNpdGVzIiwic3RlcHMiOlsicHJlcmVxdWlzaXRlcy5lbnRy
eS5jbHVzdGVyLWFkbWluIiwicHJlcmVxdWlzaXRlcy5lbnRyeS5tdWx0aS1jb250YWluZXIiLCJw
cmVyZXF1aXNpdGVzLmVudHJ5LnByb3RvY29sLWRlY2xhcmVkIiwicHJlcmVxdWlzaXRlcy5lbnRy
eS5iYWNrZW5kcy1vbmxpbmUiLCJwcmVyZXF1aXNpdGVzLmVudHJ5LnJlYnVpbGQtZG9uZSIsInBy
ZXJlcXVpc2l0ZXMuZW50cnkubm8tYWxlcnRzIiwicHJlcmVxdWlzaXRlcy5lbnRyeS5mcmVlLXNw
YWNlIiwicHJlcmVxdWlzaXRlcy5lbnRyeS5uby1kYXRhLXVwZ3JhZGUiLCJzZWUtbGF0ZXN0LXJl
bGVhc2UiLCJzZWUtY29tcGF0aWJsZSIsInNlZS1wcm90b2NvbHMiLCJub3RpZnktdXNlcnMiLCJw
b3N0cG9uZS10cmFuc2ZlcnMiLCJ3YWl0LWZvci11cGxvYWRzIiwid2FpdC1mb3ItZG93bmxvYWRz
Iiwid2FpdC1mb3ItcHJlZmV0Y2giXSwidGl0bGUiOiJNZWV0IHRoZSBwcmVyZXF1aXNpdGVzIGFu
ZCBzdG9wIHRoZSB0cmFuc2ZlcnMgb2Ygc25hcHNob3RzIn0seyJlZmZlY3RzIjpbXSwiaWQiOiJk
b3dubG9hZCIsInN0ZXBzIjpbImRvd25sb2FkLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJmZXRjaC12
ZXJzaW9uIiwicHJlcGFyZS12ZXJzaW9uIl0sInRpdGxlIjoiQnJpbmcgdGhlIHZlcnNpb24gdG8g
b25lIGJhY2tlbmQgc2VydmVyIn0seyJkZXNjcmlwdGlvbiI6IlRoZSB2ZW5kb3IncyBjb21tYW5k
IGRvZXMgdGhlIHdvcmsgaW4gcGhhc2VzIG9mIGl0cyBvd247IHRoZSBzdGVwcyBoZXJlIG9ubHkg
Zm9sbG93IGl0LiIsImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJzbmFwc2hvdC10cmFuc2ZlciIs
ImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZmlsZS1hY2Nlc3MiLCJlZmZl
Y3QiOiJkZWdyYWRlZCJ9LHsiY2FwYWJpbGl0eSI6ImFkbWluaXN0cmF0aW9uIiwiZWZmZWN0Ijoi
ZGVncmFkZWQifSx7ImNhcGFiaWxpdHkiOiJwcm90b2NvbC1hY2Nlc3MiLCJlZmZlY3QiOiJkZWdy
YWRlZCJ9XSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzIiwic3RlcHMiOlsidXBncmFkZS1iYWNrZW5k
cy5lbnRyeS5jbHVzdGVyLWFkbWluIiwidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5iYWNrZW5kcy1v
bmxpbmUiLCJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LnJlYnVpbGQtZG9uZSIsInVwZ3JhZGUtYmFj
a2VuZHMuZW50cnkubm8tYWxlcnRzIiwidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5mcmVlLXNwYWNl
IiwidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5uby1kYXRhLXVwZ3JhZGUiLCJ1cGdyYWRlLWJhY2tl
bmRzLmVudHJ5LnRhc2tzLW92ZXIiLCJhcHByb3ZlLXVwZ3JhZGUiLCJzdGFydC11cGdyYWRlIiwi
d2F0Y2gtcHJlcGFyYXRpb24iLCJzZWUtcHJlcGFyYXRpb24iLCJ3YXRjaC1kcml2ZXMiLCJzZWUt
ZHJpdmVzIiwid2F0Y2gtY29tcHV0ZXMiLCJzZWUtY29tcHV0ZXMiLCJ3YXRjaC1mcm9udGVuZHMi
LCJzZWUtZnJvbnRlbmRzIiwid2F0Y2gtZW5kIiwic2VlLWVuZCIsInVwZ3JhZGUtYmFja2VuZHMu
ZXhpdC5jb250YWluZXJzLXVwIiwidXBncmFkZS1iYWNrZW5kcy5leGl0LnRhc2tzLXN0aWxsLW92
ZXIiXSwidGl0bGUiOiJVcGdyYWRlIHRoZSBiYWNrZW5kIHNlcnZlcnMiLCJ3aW5kb3ciOiJ1cGdy
YWRlLWJhY2tlbmRzIn0seyJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoiZmlsZS1hY2Nlc3MiLCJl
ZmZlY3QiOiJkZWdyYWRlZCJ9XSwiaWQiOiJ1cGdyYWRlLWNsaWVudHMiLCJzdGVwcyI6WyJ1cGdy
YWRlLWNsaWVudHMuZW50cnkuY2x1c3Rlci1hZG1pbiIsInVwZ3JhZGUtY2xpZW50cy5lbnRyeS5j
bGllbnQtdmVyc2lvbiIsInVwZ3JhZGUtY2xpZW50cy5lbnRyeS5jbGllbnQtYmF0Y2hlcyIsInVw
Z3JhZGUtYWxsLWNsaWVudHMiLCJ1cGdyYWRlLWNsaWVudHMuZXhpdC5jbGllbnRzLWF0LXRhcmdl
dCIsInVwZ3JhZGUtY2xpZW50cy5leGl0Lm5vLW1pc21hdGNoIl0sInRpdGxlIjoiVXBncmFkZSB0
aGUgY2xpZW50cyIsIndpbmRvdyI6InVwZ3JhZGUtY2xpZW50cyJ9LHsiZWZmZWN0cyI6W10sImlk
IjoidmVyaWZ5Iiwic3RlcHMiOlsiY2x1c3Rlci12ZXJzaW9uIiwiY29udGFpbmVycy11cCIsImNs
aWVudHMtYXQtdGFyZ2V0Iiwibm8tbWlzbWF0Y2giLCJhbGVydHMtYWZ0ZXIiLCJzZWUtZGF0YS11
cGdyYWRlLW92ZXIiLCJyZXN1bWUtdHJhbnNmZXJzIl0sInRpdGxlIjoiUG9zdC11cGdyYWRlIHZl
cmlmaWNhdGlvbiJ9XSwic3RlcHMiOlt7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1zIFwiJEhPTUUvLndla2EvYXV0
aC10b2tlbi5qc29uXCIgfHwgZXhpdCAxXG51c2VyPSQod2VrYSB1c2VyIHdob2FtaSkgfHwgZXhp
dCAxXG5wcmludGYgJyVzXFxuJyBcIiR1c2VyXCIgfCBhd2sgLUYgJ3wnIC12IHdhbnRlZD1cIiR7
YWRtaW5fdXNlcn1cIiAnXG4gIHsgbmFtZSA9ICQxOyByb2xlID0gdG9sb3dlcigkMyk7IGdzdWIo
LyAvLCBcIlwiLCBuYW1lKTsgZ3N1YigvIC8sIFwiXCIsIHJvbGUpIH1cbiAgbmFtZSA9PSB3YW50
ZWQgeyBwcmludCByb2xlIH0nIiwidmFyaWFibGVzIjpbImFkbWluX3VzZXIiXX0sImV4cGVjdCI6
W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6ImNsdXN0ZXJhZG1pbiJ9XSwiZXhwZWN0ZWQi
OiJpcyBgY2x1c3RlcmFkbWluYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InByZXJlcXVpc2l0ZXMu
ZW50cnkuY2x1c3Rlci1hZG1pbiIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0
IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgZGVjbGFyZWQgYWRtaW4gaGFzIGxvZ2dl
ZCBpbiwgYW5kIHRoZSByb2xlIGlzIHRoYXQgb2YgYSBjbHVzdGVyIGFkbWluIn0sImVmZmVjdHMi
OltdLCJpZCI6InByZXJlcXVpc2l0ZXMuZW50cnkuY2x1c3Rlci1hZG1pbiIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NDR9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbHVzdGVyLWFkbWluIl0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTMifSx7ImRvY3VtZW50
IjoidXNlcnMiLCJsaW5lcyI6Indob2FtaSwgbG9naW4ifV0sInN0YWdlIjoicHJlcmVxdWlzaXRl
cyIsInRpdGxlIjoiVGhlIGRlY2xhcmVkIGFkbWluIGhhcyBsb2dnZWQgaW4sIGFuZCB0aGUgcm9s
ZSBpcyB0aGF0IG9mIGEgY2x1c3RlciBhZG1pbiJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGNsdXN0
ZXIgY29udGFpbmVyIC1iKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8IGF3
ayAnXG4gIE5SID09IDEgeyBoID0gaW5kZXgoJDAsIFwiIEhPU1ROQU1FIFwiKTsgbmV4dCB9XG4g
IHsgc3BsaXQoc3Vic3RyKCQwLCBoKSwgbmFtZSwgXCIgXCIpOyBpZiAobmFtZVsxXSAhPSBcIlwi
KSBjb3VudFtuYW1lWzFdXSsrIH1cbiAgRU5EIHtcbiAgICBmb3IgKGhvc3QgaW4gY291bnQpIHsg
aG9zdHMrKzsgaWYgKGNvdW50W2hvc3RdIDwgMikgc2luZ2xlKysgfVxuICAgIHByaW50ZiBcIiVz
OiAlZCBvZiAlZFxcblwiLCAoaG9zdHMgPiAwICYmIHNpbmdsZSA9PSAwID8gXCJtdWx0aVwiIDog
XCJzaW5nbGVcIiksIGhvc3RzIC0gc2luZ2xlLCBob3N0c1xuICB9JyIsInZhcmlhYmxlcyI6W119
LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXm11bHRpOiAifV0sImV4
cGVjdGVkIjoibWF0Y2hlcyBgXm11bHRpOiBgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoicHJlcmVx
dWlzaXRlcy5lbnRyeS5tdWx0aS1jb250YWluZXIiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
dGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRXZlcnkgYmFja2VuZCBzZXJ2
ZXIgaGFzIHNldmVyYWwgY29udGFpbmVycywgZWFjaCBvZiBvbmUga2luZCJ9LCJlZmZlY3RzIjpb
XSwiaWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5Lm11bHRpLWNvbnRhaW5lciIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NDV9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJtdWx0aS1jb250YWluZXIiXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOCwgNDcifSx7ImRv
Y3VtZW50IjoiaW5zdGFsbGF0aW9uIiwibGluZXMiOiJ3ZWthIGNsdXN0ZXIgY29udGFpbmVyIn1d
LCJzdGFnZSI6InByZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6IkV2ZXJ5IGJhY2tlbmQgc2VydmVyIGhh
cyBzZXZlcmFsIGNvbnRhaW5lcnMsIGVhY2ggb2Ygb25lIGtpbmQifSx7ImJhdGNoZXMiOltbImJl
MSIsImJlMiIsImJlMyIsImJlNCIsImd3MSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJwcmludGYgJyVzXFxuJyBcIiR7cHJvdG9jb2x9XCIiLCJ2YXJpYWJs
ZXMiOlsicHJvdG9jb2wiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQi
OiJeKG5vbmV8bmZzfHNtYnxzMykkIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF4obm9uZXxuZnN8
c21ifHMzKSRgIiwiaG9zdHMiOlsiYmUxIiwiYmUyIiwiYmUzIiwiYmU0IiwiZ3cxIl0sImlkIjoi
cHJlcmVxdWlzaXRlcy5lbnRyeS5wcm90b2NvbC1kZWNsYXJlZCIsImtpbmQiOiJwcm9iZSIsInN1
YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgY2hhbmdl
IG5hbWVzIG9uZSBwcm90b2NvbCBmb3IgdGhpcyBzZXJ2ZXIsIG9yIG5vbmUifSwiZWZmZWN0cyI6
W10sImlkIjoicHJlcmVxdWlzaXRlcy5lbnRyeS5wcm90b2NvbC1kZWNsYXJlZCIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NDZ9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzgifV0sInN0YWdlIjoicHJlcmVxdWlzaXRl
cyIsInRpdGxlIjoiVGhlIGNoYW5nZSBuYW1lcyBvbmUgcHJvdG9jb2wgZm9yIHRoaXMgc2VydmVy
LCBvciBub25lIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgY2x1c3RlciBjb250YWluZXIgLWIpIHx8
IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IHdhbnRlZD1cIiR7YmFj
a2VuZF9zZXJ2ZXJzfVwiICdcbiAgTlIgPT0gMSB7IGggPSBpbmRleCgkMCwgXCIgSE9TVE5BTUUg
XCIpOyBzID0gaW5kZXgoJDAsIFwiIFNUQVRVUyBcIik7IG5leHQgfVxuICB7IHNwbGl0KHN1YnN0
cigkMCwgaCksIG5hbWUsIFwiIFwiKTsgc3BsaXQoc3Vic3RyKCQwLCBzKSwgc3RhdHVzLCBcIiBc
IikgfVxuICBuYW1lWzFdICE9IFwiXCIgeyBzZWVuW25hbWVbMV1dID0gMTsgaWYgKHN0YXR1c1sx
XSAhPSBcIlVQXCIpIGRvd24rKyB9XG4gIEVORCB7XG4gICAgZm9yIChob3N0IGluIHNlZW4pIGhv
c3RzKytcbiAgICB3b3JkID0gaG9zdHMgPT0gd2FudGVkICYmIGRvd24gPT0gMCA/IFwib25saW5l
XCIgOiBcIm1pc3NpbmdcIlxuICAgIHByaW50ZiBcIiVzOiAlZCBzZXJ2ZXJzLCAlZCBjb250YWlu
ZXJzIGRvd25cXG5cIiwgd29yZCwgaG9zdHMsIGRvd25cbiAgfSciLCJ2YXJpYWJsZXMiOlsiYmFj
a2VuZF9zZXJ2ZXJzIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0Ijoi
Xm9ubGluZTogIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5vbmxpbmU6IGAiLCJob3N0cyI6WyJi
ZTEiXSwiaWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5LmJhY2tlbmRzLW9ubGluZSIsImtpbmQiOiJw
cm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJF
dmVyeSBiYWNrZW5kIHNlcnZlciBpcyBvbmxpbmUsIHdpdGggYWxsIG9mIGl0cyBjb250YWluZXJz
In0sImVmZmVjdHMiOltdLCJpZCI6InByZXJlcXVpc2l0ZXMuZW50cnkuYmFja2VuZHMtb25saW5l
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY0N30sInBvc2l0aW9uIjoiZW50
cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImJhY2tlbmRzLW9ubGluZSJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjUxIn0seyJkb2N1bWVudCI6Imluc3RhbGxhdGlvbiIsImxpbmVzIjoid2VrYSBjbHVzdGVyIGNv
bnRhaW5lciJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0bGUiOiJFdmVyeSBiYWNrZW5k
IHNlcnZlciBpcyBvbmxpbmUsIHdpdGggYWxsIG9mIGl0cyBjb250YWluZXJzIn0seyJiYXRjaGVz
IjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
d2VrYSBzdGF0dXMiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJjb250
YWlucyIsInRleHQiOiJGdWxseSBwcm90ZWN0ZWQifSx7InByZWRpY2F0ZSI6ImV4Y2x1ZGVzIiwi
dGV4dCI6IlJlYnVpbGQgaW4gcHJvZ3Jlc3MifV0sImV4cGVjdGVkIjoiY29udGFpbnMgYEZ1bGx5
IHByb3RlY3RlZGA7IGRvZXMgbm90IGNvbnRhaW4gYFJlYnVpbGQgaW4gcHJvZ3Jlc3NgIiwiaG9z
dHMiOlsiYmUxIl0sImlkIjoicHJlcmVxdWlzaXRlcy5lbnRyeS5yZWJ1aWxkLWRvbmUiLCJraW5k
IjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxl
IjoiTm8gcmVidWlsZCBpcyBnb2luZyBvbiBhbmQgdGhlIGRhdGEgaXMgZnVsbHkgcHJvdGVjdGVk
In0sImVmZmVjdHMiOltdLCJpZCI6InByZXJlcXVpc2l0ZXMuZW50cnkucmVidWlsZC1kb25lIiwi
aWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmln
aW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY0OH0sInBvc2l0aW9uIjoiZW50cnki
LCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInJlYnVpbGQtZG9uZSJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU1In0s
eyJkb2N1bWVudCI6ImNsaSIsImxpbmVzIjoid2VrYSBzdGF0dXMifV0sInN0YWdlIjoicHJlcmVx
dWlzaXRlcyIsInRpdGxlIjoiTm8gcmVidWlsZCBpcyBnb2luZyBvbiBhbmQgdGhlIGRhdGEgaXMg
ZnVsbHkgcHJvdGVjdGVkIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBhbGVydHMgLS1tdXRlZCAtSiIsInZhcmlh
YmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlxcWyAq
XFxdJCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeXFxbICpcXF0kYCIsImhvc3RzIjpbImJlMSJd
LCJpZCI6InByZXJlcXVpc2l0ZXMuZW50cnkubm8tYWxlcnRzIiwia2luZCI6InByb2JlIiwic3Vi
amVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZXJlIGlzIG5v
IGFsZXJ0LCBtdXRlZCBvciBub3QifSwiZWZmZWN0cyI6W10sImlkIjoicHJlcmVxdWlzaXRlcy5l
bnRyeS5uby1hbGVydHMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjQ5fSwi
cG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibm8tYWxl
cnRzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiNTcifSx7ImRvY3VtZW50IjoiYWxlcnRzIiwibGluZXMiOiJ2aWV3IGFsZXJ0cyJ9
XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0bGUiOiJUaGVyZSBpcyBubyBhbGVydCwgbXV0
ZWQgb3Igbm90In0seyJiYXRjaGVzIjpbWyJiZTEiLCJiZTIiLCJiZTMiLCJiZTQiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZGYgLVBrIC0tICcvb3B0L3dl
a2EnIHwgYXdrICdOUiA9PSAyIHsgcHJpbnQgJDQgfSciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0
IjpbeyJjb21wYXJpc29uIjoiPj0iLCJudW1iZXJzIjpbMzkwNjI1MF0sInByZWRpY2F0ZSI6Im51
bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyBhdCBsZWFzdCA0IEdCIiwiaG9zdHMiOlsiYmUxIiwiYmUy
IiwiYmUzIiwiYmU0Il0sImlkIjoicHJlcmVxdWlzaXRlcy5lbnRyeS5mcmVlLXNwYWNlIiwia2lu
ZCI6InByb2JlIiwic3ViamVjdCI6ImZyZWUgc3BhY2Ugb2YgL29wdC93ZWthIiwidGltZW91dE1T
IjozMDAwMCwidGl0bGUiOiJUaGVyZSBhcmUgNCBHQiBmcmVlIGluIC9vcHQvd2VrYSJ9LCJlZmZl
Y3RzIjpbXSwiaWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5LmZyZWUtc3BhY2UiLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6NjUwfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZnJlZS1zcGFjZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU5In1dLCJzdGFnZSI6InBy
ZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6IlRoZXJlIGFyZSA0IEdCIGZyZWUgaW4gL29wdC93ZWthIn0s
eyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBd
LCJ0ZXh0Ijoic3RhdHVzPSQod2VrYSBzdGF0dXMpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicg
XCIkc3RhdHVzXCIgfFxuICBhd2sgJ3RvbG93ZXIoJDApIH4gL2RhdGEgdXBncmFkZS8gJiYgdG91
cHBlcigkMCkgfiAvUlVOTklORy8geyBuKysgfSBFTkQgeyBwcmludCBuICsgMCB9JyIsInZhcmlh
YmxlcyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMiOlswXSwicHJl
ZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob3N0cyI6WyJiZTEiXSwi
aWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5Lm5vLWRhdGEtdXBncmFkZSIsImtpbmQiOiJwcm9iZSIs
InN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJObyBjb252
ZXJzaW9uIG9mIG1ldGFkYXRhIGlzIHJ1bm5pbmcifSwiZWZmZWN0cyI6W10sImlkIjoicHJlcmVx
dWlzaXRlcy5lbnRyeS5uby1kYXRhLXVwZ3JhZGUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6NjUxfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRp
c2ZpZXMiOlsibm8tZGF0YS11cGdyYWRlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNzMifV0sInN0YWdlIjoicHJlcmVxdWlzaXRl
cyIsInRpdGxlIjoiTm8gY29udmVyc2lvbiBvZiBtZXRhZGF0YSBpcyBydW5uaW5nIn0seyJiYXRj
aGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEg
cGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoic2VlLWxhdGVz
dC1yZWxlYXNlIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6Ikxvb2sg
YXQgdGhlIHB1YmxpYyByZWxlYXNlcy4gVGhlIGxhdGVzdCBvZiB0aGUgdGFyZ2V0J3MgbWFqb3Ig
dmVyc2lvbiBtdXN0IGJlIDQuMi40LCBhbmQgdGhlIHRhcmdldCA0LjIuNCBtdXN0IGJlIGl0OyBp
biB0d28gaG9wcywgbm9uZSBtdXN0IGJlIHRoZSBsYXRlc3Qgb2YgaXRzIG93biBtYWpvciB2ZXJz
aW9uLiIsInBhdGgiOltdLCJyZWNvcmQiOlsibGF0ZXN0LXJlbGVhc2UiLCJzZWVuLWF0Il19LCJz
dWJqZWN0IjoiTG9vayBhdCB0aGUgcHVibGljIHJlbGVhc2VzLiBUaGUgbGF0ZXN0IG9mIHRoZSB0
YXJnZXQncyBtYWpvciB2ZXJzaW9uIG11c3QgYmUgNC4yLjQsIGFuZCB0aGUgdGFyZ2V0IDQuMi40
IG11c3QgYmUgaXQ7IGluIHR3byBob3BzLCBub25lIG11c3QgYmUgdGhlIGxhdGVzdCBvZiBpdHMg
b3duIG1ham9yIHZlcnNpb24uIiwidGl0bGUiOiJUaGUgdGFyZ2V0IGlzIHRoZSBsYXRlc3QgcmVs
ZWFzZSBvZiBpdHMgbWFqb3IgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAw
MDAwLCJpZCI6InNlZS1sYXRlc3QtcmVsZWFzZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoi
Y2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjo2NTN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbImxhdGVzdC1taW5vciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxMCJ9LHsiZG9jdW1lbnQiOiJvcmlnaW5hbCIsImxpbmVzIjoibWV0aG9kIEI6IHB1YmxpYyBy
ZWxlYXNlcyJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUg
dGFyZ2V0IGlzIHRoZSBsYXRlc3QgcmVsZWFzZSJ9LHsiYmF0Y2hlcyI6W1siYmUxIiwiYmUyIiwi
YmUzIiwiYmU0Il1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0
dGVzdHMgaXQiLCJob3N0cyI6WyJiZTEiLCJiZTIiLCJiZTMiLCJiZTQiXSwiaWQiOiJzZWUtY29t
cGF0aWJsZSIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJIb2xkIGVh
Y2ggYmFja2VuZCBzZXJ2ZXIgYWdhaW5zdCB0aGUgcGFnZSBcIlByZXJlcXVpc2l0ZXMgYW5kIGNv
bXBhdGliaWxpdHlcIiBvZiA0LjIuNC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInBhZ2UtdmVyc2lv
biIsInJlc3VsdC1vZi1lYWNoLXNlcnZlciJdfSwic3ViamVjdCI6IkhvbGQgZWFjaCBiYWNrZW5k
IHNlcnZlciBhZ2FpbnN0IHRoZSBwYWdlIFwiUHJlcmVxdWlzaXRlcyBhbmQgY29tcGF0aWJpbGl0
eVwiIG9mIDQuMi40LiIsInRpdGxlIjoiVGhlIGJhY2tlbmQgc2VydmVycyBtZWV0IHRoZSB0YXJn
ZXQncyBwcmVyZXF1aXNpdGVzIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxODAwMDAwLCJp
ZCI6InNlZS1jb21wYXRpYmxlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY1
OH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY29t
cGF0aWJsZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjQ1In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0NSJ9XSwic3Rh
Z2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0bGUiOiJIb2xkIHRoZSBiYWNrZW5kIHNlcnZlcnMgYWdh
aW5zdCB0aGUgdGFyZ2V0J3MgcHJlcmVxdWlzaXRlcyJ9LHsiYmF0Y2hlcyI6W1siYmUxIiwiYmUy
IiwiYmUzIiwiYmU0IiwiZ3cxIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEg
cGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJiZTEiLCJiZTIiLCJiZTMiLCJiZTQiLCJndzEi
XSwiaWQiOiJzZWUtcHJvdG9jb2xzIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVj
dGlvbiI6Ik9uIGV2ZXJ5IGJhY2tlbmQgYW5kIGdhdGV3YXksIGxpc3Qgd2hpY2ggb2YgTkZTLCBT
TUIgYW5kIFMzIGl0IHNlcnZlcy4gVGhlcmUgbWF5IGJlIG9uZSBhdCBtb3N0LCBhbmQgaXQgbXVz
dCBiZSB0aGUgb25lIHRoYXQgdGhlIGNoYW5nZSBuYW1lcyBmb3IgaXQ7IG90aGVyd2lzZSBzdG9w
IGFuZCBjYWxsIHRoZSB2ZW5kb3IncyBDdXN0b21lciBTdWNjZXNzIFRlYW0uIiwicGF0aCI6W10s
InJlY29yZCI6WyJuZnMiLCJzbWIiLCJzMyJdfSwic3ViamVjdCI6Ik9uIGV2ZXJ5IGJhY2tlbmQg
YW5kIGdhdGV3YXksIGxpc3Qgd2hpY2ggb2YgTkZTLCBTTUIgYW5kIFMzIGl0IHNlcnZlcy4gVGhl
cmUgbWF5IGJlIG9uZSBhdCBtb3N0LCBhbmQgaXQgbXVzdCBiZSB0aGUgb25lIHRoYXQgdGhlIGNo
YW5nZSBuYW1lcyBmb3IgaXQ7IG90aGVyd2lzZSBzdG9wIGFuZCBjYWxsIHRoZSB2ZW5kb3IncyBD
dXN0b21lciBTdWNjZXNzIFRlYW0uIiwidGl0bGUiOiJFYWNoIHNlcnZlciBzZXJ2ZXMgYXQgbW9z
dCBvbmUgcHJvdG9jb2wsIHRoZSBvbmUgdGhhdCB0aGlzIGNoYW5nZSBzYXlzIn0sImVmZmVjdHMi
OltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoic2VlLXByb3RvY29scyIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NjN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbIm9uZS1wcm90b2NvbCJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM4In0seyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIzOCJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0bGUiOiJT
ZWUgdGhhdCBubyBzZXJ2ZXIgaGFzIHNldmVyYWwgcHJvdG9jb2xzIn0seyJiYXRjaGVzIjpbWyJj
b250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6Im5vdGlm
eS11c2VycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibm90aWZ5Iiwibm90aWZ5Ijp7ImFi
b3V0IjpbImZpbGUtYWNjZXNzIiwicHJvdG9jb2wtYWNjZXNzIl0sImF1ZGllbmNlIjoidXNlcnMi
LCJsZWFkTVMiOjE3MjgwMDAwMCwibWVzc2FnZSI6IlVuZGVyIGNoYW5nZSBDSEcwMDQ0MzEwIHRo
ZSBzdG9yYWdlIGNsdXN0ZXIgZ29lcyB0byA0LjIuNC4gRmlsZXMgc3RheSByZWFjaGFibGUgZXhj
ZXB0IGZvciBhYm91dCBhIG1pbnV0ZTsgcHJvdG9jb2wgZ2F0ZXdheXMgcmVjb25uZWN0IG9uY2Us
IGFuZCBjbGllbnRzIGFyZSB1cGdyYWRlZCBhZnRlcndhcmRzLiJ9LCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2OTh9LCJwb3NpdGlvbiI6
ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjcifV0sInN0YWdl
IjoicHJlcmVxdWlzaXRlcyIsInRpdGxlIjoiVGVsbCB0aGUgdXNlcnMifSx7ImJhdGNoZXMiOltb
ImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo5MDAwMDAsImlkIjoicG9z
dHBvbmUtdHJhbnNmZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51
YWwiOnsiaW5zdHJ1Y3Rpb24iOiJTdXNwZW5kIGV2ZXJ5IHNjaGVkdWxlIHRoYXQgdXBsb2Fkcywg
ZG93bmxvYWRzIG9yIHN5bmNocm9uaXNlcyBzbmFwc2hvdHMsIGFuZCB0ZWxsIGFsbCBhZG1pbmlz
dHJhdG9ycyB0byBzdGFydCBubyBzdWNoIHRyYW5zZmVyLCBjcmVhdGUgbm8gUzMgY2x1c3RlciBh
bmQgZGV0YWNoIG5vIG9iamVjdCBzdG9yZSB1bnRpbCB0aGlzIGNoYW5nZSBpcyBvdmVyLiIsInBh
dGgiOltdLCJyZWNvcmQiOlsic3VzcGVuZGVkLXNjaGVkdWxlcyIsInRvbGQtYXQiXX0sIm9uRmFp
bHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjcwOX0s
InBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsidGFza3Mt
cG9zdHBvbmVkIiwiZnJlZXplLXMzLWNyZWF0aW9uIiwiZnJlZXplLXVwbG9hZHMiLCJmcmVlemUt
ZG93bmxvYWRzIiwiZnJlZXplLXN5bmNzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTksIDM5LCA2MSwgNzEifV0sInN0YWdlIjoi
cHJlcmVxdWlzaXRlcyIsInRpdGxlIjoiUG9zdHBvbmUgc25hcHNob3QgdHJhbnNmZXJzLCBTMyBj
bHVzdGVyIGNyZWF0aW9uIGFuZCBkZXRhY2hpbmciLCJ1bmRvIjp7Im1hbnVhbCI6eyJpbnN0cnVj
dGlvbiI6IlJlc3VtZSB0aGUgc2NoZWR1bGVzIGFuZCB0ZWxsIHRoZSBhZG1pbmlzdHJhdG9ycy4i
LCJwYXRoIjpbXSwicmVjb3JkIjpbXX19fSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YXNrcz0kKHdla2EgY2x1c3RlciB0
YXNrKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHRhc2tzXCIgfCBhd2sgJyQxID09IFwi
U1RPV19VUExPQURcIiB7IG4rKyB9IEVORCB7IHByaW50IG4gKyAwIH0nIiwidmFyaWFibGVzIjpb
XX0sImV4cGVjdCI6W3siY29tcGFyaXNvbiI6Ij09IiwibnVtYmVycyI6WzBdLCJwcmVkaWNhdGUi
OiJudW1iZXIifV0sImV4cGVjdGVkIjoiaXMgPT0gMCIsImhvc3RzIjpbImJlMSJdLCJpZCI6Indh
aXQtZm9yLXVwbG9hZHMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRp
bWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiTm8gc25hcHNob3QgaXMgYmVpbmcgdXBsb2FkZWQifSwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJ3YWl0LWZvci11cGxvYWRzIiwi
aWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NzMzfSwicG9zaXRpb24iOiJib2R5Iiwi
cHJpdmlsZWdlZCI6ZmFsc2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjYwMDAwLCJmb3JNUyI6NDMyMDAw
MDB9LCJzYXRpc2ZpZXMiOlsidXBsb2Fkcy1vdmVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjUifSx7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjY0LTY1In0seyJkb2N1bWVudCI6InRhc2tzIiwibGluZXMiOiJ3ZWthIGNs
dXN0ZXIgdGFzayJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0bGUiOiJXYWl0IHVudGls
IG5vIHNuYXBzaG90IGlzIGJlaW5nIHVwbG9hZGVkIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFza3M9JCh3ZWthIGNs
dXN0ZXIgdGFzaykgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiR0YXNrc1wiIHxcbiAgYXdr
ICckMSB+IC9eKFNUT1dfRE9XTkxPQURfU05BUFNIT1R8U1RPV19ET1dOTE9BRF9GSUxFU1lTVEVN
fEZJTEVTWVNURU1fU1FVQVNIKSQvIHsgbisrIH0gRU5EIHsgcHJpbnQgbiArIDAgfSciLCJ2YXJp
YWJsZXMiOltdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPT0iLCJudW1iZXJzIjpbMF0sInBy
ZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyA9PSAwIiwiaG9zdHMiOlsiYmUxIl0s
ImlkIjoid2FpdC1mb3ItZG93bmxvYWRzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBv
dXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik5vIGZpbGUgc3lzdGVtIGlzIGJlaW5n
IGNyZWF0ZWQgb3Igc3luY2hyb25pc2VkIGZyb20gYSBzbmFwc2hvdCJ9LCJlZmZlY3RzIjpbXSwi
ZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6IndhaXQtZm9yLWRvd25sb2FkcyIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoid2FpdCIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjc2M30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQi
OmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjo2MDAwMCwiZm9yTVMiOjQzMjAwMDAwfSwic2F0aXNm
aWVzIjpbImRvd25sb2Fkcy1vdmVyIiwic3luY3Mtb3ZlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjY3LCA2OSJ9LHsiZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiNjYtNjkifSx7ImRvY3VtZW50IjoidGFza3MiLCJsaW5lcyI6
Indla2EgY2x1c3RlciB0YXNrIn1dLCJzdGFnZSI6InByZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6Ildh
aXQgdW50aWwgbm90aGluZyBpcyBiZWluZyBkb3dubG9hZGVkIn0seyJiYXRjaGVzIjpbWyJiZTEi
XV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFza3M9JCh3
ZWthIGNsdXN0ZXIgdGFzaykgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiR0YXNrc1wiIHwg
YXdrICckMSA9PSBcIlNOQVBTSE9UX1BSRUZFVENIXCIgeyBuKysgfSBFTkQgeyBwcmludCBuICsg
MCB9JyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJl
cnMiOlswXSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob3N0
cyI6WyJiZTEiXSwiaWQiOiJ3YWl0LWZvci1wcmVmZXRjaCIsImtpbmQiOiJwcm9iZSIsInN1Ympl
Y3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJObyBtZXRhZGF0YSBv
ZiBhIHNuYXBzaG90IGlzIGJlaW5nIHByZWZldGNoZWQifSwiZWZmZWN0cyI6W10sImVzdGltYXRl
TVMiOjYwMDAwMCwiaWQiOiJ3YWl0LWZvci1wcmVmZXRjaCIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoid2FpdCIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjc5OH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJy
ZXRyeSI6eyJldmVyeU1TIjo2MDAwMCwiZm9yTVMiOjQzMjAwMDAwfSwic2F0aXNmaWVzIjpbInBy
ZWZldGNoLW92ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI2NyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjcifSx7
ImRvY3VtZW50IjoidGFza3MiLCJsaW5lcyI6Indla2EgY2x1c3RlciB0YXNrIn1dLCJzdGFnZSI6
InByZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6IldhaXQgdW50aWwgbm8gbWV0YWRhdGEgaXMgYmVpbmcg
cHJlZmV0Y2hlZCJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9r
U3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLXMgXCIkSE9NRS8ud2VrYS9hdXRoLXRva2VuLmpz
b25cIiB8fCBleGl0IDFcbnVzZXI9JCh3ZWthIHVzZXIgd2hvYW1pKSB8fCBleGl0IDFcbnByaW50
ZiAnJXNcXG4nIFwiJHVzZXJcIiB8IGF3ayAtRiAnfCcgLXYgd2FudGVkPVwiJHthZG1pbl91c2Vy
fVwiICdcbiAgeyBuYW1lID0gJDE7IHJvbGUgPSB0b2xvd2VyKCQzKTsgZ3N1YigvIC8sIFwiXCIs
IG5hbWUpOyBnc3ViKC8gLywgXCJcIiwgcm9sZSkgfVxuICBuYW1lID09IHdhbnRlZCB7IHByaW50
IHJvbGUgfSciLCJ2YXJpYWJsZXMiOlsiYWRtaW5fdXNlciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNh
dGUiOiJlcXVhbHMiLCJ0ZXh0IjoiY2x1c3RlcmFkbWluIn1dLCJleHBlY3RlZCI6ImlzIGBjbHVz
dGVyYWRtaW5gIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoiZG93bmxvYWQuZW50cnkuY2x1c3Rlci1h
ZG1pbiIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2
MDAwMCwidGl0bGUiOiJUaGUgZGVjbGFyZWQgYWRtaW4gaGFzIGxvZ2dlZCBpbiwgYW5kIHRoZSBy
b2xlIGlzIHRoYXQgb2YgYSBjbHVzdGVyIGFkbWluIn0sImVmZmVjdHMiOltdLCJpZCI6ImRvd25s
b2FkLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNr
Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6MTA0Mn0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbImNsdXN0ZXItYWRtaW4iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiI1MyJ9LHsiZG9jdW1lbnQiOiJ1c2VycyIsImxpbmVzIjoi
d2hvYW1pLCBsb2dpbiJ9XSwic3RhZ2UiOiJkb3dubG9hZCIsInRpdGxlIjoiVGhlIGRlY2xhcmVk
IGFkbWluIGhhcyBsb2dnZWQgaW4sIGFuZCB0aGUgcm9sZSBpcyB0aGF0IG9mIGEgY2x1c3RlciBh
ZG1pbiJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwi
dGV4dCI6Indla2EgdmVyc2lvbiBnZXQgXCIke3RhcmdldH1cIiIsInZhcmlhYmxlcyI6WyJ0YXJn
ZXQiXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAwLCJpZCI6ImZldGNoLXZlcnNp
b24iLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTA1MH0sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsidmVyc2lvbi1mZXRjaGVkIl0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
ODcsIDg5In1dLCJzdGFnZSI6ImRvd25sb2FkIiwidGltZW91dE1TIjozNjAwMDAwLCJ0aXRsZSI6
IkZldGNoIHRoZSB2ZXJzaW9uIGZyb20gdGhlIGRpc3RyaWJ1dGlvbiBzZXJ2ZXIiLCJ1bmRvIjp7
Im1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkxlYXZlIHRoZSB2ZXJzaW9uIHdoZXJlIGl0IGlzOyBu
b3RoaW5nIHVzZXMgaXQuIiwicGF0aCI6W10sInJlY29yZCI6W119fX0seyJiYXRjaGVzIjpbWyJi
ZTEiXV0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSB2ZXJzaW9uIHBy
ZXBhcmUgXCIke3RhcmdldH1cIiIsInZhcmlhYmxlcyI6WyJ0YXJnZXQiXX0sImVmZmVjdHMiOltd
LCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoicHJlcGFyZS12ZXJzaW9uIiwiaWRlbXBvdGVudCI6
dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjEwNzR9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbInZlcnNpb24tcmVhZHkiLCJ2ZXJzaW9uLWRvd25sb2FkZWQiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI4OCwgOTIifV0sInN0YWdlIjoiZG93bmxvYWQiLCJ0aW1lb3V0TVMiOjE4MDAwMDAsInRpdGxl
IjoiUHJlcGFyZSB0aGUgdmVyc2lvbiIsInVuZG8iOnsibWFudWFsIjp7Imluc3RydWN0aW9uIjoi
TGVhdmUgdGhlIHZlcnNpb24gd2hlcmUgaXQgaXM7IG5vdGhpbmcgdXNlcyBpdC4iLCJwYXRoIjpb
XSwicmVjb3JkIjpbXX19fSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1zIFwiJEhPTUUvLndla2EvYXV0aC10b2tl
bi5qc29uXCIgfHwgZXhpdCAxXG51c2VyPSQod2VrYSB1c2VyIHdob2FtaSkgfHwgZXhpdCAxXG5w
cmludGYgJyVzXFxuJyBcIiR1c2VyXCIgfCBhd2sgLUYgJ3wnIC12IHdhbnRlZD1cIiR7YWRtaW5f
dXNlcn1cIiAnXG4gIHsgbmFtZSA9ICQxOyByb2xlID0gdG9sb3dlcigkMyk7IGdzdWIoLyAvLCBc
IlwiLCBuYW1lKTsgZ3N1YigvIC8sIFwiXCIsIHJvbGUpIH1cbiAgbmFtZSA9PSB3YW50ZWQgeyBw
cmludCByb2xlIH0nIiwidmFyaWFibGVzIjpbImFkbWluX3VzZXIiXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6ImNsdXN0ZXJhZG1pbiJ9XSwiZXhwZWN0ZWQiOiJpcyBg
Y2x1c3RlcmFkbWluYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InVwZ3JhZGUtYmFja2VuZHMuZW50
cnkuY2x1c3Rlci1hZG1pbiIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0Iiwi
dGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgZGVjbGFyZWQgYWRtaW4gaGFzIGxvZ2dlZCBp
biwgYW5kIHRoZSByb2xlIGlzIHRoYXQgb2YgYSBjbHVzdGVyIGFkbWluIn0sImVmZmVjdHMiOltd
LCJpZCI6InVwZ3JhZGUtYmFja2VuZHMuZW50cnkuY2x1c3Rlci1hZG1pbiIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTg2fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY2x1c3Rlci1hZG1pbiJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjUzIn0seyJkb2N1bWVu
dCI6InVzZXJzIiwibGluZXMiOiJ3aG9hbWksIGxvZ2luIn1dLCJzdGFnZSI6InVwZ3JhZGUtYmFj
a2VuZHMiLCJ0aXRsZSI6IlRoZSBkZWNsYXJlZCBhZG1pbiBoYXMgbG9nZ2VkIGluLCBhbmQgdGhl
IHJvbGUgaXMgdGhhdCBvZiBhIGNsdXN0ZXIgYWRtaW4ifSx7ImJhdGNoZXMiOltbImJlMSJdXSwi
Y2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJsaXN0PSQod2VrYSBj
bHVzdGVyIGNvbnRhaW5lciAtYikgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRsaXN0XCIg
fCBhd2sgLXYgd2FudGVkPVwiJHtiYWNrZW5kX3NlcnZlcnN9XCIgJ1xuICBOUiA9PSAxIHsgaCA9
IGluZGV4KCQwLCBcIiBIT1NUTkFNRSBcIik7IHMgPSBpbmRleCgkMCwgXCIgU1RBVFVTIFwiKTsg
bmV4dCB9XG4gIHsgc3BsaXQoc3Vic3RyKCQwLCBoKSwgbmFtZSwgXCIgXCIpOyBzcGxpdChzdWJz
dHIoJDAsIHMpLCBzdGF0dXMsIFwiIFwiKSB9XG4gIG5hbWVbMV0gIT0gXCJcIiB7IHNlZW5bbmFt
ZVsxXV0gPSAxOyBpZiAoc3RhdHVzWzFdICE9IFwiVVBcIikgZG93bisrIH1cbiAgRU5EIHtcbiAg
ICBmb3IgKGhvc3QgaW4gc2VlbikgaG9zdHMrK1xuICAgIHdvcmQgPSBob3N0cyA9PSB3YW50ZWQg
JiYgZG93biA9PSAwID8gXCJvbmxpbmVcIiA6IFwibWlzc2luZ1wiXG4gICAgcHJpbnRmIFwiJXM6
ICVkIHNlcnZlcnMsICVkIGNvbnRhaW5lcnMgZG93blxcblwiLCB3b3JkLCBob3N0cywgZG93blxu
ICB9JyIsInZhcmlhYmxlcyI6WyJiYWNrZW5kX3NlcnZlcnMiXX0sImV4cGVjdCI6W3sicHJlZGlj
YXRlIjoibWF0Y2hlcyIsInRleHQiOiJeb25saW5lOiAifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBg
Xm9ubGluZTogYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InVwZ3JhZGUtYmFja2VuZHMuZW50cnku
YmFja2VuZHMtb25saW5lIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0
aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkV2ZXJ5IGJhY2tlbmQgc2VydmVyIGlzIG9ubGluZSwg
d2l0aCBhbGwgb2YgaXRzIGNvbnRhaW5lcnMifSwiZWZmZWN0cyI6W10sImlkIjoidXBncmFkZS1i
YWNrZW5kcy5lbnRyeS5iYWNrZW5kcy1vbmxpbmUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6MTE4N30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbImJhY2tlbmRzLW9ubGluZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjUxIn0seyJkb2N1bWVudCI6Imluc3RhbGxh
dGlvbiIsImxpbmVzIjoid2VrYSBjbHVzdGVyIGNvbnRhaW5lciJ9XSwic3RhZ2UiOiJ1cGdyYWRl
LWJhY2tlbmRzIiwidGl0bGUiOiJFdmVyeSBiYWNrZW5kIHNlcnZlciBpcyBvbmxpbmUsIHdpdGgg
YWxsIG9mIGl0cyBjb250YWluZXJzIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBzdGF0dXMiLCJ2YXJpYWJsZXMi
OltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJjb250YWlucyIsInRleHQiOiJGdWxseSBwcm90
ZWN0ZWQifSx7InByZWRpY2F0ZSI6ImV4Y2x1ZGVzIiwidGV4dCI6IlJlYnVpbGQgaW4gcHJvZ3Jl
c3MifV0sImV4cGVjdGVkIjoiY29udGFpbnMgYEZ1bGx5IHByb3RlY3RlZGA7IGRvZXMgbm90IGNv
bnRhaW4gYFJlYnVpbGQgaW4gcHJvZ3Jlc3NgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoidXBncmFk
ZS1iYWNrZW5kcy5lbnRyeS5yZWJ1aWxkLWRvbmUiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
dGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiTm8gcmVidWlsZCBpcyBnb2lu
ZyBvbiBhbmQgdGhlIGRhdGEgaXMgZnVsbHkgcHJvdGVjdGVkIn0sImVmZmVjdHMiOltdLCJpZCI6
InVwZ3JhZGUtYmFja2VuZHMuZW50cnkucmVidWlsZC1kb25lIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjExODh9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJyZWJ1aWxkLWRvbmUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1NSJ9LHsiZG9jdW1lbnQiOiJjbGki
LCJsaW5lcyI6Indla2Egc3RhdHVzIn1dLCJzdGFnZSI6InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRs
ZSI6Ik5vIHJlYnVpbGQgaXMgZ29pbmcgb24gYW5kIHRoZSBkYXRhIGlzIGZ1bGx5IHByb3RlY3Rl
ZCJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6Indla2EgYWxlcnRzIC0tbXV0ZWQgLUoiLCJ2YXJpYWJsZXMiOltdfSwiZXhw
ZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5cXFsgKlxcXSQifV0sImV4cGVj
dGVkIjoibWF0Y2hlcyBgXlxcWyAqXFxdJGAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJ1cGdyYWRl
LWJhY2tlbmRzLmVudHJ5Lm5vLWFsZXJ0cyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUg
b3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGVyZSBpcyBubyBhbGVydCwgbXV0
ZWQgb3Igbm90In0sImVmZmVjdHMiOltdLCJpZCI6InVwZ3JhZGUtYmFja2VuZHMuZW50cnkubm8t
YWxlcnRzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExODl9LCJwb3NpdGlv
biI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJuby1hbGVydHMiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI1NyJ9LHsiZG9jdW1lbnQiOiJhbGVydHMiLCJsaW5lcyI6InZpZXcgYWxlcnRzIn1dLCJzdGFn
ZSI6InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRsZSI6IlRoZXJlIGlzIG5vIGFsZXJ0LCBtdXRlZCBv
ciBub3QifSx7ImJhdGNoZXMiOltbImJlMSIsImJlMiIsImJlMyIsImJlNCJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkZiAtUGsgLS0gJy9vcHQvd2VrYScg
fCBhd2sgJ05SID09IDIgeyBwcmludCAkNCB9JyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7
ImNvbXBhcmlzb24iOiI+PSIsIm51bWJlcnMiOlszOTA2MjUwXSwicHJlZGljYXRlIjoibnVtYmVy
In1dLCJleHBlY3RlZCI6ImlzIGF0IGxlYXN0IDQgR0IiLCJob3N0cyI6WyJiZTEiLCJiZTIiLCJi
ZTMiLCJiZTQiXSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LmZyZWUtc3BhY2UiLCJraW5k
IjoicHJvYmUiLCJzdWJqZWN0IjoiZnJlZSBzcGFjZSBvZiAvb3B0L3dla2EiLCJ0aW1lb3V0TVMi
OjMwMDAwLCJ0aXRsZSI6IlRoZXJlIGFyZSA0IEdCIGZyZWUgaW4gL29wdC93ZWthIn0sImVmZmVj
dHMiOltdLCJpZCI6InVwZ3JhZGUtYmFja2VuZHMuZW50cnkuZnJlZS1zcGFjZSIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTkwfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZnJlZS1zcGFjZSJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU5In1dLCJzdGFnZSI6
InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRsZSI6IlRoZXJlIGFyZSA0IEdCIGZyZWUgaW4gL29wdC93
ZWthIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPSQod2VrYSBzdGF0dXMpIHx8IGV4aXQgMVxucHJpbnRmICcl
c1xcbicgXCIkc3RhdHVzXCIgfFxuICBhd2sgJ3RvbG93ZXIoJDApIH4gL2RhdGEgdXBncmFkZS8g
JiYgdG91cHBlcigkMCkgfiAvUlVOTklORy8geyBuKysgfSBFTkQgeyBwcmludCBuICsgMCB9JyIs
InZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMiOlsw
XSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob3N0cyI6WyJi
ZTEiXSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5Lm5vLWRhdGEtdXBncmFkZSIsImtpbmQi
OiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUi
OiJObyBjb252ZXJzaW9uIG9mIG1ldGFkYXRhIGlzIHJ1bm5pbmcifSwiZWZmZWN0cyI6W10sImlk
IjoidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5uby1kYXRhLXVwZ3JhZGUiLCJpZGVtcG90ZW50Ijpm
YWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6MTE5MX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbIm5vLWRhdGEtdXBncmFkZSJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjczIn1dLCJzdGFnZSI6
InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRsZSI6Ik5vIGNvbnZlcnNpb24gb2YgbWV0YWRhdGEgaXMg
cnVubmluZyJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6InRhc2tzPSQod2VrYSBjbHVzdGVyIHRhc2spIHx8IGV4aXQgMVxu
cHJpbnRmICclc1xcbicgXCIkdGFza3NcIiB8IGF3ayAnXG4gICQxIH4gL15TVE9XXyhVUExPQUR8
RE9XTkxPQURfU05BUFNIT1R8RE9XTkxPQURfRklMRVNZU1RFTSkkLyB7IG4rKyB9XG4gICQxID09
IFwiRklMRVNZU1RFTV9TUVVBU0hcIiB8fCAkMSA9PSBcIlNOQVBTSE9UX1BSRUZFVENIXCIgeyBu
KysgfVxuICBFTkQgeyBwcmludCBuICsgMCB9JyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7
ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMiOlswXSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJl
eHBlY3RlZCI6ImlzID09IDAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRz
LmVudHJ5LnRhc2tzLW92ZXIiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIs
InRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiTm9uZSBvZiB0aGUgdGFza3MgdGhhdCBtdXN0IGJl
IHN0b3BwZWQgaXMgbGlzdGVkOyBhIHJ1bm5pbmcgZGV0YWNoIGlzIGlnbm9yZWQifSwiZWZmZWN0
cyI6W10sImlkIjoidXBncmFkZS1iYWNrZW5kcy5lbnRyeS50YXNrcy1vdmVyIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExOTJ9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ0YXNrcy1vdmVyIl0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjEtNzEifSx7ImRvY3Vt
ZW50IjoidGFza3MiLCJsaW5lcyI6Indla2EgY2x1c3RlciB0YXNrIn1dLCJzdGFnZSI6InVwZ3Jh
ZGUtYmFja2VuZHMiLCJ0aXRsZSI6Ik5vbmUgb2YgdGhlIHRhc2tzIHRoYXQgbXVzdCBiZSBzdG9w
cGVkIGlzIGxpc3RlZDsgYSBydW5uaW5nIGRldGFjaCBpcyBpZ25vcmVkIn0seyJhcHByb3ZlIjp7
ImJ5IjpbXSwicXVlc3Rpb24iOiJBbGwgZ2F0ZXMgYXJlIHBhc3NlZCwgYW5kIHRoZXJlIGlzIG5v
IHdheSBiYWNrIGZyb20gNC4yLjQuIE1heSBjaGFuZ2UgQ0hHMDA0NDMxMCB1cGdyYWRlIHRoZSBi
YWNrZW5kcyBub3c/In0sImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJl
c3RpbWF0ZU1TIjozMDAwMDAsImlkIjoiYXBwcm92ZS11cGdyYWRlIiwiaWRlbXBvdGVudCI6ZmFs
c2UsImtpbmQiOiJhcHByb3ZlIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6MTE5NX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExOC0xMjAifV0sInN0YWdlIjoidXBncmFkZS1iYWNr
ZW5kcyIsInRpdGxlIjoiQXBwcm92ZSB0aGUgdXBncmFkZSJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1d
LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Im1rZGlyIC1wIFwiJHt3b3JrX2Rp
cn1cIiAmJiBybSAtZiBcIiR7d29ya19kaXJ9L2V4aXRcIiB8fCBleGl0IDFcbnNldHNpZCBzaCAt
YyAnXG4gIHdla2EgbG9jYWwgcnVuIC0tY29udGFpbmVyIFwiJDFcIiAtLWluIFwiJDJcIiB1cGdy
YWRlXG4gIGVjaG8gXCIkP1wiID5cIiQzL2V4aXQubmV3XCIgJiYgbXYgXCIkMy9leGl0Lm5ld1wi
IFwiJDMvZXhpdFwiXG4nIHVwZ3JhZGUgXCIke2NvbnRhaW5lcl9uYW1lfVwiIFwiJHt0YXJnZXR9
XCIgXCIke3dvcmtfZGlyfVwiID5cIiR7d29ya19kaXJ9L3VwZ3JhZGUubG9nXCIgMj4mMSA8L2Rl
di9udWxsICYiLCJ2YXJpYWJsZXMiOlsiY29udGFpbmVyX25hbWUiLCJ0YXJnZXQiLCJ3b3JrX2Rp
ciJdfSwiZGVzY3JpcHRpb24iOiJJdCBpcyBjdXQgbG9vc2UgZnJvbSB0aGUgY29ubmVjdGlvbiwg
c28gdGhhdCBsb3NpbmcgdGhhdCBkb2VzIG5vdCBlbmQgaXQuIiwiZWZmZWN0cyI6W3siY2FwYWJp
bGl0eSI6ImZpbGUtYWNjZXNzIiwiZWZmZWN0IjoiZGVncmFkZWQifSx7ImNhcGFiaWxpdHkiOiJz
bmFwc2hvdC10cmFuc2ZlciIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5Ijoi
YWRtaW5pc3RyYXRpb24iLCJlZmZlY3QiOiJkZWdyYWRlZCJ9XSwiZXN0aW1hdGVNUyI6NjAwMDAs
ImlkIjoic3RhcnQtdXBncmFkZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoicnVuIiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIw
M30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiYmFj
a2VuZHMtdXBncmFkZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxMTgtMTIzIn1dLCJzdGFnZSI6InVwZ3JhZGUtYmFja2VuZHMi
LCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlN0YXJ0IHRoZSB1cGdyYWRlIG9uIHRoZSBsZWFk
IGJhY2tlbmQiLCJ1bmRvIjp7ImlycmV2ZXJzaWJsZSI6IlRoZSBndWlkZSBrbm93cyBubyB3YXkg
YmFjayB0byB0aGUgdmVyc2lvbiBiZWZvcmUuIn0sInVubGVzcyI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6ImlmICEgdGVzdCAtZSBcIiR7d29ya19kaXJ9L3VwZ3JhZGUubG9n
XCI7IHRoZW4gZWNobyBcIm5vdCBzdGFydGVkXCI7IGV4aXQgMDsgZmlcbmlmICEgdGVzdCAtcyBc
IiR7d29ya19kaXJ9L2V4aXRcIjsgdGhlbiBlY2hvIHN0YXJ0ZWQ7IGV4aXQgMDsgZmlcbmlmIHRl
c3QgXCIkKGNhdCBcIiR7d29ya19kaXJ9L2V4aXRcIilcIiA9IDA7IHRoZW4gZWNobyBzdGFydGVk
OyBlbHNlIGVjaG8gZmFpbGVkOyBmaSIsInZhcmlhYmxlcyI6WyJ3b3JrX2RpciJdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0Ijoic3RhcnRlZCJ9XSwiZXhwZWN0ZWQiOiJp
cyBgc3RhcnRlZGAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJzdGFydC11cGdyYWRlLnVubGVzcyIs
ImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMCwi
dGl0bGUiOiJUaGUgY29tbWFuZCBvZiB0aGlzIGNoYW5nZSBpcyBydW5uaW5nLCBvciBoYXMgZW5k
ZWQgd2l0aG91dCBhbiBlcnJvciJ9LCJ1cGdyYWRlcyI6InJlbGVhc2UifSx7ImJhdGNoZXMiOltb
ImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJpZiB0
ZXN0IC1zIFwiJHt3b3JrX2Rpcn0vZXhpdFwiOyB0aGVuIGVjaG8gZW5kZWQ7IGV4aXQgMDsgZmlc
bndla2EgY2x1c3RlciBjb250YWluZXIgLWIgfCBhd2sgLXYga2luZD1cIiR7ZHJpdmVfY29udGFp
bmVyc31cIiAtdiB3YW50PVwiJHt0YXJnZXR9XCIgJ1xuICBOUiA9PSAxIHsgYyA9IGluZGV4KCQw
LCBcIiBDT05UQUlORVIgIFwiKTsgcyA9IGluZGV4KCQwLCBcIiBTVEFUVVMgXCIpOyByID0gaW5k
ZXgoJDAsIFwiIFJFTEVBU0UgXCIpOyBuZXh0IH1cbiAgc3BsaXQoc3Vic3RyKCQwLCBjKSwgbmFt
ZSwgXCIgXCIpICYmIG5hbWVbMV0gfiBraW5kIHtcbiAgICBzcGxpdChzdWJzdHIoJDAsIHMpLCBz
dGF0dXMsIFwiIFwiKTsgc3BsaXQoc3Vic3RyKCQwLCByKSwgcmVsZWFzZSwgXCIgXCIpXG4gICAg
aWYgKHN0YXR1c1sxXSAhPSBcIlVQXCIgfHwgcmVsZWFzZVsxXSB+IChcIl5cIiB3YW50IFwiKFsu
LV18JClcIikpIGJlZ3VuKytcbiAgfVxuICBFTkQgeyBwcmludGYgXCIlczogJWRcXG5cIiwgKGJl
Z3VuID4gMCA/IFwic3dpdGNoaW5nXCIgOiBcInByZXBhcmluZ1wiKSwgYmVndW4gfSciLCJ2YXJp
YWJsZXMiOlsiZHJpdmVfY29udGFpbmVycyIsInRhcmdldCIsIndvcmtfZGlyIl19LCJleHBlY3Qi
Olt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXihlbmRlZHxzd2l0Y2hpbmcpIn1dLCJl
eHBlY3RlZCI6Im1hdGNoZXMgYF4oZW5kZWR8c3dpdGNoaW5nKWAiLCJob3N0cyI6WyJiZTEiXSwi
aWQiOiJ3YXRjaC1wcmVwYXJhdGlvbiIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0
cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJQcmVwYXJhdGlvbiBpcyBvdmVyLCBiZWNh
dXNlIHRoZSBmaXJzdCBkcml2ZSBjb250YWluZXIgaXMgYmVpbmcgc3dpdGNoZWQgb3IgdGhlIGNv
bW1hbmQgaGFzIGVuZGVkIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAwLCJpZCI6
IndhdGNoLXByZXBhcmF0aW9uIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIy
Mn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJldmVyeU1T
IjozMDAwMCwiZm9yTVMiOjcyMDAwMDB9LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI0LTI1LCAxMjUifSx7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI0LTI3In0seyJkb2N1bWVudCI6Imluc3RhbGxh
dGlvbiIsImxpbmVzIjoid2VrYSBjbHVzdGVyIGNvbnRhaW5lciJ9XSwic3RhZ2UiOiJ1cGdyYWRl
LWJhY2tlbmRzIiwidGl0bGUiOiJGb2xsb3cgdGhlIHByZXBhcmF0aW9uIG9mIGFsbCBiYWNrZW5k
IHNlcnZlcnMifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJpZiB0ZXN0IC1zIFwiJHt3b3JrX2Rpcn0vZXhpdFwiOyB0aGVu
IGNhdCBcIiR7d29ya19kaXJ9L2V4aXRcIjsgZWxzZSBlY2hvIDA7IGZpIiwidmFyaWFibGVzIjpb
IndvcmtfZGlyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIwIn1d
LCJleHBlY3RlZCI6ImlzIGAwYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InNlZS1wcmVwYXJhdGlv
biIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAw
MCwidGl0bGUiOiJUaGUgY29tbWFuZCBoYXMgbm90IGdpdmVuIHVwIGR1cmluZyBpdHMgcHJlcGFy
YXRpb24ifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InNlZS1wcmVwYXJh
dGlvbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjI3fSwicG9zaXRpb24i
OiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJwaGFzZS1wcmVwYXJlLXNl
ZW4iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMjYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNiJ9XSwic3RhZ2Ui
OiJ1cGdyYWRlLWJhY2tlbmRzIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgcHJlcGFyYXRpb24gaGFz
IG5vdCBmYWlsZWQifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJsaXN0PSQod2VrYSBjbHVzdGVyIGNvbnRhaW5lciAtYikg
fHwgbGlzdD1cbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8IGF3ayAtdiBraW5kPVwiJHtkcml2
ZV9jb250YWluZXJzfVwiIC12IHdhbnQ9XCIke3RhcmdldH1cIiAnXG4gIE5SID09IDEgeyBjID0g
aW5kZXgoJDAsIFwiIENPTlRBSU5FUiAgXCIpOyBzID0gaW5kZXgoJDAsIFwiIFNUQVRVUyBcIik7
IHIgPSBpbmRleCgkMCwgXCIgUkVMRUFTRSBcIik7IG5leHQgfVxuICBzcGxpdChzdWJzdHIoJDAs
IGMpLCBuYW1lLCBcIiBcIikgJiYgbmFtZVsxXSB+IGtpbmQge1xuICAgIGFsbCsrXG4gICAgc3Bs
aXQoc3Vic3RyKCQwLCBzKSwgc3RhdHVzLCBcIiBcIik7IHNwbGl0KHN1YnN0cigkMCwgciksIHJl
bGVhc2UsIFwiIFwiKVxuICAgIGlmIChzdGF0dXNbMV0gPT0gXCJVUFwiICYmIHJlbGVhc2VbMV0g
fiAoXCJeXCIgd2FudCBcIihbLi1dfCQpXCIpKSBkb25lKytcbiAgfVxuICBFTkQgeyBwcmludGYg
XCIlczogJWQgb2YgJWRcXG5cIiwgKGFsbCA+IDAgJiYgZG9uZSA9PSBhbGwgPyBcInVwZ3JhZGVk
XCIgOiBcIndhaXRpbmdcIiksIGRvbmUsIGFsbCB9J1xuaWYgdGVzdCAtcyBcIiR7d29ya19kaXJ9
L2V4aXRcIjsgdGhlbiBlY2hvIFwiY29tbWFuZCBlbmRlZFwiOyBmaSIsInZhcmlhYmxlcyI6WyJk
cml2ZV9jb250YWluZXJzIiwidGFyZ2V0Iiwid29ya19kaXIiXX0sImV4cGVjdCI6W3sicHJlZGlj
YXRlIjoibWF0Y2hlcyIsInRleHQiOiJ1cGdyYWRlZDogfGNvbW1hbmQgZW5kZWQifV0sImV4cGVj
dGVkIjoibWF0Y2hlcyBgdXBncmFkZWQ6IHxjb21tYW5kIGVuZGVkYCIsImhvc3RzIjpbImJlMSJd
LCJpZCI6IndhdGNoLWRyaXZlcyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0
IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgcGhhc2Ugb2YgdGhlIGRyaXZlIGNvbnRh
aW5lcnMgaXMgb3ZlciJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwiaWQiOiJ3
YXRjaC1kcml2ZXMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjMyfSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAw
LCJmb3JNUyI6MTQ0MDAwMDB9LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI2LTI3In0seyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIyNi0yNyJ9LHsiZG9jdW1lbnQiOiJpbnN0YWxsYXRpb24iLCJsaW5l
cyI6Indla2EgY2x1c3RlciBjb250YWluZXIifV0sInN0YWdlIjoidXBncmFkZS1iYWNrZW5kcyIs
InRpdGxlIjoiRm9sbG93IHRoZSB1cGdyYWRlIG9mIHRoZSBkcml2ZSBjb250YWluZXJzIiwidXBn
cmFkZXMiOiJkcml2ZXMifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJsaXN0PSQod2VrYSBjbHVzdGVyIGNvbnRhaW5lciAt
YikgfHwgbGlzdD1cbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8IGF3ayAtdiBraW5kPVwiJHtk
cml2ZV9jb250YWluZXJzfVwiIC12IHdhbnQ9XCIke3RhcmdldH1cIiAnXG4gIE5SID09IDEgeyBj
ID0gaW5kZXgoJDAsIFwiIENPTlRBSU5FUiAgXCIpOyBzID0gaW5kZXgoJDAsIFwiIFNUQVRVUyBc
Iik7IHIgPSBpbmRleCgkMCwgXCIgUkVMRUFTRSBcIik7IG5leHQgfVxuICBzcGxpdChzdWJzdHIo
JDAsIGMpLCBuYW1lLCBcIiBcIikgJiYgbmFtZVsxXSB+IGtpbmQge1xuICAgIGFsbCsrXG4gICAg
c3BsaXQoc3Vic3RyKCQwLCBzKSwgc3RhdHVzLCBcIiBcIik7IHNwbGl0KHN1YnN0cigkMCwgciks
IHJlbGVhc2UsIFwiIFwiKVxuICAgIGlmIChzdGF0dXNbMV0gPT0gXCJVUFwiICYmIHJlbGVhc2Vb
MV0gfiAoXCJeXCIgd2FudCBcIihbLi1dfCQpXCIpKSBkb25lKytcbiAgfVxuICBFTkQgeyBwcmlu
dGYgXCIlczogJWQgb2YgJWRcXG5cIiwgKGFsbCA+IDAgJiYgZG9uZSA9PSBhbGwgPyBcInVwZ3Jh
ZGVkXCIgOiBcIndhaXRpbmdcIiksIGRvbmUsIGFsbCB9J1xuaWYgdGVzdCAtcyBcIiR7d29ya19k
aXJ9L2V4aXRcIjsgdGhlbiBlY2hvIFwiY29tbWFuZCBlbmRlZFwiOyBmaSIsInZhcmlhYmxlcyI6
WyJkcml2ZV9jb250YWluZXJzIiwidGFyZ2V0Iiwid29ya19kaXIiXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoiY29udGFpbnMiLCJ0ZXh0IjoidXBncmFkZWQ6ICJ9XSwiZXhwZWN0ZWQiOiJjb250
YWlucyBgdXBncmFkZWQ6IGAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJzZWUtZHJpdmVzIiwia2lu
ZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRs
ZSI6IkFsbCBkcml2ZSBjb250YWluZXJzIGFyZSB1cCB3aXRoIHRoZSB0YXJnZXQgdmVyc2lvbiJ9
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLWRyaXZlcyIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjM5fSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJwaGFzZS1kcml2ZXMtc2VlbiJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI2LTI3
In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNi0yNyJ9XSwic3RhZ2UiOiJ1cGdyYWRl
LWJhY2tlbmRzIiwidGl0bGUiOiJTZWUgdGhhdCBhbGwgZHJpdmUgY29udGFpbmVycyBhcmUgdXBn
cmFkZWQifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJsaXN0PSQod2VrYSBjbHVzdGVyIGNvbnRhaW5lciAtYikgfHwgbGlz
dD1cbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8IGF3ayAtdiBraW5kPVwiJHtjb21wdXRlX2Nv
bnRhaW5lcnN9XCIgLXYgd2FudD1cIiR7dGFyZ2V0fVwiICdcbiAgTlIgPT0gMSB7IGMgPSBpbmRl
eCgkMCwgXCIgQ09OVEFJTkVSICBcIik7IHMgPSBpbmRleCgkMCwgXCIgU1RBVFVTIFwiKTsgciA9
IGluZGV4KCQwLCBcIiBSRUxFQVNFIFwiKTsgbmV4dCB9XG4gIHNwbGl0KHN1YnN0cigkMCwgYyks
IG5hbWUsIFwiIFwiKSAmJiBuYW1lWzFdIH4ga2luZCB7XG4gICAgYWxsKytcbiAgICBzcGxpdChz
dWJzdHIoJDAsIHMpLCBzdGF0dXMsIFwiIFwiKTsgc3BsaXQoc3Vic3RyKCQwLCByKSwgcmVsZWFz
ZSwgXCIgXCIpXG4gICAgaWYgKHN0YXR1c1sxXSA9PSBcIlVQXCIgJiYgcmVsZWFzZVsxXSB+IChc
Il5cIiB3YW50IFwiKFsuLV18JClcIikpIGRvbmUrK1xuICB9XG4gIEVORCB7IHByaW50ZiBcIiVz
OiAlZCBvZiAlZFxcblwiLCAoYWxsID4gMCAmJiBkb25lID09IGFsbCA/IFwidXBncmFkZWRcIiA6
IFwid2FpdGluZ1wiKSwgZG9uZSwgYWxsIH0nXG5pZiB0ZXN0IC1zIFwiJHt3b3JrX2Rpcn0vZXhp
dFwiOyB0aGVuIGVjaG8gXCJjb21tYW5kIGVuZGVkXCI7IGZpIiwidmFyaWFibGVzIjpbImNvbXB1
dGVfY29udGFpbmVycyIsInRhcmdldCIsIndvcmtfZGlyIl19LCJleHBlY3QiOlt7InByZWRpY2F0
ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoidXBncmFkZWQ6IHxjb21tYW5kIGVuZGVkIn1dLCJleHBlY3Rl
ZCI6Im1hdGNoZXMgYHVwZ3JhZGVkOiB8Y29tbWFuZCBlbmRlZGAiLCJob3N0cyI6WyJiZTEiXSwi
aWQiOiJ3YXRjaC1jb21wdXRlcyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0
IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgcGhhc2Ugb2YgdGhlIGNvbXB1dGUgY29u
dGFpbmVycyBpcyBvdmVyIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxODAwMDAwLCJpZCI6
IndhdGNoLWNvbXB1dGVzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI0NH0s
InBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjoz
MDAwMCwiZm9yTVMiOjE0NDAwMDAwfSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOC0yOSJ9LHsiZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMjgtMjkifSx7ImRvY3VtZW50IjoiaW5zdGFsbGF0aW9uIiwi
bGluZXMiOiJ3ZWthIGNsdXN0ZXIgY29udGFpbmVyIn1dLCJzdGFnZSI6InVwZ3JhZGUtYmFja2Vu
ZHMiLCJ0aXRsZSI6IkZvbGxvdyB0aGUgdXBncmFkZSBvZiB0aGUgY29tcHV0ZSBjb250YWluZXJz
IiwidXBncmFkZXMiOiJjb21wdXRlcyJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGNsdXN0ZXIgY29u
dGFpbmVyIC1iKSB8fCBsaXN0PVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IGtp
bmQ9XCIke2NvbXB1dGVfY29udGFpbmVyc31cIiAtdiB3YW50PVwiJHt0YXJnZXR9XCIgJ1xuICBO
UiA9PSAxIHsgYyA9IGluZGV4KCQwLCBcIiBDT05UQUlORVIgIFwiKTsgcyA9IGluZGV4KCQwLCBc
IiBTVEFUVVMgXCIpOyByID0gaW5kZXgoJDAsIFwiIFJFTEVBU0UgXCIpOyBuZXh0IH1cbiAgc3Bs
aXQoc3Vic3RyKCQwLCBjKSwgbmFtZSwgXCIgXCIpICYmIG5hbWVbMV0gfiBraW5kIHtcbiAgICBh
bGwrK1xuICAgIHNwbGl0KHN1YnN0cigkMCwgcyksIHN0YXR1cywgXCIgXCIpOyBzcGxpdChzdWJz
dHIoJDAsIHIpLCByZWxlYXNlLCBcIiBcIilcbiAgICBpZiAoc3RhdHVzWzFdID09IFwiVVBcIiAm
JiByZWxlYXNlWzFdIH4gKFwiXlwiIHdhbnQgXCIoWy4tXXwkKVwiKSkgZG9uZSsrXG4gIH1cbiAg
RU5EIHsgcHJpbnRmIFwiJXM6ICVkIG9mICVkXFxuXCIsIChhbGwgPiAwICYmIGRvbmUgPT0gYWxs
ID8gXCJ1cGdyYWRlZFwiIDogXCJ3YWl0aW5nXCIpLCBkb25lLCBhbGwgfSdcbmlmIHRlc3QgLXMg
XCIke3dvcmtfZGlyfS9leGl0XCI7IHRoZW4gZWNobyBcImNvbW1hbmQgZW5kZWRcIjsgZmkiLCJ2
YXJpYWJsZXMiOlsiY29tcHV0ZV9jb250YWluZXJzIiwidGFyZ2V0Iiwid29ya19kaXIiXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoiY29udGFpbnMiLCJ0ZXh0IjoidXBncmFkZWQ6ICJ9XSwiZXhw
ZWN0ZWQiOiJjb250YWlucyBgdXBncmFkZWQ6IGAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJzZWUt
Y29tcHV0ZXMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRN
UyI6NjAwMDAsInRpdGxlIjoiQWxsIGNvbXB1dGUgY29udGFpbmVycyBhcmUgdXAgd2l0aCB0aGUg
dGFyZ2V0IHZlcnNpb24ifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InNl
ZS1jb21wdXRlcyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjUxfSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJwaGFzZS1jb21w
dXRlcy1zZWVuIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMjgtMjkifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI4LTI5
In1dLCJzdGFnZSI6InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRsZSI6IlNlZSB0aGF0IGFsbCBjb21w
dXRlIGNvbnRhaW5lcnMgYXJlIHVwZ3JhZGVkIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgY2x1c3Rl
ciBjb250YWluZXIpIHx8IGxpc3Q9XG5wcmludGYgJyVzXFxuJyBcIiRsaXN0XCIgfCBhd2sgLXYg
a2luZD1cIiR7ZnJvbnRlbmRfY29udGFpbmVyc31cIiAtdiB3YW50PVwiJHt0YXJnZXR9XCIgJ1xu
ICBOUiA9PSAxIHsgYyA9IGluZGV4KCQwLCBcIiBDT05UQUlORVIgIFwiKTsgcyA9IGluZGV4KCQw
LCBcIiBTVEFUVVMgXCIpOyByID0gaW5kZXgoJDAsIFwiIFJFTEVBU0UgXCIpOyBuZXh0IH1cbiAg
c3BsaXQoc3Vic3RyKCQwLCBjKSwgbmFtZSwgXCIgXCIpICYmIG5hbWVbMV0gfiBraW5kIHtcbiAg
ICBhbGwrK1xuICAgIHNwbGl0KHN1YnN0cigkMCwgcyksIHN0YXR1cywgXCIgXCIpOyBzcGxpdChz
dWJzdHIoJDAsIHIpLCByZWxlYXNlLCBcIiBcIilcbiAgICBpZiAoc3RhdHVzWzFdID09IFwiVVBc
IiAmJiByZWxlYXNlWzFdIH4gKFwiXlwiIHdhbnQgXCIoWy4tXXwkKVwiKSkgZG9uZSsrXG4gIH1c
biAgRU5EIHsgcHJpbnRmIFwiJXM6ICVkIG9mICVkXFxuXCIsIChhbGwgPiAwICYmIGRvbmUgPT0g
YWxsID8gXCJ1cGdyYWRlZFwiIDogXCJ3YWl0aW5nXCIpLCBkb25lLCBhbGwgfSdcbmlmIHRlc3Qg
LXMgXCIke3dvcmtfZGlyfS9leGl0XCI7IHRoZW4gZWNobyBcImNvbW1hbmQgZW5kZWRcIjsgZmki
LCJ2YXJpYWJsZXMiOlsiZnJvbnRlbmRfY29udGFpbmVycyIsInRhcmdldCIsIndvcmtfZGlyIl19
LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoidXBncmFkZWQ6IHxjb21t
YW5kIGVuZGVkIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYHVwZ3JhZGVkOiB8Y29tbWFuZCBlbmRl
ZGAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJ3YXRjaC1mcm9udGVuZHMiLCJraW5kIjoicHJvYmUi
LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHBo
YXNlIG9mIGZyb250ZW5kcywgcHJvdG9jb2wgY29udGFpbmVycyBhbmQgZ2F0ZXdheXMgaXMgb3Zl
ciJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwiaWQiOiJ3YXRjaC1mcm9udGVu
ZHMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjU2fSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJmb3JNUyI6
MTQ0MDAwMDB9LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMwLTMxIn0seyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIzMC0zMSJ9LHsiZG9jdW1lbnQiOiJpbnN0YWxsYXRpb24iLCJsaW5lcyI6Indla2Eg
Y2x1c3RlciBjb250YWluZXIifV0sInN0YWdlIjoidXBncmFkZS1iYWNrZW5kcyIsInRpdGxlIjoi
Rm9sbG93IHRoZSB1cGdyYWRlIG9mIGZyb250ZW5kcywgcHJvdG9jb2wgY29udGFpbmVycyBhbmQg
Z2F0ZXdheXMiLCJ1cGdyYWRlcyI6ImZyb250ZW5kcyJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJj
aGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGNs
dXN0ZXIgY29udGFpbmVyKSB8fCBsaXN0PVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdr
IC12IGtpbmQ9XCIke2Zyb250ZW5kX2NvbnRhaW5lcnN9XCIgLXYgd2FudD1cIiR7dGFyZ2V0fVwi
ICdcbiAgTlIgPT0gMSB7IGMgPSBpbmRleCgkMCwgXCIgQ09OVEFJTkVSICBcIik7IHMgPSBpbmRl
eCgkMCwgXCIgU1RBVFVTIFwiKTsgciA9IGluZGV4KCQwLCBcIiBSRUxFQVNFIFwiKTsgbmV4dCB9
XG4gIHNwbGl0KHN1YnN0cigkMCwgYyksIG5hbWUsIFwiIFwiKSAmJiBuYW1lWzFdIH4ga2luZCB7
XG4gICAgYWxsKytcbiAgICBzcGxpdChzdWJzdHIoJDAsIHMpLCBzdGF0dXMsIFwiIFwiKTsgc3Bs
aXQoc3Vic3RyKCQwLCByKSwgcmVsZWFzZSwgXCIgXCIpXG4gICAgaWYgKHN0YXR1c1sxXSA9PSBc
IlVQXCIgJiYgcmVsZWFzZVsxXSB+IChcIl5cIiB3YW50IFwiKFsuLV18JClcIikpIGRvbmUrK1xu
ICB9XG4gIEVORCB7IHByaW50ZiBcIiVzOiAlZCBvZiAlZFxcblwiLCAoYWxsID4gMCAmJiBkb25l
ID09IGFsbCA/IFwidXBncmFkZWRcIiA6IFwid2FpdGluZ1wiKSwgZG9uZSwgYWxsIH0nXG5pZiB0
ZXN0IC1zIFwiJHt3b3JrX2Rpcn0vZXhpdFwiOyB0aGVuIGVjaG8gXCJjb21tYW5kIGVuZGVkXCI7
IGZpIiwidmFyaWFibGVzIjpbImZyb250ZW5kX2NvbnRhaW5lcnMiLCJ0YXJnZXQiLCJ3b3JrX2Rp
ciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJjb250YWlucyIsInRleHQiOiJ1cGdyYWRlZDog
In1dLCJleHBlY3RlZCI6ImNvbnRhaW5zIGB1cGdyYWRlZDogYCIsImhvc3RzIjpbImJlMSJdLCJp
ZCI6InNlZS1mcm9udGVuZHMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIs
InRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiQWxsIGZyb250ZW5kcywgcHJvdG9jb2wgY29udGFp
bmVycyBhbmQgZ2F0ZXdheXMgYXJlIHVwIHdpdGggdGhlIHRhcmdldCB2ZXJzaW9uIn0sImVmZmVj
dHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJzZWUtZnJvbnRlbmRzIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyNjN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInBoYXNlLWZyb250ZW5kcy1zZWVuIl0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzAtMzEi
fSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMwLTMxLCAxNDMifV0sInN0YWdlIjoidXBn
cmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiU2VlIHRoYXQgYWxsIGZyb250ZW5kcywgcHJvdG9jb2wg
Y29udGFpbmVycyBhbmQgZ2F0ZXdheXMgYXJlIHVwZ3JhZGVkIn0seyJiYXRjaGVzIjpbWyJiZTEi
XV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtZSBc
IiR7d29ya19kaXJ9L2V4aXRcIiIsInZhcmlhYmxlcyI6WyJ3b3JrX2RpciJdfSwiZXhwZWN0Ijpb
XSwiZXhwZWN0ZWQiOiJleGlzdHMiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJ3YXRjaC1lbmQiLCJr
aW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZmlsZSAvdmFyL3RtcC91cGdyYWRlLUNIRzAwNDQzMTAv
ZXhpdCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIHVwZ3JhZGUgY29tbWFuZCBoYXMg
ZW5kZWQifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJ3YXRjaC1lbmQi
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjY4fSwicG9zaXRpb24iOiJib2R5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJmb3JNUyI6MzYw
MDAwMH0sInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI3In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxMjcifV0sInN0YWdlIjoidXBncmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiV2FpdCB1bnRpbCB0
aGUgY29tbWFuZCBoYXMgZW5kZWQifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJjYXQgXCIke3dvcmtfZGlyfS9leGl0XCIi
LCJ2YXJpYWJsZXMiOlsid29ya19kaXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxz
IiwidGV4dCI6IjAifV0sImV4cGVjdGVkIjoiaXMgYDBgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoi
c2VlLWVuZCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1T
IjozMDAwMCwidGl0bGUiOiJUaGUgdXBncmFkZSBjb21tYW5kIGhhcyBlbmRlZCB3aXRob3V0IGFu
IGVycm9yIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJzZWUtZW5kIiwi
aWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmln
aW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyNzN9LCJwb3NpdGlvbiI6ImJvZHki
LCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjYtMTI3In0seyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxMjYtMTI3In1dLCJzdGFnZSI6InVwZ3JhZGUtYmFja2VuZHMi
LCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBjb21tYW5kIGhhcyBlbmRlZCB3aXRob3V0IGFuIGVycm9y
In0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoid2VrYSBzdGF0dXMiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVk
aWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6InN0YXR1czogT0sgXFwoWzAtOV0rIGJhY2tlbmQgY29u
dGFpbmVycyBVUCwgWzAtOV0rIGRyaXZlcyBVUFxcKSJ9LHsicHJlZGljYXRlIjoiY29udGFpbnMi
LCJ0ZXh0IjoiaW8gc3RhdHVzOiBTVEFSVEVEIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYHN0YXR1
czogT0sgXFwoWzAtOV0rIGJhY2tlbmQgY29udGFpbmVycyBVUCwgWzAtOV0rIGRyaXZlcyBVUFxc
KWA7IGNvbnRhaW5zIGBpbyBzdGF0dXM6IFNUQVJURURgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoi
dXBncmFkZS1iYWNrZW5kcy5leGl0LmNvbnRhaW5lcnMtdXAiLCJraW5kIjoicHJvYmUiLCJyZXRy
eSI6eyJldmVyeU1TIjozMDAwMCwiZm9yTVMiOjkwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0
IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJBbGwgY29udGFpbmVycyBvZiBhbGwgYmFja2Vu
ZCBzZXJ2ZXJzIGFyZSB1cCwgYW5kIElPIHJ1bnMifSwiZWZmZWN0cyI6W10sImlkIjoidXBncmFk
ZS1iYWNrZW5kcy5leGl0LmNvbnRhaW5lcnMtdXAiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6MTE5M30sInBvc2l0aW9uIjoiZXhpdCIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRp
c2ZpZXMiOlsiY29udGFpbmVycy11cCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM5LCAxMjcifSx7ImRvY3VtZW50IjoiY2xpIiwi
bGluZXMiOiJ3ZWthIHN0YXR1cyJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tlbmRzIiwidGl0bGUi
OiJBbGwgY29udGFpbmVycyBvZiBhbGwgYmFja2VuZCBzZXJ2ZXJzIGFyZSB1cCwgYW5kIElPIHJ1
bnMifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiJ0YXNrcz0kKHdla2EgY2x1c3RlciB0YXNrKSB8fCBleGl0IDFcbnByaW50
ZiAnJXNcXG4nIFwiJHRhc2tzXCIgfCBhd2sgJ1xuICAkMSB+IC9eU1RPV18oVVBMT0FEfERPV05M
T0FEX1NOQVBTSE9UfERPV05MT0FEX0ZJTEVTWVNURU0pJC8geyBuKysgfVxuICAkMSA9PSBcIkZJ
TEVTWVNURU1fU1FVQVNIXCIgfHwgJDEgPT0gXCJTTkFQU0hPVF9QUkVGRVRDSFwiIHsgbisrIH1c
biAgRU5EIHsgcHJpbnQgbiArIDAgfSciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJjb21w
YXJpc29uIjoiPT0iLCJudW1iZXJzIjpbMF0sInByZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0
ZWQiOiJpcyA9PSAwIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoidXBncmFkZS1iYWNrZW5kcy5leGl0
LnRhc2tzLXN0aWxsLW92ZXIiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIs
InRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiTm9uZSBvZiB0aGVzZSB0YXNrcyBoYXMgY29tZSB1
cCBtZWFud2hpbGUifSwiZWZmZWN0cyI6W10sImlkIjoidXBncmFkZS1iYWNrZW5kcy5leGl0LnRh
c2tzLXN0aWxsLW92ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTE5M30s
InBvc2l0aW9uIjoiZXhpdCIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsidGFza3Mt
c3RheS1vdmVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTksIDYxIn1dLCJzdGFnZSI6InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRs
ZSI6Ik5vbmUgb2YgdGhlc2UgdGFza3MgaGFzIGNvbWUgdXAgbWVhbndoaWxlIn0seyJiYXRjaGVz
IjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
dGVzdCAtcyBcIiRIT01FLy53ZWthL2F1dGgtdG9rZW4uanNvblwiIHx8IGV4aXQgMVxudXNlcj0k
KHdla2EgdXNlciB3aG9hbWkpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkdXNlclwiIHwg
YXdrIC1GICd8JyAtdiB3YW50ZWQ9XCIke2FkbWluX3VzZXJ9XCIgJ1xuICB7IG5hbWUgPSAkMTsg
cm9sZSA9IHRvbG93ZXIoJDMpOyBnc3ViKC8gLywgXCJcIiwgbmFtZSk7IGdzdWIoLyAvLCBcIlwi
LCByb2xlKSB9XG4gIG5hbWUgPT0gd2FudGVkIHsgcHJpbnQgcm9sZSB9JyIsInZhcmlhYmxlcyI6
WyJhZG1pbl91c2VyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiJj
bHVzdGVyYWRtaW4ifV0sImV4cGVjdGVkIjoiaXMgYGNsdXN0ZXJhZG1pbmAiLCJob3N0cyI6WyJi
ZTEiXSwiaWQiOiJ1cGdyYWRlLWNsaWVudHMuZW50cnkuY2x1c3Rlci1hZG1pbiIsImtpbmQiOiJw
cm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJU
aGUgZGVjbGFyZWQgYWRtaW4gaGFzIGxvZ2dlZCBpbiwgYW5kIHRoZSByb2xlIGlzIHRoYXQgb2Yg
YSBjbHVzdGVyIGFkbWluIn0sImVmZmVjdHMiOltdLCJpZCI6InVwZ3JhZGUtY2xpZW50cy5lbnRy
eS5jbHVzdGVyLWFkbWluIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFp
bHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyODN9
LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbHVz
dGVyLWFkbWluIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiNTMifSx7ImRvY3VtZW50IjoidXNlcnMiLCJsaW5lcyI6Indob2FtaSwg
bG9naW4ifV0sInN0YWdlIjoidXBncmFkZS1jbGllbnRzIiwidGl0bGUiOiJUaGUgZGVjbGFyZWQg
YWRtaW4gaGFzIGxvZ2dlZCBpbiwgYW5kIHRoZSByb2xlIGlzIHRoYXQgb2YgYSBjbHVzdGVyIGFk
bWluIn0seyJiYXRjaGVzIjpbWyJjbDEiLCJjbDIiLCJjbDMiXV0sImNoZWNrIjp7ImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgbG9jYWwgcHMpIHx8IGV4aXQg
MVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IHRhcmdldD1cIiR7dGFyZ2V0fVwi
ICdcbiAgTlIgPT0gMSB7IHYgPSBpbmRleCgkMCwgXCIgVkVSU0lPTlwiKTsgbmV4dCB9XG4gIHNw
bGl0KHN1YnN0cigkMCwgdiksIHdvcmQsIFwiIFwiKSB7XG4gICAgbisrOyBzcGxpdCh3b3JkWzFd
LCBpcywgXCIuXCIpOyBzcGxpdCh0YXJnZXQsIHRvLCBcIi5cIilcbiAgICBvbGQgPSBpc1sxXSAr
IDAgPCA0IHx8IChpc1sxXSArIDAgPT0gNCAmJiAoaXNbMl0gKyAwIDwgMSB8fCAoaXNbMl0gKyAw
ID09IDEgJiYgaXNbM10gKyAwIDwgMikpKVxuICAgIGZhciA9IGlzWzFdICsgMCAhPSB0b1sxXSAr
IDAgfHwgdG9bMl0gLSBpc1syXSA+IDFcbiAgICBpZiAob2xkIHx8IGZhcikgdW5maXQrK1xuICB9
XG4gIEVORCB7IHByaW50ZiBcIiVzOiAlZCBvZiAlZFxcblwiLCAobiA+IDAgJiYgdW5maXQgPT0g
MCA/IFwiZml0XCIgOiBcInVuZml0XCIpLCBuIC0gdW5maXQsIG4gfSciLCJ2YXJpYWJsZXMiOlsi
dGFyZ2V0Il19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXmZpdDog
In1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5maXQ6IGAiLCJob3N0cyI6WyJjbDEiLCJjbDIiLCJj
bDMiXSwiaWQiOiJ1cGdyYWRlLWNsaWVudHMuZW50cnkuY2xpZW50LXZlcnNpb24iLCJraW5kIjoi
cHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoi
VGhlIGNsaWVudCBpcyBhdCA0LjEuMiBvciBsYXRlciBhbmQgYXQgbW9zdCBvbmUgbWFqb3IgdmVy
c2lvbiBiZWhpbmQifSwiZWZmZWN0cyI6W10sImlkIjoidXBncmFkZS1jbGllbnRzLmVudHJ5LmNs
aWVudC12ZXJzaW9uIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVy
ZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyODN9LCJw
b3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbGllbnQt
dmVyc2lvbiJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjEzMSJ9LHsiZG9jdW1lbnQiOiJpbnN0YWxsYXRpb24iLCJsaW5lcyI6Indl
a2EgbG9jYWwgcHMifV0sInN0YWdlIjoidXBncmFkZS1jbGllbnRzIiwidGl0bGUiOiJUaGUgY2xp
ZW50IGlzIGF0IDQuMS4yIG9yIGxhdGVyIGFuZCBhdCBtb3N0IG9uZSBtYWpvciB2ZXJzaW9uIGJl
aGluZCJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InByaW50ZiAnJXNcXG4nIFwiJHtjbGllbnRzX3RvX3VwZ3JhZGV9XCIg
XCIke2NsaWVudHNfdG9fc2tpcH1cIiBcIiR7Z2F0ZXdheV9pZHN9XCIgfCBhd2sgLUYgJywnICdc
biAgeyBmb3IgKGkgPSAxOyBpIDw9IE5GOyBpKyspIGlmICgkaSAhPSBcIm5vbmVcIiAmJiBzZWVu
WyRpXSsrKSB7IHByaW50IFwiYWdhaW46IFwiICRpOyBiYWQrKyB9IH1cbiAgRU5EIHsgaWYgKCFi
YWQpIHByaW50IFwiZGlzdGluY3RcIiB9JyIsInZhcmlhYmxlcyI6WyJjbGllbnRzX3RvX3NraXAi
LCJjbGllbnRzX3RvX3VwZ3JhZGUiLCJnYXRld2F5X2lkcyJdfSwiZXhwZWN0IjpbeyJwcmVkaWNh
dGUiOiJlcXVhbHMiLCJ0ZXh0IjoiZGlzdGluY3QifV0sImV4cGVjdGVkIjoiaXMgYGRpc3RpbmN0
YCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InVwZ3JhZGUtY2xpZW50cy5lbnRyeS5jbGllbnQtYmF0
Y2hlcyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjoz
MDAwMCwidGl0bGUiOiJObyBjbGllbnQgaXMgbmFtZWQgdHdpY2UsIG5vbmUgaXMgYm90aCB0YWtl
biBhbmQgbGVmdCBvdXQsIGFuZCBubyBnYXRld2F5IGlzIGFtb25nIHRoZW0ifSwiZWZmZWN0cyI6
W10sImlkIjoidXBncmFkZS1jbGllbnRzLmVudHJ5LmNsaWVudC1iYXRjaGVzIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyODN9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbGllbnQtYmF0Y2hlcyJdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE0MywgMTYyLTE2
NCJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWNsaWVudHMiLCJ0aXRsZSI6Ik5vIGNsaWVudCBpcyBuYW1l
ZCB0d2ljZSwgbm9uZSBpcyBib3RoIHRha2VuIGFuZCBsZWZ0IG91dCwgYW5kIG5vIGdhdGV3YXkg
aXMgYW1vbmcgdGhlbSJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6Indla2EgbG9jYWwgcnVuIC1DIFwiJHtjb250YWluZXJfbmFtZX1cIiAt
LWluIFwiJHt0YXJnZXR9XCIgdXBncmFkZSAtLW1vZGU9Y2xpZW50cy11cGdyYWRlIC0tY2xpZW50
LXJvbGxpbmctYmF0Y2gtc2l6ZSBcIiR7Y2xpZW50X2JhdGNoX3NpemV9XCIgLS1mcm9tIGJhY2tl
bmRzIiwidmFyaWFibGVzIjpbImNsaWVudF9iYXRjaF9zaXplIiwiY29udGFpbmVyX25hbWUiLCJ0
YXJnZXQiXX0sImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJmaWxlLWFjY2VzcyIsImVmZmVjdCI6
ImRlZ3JhZGVkIn1dLCJlc3RpbWF0ZU1TIjozNjAwMDAwLCJpZCI6InVwZ3JhZGUtYWxsLWNsaWVu
dHMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6ImZpbmlzaC1i
YXRjaCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTM4MX0sInBvc2l0
aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY2xpZW50cy11cGdy
YWRlZCIsImNsaWVudC1wYWNrYWdlLWZldGNoZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjAtMTY3In1dLCJzdGFnZSI6InVw
Z3JhZGUtY2xpZW50cyIsInRpbWVvdXRNUyI6MTQ0MDAwMDAsInRpdGxlIjoiVXBncmFkZSBhbGwg
Y2xpZW50cyBpbiBiYXRjaGVzIiwidW5kbyI6eyJpcnJldmVyc2libGUiOiJBIGNsaWVudCBmb2xs
b3dzIHRoZSBiYWNrZW5kcywgd2hpY2ggY2Fubm90IGdvIGJhY2suIn0sInVwZ3JhZGVzIjoiY2xp
ZW50cyJ9LHsiYmF0Y2hlcyI6W1siY2wxIiwiY2wyIiwiY2wzIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGxvY2FsIHBzKSB8fCBleGl0
IDFcbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8IGF3ayAtdiB3YW50PVwiJHt0YXJnZXR9XCIg
J1xuICBOUiA9PSAxIHsgdiA9IGluZGV4KCQwLCBcIiBWRVJTSU9OXCIpOyBuZXh0IH1cbiAgc3Bs
aXQoc3Vic3RyKCQwLCB2KSwgd29yZCwgXCIgXCIpIHsgbisrOyBpZiAod29yZFsxXSB+IChcIl5c
IiB3YW50IFwiKFsuLV18JClcIikpIGRvbmUrKyB9XG4gIEVORCB7IHByaW50ZiBcIiVzOiAlZCBv
ZiAlZFxcblwiLCAobiA+IDAgJiYgZG9uZSA9PSBuID8gXCJ1cGdyYWRlZFwiIDogXCJiZWhpbmRc
IiksIGRvbmUsIG4gfSciLCJ2YXJpYWJsZXMiOlsidGFyZ2V0Il19LCJleHBlY3QiOlt7InByZWRp
Y2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXnVwZ3JhZGVkOiAifV0sImV4cGVjdGVkIjoibWF0Y2hl
cyBgXnVwZ3JhZGVkOiBgIiwiaG9zdHMiOlsiY2wxIiwiY2wyIiwiY2wzIl0sImlkIjoidXBncmFk
ZS1jbGllbnRzLmV4aXQuY2xpZW50cy1hdC10YXJnZXQiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6
eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0Iiwi
dGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJFdmVyeSBjb250YWluZXIgb2YgdGhlIGNsaWVudCBy
dW5zIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ1cGdyYWRlLWNsaWVu
dHMuZXhpdC5jbGllbnRzLWF0LXRhcmdldCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hl
Y2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjoxMjg0fSwicG9zaXRpb24iOiJleGl0IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJjbGllbnRzLWF0LXRhcmdldCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzMS0xMzYifSx7ImRvY3VtZW50IjoiaW5zdGFs
bGF0aW9uIiwibGluZXMiOiJ3ZWthIGxvY2FsIHBzIn1dLCJzdGFnZSI6InVwZ3JhZGUtY2xpZW50
cyIsInRpdGxlIjoiRXZlcnkgY29udGFpbmVyIG9mIHRoZSBjbGllbnQgcnVucyB0aGUgdGFyZ2V0
IHZlcnNpb24ifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJ3ZWthIGFsZXJ0cyAtLW11dGVkIC1KIiwidmFyaWFibGVzIjpb
XX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXhjbHVkZXMiLCJ0ZXh0IjoiQ2xpZW50VmVyc2lv
bnNNaXNtYXRjaCJ9XSwiZXhwZWN0ZWQiOiJkb2VzIG5vdCBjb250YWluIGBDbGllbnRWZXJzaW9u
c01pc21hdGNoYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InVwZ3JhZGUtY2xpZW50cy5leGl0Lm5v
LW1pc21hdGNoIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAsImZvck1T
Ijo5MDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxl
IjoiTm8gYWxlcnQgc3BlYWtzIG9mIGNsaWVudHMgb2YgYW5vdGhlciB2ZXJzaW9uIn0sImVmZmVj
dHMiOltdLCJpZCI6InVwZ3JhZGUtY2xpZW50cy5leGl0Lm5vLW1pc21hdGNoIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyODR9LCJwb3NpdGlvbiI6ImV4aXQiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIm5vLW1pc21hdGNoIl0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTU4In0seyJkb2N1bWVu
dCI6ImFsZXJ0cyIsImxpbmVzIjoibGlzdCBvZiBhbGVydHMifV0sInN0YWdlIjoidXBncmFkZS1j
bGllbnRzIiwidGl0bGUiOiJObyBhbGVydCBzcGVha3Mgb2YgY2xpZW50cyBvZiBhbm90aGVyIHZl
cnNpb24ifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJ3ZWthIHN0YXR1cyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7
InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXldla2EoSU8pPyB2NC4yLjQoW14wLTldfCQp
In1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5XZWthKElPKT8gdjQuMi40KFteMC05XXwkKWAiLCJo
b3N0cyI6WyJiZTEiXSwiaWQiOiJjbHVzdGVyLXZlcnNpb24iLCJraW5kIjoicHJvYmUiLCJzdWJq
ZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIGNsdXN0ZXIg
c2hvd3MgdGhlIHRhcmdldCB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJpZCI6ImNsdXN0ZXItdmVy
c2lvbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNDM0fSwicG9zaXRpb24i
OiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNsdXN0ZXItdmVyc2lv
biJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjE3My0xNzcifSx7ImRvY3VtZW50IjoiY2xpIiwibGluZXMiOiJ3ZWthIHN0YXR1cyJ9
XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlRoZSBjbHVzdGVyIHNob3dzIHRoZSB0YXJnZXQg
dmVyc2lvbiJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6Indla2Egc3RhdHVzIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6
W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJzdGF0dXM6IE9LIFxcKFswLTldKyBiYWNr
ZW5kIGNvbnRhaW5lcnMgVVAsIFswLTldKyBkcml2ZXMgVVBcXCkifSx7InByZWRpY2F0ZSI6ImNv
bnRhaW5zIiwidGV4dCI6ImlvIHN0YXR1czogU1RBUlRFRCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVz
IGBzdGF0dXM6IE9LIFxcKFswLTldKyBiYWNrZW5kIGNvbnRhaW5lcnMgVVAsIFswLTldKyBkcml2
ZXMgVVBcXClgOyBjb250YWlucyBgaW8gc3RhdHVzOiBTVEFSVEVEYCIsImhvc3RzIjpbImJlMSJd
LCJpZCI6ImNvbnRhaW5lcnMtdXAiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoz
MDAwMCwiZm9yTVMiOjkwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2
MDAwMCwidGl0bGUiOiJBbGwgY29udGFpbmVycyBvZiBhbGwgYmFja2VuZCBzZXJ2ZXJzIGFyZSB1
cCwgYW5kIElPIHJ1bnMifSwiZWZmZWN0cyI6W10sImlkIjoiY29udGFpbmVycy11cCIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNDM1fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNvbnRhaW5lcnMtdXAiXSwic2ltdWx0YW5l
b3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOSwgMTI3
In0seyJkb2N1bWVudCI6ImNsaSIsImxpbmVzIjoid2VrYSBzdGF0dXMifV0sInN0YWdlIjoidmVy
aWZ5IiwidGl0bGUiOiJBbGwgY29udGFpbmVycyBvZiBhbGwgYmFja2VuZCBzZXJ2ZXJzIGFyZSB1
cCwgYW5kIElPIHJ1bnMifSx7ImJhdGNoZXMiOltbImNsMSIsImNsMiIsImNsMyJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJsaXN0PSQod2VrYSBsb2NhbCBw
cykgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRsaXN0XCIgfCBhd2sgLXYgd2FudD1cIiR7
dGFyZ2V0fVwiICdcbiAgTlIgPT0gMSB7IHYgPSBpbmRleCgkMCwgXCIgVkVSU0lPTlwiKTsgbmV4
dCB9XG4gIHNwbGl0KHN1YnN0cigkMCwgdiksIHdvcmQsIFwiIFwiKSB7IG4rKzsgaWYgKHdvcmRb
MV0gfiAoXCJeXCIgd2FudCBcIihbLi1dfCQpXCIpKSBkb25lKysgfVxuICBFTkQgeyBwcmludGYg
XCIlczogJWQgb2YgJWRcXG5cIiwgKG4gPiAwICYmIGRvbmUgPT0gbiA/IFwidXBncmFkZWRcIiA6
IFwiYmVoaW5kXCIpLCBkb25lLCBuIH0nIiwidmFyaWFibGVzIjpbInRhcmdldCJdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il51cGdyYWRlZDogIn1dLCJleHBlY3Rl
ZCI6Im1hdGNoZXMgYF51cGdyYWRlZDogYCIsImhvc3RzIjpbImNsMSIsImNsMiIsImNsMyJdLCJp
ZCI6ImNsaWVudHMtYXQtdGFyZ2V0Iiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6
MTUwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6
NjAwMDAsInRpdGxlIjoiRXZlcnkgY29udGFpbmVyIG9mIHRoZSBjbGllbnQgcnVucyB0aGUgdGFy
Z2V0IHZlcnNpb24ifSwiZWZmZWN0cyI6W10sImlkIjoiY2xpZW50cy1hdC10YXJnZXQiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTQzNn0sInBvc2l0aW9uIjoidmVyaWZ5Iiwi
cHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbGllbnRzLWF0LXRhcmdldCJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEz
MS0xMzYifSx7ImRvY3VtZW50IjoiaW5zdGFsbGF0aW9uIiwibGluZXMiOiJ3ZWthIGxvY2FsIHBz
In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiRXZlcnkgY29udGFpbmVyIG9mIHRoZSBjbGll
bnQgcnVucyB0aGUgdGFyZ2V0IHZlcnNpb24ifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ3ZWthIGFsZXJ0cyAtLW11dGVk
IC1KIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXhjbHVkZXMiLCJ0
ZXh0IjoiQ2xpZW50VmVyc2lvbnNNaXNtYXRjaCJ9XSwiZXhwZWN0ZWQiOiJkb2VzIG5vdCBjb250
YWluIGBDbGllbnRWZXJzaW9uc01pc21hdGNoYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6Im5vLW1p
c21hdGNoIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAsImZvck1TIjo5
MDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoi
Tm8gYWxlcnQgc3BlYWtzIG9mIGNsaWVudHMgb2YgYW5vdGhlciB2ZXJzaW9uIn0sImVmZmVjdHMi
OltdLCJpZCI6Im5vLW1pc21hdGNoIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjE0Mzd9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMi
Olsibm8tbWlzbWF0Y2giXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxNTgifSx7ImRvY3VtZW50IjoiYWxlcnRzIiwibGluZXMiOiJs
aXN0IG9mIGFsZXJ0cyJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6Ik5vIGFsZXJ0IHNwZWFr
cyBvZiBjbGllbnRzIG9mIGFub3RoZXIgdmVyc2lvbiJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJj
aGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Indla2EgYWxlcnRzIC0t
bXV0ZWQgLUoiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVz
IiwidGV4dCI6Il5cXFsgKlxcXSQifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXlxcWyAqXFxdJGAi
LCJob3N0cyI6WyJiZTEiXSwiaWQiOiJhbGVydHMtYWZ0ZXIiLCJraW5kIjoicHJvYmUiLCJyZXRy
eSI6eyJldmVyeU1TIjo2MDAwMCwiZm9yTVMiOjkwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0
IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGVyZSBpcyBzdGlsbCBubyBhbGVydCwgbXV0
ZWQgb3Igbm90In0sImVmZmVjdHMiOltdLCJpZCI6ImFsZXJ0cy1hZnRlciIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNDM4fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1NywgMTU4In1dLCJzdGFnZSI6InZlcmlmeSIs
InRpdGxlIjoiVGhlcmUgaXMgc3RpbGwgbm8gYWxlcnQsIG11dGVkIG9yIG5vdCJ9LHsiYmF0Y2hl
cyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InN0YXR1cz0kKHdla2Egc3RhdHVzKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHN0YXR1
c1wiIHxcbiAgYXdrICd0b2xvd2VyKCQwKSB+IC9kYXRhIHVwZ3JhZGUvICYmIHRvdXBwZXIoJDAp
IH4gL1JVTk5JTkcvIHsgbisrIH0gRU5EIHsgcHJpbnQgbiArIDAgfSciLCJ2YXJpYWJsZXMiOltd
fSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPT0iLCJudW1iZXJzIjpbMF0sInByZWRpY2F0ZSI6
Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyA9PSAwIiwiaG9sZE1TIjozMDAwMDAsImhvc3RzIjpb
ImJlMSJdLCJpZCI6InNlZS1kYXRhLXVwZ3JhZGUtb3ZlciIsImtpbmQiOiJwcm9iZSIsInN1Ympl
Y3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJObyBjb252ZXJzaW9u
IG9mIG1ldGFkYXRhIGlzIHJ1bm5pbmcifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAw
MDAsImlkIjoic2VlLWRhdGEtdXBncmFkZS1vdmVyIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQi
OiJ3YWl0Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6MTQzOX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInJl
dHJ5Ijp7ImV2ZXJ5TVMiOjYwMDAwLCJmb3JNUyI6MTQ0MDAwMDB9LCJzYXRpc2ZpZXMiOlsibm8t
ZGF0YS11cGdyYWRlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiNzMifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjczIn1d
LCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiV2FpdCB1bnRpbCB0aGUgY29udmVyc2lvbiBvZiBt
ZXRhZGF0YSBpcyBkb25lLCBzbyB0aGF0IGFub3RoZXIgdXBncmFkZSBjb3VsZCBzdGFydCJ9LHsi
YmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAw
MCwiaWQiOiJyZXN1bWUtdHJhbnNmZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51
YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJSZXN1bWUgdGhlIHNjaGVkdWxlcyB0aGF0IHdl
cmUgc3VzcGVuZGVkLCBhbmQgdGVsbCB0aGUgYWRtaW5pc3RyYXRvcnMgdGhhdCB0cmFuc2ZlcnMg
YXJlIGZyZWUgYWdhaW4uIiwicGF0aCI6W10sInJlY29yZCI6WyJyZXN1bWVkLXNjaGVkdWxlcyIs
InRvbGQtYXQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjE0NDR9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjM5LCA2MSwgNzEifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUi
OiJSZXN1bWUgc25hcHNob3QgdHJhbnNmZXJzLCBTMyBjbHVzdGVyIGNyZWF0aW9uIGFuZCBkZXRh
Y2hpbmcifV0sInRyb3VibGVzaG9vdGluZyI6W3siYWN0aW9ucyI6W3siY29tbWFuZCI6InRhaWwg
LW4gNTAgXCIke3dvcmtfZGlyfS91cGdyYWRlLmxvZ1wiIiwicm9sZXMiOlsibGVhZCJdLCJ0ZXh0
IjoiUmVhZCB0aGUgc3VtbWFyeSBhdCB0aGUgZW5kIG9mIHRoZSBjb21tYW5kJ3MgbG9nOyBpdCBu
YW1lcyB0aGUgc2VydmVyIGFuZCB0aGUgcmVhc29uLiJ9LHsicm9sZXMiOltdLCJ0ZXh0IjoiQnJp
bmcgYmFjayBhIHNlcnZlciB0aGF0IGxvc3QgaXRzIGNvbm5lY3Rpb24sIG9yIG1lbmQgd2hhdCBr
ZXB0IGl0cyBkcml2ZXIgZnJvbSBiZWluZyBidWlsdC4ifSx7InJvbGVzIjpbXSwidGV4dCI6IlRo
ZW4gcnVuIHRoZSBzYW1lIGNvbW1hbmQgYWdhaW47IHdoYXQgaXMgcHJlcGFyZWQgYWxyZWFkeSBp
cyBza2lwcGVkLiJ9XSwiaWQiOiJwcmVwYXJhdGlvbi1zdG9wcyIsInNob3duQnkiOlsic2VlLXBy
ZXBhcmF0aW9uIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTIxLCAx
MjYifV0sInN5bXB0b20iOiJUaGUgdXBncmFkZSBzdG9wcyBkdXJpbmcgaXRzIHByZXBhcmF0aW9u
IGFuZCBuYW1lcyBhIHNlcnZlci4ifSx7ImFjdGlvbnMiOlt7InJvbGVzIjpbXSwidGV4dCI6Ik5v
dGhpbmcgd2FzIGNoYW5nZWQuIExlYXZlIHRoZSBjbHVzdGVyIGFzIGl0IGlzIGFuZCBjYWxsIHRo
ZSB2ZW5kb3IncyBDdXN0b21lciBTdWNjZXNzIFRlYW0gdG8gc2VwYXJhdGUgdGhlIHByb3RvY29s
cy4ifV0sImlkIjoic2V2ZXJhbC1wcm90b2NvbHMiLCJzaG93bkJ5IjpbInNlZS1wcm90b2NvbHMi
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOCJ9XSwic3ltcHRvbSI6
IlRoZSB1cGdyYWRlIGRvZXMgbm90IHN0YXJ0IGFuZCBuYW1lcyBzZXJ2ZXJzIHdpdGggc2V2ZXJh
bCBwcm90b2NvbHMuIn0seyJhY3Rpb25zIjpbeyJyb2xlcyI6W10sInRleHQiOiJMZXQgdGhlIHJ1
bm5pbmcgYmF0Y2ggZmluaXNoOyB0aGUgYmF0Y2hlcyBhZnRlciBpdCBkbyBub3Qgc3RhcnQuIn0s
eyJjb21tYW5kIjoid2VrYSBsb2NhbCBwcyIsInJvbGVzIjpbImNsaWVudCJdLCJ0ZXh0IjoiT24g
dGhhdCBjbGllbnQsIHNlZSB3aGF0IGl0cyBjb250YWluZXIgc2F5cy4ifSx7InJvbGVzIjpbXSwi
dGV4dCI6IlVwZ3JhZGUgdGhhdCBjbGllbnQgb24gdGhlIHNwb3QsIHRoZW4gZ28gb24gd2l0aCB0
aG9zZSB0aGF0IGFyZSBsZWZ0LiJ9XSwiaWQiOiJjbGllbnQtZmFpbHMiLCJzaG93bkJ5IjpbInVw
Z3JhZGUtYWxsLWNsaWVudHMiLCJ1cGdyYWRlLWNsaWVudHMuZXhpdC5jbGllbnRzLWF0LXRhcmdl
dCIsImNsaWVudHMtYXQtdGFyZ2V0Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTQ3LTE1NywgMTY1In1dLCJzeW1wdG9tIjoiQSBjbGllbnQgb2YgYSBiYXRjaCBjYW5u
b3QgYmUgdXBncmFkZWQuIn0seyJhY3Rpb25zIjpbeyJjb21tYW5kIjoid2VrYSBsb2NhbCB1cGdy
YWRlIiwicm9sZXMiOlsiY2xpZW50Il0sInRleHQiOiJMb29rIGZvciBjbGllbnRzIHRoYXQgd2Vy
ZSBza2lwcGVkIG9yIG5vdCBtb3VudGVkLCBhbmQgdXBncmFkZSB0aGVtIG9uIHRoZSBzcG90LiJ9
XSwiaWQiOiJtaXNtYXRjaC1zdGF5cyIsInNob3duQnkiOlsidXBncmFkZS1jbGllbnRzLmV4aXQu
bm8tbWlzbWF0Y2giLCJuby1taXNtYXRjaCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjE1OCJ9LHsiZG9jdW1lbnQiOiJhbGVydHMiLCJsaW5lcyI6IkNsaWVudFZlcnNp
b25zTWlzbWF0Y2gifV0sInN5bXB0b20iOiJUaGUgYWxlcnQgYWJvdXQgY2xpZW50cyBvZiBhbm90
aGVyIHZlcnNpb24gZG9lcyBub3QgZ28gYXdheS4ifSx7ImFjdGlvbnMiOlt7ImNvbW1hbmQiOiJ3
ZWthIHVzZXIgbG9naW4iLCJyb2xlcyI6WyJsZWFkIl0sInRleHQiOiJXaXRob3V0IGEgbG9naW4g
dGhlIHByb2dyYW0gZmFsbHMgYmFjayB0byBhIGRlZmF1bHQgYWNjb3VudC4gTG9nIGluIGFnYWlu
LCBpbiBhIHRlcm1pbmFsLiJ9XSwiaWQiOiJsb2dpbi1sb3N0Iiwic2hvd25CeSI6WyJwcmVyZXF1
aXNpdGVzLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJkb3dubG9hZC5lbnRyeS5jbHVzdGVyLWFkbWlu
IiwidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5jbHVzdGVyLWFkbWluIiwidXBncmFkZS1jbGllbnRz
LmVudHJ5LmNsdXN0ZXItYWRtaW4iXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI1MyJ9LHsiZG9jdW1lbnQiOiJ1c2VycyIsImxpbmVzIjoibG9naW4ifV0sInN5bXB0b20i
OiJUaGUgcHJvZ3JhbSBhbnN3ZXJzIGFzIGFub3RoZXIgdXNlciB0aGFuIHRoZSBvbmUgd2hvIGxv
Z2dlZCBpbi4ifV0sInZhcmlhYmxlcyI6W3sia2luZCI6InZhbHVlIiwibmFtZSI6InRhcmdldCIs
InZhbHVlIjoiNC4yLjQifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJvcmlnaW4iLCJ2YWx1ZSI6
IjQuMS40In0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiY2hhbmdlIiwidmFsdWUiOiJDSEcwMDQ0
MzEwIn0seyJieUhvc3QiOnsiYmUxIjoiYmUxIiwiYmUyIjoiYmUyIiwiYmUzIjoiYmUzIiwiYmU0
IjoiYmU0IiwiY2wxIjoiY2wxIiwiY2wyIjoiY2wyIiwiY2wzIjoiY2wzIiwiY29udHJvbGxlciI6
ImNvbnRyb2xsZXIiLCJndzEiOiJndzEifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoiaG9zdCJ9
LHsiYnlIb3N0Ijp7ImJlMSI6IjE5Mi4wLjIuNjEiLCJiZTIiOiIxOTIuMC4yLjYyIiwiYmUzIjoi
MTkyLjAuMi42MyIsImJlNCI6IjE5Mi4wLjIuNjQiLCJjbDEiOiIxOTIuMC4yLjgxIiwiY2wyIjoi
MTkyLjAuMi44MiIsImNsMyI6IjE5Mi4wLjIuODMiLCJjb250cm9sbGVyIjoibG9jYWxob3N0Iiwi
Z3cxIjoiMTkyLjAuMi43MSJ9LCJraW5kIjoicGVySG9zdCIsIm5hbWUiOiJhZGRyZXNzIn0seyJr
aW5kIjoidmFsdWUiLCJuYW1lIjoic3RhcnRfb3JkZXIiLCJ2YWx1ZSI6IiJ9LHsia2luZCI6InZh
bHVlIiwibmFtZSI6ImxhdGVzdF9yZWxlYXNlIiwidGl0bGUiOiJMYXRlc3QgcmVsZWFzZSBvZiB0
aGUgdGFyZ2V0J3MgbWFqb3IgdmVyc2lvbiwgYXMgdGhlIHZlbmRvciBsaXN0cyBpdCIsInZhbHVl
IjoiNC4yLjQifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJ2aWEiLCJ0aXRsZSI6IlZlcnNpb24g
YmV0d2VlbiB0d28gaG9wcywgdGhlIGxhdGVzdCBvZiA0LjE7IG5vbmUgd2hlcmUgb25lIGhvcCBp
cyBlbm91Z2giLCJ2YWx1ZSI6Im5vbmUifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJjb250YWlu
ZXJfbmFtZSIsInRpdGxlIjoiVGhlIG9uZSBjb250YWluZXIgb2YgdGhlIGxlYWQgYmFja2VuZCB0
aGF0IHRoZSB1cGdyYWRlIGlzIHJ1biBieSIsInZhbHVlIjoiZHJpdmVzMCJ9LHsia2luZCI6InZh
bHVlIiwibmFtZSI6ImRyaXZlX2NvbnRhaW5lcnMiLCJ0aXRsZSI6Ik5hbWVzIG9mIGRyaXZlIGNv
bnRhaW5lcnMiLCJ2YWx1ZSI6Il5kcml2ZXNbMC05XSskIn0seyJraW5kIjoidmFsdWUiLCJuYW1l
IjoiY29tcHV0ZV9jb250YWluZXJzIiwidGl0bGUiOiJOYW1lcyBvZiBjb21wdXRlIGNvbnRhaW5l
cnMiLCJ2YWx1ZSI6Il5jb21wdXRlWzAtOV0rJCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImZy
b250ZW5kX2NvbnRhaW5lcnMiLCJ0aXRsZSI6Ik5hbWVzIG9mIGZyb250ZW5kLCBwcm90b2NvbCBh
bmQgZ2F0ZXdheSBjb250YWluZXJzLCB3aGljaCB0aGUgZ3VpZGUgZG9lcyBub3QgZ2l2ZSIsInZh
bHVlIjoiXmZyb250ZW5kWzAtOV0rJCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImJhY2tlbmRf
c2VydmVycyIsInRpdGxlIjoiSG93IG1hbnkgYmFja2VuZCBzZXJ2ZXJzIHRoZSBjbHVzdGVyIGhh
cyIsInZhbHVlIjoiNCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImFkbWluX3VzZXIiLCJ0aXRs
ZSI6IkFjY291bnQgb2YgdGhlIGNsdXN0ZXIgYWRtaW4gd2hvIGhhcyBsb2dnZWQgaW4gb24gdGhl
IGxlYWQgYmFja2VuZCIsInZhbHVlIjoidXBncmFkZS1hZG1pbiJ9LHsiYnlIb3N0Ijp7ImJlMSI6
Im5vbmUiLCJiZTIiOiJub25lIiwiYmUzIjoibm9uZSIsImJlNCI6Im5vbmUiLCJndzEiOiJzbWIi
fSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoicHJvdG9jb2wiLCJ0aXRsZSI6IlRoZSBvbmUgcHJv
dG9jb2wgdGhhdCBlYWNoIGJhY2tlbmQgYW5kIGdhdGV3YXkgc2VydmVzIn0seyJraW5kIjoidmFs
dWUiLCJuYW1lIjoiYXJjaGl2ZSIsInRpdGxlIjoiVGhlIHZlcnNpb24ncyBhcmNoaXZlIG9uIHRo
ZSBsZWFkIGJhY2tlbmQ7IG5vbmUgd2hlcmUgaXQgaXMgbm90IGJyb3VnaHQgYnkgaGFuZCIsInZh
bHVlIjoibm9uZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImZpcnN0X2FyY2hpdmUiLCJ0aXRs
ZSI6IlRoZSBzYW1lIGZvciB0aGUgdmVyc2lvbiBiZXR3ZWVuIHR3byBob3BzIiwidmFsdWUiOiJu
b25lIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiYXJjaGl2ZV9kaXIiLCJ0aXRsZSI6IlRoZSBm
b2xkZXIgb2YgaXRzIG93biBpbnRvIHdoaWNoIHRoZSBhcmNoaXZlIGlzIHVucGFja2VkIiwidmFs
dWUiOiIvb3B0L3dla2EvdXBncmFkZS1DSEcwMDQ0MzEwIn0seyJraW5kIjoidmFsdWUiLCJuYW1l
Ijoid29ya19kaXIiLCJ0aXRsZSI6IkZvbGRlciBmb3IgdGhlIGxvZyBvZiB0aGUgdXBncmFkZSBv
biB0aGUgbGVhZCBiYWNrZW5kIiwidmFsdWUiOiIvdmFyL3RtcC91cGdyYWRlLUNIRzAwNDQzMTAi
fSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJiYWNrZW5kX2FkZHJlc3MiLCJ0aXRsZSI6Ik5hbWUg
b3IgYWRkcmVzcyBvZiBhIGJhY2tlbmQsIGFzIGNsaWVudHMgcmVhY2ggaXQiLCJ2YWx1ZSI6ImJl
MS5leGFtcGxlLmNvbSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImJhY2tlbmRfcG9ydCIsInRp
dGxlIjoiUG9ydCBvZiB0aGF0IGJhY2tlbmQiLCJ2YWx1ZSI6IjE0MDAwIn0seyJraW5kIjoidmFs
dWUiLCJuYW1lIjoiY2xpZW50X3ZlcnNpb24iLCJ0aXRsZSI6IlZlcnNpb24gb2YgdGhlIG9sZGVz
dCBjbGllbnQgd2hlbiB0aGUgYmFja2VuZHMgaGF2ZSByZWFjaGVkIHRoZSB0YXJnZXQ7IDQuMS4y
IGF0IGxlYXN0IiwidmFsdWUiOiI0LjEuNCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImNsaWVu
dF9iYXRjaF9zaXplIiwidGl0bGUiOiJIb3cgbWFueSBjbGllbnRzIGEgYmF0Y2ggaG9sZHMiLCJ2
YWx1ZSI6IjIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJjbGllbnRzX3RvX3VwZ3JhZGUiLCJ0
aXRsZSI6IklkcyBvZiB0aGUgb25seSBjbGllbnRzIHRvIHVwZ3JhZGUiLCJ2YWx1ZSI6Im5vbmUi
fSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJjbGllbnRzX3RvX3NraXAiLCJ0aXRsZSI6IklkcyBv
ZiB0aGUgY2xpZW50cyB0byBsZWF2ZSBvdXQiLCJ2YWx1ZSI6Im5vbmUifSx7ImtpbmQiOiJ2YWx1
ZSIsIm5hbWUiOiJnYXRld2F5X2lkcyIsInRpdGxlIjoiSWRzIG9mIHRoZSBwcm90b2NvbCBnYXRl
d2F5cywgd2hpY2ggYXJlIG5vIGNsaWVudHMgdG8gYmUgdXBncmFkZWQiLCJ2YWx1ZSI6IjQxIn1d
LCJ2ZXJzaW9ucyI6eyJmcm9tIjoiNC4xLjQiLCJwYXRoIjpbIjQuMS40IiwiNC4yLjQiXSwidG8i
OiI0LjIuNCJ9LCJ3aW5kb3dzIjpbeyJlbmQiOiIyMDI3LTA1LTA5VDAzOjAwOjAwKzAyOjAwIiwi
ZW5kRXBvY2giOjE4MDk4MjQ0MDAsImlkIjoidXBncmFkZS1iYWNrZW5kcyIsInN0YXJ0IjoiMjAy
Ny0wNS0wOFQyMTowMDowMCswMjowMCIsInN0YXJ0RXBvY2giOjE4MDk4MDI4MDB9LHsiZW5kIjoi
MjAyNy0wNS0wOVQwNjowMDowMCswMjowMCIsImVuZEVwb2NoIjoxODA5ODM1MjAwLCJpZCI6InVw
Z3JhZGUtY2xpZW50cyIsInN0YXJ0IjoiMjAyNy0wNS0wOFQyMTowMDowMCswMjowMCIsInN0YXJ0
RXBvY2giOjE4MDk4MDI4MDB9XX0=
PLAN
}

main "$@"
