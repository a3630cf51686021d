#!/bin/sh
# ServiceOps to 8.6.0
#
# Change CHG0042860 (production): Motadata ServiceOps, high-availability pair 8.4.0 to 8.6.0
# Plan   2be316233fef2d3671551136121a362978152825e9c172e9efbb5344cec3c412
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

RB_DIGEST='2be316233fef2d3671551136121a362978152825e9c172e9efbb5344cec3c412'
RB_CHANGE='CHG0042860'
RB_VERSION='0.1.0'
RB_COUNT=85
RB_TOOLS='awk base64 grep head mktemp od sed sha256sum sync tail ssh'
RB_TITLE='ServiceOps to 8.6.0'
RB_FIRST_STEP='inform-stakeholders'
RB_DATE_NAMES='date'
# Who may sign for this plan, and who carries it out; a name a line.
RB_APPROVALS_NEEDED=0
RB_APPROVERS='li@example.com'
RB_OPERATORS='ana@example.com
ben@example.com'

# --- Variables of the change; a command sees only those that it names --------------------------

v_application_backup='/srv/serviceops/backup/application-8.4.0.tar.gz'
v_backup_dir='/srv/serviceops/backup'
v_busy_log_pattern='swap|switchover|sync in progress'
v_change='CHG0042860'
v_cpu_limit='85'
v_database_backup='/srv/serviceops/backup/database-8.4.0.dump'
v_filedb_backup='/srv/serviceops/backup/filedb-8.4.0.tar.gz'
v_installer='MotadataServiceOpsCommonUpgrade_V860'
v_installer_dir='/srv/serviceops/upgrade'
v_log_lines='200'
v_origin='8.4.0'
v_portal_url='https://serviceops.example.com/'
v_previous_installer='/srv/serviceops/previous/serviceops-8.4.0-installer'
v_response_limit_ms='1500'
v_sanity_list='https://wiki.example.com/serviceops/sanity-list'
v_service_name='ft-main-server.service'
v_start_order='postgresql.service elasticsearch.service file-sync.service ft-main-server.service ft-analytics-server.service nginx.service'
v_target='8.6.0'

# Dates are those of the start of the run, in UTC.
dates() {
  RB_DATES=
  date_is date '%Y-%m-%d'
}

secrets() {
  :
  needles
}

# Where a host is reached, and what differs from host to host.
reach() { # HOST
  RB_VIA=local RB_ADDRESS='' v_host=$1 v_address=$1
  case $1 in
    'ops-a') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.11' v_host='ops-a' v_address='192.0.2.11' v_peer_address='192.0.2.12' ;;
    'ops-b') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.12' v_host='ops-b' v_address='192.0.2.12' v_peer_address='192.0.2.11' ;;
    'ops-watch') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.13' v_host='ops-watch' v_address='192.0.2.13' ;;
  esac
}

# --- The run ------------------------------------------------------------------------------------

main() {
  start "$@"

  stage 'prepare' 'Days before, tell people and bring the installer' '' '' 0 0 ''
  step_1
  step_2
  step_3
  step_4
  step_5
  step_6
  step_7
  step_8
  step_9

  stage 'hold-failover' 'Hold the failover and back everything up' 'hold-failover' '2027-03-06T21:00:00+01:00 to 2027-03-07T06:00:00+01:00' 1804363200 1804395600 ''
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

  stage 'application-upgrade' 'Upgrade the application, master first' 'application-upgrade' '2027-03-06T21:00:00+01:00 to 2027-03-07T06:00:00+01:00' 1804363200 1804395600 'impact: level 1, Outage: ServiceOps portal and its tickets unavailable, Analytics and reports unavailable, Automatic swap to the standby unavailable'
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
  step_45
  step_46

  stage 'database-upgrade' 'Upgrade the databases, master first' 'database-upgrade' '2027-03-06T21:00:00+01:00 to 2027-03-07T06:00:00+01:00' 1804363200 1804395600 'impact: level 1, Outage: ServiceOps portal and its tickets unavailable, Database replication to the standby unavailable'
  step_47
  step_48
  step_49
  step_50
  step_51
  step_52
  step_53

  stage 'return-to-service' 'Bring the master and the failover back' 'return-to-service' '2027-03-06T21:00:00+01:00 to 2027-03-07T06:00:00+01:00' 1804363200 1804395600 ''
  step_54
  step_55
  step_56
  step_57
  step_58

  stage 'verify' 'Post-upgrade verification' '' '' 0 0 ''
  step_59
  step_60
  step_61
  step_62
  step_63
  step_64
  step_65
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
  step_84
  step_85

  succeed
}

# --- Steps, in the order in which they run ------------------------------------------------------

# 1/85  inform-stakeholders: Tell the stakeholders
# upgrade.yaml:433, guide 38
step_1() {
  step 'inform-stakeholders' notify body 'Tell the stakeholders' || return 0
  notify <<'WORDS'
send to stakeholders:
  ServiceOps goes from 8.4.0 to 8.6.0 under change CHG0042860. During the window the portal and analytics are down, and the standby does not take over.
about: portal, analytics, automatic-failover, database-replication, file-replication
at least 2d ahead
WORDS
  finish
}

# 2/85  download-installer: Download the common installer
# upgrade.yaml:445, guide 41-42
step_2() {
  step 'download-installer' manual body 'Download the common installer' || return 0
  manual 'file-name=file-name' 'sha256=sha256' <<'WORDS'
Fetch the build for 8.6.0 from the Latest Download Links and compute its SHA-256.
to record: file-name, sha256
WORDS
  finish
}

# 3/85  copy-installer-master: Copy the installer to the master
# upgrade.yaml:453, guide 45-46
# Way back:
#   | rm -f -- "${installer_dir}/${installer}"
step_3() {
  step 'copy-installer-master' manual body 'Copy the installer to the master' || return 0
  hosts 'ops-a'
  proof() {
    check 'copy-installer-master.check' probe 'file /srv/serviceops/upgrade/MotadataServiceOpsCommonUpgrade_V860' 'exists' 'ops-a'
    limit 30000
    uses 'installer' 'installer_dir'
    command_line <<'PROBE'
test -e "${installer_dir}/${installer}"
PROBE
    look
    expect 'exit' '0'
  }
  manual 'sha256=sha256' <<'WORDS'
Copy MotadataServiceOpsCommonUpgrade_V860 to /srv/serviceops/upgrade on the master.
to record: sha256
WORDS
  finish
}

# 4/85  copy-installer-standby: Copy the installer to the standby
# upgrade.yaml:466, guide 63-64
# Way back:
#   | rm -f -- "${installer_dir}/${installer}"
step_4() {
  step 'copy-installer-standby' manual body 'Copy the installer to the standby' || return 0
  hosts 'ops-b'
  proof() {
    check 'copy-installer-standby.check' probe 'file /srv/serviceops/upgrade/MotadataServiceOpsCommonUpgrade_V860' 'exists' 'ops-b'
    limit 30000
    uses 'installer' 'installer_dir'
    command_line <<'PROBE'
test -e "${installer_dir}/${installer}"
PROBE
    look
    expect 'exit' '0'
  }
  manual 'sha256=sha256' <<'WORDS'
Copy MotadataServiceOpsCommonUpgrade_V860 to /srv/serviceops/upgrade on the standby.
to record: sha256
WORDS
  finish
}

# 5/85  security-traffic: Confirm that traffic between the nodes is protected
# upgrade.yaml:479, guide 188
step_5() {
  step 'security-traffic' check body 'Confirm that traffic between the nodes is protected' || return 0
  proof() {
    check 'security-traffic' manual 'See how replication, rsync and heartbeat travel between the nodes.' 'a person attests it' 'controller'
    attested 'finding=finding' <<'WORDS'
See how replication, rsync and heartbeat travel between the nodes.
to record: finding
WORDS
  }
  finish
}

# 6/85  security-access: Confirm who may get on the nodes
# upgrade.yaml:485, guide 189
step_6() {
  step 'security-access' check body 'Confirm who may get on the nodes' || return 0
  proof() {
    check 'security-access' manual 'Compare the accounts and keys on both nodes with the approved list.' 'a person attests it' 'controller'
    attested 'finding=finding' <<'WORDS'
Compare the accounts and keys on both nodes with the approved list.
to record: finding
WORDS
  }
  finish
}

# 7/85  security-audit-log: Confirm that audit logs are on and read
# upgrade.yaml:491, guide 190
step_7() {
  step 'security-audit-log' check body 'Confirm that audit logs are on and read' || return 0
  proof() {
    check 'security-audit-log' manual 'See that auditing is on for both nodes and who reads it.' 'a person attests it' 'controller'
    attested 'finding=finding' <<'WORDS'
See that auditing is on for both nodes and who reads it.
to record: finding
WORDS
  }
  finish
}

# 8/85  security-firewall: Confirm the firewall rules of the pair
# upgrade.yaml:497, guide 191
step_8() {
  step 'security-firewall' check body 'Confirm the firewall rules of the pair' || return 0
  proof() {
    check 'security-firewall' manual 'Compare the firewall rules of both nodes with the approved ones.' 'a person attests it' 'controller'
    attested 'finding=finding' <<'WORDS'
Compare the firewall rules of both nodes with the approved ones.
to record: finding
WORDS
  }
  finish
}

# 9/85  approve-start: Approve the start
# upgrade.yaml:503
step_9() {
  step 'approve-start' approve body 'Approve the start' || return 0
  approve 'li@example.com' <<'WORDS'
May change CHG0042860 stop the failover and take ServiceOps down in its window?
may approve: li@example.com
WORDS
  finish
}

# 10/85  hold-failover.entry.os-supported: The node runs Ubuntu 22 or 24, or Red Hat 9.2 or 9.4
# upgrade.yaml:515, guide 10-12
step_10() {
  step 'hold-failover.entry.os-supported' check entry 'The node runs Ubuntu 22 or 24, or Red Hat 9.2 or 9.4' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'hold-failover.entry.os-supported' probe 'the output' 'matches `^(ubuntu-(22|24)\.04|rhel-9\.[24])$`' 'ops-a' 'ops-b'
    limit 30000
    command_line <<'PROBE'
. /etc/os-release && printf '%s-%s\n' "$ID" "$VERSION_ID"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^(ubuntu-(22|24)\.04|rhel-9\.[24])$'
  }
  finish
}

# 11/85  hold-failover.entry.root-available: The account gets root rights without being asked
# upgrade.yaml:516, guide 46-47
step_11() {
  step 'hold-failover.entry.root-available' check entry 'The account gets root rights without being asked' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'hold-failover.entry.root-available' probe 'the output' 'is `0`' 'ops-a' 'ops-b'
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

# 12/85  hold-failover.entry.network: The other node answers without losses
# upgrade.yaml:517, guide 17, 36
step_12() {
  step 'hold-failover.entry.network' check entry 'The other node answers without losses' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'hold-failover.entry.network' probe 'the output' 'contains `, 0% packet loss`' 'ops-a' 'ops-b'
    limit 30000
    uses 'peer_address'
    command_line <<'PROBE'
ping -c 5 -W 2 "${peer_address}"
PROBE
    look
    expect 'exit' '0'
    expect 'contains' ', 0% packet loss'
  }
  finish
}

# 13/85  hold-failover.entry.disk: There is room for the installer
# upgrade.yaml:518, guide 18
step_13() {
  step 'hold-failover.entry.disk' check entry 'There is room for the installer' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'hold-failover.entry.disk' probe 'free space of /srv/serviceops/upgrade' 'is at least 10 GB' 'ops-a' 'ops-b'
    limit 30000
    uses 'installer_dir'
    command_line <<'PROBE'
df -Pk -- "${installer_dir}" | awk 'NR == 2 { print $4 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '9765625'
  }
  finish
}

# 14/85  hold-failover.entry.disk-backups: There is room for the backups
# upgrade.yaml:519, guide 18
step_14() {
  step 'hold-failover.entry.disk-backups' check entry 'There is room for the backups' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'hold-failover.entry.disk-backups' probe 'free space of /srv/serviceops/backup' 'is at least 100 GB' 'ops-a' 'ops-b'
    limit 30000
    uses 'backup_dir'
    command_line <<'PROBE'
df -Pk -- "${backup_dir}" | awk 'NR == 2 { print $4 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '97656250'
  }
  finish
}

# 15/85  hold-failover.entry.master-healthy: The master's services run before anything is touched
# upgrade.yaml:520, guide 16
step_15() {
  step 'hold-failover.entry.master-healthy' check entry 'The master'\''s services run before anything is touched' || return 0
  hosts 'ops-a'
  proof() {
    check 'hold-failover.entry.master-healthy' probe 'services ft-main-server.service, ft-analytics-server.service, elasticsearch.service, nginx.service, postgresql.service, file-sync.service' 'is running' 'ops-a'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ft-main-server.service' 'ft-analytics-server.service' 'elasticsearch.service' 'nginx.service' 'postgresql.service' 'file-sync.service'; do
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

# 16/85  hold-failover.entry.request-count-before: The databases are in step before anything is touched
# upgrade.yaml:521, guide 16, 95
step_16() {
  step 'hold-failover.entry.request-count-before' check entry 'The databases are in step before anything is touched' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'hold-failover.entry.request-count-before' compare 'the output' 'is the same on every host' 'ops-a' 'ops-b'
    again '15000' '300000' ''
    command_line <<'PROBE'
sudo -u postgres psql -d flotoitsmdb -tAc "SELECT COUNT(*) FROM apolo.request;"
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  finish
}

# 17/85  hold-failover.entry.file-count-before: The filedb folders are in step before anything is touched
# upgrade.yaml:522, guide 16, 102
step_17() {
  step 'hold-failover.entry.file-count-before' check entry 'The filedb folders are in step before anything is touched' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'hold-failover.entry.file-count-before' compare 'the output' 'is the same on every host' 'ops-a' 'ops-b'
    again '15000' '300000' ''
    command_line <<'PROBE'
sudo test -d /opt/flotomate/main-server/filedb && sudo find /opt/flotomate/main-server/filedb -type f | wc -l
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  finish
}

# 18/85  hold-failover.entry.installed-version: The portal shows the version this change starts from
# upgrade.yaml:523, guide 19, 108
step_18() {
  step 'hold-failover.entry.installed-version' check entry 'The portal shows the version this change starts from' || return 0
  proof() {
    check 'hold-failover.entry.installed-version' manual 'Read the version in the licence details; it must be 8.4.0, and one that the vendor allows in a pair.' 'a person attests it' 'controller'
    attested 'version=version' <<'WORDS'
Read the version in the licence details; it must be 8.4.0, and one that the vendor allows in a pair.
where: Admin > Organization > Account > License Details
as: administrator
to record: version
WORDS
  }
  finish
}

# 19/85  hold-failover.entry.observer-log-there: Today's log of the observer is where it is looked for
# upgrade.yaml:524, guide 24
step_19() {
  step 'hold-failover.entry.observer-log-there' check entry 'Today'\''s log of the observer is where it is looked for' || return 0
  hosts 'ops-watch'
  proof() {
    check 'hold-failover.entry.observer-log-there' probe 'file /opt/HA/logs/ha_${date}.log' 'exists' 'ops-watch'
    limit 30000
    uses 'date'
    command_line <<'PROBE'
test -e "/opt/HA/logs/ha_${date}.log"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 20/85  hold-failover.entry.response-before: The portal answers in time before anything is touched
# upgrade.yaml:525, guide 114
step_20() {
  step 'hold-failover.entry.response-before' check entry 'The portal answers in time before anything is touched' || return 0
  proof() {
    check 'hold-failover.entry.response-before' probe 'the output' 'matches `^in time: `' 'controller'
    limit 60000
    uses 'portal_url' 'response_limit_ms'
    command_line <<'PROBE'
seconds=$(curl -fsS -o /dev/null -w '%{time_total}' "${portal_url}") || exit 1
awk -v took="$seconds" -v limit="${response_limit_ms}" \
  'BEGIN { printf "%s: %d ms\n", (took * 1000 <= limit ? "in time" : "too slow"), took * 1000 }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^in time: '
  }
  finish
}

# 21/85  keep-error-log: Keep the last lines of the error log for comparison
# upgrade.yaml:527, guide 115, 170
step_21() {
  step 'keep-error-log' run body 'Keep the last lines of the error log for comparison' || return 0
  hosts 'ops-a'
  idempotent
  limit 60000
  uses 'log_lines'
  command_line <<'RUN'
sudo tail -n "${log_lines}" /opt/flotomate/main-server/logs/common/error
RUN
  batch 'ops-a'
  finish
}

# 22/85  see-observer-running: See that the observer runs
# upgrade.yaml:536, guide 28, guide 28, 89
step_22() {
  step 'see-observer-running' check body 'See that the observer runs' || return 0
  hosts 'ops-watch'
  proof() {
    check 'see-observer-running' probe 'service ha' 'is running' 'ops-watch'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ha'; do
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

# 23/85  observer-log: Read the newest lines of the observer's log
# upgrade.yaml:542, guide 22-24
step_23() {
  step 'observer-log' run body 'Read the newest lines of the observer'\''s log' || return 0
  hosts 'ops-watch'
  idempotent
  limit 60000
  uses 'date' 'log_lines'
  command_line <<'RUN'
tail -n "${log_lines}" "/opt/HA/logs/ha_${date}.log"
RUN
  batch 'ops-watch'
  finish
}

# 24/85  log-quiet: Wait until no swap or synchronisation is under way
# upgrade.yaml:551, guide 21, 27, guide 21-24
step_24() {
  step 'log-quiet' wait body 'Wait until no swap or synchronisation is under way' || return 0
  hosts 'ops-watch'
  proof() {
    check 'log-quiet' probe 'the output' 'is == 0' 'ops-watch'
    again '15000' '1800000' ''
    hold 60000
    limit 30000
    uses 'busy_log_pattern' 'date' 'log_lines'
    command_line <<'PROBE'
recent=$(tail -n "${log_lines}" "/opt/HA/logs/ha_${date}.log") || exit 1
printf '%s\n' "$recent" |
  awk -v busy="${busy_log_pattern}" 'tolower($0) ~ busy { n++ } END { print n + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '==' '0'
  }
  finish
}

# 25/85  stop-observer: Stop the observer
# upgrade.yaml:559, guide 20, 29
# Way back:
#   | sudo systemctl start ha
step_25() {
  step 'stop-observer' run body 'Stop the observer' || return 0
  hosts 'ops-watch'
  idempotent
  limit 120000
  command_line <<'RUN'
sudo systemctl stop ha
RUN
  batch 'ops-watch'
  finish
}

# 26/85  see-observer-stopped: See that the observer is down
# upgrade.yaml:570, guide 30, guide 30
step_26() {
  step 'see-observer-stopped' check body 'See that the observer is down' || return 0
  hosts 'ops-watch'
  proof() {
    check 'see-observer-stopped' probe 'service ha' 'is stopped' 'ops-watch'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ha'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 27/85  bk-application: Back up the application of the master
# upgrade.yaml:576, guide 33
step_27() {
  step 'bk-application' manual body 'Back up the application of the master' || return 0
  hosts 'ops-a'
  proof() {
    check 'bk-application.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'ops-a'
    limit 1800000
    uses 'application_backup'
    command_line <<'PROBE'
test -s "${application_backup}" && sha256sum -- "${application_backup}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  manual 'sha256=sha256' 'size=size' <<'WORDS'
Back the application up to /srv/serviceops/backup/application-8.4.0.tar.gz as the Backup Process says.
to record: size, sha256
WORDS
  finish
}

# 28/85  bk-filedb: Back up the filedb folder of the master
# upgrade.yaml:591, guide 33
step_28() {
  step 'bk-filedb' manual body 'Back up the filedb folder of the master' || return 0
  hosts 'ops-a'
  proof() {
    check 'bk-filedb.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'ops-a'
    limit 1800000
    uses 'filedb_backup'
    command_line <<'PROBE'
test -s "${filedb_backup}" && sha256sum -- "${filedb_backup}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  manual 'sha256=sha256' 'size=size' <<'WORDS'
Back /opt/flotomate/main-server/filedb up to /srv/serviceops/backup/filedb-8.4.0.tar.gz as the Backup Process says.
to record: size, sha256
WORDS
  finish
}

# 29/85  bk-db: Back up the whole database from the master
# upgrade.yaml:606, guide 34
step_29() {
  step 'bk-db' manual body 'Back up the whole database from the master' || return 0
  hosts 'ops-a'
  proof() {
    check 'bk-db.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'ops-a'
    limit 1800000
    uses 'database_backup'
    command_line <<'PROBE'
test -s "${database_backup}" && sha256sum -- "${database_backup}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  manual 'sha256=sha256' 'size=size' <<'WORDS'
Back the complete database up to /srv/serviceops/backup/database-8.4.0.dump as the Backup Process says.
to record: size, sha256
WORDS
  finish
}

# 30/85  bk-vm-master: Take a snapshot of the master's virtual machine
# upgrade.yaml:621, guide 35
step_30() {
  step 'bk-vm-master' manual body 'Take a snapshot of the master'\''s virtual machine' || return 0
  hosts 'ops-a'
  proof() {
    check 'bk-vm-master.check' manual 'Find the snapshot in the list of the hypervisor.' 'a person attests it' 'ops-a'
    attested 'screenshot=screenshot' <<'WORDS'
Find the snapshot in the list of the hypervisor.
to record: screenshot
WORDS
  }
  manual 'snapshot-name=snapshot-name' 'taken-at=taken-at' <<'WORDS'
Take a snapshot of the master's virtual machine.
to record: snapshot-name, taken-at
WORDS
  finish
}

# 31/85  bk-vm-standby: Take a snapshot of the standby's virtual machine
# upgrade.yaml:632, guide 35
step_31() {
  step 'bk-vm-standby' manual body 'Take a snapshot of the standby'\''s virtual machine' || return 0
  hosts 'ops-b'
  proof() {
    check 'bk-vm-standby.check' manual 'Find the snapshot in the list of the hypervisor.' 'a person attests it' 'ops-b'
    attested 'screenshot=screenshot' <<'WORDS'
Find the snapshot in the list of the hypervisor.
to record: screenshot
WORDS
  }
  manual 'snapshot-name=snapshot-name' 'taken-at=taken-at' <<'WORDS'
Take a snapshot of the standby's virtual machine.
to record: snapshot-name, taken-at
WORDS
  finish
}

# 32/85  application-upgrade.entry.observer-stopped: The observer is down
# upgrade.yaml:648, guide 30
step_32() {
  step 'application-upgrade.entry.observer-stopped' check entry 'The observer is down' || return 0
  hosts 'ops-watch'
  proof() {
    check 'application-upgrade.entry.observer-stopped' probe 'service ha' 'is stopped' 'ops-watch'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ha'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 33/85  application-upgrade.entry.backups-readable: The three backups are on the master, are not empty and can be read
# upgrade.yaml:648, guide 39
step_33() {
  step 'application-upgrade.entry.backups-readable' check entry 'The three backups are on the master, are not empty and can be read' || return 0
  hosts 'ops-a'
  proof() {
    check 'application-upgrade.entry.backups-readable' probe 'the output' 'matches `^[0-9a-f]{64} `' 'ops-a'
    limit 3600000
    uses 'application_backup' 'database_backup' 'filedb_backup'
    command_line <<'PROBE'
test -s "${application_backup}" && test -s "${filedb_backup}" && test -s "${database_backup}" &&
  sha256sum -- "${application_backup}" "${filedb_backup}" "${database_backup}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  finish
}

# 34/85  application-upgrade.entry.installer-identical: Both nodes hold the same installer
# upgrade.yaml:648, guide 45, 64
step_34() {
  step 'application-upgrade.entry.installer-identical' check entry 'Both nodes hold the same installer' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'application-upgrade.entry.installer-identical' compare 'the output' 'is the same on every host' 'ops-a' 'ops-b'
    again '5000' '' '3'
    limit 600000
    uses 'installer' 'installer_dir'
    command_line <<'PROBE'
sha256sum -- "${installer_dir}/${installer}"
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  finish
}

# 35/85  bk-application.age: The backup of application is young enough
# upgrade.yaml:582, guide 33
step_35() {
  step 'bk-application.age' check entry 'The backup of application is young enough' || return 0
  hosts 'ops-a'
  proof() {
    check 'bk-application.age' probe 'file /srv/serviceops/backup/application-8.4.0.tar.gz' 'exists; is at most 24 h old' 'ops-a'
    uses 'application_backup'
    command_line <<'PROBE'
ls -ld -- "${application_backup}" &&
  test -n "$(find "${application_backup}" -prune -mmin -1440)"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 36/85  bk-filedb.age: The backup of filedb is young enough
# upgrade.yaml:597, guide 33
step_36() {
  step 'bk-filedb.age' check entry 'The backup of filedb is young enough' || return 0
  hosts 'ops-a'
  proof() {
    check 'bk-filedb.age' probe 'file /srv/serviceops/backup/filedb-8.4.0.tar.gz' 'exists; is at most 24 h old' 'ops-a'
    uses 'filedb_backup'
    command_line <<'PROBE'
ls -ld -- "${filedb_backup}" &&
  test -n "$(find "${filedb_backup}" -prune -mmin -1440)"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 37/85  bk-db.age: The backup of database is young enough
# upgrade.yaml:612, guide 34
step_37() {
  step 'bk-db.age' check entry 'The backup of database is young enough' || return 0
  hosts 'ops-a'
  proof() {
    check 'bk-db.age' probe 'file /srv/serviceops/backup/database-8.4.0.dump' 'exists; is at most 24 h old' 'ops-a'
    uses 'database_backup'
    command_line <<'PROBE'
ls -ld -- "${database_backup}" &&
  test -n "$(find "${database_backup}" -prune -mmin -1440)"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 38/85  stop-services-master: Stop main and analytics server on the master
# upgrade.yaml:651, guide 49-50
# Way back:
#   | sudo systemctl start ft-main-server.service ft-analytics-server.service
step_38() {
  step 'stop-services-master' run body 'Stop main and analytics server on the master' || return 0
  hosts 'ops-a'
  idempotent
  limit 300000
  command_line <<'RUN'
sudo systemctl stop ft-main-server.service ft-analytics-server.service
RUN
  batch 'ops-a'
  finish
}

# 39/85  see-services-stopped-master: See that both servers are down on the master
# upgrade.yaml:663, guide 51-52, guide 51-52
step_39() {
  step 'see-services-stopped-master' check body 'See that both servers are down on the master' || return 0
  hosts 'ops-a'
  proof() {
    check 'see-services-stopped-master' probe 'services ft-main-server.service, ft-analytics-server.service' 'is stopped' 'ops-a'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ft-main-server.service' 'ft-analytics-server.service'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 40/85  grant-execute-master: Make the installer executable on the master
# upgrade.yaml:668, guide 53-54
step_40() {
  step 'grant-execute-master' run body 'Make the installer executable on the master' || return 0
  hosts 'ops-a'
  idempotent
  limit 60000
  inside '/srv/serviceops/upgrade'
  uses 'installer'
  command_line <<'RUN'
sudo chmod 0750 "${installer}"
RUN
  proof_each() {
    check 'grant-execute-master.check' probe 'the output' 'is `750`' 'ops-a'
    limit 30000
    uses 'installer' 'installer_dir'
    command_line <<'PROBE'
sudo stat -c '%a' "${installer_dir}/${installer}"
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '750'
  }
  batch 'ops-a'
  finish
}

# 41/85  upgrade-master: Run the installer on the master
# upgrade.yaml:684, guide 55-60
# Impact: level 1, Outage: ServiceOps portal and its tickets unavailable, Analytics and reports unavailable, Automatic swap to the standby unavailable
# Way back, by hand:
#   | Go back with the procedure rb-previous.
step_41() {
  step 'upgrade-master' run body 'Run the installer on the master' || return 0
  hosts 'ops-a'
  limit 7200000
  inside '/srv/serviceops/upgrade'
  uses 'installer'
  command_line <<'RUN'
sudo "./${installer}"
RUN
  proof() {
    check 'upgrade-master.check' manual 'Confirm that the installer was followed to its completion screen without an error.' 'a person attests it' 'ops-a'
    attested 'last-lines=last-lines' 'screenshot=screenshot' <<'WORDS'
Confirm that the installer was followed to its completion screen without an error.
to record: last-lines, screenshot
WORDS
  }
  batch 'ops-a'
  finish
}

# 42/85  stop-services-standby: Stop main and analytics server on the standby
# upgrade.yaml:707, guide 63-64
step_42() {
  step 'stop-services-standby' run body 'Stop main and analytics server on the standby' || return 0
  hosts 'ops-b'
  idempotent
  limit 300000
  command_line <<'RUN'
sudo systemctl stop ft-main-server.service ft-analytics-server.service
RUN
  batch 'ops-b'
  finish
}

# 43/85  see-services-stopped-standby: See that both servers are down on the standby
# upgrade.yaml:718, guide 63-64, guide 63-64
step_43() {
  step 'see-services-stopped-standby' check body 'See that both servers are down on the standby' || return 0
  hosts 'ops-b'
  proof() {
    check 'see-services-stopped-standby' probe 'services ft-main-server.service, ft-analytics-server.service' 'is stopped' 'ops-b'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ft-main-server.service' 'ft-analytics-server.service'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 44/85  grant-execute-standby: Make the installer executable on the standby
# upgrade.yaml:723, guide 63-64
step_44() {
  step 'grant-execute-standby' run body 'Make the installer executable on the standby' || return 0
  hosts 'ops-b'
  idempotent
  limit 60000
  inside '/srv/serviceops/upgrade'
  uses 'installer'
  command_line <<'RUN'
sudo chmod 0750 "${installer}"
RUN
  proof_each() {
    check 'grant-execute-standby.check' probe 'the output' 'is `750`' 'ops-b'
    limit 30000
    uses 'installer' 'installer_dir'
    command_line <<'PROBE'
sudo stat -c '%a' "${installer_dir}/${installer}"
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '750'
  }
  batch 'ops-b'
  finish
}

# 45/85  upgrade-standby: Run the installer on the standby
# upgrade.yaml:739, guide 62-65
# Impact: level 1, Outage: ServiceOps portal and its tickets unavailable, Analytics and reports unavailable, Automatic swap to the standby unavailable
# Way back, by hand:
#   | Go back with the procedure rb-previous.
step_45() {
  step 'upgrade-standby' run body 'Run the installer on the standby' || return 0
  hosts 'ops-b'
  limit 7200000
  inside '/srv/serviceops/upgrade'
  uses 'installer'
  command_line <<'RUN'
sudo "./${installer}"
RUN
  proof() {
    check 'upgrade-standby.check' manual 'Confirm that the installer was followed to its completion screen without an error.' 'a person attests it' 'ops-b'
    attested 'last-lines=last-lines' 'screenshot=screenshot' <<'WORDS'
Confirm that the installer was followed to its completion screen without an error.
to record: last-lines, screenshot
WORDS
  }
  batch 'ops-b'
  finish
}

# 46/85  application-upgrade.exit.standby-services-stopped: Main and analytics server are still down on the upgraded standby
# upgrade.yaml:649, guide 66
step_46() {
  step 'application-upgrade.exit.standby-services-stopped' check exit 'Main and analytics server are still down on the upgraded standby' || return 0
  hosts 'ops-b'
  proof() {
    check 'application-upgrade.exit.standby-services-stopped' probe 'services ft-main-server.service, ft-analytics-server.service' 'is stopped' 'ops-b'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ft-main-server.service' 'ft-analytics-server.service'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 47/85  database-upgrade.entry.observer-stopped: The observer is down
# upgrade.yaml:770, guide 30
step_47() {
  step 'database-upgrade.entry.observer-stopped' check entry 'The observer is down' || return 0
  hosts 'ops-watch'
  proof() {
    check 'database-upgrade.entry.observer-stopped' probe 'service ha' 'is stopped' 'ops-watch'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ha'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 48/85  see-observer-still-stopped: See that the observer is still down
# upgrade.yaml:773, guide 68-70, guide 30
step_48() {
  step 'see-observer-still-stopped' check body 'See that the observer is still down' || return 0
  hosts 'ops-watch'
  proof() {
    check 'see-observer-still-stopped' probe 'service ha' 'is stopped' 'ops-watch'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ha'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 49/85  db-upgrade-master.follow-guide: Upgrade PostgreSQL on this node by the standalone guide
# upgrade.yaml:780, guide 72, 81
# Impact: level 1, Outage: ServiceOps portal and its tickets unavailable, Database replication to the standby unavailable
# Way back, by hand:
#   | Restore the node from its snapshot; the procedure rb-previous says how.
step_49() {
  step 'db-upgrade-master.follow-guide' manual body 'Upgrade PostgreSQL on this node by the standalone guide' || return 0
  hosts 'ops-a'
  proof() {
    check 'db-upgrade-master.follow-guide.check' probe 'service postgresql.service' 'is running' 'ops-a'
    again '10000' '300000' ''
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'postgresql.service'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  manual 'log-file=log-file' 'version-after=version-after' 'version-before=version-before' <<'WORDS'
Follow the Standalone PostgreSQL Upgrade Guide on this node from its first page to its last.
as: root
to record: version-before, version-after, log-file
WORDS
  finish
}

# 50/85  promote-standby: Promote the standby to a temporary master
# upgrade.yaml:786, guide 73-80, guide 80
# POINT OF NO RETURN: No script turns a promoted node back; only reconfigure-ha closes the two-master state.
step_50() {
  step 'promote-standby' run body 'Promote the standby to a temporary master' || return 0
  hosts 'ops-b'
  limit 900000
  inside '/opt/HA'
  command_line <<'RUN'
sudo sh master.sh
RUN
  proof_each() {
    check 'promote-standby.check' probe 'the output' 'is `f`' 'ops-b'
    again '10000' '300000' ''
    limit 60000
    command_line <<'PROBE'
sudo -u postgres psql -d flotoitsmdb -tAc "SELECT pg_is_in_recovery();"
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'f'
  }
  batch 'ops-b'
  finish
}

# 51/85  db-upgrade-standby.follow-guide: Upgrade PostgreSQL on this node by the standalone guide
# upgrade.yaml:802, guide 72, 81
# Impact: level 1, Outage: ServiceOps portal and its tickets unavailable, Database replication to the standby unavailable
# Way back, by hand:
#   | Restore the node from its snapshot; the procedure rb-previous says how.
step_51() {
  step 'db-upgrade-standby.follow-guide' manual body 'Upgrade PostgreSQL on this node by the standalone guide' || return 0
  hosts 'ops-b'
  proof() {
    check 'db-upgrade-standby.follow-guide.check' probe 'service postgresql.service' 'is running' 'ops-b'
    again '10000' '300000' ''
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'postgresql.service'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  manual 'log-file=log-file' 'version-after=version-after' 'version-before=version-before' <<'WORDS'
Follow the Standalone PostgreSQL Upgrade Guide on this node from its first page to its last.
as: root
to record: version-before, version-after, log-file
WORDS
  finish
}

# 52/85  reconfigure-ha: Set replication between the nodes up again
# upgrade.yaml:808, guide 82-83, guide 83
# Way back, by hand:
#   | Use the procedure cluster-recovery.
step_52() {
  step 'reconfigure-ha' manual body 'Set replication between the nodes up again' || return 0
  hosts 'ops-b'
  proof() {
    check 'reconfigure-ha.check' probe 'the output' 'is `t`' 'ops-b'
    again '10000' '300000' ''
    limit 60000
    command_line <<'PROBE'
sudo -u postgres psql -d flotoitsmdb -tAc "SELECT pg_is_in_recovery();"
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 't'
  }
  manual 'log-file=log-file' 'steps-done=steps-done' <<'WORDS'
Follow the reconfiguration in the High Availability Deployment Setup guide until the standby replicates from the master again.
as: root
to record: steps-done, log-file
WORDS
  finish
}

# 53/85  database-upgrade.exit.standby-replicates: The standby's database only reads again
# upgrade.yaml:771, guide 83
step_53() {
  step 'database-upgrade.exit.standby-replicates' check exit 'The standby'\''s database only reads again' || return 0
  hosts 'ops-b'
  proof() {
    check 'database-upgrade.exit.standby-replicates' probe 'the output' 'is `t`' 'ops-b'
    again '10000' '300000' ''
    limit 60000
    command_line <<'PROBE'
sudo -u postgres psql -d flotoitsmdb -tAc "SELECT pg_is_in_recovery();"
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 't'
  }
  finish
}

# 54/85  return-to-service.entry.observer-stopped: The observer is down
# upgrade.yaml:830, guide 30
step_54() {
  step 'return-to-service.entry.observer-stopped' check entry 'The observer is down' || return 0
  hosts 'ops-watch'
  proof() {
    check 'return-to-service.entry.observer-stopped' probe 'service ha' 'is stopped' 'ops-watch'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ha'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 55/85  start-services-master: Start main and analytics server on the master
# upgrade.yaml:833, guide 106-108
# Way back:
#   | sudo systemctl stop ft-main-server.service ft-analytics-server.service
step_55() {
  step 'start-services-master' run body 'Start main and analytics server on the master' || return 0
  hosts 'ops-a'
  idempotent
  limit 600000
  command_line <<'RUN'
sudo systemctl start ft-main-server.service ft-analytics-server.service
RUN
  proof_each() {
    check 'start-services-master.check' probe 'services ft-main-server.service, ft-analytics-server.service' 'is running' 'ops-a'
    again '15000' '600000' ''
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ft-main-server.service' 'ft-analytics-server.service'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'ops-a'
  finish
}

# 56/85  start-observer: Start the observer
# upgrade.yaml:852, guide 86-88
# Way back:
#   | sudo systemctl stop ha
step_56() {
  step 'start-observer' run body 'Start the observer' || return 0
  hosts 'ops-watch'
  idempotent
  limit 300000
  command_line <<'RUN'
sudo systemctl start ha
RUN
  batch 'ops-watch'
  finish
}

# 57/85  see-observer-running-again: See that the observer runs again
# upgrade.yaml:864, guide 89, guide 28, 89
step_57() {
  step 'see-observer-running-again' check body 'See that the observer runs again' || return 0
  hosts 'ops-watch'
  proof() {
    check 'see-observer-running-again' probe 'service ha' 'is running' 'ops-watch'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ha'; do
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

# 58/85  return-to-service.exit.observer-running: The observer runs
# upgrade.yaml:831, guide 28, 89
step_58() {
  step 'return-to-service.exit.observer-running' check exit 'The observer runs' || return 0
  hosts 'ops-watch'
  proof() {
    check 'return-to-service.exit.observer-running' probe 'service ha' 'is running' 'ops-watch'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ha'; do
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

# 59/85  compare-request-count: Compare the number of requests in both databases
# upgrade.yaml:872, guide 94-95, guide 94-95
step_59() {
  step 'compare-request-count' check verify 'Compare the number of requests in both databases' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'compare-request-count' compare 'the output' 'is the same on every host' 'ops-a' 'ops-b'
    again '15000' '600000' ''
    command_line <<'PROBE'
sudo -u postgres psql -d flotoitsmdb -tAc "SELECT COUNT(*) FROM apolo.request;"
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  finish
}

# 60/85  create-test-ticket: Make a ticket to follow to the standby
# upgrade.yaml:878, guide 97
step_60() {
  step 'create-test-ticket' manual verify 'Make a ticket to follow to the standby' || return 0
  hosts 'ops-a'
  manual 'ticket-id=ticket-id' <<'WORDS'
Make a ticket in the master's portal with CHG0042860 in its subject.
to record: ticket-id
WORDS
  finish
}

# 61/85  see-ticket-on-standby: See the test ticket on the standby
# upgrade.yaml:886, guide 97, guide 97
step_61() {
  step 'see-ticket-on-standby' check verify 'See the test ticket on the standby' || return 0
  hosts 'ops-b'
  proof() {
    check 'see-ticket-on-standby' manual 'Look the test ticket up in the standby'\''s database or portal and compare its subject.' 'a person attests it' 'ops-b'
    attested 'ticket-id=ticket-id' 'where-it-was-seen=where-it-was-seen' <<'WORDS'
Look the test ticket up in the standby's database or portal and compare its subject.
to record: ticket-id, where-it-was-seen
WORDS
  }
  finish
}

# 62/85  file-sync-master: File synchronisation runs on the master
# upgrade.yaml:892, guide 99-101
step_62() {
  step 'file-sync-master' check verify 'File synchronisation runs on the master' || return 0
  hosts 'ops-a'
  proof() {
    check 'file-sync-master' probe 'service file-sync.service' 'is running' 'ops-a'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'file-sync.service'; do
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

# 63/85  see-file-sync-standby: See that file synchronisation rests on the standby
# upgrade.yaml:893, guide 99-101, guide 99-101
step_63() {
  step 'see-file-sync-standby' check verify 'See that file synchronisation rests on the standby' || return 0
  hosts 'ops-b'
  proof() {
    check 'see-file-sync-standby' probe 'service file-sync.service' 'is stopped' 'ops-b'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'file-sync.service'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 64/85  compare-file-count: Compare the file counts of both filedb folders
# upgrade.yaml:899, guide 101-103, guide 101-103
step_64() {
  step 'compare-file-count' check verify 'Compare the file counts of both filedb folders' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'compare-file-count' compare 'the output' 'is the same on every host' 'ops-a' 'ops-b'
    again '15000' '600000' ''
    command_line <<'PROBE'
sudo test -d /opt/flotomate/main-server/filedb && sudo find /opt/flotomate/main-server/filedb -type f | wc -l
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  finish
}

# 65/85  create-test-file: Put a test file into the master's filedb
# upgrade.yaml:905, guide 104-105
# Way back:
#   | sudo rm -f -- "/opt/flotomate/main-server/filedb/upgrade-${change}.txt"
step_65() {
  step 'create-test-file' run verify 'Put a test file into the master'\''s filedb' || return 0
  hosts 'ops-a'
  idempotent
  limit 60000
  uses 'change'
  command_line <<'RUN'
printf '%s\n' "${change}" | sudo tee "/opt/flotomate/main-server/filedb/upgrade-${change}.txt"
RUN
  proof_each() {
    check 'create-test-file.check' probe 'file /opt/flotomate/main-server/filedb/upgrade-CHG0042860.txt' 'exists' 'ops-a'
    limit 30000
    uses 'change'
    command_line <<'PROBE'
test -e "/opt/flotomate/main-server/filedb/upgrade-${change}.txt"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'ops-a'
  finish
}

# 66/85  wait-for-test-file: Wait until the test file shows up on the standby
# upgrade.yaml:920, guide 104-105, guide 104-105
step_66() {
  step 'wait-for-test-file' wait verify 'Wait until the test file shows up on the standby' || return 0
  hosts 'ops-b'
  proof() {
    check 'wait-for-test-file' probe 'file /opt/flotomate/main-server/filedb/upgrade-CHG0042860.txt' 'exists' 'ops-b'
    again '15000' '600000' ''
    limit 30000
    uses 'change'
    command_line <<'PROBE'
test -e "/opt/flotomate/main-server/filedb/upgrade-${change}.txt"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# 67/85  test-file-identical: The test file is the same on both nodes
# upgrade.yaml:927, guide 104-105
step_67() {
  step 'test-file-identical' check verify 'The test file is the same on both nodes' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'test-file-identical' compare 'the output' 'is the same on every host' 'ops-a' 'ops-b'
    again '15000' '300000' ''
    limit 60000
    uses 'change'
    command_line <<'PROBE'
sudo sha256sum -- "/opt/flotomate/main-server/filedb/upgrade-${change}.txt"
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  finish
}

# 68/85  remove-test-file: Remove the test file
# upgrade.yaml:928, guide 104-105
step_68() {
  step 'remove-test-file' run verify 'Remove the test file' || return 0
  hosts 'ops-a' 'ops-b'
  idempotent
  limit 60000
  uses 'change'
  command_line <<'RUN'
sudo rm -f -- "/opt/flotomate/main-server/filedb/upgrade-${change}.txt"
RUN
  proof_each() {
    check 'remove-test-file.check' probe 'file /opt/flotomate/main-server/filedb/upgrade-CHG0042860.txt' 'does not exist' 'ops-a' 'ops-b'
    limit 30000
    uses 'change'
    command_line <<'PROBE'
! test -e "/opt/flotomate/main-server/filedb/upgrade-${change}.txt"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'ops-a'
  batch 'ops-b'
  finish
}

# 69/85  see-services-on-master: See that every service of the master runs
# upgrade.yaml:942, guide 106-108, guide 106-108
step_69() {
  step 'see-services-on-master' check verify 'See that every service of the master runs' || return 0
  hosts 'ops-a'
  proof() {
    check 'see-services-on-master' probe 'services ft-main-server.service, ft-analytics-server.service, elasticsearch.service, nginx.service, postgresql.service, file-sync.service' 'is running' 'ops-a'
    again '15000' '300000' ''
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ft-main-server.service' 'ft-analytics-server.service' 'elasticsearch.service' 'nginx.service' 'postgresql.service' 'file-sync.service'; do
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

# 70/85  portal-version: The portal shows the target version
# upgrade.yaml:948, guide 108
step_70() {
  step 'portal-version' check verify 'The portal shows the target version' || return 0
  proof() {
    check 'portal-version' manual 'Sign in to the portal and read the version in the licence details; it must be 8.6.0.' 'a person attests it' 'controller'
    attested 'screenshot=screenshot' 'version=version' <<'WORDS'
Sign in to the portal and read the version in the licence details; it must be 8.6.0.
where: Admin > Organization > Account > License Details
as: administrator
to record: version, screenshot
WORDS
  }
  finish
}

# 71/85  sanity: Each feature on the agreed list has been tried
# upgrade.yaml:949, guide 110
step_71() {
  step 'sanity' check verify 'Each feature on the agreed list has been tried' || return 0
  proof() {
    check 'sanity' manual 'Go through https://wiki.example.com/serviceops/sanity-list and note for each entry whether it works.' 'a person attests it' 'controller'
    attested 'result-of-each-entry=result-of-each-entry' <<'WORDS'
Go through https://wiki.example.com/serviceops/sanity-list and note for each entry whether it works.
to record: result-of-each-entry
WORDS
  }
  finish
}

# 72/85  close-test-ticket: Close the test ticket
# upgrade.yaml:950, guide 97
step_72() {
  step 'close-test-ticket' manual verify 'Close the test ticket' || return 0
  hosts 'ops-a'
  manual 'ticket-id=ticket-id' <<'WORDS'
Close the test ticket of change CHG0042860.
to record: ticket-id
WORDS
  finish
}

# 73/85  cpu: The processors of both nodes have reserve
# upgrade.yaml:956, guide 112
step_73() {
  step 'cpu' check verify 'The processors of both nodes have reserve' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'cpu' probe 'the output' 'matches `^fine: `; holds for 600 s' 'ops-a' 'ops-b'
    again '60000' '' ''
    hold 600000
    limit 30000
    uses 'cpu_limit'
    command_line <<'PROBE'
awk -v cores="$(nproc)" -v limit="${cpu_limit}" \
  '{ load = $1 * 100 / cores; printf "%s: %d %%\n", (load <= limit ? "fine" : "too busy"), load }' \
  /proc/loadavg
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^fine: '
  }
  finish
}

# 74/85  memory: The memory of both nodes has reserve
# upgrade.yaml:957, guide 112
step_74() {
  step 'memory' check verify 'The memory of both nodes has reserve' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'memory' probe 'available memory' 'is at least 2 GB; holds for 600 s' 'ops-a' 'ops-b'
    again '60000' '' ''
    hold 600000
    limit 30000
    command_line <<'PROBE'
awk '$1 == "MemAvailable:" { print $2 }' /proc/meminfo
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '1953125'
  }
  finish
}

# 75/85  disk-after: The disks of both nodes have reserve
# upgrade.yaml:958, guide 112
step_75() {
  step 'disk-after' check verify 'The disks of both nodes have reserve' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'disk-after' probe 'free space of /opt/flotomate/main-server/filedb' 'is at least 20 GB; holds for 600 s' 'ops-a' 'ops-b'
    again '60000' '' ''
    hold 600000
    limit 30000
    command_line <<'PROBE'
df -Pk -- '/opt/flotomate/main-server/filedb' | awk 'NR == 2 { print $4 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '19531250'
  }
  finish
}

# 76/85  network-after: The other node still answers without losses
# upgrade.yaml:959, guide 113
step_76() {
  step 'network-after' check verify 'The other node still answers without losses' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'network-after' probe 'the output' 'contains `, 0% packet loss`; holds for 600 s' 'ops-a' 'ops-b'
    again '60000' '' ''
    hold 600000
    limit 30000
    uses 'peer_address'
    command_line <<'PROBE'
ping -c 5 -W 2 "${peer_address}"
PROBE
    look
    expect 'exit' '0'
    expect 'contains' ', 0% packet loss'
  }
  finish
}

# 77/85  response-after: The portal still answers in time
# upgrade.yaml:960, guide 114
step_77() {
  step 'response-after' check verify 'The portal still answers in time' || return 0
  proof() {
    check 'response-after' probe 'the output' 'matches `^in time: `; holds for 600 s' 'controller'
    again '60000' '' ''
    hold 600000
    limit 60000
    uses 'portal_url' 'response_limit_ms'
    command_line <<'PROBE'
seconds=$(curl -fsS -o /dev/null -w '%{time_total}' "${portal_url}") || exit 1
awk -v took="$seconds" -v limit="${response_limit_ms}" \
  'BEGIN { printf "%s: %d ms\n", (took * 1000 <= limit ? "in time" : "too slow"), took * 1000 }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^in time: '
  }
  finish
}

# 78/85  read-observer-log: Search the observer's log for errors
# upgrade.yaml:961, guide 166-167
step_78() {
  step 'read-observer-log' run verify 'Search the observer'\''s log for errors' || return 0
  hosts 'ops-watch'
  idempotent
  limit 60000
  uses 'date' 'log_lines'
  command_line <<'RUN'
tail -n "${log_lines}" "/opt/HA/logs/ha_${date}.log"
RUN
  proof() {
    check 'read-observer-log.check' manual 'Look for errors written since the observer was started again.' 'a person attests it' 'ops-watch'
    attested 'finding=finding' <<'WORDS'
Look for errors written since the observer was started again.
to record: finding
WORDS
  }
  batch 'ops-watch'
  finish
}

# 79/85  read-error-log: Read the main server's error log
# upgrade.yaml:973, guide 169-170
step_79() {
  step 'read-error-log' run verify 'Read the main server'\''s error log' || return 0
  hosts 'ops-a'
  idempotent
  limit 60000
  uses 'log_lines'
  command_line <<'RUN'
sudo tail -n "${log_lines}" /opt/flotomate/main-server/logs/common/error
RUN
  proof() {
    check 'read-error-log.check' manual 'Look for errors written since the master came back.' 'a person attests it' 'ops-a'
    attested 'finding=finding' <<'WORDS'
Look for errors written since the master came back.
to record: finding
WORDS
  }
  batch 'ops-a'
  finish
}

# 80/85  read-file-sync-journal: Read the journal of the file synchronisation
# upgrade.yaml:986, guide 172-173
step_80() {
  step 'read-file-sync-journal' run verify 'Read the journal of the file synchronisation' || return 0
  hosts 'ops-a'
  idempotent
  limit 60000
  uses 'log_lines'
  command_line <<'RUN'
sudo journalctl --no-pager -n "${log_lines}" -u file-sync.service
RUN
  proof() {
    check 'read-file-sync-journal.check' manual 'Look for failed transfers.' 'a person attests it' 'ops-a'
    attested 'finding=finding' <<'WORDS'
Look for failed transfers.
to record: finding
WORDS
  }
  batch 'ops-a'
  finish
}

# 81/85  errors-after: The logs hold no more errors than before the change
# upgrade.yaml:999, guide 115
step_81() {
  step 'errors-after' check verify 'The logs hold no more errors than before the change' || return 0
  proof() {
    check 'errors-after' manual 'Compare the errors in the logs read just now with those of the lines kept before the change.' 'a person attests it' 'controller'
    attested 'errors-after=errors-after' 'errors-before=errors-before' <<'WORDS'
Compare the errors in the logs read just now with those of the lines kept before the change.
to record: errors-before, errors-after
WORDS
  }
  finish
}

# 82/85  installer-mode: Only its owner may change the installer
# upgrade.yaml:1000, guide 195
step_82() {
  step 'installer-mode' check verify 'Only its owner may change the installer' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'installer-mode' probe 'the output' 'is `750`' 'ops-a' 'ops-b'
    limit 30000
    uses 'installer' 'installer_dir'
    command_line <<'PROBE'
sudo stat -c '%a' "${installer_dir}/${installer}"
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '750'
  }
  finish
}

# 83/85  security-services: Confirm the permissions of the services
# upgrade.yaml:1001, guide 193
step_83() {
  step 'security-services' check verify 'Confirm the permissions of the services' || return 0
  proof() {
    check 'security-services' manual 'Compare the accounts the services run under with the approved ones.' 'a person attests it' 'controller'
    attested 'finding=finding' <<'WORDS'
Compare the accounts the services run under with the approved ones.
to record: finding
WORDS
  }
  finish
}

# 84/85  security-database: Confirm the security settings of the database
# upgrade.yaml:1007, guide 194
step_84() {
  step 'security-database' check verify 'Confirm the security settings of the database' || return 0
  proof() {
    check 'security-database' manual 'Compare roles and host rules of the database with the approved ones.' 'a person attests it' 'controller'
    attested 'finding=finding' <<'WORDS'
Compare roles and host rules of the database with the approved ones.
to record: finding
WORDS
  }
  finish
}

# 85/85  security-network: Confirm that the network between the nodes is still protected
# upgrade.yaml:1013, guide 196
step_85() {
  step 'security-network' check verify 'Confirm that the network between the nodes is still protected' || return 0
  proof() {
    check 'security-network' manual 'Try a connection between the nodes that must be refused.' 'a person attests it' 'controller'
    attested 'finding=finding' <<'WORDS'
Try a connection between the nodes that must be refused.
to record: finding
WORDS
  }
  finish
}

# --- Ways back ----------------------------------------------------------------------------------

# recovery rb-previous, 1  rb-stop-observer: Make sure the observer is down
# upgrade.yaml:1029, guide 151, guide 30
recovery_1_1() {
  step 'rb-stop-observer' run body 'Make sure the observer is down' || return 0
  hosts 'ops-watch'
  idempotent
  limit 120000
  command_line <<'RUN'
sudo systemctl stop ha
RUN
  proof_each() {
    check 'rb-stop-observer.check' probe 'service ha' 'is stopped' 'ops-watch'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ha'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'ops-watch'
  finish
}

# recovery rb-previous, 2  restore-snapshot: Restore both virtual machines from their snapshots
# upgrade.yaml:1040, guide 152
recovery_1_2() {
  step 'restore-snapshot' manual body 'Restore both virtual machines from their snapshots' || return 0
  hosts 'ops-a' 'ops-b'
  manual 'result=result' 'snapshot-name=snapshot-name' <<'WORDS'
Restore the snapshot taken under change CHG0042860. Where there is none or it does not start, write "not used" and go on with the backup.
to record: snapshot-name, result
WORDS
  finish
}

# recovery rb-previous, 3  restore-backup: Restore ServiceOps from its backup where the snapshot was not used
# upgrade.yaml:1052, guide 153
recovery_1_3() {
  step 'restore-backup' manual body 'Restore ServiceOps from its backup where the snapshot was not used' || return 0
  hosts 'ops-a'
  manual 'backups-used=backups-used' 'result=result' <<'WORDS'
Where the snapshots were restored, write "not needed". Otherwise restore /srv/serviceops/backup/database-8.4.0.dump, /srv/serviceops/backup/filedb-8.4.0.tar.gz and /srv/serviceops/backup/application-8.4.0.tar.gz as the Backup Process says.
to record: backups-used, result
WORDS
  finish
}

# recovery rb-previous, 4  reinstall-previous: Install the previous version where it is not back yet
# upgrade.yaml:1064, guide 154
recovery_1_4() {
  step 'reinstall-previous' manual body 'Install the previous version where it is not back yet' || return 0
  hosts 'ops-a' 'ops-b'
  manual 'log-file=log-file' 'version=version' <<'WORDS'
Where a snapshot brought 8.4.0 back, say so. Otherwise run /srv/serviceops/previous/serviceops-8.4.0-installer as root, on the master first and then on the standby.
as: root
to record: version, log-file
WORDS
  finish
}

# recovery rb-previous, 5  rb-start-standby-database: Start the standby's database
# upgrade.yaml:1076, guide 155
recovery_1_5() {
  step 'rb-start-standby-database' run body 'Start the standby'\''s database' || return 0
  hosts 'ops-b'
  idempotent
  limit 300000
  command_line <<'RUN'
sudo systemctl start postgresql.service
RUN
  proof_each() {
    check 'rb-start-standby-database.check' probe 'service postgresql.service' 'is running' 'ops-b'
    again '10000' '300000' ''
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'postgresql.service'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'ops-b'
  finish
}

# recovery rb-previous, 6  start-services: Start the services of the master, each after those it needs
# upgrade.yaml:1091, guide 155, guide 106-108
recovery_1_6() {
  step 'start-services' run body 'Start the services of the master, each after those it needs' || return 0
  hosts 'ops-a'
  idempotent
  limit 900000
  uses 'start_order'
  command_line <<'RUN'
for unit in ${start_order}; do sudo systemctl start "$unit" || exit 1; done
RUN
  proof_each() {
    check 'start-services.check' probe 'services ft-main-server.service, ft-analytics-server.service, elasticsearch.service, nginx.service, postgresql.service, file-sync.service' 'is running' 'ops-a'
    again '15000' '300000' ''
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ft-main-server.service' 'ft-analytics-server.service' 'elasticsearch.service' 'nginx.service' 'postgresql.service' 'file-sync.service'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'ops-a'
  finish
}

# recovery rb-previous, 7  rb-start-observer: Start the observer
# upgrade.yaml:1102, guide 156, guide 28, 89
recovery_1_7() {
  step 'rb-start-observer' run body 'Start the observer' || return 0
  hosts 'ops-watch'
  idempotent
  limit 300000
  command_line <<'RUN'
sudo systemctl start ha
RUN
  proof_each() {
    check 'rb-start-observer.check' probe 'service ha' 'is running' 'ops-watch'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ha'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'ops-watch'
  finish
}

# recovery rb-previous, 8  rb-request-count: Both databases hold the same number of requests
# upgrade.yaml:1114, guide 94-95
recovery_1_8() {
  step 'rb-request-count' check verify 'Both databases hold the same number of requests' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'rb-request-count' compare 'the output' 'is the same on every host' 'ops-a' 'ops-b'
    again '15000' '600000' ''
    command_line <<'PROBE'
sudo -u postgres psql -d flotoitsmdb -tAc "SELECT COUNT(*) FROM apolo.request;"
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  finish
}

# recovery rb-previous, 9  rb-file-count: Both filedb folders hold the same number of files
# upgrade.yaml:1115, guide 101-103
recovery_1_9() {
  step 'rb-file-count' check verify 'Both filedb folders hold the same number of files' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'rb-file-count' compare 'the output' 'is the same on every host' 'ops-a' 'ops-b'
    again '15000' '600000' ''
    command_line <<'PROBE'
sudo test -d /opt/flotomate/main-server/filedb && sudo find /opt/flotomate/main-server/filedb -type f | wc -l
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  finish
}

# recovery rb-previous, 10  rb-file-sync-standby: File synchronisation rests on the standby
# upgrade.yaml:1116, guide 99-101
recovery_1_10() {
  step 'rb-file-sync-standby' check verify 'File synchronisation rests on the standby' || return 0
  hosts 'ops-b'
  proof() {
    check 'rb-file-sync-standby' probe 'service file-sync.service' 'is stopped' 'ops-b'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'file-sync.service'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# recovery rb-previous, 11  previous-version-shown: The portal shows the previous version
# upgrade.yaml:1117, guide 108, 154
recovery_1_11() {
  step 'previous-version-shown' check verify 'The portal shows the previous version' || return 0
  proof() {
    check 'previous-version-shown' manual 'Read the version in the licence details; it must be 8.4.0.' 'a person attests it' 'controller'
    attested 'screenshot=screenshot' 'version=version' <<'WORDS'
Read the version in the licence details; it must be 8.4.0.
where: Admin > Organization > Account > License Details
as: administrator
to record: version, screenshot
WORDS
  }
  finish
}

# recovery cluster-recovery, 1  recover-stop-observer: Make sure the observer is down
# upgrade.yaml:1135, guide 151, 159, guide 30
recovery_2_1() {
  step 'recover-stop-observer' run body 'Make sure the observer is down' || return 0
  hosts 'ops-watch'
  idempotent
  limit 120000
  command_line <<'RUN'
sudo systemctl stop ha
RUN
  proof_each() {
    check 'recover-stop-observer.check' probe 'service ha' 'is stopped' 'ops-watch'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ha'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'ops-watch'
  finish
}

# recovery cluster-recovery, 2  recover-stop-services-master: Stop all services on the master
# upgrade.yaml:1146, guide 159
recovery_2_2() {
  step 'recover-stop-services-master' run body 'Stop all services on the master' || return 0
  hosts 'ops-a'
  idempotent
  limit 600000
  command_line <<'RUN'
sudo systemctl stop nginx.service ft-analytics-server.service ft-main-server.service file-sync.service elasticsearch.service postgresql.service
RUN
  proof_each() {
    check 'recover-stop-services-master.check' probe 'services nginx.service, ft-analytics-server.service, ft-main-server.service, file-sync.service, elasticsearch.service, postgresql.service' 'is stopped' 'ops-a'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'nginx.service' 'ft-analytics-server.service' 'ft-main-server.service' 'file-sync.service' 'elasticsearch.service' 'postgresql.service'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'ops-a'
  finish
}

# recovery cluster-recovery, 3  recover-stop-services-standby: Stop all services on the standby
# upgrade.yaml:1169, guide 159
recovery_2_3() {
  step 'recover-stop-services-standby' run body 'Stop all services on the standby' || return 0
  hosts 'ops-b'
  idempotent
  limit 600000
  command_line <<'RUN'
sudo systemctl stop ft-analytics-server.service ft-main-server.service file-sync.service postgresql.service
RUN
  proof_each() {
    check 'recover-stop-services-standby.check' probe 'services ft-analytics-server.service, ft-main-server.service, file-sync.service, postgresql.service' 'is stopped' 'ops-b'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ft-analytics-server.service' 'ft-main-server.service' 'file-sync.service' 'postgresql.service'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'ops-b'
  finish
}

# recovery cluster-recovery, 4  recover-from-backup: Restore ServiceOps from its backup
# upgrade.yaml:1190, guide 160
recovery_2_4() {
  step 'recover-from-backup' manual body 'Restore ServiceOps from its backup' || return 0
  hosts 'ops-a'
  manual 'backups-used=backups-used' 'result=result' <<'WORDS'
Restore /srv/serviceops/backup/database-8.4.0.dump, /srv/serviceops/backup/filedb-8.4.0.tar.gz and /srv/serviceops/backup/application-8.4.0.tar.gz as the Backup Process says.
as: root
to record: backups-used, result
WORDS
  finish
}

# recovery cluster-recovery, 5  recover-replication: Set replication up again where it was lost
# upgrade.yaml:1200, guide 83, 157-160
recovery_2_5() {
  step 'recover-replication' manual body 'Set replication up again where it was lost' || return 0
  hosts 'ops-b'
  manual 'result=result' <<'WORDS'
Where the standby was promoted or no longer replicates, follow the reconfiguration in the High Availability Deployment Setup guide. Otherwise write "not needed".
as: root
to record: result
WORDS
  finish
}

# recovery cluster-recovery, 6  recover-packages: See that the packages ServiceOps needs are installed
# upgrade.yaml:1212, guide 161
recovery_2_6() {
  step 'recover-packages' manual body 'See that the packages ServiceOps needs are installed' || return 0
  hosts 'ops-a' 'ops-b'
  manual 'missing=missing' <<'WORDS'
Compare the installed packages with the list of the deployment guide.
to record: missing
WORDS
  finish
}

# recovery cluster-recovery, 7  recover-start-standby-database: Start the standby's database
# upgrade.yaml:1219, guide 162
recovery_2_7() {
  step 'recover-start-standby-database' run body 'Start the standby'\''s database' || return 0
  hosts 'ops-b'
  idempotent
  limit 300000
  command_line <<'RUN'
sudo systemctl start postgresql.service
RUN
  proof_each() {
    check 'recover-start-standby-database.check' probe 'service postgresql.service' 'is running' 'ops-b'
    again '10000' '300000' ''
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'postgresql.service'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'ops-b'
  finish
}

# recovery cluster-recovery, 8  recover-start-services: Start the services of the master, each after those it needs
# upgrade.yaml:1234, guide 162, guide 106-108
recovery_2_8() {
  step 'recover-start-services' run body 'Start the services of the master, each after those it needs' || return 0
  hosts 'ops-a'
  idempotent
  limit 900000
  uses 'start_order'
  command_line <<'RUN'
for unit in ${start_order}; do sudo systemctl start "$unit" || exit 1; done
RUN
  proof_each() {
    check 'recover-start-services.check' probe 'services ft-main-server.service, ft-analytics-server.service, elasticsearch.service, nginx.service, postgresql.service, file-sync.service' 'is running' 'ops-a'
    again '15000' '300000' ''
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ft-main-server.service' 'ft-analytics-server.service' 'elasticsearch.service' 'nginx.service' 'postgresql.service' 'file-sync.service'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'ops-a'
  finish
}

# recovery cluster-recovery, 9  recover-start-observer: Start the observer
# upgrade.yaml:1245, guide 163, guide 28, 89
recovery_2_9() {
  step 'recover-start-observer' run body 'Start the observer' || return 0
  hosts 'ops-watch'
  idempotent
  limit 300000
  command_line <<'RUN'
sudo systemctl start ha
RUN
  proof_each() {
    check 'recover-start-observer.check' probe 'service ha' 'is running' 'ops-watch'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'ha'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 0active) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'ops-watch'
  finish
}

# recovery cluster-recovery, 10  recovered-replication: The standby replicates
# upgrade.yaml:1257, guide 83
recovery_2_10() {
  step 'recovered-replication' check verify 'The standby replicates' || return 0
  hosts 'ops-b'
  proof() {
    check 'recovered-replication' probe 'the output' 'is `t`' 'ops-b'
    again '10000' '300000' ''
    limit 60000
    command_line <<'PROBE'
sudo -u postgres psql -d flotoitsmdb -tAc "SELECT pg_is_in_recovery();"
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 't'
  }
  finish
}

# recovery cluster-recovery, 11  recovered-request-count: Both databases hold the same number of requests
# upgrade.yaml:1258, guide 94-95
recovery_2_11() {
  step 'recovered-request-count' check verify 'Both databases hold the same number of requests' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'recovered-request-count' compare 'the output' 'is the same on every host' 'ops-a' 'ops-b'
    again '15000' '600000' ''
    command_line <<'PROBE'
sudo -u postgres psql -d flotoitsmdb -tAc "SELECT COUNT(*) FROM apolo.request;"
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  finish
}

# recovery cluster-recovery, 12  recovered-file-count: Both filedb folders hold the same number of files
# upgrade.yaml:1259, guide 101-103
recovery_2_12() {
  step 'recovered-file-count' check verify 'Both filedb folders hold the same number of files' || return 0
  hosts 'ops-a' 'ops-b'
  proof() {
    check 'recovered-file-count' compare 'the output' 'is the same on every host' 'ops-a' 'ops-b'
    again '15000' '600000' ''
    command_line <<'PROBE'
sudo test -d /opt/flotomate/main-server/filedb && sudo find /opt/flotomate/main-server/filedb -type f | wc -l
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  finish
}

# recovery cluster-recovery, 13  recovered-file-sync: File synchronisation rests on the standby
# upgrade.yaml:1260, guide 99-101
recovery_2_13() {
  step 'recovered-file-sync' check verify 'File synchronisation rests on the standby' || return 0
  hosts 'ops-b'
  proof() {
    check 'recovered-file-sync' probe 'service file-sync.service' 'is stopped' 'ops-b'
    limit 60000
    command_line <<'PROBE'
status=0
for unit in 'file-sync.service'; do
  state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
  printf '%s: %s\n' "$unit" "$state"
  case "$code$state" in 3inactive|3failed) ;; *) status=1 ;; esac
done
exit "$status"
PROBE
    look
    expect 'exit' '0'
  }
  finish
}

# undo 65/85  undo:create-test-file: Undo: Put a test file into the master's filedb
# upgrade.yaml:905, guide 104-105
undo_65() {
  step 'undo:create-test-file' run body 'Undo: Put a test file into the master'\''s filedb' || return 0
  hosts 'ops-a'
  uses 'change'
  command_line <<'RUN'
sudo rm -f -- "/opt/flotomate/main-server/filedb/upgrade-${change}.txt"
RUN
  batch 'ops-a'
  finish
}

# undo 56/85  undo:start-observer: Undo: Start the observer
# upgrade.yaml:852, guide 86-88
undo_56() {
  step 'undo:start-observer' run body 'Undo: Start the observer' || return 0
  hosts 'ops-watch'
  command_line <<'RUN'
sudo systemctl stop ha
RUN
  batch 'ops-watch'
  finish
}

# undo 55/85  undo:start-services-master: Undo: Start main and analytics server on the master
# upgrade.yaml:833, guide 106-108
undo_55() {
  step 'undo:start-services-master' run body 'Undo: Start main and analytics server on the master' || return 0
  hosts 'ops-a'
  command_line <<'RUN'
sudo systemctl stop ft-main-server.service ft-analytics-server.service
RUN
  batch 'ops-a'
  finish
}

# undo 52/85  undo:reconfigure-ha: Undo: Set replication between the nodes up again
# upgrade.yaml:808, guide 82-83, guide 83
undo_52() {
  step 'undo:reconfigure-ha' manual body 'Undo: Set replication between the nodes up again' || return 0
  hosts 'ops-b'
  manual <<'WORDS'
Use the procedure cluster-recovery.
WORDS
  finish
}

# undo 51/85  undo:db-upgrade-standby.follow-guide: Undo: Upgrade PostgreSQL on this node by the standalone guide
# upgrade.yaml:802, guide 72, 81
undo_51() {
  step 'undo:db-upgrade-standby.follow-guide' manual body 'Undo: Upgrade PostgreSQL on this node by the standalone guide' || return 0
  hosts 'ops-b'
  manual <<'WORDS'
Restore the node from its snapshot; the procedure rb-previous says how.
WORDS
  finish
}

# undo 49/85  undo:db-upgrade-master.follow-guide: Undo: Upgrade PostgreSQL on this node by the standalone guide
# upgrade.yaml:780, guide 72, 81
undo_49() {
  step 'undo:db-upgrade-master.follow-guide' manual body 'Undo: Upgrade PostgreSQL on this node by the standalone guide' || return 0
  hosts 'ops-a'
  manual <<'WORDS'
Restore the node from its snapshot; the procedure rb-previous says how.
WORDS
  finish
}

# undo 45/85  undo:upgrade-standby: Undo: Run the installer on the standby
# upgrade.yaml:739, guide 62-65
undo_45() {
  step 'undo:upgrade-standby' manual body 'Undo: Run the installer on the standby' || return 0
  hosts 'ops-b'
  manual <<'WORDS'
Go back with the procedure rb-previous.
WORDS
  finish
}

# undo 41/85  undo:upgrade-master: Undo: Run the installer on the master
# upgrade.yaml:684, guide 55-60
undo_41() {
  step 'undo:upgrade-master' manual body 'Undo: Run the installer on the master' || return 0
  hosts 'ops-a'
  manual <<'WORDS'
Go back with the procedure rb-previous.
WORDS
  finish
}

# undo 38/85  undo:stop-services-master: Undo: Stop main and analytics server on the master
# upgrade.yaml:651, guide 49-50
undo_38() {
  step 'undo:stop-services-master' run body 'Undo: Stop main and analytics server on the master' || return 0
  hosts 'ops-a'
  command_line <<'RUN'
sudo systemctl start ft-main-server.service ft-analytics-server.service
RUN
  batch 'ops-a'
  finish
}

# undo 25/85  undo:stop-observer: Undo: Stop the observer
# upgrade.yaml:559, guide 20, 29
undo_25() {
  step 'undo:stop-observer' run body 'Undo: Stop the observer' || return 0
  hosts 'ops-watch'
  command_line <<'RUN'
sudo systemctl start ha
RUN
  batch 'ops-watch'
  finish
}

# undo 4/85  undo:copy-installer-standby: Undo: Copy the installer to the standby
# upgrade.yaml:466, guide 63-64
undo_4() {
  step 'undo:copy-installer-standby' run body 'Undo: Copy the installer to the standby' || return 0
  hosts 'ops-b'
  uses 'installer' 'installer_dir'
  command_line <<'RUN'
rm -f -- "${installer_dir}/${installer}"
RUN
  batch 'ops-b'
  finish
}

# undo 3/85  undo:copy-installer-master: Undo: Copy the installer to the master
# upgrade.yaml:453, guide 45-46
undo_3() {
  step 'undo:copy-installer-master' run body 'Undo: Copy the installer to the master' || return 0
  hosts 'ops-a'
  uses 'installer' 'installer_dir'
  command_line <<'RUN'
rm -f -- "${installer_dir}/${installer}"
RUN
  batch 'ops-a'
  finish
}

undo() { # what takes back what was done, the last step first
  :
  no_way_back 'read-file-sync-journal' 'Read the journal of the file synchronisation'
  no_way_back 'read-error-log' 'Read the main server'\''s error log'
  no_way_back 'read-observer-log' 'Search the observer'\''s log for errors'
  no_way_back 'remove-test-file' 'Remove the test file'
  ! takes_back 'create-test-file' || undo_65
  ! takes_back 'start-observer' || undo_56
  ! takes_back 'start-services-master' || undo_55
  ! takes_back 'reconfigure-ha' || undo_52
  ! takes_back 'db-upgrade-standby.follow-guide' || undo_51
  no_return 'promote-standby' 'No script turns a promoted node back; only reconfigure-ha closes the two-master state.'
  ! takes_back 'db-upgrade-master.follow-guide' || undo_49
  ! takes_back 'upgrade-standby' || undo_45
  no_way_back 'grant-execute-standby' 'Make the installer executable on the standby'
  no_way_back 'stop-services-standby' 'Stop main and analytics server on the standby'
  ! takes_back 'upgrade-master' || undo_41
  no_way_back 'grant-execute-master' 'Make the installer executable on the master'
  ! takes_back 'stop-services-master' || undo_38
  ! takes_back 'stop-observer' || undo_25
  no_way_back 'observer-log' 'Read the newest lines of the observer'\''s log'
  no_way_back 'keep-error-log' 'Keep the last lines of the error log for comparison'
  ! takes_back 'copy-installer-standby' || undo_4
  ! takes_back 'copy-installer-master' || undo_3
  RB_TOUCHED=
}

recovery() { # PROCEDURE
  case $1 in
    'rb-previous')
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
      ;;
    'cluster-recovery')
      recovery_2_1
      recovery_2_2
      recovery_2_3
      recovery_2_4
      recovery_2_5
      recovery_2_6
      recovery_2_7
      recovery_2_8
      recovery_2_9
      recovery_2_10
      recovery_2_11
      recovery_2_12
      recovery_2_13
      ;;
    *) : ;;
  esac
}

recovery_after() { # STEP: sets RB_PROCEDURE, the procedure that is made for its failure
  RB_PROCEDURE=
  case $1 in
    'upgrade-master') RB_PROCEDURE='rb-previous' ;;
    'upgrade-standby') RB_PROCEDURE='rb-previous' ;;
    'promote-standby') RB_PROCEDURE='cluster-recovery' ;;
    'reconfigure-ha') RB_PROCEDURE='cluster-recovery' ;;
    *) : ;;
  esac
}

recovery_time() { # STAGE: sets RB_RECOVERY_TIME, of the longest procedure for a failure in it
  RB_RECOVERY_TIME=
  case $1 in
    'application-upgrade') RB_RECOVERY_TIME=9900000 ;;
    'database-upgrade') RB_RECOVERY_TIME=8700000 ;;
    *) : ;;
  esac
}

# --- What the plan knows about failures ---------------------------------------------------------

# Recovery procedure `rb-previous`
procedure_1() {
  cat <<'TEXT'
recovery: `rb-previous` Go back to the previous version (The application upgrade failed on a node and cannot be finished inside the window.)
  1. Make sure the observer is down [ops-watch]
      sudo systemctl stop ha
     expect: service ha is stopped
  2. Restore both virtual machines from their snapshots [ops-a and ops-b]
      Restore the snapshot taken under change CHG0042860. Where there is none or it does not start, write "not used" and go on with the backup.
      to record: snapshot-name, result
  3. Restore ServiceOps from its backup where the snapshot was not used [ops-a]
      Where the snapshots were restored, write "not needed". Otherwise restore /srv/serviceops/backup/database-8.4.0.dump, /srv/serviceops/backup/filedb-8.4.0.tar.gz and /srv/serviceops/backup/application-8.4.0.tar.gz as the Backup Process says.
      to record: backups-used, result
  4. Install the previous version where it is not back yet [ops-a and ops-b]
      Where a snapshot brought 8.4.0 back, say so. Otherwise run /srv/serviceops/previous/serviceops-8.4.0-installer as root, on the master first and then on the standby.
      as: root
      to record: version, log-file
  5. Start the standby's database [ops-b]
      sudo systemctl start postgresql.service
     expect: service postgresql.service is running
  6. Start the services of the master, each after those it needs [ops-a]
      for unit in ${start_order}; do sudo systemctl start "$unit" || exit 1; done
      where start_order='postgresql.service elasticsearch.service file-sync.service ft-main-server.service ft-analytics-server.service nginx.service'
     expect: services ft-main-server.service, ft-analytics-server.service, elasticsearch.service, nginx.service, postgresql.service, file-sync.service is running
  7. Start the observer [ops-watch]
      sudo systemctl start ha
     expect: service ha is running
  8. Both databases hold the same number of requests [ops-a and ops-b]
     expect: the output is the same on every host
  9. Both filedb folders hold the same number of files [ops-a and ops-b]
     expect: the output is the same on every host
  10. File synchronisation rests on the standby [ops-b]
     expect: service file-sync.service is stopped
  11. The portal shows the previous version [controller]
     expect: Read the version in the licence details; it must be 8.4.0. a person attests it
TEXT
}

# Recovery procedure `cluster-recovery`
procedure_2() {
  cat <<'TEXT'
recovery: `cluster-recovery` Bring an unstable pair back (The nodes swap without need, disagree on who is master, or no longer replicate.)
  1. Make sure the observer is down [ops-watch]
      sudo systemctl stop ha
     expect: service ha is stopped
  2. Stop all services on the master [ops-a]
      sudo systemctl stop nginx.service ft-analytics-server.service ft-main-server.service file-sync.service elasticsearch.service postgresql.service
     expect: services nginx.service, ft-analytics-server.service, ft-main-server.service, file-sync.service, elasticsearch.service, postgresql.service is stopped
  3. Stop all services on the standby [ops-b]
      sudo systemctl stop ft-analytics-server.service ft-main-server.service file-sync.service postgresql.service
     expect: services ft-analytics-server.service, ft-main-server.service, file-sync.service, postgresql.service is stopped
  4. Restore ServiceOps from its backup [ops-a]
      Restore /srv/serviceops/backup/database-8.4.0.dump, /srv/serviceops/backup/filedb-8.4.0.tar.gz and /srv/serviceops/backup/application-8.4.0.tar.gz as the Backup Process says.
      as: root
      to record: backups-used, result
  5. Set replication up again where it was lost [ops-b]
      Where the standby was promoted or no longer replicates, follow the reconfiguration in the High Availability Deployment Setup guide. Otherwise write "not needed".
      as: root
      to record: result
  6. See that the packages ServiceOps needs are installed [ops-a and ops-b]
      Compare the installed packages with the list of the deployment guide.
      to record: missing
  7. Start the standby's database [ops-b]
      sudo systemctl start postgresql.service
     expect: service postgresql.service is running
  8. Start the services of the master, each after those it needs [ops-a]
      for unit in ${start_order}; do sudo systemctl start "$unit" || exit 1; done
      where start_order='postgresql.service elasticsearch.service file-sync.service ft-main-server.service ft-analytics-server.service nginx.service'
     expect: services ft-main-server.service, ft-analytics-server.service, elasticsearch.service, nginx.service, postgresql.service, file-sync.service is running
  9. Start the observer [ops-watch]
      sudo systemctl start ha
     expect: service ha is running
  10. The standby replicates [ops-b]
     expect: the output is `t`
  11. Both databases hold the same number of requests [ops-a and ops-b]
     expect: the output is the same on every host
  12. Both filedb folders hold the same number of files [ops-a and ops-b]
     expect: the output is the same on every host
  13. File synchronisation rests on the standby [ops-b]
     expect: service file-sync.service is stopped
TEXT
}

advice() { # STEP: known symptoms, the step's way back, procedures for its failure
  case $1 in
    'copy-installer-master')
      cat <<'TEXT'
to undo this step:
      rm -f -- "${installer_dir}/${installer}"
      where installer='MotadataServiceOpsCommonUpgrade_V860' installer_dir='/srv/serviceops/upgrade'
TEXT
      ;;
    'copy-installer-standby')
      cat <<'TEXT'
to undo this step:
      rm -f -- "${installer_dir}/${installer}"
      where installer='MotadataServiceOpsCommonUpgrade_V860' installer_dir='/srv/serviceops/upgrade'
TEXT
      ;;
    'hold-failover.entry.master-healthy')
      cat <<'TEXT'
known symptom: The databases of master and standby do not hold the same.
  - See whether PostgreSQL runs on both nodes. (on master, standby)
      sudo systemctl status --no-pager postgresql.service
  - See whether the database nodes reach one another. (on master, standby)
      ping -c 5 -W 2 "${peer_address}"
  - Look for errors in the replication logs of both nodes. (on master, standby)
  - Restart PostgreSQL if nothing else helps, the standby first. (on standby, master)
      sudo systemctl restart postgresql.service
TEXT
      ;;
    'hold-failover.entry.request-count-before')
      cat <<'TEXT'
known symptom: The databases of master and standby do not hold the same.
  - See whether PostgreSQL runs on both nodes. (on master, standby)
      sudo systemctl status --no-pager postgresql.service
  - See whether the database nodes reach one another. (on master, standby)
      ping -c 5 -W 2 "${peer_address}"
  - Look for errors in the replication logs of both nodes. (on master, standby)
  - Restart PostgreSQL if nothing else helps, the standby first. (on standby, master)
      sudo systemctl restart postgresql.service
TEXT
      ;;
    'hold-failover.entry.file-count-before')
      cat <<'TEXT'
known symptom: The databases of master and standby do not hold the same.
  - See whether PostgreSQL runs on both nodes. (on master, standby)
      sudo systemctl status --no-pager postgresql.service
  - See whether the database nodes reach one another. (on master, standby)
      ping -c 5 -W 2 "${peer_address}"
  - Look for errors in the replication logs of both nodes. (on master, standby)
  - Restart PostgreSQL if nothing else helps, the standby first. (on standby, master)
      sudo systemctl restart postgresql.service
TEXT
      ;;
    'see-observer-running')
      cat <<'TEXT'
known symptom: The observer does not start or does not stop.
  - See what the unit says about itself. (on observer)
      sudo systemctl status --no-pager ha
  - Read the newest lines of the observer's log. (on observer)
      tail -n 200 "/opt/HA/logs/ha_${date}.log"
  - See whether the nodes reach one another. (on master, standby)
      ping -c 5 -W 2 "${peer_address}"
  - Restart the observer if it is still needed, and only after both nodes are upgraded. (on observer)
      sudo systemctl restart ha
TEXT
      ;;
    'stop-observer')
      cat <<'TEXT'
to undo this step:
      sudo systemctl start ha
TEXT
      ;;
    'see-observer-stopped')
      cat <<'TEXT'
known symptom: The observer does not start or does not stop.
  - See what the unit says about itself. (on observer)
      sudo systemctl status --no-pager ha
  - Read the newest lines of the observer's log. (on observer)
      tail -n 200 "/opt/HA/logs/ha_${date}.log"
  - See whether the nodes reach one another. (on master, standby)
      ping -c 5 -W 2 "${peer_address}"
  - Restart the observer if it is still needed, and only after both nodes are upgraded. (on observer)
      sudo systemctl restart ha
TEXT
      ;;
    'stop-services-master')
      cat <<'TEXT'
to undo this step:
      sudo systemctl start ft-main-server.service ft-analytics-server.service
TEXT
      ;;
    'upgrade-master')
      cat <<'TEXT'
to undo this step:
      Go back with the procedure rb-previous.
TEXT
      procedure_1
      ;;
    'upgrade-standby')
      cat <<'TEXT'
to undo this step:
      Go back with the procedure rb-previous.
TEXT
      procedure_1
      ;;
    'db-upgrade-master.follow-guide')
      cat <<'TEXT'
to undo this step:
      Restore the node from its snapshot; the procedure rb-previous says how.
TEXT
      ;;
    'promote-standby')
      cat <<'TEXT'
this step cannot be undone: No script turns a promoted node back; only reconfigure-ha closes the two-master state.
TEXT
      procedure_2
      ;;
    'db-upgrade-standby.follow-guide')
      cat <<'TEXT'
to undo this step:
      Restore the node from its snapshot; the procedure rb-previous says how.
TEXT
      ;;
    'reconfigure-ha')
      cat <<'TEXT'
to undo this step:
      Use the procedure cluster-recovery.
TEXT
      procedure_2
      ;;
    'start-services-master')
      cat <<'TEXT'
to undo this step:
      sudo systemctl stop ft-main-server.service ft-analytics-server.service
TEXT
      ;;
    'start-observer')
      cat <<'TEXT'
to undo this step:
      sudo systemctl stop ha
TEXT
      ;;
    'see-observer-running-again')
      cat <<'TEXT'
known symptom: The observer does not start or does not stop.
  - See what the unit says about itself. (on observer)
      sudo systemctl status --no-pager ha
  - Read the newest lines of the observer's log. (on observer)
      tail -n 200 "/opt/HA/logs/ha_${date}.log"
  - See whether the nodes reach one another. (on master, standby)
      ping -c 5 -W 2 "${peer_address}"
  - Restart the observer if it is still needed, and only after both nodes are upgraded. (on observer)
      sudo systemctl restart ha
TEXT
      ;;
    'compare-request-count')
      cat <<'TEXT'
known symptom: The databases of master and standby do not hold the same.
  - See whether PostgreSQL runs on both nodes. (on master, standby)
      sudo systemctl status --no-pager postgresql.service
  - See whether the database nodes reach one another. (on master, standby)
      ping -c 5 -W 2 "${peer_address}"
  - Look for errors in the replication logs of both nodes. (on master, standby)
  - Restart PostgreSQL if nothing else helps, the standby first. (on standby, master)
      sudo systemctl restart postgresql.service
TEXT
      ;;
    'create-test-ticket')
      cat <<'TEXT'
known symptom: The databases of master and standby do not hold the same.
  - See whether PostgreSQL runs on both nodes. (on master, standby)
      sudo systemctl status --no-pager postgresql.service
  - See whether the database nodes reach one another. (on master, standby)
      ping -c 5 -W 2 "${peer_address}"
  - Look for errors in the replication logs of both nodes. (on master, standby)
  - Restart PostgreSQL if nothing else helps, the standby first. (on standby, master)
      sudo systemctl restart postgresql.service
TEXT
      ;;
    'see-ticket-on-standby')
      cat <<'TEXT'
known symptom: The databases of master and standby do not hold the same.
  - See whether PostgreSQL runs on both nodes. (on master, standby)
      sudo systemctl status --no-pager postgresql.service
  - See whether the database nodes reach one another. (on master, standby)
      ping -c 5 -W 2 "${peer_address}"
  - Look for errors in the replication logs of both nodes. (on master, standby)
  - Restart PostgreSQL if nothing else helps, the standby first. (on standby, master)
      sudo systemctl restart postgresql.service
TEXT
      ;;
    'file-sync-master')
      cat <<'TEXT'
known symptom: Files of the master do not reach the standby.
  - See whether file synchronisation runs on the master and rests on the standby. (on master, standby)
      sudo systemctl status --no-pager file-sync
  - See whether rsync gets through from node to node. (on master, standby)
  - Compare owner and mode of the filedb folder on both nodes. (on master, standby)
      sudo stat /opt/flotomate/main-server/filedb
  - Restart file synchronisation if needed, on the master and never on the standby. (on master)
      sudo systemctl restart file-sync
TEXT
      ;;
    'see-file-sync-standby')
      cat <<'TEXT'
known symptom: Files of the master do not reach the standby.
  - See whether file synchronisation runs on the master and rests on the standby. (on master, standby)
      sudo systemctl status --no-pager file-sync
  - See whether rsync gets through from node to node. (on master, standby)
  - Compare owner and mode of the filedb folder on both nodes. (on master, standby)
      sudo stat /opt/flotomate/main-server/filedb
  - Restart file synchronisation if needed, on the master and never on the standby. (on master)
      sudo systemctl restart file-sync
TEXT
      ;;
    'compare-file-count')
      cat <<'TEXT'
known symptom: Files of the master do not reach the standby.
  - See whether file synchronisation runs on the master and rests on the standby. (on master, standby)
      sudo systemctl status --no-pager file-sync
  - See whether rsync gets through from node to node. (on master, standby)
  - Compare owner and mode of the filedb folder on both nodes. (on master, standby)
      sudo stat /opt/flotomate/main-server/filedb
  - Restart file synchronisation if needed, on the master and never on the standby. (on master)
      sudo systemctl restart file-sync
TEXT
      ;;
    'create-test-file')
      cat <<'TEXT'
to undo this step:
      sudo rm -f -- "/opt/flotomate/main-server/filedb/upgrade-${change}.txt"
      where change='CHG0042860'
TEXT
      ;;
    'wait-for-test-file')
      cat <<'TEXT'
known symptom: Files of the master do not reach the standby.
  - See whether file synchronisation runs on the master and rests on the standby. (on master, standby)
      sudo systemctl status --no-pager file-sync
  - See whether rsync gets through from node to node. (on master, standby)
  - Compare owner and mode of the filedb folder on both nodes. (on master, standby)
      sudo stat /opt/flotomate/main-server/filedb
  - Restart file synchronisation if needed, on the master and never on the standby. (on master)
      sudo systemctl restart file-sync
TEXT
      ;;
    'see-services-on-master')
      cat <<'TEXT'
known symptom: A service does not come up after the upgrade.
  - See what the unit that failed says about itself. (on master)
      sudo systemctl status --no-pager "${service_name}"
  - Read what the unit last wrote to the journal. (on master)
      sudo journalctl --no-pager -n 200 -u "${service_name}"
  - See whether the packages that the service needs are installed. (on master)
  - Restart the services, each after those it needs. (on master)
      for unit in ${start_order}; do sudo systemctl restart "$unit" || exit 1; done
TEXT
      ;;
    *) : ;;
  esac
}

list() {
  cat <<'LIST'
 1/85  inform-stakeholders                                Tell the stakeholders [notify: controller]
 2/85  download-installer                                 Download the common installer [manual: controller]
 3/85  copy-installer-master                              Copy the installer to the master [manual: ops-a]
 4/85  copy-installer-standby                             Copy the installer to the standby [manual: ops-b]
 5/85  security-traffic                                   Confirm that traffic between the nodes is protected [check: controller]
 6/85  security-access                                    Confirm who may get on the nodes [check: controller]
 7/85  security-audit-log                                 Confirm that audit logs are on and read [check: controller]
 8/85  security-firewall                                  Confirm the firewall rules of the pair [check: controller]
 9/85  approve-start                                      Approve the start [approve: controller]
10/85  hold-failover.entry.os-supported                   The node runs Ubuntu 22 or 24, or Red Hat 9.2 or 9.4 [check: ops-a, ops-b]
11/85  hold-failover.entry.root-available                 The account gets root rights without being asked [check: ops-a, ops-b]
12/85  hold-failover.entry.network                        The other node answers without losses [check: ops-a, ops-b]
13/85  hold-failover.entry.disk                           There is room for the installer [check: ops-a, ops-b]
14/85  hold-failover.entry.disk-backups                   There is room for the backups [check: ops-a, ops-b]
15/85  hold-failover.entry.master-healthy                 The master's services run before anything is touched [check: ops-a]
16/85  hold-failover.entry.request-count-before           The databases are in step before anything is touched [check: ops-a, ops-b]
17/85  hold-failover.entry.file-count-before              The filedb folders are in step before anything is touched [check: ops-a, ops-b]
18/85  hold-failover.entry.installed-version              The portal shows the version this change starts from [check: controller]
19/85  hold-failover.entry.observer-log-there             Today's log of the observer is where it is looked for [check: ops-watch]
20/85  hold-failover.entry.response-before                The portal answers in time before anything is touched [check: controller]
21/85  keep-error-log                                     Keep the last lines of the error log for comparison [run: ops-a]
22/85  see-observer-running                               See that the observer runs [check: ops-watch]
23/85  observer-log                                       Read the newest lines of the observer's log [run: ops-watch]
24/85  log-quiet                                          Wait until no swap or synchronisation is under way [wait: ops-watch]
25/85  stop-observer                                      Stop the observer [run: ops-watch]
26/85  see-observer-stopped                               See that the observer is down [check: ops-watch]
27/85  bk-application                                     Back up the application of the master [manual: ops-a]
28/85  bk-filedb                                          Back up the filedb folder of the master [manual: ops-a]
29/85  bk-db                                              Back up the whole database from the master [manual: ops-a]
30/85  bk-vm-master                                       Take a snapshot of the master's virtual machine [manual: ops-a]
31/85  bk-vm-standby                                      Take a snapshot of the standby's virtual machine [manual: ops-b]
32/85  application-upgrade.entry.observer-stopped         The observer is down [check: ops-watch]
33/85  application-upgrade.entry.backups-readable         The three backups are on the master, are not empty and can be read [check: ops-a]
34/85  application-upgrade.entry.installer-identical      Both nodes hold the same installer [check: ops-a, ops-b]
35/85  bk-application.age                                 The backup of application is young enough [check: ops-a]
36/85  bk-filedb.age                                      The backup of filedb is young enough [check: ops-a]
37/85  bk-db.age                                          The backup of database is young enough [check: ops-a]
38/85  stop-services-master                               Stop main and analytics server on the master [run: ops-a]
39/85  see-services-stopped-master                        See that both servers are down on the master [check: ops-a]
40/85  grant-execute-master                               Make the installer executable on the master [run: ops-a]
41/85  upgrade-master                                     Run the installer on the master [run: ops-a]
42/85  stop-services-standby                              Stop main and analytics server on the standby [run: ops-b]
43/85  see-services-stopped-standby                       See that both servers are down on the standby [check: ops-b]
44/85  grant-execute-standby                              Make the installer executable on the standby [run: ops-b]
45/85  upgrade-standby                                    Run the installer on the standby [run: ops-b]
46/85  application-upgrade.exit.standby-services-stopped  Main and analytics server are still down on the upgraded standby [check: ops-b]
47/85  database-upgrade.entry.observer-stopped            The observer is down [check: ops-watch]
48/85  see-observer-still-stopped                         See that the observer is still down [check: ops-watch]
49/85  db-upgrade-master.follow-guide                     Upgrade PostgreSQL on this node by the standalone guide [manual: ops-a]
50/85  promote-standby                                    Promote the standby to a temporary master [run: ops-b]
51/85  db-upgrade-standby.follow-guide                    Upgrade PostgreSQL on this node by the standalone guide [manual: ops-b]
52/85  reconfigure-ha                                     Set replication between the nodes up again [manual: ops-b]
53/85  database-upgrade.exit.standby-replicates           The standby's database only reads again [check: ops-b]
54/85  return-to-service.entry.observer-stopped           The observer is down [check: ops-watch]
55/85  start-services-master                              Start main and analytics server on the master [run: ops-a]
56/85  start-observer                                     Start the observer [run: ops-watch]
57/85  see-observer-running-again                         See that the observer runs again [check: ops-watch]
58/85  return-to-service.exit.observer-running            The observer runs [check: ops-watch]
59/85  compare-request-count                              Compare the number of requests in both databases [check: ops-a, ops-b]
60/85  create-test-ticket                                 Make a ticket to follow to the standby [manual: ops-a]
61/85  see-ticket-on-standby                              See the test ticket on the standby [check: ops-b]
62/85  file-sync-master                                   File synchronisation runs on the master [check: ops-a]
63/85  see-file-sync-standby                              See that file synchronisation rests on the standby [check: ops-b]
64/85  compare-file-count                                 Compare the file counts of both filedb folders [check: ops-a, ops-b]
65/85  create-test-file                                   Put a test file into the master's filedb [run: ops-a]
66/85  wait-for-test-file                                 Wait until the test file shows up on the standby [wait: ops-b]
67/85  test-file-identical                                The test file is the same on both nodes [check: ops-a, ops-b]
68/85  remove-test-file                                   Remove the test file [run: ops-a, ops-b]
69/85  see-services-on-master                             See that every service of the master runs [check: ops-a]
70/85  portal-version                                     The portal shows the target version [check: controller]
71/85  sanity                                             Each feature on the agreed list has been tried [check: controller]
72/85  close-test-ticket                                  Close the test ticket [manual: ops-a]
73/85  cpu                                                The processors of both nodes have reserve [check: ops-a, ops-b]
74/85  memory                                             The memory of both nodes has reserve [check: ops-a, ops-b]
75/85  disk-after                                         The disks of both nodes have reserve [check: ops-a, ops-b]
76/85  network-after                                      The other node still answers without losses [check: ops-a, ops-b]
77/85  response-after                                     The portal still answers in time [check: controller]
78/85  read-observer-log                                  Search the observer's log for errors [run: ops-watch]
79/85  read-error-log                                     Read the main server's error log [run: ops-a]
80/85  read-file-sync-journal                             Read the journal of the file synchronisation [run: ops-a]
81/85  errors-after                                       The logs hold no more errors than before the change [check: controller]
82/85  installer-mode                                     Only its owner may change the installer [check: ops-a, ops-b]
83/85  security-services                                  Confirm the permissions of the services [check: controller]
84/85  security-database                                  Confirm the security settings of the database [check: controller]
85/85  security-network                                   Confirm that the network between the nodes is still protected [check: controller]
LIST
}

# A line a step: id, kind, position, stage, hosts; its check, of which kind, on which hosts; how many
# must sign; part of the plan, or of a way back; window; and in milliseconds how long it takes, and
# its undoing.
facts() {
  cat <<'FACTS'
inform-stakeholders notify body prepare controller - - - 0 plan - 600000 none 600000
download-installer manual body prepare controller - - - 0 plan - 1200000 none 1200000
copy-installer-master manual body prepare ops-a copy-installer-master.check probe ops-a 0 plan - 600000 undo 600000
copy-installer-standby manual body prepare ops-b copy-installer-standby.check probe ops-b 0 plan - 600000 undo 600000
security-traffic check body prepare controller security-traffic manual controller 0 plan - 300000 none 300000
security-access check body prepare controller security-access manual controller 0 plan - 600000 none 600000
security-audit-log check body prepare controller security-audit-log manual controller 0 plan - 300000 none 300000
security-firewall check body prepare controller security-firewall manual controller 0 plan - 600000 none 600000
approve-start approve body prepare controller - - - 0 plan - 300000 none 300000
hold-failover.entry.os-supported check entry hold-failover ops-a,ops-b hold-failover.entry.os-supported probe ops-a,ops-b 0 plan hold-failover - none -
hold-failover.entry.root-available check entry hold-failover ops-a,ops-b hold-failover.entry.root-available probe ops-a,ops-b 0 plan hold-failover - none -
hold-failover.entry.network check entry hold-failover ops-a,ops-b hold-failover.entry.network probe ops-a,ops-b 0 plan hold-failover - none -
hold-failover.entry.disk check entry hold-failover ops-a,ops-b hold-failover.entry.disk probe ops-a,ops-b 0 plan hold-failover - none -
hold-failover.entry.disk-backups check entry hold-failover ops-a,ops-b hold-failover.entry.disk-backups probe ops-a,ops-b 0 plan hold-failover - none -
hold-failover.entry.master-healthy check entry hold-failover ops-a hold-failover.entry.master-healthy probe ops-a 0 plan hold-failover - none -
hold-failover.entry.request-count-before check entry hold-failover ops-a,ops-b hold-failover.entry.request-count-before compare ops-a,ops-b 0 plan hold-failover - none -
hold-failover.entry.file-count-before check entry hold-failover ops-a,ops-b hold-failover.entry.file-count-before compare ops-a,ops-b 0 plan hold-failover - none -
hold-failover.entry.installed-version check entry hold-failover controller hold-failover.entry.installed-version manual controller 0 plan hold-failover - none -
hold-failover.entry.observer-log-there check entry hold-failover ops-watch hold-failover.entry.observer-log-there probe ops-watch 0 plan hold-failover - none -
hold-failover.entry.response-before check entry hold-failover controller hold-failover.entry.response-before probe controller 0 plan hold-failover - none -
keep-error-log run body hold-failover ops-a - - - 0 plan hold-failover 60000 none 60000
see-observer-running check body hold-failover ops-watch see-observer-running probe ops-watch 0 plan hold-failover 60000 none 60000
observer-log run body hold-failover ops-watch - - - 0 plan hold-failover 120000 none 120000
log-quiet wait body hold-failover ops-watch log-quiet probe ops-watch 0 plan hold-failover 300000 none 300000
stop-observer run body hold-failover ops-watch - - - 0 plan hold-failover 60000 undo 60000
see-observer-stopped check body hold-failover ops-watch see-observer-stopped probe ops-watch 0 plan hold-failover 60000 none 60000
bk-application manual body hold-failover ops-a bk-application.check probe ops-a 0 plan hold-failover 900000 none 900000
bk-filedb manual body hold-failover ops-a bk-filedb.check probe ops-a 0 plan hold-failover 1800000 none 1800000
bk-db manual body hold-failover ops-a bk-db.check probe ops-a 0 plan hold-failover 1800000 none 1800000
bk-vm-master manual body hold-failover ops-a bk-vm-master.check manual ops-a 0 plan hold-failover 600000 none 600000
bk-vm-standby manual body hold-failover ops-b bk-vm-standby.check manual ops-b 0 plan hold-failover 600000 none 600000
application-upgrade.entry.observer-stopped check entry application-upgrade ops-watch application-upgrade.entry.observer-stopped probe ops-watch 0 plan application-upgrade - none -
application-upgrade.entry.backups-readable check entry application-upgrade ops-a application-upgrade.entry.backups-readable probe ops-a 0 plan application-upgrade - none -
application-upgrade.entry.installer-identical check entry application-upgrade ops-a,ops-b application-upgrade.entry.installer-identical compare ops-a,ops-b 0 plan application-upgrade - none -
bk-application.age check entry application-upgrade ops-a bk-application.age probe ops-a 0 plan application-upgrade - none -
bk-filedb.age check entry application-upgrade ops-a bk-filedb.age probe ops-a 0 plan application-upgrade - none -
bk-db.age check entry application-upgrade ops-a bk-db.age probe ops-a 0 plan application-upgrade - none -
stop-services-master run body application-upgrade ops-a - - - 0 plan application-upgrade 120000 undo 120000
see-services-stopped-master check body application-upgrade ops-a see-services-stopped-master probe ops-a 0 plan application-upgrade 60000 none 60000
grant-execute-master run body application-upgrade ops-a grant-execute-master.check probe ops-a 0 plan application-upgrade 60000 none 60000
upgrade-master run body application-upgrade ops-a upgrade-master.check manual ops-a 0 plan application-upgrade 2400000 undo 2400000
stop-services-standby run body application-upgrade ops-b - - - 0 plan application-upgrade 120000 none 120000
see-services-stopped-standby check body application-upgrade ops-b see-services-stopped-standby probe ops-b 0 plan application-upgrade 60000 none 60000
grant-execute-standby run body application-upgrade ops-b grant-execute-standby.check probe ops-b 0 plan application-upgrade 60000 none 60000
upgrade-standby run body application-upgrade ops-b upgrade-standby.check manual ops-b 0 plan application-upgrade 2400000 undo 2400000
application-upgrade.exit.standby-services-stopped check exit application-upgrade ops-b application-upgrade.exit.standby-services-stopped probe ops-b 0 plan application-upgrade - none -
database-upgrade.entry.observer-stopped check entry database-upgrade ops-watch database-upgrade.entry.observer-stopped probe ops-watch 0 plan database-upgrade - none -
see-observer-still-stopped check body database-upgrade ops-watch see-observer-still-stopped probe ops-watch 0 plan database-upgrade 60000 none 60000
db-upgrade-master.follow-guide manual body database-upgrade ops-a db-upgrade-master.follow-guide.check probe ops-a 0 plan database-upgrade 2700000 undo 2700000
promote-standby run body database-upgrade ops-b promote-standby.check probe ops-b 0 plan database-upgrade 300000 irreversible 300000
db-upgrade-standby.follow-guide manual body database-upgrade ops-b db-upgrade-standby.follow-guide.check probe ops-b 0 plan database-upgrade 2700000 undo 2700000
reconfigure-ha manual body database-upgrade ops-b reconfigure-ha.check probe ops-b 0 plan database-upgrade 2700000 undo 2700000
database-upgrade.exit.standby-replicates check exit database-upgrade ops-b database-upgrade.exit.standby-replicates probe ops-b 0 plan database-upgrade - none -
return-to-service.entry.observer-stopped check entry return-to-service ops-watch return-to-service.entry.observer-stopped probe ops-watch 0 plan return-to-service - none -
start-services-master run body return-to-service ops-a start-services-master.check probe ops-a 0 plan return-to-service 300000 undo 300000
start-observer run body return-to-service ops-watch - - - 0 plan return-to-service 120000 undo 120000
see-observer-running-again check body return-to-service ops-watch see-observer-running-again probe ops-watch 0 plan return-to-service 60000 none 60000
return-to-service.exit.observer-running check exit return-to-service ops-watch return-to-service.exit.observer-running probe ops-watch 0 plan return-to-service - none -
compare-request-count check verify verify ops-a,ops-b compare-request-count compare ops-a,ops-b 0 plan - 120000 none 120000
create-test-ticket manual verify verify ops-a - - - 0 plan - 300000 none 300000
see-ticket-on-standby check verify verify ops-b see-ticket-on-standby manual ops-b 0 plan - 300000 none 300000
file-sync-master check verify verify ops-a file-sync-master probe ops-a 0 plan - - none -
see-file-sync-standby check verify verify ops-b see-file-sync-standby probe ops-b 0 plan - 60000 none 60000
compare-file-count check verify verify ops-a,ops-b compare-file-count compare ops-a,ops-b 0 plan - 300000 none 300000
create-test-file run verify verify ops-a create-test-file.check probe ops-a 0 plan - 60000 undo 60000
wait-for-test-file wait verify verify ops-b wait-for-test-file probe ops-b 0 plan - 120000 none 120000
test-file-identical check verify verify ops-a,ops-b test-file-identical compare ops-a,ops-b 0 plan - - none -
remove-test-file run verify verify ops-a,ops-b remove-test-file.check probe ops-a,ops-b 0 plan - 60000 none 60000
see-services-on-master check verify verify ops-a see-services-on-master probe ops-a 0 plan - 60000 none 60000
portal-version check verify verify controller portal-version manual controller 0 plan - - none -
sanity check verify verify controller sanity manual controller 0 plan - - none -
close-test-ticket manual verify verify ops-a - - - 0 plan - 120000 none 120000
cpu check verify verify ops-a,ops-b cpu probe ops-a,ops-b 0 plan - - none -
memory check verify verify ops-a,ops-b memory probe ops-a,ops-b 0 plan - - none -
disk-after check verify verify ops-a,ops-b disk-after probe ops-a,ops-b 0 plan - - none -
network-after check verify verify ops-a,ops-b network-after probe ops-a,ops-b 0 plan - - none -
response-after check verify verify controller response-after probe controller 0 plan - - none -
read-observer-log run verify verify ops-watch read-observer-log.check manual ops-watch 0 plan - 180000 none 180000
read-error-log run verify verify ops-a read-error-log.check manual ops-a 0 plan - 180000 none 180000
read-file-sync-journal run verify verify ops-a read-file-sync-journal.check manual ops-a 0 plan - 180000 none 180000
errors-after check verify verify controller errors-after manual controller 0 plan - - none -
installer-mode check verify verify ops-a,ops-b installer-mode probe ops-a,ops-b 0 plan - - none -
security-services check verify verify controller security-services manual controller 0 plan - 300000 none 300000
security-database check verify verify controller security-database manual controller 0 plan - 300000 none 300000
security-network check verify verify controller security-network manual controller 0 plan - 300000 none 300000
rb-stop-observer run body rb-previous ops-watch rb-stop-observer.check probe ops-watch 0 back - 60000 none 60000
restore-snapshot manual body rb-previous ops-a,ops-b - - - 0 back - 1800000 none 1800000
restore-backup manual body rb-previous ops-a - - - 0 back - 3600000 none 3600000
reinstall-previous manual body rb-previous ops-a,ops-b - - - 0 back - 3600000 none 3600000
rb-start-standby-database run body rb-previous ops-b rb-start-standby-database.check probe ops-b 0 back - 120000 none 120000
start-services run body rb-previous ops-a start-services.check probe ops-a 0 back - 600000 none 600000
rb-start-observer run body rb-previous ops-watch rb-start-observer.check probe ops-watch 0 back - 120000 none 120000
rb-request-count check verify rb-previous ops-a,ops-b rb-request-count compare ops-a,ops-b 0 back - - none -
rb-file-count check verify rb-previous ops-a,ops-b rb-file-count compare ops-a,ops-b 0 back - - none -
rb-file-sync-standby check verify rb-previous ops-b rb-file-sync-standby probe ops-b 0 back - - none -
previous-version-shown check verify rb-previous controller previous-version-shown manual controller 0 back - - none -
recover-stop-observer run body cluster-recovery ops-watch recover-stop-observer.check probe ops-watch 0 back - 60000 none 60000
recover-stop-services-master run body cluster-recovery ops-a recover-stop-services-master.check probe ops-a 0 back - 300000 none 300000
recover-stop-services-standby run body cluster-recovery ops-b recover-stop-services-standby.check probe ops-b 0 back - 300000 none 300000
recover-from-backup manual body cluster-recovery ops-a - - - 0 back - 3600000 none 3600000
recover-replication manual body cluster-recovery ops-b - - - 0 back - 2700000 none 2700000
recover-packages manual body cluster-recovery ops-a,ops-b - - - 0 back - 900000 none 900000
recover-start-standby-database run body cluster-recovery ops-b recover-start-standby-database.check probe ops-b 0 back - 120000 none 120000
recover-start-services run body cluster-recovery ops-a recover-start-services.check probe ops-a 0 back - 600000 none 600000
recover-start-observer run body cluster-recovery ops-watch recover-start-observer.check probe ops-watch 0 back - 120000 none 120000
recovered-replication check verify cluster-recovery ops-b recovered-replication probe ops-b 0 back - - none -
recovered-request-count check verify cluster-recovery ops-a,ops-b recovered-request-count compare ops-a,ops-b 0 back - - none -
recovered-file-count check verify cluster-recovery ops-a,ops-b recovered-file-count compare ops-a,ops-b 0 back - - none -
recovered-file-sync check verify cluster-recovery ops-b recovered-file-sync probe ops-b 0 back - - none -
undo:copy-installer-master run body prepare ops-a - - - 0 back - - none -
undo:copy-installer-standby run body prepare ops-b - - - 0 back - - none -
undo:stop-observer run body hold-failover ops-watch - - - 0 back hold-failover - none -
undo:stop-services-master run body application-upgrade ops-a - - - 0 back application-upgrade - none -
undo:upgrade-master manual body application-upgrade ops-a - - - 0 back application-upgrade - none -
undo:upgrade-standby manual body application-upgrade ops-b - - - 0 back application-upgrade - none -
undo:db-upgrade-master.follow-guide manual body database-upgrade ops-a - - - 0 back database-upgrade - none -
undo:db-upgrade-standby.follow-guide manual body database-upgrade ops-b - - - 0 back database-upgrade - none -
undo:reconfigure-ha manual body database-upgrade ops-b - - - 0 back database-upgrade - none -
undo:start-services-master run body return-to-service ops-a - - - 0 back return-to-service - none -
undo:start-observer run body return-to-service ops-watch - - - 0 back return-to-service - none -
undo:create-test-file run body verify ops-a - - - 0 back - - none -
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
eyJiYWNrZ3JvdW5kVGFza3MiOltdLCJjYXBhYmlsaXRpZXMiOlt7ImlkIjoicG9ydGFsIiwidGl0
bGUiOiJTZXJ2aWNlT3BzIHBvcnRhbCBhbmQgaXRzIHRpY2tldHMifSx7ImlkIjoiYW5hbHl0aWNz
IiwidGl0bGUiOiJBbmFseXRpY3MgYW5kIHJlcG9ydHMifSx7ImlkIjoiYXV0b21hdGljLWZhaWxv
dmVyIiwidGl0bGUiOiJBdXRvbWF0aWMgc3dhcCB0byB0aGUgc3RhbmRieSJ9LHsiaWQiOiJkYXRh
YmFzZS1yZXBsaWNhdGlvbiIsInRpdGxlIjoiRGF0YWJhc2UgcmVwbGljYXRpb24gdG8gdGhlIHN0
YW5kYnkifSx7ImlkIjoiZmlsZS1yZXBsaWNhdGlvbiIsInRpdGxlIjoiQXR0YWNobWVudCByZXBs
aWNhdGlvbiB0byB0aGUgc3RhbmRieSJ9XSwiY2hhbmdlIjp7ImRlc2NyaXB0aW9uIjoiQXBwbGlj
YXRpb24gYW5kIGRhdGFiYXNlcyBvZiB0aGUgcGFpciBpbiBvbmUgbmlnaHQsIHdpdGggdGhlIGNv
bW1vbiBpbnN0YWxsZXIuIiwiZW52aXJvbm1lbnQiOiJwcm9kdWN0aW9uIiwiaWQiOiJDSEcwMDQy
ODYwIiwidGl0bGUiOiJTZXJ2aWNlT3BzIHRvIDguNi4wIn0sImNvbXBvbmVudHMiOlt7Imhvc3Rz
IjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJhcHBsaWNhdGlvbiIsImltcGFjdCI6MSwibWV0aG9k
cyI6WyJjb21tb24taW5zdGFsbGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMywgMjAsIDQ5LTUwIn1dLCJ0aXRsZSI6IlNlcnZpY2VPcHMgYXBwbGljYXRpb24ifSx7
Imhvc3RzIjpbIm9wcy13YXRjaCJdLCJpZCI6Im9ic2VydmVyIiwibWV0aG9kcyI6W10sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjAsIDI3LTMwLCA4Ni04OSJ9XSwidGl0
bGUiOiJIQSBvYnNlcnZlciJ9LHsiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJpZCI6ImZ0LW1h
aW4tc2VydmVyIiwibWV0aG9kcyI6W10sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiNDktNTAsIDY2LCAxMDgifV0sInRpdGxlIjoiTWFpbiBzZXJ2ZXIifSx7Imhvc3RzIjpb
Im9wcy1hIiwib3BzLWIiXSwiaWQiOiJmdC1hbmFseXRpY3Mtc2VydmVyIiwibWV0aG9kcyI6W10s
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDktNTAsIDY2LCAxMDgifV0s
InRpdGxlIjoiQW5hbHl0aWNzIHNlcnZlciJ9LHsiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJp
ZCI6InBvc3RncmVzcWwiLCJpbXBhY3QiOjEsIm1ldGhvZHMiOlsic3RhbmRhbG9uZS1ndWlkZSJd
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjY3LTgxLCAxMDgsIDEyOSJ9
XSwidGl0bGUiOiJQb3N0Z3JlU1FMIn0seyJob3N0cyI6WyJvcHMtYSJdLCJpZCI6ImVsYXN0aWNz
ZWFyY2giLCJtZXRob2RzIjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxMDgifV0sInRpdGxlIjoiRWxhc3RpY3NlYXJjaCJ9LHsiaG9zdHMiOlsib3BzLWEiXSwiaWQi
OiJuZ2lueCIsIm1ldGhvZHMiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjEwOCJ9XSwidGl0bGUiOiJuZ2lueCJ9LHsiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJp
ZCI6ImZpbGUtc3luYyIsIm1ldGhvZHMiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6Ijk5LTEwMSJ9XSwidGl0bGUiOiJGaWxlIHN5bmNocm9uaXNhdGlvbiJ9XSwiZGVj
aXNpb25zIjpbeyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlRoZSB1bml0IGlzIGhh
LCBhcyBzZWVuIG9uIG9wcy13YXRjaDsgaGEtb2JzZXJ2ZXIgaXMgYW5vdGhlciBuYW1lIGZvciB0
aGUgc2FtZSB0aGluZyBhbmQgaXMgbm90IHVzZWQuIiwiY29udHJhZGljdGlvbiI6Im9ic2VydmVy
LXVuaXQtbmFtZSIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjgtMzAs
IDg4LTg5LCAxMjIsIDEyNSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNzAifV0sInN1
bW1hcnkiOiJUaGUgb2JzZXJ2ZXIncyB1bml0IGlzIGNhbGxlZCBoYSBpbiBtb3N0IGNvbW1hbmRz
IGFuZCBoYS1vYnNlcnZlciBpbiB0aGUgZGF0YWJhc2UgcGFydC4ifSx7ImJ5IjoiYW5hQGV4YW1w
bGUuY29tIiwiY2hvaWNlIjoiT25lIHJvbGUsIHN0YW5kYnk7IHNsYXZlIGlzIGl0cyBhbGlhcy4i
LCJjb250cmFkaWN0aW9uIjoic3RhbmRieS1vci1zbGF2ZSIsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiNjMsIDY2In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3
MS04MyJ9XSwic3VtbWFyeSI6IlRoZSBzYW1lIG5vZGUgaXMgdGhlIHN0YW5kYnkgaW4gdGhlIGFw
cGxpY2F0aW9uIHBhcnQgYW5kIHRoZSBzbGF2ZSBpbiB0aGUgZGF0YWJhc2UgcGFydC4ifSx7ImJ5
IjoibGlAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJUaGUgcG9ydGFsIGlzIGFubm91bmNlZCBhcyBk
b3duIGZvciB0aGUgd2hvbGUgd2luZG93LiIsImNvbnRyYWRpY3Rpb24iOiJ6ZXJvLWRvd250aW1l
LWNsYWltIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyLCA1In0seyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0OS01MCwgNjYifV0sInN1bW1hcnkiOiJObyBkb3du
dGltZSBpcyBwcm9taXNlZCwgeWV0IHRoZSBtYXN0ZXIncyBzZXJ2ZXJzIHN0b3Agd2hpbGUgdGhl
IHN0YW5kYnkncyBtdXN0IG5vdCBydW4uIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2lj
ZSI6Ik9uZSBjaGVjaywgcnVuIGZyb20gYm90aCBub2Rlcywgc3RhbmRzIGZvciBib3RoLiIsImNv
bnRyYWRpY3Rpb24iOiJuZXR3b3JrLWNoZWNrLWxpc3RlZC10d2ljZSIsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTcifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjM2In1dLCJzdW1tYXJ5IjoiVGhlIG5ldHdvcmsgYmV0d2VlbiB0aGUgbm9kZXMgaXMgZGVtYW5k
ZWQgdHdpY2UsIGVhY2ggdGltZSBpbiBvdGhlciB3b3Jkcy4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUu
Y29tIiwiY2hvaWNlIjoiQmFja3VwcyBhcmUgdGFrZW4gYWZ0ZXIgdGhlIG9ic2VydmVyIGlzIGRv
d24sIHNvIHRoYXQgbm8gc3dhcCBoYXBwZW5zIHdoaWxlIHRoZXkgcnVuLiIsImNvbnRyYWRpY3Rp
b24iOiJiYWNrdXBzLWFuZC1vYnNlcnZlci1zdG9wIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIyMC0zMCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzMtMzki
fV0sInN1bW1hcnkiOiJUaGUgb2JzZXJ2ZXIncyBzdG9wIHN0YW5kcyBiZWZvcmUgdGhlIGJhY2t1
cHMgaW4gdGhlIGxpc3Q7IHdoZXRoZXIgdGhhdCBvcmRlciBpcyBtZWFudCBpcyBsZWZ0IG9wZW4u
In0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlRoZSBzdGF0ZSBvZiBhIHVuaXQg
aXMgYXNrZWQgZm9yLCBub3QgaXRzIHN0YXR1cyBwYWdlLCBhbmQgc3RvcHBlZCBjb3VudHMgYXMg
c3VjY2VzcyB3aGVyZSBpdCBpcyB3YW50ZWQuIiwiY29udHJhZGljdGlvbiI6InN0YXR1cy1vZi1h
LXN0b3BwZWQtdW5pdCIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjgs
IDMwIn1dLCJzdW1tYXJ5IjoiVGhlIGNvbW1hbmQgZ2l2ZW4gdG8gc2VlIHRoYXQgdGhlIG9ic2Vy
dmVyIGlzIGRvd24gcmVwb3J0cyBmYWlsdXJlIGV4YWN0bHkgd2hlbiBpdCBpcy4ifSx7ImJ5Ijoi
YW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiRXZlcnkgbG9vayBhdCBhIGxvZyB0YWtlcyB0aGUg
bGFzdCBsaW5lcyBhbmQgZW5kcy4iLCJjb250cmFkaWN0aW9uIjoiZW5kbGVzcy1sb2ctY29tbWFu
ZCIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjQsIDEyMywgMTY3LCAx
NzAifV0sInN1bW1hcnkiOiJUaGUgY29tbWFuZHMgZm9yIHJlYWRpbmcgbG9ncyBmb2xsb3cgdGhl
IGZpbGUgYW5kIG5ldmVyIHJldHVybi4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNl
IjoiU2luZ2xlIGNvbW1hbmRzIHJ1biB3aXRoIHN1ZG87IHRoYXQgaXQgYXNrcyBub3RoaW5nIGlz
IGNoZWNrZWQgYXQgdGhlIHN0YXJ0LiIsImNvbnRyYWRpY3Rpb24iOiJpbnRlcmFjdGl2ZS1yb290
LXNoZWxsIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0NyJ9XSwic3Vt
bWFyeSI6IlJvb3QgcmlnaHRzIGFyZSBnb3Qgd2l0aCBhbiBpbnRlcmFjdGl2ZSBzaGVsbCB0aGF0
IGxhdGVyIGNvbW1hbmRzIG9mIGEgc2NyaXB0IHdvdWxkIG5vdCBydW4gaW4uIn0seyJieSI6Im5v
b3JAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJNb2RlIDA3NTAgaXMgZW5vdWdoIGZvciByb290IHRv
IHJ1biB0aGUgaW5zdGFsbGVyLCBhbmQgaXMgd2hhdCB0aGUgY2hlY2sgYXQgdGhlIGVuZCBleHBl
Y3RzLiIsImNvbnRyYWRpY3Rpb24iOiJpbnN0YWxsZXItcGVybWlzc2lvbnMiLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU0In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxOTUifV0sInN1bW1hcnkiOiJUaGUgaW5zdGFsbGVyIGlzIG9wZW5lZCB0byBldmVyeSB1
c2VyIGZvciB3cml0aW5nLCB3aGlsZSBmaWxlIHBlcm1pc3Npb25zIGFyZSB0byBiZSB2ZXJpZmll
ZCBsYXRlci4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiVGhlIG5hbWUgaXMg
YSB2YXJpYWJsZSB0aGF0IG11c3QgZml0IHRoZSB0YXJnZXQgdmVyc2lvbi4iLCJjb250cmFkaWN0
aW9uIjoiaW5zdGFsbGVyLWZpbGUtbmFtZSIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiNDYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU0LCA1NyJ9XSwic3Vt
bWFyeSI6IlRoZSBpbnN0YWxsZXIgaGFzIG5vIHZlcnNpb24gaW4gdGhlIHRleHQgYW5kIHRoZSBz
dWZmaXggVjg2MCBpbiBldmVyeSBjb21tYW5kLiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJj
aG9pY2UiOiJOb3Qgb3VyIGNhc2U7IHdlIGdvIGZyb20gOC40LjAgdG8gOC42LjAuIiwiY29udHJh
ZGljdGlvbiI6InZlcnNpb25zLW91dHNpZGUtdGhlLWd1aWRlIiwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxMyJ9XSwic3VtbWFyeSI6Ik5vdGhpbmcgaXMgc2FpZCBmb3Ig
dGFyZ2V0cyBvbGRlciB0aGFuIDguNi4wIG9yIGZvciBzb3VyY2VzIG9sZGVyIHRoYW4gOC4yLiJ9
LHsiYnkiOiJsaUBleGFtcGxlLmNvbSIsImNob2ljZSI6IldlIHN0YXJ0IGJvdGggc2VydmVycyBv
biB0aGUgbWFzdGVyIG91cnNlbHZlcywgYmVmb3JlIHRoZSBvYnNlcnZlciBydW5zIGFnYWluLiIs
ImNvbnRyYWRpY3Rpb24iOiJtYXN0ZXItc2VydmljZXMtbmV2ZXItc3RhcnRlZCIsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDktNjYifSx7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjEwNi0xMDgifV0sInN1bW1hcnkiOiJObyBzdGVwIHN0YXJ0cyB0aGUgbWFzdGVy
J3MgdHdvIHNlcnZlcnMgYWdhaW4sIGFuZCB5ZXQgdGhleSBtdXN0IGJlIHJ1bm5pbmcgYXQgdGhl
IGVuZC4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiVGhlIHN0b3AgaXMgcmVw
ZWF0ZWQgb24gdGhlIHN0YW5kYnkgYW5kIGRvZXMgbm90aGluZyB3aGVyZSB0aGV5IGFyZSBkb3du
OyB0aGUgZW5kIHN0YXRlIGlzIGNoZWNrZWQuIiwiY29udHJhZGljdGlvbiI6InN0YW5kYnktcmVw
ZWF0cy10aGUtc3RvcCIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjUi
fSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjY2In1dLCJzdW1tYXJ5IjoiVGhlIHN0YW5k
YnkgcmVwZWF0cyB0aGUgc3RvcCBvZiBzZXJ2aWNlcyB0aGF0IHNob3VsZCBiZSBkb3duIHRoZXJl
OyB3aGF0IHRoZSBpbnN0YWxsZXIgc3RhcnRzIGlzIG9wZW4uIn0seyJieSI6ImFuYUBleGFtcGxl
LmNvbSIsImNob2ljZSI6IlRoZSBkYXRhYmFzZSBzdGFnZSBjaGVja3MgdGhhdCB0aGUgb2JzZXJ2
ZXIgaXMgZG93biBhbmQgZG9lcyBub3Qgc3RvcCBpdCBhZ2Fpbi4iLCJjb250cmFkaWN0aW9uIjoi
b2JzZXJ2ZXItc3RvcHBlZC10d2ljZSIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiNjctNzAifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIwLTMwIn1dLCJzdW1t
YXJ5IjoiVGhlIGRhdGFiYXNlIHBhcnQgc3RvcHMgYW4gb2JzZXJ2ZXIgdGhhdCBoYXMgYmVlbiBk
b3duIHNpbmNlIHRoZSBwcmVwYXJhdGlvbi4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hv
aWNlIjoiVGhlIGRhdGFiYXNlcyBhcmUgdXBncmFkZWQgaW4gdGhpcyBjaGFuZ2UsIHNvIHRoZSBz
ZW50ZW5jZSBob2xkcyBhcyBpdCBzdGFuZHMuIiwiY29udHJhZGljdGlvbiI6ImRhdGFiYXNlcy1h
bHdheXMtdXBncmFkZWQiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijg1
LTg3In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2NyJ9XSwic3VtbWFyeSI6IlRoZSBv
YnNlcnZlciBpcyB0byBzdGFydCBhZnRlciB0aGUgZGF0YWJhc2VzIGFyZSB1cGdyYWRlZCwgYWx0
aG91Z2ggdXBncmFkaW5nIHRoZW0gaXMgb3B0aW9uYWwuIn0seyJieSI6ImxpQGV4YW1wbGUuY29t
IiwiY2hvaWNlIjoiVGhlIHByb21vdGlvbiBpcyBhIHBvaW50IG9mIG5vIHJldHVybjsgdGhlIG9i
c2VydmVyIHN0YXlzIGRvd24gdW50aWwgcmVwbGljYXRpb24gaXMgc2V0IHVwIGFnYWluLiIsImNv
bnRyYWRpY3Rpb24iOiJwcm9tb3Rpb24td2l0aG91dC1hLXdheS1iYWNrIiwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3OC04MyJ9XSwic3VtbWFyeSI6IlRoZSBwcm9tb3Rp
b24gaGFzIG5vIGludmVyc2UsIGFuZCB0d28gbWFzdGVycyBleGlzdCB1bnRpbCByZXBsaWNhdGlv
biBpcyBzZXQgdXAgYWdhaW4uIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlRo
ZSBjb3VudCBpcyByZXRyaWVkIGZvciB0ZW4gbWludXRlcywgYW5kIGEgdGVzdCB0aWNrZXQgaXMg
Zm9sbG93ZWQgdG8gdGhlIHN0YW5kYnkgYXMgd2VsbC4iLCJjb250cmFkaWN0aW9uIjoicm93LWNv
dW50LWFzLXByb29mIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5NSJ9
XSwic3VtbWFyeSI6IkEgY291bnQgb2Ygb25lIHRhYmxlIGlzIHRha2VuIGZvciBlcXVhbCBjb250
ZW50LCBhbmQgdGlja2V0cyBtYXkgYXJyaXZlIHdoaWxlIGl0IGlzIGNvdW50ZWQuIn0seyJieSI6
ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6Ik9ubHkgb24gdGhlIG1hc3Rlci4iLCJjb250cmFk
aWN0aW9uIjoiZmlsZS1zeW5jLXJlc3RhcnQtbm9kZSIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTM5LTE0MCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTAx
In1dLCJzdW1tYXJ5IjoiRmlsZSBzeW5jaHJvbmlzYXRpb24gbWF5IGJlIHJlc3RhcnRlZCwgYnV0
IG5vdCB3aGVyZTsgb24gdGhlIHN0YW5kYnkgaXQgaGFzIHRvIHN0YXkgZG93bi4ifSx7ImJ5Ijoi
bm9vckBleGFtcGxlLmNvbSIsImNob2ljZSI6IlBvc3RncmVTUUwsIEVsYXN0aWNzZWFyY2gsIGZp
bGUtc3luYywgbWFpbiBzZXJ2ZXIsIGFuYWx5dGljcyBzZXJ2ZXIsIG5naW54LiIsImNvbnRyYWRp
Y3Rpb24iOiJwcm9wZXItb3JkZXItdW5kZWZpbmVkIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxNDcsIDE1NSwgMTYyIn1dLCJzdW1tYXJ5IjoiU2VydmljZXMgYXJlIHRv
IHN0YXJ0IGluIHRoZWlyIHByb3BlciBvcmRlciB0aHJlZSB0aW1lcywgYW5kIHRoZSBvcmRlciBp
cyBnaXZlbiBub3doZXJlLiJ9LHsiYnkiOiJsaUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlNuYXBz
aG90cyBmaXJzdDsgYmFja3VwIGFuZCByZWluc3RhbGxhdGlvbiBvbmx5IHdoZXJlIGEgc25hcHNo
b3QgY2Fubm90IGJlIHVzZWQuIiwiY29udHJhZGljdGlvbiI6InJvbGxiYWNrLWFsdGVybmF0aXZl
cyIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTUxLTE1NiJ9XSwic3Vt
bWFyeSI6IlNuYXBzaG90LCBiYWNrdXAgYW5kIHJlaW5zdGFsbGF0aW9uIGFyZSBsaXN0ZWQgb25l
IGFmdGVyIGFub3RoZXIsIHRob3VnaCBlYWNoIG1ha2VzIHRoZSBuZXh0IG5lZWRsZXNzLiJ9LHsi
YnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJCb3RoIHdheXMgYmFjayBiZWdpbiBieSBz
dG9wcGluZyB0aGUgb2JzZXJ2ZXIuIiwiY29udHJhZGljdGlvbiI6ImNsdXN0ZXItcmVjb3Zlcnkt
YW5kLW9ic2VydmVyIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTki
fSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1MSJ9XSwic3VtbWFyeSI6IlRoZSBjbHVz
dGVyIHJlY292ZXJ5IHN0YXJ0cyB0aGUgb2JzZXJ2ZXIgYXQgaXRzIGVuZCB3aXRob3V0IGhhdmlu
ZyBzdG9wcGVkIGl0IGF0IGl0cyBiZWdpbm5pbmcuIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIs
ImNob2ljZSI6IlRoZSBvYnNlcnZlciBydW5zIG9uIG9wcy13YXRjaCwgYSBtYWNoaW5lIG9mIGl0
cyBvd24uIiwiY29udHJhZGljdGlvbiI6Im9ic2VydmVyLWhvc3QiLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIwIn0seyJkb2N1bWVudCI6ImRlcGxveW1lbnQiLCJsaW5l
cyI6Im1hY2hpbmVzIn1dLCJzdW1tYXJ5IjoiVGhlIG1hY2hpbmUgdGhhdCBydW5zIHRoZSBvYnNl
cnZlciBpcyBuZXZlciBuYW1lZC4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoi
UmVhZCBhcyBmaWxlLXN5bmMuc2VydmljZSBhbmQgaGE7IHRoZSB3b3JkcyBnbHVlZCB0byB0aGVt
IGJlbG9uZyB0byB0aGUgbmV4dCBzZW50ZW5jZS4iLCJjb250cmFkaWN0aW9uIjoiZnVzZWQtc2Vu
dGVuY2VzIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDAsIDEwOCwg
MTIyIn1dLCJzdW1tYXJ5IjoiU29tZSB1bml0IG5hbWVzIGFuZCBjb21tYW5kcyBydW4gaW50byB0
aGUgc2VudGVuY2UgYmVoaW5kIHRoZW0uIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2lj
ZSI6IlRoaXMgZ3VpZGUncyBsaXN0IGhvbGRzIGZvciB0aGlzIGZsYXZvdXI7IG9wcy1iIHJ1bnMg
OS40LCB3aGljaCBib3RoIGxpc3RzIG5hbWUuIiwiY29udHJhZGljdGlvbiI6InJlZGhhdC1yZWxl
YXNlcyIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTIifSx7ImRvY3Vt
ZW50IjoicGF0cm9uaSIsImxpbmVzIjoib3BlcmF0aW5nIHN5c3RlbXMifV0sInN1bW1hcnkiOiJU
aGlzIGd1aWRlIHN1cHBvcnRzIFJlZCBIYXQgOS4yIGFuZCA5LjQsIHRoZSBvbmUgZm9yIHRoZSBv
dGhlciBmbGF2b3VyIDkuNCBhbmQgOS42LiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9p
Y2UiOiJTZWVuIG9uIG9wcy13YXRjaCwgdGhlIG5hbWUgY2FycmllcyB5ZWFyLCBtb250aCBhbmQg
ZGF5IHdpdGggZGFzaGVzLiIsImNvbnRyYWRpY3Rpb24iOiJsb2ctZGF0ZS1mb3JtYXQiLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI0In1dLCJzdW1tYXJ5IjoiVGhlIG9i
c2VydmVyJ3MgbG9nIGNhcnJpZXMgYSBkYXRlIGluIGl0cyBuYW1lIHdob3NlIGZvcm0gaXMgbm90
IGdpdmVuLiJ9XSwiZm9ybWF0IjoicnVuYm9vay1wbGFuLzEiLCJob3N0cyI6W3siYWRkcmVzcyI6
IjE5Mi4wLjIuMTEiLCJjb21wb25lbnRzIjpbImFwcGxpY2F0aW9uIiwiZnQtbWFpbi1zZXJ2ZXIi
LCJmdC1hbmFseXRpY3Mtc2VydmVyIiwicG9zdGdyZXNxbCIsImVsYXN0aWNzZWFyY2giLCJuZ2lu
eCIsImZpbGUtc3luYyJdLCJjb25uZWN0aW9uIjoic3NoIiwiaWQiOiJvcHMtYSIsIm9zIjoidWJ1
bnR1LTIyIiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6WyJtYXN0ZXIiXSwidXNlciI6Im9w
cyJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuMTIiLCJjb21wb25lbnRzIjpbImFwcGxpY2F0aW9uIiwi
ZnQtbWFpbi1zZXJ2ZXIiLCJmdC1hbmFseXRpY3Mtc2VydmVyIiwicG9zdGdyZXNxbCIsImZpbGUt
c3luYyJdLCJjb25uZWN0aW9uIjoic3NoIiwiaWQiOiJvcHMtYiIsIm9zIjoicmhlbC05LjQiLCJv
c0ZhbWlseSI6InJoZWwiLCJyb2xlcyI6WyJzdGFuZGJ5Il0sInVzZXIiOiJvcHMifSx7ImFkZHJl
c3MiOiIxOTIuMC4yLjEzIiwiY29tcG9uZW50cyI6WyJvYnNlcnZlciJdLCJjb25uZWN0aW9uIjoi
c3NoIiwiaWQiOiJvcHMtd2F0Y2giLCJvcyI6InVidW50dS0yMiIsIm9zRmFtaWx5IjoiZGViaWFu
Iiwicm9sZXMiOlsib2JzZXJ2ZXIiXSwidXNlciI6Im9wcyJ9XSwiaW1wYWN0TGV2ZWxzIjpbeyJk
ZWZpbml0aW9uIjoiVXNlcnMga2VlcCB3b3JraW5nOyBvbmx5IHNwYXJlIHBhcnRzIG9mIHRoZSBw
YWlyIGNoYW5nZS4iLCJsZXZlbCI6MCwidGl0bGUiOiJVbm5vdGljZWQiLCJ3aW5kb3dSZXF1aXJl
ZCI6ZmFsc2V9LHsiZGVmaW5pdGlvbiI6IlRoZSBwb3J0YWwgaXMgZG93biBvbiBib3RoIG5vZGVz
IGFuZCBubyBmYWlsb3ZlciB0YWtlcyBvdmVyLiIsImxldmVsIjoxLCJ0aXRsZSI6Ik91dGFnZSIs
IndpbmRvd1JlcXVpcmVkIjp0cnVlfV0sIm5vdGVzIjpbeyJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjIifV0sInRleHQiOiJUaGUgdmVuZG9yIHByZXNlbnRzIHRoZSBwcm9j
ZWR1cmUgYXMgb25lIHRoYXQgdXNlcnMgZG8gbm90IG5vdGljZSBhbmQgdGhhdCBrZWVwcyB0aGUg
cGFpciBoZWFsdGh5LiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIz
In1dLCJ0ZXh0IjoiVGhlIGhhemFyZCBvZiBhbiB1cGdyYWRlIGhlcmUgaXMgYSBmYWlsb3ZlciBo
YWxmLXdheTsgYSBzdG9wcGVkIG9ic2VydmVyIGNhbm5vdCBjYXVzZSBvbmUuIn0seyJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjUifV0sInRleHQiOiJQcm9taXNlZCBiZW5l
Zml0LCBubyBpbnRlcnJ1cHRpb24gZm9yIHVzZXJzLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI2In1dLCJ0ZXh0IjoiUHJvbWlzZWQgYmVuZWZpdCwgbm8gdW53YW50
ZWQgc3dhcCBvZiB0aGUgbm9kZXMuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjcifV0sInRleHQiOiJQcm9taXNlZCBiZW5lZml0LCBkYXRhYmFzZSBhbmQgZmlsZXMg
c3RheSBhbGlrZSBvbiBib3RoIG5vZGVzLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI4In1dLCJ0ZXh0IjoiUHJvbWlzZWQgYmVuZWZpdCwgYSB3YXkgYmFjayB3aGVu
IHRoZSB1cGdyYWRlIGZhaWxzLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI5In1dLCJ0ZXh0IjoiUHJvbWlzZWQgYmVuZWZpdCwgdGhlIGhlYWx0aCBvZiB0aGUgd2hv
bGUgcGFpciBpcyBjaGVja2VkLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIyMSJ9XSwidGV4dCI6IkFuIG9ic2VydmVyIHN0b3BwZWQgd2hpbGUgaXQgc3dhcHMgb3Ig
c3luY2hyb25pc2VzIG1heSBsZWF2ZSB0aGUgcGFpciB1bnN0YWJsZS4ifSx7InNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNzAsIDg4In1dLCJ0ZXh0IjoiVGhlIHB1Ymxpc2hl
ZCBwYWdlIHNheXMgdGhlIHNhbWUgYXMgdGhlIHRleHQgdGhpcyBkb2N1bWVudCB3YXMgbWFkZSBm
cm9tLCB3aXRoIGJvdGggdW5pdCBuYW1lcy4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJkZXBs
b3ltZW50IiwibGluZXMiOiJtYWNoaW5lcyJ9XSwidGV4dCI6IlRoZSBzZXR1cCBndWlkZSBrbm93
cyB0aHJlZSBtYWNoaW5lczsgbm9uZSBvZiB0aGUgZ3VpZGVzIHNheXMgd2hpY2ggb2YgdGhlbSBy
dW5zIHRoZSBvYnNlcnZlci4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJwYXRyb25pIiwibGlu
ZXMiOiJvdmVydmlldyJ9XSwidGV4dCI6IkEgc2Vjb25kIGZsYXZvdXIgZXhpc3RzLCBQYXRyb25p
IHdpdGggZXRjZCBvbiB0aHJlZSBvciBmaXZlIG1hY2hpbmVzLCB3aXRoIG90aGVyIHRlcm1zIGFu
ZCBwb3J0cy4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJkaXNhc3Rlci1yZWNvdmVyeSIsImxp
bmVzIjoicHJlcmVxdWlzaXRlcyJ9XSwidGV4dCI6IkZvciBhIHJlY292ZXJ5IHRoZSB2ZW5kb3Ig
ZWxzZXdoZXJlIHdhbnRzIGEgY29uZmlybWVkIG91dGFnZSwgcm9vdCBhY2Nlc3MsIGluZm9ybWVk
IHN0YWtlaG9sZGVycyBhbmQgYSBjb3B5IG9mIHRoZSBwbGFuIHRoYXQgY2FuIGJlIHJlYWQgd2l0
aG91dCB0aGUgbmV0d29yay4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJkZXBsb3ltZW50Iiwi
bGluZXMiOiJpbnN0YWxsZXIifV0sInRleHQiOiJUaGUgaW5zdGFsbGF0aW9uIGd1aWRlIG9wZW5z
IHRoZSBpbnN0YWxsZXIgdG8gZXZlcnlib2R5IHRvbzsgYSBoYWJpdCwgbm90IGEgbmVlZC4ifSx7
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJzeXN0ZW1jdGwiLCJsaW5lcyI6ImV4aXQgc3RhdHVzIn1d
LCJ0ZXh0IjoiQXNraW5nIGZvciB0aGUgc3RhdHVzIG9mIGEgc3RvcHBlZCB1bml0IGV4aXRzIHdp
dGggMyBhbmQgb2YgYW4gdW5rbm93biBvbmUgd2l0aCA0LiJ9LHsic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxNzUtMTc2In1dLCJ0ZXh0IjoiVGhpbmsgYWJvdXQgdHVuaW5n
IG9uY2UgdGhlIHVwZ3JhZGUgaGFzIHNldHRsZWQuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjE3NyJ9XSwidGV4dCI6IlR1bmUgdGhlIHNlcnZpY2VzIGZvciBhIHBh
aXIuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3OCJ9XSwidGV4
dCI6IlR1bmUgdGhlIG5ldHdvcmsgYmV0d2VlbiB0aGUgbm9kZXMuIn0seyJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3OSJ9XSwidGV4dCI6IlR1bmUgUG9zdGdyZVNRTCBm
b3IgYSBwYWlyLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxODAi
fV0sInRleHQiOiJUdW5lIHRoZSBmaWxlIHN5bmNocm9uaXNhdGlvbi4ifSx7InNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTgyIn1dLCJ0ZXh0IjoiQ2hlY2sgdGhlIGhlYWx0
aCBvZiB0aGUgcGFpciBvbiBhIHNjaGVkdWxlLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxODMifV0sInRleHQiOiJLZWVwIGFuIGV5ZSBvbiB0aGUgcGVyZm9ybWFu
Y2Ugb2YgYm90aCBub2Rlcy4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTg0In1dLCJ0ZXh0IjoiS2VlcCB0YWtpbmcgYmFja3VwcyBvbiBhIHNjaGVkdWxlLiJ9LHsi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxODUifV0sInRleHQiOiJLZWVw
IHJlYWRpbmcgdGhlIGxvZ3MgZm9yIHdhcm5pbmdzLiJ9XSwicGVvcGxlIjp7ImFwcHJvdmFsc1Jl
cXVpcmVkIjowLCJhcHByb3ZlcnMiOlsibGlAZXhhbXBsZS5jb20iXSwiY29udGFjdHMiOlsic2Vy
dmljZS1kZXNrQGV4YW1wbGUuY29tIl0sIm9wZXJhdG9ycyI6WyJhbmFAZXhhbXBsZS5jb20iLCJi
ZW5AZXhhbXBsZS5jb20iXSwicmV2aWV3ZXJzIjpbIm5vb3JAZXhhbXBsZS5jb20iXX0sInByb2R1
Y3QiOnsiZGVzY3JpcHRpb24iOiJUd28gU2VydmljZU9wcyBub2RlcywgYSBtYXN0ZXIgYW5kIGEg
c3RhbmRieSwgd2F0Y2hlZCBieSBhbiBvYnNlcnZlciB0aGF0IHN3YXBzIHRoZW0gd2hlbiB0aGUg
bWFzdGVyIGlzIGxvc3QuIFRoaXMgZG9jdW1lbnQgY292ZXJzIHRoZSBmbGF2b3VyIHdpdGggc2Ny
aXB0cyB1bmRlciAvb3B0L0hBOyB0aGUgUGF0cm9uaSBmbGF2b3VyIG5lZWRzIGEgZG9jdW1lbnQg
b2YgaXRzIG93bi4iLCJpZCI6InNlcnZpY2VvcHMtaGEiLCJ0aXRsZSI6Ik1vdGFkYXRhIFNlcnZp
Y2VPcHMsIGhpZ2gtYXZhaWxhYmlsaXR5IHBhaXIifSwicmVjb3ZlcnkiOlt7ImZhaWx1cmVPZiI6
WyJ1cGdyYWRlLW1hc3RlciIsInVwZ3JhZGUtc3RhbmRieSJdLCJpZCI6InJiLXByZXZpb3VzIiwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNDktMTU2In1dLCJzdGVwcyI6
W3siYmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnaGEnOyBkb1xuICBzdGF0ZT0k
KHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwg
Y29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2Fz
ZSBcIiRjb2RlJHN0YXRlXCIgaW4gM2luYWN0aXZlfDNmYWlsZWQpIDs7ICopIHN0YXR1cz0xIDs7
IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0Ijpb
XSwiZXhwZWN0ZWQiOiJpcyBzdG9wcGVkIiwiaG9zdHMiOlsib3BzLXdhdGNoIl0sImlkIjoicmIt
c3RvcC1vYnNlcnZlci5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGhh
IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgZG93biJ9LCJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0b3AgaGEiLCJ2
YXJpYWJsZXMiOltdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InJiLXN0
b3Atb2JzZXJ2ZXIiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTAyOX0sInBvc2l0
aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJyb2xsYmFjay1zdG9w
LW9ic2VydmVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTUxIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMCJ9XSwi
c3RhZ2UiOiJyYi1wcmV2aW91cyIsInRpbWVvdXRNUyI6MTIwMDAwLCJ0aXRsZSI6Ik1ha2Ugc3Vy
ZSB0aGUgb2JzZXJ2ZXIgaXMgZG93biJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjE4MDAwMDAsImlkIjoicmVzdG9yZS1zbmFwc2hvdCIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9u
IjoiUmVzdG9yZSB0aGUgc25hcHNob3QgdGFrZW4gdW5kZXIgY2hhbmdlIENIRzAwNDI4NjAuIFdo
ZXJlIHRoZXJlIGlzIG5vbmUgb3IgaXQgZG9lcyBub3Qgc3RhcnQsIHdyaXRlIFwibm90IHVzZWRc
IiBhbmQgZ28gb24gd2l0aCB0aGUgYmFja3VwLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic25hcHNo
b3QtbmFtZSIsInJlc3VsdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6MTA0MH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOlsicm9sbGJhY2stcmVzdG9yZS1zbmFwc2hvdCJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1MiJ9
XSwic3RhZ2UiOiJyYi1wcmV2aW91cyIsInRpdGxlIjoiUmVzdG9yZSBib3RoIHZpcnR1YWwgbWFj
aGluZXMgZnJvbSB0aGVpciBzbmFwc2hvdHMifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJlZmZl
Y3RzIjpbXSwiZXN0aW1hdGVNUyI6MzYwMDAwMCwiaWQiOiJyZXN0b3JlLWJhY2t1cCIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiV2hl
cmUgdGhlIHNuYXBzaG90cyB3ZXJlIHJlc3RvcmVkLCB3cml0ZSBcIm5vdCBuZWVkZWRcIi4gT3Ro
ZXJ3aXNlIHJlc3RvcmUgL3Nydi9zZXJ2aWNlb3BzL2JhY2t1cC9kYXRhYmFzZS04LjQuMC5kdW1w
LCAvc3J2L3NlcnZpY2VvcHMvYmFja3VwL2ZpbGVkYi04LjQuMC50YXIuZ3ogYW5kIC9zcnYvc2Vy
dmljZW9wcy9iYWNrdXAvYXBwbGljYXRpb24tOC40LjAudGFyLmd6IGFzIHRoZSBCYWNrdXAgUHJv
Y2VzcyBzYXlzLiIsInBhdGgiOltdLCJyZWNvcmQiOlsiYmFja3Vwcy11c2VkIiwicmVzdWx0Il19
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
IjoxMDUyfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
WyJyb2xsYmFjay1yZXN0b3JlLWJhY2t1cCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1MyJ9XSwic3RhZ2UiOiJyYi1wcmV2aW91
cyIsInRpdGxlIjoiUmVzdG9yZSBTZXJ2aWNlT3BzIGZyb20gaXRzIGJhY2t1cCB3aGVyZSB0aGUg
c25hcHNob3Qgd2FzIG5vdCB1c2VkIn0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJl
ZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzYwMDAwMCwiaWQiOiJyZWluc3RhbGwtcHJldmlvdXMi
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50Ijoi
cm9vdCIsImluc3RydWN0aW9uIjoiV2hlcmUgYSBzbmFwc2hvdCBicm91Z2h0IDguNC4wIGJhY2ss
IHNheSBzby4gT3RoZXJ3aXNlIHJ1biAvc3J2L3NlcnZpY2VvcHMvcHJldmlvdXMvc2VydmljZW9w
cy04LjQuMC1pbnN0YWxsZXIgYXMgcm9vdCwgb24gdGhlIG1hc3RlciBmaXJzdCBhbmQgdGhlbiBv
biB0aGUgc3RhbmRieS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInZlcnNpb24iLCJsb2ctZmlsZSJd
fSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6MTA2NH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMi
Olsicm9sbGJhY2stcmVpbnN0YWxsIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTU0In1dLCJzdGFnZSI6InJiLXByZXZpb3VzIiwi
dGl0bGUiOiJJbnN0YWxsIHRoZSBwcmV2aW91cyB2ZXJzaW9uIHdoZXJlIGl0IGlzIG5vdCBiYWNr
IHlldCJ9LHsiYmF0Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdwb3N0Z3Jlc3FsLnNlcnZp
Y2UnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9u
dWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwi
IFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3Rh
dHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJl
eHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6
InJiLXN0YXJ0LXN0YW5kYnktZGF0YWJhc2UuY2hlY2siLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6
eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJzZXJ2aWNlIHBvc3Rn
cmVzcWwuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiUG9zdGdyZVNRTCBydW5z
IG9uIHRoZSBzdGFuZGJ5In0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3Vk
byBzeXN0ZW1jdGwgc3RhcnQgcG9zdGdyZXNxbC5zZXJ2aWNlIiwidmFyaWFibGVzIjpbXX0sImVm
ZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoicmItc3RhcnQtc3RhbmRieS1kYXRh
YmFzZSIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDc2fSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTUifV0sInN0YWdlIjoi
cmItcHJldmlvdXMiLCJ0aW1lb3V0TVMiOjMwMDAwMCwidGl0bGUiOiJTdGFydCB0aGUgc3RhbmRi
eSdzIGRhdGFiYXNlIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2Z0LW1haW4t
c2VydmVyLnNlcnZpY2UnICdmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UnICdlbGFzdGljc2Vh
cmNoLnNlcnZpY2UnICduZ2lueC5zZXJ2aWNlJyAncG9zdGdyZXNxbC5zZXJ2aWNlJyAnZmlsZS1z
eW5jLnNlcnZpY2UnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwi
IDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicg
XCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkg
OzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxl
cyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJvcHMt
YSJdLCJpZCI6InN0YXJ0LXNlcnZpY2VzLmNoZWNrIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsi
ZXZlcnlNUyI6MTUwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0Ijoic2VydmljZXMgZnQtbWFp
bi1zZXJ2ZXIuc2VydmljZSwgZnQtYW5hbHl0aWNzLXNlcnZlci5zZXJ2aWNlLCBlbGFzdGljc2Vh
cmNoLnNlcnZpY2UsIG5naW54LnNlcnZpY2UsIHBvc3RncmVzcWwuc2VydmljZSwgZmlsZS1zeW5j
LnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkV2ZXJ5IHNlcnZpY2Ugb2YgdGhl
IG1hc3RlciBydW5zIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZm9yIHVu
aXQgaW4gJHtzdGFydF9vcmRlcn07IGRvIHN1ZG8gc3lzdGVtY3RsIHN0YXJ0IFwiJHVuaXRcIiB8
fCBleGl0IDE7IGRvbmUiLCJ2YXJpYWJsZXMiOlsic3RhcnRfb3JkZXIiXX0sImVmZmVjdHMiOltd
LCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoic3RhcnQtc2VydmljZXMiLCJpZGVtcG90ZW50Ijp0
cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6MTA5MX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRy
dWUsInNhdGlzZmllcyI6WyJyb2xsYmFjay1zdGFydC1zZXJ2aWNlcyJdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1NSJ9LHsiZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTA2LTEwOCJ9XSwic3RhZ2UiOiJyYi1wcmV2aW91cyIs
InRpbWVvdXRNUyI6OTAwMDAwLCJ0aXRsZSI6IlN0YXJ0IHRoZSBzZXJ2aWNlcyBvZiB0aGUgbWFz
dGVyLCBlYWNoIGFmdGVyIHRob3NlIGl0IG5lZWRzIn0seyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2gi
XV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBc
bmZvciB1bml0IGluICdoYSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1
bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVz
XFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0
aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFy
aWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpb
Im9wcy13YXRjaCJdLCJpZCI6InJiLXN0YXJ0LW9ic2VydmVyLmNoZWNrIiwia2luZCI6InByb2Jl
Iiwic3ViamVjdCI6InNlcnZpY2UgaGEiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBv
YnNlcnZlciBydW5zIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBz
eXN0ZW1jdGwgc3RhcnQgaGEiLCJ2YXJpYWJsZXMiOltdfSwiZWZmZWN0cyI6W10sImVzdGltYXRl
TVMiOjEyMDAwMCwiaWQiOiJyYi1zdGFydC1vYnNlcnZlciIsImlkZW1wb3RlbnQiOnRydWUsImtp
bmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjoxMTAyfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0
aXNmaWVzIjpbInJvbGxiYWNrLXN0YXJ0LW9ic2VydmVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTU2In0seyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIyOCwgODkifV0sInN0YWdlIjoicmItcHJldmlvdXMiLCJ0aW1lb3V0
TVMiOjMwMDAwMCwidGl0bGUiOiJTdGFydCB0aGUgb2JzZXJ2ZXIifSx7ImJhdGNoZXMiOltbIm9w
cy1hIiwib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
Ijoic3VkbyAtdSBwb3N0Z3JlcyBwc3FsIC1kIGZsb3RvaXRzbWRiIC10QWMgXCJTRUxFQ1QgQ09V
TlQoKikgRlJPTSBhcG9sby5yZXF1ZXN0O1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3si
cHJlZGljYXRlIjoiZXF1YWwifV0sImV4cGVjdGVkIjoiaXMgdGhlIHNhbWUgb24gZXZlcnkgaG9z
dCIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJyYi1yZXF1ZXN0LWNvdW50Iiwia2lu
ZCI6ImNvbXBhcmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjYwMDAwMH0sInN1
YmplY3QiOiJ0aGUgb3V0cHV0IiwidGl0bGUiOiJCb3RoIGRhdGFiYXNlcyBob2xkIHRoZSBzYW1l
IG51bWJlciBvZiByZXF1ZXN0cyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJyYi1yZXF1ZXN0LWNvdW50
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExMTR9LCJwb3NpdGlvbiI6InZl
cmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk0LTk1In1dLCJzdGFn
ZSI6InJiLXByZXZpb3VzIiwidGl0bGUiOiJCb3RoIGRhdGFiYXNlcyBob2xkIHRoZSBzYW1lIG51
bWJlciBvZiByZXF1ZXN0cyJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHRlc3QgLWQgL29wdC9m
bG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRiICYmIHN1ZG8gZmluZCAvb3B0L2Zsb3RvbWF0ZS9t
YWluLXNlcnZlci9maWxlZGIgLXR5cGUgZiB8IHdjIC1sIiwidmFyaWFibGVzIjpbXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoiZXF1YWwifV0sImV4cGVjdGVkIjoiaXMgdGhlIHNhbWUgb24gZXZl
cnkgaG9zdCIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJyYi1maWxlLWNvdW50Iiwi
a2luZCI6ImNvbXBhcmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjYwMDAwMH0s
InN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGl0bGUiOiJCb3RoIGZpbGVkYiBmb2xkZXJzIGhvbGQg
dGhlIHNhbWUgbnVtYmVyIG9mIGZpbGVzIn0sImVmZmVjdHMiOltdLCJpZCI6InJiLWZpbGUtY291
bnQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTExNX0sInBvc2l0aW9uIjoi
dmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTAxLTEwMyJ9XSwi
c3RhZ2UiOiJyYi1wcmV2aW91cyIsInRpdGxlIjoiQm90aCBmaWxlZGIgZm9sZGVycyBob2xkIHRo
ZSBzYW1lIG51bWJlciBvZiBmaWxlcyJ9LHsiYmF0Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNrIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGlu
ICdmaWxlLXN5bmMuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBc
IiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6
ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAz
aW5hY3RpdmV8M2ZhaWxlZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRz
dGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHN0b3Bw
ZWQiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6InJiLWZpbGUtc3luYy1zdGFuZGJ5Iiwia2luZCI6
InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgZmlsZS1zeW5jLnNlcnZpY2UiLCJ0aW1lb3V0TVMi
OjYwMDAwLCJ0aXRsZSI6IkZpbGUgc3luY2hyb25pc2F0aW9uIHJlc3RzIG9uIHRoZSBzdGFuZGJ5
In0sImVmZmVjdHMiOltdLCJpZCI6InJiLWZpbGUtc3luYy1zdGFuZGJ5IiwiaWRlbXBvdGVudCI6
ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjExMTZ9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk5LTEwMSJ9XSwic3RhZ2UiOiJyYi1wcmV2aW91
cyIsInRpdGxlIjoiRmlsZSBzeW5jaHJvbmlzYXRpb24gcmVzdHMgb24gdGhlIHN0YW5kYnkifSx7
ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVk
IjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJwcmV2
aW91cy12ZXJzaW9uLXNob3duIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50Ijoi
YWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiUmVhZCB0aGUgdmVyc2lvbiBpbiB0aGUgbGlj
ZW5jZSBkZXRhaWxzOyBpdCBtdXN0IGJlIDguNC4wLiIsInBhdGgiOlsiQWRtaW4iLCJPcmdhbml6
YXRpb24iLCJBY2NvdW50IiwiTGljZW5zZSBEZXRhaWxzIl0sInJlY29yZCI6WyJ2ZXJzaW9uIiwi
c2NyZWVuc2hvdCJdfSwic3ViamVjdCI6IlJlYWQgdGhlIHZlcnNpb24gaW4gdGhlIGxpY2VuY2Ug
ZGV0YWlsczsgaXQgbXVzdCBiZSA4LjQuMC4iLCJ0aXRsZSI6IlRoZSBwb3J0YWwgc2hvd3MgdGhl
IHByZXZpb3VzIHZlcnNpb24ifSwiZWZmZWN0cyI6W10sImlkIjoicHJldmlvdXMtdmVyc2lvbi1z
aG93biIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTE3fSwicG9zaXRpb24i
OiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDgsIDE1NCJ9
XSwic3RhZ2UiOiJyYi1wcmV2aW91cyIsInRpdGxlIjoiVGhlIHBvcnRhbCBzaG93cyB0aGUgcHJl
dmlvdXMgdmVyc2lvbiJ9XSwidGl0bGUiOiJHbyBiYWNrIHRvIHRoZSBwcmV2aW91cyB2ZXJzaW9u
IiwidHJpZ2dlciI6IlRoZSBhcHBsaWNhdGlvbiB1cGdyYWRlIGZhaWxlZCBvbiBhIG5vZGUgYW5k
IGNhbm5vdCBiZSBmaW5pc2hlZCBpbnNpZGUgdGhlIHdpbmRvdy4ifSx7ImZhaWx1cmVPZiI6WyJw
cm9tb3RlLXN0YW5kYnkiLCJyZWNvbmZpZ3VyZS1oYSJdLCJpZCI6ImNsdXN0ZXItcmVjb3Zlcnki
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1Ny0xNjMifV0sInN0ZXBz
IjpbeyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2giXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdoYSc7IGRvXG4gIHN0YXRl
PSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8
fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBj
YXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAzaW5hY3RpdmV8M2ZhaWxlZCkgOzsgKikgc3RhdHVzPTEg
OzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3Qi
OltdLCJleHBlY3RlZCI6ImlzIHN0b3BwZWQiLCJob3N0cyI6WyJvcHMtd2F0Y2giXSwiaWQiOiJy
ZWNvdmVyLXN0b3Atb2JzZXJ2ZXIuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2Vy
dmljZSBoYSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIG9ic2VydmVyIGlzIGRvd24i
fSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN5c3RlbWN0bCBzdG9w
IGhhIiwidmFyaWFibGVzIjpbXX0sImRlc2NyaXB0aW9uIjoiVGhlIGd1aWRlIGxlYXZlcyB0aGlz
IG91dCBoZXJlOyB3aXRob3V0IGl0IGEgZmFpbG92ZXIgbWF5IGNyb3NzIHRoZSByZWNvdmVyeS4i
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoicmVjb3Zlci1zdG9wLW9ic2Vy
dmVyIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExMzV9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1MSwgMTU5In0seyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMCJ9XSwic3RhZ2UiOiJjbHVzdGVyLXJlY292ZXJ5Iiwi
dGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoiTWFrZSBzdXJlIHRoZSBvYnNlcnZlciBpcyBkb3du
In0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ25naW54LnNlcnZpY2UnICdmdC1h
bmFseXRpY3Mtc2VydmVyLnNlcnZpY2UnICdmdC1tYWluLXNlcnZlci5zZXJ2aWNlJyAnZmlsZS1z
eW5jLnNlcnZpY2UnICdlbGFzdGljc2VhcmNoLnNlcnZpY2UnICdwb3N0Z3Jlc3FsLnNlcnZpY2Un
OyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxs
KSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwi
JHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gM2luYWN0aXZlfDNmYWlsZWQpIDs7
ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMi
OltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBzdG9wcGVkIiwiaG9zdHMiOlsib3BzLWEi
XSwiaWQiOiJyZWNvdmVyLXN0b3Atc2VydmljZXMtbWFzdGVyLmNoZWNrIiwia2luZCI6InByb2Jl
Iiwic3ViamVjdCI6InNlcnZpY2VzIG5naW54LnNlcnZpY2UsIGZ0LWFuYWx5dGljcy1zZXJ2ZXIu
c2VydmljZSwgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSwgZmlsZS1zeW5jLnNlcnZpY2UsIGVsYXN0
aWNzZWFyY2guc2VydmljZSwgcG9zdGdyZXNxbC5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwi
dGl0bGUiOiJObyBzZXJ2aWNlIG9mIFNlcnZpY2VPcHMgcnVucyBvbiB0aGUgbWFzdGVyIn0sImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBzeXN0ZW1jdGwgc3RvcCBuZ2lu
eC5zZXJ2aWNlIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSBmdC1tYWluLXNlcnZlci5zZXJ2
aWNlIGZpbGUtc3luYy5zZXJ2aWNlIGVsYXN0aWNzZWFyY2guc2VydmljZSBwb3N0Z3Jlc3FsLnNl
cnZpY2UiLCJ2YXJpYWJsZXMiOltdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwi
aWQiOiJyZWNvdmVyLXN0b3Atc2VydmljZXMtbWFzdGVyIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2lu
ZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjExNDZ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRp
c2ZpZXMiOlsicmVjb3Zlcnktc3RvcC1zZXJ2aWNlcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1OSJ9XSwic3RhZ2UiOiJjbHVz
dGVyLXJlY292ZXJ5IiwidGltZW91dE1TIjo2MDAwMDAsInRpdGxlIjoiU3RvcCBhbGwgc2Vydmlj
ZXMgb24gdGhlIG1hc3RlciJ9LHsiYmF0Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdmdC1h
bmFseXRpY3Mtc2VydmVyLnNlcnZpY2UnICdmdC1tYWluLXNlcnZlci5zZXJ2aWNlJyAnZmlsZS1z
eW5jLnNlcnZpY2UnICdwb3N0Z3Jlc3FsLnNlcnZpY2UnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0
bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xu
ICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2Rl
JHN0YXRlXCIgaW4gM2luYWN0aXZlfDNmYWlsZWQpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRv
bmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0
ZWQiOiJpcyBzdG9wcGVkIiwiaG9zdHMiOlsib3BzLWIiXSwiaWQiOiJyZWNvdmVyLXN0b3Atc2Vy
dmljZXMtc3RhbmRieS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlcyBm
dC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UsIGZ0LW1haW4tc2VydmVyLnNlcnZpY2UsIGZpbGUt
c3luYy5zZXJ2aWNlLCBwb3N0Z3Jlc3FsLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRs
ZSI6Ik5vIHNlcnZpY2Ugb2YgU2VydmljZU9wcyBydW5zIG9uIHRoZSBzdGFuZGJ5In0sImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBzeXN0ZW1jdGwgc3RvcCBmdC1hbmFs
eXRpY3Mtc2VydmVyLnNlcnZpY2UgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSBmaWxlLXN5bmMuc2Vy
dmljZSBwb3N0Z3Jlc3FsLnNlcnZpY2UiLCJ2YXJpYWJsZXMiOltdfSwiZWZmZWN0cyI6W10sImVz
dGltYXRlTVMiOjMwMDAwMCwiaWQiOiJyZWNvdmVyLXN0b3Atc2VydmljZXMtc3RhbmRieSIsImlk
ZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTY5fSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbInJlY292ZXJ5LXN0b3Atc2VydmljZXMiXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIx
NTkifV0sInN0YWdlIjoiY2x1c3Rlci1yZWNvdmVyeSIsInRpbWVvdXRNUyI6NjAwMDAwLCJ0aXRs
ZSI6IlN0b3AgYWxsIHNlcnZpY2VzIG9uIHRoZSBzdGFuZGJ5In0seyJiYXRjaGVzIjpbWyJvcHMt
YSJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjM2MDAwMDAsImlkIjoicmVjb3Zlci1mcm9t
LWJhY2t1cCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFj
Y291bnQiOiJyb290IiwiaW5zdHJ1Y3Rpb24iOiJSZXN0b3JlIC9zcnYvc2VydmljZW9wcy9iYWNr
dXAvZGF0YWJhc2UtOC40LjAuZHVtcCwgL3Nydi9zZXJ2aWNlb3BzL2JhY2t1cC9maWxlZGItOC40
LjAudGFyLmd6IGFuZCAvc3J2L3NlcnZpY2VvcHMvYmFja3VwL2FwcGxpY2F0aW9uLTguNC4wLnRh
ci5neiBhcyB0aGUgQmFja3VwIFByb2Nlc3Mgc2F5cy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbImJh
Y2t1cHMtdXNlZCIsInJlc3VsdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6MTE5MH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicmVjb3ZlcnktcmVzdG9yZS1iYWNrdXAiXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjAi
fV0sInN0YWdlIjoiY2x1c3Rlci1yZWNvdmVyeSIsInRpdGxlIjoiUmVzdG9yZSBTZXJ2aWNlT3Bz
IGZyb20gaXRzIGJhY2t1cCJ9LHsiYmF0Y2hlcyI6W1sib3BzLWIiXV0sImVmZmVjdHMiOltdLCJl
c3RpbWF0ZU1TIjoyNzAwMDAwLCJpZCI6InJlY292ZXItcmVwbGljYXRpb24iLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50Ijoicm9vdCIsImluc3Ry
dWN0aW9uIjoiV2hlcmUgdGhlIHN0YW5kYnkgd2FzIHByb21vdGVkIG9yIG5vIGxvbmdlciByZXBs
aWNhdGVzLCBmb2xsb3cgdGhlIHJlY29uZmlndXJhdGlvbiBpbiB0aGUgSGlnaCBBdmFpbGFiaWxp
dHkgRGVwbG95bWVudCBTZXR1cCBndWlkZS4gT3RoZXJ3aXNlIHdyaXRlIFwibm90IG5lZWRlZFwi
LiIsInBhdGgiOltdLCJyZWNvcmQiOlsicmVzdWx0Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjAwfSwicG9zaXRpb24iOiJib2R5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODMsIDE1Ny0xNjAifV0sInN0
YWdlIjoiY2x1c3Rlci1yZWNvdmVyeSIsInRpdGxlIjoiU2V0IHJlcGxpY2F0aW9uIHVwIGFnYWlu
IHdoZXJlIGl0IHdhcyBsb3N0In0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJlZmZl
Y3RzIjpbXSwiZXN0aW1hdGVNUyI6OTAwMDAwLCJpZCI6InJlY292ZXItcGFja2FnZXMiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkNv
bXBhcmUgdGhlIGluc3RhbGxlZCBwYWNrYWdlcyB3aXRoIHRoZSBsaXN0IG9mIHRoZSBkZXBsb3lt
ZW50IGd1aWRlLiIsInBhdGgiOltdLCJyZWNvcmQiOlsibWlzc2luZyJdfSwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIxMn0sInBvc2l0
aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicmVjb3ZlcnktcGFj
a2FnZXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIxNjEifV0sInN0YWdlIjoiY2x1c3Rlci1yZWNvdmVyeSIsInRpdGxlIjoiU2Vl
IHRoYXQgdGhlIHBhY2thZ2VzIFNlcnZpY2VPcHMgbmVlZHMgYXJlIGluc3RhbGxlZCJ9LHsiYmF0
Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdwb3N0Z3Jlc3FsLnNlcnZpY2UnOyBkb1xuICBz
dGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2Rl
PTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJc
biAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNh
Y1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJl
eHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6InJlY292ZXItc3Rh
cnQtc3RhbmRieS1kYXRhYmFzZS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5
TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InNlcnZpY2UgcG9zdGdyZXNxbC5z
ZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJQb3N0Z3JlU1FMIHJ1bnMgb24gdGhl
IHN0YW5kYnkifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN5c3Rl
bWN0bCBzdGFydCBwb3N0Z3Jlc3FsLnNlcnZpY2UiLCJ2YXJpYWJsZXMiOltdfSwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJyZWNvdmVyLXN0YXJ0LXN0YW5kYnktZGF0YWJh
c2UiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIxOX0sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTYyIn1dLCJzdGFnZSI6ImNs
dXN0ZXItcmVjb3ZlcnkiLCJ0aW1lb3V0TVMiOjMwMDAwMCwidGl0bGUiOiJTdGFydCB0aGUgc3Rh
bmRieSdzIGRhdGFiYXNlIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2Z0LW1h
aW4tc2VydmVyLnNlcnZpY2UnICdmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UnICdlbGFzdGlj
c2VhcmNoLnNlcnZpY2UnICduZ2lueC5zZXJ2aWNlJyAncG9zdGdyZXNxbC5zZXJ2aWNlJyAnZmls
ZS1zeW5jLnNlcnZpY2UnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5p
dFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xc
bicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2
ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlh
YmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJv
cHMtYSJdLCJpZCI6InJlY292ZXItc3RhcnQtc2VydmljZXMuY2hlY2siLCJraW5kIjoicHJvYmUi
LCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJzZXJ2
aWNlcyBmdC1tYWluLXNlcnZlci5zZXJ2aWNlLCBmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2Us
IGVsYXN0aWNzZWFyY2guc2VydmljZSwgbmdpbnguc2VydmljZSwgcG9zdGdyZXNxbC5zZXJ2aWNl
LCBmaWxlLXN5bmMuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRXZlcnkgc2Vy
dmljZSBvZiB0aGUgbWFzdGVyIHJ1bnMifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJmb3IgdW5pdCBpbiAke3N0YXJ0X29yZGVyfTsgZG8gc3VkbyBzeXN0ZW1jdGwgc3RhcnQg
XCIkdW5pdFwiIHx8IGV4aXQgMTsgZG9uZSIsInZhcmlhYmxlcyI6WyJzdGFydF9vcmRlciJdfSwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJyZWNvdmVyLXN0YXJ0LXNlcnZp
Y2VzIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyMzR9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsicmVjb3Zlcnktc3RhcnQtc2Vydmlj
ZXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxNjIifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwNi0xMDgifV0sInN0
YWdlIjoiY2x1c3Rlci1yZWNvdmVyeSIsInRpbWVvdXRNUyI6OTAwMDAwLCJ0aXRsZSI6IlN0YXJ0
IHRoZSBzZXJ2aWNlcyBvZiB0aGUgbWFzdGVyLCBlYWNoIGFmdGVyIHRob3NlIGl0IG5lZWRzIn0s
eyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2giXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdoYSc7IGRvXG4gIHN0YXRlPSQo
c3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBj
b2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNl
IFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25l
XG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVk
IjoiaXMgcnVubmluZyIsImhvc3RzIjpbIm9wcy13YXRjaCJdLCJpZCI6InJlY292ZXItc3RhcnQt
b2JzZXJ2ZXIuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBoYSIsInRp
bWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIG9ic2VydmVyIHJ1bnMifSwiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN5c3RlbWN0bCBzdGFydCBoYSIsInZhcmlhYmxl
cyI6W119LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6InJlY292ZXItc3Rh
cnQtb2JzZXJ2ZXIiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI0NX0sInBvc2l0
aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJyZWNvdmVyeS1zdGFy
dC1vYnNlcnZlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjE2MyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjgsIDg5
In1dLCJzdGFnZSI6ImNsdXN0ZXItcmVjb3ZlcnkiLCJ0aW1lb3V0TVMiOjMwMDAwMCwidGl0bGUi
OiJTdGFydCB0aGUgb2JzZXJ2ZXIifSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLXUgcG9zdGdyZXMgcHNxbCAt
ZCBmbG90b2l0c21kYiAtdEFjIFwiU0VMRUNUIHBnX2lzX2luX3JlY292ZXJ5KCk7XCIiLCJ2YXJp
YWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoidCJ9XSwi
ZXhwZWN0ZWQiOiJpcyBgdGAiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6InJlY292ZXJlZC1yZXBs
aWNhdGlvbiIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6
MzAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IlRoZSBzdGFuZGJ5J3MgZGF0YWJhc2Ugb25seSByZWFkcyBhZ2FpbiJ9LCJlZmZlY3RzIjpbXSwi
aWQiOiJyZWNvdmVyZWQtcmVwbGljYXRpb24iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6MTI1N30sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiODMifV0sInN0YWdlIjoiY2x1c3Rlci1yZWNvdmVyeSIsInRpdGxlIjoiVGhl
IHN0YW5kYnkgcmVwbGljYXRlcyJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC11IHBvc3RncmVz
IHBzcWwgLWQgZmxvdG9pdHNtZGIgLXRBYyBcIlNFTEVDVCBDT1VOVCgqKSBGUk9NIGFwb2xvLnJl
cXVlc3Q7XCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbCJ9
XSwiZXhwZWN0ZWQiOiJpcyB0aGUgc2FtZSBvbiBldmVyeSBob3N0IiwiaG9zdHMiOlsib3BzLWEi
LCJvcHMtYiJdLCJpZCI6InJlY292ZXJlZC1yZXF1ZXN0LWNvdW50Iiwia2luZCI6ImNvbXBhcmUi
LCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjYwMDAwMH0sInN1YmplY3QiOiJ0aGUg
b3V0cHV0IiwidGl0bGUiOiJCb3RoIGRhdGFiYXNlcyBob2xkIHRoZSBzYW1lIG51bWJlciBvZiBy
ZXF1ZXN0cyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJyZWNvdmVyZWQtcmVxdWVzdC1jb3VudCIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjU4fSwicG9zaXRpb24iOiJ2ZXJpZnki
LCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5NC05NSJ9XSwic3RhZ2UiOiJj
bHVzdGVyLXJlY292ZXJ5IiwidGl0bGUiOiJCb3RoIGRhdGFiYXNlcyBob2xkIHRoZSBzYW1lIG51
bWJlciBvZiByZXF1ZXN0cyJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHRlc3QgLWQgL29wdC9m
bG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRiICYmIHN1ZG8gZmluZCAvb3B0L2Zsb3RvbWF0ZS9t
YWluLXNlcnZlci9maWxlZGIgLXR5cGUgZiB8IHdjIC1sIiwidmFyaWFibGVzIjpbXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoiZXF1YWwifV0sImV4cGVjdGVkIjoiaXMgdGhlIHNhbWUgb24gZXZl
cnkgaG9zdCIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJyZWNvdmVyZWQtZmlsZS1j
b3VudCIsImtpbmQiOiJjb21wYXJlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjo2
MDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpdGxlIjoiQm90aCBmaWxlZGIgZm9sZGVy
cyBob2xkIHRoZSBzYW1lIG51bWJlciBvZiBmaWxlcyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJyZWNv
dmVyZWQtZmlsZS1jb3VudCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjU5
fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxMDEtMTAzIn1dLCJzdGFnZSI6ImNsdXN0ZXItcmVjb3ZlcnkiLCJ0aXRsZSI6IkJvdGggZmls
ZWRiIGZvbGRlcnMgaG9sZCB0aGUgc2FtZSBudW1iZXIgb2YgZmlsZXMifSx7ImJhdGNoZXMiOltb
Im9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0
YXR1cz0wXG5mb3IgdW5pdCBpbiAnZmlsZS1zeW5jLnNlcnZpY2UnOyBkb1xuICBzdGF0ZT0kKHN5
c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29k
ZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBc
IiRjb2RlJHN0YXRlXCIgaW4gM2luYWN0aXZlfDNmYWlsZWQpIDs7ICopIHN0YXR1cz0xIDs7IGVz
YWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwi
ZXhwZWN0ZWQiOiJpcyBzdG9wcGVkIiwiaG9zdHMiOlsib3BzLWIiXSwiaWQiOiJyZWNvdmVyZWQt
ZmlsZS1zeW5jIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgZmlsZS1zeW5jLnNl
cnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkZpbGUgc3luY2hyb25pc2F0aW9uIHJl
c3RzIG9uIHRoZSBzdGFuZGJ5In0sImVmZmVjdHMiOltdLCJpZCI6InJlY292ZXJlZC1maWxlLXN5
bmMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI2MH0sInBvc2l0aW9uIjoi
dmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTktMTAxIn1dLCJz
dGFnZSI6ImNsdXN0ZXItcmVjb3ZlcnkiLCJ0aXRsZSI6IkZpbGUgc3luY2hyb25pc2F0aW9uIHJl
c3RzIG9uIHRoZSBzdGFuZGJ5In1dLCJ0aXRsZSI6IkJyaW5nIGFuIHVuc3RhYmxlIHBhaXIgYmFj
ayIsInRyaWdnZXIiOiJUaGUgbm9kZXMgc3dhcCB3aXRob3V0IG5lZWQsIGRpc2FncmVlIG9uIHdo
byBpcyBtYXN0ZXIsIG9yIG5vIGxvbmdlciByZXBsaWNhdGUuIn1dLCJyZXF1aXJlbWVudHMiOlt7
ImlkIjoiYm90aC1ub2Rlcy11cGdyYWRlZCIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwi
c2F0aXNmaWVkQnkiOlsidXBncmFkZS1tYXN0ZXIiLCJ1cGdyYWRlLXN0YW5kYnkiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzIn1dLCJ0aXRsZSI6Ik1hc3RlciBhbmQg
c3RhbmRieSBhcmUgYm90aCB1cGdyYWRlZCJ9LHsiaWQiOiJzdXBwb3J0ZWQtb3MiLCJraW5kIjoi
cHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJob2xkLWZhaWxvdmVyLmVu
dHJ5Lm9zLXN1cHBvcnRlZCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjEwLTEyIn1dLCJ0aXRsZSI6IkVhY2ggbm9kZSBydW5zIGFuIG9wZXJhdGluZyBzeXN0ZW0gdGhl
IHZlbmRvciBzdXBwb3J0cyJ9LHsiaWQiOiJjbHVzdGVyLWhlYWx0aHkiLCJraW5kIjoicHJlY2hl
Y2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJob2xkLWZhaWxvdmVyLmVudHJ5Lm1h
c3Rlci1oZWFsdGh5IiwiaG9sZC1mYWlsb3Zlci5lbnRyeS5yZXF1ZXN0LWNvdW50LWJlZm9yZSIs
ImhvbGQtZmFpbG92ZXIuZW50cnkuZmlsZS1jb3VudC1iZWZvcmUiXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNiJ9XSwidGl0bGUiOiJCb3RoIG5vZGVzIGFyZSBoZWFs
dGh5IGFuZCBob2xkIHRoZSBzYW1lIGRhdGEifSx7ImlkIjoibm9kZS1uZXR3b3JrIiwia2luZCI6
InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiaG9sZC1mYWlsb3Zlci5l
bnRyeS5uZXR3b3JrIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTcs
IDM2In1dLCJ0aXRsZSI6IlRoZSBub2RlcyByZWFjaCBvbmUgYW5vdGhlciB3aXRob3V0IGxvc3Nl
cyJ9LHsiaWQiOiJkaXNrLXNwYWNlIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwi
c2F0aXNmaWVkQnkiOlsiaG9sZC1mYWlsb3Zlci5lbnRyeS5kaXNrIl0sInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTgifV0sInRpdGxlIjoiRWFjaCBub2RlIGhhcyByb29t
IGZvciB0aGUgdXBncmFkZSBwYWNrYWdlIn0seyJpZCI6ImRpc2stc3BhY2UtYmFja3VwcyIsImtp
bmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImhvbGQtZmFpbG92
ZXIuZW50cnkuZGlzay1iYWNrdXBzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTgifV0sInRpdGxlIjoiRWFjaCBub2RlIGhhcyByb29tIGZvciB0aGUgYmFja3VwcyJ9
LHsiaWQiOiJjdXJyZW50LXZlcnNpb24iLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3Qi
LCJzYXRpc2ZpZWRCeSI6WyJob2xkLWZhaWxvdmVyLmVudHJ5Lmluc3RhbGxlZC12ZXJzaW9uIl0s
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTkifV0sInRpdGxlIjoiVGhl
IGluc3RhbGxlZCB2ZXJzaW9uIGlzIGtub3duIGFuZCBtYXkgYmUgdXBncmFkZWQgaW4gYSBwYWly
In0seyJpZCI6Imxvdy11c2FnZS13aW5kb3ciLCJraW5kIjoid2luZG93IiwibGV2ZWwiOiJtdXN0
Iiwic2F0aXNmaWVkQnkiOlsiaG9sZC1mYWlsb3ZlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjM3In1dLCJ0aXRsZSI6IlRoZSB3b3JrIGhhcHBlbnMgaW4gYSB3aW5k
b3cgd2l0aCBsaXR0bGUgdXNlIn0seyJpZCI6InN0YWtlaG9sZGVycy1pbmZvcm1lZCIsImtpbmQi
OiJub3RpZmljYXRpb24iLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJpbmZvcm0tc3Rh
a2Vob2xkZXJzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzgifV0s
InRpdGxlIjoiU3Rha2Vob2xkZXJzIGtub3cgYWJvdXQgdGhlIHVwZ3JhZGUifSx7ImlkIjoib2Jz
ZXJ2ZXItbG9nLXJlYWQiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5
IjpbIm9ic2VydmVyLWxvZyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjIyLTI0In1dLCJ0aXRsZSI6IlRoZSBsYXRlc3QgbGluZXMgb2YgdGhlIG9ic2VydmVyJ3MgbG9n
IGFyZSBsb29rZWQgYXQifSx7ImlkIjoibG9nLXF1aWV0Iiwia2luZCI6IndhaXQiLCJsZXZlbCI6
Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJsb2ctcXVpZXQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIyMSwgMjcifV0sInRpdGxlIjoiTm8gc3dhcCBvciBzeW5jaHJvbmlz
YXRpb24gaXMgdW5kZXIgd2F5IHdoZW4gdGhlIG9ic2VydmVyIGlzIHN0b3BwZWQifSx7ImlkIjoi
b2JzZXJ2ZXItc2Vlbi1ydW5uaW5nIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0
aXNmaWVkQnkiOlsic2VlLW9ic2VydmVyLXJ1bm5pbmciXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIyOCJ9XSwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgc2VlbiBydW5u
aW5nIGJlZm9yZSBpdCBpcyBzdG9wcGVkIn0seyJpZCI6InN0b3Atb2JzZXJ2ZXIiLCJraW5kIjoi
c3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInN0b3Atb2JzZXJ2ZXIiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMCwgMjkifV0sInRpdGxlIjoiVGhl
IG9ic2VydmVyIGlzIHN0b3BwZWQifSx7ImlkIjoib2JzZXJ2ZXItc2Vlbi1zdG9wcGVkIiwia2lu
ZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLW9ic2VydmVyLXN0
b3BwZWQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMCJ9XSwidGl0
bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgc2VlbiBzdG9wcGVkIGJlZm9yZSBhbnl0aGluZyBpcyB1cGdy
YWRlZCJ9LHsiaWQiOiJiYWNrdXAtYXBwbGljYXRpb24iLCJraW5kIjoiYmFja3VwIiwibGV2ZWwi
OiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiYmstYXBwbGljYXRpb24iXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMyJ9XSwidGl0bGUiOiJUaGUgYXBwbGljYXRpb24gb2Yg
dGhlIG1hc3RlciBpcyBiYWNrZWQgdXAifSx7ImlkIjoiYmFja3VwLWZpbGVkYiIsImtpbmQiOiJi
YWNrdXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJiay1maWxlZGIiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMyJ9XSwidGl0bGUiOiJUaGUgZmlsZWRi
IGZvbGRlciBvZiB0aGUgbWFzdGVyIGlzIGJhY2tlZCB1cCJ9LHsiaWQiOiJiYWNrdXAtZGF0YWJh
c2UiLCJraW5kIjoiYmFja3VwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiYmstZGIi
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNCJ9XSwidGl0bGUiOiJU
aGUgd2hvbGUgZGF0YWJhc2UgaXMgYmFja2VkIHVwIGZyb20gdGhlIG1hc3RlciJ9LHsiaWQiOiJz
bmFwc2hvdC1tYXN0ZXIiLCJraW5kIjoiYmFja3VwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVk
QnkiOlsiYmstdm0tbWFzdGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMzUifV0sInRpdGxlIjoiVGhlIG1hc3RlcidzIHZpcnR1YWwgbWFjaGluZSBoYXMgYSBzbmFw
c2hvdCJ9LHsiaWQiOiJzbmFwc2hvdC1zdGFuZGJ5Iiwia2luZCI6ImJhY2t1cCIsImxldmVsIjoi
bXVzdCIsInNhdGlzZmllZEJ5IjpbImJrLXZtLXN0YW5kYnkiXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIzNSJ9XSwidGl0bGUiOiJUaGUgc3RhbmRieSdzIHZpcnR1YWwg
bWFjaGluZSBoYXMgYSBzbmFwc2hvdCJ9LHsiaWQiOiJiYWNrdXBzLWNvbXBsZXRlIiwia2luZCI6
InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiYXBwbGljYXRpb24tdXBn
cmFkZS5lbnRyeS5iYWNrdXBzLXJlYWRhYmxlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMzkifV0sInRpdGxlIjoiRXZlcnkgYmFja3VwIGlzIHRoZXJlIGFuZCBjYW4g
YmUgcmVhZCBiZWZvcmUgdGhlIHVwZ3JhZGUgYmVnaW5zIn0seyJpZCI6ImRvd25sb2FkLWluc3Rh
bGxlciIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiZG93bmxv
YWQtaW5zdGFsbGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDEt
NDIifV0sInRpdGxlIjoiVGhlIGN1cnJlbnQgY29tbW9uIGluc3RhbGxlciBpcyBkb3dubG9hZGVk
In0seyJpZCI6ImNvcHktaW5zdGFsbGVyLW1hc3RlciIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJt
dXN0Iiwic2F0aXNmaWVkQnkiOlsiY29weS1pbnN0YWxsZXItbWFzdGVyIl0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDUtNDYifV0sInRpdGxlIjoiVGhlIGluc3RhbGxl
ciBpcyBjb3BpZWQgdG8gdGhlIG1hc3RlciJ9LHsiaWQiOiJyb290LXJpZ2h0cyIsImtpbmQiOiJw
cmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImhvbGQtZmFpbG92ZXIuZW50
cnkucm9vdC1hdmFpbGFibGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI0Ni00NyJ9XSwidGl0bGUiOiJUaGUgYWNjb3VudCB0aGF0IHJ1bnMgdGhlIHN0ZXBzIGhhcyBy
b290IHJpZ2h0cyJ9LHsiaWQiOiJzdG9wLXNlcnZpY2VzLW1hc3RlciIsImtpbmQiOiJzdGVwIiwi
bGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic3RvcC1zZXJ2aWNlcy1tYXN0ZXIiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0OS01MCJ9XSwidGl0bGUiOiJNYWlu
IGFuZCBhbmFseXRpY3Mgc2VydmVyIGFyZSBzdG9wcGVkIG9uIHRoZSBtYXN0ZXIifSx7ImlkIjoi
c2VydmljZXMtc3RvcHBlZC1tYXN0ZXIiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJz
YXRpc2ZpZWRCeSI6WyJzZWUtc2VydmljZXMtc3RvcHBlZC1tYXN0ZXIiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1MS01MiJ9XSwidGl0bGUiOiJNYWluIGFuZCBhbmFs
eXRpY3Mgc2VydmVyIGFyZSBzZWVuIHN0b3BwZWQgb24gdGhlIG1hc3RlciJ9LHsiaWQiOiJncmFu
dC1leGVjdXRlLW1hc3RlciIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVk
QnkiOlsiZ3JhbnQtZXhlY3V0ZS1tYXN0ZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI1My01NCJ9XSwidGl0bGUiOiJUaGUgaW5zdGFsbGVyIG1heSBiZSBleGVjdXRl
ZCBvbiB0aGUgbWFzdGVyIn0seyJpZCI6InJ1bi1pbnN0YWxsZXItbWFzdGVyIiwia2luZCI6InN0
ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLW1hc3RlciJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU1LTU3In1dLCJ0aXRsZSI6IlRoZSBp
bnN0YWxsZXIgcnVucyBvbiB0aGUgbWFzdGVyIn0seyJpZCI6Imluc3RhbGxlci13YXRjaGVkLW1h
c3RlciIsImtpbmQiOiJvYnNlcnZhdGlvbiIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5Ijpb
InVwZ3JhZGUtbWFzdGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
NTgifV0sInRpdGxlIjoiVGhlIGluc3RhbGxlcidzIHByb2dyZXNzIG9uIHRoZSBtYXN0ZXIgaXMg
Zm9sbG93ZWQifSx7ImlkIjoiaW5zdGFsbGVyLWNvbXBsZXRlZC1tYXN0ZXIiLCJraW5kIjoiY2hl
Y2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLW1hc3RlciJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYwIn1dLCJ0aXRsZSI6IlRoZSBpbnN0
YWxsZXIgcmVwb3J0cyBjb21wbGV0aW9uIG9uIHRoZSBtYXN0ZXIifSx7ImlkIjoiY29weS1pbnN0
YWxsZXItc3RhbmRieSIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnki
OlsiY29weS1pbnN0YWxsZXItc3RhbmRieSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjYzLTY0In1dLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXIgaXMgY29waWVkIHRvIHRo
ZSBzdGFuZGJ5In0seyJpZCI6InN0b3Atc2VydmljZXMtc3RhbmRieSIsImtpbmQiOiJzdGVwIiwi
bGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic3RvcC1zZXJ2aWNlcy1zdGFuZGJ5Il0sInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjMtNjQifV0sInRpdGxlIjoiTWFp
biBhbmQgYW5hbHl0aWNzIHNlcnZlciBhcmUgc3RvcHBlZCBvbiB0aGUgc3RhbmRieSJ9LHsiaWQi
OiJzZXJ2aWNlcy1zdG9wcGVkLXN0YW5kYnkiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3Qi
LCJzYXRpc2ZpZWRCeSI6WyJzZWUtc2VydmljZXMtc3RvcHBlZC1zdGFuZGJ5Il0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjMtNjQifV0sInRpdGxlIjoiTWFpbiBhbmQg
YW5hbHl0aWNzIHNlcnZlciBhcmUgc2VlbiBzdG9wcGVkIG9uIHRoZSBzdGFuZGJ5IGJlZm9yZSB0
aGUgaW5zdGFsbGVyIHJ1bnMifSx7ImlkIjoiZ3JhbnQtZXhlY3V0ZS1zdGFuZGJ5Iiwia2luZCI6
InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJncmFudC1leGVjdXRlLXN0YW5k
YnkiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2My02NCJ9XSwidGl0
bGUiOiJUaGUgaW5zdGFsbGVyIG1heSBiZSBleGVjdXRlZCBvbiB0aGUgc3RhbmRieSJ9LHsiaWQi
OiJydW4taW5zdGFsbGVyLXN0YW5kYnkiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNh
dGlzZmllZEJ5IjpbInVwZ3JhZGUtc3RhbmRieSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjYyLTY1In1dLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXIgcnVucyBvbiB0aGUg
c3RhbmRieSJ9LHsiaWQiOiJpbnN0YWxsZXItY29tcGxldGVkLXN0YW5kYnkiLCJraW5kIjoiY2hl
Y2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLXN0YW5kYnkiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2Mi02NSJ9XSwidGl0bGUiOiJUaGUg
aW5zdGFsbGVyIHJlcG9ydHMgY29tcGxldGlvbiBvbiB0aGUgc3RhbmRieSJ9LHsiaWQiOiJzdGFu
ZGJ5LXNlcnZpY2VzLXN0b3BwZWQiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRp
c2ZpZWRCeSI6WyJhcHBsaWNhdGlvbi11cGdyYWRlLmV4aXQuc3RhbmRieS1zZXJ2aWNlcy1zdG9w
cGVkIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjYifV0sInRpdGxl
IjoiQWZ0ZXIgaXRzIHVwZ3JhZGUgdGhlIHN0YW5kYnkgc3RpbGwgcnVucyBubyBhcHBsaWNhdGlv
biBzZXJ2aWNlIn0seyJpZCI6ImRhdGFiYXNlLXVwZ3JhZGUiLCJraW5kIjoic3RhZ2UiLCJsZXZl
bCI6Im1heSIsInNhdGlzZmllZEJ5IjpbImRhdGFiYXNlLXVwZ3JhZGUiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2NyJ9XSwidGl0bGUiOiJUaGUgZGF0YWJhc2VzIG1h
eSBiZSB1cGdyYWRlZCBpbiB0aGUgc2FtZSBjaGFuZ2UifSx7ImlkIjoib2JzZXJ2ZXItc3RvcHBl
ZC1mb3ItZGF0YWJhc2VzIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVk
QnkiOlsic2VlLW9ic2VydmVyLXN0aWxsLXN0b3BwZWQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI2OC03MCJ9XSwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgZG93biB3
aGVuIHRoZSBkYXRhYmFzZXMgYXJlIHVwZ3JhZGVkIn0seyJpZCI6ImRhdGFiYXNlLXVwZ3JhZGUt
bWFzdGVyIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJkYi11
cGdyYWRlLW1hc3Rlci5mb2xsb3ctZ3VpZGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI3MS03MiJ9XSwidGl0bGUiOiJUaGUgbWFzdGVyJ3MgZGF0YWJhc2UgaXMgdXBn
cmFkZWQgYXMgdGhlIGd1aWRlIGZvciBhIHN0YW5kYWxvbmUgUG9zdGdyZVNRTCBzYXlzIn0seyJp
ZCI6InByb21vdGUtc3RhbmRieSIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNm
aWVkQnkiOlsicHJvbW90ZS1zdGFuZGJ5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiNzQtNzkifV0sInRpdGxlIjoiVGhlIHN0YW5kYnkgaXMgcHJvbW90ZWQgd2l0aCB0
aGUgdmVuZG9yJ3Mgc2NyaXB0IGZyb20gdGhlIEhBIGZvbGRlciJ9LHsiaWQiOiJkYXRhYmFzZS11
cGdyYWRlLXN0YW5kYnkiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5
IjpbImRiLXVwZ3JhZGUtc3RhbmRieS5mb2xsb3ctZ3VpZGUiXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiI4MSJ9XSwidGl0bGUiOiJUaGUgcHJvbW90ZWQgc3RhbmRieSdz
IGRhdGFiYXNlIGlzIHVwZ3JhZGVkIGJ5IHRoZSBzYW1lIGd1aWRlIn0seyJpZCI6InJlY29uZmln
dXJlLWhhIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJyZWNv
bmZpZ3VyZS1oYSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjgyLTgz
In1dLCJ0aXRsZSI6IlJlcGxpY2F0aW9uIGJldHdlZW4gdGhlIG5vZGVzIGlzIHNldCB1cCBhZ2Fp
biBieSB0aGUgZGVwbG95bWVudCBndWlkZSJ9LHsiaWQiOiJzdGFydC1vYnNlcnZlciIsImtpbmQi
OiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic3RhcnQtb2JzZXJ2ZXIiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4NS04OCJ9XSwidGl0bGUiOiJU
aGUgb2JzZXJ2ZXIgaXMgc3RhcnRlZCBvbmNlIGJvdGggbm9kZXMgYW5kIHRoZWlyIGRhdGFiYXNl
cyBhcmUgZG9uZSJ9LHsiaWQiOiJvYnNlcnZlci1zZWVuLXJ1bm5pbmctYWdhaW4iLCJraW5kIjoi
Y2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtb2JzZXJ2ZXItcnVubmlu
Zy1hZ2FpbiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijg5In1dLCJ0
aXRsZSI6IlRoZSBvYnNlcnZlciBpcyBzZWVuIHJ1bm5pbmcgYWdhaW4ifSx7ImlkIjoiZGF0YS1p
bi1zeW5jIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiY29t
cGFyZS1yZXF1ZXN0LWNvdW50IiwiY29tcGFyZS1maWxlLWNvdW50Il0sInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTEtOTIifV0sInRpdGxlIjoiRGF0YWJhc2UgYW5kIGZp
bGVkYiBhcmUgdGhlIHNhbWUgb24gYm90aCBub2RlcyJ9LHsiaWQiOiJkYi1yZXF1ZXN0LWNvdW50
Iiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiY29tcGFyZS1y
ZXF1ZXN0LWNvdW50Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTQt
OTUifV0sInRpdGxlIjoiQm90aCBkYXRhYmFzZXMgY291bnQgdGhlIHNhbWUgcmVxdWVzdHMifSx7
ImlkIjoidGVzdC10aWNrZXQiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJjcmVhdGUtdGVzdC10aWNrZXQiLCJzZWUtdGlja2V0LW9uLXN0YW5kYnkiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5NyJ9XSwidGl0bGUiOiJBIHRpY2tl
dCBtYWRlIG9uIHRoZSBtYXN0ZXIgc2hvd3MgdXAgb24gdGhlIHN0YW5kYnkifSx7ImlkIjoiZmls
ZS1zeW5jLW9uLW1hc3RlciIsImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmll
ZEJ5IjpbImZpbGUtc3luYy1tYXN0ZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI5OS0xMDEifV0sInRpdGxlIjoiRmlsZSBzeW5jaHJvbmlzYXRpb24gcnVucyBvbiB0
aGUgbWFzdGVyIn0seyJpZCI6ImZpbGUtc3luYy1vbi1zdGFuZGJ5Iiwia2luZCI6ImNoZWNrIiwi
bGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLWZpbGUtc3luYy1zdGFuZGJ5Il0sInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTktMTAxIn1dLCJ0aXRsZSI6IkZp
bGUgc3luY2hyb25pc2F0aW9uIGlzIHN0b3BwZWQgb24gdGhlIHN0YW5kYnkifSx7ImlkIjoiZmls
ZWRiLWZpbGUtY291bnQiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRC
eSI6WyJjb21wYXJlLWZpbGUtY291bnQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMDEtMTAzIn1dLCJ0aXRsZSI6IlRoZSBmaWxlZGIgZm9sZGVycyBob2xkIGV4YWN0
bHkgdGhlIHNhbWUgbnVtYmVyIG9mIGZpbGVzIn0seyJpZCI6InRlc3QtZmlsZSIsImtpbmQiOiJ3
YWl0IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsid2FpdC1mb3ItdGVzdC1maWxlIl0s
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTA0LTEwNSJ9XSwidGl0bGUi
OiJBIGZpbGUgcHV0IGludG8gdGhlIG1hc3RlcidzIGZpbGVkYiBzaG93cyB1cCBvbiB0aGUgc3Rh
bmRieSJ9LHsiaWQiOiJzZXJ2aWNlcy1vbi1tYXN0ZXIiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6
Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtc2VydmljZXMtb24tbWFzdGVyIl0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTA2LTEwOCJ9XSwidGl0bGUiOiJFdmVyeSBz
ZXJ2aWNlIG9mIHRoZSBtYXN0ZXIgaXMgcnVubmluZyJ9LHsiaWQiOiJwb3J0YWwtdmVyc2lvbiIs
ImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInBvcnRhbC12ZXJz
aW9uIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTA4In1dLCJ0aXRs
ZSI6IlRoZSBwb3J0YWwgc2hvd3MgdGhlIHRhcmdldCB2ZXJzaW9uIn0seyJpZCI6InNhbml0eS1j
aGVja3MiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzYW5p
dHkiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTAifV0sInRpdGxl
IjoiVGhlIGZlYXR1cmVzIHRoYXQgbWF0dGVyIGhhdmUgYmVlbiB0cmllZCJ9LHsiaWQiOiJub2Rl
LXJlc291cmNlcyIsImtpbmQiOiJvYnNlcnZhdGlvbiIsImxldmVsIjoibXVzdCIsInNhdGlzZmll
ZEJ5IjpbImNwdSIsIm1lbW9yeSIsImRpc2stYWZ0ZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxMTIifV0sInRpdGxlIjoiUHJvY2Vzc29yLCBtZW1vcnkgYW5kIGRp
c2sgb2YgYm90aCBub2RlcyBhcmUgd2F0Y2hlZCJ9LHsiaWQiOiJub2RlLW5ldHdvcmstYWZ0ZXIi
LCJraW5kIjoib2JzZXJ2YXRpb24iLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJuZXR3
b3JrLWFmdGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTEzIn1d
LCJ0aXRsZSI6IlRoZSBub2RlcyBzdGlsbCByZWFjaCBvbmUgYW5vdGhlciJ9LHsiaWQiOiJyZXNw
b25zZS10aW1lcyIsImtpbmQiOiJvYnNlcnZhdGlvbiIsImxldmVsIjoibXVzdCIsInNhdGlzZmll
ZEJ5IjpbInJlc3BvbnNlLWFmdGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTE0In1dLCJ0aXRsZSI6IlRoZSBwb3J0YWwgYW5zd2VycyBhcyBxdWlja2x5IGFzIGl0
IHNob3VsZCJ9LHsiaWQiOiJlcnJvci1yYXRlcyIsImtpbmQiOiJvYnNlcnZhdGlvbiIsImxldmVs
IjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImVycm9ycy1hZnRlciJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExNSJ9XSwidGl0bGUiOiJUaGUgbG9ncyBzaG93IG5vIG1v
cmUgZXJyb3JzIHRoYW4gYmVmb3JlIn0seyJpZCI6Im9ic2VydmVyLWxvZy1yZXZpZXdlZCIsImtp
bmQiOiJvYnNlcnZhdGlvbiIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsicmVhZC1v
YnNlcnZlci1sb2ciXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjYt
MTY3In1dLCJ0aXRsZSI6IlRoZSBvYnNlcnZlcidzIGxvZyBpcyBzZWFyY2hlZCBmb3IgZXJyb3Jz
In0seyJpZCI6InNlcnZpY2UtbG9nLXJldmlld2VkIiwia2luZCI6Im9ic2VydmF0aW9uIiwibGV2
ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJyZWFkLWVycm9yLWxvZyJdLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2OS0xNzAifV0sInRpdGxlIjoiVGhlIG1haW4g
c2VydmVyJ3MgZXJyb3IgbG9nIGlzIGxvb2tlZCBhdCJ9LHsiaWQiOiJmaWxlLXN5bmMtbG9nLXJl
dmlld2VkIiwia2luZCI6Im9ic2VydmF0aW9uIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRC
eSI6WyJyZWFkLWZpbGUtc3luYy1qb3VybmFsIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTcyLTE3MyJ9XSwidGl0bGUiOiJUaGUgam91cm5hbCBvZiB0aGUgZmlsZSBz
eW5jaHJvbmlzYXRpb24gaXMgbG9va2VkIGF0In0seyJpZCI6InJvbGxiYWNrLXByb2NlZHVyZSIs
ImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInJiLXByZXZp
b3VzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQ5LTE1MCJ9XSwi
dGl0bGUiOiJBIGZhaWxlZCB1cGdyYWRlIGhhcyBhIHdyaXR0ZW4gd2F5IGJhY2sifSx7ImlkIjoi
cm9sbGJhY2stc3RvcC1vYnNlcnZlciIsImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIs
InNhdGlzZmllZEJ5IjpbInJiLXN0b3Atb2JzZXJ2ZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxNTEifV0sInRpdGxlIjoiVGhlIHdheSBiYWNrIGJlZ2lucyBieSBz
dG9wcGluZyB0aGUgb2JzZXJ2ZXIifSx7ImlkIjoicm9sbGJhY2stcmVzdG9yZS1zbmFwc2hvdCIs
ImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoibWF5Iiwic2F0aXNmaWVkQnkiOlsicmVzdG9yZS1z
bmFwc2hvdCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1MiJ9XSwi
dGl0bGUiOiJUaGUgc25hcHNob3RzIGFyZSByZXN0b3JlZCB3aGVyZSB0aGV5IGV4aXN0In0seyJp
ZCI6InJvbGxiYWNrLXJlc3RvcmUtYmFja3VwIiwia2luZCI6InJvbGxiYWNrIiwibGV2ZWwiOiJt
YXkiLCJzYXRpc2ZpZWRCeSI6WyJyZXN0b3JlLWJhY2t1cCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjE1MyJ9XSwidGl0bGUiOiJUaGUgYmFja3VwIGlzIHJlc3RvcmVk
IHdoZXJlIHRoZSBzbmFwc2hvdCBkb2VzIG5vdCBoZWxwIn0seyJpZCI6InJvbGxiYWNrLXJlaW5z
dGFsbCIsImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInJl
aW5zdGFsbC1wcmV2aW91cyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjE1NCJ9XSwidGl0bGUiOiJUaGUgcHJldmlvdXMgdmVyc2lvbiBpcyBpbnN0YWxsZWQifSx7Imlk
Ijoicm9sbGJhY2stc3RhcnQtc2VydmljZXMiLCJraW5kIjoicm9sbGJhY2siLCJsZXZlbCI6Im11
c3QiLCJzYXRpc2ZpZWRCeSI6WyJzdGFydC1zZXJ2aWNlcyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjE1NSJ9XSwidGl0bGUiOiJBbGwgc2VydmljZXMgc3RhcnQsIGVh
Y2ggYWZ0ZXIgdGhvc2UgaXQgbmVlZHMifSx7ImlkIjoicm9sbGJhY2stc3RhcnQtb2JzZXJ2ZXIi
LCJraW5kIjoicm9sbGJhY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJyYi1zdGFy
dC1vYnNlcnZlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1NiJ9
XSwidGl0bGUiOiJUaGUgd2F5IGJhY2sgZW5kcyBieSBzdGFydGluZyB0aGUgb2JzZXJ2ZXIifSx7
ImlkIjoicmVjb3ZlcnktcHJvY2VkdXJlIiwia2luZCI6InJvbGxiYWNrIiwibGV2ZWwiOiJtdXN0
Iiwic2F0aXNmaWVkQnkiOlsiY2x1c3Rlci1yZWNvdmVyeSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjE1Ny0xNTgifV0sInRpdGxlIjoiQW4gdW5zdGFibGUgcGFpciBo
YXMgYSB3cml0dGVuIHdheSBiYWNrIn0seyJpZCI6InJlY292ZXJ5LXN0b3Atc2VydmljZXMiLCJr
aW5kIjoicm9sbGJhY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJyZWNvdmVyLXN0
b3Atc2VydmljZXMtbWFzdGVyIiwicmVjb3Zlci1zdG9wLXNlcnZpY2VzLXN0YW5kYnkiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTkifV0sInRpdGxlIjoiQWxsIHNl
cnZpY2VzIHN0b3Agb24gYm90aCBub2RlcyJ9LHsiaWQiOiJyZWNvdmVyeS1yZXN0b3JlLWJhY2t1
cCIsImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInJlY292
ZXItZnJvbS1iYWNrdXAiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIx
NjAifV0sInRpdGxlIjoiU2VydmljZU9wcyBpcyByZXN0b3JlZCBmcm9tIGl0cyBiYWNrdXAifSx7
ImlkIjoicmVjb3ZlcnktcGFja2FnZXMiLCJraW5kIjoicm9sbGJhY2siLCJsZXZlbCI6Im11c3Qi
LCJzYXRpc2ZpZWRCeSI6WyJyZWNvdmVyLXBhY2thZ2VzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTYxIn1dLCJ0aXRsZSI6IlRoZSBwYWNrYWdlcyB0aGF0IFNlcnZp
Y2VPcHMgbmVlZHMgYXJlIGluc3RhbGxlZCJ9LHsiaWQiOiJyZWNvdmVyeS1zdGFydC1zZXJ2aWNl
cyIsImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInJlY292
ZXItc3RhcnQtc2VydmljZXMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxNjIifV0sInRpdGxlIjoiVGhlIHNlcnZpY2VzIHN0YXJ0LCBlYWNoIGFmdGVyIHRob3NlIGl0
IG5lZWRzIn0seyJpZCI6InJlY292ZXJ5LXN0YXJ0LW9ic2VydmVyIiwia2luZCI6InJvbGxiYWNr
IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicmVjb3Zlci1zdGFydC1vYnNlcnZlciJd
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2MyJ9XSwidGl0bGUiOiJU
aGUgb2JzZXJ2ZXIgc3RhcnRzIGF0IHRoZSBlbmQifSx7ImlkIjoic2VjdXJlLW5vZGUtdHJhZmZp
YyIsImtpbmQiOiJjaGVjayIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsic2VjdXJp
dHktdHJhZmZpYyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4OCJ9
XSwidGl0bGUiOiJUcmFmZmljIGJldHdlZW4gdGhlIG5vZGVzIGlzIHByb3RlY3RlZCJ9LHsiaWQi
OiJub2RlLWFjY2Vzcy1jb250cm9sIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJzaG91bGQiLCJz
YXRpc2ZpZWRCeSI6WyJzZWN1cml0eS1hY2Nlc3MiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxODkifV0sInRpdGxlIjoiT25seSB0aGUgcmlnaHQgcGVvcGxlIGdldCBv
biB0aGUgbm9kZXMifSx7ImlkIjoiYXVkaXQtbG9nZ2luZyIsImtpbmQiOiJjaGVjayIsImxldmVs
Ijoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsic2VjdXJpdHktYXVkaXQtbG9nIl0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTkwIn1dLCJ0aXRsZSI6IkF1ZGl0IGxvZ3Mg
YXJlIHdyaXR0ZW4gYW5kIGxvb2tlZCBhdCJ9LHsiaWQiOiJmaXJld2FsbC1ydWxlcyIsImtpbmQi
OiJjaGVjayIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsic2VjdXJpdHktZmlyZXdh
bGwiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOTEifV0sInRpdGxl
IjoiVGhlIGZpcmV3YWxscyBmaXQgdGhlIG5lZWRzIG9mIHRoZSBwYWlyIn0seyJpZCI6InNlcnZp
Y2UtcGVybWlzc2lvbnMiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmll
ZEJ5IjpbInNlY3VyaXR5LXNlcnZpY2VzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMTkzIn1dLCJ0aXRsZSI6IlRoZSBzZXJ2aWNlcyBydW4gd2l0aCB0aGUgcGVybWlz
c2lvbnMgdGhleSBzaG91bGQgaGF2ZSJ9LHsiaWQiOiJkYXRhYmFzZS1zZWN1cml0eSIsImtpbmQi
OiJjaGVjayIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsic2VjdXJpdHktZGF0YWJh
c2UiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOTQifV0sInRpdGxl
IjoiVGhlIHNlY3VyaXR5IHNldHRpbmdzIG9mIHRoZSBkYXRhYmFzZSBhcmUgYXMgdGhleSBzaG91
bGQgYmUifSx7ImlkIjoiZmlsZS1wZXJtaXNzaW9ucyIsImtpbmQiOiJjaGVjayIsImxldmVsIjoi
c2hvdWxkIiwic2F0aXNmaWVkQnkiOlsiaW5zdGFsbGVyLW1vZGUiXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOTUifV0sInRpdGxlIjoiRmlsZXMgaGF2ZSB0aGUgcmln
aHQgb3duZXIgYW5kIG1vZGUifSx7ImlkIjoibm9kZS1uZXR3b3JrLXNlY3VyaXR5Iiwia2luZCI6
ImNoZWNrIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJzZWN1cml0eS1uZXR3b3Jr
Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTk2In1dLCJ0aXRsZSI6
IlRoZSBwcm90ZWN0aW9uIG9mIHRoZSBuZXR3b3JrIGJldHdlZW4gdGhlIG5vZGVzIHN0aWxsIHdv
cmtzIn1dLCJydW5ib29rIjp7ImRlc2NyaXB0aW9uIjoiSG9sZCB0aGUgYXV0b21hdGljIGZhaWxv
dmVyLCBiYWNrIGV2ZXJ5dGhpbmcgdXAsIHVwZ3JhZGUgbWFzdGVyIGFuZCBzdGFuZGJ5LCB0aGUg
ZGF0YWJhc2VzIHRvbyBpZiB3YW50ZWQsIGJyaW5nIHRoZSBtYXN0ZXIgYmFjayBpbnRvIHNlcnZp
Y2UsIGxldCB0aGUgb2JzZXJ2ZXIgcnVuIGFnYWluLCBhbmQgcHJvdmUgdGhhdCBib3RoIG5vZGVz
IGhvbGQgdGhlIHNhbWUuIiwiaWQiOiJzZXJ2aWNlb3BzLWhhLXVwZ3JhZGUiLCJ0aXRsZSI6IlVw
Z3JhZGUgYSBTZXJ2aWNlT3BzIGhpZ2gtYXZhaWxhYmlsaXR5IHBhaXIifSwic2tpcHBlZCI6W10s
InNvdXJjZXMiOlt7ImlkIjoiZ3VpZGUiLCJ0aXRsZSI6IlVwZ3JhZGUgR3VpZGUgZm9yIEhpZ2gg
QXZhaWxhYmlsaXR5IChIQSkgRGVwbG95bWVudCIsInVybCI6Imh0dHBzOi8vZG9jcy5tb3RhZGF0
YS5jb20vIn0seyJpZCI6ImRlcGxveW1lbnQiLCJ0aXRsZSI6IkhpZ2ggQXZhaWxhYmlsaXR5IChI
QSkgRGVwbG95bWVudCBTZXR1cCIsInVybCI6Imh0dHBzOi8vZG9jcy5tb3RhZGF0YS5jb20vIn0s
eyJpZCI6InBhdHJvbmkiLCJ0aXRsZSI6IlBhdHJvbmkgQmFzZWQgSEEgQ29uZmlndXJhdGlvbiIs
InVybCI6Imh0dHBzOi8vZG9jcy5tb3RhZGF0YS5jb20vIn0seyJpZCI6ImRpc2FzdGVyLXJlY292
ZXJ5IiwidGl0bGUiOiJEaXNhc3RlciBSZWNvdmVyeSBPcGVyYXRpb25zIEd1aWRlIiwidXJsIjoi
aHR0cHM6Ly9kb2NzLm1vdGFkYXRhLmNvbS8ifSx7ImlkIjoic3lzdGVtY3RsIiwidGl0bGUiOiJz
eXN0ZW1jdGwoMSkiLCJ1cmwiOiJodHRwczovL3d3dy5mcmVlZGVza3RvcC5vcmcvc29mdHdhcmUv
c3lzdGVtZC9tYW4vc3lzdGVtY3RsLmh0bWwifSx7ImlkIjoiYmFja3VwLXByb2Nlc3MiLCJ0aXRs
ZSI6IkJhY2t1cCBQcm9jZXNzIn0seyJpZCI6ImRvd25sb2FkLWxpbmtzIiwidGl0bGUiOiJMYXRl
c3QgRG93bmxvYWQgTGlua3MifSx7ImlkIjoic3RhbmRhbG9uZS1wb3N0Z3Jlc3FsIiwidGl0bGUi
OiJTdGFuZGFsb25lIFBvc3RncmVTUUwgVXBncmFkZSBHdWlkZSJ9LHsiaWQiOiJiYWNrd2FyZC1j
b21wYXRpYmlsaXR5IiwidGl0bGUiOiJCYWNrd2FyZCBDb21wYXRpYmlsaXR5In0seyJpZCI6InBv
c3RncmVzcWwtdXBncmFkZSIsInRpdGxlIjoiUG9zdGdyZVNRTCBVcGdyYWRlIEd1aWRlIn0seyJp
ZCI6InVidW50dS11cGdyYWRlIiwidGl0bGUiOiJVYnVudHUgVmVyc2lvbiBVcGdyYWRlIEd1aWRl
In0seyJpZCI6ImhhLWRlcGxveW1lbnQiLCJ0aXRsZSI6IkhpZ2ggQXZhaWxhYmlsaXR5IERlcGxv
eW1lbnQgR3VpZGUifSx7ImlkIjoiZGMtZHItdXBncmFkZSIsInRpdGxlIjoiREMtRFIgVXBncmFk
ZSBHdWlkZSJ9XSwic3RhZ2VzIjpbeyJlZmZlY3RzIjpbXSwiaWQiOiJwcmVwYXJlIiwic3RlcHMi
OlsiaW5mb3JtLXN0YWtlaG9sZGVycyIsImRvd25sb2FkLWluc3RhbGxlciIsImNvcHktaW5zdGFs
bGVyLW1hc3RlciIsImNvcHktaW5zdGFsbGVyLXN0YW5kYnkiLCJzZWN1cml0eS10cmFmZmljIiwi
c2VjdXJpdHktYWNjZXNzIiwic2VjdXJpdHktYXVkaXQtbG9nIiwic2VjdXJpdHktZmlyZXdhbGwi
LCJhcHByb3ZlLXN0YXJ0Il0sInRpdGxlIjoiRGF5cyBiZWZvcmUsIHRlbGwgcGVvcGxlIGFuZCBi
cmluZyB0aGUgaW5zdGFsbGVyIn0seyJkZXNjcmlwdGlvbiI6IkZyb20gaGVyZSB1bnRpbCB0aGUg
b2JzZXJ2ZXIgcnVucyBhZ2Fpbiwgbm90aGluZyBzd2FwcyB0aGUgbm9kZXMuIiwiZWZmZWN0cyI6
W10sImlkIjoiaG9sZC1mYWlsb3ZlciIsInN0ZXBzIjpbImhvbGQtZmFpbG92ZXIuZW50cnkub3Mt
c3VwcG9ydGVkIiwiaG9sZC1mYWlsb3Zlci5lbnRyeS5yb290LWF2YWlsYWJsZSIsImhvbGQtZmFp
bG92ZXIuZW50cnkubmV0d29yayIsImhvbGQtZmFpbG92ZXIuZW50cnkuZGlzayIsImhvbGQtZmFp
bG92ZXIuZW50cnkuZGlzay1iYWNrdXBzIiwiaG9sZC1mYWlsb3Zlci5lbnRyeS5tYXN0ZXItaGVh
bHRoeSIsImhvbGQtZmFpbG92ZXIuZW50cnkucmVxdWVzdC1jb3VudC1iZWZvcmUiLCJob2xkLWZh
aWxvdmVyLmVudHJ5LmZpbGUtY291bnQtYmVmb3JlIiwiaG9sZC1mYWlsb3Zlci5lbnRyeS5pbnN0
YWxsZWQtdmVyc2lvbiIsImhvbGQtZmFpbG92ZXIuZW50cnkub2JzZXJ2ZXItbG9nLXRoZXJlIiwi
aG9sZC1mYWlsb3Zlci5lbnRyeS5yZXNwb25zZS1iZWZvcmUiLCJrZWVwLWVycm9yLWxvZyIsInNl
ZS1vYnNlcnZlci1ydW5uaW5nIiwib2JzZXJ2ZXItbG9nIiwibG9nLXF1aWV0Iiwic3RvcC1vYnNl
cnZlciIsInNlZS1vYnNlcnZlci1zdG9wcGVkIiwiYmstYXBwbGljYXRpb24iLCJiay1maWxlZGIi
LCJiay1kYiIsImJrLXZtLW1hc3RlciIsImJrLXZtLXN0YW5kYnkiXSwidGl0bGUiOiJIb2xkIHRo
ZSBmYWlsb3ZlciBhbmQgYmFjayBldmVyeXRoaW5nIHVwIiwid2luZG93IjoiaG9sZC1mYWlsb3Zl
ciJ9LHsiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6InBvcnRhbCIsImVmZmVjdCI6InVuYXZhaWxh
YmxlIn0seyJjYXBhYmlsaXR5IjoiYW5hbHl0aWNzIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7
ImNhcGFiaWxpdHkiOiJhdXRvbWF0aWMtZmFpbG92ZXIiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9
XSwiaWQiOiJhcHBsaWNhdGlvbi11cGdyYWRlIiwiaW1wYWN0IjoxLCJzdGVwcyI6WyJhcHBsaWNh
dGlvbi11cGdyYWRlLmVudHJ5Lm9ic2VydmVyLXN0b3BwZWQiLCJhcHBsaWNhdGlvbi11cGdyYWRl
LmVudHJ5LmJhY2t1cHMtcmVhZGFibGUiLCJhcHBsaWNhdGlvbi11cGdyYWRlLmVudHJ5Lmluc3Rh
bGxlci1pZGVudGljYWwiLCJiay1hcHBsaWNhdGlvbi5hZ2UiLCJiay1maWxlZGIuYWdlIiwiYmst
ZGIuYWdlIiwic3RvcC1zZXJ2aWNlcy1tYXN0ZXIiLCJzZWUtc2VydmljZXMtc3RvcHBlZC1tYXN0
ZXIiLCJncmFudC1leGVjdXRlLW1hc3RlciIsInVwZ3JhZGUtbWFzdGVyIiwic3RvcC1zZXJ2aWNl
cy1zdGFuZGJ5Iiwic2VlLXNlcnZpY2VzLXN0b3BwZWQtc3RhbmRieSIsImdyYW50LWV4ZWN1dGUt
c3RhbmRieSIsInVwZ3JhZGUtc3RhbmRieSIsImFwcGxpY2F0aW9uLXVwZ3JhZGUuZXhpdC5zdGFu
ZGJ5LXNlcnZpY2VzLXN0b3BwZWQiXSwidGl0bGUiOiJVcGdyYWRlIHRoZSBhcHBsaWNhdGlvbiwg
bWFzdGVyIGZpcnN0Iiwid2luZG93IjoiYXBwbGljYXRpb24tdXBncmFkZSJ9LHsiZGVzY3JpcHRp
b24iOiJPcHRpb25hbDsgYSBjaGFuZ2UgdGhhdCBsZWF2ZXMgdGhlIGRhdGFiYXNlcyBhcyB0aGV5
IGFyZSBza2lwcyB0aGlzIHN0YWdlIHdpdGggYSByZWFzb24uIiwiZWZmZWN0cyI6W3siY2FwYWJp
bGl0eSI6InBvcnRhbCIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZGF0
YWJhc2UtcmVwbGljYXRpb24iLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9XSwiaWQiOiJkYXRhYmFz
ZS11cGdyYWRlIiwiaW1wYWN0IjoxLCJzdGVwcyI6WyJkYXRhYmFzZS11cGdyYWRlLmVudHJ5Lm9i
c2VydmVyLXN0b3BwZWQiLCJzZWUtb2JzZXJ2ZXItc3RpbGwtc3RvcHBlZCIsImRiLXVwZ3JhZGUt
bWFzdGVyLmZvbGxvdy1ndWlkZSIsInByb21vdGUtc3RhbmRieSIsImRiLXVwZ3JhZGUtc3RhbmRi
eS5mb2xsb3ctZ3VpZGUiLCJyZWNvbmZpZ3VyZS1oYSIsImRhdGFiYXNlLXVwZ3JhZGUuZXhpdC5z
dGFuZGJ5LXJlcGxpY2F0ZXMiXSwidGl0bGUiOiJVcGdyYWRlIHRoZSBkYXRhYmFzZXMsIG1hc3Rl
ciBmaXJzdCIsIndpbmRvdyI6ImRhdGFiYXNlLXVwZ3JhZGUifSx7ImVmZmVjdHMiOltdLCJpZCI6
InJldHVybi10by1zZXJ2aWNlIiwic3RlcHMiOlsicmV0dXJuLXRvLXNlcnZpY2UuZW50cnkub2Jz
ZXJ2ZXItc3RvcHBlZCIsInN0YXJ0LXNlcnZpY2VzLW1hc3RlciIsInN0YXJ0LW9ic2VydmVyIiwi
c2VlLW9ic2VydmVyLXJ1bm5pbmctYWdhaW4iLCJyZXR1cm4tdG8tc2VydmljZS5leGl0Lm9ic2Vy
dmVyLXJ1bm5pbmciXSwidGl0bGUiOiJCcmluZyB0aGUgbWFzdGVyIGFuZCB0aGUgZmFpbG92ZXIg
YmFjayIsIndpbmRvdyI6InJldHVybi10by1zZXJ2aWNlIn0seyJlZmZlY3RzIjpbXSwiaWQiOiJ2
ZXJpZnkiLCJzdGVwcyI6WyJjb21wYXJlLXJlcXVlc3QtY291bnQiLCJjcmVhdGUtdGVzdC10aWNr
ZXQiLCJzZWUtdGlja2V0LW9uLXN0YW5kYnkiLCJmaWxlLXN5bmMtbWFzdGVyIiwic2VlLWZpbGUt
c3luYy1zdGFuZGJ5IiwiY29tcGFyZS1maWxlLWNvdW50IiwiY3JlYXRlLXRlc3QtZmlsZSIsIndh
aXQtZm9yLXRlc3QtZmlsZSIsInRlc3QtZmlsZS1pZGVudGljYWwiLCJyZW1vdmUtdGVzdC1maWxl
Iiwic2VlLXNlcnZpY2VzLW9uLW1hc3RlciIsInBvcnRhbC12ZXJzaW9uIiwic2FuaXR5IiwiY2xv
c2UtdGVzdC10aWNrZXQiLCJjcHUiLCJtZW1vcnkiLCJkaXNrLWFmdGVyIiwibmV0d29yay1hZnRl
ciIsInJlc3BvbnNlLWFmdGVyIiwicmVhZC1vYnNlcnZlci1sb2ciLCJyZWFkLWVycm9yLWxvZyIs
InJlYWQtZmlsZS1zeW5jLWpvdXJuYWwiLCJlcnJvcnMtYWZ0ZXIiLCJpbnN0YWxsZXItbW9kZSIs
InNlY3VyaXR5LXNlcnZpY2VzIiwic2VjdXJpdHktZGF0YWJhc2UiLCJzZWN1cml0eS1uZXR3b3Jr
Il0sInRpdGxlIjoiUG9zdC11cGdyYWRlIHZlcmlmaWNhdGlvbiJ9XSwic3RlcHMiOlt7ImJhdGNo
ZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlk
IjoiaW5mb3JtLXN0YWtlaG9sZGVycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibm90aWZ5
Iiwibm90aWZ5Ijp7ImFib3V0IjpbInBvcnRhbCIsImFuYWx5dGljcyIsImF1dG9tYXRpYy1mYWls
b3ZlciIsImRhdGFiYXNlLXJlcGxpY2F0aW9uIiwiZmlsZS1yZXBsaWNhdGlvbiJdLCJhdWRpZW5j
ZSI6InN0YWtlaG9sZGVycyIsImxlYWRNUyI6MTcyODAwMDAwLCJtZXNzYWdlIjoiU2VydmljZU9w
cyBnb2VzIGZyb20gOC40LjAgdG8gOC42LjAgdW5kZXIgY2hhbmdlIENIRzAwNDI4NjAuIER1cmlu
ZyB0aGUgd2luZG93IHRoZSBwb3J0YWwgYW5kIGFuYWx5dGljcyBhcmUgZG93biwgYW5kIHRoZSBz
dGFuZGJ5IGRvZXMgbm90IHRha2Ugb3Zlci4ifSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NDMzfSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzdGFrZWhvbGRlcnMtaW5mb3JtZWQiXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIz
OCJ9XSwic3RhZ2UiOiJwcmVwYXJlIiwidGl0bGUiOiJUZWxsIHRoZSBzdGFrZWhvbGRlcnMifSx7
ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAw
MDAwLCJpZCI6ImRvd25sb2FkLWluc3RhbGxlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoi
bWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiRmV0Y2ggdGhlIGJ1aWxkIGZvciA4LjYu
MCBmcm9tIHRoZSBMYXRlc3QgRG93bmxvYWQgTGlua3MgYW5kIGNvbXB1dGUgaXRzIFNIQS0yNTYu
IiwicGF0aCI6W10sInJlY29yZCI6WyJmaWxlLW5hbWUiLCJzaGEyNTYiXX0sIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjQ0NX0sInBvc2l0
aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZG93bmxvYWQtaW5z
dGFsbGVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiNDEtNDIifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiRG93bmxvYWQg
dGhlIGNvbW1vbiBpbnN0YWxsZXIifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLWUgXCIke2luc3RhbGxlcl9k
aXJ9LyR7aW5zdGFsbGVyfVwiIiwidmFyaWFibGVzIjpbImluc3RhbGxlciIsImluc3RhbGxlcl9k
aXIiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiZXhpc3RzIiwiaG9zdHMiOlsib3BzLWEiXSwi
aWQiOiJjb3B5LWluc3RhbGxlci1tYXN0ZXIuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0
IjoiZmlsZSAvc3J2L3NlcnZpY2VvcHMvdXBncmFkZS9Nb3RhZGF0YVNlcnZpY2VPcHNDb21tb25V
cGdyYWRlX1Y4NjAiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXIgaXMg
b24gdGhlIG1hc3RlciJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6ImNv
cHktaW5zdGFsbGVyLW1hc3RlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwi
bWFudWFsIjp7Imluc3RydWN0aW9uIjoiQ29weSBNb3RhZGF0YVNlcnZpY2VPcHNDb21tb25VcGdy
YWRlX1Y4NjAgdG8gL3Nydi9zZXJ2aWNlb3BzL3VwZ3JhZGUgb24gdGhlIG1hc3Rlci4iLCJwYXRo
IjpbXSwicmVjb3JkIjpbInNoYTI1NiJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NDUzfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjb3B5LWluc3RhbGxlci1tYXN0ZXIiXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0NS00
NiJ9XSwic3RhZ2UiOiJwcmVwYXJlIiwidGl0bGUiOiJDb3B5IHRoZSBpbnN0YWxsZXIgdG8gdGhl
IG1hc3RlciIsInVuZG8iOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJybSAt
ZiAtLSBcIiR7aW5zdGFsbGVyX2Rpcn0vJHtpbnN0YWxsZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5z
dGFsbGVyIiwiaW5zdGFsbGVyX2RpciJdfX19LHsiYmF0Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtZSBcIiR7aW5zdGFs
bGVyX2Rpcn0vJHtpbnN0YWxsZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyIiwiaW5zdGFs
bGVyX2RpciJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHMiLCJob3N0cyI6WyJvcHMt
YiJdLCJpZCI6ImNvcHktaW5zdGFsbGVyLXN0YW5kYnkuY2hlY2siLCJraW5kIjoicHJvYmUiLCJz
dWJqZWN0IjoiZmlsZSAvc3J2L3NlcnZpY2VvcHMvdXBncmFkZS9Nb3RhZGF0YVNlcnZpY2VPcHND
b21tb25VcGdyYWRlX1Y4NjAiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBpbnN0YWxs
ZXIgaXMgb24gdGhlIHN0YW5kYnkifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwi
aWQiOiJjb3B5LWluc3RhbGxlci1zdGFuZGJ5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJt
YW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJDb3B5IE1vdGFkYXRhU2VydmljZU9wc0Nv
bW1vblVwZ3JhZGVfVjg2MCB0byAvc3J2L3NlcnZpY2VvcHMvdXBncmFkZSBvbiB0aGUgc3RhbmRi
eS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInNoYTI1NiJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NDY2fSwicG9zaXRpb24iOiJib2R5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjb3B5LWluc3RhbGxlci1zdGFuZGJ5
Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiNjMtNjQifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiQ29weSB0aGUgaW5zdGFs
bGVyIHRvIHRoZSBzdGFuZGJ5IiwidW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwi
dGV4dCI6InJtIC1mIC0tIFwiJHtpbnN0YWxsZXJfZGlyfS8ke2luc3RhbGxlcn1cIiIsInZhcmlh
YmxlcyI6WyJpbnN0YWxsZXIiLCJpbnN0YWxsZXJfZGlyIl19fX0seyJiYXRjaGVzIjpbWyJjb250
cm9sbGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVz
dHMgaXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoic2VjdXJpdHktdHJhZmZpYyIsImtp
bmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJTZWUgaG93IHJlcGxpY2F0aW9u
LCByc3luYyBhbmQgaGVhcnRiZWF0IHRyYXZlbCBiZXR3ZWVuIHRoZSBub2Rlcy4iLCJwYXRoIjpb
XSwicmVjb3JkIjpbImZpbmRpbmciXX0sInN1YmplY3QiOiJTZWUgaG93IHJlcGxpY2F0aW9uLCBy
c3luYyBhbmQgaGVhcnRiZWF0IHRyYXZlbCBiZXR3ZWVuIHRoZSBub2Rlcy4iLCJ0aXRsZSI6IkNv
bmZpcm0gdGhhdCB0cmFmZmljIGJldHdlZW4gdGhlIG5vZGVzIGlzIHByb3RlY3RlZCJ9LCJlZmZl
Y3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InNlY3VyaXR5LXRyYWZmaWMiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NDc5fSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzZWN1cmUtbm9kZS10cmFmZmljIl0sInNpbXVs
dGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTg4
In1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IkNvbmZpcm0gdGhhdCB0cmFmZmljIGJldHdl
ZW4gdGhlIG5vZGVzIGlzIHByb3RlY3RlZCJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwi
Y2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9z
dHMiOlsiY29udHJvbGxlciJdLCJpZCI6InNlY3VyaXR5LWFjY2VzcyIsImtpbmQiOiJtYW51YWwi
LCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJDb21wYXJlIHRoZSBhY2NvdW50cyBhbmQga2V5cyBv
biBib3RoIG5vZGVzIHdpdGggdGhlIGFwcHJvdmVkIGxpc3QuIiwicGF0aCI6W10sInJlY29yZCI6
WyJmaW5kaW5nIl19LCJzdWJqZWN0IjoiQ29tcGFyZSB0aGUgYWNjb3VudHMgYW5kIGtleXMgb24g
Ym90aCBub2RlcyB3aXRoIHRoZSBhcHByb3ZlZCBsaXN0LiIsInRpdGxlIjoiQ29uZmlybSB3aG8g
bWF5IGdldCBvbiB0aGUgbm9kZXMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwi
aWQiOiJzZWN1cml0eS1hY2Nlc3MiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwi
b25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6
NDg1fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJu
b2RlLWFjY2Vzcy1jb250cm9sIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTg5In1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6
IkNvbmZpcm0gd2hvIG1heSBnZXQgb24gdGhlIG5vZGVzIn0seyJiYXRjaGVzIjpbWyJjb250cm9s
bGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMg
aXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoic2VjdXJpdHktYXVkaXQtbG9nIiwia2lu
ZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlNlZSB0aGF0IGF1ZGl0aW5nIGlz
IG9uIGZvciBib3RoIG5vZGVzIGFuZCB3aG8gcmVhZHMgaXQuIiwicGF0aCI6W10sInJlY29yZCI6
WyJmaW5kaW5nIl19LCJzdWJqZWN0IjoiU2VlIHRoYXQgYXVkaXRpbmcgaXMgb24gZm9yIGJvdGgg
bm9kZXMgYW5kIHdobyByZWFkcyBpdC4iLCJ0aXRsZSI6IkNvbmZpcm0gdGhhdCBhdWRpdCBsb2dz
IGFyZSBvbiBhbmQgcmVhZCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6
InNlY3VyaXR5LWF1ZGl0LWxvZyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo0
OTF9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImF1
ZGl0LWxvZ2dpbmciXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxOTAifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiQ29uZmly
bSB0aGF0IGF1ZGl0IGxvZ3MgYXJlIG9uIGFuZCByZWFkIn0seyJiYXRjaGVzIjpbWyJjb250cm9s
bGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMg
aXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoic2VjdXJpdHktZmlyZXdhbGwiLCJraW5k
IjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiQ29tcGFyZSB0aGUgZmlyZXdhbGwg
cnVsZXMgb2YgYm90aCBub2RlcyB3aXRoIHRoZSBhcHByb3ZlZCBvbmVzLiIsInBhdGgiOltdLCJy
ZWNvcmQiOlsiZmluZGluZyJdfSwic3ViamVjdCI6IkNvbXBhcmUgdGhlIGZpcmV3YWxsIHJ1bGVz
IG9mIGJvdGggbm9kZXMgd2l0aCB0aGUgYXBwcm92ZWQgb25lcy4iLCJ0aXRsZSI6IkNvbmZpcm0g
dGhlIGZpcmV3YWxsIHJ1bGVzIG9mIHRoZSBwYWlyIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1T
Ijo2MDAwMDAsImlkIjoic2VjdXJpdHktZmlyZXdhbGwiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6NDk3fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNh
dGlzZmllcyI6WyJmaXJld2FsbC1ydWxlcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5MSJ9XSwic3RhZ2UiOiJwcmVwYXJlIiwi
dGl0bGUiOiJDb25maXJtIHRoZSBmaXJld2FsbCBydWxlcyBvZiB0aGUgcGFpciJ9LHsiYXBwcm92
ZSI6eyJieSI6W10sInF1ZXN0aW9uIjoiTWF5IGNoYW5nZSBDSEcwMDQyODYwIHN0b3AgdGhlIGZh
aWxvdmVyIGFuZCB0YWtlIFNlcnZpY2VPcHMgZG93biBpbiBpdHMgd2luZG93PyJ9LCJiYXRjaGVz
IjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6
ImFwcHJvdmUtc3RhcnQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImFwcHJvdmUiLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1MDN9
LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbXSwic3RhZ2UiOiJwcmVwYXJlIiwidGl0bGUiOiJB
cHByb3ZlIHRoZSBzdGFydCJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiIuIC9ldGMvb3MtcmVsZWFzZSAm
JiBwcmludGYgJyVzLSVzXFxuJyBcIiRJRFwiIFwiJFZFUlNJT05fSURcIiIsInZhcmlhYmxlcyI6
W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXih1YnVudHUtKDIy
fDI0KVxcLjA0fHJoZWwtOVxcLlsyNF0pJCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeKHVidW50
dS0oMjJ8MjQpXFwuMDR8cmhlbC05XFwuWzI0XSkkYCIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIi
XSwiaWQiOiJob2xkLWZhaWxvdmVyLmVudHJ5Lm9zLXN1cHBvcnRlZCIsImtpbmQiOiJwcm9iZSIs
InN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgbm9k
ZSBydW5zIFVidW50dSAyMiBvciAyNCwgb3IgUmVkIEhhdCA5LjIgb3IgOS40In0sImVmZmVjdHMi
OltdLCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkub3Mtc3VwcG9ydGVkIiwiaWRlbXBvdGVudCI6
ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjUxNX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbInN1cHBvcnRlZC1vcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwLTEyIn1dLCJzdGFnZSI6
ImhvbGQtZmFpbG92ZXIiLCJ0aXRsZSI6IlRoZSBub2RlIHJ1bnMgVWJ1bnR1IDIyIG9yIDI0LCBv
ciBSZWQgSGF0IDkuMiBvciA5LjQifSx7ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBpZCAtdSIs
InZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIw
In1dLCJleHBlY3RlZCI6ImlzIGAwYCIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJo
b2xkLWZhaWxvdmVyLmVudHJ5LnJvb3QtYXZhaWxhYmxlIiwia2luZCI6InByb2JlIiwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBhY2NvdW50IGdl
dHMgcm9vdCByaWdodHMgd2l0aG91dCBiZWluZyBhc2tlZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJo
b2xkLWZhaWxvdmVyLmVudHJ5LnJvb3QtYXZhaWxhYmxlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjUxNn0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbInJvb3QtcmlnaHRzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDYtNDcifV0sInN0YWdlIjoiaG9sZC1mYWls
b3ZlciIsInRpdGxlIjoiVGhlIGFjY291bnQgZ2V0cyByb290IHJpZ2h0cyB3aXRob3V0IGJlaW5n
IGFza2VkIn0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InBpbmcgLWMgNSAtVyAyIFwiJHtwZWVyX2FkZHJl
c3N9XCIiLCJ2YXJpYWJsZXMiOlsicGVlcl9hZGRyZXNzIl19LCJleHBlY3QiOlt7InByZWRpY2F0
ZSI6ImNvbnRhaW5zIiwidGV4dCI6IiwgMCUgcGFja2V0IGxvc3MifV0sImV4cGVjdGVkIjoiY29u
dGFpbnMgYCwgMCUgcGFja2V0IGxvc3NgIiwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJpZCI6
ImhvbGQtZmFpbG92ZXIuZW50cnkubmV0d29yayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0
aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgb3RoZXIgbm9kZSBhbnN3
ZXJzIHdpdGhvdXQgbG9zc2VzIn0sImVmZmVjdHMiOltdLCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50
cnkubmV0d29yayIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1MTd9LCJwb3Np
dGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJub2RlLW5ldHdv
cmsiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxNywgMzYifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpdGxlIjoiVGhlIG90
aGVyIG5vZGUgYW5zd2VycyB3aXRob3V0IGxvc3NlcyJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJv
cHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkZiAt
UGsgLS0gXCIke2luc3RhbGxlcl9kaXJ9XCIgfCBhd2sgJ05SID09IDIgeyBwcmludCAkNCB9JyIs
InZhcmlhYmxlcyI6WyJpbnN0YWxsZXJfZGlyIl19LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI+
PSIsIm51bWJlcnMiOls5NzY1NjI1XSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6
ImlzIGF0IGxlYXN0IDEwIEdCIiwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJpZCI6ImhvbGQt
ZmFpbG92ZXIuZW50cnkuZGlzayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJmcmVlIHNwYWNl
IG9mIC9zcnYvc2VydmljZW9wcy91cGdyYWRlIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJU
aGVyZSBpcyByb29tIGZvciB0aGUgaW5zdGFsbGVyIn0sImVmZmVjdHMiOltdLCJpZCI6ImhvbGQt
ZmFpbG92ZXIuZW50cnkuZGlzayIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1
MTh9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJk
aXNrLXNwYWNlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTgifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpdGxlIjoiVGhl
cmUgaXMgcm9vbSBmb3IgdGhlIGluc3RhbGxlciJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMt
YiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkZiAtUGsg
LS0gXCIke2JhY2t1cF9kaXJ9XCIgfCBhd2sgJ05SID09IDIgeyBwcmludCAkNCB9JyIsInZhcmlh
YmxlcyI6WyJiYWNrdXBfZGlyIl19LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI+PSIsIm51bWJl
cnMiOls5NzY1NjI1MF0sInByZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyBhdCBs
ZWFzdCAxMDAgR0IiLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1iIl0sImlkIjoiaG9sZC1mYWlsb3Zl
ci5lbnRyeS5kaXNrLWJhY2t1cHMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZnJlZSBzcGFj
ZSBvZiAvc3J2L3NlcnZpY2VvcHMvYmFja3VwIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJU
aGVyZSBpcyByb29tIGZvciB0aGUgYmFja3VwcyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJob2xkLWZh
aWxvdmVyLmVudHJ5LmRpc2stYmFja3VwcyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hl
Y2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjo1MTl9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJkaXNrLXNwYWNlLWJhY2t1cHMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOCJ9XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVy
IiwidGl0bGUiOiJUaGVyZSBpcyByb29tIGZvciB0aGUgYmFja3VwcyJ9LHsiYmF0Y2hlcyI6W1si
b3BzLWEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3Rh
dHVzPTBcbmZvciB1bml0IGluICdmdC1tYWluLXNlcnZlci5zZXJ2aWNlJyAnZnQtYW5hbHl0aWNz
LXNlcnZlci5zZXJ2aWNlJyAnZWxhc3RpY3NlYXJjaC5zZXJ2aWNlJyAnbmdpbnguc2VydmljZScg
J3Bvc3RncmVzcWwuc2VydmljZScgJ2ZpbGUtc3luYy5zZXJ2aWNlJzsgZG9cbiAgc3RhdGU9JChz
eXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNv
ZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2Ug
XCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVc
bmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQi
OiJpcyBydW5uaW5nIiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJob2xkLWZhaWxvdmVyLmVudHJ5
Lm1hc3Rlci1oZWFsdGh5Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2VzIGZ0LW1h
aW4tc2VydmVyLnNlcnZpY2UsIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSwgZWxhc3RpY3Nl
YXJjaC5zZXJ2aWNlLCBuZ2lueC5zZXJ2aWNlLCBwb3N0Z3Jlc3FsLnNlcnZpY2UsIGZpbGUtc3lu
Yy5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgbWFzdGVyJ3Mgc2Vydmlj
ZXMgcnVuIGJlZm9yZSBhbnl0aGluZyBpcyB0b3VjaGVkIn0sImVmZmVjdHMiOltdLCJpZCI6Imhv
bGQtZmFpbG92ZXIuZW50cnkubWFzdGVyLWhlYWx0aHkiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6NTIwfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJz
YXRpc2ZpZXMiOlsiY2x1c3Rlci1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTYifV0sInN0YWdlIjoiaG9sZC1mYWls
b3ZlciIsInRpdGxlIjoiVGhlIG1hc3RlcidzIHNlcnZpY2VzIHJ1biBiZWZvcmUgYW55dGhpbmcg
aXMgdG91Y2hlZCJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2siOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC11IHBvc3RncmVzIHBzcWwgLWQg
ZmxvdG9pdHNtZGIgLXRBYyBcIlNFTEVDVCBDT1VOVCgqKSBGUk9NIGFwb2xvLnJlcXVlc3Q7XCIi
LCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbCJ9XSwiZXhwZWN0
ZWQiOiJpcyB0aGUgc2FtZSBvbiBldmVyeSBob3N0IiwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJd
LCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkucmVxdWVzdC1jb3VudC1iZWZvcmUiLCJraW5kIjoi
Y29tcGFyZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjE1MDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aXRsZSI6IlRoZSBkYXRhYmFzZXMgYXJlIGluIHN0ZXAgYmVmb3Jl
IGFueXRoaW5nIGlzIHRvdWNoZWQifSwiZWZmZWN0cyI6W10sImlkIjoiaG9sZC1mYWlsb3Zlci5l
bnRyeS5yZXF1ZXN0LWNvdW50LWJlZm9yZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hl
Y2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjo1MjF9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJjbHVzdGVyLWhlYWx0aHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNiwgOTUifV0sInN0YWdlIjoiaG9sZC1mYWlsb3Zl
ciIsInRpdGxlIjoiVGhlIGRhdGFiYXNlcyBhcmUgaW4gc3RlcCBiZWZvcmUgYW55dGhpbmcgaXMg
dG91Y2hlZCJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHRlc3QgLWQgL29wdC9mbG90b21hdGUv
bWFpbi1zZXJ2ZXIvZmlsZWRiICYmIHN1ZG8gZmluZCAvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZl
ci9maWxlZGIgLXR5cGUgZiB8IHdjIC1sIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoiZXF1YWwifV0sImV4cGVjdGVkIjoiaXMgdGhlIHNhbWUgb24gZXZlcnkgaG9zdCIs
Imhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJob2xkLWZhaWxvdmVyLmVudHJ5LmZpbGUt
Y291bnQtYmVmb3JlIiwia2luZCI6ImNvbXBhcmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwi
Zm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGl0bGUiOiJUaGUgZmlsZWRi
IGZvbGRlcnMgYXJlIGluIHN0ZXAgYmVmb3JlIGFueXRoaW5nIGlzIHRvdWNoZWQifSwiZWZmZWN0
cyI6W10sImlkIjoiaG9sZC1mYWlsb3Zlci5lbnRyeS5maWxlLWNvdW50LWJlZm9yZSIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1MjJ9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbHVzdGVyLWhlYWx0aHkiXSwic2ltdWx0YW5l
b3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNiwgMTAy
In1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRsZSI6IlRoZSBmaWxlZGIgZm9sZGVycyBh
cmUgaW4gc3RlcCBiZWZvcmUgYW55dGhpbmcgaXMgdG91Y2hlZCJ9LHsiYmF0Y2hlcyI6W1siY29u
dHJvbGxlciJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRl
c3RzIGl0IiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnku
aW5zdGFsbGVkLXZlcnNpb24iLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJh
ZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJSZWFkIHRoZSB2ZXJzaW9uIGluIHRoZSBsaWNl
bmNlIGRldGFpbHM7IGl0IG11c3QgYmUgOC40LjAsIGFuZCBvbmUgdGhhdCB0aGUgdmVuZG9yIGFs
bG93cyBpbiBhIHBhaXIuIiwicGF0aCI6WyJBZG1pbiIsIk9yZ2FuaXphdGlvbiIsIkFjY291bnQi
LCJMaWNlbnNlIERldGFpbHMiXSwicmVjb3JkIjpbInZlcnNpb24iXX0sInN1YmplY3QiOiJSZWFk
IHRoZSB2ZXJzaW9uIGluIHRoZSBsaWNlbmNlIGRldGFpbHM7IGl0IG11c3QgYmUgOC40LjAsIGFu
ZCBvbmUgdGhhdCB0aGUgdmVuZG9yIGFsbG93cyBpbiBhIHBhaXIuIiwidGl0bGUiOiJUaGUgcG9y
dGFsIHNob3dzIHRoZSB2ZXJzaW9uIHRoaXMgY2hhbmdlIHN0YXJ0cyBmcm9tIn0sImVmZmVjdHMi
OltdLCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkuaW5zdGFsbGVkLXZlcnNpb24iLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTIzfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY3VycmVudC12ZXJzaW9uIl0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTksIDEwOCJ9
XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwidGl0bGUiOiJUaGUgcG9ydGFsIHNob3dzIHRoZSB2
ZXJzaW9uIHRoaXMgY2hhbmdlIHN0YXJ0cyBmcm9tIn0seyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2gi
XV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtZSBc
Ii9vcHQvSEEvbG9ncy9oYV8ke2RhdGV9LmxvZ1wiIiwidmFyaWFibGVzIjpbImRhdGUiXX0sImV4
cGVjdCI6W10sImV4cGVjdGVkIjoiZXhpc3RzIiwiaG9zdHMiOlsib3BzLXdhdGNoIl0sImlkIjoi
aG9sZC1mYWlsb3Zlci5lbnRyeS5vYnNlcnZlci1sb2ctdGhlcmUiLCJraW5kIjoicHJvYmUiLCJz
dWJqZWN0IjoiZmlsZSAvb3B0L0hBL2xvZ3MvaGFfJHtkYXRlfS5sb2ciLCJ0aW1lb3V0TVMiOjMw
MDAwLCJ0aXRsZSI6IlRvZGF5J3MgbG9nIG9mIHRoZSBvYnNlcnZlciBpcyB3aGVyZSBpdCBpcyBs
b29rZWQgZm9yIn0sImVmZmVjdHMiOltdLCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkub2JzZXJ2
ZXItbG9nLXRoZXJlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVy
ZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjUyNH0sInBv
c2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNCJ9
XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwidGl0bGUiOiJUb2RheSdzIGxvZyBvZiB0aGUgb2Jz
ZXJ2ZXIgaXMgd2hlcmUgaXQgaXMgbG9va2VkIGZvciJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxl
ciJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzZWNvbmRz
PSQoY3VybCAtZnNTIC1vIC9kZXYvbnVsbCAtdyAnJXt0aW1lX3RvdGFsfScgXCIke3BvcnRhbF91
cmx9XCIpIHx8IGV4aXQgMVxuYXdrIC12IHRvb2s9XCIkc2Vjb25kc1wiIC12IGxpbWl0PVwiJHty
ZXNwb25zZV9saW1pdF9tc31cIiBcXFxuICAnQkVHSU4geyBwcmludGYgXCIlczogJWQgbXNcXG5c
IiwgKHRvb2sgKiAxMDAwIDw9IGxpbWl0ID8gXCJpbiB0aW1lXCIgOiBcInRvbyBzbG93XCIpLCB0
b29rICogMTAwMCB9JyIsInZhcmlhYmxlcyI6WyJwb3J0YWxfdXJsIiwicmVzcG9uc2VfbGltaXRf
bXMiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeaW4gdGltZTog
In1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5pbiB0aW1lOiBgIiwiaG9zdHMiOlsiY29udHJvbGxl
ciJdLCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkucmVzcG9uc2UtYmVmb3JlIiwia2luZCI6InBy
b2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRo
ZSBwb3J0YWwgYW5zd2VycyBpbiB0aW1lIGJlZm9yZSBhbnl0aGluZyBpcyB0b3VjaGVkIn0sImVm
ZmVjdHMiOltdLCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkucmVzcG9uc2UtYmVmb3JlIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjUyNX0sInBvc2l0aW9uIjoiZW50cnkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTQifV0sInN0YWdlIjoiaG9sZC1m
YWlsb3ZlciIsInRpdGxlIjoiVGhlIHBvcnRhbCBhbnN3ZXJzIGluIHRpbWUgYmVmb3JlIGFueXRo
aW5nIGlzIHRvdWNoZWQifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6InN1ZG8gdGFpbCAtbiBcIiR7bG9nX2xpbmVzfVwiIC9vcHQvZmxv
dG9tYXRlL21haW4tc2VydmVyL2xvZ3MvY29tbW9uL2Vycm9yIiwidmFyaWFibGVzIjpbImxvZ19s
aW5lcyJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6ImtlZXAtZXJyb3It
bG9nIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjUyN30sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTE1LCAxNzAifV0sInN0YWdl
IjoiaG9sZC1mYWlsb3ZlciIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiS2VlcCB0aGUgbGFz
dCBsaW5lcyBvZiB0aGUgZXJyb3IgbG9nIGZvciBjb21wYXJpc29uIn0seyJiYXRjaGVzIjpbWyJv
cHMtd2F0Y2giXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
c3RhdHVzPTBcbmZvciB1bml0IGluICdoYSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFj
dGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50
ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVc
IiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1
c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIs
Imhvc3RzIjpbIm9wcy13YXRjaCJdLCJpZCI6InNlZS1vYnNlcnZlci1ydW5uaW5nIiwia2luZCI6
InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgaGEiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IlRoZSBvYnNlcnZlciBydW5zIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQi
OiJzZWUtb2JzZXJ2ZXItcnVubmluZyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2si
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
Ijo1MzZ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpb
Im9ic2VydmVyLXNlZW4tcnVubmluZyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI4In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIyOCwgODkifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpdGxlIjoiU2VlIHRoYXQg
dGhlIG9ic2VydmVyIHJ1bnMifSx7ImJhdGNoZXMiOltbIm9wcy13YXRjaCJdXSwiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YWlsIC1uIFwiJHtsb2dfbGluZXN9XCIgXCIvb3B0
L0hBL2xvZ3MvaGFfJHtkYXRlfS5sb2dcIiIsInZhcmlhYmxlcyI6WyJkYXRlIiwibG9nX2xpbmVz
Il19LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6Im9ic2VydmVyLWxvZyIs
ImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1NDJ9LCJwb3NpdGlvbiI6ImJvZHkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIm9ic2VydmVyLWxvZy1yZWFkIl0sInNpbXVs
dGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjIt
MjQifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoi
UmVhZCB0aGUgbmV3ZXN0IGxpbmVzIG9mIHRoZSBvYnNlcnZlcidzIGxvZyJ9LHsiYmF0Y2hlcyI6
W1sib3BzLXdhdGNoIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InJlY2VudD0kKHRhaWwgLW4gXCIke2xvZ19saW5lc31cIiBcIi9vcHQvSEEvbG9ncy9oYV8k
e2RhdGV9LmxvZ1wiKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHJlY2VudFwiIHxcbiAg
YXdrIC12IGJ1c3k9XCIke2J1c3lfbG9nX3BhdHRlcm59XCIgJ3RvbG93ZXIoJDApIH4gYnVzeSB7
IG4rKyB9IEVORCB7IHByaW50IG4gKyAwIH0nIiwidmFyaWFibGVzIjpbImJ1c3lfbG9nX3BhdHRl
cm4iLCJkYXRlIiwibG9nX2xpbmVzIl19LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51
bWJlcnMiOlswXSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJo
b2xkTVMiOjYwMDAwLCJob3N0cyI6WyJvcHMtd2F0Y2giXSwiaWQiOiJsb2ctcXVpZXQiLCJraW5k
IjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxl
IjoiVGhlIG5ld2VzdCBsaW5lcyBvZiB0aGUgb2JzZXJ2ZXIncyBsb2cgc3BlYWsgb2Ygbm8gc3dh
cCBhbmQgbm8gc3luY2hyb25pc2F0aW9uIn0sImRlc2NyaXB0aW9uIjoiU3RvcHBpbmcgdGhlIG9i
c2VydmVyIGluIHRoZSBtaWRkbGUgb2YgZWl0aGVyIG1heSBsZWF2ZSB0aGUgcGFpciB1bnN0YWJs
ZS4iLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6ImxvZy1xdWlldCIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoid2FpdCIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjU1MX0sInBvc2l0aW9uIjoiYm9keSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjE4MDAwMDB9
LCJzYXRpc2ZpZXMiOlsibG9nLXF1aWV0Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjEsIDI3In0seyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIyMS0yNCJ9XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwidGl0bGUiOiJXYWl0
IHVudGlsIG5vIHN3YXAgb3Igc3luY2hyb25pc2F0aW9uIGlzIHVuZGVyIHdheSJ9LHsiYmF0Y2hl
cyI6W1sib3BzLXdhdGNoIl1dLCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1
ZG8gc3lzdGVtY3RsIHN0b3AgaGEiLCJ2YXJpYWJsZXMiOltdfSwiZWZmZWN0cyI6W10sImVzdGlt
YXRlTVMiOjYwMDAwLCJpZCI6InN0b3Atb2JzZXJ2ZXIiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5k
IjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6NTU5fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNm
aWVzIjpbInN0b3Atb2JzZXJ2ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMCwgMjkifV0sInN0YWdlIjoiaG9sZC1mYWlsb3Zl
ciIsInRpbWVvdXRNUyI6MTIwMDAwLCJ0aXRsZSI6IlN0b3AgdGhlIG9ic2VydmVyIiwidW5kbyI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0YXJ0
IGhhIiwidmFyaWFibGVzIjpbXX19fSx7ImJhdGNoZXMiOltbIm9wcy13YXRjaCJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQg
aW4gJ2hhJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9k
ZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVu
aXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDNpbmFjdGl2ZXwzZmFp
bGVkKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFy
aWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgc3RvcHBlZCIsImhvc3RzIjpb
Im9wcy13YXRjaCJdLCJpZCI6InNlZS1vYnNlcnZlci1zdG9wcGVkIiwia2luZCI6InByb2JlIiwi
c3ViamVjdCI6InNlcnZpY2UgaGEiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBvYnNl
cnZlciBpcyBkb3duIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJzZWUt
b2JzZXJ2ZXItc3RvcHBlZCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1NzB9
LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIm9ic2Vy
dmVyLXNlZW4tc3RvcHBlZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMwIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIz
MCJ9XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgb2JzZXJ2
ZXIgaXMgZG93biJ9LHsiYmFja3VwIjoiYXBwbGljYXRpb24iLCJiYXRjaGVzIjpbWyJvcHMtYSJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1zIFwi
JHthcHBsaWNhdGlvbl9iYWNrdXB9XCIgJiYgc2hhMjU2c3VtIC0tIFwiJHthcHBsaWNhdGlvbl9i
YWNrdXB9XCIiLCJ2YXJpYWJsZXMiOlsiYXBwbGljYXRpb25fYmFja3VwIl19LCJleHBlY3QiOlt7
InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlswLTlhLWZdezY0fSAifV0sImV4cGVjdGVk
IjoibWF0Y2hlcyBgXlswLTlhLWZdezY0fSBgIiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJiay1h
cHBsaWNhdGlvbi5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0Iiwi
dGltZW91dE1TIjoxODAwMDAwLCJ0aXRsZSI6IlRoZSBiYWNrdXAgb2YgdGhlIGFwcGxpY2F0aW9u
IGlzIHRoZXJlIGFuZCBub3QgZW1wdHkifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjkwMDAw
MCwiaWQiOiJiay1hcHBsaWNhdGlvbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFs
IiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiQmFjayB0aGUgYXBwbGljYXRpb24gdXAgdG8gL3Ny
di9zZXJ2aWNlb3BzL2JhY2t1cC9hcHBsaWNhdGlvbi04LjQuMC50YXIuZ3ogYXMgdGhlIEJhY2t1
cCBQcm9jZXNzIHNheXMuIiwicGF0aCI6W10sInJlY29yZCI6WyJzaXplIiwic2hhMjU2Il19LCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1
NzZ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImJh
Y2t1cC1hcHBsaWNhdGlvbiJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMzIn1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRs
ZSI6IkJhY2sgdXAgdGhlIGFwcGxpY2F0aW9uIG9mIHRoZSBtYXN0ZXIifSx7ImJhY2t1cCI6ImZp
bGVkYiIsImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InRlc3QgLXMgXCIke2ZpbGVkYl9iYWNrdXB9XCIgJiYgc2hhMjU2c3Vt
IC0tIFwiJHtmaWxlZGJfYmFja3VwfVwiIiwidmFyaWFibGVzIjpbImZpbGVkYl9iYWNrdXAiXX0s
ImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9
XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6WyJvcHMtYSJd
LCJpZCI6ImJrLWZpbGVkYi5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0
cHV0IiwidGltZW91dE1TIjoxODAwMDAwLCJ0aXRsZSI6IlRoZSBiYWNrdXAgb2YgZmlsZWRiIGlz
IHRoZXJlIGFuZCBub3QgZW1wdHkifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjE4MDAwMDAs
ImlkIjoiYmstZmlsZWRiIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51
YWwiOnsiaW5zdHJ1Y3Rpb24iOiJCYWNrIC9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2ZpbGVk
YiB1cCB0byAvc3J2L3NlcnZpY2VvcHMvYmFja3VwL2ZpbGVkYi04LjQuMC50YXIuZ3ogYXMgdGhl
IEJhY2t1cCBQcm9jZXNzIHNheXMuIiwicGF0aCI6W10sInJlY29yZCI6WyJzaXplIiwic2hhMjU2
Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjo1OTF9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbImJhY2t1cC1maWxlZGIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMyJ9XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwidGl0
bGUiOiJCYWNrIHVwIHRoZSBmaWxlZGIgZm9sZGVyIG9mIHRoZSBtYXN0ZXIifSx7ImJhY2t1cCI6
ImRhdGFiYXNlIiwiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtcyBcIiR7ZGF0YWJhc2VfYmFja3VwfVwiICYmIHNo
YTI1NnN1bSAtLSBcIiR7ZGF0YWJhc2VfYmFja3VwfVwiIiwidmFyaWFibGVzIjpbImRhdGFiYXNl
X2JhY2t1cCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5bMC05
YS1mXXs2NH0gIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5bMC05YS1mXXs2NH0gYCIsImhvc3Rz
IjpbIm9wcy1hIl0sImlkIjoiYmstZGIuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
dGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MTgwMDAwMCwidGl0bGUiOiJUaGUgYmFja3VwIG9mIHRo
ZSBkYXRhYmFzZSBpcyB0aGVyZSBhbmQgbm90IGVtcHR5In0sImVmZmVjdHMiOltdLCJlc3RpbWF0
ZU1TIjoxODAwMDAwLCJpZCI6ImJrLWRiIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51
YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJCYWNrIHRoZSBjb21wbGV0ZSBkYXRhYmFzZSB1
cCB0byAvc3J2L3NlcnZpY2VvcHMvYmFja3VwL2RhdGFiYXNlLTguNC4wLmR1bXAgYXMgdGhlIEJh
Y2t1cCBQcm9jZXNzIHNheXMuIiwicGF0aCI6W10sInJlY29yZCI6WyJzaXplIiwic2hhMjU2Il19
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
Ijo2MDZ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpb
ImJhY2t1cC1kYXRhYmFzZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM0In1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRs
ZSI6IkJhY2sgdXAgdGhlIHdob2xlIGRhdGFiYXNlIGZyb20gdGhlIG1hc3RlciJ9LHsiYmFja3Vw
Ijoidm0tc25hcHNob3QtbWFzdGVyIiwiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNoZWNrIjp7ImV4
cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbIm9wcy1h
Il0sImlkIjoiYmstdm0tbWFzdGVyLmNoZWNrIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJp
bnN0cnVjdGlvbiI6IkZpbmQgdGhlIHNuYXBzaG90IGluIHRoZSBsaXN0IG9mIHRoZSBoeXBlcnZp
c29yLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic2NyZWVuc2hvdCJdfSwic3ViamVjdCI6IkZpbmQg
dGhlIHNuYXBzaG90IGluIHRoZSBsaXN0IG9mIHRoZSBoeXBlcnZpc29yLiIsInRpdGxlIjoiVGhl
IGh5cGVydmlzb3IgbGlzdHMgdGhlIG1hc3RlcidzIHNuYXBzaG90In0sImVmZmVjdHMiOltdLCJl
c3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoiYmstdm0tbWFzdGVyIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJUYWtlIGEgc25hcHNob3Qg
b2YgdGhlIG1hc3RlcidzIHZpcnR1YWwgbWFjaGluZS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInNu
YXBzaG90LW5hbWUiLCJ0YWtlbi1hdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjIxfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzbmFwc2hvdC1tYXN0ZXIiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNSJ9XSwic3Rh
Z2UiOiJob2xkLWZhaWxvdmVyIiwidGl0bGUiOiJUYWtlIGEgc25hcHNob3Qgb2YgdGhlIG1hc3Rl
cidzIHZpcnR1YWwgbWFjaGluZSJ9LHsiYmFja3VwIjoidm0tc25hcHNob3Qtc3RhbmRieSIsImJh
dGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVy
c29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6ImJrLXZtLXN0YW5kYnkuY2hl
Y2siLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiRmluZCB0aGUgc25h
cHNob3QgaW4gdGhlIGxpc3Qgb2YgdGhlIGh5cGVydmlzb3IuIiwicGF0aCI6W10sInJlY29yZCI6
WyJzY3JlZW5zaG90Il19LCJzdWJqZWN0IjoiRmluZCB0aGUgc25hcHNob3QgaW4gdGhlIGxpc3Qg
b2YgdGhlIGh5cGVydmlzb3IuIiwidGl0bGUiOiJUaGUgaHlwZXJ2aXNvciBsaXN0cyB0aGUgc3Rh
bmRieSdzIHNuYXBzaG90In0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoi
Ymstdm0tc3RhbmRieSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFs
Ijp7Imluc3RydWN0aW9uIjoiVGFrZSBhIHNuYXBzaG90IG9mIHRoZSBzdGFuZGJ5J3MgdmlydHVh
bCBtYWNoaW5lLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic25hcHNob3QtbmFtZSIsInRha2VuLWF0
Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjo2MzJ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbInNuYXBzaG90LXN0YW5kYnkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNSJ9XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwi
dGl0bGUiOiJUYWtlIGEgc25hcHNob3Qgb2YgdGhlIHN0YW5kYnkncyB2aXJ0dWFsIG1hY2hpbmUi
fSx7ImJhdGNoZXMiOltbIm9wcy13YXRjaCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2hhJzsgZG9cbiAgc3RhdGU9
JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8
IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNh
c2UgXCIkY29kZSRzdGF0ZVwiIGluIDNpbmFjdGl2ZXwzZmFpbGVkKSA7OyAqKSBzdGF0dXM9MSA7
OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6
W10sImV4cGVjdGVkIjoiaXMgc3RvcHBlZCIsImhvc3RzIjpbIm9wcy13YXRjaCJdLCJpZCI6ImFw
cGxpY2F0aW9uLXVwZ3JhZGUuZW50cnkub2JzZXJ2ZXItc3RvcHBlZCIsImtpbmQiOiJwcm9iZSIs
InN1YmplY3QiOiJzZXJ2aWNlIGhhIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgb2Jz
ZXJ2ZXIgaXMgZG93biJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJhcHBsaWNhdGlvbi11cGdyYWRlLmVu
dHJ5Lm9ic2VydmVyLXN0b3BwZWQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwi
b25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6
NjQ4fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjMwIn1dLCJzdGFnZSI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUiLCJ0aXRsZSI6IlRoZSBvYnNl
cnZlciBpcyBkb3duIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1zIFwiJHthcHBsaWNhdGlvbl9iYWNrdXB9
XCIgJiYgdGVzdCAtcyBcIiR7ZmlsZWRiX2JhY2t1cH1cIiAmJiB0ZXN0IC1zIFwiJHtkYXRhYmFz
ZV9iYWNrdXB9XCIgJiZcbiAgc2hhMjU2c3VtIC0tIFwiJHthcHBsaWNhdGlvbl9iYWNrdXB9XCIg
XCIke2ZpbGVkYl9iYWNrdXB9XCIgXCIke2RhdGFiYXNlX2JhY2t1cH1cIiIsInZhcmlhYmxlcyI6
WyJhcHBsaWNhdGlvbl9iYWNrdXAiLCJkYXRhYmFzZV9iYWNrdXAiLCJmaWxlZGJfYmFja3VwIl19
LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlswLTlhLWZdezY0fSAi
fV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXlswLTlhLWZdezY0fSBgIiwiaG9zdHMiOlsib3BzLWEi
XSwiaWQiOiJhcHBsaWNhdGlvbi11cGdyYWRlLmVudHJ5LmJhY2t1cHMtcmVhZGFibGUiLCJraW5k
IjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzYwMDAwMCwidGl0
bGUiOiJUaGUgdGhyZWUgYmFja3VwcyBhcmUgb24gdGhlIG1hc3RlciwgYXJlIG5vdCBlbXB0eSBh
bmQgY2FuIGJlIHJlYWQifSwiZWZmZWN0cyI6W10sImlkIjoiYXBwbGljYXRpb24tdXBncmFkZS5l
bnRyeS5iYWNrdXBzLXJlYWRhYmxlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjY0OH0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpb
ImJhY2t1cHMtY29tcGxldGUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOSJ9XSwic3RhZ2UiOiJhcHBsaWNhdGlvbi11cGdyYWRl
IiwidGl0bGUiOiJUaGUgdGhyZWUgYmFja3VwcyBhcmUgb24gdGhlIG1hc3RlciwgYXJlIG5vdCBl
bXB0eSBhbmQgY2FuIGJlIHJlYWQifSx7ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2hhMjU2c3VtIC0tIFwi
JHtpbnN0YWxsZXJfZGlyfS8ke2luc3RhbGxlcn1cIiIsInZhcmlhYmxlcyI6WyJpbnN0YWxsZXIi
LCJpbnN0YWxsZXJfZGlyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFsIn1dLCJleHBl
Y3RlZCI6ImlzIHRoZSBzYW1lIG9uIGV2ZXJ5IGhvc3QiLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1i
Il0sImlkIjoiYXBwbGljYXRpb24tdXBncmFkZS5lbnRyeS5pbnN0YWxsZXItaWRlbnRpY2FsIiwi
a2luZCI6ImNvbXBhcmUiLCJyZXRyeSI6eyJhdHRlbXB0cyI6MywiZXZlcnlNUyI6NTAwMH0sInN1
YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMDAsInRpdGxlIjoiQm90aCBub2Rl
cyBob2xkIHRoZSBzYW1lIGluc3RhbGxlciJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJhcHBsaWNhdGlv
bi11cGdyYWRlLmVudHJ5Lmluc3RhbGxlci1pZGVudGljYWwiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6NjQ4fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjQ1LCA2NCJ9XSwic3RhZ2UiOiJhcHBsaWNhdGlvbi11cGdyYWRl
IiwidGl0bGUiOiJCb3RoIG5vZGVzIGhvbGQgdGhlIHNhbWUgaW5zdGFsbGVyIn0seyJiYXRjaGVz
IjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJscyAtbGQgLS0gXCIke2FwcGxpY2F0aW9uX2JhY2t1cH1cIiAmJlxuICB0ZXN0IC1uIFwiJChm
aW5kIFwiJHthcHBsaWNhdGlvbl9iYWNrdXB9XCIgLXBydW5lIC1tbWluIC0xNDQwKVwiIiwidmFy
aWFibGVzIjpbImFwcGxpY2F0aW9uX2JhY2t1cCJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJl
eGlzdHM7IGlzIGF0IG1vc3QgMjQgaCBvbGQiLCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6ImJrLWFw
cGxpY2F0aW9uLmFnZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJmaWxlIC9zcnYvc2Vydmlj
ZW9wcy9iYWNrdXAvYXBwbGljYXRpb24tOC40LjAudGFyLmd6IiwidGl0bGUiOiJUaGUgYmFja3Vw
IG9mIGFwcGxpY2F0aW9uIGlzIHlvdW5nIGVub3VnaCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJiay1h
cHBsaWNhdGlvbi5hZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTgyfSwi
cG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMz
In1dLCJzdGFnZSI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUiLCJ0aXRsZSI6IlRoZSBiYWNrdXAgb2Yg
YXBwbGljYXRpb24gaXMgeW91bmcgZW5vdWdoIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJscyAtbGQgLS0gXCIke2Zp
bGVkYl9iYWNrdXB9XCIgJiZcbiAgdGVzdCAtbiBcIiQoZmluZCBcIiR7ZmlsZWRiX2JhY2t1cH1c
IiAtcHJ1bmUgLW1taW4gLTE0NDApXCIiLCJ2YXJpYWJsZXMiOlsiZmlsZWRiX2JhY2t1cCJdfSwi
ZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHM7IGlzIGF0IG1vc3QgMjQgaCBvbGQiLCJob3N0
cyI6WyJvcHMtYSJdLCJpZCI6ImJrLWZpbGVkYi5hZ2UiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0
IjoiZmlsZSAvc3J2L3NlcnZpY2VvcHMvYmFja3VwL2ZpbGVkYi04LjQuMC50YXIuZ3oiLCJ0aXRs
ZSI6IlRoZSBiYWNrdXAgb2YgZmlsZWRiIGlzIHlvdW5nIGVub3VnaCJ9LCJlZmZlY3RzIjpbXSwi
aWQiOiJiay1maWxlZGIuYWdlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjU5
N30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIzMyJ9XSwic3RhZ2UiOiJhcHBsaWNhdGlvbi11cGdyYWRlIiwidGl0bGUiOiJUaGUgYmFja3Vw
IG9mIGZpbGVkYiBpcyB5b3VuZyBlbm91Z2gifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImxzIC1sZCAtLSBcIiR7ZGF0
YWJhc2VfYmFja3VwfVwiICYmXG4gIHRlc3QgLW4gXCIkKGZpbmQgXCIke2RhdGFiYXNlX2JhY2t1
cH1cIiAtcHJ1bmUgLW1taW4gLTE0NDApXCIiLCJ2YXJpYWJsZXMiOlsiZGF0YWJhc2VfYmFja3Vw
Il19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImV4aXN0czsgaXMgYXQgbW9zdCAyNCBoIG9sZCIs
Imhvc3RzIjpbIm9wcy1hIl0sImlkIjoiYmstZGIuYWdlIiwia2luZCI6InByb2JlIiwic3ViamVj
dCI6ImZpbGUgL3Nydi9zZXJ2aWNlb3BzL2JhY2t1cC9kYXRhYmFzZS04LjQuMC5kdW1wIiwidGl0
bGUiOiJUaGUgYmFja3VwIG9mIGRhdGFiYXNlIGlzIHlvdW5nIGVub3VnaCJ9LCJlZmZlY3RzIjpb
XSwiaWQiOiJiay1kYi5hZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjEy
fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjM0In1dLCJzdGFnZSI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUiLCJ0aXRsZSI6IlRoZSBiYWNrdXAg
b2YgZGF0YWJhc2UgaXMgeW91bmcgZW5vdWdoIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN5c3RlbWN0bCBzdG9wIGZ0LW1h
aW4tc2VydmVyLnNlcnZpY2UgZnQtYW5hbHl0aWNzLXNlcnZlci5zZXJ2aWNlIiwidmFyaWFibGVz
IjpbXX0sImRlc2NyaXB0aW9uIjoiVGhlIHBvcnRhbCBpcyBkb3duIGZyb20gaGVyZS4iLCJlZmZl
Y3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6InN0b3Atc2VydmljZXMtbWFzdGVyIiwi
aWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY1MX0sInBvc2l0aW9uIjoiYm9keSIsInBy
aXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJzdG9wLXNlcnZpY2VzLW1hc3RlciJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQ5
LTUwIn1dLCJzdGFnZSI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUiLCJ0aW1lb3V0TVMiOjMwMDAwMCwi
dGl0bGUiOiJTdG9wIG1haW4gYW5kIGFuYWx5dGljcyBzZXJ2ZXIgb24gdGhlIG1hc3RlciIsInVu
ZG8iOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN5c3RlbWN0bCBz
dGFydCBmdC1tYWluLXNlcnZlci5zZXJ2aWNlIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSIs
InZhcmlhYmxlcyI6W119fX0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2Z0LW1h
aW4tc2VydmVyLnNlcnZpY2UnICdmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UnOyBkb1xuICBz
dGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2Rl
PTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJc
biAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gM2luYWN0aXZlfDNmYWlsZWQpIDs7ICopIHN0YXR1
cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhw
ZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBzdG9wcGVkIiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJz
ZWUtc2VydmljZXMtc3RvcHBlZC1tYXN0ZXIiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2Vy
dmljZXMgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSwgZnQtYW5hbHl0aWNzLXNlcnZlci5zZXJ2aWNl
IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJNYWluIGFuZCBhbmFseXRpY3Mgc2VydmVyIGFy
ZSBkb3duIG9uIHRoZSBtYXN0ZXIifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJp
ZCI6InNlZS1zZXJ2aWNlcy1zdG9wcGVkLW1hc3RlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjo2NjN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbInNlcnZpY2VzLXN0b3BwZWQtbWFzdGVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTEtNTIifSx7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjUxLTUyIn1dLCJzdGFnZSI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUi
LCJ0aXRsZSI6IlNlZSB0aGF0IGJvdGggc2VydmVycyBhcmUgZG93biBvbiB0aGUgbWFzdGVyIn0s
eyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpb
MF0sInRleHQiOiJzdWRvIHN0YXQgLWMgJyVhJyBcIiR7aW5zdGFsbGVyX2Rpcn0vJHtpbnN0YWxs
ZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyIiwiaW5zdGFsbGVyX2RpciJdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiNzUwIn1dLCJleHBlY3RlZCI6ImlzIGA3
NTBgIiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJncmFudC1leGVjdXRlLW1hc3Rlci5jaGVjayIs
ImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMCwi
dGl0bGUiOiJUaGUgaW5zdGFsbGVyIG1heSBiZSBydW4gYnkgaXRzIG93bmVyIGFuZCBncm91cCBv
bmx5In0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBjaG1vZCAwNzUw
IFwiJHtpbnN0YWxsZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyIl0sIndvcmtpbmdEaXJl
Y3RvcnkiOiIvc3J2L3NlcnZpY2VvcHMvdXBncmFkZSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVN
UyI6NjAwMDAsImlkIjoiZ3JhbnQtZXhlY3V0ZS1tYXN0ZXIiLCJpZGVtcG90ZW50Ijp0cnVlLCJr
aW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6NjY4fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0
aXNmaWVzIjpbImdyYW50LWV4ZWN1dGUtbWFzdGVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTMtNTQifV0sInN0YWdlIjoiYXBw
bGljYXRpb24tdXBncmFkZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiTWFrZSB0aGUgaW5z
dGFsbGVyIGV4ZWN1dGFibGUgb24gdGhlIG1hc3RlciJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0s
ImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhv
c3RzIjpbIm9wcy1hIl0sImlkIjoidXBncmFkZS1tYXN0ZXIuY2hlY2siLCJraW5kIjoibWFudWFs
IiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiQ29uZmlybSB0aGF0IHRoZSBpbnN0YWxsZXIgd2Fz
IGZvbGxvd2VkIHRvIGl0cyBjb21wbGV0aW9uIHNjcmVlbiB3aXRob3V0IGFuIGVycm9yLiIsInBh
dGgiOltdLCJyZWNvcmQiOlsibGFzdC1saW5lcyIsInNjcmVlbnNob3QiXX0sInN1YmplY3QiOiJD
b25maXJtIHRoYXQgdGhlIGluc3RhbGxlciB3YXMgZm9sbG93ZWQgdG8gaXRzIGNvbXBsZXRpb24g
c2NyZWVuIHdpdGhvdXQgYW4gZXJyb3IuIiwidGl0bGUiOiJUaGUgaW5zdGFsbGVyIG9uIHRoZSBt
YXN0ZXIgaGFzIHNob3duIGl0cyBjb21wbGV0aW9uIHNjcmVlbiJ9LCJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6InN1ZG8gXCIuLyR7aW5zdGFsbGVyfVwiIiwidmFyaWFibGVzIjpb
Imluc3RhbGxlciJdLCJ3b3JraW5nRGlyZWN0b3J5IjoiL3Nydi9zZXJ2aWNlb3BzL3VwZ3JhZGUi
fSwiZGVzY3JpcHRpb24iOiJJdCBiZWdpbnMgYnkgaXRzZWxmOyBmb2xsb3cgaXRzIG91dHB1dCB1
bnRpbCB0aGUgY29tcGxldGlvbiBzY3JlZW4uIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6InBv
cnRhbCIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiYW5hbHl0aWNzIiwi
ZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJhdXRvbWF0aWMtZmFpbG92ZXIi
LCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9XSwiZXN0aW1hdGVNUyI6MjQwMDAwMCwiaWQiOiJ1cGdy
YWRlLW1hc3RlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJpbXBhY3QiOjEsImtpbmQiOiJydW4iLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2
ODR9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsicnVu
LWluc3RhbGxlci1tYXN0ZXIiLCJib3RoLW5vZGVzLXVwZ3JhZGVkIiwiaW5zdGFsbGVyLXdhdGNo
ZWQtbWFzdGVyIiwiaW5zdGFsbGVyLWNvbXBsZXRlZC1tYXN0ZXIiXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1NS02MCJ9XSwic3Rh
Z2UiOiJhcHBsaWNhdGlvbi11cGdyYWRlIiwidGltZW91dE1TIjo3MjAwMDAwLCJ0aXRsZSI6IlJ1
biB0aGUgaW5zdGFsbGVyIG9uIHRoZSBtYXN0ZXIiLCJ1bmRvIjp7Im1hbnVhbCI6eyJpbnN0cnVj
dGlvbiI6IkdvIGJhY2sgd2l0aCB0aGUgcHJvY2VkdXJlIHJiLXByZXZpb3VzLiIsInBhdGgiOltd
LCJyZWNvcmQiOltdfX0sInVwZ3JhZGVzIjoiYXBwbGljYXRpb24ifSx7ImJhdGNoZXMiOltbIm9w
cy1iIl1dLCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3lzdGVtY3Rs
IHN0b3AgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSBmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2Ui
LCJ2YXJpYWJsZXMiOltdfSwiZGVzY3JpcHRpb24iOiJUaGV5IHNob3VsZCBiZSBkb3duIGFscmVh
ZHk7IHRoZSBzdG9wIG1ha2VzIHN1cmUuIiwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAw
MCwiaWQiOiJzdG9wLXNlcnZpY2VzLXN0YW5kYnkiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoi
cnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6NzA3fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVz
IjpbInN0b3Atc2VydmljZXMtc3RhbmRieSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYzLTY0In1dLCJzdGFnZSI6ImFwcGxpY2F0
aW9uLXVwZ3JhZGUiLCJ0aW1lb3V0TVMiOjMwMDAwMCwidGl0bGUiOiJTdG9wIG1haW4gYW5kIGFu
YWx5dGljcyBzZXJ2ZXIgb24gdGhlIHN0YW5kYnkifSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJj
aGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3Ig
dW5pdCBpbiAnZnQtbWFpbi1zZXJ2ZXIuc2VydmljZScgJ2Z0LWFuYWx5dGljcy1zZXJ2ZXIuc2Vy
dmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2
L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0
XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAzaW5hY3RpdmV8M2ZhaWxl
ZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlh
YmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHN0b3BwZWQiLCJob3N0cyI6WyJv
cHMtYiJdLCJpZCI6InNlZS1zZXJ2aWNlcy1zdG9wcGVkLXN0YW5kYnkiLCJraW5kIjoicHJvYmUi
LCJzdWJqZWN0Ijoic2VydmljZXMgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSwgZnQtYW5hbHl0aWNz
LXNlcnZlci5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJNYWluIGFuZCBhbmFs
eXRpY3Mgc2VydmVyIGFyZSBkb3duIG9uIHRoZSBzdGFuZGJ5IGJlZm9yZSBpdHMgaW5zdGFsbGVy
IHJ1bnMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InNlZS1zZXJ2aWNl
cy1zdG9wcGVkLXN0YW5kYnkiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NzE4
fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzZXJ2
aWNlcy1zdG9wcGVkLXN0YW5kYnkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2My02NCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiNjMtNjQifV0sInN0YWdlIjoiYXBwbGljYXRpb24tdXBncmFkZSIsInRpdGxlIjoiU2Vl
IHRoYXQgYm90aCBzZXJ2ZXJzIGFyZSBkb3duIG9uIHRoZSBzdGFuZGJ5In0seyJiYXRjaGVzIjpb
WyJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJz
dWRvIHN0YXQgLWMgJyVhJyBcIiR7aW5zdGFsbGVyX2Rpcn0vJHtpbnN0YWxsZXJ9XCIiLCJ2YXJp
YWJsZXMiOlsiaW5zdGFsbGVyIiwiaW5zdGFsbGVyX2RpciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNh
dGUiOiJlcXVhbHMiLCJ0ZXh0IjoiNzUwIn1dLCJleHBlY3RlZCI6ImlzIGA3NTBgIiwiaG9zdHMi
Olsib3BzLWIiXSwiaWQiOiJncmFudC1leGVjdXRlLXN0YW5kYnkuY2hlY2siLCJraW5kIjoicHJv
YmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhl
IGluc3RhbGxlciBtYXkgYmUgcnVuIGJ5IGl0cyBvd25lciBhbmQgZ3JvdXAgb25seSJ9LCJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gY2htb2QgMDc1MCBcIiR7aW5zdGFs
bGVyfVwiIiwidmFyaWFibGVzIjpbImluc3RhbGxlciJdLCJ3b3JraW5nRGlyZWN0b3J5IjoiL3Ny
di9zZXJ2aWNlb3BzL3VwZ3JhZGUifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJp
ZCI6ImdyYW50LWV4ZWN1dGUtc3RhbmRieSIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4i
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
Ijo3MjN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsi
Z3JhbnQtZXhlY3V0ZS1zdGFuZGJ5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjMtNjQifV0sInN0YWdlIjoiYXBwbGljYXRpb24t
dXBncmFkZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiTWFrZSB0aGUgaW5zdGFsbGVyIGV4
ZWN1dGFibGUgb24gdGhlIHN0YW5kYnkifSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6
eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJv
cHMtYiJdLCJpZCI6InVwZ3JhZGUtc3RhbmRieS5jaGVjayIsImtpbmQiOiJtYW51YWwiLCJtYW51
YWwiOnsiaW5zdHJ1Y3Rpb24iOiJDb25maXJtIHRoYXQgdGhlIGluc3RhbGxlciB3YXMgZm9sbG93
ZWQgdG8gaXRzIGNvbXBsZXRpb24gc2NyZWVuIHdpdGhvdXQgYW4gZXJyb3IuIiwicGF0aCI6W10s
InJlY29yZCI6WyJsYXN0LWxpbmVzIiwic2NyZWVuc2hvdCJdfSwic3ViamVjdCI6IkNvbmZpcm0g
dGhhdCB0aGUgaW5zdGFsbGVyIHdhcyBmb2xsb3dlZCB0byBpdHMgY29tcGxldGlvbiBzY3JlZW4g
d2l0aG91dCBhbiBlcnJvci4iLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXIgb24gdGhlIHN0YW5kYnkg
aGFzIHNob3duIGl0cyBjb21wbGV0aW9uIHNjcmVlbiJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6InN1ZG8gXCIuLyR7aW5zdGFsbGVyfVwiIiwidmFyaWFibGVzIjpbImluc3Rh
bGxlciJdLCJ3b3JraW5nRGlyZWN0b3J5IjoiL3Nydi9zZXJ2aWNlb3BzL3VwZ3JhZGUifSwiZWZm
ZWN0cyI6W3siY2FwYWJpbGl0eSI6InBvcnRhbCIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJj
YXBhYmlsaXR5IjoiYW5hbHl0aWNzIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxp
dHkiOiJhdXRvbWF0aWMtZmFpbG92ZXIiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9XSwiZXN0aW1h
dGVNUyI6MjQwMDAwMCwiaWQiOiJ1cGdyYWRlLXN0YW5kYnkiLCJpZGVtcG90ZW50IjpmYWxzZSwi
aW1wYWN0IjoxLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6NzM5fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6dHJ1ZSwic2F0aXNmaWVzIjpbInJ1bi1pbnN0YWxsZXItc3RhbmRieSIsImJvdGgtbm9kZXMt
dXBncmFkZWQiLCJpbnN0YWxsZXItY29tcGxldGVkLXN0YW5kYnkiXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2Mi02NSJ9XSwic3Rh
Z2UiOiJhcHBsaWNhdGlvbi11cGdyYWRlIiwidGltZW91dE1TIjo3MjAwMDAwLCJ0aXRsZSI6IlJ1
biB0aGUgaW5zdGFsbGVyIG9uIHRoZSBzdGFuZGJ5IiwidW5kbyI6eyJtYW51YWwiOnsiaW5zdHJ1
Y3Rpb24iOiJHbyBiYWNrIHdpdGggdGhlIHByb2NlZHVyZSByYi1wcmV2aW91cy4iLCJwYXRoIjpb
XSwicmVjb3JkIjpbXX19LCJ1cGdyYWRlcyI6ImFwcGxpY2F0aW9uIn0seyJiYXRjaGVzIjpbWyJv
cHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0
dXM9MFxuZm9yIHVuaXQgaW4gJ2Z0LW1haW4tc2VydmVyLnNlcnZpY2UnICdmdC1hbmFseXRpY3Mt
c2VydmVyLnNlcnZpY2UnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5p
dFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xc
bicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gM2luYWN0
aXZlfDNmYWlsZWQpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVz
XCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBzdG9wcGVkIiwi
aG9zdHMiOlsib3BzLWIiXSwiaWQiOiJhcHBsaWNhdGlvbi11cGdyYWRlLmV4aXQuc3RhbmRieS1z
ZXJ2aWNlcy1zdG9wcGVkIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2VzIGZ0LW1h
aW4tc2VydmVyLnNlcnZpY2UsIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSIsInRpbWVvdXRN
UyI6NjAwMDAsInRpdGxlIjoiTWFpbiBhbmQgYW5hbHl0aWNzIHNlcnZlciBhcmUgc3RpbGwgZG93
biBvbiB0aGUgdXBncmFkZWQgc3RhbmRieSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJhcHBsaWNhdGlv
bi11cGdyYWRlLmV4aXQuc3RhbmRieS1zZXJ2aWNlcy1zdG9wcGVkIiwiaWRlbXBvdGVudCI6ZmFs
c2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjY0OX0sInBvc2l0aW9uIjoiZXhpdCIsInByaXZpbGVnZWQiOmZh
bHNlLCJzYXRpc2ZpZXMiOlsic3RhbmRieS1zZXJ2aWNlcy1zdG9wcGVkIl0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjYifV0sInN0
YWdlIjoiYXBwbGljYXRpb24tdXBncmFkZSIsInRpdGxlIjoiTWFpbiBhbmQgYW5hbHl0aWNzIHNl
cnZlciBhcmUgc3RpbGwgZG93biBvbiB0aGUgdXBncmFkZWQgc3RhbmRieSJ9LHsiYmF0Y2hlcyI6
W1sib3BzLXdhdGNoIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnaGEnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBp
cy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBw
cmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0
YXRlXCIgaW4gM2luYWN0aXZlfDNmYWlsZWQpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVc
bmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQi
OiJpcyBzdG9wcGVkIiwiaG9zdHMiOlsib3BzLXdhdGNoIl0sImlkIjoiZGF0YWJhc2UtdXBncmFk
ZS5lbnRyeS5vYnNlcnZlci1zdG9wcGVkIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZp
Y2UgaGEiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBvYnNlcnZlciBpcyBkb3duIn0s
ImVmZmVjdHMiOltdLCJpZCI6ImRhdGFiYXNlLXVwZ3JhZGUuZW50cnkub2JzZXJ2ZXItc3RvcHBl
ZCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3NzB9LCJwb3NpdGlvbiI6ImVu
dHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzAifV0sInN0YWdlIjoi
ZGF0YWJhc2UtdXBncmFkZSIsInRpdGxlIjoiVGhlIG9ic2VydmVyIGlzIGRvd24ifSx7ImJhdGNo
ZXMiOltbIm9wcy13YXRjaCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2hhJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1j
dGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9c
biAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29k
ZSRzdGF0ZVwiIGluIDNpbmFjdGl2ZXwzZmFpbGVkKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5k
b25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVj
dGVkIjoiaXMgc3RvcHBlZCIsImhvc3RzIjpbIm9wcy13YXRjaCJdLCJpZCI6InNlZS1vYnNlcnZl
ci1zdGlsbC1zdG9wcGVkIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgaGEiLCJ0
aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBvYnNlcnZlciBpcyBkb3duIn0sImRlc2NyaXB0
aW9uIjoiSXQgd2FzIHN0b3BwZWQgYmVmb3JlIHRoZSBhcHBsaWNhdGlvbiB1cGdyYWRlIGFuZCBp
cyBub3Qgc3RvcHBlZCBhIHNlY29uZCB0aW1lLiIsImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2
MDAwMCwiaWQiOiJzZWUtb2JzZXJ2ZXItc3RpbGwtc3RvcHBlZCIsImlkZW1wb3RlbnQiOmZhbHNl
LCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjo3NzN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbIm9ic2VydmVyLXN0b3BwZWQtZm9yLWRhdGFiYXNlcyJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjY4LTcw
In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMCJ9XSwic3RhZ2UiOiJkYXRhYmFzZS11
cGdyYWRlIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgb2JzZXJ2ZXIgaXMgc3RpbGwgZG93biJ9LHsi
YmF0Y2hlcyI6W1sib3BzLWEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBd
LCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdwb3N0Z3Jlc3FsLnNlcnZpY2UnOyBkb1xu
ICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBj
b2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRl
XCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsg
ZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltd
LCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6ImRiLXVwZ3Jh
ZGUtbWFzdGVyLmZvbGxvdy1ndWlkZS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2
ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InNlcnZpY2UgcG9zdGdyZXNx
bC5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJQb3N0Z3JlU1FMIHJ1bnMgYWZ0
ZXIgaXRzIHVwZ3JhZGUifSwiZGVzY3JpcHRpb24iOiJUaGUgZ3VpZGUgZm9yIGEgc3RhbmRhbG9u
ZSBQb3N0Z3JlU1FMIGlzIGEgZG9jdW1lbnQgb2YgaXRzIG93biBhbmQgaG9sZHMgdGhlIGNvbW1h
bmRzLiIsImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJwb3J0YWwiLCJlZmZlY3QiOiJ1bmF2YWls
YWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImRhdGFiYXNlLXJlcGxpY2F0aW9uIiwiZWZmZWN0IjoidW5h
dmFpbGFibGUifV0sImVzdGltYXRlTVMiOjI3MDAwMDAsImlkIjoiZGItdXBncmFkZS1tYXN0ZXIu
Zm9sbG93LWd1aWRlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImltcGFjdCI6MSwia2luZCI6Im1hbnVh
bCIsIm1hbnVhbCI6eyJhY2NvdW50Ijoicm9vdCIsImluc3RydWN0aW9uIjoiRm9sbG93IHRoZSBT
dGFuZGFsb25lIFBvc3RncmVTUUwgVXBncmFkZSBHdWlkZSBvbiB0aGlzIG5vZGUgZnJvbSBpdHMg
Zmlyc3QgcGFnZSB0byBpdHMgbGFzdC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInZlcnNpb24tYmVm
b3JlIiwidmVyc2lvbi1hZnRlciIsImxvZy1maWxlIl19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3ODB9LCJwb3NpdGlvbiI6ImJvZHki
LCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImRhdGFiYXNlLXVwZ3JhZGUtbWFzdGVy
Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiNzIsIDgxIn1dLCJzdGFnZSI6ImRhdGFiYXNlLXVwZ3JhZGUiLCJ0aXRsZSI6IlVwZ3Jh
ZGUgUG9zdGdyZVNRTCBvbiB0aGlzIG5vZGUgYnkgdGhlIHN0YW5kYWxvbmUgZ3VpZGUiLCJ1bmRv
Ijp7Im1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlJlc3RvcmUgdGhlIG5vZGUgZnJvbSBpdHMgc25h
cHNob3Q7IHRoZSBwcm9jZWR1cmUgcmItcHJldmlvdXMgc2F5cyBob3cuIiwicGF0aCI6W10sInJl
Y29yZCI6W119fSwidXBncmFkZXMiOiJwb3N0Z3Jlc3FsIn0seyJiYXRjaGVzIjpbWyJvcHMtYiJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC11IHBv
c3RncmVzIHBzcWwgLWQgZmxvdG9pdHNtZGIgLXRBYyBcIlNFTEVDVCBwZ19pc19pbl9yZWNvdmVy
eSgpO1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwi
dGV4dCI6ImYifV0sImV4cGVjdGVkIjoiaXMgYGZgIiwiaG9zdHMiOlsib3BzLWIiXSwiaWQiOiJw
cm9tb3RlLXN0YW5kYnkuY2hlY2siLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjox
MDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2
MDAwMCwidGl0bGUiOiJUaGUgc3RhbmRieSdzIGRhdGFiYXNlIGhhcyBsZWZ0IHJlY292ZXJ5IGFu
ZCB3cml0ZXMifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHNoIG1h
c3Rlci5zaCIsInZhcmlhYmxlcyI6W10sIndvcmtpbmdEaXJlY3RvcnkiOiIvb3B0L0hBIn0sImRl
c2NyaXB0aW9uIjoiRnJvbSBoZXJlIHVudGlsIHJlcGxpY2F0aW9uIGlzIHNldCB1cCBhZ2Fpbiwg
dGhlIHBhaXIgaGFzIHR3byBtYXN0ZXJzLiIsImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAw
MDAsImlkIjoicHJvbW90ZS1zdGFuZGJ5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJydW4i
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
Ijo3ODZ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsi
cHJvbW90ZS1zdGFuZGJ5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiNzMtODAifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjgwIn1dLCJzdGFnZSI6ImRhdGFiYXNlLXVwZ3JhZGUiLCJ0aW1lb3V0TVMiOjkwMDAwMCwidGl0
bGUiOiJQcm9tb3RlIHRoZSBzdGFuZGJ5IHRvIGEgdGVtcG9yYXJ5IG1hc3RlciIsInVuZG8iOnsi
aXJyZXZlcnNpYmxlIjoiTm8gc2NyaXB0IHR1cm5zIGEgcHJvbW90ZWQgbm9kZSBiYWNrOyBvbmx5
IHJlY29uZmlndXJlLWhhIGNsb3NlcyB0aGUgdHdvLW1hc3RlciBzdGF0ZS4ifX0seyJiYXRjaGVz
IjpbWyJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ3Bvc3RncmVzcWwuc2VydmljZSc7IGRvXG4gIHN0YXRl
PSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8
fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBj
YXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5k
b25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVj
dGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpbIm9wcy1iIl0sImlkIjoiZGItdXBncmFkZS1zdGFu
ZGJ5LmZvbGxvdy1ndWlkZS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMi
OjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InNlcnZpY2UgcG9zdGdyZXNxbC5zZXJ2
aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJQb3N0Z3JlU1FMIHJ1bnMgYWZ0ZXIgaXRz
IHVwZ3JhZGUifSwiZGVzY3JpcHRpb24iOiJUaGUgZ3VpZGUgZm9yIGEgc3RhbmRhbG9uZSBQb3N0
Z3JlU1FMIGlzIGEgZG9jdW1lbnQgb2YgaXRzIG93biBhbmQgaG9sZHMgdGhlIGNvbW1hbmRzLiIs
ImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJwb3J0YWwiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9
LHsiY2FwYWJpbGl0eSI6ImRhdGFiYXNlLXJlcGxpY2F0aW9uIiwiZWZmZWN0IjoidW5hdmFpbGFi
bGUifV0sImVzdGltYXRlTVMiOjI3MDAwMDAsImlkIjoiZGItdXBncmFkZS1zdGFuZGJ5LmZvbGxv
dy1ndWlkZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJpbXBhY3QiOjEsImtpbmQiOiJtYW51YWwiLCJt
YW51YWwiOnsiYWNjb3VudCI6InJvb3QiLCJpbnN0cnVjdGlvbiI6IkZvbGxvdyB0aGUgU3RhbmRh
bG9uZSBQb3N0Z3JlU1FMIFVwZ3JhZGUgR3VpZGUgb24gdGhpcyBub2RlIGZyb20gaXRzIGZpcnN0
IHBhZ2UgdG8gaXRzIGxhc3QuIiwicGF0aCI6W10sInJlY29yZCI6WyJ2ZXJzaW9uLWJlZm9yZSIs
InZlcnNpb24tYWZ0ZXIiLCJsb2ctZmlsZSJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6ODAyfSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJkYXRhYmFzZS11cGdyYWRlLXN0YW5kYnkiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI3MiwgODEifV0sInN0YWdlIjoiZGF0YWJhc2UtdXBncmFkZSIsInRpdGxlIjoiVXBncmFkZSBQ
b3N0Z3JlU1FMIG9uIHRoaXMgbm9kZSBieSB0aGUgc3RhbmRhbG9uZSBndWlkZSIsInVuZG8iOnsi
bWFudWFsIjp7Imluc3RydWN0aW9uIjoiUmVzdG9yZSB0aGUgbm9kZSBmcm9tIGl0cyBzbmFwc2hv
dDsgdGhlIHByb2NlZHVyZSByYi1wcmV2aW91cyBzYXlzIGhvdy4iLCJwYXRoIjpbXSwicmVjb3Jk
IjpbXX19LCJ1cGdyYWRlcyI6InBvc3RncmVzcWwifSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJj
aGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLXUgcG9zdGdy
ZXMgcHNxbCAtZCBmbG90b2l0c21kYiAtdEFjIFwiU0VMRUNUIHBnX2lzX2luX3JlY292ZXJ5KCk7
XCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0
IjoidCJ9XSwiZXhwZWN0ZWQiOiJpcyBgdGAiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6InJlY29u
ZmlndXJlLWhhLmNoZWNrIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAs
ImZvck1TIjozMDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAs
InRpdGxlIjoiVGhlIHN0YW5kYnkncyBkYXRhYmFzZSBvbmx5IHJlYWRzIGFnYWluIn0sImVmZmVj
dHMiOltdLCJlc3RpbWF0ZU1TIjoyNzAwMDAwLCJpZCI6InJlY29uZmlndXJlLWhhIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6InJvb3QiLCJp
bnN0cnVjdGlvbiI6IkZvbGxvdyB0aGUgcmVjb25maWd1cmF0aW9uIGluIHRoZSBIaWdoIEF2YWls
YWJpbGl0eSBEZXBsb3ltZW50IFNldHVwIGd1aWRlIHVudGlsIHRoZSBzdGFuZGJ5IHJlcGxpY2F0
ZXMgZnJvbSB0aGUgbWFzdGVyIGFnYWluLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic3RlcHMtZG9u
ZSIsImxvZy1maWxlIl19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjo4MDh9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbInJlY29uZmlndXJlLWhhIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODItODMifSx7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjgzIn1dLCJzdGFnZSI6ImRhdGFiYXNlLXVwZ3JhZGUiLCJ0aXRsZSI6
IlNldCByZXBsaWNhdGlvbiBiZXR3ZWVuIHRoZSBub2RlcyB1cCBhZ2FpbiIsInVuZG8iOnsibWFu
dWFsIjp7Imluc3RydWN0aW9uIjoiVXNlIHRoZSBwcm9jZWR1cmUgY2x1c3Rlci1yZWNvdmVyeS4i
LCJwYXRoIjpbXSwicmVjb3JkIjpbXX19fSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLXUgcG9zdGdyZXMgcHNx
bCAtZCBmbG90b2l0c21kYiAtdEFjIFwiU0VMRUNUIHBnX2lzX2luX3JlY292ZXJ5KCk7XCIiLCJ2
YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoidCJ9
XSwiZXhwZWN0ZWQiOiJpcyBgdGAiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6ImRhdGFiYXNlLXVw
Z3JhZGUuZXhpdC5zdGFuZGJ5LXJlcGxpY2F0ZXMiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJl
dmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGlt
ZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgc3RhbmRieSdzIGRhdGFiYXNlIG9ubHkgcmVhZHMg
YWdhaW4ifSwiZWZmZWN0cyI6W10sImlkIjoiZGF0YWJhc2UtdXBncmFkZS5leGl0LnN0YW5kYnkt
cmVwbGljYXRlcyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3NzF9LCJwb3Np
dGlvbiI6ImV4aXQiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5l
b3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4MyJ9XSwi
c3RhZ2UiOiJkYXRhYmFzZS11cGdyYWRlIiwidGl0bGUiOiJUaGUgc3RhbmRieSdzIGRhdGFiYXNl
IG9ubHkgcmVhZHMgYWdhaW4ifSx7ImJhdGNoZXMiOltbIm9wcy13YXRjaCJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4g
J2hhJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYv
bnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRc
IiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDNpbmFjdGl2ZXwzZmFpbGVk
KSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFi
bGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgc3RvcHBlZCIsImhvc3RzIjpbIm9w
cy13YXRjaCJdLCJpZCI6InJldHVybi10by1zZXJ2aWNlLmVudHJ5Lm9ic2VydmVyLXN0b3BwZWQi
LCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBoYSIsInRpbWVvdXRNUyI6NjAwMDAs
InRpdGxlIjoiVGhlIG9ic2VydmVyIGlzIGRvd24ifSwiZWZmZWN0cyI6W10sImlkIjoicmV0dXJu
LXRvLXNlcnZpY2UuZW50cnkub2JzZXJ2ZXItc3RvcHBlZCIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjo4MzB9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2Us
InNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMzAifV0sInN0YWdlIjoicmV0dXJuLXRvLXNlcnZpY2UiLCJ0aXRs
ZSI6IlRoZSBvYnNlcnZlciBpcyBkb3duIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQg
aW4gJ2Z0LW1haW4tc2VydmVyLnNlcnZpY2UnICdmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2Un
OyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxs
KSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwi
JHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVz
PTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBl
Y3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6InN0
YXJ0LXNlcnZpY2VzLW1hc3Rlci5jaGVjayIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5
TVMiOjE1MDAwLCJmb3JNUyI6NjAwMDAwfSwic3ViamVjdCI6InNlcnZpY2VzIGZ0LW1haW4tc2Vy
dmVyLnNlcnZpY2UsIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSIsInRpbWVvdXRNUyI6NjAw
MDAsInRpdGxlIjoiQm90aCBzZXJ2ZXJzIHJ1biBvbiB0aGUgbWFzdGVyIn0sImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBzeXN0ZW1jdGwgc3RhcnQgZnQtbWFpbi1zZXJ2
ZXIuc2VydmljZSBmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UiLCJ2YXJpYWJsZXMiOltdfSwi
ZGVzY3JpcHRpb24iOiJUaGUgZ3VpZGUgc3RhcnRzIHRoZW0gbm93aGVyZSBhbmQgZXhwZWN0cyB0
aGVtIHRvIHJ1bjsgdXNlcnMgYXJlIGJhY2sgZnJvbSBoZXJlLiIsImVmZmVjdHMiOltdLCJlc3Rp
bWF0ZU1TIjozMDAwMDAsImlkIjoic3RhcnQtc2VydmljZXMtbWFzdGVyIiwiaWRlbXBvdGVudCI6
dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjgzM30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRy
dWUsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTA2LTEwOCJ9XSwic3RhZ2UiOiJyZXR1cm4tdG8tc2Vydmlj
ZSIsInRpbWVvdXRNUyI6NjAwMDAwLCJ0aXRsZSI6IlN0YXJ0IG1haW4gYW5kIGFuYWx5dGljcyBz
ZXJ2ZXIgb24gdGhlIG1hc3RlciIsInVuZG8iOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJzdWRvIHN5c3RlbWN0bCBzdG9wIGZ0LW1haW4tc2VydmVyLnNlcnZpY2UgZnQtYW5h
bHl0aWNzLXNlcnZlci5zZXJ2aWNlIiwidmFyaWFibGVzIjpbXX19fSx7ImJhdGNoZXMiOltbIm9w
cy13YXRjaCJdXSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN5c3Rl
bWN0bCBzdGFydCBoYSIsInZhcmlhYmxlcyI6W119LCJkZXNjcmlwdGlvbiI6IkZhaWxvdmVyIHdv
cmtzIGFnYWluIGZyb20gaGVyZS4iLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJp
ZCI6InN0YXJ0LW9ic2VydmVyIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFp
bHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjg1Mn0s
InBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJzdGFydC1v
YnNlcnZlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6Ijg2LTg4In1dLCJzdGFnZSI6InJldHVybi10by1zZXJ2aWNlIiwidGltZW91
dE1TIjozMDAwMDAsInRpdGxlIjoiU3RhcnQgdGhlIG9ic2VydmVyIiwidW5kbyI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0b3AgaGEiLCJ2YXJp
YWJsZXMiOltdfX19LHsiYmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnaGEnOyBk
b1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAm
JiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0
YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEg
OzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3Qi
OltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJvcHMtd2F0Y2giXSwiaWQiOiJz
ZWUtb2JzZXJ2ZXItcnVubmluZy1hZ2FpbiIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2
aWNlIGhhIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgcnVucyJ9LCJl
ZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLW9ic2VydmVyLXJ1bm5pbmct
YWdhaW4iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6ODY0fSwicG9zaXRpb24i
OiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJvYnNlcnZlci1zZWVuLXJ1
bm5pbmctYWdhaW4iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI4OSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjgsIDg5
In1dLCJzdGFnZSI6InJldHVybi10by1zZXJ2aWNlIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgb2Jz
ZXJ2ZXIgcnVucyBhZ2FpbiJ9LHsiYmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAn
aGEnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9u
dWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwi
IFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3Rh
dHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJl
eHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJvcHMtd2F0Y2giXSwi
aWQiOiJyZXR1cm4tdG8tc2VydmljZS5leGl0Lm9ic2VydmVyLXJ1bm5pbmciLCJraW5kIjoicHJv
YmUiLCJzdWJqZWN0Ijoic2VydmljZSBoYSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhl
IG9ic2VydmVyIHJ1bnMifSwiZWZmZWN0cyI6W10sImlkIjoicmV0dXJuLXRvLXNlcnZpY2UuZXhp
dC5vYnNlcnZlci1ydW5uaW5nIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjgz
MX0sInBvc2l0aW9uIjoiZXhpdCIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjI4LCA4OSJ9XSwic3RhZ2UiOiJyZXR1cm4tdG8tc2VydmljZSIsInRpdGxlIjoiVGhlIG9ic2Vy
dmVyIHJ1bnMifSx7ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtdSBwb3N0Z3JlcyBwc3FsIC1kIGZs
b3RvaXRzbWRiIC10QWMgXCJTRUxFQ1QgQ09VTlQoKikgRlJPTSBhcG9sby5yZXF1ZXN0O1wiIiwi
dmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWwifV0sImV4cGVjdGVk
IjoiaXMgdGhlIHNhbWUgb24gZXZlcnkgaG9zdCIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwi
aWQiOiJjb21wYXJlLXJlcXVlc3QtY291bnQiLCJraW5kIjoiY29tcGFyZSIsInJldHJ5Ijp7ImV2
ZXJ5TVMiOjE1MDAwLCJmb3JNUyI6NjAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aXRs
ZSI6IkJvdGggZGF0YWJhc2VzIGhvbGQgdGhlIHNhbWUgbnVtYmVyIG9mIHJlcXVlc3RzIn0sImVm
ZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoiY29tcGFyZS1yZXF1ZXN0LWNvdW50
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjg3Mn0sInBvc2l0aW9uIjoidmVy
aWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJkYi1yZXF1ZXN0LWNvdW50Iiwi
ZGF0YS1pbi1zeW5jIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiOTQtOTUifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk0
LTk1In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiQ29tcGFyZSB0aGUgbnVtYmVyIG9mIHJl
cXVlc3RzIGluIGJvdGggZGF0YWJhc2VzIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiZWZmZWN0
cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJjcmVhdGUtdGVzdC10aWNrZXQiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6Ik1h
a2UgYSB0aWNrZXQgaW4gdGhlIG1hc3RlcidzIHBvcnRhbCB3aXRoIENIRzAwNDI4NjAgaW4gaXRz
IHN1YmplY3QuIiwicGF0aCI6W10sInJlY29yZCI6WyJ0aWNrZXQtaWQiXX0sIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjg3OH0sInBvc2l0
aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ0ZXN0LXRpY2tl
dCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6Ijk3In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiTWFrZSBhIHRpY2tldCB0byBm
b2xsb3cgdG8gdGhlIHN0YW5kYnkifSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6eyJl
eHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJvcHMt
YiJdLCJpZCI6InNlZS10aWNrZXQtb24tc3RhbmRieSIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwi
OnsiaW5zdHJ1Y3Rpb24iOiJMb29rIHRoZSB0ZXN0IHRpY2tldCB1cCBpbiB0aGUgc3RhbmRieSdz
IGRhdGFiYXNlIG9yIHBvcnRhbCBhbmQgY29tcGFyZSBpdHMgc3ViamVjdC4iLCJwYXRoIjpbXSwi
cmVjb3JkIjpbInRpY2tldC1pZCIsIndoZXJlLWl0LXdhcy1zZWVuIl19LCJzdWJqZWN0IjoiTG9v
ayB0aGUgdGVzdCB0aWNrZXQgdXAgaW4gdGhlIHN0YW5kYnkncyBkYXRhYmFzZSBvciBwb3J0YWwg
YW5kIGNvbXBhcmUgaXRzIHN1YmplY3QuIiwidGl0bGUiOiJUaGUgdGVzdCB0aWNrZXQgaGFzIHJl
YWNoZWQgdGhlIHN0YW5kYnkifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQi
OiJzZWUtdGlja2V0LW9uLXN0YW5kYnkiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNr
Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6ODg2fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbInRlc3QtdGlja2V0Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiOTcifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk3
In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiU2VlIHRoZSB0ZXN0IHRpY2tldCBvbiB0aGUg
c3RhbmRieSJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdmaWxlLXN5bmMuc2Vy
dmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2
L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0
XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBz
dGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbXX0s
ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpbIm9wcy1hIl0sImlk
IjoiZmlsZS1zeW5jLW1hc3RlciIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGZp
bGUtc3luYy5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJGaWxlIHN5bmNocm9u
aXNhdGlvbiBydW5zIG9uIHRoZSBtYXN0ZXIifSwiZWZmZWN0cyI6W10sImlkIjoiZmlsZS1zeW5j
LW1hc3RlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4OTJ9LCJwb3NpdGlv
biI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZmlsZS1zeW5jLW9u
LW1hc3RlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6Ijk5LTEwMSJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkZpbGUgc3lu
Y2hyb25pc2F0aW9uIHJ1bnMgb24gdGhlIG1hc3RlciJ9LHsiYmF0Y2hlcyI6W1sib3BzLWIiXV0s
ImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZv
ciB1bml0IGluICdmaWxlLXN5bmMuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlz
LWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHBy
aW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3Rh
dGVcIiBpbiAzaW5hY3RpdmV8M2ZhaWxlZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxu
ZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6
ImlzIHN0b3BwZWQiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6InNlZS1maWxlLXN5bmMtc3RhbmRi
eSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGZpbGUtc3luYy5zZXJ2aWNlIiwi
dGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJGaWxlIHN5bmNocm9uaXNhdGlvbiByZXN0cyBvbiB0
aGUgc3RhbmRieSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLWZp
bGUtc3luYy1zdGFuZGJ5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFp
bHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjg5M30s
InBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJmaWxl
LXN5bmMtb24tc3RhbmRieSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk5LTEwMSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiOTktMTAxIn1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiU2VlIHRoYXQgZmlsZSBzeW5j
aHJvbmlzYXRpb24gcmVzdHMgb24gdGhlIHN0YW5kYnkifSx7ImJhdGNoZXMiOltbIm9wcy1hIiwi
b3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3Vk
byB0ZXN0IC1kIC9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2ZpbGVkYiAmJiBzdWRvIGZpbmQg
L29wdC9mbG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRiIC10eXBlIGYgfCB3YyAtbCIsInZhcmlh
YmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFsIn1dLCJleHBlY3RlZCI6Imlz
IHRoZSBzYW1lIG9uIGV2ZXJ5IGhvc3QiLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1iIl0sImlkIjoi
Y29tcGFyZS1maWxlLWNvdW50Iiwia2luZCI6ImNvbXBhcmUiLCJyZXRyeSI6eyJldmVyeU1TIjox
NTAwMCwiZm9yTVMiOjYwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGl0bGUiOiJCb3Ro
IGZpbGVkYiBmb2xkZXJzIGhvbGQgdGhlIHNhbWUgbnVtYmVyIG9mIGZpbGVzIn0sImVmZmVjdHMi
OltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoiY29tcGFyZS1maWxlLWNvdW50IiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjg5OX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJmaWxlZGItZmlsZS1jb3VudCIsImRhdGEtaW4t
c3luYyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjEwMS0xMDMifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwMS0xMDMi
fV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJDb21wYXJlIHRoZSBmaWxlIGNvdW50cyBvZiBi
b3RoIGZpbGVkYiBmb2xkZXJzIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1lIFwiL29wdC9mbG90b21hdGUv
bWFpbi1zZXJ2ZXIvZmlsZWRiL3VwZ3JhZGUtJHtjaGFuZ2V9LnR4dFwiIiwidmFyaWFibGVzIjpb
ImNoYW5nZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHMiLCJob3N0cyI6WyJvcHMt
YSJdLCJpZCI6ImNyZWF0ZS10ZXN0LWZpbGUuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0
IjoiZmlsZSAvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9maWxlZGIvdXBncmFkZS1DSEcwMDQy
ODYwLnR4dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIHRlc3QgZmlsZSBpcyBpbiB0
aGUgbWFzdGVyJ3MgZmlsZWRiIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
cHJpbnRmICclc1xcbicgXCIke2NoYW5nZX1cIiB8IHN1ZG8gdGVlIFwiL29wdC9mbG90b21hdGUv
bWFpbi1zZXJ2ZXIvZmlsZWRiL3VwZ3JhZGUtJHtjaGFuZ2V9LnR4dFwiIiwidmFyaWFibGVzIjpb
ImNoYW5nZSJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6ImNyZWF0ZS10
ZXN0LWZpbGUiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTA1fSwicG9zaXRpb24i
OiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwNC0xMDUifV0s
InN0YWdlIjoidmVyaWZ5IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJQdXQgYSB0ZXN0IGZp
bGUgaW50byB0aGUgbWFzdGVyJ3MgZmlsZWRiIiwidW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InN1ZG8gcm0gLWYgLS0gXCIvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZl
ci9maWxlZGIvdXBncmFkZS0ke2NoYW5nZX0udHh0XCIiLCJ2YXJpYWJsZXMiOlsiY2hhbmdlIl19
fX0seyJiYXRjaGVzIjpbWyJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiJ0ZXN0IC1lIFwiL29wdC9mbG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRi
L3VwZ3JhZGUtJHtjaGFuZ2V9LnR4dFwiIiwidmFyaWFibGVzIjpbImNoYW5nZSJdfSwiZXhwZWN0
IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHMiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6IndhaXQtZm9y
LXRlc3QtZmlsZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJmaWxlIC9vcHQvZmxvdG9tYXRl
L21haW4tc2VydmVyL2ZpbGVkYi91cGdyYWRlLUNIRzAwNDI4NjAudHh0IiwidGltZW91dE1TIjoz
MDAwMCwidGl0bGUiOiJUaGUgdGVzdCBmaWxlIGhhcyByZWFjaGVkIHRoZSBzdGFuZGJ5In0sImVm
ZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoid2FpdC1mb3ItdGVzdC1maWxlIiwi
aWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTIwfSwicG9zaXRpb24iOiJ2ZXJpZnki
LCJwcml2aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjo2MDAw
MDB9LCJzYXRpc2ZpZXMiOlsidGVzdC1maWxlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTA0LTEwNSJ9LHsiZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTA0LTEwNSJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IldhaXQg
dW50aWwgdGhlIHRlc3QgZmlsZSBzaG93cyB1cCBvbiB0aGUgc3RhbmRieSJ9LHsiYmF0Y2hlcyI6
W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJzdWRvIHNoYTI1NnN1bSAtLSBcIi9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2Zp
bGVkYi91cGdyYWRlLSR7Y2hhbmdlfS50eHRcIiIsInZhcmlhYmxlcyI6WyJjaGFuZ2UiXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWwifV0sImV4cGVjdGVkIjoiaXMgdGhlIHNhbWUgb24g
ZXZlcnkgaG9zdCIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJ0ZXN0LWZpbGUtaWRl
bnRpY2FsIiwia2luZCI6ImNvbXBhcmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMi
OjMwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUi
OiJUaGUgdGVzdCBmaWxlIGlzIHRoZSBzYW1lIG9uIGJvdGggbm9kZXMifSwiZWZmZWN0cyI6W10s
ImlkIjoidGVzdC1maWxlLWlkZW50aWNhbCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hl
Y2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjo5Mjd9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjEwNC0xMDUifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJUaGUgdGVzdCBm
aWxlIGlzIHRoZSBzYW1lIG9uIGJvdGggbm9kZXMifSx7ImJhdGNoZXMiOltbIm9wcy1hIl0sWyJv
cHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiIhIHRl
c3QgLWUgXCIvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9maWxlZGIvdXBncmFkZS0ke2NoYW5n
ZX0udHh0XCIiLCJ2YXJpYWJsZXMiOlsiY2hhbmdlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6
ImRvZXMgbm90IGV4aXN0IiwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJpZCI6InJlbW92ZS10
ZXN0LWZpbGUuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZmlsZSAvb3B0L2Zsb3Rv
bWF0ZS9tYWluLXNlcnZlci9maWxlZGIvdXBncmFkZS1DSEcwMDQyODYwLnR4dCIsInRpbWVvdXRN
UyI6MzAwMDAsInRpdGxlIjoiVGhlIHRlc3QgZmlsZSBpcyBnb25lIn0sImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBybSAtZiAtLSBcIi9vcHQvZmxvdG9tYXRlL21haW4t
c2VydmVyL2ZpbGVkYi91cGdyYWRlLSR7Y2hhbmdlfS50eHRcIiIsInZhcmlhYmxlcyI6WyJjaGFu
Z2UiXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJyZW1vdmUtdGVzdC1m
aWxlIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjkyOH0sInBvc2l0aW9uIjoidmVy
aWZ5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDQtMTA1In1dLCJzdGFn
ZSI6InZlcmlmeSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiUmVtb3ZlIHRoZSB0ZXN0IGZp
bGUifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnZnQtbWFpbi1zZXJ2ZXIuc2Vy
dmljZScgJ2Z0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZScgJ2VsYXN0aWNzZWFyY2guc2Vydmlj
ZScgJ25naW54LnNlcnZpY2UnICdwb3N0Z3Jlc3FsLnNlcnZpY2UnICdmaWxlLXN5bmMuc2Vydmlj
ZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251
bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIg
XCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0
dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbXX0sImV4
cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpbIm9wcy1hIl0sImlkIjoi
c2VlLXNlcnZpY2VzLW9uLW1hc3RlciIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMi
OjE1MDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InNlcnZpY2VzIGZ0LW1haW4tc2VydmVy
LnNlcnZpY2UsIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSwgZWxhc3RpY3NlYXJjaC5zZXJ2
aWNlLCBuZ2lueC5zZXJ2aWNlLCBwb3N0Z3Jlc3FsLnNlcnZpY2UsIGZpbGUtc3luYy5zZXJ2aWNl
IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJFdmVyeSBzZXJ2aWNlIG9mIHRoZSBtYXN0ZXIg
cnVucyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLXNlcnZpY2Vz
LW9uLW1hc3RlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5NDJ9LCJwb3Np
dGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic2VydmljZXMt
b24tbWFzdGVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTA2LTEwOCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTA2
LTEwOCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlNlZSB0aGF0IGV2ZXJ5IHNlcnZpY2Ug
b2YgdGhlIG1hc3RlciBydW5zIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6
eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJj
b250cm9sbGVyIl0sImlkIjoicG9ydGFsLXZlcnNpb24iLCJraW5kIjoibWFudWFsIiwibWFudWFs
Ijp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJTaWduIGluIHRvIHRo
ZSBwb3J0YWwgYW5kIHJlYWQgdGhlIHZlcnNpb24gaW4gdGhlIGxpY2VuY2UgZGV0YWlsczsgaXQg
bXVzdCBiZSA4LjYuMC4iLCJwYXRoIjpbIkFkbWluIiwiT3JnYW5pemF0aW9uIiwiQWNjb3VudCIs
IkxpY2Vuc2UgRGV0YWlscyJdLCJyZWNvcmQiOlsidmVyc2lvbiIsInNjcmVlbnNob3QiXX0sInN1
YmplY3QiOiJTaWduIGluIHRvIHRoZSBwb3J0YWwgYW5kIHJlYWQgdGhlIHZlcnNpb24gaW4gdGhl
IGxpY2VuY2UgZGV0YWlsczsgaXQgbXVzdCBiZSA4LjYuMC4iLCJ0aXRsZSI6IlRoZSBwb3J0YWwg
c2hvd3MgdGhlIHRhcmdldCB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJpZCI6InBvcnRhbC12ZXJz
aW9uIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk0OH0sInBvc2l0aW9uIjoi
dmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJwb3J0YWwtdmVyc2lvbiJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjEwOCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlRoZSBwb3J0YWwgc2hvd3MgdGhl
IHRhcmdldCB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJl
eHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJjb250
cm9sbGVyIl0sImlkIjoic2FuaXR5Iiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVj
dGlvbiI6IkdvIHRocm91Z2ggaHR0cHM6Ly93aWtpLmV4YW1wbGUuY29tL3NlcnZpY2VvcHMvc2Fu
aXR5LWxpc3QgYW5kIG5vdGUgZm9yIGVhY2ggZW50cnkgd2hldGhlciBpdCB3b3Jrcy4iLCJwYXRo
IjpbXSwicmVjb3JkIjpbInJlc3VsdC1vZi1lYWNoLWVudHJ5Il19LCJzdWJqZWN0IjoiR28gdGhy
b3VnaCBodHRwczovL3dpa2kuZXhhbXBsZS5jb20vc2VydmljZW9wcy9zYW5pdHktbGlzdCBhbmQg
bm90ZSBmb3IgZWFjaCBlbnRyeSB3aGV0aGVyIGl0IHdvcmtzLiIsInRpdGxlIjoiRWFjaCBmZWF0
dXJlIG9uIHRoZSBhZ3JlZWQgbGlzdCBoYXMgYmVlbiB0cmllZCJ9LCJlZmZlY3RzIjpbXSwiaWQi
OiJzYW5pdHkiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTQ5fSwicG9zaXRp
b24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInNhbml0eS1jaGVj
a3MiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMTAifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJFYWNoIGZlYXR1cmUgb24g
dGhlIGFncmVlZCBsaXN0IGhhcyBiZWVuIHRyaWVkIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJjbG9zZS10ZXN0LXRpY2tldCIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9u
IjoiQ2xvc2UgdGhlIHRlc3QgdGlja2V0IG9mIGNoYW5nZSBDSEcwMDQyODYwLiIsInBhdGgiOltd
LCJyZWNvcmQiOlsidGlja2V0LWlkIl19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5NTB9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk3In1dLCJzdGFnZSI6InZlcmlmeSIsInRp
dGxlIjoiQ2xvc2UgdGhlIHRlc3QgdGlja2V0In0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1i
Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImF3ayAtdiBj
b3Jlcz1cIiQobnByb2MpXCIgLXYgbGltaXQ9XCIke2NwdV9saW1pdH1cIiBcXFxuICAneyBsb2Fk
ID0gJDEgKiAxMDAgLyBjb3JlczsgcHJpbnRmIFwiJXM6ICVkICUlXFxuXCIsIChsb2FkIDw9IGxp
bWl0ID8gXCJmaW5lXCIgOiBcInRvbyBidXN5XCIpLCBsb2FkIH0nIFxcXG4gIC9wcm9jL2xvYWRh
dmciLCJ2YXJpYWJsZXMiOlsiY3B1X2xpbWl0Il19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1h
dGNoZXMiLCJ0ZXh0IjoiXmZpbmU6ICJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeZmluZTogYDsg
aG9sZHMgZm9yIDYwMCBzIiwiaG9sZE1TIjo2MDAwMDAsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIi
XSwiaWQiOiJjcHUiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjo2MDAwMH0sInN1
YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgcHJvY2Vz
c29ycyBvZiBib3RoIG5vZGVzIGhhdmUgcmVzZXJ2ZSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJjcHUi
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTU2fSwicG9zaXRpb24iOiJ2ZXJp
ZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIm5vZGUtcmVzb3VyY2VzIl0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTEyIn1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIHByb2Nlc3NvcnMgb2YgYm90aCBu
b2RlcyBoYXZlIHJlc2VydmUifSx7ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiYXdrICckMSA9PSBcIk1lbUF2
YWlsYWJsZTpcIiB7IHByaW50ICQyIH0nIC9wcm9jL21lbWluZm8iLCJ2YXJpYWJsZXMiOltdfSwi
ZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPj0iLCJudW1iZXJzIjpbMTk1MzEyNV0sInByZWRpY2F0
ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyBhdCBsZWFzdCAyIEdCOyBob2xkcyBmb3IgNjAw
IHMiLCJob2xkTVMiOjYwMDAwMCwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJpZCI6Im1lbW9y
eSIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjYwMDAwfSwic3ViamVjdCI6ImF2
YWlsYWJsZSBtZW1vcnkiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBtZW1vcnkgb2Yg
Ym90aCBub2RlcyBoYXMgcmVzZXJ2ZSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJtZW1vcnkiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTU3fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIm5vZGUtcmVzb3VyY2VzIl0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTEyIn1d
LCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIG1lbW9yeSBvZiBib3RoIG5vZGVzIGhhcyBy
ZXNlcnZlIn0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRmIC1QayAtLSAnL29wdC9mbG90b21hdGUvbWFp
bi1zZXJ2ZXIvZmlsZWRiJyB8IGF3ayAnTlIgPT0gMiB7IHByaW50ICQ0IH0nIiwidmFyaWFibGVz
IjpbXX0sImV4cGVjdCI6W3siY29tcGFyaXNvbiI6Ij49IiwibnVtYmVycyI6WzE5NTMxMjUwXSwi
cHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzIGF0IGxlYXN0IDIwIEdCOyBob2xk
cyBmb3IgNjAwIHMiLCJob2xkTVMiOjYwMDAwMCwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJp
ZCI6ImRpc2stYWZ0ZXIiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjo2MDAwMH0s
InN1YmplY3QiOiJmcmVlIHNwYWNlIG9mIC9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2ZpbGVk
YiIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIGRpc2tzIG9mIGJvdGggbm9kZXMgaGF2
ZSByZXNlcnZlIn0sImVmZmVjdHMiOltdLCJpZCI6ImRpc2stYWZ0ZXIiLCJpZGVtcG90ZW50Ijpm
YWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6OTU4fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbIm5vZGUtcmVzb3VyY2VzIl0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTEyIn1dLCJzdGFnZSI6
InZlcmlmeSIsInRpdGxlIjoiVGhlIGRpc2tzIG9mIGJvdGggbm9kZXMgaGF2ZSByZXNlcnZlIn0s
eyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6InBpbmcgLWMgNSAtVyAyIFwiJHtwZWVyX2FkZHJlc3N9XCIiLCJ2
YXJpYWJsZXMiOlsicGVlcl9hZGRyZXNzIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImNvbnRh
aW5zIiwidGV4dCI6IiwgMCUgcGFja2V0IGxvc3MifV0sImV4cGVjdGVkIjoiY29udGFpbnMgYCwg
MCUgcGFja2V0IGxvc3NgOyBob2xkcyBmb3IgNjAwIHMiLCJob2xkTVMiOjYwMDAwMCwiaG9zdHMi
Olsib3BzLWEiLCJvcHMtYiJdLCJpZCI6Im5ldHdvcmstYWZ0ZXIiLCJraW5kIjoicHJvYmUiLCJy
ZXRyeSI6eyJldmVyeU1TIjo2MDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1T
IjozMDAwMCwidGl0bGUiOiJUaGUgb3RoZXIgbm9kZSBzdGlsbCBhbnN3ZXJzIHdpdGhvdXQgbG9z
c2VzIn0sImVmZmVjdHMiOltdLCJpZCI6Im5ldHdvcmstYWZ0ZXIiLCJpZGVtcG90ZW50IjpmYWxz
ZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6OTU5fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbIm5vZGUtbmV0d29yay1hZnRlciJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExMyJ9XSwic3RhZ2Ui
OiJ2ZXJpZnkiLCJ0aXRsZSI6IlRoZSBvdGhlciBub2RlIHN0aWxsIGFuc3dlcnMgd2l0aG91dCBs
b3NzZXMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2Vjb25kcz0kKGN1cmwgLWZzUyAtbyAvZGV2L251bGwg
LXcgJyV7dGltZV90b3RhbH0nIFwiJHtwb3J0YWxfdXJsfVwiKSB8fCBleGl0IDFcbmF3ayAtdiB0
b29rPVwiJHNlY29uZHNcIiAtdiBsaW1pdD1cIiR7cmVzcG9uc2VfbGltaXRfbXN9XCIgXFxcbiAg
J0JFR0lOIHsgcHJpbnRmIFwiJXM6ICVkIG1zXFxuXCIsICh0b29rICogMTAwMCA8PSBsaW1pdCA/
IFwiaW4gdGltZVwiIDogXCJ0b28gc2xvd1wiKSwgdG9vayAqIDEwMDAgfSciLCJ2YXJpYWJsZXMi
OlsicG9ydGFsX3VybCIsInJlc3BvbnNlX2xpbWl0X21zIl19LCJleHBlY3QiOlt7InByZWRpY2F0
ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXmluIHRpbWU6ICJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBe
aW4gdGltZTogYDsgaG9sZHMgZm9yIDYwMCBzIiwiaG9sZE1TIjo2MDAwMDAsImhvc3RzIjpbImNv
bnRyb2xsZXIiXSwiaWQiOiJyZXNwb25zZS1hZnRlciIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7
ImV2ZXJ5TVMiOjYwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAw
LCJ0aXRsZSI6IlRoZSBwb3J0YWwgc3RpbGwgYW5zd2VycyBpbiB0aW1lIn0sImVmZmVjdHMiOltd
LCJpZCI6InJlc3BvbnNlLWFmdGVyIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
Ojk2MH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
WyJyZXNwb25zZS10aW1lcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExNCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlRo
ZSBwb3J0YWwgc3RpbGwgYW5zd2VycyBpbiB0aW1lIn0seyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2gi
XV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIs
Imhvc3RzIjpbIm9wcy13YXRjaCJdLCJpZCI6InJlYWQtb2JzZXJ2ZXItbG9nLmNoZWNrIiwia2lu
ZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6Ikxvb2sgZm9yIGVycm9ycyB3cml0
dGVuIHNpbmNlIHRoZSBvYnNlcnZlciB3YXMgc3RhcnRlZCBhZ2Fpbi4iLCJwYXRoIjpbXSwicmVj
b3JkIjpbImZpbmRpbmciXX0sInN1YmplY3QiOiJMb29rIGZvciBlcnJvcnMgd3JpdHRlbiBzaW5j
ZSB0aGUgb2JzZXJ2ZXIgd2FzIHN0YXJ0ZWQgYWdhaW4uIiwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIn
cyBsb2cgc2hvd3Mgbm8gbmV3IGVycm9yIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0IjoidGFpbCAtbiBcIiR7bG9nX2xpbmVzfVwiIFwiL29wdC9IQS9sb2dzL2hhXyR7ZGF0ZX0u
bG9nXCIiLCJ2YXJpYWJsZXMiOlsiZGF0ZSIsImxvZ19saW5lcyJdfSwiZWZmZWN0cyI6W10sImVz
dGltYXRlTVMiOjE4MDAwMCwiaWQiOiJyZWFkLW9ic2VydmVyLWxvZyIsImlkZW1wb3RlbnQiOnRy
dWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjo5NjF9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZh
bHNlLCJzYXRpc2ZpZXMiOlsib2JzZXJ2ZXItbG9nLXJldmlld2VkIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTY2LTE2NyJ9XSwi
c3RhZ2UiOiJ2ZXJpZnkiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlNlYXJjaCB0aGUgb2Jz
ZXJ2ZXIncyBsb2cgZm9yIGVycm9ycyJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNoZWNrIjp7
ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbIm9w
cy1hIl0sImlkIjoicmVhZC1lcnJvci1sb2cuY2hlY2siLCJraW5kIjoibWFudWFsIiwibWFudWFs
Ijp7Imluc3RydWN0aW9uIjoiTG9vayBmb3IgZXJyb3JzIHdyaXR0ZW4gc2luY2UgdGhlIG1hc3Rl
ciBjYW1lIGJhY2suIiwicGF0aCI6W10sInJlY29yZCI6WyJmaW5kaW5nIl19LCJzdWJqZWN0Ijoi
TG9vayBmb3IgZXJyb3JzIHdyaXR0ZW4gc2luY2UgdGhlIG1hc3RlciBjYW1lIGJhY2suIiwidGl0
bGUiOiJUaGUgZXJyb3IgbG9nIHNob3dzIG5vdGhpbmcgdGhhdCBuZWVkcyBhbiBhbnN3ZXIgdG9u
aWdodCJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gdGFpbCAtbiBc
IiR7bG9nX2xpbmVzfVwiIC9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2xvZ3MvY29tbW9uL2Vy
cm9yIiwidmFyaWFibGVzIjpbImxvZ19saW5lcyJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjE4MDAwMCwiaWQiOiJyZWFkLWVycm9yLWxvZyIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJy
dW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjo5NzN9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmll
cyI6WyJzZXJ2aWNlLWxvZy1yZXZpZXdlZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2OS0xNzAifV0sInN0YWdlIjoidmVyaWZ5
IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJSZWFkIHRoZSBtYWluIHNlcnZlcidzIGVycm9y
IGxvZyJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVj
dGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbIm9wcy1hIl0sImlkIjoicmVhZC1m
aWxlLXN5bmMtam91cm5hbC5jaGVjayIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1
Y3Rpb24iOiJMb29rIGZvciBmYWlsZWQgdHJhbnNmZXJzLiIsInBhdGgiOltdLCJyZWNvcmQiOlsi
ZmluZGluZyJdfSwic3ViamVjdCI6Ikxvb2sgZm9yIGZhaWxlZCB0cmFuc2ZlcnMuIiwidGl0bGUi
OiJUaGUgam91cm5hbCBzaG93cyBmaWxlcyBnb2luZyB0byB0aGUgc3RhbmRieSB3aXRob3V0IGVy
cm9ycyJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gam91cm5hbGN0
bCAtLW5vLXBhZ2VyIC1uIFwiJHtsb2dfbGluZXN9XCIgLXUgZmlsZS1zeW5jLnNlcnZpY2UiLCJ2
YXJpYWJsZXMiOlsibG9nX2xpbmVzIl19LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAw
LCJpZCI6InJlYWQtZmlsZS1zeW5jLWpvdXJuYWwiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoi
cnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6OTg2fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2Zp
ZXMiOlsiZmlsZS1zeW5jLWxvZy1yZXZpZXdlZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3Mi0xNzMifV0sInN0YWdlIjoidmVy
aWZ5IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJSZWFkIHRoZSBqb3VybmFsIG9mIHRoZSBm
aWxlIHN5bmNocm9uaXNhdGlvbiJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2si
OnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsi
Y29udHJvbGxlciJdLCJpZCI6ImVycm9ycy1hZnRlciIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwi
OnsiaW5zdHJ1Y3Rpb24iOiJDb21wYXJlIHRoZSBlcnJvcnMgaW4gdGhlIGxvZ3MgcmVhZCBqdXN0
IG5vdyB3aXRoIHRob3NlIG9mIHRoZSBsaW5lcyBrZXB0IGJlZm9yZSB0aGUgY2hhbmdlLiIsInBh
dGgiOltdLCJyZWNvcmQiOlsiZXJyb3JzLWJlZm9yZSIsImVycm9ycy1hZnRlciJdfSwic3ViamVj
dCI6IkNvbXBhcmUgdGhlIGVycm9ycyBpbiB0aGUgbG9ncyByZWFkIGp1c3Qgbm93IHdpdGggdGhv
c2Ugb2YgdGhlIGxpbmVzIGtlcHQgYmVmb3JlIHRoZSBjaGFuZ2UuIiwidGl0bGUiOiJUaGUgbG9n
cyBob2xkIG5vIG1vcmUgZXJyb3JzIHRoYW4gYmVmb3JlIHRoZSBjaGFuZ2UifSwiZWZmZWN0cyI6
W10sImlkIjoiZXJyb3JzLWFmdGVyIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
Ojk5OX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
WyJlcnJvci1yYXRlcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjExNSJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlRoZSBs
b2dzIGhvbGQgbm8gbW9yZSBlcnJvcnMgdGhhbiBiZWZvcmUgdGhlIGNoYW5nZSJ9LHsiYmF0Y2hl
cyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpb
MF0sInRleHQiOiJzdWRvIHN0YXQgLWMgJyVhJyBcIiR7aW5zdGFsbGVyX2Rpcn0vJHtpbnN0YWxs
ZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyIiwiaW5zdGFsbGVyX2RpciJdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiNzUwIn1dLCJleHBlY3RlZCI6ImlzIGA3
NTBgIiwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJpZCI6Imluc3RhbGxlci1tb2RlIiwia2lu
ZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRs
ZSI6Ik9ubHkgaXRzIG93bmVyIG1heSBjaGFuZ2UgdGhlIGluc3RhbGxlciJ9LCJlZmZlY3RzIjpb
XSwiaWQiOiJpbnN0YWxsZXItbW9kZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2si
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
IjoxMDAwfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbImZpbGUtcGVybWlzc2lvbnMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOTUifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUi
OiJPbmx5IGl0cyBvd25lciBtYXkgY2hhbmdlIHRoZSBpbnN0YWxsZXIifSx7ImJhdGNoZXMiOltb
ImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24g
YXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJzZWN1cml0eS1zZXJ2aWNl
cyIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJDb21wYXJlIHRoZSBh
Y2NvdW50cyB0aGUgc2VydmljZXMgcnVuIHVuZGVyIHdpdGggdGhlIGFwcHJvdmVkIG9uZXMuIiwi
cGF0aCI6W10sInJlY29yZCI6WyJmaW5kaW5nIl19LCJzdWJqZWN0IjoiQ29tcGFyZSB0aGUgYWNj
b3VudHMgdGhlIHNlcnZpY2VzIHJ1biB1bmRlciB3aXRoIHRoZSBhcHByb3ZlZCBvbmVzLiIsInRp
dGxlIjoiQ29uZmlybSB0aGUgcGVybWlzc2lvbnMgb2YgdGhlIHNlcnZpY2VzIn0sImVmZmVjdHMi
OltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoic2VjdXJpdHktc2VydmljZXMiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTAwMX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzZXJ2aWNlLXBlcm1pc3Npb25zIl0sInNpbXVs
dGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTkz
In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiQ29uZmlybSB0aGUgcGVybWlzc2lvbnMgb2Yg
dGhlIHNlcnZpY2VzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJleHBl
Y3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJjb250cm9s
bGVyIl0sImlkIjoic2VjdXJpdHktZGF0YWJhc2UiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7
Imluc3RydWN0aW9uIjoiQ29tcGFyZSByb2xlcyBhbmQgaG9zdCBydWxlcyBvZiB0aGUgZGF0YWJh
c2Ugd2l0aCB0aGUgYXBwcm92ZWQgb25lcy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbImZpbmRpbmci
XX0sInN1YmplY3QiOiJDb21wYXJlIHJvbGVzIGFuZCBob3N0IHJ1bGVzIG9mIHRoZSBkYXRhYmFz
ZSB3aXRoIHRoZSBhcHByb3ZlZCBvbmVzLiIsInRpdGxlIjoiQ29uZmlybSB0aGUgc2VjdXJpdHkg
c2V0dGluZ3Mgb2YgdGhlIGRhdGFiYXNlIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAw
MDAsImlkIjoic2VjdXJpdHktZGF0YWJhc2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6MTAwN30sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJkYXRhYmFzZS1zZWN1cml0eSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5NCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0
aXRsZSI6IkNvbmZpcm0gdGhlIHNlY3VyaXR5IHNldHRpbmdzIG9mIHRoZSBkYXRhYmFzZSJ9LHsi
YmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQi
OiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6InNlY3Vy
aXR5LW5ldHdvcmsiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiVHJ5
IGEgY29ubmVjdGlvbiBiZXR3ZWVuIHRoZSBub2RlcyB0aGF0IG11c3QgYmUgcmVmdXNlZC4iLCJw
YXRoIjpbXSwicmVjb3JkIjpbImZpbmRpbmciXX0sInN1YmplY3QiOiJUcnkgYSBjb25uZWN0aW9u
IGJldHdlZW4gdGhlIG5vZGVzIHRoYXQgbXVzdCBiZSByZWZ1c2VkLiIsInRpdGxlIjoiQ29uZmly
bSB0aGF0IHRoZSBuZXR3b3JrIGJldHdlZW4gdGhlIG5vZGVzIGlzIHN0aWxsIHByb3RlY3RlZCJ9
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InNlY3VyaXR5LW5ldHdvcmsi
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTAxM30sInBvc2l0aW9uIjoidmVy
aWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJub2RlLW5ldHdvcmstc2VjdXJp
dHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxOTYifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJDb25maXJtIHRoYXQgdGhl
IG5ldHdvcmsgYmV0d2VlbiB0aGUgbm9kZXMgaXMgc3RpbGwgcHJvdGVjdGVkIn1dLCJ0cm91Ymxl
c2hvb3RpbmciOlt7ImFjdGlvbnMiOlt7ImNvbW1hbmQiOiJzdWRvIHN5c3RlbWN0bCBzdGF0dXMg
LS1uby1wYWdlciBoYSIsInJvbGVzIjpbIm9ic2VydmVyIl0sInRleHQiOiJTZWUgd2hhdCB0aGUg
dW5pdCBzYXlzIGFib3V0IGl0c2VsZi4ifSx7ImNvbW1hbmQiOiJ0YWlsIC1uIDIwMCBcIi9vcHQv
SEEvbG9ncy9oYV8ke2RhdGV9LmxvZ1wiIiwicm9sZXMiOlsib2JzZXJ2ZXIiXSwidGV4dCI6IlJl
YWQgdGhlIG5ld2VzdCBsaW5lcyBvZiB0aGUgb2JzZXJ2ZXIncyBsb2cuIn0seyJjb21tYW5kIjoi
cGluZyAtYyA1IC1XIDIgXCIke3BlZXJfYWRkcmVzc31cIiIsInJvbGVzIjpbIm1hc3RlciIsInN0
YW5kYnkiXSwidGV4dCI6IlNlZSB3aGV0aGVyIHRoZSBub2RlcyByZWFjaCBvbmUgYW5vdGhlci4i
fSx7ImNvbW1hbmQiOiJzdWRvIHN5c3RlbWN0bCByZXN0YXJ0IGhhIiwicm9sZXMiOlsib2JzZXJ2
ZXIiXSwidGV4dCI6IlJlc3RhcnQgdGhlIG9ic2VydmVyIGlmIGl0IGlzIHN0aWxsIG5lZWRlZCwg
YW5kIG9ubHkgYWZ0ZXIgYm90aCBub2RlcyBhcmUgdXBncmFkZWQuIn1dLCJpZCI6Im9ic2VydmVy
LWRvZXMtbm90LXN0YXJ0LW9yLXN0b3AiLCJzaG93bkJ5IjpbInNlZS1vYnNlcnZlci1ydW5uaW5n
Iiwic2VlLW9ic2VydmVyLXN0b3BwZWQiLCJzZWUtb2JzZXJ2ZXItcnVubmluZy1hZ2FpbiJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExOC0xMjUifV0sInN5bXB0b20i
OiJUaGUgb2JzZXJ2ZXIgZG9lcyBub3Qgc3RhcnQgb3IgZG9lcyBub3Qgc3RvcC4ifSx7ImFjdGlv
bnMiOlt7ImNvbW1hbmQiOiJzdWRvIHN5c3RlbWN0bCBzdGF0dXMgLS1uby1wYWdlciBwb3N0Z3Jl
c3FsLnNlcnZpY2UiLCJyb2xlcyI6WyJtYXN0ZXIiLCJzdGFuZGJ5Il0sInRleHQiOiJTZWUgd2hl
dGhlciBQb3N0Z3JlU1FMIHJ1bnMgb24gYm90aCBub2Rlcy4ifSx7ImNvbW1hbmQiOiJwaW5nIC1j
IDUgLVcgMiBcIiR7cGVlcl9hZGRyZXNzfVwiIiwicm9sZXMiOlsibWFzdGVyIiwic3RhbmRieSJd
LCJ0ZXh0IjoiU2VlIHdoZXRoZXIgdGhlIGRhdGFiYXNlIG5vZGVzIHJlYWNoIG9uZSBhbm90aGVy
LiJ9LHsicm9sZXMiOlsibWFzdGVyIiwic3RhbmRieSJdLCJ0ZXh0IjoiTG9vayBmb3IgZXJyb3Jz
IGluIHRoZSByZXBsaWNhdGlvbiBsb2dzIG9mIGJvdGggbm9kZXMuIn0seyJjb21tYW5kIjoic3Vk
byBzeXN0ZW1jdGwgcmVzdGFydCBwb3N0Z3Jlc3FsLnNlcnZpY2UiLCJyb2xlcyI6WyJzdGFuZGJ5
IiwibWFzdGVyIl0sInRleHQiOiJSZXN0YXJ0IFBvc3RncmVTUUwgaWYgbm90aGluZyBlbHNlIGhl
bHBzLCB0aGUgc3RhbmRieSBmaXJzdC4ifV0sImlkIjoiZGF0YWJhc2VzLWRpZmZlciIsInNob3du
QnkiOlsiaG9sZC1mYWlsb3Zlci5lbnRyeS5tYXN0ZXItaGVhbHRoeSIsImhvbGQtZmFpbG92ZXIu
ZW50cnkucmVxdWVzdC1jb3VudC1iZWZvcmUiLCJob2xkLWZhaWxvdmVyLmVudHJ5LmZpbGUtY291
bnQtYmVmb3JlIiwiY29tcGFyZS1yZXF1ZXN0LWNvdW50IiwiY3JlYXRlLXRlc3QtdGlja2V0Iiwi
c2VlLXRpY2tldC1vbi1zdGFuZGJ5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTI2LTEzMiJ9XSwic3ltcHRvbSI6IlRoZSBkYXRhYmFzZXMgb2YgbWFzdGVyIGFuZCBz
dGFuZGJ5IGRvIG5vdCBob2xkIHRoZSBzYW1lLiJ9LHsiYWN0aW9ucyI6W3siY29tbWFuZCI6InN1
ZG8gc3lzdGVtY3RsIHN0YXR1cyAtLW5vLXBhZ2VyIGZpbGUtc3luYyIsInJvbGVzIjpbIm1hc3Rl
ciIsInN0YW5kYnkiXSwidGV4dCI6IlNlZSB3aGV0aGVyIGZpbGUgc3luY2hyb25pc2F0aW9uIHJ1
bnMgb24gdGhlIG1hc3RlciBhbmQgcmVzdHMgb24gdGhlIHN0YW5kYnkuIn0seyJyb2xlcyI6WyJt
YXN0ZXIiLCJzdGFuZGJ5Il0sInRleHQiOiJTZWUgd2hldGhlciByc3luYyBnZXRzIHRocm91Z2gg
ZnJvbSBub2RlIHRvIG5vZGUuIn0seyJjb21tYW5kIjoic3VkbyBzdGF0IC9vcHQvZmxvdG9tYXRl
L21haW4tc2VydmVyL2ZpbGVkYiIsInJvbGVzIjpbIm1hc3RlciIsInN0YW5kYnkiXSwidGV4dCI6
IkNvbXBhcmUgb3duZXIgYW5kIG1vZGUgb2YgdGhlIGZpbGVkYiBmb2xkZXIgb24gYm90aCBub2Rl
cy4ifSx7ImNvbW1hbmQiOiJzdWRvIHN5c3RlbWN0bCByZXN0YXJ0IGZpbGUtc3luYyIsInJvbGVz
IjpbIm1hc3RlciJdLCJ0ZXh0IjoiUmVzdGFydCBmaWxlIHN5bmNocm9uaXNhdGlvbiBpZiBuZWVk
ZWQsIG9uIHRoZSBtYXN0ZXIgYW5kIG5ldmVyIG9uIHRoZSBzdGFuZGJ5LiJ9XSwiaWQiOiJmaWxl
ZGItZGlmZmVycyIsInNob3duQnkiOlsiZmlsZS1zeW5jLW1hc3RlciIsInNlZS1maWxlLXN5bmMt
c3RhbmRieSIsImNvbXBhcmUtZmlsZS1jb3VudCIsIndhaXQtZm9yLXRlc3QtZmlsZSJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzMy0xNDAifV0sInN5bXB0b20iOiJG
aWxlcyBvZiB0aGUgbWFzdGVyIGRvIG5vdCByZWFjaCB0aGUgc3RhbmRieS4ifSx7ImFjdGlvbnMi
Olt7ImNvbW1hbmQiOiJzdWRvIHN5c3RlbWN0bCBzdGF0dXMgLS1uby1wYWdlciBcIiR7c2Vydmlj
ZV9uYW1lfVwiIiwicm9sZXMiOlsibWFzdGVyIl0sInRleHQiOiJTZWUgd2hhdCB0aGUgdW5pdCB0
aGF0IGZhaWxlZCBzYXlzIGFib3V0IGl0c2VsZi4ifSx7ImNvbW1hbmQiOiJzdWRvIGpvdXJuYWxj
dGwgLS1uby1wYWdlciAtbiAyMDAgLXUgXCIke3NlcnZpY2VfbmFtZX1cIiIsInJvbGVzIjpbIm1h
c3RlciJdLCJ0ZXh0IjoiUmVhZCB3aGF0IHRoZSB1bml0IGxhc3Qgd3JvdGUgdG8gdGhlIGpvdXJu
YWwuIn0seyJyb2xlcyI6WyJtYXN0ZXIiXSwidGV4dCI6IlNlZSB3aGV0aGVyIHRoZSBwYWNrYWdl
cyB0aGF0IHRoZSBzZXJ2aWNlIG5lZWRzIGFyZSBpbnN0YWxsZWQuIn0seyJjb21tYW5kIjoiZm9y
IHVuaXQgaW4gJHtzdGFydF9vcmRlcn07IGRvIHN1ZG8gc3lzdGVtY3RsIHJlc3RhcnQgXCIkdW5p
dFwiIHx8IGV4aXQgMTsgZG9uZSIsInJvbGVzIjpbIm1hc3RlciJdLCJ0ZXh0IjoiUmVzdGFydCB0
aGUgc2VydmljZXMsIGVhY2ggYWZ0ZXIgdGhvc2UgaXQgbmVlZHMuIn1dLCJpZCI6InNlcnZpY2Vz
LWRvLW5vdC1zdGFydCIsInNob3duQnkiOlsic2VlLXNlcnZpY2VzLW9uLW1hc3RlciJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE0MS0xNDcifV0sInN5bXB0b20iOiJB
IHNlcnZpY2UgZG9lcyBub3QgY29tZSB1cCBhZnRlciB0aGUgdXBncmFkZS4ifV0sInZhcmlhYmxl
cyI6W3sia2luZCI6InZhbHVlIiwibmFtZSI6InRhcmdldCIsInZhbHVlIjoiOC42LjAifSx7Imtp
bmQiOiJ2YWx1ZSIsIm5hbWUiOiJvcmlnaW4iLCJ2YWx1ZSI6IjguNC4wIn0seyJraW5kIjoidmFs
dWUiLCJuYW1lIjoiY2hhbmdlIiwidmFsdWUiOiJDSEcwMDQyODYwIn0seyJieUhvc3QiOnsiY29u
dHJvbGxlciI6ImNvbnRyb2xsZXIiLCJvcHMtYSI6Im9wcy1hIiwib3BzLWIiOiJvcHMtYiIsIm9w
cy13YXRjaCI6Im9wcy13YXRjaCJ9LCJraW5kIjoicGVySG9zdCIsIm5hbWUiOiJob3N0In0seyJi
eUhvc3QiOnsiY29udHJvbGxlciI6ImxvY2FsaG9zdCIsIm9wcy1hIjoiMTkyLjAuMi4xMSIsIm9w
cy1iIjoiMTkyLjAuMi4xMiIsIm9wcy13YXRjaCI6IjE5Mi4wLjIuMTMifSwia2luZCI6InBlckhv
c3QiLCJuYW1lIjoiYWRkcmVzcyJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InN0YXJ0X29yZGVy
IiwidmFsdWUiOiJwb3N0Z3Jlc3FsLnNlcnZpY2UgZWxhc3RpY3NlYXJjaC5zZXJ2aWNlIGZpbGUt
c3luYy5zZXJ2aWNlIGZ0LW1haW4tc2VydmVyLnNlcnZpY2UgZnQtYW5hbHl0aWNzLXNlcnZlci5z
ZXJ2aWNlIG5naW54LnNlcnZpY2UifSx7ImtpbmQiOiJkYXRlIiwibmFtZSI6ImRhdGUiLCJ0aXRs
ZSI6IkRhdGUgaW4gdGhlIG5hbWUgb2YgdGhlIG9ic2VydmVyJ3MgbG9nIiwidmFsdWUiOiIlWS0l
bS0lZCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImxvZ19saW5lcyIsInRpdGxlIjoiTGluZXMg
b2YgYSBsb2cgdG8gbG9vayBhdCIsInZhbHVlIjoiMjAwIn0seyJraW5kIjoidmFsdWUiLCJuYW1l
IjoiYnVzeV9sb2dfcGF0dGVybiIsInRpdGxlIjoiSG93IHRoZSBvYnNlcnZlcidzIGxvZyBzaG93
cyBhIHN3YXAgb3IgYSBzeW5jaHJvbmlzYXRpb24iLCJ2YWx1ZSI6InN3YXB8c3dpdGNob3Zlcnxz
eW5jIGluIHByb2dyZXNzIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiaW5zdGFsbGVyIiwidGl0
bGUiOiJGaWxlIG5hbWUgb2YgdGhlIGNvbW1vbiBpbnN0YWxsZXIiLCJ2YWx1ZSI6Ik1vdGFkYXRh
U2VydmljZU9wc0NvbW1vblVwZ3JhZGVfVjg2MCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6Imlu
c3RhbGxlcl9kaXIiLCJ0aXRsZSI6IkZvbGRlciBvZiB0aGUgaW5zdGFsbGVyIG9uIGJvdGggbm9k
ZXMiLCJ2YWx1ZSI6Ii9zcnYvc2VydmljZW9wcy91cGdyYWRlIn0seyJraW5kIjoidmFsdWUiLCJu
YW1lIjoicHJldmlvdXNfaW5zdGFsbGVyIiwidGl0bGUiOiJJbnN0YWxsZXIgb2YgdGhlIHZlcnNp
b24gdGhhdCBydW5zIG5vdyIsInZhbHVlIjoiL3Nydi9zZXJ2aWNlb3BzL3ByZXZpb3VzL3NlcnZp
Y2VvcHMtOC40LjAtaW5zdGFsbGVyIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiYmFja3VwX2Rp
ciIsInRpdGxlIjoiRm9sZGVyIGZvciBiYWNrdXBzIG9uIGJvdGggbm9kZXMiLCJ2YWx1ZSI6Ii9z
cnYvc2VydmljZW9wcy9iYWNrdXAifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJhcHBsaWNhdGlv
bl9iYWNrdXAiLCJ0aXRsZSI6IkJhY2t1cCBvZiB0aGUgYXBwbGljYXRpb24sIG9uIHRoZSBtYXN0
ZXIiLCJ2YWx1ZSI6Ii9zcnYvc2VydmljZW9wcy9iYWNrdXAvYXBwbGljYXRpb24tOC40LjAudGFy
Lmd6In0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiZmlsZWRiX2JhY2t1cCIsInRpdGxlIjoiQmFj
a3VwIG9mIHRoZSBmaWxlZGIgZm9sZGVyLCBvbiB0aGUgbWFzdGVyIiwidmFsdWUiOiIvc3J2L3Nl
cnZpY2VvcHMvYmFja3VwL2ZpbGVkYi04LjQuMC50YXIuZ3oifSx7ImtpbmQiOiJ2YWx1ZSIsIm5h
bWUiOiJkYXRhYmFzZV9iYWNrdXAiLCJ0aXRsZSI6IkJhY2t1cCBvZiB0aGUgZGF0YWJhc2UsIG9u
IHRoZSBtYXN0ZXIiLCJ2YWx1ZSI6Ii9zcnYvc2VydmljZW9wcy9iYWNrdXAvZGF0YWJhc2UtOC40
LjAuZHVtcCJ9LHsiYnlIb3N0Ijp7Im9wcy1hIjoiMTkyLjAuMi4xMiIsIm9wcy1iIjoiMTkyLjAu
Mi4xMSJ9LCJraW5kIjoicGVySG9zdCIsIm5hbWUiOiJwZWVyX2FkZHJlc3MiLCJ0aXRsZSI6IkFk
ZHJlc3Mgb2YgdGhlIG90aGVyIG5vZGUifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwb3J0YWxf
dXJsIiwidGl0bGUiOiJBZGRyZXNzIG9mIHRoZSBwb3J0YWwiLCJ2YWx1ZSI6Imh0dHBzOi8vc2Vy
dmljZW9wcy5leGFtcGxlLmNvbS8ifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJyZXNwb25zZV9s
aW1pdF9tcyIsInRpdGxlIjoiU2xvd2VzdCBhbnN3ZXIgb2YgdGhlIHBvcnRhbCBpbiBtaWxsaXNl
Y29uZHMiLCJ2YWx1ZSI6IjE1MDAifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJjcHVfbGltaXQi
LCJ0aXRsZSI6IkhpZ2hlc3QgbG9hZCBpbiBwZXJjZW50IG9mIHRoZSBwcm9jZXNzb3JzIiwidmFs
dWUiOiI4NSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InNhbml0eV9saXN0IiwidGl0bGUiOiJX
aGVyZSB0aGUgbGlzdCBvZiBmZWF0dXJlcyB0byB0cnkgaXMga2VwdCIsInZhbHVlIjoiaHR0cHM6
Ly93aWtpLmV4YW1wbGUuY29tL3NlcnZpY2VvcHMvc2FuaXR5LWxpc3QifSx7ImtpbmQiOiJ2YWx1
ZSIsIm5hbWUiOiJzZXJ2aWNlX25hbWUiLCJ0aXRsZSI6IlVuaXQgdG8gbG9vayBpbnRvIHdoZW4g
YSBzZXJ2aWNlIGRvZXMgbm90IHN0YXJ0IiwidmFsdWUiOiJmdC1tYWluLXNlcnZlci5zZXJ2aWNl
In1dLCJ2ZXJzaW9ucyI6eyJmcm9tIjoiOC40LjAiLCJwYXRoIjpbIjguNC4wIiwiOC42LjAiXSwi
dG8iOiI4LjYuMCJ9LCJ3aW5kb3dzIjpbeyJlbmQiOiIyMDI3LTAzLTA3VDA2OjAwOjAwKzAxOjAw
IiwiZW5kRXBvY2giOjE4MDQzOTU2MDAsImlkIjoiaG9sZC1mYWlsb3ZlciIsInN0YXJ0IjoiMjAy
Ny0wMy0wNlQyMTowMDowMCswMTowMCIsInN0YXJ0RXBvY2giOjE4MDQzNjMyMDB9LHsiZW5kIjoi
MjAyNy0wMy0wN1QwNjowMDowMCswMTowMCIsImVuZEVwb2NoIjoxODA0Mzk1NjAwLCJpZCI6ImFw
cGxpY2F0aW9uLXVwZ3JhZGUiLCJzdGFydCI6IjIwMjctMDMtMDZUMjE6MDA6MDArMDE6MDAiLCJz
dGFydEVwb2NoIjoxODA0MzYzMjAwfSx7ImVuZCI6IjIwMjctMDMtMDdUMDY6MDA6MDArMDE6MDAi
LCJlbmRFcG9jaCI6MTgwNDM5NTYwMCwiaWQiOiJkYXRhYmFzZS11cGdyYWRlIiwic3RhcnQiOiIy
MDI3LTAzLTA2VDIxOjAwOjAwKzAxOjAwIiwic3RhcnRFcG9jaCI6MTgwNDM2MzIwMH0seyJlbmQi
OiIyMDI3LTAzLTA3VDA2OjAwOjAwKzAxOjAwIiwiZW5kRXBvY2giOjE4MDQzOTU2MDAsImlkIjoi
cmV0dXJuLXRvLXNlcnZpY2UiLCJzdGFydCI6IjIwMjctMDMtMDZUMjE6MDA6MDArMDE6MDAiLCJz
dGFydEVwb2NoIjoxODA0MzYzMjAwfV19
PLAN
}

main "$@"
