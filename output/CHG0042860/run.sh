#!/bin/sh
# ServiceOps to 8.6.0
#
# Change CHG0042860 (production): Motadata ServiceOps, high-availability pair 8.4.0 to 8.6.0
# Plan   c2a40eb115d4dbf4396ec0fe8117a610095ac11f65c874d5ee28c2515ed1ff30
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

RB_DIGEST='c2a40eb115d4dbf4396ec0fe8117a610095ac11f65c874d5ee28c2515ed1ff30'
RB_CHANGE='CHG0042860'
RB_VERSION='0.1.0'
RB_COUNT=82
RB_TOOLS='base64 sha256sum sync mktemp od tail head ssh'
RB_TITLE='ServiceOps to 8.6.0'
# Come from the environment, and reach only the commands that name them.
RB_SECRETS=''

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
  v_date=$(date -u +'%Y-%m-%d') && date_is date "$v_date"
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

  stage 'prepare' 'Days before, tell people and bring the installer' '' 0 0 ''
  step_1
  step_2
  step_3
  step_4
  step_5
  step_6
  step_7
  step_8
  step_9

  stage 'hold-failover' 'Hold the failover and back everything up' '2027-03-06T21:00:00+01:00 to 2027-03-07T06:00:00+01:00' 1804363200 1804395600 ''
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

  stage 'application-upgrade' 'Upgrade the application, master first' '2027-03-06T21:00:00+01:00 to 2027-03-07T06:00:00+01:00' 1804363200 1804395600 'impact: level 1, Outage: ServiceOps portal and its tickets unavailable, Analytics and reports unavailable, Automatic swap to the standby unavailable'
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

  stage 'database-upgrade' 'Upgrade the databases, master first' '2027-03-06T21:00:00+01:00 to 2027-03-07T06:00:00+01:00' 1804363200 1804395600 'impact: level 1, Outage: ServiceOps portal and its tickets unavailable, Database replication to the standby unavailable'
  step_44
  step_45
  step_46
  step_47
  step_48
  step_49
  step_50

  stage 'return-to-service' 'Bring the master and the failover back' '2027-03-06T21:00:00+01:00 to 2027-03-07T06:00:00+01:00' 1804363200 1804395600 ''
  step_51
  step_52
  step_53
  step_54
  step_55

  stage 'verify' 'Post-upgrade verification' '' 0 0 ''
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

  succeed
}

# --- Steps, in the order in which they run ------------------------------------------------------

# 1/82  inform-stakeholders: Tell the stakeholders
# upgrade.yaml:433, guide 38
step_1() {
  step 'inform-stakeholders' notify body 'Tell the stakeholders'
  hosts 'controller'
  notify <<'WORDS'
send to stakeholders:
  ServiceOps goes from 8.4.0 to 8.6.0 under change CHG0042860. During the window the portal and analytics are down, and the standby does not take over.
about: portal, analytics, automatic-failover, database-replication, file-replication
at least 2d ahead
WORDS
  finish
}

# 2/82  download-installer: Download the common installer
# upgrade.yaml:445, guide 41-42
step_2() {
  step 'download-installer' manual body 'Download the common installer'
  hosts 'controller'
  manual 'file-name=file-name' 'sha256=sha256' <<'WORDS'
Fetch the build for 8.6.0 from the Latest Download Links and compute its SHA-256.
to record: file-name, sha256
WORDS
  finish
}

# 3/82  copy-installer-master: Copy the installer to the master
# upgrade.yaml:453, guide 45-46
# Way back:
#   | rm -f -- "${installer_dir}/${installer}"
step_3() {
  step 'copy-installer-master' manual body 'Copy the installer to the master'
  proof() {
    check 'copy-installer-master.check' probe 'exists' 'ops-a'
    limit 30000
    uses 'installer' 'installer_dir'
    command_line <<'PROBE'
test -e "${installer_dir}/${installer}"
PROBE
    look
    expect 'exit' '0'
  }
  hosts 'ops-a'
  manual 'sha256=sha256' <<'WORDS'
Copy MotadataServiceOpsCommonUpgrade_V860 to /srv/serviceops/upgrade on the master.
to record: sha256
WORDS
  finish
}

# 4/82  copy-installer-standby: Copy the installer to the standby
# upgrade.yaml:466, guide 63-64
# Way back:
#   | rm -f -- "${installer_dir}/${installer}"
step_4() {
  step 'copy-installer-standby' manual body 'Copy the installer to the standby'
  proof() {
    check 'copy-installer-standby.check' probe 'exists' 'ops-b'
    limit 30000
    uses 'installer' 'installer_dir'
    command_line <<'PROBE'
test -e "${installer_dir}/${installer}"
PROBE
    look
    expect 'exit' '0'
  }
  hosts 'ops-b'
  manual 'sha256=sha256' <<'WORDS'
Copy MotadataServiceOpsCommonUpgrade_V860 to /srv/serviceops/upgrade on the standby.
to record: sha256
WORDS
  finish
}

# 5/82  security-traffic: Confirm that traffic between the nodes is protected
# upgrade.yaml:479, guide 188
step_5() {
  step 'security-traffic' check body 'Confirm that traffic between the nodes is protected'
  proof() {
    check 'security-traffic' manual 'a person attests it' 'controller'
    attested 'finding=finding' <<'WORDS'
See how replication, rsync and heartbeat travel between the nodes.
to record: finding
WORDS
  }
  hosts 'controller'
  finish
}

# 6/82  security-access: Confirm who may get on the nodes
# upgrade.yaml:485, guide 189
step_6() {
  step 'security-access' check body 'Confirm who may get on the nodes'
  proof() {
    check 'security-access' manual 'a person attests it' 'controller'
    attested 'finding=finding' <<'WORDS'
Compare the accounts and keys on both nodes with the approved list.
to record: finding
WORDS
  }
  hosts 'controller'
  finish
}

# 7/82  security-audit-log: Confirm that audit logs are on and read
# upgrade.yaml:491, guide 190
step_7() {
  step 'security-audit-log' check body 'Confirm that audit logs are on and read'
  proof() {
    check 'security-audit-log' manual 'a person attests it' 'controller'
    attested 'finding=finding' <<'WORDS'
See that auditing is on for both nodes and who reads it.
to record: finding
WORDS
  }
  hosts 'controller'
  finish
}

# 8/82  security-firewall: Confirm the firewall rules of the pair
# upgrade.yaml:497, guide 191
step_8() {
  step 'security-firewall' check body 'Confirm the firewall rules of the pair'
  proof() {
    check 'security-firewall' manual 'a person attests it' 'controller'
    attested 'finding=finding' <<'WORDS'
Compare the firewall rules of both nodes with the approved ones.
to record: finding
WORDS
  }
  hosts 'controller'
  finish
}

# 9/82  approve-start: Approve the start
# upgrade.yaml:503
step_9() {
  step 'approve-start' approve body 'Approve the start'
  hosts 'controller'
  approve 'li@example.com' <<'WORDS'
May change CHG0042860 stop the failover and take ServiceOps down in its window?
may approve: li@example.com
WORDS
  finish
}

# 10/82  hold-failover.entry.os-supported: The node runs Ubuntu 22 or 24, or Red Hat 9.2 or 9.4
# upgrade.yaml:515, guide 10-12
step_10() {
  step 'hold-failover.entry.os-supported' check entry 'The node runs Ubuntu 22 or 24, or Red Hat 9.2 or 9.4'
  proof() {
    check 'hold-failover.entry.os-supported' probe 'matches `^(ubuntu-(22|24)\.04|rhel-9\.[24])$`' 'ops-a' 'ops-b'
    limit 30000
    command_line <<'PROBE'
. /etc/os-release && printf '%s-%s\n' "$ID" "$VERSION_ID"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^(ubuntu-(22|24)\.04|rhel-9\.[24])$'
  }
  hosts 'ops-a' 'ops-b'
  finish
}

# 11/82  hold-failover.entry.root-available: The account gets root rights without being asked
# upgrade.yaml:516, guide 46-47
step_11() {
  step 'hold-failover.entry.root-available' check entry 'The account gets root rights without being asked'
  proof() {
    check 'hold-failover.entry.root-available' probe 'is `0`' 'ops-a' 'ops-b'
    limit 30000
    command_line <<'PROBE'
sudo -n id -u
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0'
  }
  hosts 'ops-a' 'ops-b'
  finish
}

# 12/82  hold-failover.entry.network: The other node answers without losses
# upgrade.yaml:517, guide 17, 36
step_12() {
  step 'hold-failover.entry.network' check entry 'The other node answers without losses'
  proof() {
    check 'hold-failover.entry.network' probe 'contains `, 0% packet loss`' 'ops-a' 'ops-b'
    limit 30000
    uses 'peer_address'
    command_line <<'PROBE'
ping -c 5 -W 2 "${peer_address}"
PROBE
    look
    expect 'exit' '0'
    expect 'contains' ', 0% packet loss'
  }
  hosts 'ops-a' 'ops-b'
  finish
}

# 13/82  hold-failover.entry.disk: There is room for the installer
# upgrade.yaml:518, guide 18
step_13() {
  step 'hold-failover.entry.disk' check entry 'There is room for the installer'
  proof() {
    check 'hold-failover.entry.disk' probe 'is at least 10 GB' 'ops-a' 'ops-b'
    limit 30000
    uses 'installer_dir'
    command_line <<'PROBE'
df -Pk -- "${installer_dir}" | awk 'NR == 2 { print $4 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '9765625'
  }
  hosts 'ops-a' 'ops-b'
  finish
}

# 14/82  hold-failover.entry.disk-backups: There is room for the backups
# upgrade.yaml:519, guide 18
step_14() {
  step 'hold-failover.entry.disk-backups' check entry 'There is room for the backups'
  proof() {
    check 'hold-failover.entry.disk-backups' probe 'is at least 100 GB' 'ops-a' 'ops-b'
    limit 30000
    uses 'backup_dir'
    command_line <<'PROBE'
df -Pk -- "${backup_dir}" | awk 'NR == 2 { print $4 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '97656250'
  }
  hosts 'ops-a' 'ops-b'
  finish
}

# 15/82  hold-failover.entry.master-healthy: The master's services run before anything is touched
# upgrade.yaml:520, guide 16
step_15() {
  step 'hold-failover.entry.master-healthy' check entry 'The master'\''s services run before anything is touched'
  proof() {
    check 'hold-failover.entry.master-healthy' probe 'is running' 'ops-a'
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
  hosts 'ops-a'
  finish
}

# 16/82  hold-failover.entry.request-count-before: The databases are in step before anything is touched
# upgrade.yaml:521, guide 16, 95
step_16() {
  step 'hold-failover.entry.request-count-before' check entry 'The databases are in step before anything is touched'
  proof() {
    check 'hold-failover.entry.request-count-before' compare 'is the same on every host' 'ops-a' 'ops-b'
    again '15000' '300000' ''
    command_line <<'PROBE'
sudo -u postgres psql -d flotoitsmdb -tAc "SELECT COUNT(*) FROM apolo.request;"
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  hosts 'ops-a' 'ops-b'
  finish
}

# 17/82  hold-failover.entry.file-count-before: The filedb folders are in step before anything is touched
# upgrade.yaml:522, guide 16, 102
step_17() {
  step 'hold-failover.entry.file-count-before' check entry 'The filedb folders are in step before anything is touched'
  proof() {
    check 'hold-failover.entry.file-count-before' compare 'is the same on every host' 'ops-a' 'ops-b'
    again '15000' '300000' ''
    command_line <<'PROBE'
sudo test -d /opt/flotomate/main-server/filedb && sudo find /opt/flotomate/main-server/filedb -type f | wc -l
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  hosts 'ops-a' 'ops-b'
  finish
}

# 18/82  hold-failover.entry.installed-version: The portal shows the version this change starts from
# upgrade.yaml:523, guide 19, 108
step_18() {
  step 'hold-failover.entry.installed-version' check entry 'The portal shows the version this change starts from'
  proof() {
    check 'hold-failover.entry.installed-version' manual 'a person attests it' 'controller'
    attested 'version=version' <<'WORDS'
Read the version in the licence details; it must be 8.4.0, and one that the vendor allows in a pair.
where: Admin > Organization > Account > License Details
as: administrator
to record: version
WORDS
  }
  hosts 'controller'
  finish
}

# 19/82  hold-failover.entry.observer-log-there: Today's log of the observer is where it is looked for
# upgrade.yaml:524, guide 24
step_19() {
  step 'hold-failover.entry.observer-log-there' check entry 'Today'\''s log of the observer is where it is looked for'
  proof() {
    check 'hold-failover.entry.observer-log-there' probe 'exists' 'ops-watch'
    limit 30000
    uses 'date'
    command_line <<'PROBE'
test -e "/opt/HA/logs/ha_${date}.log"
PROBE
    look
    expect 'exit' '0'
  }
  hosts 'ops-watch'
  finish
}

# 20/82  hold-failover.entry.response-before: The portal answers in time before anything is touched
# upgrade.yaml:525, guide 114
step_20() {
  step 'hold-failover.entry.response-before' check entry 'The portal answers in time before anything is touched'
  proof() {
    check 'hold-failover.entry.response-before' probe 'matches `^in time: `' 'controller'
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
  hosts 'controller'
  finish
}

# 21/82  keep-error-log: Keep the last lines of the error log for comparison
# upgrade.yaml:527, guide 115, 170
step_21() {
  step 'keep-error-log' run body 'Keep the last lines of the error log for comparison'
  limit 60000
  uses 'log_lines'
  command_line <<'RUN'
sudo tail -n "${log_lines}" /opt/flotomate/main-server/logs/common/error
RUN
  batch 'ops-a'
  finish
}

# 22/82  see-observer-running: See that the observer runs
# upgrade.yaml:536, guide 28, guide 28, 89
step_22() {
  step 'see-observer-running' check body 'See that the observer runs'
  proof() {
    check 'see-observer-running' probe 'is running' 'ops-watch'
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
  hosts 'ops-watch'
  finish
}

# 23/82  observer-log: Read the newest lines of the observer's log
# upgrade.yaml:542, guide 22-24
step_23() {
  step 'observer-log' run body 'Read the newest lines of the observer'\''s log'
  limit 60000
  uses 'date' 'log_lines'
  command_line <<'RUN'
tail -n "${log_lines}" "/opt/HA/logs/ha_${date}.log"
RUN
  batch 'ops-watch'
  finish
}

# 24/82  log-quiet: Wait until no swap or synchronisation is under way
# upgrade.yaml:551, guide 21, 27, guide 21-24
step_24() {
  step 'log-quiet' wait body 'Wait until no swap or synchronisation is under way'
  proof() {
    check 'log-quiet' probe 'is == 0' 'ops-watch'
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
  hosts 'ops-watch'
  finish
}

# 25/82  stop-observer: Stop the observer
# upgrade.yaml:559, guide 20, 29
# Way back:
#   | sudo systemctl start ha
step_25() {
  step 'stop-observer' run body 'Stop the observer'
  limit 120000
  command_line <<'RUN'
sudo systemctl stop ha
RUN
  batch 'ops-watch'
  finish
}

# 26/82  see-observer-stopped: See that the observer is down
# upgrade.yaml:570, guide 30, guide 30
step_26() {
  step 'see-observer-stopped' check body 'See that the observer is down'
  proof() {
    check 'see-observer-stopped' probe 'is stopped' 'ops-watch'
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
  hosts 'ops-watch'
  finish
}

# 27/82  bk-application: Back up the application of the master
# upgrade.yaml:576, guide 33
step_27() {
  step 'bk-application' manual body 'Back up the application of the master'
  proof() {
    check 'bk-application.check' probe 'matches `^[0-9a-f]{64} `' 'ops-a'
    limit 1800000
    uses 'application_backup'
    command_line <<'PROBE'
test -s "${application_backup}" && sha256sum -- "${application_backup}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  hosts 'ops-a'
  manual 'sha256=sha256' 'size=size' <<'WORDS'
Back the application up to /srv/serviceops/backup/application-8.4.0.tar.gz as the Backup Process says.
to record: size, sha256
WORDS
  finish
}

# 28/82  bk-filedb: Back up the filedb folder of the master
# upgrade.yaml:591, guide 33
step_28() {
  step 'bk-filedb' manual body 'Back up the filedb folder of the master'
  proof() {
    check 'bk-filedb.check' probe 'matches `^[0-9a-f]{64} `' 'ops-a'
    limit 1800000
    uses 'filedb_backup'
    command_line <<'PROBE'
test -s "${filedb_backup}" && sha256sum -- "${filedb_backup}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  hosts 'ops-a'
  manual 'sha256=sha256' 'size=size' <<'WORDS'
Back /opt/flotomate/main-server/filedb up to /srv/serviceops/backup/filedb-8.4.0.tar.gz as the Backup Process says.
to record: size, sha256
WORDS
  finish
}

# 29/82  bk-db: Back up the whole database from the master
# upgrade.yaml:606, guide 34
step_29() {
  step 'bk-db' manual body 'Back up the whole database from the master'
  proof() {
    check 'bk-db.check' probe 'matches `^[0-9a-f]{64} `' 'ops-a'
    limit 1800000
    uses 'database_backup'
    command_line <<'PROBE'
test -s "${database_backup}" && sha256sum -- "${database_backup}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} '
  }
  hosts 'ops-a'
  manual 'sha256=sha256' 'size=size' <<'WORDS'
Back the complete database up to /srv/serviceops/backup/database-8.4.0.dump as the Backup Process says.
to record: size, sha256
WORDS
  finish
}

# 30/82  bk-vm-master: Take a snapshot of the master's virtual machine
# upgrade.yaml:621, guide 35
step_30() {
  step 'bk-vm-master' manual body 'Take a snapshot of the master'\''s virtual machine'
  proof() {
    check 'bk-vm-master.check' manual 'a person attests it' 'ops-a'
    attested 'screenshot=screenshot' <<'WORDS'
Find the snapshot in the list of the hypervisor.
to record: screenshot
WORDS
  }
  hosts 'ops-a'
  manual 'snapshot-name=snapshot-name' 'taken-at=taken-at' <<'WORDS'
Take a snapshot of the master's virtual machine.
to record: snapshot-name, taken-at
WORDS
  finish
}

# 31/82  bk-vm-standby: Take a snapshot of the standby's virtual machine
# upgrade.yaml:632, guide 35
step_31() {
  step 'bk-vm-standby' manual body 'Take a snapshot of the standby'\''s virtual machine'
  proof() {
    check 'bk-vm-standby.check' manual 'a person attests it' 'ops-b'
    attested 'screenshot=screenshot' <<'WORDS'
Find the snapshot in the list of the hypervisor.
to record: screenshot
WORDS
  }
  hosts 'ops-b'
  manual 'snapshot-name=snapshot-name' 'taken-at=taken-at' <<'WORDS'
Take a snapshot of the standby's virtual machine.
to record: snapshot-name, taken-at
WORDS
  finish
}

# 32/82  application-upgrade.entry.observer-stopped: The observer is down
# upgrade.yaml:648, guide 30
step_32() {
  step 'application-upgrade.entry.observer-stopped' check entry 'The observer is down'
  proof() {
    check 'application-upgrade.entry.observer-stopped' probe 'is stopped' 'ops-watch'
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
  hosts 'ops-watch'
  finish
}

# 33/82  application-upgrade.entry.backups-readable: The three backups are on the master, are not empty and can be read
# upgrade.yaml:648, guide 39
step_33() {
  step 'application-upgrade.entry.backups-readable' check entry 'The three backups are on the master, are not empty and can be read'
  proof() {
    check 'application-upgrade.entry.backups-readable' probe 'matches `^[0-9a-f]{64} `' 'ops-a'
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
  hosts 'ops-a'
  finish
}

# 34/82  application-upgrade.entry.installer-identical: Both nodes hold the same installer
# upgrade.yaml:648, guide 45, 64
step_34() {
  step 'application-upgrade.entry.installer-identical' check entry 'Both nodes hold the same installer'
  proof() {
    check 'application-upgrade.entry.installer-identical' compare 'is the same on every host' 'ops-a' 'ops-b'
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
  hosts 'ops-a' 'ops-b'
  finish
}

# 35/82  stop-services-master: Stop main and analytics server on the master
# upgrade.yaml:651, guide 49-50
# Way back:
#   | sudo systemctl start ft-main-server.service ft-analytics-server.service
step_35() {
  step 'stop-services-master' run body 'Stop main and analytics server on the master'
  limit 300000
  command_line <<'RUN'
sudo systemctl stop ft-main-server.service ft-analytics-server.service
RUN
  batch 'ops-a'
  finish
}

# 36/82  see-services-stopped-master: See that both servers are down on the master
# upgrade.yaml:663, guide 51-52, guide 51-52
step_36() {
  step 'see-services-stopped-master' check body 'See that both servers are down on the master'
  proof() {
    check 'see-services-stopped-master' probe 'is stopped' 'ops-a'
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
  hosts 'ops-a'
  finish
}

# 37/82  grant-execute-master: Make the installer executable on the master
# upgrade.yaml:668, guide 53-54
step_37() {
  step 'grant-execute-master' run body 'Make the installer executable on the master'
  limit 60000
  inside '/srv/serviceops/upgrade'
  uses 'installer'
  command_line <<'RUN'
sudo chmod 0750 "${installer}"
RUN
  proof_each() {
    check 'grant-execute-master.check' probe 'is `750`' 'ops-a'
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

# 38/82  upgrade-master: Run the installer on the master
# upgrade.yaml:684, guide 55-60
# Impact: level 1, Outage: ServiceOps portal and its tickets unavailable, Analytics and reports unavailable, Automatic swap to the standby unavailable
# Way back, by hand:
#   | Go back with the procedure rb-previous.
step_38() {
  step 'upgrade-master' run body 'Run the installer on the master'
  limit 7200000
  inside '/srv/serviceops/upgrade'
  uses 'installer'
  command_line <<'RUN'
sudo "./${installer}"
RUN
  proof() {
    check 'upgrade-master.check' manual 'a person attests it' 'ops-a'
    attested 'last-lines=last-lines' 'screenshot=screenshot' <<'WORDS'
Confirm that the installer was followed to its completion screen without an error.
to record: last-lines, screenshot
WORDS
  }
  batch 'ops-a'
  finish
}

# 39/82  stop-services-standby: Stop main and analytics server on the standby
# upgrade.yaml:707, guide 63-64
step_39() {
  step 'stop-services-standby' run body 'Stop main and analytics server on the standby'
  limit 300000
  command_line <<'RUN'
sudo systemctl stop ft-main-server.service ft-analytics-server.service
RUN
  batch 'ops-b'
  finish
}

# 40/82  see-services-stopped-standby: See that both servers are down on the standby
# upgrade.yaml:718, guide 63-64, guide 63-64
step_40() {
  step 'see-services-stopped-standby' check body 'See that both servers are down on the standby'
  proof() {
    check 'see-services-stopped-standby' probe 'is stopped' 'ops-b'
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
  hosts 'ops-b'
  finish
}

# 41/82  grant-execute-standby: Make the installer executable on the standby
# upgrade.yaml:723, guide 63-64
step_41() {
  step 'grant-execute-standby' run body 'Make the installer executable on the standby'
  limit 60000
  inside '/srv/serviceops/upgrade'
  uses 'installer'
  command_line <<'RUN'
sudo chmod 0750 "${installer}"
RUN
  proof_each() {
    check 'grant-execute-standby.check' probe 'is `750`' 'ops-b'
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

# 42/82  upgrade-standby: Run the installer on the standby
# upgrade.yaml:739, guide 62-65
# Impact: level 1, Outage: ServiceOps portal and its tickets unavailable, Analytics and reports unavailable, Automatic swap to the standby unavailable
# Way back, by hand:
#   | Go back with the procedure rb-previous.
step_42() {
  step 'upgrade-standby' run body 'Run the installer on the standby'
  limit 7200000
  inside '/srv/serviceops/upgrade'
  uses 'installer'
  command_line <<'RUN'
sudo "./${installer}"
RUN
  proof() {
    check 'upgrade-standby.check' manual 'a person attests it' 'ops-b'
    attested 'last-lines=last-lines' 'screenshot=screenshot' <<'WORDS'
Confirm that the installer was followed to its completion screen without an error.
to record: last-lines, screenshot
WORDS
  }
  batch 'ops-b'
  finish
}

# 43/82  application-upgrade.exit.standby-services-stopped: Main and analytics server are still down on the upgraded standby
# upgrade.yaml:649, guide 66
step_43() {
  step 'application-upgrade.exit.standby-services-stopped' check exit 'Main and analytics server are still down on the upgraded standby'
  proof() {
    check 'application-upgrade.exit.standby-services-stopped' probe 'is stopped' 'ops-b'
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
  hosts 'ops-b'
  finish
}

# 44/82  database-upgrade.entry.observer-stopped: The observer is down
# upgrade.yaml:770, guide 30
step_44() {
  step 'database-upgrade.entry.observer-stopped' check entry 'The observer is down'
  proof() {
    check 'database-upgrade.entry.observer-stopped' probe 'is stopped' 'ops-watch'
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
  hosts 'ops-watch'
  finish
}

# 45/82  see-observer-still-stopped: See that the observer is still down
# upgrade.yaml:773, guide 68-70, guide 30
step_45() {
  step 'see-observer-still-stopped' check body 'See that the observer is still down'
  proof() {
    check 'see-observer-still-stopped' probe 'is stopped' 'ops-watch'
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
  hosts 'ops-watch'
  finish
}

# 46/82  db-upgrade-master.follow-guide: Upgrade PostgreSQL on this node by the standalone guide
# upgrade.yaml:780, guide 72, 81
# Impact: level 1, Outage: ServiceOps portal and its tickets unavailable, Database replication to the standby unavailable
# Way back, by hand:
#   | Restore the node from its snapshot; the procedure rb-previous says how.
step_46() {
  step 'db-upgrade-master.follow-guide' manual body 'Upgrade PostgreSQL on this node by the standalone guide'
  proof() {
    check 'db-upgrade-master.follow-guide.check' probe 'is running' 'ops-a'
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
  hosts 'ops-a'
  manual 'log-file=log-file' 'version-after=version-after' 'version-before=version-before' <<'WORDS'
Follow the Standalone PostgreSQL Upgrade Guide on this node from its first page to its last.
as: root
to record: version-before, version-after, log-file
WORDS
  finish
}

# 47/82  promote-standby: Promote the standby to a temporary master
# upgrade.yaml:786, guide 73-80, guide 80
# POINT OF NO RETURN: No script turns a promoted node back; only reconfigure-ha closes the two-master state.
step_47() {
  step 'promote-standby' run body 'Promote the standby to a temporary master'
  limit 900000
  inside '/opt/HA'
  command_line <<'RUN'
sudo sh master.sh
RUN
  proof_each() {
    check 'promote-standby.check' probe 'is `f`' 'ops-b'
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

# 48/82  db-upgrade-standby.follow-guide: Upgrade PostgreSQL on this node by the standalone guide
# upgrade.yaml:802, guide 72, 81
# Impact: level 1, Outage: ServiceOps portal and its tickets unavailable, Database replication to the standby unavailable
# Way back, by hand:
#   | Restore the node from its snapshot; the procedure rb-previous says how.
step_48() {
  step 'db-upgrade-standby.follow-guide' manual body 'Upgrade PostgreSQL on this node by the standalone guide'
  proof() {
    check 'db-upgrade-standby.follow-guide.check' probe 'is running' 'ops-b'
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
  hosts 'ops-b'
  manual 'log-file=log-file' 'version-after=version-after' 'version-before=version-before' <<'WORDS'
Follow the Standalone PostgreSQL Upgrade Guide on this node from its first page to its last.
as: root
to record: version-before, version-after, log-file
WORDS
  finish
}

# 49/82  reconfigure-ha: Set replication between the nodes up again
# upgrade.yaml:808, guide 82-83, guide 83
# Way back, by hand:
#   | Use the procedure cluster-recovery.
step_49() {
  step 'reconfigure-ha' manual body 'Set replication between the nodes up again'
  proof() {
    check 'reconfigure-ha.check' probe 'is `t`' 'ops-b'
    again '10000' '300000' ''
    limit 60000
    command_line <<'PROBE'
sudo -u postgres psql -d flotoitsmdb -tAc "SELECT pg_is_in_recovery();"
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 't'
  }
  hosts 'ops-b'
  manual 'log-file=log-file' 'steps-done=steps-done' <<'WORDS'
Follow the reconfiguration in the High Availability Deployment Setup guide until the standby replicates from the master again.
as: root
to record: steps-done, log-file
WORDS
  finish
}

# 50/82  database-upgrade.exit.standby-replicates: The standby's database only reads again
# upgrade.yaml:771, guide 83
step_50() {
  step 'database-upgrade.exit.standby-replicates' check exit 'The standby'\''s database only reads again'
  proof() {
    check 'database-upgrade.exit.standby-replicates' probe 'is `t`' 'ops-b'
    again '10000' '300000' ''
    limit 60000
    command_line <<'PROBE'
sudo -u postgres psql -d flotoitsmdb -tAc "SELECT pg_is_in_recovery();"
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 't'
  }
  hosts 'ops-b'
  finish
}

# 51/82  return-to-service.entry.observer-stopped: The observer is down
# upgrade.yaml:830, guide 30
step_51() {
  step 'return-to-service.entry.observer-stopped' check entry 'The observer is down'
  proof() {
    check 'return-to-service.entry.observer-stopped' probe 'is stopped' 'ops-watch'
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
  hosts 'ops-watch'
  finish
}

# 52/82  start-services-master: Start main and analytics server on the master
# upgrade.yaml:833, guide 106-108
# Way back:
#   | sudo systemctl stop ft-main-server.service ft-analytics-server.service
step_52() {
  step 'start-services-master' run body 'Start main and analytics server on the master'
  limit 600000
  command_line <<'RUN'
sudo systemctl start ft-main-server.service ft-analytics-server.service
RUN
  proof_each() {
    check 'start-services-master.check' probe 'is running' 'ops-a'
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

# 53/82  start-observer: Start the observer
# upgrade.yaml:852, guide 86-88
# Way back:
#   | sudo systemctl stop ha
step_53() {
  step 'start-observer' run body 'Start the observer'
  limit 300000
  command_line <<'RUN'
sudo systemctl start ha
RUN
  batch 'ops-watch'
  finish
}

# 54/82  see-observer-running-again: See that the observer runs again
# upgrade.yaml:864, guide 89, guide 28, 89
step_54() {
  step 'see-observer-running-again' check body 'See that the observer runs again'
  proof() {
    check 'see-observer-running-again' probe 'is running' 'ops-watch'
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
  hosts 'ops-watch'
  finish
}

# 55/82  return-to-service.exit.observer-running: The observer runs
# upgrade.yaml:831, guide 28, 89
step_55() {
  step 'return-to-service.exit.observer-running' check exit 'The observer runs'
  proof() {
    check 'return-to-service.exit.observer-running' probe 'is running' 'ops-watch'
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
  hosts 'ops-watch'
  finish
}

# 56/82  compare-request-count: Compare the number of requests in both databases
# upgrade.yaml:872, guide 94-95, guide 94-95
step_56() {
  step 'compare-request-count' check verify 'Compare the number of requests in both databases'
  proof() {
    check 'compare-request-count' compare 'is the same on every host' 'ops-a' 'ops-b'
    again '15000' '600000' ''
    command_line <<'PROBE'
sudo -u postgres psql -d flotoitsmdb -tAc "SELECT COUNT(*) FROM apolo.request;"
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  hosts 'ops-a' 'ops-b'
  finish
}

# 57/82  create-test-ticket: Make a ticket to follow to the standby
# upgrade.yaml:878, guide 97
step_57() {
  step 'create-test-ticket' manual verify 'Make a ticket to follow to the standby'
  hosts 'ops-a'
  manual 'ticket-id=ticket-id' <<'WORDS'
Make a ticket in the master's portal with CHG0042860 in its subject.
to record: ticket-id
WORDS
  finish
}

# 58/82  see-ticket-on-standby: See the test ticket on the standby
# upgrade.yaml:886, guide 97, guide 97
step_58() {
  step 'see-ticket-on-standby' check verify 'See the test ticket on the standby'
  proof() {
    check 'see-ticket-on-standby' manual 'a person attests it' 'ops-b'
    attested 'ticket-id=ticket-id' 'where-it-was-seen=where-it-was-seen' <<'WORDS'
Look the test ticket up in the standby's database or portal and compare its subject.
to record: ticket-id, where-it-was-seen
WORDS
  }
  hosts 'ops-b'
  finish
}

# 59/82  file-sync-master: File synchronisation runs on the master
# upgrade.yaml:892, guide 99-101
step_59() {
  step 'file-sync-master' check verify 'File synchronisation runs on the master'
  proof() {
    check 'file-sync-master' probe 'is running' 'ops-a'
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
  hosts 'ops-a'
  finish
}

# 60/82  see-file-sync-standby: See that file synchronisation rests on the standby
# upgrade.yaml:893, guide 99-101, guide 99-101
step_60() {
  step 'see-file-sync-standby' check verify 'See that file synchronisation rests on the standby'
  proof() {
    check 'see-file-sync-standby' probe 'is stopped' 'ops-b'
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
  hosts 'ops-b'
  finish
}

# 61/82  compare-file-count: Compare the file counts of both filedb folders
# upgrade.yaml:899, guide 101-103, guide 101-103
step_61() {
  step 'compare-file-count' check verify 'Compare the file counts of both filedb folders'
  proof() {
    check 'compare-file-count' compare 'is the same on every host' 'ops-a' 'ops-b'
    again '15000' '600000' ''
    command_line <<'PROBE'
sudo test -d /opt/flotomate/main-server/filedb && sudo find /opt/flotomate/main-server/filedb -type f | wc -l
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  hosts 'ops-a' 'ops-b'
  finish
}

# 62/82  create-test-file: Put a test file into the master's filedb
# upgrade.yaml:905, guide 104-105
# Way back:
#   | sudo rm -f -- "/opt/flotomate/main-server/filedb/upgrade-${change}.txt"
step_62() {
  step 'create-test-file' run verify 'Put a test file into the master'\''s filedb'
  limit 60000
  uses 'change'
  command_line <<'RUN'
printf '%s\n' "${change}" | sudo tee "/opt/flotomate/main-server/filedb/upgrade-${change}.txt"
RUN
  proof_each() {
    check 'create-test-file.check' probe 'exists' 'ops-a'
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

# 63/82  wait-for-test-file: Wait until the test file shows up on the standby
# upgrade.yaml:920, guide 104-105, guide 104-105
step_63() {
  step 'wait-for-test-file' wait verify 'Wait until the test file shows up on the standby'
  proof() {
    check 'wait-for-test-file' probe 'exists' 'ops-b'
    again '15000' '600000' ''
    limit 30000
    uses 'change'
    command_line <<'PROBE'
test -e "/opt/flotomate/main-server/filedb/upgrade-${change}.txt"
PROBE
    look
    expect 'exit' '0'
  }
  hosts 'ops-b'
  finish
}

# 64/82  test-file-identical: The test file is the same on both nodes
# upgrade.yaml:927, guide 104-105
step_64() {
  step 'test-file-identical' check verify 'The test file is the same on both nodes'
  proof() {
    check 'test-file-identical' compare 'is the same on every host' 'ops-a' 'ops-b'
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
  hosts 'ops-a' 'ops-b'
  finish
}

# 65/82  remove-test-file: Remove the test file
# upgrade.yaml:928, guide 104-105
step_65() {
  step 'remove-test-file' run verify 'Remove the test file'
  limit 60000
  uses 'change'
  command_line <<'RUN'
sudo rm -f -- "/opt/flotomate/main-server/filedb/upgrade-${change}.txt"
RUN
  proof_each() {
    check 'remove-test-file.check' probe 'does not exist' 'ops-a' 'ops-b'
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

# 66/82  see-services-on-master: See that every service of the master runs
# upgrade.yaml:942, guide 106-108, guide 106-108
step_66() {
  step 'see-services-on-master' check verify 'See that every service of the master runs'
  proof() {
    check 'see-services-on-master' probe 'is running' 'ops-a'
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
  hosts 'ops-a'
  finish
}

# 67/82  portal-version: The portal shows the target version
# upgrade.yaml:948, guide 108
step_67() {
  step 'portal-version' check verify 'The portal shows the target version'
  proof() {
    check 'portal-version' manual 'a person attests it' 'controller'
    attested 'screenshot=screenshot' 'version=version' <<'WORDS'
Sign in to the portal and read the version in the licence details; it must be 8.6.0.
where: Admin > Organization > Account > License Details
as: administrator
to record: version, screenshot
WORDS
  }
  hosts 'controller'
  finish
}

# 68/82  sanity: Each feature on the agreed list has been tried
# upgrade.yaml:949, guide 110
step_68() {
  step 'sanity' check verify 'Each feature on the agreed list has been tried'
  proof() {
    check 'sanity' manual 'a person attests it' 'controller'
    attested 'result-of-each-entry=result-of-each-entry' <<'WORDS'
Go through https://wiki.example.com/serviceops/sanity-list and note for each entry whether it works.
to record: result-of-each-entry
WORDS
  }
  hosts 'controller'
  finish
}

# 69/82  close-test-ticket: Close the test ticket
# upgrade.yaml:950, guide 97
step_69() {
  step 'close-test-ticket' manual verify 'Close the test ticket'
  hosts 'ops-a'
  manual 'ticket-id=ticket-id' <<'WORDS'
Close the test ticket of change CHG0042860.
to record: ticket-id
WORDS
  finish
}

# 70/82  cpu: The processors of both nodes have reserve
# upgrade.yaml:956, guide 112
step_70() {
  step 'cpu' check verify 'The processors of both nodes have reserve'
  proof() {
    check 'cpu' probe 'matches `^fine: `; holds for 600 s' 'ops-a' 'ops-b'
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
  hosts 'ops-a' 'ops-b'
  finish
}

# 71/82  memory: The memory of both nodes has reserve
# upgrade.yaml:957, guide 112
step_71() {
  step 'memory' check verify 'The memory of both nodes has reserve'
  proof() {
    check 'memory' probe 'is at least 2 GB; holds for 600 s' 'ops-a' 'ops-b'
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
  hosts 'ops-a' 'ops-b'
  finish
}

# 72/82  disk-after: The disks of both nodes have reserve
# upgrade.yaml:958, guide 112
step_72() {
  step 'disk-after' check verify 'The disks of both nodes have reserve'
  proof() {
    check 'disk-after' probe 'is at least 20 GB; holds for 600 s' 'ops-a' 'ops-b'
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
  hosts 'ops-a' 'ops-b'
  finish
}

# 73/82  network-after: The other node still answers without losses
# upgrade.yaml:959, guide 113
step_73() {
  step 'network-after' check verify 'The other node still answers without losses'
  proof() {
    check 'network-after' probe 'contains `, 0% packet loss`; holds for 600 s' 'ops-a' 'ops-b'
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
  hosts 'ops-a' 'ops-b'
  finish
}

# 74/82  response-after: The portal still answers in time
# upgrade.yaml:960, guide 114
step_74() {
  step 'response-after' check verify 'The portal still answers in time'
  proof() {
    check 'response-after' probe 'matches `^in time: `; holds for 600 s' 'controller'
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
  hosts 'controller'
  finish
}

# 75/82  read-observer-log: Search the observer's log for errors
# upgrade.yaml:961, guide 166-167
step_75() {
  step 'read-observer-log' run verify 'Search the observer'\''s log for errors'
  limit 60000
  uses 'date' 'log_lines'
  command_line <<'RUN'
tail -n "${log_lines}" "/opt/HA/logs/ha_${date}.log"
RUN
  proof() {
    check 'read-observer-log.check' manual 'a person attests it' 'ops-watch'
    attested 'finding=finding' <<'WORDS'
Look for errors written since the observer was started again.
to record: finding
WORDS
  }
  batch 'ops-watch'
  finish
}

# 76/82  read-error-log: Read the main server's error log
# upgrade.yaml:973, guide 169-170
step_76() {
  step 'read-error-log' run verify 'Read the main server'\''s error log'
  limit 60000
  uses 'log_lines'
  command_line <<'RUN'
sudo tail -n "${log_lines}" /opt/flotomate/main-server/logs/common/error
RUN
  proof() {
    check 'read-error-log.check' manual 'a person attests it' 'ops-a'
    attested 'finding=finding' <<'WORDS'
Look for errors written since the master came back.
to record: finding
WORDS
  }
  batch 'ops-a'
  finish
}

# 77/82  read-file-sync-journal: Read the journal of the file synchronisation
# upgrade.yaml:986, guide 172-173
step_77() {
  step 'read-file-sync-journal' run verify 'Read the journal of the file synchronisation'
  limit 60000
  uses 'log_lines'
  command_line <<'RUN'
sudo journalctl --no-pager -n "${log_lines}" -u file-sync.service
RUN
  proof() {
    check 'read-file-sync-journal.check' manual 'a person attests it' 'ops-a'
    attested 'finding=finding' <<'WORDS'
Look for failed transfers.
to record: finding
WORDS
  }
  batch 'ops-a'
  finish
}

# 78/82  errors-after: The logs hold no more errors than before the change
# upgrade.yaml:999, guide 115
step_78() {
  step 'errors-after' check verify 'The logs hold no more errors than before the change'
  proof() {
    check 'errors-after' manual 'a person attests it' 'controller'
    attested 'errors-after=errors-after' 'errors-before=errors-before' <<'WORDS'
Compare the errors in the logs read just now with those of the lines kept before the change.
to record: errors-before, errors-after
WORDS
  }
  hosts 'controller'
  finish
}

# 79/82  installer-mode: Only its owner may change the installer
# upgrade.yaml:1000, guide 195
step_79() {
  step 'installer-mode' check verify 'Only its owner may change the installer'
  proof() {
    check 'installer-mode' probe 'is `750`' 'ops-a' 'ops-b'
    limit 30000
    uses 'installer' 'installer_dir'
    command_line <<'PROBE'
sudo stat -c '%a' "${installer_dir}/${installer}"
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '750'
  }
  hosts 'ops-a' 'ops-b'
  finish
}

# 80/82  security-services: Confirm the permissions of the services
# upgrade.yaml:1001, guide 193
step_80() {
  step 'security-services' check verify 'Confirm the permissions of the services'
  proof() {
    check 'security-services' manual 'a person attests it' 'controller'
    attested 'finding=finding' <<'WORDS'
Compare the accounts the services run under with the approved ones.
to record: finding
WORDS
  }
  hosts 'controller'
  finish
}

# 81/82  security-database: Confirm the security settings of the database
# upgrade.yaml:1007, guide 194
step_81() {
  step 'security-database' check verify 'Confirm the security settings of the database'
  proof() {
    check 'security-database' manual 'a person attests it' 'controller'
    attested 'finding=finding' <<'WORDS'
Compare roles and host rules of the database with the approved ones.
to record: finding
WORDS
  }
  hosts 'controller'
  finish
}

# 82/82  security-network: Confirm that the network between the nodes is still protected
# upgrade.yaml:1013, guide 196
step_82() {
  step 'security-network' check verify 'Confirm that the network between the nodes is still protected'
  proof() {
    check 'security-network' manual 'a person attests it' 'controller'
    attested 'finding=finding' <<'WORDS'
Try a connection between the nodes that must be refused.
to record: finding
WORDS
  }
  hosts 'controller'
  finish
}

# --- What the plan knows about failures ---------------------------------------------------------

# Recovery procedure `rb-previous`
recovery_1() {
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
recovery_2() {
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
      recovery_1
      ;;
    'upgrade-standby')
      cat <<'TEXT'
to undo this step:
      Go back with the procedure rb-previous.
TEXT
      recovery_1
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
      recovery_2
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
      recovery_2
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
 1/82  inform-stakeholders                                Tell the stakeholders [notify: controller]
 2/82  download-installer                                 Download the common installer [manual: controller]
 3/82  copy-installer-master                              Copy the installer to the master [manual: ops-a]
 4/82  copy-installer-standby                             Copy the installer to the standby [manual: ops-b]
 5/82  security-traffic                                   Confirm that traffic between the nodes is protected [check: controller]
 6/82  security-access                                    Confirm who may get on the nodes [check: controller]
 7/82  security-audit-log                                 Confirm that audit logs are on and read [check: controller]
 8/82  security-firewall                                  Confirm the firewall rules of the pair [check: controller]
 9/82  approve-start                                      Approve the start [approve: controller]
10/82  hold-failover.entry.os-supported                   The node runs Ubuntu 22 or 24, or Red Hat 9.2 or 9.4 [check: ops-a, ops-b]
11/82  hold-failover.entry.root-available                 The account gets root rights without being asked [check: ops-a, ops-b]
12/82  hold-failover.entry.network                        The other node answers without losses [check: ops-a, ops-b]
13/82  hold-failover.entry.disk                           There is room for the installer [check: ops-a, ops-b]
14/82  hold-failover.entry.disk-backups                   There is room for the backups [check: ops-a, ops-b]
15/82  hold-failover.entry.master-healthy                 The master's services run before anything is touched [check: ops-a]
16/82  hold-failover.entry.request-count-before           The databases are in step before anything is touched [check: ops-a, ops-b]
17/82  hold-failover.entry.file-count-before              The filedb folders are in step before anything is touched [check: ops-a, ops-b]
18/82  hold-failover.entry.installed-version              The portal shows the version this change starts from [check: controller]
19/82  hold-failover.entry.observer-log-there             Today's log of the observer is where it is looked for [check: ops-watch]
20/82  hold-failover.entry.response-before                The portal answers in time before anything is touched [check: controller]
21/82  keep-error-log                                     Keep the last lines of the error log for comparison [run: ops-a]
22/82  see-observer-running                               See that the observer runs [check: ops-watch]
23/82  observer-log                                       Read the newest lines of the observer's log [run: ops-watch]
24/82  log-quiet                                          Wait until no swap or synchronisation is under way [wait: ops-watch]
25/82  stop-observer                                      Stop the observer [run: ops-watch]
26/82  see-observer-stopped                               See that the observer is down [check: ops-watch]
27/82  bk-application                                     Back up the application of the master [manual: ops-a]
28/82  bk-filedb                                          Back up the filedb folder of the master [manual: ops-a]
29/82  bk-db                                              Back up the whole database from the master [manual: ops-a]
30/82  bk-vm-master                                       Take a snapshot of the master's virtual machine [manual: ops-a]
31/82  bk-vm-standby                                      Take a snapshot of the standby's virtual machine [manual: ops-b]
32/82  application-upgrade.entry.observer-stopped         The observer is down [check: ops-watch]
33/82  application-upgrade.entry.backups-readable         The three backups are on the master, are not empty and can be read [check: ops-a]
34/82  application-upgrade.entry.installer-identical      Both nodes hold the same installer [check: ops-a, ops-b]
35/82  stop-services-master                               Stop main and analytics server on the master [run: ops-a]
36/82  see-services-stopped-master                        See that both servers are down on the master [check: ops-a]
37/82  grant-execute-master                               Make the installer executable on the master [run: ops-a]
38/82  upgrade-master                                     Run the installer on the master [run: ops-a]
39/82  stop-services-standby                              Stop main and analytics server on the standby [run: ops-b]
40/82  see-services-stopped-standby                       See that both servers are down on the standby [check: ops-b]
41/82  grant-execute-standby                              Make the installer executable on the standby [run: ops-b]
42/82  upgrade-standby                                    Run the installer on the standby [run: ops-b]
43/82  application-upgrade.exit.standby-services-stopped  Main and analytics server are still down on the upgraded standby [check: ops-b]
44/82  database-upgrade.entry.observer-stopped            The observer is down [check: ops-watch]
45/82  see-observer-still-stopped                         See that the observer is still down [check: ops-watch]
46/82  db-upgrade-master.follow-guide                     Upgrade PostgreSQL on this node by the standalone guide [manual: ops-a]
47/82  promote-standby                                    Promote the standby to a temporary master [run: ops-b]
48/82  db-upgrade-standby.follow-guide                    Upgrade PostgreSQL on this node by the standalone guide [manual: ops-b]
49/82  reconfigure-ha                                     Set replication between the nodes up again [manual: ops-b]
50/82  database-upgrade.exit.standby-replicates           The standby's database only reads again [check: ops-b]
51/82  return-to-service.entry.observer-stopped           The observer is down [check: ops-watch]
52/82  start-services-master                              Start main and analytics server on the master [run: ops-a]
53/82  start-observer                                     Start the observer [run: ops-watch]
54/82  see-observer-running-again                         See that the observer runs again [check: ops-watch]
55/82  return-to-service.exit.observer-running            The observer runs [check: ops-watch]
56/82  compare-request-count                              Compare the number of requests in both databases [check: ops-a, ops-b]
57/82  create-test-ticket                                 Make a ticket to follow to the standby [manual: ops-a]
58/82  see-ticket-on-standby                              See the test ticket on the standby [check: ops-b]
59/82  file-sync-master                                   File synchronisation runs on the master [check: ops-a]
60/82  see-file-sync-standby                              See that file synchronisation rests on the standby [check: ops-b]
61/82  compare-file-count                                 Compare the file counts of both filedb folders [check: ops-a, ops-b]
62/82  create-test-file                                   Put a test file into the master's filedb [run: ops-a]
63/82  wait-for-test-file                                 Wait until the test file shows up on the standby [wait: ops-b]
64/82  test-file-identical                                The test file is the same on both nodes [check: ops-a, ops-b]
65/82  remove-test-file                                   Remove the test file [run: ops-a, ops-b]
66/82  see-services-on-master                             See that every service of the master runs [check: ops-a]
67/82  portal-version                                     The portal shows the target version [check: controller]
68/82  sanity                                             Each feature on the agreed list has been tried [check: controller]
69/82  close-test-ticket                                  Close the test ticket [manual: ops-a]
70/82  cpu                                                The processors of both nodes have reserve [check: ops-a, ops-b]
71/82  memory                                             The memory of both nodes has reserve [check: ops-a, ops-b]
72/82  disk-after                                         The disks of both nodes have reserve [check: ops-a, ops-b]
73/82  network-after                                      The other node still answers without losses [check: ops-a, ops-b]
74/82  response-after                                     The portal still answers in time [check: controller]
75/82  read-observer-log                                  Search the observer's log for errors [run: ops-watch]
76/82  read-error-log                                     Read the main server's error log [run: ops-a]
77/82  read-file-sync-journal                             Read the journal of the file synchronisation [run: ops-a]
78/82  errors-after                                       The logs hold no more errors than before the change [check: controller]
79/82  installer-mode                                     Only its owner may change the installer [check: ops-a, ops-b]
80/82  security-services                                  Confirm the permissions of the services [check: controller]
81/82  security-database                                  Confirm the security settings of the database [check: controller]
82/82  security-network                                   Confirm that the network between the nodes is still protected [check: controller]
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
bGxlci1pZGVudGljYWwiLCJzdG9wLXNlcnZpY2VzLW1hc3RlciIsInNlZS1zZXJ2aWNlcy1zdG9w
cGVkLW1hc3RlciIsImdyYW50LWV4ZWN1dGUtbWFzdGVyIiwidXBncmFkZS1tYXN0ZXIiLCJzdG9w
LXNlcnZpY2VzLXN0YW5kYnkiLCJzZWUtc2VydmljZXMtc3RvcHBlZC1zdGFuZGJ5IiwiZ3JhbnQt
ZXhlY3V0ZS1zdGFuZGJ5IiwidXBncmFkZS1zdGFuZGJ5IiwiYXBwbGljYXRpb24tdXBncmFkZS5l
eGl0LnN0YW5kYnktc2VydmljZXMtc3RvcHBlZCJdLCJ0aXRsZSI6IlVwZ3JhZGUgdGhlIGFwcGxp
Y2F0aW9uLCBtYXN0ZXIgZmlyc3QiLCJ3aW5kb3ciOiJhcHBsaWNhdGlvbi11cGdyYWRlIn0seyJk
ZXNjcmlwdGlvbiI6Ik9wdGlvbmFsOyBhIGNoYW5nZSB0aGF0IGxlYXZlcyB0aGUgZGF0YWJhc2Vz
IGFzIHRoZXkgYXJlIHNraXBzIHRoaXMgc3RhZ2Ugd2l0aCBhIHJlYXNvbi4iLCJlZmZlY3RzIjpb
eyJjYXBhYmlsaXR5IjoicG9ydGFsIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxp
dHkiOiJkYXRhYmFzZS1yZXBsaWNhdGlvbiIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn1dLCJpZCI6
ImRhdGFiYXNlLXVwZ3JhZGUiLCJpbXBhY3QiOjEsInN0ZXBzIjpbImRhdGFiYXNlLXVwZ3JhZGUu
ZW50cnkub2JzZXJ2ZXItc3RvcHBlZCIsInNlZS1vYnNlcnZlci1zdGlsbC1zdG9wcGVkIiwiZGIt
dXBncmFkZS1tYXN0ZXIuZm9sbG93LWd1aWRlIiwicHJvbW90ZS1zdGFuZGJ5IiwiZGItdXBncmFk
ZS1zdGFuZGJ5LmZvbGxvdy1ndWlkZSIsInJlY29uZmlndXJlLWhhIiwiZGF0YWJhc2UtdXBncmFk
ZS5leGl0LnN0YW5kYnktcmVwbGljYXRlcyJdLCJ0aXRsZSI6IlVwZ3JhZGUgdGhlIGRhdGFiYXNl
cywgbWFzdGVyIGZpcnN0Iiwid2luZG93IjoiZGF0YWJhc2UtdXBncmFkZSJ9LHsiZWZmZWN0cyI6
W10sImlkIjoicmV0dXJuLXRvLXNlcnZpY2UiLCJzdGVwcyI6WyJyZXR1cm4tdG8tc2VydmljZS5l
bnRyeS5vYnNlcnZlci1zdG9wcGVkIiwic3RhcnQtc2VydmljZXMtbWFzdGVyIiwic3RhcnQtb2Jz
ZXJ2ZXIiLCJzZWUtb2JzZXJ2ZXItcnVubmluZy1hZ2FpbiIsInJldHVybi10by1zZXJ2aWNlLmV4
aXQub2JzZXJ2ZXItcnVubmluZyJdLCJ0aXRsZSI6IkJyaW5nIHRoZSBtYXN0ZXIgYW5kIHRoZSBm
YWlsb3ZlciBiYWNrIiwid2luZG93IjoicmV0dXJuLXRvLXNlcnZpY2UifSx7ImVmZmVjdHMiOltd
LCJpZCI6InZlcmlmeSIsInN0ZXBzIjpbImNvbXBhcmUtcmVxdWVzdC1jb3VudCIsImNyZWF0ZS10
ZXN0LXRpY2tldCIsInNlZS10aWNrZXQtb24tc3RhbmRieSIsImZpbGUtc3luYy1tYXN0ZXIiLCJz
ZWUtZmlsZS1zeW5jLXN0YW5kYnkiLCJjb21wYXJlLWZpbGUtY291bnQiLCJjcmVhdGUtdGVzdC1m
aWxlIiwid2FpdC1mb3ItdGVzdC1maWxlIiwidGVzdC1maWxlLWlkZW50aWNhbCIsInJlbW92ZS10
ZXN0LWZpbGUiLCJzZWUtc2VydmljZXMtb24tbWFzdGVyIiwicG9ydGFsLXZlcnNpb24iLCJzYW5p
dHkiLCJjbG9zZS10ZXN0LXRpY2tldCIsImNwdSIsIm1lbW9yeSIsImRpc2stYWZ0ZXIiLCJuZXR3
b3JrLWFmdGVyIiwicmVzcG9uc2UtYWZ0ZXIiLCJyZWFkLW9ic2VydmVyLWxvZyIsInJlYWQtZXJy
b3ItbG9nIiwicmVhZC1maWxlLXN5bmMtam91cm5hbCIsImVycm9ycy1hZnRlciIsImluc3RhbGxl
ci1tb2RlIiwic2VjdXJpdHktc2VydmljZXMiLCJzZWN1cml0eS1kYXRhYmFzZSIsInNlY3VyaXR5
LW5ldHdvcmsiXSwidGl0bGUiOiJQb3N0LXVwZ3JhZGUgdmVyaWZpY2F0aW9uIn1dLCJzdGVwcyI6
W3siYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYw
MDAwMCwiaWQiOiJpbmZvcm0tc3Rha2Vob2xkZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQi
OiJub3RpZnkiLCJub3RpZnkiOnsiYWJvdXQiOlsicG9ydGFsIiwiYW5hbHl0aWNzIiwiYXV0b21h
dGljLWZhaWxvdmVyIiwiZGF0YWJhc2UtcmVwbGljYXRpb24iLCJmaWxlLXJlcGxpY2F0aW9uIl0s
ImF1ZGllbmNlIjoic3Rha2Vob2xkZXJzIiwibGVhZE1TIjoxNzI4MDAwMDAsIm1lc3NhZ2UiOiJT
ZXJ2aWNlT3BzIGdvZXMgZnJvbSA4LjQuMCB0byA4LjYuMCB1bmRlciBjaGFuZ2UgQ0hHMDA0Mjg2
MC4gRHVyaW5nIHRoZSB3aW5kb3cgdGhlIHBvcnRhbCBhbmQgYW5hbHl0aWNzIGFyZSBkb3duLCBh
bmQgdGhlIHN0YW5kYnkgZG9lcyBub3QgdGFrZSBvdmVyLiJ9LCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo0MzN9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInN0YWtlaG9sZGVycy1pbmZvcm1l
ZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjM4In1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IlRlbGwgdGhlIHN0YWtlaG9s
ZGVycyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRl
TVMiOjEyMDAwMDAsImlkIjoiZG93bmxvYWQtaW5zdGFsbGVyIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJGZXRjaCB0aGUgYnVpbGQg
Zm9yIDguNi4wIGZyb20gdGhlIExhdGVzdCBEb3dubG9hZCBMaW5rcyBhbmQgY29tcHV0ZSBpdHMg
U0hBLTI1Ni4iLCJwYXRoIjpbXSwicmVjb3JkIjpbImZpbGUtbmFtZSIsInNoYTI1NiJdfSwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NDQ1
fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJkb3du
bG9hZC1pbnN0YWxsZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiI0MS00MiJ9XSwic3RhZ2UiOiJwcmVwYXJlIiwidGl0bGUiOiJE
b3dubG9hZCB0aGUgY29tbW9uIGluc3RhbGxlciJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtZSBcIiR7aW5z
dGFsbGVyX2Rpcn0vJHtpbnN0YWxsZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyIiwiaW5z
dGFsbGVyX2RpciJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHMiLCJob3N0cyI6WyJv
cHMtYSJdLCJpZCI6ImNvcHktaW5zdGFsbGVyLW1hc3Rlci5jaGVjayIsImtpbmQiOiJwcm9iZSIs
InN1YmplY3QiOiJmaWxlIC9zcnYvc2VydmljZW9wcy91cGdyYWRlL01vdGFkYXRhU2VydmljZU9w
c0NvbW1vblVwZ3JhZGVfVjg2MCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIGluc3Rh
bGxlciBpcyBvbiB0aGUgbWFzdGVyIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAs
ImlkIjoiY29weS1pbnN0YWxsZXItbWFzdGVyIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJt
YW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJDb3B5IE1vdGFkYXRhU2VydmljZU9wc0Nv
bW1vblVwZ3JhZGVfVjg2MCB0byAvc3J2L3NlcnZpY2VvcHMvdXBncmFkZSBvbiB0aGUgbWFzdGVy
LiIsInBhdGgiOltdLCJyZWNvcmQiOlsic2hhMjU2Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo0NTN9LCJwb3NpdGlvbiI6ImJvZHki
LCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNvcHktaW5zdGFsbGVyLW1hc3RlciJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjQ1LTQ2In1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IkNvcHkgdGhlIGluc3RhbGxl
ciB0byB0aGUgbWFzdGVyIiwidW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InJtIC1mIC0tIFwiJHtpbnN0YWxsZXJfZGlyfS8ke2luc3RhbGxlcn1cIiIsInZhcmlhYmxl
cyI6WyJpbnN0YWxsZXIiLCJpbnN0YWxsZXJfZGlyIl19fX0seyJiYXRjaGVzIjpbWyJvcHMtYiJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1lIFwi
JHtpbnN0YWxsZXJfZGlyfS8ke2luc3RhbGxlcn1cIiIsInZhcmlhYmxlcyI6WyJpbnN0YWxsZXIi
LCJpbnN0YWxsZXJfZGlyIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImV4aXN0cyIsImhvc3Rz
IjpbIm9wcy1iIl0sImlkIjoiY29weS1pbnN0YWxsZXItc3RhbmRieS5jaGVjayIsImtpbmQiOiJw
cm9iZSIsInN1YmplY3QiOiJmaWxlIC9zcnYvc2VydmljZW9wcy91cGdyYWRlL01vdGFkYXRhU2Vy
dmljZU9wc0NvbW1vblVwZ3JhZGVfVjg2MCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhl
IGluc3RhbGxlciBpcyBvbiB0aGUgc3RhbmRieSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6
NjAwMDAwLCJpZCI6ImNvcHktaW5zdGFsbGVyLXN0YW5kYnkiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkNvcHkgTW90YWRhdGFTZXJ2
aWNlT3BzQ29tbW9uVXBncmFkZV9WODYwIHRvIC9zcnYvc2VydmljZW9wcy91cGdyYWRlIG9uIHRo
ZSBzdGFuZGJ5LiIsInBhdGgiOltdLCJyZWNvcmQiOlsic2hhMjU2Il19LCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo0NjZ9LCJwb3NpdGlv
biI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNvcHktaW5zdGFsbGVy
LXN0YW5kYnkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiI2My02NCJ9XSwic3RhZ2UiOiJwcmVwYXJlIiwidGl0bGUiOiJDb3B5IHRo
ZSBpbnN0YWxsZXIgdG8gdGhlIHN0YW5kYnkiLCJ1bmRvIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0Ijoicm0gLWYgLS0gXCIke2luc3RhbGxlcl9kaXJ9LyR7aW5zdGFsbGVyfVwi
IiwidmFyaWFibGVzIjpbImluc3RhbGxlciIsImluc3RhbGxlcl9kaXIiXX19fSx7ImJhdGNoZXMi
OltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJz
b24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJzZWN1cml0eS10cmFm
ZmljIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlNlZSBob3cgcmVw
bGljYXRpb24sIHJzeW5jIGFuZCBoZWFydGJlYXQgdHJhdmVsIGJldHdlZW4gdGhlIG5vZGVzLiIs
InBhdGgiOltdLCJyZWNvcmQiOlsiZmluZGluZyJdfSwic3ViamVjdCI6IlNlZSBob3cgcmVwbGlj
YXRpb24sIHJzeW5jIGFuZCBoZWFydGJlYXQgdHJhdmVsIGJldHdlZW4gdGhlIG5vZGVzLiIsInRp
dGxlIjoiQ29uZmlybSB0aGF0IHRyYWZmaWMgYmV0d2VlbiB0aGUgbm9kZXMgaXMgcHJvdGVjdGVk
In0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoic2VjdXJpdHktdHJhZmZp
YyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo0Nzl9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInNlY3VyZS1ub2RlLXRyYWZmaWMi
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxODgifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiQ29uZmlybSB0aGF0IHRyYWZm
aWMgYmV0d2VlbiB0aGUgbm9kZXMgaXMgcHJvdGVjdGVkIn0seyJiYXRjaGVzIjpbWyJjb250cm9s
bGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMg
aXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoic2VjdXJpdHktYWNjZXNzIiwia2luZCI6
Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkNvbXBhcmUgdGhlIGFjY291bnRzIGFu
ZCBrZXlzIG9uIGJvdGggbm9kZXMgd2l0aCB0aGUgYXBwcm92ZWQgbGlzdC4iLCJwYXRoIjpbXSwi
cmVjb3JkIjpbImZpbmRpbmciXX0sInN1YmplY3QiOiJDb21wYXJlIHRoZSBhY2NvdW50cyBhbmQg
a2V5cyBvbiBib3RoIG5vZGVzIHdpdGggdGhlIGFwcHJvdmVkIGxpc3QuIiwidGl0bGUiOiJDb25m
aXJtIHdobyBtYXkgZ2V0IG9uIHRoZSBub2RlcyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6
NjAwMDAwLCJpZCI6InNlY3VyaXR5LWFjY2VzcyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoi
Y2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjo0ODV9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbIm5vZGUtYWNjZXNzLWNvbnRyb2wiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxODkifV0sInN0YWdlIjoicHJlcGFyZSIs
InRpdGxlIjoiQ29uZmlybSB3aG8gbWF5IGdldCBvbiB0aGUgbm9kZXMifSx7ImJhdGNoZXMiOltb
ImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24g
YXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJzZWN1cml0eS1hdWRpdC1s
b2ciLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiU2VlIHRoYXQgYXVk
aXRpbmcgaXMgb24gZm9yIGJvdGggbm9kZXMgYW5kIHdobyByZWFkcyBpdC4iLCJwYXRoIjpbXSwi
cmVjb3JkIjpbImZpbmRpbmciXX0sInN1YmplY3QiOiJTZWUgdGhhdCBhdWRpdGluZyBpcyBvbiBm
b3IgYm90aCBub2RlcyBhbmQgd2hvIHJlYWRzIGl0LiIsInRpdGxlIjoiQ29uZmlybSB0aGF0IGF1
ZGl0IGxvZ3MgYXJlIG9uIGFuZCByZWFkIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAw
MDAsImlkIjoic2VjdXJpdHktYXVkaXQtbG9nIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJj
aGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjQ5MX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsiYXVkaXQtbG9nZ2luZyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5MCJ9XSwic3RhZ2UiOiJwcmVwYXJlIiwidGl0bGUi
OiJDb25maXJtIHRoYXQgYXVkaXQgbG9ncyBhcmUgb24gYW5kIHJlYWQifSx7ImJhdGNoZXMiOltb
ImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24g
YXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJzZWN1cml0eS1maXJld2Fs
bCIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJDb21wYXJlIHRoZSBm
aXJld2FsbCBydWxlcyBvZiBib3RoIG5vZGVzIHdpdGggdGhlIGFwcHJvdmVkIG9uZXMuIiwicGF0
aCI6W10sInJlY29yZCI6WyJmaW5kaW5nIl19LCJzdWJqZWN0IjoiQ29tcGFyZSB0aGUgZmlyZXdh
bGwgcnVsZXMgb2YgYm90aCBub2RlcyB3aXRoIHRoZSBhcHByb3ZlZCBvbmVzLiIsInRpdGxlIjoi
Q29uZmlybSB0aGUgZmlyZXdhbGwgcnVsZXMgb2YgdGhlIHBhaXIifSwiZWZmZWN0cyI6W10sImVz
dGltYXRlTVMiOjYwMDAwMCwiaWQiOiJzZWN1cml0eS1maXJld2FsbCIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjo0OTd9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbImZpcmV3YWxsLXJ1bGVzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTkxIn1dLCJzdGFnZSI6InBy
ZXBhcmUiLCJ0aXRsZSI6IkNvbmZpcm0gdGhlIGZpcmV3YWxsIHJ1bGVzIG9mIHRoZSBwYWlyIn0s
eyJhcHByb3ZlIjp7ImJ5IjpbXSwicXVlc3Rpb24iOiJNYXkgY2hhbmdlIENIRzAwNDI4NjAgc3Rv
cCB0aGUgZmFpbG92ZXIgYW5kIHRha2UgU2VydmljZU9wcyBkb3duIGluIGl0cyB3aW5kb3c/In0s
ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAw
MDAsImlkIjoiYXBwcm92ZS1zdGFydCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiYXBwcm92
ZSIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjUwM30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMi
OltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOltdLCJzdGFnZSI6InByZXBhcmUiLCJ0
aXRsZSI6IkFwcHJvdmUgdGhlIHN0YXJ0In0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1d
LCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Ii4gL2V0Yy9vcy1y
ZWxlYXNlICYmIHByaW50ZiAnJXMtJXNcXG4nIFwiJElEXCIgXCIkVkVSU0lPTl9JRFwiIiwidmFy
aWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKHVi
dW50dS0oMjJ8MjQpXFwuMDR8cmhlbC05XFwuWzI0XSkkIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMg
YF4odWJ1bnR1LSgyMnwyNClcXC4wNHxyaGVsLTlcXC5bMjRdKSRgIiwiaG9zdHMiOlsib3BzLWEi
LCJvcHMtYiJdLCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkub3Mtc3VwcG9ydGVkIiwia2luZCI6
InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6
IlRoZSBub2RlIHJ1bnMgVWJ1bnR1IDIyIG9yIDI0LCBvciBSZWQgSGF0IDkuMiBvciA5LjQifSwi
ZWZmZWN0cyI6W10sImlkIjoiaG9sZC1mYWlsb3Zlci5lbnRyeS5vcy1zdXBwb3J0ZWQiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTE1fSwicG9zaXRpb24iOiJlbnRyeSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic3VwcG9ydGVkLW9zIl0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTAtMTIifV0s
InN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpdGxlIjoiVGhlIG5vZGUgcnVucyBVYnVudHUgMjIg
b3IgMjQsIG9yIFJlZCBIYXQgOS4yIG9yIDkuNCJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMt
YiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1u
IGlkIC11IiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwi
dGV4dCI6IjAifV0sImV4cGVjdGVkIjoiaXMgYDBgIiwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJd
LCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkucm9vdC1hdmFpbGFibGUiLCJraW5kIjoicHJvYmUi
LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIGFj
Y291bnQgZ2V0cyByb290IHJpZ2h0cyB3aXRob3V0IGJlaW5nIGFza2VkIn0sImVmZmVjdHMiOltd
LCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkucm9vdC1hdmFpbGFibGUiLCJpZGVtcG90ZW50Ijpm
YWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6NTE2fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOlsicm9vdC1yaWdodHMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0Ni00NyJ9XSwic3RhZ2UiOiJo
b2xkLWZhaWxvdmVyIiwidGl0bGUiOiJUaGUgYWNjb3VudCBnZXRzIHJvb3QgcmlnaHRzIHdpdGhv
dXQgYmVpbmcgYXNrZWQifSx7ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNoZWNrIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoicGluZyAtYyA1IC1XIDIgXCIke3Bl
ZXJfYWRkcmVzc31cIiIsInZhcmlhYmxlcyI6WyJwZWVyX2FkZHJlc3MiXX0sImV4cGVjdCI6W3si
cHJlZGljYXRlIjoiY29udGFpbnMiLCJ0ZXh0IjoiLCAwJSBwYWNrZXQgbG9zcyJ9XSwiZXhwZWN0
ZWQiOiJjb250YWlucyBgLCAwJSBwYWNrZXQgbG9zc2AiLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1i
Il0sImlkIjoiaG9sZC1mYWlsb3Zlci5lbnRyeS5uZXR3b3JrIiwia2luZCI6InByb2JlIiwic3Vi
amVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBvdGhlciBu
b2RlIGFuc3dlcnMgd2l0aG91dCBsb3NzZXMifSwiZWZmZWN0cyI6W10sImlkIjoiaG9sZC1mYWls
b3Zlci5lbnRyeS5uZXR3b3JrIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjUx
N30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIm5v
ZGUtbmV0d29yayJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjE3LCAzNiJ9XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwidGl0bGUi
OiJUaGUgb3RoZXIgbm9kZSBhbnN3ZXJzIHdpdGhvdXQgbG9zc2VzIn0seyJiYXRjaGVzIjpbWyJv
cHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6ImRmIC1QayAtLSBcIiR7aW5zdGFsbGVyX2Rpcn1cIiB8IGF3ayAnTlIgPT0gMiB7IHByaW50
ICQ0IH0nIiwidmFyaWFibGVzIjpbImluc3RhbGxlcl9kaXIiXX0sImV4cGVjdCI6W3siY29tcGFy
aXNvbiI6Ij49IiwibnVtYmVycyI6Wzk3NjU2MjVdLCJwcmVkaWNhdGUiOiJudW1iZXIifV0sImV4
cGVjdGVkIjoiaXMgYXQgbGVhc3QgMTAgR0IiLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1iIl0sImlk
IjoiaG9sZC1mYWlsb3Zlci5lbnRyeS5kaXNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImZy
ZWUgc3BhY2Ugb2YgL3Nydi9zZXJ2aWNlb3BzL3VwZ3JhZGUiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0
aXRsZSI6IlRoZXJlIGlzIHJvb20gZm9yIHRoZSBpbnN0YWxsZXIifSwiZWZmZWN0cyI6W10sImlk
IjoiaG9sZC1mYWlsb3Zlci5lbnRyeS5kaXNrIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJj
aGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjUxOH0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbImRpc2stc3BhY2UiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOCJ9XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwidGl0
bGUiOiJUaGVyZSBpcyByb29tIGZvciB0aGUgaW5zdGFsbGVyIn0seyJiYXRjaGVzIjpbWyJvcHMt
YSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
ImRmIC1QayAtLSBcIiR7YmFja3VwX2Rpcn1cIiB8IGF3ayAnTlIgPT0gMiB7IHByaW50ICQ0IH0n
IiwidmFyaWFibGVzIjpbImJhY2t1cF9kaXIiXX0sImV4cGVjdCI6W3siY29tcGFyaXNvbiI6Ij49
IiwibnVtYmVycyI6Wzk3NjU2MjUwXSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6
ImlzIGF0IGxlYXN0IDEwMCBHQiIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJob2xk
LWZhaWxvdmVyLmVudHJ5LmRpc2stYmFja3VwcyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJm
cmVlIHNwYWNlIG9mIC9zcnYvc2VydmljZW9wcy9iYWNrdXAiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0
aXRsZSI6IlRoZXJlIGlzIHJvb20gZm9yIHRoZSBiYWNrdXBzIn0sImVmZmVjdHMiOltdLCJpZCI6
ImhvbGQtZmFpbG92ZXIuZW50cnkuZGlzay1iYWNrdXBzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjUxOX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbImRpc2stc3BhY2UtYmFja3VwcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4In1dLCJzdGFnZSI6ImhvbGQt
ZmFpbG92ZXIiLCJ0aXRsZSI6IlRoZXJlIGlzIHJvb20gZm9yIHRoZSBiYWNrdXBzIn0seyJiYXRj
aGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2Z0LW1haW4tc2VydmVyLnNlcnZpY2UnICdmdC1h
bmFseXRpY3Mtc2VydmVyLnNlcnZpY2UnICdlbGFzdGljc2VhcmNoLnNlcnZpY2UnICduZ2lueC5z
ZXJ2aWNlJyAncG9zdGdyZXNxbC5zZXJ2aWNlJyAnZmlsZS1zeW5jLnNlcnZpY2UnOyBkb1xuICBz
dGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2Rl
PTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJc
biAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNh
Y1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJl
eHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6ImhvbGQtZmFpbG92
ZXIuZW50cnkubWFzdGVyLWhlYWx0aHkiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2Vydmlj
ZXMgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSwgZnQtYW5hbHl0aWNzLXNlcnZlci5zZXJ2aWNlLCBl
bGFzdGljc2VhcmNoLnNlcnZpY2UsIG5naW54LnNlcnZpY2UsIHBvc3RncmVzcWwuc2VydmljZSwg
ZmlsZS1zeW5jLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBtYXN0ZXIn
cyBzZXJ2aWNlcyBydW4gYmVmb3JlIGFueXRoaW5nIGlzIHRvdWNoZWQifSwiZWZmZWN0cyI6W10s
ImlkIjoiaG9sZC1mYWlsb3Zlci5lbnRyeS5tYXN0ZXItaGVhbHRoeSIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjo1MjB9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6WyJjbHVzdGVyLWhlYWx0aHkiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNiJ9XSwic3RhZ2UiOiJo
b2xkLWZhaWxvdmVyIiwidGl0bGUiOiJUaGUgbWFzdGVyJ3Mgc2VydmljZXMgcnVuIGJlZm9yZSBh
bnl0aGluZyBpcyB0b3VjaGVkIn0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLXUgcG9zdGdyZXMg
cHNxbCAtZCBmbG90b2l0c21kYiAtdEFjIFwiU0VMRUNUIENPVU5UKCopIEZST00gYXBvbG8ucmVx
dWVzdDtcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFsIn1d
LCJleHBlY3RlZCI6ImlzIHRoZSBzYW1lIG9uIGV2ZXJ5IGhvc3QiLCJob3N0cyI6WyJvcHMtYSIs
Im9wcy1iIl0sImlkIjoiaG9sZC1mYWlsb3Zlci5lbnRyeS5yZXF1ZXN0LWNvdW50LWJlZm9yZSIs
ImtpbmQiOiJjb21wYXJlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjozMDAwMDB9
LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpdGxlIjoiVGhlIGRhdGFiYXNlcyBhcmUgaW4gc3Rl
cCBiZWZvcmUgYW55dGhpbmcgaXMgdG91Y2hlZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJob2xkLWZh
aWxvdmVyLmVudHJ5LnJlcXVlc3QtY291bnQtYmVmb3JlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjUyMX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbImNsdXN0ZXItaGVhbHRoeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2LCA5NSJ9XSwic3RhZ2UiOiJob2xk
LWZhaWxvdmVyIiwidGl0bGUiOiJUaGUgZGF0YWJhc2VzIGFyZSBpbiBzdGVwIGJlZm9yZSBhbnl0
aGluZyBpcyB0b3VjaGVkIn0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gdGVzdCAtZCAvb3B0L2Zs
b3RvbWF0ZS9tYWluLXNlcnZlci9maWxlZGIgJiYgc3VkbyBmaW5kIC9vcHQvZmxvdG9tYXRlL21h
aW4tc2VydmVyL2ZpbGVkYiAtdHlwZSBmIHwgd2MgLWwiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJlcXVhbCJ9XSwiZXhwZWN0ZWQiOiJpcyB0aGUgc2FtZSBvbiBldmVy
eSBob3N0IiwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50
cnkuZmlsZS1jb3VudC1iZWZvcmUiLCJraW5kIjoiY29tcGFyZSIsInJldHJ5Ijp7ImV2ZXJ5TVMi
OjE1MDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aXRsZSI6IlRo
ZSBmaWxlZGIgZm9sZGVycyBhcmUgaW4gc3RlcCBiZWZvcmUgYW55dGhpbmcgaXMgdG91Y2hlZCJ9
LCJlZmZlY3RzIjpbXSwiaWQiOiJob2xkLWZhaWxvdmVyLmVudHJ5LmZpbGUtY291bnQtYmVmb3Jl
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjUyMn0sInBvc2l0aW9uIjoiZW50
cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNsdXN0ZXItaGVhbHRoeSJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjE2LCAxMDIifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpdGxlIjoiVGhlIGZpbGVkYiBm
b2xkZXJzIGFyZSBpbiBzdGVwIGJlZm9yZSBhbnl0aGluZyBpcyB0b3VjaGVkIn0seyJiYXRjaGVz
IjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVy
c29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoiaG9sZC1mYWlsb3Zl
ci5lbnRyeS5pbnN0YWxsZWQtdmVyc2lvbiIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNj
b3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IlJlYWQgdGhlIHZlcnNpb24gaW4g
dGhlIGxpY2VuY2UgZGV0YWlsczsgaXQgbXVzdCBiZSA4LjQuMCwgYW5kIG9uZSB0aGF0IHRoZSB2
ZW5kb3IgYWxsb3dzIGluIGEgcGFpci4iLCJwYXRoIjpbIkFkbWluIiwiT3JnYW5pemF0aW9uIiwi
QWNjb3VudCIsIkxpY2Vuc2UgRGV0YWlscyJdLCJyZWNvcmQiOlsidmVyc2lvbiJdfSwic3ViamVj
dCI6IlJlYWQgdGhlIHZlcnNpb24gaW4gdGhlIGxpY2VuY2UgZGV0YWlsczsgaXQgbXVzdCBiZSA4
LjQuMCwgYW5kIG9uZSB0aGF0IHRoZSB2ZW5kb3IgYWxsb3dzIGluIGEgcGFpci4iLCJ0aXRsZSI6
IlRoZSBwb3J0YWwgc2hvd3MgdGhlIHZlcnNpb24gdGhpcyBjaGFuZ2Ugc3RhcnRzIGZyb20ifSwi
ZWZmZWN0cyI6W10sImlkIjoiaG9sZC1mYWlsb3Zlci5lbnRyeS5pbnN0YWxsZWQtdmVyc2lvbiIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1MjN9LCJwb3NpdGlvbiI6ImVudHJ5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjdXJyZW50LXZlcnNpb24iXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIx
OSwgMTA4In1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRsZSI6IlRoZSBwb3J0YWwgc2hv
d3MgdGhlIHZlcnNpb24gdGhpcyBjaGFuZ2Ugc3RhcnRzIGZyb20ifSx7ImJhdGNoZXMiOltbIm9w
cy13YXRjaCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0
ZXN0IC1lIFwiL29wdC9IQS9sb2dzL2hhXyR7ZGF0ZX0ubG9nXCIiLCJ2YXJpYWJsZXMiOlsiZGF0
ZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHMiLCJob3N0cyI6WyJvcHMtd2F0Y2gi
XSwiaWQiOiJob2xkLWZhaWxvdmVyLmVudHJ5Lm9ic2VydmVyLWxvZy10aGVyZSIsImtpbmQiOiJw
cm9iZSIsInN1YmplY3QiOiJmaWxlIC9vcHQvSEEvbG9ncy9oYV8ke2RhdGV9LmxvZyIsInRpbWVv
dXRNUyI6MzAwMDAsInRpdGxlIjoiVG9kYXkncyBsb2cgb2YgdGhlIG9ic2VydmVyIGlzIHdoZXJl
IGl0IGlzIGxvb2tlZCBmb3IifSwiZWZmZWN0cyI6W10sImlkIjoiaG9sZC1mYWlsb3Zlci5lbnRy
eS5vYnNlcnZlci1sb2ctdGhlcmUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwi
b25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6
NTI0fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjI0In1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRsZSI6IlRvZGF5J3MgbG9nIG9m
IHRoZSBvYnNlcnZlciBpcyB3aGVyZSBpdCBpcyBsb29rZWQgZm9yIn0seyJiYXRjaGVzIjpbWyJj
b250cm9sbGVyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InNlY29uZHM9JChjdXJsIC1mc1MgLW8gL2Rldi9udWxsIC13ICcle3RpbWVfdG90YWx9JyBcIiR7
cG9ydGFsX3VybH1cIikgfHwgZXhpdCAxXG5hd2sgLXYgdG9vaz1cIiRzZWNvbmRzXCIgLXYgbGlt
aXQ9XCIke3Jlc3BvbnNlX2xpbWl0X21zfVwiIFxcXG4gICdCRUdJTiB7IHByaW50ZiBcIiVzOiAl
ZCBtc1xcblwiLCAodG9vayAqIDEwMDAgPD0gbGltaXQgPyBcImluIHRpbWVcIiA6IFwidG9vIHNs
b3dcIiksIHRvb2sgKiAxMDAwIH0nIiwidmFyaWFibGVzIjpbInBvcnRhbF91cmwiLCJyZXNwb25z
ZV9saW1pdF9tcyJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5p
biB0aW1lOiAifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXmluIHRpbWU6IGAiLCJob3N0cyI6WyJj
b250cm9sbGVyIl0sImlkIjoiaG9sZC1mYWlsb3Zlci5lbnRyeS5yZXNwb25zZS1iZWZvcmUiLCJr
aW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRp
dGxlIjoiVGhlIHBvcnRhbCBhbnN3ZXJzIGluIHRpbWUgYmVmb3JlIGFueXRoaW5nIGlzIHRvdWNo
ZWQifSwiZWZmZWN0cyI6W10sImlkIjoiaG9sZC1mYWlsb3Zlci5lbnRyeS5yZXNwb25zZS1iZWZv
cmUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTI1fSwicG9zaXRpb24iOiJl
bnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExNCJ9XSwic3RhZ2Ui
OiJob2xkLWZhaWxvdmVyIiwidGl0bGUiOiJUaGUgcG9ydGFsIGFuc3dlcnMgaW4gdGltZSBiZWZv
cmUgYW55dGhpbmcgaXMgdG91Y2hlZCJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyB0YWlsIC1uIFwiJHtsb2dfbGluZXN9XCIg
L29wdC9mbG90b21hdGUvbWFpbi1zZXJ2ZXIvbG9ncy9jb21tb24vZXJyb3IiLCJ2YXJpYWJsZXMi
OlsibG9nX2xpbmVzIl19LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoia2Vl
cC1lcnJvci1sb2ciLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTI3fSwicG9zaXRp
b24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTUsIDE3MCJ9
XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJLZWVw
IHRoZSBsYXN0IGxpbmVzIG9mIHRoZSBlcnJvciBsb2cgZm9yIGNvbXBhcmlzb24ifSx7ImJhdGNo
ZXMiOltbIm9wcy13YXRjaCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2hhJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1j
dGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9c
biAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29k
ZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQg
XCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBy
dW5uaW5nIiwiaG9zdHMiOlsib3BzLXdhdGNoIl0sImlkIjoic2VlLW9ic2VydmVyLXJ1bm5pbmci
LCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBoYSIsInRpbWVvdXRNUyI6NjAwMDAs
InRpdGxlIjoiVGhlIG9ic2VydmVyIHJ1bnMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYw
MDAwLCJpZCI6InNlZS1vYnNlcnZlci1ydW5uaW5nIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQi
OiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjUzNn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRp
c2ZpZXMiOlsib2JzZXJ2ZXItc2Vlbi1ydW5uaW5nIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjgifSx7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjI4LCA4OSJ9XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwidGl0bGUiOiJT
ZWUgdGhhdCB0aGUgb2JzZXJ2ZXIgcnVucyJ9LHsiYmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1dLCJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRhaWwgLW4gXCIke2xvZ19saW5lc31c
IiBcIi9vcHQvSEEvbG9ncy9oYV8ke2RhdGV9LmxvZ1wiIiwidmFyaWFibGVzIjpbImRhdGUiLCJs
b2dfbGluZXMiXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoib2JzZXJ2
ZXItbG9nIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjU0Mn0sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsib2JzZXJ2ZXItbG9nLXJlYWQi
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIyMi0yNCJ9XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwidGltZW91dE1TIjo2MDAwMCwi
dGl0bGUiOiJSZWFkIHRoZSBuZXdlc3QgbGluZXMgb2YgdGhlIG9ic2VydmVyJ3MgbG9nIn0seyJi
YXRjaGVzIjpbWyJvcHMtd2F0Y2giXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0IjoicmVjZW50PSQodGFpbCAtbiBcIiR7bG9nX2xpbmVzfVwiIFwiL29wdC9IQS9s
b2dzL2hhXyR7ZGF0ZX0ubG9nXCIpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkcmVjZW50
XCIgfFxuICBhd2sgLXYgYnVzeT1cIiR7YnVzeV9sb2dfcGF0dGVybn1cIiAndG9sb3dlcigkMCkg
fiBidXN5IHsgbisrIH0gRU5EIHsgcHJpbnQgbiArIDAgfSciLCJ2YXJpYWJsZXMiOlsiYnVzeV9s
b2dfcGF0dGVybiIsImRhdGUiLCJsb2dfbGluZXMiXX0sImV4cGVjdCI6W3siY29tcGFyaXNvbiI6
Ij09IiwibnVtYmVycyI6WzBdLCJwcmVkaWNhdGUiOiJudW1iZXIifV0sImV4cGVjdGVkIjoiaXMg
PT0gMCIsImhvbGRNUyI6NjAwMDAsImhvc3RzIjpbIm9wcy13YXRjaCJdLCJpZCI6ImxvZy1xdWll
dCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAw
MCwidGl0bGUiOiJUaGUgbmV3ZXN0IGxpbmVzIG9mIHRoZSBvYnNlcnZlcidzIGxvZyBzcGVhayBv
ZiBubyBzd2FwIGFuZCBubyBzeW5jaHJvbmlzYXRpb24ifSwiZGVzY3JpcHRpb24iOiJTdG9wcGlu
ZyB0aGUgb2JzZXJ2ZXIgaW4gdGhlIG1pZGRsZSBvZiBlaXRoZXIgbWF5IGxlYXZlIHRoZSBwYWly
IHVuc3RhYmxlLiIsImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoibG9nLXF1
aWV0IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTUxfSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjE1MDAwLCJmb3JNUyI6
MTgwMDAwMH0sInNhdGlzZmllcyI6WyJsb2ctcXVpZXQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMSwgMjcifSx7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjIxLTI0In1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRs
ZSI6IldhaXQgdW50aWwgbm8gc3dhcCBvciBzeW5jaHJvbmlzYXRpb24gaXMgdW5kZXIgd2F5In0s
eyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2giXV0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0Ijoic3VkbyBzeXN0ZW1jdGwgc3RvcCBoYSIsInZhcmlhYmxlcyI6W119LCJlZmZlY3RzIjpb
XSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic3RvcC1vYnNlcnZlciIsImlkZW1wb3RlbnQiOnRy
dWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjo1NTl9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVl
LCJzYXRpc2ZpZXMiOlsic3RvcC1vYnNlcnZlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIwLCAyOSJ9XSwic3RhZ2UiOiJob2xk
LWZhaWxvdmVyIiwidGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoiU3RvcCB0aGUgb2JzZXJ2ZXIi
LCJ1bmRvIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBzeXN0ZW1j
dGwgc3RhcnQgaGEiLCJ2YXJpYWJsZXMiOltdfX19LHsiYmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1d
LCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5m
b3IgdW5pdCBpbiAnaGEnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5p
dFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xc
bicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gM2luYWN0
aXZlfDNmYWlsZWQpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVz
XCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBzdG9wcGVkIiwi
aG9zdHMiOlsib3BzLXdhdGNoIl0sImlkIjoic2VlLW9ic2VydmVyLXN0b3BwZWQiLCJraW5kIjoi
cHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBoYSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoi
VGhlIG9ic2VydmVyIGlzIGRvd24ifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJp
ZCI6InNlZS1vYnNlcnZlci1zdG9wcGVkIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVj
ayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjU3MH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMi
Olsib2JzZXJ2ZXItc2Vlbi1zdG9wcGVkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzAifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjMwIn1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRsZSI6IlNlZSB0aGF0IHRo
ZSBvYnNlcnZlciBpcyBkb3duIn0seyJiYWNrdXAiOiJhcHBsaWNhdGlvbiIsImJhdGNoZXMiOltb
Im9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRl
c3QgLXMgXCIke2FwcGxpY2F0aW9uX2JhY2t1cH1cIiAmJiBzaGEyNTZzdW0gLS0gXCIke2FwcGxp
Y2F0aW9uX2JhY2t1cH1cIiIsInZhcmlhYmxlcyI6WyJhcHBsaWNhdGlvbl9iYWNrdXAiXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwi
ZXhwZWN0ZWQiOiJtYXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6WyJvcHMtYSJdLCJp
ZCI6ImJrLWFwcGxpY2F0aW9uLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBv
dXRwdXQiLCJ0aW1lb3V0TVMiOjE4MDAwMDAsInRpdGxlIjoiVGhlIGJhY2t1cCBvZiB0aGUgYXBw
bGljYXRpb24gaXMgdGhlcmUgYW5kIG5vdCBlbXB0eSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVN
UyI6OTAwMDAwLCJpZCI6ImJrLWFwcGxpY2F0aW9uIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQi
OiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJCYWNrIHRoZSBhcHBsaWNhdGlvbiB1
cCB0byAvc3J2L3NlcnZpY2VvcHMvYmFja3VwL2FwcGxpY2F0aW9uLTguNC4wLnRhci5neiBhcyB0
aGUgQmFja3VwIFByb2Nlc3Mgc2F5cy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInNpemUiLCJzaGEy
NTYiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjU3Nn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsiYmFja3VwLWFwcGxpY2F0aW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzMifV0sInN0YWdlIjoiaG9sZC1mYWlsb3Zl
ciIsInRpdGxlIjoiQmFjayB1cCB0aGUgYXBwbGljYXRpb24gb2YgdGhlIG1hc3RlciJ9LHsiYmFj
a3VwIjoiZmlsZWRiIiwiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtcyBcIiR7ZmlsZWRiX2JhY2t1cH1cIiAmJiBz
aGEyNTZzdW0gLS0gXCIke2ZpbGVkYl9iYWNrdXB9XCIiLCJ2YXJpYWJsZXMiOlsiZmlsZWRiX2Jh
Y2t1cCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5bMC05YS1m
XXs2NH0gIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5bMC05YS1mXXs2NH0gYCIsImhvc3RzIjpb
Im9wcy1hIl0sImlkIjoiYmstZmlsZWRiLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6
InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjE4MDAwMDAsInRpdGxlIjoiVGhlIGJhY2t1cCBvZiBm
aWxlZGIgaXMgdGhlcmUgYW5kIG5vdCBlbXB0eSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6
MTgwMDAwMCwiaWQiOiJiay1maWxlZGIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVh
bCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkJhY2sgL29wdC9mbG90b21hdGUvbWFpbi1zZXJ2
ZXIvZmlsZWRiIHVwIHRvIC9zcnYvc2VydmljZW9wcy9iYWNrdXAvZmlsZWRiLTguNC4wLnRhci5n
eiBhcyB0aGUgQmFja3VwIFByb2Nlc3Mgc2F5cy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInNpemUi
LCJzaGEyNTYiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjU5MX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJz
YXRpc2ZpZXMiOlsiYmFja3VwLWZpbGVkYiJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMzIn1dLCJzdGFnZSI6ImhvbGQtZmFpbG92
ZXIiLCJ0aXRsZSI6IkJhY2sgdXAgdGhlIGZpbGVkYiBmb2xkZXIgb2YgdGhlIG1hc3RlciJ9LHsi
YmFja3VwIjoiZGF0YWJhc2UiLCJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1zIFwiJHtkYXRhYmFzZV9iYWNrdXB9
XCIgJiYgc2hhMjU2c3VtIC0tIFwiJHtkYXRhYmFzZV9iYWNrdXB9XCIiLCJ2YXJpYWJsZXMiOlsi
ZGF0YWJhc2VfYmFja3VwIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0
IjoiXlswLTlhLWZdezY0fSAifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXlswLTlhLWZdezY0fSBg
IiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJiay1kYi5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1
YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjoxODAwMDAwLCJ0aXRsZSI6IlRoZSBiYWNr
dXAgb2YgdGhlIGRhdGFiYXNlIGlzIHRoZXJlIGFuZCBub3QgZW1wdHkifSwiZWZmZWN0cyI6W10s
ImVzdGltYXRlTVMiOjE4MDAwMDAsImlkIjoiYmstZGIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkJhY2sgdGhlIGNvbXBsZXRlIGRh
dGFiYXNlIHVwIHRvIC9zcnYvc2VydmljZW9wcy9iYWNrdXAvZGF0YWJhc2UtOC40LjAuZHVtcCBh
cyB0aGUgQmFja3VwIFByb2Nlc3Mgc2F5cy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInNpemUiLCJz
aGEyNTYiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjYwNn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRp
c2ZpZXMiOlsiYmFja3VwLWRhdGFiYXNlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzQifV0sInN0YWdlIjoiaG9sZC1mYWlsb3Zl
ciIsInRpdGxlIjoiQmFjayB1cCB0aGUgd2hvbGUgZGF0YWJhc2UgZnJvbSB0aGUgbWFzdGVyIn0s
eyJiYWNrdXAiOiJ2bS1zbmFwc2hvdC1tYXN0ZXIiLCJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hl
Y2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMi
Olsib3BzLWEiXSwiaWQiOiJiay12bS1tYXN0ZXIuY2hlY2siLCJraW5kIjoibWFudWFsIiwibWFu
dWFsIjp7Imluc3RydWN0aW9uIjoiRmluZCB0aGUgc25hcHNob3QgaW4gdGhlIGxpc3Qgb2YgdGhl
IGh5cGVydmlzb3IuIiwicGF0aCI6W10sInJlY29yZCI6WyJzY3JlZW5zaG90Il19LCJzdWJqZWN0
IjoiRmluZCB0aGUgc25hcHNob3QgaW4gdGhlIGxpc3Qgb2YgdGhlIGh5cGVydmlzb3IuIiwidGl0
bGUiOiJUaGUgaHlwZXJ2aXNvciBsaXN0cyB0aGUgbWFzdGVyJ3Mgc25hcHNob3QifSwiZWZmZWN0
cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJiay12bS1tYXN0ZXIiLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlRha2UgYSBz
bmFwc2hvdCBvZiB0aGUgbWFzdGVyJ3MgdmlydHVhbCBtYWNoaW5lLiIsInBhdGgiOltdLCJyZWNv
cmQiOlsic25hcHNob3QtbmFtZSIsInRha2VuLWF0Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2MjF9LCJwb3NpdGlvbiI6ImJvZHki
LCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInNuYXBzaG90LW1hc3RlciJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM1
In1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRsZSI6IlRha2UgYSBzbmFwc2hvdCBvZiB0
aGUgbWFzdGVyJ3MgdmlydHVhbCBtYWNoaW5lIn0seyJiYWNrdXAiOiJ2bS1zbmFwc2hvdC1zdGFu
ZGJ5IiwiYmF0Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVk
IjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbIm9wcy1iIl0sImlkIjoiYmstdm0tc3Rh
bmRieS5jaGVjayIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJGaW5k
IHRoZSBzbmFwc2hvdCBpbiB0aGUgbGlzdCBvZiB0aGUgaHlwZXJ2aXNvci4iLCJwYXRoIjpbXSwi
cmVjb3JkIjpbInNjcmVlbnNob3QiXX0sInN1YmplY3QiOiJGaW5kIHRoZSBzbmFwc2hvdCBpbiB0
aGUgbGlzdCBvZiB0aGUgaHlwZXJ2aXNvci4iLCJ0aXRsZSI6IlRoZSBoeXBlcnZpc29yIGxpc3Rz
IHRoZSBzdGFuZGJ5J3Mgc25hcHNob3QifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAw
MCwiaWQiOiJiay12bS1zdGFuZGJ5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwi
LCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJUYWtlIGEgc25hcHNob3Qgb2YgdGhlIHN0YW5kYnkn
cyB2aXJ0dWFsIG1hY2hpbmUuIiwicGF0aCI6W10sInJlY29yZCI6WyJzbmFwc2hvdC1uYW1lIiwi
dGFrZW4tYXQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjYzMn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJz
YXRpc2ZpZXMiOlsic25hcHNob3Qtc3RhbmRieSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM1In1dLCJzdGFnZSI6ImhvbGQtZmFp
bG92ZXIiLCJ0aXRsZSI6IlRha2UgYSBzbmFwc2hvdCBvZiB0aGUgc3RhbmRieSdzIHZpcnR1YWwg
bWFjaGluZSJ9LHsiYmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnaGEnOyBkb1xu
ICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBj
b2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRl
XCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gM2luYWN0aXZlfDNmYWlsZWQpIDs7ICopIHN0
YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwi
ZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBzdG9wcGVkIiwiaG9zdHMiOlsib3BzLXdhdGNoIl0s
ImlkIjoiYXBwbGljYXRpb24tdXBncmFkZS5lbnRyeS5vYnNlcnZlci1zdG9wcGVkIiwia2luZCI6
InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgaGEiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IlRoZSBvYnNlcnZlciBpcyBkb3duIn0sImVmZmVjdHMiOltdLCJpZCI6ImFwcGxpY2F0aW9uLXVw
Z3JhZGUuZW50cnkub2JzZXJ2ZXItc3RvcHBlZCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoi
Y2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjo2NDh9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMzAifV0sInN0YWdlIjoiYXBwbGljYXRpb24tdXBncmFkZSIsInRpdGxlIjoi
VGhlIG9ic2VydmVyIGlzIGRvd24ifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLXMgXCIke2FwcGxpY2F0aW9u
X2JhY2t1cH1cIiAmJiB0ZXN0IC1zIFwiJHtmaWxlZGJfYmFja3VwfVwiICYmIHRlc3QgLXMgXCIk
e2RhdGFiYXNlX2JhY2t1cH1cIiAmJlxuICBzaGEyNTZzdW0gLS0gXCIke2FwcGxpY2F0aW9uX2Jh
Y2t1cH1cIiBcIiR7ZmlsZWRiX2JhY2t1cH1cIiBcIiR7ZGF0YWJhc2VfYmFja3VwfVwiIiwidmFy
aWFibGVzIjpbImFwcGxpY2F0aW9uX2JhY2t1cCIsImRhdGFiYXNlX2JhY2t1cCIsImZpbGVkYl9i
YWNrdXAiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEt
Zl17NjR9ICJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6
WyJvcHMtYSJdLCJpZCI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUuZW50cnkuYmFja3Vwcy1yZWFkYWJs
ZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozNjAw
MDAwLCJ0aXRsZSI6IlRoZSB0aHJlZSBiYWNrdXBzIGFyZSBvbiB0aGUgbWFzdGVyLCBhcmUgbm90
IGVtcHR5IGFuZCBjYW4gYmUgcmVhZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJhcHBsaWNhdGlvbi11
cGdyYWRlLmVudHJ5LmJhY2t1cHMtcmVhZGFibGUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6NjQ4fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRp
c2ZpZXMiOlsiYmFja3Vwcy1jb21wbGV0ZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM5In1dLCJzdGFnZSI6ImFwcGxpY2F0aW9u
LXVwZ3JhZGUiLCJ0aXRsZSI6IlRoZSB0aHJlZSBiYWNrdXBzIGFyZSBvbiB0aGUgbWFzdGVyLCBh
cmUgbm90IGVtcHR5IGFuZCBjYW4gYmUgcmVhZCJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMt
YiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzaGEyNTZz
dW0gLS0gXCIke2luc3RhbGxlcl9kaXJ9LyR7aW5zdGFsbGVyfVwiIiwidmFyaWFibGVzIjpbImlu
c3RhbGxlciIsImluc3RhbGxlcl9kaXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWwi
fV0sImV4cGVjdGVkIjoiaXMgdGhlIHNhbWUgb24gZXZlcnkgaG9zdCIsImhvc3RzIjpbIm9wcy1h
Iiwib3BzLWIiXSwiaWQiOiJhcHBsaWNhdGlvbi11cGdyYWRlLmVudHJ5Lmluc3RhbGxlci1pZGVu
dGljYWwiLCJraW5kIjoiY29tcGFyZSIsInJldHJ5Ijp7ImF0dGVtcHRzIjozLCJldmVyeU1TIjo1
MDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwMCwidGl0bGUiOiJC
b3RoIG5vZGVzIGhvbGQgdGhlIHNhbWUgaW5zdGFsbGVyIn0sImVmZmVjdHMiOltdLCJpZCI6ImFw
cGxpY2F0aW9uLXVwZ3JhZGUuZW50cnkuaW5zdGFsbGVyLWlkZW50aWNhbCIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NDh9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDUsIDY0In1dLCJzdGFnZSI6ImFwcGxpY2F0aW9u
LXVwZ3JhZGUiLCJ0aXRsZSI6IkJvdGggbm9kZXMgaG9sZCB0aGUgc2FtZSBpbnN0YWxsZXIifSx7
ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InN1ZG8gc3lzdGVtY3RsIHN0b3AgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSBmdC1hbmFseXRpY3Mt
c2VydmVyLnNlcnZpY2UiLCJ2YXJpYWJsZXMiOltdfSwiZGVzY3JpcHRpb24iOiJUaGUgcG9ydGFs
IGlzIGRvd24gZnJvbSBoZXJlLiIsImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlk
Ijoic3RvcC1zZXJ2aWNlcy1tYXN0ZXIiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwi
b25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6
NjUxfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbInN0
b3Atc2VydmljZXMtbWFzdGVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDktNTAifV0sInN0YWdlIjoiYXBwbGljYXRpb24tdXBn
cmFkZSIsInRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IlN0b3AgbWFpbiBhbmQgYW5hbHl0aWNz
IHNlcnZlciBvbiB0aGUgbWFzdGVyIiwidW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0YXJ0IGZ0LW1haW4tc2VydmVyLnNlcnZpY2UgZnQt
YW5hbHl0aWNzLXNlcnZlci5zZXJ2aWNlIiwidmFyaWFibGVzIjpbXX19fSx7ImJhdGNoZXMiOltb
Im9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0
YXR1cz0wXG5mb3IgdW5pdCBpbiAnZnQtbWFpbi1zZXJ2ZXIuc2VydmljZScgJ2Z0LWFuYWx5dGlj
cy1zZXJ2ZXIuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1
bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVz
XFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAzaW5h
Y3RpdmV8M2ZhaWxlZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0
dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHN0b3BwZWQi
LCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6InNlZS1zZXJ2aWNlcy1zdG9wcGVkLW1hc3RlciIsImtp
bmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlcyBmdC1tYWluLXNlcnZlci5zZXJ2aWNlLCBm
dC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik1h
aW4gYW5kIGFuYWx5dGljcyBzZXJ2ZXIgYXJlIGRvd24gb24gdGhlIG1hc3RlciJ9LCJlZmZlY3Rz
IjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLXNlcnZpY2VzLXN0b3BwZWQtbWFzdGVy
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY2M30sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic2VydmljZXMtc3RvcHBlZC1tYXN0
ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI1MS01MiJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTEtNTIifV0sInN0
YWdlIjoiYXBwbGljYXRpb24tdXBncmFkZSIsInRpdGxlIjoiU2VlIHRoYXQgYm90aCBzZXJ2ZXJz
IGFyZSBkb3duIG9uIHRoZSBtYXN0ZXIifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3RhdCAtYyAnJWEnIFwi
JHtpbnN0YWxsZXJfZGlyfS8ke2luc3RhbGxlcn1cIiIsInZhcmlhYmxlcyI6WyJpbnN0YWxsZXIi
LCJpbnN0YWxsZXJfZGlyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQi
OiI3NTAifV0sImV4cGVjdGVkIjoiaXMgYDc1MGAiLCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6Imdy
YW50LWV4ZWN1dGUtbWFzdGVyLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBv
dXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXIgbWF5IGJlIHJ1
biBieSBpdHMgb3duZXIgYW5kIGdyb3VwIG9ubHkifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpb
MF0sInRleHQiOiJzdWRvIGNobW9kIDA3NTAgXCIke2luc3RhbGxlcn1cIiIsInZhcmlhYmxlcyI6
WyJpbnN0YWxsZXIiXSwid29ya2luZ0RpcmVjdG9yeSI6Ii9zcnYvc2VydmljZW9wcy91cGdyYWRl
In0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJncmFudC1leGVjdXRlLW1h
c3RlciIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2Njh9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsiZ3JhbnQtZXhlY3V0ZS1tYXN0ZXIi
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI1My01NCJ9XSwic3RhZ2UiOiJhcHBsaWNhdGlvbi11cGdyYWRlIiwidGltZW91dE1TIjo2
MDAwMCwidGl0bGUiOiJNYWtlIHRoZSBpbnN0YWxsZXIgZXhlY3V0YWJsZSBvbiB0aGUgbWFzdGVy
In0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQi
OiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJ1cGdyYWRlLW1h
c3Rlci5jaGVjayIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJDb25m
aXJtIHRoYXQgdGhlIGluc3RhbGxlciB3YXMgZm9sbG93ZWQgdG8gaXRzIGNvbXBsZXRpb24gc2Ny
ZWVuIHdpdGhvdXQgYW4gZXJyb3IuIiwicGF0aCI6W10sInJlY29yZCI6WyJsYXN0LWxpbmVzIiwi
c2NyZWVuc2hvdCJdfSwic3ViamVjdCI6IkNvbmZpcm0gdGhhdCB0aGUgaW5zdGFsbGVyIHdhcyBm
b2xsb3dlZCB0byBpdHMgY29tcGxldGlvbiBzY3JlZW4gd2l0aG91dCBhbiBlcnJvci4iLCJ0aXRs
ZSI6IlRoZSBpbnN0YWxsZXIgb24gdGhlIG1hc3RlciBoYXMgc2hvd24gaXRzIGNvbXBsZXRpb24g
c2NyZWVuIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBcIi4vJHtp
bnN0YWxsZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyIl0sIndvcmtpbmdEaXJlY3Rvcnki
OiIvc3J2L3NlcnZpY2VvcHMvdXBncmFkZSJ9LCJkZXNjcmlwdGlvbiI6Ikl0IGJlZ2lucyBieSBp
dHNlbGY7IGZvbGxvdyBpdHMgb3V0cHV0IHVudGlsIHRoZSBjb21wbGV0aW9uIHNjcmVlbi4iLCJl
ZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoicG9ydGFsIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7
ImNhcGFiaWxpdHkiOiJhbmFseXRpY3MiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJp
bGl0eSI6ImF1dG9tYXRpYy1mYWlsb3ZlciIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn1dLCJlc3Rp
bWF0ZU1TIjoyNDAwMDAwLCJpZCI6InVwZ3JhZGUtbWFzdGVyIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImltcGFjdCI6MSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY4NH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVn
ZWQiOnRydWUsInNhdGlzZmllcyI6WyJydW4taW5zdGFsbGVyLW1hc3RlciIsImJvdGgtbm9kZXMt
dXBncmFkZWQiLCJpbnN0YWxsZXItd2F0Y2hlZC1tYXN0ZXIiLCJpbnN0YWxsZXItY29tcGxldGVk
LW1hc3RlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjU1LTYwIn1dLCJzdGFnZSI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUiLCJ0aW1l
b3V0TVMiOjcyMDAwMDAsInRpdGxlIjoiUnVuIHRoZSBpbnN0YWxsZXIgb24gdGhlIG1hc3RlciIs
InVuZG8iOnsibWFudWFsIjp7Imluc3RydWN0aW9uIjoiR28gYmFjayB3aXRoIHRoZSBwcm9jZWR1
cmUgcmItcHJldmlvdXMuIiwicGF0aCI6W10sInJlY29yZCI6W119fSwidXBncmFkZXMiOiJhcHBs
aWNhdGlvbiJ9LHsiYmF0Y2hlcyI6W1sib3BzLWIiXV0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic3VkbyBzeXN0ZW1jdGwgc3RvcCBmdC1tYWluLXNlcnZlci5zZXJ2aWNlIGZ0
LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSIsInZhcmlhYmxlcyI6W119LCJkZXNjcmlwdGlvbiI6
IlRoZXkgc2hvdWxkIGJlIGRvd24gYWxyZWFkeTsgdGhlIHN0b3AgbWFrZXMgc3VyZS4iLCJlZmZl
Y3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6InN0b3Atc2VydmljZXMtc3RhbmRieSIs
ImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3MDd9LCJwb3NpdGlvbiI6ImJvZHkiLCJw
cml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsic3RvcC1zZXJ2aWNlcy1zdGFuZGJ5Il0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
NjMtNjQifV0sInN0YWdlIjoiYXBwbGljYXRpb24tdXBncmFkZSIsInRpbWVvdXRNUyI6MzAwMDAw
LCJ0aXRsZSI6IlN0b3AgbWFpbiBhbmQgYW5hbHl0aWNzIHNlcnZlciBvbiB0aGUgc3RhbmRieSJ9
LHsiYmF0Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdmdC1tYWluLXNlcnZlci5zZXJ2aWNl
JyAnZnQtYW5hbHl0aWNzLXNlcnZlci5zZXJ2aWNlJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwg
aXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAg
cHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRz
dGF0ZVwiIGluIDNpbmFjdGl2ZXwzZmFpbGVkKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25l
XG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVk
IjoiaXMgc3RvcHBlZCIsImhvc3RzIjpbIm9wcy1iIl0sImlkIjoic2VlLXNlcnZpY2VzLXN0b3Bw
ZWQtc3RhbmRieSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlcyBmdC1tYWluLXNl
cnZlci5zZXJ2aWNlLCBmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYw
MDAwLCJ0aXRsZSI6Ik1haW4gYW5kIGFuYWx5dGljcyBzZXJ2ZXIgYXJlIGRvd24gb24gdGhlIHN0
YW5kYnkgYmVmb3JlIGl0cyBpbnN0YWxsZXIgcnVucyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVN
UyI6NjAwMDAsImlkIjoic2VlLXNlcnZpY2VzLXN0b3BwZWQtc3RhbmRieSIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3MTh9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbInNlcnZpY2VzLXN0b3BwZWQtc3RhbmRieSJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYzLTY0
In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2My02NCJ9XSwic3RhZ2UiOiJhcHBsaWNh
dGlvbi11cGdyYWRlIiwidGl0bGUiOiJTZWUgdGhhdCBib3RoIHNlcnZlcnMgYXJlIGRvd24gb24g
dGhlIHN0YW5kYnkifSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3RhdCAtYyAnJWEnIFwiJHtpbnN0YWxsZXJf
ZGlyfS8ke2luc3RhbGxlcn1cIiIsInZhcmlhYmxlcyI6WyJpbnN0YWxsZXIiLCJpbnN0YWxsZXJf
ZGlyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiI3NTAifV0sImV4
cGVjdGVkIjoiaXMgYDc1MGAiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6ImdyYW50LWV4ZWN1dGUt
c3RhbmRieS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGlt
ZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgaW5zdGFsbGVyIG1heSBiZSBydW4gYnkgaXRzIG93
bmVyIGFuZCBncm91cCBvbmx5In0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
c3VkbyBjaG1vZCAwNzUwIFwiJHtpbnN0YWxsZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVy
Il0sIndvcmtpbmdEaXJlY3RvcnkiOiIvc3J2L3NlcnZpY2VvcHMvdXBncmFkZSJ9LCJlZmZlY3Rz
IjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoiZ3JhbnQtZXhlY3V0ZS1zdGFuZGJ5IiwiaWRl
bXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjcyM30sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJncmFudC1leGVjdXRlLXN0YW5kYnkiXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2My02
NCJ9XSwic3RhZ2UiOiJhcHBsaWNhdGlvbi11cGdyYWRlIiwidGltZW91dE1TIjo2MDAwMCwidGl0
bGUiOiJNYWtlIHRoZSBpbnN0YWxsZXIgZXhlY3V0YWJsZSBvbiB0aGUgc3RhbmRieSJ9LHsiYmF0
Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJz
b24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbIm9wcy1iIl0sImlkIjoidXBncmFkZS1zdGFuZGJ5LmNo
ZWNrIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkNvbmZpcm0gdGhh
dCB0aGUgaW5zdGFsbGVyIHdhcyBmb2xsb3dlZCB0byBpdHMgY29tcGxldGlvbiBzY3JlZW4gd2l0
aG91dCBhbiBlcnJvci4iLCJwYXRoIjpbXSwicmVjb3JkIjpbImxhc3QtbGluZXMiLCJzY3JlZW5z
aG90Il19LCJzdWJqZWN0IjoiQ29uZmlybSB0aGF0IHRoZSBpbnN0YWxsZXIgd2FzIGZvbGxvd2Vk
IHRvIGl0cyBjb21wbGV0aW9uIHNjcmVlbiB3aXRob3V0IGFuIGVycm9yLiIsInRpdGxlIjoiVGhl
IGluc3RhbGxlciBvbiB0aGUgc3RhbmRieSBoYXMgc2hvd24gaXRzIGNvbXBsZXRpb24gc2NyZWVu
In0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBcIi4vJHtpbnN0YWxs
ZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyIl0sIndvcmtpbmdEaXJlY3RvcnkiOiIvc3J2
L3NlcnZpY2VvcHMvdXBncmFkZSJ9LCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoicG9ydGFsIiwi
ZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJhbmFseXRpY3MiLCJlZmZlY3Qi
OiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImF1dG9tYXRpYy1mYWlsb3ZlciIsImVmZmVj
dCI6InVuYXZhaWxhYmxlIn1dLCJlc3RpbWF0ZU1TIjoyNDAwMDAwLCJpZCI6InVwZ3JhZGUtc3Rh
bmRieSIsImlkZW1wb3RlbnQiOmZhbHNlLCJpbXBhY3QiOjEsImtpbmQiOiJydW4iLCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3Mzl9LCJw
b3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsicnVuLWluc3Rh
bGxlci1zdGFuZGJ5IiwiYm90aC1ub2Rlcy11cGdyYWRlZCIsImluc3RhbGxlci1jb21wbGV0ZWQt
c3RhbmRieSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjYyLTY1In1dLCJzdGFnZSI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUiLCJ0aW1l
b3V0TVMiOjcyMDAwMDAsInRpdGxlIjoiUnVuIHRoZSBpbnN0YWxsZXIgb24gdGhlIHN0YW5kYnki
LCJ1bmRvIjp7Im1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkdvIGJhY2sgd2l0aCB0aGUgcHJvY2Vk
dXJlIHJiLXByZXZpb3VzLiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX0sInVwZ3JhZGVzIjoiYXBw
bGljYXRpb24ifSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9r
U3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnZnQtbWFpbi1zZXJ2
ZXIuc2VydmljZScgJ2Z0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQo
c3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBj
b2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNl
IFwiJGNvZGUkc3RhdGVcIiBpbiAzaW5hY3RpdmV8M2ZhaWxlZCkgOzsgKikgc3RhdHVzPTEgOzsg
ZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltd
LCJleHBlY3RlZCI6ImlzIHN0b3BwZWQiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6ImFwcGxpY2F0
aW9uLXVwZ3JhZGUuZXhpdC5zdGFuZGJ5LXNlcnZpY2VzLXN0b3BwZWQiLCJraW5kIjoicHJvYmUi
LCJzdWJqZWN0Ijoic2VydmljZXMgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSwgZnQtYW5hbHl0aWNz
LXNlcnZlci5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJNYWluIGFuZCBhbmFs
eXRpY3Mgc2VydmVyIGFyZSBzdGlsbCBkb3duIG9uIHRoZSB1cGdyYWRlZCBzdGFuZGJ5In0sImVm
ZmVjdHMiOltdLCJpZCI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUuZXhpdC5zdGFuZGJ5LXNlcnZpY2Vz
LXN0b3BwZWQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjQ5fSwicG9zaXRp
b24iOiJleGl0IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzdGFuZGJ5LXNlcnZp
Y2VzLXN0b3BwZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI2NiJ9XSwic3RhZ2UiOiJhcHBsaWNhdGlvbi11cGdyYWRlIiwidGl0
bGUiOiJNYWluIGFuZCBhbmFseXRpY3Mgc2VydmVyIGFyZSBzdGlsbCBkb3duIG9uIHRoZSB1cGdy
YWRlZCBzdGFuZGJ5In0seyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2giXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdoYSc7
IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwp
ICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIk
c3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAzaW5hY3RpdmV8M2ZhaWxlZCkgOzsg
Kikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6
W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHN0b3BwZWQiLCJob3N0cyI6WyJvcHMtd2F0
Y2giXSwiaWQiOiJkYXRhYmFzZS11cGdyYWRlLmVudHJ5Lm9ic2VydmVyLXN0b3BwZWQiLCJraW5k
IjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBoYSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxl
IjoiVGhlIG9ic2VydmVyIGlzIGRvd24ifSwiZWZmZWN0cyI6W10sImlkIjoiZGF0YWJhc2UtdXBn
cmFkZS5lbnRyeS5vYnNlcnZlci1zdG9wcGVkIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJj
aGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjc3MH0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIzMCJ9XSwic3RhZ2UiOiJkYXRhYmFzZS11cGdyYWRlIiwidGl0bGUiOiJUaGUg
b2JzZXJ2ZXIgaXMgZG93biJ9LHsiYmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAn
aGEnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9u
dWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwi
IFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gM2luYWN0aXZlfDNmYWlsZWQp
IDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJs
ZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBzdG9wcGVkIiwiaG9zdHMiOlsib3Bz
LXdhdGNoIl0sImlkIjoic2VlLW9ic2VydmVyLXN0aWxsLXN0b3BwZWQiLCJraW5kIjoicHJvYmUi
LCJzdWJqZWN0Ijoic2VydmljZSBoYSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIG9i
c2VydmVyIGlzIGRvd24ifSwiZGVzY3JpcHRpb24iOiJJdCB3YXMgc3RvcHBlZCBiZWZvcmUgdGhl
IGFwcGxpY2F0aW9uIHVwZ3JhZGUgYW5kIGlzIG5vdCBzdG9wcGVkIGEgc2Vjb25kIHRpbWUuIiwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InNlZS1vYnNlcnZlci1zdGlsbC1z
dG9wcGVkIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjc3M30sInBvc2l0aW9u
IjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsib2JzZXJ2ZXItc3RvcHBl
ZC1mb3ItZGF0YWJhc2VzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiNjgtNzAifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjMwIn1dLCJzdGFnZSI6ImRhdGFiYXNlLXVwZ3JhZGUiLCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBv
YnNlcnZlciBpcyBzdGlsbCBkb3duIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4g
J3Bvc3RncmVzcWwuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBc
IiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6
ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAw
YWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwi
dmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3Rz
IjpbIm9wcy1hIl0sImlkIjoiZGItdXBncmFkZS1tYXN0ZXIuZm9sbG93LWd1aWRlLmNoZWNrIiwi
a2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJz
dWJqZWN0Ijoic2VydmljZSBwb3N0Z3Jlc3FsLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0
aXRsZSI6IlBvc3RncmVTUUwgcnVucyBhZnRlciBpdHMgdXBncmFkZSJ9LCJkZXNjcmlwdGlvbiI6
IlRoZSBndWlkZSBmb3IgYSBzdGFuZGFsb25lIFBvc3RncmVTUUwgaXMgYSBkb2N1bWVudCBvZiBp
dHMgb3duIGFuZCBob2xkcyB0aGUgY29tbWFuZHMuIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6
InBvcnRhbCIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZGF0YWJhc2Ut
cmVwbGljYXRpb24iLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9XSwiZXN0aW1hdGVNUyI6MjcwMDAw
MCwiaWQiOiJkYi11cGdyYWRlLW1hc3Rlci5mb2xsb3ctZ3VpZGUiLCJpZGVtcG90ZW50IjpmYWxz
ZSwiaW1wYWN0IjoxLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJyb290Iiwi
aW5zdHJ1Y3Rpb24iOiJGb2xsb3cgdGhlIFN0YW5kYWxvbmUgUG9zdGdyZVNRTCBVcGdyYWRlIEd1
aWRlIG9uIHRoaXMgbm9kZSBmcm9tIGl0cyBmaXJzdCBwYWdlIHRvIGl0cyBsYXN0LiIsInBhdGgi
OltdLCJyZWNvcmQiOlsidmVyc2lvbi1iZWZvcmUiLCJ2ZXJzaW9uLWFmdGVyIiwibG9nLWZpbGUi
XX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjc4MH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMi
OlsiZGF0YWJhc2UtdXBncmFkZS1tYXN0ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3MiwgODEifV0sInN0YWdlIjoiZGF0YWJh
c2UtdXBncmFkZSIsInRpdGxlIjoiVXBncmFkZSBQb3N0Z3JlU1FMIG9uIHRoaXMgbm9kZSBieSB0
aGUgc3RhbmRhbG9uZSBndWlkZSIsInVuZG8iOnsibWFudWFsIjp7Imluc3RydWN0aW9uIjoiUmVz
dG9yZSB0aGUgbm9kZSBmcm9tIGl0cyBzbmFwc2hvdDsgdGhlIHByb2NlZHVyZSByYi1wcmV2aW91
cyBzYXlzIGhvdy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbXX19LCJ1cGdyYWRlcyI6InBvc3RncmVz
cWwifSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InN1ZG8gLXUgcG9zdGdyZXMgcHNxbCAtZCBmbG90b2l0c21kYiAtdEFj
IFwiU0VMRUNUIHBnX2lzX2luX3JlY292ZXJ5KCk7XCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiZiJ9XSwiZXhwZWN0ZWQiOiJpcyBgZmAi
LCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6InByb21vdGUtc3RhbmRieS5jaGVjayIsImtpbmQiOiJw
cm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6
InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBzdGFuZGJ5J3MgZGF0
YWJhc2UgaGFzIGxlZnQgcmVjb3ZlcnkgYW5kIHdyaXRlcyJ9LCJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InN1ZG8gc2ggbWFzdGVyLnNoIiwidmFyaWFibGVzIjpbXSwid29ya2lu
Z0RpcmVjdG9yeSI6Ii9vcHQvSEEifSwiZGVzY3JpcHRpb24iOiJGcm9tIGhlcmUgdW50aWwgcmVw
bGljYXRpb24gaXMgc2V0IHVwIGFnYWluLCB0aGUgcGFpciBoYXMgdHdvIG1hc3RlcnMuIiwiZWZm
ZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJwcm9tb3RlLXN0YW5kYnkiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjc4Nn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJwcm9tb3RlLXN0YW5kYnkiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3My04MCJ9LHsi
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODAifV0sInN0YWdlIjoiZGF0YWJhc2UtdXBncmFk
ZSIsInRpbWVvdXRNUyI6OTAwMDAwLCJ0aXRsZSI6IlByb21vdGUgdGhlIHN0YW5kYnkgdG8gYSB0
ZW1wb3JhcnkgbWFzdGVyIiwidW5kbyI6eyJpcnJldmVyc2libGUiOiJObyBzY3JpcHQgdHVybnMg
YSBwcm9tb3RlZCBub2RlIGJhY2s7IG9ubHkgcmVjb25maWd1cmUtaGEgY2xvc2VzIHRoZSB0d28t
bWFzdGVyIHN0YXRlLiJ9fSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAncG9zdGdy
ZXNxbC5zZXJ2aWNlJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRc
IiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4n
IFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUp
IDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJs
ZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsib3Bz
LWIiXSwiaWQiOiJkYi11cGdyYWRlLXN0YW5kYnkuZm9sbG93LWd1aWRlLmNoZWNrIiwia2luZCI6
InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0
Ijoic2VydmljZSBwb3N0Z3Jlc3FsLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IlBvc3RncmVTUUwgcnVucyBhZnRlciBpdHMgdXBncmFkZSJ9LCJkZXNjcmlwdGlvbiI6IlRoZSBn
dWlkZSBmb3IgYSBzdGFuZGFsb25lIFBvc3RncmVTUUwgaXMgYSBkb2N1bWVudCBvZiBpdHMgb3du
IGFuZCBob2xkcyB0aGUgY29tbWFuZHMuIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6InBvcnRh
bCIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZGF0YWJhc2UtcmVwbGlj
YXRpb24iLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9XSwiZXN0aW1hdGVNUyI6MjcwMDAwMCwiaWQi
OiJkYi11cGdyYWRlLXN0YW5kYnkuZm9sbG93LWd1aWRlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImlt
cGFjdCI6MSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50Ijoicm9vdCIsImluc3Ry
dWN0aW9uIjoiRm9sbG93IHRoZSBTdGFuZGFsb25lIFBvc3RncmVTUUwgVXBncmFkZSBHdWlkZSBv
biB0aGlzIG5vZGUgZnJvbSBpdHMgZmlyc3QgcGFnZSB0byBpdHMgbGFzdC4iLCJwYXRoIjpbXSwi
cmVjb3JkIjpbInZlcnNpb24tYmVmb3JlIiwidmVyc2lvbi1hZnRlciIsImxvZy1maWxlIl19LCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4
MDJ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImRh
dGFiYXNlLXVwZ3JhZGUtc3RhbmRieSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjcyLCA4MSJ9XSwic3RhZ2UiOiJkYXRhYmFzZS11
cGdyYWRlIiwidGl0bGUiOiJVcGdyYWRlIFBvc3RncmVTUUwgb24gdGhpcyBub2RlIGJ5IHRoZSBz
dGFuZGFsb25lIGd1aWRlIiwidW5kbyI6eyJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJSZXN0b3Jl
IHRoZSBub2RlIGZyb20gaXRzIHNuYXBzaG90OyB0aGUgcHJvY2VkdXJlIHJiLXByZXZpb3VzIHNh
eXMgaG93LiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX0sInVwZ3JhZGVzIjoicG9zdGdyZXNxbCJ9
LHsiYmF0Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic3VkbyAtdSBwb3N0Z3JlcyBwc3FsIC1kIGZsb3RvaXRzbWRiIC10QWMgXCJT
RUxFQ1QgcGdfaXNfaW5fcmVjb3ZlcnkoKTtcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7
InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiJ0In1dLCJleHBlY3RlZCI6ImlzIGB0YCIsImhv
c3RzIjpbIm9wcy1iIl0sImlkIjoicmVjb25maWd1cmUtaGEuY2hlY2siLCJraW5kIjoicHJvYmUi
LCJyZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJ0aGUg
b3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgc3RhbmRieSdzIGRhdGFiYXNl
IG9ubHkgcmVhZHMgYWdhaW4ifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjI3MDAwMDAsImlk
IjoicmVjb25maWd1cmUtaGEiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1h
bnVhbCI6eyJhY2NvdW50Ijoicm9vdCIsImluc3RydWN0aW9uIjoiRm9sbG93IHRoZSByZWNvbmZp
Z3VyYXRpb24gaW4gdGhlIEhpZ2ggQXZhaWxhYmlsaXR5IERlcGxveW1lbnQgU2V0dXAgZ3VpZGUg
dW50aWwgdGhlIHN0YW5kYnkgcmVwbGljYXRlcyBmcm9tIHRoZSBtYXN0ZXIgYWdhaW4uIiwicGF0
aCI6W10sInJlY29yZCI6WyJzdGVwcy1kb25lIiwibG9nLWZpbGUiXX0sIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjgwOH0sInBvc2l0aW9u
IjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicmVjb25maWd1cmUtaGEi
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI4Mi04MyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODMifV0sInN0YWdlIjoi
ZGF0YWJhc2UtdXBncmFkZSIsInRpdGxlIjoiU2V0IHJlcGxpY2F0aW9uIGJldHdlZW4gdGhlIG5v
ZGVzIHVwIGFnYWluIiwidW5kbyI6eyJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJVc2UgdGhlIHBy
b2NlZHVyZSBjbHVzdGVyLXJlY292ZXJ5LiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX19LHsiYmF0
Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0Ijoic3VkbyAtdSBwb3N0Z3JlcyBwc3FsIC1kIGZsb3RvaXRzbWRiIC10QWMgXCJTRUxFQ1Qg
cGdfaXNfaW5fcmVjb3ZlcnkoKTtcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRp
Y2F0ZSI6ImVxdWFscyIsInRleHQiOiJ0In1dLCJleHBlY3RlZCI6ImlzIGB0YCIsImhvc3RzIjpb
Im9wcy1iIl0sImlkIjoiZGF0YWJhc2UtdXBncmFkZS5leGl0LnN0YW5kYnktcmVwbGljYXRlcyIs
ImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwi
c3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBzdGFu
ZGJ5J3MgZGF0YWJhc2Ugb25seSByZWFkcyBhZ2FpbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJkYXRh
YmFzZS11cGdyYWRlLmV4aXQuc3RhbmRieS1yZXBsaWNhdGVzIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjc3MX0sInBvc2l0aW9uIjoiZXhpdCIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjgzIn1dLCJzdGFnZSI6ImRhdGFiYXNlLXVwZ3JhZGUiLCJ0aXRs
ZSI6IlRoZSBzdGFuZGJ5J3MgZGF0YWJhc2Ugb25seSByZWFkcyBhZ2FpbiJ9LHsiYmF0Y2hlcyI6
W1sib3BzLXdhdGNoIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnaGEnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBp
cy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBw
cmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0
YXRlXCIgaW4gM2luYWN0aXZlfDNmYWlsZWQpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVc
bmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQi
OiJpcyBzdG9wcGVkIiwiaG9zdHMiOlsib3BzLXdhdGNoIl0sImlkIjoicmV0dXJuLXRvLXNlcnZp
Y2UuZW50cnkub2JzZXJ2ZXItc3RvcHBlZCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2
aWNlIGhhIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgZG93biJ9
LCJlZmZlY3RzIjpbXSwiaWQiOiJyZXR1cm4tdG8tc2VydmljZS5lbnRyeS5vYnNlcnZlci1zdG9w
cGVkIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjgzMH0sInBvc2l0aW9uIjoi
ZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMCJ9XSwic3RhZ2Ui
OiJyZXR1cm4tdG8tc2VydmljZSIsInRpdGxlIjoiVGhlIG9ic2VydmVyIGlzIGRvd24ifSx7ImJh
dGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwi
dGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnZnQtbWFpbi1zZXJ2ZXIuc2VydmljZScgJ2Z0
LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFj
dGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50
ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVc
IiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1
c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIs
Imhvc3RzIjpbIm9wcy1hIl0sImlkIjoic3RhcnQtc2VydmljZXMtbWFzdGVyLmNoZWNrIiwia2lu
ZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjo2MDAwMDB9LCJzdWJq
ZWN0Ijoic2VydmljZXMgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSwgZnQtYW5hbHl0aWNzLXNlcnZl
ci5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJCb3RoIHNlcnZlcnMgcnVuIG9u
IHRoZSBtYXN0ZXIifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN5
c3RlbWN0bCBzdGFydCBmdC1tYWluLXNlcnZlci5zZXJ2aWNlIGZ0LWFuYWx5dGljcy1zZXJ2ZXIu
c2VydmljZSIsInZhcmlhYmxlcyI6W119LCJkZXNjcmlwdGlvbiI6IlRoZSBndWlkZSBzdGFydHMg
dGhlbSBub3doZXJlIGFuZCBleHBlY3RzIHRoZW0gdG8gcnVuOyB1c2VycyBhcmUgYmFjayBmcm9t
IGhlcmUuIiwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJzdGFydC1zZXJ2
aWNlcy1tYXN0ZXIiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6ODMzfSwicG9zaXRp
b24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDYtMTA4In1d
LCJzdGFnZSI6InJldHVybi10by1zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMDAsInRpdGxlIjoi
U3RhcnQgbWFpbiBhbmQgYW5hbHl0aWNzIHNlcnZlciBvbiB0aGUgbWFzdGVyIiwidW5kbyI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0b3AgZnQt
bWFpbi1zZXJ2ZXIuc2VydmljZSBmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UiLCJ2YXJpYWJs
ZXMiOltdfX19LHsiYmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1dLCJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0YXJ0IGhhIiwidmFyaWFibGVzIjpbXX0s
ImRlc2NyaXB0aW9uIjoiRmFpbG92ZXIgd29ya3MgYWdhaW4gZnJvbSBoZXJlLiIsImVmZmVjdHMi
OltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic3RhcnQtb2JzZXJ2ZXIiLCJpZGVtcG90ZW50
Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6ODUyfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6
dHJ1ZSwic2F0aXNmaWVzIjpbInN0YXJ0LW9ic2VydmVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODYtODgifV0sInN0YWdlIjoi
cmV0dXJuLXRvLXNlcnZpY2UiLCJ0aW1lb3V0TVMiOjMwMDAwMCwidGl0bGUiOiJTdGFydCB0aGUg
b2JzZXJ2ZXIiLCJ1bmRvIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3Vk
byBzeXN0ZW1jdGwgc3RvcCBoYSIsInZhcmlhYmxlcyI6W119fX0seyJiYXRjaGVzIjpbWyJvcHMt
d2F0Y2giXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3Rh
dHVzPTBcbmZvciB1bml0IGluICdoYSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2
ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAn
JXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBp
biAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wi
IiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhv
c3RzIjpbIm9wcy13YXRjaCJdLCJpZCI6InNlZS1vYnNlcnZlci1ydW5uaW5nLWFnYWluIiwia2lu
ZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgaGEiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRs
ZSI6IlRoZSBvYnNlcnZlciBydW5zIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwi
aWQiOiJzZWUtb2JzZXJ2ZXItcnVubmluZy1hZ2FpbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjo4NjR9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbIm9ic2VydmVyLXNlZW4tcnVubmluZy1hZ2FpbiJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijg5In0seyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIyOCwgODkifV0sInN0YWdlIjoicmV0dXJuLXRvLXNlcnZpY2Ui
LCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBvYnNlcnZlciBydW5zIGFnYWluIn0seyJiYXRjaGVzIjpb
WyJvcHMtd2F0Y2giXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdoYSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlz
LWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHBy
aW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3Rh
dGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0
YXR1c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmlu
ZyIsImhvc3RzIjpbIm9wcy13YXRjaCJdLCJpZCI6InJldHVybi10by1zZXJ2aWNlLmV4aXQub2Jz
ZXJ2ZXItcnVubmluZyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGhhIiwidGlt
ZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgcnVucyJ9LCJlZmZlY3RzIjpbXSwi
aWQiOiJyZXR1cm4tdG8tc2VydmljZS5leGl0Lm9ic2VydmVyLXJ1bm5pbmciLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6ODMxfSwicG9zaXRpb24iOiJleGl0IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjgsIDg5In1dLCJzdGFnZSI6InJldHVybi10by1z
ZXJ2aWNlIiwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgcnVucyJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEi
LCJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJz
dWRvIC11IHBvc3RncmVzIHBzcWwgLWQgZmxvdG9pdHNtZGIgLXRBYyBcIlNFTEVDVCBDT1VOVCgq
KSBGUk9NIGFwb2xvLnJlcXVlc3Q7XCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVk
aWNhdGUiOiJlcXVhbCJ9XSwiZXhwZWN0ZWQiOiJpcyB0aGUgc2FtZSBvbiBldmVyeSBob3N0Iiwi
aG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJpZCI6ImNvbXBhcmUtcmVxdWVzdC1jb3VudCIsImtp
bmQiOiJjb21wYXJlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjo2MDAwMDB9LCJz
dWJqZWN0IjoidGhlIG91dHB1dCIsInRpdGxlIjoiQm90aCBkYXRhYmFzZXMgaG9sZCB0aGUgc2Ft
ZSBudW1iZXIgb2YgcmVxdWVzdHMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwi
aWQiOiJjb21wYXJlLXJlcXVlc3QtY291bnQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6ODcyfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbImRiLXJlcXVlc3QtY291bnQiLCJkYXRhLWluLXN5bmMiXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5NC05NSJ9LHsiZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTQtOTUifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUi
OiJDb21wYXJlIHRoZSBudW1iZXIgb2YgcmVxdWVzdHMgaW4gYm90aCBkYXRhYmFzZXMifSx7ImJh
dGNoZXMiOltbIm9wcy1hIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6
ImNyZWF0ZS10ZXN0LXRpY2tldCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwi
bWFudWFsIjp7Imluc3RydWN0aW9uIjoiTWFrZSBhIHRpY2tldCBpbiB0aGUgbWFzdGVyJ3MgcG9y
dGFsIHdpdGggQ0hHMDA0Mjg2MCBpbiBpdHMgc3ViamVjdC4iLCJwYXRoIjpbXSwicmVjb3JkIjpb
InRpY2tldC1pZCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6ODc4fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbInRlc3QtdGlja2V0Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTcifV0sInN0YWdlIjoidmVyaWZ5Iiwi
dGl0bGUiOiJNYWtlIGEgdGlja2V0IHRvIGZvbGxvdyB0byB0aGUgc3RhbmRieSJ9LHsiYmF0Y2hl
cyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24g
YXR0ZXN0cyBpdCIsImhvc3RzIjpbIm9wcy1iIl0sImlkIjoic2VlLXRpY2tldC1vbi1zdGFuZGJ5
Iiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6Ikxvb2sgdGhlIHRlc3Qg
dGlja2V0IHVwIGluIHRoZSBzdGFuZGJ5J3MgZGF0YWJhc2Ugb3IgcG9ydGFsIGFuZCBjb21wYXJl
IGl0cyBzdWJqZWN0LiIsInBhdGgiOltdLCJyZWNvcmQiOlsidGlja2V0LWlkIiwid2hlcmUtaXQt
d2FzLXNlZW4iXX0sInN1YmplY3QiOiJMb29rIHRoZSB0ZXN0IHRpY2tldCB1cCBpbiB0aGUgc3Rh
bmRieSdzIGRhdGFiYXNlIG9yIHBvcnRhbCBhbmQgY29tcGFyZSBpdHMgc3ViamVjdC4iLCJ0aXRs
ZSI6IlRoZSB0ZXN0IHRpY2tldCBoYXMgcmVhY2hlZCB0aGUgc3RhbmRieSJ9LCJlZmZlY3RzIjpb
XSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InNlZS10aWNrZXQtb24tc3RhbmRieSIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4ODZ9LCJwb3NpdGlvbiI6InZlcmlmeSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsidGVzdC10aWNrZXQiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5NyJ9LHsiZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTcifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJT
ZWUgdGhlIHRlc3QgdGlja2V0IG9uIHRoZSBzdGFuZGJ5In0seyJiYXRjaGVzIjpbWyJvcHMtYSJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxu
Zm9yIHVuaXQgaW4gJ2ZpbGUtc3luYy5zZXJ2aWNlJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwg
aXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAg
cHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRz
dGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIk
c3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5u
aW5nIiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJmaWxlLXN5bmMtbWFzdGVyIiwia2luZCI6InBy
b2JlIiwic3ViamVjdCI6InNlcnZpY2UgZmlsZS1zeW5jLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYw
MDAwLCJ0aXRsZSI6IkZpbGUgc3luY2hyb25pc2F0aW9uIHJ1bnMgb24gdGhlIG1hc3RlciJ9LCJl
ZmZlY3RzIjpbXSwiaWQiOiJmaWxlLXN5bmMtbWFzdGVyIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjg5Mn0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2Us
InNhdGlzZmllcyI6WyJmaWxlLXN5bmMtb24tbWFzdGVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTktMTAxIn1dLCJzdGFnZSI6
InZlcmlmeSIsInRpdGxlIjoiRmlsZSBzeW5jaHJvbmlzYXRpb24gcnVucyBvbiB0aGUgbWFzdGVy
In0seyJiYXRjaGVzIjpbWyJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2ZpbGUtc3luYy5zZXJ2aWNlJzsg
ZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkg
JiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRz
dGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDNpbmFjdGl2ZXwzZmFpbGVkKSA7OyAq
KSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpb
XX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgc3RvcHBlZCIsImhvc3RzIjpbIm9wcy1iIl0s
ImlkIjoic2VlLWZpbGUtc3luYy1zdGFuZGJ5Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNl
cnZpY2UgZmlsZS1zeW5jLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkZpbGUg
c3luY2hyb25pc2F0aW9uIHJlc3RzIG9uIHRoZSBzdGFuZGJ5In0sImVmZmVjdHMiOltdLCJlc3Rp
bWF0ZU1TIjo2MDAwMCwiaWQiOiJzZWUtZmlsZS1zeW5jLXN0YW5kYnkiLCJpZGVtcG90ZW50Ijpm
YWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6ODkzfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbImZpbGUtc3luYy1vbi1zdGFuZGJ5Il0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTktMTAxIn0s
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5OS0xMDEifV0sInN0YWdlIjoidmVyaWZ5Iiwi
dGl0bGUiOiJTZWUgdGhhdCBmaWxlIHN5bmNocm9uaXNhdGlvbiByZXN0cyBvbiB0aGUgc3RhbmRi
eSJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHRlc3QgLWQgL29wdC9mbG90b21hdGUvbWFpbi1z
ZXJ2ZXIvZmlsZWRiICYmIHN1ZG8gZmluZCAvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9maWxl
ZGIgLXR5cGUgZiB8IHdjIC1sIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRl
IjoiZXF1YWwifV0sImV4cGVjdGVkIjoiaXMgdGhlIHNhbWUgb24gZXZlcnkgaG9zdCIsImhvc3Rz
IjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJjb21wYXJlLWZpbGUtY291bnQiLCJraW5kIjoiY29t
cGFyZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjE1MDAwLCJmb3JNUyI6NjAwMDAwfSwic3ViamVjdCI6
InRoZSBvdXRwdXQiLCJ0aXRsZSI6IkJvdGggZmlsZWRiIGZvbGRlcnMgaG9sZCB0aGUgc2FtZSBu
dW1iZXIgb2YgZmlsZXMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJj
b21wYXJlLWZpbGUtY291bnQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6ODk5
fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImZp
bGVkYi1maWxlLWNvdW50IiwiZGF0YS1pbi1zeW5jIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTAxLTEwMyJ9LHsiZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTAxLTEwMyJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkNv
bXBhcmUgdGhlIGZpbGUgY291bnRzIG9mIGJvdGggZmlsZWRiIGZvbGRlcnMifSx7ImJhdGNoZXMi
OltbIm9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InRlc3QgLWUgXCIvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9maWxlZGIvdXBncmFkZS0ke2No
YW5nZX0udHh0XCIiLCJ2YXJpYWJsZXMiOlsiY2hhbmdlIl19LCJleHBlY3QiOltdLCJleHBlY3Rl
ZCI6ImV4aXN0cyIsImhvc3RzIjpbIm9wcy1hIl0sImlkIjoiY3JlYXRlLXRlc3QtZmlsZS5jaGVj
ayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJmaWxlIC9vcHQvZmxvdG9tYXRlL21haW4tc2Vy
dmVyL2ZpbGVkYi91cGdyYWRlLUNIRzAwNDI4NjAudHh0IiwidGltZW91dE1TIjozMDAwMCwidGl0
bGUiOiJUaGUgdGVzdCBmaWxlIGlzIGluIHRoZSBtYXN0ZXIncyBmaWxlZGIifSwiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJwcmludGYgJyVzXFxuJyBcIiR7Y2hhbmdlfVwiIHwg
c3VkbyB0ZWUgXCIvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9maWxlZGIvdXBncmFkZS0ke2No
YW5nZX0udHh0XCIiLCJ2YXJpYWJsZXMiOlsiY2hhbmdlIl19LCJlZmZlY3RzIjpbXSwiZXN0aW1h
dGVNUyI6NjAwMDAsImlkIjoiY3JlYXRlLXRlc3QtZmlsZSIsImlkZW1wb3RlbnQiOnRydWUsImtp
bmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjo5MDV9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOnRydWUsInNh
dGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTA0LTEwNSJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aW1lb3V0TVMiOjYw
MDAwLCJ0aXRsZSI6IlB1dCBhIHRlc3QgZmlsZSBpbnRvIHRoZSBtYXN0ZXIncyBmaWxlZGIiLCJ1
bmRvIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBybSAtZiAtLSBc
Ii9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2ZpbGVkYi91cGdyYWRlLSR7Y2hhbmdlfS50eHRc
IiIsInZhcmlhYmxlcyI6WyJjaGFuZ2UiXX19fSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLWUgXCIvb3B0L2Zs
b3RvbWF0ZS9tYWluLXNlcnZlci9maWxlZGIvdXBncmFkZS0ke2NoYW5nZX0udHh0XCIiLCJ2YXJp
YWJsZXMiOlsiY2hhbmdlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImV4aXN0cyIsImhvc3Rz
IjpbIm9wcy1iIl0sImlkIjoid2FpdC1mb3ItdGVzdC1maWxlIiwia2luZCI6InByb2JlIiwic3Vi
amVjdCI6ImZpbGUgL29wdC9mbG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRiL3VwZ3JhZGUtQ0hH
MDA0Mjg2MC50eHQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSB0ZXN0IGZpbGUgaGFz
IHJlYWNoZWQgdGhlIHN0YW5kYnkifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwi
aWQiOiJ3YWl0LWZvci10ZXN0LWZpbGUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQi
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
Ijo5MjB9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJl
dmVyeU1TIjoxNTAwMCwiZm9yTVMiOjYwMDAwMH0sInNhdGlzZmllcyI6WyJ0ZXN0LWZpbGUiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxMDQtMTA1In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDQtMTA1In1dLCJzdGFn
ZSI6InZlcmlmeSIsInRpdGxlIjoiV2FpdCB1bnRpbCB0aGUgdGVzdCBmaWxlIHNob3dzIHVwIG9u
IHRoZSBzdGFuZGJ5In0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc2hhMjU2c3VtIC0tIFwiL29w
dC9mbG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRiL3VwZ3JhZGUtJHtjaGFuZ2V9LnR4dFwiIiwi
dmFyaWFibGVzIjpbImNoYW5nZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbCJ9XSwi
ZXhwZWN0ZWQiOiJpcyB0aGUgc2FtZSBvbiBldmVyeSBob3N0IiwiaG9zdHMiOlsib3BzLWEiLCJv
cHMtYiJdLCJpZCI6InRlc3QtZmlsZS1pZGVudGljYWwiLCJraW5kIjoiY29tcGFyZSIsInJldHJ5
Ijp7ImV2ZXJ5TVMiOjE1MDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQi
LCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSB0ZXN0IGZpbGUgaXMgdGhlIHNhbWUgb24g
Ym90aCBub2RlcyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ0ZXN0LWZpbGUtaWRlbnRpY2FsIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjkyN30sInBvc2l0aW9uIjoidmVyaWZ5Iiwi
cHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTA0LTEwNSJ9XSwic3RhZ2UiOiJ2
ZXJpZnkiLCJ0aXRsZSI6IlRoZSB0ZXN0IGZpbGUgaXMgdGhlIHNhbWUgb24gYm90aCBub2RlcyJ9
LHsiYmF0Y2hlcyI6W1sib3BzLWEiXSxbIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9r
U3RhdHVzZXMiOlswXSwidGV4dCI6IiEgdGVzdCAtZSBcIi9vcHQvZmxvdG9tYXRlL21haW4tc2Vy
dmVyL2ZpbGVkYi91cGdyYWRlLSR7Y2hhbmdlfS50eHRcIiIsInZhcmlhYmxlcyI6WyJjaGFuZ2Ui
XX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiZG9lcyBub3QgZXhpc3QiLCJob3N0cyI6WyJvcHMt
YSIsIm9wcy1iIl0sImlkIjoicmVtb3ZlLXRlc3QtZmlsZS5jaGVjayIsImtpbmQiOiJwcm9iZSIs
InN1YmplY3QiOiJmaWxlIC9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2ZpbGVkYi91cGdyYWRl
LUNIRzAwNDI4NjAudHh0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgdGVzdCBmaWxl
IGlzIGdvbmUifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHJtIC1m
IC0tIFwiL29wdC9mbG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRiL3VwZ3JhZGUtJHtjaGFuZ2V9
LnR4dFwiIiwidmFyaWFibGVzIjpbImNoYW5nZSJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjYwMDAwLCJpZCI6InJlbW92ZS10ZXN0LWZpbGUiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoi
cnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6OTI4fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2Zp
ZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjEwNC0xMDUifV0sInN0YWdlIjoidmVyaWZ5IiwidGltZW91dE1TIjo2MDAwMCwi
dGl0bGUiOiJSZW1vdmUgdGhlIHRlc3QgZmlsZSJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1
bml0IGluICdmdC1tYWluLXNlcnZlci5zZXJ2aWNlJyAnZnQtYW5hbHl0aWNzLXNlcnZlci5zZXJ2
aWNlJyAnZWxhc3RpY3NlYXJjaC5zZXJ2aWNlJyAnbmdpbnguc2VydmljZScgJ3Bvc3RncmVzcWwu
c2VydmljZScgJ2ZpbGUtc3luYy5zZXJ2aWNlJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMt
YWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJp
bnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0
ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3Rh
dHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5n
IiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJzZWUtc2VydmljZXMtb24tbWFzdGVyIiwia2luZCI6
InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0
Ijoic2VydmljZXMgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSwgZnQtYW5hbHl0aWNzLXNlcnZlci5z
ZXJ2aWNlLCBlbGFzdGljc2VhcmNoLnNlcnZpY2UsIG5naW54LnNlcnZpY2UsIHBvc3RncmVzcWwu
c2VydmljZSwgZmlsZS1zeW5jLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkV2
ZXJ5IHNlcnZpY2Ugb2YgdGhlIG1hc3RlciBydW5zIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1T
Ijo2MDAwMCwiaWQiOiJzZWUtc2VydmljZXMtb24tbWFzdGVyIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjk0Mn0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJzZXJ2aWNlcy1vbi1tYXN0ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDYtMTA4In0seyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDYtMTA4In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxl
IjoiU2VlIHRoYXQgZXZlcnkgc2VydmljZSBvZiB0aGUgbWFzdGVyIHJ1bnMifSx7ImJhdGNoZXMi
OltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJz
b24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJwb3J0YWwtdmVyc2lv
biIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJp
bnN0cnVjdGlvbiI6IlNpZ24gaW4gdG8gdGhlIHBvcnRhbCBhbmQgcmVhZCB0aGUgdmVyc2lvbiBp
biB0aGUgbGljZW5jZSBkZXRhaWxzOyBpdCBtdXN0IGJlIDguNi4wLiIsInBhdGgiOlsiQWRtaW4i
LCJPcmdhbml6YXRpb24iLCJBY2NvdW50IiwiTGljZW5zZSBEZXRhaWxzIl0sInJlY29yZCI6WyJ2
ZXJzaW9uIiwic2NyZWVuc2hvdCJdfSwic3ViamVjdCI6IlNpZ24gaW4gdG8gdGhlIHBvcnRhbCBh
bmQgcmVhZCB0aGUgdmVyc2lvbiBpbiB0aGUgbGljZW5jZSBkZXRhaWxzOyBpdCBtdXN0IGJlIDgu
Ni4wLiIsInRpdGxlIjoiVGhlIHBvcnRhbCBzaG93cyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiZWZm
ZWN0cyI6W10sImlkIjoicG9ydGFsLXZlcnNpb24iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6OTQ4fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbInBvcnRhbC12ZXJzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTA4In1dLCJzdGFnZSI6InZlcmlmeSIsInRp
dGxlIjoiVGhlIHBvcnRhbCBzaG93cyB0aGUgdGFyZ2V0IHZlcnNpb24ifSx7ImJhdGNoZXMiOltb
ImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24g
YXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJzYW5pdHkiLCJraW5kIjoi
bWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiR28gdGhyb3VnaCBodHRwczovL3dpa2ku
ZXhhbXBsZS5jb20vc2VydmljZW9wcy9zYW5pdHktbGlzdCBhbmQgbm90ZSBmb3IgZWFjaCBlbnRy
eSB3aGV0aGVyIGl0IHdvcmtzLiIsInBhdGgiOltdLCJyZWNvcmQiOlsicmVzdWx0LW9mLWVhY2gt
ZW50cnkiXX0sInN1YmplY3QiOiJHbyB0aHJvdWdoIGh0dHBzOi8vd2lraS5leGFtcGxlLmNvbS9z
ZXJ2aWNlb3BzL3Nhbml0eS1saXN0IGFuZCBub3RlIGZvciBlYWNoIGVudHJ5IHdoZXRoZXIgaXQg
d29ya3MuIiwidGl0bGUiOiJFYWNoIGZlYXR1cmUgb24gdGhlIGFncmVlZCBsaXN0IGhhcyBiZWVu
IHRyaWVkIn0sImVmZmVjdHMiOltdLCJpZCI6InNhbml0eSIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjo5NDl9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOlsic2FuaXR5LWNoZWNrcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExMCJ9XSwic3RhZ2UiOiJ2ZXJpZnki
LCJ0aXRsZSI6IkVhY2ggZmVhdHVyZSBvbiB0aGUgYWdyZWVkIGxpc3QgaGFzIGJlZW4gdHJpZWQi
fSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAw
LCJpZCI6ImNsb3NlLXRlc3QtdGlja2V0IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51
YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJDbG9zZSB0aGUgdGVzdCB0aWNrZXQgb2YgY2hh
bmdlIENIRzAwNDI4NjAuIiwicGF0aCI6W10sInJlY29yZCI6WyJ0aWNrZXQtaWQiXX0sIm9uRmFp
bHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk1MH0s
InBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
OTcifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJDbG9zZSB0aGUgdGVzdCB0aWNrZXQifSx7
ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0IjoiYXdrIC12IGNvcmVzPVwiJChucHJvYylcIiAtdiBsaW1pdD1cIiR7
Y3B1X2xpbWl0fVwiIFxcXG4gICd7IGxvYWQgPSAkMSAqIDEwMCAvIGNvcmVzOyBwcmludGYgXCIl
czogJWQgJSVcXG5cIiwgKGxvYWQgPD0gbGltaXQgPyBcImZpbmVcIiA6IFwidG9vIGJ1c3lcIiks
IGxvYWQgfScgXFxcbiAgL3Byb2MvbG9hZGF2ZyIsInZhcmlhYmxlcyI6WyJjcHVfbGltaXQiXX0s
ImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeZmluZTogIn1dLCJleHBl
Y3RlZCI6Im1hdGNoZXMgYF5maW5lOiBgOyBob2xkcyBmb3IgNjAwIHMiLCJob2xkTVMiOjYwMDAw
MCwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJpZCI6ImNwdSIsImtpbmQiOiJwcm9iZSIsInJl
dHJ5Ijp7ImV2ZXJ5TVMiOjYwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMi
OjMwMDAwLCJ0aXRsZSI6IlRoZSBwcm9jZXNzb3JzIG9mIGJvdGggbm9kZXMgaGF2ZSByZXNlcnZl
In0sImVmZmVjdHMiOltdLCJpZCI6ImNwdSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hl
Y2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjo5NTZ9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsibm9kZS1yZXNvdXJjZXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTIifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUi
OiJUaGUgcHJvY2Vzc29ycyBvZiBib3RoIG5vZGVzIGhhdmUgcmVzZXJ2ZSJ9LHsiYmF0Y2hlcyI6
W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJhd2sgJyQxID09IFwiTWVtQXZhaWxhYmxlOlwiIHsgcHJpbnQgJDIgfScgL3Byb2Mv
bWVtaW5mbyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI+PSIsIm51
bWJlcnMiOlsxOTUzMTI1XSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzIGF0
IGxlYXN0IDIgR0I7IGhvbGRzIGZvciA2MDAgcyIsImhvbGRNUyI6NjAwMDAwLCJob3N0cyI6WyJv
cHMtYSIsIm9wcy1iIl0sImlkIjoibWVtb3J5Iiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZl
cnlNUyI6NjAwMDB9LCJzdWJqZWN0IjoiYXZhaWxhYmxlIG1lbW9yeSIsInRpbWVvdXRNUyI6MzAw
MDAsInRpdGxlIjoiVGhlIG1lbW9yeSBvZiBib3RoIG5vZGVzIGhhcyByZXNlcnZlIn0sImVmZmVj
dHMiOltdLCJpZCI6Im1lbW9yeSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5
NTd9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsi
bm9kZS1yZXNvdXJjZXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxMTIifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJUaGUg
bWVtb3J5IG9mIGJvdGggbm9kZXMgaGFzIHJlc2VydmUifSx7ImJhdGNoZXMiOltbIm9wcy1hIiwi
b3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZGYg
LVBrIC0tICcvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9maWxlZGInIHwgYXdrICdOUiA9PSAy
IHsgcHJpbnQgJDQgfSciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoi
Pj0iLCJudW1iZXJzIjpbMTk1MzEyNTBdLCJwcmVkaWNhdGUiOiJudW1iZXIifV0sImV4cGVjdGVk
IjoiaXMgYXQgbGVhc3QgMjAgR0I7IGhvbGRzIGZvciA2MDAgcyIsImhvbGRNUyI6NjAwMDAwLCJo
b3N0cyI6WyJvcHMtYSIsIm9wcy1iIl0sImlkIjoiZGlzay1hZnRlciIsImtpbmQiOiJwcm9iZSIs
InJldHJ5Ijp7ImV2ZXJ5TVMiOjYwMDAwfSwic3ViamVjdCI6ImZyZWUgc3BhY2Ugb2YgL29wdC9m
bG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRiIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJU
aGUgZGlza3Mgb2YgYm90aCBub2RlcyBoYXZlIHJlc2VydmUifSwiZWZmZWN0cyI6W10sImlkIjoi
ZGlzay1hZnRlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5NTh9LCJwb3Np
dGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibm9kZS1yZXNv
dXJjZXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIxMTIifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJUaGUgZGlza3Mgb2Yg
Ym90aCBub2RlcyBoYXZlIHJlc2VydmUifSx7ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0s
ImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoicGluZyAtYyA1IC1X
IDIgXCIke3BlZXJfYWRkcmVzc31cIiIsInZhcmlhYmxlcyI6WyJwZWVyX2FkZHJlc3MiXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoiY29udGFpbnMiLCJ0ZXh0IjoiLCAwJSBwYWNrZXQgbG9zcyJ9
XSwiZXhwZWN0ZWQiOiJjb250YWlucyBgLCAwJSBwYWNrZXQgbG9zc2A7IGhvbGRzIGZvciA2MDAg
cyIsImhvbGRNUyI6NjAwMDAwLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1iIl0sImlkIjoibmV0d29y
ay1hZnRlciIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjYwMDAwfSwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBvdGhlciBub2Rl
IHN0aWxsIGFuc3dlcnMgd2l0aG91dCBsb3NzZXMifSwiZWZmZWN0cyI6W10sImlkIjoibmV0d29y
ay1hZnRlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5NTl9LCJwb3NpdGlv
biI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibm9kZS1uZXR3b3Jr
LWFmdGVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTEzIn1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIG90aGVyIG5v
ZGUgc3RpbGwgYW5zd2VycyB3aXRob3V0IGxvc3NlcyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxl
ciJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzZWNvbmRz
PSQoY3VybCAtZnNTIC1vIC9kZXYvbnVsbCAtdyAnJXt0aW1lX3RvdGFsfScgXCIke3BvcnRhbF91
cmx9XCIpIHx8IGV4aXQgMVxuYXdrIC12IHRvb2s9XCIkc2Vjb25kc1wiIC12IGxpbWl0PVwiJHty
ZXNwb25zZV9saW1pdF9tc31cIiBcXFxuICAnQkVHSU4geyBwcmludGYgXCIlczogJWQgbXNcXG5c
IiwgKHRvb2sgKiAxMDAwIDw9IGxpbWl0ID8gXCJpbiB0aW1lXCIgOiBcInRvbyBzbG93XCIpLCB0
b29rICogMTAwMCB9JyIsInZhcmlhYmxlcyI6WyJwb3J0YWxfdXJsIiwicmVzcG9uc2VfbGltaXRf
bXMiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeaW4gdGltZTog
In1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5pbiB0aW1lOiBgOyBob2xkcyBmb3IgNjAwIHMiLCJo
b2xkTVMiOjYwMDAwMCwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6InJlc3BvbnNlLWFmdGVy
Iiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6NjAwMDB9LCJzdWJqZWN0IjoidGhl
IG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHBvcnRhbCBzdGlsbCBhbnN3
ZXJzIGluIHRpbWUifSwiZWZmZWN0cyI6W10sImlkIjoicmVzcG9uc2UtYWZ0ZXIiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTYwfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInJlc3BvbnNlLXRpbWVzIl0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTE0In1dLCJz
dGFnZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIHBvcnRhbCBzdGlsbCBhbnN3ZXJzIGluIHRpbWUi
fSx7ImJhdGNoZXMiOltbIm9wcy13YXRjaCJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0
ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsib3BzLXdhdGNoIl0sImlkIjoicmVh
ZC1vYnNlcnZlci1sb2cuY2hlY2siLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0
aW9uIjoiTG9vayBmb3IgZXJyb3JzIHdyaXR0ZW4gc2luY2UgdGhlIG9ic2VydmVyIHdhcyBzdGFy
dGVkIGFnYWluLiIsInBhdGgiOltdLCJyZWNvcmQiOlsiZmluZGluZyJdfSwic3ViamVjdCI6Ikxv
b2sgZm9yIGVycm9ycyB3cml0dGVuIHNpbmNlIHRoZSBvYnNlcnZlciB3YXMgc3RhcnRlZCBhZ2Fp
bi4iLCJ0aXRsZSI6IlRoZSBvYnNlcnZlcidzIGxvZyBzaG93cyBubyBuZXcgZXJyb3IifSwiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YWlsIC1uIFwiJHtsb2dfbGluZXN9XCIg
XCIvb3B0L0hBL2xvZ3MvaGFfJHtkYXRlfS5sb2dcIiIsInZhcmlhYmxlcyI6WyJkYXRlIiwibG9n
X2xpbmVzIl19LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwLCJpZCI6InJlYWQtb2Jz
ZXJ2ZXItbG9nIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk2MX0sInBvc2l0aW9u
IjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJvYnNlcnZlci1sb2ct
cmV2aWV3ZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxNjYtMTY3In1dLCJzdGFnZSI6InZlcmlmeSIsInRpbWVvdXRNUyI6NjAw
MDAsInRpdGxlIjoiU2VhcmNoIHRoZSBvYnNlcnZlcidzIGxvZyBmb3IgZXJyb3JzIn0seyJiYXRj
aGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNv
biBhdHRlc3RzIGl0IiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJyZWFkLWVycm9yLWxvZy5jaGVj
ayIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJMb29rIGZvciBlcnJv
cnMgd3JpdHRlbiBzaW5jZSB0aGUgbWFzdGVyIGNhbWUgYmFjay4iLCJwYXRoIjpbXSwicmVjb3Jk
IjpbImZpbmRpbmciXX0sInN1YmplY3QiOiJMb29rIGZvciBlcnJvcnMgd3JpdHRlbiBzaW5jZSB0
aGUgbWFzdGVyIGNhbWUgYmFjay4iLCJ0aXRsZSI6IlRoZSBlcnJvciBsb2cgc2hvd3Mgbm90aGlu
ZyB0aGF0IG5lZWRzIGFuIGFuc3dlciB0b25pZ2h0In0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic3VkbyB0YWlsIC1uIFwiJHtsb2dfbGluZXN9XCIgL29wdC9mbG90b21hdGUv
bWFpbi1zZXJ2ZXIvbG9ncy9jb21tb24vZXJyb3IiLCJ2YXJpYWJsZXMiOlsibG9nX2xpbmVzIl19
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwLCJpZCI6InJlYWQtZXJyb3ItbG9nIiwi
aWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk3M30sInBvc2l0aW9uIjoidmVyaWZ5Iiwi
cHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbInNlcnZpY2UtbG9nLXJldmlld2VkIl0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTY5LTE3MCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlJl
YWQgdGhlIG1haW4gc2VydmVyJ3MgZXJyb3IgbG9nIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwi
Y2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9z
dHMiOlsib3BzLWEiXSwiaWQiOiJyZWFkLWZpbGUtc3luYy1qb3VybmFsLmNoZWNrIiwia2luZCI6
Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6Ikxvb2sgZm9yIGZhaWxlZCB0cmFuc2Zl
cnMuIiwicGF0aCI6W10sInJlY29yZCI6WyJmaW5kaW5nIl19LCJzdWJqZWN0IjoiTG9vayBmb3Ig
ZmFpbGVkIHRyYW5zZmVycy4iLCJ0aXRsZSI6IlRoZSBqb3VybmFsIHNob3dzIGZpbGVzIGdvaW5n
IHRvIHRoZSBzdGFuZGJ5IHdpdGhvdXQgZXJyb3JzIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic3VkbyBqb3VybmFsY3RsIC0tbm8tcGFnZXIgLW4gXCIke2xvZ19saW5lc31c
IiAtdSBmaWxlLXN5bmMuc2VydmljZSIsInZhcmlhYmxlcyI6WyJsb2dfbGluZXMiXX0sImVmZmVj
dHMiOltdLCJlc3RpbWF0ZU1TIjoxODAwMDAsImlkIjoicmVhZC1maWxlLXN5bmMtam91cm5hbCIs
ImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5ODZ9LCJwb3NpdGlvbiI6InZlcmlmeSIs
InByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJmaWxlLXN5bmMtbG9nLXJldmlld2VkIl0s
InNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTcyLTE3MyJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IlJlYWQgdGhlIGpvdXJuYWwgb2YgdGhlIGZpbGUgc3luY2hyb25pc2F0aW9uIn0seyJiYXRjaGVz
IjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVy
c29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoiZXJyb3JzLWFmdGVy
Iiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkNvbXBhcmUgdGhlIGVy
cm9ycyBpbiB0aGUgbG9ncyByZWFkIGp1c3Qgbm93IHdpdGggdGhvc2Ugb2YgdGhlIGxpbmVzIGtl
cHQgYmVmb3JlIHRoZSBjaGFuZ2UuIiwicGF0aCI6W10sInJlY29yZCI6WyJlcnJvcnMtYmVmb3Jl
IiwiZXJyb3JzLWFmdGVyIl19LCJzdWJqZWN0IjoiQ29tcGFyZSB0aGUgZXJyb3JzIGluIHRoZSBs
b2dzIHJlYWQganVzdCBub3cgd2l0aCB0aG9zZSBvZiB0aGUgbGluZXMga2VwdCBiZWZvcmUgdGhl
IGNoYW5nZS4iLCJ0aXRsZSI6IlRoZSBsb2dzIGhvbGQgbm8gbW9yZSBlcnJvcnMgdGhhbiBiZWZv
cmUgdGhlIGNoYW5nZSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJlcnJvcnMtYWZ0ZXIiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTk5fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImVycm9yLXJhdGVzIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTE1In1dLCJzdGFn
ZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIGxvZ3MgaG9sZCBubyBtb3JlIGVycm9ycyB0aGFuIGJl
Zm9yZSB0aGUgY2hhbmdlIn0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3RhdCAtYyAnJWEnIFwi
JHtpbnN0YWxsZXJfZGlyfS8ke2luc3RhbGxlcn1cIiIsInZhcmlhYmxlcyI6WyJpbnN0YWxsZXIi
LCJpbnN0YWxsZXJfZGlyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQi
OiI3NTAifV0sImV4cGVjdGVkIjoiaXMgYDc1MGAiLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1iIl0s
ImlkIjoiaW5zdGFsbGVyLW1vZGUiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1
dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiT25seSBpdHMgb3duZXIgbWF5IGNoYW5nZSB0
aGUgaW5zdGFsbGVyIn0sImVmZmVjdHMiOltdLCJpZCI6Imluc3RhbGxlci1tb2RlIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwMDB9LCJwb3NpdGlvbiI6InZlcmlmeSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZmlsZS1wZXJtaXNzaW9ucyJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5NSJ9
XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6Ik9ubHkgaXRzIG93bmVyIG1heSBjaGFuZ2UgdGhl
IGluc3RhbGxlciJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiZXhwZWN0
IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29udHJvbGxl
ciJdLCJpZCI6InNlY3VyaXR5LXNlcnZpY2VzIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJp
bnN0cnVjdGlvbiI6IkNvbXBhcmUgdGhlIGFjY291bnRzIHRoZSBzZXJ2aWNlcyBydW4gdW5kZXIg
d2l0aCB0aGUgYXBwcm92ZWQgb25lcy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbImZpbmRpbmciXX0s
InN1YmplY3QiOiJDb21wYXJlIHRoZSBhY2NvdW50cyB0aGUgc2VydmljZXMgcnVuIHVuZGVyIHdp
dGggdGhlIGFwcHJvdmVkIG9uZXMuIiwidGl0bGUiOiJDb25maXJtIHRoZSBwZXJtaXNzaW9ucyBv
ZiB0aGUgc2VydmljZXMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJz
ZWN1cml0eS1zZXJ2aWNlcyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDAx
fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInNl
cnZpY2UtcGVybWlzc2lvbnMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOTMifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJD
b25maXJtIHRoZSBwZXJtaXNzaW9ucyBvZiB0aGUgc2VydmljZXMifSx7ImJhdGNoZXMiOltbImNv
bnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0
ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJzZWN1cml0eS1kYXRhYmFzZSIs
ImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJDb21wYXJlIHJvbGVzIGFu
ZCBob3N0IHJ1bGVzIG9mIHRoZSBkYXRhYmFzZSB3aXRoIHRoZSBhcHByb3ZlZCBvbmVzLiIsInBh
dGgiOltdLCJyZWNvcmQiOlsiZmluZGluZyJdfSwic3ViamVjdCI6IkNvbXBhcmUgcm9sZXMgYW5k
IGhvc3QgcnVsZXMgb2YgdGhlIGRhdGFiYXNlIHdpdGggdGhlIGFwcHJvdmVkIG9uZXMuIiwidGl0
bGUiOiJDb25maXJtIHRoZSBzZWN1cml0eSBzZXR0aW5ncyBvZiB0aGUgZGF0YWJhc2UifSwiZWZm
ZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJzZWN1cml0eS1kYXRhYmFzZSIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDA3fSwicG9zaXRpb24iOiJ2ZXJpZnki
LCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImRhdGFiYXNlLXNlY3VyaXR5Il0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTk0In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiQ29uZmlybSB0aGUgc2VjdXJpdHkgc2V0
dGluZ3Mgb2YgdGhlIGRhdGFiYXNlIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVj
ayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6
WyJjb250cm9sbGVyIl0sImlkIjoic2VjdXJpdHktbmV0d29yayIsImtpbmQiOiJtYW51YWwiLCJt
YW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJUcnkgYSBjb25uZWN0aW9uIGJldHdlZW4gdGhlIG5vZGVz
IHRoYXQgbXVzdCBiZSByZWZ1c2VkLiIsInBhdGgiOltdLCJyZWNvcmQiOlsiZmluZGluZyJdfSwi
c3ViamVjdCI6IlRyeSBhIGNvbm5lY3Rpb24gYmV0d2VlbiB0aGUgbm9kZXMgdGhhdCBtdXN0IGJl
IHJlZnVzZWQuIiwidGl0bGUiOiJDb25maXJtIHRoYXQgdGhlIG5ldHdvcmsgYmV0d2VlbiB0aGUg
bm9kZXMgaXMgc3RpbGwgcHJvdGVjdGVkIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAw
MDAsImlkIjoic2VjdXJpdHktbmV0d29yayIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hl
Y2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjoxMDEzfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbIm5vZGUtbmV0d29yay1zZWN1cml0eSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5NiJ9XSwic3RhZ2UiOiJ2ZXJpZnki
LCJ0aXRsZSI6IkNvbmZpcm0gdGhhdCB0aGUgbmV0d29yayBiZXR3ZWVuIHRoZSBub2RlcyBpcyBz
dGlsbCBwcm90ZWN0ZWQifV0sInRyb3VibGVzaG9vdGluZyI6W3siYWN0aW9ucyI6W3siY29tbWFu
ZCI6InN1ZG8gc3lzdGVtY3RsIHN0YXR1cyAtLW5vLXBhZ2VyIGhhIiwicm9sZXMiOlsib2JzZXJ2
ZXIiXSwidGV4dCI6IlNlZSB3aGF0IHRoZSB1bml0IHNheXMgYWJvdXQgaXRzZWxmLiJ9LHsiY29t
bWFuZCI6InRhaWwgLW4gMjAwIFwiL29wdC9IQS9sb2dzL2hhXyR7ZGF0ZX0ubG9nXCIiLCJyb2xl
cyI6WyJvYnNlcnZlciJdLCJ0ZXh0IjoiUmVhZCB0aGUgbmV3ZXN0IGxpbmVzIG9mIHRoZSBvYnNl
cnZlcidzIGxvZy4ifSx7ImNvbW1hbmQiOiJwaW5nIC1jIDUgLVcgMiBcIiR7cGVlcl9hZGRyZXNz
fVwiIiwicm9sZXMiOlsibWFzdGVyIiwic3RhbmRieSJdLCJ0ZXh0IjoiU2VlIHdoZXRoZXIgdGhl
IG5vZGVzIHJlYWNoIG9uZSBhbm90aGVyLiJ9LHsiY29tbWFuZCI6InN1ZG8gc3lzdGVtY3RsIHJl
c3RhcnQgaGEiLCJyb2xlcyI6WyJvYnNlcnZlciJdLCJ0ZXh0IjoiUmVzdGFydCB0aGUgb2JzZXJ2
ZXIgaWYgaXQgaXMgc3RpbGwgbmVlZGVkLCBhbmQgb25seSBhZnRlciBib3RoIG5vZGVzIGFyZSB1
cGdyYWRlZC4ifV0sImlkIjoib2JzZXJ2ZXItZG9lcy1ub3Qtc3RhcnQtb3Itc3RvcCIsInNob3du
QnkiOlsic2VlLW9ic2VydmVyLXJ1bm5pbmciLCJzZWUtb2JzZXJ2ZXItc3RvcHBlZCIsInNlZS1v
YnNlcnZlci1ydW5uaW5nLWFnYWluIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTE4LTEyNSJ9XSwic3ltcHRvbSI6IlRoZSBvYnNlcnZlciBkb2VzIG5vdCBzdGFydCBv
ciBkb2VzIG5vdCBzdG9wLiJ9LHsiYWN0aW9ucyI6W3siY29tbWFuZCI6InN1ZG8gc3lzdGVtY3Rs
IHN0YXR1cyAtLW5vLXBhZ2VyIHBvc3RncmVzcWwuc2VydmljZSIsInJvbGVzIjpbIm1hc3RlciIs
InN0YW5kYnkiXSwidGV4dCI6IlNlZSB3aGV0aGVyIFBvc3RncmVTUUwgcnVucyBvbiBib3RoIG5v
ZGVzLiJ9LHsiY29tbWFuZCI6InBpbmcgLWMgNSAtVyAyIFwiJHtwZWVyX2FkZHJlc3N9XCIiLCJy
b2xlcyI6WyJtYXN0ZXIiLCJzdGFuZGJ5Il0sInRleHQiOiJTZWUgd2hldGhlciB0aGUgZGF0YWJh
c2Ugbm9kZXMgcmVhY2ggb25lIGFub3RoZXIuIn0seyJyb2xlcyI6WyJtYXN0ZXIiLCJzdGFuZGJ5
Il0sInRleHQiOiJMb29rIGZvciBlcnJvcnMgaW4gdGhlIHJlcGxpY2F0aW9uIGxvZ3Mgb2YgYm90
aCBub2Rlcy4ifSx7ImNvbW1hbmQiOiJzdWRvIHN5c3RlbWN0bCByZXN0YXJ0IHBvc3RncmVzcWwu
c2VydmljZSIsInJvbGVzIjpbInN0YW5kYnkiLCJtYXN0ZXIiXSwidGV4dCI6IlJlc3RhcnQgUG9z
dGdyZVNRTCBpZiBub3RoaW5nIGVsc2UgaGVscHMsIHRoZSBzdGFuZGJ5IGZpcnN0LiJ9XSwiaWQi
OiJkYXRhYmFzZXMtZGlmZmVyIiwic2hvd25CeSI6WyJob2xkLWZhaWxvdmVyLmVudHJ5Lm1hc3Rl
ci1oZWFsdGh5IiwiaG9sZC1mYWlsb3Zlci5lbnRyeS5yZXF1ZXN0LWNvdW50LWJlZm9yZSIsImhv
bGQtZmFpbG92ZXIuZW50cnkuZmlsZS1jb3VudC1iZWZvcmUiLCJjb21wYXJlLXJlcXVlc3QtY291
bnQiLCJjcmVhdGUtdGVzdC10aWNrZXQiLCJzZWUtdGlja2V0LW9uLXN0YW5kYnkiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjYtMTMyIn1dLCJzeW1wdG9tIjoiVGhl
IGRhdGFiYXNlcyBvZiBtYXN0ZXIgYW5kIHN0YW5kYnkgZG8gbm90IGhvbGQgdGhlIHNhbWUuIn0s
eyJhY3Rpb25zIjpbeyJjb21tYW5kIjoic3VkbyBzeXN0ZW1jdGwgc3RhdHVzIC0tbm8tcGFnZXIg
ZmlsZS1zeW5jIiwicm9sZXMiOlsibWFzdGVyIiwic3RhbmRieSJdLCJ0ZXh0IjoiU2VlIHdoZXRo
ZXIgZmlsZSBzeW5jaHJvbmlzYXRpb24gcnVucyBvbiB0aGUgbWFzdGVyIGFuZCByZXN0cyBvbiB0
aGUgc3RhbmRieS4ifSx7InJvbGVzIjpbIm1hc3RlciIsInN0YW5kYnkiXSwidGV4dCI6IlNlZSB3
aGV0aGVyIHJzeW5jIGdldHMgdGhyb3VnaCBmcm9tIG5vZGUgdG8gbm9kZS4ifSx7ImNvbW1hbmQi
OiJzdWRvIHN0YXQgL29wdC9mbG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRiIiwicm9sZXMiOlsi
bWFzdGVyIiwic3RhbmRieSJdLCJ0ZXh0IjoiQ29tcGFyZSBvd25lciBhbmQgbW9kZSBvZiB0aGUg
ZmlsZWRiIGZvbGRlciBvbiBib3RoIG5vZGVzLiJ9LHsiY29tbWFuZCI6InN1ZG8gc3lzdGVtY3Rs
IHJlc3RhcnQgZmlsZS1zeW5jIiwicm9sZXMiOlsibWFzdGVyIl0sInRleHQiOiJSZXN0YXJ0IGZp
bGUgc3luY2hyb25pc2F0aW9uIGlmIG5lZWRlZCwgb24gdGhlIG1hc3RlciBhbmQgbmV2ZXIgb24g
dGhlIHN0YW5kYnkuIn1dLCJpZCI6ImZpbGVkYi1kaWZmZXJzIiwic2hvd25CeSI6WyJmaWxlLXN5
bmMtbWFzdGVyIiwic2VlLWZpbGUtc3luYy1zdGFuZGJ5IiwiY29tcGFyZS1maWxlLWNvdW50Iiwi
d2FpdC1mb3ItdGVzdC1maWxlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTMzLTE0MCJ9XSwic3ltcHRvbSI6IkZpbGVzIG9mIHRoZSBtYXN0ZXIgZG8gbm90IHJlYWNo
IHRoZSBzdGFuZGJ5LiJ9LHsiYWN0aW9ucyI6W3siY29tbWFuZCI6InN1ZG8gc3lzdGVtY3RsIHN0
YXR1cyAtLW5vLXBhZ2VyIFwiJHtzZXJ2aWNlX25hbWV9XCIiLCJyb2xlcyI6WyJtYXN0ZXIiXSwi
dGV4dCI6IlNlZSB3aGF0IHRoZSB1bml0IHRoYXQgZmFpbGVkIHNheXMgYWJvdXQgaXRzZWxmLiJ9
LHsiY29tbWFuZCI6InN1ZG8gam91cm5hbGN0bCAtLW5vLXBhZ2VyIC1uIDIwMCAtdSBcIiR7c2Vy
dmljZV9uYW1lfVwiIiwicm9sZXMiOlsibWFzdGVyIl0sInRleHQiOiJSZWFkIHdoYXQgdGhlIHVu
aXQgbGFzdCB3cm90ZSB0byB0aGUgam91cm5hbC4ifSx7InJvbGVzIjpbIm1hc3RlciJdLCJ0ZXh0
IjoiU2VlIHdoZXRoZXIgdGhlIHBhY2thZ2VzIHRoYXQgdGhlIHNlcnZpY2UgbmVlZHMgYXJlIGlu
c3RhbGxlZC4ifSx7ImNvbW1hbmQiOiJmb3IgdW5pdCBpbiAke3N0YXJ0X29yZGVyfTsgZG8gc3Vk
byBzeXN0ZW1jdGwgcmVzdGFydCBcIiR1bml0XCIgfHwgZXhpdCAxOyBkb25lIiwicm9sZXMiOlsi
bWFzdGVyIl0sInRleHQiOiJSZXN0YXJ0IHRoZSBzZXJ2aWNlcywgZWFjaCBhZnRlciB0aG9zZSBp
dCBuZWVkcy4ifV0sImlkIjoic2VydmljZXMtZG8tbm90LXN0YXJ0Iiwic2hvd25CeSI6WyJzZWUt
c2VydmljZXMtb24tbWFzdGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTQxLTE0NyJ9XSwic3ltcHRvbSI6IkEgc2VydmljZSBkb2VzIG5vdCBjb21lIHVwIGFmdGVy
IHRoZSB1cGdyYWRlLiJ9XSwidmFyaWFibGVzIjpbeyJraW5kIjoidmFsdWUiLCJuYW1lIjoidGFy
Z2V0IiwidmFsdWUiOiI4LjYuMCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6Im9yaWdpbiIsInZh
bHVlIjoiOC40LjAifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJjaGFuZ2UiLCJ2YWx1ZSI6IkNI
RzAwNDI4NjAifSx7ImJ5SG9zdCI6eyJjb250cm9sbGVyIjoiY29udHJvbGxlciIsIm9wcy1hIjoi
b3BzLWEiLCJvcHMtYiI6Im9wcy1iIiwib3BzLXdhdGNoIjoib3BzLXdhdGNoIn0sImtpbmQiOiJw
ZXJIb3N0IiwibmFtZSI6Imhvc3QifSx7ImJ5SG9zdCI6eyJjb250cm9sbGVyIjoibG9jYWxob3N0
Iiwib3BzLWEiOiIxOTIuMC4yLjExIiwib3BzLWIiOiIxOTIuMC4yLjEyIiwib3BzLXdhdGNoIjoi
MTkyLjAuMi4xMyJ9LCJraW5kIjoicGVySG9zdCIsIm5hbWUiOiJhZGRyZXNzIn0seyJraW5kIjoi
dmFsdWUiLCJuYW1lIjoic3RhcnRfb3JkZXIiLCJ2YWx1ZSI6InBvc3RncmVzcWwuc2VydmljZSBl
bGFzdGljc2VhcmNoLnNlcnZpY2UgZmlsZS1zeW5jLnNlcnZpY2UgZnQtbWFpbi1zZXJ2ZXIuc2Vy
dmljZSBmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2Ugbmdpbnguc2VydmljZSJ9LHsia2luZCI6
ImRhdGUiLCJuYW1lIjoiZGF0ZSIsInRpdGxlIjoiRGF0ZSBpbiB0aGUgbmFtZSBvZiB0aGUgb2Jz
ZXJ2ZXIncyBsb2ciLCJ2YWx1ZSI6IiVZLSVtLSVkIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoi
bG9nX2xpbmVzIiwidGl0bGUiOiJMaW5lcyBvZiBhIGxvZyB0byBsb29rIGF0IiwidmFsdWUiOiIy
MDAifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJidXN5X2xvZ19wYXR0ZXJuIiwidGl0bGUiOiJI
b3cgdGhlIG9ic2VydmVyJ3MgbG9nIHNob3dzIGEgc3dhcCBvciBhIHN5bmNocm9uaXNhdGlvbiIs
InZhbHVlIjoic3dhcHxzd2l0Y2hvdmVyfHN5bmMgaW4gcHJvZ3Jlc3MifSx7ImtpbmQiOiJ2YWx1
ZSIsIm5hbWUiOiJpbnN0YWxsZXIiLCJ0aXRsZSI6IkZpbGUgbmFtZSBvZiB0aGUgY29tbW9uIGlu
c3RhbGxlciIsInZhbHVlIjoiTW90YWRhdGFTZXJ2aWNlT3BzQ29tbW9uVXBncmFkZV9WODYwIn0s
eyJraW5kIjoidmFsdWUiLCJuYW1lIjoiaW5zdGFsbGVyX2RpciIsInRpdGxlIjoiRm9sZGVyIG9m
IHRoZSBpbnN0YWxsZXIgb24gYm90aCBub2RlcyIsInZhbHVlIjoiL3Nydi9zZXJ2aWNlb3BzL3Vw
Z3JhZGUifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwcmV2aW91c19pbnN0YWxsZXIiLCJ0aXRs
ZSI6Ikluc3RhbGxlciBvZiB0aGUgdmVyc2lvbiB0aGF0IHJ1bnMgbm93IiwidmFsdWUiOiIvc3J2
L3NlcnZpY2VvcHMvcHJldmlvdXMvc2VydmljZW9wcy04LjQuMC1pbnN0YWxsZXIifSx7ImtpbmQi
OiJ2YWx1ZSIsIm5hbWUiOiJiYWNrdXBfZGlyIiwidGl0bGUiOiJGb2xkZXIgZm9yIGJhY2t1cHMg
b24gYm90aCBub2RlcyIsInZhbHVlIjoiL3Nydi9zZXJ2aWNlb3BzL2JhY2t1cCJ9LHsia2luZCI6
InZhbHVlIiwibmFtZSI6ImFwcGxpY2F0aW9uX2JhY2t1cCIsInRpdGxlIjoiQmFja3VwIG9mIHRo
ZSBhcHBsaWNhdGlvbiwgb24gdGhlIG1hc3RlciIsInZhbHVlIjoiL3Nydi9zZXJ2aWNlb3BzL2Jh
Y2t1cC9hcHBsaWNhdGlvbi04LjQuMC50YXIuZ3oifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJm
aWxlZGJfYmFja3VwIiwidGl0bGUiOiJCYWNrdXAgb2YgdGhlIGZpbGVkYiBmb2xkZXIsIG9uIHRo
ZSBtYXN0ZXIiLCJ2YWx1ZSI6Ii9zcnYvc2VydmljZW9wcy9iYWNrdXAvZmlsZWRiLTguNC4wLnRh
ci5neiJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImRhdGFiYXNlX2JhY2t1cCIsInRpdGxlIjoi
QmFja3VwIG9mIHRoZSBkYXRhYmFzZSwgb24gdGhlIG1hc3RlciIsInZhbHVlIjoiL3Nydi9zZXJ2
aWNlb3BzL2JhY2t1cC9kYXRhYmFzZS04LjQuMC5kdW1wIn0seyJieUhvc3QiOnsib3BzLWEiOiIx
OTIuMC4yLjEyIiwib3BzLWIiOiIxOTIuMC4yLjExIn0sImtpbmQiOiJwZXJIb3N0IiwibmFtZSI6
InBlZXJfYWRkcmVzcyIsInRpdGxlIjoiQWRkcmVzcyBvZiB0aGUgb3RoZXIgbm9kZSJ9LHsia2lu
ZCI6InZhbHVlIiwibmFtZSI6InBvcnRhbF91cmwiLCJ0aXRsZSI6IkFkZHJlc3Mgb2YgdGhlIHBv
cnRhbCIsInZhbHVlIjoiaHR0cHM6Ly9zZXJ2aWNlb3BzLmV4YW1wbGUuY29tLyJ9LHsia2luZCI6
InZhbHVlIiwibmFtZSI6InJlc3BvbnNlX2xpbWl0X21zIiwidGl0bGUiOiJTbG93ZXN0IGFuc3dl
ciBvZiB0aGUgcG9ydGFsIGluIG1pbGxpc2Vjb25kcyIsInZhbHVlIjoiMTUwMCJ9LHsia2luZCI6
InZhbHVlIiwibmFtZSI6ImNwdV9saW1pdCIsInRpdGxlIjoiSGlnaGVzdCBsb2FkIGluIHBlcmNl
bnQgb2YgdGhlIHByb2Nlc3NvcnMiLCJ2YWx1ZSI6Ijg1In0seyJraW5kIjoidmFsdWUiLCJuYW1l
Ijoic2FuaXR5X2xpc3QiLCJ0aXRsZSI6IldoZXJlIHRoZSBsaXN0IG9mIGZlYXR1cmVzIHRvIHRy
eSBpcyBrZXB0IiwidmFsdWUiOiJodHRwczovL3dpa2kuZXhhbXBsZS5jb20vc2VydmljZW9wcy9z
YW5pdHktbGlzdCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InNlcnZpY2VfbmFtZSIsInRpdGxl
IjoiVW5pdCB0byBsb29rIGludG8gd2hlbiBhIHNlcnZpY2UgZG9lcyBub3Qgc3RhcnQiLCJ2YWx1
ZSI6ImZ0LW1haW4tc2VydmVyLnNlcnZpY2UifV0sInZlcnNpb25zIjp7ImZyb20iOiI4LjQuMCIs
InBhdGgiOlsiOC40LjAiLCI4LjYuMCJdLCJ0byI6IjguNi4wIn0sIndpbmRvd3MiOlt7ImVuZCI6
IjIwMjctMDMtMDdUMDY6MDA6MDArMDE6MDAiLCJlbmRFcG9jaCI6MTgwNDM5NTYwMCwiaWQiOiJo
b2xkLWZhaWxvdmVyIiwic3RhcnQiOiIyMDI3LTAzLTA2VDIxOjAwOjAwKzAxOjAwIiwic3RhcnRF
cG9jaCI6MTgwNDM2MzIwMH0seyJlbmQiOiIyMDI3LTAzLTA3VDA2OjAwOjAwKzAxOjAwIiwiZW5k
RXBvY2giOjE4MDQzOTU2MDAsImlkIjoiYXBwbGljYXRpb24tdXBncmFkZSIsInN0YXJ0IjoiMjAy
Ny0wMy0wNlQyMTowMDowMCswMTowMCIsInN0YXJ0RXBvY2giOjE4MDQzNjMyMDB9LHsiZW5kIjoi
MjAyNy0wMy0wN1QwNjowMDowMCswMTowMCIsImVuZEVwb2NoIjoxODA0Mzk1NjAwLCJpZCI6ImRh
dGFiYXNlLXVwZ3JhZGUiLCJzdGFydCI6IjIwMjctMDMtMDZUMjE6MDA6MDArMDE6MDAiLCJzdGFy
dEVwb2NoIjoxODA0MzYzMjAwfSx7ImVuZCI6IjIwMjctMDMtMDdUMDY6MDA6MDArMDE6MDAiLCJl
bmRFcG9jaCI6MTgwNDM5NTYwMCwiaWQiOiJyZXR1cm4tdG8tc2VydmljZSIsInN0YXJ0IjoiMjAy
Ny0wMy0wNlQyMTowMDowMCswMTowMCIsInN0YXJ0RXBvY2giOjE4MDQzNjMyMDB9XX0=
PLAN
}

main "$@"
