#!/bin/sh
# ServiceOps to 8.6.0
#
# Change CHG0042860 (production): Motadata ServiceOps, high-availability pair 8.4.0 to 8.6.0
# Plan   6bbcdf9e02409e0b78e8c9dbe2b264d203f244c3a0d96792ec91c932fa62b40b
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

RB_DIGEST='6bbcdf9e02409e0b78e8c9dbe2b264d203f244c3a0d96792ec91c932fa62b40b'
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
IHJlYWRpbmcgdGhlIGxvZ3MgZm9yIHdhcm5pbmdzLiJ9XSwicGVvcGxlIjp7ImFwcHJvdmVycyI6
WyJsaUBleGFtcGxlLmNvbSJdLCJjb250YWN0cyI6WyJzZXJ2aWNlLWRlc2tAZXhhbXBsZS5jb20i
XSwib3BlcmF0b3JzIjpbImFuYUBleGFtcGxlLmNvbSIsImJlbkBleGFtcGxlLmNvbSJdLCJyZXZp
ZXdlcnMiOlsibm9vckBleGFtcGxlLmNvbSJdfSwicHJvZHVjdCI6eyJkZXNjcmlwdGlvbiI6IlR3
byBTZXJ2aWNlT3BzIG5vZGVzLCBhIG1hc3RlciBhbmQgYSBzdGFuZGJ5LCB3YXRjaGVkIGJ5IGFu
IG9ic2VydmVyIHRoYXQgc3dhcHMgdGhlbSB3aGVuIHRoZSBtYXN0ZXIgaXMgbG9zdC4gVGhpcyBk
b2N1bWVudCBjb3ZlcnMgdGhlIGZsYXZvdXIgd2l0aCBzY3JpcHRzIHVuZGVyIC9vcHQvSEE7IHRo
ZSBQYXRyb25pIGZsYXZvdXIgbmVlZHMgYSBkb2N1bWVudCBvZiBpdHMgb3duLiIsImlkIjoic2Vy
dmljZW9wcy1oYSIsInRpdGxlIjoiTW90YWRhdGEgU2VydmljZU9wcywgaGlnaC1hdmFpbGFiaWxp
dHkgcGFpciJ9LCJyZWNvdmVyeSI6W3siZmFpbHVyZU9mIjpbInVwZ3JhZGUtbWFzdGVyIiwidXBn
cmFkZS1zdGFuZGJ5Il0sImlkIjoicmItcHJldmlvdXMiLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjE0OS0xNTYifV0sInN0ZXBzIjpbeyJiYXRjaGVzIjpbWyJvcHMtd2F0
Y2giXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVz
PTBcbmZvciB1bml0IGluICdoYSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBc
IiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6
ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAz
aW5hY3RpdmV8M2ZhaWxlZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRz
dGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHN0b3Bw
ZWQiLCJob3N0cyI6WyJvcHMtd2F0Y2giXSwiaWQiOiJyYi1zdG9wLW9ic2VydmVyLmNoZWNrIiwi
a2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgaGEiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0
aXRsZSI6IlRoZSBvYnNlcnZlciBpcyBkb3duIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBd
LCJ0ZXh0Ijoic3VkbyBzeXN0ZW1jdGwgc3RvcCBoYSIsInZhcmlhYmxlcyI6W119LCJlZmZlY3Rz
IjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoicmItc3RvcC1vYnNlcnZlciIsImlkZW1wb3Rl
bnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDI5fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6dHJ1ZSwic2F0aXNmaWVzIjpbInJvbGxiYWNrLXN0b3Atb2JzZXJ2ZXIiXSwic2ltdWx0YW5l
b3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTEifSx7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMwIn1dLCJzdGFnZSI6InJiLXByZXZpb3VzIiwi
dGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoiTWFrZSBzdXJlIHRoZSBvYnNlcnZlciBpcyBkb3du
In0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVN
UyI6MTgwMDAwMCwiaWQiOiJyZXN0b3JlLXNuYXBzaG90IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJSZXN0b3JlIHRoZSBzbmFwc2hv
dCB0YWtlbiB1bmRlciBjaGFuZ2UgQ0hHMDA0Mjg2MC4gV2hlcmUgdGhlcmUgaXMgbm9uZSBvciBp
dCBkb2VzIG5vdCBzdGFydCwgd3JpdGUgXCJub3QgdXNlZFwiIGFuZCBnbyBvbiB3aXRoIHRoZSBi
YWNrdXAuIiwicGF0aCI6W10sInJlY29yZCI6WyJzbmFwc2hvdC1uYW1lIiwicmVzdWx0Il19LCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjox
MDQwfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJy
b2xsYmFjay1yZXN0b3JlLXNuYXBzaG90Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTUyIn1dLCJzdGFnZSI6InJiLXByZXZpb3Vz
IiwidGl0bGUiOiJSZXN0b3JlIGJvdGggdmlydHVhbCBtYWNoaW5lcyBmcm9tIHRoZWlyIHNuYXBz
aG90cyJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoz
NjAwMDAwLCJpZCI6InJlc3RvcmUtYmFja3VwIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJt
YW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJXaGVyZSB0aGUgc25hcHNob3RzIHdlcmUg
cmVzdG9yZWQsIHdyaXRlIFwibm90IG5lZWRlZFwiLiBPdGhlcndpc2UgcmVzdG9yZSAvc3J2L3Nl
cnZpY2VvcHMvYmFja3VwL2RhdGFiYXNlLTguNC4wLmR1bXAsIC9zcnYvc2VydmljZW9wcy9iYWNr
dXAvZmlsZWRiLTguNC4wLnRhci5neiBhbmQgL3Nydi9zZXJ2aWNlb3BzL2JhY2t1cC9hcHBsaWNh
dGlvbi04LjQuMC50YXIuZ3ogYXMgdGhlIEJhY2t1cCBQcm9jZXNzIHNheXMuIiwicGF0aCI6W10s
InJlY29yZCI6WyJiYWNrdXBzLXVzZWQiLCJyZXN1bHQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwNTJ9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInJvbGxiYWNrLXJlc3RvcmUtYmFj
a3VwIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMTUzIn1dLCJzdGFnZSI6InJiLXByZXZpb3VzIiwidGl0bGUiOiJSZXN0b3JlIFNl
cnZpY2VPcHMgZnJvbSBpdHMgYmFja3VwIHdoZXJlIHRoZSBzbmFwc2hvdCB3YXMgbm90IHVzZWQi
fSx7ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1T
IjozNjAwMDAwLCJpZCI6InJlaW5zdGFsbC1wcmV2aW91cyIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJyb290IiwiaW5zdHJ1Y3Rpb24iOiJX
aGVyZSBhIHNuYXBzaG90IGJyb3VnaHQgOC40LjAgYmFjaywgc2F5IHNvLiBPdGhlcndpc2UgcnVu
IC9zcnYvc2VydmljZW9wcy9wcmV2aW91cy9zZXJ2aWNlb3BzLTguNC4wLWluc3RhbGxlciBhcyBy
b290LCBvbiB0aGUgbWFzdGVyIGZpcnN0IGFuZCB0aGVuIG9uIHRoZSBzdGFuZGJ5LiIsInBhdGgi
OltdLCJyZWNvcmQiOlsidmVyc2lvbiIsImxvZy1maWxlIl19LCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDY0fSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJyb2xsYmFjay1yZWluc3RhbGwi
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxNTQifV0sInN0YWdlIjoicmItcHJldmlvdXMiLCJ0aXRsZSI6Ikluc3RhbGwgdGhlIHBy
ZXZpb3VzIHZlcnNpb24gd2hlcmUgaXQgaXMgbm90IGJhY2sgeWV0In0seyJiYXRjaGVzIjpbWyJv
cHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0
dXM9MFxuZm9yIHVuaXQgaW4gJ3Bvc3RncmVzcWwuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lz
dGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2Rl
PSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwi
JGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5l
eGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoi
aXMgcnVubmluZyIsImhvc3RzIjpbIm9wcy1iIl0sImlkIjoicmItc3RhcnQtc3RhbmRieS1kYXRh
YmFzZS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JN
UyI6MzAwMDAwfSwic3ViamVjdCI6InNlcnZpY2UgcG9zdGdyZXNxbC5zZXJ2aWNlIiwidGltZW91
dE1TIjo2MDAwMCwidGl0bGUiOiJQb3N0Z3JlU1FMIHJ1bnMgb24gdGhlIHN0YW5kYnkifSwiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN5c3RlbWN0bCBzdGFydCBwb3N0
Z3Jlc3FsLnNlcnZpY2UiLCJ2YXJpYWJsZXMiOltdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjEyMDAwMCwiaWQiOiJyYi1zdGFydC1zdGFuZGJ5LWRhdGFiYXNlIiwiaWRlbXBvdGVudCI6dHJ1
ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjEwNzZ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVl
LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjE1NSJ9XSwic3RhZ2UiOiJyYi1wcmV2aW91cyIsInRpbWVvdXRN
UyI6MzAwMDAwLCJ0aXRsZSI6IlN0YXJ0IHRoZSBzdGFuZGJ5J3MgZGF0YWJhc2UifSx7ImJhdGNo
ZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnZnQtbWFpbi1zZXJ2ZXIuc2VydmljZScgJ2Z0LWFu
YWx5dGljcy1zZXJ2ZXIuc2VydmljZScgJ2VsYXN0aWNzZWFyY2guc2VydmljZScgJ25naW54LnNl
cnZpY2UnICdwb3N0Z3Jlc3FsLnNlcnZpY2UnICdmaWxlLXN5bmMuc2VydmljZSc7IGRvXG4gIHN0
YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9
MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxu
ICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2Fj
XG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4
cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpbIm9wcy1hIl0sImlkIjoic3RhcnQtc2Vydmlj
ZXMuY2hlY2siLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMi
OjMwMDAwMH0sInN1YmplY3QiOiJzZXJ2aWNlcyBmdC1tYWluLXNlcnZlci5zZXJ2aWNlLCBmdC1h
bmFseXRpY3Mtc2VydmVyLnNlcnZpY2UsIGVsYXN0aWNzZWFyY2guc2VydmljZSwgbmdpbnguc2Vy
dmljZSwgcG9zdGdyZXNxbC5zZXJ2aWNlLCBmaWxlLXN5bmMuc2VydmljZSIsInRpbWVvdXRNUyI6
NjAwMDAsInRpdGxlIjoiRXZlcnkgc2VydmljZSBvZiB0aGUgbWFzdGVyIHJ1bnMifSwiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJmb3IgdW5pdCBpbiAke3N0YXJ0X29yZGVyfTsg
ZG8gc3VkbyBzeXN0ZW1jdGwgc3RhcnQgXCIkdW5pdFwiIHx8IGV4aXQgMTsgZG9uZSIsInZhcmlh
YmxlcyI6WyJzdGFydF9vcmRlciJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwi
aWQiOiJzdGFydC1zZXJ2aWNlcyIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDkx
fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbInJvbGxi
YWNrLXN0YXJ0LXNlcnZpY2VzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTU1In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxMDYtMTA4In1dLCJzdGFnZSI6InJiLXByZXZpb3VzIiwidGltZW91dE1TIjo5MDAwMDAsInRp
dGxlIjoiU3RhcnQgdGhlIHNlcnZpY2VzIG9mIHRoZSBtYXN0ZXIsIGVhY2ggYWZ0ZXIgdGhvc2Ug
aXQgbmVlZHMifSx7ImJhdGNoZXMiOltbIm9wcy13YXRjaCJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2hhJzsgZG9c
biAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYg
Y29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0
ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7
IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0Ijpb
XSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsib3BzLXdhdGNoIl0sImlkIjoicmIt
c3RhcnQtb2JzZXJ2ZXIuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBo
YSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIG9ic2VydmVyIHJ1bnMifSwiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN5c3RlbWN0bCBzdGFydCBoYSIsInZh
cmlhYmxlcyI6W119LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6InJiLXN0
YXJ0LW9ic2VydmVyIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExMDJ9LCJwb3Np
dGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsicm9sbGJhY2stc3Rh
cnQtb2JzZXJ2ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxNTYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI4LCA4
OSJ9XSwic3RhZ2UiOiJyYi1wcmV2aW91cyIsInRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IlN0
YXJ0IHRoZSBvYnNlcnZlciJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC11IHBvc3RncmVzIHBz
cWwgLWQgZmxvdG9pdHNtZGIgLXRBYyBcIlNFTEVDVCBDT1VOVCgqKSBGUk9NIGFwb2xvLnJlcXVl
c3Q7XCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbCJ9XSwi
ZXhwZWN0ZWQiOiJpcyB0aGUgc2FtZSBvbiBldmVyeSBob3N0IiwiaG9zdHMiOlsib3BzLWEiLCJv
cHMtYiJdLCJpZCI6InJiLXJlcXVlc3QtY291bnQiLCJraW5kIjoiY29tcGFyZSIsInJldHJ5Ijp7
ImV2ZXJ5TVMiOjE1MDAwLCJmb3JNUyI6NjAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0
aXRsZSI6IkJvdGggZGF0YWJhc2VzIGhvbGQgdGhlIHNhbWUgbnVtYmVyIG9mIHJlcXVlc3RzIn0s
ImVmZmVjdHMiOltdLCJpZCI6InJiLXJlcXVlc3QtY291bnQiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6MTExNH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiOTQtOTUifV0sInN0YWdlIjoicmItcHJldmlvdXMiLCJ0aXRs
ZSI6IkJvdGggZGF0YWJhc2VzIGhvbGQgdGhlIHNhbWUgbnVtYmVyIG9mIHJlcXVlc3RzIn0seyJi
YXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InN1ZG8gdGVzdCAtZCAvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9m
aWxlZGIgJiYgc3VkbyBmaW5kIC9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2ZpbGVkYiAtdHlw
ZSBmIHwgd2MgLWwiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVh
bCJ9XSwiZXhwZWN0ZWQiOiJpcyB0aGUgc2FtZSBvbiBldmVyeSBob3N0IiwiaG9zdHMiOlsib3Bz
LWEiLCJvcHMtYiJdLCJpZCI6InJiLWZpbGUtY291bnQiLCJraW5kIjoiY29tcGFyZSIsInJldHJ5
Ijp7ImV2ZXJ5TVMiOjE1MDAwLCJmb3JNUyI6NjAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQi
LCJ0aXRsZSI6IkJvdGggZmlsZWRiIGZvbGRlcnMgaG9sZCB0aGUgc2FtZSBudW1iZXIgb2YgZmls
ZXMifSwiZWZmZWN0cyI6W10sImlkIjoicmItZmlsZS1jb3VudCIsImlkZW1wb3RlbnQiOmZhbHNl
LCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjoxMTE1fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDEtMTAzIn1dLCJzdGFnZSI6InJiLXByZXZpb3VzIiwi
dGl0bGUiOiJCb3RoIGZpbGVkYiBmb2xkZXJzIGhvbGQgdGhlIHNhbWUgbnVtYmVyIG9mIGZpbGVz
In0seyJiYXRjaGVzIjpbWyJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2ZpbGUtc3luYy5zZXJ2aWNlJzsg
ZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkg
JiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRz
dGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDNpbmFjdGl2ZXwzZmFpbGVkKSA7OyAq
KSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpb
XX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgc3RvcHBlZCIsImhvc3RzIjpbIm9wcy1iIl0s
ImlkIjoicmItZmlsZS1zeW5jLXN0YW5kYnkiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2Vy
dmljZSBmaWxlLXN5bmMuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRmlsZSBz
eW5jaHJvbmlzYXRpb24gcmVzdHMgb24gdGhlIHN0YW5kYnkifSwiZWZmZWN0cyI6W10sImlkIjoi
cmItZmlsZS1zeW5jLXN0YW5kYnkiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwi
b25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6
MTExNn0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiOTktMTAxIn1dLCJzdGFnZSI6InJiLXByZXZpb3VzIiwidGl0bGUiOiJGaWxlIHN5bmNo
cm9uaXNhdGlvbiByZXN0cyBvbiB0aGUgc3RhbmRieSJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxl
ciJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0
IiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6InByZXZpb3VzLXZlcnNpb24tc2hvd24iLCJr
aW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1
Y3Rpb24iOiJSZWFkIHRoZSB2ZXJzaW9uIGluIHRoZSBsaWNlbmNlIGRldGFpbHM7IGl0IG11c3Qg
YmUgOC40LjAuIiwicGF0aCI6WyJBZG1pbiIsIk9yZ2FuaXphdGlvbiIsIkFjY291bnQiLCJMaWNl
bnNlIERldGFpbHMiXSwicmVjb3JkIjpbInZlcnNpb24iLCJzY3JlZW5zaG90Il19LCJzdWJqZWN0
IjoiUmVhZCB0aGUgdmVyc2lvbiBpbiB0aGUgbGljZW5jZSBkZXRhaWxzOyBpdCBtdXN0IGJlIDgu
NC4wLiIsInRpdGxlIjoiVGhlIHBvcnRhbCBzaG93cyB0aGUgcHJldmlvdXMgdmVyc2lvbiJ9LCJl
ZmZlY3RzIjpbXSwiaWQiOiJwcmV2aW91cy12ZXJzaW9uLXNob3duIiwiaWRlbXBvdGVudCI6ZmFs
c2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjExMTd9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwOCwgMTU0In1dLCJzdGFnZSI6InJiLXByZXZpb3Vz
IiwidGl0bGUiOiJUaGUgcG9ydGFsIHNob3dzIHRoZSBwcmV2aW91cyB2ZXJzaW9uIn1dLCJ0aXRs
ZSI6IkdvIGJhY2sgdG8gdGhlIHByZXZpb3VzIHZlcnNpb24iLCJ0cmlnZ2VyIjoiVGhlIGFwcGxp
Y2F0aW9uIHVwZ3JhZGUgZmFpbGVkIG9uIGEgbm9kZSBhbmQgY2Fubm90IGJlIGZpbmlzaGVkIGlu
c2lkZSB0aGUgd2luZG93LiJ9LHsiZmFpbHVyZU9mIjpbInByb21vdGUtc3RhbmRieSIsInJlY29u
ZmlndXJlLWhhIl0sImlkIjoiY2x1c3Rlci1yZWNvdmVyeSIsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTU3LTE2MyJ9XSwic3RlcHMiOlt7ImJhdGNoZXMiOltbIm9wcy13
YXRjaCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0
dXM9MFxuZm9yIHVuaXQgaW4gJ2hhJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZl
IFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICcl
czogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGlu
IDNpbmFjdGl2ZXwzZmFpbGVkKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwi
JHN0YXR1c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgc3Rv
cHBlZCIsImhvc3RzIjpbIm9wcy13YXRjaCJdLCJpZCI6InJlY292ZXItc3RvcC1vYnNlcnZlci5j
aGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGhhIiwidGltZW91dE1TIjo2
MDAwMCwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgZG93biJ9LCJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0b3AgaGEiLCJ2YXJpYWJsZXMiOltdfSwi
ZGVzY3JpcHRpb24iOiJUaGUgZ3VpZGUgbGVhdmVzIHRoaXMgb3V0IGhlcmU7IHdpdGhvdXQgaXQg
YSBmYWlsb3ZlciBtYXkgY3Jvc3MgdGhlIHJlY292ZXJ5LiIsImVmZmVjdHMiOltdLCJlc3RpbWF0
ZU1TIjo2MDAwMCwiaWQiOiJyZWNvdmVyLXN0b3Atb2JzZXJ2ZXIiLCJpZGVtcG90ZW50Ijp0cnVl
LCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6MTEzNX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUs
InNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTUxLCAxNTkifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjMwIn1dLCJzdGFnZSI6ImNsdXN0ZXItcmVjb3ZlcnkiLCJ0aW1lb3V0TVMiOjEyMDAwMCwidGl0
bGUiOiJNYWtlIHN1cmUgdGhlIG9ic2VydmVyIGlzIGRvd24ifSx7ImJhdGNoZXMiOltbIm9wcy1h
Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0w
XG5mb3IgdW5pdCBpbiAnbmdpbnguc2VydmljZScgJ2Z0LWFuYWx5dGljcy1zZXJ2ZXIuc2Vydmlj
ZScgJ2Z0LW1haW4tc2VydmVyLnNlcnZpY2UnICdmaWxlLXN5bmMuc2VydmljZScgJ2VsYXN0aWNz
ZWFyY2guc2VydmljZScgJ3Bvc3RncmVzcWwuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVt
Y3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/
XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNv
ZGUkc3RhdGVcIiBpbiAzaW5hY3RpdmV8M2ZhaWxlZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xu
ZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJleHBl
Y3RlZCI6ImlzIHN0b3BwZWQiLCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6InJlY292ZXItc3RvcC1z
ZXJ2aWNlcy1tYXN0ZXIuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZXMg
bmdpbnguc2VydmljZSwgZnQtYW5hbHl0aWNzLXNlcnZlci5zZXJ2aWNlLCBmdC1tYWluLXNlcnZl
ci5zZXJ2aWNlLCBmaWxlLXN5bmMuc2VydmljZSwgZWxhc3RpY3NlYXJjaC5zZXJ2aWNlLCBwb3N0
Z3Jlc3FsLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik5vIHNlcnZpY2Ugb2Yg
U2VydmljZU9wcyBydW5zIG9uIHRoZSBtYXN0ZXIifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpb
MF0sInRleHQiOiJzdWRvIHN5c3RlbWN0bCBzdG9wIG5naW54LnNlcnZpY2UgZnQtYW5hbHl0aWNz
LXNlcnZlci5zZXJ2aWNlIGZ0LW1haW4tc2VydmVyLnNlcnZpY2UgZmlsZS1zeW5jLnNlcnZpY2Ug
ZWxhc3RpY3NlYXJjaC5zZXJ2aWNlIHBvc3RncmVzcWwuc2VydmljZSIsInZhcmlhYmxlcyI6W119
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InJlY292ZXItc3RvcC1zZXJ2
aWNlcy1tYXN0ZXIiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTE0Nn0sInBvc2l0
aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJyZWNvdmVyeS1zdG9w
LXNlcnZpY2VzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTU5In1dLCJzdGFnZSI6ImNsdXN0ZXItcmVjb3ZlcnkiLCJ0aW1lb3V0
TVMiOjYwMDAwMCwidGl0bGUiOiJTdG9wIGFsbCBzZXJ2aWNlcyBvbiB0aGUgbWFzdGVyIn0seyJi
YXRjaGVzIjpbWyJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2Z0LWFuYWx5dGljcy1zZXJ2ZXIuc2Vydmlj
ZScgJ2Z0LW1haW4tc2VydmVyLnNlcnZpY2UnICdmaWxlLXN5bmMuc2VydmljZScgJ3Bvc3RncmVz
cWwuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIg
Mj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBc
IiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAzaW5hY3RpdmV8
M2ZhaWxlZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIs
InZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHN0b3BwZWQiLCJob3N0
cyI6WyJvcHMtYiJdLCJpZCI6InJlY292ZXItc3RvcC1zZXJ2aWNlcy1zdGFuZGJ5LmNoZWNrIiwi
a2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2VzIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2Vy
dmljZSwgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSwgZmlsZS1zeW5jLnNlcnZpY2UsIHBvc3RncmVz
cWwuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiTm8gc2VydmljZSBvZiBTZXJ2
aWNlT3BzIHJ1bnMgb24gdGhlIHN0YW5kYnkifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJzdWRvIHN5c3RlbWN0bCBzdG9wIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSBm
dC1tYWluLXNlcnZlci5zZXJ2aWNlIGZpbGUtc3luYy5zZXJ2aWNlIHBvc3RncmVzcWwuc2Vydmlj
ZSIsInZhcmlhYmxlcyI6W119LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6
InJlY292ZXItc3RvcC1zZXJ2aWNlcy1zdGFuZGJ5IiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6
InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjExNjl9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2Zp
ZXMiOlsicmVjb3Zlcnktc3RvcC1zZXJ2aWNlcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1OSJ9XSwic3RhZ2UiOiJjbHVzdGVy
LXJlY292ZXJ5IiwidGltZW91dE1TIjo2MDAwMDAsInRpdGxlIjoiU3RvcCBhbGwgc2VydmljZXMg
b24gdGhlIHN0YW5kYnkifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJlZmZlY3RzIjpbXSwiZXN0
aW1hdGVNUyI6MzYwMDAwMCwiaWQiOiJyZWNvdmVyLWZyb20tYmFja3VwIiwiaWRlbXBvdGVudCI6
ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6InJvb3QiLCJpbnN0cnVj
dGlvbiI6IlJlc3RvcmUgL3Nydi9zZXJ2aWNlb3BzL2JhY2t1cC9kYXRhYmFzZS04LjQuMC5kdW1w
LCAvc3J2L3NlcnZpY2VvcHMvYmFja3VwL2ZpbGVkYi04LjQuMC50YXIuZ3ogYW5kIC9zcnYvc2Vy
dmljZW9wcy9iYWNrdXAvYXBwbGljYXRpb24tOC40LjAudGFyLmd6IGFzIHRoZSBCYWNrdXAgUHJv
Y2VzcyBzYXlzLiIsInBhdGgiOltdLCJyZWNvcmQiOlsiYmFja3Vwcy11c2VkIiwicmVzdWx0Il19
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
IjoxMTkwfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
WyJyZWNvdmVyeS1yZXN0b3JlLWJhY2t1cCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2MCJ9XSwic3RhZ2UiOiJjbHVzdGVyLXJl
Y292ZXJ5IiwidGl0bGUiOiJSZXN0b3JlIFNlcnZpY2VPcHMgZnJvbSBpdHMgYmFja3VwIn0seyJi
YXRjaGVzIjpbWyJvcHMtYiJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjI3MDAwMDAsImlk
IjoicmVjb3Zlci1yZXBsaWNhdGlvbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFs
IiwibWFudWFsIjp7ImFjY291bnQiOiJyb290IiwiaW5zdHJ1Y3Rpb24iOiJXaGVyZSB0aGUgc3Rh
bmRieSB3YXMgcHJvbW90ZWQgb3Igbm8gbG9uZ2VyIHJlcGxpY2F0ZXMsIGZvbGxvdyB0aGUgcmVj
b25maWd1cmF0aW9uIGluIHRoZSBIaWdoIEF2YWlsYWJpbGl0eSBEZXBsb3ltZW50IFNldHVwIGd1
aWRlLiBPdGhlcndpc2Ugd3JpdGUgXCJub3QgbmVlZGVkXCIuIiwicGF0aCI6W10sInJlY29yZCI6
WyJyZXN1bHQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjEyMDB9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI4MywgMTU3LTE2MCJ9XSwic3RhZ2UiOiJjbHVzdGVyLXJlY292ZXJ5
IiwidGl0bGUiOiJTZXQgcmVwbGljYXRpb24gdXAgYWdhaW4gd2hlcmUgaXQgd2FzIGxvc3QifSx7
ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo5
MDAwMDAsImlkIjoicmVjb3Zlci1wYWNrYWdlcyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoi
bWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiQ29tcGFyZSB0aGUgaW5zdGFsbGVkIHBh
Y2thZ2VzIHdpdGggdGhlIGxpc3Qgb2YgdGhlIGRlcGxveW1lbnQgZ3VpZGUuIiwicGF0aCI6W10s
InJlY29yZCI6WyJtaXNzaW5nIl19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjEyfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJyZWNvdmVyeS1wYWNrYWdlcyJdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2MSJ9XSwic3Rh
Z2UiOiJjbHVzdGVyLXJlY292ZXJ5IiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgcGFja2FnZXMgU2Vy
dmljZU9wcyBuZWVkcyBhcmUgaW5zdGFsbGVkIn0seyJiYXRjaGVzIjpbWyJvcHMtYiJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVu
aXQgaW4gJ3Bvc3RncmVzcWwuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFj
dGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50
ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVc
IiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1
c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIs
Imhvc3RzIjpbIm9wcy1iIl0sImlkIjoicmVjb3Zlci1zdGFydC1zdGFuZGJ5LWRhdGFiYXNlLmNo
ZWNrIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAw
MDB9LCJzdWJqZWN0Ijoic2VydmljZSBwb3N0Z3Jlc3FsLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYw
MDAwLCJ0aXRsZSI6IlBvc3RncmVTUUwgcnVucyBvbiB0aGUgc3RhbmRieSJ9LCJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0YXJ0IHBvc3RncmVzcWwu
c2VydmljZSIsInZhcmlhYmxlcyI6W119LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAw
LCJpZCI6InJlY292ZXItc3RhcnQtc3RhbmRieS1kYXRhYmFzZSIsImlkZW1wb3RlbnQiOnRydWUs
ImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjoxMjE5fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwi
c2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxNjIifV0sInN0YWdlIjoiY2x1c3Rlci1yZWNvdmVyeSIsInRpbWVv
dXRNUyI6MzAwMDAwLCJ0aXRsZSI6IlN0YXJ0IHRoZSBzdGFuZGJ5J3MgZGF0YWJhc2UifSx7ImJh
dGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwi
dGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnZnQtbWFpbi1zZXJ2ZXIuc2VydmljZScgJ2Z0
LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZScgJ2VsYXN0aWNzZWFyY2guc2VydmljZScgJ25naW54
LnNlcnZpY2UnICdwb3N0Z3Jlc3FsLnNlcnZpY2UnICdmaWxlLXN5bmMuc2VydmljZSc7IGRvXG4g
IHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNv
ZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVc
IlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBl
c2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10s
ImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpbIm9wcy1hIl0sImlkIjoicmVjb3Zlci1z
dGFydC1zZXJ2aWNlcy5jaGVjayIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjE1
MDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InNlcnZpY2VzIGZ0LW1haW4tc2VydmVyLnNl
cnZpY2UsIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSwgZWxhc3RpY3NlYXJjaC5zZXJ2aWNl
LCBuZ2lueC5zZXJ2aWNlLCBwb3N0Z3Jlc3FsLnNlcnZpY2UsIGZpbGUtc3luYy5zZXJ2aWNlIiwi
dGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJFdmVyeSBzZXJ2aWNlIG9mIHRoZSBtYXN0ZXIgcnVu
cyJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImZvciB1bml0IGluICR7c3Rh
cnRfb3JkZXJ9OyBkbyBzdWRvIHN5c3RlbWN0bCBzdGFydCBcIiR1bml0XCIgfHwgZXhpdCAxOyBk
b25lIiwidmFyaWFibGVzIjpbInN0YXJ0X29yZGVyIl19LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVN
UyI6NjAwMDAwLCJpZCI6InJlY292ZXItc3RhcnQtc2VydmljZXMiLCJpZGVtcG90ZW50Ijp0cnVl
LCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6MTIzNH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUs
InNhdGlzZmllcyI6WyJyZWNvdmVyeS1zdGFydC1zZXJ2aWNlcyJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2MiJ9LHsiZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTA2LTEwOCJ9XSwic3RhZ2UiOiJjbHVzdGVyLXJlY292ZXJ5
IiwidGltZW91dE1TIjo5MDAwMDAsInRpdGxlIjoiU3RhcnQgdGhlIHNlcnZpY2VzIG9mIHRoZSBt
YXN0ZXIsIGVhY2ggYWZ0ZXIgdGhvc2UgaXQgbmVlZHMifSx7ImJhdGNoZXMiOltbIm9wcy13YXRj
aCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9
MFxuZm9yIHVuaXQgaW4gJ2hhJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwi
JHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczog
JXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBh
Y3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2
YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMi
Olsib3BzLXdhdGNoIl0sImlkIjoicmVjb3Zlci1zdGFydC1vYnNlcnZlci5jaGVjayIsImtpbmQi
OiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGhhIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUi
OiJUaGUgb2JzZXJ2ZXIgcnVucyJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InN1ZG8gc3lzdGVtY3RsIHN0YXJ0IGhhIiwidmFyaWFibGVzIjpbXX0sImVmZmVjdHMiOltdLCJl
c3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoicmVjb3Zlci1zdGFydC1vYnNlcnZlciIsImlkZW1wb3Rl
bnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjQ1fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6dHJ1ZSwic2F0aXNmaWVzIjpbInJlY292ZXJ5LXN0YXJ0LW9ic2VydmVyIl0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTYzIn0s
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOCwgODkifV0sInN0YWdlIjoiY2x1c3Rlci1y
ZWNvdmVyeSIsInRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IlN0YXJ0IHRoZSBvYnNlcnZlciJ9
LHsiYmF0Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic3VkbyAtdSBwb3N0Z3JlcyBwc3FsIC1kIGZsb3RvaXRzbWRiIC10QWMgXCJT
RUxFQ1QgcGdfaXNfaW5fcmVjb3ZlcnkoKTtcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7
InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiJ0In1dLCJleHBlY3RlZCI6ImlzIGB0YCIsImhv
c3RzIjpbIm9wcy1iIl0sImlkIjoicmVjb3ZlcmVkLXJlcGxpY2F0aW9uIiwia2luZCI6InByb2Jl
IiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0IjoidGhl
IG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHN0YW5kYnkncyBkYXRhYmFz
ZSBvbmx5IHJlYWRzIGFnYWluIn0sImVmZmVjdHMiOltdLCJpZCI6InJlY292ZXJlZC1yZXBsaWNh
dGlvbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjU3fSwicG9zaXRpb24i
OiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4MyJ9XSwic3Rh
Z2UiOiJjbHVzdGVyLXJlY292ZXJ5IiwidGl0bGUiOiJUaGUgc3RhbmRieSByZXBsaWNhdGVzIn0s
eyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLXUgcG9zdGdyZXMgcHNxbCAtZCBmbG90b2l0c21kYiAt
dEFjIFwiU0VMRUNUIENPVU5UKCopIEZST00gYXBvbG8ucmVxdWVzdDtcIiIsInZhcmlhYmxlcyI6
W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFsIn1dLCJleHBlY3RlZCI6ImlzIHRoZSBz
YW1lIG9uIGV2ZXJ5IGhvc3QiLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1iIl0sImlkIjoicmVjb3Zl
cmVkLXJlcXVlc3QtY291bnQiLCJraW5kIjoiY29tcGFyZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjE1
MDAwLCJmb3JNUyI6NjAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aXRsZSI6IkJvdGgg
ZGF0YWJhc2VzIGhvbGQgdGhlIHNhbWUgbnVtYmVyIG9mIHJlcXVlc3RzIn0sImVmZmVjdHMiOltd
LCJpZCI6InJlY292ZXJlZC1yZXF1ZXN0LWNvdW50IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQi
OiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjEyNTh9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJz
YXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6Ijk0LTk1In1dLCJzdGFnZSI6ImNsdXN0ZXItcmVjb3ZlcnkiLCJ0aXRs
ZSI6IkJvdGggZGF0YWJhc2VzIGhvbGQgdGhlIHNhbWUgbnVtYmVyIG9mIHJlcXVlc3RzIn0seyJi
YXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InN1ZG8gdGVzdCAtZCAvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9m
aWxlZGIgJiYgc3VkbyBmaW5kIC9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2ZpbGVkYiAtdHlw
ZSBmIHwgd2MgLWwiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVh
bCJ9XSwiZXhwZWN0ZWQiOiJpcyB0aGUgc2FtZSBvbiBldmVyeSBob3N0IiwiaG9zdHMiOlsib3Bz
LWEiLCJvcHMtYiJdLCJpZCI6InJlY292ZXJlZC1maWxlLWNvdW50Iiwia2luZCI6ImNvbXBhcmUi
LCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjYwMDAwMH0sInN1YmplY3QiOiJ0aGUg
b3V0cHV0IiwidGl0bGUiOiJCb3RoIGZpbGVkYiBmb2xkZXJzIGhvbGQgdGhlIHNhbWUgbnVtYmVy
IG9mIGZpbGVzIn0sImVmZmVjdHMiOltdLCJpZCI6InJlY292ZXJlZC1maWxlLWNvdW50IiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyNTl9LCJwb3NpdGlvbiI6InZlcmlmeSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwMS0xMDMifV0sInN0YWdlIjoi
Y2x1c3Rlci1yZWNvdmVyeSIsInRpdGxlIjoiQm90aCBmaWxlZGIgZm9sZGVycyBob2xkIHRoZSBz
YW1lIG51bWJlciBvZiBmaWxlcyJ9LHsiYmF0Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdm
aWxlLXN5bmMuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1
bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVz
XFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAzaW5h
Y3RpdmV8M2ZhaWxlZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0
dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHN0b3BwZWQi
LCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6InJlY292ZXJlZC1maWxlLXN5bmMiLCJraW5kIjoicHJv
YmUiLCJzdWJqZWN0Ijoic2VydmljZSBmaWxlLXN5bmMuc2VydmljZSIsInRpbWVvdXRNUyI6NjAw
MDAsInRpdGxlIjoiRmlsZSBzeW5jaHJvbmlzYXRpb24gcmVzdHMgb24gdGhlIHN0YW5kYnkifSwi
ZWZmZWN0cyI6W10sImlkIjoicmVjb3ZlcmVkLWZpbGUtc3luYyIsImlkZW1wb3RlbnQiOmZhbHNl
LCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjoxMjYwfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiI5OS0xMDEifV0sInN0YWdlIjoiY2x1c3Rlci1yZWNvdmVy
eSIsInRpdGxlIjoiRmlsZSBzeW5jaHJvbmlzYXRpb24gcmVzdHMgb24gdGhlIHN0YW5kYnkifV0s
InRpdGxlIjoiQnJpbmcgYW4gdW5zdGFibGUgcGFpciBiYWNrIiwidHJpZ2dlciI6IlRoZSBub2Rl
cyBzd2FwIHdpdGhvdXQgbmVlZCwgZGlzYWdyZWUgb24gd2hvIGlzIG1hc3Rlciwgb3Igbm8gbG9u
Z2VyIHJlcGxpY2F0ZS4ifV0sInJlcXVpcmVtZW50cyI6W3siaWQiOiJib3RoLW5vZGVzLXVwZ3Jh
ZGVkIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRl
LW1hc3RlciIsInVwZ3JhZGUtc3RhbmRieSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjMifV0sInRpdGxlIjoiTWFzdGVyIGFuZCBzdGFuZGJ5IGFyZSBib3RoIHVwZ3Jh
ZGVkIn0seyJpZCI6InN1cHBvcnRlZC1vcyIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVz
dCIsInNhdGlzZmllZEJ5IjpbImhvbGQtZmFpbG92ZXIuZW50cnkub3Mtc3VwcG9ydGVkIl0sInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTAtMTIifV0sInRpdGxlIjoiRWFj
aCBub2RlIHJ1bnMgYW4gb3BlcmF0aW5nIHN5c3RlbSB0aGUgdmVuZG9yIHN1cHBvcnRzIn0seyJp
ZCI6ImNsdXN0ZXItaGVhbHRoeSIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNh
dGlzZmllZEJ5IjpbImhvbGQtZmFpbG92ZXIuZW50cnkubWFzdGVyLWhlYWx0aHkiLCJob2xkLWZh
aWxvdmVyLmVudHJ5LnJlcXVlc3QtY291bnQtYmVmb3JlIiwiaG9sZC1mYWlsb3Zlci5lbnRyeS5m
aWxlLWNvdW50LWJlZm9yZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjE2In1dLCJ0aXRsZSI6IkJvdGggbm9kZXMgYXJlIGhlYWx0aHkgYW5kIGhvbGQgdGhlIHNhbWUg
ZGF0YSJ9LHsiaWQiOiJub2RlLW5ldHdvcmsiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11
c3QiLCJzYXRpc2ZpZWRCeSI6WyJob2xkLWZhaWxvdmVyLmVudHJ5Lm5ldHdvcmsiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNywgMzYifV0sInRpdGxlIjoiVGhlIG5v
ZGVzIHJlYWNoIG9uZSBhbm90aGVyIHdpdGhvdXQgbG9zc2VzIn0seyJpZCI6ImRpc2stc3BhY2Ui
LCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJob2xkLWZh
aWxvdmVyLmVudHJ5LmRpc2siXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxOCJ9XSwidGl0bGUiOiJFYWNoIG5vZGUgaGFzIHJvb20gZm9yIHRoZSB1cGdyYWRlIHBhY2th
Z2UifSx7ImlkIjoiZGlzay1zcGFjZS1iYWNrdXBzIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwi
OiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiaG9sZC1mYWlsb3Zlci5lbnRyeS5kaXNrLWJhY2t1cHMi
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOCJ9XSwidGl0bGUiOiJF
YWNoIG5vZGUgaGFzIHJvb20gZm9yIHRoZSBiYWNrdXBzIn0seyJpZCI6ImN1cnJlbnQtdmVyc2lv
biIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImhvbGQt
ZmFpbG92ZXIuZW50cnkuaW5zdGFsbGVkLXZlcnNpb24iXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxOSJ9XSwidGl0bGUiOiJUaGUgaW5zdGFsbGVkIHZlcnNpb24gaXMg
a25vd24gYW5kIG1heSBiZSB1cGdyYWRlZCBpbiBhIHBhaXIifSx7ImlkIjoibG93LXVzYWdlLXdp
bmRvdyIsImtpbmQiOiJ3aW5kb3ciLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJob2xk
LWZhaWxvdmVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzcifV0s
InRpdGxlIjoiVGhlIHdvcmsgaGFwcGVucyBpbiBhIHdpbmRvdyB3aXRoIGxpdHRsZSB1c2UifSx7
ImlkIjoic3Rha2Vob2xkZXJzLWluZm9ybWVkIiwia2luZCI6Im5vdGlmaWNhdGlvbiIsImxldmVs
IjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImluZm9ybS1zdGFrZWhvbGRlcnMiXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOCJ9XSwidGl0bGUiOiJTdGFrZWhvbGRlcnMg
a25vdyBhYm91dCB0aGUgdXBncmFkZSJ9LHsiaWQiOiJvYnNlcnZlci1sb2ctcmVhZCIsImtpbmQi
OiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsib2JzZXJ2ZXItbG9nIl0sInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjItMjQifV0sInRpdGxlIjoiVGhl
IGxhdGVzdCBsaW5lcyBvZiB0aGUgb2JzZXJ2ZXIncyBsb2cgYXJlIGxvb2tlZCBhdCJ9LHsiaWQi
OiJsb2ctcXVpZXQiLCJraW5kIjoid2FpdCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5Ijpb
ImxvZy1xdWlldCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIxLCAy
NyJ9XSwidGl0bGUiOiJObyBzd2FwIG9yIHN5bmNocm9uaXNhdGlvbiBpcyB1bmRlciB3YXkgd2hl
biB0aGUgb2JzZXJ2ZXIgaXMgc3RvcHBlZCJ9LHsiaWQiOiJvYnNlcnZlci1zZWVuLXJ1bm5pbmci
LCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtb2JzZXJ2
ZXItcnVubmluZyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI4In1d
LCJ0aXRsZSI6IlRoZSBvYnNlcnZlciBpcyBzZWVuIHJ1bm5pbmcgYmVmb3JlIGl0IGlzIHN0b3Bw
ZWQifSx7ImlkIjoic3RvcC1vYnNlcnZlciIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwi
c2F0aXNmaWVkQnkiOlsic3RvcC1vYnNlcnZlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjIwLCAyOSJ9XSwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgc3RvcHBlZCJ9
LHsiaWQiOiJvYnNlcnZlci1zZWVuLXN0b3BwZWQiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11
c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtb2JzZXJ2ZXItc3RvcHBlZCJdLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMwIn1dLCJ0aXRsZSI6IlRoZSBvYnNlcnZlciBpcyBz
ZWVuIHN0b3BwZWQgYmVmb3JlIGFueXRoaW5nIGlzIHVwZ3JhZGVkIn0seyJpZCI6ImJhY2t1cC1h
cHBsaWNhdGlvbiIsImtpbmQiOiJiYWNrdXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6
WyJiay1hcHBsaWNhdGlvbiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjMzIn1dLCJ0aXRsZSI6IlRoZSBhcHBsaWNhdGlvbiBvZiB0aGUgbWFzdGVyIGlzIGJhY2tlZCB1
cCJ9LHsiaWQiOiJiYWNrdXAtZmlsZWRiIiwia2luZCI6ImJhY2t1cCIsImxldmVsIjoibXVzdCIs
InNhdGlzZmllZEJ5IjpbImJrLWZpbGVkYiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjMzIn1dLCJ0aXRsZSI6IlRoZSBmaWxlZGIgZm9sZGVyIG9mIHRoZSBtYXN0ZXIg
aXMgYmFja2VkIHVwIn0seyJpZCI6ImJhY2t1cC1kYXRhYmFzZSIsImtpbmQiOiJiYWNrdXAiLCJs
ZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJiay1kYiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjM0In1dLCJ0aXRsZSI6IlRoZSB3aG9sZSBkYXRhYmFzZSBpcyBi
YWNrZWQgdXAgZnJvbSB0aGUgbWFzdGVyIn0seyJpZCI6InNuYXBzaG90LW1hc3RlciIsImtpbmQi
OiJiYWNrdXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJiay12bS1tYXN0ZXIiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNSJ9XSwidGl0bGUiOiJUaGUg
bWFzdGVyJ3MgdmlydHVhbCBtYWNoaW5lIGhhcyBhIHNuYXBzaG90In0seyJpZCI6InNuYXBzaG90
LXN0YW5kYnkiLCJraW5kIjoiYmFja3VwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsi
Ymstdm0tc3RhbmRieSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM1
In1dLCJ0aXRsZSI6IlRoZSBzdGFuZGJ5J3MgdmlydHVhbCBtYWNoaW5lIGhhcyBhIHNuYXBzaG90
In0seyJpZCI6ImJhY2t1cHMtY29tcGxldGUiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11
c3QiLCJzYXRpc2ZpZWRCeSI6WyJhcHBsaWNhdGlvbi11cGdyYWRlLmVudHJ5LmJhY2t1cHMtcmVh
ZGFibGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOSJ9XSwidGl0
bGUiOiJFdmVyeSBiYWNrdXAgaXMgdGhlcmUgYW5kIGNhbiBiZSByZWFkIGJlZm9yZSB0aGUgdXBn
cmFkZSBiZWdpbnMifSx7ImlkIjoiZG93bmxvYWQtaW5zdGFsbGVyIiwia2luZCI6InN0ZXAiLCJs
ZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJkb3dubG9hZC1pbnN0YWxsZXIiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0MS00MiJ9XSwidGl0bGUiOiJUaGUgY3Vy
cmVudCBjb21tb24gaW5zdGFsbGVyIGlzIGRvd25sb2FkZWQifSx7ImlkIjoiY29weS1pbnN0YWxs
ZXItbWFzdGVyIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJj
b3B5LWluc3RhbGxlci1tYXN0ZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI0NS00NiJ9XSwidGl0bGUiOiJUaGUgaW5zdGFsbGVyIGlzIGNvcGllZCB0byB0aGUgbWFz
dGVyIn0seyJpZCI6InJvb3QtcmlnaHRzIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0
Iiwic2F0aXNmaWVkQnkiOlsiaG9sZC1mYWlsb3Zlci5lbnRyeS5yb290LWF2YWlsYWJsZSJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQ2LTQ3In1dLCJ0aXRsZSI6IlRo
ZSBhY2NvdW50IHRoYXQgcnVucyB0aGUgc3RlcHMgaGFzIHJvb3QgcmlnaHRzIn0seyJpZCI6InN0
b3Atc2VydmljZXMtbWFzdGVyIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJzdG9wLXNlcnZpY2VzLW1hc3RlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjQ5LTUwIn1dLCJ0aXRsZSI6Ik1haW4gYW5kIGFuYWx5dGljcyBzZXJ2ZXIg
YXJlIHN0b3BwZWQgb24gdGhlIG1hc3RlciJ9LHsiaWQiOiJzZXJ2aWNlcy1zdG9wcGVkLW1hc3Rl
ciIsImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1zZXJ2
aWNlcy1zdG9wcGVkLW1hc3RlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjUxLTUyIn1dLCJ0aXRsZSI6Ik1haW4gYW5kIGFuYWx5dGljcyBzZXJ2ZXIgYXJlIHNlZW4g
c3RvcHBlZCBvbiB0aGUgbWFzdGVyIn0seyJpZCI6ImdyYW50LWV4ZWN1dGUtbWFzdGVyIiwia2lu
ZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJncmFudC1leGVjdXRlLW1h
c3RlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjUzLTU0In1dLCJ0
aXRsZSI6IlRoZSBpbnN0YWxsZXIgbWF5IGJlIGV4ZWN1dGVkIG9uIHRoZSBtYXN0ZXIifSx7Imlk
IjoicnVuLWluc3RhbGxlci1tYXN0ZXIiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNh
dGlzZmllZEJ5IjpbInVwZ3JhZGUtbWFzdGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiNTUtNTcifV0sInRpdGxlIjoiVGhlIGluc3RhbGxlciBydW5zIG9uIHRoZSBt
YXN0ZXIifSx7ImlkIjoiaW5zdGFsbGVyLXdhdGNoZWQtbWFzdGVyIiwia2luZCI6Im9ic2VydmF0
aW9uIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBncmFkZS1tYXN0ZXIiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1OCJ9XSwidGl0bGUiOiJUaGUgaW5z
dGFsbGVyJ3MgcHJvZ3Jlc3Mgb24gdGhlIG1hc3RlciBpcyBmb2xsb3dlZCJ9LHsiaWQiOiJpbnN0
YWxsZXItY29tcGxldGVkLW1hc3RlciIsImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNh
dGlzZmllZEJ5IjpbInVwZ3JhZGUtbWFzdGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiNjAifV0sInRpdGxlIjoiVGhlIGluc3RhbGxlciByZXBvcnRzIGNvbXBsZXRp
b24gb24gdGhlIG1hc3RlciJ9LHsiaWQiOiJjb3B5LWluc3RhbGxlci1zdGFuZGJ5Iiwia2luZCI6
InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJjb3B5LWluc3RhbGxlci1zdGFu
ZGJ5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjMtNjQifV0sInRp
dGxlIjoiVGhlIGluc3RhbGxlciBpcyBjb3BpZWQgdG8gdGhlIHN0YW5kYnkifSx7ImlkIjoic3Rv
cC1zZXJ2aWNlcy1zdGFuZGJ5Iiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJzdG9wLXNlcnZpY2VzLXN0YW5kYnkiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiI2My02NCJ9XSwidGl0bGUiOiJNYWluIGFuZCBhbmFseXRpY3Mgc2VydmVy
IGFyZSBzdG9wcGVkIG9uIHRoZSBzdGFuZGJ5In0seyJpZCI6InNlcnZpY2VzLXN0b3BwZWQtc3Rh
bmRieSIsImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1z
ZXJ2aWNlcy1zdG9wcGVkLXN0YW5kYnkiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI2My02NCJ9XSwidGl0bGUiOiJNYWluIGFuZCBhbmFseXRpY3Mgc2VydmVyIGFyZSBz
ZWVuIHN0b3BwZWQgb24gdGhlIHN0YW5kYnkgYmVmb3JlIHRoZSBpbnN0YWxsZXIgcnVucyJ9LHsi
aWQiOiJncmFudC1leGVjdXRlLXN0YW5kYnkiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIs
InNhdGlzZmllZEJ5IjpbImdyYW50LWV4ZWN1dGUtc3RhbmRieSJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYzLTY0In1dLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXIgbWF5
IGJlIGV4ZWN1dGVkIG9uIHRoZSBzdGFuZGJ5In0seyJpZCI6InJ1bi1pbnN0YWxsZXItc3RhbmRi
eSIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBncmFkZS1z
dGFuZGJ5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjItNjUifV0s
InRpdGxlIjoiVGhlIGluc3RhbGxlciBydW5zIG9uIHRoZSBzdGFuZGJ5In0seyJpZCI6Imluc3Rh
bGxlci1jb21wbGV0ZWQtc3RhbmRieSIsImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNh
dGlzZmllZEJ5IjpbInVwZ3JhZGUtc3RhbmRieSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjYyLTY1In1dLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXIgcmVwb3J0cyBjb21w
bGV0aW9uIG9uIHRoZSBzdGFuZGJ5In0seyJpZCI6InN0YW5kYnktc2VydmljZXMtc3RvcHBlZCIs
ImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImFwcGxpY2F0aW9u
LXVwZ3JhZGUuZXhpdC5zdGFuZGJ5LXNlcnZpY2VzLXN0b3BwZWQiXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiI2NiJ9XSwidGl0bGUiOiJBZnRlciBpdHMgdXBncmFkZSB0
aGUgc3RhbmRieSBzdGlsbCBydW5zIG5vIGFwcGxpY2F0aW9uIHNlcnZpY2UifSx7ImlkIjoiZGF0
YWJhc2UtdXBncmFkZSIsImtpbmQiOiJzdGFnZSIsImxldmVsIjoibWF5Iiwic2F0aXNmaWVkQnki
OlsiZGF0YWJhc2UtdXBncmFkZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjY3In1dLCJ0aXRsZSI6IlRoZSBkYXRhYmFzZXMgbWF5IGJlIHVwZ3JhZGVkIGluIHRoZSBz
YW1lIGNoYW5nZSJ9LHsiaWQiOiJvYnNlcnZlci1zdG9wcGVkLWZvci1kYXRhYmFzZXMiLCJraW5k
IjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtb2JzZXJ2ZXItc3Rp
bGwtc3RvcHBlZCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjY4LTcw
In1dLCJ0aXRsZSI6IlRoZSBvYnNlcnZlciBpcyBkb3duIHdoZW4gdGhlIGRhdGFiYXNlcyBhcmUg
dXBncmFkZWQifSx7ImlkIjoiZGF0YWJhc2UtdXBncmFkZS1tYXN0ZXIiLCJraW5kIjoic3RlcCIs
ImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImRiLXVwZ3JhZGUtbWFzdGVyLmZvbGxvdy1n
dWlkZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjcxLTcyIn1dLCJ0
aXRsZSI6IlRoZSBtYXN0ZXIncyBkYXRhYmFzZSBpcyB1cGdyYWRlZCBhcyB0aGUgZ3VpZGUgZm9y
IGEgc3RhbmRhbG9uZSBQb3N0Z3JlU1FMIHNheXMifSx7ImlkIjoicHJvbW90ZS1zdGFuZGJ5Iiwi
a2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJwcm9tb3RlLXN0YW5k
YnkiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3NC03OSJ9XSwidGl0
bGUiOiJUaGUgc3RhbmRieSBpcyBwcm9tb3RlZCB3aXRoIHRoZSB2ZW5kb3IncyBzY3JpcHQgZnJv
bSB0aGUgSEEgZm9sZGVyIn0seyJpZCI6ImRhdGFiYXNlLXVwZ3JhZGUtc3RhbmRieSIsImtpbmQi
OiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiZGItdXBncmFkZS1zdGFuZGJ5
LmZvbGxvdy1ndWlkZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijgx
In1dLCJ0aXRsZSI6IlRoZSBwcm9tb3RlZCBzdGFuZGJ5J3MgZGF0YWJhc2UgaXMgdXBncmFkZWQg
YnkgdGhlIHNhbWUgZ3VpZGUifSx7ImlkIjoicmVjb25maWd1cmUtaGEiLCJraW5kIjoic3RlcCIs
ImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInJlY29uZmlndXJlLWhhIl0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODItODMifV0sInRpdGxlIjoiUmVwbGljYXRp
b24gYmV0d2VlbiB0aGUgbm9kZXMgaXMgc2V0IHVwIGFnYWluIGJ5IHRoZSBkZXBsb3ltZW50IGd1
aWRlIn0seyJpZCI6InN0YXJ0LW9ic2VydmVyIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3Qi
LCJzYXRpc2ZpZWRCeSI6WyJzdGFydC1vYnNlcnZlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6Ijg1LTg4In1dLCJ0aXRsZSI6IlRoZSBvYnNlcnZlciBpcyBzdGFydGVk
IG9uY2UgYm90aCBub2RlcyBhbmQgdGhlaXIgZGF0YWJhc2VzIGFyZSBkb25lIn0seyJpZCI6Im9i
c2VydmVyLXNlZW4tcnVubmluZy1hZ2FpbiIsImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIs
InNhdGlzZmllZEJ5IjpbInNlZS1vYnNlcnZlci1ydW5uaW5nLWFnYWluIl0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODkifV0sInRpdGxlIjoiVGhlIG9ic2VydmVyIGlz
IHNlZW4gcnVubmluZyBhZ2FpbiJ9LHsiaWQiOiJkYXRhLWluLXN5bmMiLCJraW5kIjoiY2hlY2si
LCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJjb21wYXJlLXJlcXVlc3QtY291bnQiLCJj
b21wYXJlLWZpbGUtY291bnQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI5MS05MiJ9XSwidGl0bGUiOiJEYXRhYmFzZSBhbmQgZmlsZWRiIGFyZSB0aGUgc2FtZSBvbiBi
b3RoIG5vZGVzIn0seyJpZCI6ImRiLXJlcXVlc3QtY291bnQiLCJraW5kIjoiY2hlY2siLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJjb21wYXJlLXJlcXVlc3QtY291bnQiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5NC05NSJ9XSwidGl0bGUiOiJCb3RoIGRh
dGFiYXNlcyBjb3VudCB0aGUgc2FtZSByZXF1ZXN0cyJ9LHsiaWQiOiJ0ZXN0LXRpY2tldCIsImtp
bmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImNyZWF0ZS10ZXN0LXRp
Y2tldCIsInNlZS10aWNrZXQtb24tc3RhbmRieSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6Ijk3In1dLCJ0aXRsZSI6IkEgdGlja2V0IG1hZGUgb24gdGhlIG1hc3RlciBz
aG93cyB1cCBvbiB0aGUgc3RhbmRieSJ9LHsiaWQiOiJmaWxlLXN5bmMtb24tbWFzdGVyIiwia2lu
ZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiZmlsZS1zeW5jLW1hc3Rl
ciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk5LTEwMSJ9XSwidGl0
bGUiOiJGaWxlIHN5bmNocm9uaXNhdGlvbiBydW5zIG9uIHRoZSBtYXN0ZXIifSx7ImlkIjoiZmls
ZS1zeW5jLW9uLXN0YW5kYnkiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJzZWUtZmlsZS1zeW5jLXN0YW5kYnkiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiI5OS0xMDEifV0sInRpdGxlIjoiRmlsZSBzeW5jaHJvbmlzYXRpb24gaXMg
c3RvcHBlZCBvbiB0aGUgc3RhbmRieSJ9LHsiaWQiOiJmaWxlZGItZmlsZS1jb3VudCIsImtpbmQi
OiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImNvbXBhcmUtZmlsZS1jb3Vu
dCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwMS0xMDMifV0sInRp
dGxlIjoiVGhlIGZpbGVkYiBmb2xkZXJzIGhvbGQgZXhhY3RseSB0aGUgc2FtZSBudW1iZXIgb2Yg
ZmlsZXMifSx7ImlkIjoidGVzdC1maWxlIiwia2luZCI6IndhaXQiLCJsZXZlbCI6Im11c3QiLCJz
YXRpc2ZpZWRCeSI6WyJ3YWl0LWZvci10ZXN0LWZpbGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxMDQtMTA1In1dLCJ0aXRsZSI6IkEgZmlsZSBwdXQgaW50byB0aGUg
bWFzdGVyJ3MgZmlsZWRiIHNob3dzIHVwIG9uIHRoZSBzdGFuZGJ5In0seyJpZCI6InNlcnZpY2Vz
LW9uLW1hc3RlciIsImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5Ijpb
InNlZS1zZXJ2aWNlcy1vbi1tYXN0ZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMDYtMTA4In1dLCJ0aXRsZSI6IkV2ZXJ5IHNlcnZpY2Ugb2YgdGhlIG1hc3RlciBp
cyBydW5uaW5nIn0seyJpZCI6InBvcnRhbC12ZXJzaW9uIiwia2luZCI6ImNoZWNrIiwibGV2ZWwi
OiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicG9ydGFsLXZlcnNpb24iXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDgifV0sInRpdGxlIjoiVGhlIHBvcnRhbCBzaG93cyB0
aGUgdGFyZ2V0IHZlcnNpb24ifSx7ImlkIjoic2FuaXR5LWNoZWNrcyIsImtpbmQiOiJjaGVjayIs
ImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNhbml0eSJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExMCJ9XSwidGl0bGUiOiJUaGUgZmVhdHVyZXMgdGhhdCBt
YXR0ZXIgaGF2ZSBiZWVuIHRyaWVkIn0seyJpZCI6Im5vZGUtcmVzb3VyY2VzIiwia2luZCI6Im9i
c2VydmF0aW9uIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiY3B1IiwibWVtb3J5Iiwi
ZGlzay1hZnRlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExMiJ9
XSwidGl0bGUiOiJQcm9jZXNzb3IsIG1lbW9yeSBhbmQgZGlzayBvZiBib3RoIG5vZGVzIGFyZSB3
YXRjaGVkIn0seyJpZCI6Im5vZGUtbmV0d29yay1hZnRlciIsImtpbmQiOiJvYnNlcnZhdGlvbiIs
ImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbIm5ldHdvcmstYWZ0ZXIiXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTMifV0sInRpdGxlIjoiVGhlIG5vZGVzIHN0
aWxsIHJlYWNoIG9uZSBhbm90aGVyIn0seyJpZCI6InJlc3BvbnNlLXRpbWVzIiwia2luZCI6Im9i
c2VydmF0aW9uIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicmVzcG9uc2UtYWZ0ZXIi
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTQifV0sInRpdGxlIjoi
VGhlIHBvcnRhbCBhbnN3ZXJzIGFzIHF1aWNrbHkgYXMgaXQgc2hvdWxkIn0seyJpZCI6ImVycm9y
LXJhdGVzIiwia2luZCI6Im9ic2VydmF0aW9uIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnki
OlsiZXJyb3JzLWFmdGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTE1In1dLCJ0aXRsZSI6IlRoZSBsb2dzIHNob3cgbm8gbW9yZSBlcnJvcnMgdGhhbiBiZWZvcmUi
fSx7ImlkIjoib2JzZXJ2ZXItbG9nLXJldmlld2VkIiwia2luZCI6Im9ic2VydmF0aW9uIiwibGV2
ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJyZWFkLW9ic2VydmVyLWxvZyJdLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2Ni0xNjcifV0sInRpdGxlIjoiVGhlIG9i
c2VydmVyJ3MgbG9nIGlzIHNlYXJjaGVkIGZvciBlcnJvcnMifSx7ImlkIjoic2VydmljZS1sb2ct
cmV2aWV3ZWQiLCJraW5kIjoib2JzZXJ2YXRpb24iLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmll
ZEJ5IjpbInJlYWQtZXJyb3ItbG9nIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTY5LTE3MCJ9XSwidGl0bGUiOiJUaGUgbWFpbiBzZXJ2ZXIncyBlcnJvciBsb2cgaXMg
bG9va2VkIGF0In0seyJpZCI6ImZpbGUtc3luYy1sb2ctcmV2aWV3ZWQiLCJraW5kIjoib2JzZXJ2
YXRpb24iLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbInJlYWQtZmlsZS1zeW5jLWpv
dXJuYWwiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzItMTczIn1d
LCJ0aXRsZSI6IlRoZSBqb3VybmFsIG9mIHRoZSBmaWxlIHN5bmNocm9uaXNhdGlvbiBpcyBsb29r
ZWQgYXQifSx7ImlkIjoicm9sbGJhY2stcHJvY2VkdXJlIiwia2luZCI6InJvbGxiYWNrIiwibGV2
ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicmItcHJldmlvdXMiXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNDktMTUwIn1dLCJ0aXRsZSI6IkEgZmFpbGVkIHVwZ3Jh
ZGUgaGFzIGEgd3JpdHRlbiB3YXkgYmFjayJ9LHsiaWQiOiJyb2xsYmFjay1zdG9wLW9ic2VydmVy
Iiwia2luZCI6InJvbGxiYWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicmItc3Rv
cC1vYnNlcnZlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1MSJ9
XSwidGl0bGUiOiJUaGUgd2F5IGJhY2sgYmVnaW5zIGJ5IHN0b3BwaW5nIHRoZSBvYnNlcnZlciJ9
LHsiaWQiOiJyb2xsYmFjay1yZXN0b3JlLXNuYXBzaG90Iiwia2luZCI6InJvbGxiYWNrIiwibGV2
ZWwiOiJtYXkiLCJzYXRpc2ZpZWRCeSI6WyJyZXN0b3JlLXNuYXBzaG90Il0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTUyIn1dLCJ0aXRsZSI6IlRoZSBzbmFwc2hvdHMg
YXJlIHJlc3RvcmVkIHdoZXJlIHRoZXkgZXhpc3QifSx7ImlkIjoicm9sbGJhY2stcmVzdG9yZS1i
YWNrdXAiLCJraW5kIjoicm9sbGJhY2siLCJsZXZlbCI6Im1heSIsInNhdGlzZmllZEJ5IjpbInJl
c3RvcmUtYmFja3VwIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTUz
In1dLCJ0aXRsZSI6IlRoZSBiYWNrdXAgaXMgcmVzdG9yZWQgd2hlcmUgdGhlIHNuYXBzaG90IGRv
ZXMgbm90IGhlbHAifSx7ImlkIjoicm9sbGJhY2stcmVpbnN0YWxsIiwia2luZCI6InJvbGxiYWNr
IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicmVpbnN0YWxsLXByZXZpb3VzIl0sInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTU0In1dLCJ0aXRsZSI6IlRoZSBw
cmV2aW91cyB2ZXJzaW9uIGlzIGluc3RhbGxlZCJ9LHsiaWQiOiJyb2xsYmFjay1zdGFydC1zZXJ2
aWNlcyIsImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInN0
YXJ0LXNlcnZpY2VzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTU1
In1dLCJ0aXRsZSI6IkFsbCBzZXJ2aWNlcyBzdGFydCwgZWFjaCBhZnRlciB0aG9zZSBpdCBuZWVk
cyJ9LHsiaWQiOiJyb2xsYmFjay1zdGFydC1vYnNlcnZlciIsImtpbmQiOiJyb2xsYmFjayIsImxl
dmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInJiLXN0YXJ0LW9ic2VydmVyIl0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTU2In1dLCJ0aXRsZSI6IlRoZSB3YXkgYmFj
ayBlbmRzIGJ5IHN0YXJ0aW5nIHRoZSBvYnNlcnZlciJ9LHsiaWQiOiJyZWNvdmVyeS1wcm9jZWR1
cmUiLCJraW5kIjoicm9sbGJhY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJjbHVz
dGVyLXJlY292ZXJ5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTU3
LTE1OCJ9XSwidGl0bGUiOiJBbiB1bnN0YWJsZSBwYWlyIGhhcyBhIHdyaXR0ZW4gd2F5IGJhY2si
fSx7ImlkIjoicmVjb3Zlcnktc3RvcC1zZXJ2aWNlcyIsImtpbmQiOiJyb2xsYmFjayIsImxldmVs
IjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInJlY292ZXItc3RvcC1zZXJ2aWNlcy1tYXN0ZXIiLCJy
ZWNvdmVyLXN0b3Atc2VydmljZXMtc3RhbmRieSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjE1OSJ9XSwidGl0bGUiOiJBbGwgc2VydmljZXMgc3RvcCBvbiBib3RoIG5v
ZGVzIn0seyJpZCI6InJlY292ZXJ5LXJlc3RvcmUtYmFja3VwIiwia2luZCI6InJvbGxiYWNrIiwi
bGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicmVjb3Zlci1mcm9tLWJhY2t1cCJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2MCJ9XSwidGl0bGUiOiJTZXJ2aWNl
T3BzIGlzIHJlc3RvcmVkIGZyb20gaXRzIGJhY2t1cCJ9LHsiaWQiOiJyZWNvdmVyeS1wYWNrYWdl
cyIsImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInJlY292
ZXItcGFja2FnZXMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjEi
fV0sInRpdGxlIjoiVGhlIHBhY2thZ2VzIHRoYXQgU2VydmljZU9wcyBuZWVkcyBhcmUgaW5zdGFs
bGVkIn0seyJpZCI6InJlY292ZXJ5LXN0YXJ0LXNlcnZpY2VzIiwia2luZCI6InJvbGxiYWNrIiwi
bGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicmVjb3Zlci1zdGFydC1zZXJ2aWNlcyJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2MiJ9XSwidGl0bGUiOiJUaGUg
c2VydmljZXMgc3RhcnQsIGVhY2ggYWZ0ZXIgdGhvc2UgaXQgbmVlZHMifSx7ImlkIjoicmVjb3Zl
cnktc3RhcnQtb2JzZXJ2ZXIiLCJraW5kIjoicm9sbGJhY2siLCJsZXZlbCI6Im11c3QiLCJzYXRp
c2ZpZWRCeSI6WyJyZWNvdmVyLXN0YXJ0LW9ic2VydmVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTYzIn1dLCJ0aXRsZSI6IlRoZSBvYnNlcnZlciBzdGFydHMgYXQg
dGhlIGVuZCJ9LHsiaWQiOiJzZWN1cmUtbm9kZS10cmFmZmljIiwia2luZCI6ImNoZWNrIiwibGV2
ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJzZWN1cml0eS10cmFmZmljIl0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTg4In1dLCJ0aXRsZSI6IlRyYWZmaWMgYmV0
d2VlbiB0aGUgbm9kZXMgaXMgcHJvdGVjdGVkIn0seyJpZCI6Im5vZGUtYWNjZXNzLWNvbnRyb2wi
LCJraW5kIjoiY2hlY2siLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbInNlY3VyaXR5
LWFjY2VzcyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4OSJ9XSwi
dGl0bGUiOiJPbmx5IHRoZSByaWdodCBwZW9wbGUgZ2V0IG9uIHRoZSBub2RlcyJ9LHsiaWQiOiJh
dWRpdC1sb2dnaW5nIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRC
eSI6WyJzZWN1cml0eS1hdWRpdC1sb2ciXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxOTAifV0sInRpdGxlIjoiQXVkaXQgbG9ncyBhcmUgd3JpdHRlbiBhbmQgbG9va2Vk
IGF0In0seyJpZCI6ImZpcmV3YWxsLXJ1bGVzIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJzaG91
bGQiLCJzYXRpc2ZpZWRCeSI6WyJzZWN1cml0eS1maXJld2FsbCJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5MSJ9XSwidGl0bGUiOiJUaGUgZmlyZXdhbGxzIGZpdCB0
aGUgbmVlZHMgb2YgdGhlIHBhaXIifSx7ImlkIjoic2VydmljZS1wZXJtaXNzaW9ucyIsImtpbmQi
OiJjaGVjayIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsic2VjdXJpdHktc2Vydmlj
ZXMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOTMifV0sInRpdGxl
IjoiVGhlIHNlcnZpY2VzIHJ1biB3aXRoIHRoZSBwZXJtaXNzaW9ucyB0aGV5IHNob3VsZCBoYXZl
In0seyJpZCI6ImRhdGFiYXNlLXNlY3VyaXR5Iiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJzaG91
bGQiLCJzYXRpc2ZpZWRCeSI6WyJzZWN1cml0eS1kYXRhYmFzZSJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5NCJ9XSwidGl0bGUiOiJUaGUgc2VjdXJpdHkgc2V0dGlu
Z3Mgb2YgdGhlIGRhdGFiYXNlIGFyZSBhcyB0aGV5IHNob3VsZCBiZSJ9LHsiaWQiOiJmaWxlLXBl
cm1pc3Npb25zIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6
WyJpbnN0YWxsZXItbW9kZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjE5NSJ9XSwidGl0bGUiOiJGaWxlcyBoYXZlIHRoZSByaWdodCBvd25lciBhbmQgbW9kZSJ9LHsi
aWQiOiJub2RlLW5ldHdvcmstc2VjdXJpdHkiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6InNob3Vs
ZCIsInNhdGlzZmllZEJ5IjpbInNlY3VyaXR5LW5ldHdvcmsiXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxOTYifV0sInRpdGxlIjoiVGhlIHByb3RlY3Rpb24gb2YgdGhl
IG5ldHdvcmsgYmV0d2VlbiB0aGUgbm9kZXMgc3RpbGwgd29ya3MifV0sInJ1bmJvb2siOnsiZGVz
Y3JpcHRpb24iOiJIb2xkIHRoZSBhdXRvbWF0aWMgZmFpbG92ZXIsIGJhY2sgZXZlcnl0aGluZyB1
cCwgdXBncmFkZSBtYXN0ZXIgYW5kIHN0YW5kYnksIHRoZSBkYXRhYmFzZXMgdG9vIGlmIHdhbnRl
ZCwgYnJpbmcgdGhlIG1hc3RlciBiYWNrIGludG8gc2VydmljZSwgbGV0IHRoZSBvYnNlcnZlciBy
dW4gYWdhaW4sIGFuZCBwcm92ZSB0aGF0IGJvdGggbm9kZXMgaG9sZCB0aGUgc2FtZS4iLCJpZCI6
InNlcnZpY2VvcHMtaGEtdXBncmFkZSIsInRpdGxlIjoiVXBncmFkZSBhIFNlcnZpY2VPcHMgaGln
aC1hdmFpbGFiaWxpdHkgcGFpciJ9LCJza2lwcGVkIjpbXSwic291cmNlcyI6W3siaWQiOiJndWlk
ZSIsInRpdGxlIjoiVXBncmFkZSBHdWlkZSBmb3IgSGlnaCBBdmFpbGFiaWxpdHkgKEhBKSBEZXBs
b3ltZW50IiwidXJsIjoiaHR0cHM6Ly9kb2NzLm1vdGFkYXRhLmNvbS8ifSx7ImlkIjoiZGVwbG95
bWVudCIsInRpdGxlIjoiSGlnaCBBdmFpbGFiaWxpdHkgKEhBKSBEZXBsb3ltZW50IFNldHVwIiwi
dXJsIjoiaHR0cHM6Ly9kb2NzLm1vdGFkYXRhLmNvbS8ifSx7ImlkIjoicGF0cm9uaSIsInRpdGxl
IjoiUGF0cm9uaSBCYXNlZCBIQSBDb25maWd1cmF0aW9uIiwidXJsIjoiaHR0cHM6Ly9kb2NzLm1v
dGFkYXRhLmNvbS8ifSx7ImlkIjoiZGlzYXN0ZXItcmVjb3ZlcnkiLCJ0aXRsZSI6IkRpc2FzdGVy
IFJlY292ZXJ5IE9wZXJhdGlvbnMgR3VpZGUiLCJ1cmwiOiJodHRwczovL2RvY3MubW90YWRhdGEu
Y29tLyJ9LHsiaWQiOiJzeXN0ZW1jdGwiLCJ0aXRsZSI6InN5c3RlbWN0bCgxKSIsInVybCI6Imh0
dHBzOi8vd3d3LmZyZWVkZXNrdG9wLm9yZy9zb2Z0d2FyZS9zeXN0ZW1kL21hbi9zeXN0ZW1jdGwu
aHRtbCJ9LHsiaWQiOiJiYWNrdXAtcHJvY2VzcyIsInRpdGxlIjoiQmFja3VwIFByb2Nlc3MifSx7
ImlkIjoiZG93bmxvYWQtbGlua3MiLCJ0aXRsZSI6IkxhdGVzdCBEb3dubG9hZCBMaW5rcyJ9LHsi
aWQiOiJzdGFuZGFsb25lLXBvc3RncmVzcWwiLCJ0aXRsZSI6IlN0YW5kYWxvbmUgUG9zdGdyZVNR
TCBVcGdyYWRlIEd1aWRlIn0seyJpZCI6ImJhY2t3YXJkLWNvbXBhdGliaWxpdHkiLCJ0aXRsZSI6
IkJhY2t3YXJkIENvbXBhdGliaWxpdHkifSx7ImlkIjoicG9zdGdyZXNxbC11cGdyYWRlIiwidGl0
bGUiOiJQb3N0Z3JlU1FMIFVwZ3JhZGUgR3VpZGUifSx7ImlkIjoidWJ1bnR1LXVwZ3JhZGUiLCJ0
aXRsZSI6IlVidW50dSBWZXJzaW9uIFVwZ3JhZGUgR3VpZGUifSx7ImlkIjoiaGEtZGVwbG95bWVu
dCIsInRpdGxlIjoiSGlnaCBBdmFpbGFiaWxpdHkgRGVwbG95bWVudCBHdWlkZSJ9LHsiaWQiOiJk
Yy1kci11cGdyYWRlIiwidGl0bGUiOiJEQy1EUiBVcGdyYWRlIEd1aWRlIn1dLCJzdGFnZXMiOlt7
ImVmZmVjdHMiOltdLCJpZCI6InByZXBhcmUiLCJzdGVwcyI6WyJpbmZvcm0tc3Rha2Vob2xkZXJz
IiwiZG93bmxvYWQtaW5zdGFsbGVyIiwiY29weS1pbnN0YWxsZXItbWFzdGVyIiwiY29weS1pbnN0
YWxsZXItc3RhbmRieSIsInNlY3VyaXR5LXRyYWZmaWMiLCJzZWN1cml0eS1hY2Nlc3MiLCJzZWN1
cml0eS1hdWRpdC1sb2ciLCJzZWN1cml0eS1maXJld2FsbCIsImFwcHJvdmUtc3RhcnQiXSwidGl0
bGUiOiJEYXlzIGJlZm9yZSwgdGVsbCBwZW9wbGUgYW5kIGJyaW5nIHRoZSBpbnN0YWxsZXIifSx7
ImRlc2NyaXB0aW9uIjoiRnJvbSBoZXJlIHVudGlsIHRoZSBvYnNlcnZlciBydW5zIGFnYWluLCBu
b3RoaW5nIHN3YXBzIHRoZSBub2Rlcy4iLCJlZmZlY3RzIjpbXSwiaWQiOiJob2xkLWZhaWxvdmVy
Iiwic3RlcHMiOlsiaG9sZC1mYWlsb3Zlci5lbnRyeS5vcy1zdXBwb3J0ZWQiLCJob2xkLWZhaWxv
dmVyLmVudHJ5LnJvb3QtYXZhaWxhYmxlIiwiaG9sZC1mYWlsb3Zlci5lbnRyeS5uZXR3b3JrIiwi
aG9sZC1mYWlsb3Zlci5lbnRyeS5kaXNrIiwiaG9sZC1mYWlsb3Zlci5lbnRyeS5kaXNrLWJhY2t1
cHMiLCJob2xkLWZhaWxvdmVyLmVudHJ5Lm1hc3Rlci1oZWFsdGh5IiwiaG9sZC1mYWlsb3Zlci5l
bnRyeS5yZXF1ZXN0LWNvdW50LWJlZm9yZSIsImhvbGQtZmFpbG92ZXIuZW50cnkuZmlsZS1jb3Vu
dC1iZWZvcmUiLCJob2xkLWZhaWxvdmVyLmVudHJ5Lmluc3RhbGxlZC12ZXJzaW9uIiwiaG9sZC1m
YWlsb3Zlci5lbnRyeS5vYnNlcnZlci1sb2ctdGhlcmUiLCJob2xkLWZhaWxvdmVyLmVudHJ5LnJl
c3BvbnNlLWJlZm9yZSIsImtlZXAtZXJyb3ItbG9nIiwic2VlLW9ic2VydmVyLXJ1bm5pbmciLCJv
YnNlcnZlci1sb2ciLCJsb2ctcXVpZXQiLCJzdG9wLW9ic2VydmVyIiwic2VlLW9ic2VydmVyLXN0
b3BwZWQiLCJiay1hcHBsaWNhdGlvbiIsImJrLWZpbGVkYiIsImJrLWRiIiwiYmstdm0tbWFzdGVy
IiwiYmstdm0tc3RhbmRieSJdLCJ0aXRsZSI6IkhvbGQgdGhlIGZhaWxvdmVyIGFuZCBiYWNrIGV2
ZXJ5dGhpbmcgdXAiLCJ3aW5kb3ciOiJob2xkLWZhaWxvdmVyIn0seyJlZmZlY3RzIjpbeyJjYXBh
YmlsaXR5IjoicG9ydGFsIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJh
bmFseXRpY3MiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImF1dG9tYXRp
Yy1mYWlsb3ZlciIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn1dLCJpZCI6ImFwcGxpY2F0aW9uLXVw
Z3JhZGUiLCJpbXBhY3QiOjEsInN0ZXBzIjpbImFwcGxpY2F0aW9uLXVwZ3JhZGUuZW50cnkub2Jz
ZXJ2ZXItc3RvcHBlZCIsImFwcGxpY2F0aW9uLXVwZ3JhZGUuZW50cnkuYmFja3Vwcy1yZWFkYWJs
ZSIsImFwcGxpY2F0aW9uLXVwZ3JhZGUuZW50cnkuaW5zdGFsbGVyLWlkZW50aWNhbCIsInN0b3At
c2VydmljZXMtbWFzdGVyIiwic2VlLXNlcnZpY2VzLXN0b3BwZWQtbWFzdGVyIiwiZ3JhbnQtZXhl
Y3V0ZS1tYXN0ZXIiLCJ1cGdyYWRlLW1hc3RlciIsInN0b3Atc2VydmljZXMtc3RhbmRieSIsInNl
ZS1zZXJ2aWNlcy1zdG9wcGVkLXN0YW5kYnkiLCJncmFudC1leGVjdXRlLXN0YW5kYnkiLCJ1cGdy
YWRlLXN0YW5kYnkiLCJhcHBsaWNhdGlvbi11cGdyYWRlLmV4aXQuc3RhbmRieS1zZXJ2aWNlcy1z
dG9wcGVkIl0sInRpdGxlIjoiVXBncmFkZSB0aGUgYXBwbGljYXRpb24sIG1hc3RlciBmaXJzdCIs
IndpbmRvdyI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUifSx7ImRlc2NyaXB0aW9uIjoiT3B0aW9uYWw7
IGEgY2hhbmdlIHRoYXQgbGVhdmVzIHRoZSBkYXRhYmFzZXMgYXMgdGhleSBhcmUgc2tpcHMgdGhp
cyBzdGFnZSB3aXRoIGEgcmVhc29uLiIsImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJwb3J0YWwi
LCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImRhdGFiYXNlLXJlcGxpY2F0
aW9uIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifV0sImlkIjoiZGF0YWJhc2UtdXBncmFkZSIsImlt
cGFjdCI6MSwic3RlcHMiOlsiZGF0YWJhc2UtdXBncmFkZS5lbnRyeS5vYnNlcnZlci1zdG9wcGVk
Iiwic2VlLW9ic2VydmVyLXN0aWxsLXN0b3BwZWQiLCJkYi11cGdyYWRlLW1hc3Rlci5mb2xsb3ct
Z3VpZGUiLCJwcm9tb3RlLXN0YW5kYnkiLCJkYi11cGdyYWRlLXN0YW5kYnkuZm9sbG93LWd1aWRl
IiwicmVjb25maWd1cmUtaGEiLCJkYXRhYmFzZS11cGdyYWRlLmV4aXQuc3RhbmRieS1yZXBsaWNh
dGVzIl0sInRpdGxlIjoiVXBncmFkZSB0aGUgZGF0YWJhc2VzLCBtYXN0ZXIgZmlyc3QiLCJ3aW5k
b3ciOiJkYXRhYmFzZS11cGdyYWRlIn0seyJlZmZlY3RzIjpbXSwiaWQiOiJyZXR1cm4tdG8tc2Vy
dmljZSIsInN0ZXBzIjpbInJldHVybi10by1zZXJ2aWNlLmVudHJ5Lm9ic2VydmVyLXN0b3BwZWQi
LCJzdGFydC1zZXJ2aWNlcy1tYXN0ZXIiLCJzdGFydC1vYnNlcnZlciIsInNlZS1vYnNlcnZlci1y
dW5uaW5nLWFnYWluIiwicmV0dXJuLXRvLXNlcnZpY2UuZXhpdC5vYnNlcnZlci1ydW5uaW5nIl0s
InRpdGxlIjoiQnJpbmcgdGhlIG1hc3RlciBhbmQgdGhlIGZhaWxvdmVyIGJhY2siLCJ3aW5kb3ci
OiJyZXR1cm4tdG8tc2VydmljZSJ9LHsiZWZmZWN0cyI6W10sImlkIjoidmVyaWZ5Iiwic3RlcHMi
OlsiY29tcGFyZS1yZXF1ZXN0LWNvdW50IiwiY3JlYXRlLXRlc3QtdGlja2V0Iiwic2VlLXRpY2tl
dC1vbi1zdGFuZGJ5IiwiZmlsZS1zeW5jLW1hc3RlciIsInNlZS1maWxlLXN5bmMtc3RhbmRieSIs
ImNvbXBhcmUtZmlsZS1jb3VudCIsImNyZWF0ZS10ZXN0LWZpbGUiLCJ3YWl0LWZvci10ZXN0LWZp
bGUiLCJ0ZXN0LWZpbGUtaWRlbnRpY2FsIiwicmVtb3ZlLXRlc3QtZmlsZSIsInNlZS1zZXJ2aWNl
cy1vbi1tYXN0ZXIiLCJwb3J0YWwtdmVyc2lvbiIsInNhbml0eSIsImNsb3NlLXRlc3QtdGlja2V0
IiwiY3B1IiwibWVtb3J5IiwiZGlzay1hZnRlciIsIm5ldHdvcmstYWZ0ZXIiLCJyZXNwb25zZS1h
ZnRlciIsInJlYWQtb2JzZXJ2ZXItbG9nIiwicmVhZC1lcnJvci1sb2ciLCJyZWFkLWZpbGUtc3lu
Yy1qb3VybmFsIiwiZXJyb3JzLWFmdGVyIiwiaW5zdGFsbGVyLW1vZGUiLCJzZWN1cml0eS1zZXJ2
aWNlcyIsInNlY3VyaXR5LWRhdGFiYXNlIiwic2VjdXJpdHktbmV0d29yayJdLCJ0aXRsZSI6IlBv
c3QtdXBncmFkZSB2ZXJpZmljYXRpb24ifV0sInN0ZXBzIjpbeyJiYXRjaGVzIjpbWyJjb250cm9s
bGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6ImluZm9ybS1zdGFr
ZWhvbGRlcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im5vdGlmeSIsIm5vdGlmeSI6eyJh
Ym91dCI6WyJwb3J0YWwiLCJhbmFseXRpY3MiLCJhdXRvbWF0aWMtZmFpbG92ZXIiLCJkYXRhYmFz
ZS1yZXBsaWNhdGlvbiIsImZpbGUtcmVwbGljYXRpb24iXSwiYXVkaWVuY2UiOiJzdGFrZWhvbGRl
cnMiLCJsZWFkTVMiOjE3MjgwMDAwMCwibWVzc2FnZSI6IlNlcnZpY2VPcHMgZ29lcyBmcm9tIDgu
NC4wIHRvIDguNi4wIHVuZGVyIGNoYW5nZSBDSEcwMDQyODYwLiBEdXJpbmcgdGhlIHdpbmRvdyB0
aGUgcG9ydGFsIGFuZCBhbmFseXRpY3MgYXJlIGRvd24sIGFuZCB0aGUgc3RhbmRieSBkb2VzIG5v
dCB0YWtlIG92ZXIuIn0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjQzM30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOlsic3Rha2Vob2xkZXJzLWluZm9ybWVkIl0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzgifV0sInN0YWdlIjoi
cHJlcGFyZSIsInRpdGxlIjoiVGVsbCB0aGUgc3Rha2Vob2xkZXJzIn0seyJiYXRjaGVzIjpbWyJj
b250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwMCwiaWQiOiJkb3du
bG9hZC1pbnN0YWxsZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVh
bCI6eyJpbnN0cnVjdGlvbiI6IkZldGNoIHRoZSBidWlsZCBmb3IgOC42LjAgZnJvbSB0aGUgTGF0
ZXN0IERvd25sb2FkIExpbmtzIGFuZCBjb21wdXRlIGl0cyBTSEEtMjU2LiIsInBhdGgiOltdLCJy
ZWNvcmQiOlsiZmlsZS1uYW1lIiwic2hhMjU2Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo0NDV9LCJwb3NpdGlvbiI6ImJvZHkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImRvd25sb2FkLWluc3RhbGxlciJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQx
LTQyIn1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IkRvd25sb2FkIHRoZSBjb21tb24gaW5z
dGFsbGVyIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1lIFwiJHtpbnN0YWxsZXJfZGlyfS8ke2luc3RhbGxl
cn1cIiIsInZhcmlhYmxlcyI6WyJpbnN0YWxsZXIiLCJpbnN0YWxsZXJfZGlyIl19LCJleHBlY3Qi
OltdLCJleHBlY3RlZCI6ImV4aXN0cyIsImhvc3RzIjpbIm9wcy1hIl0sImlkIjoiY29weS1pbnN0
YWxsZXItbWFzdGVyLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImZpbGUgL3Nydi9z
ZXJ2aWNlb3BzL3VwZ3JhZGUvTW90YWRhdGFTZXJ2aWNlT3BzQ29tbW9uVXBncmFkZV9WODYwIiwi
dGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgaW5zdGFsbGVyIGlzIG9uIHRoZSBtYXN0ZXIi
fSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJjb3B5LWluc3RhbGxlci1t
YXN0ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0
cnVjdGlvbiI6IkNvcHkgTW90YWRhdGFTZXJ2aWNlT3BzQ29tbW9uVXBncmFkZV9WODYwIHRvIC9z
cnYvc2VydmljZW9wcy91cGdyYWRlIG9uIHRoZSBtYXN0ZXIuIiwicGF0aCI6W10sInJlY29yZCI6
WyJzaGEyNTYiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjQ1M30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJz
YXRpc2ZpZXMiOlsiY29weS1pbnN0YWxsZXItbWFzdGVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDUtNDYifV0sInN0YWdlIjoi
cHJlcGFyZSIsInRpdGxlIjoiQ29weSB0aGUgaW5zdGFsbGVyIHRvIHRoZSBtYXN0ZXIiLCJ1bmRv
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoicm0gLWYgLS0gXCIke2luc3Rh
bGxlcl9kaXJ9LyR7aW5zdGFsbGVyfVwiIiwidmFyaWFibGVzIjpbImluc3RhbGxlciIsImluc3Rh
bGxlcl9kaXIiXX19fSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLWUgXCIke2luc3RhbGxlcl9kaXJ9LyR7aW5z
dGFsbGVyfVwiIiwidmFyaWFibGVzIjpbImluc3RhbGxlciIsImluc3RhbGxlcl9kaXIiXX0sImV4
cGVjdCI6W10sImV4cGVjdGVkIjoiZXhpc3RzIiwiaG9zdHMiOlsib3BzLWIiXSwiaWQiOiJjb3B5
LWluc3RhbGxlci1zdGFuZGJ5LmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImZpbGUg
L3Nydi9zZXJ2aWNlb3BzL3VwZ3JhZGUvTW90YWRhdGFTZXJ2aWNlT3BzQ29tbW9uVXBncmFkZV9W
ODYwIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgaW5zdGFsbGVyIGlzIG9uIHRoZSBz
dGFuZGJ5In0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoiY29weS1pbnN0
YWxsZXItc3RhbmRieSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFs
Ijp7Imluc3RydWN0aW9uIjoiQ29weSBNb3RhZGF0YVNlcnZpY2VPcHNDb21tb25VcGdyYWRlX1Y4
NjAgdG8gL3Nydi9zZXJ2aWNlb3BzL3VwZ3JhZGUgb24gdGhlIHN0YW5kYnkuIiwicGF0aCI6W10s
InJlY29yZCI6WyJzaGEyNTYiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjQ2Nn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOlsiY29weS1pbnN0YWxsZXItc3RhbmRieSJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYzLTY0In1d
LCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IkNvcHkgdGhlIGluc3RhbGxlciB0byB0aGUgc3Rh
bmRieSIsInVuZG8iOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJybSAtZiAt
LSBcIiR7aW5zdGFsbGVyX2Rpcn0vJHtpbnN0YWxsZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5zdGFs
bGVyIiwiaW5zdGFsbGVyX2RpciJdfX19LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hl
Y2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMi
OlsiY29udHJvbGxlciJdLCJpZCI6InNlY3VyaXR5LXRyYWZmaWMiLCJraW5kIjoibWFudWFsIiwi
bWFudWFsIjp7Imluc3RydWN0aW9uIjoiU2VlIGhvdyByZXBsaWNhdGlvbiwgcnN5bmMgYW5kIGhl
YXJ0YmVhdCB0cmF2ZWwgYmV0d2VlbiB0aGUgbm9kZXMuIiwicGF0aCI6W10sInJlY29yZCI6WyJm
aW5kaW5nIl19LCJzdWJqZWN0IjoiU2VlIGhvdyByZXBsaWNhdGlvbiwgcnN5bmMgYW5kIGhlYXJ0
YmVhdCB0cmF2ZWwgYmV0d2VlbiB0aGUgbm9kZXMuIiwidGl0bGUiOiJDb25maXJtIHRoYXQgdHJh
ZmZpYyBiZXR3ZWVuIHRoZSBub2RlcyBpcyBwcm90ZWN0ZWQifSwiZWZmZWN0cyI6W10sImVzdGlt
YXRlTVMiOjMwMDAwMCwiaWQiOiJzZWN1cml0eS10cmFmZmljIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjQ3OX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOlsic2VjdXJlLW5vZGUtdHJhZmZpYyJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4OCJ9XSwic3RhZ2UiOiJw
cmVwYXJlIiwidGl0bGUiOiJDb25maXJtIHRoYXQgdHJhZmZpYyBiZXR3ZWVuIHRoZSBub2RlcyBp
cyBwcm90ZWN0ZWQifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVj
dCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xs
ZXIiXSwiaWQiOiJzZWN1cml0eS1hY2Nlc3MiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imlu
c3RydWN0aW9uIjoiQ29tcGFyZSB0aGUgYWNjb3VudHMgYW5kIGtleXMgb24gYm90aCBub2RlcyB3
aXRoIHRoZSBhcHByb3ZlZCBsaXN0LiIsInBhdGgiOltdLCJyZWNvcmQiOlsiZmluZGluZyJdfSwi
c3ViamVjdCI6IkNvbXBhcmUgdGhlIGFjY291bnRzIGFuZCBrZXlzIG9uIGJvdGggbm9kZXMgd2l0
aCB0aGUgYXBwcm92ZWQgbGlzdC4iLCJ0aXRsZSI6IkNvbmZpcm0gd2hvIG1heSBnZXQgb24gdGhl
IG5vZGVzIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoic2VjdXJpdHkt
YWNjZXNzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjQ4NX0sInBvc2l0aW9u
IjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibm9kZS1hY2Nlc3MtY29u
dHJvbCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjE4OSJ9XSwic3RhZ2UiOiJwcmVwYXJlIiwidGl0bGUiOiJDb25maXJtIHdobyBt
YXkgZ2V0IG9uIHRoZSBub2RlcyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2si
OnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsi
Y29udHJvbGxlciJdLCJpZCI6InNlY3VyaXR5LWF1ZGl0LWxvZyIsImtpbmQiOiJtYW51YWwiLCJt
YW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJTZWUgdGhhdCBhdWRpdGluZyBpcyBvbiBmb3IgYm90aCBu
b2RlcyBhbmQgd2hvIHJlYWRzIGl0LiIsInBhdGgiOltdLCJyZWNvcmQiOlsiZmluZGluZyJdfSwi
c3ViamVjdCI6IlNlZSB0aGF0IGF1ZGl0aW5nIGlzIG9uIGZvciBib3RoIG5vZGVzIGFuZCB3aG8g
cmVhZHMgaXQuIiwidGl0bGUiOiJDb25maXJtIHRoYXQgYXVkaXQgbG9ncyBhcmUgb24gYW5kIHJl
YWQifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJzZWN1cml0eS1hdWRp
dC1sb2ciLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NDkxfSwicG9zaXRpb24i
OiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJhdWRpdC1sb2dnaW5nIl0s
InNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTkwIn1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IkNvbmZpcm0gdGhhdCBhdWRpdCBs
b2dzIGFyZSBvbiBhbmQgcmVhZCJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2si
OnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsi
Y29udHJvbGxlciJdLCJpZCI6InNlY3VyaXR5LWZpcmV3YWxsIiwia2luZCI6Im1hbnVhbCIsIm1h
bnVhbCI6eyJpbnN0cnVjdGlvbiI6IkNvbXBhcmUgdGhlIGZpcmV3YWxsIHJ1bGVzIG9mIGJvdGgg
bm9kZXMgd2l0aCB0aGUgYXBwcm92ZWQgb25lcy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbImZpbmRp
bmciXX0sInN1YmplY3QiOiJDb21wYXJlIHRoZSBmaXJld2FsbCBydWxlcyBvZiBib3RoIG5vZGVz
IHdpdGggdGhlIGFwcHJvdmVkIG9uZXMuIiwidGl0bGUiOiJDb25maXJtIHRoZSBmaXJld2FsbCBy
dWxlcyBvZiB0aGUgcGFpciJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6
InNlY3VyaXR5LWZpcmV3YWxsIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjQ5
N30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZmly
ZXdhbGwtcnVsZXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxOTEifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiQ29uZmly
bSB0aGUgZmlyZXdhbGwgcnVsZXMgb2YgdGhlIHBhaXIifSx7ImFwcHJvdmUiOnsiYnkiOltdLCJx
dWVzdGlvbiI6Ik1heSBjaGFuZ2UgQ0hHMDA0Mjg2MCBzdG9wIHRoZSBmYWlsb3ZlciBhbmQgdGFr
ZSBTZXJ2aWNlT3BzIGRvd24gaW4gaXRzIHdpbmRvdz8ifSwiYmF0Y2hlcyI6W1siY29udHJvbGxl
ciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJhcHByb3ZlLXN0YXJ0
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJhcHByb3ZlIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTAzfSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W10sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiQXBwcm92ZSB0aGUgc3Rh
cnQifSx7ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiLiAvZXRjL29zLXJlbGVhc2UgJiYgcHJpbnRmICclcy0l
c1xcbicgXCIkSURcIiBcIiRWRVJTSU9OX0lEXCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0Ijpb
eyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4odWJ1bnR1LSgyMnwyNClcXC4wNHxyaGVs
LTlcXC5bMjRdKSQifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXih1YnVudHUtKDIyfDI0KVxcLjA0
fHJoZWwtOVxcLlsyNF0pJGAiLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1iIl0sImlkIjoiaG9sZC1m
YWlsb3Zlci5lbnRyeS5vcy1zdXBwb3J0ZWQiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhl
IG91dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIG5vZGUgcnVucyBVYnVudHUg
MjIgb3IgMjQsIG9yIFJlZCBIYXQgOS4yIG9yIDkuNCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJob2xk
LWZhaWxvdmVyLmVudHJ5Lm9zLXN1cHBvcnRlZCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoi
Y2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjo1MTV9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJzdXBwb3J0ZWQtb3MiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMC0xMiJ9XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVy
IiwidGl0bGUiOiJUaGUgbm9kZSBydW5zIFVidW50dSAyMiBvciAyNCwgb3IgUmVkIEhhdCA5LjIg
b3IgOS40In0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gaWQgLXUiLCJ2YXJpYWJsZXMiOltd
fSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiMCJ9XSwiZXhwZWN0ZWQi
OiJpcyBgMGAiLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1iIl0sImlkIjoiaG9sZC1mYWlsb3Zlci5l
bnRyeS5yb290LWF2YWlsYWJsZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0
IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgYWNjb3VudCBnZXRzIHJvb3QgcmlnaHRz
IHdpdGhvdXQgYmVpbmcgYXNrZWQifSwiZWZmZWN0cyI6W10sImlkIjoiaG9sZC1mYWlsb3Zlci5l
bnRyeS5yb290LWF2YWlsYWJsZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1
MTZ9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJy
b290LXJpZ2h0cyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjQ2LTQ3In1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRsZSI6
IlRoZSBhY2NvdW50IGdldHMgcm9vdCByaWdodHMgd2l0aG91dCBiZWluZyBhc2tlZCJ9LHsiYmF0
Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiJwaW5nIC1jIDUgLVcgMiBcIiR7cGVlcl9hZGRyZXNzfVwiIiwidmFyaWFi
bGVzIjpbInBlZXJfYWRkcmVzcyJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJjb250YWlucyIs
InRleHQiOiIsIDAlIHBhY2tldCBsb3NzIn1dLCJleHBlY3RlZCI6ImNvbnRhaW5zIGAsIDAlIHBh
Y2tldCBsb3NzYCIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJob2xkLWZhaWxvdmVy
LmVudHJ5Lm5ldHdvcmsiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRp
bWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIG90aGVyIG5vZGUgYW5zd2VycyB3aXRob3V0IGxv
c3NlcyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJob2xkLWZhaWxvdmVyLmVudHJ5Lm5ldHdvcmsiLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTE3fSwicG9zaXRpb24iOiJlbnRyeSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibm9kZS1uZXR3b3JrIl0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTcsIDM2
In1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRsZSI6IlRoZSBvdGhlciBub2RlIGFuc3dl
cnMgd2l0aG91dCBsb3NzZXMifSx7ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZGYgLVBrIC0tIFwiJHtpbnN0
YWxsZXJfZGlyfVwiIHwgYXdrICdOUiA9PSAyIHsgcHJpbnQgJDQgfSciLCJ2YXJpYWJsZXMiOlsi
aW5zdGFsbGVyX2RpciJdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPj0iLCJudW1iZXJzIjpb
OTc2NTYyNV0sInByZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyBhdCBsZWFzdCAx
MCBHQiIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJob2xkLWZhaWxvdmVyLmVudHJ5
LmRpc2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZnJlZSBzcGFjZSBvZiAvc3J2L3NlcnZp
Y2VvcHMvdXBncmFkZSIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlcmUgaXMgcm9vbSBm
b3IgdGhlIGluc3RhbGxlciJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJob2xkLWZhaWxvdmVyLmVudHJ5
LmRpc2siLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTE4fSwicG9zaXRpb24i
OiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZGlzay1zcGFjZSJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjE4In1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRsZSI6IlRoZXJlIGlzIHJvb20gZm9y
IHRoZSBpbnN0YWxsZXIifSx7ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNoZWNrIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZGYgLVBrIC0tIFwiJHtiYWNrdXBf
ZGlyfVwiIHwgYXdrICdOUiA9PSAyIHsgcHJpbnQgJDQgfSciLCJ2YXJpYWJsZXMiOlsiYmFja3Vw
X2RpciJdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPj0iLCJudW1iZXJzIjpbOTc2NTYyNTBd
LCJwcmVkaWNhdGUiOiJudW1iZXIifV0sImV4cGVjdGVkIjoiaXMgYXQgbGVhc3QgMTAwIEdCIiwi
aG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkuZGlzay1i
YWNrdXBzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImZyZWUgc3BhY2Ugb2YgL3Nydi9zZXJ2
aWNlb3BzL2JhY2t1cCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlcmUgaXMgcm9vbSBm
b3IgdGhlIGJhY2t1cHMifSwiZWZmZWN0cyI6W10sImlkIjoiaG9sZC1mYWlsb3Zlci5lbnRyeS5k
aXNrLWJhY2t1cHMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTE5fSwicG9z
aXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZGlzay1zcGFj
ZS1iYWNrdXBzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTgifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpdGxlIjoiVGhl
cmUgaXMgcm9vbSBmb3IgdGhlIGJhY2t1cHMifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5p
dCBpbiAnZnQtbWFpbi1zZXJ2ZXIuc2VydmljZScgJ2Z0LWFuYWx5dGljcy1zZXJ2ZXIuc2Vydmlj
ZScgJ2VsYXN0aWNzZWFyY2guc2VydmljZScgJ25naW54LnNlcnZpY2UnICdwb3N0Z3Jlc3FsLnNl
cnZpY2UnICdmaWxlLXN5bmMuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFj
dGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50
ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVc
IiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1
c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIs
Imhvc3RzIjpbIm9wcy1hIl0sImlkIjoiaG9sZC1mYWlsb3Zlci5lbnRyeS5tYXN0ZXItaGVhbHRo
eSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlcyBmdC1tYWluLXNlcnZlci5zZXJ2
aWNlLCBmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UsIGVsYXN0aWNzZWFyY2guc2VydmljZSwg
bmdpbnguc2VydmljZSwgcG9zdGdyZXNxbC5zZXJ2aWNlLCBmaWxlLXN5bmMuc2VydmljZSIsInRp
bWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIG1hc3RlcidzIHNlcnZpY2VzIHJ1biBiZWZvcmUg
YW55dGhpbmcgaXMgdG91Y2hlZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJob2xkLWZhaWxvdmVyLmVu
dHJ5Lm1hc3Rlci1oZWFsdGh5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjUy
MH0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNs
dXN0ZXItaGVhbHRoeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjE2In1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRsZSI6
IlRoZSBtYXN0ZXIncyBzZXJ2aWNlcyBydW4gYmVmb3JlIGFueXRoaW5nIGlzIHRvdWNoZWQifSx7
ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtdSBwb3N0Z3JlcyBwc3FsIC1kIGZsb3RvaXRzbWRiIC10
QWMgXCJTRUxFQ1QgQ09VTlQoKikgRlJPTSBhcG9sby5yZXF1ZXN0O1wiIiwidmFyaWFibGVzIjpb
XX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWwifV0sImV4cGVjdGVkIjoiaXMgdGhlIHNh
bWUgb24gZXZlcnkgaG9zdCIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJob2xkLWZh
aWxvdmVyLmVudHJ5LnJlcXVlc3QtY291bnQtYmVmb3JlIiwia2luZCI6ImNvbXBhcmUiLCJyZXRy
eSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0
IiwidGl0bGUiOiJUaGUgZGF0YWJhc2VzIGFyZSBpbiBzdGVwIGJlZm9yZSBhbnl0aGluZyBpcyB0
b3VjaGVkIn0sImVmZmVjdHMiOltdLCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkucmVxdWVzdC1j
b3VudC1iZWZvcmUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTIxfSwicG9z
aXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY2x1c3Rlci1o
ZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTYsIDk1In1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRsZSI6IlRo
ZSBkYXRhYmFzZXMgYXJlIGluIHN0ZXAgYmVmb3JlIGFueXRoaW5nIGlzIHRvdWNoZWQifSx7ImJh
dGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0Ijoic3VkbyB0ZXN0IC1kIC9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2Zp
bGVkYiAmJiBzdWRvIGZpbmQgL29wdC9mbG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRiIC10eXBl
IGYgfCB3YyAtbCIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFs
In1dLCJleHBlY3RlZCI6ImlzIHRoZSBzYW1lIG9uIGV2ZXJ5IGhvc3QiLCJob3N0cyI6WyJvcHMt
YSIsIm9wcy1iIl0sImlkIjoiaG9sZC1mYWlsb3Zlci5lbnRyeS5maWxlLWNvdW50LWJlZm9yZSIs
ImtpbmQiOiJjb21wYXJlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjozMDAwMDB9
LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpdGxlIjoiVGhlIGZpbGVkYiBmb2xkZXJzIGFyZSBp
biBzdGVwIGJlZm9yZSBhbnl0aGluZyBpcyB0b3VjaGVkIn0sImVmZmVjdHMiOltdLCJpZCI6Imhv
bGQtZmFpbG92ZXIuZW50cnkuZmlsZS1jb3VudC1iZWZvcmUiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6NTIyfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOlsiY2x1c3Rlci1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTYsIDEwMiJ9XSwic3RhZ2UiOiJo
b2xkLWZhaWxvdmVyIiwidGl0bGUiOiJUaGUgZmlsZWRiIGZvbGRlcnMgYXJlIGluIHN0ZXAgYmVm
b3JlIGFueXRoaW5nIGlzIHRvdWNoZWQifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNo
ZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3Rz
IjpbImNvbnRyb2xsZXIiXSwiaWQiOiJob2xkLWZhaWxvdmVyLmVudHJ5Lmluc3RhbGxlZC12ZXJz
aW9uIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIs
Imluc3RydWN0aW9uIjoiUmVhZCB0aGUgdmVyc2lvbiBpbiB0aGUgbGljZW5jZSBkZXRhaWxzOyBp
dCBtdXN0IGJlIDguNC4wLCBhbmQgb25lIHRoYXQgdGhlIHZlbmRvciBhbGxvd3MgaW4gYSBwYWly
LiIsInBhdGgiOlsiQWRtaW4iLCJPcmdhbml6YXRpb24iLCJBY2NvdW50IiwiTGljZW5zZSBEZXRh
aWxzIl0sInJlY29yZCI6WyJ2ZXJzaW9uIl19LCJzdWJqZWN0IjoiUmVhZCB0aGUgdmVyc2lvbiBp
biB0aGUgbGljZW5jZSBkZXRhaWxzOyBpdCBtdXN0IGJlIDguNC4wLCBhbmQgb25lIHRoYXQgdGhl
IHZlbmRvciBhbGxvd3MgaW4gYSBwYWlyLiIsInRpdGxlIjoiVGhlIHBvcnRhbCBzaG93cyB0aGUg
dmVyc2lvbiB0aGlzIGNoYW5nZSBzdGFydHMgZnJvbSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJob2xk
LWZhaWxvdmVyLmVudHJ5Lmluc3RhbGxlZC12ZXJzaW9uIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjUyM30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbImN1cnJlbnQtdmVyc2lvbiJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5LCAxMDgifV0sInN0YWdlIjoiaG9s
ZC1mYWlsb3ZlciIsInRpdGxlIjoiVGhlIHBvcnRhbCBzaG93cyB0aGUgdmVyc2lvbiB0aGlzIGNo
YW5nZSBzdGFydHMgZnJvbSJ9LHsiYmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLWUgXCIvb3B0L0hBL2xvZ3Mv
aGFfJHtkYXRlfS5sb2dcIiIsInZhcmlhYmxlcyI6WyJkYXRlIl19LCJleHBlY3QiOltdLCJleHBl
Y3RlZCI6ImV4aXN0cyIsImhvc3RzIjpbIm9wcy13YXRjaCJdLCJpZCI6ImhvbGQtZmFpbG92ZXIu
ZW50cnkub2JzZXJ2ZXItbG9nLXRoZXJlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImZpbGUg
L29wdC9IQS9sb2dzL2hhXyR7ZGF0ZX0ubG9nIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJU
b2RheSdzIGxvZyBvZiB0aGUgb2JzZXJ2ZXIgaXMgd2hlcmUgaXQgaXMgbG9va2VkIGZvciJ9LCJl
ZmZlY3RzIjpbXSwiaWQiOiJob2xkLWZhaWxvdmVyLmVudHJ5Lm9ic2VydmVyLWxvZy10aGVyZSIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1MjR9LCJwb3NpdGlvbiI6ImVudHJ5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjQifV0sInN0YWdlIjoiaG9s
ZC1mYWlsb3ZlciIsInRpdGxlIjoiVG9kYXkncyBsb2cgb2YgdGhlIG9ic2VydmVyIGlzIHdoZXJl
IGl0IGlzIGxvb2tlZCBmb3IifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2Vjb25kcz0kKGN1cmwgLWZzUyAt
byAvZGV2L251bGwgLXcgJyV7dGltZV90b3RhbH0nIFwiJHtwb3J0YWxfdXJsfVwiKSB8fCBleGl0
IDFcbmF3ayAtdiB0b29rPVwiJHNlY29uZHNcIiAtdiBsaW1pdD1cIiR7cmVzcG9uc2VfbGltaXRf
bXN9XCIgXFxcbiAgJ0JFR0lOIHsgcHJpbnRmIFwiJXM6ICVkIG1zXFxuXCIsICh0b29rICogMTAw
MCA8PSBsaW1pdCA/IFwiaW4gdGltZVwiIDogXCJ0b28gc2xvd1wiKSwgdG9vayAqIDEwMDAgfSci
LCJ2YXJpYWJsZXMiOlsicG9ydGFsX3VybCIsInJlc3BvbnNlX2xpbWl0X21zIl19LCJleHBlY3Qi
Olt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXmluIHRpbWU6ICJ9XSwiZXhwZWN0ZWQi
OiJtYXRjaGVzIGBeaW4gdGltZTogYCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJob2xk
LWZhaWxvdmVyLmVudHJ5LnJlc3BvbnNlLWJlZm9yZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3Qi
OiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgcG9ydGFsIGFuc3dl
cnMgaW4gdGltZSBiZWZvcmUgYW55dGhpbmcgaXMgdG91Y2hlZCJ9LCJlZmZlY3RzIjpbXSwiaWQi
OiJob2xkLWZhaWxvdmVyLmVudHJ5LnJlc3BvbnNlLWJlZm9yZSIsImlkZW1wb3RlbnQiOmZhbHNl
LCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjo1MjV9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTE0In1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRs
ZSI6IlRoZSBwb3J0YWwgYW5zd2VycyBpbiB0aW1lIGJlZm9yZSBhbnl0aGluZyBpcyB0b3VjaGVk
In0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJzdWRvIHRhaWwgLW4gXCIke2xvZ19saW5lc31cIiAvb3B0L2Zsb3RvbWF0ZS9tYWluLXNl
cnZlci9sb2dzL2NvbW1vbi9lcnJvciIsInZhcmlhYmxlcyI6WyJsb2dfbGluZXMiXX0sImVmZmVj
dHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJrZWVwLWVycm9yLWxvZyIsImlkZW1wb3Rl
bnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1Mjd9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2Vk
Ijp0cnVlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExNSwgMTcwIn1dLCJzdGFnZSI6ImhvbGQtZmFpbG92
ZXIiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IktlZXAgdGhlIGxhc3QgbGluZXMgb2YgdGhl
IGVycm9yIGxvZyBmb3IgY29tcGFyaXNvbiJ9LHsiYmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1dLCJj
aGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3Ig
dW5pdCBpbiAnaGEnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwi
IDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicg
XCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkg
OzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxl
cyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJvcHMt
d2F0Y2giXSwiaWQiOiJzZWUtb2JzZXJ2ZXItcnVubmluZyIsImtpbmQiOiJwcm9iZSIsInN1Ympl
Y3QiOiJzZXJ2aWNlIGhhIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIg
cnVucyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLW9ic2VydmVy
LXJ1bm5pbmciLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTM2fSwicG9zaXRp
b24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJvYnNlcnZlci1zZWVu
LXJ1bm5pbmciXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIyOCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjgsIDg5In1d
LCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBvYnNlcnZlciBy
dW5zIn0seyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2giXV0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0IjoidGFpbCAtbiBcIiR7bG9nX2xpbmVzfVwiIFwiL29wdC9IQS9sb2dzL2hhXyR7
ZGF0ZX0ubG9nXCIiLCJ2YXJpYWJsZXMiOlsiZGF0ZSIsImxvZ19saW5lcyJdfSwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJvYnNlcnZlci1sb2ciLCJpZGVtcG90ZW50Ijp0
cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6NTQyfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJvYnNlcnZlci1sb2ctcmVhZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIyLTI0In1dLCJzdGFnZSI6
ImhvbGQtZmFpbG92ZXIiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlJlYWQgdGhlIG5ld2Vz
dCBsaW5lcyBvZiB0aGUgb2JzZXJ2ZXIncyBsb2cifSx7ImJhdGNoZXMiOltbIm9wcy13YXRjaCJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJyZWNlbnQ9JCh0
YWlsIC1uIFwiJHtsb2dfbGluZXN9XCIgXCIvb3B0L0hBL2xvZ3MvaGFfJHtkYXRlfS5sb2dcIikg
fHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRyZWNlbnRcIiB8XG4gIGF3ayAtdiBidXN5PVwi
JHtidXN5X2xvZ19wYXR0ZXJufVwiICd0b2xvd2VyKCQwKSB+IGJ1c3kgeyBuKysgfSBFTkQgeyBw
cmludCBuICsgMCB9JyIsInZhcmlhYmxlcyI6WyJidXN5X2xvZ19wYXR0ZXJuIiwiZGF0ZSIsImxv
Z19saW5lcyJdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPT0iLCJudW1iZXJzIjpbMF0sInBy
ZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyA9PSAwIiwiaG9sZE1TIjo2MDAwMCwi
aG9zdHMiOlsib3BzLXdhdGNoIl0sImlkIjoibG9nLXF1aWV0Iiwia2luZCI6InByb2JlIiwic3Vi
amVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBuZXdlc3Qg
bGluZXMgb2YgdGhlIG9ic2VydmVyJ3MgbG9nIHNwZWFrIG9mIG5vIHN3YXAgYW5kIG5vIHN5bmNo
cm9uaXNhdGlvbiJ9LCJkZXNjcmlwdGlvbiI6IlN0b3BwaW5nIHRoZSBvYnNlcnZlciBpbiB0aGUg
bWlkZGxlIG9mIGVpdGhlciBtYXkgbGVhdmUgdGhlIHBhaXIgdW5zdGFibGUuIiwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJsb2ctcXVpZXQiLCJpZGVtcG90ZW50IjpmYWxz
ZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjo1NTF9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjoxODAwMDAwfSwic2F0aXNmaWVzIjpb
ImxvZy1xdWlldCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjIxLCAyNyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjEt
MjQifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpdGxlIjoiV2FpdCB1bnRpbCBubyBzd2Fw
IG9yIHN5bmNocm9uaXNhdGlvbiBpcyB1bmRlciB3YXkifSx7ImJhdGNoZXMiOltbIm9wcy13YXRj
aCJdXSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN5c3RlbWN0bCBz
dG9wIGhhIiwidmFyaWFibGVzIjpbXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwi
aWQiOiJzdG9wLW9ic2VydmVyIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFp
bHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjU1OX0s
InBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJzdG9wLW9i
c2VydmVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMjAsIDI5In1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aW1lb3V0TVMi
OjEyMDAwMCwidGl0bGUiOiJTdG9wIHRoZSBvYnNlcnZlciIsInVuZG8iOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN5c3RlbWN0bCBzdGFydCBoYSIsInZhcmlhYmxl
cyI6W119fX0seyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2giXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdoYSc7IGRvXG4g
IHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNv
ZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVc
IlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAzaW5hY3RpdmV8M2ZhaWxlZCkgOzsgKikgc3Rh
dHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJl
eHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHN0b3BwZWQiLCJob3N0cyI6WyJvcHMtd2F0Y2giXSwi
aWQiOiJzZWUtb2JzZXJ2ZXItc3RvcHBlZCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2
aWNlIGhhIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgZG93biJ9
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLW9ic2VydmVyLXN0b3Bw
ZWQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTcwfSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJvYnNlcnZlci1zZWVuLXN0b3Bw
ZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIzMCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzAifV0sInN0YWdlIjoi
aG9sZC1mYWlsb3ZlciIsInRpdGxlIjoiU2VlIHRoYXQgdGhlIG9ic2VydmVyIGlzIGRvd24ifSx7
ImJhY2t1cCI6ImFwcGxpY2F0aW9uIiwiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNoZWNrIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtcyBcIiR7YXBwbGljYXRpb25f
YmFja3VwfVwiICYmIHNoYTI1NnN1bSAtLSBcIiR7YXBwbGljYXRpb25fYmFja3VwfVwiIiwidmFy
aWFibGVzIjpbImFwcGxpY2F0aW9uX2JhY2t1cCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJt
YXRjaGVzIiwidGV4dCI6Il5bMC05YS1mXXs2NH0gIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5b
MC05YS1mXXs2NH0gYCIsImhvc3RzIjpbIm9wcy1hIl0sImlkIjoiYmstYXBwbGljYXRpb24uY2hl
Y2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MTgw
MDAwMCwidGl0bGUiOiJUaGUgYmFja3VwIG9mIHRoZSBhcHBsaWNhdGlvbiBpcyB0aGVyZSBhbmQg
bm90IGVtcHR5In0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo5MDAwMDAsImlkIjoiYmstYXBw
bGljYXRpb24iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJp
bnN0cnVjdGlvbiI6IkJhY2sgdGhlIGFwcGxpY2F0aW9uIHVwIHRvIC9zcnYvc2VydmljZW9wcy9i
YWNrdXAvYXBwbGljYXRpb24tOC40LjAudGFyLmd6IGFzIHRoZSBCYWNrdXAgUHJvY2VzcyBzYXlz
LiIsInBhdGgiOltdLCJyZWNvcmQiOlsic2l6ZSIsInNoYTI1NiJdfSwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTc2fSwicG9zaXRpb24i
OiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJiYWNrdXAtYXBwbGljYXRp
b24iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIzMyJ9XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwidGl0bGUiOiJCYWNrIHVwIHRo
ZSBhcHBsaWNhdGlvbiBvZiB0aGUgbWFzdGVyIn0seyJiYWNrdXAiOiJmaWxlZGIiLCJiYXRjaGVz
IjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJ0ZXN0IC1zIFwiJHtmaWxlZGJfYmFja3VwfVwiICYmIHNoYTI1NnN1bSAtLSBcIiR7ZmlsZWRi
X2JhY2t1cH1cIiIsInZhcmlhYmxlcyI6WyJmaWxlZGJfYmFja3VwIl19LCJleHBlY3QiOlt7InBy
ZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlswLTlhLWZdezY0fSAifV0sImV4cGVjdGVkIjoi
bWF0Y2hlcyBgXlswLTlhLWZdezY0fSBgIiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJiay1maWxl
ZGIuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRN
UyI6MTgwMDAwMCwidGl0bGUiOiJUaGUgYmFja3VwIG9mIGZpbGVkYiBpcyB0aGVyZSBhbmQgbm90
IGVtcHR5In0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxODAwMDAwLCJpZCI6ImJrLWZpbGVk
YiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0
aW9uIjoiQmFjayAvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9maWxlZGIgdXAgdG8gL3Nydi9z
ZXJ2aWNlb3BzL2JhY2t1cC9maWxlZGItOC40LjAudGFyLmd6IGFzIHRoZSBCYWNrdXAgUHJvY2Vz
cyBzYXlzLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic2l6ZSIsInNoYTI1NiJdfSwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTkxfSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJiYWNrdXAtZmls
ZWRiIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMzMifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpdGxlIjoiQmFjayB1cCB0
aGUgZmlsZWRiIGZvbGRlciBvZiB0aGUgbWFzdGVyIn0seyJiYWNrdXAiOiJkYXRhYmFzZSIsImJh
dGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwi
dGV4dCI6InRlc3QgLXMgXCIke2RhdGFiYXNlX2JhY2t1cH1cIiAmJiBzaGEyNTZzdW0gLS0gXCIk
e2RhdGFiYXNlX2JhY2t1cH1cIiIsInZhcmlhYmxlcyI6WyJkYXRhYmFzZV9iYWNrdXAiXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwi
ZXhwZWN0ZWQiOiJtYXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6WyJvcHMtYSJdLCJp
ZCI6ImJrLWRiLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0
aW1lb3V0TVMiOjE4MDAwMDAsInRpdGxlIjoiVGhlIGJhY2t1cCBvZiB0aGUgZGF0YWJhc2UgaXMg
dGhlcmUgYW5kIG5vdCBlbXB0eSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwi
aWQiOiJiay1kYiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7
Imluc3RydWN0aW9uIjoiQmFjayB0aGUgY29tcGxldGUgZGF0YWJhc2UgdXAgdG8gL3Nydi9zZXJ2
aWNlb3BzL2JhY2t1cC9kYXRhYmFzZS04LjQuMC5kdW1wIGFzIHRoZSBCYWNrdXAgUHJvY2VzcyBz
YXlzLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic2l6ZSIsInNoYTI1NiJdfSwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjA2fSwicG9zaXRp
b24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJiYWNrdXAtZGF0YWJh
c2UiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIzNCJ9XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwidGl0bGUiOiJCYWNrIHVwIHRo
ZSB3aG9sZSBkYXRhYmFzZSBmcm9tIHRoZSBtYXN0ZXIifSx7ImJhY2t1cCI6InZtLXNuYXBzaG90
LW1hc3RlciIsImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBl
Y3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6ImJrLXZt
LW1hc3Rlci5jaGVjayIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJG
aW5kIHRoZSBzbmFwc2hvdCBpbiB0aGUgbGlzdCBvZiB0aGUgaHlwZXJ2aXNvci4iLCJwYXRoIjpb
XSwicmVjb3JkIjpbInNjcmVlbnNob3QiXX0sInN1YmplY3QiOiJGaW5kIHRoZSBzbmFwc2hvdCBp
biB0aGUgbGlzdCBvZiB0aGUgaHlwZXJ2aXNvci4iLCJ0aXRsZSI6IlRoZSBoeXBlcnZpc29yIGxp
c3RzIHRoZSBtYXN0ZXIncyBzbmFwc2hvdCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAw
MDAwLCJpZCI6ImJrLXZtLW1hc3RlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFs
IiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiVGFrZSBhIHNuYXBzaG90IG9mIHRoZSBtYXN0ZXIn
cyB2aXJ0dWFsIG1hY2hpbmUuIiwicGF0aCI6W10sInJlY29yZCI6WyJzbmFwc2hvdC1uYW1lIiwi
dGFrZW4tYXQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjYyMX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJz
YXRpc2ZpZXMiOlsic25hcHNob3QtbWFzdGVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzUifV0sInN0YWdlIjoiaG9sZC1mYWls
b3ZlciIsInRpdGxlIjoiVGFrZSBhIHNuYXBzaG90IG9mIHRoZSBtYXN0ZXIncyB2aXJ0dWFsIG1h
Y2hpbmUifSx7ImJhY2t1cCI6InZtLXNuYXBzaG90LXN0YW5kYnkiLCJiYXRjaGVzIjpbWyJvcHMt
YiJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0
IiwiaG9zdHMiOlsib3BzLWIiXSwiaWQiOiJiay12bS1zdGFuZGJ5LmNoZWNrIiwia2luZCI6Im1h
bnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkZpbmQgdGhlIHNuYXBzaG90IGluIHRoZSBs
aXN0IG9mIHRoZSBoeXBlcnZpc29yLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic2NyZWVuc2hvdCJd
fSwic3ViamVjdCI6IkZpbmQgdGhlIHNuYXBzaG90IGluIHRoZSBsaXN0IG9mIHRoZSBoeXBlcnZp
c29yLiIsInRpdGxlIjoiVGhlIGh5cGVydmlzb3IgbGlzdHMgdGhlIHN0YW5kYnkncyBzbmFwc2hv
dCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6ImJrLXZtLXN0YW5kYnki
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlv
biI6IlRha2UgYSBzbmFwc2hvdCBvZiB0aGUgc3RhbmRieSdzIHZpcnR1YWwgbWFjaGluZS4iLCJw
YXRoIjpbXSwicmVjb3JkIjpbInNuYXBzaG90LW5hbWUiLCJ0YWtlbi1hdCJdfSwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjMyfSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzbmFwc2hvdC1z
dGFuZGJ5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMzUifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpdGxlIjoiVGFrZSBh
IHNuYXBzaG90IG9mIHRoZSBzdGFuZGJ5J3MgdmlydHVhbCBtYWNoaW5lIn0seyJiYXRjaGVzIjpb
WyJvcHMtd2F0Y2giXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdoYSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlz
LWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHBy
aW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3Rh
dGVcIiBpbiAzaW5hY3RpdmV8M2ZhaWxlZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxu
ZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6
ImlzIHN0b3BwZWQiLCJob3N0cyI6WyJvcHMtd2F0Y2giXSwiaWQiOiJhcHBsaWNhdGlvbi11cGdy
YWRlLmVudHJ5Lm9ic2VydmVyLXN0b3BwZWQiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2Vy
dmljZSBoYSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIG9ic2VydmVyIGlzIGRvd24i
fSwiZWZmZWN0cyI6W10sImlkIjoiYXBwbGljYXRpb24tdXBncmFkZS5lbnRyeS5vYnNlcnZlci1z
dG9wcGVkIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY0OH0sInBvc2l0aW9u
IjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMCJ9XSwic3Rh
Z2UiOiJhcHBsaWNhdGlvbi11cGdyYWRlIiwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgZG93biJ9
LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0IjoidGVzdCAtcyBcIiR7YXBwbGljYXRpb25fYmFja3VwfVwiICYmIHRlc3QgLXMg
XCIke2ZpbGVkYl9iYWNrdXB9XCIgJiYgdGVzdCAtcyBcIiR7ZGF0YWJhc2VfYmFja3VwfVwiICYm
XG4gIHNoYTI1NnN1bSAtLSBcIiR7YXBwbGljYXRpb25fYmFja3VwfVwiIFwiJHtmaWxlZGJfYmFj
a3VwfVwiIFwiJHtkYXRhYmFzZV9iYWNrdXB9XCIiLCJ2YXJpYWJsZXMiOlsiYXBwbGljYXRpb25f
YmFja3VwIiwiZGF0YWJhc2VfYmFja3VwIiwiZmlsZWRiX2JhY2t1cCJdfSwiZXhwZWN0IjpbeyJw
cmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5bMC05YS1mXXs2NH0gIn1dLCJleHBlY3RlZCI6
Im1hdGNoZXMgYF5bMC05YS1mXXs2NH0gYCIsImhvc3RzIjpbIm9wcy1hIl0sImlkIjoiYXBwbGlj
YXRpb24tdXBncmFkZS5lbnRyeS5iYWNrdXBzLXJlYWRhYmxlIiwia2luZCI6InByb2JlIiwic3Vi
amVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjM2MDAwMDAsInRpdGxlIjoiVGhlIHRocmVl
IGJhY2t1cHMgYXJlIG9uIHRoZSBtYXN0ZXIsIGFyZSBub3QgZW1wdHkgYW5kIGNhbiBiZSByZWFk
In0sImVmZmVjdHMiOltdLCJpZCI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUuZW50cnkuYmFja3Vwcy1y
ZWFkYWJsZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NDh9LCJwb3NpdGlv
biI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJiYWNrdXBzLWNvbXBs
ZXRlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMzkifV0sInN0YWdlIjoiYXBwbGljYXRpb24tdXBncmFkZSIsInRpdGxlIjoiVGhl
IHRocmVlIGJhY2t1cHMgYXJlIG9uIHRoZSBtYXN0ZXIsIGFyZSBub3QgZW1wdHkgYW5kIGNhbiBi
ZSByZWFkIn0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InNoYTI1NnN1bSAtLSBcIiR7aW5zdGFsbGVyX2Rp
cn0vJHtpbnN0YWxsZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyIiwiaW5zdGFsbGVyX2Rp
ciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbCJ9XSwiZXhwZWN0ZWQiOiJpcyB0aGUg
c2FtZSBvbiBldmVyeSBob3N0IiwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJpZCI6ImFwcGxp
Y2F0aW9uLXVwZ3JhZGUuZW50cnkuaW5zdGFsbGVyLWlkZW50aWNhbCIsImtpbmQiOiJjb21wYXJl
IiwicmV0cnkiOnsiYXR0ZW1wdHMiOjMsImV2ZXJ5TVMiOjUwMDB9LCJzdWJqZWN0IjoidGhlIG91
dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAwLCJ0aXRsZSI6IkJvdGggbm9kZXMgaG9sZCB0aGUgc2Ft
ZSBpbnN0YWxsZXIifSwiZWZmZWN0cyI6W10sImlkIjoiYXBwbGljYXRpb24tdXBncmFkZS5lbnRy
eS5pbnN0YWxsZXItaWRlbnRpY2FsIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjY0OH0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpb
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI0NSwgNjQifV0sInN0YWdlIjoiYXBwbGljYXRpb24tdXBncmFkZSIsInRpdGxlIjoiQm90
aCBub2RlcyBob2xkIHRoZSBzYW1lIGluc3RhbGxlciJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0s
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBzeXN0ZW1jdGwgc3RvcCBm
dC1tYWluLXNlcnZlci5zZXJ2aWNlIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSIsInZhcmlh
YmxlcyI6W119LCJkZXNjcmlwdGlvbiI6IlRoZSBwb3J0YWwgaXMgZG93biBmcm9tIGhlcmUuIiwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJzdG9wLXNlcnZpY2VzLW1hc3Rl
ciIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NTF9LCJwb3NpdGlvbiI6ImJvZHki
LCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsic3RvcC1zZXJ2aWNlcy1tYXN0ZXIiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI0OS01MCJ9XSwic3RhZ2UiOiJhcHBsaWNhdGlvbi11cGdyYWRlIiwidGltZW91dE1TIjozMDAw
MDAsInRpdGxlIjoiU3RvcCBtYWluIGFuZCBhbmFseXRpY3Mgc2VydmVyIG9uIHRoZSBtYXN0ZXIi
LCJ1bmRvIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBzeXN0ZW1j
dGwgc3RhcnQgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSBmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZp
Y2UiLCJ2YXJpYWJsZXMiOltdfX19LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNoZWNrIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdm
dC1tYWluLXNlcnZlci5zZXJ2aWNlJyAnZnQtYW5hbHl0aWNzLXNlcnZlci5zZXJ2aWNlJzsgZG9c
biAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYg
Y29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0
ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDNpbmFjdGl2ZXwzZmFpbGVkKSA7OyAqKSBz
dGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbXX0s
ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgc3RvcHBlZCIsImhvc3RzIjpbIm9wcy1hIl0sImlk
Ijoic2VlLXNlcnZpY2VzLXN0b3BwZWQtbWFzdGVyIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6
InNlcnZpY2VzIGZ0LW1haW4tc2VydmVyLnNlcnZpY2UsIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2Vy
dmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiTWFpbiBhbmQgYW5hbHl0aWNzIHNlcnZl
ciBhcmUgZG93biBvbiB0aGUgbWFzdGVyIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAw
MCwiaWQiOiJzZWUtc2VydmljZXMtc3RvcHBlZC1tYXN0ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6NjYzfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2Us
InNhdGlzZmllcyI6WyJzZXJ2aWNlcy1zdG9wcGVkLW1hc3RlciJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjUxLTUyIn0seyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiI1MS01MiJ9XSwic3RhZ2UiOiJhcHBsaWNhdGlvbi11cGdy
YWRlIiwidGl0bGUiOiJTZWUgdGhhdCBib3RoIHNlcnZlcnMgYXJlIGRvd24gb24gdGhlIG1hc3Rl
ciJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0Ijoic3VkbyBzdGF0IC1jICclYScgXCIke2luc3RhbGxlcl9kaXJ9LyR7aW5z
dGFsbGVyfVwiIiwidmFyaWFibGVzIjpbImluc3RhbGxlciIsImluc3RhbGxlcl9kaXIiXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6Ijc1MCJ9XSwiZXhwZWN0ZWQiOiJp
cyBgNzUwYCIsImhvc3RzIjpbIm9wcy1hIl0sImlkIjoiZ3JhbnQtZXhlY3V0ZS1tYXN0ZXIuY2hl
Y2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzAw
MDAsInRpdGxlIjoiVGhlIGluc3RhbGxlciBtYXkgYmUgcnVuIGJ5IGl0cyBvd25lciBhbmQgZ3Jv
dXAgb25seSJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gY2htb2Qg
MDc1MCBcIiR7aW5zdGFsbGVyfVwiIiwidmFyaWFibGVzIjpbImluc3RhbGxlciJdLCJ3b3JraW5n
RGlyZWN0b3J5IjoiL3Nydi9zZXJ2aWNlb3BzL3VwZ3JhZGUifSwiZWZmZWN0cyI6W10sImVzdGlt
YXRlTVMiOjYwMDAwLCJpZCI6ImdyYW50LWV4ZWN1dGUtbWFzdGVyIiwiaWRlbXBvdGVudCI6dHJ1
ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjY2OH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUs
InNhdGlzZmllcyI6WyJncmFudC1leGVjdXRlLW1hc3RlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjUzLTU0In1dLCJzdGFnZSI6
ImFwcGxpY2F0aW9uLXVwZ3JhZGUiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik1ha2UgdGhl
IGluc3RhbGxlciBleGVjdXRhYmxlIG9uIHRoZSBtYXN0ZXIifSx7ImJhdGNoZXMiOltbIm9wcy1h
Il1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQi
LCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6InVwZ3JhZGUtbWFzdGVyLmNoZWNrIiwia2luZCI6Im1h
bnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkNvbmZpcm0gdGhhdCB0aGUgaW5zdGFsbGVy
IHdhcyBmb2xsb3dlZCB0byBpdHMgY29tcGxldGlvbiBzY3JlZW4gd2l0aG91dCBhbiBlcnJvci4i
LCJwYXRoIjpbXSwicmVjb3JkIjpbImxhc3QtbGluZXMiLCJzY3JlZW5zaG90Il19LCJzdWJqZWN0
IjoiQ29uZmlybSB0aGF0IHRoZSBpbnN0YWxsZXIgd2FzIGZvbGxvd2VkIHRvIGl0cyBjb21wbGV0
aW9uIHNjcmVlbiB3aXRob3V0IGFuIGVycm9yLiIsInRpdGxlIjoiVGhlIGluc3RhbGxlciBvbiB0
aGUgbWFzdGVyIGhhcyBzaG93biBpdHMgY29tcGxldGlvbiBzY3JlZW4ifSwiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIFwiLi8ke2luc3RhbGxlcn1cIiIsInZhcmlhYmxl
cyI6WyJpbnN0YWxsZXIiXSwid29ya2luZ0RpcmVjdG9yeSI6Ii9zcnYvc2VydmljZW9wcy91cGdy
YWRlIn0sImRlc2NyaXB0aW9uIjoiSXQgYmVnaW5zIGJ5IGl0c2VsZjsgZm9sbG93IGl0cyBvdXRw
dXQgdW50aWwgdGhlIGNvbXBsZXRpb24gc2NyZWVuLiIsImVmZmVjdHMiOlt7ImNhcGFiaWxpdHki
OiJwb3J0YWwiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImFuYWx5dGlj
cyIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiYXV0b21hdGljLWZhaWxv
dmVyIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifV0sImVzdGltYXRlTVMiOjI0MDAwMDAsImlkIjoi
dXBncmFkZS1tYXN0ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwiaW1wYWN0IjoxLCJraW5kIjoicnVu
Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6Njg0fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpb
InJ1bi1pbnN0YWxsZXItbWFzdGVyIiwiYm90aC1ub2Rlcy11cGdyYWRlZCIsImluc3RhbGxlci13
YXRjaGVkLW1hc3RlciIsImluc3RhbGxlci1jb21wbGV0ZWQtbWFzdGVyIl0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTUtNjAifV0s
InN0YWdlIjoiYXBwbGljYXRpb24tdXBncmFkZSIsInRpbWVvdXRNUyI6NzIwMDAwMCwidGl0bGUi
OiJSdW4gdGhlIGluc3RhbGxlciBvbiB0aGUgbWFzdGVyIiwidW5kbyI6eyJtYW51YWwiOnsiaW5z
dHJ1Y3Rpb24iOiJHbyBiYWNrIHdpdGggdGhlIHByb2NlZHVyZSByYi1wcmV2aW91cy4iLCJwYXRo
IjpbXSwicmVjb3JkIjpbXX19LCJ1cGdyYWRlcyI6ImFwcGxpY2F0aW9uIn0seyJiYXRjaGVzIjpb
WyJvcHMtYiJdXSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN5c3Rl
bWN0bCBzdG9wIGZ0LW1haW4tc2VydmVyLnNlcnZpY2UgZnQtYW5hbHl0aWNzLXNlcnZlci5zZXJ2
aWNlIiwidmFyaWFibGVzIjpbXX0sImRlc2NyaXB0aW9uIjoiVGhleSBzaG91bGQgYmUgZG93biBh
bHJlYWR5OyB0aGUgc3RvcCBtYWtlcyBzdXJlLiIsImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjox
MjAwMDAsImlkIjoic3RvcC1zZXJ2aWNlcy1zdGFuZGJ5IiwiaWRlbXBvdGVudCI6dHJ1ZSwia2lu
ZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjcwN30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlz
ZmllcyI6WyJzdG9wLXNlcnZpY2VzLXN0YW5kYnkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2My02NCJ9XSwic3RhZ2UiOiJhcHBs
aWNhdGlvbi11cGdyYWRlIiwidGltZW91dE1TIjozMDAwMDAsInRpdGxlIjoiU3RvcCBtYWluIGFu
ZCBhbmFseXRpY3Mgc2VydmVyIG9uIHRoZSBzdGFuZGJ5In0seyJiYXRjaGVzIjpbWyJvcHMtYiJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxu
Zm9yIHVuaXQgaW4gJ2Z0LW1haW4tc2VydmVyLnNlcnZpY2UnICdmdC1hbmFseXRpY3Mtc2VydmVy
LnNlcnZpY2UnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+
L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIk
dW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gM2luYWN0aXZlfDNm
YWlsZWQpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2
YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBzdG9wcGVkIiwiaG9zdHMi
Olsib3BzLWIiXSwiaWQiOiJzZWUtc2VydmljZXMtc3RvcHBlZC1zdGFuZGJ5Iiwia2luZCI6InBy
b2JlIiwic3ViamVjdCI6InNlcnZpY2VzIGZ0LW1haW4tc2VydmVyLnNlcnZpY2UsIGZ0LWFuYWx5
dGljcy1zZXJ2ZXIuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiTWFpbiBhbmQg
YW5hbHl0aWNzIHNlcnZlciBhcmUgZG93biBvbiB0aGUgc3RhbmRieSBiZWZvcmUgaXRzIGluc3Rh
bGxlciBydW5zIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJzZWUtc2Vy
dmljZXMtc3RvcHBlZC1zdGFuZGJ5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjcxOH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsi
c2VydmljZXMtc3RvcHBlZC1zdGFuZGJ5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjMtNjQifSx7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjYzLTY0In1dLCJzdGFnZSI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUiLCJ0aXRsZSI6
IlNlZSB0aGF0IGJvdGggc2VydmVycyBhcmUgZG93biBvbiB0aGUgc3RhbmRieSJ9LHsiYmF0Y2hl
cyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
Ijoic3VkbyBzdGF0IC1jICclYScgXCIke2luc3RhbGxlcl9kaXJ9LyR7aW5zdGFsbGVyfVwiIiwi
dmFyaWFibGVzIjpbImluc3RhbGxlciIsImluc3RhbGxlcl9kaXIiXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6Ijc1MCJ9XSwiZXhwZWN0ZWQiOiJpcyBgNzUwYCIsImhv
c3RzIjpbIm9wcy1iIl0sImlkIjoiZ3JhbnQtZXhlY3V0ZS1zdGFuZGJ5LmNoZWNrIiwia2luZCI6
InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6
IlRoZSBpbnN0YWxsZXIgbWF5IGJlIHJ1biBieSBpdHMgb3duZXIgYW5kIGdyb3VwIG9ubHkifSwi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIGNobW9kIDA3NTAgXCIke2lu
c3RhbGxlcn1cIiIsInZhcmlhYmxlcyI6WyJpbnN0YWxsZXIiXSwid29ya2luZ0RpcmVjdG9yeSI6
Ii9zcnYvc2VydmljZW9wcy91cGdyYWRlIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAw
MCwiaWQiOiJncmFudC1leGVjdXRlLXN0YW5kYnkiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoi
cnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6NzIzfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVz
IjpbImdyYW50LWV4ZWN1dGUtc3RhbmRieSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYzLTY0In1dLCJzdGFnZSI6ImFwcGxpY2F0
aW9uLXVwZ3JhZGUiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik1ha2UgdGhlIGluc3RhbGxl
ciBleGVjdXRhYmxlIG9uIHRoZSBzdGFuZGJ5In0seyJiYXRjaGVzIjpbWyJvcHMtYiJdXSwiY2hl
Y2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMi
Olsib3BzLWIiXSwiaWQiOiJ1cGdyYWRlLXN0YW5kYnkuY2hlY2siLCJraW5kIjoibWFudWFsIiwi
bWFudWFsIjp7Imluc3RydWN0aW9uIjoiQ29uZmlybSB0aGF0IHRoZSBpbnN0YWxsZXIgd2FzIGZv
bGxvd2VkIHRvIGl0cyBjb21wbGV0aW9uIHNjcmVlbiB3aXRob3V0IGFuIGVycm9yLiIsInBhdGgi
OltdLCJyZWNvcmQiOlsibGFzdC1saW5lcyIsInNjcmVlbnNob3QiXX0sInN1YmplY3QiOiJDb25m
aXJtIHRoYXQgdGhlIGluc3RhbGxlciB3YXMgZm9sbG93ZWQgdG8gaXRzIGNvbXBsZXRpb24gc2Ny
ZWVuIHdpdGhvdXQgYW4gZXJyb3IuIiwidGl0bGUiOiJUaGUgaW5zdGFsbGVyIG9uIHRoZSBzdGFu
ZGJ5IGhhcyBzaG93biBpdHMgY29tcGxldGlvbiBzY3JlZW4ifSwiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJzdWRvIFwiLi8ke2luc3RhbGxlcn1cIiIsInZhcmlhYmxlcyI6WyJp
bnN0YWxsZXIiXSwid29ya2luZ0RpcmVjdG9yeSI6Ii9zcnYvc2VydmljZW9wcy91cGdyYWRlIn0s
ImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJwb3J0YWwiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9
LHsiY2FwYWJpbGl0eSI6ImFuYWx5dGljcyIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBh
YmlsaXR5IjoiYXV0b21hdGljLWZhaWxvdmVyIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifV0sImVz
dGltYXRlTVMiOjI0MDAwMDAsImlkIjoidXBncmFkZS1zdGFuZGJ5IiwiaWRlbXBvdGVudCI6ZmFs
c2UsImltcGFjdCI6MSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjczOX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJydW4taW5zdGFsbGVyLXN0YW5kYnkiLCJib3RoLW5v
ZGVzLXVwZ3JhZGVkIiwiaW5zdGFsbGVyLWNvbXBsZXRlZC1zdGFuZGJ5Il0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjItNjUifV0s
InN0YWdlIjoiYXBwbGljYXRpb24tdXBncmFkZSIsInRpbWVvdXRNUyI6NzIwMDAwMCwidGl0bGUi
OiJSdW4gdGhlIGluc3RhbGxlciBvbiB0aGUgc3RhbmRieSIsInVuZG8iOnsibWFudWFsIjp7Imlu
c3RydWN0aW9uIjoiR28gYmFjayB3aXRoIHRoZSBwcm9jZWR1cmUgcmItcHJldmlvdXMuIiwicGF0
aCI6W10sInJlY29yZCI6W119fSwidXBncmFkZXMiOiJhcHBsaWNhdGlvbiJ9LHsiYmF0Y2hlcyI6
W1sib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
c3RhdHVzPTBcbmZvciB1bml0IGluICdmdC1tYWluLXNlcnZlci5zZXJ2aWNlJyAnZnQtYW5hbHl0
aWNzLXNlcnZlci5zZXJ2aWNlJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwi
JHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczog
JXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDNp
bmFjdGl2ZXwzZmFpbGVkKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0
YXR1c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgc3RvcHBl
ZCIsImhvc3RzIjpbIm9wcy1iIl0sImlkIjoiYXBwbGljYXRpb24tdXBncmFkZS5leGl0LnN0YW5k
Ynktc2VydmljZXMtc3RvcHBlZCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlcyBm
dC1tYWluLXNlcnZlci5zZXJ2aWNlLCBmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UiLCJ0aW1l
b3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik1haW4gYW5kIGFuYWx5dGljcyBzZXJ2ZXIgYXJlIHN0aWxs
IGRvd24gb24gdGhlIHVwZ3JhZGVkIHN0YW5kYnkifSwiZWZmZWN0cyI6W10sImlkIjoiYXBwbGlj
YXRpb24tdXBncmFkZS5leGl0LnN0YW5kYnktc2VydmljZXMtc3RvcHBlZCIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NDl9LCJwb3NpdGlvbiI6ImV4aXQiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbInN0YW5kYnktc2VydmljZXMtc3RvcHBlZCJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjY2In1d
LCJzdGFnZSI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUiLCJ0aXRsZSI6Ik1haW4gYW5kIGFuYWx5dGlj
cyBzZXJ2ZXIgYXJlIHN0aWxsIGRvd24gb24gdGhlIHVwZ3JhZGVkIHN0YW5kYnkifSx7ImJhdGNo
ZXMiOltbIm9wcy13YXRjaCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2hhJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1j
dGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9c
biAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29k
ZSRzdGF0ZVwiIGluIDNpbmFjdGl2ZXwzZmFpbGVkKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5k
b25lXG5leGl0IFwiJHN0YXR1c1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVj
dGVkIjoiaXMgc3RvcHBlZCIsImhvc3RzIjpbIm9wcy13YXRjaCJdLCJpZCI6ImRhdGFiYXNlLXVw
Z3JhZGUuZW50cnkub2JzZXJ2ZXItc3RvcHBlZCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJz
ZXJ2aWNlIGhhIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgZG93
biJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJkYXRhYmFzZS11cGdyYWRlLmVudHJ5Lm9ic2VydmVyLXN0
b3BwZWQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NzcwfSwicG9zaXRpb24i
OiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMwIn1dLCJzdGFn
ZSI6ImRhdGFiYXNlLXVwZ3JhZGUiLCJ0aXRsZSI6IlRoZSBvYnNlcnZlciBpcyBkb3duIn0seyJi
YXRjaGVzIjpbWyJvcHMtd2F0Y2giXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdoYSc7IGRvXG4gIHN0YXRlPSQoc3lz
dGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2Rl
PSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwi
JGNvZGUkc3RhdGVcIiBpbiAzaW5hY3RpdmV8M2ZhaWxlZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNh
Y1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJl
eHBlY3RlZCI6ImlzIHN0b3BwZWQiLCJob3N0cyI6WyJvcHMtd2F0Y2giXSwiaWQiOiJzZWUtb2Jz
ZXJ2ZXItc3RpbGwtc3RvcHBlZCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGhh
IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgZG93biJ9LCJkZXNj
cmlwdGlvbiI6Ikl0IHdhcyBzdG9wcGVkIGJlZm9yZSB0aGUgYXBwbGljYXRpb24gdXBncmFkZSBh
bmQgaXMgbm90IHN0b3BwZWQgYSBzZWNvbmQgdGltZS4iLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVN
UyI6NjAwMDAsImlkIjoic2VlLW9ic2VydmVyLXN0aWxsLXN0b3BwZWQiLCJpZGVtcG90ZW50Ijpm
YWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6NzczfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6WyJvYnNlcnZlci1zdG9wcGVkLWZvci1kYXRhYmFzZXMiXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2
OC03MCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzAifV0sInN0YWdlIjoiZGF0YWJh
c2UtdXBncmFkZSIsInRpdGxlIjoiU2VlIHRoYXQgdGhlIG9ic2VydmVyIGlzIHN0aWxsIGRvd24i
fSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAncG9zdGdyZXNxbC5zZXJ2aWNlJzsg
ZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkg
JiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRz
dGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0x
IDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0
IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJkYi11
cGdyYWRlLW1hc3Rlci5mb2xsb3ctZ3VpZGUuY2hlY2siLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6
eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJzZXJ2aWNlIHBvc3Rn
cmVzcWwuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiUG9zdGdyZVNRTCBydW5z
IGFmdGVyIGl0cyB1cGdyYWRlIn0sImRlc2NyaXB0aW9uIjoiVGhlIGd1aWRlIGZvciBhIHN0YW5k
YWxvbmUgUG9zdGdyZVNRTCBpcyBhIGRvY3VtZW50IG9mIGl0cyBvd24gYW5kIGhvbGRzIHRoZSBj
b21tYW5kcy4iLCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoicG9ydGFsIiwiZWZmZWN0IjoidW5h
dmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJkYXRhYmFzZS1yZXBsaWNhdGlvbiIsImVmZmVjdCI6
InVuYXZhaWxhYmxlIn1dLCJlc3RpbWF0ZU1TIjoyNzAwMDAwLCJpZCI6ImRiLXVwZ3JhZGUtbWFz
dGVyLmZvbGxvdy1ndWlkZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJpbXBhY3QiOjEsImtpbmQiOiJt
YW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6InJvb3QiLCJpbnN0cnVjdGlvbiI6IkZvbGxvdyB0
aGUgU3RhbmRhbG9uZSBQb3N0Z3JlU1FMIFVwZ3JhZGUgR3VpZGUgb24gdGhpcyBub2RlIGZyb20g
aXRzIGZpcnN0IHBhZ2UgdG8gaXRzIGxhc3QuIiwicGF0aCI6W10sInJlY29yZCI6WyJ2ZXJzaW9u
LWJlZm9yZSIsInZlcnNpb24tYWZ0ZXIiLCJsb2ctZmlsZSJdfSwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NzgwfSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJkYXRhYmFzZS11cGdyYWRlLW1h
c3RlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjcyLCA4MSJ9XSwic3RhZ2UiOiJkYXRhYmFzZS11cGdyYWRlIiwidGl0bGUiOiJV
cGdyYWRlIFBvc3RncmVTUUwgb24gdGhpcyBub2RlIGJ5IHRoZSBzdGFuZGFsb25lIGd1aWRlIiwi
dW5kbyI6eyJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJSZXN0b3JlIHRoZSBub2RlIGZyb20gaXRz
IHNuYXBzaG90OyB0aGUgcHJvY2VkdXJlIHJiLXByZXZpb3VzIHNheXMgaG93LiIsInBhdGgiOltd
LCJyZWNvcmQiOltdfX0sInVwZ3JhZGVzIjoicG9zdGdyZXNxbCJ9LHsiYmF0Y2hlcyI6W1sib3Bz
LWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAt
dSBwb3N0Z3JlcyBwc3FsIC1kIGZsb3RvaXRzbWRiIC10QWMgXCJTRUxFQ1QgcGdfaXNfaW5fcmVj
b3ZlcnkoKTtcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFs
cyIsInRleHQiOiJmIn1dLCJleHBlY3RlZCI6ImlzIGBmYCIsImhvc3RzIjpbIm9wcy1iIl0sImlk
IjoicHJvbW90ZS1zdGFuZGJ5LmNoZWNrIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlN
UyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRN
UyI6NjAwMDAsInRpdGxlIjoiVGhlIHN0YW5kYnkncyBkYXRhYmFzZSBoYXMgbGVmdCByZWNvdmVy
eSBhbmQgd3JpdGVzIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBz
aCBtYXN0ZXIuc2giLCJ2YXJpYWJsZXMiOltdLCJ3b3JraW5nRGlyZWN0b3J5IjoiL29wdC9IQSJ9
LCJkZXNjcmlwdGlvbiI6IkZyb20gaGVyZSB1bnRpbCByZXBsaWNhdGlvbiBpcyBzZXQgdXAgYWdh
aW4sIHRoZSBwYWlyIGhhcyB0d28gbWFzdGVycy4iLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6
MzAwMDAwLCJpZCI6InByb21vdGUtc3RhbmRieSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoi
cnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6Nzg2fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVz
IjpbInByb21vdGUtc3RhbmRieSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjczLTgwIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI4MCJ9XSwic3RhZ2UiOiJkYXRhYmFzZS11cGdyYWRlIiwidGltZW91dE1TIjo5MDAwMDAs
InRpdGxlIjoiUHJvbW90ZSB0aGUgc3RhbmRieSB0byBhIHRlbXBvcmFyeSBtYXN0ZXIiLCJ1bmRv
Ijp7ImlycmV2ZXJzaWJsZSI6Ik5vIHNjcmlwdCB0dXJucyBhIHByb21vdGVkIG5vZGUgYmFjazsg
b25seSByZWNvbmZpZ3VyZS1oYSBjbG9zZXMgdGhlIHR3by1tYXN0ZXIgc3RhdGUuIn19LHsiYmF0
Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdwb3N0Z3Jlc3FsLnNlcnZpY2UnOyBkb1xuICBz
dGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2Rl
PTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJc
biAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNh
Y1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJl
eHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6ImRiLXVwZ3JhZGUt
c3RhbmRieS5mb2xsb3ctZ3VpZGUuY2hlY2siLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVy
eU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJzZXJ2aWNlIHBvc3RncmVzcWwu
c2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiUG9zdGdyZVNRTCBydW5zIGFmdGVy
IGl0cyB1cGdyYWRlIn0sImRlc2NyaXB0aW9uIjoiVGhlIGd1aWRlIGZvciBhIHN0YW5kYWxvbmUg
UG9zdGdyZVNRTCBpcyBhIGRvY3VtZW50IG9mIGl0cyBvd24gYW5kIGhvbGRzIHRoZSBjb21tYW5k
cy4iLCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoicG9ydGFsIiwiZWZmZWN0IjoidW5hdmFpbGFi
bGUifSx7ImNhcGFiaWxpdHkiOiJkYXRhYmFzZS1yZXBsaWNhdGlvbiIsImVmZmVjdCI6InVuYXZh
aWxhYmxlIn1dLCJlc3RpbWF0ZU1TIjoyNzAwMDAwLCJpZCI6ImRiLXVwZ3JhZGUtc3RhbmRieS5m
b2xsb3ctZ3VpZGUiLCJpZGVtcG90ZW50IjpmYWxzZSwiaW1wYWN0IjoxLCJraW5kIjoibWFudWFs
IiwibWFudWFsIjp7ImFjY291bnQiOiJyb290IiwiaW5zdHJ1Y3Rpb24iOiJGb2xsb3cgdGhlIFN0
YW5kYWxvbmUgUG9zdGdyZVNRTCBVcGdyYWRlIEd1aWRlIG9uIHRoaXMgbm9kZSBmcm9tIGl0cyBm
aXJzdCBwYWdlIHRvIGl0cyBsYXN0LiIsInBhdGgiOltdLCJyZWNvcmQiOlsidmVyc2lvbi1iZWZv
cmUiLCJ2ZXJzaW9uLWFmdGVyIiwibG9nLWZpbGUiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmln
aW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjgwMn0sInBvc2l0aW9uIjoiYm9keSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZGF0YWJhc2UtdXBncmFkZS1zdGFuZGJ5
Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiNzIsIDgxIn1dLCJzdGFnZSI6ImRhdGFiYXNlLXVwZ3JhZGUiLCJ0aXRsZSI6IlVwZ3Jh
ZGUgUG9zdGdyZVNRTCBvbiB0aGlzIG5vZGUgYnkgdGhlIHN0YW5kYWxvbmUgZ3VpZGUiLCJ1bmRv
Ijp7Im1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlJlc3RvcmUgdGhlIG5vZGUgZnJvbSBpdHMgc25h
cHNob3Q7IHRoZSBwcm9jZWR1cmUgcmItcHJldmlvdXMgc2F5cyBob3cuIiwicGF0aCI6W10sInJl
Y29yZCI6W119fSwidXBncmFkZXMiOiJwb3N0Z3Jlc3FsIn0seyJiYXRjaGVzIjpbWyJvcHMtYiJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC11IHBv
c3RncmVzIHBzcWwgLWQgZmxvdG9pdHNtZGIgLXRBYyBcIlNFTEVDVCBwZ19pc19pbl9yZWNvdmVy
eSgpO1wiIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwi
dGV4dCI6InQifV0sImV4cGVjdGVkIjoiaXMgYHRgIiwiaG9zdHMiOlsib3BzLWIiXSwiaWQiOiJy
ZWNvbmZpZ3VyZS1oYS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEw
MDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYw
MDAwLCJ0aXRsZSI6IlRoZSBzdGFuZGJ5J3MgZGF0YWJhc2Ugb25seSByZWFkcyBhZ2FpbiJ9LCJl
ZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MjcwMDAwMCwiaWQiOiJyZWNvbmZpZ3VyZS1oYSIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJyb290
IiwiaW5zdHJ1Y3Rpb24iOiJGb2xsb3cgdGhlIHJlY29uZmlndXJhdGlvbiBpbiB0aGUgSGlnaCBB
dmFpbGFiaWxpdHkgRGVwbG95bWVudCBTZXR1cCBndWlkZSB1bnRpbCB0aGUgc3RhbmRieSByZXBs
aWNhdGVzIGZyb20gdGhlIG1hc3RlciBhZ2Fpbi4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInN0ZXBz
LWRvbmUiLCJsb2ctZmlsZSJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6ODA4fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6WyJyZWNvbmZpZ3VyZS1oYSJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjgyLTgzIn0seyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiI4MyJ9XSwic3RhZ2UiOiJkYXRhYmFzZS11cGdyYWRlIiwidGl0
bGUiOiJTZXQgcmVwbGljYXRpb24gYmV0d2VlbiB0aGUgbm9kZXMgdXAgYWdhaW4iLCJ1bmRvIjp7
Im1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlVzZSB0aGUgcHJvY2VkdXJlIGNsdXN0ZXItcmVjb3Zl
cnkuIiwicGF0aCI6W10sInJlY29yZCI6W119fX0seyJiYXRjaGVzIjpbWyJvcHMtYiJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC11IHBvc3RncmVz
IHBzcWwgLWQgZmxvdG9pdHNtZGIgLXRBYyBcIlNFTEVDVCBwZ19pc19pbl9yZWNvdmVyeSgpO1wi
IiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6
InQifV0sImV4cGVjdGVkIjoiaXMgYHRgIiwiaG9zdHMiOlsib3BzLWIiXSwiaWQiOiJkYXRhYmFz
ZS11cGdyYWRlLmV4aXQuc3RhbmRieS1yZXBsaWNhdGVzIiwia2luZCI6InByb2JlIiwicmV0cnki
OnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIs
InRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHN0YW5kYnkncyBkYXRhYmFzZSBvbmx5IHJl
YWRzIGFnYWluIn0sImVmZmVjdHMiOltdLCJpZCI6ImRhdGFiYXNlLXVwZ3JhZGUuZXhpdC5zdGFu
ZGJ5LXJlcGxpY2F0ZXMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NzcxfSwi
cG9zaXRpb24iOiJleGl0IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVs
dGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODMi
fV0sInN0YWdlIjoiZGF0YWJhc2UtdXBncmFkZSIsInRpdGxlIjoiVGhlIHN0YW5kYnkncyBkYXRh
YmFzZSBvbmx5IHJlYWRzIGFnYWluIn0seyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2giXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0
IGluICdoYSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4v
ZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1
bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAzaW5hY3RpdmV8M2Zh
aWxlZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZh
cmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHN0b3BwZWQiLCJob3N0cyI6
WyJvcHMtd2F0Y2giXSwiaWQiOiJyZXR1cm4tdG8tc2VydmljZS5lbnRyeS5vYnNlcnZlci1zdG9w
cGVkIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgaGEiLCJ0aW1lb3V0TVMiOjYw
MDAwLCJ0aXRsZSI6IlRoZSBvYnNlcnZlciBpcyBkb3duIn0sImVmZmVjdHMiOltdLCJpZCI6InJl
dHVybi10by1zZXJ2aWNlLmVudHJ5Lm9ic2VydmVyLXN0b3BwZWQiLCJpZGVtcG90ZW50IjpmYWxz
ZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6ODMwfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZh
bHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMwIn1dLCJzdGFnZSI6InJldHVybi10by1zZXJ2aWNlIiwi
dGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgZG93biJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1
bml0IGluICdmdC1tYWluLXNlcnZlci5zZXJ2aWNlJyAnZnQtYW5hbHl0aWNzLXNlcnZlci5zZXJ2
aWNlJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYv
bnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRc
IiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0
YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwi
ZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsib3BzLWEiXSwiaWQi
OiJzdGFydC1zZXJ2aWNlcy1tYXN0ZXIuY2hlY2siLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJl
dmVyeU1TIjoxNTAwMCwiZm9yTVMiOjYwMDAwMH0sInN1YmplY3QiOiJzZXJ2aWNlcyBmdC1tYWlu
LXNlcnZlci5zZXJ2aWNlLCBmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UiLCJ0aW1lb3V0TVMi
OjYwMDAwLCJ0aXRsZSI6IkJvdGggc2VydmVycyBydW4gb24gdGhlIG1hc3RlciJ9LCJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0YXJ0IGZ0LW1haW4t
c2VydmVyLnNlcnZpY2UgZnQtYW5hbHl0aWNzLXNlcnZlci5zZXJ2aWNlIiwidmFyaWFibGVzIjpb
XX0sImRlc2NyaXB0aW9uIjoiVGhlIGd1aWRlIHN0YXJ0cyB0aGVtIG5vd2hlcmUgYW5kIGV4cGVj
dHMgdGhlbSB0byBydW47IHVzZXJzIGFyZSBiYWNrIGZyb20gaGVyZS4iLCJlZmZlY3RzIjpbXSwi
ZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InN0YXJ0LXNlcnZpY2VzLW1hc3RlciIsImlkZW1wb3Rl
bnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4MzN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2Vk
Ijp0cnVlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwNi0xMDgifV0sInN0YWdlIjoicmV0dXJuLXRvLXNl
cnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwMCwidGl0bGUiOiJTdGFydCBtYWluIGFuZCBhbmFseXRp
Y3Mgc2VydmVyIG9uIHRoZSBtYXN0ZXIiLCJ1bmRvIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic3VkbyBzeXN0ZW1jdGwgc3RvcCBmdC1tYWluLXNlcnZlci5zZXJ2aWNlIGZ0
LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSIsInZhcmlhYmxlcyI6W119fX0seyJiYXRjaGVzIjpb
WyJvcHMtd2F0Y2giXV0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBz
eXN0ZW1jdGwgc3RhcnQgaGEiLCJ2YXJpYWJsZXMiOltdfSwiZGVzY3JpcHRpb24iOiJGYWlsb3Zl
ciB3b3JrcyBhZ2FpbiBmcm9tIGhlcmUuIiwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAw
MCwiaWQiOiJzdGFydC1vYnNlcnZlciIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4
NTJ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsic3Rh
cnQtb2JzZXJ2ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI4Ni04OCJ9XSwic3RhZ2UiOiJyZXR1cm4tdG8tc2VydmljZSIsInRp
bWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IlN0YXJ0IHRoZSBvYnNlcnZlciIsInVuZG8iOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN5c3RlbWN0bCBzdG9wIGhhIiwi
dmFyaWFibGVzIjpbXX19fSx7ImJhdGNoZXMiOltbIm9wcy13YXRjaCJdXSwiY2hlY2siOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2hh
JzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVs
bCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBc
IiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1
cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhw
ZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsib3BzLXdhdGNoIl0sImlk
Ijoic2VlLW9ic2VydmVyLXJ1bm5pbmctYWdhaW4iLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
c2VydmljZSBoYSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIG9ic2VydmVyIHJ1bnMi
fSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InNlZS1vYnNlcnZlci1ydW5u
aW5nLWFnYWluIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjg2NH0sInBvc2l0
aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsib2JzZXJ2ZXItc2Vl
bi1ydW5uaW5nLWFnYWluIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiODkifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI4
LCA4OSJ9XSwic3RhZ2UiOiJyZXR1cm4tdG8tc2VydmljZSIsInRpdGxlIjoiU2VlIHRoYXQgdGhl
IG9ic2VydmVyIHJ1bnMgYWdhaW4ifSx7ImJhdGNoZXMiOltbIm9wcy13YXRjaCJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQg
aW4gJ2hhJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9k
ZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVu
aXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICop
IHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltd
fSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsib3BzLXdhdGNo
Il0sImlkIjoicmV0dXJuLXRvLXNlcnZpY2UuZXhpdC5vYnNlcnZlci1ydW5uaW5nIiwia2luZCI6
InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgaGEiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IlRoZSBvYnNlcnZlciBydW5zIn0sImVmZmVjdHMiOltdLCJpZCI6InJldHVybi10by1zZXJ2aWNl
LmV4aXQub2JzZXJ2ZXItcnVubmluZyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2si
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
Ijo4MzF9LCJwb3NpdGlvbiI6ImV4aXQiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpb
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIyOCwgODkifV0sInN0YWdlIjoicmV0dXJuLXRvLXNlcnZpY2UiLCJ0aXRsZSI6IlRoZSBv
YnNlcnZlciBydW5zIn0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLXUgcG9zdGdyZXMgcHNxbCAt
ZCBmbG90b2l0c21kYiAtdEFjIFwiU0VMRUNUIENPVU5UKCopIEZST00gYXBvbG8ucmVxdWVzdDtc
IiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFsIn1dLCJleHBl
Y3RlZCI6ImlzIHRoZSBzYW1lIG9uIGV2ZXJ5IGhvc3QiLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1i
Il0sImlkIjoiY29tcGFyZS1yZXF1ZXN0LWNvdW50Iiwia2luZCI6ImNvbXBhcmUiLCJyZXRyeSI6
eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjYwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0Iiwi
dGl0bGUiOiJCb3RoIGRhdGFiYXNlcyBob2xkIHRoZSBzYW1lIG51bWJlciBvZiByZXF1ZXN0cyJ9
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6ImNvbXBhcmUtcmVxdWVzdC1j
b3VudCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4NzJ9LCJwb3NpdGlvbiI6
InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZGItcmVxdWVzdC1jb3Vu
dCIsImRhdGEtaW4tc3luYyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk0LTk1In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI5NC05NSJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkNvbXBhcmUgdGhlIG51bWJlciBv
ZiByZXF1ZXN0cyBpbiBib3RoIGRhdGFiYXNlcyJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImVm
ZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoiY3JlYXRlLXRlc3QtdGlja2V0Iiwi
aWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24i
OiJNYWtlIGEgdGlja2V0IGluIHRoZSBtYXN0ZXIncyBwb3J0YWwgd2l0aCBDSEcwMDQyODYwIGlu
IGl0cyBzdWJqZWN0LiIsInBhdGgiOltdLCJyZWNvcmQiOlsidGlja2V0LWlkIl19LCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4Nzh9LCJw
b3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsidGVzdC10
aWNrZXQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI5NyJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6Ik1ha2UgYSB0aWNrZXQg
dG8gZm9sbG93IHRvIHRoZSBzdGFuZGJ5In0seyJiYXRjaGVzIjpbWyJvcHMtYiJdXSwiY2hlY2si
OnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsi
b3BzLWIiXSwiaWQiOiJzZWUtdGlja2V0LW9uLXN0YW5kYnkiLCJraW5kIjoibWFudWFsIiwibWFu
dWFsIjp7Imluc3RydWN0aW9uIjoiTG9vayB0aGUgdGVzdCB0aWNrZXQgdXAgaW4gdGhlIHN0YW5k
YnkncyBkYXRhYmFzZSBvciBwb3J0YWwgYW5kIGNvbXBhcmUgaXRzIHN1YmplY3QuIiwicGF0aCI6
W10sInJlY29yZCI6WyJ0aWNrZXQtaWQiLCJ3aGVyZS1pdC13YXMtc2VlbiJdfSwic3ViamVjdCI6
Ikxvb2sgdGhlIHRlc3QgdGlja2V0IHVwIGluIHRoZSBzdGFuZGJ5J3MgZGF0YWJhc2Ugb3IgcG9y
dGFsIGFuZCBjb21wYXJlIGl0cyBzdWJqZWN0LiIsInRpdGxlIjoiVGhlIHRlc3QgdGlja2V0IGhh
cyByZWFjaGVkIHRoZSBzdGFuZGJ5In0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAs
ImlkIjoic2VlLXRpY2tldC1vbi1zdGFuZGJ5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJj
aGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjg4Nn0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJ0ZXN0LXRpY2tldCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk3In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI5NyJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlNlZSB0aGUgdGVzdCB0aWNrZXQgb24g
dGhlIHN0YW5kYnkifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnZmlsZS1zeW5j
LnNlcnZpY2UnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+
L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIk
dW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsg
Kikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6
W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJvcHMtYSJd
LCJpZCI6ImZpbGUtc3luYy1tYXN0ZXIiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2Vydmlj
ZSBmaWxlLXN5bmMuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRmlsZSBzeW5j
aHJvbmlzYXRpb24gcnVucyBvbiB0aGUgbWFzdGVyIn0sImVmZmVjdHMiOltdLCJpZCI6ImZpbGUt
c3luYy1tYXN0ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6ODkyfSwicG9z
aXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImZpbGUtc3lu
Yy1vbi1tYXN0ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI5OS0xMDEifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJGaWxl
IHN5bmNocm9uaXNhdGlvbiBydW5zIG9uIHRoZSBtYXN0ZXIifSx7ImJhdGNoZXMiOltbIm9wcy1i
Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0w
XG5mb3IgdW5pdCBpbiAnZmlsZS1zeW5jLnNlcnZpY2UnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0
bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xu
ICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2Rl
JHN0YXRlXCIgaW4gM2luYWN0aXZlfDNmYWlsZWQpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRv
bmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0
ZWQiOiJpcyBzdG9wcGVkIiwiaG9zdHMiOlsib3BzLWIiXSwiaWQiOiJzZWUtZmlsZS1zeW5jLXN0
YW5kYnkiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBmaWxlLXN5bmMuc2Vydmlj
ZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRmlsZSBzeW5jaHJvbmlzYXRpb24gcmVzdHMg
b24gdGhlIHN0YW5kYnkifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InNl
ZS1maWxlLXN5bmMtc3RhbmRieSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4
OTN9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsi
ZmlsZS1zeW5jLW9uLXN0YW5kYnkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5OS0xMDEifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6Ijk5LTEwMSJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlNlZSB0aGF0IGZpbGUg
c3luY2hyb25pc2F0aW9uIHJlc3RzIG9uIHRoZSBzdGFuZGJ5In0seyJiYXRjaGVzIjpbWyJvcHMt
YSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InN1ZG8gdGVzdCAtZCAvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9maWxlZGIgJiYgc3VkbyBm
aW5kIC9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2ZpbGVkYiAtdHlwZSBmIHwgd2MgLWwiLCJ2
YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbCJ9XSwiZXhwZWN0ZWQi
OiJpcyB0aGUgc2FtZSBvbiBldmVyeSBob3N0IiwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJp
ZCI6ImNvbXBhcmUtZmlsZS1jb3VudCIsImtpbmQiOiJjb21wYXJlIiwicmV0cnkiOnsiZXZlcnlN
UyI6MTUwMDAsImZvck1TIjo2MDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpdGxlIjoi
Qm90aCBmaWxlZGIgZm9sZGVycyBob2xkIHRoZSBzYW1lIG51bWJlciBvZiBmaWxlcyJ9LCJlZmZl
Y3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6ImNvbXBhcmUtZmlsZS1jb3VudCIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4OTl9LCJwb3NpdGlvbiI6InZlcmlmeSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZmlsZWRiLWZpbGUtY291bnQiLCJkYXRh
LWluLXN5bmMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxMDEtMTAzIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDEt
MTAzIn1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiQ29tcGFyZSB0aGUgZmlsZSBjb3VudHMg
b2YgYm90aCBmaWxlZGIgZm9sZGVycyJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNoZWNrIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtZSBcIi9vcHQvZmxvdG9t
YXRlL21haW4tc2VydmVyL2ZpbGVkYi91cGdyYWRlLSR7Y2hhbmdlfS50eHRcIiIsInZhcmlhYmxl
cyI6WyJjaGFuZ2UiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiZXhpc3RzIiwiaG9zdHMiOlsi
b3BzLWEiXSwiaWQiOiJjcmVhdGUtdGVzdC1maWxlLmNoZWNrIiwia2luZCI6InByb2JlIiwic3Vi
amVjdCI6ImZpbGUgL29wdC9mbG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRiL3VwZ3JhZGUtQ0hH
MDA0Mjg2MC50eHQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSB0ZXN0IGZpbGUgaXMg
aW4gdGhlIG1hc3RlcidzIGZpbGVkYiJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InByaW50ZiAnJXNcXG4nIFwiJHtjaGFuZ2V9XCIgfCBzdWRvIHRlZSBcIi9vcHQvZmxvdG9t
YXRlL21haW4tc2VydmVyL2ZpbGVkYi91cGdyYWRlLSR7Y2hhbmdlfS50eHRcIiIsInZhcmlhYmxl
cyI6WyJjaGFuZ2UiXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJjcmVh
dGUtdGVzdC1maWxlIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjkwNX0sInBvc2l0
aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5l
b3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDQtMTA1
In1dLCJzdGFnZSI6InZlcmlmeSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiUHV0IGEgdGVz
dCBmaWxlIGludG8gdGhlIG1hc3RlcidzIGZpbGVkYiIsInVuZG8iOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHJtIC1mIC0tIFwiL29wdC9mbG90b21hdGUvbWFpbi1z
ZXJ2ZXIvZmlsZWRiL3VwZ3JhZGUtJHtjaGFuZ2V9LnR4dFwiIiwidmFyaWFibGVzIjpbImNoYW5n
ZSJdfX19LHsiYmF0Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtZSBcIi9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2Zp
bGVkYi91cGdyYWRlLSR7Y2hhbmdlfS50eHRcIiIsInZhcmlhYmxlcyI6WyJjaGFuZ2UiXX0sImV4
cGVjdCI6W10sImV4cGVjdGVkIjoiZXhpc3RzIiwiaG9zdHMiOlsib3BzLWIiXSwiaWQiOiJ3YWl0
LWZvci10ZXN0LWZpbGUiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZmlsZSAvb3B0L2Zsb3Rv
bWF0ZS9tYWluLXNlcnZlci9maWxlZGIvdXBncmFkZS1DSEcwMDQyODYwLnR4dCIsInRpbWVvdXRN
UyI6MzAwMDAsInRpdGxlIjoiVGhlIHRlc3QgZmlsZSBoYXMgcmVhY2hlZCB0aGUgc3RhbmRieSJ9
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6IndhaXQtZm9yLXRlc3QtZmls
ZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoid2FpdCIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjkyMH0sInBvc2l0aW9uIjoidmVy
aWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjE1MDAwLCJmb3JNUyI6
NjAwMDAwfSwic2F0aXNmaWVzIjpbInRlc3QtZmlsZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwNC0xMDUifSx7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjEwNC0xMDUifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJX
YWl0IHVudGlsIHRoZSB0ZXN0IGZpbGUgc2hvd3MgdXAgb24gdGhlIHN0YW5kYnkifSx7ImJhdGNo
ZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic3VkbyBzaGEyNTZzdW0gLS0gXCIvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZl
ci9maWxlZGIvdXBncmFkZS0ke2NoYW5nZX0udHh0XCIiLCJ2YXJpYWJsZXMiOlsiY2hhbmdlIl19
LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFsIn1dLCJleHBlY3RlZCI6ImlzIHRoZSBzYW1l
IG9uIGV2ZXJ5IGhvc3QiLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1iIl0sImlkIjoidGVzdC1maWxl
LWlkZW50aWNhbCIsImtpbmQiOiJjb21wYXJlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZv
ck1TIjozMDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRp
dGxlIjoiVGhlIHRlc3QgZmlsZSBpcyB0aGUgc2FtZSBvbiBib3RoIG5vZGVzIn0sImVmZmVjdHMi
OltdLCJpZCI6InRlc3QtZmlsZS1pZGVudGljYWwiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6OTI3fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxMDQtMTA1In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIHRl
c3QgZmlsZSBpcyB0aGUgc2FtZSBvbiBib3RoIG5vZGVzIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJd
LFsib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
ISB0ZXN0IC1lIFwiL29wdC9mbG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRiL3VwZ3JhZGUtJHtj
aGFuZ2V9LnR4dFwiIiwidmFyaWFibGVzIjpbImNoYW5nZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0
ZWQiOiJkb2VzIG5vdCBleGlzdCIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJyZW1v
dmUtdGVzdC1maWxlLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImZpbGUgL29wdC9m
bG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRiL3VwZ3JhZGUtQ0hHMDA0Mjg2MC50eHQiLCJ0aW1l
b3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSB0ZXN0IGZpbGUgaXMgZ29uZSJ9LCJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gcm0gLWYgLS0gXCIvb3B0L2Zsb3RvbWF0ZS9t
YWluLXNlcnZlci9maWxlZGIvdXBncmFkZS0ke2NoYW5nZX0udHh0XCIiLCJ2YXJpYWJsZXMiOlsi
Y2hhbmdlIl19LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoicmVtb3ZlLXRl
c3QtZmlsZSIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5Mjh9LCJwb3NpdGlvbiI6
InZlcmlmeSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTA0LTEwNSJ9XSwi
c3RhZ2UiOiJ2ZXJpZnkiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlJlbW92ZSB0aGUgdGVz
dCBmaWxlIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2Z0LW1haW4tc2VydmVy
LnNlcnZpY2UnICdmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UnICdlbGFzdGljc2VhcmNoLnNl
cnZpY2UnICduZ2lueC5zZXJ2aWNlJyAncG9zdGdyZXNxbC5zZXJ2aWNlJyAnZmlsZS1zeW5jLnNl
cnZpY2UnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rl
di9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5p
dFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikg
c3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInZhcmlhYmxlcyI6W119
LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJvcHMtYSJdLCJp
ZCI6InNlZS1zZXJ2aWNlcy1vbi1tYXN0ZXIiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVy
eU1TIjoxNTAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJzZXJ2aWNlcyBmdC1tYWluLXNl
cnZlci5zZXJ2aWNlLCBmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UsIGVsYXN0aWNzZWFyY2gu
c2VydmljZSwgbmdpbnguc2VydmljZSwgcG9zdGdyZXNxbC5zZXJ2aWNlLCBmaWxlLXN5bmMuc2Vy
dmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRXZlcnkgc2VydmljZSBvZiB0aGUgbWFz
dGVyIHJ1bnMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InNlZS1zZXJ2
aWNlcy1vbi1tYXN0ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTQyfSwi
cG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInNlcnZp
Y2VzLW9uLW1hc3RlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjEwNi0xMDgifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjEwNi0xMDgifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJTZWUgdGhhdCBldmVyeSBzZXJ2
aWNlIG9mIHRoZSBtYXN0ZXIgcnVucyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hl
Y2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMi
OlsiY29udHJvbGxlciJdLCJpZCI6InBvcnRhbC12ZXJzaW9uIiwia2luZCI6Im1hbnVhbCIsIm1h
bnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiU2lnbiBpbiB0
byB0aGUgcG9ydGFsIGFuZCByZWFkIHRoZSB2ZXJzaW9uIGluIHRoZSBsaWNlbmNlIGRldGFpbHM7
IGl0IG11c3QgYmUgOC42LjAuIiwicGF0aCI6WyJBZG1pbiIsIk9yZ2FuaXphdGlvbiIsIkFjY291
bnQiLCJMaWNlbnNlIERldGFpbHMiXSwicmVjb3JkIjpbInZlcnNpb24iLCJzY3JlZW5zaG90Il19
LCJzdWJqZWN0IjoiU2lnbiBpbiB0byB0aGUgcG9ydGFsIGFuZCByZWFkIHRoZSB2ZXJzaW9uIGlu
IHRoZSBsaWNlbmNlIGRldGFpbHM7IGl0IG11c3QgYmUgOC42LjAuIiwidGl0bGUiOiJUaGUgcG9y
dGFsIHNob3dzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJwb3J0YWwt
dmVyc2lvbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5NDh9LCJwb3NpdGlv
biI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicG9ydGFsLXZlcnNp
b24iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMDgifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJUaGUgcG9ydGFsIHNob3dz
IHRoZSB0YXJnZXQgdmVyc2lvbiJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2si
OnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsi
Y29udHJvbGxlciJdLCJpZCI6InNhbml0eSIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5z
dHJ1Y3Rpb24iOiJHbyB0aHJvdWdoIGh0dHBzOi8vd2lraS5leGFtcGxlLmNvbS9zZXJ2aWNlb3Bz
L3Nhbml0eS1saXN0IGFuZCBub3RlIGZvciBlYWNoIGVudHJ5IHdoZXRoZXIgaXQgd29ya3MuIiwi
cGF0aCI6W10sInJlY29yZCI6WyJyZXN1bHQtb2YtZWFjaC1lbnRyeSJdfSwic3ViamVjdCI6Ikdv
IHRocm91Z2ggaHR0cHM6Ly93aWtpLmV4YW1wbGUuY29tL3NlcnZpY2VvcHMvc2FuaXR5LWxpc3Qg
YW5kIG5vdGUgZm9yIGVhY2ggZW50cnkgd2hldGhlciBpdCB3b3Jrcy4iLCJ0aXRsZSI6IkVhY2gg
ZmVhdHVyZSBvbiB0aGUgYWdyZWVkIGxpc3QgaGFzIGJlZW4gdHJpZWQifSwiZWZmZWN0cyI6W10s
ImlkIjoic2FuaXR5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVy
ZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk0OX0sInBv
c2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzYW5pdHkt
Y2hlY2tzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTEwIn1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiRWFjaCBmZWF0dXJl
IG9uIHRoZSBhZ3JlZWQgbGlzdCBoYXMgYmVlbiB0cmllZCJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEi
XV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoiY2xvc2UtdGVzdC10aWNr
ZXQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVj
dGlvbiI6IkNsb3NlIHRoZSB0ZXN0IHRpY2tldCBvZiBjaGFuZ2UgQ0hHMDA0Mjg2MC4iLCJwYXRo
IjpbXSwicmVjb3JkIjpbInRpY2tldC1pZCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTUwfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5NyJ9XSwic3RhZ2UiOiJ2ZXJpZnki
LCJ0aXRsZSI6IkNsb3NlIHRoZSB0ZXN0IHRpY2tldCJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJv
cHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJhd2sg
LXYgY29yZXM9XCIkKG5wcm9jKVwiIC12IGxpbWl0PVwiJHtjcHVfbGltaXR9XCIgXFxcbiAgJ3sg
bG9hZCA9ICQxICogMTAwIC8gY29yZXM7IHByaW50ZiBcIiVzOiAlZCAlJVxcblwiLCAobG9hZCA8
PSBsaW1pdCA/IFwiZmluZVwiIDogXCJ0b28gYnVzeVwiKSwgbG9hZCB9JyBcXFxuICAvcHJvYy9s
b2FkYXZnIiwidmFyaWFibGVzIjpbImNwdV9saW1pdCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUi
OiJtYXRjaGVzIiwidGV4dCI6Il5maW5lOiAifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXmZpbmU6
IGA7IGhvbGRzIGZvciA2MDAgcyIsImhvbGRNUyI6NjAwMDAwLCJob3N0cyI6WyJvcHMtYSIsIm9w
cy1iIl0sImlkIjoiY3B1Iiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6NjAwMDB9
LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIHBy
b2Nlc3NvcnMgb2YgYm90aCBub2RlcyBoYXZlIHJlc2VydmUifSwiZWZmZWN0cyI6W10sImlkIjoi
Y3B1IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk1Nn0sInBvc2l0aW9uIjoi
dmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJub2RlLXJlc291cmNlcyJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjExMiJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlRoZSBwcm9jZXNzb3JzIG9mIGJv
dGggbm9kZXMgaGF2ZSByZXNlcnZlIn0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJj
aGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImF3ayAnJDEgPT0gXCJN
ZW1BdmFpbGFibGU6XCIgeyBwcmludCAkMiB9JyAvcHJvYy9tZW1pbmZvIiwidmFyaWFibGVzIjpb
XX0sImV4cGVjdCI6W3siY29tcGFyaXNvbiI6Ij49IiwibnVtYmVycyI6WzE5NTMxMjVdLCJwcmVk
aWNhdGUiOiJudW1iZXIifV0sImV4cGVjdGVkIjoiaXMgYXQgbGVhc3QgMiBHQjsgaG9sZHMgZm9y
IDYwMCBzIiwiaG9sZE1TIjo2MDAwMDAsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJt
ZW1vcnkiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjo2MDAwMH0sInN1YmplY3Qi
OiJhdmFpbGFibGUgbWVtb3J5IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgbWVtb3J5
IG9mIGJvdGggbm9kZXMgaGFzIHJlc2VydmUifSwiZWZmZWN0cyI6W10sImlkIjoibWVtb3J5Iiwi
aWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmln
aW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk1N30sInBvc2l0aW9uIjoidmVyaWZ5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJub2RlLXJlc291cmNlcyJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEx
MiJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlRoZSBtZW1vcnkgb2YgYm90aCBub2RlcyBo
YXMgcmVzZXJ2ZSJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2siOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkZiAtUGsgLS0gJy9vcHQvZmxvdG9tYXRl
L21haW4tc2VydmVyL2ZpbGVkYicgfCBhd2sgJ05SID09IDIgeyBwcmludCAkNCB9JyIsInZhcmlh
YmxlcyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI+PSIsIm51bWJlcnMiOlsxOTUzMTI1
MF0sInByZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyBhdCBsZWFzdCAyMCBHQjsg
aG9sZHMgZm9yIDYwMCBzIiwiaG9sZE1TIjo2MDAwMDAsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIi
XSwiaWQiOiJkaXNrLWFmdGVyIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6NjAw
MDB9LCJzdWJqZWN0IjoiZnJlZSBzcGFjZSBvZiAvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9m
aWxlZGIiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBkaXNrcyBvZiBib3RoIG5vZGVz
IGhhdmUgcmVzZXJ2ZSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJkaXNrLWFmdGVyIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk1OH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJub2RlLXJlc291cmNlcyJdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExMiJ9XSwic3Rh
Z2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlRoZSBkaXNrcyBvZiBib3RoIG5vZGVzIGhhdmUgcmVzZXJ2
ZSJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJwaW5nIC1jIDUgLVcgMiBcIiR7cGVlcl9hZGRyZXNzfVwi
IiwidmFyaWFibGVzIjpbInBlZXJfYWRkcmVzcyJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJj
b250YWlucyIsInRleHQiOiIsIDAlIHBhY2tldCBsb3NzIn1dLCJleHBlY3RlZCI6ImNvbnRhaW5z
IGAsIDAlIHBhY2tldCBsb3NzYDsgaG9sZHMgZm9yIDYwMCBzIiwiaG9sZE1TIjo2MDAwMDAsImhv
c3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJuZXR3b3JrLWFmdGVyIiwia2luZCI6InByb2Jl
IiwicmV0cnkiOnsiZXZlcnlNUyI6NjAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVv
dXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIG90aGVyIG5vZGUgc3RpbGwgYW5zd2VycyB3aXRob3V0
IGxvc3NlcyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJuZXR3b3JrLWFmdGVyIiwiaWRlbXBvdGVudCI6
ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjk1OX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJub2RlLW5ldHdvcmstYWZ0ZXIiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTMifV0sInN0
YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJUaGUgb3RoZXIgbm9kZSBzdGlsbCBhbnN3ZXJzIHdpdGhv
dXQgbG9zc2VzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InNlY29uZHM9JChjdXJsIC1mc1MgLW8gL2Rldi9u
dWxsIC13ICcle3RpbWVfdG90YWx9JyBcIiR7cG9ydGFsX3VybH1cIikgfHwgZXhpdCAxXG5hd2sg
LXYgdG9vaz1cIiRzZWNvbmRzXCIgLXYgbGltaXQ9XCIke3Jlc3BvbnNlX2xpbWl0X21zfVwiIFxc
XG4gICdCRUdJTiB7IHByaW50ZiBcIiVzOiAlZCBtc1xcblwiLCAodG9vayAqIDEwMDAgPD0gbGlt
aXQgPyBcImluIHRpbWVcIiA6IFwidG9vIHNsb3dcIiksIHRvb2sgKiAxMDAwIH0nIiwidmFyaWFi
bGVzIjpbInBvcnRhbF91cmwiLCJyZXNwb25zZV9saW1pdF9tcyJdfSwiZXhwZWN0IjpbeyJwcmVk
aWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5pbiB0aW1lOiAifV0sImV4cGVjdGVkIjoibWF0Y2hl
cyBgXmluIHRpbWU6IGA7IGhvbGRzIGZvciA2MDAgcyIsImhvbGRNUyI6NjAwMDAwLCJob3N0cyI6
WyJjb250cm9sbGVyIl0sImlkIjoicmVzcG9uc2UtYWZ0ZXIiLCJraW5kIjoicHJvYmUiLCJyZXRy
eSI6eyJldmVyeU1TIjo2MDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2
MDAwMCwidGl0bGUiOiJUaGUgcG9ydGFsIHN0aWxsIGFuc3dlcnMgaW4gdGltZSJ9LCJlZmZlY3Rz
IjpbXSwiaWQiOiJyZXNwb25zZS1hZnRlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hl
Y2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjo5NjB9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsicmVzcG9uc2UtdGltZXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTQifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUi
OiJUaGUgcG9ydGFsIHN0aWxsIGFuc3dlcnMgaW4gdGltZSJ9LHsiYmF0Y2hlcyI6W1sib3BzLXdh
dGNoIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMg
aXQiLCJob3N0cyI6WyJvcHMtd2F0Y2giXSwiaWQiOiJyZWFkLW9ic2VydmVyLWxvZy5jaGVjayIs
ImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJMb29rIGZvciBlcnJvcnMg
d3JpdHRlbiBzaW5jZSB0aGUgb2JzZXJ2ZXIgd2FzIHN0YXJ0ZWQgYWdhaW4uIiwicGF0aCI6W10s
InJlY29yZCI6WyJmaW5kaW5nIl19LCJzdWJqZWN0IjoiTG9vayBmb3IgZXJyb3JzIHdyaXR0ZW4g
c2luY2UgdGhlIG9ic2VydmVyIHdhcyBzdGFydGVkIGFnYWluLiIsInRpdGxlIjoiVGhlIG9ic2Vy
dmVyJ3MgbG9nIHNob3dzIG5vIG5ldyBlcnJvciJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6InRhaWwgLW4gXCIke2xvZ19saW5lc31cIiBcIi9vcHQvSEEvbG9ncy9oYV8ke2Rh
dGV9LmxvZ1wiIiwidmFyaWFibGVzIjpbImRhdGUiLCJsb2dfbGluZXMiXX0sImVmZmVjdHMiOltd
LCJlc3RpbWF0ZU1TIjoxODAwMDAsImlkIjoicmVhZC1vYnNlcnZlci1sb2ciLCJpZGVtcG90ZW50
Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6OTYxfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbIm9ic2VydmVyLWxvZy1yZXZpZXdlZCJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2Ni0xNjci
fV0sInN0YWdlIjoidmVyaWZ5IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJTZWFyY2ggdGhl
IG9ic2VydmVyJ3MgbG9nIGZvciBlcnJvcnMifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVj
ayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6
WyJvcHMtYSJdLCJpZCI6InJlYWQtZXJyb3ItbG9nLmNoZWNrIiwia2luZCI6Im1hbnVhbCIsIm1h
bnVhbCI6eyJpbnN0cnVjdGlvbiI6Ikxvb2sgZm9yIGVycm9ycyB3cml0dGVuIHNpbmNlIHRoZSBt
YXN0ZXIgY2FtZSBiYWNrLiIsInBhdGgiOltdLCJyZWNvcmQiOlsiZmluZGluZyJdfSwic3ViamVj
dCI6Ikxvb2sgZm9yIGVycm9ycyB3cml0dGVuIHNpbmNlIHRoZSBtYXN0ZXIgY2FtZSBiYWNrLiIs
InRpdGxlIjoiVGhlIGVycm9yIGxvZyBzaG93cyBub3RoaW5nIHRoYXQgbmVlZHMgYW4gYW5zd2Vy
IHRvbmlnaHQifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHRhaWwg
LW4gXCIke2xvZ19saW5lc31cIiAvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9sb2dzL2NvbW1v
bi9lcnJvciIsInZhcmlhYmxlcyI6WyJsb2dfbGluZXMiXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0
ZU1TIjoxODAwMDAsImlkIjoicmVhZC1lcnJvci1sb2ciLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5k
IjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6OTczfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRp
c2ZpZXMiOlsic2VydmljZS1sb2ctcmV2aWV3ZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjktMTcwIn1dLCJzdGFnZSI6InZl
cmlmeSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiUmVhZCB0aGUgbWFpbiBzZXJ2ZXIncyBl
cnJvciBsb2cifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJl
eHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6InJl
YWQtZmlsZS1zeW5jLWpvdXJuYWwuY2hlY2siLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imlu
c3RydWN0aW9uIjoiTG9vayBmb3IgZmFpbGVkIHRyYW5zZmVycy4iLCJwYXRoIjpbXSwicmVjb3Jk
IjpbImZpbmRpbmciXX0sInN1YmplY3QiOiJMb29rIGZvciBmYWlsZWQgdHJhbnNmZXJzLiIsInRp
dGxlIjoiVGhlIGpvdXJuYWwgc2hvd3MgZmlsZXMgZ29pbmcgdG8gdGhlIHN0YW5kYnkgd2l0aG91
dCBlcnJvcnMifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIGpvdXJu
YWxjdGwgLS1uby1wYWdlciAtbiBcIiR7bG9nX2xpbmVzfVwiIC11IGZpbGUtc3luYy5zZXJ2aWNl
IiwidmFyaWFibGVzIjpbImxvZ19saW5lcyJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjE4
MDAwMCwiaWQiOiJyZWFkLWZpbGUtc3luYy1qb3VybmFsIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2lu
ZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjk4Nn0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0
aXNmaWVzIjpbImZpbGUtc3luYy1sb2ctcmV2aWV3ZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzItMTczIn1dLCJzdGFnZSI6
InZlcmlmeSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiUmVhZCB0aGUgam91cm5hbCBvZiB0
aGUgZmlsZSBzeW5jaHJvbmlzYXRpb24ifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNo
ZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3Rz
IjpbImNvbnRyb2xsZXIiXSwiaWQiOiJlcnJvcnMtYWZ0ZXIiLCJraW5kIjoibWFudWFsIiwibWFu
dWFsIjp7Imluc3RydWN0aW9uIjoiQ29tcGFyZSB0aGUgZXJyb3JzIGluIHRoZSBsb2dzIHJlYWQg
anVzdCBub3cgd2l0aCB0aG9zZSBvZiB0aGUgbGluZXMga2VwdCBiZWZvcmUgdGhlIGNoYW5nZS4i
LCJwYXRoIjpbXSwicmVjb3JkIjpbImVycm9ycy1iZWZvcmUiLCJlcnJvcnMtYWZ0ZXIiXX0sInN1
YmplY3QiOiJDb21wYXJlIHRoZSBlcnJvcnMgaW4gdGhlIGxvZ3MgcmVhZCBqdXN0IG5vdyB3aXRo
IHRob3NlIG9mIHRoZSBsaW5lcyBrZXB0IGJlZm9yZSB0aGUgY2hhbmdlLiIsInRpdGxlIjoiVGhl
IGxvZ3MgaG9sZCBubyBtb3JlIGVycm9ycyB0aGFuIGJlZm9yZSB0aGUgY2hhbmdlIn0sImVmZmVj
dHMiOltdLCJpZCI6ImVycm9ycy1hZnRlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hl
Y2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjo5OTl9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsiZXJyb3ItcmF0ZXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTUifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJU
aGUgbG9ncyBob2xkIG5vIG1vcmUgZXJyb3JzIHRoYW4gYmVmb3JlIHRoZSBjaGFuZ2UifSx7ImJh
dGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0Ijoic3VkbyBzdGF0IC1jICclYScgXCIke2luc3RhbGxlcl9kaXJ9LyR7aW5z
dGFsbGVyfVwiIiwidmFyaWFibGVzIjpbImluc3RhbGxlciIsImluc3RhbGxlcl9kaXIiXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6Ijc1MCJ9XSwiZXhwZWN0ZWQiOiJp
cyBgNzUwYCIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJpbnN0YWxsZXItbW9kZSIs
ImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMCwi
dGl0bGUiOiJPbmx5IGl0cyBvd25lciBtYXkgY2hhbmdlIHRoZSBpbnN0YWxsZXIifSwiZWZmZWN0
cyI6W10sImlkIjoiaW5zdGFsbGVyLW1vZGUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6MTAwMH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJmaWxlLXBlcm1pc3Npb25zIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTk1In1dLCJzdGFnZSI6InZlcmlmeSIsInRp
dGxlIjoiT25seSBpdHMgb3duZXIgbWF5IGNoYW5nZSB0aGUgaW5zdGFsbGVyIn0seyJiYXRjaGVz
IjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVy
c29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoic2VjdXJpdHktc2Vy
dmljZXMiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiQ29tcGFyZSB0
aGUgYWNjb3VudHMgdGhlIHNlcnZpY2VzIHJ1biB1bmRlciB3aXRoIHRoZSBhcHByb3ZlZCBvbmVz
LiIsInBhdGgiOltdLCJyZWNvcmQiOlsiZmluZGluZyJdfSwic3ViamVjdCI6IkNvbXBhcmUgdGhl
IGFjY291bnRzIHRoZSBzZXJ2aWNlcyBydW4gdW5kZXIgd2l0aCB0aGUgYXBwcm92ZWQgb25lcy4i
LCJ0aXRsZSI6IkNvbmZpcm0gdGhlIHBlcm1pc3Npb25zIG9mIHRoZSBzZXJ2aWNlcyJ9LCJlZmZl
Y3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InNlY3VyaXR5LXNlcnZpY2VzIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwMDF9LCJwb3NpdGlvbiI6InZlcmlmeSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic2VydmljZS1wZXJtaXNzaW9ucyJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjE5MyJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkNvbmZpcm0gdGhlIHBlcm1pc3Npb25z
IG9mIHRoZSBzZXJ2aWNlcyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsi
ZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29u
dHJvbGxlciJdLCJpZCI6InNlY3VyaXR5LWRhdGFiYXNlIiwia2luZCI6Im1hbnVhbCIsIm1hbnVh
bCI6eyJpbnN0cnVjdGlvbiI6IkNvbXBhcmUgcm9sZXMgYW5kIGhvc3QgcnVsZXMgb2YgdGhlIGRh
dGFiYXNlIHdpdGggdGhlIGFwcHJvdmVkIG9uZXMuIiwicGF0aCI6W10sInJlY29yZCI6WyJmaW5k
aW5nIl19LCJzdWJqZWN0IjoiQ29tcGFyZSByb2xlcyBhbmQgaG9zdCBydWxlcyBvZiB0aGUgZGF0
YWJhc2Ugd2l0aCB0aGUgYXBwcm92ZWQgb25lcy4iLCJ0aXRsZSI6IkNvbmZpcm0gdGhlIHNlY3Vy
aXR5IHNldHRpbmdzIG9mIHRoZSBkYXRhYmFzZSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6
MzAwMDAwLCJpZCI6InNlY3VyaXR5LWRhdGFiYXNlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQi
OiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjEwMDd9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJz
YXRpc2ZpZXMiOlsiZGF0YWJhc2Utc2VjdXJpdHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOTQifV0sInN0YWdlIjoidmVyaWZ5
IiwidGl0bGUiOiJDb25maXJtIHRoZSBzZWN1cml0eSBzZXR0aW5ncyBvZiB0aGUgZGF0YWJhc2Ui
fSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVj
dGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJz
ZWN1cml0eS1uZXR3b3JrIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6
IlRyeSBhIGNvbm5lY3Rpb24gYmV0d2VlbiB0aGUgbm9kZXMgdGhhdCBtdXN0IGJlIHJlZnVzZWQu
IiwicGF0aCI6W10sInJlY29yZCI6WyJmaW5kaW5nIl19LCJzdWJqZWN0IjoiVHJ5IGEgY29ubmVj
dGlvbiBiZXR3ZWVuIHRoZSBub2RlcyB0aGF0IG11c3QgYmUgcmVmdXNlZC4iLCJ0aXRsZSI6IkNv
bmZpcm0gdGhhdCB0aGUgbmV0d29yayBiZXR3ZWVuIHRoZSBub2RlcyBpcyBzdGlsbCBwcm90ZWN0
ZWQifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJzZWN1cml0eS1uZXR3
b3JrIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwMTN9LCJwb3NpdGlvbiI6
InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibm9kZS1uZXR3b3JrLXNl
Y3VyaXR5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTk2In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiQ29uZmlybSB0aGF0
IHRoZSBuZXR3b3JrIGJldHdlZW4gdGhlIG5vZGVzIGlzIHN0aWxsIHByb3RlY3RlZCJ9XSwidHJv
dWJsZXNob290aW5nIjpbeyJhY3Rpb25zIjpbeyJjb21tYW5kIjoic3VkbyBzeXN0ZW1jdGwgc3Rh
dHVzIC0tbm8tcGFnZXIgaGEiLCJyb2xlcyI6WyJvYnNlcnZlciJdLCJ0ZXh0IjoiU2VlIHdoYXQg
dGhlIHVuaXQgc2F5cyBhYm91dCBpdHNlbGYuIn0seyJjb21tYW5kIjoidGFpbCAtbiAyMDAgXCIv
b3B0L0hBL2xvZ3MvaGFfJHtkYXRlfS5sb2dcIiIsInJvbGVzIjpbIm9ic2VydmVyIl0sInRleHQi
OiJSZWFkIHRoZSBuZXdlc3QgbGluZXMgb2YgdGhlIG9ic2VydmVyJ3MgbG9nLiJ9LHsiY29tbWFu
ZCI6InBpbmcgLWMgNSAtVyAyIFwiJHtwZWVyX2FkZHJlc3N9XCIiLCJyb2xlcyI6WyJtYXN0ZXIi
LCJzdGFuZGJ5Il0sInRleHQiOiJTZWUgd2hldGhlciB0aGUgbm9kZXMgcmVhY2ggb25lIGFub3Ro
ZXIuIn0seyJjb21tYW5kIjoic3VkbyBzeXN0ZW1jdGwgcmVzdGFydCBoYSIsInJvbGVzIjpbIm9i
c2VydmVyIl0sInRleHQiOiJSZXN0YXJ0IHRoZSBvYnNlcnZlciBpZiBpdCBpcyBzdGlsbCBuZWVk
ZWQsIGFuZCBvbmx5IGFmdGVyIGJvdGggbm9kZXMgYXJlIHVwZ3JhZGVkLiJ9XSwiaWQiOiJvYnNl
cnZlci1kb2VzLW5vdC1zdGFydC1vci1zdG9wIiwic2hvd25CeSI6WyJzZWUtb2JzZXJ2ZXItcnVu
bmluZyIsInNlZS1vYnNlcnZlci1zdG9wcGVkIiwic2VlLW9ic2VydmVyLXJ1bm5pbmctYWdhaW4i
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTgtMTI1In1dLCJzeW1w
dG9tIjoiVGhlIG9ic2VydmVyIGRvZXMgbm90IHN0YXJ0IG9yIGRvZXMgbm90IHN0b3AuIn0seyJh
Y3Rpb25zIjpbeyJjb21tYW5kIjoic3VkbyBzeXN0ZW1jdGwgc3RhdHVzIC0tbm8tcGFnZXIgcG9z
dGdyZXNxbC5zZXJ2aWNlIiwicm9sZXMiOlsibWFzdGVyIiwic3RhbmRieSJdLCJ0ZXh0IjoiU2Vl
IHdoZXRoZXIgUG9zdGdyZVNRTCBydW5zIG9uIGJvdGggbm9kZXMuIn0seyJjb21tYW5kIjoicGlu
ZyAtYyA1IC1XIDIgXCIke3BlZXJfYWRkcmVzc31cIiIsInJvbGVzIjpbIm1hc3RlciIsInN0YW5k
YnkiXSwidGV4dCI6IlNlZSB3aGV0aGVyIHRoZSBkYXRhYmFzZSBub2RlcyByZWFjaCBvbmUgYW5v
dGhlci4ifSx7InJvbGVzIjpbIm1hc3RlciIsInN0YW5kYnkiXSwidGV4dCI6Ikxvb2sgZm9yIGVy
cm9ycyBpbiB0aGUgcmVwbGljYXRpb24gbG9ncyBvZiBib3RoIG5vZGVzLiJ9LHsiY29tbWFuZCI6
InN1ZG8gc3lzdGVtY3RsIHJlc3RhcnQgcG9zdGdyZXNxbC5zZXJ2aWNlIiwicm9sZXMiOlsic3Rh
bmRieSIsIm1hc3RlciJdLCJ0ZXh0IjoiUmVzdGFydCBQb3N0Z3JlU1FMIGlmIG5vdGhpbmcgZWxz
ZSBoZWxwcywgdGhlIHN0YW5kYnkgZmlyc3QuIn1dLCJpZCI6ImRhdGFiYXNlcy1kaWZmZXIiLCJz
aG93bkJ5IjpbImhvbGQtZmFpbG92ZXIuZW50cnkubWFzdGVyLWhlYWx0aHkiLCJob2xkLWZhaWxv
dmVyLmVudHJ5LnJlcXVlc3QtY291bnQtYmVmb3JlIiwiaG9sZC1mYWlsb3Zlci5lbnRyeS5maWxl
LWNvdW50LWJlZm9yZSIsImNvbXBhcmUtcmVxdWVzdC1jb3VudCIsImNyZWF0ZS10ZXN0LXRpY2tl
dCIsInNlZS10aWNrZXQtb24tc3RhbmRieSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjEyNi0xMzIifV0sInN5bXB0b20iOiJUaGUgZGF0YWJhc2VzIG9mIG1hc3RlciBh
bmQgc3RhbmRieSBkbyBub3QgaG9sZCB0aGUgc2FtZS4ifSx7ImFjdGlvbnMiOlt7ImNvbW1hbmQi
OiJzdWRvIHN5c3RlbWN0bCBzdGF0dXMgLS1uby1wYWdlciBmaWxlLXN5bmMiLCJyb2xlcyI6WyJt
YXN0ZXIiLCJzdGFuZGJ5Il0sInRleHQiOiJTZWUgd2hldGhlciBmaWxlIHN5bmNocm9uaXNhdGlv
biBydW5zIG9uIHRoZSBtYXN0ZXIgYW5kIHJlc3RzIG9uIHRoZSBzdGFuZGJ5LiJ9LHsicm9sZXMi
OlsibWFzdGVyIiwic3RhbmRieSJdLCJ0ZXh0IjoiU2VlIHdoZXRoZXIgcnN5bmMgZ2V0cyB0aHJv
dWdoIGZyb20gbm9kZSB0byBub2RlLiJ9LHsiY29tbWFuZCI6InN1ZG8gc3RhdCAvb3B0L2Zsb3Rv
bWF0ZS9tYWluLXNlcnZlci9maWxlZGIiLCJyb2xlcyI6WyJtYXN0ZXIiLCJzdGFuZGJ5Il0sInRl
eHQiOiJDb21wYXJlIG93bmVyIGFuZCBtb2RlIG9mIHRoZSBmaWxlZGIgZm9sZGVyIG9uIGJvdGgg
bm9kZXMuIn0seyJjb21tYW5kIjoic3VkbyBzeXN0ZW1jdGwgcmVzdGFydCBmaWxlLXN5bmMiLCJy
b2xlcyI6WyJtYXN0ZXIiXSwidGV4dCI6IlJlc3RhcnQgZmlsZSBzeW5jaHJvbmlzYXRpb24gaWYg
bmVlZGVkLCBvbiB0aGUgbWFzdGVyIGFuZCBuZXZlciBvbiB0aGUgc3RhbmRieS4ifV0sImlkIjoi
ZmlsZWRiLWRpZmZlcnMiLCJzaG93bkJ5IjpbImZpbGUtc3luYy1tYXN0ZXIiLCJzZWUtZmlsZS1z
eW5jLXN0YW5kYnkiLCJjb21wYXJlLWZpbGUtY291bnQiLCJ3YWl0LWZvci10ZXN0LWZpbGUiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMzMtMTQwIn1dLCJzeW1wdG9t
IjoiRmlsZXMgb2YgdGhlIG1hc3RlciBkbyBub3QgcmVhY2ggdGhlIHN0YW5kYnkuIn0seyJhY3Rp
b25zIjpbeyJjb21tYW5kIjoic3VkbyBzeXN0ZW1jdGwgc3RhdHVzIC0tbm8tcGFnZXIgXCIke3Nl
cnZpY2VfbmFtZX1cIiIsInJvbGVzIjpbIm1hc3RlciJdLCJ0ZXh0IjoiU2VlIHdoYXQgdGhlIHVu
aXQgdGhhdCBmYWlsZWQgc2F5cyBhYm91dCBpdHNlbGYuIn0seyJjb21tYW5kIjoic3VkbyBqb3Vy
bmFsY3RsIC0tbm8tcGFnZXIgLW4gMjAwIC11IFwiJHtzZXJ2aWNlX25hbWV9XCIiLCJyb2xlcyI6
WyJtYXN0ZXIiXSwidGV4dCI6IlJlYWQgd2hhdCB0aGUgdW5pdCBsYXN0IHdyb3RlIHRvIHRoZSBq
b3VybmFsLiJ9LHsicm9sZXMiOlsibWFzdGVyIl0sInRleHQiOiJTZWUgd2hldGhlciB0aGUgcGFj
a2FnZXMgdGhhdCB0aGUgc2VydmljZSBuZWVkcyBhcmUgaW5zdGFsbGVkLiJ9LHsiY29tbWFuZCI6
ImZvciB1bml0IGluICR7c3RhcnRfb3JkZXJ9OyBkbyBzdWRvIHN5c3RlbWN0bCByZXN0YXJ0IFwi
JHVuaXRcIiB8fCBleGl0IDE7IGRvbmUiLCJyb2xlcyI6WyJtYXN0ZXIiXSwidGV4dCI6IlJlc3Rh
cnQgdGhlIHNlcnZpY2VzLCBlYWNoIGFmdGVyIHRob3NlIGl0IG5lZWRzLiJ9XSwiaWQiOiJzZXJ2
aWNlcy1kby1ub3Qtc3RhcnQiLCJzaG93bkJ5IjpbInNlZS1zZXJ2aWNlcy1vbi1tYXN0ZXIiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNDEtMTQ3In1dLCJzeW1wdG9t
IjoiQSBzZXJ2aWNlIGRvZXMgbm90IGNvbWUgdXAgYWZ0ZXIgdGhlIHVwZ3JhZGUuIn1dLCJ2YXJp
YWJsZXMiOlt7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJ0YXJnZXQiLCJ2YWx1ZSI6IjguNi4wIn0s
eyJraW5kIjoidmFsdWUiLCJuYW1lIjoib3JpZ2luIiwidmFsdWUiOiI4LjQuMCJ9LHsia2luZCI6
InZhbHVlIiwibmFtZSI6ImNoYW5nZSIsInZhbHVlIjoiQ0hHMDA0Mjg2MCJ9LHsiYnlIb3N0Ijp7
ImNvbnRyb2xsZXIiOiJjb250cm9sbGVyIiwib3BzLWEiOiJvcHMtYSIsIm9wcy1iIjoib3BzLWIi
LCJvcHMtd2F0Y2giOiJvcHMtd2F0Y2gifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoiaG9zdCJ9
LHsiYnlIb3N0Ijp7ImNvbnRyb2xsZXIiOiJsb2NhbGhvc3QiLCJvcHMtYSI6IjE5Mi4wLjIuMTEi
LCJvcHMtYiI6IjE5Mi4wLjIuMTIiLCJvcHMtd2F0Y2giOiIxOTIuMC4yLjEzIn0sImtpbmQiOiJw
ZXJIb3N0IiwibmFtZSI6ImFkZHJlc3MifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJzdGFydF9v
cmRlciIsInZhbHVlIjoicG9zdGdyZXNxbC5zZXJ2aWNlIGVsYXN0aWNzZWFyY2guc2VydmljZSBm
aWxlLXN5bmMuc2VydmljZSBmdC1tYWluLXNlcnZlci5zZXJ2aWNlIGZ0LWFuYWx5dGljcy1zZXJ2
ZXIuc2VydmljZSBuZ2lueC5zZXJ2aWNlIn0seyJraW5kIjoiZGF0ZSIsIm5hbWUiOiJkYXRlIiwi
dGl0bGUiOiJEYXRlIGluIHRoZSBuYW1lIG9mIHRoZSBvYnNlcnZlcidzIGxvZyIsInZhbHVlIjoi
JVktJW0tJWQifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJsb2dfbGluZXMiLCJ0aXRsZSI6Ikxp
bmVzIG9mIGEgbG9nIHRvIGxvb2sgYXQiLCJ2YWx1ZSI6IjIwMCJ9LHsia2luZCI6InZhbHVlIiwi
bmFtZSI6ImJ1c3lfbG9nX3BhdHRlcm4iLCJ0aXRsZSI6IkhvdyB0aGUgb2JzZXJ2ZXIncyBsb2cg
c2hvd3MgYSBzd2FwIG9yIGEgc3luY2hyb25pc2F0aW9uIiwidmFsdWUiOiJzd2FwfHN3aXRjaG92
ZXJ8c3luYyBpbiBwcm9ncmVzcyJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6Imluc3RhbGxlciIs
InRpdGxlIjoiRmlsZSBuYW1lIG9mIHRoZSBjb21tb24gaW5zdGFsbGVyIiwidmFsdWUiOiJNb3Rh
ZGF0YVNlcnZpY2VPcHNDb21tb25VcGdyYWRlX1Y4NjAifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUi
OiJpbnN0YWxsZXJfZGlyIiwidGl0bGUiOiJGb2xkZXIgb2YgdGhlIGluc3RhbGxlciBvbiBib3Ro
IG5vZGVzIiwidmFsdWUiOiIvc3J2L3NlcnZpY2VvcHMvdXBncmFkZSJ9LHsia2luZCI6InZhbHVl
IiwibmFtZSI6InByZXZpb3VzX2luc3RhbGxlciIsInRpdGxlIjoiSW5zdGFsbGVyIG9mIHRoZSB2
ZXJzaW9uIHRoYXQgcnVucyBub3ciLCJ2YWx1ZSI6Ii9zcnYvc2VydmljZW9wcy9wcmV2aW91cy9z
ZXJ2aWNlb3BzLTguNC4wLWluc3RhbGxlciJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImJhY2t1
cF9kaXIiLCJ0aXRsZSI6IkZvbGRlciBmb3IgYmFja3VwcyBvbiBib3RoIG5vZGVzIiwidmFsdWUi
OiIvc3J2L3NlcnZpY2VvcHMvYmFja3VwIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiYXBwbGlj
YXRpb25fYmFja3VwIiwidGl0bGUiOiJCYWNrdXAgb2YgdGhlIGFwcGxpY2F0aW9uLCBvbiB0aGUg
bWFzdGVyIiwidmFsdWUiOiIvc3J2L3NlcnZpY2VvcHMvYmFja3VwL2FwcGxpY2F0aW9uLTguNC4w
LnRhci5neiJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImZpbGVkYl9iYWNrdXAiLCJ0aXRsZSI6
IkJhY2t1cCBvZiB0aGUgZmlsZWRiIGZvbGRlciwgb24gdGhlIG1hc3RlciIsInZhbHVlIjoiL3Ny
di9zZXJ2aWNlb3BzL2JhY2t1cC9maWxlZGItOC40LjAudGFyLmd6In0seyJraW5kIjoidmFsdWUi
LCJuYW1lIjoiZGF0YWJhc2VfYmFja3VwIiwidGl0bGUiOiJCYWNrdXAgb2YgdGhlIGRhdGFiYXNl
LCBvbiB0aGUgbWFzdGVyIiwidmFsdWUiOiIvc3J2L3NlcnZpY2VvcHMvYmFja3VwL2RhdGFiYXNl
LTguNC4wLmR1bXAifSx7ImJ5SG9zdCI6eyJvcHMtYSI6IjE5Mi4wLjIuMTIiLCJvcHMtYiI6IjE5
Mi4wLjIuMTEifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoicGVlcl9hZGRyZXNzIiwidGl0bGUi
OiJBZGRyZXNzIG9mIHRoZSBvdGhlciBub2RlIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoicG9y
dGFsX3VybCIsInRpdGxlIjoiQWRkcmVzcyBvZiB0aGUgcG9ydGFsIiwidmFsdWUiOiJodHRwczov
L3NlcnZpY2VvcHMuZXhhbXBsZS5jb20vIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoicmVzcG9u
c2VfbGltaXRfbXMiLCJ0aXRsZSI6IlNsb3dlc3QgYW5zd2VyIG9mIHRoZSBwb3J0YWwgaW4gbWls
bGlzZWNvbmRzIiwidmFsdWUiOiIxNTAwIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiY3B1X2xp
bWl0IiwidGl0bGUiOiJIaWdoZXN0IGxvYWQgaW4gcGVyY2VudCBvZiB0aGUgcHJvY2Vzc29ycyIs
InZhbHVlIjoiODUifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJzYW5pdHlfbGlzdCIsInRpdGxl
IjoiV2hlcmUgdGhlIGxpc3Qgb2YgZmVhdHVyZXMgdG8gdHJ5IGlzIGtlcHQiLCJ2YWx1ZSI6Imh0
dHBzOi8vd2lraS5leGFtcGxlLmNvbS9zZXJ2aWNlb3BzL3Nhbml0eS1saXN0In0seyJraW5kIjoi
dmFsdWUiLCJuYW1lIjoic2VydmljZV9uYW1lIiwidGl0bGUiOiJVbml0IHRvIGxvb2sgaW50byB3
aGVuIGEgc2VydmljZSBkb2VzIG5vdCBzdGFydCIsInZhbHVlIjoiZnQtbWFpbi1zZXJ2ZXIuc2Vy
dmljZSJ9XSwidmVyc2lvbnMiOnsiZnJvbSI6IjguNC4wIiwicGF0aCI6WyI4LjQuMCIsIjguNi4w
Il0sInRvIjoiOC42LjAifSwid2luZG93cyI6W3siZW5kIjoiMjAyNy0wMy0wN1QwNjowMDowMCsw
MTowMCIsImVuZEVwb2NoIjoxODA0Mzk1NjAwLCJpZCI6ImhvbGQtZmFpbG92ZXIiLCJzdGFydCI6
IjIwMjctMDMtMDZUMjE6MDA6MDArMDE6MDAiLCJzdGFydEVwb2NoIjoxODA0MzYzMjAwfSx7ImVu
ZCI6IjIwMjctMDMtMDdUMDY6MDA6MDArMDE6MDAiLCJlbmRFcG9jaCI6MTgwNDM5NTYwMCwiaWQi
OiJhcHBsaWNhdGlvbi11cGdyYWRlIiwic3RhcnQiOiIyMDI3LTAzLTA2VDIxOjAwOjAwKzAxOjAw
Iiwic3RhcnRFcG9jaCI6MTgwNDM2MzIwMH0seyJlbmQiOiIyMDI3LTAzLTA3VDA2OjAwOjAwKzAx
OjAwIiwiZW5kRXBvY2giOjE4MDQzOTU2MDAsImlkIjoiZGF0YWJhc2UtdXBncmFkZSIsInN0YXJ0
IjoiMjAyNy0wMy0wNlQyMTowMDowMCswMTowMCIsInN0YXJ0RXBvY2giOjE4MDQzNjMyMDB9LHsi
ZW5kIjoiMjAyNy0wMy0wN1QwNjowMDowMCswMTowMCIsImVuZEVwb2NoIjoxODA0Mzk1NjAwLCJp
ZCI6InJldHVybi10by1zZXJ2aWNlIiwic3RhcnQiOiIyMDI3LTAzLTA2VDIxOjAwOjAwKzAxOjAw
Iiwic3RhcnRFcG9jaCI6MTgwNDM2MzIwMH1dfQ==
PLAN
}

main "$@"
