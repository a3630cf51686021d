#!/bin/sh
# IPFS Cluster to 1.1.4, in containers
#
# Change CHG0051555 (production): IPFS Cluster 1.0.8 to 1.1.4
# Plan   842a38b99f3d385a6e6bb9545d855c37580ab360f1bcf961d9a2abf6555d23a9
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

RB_DIGEST='842a38b99f3d385a6e6bb9545d855c37580ab360f1bcf961d9a2abf6555d23a9'
RB_CHANGE='CHG0051555'
RB_VERSION='0.1.0'
RB_COUNT=31
RB_TOOLS='awk base64 grep head mktemp od sed sha256sum sync tail ssh'
RB_TITLE='IPFS Cluster to 1.1.4, in containers'
RB_FIRST_STEP='read-changelog'
RB_DATE_NAMES=''
# Who may sign for this plan, and who carries it out; a name a line.
RB_APPROVALS_NEEDED=0
RB_APPROVERS='li@example.com'
RB_OPERATORS='ana@example.com
ben@example.com'

# --- Variables of the change; a command sees only those that it names --------------------------

v_change='CHG0051555'
v_cluster_image='registry.example.com/ipfs-cluster:1.1.4'
v_cluster_path='/var/lib/ipfs-cluster'
v_compose_file='/srv/ipfs-cluster/compose.yaml'
v_compose_service='cluster'
v_daemon_options=''
v_daemon_user='ipfs'
v_keeper_api=''
v_multiaddress='/ip4/192.0.2.71/tcp/9096/p2p/12D3KooWEzKcYiMzFkgvmGqoTLjF4bjLtRnZ6MFM5mQkqUwzdKM1'
v_new_programs='/srv/ipfs-cluster/1.1.4'
v_old_programs='/srv/ipfs-cluster/previous'
v_origin='1.0.8'
v_peer_count='3'
v_previous_image='registry.example.com/ipfs-cluster:1.0.8'
v_program_dir='/usr/local/bin'
v_raft_copy='raft.old.0'
v_start_order=''
v_state_file='/srv/ipfs-cluster/export/CHG0051555.json'
v_target='1.1.4'

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
    'p1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.71' v_host='p1' v_address='192.0.2.71' v_peer_id='12D3KooWEzKcYiMzFkgvmGqoTLjF4bjLtRnZ6MFM5mQkqUwzdKM1' ;;
    'p2') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.72' v_host='p2' v_address='192.0.2.72' v_peer_id='12D3KooWBhMbLvQGgkW9oZtmhRsRfsKvRUyxLwZzGzcWFgN4m5M2' ;;
    'p3') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.73' v_host='p3' v_address='192.0.2.73' v_peer_id='12D3KooWPjvCAh4kkdKtGgJZ6uWVcJYbPHzGUmeEaXrpGTB7uVL3' ;;
  esac
}

# --- The run ------------------------------------------------------------------------------------

main() {
  start "$@"

  stage 'prepare' 'Read, look and tell people' '' '' 0 0 ''
  step_1
  step_2
  step_3
  step_4
  step_5
  step_6
  step_7
  step_8

  stage 'save-state' 'Export the pinset' 'save-state' '2027-06-05T21:00:00+02:00 to 2027-06-06T00:00:00+02:00' 1812222000 1812232800 ''
  step_9
  step_10
  step_11
  step_12
  step_13
  step_14
  step_15
  step_16

  stage 'standard' 'Standard way, all peers at once' 'standard' '2027-06-05T21:00:00+02:00 to 2027-06-06T00:00:00+02:00' 1812222000 1812232800 'impact: level 1, Cluster away: Pinning and unpinning through the cluster unavailable, Asking the cluster what is pinned where unavailable, Reading pinned content from the IPFS daemons continue'
  step_17
  step_18
  step_19
  step_20
  step_21
  step_22
  step_23

  stage 'verify' 'Post-upgrade verification' '' '' 0 0 ''
  step_24
  step_25
  step_26
  step_27
  step_28
  step_29
  step_30
  step_31

  succeed
}

# --- Steps, in the order in which they run ------------------------------------------------------

# 1/31  read-changelog: Read the changelog from the present version to the target
# upgrade.yaml:643, guide 3, guide-history considerations, guide-today introduction
step_1() {
  step 'read-changelog' manual body 'Read the changelog from the present version to the target' || return 0
  manual 'finding=finding' 'may-run-side-by-side=may-run-side-by-side' <<'WORDS'
Read what changed from 1.0.8 to 1.1.4: formats, versions that cannot meet, settings that are gone. Write down whether peers of both versions may run side by side.
to record: finding, may-run-side-by-side
WORDS
  finish
}

# 2/31  tell-users: Tell those who pin through the cluster
# upgrade.yaml:653, guide 14, 26-31
step_2() {
  step 'tell-users' notify body 'Tell those who pin through the cluster' || return 0
  notify <<'WORDS'
send to users:
  IPFS Cluster goes from 1.0.8 to 1.1.4 under change CHG0051555. During the window nothing can be pinned or unpinned; what is pinned can still be read.
about: pinning, pin-status
at least 2d ahead
WORDS
  finish
}

# 3/31  see-new-programs: See that the new programs are on every peer
# upgrade.yaml:676, guide 13, guide 13
step_3() {
  step 'see-new-programs' check body 'See that the new programs are on every peer' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'see-new-programs' probe 'the output' 'is `1.1.4 1.1.4`' 'p1' 'p2' 'p3'
    limit 60000
    uses 'new_programs'
    command_line <<'PROBE'
service=$("${new_programs}/ipfs-cluster-service" version) || exit 1
tool=$("${new_programs}/ipfs-cluster-ctl" --version) || exit 1
printf '%s %s\n' "$service" "$tool" | awk '{ sub(/[+].*/, "", $1); sub(/[+].*/, "", $4); print $1, $4 }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '1.1.4 1.1.4'
  }
  finish
}

# 4/31  see-old-programs: See that the present programs are kept on every peer
# upgrade.yaml:681, guide 37, 43, guide 37, 43
step_4() {
  step 'see-old-programs' check body 'See that the present programs are kept on every peer' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'see-old-programs' probe 'the output' 'is `1.0.8`' 'p1' 'p2' 'p3'
    limit 60000
    uses 'old_programs'
    command_line <<'PROBE'
service=$("${old_programs}/ipfs-cluster-service" version) || exit 1
printf '%s\n' "$service" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '1.0.8'
  }
  finish
}

# 5/31  see-crdt: See that the peers agree by crdt
# upgrade.yaml:698, backups-guide data
step_5() {
  step 'see-crdt' check body 'See that the peers agree by crdt' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'see-crdt' probe 'the output' 'contains `crdt`' 'p1' 'p2' 'p3'
    limit 60000
    uses 'cluster_path'
    command_line <<'PROBE'
sudo -n sed -n 's/^ *"\(crdt\)" *: *{.*$/\1/p' "${cluster_path}/service.json"
PROBE
    look
    expect 'exit' '0'
    expect 'contains' 'crdt'
  }
  finish
}

# 6/31  see-peers-online: See that every peer is online
# upgrade.yaml:717, program ipfs-cluster-ctl peers rm, help text, program ipfs-cluster-ctl peers ls
step_6() {
  step 'see-peers-online' check body 'See that every peer is online' || return 0
  hosts 'p1'
  proof() {
    check 'see-peers-online' probe 'the output' 'is `3 peers, 0 errors`' 'p1'
    limit 120000
    command_line <<'PROBE'
seen=$(ipfs-cluster-ctl peers ls) || exit 1
printf '%s\n' "$seen" | awk '
  / [|] ERROR: / { bad++ }
  / [|] Sees [0-9]+ other peers/ { good++ }
  END { printf "%d peers, %d errors\n", good, bad }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '3 peers, 0 errors'
  }
  finish
}

# 7/31  see-peer-ids: See that every peer has the id that is written down for it
# upgrade.yaml:723, guide 26, guide 26
step_7() {
  step 'see-peer-ids' check body 'See that every peer has the id that is written down for it' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'see-peer-ids' probe 'the output' 'is `the same`' 'p1' 'p2' 'p3'
    limit 60000
    uses 'peer_id'
    command_line <<'PROBE'
own=$(ipfs-cluster-ctl id) || exit 1
printf '%s\n' "$own" | awk -v id="${peer_id}" 'NR == 1 { print ($1 == id ? "the same" : $1) }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'the same'
  }
  finish
}

# 8/31  approve-standard: Approve a restart of all peers at once
# upgrade.yaml:750, guide 5-18
step_8() {
  step 'approve-standard' approve body 'Approve a restart of all peers at once' || return 0
  approve 'li@example.com' <<'WORDS'
May change CHG0051555 replace all programs and restart all peers at one moment?
may approve: li@example.com
WORDS
  finish
}

# 9/31  save-state.entry.new-programs-there: Both programs of the target version are in their folder
# upgrade.yaml:782, guide 13
step_9() {
  step 'save-state.entry.new-programs-there' check entry 'Both programs of the target version are in their folder' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'save-state.entry.new-programs-there' probe 'the output' 'is `1.1.4 1.1.4`' 'p1' 'p2' 'p3'
    limit 60000
    uses 'new_programs'
    command_line <<'PROBE'
service=$("${new_programs}/ipfs-cluster-service" version) || exit 1
tool=$("${new_programs}/ipfs-cluster-ctl" --version) || exit 1
printf '%s %s\n' "$service" "$tool" | awk '{ sub(/[+].*/, "", $1); sub(/[+].*/, "", $4); print $1, $4 }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '1.1.4 1.1.4'
  }
  finish
}

# 10/31  save-state.entry.old-programs-there: The program of the present version is kept
# upgrade.yaml:782, guide 37, 43
step_10() {
  step 'save-state.entry.old-programs-there' check entry 'The program of the present version is kept' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'save-state.entry.old-programs-there' probe 'the output' 'is `1.0.8`' 'p1' 'p2' 'p3'
    limit 60000
    uses 'old_programs'
    command_line <<'PROBE'
service=$("${old_programs}/ipfs-cluster-service" version) || exit 1
printf '%s\n' "$service" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '1.0.8'
  }
  finish
}

# 11/31  stop-container-for-export: Stop the container of the peer whose state is exported
# upgrade.yaml:820, guide 35, program execution lock
# Way back:
#   | sudo -n env CLUSTER_IMAGE="${previous_image}" docker compose -f "${compose_file}" start "${compose_service}"
step_11() {
  step 'stop-container-for-export' run body 'Stop the container of the peer whose state is exported' || return 0
  hosts 'p1'
  idempotent
  limit 300000
  uses 'compose_file' 'compose_service' 'previous_image'
  command_line <<'RUN'
sudo -n env CLUSTER_IMAGE="${previous_image}" docker compose -f "${compose_file}" stop "${compose_service}"
RUN
  proof_each() {
    check 'stop-container-for-export.check' probe 'the output' 'is empty' 'p1'
    limit 60000
    uses 'compose_file' 'compose_service' 'previous_image'
    command_line <<'PROBE'
sudo -n env CLUSTER_IMAGE="${previous_image}" docker compose -f "${compose_file}" ps --status running --quiet "${compose_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'empty'
  }
  batch 'p1'
  finish
}

# 12/31  locate-state: See that the peer that stays has the state
# upgrade.yaml:877, guide 41, backups-guide data
step_12() {
  step 'locate-state' check body 'See that the peer that stays has the state' || return 0
  hosts 'p1'
  proof() {
    check 'locate-state' probe 'the output' 'contains `state in`' 'p1'
    limit 60000
    uses 'cluster_path'
    command_line <<'PROBE'
sudo -n ls -- "${cluster_path}" | awk '
  /^raft([.]old[.][0-9]+)?$/ || /^(crdt|pebble|badger|badger3|leveldb)$/ { print "state in " $0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'contains' 'state in'
  }
  finish
}

# 13/31  export-state-container: Export the pinset with a container of the present image
# upgrade.yaml:918, guide 35, 42, program Dockerfile, guide 35, 42
step_13() {
  step 'export-state-container' run body 'Export the pinset with a container of the present image' || return 0
  hosts 'p1'
  limit 1800000
  uses 'change' 'cluster_path' 'compose_file' 'compose_service' 'origin' 'previous_image' 'state_file'
  command_line <<'RUN'
sudo -n env CLUSTER_IMAGE="${previous_image}" docker compose -f "${compose_file}" run \
  --rm --no-deps -T "${compose_service}" \
  state export --file "/data/ipfs-cluster/${change}.json" || exit 1
sudo -n cp -- "${cluster_path}/${change}.json" "${state_file}" || exit 1
printf '%s\n' "${origin}" | sudo -n tee "${state_file}.version"
RUN
  proof_each() {
    check 'export-state-container.check' probe 'the output' 'is >= 1' 'p1'
    limit 300000
    uses 'state_file'
    command_line <<'PROBE'
awk '{ pins += gsub(/"cid" *:/, "") } END { print pins + 0 }' "${state_file}"
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '1'
  }
  batch 'p1'
  finish
}

# 14/31  start-container-after-export: Start that container again
# upgrade.yaml:959, guide 35
step_14() {
  step 'start-container-after-export' run body 'Start that container again' || return 0
  hosts 'p1'
  idempotent
  limit 300000
  uses 'compose_file' 'compose_service' 'previous_image'
  command_line <<'RUN'
sudo -n env CLUSTER_IMAGE="${previous_image}" docker compose -f "${compose_file}" start "${compose_service}"
RUN
  proof_each() {
    check 'start-container-after-export.check' probe 'the output' 'matches `^[0-9a-f]+$`' 'p1'
    limit 60000
    uses 'compose_file' 'compose_service' 'previous_image'
    command_line <<'PROBE'
sudo -n env CLUSTER_IMAGE="${previous_image}" docker compose -f "${compose_file}" ps --status running --quiet "${compose_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]+$'
  }
  batch 'p1'
  finish
}

# 15/31  wait-after-export: Wait until that peer sees the whole cluster again
# upgrade.yaml:979, guide 16, guide 16
step_15() {
  step 'wait-after-export' wait body 'Wait until that peer sees the whole cluster again' || return 0
  hosts 'p1'
  proof() {
    check 'wait-after-export' probe 'the output' 'is `3 peers, 0 errors`' 'p1'
    again '10000' '600000' ''
    hold 30000
    limit 120000
    command_line <<'PROBE'
seen=$(ipfs-cluster-ctl peers ls) || exit 1
printf '%s\n' "$seen" | awk '
  / [|] ERROR: / { bad++ }
  / [|] Sees [0-9]+ other peers/ { good++ }
  END { printf "%d peers, %d errors\n", good, bad }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '3 peers, 0 errors'
  }
  finish
}

# 16/31  save-state.exit.export-readable: The export is there and holds pins
# upgrade.yaml:783, guide 35, 42
step_16() {
  step 'save-state.exit.export-readable' check exit 'The export is there and holds pins' || return 0
  hosts 'p1'
  proof() {
    check 'save-state.exit.export-readable' probe 'the output' 'is >= 1' 'p1'
    limit 300000
    uses 'state_file'
    command_line <<'PROBE'
awk '{ pins += gsub(/"cid" *:/, "") } END { print pins + 0 }' "${state_file}"
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '1'
  }
  finish
}

# 17/31  export-state-container.age: The backup of pinset is young enough
# upgrade.yaml:930, guide 35, 42, program Dockerfile
step_17() {
  step 'export-state-container.age' check entry 'The backup of pinset is young enough' || return 0
  hosts 'p1'
  proof() {
    check 'export-state-container.age' probe 'file /srv/ipfs-cluster/export/CHG0051555.json' 'exists; is at most 24 h old' 'p1'
    uses 'state_file'
    command_line <<'PROBE'
ls -ld -- "${state_file}" &&
  test -n "$(find "${state_file}" -prune -mmin -1440)"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 18/31  upgrade-tool: Put the new ipfs-cluster-ctl in place
# upgrade.yaml:993, guide 13, guide 13
# Impact: level 0, Unnoticed: Pinning and unpinning through the cluster continue, Asking the cluster what is pinned where continue
# Way back:
#   | sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
step_18() {
  step 'upgrade-tool' run body 'Put the new ipfs-cluster-ctl in place' || return 0
  hosts 'p1' 'p2' 'p3'
  idempotent
  limit 120000
  uses 'new_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
RUN
  proof_each() {
    check 'upgrade-tool.check' probe 'the output' 'is `1.1.4`' 'p1' 'p2' 'p3'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
tool=$("${program_dir}/ipfs-cluster-ctl" --version) || exit 1
printf '%s\n' "$tool" | awk '{ sub(/[+].*/, "", $3); print $3 }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '1.1.4'
  }
  batch 'p1'
  batch 'p2'
  batch 'p3'
  finish
}

# 19/31  pull-image: Fetch the new image
# upgrade.yaml:1040, guide 18
# Way back:
#   | sudo -n docker image rm "${cluster_image}"
step_19() {
  step 'pull-image' run body 'Fetch the new image' || return 0
  hosts 'p1' 'p2' 'p3'
  idempotent
  limit 1800000
  uses 'cluster_image'
  command_line <<'RUN'
sudo -n docker pull "${cluster_image}"
RUN
  proof_each() {
    check 'pull-image.check' probe 'the output' 'matches `^sha256:[0-9a-f]{64}$`' 'p1' 'p2' 'p3'
    limit 60000
    uses 'cluster_image'
    command_line <<'PROBE'
sudo -n docker image inspect --format '{{.Id}}' "${cluster_image}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^sha256:[0-9a-f]{64}$'
  }
  batch 'p1'
  batch 'p2'
  batch 'p3'
  finish
}

# 20/31  see-image-used: See that the container would be replaced by one of the new image
# upgrade.yaml:1056, guide 18
step_20() {
  step 'see-image-used' check body 'See that the container would be replaced by one of the new image' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'see-image-used' probe 'the output' 'contains `registry.example.com/ipfs-cluster:1.1.4`' 'p1' 'p2' 'p3'
    limit 60000
    uses 'cluster_image' 'compose_file' 'compose_service'
    command_line <<'PROBE'
sudo -n env CLUSTER_IMAGE="${cluster_image}" docker compose -f "${compose_file}" config --images "${compose_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'contains' 'registry.example.com/ipfs-cluster:1.1.4'
  }
  finish
}

# 21/31  replace-containers: Replace all containers at one moment by ones of the new image
# upgrade.yaml:1148, guide 14, 18
# Impact: level 1, Cluster away: Pinning and unpinning through the cluster unavailable, Asking the cluster what is pinned where unavailable, Reading pinned content from the IPFS daemons continue
# POINT OF NO RETURN: A state in the new format cannot be read by the old program; the export leads back.
step_21() {
  step 'replace-containers' run body 'Replace all containers at one moment by ones of the new image' || return 0
  hosts 'p1' 'p2' 'p3'
  at_once
  limit 600000
  uses 'cluster_image' 'compose_file' 'compose_service'
  command_line <<'RUN'
sudo -n env CLUSTER_IMAGE="${cluster_image}" docker compose -f "${compose_file}" up -d --no-deps "${compose_service}"
RUN
  proof_each() {
    check 'replace-containers.check' probe 'the output' 'matches `^[0-9a-f]+$`' 'p1' 'p2' 'p3'
    again '5000' '300000' ''
    limit 60000
    uses 'cluster_image' 'compose_file' 'compose_service'
    command_line <<'PROBE'
sudo -n env CLUSTER_IMAGE="${cluster_image}" docker compose -f "${compose_file}" ps --status running --quiet "${compose_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]+$'
  }
  batch 'p1' 'p2' 'p3'
  finish
}

# 22/31  peers-ready: Wait until every peer is ready and sees all the others
# upgrade.yaml:1179, guide 16, guide 16
step_22() {
  step 'peers-ready' wait body 'Wait until every peer is ready and sees all the others' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'peers-ready' probe 'the output' 'is `3 peers, 0 errors`' 'p1' 'p2' 'p3'
    again '10000' '900000' ''
    hold 60000
    limit 120000
    command_line <<'PROBE'
seen=$(ipfs-cluster-ctl peers ls) || exit 1
printf '%s\n' "$seen" | awk '
  / [|] ERROR: / { bad++ }
  / [|] Sees [0-9]+ other peers/ { good++ }
  END { printf "%d peers, %d errors\n", good, bad }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '3 peers, 0 errors'
  }
  finish
}

# 23/31  containers-started-together: See how far apart the containers began
# upgrade.yaml:1213, guide 14
step_23() {
  step 'containers-started-together' check body 'See how far apart the containers began' || return 0
  hosts 'p1' 'p2' 'p3'
  on_failure 'ask'
  proof() {
    check 'containers-started-together' compare 'the output' 'differs by 15 at most' 'p1' 'p2' 'p3'
    again '5000' '' '2'
    limit 60000
    uses 'cluster_image' 'compose_file' 'compose_service'
    command_line <<'PROBE'
container=$(
  sudo -n env CLUSTER_IMAGE="${cluster_image}" docker compose -f "${compose_file}" ps --quiet \
    "${compose_service}"
) || exit 1
began=$(sudo -n docker inspect --format '{{.State.StartedAt}}' "$container") || exit 1
date -u -d "$began" +%s
PROBE
    look
    expect 'exit' '0'
    expect 'equal' '15'
  }
  finish
}

# 24/31  see-versions: See that every peer runs the target version
# upgrade.yaml:1619, guide 13, guide 13
step_24() {
  step 'see-versions' check verify 'See that every peer runs the target version' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'see-versions' probe 'the output' 'is `1.1.4`' 'p1' 'p2' 'p3'
    limit 60000
    command_line <<'PROBE'
running=$(ipfs-cluster-ctl version) || exit 1
printf '%s\n' "$running" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '1.1.4'
  }
  finish
}

# 25/31  see-tools: See that every peer has the new command line
# upgrade.yaml:1624, guide 13, guide 13
step_25() {
  step 'see-tools' check verify 'See that every peer has the new command line' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'see-tools' probe 'the output' 'is `1.1.4`' 'p1' 'p2' 'p3'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
tool=$("${program_dir}/ipfs-cluster-ctl" --version) || exit 1
printf '%s\n' "$tool" | awk '{ sub(/[+].*/, "", $3); print $3 }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '1.1.4'
  }
  finish
}

# 26/31  see-cluster-complete: See that every peer sees the whole cluster
# upgrade.yaml:1630, guide 16, guide 16
step_26() {
  step 'see-cluster-complete' check verify 'See that every peer sees the whole cluster' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'see-cluster-complete' probe 'the output' 'is `3 peers, 0 errors`' 'p1' 'p2' 'p3'
    limit 120000
    command_line <<'PROBE'
seen=$(ipfs-cluster-ctl peers ls) || exit 1
printf '%s\n' "$seen" | awk '
  / [|] ERROR: / { bad++ }
  / [|] Sees [0-9]+ other peers/ { good++ }
  END { printf "%d peers, %d errors\n", good, bad }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '3 peers, 0 errors'
  }
  finish
}

# 27/31  see-protocol: See that all peers speak the same protocol
# upgrade.yaml:1635, guide-today main consideration, guide-today main consideration
step_27() {
  step 'see-protocol' check verify 'See that all peers speak the same protocol' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'see-protocol' compare 'the output' 'is the same on every host' 'p1' 'p2' 'p3'
    again '10000' '120000' ''
    limit 60000
    command_line <<'PROBE'
own=$(ipfs-cluster-ctl --enc=json id) || exit 1
printf '%s\n' "$own" | awk '
  match($0, /"rpc_protocol_version" *: *"[^"]+"/) { print substr($0, RSTART, RLENGTH); found = 1 }
  END { exit !found }'
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  finish
}

# 28/31  see-pinset-equal: Compare the pins that the peers list
# upgrade.yaml:1640, guide 35, guide 35
step_28() {
  step 'see-pinset-equal' check verify 'Compare the pins that the peers list' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'see-pinset-equal' compare 'the output' 'is the same on every host' 'p1' 'p2' 'p3'
    again '30000' '600000' ''
    limit 300000
    command_line <<'PROBE'
pins=$(ipfs-cluster-ctl pin ls) || exit 1
printf '%s\n' "$pins" | awk '{ print $1 }' | LC_ALL=C sort | sha256sum
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  finish
}

# 29/31  see-pinset-kept: Look for every pin of the export in the cluster
# upgrade.yaml:1645, guide 35, guide 35
step_29() {
  step 'see-pinset-kept' check verify 'Look for every pin of the export in the cluster' || return 0
  hosts 'p1'
  proof() {
    check 'see-pinset-kept' probe 'the output' 'matches `^0 of [1-9][0-9]* pins are missing$`' 'p1'
    again '30000' '600000' ''
    limit 300000
    uses 'state_file'
    command_line <<'PROBE'
pins=$(ipfs-cluster-ctl pin ls) || exit 1
printf '%s\n' "$pins" | awk '
  part == 1 { listed[$1] = 1; next }
  { text = $0
    while (match(text, /"cid" *: *([{] *"\/" *: *)?"[^"]+"/)) {
      pin = substr(text, RSTART, RLENGTH)
      text = substr(text, RSTART + RLENGTH)
      sub(/"$/, "", pin)
      sub(/^.*"/, "", pin)
      saved++
      if (!(pin in listed)) missing++
    } }
  END { printf "%d of %d pins are missing\n", missing, saved }' part=1 - part=2 "${state_file}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^0 of [1-9][0-9]* pins are missing$'
  }
  finish
}

# 30/31  pins-without-errors: No pin is in an error state
# upgrade.yaml:1650, program ipfs-cluster-ctl status
step_30() {
  step 'pins-without-errors' check verify 'No pin is in an error state' || return 0
  hosts 'p1'
  proof() {
    check 'pins-without-errors' probe 'the output' 'is empty' 'p1'
    again '60000' '900000' ''
    limit 300000
    command_line <<'PROBE'
ipfs-cluster-ctl status --filter error
PROBE
    look
    expect 'exit' '0'
    expect 'empty'
  }
  finish
}

# 31/31  metrics-arrive: The cluster hears from every peer, for five minutes
# upgrade.yaml:1651, program ipfs-cluster-ctl health metrics
step_31() {
  step 'metrics-arrive' check verify 'The cluster hears from every peer, for five minutes' || return 0
  hosts 'p1'
  proof() {
    check 'metrics-arrive' probe 'the output' 'is `3`; holds for 300 s' 'p1'
    again '30000' '' ''
    hold 300000
    limit 60000
    command_line <<'PROBE'
pings=$(ipfs-cluster-ctl health metrics ping) || exit 1
printf '%s\n' "$pings" | awk '/[|] Expire/ { peers++ } END { print peers + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '3'
  }
  finish
}

# --- Ways back ----------------------------------------------------------------------------------

# recovery dr, 1  back-stop: Stop every peer, so that nothing writes to a state
# upgrade.yaml:1666, guide 41, program execution lock, guide 27-28
# Way back:
#   | sudo -n systemctl start ipfs-cluster
recovery_1_1() {
  step 'back-stop' run body 'Stop every peer, so that nothing writes to a state' || return 0
  hosts 'p1' 'p2' 'p3'
  at_once
  idempotent
  limit 300000
  command_line <<'RUN'
sudo -n systemctl stop ipfs-cluster
RUN
  proof_each() {
    check 'back-stop.check' probe 'service ipfs-cluster' 'is stopped' 'p1' 'p2' 'p3'
    again '5000' '120000' ''
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ipfs-cluster'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'p1' 'p2' 'p3'
  finish
}

# recovery dr, 2  back-locate: See that the peer that stays has the state
# upgrade.yaml:1711, guide 41, backups-guide data
recovery_1_2() {
  step 'back-locate' check body 'See that the peer that stays has the state' || return 0
  hosts 'p1'
  proof() {
    check 'back-locate' probe 'the output' 'contains `state in`' 'p1'
    limit 60000
    uses 'cluster_path'
    command_line <<'PROBE'
sudo -n ls -- "${cluster_path}" | awk '
  /^raft([.]old[.][0-9]+)?$/ || /^(crdt|pebble|badger|badger3|leveldb)$/ { print "state in " $0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'contains' 'state in'
  }
  finish
}

# recovery dr, 3  back-export: Export the state with the program of the version that wrote it
# upgrade.yaml:1724, guide 35, 42, guide 35, 42
recovery_1_3() {
  step 'back-export' run body 'Export the state with the program of the version that wrote it' || return 0
  hosts 'p1'
  limit 1800000
  uses 'cluster_path' 'daemon_user' 'old_programs' 'state_file'
  command_line <<'RUN'
sudo -n -u "${daemon_user}" env PATH="${old_programs}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" \
  ipfs-cluster-service state export --file "${state_file}" || exit 1
sudo -n -u "${daemon_user}" env PATH="${old_programs}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" \
  ipfs-cluster-service version | sudo -n -u "${daemon_user}" tee "${state_file}.version"
RUN
  already_done() {
    check 'back-export.unless' probe 'the output' 'is >= 1' 'p1'
    limit 300000
    uses 'state_file'
    command_line <<'PROBE'
awk '{ pins += gsub(/"cid" *:/, "") } END { print pins + 0 }' "${state_file}"
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '1'
  }
  proof_each() {
    check 'back-export.check' probe 'the output' 'is >= 1' 'p1'
    limit 300000
    uses 'state_file'
    command_line <<'PROBE'
awk '{ pins += gsub(/"cid" *:/, "") } END { print pins + 0 }' "${state_file}"
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '1'
  }
  batch 'p1'
  finish
}

# recovery dr, 4  back.old-version: Put the program of the present version in place, as for a new peer
# upgrade.yaml:1748, guide 43
recovery_1_4() {
  step 'back.old-version' run body 'Put the program of the present version in place, as for a new peer' || return 0
  hosts 'p1'
  idempotent
  limit 120000
  uses 'old_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
RUN
  proof_each() {
    check 'back.old-version.check' probe 'the output' 'is `1.0.8`' 'p1'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
service=$("${program_dir}/ipfs-cluster-service" version) || exit 1
printf '%s\n' "$service" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '1.0.8'
  }
  batch 'p1'
  finish
}

# recovery dr, 5  back.clean-keeper: Clean the peer
# upgrade.yaml:1748, guide 43, backups-guide cleanup
# POINT OF NO RETURN: Under crdt the data is gone; from here on the export is what is left of it.
recovery_1_5() {
  step 'back.clean-keeper' run body 'Clean the peer' || return 0
  hosts 'p1'
  limit 300000
  uses 'cluster_path' 'daemon_user' 'program_dir'
  command_line <<'RUN'
sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state cleanup --force
RUN
  proof_each() {
    check 'back.clean-keeper.check' probe 'the output' 'is == 0' 'p1'
    limit 60000
    uses 'cluster_path'
    command_line <<'PROBE'
left=$(sudo -n ls -- "${cluster_path}") || exit 1
printf '%s\n' "$left" | awk '/^raft$/ { n++ } END { print n + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '==' '0'
  }
  batch 'p1'
  finish
}

# recovery dr, 6  back.same-version: See that the program that imports is of the version that exported
# upgrade.yaml:1748, guide 37
recovery_1_6() {
  step 'back.same-version' check body 'See that the program that imports is of the version that exported' || return 0
  hosts 'p1'
  proof() {
    check 'back.same-version' probe 'the output' 'is `same`' 'p1'
    limit 60000
    uses 'program_dir' 'state_file'
    command_line <<'PROBE'
exported=$(cat -- "${state_file}.version") || exit 1
importing=$("${program_dir}/ipfs-cluster-service" version) || exit 1
if test "$exported" = "$importing"; then echo same; else echo "$exported, $importing"; fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'same'
  }
  finish
}

# recovery dr, 7  back.import: Import the export
# upgrade.yaml:1748, guide 44
# Way back:
#   | sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state cleanup --force
recovery_1_7() {
  step 'back.import' run body 'Import the export' || return 0
  hosts 'p1'
  limit 1800000
  uses 'cluster_path' 'daemon_user' 'program_dir' 'state_file'
  command_line <<'RUN'
sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state import --force "${state_file}"
RUN
  proof_each() {
    check 'back.import.check' probe 'the output' 'is `all pins`' 'p1'
    limit 1800000
    uses 'cluster_path' 'daemon_user' 'program_dir' 'state_file'
    command_line <<'PROBE'
again=$(sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" \
  ipfs-cluster-service state export) || exit 1
imported=$(printf '%s\n' "$again" | awk '{ pins += gsub(/"cid" *:/, "") } END { print pins + 0 }')
saved=$(awk '{ pins += gsub(/"cid" *:/, "") } END { print pins + 0 }' "${state_file}") || exit 1
if test "$imported" -eq "$saved"; then echo "all pins"; else echo "$imported of $saved pins"; fi
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'all pins'
  }
  batch 'p1'
  finish
}

# recovery dr, 8  back.new-tool: Put the new ipfs-cluster-ctl in place
# upgrade.yaml:1748, guide 45, guide 13
# Impact: level 0, Unnoticed: Pinning and unpinning through the cluster continue, Asking the cluster what is pinned where continue
# Way back:
#   | sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
recovery_1_8() {
  step 'back.new-tool' run body 'Put the new ipfs-cluster-ctl in place' || return 0
  hosts 'p1'
  idempotent
  limit 120000
  uses 'new_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
RUN
  proof_each() {
    check 'back.new-tool.check' probe 'the output' 'is `1.1.4`' 'p1'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
tool=$("${program_dir}/ipfs-cluster-ctl" --version) || exit 1
printf '%s\n' "$tool" | awk '{ sub(/[+].*/, "", $3); print $3 }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '1.1.4'
  }
  batch 'p1'
  finish
}

# recovery dr, 9  back.new-service: Put the new ipfs-cluster-service in place
# upgrade.yaml:1748, guide 45, guide 13
# Way back:
#   | sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
recovery_1_9() {
  step 'back.new-service' run body 'Put the new ipfs-cluster-service in place' || return 0
  hosts 'p1'
  idempotent
  limit 120000
  uses 'new_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
RUN
  proof_each() {
    check 'back.new-service.check' probe 'the output' 'is `1.1.4`' 'p1'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
service=$("${program_dir}/ipfs-cluster-service" version) || exit 1
printf '%s\n' "$service" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '1.1.4'
  }
  batch 'p1'
  finish
}

# recovery dr, 10  back.start-single: Start the peer as a cluster of one
# upgrade.yaml:1748, guide 47
# Impact: level 1, Cluster away: Pinning and unpinning through the cluster unavailable, Asking the cluster what is pinned where unavailable, Reading pinned content from the IPFS daemons continue
# Way back:
#   | sudo -n systemctl stop ipfs-cluster
recovery_1_10() {
  step 'back.start-single' run body 'Start the peer as a cluster of one' || return 0
  hosts 'p1'
  idempotent
  limit 300000
  command_line <<'RUN'
sudo -n systemctl start ipfs-cluster
RUN
  proof_each() {
    check 'back.start-single.check' probe 'the output' 'is `1 peers, 0 errors`' 'p1'
    again '10000' '600000' ''
    limit 120000
    command_line <<'PROBE'
seen=$(ipfs-cluster-ctl peers ls) || exit 1
printf '%s\n' "$seen" | awk '
  / [|] ERROR: / { bad++ }
  / [|] Sees [0-9]+ other peers/ { good++ }
  END { printf "%d peers, %d errors\n", good, bad }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '1 peers, 0 errors'
  }
  batch 'p1'
  finish
}

# recovery dr, 11  back.see-keeper-address: See that the others will use an address that the running peer announces
# upgrade.yaml:1748, guide 48, guide 31
recovery_1_11() {
  step 'back.see-keeper-address' check body 'See that the others will use an address that the running peer announces' || return 0
  hosts 'p1'
  proof() {
    check 'back.see-keeper-address' probe 'the output' 'is `usable`' 'p1'
    limit 60000
    uses 'multiaddress' 'peer_id'
    command_line <<'PROBE'
own=$(ipfs-cluster-ctl id) || exit 1
printf '%s\n' "$own" | awk -v address="${multiaddress}" -v id="${peer_id}" '
  function end(text) { sub(/^.*\/(ipfs|p2p)\//, "", text); return text }
  function way(text) { sub(/\/(ipfs|p2p)\/[^\/]*$/, "", text); return text }
  $1 == "-" && way($2) == way(address) { announced = 1 }
  END { print (end(address) == id && (announced || address ~ /^\/dns/) ? "usable" : "not usable") }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'usable'
  }
  finish
}

# recovery dr, 12  back.clean-rest: Clean the rest of the peers
# upgrade.yaml:1748, guide 48, backups-guide import
# POINT OF NO RETURN: Under crdt the data is gone; the peer gets the state again when it is bootstrapped.
recovery_1_12() {
  step 'back.clean-rest' run body 'Clean the rest of the peers' || return 0
  hosts 'p2' 'p3'
  limit 300000
  uses 'cluster_path' 'daemon_user' 'program_dir'
  command_line <<'RUN'
sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state cleanup --force
RUN
  proof_each() {
    check 'back.clean-rest.check' probe 'the output' 'is == 0' 'p2' 'p3'
    limit 60000
    uses 'cluster_path'
    command_line <<'PROBE'
left=$(sudo -n ls -- "${cluster_path}") || exit 1
printf '%s\n' "$left" | awk '/^raft$/ { n++ } END { print n + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '==' '0'
  }
  batch 'p2'
  batch 'p3'
  finish
}

# recovery dr, 13  back.new-tool-rest: Put the new ipfs-cluster-ctl in place
# upgrade.yaml:1748, guide 48, guide 13
# Impact: level 0, Unnoticed: Pinning and unpinning through the cluster continue, Asking the cluster what is pinned where continue
# Way back:
#   | sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
recovery_1_13() {
  step 'back.new-tool-rest' run body 'Put the new ipfs-cluster-ctl in place' || return 0
  hosts 'p2' 'p3'
  idempotent
  limit 120000
  uses 'new_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
RUN
  proof_each() {
    check 'back.new-tool-rest.check' probe 'the output' 'is `1.1.4`' 'p2' 'p3'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
tool=$("${program_dir}/ipfs-cluster-ctl" --version) || exit 1
printf '%s\n' "$tool" | awk '{ sub(/[+].*/, "", $3); print $3 }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '1.1.4'
  }
  batch 'p2'
  batch 'p3'
  finish
}

# recovery dr, 14  back.new-service-rest: Put the new ipfs-cluster-service in place
# upgrade.yaml:1748, guide 48, guide 13
# Way back:
#   | sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
recovery_1_14() {
  step 'back.new-service-rest' run body 'Put the new ipfs-cluster-service in place' || return 0
  hosts 'p2' 'p3'
  idempotent
  limit 120000
  uses 'new_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
RUN
  proof_each() {
    check 'back.new-service-rest.check' probe 'the output' 'is `1.1.4`' 'p2' 'p3'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
service=$("${program_dir}/ipfs-cluster-service" version) || exit 1
printf '%s\n' "$service" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '1.1.4'
  }
  batch 'p2'
  batch 'p3'
  finish
}

# recovery dr, 15  back.address-rest: Have the next start of the rest bootstrap to the running peer
# upgrade.yaml:1748, guide 48
# Way back:
#   | sudo -n rm -f -- /etc/systemd/system/ipfs-cluster.service.d/upgrade.conf || exit 1
#   | sudo -n systemctl daemon-reload
recovery_1_15() {
  step 'back.address-rest' run body 'Have the next start of the rest bootstrap to the running peer' || return 0
  hosts 'p2' 'p3'
  idempotent
  limit 60000
  uses 'daemon_options' 'multiaddress' 'program_dir'
  command_line <<'RUN'
sudo -n mkdir -p /etc/systemd/system/ipfs-cluster.service.d || exit 1
printf '[Service]\nExecStart=\nExecStart=%s/ipfs-cluster-service daemon --bootstrap %s %s\n' \
  "${program_dir}" "${multiaddress} ${daemon_options}" |
  sudo -n tee /etc/systemd/system/ipfs-cluster.service.d/upgrade.conf || exit 1
sudo -n systemctl daemon-reload
RUN
  proof_each() {
    check 'back.address-rest.check' probe 'the output' 'contains `daemon --bootstrap`' 'p2' 'p3'
    limit 30000
    command_line <<'PROBE'
systemctl show --property=ExecStart ipfs-cluster
PROBE
    look
    expect 'exit' '0'
    expect 'contains' 'daemon --bootstrap'
  }
  batch 'p2'
  batch 'p3'
  finish
}

# recovery dr, 16  back.bootstrap-rest: Start the rest, one peer after another, bootstrapped to the running one
# upgrade.yaml:1748, guide 48
# Impact: level 1, Cluster away: Pinning and unpinning through the cluster unavailable, Asking the cluster what is pinned where unavailable, Reading pinned content from the IPFS daemons continue
# Way back:
#   | sudo -n systemctl stop ipfs-cluster
recovery_1_16() {
  step 'back.bootstrap-rest' run body 'Start the rest, one peer after another, bootstrapped to the running one' || return 0
  hosts 'p2' 'p3'
  idempotent
  limit 300000
  command_line <<'RUN'
sudo -n systemctl start ipfs-cluster
RUN
  proof_each() {
    check 'back.bootstrap-rest.check' probe 'the output' 'is `joined`' 'p2' 'p3'
    again '10000' '600000' ''
    limit 120000
    uses 'peer_id'
    command_line <<'PROBE'
seen=$(ipfs-cluster-ctl peers ls) || exit 1
printf '%s\n' "$seen" | awk -v id="${peer_id}" '
  / [|] ERROR: / { bad++ }
  $1 == id && / [|] Sees [1-9][0-9]* other peers/ { good++ }
  END { print (good == 1 && bad == 0 ? "joined" : "not joined") }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'joined'
  }
  batch 'p2'
  batch 'p3'
  finish
}

# recovery dr, 17  back.usual-start-again: Make sure that later starts run the daemon without --bootstrap again
# upgrade.yaml:1748, guide 48
recovery_1_17() {
  step 'back.usual-start-again' run body 'Make sure that later starts run the daemon without --bootstrap again' || return 0
  hosts 'p1' 'p2' 'p3'
  idempotent
  limit 60000
  command_line <<'RUN'
sudo -n rm -f -- /etc/systemd/system/ipfs-cluster.service.d/upgrade.conf || exit 1
sudo -n systemctl daemon-reload
RUN
  proof_each() {
    check 'back.usual-start-again.check' probe 'the output' 'does not contain `daemon --bootstrap`' 'p1' 'p2' 'p3'
    limit 30000
    command_line <<'PROBE'
systemctl show --property=ExecStart ipfs-cluster
PROBE
    look
    expect 'exit' '0'
    expect 'excludes' 'daemon --bootstrap'
  }
  batch 'p1'
  batch 'p2'
  batch 'p3'
  finish
}

# recovery dr, 18  back-complete: Every peer sees the whole cluster
# upgrade.yaml:1753, guide 16
recovery_1_18() {
  step 'back-complete' check verify 'Every peer sees the whole cluster' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'back-complete' probe 'the output' 'is `3 peers, 0 errors`' 'p1' 'p2' 'p3'
    limit 120000
    command_line <<'PROBE'
seen=$(ipfs-cluster-ctl peers ls) || exit 1
printf '%s\n' "$seen" | awk '
  / [|] ERROR: / { bad++ }
  / [|] Sees [0-9]+ other peers/ { good++ }
  END { printf "%d peers, %d errors\n", good, bad }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '3 peers, 0 errors'
  }
  finish
}

# recovery dr, 19  back-versions: Every peer runs the target version
# upgrade.yaml:1754, guide 13
recovery_1_19() {
  step 'back-versions' check verify 'Every peer runs the target version' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'back-versions' probe 'the output' 'is `1.1.4`' 'p1' 'p2' 'p3'
    limit 60000
    command_line <<'PROBE'
running=$(ipfs-cluster-ctl version) || exit 1
printf '%s\n' "$running" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '1.1.4'
  }
  finish
}

# recovery dr, 20  back-pins-equal: All peers list the same pins
# upgrade.yaml:1755, guide 35
recovery_1_20() {
  step 'back-pins-equal' check verify 'All peers list the same pins' || return 0
  hosts 'p1' 'p2' 'p3'
  proof() {
    check 'back-pins-equal' compare 'the output' 'is the same on every host' 'p1' 'p2' 'p3'
    again '30000' '600000' ''
    limit 300000
    command_line <<'PROBE'
pins=$(ipfs-cluster-ctl pin ls) || exit 1
printf '%s\n' "$pins" | awk '{ print $1 }' | LC_ALL=C sort | sha256sum
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  finish
}

# recovery dr, 21  back-pins-kept: Every pin of the export is in the cluster
# upgrade.yaml:1756, guide 35
recovery_1_21() {
  step 'back-pins-kept' check verify 'Every pin of the export is in the cluster' || return 0
  hosts 'p1'
  proof() {
    check 'back-pins-kept' probe 'the output' 'matches `^0 of [1-9][0-9]* pins are missing$`' 'p1'
    again '30000' '600000' ''
    limit 300000
    uses 'state_file'
    command_line <<'PROBE'
pins=$(ipfs-cluster-ctl pin ls) || exit 1
printf '%s\n' "$pins" | awk '
  part == 1 { listed[$1] = 1; next }
  { text = $0
    while (match(text, /"cid" *: *([{] *"\/" *: *)?"[^"]+"/)) {
      pin = substr(text, RSTART, RLENGTH)
      text = substr(text, RSTART + RLENGTH)
      sub(/"$/, "", pin)
      sub(/^.*"/, "", pin)
      saved++
      if (!(pin in listed)) missing++
    } }
  END { printf "%d of %d pins are missing\n", missing, saved }' part=1 - part=2 "${state_file}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^0 of [1-9][0-9]* pins are missing$'
  }
  finish
}

# undo 19/31  undo:pull-image: Undo: Fetch the new image
# upgrade.yaml:1040, guide 18
undo_19() {
  step 'undo:pull-image' run body 'Undo: Fetch the new image' || return 0
  hosts 'p3' 'p2' 'p1'
  uses 'cluster_image'
  command_line <<'RUN'
sudo -n docker image rm "${cluster_image}"
RUN
  batch 'p3'
  batch 'p2'
  batch 'p1'
  finish
}

# undo 18/31  undo:upgrade-tool: Undo: Put the new ipfs-cluster-ctl in place
# upgrade.yaml:993, guide 13, guide 13
undo_18() {
  step 'undo:upgrade-tool' run body 'Undo: Put the new ipfs-cluster-ctl in place' || return 0
  hosts 'p3' 'p2' 'p1'
  uses 'old_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
RUN
  batch 'p3'
  batch 'p2'
  batch 'p1'
  finish
}

# undo 11/31  undo:stop-container-for-export: Undo: Stop the container of the peer whose state is exported
# upgrade.yaml:820, guide 35, program execution lock
undo_11() {
  step 'undo:stop-container-for-export' run body 'Undo: Stop the container of the peer whose state is exported' || return 0
  hosts 'p1'
  uses 'compose_file' 'compose_service' 'previous_image'
  command_line <<'RUN'
sudo -n env CLUSTER_IMAGE="${previous_image}" docker compose -f "${compose_file}" start "${compose_service}"
RUN
  batch 'p1'
  finish
}

undo() { # what takes back what was done, the last step first
  :
  no_return 'replace-containers' 'A state in the new format cannot be read by the old program; the export leads back.'
  ! takes_back 'pull-image' || undo_19
  ! takes_back 'upgrade-tool' || undo_18
  no_way_back 'start-container-after-export' 'Start that container again'
  no_way_back 'export-state-container' 'Export the pinset with a container of the present image'
  ! takes_back 'stop-container-for-export' || undo_11
  RB_TOUCHED=
}

recovery() { # PROCEDURE
  case $1 in
    'dr')
      recovery_1_1
      recovery_1_2
      recovery_1_3
      recovery_1_4
      recovery_1_5
      recovery_1_6
      recovery_1_7
      recovery_1_8
      recovery_1_9
      recovery_1_10
      recovery_1_11
      recovery_1_12
      recovery_1_13
      recovery_1_14
      recovery_1_15
      recovery_1_16
      recovery_1_17
      recovery_1_18
      recovery_1_19
      recovery_1_20
      recovery_1_21
      ;;
    *) : ;;
  esac
}

recovery_after() { # STEP: sets RB_PROCEDURE, the procedure that is made for its failure
  RB_PROCEDURE=
  case $1 in
    *) : ;;
  esac
}

recovery_time() { # STAGE: sets RB_RECOVERY_TIME, of the longest procedure for a failure in it
  RB_RECOVERY_TIME=
  case $1 in
    *) : ;;
  esac
}

# --- What the plan knows about failures ---------------------------------------------------------

# Recovery procedure `dr`
procedure_1() {
  cat <<'TEXT'
recovery: `dr` Build the cluster anew from the exported state (Pins are missing after the upgrade, or no peer can read its state, and it cannot be mended in place)
  1. Stop every peer, so that nothing writes to a state [p1 and p2 and p3]
      sudo -n systemctl stop ipfs-cluster
     expect: service ipfs-cluster is stopped
  2. See that the peer that stays has the state [p1]
     expect: the output contains `state in`
  3. Export the state with the program of the version that wrote it [p1]
      sudo -n -u "${daemon_user}" env PATH="${old_programs}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" \
        ipfs-cluster-service state export --file "${state_file}" || exit 1
      sudo -n -u "${daemon_user}" env PATH="${old_programs}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" \
        ipfs-cluster-service version | sudo -n -u "${daemon_user}" tee "${state_file}.version"
      where cluster_path='/var/lib/ipfs-cluster' daemon_user='ipfs' old_programs='/srv/ipfs-cluster/previous' state_file='/srv/ipfs-cluster/export/CHG0051555.json'
     expect: the output is >= 1
  4. Put the program of the present version in place, as for a new peer [p1]
      sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
      where old_programs='/srv/ipfs-cluster/previous' program_dir='/usr/local/bin'
     expect: the output is `1.0.8`
  5. Clean the peer [p1]
      sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state cleanup --force
      where cluster_path='/var/lib/ipfs-cluster' daemon_user='ipfs' program_dir='/usr/local/bin'
     expect: the output is == 0
  6. See that the program that imports is of the version that exported [p1]
     expect: the output is `same`
  7. Import the export [p1]
      sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state import --force "${state_file}"
      where cluster_path='/var/lib/ipfs-cluster' daemon_user='ipfs' program_dir='/usr/local/bin' state_file='/srv/ipfs-cluster/export/CHG0051555.json'
     expect: the output is `all pins`
  8. Put the new ipfs-cluster-ctl in place [p1]
      sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
      where new_programs='/srv/ipfs-cluster/1.1.4' program_dir='/usr/local/bin'
     expect: the output is `1.1.4`
  9. Put the new ipfs-cluster-service in place [p1]
      sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
      where new_programs='/srv/ipfs-cluster/1.1.4' program_dir='/usr/local/bin'
     expect: the output is `1.1.4`
  10. Start the peer as a cluster of one [p1]
      sudo -n systemctl start ipfs-cluster
     expect: the output is `1 peers, 0 errors`
  11. See that the others will use an address that the running peer announces [p1]
     expect: the output is `usable`
  12. Clean the rest of the peers [p2, then p3]
      sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state cleanup --force
      where cluster_path='/var/lib/ipfs-cluster' daemon_user='ipfs' program_dir='/usr/local/bin'
     expect: the output is == 0
  13. Put the new ipfs-cluster-ctl in place [p2, then p3]
      sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
      where new_programs='/srv/ipfs-cluster/1.1.4' program_dir='/usr/local/bin'
     expect: the output is `1.1.4`
  14. Put the new ipfs-cluster-service in place [p2, then p3]
      sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
      where new_programs='/srv/ipfs-cluster/1.1.4' program_dir='/usr/local/bin'
     expect: the output is `1.1.4`
  15. Have the next start of the rest bootstrap to the running peer [p2, then p3]
      sudo -n mkdir -p /etc/systemd/system/ipfs-cluster.service.d || exit 1
      printf '[Service]\nExecStart=\nExecStart=%s/ipfs-cluster-service daemon --bootstrap %s %s\n' \
        "${program_dir}" "${multiaddress} ${daemon_options}" |
        sudo -n tee /etc/systemd/system/ipfs-cluster.service.d/upgrade.conf || exit 1
      sudo -n systemctl daemon-reload
      where daemon_options='' multiaddress='/ip4/192.0.2.71/tcp/9096/p2p/12D3KooWEzKcYiMzFkgvmGqoTLjF4bjLtRnZ6MFM5mQkqUwzdKM1' program_dir='/usr/local/bin'
     expect: the output contains `daemon --bootstrap`
  16. Start the rest, one peer after another, bootstrapped to the running one [p2, then p3]
      sudo -n systemctl start ipfs-cluster
     expect: the output is `joined`
  17. Make sure that later starts run the daemon without --bootstrap again [p1, then p2, then p3]
      sudo -n rm -f -- /etc/systemd/system/ipfs-cluster.service.d/upgrade.conf || exit 1
      sudo -n systemctl daemon-reload
     expect: the output does not contain `daemon --bootstrap`
  18. Every peer sees the whole cluster [p1 and p2 and p3]
     expect: the output is `3 peers, 0 errors`
  19. Every peer runs the target version [p1 and p2 and p3]
     expect: the output is `1.1.4`
  20. All peers list the same pins [p1 and p2 and p3]
     expect: the output is the same on every host
  21. Every pin of the export is in the cluster [p1]
     expect: the output matches `^0 of [1-9][0-9]* pins are missing$`
TEXT
}

advice() { # STEP: known symptoms, the step's way back, procedures for its failure
  case $1 in
    'stop-container-for-export')
      cat <<'TEXT'
to undo this step:
      sudo -n env CLUSTER_IMAGE="${previous_image}" docker compose -f "${compose_file}" start "${compose_service}"
      where compose_file='/srv/ipfs-cluster/compose.yaml' compose_service='cluster' previous_image='registry.example.com/ipfs-cluster:1.0.8'
TEXT
      ;;
    'upgrade-tool')
      cat <<'TEXT'
to undo this step:
      sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
      where old_programs='/srv/ipfs-cluster/previous' program_dir='/usr/local/bin'
TEXT
      ;;
    'pull-image')
      cat <<'TEXT'
to undo this step:
      sudo -n docker image rm "${cluster_image}"
      where cluster_image='registry.example.com/ipfs-cluster:1.1.4'
TEXT
      ;;
    'replace-containers')
      cat <<'TEXT'
this step cannot be undone: A state in the new format cannot be read by the old program; the export leads back.
TEXT
      ;;
    'peers-ready')
      cat <<'TEXT'
known symptom: After the upgrade pins are missing, or a peer says that it cannot read its state.
  - Stop the peers and touch nothing in their folders; the state is what matters.
  - Look for the state in its folder, and under raft in the folders that were renamed. (on peer)
      sudo ls -ld "${cluster_path}/raft" "${cluster_path}/raft.old."*
  - Follow the recovery procedure dr, with the export of this change or with one of the copy just found.
known symptom: A peer of the new version refuses to start because its state has the previous format.
  - The state is valid, only old. With the peer stopped, upgrade its format; targets before 0.11.0 only. (on peer)
      sudo -u "${daemon_user}" ipfs-cluster-service --config "${cluster_path}" state upgrade
  - A target from 0.11.0 on does not read what is older than 0.10.0; go by 0.10.1 in a change of its own.
known symptom: A peer runs and sees none of the others.
  - Compare the protocol of the peers; peers of different protocols do not hear one another. (on peer)
      ipfs-cluster-ctl --enc=json id
  - See what each peer sees of the others. (on peer)
      ipfs-cluster-ctl health graph
known symptom: A restarted raft peer is alone in a cluster of its own.
  - It left when it was stopped; it has to be cleaned and bootstrapped to a running peer again.
TEXT
      ;;
    'see-cluster-complete')
      cat <<'TEXT'
known symptom: A peer runs and sees none of the others.
  - Compare the protocol of the peers; peers of different protocols do not hear one another. (on peer)
      ipfs-cluster-ctl --enc=json id
  - See what each peer sees of the others. (on peer)
      ipfs-cluster-ctl health graph
known symptom: A restarted raft peer is alone in a cluster of its own.
  - It left when it was stopped; it has to be cleaned and bootstrapped to a running peer again.
TEXT
      ;;
    'see-protocol')
      cat <<'TEXT'
known symptom: A peer runs and sees none of the others.
  - Compare the protocol of the peers; peers of different protocols do not hear one another. (on peer)
      ipfs-cluster-ctl --enc=json id
  - See what each peer sees of the others. (on peer)
      ipfs-cluster-ctl health graph
TEXT
      ;;
    'see-pinset-equal')
      cat <<'TEXT'
known symptom: After the upgrade pins are missing, or a peer says that it cannot read its state.
  - Stop the peers and touch nothing in their folders; the state is what matters.
  - Look for the state in its folder, and under raft in the folders that were renamed. (on peer)
      sudo ls -ld "${cluster_path}/raft" "${cluster_path}/raft.old."*
  - Follow the recovery procedure dr, with the export of this change or with one of the copy just found.
TEXT
      ;;
    'see-pinset-kept')
      cat <<'TEXT'
known symptom: After the upgrade pins are missing, or a peer says that it cannot read its state.
  - Stop the peers and touch nothing in their folders; the state is what matters.
  - Look for the state in its folder, and under raft in the folders that were renamed. (on peer)
      sudo ls -ld "${cluster_path}/raft" "${cluster_path}/raft.old."*
  - Follow the recovery procedure dr, with the export of this change or with one of the copy just found.
TEXT
      ;;
    'pins-without-errors')
      cat <<'TEXT'
known symptom: The status of some pins is an error.
  - Let the cluster try them again.
      ipfs-cluster-ctl recover
TEXT
      ;;
    *) : ;;
  esac
}

list() {
  cat <<'LIST'
 1/31  read-changelog                       Read the changelog from the present version to the target [manual: controller]
 2/31  tell-users                           Tell those who pin through the cluster [notify: controller]
 3/31  see-new-programs                     See that the new programs are on every peer [check: p1, p2, p3]
 4/31  see-old-programs                     See that the present programs are kept on every peer [check: p1, p2, p3]
 5/31  see-crdt                             See that the peers agree by crdt [check: p1, p2, p3]
 6/31  see-peers-online                     See that every peer is online [check: p1]
 7/31  see-peer-ids                         See that every peer has the id that is written down for it [check: p1, p2, p3]
 8/31  approve-standard                     Approve a restart of all peers at once [approve: controller]
 9/31  save-state.entry.new-programs-there  Both programs of the target version are in their folder [check: p1, p2, p3]
10/31  save-state.entry.old-programs-there  The program of the present version is kept [check: p1, p2, p3]
11/31  stop-container-for-export            Stop the container of the peer whose state is exported [run: p1]
12/31  locate-state                         See that the peer that stays has the state [check: p1]
13/31  export-state-container               Export the pinset with a container of the present image [run: p1]
14/31  start-container-after-export         Start that container again [run: p1]
15/31  wait-after-export                    Wait until that peer sees the whole cluster again [wait: p1]
16/31  save-state.exit.export-readable      The export is there and holds pins [check: p1]
17/31  export-state-container.age           The backup of pinset is young enough [check: p1]
18/31  upgrade-tool                         Put the new ipfs-cluster-ctl in place [run: p1, p2, p3]
19/31  pull-image                           Fetch the new image [run: p1, p2, p3]
20/31  see-image-used                       See that the container would be replaced by one of the new image [check: p1, p2, p3]
21/31  replace-containers                   Replace all containers at one moment by ones of the new image [run: p1, p2, p3]
22/31  peers-ready                          Wait until every peer is ready and sees all the others [wait: p1, p2, p3]
23/31  containers-started-together          See how far apart the containers began [check: p1, p2, p3]
24/31  see-versions                         See that every peer runs the target version [check: p1, p2, p3]
25/31  see-tools                            See that every peer has the new command line [check: p1, p2, p3]
26/31  see-cluster-complete                 See that every peer sees the whole cluster [check: p1, p2, p3]
27/31  see-protocol                         See that all peers speak the same protocol [check: p1, p2, p3]
28/31  see-pinset-equal                     Compare the pins that the peers list [check: p1, p2, p3]
29/31  see-pinset-kept                      Look for every pin of the export in the cluster [check: p1]
30/31  pins-without-errors                  No pin is in an error state [check: p1]
31/31  metrics-arrive                       The cluster hears from every peer, for five minutes [check: p1]
LIST
}

# A line a step: id, kind, position, stage, hosts; its check, of which kind, on which hosts; how many
# must sign; part of the plan, or of a way back; window; and in milliseconds how long it takes, and
# its undoing.
facts() {
  cat <<'FACTS'
read-changelog manual body prepare controller - - - 0 plan - 1800000 none 1800000
tell-users notify body prepare controller - - - 0 plan - 600000 none 600000
see-new-programs check body prepare p1,p2,p3 see-new-programs probe p1,p2,p3 0 plan - 120000 none 120000
see-old-programs check body prepare p1,p2,p3 see-old-programs probe p1,p2,p3 0 plan - 120000 none 120000
see-crdt check body prepare p1,p2,p3 see-crdt probe p1,p2,p3 0 plan - 60000 none 60000
see-peers-online check body prepare p1 see-peers-online probe p1 0 plan - 60000 none 60000
see-peer-ids check body prepare p1,p2,p3 see-peer-ids probe p1,p2,p3 0 plan - 60000 none 60000
approve-standard approve body prepare controller - - - 0 plan - 300000 none 300000
save-state.entry.new-programs-there check entry save-state p1,p2,p3 save-state.entry.new-programs-there probe p1,p2,p3 0 plan save-state - none -
save-state.entry.old-programs-there check entry save-state p1,p2,p3 save-state.entry.old-programs-there probe p1,p2,p3 0 plan save-state - none -
stop-container-for-export run body save-state p1 stop-container-for-export.check probe p1 0 plan save-state 60000 undo 60000
locate-state check body save-state p1 locate-state probe p1 0 plan save-state 60000 none 60000
export-state-container run body save-state p1 export-state-container.check probe p1 0 plan save-state 300000 none 300000
start-container-after-export run body save-state p1 start-container-after-export.check probe p1 0 plan save-state 60000 none 60000
wait-after-export wait body save-state p1 wait-after-export probe p1 0 plan save-state 120000 none 120000
save-state.exit.export-readable check exit save-state p1 save-state.exit.export-readable probe p1 0 plan save-state - none -
export-state-container.age check entry standard p1 export-state-container.age probe p1 0 plan standard - none -
upgrade-tool run body standard p1,p2,p3 upgrade-tool.check probe p1,p2,p3 0 plan standard 120000 undo 120000
pull-image run body standard p1,p2,p3 pull-image.check probe p1,p2,p3 0 plan standard 600000 undo 600000
see-image-used check body standard p1,p2,p3 see-image-used probe p1,p2,p3 0 plan standard 60000 none 60000
replace-containers run body standard p1,p2,p3 replace-containers.check probe p1,p2,p3 0 plan standard 300000 irreversible 300000
peers-ready wait body standard p1,p2,p3 peers-ready probe p1,p2,p3 0 plan standard 300000 none 300000
containers-started-together check body standard p1,p2,p3 containers-started-together compare p1,p2,p3 0 plan standard 60000 none 60000
see-versions check verify verify p1,p2,p3 see-versions probe p1,p2,p3 0 plan - 120000 none 120000
see-tools check verify verify p1,p2,p3 see-tools probe p1,p2,p3 0 plan - 60000 none 60000
see-cluster-complete check verify verify p1,p2,p3 see-cluster-complete probe p1,p2,p3 0 plan - 120000 none 120000
see-protocol check verify verify p1,p2,p3 see-protocol compare p1,p2,p3 0 plan - 120000 none 120000
see-pinset-equal check verify verify p1,p2,p3 see-pinset-equal compare p1,p2,p3 0 plan - 300000 none 300000
see-pinset-kept check verify verify p1 see-pinset-kept probe p1 0 plan - 300000 none 300000
pins-without-errors check verify verify p1 pins-without-errors probe p1 0 plan - - none -
metrics-arrive check verify verify p1 metrics-arrive probe p1 0 plan - - none -
back-stop run body dr p1,p2,p3 back-stop.check probe p1,p2,p3 0 back - 120000 undo 120000
back-locate check body dr p1 back-locate probe p1 0 back - 60000 none 60000
back-export run body dr p1 back-export.check probe p1 0 back - 300000 none 300000
back.old-version run body dr p1 back.old-version.check probe p1 0 back - 60000 none 60000
back.clean-keeper run body dr p1 back.clean-keeper.check probe p1 0 back - 120000 irreversible 120000
back.same-version check body dr p1 back.same-version probe p1 0 back - 60000 none 60000
back.import run body dr p1 back.import.check probe p1 0 back - 300000 undo 300000
back.new-tool run body dr p1 back.new-tool.check probe p1 0 back - 120000 undo 120000
back.new-service run body dr p1 back.new-service.check probe p1 0 back - 120000 undo 120000
back.start-single run body dr p1 back.start-single.check probe p1 0 back - 300000 undo 300000
back.see-keeper-address check body dr p1 back.see-keeper-address probe p1 0 back - 60000 none 60000
back.clean-rest run body dr p2,p3 back.clean-rest.check probe p2,p3 0 back - 300000 irreversible 300000
back.new-tool-rest run body dr p2,p3 back.new-tool-rest.check probe p2,p3 0 back - 120000 undo 120000
back.new-service-rest run body dr p2,p3 back.new-service-rest.check probe p2,p3 0 back - 120000 undo 120000
back.address-rest run body dr p2,p3 back.address-rest.check probe p2,p3 0 back - 60000 undo 60000
back.bootstrap-rest run body dr p2,p3 back.bootstrap-rest.check probe p2,p3 0 back - 1200000 undo 1200000
back.usual-start-again run body dr p1,p2,p3 back.usual-start-again.check probe p1,p2,p3 0 back - 60000 none 60000
back-complete check verify dr p1,p2,p3 back-complete probe p1,p2,p3 0 back - - none -
back-versions check verify dr p1,p2,p3 back-versions probe p1,p2,p3 0 back - - none -
back-pins-equal check verify dr p1,p2,p3 back-pins-equal compare p1,p2,p3 0 back - - none -
back-pins-kept check verify dr p1 back-pins-kept probe p1 0 back - - none -
undo:stop-container-for-export run body save-state p1 - - - 0 back save-state - none -
undo:upgrade-tool run body standard p3,p2,p1 - - - 0 back standard - none -
undo:pull-image run body standard p3,p2,p1 - - - 0 back standard - none -
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
eyJiYWNrZ3JvdW5kVGFza3MiOltdLCJjYXBhYmlsaXRpZXMiOlt7ImlkIjoicGlubmluZyIsInRp
dGxlIjoiUGlubmluZyBhbmQgdW5waW5uaW5nIHRocm91Z2ggdGhlIGNsdXN0ZXIifSx7ImlkIjoi
cGluLXN0YXR1cyIsInRpdGxlIjoiQXNraW5nIHRoZSBjbHVzdGVyIHdoYXQgaXMgcGlubmVkIHdo
ZXJlIn0seyJpZCI6ImNvbnRlbnQiLCJ0aXRsZSI6IlJlYWRpbmcgcGlubmVkIGNvbnRlbnQgZnJv
bSB0aGUgSVBGUyBkYWVtb25zIn1dLCJjaGFuZ2UiOnsiZGVzY3JpcHRpb24iOiJUaHJlZSBjcmR0
IHBlZXJzIGluIGNvbnRhaW5lcnMgYXJlIHJlcGxhY2VkIGF0IG9uZSBtb21lbnQgYnkgb25lcyBv
ZiB0aGUgbmV3IGltYWdlLiIsImVudmlyb25tZW50IjoicHJvZHVjdGlvbiIsImlkIjoiQ0hHMDA1
MTU1NSIsInRpdGxlIjoiSVBGUyBDbHVzdGVyIHRvIDEuMS40LCBpbiBjb250YWluZXJzIn0sImNv
bXBvbmVudHMiOlt7Imhvc3RzIjpbInAxIiwicDIiLCJwMyJdLCJpZCI6ImlwZnMtY2x1c3Rlci1z
ZXJ2aWNlIiwiaW1wYWN0IjoxLCJtZXRob2RzIjpbImJpbmFyaWVzIiwiY29udGFpbmVyIl0sInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMsIDE4In0seyJkb2N1bWVudCI6
InNldHVwLWd1aWRlIiwibGluZXMiOiJzeXN0ZW1kIHNhbXBsZSJ9XSwidGl0bGUiOiJJUEZTIENs
dXN0ZXIgcGVlciJ9LHsiaG9zdHMiOlsicDEiLCJwMiIsInAzIl0sImlkIjoiaXBmcy1jbHVzdGVy
LWN0bCIsImltcGFjdCI6MCwibWV0aG9kcyI6WyJiaW5hcmllcyJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzIn1dLCJ0aXRsZSI6IkNvbW1hbmQgbGluZSBvZiB0aGUg
Y2x1c3RlciJ9LHsiaG9zdHMiOlsicDEiLCJwMiIsInAzIl0sImlkIjoicGluc2V0IiwiaW1wYWN0
IjoxLCJtZXRob2RzIjpbInN0YXRlLXVwZ3JhZGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIyOSwgMzUifSx7ImRvY3VtZW50IjoicHJvZ3JhbSIsImxpbmVzIjoiZXhl
Y3V0aW9uIGxvY2sifV0sInRpdGxlIjoiU3RhdGUgb2YgdGhlIGNsdXN0ZXIsIHRoZSBwaW5zZXQi
fV0sImRlY2lzaW9ucyI6W3siYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJUaGUgdHdv
IGNvbmRpdGlvbnMgYXJlIGZvciByYWZ0IGFuZCBkbyBub3QgdG91Y2ggdGhlc2UgcGVlcnM7IHRo
ZSBjaGFuZ2Vsb2cgd2FzIHJlYWQgZm9yIHRoZSByZXN0LiIsImNvbnRyYWRpY3Rpb24iOiJsaXN0
cy1sb3N0Iiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzLCA5In0seyJk
b2N1bWVudCI6Imd1aWRlLWhpc3RvcnkiLCJsaW5lcyI6ImNvbnNpZGVyYXRpb25zLCByZXF1aXJl
bWVudHMifV0sInN1bW1hcnkiOiJUaGUgY29uc2lkZXJhdGlvbnMgYW5kIHRoZSByZXF1aXJlbWVu
dHMgb2YgdGhlIHN0YW5kYXJkIHdheSBhcmUgYW5ub3VuY2VkIGFuZCBub3QgdGhlcmU7IG9sZGVy
IHZlcnNpb25zIG9mIHRoZSBwYWdlIGhhdmUgYm90aCwgYW5kIGdpdmUgbm8gbnVtYmVyIGZvciBh
IHRpbWVvdXQgdGhhdCBpcyBoaWdoIGVub3VnaC4ifSx7ImJ5IjoibGlAZXhhbXBsZS5jb20iLCJj
aG9pY2UiOiJDcmR0IHBlZXJzIGNvdWxkIGdvIGluIHR1cm47IGFsbCBhdCBvbmNlIGlzIHF1aWNr
ZXIsIGFuZCB0aGUgZ3VpZGUncyB3YXkuIiwiY29udHJhZGljdGlvbiI6ImFsbC1hdC1vbmNlLW9y
LWluLXR1cm4iLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE0In0seyJk
b2N1bWVudCI6Imd1aWRlLXRvZGF5IiwibGluZXMiOiJyZXN0YXJ0In1dLCJzdW1tYXJ5IjoiVGhl
IGd1aWRlIHJlc3RhcnRzIGFsbCBwZWVycyBhdCBvbmNlOyB0b2RheSdzIHBhZ2UgbGVhdmVzIGl0
IG9wZW4sIGFuZCBjcmR0IHBlZXJzIG1heSBqdXN0IGJlIHN0b3BwZWQuIn0seyJieSI6ImFuYUBl
eGFtcGxlLmNvbSIsImNob2ljZSI6IlRoZSBjb21tYW5kIGlzIGBwZWVycyBybWAsIGFzIGV2ZXJ5
IHJlbGVhc2UgaGFzIGl0LiIsImNvbnRyYWRpY3Rpb24iOiJwZWVyLW9yLXBlZXJzIiwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNiJ9LHsiZG9jdW1lbnQiOiJwcm9ncmFt
IiwibGluZXMiOiJjbWQvaXBmcy1jbHVzdGVyLWN0bCJ9XSwic3VtbWFyeSI6IlRoZSBndWlkZSBy
ZW1vdmVzIHdpdGggYHBlZXIgcm1gOyBubyByZWxlYXNlIGhhcyB0aGF0IGNvbW1hbmQsIGFsbCBo
YXZlIGBwZWVycyBybWAuIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IjEuMS40
IGhhcyBubyBzdWNoIGNvbW1hbmQgYW5kIG5lZWRzIG5vbmUuIiwiY29udHJhZGljdGlvbiI6InN0
YXRlLXVwZ3JhZGUtZ29uZSIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MjksIDM5LCA0NiJ9LHsiZG9jdW1lbnQiOiJjaGFuZ2Vsb2ciLCJsaW5lcyI6IjAuMTEuMCJ9XSwi
c3VtbWFyeSI6IlRoZSBndWlkZSB1cGdyYWRlcyBhIHN0YXRlIHdpdGggYHN0YXRlIHVwZ3JhZGVg
LCB3aGljaCBkb2VzIG5vdCBleGlzdCBmcm9tIDAuMTEuMCBvbi4ifSx7ImJ5IjoiYW5hQGV4YW1w
bGUuY29tIiwiY2hvaWNlIjoiVGhlIGltYWdlIG9mIDEuMS40IHN0YXJ0cyB3aXRob3V0IHRoZSBm
bGFnLCBhbmQgc28gZG8gd2UuIiwiY29udHJhZGljdGlvbiI6InVwZ3JhZGUtZmxhZy1pZGxlIiwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNCwgMTgsIDI5In0seyJkb2N1
bWVudCI6InByb2dyYW0iLCJsaW5lcyI6InYxLjEuNiwgRG9ja2VyZmlsZSJ9XSwic3VtbWFyeSI6
IlRoZSBndWlkZSBzdGFydHMgd2l0aCBgZGFlbW9uIC0tdXBncmFkZWA7IHByZXNlbnQgdmVyc2lv
bnMgaWdub3JlIGl0LCBhbmQgdGhlIGltYWdlIG5vIGxvbmdlciB1c2VzIGl0LiJ9LHsiYnkiOiJh
bmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJUaGUgc3RlcHMgaG9sZDsgdGhlIHJlbWFpbmluZyBw
ZWVyIGlzIHVwZ3JhZGVkIGZpcnN0LCBmb3IgdGhlIG90aGVycyBoYXZlIHRvIGJlIGJvb3RzdHJh
cHBlZCB0byBhIG5ldyBvbmUuIiwiY29udHJhZGljdGlvbiI6InN1bW1hcnktYWdhaW5zdC1zdGVw
cyIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjIifSx7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjI4LTMxIn1dLCJzdW1tYXJ5IjoiQnkgaXRzIHN1bW1hcnkgdGhl
IGJvb3RzdHJhcCB3YXkgdXBncmFkZXMgdGhlIHJlbW92ZWQgcGVlcnMgZmlyc3QsIGJ5IGl0cyBz
dGVwcyB0aGUgcmVtYWluaW5nIG9uZS4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNl
IjoiTm8gcGVlciBpcyBjbGVhbmVkIGluIHRoaXMgd2F5LiIsImNvbnRyYWRpY3Rpb24iOiJjbGVh
bmVkLW9yLWtlcHQiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI3In0s
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNyJ9LHsiZG9jdW1lbnQiOiJiYWNrdXBzLWd1
aWRlIiwibGluZXMiOiJjbGVhbnVwIn1dLCJzdW1tYXJ5IjoiQSByZW1vdmVkIHN0YXRlIGlzIGNs
ZWFuZWQgaW4gb25lIHBsYWNlIGFuZCBrZXB0IGFzIGEgY29weSBpbiBhbm90aGVyOyByYWZ0IHJl
bmFtZXMsIGNyZHQgZGVsZXRlcy4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoi
UmVhZCBhcyBtZWFudDsgdGhlIGJyYWNrZXQgY2xvc2VzIGFmdGVyIHRoZSBhZGRyZXNzLiIsImNv
bnRyYWRpY3Rpb24iOiJzbGlwcy1vZi10aGUtcGVuIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIyMiwgMzEifV0sInN1bW1hcnkiOiJBIGJyYWNrZXQgdGhhdCBzdGF5cyBv
cGVuIGFmdGVyIHRoZSBhZGRyZXNzLCBhIG1pc3NwZWx0IHdvcmQsIGEgc3RyYXkgYXJ0aWNsZTsg
dGhlIHNlbnNlIGlzIGNsZWFyLiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJU
d28gY29tbWFuZHMsIGBzdGF0ZSBleHBvcnRgIGFuZCBgc3RhdGUgaW1wb3J0YC4iLCJjb250cmFk
aWN0aW9uIjoiZXhwb3J0LWltcG9ydC1zaG9ydGhhbmQiLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjM3In1dLCJzdW1tYXJ5IjoiYHN0YXRlIGV4cG9ydC9pbXBvcnRgIGlz
IHdyaXR0ZW4gbGlrZSBhIGNvbW1hbmQgYW5kIG1lYW5zIHR3by4ifSx7ImJ5IjoibGlAZXhhbXBs
ZS5jb20iLCJjaG9pY2UiOiJUaGUgcGluc2V0IGlzIGV4cG9ydGVkIGluIGV2ZXJ5IHdheSBvZiBh
biB1cGdyYWRlLCBiZWZvcmUgYW55IHBlZXIgaXMgdG91Y2hlZC4iLCJjb250cmFkaWN0aW9uIjoi
Ym9vdHN0cmFwLXdpdGhvdXQtYmFja3VwIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIyMC0zMSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzUifV0sInN1bW1h
cnkiOiJUaGUgYm9vdHN0cmFwIHdheSBsZWF2ZXMgdGhlIHBpbnNldCBvbiBvbmUgcGVlciBhbG9u
ZSBhbmQgaGFzIG5vIHN0ZXAgdGhhdCBzYXZlcyBpdCBiZWZvcmUuIn0seyJieSI6ImFuYUBleGFt
cGxlLmNvbSIsImNob2ljZSI6IlRoZSBwcm9ncmFtcyBvZiB0aGUgcHJlc2VudCB2ZXJzaW9uIGFy
ZSBjb3BpZWQgZnJvbSB0aGUgcGVlcnMgdG8gL3Nydi9pcGZzLWNsdXN0ZXIvcHJldmlvdXMgYmVm
b3JlIHRoZSB3aW5kb3cuIiwiY29udHJhZGljdGlvbiI6Im9sZC1wcm9ncmFtcy1mcm9tLXdoZXJl
Iiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0MywgNDUifV0sInN1bW1h
cnkiOiJUaGUgcmVjb3ZlcnkgbmVlZHMgdGhlIG9sZCB2ZXJzaW9uLCBhbmQgbm90aGluZyBzYXlz
IHdoZXJlIGl0cyBwcm9ncmFtcyBjb21lIGZyb20uIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIs
ImNob2ljZSI6IkJvdGggc3BlYWsgL2lwZnNjbHVzdGVyLzEuMC9ycGM7IHRoYXQgYWxsIHBlZXJz
IHNwZWFrIHRoZSBzYW1lIGlzIGNoZWNrZWQgYXQgdGhlIGVuZC4iLCJjb250cmFkaWN0aW9uIjoi
dmVyc2lvbi1ydWxlLWNoYW5nZWQiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUtaGlzdG9y
eSIsImxpbmVzIjoidmVyc2lvbiBydWxlIn0seyJkb2N1bWVudCI6Imd1aWRlLXRvZGF5IiwibGlu
ZXMiOiJtYWluIGNvbnNpZGVyYXRpb24ifV0sInN1bW1hcnkiOiJUaGUgcnVsZSB3aGljaCB2ZXJz
aW9ucyBtYXkgbWVldCBjaGFuZ2VkIGZyb20gZXF1YWwsIHRvIGVxdWFsIGJ1dCBmb3IgdGhlIHBh
dGNoLCB0byBvbmUgUlBDIHByb3RvY29sLiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9p
Y2UiOiJOb3Qgb3VyIGNhc2U7IG5vdGhpbmcgaXMgcmVtb3ZlZCBpbiB0aGUgc3RhbmRhcmQgd2F5
LiIsImNvbnRyYWRpY3Rpb24iOiJyZW1vdmUtdW5kZXItY3JkdCIsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMjYifSx7ImRvY3VtZW50IjoicHJvZ3JhbSIsImxpbmVzIjoi
djEuMS40IGNvbnNlbnN1cy9jcmR0In1dLCJzdW1tYXJ5IjoiVGhlIGJvb3RzdHJhcCB3YXkgcmVt
b3ZlcyBwZWVycyBieSBhIGNvbW1hbmQgdGhhdCBjcmR0IHJlZnVzZXMsIHNpbmNlIGl0IGtlZXBz
IG5vIGxpc3Qgb2YgcGVlcnMuIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlRo
ZSBjb250YWluZXIgb2YgcDEgc3RvcHMgZm9yIGEgZmV3IG1pbnV0ZXMgd2hpbGUgdGhlIHR3byBv
dGhlcnMgc2VydmUuIiwiY29udHJhZGljdGlvbiI6ImV4cG9ydC1uZWVkcy1hLXN0b3BwZWQtcGVl
ciIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzUsIDQyIn0seyJkb2N1
bWVudCI6InByb2dyYW0iLCJsaW5lcyI6ImV4ZWN1dGlvbiBsb2NrIn1dLCJzdW1tYXJ5IjoiVGhl
IHN0YXRlIHNoYWxsIGJlIGV4cG9ydGVkIGZyb20gYSBydW5uaW5nIGNsdXN0ZXIsIGFuZCB0aGUg
cHJvZ3JhbSBleHBvcnRzIG9ubHkgd2hlcmUgaXRzIHBlZXIgaXMgZG93bi4ifV0sImZvcm1hdCI6
InJ1bmJvb2stcGxhbi8xIiwiaG9zdHMiOlt7ImFkZHJlc3MiOiIxOTIuMC4yLjcxIiwiY29tcG9u
ZW50cyI6WyJpcGZzLWNsdXN0ZXItc2VydmljZSIsImlwZnMtY2x1c3Rlci1jdGwiLCJwaW5zZXQi
XSwiY29ubmVjdGlvbiI6InNzaCIsImlkIjoicDEiLCJvcyI6ImRlYmlhbi0xMiIsIm9zRmFtaWx5
IjoiZGViaWFuIiwicm9sZXMiOlsicGVlciIsImtlZXBlciJdLCJ1c2VyIjoib3BzIn0seyJhZGRy
ZXNzIjoiMTkyLjAuMi43MiIsImNvbXBvbmVudHMiOlsiaXBmcy1jbHVzdGVyLXNlcnZpY2UiLCJp
cGZzLWNsdXN0ZXItY3RsIiwicGluc2V0Il0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6InAyIiwi
b3MiOiJkZWJpYW4tMTIiLCJvc0ZhbWlseSI6ImRlYmlhbiIsInJvbGVzIjpbInBlZXIiLCJyZXN0
Il0sInVzZXIiOiJvcHMifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjczIiwiY29tcG9uZW50cyI6WyJp
cGZzLWNsdXN0ZXItc2VydmljZSIsImlwZnMtY2x1c3Rlci1jdGwiLCJwaW5zZXQiXSwiY29ubmVj
dGlvbiI6InNzaCIsImlkIjoicDMiLCJvcyI6ImRlYmlhbi0xMiIsIm9zRmFtaWx5IjoiZGViaWFu
Iiwicm9sZXMiOlsicGVlciIsInJlc3QiXSwidXNlciI6Im9wcyJ9XSwiaW1wYWN0TGV2ZWxzIjpb
eyJkZWZpbml0aW9uIjoiQWxsIHBlZXJzIGFuc3dlcjsgb25seSBmaWxlcyBvbiB0aGVpciBkaXNr
cyBjaGFuZ2UuIiwibGV2ZWwiOjAsInRpdGxlIjoiVW5ub3RpY2VkIiwid2luZG93UmVxdWlyZWQi
OmZhbHNlfSx7ImRlZmluaXRpb24iOiJOb3RoaW5nIGNhbiBiZSBwaW5uZWQgb3IgdW5waW5uZWQ7
IHdoYXQgaXMgcGlubmVkIHN0YXlzIHdpdGggdGhlIElQRlMgZGFlbW9ucy4iLCJsZXZlbCI6MSwi
dGl0bGUiOiJDbHVzdGVyIGF3YXkiLCJ3aW5kb3dSZXF1aXJlZCI6dHJ1ZX1dLCJub3RlcyI6W3si
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzIn1dLCJ0ZXh0IjoiVGhlIGd1
aWRlIGhhcyBwb2ludHMgdG8gY29uc2lkZXIgYmVmb3JlIGFueSB1cGdyYWRlOyBpdHMgbGlzdCBv
ZiB0aGVtIGlzIGVtcHR5LiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlLWhpc3Rvcnki
LCJsaW5lcyI6ImNvbW1pdHMgZmI1MjI2MCwgZWJkMTAyZCwgNTczZjQxYSJ9XSwidGV4dCI6Ildo
YXQgdGhlIGxpc3Qgb25jZSBoZWxkOiBhbGwgcGVlcnMgc2hhcmUgb25lIHZlcnNpb24sIHRvIHRo
ZSBsYXN0IG51bWJlciB1cCB0byAwLjQgYW5kIHRvIG1ham9yIGFuZCBtaW5vciBmcm9tIDAuNiBv
biwgYW5kIGEgc3RhdGUgd2hvc2UgZm9ybWF0IGNoYW5nZWQgaXMgdXBncmFkZWQgd2hpbGUgaXRz
IHBlZXIgaXMgb2ZmbGluZS4gVGhlIGd1aWRlJ3MgdGV4dCBmaXRzIGFsbCB0aHJlZSB3b3JkaW5n
cywgc28gaXQgY2Fubm90IHNldHRsZSB3aGljaCBob2xkcy4ifSx7InNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZS10b2RheSIsImxpbmVzIjoiY29tbWl0IGM3Y2E4YjUifV0sInRleHQiOiJUb2Rh
eSBvbmx5IHRoZSBwcm90b2NvbCB0aGF0IHBlZXJzIHNwZWFrIGFtb25nIHRoZW1zZWx2ZXMgaGFz
IHRvIGJlIG9uZSwgZnJvbSAwLjEyLjEgb247IHBlZXJzIG1heSBiZSByZXN0YXJ0ZWQgaW4gdHVy
biBvciB0b2dldGhlciwgYW5kIHJhZnQga2VlcHMgaXRzIHR3byBjb25kaXRpb25zLiJ9LHsic291
cmNlIjpbeyJkb2N1bWVudCI6ImNoYW5nZWxvZyIsImxpbmVzIjoiMC4xMC4wLCAwLjExLjAsIDEu
MC4wIn0seyJkb2N1bWVudCI6InByb2dyYW0iLCJsaW5lcyI6ImNtZC9pcGZzLWNsdXN0ZXItc2Vy
dmljZSJ9XSwidGV4dCI6IlRoZSBwcm9ncmFtIGhhcyBgc3RhdGUgdXBncmFkZWAgaW4gMC45LjAs
IDAuMTAuMCBhbmQgMC4xMC4xIGFuZCBub3QgZnJvbSAwLjExLjAgb24sIHdoaWNoIHJlYWRzIG5v
IHN0YXRlIG9sZGVyIHRoYW4gMC4xMC4wLiBQZWVycyBvZiAxLjAuMCBhbmQgb2YgZWFybGllciB2
ZXJzaW9ucyBjYW5ub3QgdGFsayB0byBvbmUgYW5vdGhlci4ifSx7InNvdXJjZSI6W3siZG9jdW1l
bnQiOiJwcm9ncmFtIiwibGluZXMiOiJ2MS4xLjYgY21kL2lwZnMtY2x1c3Rlci1zZXJ2aWNlIn1d
LCJ0ZXh0IjoiSW4gMS4xLjYgYC0tdXBncmFkZWAgaXMgYWNjZXB0ZWQgYW5kIGRvZXMgbm90aGlu
ZzsgYC0tYm9vdHN0cmFwYCB0YWtlcyBzZXZlcmFsIGFkZHJlc3NlcyB3aXRoIGNvbW1hczsgYHN0
YXRlYCBjb21tYW5kcyBhc2sgYmVmb3JlIHRoZXkgb3ZlcndyaXRlIHVubGVzcyBmb3JjZWQsIGFu
ZCBydW4gb25seSB3aGlsZSB0aGUgcGVlciBpcyBvZmZsaW5lLiJ9LHsic291cmNlIjpbeyJkb2N1
bWVudCI6InByb2dyYW0iLCJsaW5lcyI6IkRvY2tlcmZpbGUgb2YgdjAuOS4wIGFuZCBvZiB0b2Rh
eSJ9XSwidGV4dCI6IlRoZSBpbWFnZSBvZiAwLjkuMCBzdGFydHMgdGhlIGRhZW1vbiB3aXRoIC0t
dXBncmFkZTsgdGhlIHByZXNlbnQgb25lIHN0YXJ0cyBpdCB3aXRob3V0LCBmb3IgY3JkdC4ifSx7
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJiYWNrdXBzLWd1aWRlIiwibGluZXMiOiJzdGF0ZSBleHBv
cnQsIGltcG9ydCBhbmQgY2xlYW51cCJ9XSwidGV4dCI6IlRpZHlpbmcgdXAgdW5kZXIgcmFmdCBy
ZW5hbWVzIHRoZSBmb2xkZXIgdG8gcmFmdC5vbGQuTiBhbmQga2VlcHMgYXMgbWFueSBhcyBiYWNr
dXBzX3JvdGF0ZSBzYXlzLCBhbmQgdW5kZXIgY3JkdCBpdCBkZWxldGVzLiBBIGR1bXAgaG9sZHMg
dGhlIHBpbnNldCBhbG9uZSwgaXMgaW1wb3J0ZWQgYnkgdGhlIHZlcnNpb24gdGhhdCB3cm90ZSBp
dCwgYW5kIG1heSBnbyBmcm9tIHJhZnQgdG8gY3JkdCBvciBiYWNrOyBhZnRlciBhbiBpbXBvcnQg
dW5kZXIgY3JkdCBldmVyeSBvdGhlciBwZWVyIGhhcyB0byBnaXZlIGl0cyBvd24gc3RhdGUgdXAu
In0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoicHJvZ3JhbSIsImxpbmVzIjoiY21kL2lwZnMtY2x1
c3Rlci1jdGwsIGNsdXN0ZXIuZ28ifV0sInRleHQiOiJXaGF0IGNhbiBiZSBsb29rZWQgYXQ6IHBl
ZXJzIGxzLCBpZCwgdmVyc2lvbiwgcGluIGxzLCBzdGF0dXMgd2l0aCBhIGZpbHRlciwgaGVhbHRo
LCBhbmQgdGhlIGxvZyBsaW5lIHRoYXQgc2F5cyB0aGUgcGVlciBpcyByZWFkeS4gaXBmcy1jbHVz
dGVyLWN0bCBlbmRzIHdpdGggMSB3aGVuIGl0IGNvdWxkIG5vdCBhc2ssIGFuZCAyIHdoZW4gdGhl
IHBlZXIgYW5zd2VyZWQgYW4gZXJyb3IuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjUtNyJ9XSwidGV4dCI6IlRoZSBzdGFuZGFyZCB3YXkgaXMgdGhlIHF1aWNrIG9u
ZSwgYW5kIHN1aXRzIGRlcGxveW1lbnQgdG9vbHMgYW5kIGNvbnRhaW5lcnMuIn0seyJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2In1dLCJ0ZXh0IjoiQSBzdGFydCB3aXRo
IC0tdXBncmFkZSBicmluZ3MgdGhlIGZvcm1hdCBvZiB0aGUgc3RhdGUgdXAgdG8gZGF0ZSBieSBp
dHNlbGYuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIwLTIyIn1d
LCJ0ZXh0IjoiVGhlIGJvb3RzdHJhcCB3YXkgdGFrZXMgcGVlcnMgb3V0IG9uZSBhZnRlciBhbm90
aGVyLCB1cGdyYWRlcyB0aGVtIGFuZCBicmluZ3MgdGhlbSBiYWNrLiJ9LHsic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNyJ9XSwidGV4dCI6IkEgcmVtb3ZlZCBwZWVyIHNo
dXRzIGRvd24gYnkgaXRzZWxmLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIyNywgMzcifV0sInRleHQiOiJBIHJlbW92ZWQgcGVlciBnaXZlcyBpdHMgc3RhdGUgdXAs
IGFuZCBrZWVwcyBhIGNvcHkuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjM1In1dLCJ0ZXh0IjoiS2VlcGluZyB0aGUgc3RhdGUgc2FmZSBnb2VzIGJlZm9yZSBldmVy
eXRoaW5nIGVsc2UgaW4gYW4gdXBncmFkZS4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMzcifV0sInRleHQiOiJBbiBleHBvcnQgZnJvbSBvbmUgcGVlciBjYW4gYmUg
aW1wb3J0ZWQgb24gYW5vdGhlciBvbmUgb2YgdGhlIHNhbWUgdmVyc2lvbi4ifSx7InNvdXJjZSI6
W3siZG9jdW1lbnQiOiJwcm9ncmFtIiwibGluZXMiOiJBcHBseUVudlZhcnMifV0sInRleHQiOiJX
aGF0IHNlcnZpY2UuanNvbiBzYXlzIGNhbiBiZSBvdmVycnVsZWQgYnkgdGhlIGVudmlyb25tZW50
IG9mIHRoZSBkYWVtb247IGxvb2sgdGhlcmUgYXMgd2VsbC4ifV0sInBlb3BsZSI6eyJhcHByb3Zh
bHNSZXF1aXJlZCI6MCwiYXBwcm92ZXJzIjpbImxpQGV4YW1wbGUuY29tIl0sImNvbnRhY3RzIjpb
InNlcnZpY2UtZGVza0BleGFtcGxlLmNvbSJdLCJvcGVyYXRvcnMiOlsiYW5hQGV4YW1wbGUuY29t
IiwiYmVuQGV4YW1wbGUuY29tIl0sInJldmlld2VycyI6WyJub29yQGV4YW1wbGUuY29tIl19LCJw
cm9kdWN0Ijp7ImRlc2NyaXB0aW9uIjoiUGVlcnMgdGhhdCBhZ3JlZSBvbiBvbmUgbGlzdCBvZiBw
aW5zLCB0aGUgcGluc2V0LCBhbmQgaGF2ZSBJUEZTIGRhZW1vbnMgcGluIHdoYXQgaXMgb24gaXQu
IEEgcGVlciBpcyB0aGUgcHJvZ3JhbSBpcGZzLWNsdXN0ZXItc2VydmljZTsgaXBmcy1jbHVzdGVy
LWN0bCB0YWxrcyB0byBpdC4gVGhlIHBlZXJzIGFncmVlIGJ5IHJhZnQgb3IgYnkgY3JkdCwgYW5k
IG11Y2ggb2Ygd2hhdCBhbiB1cGdyYWRlIGRvZXMgZGVwZW5kcyBvbiB3aGljaC4iLCJpZCI6Imlw
ZnMtY2x1c3RlciIsInRpdGxlIjoiSVBGUyBDbHVzdGVyIn0sInJlY292ZXJ5IjpbeyJmYWlsdXJl
T2YiOlsicmVzdGFydC1wZWVycyIsInN0b3AtbGFzdCIsInN0YXRlLXVwZ3JhZGUiLCJzdGFydC1s
YXN0IiwiYm9vdHN0cmFwLXBlZXJzIl0sImlkIjoiZHIiLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjMzLTQ4In1dLCJzdGVwcyI6W3siYmF0Y2hlcyI6W1sicDEiLCJwMiIs
InAzIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1
cz0wXG5mb3IgdW5pdCBpbiAnaXBmcy1jbHVzdGVyJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwg
aXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAg
cHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRz
dGF0ZVwiIGluIDNpbmFjdGl2ZXwzZmFpbGVkKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25l
XG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVk
IjoiaXMgc3RvcHBlZCIsImhvc3RzIjpbInAxIiwicDIiLCJwMyJdLCJpZCI6ImJhY2stc3RvcC5j
aGVjayIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjUwMDAsImZvck1TIjoxMjAw
MDB9LCJzdWJqZWN0Ijoic2VydmljZSBpcGZzLWNsdXN0ZXIiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0
aXRsZSI6IlRoZSBwZWVyIGlzIGRvd24ifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJzdWRvIC1uIHN5c3RlbWN0bCBzdG9wIGlwZnMtY2x1c3RlciIsInZhcmlhYmxlcyI6W119
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6ImJhY2stc3RvcCIsImlkZW1w
b3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNjY2fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmls
ZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjp0cnVlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQxIn0seyJkb2N1bWVudCI6InByb2dyYW0iLCJs
aW5lcyI6ImV4ZWN1dGlvbiBsb2NrIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNy0y
OCJ9XSwic3RhZ2UiOiJkciIsInRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IlN0b3AgZXZlcnkg
cGVlciwgc28gdGhhdCBub3RoaW5nIHdyaXRlcyB0byBhIHN0YXRlIiwidW5kbyI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gc3lzdGVtY3RsIHN0YXJ0IGlwZnMt
Y2x1c3RlciIsInZhcmlhYmxlcyI6W119fX0seyJiYXRjaGVzIjpbWyJwMSJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIGxzIC0tIFwiJHtjbHVz
dGVyX3BhdGh9XCIgfCBhd2sgJ1xuICAvXnJhZnQoWy5db2xkWy5dWzAtOV0rKT8kLyB8fCAvXihj
cmR0fHBlYmJsZXxiYWRnZXJ8YmFkZ2VyM3xsZXZlbGRiKSQvIHsgcHJpbnQgXCJzdGF0ZSBpbiBc
IiAkMCB9JyIsInZhcmlhYmxlcyI6WyJjbHVzdGVyX3BhdGgiXX0sImV4cGVjdCI6W3sicHJlZGlj
YXRlIjoiY29udGFpbnMiLCJ0ZXh0Ijoic3RhdGUgaW4ifV0sImV4cGVjdGVkIjoiY29udGFpbnMg
YHN0YXRlIGluYCIsImhvc3RzIjpbInAxIl0sImlkIjoiYmFjay1sb2NhdGUiLCJraW5kIjoicHJv
YmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhl
IGZvbGRlciBvZiB0aGUgcGVlciBob2xkcyBhIHN0YXRlLCBpbiBwbGFjZSBvciBhcyBhIGNvcHki
fSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6ImJhY2stbG9jYXRlIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE3MTF9LCJwb3NpdGlvbiI6ImJvZHkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImxvY2F0ZS1zdGF0ZSJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQxIn0seyJk
b2N1bWVudCI6ImJhY2t1cHMtZ3VpZGUiLCJsaW5lcyI6ImRhdGEifV0sInN0YWdlIjoiZHIiLCJ0
aXRsZSI6IlNlZSB0aGF0IHRoZSBwZWVyIHRoYXQgc3RheXMgaGFzIHRoZSBzdGF0ZSJ9LHsiYmFj
a3VwIjoicGluc2V0IiwiYmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0IjoiYXdrICd7IHBpbnMgKz0gZ3N1YigvXCJjaWRcIiAqOi8sIFwi
XCIpIH0gRU5EIHsgcHJpbnQgcGlucyArIDAgfScgXCIke3N0YXRlX2ZpbGV9XCIiLCJ2YXJpYWJs
ZXMiOlsic3RhdGVfZmlsZSJdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPj0iLCJudW1iZXJz
IjpbMV0sInByZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyA+PSAxIiwiaG9zdHMi
OlsicDEiXSwiaWQiOiJiYWNrLWV4cG9ydC5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3Qi
OiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMDAsInRpdGxlIjoiVGhlIGV4cG9ydCBpcyB0
aGVyZSBhbmQgaG9sZHMgcGlucyJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InN1ZG8gLW4gLXUgXCIke2RhZW1vbl91c2VyfVwiIGVudiBQQVRIPVwiJHtvbGRfcHJvZ3JhbXN9
OiRQQVRIXCIgSVBGU19DTFVTVEVSX1BBVEg9XCIke2NsdXN0ZXJfcGF0aH1cIiBcXFxuICBpcGZz
LWNsdXN0ZXItc2VydmljZSBzdGF0ZSBleHBvcnQgLS1maWxlIFwiJHtzdGF0ZV9maWxlfVwiIHx8
IGV4aXQgMVxuc3VkbyAtbiAtdSBcIiR7ZGFlbW9uX3VzZXJ9XCIgZW52IFBBVEg9XCIke29sZF9w
cm9ncmFtc306JFBBVEhcIiBJUEZTX0NMVVNURVJfUEFUSD1cIiR7Y2x1c3Rlcl9wYXRofVwiIFxc
XG4gIGlwZnMtY2x1c3Rlci1zZXJ2aWNlIHZlcnNpb24gfCBzdWRvIC1uIC11IFwiJHtkYWVtb25f
dXNlcn1cIiB0ZWUgXCIke3N0YXRlX2ZpbGV9LnZlcnNpb25cIiIsInZhcmlhYmxlcyI6WyJjbHVz
dGVyX3BhdGgiLCJkYWVtb25fdXNlciIsIm9sZF9wcm9ncmFtcyIsInN0YXRlX2ZpbGUiXX0sImRl
c2NyaXB0aW9uIjoiQW4gZXhwb3J0IHRoYXQgaXMgdGhlcmUgYWxyZWFkeSwgb2YgdGhpcyBjaGFu
Z2UsIGlzIGtlcHQgYW5kIHVzZWQuIiwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwi
aWQiOiJiYWNrLWV4cG9ydCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoicnVuIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTcyNH0s
InBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJkci1leHBv
cnQiLCJiYWNrdXAtcmVhZGFibGUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNSwgNDIifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjM1LCA0MiJ9XSwic3RhZ2UiOiJkciIsInRpbWVvdXRNUyI6MTgwMDAwMCwidGl0bGUi
OiJFeHBvcnQgdGhlIHN0YXRlIHdpdGggdGhlIHByb2dyYW0gb2YgdGhlIHZlcnNpb24gdGhhdCB3
cm90ZSBpdCIsInVubGVzcyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImF3
ayAneyBwaW5zICs9IGdzdWIoL1wiY2lkXCIgKjovLCBcIlwiKSB9IEVORCB7IHByaW50IHBpbnMg
KyAwIH0nIFwiJHtzdGF0ZV9maWxlfVwiIiwidmFyaWFibGVzIjpbInN0YXRlX2ZpbGUiXX0sImV4
cGVjdCI6W3siY29tcGFyaXNvbiI6Ij49IiwibnVtYmVycyI6WzFdLCJwcmVkaWNhdGUiOiJudW1i
ZXIifV0sImV4cGVjdGVkIjoiaXMgPj0gMSIsImhvc3RzIjpbInAxIl0sImlkIjoiYmFjay1leHBv
cnQudW5sZXNzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0
TVMiOjMwMDAwMCwidGl0bGUiOiJUaGlzIGNoYW5nZSBoYXMgZXhwb3J0ZWQgdGhlIHBpbnNldCBh
bHJlYWR5In19LHsiYmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0Ijoic2VydmljZT0kKFwiJHtwcm9ncmFtX2Rpcn0vaXBmcy1jbHVzdGVy
LXNlcnZpY2VcIiB2ZXJzaW9uKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHNlcnZpY2Vc
IiB8IGF3ayAneyBzdWIoL1srXS4qLywgXCJcIik7IHByaW50IH0nIiwidmFyaWFibGVzIjpbInBy
b2dyYW1fZGlyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIxLjAu
OCJ9XSwiZXhwZWN0ZWQiOiJpcyBgMS4wLjhgIiwiaG9zdHMiOlsicDEiXSwiaWQiOiJiYWNrLm9s
ZC12ZXJzaW9uLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0
aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZWQgcHJvZ3JhbSBoYXMgdGhlIHBy
ZXNlbnQgdmVyc2lvbiJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8g
LW4gaW5zdGFsbCAtbSAwNzU1IC0tIFwiJHtvbGRfcHJvZ3JhbXN9L2lwZnMtY2x1c3Rlci1zZXJ2
aWNlXCIgXCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItc2VydmljZVwiIiwidmFyaWFibGVz
IjpbIm9sZF9wcm9ncmFtcyIsInByb2dyYW1fZGlyIl19LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVN
UyI6NjAwMDAsImlkIjoiYmFjay5vbGQtdmVyc2lvbiIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQi
OiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjoxNzQ4fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNm
aWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI0MyJ9XSwic3RhZ2UiOiJkciIsInRpbWVvdXRNUyI6MTIwMDAwLCJ0aXRsZSI6
IlB1dCB0aGUgcHJvZ3JhbSBvZiB0aGUgcHJlc2VudCB2ZXJzaW9uIGluIHBsYWNlLCBhcyBmb3Ig
YSBuZXcgcGVlciJ9LHsiYmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGVmdD0kKHN1ZG8gLW4gbHMgLS0gXCIke2NsdXN0ZXJfcGF0
aH1cIikgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRsZWZ0XCIgfCBhd2sgJy9ecmFmdCQv
IHsgbisrIH0gRU5EIHsgcHJpbnQgbiArIDAgfSciLCJ2YXJpYWJsZXMiOlsiY2x1c3Rlcl9wYXRo
Il19LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMiOlswXSwicHJlZGljYXRl
IjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob3N0cyI6WyJwMSJdLCJpZCI6ImJh
Y2suY2xlYW4ta2VlcGVyLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRw
dXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBwZWVyIGhhcyBubyByYWZ0IGZvbGRl
ciBhbnkgbW9yZSwgYW5kIHVuZGVyIGNyZHQgbm90aGluZyBidXQgaXRzIHNldHRpbmdzIn0sImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiAtdSBcIiR7ZGFlbW9uX3Vz
ZXJ9XCIgZW52IFBBVEg9XCIke3Byb2dyYW1fZGlyfTokUEFUSFwiIElQRlNfQ0xVU1RFUl9QQVRI
PVwiJHtjbHVzdGVyX3BhdGh9XCIgaXBmcy1jbHVzdGVyLXNlcnZpY2Ugc3RhdGUgY2xlYW51cCAt
LWZvcmNlIiwidmFyaWFibGVzIjpbImNsdXN0ZXJfcGF0aCIsImRhZW1vbl91c2VyIiwicHJvZ3Jh
bV9kaXIiXX0sImRlc2NyaXB0aW9uIjoiVW5kZXIgcmFmdCB0aGUgZm9sZGVyIGlzIHJlbmFtZWQg
b25jZSBtb3JlOyB1bmRlciBjcmR0IGl0cyBkYXRhIGlzIGRlbGV0ZWQuIiwiZWZmZWN0cyI6W10s
ImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJiYWNrLmNsZWFuLWtlZXBlciIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6MTc0OH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQi
OnRydWUsInNhdGlzZmllcyI6WyJkci1vbGQtcGVlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQzIn0seyJkb2N1bWVudCI6ImJh
Y2t1cHMtZ3VpZGUiLCJsaW5lcyI6ImNsZWFudXAifV0sInN0YWdlIjoiZHIiLCJ0aW1lb3V0TVMi
OjMwMDAwMCwidGl0bGUiOiJDbGVhbiB0aGUgcGVlciIsInVuZG8iOnsiaXJyZXZlcnNpYmxlIjoi
VW5kZXIgY3JkdCB0aGUgZGF0YSBpcyBnb25lOyBmcm9tIGhlcmUgb24gdGhlIGV4cG9ydCBpcyB3
aGF0IGlzIGxlZnQgb2YgaXQuIn19LHsiYmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZXhwb3J0ZWQ9JChjYXQgLS0gXCIke3N0YXRl
X2ZpbGV9LnZlcnNpb25cIikgfHwgZXhpdCAxXG5pbXBvcnRpbmc9JChcIiR7cHJvZ3JhbV9kaXJ9
L2lwZnMtY2x1c3Rlci1zZXJ2aWNlXCIgdmVyc2lvbikgfHwgZXhpdCAxXG5pZiB0ZXN0IFwiJGV4
cG9ydGVkXCIgPSBcIiRpbXBvcnRpbmdcIjsgdGhlbiBlY2hvIHNhbWU7IGVsc2UgZWNobyBcIiRl
eHBvcnRlZCwgJGltcG9ydGluZ1wiOyBmaSIsInZhcmlhYmxlcyI6WyJwcm9ncmFtX2RpciIsInN0
YXRlX2ZpbGUiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6InNhbWUi
fV0sImV4cGVjdGVkIjoiaXMgYHNhbWVgIiwiaG9zdHMiOlsicDEiXSwiaWQiOiJiYWNrLnNhbWUt
dmVyc2lvbiIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1T
Ijo2MDAwMCwidGl0bGUiOiJCb3RoIHZlcnNpb25zIGFyZSB0aGUgc2FtZSJ9LCJlZmZlY3RzIjpb
XSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoiYmFjay5zYW1lLXZlcnNpb24iLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6MTc0OH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZHItc2FtZS12ZXJzaW9uIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzcifV0sInN0YWdl
IjoiZHIiLCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBwcm9ncmFtIHRoYXQgaW1wb3J0cyBpcyBvZiB0
aGUgdmVyc2lvbiB0aGF0IGV4cG9ydGVkIn0seyJiYXRjaGVzIjpbWyJwMSJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJhZ2Fpbj0kKHN1ZG8gLW4gLXUgXCIk
e2RhZW1vbl91c2VyfVwiIGVudiBQQVRIPVwiJHtwcm9ncmFtX2Rpcn06JFBBVEhcIiBJUEZTX0NM
VVNURVJfUEFUSD1cIiR7Y2x1c3Rlcl9wYXRofVwiIFxcXG4gIGlwZnMtY2x1c3Rlci1zZXJ2aWNl
IHN0YXRlIGV4cG9ydCkgfHwgZXhpdCAxXG5pbXBvcnRlZD0kKHByaW50ZiAnJXNcXG4nIFwiJGFn
YWluXCIgfCBhd2sgJ3sgcGlucyArPSBnc3ViKC9cImNpZFwiICo6LywgXCJcIikgfSBFTkQgeyBw
cmludCBwaW5zICsgMCB9JylcbnNhdmVkPSQoYXdrICd7IHBpbnMgKz0gZ3N1YigvXCJjaWRcIiAq
Oi8sIFwiXCIpIH0gRU5EIHsgcHJpbnQgcGlucyArIDAgfScgXCIke3N0YXRlX2ZpbGV9XCIpIHx8
IGV4aXQgMVxuaWYgdGVzdCBcIiRpbXBvcnRlZFwiIC1lcSBcIiRzYXZlZFwiOyB0aGVuIGVjaG8g
XCJhbGwgcGluc1wiOyBlbHNlIGVjaG8gXCIkaW1wb3J0ZWQgb2YgJHNhdmVkIHBpbnNcIjsgZmki
LCJ2YXJpYWJsZXMiOlsiY2x1c3Rlcl9wYXRoIiwiZGFlbW9uX3VzZXIiLCJwcm9ncmFtX2RpciIs
InN0YXRlX2ZpbGUiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6ImFs
bCBwaW5zIn1dLCJleHBlY3RlZCI6ImlzIGBhbGwgcGluc2AiLCJob3N0cyI6WyJwMSJdLCJpZCI6
ImJhY2suaW1wb3J0LmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQi
LCJ0aW1lb3V0TVMiOjE4MDAwMDAsInRpdGxlIjoiV2hhdCB3YXMgaW1wb3J0ZWQgaG9sZHMgYXMg
bWFueSBwaW5zIGFzIHRoZSBleHBvcnQifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJzdWRvIC1uIC11IFwiJHtkYWVtb25fdXNlcn1cIiBlbnYgUEFUSD1cIiR7cHJvZ3JhbV9k
aXJ9OiRQQVRIXCIgSVBGU19DTFVTVEVSX1BBVEg9XCIke2NsdXN0ZXJfcGF0aH1cIiBpcGZzLWNs
dXN0ZXItc2VydmljZSBzdGF0ZSBpbXBvcnQgLS1mb3JjZSBcIiR7c3RhdGVfZmlsZX1cIiIsInZh
cmlhYmxlcyI6WyJjbHVzdGVyX3BhdGgiLCJkYWVtb25fdXNlciIsInByb2dyYW1fZGlyIiwic3Rh
dGVfZmlsZSJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJiYWNrLmlt
cG9ydCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTc0OH0sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJkci1pbXBvcnQiXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0NCJ9
XSwic3RhZ2UiOiJkciIsInRpbWVvdXRNUyI6MTgwMDAwMCwidGl0bGUiOiJJbXBvcnQgdGhlIGV4
cG9ydCIsInVuZG8iOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1u
IC11IFwiJHtkYWVtb25fdXNlcn1cIiBlbnYgUEFUSD1cIiR7cHJvZ3JhbV9kaXJ9OiRQQVRIXCIg
SVBGU19DTFVTVEVSX1BBVEg9XCIke2NsdXN0ZXJfcGF0aH1cIiBpcGZzLWNsdXN0ZXItc2Vydmlj
ZSBzdGF0ZSBjbGVhbnVwIC0tZm9yY2UiLCJ2YXJpYWJsZXMiOlsiY2x1c3Rlcl9wYXRoIiwiZGFl
bW9uX3VzZXIiLCJwcm9ncmFtX2RpciJdfX19LHsiYmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidG9vbD0kKFwiJHtwcm9ncmFtX2Rp
cn0vaXBmcy1jbHVzdGVyLWN0bFwiIC0tdmVyc2lvbikgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxu
JyBcIiR0b29sXCIgfCBhd2sgJ3sgc3ViKC9bK10uKi8sIFwiXCIsICQzKTsgcHJpbnQgJDMgfSci
LCJ2YXJpYWJsZXMiOlsicHJvZ3JhbV9kaXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1
YWxzIiwidGV4dCI6IjEuMS40In1dLCJleHBlY3RlZCI6ImlzIGAxLjEuNGAiLCJob3N0cyI6WyJw
MSJdLCJpZCI6ImJhY2submV3LXRvb2wuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
dGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIGluc3RhbGxlZCBpcGZz
LWNsdXN0ZXItY3RsIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIGluc3RhbGwgLW0gMDc1NSAtLSBcIiR7bmV3X3Byb2dy
YW1zfS9pcGZzLWNsdXN0ZXItY3RsXCIgXCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItY3Rs
XCIiLCJ2YXJpYWJsZXMiOlsibmV3X3Byb2dyYW1zIiwicHJvZ3JhbV9kaXIiXX0sImVmZmVjdHMi
Olt7ImNhcGFiaWxpdHkiOiJwaW5uaW5nIiwiZWZmZWN0IjoiY29udGludWUifSx7ImNhcGFiaWxp
dHkiOiJwaW4tc3RhdHVzIiwiZWZmZWN0IjoiY29udGludWUifV0sImVzdGltYXRlTVMiOjEyMDAw
MCwiaWQiOiJiYWNrLm5ldy10b29sIiwiaWRlbXBvdGVudCI6dHJ1ZSwiaW1wYWN0IjowLCJraW5k
IjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6MTc0OH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlz
ZmllcyI6WyJkci11cGdyYWRlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDUifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjEzIn1dLCJzdGFnZSI6ImRyIiwidGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoiUHV0IHRoZSBu
ZXcgaXBmcy1jbHVzdGVyLWN0bCBpbiBwbGFjZSIsInVuZG8iOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIGluc3RhbGwgLW0gMDc1NSAtLSBcIiR7b2xkX3Byb2dy
YW1zfS9pcGZzLWNsdXN0ZXItY3RsXCIgXCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItY3Rs
XCIiLCJ2YXJpYWJsZXMiOlsib2xkX3Byb2dyYW1zIiwicHJvZ3JhbV9kaXIiXX19LCJ1cGdyYWRl
cyI6ImlwZnMtY2x1c3Rlci1jdGwifSx7ImJhdGNoZXMiOltbInAxIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InNlcnZpY2U9JChcIiR7cHJvZ3JhbV9kaXJ9
L2lwZnMtY2x1c3Rlci1zZXJ2aWNlXCIgdmVyc2lvbikgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxu
JyBcIiRzZXJ2aWNlXCIgfCBhd2sgJ3sgc3ViKC9bK10uKi8sIFwiXCIpOyBwcmludCB9JyIsInZh
cmlhYmxlcyI6WyJwcm9ncmFtX2RpciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMi
LCJ0ZXh0IjoiMS4xLjQifV0sImV4cGVjdGVkIjoiaXMgYDEuMS40YCIsImhvc3RzIjpbInAxIl0s
ImlkIjoiYmFjay5uZXctc2VydmljZS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0
aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgaW5zdGFsbGVkIGlwZnMt
Y2x1c3Rlci1zZXJ2aWNlIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIGluc3RhbGwgLW0gMDc1NSAtLSBcIiR7bmV3X3By
b2dyYW1zfS9pcGZzLWNsdXN0ZXItc2VydmljZVwiIFwiJHtwcm9ncmFtX2Rpcn0vaXBmcy1jbHVz
dGVyLXNlcnZpY2VcIiIsInZhcmlhYmxlcyI6WyJuZXdfcHJvZ3JhbXMiLCJwcm9ncmFtX2RpciJd
fSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJiYWNrLm5ldy1zZXJ2aWNl
IiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmln
aW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE3NDh9LCJwb3NpdGlvbiI6ImJvZHki
LCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsiZHItdXBncmFkZSJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQ1In0seyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMyJ9XSwic3RhZ2UiOiJkciIsInRpbWVvdXRNUyI6
MTIwMDAwLCJ0aXRsZSI6IlB1dCB0aGUgbmV3IGlwZnMtY2x1c3Rlci1zZXJ2aWNlIGluIHBsYWNl
IiwidW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gaW5z
dGFsbCAtbSAwNzU1IC0tIFwiJHtvbGRfcHJvZ3JhbXN9L2lwZnMtY2x1c3Rlci1zZXJ2aWNlXCIg
XCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItc2VydmljZVwiIiwidmFyaWFibGVzIjpbIm9s
ZF9wcm9ncmFtcyIsInByb2dyYW1fZGlyIl19fX0seyJiYXRjaGVzIjpbWyJwMSJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzZWVuPSQoaXBmcy1jbHVzdGVy
LWN0bCBwZWVycyBscykgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRzZWVuXCIgfCBhd2sg
J1xuICAvIFt8XSBFUlJPUjogLyB7IGJhZCsrIH1cbiAgLyBbfF0gU2VlcyBbMC05XSsgb3RoZXIg
cGVlcnMvIHsgZ29vZCsrIH1cbiAgRU5EIHsgcHJpbnRmIFwiJWQgcGVlcnMsICVkIGVycm9yc1xc
blwiLCBnb29kLCBiYWQgfSciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUi
OiJlcXVhbHMiLCJ0ZXh0IjoiMSBwZWVycywgMCBlcnJvcnMifV0sImV4cGVjdGVkIjoiaXMgYDEg
cGVlcnMsIDAgZXJyb3JzYCIsImhvc3RzIjpbInAxIl0sImlkIjoiYmFjay5zdGFydC1zaW5nbGUu
Y2hlY2siLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjYw
MDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoi
VGhlIHBlZXIgaXMgcmVhZHksIGFzIGEgY2x1c3RlciBvZiBvbmUifSwiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIHN5c3RlbWN0bCBzdGFydCBpcGZzLWNsdXN0ZXIi
LCJ2YXJpYWJsZXMiOltdfSwiZGVzY3JpcHRpb24iOiJUaGUgb3RoZXJzIGFyZSBkb3duLCBzbyBp
dCBpcyBhbG9uZS4gQSByYWZ0IHNlY3Rpb24gd2l0aCBhbiBpbml0X3BlZXJzZXQsIG9yIGEgcGVl
cnN0b3JlIHdpdGggcGVlcnMgdGhhdCBydW4sIHdvdWxkIG1ha2UgaXQgd2FpdCBmb3IgdGhlbSBv
ciBqb2luIHRoZW0uIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6InBpbm5pbmciLCJlZmZlY3Qi
OiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6InBpbi1zdGF0dXMiLCJlZmZlY3QiOiJ1bmF2
YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImNvbnRlbnQiLCJlZmZlY3QiOiJjb250aW51ZSJ9XSwi
ZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6ImJhY2suc3RhcnQtc2luZ2xlIiwiaWRlbXBvdGVudCI6
dHJ1ZSwiaW1wYWN0IjoxLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTc0OH0sInBvc2l0aW9uIjoiYm9keSIsInBy
aXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJkci1zdGFydC1zaW5nbGUiXSwic2ltdWx0YW5l
b3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0NyJ9XSwi
c3RhZ2UiOiJkciIsInRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IlN0YXJ0IHRoZSBwZWVyIGFz
IGEgY2x1c3RlciBvZiBvbmUiLCJ1bmRvIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0Ijoic3VkbyAtbiBzeXN0ZW1jdGwgc3RvcCBpcGZzLWNsdXN0ZXIiLCJ2YXJpYWJsZXMiOltd
fX0sInVwZ3JhZGVzIjoiaXBmcy1jbHVzdGVyLXNlcnZpY2UifSx7ImJhdGNoZXMiOltbInAxIl1d
LCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Im93bj0kKGlwZnMt
Y2x1c3Rlci1jdGwgaWQpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkb3duXCIgfCBhd2sg
LXYgYWRkcmVzcz1cIiR7bXVsdGlhZGRyZXNzfVwiIC12IGlkPVwiJHtwZWVyX2lkfVwiICdcbiAg
ZnVuY3Rpb24gZW5kKHRleHQpIHsgc3ViKC9eLipcXC8oaXBmc3xwMnApXFwvLywgXCJcIiwgdGV4
dCk7IHJldHVybiB0ZXh0IH1cbiAgZnVuY3Rpb24gd2F5KHRleHQpIHsgc3ViKC9cXC8oaXBmc3xw
MnApXFwvW15cXC9dKiQvLCBcIlwiLCB0ZXh0KTsgcmV0dXJuIHRleHQgfVxuICAkMSA9PSBcIi1c
IiAmJiB3YXkoJDIpID09IHdheShhZGRyZXNzKSB7IGFubm91bmNlZCA9IDEgfVxuICBFTkQgeyBw
cmludCAoZW5kKGFkZHJlc3MpID09IGlkICYmIChhbm5vdW5jZWQgfHwgYWRkcmVzcyB+IC9eXFwv
ZG5zLykgPyBcInVzYWJsZVwiIDogXCJub3QgdXNhYmxlXCIpIH0nIiwidmFyaWFibGVzIjpbIm11
bHRpYWRkcmVzcyIsInBlZXJfaWQiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwi
dGV4dCI6InVzYWJsZSJ9XSwiZXhwZWN0ZWQiOiJpcyBgdXNhYmxlYCIsImhvc3RzIjpbInAxIl0s
ImlkIjoiYmFjay5zZWUta2VlcGVyLWFkZHJlc3MiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
dGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHJ1bm5pbmcgcGVlciBh
bm5vdW5jZXMgdGhlIGFkZHJlc3MgdGhhdCB0aGUgb3RoZXJzIHdpbGwgdXNlIn0sImVmZmVjdHMi
OltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJiYWNrLnNlZS1rZWVwZXItYWRkcmVzcyIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNzQ4fSwicG9zaXRpb24iOiJib2R5Iiwi
cHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJrZWVwZXItYWRkcmVzcyJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQ4In0s
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMSJ9XSwic3RhZ2UiOiJkciIsInRpdGxlIjoi
U2VlIHRoYXQgdGhlIG90aGVycyB3aWxsIHVzZSBhbiBhZGRyZXNzIHRoYXQgdGhlIHJ1bm5pbmcg
cGVlciBhbm5vdW5jZXMifSx7ImJhdGNoZXMiOltbInAyIl0sWyJwMyJdXSwiY2hlY2siOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJsZWZ0PSQoc3VkbyAtbiBscyAtLSBcIiR7
Y2x1c3Rlcl9wYXRofVwiKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJGxlZnRcIiB8IGF3
ayAnL15yYWZ0JC8geyBuKysgfSBFTkQgeyBwcmludCBuICsgMCB9JyIsInZhcmlhYmxlcyI6WyJj
bHVzdGVyX3BhdGgiXX0sImV4cGVjdCI6W3siY29tcGFyaXNvbiI6Ij09IiwibnVtYmVycyI6WzBd
LCJwcmVkaWNhdGUiOiJudW1iZXIifV0sImV4cGVjdGVkIjoiaXMgPT0gMCIsImhvc3RzIjpbInAy
IiwicDMiXSwiaWQiOiJiYWNrLmNsZWFuLXJlc3QuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJq
ZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHBlZXIgaGFz
IG5vIHJhZnQgZm9sZGVyIGFueSBtb3JlIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0Ijoic3VkbyAtbiAtdSBcIiR7ZGFlbW9uX3VzZXJ9XCIgZW52IFBBVEg9XCIke3Byb2dyYW1f
ZGlyfTokUEFUSFwiIElQRlNfQ0xVU1RFUl9QQVRIPVwiJHtjbHVzdGVyX3BhdGh9XCIgaXBmcy1j
bHVzdGVyLXNlcnZpY2Ugc3RhdGUgY2xlYW51cCAtLWZvcmNlIiwidmFyaWFibGVzIjpbImNsdXN0
ZXJfcGF0aCIsImRhZW1vbl91c2VyIiwicHJvZ3JhbV9kaXIiXX0sImVmZmVjdHMiOltdLCJlc3Rp
bWF0ZU1TIjozMDAwMDAsImlkIjoiYmFjay5jbGVhbi1yZXN0IiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjoxNzQ4fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwi
c2F0aXNmaWVzIjpbImRyLWNsZWFuLXJlc3QiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0OCJ9LHsiZG9jdW1lbnQiOiJiYWNrdXBz
LWd1aWRlIiwibGluZXMiOiJpbXBvcnQifV0sInN0YWdlIjoiZHIiLCJ0aW1lb3V0TVMiOjMwMDAw
MCwidGl0bGUiOiJDbGVhbiB0aGUgcmVzdCBvZiB0aGUgcGVlcnMiLCJ1bmRvIjp7ImlycmV2ZXJz
aWJsZSI6IlVuZGVyIGNyZHQgdGhlIGRhdGEgaXMgZ29uZTsgdGhlIHBlZXIgZ2V0cyB0aGUgc3Rh
dGUgYWdhaW4gd2hlbiBpdCBpcyBib290c3RyYXBwZWQuIn19LHsiYmF0Y2hlcyI6W1sicDIiXSxb
InAzIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRvb2w9
JChcIiR7cHJvZ3JhbV9kaXJ9L2lwZnMtY2x1c3Rlci1jdGxcIiAtLXZlcnNpb24pIHx8IGV4aXQg
MVxucHJpbnRmICclc1xcbicgXCIkdG9vbFwiIHwgYXdrICd7IHN1YigvWytdLiovLCBcIlwiLCAk
Myk7IHByaW50ICQzIH0nIiwidmFyaWFibGVzIjpbInByb2dyYW1fZGlyIl19LCJleHBlY3QiOlt7
InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIxLjEuNCJ9XSwiZXhwZWN0ZWQiOiJpcyBgMS4x
LjRgIiwiaG9zdHMiOlsicDIiLCJwMyJdLCJpZCI6ImJhY2submV3LXRvb2wtcmVzdC5jaGVjayIs
ImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwi
dGl0bGUiOiJUaGUgaW5zdGFsbGVkIGlwZnMtY2x1c3Rlci1jdGwgaGFzIHRoZSB0YXJnZXQgdmVy
c2lvbiJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gaW5zdGFs
bCAtbSAwNzU1IC0tIFwiJHtuZXdfcHJvZ3JhbXN9L2lwZnMtY2x1c3Rlci1jdGxcIiBcIiR7cHJv
Z3JhbV9kaXJ9L2lwZnMtY2x1c3Rlci1jdGxcIiIsInZhcmlhYmxlcyI6WyJuZXdfcHJvZ3JhbXMi
LCJwcm9ncmFtX2RpciJdfSwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6InBpbm5pbmciLCJlZmZl
Y3QiOiJjb250aW51ZSJ9LHsiY2FwYWJpbGl0eSI6InBpbi1zdGF0dXMiLCJlZmZlY3QiOiJjb250
aW51ZSJ9XSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6ImJhY2submV3LXRvb2wtcmVzdCIsImlk
ZW1wb3RlbnQiOnRydWUsImltcGFjdCI6MCwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE3NDh9LCJwb3NpdGlvbiI6
ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsiZHItdXBncmFkZS1yZXN0Il0s
InNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiNDgifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzIn1dLCJzdGFnZSI6ImRyIiwi
dGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoiUHV0IHRoZSBuZXcgaXBmcy1jbHVzdGVyLWN0bCBp
biBwbGFjZSIsInVuZG8iOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRv
IC1uIGluc3RhbGwgLW0gMDc1NSAtLSBcIiR7b2xkX3Byb2dyYW1zfS9pcGZzLWNsdXN0ZXItY3Rs
XCIgXCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItY3RsXCIiLCJ2YXJpYWJsZXMiOlsib2xk
X3Byb2dyYW1zIiwicHJvZ3JhbV9kaXIiXX19LCJ1cGdyYWRlcyI6ImlwZnMtY2x1c3Rlci1jdGwi
fSx7ImJhdGNoZXMiOltbInAyIl0sWyJwMyJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJzZXJ2aWNlPSQoXCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXIt
c2VydmljZVwiIHZlcnNpb24pIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkc2VydmljZVwi
IHwgYXdrICd7IHN1YigvWytdLiovLCBcIlwiKTsgcHJpbnQgfSciLCJ2YXJpYWJsZXMiOlsicHJv
Z3JhbV9kaXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjEuMS40
In1dLCJleHBlY3RlZCI6ImlzIGAxLjEuNGAiLCJob3N0cyI6WyJwMiIsInAzIl0sImlkIjoiYmFj
ay5uZXctc2VydmljZS1yZXN0LmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBv
dXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZWQgaXBmcy1jbHVz
dGVyLXNlcnZpY2UgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gaW5zdGFsbCAtbSAwNzU1IC0tIFwiJHtuZXdfcHJvZ3Jh
bXN9L2lwZnMtY2x1c3Rlci1zZXJ2aWNlXCIgXCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXIt
c2VydmljZVwiIiwidmFyaWFibGVzIjpbIm5ld19wcm9ncmFtcyIsInByb2dyYW1fZGlyIl19LCJl
ZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6ImJhY2submV3LXNlcnZpY2UtcmVz
dCIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNzQ4fSwicG9zaXRpb24iOiJib2R5
IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImRyLXVwZ3JhZGUtcmVzdCJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQ4
In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMyJ9XSwic3RhZ2UiOiJkciIsInRpbWVv
dXRNUyI6MTIwMDAwLCJ0aXRsZSI6IlB1dCB0aGUgbmV3IGlwZnMtY2x1c3Rlci1zZXJ2aWNlIGlu
IHBsYWNlIiwidW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8g
LW4gaW5zdGFsbCAtbSAwNzU1IC0tIFwiJHtvbGRfcHJvZ3JhbXN9L2lwZnMtY2x1c3Rlci1zZXJ2
aWNlXCIgXCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItc2VydmljZVwiIiwidmFyaWFibGVz
IjpbIm9sZF9wcm9ncmFtcyIsInByb2dyYW1fZGlyIl19fX0seyJiYXRjaGVzIjpbWyJwMiJdLFsi
cDMiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3lzdGVt
Y3RsIHNob3cgLS1wcm9wZXJ0eT1FeGVjU3RhcnQgaXBmcy1jbHVzdGVyIiwidmFyaWFibGVzIjpb
XX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiY29udGFpbnMiLCJ0ZXh0IjoiZGFlbW9uIC0tYm9v
dHN0cmFwIn1dLCJleHBlY3RlZCI6ImNvbnRhaW5zIGBkYWVtb24gLS1ib290c3RyYXBgIiwiaG9z
dHMiOlsicDIiLCJwMyJdLCJpZCI6ImJhY2suYWRkcmVzcy1yZXN0LmNoZWNrIiwia2luZCI6InBy
b2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRo
ZSBuZXh0IHN0YXJ0IHJ1bnMgdGhlIGRhZW1vbiB3aXRoIC0tYm9vdHN0cmFwIn0sImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBta2RpciAtcCAvZXRjL3N5c3RlbWQv
c3lzdGVtL2lwZnMtY2x1c3Rlci5zZXJ2aWNlLmQgfHwgZXhpdCAxXG5wcmludGYgJ1tTZXJ2aWNl
XVxcbkV4ZWNTdGFydD1cXG5FeGVjU3RhcnQ9JXMvaXBmcy1jbHVzdGVyLXNlcnZpY2UgZGFlbW9u
IC0tYm9vdHN0cmFwICVzICVzXFxuJyBcXFxuICBcIiR7cHJvZ3JhbV9kaXJ9XCIgXCIke211bHRp
YWRkcmVzc30gJHtkYWVtb25fb3B0aW9uc31cIiB8XG4gIHN1ZG8gLW4gdGVlIC9ldGMvc3lzdGVt
ZC9zeXN0ZW0vaXBmcy1jbHVzdGVyLnNlcnZpY2UuZC91cGdyYWRlLmNvbmYgfHwgZXhpdCAxXG5z
dWRvIC1uIHN5c3RlbWN0bCBkYWVtb24tcmVsb2FkIiwidmFyaWFibGVzIjpbImRhZW1vbl9vcHRp
b25zIiwibXVsdGlhZGRyZXNzIiwicHJvZ3JhbV9kaXIiXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0
ZU1TIjo2MDAwMCwiaWQiOiJiYWNrLmFkZHJlc3MtcmVzdCIsImlkZW1wb3RlbnQiOnRydWUsImtp
bmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjoxNzQ4fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0
aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiI0OCJ9XSwic3RhZ2UiOiJkciIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxl
IjoiSGF2ZSB0aGUgbmV4dCBzdGFydCBvZiB0aGUgcmVzdCBib290c3RyYXAgdG8gdGhlIHJ1bm5p
bmcgcGVlciIsInVuZG8iOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRv
IC1uIHJtIC1mIC0tIC9ldGMvc3lzdGVtZC9zeXN0ZW0vaXBmcy1jbHVzdGVyLnNlcnZpY2UuZC91
cGdyYWRlLmNvbmYgfHwgZXhpdCAxXG5zdWRvIC1uIHN5c3RlbWN0bCBkYWVtb24tcmVsb2FkIiwi
dmFyaWFibGVzIjpbXX19fSx7ImJhdGNoZXMiOltbInAyIl0sWyJwMyJdXSwiY2hlY2siOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzZWVuPSQoaXBmcy1jbHVzdGVyLWN0bCBw
ZWVycyBscykgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRzZWVuXCIgfCBhd2sgLXYgaWQ9
XCIke3BlZXJfaWR9XCIgJ1xuICAvIFt8XSBFUlJPUjogLyB7IGJhZCsrIH1cbiAgJDEgPT0gaWQg
JiYgLyBbfF0gU2VlcyBbMS05XVswLTldKiBvdGhlciBwZWVycy8geyBnb29kKysgfVxuICBFTkQg
eyBwcmludCAoZ29vZCA9PSAxICYmIGJhZCA9PSAwID8gXCJqb2luZWRcIiA6IFwibm90IGpvaW5l
ZFwiKSB9JyIsInZhcmlhYmxlcyI6WyJwZWVyX2lkIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6
ImVxdWFscyIsInRleHQiOiJqb2luZWQifV0sImV4cGVjdGVkIjoiaXMgYGpvaW5lZGAiLCJob3N0
cyI6WyJwMiIsInAzIl0sImlkIjoiYmFjay5ib290c3RyYXAtcmVzdC5jaGVjayIsImtpbmQiOiJw
cm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6NjAwMDAwfSwic3ViamVjdCI6
InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjEyMDAwMCwidGl0bGUiOiJUaGUgcGVlciBpcyByZWFk
eSBhbmQgc2VlcyBvdGhlcnMifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJz
dWRvIC1uIHN5c3RlbWN0bCBzdGFydCBpcGZzLWNsdXN0ZXIiLCJ2YXJpYWJsZXMiOltdfSwiZWZm
ZWN0cyI6W3siY2FwYWJpbGl0eSI6InBpbm5pbmciLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsi
Y2FwYWJpbGl0eSI6InBpbi1zdGF0dXMiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJp
bGl0eSI6ImNvbnRlbnQiLCJlZmZlY3QiOiJjb250aW51ZSJ9XSwiZXN0aW1hdGVNUyI6MTIwMDAw
MCwiaWQiOiJiYWNrLmJvb3RzdHJhcC1yZXN0IiwiaWRlbXBvdGVudCI6dHJ1ZSwiaW1wYWN0Ijox
LCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6MTc0OH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUs
InNhdGlzZmllcyI6WyJkci1ib290c3RyYXAtcmVzdCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQ4In1dLCJzdGFnZSI6ImRyIiwi
dGltZW91dE1TIjozMDAwMDAsInRpdGxlIjoiU3RhcnQgdGhlIHJlc3QsIG9uZSBwZWVyIGFmdGVy
IGFub3RoZXIsIGJvb3RzdHJhcHBlZCB0byB0aGUgcnVubmluZyBvbmUiLCJ1bmRvIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBzeXN0ZW1jdGwgc3RvcCBpcGZz
LWNsdXN0ZXIiLCJ2YXJpYWJsZXMiOltdfX0sInVwZ3JhZGVzIjoiaXBmcy1jbHVzdGVyLXNlcnZp
Y2UifSx7ImJhdGNoZXMiOltbInAxIl0sWyJwMiJdLFsicDMiXV0sImNoZWNrIjp7ImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3lzdGVtY3RsIHNob3cgLS1wcm9wZXJ0eT1FeGVj
U3RhcnQgaXBmcy1jbHVzdGVyIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRl
IjoiZXhjbHVkZXMiLCJ0ZXh0IjoiZGFlbW9uIC0tYm9vdHN0cmFwIn1dLCJleHBlY3RlZCI6ImRv
ZXMgbm90IGNvbnRhaW4gYGRhZW1vbiAtLWJvb3RzdHJhcGAiLCJob3N0cyI6WyJwMSIsInAyIiwi
cDMiXSwiaWQiOiJiYWNrLnVzdWFsLXN0YXJ0LWFnYWluLmNoZWNrIiwia2luZCI6InByb2JlIiwi
c3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBuZXh0
IHN0YXJ0IHJ1bnMgdGhlIGRhZW1vbiBhcyB0aGUgdW5pdCBvZiB0aGlzIHNpdGUgc2F5cyJ9LCJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gcm0gLWYgLS0gL2V0Yy9z
eXN0ZW1kL3N5c3RlbS9pcGZzLWNsdXN0ZXIuc2VydmljZS5kL3VwZ3JhZGUuY29uZiB8fCBleGl0
IDFcbnN1ZG8gLW4gc3lzdGVtY3RsIGRhZW1vbi1yZWxvYWQiLCJ2YXJpYWJsZXMiOltdfSwiZWZm
ZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6ImJhY2sudXN1YWwtc3RhcnQtYWdhaW4i
LCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTc0OH0sInBvc2l0aW9uIjoiYm9keSIs
InByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDgifV0sInN0YWdlIjoiZHIiLCJ0
aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik1ha2Ugc3VyZSB0aGF0IGxhdGVyIHN0YXJ0cyBydW4g
dGhlIGRhZW1vbiB3aXRob3V0IC0tYm9vdHN0cmFwIGFnYWluIn0seyJiYXRjaGVzIjpbWyJwMSIs
InAyIiwicDMiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
c2Vlbj0kKGlwZnMtY2x1c3Rlci1jdGwgcGVlcnMgbHMpIHx8IGV4aXQgMVxucHJpbnRmICclc1xc
bicgXCIkc2VlblwiIHwgYXdrICdcbiAgLyBbfF0gRVJST1I6IC8geyBiYWQrKyB9XG4gIC8gW3xd
IFNlZXMgWzAtOV0rIG90aGVyIHBlZXJzLyB7IGdvb2QrKyB9XG4gIEVORCB7IHByaW50ZiBcIiVk
IHBlZXJzLCAlZCBlcnJvcnNcXG5cIiwgZ29vZCwgYmFkIH0nIiwidmFyaWFibGVzIjpbXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjMgcGVlcnMsIDAgZXJyb3JzIn1d
LCJleHBlY3RlZCI6ImlzIGAzIHBlZXJzLCAwIGVycm9yc2AiLCJob3N0cyI6WyJwMSIsInAyIiwi
cDMiXSwiaWQiOiJiYWNrLWNvbXBsZXRlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBv
dXRwdXQiLCJ0aW1lb3V0TVMiOjEyMDAwMCwidGl0bGUiOiJUaGUgcGVlciBzZWVzIHRoZSB3aG9s
ZSBjbHVzdGVyIn0sImVmZmVjdHMiOltdLCJpZCI6ImJhY2stY29tcGxldGUiLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6MTc1M30sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbHVzdGVyLWNvbXBsZXRlIl0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTYifV0sInN0
YWdlIjoiZHIiLCJ0aXRsZSI6IkV2ZXJ5IHBlZXIgc2VlcyB0aGUgd2hvbGUgY2x1c3RlciJ9LHsi
YmF0Y2hlcyI6W1sicDEiLCJwMiIsInAzIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InJ1bm5pbmc9JChpcGZzLWNsdXN0ZXItY3RsIHZlcnNpb24pIHx8IGV4
aXQgMVxucHJpbnRmICclc1xcbicgXCIkcnVubmluZ1wiIHwgYXdrICd7IHN1YigvWytdLiovLCBc
IlwiKTsgcHJpbnQgfSciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJl
cXVhbHMiLCJ0ZXh0IjoiMS4xLjQifV0sImV4cGVjdGVkIjoiaXMgYDEuMS40YCIsImhvc3RzIjpb
InAxIiwicDIiLCJwMyJdLCJpZCI6ImJhY2stdmVyc2lvbnMiLCJraW5kIjoicHJvYmUiLCJzdWJq
ZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHJ1bm5pbmcg
cGVlciBoYXMgdGhlIHRhcmdldCB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJpZCI6ImJhY2stdmVy
c2lvbnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTc1NH0sInBvc2l0aW9u
IjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ2ZXJzaW9ucy1lcXVh
bCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjEzIn1dLCJzdGFnZSI6ImRyIiwidGl0bGUiOiJFdmVyeSBwZWVyIHJ1bnMgdGhlIHRh
cmdldCB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJwMSIsInAyIiwicDMiXV0sImNoZWNrIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoicGlucz0kKGlwZnMtY2x1c3Rlci1jdGwg
cGluIGxzKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHBpbnNcIiB8IGF3ayAneyBwcmlu
dCAkMSB9JyB8IExDX0FMTD1DIHNvcnQgfCBzaGEyNTZzdW0iLCJ2YXJpYWJsZXMiOltdfSwiZXhw
ZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbCJ9XSwiZXhwZWN0ZWQiOiJpcyB0aGUgc2FtZSBvbiBl
dmVyeSBob3N0IiwiaG9zdHMiOlsicDEiLCJwMiIsInAzIl0sImlkIjoiYmFjay1waW5zLWVxdWFs
Iiwia2luZCI6ImNvbXBhcmUiLCJyZXRyeSI6eyJldmVyeU1TIjozMDAwMCwiZm9yTVMiOjYwMDAw
MH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMDAsInRpdGxlIjoiQWxs
IHBlZXJzIGxpc3QgdGhlIHNhbWUgcGlucyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJiYWNrLXBpbnMt
ZXF1YWwiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTc1NX0sInBvc2l0aW9u
IjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJwaW5zZXQtZXF1YWwi
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIzNSJ9XSwic3RhZ2UiOiJkciIsInRpdGxlIjoiQWxsIHBlZXJzIGxpc3QgdGhlIHNhbWUg
cGlucyJ9LHsiYmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0IjoicGlucz0kKGlwZnMtY2x1c3Rlci1jdGwgcGluIGxzKSB8fCBleGl0IDFc
bnByaW50ZiAnJXNcXG4nIFwiJHBpbnNcIiB8IGF3ayAnXG4gIHBhcnQgPT0gMSB7IGxpc3RlZFsk
MV0gPSAxOyBuZXh0IH1cbiAgeyB0ZXh0ID0gJDBcbiAgICB3aGlsZSAobWF0Y2godGV4dCwgL1wi
Y2lkXCIgKjogKihbe10gKlwiXFwvXCIgKjogKik/XCJbXlwiXStcIi8pKSB7XG4gICAgICBwaW4g
PSBzdWJzdHIodGV4dCwgUlNUQVJULCBSTEVOR1RIKVxuICAgICAgdGV4dCA9IHN1YnN0cih0ZXh0
LCBSU1RBUlQgKyBSTEVOR1RIKVxuICAgICAgc3ViKC9cIiQvLCBcIlwiLCBwaW4pXG4gICAgICBz
dWIoL14uKlwiLywgXCJcIiwgcGluKVxuICAgICAgc2F2ZWQrK1xuICAgICAgaWYgKCEocGluIGlu
IGxpc3RlZCkpIG1pc3NpbmcrK1xuICAgIH0gfVxuICBFTkQgeyBwcmludGYgXCIlZCBvZiAlZCBw
aW5zIGFyZSBtaXNzaW5nXFxuXCIsIG1pc3NpbmcsIHNhdmVkIH0nIHBhcnQ9MSAtIHBhcnQ9MiBc
IiR7c3RhdGVfZmlsZX1cIiIsInZhcmlhYmxlcyI6WyJzdGF0ZV9maWxlIl19LCJleHBlY3QiOlt7
InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXjAgb2YgWzEtOV1bMC05XSogcGlucyBhcmUg
bWlzc2luZyQifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXjAgb2YgWzEtOV1bMC05XSogcGlucyBh
cmUgbWlzc2luZyRgIiwiaG9zdHMiOlsicDEiXSwiaWQiOiJiYWNrLXBpbnMta2VwdCIsImtpbmQi
OiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJmb3JNUyI6NjAwMDAwfSwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwMCwidGl0bGUiOiJFdmVyeSBwaW4gb2Yg
dGhlIGV4cG9ydCBpcyBpbiB0aGUgY2x1c3RlciJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJiYWNrLXBp
bnMta2VwdCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNzU2fSwicG9zaXRp
b24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInBpbnNldC1rZXB0
Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMzUifV0sInN0YWdlIjoiZHIiLCJ0aXRsZSI6IkV2ZXJ5IHBpbiBvZiB0aGUgZXhwb3J0
IGlzIGluIHRoZSBjbHVzdGVyIn1dLCJ0aXRsZSI6IkJ1aWxkIHRoZSBjbHVzdGVyIGFuZXcgZnJv
bSB0aGUgZXhwb3J0ZWQgc3RhdGUiLCJ0cmlnZ2VyIjoiUGlucyBhcmUgbWlzc2luZyBhZnRlciB0
aGUgdXBncmFkZSwgb3Igbm8gcGVlciBjYW4gcmVhZCBpdHMgc3RhdGUsIGFuZCBpdCBjYW5ub3Qg
YmUgbWVuZGVkIGluIHBsYWNlIn1dLCJyZXF1aXJlbWVudHMiOlt7ImlkIjoiY2hhbmdlbG9nLXJl
YWQiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbInJl
YWQtY2hhbmdlbG9nIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMyJ9
LHsiZG9jdW1lbnQiOiJndWlkZS10b2RheSIsImxpbmVzIjoiaW50cm9kdWN0aW9uIn1dLCJ0aXRs
ZSI6IlRoZSBjaGFuZ2Vsb2cgZnJvbSB0aGUgcHJlc2VudCB2ZXJzaW9uIHRvIHRoZSB0YXJnZXQg
aGFzIGJlZW4gcmVhZCJ9LHsiZXhlbXB0aW9uIjoiYGNvbnNlbnN1c2AgaXMgYGNyZHRgLCBub3Qg
YHJhZnRgIiwiaWQiOiJsZWF2ZS1vbi1zaHV0ZG93biIsImtpbmQiOiJwcmVjaGVjayIsImxlZnRP
dXQiOlt7ImlkIjoic2VlLWxlYXZlLW9uLXNodXRkb3duIiwicmVhc29uIjoiZG9lcyBub3QgYXBw
bHk6IGBjb25zZW5zdXNgIGlzIGBjcmR0YCwgbm90IGByYWZ0YCIsInRpdGxlIjoiU2VlIHRoYXQg
YSByYWZ0IHBlZXIgdGhhdCBzdG9wcyBkb2VzIG5vdCBsZWF2ZSB0aGUgY2x1c3RlciJ9XSwibGV2
ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjkifSx7ImRvY3VtZW50IjoiZ3VpZGUtaGlzdG9yeSIsImxpbmVzIjoicmVxdWly
ZW1lbnRzIG9mIHRoZSBzdGFuZGFyZCBwcm9jZWR1cmUifV0sInRpdGxlIjoiQSByYWZ0IHBlZXIg
dGhhdCBpcyBzdG9wcGVkIHN0YXlzIGEgbWVtYmVyLCBiZWNhdXNlIGxlYXZlX29uX3NodXRkb3du
IGlzIGZhbHNlIn0seyJleGVtcHRpb24iOiJgY29uc2Vuc3VzYCBpcyBgY3JkdGAsIG5vdCBgcmFm
dGAiLCJpZCI6ImxlYWRlci10aW1lb3V0Iiwia2luZCI6InByZWNoZWNrIiwibGVmdE91dCI6W3si
aWQiOiJzZWUtbGVhZGVyLXRpbWVvdXQiLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYGNvbnNl
bnN1c2AgaXMgYGNyZHRgLCBub3QgYHJhZnRgIiwidGl0bGUiOiJTZWUgdGhhdCBhIHJhZnQgcGVl
ciB3YWl0cyBsb25nIGVub3VnaCBmb3IgYSBsZWFkZXIifV0sImxldmVsIjoibXVzdCIsInNhdGlz
ZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5In0seyJk
b2N1bWVudCI6Imd1aWRlLWhpc3RvcnkiLCJsaW5lcyI6InJlcXVpcmVtZW50cyBvZiB0aGUgc3Rh
bmRhcmQgcHJvY2VkdXJlIn1dLCJ0aXRsZSI6IkEgcmFmdCBwZWVyIHdhaXRzIGxvbmcgZW5vdWdo
IGZvciBhIGxlYWRlciB3aGlsZSBhbGwgdGhlIG90aGVycyByZXN0YXJ0In0seyJpZCI6InBlZXJz
LW9ubGluZSIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5Ijpb
InNlZS1wZWVycy1vbmxpbmUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6InByb2dyYW0iLCJsaW5l
cyI6ImlwZnMtY2x1c3Rlci1jdGwgcGVlcnMgcm0sIGhlbHAgdGV4dCJ9XSwidGl0bGUiOiJFdmVy
eSBwZWVyIG9mIHRoaXMgY2hhbmdlIGFuc3dlcnMgaW4gdGhlIGNsdXN0ZXIsIGFuZCBubyBvdGhl
ciBvbmUgZG9lcyJ9LHsiaWQiOiJwZWVyLWlkcyIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoi
bXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1wZWVyLWlkcyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjI2In1dLCJ0aXRsZSI6IkVhY2ggcGVlciBoYXMgdGhlIGlkIHVu
ZGVyIHdoaWNoIHRoaXMgY2hhbmdlIHdvdWxkIHJlbW92ZSBpdCJ9LHsiaWQiOiJuZXctcHJvZ3Jh
bXMiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUt
bmV3LXByb2dyYW1zIiwic2F2ZS1zdGF0ZS5lbnRyeS5uZXctcHJvZ3JhbXMtdGhlcmUiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMyJ9XSwidGl0bGUiOiJUaGUgcHJv
Z3JhbXMgb2YgdGhlIHRhcmdldCB2ZXJzaW9uIGFyZSBvbiBldmVyeSBwZWVyIn0seyJpZCI6Im9s
ZC1wcm9ncmFtcyIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5
IjpbInNlZS1vbGQtcHJvZ3JhbXMiLCJzYXZlLXN0YXRlLmVudHJ5Lm9sZC1wcm9ncmFtcy10aGVy
ZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM3LCA0MyJ9XSwidGl0
bGUiOiJUaGUgcHJvZ3JhbXMgb2YgdGhlIHByZXNlbnQgdmVyc2lvbiBhcmUga2VwdCBvbiBldmVy
eSBwZWVyLCBmb3IgYSByZWNvdmVyeSBuZWVkcyB0aGVtIn0seyJleGVtcHRpb24iOiJgbWlncmF0
aW9uYCBpcyBgYnktaXRzZWxmYCwgbm90IGBvbi1yZXF1ZXN0YCIsImlkIjoic3RhdGUtdXBncmFk
ZS1rbm93biIsImtpbmQiOiJwcmVjaGVjayIsImxlZnRPdXQiOlt7ImlkIjoic2VlLXN0YXRlLXVw
Z3JhZGUiLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYG1pZ3JhdGlvbmAgaXMgYGJ5LWl0c2Vs
ZmAsIG5vdCBgb24tcmVxdWVzdGAiLCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBuZXcgcHJvZ3JhbSBj
YW4gYmUgYXNrZWQgdG8gdXBncmFkZSBhIHN0YXRlIn1dLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6W10sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjkifSx7ImRv
Y3VtZW50IjoicHJvZ3JhbSIsImxpbmVzIjoiY21kL2lwZnMtY2x1c3Rlci1zZXJ2aWNlIG9mIHYw
LjEwLjEgYW5kIHYwLjExLjAifV0sInRpdGxlIjoiQSB0YXJnZXQgdGhhdCBoYXMgdG8gYmUgYXNr
ZWQgdG8gdXBncmFkZSBhIHN0YXRlIGNhbiBiZSBhc2tlZCJ9LHsiaWQiOiJpbWFnZS1wdWxsZWQi
LCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInB1bGwtaW1hZ2Ui
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOCJ9XSwidGl0bGUiOiJU
aGUgbmV3IGltYWdlIGlzIG9uIGV2ZXJ5IHBlZXIifSx7ImlkIjoiaW1hZ2UtdXNlZCIsImtpbmQi
OiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1pbWFnZS11c2Vk
Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTgifV0sInRpdGxlIjoi
VGhlIGNvbnRhaW5lcnMgd2lsbCBiZSByZXBsYWNlZCBieSBvbmVzIG9mIHRoZSBuZXcgaW1hZ2Ui
fSx7ImlkIjoic3RhdGUtdGhlcmUiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJz
YXRpc2ZpZWRCeSI6WyJsb2NhdGUtc3RhdGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI0MSJ9XSwidGl0bGUiOiJUaGUgcGVlciB3aG9zZSBzdGF0ZSBpcyBleHBvcnRl
ZCBoYXMgb25lLCBpbiBwbGFjZSBvciBhcyBhIGJhY2t1cCBjb3B5In0seyJpZCI6ImJhY2t1cC1z
dGF0ZSIsImtpbmQiOiJiYWNrdXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJleHBv
cnQtc3RhdGUtY29udGFpbmVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMzUifV0sInRpdGxlIjoiVGhlIHBpbnNldCBpcyBleHBvcnRlZCwgd2hhdGV2ZXIgdGhlIHdh
eSBvZiB0aGUgdXBncmFkZSJ9LHsiaWQiOiJiYWNrdXAtYmVmb3JlLWNsZWFuaW5nIiwia2luZCI6
ImJhY2t1cCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImV4cG9ydC1zdGF0ZS1jb250
YWluZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNywgMzUsIDM3
In1dLCJ0aXRsZSI6IlRoZSBwaW5zZXQgaXMgZXhwb3J0ZWQgYmVmb3JlIGFueSBwZWVyIGdpdmVz
IGl0cyBzdGF0ZSB1cCJ9LHsiaWQiOiJiYWNrdXAtcmVhZGFibGUiLCJraW5kIjoicHJlY2hlY2si
LCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJleHBvcnQtc3RhdGUtY29udGFpbmVyIiwi
c2F2ZS1zdGF0ZS5leGl0LmV4cG9ydC1yZWFkYWJsZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjM1In1dLCJ0aXRsZSI6IlRoZSBleHBvcnQgaXMgdGhlcmUsIGhvbGRz
IHBpbnMgYW5kIGNhbiBiZSByZWFkIn0seyJpZCI6InVwZ3JhZGUtc2VydmljZSIsImtpbmQiOiJz
dGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicHVsbC1pbWFnZSJdLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzLCAxOCJ9XSwidGl0bGUiOiJFdmVyeSBw
ZWVyIGdldHMgdGhlIG5ldyBpcGZzLWNsdXN0ZXItc2VydmljZSwgYXMgYSBwcm9ncmFtIG9yIGlu
IGEgY29udGFpbmVyIn0seyJleGVtcHRpb24iOiJgcGFja2FnaW5nYCBpcyBgY29udGFpbmVyYCwg
bm90IGBiaW5hcmllc2AiLCJpZCI6InVwZ3JhZGUtdG9vbCIsImtpbmQiOiJzdGVwIiwibGV2ZWwi
OiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBncmFkZS10b29sIl0sInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTMifV0sInRpdGxlIjoiRXZlcnkgcGVlciBnZXRzIHRoZSBu
ZXcgaXBmcy1jbHVzdGVyLWN0bCJ9LHsiZXhlbXB0aW9uIjoiYG1pZ3JhdGlvbmAgaXMgYGJ5LWl0
c2VsZmAsIG5vdCBgb24tcmVxdWVzdGAiLCJpZCI6InN0YXJ0LXdpdGgtdXBncmFkZSIsImtpbmQi
OiJzdGVwIiwibGVmdE91dCI6W3siaWQiOiJ3aXRoLXVwZ3JhZGUiLCJyZWFzb24iOiJkb2VzIG5v
dCBhcHBseTogYG1pZ3JhdGlvbmAgaXMgYGJ5LWl0c2VsZmAsIG5vdCBgb24tcmVxdWVzdGAiLCJ0
aXRsZSI6Ik1ha2UgdGhlIG5leHQgc3RhcnQgb25lIHRoYXQgdXBncmFkZXMgdGhlIGZvcm1hdCBv
ZiB0aGUgc3RhdGUifV0sImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNCJ9XSwidGl0bGUiOiJUaGUgcmVzdGFydCBy
dW5zIHRoZSBkYWVtb24gd2l0aCAtLXVwZ3JhZGUifSx7ImlkIjoicmVzdGFydC1wZWVycyIsImtp
bmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicmVwbGFjZS1jb250YWlu
ZXJzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQifV0sInRpdGxl
IjoiQWxsIHBlZXJzIGFyZSByZXN0YXJ0ZWQifSx7ImlkIjoic3RhcnRlZC10b2dldGhlciIsImtp
bmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImNvbnRhaW5lcnMtc3Rh
cnRlZC10b2dldGhlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE0
In1dLCJ0aXRsZSI6IkhvdyBmYXIgYXBhcnQgdGhlIHBlZXJzIGJlZ2FuIGlzIGxvb2tlZCBhdCJ9
LHsiaWQiOiJwZWVycy1yZWFkeSIsImtpbmQiOiJ3YWl0IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNm
aWVkQnkiOlsicGVlcnMtcmVhZHkiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxNiJ9LHsiZG9jdW1lbnQiOiJwcm9ncmFtIiwibGluZXMiOiJjbHVzdGVyLmdvIn1dLCJ0
aXRsZSI6IkV2ZXJ5IHJlc3RhcnRlZCBwZWVyIGlzIHNlZW4gcmVhZHkifSx7ImV4ZW1wdGlvbiI6
ImBtZXRob2RgIGlzIGBzdGFuZGFyZGAsIG5vdCBgYm9vdHN0cmFwYCIsImlkIjoicmVtb3ZlLXBl
ZXJzIiwia2luZCI6InN0ZXAiLCJsZWZ0T3V0IjpbeyJpZCI6ImJvb3RzdHJhcCIsInJlYXNvbiI6
ImRvZXMgbm90IGFwcGx5OiBgbWV0aG9kYCBpcyBgc3RhbmRhcmRgLCBub3QgYGJvb3RzdHJhcGAi
LCJ0aXRsZSI6IkJvb3RzdHJhcCB3YXksIHBlZXIgYnkgcGVlciJ9XSwibGV2ZWwiOiJtdXN0Iiwi
c2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI2
In1dLCJ0aXRsZSI6IkV2ZXJ5IHBlZXIgYnV0IHRoZSBsYXN0IGlzIHJlbW92ZWQifSx7ImV4ZW1w
dGlvbiI6ImBtZXRob2RgIGlzIGBzdGFuZGFyZGAsIG5vdCBgYm9vdHN0cmFwYCIsImlkIjoicmVt
b3ZlZC1zdG9wcGVkIiwia2luZCI6ImNoZWNrIiwibGVmdE91dCI6W3siaWQiOiJib290c3RyYXAi
LCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYG1ldGhvZGAgaXMgYHN0YW5kYXJkYCwgbm90IGBi
b290c3RyYXBgIiwidGl0bGUiOiJCb290c3RyYXAgd2F5LCBwZWVyIGJ5IHBlZXIifV0sImxldmVs
IjoibXVzdCIsInNhdGlzZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIyNyJ9XSwidGl0bGUiOiJFYWNoIHJlbW92ZWQgcGVlciBpcyBzZWVuIGRvd24ifSx7
ImV4ZW1wdGlvbiI6ImBtZXRob2RgIGlzIGBzdGFuZGFyZGAsIG5vdCBgYm9vdHN0cmFwYCIsImlk
Ijoic3RhdGUtZ2l2ZW4tdXAiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6InNob3VsZCIsInNhdGlz
ZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNywgMzci
fV0sInRpdGxlIjoiRWFjaCByZW1vdmVkIHBlZXIgaXMgc2VlbiB0byBoYXZlIGdpdmVuIGl0cyBz
dGF0ZSB1cCJ9LHsiZXhlbXB0aW9uIjoiYG1ldGhvZGAgaXMgYHN0YW5kYXJkYCwgbm90IGBib290
c3RyYXBgIiwiaWQiOiJzdG9wLWxhc3QiLCJraW5kIjoic3RlcCIsImxlZnRPdXQiOlt7ImlkIjoi
Ym9vdHN0cmFwIiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6IGBtZXRob2RgIGlzIGBzdGFuZGFy
ZGAsIG5vdCBgYm9vdHN0cmFwYCIsInRpdGxlIjoiQm9vdHN0cmFwIHdheSwgcGVlciBieSBwZWVy
In1dLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6W10sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMjgifV0sInRpdGxlIjoiVGhlIHJlbWFpbmluZyBwZWVyIGlzIHNo
dXQgZG93biJ9LHsiZXhlbXB0aW9uIjoiYG1ldGhvZGAgaXMgYHN0YW5kYXJkYCwgbm90IGBib290
c3RyYXBgIiwiaWQiOiJsYXN0LXN0b3BwZWQiLCJraW5kIjoiY2hlY2siLCJsZWZ0T3V0IjpbeyJp
ZCI6ImJvb3RzdHJhcCIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgbWV0aG9kYCBpcyBgc3Rh
bmRhcmRgLCBub3QgYGJvb3RzdHJhcGAiLCJ0aXRsZSI6IkJvb3RzdHJhcCB3YXksIHBlZXIgYnkg
cGVlciJ9XSwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI4In1dLCJ0aXRsZSI6IlRoZSByZW1haW5pbmcgcGVlciBp
cyBzZWVuIGRvd24gYmVmb3JlIGl0cyBwcm9ncmFtcyBhcmUgcmVwbGFjZWQifSx7ImV4ZW1wdGlv
biI6ImBtZXRob2RgIGlzIGBzdGFuZGFyZGAsIG5vdCBgYm9vdHN0cmFwYCIsImlkIjoidXBncmFk
ZS1sYXN0Iiwia2luZCI6InN0ZXAiLCJsZWZ0T3V0IjpbeyJpZCI6ImJvb3RzdHJhcCIsInJlYXNv
biI6ImRvZXMgbm90IGFwcGx5OiBgbWV0aG9kYCBpcyBgc3RhbmRhcmRgLCBub3QgYGJvb3RzdHJh
cGAiLCJ0aXRsZSI6IkJvb3RzdHJhcCB3YXksIHBlZXIgYnkgcGVlciJ9XSwibGV2ZWwiOiJtdXN0
Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjI4In1dLCJ0aXRsZSI6IkJvdGggcHJvZ3JhbXMgYXJlIHVwZ3JhZGVkIG9uIHRoZSByZW1haW5p
bmcgcGVlciJ9LHsiZXhlbXB0aW9uIjoiYG1ldGhvZGAgaXMgYHN0YW5kYXJkYCwgbm90IGBib290
c3RyYXBgIiwiaWQiOiJtaWdyYXRlLWxhc3QiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIs
InNhdGlzZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIy
OSJ9XSwidGl0bGUiOiJUaGUgc3RhdGUgb2YgdGhlIHJlbWFpbmluZyBwZWVyIGlzIHVwZ3JhZGVk
LCBieSB0aGUgY29tbWFuZCBvciBieSBhIHN0YXJ0IHRoYXQgZG9lcyBpdCJ9LHsiZXhlbXB0aW9u
IjoiYG1ldGhvZGAgaXMgYHN0YW5kYXJkYCwgbm90IGBib290c3RyYXBgIiwiaWQiOiJzdGFydC1s
YXN0Iiwia2luZCI6InN0ZXAiLCJsZWZ0T3V0IjpbeyJpZCI6ImJvb3RzdHJhcCIsInJlYXNvbiI6
ImRvZXMgbm90IGFwcGx5OiBgbWV0aG9kYCBpcyBgc3RhbmRhcmRgLCBub3QgYGJvb3RzdHJhcGAi
LCJ0aXRsZSI6IkJvb3RzdHJhcCB3YXksIHBlZXIgYnkgcGVlciJ9XSwibGV2ZWwiOiJtdXN0Iiwi
c2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI5
In1dLCJ0aXRsZSI6IlRoZSByZW1haW5pbmcgcGVlciBydW5zIGFnYWluIn0seyJleGVtcHRpb24i
OiJgbWV0aG9kYCBpcyBgc3RhbmRhcmRgLCBub3QgYGJvb3RzdHJhcGAiLCJpZCI6Imxhc3QtcmVh
ZHkiLCJraW5kIjoid2FpdCIsImxlZnRPdXQiOlt7ImlkIjoiYm9vdHN0cmFwIiwicmVhc29uIjoi
ZG9lcyBub3QgYXBwbHk6IGBtZXRob2RgIGlzIGBzdGFuZGFyZGAsIG5vdCBgYm9vdHN0cmFwYCIs
InRpdGxlIjoiQm9vdHN0cmFwIHdheSwgcGVlciBieSBwZWVyIn1dLCJsZXZlbCI6Im11c3QiLCJz
YXRpc2ZpZWRCeSI6W10sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjks
IDMxIn1dLCJ0aXRsZSI6IlRoZSByZW1haW5pbmcgcGVlciBpcyByZWFkeSBiZWZvcmUgb3RoZXJz
IGFyZSBib290c3RyYXBwZWQgdG8gaXQifSx7ImV4ZW1wdGlvbiI6ImBtZXRob2RgIGlzIGBzdGFu
ZGFyZGAsIG5vdCBgYm9vdHN0cmFwYCIsImlkIjoia2VlcGVyLWFkZHJlc3MiLCJraW5kIjoicHJl
Y2hlY2siLCJsZWZ0T3V0IjpbeyJpZCI6ImJvb3RzdHJhcCIsInJlYXNvbiI6ImRvZXMgbm90IGFw
cGx5OiBgbWV0aG9kYCBpcyBgc3RhbmRhcmRgLCBub3QgYGJvb3RzdHJhcGAiLCJ0aXRsZSI6IkJv
b3RzdHJhcCB3YXksIHBlZXIgYnkgcGVlciJ9LHsiaWQiOiJyZWJ1aWxkIiwicmVhc29uIjoiZG9l
cyBub3QgYXBwbHk6IGBtZXRob2RgIGlzIGBzdGFuZGFyZGAsIG5vdCBgcmVjb3ZlcnlgIiwidGl0
bGUiOiJEaXNhc3RlciByZWNvdmVyeSJ9XSwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOltd
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMxIn1dLCJ0aXRsZSI6IlRo
ZSBhZGRyZXNzIHRvIGJvb3RzdHJhcCB0byBpcyBvbmUgdGhhdCB0aGUgcnVubmluZyBwZWVyIGl0
c2VsZiBhbm5vdW5jZXMifSx7ImV4ZW1wdGlvbiI6ImBtZXRob2RgIGlzIGBzdGFuZGFyZGAsIG5v
dCBgYm9vdHN0cmFwYCIsImlkIjoidXBncmFkZS1yZXN0Iiwia2luZCI6InN0ZXAiLCJsZWZ0T3V0
IjpbeyJpZCI6ImJvb3RzdHJhcCIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgbWV0aG9kYCBp
cyBgc3RhbmRhcmRgLCBub3QgYGJvb3RzdHJhcGAiLCJ0aXRsZSI6IkJvb3RzdHJhcCB3YXksIHBl
ZXIgYnkgcGVlciJ9XSwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMwIn1dLCJ0aXRsZSI6IkJvdGggcHJvZ3JhbXMg
YXJlIHVwZ3JhZGVkIG9uIHRoZSByZW1vdmVkIHBlZXJzIn0seyJleGVtcHRpb24iOiJgbWV0aG9k
YCBpcyBgc3RhbmRhcmRgLCBub3QgYGJvb3RzdHJhcGAiLCJpZCI6ImJvb3RzdHJhcC1yZXN0Iiwi
a2luZCI6InN0ZXAiLCJsZWZ0T3V0IjpbeyJpZCI6ImJvb3RzdHJhcCIsInJlYXNvbiI6ImRvZXMg
bm90IGFwcGx5OiBgbWV0aG9kYCBpcyBgc3RhbmRhcmRgLCBub3QgYGJvb3RzdHJhcGAiLCJ0aXRs
ZSI6IkJvb3RzdHJhcCB3YXksIHBlZXIgYnkgcGVlciJ9XSwibGV2ZWwiOiJtdXN0Iiwic2F0aXNm
aWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMxIn1dLCJ0
aXRsZSI6IlRoZSByZW1vdmVkIHBlZXJzIHN0YXJ0IGFuZCBhcmUgYm9vdHN0cmFwcGVkIHRvIHRo
ZSBydW5uaW5nIG9uZSJ9LHsiZXhlbXB0aW9uIjoiYG1ldGhvZGAgaXMgYHN0YW5kYXJkYCwgbm90
IGBib290c3RyYXBgIiwiaWQiOiJyZXN0LXJlYWR5Iiwia2luZCI6ImNoZWNrIiwibGVmdE91dCI6
W3siaWQiOiJib290c3RyYXAiLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYG1ldGhvZGAgaXMg
YHN0YW5kYXJkYCwgbm90IGBib290c3RyYXBgIiwidGl0bGUiOiJCb290c3RyYXAgd2F5LCBwZWVy
IGJ5IHBlZXIifV0sImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMSJ9XSwidGl0bGUiOiJFYWNoIGJvb3RzdHJhcHBl
ZCBwZWVyIGlzIHJlYWR5IGJlZm9yZSB0aGUgbmV4dCBvbmUgc3RhcnRzIn0seyJpZCI6InZlcnNp
b25zLWVxdWFsIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsi
c2VlLXZlcnNpb25zIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMi
fSx7ImRvY3VtZW50IjoiZ3VpZGUtaGlzdG9yeSIsImxpbmVzIjoidmVyc2lvbiBydWxlIn0seyJk
b2N1bWVudCI6InByb2dyYW0iLCJsaW5lcyI6ImlwZnMtY2x1c3Rlci1jdGwgdmVyc2lvbiJ9XSwi
dGl0bGUiOiJFdmVyeSBwZWVyIHJ1bnMgdGhlIHRhcmdldCB2ZXJzaW9uIn0seyJpZCI6InByb3Rv
Y29sLWVxdWFsIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6
WyJzZWUtcHJvdG9jb2wiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlLXRvZGF5IiwibGlu
ZXMiOiJtYWluIGNvbnNpZGVyYXRpb24ifV0sInRpdGxlIjoiQWxsIHBlZXJzIHNwZWFrIHRoZSBz
YW1lIFJQQyBwcm90b2NvbCJ9LHsiaWQiOiJjbHVzdGVyLWNvbXBsZXRlIiwia2luZCI6ImNoZWNr
IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicGVlcnMtcmVhZHkiLCJzZWUtY2x1c3Rl
ci1jb21wbGV0ZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2LCAz
MSwgNDgifV0sInRpdGxlIjoiRXZlcnkgcGVlciBzZWVzIHRoZSB3aG9sZSBjbHVzdGVyIn0seyJp
ZCI6InBpbnNldC1lcXVhbCIsImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmll
ZEJ5IjpbInNlZS1waW5zZXQtZXF1YWwiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIzNSJ9XSwidGl0bGUiOiJBbGwgcGVlcnMgaG9sZCB0aGUgc2FtZSBwaW5zZXQifSx7
ImlkIjoicGluc2V0LWtlcHQiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJzZWUtcGluc2V0LWtlcHQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIzNSJ9XSwidGl0bGUiOiJFdmVyeSBwaW4gb2YgdGhlIGV4cG9ydCBpcyBzdGlsbCBp
biB0aGUgY2x1c3RlciJ9LHsiaWQiOiJwaW5zLXdpdGhvdXQtZXJyb3JzIiwia2luZCI6ImNoZWNr
IiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJwaW5zLXdpdGhvdXQtZXJyb3JzIl0s
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJwcm9ncmFtIiwibGluZXMiOiJpcGZzLWNsdXN0ZXItY3Rs
IHN0YXR1cyJ9XSwidGl0bGUiOiJObyBwaW4gaXMgaW4gYW4gZXJyb3Igc3RhdGUifSx7ImlkIjoi
aGVhbHRoLXdhdGNoZWQiLCJraW5kIjoib2JzZXJ2YXRpb24iLCJsZXZlbCI6InNob3VsZCIsInNh
dGlzZmllZEJ5IjpbIm1ldHJpY3MtYXJyaXZlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJwcm9n
cmFtIiwibGluZXMiOiJpcGZzLWNsdXN0ZXItY3RsIGhlYWx0aCBtZXRyaWNzIn1dLCJ0aXRsZSI6
IlRoZSBjbHVzdGVyIGhlYXJzIGZyb20gZXZlcnkgcGVlciJ9LHsiaWQiOiJyZWNvdmVyeS1wcm9j
ZWR1cmUiLCJraW5kIjoicm9sbGJhY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJk
ciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMzLCAzOS00OCJ9XSwi
dGl0bGUiOiJBIGxvc3Qgb3IgdW5yZWFkYWJsZSBzdGF0ZSBoYXMgYSB3cml0dGVuIHdheSBiYWNr
In0seyJpZCI6ImxvY2F0ZS1zdGF0ZSIsImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIs
InNhdGlzZmllZEJ5IjpbImxvY2F0ZS1zdGF0ZSIsImJhY2stbG9jYXRlIl0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDEifV0sInRpdGxlIjoiQSBwZWVyIGlzIGZvdW5k
IHRoYXQgc3RpbGwgaGFzIHRoZSBzdGF0ZSwgaW4gcGxhY2Ugb3IgYXMgYSBiYWNrdXAgY29weSJ9
LHsiaWQiOiJyZXN0b3JlLXJlbmFtZWQiLCJraW5kIjoicm9sbGJhY2siLCJsZWZ0T3V0IjpbeyJp
ZCI6InJlc3RvcmUtcmVuYW1lZCIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgbWV0aG9kYCBp
cyBgc3RhbmRhcmRgLCBub3QgYHJlY292ZXJ5YCwgYGNvbnNlbnN1c2AgaXMgYGNyZHRgLCBub3Qg
YHJhZnRgIiwidGl0bGUiOiJHaXZlIGEgZm9sZGVyIHRoYXQgcmFmdCByZW5hbWVkIGl0cyBmaXJz
dCBuYW1lIGJhY2sifSx7ImlkIjoiYmFjay1yZXN0b3JlLXJlbmFtZWQiLCJyZWFzb24iOiJkb2Vz
IG5vdCBhcHBseTogYGNvbnNlbnN1c2AgaXMgYGNyZHRgLCBub3QgYHJhZnRgIiwidGl0bGUiOiJH
aXZlIGEgZm9sZGVyIHRoYXQgcmFmdCByZW5hbWVkIGl0cyBmaXJzdCBuYW1lIGJhY2sifV0sImxl
dmVsIjoibWF5Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjM3In0seyJkb2N1bWVudCI6ImJhY2t1cHMtZ3VpZGUiLCJsaW5lcyI6ImNsZWFu
dXAifV0sInRpdGxlIjoiQSBmb2xkZXIgdGhhdCByYWZ0IHJlbmFtZWQgZ2V0cyBpdHMgZmlyc3Qg
bmFtZSBiYWNrIn0seyJpZCI6ImRyLWV4cG9ydCIsImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoi
bXVzdCIsInNhdGlzZmllZEJ5IjpbImV4cG9ydC1zdGF0ZS1jb250YWluZXIiLCJiYWNrLWV4cG9y
dCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQyIn1dLCJ0aXRsZSI6
IlRoZSBzdGF0ZSBpcyBleHBvcnRlZCBiZWZvcmUgdGhlIHVwZ3JhZGUifSx7ImlkIjoiZHItb2xk
LXBlZXIiLCJraW5kIjoicm9sbGJhY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJi
YWNrLmNsZWFuLWtlZXBlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjQzIn1dLCJ0aXRsZSI6IlRoZSBwZWVyIGlzIGNsZWFuZWQsIG9yIGEgbmV3IG9uZSBzZXQgdXAs
IHdpdGggdGhlIG9sZCB2ZXJzaW9uIn0seyJpZCI6ImRyLXNhbWUtdmVyc2lvbiIsImtpbmQiOiJy
b2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImJhY2suc2FtZS12ZXJzaW9u
Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzcifSx7ImRvY3VtZW50
IjoiYmFja3Vwcy1ndWlkZSIsImxpbmVzIjoiaW1wb3J0In1dLCJ0aXRsZSI6IlRoZSBwcm9ncmFt
IHRoYXQgaW1wb3J0cyBoYXMgdGhlIHZlcnNpb24gb2YgdGhlIG9uZSB0aGF0IGV4cG9ydGVkIn0s
eyJpZCI6ImRyLWltcG9ydCIsImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlz
ZmllZEJ5IjpbImJhY2suaW1wb3J0Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiNDQifV0sInRpdGxlIjoiVGhlIGV4cG9ydGVkIHN0YXRlIGlzIGltcG9ydGVkIn0seyJp
ZCI6ImRyLXVwZ3JhZGUiLCJraW5kIjoicm9sbGJhY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJiYWNrLm5ldy10b29sIiwiYmFjay5uZXctc2VydmljZSJdLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQ1In1dLCJ0aXRsZSI6IlRoZSBwcm9ncmFtcyBhcmUg
dXBncmFkZWQifSx7ImV4ZW1wdGlvbiI6ImBtaWdyYXRpb25gIGlzIGBieS1pdHNlbGZgLCBub3Qg
YG9uLXJlcXVlc3RgIiwiaWQiOiJkci1taWdyYXRlIiwia2luZCI6InJvbGxiYWNrIiwibGVmdE91
dCI6W3siaWQiOiJiYWNrLm1pZ3JhdGUiLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYG1pZ3Jh
dGlvbmAgaXMgYGJ5LWl0c2VsZmAsIG5vdCBgb24tcmVxdWVzdGAiLCJ0aXRsZSI6IlVwZ3JhZGUg
dGhlIGZvcm1hdCBvZiB0aGUgaW1wb3J0ZWQgc3RhdGUifV0sImxldmVsIjoibXVzdCIsInNhdGlz
ZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOSwgNDYi
fV0sInRpdGxlIjoiVGhlIGltcG9ydGVkIHN0YXRlIGlzIHVwZ3JhZGVkIHdpdGggdGhlIG5ldyBw
cm9ncmFtIn0seyJpZCI6ImRyLXN0YXJ0LXNpbmdsZSIsImtpbmQiOiJyb2xsYmFjayIsImxldmVs
IjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImJhY2suc3RhcnQtc2luZ2xlIl0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDcifV0sInRpdGxlIjoiVGhlIHBlZXIgc3RhcnRz
IGFzIGEgY2x1c3RlciBvZiBvbmUifSx7ImlkIjoiZHItY2xlYW4tcmVzdCIsImtpbmQiOiJyb2xs
YmFjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImJhY2suY2xlYW4tcmVzdCJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQ4In1dLCJ0aXRsZSI6IlRoZSBy
ZXN0IG9mIHRoZSBwZWVycyBpcyBjbGVhbmVkIGVudGlyZWx5In0seyJpZCI6ImRyLXVwZ3JhZGUt
cmVzdCIsImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImJh
Y2submV3LXRvb2wtcmVzdCIsImJhY2submV3LXNlcnZpY2UtcmVzdCJdLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQ4In1dLCJ0aXRsZSI6IlRoZSByZXN0IG9mIHRoZSBw
ZWVycyBpcyB1cGdyYWRlZCJ9LHsiaWQiOiJkci1ib290c3RyYXAtcmVzdCIsImtpbmQiOiJyb2xs
YmFjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImJhY2suYm9vdHN0cmFwLXJlc3Qi
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0OCJ9XSwidGl0bGUiOiJU
aGUgcmVzdCBvZiB0aGUgcGVlcnMgaXMgYm9vdHN0cmFwcGVkIHRvIHRoZSBydW5uaW5nIG9uZSJ9
XSwicnVuYm9vayI6eyJkZXNjcmlwdGlvbiI6IkV4cG9ydCB0aGUgcGluc2V0LCB0aGVuIGdvIG9u
ZSBvZiB0aHJlZSB3YXlzOiByZXBsYWNlIHRoZSBwcm9ncmFtcyBvbiBhbGwgcGVlcnMgYW5kIHJl
c3RhcnQgdGhlbSBhdCBvbmUgbW9tZW50OyByZW1vdmUgYWxsIHBlZXJzIGJ1dCBvbmUsIHVwZ3Jh
ZGUgdGhhdCBvbmUgYW5kIGJvb3RzdHJhcCB0aGUgb3RoZXJzIHRvIGl0OyBvciwgd2hlcmUgdGhl
IGNsdXN0ZXIgaXMgYnJva2VuLCBidWlsZCBpdCBhbmV3IGZyb20gYSBzdGF0ZSB0aGF0IHdhcyBz
YXZlZC4gVGhlIGZhY3RzIGBtZXRob2RgLCBgY29uc2Vuc3VzYCwgYHBhY2thZ2luZ2AgYW5kIGBt
aWdyYXRpb25gIGRlY2lkZSB3aGF0IHJ1bnMuIiwiaWQiOiJpcGZzLWNsdXN0ZXItdXBncmFkZSIs
InRpdGxlIjoiVXBncmFkZSBhbiBJUEZTIENsdXN0ZXIifSwic2tpcHBlZCI6W3siaWQiOiJ0ZWxs
LXVzZXJzLW9mLW91dGFnZSIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgbWV0aG9kYCBpcyBg
c3RhbmRhcmRgLCBub3QgYHJlY292ZXJ5YCIsInRpdGxlIjoiVGVsbCB0aG9zZSB3aG8gcGluIHRo
cm91Z2ggdGhlIGNsdXN0ZXIgdGhhdCBpdCBpcyBidWlsdCBhbmV3In0seyJpZCI6InNlZS1sZWF2
ZS1vbi1zaHV0ZG93biIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgY29uc2Vuc3VzYCBpcyBg
Y3JkdGAsIG5vdCBgcmFmdGAiLCJ0aXRsZSI6IlNlZSB0aGF0IGEgcmFmdCBwZWVyIHRoYXQgc3Rv
cHMgZG9lcyBub3QgbGVhdmUgdGhlIGNsdXN0ZXIifSx7ImlkIjoic2VlLWxlYWRlci10aW1lb3V0
IiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6IGBjb25zZW5zdXNgIGlzIGBjcmR0YCwgbm90IGBy
YWZ0YCIsInRpdGxlIjoiU2VlIHRoYXQgYSByYWZ0IHBlZXIgd2FpdHMgbG9uZyBlbm91Z2ggZm9y
IGEgbGVhZGVyIn0seyJpZCI6InNlZS1zdGF0ZS11cGdyYWRlIiwicmVhc29uIjoiZG9lcyBub3Qg
YXBwbHk6IGBtaWdyYXRpb25gIGlzIGBieS1pdHNlbGZgLCBub3QgYG9uLXJlcXVlc3RgIiwidGl0
bGUiOiJTZWUgdGhhdCB0aGUgbmV3IHByb2dyYW0gY2FuIGJlIGFza2VkIHRvIHVwZ3JhZGUgYSBz
dGF0ZSJ9LHsiaWQiOiJzZWUta2VlcGVyLWFwaSIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBg
bWV0aG9kYCBpcyBgc3RhbmRhcmRgLCBub3QgYGJvb3RzdHJhcGAsIGBjb25zZW5zdXNgIGlzIGBj
cmR0YCwgbm90IGByYWZ0YCIsInRpdGxlIjoiU2VlIHRoYXQgdGhlIG90aGVycyByZWFjaCB0aGUg
QVBJIG9mIHRoZSBwZWVyIHRoYXQgc3RheXMifSx7ImlkIjoic3RvcC1hbGwiLCJyZWFzb24iOiJk
b2VzIG5vdCBhcHBseTogYG1ldGhvZGAgaXMgYHN0YW5kYXJkYCwgbm90IGByZWNvdmVyeWAiLCJ0
aXRsZSI6IlN0b3AgZXZlcnkgcGVlciwgc28gdGhhdCBub3RoaW5nIHdyaXRlcyB0byBhIHN0YXRl
In0seyJpZCI6InJlc3RvcmUtcmVuYW1lZCIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgbWV0
aG9kYCBpcyBgc3RhbmRhcmRgLCBub3QgYHJlY292ZXJ5YCwgYGNvbnNlbnN1c2AgaXMgYGNyZHRg
LCBub3QgYHJhZnRgIiwidGl0bGUiOiJHaXZlIGEgZm9sZGVyIHRoYXQgcmFmdCByZW5hbWVkIGl0
cyBmaXJzdCBuYW1lIGJhY2sifSx7ImlkIjoid2l0aC11cGdyYWRlIiwicmVhc29uIjoiZG9lcyBu
b3QgYXBwbHk6IGBtaWdyYXRpb25gIGlzIGBieS1pdHNlbGZgLCBub3QgYG9uLXJlcXVlc3RgIiwi
dGl0bGUiOiJNYWtlIHRoZSBuZXh0IHN0YXJ0IG9uZSB0aGF0IHVwZ3JhZGVzIHRoZSBmb3JtYXQg
b2YgdGhlIHN0YXRlIn0seyJpZCI6InVzdWFsLXN0YXJ0IiwicmVhc29uIjoiZG9lcyBub3QgYXBw
bHk6IGBwYWNrYWdpbmdgIGlzIGBjb250YWluZXJgLCBub3QgYGJpbmFyaWVzYCwgYG1pZ3JhdGlv
bmAgaXMgYGJ5LWl0c2VsZmAsIG5vdCBgb24tcmVxdWVzdGAiLCJ0aXRsZSI6Ik1ha2Ugc3VyZSB0
aGF0IGxhdGVyIHN0YXJ0cyBydW4gdGhlIGRhZW1vbiB3aXRob3V0IC0tdXBncmFkZSBhZ2FpbiJ9
LHsiaWQiOiJib290c3RyYXAiLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYG1ldGhvZGAgaXMg
YHN0YW5kYXJkYCwgbm90IGBib290c3RyYXBgIiwidGl0bGUiOiJCb290c3RyYXAgd2F5LCBwZWVy
IGJ5IHBlZXIifSx7ImlkIjoicmVidWlsZCIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgbWV0
aG9kYCBpcyBgc3RhbmRhcmRgLCBub3QgYHJlY292ZXJ5YCIsInRpdGxlIjoiRGlzYXN0ZXIgcmVj
b3ZlcnkifSx7ImlkIjoiYmFjay1yZXN0b3JlLXJlbmFtZWQiLCJyZWFzb24iOiJkb2VzIG5vdCBh
cHBseTogYGNvbnNlbnN1c2AgaXMgYGNyZHRgLCBub3QgYHJhZnRgIiwidGl0bGUiOiJHaXZlIGEg
Zm9sZGVyIHRoYXQgcmFmdCByZW5hbWVkIGl0cyBmaXJzdCBuYW1lIGJhY2sifSx7ImlkIjoiYmFj
ay5taWdyYXRlIiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6IGBtaWdyYXRpb25gIGlzIGBieS1p
dHNlbGZgLCBub3QgYG9uLXJlcXVlc3RgIiwidGl0bGUiOiJVcGdyYWRlIHRoZSBmb3JtYXQgb2Yg
dGhlIGltcG9ydGVkIHN0YXRlIn1dLCJzb3VyY2VzIjpbeyJpZCI6Imd1aWRlIiwidGl0bGUiOiJV
cGdyYWRlcyIsInVybCI6Imh0dHBzOi8vaXBmc2NsdXN0ZXIuaW8vZG9jdW1lbnRhdGlvbi9ndWlk
ZXMvdXBncmFkZXMvIn0seyJpZCI6Imd1aWRlLWhpc3RvcnkiLCJ0aXRsZSI6IlVwZ3JhZGVzLCBl
YXJsaWVyIHZlcnNpb25zIG9mIHRoZSBwYWdlIiwidXJsIjoiaHR0cHM6Ly9naXRodWIuY29tL2lw
ZnMtY2x1c3Rlci9pcGZzLWNsdXN0ZXItd2Vic2l0ZSJ9LHsiaWQiOiJndWlkZS10b2RheSIsInRp
dGxlIjoiVXBncmFkZXMsIHRoZSBwYWdlIGFzIG9mIEphbnVhcnkgMjAyNiIsInVybCI6Imh0dHBz
Oi8vaXBmc2NsdXN0ZXIuaW8vZG9jdW1lbnRhdGlvbi9ndWlkZXMvdXBncmFkZXMvIn0seyJpZCI6
ImJhY2t1cHMtZ3VpZGUiLCJ0aXRsZSI6IkRhdGEsIGJhY2t1cHMgYW5kIHJlY292ZXJ5IiwidXJs
IjoiaHR0cHM6Ly9pcGZzY2x1c3Rlci5pby9kb2N1bWVudGF0aW9uL2d1aWRlcy9iYWNrdXBzLyJ9
LHsiaWQiOiJzZXR1cC1ndWlkZSIsInRpdGxlIjoiRG93bmxvYWQgYW5kIHNldHVwIiwidXJsIjoi
aHR0cHM6Ly9pcGZzY2x1c3Rlci5pby9kb2N1bWVudGF0aW9uL2RlcGxveW1lbnQvc2V0dXAvIn0s
eyJpZCI6ImNoYW5nZWxvZyIsInRpdGxlIjoiQ2hhbmdlbG9nIiwidXJsIjoiaHR0cHM6Ly9naXRo
dWIuY29tL2lwZnMtY2x1c3Rlci9pcGZzLWNsdXN0ZXIvYmxvYi9tYXN0ZXIvQ0hBTkdFTE9HLm1k
In0seyJpZCI6InByb2dyYW0iLCJ0aXRsZSI6IlNvdXJjZSB0ZXh0IG9mIHRoZSBwcm9ncmFtcyIs
InVybCI6Imh0dHBzOi8vZ2l0aHViLmNvbS9pcGZzLWNsdXN0ZXIvaXBmcy1jbHVzdGVyIn0seyJp
ZCI6InJlbGVhc2UtY2hhbmdlbG9nIiwidGl0bGUiOiJDaGFuZ2Vsb2cgb2YgZXZlcnkgcmVsZWFz
ZSIsInVybCI6Imh0dHBzOi8vZ2l0aHViLmNvbS9pcGZzLWNsdXN0ZXIvaXBmcy1jbHVzdGVyL2Js
b2IvbWFzdGVyL0NIQU5HRUxPRy5tZCJ9LHsiaWQiOiJwZXJzaXN0ZW5jZSIsInRpdGxlIjoiRGF0
YSwgYmFja3VwcyBhbmQgcmVjb3ZlcnkiLCJ1cmwiOiJodHRwczovL2lwZnNjbHVzdGVyLmlvL2Rv
Y3VtZW50YXRpb24vZ3VpZGVzL2JhY2t1cHMvIn0seyJpZCI6InJlbGVhc2VzIiwidGl0bGUiOiJS
ZWxlYXNlcyB3aXRoIHRoZWlyIHByb2dyYW1zIiwidXJsIjoiaHR0cHM6Ly9kaXN0LmlwZnMudGVj
aC8jaXBmcy1jbHVzdGVyLXNlcnZpY2UifV0sInN0YWdlcyI6W3siZWZmZWN0cyI6W10sImlkIjoi
cHJlcGFyZSIsInN0ZXBzIjpbInJlYWQtY2hhbmdlbG9nIiwidGVsbC11c2VycyIsInNlZS1uZXct
cHJvZ3JhbXMiLCJzZWUtb2xkLXByb2dyYW1zIiwic2VlLWNyZHQiLCJzZWUtcGVlcnMtb25saW5l
Iiwic2VlLXBlZXItaWRzIiwiYXBwcm92ZS1zdGFuZGFyZCJdLCJ0aXRsZSI6IlJlYWQsIGxvb2sg
YW5kIHRlbGwgcGVvcGxlIn0seyJkZXNjcmlwdGlvbiI6IlRoZSBwcm9ncmFtIGV4cG9ydHMgb25s
eSB3aGVyZSBpdHMgcGVlciBpcyBkb3duLCBzbyB0aGUgcGVlciB0aGF0IHN0YXlzIHN0b3BzIGZv
ciBpdCB3aGlsZSB0aGUgb3RoZXJzIGdvIG9uOyBpbiBhIHJlY292ZXJ5IGFsbCBvZiB0aGVtIHN0
b3AuIE5vdGhpbmcgZWxzZSBpcyB0b3VjaGVkIHVudGlsIHRoZSBleHBvcnQgY2FuIGJlIHJlYWQu
IiwiZWZmZWN0cyI6W10sImlkIjoic2F2ZS1zdGF0ZSIsInN0ZXBzIjpbInNhdmUtc3RhdGUuZW50
cnkubmV3LXByb2dyYW1zLXRoZXJlIiwic2F2ZS1zdGF0ZS5lbnRyeS5vbGQtcHJvZ3JhbXMtdGhl
cmUiLCJzdG9wLWNvbnRhaW5lci1mb3ItZXhwb3J0IiwibG9jYXRlLXN0YXRlIiwiZXhwb3J0LXN0
YXRlLWNvbnRhaW5lciIsInN0YXJ0LWNvbnRhaW5lci1hZnRlci1leHBvcnQiLCJ3YWl0LWFmdGVy
LWV4cG9ydCIsInNhdmUtc3RhdGUuZXhpdC5leHBvcnQtcmVhZGFibGUiXSwidGl0bGUiOiJFeHBv
cnQgdGhlIHBpbnNldCIsIndpbmRvdyI6InNhdmUtc3RhdGUifSx7ImVmZmVjdHMiOlt7ImNhcGFi
aWxpdHkiOiJwaW5uaW5nIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJw
aW4tc3RhdHVzIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJjb250ZW50
IiwiZWZmZWN0IjoiY29udGludWUifV0sImlkIjoic3RhbmRhcmQiLCJpbXBhY3QiOjEsInN0ZXBz
IjpbImV4cG9ydC1zdGF0ZS1jb250YWluZXIuYWdlIiwidXBncmFkZS10b29sIiwicHVsbC1pbWFn
ZSIsInNlZS1pbWFnZS11c2VkIiwicmVwbGFjZS1jb250YWluZXJzIiwicGVlcnMtcmVhZHkiLCJj
b250YWluZXJzLXN0YXJ0ZWQtdG9nZXRoZXIiXSwidGl0bGUiOiJTdGFuZGFyZCB3YXksIGFsbCBw
ZWVycyBhdCBvbmNlIiwid2luZG93Ijoic3RhbmRhcmQifSx7ImVmZmVjdHMiOltdLCJpZCI6InZl
cmlmeSIsInN0ZXBzIjpbInNlZS12ZXJzaW9ucyIsInNlZS10b29scyIsInNlZS1jbHVzdGVyLWNv
bXBsZXRlIiwic2VlLXByb3RvY29sIiwic2VlLXBpbnNldC1lcXVhbCIsInNlZS1waW5zZXQta2Vw
dCIsInBpbnMtd2l0aG91dC1lcnJvcnMiLCJtZXRyaWNzLWFycml2ZSJdLCJ0aXRsZSI6IlBvc3Qt
dXBncmFkZSB2ZXJpZmljYXRpb24ifV0sInN0ZXBzIjpbeyJiYXRjaGVzIjpbWyJjb250cm9sbGVy
Il1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwiaWQiOiJyZWFkLWNoYW5nZWxv
ZyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0
aW9uIjoiUmVhZCB3aGF0IGNoYW5nZWQgZnJvbSAxLjAuOCB0byAxLjEuNDogZm9ybWF0cywgdmVy
c2lvbnMgdGhhdCBjYW5ub3QgbWVldCwgc2V0dGluZ3MgdGhhdCBhcmUgZ29uZS4gV3JpdGUgZG93
biB3aGV0aGVyIHBlZXJzIG9mIGJvdGggdmVyc2lvbnMgbWF5IHJ1biBzaWRlIGJ5IHNpZGUuIiwi
cGF0aCI6W10sInJlY29yZCI6WyJmaW5kaW5nIiwibWF5LXJ1bi1zaWRlLWJ5LXNpZGUiXX0sIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY0
M30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY2hh
bmdlbG9nLXJlYWQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIzIn0seyJkb2N1bWVudCI6Imd1aWRlLWhpc3RvcnkiLCJsaW5lcyI6
ImNvbnNpZGVyYXRpb25zIn0seyJkb2N1bWVudCI6Imd1aWRlLXRvZGF5IiwibGluZXMiOiJpbnRy
b2R1Y3Rpb24ifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiUmVhZCB0aGUgY2hhbmdlbG9n
IGZyb20gdGhlIHByZXNlbnQgdmVyc2lvbiB0byB0aGUgdGFyZ2V0In0seyJiYXRjaGVzIjpbWyJj
b250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6InRlbGwt
dXNlcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im5vdGlmeSIsIm5vdGlmeSI6eyJhYm91
dCI6WyJwaW5uaW5nIiwicGluLXN0YXR1cyJdLCJhdWRpZW5jZSI6InVzZXJzIiwibGVhZE1TIjox
NzI4MDAwMDAsIm1lc3NhZ2UiOiJJUEZTIENsdXN0ZXIgZ29lcyBmcm9tIDEuMC44IHRvIDEuMS40
IHVuZGVyIGNoYW5nZSBDSEcwMDUxNTU1LiBEdXJpbmcgdGhlIHdpbmRvdyBub3RoaW5nIGNhbiBi
ZSBwaW5uZWQgb3IgdW5waW5uZWQ7IHdoYXQgaXMgcGlubmVkIGNhbiBzdGlsbCBiZSByZWFkLiJ9
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
Ijo2NTN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpb
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxNCwgMjYtMzEifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiVGVsbCB0aG9zZSB3
aG8gcGluIHRocm91Z2ggdGhlIGNsdXN0ZXIifSx7ImJhdGNoZXMiOltbInAxIiwicDIiLCJwMyJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzZXJ2aWNlPSQo
XCIke25ld19wcm9ncmFtc30vaXBmcy1jbHVzdGVyLXNlcnZpY2VcIiB2ZXJzaW9uKSB8fCBleGl0
IDFcbnRvb2w9JChcIiR7bmV3X3Byb2dyYW1zfS9pcGZzLWNsdXN0ZXItY3RsXCIgLS12ZXJzaW9u
KSB8fCBleGl0IDFcbnByaW50ZiAnJXMgJXNcXG4nIFwiJHNlcnZpY2VcIiBcIiR0b29sXCIgfCBh
d2sgJ3sgc3ViKC9bK10uKi8sIFwiXCIsICQxKTsgc3ViKC9bK10uKi8sIFwiXCIsICQ0KTsgcHJp
bnQgJDEsICQ0IH0nIiwidmFyaWFibGVzIjpbIm5ld19wcm9ncmFtcyJdfSwiZXhwZWN0IjpbeyJw
cmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiMS4xLjQgMS4xLjQifV0sImV4cGVjdGVkIjoiaXMg
YDEuMS40IDEuMS40YCIsImhvc3RzIjpbInAxIiwicDIiLCJwMyJdLCJpZCI6InNlZS1uZXctcHJv
Z3JhbXMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6
NjAwMDAsInRpdGxlIjoiQm90aCBwcm9ncmFtcyBvZiB0aGUgdGFyZ2V0IHZlcnNpb24gYXJlIGlu
IHRoZWlyIGZvbGRlciJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6InNl
ZS1uZXctcHJvZ3JhbXMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6Njc2fSwi
cG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJuZXctcHJv
Z3JhbXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIxMyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMifV0sInN0YWdl
IjoicHJlcGFyZSIsInRpdGxlIjoiU2VlIHRoYXQgdGhlIG5ldyBwcm9ncmFtcyBhcmUgb24gZXZl
cnkgcGVlciJ9LHsiYmF0Y2hlcyI6W1sicDEiLCJwMiIsInAzIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InNlcnZpY2U9JChcIiR7b2xkX3Byb2dyYW1zfS9p
cGZzLWNsdXN0ZXItc2VydmljZVwiIHZlcnNpb24pIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicg
XCIkc2VydmljZVwiIHwgYXdrICd7IHN1YigvWytdLiovLCBcIlwiKTsgcHJpbnQgfSciLCJ2YXJp
YWJsZXMiOlsib2xkX3Byb2dyYW1zIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIs
InRleHQiOiIxLjAuOCJ9XSwiZXhwZWN0ZWQiOiJpcyBgMS4wLjhgIiwiaG9zdHMiOlsicDEiLCJw
MiIsInAzIl0sImlkIjoic2VlLW9sZC1wcm9ncmFtcyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3Qi
OiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgcHJvZ3JhbSBvZiB0
aGUgcHJlc2VudCB2ZXJzaW9uIGlzIGtlcHQifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEy
MDAwMCwiaWQiOiJzZWUtb2xkLXByb2dyYW1zIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJj
aGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjY4MX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsib2xkLXByb2dyYW1zIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzcsIDQzIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIzNywgNDMifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiU2VlIHRoYXQgdGhlIHBy
ZXNlbnQgcHJvZ3JhbXMgYXJlIGtlcHQgb24gZXZlcnkgcGVlciJ9LHsiYmF0Y2hlcyI6W1sicDEi
LCJwMiIsInAzIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InN1ZG8gLW4gc2VkIC1uICdzL14gKlwiXFwoY3JkdFxcKVwiICo6ICp7LiokL1xcMS9wJyBcIiR7
Y2x1c3Rlcl9wYXRofS9zZXJ2aWNlLmpzb25cIiIsInZhcmlhYmxlcyI6WyJjbHVzdGVyX3BhdGgi
XX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiY29udGFpbnMiLCJ0ZXh0IjoiY3JkdCJ9XSwiZXhw
ZWN0ZWQiOiJjb250YWlucyBgY3JkdGAiLCJob3N0cyI6WyJwMSIsInAyIiwicDMiXSwiaWQiOiJz
ZWUtY3JkdCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1T
Ijo2MDAwMCwidGl0bGUiOiJUaGUgc2V0dGluZ3Mgb2YgdGhlIHBlZXIgaGF2ZSBhIHNlY3Rpb24g
Zm9yIGNyZHQifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InNlZS1jcmR0
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY5OH0sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiYmFja3Vwcy1ndWlkZSIsImxpbmVzIjoiZGF0YSJ9XSwi
c3RhZ2UiOiJwcmVwYXJlIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgcGVlcnMgYWdyZWUgYnkgY3Jk
dCJ9LHsiYmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic2Vlbj0kKGlwZnMtY2x1c3Rlci1jdGwgcGVlcnMgbHMpIHx8IGV4aXQgMVxu
cHJpbnRmICclc1xcbicgXCIkc2VlblwiIHwgYXdrICdcbiAgLyBbfF0gRVJST1I6IC8geyBiYWQr
KyB9XG4gIC8gW3xdIFNlZXMgWzAtOV0rIG90aGVyIHBlZXJzLyB7IGdvb2QrKyB9XG4gIEVORCB7
IHByaW50ZiBcIiVkIHBlZXJzLCAlZCBlcnJvcnNcXG5cIiwgZ29vZCwgYmFkIH0nIiwidmFyaWFi
bGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjMgcGVlcnMs
IDAgZXJyb3JzIn1dLCJleHBlY3RlZCI6ImlzIGAzIHBlZXJzLCAwIGVycm9yc2AiLCJob3N0cyI6
WyJwMSJdLCJpZCI6InNlZS1wZWVycy1vbmxpbmUiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
dGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MTIwMDAwLCJ0aXRsZSI6IkV2ZXJ5IHBlZXIgb2YgdGhp
cyBjaGFuZ2UgYW5zd2VycyBpbiB0aGUgY2x1c3RlciJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVN
UyI6NjAwMDAsImlkIjoic2VlLXBlZXJzLW9ubGluZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjo3MTd9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbInBlZXJzLW9ubGluZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoicHJvZ3JhbSIsImxpbmVzIjoiaXBmcy1jbHVzdGVyLWN0bCBwZWVycyBybSwg
aGVscCB0ZXh0In0seyJkb2N1bWVudCI6InByb2dyYW0iLCJsaW5lcyI6ImlwZnMtY2x1c3Rlci1j
dGwgcGVlcnMgbHMifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiU2VlIHRoYXQgZXZlcnkg
cGVlciBpcyBvbmxpbmUifSx7ImJhdGNoZXMiOltbInAxIiwicDIiLCJwMyJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJvd249JChpcGZzLWNsdXN0ZXItY3Rs
IGlkKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJG93blwiIHwgYXdrIC12IGlkPVwiJHtw
ZWVyX2lkfVwiICdOUiA9PSAxIHsgcHJpbnQgKCQxID09IGlkID8gXCJ0aGUgc2FtZVwiIDogJDEp
IH0nIiwidmFyaWFibGVzIjpbInBlZXJfaWQiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1
YWxzIiwidGV4dCI6InRoZSBzYW1lIn1dLCJleHBlY3RlZCI6ImlzIGB0aGUgc2FtZWAiLCJob3N0
cyI6WyJwMSIsInAyIiwicDMiXSwiaWQiOiJzZWUtcGVlci1pZHMiLCJraW5kIjoicHJvYmUiLCJz
dWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHBlZXIg
b24gdGhpcyBob3N0IGhhcyB0aGUgaWQgdGhhdCB0aGlzIGNoYW5nZSBnaXZlcyBmb3IgaXQifSwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InNlZS1wZWVyLWlkcyIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3MjN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInBlZXItaWRzIl0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjYifSx7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjI2In1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IlNlZSB0
aGF0IGV2ZXJ5IHBlZXIgaGFzIHRoZSBpZCB0aGF0IGlzIHdyaXR0ZW4gZG93biBmb3IgaXQifSx7
ImFwcHJvdmUiOnsiYnkiOltdLCJxdWVzdGlvbiI6Ik1heSBjaGFuZ2UgQ0hHMDA1MTU1NSByZXBs
YWNlIGFsbCBwcm9ncmFtcyBhbmQgcmVzdGFydCBhbGwgcGVlcnMgYXQgb25lIG1vbWVudD8ifSwi
YmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAw
MCwiaWQiOiJhcHByb3ZlLXN0YW5kYXJkIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJhcHBy
b3ZlIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6NzUwfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiNS0xOCJ9XSwic3RhZ2UiOiJwcmVwYXJlIiwidGl0bGUiOiJBcHByb3ZlIGEgcmVz
dGFydCBvZiBhbGwgcGVlcnMgYXQgb25jZSJ9LHsiYmF0Y2hlcyI6W1sicDEiLCJwMiIsInAzIl1d
LCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InNlcnZpY2U9JChc
IiR7bmV3X3Byb2dyYW1zfS9pcGZzLWNsdXN0ZXItc2VydmljZVwiIHZlcnNpb24pIHx8IGV4aXQg
MVxudG9vbD0kKFwiJHtuZXdfcHJvZ3JhbXN9L2lwZnMtY2x1c3Rlci1jdGxcIiAtLXZlcnNpb24p
IHx8IGV4aXQgMVxucHJpbnRmICclcyAlc1xcbicgXCIkc2VydmljZVwiIFwiJHRvb2xcIiB8IGF3
ayAneyBzdWIoL1srXS4qLywgXCJcIiwgJDEpOyBzdWIoL1srXS4qLywgXCJcIiwgJDQpOyBwcmlu
dCAkMSwgJDQgfSciLCJ2YXJpYWJsZXMiOlsibmV3X3Byb2dyYW1zIl19LCJleHBlY3QiOlt7InBy
ZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIxLjEuNCAxLjEuNCJ9XSwiZXhwZWN0ZWQiOiJpcyBg
MS4xLjQgMS4xLjRgIiwiaG9zdHMiOlsicDEiLCJwMiIsInAzIl0sImlkIjoic2F2ZS1zdGF0ZS5l
bnRyeS5uZXctcHJvZ3JhbXMtdGhlcmUiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91
dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiQm90aCBwcm9ncmFtcyBvZiB0aGUgdGFy
Z2V0IHZlcnNpb24gYXJlIGluIHRoZWlyIGZvbGRlciJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJzYXZl
LXN0YXRlLmVudHJ5Lm5ldy1wcm9ncmFtcy10aGVyZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjo3ODJ9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNh
dGlzZmllcyI6WyJuZXctcHJvZ3JhbXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMyJ9XSwic3RhZ2UiOiJzYXZlLXN0YXRlIiwi
dGl0bGUiOiJCb3RoIHByb2dyYW1zIG9mIHRoZSB0YXJnZXQgdmVyc2lvbiBhcmUgaW4gdGhlaXIg
Zm9sZGVyIn0seyJiYXRjaGVzIjpbWyJwMSIsInAyIiwicDMiXV0sImNoZWNrIjp7ImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2VydmljZT0kKFwiJHtvbGRfcHJvZ3JhbXN9L2lw
ZnMtY2x1c3Rlci1zZXJ2aWNlXCIgdmVyc2lvbikgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBc
IiRzZXJ2aWNlXCIgfCBhd2sgJ3sgc3ViKC9bK10uKi8sIFwiXCIpOyBwcmludCB9JyIsInZhcmlh
YmxlcyI6WyJvbGRfcHJvZ3JhbXMiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwi
dGV4dCI6IjEuMC44In1dLCJleHBlY3RlZCI6ImlzIGAxLjAuOGAiLCJob3N0cyI6WyJwMSIsInAy
IiwicDMiXSwiaWQiOiJzYXZlLXN0YXRlLmVudHJ5Lm9sZC1wcm9ncmFtcy10aGVyZSIsImtpbmQi
OiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUi
OiJUaGUgcHJvZ3JhbSBvZiB0aGUgcHJlc2VudCB2ZXJzaW9uIGlzIGtlcHQifSwiZWZmZWN0cyI6
W10sImlkIjoic2F2ZS1zdGF0ZS5lbnRyeS5vbGQtcHJvZ3JhbXMtdGhlcmUiLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6NzgyfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsib2xkLXByb2dyYW1zIl0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzcsIDQzIn1dLCJzdGFn
ZSI6InNhdmUtc3RhdGUiLCJ0aXRsZSI6IlRoZSBwcm9ncmFtIG9mIHRoZSBwcmVzZW50IHZlcnNp
b24gaXMga2VwdCJ9LHsiYmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBlbnYgQ0xVU1RFUl9JTUFHRT1cIiR7cHJldmlv
dXNfaW1hZ2V9XCIgZG9ja2VyIGNvbXBvc2UgLWYgXCIke2NvbXBvc2VfZmlsZX1cIiBwcyAtLXN0
YXR1cyBydW5uaW5nIC0tcXVpZXQgXCIke2NvbXBvc2Vfc2VydmljZX1cIiIsInZhcmlhYmxlcyI6
WyJjb21wb3NlX2ZpbGUiLCJjb21wb3NlX3NlcnZpY2UiLCJwcmV2aW91c19pbWFnZSJdfSwiZXhw
ZWN0IjpbeyJwcmVkaWNhdGUiOiJlbXB0eSJ9XSwiZXhwZWN0ZWQiOiJpcyBlbXB0eSIsImhvc3Rz
IjpbInAxIl0sImlkIjoic3RvcC1jb250YWluZXItZm9yLWV4cG9ydC5jaGVjayIsImtpbmQiOiJw
cm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJU
aGUgY29udGFpbmVyIGlzIGRvd24ifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJzdWRvIC1uIGVudiBDTFVTVEVSX0lNQUdFPVwiJHtwcmV2aW91c19pbWFnZX1cIiBkb2NrZXIg
Y29tcG9zZSAtZiBcIiR7Y29tcG9zZV9maWxlfVwiIHN0b3AgXCIke2NvbXBvc2Vfc2VydmljZX1c
IiIsInZhcmlhYmxlcyI6WyJjb21wb3NlX2ZpbGUiLCJjb21wb3NlX3NlcnZpY2UiLCJwcmV2aW91
c19pbWFnZSJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InN0b3AtY29u
dGFpbmVyLWZvci1leHBvcnQiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6ODIwfSwi
cG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNSJ9
LHsiZG9jdW1lbnQiOiJwcm9ncmFtIiwibGluZXMiOiJleGVjdXRpb24gbG9jayJ9XSwic3RhZ2Ui
OiJzYXZlLXN0YXRlIiwidGltZW91dE1TIjozMDAwMDAsInRpdGxlIjoiU3RvcCB0aGUgY29udGFp
bmVyIG9mIHRoZSBwZWVyIHdob3NlIHN0YXRlIGlzIGV4cG9ydGVkIiwidW5kbyI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gZW52IENMVVNURVJfSU1BR0U9XCIk
e3ByZXZpb3VzX2ltYWdlfVwiIGRvY2tlciBjb21wb3NlIC1mIFwiJHtjb21wb3NlX2ZpbGV9XCIg
c3RhcnQgXCIke2NvbXBvc2Vfc2VydmljZX1cIiIsInZhcmlhYmxlcyI6WyJjb21wb3NlX2ZpbGUi
LCJjb21wb3NlX3NlcnZpY2UiLCJwcmV2aW91c19pbWFnZSJdfX19LHsiYmF0Y2hlcyI6W1sicDEi
XV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBs
cyAtLSBcIiR7Y2x1c3Rlcl9wYXRofVwiIHwgYXdrICdcbiAgL15yYWZ0KFsuXW9sZFsuXVswLTld
Kyk/JC8gfHwgL14oY3JkdHxwZWJibGV8YmFkZ2VyfGJhZGdlcjN8bGV2ZWxkYikkLyB7IHByaW50
IFwic3RhdGUgaW4gXCIgJDAgfSciLCJ2YXJpYWJsZXMiOlsiY2x1c3Rlcl9wYXRoIl19LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6ImNvbnRhaW5zIiwidGV4dCI6InN0YXRlIGluIn1dLCJleHBlY3Rl
ZCI6ImNvbnRhaW5zIGBzdGF0ZSBpbmAiLCJob3N0cyI6WyJwMSJdLCJpZCI6ImxvY2F0ZS1zdGF0
ZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAw
MCwidGl0bGUiOiJUaGUgZm9sZGVyIG9mIHRoZSBwZWVyIGhvbGRzIGEgc3RhdGUsIGluIHBsYWNl
IG9yIGFzIGEgY29weSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoibG9j
YXRlLXN0YXRlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjg3N30sInBvc2l0
aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibG9jYXRlLXN0YXRl
Iiwic3RhdGUtdGhlcmUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiI0MSJ9LHsiZG9jdW1lbnQiOiJiYWNrdXBzLWd1aWRlIiwibGlu
ZXMiOiJkYXRhIn1dLCJzdGFnZSI6InNhdmUtc3RhdGUiLCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBw
ZWVyIHRoYXQgc3RheXMgaGFzIHRoZSBzdGF0ZSJ9LHsiYmFja3VwIjoicGluc2V0IiwiYmF0Y2hl
cyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
YXdrICd7IHBpbnMgKz0gZ3N1YigvXCJjaWRcIiAqOi8sIFwiXCIpIH0gRU5EIHsgcHJpbnQgcGlu
cyArIDAgfScgXCIke3N0YXRlX2ZpbGV9XCIiLCJ2YXJpYWJsZXMiOlsic3RhdGVfZmlsZSJdfSwi
ZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPj0iLCJudW1iZXJzIjpbMV0sInByZWRpY2F0ZSI6Im51
bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyA+PSAxIiwiaG9zdHMiOlsicDEiXSwiaWQiOiJleHBvcnQt
c3RhdGUtY29udGFpbmVyLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRw
dXQiLCJ0aW1lb3V0TVMiOjMwMDAwMCwidGl0bGUiOiJUaGUgZXhwb3J0IGlzIHRoZXJlIGFuZCBo
b2xkcyBwaW5zIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBl
bnYgQ0xVU1RFUl9JTUFHRT1cIiR7cHJldmlvdXNfaW1hZ2V9XCIgZG9ja2VyIGNvbXBvc2UgLWYg
XCIke2NvbXBvc2VfZmlsZX1cIiBydW4gXFxcbiAgLS1ybSAtLW5vLWRlcHMgLVQgXCIke2NvbXBv
c2Vfc2VydmljZX1cIiBcXFxuICBzdGF0ZSBleHBvcnQgLS1maWxlIFwiL2RhdGEvaXBmcy1jbHVz
dGVyLyR7Y2hhbmdlfS5qc29uXCIgfHwgZXhpdCAxXG5zdWRvIC1uIGNwIC0tIFwiJHtjbHVzdGVy
X3BhdGh9LyR7Y2hhbmdlfS5qc29uXCIgXCIke3N0YXRlX2ZpbGV9XCIgfHwgZXhpdCAxXG5wcmlu
dGYgJyVzXFxuJyBcIiR7b3JpZ2lufVwiIHwgc3VkbyAtbiB0ZWUgXCIke3N0YXRlX2ZpbGV9LnZl
cnNpb25cIiIsInZhcmlhYmxlcyI6WyJjaGFuZ2UiLCJjbHVzdGVyX3BhdGgiLCJjb21wb3NlX2Zp
bGUiLCJjb21wb3NlX3NlcnZpY2UiLCJvcmlnaW4iLCJwcmV2aW91c19pbWFnZSIsInN0YXRlX2Zp
bGUiXX0sImRlc2NyaXB0aW9uIjoiVGhlIGZvbGRlciBvZiB0aGUgcGVlciBpcyAvZGF0YS9pcGZz
LWNsdXN0ZXIgaW4gdGhlIGNvbnRhaW5lci4iLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAw
MDAwLCJpZCI6ImV4cG9ydC1zdGF0ZS1jb250YWluZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjkxOH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlz
ZmllcyI6WyJiYWNrdXAtc3RhdGUiLCJiYWNrdXAtYmVmb3JlLWNsZWFuaW5nIiwiZHItZXhwb3J0
IiwiYmFja3VwLXJlYWRhYmxlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzUsIDQyIn0seyJkb2N1bWVudCI6InByb2dyYW0iLCJs
aW5lcyI6IkRvY2tlcmZpbGUifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM1LCA0MiJ9
XSwic3RhZ2UiOiJzYXZlLXN0YXRlIiwidGltZW91dE1TIjoxODAwMDAwLCJ0aXRsZSI6IkV4cG9y
dCB0aGUgcGluc2V0IHdpdGggYSBjb250YWluZXIgb2YgdGhlIHByZXNlbnQgaW1hZ2UifSx7ImJh
dGNoZXMiOltbInAxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InN1ZG8gLW4gZW52IENMVVNURVJfSU1BR0U9XCIke3ByZXZpb3VzX2ltYWdlfVwiIGRvY2tl
ciBjb21wb3NlIC1mIFwiJHtjb21wb3NlX2ZpbGV9XCIgcHMgLS1zdGF0dXMgcnVubmluZyAtLXF1
aWV0IFwiJHtjb21wb3NlX3NlcnZpY2V9XCIiLCJ2YXJpYWJsZXMiOlsiY29tcG9zZV9maWxlIiwi
Y29tcG9zZV9zZXJ2aWNlIiwicHJldmlvdXNfaW1hZ2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRl
IjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl0rJCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBe
WzAtOWEtZl0rJGAiLCJob3N0cyI6WyJwMSJdLCJpZCI6InN0YXJ0LWNvbnRhaW5lci1hZnRlci1l
eHBvcnQuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVv
dXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIGNvbnRhaW5lciBydW5zIn0sImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBlbnYgQ0xVU1RFUl9JTUFHRT1cIiR7cHJldmlv
dXNfaW1hZ2V9XCIgZG9ja2VyIGNvbXBvc2UgLWYgXCIke2NvbXBvc2VfZmlsZX1cIiBzdGFydCBc
IiR7Y29tcG9zZV9zZXJ2aWNlfVwiIiwidmFyaWFibGVzIjpbImNvbXBvc2VfZmlsZSIsImNvbXBv
c2Vfc2VydmljZSIsInByZXZpb3VzX2ltYWdlIl19LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6
NjAwMDAsImlkIjoic3RhcnQtY29udGFpbmVyLWFmdGVyLWV4cG9ydCIsImlkZW1wb3RlbnQiOnRy
dWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjo5NTl9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVl
LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjM1In1dLCJzdGFnZSI6InNhdmUtc3RhdGUiLCJ0aW1lb3V0TVMi
OjMwMDAwMCwidGl0bGUiOiJTdGFydCB0aGF0IGNvbnRhaW5lciBhZ2FpbiJ9LHsiYmF0Y2hlcyI6
W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2Vl
bj0kKGlwZnMtY2x1c3Rlci1jdGwgcGVlcnMgbHMpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicg
XCIkc2VlblwiIHwgYXdrICdcbiAgLyBbfF0gRVJST1I6IC8geyBiYWQrKyB9XG4gIC8gW3xdIFNl
ZXMgWzAtOV0rIG90aGVyIHBlZXJzLyB7IGdvb2QrKyB9XG4gIEVORCB7IHByaW50ZiBcIiVkIHBl
ZXJzLCAlZCBlcnJvcnNcXG5cIiwgZ29vZCwgYmFkIH0nIiwidmFyaWFibGVzIjpbXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjMgcGVlcnMsIDAgZXJyb3JzIn1dLCJl
eHBlY3RlZCI6ImlzIGAzIHBlZXJzLCAwIGVycm9yc2AiLCJob2xkTVMiOjMwMDAwLCJob3N0cyI6
WyJwMSJdLCJpZCI6IndhaXQtYWZ0ZXItZXhwb3J0Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6
InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjEyMDAwMCwidGl0bGUiOiJUaGUgcGVlciB0aGF0IHN0
YXlzIGlzIGJhY2sgYW5kIHNlZXMgdGhlIHdob2xlIGNsdXN0ZXIifSwiZWZmZWN0cyI6W10sImVz
dGltYXRlTVMiOjEyMDAwMCwiaWQiOiJ3YWl0LWFmdGVyLWV4cG9ydCIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoid2FpdCIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjk3OX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZh
bHNlLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjYwMDAwMH0sInNhdGlzZmllcyI6
W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2In1dLCJzdGFnZSI6InNh
dmUtc3RhdGUiLCJ0aXRsZSI6IldhaXQgdW50aWwgdGhhdCBwZWVyIHNlZXMgdGhlIHdob2xlIGNs
dXN0ZXIgYWdhaW4ifSx7ImJhdGNoZXMiOltbInAxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9r
U3RhdHVzZXMiOlswXSwidGV4dCI6ImF3ayAneyBwaW5zICs9IGdzdWIoL1wiY2lkXCIgKjovLCBc
IlwiKSB9IEVORCB7IHByaW50IHBpbnMgKyAwIH0nIFwiJHtzdGF0ZV9maWxlfVwiIiwidmFyaWFi
bGVzIjpbInN0YXRlX2ZpbGUiXX0sImV4cGVjdCI6W3siY29tcGFyaXNvbiI6Ij49IiwibnVtYmVy
cyI6WzFdLCJwcmVkaWNhdGUiOiJudW1iZXIifV0sImV4cGVjdGVkIjoiaXMgPj0gMSIsImhvc3Rz
IjpbInAxIl0sImlkIjoic2F2ZS1zdGF0ZS5leGl0LmV4cG9ydC1yZWFkYWJsZSIsImtpbmQiOiJw
cm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMDAsInRpdGxlIjoi
VGhlIGV4cG9ydCBpcyB0aGVyZSBhbmQgaG9sZHMgcGlucyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJz
YXZlLXN0YXRlLmV4aXQuZXhwb3J0LXJlYWRhYmxlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQi
OiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjc4M30sInBvc2l0aW9uIjoiZXhpdCIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRp
c2ZpZXMiOlsiYmFja3VwLXJlYWRhYmxlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzUsIDQyIn1dLCJzdGFnZSI6InNhdmUtc3Rh
dGUiLCJ0aXRsZSI6IlRoZSBleHBvcnQgaXMgdGhlcmUgYW5kIGhvbGRzIHBpbnMifSx7ImJhdGNo
ZXMiOltbInAxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
ImxzIC1sZCAtLSBcIiR7c3RhdGVfZmlsZX1cIiAmJlxuICB0ZXN0IC1uIFwiJChmaW5kIFwiJHtz
dGF0ZV9maWxlfVwiIC1wcnVuZSAtbW1pbiAtMTQ0MClcIiIsInZhcmlhYmxlcyI6WyJzdGF0ZV9m
aWxlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImV4aXN0czsgaXMgYXQgbW9zdCAyNCBoIG9s
ZCIsImhvc3RzIjpbInAxIl0sImlkIjoiZXhwb3J0LXN0YXRlLWNvbnRhaW5lci5hZ2UiLCJraW5k
IjoicHJvYmUiLCJzdWJqZWN0IjoiZmlsZSAvc3J2L2lwZnMtY2x1c3Rlci9leHBvcnQvQ0hHMDA1
MTU1NS5qc29uIiwidGl0bGUiOiJUaGUgYmFja3VwIG9mIHBpbnNldCBpcyB5b3VuZyBlbm91Z2gi
fSwiZWZmZWN0cyI6W10sImlkIjoiZXhwb3J0LXN0YXRlLWNvbnRhaW5lci5hZ2UiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTMwfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM1LCA0MiJ9LHsiZG9jdW1lbnQiOiJwcm9n
cmFtIiwibGluZXMiOiJEb2NrZXJmaWxlIn1dLCJzdGFnZSI6InN0YW5kYXJkIiwidGl0bGUiOiJU
aGUgYmFja3VwIG9mIHBpbnNldCBpcyB5b3VuZyBlbm91Z2gifSx7ImJhdGNoZXMiOltbInAxIl0s
WyJwMiJdLFsicDMiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
IjoidG9vbD0kKFwiJHtwcm9ncmFtX2Rpcn0vaXBmcy1jbHVzdGVyLWN0bFwiIC0tdmVyc2lvbikg
fHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiR0b29sXCIgfCBhd2sgJ3sgc3ViKC9bK10uKi8s
IFwiXCIsICQzKTsgcHJpbnQgJDMgfSciLCJ2YXJpYWJsZXMiOlsicHJvZ3JhbV9kaXIiXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjEuMS40In1dLCJleHBlY3RlZCI6
ImlzIGAxLjEuNGAiLCJob3N0cyI6WyJwMSIsInAyIiwicDMiXSwiaWQiOiJ1cGdyYWRlLXRvb2wu
Y2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6
NjAwMDAsInRpdGxlIjoiVGhlIGluc3RhbGxlZCBpcGZzLWNsdXN0ZXItY3RsIGhhcyB0aGUgdGFy
Z2V0IHZlcnNpb24ifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1u
IGluc3RhbGwgLW0gMDc1NSAtLSBcIiR7bmV3X3Byb2dyYW1zfS9pcGZzLWNsdXN0ZXItY3RsXCIg
XCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItY3RsXCIiLCJ2YXJpYWJsZXMiOlsibmV3X3By
b2dyYW1zIiwicHJvZ3JhbV9kaXIiXX0sImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJwaW5uaW5n
IiwiZWZmZWN0IjoiY29udGludWUifSx7ImNhcGFiaWxpdHkiOiJwaW4tc3RhdHVzIiwiZWZmZWN0
IjoiY29udGludWUifV0sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJ1cGdyYWRlLXRvb2wiLCJp
ZGVtcG90ZW50Ijp0cnVlLCJpbXBhY3QiOjAsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5OTN9LCJwb3NpdGlvbiI6
ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsidXBncmFkZS10b29sIl0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTMifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzIn1dLCJzdGFnZSI6InN0YW5kYXJk
IiwidGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoiUHV0IHRoZSBuZXcgaXBmcy1jbHVzdGVyLWN0
bCBpbiBwbGFjZSIsInVuZG8iOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJz
dWRvIC1uIGluc3RhbGwgLW0gMDc1NSAtLSBcIiR7b2xkX3Byb2dyYW1zfS9pcGZzLWNsdXN0ZXIt
Y3RsXCIgXCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItY3RsXCIiLCJ2YXJpYWJsZXMiOlsi
b2xkX3Byb2dyYW1zIiwicHJvZ3JhbV9kaXIiXX19LCJ1cGdyYWRlcyI6ImlwZnMtY2x1c3Rlci1j
dGwifSx7ImJhdGNoZXMiOltbInAxIl0sWyJwMiJdLFsicDMiXV0sImNoZWNrIjp7ImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBkb2NrZXIgaW1hZ2UgaW5zcGVjdCAt
LWZvcm1hdCAne3suSWR9fScgXCIke2NsdXN0ZXJfaW1hZ2V9XCIiLCJ2YXJpYWJsZXMiOlsiY2x1
c3Rlcl9pbWFnZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5z
aGEyNTY6WzAtOWEtZl17NjR9JCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBec2hhMjU2OlswLTlh
LWZdezY0fSRgIiwiaG9zdHMiOlsicDEiLCJwMiIsInAzIl0sImlkIjoicHVsbC1pbWFnZS5jaGVj
ayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAw
MCwidGl0bGUiOiJUaGUgaW1hZ2UgaXMgdGhlcmUifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpb
MF0sInRleHQiOiJzdWRvIC1uIGRvY2tlciBwdWxsIFwiJHtjbHVzdGVyX2ltYWdlfVwiIiwidmFy
aWFibGVzIjpbImNsdXN0ZXJfaW1hZ2UiXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAw
MDAsImlkIjoicHVsbC1pbWFnZSIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDQw
fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImltYWdl
LXB1bGxlZCIsInVwZ3JhZGUtc2VydmljZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4In1dLCJzdGFnZSI6InN0YW5kYXJkIiwi
dGltZW91dE1TIjoxODAwMDAwLCJ0aXRsZSI6IkZldGNoIHRoZSBuZXcgaW1hZ2UiLCJ1bmRvIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBkb2NrZXIgaW1hZ2Ug
cm0gXCIke2NsdXN0ZXJfaW1hZ2V9XCIiLCJ2YXJpYWJsZXMiOlsiY2x1c3Rlcl9pbWFnZSJdfX19
LHsiYmF0Y2hlcyI6W1sicDEiLCJwMiIsInAzIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gZW52IENMVVNURVJfSU1BR0U9XCIke2NsdXN0ZXJf
aW1hZ2V9XCIgZG9ja2VyIGNvbXBvc2UgLWYgXCIke2NvbXBvc2VfZmlsZX1cIiBjb25maWcgLS1p
bWFnZXMgXCIke2NvbXBvc2Vfc2VydmljZX1cIiIsInZhcmlhYmxlcyI6WyJjbHVzdGVyX2ltYWdl
IiwiY29tcG9zZV9maWxlIiwiY29tcG9zZV9zZXJ2aWNlIl19LCJleHBlY3QiOlt7InByZWRpY2F0
ZSI6ImNvbnRhaW5zIiwidGV4dCI6InJlZ2lzdHJ5LmV4YW1wbGUuY29tL2lwZnMtY2x1c3Rlcjox
LjEuNCJ9XSwiZXhwZWN0ZWQiOiJjb250YWlucyBgcmVnaXN0cnkuZXhhbXBsZS5jb20vaXBmcy1j
bHVzdGVyOjEuMS40YCIsImhvc3RzIjpbInAxIiwicDIiLCJwMyJdLCJpZCI6InNlZS1pbWFnZS11
c2VkIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYw
MDAwLCJ0aXRsZSI6IlRoZSBjb21wb3NlIGZpbGUgdGFrZXMgdGhlIGltYWdlIGZyb20gQ0xVU1RF
Ul9JTUFHRSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLWltYWdl
LXVzZWQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTA1Nn0sInBvc2l0aW9u
IjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaW1hZ2UtdXNlZCJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjE4In1dLCJzdGFnZSI6InN0YW5kYXJkIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgY29udGFpbmVy
IHdvdWxkIGJlIHJlcGxhY2VkIGJ5IG9uZSBvZiB0aGUgbmV3IGltYWdlIn0seyJiYXRjaGVzIjpb
WyJwMSIsInAyIiwicDMiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0Ijoic3VkbyAtbiBlbnYgQ0xVU1RFUl9JTUFHRT1cIiR7Y2x1c3Rlcl9pbWFnZX1cIiBkb2Nr
ZXIgY29tcG9zZSAtZiBcIiR7Y29tcG9zZV9maWxlfVwiIHBzIC0tc3RhdHVzIHJ1bm5pbmcgLS1x
dWlldCBcIiR7Y29tcG9zZV9zZXJ2aWNlfVwiIiwidmFyaWFibGVzIjpbImNsdXN0ZXJfaW1hZ2Ui
LCJjb21wb3NlX2ZpbGUiLCJjb21wb3NlX3NlcnZpY2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRl
IjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl0rJCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBe
WzAtOWEtZl0rJGAiLCJob3N0cyI6WyJwMSIsInAyIiwicDMiXSwiaWQiOiJyZXBsYWNlLWNvbnRh
aW5lcnMuY2hlY2siLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjo1MDAwLCJmb3JN
UyI6MzAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRs
ZSI6IlRoZSBjb250YWluZXIgcnVucyJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InN1ZG8gLW4gZW52IENMVVNURVJfSU1BR0U9XCIke2NsdXN0ZXJfaW1hZ2V9XCIgZG9ja2Vy
IGNvbXBvc2UgLWYgXCIke2NvbXBvc2VfZmlsZX1cIiB1cCAtZCAtLW5vLWRlcHMgXCIke2NvbXBv
c2Vfc2VydmljZX1cIiIsInZhcmlhYmxlcyI6WyJjbHVzdGVyX2ltYWdlIiwiY29tcG9zZV9maWxl
IiwiY29tcG9zZV9zZXJ2aWNlIl19LCJkZXNjcmlwdGlvbiI6Ik5vIGhvc3Qgd2FpdHMgZm9yIGFu
b3RoZXIgb25lOyBob3cgZmFyIGFwYXJ0IHRoZXkgYmVnYW4gaXMgbG9va2VkIGF0IGFmdGVyd2Fy
ZHMuIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6InBpbm5pbmciLCJlZmZlY3QiOiJ1bmF2YWls
YWJsZSJ9LHsiY2FwYWJpbGl0eSI6InBpbi1zdGF0dXMiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9
LHsiY2FwYWJpbGl0eSI6ImNvbnRlbnQiLCJlZmZlY3QiOiJjb250aW51ZSJ9XSwiZXN0aW1hdGVN
UyI6MzAwMDAwLCJpZCI6InJlcGxhY2UtY29udGFpbmVycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJp
bXBhY3QiOjEsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTQ4fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6dHJ1ZSwic2F0aXNmaWVzIjpbInJlc3RhcnQtcGVlcnMiXSwic2ltdWx0YW5lb3VzIjp0cnVl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE0LCAxOCJ9XSwic3RhZ2Ui
OiJzdGFuZGFyZCIsInRpbWVvdXRNUyI6NjAwMDAwLCJ0aXRsZSI6IlJlcGxhY2UgYWxsIGNvbnRh
aW5lcnMgYXQgb25lIG1vbWVudCBieSBvbmVzIG9mIHRoZSBuZXcgaW1hZ2UiLCJ1bmRvIjp7Imly
cmV2ZXJzaWJsZSI6IkEgc3RhdGUgaW4gdGhlIG5ldyBmb3JtYXQgY2Fubm90IGJlIHJlYWQgYnkg
dGhlIG9sZCBwcm9ncmFtOyB0aGUgZXhwb3J0IGxlYWRzIGJhY2suIn0sInVwZ3JhZGVzIjoiaXBm
cy1jbHVzdGVyLXNlcnZpY2UifSx7ImJhdGNoZXMiOltbInAxIiwicDIiLCJwMyJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzZWVuPSQoaXBmcy1jbHVzdGVy
LWN0bCBwZWVycyBscykgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRzZWVuXCIgfCBhd2sg
J1xuICAvIFt8XSBFUlJPUjogLyB7IGJhZCsrIH1cbiAgLyBbfF0gU2VlcyBbMC05XSsgb3RoZXIg
cGVlcnMvIHsgZ29vZCsrIH1cbiAgRU5EIHsgcHJpbnRmIFwiJWQgcGVlcnMsICVkIGVycm9yc1xc
blwiLCBnb29kLCBiYWQgfSciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUi
OiJlcXVhbHMiLCJ0ZXh0IjoiMyBwZWVycywgMCBlcnJvcnMifV0sImV4cGVjdGVkIjoiaXMgYDMg
cGVlcnMsIDAgZXJyb3JzYCIsImhvbGRNUyI6NjAwMDAsImhvc3RzIjpbInAxIiwicDIiLCJwMyJd
LCJpZCI6InBlZXJzLXJlYWR5Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQi
LCJ0aW1lb3V0TVMiOjEyMDAwMCwidGl0bGUiOiJUaGUgcGVlciBzZWVzIHRoZSB3aG9sZSBjbHVz
dGVyIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoicGVlcnMtcmVhZHki
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTc5fSwicG9zaXRpb24iOiJib2R5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6OTAw
MDAwfSwic2F0aXNmaWVzIjpbInBlZXJzLXJlYWR5IiwiY2x1c3Rlci1jb21wbGV0ZSJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2
In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNiJ9XSwic3RhZ2UiOiJzdGFuZGFyZCIs
InRpdGxlIjoiV2FpdCB1bnRpbCBldmVyeSBwZWVyIGlzIHJlYWR5IGFuZCBzZWVzIGFsbCB0aGUg
b3RoZXJzIn0seyJiYXRjaGVzIjpbWyJwMSIsInAyIiwicDMiXV0sImNoZWNrIjp7ImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiY29udGFpbmVyPSQoXG4gIHN1ZG8gLW4gZW52IENM
VVNURVJfSU1BR0U9XCIke2NsdXN0ZXJfaW1hZ2V9XCIgZG9ja2VyIGNvbXBvc2UgLWYgXCIke2Nv
bXBvc2VfZmlsZX1cIiBwcyAtLXF1aWV0IFxcXG4gICAgXCIke2NvbXBvc2Vfc2VydmljZX1cIlxu
KSB8fCBleGl0IDFcbmJlZ2FuPSQoc3VkbyAtbiBkb2NrZXIgaW5zcGVjdCAtLWZvcm1hdCAne3su
U3RhdGUuU3RhcnRlZEF0fX0nIFwiJGNvbnRhaW5lclwiKSB8fCBleGl0IDFcbmRhdGUgLXUgLWQg
XCIkYmVnYW5cIiArJXMiLCJ2YXJpYWJsZXMiOlsiY2x1c3Rlcl9pbWFnZSIsImNvbXBvc2VfZmls
ZSIsImNvbXBvc2Vfc2VydmljZSJdfSwiZXhwZWN0IjpbeyJudW1iZXJzIjpbMTVdLCJwcmVkaWNh
dGUiOiJlcXVhbCJ9XSwiZXhwZWN0ZWQiOiJkaWZmZXJzIGJ5IDE1IGF0IG1vc3QiLCJob3N0cyI6
WyJwMSIsInAyIiwicDMiXSwiaWQiOiJjb250YWluZXJzLXN0YXJ0ZWQtdG9nZXRoZXIiLCJraW5k
IjoiY29tcGFyZSIsInJldHJ5Ijp7ImF0dGVtcHRzIjoyLCJldmVyeU1TIjo1MDAwfSwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkFsbCBjb250YWluZXJz
IGJlZ2FuIHdpdGhpbiBmaWZ0ZWVuIHNlY29uZHMsIGJ5IHRoZSBjbG9ja3Mgb2YgdGhlaXIgaG9z
dHMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6ImNvbnRhaW5lcnMtc3Rh
cnRlZC10b2dldGhlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1
cmUiOiJhc2siLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyMTN9LCJw
b3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInN0YXJ0ZWQt
dG9nZXRoZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxNCJ9XSwic3RhZ2UiOiJzdGFuZGFyZCIsInRpdGxlIjoiU2VlIGhvdyBm
YXIgYXBhcnQgdGhlIGNvbnRhaW5lcnMgYmVnYW4ifSx7ImJhdGNoZXMiOltbInAxIiwicDIiLCJw
MyJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJydW5uaW5n
PSQoaXBmcy1jbHVzdGVyLWN0bCB2ZXJzaW9uKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwi
JHJ1bm5pbmdcIiB8IGF3ayAneyBzdWIoL1srXS4qLywgXCJcIik7IHByaW50IH0nIiwidmFyaWFi
bGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjEuMS40In1d
LCJleHBlY3RlZCI6ImlzIGAxLjEuNGAiLCJob3N0cyI6WyJwMSIsInAyIiwicDMiXSwiaWQiOiJz
ZWUtdmVyc2lvbnMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVv
dXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHJ1bm5pbmcgcGVlciBoYXMgdGhlIHRhcmdldCB2ZXJz
aW9uIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic2VlLXZlcnNpb25z
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE2MTl9LCJwb3NpdGlvbiI6InZl
cmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsidmVyc2lvbnMtZXF1YWwiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxMyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMifV0sInN0YWdlIjoidmVyaWZ5
IiwidGl0bGUiOiJTZWUgdGhhdCBldmVyeSBwZWVyIHJ1bnMgdGhlIHRhcmdldCB2ZXJzaW9uIn0s
eyJiYXRjaGVzIjpbWyJwMSIsInAyIiwicDMiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0IjoidG9vbD0kKFwiJHtwcm9ncmFtX2Rpcn0vaXBmcy1jbHVzdGVyLWN0
bFwiIC0tdmVyc2lvbikgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiR0b29sXCIgfCBhd2sg
J3sgc3ViKC9bK10uKi8sIFwiXCIsICQzKTsgcHJpbnQgJDMgfSciLCJ2YXJpYWJsZXMiOlsicHJv
Z3JhbV9kaXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjEuMS40
In1dLCJleHBlY3RlZCI6ImlzIGAxLjEuNGAiLCJob3N0cyI6WyJwMSIsInAyIiwicDMiXSwiaWQi
OiJzZWUtdG9vbHMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVv
dXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIGluc3RhbGxlZCBpcGZzLWNsdXN0ZXItY3RsIGhhcyB0
aGUgdGFyZ2V0IHZlcnNpb24ifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6
InNlZS10b29scyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNjI0fSwicG9z
aXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMyJ9
LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0
bGUiOiJTZWUgdGhhdCBldmVyeSBwZWVyIGhhcyB0aGUgbmV3IGNvbW1hbmQgbGluZSJ9LHsiYmF0
Y2hlcyI6W1sicDEiLCJwMiIsInAzIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6InNlZW49JChpcGZzLWNsdXN0ZXItY3RsIHBlZXJzIGxzKSB8fCBleGl0IDFc
bnByaW50ZiAnJXNcXG4nIFwiJHNlZW5cIiB8IGF3ayAnXG4gIC8gW3xdIEVSUk9SOiAvIHsgYmFk
KysgfVxuICAvIFt8XSBTZWVzIFswLTldKyBvdGhlciBwZWVycy8geyBnb29kKysgfVxuICBFTkQg
eyBwcmludGYgXCIlZCBwZWVycywgJWQgZXJyb3JzXFxuXCIsIGdvb2QsIGJhZCB9JyIsInZhcmlh
YmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIzIHBlZXJz
LCAwIGVycm9ycyJ9XSwiZXhwZWN0ZWQiOiJpcyBgMyBwZWVycywgMCBlcnJvcnNgIiwiaG9zdHMi
OlsicDEiLCJwMiIsInAzIl0sImlkIjoic2VlLWNsdXN0ZXItY29tcGxldGUiLCJraW5kIjoicHJv
YmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MTIwMDAwLCJ0aXRsZSI6IlRo
ZSBwZWVyIHNlZXMgdGhlIHdob2xlIGNsdXN0ZXIifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjEyMDAwMCwiaWQiOiJzZWUtY2x1c3Rlci1jb21wbGV0ZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjoxNjMwfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbImNsdXN0ZXItY29tcGxldGUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNiJ9LHsiZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTYifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJTZWUgdGhhdCBl
dmVyeSBwZWVyIHNlZXMgdGhlIHdob2xlIGNsdXN0ZXIifSx7ImJhdGNoZXMiOltbInAxIiwicDIi
LCJwMyJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJvd249
JChpcGZzLWNsdXN0ZXItY3RsIC0tZW5jPWpzb24gaWQpIHx8IGV4aXQgMVxucHJpbnRmICclc1xc
bicgXCIkb3duXCIgfCBhd2sgJ1xuICBtYXRjaCgkMCwgL1wicnBjX3Byb3RvY29sX3ZlcnNpb25c
IiAqOiAqXCJbXlwiXStcIi8pIHsgcHJpbnQgc3Vic3RyKCQwLCBSU1RBUlQsIFJMRU5HVEgpOyBm
b3VuZCA9IDEgfVxuICBFTkQgeyBleGl0ICFmb3VuZCB9JyIsInZhcmlhYmxlcyI6W119LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6ImVxdWFsIn1dLCJleHBlY3RlZCI6ImlzIHRoZSBzYW1lIG9uIGV2
ZXJ5IGhvc3QiLCJob3N0cyI6WyJwMSIsInAyIiwicDMiXSwiaWQiOiJzZWUtcHJvdG9jb2wiLCJr
aW5kIjoiY29tcGFyZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MTIwMDAwfSwi
c3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkFsbCBwZWVy
cyBzcGVhayB0aGUgc2FtZSBSUEMgcHJvdG9jb2wifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjEyMDAwMCwiaWQiOiJzZWUtcHJvdG9jb2wiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6MTYzNX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJwcm90b2NvbC1lcXVhbCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUtdG9kYXkiLCJsaW5lcyI6Im1haW4gY29uc2lkZXJhdGlvbiJ9LHsi
ZG9jdW1lbnQiOiJndWlkZS10b2RheSIsImxpbmVzIjoibWFpbiBjb25zaWRlcmF0aW9uIn1dLCJz
dGFnZSI6InZlcmlmeSIsInRpdGxlIjoiU2VlIHRoYXQgYWxsIHBlZXJzIHNwZWFrIHRoZSBzYW1l
IHByb3RvY29sIn0seyJiYXRjaGVzIjpbWyJwMSIsInAyIiwicDMiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoicGlucz0kKGlwZnMtY2x1c3Rlci1jdGwgcGlu
IGxzKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHBpbnNcIiB8IGF3ayAneyBwcmludCAk
MSB9JyB8IExDX0FMTD1DIHNvcnQgfCBzaGEyNTZzdW0iLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJlcXVhbCJ9XSwiZXhwZWN0ZWQiOiJpcyB0aGUgc2FtZSBvbiBldmVy
eSBob3N0IiwiaG9zdHMiOlsicDEiLCJwMiIsInAzIl0sImlkIjoic2VlLXBpbnNldC1lcXVhbCIs
ImtpbmQiOiJjb21wYXJlIiwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAsImZvck1TIjo2MDAwMDB9
LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IkFsbCBw
ZWVycyBsaXN0IHRoZSBzYW1lIHBpbnMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAw
MCwiaWQiOiJzZWUtcGluc2V0LWVxdWFsIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVj
ayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjE2NDB9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsicGluc2V0LWVxdWFsIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzUifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjM1In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiQ29tcGFyZSB0aGUgcGlucyB0aGF0IHRo
ZSBwZWVycyBsaXN0In0seyJiYXRjaGVzIjpbWyJwMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJwaW5zPSQoaXBmcy1jbHVzdGVyLWN0bCBwaW4gbHMpIHx8
IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkcGluc1wiIHwgYXdrICdcbiAgcGFydCA9PSAxIHsg
bGlzdGVkWyQxXSA9IDE7IG5leHQgfVxuICB7IHRleHQgPSAkMFxuICAgIHdoaWxlIChtYXRjaCh0
ZXh0LCAvXCJjaWRcIiAqOiAqKFt7XSAqXCJcXC9cIiAqOiAqKT9cIlteXCJdK1wiLykpIHtcbiAg
ICAgIHBpbiA9IHN1YnN0cih0ZXh0LCBSU1RBUlQsIFJMRU5HVEgpXG4gICAgICB0ZXh0ID0gc3Vi
c3RyKHRleHQsIFJTVEFSVCArIFJMRU5HVEgpXG4gICAgICBzdWIoL1wiJC8sIFwiXCIsIHBpbilc
biAgICAgIHN1YigvXi4qXCIvLCBcIlwiLCBwaW4pXG4gICAgICBzYXZlZCsrXG4gICAgICBpZiAo
IShwaW4gaW4gbGlzdGVkKSkgbWlzc2luZysrXG4gICAgfSB9XG4gIEVORCB7IHByaW50ZiBcIiVk
IG9mICVkIHBpbnMgYXJlIG1pc3NpbmdcXG5cIiwgbWlzc2luZywgc2F2ZWQgfScgcGFydD0xIC0g
cGFydD0yIFwiJHtzdGF0ZV9maWxlfVwiIiwidmFyaWFibGVzIjpbInN0YXRlX2ZpbGUiXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeMCBvZiBbMS05XVswLTldKiBw
aW5zIGFyZSBtaXNzaW5nJCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeMCBvZiBbMS05XVswLTld
KiBwaW5zIGFyZSBtaXNzaW5nJGAiLCJob3N0cyI6WyJwMSJdLCJpZCI6InNlZS1waW5zZXQta2Vw
dCIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJmb3JNUyI6NjAwMDAw
fSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwMCwidGl0bGUiOiJFdmVy
eSBwaW4gb2YgdGhlIGV4cG9ydCBpcyBpbiB0aGUgY2x1c3RlciJ9LCJlZmZlY3RzIjpbXSwiZXN0
aW1hdGVNUyI6MzAwMDAwLCJpZCI6InNlZS1waW5zZXQta2VwdCIsImlkZW1wb3RlbnQiOmZhbHNl
LCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjoxNjQ1fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbInBpbnNldC1rZXB0Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzUifSx7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjM1In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiTG9vayBmb3IgZXZl
cnkgcGluIG9mIHRoZSBleHBvcnQgaW4gdGhlIGNsdXN0ZXIifSx7ImJhdGNoZXMiOltbInAxIl1d
LCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImlwZnMtY2x1c3Rl
ci1jdGwgc3RhdHVzIC0tZmlsdGVyIGVycm9yIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3si
cHJlZGljYXRlIjoiZW1wdHkifV0sImV4cGVjdGVkIjoiaXMgZW1wdHkiLCJob3N0cyI6WyJwMSJd
LCJpZCI6InBpbnMtd2l0aG91dC1lcnJvcnMiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVy
eU1TIjo2MDAwMCwiZm9yTVMiOjkwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91
dE1TIjozMDAwMDAsInRpdGxlIjoiTm8gcGluIGlzIGluIGFuIGVycm9yIHN0YXRlIn0sImVmZmVj
dHMiOltdLCJpZCI6InBpbnMtd2l0aG91dC1lcnJvcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6MTY1MH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2Us
InNhdGlzZmllcyI6WyJwaW5zLXdpdGhvdXQtZXJyb3JzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJwcm9ncmFtIiwibGluZXMiOiJpcGZzLWNsdXN0ZXItY3Rs
IHN0YXR1cyJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6Ik5vIHBpbiBpcyBpbiBhbiBlcnJv
ciBzdGF0ZSJ9LHsiYmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0IjoicGluZ3M9JChpcGZzLWNsdXN0ZXItY3RsIGhlYWx0aCBtZXRyaWNz
IHBpbmcpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkcGluZ3NcIiB8IGF3ayAnL1t8XSBF
eHBpcmUvIHsgcGVlcnMrKyB9IEVORCB7IHByaW50IHBlZXJzICsgMCB9JyIsInZhcmlhYmxlcyI6
W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIzIn1dLCJleHBlY3Rl
ZCI6ImlzIGAzYDsgaG9sZHMgZm9yIDMwMCBzIiwiaG9sZE1TIjozMDAwMDAsImhvc3RzIjpbInAx
Il0sImlkIjoibWV0cmljcy1hcnJpdmUiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1T
IjozMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUi
OiJUaGUgY2x1c3RlciBoZWFycyBmcm9tIGV2ZXJ5IHBlZXIsIGZvciBmaXZlIG1pbnV0ZXMifSwi
ZWZmZWN0cyI6W10sImlkIjoibWV0cmljcy1hcnJpdmUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6MTY1MX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2Us
InNhdGlzZmllcyI6WyJoZWFsdGgtd2F0Y2hlZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoicHJvZ3JhbSIsImxpbmVzIjoiaXBmcy1jbHVzdGVyLWN0bCBoZWFs
dGggbWV0cmljcyJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlRoZSBjbHVzdGVyIGhlYXJz
IGZyb20gZXZlcnkgcGVlciwgZm9yIGZpdmUgbWludXRlcyJ9XSwidHJvdWJsZXNob290aW5nIjpb
eyJhY3Rpb25zIjpbeyJyb2xlcyI6W10sInRleHQiOiJTdG9wIHRoZSBwZWVycyBhbmQgdG91Y2gg
bm90aGluZyBpbiB0aGVpciBmb2xkZXJzOyB0aGUgc3RhdGUgaXMgd2hhdCBtYXR0ZXJzLiJ9LHsi
Y29tbWFuZCI6InN1ZG8gbHMgLWxkIFwiJHtjbHVzdGVyX3BhdGh9L3JhZnRcIiBcIiR7Y2x1c3Rl
cl9wYXRofS9yYWZ0Lm9sZC5cIioiLCJyb2xlcyI6WyJwZWVyIl0sInRleHQiOiJMb29rIGZvciB0
aGUgc3RhdGUgaW4gaXRzIGZvbGRlciwgYW5kIHVuZGVyIHJhZnQgaW4gdGhlIGZvbGRlcnMgdGhh
dCB3ZXJlIHJlbmFtZWQuIn0seyJyb2xlcyI6W10sInRleHQiOiJGb2xsb3cgdGhlIHJlY292ZXJ5
IHByb2NlZHVyZSBkciwgd2l0aCB0aGUgZXhwb3J0IG9mIHRoaXMgY2hhbmdlIG9yIHdpdGggb25l
IG9mIHRoZSBjb3B5IGp1c3QgZm91bmQuIn1dLCJpZCI6InN0YXRlLWxvc3QiLCJzaG93bkJ5Ijpb
InBlZXJzLXJlYWR5Iiwic2VlLXBpbnNldC1lcXVhbCIsInNlZS1waW5zZXQta2VwdCJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMzLTQ4In1dLCJzeW1wdG9tIjoiQWZ0
ZXIgdGhlIHVwZ3JhZGUgcGlucyBhcmUgbWlzc2luZywgb3IgYSBwZWVyIHNheXMgdGhhdCBpdCBj
YW5ub3QgcmVhZCBpdHMgc3RhdGUuIn0seyJhY3Rpb25zIjpbeyJjb21tYW5kIjoic3VkbyAtdSBc
IiR7ZGFlbW9uX3VzZXJ9XCIgaXBmcy1jbHVzdGVyLXNlcnZpY2UgLS1jb25maWcgXCIke2NsdXN0
ZXJfcGF0aH1cIiBzdGF0ZSB1cGdyYWRlIiwicm9sZXMiOlsicGVlciJdLCJ0ZXh0IjoiVGhlIHN0
YXRlIGlzIHZhbGlkLCBvbmx5IG9sZC4gV2l0aCB0aGUgcGVlciBzdG9wcGVkLCB1cGdyYWRlIGl0
cyBmb3JtYXQ7IHRhcmdldHMgYmVmb3JlIDAuMTEuMCBvbmx5LiJ9LHsicm9sZXMiOltdLCJ0ZXh0
IjoiQSB0YXJnZXQgZnJvbSAwLjExLjAgb24gZG9lcyBub3QgcmVhZCB3aGF0IGlzIG9sZGVyIHRo
YW4gMC4xMC4wOyBnbyBieSAwLjEwLjEgaW4gYSBjaGFuZ2Ugb2YgaXRzIG93bi4ifV0sImlkIjoi
b2xkLWZvcm1hdCIsInNob3duQnkiOlsicGVlcnMtcmVhZHkiXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIzOSJ9XSwic3ltcHRvbSI6IkEgcGVlciBvZiB0aGUgbmV3IHZl
cnNpb24gcmVmdXNlcyB0byBzdGFydCBiZWNhdXNlIGl0cyBzdGF0ZSBoYXMgdGhlIHByZXZpb3Vz
IGZvcm1hdC4ifSx7ImFjdGlvbnMiOlt7ImNvbW1hbmQiOiJpcGZzLWNsdXN0ZXItY3RsIC0tZW5j
PWpzb24gaWQiLCJyb2xlcyI6WyJwZWVyIl0sInRleHQiOiJDb21wYXJlIHRoZSBwcm90b2NvbCBv
ZiB0aGUgcGVlcnM7IHBlZXJzIG9mIGRpZmZlcmVudCBwcm90b2NvbHMgZG8gbm90IGhlYXIgb25l
IGFub3RoZXIuIn0seyJjb21tYW5kIjoiaXBmcy1jbHVzdGVyLWN0bCBoZWFsdGggZ3JhcGgiLCJy
b2xlcyI6WyJwZWVyIl0sInRleHQiOiJTZWUgd2hhdCBlYWNoIHBlZXIgc2VlcyBvZiB0aGUgb3Ro
ZXJzLiJ9XSwiaWQiOiJwZWVycy1jYW5ub3QtdGFsayIsInNob3duQnkiOlsicGVlcnMtcmVhZHki
LCJzZWUtY2x1c3Rlci1jb21wbGV0ZSIsInNlZS1wcm90b2NvbCJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUtdG9kYXkiLCJsaW5lcyI6Im1haW4gY29uc2lkZXJhdGlvbiJ9XSwic3ltcHRv
bSI6IkEgcGVlciBydW5zIGFuZCBzZWVzIG5vbmUgb2YgdGhlIG90aGVycy4ifSx7ImFjdGlvbnMi
Olt7InJvbGVzIjpbXSwidGV4dCI6Ikl0IGxlZnQgd2hlbiBpdCB3YXMgc3RvcHBlZDsgaXQgaGFz
IHRvIGJlIGNsZWFuZWQgYW5kIGJvb3RzdHJhcHBlZCB0byBhIHJ1bm5pbmcgcGVlciBhZ2Fpbi4i
fV0sImlkIjoibGVmdC1vbi1zaHV0ZG93biIsInNob3duQnkiOlsicGVlcnMtcmVhZHkiLCJzZWUt
Y2x1c3Rlci1jb21wbGV0ZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUtdG9kYXkiLCJs
aW5lcyI6InJhZnQgY29uZGl0aW9ucyJ9XSwic3ltcHRvbSI6IkEgcmVzdGFydGVkIHJhZnQgcGVl
ciBpcyBhbG9uZSBpbiBhIGNsdXN0ZXIgb2YgaXRzIG93bi4ifSx7ImFjdGlvbnMiOlt7ImNvbW1h
bmQiOiJpcGZzLWNsdXN0ZXItY3RsIHJlY292ZXIiLCJyb2xlcyI6W10sInRleHQiOiJMZXQgdGhl
IGNsdXN0ZXIgdHJ5IHRoZW0gYWdhaW4uIn1dLCJpZCI6InBpbi1lcnJvcnMiLCJzaG93bkJ5Ijpb
InBpbnMtd2l0aG91dC1lcnJvcnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6InByb2dyYW0iLCJs
aW5lcyI6ImlwZnMtY2x1c3Rlci1jdGwgcmVjb3ZlciJ9XSwic3ltcHRvbSI6IlRoZSBzdGF0dXMg
b2Ygc29tZSBwaW5zIGlzIGFuIGVycm9yLiJ9XSwidmFyaWFibGVzIjpbeyJraW5kIjoidmFsdWUi
LCJuYW1lIjoidGFyZ2V0IiwidmFsdWUiOiIxLjEuNCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6
Im9yaWdpbiIsInZhbHVlIjoiMS4wLjgifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJjaGFuZ2Ui
LCJ2YWx1ZSI6IkNIRzAwNTE1NTUifSx7ImJ5SG9zdCI6eyJjb250cm9sbGVyIjoiY29udHJvbGxl
ciIsInAxIjoicDEiLCJwMiI6InAyIiwicDMiOiJwMyJ9LCJraW5kIjoicGVySG9zdCIsIm5hbWUi
OiJob3N0In0seyJieUhvc3QiOnsiY29udHJvbGxlciI6ImxvY2FsaG9zdCIsInAxIjoiMTkyLjAu
Mi43MSIsInAyIjoiMTkyLjAuMi43MiIsInAzIjoiMTkyLjAuMi43MyJ9LCJraW5kIjoicGVySG9z
dCIsIm5hbWUiOiJhZGRyZXNzIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoic3RhcnRfb3JkZXIi
LCJ2YWx1ZSI6IiJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InByb2dyYW1fZGlyIiwidGl0bGUi
OiJGb2xkZXIgd2l0aCB0aGUgaW5zdGFsbGVkIHByb2dyYW1zIG9uIGV2ZXJ5IHBlZXIiLCJ2YWx1
ZSI6Ii91c3IvbG9jYWwvYmluIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoibmV3X3Byb2dyYW1z
IiwidGl0bGUiOiJGb2xkZXIgd2l0aCB0aGUgcHJvZ3JhbXMgb2YgdGhlIHRhcmdldCB2ZXJzaW9u
IG9uIGV2ZXJ5IHBlZXIiLCJ2YWx1ZSI6Ii9zcnYvaXBmcy1jbHVzdGVyLzEuMS40In0seyJraW5k
IjoidmFsdWUiLCJuYW1lIjoib2xkX3Byb2dyYW1zIiwidGl0bGUiOiJGb2xkZXIgd2l0aCB0aGUg
cHJvZ3JhbXMgb2YgdGhlIHByZXNlbnQgdmVyc2lvbiBvbiBldmVyeSBwZWVyOyB0aGUgZ3VpZGUg
ZG9lcyBub3Qgc2F5IHdoZXJlIHRvIGdldCB0aGVtIiwidmFsdWUiOiIvc3J2L2lwZnMtY2x1c3Rl
ci9wcmV2aW91cyJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImNsdXN0ZXJfcGF0aCIsInRpdGxl
IjoiRm9sZGVyIHdpdGggY29uZmlndXJhdGlvbiBhbmQgc3RhdGUsIG9uIGV2ZXJ5IHBlZXIiLCJ2
YWx1ZSI6Ii92YXIvbGliL2lwZnMtY2x1c3RlciJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImRh
ZW1vbl91c2VyIiwidGl0bGUiOiJBY2NvdW50IHVuZGVyIHdoaWNoIHRoZSBwZWVyIHJ1bnMiLCJ2
YWx1ZSI6ImlwZnMifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJkYWVtb25fb3B0aW9ucyIsInRp
dGxlIjoiRnVydGhlciBvcHRpb25zIG9mIHRoZSBkYWVtb24gaW4gdGhlIHVuaXQgb2YgdGhpcyBz
aXRlLCByZXBlYXRlZCB3aGVuIGl0IGlzIHN0YXJ0ZWQgd2l0aCBhbm90aGVyIG9uZSIsInZhbHVl
IjoiIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoic3RhdGVfZmlsZSIsInRpdGxlIjoiRmlsZSBm
b3IgdGhlIGV4cG9ydCwgb24gdGhlIHBlZXIgdGhhdCBzdGF5czsgaXRzIGZvbGRlciBiZWxvbmdz
IHRvIHRoZSBkYWVtb24ncyBhY2NvdW50IiwidmFsdWUiOiIvc3J2L2lwZnMtY2x1c3Rlci9leHBv
cnQvQ0hHMDA1MTU1NS5qc29uIn0seyJieUhvc3QiOnsicDEiOiIxMkQzS29vV0V6S2NZaU16Rmtn
dm1HcW9UTGpGNGJqTHRSblo2TUZNNW1Ra3FVd3pkS00xIiwicDIiOiIxMkQzS29vV0JoTWJMdlFH
Z2tXOW9adG1oUnNSZnNLdlJVeXhMd1p6R3pjV0ZnTjRtNU0yIiwicDMiOiIxMkQzS29vV1BqdkNB
aDRra2RLdEdnSlo2dVdWY0pZYlBIekdVbWVFYVhycEdUQjd1VkwzIn0sImtpbmQiOiJwZXJIb3N0
IiwibmFtZSI6InBlZXJfaWQiLCJ0aXRsZSI6IklkIG9mIGVhY2ggcGVlciBpbiB0aGUgY2x1c3Rl
ciJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InBlZXJfY291bnQiLCJ0aXRsZSI6Ik51bWJlciBv
ZiBwZWVycyBvZiB0aGlzIGNsdXN0ZXIsIGFsbCBob3N0cyBvZiB0aGlzIGNoYW5nZSIsInZhbHVl
IjoiMyJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6Im11bHRpYWRkcmVzcyIsInRpdGxlIjoiQWRk
cmVzcyBvZiB0aGUgcnVubmluZyBwZWVyIGZvciB0aGUgb3RoZXJzIHRvIGJvb3RzdHJhcCB0bzsg
YSByZWNvdmVyeSBuZWVkcyBpdCB0b28iLCJ2YWx1ZSI6Ii9pcDQvMTkyLjAuMi43MS90Y3AvOTA5
Ni9wMnAvMTJEM0tvb1dFektjWWlNekZrZ3ZtR3FvVExqRjRiakx0Um5aNk1GTTVtUWtxVXd6ZEtN
MSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImtlZXBlcl9hcGkiLCJ0aXRsZSI6IkFkZHJlc3Mg
b2YgdGhlIEFQSSBvZiB0aGUgcGVlciB0aGF0IHN0YXlzLCBhcyB0aGUgb3RoZXJzIHJlYWNoIGl0
OyBmb3IgdGhlIGJvb3RzdHJhcCB3YXkgdW5kZXIgcmFmdCIsInZhbHVlIjoiIn0seyJraW5kIjoi
dmFsdWUiLCJuYW1lIjoicmFmdF9jb3B5IiwidGl0bGUiOiJGb2xkZXIgdW5kZXIgd2hpY2ggcmFm
dCBrZWVwcyB0aGUgc3RhdGUgdGhhdCB3YXMgY2xlYW5lZCBsYXN0IiwidmFsdWUiOiJyYWZ0Lm9s
ZC4wIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiY2x1c3Rlcl9pbWFnZSIsInRpdGxlIjoiSW1h
Z2Ugb2YgdGhlIHRhcmdldCB2ZXJzaW9uLCBmb3IgcGVlcnMgaW4gY29udGFpbmVycyIsInZhbHVl
IjoicmVnaXN0cnkuZXhhbXBsZS5jb20vaXBmcy1jbHVzdGVyOjEuMS40In0seyJraW5kIjoidmFs
dWUiLCJuYW1lIjoicHJldmlvdXNfaW1hZ2UiLCJ0aXRsZSI6IkltYWdlIG9mIHRoZSBwcmVzZW50
IHZlcnNpb24sIGZvciBwZWVycyBpbiBjb250YWluZXJzIiwidmFsdWUiOiJyZWdpc3RyeS5leGFt
cGxlLmNvbS9pcGZzLWNsdXN0ZXI6MS4wLjgifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJjb21w
b3NlX2ZpbGUiLCJ0aXRsZSI6IkNvbXBvc2UgZmlsZSBvbiBldmVyeSBwZWVyIHRoYXQgdGFrZXMg
dGhlIGltYWdlIGZyb20gQ0xVU1RFUl9JTUFHRSwgZm9yIHBlZXJzIGluIGNvbnRhaW5lcnMiLCJ2
YWx1ZSI6Ii9zcnYvaXBmcy1jbHVzdGVyL2NvbXBvc2UueWFtbCJ9LHsia2luZCI6InZhbHVlIiwi
bmFtZSI6ImNvbXBvc2Vfc2VydmljZSIsInRpdGxlIjoiTmFtZSBvZiB0aGUgcGVlcidzIHNlcnZp
Y2UgaW4gdGhhdCBmaWxlIiwidmFsdWUiOiJjbHVzdGVyIn1dLCJ2ZXJzaW9ucyI6eyJmcm9tIjoi
MS4wLjgiLCJwYXRoIjpbIjEuMC44IiwiMS4xLjQiXSwidG8iOiIxLjEuNCJ9LCJ3aW5kb3dzIjpb
eyJlbmQiOiIyMDI3LTA2LTA2VDAwOjAwOjAwKzAyOjAwIiwiZW5kRXBvY2giOjE4MTIyMzI4MDAs
ImlkIjoic2F2ZS1zdGF0ZSIsInN0YXJ0IjoiMjAyNy0wNi0wNVQyMTowMDowMCswMjowMCIsInN0
YXJ0RXBvY2giOjE4MTIyMjIwMDB9LHsiZW5kIjoiMjAyNy0wNi0wNlQwMDowMDowMCswMjowMCIs
ImVuZEVwb2NoIjoxODEyMjMyODAwLCJpZCI6InN0YW5kYXJkIiwic3RhcnQiOiIyMDI3LTA2LTA1
VDIxOjAwOjAwKzAyOjAwIiwic3RhcnRFcG9jaCI6MTgxMjIyMjAwMH1dfQ==
PLAN
}

main "$@"
