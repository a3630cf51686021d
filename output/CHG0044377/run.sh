#!/bin/sh
# Storage cluster to 4.2.4, by 4.1.4
#
# Change CHG0044377 (production): WEKA 4.0.4 to 4.2.4
# Plan   4767f2c38ffac565b904db11cfbf007478fbcc562b273ad183d063a142c2939c
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

RB_DIGEST='4767f2c38ffac565b904db11cfbf007478fbcc562b273ad183d063a142c2939c'
RB_CHANGE='CHG0044377'
RB_VERSION='0.1.0'
RB_COUNT=79
RB_TOOLS='base64 sha256sum sync mktemp od tail head ssh'
RB_TITLE='Storage cluster to 4.2.4, by 4.1.4'
# Come from the environment, and reach only the commands that name them.
RB_SECRETS='get_weka_token install_command first_install_command'

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

  stage 'prerequisites' 'Meet the prerequisites and stop the transfers of snapshots' '' 0 0 ''
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

  stage 'first-hop-download' 'First hop: bring the version in between to one backend server' '' 0 0 ''
  step_18
  step_19
  step_20
  step_21

  stage 'first-hop-backends' 'First hop: upgrade the backend servers to the version in between' '2027-05-08T21:00:00+02:00 to 2027-05-09T03:00:00+02:00' 1809802800 1809824400 'impact: Uploading and downloading snapshots unavailable, Reading and writing files degraded, Creating S3 clusters and detaching object stores degraded'
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

  stage 'first-hop-clients' 'First hop: upgrade the clients to the version in between' '2027-05-08T21:00:00+02:00 to 2027-05-09T06:00:00+02:00' 1809802800 1809835200 'impact: Reading and writing files degraded'
  step_38

  stage 'between-hops' 'Meet what the second hop asks of the first' '' 0 0 ''
  step_39
  step_40
  step_41

  stage 'download' 'Bring the version to one backend server' '' 0 0 ''
  step_42
  step_43
  step_44
  step_45

  stage 'upgrade-backends' 'Upgrade the backend servers' '2027-05-09T21:00:00+02:00 to 2027-05-10T03:00:00+02:00' 1809889200 1809910800 'impact: Uploading and downloading snapshots unavailable, Reading and writing files degraded, Creating S3 clusters and detaching object stores degraded, Access by NFS, SMB or S3 degraded'
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

  stage 'upgrade-clients' 'Upgrade the clients' '2027-05-09T21:00:00+02:00 to 2027-05-10T06:00:00+02:00' 1809889200 1809921600 'impact: Reading and writing files degraded'
  step_67
  step_68
  step_69
  step_70
  step_71
  step_72

  stage 'verify' 'Post-upgrade verification' '' 0 0 ''
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
# upgrade.yaml:641, guide 53, users whoami, login
step_1() {
  step 'prerequisites.entry.cluster-admin' check entry 'The declared admin has logged in, and the role is that of a cluster admin'
  proof() {
    check 'prerequisites.entry.cluster-admin' probe 'is `clusteradmin`' 'be1'
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
  hosts 'be1'
  finish
}

# 2/79  prerequisites.entry.multi-container: Every backend server has several containers, each of one kind
# upgrade.yaml:642, guide 18, 47, installation weka cluster container
step_2() {
  step 'prerequisites.entry.multi-container' check entry 'Every backend server has several containers, each of one kind'
  proof() {
    check 'prerequisites.entry.multi-container' probe 'matches `^multi: `' 'be1'
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
  hosts 'be1'
  finish
}

# 3/79  prerequisites.entry.protocol-declared: The change names one protocol for this server, or none
# upgrade.yaml:643, guide 38
step_3() {
  step 'prerequisites.entry.protocol-declared' check entry 'The change names one protocol for this server, or none'
  proof() {
    check 'prerequisites.entry.protocol-declared' probe 'matches `^(none|nfs|smb|s3)$`' 'be1' 'be2' 'be3' 'be4' 'gw1'
    limit 30000
    uses 'protocol'
    command_line <<'PROBE'
printf '%s\n' "${protocol}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^(none|nfs|smb|s3)$'
  }
  hosts 'be1' 'be2' 'be3' 'be4' 'gw1'
  finish
}

# 4/79  prerequisites.entry.backends-online: Every backend server is online, with all of its containers
# upgrade.yaml:644, guide 51, installation weka cluster container
step_4() {
  step 'prerequisites.entry.backends-online' check entry 'Every backend server is online, with all of its containers'
  proof() {
    check 'prerequisites.entry.backends-online' probe 'matches `^online: `' 'be1'
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
  hosts 'be1'
  finish
}

# 5/79  prerequisites.entry.rebuild-done: No rebuild is going on and the data is fully protected
# upgrade.yaml:645, guide 55, cli weka status
step_5() {
  step 'prerequisites.entry.rebuild-done' check entry 'No rebuild is going on and the data is fully protected'
  proof() {
    check 'prerequisites.entry.rebuild-done' probe 'contains `Fully protected`; does not contain `Rebuild in progress`' 'be1'
    limit 60000
    command_line <<'PROBE'
weka status
PROBE
    look
    expect 'exit' '0'
    expect 'contains' 'Fully protected'
    expect 'excludes' 'Rebuild in progress'
  }
  hosts 'be1'
  finish
}

# 6/79  prerequisites.entry.no-alerts: There is no alert, muted or not
# upgrade.yaml:646, guide 57, alerts view alerts
step_6() {
  step 'prerequisites.entry.no-alerts' check entry 'There is no alert, muted or not'
  proof() {
    check 'prerequisites.entry.no-alerts' probe 'matches `^\[ *\]$`' 'be1'
    limit 60000
    command_line <<'PROBE'
weka alerts --muted -J
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^\[ *\]$'
  }
  hosts 'be1'
  finish
}

# 7/79  prerequisites.entry.free-space: There are 4 GB free in /opt/weka
# upgrade.yaml:647, guide 59
step_7() {
  step 'prerequisites.entry.free-space' check entry 'There are 4 GB free in /opt/weka'
  proof() {
    check 'prerequisites.entry.free-space' probe 'is at least 4 GB' 'be1' 'be2' 'be3' 'be4'
    limit 30000
    command_line <<'PROBE'
df -Pk -- '/opt/weka' | awk 'NR == 2 { print $4 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '3906250'
  }
  hosts 'be1' 'be2' 'be3' 'be4'
  finish
}

# 8/79  prerequisites.entry.no-data-upgrade: No conversion of metadata is running
# upgrade.yaml:648, guide 73
step_8() {
  step 'prerequisites.entry.no-data-upgrade' check entry 'No conversion of metadata is running'
  proof() {
    check 'prerequisites.entry.no-data-upgrade' probe 'is == 0' 'be1'
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
  hosts 'be1'
  finish
}

# 9/79  see-latest-release: See that the target is the latest release
# upgrade.yaml:650, guide 10, guide 10, original method B: public releases
step_9() {
  step 'see-latest-release' check body 'See that the target is the latest release'
  proof() {
    check 'see-latest-release' manual 'a person attests it' 'controller'
    attested 'latest-release=latest-release' 'seen-at=seen-at' <<'WORDS'
Look at the public releases. The latest of the target's major version must be 4.2.4, and the target 4.2.4 must be it; in two hops, 4.1.4 must be the latest of its own major version.
to record: latest-release, seen-at
WORDS
  }
  hosts 'controller'
  finish
}

# 10/79  see-compatible: Hold the backend servers against the target's prerequisites
# upgrade.yaml:655, guide 45, guide 45
step_10() {
  step 'see-compatible' check body 'Hold the backend servers against the target'\''s prerequisites'
  proof() {
    check 'see-compatible' manual 'a person attests it' 'be1' 'be2' 'be3' 'be4'
    attested 'page-version=page-version' 'result-of-each-server=result-of-each-server' <<'WORDS'
Hold each backend server against the page "Prerequisites and compatibility" of 4.2.4.
to record: page-version, result-of-each-server
WORDS
  }
  hosts 'be1' 'be2' 'be3' 'be4'
  finish
}

# 11/79  see-protocols: See that no server has several protocols
# upgrade.yaml:660, guide 38, guide 38
step_11() {
  step 'see-protocols' check body 'See that no server has several protocols'
  proof() {
    check 'see-protocols' manual 'a person attests it' 'be1' 'be2' 'be3' 'be4' 'gw1'
    attested 'nfs=nfs' 's3=s3' 'smb=smb' <<'WORDS'
On every backend and gateway, list which of NFS, SMB and S3 it serves. There may be one at most, and it must be the one that the change names for it; otherwise stop and call the vendor's Customer Success Team.
to record: nfs, smb, s3
WORDS
  }
  hosts 'be1' 'be2' 'be3' 'be4' 'gw1'
  finish
}

# 12/79  approve-kwas: Approve that ETCD has become KWAS
# upgrade.yaml:685, guide 49
step_12() {
  step 'approve-kwas' approve body 'Approve that ETCD has become KWAS'
  hosts 'controller'
  approve 'li@example.com' <<'WORDS'
Has the vendor's Customer Success Team confirmed that ETCD was upgraded to KWAS on this cluster, for the upgrade to 4.2.4? Put the number of the case into the comment.
may approve: li@example.com
WORDS
  finish
}

# 13/79  notify-users: Tell the users
# upgrade.yaml:695, guide 127
step_13() {
  step 'notify-users' notify body 'Tell the users'
  hosts 'controller'
  notify <<'WORDS'
send to users:
  Under change CHG0044377 the storage cluster goes to 4.2.4. Files stay reachable except for about a minute; protocol gateways reconnect once, and clients are upgraded afterwards.
about: file-access, protocol-access
at least 2d ahead
WORDS
  finish
}

# 14/79  postpone-transfers: Postpone snapshot transfers, S3 cluster creation and detaching
# upgrade.yaml:706, guide 19, 39, 61, 71
# Way back, by hand:
#   | Resume the schedules and tell the administrators.
step_14() {
  step 'postpone-transfers' manual body 'Postpone snapshot transfers, S3 cluster creation and detaching'
  hosts 'controller'
  manual 'suspended-schedules=suspended-schedules' 'told-at=told-at' <<'WORDS'
Suspend every schedule that uploads, downloads or synchronises snapshots, and tell all administrators to start no such transfer, create no S3 cluster and detach no object store until this change is over.
to record: suspended-schedules, told-at
WORDS
  finish
}

# 15/79  abort-uploads: Abort the snapshot upload
# upgrade.yaml:738, guide 65, tasks abort, guide 64-65, tasks weka cluster task
# POINT OF NO RETURN: What was uploaded so far is lost; the upload is started anew afterwards.
step_15() {
  step 'abort-uploads' manual body 'Abort the snapshot upload'
  proof() {
    check 'abort-uploads.check' probe 'is == 0' 'be1'
    limit 60000
    command_line <<'PROBE'
tasks=$(weka cluster task) || exit 1
printf '%s\n' "$tasks" | awk '$1 == "STOW_UPLOAD" { n++ } END { print n + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '==' '0'
  }
  hosts 'controller'
  manual 'task-ids=task-ids' <<'WORDS'
Find each task STOW_UPLOAD and end it with "weka cluster task abort" and its id. Where none is listed, note that.
to record: task-ids
WORDS
  finish
}

# 16/79  wait-for-downloads: Wait until nothing is being downloaded
# upgrade.yaml:758, guide 67, 69, guide 66-69, tasks weka cluster task
step_16() {
  step 'wait-for-downloads' wait body 'Wait until nothing is being downloaded'
  proof() {
    check 'wait-for-downloads' probe 'is == 0' 'be1'
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
  hosts 'be1'
  finish
}

# 17/79  abort-prefetch: Abort the prefetch
# upgrade.yaml:799, guide 67, earlier footnote: aborted directly, guide 67, tasks weka cluster task
# POINT OF NO RETURN: A prefetch cannot be resumed after the upgrade.
step_17() {
  step 'abort-prefetch' manual body 'Abort the prefetch'
  proof() {
    check 'abort-prefetch.check' probe 'is == 0' 'be1'
    limit 60000
    command_line <<'PROBE'
tasks=$(weka cluster task) || exit 1
printf '%s\n' "$tasks" | awk '$1 == "SNAPSHOT_PREFETCH" { n++ } END { print n + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '==' '0'
  }
  hosts 'controller'
  manual 'task-ids=task-ids' <<'WORDS'
Find each task SNAPSHOT_PREFETCH and end it with "weka cluster task abort" and its id. Where none is listed, note that.
to record: task-ids
WORDS
  finish
}

# 18/79  first-hop-download.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:820, guide 53, users whoami, login
step_18() {
  step 'first-hop-download.entry.cluster-admin' check entry 'The declared admin has logged in, and the role is that of a cluster admin'
  proof() {
    check 'first-hop-download.entry.cluster-admin' probe 'is `clusteradmin`' 'be1'
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
  hosts 'be1'
  finish
}

# 19/79  first-hop-download.entry.via-given: The change names the version in between
# upgrade.yaml:820, guide 11
step_19() {
  step 'first-hop-download.entry.via-given' check entry 'The change names the version in between'
  proof() {
    check 'first-hop-download.entry.via-given' probe 'matches `^4[.]1[.]`' 'be1'
    limit 30000
    uses 'via'
    command_line <<'PROBE'
printf '%s\n' "${via}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^4[.]1[.]'
  }
  hosts 'be1'
  finish
}

# 20/79  copy-first-archive: Copy the archive to the lead backend
# upgrade.yaml:879, guide 103
# Way back, by hand:
#   | Delete the archive.
step_20() {
  step 'copy-first-archive' manual body 'Copy the archive to the lead backend'
  proof() {
    check 'copy-first-archive.check' probe 'matches `^[0-9a-f]{64} `' 'be1'
    limit 300000
    uses 'first_archive'
    command_line <<'PROBE'
sha256sum -- "${first_archive}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  hosts 'controller'
  manual 'sha256-of-the-download=sha256-of-the-download' <<'WORDS'
Download the archive of 4.1.4 on a machine that is connected, and copy it to /srv/weka/weka-4.1.4.tar on the lead backend.
to record: sha256-of-the-download
WORDS
  finish
}

# 21/79  install-first-archive: Unpack the archive into a folder of its own and run its installer
# upgrade.yaml:895, guide 103-105, original method C: install.sh
# Way back, by hand:
#   | Leave the version where it is; nothing uses it.
step_21() {
  step 'install-first-archive' run body 'Unpack the archive into a folder of its own and run its installer'
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
# upgrade.yaml:920, guide 53, users whoami, login
step_22() {
  step 'first-hop-backends.entry.cluster-admin' check entry 'The declared admin has logged in, and the role is that of a cluster admin'
  proof() {
    check 'first-hop-backends.entry.cluster-admin' probe 'is `clusteradmin`' 'be1'
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
  hosts 'be1'
  finish
}

# 23/79  first-hop-backends.entry.backends-online: Every backend server is online, with all of its containers
# upgrade.yaml:921, guide 51, installation weka cluster container
step_23() {
  step 'first-hop-backends.entry.backends-online' check entry 'Every backend server is online, with all of its containers'
  proof() {
    check 'first-hop-backends.entry.backends-online' probe 'matches `^online: `' 'be1'
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
  hosts 'be1'
  finish
}

# 24/79  first-hop-backends.entry.rebuild-done: No rebuild is going on and the data is fully protected
# upgrade.yaml:922, guide 55, cli weka status
step_24() {
  step 'first-hop-backends.entry.rebuild-done' check entry 'No rebuild is going on and the data is fully protected'
  proof() {
    check 'first-hop-backends.entry.rebuild-done' probe 'contains `Fully protected`; does not contain `Rebuild in progress`' 'be1'
    limit 60000
    command_line <<'PROBE'
weka status
PROBE
    look
    expect 'exit' '0'
    expect 'contains' 'Fully protected'
    expect 'excludes' 'Rebuild in progress'
  }
  hosts 'be1'
  finish
}

# 25/79  first-hop-backends.entry.no-alerts: There is no alert, muted or not
# upgrade.yaml:923, guide 57, alerts view alerts
step_25() {
  step 'first-hop-backends.entry.no-alerts' check entry 'There is no alert, muted or not'
  proof() {
    check 'first-hop-backends.entry.no-alerts' probe 'matches `^\[ *\]$`' 'be1'
    limit 60000
    command_line <<'PROBE'
weka alerts --muted -J
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^\[ *\]$'
  }
  hosts 'be1'
  finish
}

# 26/79  first-hop-backends.entry.free-space: There are 4 GB free in /opt/weka
# upgrade.yaml:924, guide 59
step_26() {
  step 'first-hop-backends.entry.free-space' check entry 'There are 4 GB free in /opt/weka'
  proof() {
    check 'first-hop-backends.entry.free-space' probe 'is at least 4 GB' 'be1' 'be2' 'be3' 'be4'
    limit 30000
    command_line <<'PROBE'
df -Pk -- '/opt/weka' | awk 'NR == 2 { print $4 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '3906250'
  }
  hosts 'be1' 'be2' 'be3' 'be4'
  finish
}

# 27/79  first-hop-backends.entry.no-data-upgrade: No conversion of metadata is running
# upgrade.yaml:925, guide 73
step_27() {
  step 'first-hop-backends.entry.no-data-upgrade' check entry 'No conversion of metadata is running'
  proof() {
    check 'first-hop-backends.entry.no-data-upgrade' probe 'is == 0' 'be1'
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
  hosts 'be1'
  finish
}

# 28/79  first-hop-backends.entry.tasks-over: None of the tasks that must be stopped is listed; a running detach is ignored
# upgrade.yaml:926, guide 61-71, tasks weka cluster task
step_28() {
  step 'first-hop-backends.entry.tasks-over' check entry 'None of the tasks that must be stopped is listed; a running detach is ignored'
  proof() {
    check 'first-hop-backends.entry.tasks-over' probe 'is == 0' 'be1'
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
  hosts 'be1'
  finish
}

# 29/79  approve-first-hop: Approve the first hop
# upgrade.yaml:929
step_29() {
  step 'approve-first-hop' approve body 'Approve the first hop'
  hosts 'controller'
  approve 'li@example.com' <<'WORDS'
All gates are passed, and there is no way back to 4.0.4. May change CHG0044377 upgrade the backends to 4.1.4 now?
may approve: li@example.com
WORDS
  finish
}

# 30/79  start-first-hop: Start the upgrade to the version in between
# upgrade.yaml:936, guide 118-122, releases 4.1: steps 3 and 4
# Impact: Reading and writing files degraded, Uploading and downloading snapshots unavailable, Creating S3 clusters and detaching object stores degraded
# POINT OF NO RETURN: The guide knows no way back to the version before.
step_30() {
  step 'start-first-hop' run body 'Start the upgrade to the version in between'
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
    check 'start-first-hop.unless' probe 'is `started`' 'be1'
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
# upgrade.yaml:955, guide 24-27, guide 26-27, installation weka cluster container
step_31() {
  step 'watch-first-drives' wait body 'Follow preparation and the upgrade of the drive containers'
  proof() {
    check 'watch-first-drives' probe 'matches `^(ended|upgraded)`' 'be1'
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
  hosts 'be1'
  finish
}

# 32/79  watch-first-computes: Follow the upgrade of the compute containers, all at once in 4.1
# upgrade.yaml:960, guide 28-29, releases 4.1: internal process, guide 28-29, releases 4.1: all computes at once
step_32() {
  step 'watch-first-computes' wait body 'Follow the upgrade of the compute containers, all at once in 4.1'
  proof() {
    check 'watch-first-computes' probe 'matches `^(ended|upgraded)`' 'be1'
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
  hosts 'be1'
  finish
}

# 33/79  watch-first-end: Follow frontends, protocol containers and gateways until the command has ended
# upgrade.yaml:965, guide 30-31, 127, guide 30-31, 127
step_33() {
  step 'watch-first-end' wait body 'Follow frontends, protocol containers and gateways until the command has ended'
  proof() {
    check 'watch-first-end' probe 'exists' 'be1'
    again '30000' '14400000' ''
    limit 30000
    uses 'work_dir'
    command_line <<'PROBE'
test -e "${work_dir}/first-exit"
PROBE
    look
    expect 'exit' '0'
  }
  hosts 'be1'
  finish
}

# 34/79  see-first-end: See that the command has ended without an error
# upgrade.yaml:970, guide 126-127, guide 126-127
step_34() {
  step 'see-first-end' check body 'See that the command has ended without an error'
  proof() {
    check 'see-first-end' probe 'is `0`' 'be1'
    limit 30000
    uses 'work_dir'
    command_line <<'PROBE'
cat "${work_dir}/first-exit"
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0'
  }
  hosts 'be1'
  finish
}

# 35/79  see-first-containers: See every container at the version in between
# upgrade.yaml:975, guide 24-31, guide 24-31, installation weka cluster container
step_35() {
  step 'see-first-containers' check body 'See every container at the version in between'
  proof() {
    check 'see-first-containers' probe 'matches `^upgraded: `' 'be1'
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
  hosts 'be1'
  finish
}

# 36/79  first-hop-backends.exit.containers-up: All containers of all backend servers are up, and IO runs
# upgrade.yaml:927, guide 39, 127, cli weka status
step_36() {
  step 'first-hop-backends.exit.containers-up' check exit 'All containers of all backend servers are up, and IO runs'
  proof() {
    check 'first-hop-backends.exit.containers-up' probe 'matches `status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)`; contains `io status: STARTED`' 'be1'
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
  hosts 'be1'
  finish
}

# 37/79  first-hop-backends.exit.tasks-still-over: None of these tasks has come up meanwhile
# upgrade.yaml:927, guide 19, 61
step_37() {
  step 'first-hop-backends.exit.tasks-still-over' check exit 'None of these tasks has come up meanwhile'
  proof() {
    check 'first-hop-backends.exit.tasks-still-over' probe 'is == 0' 'be1'
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
  hosts 'be1'
  finish
}

# 38/79  remount-clients-first: Unmount everything on each client and mount it again
# upgrade.yaml:987, guide 131, 135, guide 131, installation weka local ps
# Impact: Reading and writing files degraded
# POINT OF NO RETURN: A client takes the version of the backends, which cannot go back.
step_38() {
  step 'remount-clients-first' manual body 'Unmount everything on each client and mount it again'
  on_failure 'finish-batch'
  proof() {
    check 'remount-clients-first.check' probe 'matches `^upgraded: `' 'cl1' 'cl2' 'cl3'
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
  hosts 'cl1' 'cl2' 'cl3'
  manual 'client=client' 'finished-at=finished-at' 'way-taken=way-taken' <<'WORDS'
Unmount every WEKA file system of this client completely and mount it again, or restart the client.
to record: client, way-taken, finished-at
WORDS
  finish
}

# 39/79  wait-for-data-upgrade: Wait until the conversion of metadata is done
# upgrade.yaml:1010, guide 73, guide 73
step_39() {
  step 'wait-for-data-upgrade' wait body 'Wait until the conversion of metadata is done'
  proof() {
    check 'wait-for-data-upgrade' probe 'is == 0' 'be1'
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
  hosts 'be1'
  finish
}

# 40/79  see-first-clients: See every client at the version in between
# upgrade.yaml:1016, guide 131, guide 131, installation weka local ps
step_40() {
  step 'see-first-clients' check body 'See every client at the version in between'
  proof() {
    check 'see-first-clients' probe 'matches `^upgraded: `' 'cl1' 'cl2' 'cl3'
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
  hosts 'cl1' 'cl2' 'cl3'
  finish
}

# 41/79  see-first-mismatch-gone: See that the alert about clients of another version is gone
# upgrade.yaml:1022, guide 57, 158, guide 158, alerts list of alerts
step_41() {
  step 'see-first-mismatch-gone' check body 'See that the alert about clients of another version is gone'
  proof() {
    check 'see-first-mismatch-gone' probe 'does not contain `ClientVersionsMismatch`' 'be1'
    again '30000' '900000' ''
    limit 60000
    command_line <<'PROBE'
weka alerts --muted -J
PROBE
    look
    expect 'exit' '0'
    expect 'excludes' 'ClientVersionsMismatch'
  }
  hosts 'be1'
  finish
}

# 42/79  download.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:1033, guide 53, users whoami, login
step_42() {
  step 'download.entry.cluster-admin' check entry 'The declared admin has logged in, and the role is that of a cluster admin'
  proof() {
    check 'download.entry.cluster-admin' probe 'is `clusteradmin`' 'be1'
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
  hosts 'be1'
  finish
}

# 43/79  copy-archive: Copy the archive to the lead backend
# upgrade.yaml:1107, guide 103
# Way back, by hand:
#   | Delete the archive.
step_43() {
  step 'copy-archive' manual body 'Copy the archive to the lead backend'
  proof() {
    check 'copy-archive.check' probe 'matches `^[0-9a-f]{64} `' 'be1'
    limit 300000
    uses 'archive'
    command_line <<'PROBE'
sha256sum -- "${archive}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  hosts 'controller'
  manual 'sha256-of-the-download=sha256-of-the-download' <<'WORDS'
Download the archive of 4.2.4 on a machine that is connected, and copy it to /srv/weka/weka-4.2.4.tar on the lead backend.
to record: sha256-of-the-download
WORDS
  finish
}

# 44/79  unpack-archive: Unpack the archive into a folder of its own
# upgrade.yaml:1123, guide 103
# Way back, by hand:
#   | Delete the folder.
step_44() {
  step 'unpack-archive' run body 'Unpack the archive into a folder of its own'
  limit 900000
  uses 'archive' 'archive_dir' 'target'
  command_line <<'RUN'
mkdir -p "${archive_dir}/${target}" && tar -xf "${archive}" -C "${archive_dir}/${target}"
RUN
  batch 'be1'
  finish
}

# 45/79  run-installer: Run the installer from that folder
# upgrade.yaml:1134, guide 105, original method C: install.sh
# Way back, by hand:
#   | Leave the version where it is; nothing uses it.
step_45() {
  step 'run-installer' run body 'Run the installer from that folder'
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
# upgrade.yaml:1177, guide 53, users whoami, login
step_46() {
  step 'upgrade-backends.entry.cluster-admin' check entry 'The declared admin has logged in, and the role is that of a cluster admin'
  proof() {
    check 'upgrade-backends.entry.cluster-admin' probe 'is `clusteradmin`' 'be1'
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
  hosts 'be1'
  finish
}

# 47/79  upgrade-backends.entry.backends-online: Every backend server is online, with all of its containers
# upgrade.yaml:1178, guide 51, installation weka cluster container
step_47() {
  step 'upgrade-backends.entry.backends-online' check entry 'Every backend server is online, with all of its containers'
  proof() {
    check 'upgrade-backends.entry.backends-online' probe 'matches `^online: `' 'be1'
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
  hosts 'be1'
  finish
}

# 48/79  upgrade-backends.entry.rebuild-done: No rebuild is going on and the data is fully protected
# upgrade.yaml:1179, guide 55, cli weka status
step_48() {
  step 'upgrade-backends.entry.rebuild-done' check entry 'No rebuild is going on and the data is fully protected'
  proof() {
    check 'upgrade-backends.entry.rebuild-done' probe 'contains `Fully protected`; does not contain `Rebuild in progress`' 'be1'
    limit 60000
    command_line <<'PROBE'
weka status
PROBE
    look
    expect 'exit' '0'
    expect 'contains' 'Fully protected'
    expect 'excludes' 'Rebuild in progress'
  }
  hosts 'be1'
  finish
}

# 49/79  upgrade-backends.entry.no-alerts: There is no alert, muted or not
# upgrade.yaml:1180, guide 57, alerts view alerts
step_49() {
  step 'upgrade-backends.entry.no-alerts' check entry 'There is no alert, muted or not'
  proof() {
    check 'upgrade-backends.entry.no-alerts' probe 'matches `^\[ *\]$`' 'be1'
    limit 60000
    command_line <<'PROBE'
weka alerts --muted -J
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^\[ *\]$'
  }
  hosts 'be1'
  finish
}

# 50/79  upgrade-backends.entry.free-space: There are 4 GB free in /opt/weka
# upgrade.yaml:1181, guide 59
step_50() {
  step 'upgrade-backends.entry.free-space' check entry 'There are 4 GB free in /opt/weka'
  proof() {
    check 'upgrade-backends.entry.free-space' probe 'is at least 4 GB' 'be1' 'be2' 'be3' 'be4'
    limit 30000
    command_line <<'PROBE'
df -Pk -- '/opt/weka' | awk 'NR == 2 { print $4 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '3906250'
  }
  hosts 'be1' 'be2' 'be3' 'be4'
  finish
}

# 51/79  upgrade-backends.entry.no-data-upgrade: No conversion of metadata is running
# upgrade.yaml:1182, guide 73
step_51() {
  step 'upgrade-backends.entry.no-data-upgrade' check entry 'No conversion of metadata is running'
  proof() {
    check 'upgrade-backends.entry.no-data-upgrade' probe 'is == 0' 'be1'
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
  hosts 'be1'
  finish
}

# 52/79  upgrade-backends.entry.tasks-over: None of the tasks that must be stopped is listed; a running detach is ignored
# upgrade.yaml:1183, guide 61-71, tasks weka cluster task
step_52() {
  step 'upgrade-backends.entry.tasks-over' check entry 'None of the tasks that must be stopped is listed; a running detach is ignored'
  proof() {
    check 'upgrade-backends.entry.tasks-over' probe 'is == 0' 'be1'
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
  hosts 'be1'
  finish
}

# 53/79  approve-upgrade: Approve the upgrade
# upgrade.yaml:1186, guide 118-120
step_53() {
  step 'approve-upgrade' approve body 'Approve the upgrade'
  hosts 'controller'
  approve 'li@example.com' <<'WORDS'
All gates are passed, and there is no way back from 4.2.4. May change CHG0044377 upgrade the backends now?
may approve: li@example.com
WORDS
  finish
}

# 54/79  start-upgrade: Start the upgrade on the lead backend
# upgrade.yaml:1194, guide 118-123
# Impact: Reading and writing files degraded, Uploading and downloading snapshots unavailable, Creating S3 clusters and detaching object stores degraded
# POINT OF NO RETURN: The guide knows no way back to the version before.
step_54() {
  step 'start-upgrade' run body 'Start the upgrade on the lead backend'
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
    check 'start-upgrade.unless' probe 'is `started`' 'be1'
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
# upgrade.yaml:1213, guide 24-25, 125, guide 24-27, installation weka cluster container
step_55() {
  step 'watch-preparation' wait body 'Follow the preparation of all backend servers'
  proof() {
    check 'watch-preparation' probe 'matches `^(ended|switching)`' 'be1'
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
  hosts 'be1'
  finish
}

# 56/79  see-preparation: See that the preparation has not failed
# upgrade.yaml:1218, guide 126, guide 126
step_56() {
  step 'see-preparation' check body 'See that the preparation has not failed'
  proof() {
    check 'see-preparation' probe 'is `0`' 'be1'
    limit 60000
    uses 'work_dir'
    command_line <<'PROBE'
if test -s "${work_dir}/exit"; then cat "${work_dir}/exit"; else echo 0; fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0'
  }
  hosts 'be1'
  finish
}

# 57/79  watch-drives: Follow the upgrade of the drive containers
# upgrade.yaml:1223, guide 26-27, guide 26-27, installation weka cluster container
step_57() {
  step 'watch-drives' wait body 'Follow the upgrade of the drive containers'
  proof() {
    check 'watch-drives' probe 'matches `upgraded: |command ended`' 'be1'
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
  hosts 'be1'
  finish
}

# 58/79  see-drives: See that all drive containers are upgraded
# upgrade.yaml:1230, guide 26-27, guide 26-27
step_58() {
  step 'see-drives' check body 'See that all drive containers are upgraded'
  proof() {
    check 'see-drives' probe 'contains `upgraded: `' 'be1'
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
  hosts 'be1'
  finish
}

# 59/79  watch-computes: Follow the upgrade of the compute containers
# upgrade.yaml:1235, guide 28-29, guide 28-29, installation weka cluster container
step_59() {
  step 'watch-computes' wait body 'Follow the upgrade of the compute containers'
  proof() {
    check 'watch-computes' probe 'matches `upgraded: |command ended`' 'be1'
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
  hosts 'be1'
  finish
}

# 60/79  see-computes: See that all compute containers are upgraded
# upgrade.yaml:1242, guide 28-29, guide 28-29
step_60() {
  step 'see-computes' check body 'See that all compute containers are upgraded'
  proof() {
    check 'see-computes' probe 'contains `upgraded: `' 'be1'
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
  hosts 'be1'
  finish
}

# 61/79  watch-frontends: Follow the upgrade of frontends, protocol containers and gateways
# upgrade.yaml:1247, guide 30-31, guide 30-31, installation weka cluster container
step_61() {
  step 'watch-frontends' wait body 'Follow the upgrade of frontends, protocol containers and gateways'
  proof() {
    check 'watch-frontends' probe 'matches `upgraded: |command ended`' 'be1'
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
  hosts 'be1'
  finish
}

# 62/79  see-frontends: See that all frontends, protocol containers and gateways are upgraded
# upgrade.yaml:1254, guide 30-31, guide 30-31, 143
step_62() {
  step 'see-frontends' check body 'See that all frontends, protocol containers and gateways are upgraded'
  proof() {
    check 'see-frontends' probe 'contains `upgraded: `' 'be1'
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
  hosts 'be1'
  finish
}

# 63/79  watch-end: Wait until the command has ended
# upgrade.yaml:1259, guide 127, guide 127
step_63() {
  step 'watch-end' wait body 'Wait until the command has ended'
  proof() {
    check 'watch-end' probe 'exists' 'be1'
    again '30000' '3600000' ''
    limit 30000
    uses 'work_dir'
    command_line <<'PROBE'
test -e "${work_dir}/exit"
PROBE
    look
    expect 'exit' '0'
  }
  hosts 'be1'
  finish
}

# 64/79  see-end: See that the command has ended without an error
# upgrade.yaml:1264, guide 126-127, guide 126-127
step_64() {
  step 'see-end' check body 'See that the command has ended without an error'
  proof() {
    check 'see-end' probe 'is `0`' 'be1'
    limit 30000
    uses 'work_dir'
    command_line <<'PROBE'
cat "${work_dir}/exit"
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0'
  }
  hosts 'be1'
  finish
}

# 65/79  upgrade-backends.exit.containers-up: All containers of all backend servers are up, and IO runs
# upgrade.yaml:1184, guide 39, 127, cli weka status
step_65() {
  step 'upgrade-backends.exit.containers-up' check exit 'All containers of all backend servers are up, and IO runs'
  proof() {
    check 'upgrade-backends.exit.containers-up' probe 'matches `status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)`; contains `io status: STARTED`' 'be1'
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
  hosts 'be1'
  finish
}

# 66/79  upgrade-backends.exit.tasks-still-over: None of these tasks has come up meanwhile
# upgrade.yaml:1184, guide 19, 61
step_66() {
  step 'upgrade-backends.exit.tasks-still-over' check exit 'None of these tasks has come up meanwhile'
  proof() {
    check 'upgrade-backends.exit.tasks-still-over' probe 'is == 0' 'be1'
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
  hosts 'be1'
  finish
}

# 67/79  upgrade-clients.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:1274, guide 53, users whoami, login
step_67() {
  step 'upgrade-clients.entry.cluster-admin' check entry 'The declared admin has logged in, and the role is that of a cluster admin'
  proof() {
    check 'upgrade-clients.entry.cluster-admin' probe 'is `clusteradmin`' 'be1'
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
  hosts 'be1'
  finish
}

# 68/79  upgrade-clients.entry.client-version: The client is at 4.1.2 or later and at most one major version behind
# upgrade.yaml:1274, guide 131, installation weka local ps
step_68() {
  step 'upgrade-clients.entry.client-version' check entry 'The client is at 4.1.2 or later and at most one major version behind'
  proof() {
    check 'upgrade-clients.entry.client-version' probe 'matches `^fit: `' 'cl1' 'cl2' 'cl3'
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
  hosts 'cl1' 'cl2' 'cl3'
  finish
}

# 69/79  upgrade-clients.entry.client-batches: No client is named twice, none is both taken and left out, and no gateway is among them
# upgrade.yaml:1274, guide 143, 162-164
step_69() {
  step 'upgrade-clients.entry.client-batches' check entry 'No client is named twice, none is both taken and left out, and no gateway is among them'
  proof() {
    check 'upgrade-clients.entry.client-batches' probe 'is `distinct`' 'be1'
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
  hosts 'be1'
  finish
}

# 70/79  upgrade-all-clients: Upgrade all clients in batches
# upgrade.yaml:1371, guide 160-167
# Impact: Reading and writing files degraded
# POINT OF NO RETURN: A client follows the backends, which cannot go back.
step_70() {
  step 'upgrade-all-clients' run body 'Upgrade all clients in batches'
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
# upgrade.yaml:1275, guide 131-136, installation weka local ps
step_71() {
  step 'upgrade-clients.exit.clients-at-target' check exit 'Every container of the client runs the target version'
  proof() {
    check 'upgrade-clients.exit.clients-at-target' probe 'matches `^upgraded: `' 'cl1' 'cl2' 'cl3'
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
  hosts 'cl1' 'cl2' 'cl3'
  finish
}

# 72/79  upgrade-clients.exit.no-mismatch: No alert speaks of clients of another version
# upgrade.yaml:1275, guide 158, alerts list of alerts
step_72() {
  step 'upgrade-clients.exit.no-mismatch' check exit 'No alert speaks of clients of another version'
  proof() {
    check 'upgrade-clients.exit.no-mismatch' probe 'does not contain `ClientVersionsMismatch`' 'be1'
    again '30000' '900000' ''
    limit 60000
    command_line <<'PROBE'
weka alerts --muted -J
PROBE
    look
    expect 'exit' '0'
    expect 'excludes' 'ClientVersionsMismatch'
  }
  hosts 'be1'
  finish
}

# 73/79  cluster-version: The cluster shows the target version
# upgrade.yaml:1424, guide 173-177, cli weka status
step_73() {
  step 'cluster-version' check verify 'The cluster shows the target version'
  proof() {
    check 'cluster-version' probe 'matches `^Weka(IO)? v4.2.4([^0-9]|$)`' 'be1'
    limit 60000
    command_line <<'PROBE'
weka status
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^Weka(IO)? v4.2.4([^0-9]|$)'
  }
  hosts 'be1'
  finish
}

# 74/79  containers-up: All containers of all backend servers are up, and IO runs
# upgrade.yaml:1425, guide 39, 127, cli weka status
step_74() {
  step 'containers-up' check verify 'All containers of all backend servers are up, and IO runs'
  proof() {
    check 'containers-up' probe 'matches `status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)`; contains `io status: STARTED`' 'be1'
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
  hosts 'be1'
  finish
}

# 75/79  clients-at-target: Every container of the client runs the target version
# upgrade.yaml:1426, guide 131-136, installation weka local ps
step_75() {
  step 'clients-at-target' check verify 'Every container of the client runs the target version'
  proof() {
    check 'clients-at-target' probe 'matches `^upgraded: `' 'cl1' 'cl2' 'cl3'
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
  hosts 'cl1' 'cl2' 'cl3'
  finish
}

# 76/79  no-mismatch: No alert speaks of clients of another version
# upgrade.yaml:1427, guide 158, alerts list of alerts
step_76() {
  step 'no-mismatch' check verify 'No alert speaks of clients of another version'
  proof() {
    check 'no-mismatch' probe 'does not contain `ClientVersionsMismatch`' 'be1'
    again '30000' '900000' ''
    limit 60000
    command_line <<'PROBE'
weka alerts --muted -J
PROBE
    look
    expect 'exit' '0'
    expect 'excludes' 'ClientVersionsMismatch'
  }
  hosts 'be1'
  finish
}

# 77/79  alerts-after: There is still no alert, muted or not
# upgrade.yaml:1428, guide 57, 158
step_77() {
  step 'alerts-after' check verify 'There is still no alert, muted or not'
  proof() {
    check 'alerts-after' probe 'matches `^\[ *\]$`' 'be1'
    again '60000' '900000' ''
    limit 60000
    command_line <<'PROBE'
weka alerts --muted -J
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^\[ *\]$'
  }
  hosts 'be1'
  finish
}

# 78/79  see-data-upgrade-over: Wait until the conversion of metadata is done, so that another upgrade could start
# upgrade.yaml:1429, guide 73, guide 73
step_78() {
  step 'see-data-upgrade-over' wait verify 'Wait until the conversion of metadata is done, so that another upgrade could start'
  proof() {
    check 'see-data-upgrade-over' probe 'is == 0' 'be1'
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
  hosts 'be1'
  finish
}

# 79/79  resume-transfers: Resume snapshot transfers, S3 cluster creation and detaching
# upgrade.yaml:1434, guide 39, 61, 71
step_79() {
  step 'resume-transfers' manual verify 'Resume snapshot transfers, S3 cluster creation and detaching'
  hosts 'controller'
  manual 'resumed-schedules=resumed-schedules' 'told-at=told-at' <<'WORDS'
Resume the schedules that were suspended, and tell the administrators that transfers are free again.
to record: resumed-schedules, told-at
WORDS
  finish
}

# --- What the plan knows about failures ---------------------------------------------------------

# Recovery procedure `finish-the-first-hop`
recovery_1() {
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
recovery_2() {
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
recovery_3() {
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
      recovery_1
      ;;
    'see-first-end')
      recovery_1
      ;;
    'see-first-containers')
      recovery_1
      ;;
    'remount-clients-first')
      cat <<'TEXT'
this step cannot be undone: A client takes the version of the backends, which cannot go back.
TEXT
      recovery_1
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
      recovery_2
      ;;
    'see-preparation')
      cat <<'TEXT'
known symptom: The upgrade stops during its preparation and names a server.
  - Read the summary at the end of the command's log; it names the server and the reason. (on lead)
      tail -n 50 "${work_dir}/upgrade.log"
  - Bring back a server that lost its connection, or mend what kept its driver from being built.
  - Then run the same command again; what is prepared already is skipped.
TEXT
      recovery_2
      ;;
    'see-drives')
      recovery_2
      ;;
    'see-computes')
      recovery_2
      ;;
    'see-frontends')
      recovery_2
      ;;
    'see-end')
      recovery_2
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
      recovery_3
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
eyJiYWNrZ3JvdW5kVGFza3MiOlt7ImFjdGlvbnMiOlsid2FpdCIsImFib3J0Il0sInNlZW4iOiJT
VE9XX1VQTE9BRCBpbiB3ZWthIGNsdXN0ZXIgdGFzayIsInRhc2siOiJVcGxvYWQgYSBzbmFwc2hv
dCJ9LHsiYWN0aW9ucyI6WyJ3YWl0Il0sInNlZW4iOiJTVE9XX0RPV05MT0FEX1NOQVBTSE9ULCBT
VE9XX0RPV05MT0FEX0ZJTEVTWVNURU0gb3IgRklMRVNZU1RFTV9TUVVBU0ggaW4gd2VrYSBjbHVz
dGVyIHRhc2siLCJ0YXNrIjoiQ3JlYXRlIGEgZmlsZSBzeXN0ZW0gZnJvbSBhbiB1cGxvYWRlZCBz
bmFwc2hvdCJ9LHsiYWN0aW9ucyI6WyJ3YWl0IiwiYWJvcnQiXSwic2VlbiI6IlNOQVBTSE9UX1BS
RUZFVENIIGluIHdla2EgY2x1c3RlciB0YXNrIiwidGFzayI6IlByZWZldGNoIG9mIGEgc25hcHNo
b3QncyBtZXRhZGF0YSJ9LHsiYWN0aW9ucyI6WyJ3YWl0Il0sInNlZW4iOiJTVE9XX0RPV05MT0FE
X1NOQVBTSE9UIGluIHdla2EgY2x1c3RlciB0YXNrIiwidGFzayI6IlN5bmNocm9uaXNlIGEgZmls
ZSBzeXN0ZW0gZnJvbSBhIHNuYXBzaG90In0seyJhY3Rpb25zIjpbImlnbm9yZSJdLCJzZWVuIjoi
T0JTX0RFVEFDSCBpbiB3ZWthIGNsdXN0ZXIgdGFzayIsInRhc2siOiJEZXRhY2ggYW4gb2JqZWN0
IHN0b3JlIGJ1Y2tldCBmcm9tIGEgZmlsZSBzeXN0ZW0ifV0sImNhcGFiaWxpdGllcyI6W3siaWQi
OiJmaWxlLWFjY2VzcyIsInRpdGxlIjoiUmVhZGluZyBhbmQgd3JpdGluZyBmaWxlcyJ9LHsiaWQi
OiJwcm90b2NvbC1hY2Nlc3MiLCJ0aXRsZSI6IkFjY2VzcyBieSBORlMsIFNNQiBvciBTMyJ9LHsi
aWQiOiJzbmFwc2hvdC10cmFuc2ZlciIsInRpdGxlIjoiVXBsb2FkaW5nIGFuZCBkb3dubG9hZGlu
ZyBzbmFwc2hvdHMifSx7ImlkIjoiYWRtaW5pc3RyYXRpb24iLCJ0aXRsZSI6IkNyZWF0aW5nIFMz
IGNsdXN0ZXJzIGFuZCBkZXRhY2hpbmcgb2JqZWN0IHN0b3JlcyJ9XSwiY2hhbmdlIjp7ImRlc2Ny
aXB0aW9uIjoiRm91ciBiYWNrZW5kcywgYSBnYXRld2F5IGZvciBTMyBhbmQgdGhyZWUgc3RhdGVs
ZXNzIGNsaWVudHMsIGZyb20gNC4wLjQgaW4gdHdvIGhvcHMuIEluIGJldHdlZW4sIHRoZSBjb252
ZXJzaW9uIG9mIG1ldGFkYXRhIGVuZHMsIHRoZSBjbGllbnRzIGZvbGxvdywgYW5kIHRoZSBhbGVy
dCBhYm91dCB0aGVpciB2ZXJzaW9uIGdvZXMgYXdheS4gTm8gY29ubmVjdGlvbiB0byB0aGUgaW50
ZXJuZXQuIiwiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiaWQiOiJDSEcwMDQ0Mzc3IiwidGl0
bGUiOiJTdG9yYWdlIGNsdXN0ZXIgdG8gNC4yLjQsIGJ5IDQuMS40In0sImNvbXBvbmVudHMiOlt7
Imhvc3RzIjpbImJlMSJdLCJpZCI6InJlbGVhc2UiLCJtZXRob2RzIjpbIm5kdSJdLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExOC0xMjcifV0sInRpdGxlIjoiV0VLQSBy
ZWxlYXNlIG9mIHRoZSBjbHVzdGVyIn0seyJob3N0cyI6WyJiZTEiLCJiZTIiLCJiZTMiLCJiZTQi
XSwiaWQiOiJkcml2ZXMiLCJtZXRob2RzIjpbIm5kdSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjE4LCAyNi0yNyJ9XSwidGl0bGUiOiJEcml2ZSBjb250YWluZXJzIn0s
eyJob3N0cyI6WyJiZTEiLCJiZTIiLCJiZTMiLCJiZTQiXSwiaWQiOiJjb21wdXRlcyIsIm1ldGhv
ZHMiOlsibmR1Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTgsIDI4
LTI5In1dLCJ0aXRsZSI6IkNvbXB1dGUgY29udGFpbmVycyJ9LHsiaG9zdHMiOlsiYmUxIiwiYmUy
IiwiYmUzIiwiYmU0IiwiZ3cxIl0sImlkIjoiZnJvbnRlbmRzIiwibWV0aG9kcyI6WyJuZHUiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOCwgMzAtMzEsIDE0MyJ9XSwi
dGl0bGUiOiJGcm9udGVuZCBjb250YWluZXJzLCBwcm90b2NvbCBjb250YWluZXJzIGFuZCBwcm90
b2NvbCBnYXRld2F5cyJ9LHsiaG9zdHMiOlsiY2wxIiwiY2wyIiwiY2wzIl0sImlkIjoiY2xpZW50
cyIsIm1ldGhvZHMiOlsicmVtb3VudCIsImxvY2FsIiwicmVtb3RlIl0sInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI5LTE0MyJ9XSwidGl0bGUiOiJDbGllbnRzIn1dLCJk
ZWNpc2lvbnMiOlt7ImJ5IjoibGlAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJBIHdpbmRvdyBpcyB1
c2VkIGFuZCB0aGUgdXNlcnMgYXJlIHRvbGQgb2YgYSBtaW51dGUgd2l0aG91dCBJTywgd2hhdGV2
ZXIgdGhlIG5hbWUgc2F5cy4iLCJjb250cmFkaWN0aW9uIjoiZGlzcnVwdGl2ZS1vci1ub3QiLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjksIDE4In0seyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxMjcifV0sInN1bW1hcnkiOiJUaGUgdXBncmFkZSBpcyBjYWxsZWQg
bm9uLWRpc3J1cHRpdmUsIGFuZCB5ZXQgSU8gb2YgdGhlIHdob2xlIGNsdXN0ZXIgc3RvcHMgZm9y
IGFib3V0IGEgbWludXRlLiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJUaGUg
bmFtZXMgYXJlIHRob3NlIG9mIHRoZSB2ZW5kb3IncyBwYWdlIGFzIHB1Ymxpc2hlZCBhdCB0aGUg
dGltZS4iLCJjb250cmFkaWN0aW9uIjoidGFzay1uYW1lcy1sb3N0Iiwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiI2Mi03MSJ9LHsiZG9jdW1lbnQiOiJvcmlnaW5hbCIsImxp
bmVzIjoicHJlcmVxdWlzaXRlIDkifV0sInN1bW1hcnkiOiJUaGUgdGFibGUgb2YgdGFza3MgaGFz
IGxvc3QgdGhlIGNvbHVtbiB3aXRoIHRoZSBuYW1lcyB1bmRlciB3aGljaCB0aGUgdGFza3MgYXJl
IHNlZW4uIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IkFib3J0ZWQgZGlyZWN0
bHksIGFzIHRoZSB0YXNrIHBhZ2Ugc2F5czsgbm90aGluZyBpcyBkZWxldGVkIGZvciBpdC4iLCJj
b250cmFkaWN0aW9uIjoicHJlZmV0Y2gtYWJvcnQiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjY3In0seyJkb2N1bWVudCI6ImVhcmxpZXIiLCJsaW5lcyI6InByZXJlcXVp
c2l0ZSA5IGFuZCBpdHMgZm9vdG5vdGUifV0sInN1bW1hcnkiOiJIb3cgYSBwcmVmZXRjaCBpcyBh
Ym9ydGVkIGlzIGN1dCBvZmYgaW4gbWlkLXNlbnRlbmNlOyBlYXJsaWVyIHJldmlzaW9ucyBzYXkg
dHdvIGRpZmZlcmVudCB0aGluZ3MuIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6
IkEgcnVubmluZyBkZXRhY2ggaXMgaWdub3JlZDsgbm9uZSBpcyBzdGFydGVkLiIsImNvbnRyYWRp
Y3Rpb24iOiJkZXRhY2gtc3RvcHBlZC1vci1pZ25vcmVkIiwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI2MSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNzEifV0s
InN1bW1hcnkiOiJBbGwgbGlzdGVkIHRhc2tzIGFyZSB0byBiZSBzdG9wcGVkLCBidXQgYSBydW5u
aW5nIGRldGFjaCBpcyB0byBiZSBpZ25vcmVkLiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJj
aG9pY2UiOiJkcml2ZXMwLCBhcyBzZWVuIG9uIGJlMS4iLCJjb250cmFkaWN0aW9uIjoiY29udGFp
bmVyLW5hbWUiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExNSwgMTIz
In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjkifV0sInN1bW1hcnkiOiJUaGUgY29u
dGFpbmVyIGlzIGRyaXZlczAgaW4gdGhyZWUgcGxhY2VzIGFuZCBkcml2ZTAgaW4gdGhlIGV4YW1w
bGUgb2YgdGhlIGJhdGNoZXMuIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlRo
ZSB0YXJnZXQgdmVyc2lvbiBhbHdheXMgZm9sbG93cyAtLWluLiIsImNvbnRyYWRpY3Rpb24iOiJ2
ZXJzaW9uLW1pc3NpbmctaW4tZXhhbXBsZSIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMTY4LTE2OSJ9LHsiZG9jdW1lbnQiOiJvcmlnaW5hbCIsImxpbmVzIjoiYmF0Y2gg
ZXhhbXBsZTogLS1pbiA0LjIuMC43OCJ9XSwic3VtbWFyeSI6IlRoZSBleGFtcGxlIG9mIHRoZSBi
YXRjaGVzIGhhcyBubyB2ZXJzaW9uIGFmdGVyIC0taW4sIHNvIHRoYXQgdGhlIG5leHQgd29yZCB3
b3VsZCBiZSB0YWtlbiBmb3IgaXQuIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6
IkVhY2ggY2xpZW50IG9uY2U7IGEgY2hlY2sgcmVmdXNlcyBhIGxpc3Qgd2l0aCByZXBldGl0aW9u
cy4iLCJjb250cmFkaWN0aW9uIjoiY2xpZW50LWxpc3RlZC10d2ljZSIsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTYzIn1dLCJzdW1tYXJ5IjoiVGhlIGV4YW1wbGUgb2Yg
YSBsaXN0IG9mIGNsaWVudHMgbmFtZXMgb25lIGNsaWVudCB0d2ljZS4ifSx7ImJ5IjoiYW5hQGV4
YW1wbGUuY29tIiwiY2hvaWNlIjoid2VrYSBsb2NhbCBydW4sIGFzIHRoZSBzeW50YXggaGFzIGl0
LiIsImNvbnRyYWRpY3Rpb24iOiJ3aGljaC1jb21tYW5kLWZvci1iYXRjaGVzIiwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjAifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjE2NyJ9XSwic3VtbWFyeSI6IlRoZSBvcHRpb25zIGZvciBiYXRjaGVzIGFyZSBzYWlk
IHRvIGJlbG9uZyB0byB3ZWthIGxvY2FsIHVwZ3JhZGUsIHRoZSBzeW50YXggaGFzIHdla2EgbG9j
YWwgcnVuLiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJUaGUgb3B0aW9uIHRh
a2VzIHRoZSBuYW1lIG9mIGEgY29udGFpbmVyIG9uIHRoZSBiYWNrZW5kLiIsImNvbnRyYWRpY3Rp
b24iOiJiYWNrZW5kLW9yLWNvbnRhaW5lciIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMTY3In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTMsIDExNSJ9XSwi
c3VtbWFyeSI6IlRoZSBzYW1lIG9wdGlvbiB0YWtlcyBhIGJhY2tlbmQncyBuYW1lIGluIG9uZSBw
bGFjZSBhbmQgYSBjb250YWluZXIncyBpbiBhbm90aGVyLiJ9LHsiYnkiOiJsaUBleGFtcGxlLmNv
bSIsImNob2ljZSI6IlRoZSBsYXRlc3QgcmVsZWFzZXMgb24gdGhlIGRheSBvZiBwbGFubmluZzog
NC4xLjQgZm9yIHRoZSBmaXJzdCBob3AsIDQuMi40IGZvciB0aGUgc2Vjb25kLiIsImNvbnRyYWRp
Y3Rpb24iOiJsYXRlc3Qtb3ItcGlubmVkIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMCwgNDkifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijg5LCAxMjMifV0s
InN1bW1hcnkiOiJUaGUgbGF0ZXN0IG1pbm9yIHZlcnNpb24gaXMgZGVtYW5kZWQsIHdoaWxlIHRo
ZSBleGFtcGxlcyBnbyB0byA0LjIuMyBhbmQgNC4yLjQgaXMga25vd24uIn0seyJieSI6ImxpQGV4
YW1wbGUuY29tIiwiY2hvaWNlIjoiVGhlIHZlbmRvciBpcyBhc2tlZCwgYXMgUzMgaXMgY29uZmln
dXJlZDsgdGhlIHJ1bGUgaXMgcmVhZCBhcyBob2xkaW5nIGZyb20gNC4yLjQgb24uIiwiY29udHJh
ZGljdGlvbiI6Imt3YXMtZm9yLW9uZS12ZXJzaW9uIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiI0OSJ9XSwic3VtbWFyeSI6IlRoZSBxdWVzdGlvbiBhYm91dCBLV0FTIGlz
IGFza2VkIGZvciA0LjIuNCBhbG9uZTsgd2hldGhlciBpdCBob2xkcyBmb3IgbGF0ZXIgcmVsZWFz
ZXMgaXMgb3Blbi4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiQmVmb3JlIGVh
Y2ggaG9wIHRoZXJlIGlzIG5vIGFsZXJ0OyB0aGUgY2xpZW50cyBvZiB0aGUgZmlyc3QgaG9wIG1h
a2UgaXRzIGFsZXJ0IGdvIGF3YXkgYmVmb3JlIHRoZSBzZWNvbmQuIiwiY29udHJhZGljdGlvbiI6
ImFsZXJ0LWJ5LWRlc2lnbiIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
NTcifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1OCJ9XSwic3VtbWFyeSI6Ik5vIGFs
ZXJ0IG1heSBiZSBvdXRzdGFuZGluZywgYW5kIHRoZSB1cGdyYWRlIG9mIHRoZSBiYWNrZW5kcyBp
dHNlbGYgcmFpc2VzIG9uZSB1bnRpbCB0aGUgY2xpZW50cyBmb2xsb3cuIn0seyJieSI6ImFuYUBl
eGFtcGxlLmNvbSIsImNob2ljZSI6IkFsbCBjbGllbnRzIGFyZSBzdGF0ZWxlc3M7IG1vdW50aW5n
IGFuZXcgdGFrZXMgdGhlbSBmcm9tIDQuMC40IHRvIDQuMS40LCBhbmQgb25seSB0aGVuIGFyZSBj
b21tYW5kcyB1c2VkLiIsImNvbnRyYWRpY3Rpb24iOiJvbGQtY2xpZW50cyIsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTEsIDEzMSJ9XSwic3VtbWFyeSI6IkEgY2xpZW50
IG1heSBiZSBvbmUgbWFqb3IgdmVyc2lvbiBiZWhpbmQsIGJ1dCBvbmUgZnJvbSBiZWZvcmUgNC4x
LjIgY2Fubm90IGJlIHVwZ3JhZGVkIGJ5IHRoZSBjb21tYW5kcy4ifSx7ImJ5IjoiYW5hQGV4YW1w
bGUuY29tIiwiY2hvaWNlIjoiSWRzIG9mIGNsaWVudHMgYXJlIGdpdmVuOyB0aGlzIGNoYW5nZSBs
ZWF2ZXMgbm9uZSBvdXQuIiwiY29udHJhZGljdGlvbiI6ImRyb3AtaG9zdC10YWtlcy1jbGllbnRz
Iiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjQsIDE2NyJ9XSwic3Vt
bWFyeSI6IlRoZSBvcHRpb24gaXMgY2FsbGVkIC0tZHJvcC1ob3N0IGFuZCB0YWtlcyBpZHMgb2Yg
Y2xpZW50cy4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiZ2V0Lndla2EuaW8g
YW5kIGluc3RhbGwuc2gsIGFzIHRoZSBwdWJsaXNoZWQgcGFnZSBoYXMgdGhlbS4iLCJjb250cmFk
aWN0aW9uIjoibmFtZXMtbG9zdCIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiOTEsIDkzLCA5NiwgMTAxLCAxMDUsIDE1OSJ9LHsiZG9jdW1lbnQiOiJvcmlnaW5hbCIsImxp
bmVzIjoibWV0aG9kcyBBLCBCIGFuZCBDIn1dLCJzdW1tYXJ5IjoiVGhlIG5hbWUgb2YgdGhlIGRv
d25sb2FkIHNpdGUgYW5kIG9mIHRoZSBpbnN0YWxsZXIgYXJlIG1pc3NpbmcuIn0seyJieSI6ImFu
YUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlJlYWQgYXMgbWVhbnQuIiwiY29udHJhZGljdGlvbiI6
InNsaXBzLW9mLXRoZS1wZW4iLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjYzLCAxNTQsIDE2OCJ9XSwic3VtbWFyeSI6IkEgZG91YmxlZCB3b3JkLCBhIG1pc3NpbmcgbGV0
dGVyIGFuZCBhIG1pc3NwZWx0IGhlYWRpbmc7IHRoZSBzZW5zZSBpcyBjbGVhciBlYWNoIHRpbWUu
In0seyJieSI6ImxpQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiVXNlcnMgYXJlIHRvbGQsIGFuIGFw
cHJvdmVyIGdpdmVzIHRoZSB3b3JkIHJpZ2h0IGJlZm9yZSB0aGUgY29tbWFuZCwgYW5kIHdoYXQg
c3RvcHMgaGFsZi13YXkgaXMgZmluaXNoZWQgd2l0aCB0aGUgdmVuZG9yOyBzbmFwc2hvdHMgaW4g
dGhlIG9iamVjdCBzdG9yZSBvZiBsYXN0IG5pZ2h0IHN0YW5kIGZvciBhIGJhY2t1cC4iLCJjb250
cmFkaWN0aW9uIjoid2hhdC10aGUtZ3VpZGUtbGVhdmVzLW91dCIsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMS0xNzcifV0sInN1bW1hcnkiOiJObyB3YXkgYmFjaywgbm8g
YmFja3VwLCBub2JvZHkgdG8gYmUgdG9sZCwgbm8gbGlzdCBvZiBvcGVyYXRpbmcgc3lzdGVtcy4i
fV0sImZvcm1hdCI6InJ1bmJvb2stcGxhbi8xIiwiaG9zdHMiOlt7ImFkZHJlc3MiOiIxOTIuMC4y
LjYxIiwiY29tcG9uZW50cyI6WyJyZWxlYXNlIiwiZHJpdmVzIiwiY29tcHV0ZXMiLCJmcm9udGVu
ZHMiXSwiY29ubmVjdGlvbiI6InNzaCIsImlkIjoiYmUxIiwib3MiOiJyaGVsLTgiLCJvc0ZhbWls
eSI6InJoZWwiLCJyb2xlcyI6WyJsZWFkIiwiYmFja2VuZCJdLCJ1c2VyIjoicm9vdCJ9LHsiYWRk
cmVzcyI6IjE5Mi4wLjIuNjIiLCJjb21wb25lbnRzIjpbImRyaXZlcyIsImNvbXB1dGVzIiwiZnJv
bnRlbmRzIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImJlMiIsIm9zIjoicmhlbC04Iiwib3NG
YW1pbHkiOiJyaGVsIiwicm9sZXMiOlsiYmFja2VuZCJdLCJ1c2VyIjoicm9vdCJ9LHsiYWRkcmVz
cyI6IjE5Mi4wLjIuNjMiLCJjb21wb25lbnRzIjpbImRyaXZlcyIsImNvbXB1dGVzIiwiZnJvbnRl
bmRzIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImJlMyIsIm9zIjoicmhlbC04Iiwib3NGYW1p
bHkiOiJyaGVsIiwicm9sZXMiOlsiYmFja2VuZCJdLCJ1c2VyIjoicm9vdCJ9LHsiYWRkcmVzcyI6
IjE5Mi4wLjIuNjQiLCJjb21wb25lbnRzIjpbImRyaXZlcyIsImNvbXB1dGVzIiwiZnJvbnRlbmRz
Il0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImJlNCIsIm9zIjoicmhlbC04Iiwib3NGYW1pbHki
OiJyaGVsIiwicm9sZXMiOlsiYmFja2VuZCJdLCJ1c2VyIjoicm9vdCJ9LHsiYWRkcmVzcyI6IjE5
Mi4wLjIuNzEiLCJjb21wb25lbnRzIjpbImZyb250ZW5kcyJdLCJjb25uZWN0aW9uIjoic3NoIiwi
aWQiOiJndzEiLCJvcyI6InJoZWwtOCIsIm9zRmFtaWx5IjoicmhlbCIsInJvbGVzIjpbImdhdGV3
YXkiXSwidXNlciI6InJvb3QifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjgxIiwiY29tcG9uZW50cyI6
WyJjbGllbnRzIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImNsMSIsIm9zIjoidWJ1bnR1LTIy
Iiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6WyJjbGllbnQiXSwidXNlciI6InJvb3QifSx7
ImFkZHJlc3MiOiIxOTIuMC4yLjgyIiwiY29tcG9uZW50cyI6WyJjbGllbnRzIl0sImNvbm5lY3Rp
b24iOiJzc2giLCJpZCI6ImNsMiIsIm9zIjoidWJ1bnR1LTIyIiwib3NGYW1pbHkiOiJkZWJpYW4i
LCJyb2xlcyI6WyJjbGllbnQiXSwidXNlciI6InJvb3QifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjgz
IiwiY29tcG9uZW50cyI6WyJjbGllbnRzIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImNsMyIs
Im9zIjoidWJ1bnR1LTIyIiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6WyJjbGllbnQiXSwi
dXNlciI6InJvb3QifV0sImltcGFjdExldmVscyI6W10sIm5vdGVzIjpbeyJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjkifV0sInRleHQiOiJDb250YWluZXJzIG9mIHRoZWly
IG93biBmb3IgZWFjaCBraW5kIG9mIHByb2Nlc3MgZXhpc3Qgc2luY2UgNC4wLjIuIn0seyJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjkifV0sInRleHQiOiJUaGV5IGFyZSB3
aGF0IG1ha2VzIGFuIHVwZ3JhZGUgd2l0aG91dCBkaXNydXB0aW9uIChORFUpIHBvc3NpYmxlLiJ9
LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMCJ9XSwidGV4dCI6IkEg
aG9wIHRvIGEgY2VydGFpbiByZWxlYXNlIG9mIHRoZSBwcmVzZW50IG1ham9yIHZlcnNpb24gbWF5
IGhhdmUgdG8gY29tZSBmaXJzdC4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTgifV0sInRleHQiOiJPbmUgY29udGFpbmVyIGF0IGEgdGltZSBpcyB1cGdyYWRlZCB3
aGlsZSB0aGUgb3RoZXJzIGdvIG9uIHNlcnZpbmcuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjIzLTI1In1dLCJ0ZXh0IjoiUGhhc2UgMSBvZiB0aGUgY29tbWFuZDog
ZmV0Y2ggdGhlIHZlcnNpb24gYW5kIHByZXBhcmUgZXZlcnkgYmFja2VuZCBzZXJ2ZXIuIn0seyJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI2LTI3In1dLCJ0ZXh0IjoiUGhh
c2UgMjogdGhlIGRyaXZlIGNvbnRhaW5lcnMsIG9uZSBhZnRlciBhbm90aGVyLiJ9LHsic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOC0yOSJ9XSwidGV4dCI6IlBoYXNlIDM6
IHRoZSBjb21wdXRlIGNvbnRhaW5lcnMsIG9uZSBhZnRlciBhbm90aGVyLiJ9LHsic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMC0zMSJ9XSwidGV4dCI6IlBoYXNlIDQ6IGZy
b250ZW5kIGNvbnRhaW5lcnMsIHByb3RvY29sIGNvbnRhaW5lcnMgYW5kIHByb3RvY29sIGdhdGV3
YXlzLCBvbmUgYWZ0ZXIgYW5vdGhlci4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMTExIn1dLCJ0ZXh0IjoiUHJlcGFyaW5nIHJlYWNoZXMgZXZlcnkgY29ubmVjdGVk
IGJhY2tlbmQsIHdpdGggdGhlIGRvd25sb2FkIGFuZCBhbGwgdGhhdCBnb2VzIGJlZm9yZSB0aGUg
c3dpdGNoLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTYifV0s
InRleHQiOiJBbiB1cGdyYWRlIHRvIDQuMiBpcyBhbiBORFUgdW5sZXNzIHRvbGQgb3RoZXJ3aXNl
LiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjEifV0sInRleHQi
OiJBZnRlciBhIHNlcGFyYXRlIHByZXBhcmF0aW9uIHRoZSB1cGdyYWRlIGl0c2VsZiBuZWl0aGVy
IGRvd25sb2FkcyBub3IgcHJlcGFyZXMgYWdhaW4uIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjEyNSJ9XSwidGV4dCI6IkJlZm9yZSBpdCBzd2l0Y2hlcyBhbnl0aGlu
ZyB0aGUgY29tbWFuZCBzcHJlYWRzIHRoZSByZWxlYXNlIGFuZCBidWlsZHMgdGhlIGRyaXZlciBv
biBlYWNoIHNlcnZlci4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTI3In1dLCJ0ZXh0IjoiQSBzdWNjZXNzIGVuZHMgd2l0aCBvbmUgc3RvcCBvZiBJTyBmb3IgdGhl
IHdob2xlIGNsdXN0ZXIsIGFib3V0IGEgbWludXRlIGJ5IGl0cyBzaXplLiJ9LHsic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMzEifV0sInRleHQiOiJDbGllbnRzIHN0YXkg
YXQgdGhlaXIgdmVyc2lvbiBhbmQgZ28gb24gd29ya2luZyB3aXRoIHRoZSB1cGdyYWRlZCBiYWNr
ZW5kcy4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQzIn1dLCJ0
ZXh0IjoiQSBnYXRld2F5IGlzIGEgc3RhdGVmdWwgY2xpZW50IHRoYXQgc2VydmVzIGEgcHJvdG9j
b2w7IGl0IGlzIHVwZ3JhZGVkIHdpdGggdGhlIGJhY2tlbmRzLiJ9LHsic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTgifV0sInRleHQiOiJDbGllbnRzIG9mIGFub3RoZXIg
dmVyc2lvbiB0aGFuIHRoZSBjbHVzdGVyIHJhaXNlIGFuIGFsZXJ0IHVudGlsIHRoZXkgYXJlIHVw
Z3JhZGVkLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzYtMTc3
In0seyJkb2N1bWVudCI6ImNsaSIsImxpbmVzIjoic3RhdHVzIG9mIGEgaGVhbHRoeSBzeXN0ZW0i
fV0sInRleHQiOiJUaGUgZ3VpZGUncyBmaXJzdCBsaW5lIG9mIG91dHB1dCBpcyBcIldla2EgdjQu
Mi4zXCI7IHRoZSBwcm9ncmFtIHByaW50cyBcIldla2FJTyB24oCmXCIuIn0seyJzb3VyY2UiOlt7
ImRvY3VtZW50Ijoib3JpZ2luYWwiLCJsaW5lcyI6ImNvbW1pdHMgODE0NDFlM2MgdG8gOGZhNjBl
MmMifV0sInRleHQiOiJUaGUgZ3VpZGUgaXMgdGhlIHB1Ymxpc2hlZCBwYWdlIGFzIGl0IHN0b29k
IGJldHdlZW4gTm92ZW1iZXIgMjAyMyBhbmQgSmFudWFyeSAyMDI0LiJ9LHsic291cmNlIjpbeyJk
b2N1bWVudCI6ImNsaSIsImxpbmVzIjoiZ2xvYmFsIGZsYWdzIn1dLCJ0ZXh0IjoiVGhlIHByb2dy
YW0ncyBvd24gY2xhc2g6IC1DIGlzIGEgY29ubmVjdGlvbiB0aW1lb3V0IGZvciB3ZWthLCBhbmQg
YSBjb250YWluZXIgZm9yIHdla2EgbG9jYWwgcnVuLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6
ImxhdGVyIiwibGluZXMiOiJwcmVyZXF1aXNpdGVzLCB1cGdyYWRlIHRoZSBiYWNrZW5kIHNlcnZl
cnMifV0sInRleHQiOiJMYXRlciByZXZpc2lvbnMgZGVtYW5kIHRoZSB2ZW5kb3IncyB1cGdyYWRl
IGNoZWNrZXIgYSBkYXkgYmVmb3JlLCBhbmQgY2FuIHJlcGVhdCBhIHNpbmdsZSBwaGFzZS4ifSx7
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJyZWxlYXNlcyIsImxpbmVzIjoiNC4xOiBpbnRlcm5hbCBw
cm9jZXNzLCBzdGVwcyAzIGFuZCA0OyA0LjM6IG92ZXJ2aWV3In1dLCJ0ZXh0IjoiSW4gNC4xIGNv
bXB1dGUgY29udGFpbmVycyBhcmUgdXBncmFkZWQgYWxsIGF0IG9uY2UgYW5kIHRoZSBjb21tYW5k
IG5lZWRzIGl0cyBtb2RlIHNwZWx0IG91dDsgZnJvbSA0LjMgb24gbWFqb3JzIG1heSBub3QgYmUg
c2tpcHBlZCBhbmQgc291cmNlcyBzdGFydCBhdCA0LjIuMS4ifSx7InNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTM4LCAxNDIifV0sInRleHQiOiJVcGdyYWRlIGNsaWVudHMg
aW4gYSBtYWludGVuYW5jZSB3aW5kb3cuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjExMCJ9XSwidGV4dCI6IldpdGggbWFueSBiYWNrZW5kIHNlcnZlcnMsIHByZXBh
cmUgdGhlbSBhaGVhZCBvZiB0aW1lOyB3aXRoIGZldyBpdCBnYWlucyBub3RoaW5nLiJ9LHsic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTkifV0sInRleHQiOiJGZXRjaCB0
aGUgY2xpZW50cycgcGFja2FnZSBmcm9tIGEgYmFja2VuZCwgc28gdGhhdCB0aGV5IG5lZWQgbm8g
Y29ubmVjdGlvbiB0byB0aGUgaW50ZXJuZXQuIn1dLCJwZW9wbGUiOnsiYXBwcm92YWxzUmVxdWly
ZWQiOjAsImFwcHJvdmVycyI6WyJsaUBleGFtcGxlLmNvbSJdLCJjb250YWN0cyI6WyJzZXJ2aWNl
LWRlc2tAZXhhbXBsZS5jb20iXSwib3BlcmF0b3JzIjpbImFuYUBleGFtcGxlLmNvbSIsImJlbkBl
eGFtcGxlLmNvbSJdLCJyZXZpZXdlcnMiOlsibm9vckBleGFtcGxlLmNvbSJdfSwicHJvZHVjdCI6
eyJkZXNjcmlwdGlvbiI6IkEgZmlsZSBzeXN0ZW0gb3ZlciBtYW55IGJhY2tlbmQgc2VydmVycy4g
RWFjaCBzZXJ2ZXIgcnVucyBjb250YWluZXJzIG9mIG9uZSBraW5kIG9mIHByb2Nlc3M7IG9uZSBj
b21tYW5kIG9mIHRoZSB2ZW5kb3IgdXBncmFkZXMgdGhlbSBraW5kIGJ5IGtpbmQsIGFuZCB0aGUg
Y2xpZW50cyBmb2xsb3cgYWZ0ZXJ3YXJkcy4iLCJpZCI6Indla2EiLCJ0aXRsZSI6IldFS0EifSwi
cmVjb3ZlcnkiOlt7ImZhaWx1cmVPZiI6WyJzdGFydC1maXJzdC1ob3AiLCJzZWUtZmlyc3QtZW5k
Iiwic2VlLWZpcnN0LWNvbnRhaW5lcnMiLCJyZW1vdW50LWNsaWVudHMtZmlyc3QiXSwiaWQiOiJm
aW5pc2gtdGhlLWZpcnN0LWhvcCIsInNvdXJjZSI6W10sInN0ZXBzIjpbeyJiYXRjaGVzIjpbWyJi
ZTEiXV0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFpbCAtbiAxMDAgXCIk
e3dvcmtfZGlyfS9maXJzdC11cGdyYWRlLmxvZ1wiIiwidmFyaWFibGVzIjpbIndvcmtfZGlyIl19
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InJlYWQtZmlyc3Qtc3VtbWFy
eSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTQ1Nn0sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNiJ9XSwic3RhZ2UiOiJm
aW5pc2gtdGhlLWZpcnN0LWhvcCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiUmVhZCB0aGUg
c3VtbWFyeSBhdCB0aGUgZW5kIG9mIHRoZSBsb2cifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIi
XV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo3MjAwMDAwLCJpZCI6InJlcGFpci1maXJzdC1z
ZXJ2ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0
cnVjdGlvbiI6IkJyaW5nIGEgc2VydmVyIHRoYXQgd2FzIGxvc3QgYmFjayBvbmxpbmUsIG9yIG1l
bmQgd2hhdCBrZXB0IGl0cyBkcml2ZXIgZnJvbSBiZWluZyBidWlsdDsgbW91bnQgYSBjbGllbnQg
YW5ldyB0aGF0IHdhcyBsZWZ0IGJlaGluZC4gV2hlcmUgY29udGFpbmVycyB3ZXJlIGJlaW5nIHN3
aXRjaGVkIGFscmVhZHksIGRvIG5vdGhpbmcgd2l0aG91dCB0aGUgdmVuZG9yJ3MgQ3VzdG9tZXIg
U3VjY2VzcyBUZWFtLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic2VydmVyIiwid2hhdC13YXMtZG9u
ZSIsImNhc2UtbnVtYmVyIl19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjoxNDY0fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI2LCAxMzUifV0sInN0YWdlIjoiZmluaXNoLXRoZS1m
aXJzdC1ob3AiLCJ0aXRsZSI6IlJlcGFpciB3aGF0IHRoZSBzdW1tYXJ5IG5hbWVzIn0seyJiYXRj
aGVzIjpbWyJiZTEiXV0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBs
b2NhbCBydW4gLS1jb250YWluZXIgXCIke2NvbnRhaW5lcl9uYW1lfVwiIC0taW4gXCIke3ZpYX1c
IiB1cGdyYWRlIC0tbW9kZSBuZHUgJiYgZWNobyAwID5cIiR7d29ya19kaXJ9L2ZpcnN0LWV4aXRc
IiIsInZhcmlhYmxlcyI6WyJjb250YWluZXJfbmFtZSIsInZpYSIsIndvcmtfZGlyIl19LCJkZXNj
cmlwdGlvbiI6IldoYXQgaXMgcHJlcGFyZWQgYWxyZWFkeSBpcyBza2lwcGVkLiBBIHN1Y2Nlc3Mg
aXMgbm90ZWQsIHNvIHRoYXQgdGhlIHJ1biBjYW4gYmUgY2FycmllZCBvbi4iLCJlZmZlY3RzIjpb
XSwiZXN0aW1hdGVNUyI6NzIwMDAwMCwiaWQiOiJydW4tZmlyc3QtaG9wLWFnYWluIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNDc1fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTIxLTEyMiJ9LHsiZG9jdW1lbnQiOiJyZWxl
YXNlcyIsImxpbmVzIjoiNC4xOiBzdGVwIDQifV0sInN0YWdlIjoiZmluaXNoLXRoZS1maXJzdC1o
b3AiLCJ0aW1lb3V0TVMiOjI4ODAwMDAwLCJ0aXRsZSI6IlJ1biB0aGUgdXBncmFkZSB0byB0aGUg
dmVyc2lvbiBpbiBiZXR3ZWVuIGFnYWluIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBzdGF0dXMiLCJ2YXJpYWJs
ZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5XZWthKElP
KT8gdjQuMS40KFteMC05XXwkKSJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeV2VrYShJTyk/IHY0
LjEuNChbXjAtOV18JClgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoicmVjb3ZlcnktZmlyc3QtdmVy
c2lvbiIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2
MDAwMCwidGl0bGUiOiJUaGUgY2x1c3RlciBzaG93cyB0aGUgdmVyc2lvbiBpbiBiZXR3ZWVuIn0s
ImVmZmVjdHMiOltdLCJpZCI6InJlY292ZXJ5LWZpcnN0LXZlcnNpb24iLCJpZGVtcG90ZW50Ijpm
YWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6MTQ4N30sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTczLTE3NyJ9XSwic3RhZ2UiOiJmaW5pc2gtdGhl
LWZpcnN0LWhvcCIsInRpdGxlIjoiVGhlIGNsdXN0ZXIgc2hvd3MgdGhlIHZlcnNpb24gaW4gYmV0
d2VlbiJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRl
TVMiOjYwMDAwMCwiaWQiOiJyZWNvdmVyeS1maXJzdC1yZXN1bWUiLCJpZGVtcG90ZW50IjpmYWxz
ZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlJlc3VtZSB0aGUgc2No
ZWR1bGVzIHRoYXQgd2VyZSBzdXNwZW5kZWQsIGFuZCB0ZWxsIHRoZSBhZG1pbmlzdHJhdG9ycy4i
LCJwYXRoIjpbXSwicmVjb3JkIjpbInRvbGQtYXQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmln
aW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE0OTZ9LCJwb3NpdGlvbiI6InZlcmlm
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM5LCA2MSJ9XSwic3RhZ2Ui
OiJmaW5pc2gtdGhlLWZpcnN0LWhvcCIsInRpdGxlIjoiUmVzdW1lIHRoZSB0cmFuc2ZlcnMifV0s
InRpdGxlIjoiRmluaXNoIGEgZmlyc3QgaG9wIHRoYXQgaGFzIHN0b3BwZWQiLCJ0cmlnZ2VyIjoi
VGhlIGNvbW1hbmQgb2YgdGhlIGZpcnN0IGhvcCBoYXMgZW5kZWQgd2l0aCBhbiBlcnJvciwgb3Ig
YSBjbGllbnQgaGFzIG5vdCBjb21lIHRvIHRoZSB2ZXJzaW9uIGluIGJldHdlZW4ifSx7ImZhaWx1
cmVPZiI6WyJzdGFydC11cGdyYWRlIiwic2VlLXByZXBhcmF0aW9uIiwic2VlLWRyaXZlcyIsInNl
ZS1jb21wdXRlcyIsInNlZS1mcm9udGVuZHMiLCJzZWUtZW5kIl0sImlkIjoiZmluaXNoLXRoZS11
cGdyYWRlIiwic291cmNlIjpbXSwic3RlcHMiOlt7ImJhdGNoZXMiOltbImJlMSJdXSwiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YWlsIC1uIDEwMCBcIiR7d29ya19kaXJ9L3Vw
Z3JhZGUubG9nXCIiLCJ2YXJpYWJsZXMiOlsid29ya19kaXIiXX0sImVmZmVjdHMiOltdLCJlc3Rp
bWF0ZU1TIjozMDAwMDAsImlkIjoicmVhZC1zdW1tYXJ5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjoxNTIxfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNh
dGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTI2In1dLCJzdGFnZSI6ImZpbmlzaC10aGUtdXBncmFkZSIsInRpbWVv
dXRNUyI6NjAwMDAsInRpdGxlIjoiUmVhZCB0aGUgc3VtbWFyeSBhdCB0aGUgZW5kIG9mIHRoZSBs
b2cifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1T
Ijo3MjAwMDAwLCJpZCI6InJlcGFpci1zZXJ2ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkJyaW5nIGEgc2VydmVyIHRoYXQgd2Fz
IGxvc3QgYmFjayBvbmxpbmUsIG9yIG1lbmQgd2hhdCBrZXB0IGl0cyBkcml2ZXIgZnJvbSBiZWlu
ZyBidWlsdC4gV2hlcmUgdGhlIGNvbnRhaW5lcnMgd2VyZSBiZWluZyBzd2l0Y2hlZCBhbHJlYWR5
LCBkbyBub3RoaW5nIHdpdGhvdXQgdGhlIHZlbmRvcidzIEN1c3RvbWVyIFN1Y2Nlc3MgVGVhbTog
bGF0ZXIgcmV2aXNpb25zIG9mIHRoZSBndWlkZSBjYW4gcmVwZWF0IGEgc2luZ2xlIHBoYXNlLCBh
bmQgdGhlIHZlbmRvciBkZWNpZGVzIHdoaWNoLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic2VydmVy
Iiwid2hhdC13YXMtZG9uZSIsImNhc2UtbnVtYmVyIl19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNTI4fSwicG9zaXRpb24iOiJib2R5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI2In0seyJkb2N1bWVudCI6
ImxhdGVyIiwibGluZXMiOiJyZXBlYXRpbmcgYSBwaGFzZSJ9XSwic3RhZ2UiOiJmaW5pc2gtdGhl
LXVwZ3JhZGUiLCJ0aXRsZSI6IlJlcGFpciB0aGUgc2VydmVyIHRoYXQgdGhlIHN1bW1hcnkgbmFt
ZXMifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJ3ZWthIGxvY2FsIHJ1biAtLWNvbnRhaW5lciBcIiR7Y29udGFpbmVyX25hbWV9XCIgLS1p
biBcIiR7dGFyZ2V0fVwiIHVwZ3JhZGUgJiYgZWNobyAwID5cIiR7d29ya19kaXJ9L2V4aXRcIiIs
InZhcmlhYmxlcyI6WyJjb250YWluZXJfbmFtZSIsInRhcmdldCIsIndvcmtfZGlyIl19LCJkZXNj
cmlwdGlvbiI6IldoYXQgaXMgcHJlcGFyZWQgYWxyZWFkeSBpcyBza2lwcGVkLiBBIHN1Y2Nlc3Mg
aXMgbm90ZWQsIHNvIHRoYXQgdGhlIHJ1biBjYW4gYmUgY2FycmllZCBvbi4iLCJlZmZlY3RzIjpb
XSwiZXN0aW1hdGVNUyI6NzIwMDAwMCwiaWQiOiJydW4tdXBncmFkZS1hZ2FpbiIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6MTUzOH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyMS0xMjIifV0sInN0YWdlIjoiZmluaXNoLXRo
ZS11cGdyYWRlIiwidGltZW91dE1TIjoyODgwMDAwMCwidGl0bGUiOiJSdW4gdGhlIHVwZ3JhZGUg
YWdhaW4ifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJ3ZWthIHN0YXR1cyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7
InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0Ijoic3RhdHVzOiBPSyBcXChbMC05XSsgYmFja2Vu
ZCBjb250YWluZXJzIFVQLCBbMC05XSsgZHJpdmVzIFVQXFwpIn0seyJwcmVkaWNhdGUiOiJjb250
YWlucyIsInRleHQiOiJpbyBzdGF0dXM6IFNUQVJURUQifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBg
c3RhdHVzOiBPSyBcXChbMC05XSsgYmFja2VuZCBjb250YWluZXJzIFVQLCBbMC05XSsgZHJpdmVz
IFVQXFwpYDsgY29udGFpbnMgYGlvIHN0YXR1czogU1RBUlRFRGAiLCJob3N0cyI6WyJiZTEiXSwi
aWQiOiJyZWNvdmVyeS1jb250YWluZXJzIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlN
UyI6MzAwMDAsImZvck1TIjo5MDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRN
UyI6NjAwMDAsInRpdGxlIjoiQWxsIGNvbnRhaW5lcnMgYXJlIHVwIGFuZCBJTyBydW5zIn0sImVm
ZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoicmVjb3ZlcnktY29udGFpbmVycyIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNTQ3fSwicG9zaXRpb24iOiJib2R5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzkifV0sInN0YWdlIjoiZmlu
aXNoLXRoZS11cGdyYWRlIiwidGl0bGUiOiJTZWUgdGhhdCBhbGwgY29udGFpbmVycyBhcmUgdXAi
fSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpb
MF0sInRleHQiOiJ3ZWthIHN0YXR1cyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRp
Y2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXldla2EoSU8pPyB2NC4yLjQoW14wLTldfCQpIn1dLCJl
eHBlY3RlZCI6Im1hdGNoZXMgYF5XZWthKElPKT8gdjQuMi40KFteMC05XXwkKWAiLCJob3N0cyI6
WyJiZTEiXSwiaWQiOiJyZWNvdmVyeS12ZXJzaW9uIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6
InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBjbHVzdGVyIHNob3dz
IHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJyZWNvdmVyeS12ZXJzaW9u
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE1NjF9LCJwb3NpdGlvbiI6InZl
cmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3My0xNzcifV0sInN0
YWdlIjoiZmluaXNoLXRoZS11cGdyYWRlIiwidGl0bGUiOiJUaGUgY2x1c3RlciBzaG93cyB0aGUg
dGFyZ2V0IHZlcnNpb24ifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltd
LCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoicmVjb3ZlcnktcmVzdW1lLXRyYW5zZmVycyIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoi
U2F5IHdoZXRoZXIgdGhlIGNoYW5nZSBnb2VzIG9uIHdpdGggdGhlIGNsaWVudHM7IGlmIG5vdCwg
cmVzdW1lIHRoZSBzY2hlZHVsZXMuIiwicGF0aCI6W10sInJlY29yZCI6WyJkZWNpc2lvbiJdfSwi
b25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6
MTU2OX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMzksIDYxIn1dLCJzdGFnZSI6ImZpbmlzaC10aGUtdXBncmFkZSIsInRpdGxlIjoiUmVz
dW1lIHRoZSB0cmFuc2ZlcnMsIG9yIGtlZXAgdGhlbSBwb3N0cG9uZWQgaWYgdGhlIGNoYW5nZSBn
b2VzIG9uIn1dLCJ0aXRsZSI6IkZpbmlzaCBhbiB1cGdyYWRlIG9mIHRoZSBiYWNrZW5kcyB0aGF0
IGhhcyBzdG9wcGVkIiwidHJpZ2dlciI6IlRoZSBjb21tYW5kIGhhcyBlbmRlZCB3aXRoIGFuIGVy
cm9yLCBvciBhIHBoYXNlIGhhcyBub3QgY29tZSB0byBpdHMgZW5kIGluIHRpbWUifSx7ImZhaWx1
cmVPZiI6WyJyZW1vdW50LWNsaWVudHMiLCJ1cGdyYWRlLWNsaWVudCIsInVwZ3JhZGUtY2xpZW50
LWNvbnRhaW5lcnMiLCJ1cGdyYWRlLWFsbC1jbGllbnRzIiwidXBncmFkZS1jZXJ0YWluLWNsaWVu
dHMiLCJ1cGdyYWRlLW90aGVyLWNsaWVudHMiXSwiaWQiOiJmaW5pc2gtdGhlLWNsaWVudHMiLCJz
b3VyY2UiOltdLCJzdGVwcyI6W3siYmF0Y2hlcyI6W1siY2wxIiwiY2wyIiwiY2wzIl1dLCJlZmZl
Y3RzIjpbXSwiZXN0aW1hdGVNUyI6NzIwMDAwMCwiaWQiOiJ1cGdyYWRlLWxlZnQtYmVoaW5kIiwi
aWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24i
OiJSZWFkIG9uIGVhY2ggY2xpZW50IHdoYXQgXCJ3ZWthIGxvY2FsIHBzXCIgc2F5cy4gVXBncmFk
ZSB0aG9zZSB0aGF0IGFyZSBiZWhpbmQgb25lIGJ5IG9uZSwgb3Igc3RhcnQgdGhlIGJhdGNoZXMg
YWdhaW4gd2l0aG91dCB0aGUgY2xpZW50IHRoYXQgZmFpbGVkLiIsInBhdGgiOltdLCJyZWNvcmQi
OlsiY2xpZW50cyIsInJlYXNvbi1vZi10aGUtZmFpbHVyZSIsImZpbmlzaGVkLWF0Il19LCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNTk1
fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTQ3LTE2NyJ9XSwic3RhZ2UiOiJmaW5pc2gtdGhlLWNsaWVudHMiLCJ0aXRsZSI6IlVwZ3JhZGUg
dGhlIGNsaWVudHMgdGhhdCB3ZXJlIGxlZnQgYmVoaW5kLCBvbiB0aGUgc3BvdCJ9LHsiYmF0Y2hl
cyI6W1siY2wxIiwiY2wyIiwiY2wzIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGxvY2FsIHBzKSB8fCBleGl0IDFcbnByaW50ZiAnJXNc
XG4nIFwiJGxpc3RcIiB8IGF3ayAtdiB3YW50PVwiJHt0YXJnZXR9XCIgJ1xuICBOUiA9PSAxIHsg
diA9IGluZGV4KCQwLCBcIiBWRVJTSU9OXCIpOyBuZXh0IH1cbiAgc3BsaXQoc3Vic3RyKCQwLCB2
KSwgd29yZCwgXCIgXCIpIHsgbisrOyBpZiAod29yZFsxXSB+IChcIl5cIiB3YW50IFwiKFsuLV18
JClcIikpIGRvbmUrKyB9XG4gIEVORCB7IHByaW50ZiBcIiVzOiAlZCBvZiAlZFxcblwiLCAobiA+
IDAgJiYgZG9uZSA9PSBuID8gXCJ1cGdyYWRlZFwiIDogXCJiZWhpbmRcIiksIGRvbmUsIG4gfSci
LCJ2YXJpYWJsZXMiOlsidGFyZ2V0Il19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMi
LCJ0ZXh0IjoiXnVwZ3JhZGVkOiAifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXnVwZ3JhZGVkOiBg
IiwiaG9zdHMiOlsiY2wxIiwiY2wyIiwiY2wzIl0sImlkIjoicmVjb3ZlcnktY2xpZW50cyIsImtp
bmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0
bGUiOiJFdmVyeSBjbGllbnQgcnVucyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiZWZmZWN0cyI6W10s
ImlkIjoicmVjb3ZlcnktY2xpZW50cyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2si
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
IjoxNjA2fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMzEifV0sInN0YWdlIjoiZmluaXNoLXRoZS1jbGllbnRzIiwidGl0bGUiOiJFdmVy
eSBjbGllbnQgcnVucyB0aGUgdGFyZ2V0IHZlcnNpb24ifSx7ImJhdGNoZXMiOltbImNvbnRyb2xs
ZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoicmVjb3ZlcnktY2xp
ZW50cy1yZXN1bWUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6
eyJpbnN0cnVjdGlvbiI6IlJlc3VtZSB0aGUgc2NoZWR1bGVzIHRoYXQgd2VyZSBzdXNwZW5kZWQs
IGFuZCB0ZWxsIHRoZSBhZG1pbmlzdHJhdG9ycy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInRvbGQt
YXQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjE2MTl9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRp
c2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjM5LCA2MSJ9XSwic3RhZ2UiOiJmaW5pc2gtdGhlLWNsaWVudHMiLCJ0aXRs
ZSI6IlJlc3VtZSB0aGUgdHJhbnNmZXJzIn1dLCJ0aXRsZSI6IkZpbmlzaCB0aGUgY2xpZW50cyB0
aGF0IHdlcmUgbGVmdCBiZWhpbmQiLCJ0cmlnZ2VyIjoiQSBjbGllbnQgY291bGQgbm90IGJlIHVw
Z3JhZGVkLCBhbmQgdGhlIGJhdGNoZXMgYWZ0ZXIgaXQgd2VyZSBub3Qgc3RhcnRlZCJ9XSwicmVx
dWlyZW1lbnRzIjpbeyJpZCI6ImxhdGVzdC1taW5vciIsImtpbmQiOiJwcmVjaGVjayIsImxldmVs
IjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1sYXRlc3QtcmVsZWFzZSJdLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwIn1dLCJ0aXRsZSI6IlRoZSB0YXJnZXQgaXMg
dGhlIGxhdGVzdCBtaW5vciB2ZXJzaW9uIG9mIGl0cyBtYWpvciB2ZXJzaW9uIn0seyJpZCI6ImNv
bnZlcnNpb24tYWdyZWVkIiwia2luZCI6ImFwcHJvdmFsIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNm
aWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzIn1dLCJ0
aXRsZSI6IkEgY29udmVyc2lvbiB0byBtdWx0aS1jb250YWluZXIgYmFja2VuZHMgd2FzIGRvbmUg
YnkgdGhlIHZlbmRvcidzIHByb2Zlc3Npb25hbCBzZXJ2aWNlIiwid2FpdmVyIjp7ImJ5IjoiYW5h
QGV4YW1wbGUuY29tIiwicmVhc29uIjoidGhlIHBhcnQgdGhhdCB3b3VsZCBtZWV0IGl0IGlzIGxl
ZnQgb3V0OiBgYXBwcm92ZS1jb252ZXJzaW9uYCwgYGFwcHJvdmUtY29udmVyc2lvbi1vbi1hd3Ng
LCBgcHJlcGFyZS1iYWNrZW5kc2AsIGBzZWUtY2xpZW50LXRhcmdldC12ZXJzaW9uYCJ9fSx7Imlk
IjoiY29udmVyc2lvbi1vbi1hd3MtYWdyZWVkIiwia2luZCI6ImFwcHJvdmFsIiwibGV2ZWwiOiJt
dXN0Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjE0In1dLCJ0aXRsZSI6Ik9uIEFXUyB3aXRoIGF1dG8tc2NhbGluZyBncm91cHMgdGhlIHZl
bmRvciB3YXMgYXNrZWQgYmVmb3JlIGEgY29udmVyc2lvbiIsIndhaXZlciI6eyJieSI6ImFuYUBl
eGFtcGxlLmNvbSIsInJlYXNvbiI6InRoZSBwYXJ0IHRoYXQgd291bGQgbWVldCBpdCBpcyBsZWZ0
IG91dDogYGFwcHJvdmUtY29udmVyc2lvbmAsIGBhcHByb3ZlLWNvbnZlcnNpb24tb24tYXdzYCwg
YHByZXBhcmUtYmFja2VuZHNgLCBgc2VlLWNsaWVudC10YXJnZXQtdmVyc2lvbmAifX0seyJpZCI6
Imt3YXMtY29uZmlybWVkIiwia2luZCI6ImFwcHJvdmFsIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNm
aWVkQnkiOlsiYXBwcm92ZS1rd2FzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiNDgtNDkifV0sInRpdGxlIjoiV2hlcmUgUzMgaXMgY29uZmlndXJlZCwgdGhlIHZlbmRv
ciBjb25maXJtcyB0aGF0IEVUQ0QgaGFzIGJlY29tZSBLV0FTIn0seyJpZCI6ImNvbXBhdGlibGUi
LCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtY29t
cGF0aWJsZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQzLTQ1In1d
LCJ0aXRsZSI6IlRoZSBiYWNrZW5kIHNlcnZlcnMgbWVldCB3aGF0IHRoZSB0YXJnZXQgdmVyc2lv
biBhc2tzIG9mIHRoZW0ifSx7ImlkIjoibXVsdGktY29udGFpbmVyIiwia2luZCI6InByZWNoZWNr
IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicHJlcmVxdWlzaXRlcy5lbnRyeS5tdWx0
aS1jb250YWluZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0Ni00
NyJ9XSwidGl0bGUiOiJUaGUgY2x1c3RlciBjb25zaXN0cyBvZiBtdWx0aS1jb250YWluZXIgYmFj
a2VuZHMifSx7ImlkIjoib25lLXByb3RvY29sIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJt
dXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLXByb3RvY29scyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjM4In1dLCJ0aXRsZSI6Ik5vIHNlcnZlciBpcyB1c2VkIGZvciBt
b3JlIHRoYW4gb25lIG9mIE5GUywgU01CIGFuZCBTMyJ9LHsiaWQiOiJiYWNrZW5kcy1vbmxpbmUi
LCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJwcmVyZXF1
aXNpdGVzLmVudHJ5LmJhY2tlbmRzLW9ubGluZSIsImZpcnN0LWhvcC1iYWNrZW5kcy5lbnRyeS5i
YWNrZW5kcy1vbmxpbmUiLCJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LmJhY2tlbmRzLW9ubGluZSJd
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjUwLTUxIn1dLCJ0aXRsZSI6
IkFsbCBiYWNrZW5kIHNlcnZlcnMgYXJlIG9ubGluZSJ9LHsiaWQiOiJjbHVzdGVyLWFkbWluIiwi
a2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicHJlcmVxdWlz
aXRlcy5lbnRyeS5jbHVzdGVyLWFkbWluIiwiZmlyc3QtaG9wLWRvd25sb2FkLmVudHJ5LmNsdXN0
ZXItYWRtaW4iLCJmaXJzdC1ob3AtYmFja2VuZHMuZW50cnkuY2x1c3Rlci1hZG1pbiIsImRvd25s
b2FkLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LmNsdXN0ZXIt
YWRtaW4iLCJ1cGdyYWRlLWNsaWVudHMuZW50cnkuY2x1c3Rlci1hZG1pbiJdLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjUyLTUzIn0seyJkb2N1bWVudCI6InVzZXJzIiwi
bGluZXMiOiJ3aG9hbWk7IHdpdGhvdXQgYSBsb2dpbiB0aGUgcHJvZ3JhbSBmYWxscyBiYWNrIHRv
IGEgZGVmYXVsdCBhY2NvdW50In1dLCJ0aXRsZSI6IlRoZSBsb2dnZWQtaW4gdXNlciBpcyBhIGNs
dXN0ZXIgYWRtaW4ifSx7ImlkIjoicmVidWlsZC1kb25lIiwia2luZCI6InByZWNoZWNrIiwibGV2
ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicHJlcmVxdWlzaXRlcy5lbnRyeS5yZWJ1aWxkLWRv
bmUiLCJmaXJzdC1ob3AtYmFja2VuZHMuZW50cnkucmVidWlsZC1kb25lIiwidXBncmFkZS1iYWNr
ZW5kcy5lbnRyeS5yZWJ1aWxkLWRvbmUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI1NC01NSJ9XSwidGl0bGUiOiJObyByZWJ1aWxkIGlzIGdvaW5nIG9uIn0seyJpZCI6
Im5vLWFsZXJ0cyIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5
IjpbInByZXJlcXVpc2l0ZXMuZW50cnkubm8tYWxlcnRzIiwiZmlyc3QtaG9wLWJhY2tlbmRzLmVu
dHJ5Lm5vLWFsZXJ0cyIsInVwZ3JhZGUtYmFja2VuZHMuZW50cnkubm8tYWxlcnRzIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTYtNTcifSx7ImRvY3VtZW50IjoiYWxl
cnRzIiwibGluZXMiOiJ2aWV3IGFsZXJ0czogbXV0ZWQgb25lcyBhcmUgaGlkZGVuIGJ5IGRlZmF1
bHQifV0sInRpdGxlIjoiTm8gYWxlcnQgaXMgbGVmdCB0byBiZSBkZWFsdCB3aXRoLCBtdXRlZCBv
bmVzIGluY2x1ZGVkIn0seyJpZCI6ImZyZWUtc3BhY2UiLCJraW5kIjoicHJlY2hlY2siLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJwcmVyZXF1aXNpdGVzLmVudHJ5LmZyZWUtc3BhY2Ui
LCJmaXJzdC1ob3AtYmFja2VuZHMuZW50cnkuZnJlZS1zcGFjZSIsInVwZ3JhZGUtYmFja2VuZHMu
ZW50cnkuZnJlZS1zcGFjZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjU4LTU5In1dLCJ0aXRsZSI6IlRoZXJlIGFyZSA0IEdCIGZyZWUgaW4gL29wdC93ZWthIG9uIGV2
ZXJ5IGJhY2tlbmQgc2VydmVyIn0seyJpZCI6Im5vLWRhdGEtdXBncmFkZSIsImtpbmQiOiJwcmVj
aGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInByZXJlcXVpc2l0ZXMuZW50cnku
bm8tZGF0YS11cGdyYWRlIiwiZmlyc3QtaG9wLWJhY2tlbmRzLmVudHJ5Lm5vLWRhdGEtdXBncmFk
ZSIsIndhaXQtZm9yLWRhdGEtdXBncmFkZSIsInVwZ3JhZGUtYmFja2VuZHMuZW50cnkubm8tZGF0
YS11cGdyYWRlIiwic2VlLWRhdGEtdXBncmFkZS1vdmVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiNzMifV0sInRpdGxlIjoiTm8gY29udmVyc2lvbiBvZiBtZXRhZGF0
YSBmcm9tIGFuIGVhcmxpZXIgdXBncmFkZSBpcyBydW5uaW5nIn0seyJpZCI6InRhc2tzLXBvc3Rw
b25lZCIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicG9zdHBv
bmUtdHJhbnNmZXJzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTks
IDYwLTYxIn1dLCJ0aXRsZSI6IlBsYW5uZWQgdHJhbnNmZXJzIG9mIHNuYXBzaG90cyBhcmUgcG9z
dHBvbmVkIn0seyJpZCI6InVwbG9hZHMtb3ZlciIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0
Iiwic2F0aXNmaWVkQnkiOlsiYWJvcnQtdXBsb2FkcyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjY0LTY1In0seyJkb2N1bWVudCI6Im9yaWdpbmFsIiwibGluZXMiOiJw
cmVyZXF1aXNpdGUgOSwgdGhpcmQgY29sdW1uIn1dLCJ0aXRsZSI6IkEgcnVubmluZyBzbmFwc2hv
dCB1cGxvYWQgaXMgd2FpdGVkIGZvciBvciBhYm9ydGVkIn0seyJpZCI6ImRvd25sb2Fkcy1vdmVy
Iiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ3YWl0LWZvci1k
b3dubG9hZHMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2Ni02NyJ9
LHsiZG9jdW1lbnQiOiJvcmlnaW5hbCIsImxpbmVzIjoicHJlcmVxdWlzaXRlIDksIHRoaXJkIGNv
bHVtbiJ9XSwidGl0bGUiOiJBIHJ1bm5pbmcgY3JlYXRpb24gb2YgYSBmaWxlIHN5c3RlbSBmcm9t
IGEgc25hcHNob3QgaXMgd2FpdGVkIGZvciwgb3Igd2hhdCBpdCBoYXMgZG93bmxvYWRlZCBpcyBk
ZWxldGVkIn0seyJpZCI6InByZWZldGNoLW92ZXIiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVz
dCIsInNhdGlzZmllZEJ5IjpbImFib3J0LXByZWZldGNoIl0sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiNjcifSx7ImRvY3VtZW50Ijoib3JpZ2luYWwiLCJsaW5lcyI6InBy
ZXJlcXVpc2l0ZSA5LCB0aGlyZCBjb2x1bW4ifV0sInRpdGxlIjoiQSBydW5uaW5nIHByZWZldGNo
IG9mIG1ldGFkYXRhIGlzIHdhaXRlZCBmb3Igb3IgYWJvcnRlZDsgaXQgY2Fubm90IGJlIHJlc3Vt
ZWQgYWZ0ZXIgdGhlIHVwZ3JhZGUifSx7ImlkIjoic3luY3Mtb3ZlciIsImtpbmQiOiJzdGVwIiwi
bGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsid2FpdC1mb3ItZG93bmxvYWRzIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjgtNjkifSx7ImRvY3VtZW50Ijoib3Jp
Z2luYWwiLCJsaW5lcyI6InByZXJlcXVpc2l0ZSA5LCB0aGlyZCBjb2x1bW4ifV0sInRpdGxlIjoi
QSBydW5uaW5nIHN5bmNocm9uaXNhdGlvbiBvZiBhIGZpbGUgc3lzdGVtIGlzIHdhaXRlZCBmb3Is
IG9yIHdoYXQgaXQgaGFzIGRvd25sb2FkZWQgaXMgZGVsZXRlZCJ9LHsiaWQiOiJ0YXNrcy1vdmVy
Iiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiZmlyc3Qt
aG9wLWJhY2tlbmRzLmVudHJ5LnRhc2tzLW92ZXIiLCJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LnRh
c2tzLW92ZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2MC02MSJ9
XSwidGl0bGUiOiJOb25lIG9mIHRoZXNlIHRhc2tzIGlzIGxlZnQgd2hlbiB0aGUgdXBncmFkZSBz
dGFydHMifSx7ImlkIjoidGFza3Mtc3RheS1vdmVyIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJt
dXN0Iiwic2F0aXNmaWVkQnkiOlsiZmlyc3QtaG9wLWJhY2tlbmRzLmV4aXQudGFza3Mtc3RpbGwt
b3ZlciIsInVwZ3JhZGUtYmFja2VuZHMuZXhpdC50YXNrcy1zdGlsbC1vdmVyIl0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTksIDYwLTYxIn1dLCJ0aXRsZSI6Ik5vbmUg
b2YgdGhlc2UgdGFza3MgaGFzIGNvbWUgdXAgd2hpbGUgdGhlIGJhY2tlbmRzIHdlcmUgdXBncmFk
ZWQifSx7ImlkIjoiZnJlZXplLXMzLWNyZWF0aW9uIiwia2luZCI6ImZyZWV6ZSIsImxldmVsIjoi
bXVzdCIsInNhdGlzZmllZEJ5IjpbInBvc3Rwb25lLXRyYW5zZmVycyJdLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM5In1dLCJ0aXRsZSI6Ik5vIFMzIGNsdXN0ZXIgaXMg
Y3JlYXRlZCB1bnRpbCB0aGUgdXBncmFkZSBpcyBvdmVyIGFuZCBhbGwgY29udGFpbmVycyBhcmUg
dXAifSx7ImlkIjoiZnJlZXplLXVwbG9hZHMiLCJraW5kIjoiZnJlZXplIiwibGV2ZWwiOiJtdXN0
Iiwic2F0aXNmaWVkQnkiOlsicG9zdHBvbmUtdHJhbnNmZXJzIl0sInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTksIDYxLCA2NC02NSJ9XSwidGl0bGUiOiJObyBzbmFwc2hv
dCBpcyB1cGxvYWRlZCBkdXJpbmcgdGhlIHdob2xlIHVwZ3JhZGUifSx7ImlkIjoiZnJlZXplLWRv
d25sb2FkcyIsImtpbmQiOiJmcmVlemUiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJw
b3N0cG9uZS10cmFuc2ZlcnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxOSwgNjEsIDY2LTY3In1dLCJ0aXRsZSI6Ik5vIGZpbGUgc3lzdGVtIGlzIGNyZWF0ZWQgZnJv
bSBhIHNuYXBzaG90IGR1cmluZyB0aGUgd2hvbGUgdXBncmFkZSJ9LHsiaWQiOiJmcmVlemUtc3lu
Y3MiLCJraW5kIjoiZnJlZXplIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicG9zdHBv
bmUtdHJhbnNmZXJzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjEs
IDY4LTY5In1dLCJ0aXRsZSI6Ik5vIGZpbGUgc3lzdGVtIGlzIHN5bmNocm9uaXNlZCBmcm9tIGEg
c25hcHNob3QgZHVyaW5nIHRoZSB3aG9sZSB1cGdyYWRlIn0seyJpZCI6InZlcnNpb24tZG93bmxv
YWRlZCIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicnVuLWlu
c3RhbGxlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijc1LTgxIn1d
LCJ0aXRsZSI6IlRoZSB0YXJnZXQgdmVyc2lvbiBpcyBicm91Z2h0IHRvIG9uZSBiYWNrZW5kIHNl
cnZlciBpbiBvbmUgb2YgdGhyZWUgd2F5cyJ9LHsiaWQiOiJ2ZXJzaW9uLWZldGNoZWQiLCJraW5k
Ijoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInVucGFjay1hcmNoaXZlIl0s
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODUtMTAzIn1dLCJ0aXRsZSI6
IlRoZSB2ZXJzaW9uIGlzIGZldGNoZWQsIG9yIHRoZSByZWxlYXNlJ3MgY29tbWFuZCBsaW5lIGZv
dW5kLCBvciBpdHMgYXJjaGl2ZSB1bnBhY2tlZCBpbiBhIGZvbGRlciBvZiBpdHMgb3duIn0seyJp
ZCI6InZlcnNpb24tcmVhZHkiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmll
ZEJ5IjpbInJ1bi1pbnN0YWxsZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI4OCwgOTIsIDk5LCAxMDQtMTA1In0seyJkb2N1bWVudCI6Im9yaWdpbmFsIiwibGluZXMi
OiJtZXRob2QgQywgc3RlcCAyOiBpbnN0YWxsLnNoIn1dLCJ0aXRsZSI6Ikl0IGlzIG1hZGUgcmVh
ZHksIGJ5IHByZXBhcmluZyBpdCwgYnkgdGhhdCBjb21tYW5kIGxpbmUsIG9yIGJ5IHRoZSBpbnN0
YWxsZXIgb2YgdGhlIGFyY2hpdmUifSx7ImlkIjoiYmFja2VuZHMtcHJlcGFyZWQiLCJraW5kIjoi
c3RlcCIsImxldmVsIjoibWF5Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjEwOC0xMTMifV0sInRpdGxlIjoiV2l0aCBtYW55IGJhY2tlbmRz
LCB0aGV5IGFyZSBwcmVwYXJlZCBhaGVhZCBvZiB0aGUgdXBncmFkZSJ9LHsiaWQiOiJiYWNrZW5k
cy11cGdyYWRlZCIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsi
c3RhcnQtdXBncmFkZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEx
OC0xMjMifV0sInRpdGxlIjoiVGhlIHVwZ3JhZGUgY29tbWFuZCBpcyBydW4gb24gdGhlIGJhY2tl
bmQgc2VydmVyIHRoYXQgaGFzIHRoZSB2ZXJzaW9uIn0seyJpZCI6InBoYXNlLXByZXBhcmUtc2Vl
biIsImtpbmQiOiJvYnNlcnZhdGlvbiIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNl
ZS1wcmVwYXJhdGlvbiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIz
LTI1LCAxMjUtMTI2In1dLCJ0aXRsZSI6IlRoZSBwcmVwYXJhdGlvbiBvZiBhbGwgYmFja2VuZCBz
ZXJ2ZXJzIGlzIGZvbGxvd2VkIHRvIGl0cyBlbmQifSx7ImlkIjoicGhhc2UtZHJpdmVzLXNlZW4i
LCJraW5kIjoib2JzZXJ2YXRpb24iLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUt
ZHJpdmVzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjYtMjcifV0s
InRpdGxlIjoiVGhlIHVwZ3JhZGUgb2YgdGhlIGRyaXZlIGNvbnRhaW5lcnMgaXMgZm9sbG93ZWQg
dG8gaXRzIGVuZCJ9LHsiaWQiOiJwaGFzZS1jb21wdXRlcy1zZWVuIiwia2luZCI6Im9ic2VydmF0
aW9uIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLWNvbXB1dGVzIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjgtMjkifV0sInRpdGxlIjoiVGhlIHVw
Z3JhZGUgb2YgdGhlIGNvbXB1dGUgY29udGFpbmVycyBpcyBmb2xsb3dlZCB0byBpdHMgZW5kIn0s
eyJpZCI6InBoYXNlLWZyb250ZW5kcy1zZWVuIiwia2luZCI6Im9ic2VydmF0aW9uIiwibGV2ZWwi
OiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLWZyb250ZW5kcyJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMwLTMxLCAxNDMifV0sInRpdGxlIjoiVGhlIHVwZ3JhZGUg
b2YgZnJvbnRlbmRzLCBwcm90b2NvbCBjb250YWluZXJzIGFuZCBnYXRld2F5cyBpcyBmb2xsb3dl
ZCB0byBpdHMgZW5kIn0seyJpZCI6ImNvbnRhaW5lcnMtdXAiLCJraW5kIjoiY2hlY2siLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJmaXJzdC1ob3AtYmFja2VuZHMuZXhpdC5jb250YWlu
ZXJzLXVwIiwidXBncmFkZS1iYWNrZW5kcy5leGl0LmNvbnRhaW5lcnMtdXAiLCJjb250YWluZXJz
LXVwIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzkifV0sInRpdGxl
IjoiQWxsIGNvbnRhaW5lcnMgYXJlIHVwIGJlZm9yZSBhbnl0aGluZyBmcm96ZW4gaXMgcmVsZWFz
ZWQifSx7ImlkIjoiY2xpZW50LXZlcnNpb24iLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11
c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLWNsaWVudHMuZW50cnkuY2xpZW50LXZlcnNpb24i
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMzEifV0sInRpdGxlIjoi
VGhlIGNsaWVudHMgYXJlIGF0IDQuMS4yIG9yIGxhdGVyLCBhbmQgYXQgbW9zdCBvbmUgbWFqb3Ig
dmVyc2lvbiBiZWhpbmQgdGhlIHRhcmdldCJ9LHsiaWQiOiJjbGllbnQtcGFja2FnZS1mZXRjaGVk
Iiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLWFs
bC1jbGllbnRzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTM1LCAx
NDktMTUxLCAxNTksIDE2NyJ9XSwidGl0bGUiOiJUaGUgY2xpZW50cyBnZXQgdGhlIHZlcnNpb24g
ZnJvbSBhIGJhY2tlbmQsIGJ5IGEgY29tbWFuZCwgd2l0aCB0aGVpciBiYXRjaCBvciB3aXRoIHRo
ZWlyIG1vdW50In0seyJpZCI6ImNsaWVudC1iYXRjaGVzIiwia2luZCI6InByZWNoZWNrIiwibGV2
ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBncmFkZS1jbGllbnRzLmVudHJ5LmNsaWVudC1i
YXRjaGVzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQzLCAxNjIt
MTY0In1dLCJ0aXRsZSI6IlRoZSBiYXRjaCBzaXplIGFuZCB0aGUgbGlzdHMgb2YgY2xpZW50cyBt
YWtlIHNlbnNlLCBhbmQgbm8gZ2F0ZXdheSBpcyBhbW9uZyB0aGVtIn0seyJpZCI6ImNsaWVudHMt
dXBncmFkZWQiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInVw
Z3JhZGUtYWxsLWNsaWVudHMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxMjktMTY3In1dLCJ0aXRsZSI6IlRoZSBjbGllbnRzIGFyZSB1cGdyYWRlZCwgYnkgbW91bnRp
bmcgYW5ldywgb25lIGJ5IG9uZSBvbiB0aGUgc3BvdCwgb3IgaW4gYmF0Y2hlcyBmcm9tIGEgYmFj
a2VuZCJ9LHsiaWQiOiJjbGllbnRzLWF0LXRhcmdldCIsImtpbmQiOiJjaGVjayIsImxldmVsIjoi
bXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtY2xpZW50cy5leGl0LmNsaWVudHMtYXQtdGFy
Z2V0IiwiY2xpZW50cy1hdC10YXJnZXQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMzEtMTM2In1dLCJ0aXRsZSI6IkVhY2ggY2xpZW50IHJ1bnMgdGhlIHRhcmdldCB2
ZXJzaW9uIn0seyJpZCI6InRhcmdldC12ZXJzaW9uLW9mLWNsaWVudHMiLCJraW5kIjoiY2hlY2si
LCJsZXZlbCI6Im1heSIsInNhdGlzZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxMzYifV0sInRpdGxlIjoiV2hlcmUgY2xpZW50cyBtb3VudCBzZXZlcmFs
IGNsdXN0ZXJzLCB0aGlzIGNsdXN0ZXIgbmFtZXMgdGhlIHRhcmdldCBhcyBpdHMgY2xpZW50LXRh
cmdldC12ZXJzaW9uIn0seyJpZCI6Im5vLW1pc21hdGNoIiwia2luZCI6ImNoZWNrIiwibGV2ZWwi
OiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLWZpcnN0LW1pc21hdGNoLWdvbmUiLCJ1cGdyYWRl
LWNsaWVudHMuZXhpdC5uby1taXNtYXRjaCIsIm5vLW1pc21hdGNoIl0sInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMxLCAxNTgifSx7ImRvY3VtZW50IjoiYWxlcnRzIiwi
bGluZXMiOiJsaXN0IG9mIGFsZXJ0cyJ9XSwidGl0bGUiOiJUaGUgYWxlcnQgYWJvdXQgY2xpZW50
cyBvZiBhbm90aGVyIHZlcnNpb24gaXMgZ29uZSJ9LHsiaWQiOiJjbHVzdGVyLXZlcnNpb24iLCJr
aW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJjbHVzdGVyLXZlcnNp
b24iXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzMtMTc3In1dLCJ0
aXRsZSI6IlRoZSBjbHVzdGVyIHNob3dzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LHsiaWQiOiJmaXJz
dC1ob3AtdmVyc2lvbi1yZWFkeSIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNm
aWVkQnkiOlsiaW5zdGFsbC1maXJzdC1hcmNoaXZlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiNzMsIDc1LTEwNSJ9XSwidGl0bGUiOiJJbiB0d28gaG9wcywgdGhlIHZl
cnNpb24gaW4gYmV0d2VlbiBpcyBicm91Z2h0IHRvIG9uZSBiYWNrZW5kIHNlcnZlciBhbmQgbWFk
ZSByZWFkeSJ9LHsiaWQiOiJmaXJzdC1ob3AtYmFja2VuZHMtdXBncmFkZWQiLCJraW5kIjoic3Rl
cCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInN0YXJ0LWZpcnN0LWhvcCJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwLTEyLCA3MyJ9XSwidGl0bGUiOiJJ
biB0d28gaG9wcywgdGhlIGJhY2tlbmRzIGFyZSB1cGdyYWRlZCB0byB0aGUgdmVyc2lvbiBpbiBi
ZXR3ZWVuIn0seyJpZCI6ImZpcnN0LWhvcC1jbGllbnRzLXVwZ3JhZGVkIiwia2luZCI6InN0ZXAi
LCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJyZW1vdW50LWNsaWVudHMtZmlyc3QiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMzEifV0sInRpdGxlIjoiSW4g
dHdvIGhvcHMsIHRoZSBjbGllbnRzIGFyZSB1cGdyYWRlZCBiZWZvcmUgdGhlIHNlY29uZCBob3Ai
fSx7ImlkIjoiZmlyc3QtaG9wLWNsaWVudHMtc2VlbiIsImtpbmQiOiJwcmVjaGVjayIsImxldmVs
IjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1maXJzdC1jbGllbnRzIl0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMxIn1dLCJ0aXRsZSI6IkluIHR3byBob3BzLCBl
YWNoIGNsaWVudCBpcyBzZWVuIGF0IHRoZSB2ZXJzaW9uIGluIGJldHdlZW4gYmVmb3JlIHRoZSBz
ZWNvbmQgaG9wIn0seyJpZCI6ImRhdGEtdXBncmFkZS1kb25lIiwia2luZCI6IndhaXQiLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ3YWl0LWZvci1kYXRhLXVwZ3JhZGUiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3MyJ9XSwidGl0bGUiOiJJbiB0d28gaG9w
cywgdGhlIGNvbnZlcnNpb24gb2YgbWV0YWRhdGEgaXMgd2FpdGVkIGZvciBiZWZvcmUgdGhlIHNl
Y29uZCBob3AifSx7ImlkIjoiZmlyc3QtaG9wLW1pc21hdGNoLWdvbmUiLCJraW5kIjoicHJlY2hl
Y2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtZmlyc3QtbWlzbWF0Y2gtZ29u
ZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU3LCAxNTgifV0sInRp
dGxlIjoiSW4gdHdvIGhvcHMsIHRoZSBtaXNtYXRjaCBhbGVydCBpcyBnb25lIGJlZm9yZSB0aGUg
c2Vjb25kIGhvcCJ9XSwicnVuYm9vayI6eyJkZXNjcmlwdGlvbiI6Ik1lZXQgdGhlIHByZXJlcXVp
c2l0ZXMsIHN0b3AgdGhlIHRyYW5zZmVycyBvZiBzbmFwc2hvdHMgYW5kIGtlZXAgdGhlbSBzdG9w
cGVkLCBicmluZyB0aGUgdmVyc2lvbiB0byBvbmUgYmFja2VuZCwgbGV0IHRoZSB2ZW5kb3IncyBj
b21tYW5kIHVwZ3JhZGUgdGhlIGJhY2tlbmRzIHdoaWxlIGVhY2ggb2YgaXRzIHBoYXNlcyBpcyB3
YXRjaGVkLCB1cGdyYWRlIHRoZSBjbGllbnRzLCBhbmQgbG9vayBhZ2Fpbi4gQ29tbWFuZHMgcnVu
IGFzIHJvb3Qgb24gdGhlIGhvc3RzLCBhcyB0aGUgdmVuZG9yIHNob3dzIHRoZW07IHRoZSBsb2dp
biBvZiB0aGUgcHJvZ3JhbSBiZWxvbmdzIHRvIHRoYXQgYWNjb3VudC4iLCJpZCI6Indla2EtdXBn
cmFkZSIsInRpdGxlIjoiVXBncmFkZSBhIFdFS0EgY2x1c3RlciJ9LCJza2lwcGVkIjpbeyJpZCI6
ImFwcHJvdmUtY29udmVyc2lvbiIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgY29udmVyc2lv
bmAgaXMgYG5ldmVyLW5lZWRlZGAsIG5vdCBgYnktdmVuZG9yYCIsInRpdGxlIjoiQXBwcm92ZSB0
aGF0IHRoZSB2ZW5kb3IgaGFzIGNvbnZlcnRlZCB0aGUgY2x1c3RlciJ9LHsiaWQiOiJhcHByb3Zl
LWNvbnZlcnNpb24tb24tYXdzIiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6IGBjbG91ZGAgaXMg
YG5vbmVgLCBub3QgYGF3cy1hdXRvLXNjYWxpbmdgLCBgY29udmVyc2lvbmAgaXMgYG5ldmVyLW5l
ZWRlZGAsIG5vdCBgYnktdmVuZG9yYCIsInRpdGxlIjoiQXBwcm92ZSB0aGF0IHRoZSB2ZW5kb3Ig
d2FzIGFza2VkIGJlZm9yZSB0aGUgY29udmVyc2lvbiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20i
LCJpZCI6InByZXBhcmUtYmFja2VuZHMiLCJyZWFzb24iOiJGb3VyIHNlcnZlcnM7IHByZXBhcmlu
ZyB0aGVtIGFwYXJ0IGdhaW5zIG5vdGhpbmcuIiwidGl0bGUiOiJQcmVwYXJlIHRoZSBiYWNrZW5k
IHNlcnZlcnMgYWhlYWQgb2YgdGltZSJ9LHsiaWQiOiJzZWUtY2xpZW50LXRhcmdldC12ZXJzaW9u
IiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6IGBjbGllbnQtbW91bnRzYCBpcyBgc2luZ2xlLWNs
dXN0ZXJgLCBub3QgYHNldmVyYWwtY2x1c3RlcnNgIiwidGl0bGUiOiJTZWUgd2hpY2ggdmVyc2lv
biBjbGllbnRzIG9mIHNldmVyYWwgY2x1c3RlcnMgdGFrZSJ9XSwic291cmNlcyI6W3siaWQiOiJn
dWlkZSIsInRpdGxlIjoiVXBncmFkZSBXRUtBIHZlcnNpb25zIiwidXJsIjoiaHR0cHM6Ly9kb2Nz
Lndla2EuaW8vdXNhZ2UvdXBncmFkaW5nLXdla2EtdmVyc2lvbnMifSx7ImlkIjoib3JpZ2luYWwi
LCJ0aXRsZSI6Indla2EvZG9jcy13ZWthLWlvOiB1c2FnZS91cGdyYWRpbmctd2VrYS12ZXJzaW9u
cy5tZCBhdCA4ZmE2MGUyYyAoYnJhbmNoIDQuMiwgMjAyNC0wMS0wOCkiLCJ1cmwiOiJodHRwczov
L2dpdGh1Yi5jb20vd2VrYS9kb2NzLXdla2EtaW8ifSx7ImlkIjoiZWFybGllciIsInRpdGxlIjoi
d2VrYS9kb2NzLXdla2EtaW86IHRoZSBzYW1lIHBhZ2UgYXQgODFlODYwZWMgKDIwMjMtMDUtMjIp
IiwidXJsIjoiaHR0cHM6Ly9naXRodWIuY29tL3dla2EvZG9jcy13ZWthLWlvIn0seyJpZCI6Imxh
dGVyIiwidGl0bGUiOiJ3ZWthL2RvY3Mtd2VrYS1pbzogdGhlIHNhbWUgcGFnZSBhdCB0aGUgaGVh
ZCBvZiBicmFuY2ggNC4yICgyMDI0LTEwKSIsInVybCI6Imh0dHBzOi8vZ2l0aHViLmNvbS93ZWth
L2RvY3Mtd2VrYS1pbyJ9LHsiaWQiOiJyZWxlYXNlcyIsInRpdGxlIjoid2VrYS9kb2NzLXdla2Et
aW86IHRoZSBzYW1lIHBhZ2UgaW4gdGhlIGJyYW5jaGVzIDQuMSwgNC4zIGFuZCA0LjQiLCJ1cmwi
OiJodHRwczovL2dpdGh1Yi5jb20vd2VrYS9kb2NzLXdla2EtaW8ifSx7ImlkIjoidGFza3MiLCJ0
aXRsZSI6Ik1hbmFnZSBiYWNrZ3JvdW5kIHRhc2tzIHVzaW5nIHRoZSBDTEkgKDQuMikiLCJ1cmwi
OiJodHRwczovL2RvY3Mud2VrYS5pby91c2FnZS9iYWNrZ3JvdW5kLXRhc2tzIn0seyJpZCI6ImNs
aSIsInRpdGxlIjoiTWFuYWdlIHRoZSBzeXN0ZW0gdXNpbmcgdGhlIFdFS0EgQ0xJICg0LjIpIiwi
dXJsIjoiaHR0cHM6Ly9naXRodWIuY29tL3dla2EvZG9jcy13ZWthLWlvIn0seyJpZCI6ImFsZXJ0
cyIsInRpdGxlIjoiTWFuYWdlIGFsZXJ0cyB1c2luZyB0aGUgQ0xJLCBhbmQgbGlzdCBvZiBhbGVy
dHMgKDQuMikiLCJ1cmwiOiJodHRwczovL2dpdGh1Yi5jb20vd2VrYS9kb2NzLXdla2EtaW8ifSx7
ImlkIjoiaW5zdGFsbGF0aW9uIiwidGl0bGUiOiJQZXJmb3JtIHBvc3QtY29uZmlndXJhdGlvbiBw
cm9jZWR1cmVzICg0LjIpIiwidXJsIjoiaHR0cHM6Ly9naXRodWIuY29tL3dla2EvZG9jcy13ZWth
LWlvIn0seyJpZCI6InVzZXJzIiwidGl0bGUiOiJVc2VyIG1hbmFnZW1lbnQgdXNpbmcgdGhlIENM
SSAoNC4yKSIsInVybCI6Imh0dHBzOi8vZ2l0aHViLmNvbS93ZWthL2RvY3Mtd2VrYS1pbyJ9LHsi
aWQiOiJzY2hlbWUiLCJ0aXRsZSI6Ik9wZXJhdGlvbiBndWlkZSIsInVybCI6Imh0dHBzOi8vZG9j
cy53ZWthLmlvL29wZXJhdGlvbi1ndWlkZSJ9LHsiaWQiOiJiYWNrZ3JvdW5kLXRhc2tzIiwidGl0
bGUiOiJCYWNrZ3JvdW5kIHRhc2tzIiwidXJsIjoiaHR0cHM6Ly9kb2NzLndla2EuaW8vdXNhZ2Uv
YmFja2dyb3VuZC10YXNrcyJ9LHsiaWQiOiJjb21wYXRpYmlsaXR5IiwidGl0bGUiOiJQcmVyZXF1
aXNpdGVzIGFuZCBjb21wYXRpYmlsaXR5IiwidXJsIjoiaHR0cHM6Ly9kb2NzLndla2EuaW8vaW5z
dGFsbC9wcmVyZXF1aXNpdGVzLWFuZC1jb21wYXRpYmlsaXR5In0seyJpZCI6ImNvbnZlcnNpb24i
LCJ0aXRsZSI6IkNvbnZlcnQgdGhlIGNsdXN0ZXIgYXJjaGl0ZWN0dXJlIChmb3IgdGhlIHZlbmRv
cidzIHByb2Zlc3Npb25hbCBzZXJ2aWNlcyBvbmx5KSJ9LHsiaWQiOiJyZWxlYXNlcyIsInRpdGxl
IjoiUHVibGljIHJlbGVhc2VzIiwidXJsIjoiaHR0cHM6Ly9nZXQud2VrYS5pby91aS9yZWxlYXNl
cy8ifSx7ImlkIjoic2V2ZXJhbC1jbHVzdGVycyIsInRpdGxlIjoiTW91bnQgZmlsZXN5c3RlbXMg
ZnJvbSBtdWx0aXBsZSBjbHVzdGVycyBvbiBhIHNpbmdsZSBjbGllbnQifV0sInN0YWdlcyI6W3si
ZWZmZWN0cyI6W10sImlkIjoicHJlcmVxdWlzaXRlcyIsInN0ZXBzIjpbInByZXJlcXVpc2l0ZXMu
ZW50cnkuY2x1c3Rlci1hZG1pbiIsInByZXJlcXVpc2l0ZXMuZW50cnkubXVsdGktY29udGFpbmVy
IiwicHJlcmVxdWlzaXRlcy5lbnRyeS5wcm90b2NvbC1kZWNsYXJlZCIsInByZXJlcXVpc2l0ZXMu
ZW50cnkuYmFja2VuZHMtb25saW5lIiwicHJlcmVxdWlzaXRlcy5lbnRyeS5yZWJ1aWxkLWRvbmUi
LCJwcmVyZXF1aXNpdGVzLmVudHJ5Lm5vLWFsZXJ0cyIsInByZXJlcXVpc2l0ZXMuZW50cnkuZnJl
ZS1zcGFjZSIsInByZXJlcXVpc2l0ZXMuZW50cnkubm8tZGF0YS11cGdyYWRlIiwic2VlLWxhdGVz
dC1yZWxlYXNlIiwic2VlLWNvbXBhdGlibGUiLCJzZWUtcHJvdG9jb2xzIiwiYXBwcm92ZS1rd2Fz
Iiwibm90aWZ5LXVzZXJzIiwicG9zdHBvbmUtdHJhbnNmZXJzIiwiYWJvcnQtdXBsb2FkcyIsIndh
aXQtZm9yLWRvd25sb2FkcyIsImFib3J0LXByZWZldGNoIl0sInRpdGxlIjoiTWVldCB0aGUgcHJl
cmVxdWlzaXRlcyBhbmQgc3RvcCB0aGUgdHJhbnNmZXJzIG9mIHNuYXBzaG90cyJ9LHsiZWZmZWN0
cyI6W10sImlkIjoiZmlyc3QtaG9wLWRvd25sb2FkIiwic3RlcHMiOlsiZmlyc3QtaG9wLWRvd25s
b2FkLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJmaXJzdC1ob3AtZG93bmxvYWQuZW50cnkudmlhLWdp
dmVuIiwiY29weS1maXJzdC1hcmNoaXZlIiwiaW5zdGFsbC1maXJzdC1hcmNoaXZlIl0sInRpdGxl
IjoiRmlyc3QgaG9wOiBicmluZyB0aGUgdmVyc2lvbiBpbiBiZXR3ZWVuIHRvIG9uZSBiYWNrZW5k
IHNlcnZlciJ9LHsiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6InNuYXBzaG90LXRyYW5zZmVyIiwi
ZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJmaWxlLWFjY2VzcyIsImVmZmVj
dCI6ImRlZ3JhZGVkIn0seyJjYXBhYmlsaXR5IjoiYWRtaW5pc3RyYXRpb24iLCJlZmZlY3QiOiJk
ZWdyYWRlZCJ9XSwiaWQiOiJmaXJzdC1ob3AtYmFja2VuZHMiLCJzdGVwcyI6WyJmaXJzdC1ob3At
YmFja2VuZHMuZW50cnkuY2x1c3Rlci1hZG1pbiIsImZpcnN0LWhvcC1iYWNrZW5kcy5lbnRyeS5i
YWNrZW5kcy1vbmxpbmUiLCJmaXJzdC1ob3AtYmFja2VuZHMuZW50cnkucmVidWlsZC1kb25lIiwi
Zmlyc3QtaG9wLWJhY2tlbmRzLmVudHJ5Lm5vLWFsZXJ0cyIsImZpcnN0LWhvcC1iYWNrZW5kcy5l
bnRyeS5mcmVlLXNwYWNlIiwiZmlyc3QtaG9wLWJhY2tlbmRzLmVudHJ5Lm5vLWRhdGEtdXBncmFk
ZSIsImZpcnN0LWhvcC1iYWNrZW5kcy5lbnRyeS50YXNrcy1vdmVyIiwiYXBwcm92ZS1maXJzdC1o
b3AiLCJzdGFydC1maXJzdC1ob3AiLCJ3YXRjaC1maXJzdC1kcml2ZXMiLCJ3YXRjaC1maXJzdC1j
b21wdXRlcyIsIndhdGNoLWZpcnN0LWVuZCIsInNlZS1maXJzdC1lbmQiLCJzZWUtZmlyc3QtY29u
dGFpbmVycyIsImZpcnN0LWhvcC1iYWNrZW5kcy5leGl0LmNvbnRhaW5lcnMtdXAiLCJmaXJzdC1o
b3AtYmFja2VuZHMuZXhpdC50YXNrcy1zdGlsbC1vdmVyIl0sInRpdGxlIjoiRmlyc3QgaG9wOiB1
cGdyYWRlIHRoZSBiYWNrZW5kIHNlcnZlcnMgdG8gdGhlIHZlcnNpb24gaW4gYmV0d2VlbiIsIndp
bmRvdyI6ImZpcnN0LWhvcC1iYWNrZW5kcyJ9LHsiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6ImZp
bGUtYWNjZXNzIiwiZWZmZWN0IjoiZGVncmFkZWQifV0sImlkIjoiZmlyc3QtaG9wLWNsaWVudHMi
LCJzdGVwcyI6WyJyZW1vdW50LWNsaWVudHMtZmlyc3QiXSwidGl0bGUiOiJGaXJzdCBob3A6IHVw
Z3JhZGUgdGhlIGNsaWVudHMgdG8gdGhlIHZlcnNpb24gaW4gYmV0d2VlbiIsIndpbmRvdyI6ImZp
cnN0LWhvcC1jbGllbnRzIn0seyJlZmZlY3RzIjpbXSwiaWQiOiJiZXR3ZWVuLWhvcHMiLCJzdGVw
cyI6WyJ3YWl0LWZvci1kYXRhLXVwZ3JhZGUiLCJzZWUtZmlyc3QtY2xpZW50cyIsInNlZS1maXJz
dC1taXNtYXRjaC1nb25lIl0sInRpdGxlIjoiTWVldCB3aGF0IHRoZSBzZWNvbmQgaG9wIGFza3Mg
b2YgdGhlIGZpcnN0In0seyJlZmZlY3RzIjpbXSwiaWQiOiJkb3dubG9hZCIsInN0ZXBzIjpbImRv
d25sb2FkLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJjb3B5LWFyY2hpdmUiLCJ1bnBhY2stYXJjaGl2
ZSIsInJ1bi1pbnN0YWxsZXIiXSwidGl0bGUiOiJCcmluZyB0aGUgdmVyc2lvbiB0byBvbmUgYmFj
a2VuZCBzZXJ2ZXIifSx7ImRlc2NyaXB0aW9uIjoiVGhlIHZlbmRvcidzIGNvbW1hbmQgZG9lcyB0
aGUgd29yayBpbiBwaGFzZXMgb2YgaXRzIG93bjsgdGhlIHN0ZXBzIGhlcmUgb25seSBmb2xsb3cg
aXQuIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6InNuYXBzaG90LXRyYW5zZmVyIiwiZWZmZWN0
IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJmaWxlLWFjY2VzcyIsImVmZmVjdCI6ImRl
Z3JhZGVkIn0seyJjYXBhYmlsaXR5IjoiYWRtaW5pc3RyYXRpb24iLCJlZmZlY3QiOiJkZWdyYWRl
ZCJ9LHsiY2FwYWJpbGl0eSI6InByb3RvY29sLWFjY2VzcyIsImVmZmVjdCI6ImRlZ3JhZGVkIn1d
LCJpZCI6InVwZ3JhZGUtYmFja2VuZHMiLCJzdGVwcyI6WyJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5
LmNsdXN0ZXItYWRtaW4iLCJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LmJhY2tlbmRzLW9ubGluZSIs
InVwZ3JhZGUtYmFja2VuZHMuZW50cnkucmVidWlsZC1kb25lIiwidXBncmFkZS1iYWNrZW5kcy5l
bnRyeS5uby1hbGVydHMiLCJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LmZyZWUtc3BhY2UiLCJ1cGdy
YWRlLWJhY2tlbmRzLmVudHJ5Lm5vLWRhdGEtdXBncmFkZSIsInVwZ3JhZGUtYmFja2VuZHMuZW50
cnkudGFza3Mtb3ZlciIsImFwcHJvdmUtdXBncmFkZSIsInN0YXJ0LXVwZ3JhZGUiLCJ3YXRjaC1w
cmVwYXJhdGlvbiIsInNlZS1wcmVwYXJhdGlvbiIsIndhdGNoLWRyaXZlcyIsInNlZS1kcml2ZXMi
LCJ3YXRjaC1jb21wdXRlcyIsInNlZS1jb21wdXRlcyIsIndhdGNoLWZyb250ZW5kcyIsInNlZS1m
cm9udGVuZHMiLCJ3YXRjaC1lbmQiLCJzZWUtZW5kIiwidXBncmFkZS1iYWNrZW5kcy5leGl0LmNv
bnRhaW5lcnMtdXAiLCJ1cGdyYWRlLWJhY2tlbmRzLmV4aXQudGFza3Mtc3RpbGwtb3ZlciJdLCJ0
aXRsZSI6IlVwZ3JhZGUgdGhlIGJhY2tlbmQgc2VydmVycyIsIndpbmRvdyI6InVwZ3JhZGUtYmFj
a2VuZHMifSx7ImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJmaWxlLWFjY2VzcyIsImVmZmVjdCI6
ImRlZ3JhZGVkIn1dLCJpZCI6InVwZ3JhZGUtY2xpZW50cyIsInN0ZXBzIjpbInVwZ3JhZGUtY2xp
ZW50cy5lbnRyeS5jbHVzdGVyLWFkbWluIiwidXBncmFkZS1jbGllbnRzLmVudHJ5LmNsaWVudC12
ZXJzaW9uIiwidXBncmFkZS1jbGllbnRzLmVudHJ5LmNsaWVudC1iYXRjaGVzIiwidXBncmFkZS1h
bGwtY2xpZW50cyIsInVwZ3JhZGUtY2xpZW50cy5leGl0LmNsaWVudHMtYXQtdGFyZ2V0IiwidXBn
cmFkZS1jbGllbnRzLmV4aXQubm8tbWlzbWF0Y2giXSwidGl0bGUiOiJVcGdyYWRlIHRoZSBjbGll
bnRzIiwid2luZG93IjoidXBncmFkZS1jbGllbnRzIn0seyJlZmZlY3RzIjpbXSwiaWQiOiJ2ZXJp
ZnkiLCJzdGVwcyI6WyJjbHVzdGVyLXZlcnNpb24iLCJjb250YWluZXJzLXVwIiwiY2xpZW50cy1h
dC10YXJnZXQiLCJuby1taXNtYXRjaCIsImFsZXJ0cy1hZnRlciIsInNlZS1kYXRhLXVwZ3JhZGUt
b3ZlciIsInJlc3VtZS10cmFuc2ZlcnMiXSwidGl0bGUiOiJQb3N0LXVwZ3JhZGUgdmVyaWZpY2F0
aW9uIn1dLCJzdGVwcyI6W3siYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLXMgXCIkSE9NRS8ud2VrYS9hdXRoLXRva2Vu
Lmpzb25cIiB8fCBleGl0IDFcbnVzZXI9JCh3ZWthIHVzZXIgd2hvYW1pKSB8fCBleGl0IDFcbnBy
aW50ZiAnJXNcXG4nIFwiJHVzZXJcIiB8IGF3ayAtRiAnfCcgLXYgd2FudGVkPVwiJHthZG1pbl91
c2VyfVwiICdcbiAgeyBuYW1lID0gJDE7IHJvbGUgPSB0b2xvd2VyKCQzKTsgZ3N1YigvIC8sIFwi
XCIsIG5hbWUpOyBnc3ViKC8gLywgXCJcIiwgcm9sZSkgfVxuICBuYW1lID09IHdhbnRlZCB7IHBy
aW50IHJvbGUgfSciLCJ2YXJpYWJsZXMiOlsiYWRtaW5fdXNlciJdfSwiZXhwZWN0IjpbeyJwcmVk
aWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiY2x1c3RlcmFkbWluIn1dLCJleHBlY3RlZCI6ImlzIGBj
bHVzdGVyYWRtaW5gIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoicHJlcmVxdWlzaXRlcy5lbnRyeS5j
bHVzdGVyLWFkbWluIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1l
b3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBkZWNsYXJlZCBhZG1pbiBoYXMgbG9nZ2VkIGluLCBh
bmQgdGhlIHJvbGUgaXMgdGhhdCBvZiBhIGNsdXN0ZXIgYWRtaW4ifSwiZWZmZWN0cyI6W10sImlk
IjoicHJlcmVxdWlzaXRlcy5lbnRyeS5jbHVzdGVyLWFkbWluIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjY0MX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbImNsdXN0ZXItYWRtaW4iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1MyJ9LHsiZG9jdW1lbnQiOiJ1c2Vy
cyIsImxpbmVzIjoid2hvYW1pLCBsb2dpbiJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0
bGUiOiJUaGUgZGVjbGFyZWQgYWRtaW4gaGFzIGxvZ2dlZCBpbiwgYW5kIHRoZSByb2xlIGlzIHRo
YXQgb2YgYSBjbHVzdGVyIGFkbWluIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgY2x1c3RlciBjb250
YWluZXIgLWIpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrICdcbiAg
TlIgPT0gMSB7IGggPSBpbmRleCgkMCwgXCIgSE9TVE5BTUUgXCIpOyBuZXh0IH1cbiAgeyBzcGxp
dChzdWJzdHIoJDAsIGgpLCBuYW1lLCBcIiBcIik7IGlmIChuYW1lWzFdICE9IFwiXCIpIGNvdW50
W25hbWVbMV1dKysgfVxuICBFTkQge1xuICAgIGZvciAoaG9zdCBpbiBjb3VudCkgeyBob3N0cysr
OyBpZiAoY291bnRbaG9zdF0gPCAyKSBzaW5nbGUrKyB9XG4gICAgcHJpbnRmIFwiJXM6ICVkIG9m
ICVkXFxuXCIsIChob3N0cyA+IDAgJiYgc2luZ2xlID09IDAgPyBcIm11bHRpXCIgOiBcInNpbmds
ZVwiKSwgaG9zdHMgLSBzaW5nbGUsIGhvc3RzXG4gIH0nIiwidmFyaWFibGVzIjpbXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJebXVsdGk6ICJ9XSwiZXhwZWN0ZWQi
OiJtYXRjaGVzIGBebXVsdGk6IGAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJwcmVyZXF1aXNpdGVz
LmVudHJ5Lm11bHRpLWNvbnRhaW5lciIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0
cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJFdmVyeSBiYWNrZW5kIHNlcnZlciBoYXMg
c2V2ZXJhbCBjb250YWluZXJzLCBlYWNoIG9mIG9uZSBraW5kIn0sImVmZmVjdHMiOltdLCJpZCI6
InByZXJlcXVpc2l0ZXMuZW50cnkubXVsdGktY29udGFpbmVyIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjY0Mn0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbIm11bHRpLWNvbnRhaW5lciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4LCA0NyJ9LHsiZG9jdW1lbnQi
OiJpbnN0YWxsYXRpb24iLCJsaW5lcyI6Indla2EgY2x1c3RlciBjb250YWluZXIifV0sInN0YWdl
IjoicHJlcmVxdWlzaXRlcyIsInRpdGxlIjoiRXZlcnkgYmFja2VuZCBzZXJ2ZXIgaGFzIHNldmVy
YWwgY29udGFpbmVycywgZWFjaCBvZiBvbmUga2luZCJ9LHsiYmF0Y2hlcyI6W1siYmUxIiwiYmUy
IiwiYmUzIiwiYmU0IiwiZ3cxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6InByaW50ZiAnJXNcXG4nIFwiJHtwcm90b2NvbH1cIiIsInZhcmlhYmxlcyI6WyJw
cm90b2NvbCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4obm9u
ZXxuZnN8c21ifHMzKSQifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXihub25lfG5mc3xzbWJ8czMp
JGAiLCJob3N0cyI6WyJiZTEiLCJiZTIiLCJiZTMiLCJiZTQiLCJndzEiXSwiaWQiOiJwcmVyZXF1
aXNpdGVzLmVudHJ5LnByb3RvY29sLWRlY2xhcmVkIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6
InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBjaGFuZ2UgbmFtZXMg
b25lIHByb3RvY29sIGZvciB0aGlzIHNlcnZlciwgb3Igbm9uZSJ9LCJlZmZlY3RzIjpbXSwiaWQi
OiJwcmVyZXF1aXNpdGVzLmVudHJ5LnByb3RvY29sLWRlY2xhcmVkIiwiaWRlbXBvdGVudCI6ZmFs
c2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjY0M30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOCJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0
bGUiOiJUaGUgY2hhbmdlIG5hbWVzIG9uZSBwcm90b2NvbCBmb3IgdGhpcyBzZXJ2ZXIsIG9yIG5v
bmUifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiJsaXN0PSQod2VrYSBjbHVzdGVyIGNvbnRhaW5lciAtYikgfHwgZXhpdCAx
XG5wcmludGYgJyVzXFxuJyBcIiRsaXN0XCIgfCBhd2sgLXYgd2FudGVkPVwiJHtiYWNrZW5kX3Nl
cnZlcnN9XCIgJ1xuICBOUiA9PSAxIHsgaCA9IGluZGV4KCQwLCBcIiBIT1NUTkFNRSBcIik7IHMg
PSBpbmRleCgkMCwgXCIgU1RBVFVTIFwiKTsgbmV4dCB9XG4gIHsgc3BsaXQoc3Vic3RyKCQwLCBo
KSwgbmFtZSwgXCIgXCIpOyBzcGxpdChzdWJzdHIoJDAsIHMpLCBzdGF0dXMsIFwiIFwiKSB9XG4g
IG5hbWVbMV0gIT0gXCJcIiB7IHNlZW5bbmFtZVsxXV0gPSAxOyBpZiAoc3RhdHVzWzFdICE9IFwi
VVBcIikgZG93bisrIH1cbiAgRU5EIHtcbiAgICBmb3IgKGhvc3QgaW4gc2VlbikgaG9zdHMrK1xu
ICAgIHdvcmQgPSBob3N0cyA9PSB3YW50ZWQgJiYgZG93biA9PSAwID8gXCJvbmxpbmVcIiA6IFwi
bWlzc2luZ1wiXG4gICAgcHJpbnRmIFwiJXM6ICVkIHNlcnZlcnMsICVkIGNvbnRhaW5lcnMgZG93
blxcblwiLCB3b3JkLCBob3N0cywgZG93blxuICB9JyIsInZhcmlhYmxlcyI6WyJiYWNrZW5kX3Nl
cnZlcnMiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeb25saW5l
OiAifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXm9ubGluZTogYCIsImhvc3RzIjpbImJlMSJdLCJp
ZCI6InByZXJlcXVpc2l0ZXMuZW50cnkuYmFja2VuZHMtb25saW5lIiwia2luZCI6InByb2JlIiwi
c3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkV2ZXJ5IGJh
Y2tlbmQgc2VydmVyIGlzIG9ubGluZSwgd2l0aCBhbGwgb2YgaXRzIGNvbnRhaW5lcnMifSwiZWZm
ZWN0cyI6W10sImlkIjoicHJlcmVxdWlzaXRlcy5lbnRyeS5iYWNrZW5kcy1vbmxpbmUiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjQ0fSwicG9zaXRpb24iOiJlbnRyeSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiYmFja2VuZHMtb25saW5lIl0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTEifSx7
ImRvY3VtZW50IjoiaW5zdGFsbGF0aW9uIiwibGluZXMiOiJ3ZWthIGNsdXN0ZXIgY29udGFpbmVy
In1dLCJzdGFnZSI6InByZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6IkV2ZXJ5IGJhY2tlbmQgc2VydmVy
IGlzIG9ubGluZSwgd2l0aCBhbGwgb2YgaXRzIGNvbnRhaW5lcnMifSx7ImJhdGNoZXMiOltbImJl
MSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ3ZWthIHN0
YXR1cyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImNvbnRhaW5zIiwi
dGV4dCI6IkZ1bGx5IHByb3RlY3RlZCJ9LHsicHJlZGljYXRlIjoiZXhjbHVkZXMiLCJ0ZXh0Ijoi
UmVidWlsZCBpbiBwcm9ncmVzcyJ9XSwiZXhwZWN0ZWQiOiJjb250YWlucyBgRnVsbHkgcHJvdGVj
dGVkYDsgZG9lcyBub3QgY29udGFpbiBgUmVidWlsZCBpbiBwcm9ncmVzc2AiLCJob3N0cyI6WyJi
ZTEiXSwiaWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5LnJlYnVpbGQtZG9uZSIsImtpbmQiOiJwcm9i
ZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJObyBy
ZWJ1aWxkIGlzIGdvaW5nIG9uIGFuZCB0aGUgZGF0YSBpcyBmdWxseSBwcm90ZWN0ZWQifSwiZWZm
ZWN0cyI6W10sImlkIjoicHJlcmVxdWlzaXRlcy5lbnRyeS5yZWJ1aWxkLWRvbmUiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjQ1fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicmVidWlsZC1kb25lIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTUifSx7ImRvY3Vt
ZW50IjoiY2xpIiwibGluZXMiOiJ3ZWthIHN0YXR1cyJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVz
IiwidGl0bGUiOiJObyByZWJ1aWxkIGlzIGdvaW5nIG9uIGFuZCB0aGUgZGF0YSBpcyBmdWxseSBw
cm90ZWN0ZWQifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJ3ZWthIGFsZXJ0cyAtLW11dGVkIC1KIiwidmFyaWFibGVzIjpb
XX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeXFxbICpcXF0kIn1d
LCJleHBlY3RlZCI6Im1hdGNoZXMgYF5cXFsgKlxcXSRgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoi
cHJlcmVxdWlzaXRlcy5lbnRyeS5uby1hbGVydHMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
dGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlcmUgaXMgbm8gYWxlcnQs
IG11dGVkIG9yIG5vdCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5Lm5v
LWFsZXJ0cyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NDZ9LCJwb3NpdGlv
biI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJuby1hbGVydHMiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI1NyJ9LHsiZG9jdW1lbnQiOiJhbGVydHMiLCJsaW5lcyI6InZpZXcgYWxlcnRzIn1dLCJzdGFn
ZSI6InByZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6IlRoZXJlIGlzIG5vIGFsZXJ0LCBtdXRlZCBvciBu
b3QifSx7ImJhdGNoZXMiOltbImJlMSIsImJlMiIsImJlMyIsImJlNCJdXSwiY2hlY2siOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkZiAtUGsgLS0gJy9vcHQvd2VrYScgfCBh
d2sgJ05SID09IDIgeyBwcmludCAkNCB9JyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7ImNv
bXBhcmlzb24iOiI+PSIsIm51bWJlcnMiOlszOTA2MjUwXSwicHJlZGljYXRlIjoibnVtYmVyIn1d
LCJleHBlY3RlZCI6ImlzIGF0IGxlYXN0IDQgR0IiLCJob3N0cyI6WyJiZTEiLCJiZTIiLCJiZTMi
LCJiZTQiXSwiaWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5LmZyZWUtc3BhY2UiLCJraW5kIjoicHJv
YmUiLCJzdWJqZWN0IjoiZnJlZSBzcGFjZSBvZiAvb3B0L3dla2EiLCJ0aW1lb3V0TVMiOjMwMDAw
LCJ0aXRsZSI6IlRoZXJlIGFyZSA0IEdCIGZyZWUgaW4gL29wdC93ZWthIn0sImVmZmVjdHMiOltd
LCJpZCI6InByZXJlcXVpc2l0ZXMuZW50cnkuZnJlZS1zcGFjZSIsImlkZW1wb3RlbnQiOmZhbHNl
LCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjo2NDd9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJmcmVlLXNwYWNlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTkifV0sInN0YWdlIjoicHJlcmVxdWlz
aXRlcyIsInRpdGxlIjoiVGhlcmUgYXJlIDQgR0IgZnJlZSBpbiAvb3B0L3dla2EifSx7ImJhdGNo
ZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJzdGF0dXM9JCh3ZWthIHN0YXR1cykgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRzdGF0
dXNcIiB8XG4gIGF3ayAndG9sb3dlcigkMCkgfiAvZGF0YSB1cGdyYWRlLyAmJiB0b3VwcGVyKCQw
KSB+IC9SVU5OSU5HLyB7IG4rKyB9IEVORCB7IHByaW50IG4gKyAwIH0nIiwidmFyaWFibGVzIjpb
XX0sImV4cGVjdCI6W3siY29tcGFyaXNvbiI6Ij09IiwibnVtYmVycyI6WzBdLCJwcmVkaWNhdGUi
OiJudW1iZXIifV0sImV4cGVjdGVkIjoiaXMgPT0gMCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InBy
ZXJlcXVpc2l0ZXMuZW50cnkubm8tZGF0YS11cGdyYWRlIiwia2luZCI6InByb2JlIiwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik5vIGNvbnZlcnNpb24g
b2YgbWV0YWRhdGEgaXMgcnVubmluZyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJwcmVyZXF1aXNpdGVz
LmVudHJ5Lm5vLWRhdGEtdXBncmFkZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2si
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
Ijo2NDh9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
WyJuby1kYXRhLXVwZ3JhZGUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiI3MyJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0
bGUiOiJObyBjb252ZXJzaW9uIG9mIG1ldGFkYXRhIGlzIHJ1bm5pbmcifSx7ImJhdGNoZXMiOltb
ImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24g
YXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJzZWUtbGF0ZXN0LXJlbGVh
c2UiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiTG9vayBhdCB0aGUg
cHVibGljIHJlbGVhc2VzLiBUaGUgbGF0ZXN0IG9mIHRoZSB0YXJnZXQncyBtYWpvciB2ZXJzaW9u
IG11c3QgYmUgNC4yLjQsIGFuZCB0aGUgdGFyZ2V0IDQuMi40IG11c3QgYmUgaXQ7IGluIHR3byBo
b3BzLCA0LjEuNCBtdXN0IGJlIHRoZSBsYXRlc3Qgb2YgaXRzIG93biBtYWpvciB2ZXJzaW9uLiIs
InBhdGgiOltdLCJyZWNvcmQiOlsibGF0ZXN0LXJlbGVhc2UiLCJzZWVuLWF0Il19LCJzdWJqZWN0
IjoiTG9vayBhdCB0aGUgcHVibGljIHJlbGVhc2VzLiBUaGUgbGF0ZXN0IG9mIHRoZSB0YXJnZXQn
cyBtYWpvciB2ZXJzaW9uIG11c3QgYmUgNC4yLjQsIGFuZCB0aGUgdGFyZ2V0IDQuMi40IG11c3Qg
YmUgaXQ7IGluIHR3byBob3BzLCA0LjEuNCBtdXN0IGJlIHRoZSBsYXRlc3Qgb2YgaXRzIG93biBt
YWpvciB2ZXJzaW9uLiIsInRpdGxlIjoiVGhlIHRhcmdldCBpcyB0aGUgbGF0ZXN0IHJlbGVhc2Ug
b2YgaXRzIG1ham9yIHZlcnNpb24ifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwi
aWQiOiJzZWUtbGF0ZXN0LXJlbGVhc2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNr
Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6NjUwfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
WyJsYXRlc3QtbWlub3IiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxMCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTAi
fSx7ImRvY3VtZW50Ijoib3JpZ2luYWwiLCJsaW5lcyI6Im1ldGhvZCBCOiBwdWJsaWMgcmVsZWFz
ZXMifV0sInN0YWdlIjoicHJlcmVxdWlzaXRlcyIsInRpdGxlIjoiU2VlIHRoYXQgdGhlIHRhcmdl
dCBpcyB0aGUgbGF0ZXN0IHJlbGVhc2UifSx7ImJhdGNoZXMiOltbImJlMSIsImJlMiIsImJlMyIs
ImJlNCJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3Rz
IGl0IiwiaG9zdHMiOlsiYmUxIiwiYmUyIiwiYmUzIiwiYmU0Il0sImlkIjoic2VlLWNvbXBhdGli
bGUiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiSG9sZCBlYWNoIGJh
Y2tlbmQgc2VydmVyIGFnYWluc3QgdGhlIHBhZ2UgXCJQcmVyZXF1aXNpdGVzIGFuZCBjb21wYXRp
YmlsaXR5XCIgb2YgNC4yLjQuIiwicGF0aCI6W10sInJlY29yZCI6WyJwYWdlLXZlcnNpb24iLCJy
ZXN1bHQtb2YtZWFjaC1zZXJ2ZXIiXX0sInN1YmplY3QiOiJIb2xkIGVhY2ggYmFja2VuZCBzZXJ2
ZXIgYWdhaW5zdCB0aGUgcGFnZSBcIlByZXJlcXVpc2l0ZXMgYW5kIGNvbXBhdGliaWxpdHlcIiBv
ZiA0LjIuNC4iLCJ0aXRsZSI6IlRoZSBiYWNrZW5kIHNlcnZlcnMgbWVldCB0aGUgdGFyZ2V0J3Mg
cHJlcmVxdWlzaXRlcyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwiaWQiOiJz
ZWUtY29tcGF0aWJsZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NTV9LCJw
b3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNvbXBhdGli
bGUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI0NSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDUifV0sInN0YWdlIjoi
cHJlcmVxdWlzaXRlcyIsInRpdGxlIjoiSG9sZCB0aGUgYmFja2VuZCBzZXJ2ZXJzIGFnYWluc3Qg
dGhlIHRhcmdldCdzIHByZXJlcXVpc2l0ZXMifSx7ImJhdGNoZXMiOltbImJlMSIsImJlMiIsImJl
MyIsImJlNCIsImd3MSJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNv
biBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiYmUxIiwiYmUyIiwiYmUzIiwiYmU0IiwiZ3cxIl0sImlk
Ijoic2VlLXByb3RvY29scyIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24i
OiJPbiBldmVyeSBiYWNrZW5kIGFuZCBnYXRld2F5LCBsaXN0IHdoaWNoIG9mIE5GUywgU01CIGFu
ZCBTMyBpdCBzZXJ2ZXMuIFRoZXJlIG1heSBiZSBvbmUgYXQgbW9zdCwgYW5kIGl0IG11c3QgYmUg
dGhlIG9uZSB0aGF0IHRoZSBjaGFuZ2UgbmFtZXMgZm9yIGl0OyBvdGhlcndpc2Ugc3RvcCBhbmQg
Y2FsbCB0aGUgdmVuZG9yJ3MgQ3VzdG9tZXIgU3VjY2VzcyBUZWFtLiIsInBhdGgiOltdLCJyZWNv
cmQiOlsibmZzIiwic21iIiwiczMiXX0sInN1YmplY3QiOiJPbiBldmVyeSBiYWNrZW5kIGFuZCBn
YXRld2F5LCBsaXN0IHdoaWNoIG9mIE5GUywgU01CIGFuZCBTMyBpdCBzZXJ2ZXMuIFRoZXJlIG1h
eSBiZSBvbmUgYXQgbW9zdCwgYW5kIGl0IG11c3QgYmUgdGhlIG9uZSB0aGF0IHRoZSBjaGFuZ2Ug
bmFtZXMgZm9yIGl0OyBvdGhlcndpc2Ugc3RvcCBhbmQgY2FsbCB0aGUgdmVuZG9yJ3MgQ3VzdG9t
ZXIgU3VjY2VzcyBUZWFtLiIsInRpdGxlIjoiRWFjaCBzZXJ2ZXIgc2VydmVzIGF0IG1vc3Qgb25l
IHByb3RvY29sLCB0aGUgb25lIHRoYXQgdGhpcyBjaGFuZ2Ugc2F5cyJ9LCJlZmZlY3RzIjpbXSwi
ZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6InNlZS1wcm90b2NvbHMiLCJpZGVtcG90ZW50IjpmYWxz
ZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6NjYwfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJvbmUtcHJvdG9jb2wiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOCJ9LHsiZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMzgifV0sInN0YWdlIjoicHJlcmVxdWlzaXRlcyIsInRpdGxlIjoiU2VlIHRo
YXQgbm8gc2VydmVyIGhhcyBzZXZlcmFsIHByb3RvY29scyJ9LHsiYXBwcm92ZSI6eyJieSI6W10s
InF1ZXN0aW9uIjoiSGFzIHRoZSB2ZW5kb3IncyBDdXN0b21lciBTdWNjZXNzIFRlYW0gY29uZmly
bWVkIHRoYXQgRVRDRCB3YXMgdXBncmFkZWQgdG8gS1dBUyBvbiB0aGlzIGNsdXN0ZXIsIGZvciB0
aGUgdXBncmFkZSB0byA0LjIuND8gUHV0IHRoZSBudW1iZXIgb2YgdGhlIGNhc2UgaW50byB0aGUg
Y29tbWVudC4ifSwiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGlt
YXRlTVMiOjMwMDAwMCwiaWQiOiJhcHByb3ZlLWt3YXMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6ImFwcHJvdmUiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjo2ODV9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbImt3YXMtY29uZmlybWVkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDkifV0sInN0YWdlIjoicHJlcmVxdWlz
aXRlcyIsInRpdGxlIjoiQXBwcm92ZSB0aGF0IEVUQ0QgaGFzIGJlY29tZSBLV0FTIn0seyJiYXRj
aGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJp
ZCI6Im5vdGlmeS11c2VycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibm90aWZ5Iiwibm90
aWZ5Ijp7ImFib3V0IjpbImZpbGUtYWNjZXNzIiwicHJvdG9jb2wtYWNjZXNzIl0sImF1ZGllbmNl
IjoidXNlcnMiLCJsZWFkTVMiOjE3MjgwMDAwMCwibWVzc2FnZSI6IlVuZGVyIGNoYW5nZSBDSEcw
MDQ0Mzc3IHRoZSBzdG9yYWdlIGNsdXN0ZXIgZ29lcyB0byA0LjIuNC4gRmlsZXMgc3RheSByZWFj
aGFibGUgZXhjZXB0IGZvciBhYm91dCBhIG1pbnV0ZTsgcHJvdG9jb2wgZ2F0ZXdheXMgcmVjb25u
ZWN0IG9uY2UsIGFuZCBjbGllbnRzIGFyZSB1cGdyYWRlZCBhZnRlcndhcmRzLiJ9LCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2OTV9LCJw
b3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjci
fV0sInN0YWdlIjoicHJlcmVxdWlzaXRlcyIsInRpdGxlIjoiVGVsbCB0aGUgdXNlcnMifSx7ImJh
dGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo5MDAwMDAs
ImlkIjoicG9zdHBvbmUtdHJhbnNmZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51
YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJTdXNwZW5kIGV2ZXJ5IHNjaGVkdWxlIHRoYXQg
dXBsb2FkcywgZG93bmxvYWRzIG9yIHN5bmNocm9uaXNlcyBzbmFwc2hvdHMsIGFuZCB0ZWxsIGFs
bCBhZG1pbmlzdHJhdG9ycyB0byBzdGFydCBubyBzdWNoIHRyYW5zZmVyLCBjcmVhdGUgbm8gUzMg
Y2x1c3RlciBhbmQgZGV0YWNoIG5vIG9iamVjdCBzdG9yZSB1bnRpbCB0aGlzIGNoYW5nZSBpcyBv
dmVyLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic3VzcGVuZGVkLXNjaGVkdWxlcyIsInRvbGQtYXQi
XX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjcwNn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMi
OlsidGFza3MtcG9zdHBvbmVkIiwiZnJlZXplLXMzLWNyZWF0aW9uIiwiZnJlZXplLXVwbG9hZHMi
LCJmcmVlemUtZG93bmxvYWRzIiwiZnJlZXplLXN5bmNzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTksIDM5LCA2MSwgNzEifV0s
InN0YWdlIjoicHJlcmVxdWlzaXRlcyIsInRpdGxlIjoiUG9zdHBvbmUgc25hcHNob3QgdHJhbnNm
ZXJzLCBTMyBjbHVzdGVyIGNyZWF0aW9uIGFuZCBkZXRhY2hpbmciLCJ1bmRvIjp7Im1hbnVhbCI6
eyJpbnN0cnVjdGlvbiI6IlJlc3VtZSB0aGUgc2NoZWR1bGVzIGFuZCB0ZWxsIHRoZSBhZG1pbmlz
dHJhdG9ycy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbXX19fSx7ImJhdGNoZXMiOltbImNvbnRyb2xs
ZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFza3M9
JCh3ZWthIGNsdXN0ZXIgdGFzaykgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiR0YXNrc1wi
IHwgYXdrICckMSA9PSBcIlNUT1dfVVBMT0FEXCIgeyBuKysgfSBFTkQgeyBwcmludCBuICsgMCB9
JyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMi
OlswXSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob3N0cyI6
WyJiZTEiXSwiaWQiOiJhYm9ydC11cGxvYWRzLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik5vIHNuYXBzaG90IGlz
IGJlaW5nIHVwbG9hZGVkIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo5MDAwMDAsImlkIjoi
YWJvcnQtdXBsb2FkcyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFs
Ijp7Imluc3RydWN0aW9uIjoiRmluZCBlYWNoIHRhc2sgU1RPV19VUExPQUQgYW5kIGVuZCBpdCB3
aXRoIFwid2VrYSBjbHVzdGVyIHRhc2sgYWJvcnRcIiBhbmQgaXRzIGlkLiBXaGVyZSBub25lIGlz
IGxpc3RlZCwgbm90ZSB0aGF0LiIsInBhdGgiOltdLCJyZWNvcmQiOlsidGFzay1pZHMiXX0sIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjcz
OH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsidXBs
b2Fkcy1vdmVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiNjUifSx7ImRvY3VtZW50IjoidGFza3MiLCJsaW5lcyI6ImFib3J0In0s
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2NC02NSJ9LHsiZG9jdW1lbnQiOiJ0YXNrcyIs
ImxpbmVzIjoid2VrYSBjbHVzdGVyIHRhc2sifV0sInN0YWdlIjoicHJlcmVxdWlzaXRlcyIsInRp
dGxlIjoiQWJvcnQgdGhlIHNuYXBzaG90IHVwbG9hZCIsInVuZG8iOnsiaXJyZXZlcnNpYmxlIjoi
V2hhdCB3YXMgdXBsb2FkZWQgc28gZmFyIGlzIGxvc3Q7IHRoZSB1cGxvYWQgaXMgc3RhcnRlZCBh
bmV3IGFmdGVyd2FyZHMuIn19LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRhc2tzPSQod2VrYSBjbHVzdGVyIHRhc2spIHx8
IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkdGFza3NcIiB8XG4gIGF3ayAnJDEgfiAvXihTVE9X
X0RPV05MT0FEX1NOQVBTSE9UfFNUT1dfRE9XTkxPQURfRklMRVNZU1RFTXxGSUxFU1lTVEVNX1NR
VUFTSCkkLyB7IG4rKyB9IEVORCB7IHByaW50IG4gKyAwIH0nIiwidmFyaWFibGVzIjpbXX0sImV4
cGVjdCI6W3siY29tcGFyaXNvbiI6Ij09IiwibnVtYmVycyI6WzBdLCJwcmVkaWNhdGUiOiJudW1i
ZXIifV0sImV4cGVjdGVkIjoiaXMgPT0gMCIsImhvc3RzIjpbImJlMSJdLCJpZCI6IndhaXQtZm9y
LWRvd25sb2FkcyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91
dE1TIjo2MDAwMCwidGl0bGUiOiJObyBmaWxlIHN5c3RlbSBpcyBiZWluZyBjcmVhdGVkIG9yIHN5
bmNocm9uaXNlZCBmcm9tIGEgc25hcHNob3QifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYw
MDAwMCwiaWQiOiJ3YWl0LWZvci1kb3dubG9hZHMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjo3NTh9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwicmV0cnki
OnsiZXZlcnlNUyI6NjAwMDAsImZvck1TIjo0MzIwMDAwMH0sInNhdGlzZmllcyI6WyJkb3dubG9h
ZHMtb3ZlciIsInN5bmNzLW92ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2NywgNjkifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjY2LTY5In0seyJkb2N1bWVudCI6InRhc2tzIiwibGluZXMiOiJ3ZWthIGNsdXN0ZXIg
dGFzayJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0bGUiOiJXYWl0IHVudGlsIG5vdGhp
bmcgaXMgYmVpbmcgZG93bmxvYWRlZCJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YXNrcz0kKHdla2EgY2x1
c3RlciB0YXNrKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHRhc2tzXCIgfCBhd2sgJyQx
ID09IFwiU05BUFNIT1RfUFJFRkVUQ0hcIiB7IG4rKyB9IEVORCB7IHByaW50IG4gKyAwIH0nIiwi
dmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3siY29tcGFyaXNvbiI6Ij09IiwibnVtYmVycyI6WzBd
LCJwcmVkaWNhdGUiOiJudW1iZXIifV0sImV4cGVjdGVkIjoiaXMgPT0gMCIsImhvc3RzIjpbImJl
MSJdLCJpZCI6ImFib3J0LXByZWZldGNoLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6
InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik5vIG1ldGFkYXRhIG9mIGEg
c25hcHNob3QgaXMgYmVpbmcgcHJlZmV0Y2hlZCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6
OTAwMDAwLCJpZCI6ImFib3J0LXByZWZldGNoIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJt
YW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJGaW5kIGVhY2ggdGFzayBTTkFQU0hPVF9Q
UkVGRVRDSCBhbmQgZW5kIGl0IHdpdGggXCJ3ZWthIGNsdXN0ZXIgdGFzayBhYm9ydFwiIGFuZCBp
dHMgaWQuIFdoZXJlIG5vbmUgaXMgbGlzdGVkLCBub3RlIHRoYXQuIiwicGF0aCI6W10sInJlY29y
ZCI6WyJ0YXNrLWlkcyJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6Nzk5fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJwcmVmZXRjaC1vdmVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjcifSx7ImRvY3VtZW50IjoiZWFy
bGllciIsImxpbmVzIjoiZm9vdG5vdGU6IGFib3J0ZWQgZGlyZWN0bHkifSx7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjY3In0seyJkb2N1bWVudCI6InRhc2tzIiwibGluZXMiOiJ3ZWthIGNs
dXN0ZXIgdGFzayJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0bGUiOiJBYm9ydCB0aGUg
cHJlZmV0Y2giLCJ1bmRvIjp7ImlycmV2ZXJzaWJsZSI6IkEgcHJlZmV0Y2ggY2Fubm90IGJlIHJl
c3VtZWQgYWZ0ZXIgdGhlIHVwZ3JhZGUuIn19LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLXMgXCIkSE9NRS8ud2Vr
YS9hdXRoLXRva2VuLmpzb25cIiB8fCBleGl0IDFcbnVzZXI9JCh3ZWthIHVzZXIgd2hvYW1pKSB8
fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHVzZXJcIiB8IGF3ayAtRiAnfCcgLXYgd2FudGVk
PVwiJHthZG1pbl91c2VyfVwiICdcbiAgeyBuYW1lID0gJDE7IHJvbGUgPSB0b2xvd2VyKCQzKTsg
Z3N1YigvIC8sIFwiXCIsIG5hbWUpOyBnc3ViKC8gLywgXCJcIiwgcm9sZSkgfVxuICBuYW1lID09
IHdhbnRlZCB7IHByaW50IHJvbGUgfSciLCJ2YXJpYWJsZXMiOlsiYWRtaW5fdXNlciJdfSwiZXhw
ZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiY2x1c3RlcmFkbWluIn1dLCJleHBl
Y3RlZCI6ImlzIGBjbHVzdGVyYWRtaW5gIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoiZmlyc3QtaG9w
LWRvd25sb2FkLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
dGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIGRlY2xhcmVkIGFkbWlu
IGhhcyBsb2dnZWQgaW4sIGFuZCB0aGUgcm9sZSBpcyB0aGF0IG9mIGEgY2x1c3RlciBhZG1pbiJ9
LCJlZmZlY3RzIjpbXSwiaWQiOiJmaXJzdC1ob3AtZG93bmxvYWQuZW50cnkuY2x1c3Rlci1hZG1p
biIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4MjB9LCJwb3NpdGlvbiI6ImVu
dHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbHVzdGVyLWFkbWluIl0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
NTMifSx7ImRvY3VtZW50IjoidXNlcnMiLCJsaW5lcyI6Indob2FtaSwgbG9naW4ifV0sInN0YWdl
IjoiZmlyc3QtaG9wLWRvd25sb2FkIiwidGl0bGUiOiJUaGUgZGVjbGFyZWQgYWRtaW4gaGFzIGxv
Z2dlZCBpbiwgYW5kIHRoZSByb2xlIGlzIHRoYXQgb2YgYSBjbHVzdGVyIGFkbWluIn0seyJiYXRj
aGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
IjoicHJpbnRmICclc1xcbicgXCIke3ZpYX1cIiIsInZhcmlhYmxlcyI6WyJ2aWEiXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeNFsuXTFbLl0ifV0sImV4cGVjdGVk
IjoibWF0Y2hlcyBgXjRbLl0xWy5dYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6ImZpcnN0LWhvcC1k
b3dubG9hZC5lbnRyeS52aWEtZ2l2ZW4iLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91
dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIGNoYW5nZSBuYW1lcyB0aGUgdmVy
c2lvbiBpbiBiZXR3ZWVuIn0sImVmZmVjdHMiOltdLCJpZCI6ImZpcnN0LWhvcC1kb3dubG9hZC5l
bnRyeS52aWEtZ2l2ZW4iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6ODIwfSwi
cG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEx
In1dLCJzdGFnZSI6ImZpcnN0LWhvcC1kb3dubG9hZCIsInRpdGxlIjoiVGhlIGNoYW5nZSBuYW1l
cyB0aGUgdmVyc2lvbiBpbiBiZXR3ZWVuIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJj
aGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InNoYTI1NnN1bSAtLSBc
IiR7Zmlyc3RfYXJjaGl2ZX1cIiIsInZhcmlhYmxlcyI6WyJmaXJzdF9hcmNoaXZlIl19LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlswLTlhLWZdezY0fSAifV0sImV4
cGVjdGVkIjoibWF0Y2hlcyBgXlswLTlhLWZdezY0fSBgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoi
Y29weS1maXJzdC1hcmNoaXZlLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBv
dXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwMCwidGl0bGUiOiJUaGUgYXJjaGl2ZSBpcyB0aGVyZSJ9
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwiaWQiOiJjb3B5LWZpcnN0LWFyY2hp
dmUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVj
dGlvbiI6IkRvd25sb2FkIHRoZSBhcmNoaXZlIG9mIDQuMS40IG9uIGEgbWFjaGluZSB0aGF0IGlz
IGNvbm5lY3RlZCwgYW5kIGNvcHkgaXQgdG8gL3Nydi93ZWthL3dla2EtNC4xLjQudGFyIG9uIHRo
ZSBsZWFkIGJhY2tlbmQuIiwicGF0aCI6W10sInJlY29yZCI6WyJzaGEyNTYtb2YtdGhlLWRvd25s
b2FkIl19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjo4Nzl9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIxMDMifV0sInN0YWdlIjoiZmlyc3QtaG9wLWRvd25sb2FkIiwidGl0bGUiOiJD
b3B5IHRoZSBhcmNoaXZlIHRvIHRoZSBsZWFkIGJhY2tlbmQiLCJ1bmRvIjp7Im1hbnVhbCI6eyJp
bnN0cnVjdGlvbiI6IkRlbGV0ZSB0aGUgYXJjaGl2ZS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbXX19
fSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJta2RpciAtcCBcIiR7YXJjaGl2ZV9kaXJ9LyR7dmlhfVwiIHx8IGV4aXQgMVxudGFyIC14ZiBc
IiR7Zmlyc3RfYXJjaGl2ZX1cIiAtQyBcIiR7YXJjaGl2ZV9kaXJ9LyR7dmlhfVwiIHx8IGV4aXQg
MVxuZm9yIHNjcmlwdCBpbiBcIiR7YXJjaGl2ZV9kaXJ9LyR7dmlhfS9pbnN0YWxsLnNoXCIgXCIk
e2FyY2hpdmVfZGlyfS8ke3ZpYX1cIi8qL2luc3RhbGwuc2g7IGRvXG4gIGlmIHRlc3QgLWYgXCIk
c2NyaXB0XCI7IHRoZW4gY2QgXCIkKGRpcm5hbWUgXCIkc2NyaXB0XCIpXCIgJiYgZXhlYyAuL2lu
c3RhbGwuc2g7IGZpXG5kb25lXG5lY2hvIFwidGhlcmUgaXMgbm8gaW5zdGFsbC5zaCBpbiB0aGUg
YXJjaGl2ZVwiID4mMlxuZXhpdCAxIiwidmFyaWFibGVzIjpbImFyY2hpdmVfZGlyIiwiZmlyc3Rf
YXJjaGl2ZSIsInZpYSJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjE1MDAwMDAsImlkIjoi
aW5zdGFsbC1maXJzdC1hcmNoaXZlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJydW4iLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4
OTV9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImZp
cnN0LWhvcC12ZXJzaW9uLXJlYWR5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTAzLTEwNSJ9LHsiZG9jdW1lbnQiOiJvcmlnaW5h
bCIsImxpbmVzIjoibWV0aG9kIEM6IGluc3RhbGwuc2gifV0sInN0YWdlIjoiZmlyc3QtaG9wLWRv
d25sb2FkIiwidGltZW91dE1TIjozNjAwMDAwLCJ0aXRsZSI6IlVucGFjayB0aGUgYXJjaGl2ZSBp
bnRvIGEgZm9sZGVyIG9mIGl0cyBvd24gYW5kIHJ1biBpdHMgaW5zdGFsbGVyIiwidW5kbyI6eyJt
YW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJMZWF2ZSB0aGUgdmVyc2lvbiB3aGVyZSBpdCBpczsgbm90
aGluZyB1c2VzIGl0LiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX19LHsiYmF0Y2hlcyI6W1siYmUx
Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLXMg
XCIkSE9NRS8ud2VrYS9hdXRoLXRva2VuLmpzb25cIiB8fCBleGl0IDFcbnVzZXI9JCh3ZWthIHVz
ZXIgd2hvYW1pKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHVzZXJcIiB8IGF3ayAtRiAn
fCcgLXYgd2FudGVkPVwiJHthZG1pbl91c2VyfVwiICdcbiAgeyBuYW1lID0gJDE7IHJvbGUgPSB0
b2xvd2VyKCQzKTsgZ3N1YigvIC8sIFwiXCIsIG5hbWUpOyBnc3ViKC8gLywgXCJcIiwgcm9sZSkg
fVxuICBuYW1lID09IHdhbnRlZCB7IHByaW50IHJvbGUgfSciLCJ2YXJpYWJsZXMiOlsiYWRtaW5f
dXNlciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiY2x1c3RlcmFk
bWluIn1dLCJleHBlY3RlZCI6ImlzIGBjbHVzdGVyYWRtaW5gIiwiaG9zdHMiOlsiYmUxIl0sImlk
IjoiZmlyc3QtaG9wLWJhY2tlbmRzLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJraW5kIjoicHJvYmUi
LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIGRl
Y2xhcmVkIGFkbWluIGhhcyBsb2dnZWQgaW4sIGFuZCB0aGUgcm9sZSBpcyB0aGF0IG9mIGEgY2x1
c3RlciBhZG1pbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJmaXJzdC1ob3AtYmFja2VuZHMuZW50cnku
Y2x1c3Rlci1hZG1pbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5MjB9LCJw
b3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbHVzdGVy
LWFkbWluIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiNTMifSx7ImRvY3VtZW50IjoidXNlcnMiLCJsaW5lcyI6Indob2FtaSwgbG9n
aW4ifV0sInN0YWdlIjoiZmlyc3QtaG9wLWJhY2tlbmRzIiwidGl0bGUiOiJUaGUgZGVjbGFyZWQg
YWRtaW4gaGFzIGxvZ2dlZCBpbiwgYW5kIHRoZSByb2xlIGlzIHRoYXQgb2YgYSBjbHVzdGVyIGFk
bWluIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgY2x1c3RlciBjb250YWluZXIgLWIpIHx8IGV4aXQg
MVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IHdhbnRlZD1cIiR7YmFja2VuZF9z
ZXJ2ZXJzfVwiICdcbiAgTlIgPT0gMSB7IGggPSBpbmRleCgkMCwgXCIgSE9TVE5BTUUgXCIpOyBz
ID0gaW5kZXgoJDAsIFwiIFNUQVRVUyBcIik7IG5leHQgfVxuICB7IHNwbGl0KHN1YnN0cigkMCwg
aCksIG5hbWUsIFwiIFwiKTsgc3BsaXQoc3Vic3RyKCQwLCBzKSwgc3RhdHVzLCBcIiBcIikgfVxu
ICBuYW1lWzFdICE9IFwiXCIgeyBzZWVuW25hbWVbMV1dID0gMTsgaWYgKHN0YXR1c1sxXSAhPSBc
IlVQXCIpIGRvd24rKyB9XG4gIEVORCB7XG4gICAgZm9yIChob3N0IGluIHNlZW4pIGhvc3RzKytc
biAgICB3b3JkID0gaG9zdHMgPT0gd2FudGVkICYmIGRvd24gPT0gMCA/IFwib25saW5lXCIgOiBc
Im1pc3NpbmdcIlxuICAgIHByaW50ZiBcIiVzOiAlZCBzZXJ2ZXJzLCAlZCBjb250YWluZXJzIGRv
d25cXG5cIiwgd29yZCwgaG9zdHMsIGRvd25cbiAgfSciLCJ2YXJpYWJsZXMiOlsiYmFja2VuZF9z
ZXJ2ZXJzIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXm9ubGlu
ZTogIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5vbmxpbmU6IGAiLCJob3N0cyI6WyJiZTEiXSwi
aWQiOiJmaXJzdC1ob3AtYmFja2VuZHMuZW50cnkuYmFja2VuZHMtb25saW5lIiwia2luZCI6InBy
b2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkV2
ZXJ5IGJhY2tlbmQgc2VydmVyIGlzIG9ubGluZSwgd2l0aCBhbGwgb2YgaXRzIGNvbnRhaW5lcnMi
fSwiZWZmZWN0cyI6W10sImlkIjoiZmlyc3QtaG9wLWJhY2tlbmRzLmVudHJ5LmJhY2tlbmRzLW9u
bGluZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5MjF9LCJwb3NpdGlvbiI6
ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJiYWNrZW5kcy1vbmxpbmUi
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI1MSJ9LHsiZG9jdW1lbnQiOiJpbnN0YWxsYXRpb24iLCJsaW5lcyI6Indla2EgY2x1c3Rl
ciBjb250YWluZXIifV0sInN0YWdlIjoiZmlyc3QtaG9wLWJhY2tlbmRzIiwidGl0bGUiOiJFdmVy
eSBiYWNrZW5kIHNlcnZlciBpcyBvbmxpbmUsIHdpdGggYWxsIG9mIGl0cyBjb250YWluZXJzIn0s
eyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBd
LCJ0ZXh0Ijoid2VrYSBzdGF0dXMiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNh
dGUiOiJjb250YWlucyIsInRleHQiOiJGdWxseSBwcm90ZWN0ZWQifSx7InByZWRpY2F0ZSI6ImV4
Y2x1ZGVzIiwidGV4dCI6IlJlYnVpbGQgaW4gcHJvZ3Jlc3MifV0sImV4cGVjdGVkIjoiY29udGFp
bnMgYEZ1bGx5IHByb3RlY3RlZGA7IGRvZXMgbm90IGNvbnRhaW4gYFJlYnVpbGQgaW4gcHJvZ3Jl
c3NgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoiZmlyc3QtaG9wLWJhY2tlbmRzLmVudHJ5LnJlYnVp
bGQtZG9uZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1T
Ijo2MDAwMCwidGl0bGUiOiJObyByZWJ1aWxkIGlzIGdvaW5nIG9uIGFuZCB0aGUgZGF0YSBpcyBm
dWxseSBwcm90ZWN0ZWQifSwiZWZmZWN0cyI6W10sImlkIjoiZmlyc3QtaG9wLWJhY2tlbmRzLmVu
dHJ5LnJlYnVpbGQtZG9uZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5MjJ9
LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJyZWJ1
aWxkLWRvbmUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiI1NSJ9LHsiZG9jdW1lbnQiOiJjbGkiLCJsaW5lcyI6Indla2Egc3RhdHVz
In1dLCJzdGFnZSI6ImZpcnN0LWhvcC1iYWNrZW5kcyIsInRpdGxlIjoiTm8gcmVidWlsZCBpcyBn
b2luZyBvbiBhbmQgdGhlIGRhdGEgaXMgZnVsbHkgcHJvdGVjdGVkIn0seyJiYXRjaGVzIjpbWyJi
ZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBh
bGVydHMgLS1tdXRlZCAtSiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6
Im1hdGNoZXMiLCJ0ZXh0IjoiXlxcWyAqXFxdJCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeXFxb
ICpcXF0kYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6ImZpcnN0LWhvcC1iYWNrZW5kcy5lbnRyeS5u
by1hbGVydHMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRN
UyI6NjAwMDAsInRpdGxlIjoiVGhlcmUgaXMgbm8gYWxlcnQsIG11dGVkIG9yIG5vdCJ9LCJlZmZl
Y3RzIjpbXSwiaWQiOiJmaXJzdC1ob3AtYmFja2VuZHMuZW50cnkubm8tYWxlcnRzIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjkyM30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIm5vLWFsZXJ0cyJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU3In0seyJkb2N1bWVu
dCI6ImFsZXJ0cyIsImxpbmVzIjoidmlldyBhbGVydHMifV0sInN0YWdlIjoiZmlyc3QtaG9wLWJh
Y2tlbmRzIiwidGl0bGUiOiJUaGVyZSBpcyBubyBhbGVydCwgbXV0ZWQgb3Igbm90In0seyJiYXRj
aGVzIjpbWyJiZTEiLCJiZTIiLCJiZTMiLCJiZTQiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZGYgLVBrIC0tICcvb3B0L3dla2EnIHwgYXdrICdOUiA9PSAy
IHsgcHJpbnQgJDQgfSciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoi
Pj0iLCJudW1iZXJzIjpbMzkwNjI1MF0sInByZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQi
OiJpcyBhdCBsZWFzdCA0IEdCIiwiaG9zdHMiOlsiYmUxIiwiYmUyIiwiYmUzIiwiYmU0Il0sImlk
IjoiZmlyc3QtaG9wLWJhY2tlbmRzLmVudHJ5LmZyZWUtc3BhY2UiLCJraW5kIjoicHJvYmUiLCJz
dWJqZWN0IjoiZnJlZSBzcGFjZSBvZiAvb3B0L3dla2EiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRs
ZSI6IlRoZXJlIGFyZSA0IEdCIGZyZWUgaW4gL29wdC93ZWthIn0sImVmZmVjdHMiOltdLCJpZCI6
ImZpcnN0LWhvcC1iYWNrZW5kcy5lbnRyeS5mcmVlLXNwYWNlIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjkyNH0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbImZyZWUtc3BhY2UiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1OSJ9XSwic3RhZ2UiOiJmaXJzdC1ob3At
YmFja2VuZHMiLCJ0aXRsZSI6IlRoZXJlIGFyZSA0IEdCIGZyZWUgaW4gL29wdC93ZWthIn0seyJi
YXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0Ijoic3RhdHVzPSQod2VrYSBzdGF0dXMpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIk
c3RhdHVzXCIgfFxuICBhd2sgJ3RvbG93ZXIoJDApIH4gL2RhdGEgdXBncmFkZS8gJiYgdG91cHBl
cigkMCkgfiAvUlVOTklORy8geyBuKysgfSBFTkQgeyBwcmludCBuICsgMCB9JyIsInZhcmlhYmxl
cyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMiOlswXSwicHJlZGlj
YXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob3N0cyI6WyJiZTEiXSwiaWQi
OiJmaXJzdC1ob3AtYmFja2VuZHMuZW50cnkubm8tZGF0YS11cGdyYWRlIiwia2luZCI6InByb2Jl
Iiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik5vIGNv
bnZlcnNpb24gb2YgbWV0YWRhdGEgaXMgcnVubmluZyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJmaXJz
dC1ob3AtYmFja2VuZHMuZW50cnkubm8tZGF0YS11cGdyYWRlIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjkyNX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbIm5vLWRhdGEtdXBncmFkZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjczIn1dLCJzdGFnZSI6ImZpcnN0
LWhvcC1iYWNrZW5kcyIsInRpdGxlIjoiTm8gY29udmVyc2lvbiBvZiBtZXRhZGF0YSBpcyBydW5u
aW5nIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0IjoidGFza3M9JCh3ZWthIGNsdXN0ZXIgdGFzaykgfHwgZXhpdCAxXG5wcmlu
dGYgJyVzXFxuJyBcIiR0YXNrc1wiIHwgYXdrICdcbiAgJDEgfiAvXlNUT1dfKFVQTE9BRHxET1dO
TE9BRF9TTkFQU0hPVHxET1dOTE9BRF9GSUxFU1lTVEVNKSQvIHsgbisrIH1cbiAgJDEgPT0gXCJG
SUxFU1lTVEVNX1NRVUFTSFwiIHx8ICQxID09IFwiU05BUFNIT1RfUFJFRkVUQ0hcIiB7IG4rKyB9
XG4gIEVORCB7IHByaW50IG4gKyAwIH0nIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3siY29t
cGFyaXNvbiI6Ij09IiwibnVtYmVycyI6WzBdLCJwcmVkaWNhdGUiOiJudW1iZXIifV0sImV4cGVj
dGVkIjoiaXMgPT0gMCIsImhvc3RzIjpbImJlMSJdLCJpZCI6ImZpcnN0LWhvcC1iYWNrZW5kcy5l
bnRyeS50YXNrcy1vdmVyIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0
aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik5vbmUgb2YgdGhlIHRhc2tzIHRoYXQgbXVzdCBiZSBz
dG9wcGVkIGlzIGxpc3RlZDsgYSBydW5uaW5nIGRldGFjaCBpcyBpZ25vcmVkIn0sImVmZmVjdHMi
OltdLCJpZCI6ImZpcnN0LWhvcC1iYWNrZW5kcy5lbnRyeS50YXNrcy1vdmVyIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjkyNn0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInRhc2tzLW92ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2MS03MSJ9LHsiZG9jdW1l
bnQiOiJ0YXNrcyIsImxpbmVzIjoid2VrYSBjbHVzdGVyIHRhc2sifV0sInN0YWdlIjoiZmlyc3Qt
aG9wLWJhY2tlbmRzIiwidGl0bGUiOiJOb25lIG9mIHRoZSB0YXNrcyB0aGF0IG11c3QgYmUgc3Rv
cHBlZCBpcyBsaXN0ZWQ7IGEgcnVubmluZyBkZXRhY2ggaXMgaWdub3JlZCJ9LHsiYXBwcm92ZSI6
eyJieSI6W10sInF1ZXN0aW9uIjoiQWxsIGdhdGVzIGFyZSBwYXNzZWQsIGFuZCB0aGVyZSBpcyBu
byB3YXkgYmFjayB0byA0LjAuNC4gTWF5IGNoYW5nZSBDSEcwMDQ0Mzc3IHVwZ3JhZGUgdGhlIGJh
Y2tlbmRzIHRvIDQuMS40IG5vdz8ifSwiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0
cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJhcHByb3ZlLWZpcnN0LWhvcCIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiYXBwcm92ZSIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjkyOX0sInBvc2l0aW9uIjoiYm9keSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOltdLCJzdGFnZSI6ImZpcnN0LWhvcC1iYWNrZW5kcyIsInRpdGxlIjoiQXBwcm92ZSB0aGUg
Zmlyc3QgaG9wIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0IjoibWtkaXIgLXAgXCIke3dvcmtfZGlyfVwiICYmIHJtIC1mIFwiJHt3b3JrX2Rp
cn0vZmlyc3QtZXhpdFwiIHx8IGV4aXQgMVxuc2V0c2lkIHNoIC1jICdcbiAgd2VrYSBsb2NhbCBy
dW4gLS1jb250YWluZXIgXCIkMVwiIC0taW4gXCIkMlwiIHVwZ3JhZGUgLS1tb2RlIG5kdVxuICBl
Y2hvIFwiJD9cIiA+XCIkMy9maXJzdC1leGl0Lm5ld1wiICYmIG12IFwiJDMvZmlyc3QtZXhpdC5u
ZXdcIiBcIiQzL2ZpcnN0LWV4aXRcIlxuJyB1cGdyYWRlIFwiJHtjb250YWluZXJfbmFtZX1cIiBc
IiR7dmlhfVwiIFwiJHt3b3JrX2Rpcn1cIiA+XCIke3dvcmtfZGlyfS9maXJzdC11cGdyYWRlLmxv
Z1wiIDI+JjEgPC9kZXYvbnVsbCAmIiwidmFyaWFibGVzIjpbImNvbnRhaW5lcl9uYW1lIiwidmlh
Iiwid29ya19kaXIiXX0sImRlc2NyaXB0aW9uIjoiRm9yIDQuMSB0aGUgbW9kZSBpcyBzcGVsdCBv
dXQsIHdoaWNoIDQuMiBubyBsb25nZXIgbmVlZHMuIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6
ImZpbGUtYWNjZXNzIiwiZWZmZWN0IjoiZGVncmFkZWQifSx7ImNhcGFiaWxpdHkiOiJzbmFwc2hv
dC10cmFuc2ZlciIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiYWRtaW5p
c3RyYXRpb24iLCJlZmZlY3QiOiJkZWdyYWRlZCJ9XSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoi
c3RhcnQtZmlyc3QtaG9wIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJydW4iLCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5MzZ9LCJw
b3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImZpcnN0LWhv
cC1iYWNrZW5kcy11cGdyYWRlZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExOC0xMjIifSx7ImRvY3VtZW50IjoicmVsZWFzZXMi
LCJsaW5lcyI6IjQuMTogc3RlcHMgMyBhbmQgNCJ9XSwic3RhZ2UiOiJmaXJzdC1ob3AtYmFja2Vu
ZHMiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlN0YXJ0IHRoZSB1cGdyYWRlIHRvIHRoZSB2
ZXJzaW9uIGluIGJldHdlZW4iLCJ1bmRvIjp7ImlycmV2ZXJzaWJsZSI6IlRoZSBndWlkZSBrbm93
cyBubyB3YXkgYmFjayB0byB0aGUgdmVyc2lvbiBiZWZvcmUuIn0sInVubGVzcyI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImlmICEgdGVzdCAtZSBcIiR7d29ya19kaXJ9L2Zp
cnN0LXVwZ3JhZGUubG9nXCI7IHRoZW4gZWNobyBcIm5vdCBzdGFydGVkXCI7IGV4aXQgMDsgZmlc
bmlmICEgdGVzdCAtcyBcIiR7d29ya19kaXJ9L2ZpcnN0LWV4aXRcIjsgdGhlbiBlY2hvIHN0YXJ0
ZWQ7IGV4aXQgMDsgZmlcbmlmIHRlc3QgXCIkKGNhdCBcIiR7d29ya19kaXJ9L2ZpcnN0LWV4aXRc
IilcIiA9IDA7IHRoZW4gZWNobyBzdGFydGVkOyBlbHNlIGVjaG8gZmFpbGVkOyBmaSIsInZhcmlh
YmxlcyI6WyJ3b3JrX2RpciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0
Ijoic3RhcnRlZCJ9XSwiZXhwZWN0ZWQiOiJpcyBgc3RhcnRlZGAiLCJob3N0cyI6WyJiZTEiXSwi
aWQiOiJzdGFydC1maXJzdC1ob3AudW5sZXNzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRo
ZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBjb21tYW5kIG9mIHRoZSBm
aXJzdCBob3AgaXMgcnVubmluZywgb3IgaGFzIGVuZGVkIHdpdGhvdXQgYW4gZXJyb3IifSwidXBn
cmFkZXMiOiJyZWxlYXNlIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiaWYgdGVzdCAtcyBcIiR7d29ya19kaXJ9L2ZpcnN0
LWV4aXRcIjsgdGhlbiBlY2hvIGVuZGVkOyBleGl0IDA7IGZpXG53ZWthIGNsdXN0ZXIgY29udGFp
bmVyIC1iIHwgYXdrIC12IGtpbmQ9XCIke2RyaXZlX2NvbnRhaW5lcnN9XCIgLXYgd2FudD1cIiR7
dmlhfVwiICdcbiAgTlIgPT0gMSB7IGMgPSBpbmRleCgkMCwgXCIgQ09OVEFJTkVSICBcIik7IHMg
PSBpbmRleCgkMCwgXCIgU1RBVFVTIFwiKTsgciA9IGluZGV4KCQwLCBcIiBSRUxFQVNFIFwiKTsg
bmV4dCB9XG4gIHNwbGl0KHN1YnN0cigkMCwgYyksIG5hbWUsIFwiIFwiKSAmJiBuYW1lWzFdIH4g
a2luZCB7XG4gICAgYWxsKytcbiAgICBzcGxpdChzdWJzdHIoJDAsIHMpLCBzdGF0dXMsIFwiIFwi
KTsgc3BsaXQoc3Vic3RyKCQwLCByKSwgcmVsZWFzZSwgXCIgXCIpXG4gICAgaWYgKHN0YXR1c1sx
XSA9PSBcIlVQXCIgJiYgcmVsZWFzZVsxXSB+IChcIl5cIiB3YW50IFwiKFsuLV18JClcIikpIGRv
bmUrK1xuICB9XG4gIEVORCB7IHByaW50ZiBcIiVzOiAlZCBvZiAlZFxcblwiLCAoYWxsID4gMCAm
JiBkb25lID09IGFsbCA/IFwidXBncmFkZWRcIiA6IFwid2FpdGluZ1wiKSwgZG9uZSwgYWxsIH0n
IiwidmFyaWFibGVzIjpbImRyaXZlX2NvbnRhaW5lcnMiLCJ2aWEiLCJ3b3JrX2RpciJdfSwiZXhw
ZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oZW5kZWR8dXBncmFkZWQpIn1d
LCJleHBlY3RlZCI6Im1hdGNoZXMgYF4oZW5kZWR8dXBncmFkZWQpYCIsImhvc3RzIjpbImJlMSJd
LCJpZCI6IndhdGNoLWZpcnN0LWRyaXZlcyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUg
b3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgZHJpdmUgY29udGFpbmVycyBo
YXZlIHRoZSB2ZXJzaW9uIGluIGJldHdlZW4sIG9yIHRoZSBjb21tYW5kIGhhcyBlbmRlZCJ9LCJl
ZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwMCwiaWQiOiJ3YXRjaC1maXJzdC1kcml2ZXMi
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5NTV9LCJwb3NpdGlvbiI6ImJvZHki
LCJwcml2aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAsImZvck1TIjoxNDQw
MDAwMH0sInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjQtMjcifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjI2LTI3In0seyJkb2N1bWVudCI6Imluc3RhbGxhdGlvbiIsImxpbmVzIjoid2VrYSBjbHVz
dGVyIGNvbnRhaW5lciJ9XSwic3RhZ2UiOiJmaXJzdC1ob3AtYmFja2VuZHMiLCJ0aXRsZSI6IkZv
bGxvdyBwcmVwYXJhdGlvbiBhbmQgdGhlIHVwZ3JhZGUgb2YgdGhlIGRyaXZlIGNvbnRhaW5lcnMi
fSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpb
MF0sInRleHQiOiJpZiB0ZXN0IC1zIFwiJHt3b3JrX2Rpcn0vZmlyc3QtZXhpdFwiOyB0aGVuIGVj
aG8gZW5kZWQ7IGV4aXQgMDsgZmlcbndla2EgY2x1c3RlciBjb250YWluZXIgLWIgfCBhd2sgLXYg
a2luZD1cIiR7Y29tcHV0ZV9jb250YWluZXJzfVwiIC12IHdhbnQ9XCIke3ZpYX1cIiAnXG4gIE5S
ID09IDEgeyBjID0gaW5kZXgoJDAsIFwiIENPTlRBSU5FUiAgXCIpOyBzID0gaW5kZXgoJDAsIFwi
IFNUQVRVUyBcIik7IHIgPSBpbmRleCgkMCwgXCIgUkVMRUFTRSBcIik7IG5leHQgfVxuICBzcGxp
dChzdWJzdHIoJDAsIGMpLCBuYW1lLCBcIiBcIikgJiYgbmFtZVsxXSB+IGtpbmQge1xuICAgIGFs
bCsrXG4gICAgc3BsaXQoc3Vic3RyKCQwLCBzKSwgc3RhdHVzLCBcIiBcIik7IHNwbGl0KHN1YnN0
cigkMCwgciksIHJlbGVhc2UsIFwiIFwiKVxuICAgIGlmIChzdGF0dXNbMV0gPT0gXCJVUFwiICYm
IHJlbGVhc2VbMV0gfiAoXCJeXCIgd2FudCBcIihbLi1dfCQpXCIpKSBkb25lKytcbiAgfVxuICBF
TkQgeyBwcmludGYgXCIlczogJWQgb2YgJWRcXG5cIiwgKGFsbCA+IDAgJiYgZG9uZSA9PSBhbGwg
PyBcInVwZ3JhZGVkXCIgOiBcIndhaXRpbmdcIiksIGRvbmUsIGFsbCB9JyIsInZhcmlhYmxlcyI6
WyJjb21wdXRlX2NvbnRhaW5lcnMiLCJ2aWEiLCJ3b3JrX2RpciJdfSwiZXhwZWN0IjpbeyJwcmVk
aWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oZW5kZWR8dXBncmFkZWQpIn1dLCJleHBlY3RlZCI6
Im1hdGNoZXMgYF4oZW5kZWR8dXBncmFkZWQpYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6IndhdGNo
LWZpcnN0LWNvbXB1dGVzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0
aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBjb21wdXRlIGNvbnRhaW5lcnMgaGF2ZSB0aGUg
dmVyc2lvbiBpbiBiZXR3ZWVuLCBvciB0aGUgY29tbWFuZCBoYXMgZW5kZWQifSwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJ3YXRjaC1maXJzdC1jb21wdXRlcyIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoid2FpdCIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk2MH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjozMDAwMCwiZm9yTVMiOjE0NDAwMDAwfSwi
c2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIyOC0yOSJ9LHsiZG9jdW1lbnQiOiJyZWxlYXNlcyIsImxpbmVzIjoi
NC4xOiBpbnRlcm5hbCBwcm9jZXNzIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOC0y
OSJ9LHsiZG9jdW1lbnQiOiJyZWxlYXNlcyIsImxpbmVzIjoiNC4xOiBhbGwgY29tcHV0ZXMgYXQg
b25jZSJ9XSwic3RhZ2UiOiJmaXJzdC1ob3AtYmFja2VuZHMiLCJ0aXRsZSI6IkZvbGxvdyB0aGUg
dXBncmFkZSBvZiB0aGUgY29tcHV0ZSBjb250YWluZXJzLCBhbGwgYXQgb25jZSBpbiA0LjEifSx7
ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJ0ZXN0IC1lIFwiJHt3b3JrX2Rpcn0vZmlyc3QtZXhpdFwiIiwidmFyaWFibGVzIjpb
IndvcmtfZGlyIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImV4aXN0cyIsImhvc3RzIjpbImJl
MSJdLCJpZCI6IndhdGNoLWZpcnN0LWVuZCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJmaWxl
IC92YXIvdG1wL3VwZ3JhZGUtQ0hHMDA0NDM3Ny9maXJzdC1leGl0IiwidGltZW91dE1TIjozMDAw
MCwidGl0bGUiOiJUaGUgY29tbWFuZCBvZiB0aGUgZmlyc3QgaG9wIGhhcyBlbmRlZCJ9LCJlZmZl
Y3RzIjpbXSwiZXN0aW1hdGVNUyI6MjEwMDAwMCwiaWQiOiJ3YXRjaC1maXJzdC1lbmQiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5NjV9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAsImZvck1TIjoxNDQwMDAwMH0s
InNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMzAtMzEsIDEyNyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMzAtMzEsIDEyNyJ9XSwic3RhZ2UiOiJmaXJzdC1ob3AtYmFja2VuZHMiLCJ0aXRsZSI6IkZv
bGxvdyBmcm9udGVuZHMsIHByb3RvY29sIGNvbnRhaW5lcnMgYW5kIGdhdGV3YXlzIHVudGlsIHRo
ZSBjb21tYW5kIGhhcyBlbmRlZCJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImNhdCBcIiR7d29ya19kaXJ9L2ZpcnN0LWV4
aXRcIiIsInZhcmlhYmxlcyI6WyJ3b3JrX2RpciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJl
cXVhbHMiLCJ0ZXh0IjoiMCJ9XSwiZXhwZWN0ZWQiOiJpcyBgMGAiLCJob3N0cyI6WyJiZTEiXSwi
aWQiOiJzZWUtZmlyc3QtZW5kIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQi
LCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBjb21tYW5kIG9mIHRoZSBmaXJzdCBob3Ag
aGFzIGVuZGVkIHdpdGhvdXQgYW4gZXJyb3IifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYw
MDAwLCJpZCI6InNlZS1maXJzdC1lbmQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNr
Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6OTcwfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTI2LTEyNyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI2LTEyNyJ9XSwi
c3RhZ2UiOiJmaXJzdC1ob3AtYmFja2VuZHMiLCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBjb21tYW5k
IGhhcyBlbmRlZCB3aXRob3V0IGFuIGVycm9yIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgY2x1c3Rl
ciBjb250YWluZXIpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12
IHdhbnQ9XCIke3ZpYX1cIiBcXFxuICAtdiBkcml2ZXM9XCIke2RyaXZlX2NvbnRhaW5lcnN9XCIg
LXYgY29tcHV0ZXM9XCIke2NvbXB1dGVfY29udGFpbmVyc31cIiAtdiBmcm9udGVuZHM9XCIke2Zy
b250ZW5kX2NvbnRhaW5lcnN9XCIgJ1xuICBOUiA9PSAxIHsgYyA9IGluZGV4KCQwLCBcIiBDT05U
QUlORVIgIFwiKTsgcyA9IGluZGV4KCQwLCBcIiBTVEFUVVMgXCIpOyByID0gaW5kZXgoJDAsIFwi
IFJFTEVBU0UgXCIpOyBuZXh0IH1cbiAgc3BsaXQoc3Vic3RyKCQwLCBjKSwgbmFtZSwgXCIgXCIp
ICYmIChuYW1lWzFdIH4gZHJpdmVzIHx8IG5hbWVbMV0gfiBjb21wdXRlcyB8fCBuYW1lWzFdIH4g
ZnJvbnRlbmRzKSB7XG4gICAgYWxsKytcbiAgICBzcGxpdChzdWJzdHIoJDAsIHMpLCBzdGF0dXMs
IFwiIFwiKTsgc3BsaXQoc3Vic3RyKCQwLCByKSwgcmVsZWFzZSwgXCIgXCIpXG4gICAgaWYgKHN0
YXR1c1sxXSA9PSBcIlVQXCIgJiYgcmVsZWFzZVsxXSB+IChcIl5cIiB3YW50IFwiKFsuLV18JClc
IikpIGRvbmUrK1xuICB9XG4gIEVORCB7IHByaW50ZiBcIiVzOiAlZCBvZiAlZFxcblwiLCAoYWxs
ID4gMCAmJiBkb25lID09IGFsbCA/IFwidXBncmFkZWRcIiA6IFwid2FpdGluZ1wiKSwgZG9uZSwg
YWxsIH0nIiwidmFyaWFibGVzIjpbImNvbXB1dGVfY29udGFpbmVycyIsImRyaXZlX2NvbnRhaW5l
cnMiLCJmcm9udGVuZF9jb250YWluZXJzIiwidmlhIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6
Im1hdGNoZXMiLCJ0ZXh0IjoiXnVwZ3JhZGVkOiAifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXnVw
Z3JhZGVkOiBgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoic2VlLWZpcnN0LWNvbnRhaW5lcnMiLCJr
aW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjozMDAwMCwiZm9yTVMiOjkwMDAwMH0sInN1
YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJFdmVyeSBjb250
YWluZXIgb2YgZXZlcnkgYmFja2VuZCBhbmQgZ2F0ZXdheSBpcyB1cCB3aXRoIHRoZSB2ZXJzaW9u
IGluIGJldHdlZW4ifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJzZWUt
Zmlyc3QtY29udGFpbmVycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5NzV9
LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIy
NC0zMSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjQtMzEifSx7ImRvY3VtZW50Ijoi
aW5zdGFsbGF0aW9uIiwibGluZXMiOiJ3ZWthIGNsdXN0ZXIgY29udGFpbmVyIn1dLCJzdGFnZSI6
ImZpcnN0LWhvcC1iYWNrZW5kcyIsInRpdGxlIjoiU2VlIGV2ZXJ5IGNvbnRhaW5lciBhdCB0aGUg
dmVyc2lvbiBpbiBiZXR3ZWVuIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBzdGF0dXMiLCJ2YXJpYWJsZXMiOltd
fSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6InN0YXR1czogT0sgXFwo
WzAtOV0rIGJhY2tlbmQgY29udGFpbmVycyBVUCwgWzAtOV0rIGRyaXZlcyBVUFxcKSJ9LHsicHJl
ZGljYXRlIjoiY29udGFpbnMiLCJ0ZXh0IjoiaW8gc3RhdHVzOiBTVEFSVEVEIn1dLCJleHBlY3Rl
ZCI6Im1hdGNoZXMgYHN0YXR1czogT0sgXFwoWzAtOV0rIGJhY2tlbmQgY29udGFpbmVycyBVUCwg
WzAtOV0rIGRyaXZlcyBVUFxcKWA7IGNvbnRhaW5zIGBpbyBzdGF0dXM6IFNUQVJURURgIiwiaG9z
dHMiOlsiYmUxIl0sImlkIjoiZmlyc3QtaG9wLWJhY2tlbmRzLmV4aXQuY29udGFpbmVycy11cCIs
ImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJmb3JNUyI6OTAwMDAwfSwi
c3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkFsbCBjb250
YWluZXJzIG9mIGFsbCBiYWNrZW5kIHNlcnZlcnMgYXJlIHVwLCBhbmQgSU8gcnVucyJ9LCJlZmZl
Y3RzIjpbXSwiaWQiOiJmaXJzdC1ob3AtYmFja2VuZHMuZXhpdC5jb250YWluZXJzLXVwIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjkyN30sInBvc2l0aW9uIjoiZXhpdCIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY29udGFpbmVycy11cCJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM5LCAxMjci
fSx7ImRvY3VtZW50IjoiY2xpIiwibGluZXMiOiJ3ZWthIHN0YXR1cyJ9XSwic3RhZ2UiOiJmaXJz
dC1ob3AtYmFja2VuZHMiLCJ0aXRsZSI6IkFsbCBjb250YWluZXJzIG9mIGFsbCBiYWNrZW5kIHNl
cnZlcnMgYXJlIHVwLCBhbmQgSU8gcnVucyJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRhc2tzPSQod2VrYSBjbHVzdGVy
IHRhc2spIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkdGFza3NcIiB8IGF3ayAnXG4gICQx
IH4gL15TVE9XXyhVUExPQUR8RE9XTkxPQURfU05BUFNIT1R8RE9XTkxPQURfRklMRVNZU1RFTSkk
LyB7IG4rKyB9XG4gICQxID09IFwiRklMRVNZU1RFTV9TUVVBU0hcIiB8fCAkMSA9PSBcIlNOQVBT
SE9UX1BSRUZFVENIXCIgeyBuKysgfVxuICBFTkQgeyBwcmludCBuICsgMCB9JyIsInZhcmlhYmxl
cyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMiOlswXSwicHJlZGlj
YXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob3N0cyI6WyJiZTEiXSwiaWQi
OiJmaXJzdC1ob3AtYmFja2VuZHMuZXhpdC50YXNrcy1zdGlsbC1vdmVyIiwia2luZCI6InByb2Jl
Iiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik5vbmUg
b2YgdGhlc2UgdGFza3MgaGFzIGNvbWUgdXAgbWVhbndoaWxlIn0sImVmZmVjdHMiOltdLCJpZCI6
ImZpcnN0LWhvcC1iYWNrZW5kcy5leGl0LnRhc2tzLXN0aWxsLW92ZXIiLCJpZGVtcG90ZW50Ijpm
YWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6OTI3fSwicG9zaXRpb24iOiJleGl0IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6WyJ0YXNrcy1zdGF5LW92ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOSwgNjEifV0sInN0YWdl
IjoiZmlyc3QtaG9wLWJhY2tlbmRzIiwidGl0bGUiOiJOb25lIG9mIHRoZXNlIHRhc2tzIGhhcyBj
b21lIHVwIG1lYW53aGlsZSJ9LHsiYmF0Y2hlcyI6W1siY2wxIiwiY2wyIl0sWyJjbDMiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgbG9j
YWwgcHMpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IHdhbnQ9
XCIke3ZpYX1cIiAnXG4gIE5SID09IDEgeyB2ID0gaW5kZXgoJDAsIFwiIFZFUlNJT05cIik7IG5l
eHQgfVxuICBzcGxpdChzdWJzdHIoJDAsIHYpLCB3b3JkLCBcIiBcIikgeyBuKys7IGlmICh3b3Jk
WzFdIH4gKFwiXlwiIHdhbnQgXCIoWy4tXXwkKVwiKSkgZG9uZSsrIH1cbiAgRU5EIHsgcHJpbnRm
IFwiJXM6ICVkIG9mICVkXFxuXCIsIChuID4gMCAmJiBkb25lID09IG4gPyBcInVwZ3JhZGVkXCIg
OiBcImJlaGluZFwiKSwgZG9uZSwgbiB9JyIsInZhcmlhYmxlcyI6WyJ2aWEiXX0sImV4cGVjdCI6
W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJedXBncmFkZWQ6ICJ9XSwiZXhwZWN0ZWQi
OiJtYXRjaGVzIGBedXBncmFkZWQ6IGAiLCJob3N0cyI6WyJjbDEiLCJjbDIiLCJjbDMiXSwiaWQi
OiJyZW1vdW50LWNsaWVudHMtZmlyc3QuY2hlY2siLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJl
dmVyeU1TIjoxNTAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGlt
ZW91dE1TIjo2MDAwMCwidGl0bGUiOiJFdmVyeSBjb250YWluZXIgb2YgdGhlIGNsaWVudCBydW5z
IHRoZSB2ZXJzaW9uIGluIGJldHdlZW4ifSwiZGVzY3JpcHRpb24iOiJDbGllbnRzIGZyb20gYmVm
b3JlIDQuMS4yIGNhbm5vdCBiZSB1cGdyYWRlZCBieSB0aGUgY29tbWFuZHM7IGEgZnJlc2ggbW91
bnQgYnJpbmdzIHRoZW0gYWxvbmcuIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6ImZpbGUtYWNj
ZXNzIiwiZWZmZWN0IjoiZGVncmFkZWQifV0sImVzdGltYXRlTVMiOjE4MDAwMDAsImlkIjoicmVt
b3VudC1jbGllbnRzLWZpcnN0IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJt
YW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJVbm1vdW50IGV2ZXJ5IFdFS0EgZmlsZSBzeXN0ZW0gb2Yg
dGhpcyBjbGllbnQgY29tcGxldGVseSBhbmQgbW91bnQgaXQgYWdhaW4sIG9yIHJlc3RhcnQgdGhl
IGNsaWVudC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbImNsaWVudCIsIndheS10YWtlbiIsImZpbmlz
aGVkLWF0Il19LCJvbkZhaWx1cmUiOiJmaW5pc2gtYmF0Y2giLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjk4N30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZh
bHNlLCJzYXRpc2ZpZXMiOlsiZmlyc3QtaG9wLWNsaWVudHMtdXBncmFkZWQiXSwic2ltdWx0YW5l
b3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMzEsIDEz
NSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMxIn0seyJkb2N1bWVudCI6Imluc3Rh
bGxhdGlvbiIsImxpbmVzIjoid2VrYSBsb2NhbCBwcyJ9XSwic3RhZ2UiOiJmaXJzdC1ob3AtY2xp
ZW50cyIsInRpdGxlIjoiVW5tb3VudCBldmVyeXRoaW5nIG9uIGVhY2ggY2xpZW50IGFuZCBtb3Vu
dCBpdCBhZ2FpbiIsInVuZG8iOnsiaXJyZXZlcnNpYmxlIjoiQSBjbGllbnQgdGFrZXMgdGhlIHZl
cnNpb24gb2YgdGhlIGJhY2tlbmRzLCB3aGljaCBjYW5ub3QgZ28gYmFjay4ifSwidXBncmFkZXMi
OiJjbGllbnRzIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPSQod2VrYSBzdGF0dXMpIHx8IGV4aXQgMVxucHJp
bnRmICclc1xcbicgXCIkc3RhdHVzXCIgfFxuICBhd2sgJ3RvbG93ZXIoJDApIH4gL2RhdGEgdXBn
cmFkZS8gJiYgdG91cHBlcigkMCkgfiAvUlVOTklORy8geyBuKysgfSBFTkQgeyBwcmludCBuICsg
MCB9JyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJl
cnMiOlswXSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob2xk
TVMiOjMwMDAwMCwiaG9zdHMiOlsiYmUxIl0sImlkIjoid2FpdC1mb3ItZGF0YS11cGdyYWRlIiwi
a2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0
aXRsZSI6Ik5vIGNvbnZlcnNpb24gb2YgbWV0YWRhdGEgaXMgcnVubmluZyJ9LCJlZmZlY3RzIjpb
XSwiZXN0aW1hdGVNUyI6MTIwMDAwMCwiaWQiOiJ3YWl0LWZvci1kYXRhLXVwZ3JhZGUiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDEwfSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjYwMDAwLCJmb3JNUyI6MTQ0MDAwMDB9
LCJzYXRpc2ZpZXMiOlsiZGF0YS11cGdyYWRlLWRvbmUiLCJuby1kYXRhLXVwZ3JhZGUiXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3
MyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNzMifV0sInN0YWdlIjoiYmV0d2Vlbi1o
b3BzIiwidGl0bGUiOiJXYWl0IHVudGlsIHRoZSBjb252ZXJzaW9uIG9mIG1ldGFkYXRhIGlzIGRv
bmUifSx7ImJhdGNoZXMiOltbImNsMSIsImNsMiIsImNsMyJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJsaXN0PSQod2VrYSBsb2NhbCBwcykgfHwgZXhpdCAx
XG5wcmludGYgJyVzXFxuJyBcIiRsaXN0XCIgfCBhd2sgLXYgd2FudD1cIiR7dmlhfVwiICdcbiAg
TlIgPT0gMSB7IHYgPSBpbmRleCgkMCwgXCIgVkVSU0lPTlwiKTsgbmV4dCB9XG4gIHNwbGl0KHN1
YnN0cigkMCwgdiksIHdvcmQsIFwiIFwiKSB7IG4rKzsgaWYgKHdvcmRbMV0gfiAoXCJeXCIgd2Fu
dCBcIihbLi1dfCQpXCIpKSBkb25lKysgfVxuICBFTkQgeyBwcmludGYgXCIlczogJWQgb2YgJWRc
XG5cIiwgKG4gPiAwICYmIGRvbmUgPT0gbiA/IFwidXBncmFkZWRcIiA6IFwiYmVoaW5kXCIpLCBk
b25lLCBuIH0nIiwidmFyaWFibGVzIjpbInZpYSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJt
YXRjaGVzIiwidGV4dCI6Il51cGdyYWRlZDogIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF51cGdy
YWRlZDogYCIsImhvc3RzIjpbImNsMSIsImNsMiIsImNsMyJdLCJpZCI6InNlZS1maXJzdC1jbGll
bnRzIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjozMDAw
MDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRXZl
cnkgY29udGFpbmVyIG9mIHRoZSBjbGllbnQgcnVucyB0aGUgdmVyc2lvbiBpbiBiZXR3ZWVuIn0s
ImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoic2VlLWZpcnN0LWNsaWVudHMi
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTAxNn0sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZmlyc3QtaG9wLWNsaWVudHMtc2Vl
biJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjEzMSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMxIn0seyJkb2N1bWVu
dCI6Imluc3RhbGxhdGlvbiIsImxpbmVzIjoid2VrYSBsb2NhbCBwcyJ9XSwic3RhZ2UiOiJiZXR3
ZWVuLWhvcHMiLCJ0aXRsZSI6IlNlZSBldmVyeSBjbGllbnQgYXQgdGhlIHZlcnNpb24gaW4gYmV0
d2VlbiJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6Indla2EgYWxlcnRzIC0tbXV0ZWQgLUoiLCJ2YXJpYWJsZXMiOltdfSwi
ZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJleGNsdWRlcyIsInRleHQiOiJDbGllbnRWZXJzaW9uc01p
c21hdGNoIn1dLCJleHBlY3RlZCI6ImRvZXMgbm90IGNvbnRhaW4gYENsaWVudFZlcnNpb25zTWlz
bWF0Y2hgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoic2VlLWZpcnN0LW1pc21hdGNoLWdvbmUiLCJr
aW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjozMDAwMCwiZm9yTVMiOjkwMDAwMH0sInN1
YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJObyBhbGVydCBz
cGVha3Mgb2YgY2xpZW50cyBvZiBhbm90aGVyIHZlcnNpb24ifSwiZWZmZWN0cyI6W10sImVzdGlt
YXRlTVMiOjMwMDAwMCwiaWQiOiJzZWUtZmlyc3QtbWlzbWF0Y2gtZ29uZSIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDIyfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJmaXJzdC1ob3AtbWlzbWF0Y2gtZ29uZSIsIm5vLW1pc21h
dGNoIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiNTcsIDE1OCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTU4In0seyJk
b2N1bWVudCI6ImFsZXJ0cyIsImxpbmVzIjoibGlzdCBvZiBhbGVydHMifV0sInN0YWdlIjoiYmV0
d2Vlbi1ob3BzIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgYWxlcnQgYWJvdXQgY2xpZW50cyBvZiBh
bm90aGVyIHZlcnNpb24gaXMgZ29uZSJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLXMgXCIkSE9NRS8ud2VrYS9h
dXRoLXRva2VuLmpzb25cIiB8fCBleGl0IDFcbnVzZXI9JCh3ZWthIHVzZXIgd2hvYW1pKSB8fCBl
eGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHVzZXJcIiB8IGF3ayAtRiAnfCcgLXYgd2FudGVkPVwi
JHthZG1pbl91c2VyfVwiICdcbiAgeyBuYW1lID0gJDE7IHJvbGUgPSB0b2xvd2VyKCQzKTsgZ3N1
YigvIC8sIFwiXCIsIG5hbWUpOyBnc3ViKC8gLywgXCJcIiwgcm9sZSkgfVxuICBuYW1lID09IHdh
bnRlZCB7IHByaW50IHJvbGUgfSciLCJ2YXJpYWJsZXMiOlsiYWRtaW5fdXNlciJdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiY2x1c3RlcmFkbWluIn1dLCJleHBlY3Rl
ZCI6ImlzIGBjbHVzdGVyYWRtaW5gIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoiZG93bmxvYWQuZW50
cnkuY2x1c3Rlci1hZG1pbiIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0Iiwi
dGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgZGVjbGFyZWQgYWRtaW4gaGFzIGxvZ2dlZCBp
biwgYW5kIHRoZSByb2xlIGlzIHRoYXQgb2YgYSBjbHVzdGVyIGFkbWluIn0sImVmZmVjdHMiOltd
LCJpZCI6ImRvd25sb2FkLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6MTAzM30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbImNsdXN0ZXItYWRtaW4iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1MyJ9LHsiZG9jdW1lbnQiOiJ1c2Vy
cyIsImxpbmVzIjoid2hvYW1pLCBsb2dpbiJ9XSwic3RhZ2UiOiJkb3dubG9hZCIsInRpdGxlIjoi
VGhlIGRlY2xhcmVkIGFkbWluIGhhcyBsb2dnZWQgaW4sIGFuZCB0aGUgcm9sZSBpcyB0aGF0IG9m
IGEgY2x1c3RlciBhZG1pbiJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzaGEyNTZzdW0gLS0gXCIke2FyY2hp
dmV9XCIiLCJ2YXJpYWJsZXMiOlsiYXJjaGl2ZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJt
YXRjaGVzIiwidGV4dCI6Il5bMC05YS1mXXs2NH0gIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5b
MC05YS1mXXs2NH0gYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6ImNvcHktYXJjaGl2ZS5jaGVjayIs
ImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMDAs
InRpdGxlIjoiVGhlIGFyY2hpdmUgaXMgdGhlcmUifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjE4MDAwMDAsImlkIjoiY29weS1hcmNoaXZlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJt
YW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJEb3dubG9hZCB0aGUgYXJjaGl2ZSBvZiA0
LjIuNCBvbiBhIG1hY2hpbmUgdGhhdCBpcyBjb25uZWN0ZWQsIGFuZCBjb3B5IGl0IHRvIC9zcnYv
d2VrYS93ZWthLTQuMi40LnRhciBvbiB0aGUgbGVhZCBiYWNrZW5kLiIsInBhdGgiOltdLCJyZWNv
cmQiOlsic2hhMjU2LW9mLXRoZS1kb3dubG9hZCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTEwN30sInBvc2l0aW9uIjoiYm9keSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwMyJ9XSwic3RhZ2UiOiJkb3du
bG9hZCIsInRpdGxlIjoiQ29weSB0aGUgYXJjaGl2ZSB0byB0aGUgbGVhZCBiYWNrZW5kIiwidW5k
byI6eyJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJEZWxldGUgdGhlIGFyY2hpdmUuIiwicGF0aCI6
W10sInJlY29yZCI6W119fX0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0IjoibWtkaXIgLXAgXCIke2FyY2hpdmVfZGlyfS8ke3RhcmdldH1cIiAm
JiB0YXIgLXhmIFwiJHthcmNoaXZlfVwiIC1DIFwiJHthcmNoaXZlX2Rpcn0vJHt0YXJnZXR9XCIi
LCJ2YXJpYWJsZXMiOlsiYXJjaGl2ZSIsImFyY2hpdmVfZGlyIiwidGFyZ2V0Il19LCJlZmZlY3Rz
IjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InVucGFjay1hcmNoaXZlIiwiaWRlbXBvdGVu
dCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjExMjN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbInZlcnNpb24tZmV0Y2hlZCJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwMyJ9XSwic3RhZ2Ui
OiJkb3dubG9hZCIsInRpbWVvdXRNUyI6OTAwMDAwLCJ0aXRsZSI6IlVucGFjayB0aGUgYXJjaGl2
ZSBpbnRvIGEgZm9sZGVyIG9mIGl0cyBvd24iLCJ1bmRvIjp7Im1hbnVhbCI6eyJpbnN0cnVjdGlv
biI6IkRlbGV0ZSB0aGUgZm9sZGVyLiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX19LHsiYmF0Y2hl
cyI6W1siYmUxIl1dLCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImZvciBzY3Jp
cHQgaW4gXCIke2FyY2hpdmVfZGlyfS8ke3RhcmdldH0vaW5zdGFsbC5zaFwiIFwiJHthcmNoaXZl
X2Rpcn0vJHt0YXJnZXR9XCIvKi9pbnN0YWxsLnNoOyBkb1xuICBpZiB0ZXN0IC1mIFwiJHNjcmlw
dFwiOyB0aGVuIGNkIFwiJChkaXJuYW1lIFwiJHNjcmlwdFwiKVwiICYmIGV4ZWMgLi9pbnN0YWxs
LnNoOyBmaVxuZG9uZVxuZWNobyBcInRoZXJlIGlzIG5vIGluc3RhbGwuc2ggaW4gdGhlIGFyY2hp
dmVcIiA+JjJcbmV4aXQgMSIsInZhcmlhYmxlcyI6WyJhcmNoaXZlX2RpciIsInRhcmdldCJdfSwi
ZGVzY3JpcHRpb24iOiJUaGUgYXJjaGl2ZSBtYXkgaG9sZCBhIGZvbGRlciBvZiBpdHMgb3duOyB0
aGUgaW5zdGFsbGVyIHJ1bnMgZnJvbSB3aGVyZSBpdCBsaWVzLiIsImVmZmVjdHMiOltdLCJlc3Rp
bWF0ZU1TIjoxMjAwMDAwLCJpZCI6InJ1bi1pbnN0YWxsZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjExMzR9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbInZlcnNpb24tcmVhZHkiLCJ2ZXJzaW9uLWRvd25sb2FkZWQiXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDUi
fSx7ImRvY3VtZW50Ijoib3JpZ2luYWwiLCJsaW5lcyI6Im1ldGhvZCBDOiBpbnN0YWxsLnNoIn1d
LCJzdGFnZSI6ImRvd25sb2FkIiwidGltZW91dE1TIjozNjAwMDAwLCJ0aXRsZSI6IlJ1biB0aGUg
aW5zdGFsbGVyIGZyb20gdGhhdCBmb2xkZXIiLCJ1bmRvIjp7Im1hbnVhbCI6eyJpbnN0cnVjdGlv
biI6IkxlYXZlIHRoZSB2ZXJzaW9uIHdoZXJlIGl0IGlzOyBub3RoaW5nIHVzZXMgaXQuIiwicGF0
aCI6W10sInJlY29yZCI6W119fX0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtcyBcIiRIT01FLy53ZWthL2F1dGgt
dG9rZW4uanNvblwiIHx8IGV4aXQgMVxudXNlcj0kKHdla2EgdXNlciB3aG9hbWkpIHx8IGV4aXQg
MVxucHJpbnRmICclc1xcbicgXCIkdXNlclwiIHwgYXdrIC1GICd8JyAtdiB3YW50ZWQ9XCIke2Fk
bWluX3VzZXJ9XCIgJ1xuICB7IG5hbWUgPSAkMTsgcm9sZSA9IHRvbG93ZXIoJDMpOyBnc3ViKC8g
LywgXCJcIiwgbmFtZSk7IGdzdWIoLyAvLCBcIlwiLCByb2xlKSB9XG4gIG5hbWUgPT0gd2FudGVk
IHsgcHJpbnQgcm9sZSB9JyIsInZhcmlhYmxlcyI6WyJhZG1pbl91c2VyIl19LCJleHBlY3QiOlt7
InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiJjbHVzdGVyYWRtaW4ifV0sImV4cGVjdGVkIjoi
aXMgYGNsdXN0ZXJhZG1pbmAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRz
LmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1
dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIGRlY2xhcmVkIGFkbWluIGhhcyBsb2dn
ZWQgaW4sIGFuZCB0aGUgcm9sZSBpcyB0aGF0IG9mIGEgY2x1c3RlciBhZG1pbiJ9LCJlZmZlY3Rz
IjpbXSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTE3N30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNsdXN0ZXItYWRtaW4iXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1MyJ9LHsiZG9j
dW1lbnQiOiJ1c2VycyIsImxpbmVzIjoid2hvYW1pLCBsb2dpbiJ9XSwic3RhZ2UiOiJ1cGdyYWRl
LWJhY2tlbmRzIiwidGl0bGUiOiJUaGUgZGVjbGFyZWQgYWRtaW4gaGFzIGxvZ2dlZCBpbiwgYW5k
IHRoZSByb2xlIGlzIHRoYXQgb2YgYSBjbHVzdGVyIGFkbWluIn0seyJiYXRjaGVzIjpbWyJiZTEi
XV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdl
a2EgY2x1c3RlciBjb250YWluZXIgLWIpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkbGlz
dFwiIHwgYXdrIC12IHdhbnRlZD1cIiR7YmFja2VuZF9zZXJ2ZXJzfVwiICdcbiAgTlIgPT0gMSB7
IGggPSBpbmRleCgkMCwgXCIgSE9TVE5BTUUgXCIpOyBzID0gaW5kZXgoJDAsIFwiIFNUQVRVUyBc
Iik7IG5leHQgfVxuICB7IHNwbGl0KHN1YnN0cigkMCwgaCksIG5hbWUsIFwiIFwiKTsgc3BsaXQo
c3Vic3RyKCQwLCBzKSwgc3RhdHVzLCBcIiBcIikgfVxuICBuYW1lWzFdICE9IFwiXCIgeyBzZWVu
W25hbWVbMV1dID0gMTsgaWYgKHN0YXR1c1sxXSAhPSBcIlVQXCIpIGRvd24rKyB9XG4gIEVORCB7
XG4gICAgZm9yIChob3N0IGluIHNlZW4pIGhvc3RzKytcbiAgICB3b3JkID0gaG9zdHMgPT0gd2Fu
dGVkICYmIGRvd24gPT0gMCA/IFwib25saW5lXCIgOiBcIm1pc3NpbmdcIlxuICAgIHByaW50ZiBc
IiVzOiAlZCBzZXJ2ZXJzLCAlZCBjb250YWluZXJzIGRvd25cXG5cIiwgd29yZCwgaG9zdHMsIGRv
d25cbiAgfSciLCJ2YXJpYWJsZXMiOlsiYmFja2VuZF9zZXJ2ZXJzIl19LCJleHBlY3QiOlt7InBy
ZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXm9ubGluZTogIn1dLCJleHBlY3RlZCI6Im1hdGNo
ZXMgYF5vbmxpbmU6IGAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmVu
dHJ5LmJhY2tlbmRzLW9ubGluZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0
IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJFdmVyeSBiYWNrZW5kIHNlcnZlciBpcyBvbmxp
bmUsIHdpdGggYWxsIG9mIGl0cyBjb250YWluZXJzIn0sImVmZmVjdHMiOltdLCJpZCI6InVwZ3Jh
ZGUtYmFja2VuZHMuZW50cnkuYmFja2VuZHMtb25saW5lIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjExNzh9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2Us
InNhdGlzZmllcyI6WyJiYWNrZW5kcy1vbmxpbmUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1MSJ9LHsiZG9jdW1lbnQiOiJpbnN0
YWxsYXRpb24iLCJsaW5lcyI6Indla2EgY2x1c3RlciBjb250YWluZXIifV0sInN0YWdlIjoidXBn
cmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiRXZlcnkgYmFja2VuZCBzZXJ2ZXIgaXMgb25saW5lLCB3
aXRoIGFsbCBvZiBpdHMgY29udGFpbmVycyJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Indla2Egc3RhdHVzIiwidmFyaWFi
bGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiY29udGFpbnMiLCJ0ZXh0IjoiRnVsbHkg
cHJvdGVjdGVkIn0seyJwcmVkaWNhdGUiOiJleGNsdWRlcyIsInRleHQiOiJSZWJ1aWxkIGluIHBy
b2dyZXNzIn1dLCJleHBlY3RlZCI6ImNvbnRhaW5zIGBGdWxseSBwcm90ZWN0ZWRgOyBkb2VzIG5v
dCBjb250YWluIGBSZWJ1aWxkIGluIHByb2dyZXNzYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InVw
Z3JhZGUtYmFja2VuZHMuZW50cnkucmVidWlsZC1kb25lIiwia2luZCI6InByb2JlIiwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik5vIHJlYnVpbGQgaXMg
Z29pbmcgb24gYW5kIHRoZSBkYXRhIGlzIGZ1bGx5IHByb3RlY3RlZCJ9LCJlZmZlY3RzIjpbXSwi
aWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LnJlYnVpbGQtZG9uZSIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTc5fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOlsicmVidWlsZC1kb25lIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTUifSx7ImRvY3VtZW50Ijoi
Y2xpIiwibGluZXMiOiJ3ZWthIHN0YXR1cyJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tlbmRzIiwi
dGl0bGUiOiJObyByZWJ1aWxkIGlzIGdvaW5nIG9uIGFuZCB0aGUgZGF0YSBpcyBmdWxseSBwcm90
ZWN0ZWQifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJ3ZWthIGFsZXJ0cyAtLW11dGVkIC1KIiwidmFyaWFibGVzIjpbXX0s
ImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeXFxbICpcXF0kIn1dLCJl
eHBlY3RlZCI6Im1hdGNoZXMgYF5cXFsgKlxcXSRgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoidXBn
cmFkZS1iYWNrZW5kcy5lbnRyeS5uby1hbGVydHMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
dGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlcmUgaXMgbm8gYWxlcnQs
IG11dGVkIG9yIG5vdCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5
Lm5vLWFsZXJ0cyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTgwfSwicG9z
aXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibm8tYWxlcnRz
Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiNTcifSx7ImRvY3VtZW50IjoiYWxlcnRzIiwibGluZXMiOiJ2aWV3IGFsZXJ0cyJ9XSwi
c3RhZ2UiOiJ1cGdyYWRlLWJhY2tlbmRzIiwidGl0bGUiOiJUaGVyZSBpcyBubyBhbGVydCwgbXV0
ZWQgb3Igbm90In0seyJiYXRjaGVzIjpbWyJiZTEiLCJiZTIiLCJiZTMiLCJiZTQiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZGYgLVBrIC0tICcvb3B0L3dl
a2EnIHwgYXdrICdOUiA9PSAyIHsgcHJpbnQgJDQgfSciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0
IjpbeyJjb21wYXJpc29uIjoiPj0iLCJudW1iZXJzIjpbMzkwNjI1MF0sInByZWRpY2F0ZSI6Im51
bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyBhdCBsZWFzdCA0IEdCIiwiaG9zdHMiOlsiYmUxIiwiYmUy
IiwiYmUzIiwiYmU0Il0sImlkIjoidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5mcmVlLXNwYWNlIiwi
a2luZCI6InByb2JlIiwic3ViamVjdCI6ImZyZWUgc3BhY2Ugb2YgL29wdC93ZWthIiwidGltZW91
dE1TIjozMDAwMCwidGl0bGUiOiJUaGVyZSBhcmUgNCBHQiBmcmVlIGluIC9vcHQvd2VrYSJ9LCJl
ZmZlY3RzIjpbXSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LmZyZWUtc3BhY2UiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTE4MX0sInBvc2l0aW9uIjoiZW50cnkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImZyZWUtc3BhY2UiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1OSJ9XSwic3Rh
Z2UiOiJ1cGdyYWRlLWJhY2tlbmRzIiwidGl0bGUiOiJUaGVyZSBhcmUgNCBHQiBmcmVlIGluIC9v
cHQvd2VrYSJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0kKHdla2Egc3RhdHVzKSB8fCBleGl0IDFcbnByaW50
ZiAnJXNcXG4nIFwiJHN0YXR1c1wiIHxcbiAgYXdrICd0b2xvd2VyKCQwKSB+IC9kYXRhIHVwZ3Jh
ZGUvICYmIHRvdXBwZXIoJDApIH4gL1JVTk5JTkcvIHsgbisrIH0gRU5EIHsgcHJpbnQgbiArIDAg
fSciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPT0iLCJudW1iZXJz
IjpbMF0sInByZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyA9PSAwIiwiaG9zdHMi
OlsiYmUxIl0sImlkIjoidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5uby1kYXRhLXVwZ3JhZGUiLCJr
aW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRp
dGxlIjoiTm8gY29udmVyc2lvbiBvZiBtZXRhZGF0YSBpcyBydW5uaW5nIn0sImVmZmVjdHMiOltd
LCJpZCI6InVwZ3JhZGUtYmFja2VuZHMuZW50cnkubm8tZGF0YS11cGdyYWRlIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExODJ9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJuby1kYXRhLXVwZ3JhZGUiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3MyJ9XSwic3Rh
Z2UiOiJ1cGdyYWRlLWJhY2tlbmRzIiwidGl0bGUiOiJObyBjb252ZXJzaW9uIG9mIG1ldGFkYXRh
IGlzIHJ1bm5pbmcifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YXNrcz0kKHdla2EgY2x1c3RlciB0YXNrKSB8fCBleGl0
IDFcbnByaW50ZiAnJXNcXG4nIFwiJHRhc2tzXCIgfCBhd2sgJ1xuICAkMSB+IC9eU1RPV18oVVBM
T0FEfERPV05MT0FEX1NOQVBTSE9UfERPV05MT0FEX0ZJTEVTWVNURU0pJC8geyBuKysgfVxuICAk
MSA9PSBcIkZJTEVTWVNURU1fU1FVQVNIXCIgfHwgJDEgPT0gXCJTTkFQU0hPVF9QUkVGRVRDSFwi
IHsgbisrIH1cbiAgRU5EIHsgcHJpbnQgbiArIDAgfSciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0
IjpbeyJjb21wYXJpc29uIjoiPT0iLCJudW1iZXJzIjpbMF0sInByZWRpY2F0ZSI6Im51bWJlciJ9
XSwiZXhwZWN0ZWQiOiJpcyA9PSAwIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoidXBncmFkZS1iYWNr
ZW5kcy5lbnRyeS50YXNrcy1vdmVyIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRw
dXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik5vbmUgb2YgdGhlIHRhc2tzIHRoYXQgbXVz
dCBiZSBzdG9wcGVkIGlzIGxpc3RlZDsgYSBydW5uaW5nIGRldGFjaCBpcyBpZ25vcmVkIn0sImVm
ZmVjdHMiOltdLCJpZCI6InVwZ3JhZGUtYmFja2VuZHMuZW50cnkudGFza3Mtb3ZlciIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTgzfSwicG9zaXRpb24iOiJlbnRyeSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsidGFza3Mtb3ZlciJdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYxLTcxIn0seyJk
b2N1bWVudCI6InRhc2tzIiwibGluZXMiOiJ3ZWthIGNsdXN0ZXIgdGFzayJ9XSwic3RhZ2UiOiJ1
cGdyYWRlLWJhY2tlbmRzIiwidGl0bGUiOiJOb25lIG9mIHRoZSB0YXNrcyB0aGF0IG11c3QgYmUg
c3RvcHBlZCBpcyBsaXN0ZWQ7IGEgcnVubmluZyBkZXRhY2ggaXMgaWdub3JlZCJ9LHsiYXBwcm92
ZSI6eyJieSI6W10sInF1ZXN0aW9uIjoiQWxsIGdhdGVzIGFyZSBwYXNzZWQsIGFuZCB0aGVyZSBp
cyBubyB3YXkgYmFjayBmcm9tIDQuMi40LiBNYXkgY2hhbmdlIENIRzAwNDQzNzcgdXBncmFkZSB0
aGUgYmFja2VuZHMgbm93PyJ9LCJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpb
XSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6ImFwcHJvdmUtdXBncmFkZSIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiYXBwcm92ZSIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExODZ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTgtMTIwIn1dLCJzdGFnZSI6InVwZ3JhZGUt
YmFja2VuZHMiLCJ0aXRsZSI6IkFwcHJvdmUgdGhlIHVwZ3JhZGUifSx7ImJhdGNoZXMiOltbImJl
MSJdXSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJta2RpciAtcCBcIiR7d29y
a19kaXJ9XCIgJiYgcm0gLWYgXCIke3dvcmtfZGlyfS9leGl0XCIgfHwgZXhpdCAxXG5zZXRzaWQg
c2ggLWMgJ1xuICB3ZWthIGxvY2FsIHJ1biAtLWNvbnRhaW5lciBcIiQxXCIgLS1pbiBcIiQyXCIg
dXBncmFkZVxuICBlY2hvIFwiJD9cIiA+XCIkMy9leGl0Lm5ld1wiICYmIG12IFwiJDMvZXhpdC5u
ZXdcIiBcIiQzL2V4aXRcIlxuJyB1cGdyYWRlIFwiJHtjb250YWluZXJfbmFtZX1cIiBcIiR7dGFy
Z2V0fVwiIFwiJHt3b3JrX2Rpcn1cIiA+XCIke3dvcmtfZGlyfS91cGdyYWRlLmxvZ1wiIDI+JjEg
PC9kZXYvbnVsbCAmIiwidmFyaWFibGVzIjpbImNvbnRhaW5lcl9uYW1lIiwidGFyZ2V0Iiwid29y
a19kaXIiXX0sImRlc2NyaXB0aW9uIjoiSXQgaXMgY3V0IGxvb3NlIGZyb20gdGhlIGNvbm5lY3Rp
b24sIHNvIHRoYXQgbG9zaW5nIHRoYXQgZG9lcyBub3QgZW5kIGl0LiIsImVmZmVjdHMiOlt7ImNh
cGFiaWxpdHkiOiJmaWxlLWFjY2VzcyIsImVmZmVjdCI6ImRlZ3JhZGVkIn0seyJjYXBhYmlsaXR5
Ijoic25hcHNob3QtdHJhbnNmZXIiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0
eSI6ImFkbWluaXN0cmF0aW9uIiwiZWZmZWN0IjoiZGVncmFkZWQifV0sImVzdGltYXRlTVMiOjYw
MDAwLCJpZCI6InN0YXJ0LXVwZ3JhZGUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6InJ1biIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjExOTR9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpb
ImJhY2tlbmRzLXVwZ3JhZGVkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTE4LTEyMyJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tl
bmRzIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJTdGFydCB0aGUgdXBncmFkZSBvbiB0aGUg
bGVhZCBiYWNrZW5kIiwidW5kbyI6eyJpcnJldmVyc2libGUiOiJUaGUgZ3VpZGUga25vd3Mgbm8g
d2F5IGJhY2sgdG8gdGhlIHZlcnNpb24gYmVmb3JlLiJ9LCJ1bmxlc3MiOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJpZiAhIHRlc3QgLWUgXCIke3dvcmtfZGlyfS91cGdyYWRl
LmxvZ1wiOyB0aGVuIGVjaG8gXCJub3Qgc3RhcnRlZFwiOyBleGl0IDA7IGZpXG5pZiAhIHRlc3Qg
LXMgXCIke3dvcmtfZGlyfS9leGl0XCI7IHRoZW4gZWNobyBzdGFydGVkOyBleGl0IDA7IGZpXG5p
ZiB0ZXN0IFwiJChjYXQgXCIke3dvcmtfZGlyfS9leGl0XCIpXCIgPSAwOyB0aGVuIGVjaG8gc3Rh
cnRlZDsgZWxzZSBlY2hvIGZhaWxlZDsgZmkiLCJ2YXJpYWJsZXMiOlsid29ya19kaXIiXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6InN0YXJ0ZWQifV0sImV4cGVjdGVk
IjoiaXMgYHN0YXJ0ZWRgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoic3RhcnQtdXBncmFkZS51bmxl
c3MiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzAw
MDAsInRpdGxlIjoiVGhlIGNvbW1hbmQgb2YgdGhpcyBjaGFuZ2UgaXMgcnVubmluZywgb3IgaGFz
IGVuZGVkIHdpdGhvdXQgYW4gZXJyb3IifSwidXBncmFkZXMiOiJyZWxlYXNlIn0seyJiYXRjaGVz
IjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
aWYgdGVzdCAtcyBcIiR7d29ya19kaXJ9L2V4aXRcIjsgdGhlbiBlY2hvIGVuZGVkOyBleGl0IDA7
IGZpXG53ZWthIGNsdXN0ZXIgY29udGFpbmVyIC1iIHwgYXdrIC12IGtpbmQ9XCIke2RyaXZlX2Nv
bnRhaW5lcnN9XCIgLXYgd2FudD1cIiR7dGFyZ2V0fVwiICdcbiAgTlIgPT0gMSB7IGMgPSBpbmRl
eCgkMCwgXCIgQ09OVEFJTkVSICBcIik7IHMgPSBpbmRleCgkMCwgXCIgU1RBVFVTIFwiKTsgciA9
IGluZGV4KCQwLCBcIiBSRUxFQVNFIFwiKTsgbmV4dCB9XG4gIHNwbGl0KHN1YnN0cigkMCwgYyks
IG5hbWUsIFwiIFwiKSAmJiBuYW1lWzFdIH4ga2luZCB7XG4gICAgc3BsaXQoc3Vic3RyKCQwLCBz
KSwgc3RhdHVzLCBcIiBcIik7IHNwbGl0KHN1YnN0cigkMCwgciksIHJlbGVhc2UsIFwiIFwiKVxu
ICAgIGlmIChzdGF0dXNbMV0gIT0gXCJVUFwiIHx8IHJlbGVhc2VbMV0gfiAoXCJeXCIgd2FudCBc
IihbLi1dfCQpXCIpKSBiZWd1bisrXG4gIH1cbiAgRU5EIHsgcHJpbnRmIFwiJXM6ICVkXFxuXCIs
IChiZWd1biA+IDAgPyBcInN3aXRjaGluZ1wiIDogXCJwcmVwYXJpbmdcIiksIGJlZ3VuIH0nIiwi
dmFyaWFibGVzIjpbImRyaXZlX2NvbnRhaW5lcnMiLCJ0YXJnZXQiLCJ3b3JrX2RpciJdfSwiZXhw
ZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oZW5kZWR8c3dpdGNoaW5nKSJ9
XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeKGVuZGVkfHN3aXRjaGluZylgIiwiaG9zdHMiOlsiYmUx
Il0sImlkIjoid2F0Y2gtcHJlcGFyYXRpb24iLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhl
IG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiUHJlcGFyYXRpb24gaXMgb3Zlciwg
YmVjYXVzZSB0aGUgZmlyc3QgZHJpdmUgY29udGFpbmVyIGlzIGJlaW5nIHN3aXRjaGVkIG9yIHRo
ZSBjb21tYW5kIGhhcyBlbmRlZCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwMCwi
aWQiOiJ3YXRjaC1wcmVwYXJhdGlvbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoid2FpdCIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjEyMTN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsiZXZl
cnlNUyI6MzAwMDAsImZvck1TIjo3MjAwMDAwfSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNC0yNSwgMTI1
In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNC0yNyJ9LHsiZG9jdW1lbnQiOiJpbnN0
YWxsYXRpb24iLCJsaW5lcyI6Indla2EgY2x1c3RlciBjb250YWluZXIifV0sInN0YWdlIjoidXBn
cmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiRm9sbG93IHRoZSBwcmVwYXJhdGlvbiBvZiBhbGwgYmFj
a2VuZCBzZXJ2ZXJzIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiaWYgdGVzdCAtcyBcIiR7d29ya19kaXJ9L2V4aXRcIjsg
dGhlbiBjYXQgXCIke3dvcmtfZGlyfS9leGl0XCI7IGVsc2UgZWNobyAwOyBmaSIsInZhcmlhYmxl
cyI6WyJ3b3JrX2RpciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0Ijoi
MCJ9XSwiZXhwZWN0ZWQiOiJpcyBgMGAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJzZWUtcHJlcGFy
YXRpb24iLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6
NjAwMDAsInRpdGxlIjoiVGhlIGNvbW1hbmQgaGFzIG5vdCBnaXZlbiB1cCBkdXJpbmcgaXRzIHBy
ZXBhcmF0aW9uIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJzZWUtcHJl
cGFyYXRpb24iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIxOH0sInBvc2l0
aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicGhhc2UtcHJlcGFy
ZS1zZWVuIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTI2In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjYifV0sInN0
YWdlIjoidXBncmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiU2VlIHRoYXQgdGhlIHByZXBhcmF0aW9u
IGhhcyBub3QgZmFpbGVkIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgY2x1c3RlciBjb250YWluZXIg
LWIpIHx8IGxpc3Q9XG5wcmludGYgJyVzXFxuJyBcIiRsaXN0XCIgfCBhd2sgLXYga2luZD1cIiR7
ZHJpdmVfY29udGFpbmVyc31cIiAtdiB3YW50PVwiJHt0YXJnZXR9XCIgJ1xuICBOUiA9PSAxIHsg
YyA9IGluZGV4KCQwLCBcIiBDT05UQUlORVIgIFwiKTsgcyA9IGluZGV4KCQwLCBcIiBTVEFUVVMg
XCIpOyByID0gaW5kZXgoJDAsIFwiIFJFTEVBU0UgXCIpOyBuZXh0IH1cbiAgc3BsaXQoc3Vic3Ry
KCQwLCBjKSwgbmFtZSwgXCIgXCIpICYmIG5hbWVbMV0gfiBraW5kIHtcbiAgICBhbGwrK1xuICAg
IHNwbGl0KHN1YnN0cigkMCwgcyksIHN0YXR1cywgXCIgXCIpOyBzcGxpdChzdWJzdHIoJDAsIHIp
LCByZWxlYXNlLCBcIiBcIilcbiAgICBpZiAoc3RhdHVzWzFdID09IFwiVVBcIiAmJiByZWxlYXNl
WzFdIH4gKFwiXlwiIHdhbnQgXCIoWy4tXXwkKVwiKSkgZG9uZSsrXG4gIH1cbiAgRU5EIHsgcHJp
bnRmIFwiJXM6ICVkIG9mICVkXFxuXCIsIChhbGwgPiAwICYmIGRvbmUgPT0gYWxsID8gXCJ1cGdy
YWRlZFwiIDogXCJ3YWl0aW5nXCIpLCBkb25lLCBhbGwgfSdcbmlmIHRlc3QgLXMgXCIke3dvcmtf
ZGlyfS9leGl0XCI7IHRoZW4gZWNobyBcImNvbW1hbmQgZW5kZWRcIjsgZmkiLCJ2YXJpYWJsZXMi
OlsiZHJpdmVfY29udGFpbmVycyIsInRhcmdldCIsIndvcmtfZGlyIl19LCJleHBlY3QiOlt7InBy
ZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoidXBncmFkZWQ6IHxjb21tYW5kIGVuZGVkIn1dLCJl
eHBlY3RlZCI6Im1hdGNoZXMgYHVwZ3JhZGVkOiB8Y29tbWFuZCBlbmRlZGAiLCJob3N0cyI6WyJi
ZTEiXSwiaWQiOiJ3YXRjaC1kcml2ZXMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91
dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHBoYXNlIG9mIHRoZSBkcml2ZSBj
b250YWluZXJzIGlzIG92ZXIifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjE4MDAwMDAsImlk
Ijoid2F0Y2gtZHJpdmVzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIyM30s
InBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjoz
MDAwMCwiZm9yTVMiOjE0NDAwMDAwfSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNi0yNyJ9LHsiZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMjYtMjcifSx7ImRvY3VtZW50IjoiaW5zdGFsbGF0aW9uIiwi
bGluZXMiOiJ3ZWthIGNsdXN0ZXIgY29udGFpbmVyIn1dLCJzdGFnZSI6InVwZ3JhZGUtYmFja2Vu
ZHMiLCJ0aXRsZSI6IkZvbGxvdyB0aGUgdXBncmFkZSBvZiB0aGUgZHJpdmUgY29udGFpbmVycyIs
InVwZ3JhZGVzIjoiZHJpdmVzIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgY2x1c3RlciBjb250YWlu
ZXIgLWIpIHx8IGxpc3Q9XG5wcmludGYgJyVzXFxuJyBcIiRsaXN0XCIgfCBhd2sgLXYga2luZD1c
IiR7ZHJpdmVfY29udGFpbmVyc31cIiAtdiB3YW50PVwiJHt0YXJnZXR9XCIgJ1xuICBOUiA9PSAx
IHsgYyA9IGluZGV4KCQwLCBcIiBDT05UQUlORVIgIFwiKTsgcyA9IGluZGV4KCQwLCBcIiBTVEFU
VVMgXCIpOyByID0gaW5kZXgoJDAsIFwiIFJFTEVBU0UgXCIpOyBuZXh0IH1cbiAgc3BsaXQoc3Vi
c3RyKCQwLCBjKSwgbmFtZSwgXCIgXCIpICYmIG5hbWVbMV0gfiBraW5kIHtcbiAgICBhbGwrK1xu
ICAgIHNwbGl0KHN1YnN0cigkMCwgcyksIHN0YXR1cywgXCIgXCIpOyBzcGxpdChzdWJzdHIoJDAs
IHIpLCByZWxlYXNlLCBcIiBcIilcbiAgICBpZiAoc3RhdHVzWzFdID09IFwiVVBcIiAmJiByZWxl
YXNlWzFdIH4gKFwiXlwiIHdhbnQgXCIoWy4tXXwkKVwiKSkgZG9uZSsrXG4gIH1cbiAgRU5EIHsg
cHJpbnRmIFwiJXM6ICVkIG9mICVkXFxuXCIsIChhbGwgPiAwICYmIGRvbmUgPT0gYWxsID8gXCJ1
cGdyYWRlZFwiIDogXCJ3YWl0aW5nXCIpLCBkb25lLCBhbGwgfSdcbmlmIHRlc3QgLXMgXCIke3dv
cmtfZGlyfS9leGl0XCI7IHRoZW4gZWNobyBcImNvbW1hbmQgZW5kZWRcIjsgZmkiLCJ2YXJpYWJs
ZXMiOlsiZHJpdmVfY29udGFpbmVycyIsInRhcmdldCIsIndvcmtfZGlyIl19LCJleHBlY3QiOlt7
InByZWRpY2F0ZSI6ImNvbnRhaW5zIiwidGV4dCI6InVwZ3JhZGVkOiAifV0sImV4cGVjdGVkIjoi
Y29udGFpbnMgYHVwZ3JhZGVkOiBgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoic2VlLWRyaXZlcyIs
ImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwi
dGl0bGUiOiJBbGwgZHJpdmUgY29udGFpbmVycyBhcmUgdXAgd2l0aCB0aGUgdGFyZ2V0IHZlcnNp
b24ifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InNlZS1kcml2ZXMiLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIzMH0sInBvc2l0aW9uIjoiYm9keSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicGhhc2UtZHJpdmVzLXNlZW4iXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIy
Ni0yNyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjYtMjcifV0sInN0YWdlIjoidXBn
cmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiU2VlIHRoYXQgYWxsIGRyaXZlIGNvbnRhaW5lcnMgYXJl
IHVwZ3JhZGVkIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgY2x1c3RlciBjb250YWluZXIgLWIpIHx8
IGxpc3Q9XG5wcmludGYgJyVzXFxuJyBcIiRsaXN0XCIgfCBhd2sgLXYga2luZD1cIiR7Y29tcHV0
ZV9jb250YWluZXJzfVwiIC12IHdhbnQ9XCIke3RhcmdldH1cIiAnXG4gIE5SID09IDEgeyBjID0g
aW5kZXgoJDAsIFwiIENPTlRBSU5FUiAgXCIpOyBzID0gaW5kZXgoJDAsIFwiIFNUQVRVUyBcIik7
IHIgPSBpbmRleCgkMCwgXCIgUkVMRUFTRSBcIik7IG5leHQgfVxuICBzcGxpdChzdWJzdHIoJDAs
IGMpLCBuYW1lLCBcIiBcIikgJiYgbmFtZVsxXSB+IGtpbmQge1xuICAgIGFsbCsrXG4gICAgc3Bs
aXQoc3Vic3RyKCQwLCBzKSwgc3RhdHVzLCBcIiBcIik7IHNwbGl0KHN1YnN0cigkMCwgciksIHJl
bGVhc2UsIFwiIFwiKVxuICAgIGlmIChzdGF0dXNbMV0gPT0gXCJVUFwiICYmIHJlbGVhc2VbMV0g
fiAoXCJeXCIgd2FudCBcIihbLi1dfCQpXCIpKSBkb25lKytcbiAgfVxuICBFTkQgeyBwcmludGYg
XCIlczogJWQgb2YgJWRcXG5cIiwgKGFsbCA+IDAgJiYgZG9uZSA9PSBhbGwgPyBcInVwZ3JhZGVk
XCIgOiBcIndhaXRpbmdcIiksIGRvbmUsIGFsbCB9J1xuaWYgdGVzdCAtcyBcIiR7d29ya19kaXJ9
L2V4aXRcIjsgdGhlbiBlY2hvIFwiY29tbWFuZCBlbmRlZFwiOyBmaSIsInZhcmlhYmxlcyI6WyJj
b21wdXRlX2NvbnRhaW5lcnMiLCJ0YXJnZXQiLCJ3b3JrX2RpciJdfSwiZXhwZWN0IjpbeyJwcmVk
aWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6InVwZ3JhZGVkOiB8Y29tbWFuZCBlbmRlZCJ9XSwiZXhw
ZWN0ZWQiOiJtYXRjaGVzIGB1cGdyYWRlZDogfGNvbW1hbmQgZW5kZWRgIiwiaG9zdHMiOlsiYmUx
Il0sImlkIjoid2F0Y2gtY29tcHV0ZXMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91
dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHBoYXNlIG9mIHRoZSBjb21wdXRl
IGNvbnRhaW5lcnMgaXMgb3ZlciJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwi
aWQiOiJ3YXRjaC1jb21wdXRlcyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoid2FpdCIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEy
MzV9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsiZXZlcnlN
UyI6MzAwMDAsImZvck1TIjoxNDQwMDAwMH0sInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjgtMjkifSx7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI4LTI5In0seyJkb2N1bWVudCI6Imluc3RhbGxhdGlv
biIsImxpbmVzIjoid2VrYSBjbHVzdGVyIGNvbnRhaW5lciJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJh
Y2tlbmRzIiwidGl0bGUiOiJGb2xsb3cgdGhlIHVwZ3JhZGUgb2YgdGhlIGNvbXB1dGUgY29udGFp
bmVycyIsInVwZ3JhZGVzIjoiY29tcHV0ZXMifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJsaXN0PSQod2VrYSBjbHVzdGVy
IGNvbnRhaW5lciAtYikgfHwgbGlzdD1cbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8IGF3ayAt
diBraW5kPVwiJHtjb21wdXRlX2NvbnRhaW5lcnN9XCIgLXYgd2FudD1cIiR7dGFyZ2V0fVwiICdc
biAgTlIgPT0gMSB7IGMgPSBpbmRleCgkMCwgXCIgQ09OVEFJTkVSICBcIik7IHMgPSBpbmRleCgk
MCwgXCIgU1RBVFVTIFwiKTsgciA9IGluZGV4KCQwLCBcIiBSRUxFQVNFIFwiKTsgbmV4dCB9XG4g
IHNwbGl0KHN1YnN0cigkMCwgYyksIG5hbWUsIFwiIFwiKSAmJiBuYW1lWzFdIH4ga2luZCB7XG4g
ICAgYWxsKytcbiAgICBzcGxpdChzdWJzdHIoJDAsIHMpLCBzdGF0dXMsIFwiIFwiKTsgc3BsaXQo
c3Vic3RyKCQwLCByKSwgcmVsZWFzZSwgXCIgXCIpXG4gICAgaWYgKHN0YXR1c1sxXSA9PSBcIlVQ
XCIgJiYgcmVsZWFzZVsxXSB+IChcIl5cIiB3YW50IFwiKFsuLV18JClcIikpIGRvbmUrK1xuICB9
XG4gIEVORCB7IHByaW50ZiBcIiVzOiAlZCBvZiAlZFxcblwiLCAoYWxsID4gMCAmJiBkb25lID09
IGFsbCA/IFwidXBncmFkZWRcIiA6IFwid2FpdGluZ1wiKSwgZG9uZSwgYWxsIH0nXG5pZiB0ZXN0
IC1zIFwiJHt3b3JrX2Rpcn0vZXhpdFwiOyB0aGVuIGVjaG8gXCJjb21tYW5kIGVuZGVkXCI7IGZp
IiwidmFyaWFibGVzIjpbImNvbXB1dGVfY29udGFpbmVycyIsInRhcmdldCIsIndvcmtfZGlyIl19
LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImNvbnRhaW5zIiwidGV4dCI6InVwZ3JhZGVkOiAifV0s
ImV4cGVjdGVkIjoiY29udGFpbnMgYHVwZ3JhZGVkOiBgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoi
c2VlLWNvbXB1dGVzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1l
b3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkFsbCBjb21wdXRlIGNvbnRhaW5lcnMgYXJlIHVwIHdpdGgg
dGhlIHRhcmdldCB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQi
OiJzZWUtY29tcHV0ZXMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI0Mn0s
InBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicGhhc2Ut
Y29tcHV0ZXMtc2VlbiJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjI4LTI5In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIy
OC0yOSJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tlbmRzIiwidGl0bGUiOiJTZWUgdGhhdCBhbGwg
Y29tcHV0ZSBjb250YWluZXJzIGFyZSB1cGdyYWRlZCJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJj
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
ciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6InVwZ3JhZGVkOiB8
Y29tbWFuZCBlbmRlZCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGB1cGdyYWRlZDogfGNvbW1hbmQg
ZW5kZWRgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoid2F0Y2gtZnJvbnRlbmRzIiwia2luZCI6InBy
b2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRo
ZSBwaGFzZSBvZiBmcm9udGVuZHMsIHByb3RvY29sIGNvbnRhaW5lcnMgYW5kIGdhdGV3YXlzIGlz
IG92ZXIifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjE4MDAwMDAsImlkIjoid2F0Y2gtZnJv
bnRlbmRzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI0N30sInBvc2l0aW9u
IjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjozMDAwMCwiZm9y
TVMiOjE0NDAwMDAwfSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMC0zMSJ9LHsiZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMzAtMzEifSx7ImRvY3VtZW50IjoiaW5zdGFsbGF0aW9uIiwibGluZXMiOiJ3
ZWthIGNsdXN0ZXIgY29udGFpbmVyIn1dLCJzdGFnZSI6InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRs
ZSI6IkZvbGxvdyB0aGUgdXBncmFkZSBvZiBmcm9udGVuZHMsIHByb3RvY29sIGNvbnRhaW5lcnMg
YW5kIGdhdGV3YXlzIiwidXBncmFkZXMiOiJmcm9udGVuZHMifSx7ImJhdGNoZXMiOltbImJlMSJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJsaXN0PSQod2Vr
YSBjbHVzdGVyIGNvbnRhaW5lcikgfHwgbGlzdD1cbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8
IGF3ayAtdiBraW5kPVwiJHtmcm9udGVuZF9jb250YWluZXJzfVwiIC12IHdhbnQ9XCIke3Rhcmdl
dH1cIiAnXG4gIE5SID09IDEgeyBjID0gaW5kZXgoJDAsIFwiIENPTlRBSU5FUiAgXCIpOyBzID0g
aW5kZXgoJDAsIFwiIFNUQVRVUyBcIik7IHIgPSBpbmRleCgkMCwgXCIgUkVMRUFTRSBcIik7IG5l
eHQgfVxuICBzcGxpdChzdWJzdHIoJDAsIGMpLCBuYW1lLCBcIiBcIikgJiYgbmFtZVsxXSB+IGtp
bmQge1xuICAgIGFsbCsrXG4gICAgc3BsaXQoc3Vic3RyKCQwLCBzKSwgc3RhdHVzLCBcIiBcIik7
IHNwbGl0KHN1YnN0cigkMCwgciksIHJlbGVhc2UsIFwiIFwiKVxuICAgIGlmIChzdGF0dXNbMV0g
PT0gXCJVUFwiICYmIHJlbGVhc2VbMV0gfiAoXCJeXCIgd2FudCBcIihbLi1dfCQpXCIpKSBkb25l
KytcbiAgfVxuICBFTkQgeyBwcmludGYgXCIlczogJWQgb2YgJWRcXG5cIiwgKGFsbCA+IDAgJiYg
ZG9uZSA9PSBhbGwgPyBcInVwZ3JhZGVkXCIgOiBcIndhaXRpbmdcIiksIGRvbmUsIGFsbCB9J1xu
aWYgdGVzdCAtcyBcIiR7d29ya19kaXJ9L2V4aXRcIjsgdGhlbiBlY2hvIFwiY29tbWFuZCBlbmRl
ZFwiOyBmaSIsInZhcmlhYmxlcyI6WyJmcm9udGVuZF9jb250YWluZXJzIiwidGFyZ2V0Iiwid29y
a19kaXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiY29udGFpbnMiLCJ0ZXh0IjoidXBncmFk
ZWQ6ICJ9XSwiZXhwZWN0ZWQiOiJjb250YWlucyBgdXBncmFkZWQ6IGAiLCJob3N0cyI6WyJiZTEi
XSwiaWQiOiJzZWUtZnJvbnRlbmRzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRw
dXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkFsbCBmcm9udGVuZHMsIHByb3RvY29sIGNv
bnRhaW5lcnMgYW5kIGdhdGV3YXlzIGFyZSB1cCB3aXRoIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJl
ZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLWZyb250ZW5kcyIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjU0fSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJwaGFzZS1mcm9udGVuZHMtc2VlbiJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMw
LTMxIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMC0zMSwgMTQzIn1dLCJzdGFnZSI6
InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRsZSI6IlNlZSB0aGF0IGFsbCBmcm9udGVuZHMsIHByb3Rv
Y29sIGNvbnRhaW5lcnMgYW5kIGdhdGV3YXlzIGFyZSB1cGdyYWRlZCJ9LHsiYmF0Y2hlcyI6W1si
YmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3Qg
LWUgXCIke3dvcmtfZGlyfS9leGl0XCIiLCJ2YXJpYWJsZXMiOlsid29ya19kaXIiXX0sImV4cGVj
dCI6W10sImV4cGVjdGVkIjoiZXhpc3RzIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoid2F0Y2gtZW5k
Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImZpbGUgL3Zhci90bXAvdXBncmFkZS1DSEcwMDQ0
Mzc3L2V4aXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSB1cGdyYWRlIGNvbW1hbmQg
aGFzIGVuZGVkIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoid2F0Y2gt
ZW5kIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI1OX0sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjozMDAwMCwiZm9yTVMi
OjM2MDAwMDB9LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTI3In1dLCJzdGFnZSI6InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRsZSI6IldhaXQgdW50
aWwgdGhlIGNvbW1hbmQgaGFzIGVuZGVkIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiY2F0IFwiJHt3b3JrX2Rpcn0vZXhp
dFwiIiwidmFyaWFibGVzIjpbIndvcmtfZGlyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVx
dWFscyIsInRleHQiOiIwIn1dLCJleHBlY3RlZCI6ImlzIGAwYCIsImhvc3RzIjpbImJlMSJdLCJp
ZCI6InNlZS1lbmQiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVv
dXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIHVwZ3JhZGUgY29tbWFuZCBoYXMgZW5kZWQgd2l0aG91
dCBhbiBlcnJvciJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLWVu
ZCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjY0fSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI2LTEyNyJ9LHsiZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI2LTEyNyJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tl
bmRzIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgY29tbWFuZCBoYXMgZW5kZWQgd2l0aG91dCBhbiBl
cnJvciJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6Indla2Egc3RhdHVzIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3si
cHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJzdGF0dXM6IE9LIFxcKFswLTldKyBiYWNrZW5k
IGNvbnRhaW5lcnMgVVAsIFswLTldKyBkcml2ZXMgVVBcXCkifSx7InByZWRpY2F0ZSI6ImNvbnRh
aW5zIiwidGV4dCI6ImlvIHN0YXR1czogU1RBUlRFRCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBz
dGF0dXM6IE9LIFxcKFswLTldKyBiYWNrZW5kIGNvbnRhaW5lcnMgVVAsIFswLTldKyBkcml2ZXMg
VVBcXClgOyBjb250YWlucyBgaW8gc3RhdHVzOiBTVEFSVEVEYCIsImhvc3RzIjpbImJlMSJdLCJp
ZCI6InVwZ3JhZGUtYmFja2VuZHMuZXhpdC5jb250YWluZXJzLXVwIiwia2luZCI6InByb2JlIiwi
cmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAsImZvck1TIjo5MDAwMDB9LCJzdWJqZWN0IjoidGhlIG91
dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiQWxsIGNvbnRhaW5lcnMgb2YgYWxsIGJh
Y2tlbmQgc2VydmVycyBhcmUgdXAsIGFuZCBJTyBydW5zIn0sImVmZmVjdHMiOltdLCJpZCI6InVw
Z3JhZGUtYmFja2VuZHMuZXhpdC5jb250YWluZXJzLXVwIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjExODR9LCJwb3NpdGlvbiI6ImV4aXQiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbImNvbnRhaW5lcnMtdXAiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOSwgMTI3In0seyJkb2N1bWVudCI6ImNs
aSIsImxpbmVzIjoid2VrYSBzdGF0dXMifV0sInN0YWdlIjoidXBncmFkZS1iYWNrZW5kcyIsInRp
dGxlIjoiQWxsIGNvbnRhaW5lcnMgb2YgYWxsIGJhY2tlbmQgc2VydmVycyBhcmUgdXAsIGFuZCBJ
TyBydW5zIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0IjoidGFza3M9JCh3ZWthIGNsdXN0ZXIgdGFzaykgfHwgZXhpdCAxXG5w
cmludGYgJyVzXFxuJyBcIiR0YXNrc1wiIHwgYXdrICdcbiAgJDEgfiAvXlNUT1dfKFVQTE9BRHxE
T1dOTE9BRF9TTkFQU0hPVHxET1dOTE9BRF9GSUxFU1lTVEVNKSQvIHsgbisrIH1cbiAgJDEgPT0g
XCJGSUxFU1lTVEVNX1NRVUFTSFwiIHx8ICQxID09IFwiU05BUFNIT1RfUFJFRkVUQ0hcIiB7IG4r
KyB9XG4gIEVORCB7IHByaW50IG4gKyAwIH0nIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3si
Y29tcGFyaXNvbiI6Ij09IiwibnVtYmVycyI6WzBdLCJwcmVkaWNhdGUiOiJudW1iZXIifV0sImV4
cGVjdGVkIjoiaXMgPT0gMCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InVwZ3JhZGUtYmFja2VuZHMu
ZXhpdC50YXNrcy1zdGlsbC1vdmVyIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRw
dXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik5vbmUgb2YgdGhlc2UgdGFza3MgaGFzIGNv
bWUgdXAgbWVhbndoaWxlIn0sImVmZmVjdHMiOltdLCJpZCI6InVwZ3JhZGUtYmFja2VuZHMuZXhp
dC50YXNrcy1zdGlsbC1vdmVyIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEx
ODR9LCJwb3NpdGlvbiI6ImV4aXQiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInRh
c2tzLXN0YXktb3ZlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjE5LCA2MSJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tlbmRzIiwi
dGl0bGUiOiJOb25lIG9mIHRoZXNlIHRhc2tzIGhhcyBjb21lIHVwIG1lYW53aGlsZSJ9LHsiYmF0
Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InRlc3QgLXMgXCIkSE9NRS8ud2VrYS9hdXRoLXRva2VuLmpzb25cIiB8fCBleGl0IDFcbnVz
ZXI9JCh3ZWthIHVzZXIgd2hvYW1pKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHVzZXJc
IiB8IGF3ayAtRiAnfCcgLXYgd2FudGVkPVwiJHthZG1pbl91c2VyfVwiICdcbiAgeyBuYW1lID0g
JDE7IHJvbGUgPSB0b2xvd2VyKCQzKTsgZ3N1YigvIC8sIFwiXCIsIG5hbWUpOyBnc3ViKC8gLywg
XCJcIiwgcm9sZSkgfVxuICBuYW1lID09IHdhbnRlZCB7IHByaW50IHJvbGUgfSciLCJ2YXJpYWJs
ZXMiOlsiYWRtaW5fdXNlciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0
IjoiY2x1c3RlcmFkbWluIn1dLCJleHBlY3RlZCI6ImlzIGBjbHVzdGVyYWRtaW5gIiwiaG9zdHMi
OlsiYmUxIl0sImlkIjoidXBncmFkZS1jbGllbnRzLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJraW5k
IjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxl
IjoiVGhlIGRlY2xhcmVkIGFkbWluIGhhcyBsb2dnZWQgaW4sIGFuZCB0aGUgcm9sZSBpcyB0aGF0
IG9mIGEgY2x1c3RlciBhZG1pbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ1cGdyYWRlLWNsaWVudHMu
ZW50cnkuY2x1c3Rlci1hZG1pbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjox
Mjc0fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsi
Y2x1c3Rlci1hZG1pbiJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjUzIn0seyJkb2N1bWVudCI6InVzZXJzIiwibGluZXMiOiJ3aG9h
bWksIGxvZ2luIn1dLCJzdGFnZSI6InVwZ3JhZGUtY2xpZW50cyIsInRpdGxlIjoiVGhlIGRlY2xh
cmVkIGFkbWluIGhhcyBsb2dnZWQgaW4sIGFuZCB0aGUgcm9sZSBpcyB0aGF0IG9mIGEgY2x1c3Rl
ciBhZG1pbiJ9LHsiYmF0Y2hlcyI6W1siY2wxIiwiY2wyIiwiY2wzIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGxvY2FsIHBzKSB8fCBl
eGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8IGF3ayAtdiB0YXJnZXQ9XCIke3Rhcmdl
dH1cIiAnXG4gIE5SID09IDEgeyB2ID0gaW5kZXgoJDAsIFwiIFZFUlNJT05cIik7IG5leHQgfVxu
ICBzcGxpdChzdWJzdHIoJDAsIHYpLCB3b3JkLCBcIiBcIikge1xuICAgIG4rKzsgc3BsaXQod29y
ZFsxXSwgaXMsIFwiLlwiKTsgc3BsaXQodGFyZ2V0LCB0bywgXCIuXCIpXG4gICAgb2xkID0gaXNb
MV0gKyAwIDwgNCB8fCAoaXNbMV0gKyAwID09IDQgJiYgKGlzWzJdICsgMCA8IDEgfHwgKGlzWzJd
ICsgMCA9PSAxICYmIGlzWzNdICsgMCA8IDIpKSlcbiAgICBmYXIgPSBpc1sxXSArIDAgIT0gdG9b
MV0gKyAwIHx8IHRvWzJdIC0gaXNbMl0gPiAxXG4gICAgaWYgKG9sZCB8fCBmYXIpIHVuZml0Kytc
biAgfVxuICBFTkQgeyBwcmludGYgXCIlczogJWQgb2YgJWRcXG5cIiwgKG4gPiAwICYmIHVuZml0
ID09IDAgPyBcImZpdFwiIDogXCJ1bmZpdFwiKSwgbiAtIHVuZml0LCBuIH0nIiwidmFyaWFibGVz
IjpbInRhcmdldCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5m
aXQ6ICJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeZml0OiBgIiwiaG9zdHMiOlsiY2wxIiwiY2wy
IiwiY2wzIl0sImlkIjoidXBncmFkZS1jbGllbnRzLmVudHJ5LmNsaWVudC12ZXJzaW9uIiwia2lu
ZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRs
ZSI6IlRoZSBjbGllbnQgaXMgYXQgNC4xLjIgb3IgbGF0ZXIgYW5kIGF0IG1vc3Qgb25lIG1ham9y
IHZlcnNpb24gYmVoaW5kIn0sImVmZmVjdHMiOltdLCJpZCI6InVwZ3JhZGUtY2xpZW50cy5lbnRy
eS5jbGllbnQtdmVyc2lvbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjc0
fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY2xp
ZW50LXZlcnNpb24iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxMzEifSx7ImRvY3VtZW50IjoiaW5zdGFsbGF0aW9uIiwibGluZXMi
OiJ3ZWthIGxvY2FsIHBzIn1dLCJzdGFnZSI6InVwZ3JhZGUtY2xpZW50cyIsInRpdGxlIjoiVGhl
IGNsaWVudCBpcyBhdCA0LjEuMiBvciBsYXRlciBhbmQgYXQgbW9zdCBvbmUgbWFqb3IgdmVyc2lv
biBiZWhpbmQifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJwcmludGYgJyVzXFxuJyBcIiR7Y2xpZW50c190b191cGdyYWRl
fVwiIFwiJHtjbGllbnRzX3RvX3NraXB9XCIgXCIke2dhdGV3YXlfaWRzfVwiIHwgYXdrIC1GICcs
JyAnXG4gIHsgZm9yIChpID0gMTsgaSA8PSBORjsgaSsrKSBpZiAoJGkgIT0gXCJub25lXCIgJiYg
c2VlblskaV0rKykgeyBwcmludCBcImFnYWluOiBcIiAkaTsgYmFkKysgfSB9XG4gIEVORCB7IGlm
ICghYmFkKSBwcmludCBcImRpc3RpbmN0XCIgfSciLCJ2YXJpYWJsZXMiOlsiY2xpZW50c190b19z
a2lwIiwiY2xpZW50c190b191cGdyYWRlIiwiZ2F0ZXdheV9pZHMiXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6ImRpc3RpbmN0In1dLCJleHBlY3RlZCI6ImlzIGBkaXN0
aW5jdGAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJ1cGdyYWRlLWNsaWVudHMuZW50cnkuY2xpZW50
LWJhdGNoZXMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRN
UyI6MzAwMDAsInRpdGxlIjoiTm8gY2xpZW50IGlzIG5hbWVkIHR3aWNlLCBub25lIGlzIGJvdGgg
dGFrZW4gYW5kIGxlZnQgb3V0LCBhbmQgbm8gZ2F0ZXdheSBpcyBhbW9uZyB0aGVtIn0sImVmZmVj
dHMiOltdLCJpZCI6InVwZ3JhZGUtY2xpZW50cy5lbnRyeS5jbGllbnQtYmF0Y2hlcyIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjc0fSwicG9zaXRpb24iOiJlbnRyeSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY2xpZW50LWJhdGNoZXMiXSwic2ltdWx0YW5l
b3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNDMsIDE2
Mi0xNjQifV0sInN0YWdlIjoidXBncmFkZS1jbGllbnRzIiwidGl0bGUiOiJObyBjbGllbnQgaXMg
bmFtZWQgdHdpY2UsIG5vbmUgaXMgYm90aCB0YWtlbiBhbmQgbGVmdCBvdXQsIGFuZCBubyBnYXRl
d2F5IGlzIGFtb25nIHRoZW0ifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJ3ZWthIGxvY2FsIHJ1biAtQyBcIiR7Y29udGFpbmVyX25hbWV9
XCIgLS1pbiBcIiR7dGFyZ2V0fVwiIHVwZ3JhZGUgLS1tb2RlPWNsaWVudHMtdXBncmFkZSAtLWNs
aWVudC1yb2xsaW5nLWJhdGNoLXNpemUgXCIke2NsaWVudF9iYXRjaF9zaXplfVwiIC0tZnJvbSBi
YWNrZW5kcyIsInZhcmlhYmxlcyI6WyJjbGllbnRfYmF0Y2hfc2l6ZSIsImNvbnRhaW5lcl9uYW1l
IiwidGFyZ2V0Il19LCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoiZmlsZS1hY2Nlc3MiLCJlZmZl
Y3QiOiJkZWdyYWRlZCJ9XSwiZXN0aW1hdGVNUyI6MzYwMDAwMCwiaWQiOiJ1cGdyYWRlLWFsbC1j
bGllbnRzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJmaW5p
c2gtYmF0Y2giLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEzNzF9LCJw
b3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNsaWVudHMt
dXBncmFkZWQiLCJjbGllbnQtcGFja2FnZS1mZXRjaGVkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTYwLTE2NyJ9XSwic3RhZ2Ui
OiJ1cGdyYWRlLWNsaWVudHMiLCJ0aW1lb3V0TVMiOjE0NDAwMDAwLCJ0aXRsZSI6IlVwZ3JhZGUg
YWxsIGNsaWVudHMgaW4gYmF0Y2hlcyIsInVuZG8iOnsiaXJyZXZlcnNpYmxlIjoiQSBjbGllbnQg
Zm9sbG93cyB0aGUgYmFja2VuZHMsIHdoaWNoIGNhbm5vdCBnbyBiYWNrLiJ9LCJ1cGdyYWRlcyI6
ImNsaWVudHMifSx7ImJhdGNoZXMiOltbImNsMSIsImNsMiIsImNsMyJdXSwiY2hlY2siOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJsaXN0PSQod2VrYSBsb2NhbCBwcykgfHwg
ZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRsaXN0XCIgfCBhd2sgLXYgd2FudD1cIiR7dGFyZ2V0
fVwiICdcbiAgTlIgPT0gMSB7IHYgPSBpbmRleCgkMCwgXCIgVkVSU0lPTlwiKTsgbmV4dCB9XG4g
IHNwbGl0KHN1YnN0cigkMCwgdiksIHdvcmQsIFwiIFwiKSB7IG4rKzsgaWYgKHdvcmRbMV0gfiAo
XCJeXCIgd2FudCBcIihbLi1dfCQpXCIpKSBkb25lKysgfVxuICBFTkQgeyBwcmludGYgXCIlczog
JWQgb2YgJWRcXG5cIiwgKG4gPiAwICYmIGRvbmUgPT0gbiA/IFwidXBncmFkZWRcIiA6IFwiYmVo
aW5kXCIpLCBkb25lLCBuIH0nIiwidmFyaWFibGVzIjpbInRhcmdldCJdfSwiZXhwZWN0IjpbeyJw
cmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il51cGdyYWRlZDogIn1dLCJleHBlY3RlZCI6Im1h
dGNoZXMgYF51cGdyYWRlZDogYCIsImhvc3RzIjpbImNsMSIsImNsMiIsImNsMyJdLCJpZCI6InVw
Z3JhZGUtY2xpZW50cy5leGl0LmNsaWVudHMtYXQtdGFyZ2V0Iiwia2luZCI6InByb2JlIiwicmV0
cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1
dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRXZlcnkgY29udGFpbmVyIG9mIHRoZSBjbGll
bnQgcnVucyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiZWZmZWN0cyI6W10sImlkIjoidXBncmFkZS1j
bGllbnRzLmV4aXQuY2xpZW50cy1hdC10YXJnZXQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6MTI3NX0sInBvc2l0aW9uIjoiZXhpdCIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRp
c2ZpZXMiOlsiY2xpZW50cy1hdC10YXJnZXQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMzEtMTM2In0seyJkb2N1bWVudCI6Imlu
c3RhbGxhdGlvbiIsImxpbmVzIjoid2VrYSBsb2NhbCBwcyJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWNs
aWVudHMiLCJ0aXRsZSI6IkV2ZXJ5IGNvbnRhaW5lciBvZiB0aGUgY2xpZW50IHJ1bnMgdGhlIHRh
cmdldCB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBhbGVydHMgLS1tdXRlZCAtSiIsInZhcmlhYmxl
cyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImV4Y2x1ZGVzIiwidGV4dCI6IkNsaWVudFZl
cnNpb25zTWlzbWF0Y2gifV0sImV4cGVjdGVkIjoiZG9lcyBub3QgY29udGFpbiBgQ2xpZW50VmVy
c2lvbnNNaXNtYXRjaGAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJ1cGdyYWRlLWNsaWVudHMuZXhp
dC5uby1taXNtYXRjaCIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJm
b3JNUyI6OTAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0
aXRsZSI6Ik5vIGFsZXJ0IHNwZWFrcyBvZiBjbGllbnRzIG9mIGFub3RoZXIgdmVyc2lvbiJ9LCJl
ZmZlY3RzIjpbXSwiaWQiOiJ1cGdyYWRlLWNsaWVudHMuZXhpdC5uby1taXNtYXRjaCIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjc1fSwicG9zaXRpb24iOiJleGl0IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJuby1taXNtYXRjaCJdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1OCJ9LHsiZG9j
dW1lbnQiOiJhbGVydHMiLCJsaW5lcyI6Imxpc3Qgb2YgYWxlcnRzIn1dLCJzdGFnZSI6InVwZ3Jh
ZGUtY2xpZW50cyIsInRpdGxlIjoiTm8gYWxlcnQgc3BlYWtzIG9mIGNsaWVudHMgb2YgYW5vdGhl
ciB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBzdGF0dXMiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5XZWthKElPKT8gdjQuMi40KFteMC05
XXwkKSJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeV2VrYShJTyk/IHY0LjIuNChbXjAtOV18JClg
IiwiaG9zdHMiOlsiYmUxIl0sImlkIjoiY2x1c3Rlci12ZXJzaW9uIiwia2luZCI6InByb2JlIiwi
c3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBjbHVz
dGVyIHNob3dzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJjbHVzdGVy
LXZlcnNpb24iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTQyNH0sInBvc2l0
aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbHVzdGVyLXZl
cnNpb24iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIxNzMtMTc3In0seyJkb2N1bWVudCI6ImNsaSIsImxpbmVzIjoid2VrYSBzdGF0
dXMifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJUaGUgY2x1c3RlciBzaG93cyB0aGUgdGFy
Z2V0IHZlcnNpb24ifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJ3ZWthIHN0YXR1cyIsInZhcmlhYmxlcyI6W119LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0Ijoic3RhdHVzOiBPSyBcXChbMC05XSsg
YmFja2VuZCBjb250YWluZXJzIFVQLCBbMC05XSsgZHJpdmVzIFVQXFwpIn0seyJwcmVkaWNhdGUi
OiJjb250YWlucyIsInRleHQiOiJpbyBzdGF0dXM6IFNUQVJURUQifV0sImV4cGVjdGVkIjoibWF0
Y2hlcyBgc3RhdHVzOiBPSyBcXChbMC05XSsgYmFja2VuZCBjb250YWluZXJzIFVQLCBbMC05XSsg
ZHJpdmVzIFVQXFwpYDsgY29udGFpbnMgYGlvIHN0YXR1czogU1RBUlRFRGAiLCJob3N0cyI6WyJi
ZTEiXSwiaWQiOiJjb250YWluZXJzLXVwIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlN
UyI6MzAwMDAsImZvck1TIjo5MDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRN
UyI6NjAwMDAsInRpdGxlIjoiQWxsIGNvbnRhaW5lcnMgb2YgYWxsIGJhY2tlbmQgc2VydmVycyBh
cmUgdXAsIGFuZCBJTyBydW5zIn0sImVmZmVjdHMiOltdLCJpZCI6ImNvbnRhaW5lcnMtdXAiLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTQyNX0sInBvc2l0aW9uIjoidmVyaWZ5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjb250YWluZXJzLXVwIl0sInNpbXVs
dGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzks
IDEyNyJ9LHsiZG9jdW1lbnQiOiJjbGkiLCJsaW5lcyI6Indla2Egc3RhdHVzIn1dLCJzdGFnZSI6
InZlcmlmeSIsInRpdGxlIjoiQWxsIGNvbnRhaW5lcnMgb2YgYWxsIGJhY2tlbmQgc2VydmVycyBh
cmUgdXAsIGFuZCBJTyBydW5zIn0seyJiYXRjaGVzIjpbWyJjbDEiLCJjbDIiLCJjbDMiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgbG9j
YWwgcHMpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IHdhbnQ9
XCIke3RhcmdldH1cIiAnXG4gIE5SID09IDEgeyB2ID0gaW5kZXgoJDAsIFwiIFZFUlNJT05cIik7
IG5leHQgfVxuICBzcGxpdChzdWJzdHIoJDAsIHYpLCB3b3JkLCBcIiBcIikgeyBuKys7IGlmICh3
b3JkWzFdIH4gKFwiXlwiIHdhbnQgXCIoWy4tXXwkKVwiKSkgZG9uZSsrIH1cbiAgRU5EIHsgcHJp
bnRmIFwiJXM6ICVkIG9mICVkXFxuXCIsIChuID4gMCAmJiBkb25lID09IG4gPyBcInVwZ3JhZGVk
XCIgOiBcImJlaGluZFwiKSwgZG9uZSwgbiB9JyIsInZhcmlhYmxlcyI6WyJ0YXJnZXQiXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJedXBncmFkZWQ6ICJ9XSwiZXhw
ZWN0ZWQiOiJtYXRjaGVzIGBedXBncmFkZWQ6IGAiLCJob3N0cyI6WyJjbDEiLCJjbDIiLCJjbDMi
XSwiaWQiOiJjbGllbnRzLWF0LXRhcmdldCIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5
TVMiOjE1MDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0
TVMiOjYwMDAwLCJ0aXRsZSI6IkV2ZXJ5IGNvbnRhaW5lciBvZiB0aGUgY2xpZW50IHJ1bnMgdGhl
IHRhcmdldCB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJpZCI6ImNsaWVudHMtYXQtdGFyZ2V0Iiwi
aWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmln
aW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE0MjZ9LCJwb3NpdGlvbiI6InZlcmlm
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY2xpZW50cy1hdC10YXJnZXQiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxMzEtMTM2In0seyJkb2N1bWVudCI6Imluc3RhbGxhdGlvbiIsImxpbmVzIjoid2VrYSBsb2Nh
bCBwcyJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkV2ZXJ5IGNvbnRhaW5lciBvZiB0aGUg
Y2xpZW50IHJ1bnMgdGhlIHRhcmdldCB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBhbGVydHMgLS1t
dXRlZCAtSiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImV4Y2x1ZGVz
IiwidGV4dCI6IkNsaWVudFZlcnNpb25zTWlzbWF0Y2gifV0sImV4cGVjdGVkIjoiZG9lcyBub3Qg
Y29udGFpbiBgQ2xpZW50VmVyc2lvbnNNaXNtYXRjaGAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJu
by1taXNtYXRjaCIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJmb3JN
UyI6OTAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRs
ZSI6Ik5vIGFsZXJ0IHNwZWFrcyBvZiBjbGllbnRzIG9mIGFub3RoZXIgdmVyc2lvbiJ9LCJlZmZl
Y3RzIjpbXSwiaWQiOiJuby1taXNtYXRjaCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hl
Y2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjoxNDI3fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbIm5vLW1pc21hdGNoIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTU4In0seyJkb2N1bWVudCI6ImFsZXJ0cyIsImxpbmVz
IjoibGlzdCBvZiBhbGVydHMifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJObyBhbGVydCBz
cGVha3Mgb2YgY2xpZW50cyBvZiBhbm90aGVyIHZlcnNpb24ifSx7ImJhdGNoZXMiOltbImJlMSJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ3ZWthIGFsZXJ0
cyAtLW11dGVkIC1KIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0
Y2hlcyIsInRleHQiOiJeXFxbICpcXF0kIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5cXFsgKlxc
XSRgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoiYWxlcnRzLWFmdGVyIiwia2luZCI6InByb2JlIiwi
cmV0cnkiOnsiZXZlcnlNUyI6NjAwMDAsImZvck1TIjo5MDAwMDB9LCJzdWJqZWN0IjoidGhlIG91
dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlcmUgaXMgc3RpbGwgbm8gYWxlcnQs
IG11dGVkIG9yIG5vdCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJhbGVydHMtYWZ0ZXIiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTQyOH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTcsIDE1OCJ9XSwic3RhZ2UiOiJ2ZXJp
ZnkiLCJ0aXRsZSI6IlRoZXJlIGlzIHN0aWxsIG5vIGFsZXJ0LCBtdXRlZCBvciBub3QifSx7ImJh
dGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJzdGF0dXM9JCh3ZWthIHN0YXR1cykgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRz
dGF0dXNcIiB8XG4gIGF3ayAndG9sb3dlcigkMCkgfiAvZGF0YSB1cGdyYWRlLyAmJiB0b3VwcGVy
KCQwKSB+IC9SVU5OSU5HLyB7IG4rKyB9IEVORCB7IHByaW50IG4gKyAwIH0nIiwidmFyaWFibGVz
IjpbXX0sImV4cGVjdCI6W3siY29tcGFyaXNvbiI6Ij09IiwibnVtYmVycyI6WzBdLCJwcmVkaWNh
dGUiOiJudW1iZXIifV0sImV4cGVjdGVkIjoiaXMgPT0gMCIsImhvbGRNUyI6MzAwMDAwLCJob3N0
cyI6WyJiZTEiXSwiaWQiOiJzZWUtZGF0YS11cGdyYWRlLW92ZXIiLCJraW5kIjoicHJvYmUiLCJz
dWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiTm8gY29udmVy
c2lvbiBvZiBtZXRhZGF0YSBpcyBydW5uaW5nIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjox
MjAwMDAwLCJpZCI6InNlZS1kYXRhLXVwZ3JhZGUtb3ZlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoid2FpdCIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjE0Mjl9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNl
LCJyZXRyeSI6eyJldmVyeU1TIjo2MDAwMCwiZm9yTVMiOjE0NDAwMDAwfSwic2F0aXNmaWVzIjpb
Im5vLWRhdGEtdXBncmFkZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjczIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3
MyJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IldhaXQgdW50aWwgdGhlIGNvbnZlcnNpb24g
b2YgbWV0YWRhdGEgaXMgZG9uZSwgc28gdGhhdCBhbm90aGVyIHVwZ3JhZGUgY291bGQgc3RhcnQi
fSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2
MDAwMDAsImlkIjoicmVzdW1lLXRyYW5zZmVycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoi
bWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiUmVzdW1lIHRoZSBzY2hlZHVsZXMgdGhh
dCB3ZXJlIHN1c3BlbmRlZCwgYW5kIHRlbGwgdGhlIGFkbWluaXN0cmF0b3JzIHRoYXQgdHJhbnNm
ZXJzIGFyZSBmcmVlIGFnYWluLiIsInBhdGgiOltdLCJyZWNvcmQiOlsicmVzdW1lZC1zY2hlZHVs
ZXMiLCJ0b2xkLWF0Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjoxNDM0fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOSwgNjEsIDcxIn1dLCJzdGFnZSI6InZlcmlmeSIsInRp
dGxlIjoiUmVzdW1lIHNuYXBzaG90IHRyYW5zZmVycywgUzMgY2x1c3RlciBjcmVhdGlvbiBhbmQg
ZGV0YWNoaW5nIn1dLCJ0cm91Ymxlc2hvb3RpbmciOlt7ImFjdGlvbnMiOlt7ImNvbW1hbmQiOiJ0
YWlsIC1uIDUwIFwiJHt3b3JrX2Rpcn0vdXBncmFkZS5sb2dcIiIsInJvbGVzIjpbImxlYWQiXSwi
dGV4dCI6IlJlYWQgdGhlIHN1bW1hcnkgYXQgdGhlIGVuZCBvZiB0aGUgY29tbWFuZCdzIGxvZzsg
aXQgbmFtZXMgdGhlIHNlcnZlciBhbmQgdGhlIHJlYXNvbi4ifSx7InJvbGVzIjpbXSwidGV4dCI6
IkJyaW5nIGJhY2sgYSBzZXJ2ZXIgdGhhdCBsb3N0IGl0cyBjb25uZWN0aW9uLCBvciBtZW5kIHdo
YXQga2VwdCBpdHMgZHJpdmVyIGZyb20gYmVpbmcgYnVpbHQuIn0seyJyb2xlcyI6W10sInRleHQi
OiJUaGVuIHJ1biB0aGUgc2FtZSBjb21tYW5kIGFnYWluOyB3aGF0IGlzIHByZXBhcmVkIGFscmVh
ZHkgaXMgc2tpcHBlZC4ifV0sImlkIjoicHJlcGFyYXRpb24tc3RvcHMiLCJzaG93bkJ5IjpbInNl
ZS1wcmVwYXJhdGlvbiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEy
MSwgMTI2In1dLCJzeW1wdG9tIjoiVGhlIHVwZ3JhZGUgc3RvcHMgZHVyaW5nIGl0cyBwcmVwYXJh
dGlvbiBhbmQgbmFtZXMgYSBzZXJ2ZXIuIn0seyJhY3Rpb25zIjpbeyJyb2xlcyI6W10sInRleHQi
OiJOb3RoaW5nIHdhcyBjaGFuZ2VkLiBMZWF2ZSB0aGUgY2x1c3RlciBhcyBpdCBpcyBhbmQgY2Fs
bCB0aGUgdmVuZG9yJ3MgQ3VzdG9tZXIgU3VjY2VzcyBUZWFtIHRvIHNlcGFyYXRlIHRoZSBwcm90
b2NvbHMuIn1dLCJpZCI6InNldmVyYWwtcHJvdG9jb2xzIiwic2hvd25CeSI6WyJzZWUtcHJvdG9j
b2xzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzgifV0sInN5bXB0
b20iOiJUaGUgdXBncmFkZSBkb2VzIG5vdCBzdGFydCBhbmQgbmFtZXMgc2VydmVycyB3aXRoIHNl
dmVyYWwgcHJvdG9jb2xzLiJ9LHsiYWN0aW9ucyI6W3sicm9sZXMiOltdLCJ0ZXh0IjoiTGV0IHRo
ZSBydW5uaW5nIGJhdGNoIGZpbmlzaDsgdGhlIGJhdGNoZXMgYWZ0ZXIgaXQgZG8gbm90IHN0YXJ0
LiJ9LHsiY29tbWFuZCI6Indla2EgbG9jYWwgcHMiLCJyb2xlcyI6WyJjbGllbnQiXSwidGV4dCI6
Ik9uIHRoYXQgY2xpZW50LCBzZWUgd2hhdCBpdHMgY29udGFpbmVyIHNheXMuIn0seyJyb2xlcyI6
W10sInRleHQiOiJVcGdyYWRlIHRoYXQgY2xpZW50IG9uIHRoZSBzcG90LCB0aGVuIGdvIG9uIHdp
dGggdGhvc2UgdGhhdCBhcmUgbGVmdC4ifV0sImlkIjoiY2xpZW50LWZhaWxzIiwic2hvd25CeSI6
WyJ1cGdyYWRlLWFsbC1jbGllbnRzIiwidXBncmFkZS1jbGllbnRzLmV4aXQuY2xpZW50cy1hdC10
YXJnZXQiLCJjbGllbnRzLWF0LXRhcmdldCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjE0Ny0xNTcsIDE2NSJ9XSwic3ltcHRvbSI6IkEgY2xpZW50IG9mIGEgYmF0Y2gg
Y2Fubm90IGJlIHVwZ3JhZGVkLiJ9LHsiYWN0aW9ucyI6W3siY29tbWFuZCI6Indla2EgbG9jYWwg
dXBncmFkZSIsInJvbGVzIjpbImNsaWVudCJdLCJ0ZXh0IjoiTG9vayBmb3IgY2xpZW50cyB0aGF0
IHdlcmUgc2tpcHBlZCBvciBub3QgbW91bnRlZCwgYW5kIHVwZ3JhZGUgdGhlbSBvbiB0aGUgc3Bv
dC4ifV0sImlkIjoibWlzbWF0Y2gtc3RheXMiLCJzaG93bkJ5IjpbInNlZS1maXJzdC1taXNtYXRj
aC1nb25lIiwidXBncmFkZS1jbGllbnRzLmV4aXQubm8tbWlzbWF0Y2giLCJuby1taXNtYXRjaCJd
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1OCJ9LHsiZG9jdW1lbnQi
OiJhbGVydHMiLCJsaW5lcyI6IkNsaWVudFZlcnNpb25zTWlzbWF0Y2gifV0sInN5bXB0b20iOiJU
aGUgYWxlcnQgYWJvdXQgY2xpZW50cyBvZiBhbm90aGVyIHZlcnNpb24gZG9lcyBub3QgZ28gYXdh
eS4ifSx7ImFjdGlvbnMiOlt7ImNvbW1hbmQiOiJ3ZWthIHVzZXIgbG9naW4iLCJyb2xlcyI6WyJs
ZWFkIl0sInRleHQiOiJXaXRob3V0IGEgbG9naW4gdGhlIHByb2dyYW0gZmFsbHMgYmFjayB0byBh
IGRlZmF1bHQgYWNjb3VudC4gTG9nIGluIGFnYWluLCBpbiBhIHRlcm1pbmFsLiJ9XSwiaWQiOiJs
b2dpbi1sb3N0Iiwic2hvd25CeSI6WyJwcmVyZXF1aXNpdGVzLmVudHJ5LmNsdXN0ZXItYWRtaW4i
LCJmaXJzdC1ob3AtZG93bmxvYWQuZW50cnkuY2x1c3Rlci1hZG1pbiIsImZpcnN0LWhvcC1iYWNr
ZW5kcy5lbnRyeS5jbHVzdGVyLWFkbWluIiwiZG93bmxvYWQuZW50cnkuY2x1c3Rlci1hZG1pbiIs
InVwZ3JhZGUtYmFja2VuZHMuZW50cnkuY2x1c3Rlci1hZG1pbiIsInVwZ3JhZGUtY2xpZW50cy5l
bnRyeS5jbHVzdGVyLWFkbWluIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiNTMifSx7ImRvY3VtZW50IjoidXNlcnMiLCJsaW5lcyI6ImxvZ2luIn1dLCJzeW1wdG9tIjoi
VGhlIHByb2dyYW0gYW5zd2VycyBhcyBhbm90aGVyIHVzZXIgdGhhbiB0aGUgb25lIHdobyBsb2dn
ZWQgaW4uIn1dLCJ2YXJpYWJsZXMiOlt7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJ0YXJnZXQiLCJ2
YWx1ZSI6IjQuMi40In0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoib3JpZ2luIiwidmFsdWUiOiI0
LjAuNCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImNoYW5nZSIsInZhbHVlIjoiQ0hHMDA0NDM3
NyJ9LHsiYnlIb3N0Ijp7ImJlMSI6ImJlMSIsImJlMiI6ImJlMiIsImJlMyI6ImJlMyIsImJlNCI6
ImJlNCIsImNsMSI6ImNsMSIsImNsMiI6ImNsMiIsImNsMyI6ImNsMyIsImNvbnRyb2xsZXIiOiJj
b250cm9sbGVyIiwiZ3cxIjoiZ3cxIn0sImtpbmQiOiJwZXJIb3N0IiwibmFtZSI6Imhvc3QifSx7
ImJ5SG9zdCI6eyJiZTEiOiIxOTIuMC4yLjYxIiwiYmUyIjoiMTkyLjAuMi42MiIsImJlMyI6IjE5
Mi4wLjIuNjMiLCJiZTQiOiIxOTIuMC4yLjY0IiwiY2wxIjoiMTkyLjAuMi44MSIsImNsMiI6IjE5
Mi4wLjIuODIiLCJjbDMiOiIxOTIuMC4yLjgzIiwiY29udHJvbGxlciI6ImxvY2FsaG9zdCIsImd3
MSI6IjE5Mi4wLjIuNzEifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoiYWRkcmVzcyJ9LHsia2lu
ZCI6InZhbHVlIiwibmFtZSI6InN0YXJ0X29yZGVyIiwidmFsdWUiOiIifSx7ImtpbmQiOiJ2YWx1
ZSIsIm5hbWUiOiJsYXRlc3RfcmVsZWFzZSIsInRpdGxlIjoiTGF0ZXN0IHJlbGVhc2Ugb2YgdGhl
IHRhcmdldCdzIG1ham9yIHZlcnNpb24sIGFzIHRoZSB2ZW5kb3IgbGlzdHMgaXQiLCJ2YWx1ZSI6
IjQuMi40In0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoidmlhIiwidGl0bGUiOiJWZXJzaW9uIGJl
dHdlZW4gdHdvIGhvcHMsIHRoZSBsYXRlc3Qgb2YgNC4xOyBub25lIHdoZXJlIG9uZSBob3AgaXMg
ZW5vdWdoIiwidmFsdWUiOiI0LjEuNCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImNvbnRhaW5l
cl9uYW1lIiwidGl0bGUiOiJUaGUgb25lIGNvbnRhaW5lciBvZiB0aGUgbGVhZCBiYWNrZW5kIHRo
YXQgdGhlIHVwZ3JhZGUgaXMgcnVuIGJ5IiwidmFsdWUiOiJkcml2ZXMwIn0seyJraW5kIjoidmFs
dWUiLCJuYW1lIjoiZHJpdmVfY29udGFpbmVycyIsInRpdGxlIjoiTmFtZXMgb2YgZHJpdmUgY29u
dGFpbmVycyIsInZhbHVlIjoiXmRyaXZlc1swLTldKyQifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUi
OiJjb21wdXRlX2NvbnRhaW5lcnMiLCJ0aXRsZSI6Ik5hbWVzIG9mIGNvbXB1dGUgY29udGFpbmVy
cyIsInZhbHVlIjoiXmNvbXB1dGVbMC05XSskIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiZnJv
bnRlbmRfY29udGFpbmVycyIsInRpdGxlIjoiTmFtZXMgb2YgZnJvbnRlbmQsIHByb3RvY29sIGFu
ZCBnYXRld2F5IGNvbnRhaW5lcnMsIHdoaWNoIHRoZSBndWlkZSBkb2VzIG5vdCBnaXZlIiwidmFs
dWUiOiJeZnJvbnRlbmRbMC05XSskIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiYmFja2VuZF9z
ZXJ2ZXJzIiwidGl0bGUiOiJIb3cgbWFueSBiYWNrZW5kIHNlcnZlcnMgdGhlIGNsdXN0ZXIgaGFz
IiwidmFsdWUiOiI0In0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiYWRtaW5fdXNlciIsInRpdGxl
IjoiQWNjb3VudCBvZiB0aGUgY2x1c3RlciBhZG1pbiB3aG8gaGFzIGxvZ2dlZCBpbiBvbiB0aGUg
bGVhZCBiYWNrZW5kIiwidmFsdWUiOiJ1cGdyYWRlLWFkbWluIn0seyJieUhvc3QiOnsiYmUxIjoi
bm9uZSIsImJlMiI6Im5vbmUiLCJiZTMiOiJub25lIiwiYmU0Ijoibm9uZSIsImd3MSI6InMzIn0s
ImtpbmQiOiJwZXJIb3N0IiwibmFtZSI6InByb3RvY29sIiwidGl0bGUiOiJUaGUgb25lIHByb3Rv
Y29sIHRoYXQgZWFjaCBiYWNrZW5kIGFuZCBnYXRld2F5IHNlcnZlcyJ9LHsia2luZCI6InNlY3Jl
dCIsIm5hbWUiOiJnZXRfd2VrYV90b2tlbiIsInNlY3JldE9yaWdpbiI6ImVudiIsInRpdGxlIjoi
RG93bmxvYWQgdG9rZW4gb2YgZ2V0Lndla2EuaW8ifSx7ImtpbmQiOiJzZWNyZXQiLCJuYW1lIjoi
aW5zdGFsbF9jb21tYW5kIiwic2VjcmV0T3JpZ2luIjoiZW52IiwidGl0bGUiOiJDb21tYW5kIGxp
bmUgb2YgdGhlIHJlbGVhc2UncyBpbnN0YWxsIHBhZ2U7IHRoZSBndWlkZSBoYXMgaXQgb25seSBh
cyBhIHBpY3R1cmUsIGFuZCBpdCBob2xkcyBhIHRva2VuIn0seyJraW5kIjoic2VjcmV0IiwibmFt
ZSI6ImZpcnN0X2luc3RhbGxfY29tbWFuZCIsInNlY3JldE9yaWdpbiI6ImVudiIsInRpdGxlIjoi
VGhlIHNhbWUgZm9yIHRoZSB2ZXJzaW9uIGJldHdlZW4gdHdvIGhvcHMifSx7ImtpbmQiOiJ2YWx1
ZSIsIm5hbWUiOiJhcmNoaXZlIiwidGl0bGUiOiJUaGUgdmVyc2lvbidzIGFyY2hpdmUgb24gdGhl
IGxlYWQgYmFja2VuZDsgbm9uZSB3aGVyZSBpdCBpcyBub3QgYnJvdWdodCBieSBoYW5kIiwidmFs
dWUiOiIvc3J2L3dla2Evd2VrYS00LjIuNC50YXIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJm
aXJzdF9hcmNoaXZlIiwidGl0bGUiOiJUaGUgc2FtZSBmb3IgdGhlIHZlcnNpb24gYmV0d2VlbiB0
d28gaG9wcyIsInZhbHVlIjoiL3Nydi93ZWthL3dla2EtNC4xLjQudGFyIn0seyJraW5kIjoidmFs
dWUiLCJuYW1lIjoiYXJjaGl2ZV9kaXIiLCJ0aXRsZSI6IlRoZSBmb2xkZXIgb2YgaXRzIG93biBp
bnRvIHdoaWNoIHRoZSBhcmNoaXZlIGlzIHVucGFja2VkIiwidmFsdWUiOiIvb3B0L3dla2EvdXBn
cmFkZS1DSEcwMDQ0Mzc3In0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoid29ya19kaXIiLCJ0aXRs
ZSI6IkZvbGRlciBmb3IgdGhlIGxvZyBvZiB0aGUgdXBncmFkZSBvbiB0aGUgbGVhZCBiYWNrZW5k
IiwidmFsdWUiOiIvdmFyL3RtcC91cGdyYWRlLUNIRzAwNDQzNzcifSx7ImtpbmQiOiJ2YWx1ZSIs
Im5hbWUiOiJiYWNrZW5kX2FkZHJlc3MiLCJ0aXRsZSI6Ik5hbWUgb3IgYWRkcmVzcyBvZiBhIGJh
Y2tlbmQsIGFzIGNsaWVudHMgcmVhY2ggaXQiLCJ2YWx1ZSI6ImJlMS5leGFtcGxlLmNvbSJ9LHsi
a2luZCI6InZhbHVlIiwibmFtZSI6ImJhY2tlbmRfcG9ydCIsInRpdGxlIjoiUG9ydCBvZiB0aGF0
IGJhY2tlbmQiLCJ2YWx1ZSI6IjE0MDAwIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiY2xpZW50
X3ZlcnNpb24iLCJ0aXRsZSI6IlZlcnNpb24gb2YgdGhlIG9sZGVzdCBjbGllbnQgd2hlbiB0aGUg
YmFja2VuZHMgaGF2ZSByZWFjaGVkIHRoZSB0YXJnZXQ7IDQuMS4yIGF0IGxlYXN0IiwidmFsdWUi
OiI0LjEuNCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImNsaWVudF9iYXRjaF9zaXplIiwidGl0
bGUiOiJIb3cgbWFueSBjbGllbnRzIGEgYmF0Y2ggaG9sZHMiLCJ2YWx1ZSI6IjIifSx7ImtpbmQi
OiJ2YWx1ZSIsIm5hbWUiOiJjbGllbnRzX3RvX3VwZ3JhZGUiLCJ0aXRsZSI6IklkcyBvZiB0aGUg
b25seSBjbGllbnRzIHRvIHVwZ3JhZGUiLCJ2YWx1ZSI6Im5vbmUifSx7ImtpbmQiOiJ2YWx1ZSIs
Im5hbWUiOiJjbGllbnRzX3RvX3NraXAiLCJ0aXRsZSI6IklkcyBvZiB0aGUgY2xpZW50cyB0byBs
ZWF2ZSBvdXQiLCJ2YWx1ZSI6Im5vbmUifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJnYXRld2F5
X2lkcyIsInRpdGxlIjoiSWRzIG9mIHRoZSBwcm90b2NvbCBnYXRld2F5cywgd2hpY2ggYXJlIG5v
IGNsaWVudHMgdG8gYmUgdXBncmFkZWQiLCJ2YWx1ZSI6IjQxIn1dLCJ2ZXJzaW9ucyI6eyJmcm9t
IjoiNC4wLjQiLCJwYXRoIjpbIjQuMC40IiwiNC4yLjQiXSwidG8iOiI0LjIuNCJ9LCJ3aW5kb3dz
IjpbeyJlbmQiOiIyMDI3LTA1LTA5VDAzOjAwOjAwKzAyOjAwIiwiZW5kRXBvY2giOjE4MDk4MjQ0
MDAsImlkIjoiZmlyc3QtaG9wLWJhY2tlbmRzIiwic3RhcnQiOiIyMDI3LTA1LTA4VDIxOjAwOjAw
KzAyOjAwIiwic3RhcnRFcG9jaCI6MTgwOTgwMjgwMH0seyJlbmQiOiIyMDI3LTA1LTA5VDA2OjAw
OjAwKzAyOjAwIiwiZW5kRXBvY2giOjE4MDk4MzUyMDAsImlkIjoiZmlyc3QtaG9wLWNsaWVudHMi
LCJzdGFydCI6IjIwMjctMDUtMDhUMjE6MDA6MDArMDI6MDAiLCJzdGFydEVwb2NoIjoxODA5ODAy
ODAwfSx7ImVuZCI6IjIwMjctMDUtMTBUMDM6MDA6MDArMDI6MDAiLCJlbmRFcG9jaCI6MTgwOTkx
MDgwMCwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzIiwic3RhcnQiOiIyMDI3LTA1LTA5VDIxOjAwOjAw
KzAyOjAwIiwic3RhcnRFcG9jaCI6MTgwOTg4OTIwMH0seyJlbmQiOiIyMDI3LTA1LTEwVDA2OjAw
OjAwKzAyOjAwIiwiZW5kRXBvY2giOjE4MDk5MjE2MDAsImlkIjoidXBncmFkZS1jbGllbnRzIiwi
c3RhcnQiOiIyMDI3LTA1LTA5VDIxOjAwOjAwKzAyOjAwIiwic3RhcnRFcG9jaCI6MTgwOTg4OTIw
MH1dfQ==
PLAN
}

main "$@"
