#!/bin/sh
# Storage cluster to 4.2.4, by 4.1.4
#
# Change CHG0044377 (production): WEKA 4.0.4 to 4.2.4
# Plan   4c8c2e11274ddce89e82c4bfd48840e101d0235975eef3b8df3ec1534aa16de9
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

RB_DIGEST='4c8c2e11274ddce89e82c4bfd48840e101d0235975eef3b8df3ec1534aa16de9'
RB_CHANGE='CHG0044377'
RB_VERSION='0.1.0'
RB_COUNT=79
RB_TOOLS='awk base64 grep head mktemp od sed sha256sum sync tail ssh'
RB_TITLE='Storage cluster to 4.2.4, by 4.1.4'
RB_FIRST_STEP='prerequisites.entry.cluster-admin'
RB_DATE_NAMES=''
# Who may sign for this plan, and who carries it out; a name a line.
RB_APPROVALS_NEEDED=0
RB_APPROVERS='li@example.com'
RB_OPERATORS='ana@example.com
ben@example.com'

# --- Variables of the change; a command sees only those that it names --------------------------

v_admin_user='upgrade-admin'
v_archive='/srv/weka/weka-4.2.4.tar'
v_archive_dir='/opt/weka/upgrade-CHG0044377'
v_backend_address='be1.example.com'
v_backend_port='14000'
v_backend_servers='4'
v_change='CHG0044377'
v_client_batch_size='2'
v_client_version='4.1.4'
v_clients_to_skip='none'
v_clients_to_upgrade='none'
v_compute_containers='^compute[0-9]+$'
v_container_name='drives0'
v_drive_containers='^drives[0-9]+$'
v_first_archive='/srv/weka/weka-4.1.4.tar'
v_frontend_containers='^frontend[0-9]+$'
v_gateway_ids='41'
v_latest_release='4.2.4'
v_origin='4.0.4'
v_start_order=''
v_target='4.2.4'
v_via='4.1.4'
v_work_dir='/var/tmp/upgrade-CHG0044377'

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
    'gw1') RB_VIA=ssh RB_ADDRESS='root@192.0.2.71' v_host='gw1' v_address='192.0.2.71' v_protocol='s3' ;;
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
  step_17

  stage 'first-hop-download' 'First hop: bring the version in between to one backend server' '' '' 0 0 ''
  step_18
  step_19
  step_20
  step_21

  stage 'first-hop-backends' 'First hop: upgrade the backend servers to the version in between' 'first-hop-backends' '2027-05-08T21:00:00+02:00 to 2027-05-09T03:00:00+02:00' 1809802800 1809824400 'impact: Uploading and downloading snapshots unavailable, Reading and writing files degraded, Creating S3 clusters and detaching object stores degraded'
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

  stage 'first-hop-clients' 'First hop: upgrade the clients to the version in between' 'first-hop-clients' '2027-05-08T21:00:00+02:00 to 2027-05-09T06:00:00+02:00' 1809802800 1809835200 'impact: Reading and writing files degraded'
  step_38

  stage 'between-hops' 'Meet what the second hop asks of the first' '' '' 0 0 ''
  step_39
  step_40
  step_41

  stage 'download' 'Bring the version to one backend server' '' '' 0 0 ''
  step_42
  step_43
  step_44
  step_45

  stage 'upgrade-backends' 'Upgrade the backend servers' 'upgrade-backends' '2027-05-09T21:00:00+02:00 to 2027-05-10T03:00:00+02:00' 1809889200 1809910800 'impact: Uploading and downloading snapshots unavailable, Reading and writing files degraded, Creating S3 clusters and detaching object stores degraded, Access by NFS, SMB or S3 degraded'
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
  step_66

  stage 'upgrade-clients' 'Upgrade the clients' 'upgrade-clients' '2027-05-09T21:00:00+02:00 to 2027-05-10T06:00:00+02:00' 1809889200 1809921600 'impact: Reading and writing files degraded'
  step_67
  step_68
  step_69
  step_70
  step_71
  step_72

  stage 'verify' 'Post-upgrade verification' '' '' 0 0 ''
  step_73
  step_74
  step_75
  step_76
  step_77
  step_78
  step_79

  succeed
}

# --- Steps, in the order in which they run ------------------------------------------------------

# 1/79  prerequisites.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
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

# 2/79  prerequisites.entry.multi-container: Every backend server has several containers, each of one kind
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

# 3/79  prerequisites.entry.protocol-declared: The change names one protocol for this server, or none
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

# 4/79  prerequisites.entry.backends-online: Every backend server is online, with all of its containers
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

# 5/79  prerequisites.entry.rebuild-done: No rebuild is going on and the data is fully protected
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

# 6/79  prerequisites.entry.no-alerts: There is no alert, muted or not
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

# 7/79  prerequisites.entry.free-space: There are 4 GB free in /opt/weka
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

# 8/79  prerequisites.entry.no-data-upgrade: No conversion of metadata is running
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

# 9/79  see-latest-release: See that the target is the latest release
# upgrade.yaml:653, guide 10, guide 10, original method B: public releases
step_9() {
  step 'see-latest-release' check body 'See that the target is the latest release' || return 0
  proof() {
    check 'see-latest-release' manual 'Look at the public releases. The latest of the target'\''s major version must be 4.2.4, and the target 4.2.4 must be it; in two hops, 4.1.4 must be the latest of its own major version.' 'a person attests it' 'controller'
    attested 'latest-release=latest-release' 'seen-at=seen-at' <<'WORDS'
Look at the public releases. The latest of the target's major version must be 4.2.4, and the target 4.2.4 must be it; in two hops, 4.1.4 must be the latest of its own major version.
to record: latest-release, seen-at
WORDS
  }
  finish
}

# 10/79  see-compatible: Hold the backend servers against the target's prerequisites
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

# 11/79  see-protocols: See that no server has several protocols
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

# 12/79  approve-kwas: Approve that ETCD has become KWAS
# upgrade.yaml:688, guide 49
step_12() {
  step 'approve-kwas' approve body 'Approve that ETCD has become KWAS' || return 0
  approve 'li@example.com' <<'WORDS'
Has the vendor's Customer Success Team confirmed that ETCD was upgraded to KWAS on this cluster, for the upgrade to 4.2.4? Put the number of the case into the comment.
may approve: li@example.com
WORDS
  finish
}

# 13/79  notify-users: Tell the users
# upgrade.yaml:698, guide 127
step_13() {
  step 'notify-users' notify body 'Tell the users' || return 0
  notify <<'WORDS'
send to users:
  Under change CHG0044377 the storage cluster goes to 4.2.4. Files stay reachable except for about a minute; protocol gateways reconnect once, and clients are upgraded afterwards.
about: file-access, protocol-access
at least 2d ahead
WORDS
  finish
}

# 14/79  postpone-transfers: Postpone snapshot transfers, S3 cluster creation and detaching
# upgrade.yaml:709, guide 19, 39, 61, 71
# Way back, by hand:
#   | Resume the schedules and tell the administrators.
step_14() {
  step 'postpone-transfers' manual body 'Postpone snapshot transfers, S3 cluster creation and detaching' || return 0
  manual 'suspended-schedules=suspended-schedules' 'told-at=told-at' <<'WORDS'
Suspend every schedule that uploads, downloads or synchronises snapshots, and tell all administrators to start no such transfer, create no S3 cluster and detach no object store until this change is over.
to record: suspended-schedules, told-at
WORDS
  finish
}

# 15/79  abort-uploads: Abort the snapshot upload
# upgrade.yaml:742, guide 65, tasks abort, guide 64-65, tasks weka cluster task
# POINT OF NO RETURN: What was uploaded so far is lost; the upload is started anew afterwards.
step_15() {
  step 'abort-uploads' manual body 'Abort the snapshot upload' || return 0
  proof() {
    check 'abort-uploads.check' probe 'the output' 'is == 0' 'be1'
    limit 60000
    command_line <<'PROBE'
tasks=$(weka cluster task) || exit 1
printf '%s\n' "$tasks" | awk '$1 == "STOW_UPLOAD" { n++ } END { print n + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '==' '0'
  }
  manual 'task-ids=task-ids' <<'WORDS'
Find each task STOW_UPLOAD and end it with "weka cluster task abort" and its id. Where none is listed, note that.
to record: task-ids
WORDS
  finish
}

# 16/79  wait-for-downloads: Wait until nothing is being downloaded
# upgrade.yaml:763, guide 67, 69, guide 66-69, tasks weka cluster task
step_16() {
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

# 17/79  abort-prefetch: Abort the prefetch
# upgrade.yaml:807, guide 67, earlier footnote: aborted directly, guide 67, tasks weka cluster task
# POINT OF NO RETURN: A prefetch cannot be resumed after the upgrade.
step_17() {
  step 'abort-prefetch' manual body 'Abort the prefetch' || return 0
  proof() {
    check 'abort-prefetch.check' probe 'the output' 'is == 0' 'be1'
    limit 60000
    command_line <<'PROBE'
tasks=$(weka cluster task) || exit 1
printf '%s\n' "$tasks" | awk '$1 == "SNAPSHOT_PREFETCH" { n++ } END { print n + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '==' '0'
  }
  manual 'task-ids=task-ids' <<'WORDS'
Find each task SNAPSHOT_PREFETCH and end it with "weka cluster task abort" and its id. Where none is listed, note that.
to record: task-ids
WORDS
  finish
}

# 18/79  first-hop-download.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:829, guide 53, users whoami, login
step_18() {
  step 'first-hop-download.entry.cluster-admin' check entry 'The declared admin has logged in, and the role is that of a cluster admin' || return 0
  hosts 'be1'
  proof() {
    check 'first-hop-download.entry.cluster-admin' probe 'the output' 'is `clusteradmin`' 'be1'
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

# 19/79  first-hop-download.entry.via-given: The change names the version in between
# upgrade.yaml:829, guide 11
step_19() {
  step 'first-hop-download.entry.via-given' check entry 'The change names the version in between' || return 0
  hosts 'be1'
  proof() {
    check 'first-hop-download.entry.via-given' probe 'the output' 'matches `^4[.]1[.]`' 'be1'
    limit 30000
    uses 'via'
    command_line <<'PROBE'
printf '%s\n' "${via}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^4[.]1[.]'
  }
  finish
}

# 20/79  copy-first-archive: Copy the archive to the lead backend
# upgrade.yaml:888, guide 103
# Way back, by hand:
#   | Delete the archive.
step_20() {
  step 'copy-first-archive' manual body 'Copy the archive to the lead backend' || return 0
  proof() {
    check 'copy-first-archive.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'be1'
    limit 300000
    uses 'first_archive'
    command_line <<'PROBE'
sha256sum -- "${first_archive}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  manual 'sha256-of-the-download=sha256-of-the-download' <<'WORDS'
Download the archive of 4.1.4 on a machine that is connected, and copy it to /srv/weka/weka-4.1.4.tar on the lead backend.
to record: sha256-of-the-download
WORDS
  finish
}

# 21/79  install-first-archive: Unpack the archive into a folder of its own and run its installer
# upgrade.yaml:904, guide 103-105, original method C: install.sh
# Way back, by hand:
#   | Leave the version where it is; nothing uses it.
step_21() {
  step 'install-first-archive' run body 'Unpack the archive into a folder of its own and run its installer' || return 0
  hosts 'be1'
  limit 3600000
  uses 'archive_dir' 'first_archive' 'via'
  command_line <<'RUN'
mkdir -p "${archive_dir}/${via}" || exit 1
tar -xf "${first_archive}" -C "${archive_dir}/${via}" || exit 1
for script in "${archive_dir}/${via}/install.sh" "${archive_dir}/${via}"/*/install.sh; do
  if test -f "$script"; then cd "$(dirname "$script")" && exec ./install.sh; fi
done
echo "there is no install.sh in the archive" >&2
exit 1
RUN
  batch 'be1'
  finish
}

# 22/79  first-hop-backends.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:929, guide 53, users whoami, login
step_22() {
  step 'first-hop-backends.entry.cluster-admin' check entry 'The declared admin has logged in, and the role is that of a cluster admin' || return 0
  hosts 'be1'
  proof() {
    check 'first-hop-backends.entry.cluster-admin' probe 'the output' 'is `clusteradmin`' 'be1'
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

# 23/79  first-hop-backends.entry.backends-online: Every backend server is online, with all of its containers
# upgrade.yaml:930, guide 51, installation weka cluster container
step_23() {
  step 'first-hop-backends.entry.backends-online' check entry 'Every backend server is online, with all of its containers' || return 0
  hosts 'be1'
  proof() {
    check 'first-hop-backends.entry.backends-online' probe 'the output' 'matches `^online: `' 'be1'
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

# 24/79  first-hop-backends.entry.rebuild-done: No rebuild is going on and the data is fully protected
# upgrade.yaml:931, guide 55, cli weka status
step_24() {
  step 'first-hop-backends.entry.rebuild-done' check entry 'No rebuild is going on and the data is fully protected' || return 0
  hosts 'be1'
  proof() {
    check 'first-hop-backends.entry.rebuild-done' probe 'the output' 'contains `Fully protected`; does not contain `Rebuild in progress`' 'be1'
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

# 25/79  first-hop-backends.entry.no-alerts: There is no alert, muted or not
# upgrade.yaml:932, guide 57, alerts view alerts
step_25() {
  step 'first-hop-backends.entry.no-alerts' check entry 'There is no alert, muted or not' || return 0
  hosts 'be1'
  proof() {
    check 'first-hop-backends.entry.no-alerts' probe 'the output' 'matches `^\[ *\]$`' 'be1'
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

# 26/79  first-hop-backends.entry.free-space: There are 4 GB free in /opt/weka
# upgrade.yaml:933, guide 59
step_26() {
  step 'first-hop-backends.entry.free-space' check entry 'There are 4 GB free in /opt/weka' || return 0
  hosts 'be1' 'be2' 'be3' 'be4'
  proof() {
    check 'first-hop-backends.entry.free-space' probe 'free space of /opt/weka' 'is at least 4 GB' 'be1' 'be2' 'be3' 'be4'
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

# 27/79  first-hop-backends.entry.no-data-upgrade: No conversion of metadata is running
# upgrade.yaml:934, guide 73
step_27() {
  step 'first-hop-backends.entry.no-data-upgrade' check entry 'No conversion of metadata is running' || return 0
  hosts 'be1'
  proof() {
    check 'first-hop-backends.entry.no-data-upgrade' probe 'the output' 'is == 0' 'be1'
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

# 28/79  first-hop-backends.entry.tasks-over: None of the tasks that must be stopped is listed; a running detach is ignored
# upgrade.yaml:935, guide 61-71, tasks weka cluster task
step_28() {
  step 'first-hop-backends.entry.tasks-over' check entry 'None of the tasks that must be stopped is listed; a running detach is ignored' || return 0
  hosts 'be1'
  proof() {
    check 'first-hop-backends.entry.tasks-over' probe 'the output' 'is == 0' 'be1'
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

# 29/79  approve-first-hop: Approve the first hop
# upgrade.yaml:938
step_29() {
  step 'approve-first-hop' approve body 'Approve the first hop' || return 0
  approve 'li@example.com' <<'WORDS'
All gates are passed, and there is no way back to 4.0.4. May change CHG0044377 upgrade the backends to 4.1.4 now?
may approve: li@example.com
WORDS
  finish
}

# 30/79  start-first-hop: Start the upgrade to the version in between
# upgrade.yaml:945, guide 118-122, releases 4.1: steps 3 and 4
# Impact: Reading and writing files degraded, Uploading and downloading snapshots unavailable, Creating S3 clusters and detaching object stores degraded
# POINT OF NO RETURN: The guide knows no way back to the version before.
step_30() {
  step 'start-first-hop' run body 'Start the upgrade to the version in between' || return 0
  hosts 'be1'
  limit 60000
  uses 'container_name' 'via' 'work_dir'
  command_line <<'RUN'
mkdir -p "${work_dir}" && rm -f "${work_dir}/first-exit" || exit 1
setsid sh -c '
  weka local run --container "$1" --in "$2" upgrade --mode ndu
  echo "$?" >"$3/first-exit.new" && mv "$3/first-exit.new" "$3/first-exit"
' upgrade "${container_name}" "${via}" "${work_dir}" >"${work_dir}/first-upgrade.log" 2>&1 </dev/null &
RUN
  already_done() {
    check 'start-first-hop.unless' probe 'the output' 'is `started`' 'be1'
    limit 30000
    uses 'work_dir'
    command_line <<'PROBE'
if ! test -e "${work_dir}/first-upgrade.log"; then echo "not started"; exit 0; fi
if ! test -s "${work_dir}/first-exit"; then echo started; exit 0; fi
if test "$(cat "${work_dir}/first-exit")" = 0; then echo started; else echo failed; fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'started'
  }
  batch 'be1'
  finish
}

# 31/79  watch-first-drives: Follow preparation and the upgrade of the drive containers
# upgrade.yaml:964, guide 24-27, guide 26-27, installation weka cluster container
step_31() {
  step 'watch-first-drives' wait body 'Follow preparation and the upgrade of the drive containers' || return 0
  hosts 'be1'
  proof() {
    check 'watch-first-drives' probe 'the output' 'matches `^(ended|upgraded)`' 'be1'
    again '30000' '14400000' ''
    limit 60000
    uses 'drive_containers' 'via' 'work_dir'
    command_line <<'PROBE'
if test -s "${work_dir}/first-exit"; then echo ended; exit 0; fi
weka cluster container -b | awk -v kind="${drive_containers}" -v want="${via}" '
  NR == 1 { c = index($0, " CONTAINER  "); s = index($0, " STATUS "); r = index($0, " RELEASE "); next }
  split(substr($0, c), name, " ") && name[1] ~ kind {
    all++
    split(substr($0, s), status, " "); split(substr($0, r), release, " ")
    if (status[1] == "UP" && release[1] ~ ("^" want "([.-]|$)")) done++
  }
  END { printf "%s: %d of %d\n", (all > 0 && done == all ? "upgraded" : "waiting"), done, all }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^(ended|upgraded)'
  }
  finish
}

# 32/79  watch-first-computes: Follow the upgrade of the compute containers, all at once in 4.1
# upgrade.yaml:969, guide 28-29, releases 4.1: internal process, guide 28-29, releases 4.1: all computes at once
step_32() {
  step 'watch-first-computes' wait body 'Follow the upgrade of the compute containers, all at once in 4.1' || return 0
  hosts 'be1'
  proof() {
    check 'watch-first-computes' probe 'the output' 'matches `^(ended|upgraded)`' 'be1'
    again '30000' '14400000' ''
    limit 60000
    uses 'compute_containers' 'via' 'work_dir'
    command_line <<'PROBE'
if test -s "${work_dir}/first-exit"; then echo ended; exit 0; fi
weka cluster container -b | awk -v kind="${compute_containers}" -v want="${via}" '
  NR == 1 { c = index($0, " CONTAINER  "); s = index($0, " STATUS "); r = index($0, " RELEASE "); next }
  split(substr($0, c), name, " ") && name[1] ~ kind {
    all++
    split(substr($0, s), status, " "); split(substr($0, r), release, " ")
    if (status[1] == "UP" && release[1] ~ ("^" want "([.-]|$)")) done++
  }
  END { printf "%s: %d of %d\n", (all > 0 && done == all ? "upgraded" : "waiting"), done, all }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^(ended|upgraded)'
  }
  finish
}

# 33/79  watch-first-end: Follow frontends, protocol containers and gateways until the command has ended
# upgrade.yaml:974, guide 30-31, 127, guide 30-31, 127
step_33() {
  step 'watch-first-end' wait body 'Follow frontends, protocol containers and gateways until the command has ended' || return 0
  hosts 'be1'
  proof() {
    check 'watch-first-end' probe 'file /var/tmp/upgrade-CHG0044377/first-exit' 'exists' 'be1'
    again '30000' '14400000' ''
    limit 30000
    uses 'work_dir'
    command_line <<'PROBE'
test -e "${work_dir}/first-exit"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 34/79  see-first-end: See that the command has ended without an error
# upgrade.yaml:979, guide 126-127, guide 126-127
step_34() {
  step 'see-first-end' check body 'See that the command has ended without an error' || return 0
  hosts 'be1'
  proof() {
    check 'see-first-end' probe 'the output' 'is `0`' 'be1'
    limit 30000
    uses 'work_dir'
    command_line <<'PROBE'
cat "${work_dir}/first-exit"
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0'
  }
  finish
}

# 35/79  see-first-containers: See every container at the version in between
# upgrade.yaml:984, guide 24-31, guide 24-31, installation weka cluster container
step_35() {
  step 'see-first-containers' check body 'See every container at the version in between' || return 0
  hosts 'be1'
  proof() {
    check 'see-first-containers' probe 'the output' 'matches `^upgraded: `' 'be1'
    again '30000' '900000' ''
    limit 60000
    uses 'compute_containers' 'drive_containers' 'frontend_containers' 'via'
    command_line <<'PROBE'
list=$(weka cluster container) || exit 1
printf '%s\n' "$list" | awk -v want="${via}" \
  -v drives="${drive_containers}" -v computes="${compute_containers}" -v frontends="${frontend_containers}" '
  NR == 1 { c = index($0, " CONTAINER  "); s = index($0, " STATUS "); r = index($0, " RELEASE "); next }
  split(substr($0, c), name, " ") && (name[1] ~ drives || name[1] ~ computes || name[1] ~ frontends) {
    all++
    split(substr($0, s), status, " "); split(substr($0, r), release, " ")
    if (status[1] == "UP" && release[1] ~ ("^" want "([.-]|$)")) done++
  }
  END { printf "%s: %d of %d\n", (all > 0 && done == all ? "upgraded" : "waiting"), done, all }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^upgraded: '
  }
  finish
}

# 36/79  first-hop-backends.exit.containers-up: All containers of all backend servers are up, and IO runs
# upgrade.yaml:936, guide 39, 127, cli weka status
step_36() {
  step 'first-hop-backends.exit.containers-up' check exit 'All containers of all backend servers are up, and IO runs' || return 0
  hosts 'be1'
  proof() {
    check 'first-hop-backends.exit.containers-up' probe 'the output' 'matches `status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)`; contains `io status: STARTED`' 'be1'
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

# 37/79  first-hop-backends.exit.tasks-still-over: None of these tasks has come up meanwhile
# upgrade.yaml:936, guide 19, 61
step_37() {
  step 'first-hop-backends.exit.tasks-still-over' check exit 'None of these tasks has come up meanwhile' || return 0
  hosts 'be1'
  proof() {
    check 'first-hop-backends.exit.tasks-still-over' probe 'the output' 'is == 0' 'be1'
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

# 38/79  remount-clients-first: Unmount everything on each client and mount it again
# upgrade.yaml:996, guide 131, 135, guide 131, installation weka local ps
# Impact: Reading and writing files degraded
# POINT OF NO RETURN: A client takes the version of the backends, which cannot go back.
step_38() {
  step 'remount-clients-first' manual body 'Unmount everything on each client and mount it again' || return 0
  hosts 'cl1' 'cl2' 'cl3'
  on_failure 'finish-batch'
  proof() {
    check 'remount-clients-first.check' probe 'the output' 'matches `^upgraded: `' 'cl1' 'cl2' 'cl3'
    again '15000' '300000' ''
    limit 60000
    uses 'via'
    command_line <<'PROBE'
list=$(weka local ps) || exit 1
printf '%s\n' "$list" | awk -v want="${via}" '
  NR == 1 { v = index($0, " VERSION"); next }
  split(substr($0, v), word, " ") { n++; if (word[1] ~ ("^" want "([.-]|$)")) done++ }
  END { printf "%s: %d of %d\n", (n > 0 && done == n ? "upgraded" : "behind"), done, n }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^upgraded: '
  }
  manual 'client=client' 'finished-at=finished-at' 'way-taken=way-taken' <<'WORDS'
Unmount every WEKA file system of this client completely and mount it again, or restart the client.
to record: client, way-taken, finished-at
WORDS
  finish
}

# 39/79  wait-for-data-upgrade: Wait until the conversion of metadata is done
# upgrade.yaml:1019, guide 73, guide 73
step_39() {
  step 'wait-for-data-upgrade' wait body 'Wait until the conversion of metadata is done' || return 0
  hosts 'be1'
  proof() {
    check 'wait-for-data-upgrade' probe 'the output' 'is == 0' 'be1'
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

# 40/79  see-first-clients: See every client at the version in between
# upgrade.yaml:1025, guide 131, guide 131, installation weka local ps
step_40() {
  step 'see-first-clients' check body 'See every client at the version in between' || return 0
  hosts 'cl1' 'cl2' 'cl3'
  proof() {
    check 'see-first-clients' probe 'the output' 'matches `^upgraded: `' 'cl1' 'cl2' 'cl3'
    again '15000' '300000' ''
    limit 60000
    uses 'via'
    command_line <<'PROBE'
list=$(weka local ps) || exit 1
printf '%s\n' "$list" | awk -v want="${via}" '
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

# 41/79  see-first-mismatch-gone: See that the alert about clients of another version is gone
# upgrade.yaml:1031, guide 57, 158, guide 158, alerts list of alerts
step_41() {
  step 'see-first-mismatch-gone' check body 'See that the alert about clients of another version is gone' || return 0
  hosts 'be1'
  proof() {
    check 'see-first-mismatch-gone' probe 'the output' 'does not contain `ClientVersionsMismatch`' 'be1'
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

# 42/79  download.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:1042, guide 53, users whoami, login
step_42() {
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

# 43/79  copy-archive: Copy the archive to the lead backend
# upgrade.yaml:1116, guide 103
# Way back, by hand:
#   | Delete the archive.
step_43() {
  step 'copy-archive' manual body 'Copy the archive to the lead backend' || return 0
  proof() {
    check 'copy-archive.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'be1'
    limit 300000
    uses 'archive'
    command_line <<'PROBE'
sha256sum -- "${archive}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  manual 'sha256-of-the-download=sha256-of-the-download' <<'WORDS'
Download the archive of 4.2.4 on a machine that is connected, and copy it to /srv/weka/weka-4.2.4.tar on the lead backend.
to record: sha256-of-the-download
WORDS
  finish
}

# 44/79  unpack-archive: Unpack the archive into a folder of its own
# upgrade.yaml:1132, guide 103
# Way back, by hand:
#   | Delete the folder.
step_44() {
  step 'unpack-archive' run body 'Unpack the archive into a folder of its own' || return 0
  hosts 'be1'
  idempotent
  limit 900000
  uses 'archive' 'archive_dir' 'target'
  command_line <<'RUN'
mkdir -p "${archive_dir}/${target}" && tar -xf "${archive}" -C "${archive_dir}/${target}"
RUN
  batch 'be1'
  finish
}

# 45/79  run-installer: Run the installer from that folder
# upgrade.yaml:1143, guide 105, original method C: install.sh
# Way back, by hand:
#   | Leave the version where it is; nothing uses it.
step_45() {
  step 'run-installer' run body 'Run the installer from that folder' || return 0
  hosts 'be1'
  limit 3600000
  uses 'archive_dir' 'target'
  command_line <<'RUN'
for script in "${archive_dir}/${target}/install.sh" "${archive_dir}/${target}"/*/install.sh; do
  if test -f "$script"; then cd "$(dirname "$script")" && exec ./install.sh; fi
done
echo "there is no install.sh in the archive" >&2
exit 1
RUN
  batch 'be1'
  finish
}

# 46/79  upgrade-backends.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:1186, guide 53, users whoami, login
step_46() {
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

# 47/79  upgrade-backends.entry.backends-online: Every backend server is online, with all of its containers
# upgrade.yaml:1187, guide 51, installation weka cluster container
step_47() {
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

# 48/79  upgrade-backends.entry.rebuild-done: No rebuild is going on and the data is fully protected
# upgrade.yaml:1188, guide 55, cli weka status
step_48() {
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

# 49/79  upgrade-backends.entry.no-alerts: There is no alert, muted or not
# upgrade.yaml:1189, guide 57, alerts view alerts
step_49() {
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

# 50/79  upgrade-backends.entry.free-space: There are 4 GB free in /opt/weka
# upgrade.yaml:1190, guide 59
step_50() {
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

# 51/79  upgrade-backends.entry.no-data-upgrade: No conversion of metadata is running
# upgrade.yaml:1191, guide 73
step_51() {
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

# 52/79  upgrade-backends.entry.tasks-over: None of the tasks that must be stopped is listed; a running detach is ignored
# upgrade.yaml:1192, guide 61-71, tasks weka cluster task
step_52() {
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

# 53/79  approve-upgrade: Approve the upgrade
# upgrade.yaml:1195, guide 118-120
step_53() {
  step 'approve-upgrade' approve body 'Approve the upgrade' || return 0
  approve 'li@example.com' <<'WORDS'
All gates are passed, and there is no way back from 4.2.4. May change CHG0044377 upgrade the backends now?
may approve: li@example.com
WORDS
  finish
}

# 54/79  start-upgrade: Start the upgrade on the lead backend
# upgrade.yaml:1203, guide 118-123
# Impact: Reading and writing files degraded, Uploading and downloading snapshots unavailable, Creating S3 clusters and detaching object stores degraded
# POINT OF NO RETURN: The guide knows no way back to the version before.
step_54() {
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

# 55/79  watch-preparation: Follow the preparation of all backend servers
# upgrade.yaml:1222, guide 24-25, 125, guide 24-27, installation weka cluster container
step_55() {
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

# 56/79  see-preparation: See that the preparation has not failed
# upgrade.yaml:1227, guide 126, guide 126
step_56() {
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

# 57/79  watch-drives: Follow the upgrade of the drive containers
# upgrade.yaml:1232, guide 26-27, guide 26-27, installation weka cluster container
step_57() {
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

# 58/79  see-drives: See that all drive containers are upgraded
# upgrade.yaml:1239, guide 26-27, guide 26-27
step_58() {
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

# 59/79  watch-computes: Follow the upgrade of the compute containers
# upgrade.yaml:1244, guide 28-29, guide 28-29, installation weka cluster container
step_59() {
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

# 60/79  see-computes: See that all compute containers are upgraded
# upgrade.yaml:1251, guide 28-29, guide 28-29
step_60() {
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

# 61/79  watch-frontends: Follow the upgrade of frontends, protocol containers and gateways
# upgrade.yaml:1256, guide 30-31, guide 30-31, installation weka cluster container
step_61() {
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

# 62/79  see-frontends: See that all frontends, protocol containers and gateways are upgraded
# upgrade.yaml:1263, guide 30-31, guide 30-31, 143
step_62() {
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

# 63/79  watch-end: Wait until the command has ended
# upgrade.yaml:1268, guide 127, guide 127
step_63() {
  step 'watch-end' wait body 'Wait until the command has ended' || return 0
  hosts 'be1'
  proof() {
    check 'watch-end' probe 'file /var/tmp/upgrade-CHG0044377/exit' 'exists' 'be1'
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

# 64/79  see-end: See that the command has ended without an error
# upgrade.yaml:1273, guide 126-127, guide 126-127
step_64() {
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

# 65/79  upgrade-backends.exit.containers-up: All containers of all backend servers are up, and IO runs
# upgrade.yaml:1193, guide 39, 127, cli weka status
step_65() {
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

# 66/79  upgrade-backends.exit.tasks-still-over: None of these tasks has come up meanwhile
# upgrade.yaml:1193, guide 19, 61
step_66() {
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

# 67/79  upgrade-clients.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:1283, guide 53, users whoami, login
step_67() {
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

# 68/79  upgrade-clients.entry.client-version: The client is at 4.1.2 or later and at most one major version behind
# upgrade.yaml:1283, guide 131, installation weka local ps
step_68() {
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

# 69/79  upgrade-clients.entry.client-batches: No client is named twice, none is both taken and left out, and no gateway is among them
# upgrade.yaml:1283, guide 143, 162-164
step_69() {
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

# 70/79  upgrade-all-clients: Upgrade all clients in batches
# upgrade.yaml:1381, guide 160-167
# Impact: Reading and writing files degraded
# POINT OF NO RETURN: A client follows the backends, which cannot go back.
step_70() {
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

# 71/79  upgrade-clients.exit.clients-at-target: Every container of the client runs the target version
# upgrade.yaml:1284, guide 131-136, installation weka local ps
step_71() {
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

# 72/79  upgrade-clients.exit.no-mismatch: No alert speaks of clients of another version
# upgrade.yaml:1284, guide 158, alerts list of alerts
step_72() {
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

# 73/79  cluster-version: The cluster shows the target version
# upgrade.yaml:1434, guide 173-177, cli weka status
step_73() {
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

# 74/79  containers-up: All containers of all backend servers are up, and IO runs
# upgrade.yaml:1435, guide 39, 127, cli weka status
step_74() {
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

# 75/79  clients-at-target: Every container of the client runs the target version
# upgrade.yaml:1436, guide 131-136, installation weka local ps
step_75() {
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

# 76/79  no-mismatch: No alert speaks of clients of another version
# upgrade.yaml:1437, guide 158, alerts list of alerts
step_76() {
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

# 77/79  alerts-after: There is still no alert, muted or not
# upgrade.yaml:1438, guide 57, 158
step_77() {
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

# 78/79  see-data-upgrade-over: Wait until the conversion of metadata is done, so that another upgrade could start
# upgrade.yaml:1439, guide 73, guide 73
step_78() {
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

# 79/79  resume-transfers: Resume snapshot transfers, S3 cluster creation and detaching
# upgrade.yaml:1444, guide 39, 61, 71
step_79() {
  step 'resume-transfers' manual verify 'Resume snapshot transfers, S3 cluster creation and detaching' || return 0
  manual 'resumed-schedules=resumed-schedules' 'told-at=told-at' <<'WORDS'
Resume the schedules that were suspended, and tell the administrators that transfers are free again.
to record: resumed-schedules, told-at
WORDS
  finish
}

# --- Ways back ----------------------------------------------------------------------------------

# recovery finish-the-first-hop, 1  read-first-summary: Read the summary at the end of the log
# upgrade.yaml:1466, guide 126
recovery_1_1() {
  step 'read-first-summary' run body 'Read the summary at the end of the log' || return 0
  hosts 'be1'
  limit 60000
  uses 'work_dir'
  command_line <<'RUN'
tail -n 100 "${work_dir}/first-upgrade.log"
RUN
  batch 'be1'
  finish
}

# recovery finish-the-first-hop, 2  repair-first-server: Repair what the summary names
# upgrade.yaml:1474, guide 126, 135
recovery_1_2() {
  step 'repair-first-server' manual body 'Repair what the summary names' || return 0
  manual 'case-number=case-number' 'server=server' 'what-was-done=what-was-done' <<'WORDS'
Bring a server that was lost back online, or mend what kept its driver from being built; mount a client anew that was left behind. Where containers were being switched already, do nothing without the vendor's Customer Success Team.
to record: server, what-was-done, case-number
WORDS
  finish
}

# recovery finish-the-first-hop, 3  run-first-hop-again: Run the upgrade to the version in between again
# upgrade.yaml:1485, guide 121-122, releases 4.1: step 4
recovery_1_3() {
  step 'run-first-hop-again' run body 'Run the upgrade to the version in between again' || return 0
  hosts 'be1'
  limit 28800000
  uses 'container_name' 'via' 'work_dir'
  command_line <<'RUN'
weka local run --container "${container_name}" --in "${via}" upgrade --mode ndu && echo 0 >"${work_dir}/first-exit"
RUN
  batch 'be1'
  finish
}

# recovery finish-the-first-hop, 4  recovery-first-version: The cluster shows the version in between
# upgrade.yaml:1497, guide 173-177
recovery_1_4() {
  step 'recovery-first-version' check verify 'The cluster shows the version in between' || return 0
  hosts 'be1'
  proof() {
    check 'recovery-first-version' probe 'the output' 'matches `^Weka(IO)? v4.1.4([^0-9]|$)`' 'be1'
    limit 60000
    command_line <<'PROBE'
weka status
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^Weka(IO)? v4.1.4([^0-9]|$)'
  }
  finish
}

# recovery finish-the-first-hop, 5  recovery-first-resume: Resume the transfers
# upgrade.yaml:1506, guide 39, 61
recovery_1_5() {
  step 'recovery-first-resume' manual verify 'Resume the transfers' || return 0
  manual 'told-at=told-at' <<'WORDS'
Resume the schedules that were suspended, and tell the administrators.
to record: told-at
WORDS
  finish
}

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

# undo 45/79  undo:run-installer: Undo: Run the installer from that folder
# upgrade.yaml:1143, guide 105, original method C: install.sh
undo_45() {
  step 'undo:run-installer' manual body 'Undo: Run the installer from that folder' || return 0
  hosts 'be1'
  manual <<'WORDS'
Leave the version where it is; nothing uses it.
WORDS
  finish
}

# undo 44/79  undo:unpack-archive: Undo: Unpack the archive into a folder of its own
# upgrade.yaml:1132, guide 103
undo_44() {
  step 'undo:unpack-archive' manual body 'Undo: Unpack the archive into a folder of its own' || return 0
  hosts 'be1'
  manual <<'WORDS'
Delete the folder.
WORDS
  finish
}

# undo 43/79  undo:copy-archive: Undo: Copy the archive to the lead backend
# upgrade.yaml:1116, guide 103
undo_43() {
  step 'undo:copy-archive' manual body 'Undo: Copy the archive to the lead backend' || return 0
  manual <<'WORDS'
Delete the archive.
WORDS
  finish
}

# undo 21/79  undo:install-first-archive: Undo: Unpack the archive into a folder of its own and run its installer
# upgrade.yaml:904, guide 103-105, original method C: install.sh
undo_21() {
  step 'undo:install-first-archive' manual body 'Undo: Unpack the archive into a folder of its own and run its installer' || return 0
  hosts 'be1'
  manual <<'WORDS'
Leave the version where it is; nothing uses it.
WORDS
  finish
}

# undo 20/79  undo:copy-first-archive: Undo: Copy the archive to the lead backend
# upgrade.yaml:888, guide 103
undo_20() {
  step 'undo:copy-first-archive' manual body 'Undo: Copy the archive to the lead backend' || return 0
  manual <<'WORDS'
Delete the archive.
WORDS
  finish
}

# undo 14/79  undo:postpone-transfers: Undo: Postpone snapshot transfers, S3 cluster creation and detaching
# upgrade.yaml:709, guide 19, 39, 61, 71
undo_14() {
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
  ! takes_back 'run-installer' || undo_45
  ! takes_back 'unpack-archive' || undo_44
  ! takes_back 'copy-archive' || undo_43
  no_return 'remount-clients-first' 'A client takes the version of the backends, which cannot go back.'
  no_return 'start-first-hop' 'The guide knows no way back to the version before.'
  ! takes_back 'install-first-archive' || undo_21
  ! takes_back 'copy-first-archive' || undo_20
  no_return 'abort-prefetch' 'A prefetch cannot be resumed after the upgrade.'
  no_return 'abort-uploads' 'What was uploaded so far is lost; the upload is started anew afterwards.'
  ! takes_back 'postpone-transfers' || undo_14
  RB_TOUCHED=
}

recovery() { # PROCEDURE
  case $1 in
    'finish-the-first-hop')
      recovery_1_1
      recovery_1_2
      recovery_1_3
      recovery_1_4
      recovery_1_5
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
    'start-first-hop') RB_PROCEDURE='finish-the-first-hop' ;;
    'see-first-end') RB_PROCEDURE='finish-the-first-hop' ;;
    'see-first-containers') RB_PROCEDURE='finish-the-first-hop' ;;
    'remount-clients-first') RB_PROCEDURE='finish-the-first-hop' ;;
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
    'first-hop-backends') RB_RECOVERY_TIME=15300000 ;;
    'first-hop-clients') RB_RECOVERY_TIME=15300000 ;;
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
  1. Read the summary at the end of the log [be1]
      tail -n 100 "${work_dir}/first-upgrade.log"
      where work_dir='/var/tmp/upgrade-CHG0044377'
  2. Repair what the summary names [controller]
      Bring a server that was lost back online, or mend what kept its driver from being built; mount a client anew that was left behind. Where containers were being switched already, do nothing without the vendor's Customer Success Team.
      to record: server, what-was-done, case-number
  3. Run the upgrade to the version in between again [be1]
      weka local run --container "${container_name}" --in "${via}" upgrade --mode ndu && echo 0 >"${work_dir}/first-exit"
      where container_name='drives0' via='4.1.4' work_dir='/var/tmp/upgrade-CHG0044377'
  4. The cluster shows the version in between [be1]
     expect: the output matches `^Weka(IO)? v4.1.4([^0-9]|$)`
  5. Resume the transfers [controller]
      Resume the schedules that were suspended, and tell the administrators.
      to record: told-at
TEXT
}

# Recovery procedure `finish-the-upgrade`
procedure_2() {
  cat <<'TEXT'
recovery: `finish-the-upgrade` Finish an upgrade of the backends that has stopped (The command has ended with an error, or a phase has not come to its end in time)
  1. Read the summary at the end of the log [be1]
      tail -n 100 "${work_dir}/upgrade.log"
      where work_dir='/var/tmp/upgrade-CHG0044377'
  2. Repair the server that the summary names [controller]
      Bring a server that was lost back online, or mend what kept its driver from being built. Where the containers were being switched already, do nothing without the vendor's Customer Success Team: later revisions of the guide can repeat a single phase, and the vendor decides which.
      to record: server, what-was-done, case-number
  3. Run the upgrade again [be1]
      weka local run --container "${container_name}" --in "${target}" upgrade && echo 0 >"${work_dir}/exit"
      where container_name='drives0' target='4.2.4' work_dir='/var/tmp/upgrade-CHG0044377'
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
    'abort-uploads')
      cat <<'TEXT'
this step cannot be undone: What was uploaded so far is lost; the upload is started anew afterwards.
TEXT
      ;;
    'abort-prefetch')
      cat <<'TEXT'
this step cannot be undone: A prefetch cannot be resumed after the upgrade.
TEXT
      ;;
    'first-hop-download.entry.cluster-admin')
      cat <<'TEXT'
known symptom: The program answers as another user than the one who logged in.
  - Without a login the program falls back to a default account. Log in again, in a terminal. (on lead)
      weka user login
TEXT
      ;;
    'copy-first-archive')
      cat <<'TEXT'
to undo this step:
      Delete the archive.
TEXT
      ;;
    'install-first-archive')
      cat <<'TEXT'
to undo this step:
      Leave the version where it is; nothing uses it.
TEXT
      ;;
    'first-hop-backends.entry.cluster-admin')
      cat <<'TEXT'
known symptom: The program answers as another user than the one who logged in.
  - Without a login the program falls back to a default account. Log in again, in a terminal. (on lead)
      weka user login
TEXT
      ;;
    'start-first-hop')
      cat <<'TEXT'
this step cannot be undone: The guide knows no way back to the version before.
TEXT
      procedure_1
      ;;
    'see-first-end')
      procedure_1
      ;;
    'see-first-containers')
      procedure_1
      ;;
    'remount-clients-first')
      cat <<'TEXT'
this step cannot be undone: A client takes the version of the backends, which cannot go back.
TEXT
      procedure_1
      ;;
    'see-first-mismatch-gone')
      cat <<'TEXT'
known symptom: The alert about clients of another version does not go away.
  - Look for clients that were skipped or not mounted, and upgrade them on the spot. (on client)
      weka local upgrade
TEXT
      ;;
    'download.entry.cluster-admin')
      cat <<'TEXT'
known symptom: The program answers as another user than the one who logged in.
  - Without a login the program falls back to a default account. Log in again, in a terminal. (on lead)
      weka user login
TEXT
      ;;
    'copy-archive')
      cat <<'TEXT'
to undo this step:
      Delete the archive.
TEXT
      ;;
    'unpack-archive')
      cat <<'TEXT'
to undo this step:
      Delete the folder.
TEXT
      ;;
    'run-installer')
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
 1/79  prerequisites.entry.cluster-admin         The declared admin has logged in, and the role is that of a cluster admin [check: be1]
 2/79  prerequisites.entry.multi-container       Every backend server has several containers, each of one kind [check: be1]
 3/79  prerequisites.entry.protocol-declared     The change names one protocol for this server, or none [check: be1, be2, be3, be4, gw1]
 4/79  prerequisites.entry.backends-online       Every backend server is online, with all of its containers [check: be1]
 5/79  prerequisites.entry.rebuild-done          No rebuild is going on and the data is fully protected [check: be1]
 6/79  prerequisites.entry.no-alerts             There is no alert, muted or not [check: be1]
 7/79  prerequisites.entry.free-space            There are 4 GB free in /opt/weka [check: be1, be2, be3, be4]
 8/79  prerequisites.entry.no-data-upgrade       No conversion of metadata is running [check: be1]
 9/79  see-latest-release                        See that the target is the latest release [check: controller]
10/79  see-compatible                            Hold the backend servers against the target's prerequisites [check: be1, be2, be3, be4]
11/79  see-protocols                             See that no server has several protocols [check: be1, be2, be3, be4, gw1]
12/79  approve-kwas                              Approve that ETCD has become KWAS [approve: controller]
13/79  notify-users                              Tell the users [notify: controller]
14/79  postpone-transfers                        Postpone snapshot transfers, S3 cluster creation and detaching [manual: controller]
15/79  abort-uploads                             Abort the snapshot upload [manual: controller]
16/79  wait-for-downloads                        Wait until nothing is being downloaded [wait: be1]
17/79  abort-prefetch                            Abort the prefetch [manual: controller]
18/79  first-hop-download.entry.cluster-admin    The declared admin has logged in, and the role is that of a cluster admin [check: be1]
19/79  first-hop-download.entry.via-given        The change names the version in between [check: be1]
20/79  copy-first-archive                        Copy the archive to the lead backend [manual: controller]
21/79  install-first-archive                     Unpack the archive into a folder of its own and run its installer [run: be1]
22/79  first-hop-backends.entry.cluster-admin    The declared admin has logged in, and the role is that of a cluster admin [check: be1]
23/79  first-hop-backends.entry.backends-online  Every backend server is online, with all of its containers [check: be1]
24/79  first-hop-backends.entry.rebuild-done     No rebuild is going on and the data is fully protected [check: be1]
25/79  first-hop-backends.entry.no-alerts        There is no alert, muted or not [check: be1]
26/79  first-hop-backends.entry.free-space       There are 4 GB free in /opt/weka [check: be1, be2, be3, be4]
27/79  first-hop-backends.entry.no-data-upgrade  No conversion of metadata is running [check: be1]
28/79  first-hop-backends.entry.tasks-over       None of the tasks that must be stopped is listed; a running detach is ignored [check: be1]
29/79  approve-first-hop                         Approve the first hop [approve: controller]
30/79  start-first-hop                           Start the upgrade to the version in between [run: be1]
31/79  watch-first-drives                        Follow preparation and the upgrade of the drive containers [wait: be1]
32/79  watch-first-computes                      Follow the upgrade of the compute containers, all at once in 4.1 [wait: be1]
33/79  watch-first-end                           Follow frontends, protocol containers and gateways until the command has ended [wait: be1]
34/79  see-first-end                             See that the command has ended without an error [check: be1]
35/79  see-first-containers                      See every container at the version in between [check: be1]
36/79  first-hop-backends.exit.containers-up     All containers of all backend servers are up, and IO runs [check: be1]
37/79  first-hop-backends.exit.tasks-still-over  None of these tasks has come up meanwhile [check: be1]
38/79  remount-clients-first                     Unmount everything on each client and mount it again [manual: cl1, cl2, cl3]
39/79  wait-for-data-upgrade                     Wait until the conversion of metadata is done [wait: be1]
40/79  see-first-clients                         See every client at the version in between [check: cl1, cl2, cl3]
41/79  see-first-mismatch-gone                   See that the alert about clients of another version is gone [check: be1]
42/79  download.entry.cluster-admin              The declared admin has logged in, and the role is that of a cluster admin [check: be1]
43/79  copy-archive                              Copy the archive to the lead backend [manual: controller]
44/79  unpack-archive                            Unpack the archive into a folder of its own [run: be1]
45/79  run-installer                             Run the installer from that folder [run: be1]
46/79  upgrade-backends.entry.cluster-admin      The declared admin has logged in, and the role is that of a cluster admin [check: be1]
47/79  upgrade-backends.entry.backends-online    Every backend server is online, with all of its containers [check: be1]
48/79  upgrade-backends.entry.rebuild-done       No rebuild is going on and the data is fully protected [check: be1]
49/79  upgrade-backends.entry.no-alerts          There is no alert, muted or not [check: be1]
50/79  upgrade-backends.entry.free-space         There are 4 GB free in /opt/weka [check: be1, be2, be3, be4]
51/79  upgrade-backends.entry.no-data-upgrade    No conversion of metadata is running [check: be1]
52/79  upgrade-backends.entry.tasks-over         None of the tasks that must be stopped is listed; a running detach is ignored [check: be1]
53/79  approve-upgrade                           Approve the upgrade [approve: controller]
54/79  start-upgrade                             Start the upgrade on the lead backend [run: be1]
55/79  watch-preparation                         Follow the preparation of all backend servers [wait: be1]
56/79  see-preparation                           See that the preparation has not failed [check: be1]
57/79  watch-drives                              Follow the upgrade of the drive containers [wait: be1]
58/79  see-drives                                See that all drive containers are upgraded [check: be1]
59/79  watch-computes                            Follow the upgrade of the compute containers [wait: be1]
60/79  see-computes                              See that all compute containers are upgraded [check: be1]
61/79  watch-frontends                           Follow the upgrade of frontends, protocol containers and gateways [wait: be1]
62/79  see-frontends                             See that all frontends, protocol containers and gateways are upgraded [check: be1]
63/79  watch-end                                 Wait until the command has ended [wait: be1]
64/79  see-end                                   See that the command has ended without an error [check: be1]
65/79  upgrade-backends.exit.containers-up       All containers of all backend servers are up, and IO runs [check: be1]
66/79  upgrade-backends.exit.tasks-still-over    None of these tasks has come up meanwhile [check: be1]
67/79  upgrade-clients.entry.cluster-admin       The declared admin has logged in, and the role is that of a cluster admin [check: be1]
68/79  upgrade-clients.entry.client-version      The client is at 4.1.2 or later and at most one major version behind [check: cl1, cl2, cl3]
69/79  upgrade-clients.entry.client-batches      No client is named twice, none is both taken and left out, and no gateway is among them [check: be1]
70/79  upgrade-all-clients                       Upgrade all clients in batches [run: be1]
71/79  upgrade-clients.exit.clients-at-target    Every container of the client runs the target version [check: cl1, cl2, cl3]
72/79  upgrade-clients.exit.no-mismatch          No alert speaks of clients of another version [check: be1]
73/79  cluster-version                           The cluster shows the target version [check: be1]
74/79  containers-up                             All containers of all backend servers are up, and IO runs [check: be1]
75/79  clients-at-target                         Every container of the client runs the target version [check: cl1, cl2, cl3]
76/79  no-mismatch                               No alert speaks of clients of another version [check: be1]
77/79  alerts-after                              There is still no alert, muted or not [check: be1]
78/79  see-data-upgrade-over                     Wait until the conversion of metadata is done, so that another upgrade could start [wait: be1]
79/79  resume-transfers                          Resume snapshot transfers, S3 cluster creation and detaching [manual: controller]
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
approve-kwas approve body prerequisites controller - - - 0 plan - 300000 none 300000
notify-users notify body prerequisites controller - - - 0 plan - 600000 none 600000
postpone-transfers manual body prerequisites controller - - - 0 plan - 900000 undo 900000
abort-uploads manual body prerequisites controller abort-uploads.check probe be1 0 plan - 900000 irreversible 900000
wait-for-downloads wait body prerequisites be1 wait-for-downloads probe be1 0 plan - 600000 none 600000
abort-prefetch manual body prerequisites controller abort-prefetch.check probe be1 0 plan - 900000 irreversible 900000
first-hop-download.entry.cluster-admin check entry first-hop-download be1 first-hop-download.entry.cluster-admin probe be1 0 plan - - none -
first-hop-download.entry.via-given check entry first-hop-download be1 first-hop-download.entry.via-given probe be1 0 plan - - none -
copy-first-archive manual body first-hop-download controller copy-first-archive.check probe be1 0 plan - 1800000 undo 1800000
install-first-archive run body first-hop-download be1 - - - 0 plan - 1500000 undo 1500000
first-hop-backends.entry.cluster-admin check entry first-hop-backends be1 first-hop-backends.entry.cluster-admin probe be1 0 plan first-hop-backends - none -
first-hop-backends.entry.backends-online check entry first-hop-backends be1 first-hop-backends.entry.backends-online probe be1 0 plan first-hop-backends - none -
first-hop-backends.entry.rebuild-done check entry first-hop-backends be1 first-hop-backends.entry.rebuild-done probe be1 0 plan first-hop-backends - none -
first-hop-backends.entry.no-alerts check entry first-hop-backends be1 first-hop-backends.entry.no-alerts probe be1 0 plan first-hop-backends - none -
first-hop-backends.entry.free-space check entry first-hop-backends be1,be2,be3,be4 first-hop-backends.entry.free-space probe be1,be2,be3,be4 0 plan first-hop-backends - none -
first-hop-backends.entry.no-data-upgrade check entry first-hop-backends be1 first-hop-backends.entry.no-data-upgrade probe be1 0 plan first-hop-backends - none -
first-hop-backends.entry.tasks-over check entry first-hop-backends be1 first-hop-backends.entry.tasks-over probe be1 0 plan first-hop-backends - none -
approve-first-hop approve body first-hop-backends controller - - - 0 plan first-hop-backends 300000 none 300000
start-first-hop run body first-hop-backends be1 - - - 0 plan first-hop-backends 60000 irreversible 60000
watch-first-drives wait body first-hop-backends be1 watch-first-drives probe be1 0 plan first-hop-backends 3000000 none 3000000
watch-first-computes wait body first-hop-backends be1 watch-first-computes probe be1 0 plan first-hop-backends 600000 none 600000
watch-first-end wait body first-hop-backends be1 watch-first-end probe be1 0 plan first-hop-backends 2100000 none 2100000
see-first-end check body first-hop-backends be1 see-first-end probe be1 0 plan first-hop-backends 60000 none 60000
see-first-containers check body first-hop-backends be1 see-first-containers probe be1 0 plan first-hop-backends 300000 none 300000
first-hop-backends.exit.containers-up check exit first-hop-backends be1 first-hop-backends.exit.containers-up probe be1 0 plan first-hop-backends - none -
first-hop-backends.exit.tasks-still-over check exit first-hop-backends be1 first-hop-backends.exit.tasks-still-over probe be1 0 plan first-hop-backends - none -
remount-clients-first manual body first-hop-clients cl1,cl2,cl3 remount-clients-first.check probe cl1,cl2,cl3 0 plan first-hop-clients 1800000 irreversible 1800000
wait-for-data-upgrade wait body between-hops be1 wait-for-data-upgrade probe be1 0 plan - 1200000 none 1200000
see-first-clients check body between-hops cl1,cl2,cl3 see-first-clients probe cl1,cl2,cl3 0 plan - 300000 none 300000
see-first-mismatch-gone check body between-hops be1 see-first-mismatch-gone probe be1 0 plan - 300000 none 300000
download.entry.cluster-admin check entry download be1 download.entry.cluster-admin probe be1 0 plan - - none -
copy-archive manual body download controller copy-archive.check probe be1 0 plan - 1800000 undo 1800000
unpack-archive run body download be1 - - - 0 plan - 300000 undo 300000
run-installer run body download be1 - - - 0 plan - 1200000 undo 1200000
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
read-first-summary run body finish-the-first-hop be1 - - - 0 back - 300000 none 300000
repair-first-server manual body finish-the-first-hop controller - - - 0 back - 7200000 none 7200000
run-first-hop-again run body finish-the-first-hop be1 - - - 0 back - 7200000 none 7200000
recovery-first-version check verify finish-the-first-hop be1 recovery-first-version probe be1 0 back - - none -
recovery-first-resume manual verify finish-the-first-hop controller - - - 0 back - 600000 none 600000
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
undo:copy-first-archive manual body first-hop-download controller - - - 0 back - - none -
undo:install-first-archive manual body first-hop-download be1 - - - 0 back - - none -
undo:copy-archive manual body download controller - - - 0 back - - none -
undo:unpack-archive manual body download be1 - - - 0 back - - none -
undo:run-installer manual body download be1 - - - 0 back - - none -
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
MyBhbmQgdGhyZWUgc3RhdGVsZXNzIGNsaWVudHMsIGZyb20gNC4wLjQgaW4gdHdvIGhvcHMuIElu
IGJldHdlZW4sIHRoZSBjb252ZXJzaW9uIG9mIG1ldGFkYXRhIGVuZHMsIHRoZSBjbGllbnRzIGZv
bGxvdywgYW5kIHRoZSBhbGVydCBhYm91dCB0aGVpciB2ZXJzaW9uIGdvZXMgYXdheS4gTm8gY29u
bmVjdGlvbiB0byB0aGUgaW50ZXJuZXQuIiwiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiaWQi
OiJDSEcwMDQ0Mzc3IiwidGl0bGUiOiJTdG9yYWdlIGNsdXN0ZXIgdG8gNC4yLjQsIGJ5IDQuMS40
In0sImNvbXBvbmVudHMiOlt7Imhvc3RzIjpbImJlMSJdLCJpZCI6InJlbGVhc2UiLCJtZXRob2Rz
IjpbIm5kdSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExOC0xMjci
fV0sInRpdGxlIjoiV0VLQSByZWxlYXNlIG9mIHRoZSBjbHVzdGVyIn0seyJob3N0cyI6WyJiZTEi
LCJiZTIiLCJiZTMiLCJiZTQiXSwiaWQiOiJkcml2ZXMiLCJtZXRob2RzIjpbIm5kdSJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4LCAyNi0yNyJ9XSwidGl0bGUiOiJE
cml2ZSBjb250YWluZXJzIn0seyJob3N0cyI6WyJiZTEiLCJiZTIiLCJiZTMiLCJiZTQiXSwiaWQi
OiJjb21wdXRlcyIsIm1ldGhvZHMiOlsibmR1Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTgsIDI4LTI5In1dLCJ0aXRsZSI6IkNvbXB1dGUgY29udGFpbmVycyJ9LHsi
aG9zdHMiOlsiYmUxIiwiYmUyIiwiYmUzIiwiYmU0IiwiZ3cxIl0sImlkIjoiZnJvbnRlbmRzIiwi
bWV0aG9kcyI6WyJuZHUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIx
OCwgMzAtMzEsIDE0MyJ9XSwidGl0bGUiOiJGcm9udGVuZCBjb250YWluZXJzLCBwcm90b2NvbCBj
b250YWluZXJzIGFuZCBwcm90b2NvbCBnYXRld2F5cyJ9LHsiaG9zdHMiOlsiY2wxIiwiY2wyIiwi
Y2wzIl0sImlkIjoiY2xpZW50cyIsIm1ldGhvZHMiOlsicmVtb3VudCIsImxvY2FsIiwicmVtb3Rl
Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI5LTE0MyJ9XSwidGl0
bGUiOiJDbGllbnRzIn1dLCJkZWNpc2lvbnMiOlt7ImJ5IjoibGlAZXhhbXBsZS5jb20iLCJjaG9p
Y2UiOiJBIHdpbmRvdyBpcyB1c2VkIGFuZCB0aGUgdXNlcnMgYXJlIHRvbGQgb2YgYSBtaW51dGUg
d2l0aG91dCBJTywgd2hhdGV2ZXIgdGhlIG5hbWUgc2F5cy4iLCJjb250cmFkaWN0aW9uIjoiZGlz
cnVwdGl2ZS1vci1ub3QiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijks
IDE4In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjcifV0sInN1bW1hcnkiOiJUaGUg
dXBncmFkZSBpcyBjYWxsZWQgbm9uLWRpc3J1cHRpdmUsIGFuZCB5ZXQgSU8gb2YgdGhlIHdob2xl
IGNsdXN0ZXIgc3RvcHMgZm9yIGFib3V0IGEgbWludXRlLiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5j
b20iLCJjaG9pY2UiOiJUaGUgbmFtZXMgYXJlIHRob3NlIG9mIHRoZSB2ZW5kb3IncyBwYWdlIGFz
IHB1Ymxpc2hlZCBhdCB0aGUgdGltZS4iLCJjb250cmFkaWN0aW9uIjoidGFzay1uYW1lcy1sb3N0
Iiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2Mi03MSJ9LHsiZG9jdW1l
bnQiOiJvcmlnaW5hbCIsImxpbmVzIjoicHJlcmVxdWlzaXRlIDkifV0sInN1bW1hcnkiOiJUaGUg
dGFibGUgb2YgdGFza3MgaGFzIGxvc3QgdGhlIGNvbHVtbiB3aXRoIHRoZSBuYW1lcyB1bmRlciB3
aGljaCB0aGUgdGFza3MgYXJlIHNlZW4uIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2lj
ZSI6IkFib3J0ZWQgZGlyZWN0bHksIGFzIHRoZSB0YXNrIHBhZ2Ugc2F5czsgbm90aGluZyBpcyBk
ZWxldGVkIGZvciBpdC4iLCJjb250cmFkaWN0aW9uIjoicHJlZmV0Y2gtYWJvcnQiLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjY3In0seyJkb2N1bWVudCI6ImVhcmxpZXIi
LCJsaW5lcyI6InByZXJlcXVpc2l0ZSA5IGFuZCBpdHMgZm9vdG5vdGUifV0sInN1bW1hcnkiOiJI
b3cgYSBwcmVmZXRjaCBpcyBhYm9ydGVkIGlzIGN1dCBvZmYgaW4gbWlkLXNlbnRlbmNlOyBlYXJs
aWVyIHJldmlzaW9ucyBzYXkgdHdvIGRpZmZlcmVudCB0aGluZ3MuIn0seyJieSI6ImFuYUBleGFt
cGxlLmNvbSIsImNob2ljZSI6IkEgcnVubmluZyBkZXRhY2ggaXMgaWdub3JlZDsgbm9uZSBpcyBz
dGFydGVkLiIsImNvbnRyYWRpY3Rpb24iOiJkZXRhY2gtc3RvcHBlZC1vci1pZ25vcmVkIiwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2MSJ9LHsiZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiNzEifV0sInN1bW1hcnkiOiJBbGwgbGlzdGVkIHRhc2tzIGFyZSB0byBiZSBz
dG9wcGVkLCBidXQgYSBydW5uaW5nIGRldGFjaCBpcyB0byBiZSBpZ25vcmVkLiJ9LHsiYnkiOiJh
bmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJkcml2ZXMwLCBhcyBzZWVuIG9uIGJlMS4iLCJjb250
cmFkaWN0aW9uIjoiY29udGFpbmVyLW5hbWUiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjExNSwgMTIzIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjkifV0s
InN1bW1hcnkiOiJUaGUgY29udGFpbmVyIGlzIGRyaXZlczAgaW4gdGhyZWUgcGxhY2VzIGFuZCBk
cml2ZTAgaW4gdGhlIGV4YW1wbGUgb2YgdGhlIGJhdGNoZXMuIn0seyJieSI6ImFuYUBleGFtcGxl
LmNvbSIsImNob2ljZSI6IlRoZSB0YXJnZXQgdmVyc2lvbiBhbHdheXMgZm9sbG93cyAtLWluLiIs
ImNvbnRyYWRpY3Rpb24iOiJ2ZXJzaW9uLW1pc3NpbmctaW4tZXhhbXBsZSIsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTY4LTE2OSJ9LHsiZG9jdW1lbnQiOiJvcmlnaW5h
bCIsImxpbmVzIjoiYmF0Y2ggZXhhbXBsZTogLS1pbiA0LjIuMC43OCJ9XSwic3VtbWFyeSI6IlRo
ZSBleGFtcGxlIG9mIHRoZSBiYXRjaGVzIGhhcyBubyB2ZXJzaW9uIGFmdGVyIC0taW4sIHNvIHRo
YXQgdGhlIG5leHQgd29yZCB3b3VsZCBiZSB0YWtlbiBmb3IgaXQuIn0seyJieSI6ImFuYUBleGFt
cGxlLmNvbSIsImNob2ljZSI6IkVhY2ggY2xpZW50IG9uY2U7IGEgY2hlY2sgcmVmdXNlcyBhIGxp
c3Qgd2l0aCByZXBldGl0aW9ucy4iLCJjb250cmFkaWN0aW9uIjoiY2xpZW50LWxpc3RlZC10d2lj
ZSIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTYzIn1dLCJzdW1tYXJ5
IjoiVGhlIGV4YW1wbGUgb2YgYSBsaXN0IG9mIGNsaWVudHMgbmFtZXMgb25lIGNsaWVudCB0d2lj
ZS4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoid2VrYSBsb2NhbCBydW4sIGFz
IHRoZSBzeW50YXggaGFzIGl0LiIsImNvbnRyYWRpY3Rpb24iOiJ3aGljaC1jb21tYW5kLWZvci1i
YXRjaGVzIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjAifSx7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2NyJ9XSwic3VtbWFyeSI6IlRoZSBvcHRpb25zIGZv
ciBiYXRjaGVzIGFyZSBzYWlkIHRvIGJlbG9uZyB0byB3ZWthIGxvY2FsIHVwZ3JhZGUsIHRoZSBz
eW50YXggaGFzIHdla2EgbG9jYWwgcnVuLiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9p
Y2UiOiJUaGUgb3B0aW9uIHRha2VzIHRoZSBuYW1lIG9mIGEgY29udGFpbmVyIG9uIHRoZSBiYWNr
ZW5kLiIsImNvbnRyYWRpY3Rpb24iOiJiYWNrZW5kLW9yLWNvbnRhaW5lciIsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTY3In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxMTMsIDExNSJ9XSwic3VtbWFyeSI6IlRoZSBzYW1lIG9wdGlvbiB0YWtlcyBhIGJhY2tl
bmQncyBuYW1lIGluIG9uZSBwbGFjZSBhbmQgYSBjb250YWluZXIncyBpbiBhbm90aGVyLiJ9LHsi
YnkiOiJsaUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlRoZSBsYXRlc3QgcmVsZWFzZXMgb24gdGhl
IGRheSBvZiBwbGFubmluZzogNC4xLjQgZm9yIHRoZSBmaXJzdCBob3AsIDQuMi40IGZvciB0aGUg
c2Vjb25kLiIsImNvbnRyYWRpY3Rpb24iOiJsYXRlc3Qtb3ItcGlubmVkIiwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMCwgNDkifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6Ijg5LCAxMjMifV0sInN1bW1hcnkiOiJUaGUgbGF0ZXN0IG1pbm9yIHZlcnNpb24gaXMg
ZGVtYW5kZWQsIHdoaWxlIHRoZSBleGFtcGxlcyBnbyB0byA0LjIuMyBhbmQgNC4yLjQgaXMga25v
d24uIn0seyJieSI6ImxpQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiVGhlIHZlbmRvciBpcyBhc2tl
ZCwgYXMgUzMgaXMgY29uZmlndXJlZDsgdGhlIHJ1bGUgaXMgcmVhZCBhcyBob2xkaW5nIGZyb20g
NC4yLjQgb24uIiwiY29udHJhZGljdGlvbiI6Imt3YXMtZm9yLW9uZS12ZXJzaW9uIiwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0OSJ9XSwic3VtbWFyeSI6IlRoZSBxdWVz
dGlvbiBhYm91dCBLV0FTIGlzIGFza2VkIGZvciA0LjIuNCBhbG9uZTsgd2hldGhlciBpdCBob2xk
cyBmb3IgbGF0ZXIgcmVsZWFzZXMgaXMgb3Blbi4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwi
Y2hvaWNlIjoiQmVmb3JlIGVhY2ggaG9wIHRoZXJlIGlzIG5vIGFsZXJ0OyB0aGUgY2xpZW50cyBv
ZiB0aGUgZmlyc3QgaG9wIG1ha2UgaXRzIGFsZXJ0IGdvIGF3YXkgYmVmb3JlIHRoZSBzZWNvbmQu
IiwiY29udHJhZGljdGlvbiI6ImFsZXJ0LWJ5LWRlc2lnbiIsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiNTcifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1OCJ9
XSwic3VtbWFyeSI6Ik5vIGFsZXJ0IG1heSBiZSBvdXRzdGFuZGluZywgYW5kIHRoZSB1cGdyYWRl
IG9mIHRoZSBiYWNrZW5kcyBpdHNlbGYgcmFpc2VzIG9uZSB1bnRpbCB0aGUgY2xpZW50cyBmb2xs
b3cuIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IkFsbCBjbGllbnRzIGFyZSBz
dGF0ZWxlc3M7IG1vdW50aW5nIGFuZXcgdGFrZXMgdGhlbSBmcm9tIDQuMC40IHRvIDQuMS40LCBh
bmQgb25seSB0aGVuIGFyZSBjb21tYW5kcyB1c2VkLiIsImNvbnRyYWRpY3Rpb24iOiJvbGQtY2xp
ZW50cyIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTEsIDEzMSJ9XSwi
c3VtbWFyeSI6IkEgY2xpZW50IG1heSBiZSBvbmUgbWFqb3IgdmVyc2lvbiBiZWhpbmQsIGJ1dCBv
bmUgZnJvbSBiZWZvcmUgNC4xLjIgY2Fubm90IGJlIHVwZ3JhZGVkIGJ5IHRoZSBjb21tYW5kcy4i
fSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiSWRzIG9mIGNsaWVudHMgYXJlIGdp
dmVuOyB0aGlzIGNoYW5nZSBsZWF2ZXMgbm9uZSBvdXQuIiwiY29udHJhZGljdGlvbiI6ImRyb3At
aG9zdC10YWtlcy1jbGllbnRzIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxNjQsIDE2NyJ9XSwic3VtbWFyeSI6IlRoZSBvcHRpb24gaXMgY2FsbGVkIC0tZHJvcC1ob3N0
IGFuZCB0YWtlcyBpZHMgb2YgY2xpZW50cy4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hv
aWNlIjoiZ2V0Lndla2EuaW8gYW5kIGluc3RhbGwuc2gsIGFzIHRoZSBwdWJsaXNoZWQgcGFnZSBo
YXMgdGhlbS4iLCJjb250cmFkaWN0aW9uIjoibmFtZXMtbG9zdCIsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiOTEsIDkzLCA5NiwgMTAxLCAxMDUsIDE1OSJ9LHsiZG9jdW1l
bnQiOiJvcmlnaW5hbCIsImxpbmVzIjoibWV0aG9kcyBBLCBCIGFuZCBDIn1dLCJzdW1tYXJ5Ijoi
VGhlIG5hbWUgb2YgdGhlIGRvd25sb2FkIHNpdGUgYW5kIG9mIHRoZSBpbnN0YWxsZXIgYXJlIG1p
c3NpbmcuIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlJlYWQgYXMgbWVhbnQu
IiwiY29udHJhZGljdGlvbiI6InNsaXBzLW9mLXRoZS1wZW4iLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjYzLCAxNTQsIDE2OCJ9XSwic3VtbWFyeSI6IkEgZG91YmxlZCB3
b3JkLCBhIG1pc3NpbmcgbGV0dGVyIGFuZCBhIG1pc3NwZWx0IGhlYWRpbmc7IHRoZSBzZW5zZSBp
cyBjbGVhciBlYWNoIHRpbWUuIn0seyJieSI6ImxpQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiVXNl
cnMgYXJlIHRvbGQsIGFuIGFwcHJvdmVyIGdpdmVzIHRoZSB3b3JkIHJpZ2h0IGJlZm9yZSB0aGUg
Y29tbWFuZCwgYW5kIHdoYXQgc3RvcHMgaGFsZi13YXkgaXMgZmluaXNoZWQgd2l0aCB0aGUgdmVu
ZG9yOyBzbmFwc2hvdHMgaW4gdGhlIG9iamVjdCBzdG9yZSBvZiBsYXN0IG5pZ2h0IHN0YW5kIGZv
ciBhIGJhY2t1cC4iLCJjb250cmFkaWN0aW9uIjoid2hhdC10aGUtZ3VpZGUtbGVhdmVzLW91dCIs
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMS0xNzcifV0sInN1bW1hcnki
OiJObyB3YXkgYmFjaywgbm8gYmFja3VwLCBub2JvZHkgdG8gYmUgdG9sZCwgbm8gbGlzdCBvZiBv
cGVyYXRpbmcgc3lzdGVtcy4ifV0sImZvcm1hdCI6InJ1bmJvb2stcGxhbi8xIiwiaG9zdHMiOlt7
ImFkZHJlc3MiOiIxOTIuMC4yLjYxIiwiY29tcG9uZW50cyI6WyJyZWxlYXNlIiwiZHJpdmVzIiwi
Y29tcHV0ZXMiLCJmcm9udGVuZHMiXSwiY29ubmVjdGlvbiI6InNzaCIsImlkIjoiYmUxIiwib3Mi
OiJyaGVsLTgiLCJvc0ZhbWlseSI6InJoZWwiLCJyb2xlcyI6WyJsZWFkIiwiYmFja2VuZCJdLCJ1
c2VyIjoicm9vdCJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuNjIiLCJjb21wb25lbnRzIjpbImRyaXZl
cyIsImNvbXB1dGVzIiwiZnJvbnRlbmRzIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImJlMiIs
Im9zIjoicmhlbC04Iiwib3NGYW1pbHkiOiJyaGVsIiwicm9sZXMiOlsiYmFja2VuZCJdLCJ1c2Vy
Ijoicm9vdCJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuNjMiLCJjb21wb25lbnRzIjpbImRyaXZlcyIs
ImNvbXB1dGVzIiwiZnJvbnRlbmRzIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImJlMyIsIm9z
IjoicmhlbC04Iiwib3NGYW1pbHkiOiJyaGVsIiwicm9sZXMiOlsiYmFja2VuZCJdLCJ1c2VyIjoi
cm9vdCJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuNjQiLCJjb21wb25lbnRzIjpbImRyaXZlcyIsImNv
bXB1dGVzIiwiZnJvbnRlbmRzIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImJlNCIsIm9zIjoi
cmhlbC04Iiwib3NGYW1pbHkiOiJyaGVsIiwicm9sZXMiOlsiYmFja2VuZCJdLCJ1c2VyIjoicm9v
dCJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuNzEiLCJjb21wb25lbnRzIjpbImZyb250ZW5kcyJdLCJj
b25uZWN0aW9uIjoic3NoIiwiaWQiOiJndzEiLCJvcyI6InJoZWwtOCIsIm9zRmFtaWx5Ijoicmhl
bCIsInJvbGVzIjpbImdhdGV3YXkiXSwidXNlciI6InJvb3QifSx7ImFkZHJlc3MiOiIxOTIuMC4y
LjgxIiwiY29tcG9uZW50cyI6WyJjbGllbnRzIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImNs
MSIsIm9zIjoidWJ1bnR1LTIyIiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6WyJjbGllbnQi
XSwidXNlciI6InJvb3QifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjgyIiwiY29tcG9uZW50cyI6WyJj
bGllbnRzIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImNsMiIsIm9zIjoidWJ1bnR1LTIyIiwi
b3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6WyJjbGllbnQiXSwidXNlciI6InJvb3QifSx7ImFk
ZHJlc3MiOiIxOTIuMC4yLjgzIiwiY29tcG9uZW50cyI6WyJjbGllbnRzIl0sImNvbm5lY3Rpb24i
OiJzc2giLCJpZCI6ImNsMyIsIm9zIjoidWJ1bnR1LTIyIiwib3NGYW1pbHkiOiJkZWJpYW4iLCJy
b2xlcyI6WyJjbGllbnQiXSwidXNlciI6InJvb3QifV0sImltcGFjdExldmVscyI6W10sIm5vdGVz
IjpbeyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjkifV0sInRleHQiOiJD
b250YWluZXJzIG9mIHRoZWlyIG93biBmb3IgZWFjaCBraW5kIG9mIHByb2Nlc3MgZXhpc3Qgc2lu
Y2UgNC4wLjIuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjkifV0s
InRleHQiOiJUaGV5IGFyZSB3aGF0IG1ha2VzIGFuIHVwZ3JhZGUgd2l0aG91dCBkaXNydXB0aW9u
IChORFUpIHBvc3NpYmxlLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxMCJ9XSwidGV4dCI6IkEgaG9wIHRvIGEgY2VydGFpbiByZWxlYXNlIG9mIHRoZSBwcmVzZW50
IG1ham9yIHZlcnNpb24gbWF5IGhhdmUgdG8gY29tZSBmaXJzdC4ifSx7InNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTgifV0sInRleHQiOiJPbmUgY29udGFpbmVyIGF0IGEg
dGltZSBpcyB1cGdyYWRlZCB3aGlsZSB0aGUgb3RoZXJzIGdvIG9uIHNlcnZpbmcuIn0seyJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzLTI1In1dLCJ0ZXh0IjoiUGhhc2Ug
MSBvZiB0aGUgY29tbWFuZDogZmV0Y2ggdGhlIHZlcnNpb24gYW5kIHByZXBhcmUgZXZlcnkgYmFj
a2VuZCBzZXJ2ZXIuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI2
LTI3In1dLCJ0ZXh0IjoiUGhhc2UgMjogdGhlIGRyaXZlIGNvbnRhaW5lcnMsIG9uZSBhZnRlciBh
bm90aGVyLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOC0yOSJ9
XSwidGV4dCI6IlBoYXNlIDM6IHRoZSBjb21wdXRlIGNvbnRhaW5lcnMsIG9uZSBhZnRlciBhbm90
aGVyLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMC0zMSJ9XSwi
dGV4dCI6IlBoYXNlIDQ6IGZyb250ZW5kIGNvbnRhaW5lcnMsIHByb3RvY29sIGNvbnRhaW5lcnMg
YW5kIHByb3RvY29sIGdhdGV3YXlzLCBvbmUgYWZ0ZXIgYW5vdGhlci4ifSx7InNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTExIn1dLCJ0ZXh0IjoiUHJlcGFyaW5nIHJlYWNo
ZXMgZXZlcnkgY29ubmVjdGVkIGJhY2tlbmQsIHdpdGggdGhlIGRvd25sb2FkIGFuZCBhbGwgdGhh
dCBnb2VzIGJlZm9yZSB0aGUgc3dpdGNoLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIxMTYifV0sInRleHQiOiJBbiB1cGdyYWRlIHRvIDQuMiBpcyBhbiBORFUgdW5s
ZXNzIHRvbGQgb3RoZXJ3aXNlLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxMjEifV0sInRleHQiOiJBZnRlciBhIHNlcGFyYXRlIHByZXBhcmF0aW9uIHRoZSB1cGdy
YWRlIGl0c2VsZiBuZWl0aGVyIGRvd25sb2FkcyBub3IgcHJlcGFyZXMgYWdhaW4uIn0seyJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNSJ9XSwidGV4dCI6IkJlZm9yZSBp
dCBzd2l0Y2hlcyBhbnl0aGluZyB0aGUgY29tbWFuZCBzcHJlYWRzIHRoZSByZWxlYXNlIGFuZCBi
dWlsZHMgdGhlIGRyaXZlciBvbiBlYWNoIHNlcnZlci4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTI3In1dLCJ0ZXh0IjoiQSBzdWNjZXNzIGVuZHMgd2l0aCBvbmUg
c3RvcCBvZiBJTyBmb3IgdGhlIHdob2xlIGNsdXN0ZXIsIGFib3V0IGEgbWludXRlIGJ5IGl0cyBz
aXplLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMzEifV0sInRl
eHQiOiJDbGllbnRzIHN0YXkgYXQgdGhlaXIgdmVyc2lvbiBhbmQgZ28gb24gd29ya2luZyB3aXRo
IHRoZSB1cGdyYWRlZCBiYWNrZW5kcy4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMTQzIn1dLCJ0ZXh0IjoiQSBnYXRld2F5IGlzIGEgc3RhdGVmdWwgY2xpZW50IHRo
YXQgc2VydmVzIGEgcHJvdG9jb2w7IGl0IGlzIHVwZ3JhZGVkIHdpdGggdGhlIGJhY2tlbmRzLiJ9
LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTgifV0sInRleHQiOiJD
bGllbnRzIG9mIGFub3RoZXIgdmVyc2lvbiB0aGFuIHRoZSBjbHVzdGVyIHJhaXNlIGFuIGFsZXJ0
IHVudGlsIHRoZXkgYXJlIHVwZ3JhZGVkLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIxNzYtMTc3In0seyJkb2N1bWVudCI6ImNsaSIsImxpbmVzIjoic3RhdHVzIG9m
IGEgaGVhbHRoeSBzeXN0ZW0ifV0sInRleHQiOiJUaGUgZ3VpZGUncyBmaXJzdCBsaW5lIG9mIG91
dHB1dCBpcyBcIldla2EgdjQuMi4zXCI7IHRoZSBwcm9ncmFtIHByaW50cyBcIldla2FJTyB24oCm
XCIuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50Ijoib3JpZ2luYWwiLCJsaW5lcyI6ImNvbW1pdHMg
ODE0NDFlM2MgdG8gOGZhNjBlMmMifV0sInRleHQiOiJUaGUgZ3VpZGUgaXMgdGhlIHB1Ymxpc2hl
ZCBwYWdlIGFzIGl0IHN0b29kIGJldHdlZW4gTm92ZW1iZXIgMjAyMyBhbmQgSmFudWFyeSAyMDI0
LiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6ImNsaSIsImxpbmVzIjoiZ2xvYmFsIGZsYWdzIn1d
LCJ0ZXh0IjoiVGhlIHByb2dyYW0ncyBvd24gY2xhc2g6IC1DIGlzIGEgY29ubmVjdGlvbiB0aW1l
b3V0IGZvciB3ZWthLCBhbmQgYSBjb250YWluZXIgZm9yIHdla2EgbG9jYWwgcnVuLiJ9LHsic291
cmNlIjpbeyJkb2N1bWVudCI6ImxhdGVyIiwibGluZXMiOiJwcmVyZXF1aXNpdGVzLCB1cGdyYWRl
IHRoZSBiYWNrZW5kIHNlcnZlcnMifV0sInRleHQiOiJMYXRlciByZXZpc2lvbnMgZGVtYW5kIHRo
ZSB2ZW5kb3IncyB1cGdyYWRlIGNoZWNrZXIgYSBkYXkgYmVmb3JlLCBhbmQgY2FuIHJlcGVhdCBh
IHNpbmdsZSBwaGFzZS4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJyZWxlYXNlcyIsImxpbmVz
IjoiNC4xOiBpbnRlcm5hbCBwcm9jZXNzLCBzdGVwcyAzIGFuZCA0OyA0LjM6IG92ZXJ2aWV3In1d
LCJ0ZXh0IjoiSW4gNC4xIGNvbXB1dGUgY29udGFpbmVycyBhcmUgdXBncmFkZWQgYWxsIGF0IG9u
Y2UgYW5kIHRoZSBjb21tYW5kIG5lZWRzIGl0cyBtb2RlIHNwZWx0IG91dDsgZnJvbSA0LjMgb24g
bWFqb3JzIG1heSBub3QgYmUgc2tpcHBlZCBhbmQgc291cmNlcyBzdGFydCBhdCA0LjIuMS4ifSx7
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTM4LCAxNDIifV0sInRleHQi
OiJVcGdyYWRlIGNsaWVudHMgaW4gYSBtYWludGVuYW5jZSB3aW5kb3cuIn0seyJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExMCJ9XSwidGV4dCI6IldpdGggbWFueSBiYWNr
ZW5kIHNlcnZlcnMsIHByZXBhcmUgdGhlbSBhaGVhZCBvZiB0aW1lOyB3aXRoIGZldyBpdCBnYWlu
cyBub3RoaW5nLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTki
fV0sInRleHQiOiJGZXRjaCB0aGUgY2xpZW50cycgcGFja2FnZSBmcm9tIGEgYmFja2VuZCwgc28g
dGhhdCB0aGV5IG5lZWQgbm8gY29ubmVjdGlvbiB0byB0aGUgaW50ZXJuZXQuIn1dLCJwZW9wbGUi
OnsiYXBwcm92YWxzUmVxdWlyZWQiOjAsImFwcHJvdmVycyI6WyJsaUBleGFtcGxlLmNvbSJdLCJj
b250YWN0cyI6WyJzZXJ2aWNlLWRlc2tAZXhhbXBsZS5jb20iXSwib3BlcmF0b3JzIjpbImFuYUBl
eGFtcGxlLmNvbSIsImJlbkBleGFtcGxlLmNvbSJdLCJyZXZpZXdlcnMiOlsibm9vckBleGFtcGxl
LmNvbSJdfSwicHJvZHVjdCI6eyJkZXNjcmlwdGlvbiI6IkEgZmlsZSBzeXN0ZW0gb3ZlciBtYW55
IGJhY2tlbmQgc2VydmVycy4gRWFjaCBzZXJ2ZXIgcnVucyBjb250YWluZXJzIG9mIG9uZSBraW5k
IG9mIHByb2Nlc3M7IG9uZSBjb21tYW5kIG9mIHRoZSB2ZW5kb3IgdXBncmFkZXMgdGhlbSBraW5k
IGJ5IGtpbmQsIGFuZCB0aGUgY2xpZW50cyBmb2xsb3cgYWZ0ZXJ3YXJkcy4iLCJpZCI6Indla2Ei
LCJ0aXRsZSI6IldFS0EifSwicmVjb3ZlcnkiOlt7ImZhaWx1cmVPZiI6WyJzdGFydC1maXJzdC1o
b3AiLCJzZWUtZmlyc3QtZW5kIiwic2VlLWZpcnN0LWNvbnRhaW5lcnMiLCJyZW1vdW50LWNsaWVu
dHMtZmlyc3QiXSwiaWQiOiJmaW5pc2gtdGhlLWZpcnN0LWhvcCIsInNvdXJjZSI6W10sInN0ZXBz
IjpbeyJiYXRjaGVzIjpbWyJiZTEiXV0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
IjoidGFpbCAtbiAxMDAgXCIke3dvcmtfZGlyfS9maXJzdC11cGdyYWRlLmxvZ1wiIiwidmFyaWFi
bGVzIjpbIndvcmtfZGlyIl19LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6
InJlYWQtZmlyc3Qtc3VtbWFyeSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoicnVuIiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTQ2
Nn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjEyNiJ9XSwic3RhZ2UiOiJmaW5pc2gtdGhlLWZpcnN0LWhvcCIsInRpbWVvdXRNUyI6NjAwMDAs
InRpdGxlIjoiUmVhZCB0aGUgc3VtbWFyeSBhdCB0aGUgZW5kIG9mIHRoZSBsb2cifSx7ImJhdGNo
ZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo3MjAwMDAwLCJp
ZCI6InJlcGFpci1maXJzdC1zZXJ2ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVh
bCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkJyaW5nIGEgc2VydmVyIHRoYXQgd2FzIGxvc3Qg
YmFjayBvbmxpbmUsIG9yIG1lbmQgd2hhdCBrZXB0IGl0cyBkcml2ZXIgZnJvbSBiZWluZyBidWls
dDsgbW91bnQgYSBjbGllbnQgYW5ldyB0aGF0IHdhcyBsZWZ0IGJlaGluZC4gV2hlcmUgY29udGFp
bmVycyB3ZXJlIGJlaW5nIHN3aXRjaGVkIGFscmVhZHksIGRvIG5vdGhpbmcgd2l0aG91dCB0aGUg
dmVuZG9yJ3MgQ3VzdG9tZXIgU3VjY2VzcyBUZWFtLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic2Vy
dmVyIiwid2hhdC13YXMtZG9uZSIsImNhc2UtbnVtYmVyIl19LCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNDc0fSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI2LCAxMzUifV0sInN0
YWdlIjoiZmluaXNoLXRoZS1maXJzdC1ob3AiLCJ0aXRsZSI6IlJlcGFpciB3aGF0IHRoZSBzdW1t
YXJ5IG5hbWVzIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoid2VrYSBsb2NhbCBydW4gLS1jb250YWluZXIgXCIke2NvbnRhaW5lcl9uYW1l
fVwiIC0taW4gXCIke3ZpYX1cIiB1cGdyYWRlIC0tbW9kZSBuZHUgJiYgZWNobyAwID5cIiR7d29y
a19kaXJ9L2ZpcnN0LWV4aXRcIiIsInZhcmlhYmxlcyI6WyJjb250YWluZXJfbmFtZSIsInZpYSIs
IndvcmtfZGlyIl19LCJkZXNjcmlwdGlvbiI6IldoYXQgaXMgcHJlcGFyZWQgYWxyZWFkeSBpcyBz
a2lwcGVkLiBBIHN1Y2Nlc3MgaXMgbm90ZWQsIHNvIHRoYXQgdGhlIHJ1biBjYW4gYmUgY2Fycmll
ZCBvbi4iLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NzIwMDAwMCwiaWQiOiJydW4tZmlyc3Qt
aG9wLWFnYWluIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNDg1fSwicG9zaXRp
b24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTIxLTEyMiJ9
LHsiZG9jdW1lbnQiOiJyZWxlYXNlcyIsImxpbmVzIjoiNC4xOiBzdGVwIDQifV0sInN0YWdlIjoi
ZmluaXNoLXRoZS1maXJzdC1ob3AiLCJ0aW1lb3V0TVMiOjI4ODAwMDAwLCJ0aXRsZSI6IlJ1biB0
aGUgdXBncmFkZSB0byB0aGUgdmVyc2lvbiBpbiBiZXR3ZWVuIGFnYWluIn0seyJiYXRjaGVzIjpb
WyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2Vr
YSBzdGF0dXMiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVz
IiwidGV4dCI6Il5XZWthKElPKT8gdjQuMS40KFteMC05XXwkKSJ9XSwiZXhwZWN0ZWQiOiJtYXRj
aGVzIGBeV2VrYShJTyk/IHY0LjEuNChbXjAtOV18JClgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoi
cmVjb3ZlcnktZmlyc3QtdmVyc2lvbiIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0
cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgY2x1c3RlciBzaG93cyB0aGUgdmVy
c2lvbiBpbiBiZXR3ZWVuIn0sImVmZmVjdHMiOltdLCJpZCI6InJlY292ZXJ5LWZpcnN0LXZlcnNp
b24iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTQ5N30sInBvc2l0aW9uIjoi
dmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTczLTE3NyJ9XSwi
c3RhZ2UiOiJmaW5pc2gtdGhlLWZpcnN0LWhvcCIsInRpdGxlIjoiVGhlIGNsdXN0ZXIgc2hvd3Mg
dGhlIHZlcnNpb24gaW4gYmV0d2VlbiJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZm
ZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJyZWNvdmVyeS1maXJzdC1yZXN1bWUi
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlv
biI6IlJlc3VtZSB0aGUgc2NoZWR1bGVzIHRoYXQgd2VyZSBzdXNwZW5kZWQsIGFuZCB0ZWxsIHRo
ZSBhZG1pbmlzdHJhdG9ycy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInRvbGQtYXQiXX0sIm9uRmFp
bHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE1MDZ9
LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjM5LCA2MSJ9XSwic3RhZ2UiOiJmaW5pc2gtdGhlLWZpcnN0LWhvcCIsInRpdGxlIjoiUmVzdW1l
IHRoZSB0cmFuc2ZlcnMifV0sInRpdGxlIjoiRmluaXNoIGEgZmlyc3QgaG9wIHRoYXQgaGFzIHN0
b3BwZWQiLCJ0cmlnZ2VyIjoiVGhlIGNvbW1hbmQgb2YgdGhlIGZpcnN0IGhvcCBoYXMgZW5kZWQg
d2l0aCBhbiBlcnJvciwgb3IgYSBjbGllbnQgaGFzIG5vdCBjb21lIHRvIHRoZSB2ZXJzaW9uIGlu
IGJldHdlZW4ifSx7ImZhaWx1cmVPZiI6WyJzdGFydC11cGdyYWRlIiwic2VlLXByZXBhcmF0aW9u
Iiwic2VlLWRyaXZlcyIsInNlZS1jb21wdXRlcyIsInNlZS1mcm9udGVuZHMiLCJzZWUtZW5kIl0s
ImlkIjoiZmluaXNoLXRoZS11cGdyYWRlIiwic291cmNlIjpbXSwic3RlcHMiOlt7ImJhdGNoZXMi
OltbImJlMSJdXSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YWlsIC1uIDEw
MCBcIiR7d29ya19kaXJ9L3VwZ3JhZGUubG9nXCIiLCJ2YXJpYWJsZXMiOlsid29ya19kaXIiXX0s
ImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoicmVhZC1zdW1tYXJ5IiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNTMxfSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI2In1dLCJzdGFnZSI6ImZpbmlzaC10
aGUtdXBncmFkZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiUmVhZCB0aGUgc3VtbWFyeSBh
dCB0aGUgZW5kIG9mIHRoZSBsb2cifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVj
dHMiOltdLCJlc3RpbWF0ZU1TIjo3MjAwMDAwLCJpZCI6InJlcGFpci1zZXJ2ZXIiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkJyaW5n
IGEgc2VydmVyIHRoYXQgd2FzIGxvc3QgYmFjayBvbmxpbmUsIG9yIG1lbmQgd2hhdCBrZXB0IGl0
cyBkcml2ZXIgZnJvbSBiZWluZyBidWlsdC4gV2hlcmUgdGhlIGNvbnRhaW5lcnMgd2VyZSBiZWlu
ZyBzd2l0Y2hlZCBhbHJlYWR5LCBkbyBub3RoaW5nIHdpdGhvdXQgdGhlIHZlbmRvcidzIEN1c3Rv
bWVyIFN1Y2Nlc3MgVGVhbTogbGF0ZXIgcmV2aXNpb25zIG9mIHRoZSBndWlkZSBjYW4gcmVwZWF0
IGEgc2luZ2xlIHBoYXNlLCBhbmQgdGhlIHZlbmRvciBkZWNpZGVzIHdoaWNoLiIsInBhdGgiOltd
LCJyZWNvcmQiOlsic2VydmVyIiwid2hhdC13YXMtZG9uZSIsImNhc2UtbnVtYmVyIl19LCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNTM4
fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTI2In0seyJkb2N1bWVudCI6ImxhdGVyIiwibGluZXMiOiJyZXBlYXRpbmcgYSBwaGFzZSJ9XSwi
c3RhZ2UiOiJmaW5pc2gtdGhlLXVwZ3JhZGUiLCJ0aXRsZSI6IlJlcGFpciB0aGUgc2VydmVyIHRo
YXQgdGhlIHN1bW1hcnkgbmFtZXMifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJ3ZWthIGxvY2FsIHJ1biAtLWNvbnRhaW5lciBcIiR7Y29u
dGFpbmVyX25hbWV9XCIgLS1pbiBcIiR7dGFyZ2V0fVwiIHVwZ3JhZGUgJiYgZWNobyAwID5cIiR7
d29ya19kaXJ9L2V4aXRcIiIsInZhcmlhYmxlcyI6WyJjb250YWluZXJfbmFtZSIsInRhcmdldCIs
IndvcmtfZGlyIl19LCJkZXNjcmlwdGlvbiI6IldoYXQgaXMgcHJlcGFyZWQgYWxyZWFkeSBpcyBz
a2lwcGVkLiBBIHN1Y2Nlc3MgaXMgbm90ZWQsIHNvIHRoYXQgdGhlIHJ1biBjYW4gYmUgY2Fycmll
ZCBvbi4iLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NzIwMDAwMCwiaWQiOiJydW4tdXBncmFk
ZS1hZ2FpbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTU0OH0sInBvc2l0aW9u
IjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyMS0xMjIifV0s
InN0YWdlIjoiZmluaXNoLXRoZS11cGdyYWRlIiwidGltZW91dE1TIjoyODgwMDAwMCwidGl0bGUi
OiJSdW4gdGhlIHVwZ3JhZGUgYWdhaW4ifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ3ZWthIHN0YXR1cyIsInZhcmlhYmxl
cyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0Ijoic3RhdHVzOiBP
SyBcXChbMC05XSsgYmFja2VuZCBjb250YWluZXJzIFVQLCBbMC05XSsgZHJpdmVzIFVQXFwpIn0s
eyJwcmVkaWNhdGUiOiJjb250YWlucyIsInRleHQiOiJpbyBzdGF0dXM6IFNUQVJURUQifV0sImV4
cGVjdGVkIjoibWF0Y2hlcyBgc3RhdHVzOiBPSyBcXChbMC05XSsgYmFja2VuZCBjb250YWluZXJz
IFVQLCBbMC05XSsgZHJpdmVzIFVQXFwpYDsgY29udGFpbnMgYGlvIHN0YXR1czogU1RBUlRFRGAi
LCJob3N0cyI6WyJiZTEiXSwiaWQiOiJyZWNvdmVyeS1jb250YWluZXJzIiwia2luZCI6InByb2Jl
IiwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAsImZvck1TIjo5MDAwMDB9LCJzdWJqZWN0IjoidGhl
IG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiQWxsIGNvbnRhaW5lcnMgYXJlIHVw
IGFuZCBJTyBydW5zIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoicmVj
b3ZlcnktY29udGFpbmVycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNTU3
fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MzkifV0sInN0YWdlIjoiZmluaXNoLXRoZS11cGdyYWRlIiwidGl0bGUiOiJTZWUgdGhhdCBhbGwg
Y29udGFpbmVycyBhcmUgdXAifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ3ZWthIHN0YXR1cyIsInZhcmlhYmxlcyI6W119
LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXldla2EoSU8pPyB2NC4y
LjQoW14wLTldfCQpIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5XZWthKElPKT8gdjQuMi40KFte
MC05XXwkKWAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJyZWNvdmVyeS12ZXJzaW9uIiwia2luZCI6
InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IlRoZSBjbHVzdGVyIHNob3dzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQi
OiJyZWNvdmVyeS12ZXJzaW9uIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE1
NzF9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjE3My0xNzcifV0sInN0YWdlIjoiZmluaXNoLXRoZS11cGdyYWRlIiwidGl0bGUiOiJUaGUg
Y2x1c3RlciBzaG93cyB0aGUgdGFyZ2V0IHZlcnNpb24ifSx7ImJhdGNoZXMiOltbImNvbnRyb2xs
ZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoicmVjb3ZlcnktcmVz
dW1lLXRyYW5zZmVycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFs
Ijp7Imluc3RydWN0aW9uIjoiU2F5IHdoZXRoZXIgdGhlIGNoYW5nZSBnb2VzIG9uIHdpdGggdGhl
IGNsaWVudHM7IGlmIG5vdCwgcmVzdW1lIHRoZSBzY2hlZHVsZXMuIiwicGF0aCI6W10sInJlY29y
ZCI6WyJkZWNpc2lvbiJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6MTU3OX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzksIDYxIn1dLCJzdGFnZSI6ImZpbmlzaC10aGUtdXBn
cmFkZSIsInRpdGxlIjoiUmVzdW1lIHRoZSB0cmFuc2ZlcnMsIG9yIGtlZXAgdGhlbSBwb3N0cG9u
ZWQgaWYgdGhlIGNoYW5nZSBnb2VzIG9uIn1dLCJ0aXRsZSI6IkZpbmlzaCBhbiB1cGdyYWRlIG9m
IHRoZSBiYWNrZW5kcyB0aGF0IGhhcyBzdG9wcGVkIiwidHJpZ2dlciI6IlRoZSBjb21tYW5kIGhh
cyBlbmRlZCB3aXRoIGFuIGVycm9yLCBvciBhIHBoYXNlIGhhcyBub3QgY29tZSB0byBpdHMgZW5k
IGluIHRpbWUifSx7ImZhaWx1cmVPZiI6WyJyZW1vdW50LWNsaWVudHMiLCJ1cGdyYWRlLWNsaWVu
dCIsInVwZ3JhZGUtY2xpZW50LWNvbnRhaW5lcnMiLCJ1cGdyYWRlLWFsbC1jbGllbnRzIiwidXBn
cmFkZS1jZXJ0YWluLWNsaWVudHMiLCJ1cGdyYWRlLW90aGVyLWNsaWVudHMiXSwiaWQiOiJmaW5p
c2gtdGhlLWNsaWVudHMiLCJzb3VyY2UiOltdLCJzdGVwcyI6W3siYmF0Y2hlcyI6W1siY2wxIiwi
Y2wyIiwiY2wzIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NzIwMDAwMCwiaWQiOiJ1cGdy
YWRlLWxlZnQtYmVoaW5kIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51
YWwiOnsiaW5zdHJ1Y3Rpb24iOiJSZWFkIG9uIGVhY2ggY2xpZW50IHdoYXQgXCJ3ZWthIGxvY2Fs
IHBzXCIgc2F5cy4gVXBncmFkZSB0aG9zZSB0aGF0IGFyZSBiZWhpbmQgb25lIGJ5IG9uZSwgb3Ig
c3RhcnQgdGhlIGJhdGNoZXMgYWdhaW4gd2l0aG91dCB0aGUgY2xpZW50IHRoYXQgZmFpbGVkLiIs
InBhdGgiOltdLCJyZWNvcmQiOlsiY2xpZW50cyIsInJlYXNvbi1vZi10aGUtZmFpbHVyZSIsImZp
bmlzaGVkLWF0Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjoxNjA1fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2Us
InNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTQ3LTE2NyJ9XSwic3RhZ2UiOiJmaW5pc2gtdGhlLWNsaWVudHMi
LCJ0aXRsZSI6IlVwZ3JhZGUgdGhlIGNsaWVudHMgdGhhdCB3ZXJlIGxlZnQgYmVoaW5kLCBvbiB0
aGUgc3BvdCJ9LHsiYmF0Y2hlcyI6W1siY2wxIiwiY2wyIiwiY2wzIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGxvY2FsIHBzKSB8fCBl
eGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8IGF3ayAtdiB3YW50PVwiJHt0YXJnZXR9
XCIgJ1xuICBOUiA9PSAxIHsgdiA9IGluZGV4KCQwLCBcIiBWRVJTSU9OXCIpOyBuZXh0IH1cbiAg
c3BsaXQoc3Vic3RyKCQwLCB2KSwgd29yZCwgXCIgXCIpIHsgbisrOyBpZiAod29yZFsxXSB+IChc
Il5cIiB3YW50IFwiKFsuLV18JClcIikpIGRvbmUrKyB9XG4gIEVORCB7IHByaW50ZiBcIiVzOiAl
ZCBvZiAlZFxcblwiLCAobiA+IDAgJiYgZG9uZSA9PSBuID8gXCJ1cGdyYWRlZFwiIDogXCJiZWhp
bmRcIiksIGRvbmUsIG4gfSciLCJ2YXJpYWJsZXMiOlsidGFyZ2V0Il19LCJleHBlY3QiOlt7InBy
ZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXnVwZ3JhZGVkOiAifV0sImV4cGVjdGVkIjoibWF0
Y2hlcyBgXnVwZ3JhZGVkOiBgIiwiaG9zdHMiOlsiY2wxIiwiY2wyIiwiY2wzIl0sImlkIjoicmVj
b3ZlcnktY2xpZW50cyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGlt
ZW91dE1TIjo2MDAwMCwidGl0bGUiOiJFdmVyeSBjbGllbnQgcnVucyB0aGUgdGFyZ2V0IHZlcnNp
b24ifSwiZWZmZWN0cyI6W10sImlkIjoicmVjb3ZlcnktY2xpZW50cyIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjoxNjE2fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMzEifV0sInN0YWdlIjoiZmluaXNoLXRoZS1jbGll
bnRzIiwidGl0bGUiOiJFdmVyeSBjbGllbnQgcnVucyB0aGUgdGFyZ2V0IHZlcnNpb24ifSx7ImJh
dGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAs
ImlkIjoicmVjb3ZlcnktY2xpZW50cy1yZXN1bWUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlJlc3VtZSB0aGUgc2NoZWR1bGVzIHRo
YXQgd2VyZSBzdXNwZW5kZWQsIGFuZCB0ZWxsIHRoZSBhZG1pbmlzdHJhdG9ycy4iLCJwYXRoIjpb
XSwicmVjb3JkIjpbInRvbGQtYXQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE2Mjl9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM5LCA2MSJ9XSwic3RhZ2UiOiJmaW5pc2gt
dGhlLWNsaWVudHMiLCJ0aXRsZSI6IlJlc3VtZSB0aGUgdHJhbnNmZXJzIn1dLCJ0aXRsZSI6IkZp
bmlzaCB0aGUgY2xpZW50cyB0aGF0IHdlcmUgbGVmdCBiZWhpbmQiLCJ0cmlnZ2VyIjoiQSBjbGll
bnQgY291bGQgbm90IGJlIHVwZ3JhZGVkLCBhbmQgdGhlIGJhdGNoZXMgYWZ0ZXIgaXQgd2VyZSBu
b3Qgc3RhcnRlZCJ9XSwicmVxdWlyZW1lbnRzIjpbeyJpZCI6ImxhdGVzdC1taW5vciIsImtpbmQi
OiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1sYXRlc3QtcmVs
ZWFzZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwIn1dLCJ0aXRs
ZSI6IlRoZSB0YXJnZXQgaXMgdGhlIGxhdGVzdCBtaW5vciB2ZXJzaW9uIG9mIGl0cyBtYWpvciB2
ZXJzaW9uIn0seyJleGVtcHRpb24iOiJgY29udmVyc2lvbmAgaXMgYG5ldmVyLW5lZWRlZGAsIG5v
dCBgYnktdmVuZG9yYCIsImlkIjoiY29udmVyc2lvbi1hZ3JlZWQiLCJraW5kIjoiYXBwcm92YWwi
LCJsZWZ0T3V0IjpbeyJpZCI6ImFwcHJvdmUtY29udmVyc2lvbiIsInJlYXNvbiI6ImRvZXMgbm90
IGFwcGx5OiBgY29udmVyc2lvbmAgaXMgYG5ldmVyLW5lZWRlZGAsIG5vdCBgYnktdmVuZG9yYCIs
InRpdGxlIjoiQXBwcm92ZSB0aGF0IHRoZSB2ZW5kb3IgaGFzIGNvbnZlcnRlZCB0aGUgY2x1c3Rl
ciJ9XSwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjEzIn1dLCJ0aXRsZSI6IkEgY29udmVyc2lvbiB0byBtdWx0aS1j
b250YWluZXIgYmFja2VuZHMgd2FzIGRvbmUgYnkgdGhlIHZlbmRvcidzIHByb2Zlc3Npb25hbCBz
ZXJ2aWNlIn0seyJleGVtcHRpb24iOiJgY2xvdWRgIGlzIGBub25lYCwgbm90IGBhd3MtYXV0by1z
Y2FsaW5nYCwgYGNvbnZlcnNpb25gIGlzIGBuZXZlci1uZWVkZWRgLCBub3QgYGJ5LXZlbmRvcmAi
LCJpZCI6ImNvbnZlcnNpb24tb24tYXdzLWFncmVlZCIsImtpbmQiOiJhcHByb3ZhbCIsImxlZnRP
dXQiOlt7ImlkIjoiYXBwcm92ZS1jb252ZXJzaW9uLW9uLWF3cyIsInJlYXNvbiI6ImRvZXMgbm90
IGFwcGx5OiBgY2xvdWRgIGlzIGBub25lYCwgbm90IGBhd3MtYXV0by1zY2FsaW5nYCwgYGNvbnZl
cnNpb25gIGlzIGBuZXZlci1uZWVkZWRgLCBub3QgYGJ5LXZlbmRvcmAiLCJ0aXRsZSI6IkFwcHJv
dmUgdGhhdCB0aGUgdmVuZG9yIHdhcyBhc2tlZCBiZWZvcmUgdGhlIGNvbnZlcnNpb24ifV0sImxl
dmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIxNCJ9XSwidGl0bGUiOiJPbiBBV1Mgd2l0aCBhdXRvLXNjYWxpbmcgZ3JvdXBz
IHRoZSB2ZW5kb3Igd2FzIGFza2VkIGJlZm9yZSBhIGNvbnZlcnNpb24ifSx7ImlkIjoia3dhcy1j
b25maXJtZWQiLCJraW5kIjoiYXBwcm92YWwiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6
WyJhcHByb3ZlLWt3YXMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0
OC00OSJ9XSwidGl0bGUiOiJXaGVyZSBTMyBpcyBjb25maWd1cmVkLCB0aGUgdmVuZG9yIGNvbmZp
cm1zIHRoYXQgRVRDRCBoYXMgYmVjb21lIEtXQVMifSx7ImlkIjoiY29tcGF0aWJsZSIsImtpbmQi
OiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1jb21wYXRpYmxl
Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDMtNDUifV0sInRpdGxl
IjoiVGhlIGJhY2tlbmQgc2VydmVycyBtZWV0IHdoYXQgdGhlIHRhcmdldCB2ZXJzaW9uIGFza3Mg
b2YgdGhlbSJ9LHsiaWQiOiJtdWx0aS1jb250YWluZXIiLCJraW5kIjoicHJlY2hlY2siLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJwcmVyZXF1aXNpdGVzLmVudHJ5Lm11bHRpLWNvbnRh
aW5lciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQ2LTQ3In1dLCJ0
aXRsZSI6IlRoZSBjbHVzdGVyIGNvbnNpc3RzIG9mIG11bHRpLWNvbnRhaW5lciBiYWNrZW5kcyJ9
LHsiaWQiOiJvbmUtcHJvdG9jb2wiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJz
YXRpc2ZpZWRCeSI6WyJzZWUtcHJvdG9jb2xzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMzgifV0sInRpdGxlIjoiTm8gc2VydmVyIGlzIHVzZWQgZm9yIG1vcmUgdGhh
biBvbmUgb2YgTkZTLCBTTUIgYW5kIFMzIn0seyJpZCI6ImJhY2tlbmRzLW9ubGluZSIsImtpbmQi
OiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInByZXJlcXVpc2l0ZXMu
ZW50cnkuYmFja2VuZHMtb25saW5lIiwiZmlyc3QtaG9wLWJhY2tlbmRzLmVudHJ5LmJhY2tlbmRz
LW9ubGluZSIsInVwZ3JhZGUtYmFja2VuZHMuZW50cnkuYmFja2VuZHMtb25saW5lIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTAtNTEifV0sInRpdGxlIjoiQWxsIGJh
Y2tlbmQgc2VydmVycyBhcmUgb25saW5lIn0seyJpZCI6ImNsdXN0ZXItYWRtaW4iLCJraW5kIjoi
cHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJwcmVyZXF1aXNpdGVzLmVu
dHJ5LmNsdXN0ZXItYWRtaW4iLCJmaXJzdC1ob3AtZG93bmxvYWQuZW50cnkuY2x1c3Rlci1hZG1p
biIsImZpcnN0LWhvcC1iYWNrZW5kcy5lbnRyeS5jbHVzdGVyLWFkbWluIiwiZG93bmxvYWQuZW50
cnkuY2x1c3Rlci1hZG1pbiIsInVwZ3JhZGUtYmFja2VuZHMuZW50cnkuY2x1c3Rlci1hZG1pbiIs
InVwZ3JhZGUtY2xpZW50cy5lbnRyeS5jbHVzdGVyLWFkbWluIl0sInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiNTItNTMifSx7ImRvY3VtZW50IjoidXNlcnMiLCJsaW5lcyI6
Indob2FtaTsgd2l0aG91dCBhIGxvZ2luIHRoZSBwcm9ncmFtIGZhbGxzIGJhY2sgdG8gYSBkZWZh
dWx0IGFjY291bnQifV0sInRpdGxlIjoiVGhlIGxvZ2dlZC1pbiB1c2VyIGlzIGEgY2x1c3RlciBh
ZG1pbiJ9LHsiaWQiOiJyZWJ1aWxkLWRvbmUiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11
c3QiLCJzYXRpc2ZpZWRCeSI6WyJwcmVyZXF1aXNpdGVzLmVudHJ5LnJlYnVpbGQtZG9uZSIsImZp
cnN0LWhvcC1iYWNrZW5kcy5lbnRyeS5yZWJ1aWxkLWRvbmUiLCJ1cGdyYWRlLWJhY2tlbmRzLmVu
dHJ5LnJlYnVpbGQtZG9uZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjU0LTU1In1dLCJ0aXRsZSI6Ik5vIHJlYnVpbGQgaXMgZ29pbmcgb24ifSx7ImlkIjoibm8tYWxl
cnRzIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicHJl
cmVxdWlzaXRlcy5lbnRyeS5uby1hbGVydHMiLCJmaXJzdC1ob3AtYmFja2VuZHMuZW50cnkubm8t
YWxlcnRzIiwidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5uby1hbGVydHMiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1Ni01NyJ9LHsiZG9jdW1lbnQiOiJhbGVydHMiLCJs
aW5lcyI6InZpZXcgYWxlcnRzOiBtdXRlZCBvbmVzIGFyZSBoaWRkZW4gYnkgZGVmYXVsdCJ9XSwi
dGl0bGUiOiJObyBhbGVydCBpcyBsZWZ0IHRvIGJlIGRlYWx0IHdpdGgsIG11dGVkIG9uZXMgaW5j
bHVkZWQifSx7ImlkIjoiZnJlZS1zcGFjZSIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVz
dCIsInNhdGlzZmllZEJ5IjpbInByZXJlcXVpc2l0ZXMuZW50cnkuZnJlZS1zcGFjZSIsImZpcnN0
LWhvcC1iYWNrZW5kcy5lbnRyeS5mcmVlLXNwYWNlIiwidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5m
cmVlLXNwYWNlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTgtNTki
fV0sInRpdGxlIjoiVGhlcmUgYXJlIDQgR0IgZnJlZSBpbiAvb3B0L3dla2Egb24gZXZlcnkgYmFj
a2VuZCBzZXJ2ZXIifSx7ImlkIjoibm8tZGF0YS11cGdyYWRlIiwia2luZCI6InByZWNoZWNrIiwi
bGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicHJlcmVxdWlzaXRlcy5lbnRyeS5uby1kYXRh
LXVwZ3JhZGUiLCJmaXJzdC1ob3AtYmFja2VuZHMuZW50cnkubm8tZGF0YS11cGdyYWRlIiwid2Fp
dC1mb3ItZGF0YS11cGdyYWRlIiwidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5uby1kYXRhLXVwZ3Jh
ZGUiLCJzZWUtZGF0YS11cGdyYWRlLW92ZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI3MyJ9XSwidGl0bGUiOiJObyBjb252ZXJzaW9uIG9mIG1ldGFkYXRhIGZyb20g
YW4gZWFybGllciB1cGdyYWRlIGlzIHJ1bm5pbmcifSx7ImlkIjoidGFza3MtcG9zdHBvbmVkIiwi
a2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJwb3N0cG9uZS10cmFu
c2ZlcnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOSwgNjAtNjEi
fV0sInRpdGxlIjoiUGxhbm5lZCB0cmFuc2ZlcnMgb2Ygc25hcHNob3RzIGFyZSBwb3N0cG9uZWQi
fSx7ImlkIjoidXBsb2Fkcy1vdmVyIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRp
c2ZpZWRCeSI6WyJhYm9ydC11cGxvYWRzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiNjQtNjUifSx7ImRvY3VtZW50Ijoib3JpZ2luYWwiLCJsaW5lcyI6InByZXJlcXVp
c2l0ZSA5LCB0aGlyZCBjb2x1bW4ifV0sInRpdGxlIjoiQSBydW5uaW5nIHNuYXBzaG90IHVwbG9h
ZCBpcyB3YWl0ZWQgZm9yIG9yIGFib3J0ZWQifSx7ImlkIjoiZG93bmxvYWRzLW92ZXIiLCJraW5k
Ijoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbIndhaXQtZm9yLWRvd25sb2Fk
cyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjY2LTY3In0seyJkb2N1
bWVudCI6Im9yaWdpbmFsIiwibGluZXMiOiJwcmVyZXF1aXNpdGUgOSwgdGhpcmQgY29sdW1uIn1d
LCJ0aXRsZSI6IkEgcnVubmluZyBjcmVhdGlvbiBvZiBhIGZpbGUgc3lzdGVtIGZyb20gYSBzbmFw
c2hvdCBpcyB3YWl0ZWQgZm9yLCBvciB3aGF0IGl0IGhhcyBkb3dubG9hZGVkIGlzIGRlbGV0ZWQi
fSx7ImlkIjoicHJlZmV0Y2gtb3ZlciIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0
aXNmaWVkQnkiOlsiYWJvcnQtcHJlZmV0Y2giXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI2NyJ9LHsiZG9jdW1lbnQiOiJvcmlnaW5hbCIsImxpbmVzIjoicHJlcmVxdWlz
aXRlIDksIHRoaXJkIGNvbHVtbiJ9XSwidGl0bGUiOiJBIHJ1bm5pbmcgcHJlZmV0Y2ggb2YgbWV0
YWRhdGEgaXMgd2FpdGVkIGZvciBvciBhYm9ydGVkOyBpdCBjYW5ub3QgYmUgcmVzdW1lZCBhZnRl
ciB0aGUgdXBncmFkZSJ9LHsiaWQiOiJzeW5jcy1vdmVyIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6
Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ3YWl0LWZvci1kb3dubG9hZHMiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2OC02OSJ9LHsiZG9jdW1lbnQiOiJvcmlnaW5hbCIs
ImxpbmVzIjoicHJlcmVxdWlzaXRlIDksIHRoaXJkIGNvbHVtbiJ9XSwidGl0bGUiOiJBIHJ1bm5p
bmcgc3luY2hyb25pc2F0aW9uIG9mIGEgZmlsZSBzeXN0ZW0gaXMgd2FpdGVkIGZvciwgb3Igd2hh
dCBpdCBoYXMgZG93bmxvYWRlZCBpcyBkZWxldGVkIn0seyJpZCI6InRhc2tzLW92ZXIiLCJraW5k
IjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJmaXJzdC1ob3AtYmFj
a2VuZHMuZW50cnkudGFza3Mtb3ZlciIsInVwZ3JhZGUtYmFja2VuZHMuZW50cnkudGFza3Mtb3Zl
ciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYwLTYxIn1dLCJ0aXRs
ZSI6Ik5vbmUgb2YgdGhlc2UgdGFza3MgaXMgbGVmdCB3aGVuIHRoZSB1cGdyYWRlIHN0YXJ0cyJ9
LHsiaWQiOiJ0YXNrcy1zdGF5LW92ZXIiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJz
YXRpc2ZpZWRCeSI6WyJmaXJzdC1ob3AtYmFja2VuZHMuZXhpdC50YXNrcy1zdGlsbC1vdmVyIiwi
dXBncmFkZS1iYWNrZW5kcy5leGl0LnRhc2tzLXN0aWxsLW92ZXIiXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOSwgNjAtNjEifV0sInRpdGxlIjoiTm9uZSBvZiB0aGVz
ZSB0YXNrcyBoYXMgY29tZSB1cCB3aGlsZSB0aGUgYmFja2VuZHMgd2VyZSB1cGdyYWRlZCJ9LHsi
aWQiOiJmcmVlemUtczMtY3JlYXRpb24iLCJraW5kIjoiZnJlZXplIiwibGV2ZWwiOiJtdXN0Iiwi
c2F0aXNmaWVkQnkiOlsicG9zdHBvbmUtdHJhbnNmZXJzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMzkifV0sInRpdGxlIjoiTm8gUzMgY2x1c3RlciBpcyBjcmVhdGVk
IHVudGlsIHRoZSB1cGdyYWRlIGlzIG92ZXIgYW5kIGFsbCBjb250YWluZXJzIGFyZSB1cCJ9LHsi
aWQiOiJmcmVlemUtdXBsb2FkcyIsImtpbmQiOiJmcmVlemUiLCJsZXZlbCI6Im11c3QiLCJzYXRp
c2ZpZWRCeSI6WyJwb3N0cG9uZS10cmFuc2ZlcnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxOSwgNjEsIDY0LTY1In1dLCJ0aXRsZSI6Ik5vIHNuYXBzaG90IGlzIHVw
bG9hZGVkIGR1cmluZyB0aGUgd2hvbGUgdXBncmFkZSJ9LHsiaWQiOiJmcmVlemUtZG93bmxvYWRz
Iiwia2luZCI6ImZyZWV6ZSIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInBvc3Rwb25l
LXRyYW5zZmVycyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5LCA2
MSwgNjYtNjcifV0sInRpdGxlIjoiTm8gZmlsZSBzeXN0ZW0gaXMgY3JlYXRlZCBmcm9tIGEgc25h
cHNob3QgZHVyaW5nIHRoZSB3aG9sZSB1cGdyYWRlIn0seyJpZCI6ImZyZWV6ZS1zeW5jcyIsImtp
bmQiOiJmcmVlemUiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJwb3N0cG9uZS10cmFu
c2ZlcnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2MSwgNjgtNjki
fV0sInRpdGxlIjoiTm8gZmlsZSBzeXN0ZW0gaXMgc3luY2hyb25pc2VkIGZyb20gYSBzbmFwc2hv
dCBkdXJpbmcgdGhlIHdob2xlIHVwZ3JhZGUifSx7ImlkIjoidmVyc2lvbi1kb3dubG9hZGVkIiwi
a2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJydW4taW5zdGFsbGVy
Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNzUtODEifV0sInRpdGxl
IjoiVGhlIHRhcmdldCB2ZXJzaW9uIGlzIGJyb3VnaHQgdG8gb25lIGJhY2tlbmQgc2VydmVyIGlu
IG9uZSBvZiB0aHJlZSB3YXlzIn0seyJpZCI6InZlcnNpb24tZmV0Y2hlZCIsImtpbmQiOiJzdGVw
IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidW5wYWNrLWFyY2hpdmUiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4NS0xMDMifV0sInRpdGxlIjoiVGhlIHZl
cnNpb24gaXMgZmV0Y2hlZCwgb3IgdGhlIHJlbGVhc2UncyBjb21tYW5kIGxpbmUgZm91bmQsIG9y
IGl0cyBhcmNoaXZlIHVucGFja2VkIGluIGEgZm9sZGVyIG9mIGl0cyBvd24ifSx7ImlkIjoidmVy
c2lvbi1yZWFkeSIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsi
cnVuLWluc3RhbGxlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijg4
LCA5MiwgOTksIDEwNC0xMDUifSx7ImRvY3VtZW50Ijoib3JpZ2luYWwiLCJsaW5lcyI6Im1ldGhv
ZCBDLCBzdGVwIDI6IGluc3RhbGwuc2gifV0sInRpdGxlIjoiSXQgaXMgbWFkZSByZWFkeSwgYnkg
cHJlcGFyaW5nIGl0LCBieSB0aGF0IGNvbW1hbmQgbGluZSwgb3IgYnkgdGhlIGluc3RhbGxlciBv
ZiB0aGUgYXJjaGl2ZSJ9LHsiaWQiOiJiYWNrZW5kcy1wcmVwYXJlZCIsImtpbmQiOiJzdGVwIiwi
bGVmdE91dCI6W3siYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJpZCI6InByZXBhcmUtYmFja2VuZHMi
LCJyZWFzb24iOiJGb3VyIHNlcnZlcnM7IHByZXBhcmluZyB0aGVtIGFwYXJ0IGdhaW5zIG5vdGhp
bmcuIiwidGl0bGUiOiJQcmVwYXJlIHRoZSBiYWNrZW5kIHNlcnZlcnMgYWhlYWQgb2YgdGltZSJ9
XSwibGV2ZWwiOiJtYXkiLCJzYXRpc2ZpZWRCeSI6W10sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTA4LTExMyJ9XSwidGl0bGUiOiJXaXRoIG1hbnkgYmFja2VuZHMsIHRo
ZXkgYXJlIHByZXBhcmVkIGFoZWFkIG9mIHRoZSB1cGdyYWRlIn0seyJpZCI6ImJhY2tlbmRzLXVw
Z3JhZGVkIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzdGFy
dC11cGdyYWRlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTE4LTEy
MyJ9XSwidGl0bGUiOiJUaGUgdXBncmFkZSBjb21tYW5kIGlzIHJ1biBvbiB0aGUgYmFja2VuZCBz
ZXJ2ZXIgdGhhdCBoYXMgdGhlIHZlcnNpb24ifSx7ImlkIjoicGhhc2UtcHJlcGFyZS1zZWVuIiwi
a2luZCI6Im9ic2VydmF0aW9uIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLXBy
ZXBhcmF0aW9uIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMtMjUs
IDEyNS0xMjYifV0sInRpdGxlIjoiVGhlIHByZXBhcmF0aW9uIG9mIGFsbCBiYWNrZW5kIHNlcnZl
cnMgaXMgZm9sbG93ZWQgdG8gaXRzIGVuZCJ9LHsiaWQiOiJwaGFzZS1kcml2ZXMtc2VlbiIsImtp
bmQiOiJvYnNlcnZhdGlvbiIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1kcml2
ZXMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNi0yNyJ9XSwidGl0
bGUiOiJUaGUgdXBncmFkZSBvZiB0aGUgZHJpdmUgY29udGFpbmVycyBpcyBmb2xsb3dlZCB0byBp
dHMgZW5kIn0seyJpZCI6InBoYXNlLWNvbXB1dGVzLXNlZW4iLCJraW5kIjoib2JzZXJ2YXRpb24i
LCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtY29tcHV0ZXMiXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOC0yOSJ9XSwidGl0bGUiOiJUaGUgdXBncmFk
ZSBvZiB0aGUgY29tcHV0ZSBjb250YWluZXJzIGlzIGZvbGxvd2VkIHRvIGl0cyBlbmQifSx7Imlk
IjoicGhhc2UtZnJvbnRlbmRzLXNlZW4iLCJraW5kIjoib2JzZXJ2YXRpb24iLCJsZXZlbCI6Im11
c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtZnJvbnRlbmRzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMzAtMzEsIDE0MyJ9XSwidGl0bGUiOiJUaGUgdXBncmFkZSBvZiBm
cm9udGVuZHMsIHByb3RvY29sIGNvbnRhaW5lcnMgYW5kIGdhdGV3YXlzIGlzIGZvbGxvd2VkIHRv
IGl0cyBlbmQifSx7ImlkIjoiY29udGFpbmVycy11cCIsImtpbmQiOiJjaGVjayIsImxldmVsIjoi
bXVzdCIsInNhdGlzZmllZEJ5IjpbImZpcnN0LWhvcC1iYWNrZW5kcy5leGl0LmNvbnRhaW5lcnMt
dXAiLCJ1cGdyYWRlLWJhY2tlbmRzLmV4aXQuY29udGFpbmVycy11cCIsImNvbnRhaW5lcnMtdXAi
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOSJ9XSwidGl0bGUiOiJB
bGwgY29udGFpbmVycyBhcmUgdXAgYmVmb3JlIGFueXRoaW5nIGZyb3plbiBpcyByZWxlYXNlZCJ9
LHsiaWQiOiJjbGllbnQtdmVyc2lvbiIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIs
InNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtY2xpZW50cy5lbnRyeS5jbGllbnQtdmVyc2lvbiJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzMSJ9XSwidGl0bGUiOiJUaGUg
Y2xpZW50cyBhcmUgYXQgNC4xLjIgb3IgbGF0ZXIsIGFuZCBhdCBtb3N0IG9uZSBtYWpvciB2ZXJz
aW9uIGJlaGluZCB0aGUgdGFyZ2V0In0seyJpZCI6ImNsaWVudC1wYWNrYWdlLWZldGNoZWQiLCJr
aW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtYWxsLWNs
aWVudHMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMzUsIDE0OS0x
NTEsIDE1OSwgMTY3In1dLCJ0aXRsZSI6IlRoZSBjbGllbnRzIGdldCB0aGUgdmVyc2lvbiBmcm9t
IGEgYmFja2VuZCwgYnkgYSBjb21tYW5kLCB3aXRoIHRoZWlyIGJhdGNoIG9yIHdpdGggdGhlaXIg
bW91bnQifSx7ImlkIjoiY2xpZW50LWJhdGNoZXMiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6
Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLWNsaWVudHMuZW50cnkuY2xpZW50LWJhdGNo
ZXMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNDMsIDE2Mi0xNjQi
fV0sInRpdGxlIjoiVGhlIGJhdGNoIHNpemUgYW5kIHRoZSBsaXN0cyBvZiBjbGllbnRzIG1ha2Ug
c2Vuc2UsIGFuZCBubyBnYXRld2F5IGlzIGFtb25nIHRoZW0ifSx7ImV4ZW1wdGlvbiI6ImByZW5l
dy1jbGllbnRzYCBpcyBgcmVtb3RlYCwgbm90IGBsb2NhbGAiLCJpZCI6ImFnZW50LXVwZ3JhZGVk
Iiwia2luZCI6InN0ZXAiLCJsZWZ0T3V0IjpbeyJpZCI6InJlbmV3LWNsaWVudHMiLCJyZWFzb24i
OiJgcmVtb3RlYCBpcyB0YWtlbiwgbm90IGBsb2NhbGAiLCJ0aXRsZSI6Ik9uIHRoZSBzcG90LCBv
bmUgY2xpZW50IGFmdGVyIGFub3RoZXIifV0sImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5Ijpb
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTMifV0sInRpdGxlIjoi
T24gdGhlIHNwb3QsIHRoZSBhZ2VudCBpcyB1cGdyYWRlZCBiZWZvcmUgdGhlIGNsaWVudCdzIGNv
bnRhaW5lcnMifSx7ImlkIjoiY2xpZW50cy11cGdyYWRlZCIsImtpbmQiOiJzdGVwIiwibGV2ZWwi
OiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBncmFkZS1hbGwtY2xpZW50cyJdLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyOS0xNjcifV0sInRpdGxlIjoiVGhlIGNsaWVu
dHMgYXJlIHVwZ3JhZGVkLCBieSBtb3VudGluZyBhbmV3LCBvbmUgYnkgb25lIG9uIHRoZSBzcG90
LCBvciBpbiBiYXRjaGVzIGZyb20gYSBiYWNrZW5kIn0seyJpZCI6ImNsaWVudHMtYXQtdGFyZ2V0
Iiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBncmFkZS1j
bGllbnRzLmV4aXQuY2xpZW50cy1hdC10YXJnZXQiLCJjbGllbnRzLWF0LXRhcmdldCJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzMS0xMzYifV0sInRpdGxlIjoiRWFj
aCBjbGllbnQgcnVucyB0aGUgdGFyZ2V0IHZlcnNpb24ifSx7ImV4ZW1wdGlvbiI6ImBjbGllbnQt
bW91bnRzYCBpcyBgc2luZ2xlLWNsdXN0ZXJgLCBub3QgYHNldmVyYWwtY2x1c3RlcnNgIiwiaWQi
OiJ0YXJnZXQtdmVyc2lvbi1vZi1jbGllbnRzIiwia2luZCI6ImNoZWNrIiwibGVmdE91dCI6W3si
aWQiOiJzZWUtY2xpZW50LXRhcmdldC12ZXJzaW9uIiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6
IGBjbGllbnQtbW91bnRzYCBpcyBgc2luZ2xlLWNsdXN0ZXJgLCBub3QgYHNldmVyYWwtY2x1c3Rl
cnNgIiwidGl0bGUiOiJTZWUgd2hpY2ggdmVyc2lvbiBjbGllbnRzIG9mIHNldmVyYWwgY2x1c3Rl
cnMgdGFrZSJ9XSwibGV2ZWwiOiJtYXkiLCJzYXRpc2ZpZWRCeSI6W10sInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTM2In1dLCJ0aXRsZSI6IldoZXJlIGNsaWVudHMgbW91
bnQgc2V2ZXJhbCBjbHVzdGVycywgdGhpcyBjbHVzdGVyIG5hbWVzIHRoZSB0YXJnZXQgYXMgaXRz
IGNsaWVudC10YXJnZXQtdmVyc2lvbiJ9LHsiaWQiOiJuby1taXNtYXRjaCIsImtpbmQiOiJjaGVj
ayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1maXJzdC1taXNtYXRjaC1nb25l
IiwidXBncmFkZS1jbGllbnRzLmV4aXQubm8tbWlzbWF0Y2giLCJuby1taXNtYXRjaCJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzMSwgMTU4In0seyJkb2N1bWVudCI6
ImFsZXJ0cyIsImxpbmVzIjoibGlzdCBvZiBhbGVydHMifV0sInRpdGxlIjoiVGhlIGFsZXJ0IGFi
b3V0IGNsaWVudHMgb2YgYW5vdGhlciB2ZXJzaW9uIGlzIGdvbmUifSx7ImlkIjoiY2x1c3Rlci12
ZXJzaW9uIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiY2x1
c3Rlci12ZXJzaW9uIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTcz
LTE3NyJ9XSwidGl0bGUiOiJUaGUgY2x1c3RlciBzaG93cyB0aGUgdGFyZ2V0IHZlcnNpb24ifSx7
ImlkIjoiZmlyc3QtaG9wLXZlcnNpb24tcmVhZHkiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVz
dCIsInNhdGlzZmllZEJ5IjpbImluc3RhbGwtZmlyc3QtYXJjaGl2ZSJdLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjczLCA3NS0xMDUifV0sInRpdGxlIjoiSW4gdHdvIGhv
cHMsIHRoZSB2ZXJzaW9uIGluIGJldHdlZW4gaXMgYnJvdWdodCB0byBvbmUgYmFja2VuZCBzZXJ2
ZXIgYW5kIG1hZGUgcmVhZHkifSx7ImlkIjoiZmlyc3QtaG9wLWJhY2tlbmRzLXVwZ3JhZGVkIiwi
a2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzdGFydC1maXJzdC1o
b3AiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMC0xMiwgNzMifV0s
InRpdGxlIjoiSW4gdHdvIGhvcHMsIHRoZSBiYWNrZW5kcyBhcmUgdXBncmFkZWQgdG8gdGhlIHZl
cnNpb24gaW4gYmV0d2VlbiJ9LHsiaWQiOiJmaXJzdC1ob3AtY2xpZW50cy11cGdyYWRlZCIsImtp
bmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicmVtb3VudC1jbGllbnRz
LWZpcnN0Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMxIn1dLCJ0
aXRsZSI6IkluIHR3byBob3BzLCB0aGUgY2xpZW50cyBhcmUgdXBncmFkZWQgYmVmb3JlIHRoZSBz
ZWNvbmQgaG9wIn0seyJpZCI6ImZpcnN0LWhvcC1jbGllbnRzLXNlZW4iLCJraW5kIjoicHJlY2hl
Y2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtZmlyc3QtY2xpZW50cyJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzMSJ9XSwidGl0bGUiOiJJbiB0
d28gaG9wcywgZWFjaCBjbGllbnQgaXMgc2VlbiBhdCB0aGUgdmVyc2lvbiBpbiBiZXR3ZWVuIGJl
Zm9yZSB0aGUgc2Vjb25kIGhvcCJ9LHsiaWQiOiJkYXRhLXVwZ3JhZGUtZG9uZSIsImtpbmQiOiJ3
YWl0IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsid2FpdC1mb3ItZGF0YS11cGdyYWRl
Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNzMifV0sInRpdGxlIjoi
SW4gdHdvIGhvcHMsIHRoZSBjb252ZXJzaW9uIG9mIG1ldGFkYXRhIGlzIHdhaXRlZCBmb3IgYmVm
b3JlIHRoZSBzZWNvbmQgaG9wIn0seyJpZCI6ImZpcnN0LWhvcC1taXNtYXRjaC1nb25lIiwia2lu
ZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLWZpcnN0LW1p
c21hdGNoLWdvbmUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1Nywg
MTU4In1dLCJ0aXRsZSI6IkluIHR3byBob3BzLCB0aGUgbWlzbWF0Y2ggYWxlcnQgaXMgZ29uZSBi
ZWZvcmUgdGhlIHNlY29uZCBob3AifV0sInJ1bmJvb2siOnsiZGVzY3JpcHRpb24iOiJNZWV0IHRo
ZSBwcmVyZXF1aXNpdGVzLCBzdG9wIHRoZSB0cmFuc2ZlcnMgb2Ygc25hcHNob3RzIGFuZCBrZWVw
IHRoZW0gc3RvcHBlZCwgYnJpbmcgdGhlIHZlcnNpb24gdG8gb25lIGJhY2tlbmQsIGxldCB0aGUg
dmVuZG9yJ3MgY29tbWFuZCB1cGdyYWRlIHRoZSBiYWNrZW5kcyB3aGlsZSBlYWNoIG9mIGl0cyBw
aGFzZXMgaXMgd2F0Y2hlZCwgdXBncmFkZSB0aGUgY2xpZW50cywgYW5kIGxvb2sgYWdhaW4uIENv
bW1hbmRzIHJ1biBhcyByb290IG9uIHRoZSBob3N0cywgYXMgdGhlIHZlbmRvciBzaG93cyB0aGVt
OyB0aGUgbG9naW4gb2YgdGhlIHByb2dyYW0gYmVsb25ncyB0byB0aGF0IGFjY291bnQuIiwiaWQi
OiJ3ZWthLXVwZ3JhZGUiLCJ0aXRsZSI6IlVwZ3JhZGUgYSBXRUtBIGNsdXN0ZXIifSwic2tpcHBl
ZCI6W3siaWQiOiJhcHByb3ZlLWNvbnZlcnNpb24iLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTog
YGNvbnZlcnNpb25gIGlzIGBuZXZlci1uZWVkZWRgLCBub3QgYGJ5LXZlbmRvcmAiLCJ0aXRsZSI6
IkFwcHJvdmUgdGhhdCB0aGUgdmVuZG9yIGhhcyBjb252ZXJ0ZWQgdGhlIGNsdXN0ZXIifSx7Imlk
IjoiYXBwcm92ZS1jb252ZXJzaW9uLW9uLWF3cyIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBg
Y2xvdWRgIGlzIGBub25lYCwgbm90IGBhd3MtYXV0by1zY2FsaW5nYCwgYGNvbnZlcnNpb25gIGlz
IGBuZXZlci1uZWVkZWRgLCBub3QgYGJ5LXZlbmRvcmAiLCJ0aXRsZSI6IkFwcHJvdmUgdGhhdCB0
aGUgdmVuZG9yIHdhcyBhc2tlZCBiZWZvcmUgdGhlIGNvbnZlcnNpb24ifSx7ImJ5IjoiYW5hQGV4
YW1wbGUuY29tIiwiaWQiOiJwcmVwYXJlLWJhY2tlbmRzIiwicmVhc29uIjoiRm91ciBzZXJ2ZXJz
OyBwcmVwYXJpbmcgdGhlbSBhcGFydCBnYWlucyBub3RoaW5nLiIsInRpdGxlIjoiUHJlcGFyZSB0
aGUgYmFja2VuZCBzZXJ2ZXJzIGFoZWFkIG9mIHRpbWUifSx7ImlkIjoic2VlLWNsaWVudC10YXJn
ZXQtdmVyc2lvbiIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgY2xpZW50LW1vdW50c2AgaXMg
YHNpbmdsZS1jbHVzdGVyYCwgbm90IGBzZXZlcmFsLWNsdXN0ZXJzYCIsInRpdGxlIjoiU2VlIHdo
aWNoIHZlcnNpb24gY2xpZW50cyBvZiBzZXZlcmFsIGNsdXN0ZXJzIHRha2UifV0sInNvdXJjZXMi
Olt7ImlkIjoiZ3VpZGUiLCJ0aXRsZSI6IlVwZ3JhZGUgV0VLQSB2ZXJzaW9ucyIsInVybCI6Imh0
dHBzOi8vZG9jcy53ZWthLmlvL3VzYWdlL3VwZ3JhZGluZy13ZWthLXZlcnNpb25zIn0seyJpZCI6
Im9yaWdpbmFsIiwidGl0bGUiOiJ3ZWthL2RvY3Mtd2VrYS1pbzogdXNhZ2UvdXBncmFkaW5nLXdl
a2EtdmVyc2lvbnMubWQgYXQgOGZhNjBlMmMgKGJyYW5jaCA0LjIsIDIwMjQtMDEtMDgpIiwidXJs
IjoiaHR0cHM6Ly9naXRodWIuY29tL3dla2EvZG9jcy13ZWthLWlvIn0seyJpZCI6ImVhcmxpZXIi
LCJ0aXRsZSI6Indla2EvZG9jcy13ZWthLWlvOiB0aGUgc2FtZSBwYWdlIGF0IDgxZTg2MGVjICgy
MDIzLTA1LTIyKSIsInVybCI6Imh0dHBzOi8vZ2l0aHViLmNvbS93ZWthL2RvY3Mtd2VrYS1pbyJ9
LHsiaWQiOiJsYXRlciIsInRpdGxlIjoid2VrYS9kb2NzLXdla2EtaW86IHRoZSBzYW1lIHBhZ2Ug
YXQgdGhlIGhlYWQgb2YgYnJhbmNoIDQuMiAoMjAyNC0xMCkiLCJ1cmwiOiJodHRwczovL2dpdGh1
Yi5jb20vd2VrYS9kb2NzLXdla2EtaW8ifSx7ImlkIjoicmVsZWFzZXMiLCJ0aXRsZSI6Indla2Ev
ZG9jcy13ZWthLWlvOiB0aGUgc2FtZSBwYWdlIGluIHRoZSBicmFuY2hlcyA0LjEsIDQuMyBhbmQg
NC40IiwidXJsIjoiaHR0cHM6Ly9naXRodWIuY29tL3dla2EvZG9jcy13ZWthLWlvIn0seyJpZCI6
InRhc2tzIiwidGl0bGUiOiJNYW5hZ2UgYmFja2dyb3VuZCB0YXNrcyB1c2luZyB0aGUgQ0xJICg0
LjIpIiwidXJsIjoiaHR0cHM6Ly9kb2NzLndla2EuaW8vdXNhZ2UvYmFja2dyb3VuZC10YXNrcyJ9
LHsiaWQiOiJjbGkiLCJ0aXRsZSI6Ik1hbmFnZSB0aGUgc3lzdGVtIHVzaW5nIHRoZSBXRUtBIENM
SSAoNC4yKSIsInVybCI6Imh0dHBzOi8vZ2l0aHViLmNvbS93ZWthL2RvY3Mtd2VrYS1pbyJ9LHsi
aWQiOiJhbGVydHMiLCJ0aXRsZSI6Ik1hbmFnZSBhbGVydHMgdXNpbmcgdGhlIENMSSwgYW5kIGxp
c3Qgb2YgYWxlcnRzICg0LjIpIiwidXJsIjoiaHR0cHM6Ly9naXRodWIuY29tL3dla2EvZG9jcy13
ZWthLWlvIn0seyJpZCI6Imluc3RhbGxhdGlvbiIsInRpdGxlIjoiUGVyZm9ybSBwb3N0LWNvbmZp
Z3VyYXRpb24gcHJvY2VkdXJlcyAoNC4yKSIsInVybCI6Imh0dHBzOi8vZ2l0aHViLmNvbS93ZWth
L2RvY3Mtd2VrYS1pbyJ9LHsiaWQiOiJ1c2VycyIsInRpdGxlIjoiVXNlciBtYW5hZ2VtZW50IHVz
aW5nIHRoZSBDTEkgKDQuMikiLCJ1cmwiOiJodHRwczovL2dpdGh1Yi5jb20vd2VrYS9kb2NzLXdl
a2EtaW8ifSx7ImlkIjoic2NoZW1lIiwidGl0bGUiOiJPcGVyYXRpb24gZ3VpZGUiLCJ1cmwiOiJo
dHRwczovL2RvY3Mud2VrYS5pby9vcGVyYXRpb24tZ3VpZGUifSx7ImlkIjoiYmFja2dyb3VuZC10
YXNrcyIsInRpdGxlIjoiQmFja2dyb3VuZCB0YXNrcyIsInVybCI6Imh0dHBzOi8vZG9jcy53ZWth
LmlvL3VzYWdlL2JhY2tncm91bmQtdGFza3MifSx7ImlkIjoiY29tcGF0aWJpbGl0eSIsInRpdGxl
IjoiUHJlcmVxdWlzaXRlcyBhbmQgY29tcGF0aWJpbGl0eSIsInVybCI6Imh0dHBzOi8vZG9jcy53
ZWthLmlvL2luc3RhbGwvcHJlcmVxdWlzaXRlcy1hbmQtY29tcGF0aWJpbGl0eSJ9LHsiaWQiOiJj
b252ZXJzaW9uIiwidGl0bGUiOiJDb252ZXJ0IHRoZSBjbHVzdGVyIGFyY2hpdGVjdHVyZSAoZm9y
IHRoZSB2ZW5kb3IncyBwcm9mZXNzaW9uYWwgc2VydmljZXMgb25seSkifSx7ImlkIjoicmVsZWFz
ZXMiLCJ0aXRsZSI6IlB1YmxpYyByZWxlYXNlcyIsInVybCI6Imh0dHBzOi8vZ2V0Lndla2EuaW8v
dWkvcmVsZWFzZXMvIn0seyJpZCI6InNldmVyYWwtY2x1c3RlcnMiLCJ0aXRsZSI6Ik1vdW50IGZp
bGVzeXN0ZW1zIGZyb20gbXVsdGlwbGUgY2x1c3RlcnMgb24gYSBzaW5nbGUgY2xpZW50In1dLCJz
dGFnZXMiOlt7ImVmZmVjdHMiOltdLCJpZCI6InByZXJlcXVpc2l0ZXMiLCJzdGVwcyI6WyJwcmVy
ZXF1aXNpdGVzLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJwcmVyZXF1aXNpdGVzLmVudHJ5Lm11bHRp
LWNvbnRhaW5lciIsInByZXJlcXVpc2l0ZXMuZW50cnkucHJvdG9jb2wtZGVjbGFyZWQiLCJwcmVy
ZXF1aXNpdGVzLmVudHJ5LmJhY2tlbmRzLW9ubGluZSIsInByZXJlcXVpc2l0ZXMuZW50cnkucmVi
dWlsZC1kb25lIiwicHJlcmVxdWlzaXRlcy5lbnRyeS5uby1hbGVydHMiLCJwcmVyZXF1aXNpdGVz
LmVudHJ5LmZyZWUtc3BhY2UiLCJwcmVyZXF1aXNpdGVzLmVudHJ5Lm5vLWRhdGEtdXBncmFkZSIs
InNlZS1sYXRlc3QtcmVsZWFzZSIsInNlZS1jb21wYXRpYmxlIiwic2VlLXByb3RvY29scyIsImFw
cHJvdmUta3dhcyIsIm5vdGlmeS11c2VycyIsInBvc3Rwb25lLXRyYW5zZmVycyIsImFib3J0LXVw
bG9hZHMiLCJ3YWl0LWZvci1kb3dubG9hZHMiLCJhYm9ydC1wcmVmZXRjaCJdLCJ0aXRsZSI6Ik1l
ZXQgdGhlIHByZXJlcXVpc2l0ZXMgYW5kIHN0b3AgdGhlIHRyYW5zZmVycyBvZiBzbmFwc2hvdHMi
fSx7ImVmZmVjdHMiOltdLCJpZCI6ImZpcnN0LWhvcC1kb3dubG9hZCIsInN0ZXBzIjpbImZpcnN0
LWhvcC1kb3dubG9hZC5lbnRyeS5jbHVzdGVyLWFkbWluIiwiZmlyc3QtaG9wLWRvd25sb2FkLmVu
dHJ5LnZpYS1naXZlbiIsImNvcHktZmlyc3QtYXJjaGl2ZSIsImluc3RhbGwtZmlyc3QtYXJjaGl2
ZSJdLCJ0aXRsZSI6IkZpcnN0IGhvcDogYnJpbmcgdGhlIHZlcnNpb24gaW4gYmV0d2VlbiB0byBv
bmUgYmFja2VuZCBzZXJ2ZXIifSx7ImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJzbmFwc2hvdC10
cmFuc2ZlciIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZmlsZS1hY2Nl
c3MiLCJlZmZlY3QiOiJkZWdyYWRlZCJ9LHsiY2FwYWJpbGl0eSI6ImFkbWluaXN0cmF0aW9uIiwi
ZWZmZWN0IjoiZGVncmFkZWQifV0sImlkIjoiZmlyc3QtaG9wLWJhY2tlbmRzIiwic3RlcHMiOlsi
Zmlyc3QtaG9wLWJhY2tlbmRzLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJmaXJzdC1ob3AtYmFja2Vu
ZHMuZW50cnkuYmFja2VuZHMtb25saW5lIiwiZmlyc3QtaG9wLWJhY2tlbmRzLmVudHJ5LnJlYnVp
bGQtZG9uZSIsImZpcnN0LWhvcC1iYWNrZW5kcy5lbnRyeS5uby1hbGVydHMiLCJmaXJzdC1ob3At
YmFja2VuZHMuZW50cnkuZnJlZS1zcGFjZSIsImZpcnN0LWhvcC1iYWNrZW5kcy5lbnRyeS5uby1k
YXRhLXVwZ3JhZGUiLCJmaXJzdC1ob3AtYmFja2VuZHMuZW50cnkudGFza3Mtb3ZlciIsImFwcHJv
dmUtZmlyc3QtaG9wIiwic3RhcnQtZmlyc3QtaG9wIiwid2F0Y2gtZmlyc3QtZHJpdmVzIiwid2F0
Y2gtZmlyc3QtY29tcHV0ZXMiLCJ3YXRjaC1maXJzdC1lbmQiLCJzZWUtZmlyc3QtZW5kIiwic2Vl
LWZpcnN0LWNvbnRhaW5lcnMiLCJmaXJzdC1ob3AtYmFja2VuZHMuZXhpdC5jb250YWluZXJzLXVw
IiwiZmlyc3QtaG9wLWJhY2tlbmRzLmV4aXQudGFza3Mtc3RpbGwtb3ZlciJdLCJ0aXRsZSI6IkZp
cnN0IGhvcDogdXBncmFkZSB0aGUgYmFja2VuZCBzZXJ2ZXJzIHRvIHRoZSB2ZXJzaW9uIGluIGJl
dHdlZW4iLCJ3aW5kb3ciOiJmaXJzdC1ob3AtYmFja2VuZHMifSx7ImVmZmVjdHMiOlt7ImNhcGFi
aWxpdHkiOiJmaWxlLWFjY2VzcyIsImVmZmVjdCI6ImRlZ3JhZGVkIn1dLCJpZCI6ImZpcnN0LWhv
cC1jbGllbnRzIiwic3RlcHMiOlsicmVtb3VudC1jbGllbnRzLWZpcnN0Il0sInRpdGxlIjoiRmly
c3QgaG9wOiB1cGdyYWRlIHRoZSBjbGllbnRzIHRvIHRoZSB2ZXJzaW9uIGluIGJldHdlZW4iLCJ3
aW5kb3ciOiJmaXJzdC1ob3AtY2xpZW50cyJ9LHsiZWZmZWN0cyI6W10sImlkIjoiYmV0d2Vlbi1o
b3BzIiwic3RlcHMiOlsid2FpdC1mb3ItZGF0YS11cGdyYWRlIiwic2VlLWZpcnN0LWNsaWVudHMi
LCJzZWUtZmlyc3QtbWlzbWF0Y2gtZ29uZSJdLCJ0aXRsZSI6Ik1lZXQgd2hhdCB0aGUgc2Vjb25k
IGhvcCBhc2tzIG9mIHRoZSBmaXJzdCJ9LHsiZWZmZWN0cyI6W10sImlkIjoiZG93bmxvYWQiLCJz
dGVwcyI6WyJkb3dubG9hZC5lbnRyeS5jbHVzdGVyLWFkbWluIiwiY29weS1hcmNoaXZlIiwidW5w
YWNrLWFyY2hpdmUiLCJydW4taW5zdGFsbGVyIl0sInRpdGxlIjoiQnJpbmcgdGhlIHZlcnNpb24g
dG8gb25lIGJhY2tlbmQgc2VydmVyIn0seyJkZXNjcmlwdGlvbiI6IlRoZSB2ZW5kb3IncyBjb21t
YW5kIGRvZXMgdGhlIHdvcmsgaW4gcGhhc2VzIG9mIGl0cyBvd247IHRoZSBzdGVwcyBoZXJlIG9u
bHkgZm9sbG93IGl0LiIsImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJzbmFwc2hvdC10cmFuc2Zl
ciIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZmlsZS1hY2Nlc3MiLCJl
ZmZlY3QiOiJkZWdyYWRlZCJ9LHsiY2FwYWJpbGl0eSI6ImFkbWluaXN0cmF0aW9uIiwiZWZmZWN0
IjoiZGVncmFkZWQifSx7ImNhcGFiaWxpdHkiOiJwcm90b2NvbC1hY2Nlc3MiLCJlZmZlY3QiOiJk
ZWdyYWRlZCJ9XSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzIiwic3RlcHMiOlsidXBncmFkZS1iYWNr
ZW5kcy5lbnRyeS5jbHVzdGVyLWFkbWluIiwidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5iYWNrZW5k
cy1vbmxpbmUiLCJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LnJlYnVpbGQtZG9uZSIsInVwZ3JhZGUt
YmFja2VuZHMuZW50cnkubm8tYWxlcnRzIiwidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5mcmVlLXNw
YWNlIiwidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5uby1kYXRhLXVwZ3JhZGUiLCJ1cGdyYWRlLWJh
Y2tlbmRzLmVudHJ5LnRhc2tzLW92ZXIiLCJhcHByb3ZlLXVwZ3JhZGUiLCJzdGFydC11cGdyYWRl
Iiwid2F0Y2gtcHJlcGFyYXRpb24iLCJzZWUtcHJlcGFyYXRpb24iLCJ3YXRjaC1kcml2ZXMiLCJz
ZWUtZHJpdmVzIiwid2F0Y2gtY29tcHV0ZXMiLCJzZWUtY29tcHV0ZXMiLCJ3YXRjaC1mcm9udGVu
ZHMiLCJzZWUtZnJvbnRlbmRzIiwid2F0Y2gtZW5kIiwic2VlLWVuZCIsInVwZ3JhZGUtYmFja2Vu
ZHMuZXhpdC5jb250YWluZXJzLXVwIiwidXBncmFkZS1iYWNrZW5kcy5leGl0LnRhc2tzLXN0aWxs
LW92ZXIiXSwidGl0bGUiOiJVcGdyYWRlIHRoZSBiYWNrZW5kIHNlcnZlcnMiLCJ3aW5kb3ciOiJ1
cGdyYWRlLWJhY2tlbmRzIn0seyJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoiZmlsZS1hY2Nlc3Mi
LCJlZmZlY3QiOiJkZWdyYWRlZCJ9XSwiaWQiOiJ1cGdyYWRlLWNsaWVudHMiLCJzdGVwcyI6WyJ1
cGdyYWRlLWNsaWVudHMuZW50cnkuY2x1c3Rlci1hZG1pbiIsInVwZ3JhZGUtY2xpZW50cy5lbnRy
eS5jbGllbnQtdmVyc2lvbiIsInVwZ3JhZGUtY2xpZW50cy5lbnRyeS5jbGllbnQtYmF0Y2hlcyIs
InVwZ3JhZGUtYWxsLWNsaWVudHMiLCJ1cGdyYWRlLWNsaWVudHMuZXhpdC5jbGllbnRzLWF0LXRh
cmdldCIsInVwZ3JhZGUtY2xpZW50cy5leGl0Lm5vLW1pc21hdGNoIl0sInRpdGxlIjoiVXBncmFk
ZSB0aGUgY2xpZW50cyIsIndpbmRvdyI6InVwZ3JhZGUtY2xpZW50cyJ9LHsiZWZmZWN0cyI6W10s
ImlkIjoidmVyaWZ5Iiwic3RlcHMiOlsiY2x1c3Rlci12ZXJzaW9uIiwiY29udGFpbmVycy11cCIs
ImNsaWVudHMtYXQtdGFyZ2V0Iiwibm8tbWlzbWF0Y2giLCJhbGVydHMtYWZ0ZXIiLCJzZWUtZGF0
YS11cGdyYWRlLW92ZXIiLCJyZXN1bWUtdHJhbnNmZXJzIl0sInRpdGxlIjoiUG9zdC11cGdyYWRl
IHZlcmlmaWNhdGlvbiJ9XSwic3RlcHMiOlt7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1zIFwiJEhPTUUvLndla2Ev
YXV0aC10b2tlbi5qc29uXCIgfHwgZXhpdCAxXG51c2VyPSQod2VrYSB1c2VyIHdob2FtaSkgfHwg
ZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiR1c2VyXCIgfCBhd2sgLUYgJ3wnIC12IHdhbnRlZD1c
IiR7YWRtaW5fdXNlcn1cIiAnXG4gIHsgbmFtZSA9ICQxOyByb2xlID0gdG9sb3dlcigkMyk7IGdz
dWIoLyAvLCBcIlwiLCBuYW1lKTsgZ3N1YigvIC8sIFwiXCIsIHJvbGUpIH1cbiAgbmFtZSA9PSB3
YW50ZWQgeyBwcmludCByb2xlIH0nIiwidmFyaWFibGVzIjpbImFkbWluX3VzZXIiXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6ImNsdXN0ZXJhZG1pbiJ9XSwiZXhwZWN0
ZWQiOiJpcyBgY2x1c3RlcmFkbWluYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InByZXJlcXVpc2l0
ZXMuZW50cnkuY2x1c3Rlci1hZG1pbiIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0
cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgZGVjbGFyZWQgYWRtaW4gaGFzIGxv
Z2dlZCBpbiwgYW5kIHRoZSByb2xlIGlzIHRoYXQgb2YgYSBjbHVzdGVyIGFkbWluIn0sImVmZmVj
dHMiOltdLCJpZCI6InByZXJlcXVpc2l0ZXMuZW50cnkuY2x1c3Rlci1hZG1pbiIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NDR9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbHVzdGVyLWFkbWluIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTMifSx7ImRvY3Vt
ZW50IjoidXNlcnMiLCJsaW5lcyI6Indob2FtaSwgbG9naW4ifV0sInN0YWdlIjoicHJlcmVxdWlz
aXRlcyIsInRpdGxlIjoiVGhlIGRlY2xhcmVkIGFkbWluIGhhcyBsb2dnZWQgaW4sIGFuZCB0aGUg
cm9sZSBpcyB0aGF0IG9mIGEgY2x1c3RlciBhZG1pbiJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJj
aGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGNs
dXN0ZXIgY29udGFpbmVyIC1iKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8
IGF3ayAnXG4gIE5SID09IDEgeyBoID0gaW5kZXgoJDAsIFwiIEhPU1ROQU1FIFwiKTsgbmV4dCB9
XG4gIHsgc3BsaXQoc3Vic3RyKCQwLCBoKSwgbmFtZSwgXCIgXCIpOyBpZiAobmFtZVsxXSAhPSBc
IlwiKSBjb3VudFtuYW1lWzFdXSsrIH1cbiAgRU5EIHtcbiAgICBmb3IgKGhvc3QgaW4gY291bnQp
IHsgaG9zdHMrKzsgaWYgKGNvdW50W2hvc3RdIDwgMikgc2luZ2xlKysgfVxuICAgIHByaW50ZiBc
IiVzOiAlZCBvZiAlZFxcblwiLCAoaG9zdHMgPiAwICYmIHNpbmdsZSA9PSAwID8gXCJtdWx0aVwi
IDogXCJzaW5nbGVcIiksIGhvc3RzIC0gc2luZ2xlLCBob3N0c1xuICB9JyIsInZhcmlhYmxlcyI6
W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXm11bHRpOiAifV0s
ImV4cGVjdGVkIjoibWF0Y2hlcyBgXm11bHRpOiBgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoicHJl
cmVxdWlzaXRlcy5lbnRyeS5tdWx0aS1jb250YWluZXIiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0
IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRXZlcnkgYmFja2VuZCBz
ZXJ2ZXIgaGFzIHNldmVyYWwgY29udGFpbmVycywgZWFjaCBvZiBvbmUga2luZCJ9LCJlZmZlY3Rz
IjpbXSwiaWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5Lm11bHRpLWNvbnRhaW5lciIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NDV9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJtdWx0aS1jb250YWluZXIiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOCwgNDcifSx7
ImRvY3VtZW50IjoiaW5zdGFsbGF0aW9uIiwibGluZXMiOiJ3ZWthIGNsdXN0ZXIgY29udGFpbmVy
In1dLCJzdGFnZSI6InByZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6IkV2ZXJ5IGJhY2tlbmQgc2VydmVy
IGhhcyBzZXZlcmFsIGNvbnRhaW5lcnMsIGVhY2ggb2Ygb25lIGtpbmQifSx7ImJhdGNoZXMiOltb
ImJlMSIsImJlMiIsImJlMyIsImJlNCIsImd3MSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJwcmludGYgJyVzXFxuJyBcIiR7cHJvdG9jb2x9XCIiLCJ2YXJp
YWJsZXMiOlsicHJvdG9jb2wiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRl
eHQiOiJeKG5vbmV8bmZzfHNtYnxzMykkIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF4obm9uZXxu
ZnN8c21ifHMzKSRgIiwiaG9zdHMiOlsiYmUxIiwiYmUyIiwiYmUzIiwiYmU0IiwiZ3cxIl0sImlk
IjoicHJlcmVxdWlzaXRlcy5lbnRyeS5wcm90b2NvbC1kZWNsYXJlZCIsImtpbmQiOiJwcm9iZSIs
InN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgY2hh
bmdlIG5hbWVzIG9uZSBwcm90b2NvbCBmb3IgdGhpcyBzZXJ2ZXIsIG9yIG5vbmUifSwiZWZmZWN0
cyI6W10sImlkIjoicHJlcmVxdWlzaXRlcy5lbnRyeS5wcm90b2NvbC1kZWNsYXJlZCIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NDZ9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzgifV0sInN0YWdlIjoicHJlcmVxdWlz
aXRlcyIsInRpdGxlIjoiVGhlIGNoYW5nZSBuYW1lcyBvbmUgcHJvdG9jb2wgZm9yIHRoaXMgc2Vy
dmVyLCBvciBub25lIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgY2x1c3RlciBjb250YWluZXIgLWIp
IHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IHdhbnRlZD1cIiR7
YmFja2VuZF9zZXJ2ZXJzfVwiICdcbiAgTlIgPT0gMSB7IGggPSBpbmRleCgkMCwgXCIgSE9TVE5B
TUUgXCIpOyBzID0gaW5kZXgoJDAsIFwiIFNUQVRVUyBcIik7IG5leHQgfVxuICB7IHNwbGl0KHN1
YnN0cigkMCwgaCksIG5hbWUsIFwiIFwiKTsgc3BsaXQoc3Vic3RyKCQwLCBzKSwgc3RhdHVzLCBc
IiBcIikgfVxuICBuYW1lWzFdICE9IFwiXCIgeyBzZWVuW25hbWVbMV1dID0gMTsgaWYgKHN0YXR1
c1sxXSAhPSBcIlVQXCIpIGRvd24rKyB9XG4gIEVORCB7XG4gICAgZm9yIChob3N0IGluIHNlZW4p
IGhvc3RzKytcbiAgICB3b3JkID0gaG9zdHMgPT0gd2FudGVkICYmIGRvd24gPT0gMCA/IFwib25s
aW5lXCIgOiBcIm1pc3NpbmdcIlxuICAgIHByaW50ZiBcIiVzOiAlZCBzZXJ2ZXJzLCAlZCBjb250
YWluZXJzIGRvd25cXG5cIiwgd29yZCwgaG9zdHMsIGRvd25cbiAgfSciLCJ2YXJpYWJsZXMiOlsi
YmFja2VuZF9zZXJ2ZXJzIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0
IjoiXm9ubGluZTogIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5vbmxpbmU6IGAiLCJob3N0cyI6
WyJiZTEiXSwiaWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5LmJhY2tlbmRzLW9ubGluZSIsImtpbmQi
OiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUi
OiJFdmVyeSBiYWNrZW5kIHNlcnZlciBpcyBvbmxpbmUsIHdpdGggYWxsIG9mIGl0cyBjb250YWlu
ZXJzIn0sImVmZmVjdHMiOltdLCJpZCI6InByZXJlcXVpc2l0ZXMuZW50cnkuYmFja2VuZHMtb25s
aW5lIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY0N30sInBvc2l0aW9uIjoi
ZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImJhY2tlbmRzLW9ubGluZSJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjUxIn0seyJkb2N1bWVudCI6Imluc3RhbGxhdGlvbiIsImxpbmVzIjoid2VrYSBjbHVzdGVy
IGNvbnRhaW5lciJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0bGUiOiJFdmVyeSBiYWNr
ZW5kIHNlcnZlciBpcyBvbmxpbmUsIHdpdGggYWxsIG9mIGl0cyBjb250YWluZXJzIn0seyJiYXRj
aGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
Ijoid2VrYSBzdGF0dXMiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJj
b250YWlucyIsInRleHQiOiJGdWxseSBwcm90ZWN0ZWQifSx7InByZWRpY2F0ZSI6ImV4Y2x1ZGVz
IiwidGV4dCI6IlJlYnVpbGQgaW4gcHJvZ3Jlc3MifV0sImV4cGVjdGVkIjoiY29udGFpbnMgYEZ1
bGx5IHByb3RlY3RlZGA7IGRvZXMgbm90IGNvbnRhaW4gYFJlYnVpbGQgaW4gcHJvZ3Jlc3NgIiwi
aG9zdHMiOlsiYmUxIl0sImlkIjoicHJlcmVxdWlzaXRlcy5lbnRyeS5yZWJ1aWxkLWRvbmUiLCJr
aW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRp
dGxlIjoiTm8gcmVidWlsZCBpcyBnb2luZyBvbiBhbmQgdGhlIGRhdGEgaXMgZnVsbHkgcHJvdGVj
dGVkIn0sImVmZmVjdHMiOltdLCJpZCI6InByZXJlcXVpc2l0ZXMuZW50cnkucmVidWlsZC1kb25l
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY0OH0sInBvc2l0aW9uIjoiZW50
cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInJlYnVpbGQtZG9uZSJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU1
In0seyJkb2N1bWVudCI6ImNsaSIsImxpbmVzIjoid2VrYSBzdGF0dXMifV0sInN0YWdlIjoicHJl
cmVxdWlzaXRlcyIsInRpdGxlIjoiTm8gcmVidWlsZCBpcyBnb2luZyBvbiBhbmQgdGhlIGRhdGEg
aXMgZnVsbHkgcHJvdGVjdGVkIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBhbGVydHMgLS1tdXRlZCAtSiIsInZh
cmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlxc
WyAqXFxdJCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeXFxbICpcXF0kYCIsImhvc3RzIjpbImJl
MSJdLCJpZCI6InByZXJlcXVpc2l0ZXMuZW50cnkubm8tYWxlcnRzIiwia2luZCI6InByb2JlIiwi
c3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZXJlIGlz
IG5vIGFsZXJ0LCBtdXRlZCBvciBub3QifSwiZWZmZWN0cyI6W10sImlkIjoicHJlcmVxdWlzaXRl
cy5lbnRyeS5uby1hbGVydHMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjQ5
fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibm8t
YWxlcnRzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiNTcifSx7ImRvY3VtZW50IjoiYWxlcnRzIiwibGluZXMiOiJ2aWV3IGFsZXJ0
cyJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0bGUiOiJUaGVyZSBpcyBubyBhbGVydCwg
bXV0ZWQgb3Igbm90In0seyJiYXRjaGVzIjpbWyJiZTEiLCJiZTIiLCJiZTMiLCJiZTQiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZGYgLVBrIC0tICcvb3B0
L3dla2EnIHwgYXdrICdOUiA9PSAyIHsgcHJpbnQgJDQgfSciLCJ2YXJpYWJsZXMiOltdfSwiZXhw
ZWN0IjpbeyJjb21wYXJpc29uIjoiPj0iLCJudW1iZXJzIjpbMzkwNjI1MF0sInByZWRpY2F0ZSI6
Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyBhdCBsZWFzdCA0IEdCIiwiaG9zdHMiOlsiYmUxIiwi
YmUyIiwiYmUzIiwiYmU0Il0sImlkIjoicHJlcmVxdWlzaXRlcy5lbnRyeS5mcmVlLXNwYWNlIiwi
a2luZCI6InByb2JlIiwic3ViamVjdCI6ImZyZWUgc3BhY2Ugb2YgL29wdC93ZWthIiwidGltZW91
dE1TIjozMDAwMCwidGl0bGUiOiJUaGVyZSBhcmUgNCBHQiBmcmVlIGluIC9vcHQvd2VrYSJ9LCJl
ZmZlY3RzIjpbXSwiaWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5LmZyZWUtc3BhY2UiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjUwfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZnJlZS1zcGFjZSJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU5In1dLCJzdGFnZSI6
InByZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6IlRoZXJlIGFyZSA0IEdCIGZyZWUgaW4gL29wdC93ZWth
In0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic3RhdHVzPSQod2VrYSBzdGF0dXMpIHx8IGV4aXQgMVxucHJpbnRmICclc1xc
bicgXCIkc3RhdHVzXCIgfFxuICBhd2sgJ3RvbG93ZXIoJDApIH4gL2RhdGEgdXBncmFkZS8gJiYg
dG91cHBlcigkMCkgfiAvUlVOTklORy8geyBuKysgfSBFTkQgeyBwcmludCBuICsgMCB9JyIsInZh
cmlhYmxlcyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMiOlswXSwi
cHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob3N0cyI6WyJiZTEi
XSwiaWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5Lm5vLWRhdGEtdXBncmFkZSIsImtpbmQiOiJwcm9i
ZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJObyBj
b252ZXJzaW9uIG9mIG1ldGFkYXRhIGlzIHJ1bm5pbmcifSwiZWZmZWN0cyI6W10sImlkIjoicHJl
cmVxdWlzaXRlcy5lbnRyeS5uby1kYXRhLXVwZ3JhZGUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6NjUxfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJz
YXRpc2ZpZXMiOlsibm8tZGF0YS11cGdyYWRlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNzMifV0sInN0YWdlIjoicHJlcmVxdWlz
aXRlcyIsInRpdGxlIjoiTm8gY29udmVyc2lvbiBvZiBtZXRhZGF0YSBpcyBydW5uaW5nIn0seyJi
YXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6
ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoic2VlLWxh
dGVzdC1yZWxlYXNlIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6Ikxv
b2sgYXQgdGhlIHB1YmxpYyByZWxlYXNlcy4gVGhlIGxhdGVzdCBvZiB0aGUgdGFyZ2V0J3MgbWFq
b3IgdmVyc2lvbiBtdXN0IGJlIDQuMi40LCBhbmQgdGhlIHRhcmdldCA0LjIuNCBtdXN0IGJlIGl0
OyBpbiB0d28gaG9wcywgNC4xLjQgbXVzdCBiZSB0aGUgbGF0ZXN0IG9mIGl0cyBvd24gbWFqb3Ig
dmVyc2lvbi4iLCJwYXRoIjpbXSwicmVjb3JkIjpbImxhdGVzdC1yZWxlYXNlIiwic2Vlbi1hdCJd
fSwic3ViamVjdCI6Ikxvb2sgYXQgdGhlIHB1YmxpYyByZWxlYXNlcy4gVGhlIGxhdGVzdCBvZiB0
aGUgdGFyZ2V0J3MgbWFqb3IgdmVyc2lvbiBtdXN0IGJlIDQuMi40LCBhbmQgdGhlIHRhcmdldCA0
LjIuNCBtdXN0IGJlIGl0OyBpbiB0d28gaG9wcywgNC4xLjQgbXVzdCBiZSB0aGUgbGF0ZXN0IG9m
IGl0cyBvd24gbWFqb3IgdmVyc2lvbi4iLCJ0aXRsZSI6IlRoZSB0YXJnZXQgaXMgdGhlIGxhdGVz
dCByZWxlYXNlIG9mIGl0cyBtYWpvciB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1T
IjozMDAwMDAsImlkIjoic2VlLWxhdGVzdC1yZWxlYXNlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjY1M30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJz
YXRpc2ZpZXMiOlsibGF0ZXN0LW1pbm9yIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTAifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjEwIn0seyJkb2N1bWVudCI6Im9yaWdpbmFsIiwibGluZXMiOiJtZXRob2QgQjogcHVi
bGljIHJlbGVhc2VzIn1dLCJzdGFnZSI6InByZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6IlNlZSB0aGF0
IHRoZSB0YXJnZXQgaXMgdGhlIGxhdGVzdCByZWxlYXNlIn0seyJiYXRjaGVzIjpbWyJiZTEiLCJi
ZTIiLCJiZTMiLCJiZTQiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJz
b24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImJlMSIsImJlMiIsImJlMyIsImJlNCJdLCJpZCI6InNl
ZS1jb21wYXRpYmxlIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6Ikhv
bGQgZWFjaCBiYWNrZW5kIHNlcnZlciBhZ2FpbnN0IHRoZSBwYWdlIFwiUHJlcmVxdWlzaXRlcyBh
bmQgY29tcGF0aWJpbGl0eVwiIG9mIDQuMi40LiIsInBhdGgiOltdLCJyZWNvcmQiOlsicGFnZS12
ZXJzaW9uIiwicmVzdWx0LW9mLWVhY2gtc2VydmVyIl19LCJzdWJqZWN0IjoiSG9sZCBlYWNoIGJh
Y2tlbmQgc2VydmVyIGFnYWluc3QgdGhlIHBhZ2UgXCJQcmVyZXF1aXNpdGVzIGFuZCBjb21wYXRp
YmlsaXR5XCIgb2YgNC4yLjQuIiwidGl0bGUiOiJUaGUgYmFja2VuZCBzZXJ2ZXJzIG1lZXQgdGhl
IHRhcmdldCdzIHByZXJlcXVpc2l0ZXMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjE4MDAw
MDAsImlkIjoic2VlLWNvbXBhdGlibGUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNr
Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6NjU4fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
WyJjb21wYXRpYmxlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiNDUifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQ1In1d
LCJzdGFnZSI6InByZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6IkhvbGQgdGhlIGJhY2tlbmQgc2VydmVy
cyBhZ2FpbnN0IHRoZSB0YXJnZXQncyBwcmVyZXF1aXNpdGVzIn0seyJiYXRjaGVzIjpbWyJiZTEi
LCJiZTIiLCJiZTMiLCJiZTQiLCJndzEiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVk
IjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImJlMSIsImJlMiIsImJlMyIsImJlNCIs
Imd3MSJdLCJpZCI6InNlZS1wcm90b2NvbHMiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imlu
c3RydWN0aW9uIjoiT24gZXZlcnkgYmFja2VuZCBhbmQgZ2F0ZXdheSwgbGlzdCB3aGljaCBvZiBO
RlMsIFNNQiBhbmQgUzMgaXQgc2VydmVzLiBUaGVyZSBtYXkgYmUgb25lIGF0IG1vc3QsIGFuZCBp
dCBtdXN0IGJlIHRoZSBvbmUgdGhhdCB0aGUgY2hhbmdlIG5hbWVzIGZvciBpdDsgb3RoZXJ3aXNl
IHN0b3AgYW5kIGNhbGwgdGhlIHZlbmRvcidzIEN1c3RvbWVyIFN1Y2Nlc3MgVGVhbS4iLCJwYXRo
IjpbXSwicmVjb3JkIjpbIm5mcyIsInNtYiIsInMzIl19LCJzdWJqZWN0IjoiT24gZXZlcnkgYmFj
a2VuZCBhbmQgZ2F0ZXdheSwgbGlzdCB3aGljaCBvZiBORlMsIFNNQiBhbmQgUzMgaXQgc2VydmVz
LiBUaGVyZSBtYXkgYmUgb25lIGF0IG1vc3QsIGFuZCBpdCBtdXN0IGJlIHRoZSBvbmUgdGhhdCB0
aGUgY2hhbmdlIG5hbWVzIGZvciBpdDsgb3RoZXJ3aXNlIHN0b3AgYW5kIGNhbGwgdGhlIHZlbmRv
cidzIEN1c3RvbWVyIFN1Y2Nlc3MgVGVhbS4iLCJ0aXRsZSI6IkVhY2ggc2VydmVyIHNlcnZlcyBh
dCBtb3N0IG9uZSBwcm90b2NvbCwgdGhlIG9uZSB0aGF0IHRoaXMgY2hhbmdlIHNheXMifSwiZWZm
ZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJzZWUtcHJvdG9jb2xzIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY2M30sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsib25lLXByb3RvY29sIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzgifSx7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM4In1dLCJzdGFnZSI6InByZXJlcXVpc2l0ZXMiLCJ0aXRs
ZSI6IlNlZSB0aGF0IG5vIHNlcnZlciBoYXMgc2V2ZXJhbCBwcm90b2NvbHMifSx7ImFwcHJvdmUi
OnsiYnkiOltdLCJxdWVzdGlvbiI6IkhhcyB0aGUgdmVuZG9yJ3MgQ3VzdG9tZXIgU3VjY2VzcyBU
ZWFtIGNvbmZpcm1lZCB0aGF0IEVUQ0Qgd2FzIHVwZ3JhZGVkIHRvIEtXQVMgb24gdGhpcyBjbHVz
dGVyLCBmb3IgdGhlIHVwZ3JhZGUgdG8gNC4yLjQ/IFB1dCB0aGUgbnVtYmVyIG9mIHRoZSBjYXNl
IGludG8gdGhlIGNvbW1lbnQuIn0sImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMi
OltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoiYXBwcm92ZS1rd2FzIiwiaWRlbXBvdGVudCI6
ZmFsc2UsImtpbmQiOiJhcHByb3ZlIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6Njg4fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJrd2FzLWNvbmZpcm1lZCJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQ5In1dLCJzdGFnZSI6
InByZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6IkFwcHJvdmUgdGhhdCBFVENEIGhhcyBiZWNvbWUgS1dB
UyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjYwMDAwMCwiaWQiOiJub3RpZnktdXNlcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im5v
dGlmeSIsIm5vdGlmeSI6eyJhYm91dCI6WyJmaWxlLWFjY2VzcyIsInByb3RvY29sLWFjY2VzcyJd
LCJhdWRpZW5jZSI6InVzZXJzIiwibGVhZE1TIjoxNzI4MDAwMDAsIm1lc3NhZ2UiOiJVbmRlciBj
aGFuZ2UgQ0hHMDA0NDM3NyB0aGUgc3RvcmFnZSBjbHVzdGVyIGdvZXMgdG8gNC4yLjQuIEZpbGVz
IHN0YXkgcmVhY2hhYmxlIGV4Y2VwdCBmb3IgYWJvdXQgYSBtaW51dGU7IHByb3RvY29sIGdhdGV3
YXlzIHJlY29ubmVjdCBvbmNlLCBhbmQgY2xpZW50cyBhcmUgdXBncmFkZWQgYWZ0ZXJ3YXJkcy4i
fSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6Njk4fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTI3In1dLCJzdGFnZSI6InByZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6IlRlbGwgdGhlIHVz
ZXJzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVN
UyI6OTAwMDAwLCJpZCI6InBvc3Rwb25lLXRyYW5zZmVycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiU3VzcGVuZCBldmVyeSBzY2hl
ZHVsZSB0aGF0IHVwbG9hZHMsIGRvd25sb2FkcyBvciBzeW5jaHJvbmlzZXMgc25hcHNob3RzLCBh
bmQgdGVsbCBhbGwgYWRtaW5pc3RyYXRvcnMgdG8gc3RhcnQgbm8gc3VjaCB0cmFuc2ZlciwgY3Jl
YXRlIG5vIFMzIGNsdXN0ZXIgYW5kIGRldGFjaCBubyBvYmplY3Qgc3RvcmUgdW50aWwgdGhpcyBj
aGFuZ2UgaXMgb3Zlci4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInN1c3BlbmRlZC1zY2hlZHVsZXMi
LCJ0b2xkLWF0Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjo3MDl9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbInRhc2tzLXBvc3Rwb25lZCIsImZyZWV6ZS1zMy1jcmVhdGlvbiIsImZyZWV6
ZS11cGxvYWRzIiwiZnJlZXplLWRvd25sb2FkcyIsImZyZWV6ZS1zeW5jcyJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5LCAzOSwg
NjEsIDcxIn1dLCJzdGFnZSI6InByZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6IlBvc3Rwb25lIHNuYXBz
aG90IHRyYW5zZmVycywgUzMgY2x1c3RlciBjcmVhdGlvbiBhbmQgZGV0YWNoaW5nIiwidW5kbyI6
eyJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJSZXN1bWUgdGhlIHNjaGVkdWxlcyBhbmQgdGVsbCB0
aGUgYWRtaW5pc3RyYXRvcnMuIiwicGF0aCI6W10sInJlY29yZCI6W119fX0seyJiYXRjaGVzIjpb
WyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InRhc2tzPSQod2VrYSBjbHVzdGVyIHRhc2spIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicg
XCIkdGFza3NcIiB8IGF3ayAnJDEgPT0gXCJTVE9XX1VQTE9BRFwiIHsgbisrIH0gRU5EIHsgcHJp
bnQgbiArIDAgfSciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPT0i
LCJudW1iZXJzIjpbMF0sInByZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyA9PSAw
IiwiaG9zdHMiOlsiYmUxIl0sImlkIjoiYWJvcnQtdXBsb2Fkcy5jaGVjayIsImtpbmQiOiJwcm9i
ZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJObyBz
bmFwc2hvdCBpcyBiZWluZyB1cGxvYWRlZCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6OTAw
MDAwLCJpZCI6ImFib3J0LXVwbG9hZHMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVh
bCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkZpbmQgZWFjaCB0YXNrIFNUT1dfVVBMT0FEIGFu
ZCBlbmQgaXQgd2l0aCBcIndla2EgY2x1c3RlciB0YXNrIGFib3J0XCIgYW5kIGl0cyBpZC4gV2hl
cmUgbm9uZSBpcyBsaXN0ZWQsIG5vdGUgdGhhdC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInRhc2st
aWRzIl19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjo3NDJ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbInVwbG9hZHMtb3ZlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjY1In0seyJkb2N1bWVudCI6InRhc2tzIiwibGluZXMi
OiJhYm9ydCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjQtNjUifSx7ImRvY3VtZW50
IjoidGFza3MiLCJsaW5lcyI6Indla2EgY2x1c3RlciB0YXNrIn1dLCJzdGFnZSI6InByZXJlcXVp
c2l0ZXMiLCJ0aXRsZSI6IkFib3J0IHRoZSBzbmFwc2hvdCB1cGxvYWQiLCJ1bmRvIjp7ImlycmV2
ZXJzaWJsZSI6IldoYXQgd2FzIHVwbG9hZGVkIHNvIGZhciBpcyBsb3N0OyB0aGUgdXBsb2FkIGlz
IHN0YXJ0ZWQgYW5ldyBhZnRlcndhcmRzLiJ9fSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YXNrcz0kKHdla2EgY2x1c3Rl
ciB0YXNrKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHRhc2tzXCIgfFxuICBhd2sgJyQx
IH4gL14oU1RPV19ET1dOTE9BRF9TTkFQU0hPVHxTVE9XX0RPV05MT0FEX0ZJTEVTWVNURU18RklM
RVNZU1RFTV9TUVVBU0gpJC8geyBuKysgfSBFTkQgeyBwcmludCBuICsgMCB9JyIsInZhcmlhYmxl
cyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMiOlswXSwicHJlZGlj
YXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob3N0cyI6WyJiZTEiXSwiaWQi
OiJ3YWl0LWZvci1kb3dubG9hZHMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1
dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiTm8gZmlsZSBzeXN0ZW0gaXMgYmVpbmcgY3Jl
YXRlZCBvciBzeW5jaHJvbmlzZWQgZnJvbSBhIHNuYXBzaG90In0sImVmZmVjdHMiOltdLCJlc3Rp
bWF0ZU1TIjo2MDAwMDAsImlkIjoid2FpdC1mb3ItZG93bmxvYWRzIiwiaWRlbXBvdGVudCI6ZmFs
c2UsImtpbmQiOiJ3YWl0Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6NzYzfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjYwMDAwLCJmb3JNUyI6NDMyMDAwMDB9LCJzYXRpc2ZpZXMi
OlsiZG93bmxvYWRzLW92ZXIiLCJzeW5jcy1vdmVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjcsIDY5In0seyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI2Ni02OSJ9LHsiZG9jdW1lbnQiOiJ0YXNrcyIsImxpbmVzIjoid2Vr
YSBjbHVzdGVyIHRhc2sifV0sInN0YWdlIjoicHJlcmVxdWlzaXRlcyIsInRpdGxlIjoiV2FpdCB1
bnRpbCBub3RoaW5nIGlzIGJlaW5nIGRvd25sb2FkZWQifSx7ImJhdGNoZXMiOltbImNvbnRyb2xs
ZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFza3M9
JCh3ZWthIGNsdXN0ZXIgdGFzaykgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiR0YXNrc1wi
IHwgYXdrICckMSA9PSBcIlNOQVBTSE9UX1BSRUZFVENIXCIgeyBuKysgfSBFTkQgeyBwcmludCBu
ICsgMCB9JyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51
bWJlcnMiOlswXSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJo
b3N0cyI6WyJiZTEiXSwiaWQiOiJhYm9ydC1wcmVmZXRjaC5jaGVjayIsImtpbmQiOiJwcm9iZSIs
InN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJObyBtZXRh
ZGF0YSBvZiBhIHNuYXBzaG90IGlzIGJlaW5nIHByZWZldGNoZWQifSwiZWZmZWN0cyI6W10sImVz
dGltYXRlTVMiOjkwMDAwMCwiaWQiOiJhYm9ydC1wcmVmZXRjaCIsImlkZW1wb3RlbnQiOmZhbHNl
LCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiRmluZCBlYWNoIHRhc2sg
U05BUFNIT1RfUFJFRkVUQ0ggYW5kIGVuZCBpdCB3aXRoIFwid2VrYSBjbHVzdGVyIHRhc2sgYWJv
cnRcIiBhbmQgaXRzIGlkLiBXaGVyZSBub25lIGlzIGxpc3RlZCwgbm90ZSB0aGF0LiIsInBhdGgi
OltdLCJyZWNvcmQiOlsidGFzay1pZHMiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjgwN30sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicHJlZmV0Y2gtb3ZlciJdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjY3In0seyJkb2N1
bWVudCI6ImVhcmxpZXIiLCJsaW5lcyI6ImZvb3Rub3RlOiBhYm9ydGVkIGRpcmVjdGx5In0seyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2NyJ9LHsiZG9jdW1lbnQiOiJ0YXNrcyIsImxpbmVz
Ijoid2VrYSBjbHVzdGVyIHRhc2sifV0sInN0YWdlIjoicHJlcmVxdWlzaXRlcyIsInRpdGxlIjoi
QWJvcnQgdGhlIHByZWZldGNoIiwidW5kbyI6eyJpcnJldmVyc2libGUiOiJBIHByZWZldGNoIGNh
bm5vdCBiZSByZXN1bWVkIGFmdGVyIHRoZSB1cGdyYWRlLiJ9fSx7ImJhdGNoZXMiOltbImJlMSJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1zIFwi
JEhPTUUvLndla2EvYXV0aC10b2tlbi5qc29uXCIgfHwgZXhpdCAxXG51c2VyPSQod2VrYSB1c2Vy
IHdob2FtaSkgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiR1c2VyXCIgfCBhd2sgLUYgJ3wn
IC12IHdhbnRlZD1cIiR7YWRtaW5fdXNlcn1cIiAnXG4gIHsgbmFtZSA9ICQxOyByb2xlID0gdG9s
b3dlcigkMyk7IGdzdWIoLyAvLCBcIlwiLCBuYW1lKTsgZ3N1YigvIC8sIFwiXCIsIHJvbGUpIH1c
biAgbmFtZSA9PSB3YW50ZWQgeyBwcmludCByb2xlIH0nIiwidmFyaWFibGVzIjpbImFkbWluX3Vz
ZXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6ImNsdXN0ZXJhZG1p
biJ9XSwiZXhwZWN0ZWQiOiJpcyBgY2x1c3RlcmFkbWluYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6
ImZpcnN0LWhvcC1kb3dubG9hZC5lbnRyeS5jbHVzdGVyLWFkbWluIiwia2luZCI6InByb2JlIiwi
c3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBkZWNs
YXJlZCBhZG1pbiBoYXMgbG9nZ2VkIGluLCBhbmQgdGhlIHJvbGUgaXMgdGhhdCBvZiBhIGNsdXN0
ZXIgYWRtaW4ifSwiZWZmZWN0cyI6W10sImlkIjoiZmlyc3QtaG9wLWRvd25sb2FkLmVudHJ5LmNs
dXN0ZXItYWRtaW4iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6ODI5fSwicG9z
aXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY2x1c3Rlci1h
ZG1pbiJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjUzIn0seyJkb2N1bWVudCI6InVzZXJzIiwibGluZXMiOiJ3aG9hbWksIGxvZ2lu
In1dLCJzdGFnZSI6ImZpcnN0LWhvcC1kb3dubG9hZCIsInRpdGxlIjoiVGhlIGRlY2xhcmVkIGFk
bWluIGhhcyBsb2dnZWQgaW4sIGFuZCB0aGUgcm9sZSBpcyB0aGF0IG9mIGEgY2x1c3RlciBhZG1p
biJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6InByaW50ZiAnJXNcXG4nIFwiJHt2aWF9XCIiLCJ2YXJpYWJsZXMiOlsidmlh
Il19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXjRbLl0xWy5dIn1d
LCJleHBlY3RlZCI6Im1hdGNoZXMgYF40Wy5dMVsuXWAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJm
aXJzdC1ob3AtZG93bmxvYWQuZW50cnkudmlhLWdpdmVuIiwia2luZCI6InByb2JlIiwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBjaGFuZ2UgbmFt
ZXMgdGhlIHZlcnNpb24gaW4gYmV0d2VlbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJmaXJzdC1ob3At
ZG93bmxvYWQuZW50cnkudmlhLWdpdmVuIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVj
ayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjgyOX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMSJ9XSwic3RhZ2UiOiJmaXJzdC1ob3AtZG93bmxvYWQiLCJ0aXRsZSI6IlRoZSBj
aGFuZ2UgbmFtZXMgdGhlIHZlcnNpb24gaW4gYmV0d2VlbiJ9LHsiYmF0Y2hlcyI6W1siY29udHJv
bGxlciJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzaGEy
NTZzdW0gLS0gXCIke2ZpcnN0X2FyY2hpdmV9XCIiLCJ2YXJpYWJsZXMiOlsiZmlyc3RfYXJjaGl2
ZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5bMC05YS1mXXs2
NH0gIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5bMC05YS1mXXs2NH0gYCIsImhvc3RzIjpbImJl
MSJdLCJpZCI6ImNvcHktZmlyc3QtYXJjaGl2ZS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1Ympl
Y3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMDAsInRpdGxlIjoiVGhlIGFyY2hpdmUg
aXMgdGhlcmUifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjE4MDAwMDAsImlkIjoiY29weS1m
aXJzdC1hcmNoaXZlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwi
OnsiaW5zdHJ1Y3Rpb24iOiJEb3dubG9hZCB0aGUgYXJjaGl2ZSBvZiA0LjEuNCBvbiBhIG1hY2hp
bmUgdGhhdCBpcyBjb25uZWN0ZWQsIGFuZCBjb3B5IGl0IHRvIC9zcnYvd2VrYS93ZWthLTQuMS40
LnRhciBvbiB0aGUgbGVhZCBiYWNrZW5kLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic2hhMjU2LW9m
LXRoZS1kb3dubG9hZCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6ODg4fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTAzIn1dLCJzdGFnZSI6ImZpcnN0LWhvcC1kb3dubG9hZCIs
InRpdGxlIjoiQ29weSB0aGUgYXJjaGl2ZSB0byB0aGUgbGVhZCBiYWNrZW5kIiwidW5kbyI6eyJt
YW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJEZWxldGUgdGhlIGFyY2hpdmUuIiwicGF0aCI6W10sInJl
Y29yZCI6W119fX0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0IjoibWtkaXIgLXAgXCIke2FyY2hpdmVfZGlyfS8ke3ZpYX1cIiB8fCBleGl0IDFc
bnRhciAteGYgXCIke2ZpcnN0X2FyY2hpdmV9XCIgLUMgXCIke2FyY2hpdmVfZGlyfS8ke3ZpYX1c
IiB8fCBleGl0IDFcbmZvciBzY3JpcHQgaW4gXCIke2FyY2hpdmVfZGlyfS8ke3ZpYX0vaW5zdGFs
bC5zaFwiIFwiJHthcmNoaXZlX2Rpcn0vJHt2aWF9XCIvKi9pbnN0YWxsLnNoOyBkb1xuICBpZiB0
ZXN0IC1mIFwiJHNjcmlwdFwiOyB0aGVuIGNkIFwiJChkaXJuYW1lIFwiJHNjcmlwdFwiKVwiICYm
IGV4ZWMgLi9pbnN0YWxsLnNoOyBmaVxuZG9uZVxuZWNobyBcInRoZXJlIGlzIG5vIGluc3RhbGwu
c2ggaW4gdGhlIGFyY2hpdmVcIiA+JjJcbmV4aXQgMSIsInZhcmlhYmxlcyI6WyJhcmNoaXZlX2Rp
ciIsImZpcnN0X2FyY2hpdmUiLCJ2aWEiXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxNTAw
MDAwLCJpZCI6Imluc3RhbGwtZmlyc3QtYXJjaGl2ZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6OTA0fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJmaXJzdC1ob3AtdmVyc2lvbi1yZWFkeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwMy0xMDUifSx7ImRvY3VtZW50
Ijoib3JpZ2luYWwiLCJsaW5lcyI6Im1ldGhvZCBDOiBpbnN0YWxsLnNoIn1dLCJzdGFnZSI6ImZp
cnN0LWhvcC1kb3dubG9hZCIsInRpbWVvdXRNUyI6MzYwMDAwMCwidGl0bGUiOiJVbnBhY2sgdGhl
IGFyY2hpdmUgaW50byBhIGZvbGRlciBvZiBpdHMgb3duIGFuZCBydW4gaXRzIGluc3RhbGxlciIs
InVuZG8iOnsibWFudWFsIjp7Imluc3RydWN0aW9uIjoiTGVhdmUgdGhlIHZlcnNpb24gd2hlcmUg
aXQgaXM7IG5vdGhpbmcgdXNlcyBpdC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbXX19fSx7ImJhdGNo
ZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJ0ZXN0IC1zIFwiJEhPTUUvLndla2EvYXV0aC10b2tlbi5qc29uXCIgfHwgZXhpdCAxXG51c2Vy
PSQod2VrYSB1c2VyIHdob2FtaSkgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiR1c2VyXCIg
fCBhd2sgLUYgJ3wnIC12IHdhbnRlZD1cIiR7YWRtaW5fdXNlcn1cIiAnXG4gIHsgbmFtZSA9ICQx
OyByb2xlID0gdG9sb3dlcigkMyk7IGdzdWIoLyAvLCBcIlwiLCBuYW1lKTsgZ3N1YigvIC8sIFwi
XCIsIHJvbGUpIH1cbiAgbmFtZSA9PSB3YW50ZWQgeyBwcmludCByb2xlIH0nIiwidmFyaWFibGVz
IjpbImFkbWluX3VzZXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6
ImNsdXN0ZXJhZG1pbiJ9XSwiZXhwZWN0ZWQiOiJpcyBgY2x1c3RlcmFkbWluYCIsImhvc3RzIjpb
ImJlMSJdLCJpZCI6ImZpcnN0LWhvcC1iYWNrZW5kcy5lbnRyeS5jbHVzdGVyLWFkbWluIiwia2lu
ZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRs
ZSI6IlRoZSBkZWNsYXJlZCBhZG1pbiBoYXMgbG9nZ2VkIGluLCBhbmQgdGhlIHJvbGUgaXMgdGhh
dCBvZiBhIGNsdXN0ZXIgYWRtaW4ifSwiZWZmZWN0cyI6W10sImlkIjoiZmlyc3QtaG9wLWJhY2tl
bmRzLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNr
Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6OTI5fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMi
OlsiY2x1c3Rlci1hZG1pbiJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjUzIn0seyJkb2N1bWVudCI6InVzZXJzIiwibGluZXMiOiJ3
aG9hbWksIGxvZ2luIn1dLCJzdGFnZSI6ImZpcnN0LWhvcC1iYWNrZW5kcyIsInRpdGxlIjoiVGhl
IGRlY2xhcmVkIGFkbWluIGhhcyBsb2dnZWQgaW4sIGFuZCB0aGUgcm9sZSBpcyB0aGF0IG9mIGEg
Y2x1c3RlciBhZG1pbiJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGNsdXN0ZXIgY29udGFpbmVyIC1i
KSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8IGF3ayAtdiB3YW50ZWQ9XCIk
e2JhY2tlbmRfc2VydmVyc31cIiAnXG4gIE5SID09IDEgeyBoID0gaW5kZXgoJDAsIFwiIEhPU1RO
QU1FIFwiKTsgcyA9IGluZGV4KCQwLCBcIiBTVEFUVVMgXCIpOyBuZXh0IH1cbiAgeyBzcGxpdChz
dWJzdHIoJDAsIGgpLCBuYW1lLCBcIiBcIik7IHNwbGl0KHN1YnN0cigkMCwgcyksIHN0YXR1cywg
XCIgXCIpIH1cbiAgbmFtZVsxXSAhPSBcIlwiIHsgc2VlbltuYW1lWzFdXSA9IDE7IGlmIChzdGF0
dXNbMV0gIT0gXCJVUFwiKSBkb3duKysgfVxuICBFTkQge1xuICAgIGZvciAoaG9zdCBpbiBzZWVu
KSBob3N0cysrXG4gICAgd29yZCA9IGhvc3RzID09IHdhbnRlZCAmJiBkb3duID09IDAgPyBcIm9u
bGluZVwiIDogXCJtaXNzaW5nXCJcbiAgICBwcmludGYgXCIlczogJWQgc2VydmVycywgJWQgY29u
dGFpbmVycyBkb3duXFxuXCIsIHdvcmQsIGhvc3RzLCBkb3duXG4gIH0nIiwidmFyaWFibGVzIjpb
ImJhY2tlbmRfc2VydmVycyJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4
dCI6Il5vbmxpbmU6ICJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeb25saW5lOiBgIiwiaG9zdHMi
OlsiYmUxIl0sImlkIjoiZmlyc3QtaG9wLWJhY2tlbmRzLmVudHJ5LmJhY2tlbmRzLW9ubGluZSIs
ImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwi
dGl0bGUiOiJFdmVyeSBiYWNrZW5kIHNlcnZlciBpcyBvbmxpbmUsIHdpdGggYWxsIG9mIGl0cyBj
b250YWluZXJzIn0sImVmZmVjdHMiOltdLCJpZCI6ImZpcnN0LWhvcC1iYWNrZW5kcy5lbnRyeS5i
YWNrZW5kcy1vbmxpbmUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTMwfSwi
cG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiYmFja2Vu
ZHMtb25saW5lIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiNTEifSx7ImRvY3VtZW50IjoiaW5zdGFsbGF0aW9uIiwibGluZXMiOiJ3
ZWthIGNsdXN0ZXIgY29udGFpbmVyIn1dLCJzdGFnZSI6ImZpcnN0LWhvcC1iYWNrZW5kcyIsInRp
dGxlIjoiRXZlcnkgYmFja2VuZCBzZXJ2ZXIgaXMgb25saW5lLCB3aXRoIGFsbCBvZiBpdHMgY29u
dGFpbmVycyJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6Indla2Egc3RhdHVzIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6
W3sicHJlZGljYXRlIjoiY29udGFpbnMiLCJ0ZXh0IjoiRnVsbHkgcHJvdGVjdGVkIn0seyJwcmVk
aWNhdGUiOiJleGNsdWRlcyIsInRleHQiOiJSZWJ1aWxkIGluIHByb2dyZXNzIn1dLCJleHBlY3Rl
ZCI6ImNvbnRhaW5zIGBGdWxseSBwcm90ZWN0ZWRgOyBkb2VzIG5vdCBjb250YWluIGBSZWJ1aWxk
IGluIHByb2dyZXNzYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6ImZpcnN0LWhvcC1iYWNrZW5kcy5l
bnRyeS5yZWJ1aWxkLWRvbmUiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIs
InRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiTm8gcmVidWlsZCBpcyBnb2luZyBvbiBhbmQgdGhl
IGRhdGEgaXMgZnVsbHkgcHJvdGVjdGVkIn0sImVmZmVjdHMiOltdLCJpZCI6ImZpcnN0LWhvcC1i
YWNrZW5kcy5lbnRyeS5yZWJ1aWxkLWRvbmUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6OTMxfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsicmVidWlsZC1kb25lIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTUifSx7ImRvY3VtZW50IjoiY2xpIiwibGluZXMiOiJ3
ZWthIHN0YXR1cyJ9XSwic3RhZ2UiOiJmaXJzdC1ob3AtYmFja2VuZHMiLCJ0aXRsZSI6Ik5vIHJl
YnVpbGQgaXMgZ29pbmcgb24gYW5kIHRoZSBkYXRhIGlzIGZ1bGx5IHByb3RlY3RlZCJ9LHsiYmF0
Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6Indla2EgYWxlcnRzIC0tbXV0ZWQgLUoiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJw
cmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5cXFsgKlxcXSQifV0sImV4cGVjdGVkIjoibWF0
Y2hlcyBgXlxcWyAqXFxdJGAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJmaXJzdC1ob3AtYmFja2Vu
ZHMuZW50cnkubm8tYWxlcnRzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQi
LCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZXJlIGlzIG5vIGFsZXJ0LCBtdXRlZCBvciBu
b3QifSwiZWZmZWN0cyI6W10sImlkIjoiZmlyc3QtaG9wLWJhY2tlbmRzLmVudHJ5Lm5vLWFsZXJ0
cyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5MzJ9LCJwb3NpdGlvbiI6ImVu
dHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJuby1hbGVydHMiXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1NyJ9
LHsiZG9jdW1lbnQiOiJhbGVydHMiLCJsaW5lcyI6InZpZXcgYWxlcnRzIn1dLCJzdGFnZSI6ImZp
cnN0LWhvcC1iYWNrZW5kcyIsInRpdGxlIjoiVGhlcmUgaXMgbm8gYWxlcnQsIG11dGVkIG9yIG5v
dCJ9LHsiYmF0Y2hlcyI6W1siYmUxIiwiYmUyIiwiYmUzIiwiYmU0Il1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRmIC1QayAtLSAnL29wdC93ZWthJyB8IGF3
ayAnTlIgPT0gMiB7IHByaW50ICQ0IH0nIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3siY29t
cGFyaXNvbiI6Ij49IiwibnVtYmVycyI6WzM5MDYyNTBdLCJwcmVkaWNhdGUiOiJudW1iZXIifV0s
ImV4cGVjdGVkIjoiaXMgYXQgbGVhc3QgNCBHQiIsImhvc3RzIjpbImJlMSIsImJlMiIsImJlMyIs
ImJlNCJdLCJpZCI6ImZpcnN0LWhvcC1iYWNrZW5kcy5lbnRyeS5mcmVlLXNwYWNlIiwia2luZCI6
InByb2JlIiwic3ViamVjdCI6ImZyZWUgc3BhY2Ugb2YgL29wdC93ZWthIiwidGltZW91dE1TIjoz
MDAwMCwidGl0bGUiOiJUaGVyZSBhcmUgNCBHQiBmcmVlIGluIC9vcHQvd2VrYSJ9LCJlZmZlY3Rz
IjpbXSwiaWQiOiJmaXJzdC1ob3AtYmFja2VuZHMuZW50cnkuZnJlZS1zcGFjZSIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5MzN9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJmcmVlLXNwYWNlIl0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTkifV0sInN0YWdlIjoi
Zmlyc3QtaG9wLWJhY2tlbmRzIiwidGl0bGUiOiJUaGVyZSBhcmUgNCBHQiBmcmVlIGluIC9vcHQv
d2VrYSJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InN0YXR1cz0kKHdla2Egc3RhdHVzKSB8fCBleGl0IDFcbnByaW50ZiAn
JXNcXG4nIFwiJHN0YXR1c1wiIHxcbiAgYXdrICd0b2xvd2VyKCQwKSB+IC9kYXRhIHVwZ3JhZGUv
ICYmIHRvdXBwZXIoJDApIH4gL1JVTk5JTkcvIHsgbisrIH0gRU5EIHsgcHJpbnQgbiArIDAgfSci
LCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPT0iLCJudW1iZXJzIjpb
MF0sInByZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyA9PSAwIiwiaG9zdHMiOlsi
YmUxIl0sImlkIjoiZmlyc3QtaG9wLWJhY2tlbmRzLmVudHJ5Lm5vLWRhdGEtdXBncmFkZSIsImtp
bmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0
bGUiOiJObyBjb252ZXJzaW9uIG9mIG1ldGFkYXRhIGlzIHJ1bm5pbmcifSwiZWZmZWN0cyI6W10s
ImlkIjoiZmlyc3QtaG9wLWJhY2tlbmRzLmVudHJ5Lm5vLWRhdGEtdXBncmFkZSIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5MzR9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJuby1kYXRhLXVwZ3JhZGUiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3MyJ9XSwic3Rh
Z2UiOiJmaXJzdC1ob3AtYmFja2VuZHMiLCJ0aXRsZSI6Ik5vIGNvbnZlcnNpb24gb2YgbWV0YWRh
dGEgaXMgcnVubmluZyJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRhc2tzPSQod2VrYSBjbHVzdGVyIHRhc2spIHx8IGV4
aXQgMVxucHJpbnRmICclc1xcbicgXCIkdGFza3NcIiB8IGF3ayAnXG4gICQxIH4gL15TVE9XXyhV
UExPQUR8RE9XTkxPQURfU05BUFNIT1R8RE9XTkxPQURfRklMRVNZU1RFTSkkLyB7IG4rKyB9XG4g
ICQxID09IFwiRklMRVNZU1RFTV9TUVVBU0hcIiB8fCAkMSA9PSBcIlNOQVBTSE9UX1BSRUZFVENI
XCIgeyBuKysgfVxuICBFTkQgeyBwcmludCBuICsgMCB9JyIsInZhcmlhYmxlcyI6W119LCJleHBl
Y3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMiOlswXSwicHJlZGljYXRlIjoibnVtYmVy
In1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJmaXJzdC1ob3At
YmFja2VuZHMuZW50cnkudGFza3Mtb3ZlciIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUg
b3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJOb25lIG9mIHRoZSB0YXNrcyB0aGF0
IG11c3QgYmUgc3RvcHBlZCBpcyBsaXN0ZWQ7IGEgcnVubmluZyBkZXRhY2ggaXMgaWdub3JlZCJ9
LCJlZmZlY3RzIjpbXSwiaWQiOiJmaXJzdC1ob3AtYmFja2VuZHMuZW50cnkudGFza3Mtb3ZlciIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5MzV9LCJwb3NpdGlvbiI6ImVudHJ5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ0YXNrcy1vdmVyIl0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjEtNzEi
fSx7ImRvY3VtZW50IjoidGFza3MiLCJsaW5lcyI6Indla2EgY2x1c3RlciB0YXNrIn1dLCJzdGFn
ZSI6ImZpcnN0LWhvcC1iYWNrZW5kcyIsInRpdGxlIjoiTm9uZSBvZiB0aGUgdGFza3MgdGhhdCBt
dXN0IGJlIHN0b3BwZWQgaXMgbGlzdGVkOyBhIHJ1bm5pbmcgZGV0YWNoIGlzIGlnbm9yZWQifSx7
ImFwcHJvdmUiOnsiYnkiOltdLCJxdWVzdGlvbiI6IkFsbCBnYXRlcyBhcmUgcGFzc2VkLCBhbmQg
dGhlcmUgaXMgbm8gd2F5IGJhY2sgdG8gNC4wLjQuIE1heSBjaGFuZ2UgQ0hHMDA0NDM3NyB1cGdy
YWRlIHRoZSBiYWNrZW5kcyB0byA0LjEuNCBub3c/In0sImJhdGNoZXMiOltbImNvbnRyb2xsZXIi
XV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoiYXBwcm92ZS1maXJzdC1o
b3AiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImFwcHJvdmUiLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5Mzh9LCJwb3NpdGlvbiI6
ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbXSwic3RhZ2UiOiJmaXJzdC1ob3AtYmFja2VuZHMiLCJ0aXRsZSI6IkFw
cHJvdmUgdGhlIGZpcnN0IGhvcCJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjb21tYW5kIjp7Im9r
U3RhdHVzZXMiOlswXSwidGV4dCI6Im1rZGlyIC1wIFwiJHt3b3JrX2Rpcn1cIiAmJiBybSAtZiBc
IiR7d29ya19kaXJ9L2ZpcnN0LWV4aXRcIiB8fCBleGl0IDFcbnNldHNpZCBzaCAtYyAnXG4gIHdl
a2EgbG9jYWwgcnVuIC0tY29udGFpbmVyIFwiJDFcIiAtLWluIFwiJDJcIiB1cGdyYWRlIC0tbW9k
ZSBuZHVcbiAgZWNobyBcIiQ/XCIgPlwiJDMvZmlyc3QtZXhpdC5uZXdcIiAmJiBtdiBcIiQzL2Zp
cnN0LWV4aXQubmV3XCIgXCIkMy9maXJzdC1leGl0XCJcbicgdXBncmFkZSBcIiR7Y29udGFpbmVy
X25hbWV9XCIgXCIke3ZpYX1cIiBcIiR7d29ya19kaXJ9XCIgPlwiJHt3b3JrX2Rpcn0vZmlyc3Qt
dXBncmFkZS5sb2dcIiAyPiYxIDwvZGV2L251bGwgJiIsInZhcmlhYmxlcyI6WyJjb250YWluZXJf
bmFtZSIsInZpYSIsIndvcmtfZGlyIl19LCJkZXNjcmlwdGlvbiI6IkZvciA0LjEgdGhlIG1vZGUg
aXMgc3BlbHQgb3V0LCB3aGljaCA0LjIgbm8gbG9uZ2VyIG5lZWRzLiIsImVmZmVjdHMiOlt7ImNh
cGFiaWxpdHkiOiJmaWxlLWFjY2VzcyIsImVmZmVjdCI6ImRlZ3JhZGVkIn0seyJjYXBhYmlsaXR5
Ijoic25hcHNob3QtdHJhbnNmZXIiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0
eSI6ImFkbWluaXN0cmF0aW9uIiwiZWZmZWN0IjoiZGVncmFkZWQifV0sImVzdGltYXRlTVMiOjYw
MDAwLCJpZCI6InN0YXJ0LWZpcnN0LWhvcCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoicnVu
Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6OTQ1fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
WyJmaXJzdC1ob3AtYmFja2VuZHMtdXBncmFkZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTgtMTIyIn0seyJkb2N1bWVudCI6
InJlbGVhc2VzIiwibGluZXMiOiI0LjE6IHN0ZXBzIDMgYW5kIDQifV0sInN0YWdlIjoiZmlyc3Qt
aG9wLWJhY2tlbmRzIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJTdGFydCB0aGUgdXBncmFk
ZSB0byB0aGUgdmVyc2lvbiBpbiBiZXR3ZWVuIiwidW5kbyI6eyJpcnJldmVyc2libGUiOiJUaGUg
Z3VpZGUga25vd3Mgbm8gd2F5IGJhY2sgdG8gdGhlIHZlcnNpb24gYmVmb3JlLiJ9LCJ1bmxlc3Mi
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJpZiAhIHRlc3QgLWUgXCIke3dv
cmtfZGlyfS9maXJzdC11cGdyYWRlLmxvZ1wiOyB0aGVuIGVjaG8gXCJub3Qgc3RhcnRlZFwiOyBl
eGl0IDA7IGZpXG5pZiAhIHRlc3QgLXMgXCIke3dvcmtfZGlyfS9maXJzdC1leGl0XCI7IHRoZW4g
ZWNobyBzdGFydGVkOyBleGl0IDA7IGZpXG5pZiB0ZXN0IFwiJChjYXQgXCIke3dvcmtfZGlyfS9m
aXJzdC1leGl0XCIpXCIgPSAwOyB0aGVuIGVjaG8gc3RhcnRlZDsgZWxzZSBlY2hvIGZhaWxlZDsg
ZmkiLCJ2YXJpYWJsZXMiOlsid29ya19kaXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1
YWxzIiwidGV4dCI6InN0YXJ0ZWQifV0sImV4cGVjdGVkIjoiaXMgYHN0YXJ0ZWRgIiwiaG9zdHMi
OlsiYmUxIl0sImlkIjoic3RhcnQtZmlyc3QtaG9wLnVubGVzcyIsImtpbmQiOiJwcm9iZSIsInN1
YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgY29tbWFu
ZCBvZiB0aGUgZmlyc3QgaG9wIGlzIHJ1bm5pbmcsIG9yIGhhcyBlbmRlZCB3aXRob3V0IGFuIGVy
cm9yIn0sInVwZ3JhZGVzIjoicmVsZWFzZSJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImlmIHRlc3QgLXMgXCIke3dvcmtf
ZGlyfS9maXJzdC1leGl0XCI7IHRoZW4gZWNobyBlbmRlZDsgZXhpdCAwOyBmaVxud2VrYSBjbHVz
dGVyIGNvbnRhaW5lciAtYiB8IGF3ayAtdiBraW5kPVwiJHtkcml2ZV9jb250YWluZXJzfVwiIC12
IHdhbnQ9XCIke3ZpYX1cIiAnXG4gIE5SID09IDEgeyBjID0gaW5kZXgoJDAsIFwiIENPTlRBSU5F
UiAgXCIpOyBzID0gaW5kZXgoJDAsIFwiIFNUQVRVUyBcIik7IHIgPSBpbmRleCgkMCwgXCIgUkVM
RUFTRSBcIik7IG5leHQgfVxuICBzcGxpdChzdWJzdHIoJDAsIGMpLCBuYW1lLCBcIiBcIikgJiYg
bmFtZVsxXSB+IGtpbmQge1xuICAgIGFsbCsrXG4gICAgc3BsaXQoc3Vic3RyKCQwLCBzKSwgc3Rh
dHVzLCBcIiBcIik7IHNwbGl0KHN1YnN0cigkMCwgciksIHJlbGVhc2UsIFwiIFwiKVxuICAgIGlm
IChzdGF0dXNbMV0gPT0gXCJVUFwiICYmIHJlbGVhc2VbMV0gfiAoXCJeXCIgd2FudCBcIihbLi1d
fCQpXCIpKSBkb25lKytcbiAgfVxuICBFTkQgeyBwcmludGYgXCIlczogJWQgb2YgJWRcXG5cIiwg
KGFsbCA+IDAgJiYgZG9uZSA9PSBhbGwgPyBcInVwZ3JhZGVkXCIgOiBcIndhaXRpbmdcIiksIGRv
bmUsIGFsbCB9JyIsInZhcmlhYmxlcyI6WyJkcml2ZV9jb250YWluZXJzIiwidmlhIiwid29ya19k
aXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKGVuZGVkfHVw
Z3JhZGVkKSJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeKGVuZGVkfHVwZ3JhZGVkKWAiLCJob3N0
cyI6WyJiZTEiXSwiaWQiOiJ3YXRjaC1maXJzdC1kcml2ZXMiLCJraW5kIjoicHJvYmUiLCJzdWJq
ZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIGRyaXZlIGNv
bnRhaW5lcnMgaGF2ZSB0aGUgdmVyc2lvbiBpbiBiZXR3ZWVuLCBvciB0aGUgY29tbWFuZCBoYXMg
ZW5kZWQifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMDAsImlkIjoid2F0Y2gtZmly
c3QtZHJpdmVzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTY0fSwicG9zaXRp
b24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJm
b3JNUyI6MTQ0MDAwMDB9LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI0LTI3In0seyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIyNi0yNyJ9LHsiZG9jdW1lbnQiOiJpbnN0YWxsYXRpb24iLCJsaW5lcyI6
Indla2EgY2x1c3RlciBjb250YWluZXIifV0sInN0YWdlIjoiZmlyc3QtaG9wLWJhY2tlbmRzIiwi
dGl0bGUiOiJGb2xsb3cgcHJlcGFyYXRpb24gYW5kIHRoZSB1cGdyYWRlIG9mIHRoZSBkcml2ZSBj
b250YWluZXJzIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0IjoiaWYgdGVzdCAtcyBcIiR7d29ya19kaXJ9L2ZpcnN0LWV4aXRc
IjsgdGhlbiBlY2hvIGVuZGVkOyBleGl0IDA7IGZpXG53ZWthIGNsdXN0ZXIgY29udGFpbmVyIC1i
IHwgYXdrIC12IGtpbmQ9XCIke2NvbXB1dGVfY29udGFpbmVyc31cIiAtdiB3YW50PVwiJHt2aWF9
XCIgJ1xuICBOUiA9PSAxIHsgYyA9IGluZGV4KCQwLCBcIiBDT05UQUlORVIgIFwiKTsgcyA9IGlu
ZGV4KCQwLCBcIiBTVEFUVVMgXCIpOyByID0gaW5kZXgoJDAsIFwiIFJFTEVBU0UgXCIpOyBuZXh0
IH1cbiAgc3BsaXQoc3Vic3RyKCQwLCBjKSwgbmFtZSwgXCIgXCIpICYmIG5hbWVbMV0gfiBraW5k
IHtcbiAgICBhbGwrK1xuICAgIHNwbGl0KHN1YnN0cigkMCwgcyksIHN0YXR1cywgXCIgXCIpOyBz
cGxpdChzdWJzdHIoJDAsIHIpLCByZWxlYXNlLCBcIiBcIilcbiAgICBpZiAoc3RhdHVzWzFdID09
IFwiVVBcIiAmJiByZWxlYXNlWzFdIH4gKFwiXlwiIHdhbnQgXCIoWy4tXXwkKVwiKSkgZG9uZSsr
XG4gIH1cbiAgRU5EIHsgcHJpbnRmIFwiJXM6ICVkIG9mICVkXFxuXCIsIChhbGwgPiAwICYmIGRv
bmUgPT0gYWxsID8gXCJ1cGdyYWRlZFwiIDogXCJ3YWl0aW5nXCIpLCBkb25lLCBhbGwgfSciLCJ2
YXJpYWJsZXMiOlsiY29tcHV0ZV9jb250YWluZXJzIiwidmlhIiwid29ya19kaXIiXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKGVuZGVkfHVwZ3JhZGVkKSJ9XSwi
ZXhwZWN0ZWQiOiJtYXRjaGVzIGBeKGVuZGVkfHVwZ3JhZGVkKWAiLCJob3N0cyI6WyJiZTEiXSwi
aWQiOiJ3YXRjaC1maXJzdC1jb21wdXRlcyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUg
b3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgY29tcHV0ZSBjb250YWluZXJz
IGhhdmUgdGhlIHZlcnNpb24gaW4gYmV0d2Vlbiwgb3IgdGhlIGNvbW1hbmQgaGFzIGVuZGVkIn0s
ImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoid2F0Y2gtZmlyc3QtY29tcHV0
ZXMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5Njl9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAsImZvck1TIjox
NDQwMDAwMH0sInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjgtMjkifSx7ImRvY3VtZW50IjoicmVsZWFzZXMi
LCJsaW5lcyI6IjQuMTogaW50ZXJuYWwgcHJvY2VzcyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMjgtMjkifSx7ImRvY3VtZW50IjoicmVsZWFzZXMiLCJsaW5lcyI6IjQuMTogYWxsIGNv
bXB1dGVzIGF0IG9uY2UifV0sInN0YWdlIjoiZmlyc3QtaG9wLWJhY2tlbmRzIiwidGl0bGUiOiJG
b2xsb3cgdGhlIHVwZ3JhZGUgb2YgdGhlIGNvbXB1dGUgY29udGFpbmVycywgYWxsIGF0IG9uY2Ug
aW4gNC4xIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtZSBcIiR7d29ya19kaXJ9L2ZpcnN0LWV4aXRcIiIsInZh
cmlhYmxlcyI6WyJ3b3JrX2RpciJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHMiLCJo
b3N0cyI6WyJiZTEiXSwiaWQiOiJ3YXRjaC1maXJzdC1lbmQiLCJraW5kIjoicHJvYmUiLCJzdWJq
ZWN0IjoiZmlsZSAvdmFyL3RtcC91cGdyYWRlLUNIRzAwNDQzNzcvZmlyc3QtZXhpdCIsInRpbWVv
dXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIGNvbW1hbmQgb2YgdGhlIGZpcnN0IGhvcCBoYXMgZW5k
ZWQifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjIxMDAwMDAsImlkIjoid2F0Y2gtZmlyc3Qt
ZW5kIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTc0fSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJmb3JNUyI6
MTQ0MDAwMDB9LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMwLTMxLCAxMjcifSx7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjMwLTMxLCAxMjcifV0sInN0YWdlIjoiZmlyc3QtaG9wLWJhY2tlbmRzIiwi
dGl0bGUiOiJGb2xsb3cgZnJvbnRlbmRzLCBwcm90b2NvbCBjb250YWluZXJzIGFuZCBnYXRld2F5
cyB1bnRpbCB0aGUgY29tbWFuZCBoYXMgZW5kZWQifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJjYXQgXCIke3dvcmtfZGly
fS9maXJzdC1leGl0XCIiLCJ2YXJpYWJsZXMiOlsid29ya19kaXIiXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjAifV0sImV4cGVjdGVkIjoiaXMgYDBgIiwiaG9zdHMi
OlsiYmUxIl0sImlkIjoic2VlLWZpcnN0LWVuZCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0
aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgY29tbWFuZCBvZiB0aGUg
Zmlyc3QgaG9wIGhhcyBlbmRlZCB3aXRob3V0IGFuIGVycm9yIn0sImVmZmVjdHMiOltdLCJlc3Rp
bWF0ZU1TIjo2MDAwMCwiaWQiOiJzZWUtZmlyc3QtZW5kIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjk3OX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJz
YXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjEyNi0xMjcifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEy
Ni0xMjcifV0sInN0YWdlIjoiZmlyc3QtaG9wLWJhY2tlbmRzIiwidGl0bGUiOiJTZWUgdGhhdCB0
aGUgY29tbWFuZCBoYXMgZW5kZWQgd2l0aG91dCBhbiBlcnJvciJ9LHsiYmF0Y2hlcyI6W1siYmUx
Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3
ZWthIGNsdXN0ZXIgY29udGFpbmVyKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJGxpc3Rc
IiB8IGF3ayAtdiB3YW50PVwiJHt2aWF9XCIgXFxcbiAgLXYgZHJpdmVzPVwiJHtkcml2ZV9jb250
YWluZXJzfVwiIC12IGNvbXB1dGVzPVwiJHtjb21wdXRlX2NvbnRhaW5lcnN9XCIgLXYgZnJvbnRl
bmRzPVwiJHtmcm9udGVuZF9jb250YWluZXJzfVwiICdcbiAgTlIgPT0gMSB7IGMgPSBpbmRleCgk
MCwgXCIgQ09OVEFJTkVSICBcIik7IHMgPSBpbmRleCgkMCwgXCIgU1RBVFVTIFwiKTsgciA9IGlu
ZGV4KCQwLCBcIiBSRUxFQVNFIFwiKTsgbmV4dCB9XG4gIHNwbGl0KHN1YnN0cigkMCwgYyksIG5h
bWUsIFwiIFwiKSAmJiAobmFtZVsxXSB+IGRyaXZlcyB8fCBuYW1lWzFdIH4gY29tcHV0ZXMgfHwg
bmFtZVsxXSB+IGZyb250ZW5kcykge1xuICAgIGFsbCsrXG4gICAgc3BsaXQoc3Vic3RyKCQwLCBz
KSwgc3RhdHVzLCBcIiBcIik7IHNwbGl0KHN1YnN0cigkMCwgciksIHJlbGVhc2UsIFwiIFwiKVxu
ICAgIGlmIChzdGF0dXNbMV0gPT0gXCJVUFwiICYmIHJlbGVhc2VbMV0gfiAoXCJeXCIgd2FudCBc
IihbLi1dfCQpXCIpKSBkb25lKytcbiAgfVxuICBFTkQgeyBwcmludGYgXCIlczogJWQgb2YgJWRc
XG5cIiwgKGFsbCA+IDAgJiYgZG9uZSA9PSBhbGwgPyBcInVwZ3JhZGVkXCIgOiBcIndhaXRpbmdc
IiksIGRvbmUsIGFsbCB9JyIsInZhcmlhYmxlcyI6WyJjb21wdXRlX2NvbnRhaW5lcnMiLCJkcml2
ZV9jb250YWluZXJzIiwiZnJvbnRlbmRfY29udGFpbmVycyIsInZpYSJdfSwiZXhwZWN0IjpbeyJw
cmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il51cGdyYWRlZDogIn1dLCJleHBlY3RlZCI6Im1h
dGNoZXMgYF51cGdyYWRlZDogYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InNlZS1maXJzdC1jb250
YWluZXJzIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAsImZvck1TIjo5
MDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoi
RXZlcnkgY29udGFpbmVyIG9mIGV2ZXJ5IGJhY2tlbmQgYW5kIGdhdGV3YXkgaXMgdXAgd2l0aCB0
aGUgdmVyc2lvbiBpbiBiZXR3ZWVuIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAs
ImlkIjoic2VlLWZpcnN0LWNvbnRhaW5lcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6OTg0fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjQtMzEifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI0LTMxIn0seyJk
b2N1bWVudCI6Imluc3RhbGxhdGlvbiIsImxpbmVzIjoid2VrYSBjbHVzdGVyIGNvbnRhaW5lciJ9
XSwic3RhZ2UiOiJmaXJzdC1ob3AtYmFja2VuZHMiLCJ0aXRsZSI6IlNlZSBldmVyeSBjb250YWlu
ZXIgYXQgdGhlIHZlcnNpb24gaW4gYmV0d2VlbiJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Indla2Egc3RhdHVzIiwidmFy
aWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJzdGF0
dXM6IE9LIFxcKFswLTldKyBiYWNrZW5kIGNvbnRhaW5lcnMgVVAsIFswLTldKyBkcml2ZXMgVVBc
XCkifSx7InByZWRpY2F0ZSI6ImNvbnRhaW5zIiwidGV4dCI6ImlvIHN0YXR1czogU1RBUlRFRCJ9
XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBzdGF0dXM6IE9LIFxcKFswLTldKyBiYWNrZW5kIGNvbnRh
aW5lcnMgVVAsIFswLTldKyBkcml2ZXMgVVBcXClgOyBjb250YWlucyBgaW8gc3RhdHVzOiBTVEFS
VEVEYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6ImZpcnN0LWhvcC1iYWNrZW5kcy5leGl0LmNvbnRh
aW5lcnMtdXAiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjozMDAwMCwiZm9yTVMi
OjkwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUi
OiJBbGwgY29udGFpbmVycyBvZiBhbGwgYmFja2VuZCBzZXJ2ZXJzIGFyZSB1cCwgYW5kIElPIHJ1
bnMifSwiZWZmZWN0cyI6W10sImlkIjoiZmlyc3QtaG9wLWJhY2tlbmRzLmV4aXQuY29udGFpbmVy
cy11cCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5MzZ9LCJwb3NpdGlvbiI6
ImV4aXQiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNvbnRhaW5lcnMtdXAiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIzOSwgMTI3In0seyJkb2N1bWVudCI6ImNsaSIsImxpbmVzIjoid2VrYSBzdGF0dXMifV0sInN0
YWdlIjoiZmlyc3QtaG9wLWJhY2tlbmRzIiwidGl0bGUiOiJBbGwgY29udGFpbmVycyBvZiBhbGwg
YmFja2VuZCBzZXJ2ZXJzIGFyZSB1cCwgYW5kIElPIHJ1bnMifSx7ImJhdGNoZXMiOltbImJlMSJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YXNrcz0kKHdl
a2EgY2x1c3RlciB0YXNrKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHRhc2tzXCIgfCBh
d2sgJ1xuICAkMSB+IC9eU1RPV18oVVBMT0FEfERPV05MT0FEX1NOQVBTSE9UfERPV05MT0FEX0ZJ
TEVTWVNURU0pJC8geyBuKysgfVxuICAkMSA9PSBcIkZJTEVTWVNURU1fU1FVQVNIXCIgfHwgJDEg
PT0gXCJTTkFQU0hPVF9QUkVGRVRDSFwiIHsgbisrIH1cbiAgRU5EIHsgcHJpbnQgbiArIDAgfSci
LCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPT0iLCJudW1iZXJzIjpb
MF0sInByZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyA9PSAwIiwiaG9zdHMiOlsi
YmUxIl0sImlkIjoiZmlyc3QtaG9wLWJhY2tlbmRzLmV4aXQudGFza3Mtc3RpbGwtb3ZlciIsImtp
bmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0
bGUiOiJOb25lIG9mIHRoZXNlIHRhc2tzIGhhcyBjb21lIHVwIG1lYW53aGlsZSJ9LCJlZmZlY3Rz
IjpbXSwiaWQiOiJmaXJzdC1ob3AtYmFja2VuZHMuZXhpdC50YXNrcy1zdGlsbC1vdmVyIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjkzNn0sInBvc2l0aW9uIjoiZXhpdCIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsidGFza3Mtc3RheS1vdmVyIl0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTksIDYx
In1dLCJzdGFnZSI6ImZpcnN0LWhvcC1iYWNrZW5kcyIsInRpdGxlIjoiTm9uZSBvZiB0aGVzZSB0
YXNrcyBoYXMgY29tZSB1cCBtZWFud2hpbGUifSx7ImJhdGNoZXMiOltbImNsMSIsImNsMiJdLFsi
Y2wzIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9
JCh3ZWthIGxvY2FsIHBzKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8IGF3
ayAtdiB3YW50PVwiJHt2aWF9XCIgJ1xuICBOUiA9PSAxIHsgdiA9IGluZGV4KCQwLCBcIiBWRVJT
SU9OXCIpOyBuZXh0IH1cbiAgc3BsaXQoc3Vic3RyKCQwLCB2KSwgd29yZCwgXCIgXCIpIHsgbisr
OyBpZiAod29yZFsxXSB+IChcIl5cIiB3YW50IFwiKFsuLV18JClcIikpIGRvbmUrKyB9XG4gIEVO
RCB7IHByaW50ZiBcIiVzOiAlZCBvZiAlZFxcblwiLCAobiA+IDAgJiYgZG9uZSA9PSBuID8gXCJ1
cGdyYWRlZFwiIDogXCJiZWhpbmRcIiksIGRvbmUsIG4gfSciLCJ2YXJpYWJsZXMiOlsidmlhIl19
LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXnVwZ3JhZGVkOiAifV0s
ImV4cGVjdGVkIjoibWF0Y2hlcyBgXnVwZ3JhZGVkOiBgIiwiaG9zdHMiOlsiY2wxIiwiY2wyIiwi
Y2wzIl0sImlkIjoicmVtb3VudC1jbGllbnRzLWZpcnN0LmNoZWNrIiwia2luZCI6InByb2JlIiwi
cmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0IjoidGhlIG91
dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRXZlcnkgY29udGFpbmVyIG9mIHRoZSBj
bGllbnQgcnVucyB0aGUgdmVyc2lvbiBpbiBiZXR3ZWVuIn0sImRlc2NyaXB0aW9uIjoiQ2xpZW50
cyBmcm9tIGJlZm9yZSA0LjEuMiBjYW5ub3QgYmUgdXBncmFkZWQgYnkgdGhlIGNvbW1hbmRzOyBh
IGZyZXNoIG1vdW50IGJyaW5ncyB0aGVtIGFsb25nLiIsImVmZmVjdHMiOlt7ImNhcGFiaWxpdHki
OiJmaWxlLWFjY2VzcyIsImVmZmVjdCI6ImRlZ3JhZGVkIn1dLCJlc3RpbWF0ZU1TIjoxODAwMDAw
LCJpZCI6InJlbW91bnQtY2xpZW50cy1maXJzdCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoi
bWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiVW5tb3VudCBldmVyeSBXRUtBIGZpbGUg
c3lzdGVtIG9mIHRoaXMgY2xpZW50IGNvbXBsZXRlbHkgYW5kIG1vdW50IGl0IGFnYWluLCBvciBy
ZXN0YXJ0IHRoZSBjbGllbnQuIiwicGF0aCI6W10sInJlY29yZCI6WyJjbGllbnQiLCJ3YXktdGFr
ZW4iLCJmaW5pc2hlZC1hdCJdfSwib25GYWlsdXJlIjoiZmluaXNoLWJhdGNoIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5OTZ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImZpcnN0LWhvcC1jbGllbnRzLXVwZ3JhZGVkIl0s
InNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTMxLCAxMzUifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzMSJ9LHsiZG9jdW1l
bnQiOiJpbnN0YWxsYXRpb24iLCJsaW5lcyI6Indla2EgbG9jYWwgcHMifV0sInN0YWdlIjoiZmly
c3QtaG9wLWNsaWVudHMiLCJ0aXRsZSI6IlVubW91bnQgZXZlcnl0aGluZyBvbiBlYWNoIGNsaWVu
dCBhbmQgbW91bnQgaXQgYWdhaW4iLCJ1bmRvIjp7ImlycmV2ZXJzaWJsZSI6IkEgY2xpZW50IHRh
a2VzIHRoZSB2ZXJzaW9uIG9mIHRoZSBiYWNrZW5kcywgd2hpY2ggY2Fubm90IGdvIGJhY2suIn0s
InVwZ3JhZGVzIjoiY2xpZW50cyJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0kKHdla2Egc3RhdHVzKSB8fCBl
eGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHN0YXR1c1wiIHxcbiAgYXdrICd0b2xvd2VyKCQwKSB+
IC9kYXRhIHVwZ3JhZGUvICYmIHRvdXBwZXIoJDApIH4gL1JVTk5JTkcvIHsgbisrIH0gRU5EIHsg
cHJpbnQgbiArIDAgfSciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoi
PT0iLCJudW1iZXJzIjpbMF0sInByZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyA9
PSAwIiwiaG9sZE1TIjozMDAwMDAsImhvc3RzIjpbImJlMSJdLCJpZCI6IndhaXQtZm9yLWRhdGEt
dXBncmFkZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1T
Ijo2MDAwMCwidGl0bGUiOiJObyBjb252ZXJzaW9uIG9mIG1ldGFkYXRhIGlzIHJ1bm5pbmcifSwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMDAsImlkIjoid2FpdC1mb3ItZGF0YS11cGdy
YWRlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTAxOX0sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjo2MDAwMCwiZm9yTVMi
OjE0NDAwMDAwfSwic2F0aXNmaWVzIjpbImRhdGEtdXBncmFkZS1kb25lIiwibm8tZGF0YS11cGdy
YWRlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiNzMifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjczIn1dLCJzdGFnZSI6
ImJldHdlZW4taG9wcyIsInRpdGxlIjoiV2FpdCB1bnRpbCB0aGUgY29udmVyc2lvbiBvZiBtZXRh
ZGF0YSBpcyBkb25lIn0seyJiYXRjaGVzIjpbWyJjbDEiLCJjbDIiLCJjbDMiXV0sImNoZWNrIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgbG9jYWwgcHMp
IHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IHdhbnQ9XCIke3Zp
YX1cIiAnXG4gIE5SID09IDEgeyB2ID0gaW5kZXgoJDAsIFwiIFZFUlNJT05cIik7IG5leHQgfVxu
ICBzcGxpdChzdWJzdHIoJDAsIHYpLCB3b3JkLCBcIiBcIikgeyBuKys7IGlmICh3b3JkWzFdIH4g
KFwiXlwiIHdhbnQgXCIoWy4tXXwkKVwiKSkgZG9uZSsrIH1cbiAgRU5EIHsgcHJpbnRmIFwiJXM6
ICVkIG9mICVkXFxuXCIsIChuID4gMCAmJiBkb25lID09IG4gPyBcInVwZ3JhZGVkXCIgOiBcImJl
aGluZFwiKSwgZG9uZSwgbiB9JyIsInZhcmlhYmxlcyI6WyJ2aWEiXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJedXBncmFkZWQ6ICJ9XSwiZXhwZWN0ZWQiOiJtYXRj
aGVzIGBedXBncmFkZWQ6IGAiLCJob3N0cyI6WyJjbDEiLCJjbDIiLCJjbDMiXSwiaWQiOiJzZWUt
Zmlyc3QtY2xpZW50cyIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjE1MDAwLCJm
b3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0
aXRsZSI6IkV2ZXJ5IGNvbnRhaW5lciBvZiB0aGUgY2xpZW50IHJ1bnMgdGhlIHZlcnNpb24gaW4g
YmV0d2VlbiJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InNlZS1maXJz
dC1jbGllbnRzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwMjV9LCJwb3Np
dGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImZpcnN0LWhvcC1j
bGllbnRzLXNlZW4iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxMzEifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzMSJ9
LHsiZG9jdW1lbnQiOiJpbnN0YWxsYXRpb24iLCJsaW5lcyI6Indla2EgbG9jYWwgcHMifV0sInN0
YWdlIjoiYmV0d2Vlbi1ob3BzIiwidGl0bGUiOiJTZWUgZXZlcnkgY2xpZW50IGF0IHRoZSB2ZXJz
aW9uIGluIGJldHdlZW4ifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ3ZWthIGFsZXJ0cyAtLW11dGVkIC1KIiwidmFyaWFi
bGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXhjbHVkZXMiLCJ0ZXh0IjoiQ2xpZW50
VmVyc2lvbnNNaXNtYXRjaCJ9XSwiZXhwZWN0ZWQiOiJkb2VzIG5vdCBjb250YWluIGBDbGllbnRW
ZXJzaW9uc01pc21hdGNoYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InNlZS1maXJzdC1taXNtYXRj
aC1nb25lIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAsImZvck1TIjo5
MDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoi
Tm8gYWxlcnQgc3BlYWtzIG9mIGNsaWVudHMgb2YgYW5vdGhlciB2ZXJzaW9uIn0sImVmZmVjdHMi
OltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoic2VlLWZpcnN0LW1pc21hdGNoLWdvbmUiLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTAzMX0sInBvc2l0aW9uIjoiYm9keSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZmlyc3QtaG9wLW1pc21hdGNoLWdvbmUi
LCJuby1taXNtYXRjaCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjU3LCAxNTgifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjE1OCJ9LHsiZG9jdW1lbnQiOiJhbGVydHMiLCJsaW5lcyI6Imxpc3Qgb2YgYWxlcnRzIn1dLCJz
dGFnZSI6ImJldHdlZW4taG9wcyIsInRpdGxlIjoiU2VlIHRoYXQgdGhlIGFsZXJ0IGFib3V0IGNs
aWVudHMgb2YgYW5vdGhlciB2ZXJzaW9uIGlzIGdvbmUifSx7ImJhdGNoZXMiOltbImJlMSJdXSwi
Y2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1zIFwiJEhP
TUUvLndla2EvYXV0aC10b2tlbi5qc29uXCIgfHwgZXhpdCAxXG51c2VyPSQod2VrYSB1c2VyIHdo
b2FtaSkgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiR1c2VyXCIgfCBhd2sgLUYgJ3wnIC12
IHdhbnRlZD1cIiR7YWRtaW5fdXNlcn1cIiAnXG4gIHsgbmFtZSA9ICQxOyByb2xlID0gdG9sb3dl
cigkMyk7IGdzdWIoLyAvLCBcIlwiLCBuYW1lKTsgZ3N1YigvIC8sIFwiXCIsIHJvbGUpIH1cbiAg
bmFtZSA9PSB3YW50ZWQgeyBwcmludCByb2xlIH0nIiwidmFyaWFibGVzIjpbImFkbWluX3VzZXIi
XX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6ImNsdXN0ZXJhZG1pbiJ9
XSwiZXhwZWN0ZWQiOiJpcyBgY2x1c3RlcmFkbWluYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6ImRv
d25sb2FkLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhl
IG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIGRlY2xhcmVkIGFkbWluIGhh
cyBsb2dnZWQgaW4sIGFuZCB0aGUgcm9sZSBpcyB0aGF0IG9mIGEgY2x1c3RlciBhZG1pbiJ9LCJl
ZmZlY3RzIjpbXSwiaWQiOiJkb3dubG9hZC5lbnRyeS5jbHVzdGVyLWFkbWluIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwNDJ9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbHVzdGVyLWFkbWluIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTMifSx7ImRvY3Vt
ZW50IjoidXNlcnMiLCJsaW5lcyI6Indob2FtaSwgbG9naW4ifV0sInN0YWdlIjoiZG93bmxvYWQi
LCJ0aXRsZSI6IlRoZSBkZWNsYXJlZCBhZG1pbiBoYXMgbG9nZ2VkIGluLCBhbmQgdGhlIHJvbGUg
aXMgdGhhdCBvZiBhIGNsdXN0ZXIgYWRtaW4ifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0s
ImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2hhMjU2c3VtIC0t
IFwiJHthcmNoaXZlfVwiIiwidmFyaWFibGVzIjpbImFyY2hpdmUiXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwiZXhwZWN0ZWQiOiJt
YXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJjb3B5LWFyY2hp
dmUuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRN
UyI6MzAwMDAwLCJ0aXRsZSI6IlRoZSBhcmNoaXZlIGlzIHRoZXJlIn0sImVmZmVjdHMiOltdLCJl
c3RpbWF0ZU1TIjoxODAwMDAwLCJpZCI6ImNvcHktYXJjaGl2ZSIsImlkZW1wb3RlbnQiOmZhbHNl
LCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiRG93bmxvYWQgdGhlIGFy
Y2hpdmUgb2YgNC4yLjQgb24gYSBtYWNoaW5lIHRoYXQgaXMgY29ubmVjdGVkLCBhbmQgY29weSBp
dCB0byAvc3J2L3dla2Evd2VrYS00LjIuNC50YXIgb24gdGhlIGxlYWQgYmFja2VuZC4iLCJwYXRo
IjpbXSwicmVjb3JkIjpbInNoYTI1Ni1vZi10aGUtZG93bmxvYWQiXX0sIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExMTZ9LCJwb3NpdGlv
biI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDMifV0sInN0
YWdlIjoiZG93bmxvYWQiLCJ0aXRsZSI6IkNvcHkgdGhlIGFyY2hpdmUgdG8gdGhlIGxlYWQgYmFj
a2VuZCIsInVuZG8iOnsibWFudWFsIjp7Imluc3RydWN0aW9uIjoiRGVsZXRlIHRoZSBhcmNoaXZl
LiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX19LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Im1rZGlyIC1wIFwiJHthcmNoaXZlX2Rpcn0vJHt0
YXJnZXR9XCIgJiYgdGFyIC14ZiBcIiR7YXJjaGl2ZX1cIiAtQyBcIiR7YXJjaGl2ZV9kaXJ9LyR7
dGFyZ2V0fVwiIiwidmFyaWFibGVzIjpbImFyY2hpdmUiLCJhcmNoaXZlX2RpciIsInRhcmdldCJd
fSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJ1bnBhY2stYXJjaGl2ZSIs
ImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTMyfSwicG9zaXRpb24iOiJib2R5Iiwi
cHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ2ZXJzaW9uLWZldGNoZWQiXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDMi
fV0sInN0YWdlIjoiZG93bmxvYWQiLCJ0aW1lb3V0TVMiOjkwMDAwMCwidGl0bGUiOiJVbnBhY2sg
dGhlIGFyY2hpdmUgaW50byBhIGZvbGRlciBvZiBpdHMgb3duIiwidW5kbyI6eyJtYW51YWwiOnsi
aW5zdHJ1Y3Rpb24iOiJEZWxldGUgdGhlIGZvbGRlci4iLCJwYXRoIjpbXSwicmVjb3JkIjpbXX19
fSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJmb3Igc2NyaXB0IGluIFwiJHthcmNoaXZlX2Rpcn0vJHt0YXJnZXR9L2luc3RhbGwuc2hcIiBc
IiR7YXJjaGl2ZV9kaXJ9LyR7dGFyZ2V0fVwiLyovaW5zdGFsbC5zaDsgZG9cbiAgaWYgdGVzdCAt
ZiBcIiRzY3JpcHRcIjsgdGhlbiBjZCBcIiQoZGlybmFtZSBcIiRzY3JpcHRcIilcIiAmJiBleGVj
IC4vaW5zdGFsbC5zaDsgZmlcbmRvbmVcbmVjaG8gXCJ0aGVyZSBpcyBubyBpbnN0YWxsLnNoIGlu
IHRoZSBhcmNoaXZlXCIgPiYyXG5leGl0IDEiLCJ2YXJpYWJsZXMiOlsiYXJjaGl2ZV9kaXIiLCJ0
YXJnZXQiXX0sImRlc2NyaXB0aW9uIjoiVGhlIGFyY2hpdmUgbWF5IGhvbGQgYSBmb2xkZXIgb2Yg
aXRzIG93bjsgdGhlIGluc3RhbGxlciBydW5zIGZyb20gd2hlcmUgaXQgbGllcy4iLCJlZmZlY3Rz
IjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwMCwiaWQiOiJydW4taW5zdGFsbGVyIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTQzfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ2ZXJzaW9uLXJlYWR5IiwidmVyc2lvbi1kb3dubG9hZGVk
Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTA1In0seyJkb2N1bWVudCI6Im9yaWdpbmFsIiwibGluZXMiOiJtZXRob2QgQzogaW5z
dGFsbC5zaCJ9XSwic3RhZ2UiOiJkb3dubG9hZCIsInRpbWVvdXRNUyI6MzYwMDAwMCwidGl0bGUi
OiJSdW4gdGhlIGluc3RhbGxlciBmcm9tIHRoYXQgZm9sZGVyIiwidW5kbyI6eyJtYW51YWwiOnsi
aW5zdHJ1Y3Rpb24iOiJMZWF2ZSB0aGUgdmVyc2lvbiB3aGVyZSBpdCBpczsgbm90aGluZyB1c2Vz
IGl0LiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX19LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLXMgXCIkSE9NRS8u
d2VrYS9hdXRoLXRva2VuLmpzb25cIiB8fCBleGl0IDFcbnVzZXI9JCh3ZWthIHVzZXIgd2hvYW1p
KSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHVzZXJcIiB8IGF3ayAtRiAnfCcgLXYgd2Fu
dGVkPVwiJHthZG1pbl91c2VyfVwiICdcbiAgeyBuYW1lID0gJDE7IHJvbGUgPSB0b2xvd2VyKCQz
KTsgZ3N1YigvIC8sIFwiXCIsIG5hbWUpOyBnc3ViKC8gLywgXCJcIiwgcm9sZSkgfVxuICBuYW1l
ID09IHdhbnRlZCB7IHByaW50IHJvbGUgfSciLCJ2YXJpYWJsZXMiOlsiYWRtaW5fdXNlciJdfSwi
ZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiY2x1c3RlcmFkbWluIn1dLCJl
eHBlY3RlZCI6ImlzIGBjbHVzdGVyYWRtaW5gIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoidXBncmFk
ZS1iYWNrZW5kcy5lbnRyeS5jbHVzdGVyLWFkbWluIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6
InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBkZWNsYXJlZCBhZG1p
biBoYXMgbG9nZ2VkIGluLCBhbmQgdGhlIHJvbGUgaXMgdGhhdCBvZiBhIGNsdXN0ZXIgYWRtaW4i
fSwiZWZmZWN0cyI6W10sImlkIjoidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5jbHVzdGVyLWFkbWlu
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExODZ9LCJwb3NpdGlvbiI6ImVu
dHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbHVzdGVyLWFkbWluIl0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
NTMifSx7ImRvY3VtZW50IjoidXNlcnMiLCJsaW5lcyI6Indob2FtaSwgbG9naW4ifV0sInN0YWdl
IjoidXBncmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiVGhlIGRlY2xhcmVkIGFkbWluIGhhcyBsb2dn
ZWQgaW4sIGFuZCB0aGUgcm9sZSBpcyB0aGF0IG9mIGEgY2x1c3RlciBhZG1pbiJ9LHsiYmF0Y2hl
cyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
Imxpc3Q9JCh3ZWthIGNsdXN0ZXIgY29udGFpbmVyIC1iKSB8fCBleGl0IDFcbnByaW50ZiAnJXNc
XG4nIFwiJGxpc3RcIiB8IGF3ayAtdiB3YW50ZWQ9XCIke2JhY2tlbmRfc2VydmVyc31cIiAnXG4g
IE5SID09IDEgeyBoID0gaW5kZXgoJDAsIFwiIEhPU1ROQU1FIFwiKTsgcyA9IGluZGV4KCQwLCBc
IiBTVEFUVVMgXCIpOyBuZXh0IH1cbiAgeyBzcGxpdChzdWJzdHIoJDAsIGgpLCBuYW1lLCBcIiBc
Iik7IHNwbGl0KHN1YnN0cigkMCwgcyksIHN0YXR1cywgXCIgXCIpIH1cbiAgbmFtZVsxXSAhPSBc
IlwiIHsgc2VlbltuYW1lWzFdXSA9IDE7IGlmIChzdGF0dXNbMV0gIT0gXCJVUFwiKSBkb3duKysg
fVxuICBFTkQge1xuICAgIGZvciAoaG9zdCBpbiBzZWVuKSBob3N0cysrXG4gICAgd29yZCA9IGhv
c3RzID09IHdhbnRlZCAmJiBkb3duID09IDAgPyBcIm9ubGluZVwiIDogXCJtaXNzaW5nXCJcbiAg
ICBwcmludGYgXCIlczogJWQgc2VydmVycywgJWQgY29udGFpbmVycyBkb3duXFxuXCIsIHdvcmQs
IGhvc3RzLCBkb3duXG4gIH0nIiwidmFyaWFibGVzIjpbImJhY2tlbmRfc2VydmVycyJdfSwiZXhw
ZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5vbmxpbmU6ICJ9XSwiZXhwZWN0
ZWQiOiJtYXRjaGVzIGBeb25saW5lOiBgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoidXBncmFkZS1i
YWNrZW5kcy5lbnRyeS5iYWNrZW5kcy1vbmxpbmUiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
dGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRXZlcnkgYmFja2VuZCBzZXJ2
ZXIgaXMgb25saW5lLCB3aXRoIGFsbCBvZiBpdHMgY29udGFpbmVycyJ9LCJlZmZlY3RzIjpbXSwi
aWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LmJhY2tlbmRzLW9ubGluZSIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTg3fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiYmFja2VuZHMtb25saW5lIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTEifSx7ImRvY3Vt
ZW50IjoiaW5zdGFsbGF0aW9uIiwibGluZXMiOiJ3ZWthIGNsdXN0ZXIgY29udGFpbmVyIn1dLCJz
dGFnZSI6InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRsZSI6IkV2ZXJ5IGJhY2tlbmQgc2VydmVyIGlz
IG9ubGluZSwgd2l0aCBhbGwgb2YgaXRzIGNvbnRhaW5lcnMifSx7ImJhdGNoZXMiOltbImJlMSJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ3ZWthIHN0YXR1
cyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImNvbnRhaW5zIiwidGV4
dCI6IkZ1bGx5IHByb3RlY3RlZCJ9LHsicHJlZGljYXRlIjoiZXhjbHVkZXMiLCJ0ZXh0IjoiUmVi
dWlsZCBpbiBwcm9ncmVzcyJ9XSwiZXhwZWN0ZWQiOiJjb250YWlucyBgRnVsbHkgcHJvdGVjdGVk
YDsgZG9lcyBub3QgY29udGFpbiBgUmVidWlsZCBpbiBwcm9ncmVzc2AiLCJob3N0cyI6WyJiZTEi
XSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LnJlYnVpbGQtZG9uZSIsImtpbmQiOiJwcm9i
ZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJObyBy
ZWJ1aWxkIGlzIGdvaW5nIG9uIGFuZCB0aGUgZGF0YSBpcyBmdWxseSBwcm90ZWN0ZWQifSwiZWZm
ZWN0cyI6W10sImlkIjoidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5yZWJ1aWxkLWRvbmUiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTE4OH0sInBvc2l0aW9uIjoiZW50cnkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInJlYnVpbGQtZG9uZSJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU1In0seyJk
b2N1bWVudCI6ImNsaSIsImxpbmVzIjoid2VrYSBzdGF0dXMifV0sInN0YWdlIjoidXBncmFkZS1i
YWNrZW5kcyIsInRpdGxlIjoiTm8gcmVidWlsZCBpcyBnb2luZyBvbiBhbmQgdGhlIGRhdGEgaXMg
ZnVsbHkgcHJvdGVjdGVkIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBhbGVydHMgLS1tdXRlZCAtSiIsInZhcmlh
YmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlxcWyAq
XFxdJCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeXFxbICpcXF0kYCIsImhvc3RzIjpbImJlMSJd
LCJpZCI6InVwZ3JhZGUtYmFja2VuZHMuZW50cnkubm8tYWxlcnRzIiwia2luZCI6InByb2JlIiwi
c3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZXJlIGlz
IG5vIGFsZXJ0LCBtdXRlZCBvciBub3QifSwiZWZmZWN0cyI6W10sImlkIjoidXBncmFkZS1iYWNr
ZW5kcy5lbnRyeS5uby1hbGVydHMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwi
b25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6
MTE4OX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpb
Im5vLWFsZXJ0cyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjU3In0seyJkb2N1bWVudCI6ImFsZXJ0cyIsImxpbmVzIjoidmlldyBh
bGVydHMifV0sInN0YWdlIjoidXBncmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiVGhlcmUgaXMgbm8g
YWxlcnQsIG11dGVkIG9yIG5vdCJ9LHsiYmF0Y2hlcyI6W1siYmUxIiwiYmUyIiwiYmUzIiwiYmU0
Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRmIC1QayAt
LSAnL29wdC93ZWthJyB8IGF3ayAnTlIgPT0gMiB7IHByaW50ICQ0IH0nIiwidmFyaWFibGVzIjpb
XX0sImV4cGVjdCI6W3siY29tcGFyaXNvbiI6Ij49IiwibnVtYmVycyI6WzM5MDYyNTBdLCJwcmVk
aWNhdGUiOiJudW1iZXIifV0sImV4cGVjdGVkIjoiaXMgYXQgbGVhc3QgNCBHQiIsImhvc3RzIjpb
ImJlMSIsImJlMiIsImJlMyIsImJlNCJdLCJpZCI6InVwZ3JhZGUtYmFja2VuZHMuZW50cnkuZnJl
ZS1zcGFjZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJmcmVlIHNwYWNlIG9mIC9vcHQvd2Vr
YSIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlcmUgYXJlIDQgR0IgZnJlZSBpbiAvb3B0
L3dla2EifSwiZWZmZWN0cyI6W10sImlkIjoidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5mcmVlLXNw
YWNlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExOTB9LCJwb3NpdGlvbiI6
ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJmcmVlLXNwYWNlIl0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
NTkifV0sInN0YWdlIjoidXBncmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiVGhlcmUgYXJlIDQgR0Ig
ZnJlZSBpbiAvb3B0L3dla2EifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9JCh3ZWthIHN0YXR1cykgfHwgZXhp
dCAxXG5wcmludGYgJyVzXFxuJyBcIiRzdGF0dXNcIiB8XG4gIGF3ayAndG9sb3dlcigkMCkgfiAv
ZGF0YSB1cGdyYWRlLyAmJiB0b3VwcGVyKCQwKSB+IC9SVU5OSU5HLyB7IG4rKyB9IEVORCB7IHBy
aW50IG4gKyAwIH0nIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3siY29tcGFyaXNvbiI6Ij09
IiwibnVtYmVycyI6WzBdLCJwcmVkaWNhdGUiOiJudW1iZXIifV0sImV4cGVjdGVkIjoiaXMgPT0g
MCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InVwZ3JhZGUtYmFja2VuZHMuZW50cnkubm8tZGF0YS11
cGdyYWRlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMi
OjYwMDAwLCJ0aXRsZSI6Ik5vIGNvbnZlcnNpb24gb2YgbWV0YWRhdGEgaXMgcnVubmluZyJ9LCJl
ZmZlY3RzIjpbXSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5Lm5vLWRhdGEtdXBncmFkZSIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTkxfSwicG9zaXRpb24iOiJlbnRy
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibm8tZGF0YS11cGdyYWRlIl0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
NzMifV0sInN0YWdlIjoidXBncmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiTm8gY29udmVyc2lvbiBv
ZiBtZXRhZGF0YSBpcyBydW5uaW5nIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFza3M9JCh3ZWthIGNsdXN0ZXIgdGFz
aykgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiR0YXNrc1wiIHwgYXdrICdcbiAgJDEgfiAv
XlNUT1dfKFVQTE9BRHxET1dOTE9BRF9TTkFQU0hPVHxET1dOTE9BRF9GSUxFU1lTVEVNKSQvIHsg
bisrIH1cbiAgJDEgPT0gXCJGSUxFU1lTVEVNX1NRVUFTSFwiIHx8ICQxID09IFwiU05BUFNIT1Rf
UFJFRkVUQ0hcIiB7IG4rKyB9XG4gIEVORCB7IHByaW50IG4gKyAwIH0nIiwidmFyaWFibGVzIjpb
XX0sImV4cGVjdCI6W3siY29tcGFyaXNvbiI6Ij09IiwibnVtYmVycyI6WzBdLCJwcmVkaWNhdGUi
OiJudW1iZXIifV0sImV4cGVjdGVkIjoiaXMgPT0gMCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InVw
Z3JhZGUtYmFja2VuZHMuZW50cnkudGFza3Mtb3ZlciIsImtpbmQiOiJwcm9iZSIsInN1YmplY3Qi
OiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJOb25lIG9mIHRoZSB0YXNr
cyB0aGF0IG11c3QgYmUgc3RvcHBlZCBpcyBsaXN0ZWQ7IGEgcnVubmluZyBkZXRhY2ggaXMgaWdu
b3JlZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LnRhc2tzLW92
ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTE5Mn0sInBvc2l0aW9uIjoi
ZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInRhc2tzLW92ZXIiXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2
MS03MSJ9LHsiZG9jdW1lbnQiOiJ0YXNrcyIsImxpbmVzIjoid2VrYSBjbHVzdGVyIHRhc2sifV0s
InN0YWdlIjoidXBncmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiTm9uZSBvZiB0aGUgdGFza3MgdGhh
dCBtdXN0IGJlIHN0b3BwZWQgaXMgbGlzdGVkOyBhIHJ1bm5pbmcgZGV0YWNoIGlzIGlnbm9yZWQi
fSx7ImFwcHJvdmUiOnsiYnkiOltdLCJxdWVzdGlvbiI6IkFsbCBnYXRlcyBhcmUgcGFzc2VkLCBh
bmQgdGhlcmUgaXMgbm8gd2F5IGJhY2sgZnJvbSA0LjIuNC4gTWF5IGNoYW5nZSBDSEcwMDQ0Mzc3
IHVwZ3JhZGUgdGhlIGJhY2tlbmRzIG5vdz8ifSwiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJhcHByb3ZlLXVwZ3JhZGUiLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImFwcHJvdmUiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTk1fSwicG9zaXRpb24iOiJib2R5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTE4LTEyMCJ9XSwic3RhZ2Ui
OiJ1cGdyYWRlLWJhY2tlbmRzIiwidGl0bGUiOiJBcHByb3ZlIHRoZSB1cGdyYWRlIn0seyJiYXRj
aGVzIjpbWyJiZTEiXV0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibWtkaXIg
LXAgXCIke3dvcmtfZGlyfVwiICYmIHJtIC1mIFwiJHt3b3JrX2Rpcn0vZXhpdFwiIHx8IGV4aXQg
MVxuc2V0c2lkIHNoIC1jICdcbiAgd2VrYSBsb2NhbCBydW4gLS1jb250YWluZXIgXCIkMVwiIC0t
aW4gXCIkMlwiIHVwZ3JhZGVcbiAgZWNobyBcIiQ/XCIgPlwiJDMvZXhpdC5uZXdcIiAmJiBtdiBc
IiQzL2V4aXQubmV3XCIgXCIkMy9leGl0XCJcbicgdXBncmFkZSBcIiR7Y29udGFpbmVyX25hbWV9
XCIgXCIke3RhcmdldH1cIiBcIiR7d29ya19kaXJ9XCIgPlwiJHt3b3JrX2Rpcn0vdXBncmFkZS5s
b2dcIiAyPiYxIDwvZGV2L251bGwgJiIsInZhcmlhYmxlcyI6WyJjb250YWluZXJfbmFtZSIsInRh
cmdldCIsIndvcmtfZGlyIl19LCJkZXNjcmlwdGlvbiI6Ikl0IGlzIGN1dCBsb29zZSBmcm9tIHRo
ZSBjb25uZWN0aW9uLCBzbyB0aGF0IGxvc2luZyB0aGF0IGRvZXMgbm90IGVuZCBpdC4iLCJlZmZl
Y3RzIjpbeyJjYXBhYmlsaXR5IjoiZmlsZS1hY2Nlc3MiLCJlZmZlY3QiOiJkZWdyYWRlZCJ9LHsi
Y2FwYWJpbGl0eSI6InNuYXBzaG90LXRyYW5zZmVyIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7
ImNhcGFiaWxpdHkiOiJhZG1pbmlzdHJhdGlvbiIsImVmZmVjdCI6ImRlZ3JhZGVkIn1dLCJlc3Rp
bWF0ZU1TIjo2MDAwMCwiaWQiOiJzdGFydC11cGdyYWRlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjoxMjAzfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNh
dGlzZmllcyI6WyJiYWNrZW5kcy11cGdyYWRlZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExOC0xMjMifV0sInN0YWdlIjoidXBn
cmFkZS1iYWNrZW5kcyIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiU3RhcnQgdGhlIHVwZ3Jh
ZGUgb24gdGhlIGxlYWQgYmFja2VuZCIsInVuZG8iOnsiaXJyZXZlcnNpYmxlIjoiVGhlIGd1aWRl
IGtub3dzIG5vIHdheSBiYWNrIHRvIHRoZSB2ZXJzaW9uIGJlZm9yZS4ifSwidW5sZXNzIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiaWYgISB0ZXN0IC1lIFwiJHt3b3JrX2Rp
cn0vdXBncmFkZS5sb2dcIjsgdGhlbiBlY2hvIFwibm90IHN0YXJ0ZWRcIjsgZXhpdCAwOyBmaVxu
aWYgISB0ZXN0IC1zIFwiJHt3b3JrX2Rpcn0vZXhpdFwiOyB0aGVuIGVjaG8gc3RhcnRlZDsgZXhp
dCAwOyBmaVxuaWYgdGVzdCBcIiQoY2F0IFwiJHt3b3JrX2Rpcn0vZXhpdFwiKVwiID0gMDsgdGhl
biBlY2hvIHN0YXJ0ZWQ7IGVsc2UgZWNobyBmYWlsZWQ7IGZpIiwidmFyaWFibGVzIjpbIndvcmtf
ZGlyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiJzdGFydGVkIn1d
LCJleHBlY3RlZCI6ImlzIGBzdGFydGVkYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InN0YXJ0LXVw
Z3JhZGUudW5sZXNzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1l
b3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBjb21tYW5kIG9mIHRoaXMgY2hhbmdlIGlzIHJ1bm5p
bmcsIG9yIGhhcyBlbmRlZCB3aXRob3V0IGFuIGVycm9yIn0sInVwZ3JhZGVzIjoicmVsZWFzZSJ9
LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6ImlmIHRlc3QgLXMgXCIke3dvcmtfZGlyfS9leGl0XCI7IHRoZW4gZWNobyBlbmRl
ZDsgZXhpdCAwOyBmaVxud2VrYSBjbHVzdGVyIGNvbnRhaW5lciAtYiB8IGF3ayAtdiBraW5kPVwi
JHtkcml2ZV9jb250YWluZXJzfVwiIC12IHdhbnQ9XCIke3RhcmdldH1cIiAnXG4gIE5SID09IDEg
eyBjID0gaW5kZXgoJDAsIFwiIENPTlRBSU5FUiAgXCIpOyBzID0gaW5kZXgoJDAsIFwiIFNUQVRV
UyBcIik7IHIgPSBpbmRleCgkMCwgXCIgUkVMRUFTRSBcIik7IG5leHQgfVxuICBzcGxpdChzdWJz
dHIoJDAsIGMpLCBuYW1lLCBcIiBcIikgJiYgbmFtZVsxXSB+IGtpbmQge1xuICAgIHNwbGl0KHN1
YnN0cigkMCwgcyksIHN0YXR1cywgXCIgXCIpOyBzcGxpdChzdWJzdHIoJDAsIHIpLCByZWxlYXNl
LCBcIiBcIilcbiAgICBpZiAoc3RhdHVzWzFdICE9IFwiVVBcIiB8fCByZWxlYXNlWzFdIH4gKFwi
XlwiIHdhbnQgXCIoWy4tXXwkKVwiKSkgYmVndW4rK1xuICB9XG4gIEVORCB7IHByaW50ZiBcIiVz
OiAlZFxcblwiLCAoYmVndW4gPiAwID8gXCJzd2l0Y2hpbmdcIiA6IFwicHJlcGFyaW5nXCIpLCBi
ZWd1biB9JyIsInZhcmlhYmxlcyI6WyJkcml2ZV9jb250YWluZXJzIiwidGFyZ2V0Iiwid29ya19k
aXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKGVuZGVkfHN3
aXRjaGluZykifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXihlbmRlZHxzd2l0Y2hpbmcpYCIsImhv
c3RzIjpbImJlMSJdLCJpZCI6IndhdGNoLXByZXBhcmF0aW9uIiwia2luZCI6InByb2JlIiwic3Vi
amVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlByZXBhcmF0aW9u
IGlzIG92ZXIsIGJlY2F1c2UgdGhlIGZpcnN0IGRyaXZlIGNvbnRhaW5lciBpcyBiZWluZyBzd2l0
Y2hlZCBvciB0aGUgY29tbWFuZCBoYXMgZW5kZWQifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjEyMDAwMDAsImlkIjoid2F0Y2gtcHJlcGFyYXRpb24iLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjoxMjIyfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInJl
dHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJmb3JNUyI6NzIwMDAwMH0sInNhdGlzZmllcyI6W10sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MjQtMjUsIDEyNSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjQtMjcifSx7ImRvY3Vt
ZW50IjoiaW5zdGFsbGF0aW9uIiwibGluZXMiOiJ3ZWthIGNsdXN0ZXIgY29udGFpbmVyIn1dLCJz
dGFnZSI6InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRsZSI6IkZvbGxvdyB0aGUgcHJlcGFyYXRpb24g
b2YgYWxsIGJhY2tlbmQgc2VydmVycyJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImlmIHRlc3QgLXMgXCIke3dvcmtfZGly
fS9leGl0XCI7IHRoZW4gY2F0IFwiJHt3b3JrX2Rpcn0vZXhpdFwiOyBlbHNlIGVjaG8gMDsgZmki
LCJ2YXJpYWJsZXMiOlsid29ya19kaXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxz
IiwidGV4dCI6IjAifV0sImV4cGVjdGVkIjoiaXMgYDBgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoi
c2VlLXByZXBhcmF0aW9uIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0
aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBjb21tYW5kIGhhcyBub3QgZ2l2ZW4gdXAgZHVy
aW5nIGl0cyBwcmVwYXJhdGlvbiJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlk
Ijoic2VlLXByZXBhcmF0aW9uIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEy
Mjd9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInBo
YXNlLXByZXBhcmUtc2VlbiJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNiJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTI2In1dLCJzdGFnZSI6InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBw
cmVwYXJhdGlvbiBoYXMgbm90IGZhaWxlZCJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGNsdXN0ZXIg
Y29udGFpbmVyIC1iKSB8fCBsaXN0PVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12
IGtpbmQ9XCIke2RyaXZlX2NvbnRhaW5lcnN9XCIgLXYgd2FudD1cIiR7dGFyZ2V0fVwiICdcbiAg
TlIgPT0gMSB7IGMgPSBpbmRleCgkMCwgXCIgQ09OVEFJTkVSICBcIik7IHMgPSBpbmRleCgkMCwg
XCIgU1RBVFVTIFwiKTsgciA9IGluZGV4KCQwLCBcIiBSRUxFQVNFIFwiKTsgbmV4dCB9XG4gIHNw
bGl0KHN1YnN0cigkMCwgYyksIG5hbWUsIFwiIFwiKSAmJiBuYW1lWzFdIH4ga2luZCB7XG4gICAg
YWxsKytcbiAgICBzcGxpdChzdWJzdHIoJDAsIHMpLCBzdGF0dXMsIFwiIFwiKTsgc3BsaXQoc3Vi
c3RyKCQwLCByKSwgcmVsZWFzZSwgXCIgXCIpXG4gICAgaWYgKHN0YXR1c1sxXSA9PSBcIlVQXCIg
JiYgcmVsZWFzZVsxXSB+IChcIl5cIiB3YW50IFwiKFsuLV18JClcIikpIGRvbmUrK1xuICB9XG4g
IEVORCB7IHByaW50ZiBcIiVzOiAlZCBvZiAlZFxcblwiLCAoYWxsID4gMCAmJiBkb25lID09IGFs
bCA/IFwidXBncmFkZWRcIiA6IFwid2FpdGluZ1wiKSwgZG9uZSwgYWxsIH0nXG5pZiB0ZXN0IC1z
IFwiJHt3b3JrX2Rpcn0vZXhpdFwiOyB0aGVuIGVjaG8gXCJjb21tYW5kIGVuZGVkXCI7IGZpIiwi
dmFyaWFibGVzIjpbImRyaXZlX2NvbnRhaW5lcnMiLCJ0YXJnZXQiLCJ3b3JrX2RpciJdfSwiZXhw
ZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6InVwZ3JhZGVkOiB8Y29tbWFuZCBl
bmRlZCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGB1cGdyYWRlZDogfGNvbW1hbmQgZW5kZWRgIiwi
aG9zdHMiOlsiYmUxIl0sImlkIjoid2F0Y2gtZHJpdmVzIiwia2luZCI6InByb2JlIiwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBwaGFzZSBvZiB0
aGUgZHJpdmUgY29udGFpbmVycyBpcyBvdmVyIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjox
ODAwMDAwLCJpZCI6IndhdGNoLWRyaXZlcyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoid2Fp
dCIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjEyMzJ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsi
ZXZlcnlNUyI6MzAwMDAsImZvck1TIjoxNDQwMDAwMH0sInNhdGlzZmllcyI6W10sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjYtMjci
fSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI2LTI3In0seyJkb2N1bWVudCI6Imluc3Rh
bGxhdGlvbiIsImxpbmVzIjoid2VrYSBjbHVzdGVyIGNvbnRhaW5lciJ9XSwic3RhZ2UiOiJ1cGdy
YWRlLWJhY2tlbmRzIiwidGl0bGUiOiJGb2xsb3cgdGhlIHVwZ3JhZGUgb2YgdGhlIGRyaXZlIGNv
bnRhaW5lcnMiLCJ1cGdyYWRlcyI6ImRyaXZlcyJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGNsdXN0
ZXIgY29udGFpbmVyIC1iKSB8fCBsaXN0PVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdr
IC12IGtpbmQ9XCIke2RyaXZlX2NvbnRhaW5lcnN9XCIgLXYgd2FudD1cIiR7dGFyZ2V0fVwiICdc
biAgTlIgPT0gMSB7IGMgPSBpbmRleCgkMCwgXCIgQ09OVEFJTkVSICBcIik7IHMgPSBpbmRleCgk
MCwgXCIgU1RBVFVTIFwiKTsgciA9IGluZGV4KCQwLCBcIiBSRUxFQVNFIFwiKTsgbmV4dCB9XG4g
IHNwbGl0KHN1YnN0cigkMCwgYyksIG5hbWUsIFwiIFwiKSAmJiBuYW1lWzFdIH4ga2luZCB7XG4g
ICAgYWxsKytcbiAgICBzcGxpdChzdWJzdHIoJDAsIHMpLCBzdGF0dXMsIFwiIFwiKTsgc3BsaXQo
c3Vic3RyKCQwLCByKSwgcmVsZWFzZSwgXCIgXCIpXG4gICAgaWYgKHN0YXR1c1sxXSA9PSBcIlVQ
XCIgJiYgcmVsZWFzZVsxXSB+IChcIl5cIiB3YW50IFwiKFsuLV18JClcIikpIGRvbmUrK1xuICB9
XG4gIEVORCB7IHByaW50ZiBcIiVzOiAlZCBvZiAlZFxcblwiLCAoYWxsID4gMCAmJiBkb25lID09
IGFsbCA/IFwidXBncmFkZWRcIiA6IFwid2FpdGluZ1wiKSwgZG9uZSwgYWxsIH0nXG5pZiB0ZXN0
IC1zIFwiJHt3b3JrX2Rpcn0vZXhpdFwiOyB0aGVuIGVjaG8gXCJjb21tYW5kIGVuZGVkXCI7IGZp
IiwidmFyaWFibGVzIjpbImRyaXZlX2NvbnRhaW5lcnMiLCJ0YXJnZXQiLCJ3b3JrX2RpciJdfSwi
ZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJjb250YWlucyIsInRleHQiOiJ1cGdyYWRlZDogIn1dLCJl
eHBlY3RlZCI6ImNvbnRhaW5zIGB1cGdyYWRlZDogYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InNl
ZS1kcml2ZXMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRN
UyI6NjAwMDAsInRpdGxlIjoiQWxsIGRyaXZlIGNvbnRhaW5lcnMgYXJlIHVwIHdpdGggdGhlIHRh
cmdldCB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJzZWUt
ZHJpdmVzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyMzl9LCJwb3NpdGlv
biI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInBoYXNlLWRyaXZlcy1z
ZWVuIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjYtMjcifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI2LTI3In1dLCJz
dGFnZSI6InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRsZSI6IlNlZSB0aGF0IGFsbCBkcml2ZSBjb250
YWluZXJzIGFyZSB1cGdyYWRlZCJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGNsdXN0ZXIgY29udGFp
bmVyIC1iKSB8fCBsaXN0PVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IGtpbmQ9
XCIke2NvbXB1dGVfY29udGFpbmVyc31cIiAtdiB3YW50PVwiJHt0YXJnZXR9XCIgJ1xuICBOUiA9
PSAxIHsgYyA9IGluZGV4KCQwLCBcIiBDT05UQUlORVIgIFwiKTsgcyA9IGluZGV4KCQwLCBcIiBT
VEFUVVMgXCIpOyByID0gaW5kZXgoJDAsIFwiIFJFTEVBU0UgXCIpOyBuZXh0IH1cbiAgc3BsaXQo
c3Vic3RyKCQwLCBjKSwgbmFtZSwgXCIgXCIpICYmIG5hbWVbMV0gfiBraW5kIHtcbiAgICBhbGwr
K1xuICAgIHNwbGl0KHN1YnN0cigkMCwgcyksIHN0YXR1cywgXCIgXCIpOyBzcGxpdChzdWJzdHIo
JDAsIHIpLCByZWxlYXNlLCBcIiBcIilcbiAgICBpZiAoc3RhdHVzWzFdID09IFwiVVBcIiAmJiBy
ZWxlYXNlWzFdIH4gKFwiXlwiIHdhbnQgXCIoWy4tXXwkKVwiKSkgZG9uZSsrXG4gIH1cbiAgRU5E
IHsgcHJpbnRmIFwiJXM6ICVkIG9mICVkXFxuXCIsIChhbGwgPiAwICYmIGRvbmUgPT0gYWxsID8g
XCJ1cGdyYWRlZFwiIDogXCJ3YWl0aW5nXCIpLCBkb25lLCBhbGwgfSdcbmlmIHRlc3QgLXMgXCIk
e3dvcmtfZGlyfS9leGl0XCI7IHRoZW4gZWNobyBcImNvbW1hbmQgZW5kZWRcIjsgZmkiLCJ2YXJp
YWJsZXMiOlsiY29tcHV0ZV9jb250YWluZXJzIiwidGFyZ2V0Iiwid29ya19kaXIiXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJ1cGdyYWRlZDogfGNvbW1hbmQgZW5k
ZWQifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgdXBncmFkZWQ6IHxjb21tYW5kIGVuZGVkYCIsImhv
c3RzIjpbImJlMSJdLCJpZCI6IndhdGNoLWNvbXB1dGVzIiwia2luZCI6InByb2JlIiwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBwaGFzZSBvZiB0
aGUgY29tcHV0ZSBjb250YWluZXJzIGlzIG92ZXIifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjE4MDAwMDAsImlkIjoid2F0Y2gtY29tcHV0ZXMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjoxMjQ0fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInJldHJ5
Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJmb3JNUyI6MTQ0MDAwMDB9LCJzYXRpc2ZpZXMiOltdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI4
LTI5In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOC0yOSJ9LHsiZG9jdW1lbnQiOiJp
bnN0YWxsYXRpb24iLCJsaW5lcyI6Indla2EgY2x1c3RlciBjb250YWluZXIifV0sInN0YWdlIjoi
dXBncmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiRm9sbG93IHRoZSB1cGdyYWRlIG9mIHRoZSBjb21w
dXRlIGNvbnRhaW5lcnMiLCJ1cGdyYWRlcyI6ImNvbXB1dGVzIn0seyJiYXRjaGVzIjpbWyJiZTEi
XV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdl
a2EgY2x1c3RlciBjb250YWluZXIgLWIpIHx8IGxpc3Q9XG5wcmludGYgJyVzXFxuJyBcIiRsaXN0
XCIgfCBhd2sgLXYga2luZD1cIiR7Y29tcHV0ZV9jb250YWluZXJzfVwiIC12IHdhbnQ9XCIke3Rh
cmdldH1cIiAnXG4gIE5SID09IDEgeyBjID0gaW5kZXgoJDAsIFwiIENPTlRBSU5FUiAgXCIpOyBz
ID0gaW5kZXgoJDAsIFwiIFNUQVRVUyBcIik7IHIgPSBpbmRleCgkMCwgXCIgUkVMRUFTRSBcIik7
IG5leHQgfVxuICBzcGxpdChzdWJzdHIoJDAsIGMpLCBuYW1lLCBcIiBcIikgJiYgbmFtZVsxXSB+
IGtpbmQge1xuICAgIGFsbCsrXG4gICAgc3BsaXQoc3Vic3RyKCQwLCBzKSwgc3RhdHVzLCBcIiBc
Iik7IHNwbGl0KHN1YnN0cigkMCwgciksIHJlbGVhc2UsIFwiIFwiKVxuICAgIGlmIChzdGF0dXNb
MV0gPT0gXCJVUFwiICYmIHJlbGVhc2VbMV0gfiAoXCJeXCIgd2FudCBcIihbLi1dfCQpXCIpKSBk
b25lKytcbiAgfVxuICBFTkQgeyBwcmludGYgXCIlczogJWQgb2YgJWRcXG5cIiwgKGFsbCA+IDAg
JiYgZG9uZSA9PSBhbGwgPyBcInVwZ3JhZGVkXCIgOiBcIndhaXRpbmdcIiksIGRvbmUsIGFsbCB9
J1xuaWYgdGVzdCAtcyBcIiR7d29ya19kaXJ9L2V4aXRcIjsgdGhlbiBlY2hvIFwiY29tbWFuZCBl
bmRlZFwiOyBmaSIsInZhcmlhYmxlcyI6WyJjb21wdXRlX2NvbnRhaW5lcnMiLCJ0YXJnZXQiLCJ3
b3JrX2RpciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJjb250YWlucyIsInRleHQiOiJ1cGdy
YWRlZDogIn1dLCJleHBlY3RlZCI6ImNvbnRhaW5zIGB1cGdyYWRlZDogYCIsImhvc3RzIjpbImJl
MSJdLCJpZCI6InNlZS1jb21wdXRlcyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0
cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJBbGwgY29tcHV0ZSBjb250YWluZXJzIGFy
ZSB1cCB3aXRoIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6
NjAwMDAsImlkIjoic2VlLWNvbXB1dGVzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVj
ayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjEyNTF9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbInBoYXNlLWNvbXB1dGVzLXNlZW4iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOC0yOSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjgtMjkifV0sInN0YWdlIjoidXBncmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiU2Vl
IHRoYXQgYWxsIGNvbXB1dGUgY29udGFpbmVycyBhcmUgdXBncmFkZWQifSx7ImJhdGNoZXMiOltb
ImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJsaXN0
PSQod2VrYSBjbHVzdGVyIGNvbnRhaW5lcikgfHwgbGlzdD1cbnByaW50ZiAnJXNcXG4nIFwiJGxp
c3RcIiB8IGF3ayAtdiBraW5kPVwiJHtmcm9udGVuZF9jb250YWluZXJzfVwiIC12IHdhbnQ9XCIk
e3RhcmdldH1cIiAnXG4gIE5SID09IDEgeyBjID0gaW5kZXgoJDAsIFwiIENPTlRBSU5FUiAgXCIp
OyBzID0gaW5kZXgoJDAsIFwiIFNUQVRVUyBcIik7IHIgPSBpbmRleCgkMCwgXCIgUkVMRUFTRSBc
Iik7IG5leHQgfVxuICBzcGxpdChzdWJzdHIoJDAsIGMpLCBuYW1lLCBcIiBcIikgJiYgbmFtZVsx
XSB+IGtpbmQge1xuICAgIGFsbCsrXG4gICAgc3BsaXQoc3Vic3RyKCQwLCBzKSwgc3RhdHVzLCBc
IiBcIik7IHNwbGl0KHN1YnN0cigkMCwgciksIHJlbGVhc2UsIFwiIFwiKVxuICAgIGlmIChzdGF0
dXNbMV0gPT0gXCJVUFwiICYmIHJlbGVhc2VbMV0gfiAoXCJeXCIgd2FudCBcIihbLi1dfCQpXCIp
KSBkb25lKytcbiAgfVxuICBFTkQgeyBwcmludGYgXCIlczogJWQgb2YgJWRcXG5cIiwgKGFsbCA+
IDAgJiYgZG9uZSA9PSBhbGwgPyBcInVwZ3JhZGVkXCIgOiBcIndhaXRpbmdcIiksIGRvbmUsIGFs
bCB9J1xuaWYgdGVzdCAtcyBcIiR7d29ya19kaXJ9L2V4aXRcIjsgdGhlbiBlY2hvIFwiY29tbWFu
ZCBlbmRlZFwiOyBmaSIsInZhcmlhYmxlcyI6WyJmcm9udGVuZF9jb250YWluZXJzIiwidGFyZ2V0
Iiwid29ya19kaXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJ1
cGdyYWRlZDogfGNvbW1hbmQgZW5kZWQifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgdXBncmFkZWQ6
IHxjb21tYW5kIGVuZGVkYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6IndhdGNoLWZyb250ZW5kcyIs
ImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwi
dGl0bGUiOiJUaGUgcGhhc2Ugb2YgZnJvbnRlbmRzLCBwcm90b2NvbCBjb250YWluZXJzIGFuZCBn
YXRld2F5cyBpcyBvdmVyIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxODAwMDAwLCJpZCI6
IndhdGNoLWZyb250ZW5kcyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoid2FpdCIsIm9uRmFp
bHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyNTZ9
LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsiZXZlcnlNUyI6
MzAwMDAsImZvck1TIjoxNDQwMDAwMH0sInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzAtMzEifSx7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMwLTMxIn0seyJkb2N1bWVudCI6Imluc3RhbGxhdGlvbiIs
ImxpbmVzIjoid2VrYSBjbHVzdGVyIGNvbnRhaW5lciJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tl
bmRzIiwidGl0bGUiOiJGb2xsb3cgdGhlIHVwZ3JhZGUgb2YgZnJvbnRlbmRzLCBwcm90b2NvbCBj
b250YWluZXJzIGFuZCBnYXRld2F5cyIsInVwZ3JhZGVzIjoiZnJvbnRlbmRzIn0seyJiYXRjaGVz
IjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
bGlzdD0kKHdla2EgY2x1c3RlciBjb250YWluZXIpIHx8IGxpc3Q9XG5wcmludGYgJyVzXFxuJyBc
IiRsaXN0XCIgfCBhd2sgLXYga2luZD1cIiR7ZnJvbnRlbmRfY29udGFpbmVyc31cIiAtdiB3YW50
PVwiJHt0YXJnZXR9XCIgJ1xuICBOUiA9PSAxIHsgYyA9IGluZGV4KCQwLCBcIiBDT05UQUlORVIg
IFwiKTsgcyA9IGluZGV4KCQwLCBcIiBTVEFUVVMgXCIpOyByID0gaW5kZXgoJDAsIFwiIFJFTEVB
U0UgXCIpOyBuZXh0IH1cbiAgc3BsaXQoc3Vic3RyKCQwLCBjKSwgbmFtZSwgXCIgXCIpICYmIG5h
bWVbMV0gfiBraW5kIHtcbiAgICBhbGwrK1xuICAgIHNwbGl0KHN1YnN0cigkMCwgcyksIHN0YXR1
cywgXCIgXCIpOyBzcGxpdChzdWJzdHIoJDAsIHIpLCByZWxlYXNlLCBcIiBcIilcbiAgICBpZiAo
c3RhdHVzWzFdID09IFwiVVBcIiAmJiByZWxlYXNlWzFdIH4gKFwiXlwiIHdhbnQgXCIoWy4tXXwk
KVwiKSkgZG9uZSsrXG4gIH1cbiAgRU5EIHsgcHJpbnRmIFwiJXM6ICVkIG9mICVkXFxuXCIsIChh
bGwgPiAwICYmIGRvbmUgPT0gYWxsID8gXCJ1cGdyYWRlZFwiIDogXCJ3YWl0aW5nXCIpLCBkb25l
LCBhbGwgfSdcbmlmIHRlc3QgLXMgXCIke3dvcmtfZGlyfS9leGl0XCI7IHRoZW4gZWNobyBcImNv
bW1hbmQgZW5kZWRcIjsgZmkiLCJ2YXJpYWJsZXMiOlsiZnJvbnRlbmRfY29udGFpbmVycyIsInRh
cmdldCIsIndvcmtfZGlyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImNvbnRhaW5zIiwidGV4
dCI6InVwZ3JhZGVkOiAifV0sImV4cGVjdGVkIjoiY29udGFpbnMgYHVwZ3JhZGVkOiBgIiwiaG9z
dHMiOlsiYmUxIl0sImlkIjoic2VlLWZyb250ZW5kcyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3Qi
OiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJBbGwgZnJvbnRlbmRzLCBw
cm90b2NvbCBjb250YWluZXJzIGFuZCBnYXRld2F5cyBhcmUgdXAgd2l0aCB0aGUgdGFyZ2V0IHZl
cnNpb24ifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InNlZS1mcm9udGVu
ZHMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI2M30sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicGhhc2UtZnJvbnRlbmRzLXNl
ZW4iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIzMC0zMSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzAtMzEsIDE0MyJ9
XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tlbmRzIiwidGl0bGUiOiJTZWUgdGhhdCBhbGwgZnJvbnRl
bmRzLCBwcm90b2NvbCBjb250YWluZXJzIGFuZCBnYXRld2F5cyBhcmUgdXBncmFkZWQifSx7ImJh
dGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJ0ZXN0IC1lIFwiJHt3b3JrX2Rpcn0vZXhpdFwiIiwidmFyaWFibGVzIjpbIndvcmtfZGly
Il19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImV4aXN0cyIsImhvc3RzIjpbImJlMSJdLCJpZCI6
IndhdGNoLWVuZCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJmaWxlIC92YXIvdG1wL3VwZ3Jh
ZGUtQ0hHMDA0NDM3Ny9leGl0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgdXBncmFk
ZSBjb21tYW5kIGhhcyBlbmRlZCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJp
ZCI6IndhdGNoLWVuZCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoid2FpdCIsIm9uRmFpbHVy
ZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyNjh9LCJw
b3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsiZXZlcnlNUyI6MzAw
MDAsImZvck1TIjozNjAwMDAwfSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjcifSx7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjEyNyJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tlbmRzIiwidGl0bGUi
OiJXYWl0IHVudGlsIHRoZSBjb21tYW5kIGhhcyBlbmRlZCJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1d
LCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImNhdCBcIiR7d29y
a19kaXJ9L2V4aXRcIiIsInZhcmlhYmxlcyI6WyJ3b3JrX2RpciJdfSwiZXhwZWN0IjpbeyJwcmVk
aWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiMCJ9XSwiZXhwZWN0ZWQiOiJpcyBgMGAiLCJob3N0cyI6
WyJiZTEiXSwiaWQiOiJzZWUtZW5kIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRw
dXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSB1cGdyYWRlIGNvbW1hbmQgaGFzIGVu
ZGVkIHdpdGhvdXQgYW4gZXJyb3IifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJp
ZCI6InNlZS1lbmQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI3M30sInBv
c2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNi0x
MjcifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNi0xMjcifV0sInN0YWdlIjoidXBn
cmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiU2VlIHRoYXQgdGhlIGNvbW1hbmQgaGFzIGVuZGVkIHdp
dGhvdXQgYW4gZXJyb3IifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ3ZWthIHN0YXR1cyIsInZhcmlhYmxlcyI6W119LCJl
eHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0Ijoic3RhdHVzOiBPSyBcXChbMC05
XSsgYmFja2VuZCBjb250YWluZXJzIFVQLCBbMC05XSsgZHJpdmVzIFVQXFwpIn0seyJwcmVkaWNh
dGUiOiJjb250YWlucyIsInRleHQiOiJpbyBzdGF0dXM6IFNUQVJURUQifV0sImV4cGVjdGVkIjoi
bWF0Y2hlcyBgc3RhdHVzOiBPSyBcXChbMC05XSsgYmFja2VuZCBjb250YWluZXJzIFVQLCBbMC05
XSsgZHJpdmVzIFVQXFwpYDsgY29udGFpbnMgYGlvIHN0YXR1czogU1RBUlRFRGAiLCJob3N0cyI6
WyJiZTEiXSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmV4aXQuY29udGFpbmVycy11cCIsImtpbmQi
OiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJmb3JNUyI6OTAwMDAwfSwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkFsbCBjb250YWluZXJz
IG9mIGFsbCBiYWNrZW5kIHNlcnZlcnMgYXJlIHVwLCBhbmQgSU8gcnVucyJ9LCJlZmZlY3RzIjpb
XSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmV4aXQuY29udGFpbmVycy11cCIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTkzfSwicG9zaXRpb24iOiJleGl0IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjb250YWluZXJzLXVwIl0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzksIDEyNyJ9LHsiZG9j
dW1lbnQiOiJjbGkiLCJsaW5lcyI6Indla2Egc3RhdHVzIn1dLCJzdGFnZSI6InVwZ3JhZGUtYmFj
a2VuZHMiLCJ0aXRsZSI6IkFsbCBjb250YWluZXJzIG9mIGFsbCBiYWNrZW5kIHNlcnZlcnMgYXJl
IHVwLCBhbmQgSU8gcnVucyJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRhc2tzPSQod2VrYSBjbHVzdGVyIHRhc2spIHx8
IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkdGFza3NcIiB8IGF3ayAnXG4gICQxIH4gL15TVE9X
XyhVUExPQUR8RE9XTkxPQURfU05BUFNIT1R8RE9XTkxPQURfRklMRVNZU1RFTSkkLyB7IG4rKyB9
XG4gICQxID09IFwiRklMRVNZU1RFTV9TUVVBU0hcIiB8fCAkMSA9PSBcIlNOQVBTSE9UX1BSRUZF
VENIXCIgeyBuKysgfVxuICBFTkQgeyBwcmludCBuICsgMCB9JyIsInZhcmlhYmxlcyI6W119LCJl
eHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMiOlswXSwicHJlZGljYXRlIjoibnVt
YmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJ1cGdyYWRl
LWJhY2tlbmRzLmV4aXQudGFza3Mtc3RpbGwtb3ZlciIsImtpbmQiOiJwcm9iZSIsInN1YmplY3Qi
OiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJOb25lIG9mIHRoZXNlIHRh
c2tzIGhhcyBjb21lIHVwIG1lYW53aGlsZSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ1cGdyYWRlLWJh
Y2tlbmRzLmV4aXQudGFza3Mtc3RpbGwtb3ZlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoi
Y2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjoxMTkzfSwicG9zaXRpb24iOiJleGl0IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJ0YXNrcy1zdGF5LW92ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOSwgNjEifV0sInN0YWdlIjoidXBncmFkZS1i
YWNrZW5kcyIsInRpdGxlIjoiTm9uZSBvZiB0aGVzZSB0YXNrcyBoYXMgY29tZSB1cCBtZWFud2hp
bGUifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiJ0ZXN0IC1zIFwiJEhPTUUvLndla2EvYXV0aC10b2tlbi5qc29uXCIgfHwg
ZXhpdCAxXG51c2VyPSQod2VrYSB1c2VyIHdob2FtaSkgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxu
JyBcIiR1c2VyXCIgfCBhd2sgLUYgJ3wnIC12IHdhbnRlZD1cIiR7YWRtaW5fdXNlcn1cIiAnXG4g
IHsgbmFtZSA9ICQxOyByb2xlID0gdG9sb3dlcigkMyk7IGdzdWIoLyAvLCBcIlwiLCBuYW1lKTsg
Z3N1YigvIC8sIFwiXCIsIHJvbGUpIH1cbiAgbmFtZSA9PSB3YW50ZWQgeyBwcmludCByb2xlIH0n
IiwidmFyaWFibGVzIjpbImFkbWluX3VzZXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1
YWxzIiwidGV4dCI6ImNsdXN0ZXJhZG1pbiJ9XSwiZXhwZWN0ZWQiOiJpcyBgY2x1c3RlcmFkbWlu
YCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InVwZ3JhZGUtY2xpZW50cy5lbnRyeS5jbHVzdGVyLWFk
bWluIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYw
MDAwLCJ0aXRsZSI6IlRoZSBkZWNsYXJlZCBhZG1pbiBoYXMgbG9nZ2VkIGluLCBhbmQgdGhlIHJv
bGUgaXMgdGhhdCBvZiBhIGNsdXN0ZXIgYWRtaW4ifSwiZWZmZWN0cyI6W10sImlkIjoidXBncmFk
ZS1jbGllbnRzLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6MTI4M30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbImNsdXN0ZXItYWRtaW4iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1MyJ9LHsiZG9jdW1lbnQiOiJ1c2VycyIsImxp
bmVzIjoid2hvYW1pLCBsb2dpbiJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWNsaWVudHMiLCJ0aXRsZSI6
IlRoZSBkZWNsYXJlZCBhZG1pbiBoYXMgbG9nZ2VkIGluLCBhbmQgdGhlIHJvbGUgaXMgdGhhdCBv
ZiBhIGNsdXN0ZXIgYWRtaW4ifSx7ImJhdGNoZXMiOltbImNsMSIsImNsMiIsImNsMyJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJsaXN0PSQod2VrYSBsb2Nh
bCBwcykgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRsaXN0XCIgfCBhd2sgLXYgdGFyZ2V0
PVwiJHt0YXJnZXR9XCIgJ1xuICBOUiA9PSAxIHsgdiA9IGluZGV4KCQwLCBcIiBWRVJTSU9OXCIp
OyBuZXh0IH1cbiAgc3BsaXQoc3Vic3RyKCQwLCB2KSwgd29yZCwgXCIgXCIpIHtcbiAgICBuKys7
IHNwbGl0KHdvcmRbMV0sIGlzLCBcIi5cIik7IHNwbGl0KHRhcmdldCwgdG8sIFwiLlwiKVxuICAg
IG9sZCA9IGlzWzFdICsgMCA8IDQgfHwgKGlzWzFdICsgMCA9PSA0ICYmIChpc1syXSArIDAgPCAx
IHx8IChpc1syXSArIDAgPT0gMSAmJiBpc1szXSArIDAgPCAyKSkpXG4gICAgZmFyID0gaXNbMV0g
KyAwICE9IHRvWzFdICsgMCB8fCB0b1syXSAtIGlzWzJdID4gMVxuICAgIGlmIChvbGQgfHwgZmFy
KSB1bmZpdCsrXG4gIH1cbiAgRU5EIHsgcHJpbnRmIFwiJXM6ICVkIG9mICVkXFxuXCIsIChuID4g
MCAmJiB1bmZpdCA9PSAwID8gXCJmaXRcIiA6IFwidW5maXRcIiksIG4gLSB1bmZpdCwgbiB9JyIs
InZhcmlhYmxlcyI6WyJ0YXJnZXQiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIs
InRleHQiOiJeZml0OiAifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXmZpdDogYCIsImhvc3RzIjpb
ImNsMSIsImNsMiIsImNsMyJdLCJpZCI6InVwZ3JhZGUtY2xpZW50cy5lbnRyeS5jbGllbnQtdmVy
c2lvbiIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2
MDAwMCwidGl0bGUiOiJUaGUgY2xpZW50IGlzIGF0IDQuMS4yIG9yIGxhdGVyIGFuZCBhdCBtb3N0
IG9uZSBtYWpvciB2ZXJzaW9uIGJlaGluZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ1cGdyYWRlLWNs
aWVudHMuZW50cnkuY2xpZW50LXZlcnNpb24iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6MTI4M30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbImNsaWVudC12ZXJzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMxIn0seyJkb2N1bWVudCI6Imluc3RhbGxhdGlv
biIsImxpbmVzIjoid2VrYSBsb2NhbCBwcyJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWNsaWVudHMiLCJ0
aXRsZSI6IlRoZSBjbGllbnQgaXMgYXQgNC4xLjIgb3IgbGF0ZXIgYW5kIGF0IG1vc3Qgb25lIG1h
am9yIHZlcnNpb24gYmVoaW5kIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoicHJpbnRmICclc1xcbicgXCIke2NsaWVudHNf
dG9fdXBncmFkZX1cIiBcIiR7Y2xpZW50c190b19za2lwfVwiIFwiJHtnYXRld2F5X2lkc31cIiB8
IGF3ayAtRiAnLCcgJ1xuICB7IGZvciAoaSA9IDE7IGkgPD0gTkY7IGkrKykgaWYgKCRpICE9IFwi
bm9uZVwiICYmIHNlZW5bJGldKyspIHsgcHJpbnQgXCJhZ2FpbjogXCIgJGk7IGJhZCsrIH0gfVxu
ICBFTkQgeyBpZiAoIWJhZCkgcHJpbnQgXCJkaXN0aW5jdFwiIH0nIiwidmFyaWFibGVzIjpbImNs
aWVudHNfdG9fc2tpcCIsImNsaWVudHNfdG9fdXBncmFkZSIsImdhdGV3YXlfaWRzIl19LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiJkaXN0aW5jdCJ9XSwiZXhwZWN0ZWQi
OiJpcyBgZGlzdGluY3RgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoidXBncmFkZS1jbGllbnRzLmVu
dHJ5LmNsaWVudC1iYXRjaGVzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQi
LCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6Ik5vIGNsaWVudCBpcyBuYW1lZCB0d2ljZSwgbm9u
ZSBpcyBib3RoIHRha2VuIGFuZCBsZWZ0IG91dCwgYW5kIG5vIGdhdGV3YXkgaXMgYW1vbmcgdGhl
bSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ1cGdyYWRlLWNsaWVudHMuZW50cnkuY2xpZW50LWJhdGNo
ZXMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI4M30sInBvc2l0aW9uIjoi
ZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNsaWVudC1iYXRjaGVzIl0s
InNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTQzLCAxNjItMTY0In1dLCJzdGFnZSI6InVwZ3JhZGUtY2xpZW50cyIsInRpdGxlIjoiTm8g
Y2xpZW50IGlzIG5hbWVkIHR3aWNlLCBub25lIGlzIGJvdGggdGFrZW4gYW5kIGxlZnQgb3V0LCBh
bmQgbm8gZ2F0ZXdheSBpcyBhbW9uZyB0aGVtIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBsb2NhbCBydW4gLUMgXCIke2NvbnRh
aW5lcl9uYW1lfVwiIC0taW4gXCIke3RhcmdldH1cIiB1cGdyYWRlIC0tbW9kZT1jbGllbnRzLXVw
Z3JhZGUgLS1jbGllbnQtcm9sbGluZy1iYXRjaC1zaXplIFwiJHtjbGllbnRfYmF0Y2hfc2l6ZX1c
IiAtLWZyb20gYmFja2VuZHMiLCJ2YXJpYWJsZXMiOlsiY2xpZW50X2JhdGNoX3NpemUiLCJjb250
YWluZXJfbmFtZSIsInRhcmdldCJdfSwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6ImZpbGUtYWNj
ZXNzIiwiZWZmZWN0IjoiZGVncmFkZWQifV0sImVzdGltYXRlTVMiOjM2MDAwMDAsImlkIjoidXBn
cmFkZS1hbGwtY2xpZW50cyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoicnVuIiwib25GYWls
dXJlIjoiZmluaXNoLWJhdGNoIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
IjoxMzgxfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
WyJjbGllbnRzLXVwZ3JhZGVkIiwiY2xpZW50LXBhY2thZ2UtZmV0Y2hlZCJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2MC0xNjci
fV0sInN0YWdlIjoidXBncmFkZS1jbGllbnRzIiwidGltZW91dE1TIjoxNDQwMDAwMCwidGl0bGUi
OiJVcGdyYWRlIGFsbCBjbGllbnRzIGluIGJhdGNoZXMiLCJ1bmRvIjp7ImlycmV2ZXJzaWJsZSI6
IkEgY2xpZW50IGZvbGxvd3MgdGhlIGJhY2tlbmRzLCB3aGljaCBjYW5ub3QgZ28gYmFjay4ifSwi
dXBncmFkZXMiOiJjbGllbnRzIn0seyJiYXRjaGVzIjpbWyJjbDEiLCJjbDIiLCJjbDMiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgbG9j
YWwgcHMpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IHdhbnQ9
XCIke3RhcmdldH1cIiAnXG4gIE5SID09IDEgeyB2ID0gaW5kZXgoJDAsIFwiIFZFUlNJT05cIik7
IG5leHQgfVxuICBzcGxpdChzdWJzdHIoJDAsIHYpLCB3b3JkLCBcIiBcIikgeyBuKys7IGlmICh3
b3JkWzFdIH4gKFwiXlwiIHdhbnQgXCIoWy4tXXwkKVwiKSkgZG9uZSsrIH1cbiAgRU5EIHsgcHJp
bnRmIFwiJXM6ICVkIG9mICVkXFxuXCIsIChuID4gMCAmJiBkb25lID09IG4gPyBcInVwZ3JhZGVk
XCIgOiBcImJlaGluZFwiKSwgZG9uZSwgbiB9JyIsInZhcmlhYmxlcyI6WyJ0YXJnZXQiXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJedXBncmFkZWQ6ICJ9XSwiZXhw
ZWN0ZWQiOiJtYXRjaGVzIGBedXBncmFkZWQ6IGAiLCJob3N0cyI6WyJjbDEiLCJjbDIiLCJjbDMi
XSwiaWQiOiJ1cGdyYWRlLWNsaWVudHMuZXhpdC5jbGllbnRzLWF0LXRhcmdldCIsImtpbmQiOiJw
cm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjE1MDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6
InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkV2ZXJ5IGNvbnRhaW5lciBv
ZiB0aGUgY2xpZW50IHJ1bnMgdGhlIHRhcmdldCB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJpZCI6
InVwZ3JhZGUtY2xpZW50cy5leGl0LmNsaWVudHMtYXQtdGFyZ2V0IiwiaWRlbXBvdGVudCI6ZmFs
c2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjEyODR9LCJwb3NpdGlvbiI6ImV4aXQiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbImNsaWVudHMtYXQtdGFyZ2V0Il0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMxLTEzNiJ9LHsiZG9j
dW1lbnQiOiJpbnN0YWxsYXRpb24iLCJsaW5lcyI6Indla2EgbG9jYWwgcHMifV0sInN0YWdlIjoi
dXBncmFkZS1jbGllbnRzIiwidGl0bGUiOiJFdmVyeSBjb250YWluZXIgb2YgdGhlIGNsaWVudCBy
dW5zIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Indla2EgYWxlcnRzIC0tbXV0ZWQgLUoi
LCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJleGNsdWRlcyIsInRleHQi
OiJDbGllbnRWZXJzaW9uc01pc21hdGNoIn1dLCJleHBlY3RlZCI6ImRvZXMgbm90IGNvbnRhaW4g
YENsaWVudFZlcnNpb25zTWlzbWF0Y2hgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoidXBncmFkZS1j
bGllbnRzLmV4aXQubm8tbWlzbWF0Y2giLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1T
IjozMDAwMCwiZm9yTVMiOjkwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1T
Ijo2MDAwMCwidGl0bGUiOiJObyBhbGVydCBzcGVha3Mgb2YgY2xpZW50cyBvZiBhbm90aGVyIHZl
cnNpb24ifSwiZWZmZWN0cyI6W10sImlkIjoidXBncmFkZS1jbGllbnRzLmV4aXQubm8tbWlzbWF0
Y2giLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI4NH0sInBvc2l0aW9uIjoi
ZXhpdCIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibm8tbWlzbWF0Y2giXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIx
NTgifSx7ImRvY3VtZW50IjoiYWxlcnRzIiwibGluZXMiOiJsaXN0IG9mIGFsZXJ0cyJ9XSwic3Rh
Z2UiOiJ1cGdyYWRlLWNsaWVudHMiLCJ0aXRsZSI6Ik5vIGFsZXJ0IHNwZWFrcyBvZiBjbGllbnRz
IG9mIGFub3RoZXIgdmVyc2lvbiJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Indla2Egc3RhdHVzIiwidmFyaWFibGVzIjpb
XX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeV2VrYShJTyk/IHY0
LjIuNChbXjAtOV18JCkifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXldla2EoSU8pPyB2NC4yLjQo
W14wLTldfCQpYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6ImNsdXN0ZXItdmVyc2lvbiIsImtpbmQi
OiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUi
OiJUaGUgY2x1c3RlciBzaG93cyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiZWZmZWN0cyI6W10sImlk
IjoiY2x1c3Rlci12ZXJzaW9uIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE0
MzR9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsi
Y2x1c3Rlci12ZXJzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTczLTE3NyJ9LHsiZG9jdW1lbnQiOiJjbGkiLCJsaW5lcyI6
Indla2Egc3RhdHVzIn1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIGNsdXN0ZXIgc2hv
d3MgdGhlIHRhcmdldCB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBzdGF0dXMiLCJ2YXJpYWJsZXMi
OltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6InN0YXR1czogT0sg
XFwoWzAtOV0rIGJhY2tlbmQgY29udGFpbmVycyBVUCwgWzAtOV0rIGRyaXZlcyBVUFxcKSJ9LHsi
cHJlZGljYXRlIjoiY29udGFpbnMiLCJ0ZXh0IjoiaW8gc3RhdHVzOiBTVEFSVEVEIn1dLCJleHBl
Y3RlZCI6Im1hdGNoZXMgYHN0YXR1czogT0sgXFwoWzAtOV0rIGJhY2tlbmQgY29udGFpbmVycyBV
UCwgWzAtOV0rIGRyaXZlcyBVUFxcKWA7IGNvbnRhaW5zIGBpbyBzdGF0dXM6IFNUQVJURURgIiwi
aG9zdHMiOlsiYmUxIl0sImlkIjoiY29udGFpbmVycy11cCIsImtpbmQiOiJwcm9iZSIsInJldHJ5
Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJmb3JNUyI6OTAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQi
LCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkFsbCBjb250YWluZXJzIG9mIGFsbCBiYWNrZW5k
IHNlcnZlcnMgYXJlIHVwLCBhbmQgSU8gcnVucyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJjb250YWlu
ZXJzLXVwIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE0MzV9LCJwb3NpdGlv
biI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY29udGFpbmVycy11
cCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjM5LCAxMjcifSx7ImRvY3VtZW50IjoiY2xpIiwibGluZXMiOiJ3ZWthIHN0YXR1cyJ9
XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkFsbCBjb250YWluZXJzIG9mIGFsbCBiYWNrZW5k
IHNlcnZlcnMgYXJlIHVwLCBhbmQgSU8gcnVucyJ9LHsiYmF0Y2hlcyI6W1siY2wxIiwiY2wyIiwi
Y2wzIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9
JCh3ZWthIGxvY2FsIHBzKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8IGF3
ayAtdiB3YW50PVwiJHt0YXJnZXR9XCIgJ1xuICBOUiA9PSAxIHsgdiA9IGluZGV4KCQwLCBcIiBW
RVJTSU9OXCIpOyBuZXh0IH1cbiAgc3BsaXQoc3Vic3RyKCQwLCB2KSwgd29yZCwgXCIgXCIpIHsg
bisrOyBpZiAod29yZFsxXSB+IChcIl5cIiB3YW50IFwiKFsuLV18JClcIikpIGRvbmUrKyB9XG4g
IEVORCB7IHByaW50ZiBcIiVzOiAlZCBvZiAlZFxcblwiLCAobiA+IDAgJiYgZG9uZSA9PSBuID8g
XCJ1cGdyYWRlZFwiIDogXCJiZWhpbmRcIiksIGRvbmUsIG4gfSciLCJ2YXJpYWJsZXMiOlsidGFy
Z2V0Il19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXnVwZ3JhZGVk
OiAifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXnVwZ3JhZGVkOiBgIiwiaG9zdHMiOlsiY2wxIiwi
Y2wyIiwiY2wzIl0sImlkIjoiY2xpZW50cy1hdC10YXJnZXQiLCJraW5kIjoicHJvYmUiLCJyZXRy
eSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0
IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJFdmVyeSBjb250YWluZXIgb2YgdGhlIGNsaWVu
dCBydW5zIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJjbGllbnRzLWF0
LXRhcmdldCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNDM2fSwicG9zaXRp
b24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNsaWVudHMtYXQt
dGFyZ2V0Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTMxLTEzNiJ9LHsiZG9jdW1lbnQiOiJpbnN0YWxsYXRpb24iLCJsaW5lcyI6
Indla2EgbG9jYWwgcHMifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJFdmVyeSBjb250YWlu
ZXIgb2YgdGhlIGNsaWVudCBydW5zIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LHsiYmF0Y2hlcyI6W1si
YmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Indla2Eg
YWxlcnRzIC0tbXV0ZWQgLUoiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUi
OiJleGNsdWRlcyIsInRleHQiOiJDbGllbnRWZXJzaW9uc01pc21hdGNoIn1dLCJleHBlY3RlZCI6
ImRvZXMgbm90IGNvbnRhaW4gYENsaWVudFZlcnNpb25zTWlzbWF0Y2hgIiwiaG9zdHMiOlsiYmUx
Il0sImlkIjoibm8tbWlzbWF0Y2giLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoz
MDAwMCwiZm9yTVMiOjkwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2
MDAwMCwidGl0bGUiOiJObyBhbGVydCBzcGVha3Mgb2YgY2xpZW50cyBvZiBhbm90aGVyIHZlcnNp
b24ifSwiZWZmZWN0cyI6W10sImlkIjoibm8tbWlzbWF0Y2giLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6MTQzN30sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJuby1taXNtYXRjaCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1OCJ9LHsiZG9jdW1lbnQiOiJhbGVy
dHMiLCJsaW5lcyI6Imxpc3Qgb2YgYWxlcnRzIn1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoi
Tm8gYWxlcnQgc3BlYWtzIG9mIGNsaWVudHMgb2YgYW5vdGhlciB2ZXJzaW9uIn0seyJiYXRjaGVz
IjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
d2VrYSBhbGVydHMgLS1tdXRlZCAtSiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRp
Y2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlxcWyAqXFxdJCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVz
IGBeXFxbICpcXF0kYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6ImFsZXJ0cy1hZnRlciIsImtpbmQi
OiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjYwMDAwLCJmb3JNUyI6OTAwMDAwfSwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZXJlIGlzIHN0aWxs
IG5vIGFsZXJ0LCBtdXRlZCBvciBub3QifSwiZWZmZWN0cyI6W10sImlkIjoiYWxlcnRzLWFmdGVy
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE0Mzh9LCJwb3NpdGlvbiI6InZl
cmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU3LCAxNTgifV0sInN0
YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJUaGVyZSBpcyBzdGlsbCBubyBhbGVydCwgbXV0ZWQgb3Ig
bm90In0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPSQod2VrYSBzdGF0dXMpIHx8IGV4aXQgMVxucHJpbnRmICcl
c1xcbicgXCIkc3RhdHVzXCIgfFxuICBhd2sgJ3RvbG93ZXIoJDApIH4gL2RhdGEgdXBncmFkZS8g
JiYgdG91cHBlcigkMCkgfiAvUlVOTklORy8geyBuKysgfSBFTkQgeyBwcmludCBuICsgMCB9JyIs
InZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMiOlsw
XSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob2xkTVMiOjMw
MDAwMCwiaG9zdHMiOlsiYmUxIl0sImlkIjoic2VlLWRhdGEtdXBncmFkZS1vdmVyIiwia2luZCI6
InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
Ik5vIGNvbnZlcnNpb24gb2YgbWV0YWRhdGEgaXMgcnVubmluZyJ9LCJlZmZlY3RzIjpbXSwiZXN0
aW1hdGVNUyI6MTIwMDAwMCwiaWQiOiJzZWUtZGF0YS11cGdyYWRlLW92ZXIiLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNDM5fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwicmV0cnkiOnsiZXZlcnlNUyI6NjAwMDAsImZvck1TIjoxNDQwMDAwMH0sInNh
dGlzZmllcyI6WyJuby1kYXRhLXVwZ3JhZGUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3MyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiNzMifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJXYWl0IHVudGlsIHRoZSBj
b252ZXJzaW9uIG9mIG1ldGFkYXRhIGlzIGRvbmUsIHNvIHRoYXQgYW5vdGhlciB1cGdyYWRlIGNv
dWxkIHN0YXJ0In0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0
aW1hdGVNUyI6NjAwMDAwLCJpZCI6InJlc3VtZS10cmFuc2ZlcnMiLCJpZGVtcG90ZW50IjpmYWxz
ZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlJlc3VtZSB0aGUgc2No
ZWR1bGVzIHRoYXQgd2VyZSBzdXNwZW5kZWQsIGFuZCB0ZWxsIHRoZSBhZG1pbmlzdHJhdG9ycyB0
aGF0IHRyYW5zZmVycyBhcmUgZnJlZSBhZ2Fpbi4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInJlc3Vt
ZWQtc2NoZWR1bGVzIiwidG9sZC1hdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTQ0NH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzksIDYxLCA3MSJ9XSwic3RhZ2UiOiJ2
ZXJpZnkiLCJ0aXRsZSI6IlJlc3VtZSBzbmFwc2hvdCB0cmFuc2ZlcnMsIFMzIGNsdXN0ZXIgY3Jl
YXRpb24gYW5kIGRldGFjaGluZyJ9XSwidHJvdWJsZXNob290aW5nIjpbeyJhY3Rpb25zIjpbeyJj
b21tYW5kIjoidGFpbCAtbiA1MCBcIiR7d29ya19kaXJ9L3VwZ3JhZGUubG9nXCIiLCJyb2xlcyI6
WyJsZWFkIl0sInRleHQiOiJSZWFkIHRoZSBzdW1tYXJ5IGF0IHRoZSBlbmQgb2YgdGhlIGNvbW1h
bmQncyBsb2c7IGl0IG5hbWVzIHRoZSBzZXJ2ZXIgYW5kIHRoZSByZWFzb24uIn0seyJyb2xlcyI6
W10sInRleHQiOiJCcmluZyBiYWNrIGEgc2VydmVyIHRoYXQgbG9zdCBpdHMgY29ubmVjdGlvbiwg
b3IgbWVuZCB3aGF0IGtlcHQgaXRzIGRyaXZlciBmcm9tIGJlaW5nIGJ1aWx0LiJ9LHsicm9sZXMi
OltdLCJ0ZXh0IjoiVGhlbiBydW4gdGhlIHNhbWUgY29tbWFuZCBhZ2Fpbjsgd2hhdCBpcyBwcmVw
YXJlZCBhbHJlYWR5IGlzIHNraXBwZWQuIn1dLCJpZCI6InByZXBhcmF0aW9uLXN0b3BzIiwic2hv
d25CeSI6WyJzZWUtcHJlcGFyYXRpb24iXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMjEsIDEyNiJ9XSwic3ltcHRvbSI6IlRoZSB1cGdyYWRlIHN0b3BzIGR1cmluZyBp
dHMgcHJlcGFyYXRpb24gYW5kIG5hbWVzIGEgc2VydmVyLiJ9LHsiYWN0aW9ucyI6W3sicm9sZXMi
OltdLCJ0ZXh0IjoiTm90aGluZyB3YXMgY2hhbmdlZC4gTGVhdmUgdGhlIGNsdXN0ZXIgYXMgaXQg
aXMgYW5kIGNhbGwgdGhlIHZlbmRvcidzIEN1c3RvbWVyIFN1Y2Nlc3MgVGVhbSB0byBzZXBhcmF0
ZSB0aGUgcHJvdG9jb2xzLiJ9XSwiaWQiOiJzZXZlcmFsLXByb3RvY29scyIsInNob3duQnkiOlsi
c2VlLXByb3RvY29scyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM4
In1dLCJzeW1wdG9tIjoiVGhlIHVwZ3JhZGUgZG9lcyBub3Qgc3RhcnQgYW5kIG5hbWVzIHNlcnZl
cnMgd2l0aCBzZXZlcmFsIHByb3RvY29scy4ifSx7ImFjdGlvbnMiOlt7InJvbGVzIjpbXSwidGV4
dCI6IkxldCB0aGUgcnVubmluZyBiYXRjaCBmaW5pc2g7IHRoZSBiYXRjaGVzIGFmdGVyIGl0IGRv
IG5vdCBzdGFydC4ifSx7ImNvbW1hbmQiOiJ3ZWthIGxvY2FsIHBzIiwicm9sZXMiOlsiY2xpZW50
Il0sInRleHQiOiJPbiB0aGF0IGNsaWVudCwgc2VlIHdoYXQgaXRzIGNvbnRhaW5lciBzYXlzLiJ9
LHsicm9sZXMiOltdLCJ0ZXh0IjoiVXBncmFkZSB0aGF0IGNsaWVudCBvbiB0aGUgc3BvdCwgdGhl
biBnbyBvbiB3aXRoIHRob3NlIHRoYXQgYXJlIGxlZnQuIn1dLCJpZCI6ImNsaWVudC1mYWlscyIs
InNob3duQnkiOlsidXBncmFkZS1hbGwtY2xpZW50cyIsInVwZ3JhZGUtY2xpZW50cy5leGl0LmNs
aWVudHMtYXQtdGFyZ2V0IiwiY2xpZW50cy1hdC10YXJnZXQiXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxNDctMTU3LCAxNjUifV0sInN5bXB0b20iOiJBIGNsaWVudCBv
ZiBhIGJhdGNoIGNhbm5vdCBiZSB1cGdyYWRlZC4ifSx7ImFjdGlvbnMiOlt7ImNvbW1hbmQiOiJ3
ZWthIGxvY2FsIHVwZ3JhZGUiLCJyb2xlcyI6WyJjbGllbnQiXSwidGV4dCI6Ikxvb2sgZm9yIGNs
aWVudHMgdGhhdCB3ZXJlIHNraXBwZWQgb3Igbm90IG1vdW50ZWQsIGFuZCB1cGdyYWRlIHRoZW0g
b24gdGhlIHNwb3QuIn1dLCJpZCI6Im1pc21hdGNoLXN0YXlzIiwic2hvd25CeSI6WyJzZWUtZmly
c3QtbWlzbWF0Y2gtZ29uZSIsInVwZ3JhZGUtY2xpZW50cy5leGl0Lm5vLW1pc21hdGNoIiwibm8t
bWlzbWF0Y2giXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTgifSx7
ImRvY3VtZW50IjoiYWxlcnRzIiwibGluZXMiOiJDbGllbnRWZXJzaW9uc01pc21hdGNoIn1dLCJz
eW1wdG9tIjoiVGhlIGFsZXJ0IGFib3V0IGNsaWVudHMgb2YgYW5vdGhlciB2ZXJzaW9uIGRvZXMg
bm90IGdvIGF3YXkuIn0seyJhY3Rpb25zIjpbeyJjb21tYW5kIjoid2VrYSB1c2VyIGxvZ2luIiwi
cm9sZXMiOlsibGVhZCJdLCJ0ZXh0IjoiV2l0aG91dCBhIGxvZ2luIHRoZSBwcm9ncmFtIGZhbGxz
IGJhY2sgdG8gYSBkZWZhdWx0IGFjY291bnQuIExvZyBpbiBhZ2FpbiwgaW4gYSB0ZXJtaW5hbC4i
fV0sImlkIjoibG9naW4tbG9zdCIsInNob3duQnkiOlsicHJlcmVxdWlzaXRlcy5lbnRyeS5jbHVz
dGVyLWFkbWluIiwiZmlyc3QtaG9wLWRvd25sb2FkLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJmaXJz
dC1ob3AtYmFja2VuZHMuZW50cnkuY2x1c3Rlci1hZG1pbiIsImRvd25sb2FkLmVudHJ5LmNsdXN0
ZXItYWRtaW4iLCJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJ1cGdyYWRl
LWNsaWVudHMuZW50cnkuY2x1c3Rlci1hZG1pbiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjUzIn0seyJkb2N1bWVudCI6InVzZXJzIiwibGluZXMiOiJsb2dpbiJ9XSwi
c3ltcHRvbSI6IlRoZSBwcm9ncmFtIGFuc3dlcnMgYXMgYW5vdGhlciB1c2VyIHRoYW4gdGhlIG9u
ZSB3aG8gbG9nZ2VkIGluLiJ9XSwidmFyaWFibGVzIjpbeyJraW5kIjoidmFsdWUiLCJuYW1lIjoi
dGFyZ2V0IiwidmFsdWUiOiI0LjIuNCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6Im9yaWdpbiIs
InZhbHVlIjoiNC4wLjQifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJjaGFuZ2UiLCJ2YWx1ZSI6
IkNIRzAwNDQzNzcifSx7ImJ5SG9zdCI6eyJiZTEiOiJiZTEiLCJiZTIiOiJiZTIiLCJiZTMiOiJi
ZTMiLCJiZTQiOiJiZTQiLCJjbDEiOiJjbDEiLCJjbDIiOiJjbDIiLCJjbDMiOiJjbDMiLCJjb250
cm9sbGVyIjoiY29udHJvbGxlciIsImd3MSI6Imd3MSJ9LCJraW5kIjoicGVySG9zdCIsIm5hbWUi
OiJob3N0In0seyJieUhvc3QiOnsiYmUxIjoiMTkyLjAuMi42MSIsImJlMiI6IjE5Mi4wLjIuNjIi
LCJiZTMiOiIxOTIuMC4yLjYzIiwiYmU0IjoiMTkyLjAuMi42NCIsImNsMSI6IjE5Mi4wLjIuODEi
LCJjbDIiOiIxOTIuMC4yLjgyIiwiY2wzIjoiMTkyLjAuMi44MyIsImNvbnRyb2xsZXIiOiJsb2Nh
bGhvc3QiLCJndzEiOiIxOTIuMC4yLjcxIn0sImtpbmQiOiJwZXJIb3N0IiwibmFtZSI6ImFkZHJl
c3MifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJzdGFydF9vcmRlciIsInZhbHVlIjoiIn0seyJr
aW5kIjoidmFsdWUiLCJuYW1lIjoibGF0ZXN0X3JlbGVhc2UiLCJ0aXRsZSI6IkxhdGVzdCByZWxl
YXNlIG9mIHRoZSB0YXJnZXQncyBtYWpvciB2ZXJzaW9uLCBhcyB0aGUgdmVuZG9yIGxpc3RzIGl0
IiwidmFsdWUiOiI0LjIuNCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InZpYSIsInRpdGxlIjoi
VmVyc2lvbiBiZXR3ZWVuIHR3byBob3BzLCB0aGUgbGF0ZXN0IG9mIDQuMTsgbm9uZSB3aGVyZSBv
bmUgaG9wIGlzIGVub3VnaCIsInZhbHVlIjoiNC4xLjQifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUi
OiJjb250YWluZXJfbmFtZSIsInRpdGxlIjoiVGhlIG9uZSBjb250YWluZXIgb2YgdGhlIGxlYWQg
YmFja2VuZCB0aGF0IHRoZSB1cGdyYWRlIGlzIHJ1biBieSIsInZhbHVlIjoiZHJpdmVzMCJ9LHsi
a2luZCI6InZhbHVlIiwibmFtZSI6ImRyaXZlX2NvbnRhaW5lcnMiLCJ0aXRsZSI6Ik5hbWVzIG9m
IGRyaXZlIGNvbnRhaW5lcnMiLCJ2YWx1ZSI6Il5kcml2ZXNbMC05XSskIn0seyJraW5kIjoidmFs
dWUiLCJuYW1lIjoiY29tcHV0ZV9jb250YWluZXJzIiwidGl0bGUiOiJOYW1lcyBvZiBjb21wdXRl
IGNvbnRhaW5lcnMiLCJ2YWx1ZSI6Il5jb21wdXRlWzAtOV0rJCJ9LHsia2luZCI6InZhbHVlIiwi
bmFtZSI6ImZyb250ZW5kX2NvbnRhaW5lcnMiLCJ0aXRsZSI6Ik5hbWVzIG9mIGZyb250ZW5kLCBw
cm90b2NvbCBhbmQgZ2F0ZXdheSBjb250YWluZXJzLCB3aGljaCB0aGUgZ3VpZGUgZG9lcyBub3Qg
Z2l2ZSIsInZhbHVlIjoiXmZyb250ZW5kWzAtOV0rJCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6
ImJhY2tlbmRfc2VydmVycyIsInRpdGxlIjoiSG93IG1hbnkgYmFja2VuZCBzZXJ2ZXJzIHRoZSBj
bHVzdGVyIGhhcyIsInZhbHVlIjoiNCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImFkbWluX3Vz
ZXIiLCJ0aXRsZSI6IkFjY291bnQgb2YgdGhlIGNsdXN0ZXIgYWRtaW4gd2hvIGhhcyBsb2dnZWQg
aW4gb24gdGhlIGxlYWQgYmFja2VuZCIsInZhbHVlIjoidXBncmFkZS1hZG1pbiJ9LHsiYnlIb3N0
Ijp7ImJlMSI6Im5vbmUiLCJiZTIiOiJub25lIiwiYmUzIjoibm9uZSIsImJlNCI6Im5vbmUiLCJn
dzEiOiJzMyJ9LCJraW5kIjoicGVySG9zdCIsIm5hbWUiOiJwcm90b2NvbCIsInRpdGxlIjoiVGhl
IG9uZSBwcm90b2NvbCB0aGF0IGVhY2ggYmFja2VuZCBhbmQgZ2F0ZXdheSBzZXJ2ZXMifSx7Imtp
bmQiOiJ2YWx1ZSIsIm5hbWUiOiJhcmNoaXZlIiwidGl0bGUiOiJUaGUgdmVyc2lvbidzIGFyY2hp
dmUgb24gdGhlIGxlYWQgYmFja2VuZDsgbm9uZSB3aGVyZSBpdCBpcyBub3QgYnJvdWdodCBieSBo
YW5kIiwidmFsdWUiOiIvc3J2L3dla2Evd2VrYS00LjIuNC50YXIifSx7ImtpbmQiOiJ2YWx1ZSIs
Im5hbWUiOiJmaXJzdF9hcmNoaXZlIiwidGl0bGUiOiJUaGUgc2FtZSBmb3IgdGhlIHZlcnNpb24g
YmV0d2VlbiB0d28gaG9wcyIsInZhbHVlIjoiL3Nydi93ZWthL3dla2EtNC4xLjQudGFyIn0seyJr
aW5kIjoidmFsdWUiLCJuYW1lIjoiYXJjaGl2ZV9kaXIiLCJ0aXRsZSI6IlRoZSBmb2xkZXIgb2Yg
aXRzIG93biBpbnRvIHdoaWNoIHRoZSBhcmNoaXZlIGlzIHVucGFja2VkIiwidmFsdWUiOiIvb3B0
L3dla2EvdXBncmFkZS1DSEcwMDQ0Mzc3In0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoid29ya19k
aXIiLCJ0aXRsZSI6IkZvbGRlciBmb3IgdGhlIGxvZyBvZiB0aGUgdXBncmFkZSBvbiB0aGUgbGVh
ZCBiYWNrZW5kIiwidmFsdWUiOiIvdmFyL3RtcC91cGdyYWRlLUNIRzAwNDQzNzcifSx7ImtpbmQi
OiJ2YWx1ZSIsIm5hbWUiOiJiYWNrZW5kX2FkZHJlc3MiLCJ0aXRsZSI6Ik5hbWUgb3IgYWRkcmVz
cyBvZiBhIGJhY2tlbmQsIGFzIGNsaWVudHMgcmVhY2ggaXQiLCJ2YWx1ZSI6ImJlMS5leGFtcGxl
LmNvbSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImJhY2tlbmRfcG9ydCIsInRpdGxlIjoiUG9y
dCBvZiB0aGF0IGJhY2tlbmQiLCJ2YWx1ZSI6IjE0MDAwIn0seyJraW5kIjoidmFsdWUiLCJuYW1l
IjoiY2xpZW50X3ZlcnNpb24iLCJ0aXRsZSI6IlZlcnNpb24gb2YgdGhlIG9sZGVzdCBjbGllbnQg
d2hlbiB0aGUgYmFja2VuZHMgaGF2ZSByZWFjaGVkIHRoZSB0YXJnZXQ7IDQuMS4yIGF0IGxlYXN0
IiwidmFsdWUiOiI0LjEuNCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImNsaWVudF9iYXRjaF9z
aXplIiwidGl0bGUiOiJIb3cgbWFueSBjbGllbnRzIGEgYmF0Y2ggaG9sZHMiLCJ2YWx1ZSI6IjIi
fSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJjbGllbnRzX3RvX3VwZ3JhZGUiLCJ0aXRsZSI6Iklk
cyBvZiB0aGUgb25seSBjbGllbnRzIHRvIHVwZ3JhZGUiLCJ2YWx1ZSI6Im5vbmUifSx7ImtpbmQi
OiJ2YWx1ZSIsIm5hbWUiOiJjbGllbnRzX3RvX3NraXAiLCJ0aXRsZSI6IklkcyBvZiB0aGUgY2xp
ZW50cyB0byBsZWF2ZSBvdXQiLCJ2YWx1ZSI6Im5vbmUifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUi
OiJnYXRld2F5X2lkcyIsInRpdGxlIjoiSWRzIG9mIHRoZSBwcm90b2NvbCBnYXRld2F5cywgd2hp
Y2ggYXJlIG5vIGNsaWVudHMgdG8gYmUgdXBncmFkZWQiLCJ2YWx1ZSI6IjQxIn1dLCJ2ZXJzaW9u
cyI6eyJmcm9tIjoiNC4wLjQiLCJwYXRoIjpbIjQuMC40IiwiNC4yLjQiXSwidG8iOiI0LjIuNCJ9
LCJ3aW5kb3dzIjpbeyJlbmQiOiIyMDI3LTA1LTA5VDAzOjAwOjAwKzAyOjAwIiwiZW5kRXBvY2gi
OjE4MDk4MjQ0MDAsImlkIjoiZmlyc3QtaG9wLWJhY2tlbmRzIiwic3RhcnQiOiIyMDI3LTA1LTA4
VDIxOjAwOjAwKzAyOjAwIiwic3RhcnRFcG9jaCI6MTgwOTgwMjgwMH0seyJlbmQiOiIyMDI3LTA1
LTA5VDA2OjAwOjAwKzAyOjAwIiwiZW5kRXBvY2giOjE4MDk4MzUyMDAsImlkIjoiZmlyc3QtaG9w
LWNsaWVudHMiLCJzdGFydCI6IjIwMjctMDUtMDhUMjE6MDA6MDArMDI6MDAiLCJzdGFydEVwb2No
IjoxODA5ODAyODAwfSx7ImVuZCI6IjIwMjctMDUtMTBUMDM6MDA6MDArMDI6MDAiLCJlbmRFcG9j
aCI6MTgwOTkxMDgwMCwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzIiwic3RhcnQiOiIyMDI3LTA1LTA5
VDIxOjAwOjAwKzAyOjAwIiwic3RhcnRFcG9jaCI6MTgwOTg4OTIwMH0seyJlbmQiOiIyMDI3LTA1
LTEwVDA2OjAwOjAwKzAyOjAwIiwiZW5kRXBvY2giOjE4MDk5MjE2MDAsImlkIjoidXBncmFkZS1j
bGllbnRzIiwic3RhcnQiOiIyMDI3LTA1LTA5VDIxOjAwOjAwKzAyOjAwIiwic3RhcnRFcG9jaCI6
MTgwOTg4OTIwMH1dfQ==
PLAN
}

main "$@"
