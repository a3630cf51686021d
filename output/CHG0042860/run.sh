#!/bin/sh
# ServiceOps to 8.6.0
#
# Change CHG0042860 (production): Motadata ServiceOps, high-availability pair 8.4.0 to 8.6.0
# Plan   765a6897c9851f2eac7399b490e997d37d21ea888bac0f4122eb0763744ffcdb
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
# Lines of the engine, version 0.1.0, which are the same wherever a plan needs them; with their SHA-256. All
# others are this change's own. `runbook verify-script run.sh` says whether they are as they were made.
#
#   56-202       neutral    0030caace5bd4b0aa58ac5e6496582262f4ff2913c5b30699ea215e34dd5915f
#   203-229      own        9b8fe2ece64a3b0f97cf2b84e5132e2bb19471b958f3a76a676a710a99b66df2
#   3767-3844    printable  5410015240e14741f7ce83bd7b62febc9aff8fac54a4ce7a95c7375e633133db
#   3845-4125    record     f28eb2c84bdefde81c21494b4d1b6100518926f13e6654f1e59b8761d452351d
#   4126-4239    clock      dd996d1974ae0d6f10836db111d0e45059dc055273fe221b3d1818070a5be74c
#   4240-4750    command    64bb26c253d9fb4b0f6fbaab693c0a27490da24208f95d305720d1d27c4be16f
#   4751-5008    show       fc19c290eb5249d0b513d11bcb997df65ac7ac48a74159681a2772d150eca394
#   5009-5315    reach      b183fec6d7fabe9696808aca98bf4fbeedb50a7c4e2fca8404d39f3088f898ed
#   5316-5445    tools      f5b22bc6e512b636c6c0907cb4659dd817dfed347b3d6193d312b3f165b631b0
#   5446-5704    check      a624edffa54a57950309dbff389d25ac35b807c315a121016fdef520e10786c0
#   5705-5834    judge      3a44aebd3abcf684c6e399fb55e8039f850580aa3b01f2ce6bd96b256031f969
#   5835-5948    match      83a8b3effb00f39bbf4c7f1b666890b6c6a81c9b35a309b1b6def9a9b03fce40
#   5949-6169    person     669a635e70ac35dbe53e4212a49dfefa4e54bb1906cd28e5bcdd340429ba0e06
#   6170-6442    step       218810a6afa1594977c119514452f60cf20dce0d20b04fb5d66fdadba35e70b1
#   6443-6771    decide     a9db8e837edb1409ad79ead1099a772a322afebdcf17297810199116d7394dbb
#   6772-6846    back       fe0a3361413a70b7fa1e5d708e64fc78e192c4872f6cd492b39f8b4456f0aa66
#   6847-6967    window     ec3ace6fc95cb9cfec7db25cc37587e210bbdf2a15ac121c169fc76b5b5951f1
#   6968-7045    choose     2e55a4faacbdae50da195acd2d32a6e37ab519d01c88ec017641ef8b2e381408
#   7046-7375    start      bac9bb9753b7dfa5715c955719e6a4edf96e071ef08b44e0f95c3af68c167107
#   7376-7482    place      09f741ed5d33c3b9eb6b1b7533c4882d1bd3308eecd76df770aef4ceb34d9a73
#   7483-7666    resume     14d99dc6fdd01a82c2a25688bea296ffb5b9fa32241007d34fccfa58669c6623
#   7667-7847    standing   f48db0f158d25bf466b5a76d4ccfd7f2153a20d9d192d5922fcdea4bccc4b8ca
#   7848-8432    reading    19ddcd05baaf57077a6ef887958f09c079f733c15077a2559b16fdbd75ee2f54
#   8433-8646    end        82f95af6da5248ae0cfefafcc84f63c2d1a677af6249ac384e338054b19bee5f
#
# All of them: sed -n '56,229p;3767,8646p' run.sh | sha256sum
#   76e059645e6e99239fe99f9fea932c387c04e790807d8db2322d4fb3641dd805
#
# Texts in single quotes are literal on purpose (SC2016, SC1003, SC1112). Variables are read by
# the names that steps give (SC2034). Functions come in parts, of which a plan may not need every one
# (SC2317, SC2120). Some shells count in 32 bits, and `expr` does not (SC2003). A `case`
# leaves alone what it does not name (SC2249), and what a substitution gives is looked at, not its
# status (SC2312). Braces stand where a name needs them (SC2250).
# shellcheck disable=SC2016,SC1003,SC1112,SC2034,SC2317,SC2120,SC2003,SC2249,SC2312,SC2250

# --- What this shell was told before --------------------------------------------------------------

# Options, traps, functions and aliases from outside change nothing below, and show nothing that is
# known there: a trace would print secrets, and `-a` hand them to every command.
{ \set +x +v; } 2>/dev/null
\set +a +b +e +f +m +C
\unset -f unalias
\unalias -a
command set +o pipefail 2>/dev/null || :
# The name of another shell in the environment makes none of this one. In POSIX mode no function goes
# before `eval` and `unset`.
case ${BASH_VERSION-} in
  ?*)
    POSIXLY_CORRECT=1
    # shellcheck disable=SC3054 # no other shell gets behind it
    (eval 'case ${BASH_VERSINFO[0]} in [1-9]*) ;; *) RB_T=${RB_NONE?} ;; esac') 2>/dev/null || unset BASH_VERSION
    ;;
esac
case ${KSH_VERSION-},${BASH_VERSION-} in
  ?*,) (eval 'RB_T=${.sh.version}') 2>/dev/null || (eval 'RB_T=${|REPLY=x;}') 2>/dev/null || unset KSH_VERSION ;;
  ?*) unset KSH_VERSION ;;
esac
# Assignments that are arguments would become variables.
case ${BASH_VERSION-}${KSH_VERSION-} in ?*) eval 'set +k' ;; esac
case ${BASH_VERSION-} in
  ?*)
    # A function goes before a command, but in POSIX mode not before `eval`, `unset` and `trap`.
    POSIXLY_CORRECT=1
    eval 'unset -f command builtin compgen
      unset -f $(command compgen -A function)
      trap - DEBUG ERR RETURN
      command shopt -u extdebug failglob nullglob nocasematch nocaseglob dotglob xpg_echo
      command shopt -u extglob globstar lastpipe execfail expand_aliases huponexit 2>/dev/null
      export -n BASHOPTS BASH_XTRACEFD SHELLOPTS
      set +T +E +k +B +H +P'
    ;;
  *) unset BASHOPTS BASH_XTRACEFD SHELLOPTS ;;
esac
# What also changes what builtins and tools do, here and in commands.
unset BASH_COMPAT BASH_ENV BLOCKSIZE BLOCK_SIZE CDPATH DF_BLOCK_SIZE
unset DU_BLOCK_SIZE ENV EXECIGNORE FIGNORE FPATH FUNCNEST
unset GLOBIGNORE GREP_COLOR GREP_COLORS GREP_OPTIONS IFS LS_BLOCK_SIZE
unset OPTERR POSIXLY_CORRECT PS4 QUOTING_STYLE TIME_STYLE TMOUT
IFS=' 	
'
# The folders of PATH that are the same wherever a command is.
unset RB_T RB_REST RB_VALUE RB_X RB_TWINS RB_NL RB_N RB_KEPT RB_BLOCKED RB_MASK RB_IGNORED RB_SELF RB_LOCALE
RB_REST=${PATH-}: RB_T='' RB_X=''
while [ -n "$RB_REST" ]; do
  case $RB_REST in /*) RB_T=$RB_T:${RB_REST%%:*} ;; esac
  RB_REST=${RB_REST#*:}
done
PATH=${RB_T#:}
PATH=${PATH:-/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin}
export PATH
# A script that ends before its last line has done nothing.
trap 'echo "run.sh: it could not be read to its end, and nothing was done" >&2; exit 1' EXIT
# A file that is opened later must not become what is shown or read.
(: 3<&0) 2>/dev/null || exec </dev/null
(: 3>&1) 2>/dev/null || exec >/dev/null
(: 3>&2) 2>/dev/null || exec 2>/dev/null
# Others are not ours to hand on. A shell marks those that are its own.
RB_KEPT=
for RB_X in "/proc/$$/fdinfo/"[3-9] "/proc/$$/fdinfo/"[1-9][0-9]*; do
  [ -r "$RB_X" ] || continue
  while read -r RB_N RB_T; do
    case $RB_N$RB_T in
      flags:*[2367]??????) ;;
      flags:*) RB_KEPT="$RB_KEPT ${RB_X##*/}" ;;
    esac
  done <"$RB_X"
done 2>/dev/null
RB_T=
for RB_N in $RB_KEPT; do
  # Those from 10 on dash and mksh cannot close.
  RB_T="$RB_T $RB_N"
  for RB_X in "exec $RB_N<&-" 'exec {RB_N}<&-'; do
    if (eval "$RB_X") 2>/dev/null; then eval "$RB_X" && RB_T=${RB_T% "$RB_N"} && break; fi
  done
done
RB_KEPT=$RB_T
# Signals that were blocked; dash, ksh93 and mksh release them themselves, `env` does for the others. What
# is ignored stays so, and two signals are the C library's own.
signals_in() { # MASK: sets RB_T to their numbers
  RB_REST=$1 RB_N=0 RB_T=' '
  while [ -n "$RB_REST" ]; do
    RB_X=${RB_REST#"${RB_REST%?}"} RB_REST=${RB_REST%?}
    case $RB_X in [13579bdf]) RB_T="$RB_T$((RB_N + 1)) " ;; esac
    case $RB_X in [2367abef]) RB_T="$RB_T$((RB_N + 2)) " ;; esac
    case $RB_X in [4567cdef]) RB_T="$RB_T$((RB_N + 3)) " ;; esac
    case $RB_X in [89abcdef]) RB_T="$RB_T$((RB_N + 4)) " ;; esac
    RB_N=$((RB_N + 4))
  done
}
RB_BLOCKED='' RB_MASK=''
while read -r RB_N RB_T; do
  case $RB_N in
    SigBlk:) RB_MASK=$RB_T ;;
    SigIgn:) RB_IGNORED=$RB_T ;;
  esac
done <"/proc/$$/status"
case ${KSH_VERSION:+none}$RB_MASK in
  none* | 0000000180000000) ;;
  *[!0]*)
    signals_in "$RB_IGNORED"
    RB_IGNORED=" 9 17 19 32 33$RB_T"
    signals_in "$RB_MASK"
    for RB_N in $RB_T; do
      case $RB_IGNORED in *" $RB_N "*) ;; *) RB_BLOCKED=$RB_BLOCKED,$RB_N ;; esac
    done
    RB_BLOCKED=${RB_BLOCKED#,}
    ;;
esac
# What a shell cannot put right in itself is right in one that is started in its place: that, and the
# locale of yash, which reads characters of the one that it was started in.
RB_LOCALE=
case ${YASH_VERSION-} in ?*) [ -n "$(printf '\303\244')" ] || RB_LOCALE=1 ;; esac
if [ -n "$RB_KEPT$RB_BLOCKED$RB_LOCALE" ] && [ -z "${RUNBOOK_AGAIN-}" ] && [ -f "$0" ]; then
  RB_SELF=$(readlink "/proc/$$/exe")
  case $0 in
    -*) set -- "./$0" "$@" ;;
    *) set -- "$0" "$@" ;;
  esac
  case $RB_SELF in */busybox) set -- sh "$@" ;; esac
  set -- env RUNBOOK_AGAIN=1 "$RB_SELF" "$@"
  if [ -n "$RB_LOCALE" ]; then
    shift
    set -- env "RUNBOOK_LOCALE=${LC_ALL+=}${LC_ALL-none}" LC_ALL=C.UTF-8 "$@"
  fi
  if [ -n "$RB_BLOCKED" ] && env "--default-signal=$RB_BLOCKED" true 2>/dev/null; then
    shift
    set -- env "--default-signal=$RB_BLOCKED" "$@"
    RB_LOCALE=1
  fi
  if [ -n "$RB_KEPT" ]; then
    for RB_X in 'bash -p' yash 'busybox sh'; do
      # shellcheck disable=SC2086 # a shell and its option
      if command -v "${RB_X%% *}" >/dev/null 2>&1; then
        set -- $RB_X -c 'for n in $1; do eval "exec $n<&-"; done; shift; exec "$@"' - "$RB_KEPT" "$@"
        RB_LOCALE=1
        break
      fi
    done
  fi
  [ ! -x "$RB_SELF" ] || [ -z "$RB_LOCALE" ] || exec "$@"
fi

# Names that the script uses are its own: what came under them would be exported with new values.
# shellcheck disable=SC2046 # names
unset $(env | LC_ALL=C sed -n -e 's/^\(RB_[A-Za-z0-9_]*\)=.*/\1/p' -e 's/^\(v_[A-Za-z0-9_]*\)=.*/\1/p') RB_T
# ksh93 keeps what it could not print.
RB_BUFFERS=
case ${KSH_VERSION-} in *93*) RB_BUFFERS=1 ;; esac
# What commands get for LC_ALL.
case ${RUNBOOK_LOCALE-} in
  '') RB_LC_SET=${LC_ALL+set} RB_LC=${LC_ALL-} ;;
  none) RB_LC_SET='' RB_LC='' ;;
  *) RB_LC_SET=set RB_LC=${RUNBOOK_LOCALE#=} ;;
esac
unset RUNBOOK_LOCALE RUNBOOK_AGAIN
# Where this shell keeps here-documents, they can be kept; commands get what was set.
RB_TMPDIR_SET=${TMPDIR+set} RB_TMPDIR=${TMPDIR-}
for RB_X in "${TMPDIR:-/tmp}" /dev/shm /tmp /var/tmp "$PWD"; do
  TMPDIR=$RB_X
  RB_N=
  read -r RB_N <<TEXT
kept
TEXT
  [ "$RB_N" != kept ] || break
done 2>/dev/null
# No umask takes from the owner what the owner has made.
RB_UMASK=$(umask)
RB_UMASK=0${RB_UMASK#"${RB_UMASK%??}"}

set -u

RB_DIGEST='765a6897c9851f2eac7399b490e997d37d21ea888bac0f4122eb0763744ffcdb'
RB_CHANGE='CHG0042860'
RB_VERSION='0.1.0'
RB_COUNT=85
RB_TOOLS='awk base64 grep head mktemp od sed sha256sum sync tail ssh'
RB_TITLE='ServiceOps to 8.6.0'
RB_FIRST_STEP='inform-stakeholders'
RB_DATE_NAMES='date'
RB_PROCEDURES='rb-previous cluster-recovery'
# Who may sign for this plan, and who carries it out; a name a line.
RB_APPROVALS_NEEDED=0
RB_APPROVERS='li@example.com'
RB_OPERATORS='ana@example.com
ben@example.com'
RB_PEOPLE='ana@example.com
ben@example.com
li@example.com'

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

# What systems that understand the same commands call themselves.
names_of() { # FAMILY: sets RB_NAMES
  RB_NAMES=
  case $1 in
    'debian') RB_NAMES='debian ubuntu raspbian linuxmint pop kali devuan mx neon elementary zorin pureos parrot deepin astra pardus tails proxmox' ;;
    'rhel') RB_NAMES='rhel redhat centos rocky almalinux alma fedora ol oracle oraclelinux amzn amazon eurolinux scientific cloudlinux virtuozzo miraclelinux anolis alinux openEuler openeuler circle navylinux tencentos rhcos xenenterprise' ;;
    *) : ;;
  esac
}

# Which systems hosts are, and what checks need where they look, by step; of `a/b` one will do.
needs() {
  :
  runs 'copy-installer-master' 'debian' 'ops-a'
  runs 'copy-installer-standby' 'rhel' 'ops-b'
  runs 'hold-failover.entry.os-supported' 'debian' 'ops-a'
  runs 'hold-failover.entry.os-supported' 'rhel' 'ops-b'
  runs 'hold-failover.entry.root-available' 'debian' 'ops-a'
  runs 'hold-failover.entry.root-available' 'rhel' 'ops-b'
  runs 'hold-failover.entry.network' 'debian' 'ops-a'
  runs 'hold-failover.entry.network' 'rhel' 'ops-b'
  runs 'hold-failover.entry.disk' 'debian' 'ops-a'
  runs 'hold-failover.entry.disk' 'rhel' 'ops-b'
  runs 'hold-failover.entry.disk-backups' 'debian' 'ops-a'
  runs 'hold-failover.entry.disk-backups' 'rhel' 'ops-b'
  runs 'hold-failover.entry.master-healthy' 'debian' 'ops-a'
  runs 'hold-failover.entry.request-count-before' 'debian' 'ops-a'
  runs 'hold-failover.entry.request-count-before' 'rhel' 'ops-b'
  runs 'hold-failover.entry.file-count-before' 'debian' 'ops-a'
  runs 'hold-failover.entry.file-count-before' 'rhel' 'ops-b'
  runs 'hold-failover.entry.observer-log-there' 'debian' 'ops-watch'
  runs 'keep-error-log' 'debian' 'ops-a'
  runs 'see-observer-running' 'debian' 'ops-watch'
  runs 'observer-log' 'debian' 'ops-watch'
  runs 'log-quiet' 'debian' 'ops-watch'
  runs 'stop-observer' 'debian' 'ops-watch'
  runs 'see-observer-stopped' 'debian' 'ops-watch'
  runs 'bk-application' 'debian' 'ops-a'
  runs 'bk-filedb' 'debian' 'ops-a'
  runs 'bk-db' 'debian' 'ops-a'
  runs 'application-upgrade.entry.observer-stopped' 'debian' 'ops-watch'
  runs 'application-upgrade.entry.backups-readable' 'debian' 'ops-a'
  runs 'application-upgrade.entry.installer-identical' 'debian' 'ops-a'
  runs 'application-upgrade.entry.installer-identical' 'rhel' 'ops-b'
  runs 'bk-application.age' 'debian' 'ops-a'
  runs 'bk-filedb.age' 'debian' 'ops-a'
  runs 'bk-db.age' 'debian' 'ops-a'
  runs 'stop-services-master' 'debian' 'ops-a'
  runs 'see-services-stopped-master' 'debian' 'ops-a'
  runs 'grant-execute-master' 'debian' 'ops-a'
  runs 'upgrade-master' 'debian' 'ops-a'
  runs 'stop-services-standby' 'rhel' 'ops-b'
  runs 'see-services-stopped-standby' 'rhel' 'ops-b'
  runs 'grant-execute-standby' 'rhel' 'ops-b'
  runs 'upgrade-standby' 'rhel' 'ops-b'
  runs 'application-upgrade.exit.standby-services-stopped' 'rhel' 'ops-b'
  runs 'database-upgrade.entry.observer-stopped' 'debian' 'ops-watch'
  runs 'see-observer-still-stopped' 'debian' 'ops-watch'
  runs 'db-upgrade-master.follow-guide' 'debian' 'ops-a'
  runs 'promote-standby' 'rhel' 'ops-b'
  runs 'db-upgrade-standby.follow-guide' 'rhel' 'ops-b'
  runs 'reconfigure-ha' 'rhel' 'ops-b'
  runs 'database-upgrade.exit.standby-replicates' 'rhel' 'ops-b'
  runs 'return-to-service.entry.observer-stopped' 'debian' 'ops-watch'
  runs 'start-services-master' 'debian' 'ops-a'
  runs 'start-observer' 'debian' 'ops-watch'
  runs 'see-observer-running-again' 'debian' 'ops-watch'
  runs 'return-to-service.exit.observer-running' 'debian' 'ops-watch'
  runs 'compare-request-count' 'debian' 'ops-a'
  runs 'compare-request-count' 'rhel' 'ops-b'
  runs 'file-sync-master' 'debian' 'ops-a'
  runs 'see-file-sync-standby' 'rhel' 'ops-b'
  runs 'compare-file-count' 'debian' 'ops-a'
  runs 'compare-file-count' 'rhel' 'ops-b'
  runs 'create-test-file' 'debian' 'ops-a'
  runs 'wait-for-test-file' 'rhel' 'ops-b'
  runs 'test-file-identical' 'debian' 'ops-a'
  runs 'test-file-identical' 'rhel' 'ops-b'
  runs 'remove-test-file' 'debian' 'ops-a'
  runs 'remove-test-file' 'rhel' 'ops-b'
  runs 'see-services-on-master' 'debian' 'ops-a'
  runs 'cpu' 'debian' 'ops-a'
  runs 'cpu' 'rhel' 'ops-b'
  runs 'memory' 'debian' 'ops-a'
  runs 'memory' 'rhel' 'ops-b'
  runs 'disk-after' 'debian' 'ops-a'
  runs 'disk-after' 'rhel' 'ops-b'
  runs 'network-after' 'debian' 'ops-a'
  runs 'network-after' 'rhel' 'ops-b'
  runs 'read-observer-log' 'debian' 'ops-watch'
  runs 'read-error-log' 'debian' 'ops-a'
  runs 'read-file-sync-journal' 'debian' 'ops-a'
  runs 'installer-mode' 'debian' 'ops-a'
  runs 'installer-mode' 'rhel' 'ops-b'
  runs 'rb-stop-observer' 'debian' 'ops-watch'
  runs 'rb-start-standby-database' 'rhel' 'ops-b'
  runs 'start-services' 'debian' 'ops-a'
  runs 'rb-start-observer' 'debian' 'ops-watch'
  runs 'rb-request-count' 'debian' 'ops-a'
  runs 'rb-request-count' 'rhel' 'ops-b'
  runs 'rb-file-count' 'debian' 'ops-a'
  runs 'rb-file-count' 'rhel' 'ops-b'
  runs 'rb-file-sync-standby' 'rhel' 'ops-b'
  runs 'recover-stop-observer' 'debian' 'ops-watch'
  runs 'recover-stop-services-master' 'debian' 'ops-a'
  runs 'recover-stop-services-standby' 'rhel' 'ops-b'
  runs 'recover-start-standby-database' 'rhel' 'ops-b'
  runs 'recover-start-services' 'debian' 'ops-a'
  runs 'recover-start-observer' 'debian' 'ops-watch'
  runs 'recovered-replication' 'rhel' 'ops-b'
  runs 'recovered-request-count' 'debian' 'ops-a'
  runs 'recovered-request-count' 'rhel' 'ops-b'
  runs 'recovered-file-count' 'debian' 'ops-a'
  runs 'recovered-file-count' 'rhel' 'ops-b'
  runs 'recovered-file-sync' 'rhel' 'ops-b'
  need 'hold-failover.entry.disk' 'ops-a ops-b' 'awk'
  need 'hold-failover.entry.disk-backups' 'ops-a ops-b' 'awk'
  need 'hold-failover.entry.master-healthy' 'ops-a' 'systemctl'
  need 'see-observer-running' 'ops-watch' 'systemctl'
  need 'see-observer-stopped' 'ops-watch' 'systemctl'
  need 'application-upgrade.entry.observer-stopped' 'ops-watch' 'systemctl'
  need 'bk-application.age' 'ops-a' 'find'
  need 'bk-filedb.age' 'ops-a' 'find'
  need 'bk-db.age' 'ops-a' 'find'
  need 'see-services-stopped-master' 'ops-a' 'systemctl'
  need 'see-services-stopped-standby' 'ops-b' 'systemctl'
  need 'application-upgrade.exit.standby-services-stopped' 'ops-b' 'systemctl'
  need 'database-upgrade.entry.observer-stopped' 'ops-watch' 'systemctl'
  need 'see-observer-still-stopped' 'ops-watch' 'systemctl'
  need 'db-upgrade-master.follow-guide' 'ops-a' 'systemctl'
  need 'db-upgrade-standby.follow-guide' 'ops-b' 'systemctl'
  need 'return-to-service.entry.observer-stopped' 'ops-watch' 'systemctl'
  need 'start-services-master' 'ops-a' 'systemctl'
  need 'see-observer-running-again' 'ops-watch' 'systemctl'
  need 'return-to-service.exit.observer-running' 'ops-watch' 'systemctl'
  need 'file-sync-master' 'ops-a' 'systemctl'
  need 'see-file-sync-standby' 'ops-b' 'systemctl'
  need 'see-services-on-master' 'ops-a' 'systemctl'
  need 'memory' 'ops-a ops-b' 'awk'
  need 'disk-after' 'ops-a ops-b' 'awk'
  need 'rb-stop-observer' 'ops-watch' 'systemctl'
  need 'rb-start-standby-database' 'ops-b' 'systemctl'
  need 'start-services' 'ops-a' 'systemctl'
  need 'rb-start-observer' 'ops-watch' 'systemctl'
  need 'rb-file-sync-standby' 'ops-b' 'systemctl'
  need 'recover-stop-observer' 'ops-watch' 'systemctl'
  need 'recover-stop-services-master' 'ops-a' 'systemctl'
  need 'recover-stop-services-standby' 'ops-b' 'systemctl'
  need 'recover-start-standby-database' 'ops-b' 'systemctl'
  need 'recover-start-services' 'ops-a' 'systemctl'
  need 'recover-start-observer' 'ops-watch' 'systemctl'
  need 'recovered-file-sync' 'ops-b' 'systemctl'
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
  trap - EXIT
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
  guarded 'stakeholders-informed'
  notify <<'WORDS'
send to stakeholders:
  ServiceOps goes from 8.4.0 to 8.6.0 under change CHG0042860. During the window the portal and analytics are down, and the standby does not take over.
about: portal, analytics, automatic-failover, database-replication, file-replication
at least 48 h ahead
WORDS
  finish
}

# 2/85  download-installer: Download the common installer
# upgrade.yaml:445, guide 41-42
step_2() {
  step 'download-installer' manual body 'Download the common installer' || return 0
  guarded 'download-installer'
  manual '1.file-name=file-name' '2.sha256=sha256' <<'WORDS'
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
  guarded 'copy-installer-master'
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
  manual '1.sha256=sha256' <<'WORDS'
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
  guarded 'copy-installer-standby'
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
  manual '1.sha256=sha256' <<'WORDS'
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
    attested '1.finding=finding' <<'WORDS'
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
    attested '1.finding=finding' <<'WORDS'
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
    attested '1.finding=finding' <<'WORDS'
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
    attested '1.finding=finding' <<'WORDS'
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
    expect 'matches' '^(ubuntu-(22|24)\.04|rhel-9\.[24])$' '26 w$:0 t1:1 t2:2 t3:3 t4:4 t5:5 t6:6 t7:7 t8:8 t9:1 t10:10 t2:11 t9:12 t11:13 t11:12 t11:15 e16:14 t4:17 t12:18 t13:19 t14:20 t12:21 t15:22 t12:23 e24:9 w^:25 / 50-50,52-52 46-46 57-57 45-45 108-108 101-101 104-104 114-114 52-52 48-48 50-50 117-117 116-116 110-110 98-98'
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
    attested '1.version=version' <<'WORDS'
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
    expect 'matches' '^in time: ' '10 t1:0 t2:1 t3:2 t4:3 t5:4 t6:5 t1:6 t7:7 t5:8 w^:9 / 32-32 58-58 101-101 109-109 105-105 116-116 110-110'
  }
  finish
}

# 21/85  keep-error-log: Keep the last lines of the error log for comparison
# upgrade.yaml:527, guide 115, 170
step_21() {
  step 'keep-error-log' run body 'Keep the last lines of the error log for comparison' || return 0
  hosts 'ops-a'
  idempotent
  guarded 'low-usage-window'
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
  guarded 'low-usage-window' 'observer-seen-running'
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
  guarded 'low-usage-window' 'observer-log-read'
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
  guarded 'low-usage-window' 'log-quiet'
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
  guarded 'low-usage-window' 'stop-observer'
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
  guarded 'low-usage-window' 'observer-seen-stopped'
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
  guarded 'low-usage-window' 'backup-application'
  proof() {
    check 'bk-application.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'ops-a'
    limit 1800000
    uses 'application_backup'
    command_line <<'PROBE'
test -s "${application_backup}" && sha256sum -- "${application_backup}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  manual '2.size=size' '1.sha256=sha256' <<'WORDS'
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
  guarded 'low-usage-window' 'backup-filedb'
  proof() {
    check 'bk-filedb.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'ops-a'
    limit 1800000
    uses 'filedb_backup'
    command_line <<'PROBE'
test -s "${filedb_backup}" && sha256sum -- "${filedb_backup}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  manual '2.size=size' '1.sha256=sha256' <<'WORDS'
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
  guarded 'low-usage-window' 'backup-database'
  proof() {
    check 'bk-db.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'ops-a'
    limit 1800000
    uses 'database_backup'
    command_line <<'PROBE'
test -s "${database_backup}" && sha256sum -- "${database_backup}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  manual '2.size=size' '1.sha256=sha256' <<'WORDS'
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
  guarded 'low-usage-window' 'snapshot-master'
  proof() {
    check 'bk-vm-master.check' manual 'Find the snapshot in the list of the hypervisor.' 'a person attests it' 'ops-a'
    attested '1.screenshot=screenshot' <<'WORDS'
Find the snapshot in the list of the hypervisor.
to record: screenshot
WORDS
  }
  manual '1.snapshot-name=snapshot-name' '2.taken-at=taken-at' <<'WORDS'
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
  guarded 'low-usage-window' 'snapshot-standby'
  proof() {
    check 'bk-vm-standby.check' manual 'Find the snapshot in the list of the hypervisor.' 'a person attests it' 'ops-b'
    attested '1.screenshot=screenshot' <<'WORDS'
Find the snapshot in the list of the hypervisor.
to record: screenshot
WORDS
  }
  manual '1.snapshot-name=snapshot-name' '2.taken-at=taken-at' <<'WORDS'
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
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
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
  guarded 'stop-services-master'
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
  guarded 'services-stopped-master'
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
  guarded 'grant-execute-master'
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
  guarded 'both-nodes-upgraded' 'run-installer-master' 'installer-watched-master' 'installer-completed-master'
  limit 7200000
  inside '/srv/serviceops/upgrade'
  uses 'installer'
  command_line <<'RUN'
sudo "./${installer}"
RUN
  proof() {
    check 'upgrade-master.check' manual 'Confirm that the installer was followed to its completion screen without an error.' 'a person attests it' 'ops-a'
    attested '1.last-lines=last-lines' '2.screenshot=screenshot' <<'WORDS'
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
  guarded 'stop-services-standby'
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
  guarded 'services-stopped-standby'
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
  guarded 'grant-execute-standby'
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
  guarded 'both-nodes-upgraded' 'run-installer-standby' 'installer-completed-standby'
  limit 7200000
  inside '/srv/serviceops/upgrade'
  uses 'installer'
  command_line <<'RUN'
sudo "./${installer}"
RUN
  proof() {
    check 'upgrade-standby.check' manual 'Confirm that the installer was followed to its completion screen without an error.' 'a person attests it' 'ops-b'
    attested '1.last-lines=last-lines' '2.screenshot=screenshot' <<'WORDS'
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
  guarded 'standby-services-stopped'
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
  guarded 'observer-stopped-for-databases'
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
  guarded 'database-upgrade-master'
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
  manual '3.version-before=version-before' '2.version-after=version-after' '1.log-file=log-file' <<'WORDS'
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
  guarded 'promote-standby'
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
  guarded 'database-upgrade-standby'
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
  manual '3.version-before=version-before' '2.version-after=version-after' '1.log-file=log-file' <<'WORDS'
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
  guarded 'reconfigure-ha'
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
  manual '2.steps-done=steps-done' '1.log-file=log-file' <<'WORDS'
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
  guarded
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
  guarded 'start-observer'
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
  guarded 'observer-seen-running-again'
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
  guarded 'data-in-sync' 'db-request-count'
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
  guarded 'test-ticket'
  manual '1.ticket-id=ticket-id' <<'WORDS'
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
  guarded 'test-ticket'
  proof() {
    check 'see-ticket-on-standby' manual 'Look the test ticket up in the standby'\''s database or portal and compare its subject.' 'a person attests it' 'ops-b'
    attested '1.ticket-id=ticket-id' '2.where-it-was-seen=where-it-was-seen' <<'WORDS'
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
  guarded 'file-sync-on-master'
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
  guarded 'file-sync-on-standby'
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
  guarded 'data-in-sync' 'filedb-file-count'
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
  guarded 'test-file'
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
  guarded 'services-on-master'
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
  guarded 'portal-version'
  proof() {
    check 'portal-version' manual 'Sign in to the portal and read the version in the licence details; it must be 8.6.0.' 'a person attests it' 'controller'
    attested '2.version=version' '1.screenshot=screenshot' <<'WORDS'
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
  guarded 'sanity-checks'
  proof() {
    check 'sanity' manual 'Go through https://wiki.example.com/serviceops/sanity-list and note for each entry whether it works.' 'a person attests it' 'controller'
    attested '1.result-of-each-entry=result-of-each-entry' <<'WORDS'
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
  manual '1.ticket-id=ticket-id' <<'WORDS'
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
  guarded 'node-resources'
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
    expect 'matches' '^fine: ' '7 t1:0 t2:1 t3:2 t4:3 t5:4 t6:5 w^:6 / 32-32 58-58 101-101 110-110 105-105 102-102'
  }
  finish
}

# 74/85  memory: The memory of both nodes has reserve
# upgrade.yaml:957, guide 112
step_74() {
  step 'memory' check verify 'The memory of both nodes has reserve' || return 0
  hosts 'ops-a' 'ops-b'
  guarded 'node-resources'
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
  guarded 'node-resources'
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
  guarded 'node-network-after'
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
  guarded 'response-times'
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
    expect 'matches' '^in time: ' '10 t1:0 t2:1 t3:2 t4:3 t5:4 t6:5 t1:6 t7:7 t5:8 w^:9 / 32-32 58-58 101-101 109-109 105-105 116-116 110-110'
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
    attested '1.finding=finding' <<'WORDS'
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
    attested '1.finding=finding' <<'WORDS'
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
    attested '1.finding=finding' <<'WORDS'
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
  guarded 'error-rates'
  proof() {
    check 'errors-after' manual 'Compare the errors in the logs read just now with those of the lines kept before the change.' 'a person attests it' 'controller'
    attested '2.errors-before=errors-before' '1.errors-after=errors-after' <<'WORDS'
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
    attested '1.finding=finding' <<'WORDS'
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
    attested '1.finding=finding' <<'WORDS'
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
    attested '1.finding=finding' <<'WORDS'
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
  manual '2.snapshot-name=snapshot-name' '1.result=result' <<'WORDS'
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
  manual '1.backups-used=backups-used' '2.result=result' <<'WORDS'
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
  manual '2.version=version' '1.log-file=log-file' <<'WORDS'
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
    attested '2.version=version' '1.screenshot=screenshot' <<'WORDS'
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
  manual '1.backups-used=backups-used' '2.result=result' <<'WORDS'
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
  manual '1.result=result' <<'WORDS'
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
  manual '1.missing=missing' <<'WORDS'
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
WAY BACK: recovery `rb-previous`, Go back to the previous version
  meant for: The application upgrade failed on a node and cannot be finished inside the window.
  1. `rb-stop-observer` on ops-watch: Make sure the observer is down
       sudo systemctl stop ha
       then: The observer is down (service ha is stopped)
  2. `restore-snapshot` on ops-a, ops-b: Restore both virtual machines from their snapshots
       Restore the snapshot taken under change CHG0042860. Where there is none or it does not start, write "not used" and go on with the backup.
       to record: snapshot-name, result
  3. `restore-backup` on ops-a: Restore ServiceOps from its backup where the snapshot was not used
       Where the snapshots were restored, write "not needed". Otherwise restore /srv/serviceops/backup/database-8.4.0.dump, /srv/serviceops/backup/filedb-8.4.0.tar.gz and /srv/serviceops/backup/application-8.4.0.tar.gz as the Backup Process says.
       to record: backups-used, result
  4. `reinstall-previous` on ops-a, ops-b: Install the previous version where it is not back yet
       Where a snapshot brought 8.4.0 back, say so. Otherwise run /srv/serviceops/previous/serviceops-8.4.0-installer as root, on the master first and then on the standby.
       as: root
       to record: version, log-file
  5. `rb-start-standby-database` on ops-b: Start the standby's database
       sudo systemctl start postgresql.service
       then: PostgreSQL runs on the standby (service postgresql.service is running)
  6. `start-services` on ops-a: Start the services of the master, each after those it needs
       for unit in ${start_order}; do sudo systemctl start "$unit" || exit 1; done
       where start_order='postgresql.service elasticsearch.service file-sync.service ft-main-server.service ft-analytics-server.service nginx.service'
       then: Every service of the master runs (services ft-main-server.service, ft-analytics-server.service, elasticsearch.service, nginx.service, postgresql.service, file-sync.service is running)
  7. `rb-start-observer` on ops-watch: Start the observer
       sudo systemctl start ha
       then: The observer runs (service ha is running)
  8. `rb-request-count` on ops-a, ops-b: Both databases hold the same number of requests
       then: Both databases hold the same number of requests (the output is the same on every host)
  9. `rb-file-count` on ops-a, ops-b: Both filedb folders hold the same number of files
       then: Both filedb folders hold the same number of files (the output is the same on every host)
  10. `rb-file-sync-standby` on ops-b: File synchronisation rests on the standby
       then: File synchronisation rests on the standby (service file-sync.service is stopped)
  11. `previous-version-shown`: The portal shows the previous version
       then: The portal shows the previous version (Read the version in the licence details; it must be 8.4.0. a person attests it)
TEXT
}

# Recovery procedure `cluster-recovery`
procedure_2() {
  cat <<'TEXT'
WAY BACK: recovery `cluster-recovery`, Bring an unstable pair back
  meant for: The nodes swap without need, disagree on who is master, or no longer replicate.
  1. `recover-stop-observer` on ops-watch: Make sure the observer is down
       sudo systemctl stop ha
       then: The observer is down (service ha is stopped)
  2. `recover-stop-services-master` on ops-a: Stop all services on the master
       sudo systemctl stop nginx.service ft-analytics-server.service ft-main-server.service file-sync.service elasticsearch.service postgresql.service
       then: No service of ServiceOps runs on the master (services nginx.service, ft-analytics-server.service, ft-main-server.service, file-sync.service, elasticsearch.service, postgresql.service is stopped)
  3. `recover-stop-services-standby` on ops-b: Stop all services on the standby
       sudo systemctl stop ft-analytics-server.service ft-main-server.service file-sync.service postgresql.service
       then: No service of ServiceOps runs on the standby (services ft-analytics-server.service, ft-main-server.service, file-sync.service, postgresql.service is stopped)
  4. `recover-from-backup` on ops-a: Restore ServiceOps from its backup
       Restore /srv/serviceops/backup/database-8.4.0.dump, /srv/serviceops/backup/filedb-8.4.0.tar.gz and /srv/serviceops/backup/application-8.4.0.tar.gz as the Backup Process says.
       as: root
       to record: backups-used, result
  5. `recover-replication` on ops-b: Set replication up again where it was lost
       Where the standby was promoted or no longer replicates, follow the reconfiguration in the High Availability Deployment Setup guide. Otherwise write "not needed".
       as: root
       to record: result
  6. `recover-packages` on ops-a, ops-b: See that the packages ServiceOps needs are installed
       Compare the installed packages with the list of the deployment guide.
       to record: missing
  7. `recover-start-standby-database` on ops-b: Start the standby's database
       sudo systemctl start postgresql.service
       then: PostgreSQL runs on the standby (service postgresql.service is running)
  8. `recover-start-services` on ops-a: Start the services of the master, each after those it needs
       for unit in ${start_order}; do sudo systemctl start "$unit" || exit 1; done
       where start_order='postgresql.service elasticsearch.service file-sync.service ft-main-server.service ft-analytics-server.service nginx.service'
       then: Every service of the master runs (services ft-main-server.service, ft-analytics-server.service, elasticsearch.service, nginx.service, postgresql.service, file-sync.service is running)
  9. `recover-start-observer` on ops-watch: Start the observer
       sudo systemctl start ha
       then: The observer runs (service ha is running)
  10. `recovered-replication` on ops-b: The standby replicates
       then: The standby's database only reads again (the output is `t`)
  11. `recovered-request-count` on ops-a, ops-b: Both databases hold the same number of requests
       then: Both databases hold the same number of requests (the output is the same on every host)
  12. `recovered-file-count` on ops-a, ops-b: Both filedb folders hold the same number of files
       then: Both filedb folders hold the same number of files (the output is the same on every host)
  13. `recovered-file-sync` on ops-b: File synchronisation rests on the standby
       then: File synchronisation rests on the standby (service file-sync.service is stopped)
TEXT
}

advice() { # STEP: known symptoms, procedures for its failure, how it is undone alone
  case $1 in
    'copy-installer-master')
      cat <<'TEXT'
WAY BACK: undo `copy-installer-master`
       rm -f -- "${installer_dir}/${installer}"
       where installer='MotadataServiceOpsCommonUpgrade_V860' installer_dir='/srv/serviceops/upgrade'
TEXT
      ;;
    'copy-installer-standby')
      cat <<'TEXT'
WAY BACK: undo `copy-installer-standby`
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
     on ops-a:
       ping -c 5 -W 2 "192.0.2.12"
     on ops-b:
       ping -c 5 -W 2 "192.0.2.11"
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
     on ops-a:
       ping -c 5 -W 2 "192.0.2.12"
     on ops-b:
       ping -c 5 -W 2 "192.0.2.11"
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
     on ops-a:
       ping -c 5 -W 2 "192.0.2.12"
     on ops-b:
       ping -c 5 -W 2 "192.0.2.11"
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
     on ops-a:
       ping -c 5 -W 2 "192.0.2.12"
     on ops-b:
       ping -c 5 -W 2 "192.0.2.11"
  - Restart the observer if it is still needed, and only after both nodes are upgraded. (on observer)
       sudo systemctl restart ha
TEXT
      ;;
    'stop-observer')
      cat <<'TEXT'
WAY BACK: undo `stop-observer`
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
     on ops-a:
       ping -c 5 -W 2 "192.0.2.12"
     on ops-b:
       ping -c 5 -W 2 "192.0.2.11"
  - Restart the observer if it is still needed, and only after both nodes are upgraded. (on observer)
       sudo systemctl restart ha
TEXT
      ;;
    'stop-services-master')
      cat <<'TEXT'
WAY BACK: undo `stop-services-master`
       sudo systemctl start ft-main-server.service ft-analytics-server.service
TEXT
      ;;
    'upgrade-master')
      procedure_1
      cat <<'TEXT'
or undo `upgrade-master` alone, where it was run:
       Go back with the procedure rb-previous.
TEXT
      ;;
    'upgrade-standby')
      procedure_1
      cat <<'TEXT'
or undo `upgrade-standby` alone, where it was run:
       Go back with the procedure rb-previous.
TEXT
      ;;
    'db-upgrade-master.follow-guide')
      cat <<'TEXT'
WAY BACK: undo `db-upgrade-master.follow-guide`
       Restore the node from its snapshot; the procedure rb-previous says how.
TEXT
      ;;
    'promote-standby')
      procedure_2
      cat <<'TEXT'
POINT OF NO RETURN: `promote-standby` cannot be undone: No script turns a promoted node back; only reconfigure-ha closes the two-master state.
TEXT
      ;;
    'db-upgrade-standby.follow-guide')
      cat <<'TEXT'
WAY BACK: undo `db-upgrade-standby.follow-guide`
       Restore the node from its snapshot; the procedure rb-previous says how.
TEXT
      ;;
    'reconfigure-ha')
      procedure_2
      cat <<'TEXT'
or undo `reconfigure-ha` alone, where it was run:
       Use the procedure cluster-recovery.
TEXT
      ;;
    'start-services-master')
      cat <<'TEXT'
WAY BACK: undo `start-services-master`
       sudo systemctl stop ft-main-server.service ft-analytics-server.service
TEXT
      ;;
    'start-observer')
      cat <<'TEXT'
WAY BACK: undo `start-observer`
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
     on ops-a:
       ping -c 5 -W 2 "192.0.2.12"
     on ops-b:
       ping -c 5 -W 2 "192.0.2.11"
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
     on ops-a:
       ping -c 5 -W 2 "192.0.2.12"
     on ops-b:
       ping -c 5 -W 2 "192.0.2.11"
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
     on ops-a:
       ping -c 5 -W 2 "192.0.2.12"
     on ops-b:
       ping -c 5 -W 2 "192.0.2.11"
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
     on ops-a:
       ping -c 5 -W 2 "192.0.2.12"
     on ops-b:
       ping -c 5 -W 2 "192.0.2.11"
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
WAY BACK: undo `create-test-file`
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
       sudo systemctl status --no-pager "ft-main-server.service"
  - Read what the unit last wrote to the journal. (on master)
       sudo journalctl --no-pager -n 200 -u "ft-main-server.service"
  - See whether the packages that the service needs are installed. (on master)
  - Restart the services, each after those it needs. (on master)
       for unit in postgresql.service elasticsearch.service file-sync.service ft-main-server.service ft-analytics-server.service nginx.service; do sudo systemctl restart "$unit" || exit 1; done
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
# its undoing; then its `unless`, and on which hosts that looks; and of how many hosts its batches are.
facts() {
  cat <<'FACTS'
inform-stakeholders notify body prepare controller - - - 0 plan - 600000 none 600000 - - 1 mandatory
download-installer manual body prepare controller - - - 0 plan - 1200000 none 1200000 - - 1 mandatory
copy-installer-master manual body prepare ops-a copy-installer-master.check probe ops-a 0 plan - 600000 undo 600000 - - 1 mandatory
copy-installer-standby manual body prepare ops-b copy-installer-standby.check probe ops-b 0 plan - 600000 undo 600000 - - 1 mandatory
security-traffic check body prepare controller security-traffic manual controller 0 plan - 300000 none 300000 - - 1 -
security-access check body prepare controller security-access manual controller 0 plan - 600000 none 600000 - - 1 -
security-audit-log check body prepare controller security-audit-log manual controller 0 plan - 300000 none 300000 - - 1 -
security-firewall check body prepare controller security-firewall manual controller 0 plan - 600000 none 600000 - - 1 -
approve-start approve body prepare controller - - - 0 plan - 300000 none 300000 - - 1 mandatory
hold-failover.entry.os-supported check entry hold-failover ops-a,ops-b hold-failover.entry.os-supported probe ops-a,ops-b 0 plan hold-failover - none - - - 2 mandatory
hold-failover.entry.root-available check entry hold-failover ops-a,ops-b hold-failover.entry.root-available probe ops-a,ops-b 0 plan hold-failover - none - - - 2 mandatory
hold-failover.entry.network check entry hold-failover ops-a,ops-b hold-failover.entry.network probe ops-a,ops-b 0 plan hold-failover - none - - - 2 mandatory
hold-failover.entry.disk check entry hold-failover ops-a,ops-b hold-failover.entry.disk probe ops-a,ops-b 0 plan hold-failover - none - - - 2 mandatory
hold-failover.entry.disk-backups check entry hold-failover ops-a,ops-b hold-failover.entry.disk-backups probe ops-a,ops-b 0 plan hold-failover - none - - - 2 mandatory
hold-failover.entry.master-healthy check entry hold-failover ops-a hold-failover.entry.master-healthy probe ops-a 0 plan hold-failover - none - - - 1 mandatory
hold-failover.entry.request-count-before check entry hold-failover ops-a,ops-b hold-failover.entry.request-count-before compare ops-a,ops-b 0 plan hold-failover - none - - - 2 mandatory
hold-failover.entry.file-count-before check entry hold-failover ops-a,ops-b hold-failover.entry.file-count-before compare ops-a,ops-b 0 plan hold-failover - none - - - 2 mandatory
hold-failover.entry.installed-version check entry hold-failover controller hold-failover.entry.installed-version manual controller 0 plan hold-failover - none - - - 1 mandatory
hold-failover.entry.observer-log-there check entry hold-failover ops-watch hold-failover.entry.observer-log-there probe ops-watch 0 plan hold-failover - none - - - 1 mandatory
hold-failover.entry.response-before check entry hold-failover controller hold-failover.entry.response-before probe controller 0 plan hold-failover - none - - - 1 mandatory
keep-error-log run body hold-failover ops-a - - - 0 plan hold-failover 60000 none 60000 - - 1 mandatory
see-observer-running check body hold-failover ops-watch see-observer-running probe ops-watch 0 plan hold-failover 60000 none 60000 - - 1 mandatory
observer-log run body hold-failover ops-watch - - - 0 plan hold-failover 60000 none 60000 - - 1 mandatory
log-quiet wait body hold-failover ops-watch log-quiet probe ops-watch 0 plan hold-failover 300000 none 300000 - - 1 mandatory
stop-observer run body hold-failover ops-watch - - - 0 plan hold-failover 60000 undo 60000 - - 1 mandatory
see-observer-stopped check body hold-failover ops-watch see-observer-stopped probe ops-watch 0 plan hold-failover 60000 none 60000 - - 1 mandatory
bk-application manual body hold-failover ops-a bk-application.check probe ops-a 0 plan hold-failover 900000 none 900000 - - 1 mandatory
bk-filedb manual body hold-failover ops-a bk-filedb.check probe ops-a 0 plan hold-failover 1800000 none 1800000 - - 1 mandatory
bk-db manual body hold-failover ops-a bk-db.check probe ops-a 0 plan hold-failover 1800000 none 1800000 - - 1 mandatory
bk-vm-master manual body hold-failover ops-a bk-vm-master.check manual ops-a 0 plan hold-failover 600000 none 600000 - - 1 mandatory
bk-vm-standby manual body hold-failover ops-b bk-vm-standby.check manual ops-b 0 plan hold-failover 600000 none 600000 - - 1 mandatory
application-upgrade.entry.observer-stopped check entry application-upgrade ops-watch application-upgrade.entry.observer-stopped probe ops-watch 0 plan application-upgrade - none - - - 1 mandatory
application-upgrade.entry.backups-readable check entry application-upgrade ops-a application-upgrade.entry.backups-readable probe ops-a 0 plan application-upgrade - none - - - 1 mandatory
application-upgrade.entry.installer-identical check entry application-upgrade ops-a,ops-b application-upgrade.entry.installer-identical compare ops-a,ops-b 0 plan application-upgrade - none - - - 2 mandatory
bk-application.age check entry application-upgrade ops-a bk-application.age probe ops-a 0 plan application-upgrade - none - - - 1 mandatory
bk-filedb.age check entry application-upgrade ops-a bk-filedb.age probe ops-a 0 plan application-upgrade - none - - - 1 mandatory
bk-db.age check entry application-upgrade ops-a bk-db.age probe ops-a 0 plan application-upgrade - none - - - 1 mandatory
stop-services-master run body application-upgrade ops-a - - - 0 plan application-upgrade 120000 undo 120000 - - 1 mandatory
see-services-stopped-master check body application-upgrade ops-a see-services-stopped-master probe ops-a 0 plan application-upgrade 60000 none 60000 - - 1 mandatory
grant-execute-master run body application-upgrade ops-a grant-execute-master.check probe ops-a 0 plan application-upgrade 60000 none 60000 - - 1 mandatory
upgrade-master run body application-upgrade ops-a upgrade-master.check manual ops-a 0 plan application-upgrade 2400000 undo 2400000 - - 1 mandatory
stop-services-standby run body application-upgrade ops-b - - - 0 plan application-upgrade 120000 none 120000 - - 1 mandatory
see-services-stopped-standby check body application-upgrade ops-b see-services-stopped-standby probe ops-b 0 plan application-upgrade 60000 none 60000 - - 1 mandatory
grant-execute-standby run body application-upgrade ops-b grant-execute-standby.check probe ops-b 0 plan application-upgrade 60000 none 60000 - - 1 mandatory
upgrade-standby run body application-upgrade ops-b upgrade-standby.check manual ops-b 0 plan application-upgrade 2400000 undo 2400000 - - 1 mandatory
application-upgrade.exit.standby-services-stopped check exit application-upgrade ops-b application-upgrade.exit.standby-services-stopped probe ops-b 0 plan application-upgrade - none - - - 1 mandatory
database-upgrade.entry.observer-stopped check entry database-upgrade ops-watch database-upgrade.entry.observer-stopped probe ops-watch 0 plan database-upgrade - none - - - 1 mandatory
see-observer-still-stopped check body database-upgrade ops-watch see-observer-still-stopped probe ops-watch 0 plan database-upgrade 60000 none 60000 - - 1 mandatory
db-upgrade-master.follow-guide manual body database-upgrade ops-a db-upgrade-master.follow-guide.check probe ops-a 0 plan database-upgrade 2700000 undo 2700000 - - 1 mandatory
promote-standby run body database-upgrade ops-b promote-standby.check probe ops-b 0 plan database-upgrade 300000 irreversible 300000 - - 1 mandatory
db-upgrade-standby.follow-guide manual body database-upgrade ops-b db-upgrade-standby.follow-guide.check probe ops-b 0 plan database-upgrade 2700000 undo 2700000 - - 1 mandatory
reconfigure-ha manual body database-upgrade ops-b reconfigure-ha.check probe ops-b 0 plan database-upgrade 2700000 undo 2700000 - - 1 mandatory
database-upgrade.exit.standby-replicates check exit database-upgrade ops-b database-upgrade.exit.standby-replicates probe ops-b 0 plan database-upgrade - none - - - 1 -
return-to-service.entry.observer-stopped check entry return-to-service ops-watch return-to-service.entry.observer-stopped probe ops-watch 0 plan return-to-service - none - - - 1 mandatory
start-services-master run body return-to-service ops-a start-services-master.check probe ops-a 0 plan return-to-service 300000 undo 300000 - - 1 mandatory
start-observer run body return-to-service ops-watch - - - 0 plan return-to-service 120000 undo 120000 - - 1 mandatory
see-observer-running-again check body return-to-service ops-watch see-observer-running-again probe ops-watch 0 plan return-to-service 60000 none 60000 - - 1 mandatory
return-to-service.exit.observer-running check exit return-to-service ops-watch return-to-service.exit.observer-running probe ops-watch 0 plan return-to-service - none - - - 1 -
compare-request-count check verify verify ops-a,ops-b compare-request-count compare ops-a,ops-b 0 plan - 120000 none 120000 - - 2 mandatory
create-test-ticket manual verify verify ops-a - - - 0 plan - 300000 none 300000 - - 1 mandatory
see-ticket-on-standby check verify verify ops-b see-ticket-on-standby manual ops-b 0 plan - 300000 none 300000 - - 1 mandatory
file-sync-master check verify verify ops-a file-sync-master probe ops-a 0 plan - - none - - - 1 mandatory
see-file-sync-standby check verify verify ops-b see-file-sync-standby probe ops-b 0 plan - 60000 none 60000 - - 1 mandatory
compare-file-count check verify verify ops-a,ops-b compare-file-count compare ops-a,ops-b 0 plan - 300000 none 300000 - - 2 mandatory
create-test-file run verify verify ops-a create-test-file.check probe ops-a 0 plan - 60000 undo 60000 - - 1 -
wait-for-test-file wait verify verify ops-b wait-for-test-file probe ops-b 0 plan - 120000 none 120000 - - 1 mandatory
test-file-identical check verify verify ops-a,ops-b test-file-identical compare ops-a,ops-b 0 plan - - none - - - 2 -
remove-test-file run verify verify ops-a,ops-b remove-test-file.check probe ops-a,ops-b 0 plan - 60000 none 60000 - - 1,1 -
see-services-on-master check verify verify ops-a see-services-on-master probe ops-a 0 plan - 60000 none 60000 - - 1 mandatory
portal-version check verify verify controller portal-version manual controller 0 plan - - none - - - 1 mandatory
sanity check verify verify controller sanity manual controller 0 plan - - none - - - 1 mandatory
close-test-ticket manual verify verify ops-a - - - 0 plan - 120000 none 120000 - - 1 -
cpu check verify verify ops-a,ops-b cpu probe ops-a,ops-b 0 plan - - none - - - 2 mandatory
memory check verify verify ops-a,ops-b memory probe ops-a,ops-b 0 plan - - none - - - 2 mandatory
disk-after check verify verify ops-a,ops-b disk-after probe ops-a,ops-b 0 plan - - none - - - 2 mandatory
network-after check verify verify ops-a,ops-b network-after probe ops-a,ops-b 0 plan - - none - - - 2 mandatory
response-after check verify verify controller response-after probe controller 0 plan - - none - - - 1 mandatory
read-observer-log run verify verify ops-watch read-observer-log.check manual ops-watch 0 plan - 180000 none 180000 - - 1 -
read-error-log run verify verify ops-a read-error-log.check manual ops-a 0 plan - 180000 none 180000 - - 1 -
read-file-sync-journal run verify verify ops-a read-file-sync-journal.check manual ops-a 0 plan - 180000 none 180000 - - 1 -
errors-after check verify verify controller errors-after manual controller 0 plan - - none - - - 1 mandatory
installer-mode check verify verify ops-a,ops-b installer-mode probe ops-a,ops-b 0 plan - - none - - - 2 -
security-services check verify verify controller security-services manual controller 0 plan - 300000 none 300000 - - 1 -
security-database check verify verify controller security-database manual controller 0 plan - 300000 none 300000 - - 1 -
security-network check verify verify controller security-network manual controller 0 plan - 300000 none 300000 - - 1 -
rb-stop-observer run body rb-previous ops-watch rb-stop-observer.check probe ops-watch 0 back - 60000 none 60000 - - 1 -
restore-snapshot manual body rb-previous ops-a,ops-b - - - 0 back - 1800000 none 1800000 - - 2 -
restore-backup manual body rb-previous ops-a - - - 0 back - 3600000 none 3600000 - - 1 -
reinstall-previous manual body rb-previous ops-a,ops-b - - - 0 back - 3600000 none 3600000 - - 2 -
rb-start-standby-database run body rb-previous ops-b rb-start-standby-database.check probe ops-b 0 back - 120000 none 120000 - - 1 -
start-services run body rb-previous ops-a start-services.check probe ops-a 0 back - 600000 none 600000 - - 1 -
rb-start-observer run body rb-previous ops-watch rb-start-observer.check probe ops-watch 0 back - 120000 none 120000 - - 1 -
rb-request-count check verify rb-previous ops-a,ops-b rb-request-count compare ops-a,ops-b 0 back - - none - - - 2 -
rb-file-count check verify rb-previous ops-a,ops-b rb-file-count compare ops-a,ops-b 0 back - - none - - - 2 -
rb-file-sync-standby check verify rb-previous ops-b rb-file-sync-standby probe ops-b 0 back - - none - - - 1 -
previous-version-shown check verify rb-previous controller previous-version-shown manual controller 0 back - - none - - - 1 -
recover-stop-observer run body cluster-recovery ops-watch recover-stop-observer.check probe ops-watch 0 back - 60000 none 60000 - - 1 -
recover-stop-services-master run body cluster-recovery ops-a recover-stop-services-master.check probe ops-a 0 back - 300000 none 300000 - - 1 -
recover-stop-services-standby run body cluster-recovery ops-b recover-stop-services-standby.check probe ops-b 0 back - 300000 none 300000 - - 1 -
recover-from-backup manual body cluster-recovery ops-a - - - 0 back - 3600000 none 3600000 - - 1 -
recover-replication manual body cluster-recovery ops-b - - - 0 back - 2700000 none 2700000 - - 1 -
recover-packages manual body cluster-recovery ops-a,ops-b - - - 0 back - 900000 none 900000 - - 2 -
recover-start-standby-database run body cluster-recovery ops-b recover-start-standby-database.check probe ops-b 0 back - 120000 none 120000 - - 1 -
recover-start-services run body cluster-recovery ops-a recover-start-services.check probe ops-a 0 back - 600000 none 600000 - - 1 -
recover-start-observer run body cluster-recovery ops-watch recover-start-observer.check probe ops-watch 0 back - 120000 none 120000 - - 1 -
recovered-replication check verify cluster-recovery ops-b recovered-replication probe ops-b 0 back - - none - - - 1 -
recovered-request-count check verify cluster-recovery ops-a,ops-b recovered-request-count compare ops-a,ops-b 0 back - - none - - - 2 -
recovered-file-count check verify cluster-recovery ops-a,ops-b recovered-file-count compare ops-a,ops-b 0 back - - none - - - 2 -
recovered-file-sync check verify cluster-recovery ops-b recovered-file-sync probe ops-b 0 back - - none - - - 1 -
undo:copy-installer-master run body prepare ops-a - - - 0 back - - none - - - 1 -
undo:copy-installer-standby run body prepare ops-b - - - 0 back - - none - - - 1 -
undo:stop-observer run body hold-failover ops-watch - - - 0 back hold-failover - none - - - 1 -
undo:stop-services-master run body application-upgrade ops-a - - - 0 back application-upgrade - none - - - 1 -
undo:upgrade-master manual body application-upgrade ops-a - - - 0 back application-upgrade - none - - - 1 -
undo:upgrade-standby manual body application-upgrade ops-b - - - 0 back application-upgrade - none - - - 1 -
undo:db-upgrade-master.follow-guide manual body database-upgrade ops-a - - - 0 back database-upgrade - none - - - 1 -
undo:db-upgrade-standby.follow-guide manual body database-upgrade ops-b - - - 0 back database-upgrade - none - - - 1 -
undo:reconfigure-ha manual body database-upgrade ops-b - - - 0 back database-upgrade - none - - - 1 -
undo:start-services-master run body return-to-service ops-a - - - 0 back return-to-service - none - - - 1 -
undo:start-observer run body return-to-service ops-watch - - - 0 back return-to-service - none - - - 1 -
undo:create-test-file run body verify ops-a - - - 0 back - - none - - - 1 -
FACTS
}

number_of() { # STEP: sets RB_ROW, the number of its line there
  RB_ROW=0
  case $1 in
    'inform-stakeholders') RB_ROW=1 ;;
    'download-installer') RB_ROW=2 ;;
    'copy-installer-master') RB_ROW=3 ;;
    'copy-installer-standby') RB_ROW=4 ;;
    'security-traffic') RB_ROW=5 ;;
    'security-access') RB_ROW=6 ;;
    'security-audit-log') RB_ROW=7 ;;
    'security-firewall') RB_ROW=8 ;;
    'approve-start') RB_ROW=9 ;;
    'hold-failover.entry.os-supported') RB_ROW=10 ;;
    'hold-failover.entry.root-available') RB_ROW=11 ;;
    'hold-failover.entry.network') RB_ROW=12 ;;
    'hold-failover.entry.disk') RB_ROW=13 ;;
    'hold-failover.entry.disk-backups') RB_ROW=14 ;;
    'hold-failover.entry.master-healthy') RB_ROW=15 ;;
    'hold-failover.entry.request-count-before') RB_ROW=16 ;;
    'hold-failover.entry.file-count-before') RB_ROW=17 ;;
    'hold-failover.entry.installed-version') RB_ROW=18 ;;
    'hold-failover.entry.observer-log-there') RB_ROW=19 ;;
    'hold-failover.entry.response-before') RB_ROW=20 ;;
    'keep-error-log') RB_ROW=21 ;;
    'see-observer-running') RB_ROW=22 ;;
    'observer-log') RB_ROW=23 ;;
    'log-quiet') RB_ROW=24 ;;
    'stop-observer') RB_ROW=25 ;;
    'see-observer-stopped') RB_ROW=26 ;;
    'bk-application') RB_ROW=27 ;;
    'bk-filedb') RB_ROW=28 ;;
    'bk-db') RB_ROW=29 ;;
    'bk-vm-master') RB_ROW=30 ;;
    'bk-vm-standby') RB_ROW=31 ;;
    'application-upgrade.entry.observer-stopped') RB_ROW=32 ;;
    'application-upgrade.entry.backups-readable') RB_ROW=33 ;;
    'application-upgrade.entry.installer-identical') RB_ROW=34 ;;
    'bk-application.age') RB_ROW=35 ;;
    'bk-filedb.age') RB_ROW=36 ;;
    'bk-db.age') RB_ROW=37 ;;
    'stop-services-master') RB_ROW=38 ;;
    'see-services-stopped-master') RB_ROW=39 ;;
    'grant-execute-master') RB_ROW=40 ;;
    'upgrade-master') RB_ROW=41 ;;
    'stop-services-standby') RB_ROW=42 ;;
    'see-services-stopped-standby') RB_ROW=43 ;;
    'grant-execute-standby') RB_ROW=44 ;;
    'upgrade-standby') RB_ROW=45 ;;
    'application-upgrade.exit.standby-services-stopped') RB_ROW=46 ;;
    'database-upgrade.entry.observer-stopped') RB_ROW=47 ;;
    'see-observer-still-stopped') RB_ROW=48 ;;
    'db-upgrade-master.follow-guide') RB_ROW=49 ;;
    'promote-standby') RB_ROW=50 ;;
    'db-upgrade-standby.follow-guide') RB_ROW=51 ;;
    'reconfigure-ha') RB_ROW=52 ;;
    'database-upgrade.exit.standby-replicates') RB_ROW=53 ;;
    'return-to-service.entry.observer-stopped') RB_ROW=54 ;;
    'start-services-master') RB_ROW=55 ;;
    'start-observer') RB_ROW=56 ;;
    'see-observer-running-again') RB_ROW=57 ;;
    'return-to-service.exit.observer-running') RB_ROW=58 ;;
    'compare-request-count') RB_ROW=59 ;;
    'create-test-ticket') RB_ROW=60 ;;
    'see-ticket-on-standby') RB_ROW=61 ;;
    'file-sync-master') RB_ROW=62 ;;
    'see-file-sync-standby') RB_ROW=63 ;;
    'compare-file-count') RB_ROW=64 ;;
    'create-test-file') RB_ROW=65 ;;
    'wait-for-test-file') RB_ROW=66 ;;
    'test-file-identical') RB_ROW=67 ;;
    'remove-test-file') RB_ROW=68 ;;
    'see-services-on-master') RB_ROW=69 ;;
    'portal-version') RB_ROW=70 ;;
    'sanity') RB_ROW=71 ;;
    'close-test-ticket') RB_ROW=72 ;;
    'cpu') RB_ROW=73 ;;
    'memory') RB_ROW=74 ;;
    'disk-after') RB_ROW=75 ;;
    'network-after') RB_ROW=76 ;;
    'response-after') RB_ROW=77 ;;
    'read-observer-log') RB_ROW=78 ;;
    'read-error-log') RB_ROW=79 ;;
    'read-file-sync-journal') RB_ROW=80 ;;
    'errors-after') RB_ROW=81 ;;
    'installer-mode') RB_ROW=82 ;;
    'security-services') RB_ROW=83 ;;
    'security-database') RB_ROW=84 ;;
    'security-network') RB_ROW=85 ;;
    'rb-stop-observer') RB_ROW=86 ;;
    'restore-snapshot') RB_ROW=87 ;;
    'restore-backup') RB_ROW=88 ;;
    'reinstall-previous') RB_ROW=89 ;;
    'rb-start-standby-database') RB_ROW=90 ;;
    'start-services') RB_ROW=91 ;;
    'rb-start-observer') RB_ROW=92 ;;
    'rb-request-count') RB_ROW=93 ;;
    'rb-file-count') RB_ROW=94 ;;
    'rb-file-sync-standby') RB_ROW=95 ;;
    'previous-version-shown') RB_ROW=96 ;;
    'recover-stop-observer') RB_ROW=97 ;;
    'recover-stop-services-master') RB_ROW=98 ;;
    'recover-stop-services-standby') RB_ROW=99 ;;
    'recover-from-backup') RB_ROW=100 ;;
    'recover-replication') RB_ROW=101 ;;
    'recover-packages') RB_ROW=102 ;;
    'recover-start-standby-database') RB_ROW=103 ;;
    'recover-start-services') RB_ROW=104 ;;
    'recover-start-observer') RB_ROW=105 ;;
    'recovered-replication') RB_ROW=106 ;;
    'recovered-request-count') RB_ROW=107 ;;
    'recovered-file-count') RB_ROW=108 ;;
    'recovered-file-sync') RB_ROW=109 ;;
    'undo:copy-installer-master') RB_ROW=110 ;;
    'undo:copy-installer-standby') RB_ROW=111 ;;
    'undo:stop-observer') RB_ROW=112 ;;
    'undo:stop-services-master') RB_ROW=113 ;;
    'undo:upgrade-master') RB_ROW=114 ;;
    'undo:upgrade-standby') RB_ROW=115 ;;
    'undo:db-upgrade-master.follow-guide') RB_ROW=116 ;;
    'undo:db-upgrade-standby.follow-guide') RB_ROW=117 ;;
    'undo:reconfigure-ha') RB_ROW=118 ;;
    'undo:start-services-master') RB_ROW=119 ;;
    'undo:start-observer') RB_ROW=120 ;;
    'undo:create-test-file') RB_ROW=121 ;;
    *) : ;;
  esac
}

# --- What may be shown --------------------------------------------------------------------------

# Nothing that a plan, a person or a command's output says can move the cursor, turn the direction of
# writing or hide: what would is shown as its code, <U+001B>, and a byte that is no UTF-8 as <0xFF>.
# Carriage returns at the end of a line belong to its end. `most` is how many bytes of a line are
# shown; `mark` stands behind a line that was cut. `one` makes one line of all, `nul` is the byte that
# stands for NUL.
printable() { # [NAME=VALUE...]
  od -An -v -tu1 | LC_ALL=C awk '
    function length_of(i, one, low, high, more, k) {
      one = byte[i]
      if (one < 194 || one > 244) return 0
      more = one < 224 ? 1 : one < 240 ? 2 : 3
      low = one == 224 ? 160 : one == 240 ? 144 : 128
      high = one == 237 ? 159 : one == 244 ? 143 : 191
      for (k = 1; k <= more; k++) {
        if (i + k >= last || byte[i + k] < low || byte[i + k] > high) return 0
        low = 128
        high = 191
      }
      return more + 1
    }
    function value_of(i, width, value, k) {
      value = width == 2 ? byte[i] - 192 : width == 3 ? byte[i] - 224 : byte[i] - 240
      for (k = 1; k < width; k++) value = value * 64 + byte[i + k] - 128
      return value
    }
    function hidden(v) {
      if (v < 8192)
        return v < 160 || v == 173 || v == 847 || v == 1564 || v == 4447 || v == 4448 ||
          v == 6068 || v == 6069 || v >= 6155 && v <= 6159
      return v >= 8203 && v <= 8207 || v >= 8232 && v <= 8238 || v >= 8288 && v <= 8303 ||
        v == 12644 || v == 65440 || v >= 65024 && v <= 65039 || v == 65279 ||
        v >= 65520 && v <= 65531 || v >= 113824 && v <= 113827 || v >= 119155 && v <= 119162 ||
        v >= 917504 && v <= 921599
    }
    function show(i, width, k, line) {
      last = size
      if (most && size > most)
        for (last = most + 0; last > most - 3 && byte[last] >= 128 && byte[last] < 192; ) last--
      cut = last < size
      while (last > 0 && byte[last - 1] == 13) last--
      for (i = 0; i < last; i += width) {
        width = 1
        if (byte[i] >= 128) {
          width = length_of(i)
          if (!width) {
            line = line (byte[i] == nul ? "<U+0000>" : sprintf("<0x%X>", byte[i]))
            width = 1
          } else if (hidden(value_of(i, width))) line = line sprintf("<U+%04X>", value_of(i, width))
          else for (k = 0; k < width; k++) line = line char[byte[i + k]]
        } else if (byte[i] < 32 && byte[i] != 9 || byte[i] == 127)
          line = line sprintf("<U+%04X>", byte[i])
        else line = line char[byte[i]]
        if (length(line) > 4000) {
          printf "%s", line
          line = ""
        }
      }
      printf "%s%s", line, cut ? mark : ""
      size = 0
    }
    BEGIN { for (n = 9; n < 256; n++) char[n] = sprintf("%c", n) }
    {
      for (n = 1; n <= NF; n++) {
        if ($n != 10) byte[size++] = $n + 0
        else if (one) byte[size++] = 32
        else {
          show()
          print ""
        }
        # What is not shown is not kept.
        if (most && size > most + 5) size--
      }
    }
    END { if (size) show() }' "$@" -
}

# --- Evidence: records, blobs, and what is shown ------------------------------------------------

# Standard input without secrets.
cleaned() { cat; }

plain() { printable; }

# This plan has no secrets to be taken out of anything.
redact() { RB_CLEAN=$1; }

redactions() { RB_REDACTED=; }

say() {
  visible "$*"
  # What this shell could not print would stay in its buffer, and come out into another file.
  if [ -n "$RB_BUFFERS" ]; then
    cat <<TEXT
$RB_CLEAN
TEXT
  else
    printf '%s\n' "$RB_CLEAN"
  fi 2>/dev/null
  # Where it cannot be shown, it is in the evidence all the same.
  return 0
}

visible() { # TEXT: sets RB_CLEAN to what may be shown of it
  redact "$1"
  case $RB_CLEAN in *[!\ -~]*) RB_CLEAN=$(put "$RB_CLEAN" | printable) ;; esac
}

# Printed by the shell itself: what another process gets as its argument everybody can see.
put() { # TEXT
  # shellcheck disable=SC3057 # only where it is a part of the shell, which then has no printf
  if [ -n "$RB_PRINT" ]; then print -rn -- "$1"; else printf '%s' "$1"; fi
}

# What programs of the system say goes into records, and any of them may be ended at any moment, by a
# signal to all of the terminal or by a kernel short of memory. So everything they say has one form, by
# which it is known; what has not got it is asked for again, and in the end the run stops.

digest() { # FILE: sets RB_HASH, its SHA-256
  for RB_ASK in 1 2 3; do
    RB_HASH=$(sha256sum <"$1")
    RB_HASH=${RB_HASH%% *}
    ! is_hash "$RB_HASH" || return 0
  done
  lost
}

is_hash() { # TEXT
  case $1 in *[!0-9a-f]*) return 1 ;; esac
  [ "${#1}" -eq 64 ]
}

size() { # FILE: sets RB_SIZE, in bytes
  for RB_ASK in 1 2 3; do
    RB_SIZE=$(wc -c <"$1")
    RB_SIZE=${RB_SIZE##* }
    ! is_number "$RB_SIZE" || return 0
  done
  lost
}

line_count() { # FILE: sets RB_SIZE, in lines
  for RB_ASK in 1 2 3; do
    RB_SIZE=$(wc -l <"$1")
    RB_SIZE=${RB_SIZE##* }
    ! is_number "$RB_SIZE" || return 0
  done
  lost
}

code() { # FILE: sets RB_BASE64, the file as base64 in one line
  for RB_ASK in 1 2 3; do
    if [ -n "$RB_ONE_LINE" ]; then
      RB_BASE64=$(base64 -w 0 <"$1") && return
    else
      base64 <"$1" >"$RB_TMP/code" && RB_BASE64=$(tr -d '\n' <"$RB_TMP/code") && return
    fi
  done
  lost
}

# Every number of a record that is not counted here goes through this.
number() { # TEXT OTHERWISE: sets RB_DIGITS, the number in its one spelling
  RB_DIGITS=$1
  is_number "$1" || RB_DIGITS=$2
}

is_number() { # TEXT: in its one spelling, and not too long for a record
  case $1 in
    '' | *[!0-9]* | 0?*) return 1 ;;
    *) [ "${#1}" -le 15 ] ;;
  esac
}

# The evidence could not be written: nothing more may be done that would leave no trace.
lost() {
  say "FAILED: the evidence cannot be written in $RB_PATH" >&2
  say "what step $RB_STEP has done may not be recorded: look before anything is run again" >&2
  exit 1
}

quote() { # TEXT: sets RB_Q to its one form in the ledger
  case $1 in
    *[!\ -~]* | *\"* | *\\*)
      printf '%s' "$1" >"$RB_TMP/quoted" || lost
      code "$RB_TMP/quoted"
      RB_Q="{\"b64\":\"$RB_BASE64\"}"
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

person() { # NAME: like text; one that stands in the plan stays as it is, to be compared with it
  case $RB_NL$RB_PEOPLE$RB_NL in *"$RB_NL$1$RB_NL"*) verbatim "$1" ;; *) text "$1" ;; esac
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
  size "$RB_RUN/blobs/.tmp-new"
  RB_BYTES=$RB_SIZE
}

keep_new() { # gives the new blob its name, RB_SHA
  digest "$RB_RUN/blobs/.tmp-new"
  RB_SHA=$RB_HASH
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
stream() { # FILE WITHHELD OPEN: sets RB_STREAM, what a record says of a command's output, and RB_BYTES
  RB_BYTES=0 RB_SHA=$RB_NOTHING
  # A file that somebody has taken away is no output that was empty.
  if [ -n "$2" ] || [ ! -e "$1" ]; then
    if [ -s "$1" ]; then
      size "$1"
      RB_BYTES=$RB_SIZE
    fi
    RB_STREAM="{\"bytes\":$RB_BYTES,$3\"truncated\":false}"
    return
  fi
  if [ -s "$1" ]; then
    head -c 2097153 "$1" >"$RB_RUN/blobs/.tmp-new" || lost
    measure
    if [ "$RB_BYTES" = 2097153 ]; then
      stream_ends "$1" "$3"
      return
    fi
    keep_new
  fi
  RB_STREAM="{\"bytes\":$RB_BYTES,$3\"sha256\":\"$RB_SHA\",\"truncated\":false}"
}

stream_ends() { # FILE OPEN
  size "$1"
  for RB_ASK in 1 2 3; do
    RB_WHOLE=$(head -c "$RB_SIZE" "$1" | sha256sum)
    RB_WHOLE=${RB_WHOLE%% *}
    ! is_hash "$RB_WHOLE" || break
    RB_WHOLE=
  done
  [ -n "$RB_WHOLE" ] || lost
  RB_LENGTH=$RB_SIZE
  { head -c 1048576 "$1" && head -c "$RB_SIZE" "$1" | tail -c 1048576; } >"$RB_RUN/blobs/.tmp-new" || lost
  measure
  keep_new
  RB_STREAM="\"kept\":{\"bytes\":$RB_BYTES,\"sha256\":\"$RB_SHA\"}"
  RB_STREAM="{\"bytes\":$RB_LENGTH,$RB_STREAM,$2\"sha256\":\"$RB_WHOLE\",\"truncated\":true}"
}

envelope() { # TYPE DATA: sets RB_LINE
  clock
  time_now
  RB_LINE="{\"boot\":\"$RB_BOOT\",\"data\":{$2},\"mono_ms\":$RB_MONO,\"prev\":\"$RB_PREV\""
  RB_LINE="$RB_LINE,\"run\":\"$RB_ID\",\"seq\":$((RB_SEQ + 1)),\"type\":\"$1\",\"v\":1"
  RB_LINE="$RB_LINE,\"wall\":\"$RB_WALL\"}"
}

record() { # TYPE DATA: appends one record to the ledger and makes it durable
  [ -z "$RB_DRY" ] || lost
  envelope "$1" "$2"
  append "$RB_LINE"
  RB_SEQ=$((RB_SEQ + 1))
  chain
  is_in_place || moved
}

append() { # LINES: at the end of the ledger, durable
  [ "${#RB_LINE}" -le 4000 ] || lost
  is_sound "$RB_LINE" || lost
  printf '%s\n' "$1" >>"$RB_RUN/ledger.jsonl" || lost
  sync "$RB_RUN/ledger.jsonl" || lost
}

# The bones of a record, which are what stands between its texts, tell whether every value is there.
is_sound() { # LINE
  RB_IFS=$IFS IFS=\" RB_BONES=
  set -f
  # shellcheck disable=SC2086 # at the quotation marks
  set -- $1
  set +f
  IFS=$RB_IFS
  while [ $# -gt 1 ]; do
    RB_BONES="$RB_BONES$1\""
    shift 2
  done
  case $RB_BONES${1-} in
    *[!'][{}:,"'0-9a-z]* | *[:,][']},:']* | *['{['],* | *:[!'"{['0-9tf]* | *:0[0-9]*) return 1 ;;
    *[0-9]['"{[']* | *'"'['"{['0-9]* | *[']}']['"{['0-9]*) return 1 ;;
    '{'*'}') return 0 ;;
    *) return 1 ;;
  esac
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
  for RB_ASK in 1 2 3; do
    RB_PREV=$(
      sha256sum <<LINE
$RB_LINE
LINE
    )
    RB_PREV=${RB_PREV%% *}
    ! is_hash "$RB_PREV" || return 0
  done
  lost
}

record_clock() {
  RB_SYNC=unknown
  [ ! -e /run/systemd/timesync/synchronized ] || RB_SYNC=yes
  record clock "\"synchronized\":\"$RB_SYNC\""
}

# --- Time -----------------------------------------------------------------------------------------

# A machine's milliseconds have more digits than some shells can count with, so those are only put
# together, and what is counted with are the milliseconds since this script began.
clock() { # sets RB_MONO, since the machine started, and RB_NOW, since this script did
  read_uptime
  RB_NOW=$(((RB_SECONDS - RB_ZERO) * 1000 + (1$RB_PARTS - 100) * 10))
  RB_SECONDS=$((RB_SECONDS + RB_AHEAD)) RB_PARTS=$((1$RB_PARTS + RB_AHEAD_PARTS))
  [ "$RB_PARTS" -lt 200 ] || RB_SECONDS=$((RB_SECONDS + 1)) RB_PARTS=$((RB_PARTS - 100))
  RB_MONO=$RB_SECONDS${RB_PARTS#1}0
  [ "$RB_SECONDS" -gt 0 ] || RB_MONO=$(((RB_PARTS - 100) * 10))
}

read_uptime() { # sets RB_SECONDS, and RB_PARTS in two digits
  for RB_ASK in 1 2 3; do
    RB_MONO=
    read -r RB_MONO RB_IDLE </proc/uptime
    RB_SECONDS=${RB_MONO%.*} RB_PARTS=${RB_MONO#*.}
    case $RB_PARTS in [0-9][0-9]) ! is_number "$RB_SECONDS" || return 0 ;; esac
  done
  lost
}

# In a container /proc/uptime may count from the start of the container, while the boot is that of the
# machine. Of each process the kernel tells when it started by the clock of the machine, so a process
# that has only just started tells what that clock says.
set_clock() { # sets RB_ZERO, and how far the machine is ahead of /proc/uptime
  read_uptime
  RB_ZERO=$RB_SECONDS
  ahead 0
  RB_Y=$(cat /proc/thread-self/stat 2>/dev/null)
  read_uptime
  # shellcheck disable=SC2086 # fields behind the name, which stands in parentheses
  set -- ${RB_Y##*\) }
  [ $# -gt 19 ] || return 0
  shift 19
  if [ "$1" = 0 ] || ! is_number "$1"; then return 0; fi
  hundredths
  order "$1" "$RB_J"
  [ "$RB_ORDER" -le 0 ] || ahead "$(expr "$1" - "$RB_J")"
}

hundredths() { # of read_uptime: sets RB_J
  RB_J=$RB_SECONDS$RB_PARTS
  RB_J=${RB_J#"${RB_J%%[!0]*}"}
  RB_J=${RB_J:-0}
}

ahead() { # HUNDREDTHS: sets RB_AHEAD in seconds, and the rest
  RB_AHEAD_ALL=$1
  is_number "$1" || lost
  case $1 in
    ? | ??) RB_AHEAD=0 RB_AHEAD_PARTS=$1 ;;
    *)
      RB_AHEAD=${1%??} RB_AHEAD_PARTS=${1#"${1%??}"}
      RB_AHEAD_PARTS=${RB_AHEAD_PARTS#0}
      ;;
  esac
}

# The last record may be ahead of this clock, by less than the hundredths in which it counts; or by any
# time, where another clock of this machine was asked for it. No record goes back.
catch_up() { # RB_LAST_MONO
  for RB_K in 1 2 3 4 5 6 7 8 9 10; do
    clock
    earlier "$RB_MONO" "$RB_LAST_MONO" || return 0
    pause 10
  done
  say '  the last record is ahead of the clock since this machine started: counted on from there'
  ahead "$(expr "$RB_AHEAD_ALL" + '(' "$RB_LAST_MONO" - "$RB_MONO" + 9 ')' / 10)"
}

earlier() { # DIGITS DIGITS
  order "$1" "$2"
  [ "$RB_ORDER" -lt 0 ]
}

time_now() { # sets RB_WALL
  for RB_ASK in 1 2 3; do
    RB_WALL=$(date -u "+%Y-%m-%dT%H:%M:%S$RB_FRACTION")
    ! is_time "$RB_WALL" || return 0
  done
  lost
}

is_time() { # TEXT
  case $1 in
    [0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z) ;;
    *) return 1 ;;
  esac
  RB_DAY=${1#*T}
  case ${RB_DAY%%:*} in 2[4-9]) return 1 ;; esac
  RB_DAY=${1%%T*}
  case ${RB_DAY#*-} in
    00-* | 1[3-9]-* | ??-00 | ??-3[2-9] | 0[469]-31 | 11-31 | 02-3?) return 1 ;;
    02-29)
      RB_DAY=${RB_DAY%%-*}
      case $RB_DAY in ??00) RB_DAY=${RB_DAY%00} ;; esac
      RB_DAY=1$RB_DAY
      [ $((RB_DAY % 4)) -eq 0 ]
      ;;
  esac
}

# One a person and a key. Of two by one person the one that lasts longer counts.

seconds_now() { # sets RB_TIME, in seconds since 1970, which may be less than none
  for RB_ASK in 1 2 3; do
    RB_TIME=$(date -u +%s)
    case ${RB_TIME#-} in '' | *[!0-9]*) ;; *) return 0 ;; esac
  done
  lost
}

# --- Commands -----------------------------------------------------------------------------------

# These describe the text that follows: a step's command or a check's probe.
limit() { # MILLISECONDS
  within "$1"
  case $RB_PART in run) RB_RUN_LIMIT=$RB_WITHIN ;; *) RB_LOOK_LIMIT=$RB_WITHIN ;; esac
}
inside() { case $RB_PART in run) RB_RUN_CWD=$1 ;; *) RB_LOOK_CWD=$1 ;; esac; }
uses() { case $RB_PART in run) RB_RUN_USES=$* ;; *) RB_LOOK_USES=$* ;; esac; }
# The same for a text that has no line break at its end.
command_line() { # [HOST...]
  if [ -n "$RB_DRY" ]; then
    would_with "run${*:+ on $*}:"
    return
  fi
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
    run) RB_LIMIT=$RB_RUN_LIMIT RB_CWD=$RB_RUN_CWD RB_USES=$RB_RUN_USES RB_MEMORY=$RB_RUN_MEMORY ;;
    *) RB_LIMIT=$RB_LOOK_LIMIT RB_CWD=$RB_LOOK_CWD RB_USES=$RB_LOOK_USES RB_MEMORY=$RB_LOOK_MEMORY ;;
  esac
  RB_BASE="$RB_TMP/$1.$2"
  RB_RAW=$RB_BASE RB_HUSH=
  [ -z "$RB_SECRETS" ] || RB_RAW=$RB_BASE.raw
  # What may hold a secret stays in memory, and nobody sees it before the secrets are out of it.
  [ -z "$RB_MEMORY" ] || RB_RAW="$RB_SHM/$1.$2.raw"
  [ ! -e "$RB_BASE.withheld" ] || RB_HUSH=1
  case $RB_SPILT in *" $1.$2 "*) RB_HUSH=1 ;; esac
}

# The values of one host, and how the one is reached that the text runs on.
reach_for() { # PART HOST
  reach "$2"
}

launch() { # PART HOST: starts the text there, in the background
  [ -z "$RB_DRY" ] || lost
  is_ours "$RB_SHM" || keep_in_memory
  base "$1" "$2"
  for RB_F in end out err; do : >"$RB_BASE.$RB_F" || lost; done
  [ -z "$RB_SECRETS" ] || rm -f "$RB_BASE.withheld" "$RB_BASE.counts"
  reach_for "$1" "$2"
  if [ "$RB_VIA" = ssh ]; then
    launch_there "$@"
    return
  fi
  launch_here "$@"
}

launch_here() { # PART HOST
  open_pipes "$RB_SHM/pipe.$1.$2"
  # The files are open before the command starts, which may take their folder away.
  {
    read_into <&5 >&4 4>&- 5<&- 6>&- 7<&- 8>&- 9<&- &
    RB_OUT_READER=$!
  } 4>"$RB_RAW.out" || lost
  {
    read_into <&7 >&4 4>&- 5<&- 6>&- 7<&- 8>&- 9<&- &
    RB_ERR_READER=$!
  } 4>"$RB_RAW.err" || lost
  job "$1" "$2" </dev/null >/dev/null 2>"$RB_BASE.note" 3<&- 9<&- &
  RB_PIDS="$RB_PIDS $!"
  RB_READERS="$RB_READERS $1.$2/out=$RB_OUT_READER $1.$2/err=$RB_ERR_READER"
  exec 5<&- 6>&- 7<&- 8>&-
}

# What comes from elsewhere comes by ssh alone, which ends with the command.
launch_there() { # PART HOST
  know_ssh
  far_files
  # New files: whoever holds those of a command before may still write to them.
  rm -f "$RB_WIRE.out" "$RB_WIRE.err"
  for RB_F in out err; do : >"$RB_WIRE.$RB_F" || lost; done
  job "$1" "$2" </dev/null >/dev/null 2>"$RB_BASE.note" 3<&- 9<&- &
  RB_PIDS="$RB_PIDS $!"
}

# What a command prints goes through a pipe for each of its outputs, so that whatever it leaves running
# never holds a file. All ends are opened before anybody uses one: 5 and 6 read and write the first
# pipe, 7 and 8 the second.
open_pipes() { # NAME
  [ -p "$1.out" ] || mkfifo "$1.out" "$1.err" || lost
  exec 4<>"$1.out"
  exec 5<"$1.out"
  exec 6>"$1.out" 4>&-
  exec 4<>"$1.err"
  exec 7<"$1.err"
  exec 8>"$1.err" 4>&-
}

# Signals of a terminal are for the script, which decides what ends. Where there is no room for what is
# written any more, `tee` reads on all the same, so that the command is not held up, and fails in the end.
read_into() { # reads standard input, writes standard output
  trap '' HUP INT TERM
  exec tee /dev/null 2>/dev/null 3<&-
}

job() { # PART HOST: runs the text; leaves exit status, milliseconds and a note in a file
  RB_CHILD='' RB_CUT='' RB_HEARD='' RB_ASKED='' RB_UNENDED='' RB_FAR_STATUS=''
  # A terminal's signals reach this process too; what they mean is decided by the script alone.
  trap 'RB_HEARD=1' HUP INT
  trap 'RB_HEARD=1 RB_CUT=interrupted; ask_to_end' TERM
  text_of "$1" "$2"
  reach_for "$1" "$2"
  clock
  RB_BEGAN=$RB_NOW RB_BEGAN_MS=$RB_MONO RB_STATUS=none
  if [ "$1" = run ]; then
    RUNBOOK_STEP=$RB_ID/$RB_STEP/$2
    export RUNBOOK_STEP
  fi
  if [ -n "$RB_CUT" ]; then
    : # before it began
  elif [ "$RB_VIA" = ssh ]; then
    far_files
    if connect "$2"; then
      send | there >"$RB_WIRE.out" 2>"$RB_WIRE.err" &
      RB_CHILD=$!
    else
      RB_CUT=unreachable
    fi
  elif [ -n "$RB_CWD" ] && ! { [ -d "$RB_CWD" ] && [ -x "$RB_CWD" ]; }; then
    RB_CUT=lost
  else
    [ -z "$RB_MONITOR" ] || set -m
    here >&6 2>&8 5<&- 6>&- 7<&- 8>&- &
    RB_CHILD=$!
  fi
  [ "$RB_VIA" = ssh ] || exec 6>&- 8>&-
  if [ -n "$RB_CHILD" ]; then
    # The signal may have come before there was anybody to hand it on to.
    [ "$RB_CUT" != interrupted ] || ask_to_end
    if [ "$RB_VIA" = ssh ]; then
      watch </dev/null >/dev/null 2>&1 &
      RB_WATCHER=$!
    fi
    wait_for_child
    if [ "$RB_VIA" = ssh ]; then
      kill -TERM "$RB_WATCHER" 2>/dev/null
      arrive
    fi
    [ "$RB_VIA" = ssh ] || count_signal
  fi
  clock
  RB_MS=$((RB_NOW - RB_BEGAN))
  # The clock has hundredths of a second.
  if [ -n "$RB_FAR_STATUS" ]; then
    RB_STATUS=$RB_FAR_STATUS
  elif [ -z "$RB_CUT" ] && [ "$RB_LIMIT" -gt 0 ] && [ "$RB_MS" -ge $((RB_LIMIT - 10)) ]; then
    RB_CUT=timeout
  elif [ "$RB_VIA,$RB_CUT" = ssh, ]; then
    lose
  fi
  case $RB_CUT in interrupted | timeout) reap ;; esac
  [ "$RB_VIA" = ssh ] || stop_reading
  clock
  RB_MS=$((RB_NOW - RB_BEGAN))
  printf '%s %s %s %s %s\n' "$RB_STATUS" "$RB_MS" "$RB_BEGAN_MS" "${RB_UNENDED:--}" "$RB_CUT" >"$RB_BASE.end"
}

# Once only, however often this process is told: whoever catches a signal may be cleaning up.
ask_to_end() {
  if [ -z "$RB_CHILD" ] || [ -n "$RB_ASKED" ]; then return 0; fi
  RB_ASKED=1
  # GNU's `timeout` tells the whole group.
  [ "$RB_TIMEOUT" != exact ] || RB_ASKED=2
  if [ "$RB_ASKED" = 2 ] || ! kill -TERM "-$RB_CHILD" 2>/dev/null; then
    kill -TERM "$RB_CHILD" 2>/dev/null
  fi
}

# The end of both outputs comes with that of the command, or something that it has started holds them.
# That has a second to end as well. Then nobody listens any more, but somebody reads on: without a
# reader a service would be ended at its next line.
stop_reading() { # sets RB_UNENDED, the outputs that are held
  RB_TRIES=0 RB_UNENDED=''
  clock
  RB_SINCE=$RB_NOW
  until has_gone "$RB_OUT_READER" && has_gone "$RB_ERR_READER"; do
    RB_TRIES=$((RB_TRIES + 1))
    [ "$RB_TRIES" -gt 50 ] || continue
    # A process that is made and waited for lets others run, too.
    if [ "$RB_TRIES" -lt 250 ]; then (:) && continue; fi
    clock
    [ $((RB_NOW - RB_SINCE)) -lt 1000 ] || break
    sleep 0.02
  done
  stop_reader "$RB_OUT_READER" out 5
  stop_reader "$RB_ERR_READER" err 7
}

# By a signal that bash says nothing of, unless that one is ignored here.
stop_reader() { # PID STREAM DESCRIPTOR
  ! has_gone "$1" || return 0
  RB_UNENDED=$RB_UNENDED$2
  kill -PIPE "$1"
  has_gone "$1" || sleep 0.02
  has_gone "$1" || kill -KILL "$1"
  drain "$3"
}

has_gone() { # PID: has ended, though perhaps nobody has waited for it yet
  { read -r RB_T <"/proc/$1/stat"; } 2>/dev/null || return 0
  case ${RB_T##*\) } in Z* | X*) return 0 ;; esac
  return 1
}

drain() { # DESCRIPTOR: reads on for as long as something writes
  (
    trap '' HUP INT TERM
    unset RUNBOOK_STEP
    cd / || :
    # shellcheck disable=SC2086 # one word or none
    exec $RB_SETSID cat
  ) <&"$1" >/dev/null 2>&1 5<&- 7<&- &
}

wait_for_child() { # sets RB_STATUS
  if [ "$RB_SIGNALS" = list ] && [ "$RB_VIA" != ssh ]; then
    wait
    while kill -0 "$RB_CHILD" 2>/dev/null; do wait; done
    (jobs) >"$RB_BASE.note"
  fi
  RB_HEARD=
  wait "$RB_CHILD"
  RB_STATUS=$?
  # A signal ends a wait, with a status of its own. Where it came just behind the end of the wait, there
  # is nothing left to wait for.
  while [ -n "$RB_HEARD" ]; do
    RB_HEARD=
    wait "$RB_CHILD"
    RB_J=$?
    [ "$RB_J" -eq 127 ] || RB_STATUS=$RB_J
  done
}

# A signal is counted from 256 on, as ksh93 and yash do by themselves. Others tell it from an exit
# status over 128 in their list of jobs, mksh only in one made before the wait for this very job. Bash
# says of every signal that it ended a job, where it controls jobs, and nothing else stands in the note.
count_signal() {
  if [ "$RB_STATUS" -le 128 ] || [ "$RB_STATUS" -gt 255 ]; then return 0; fi
  case $RB_SIGNALS in
    note) [ -s "$RB_BASE.note" ] || return 0 ;;
    jobs | list)
      [ "$RB_SIGNALS" = list ] || jobs >"$RB_BASE.note"
      IFS= read -r RB_T <"$RB_BASE.note" || return 0
      case $RB_T in *Done*) return 0 ;; esac
      ;;
    *) return 0 ;;
  esac
  RB_STATUS=$((RB_STATUS + 128))
}

learn_signals() { # sets RB_SIGNALS, how this shell tells them, RB_MONITOR, RB_SETSID and RB_RESET
  RB_SIGNALS='' RB_MONITOR='' RB_SETSID='' RB_RESET='' RB_READERS='' RB_SPILT=''
  ! setsid true 2>/dev/null || RB_SETSID=setsid
  look_at_signals
  case ${BASH_VERSION:+bash}${KSH_VERSION-} in
    bash*) RB_SIGNALS=note ;;
    *MIRBSD*) RB_SIGNALS=list ;;
    *) learn_listing ;;
  esac
  case $RB_SIGNALS in
    note | list)
      # Without `timeout` to stand in between, a command that stops itself would end its wait.
      if [ -n "$RB_TIMEOUT" ]; then RB_MONITOR=1; else RB_SIGNALS=; fi
      ;;
  esac
}

# What this shell was started to ignore it cannot heed again, nor can what it starts; `env` can.
look_at_signals() {
  [ -z "$RB_KEPT" ] || say "descriptors that were open here stay open for commands, too:$RB_KEPT"
  [ -z "$RB_BLOCKED" ] || say "signals that were blocked here stay blocked: $RB_BLOCKED"
  while read -r RB_J RB_T; do
    case $RB_J in SigIgn:) break ;; esac
  done </proc/self/status
  # Two signals the C library keeps to itself, and who starts a process may have left them ignored.
  case $RB_T in 0000000180000000) return 0 ;; *[!0]*) ;; *) return 0 ;; esac
  sh -c 'exit 3'
  [ $? -eq 3 ] || refuse 22 'how commands end is not told here (SIGCHLD is ignored): start this another way'
  if env --default-signal true 2>/dev/null; then
    RB_RESET=1
  else
    say "signals that were ignored here stay ignored for commands, too: $RB_T"
  fi
}

learn_listing() {
  (
    sh -c 'kill -KILL "$$"' &
    wait "$!"
    [ $? -le 255 ] || exit 9
    jobs >"$RB_TMP/jobs"
    :
  ) </dev/null 2>/dev/null
  if [ $? -eq 9 ]; then RB_SIGNALS=counted; elif grep -q Killed "$RB_TMP/jobs"; then RB_SIGNALS='jobs'; fi
}

# What was asked to end has ended; what it had started may live on in its group, which some
# `timeout` make. Five seconds, then no more asking.
reap() {
  RB_TRIES=0 RB_LEADER=$RB_CHILD
  if [ -s "$RB_BASE.session" ]; then read -r RB_LEADER <"$RB_BASE.session"; fi
  [ -n "$RB_LEADER" ] || return 0
  if [ "$RB_TIMEOUT" != exact ] && [ -z "$RB_ASKED" ]; then kill -TERM "-$RB_LEADER" 2>/dev/null; fi
  while [ "$RB_TRIES" -lt 5 ] && kill -0 "-$RB_LEADER" 2>/dev/null; do
    RB_TRIES=$((RB_TRIES + 1))
    sleep 1
  done
  kill -KILL "-$RB_LEADER" 2>/dev/null
}

# A limit ends the whole process group. A text without one gets a month, for the group's sake. What
# runs has a session of its own, and so no terminal to ask on: a tool that wants a password there fails
# at once, where it would be stopped in the background, or wait where nobody looks.
limited() { # COMMAND...
  [ -z "$RB_RESET" ] || set -- env --default-signal "$@"
  RB_SECONDS=$((RB_LIMIT / 1000)).$((1000 + RB_LIMIT % 1000))
  RB_SECONDS=${RB_SECONDS%.*}.${RB_SECONDS#*.1}
  [ "$RB_TIMEOUT" = exact ] || RB_SECONDS=$(((RB_LIMIT + 999) / 1000))
  [ "$RB_LIMIT" -gt 0 ] || RB_SECONDS=2592000
  case $RB_TIMEOUT in
    exact) set -- timeout --preserve-status -k 5 "$RB_SECONDS" "$@" ;;
    whole) set -- timeout -k 5 "$RB_SECONDS" "$@" ;;
  esac
  if [ -n "$RB_SETSID" ] && { [ -z "$RB_MONITOR" ] || [ "$RB_VIA" = ssh ]; }; then exec setsid "$@"; fi
  # Who leads a group cannot begin a session, so a second `timeout` stands in between; a signal that
  # ends the one inside ends the other too.
  if [ -n "$RB_SETSID" ] && [ "$RB_TIMEOUT" = exact ]; then
    exec timeout --preserve-status 2678400 \
      setsid sh -c 'echo "$$" >"$0"; exec "$@"' "$RB_BASE.session" "$@"
  fi
  # Without a session of its own it is told that it cannot have the terminal.
  trap '' TTIN TTOU
  exec "$@"
}

here() { # runs RB_TEXT on this machine, with the values it names and nothing else of ours
  trap - TTOU
  for RB_V in $RB_USES; do
    eval "$RB_V=\$v_$RB_V"
    export "${RB_V?}"
  done
  # Some shells complain of a locale that is not there.
  if [ -n "$RB_LC_SET" ]; then { LC_ALL=$RB_LC; } 2>/dev/null; else unset LC_ALL; fi
  if [ -n "$RB_TMPDIR_SET" ]; then TMPDIR=$RB_TMPDIR; else unset TMPDIR; fi
  umask "$RB_UMASK"
  if [ -n "$RB_CWD" ]; then cd -- "$RB_CWD" || exit 126; fi
  limited sh -c "$RB_TEXT"
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

# Sets RB_STATUS, nothing where it never ran; RB_KILLED, the signal, where the shell can tell; RB_MS;
# RB_BEGAN_MS, when it started; RB_UNENDED, the outputs that something still holds; RB_CUT; and RB_TROUBLE,
# what stood in its way.
ended() { # PART HOST
  base "$1" "$2"
  # What was taken away is no output that was empty.
  if [ ! -e "$RB_BASE.out" ] || [ ! -e "$RB_BASE.err" ]; then lose_output "$1.$2"; fi
  RB_KILLED='' RB_STATUS='' RB_MS=0 RB_UNENDED='' RB_CUT=interrupted RB_TROUBLE='was interrupted'
  if [ ! -s "$RB_BASE.end" ]; then
    # Where there is no room left to say so, it is that.
    echo >"$RB_BASE.room" || lost
    return 0
  fi
  read_end
  # After a signal some shells count from 256 on, or from 384. Where others do from 128, a signal
  # looks like an exit status of the command's own.
  case $RB_STATUS in
    '' | person-*) ;;
    *)
      if [ "$RB_STATUS" -gt 255 ]; then
        RB_KILLED=$((RB_STATUS % 128))
        RB_STATUS=$((128 + RB_KILLED))
      fi
      ;;
  esac
  reach_for "$1" "$2"
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
    dropped | unended | unconfirmed)
      RB_STATUS=
      lost_words
      ;;
    *)
      RB_TROUBLE=
      # What looks counts it as an exit status, as shells do.
      if [ "$1" = run ] && [ -n "$RB_KILLED" ]; then RB_TROUBLE="was ended by signal $RB_KILLED"; fi
      ;;
  esac
}

lose_output() { # PART.HOST: of both its outputs only the length is left
  RB_HUSH=1
  case $RB_SPILT in *" $1 "*) ;; *) RB_SPILT="$RB_SPILT $1 " ;; esac
}

# What a command's own process left of it. That may have been ended before it knew anything.
read_end() { # of RB_BASE: sets RB_STATUS and RB_BEGAN_MS, nothing where nobody knows, RB_MS, RB_UNENDED, RB_CUT
  RB_STATUS='' RB_MS='' RB_BEGAN_MS='' RB_UNENDED='' RB_CUT=''
  read -r RB_STATUS RB_MS RB_BEGAN_MS RB_UNENDED RB_CUT <"$RB_BASE.end"
  number "$RB_MS" 0
  RB_MS=$RB_DIGITS
  number "$RB_BEGAN_MS" ''
  RB_BEGAN_MS=$RB_DIGITS
  case $RB_STATUS in
    person-0 | person-1 | person-2) return 0 ;;
    *) number "$RB_STATUS" '' ;;
  esac
  RB_STATUS=$RB_DIGITS
  [ -n "$RB_STATUS$RB_CUT" ] || RB_CUT=interrupted
}

output_of() { # out|err: sets RB_STREAM, of the command that `ended` was asked about
  case $RB_UNENDED in
    *"$1"*) stream "$RB_BASE.$1" "$RB_HUSH" '"open":true,' ;;
    *) stream "$RB_BASE.$1" "$RB_HUSH" '' ;;
  esac
}

say_held() { # HOST: where something goes on
  case $RB_UNENDED in
    *out* | *err*) say "  something it started on $1 still holds its output; not waiting for it" ;;
  esac
}

# A shell that counts in 32 bits can wait for eleven days at most.
within() { # MILLISECONDS: sets RB_WITHIN
  RB_WITHIN=$1
  [ -z "$RB_NARROW" ] || [ "${#1}" -lt 10 ] || RB_WITHIN=999999999
}

duration() { # MILLISECONDS: sets RB_LASTS, in words
  if [ "${#1}" -gt 9 ]; then
    RB_LASTS="$(expr "$1" / 3600000) h"
    return
  fi
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

# --- What is seen of a command while it runs, and when it has ended -------------------------------

# What it prints goes to files, which nobody but the command keeps open. A process beside it looks at
# them once a second: nothing that happens to showing them can happen to the command.

await() { # [HOST...]: waits for everything launched; shows what is printed on these hosts meanwhile
  # What may hold a secret is not shown before it was looked for.
  [ -z "$RB_SECRETS$RB_RUN_MEMORY" ] || set --
  if [ -n "$RB_PIDS" ] && { [ $# -gt 0 ] || [ -t 2 ]; }; then
    clock
    RB_SHOWN_SINCE=$RB_NOW
    follow "$@" </dev/null 3<&- 9<&- 4>&2 2>/dev/null &
    RB_FOLLOWER=$!
  fi
  for RB_P in $RB_PIDS; do wait "$RB_P"; done
  RB_PIDS=
  wait_for_readers
  [ -z "$RB_FOLLOWER" ] || stop_following
}

wait_for_readers() { # sets RB_SPILT, those who could not keep what they have read
  RB_SPILT=
  for RB_P in $RB_READERS; do
    wait "${RB_P#*=}"
    case $? in
      0) ;;
      # Told to stop, because something held on.
      141 | 269 | 397 | 137 | 265 | 393) ;;
      *) RB_SPILT="$RB_SPILT ${RB_P%%/*} " ;;
    esac
    case $RB_P in */err=*) ;; *) continue ;; esac
    RB_P=${RB_P%%/*} RB_UNENDED=''
    base "${RB_P%%.*}" "${RB_P#*.}"
    [ ! -s "$RB_BASE.end" ] || read -r RB_J RB_J RB_J RB_UNENDED RB_T <"$RB_BASE.end"
    # A pipe that something holds is not used again.
    case $RB_UNENDED in *out* | *err*) rm -f "$RB_SHM/pipe.$RB_P.out" "$RB_SHM/pipe.$RB_P.err" ;; esac
  done
  RB_READERS=
}

# A line is shown either by the follower or, when it has ended, by the script: so it is asked to end,
# and finishes what it is about.
#
# Where nobody reads what is shown it cannot finish, and the record of the step does not wait for that.
stop_following() {
  kill -TERM "$RB_FOLLOWER" 2>/dev/null
  clock
  if [ $((RB_NOW - RB_SHOWN_SINCE)) -ge 900 ]; then
    RB_SHOWN_SINCE=$RB_NOW
    until has_gone "$RB_FOLLOWER" || [ $((RB_NOW - RB_SHOWN_SINCE)) -ge 3000 ]; do
      sleep 0.02
      clock
    done
    has_gone "$RB_FOLLOWER" || kill -KILL "$RB_FOLLOWER" 2>/dev/null
  fi
  wait "$RB_FOLLOWER" 2>/dev/null
  RB_J=$?
  RB_FOLLOWER=
  [ "$RB_J" -ne 3 ] || IFS= read -r RB_SHOWN <"$RB_TMP/shown"
}

follow() { # [HOST...]: its status is 3 where it has shown what they print
  # Whoever interrupts the script may want to see how its commands end.
  trap '' HUP INT
  trap 'RB_ENOUGH=1; [ -z "$RB_NAP" ] || kill -KILL "$RB_NAP"' TERM
  RB_ENOUGH='' RB_NAP='' RB_TICK='' RB_SIZES='' RB_SHOWN=''
  clock
  RB_FOLLOWED=$RB_NOW
  while nap; do
    [ $# -eq 0 ] || show_news "$@"
    tick
  done
  erase_tick
  [ -z "$RB_SHOWN" ] || exit 3
  exit 0
}

# A second, unless the script ends it; some shells would keep a process of their own before `sleep`
# without `exec`. A signal that came too early to be heard is made up for by looking whether there is
# still something to follow.
nap() {
  still_runs || return 1
  exec sleep 1 >/dev/null 4>&- &
  RB_NAP=$!
  [ -z "$RB_ENOUGH" ] || kill -KILL "$RB_NAP"
  wait "$RB_NAP"
  RB_NAP=
  still_runs
}

still_runs() {
  [ -z "$RB_ENOUGH" ] || return 1
  kill -0 "$$" || return 1
  for RB_P in $RB_PIDS; do ! kill -0 "$RB_P" || return 0; done
  return 1
}

tick() { # on a terminal: that time passes
  [ -t 4 ] || return 0
  clock
  RB_TICK="  $RB_STEP: $(((RB_NOW - RB_FOLLOWED) / 1000)) s "
  printf '\r%s' "$RB_TICK" >&4
}

erase_tick() {
  [ -z "$RB_TICK" ] || printf "\r%${#RB_TICK}s\r" '' >&4
  RB_TICK=
}

show_news() { # HOST...: what has come since it was last called
  RB_SIZES_BEFORE=$RB_SIZES
  sizes "$@"
  for RB_R in "$@"; do
    for RB_F in out err; do
      RB_SIZE=${RB_SIZES##*" $RB_R/$RB_F="}
      RB_SIZE=${RB_SIZE%% *}
      case $RB_SIZE,$RB_SIZES_BEFORE in 0,* | *" $RB_R/$RB_F=$RB_SIZE "*) continue ;; esac
      erase_tick
      show_lines "$RB_R" "$RB_F" ''
      printf '%s\n' "$RB_SHOWN" >"$RB_TMP/shown"
    done
  done
}

sizes() { # HOST...: sets RB_SIZES, of what was printed there
  for RB_R in "$@"; do
    shown_from "$RB_R"
    set -- "$@" "$RB_FROM_HERE.out" "$RB_FROM_HERE.err"
    shift
  done
  RB_SIZES=
  while read -r RB_J RB_J RB_J RB_J RB_SIZE RB_T; do
    RB_T=${RB_T##*/} RB_T=${RB_T#far.} RB_T=${RB_T#run.}
    RB_SIZES="$RB_SIZES ${RB_T%.*}/${RB_T##*.}=$RB_SIZE "
  done <<SIZES
$(ls -n "$@")
SIZES
}

shown_from() { # HOST: sets RB_FROM_HERE, the files that what it prints comes to, and RB_SHOWN_MARK
  reach_for run "$1"
  RB_FROM_HERE=$RB_TMP/run.$1 RB_SHOWN_MARK=
  if [ "$RB_VIA" = ssh ]; then RB_FROM_HERE=$RB_TMP/far.run.$1 RB_SHOWN_MARK="runbook:$RB_FAR_NONCE:"; fi
}

# Where showing has come to is kept as a block of 64 KiB and a byte in it: one number would be too
# large for some shells.
shown_until() { # HOST STREAM: sets RB_BLOCK and RB_BYTE; fails where nothing was shown yet
  RB_BLOCK=0 RB_BYTE=0
  case $RB_SHOWN in *" $1/$2="*) ;; *) return 1 ;; esac
  RB_T=${RB_SHOWN##*" $1/$2="}
  RB_T=${RB_T%% *}
  RB_BLOCK=${RB_T%,*} RB_BYTE=${RB_T#*,}
}

# Whole lines only, but for the last time.
show_lines() { # HOST STREAM LAST, from where showing has come to; the stream has RB_SIZE bytes
  RB_SHOWN_BUT=$RB_SHOWN
  if shown_until "$1" "$2"; then
    RB_T=" $1/$2=$RB_BLOCK,$RB_BYTE "
    RB_SHOWN_BUT=${RB_SHOWN%%"$RB_T"*}${RB_SHOWN#*"$RB_T"}
  fi
  pass_by
  shown_from "$1"
  {
    dd bs=65536 skip="$RB_BLOCK" count=18 <"$RB_FROM_HERE.$2" 2>/dev/null
    echo .
  } | tr '\000' '\300' | lines_from "$RB_BLOCK" "$RB_BYTE" "$RB_BY" "$3" | labelled "$1"
  read -r RB_BLOCK RB_BYTE RB_J <"$RB_TMP/until" || RB_J=0
  [ "$RB_J" -eq 0 ] || RB_SHOWN="$RB_SHOWN_BUT $1/$2=$RB_BLOCK,$RB_BYTE "
}

# More than a MiB at a time is neither read nor shown: the terminal, and who looks at it, are slower
# than any command.
pass_by() { # sets RB_BY, how many MiB are passed by
  RB_BY=0
  [ "${#RB_SIZE}" -gt 6 ] || return 0
  RB_J=$(expr "$RB_SIZE" / 65536)
  [ $((RB_J - RB_BLOCK)) -gt 16 ] || return 0
  RB_BY=$(((RB_J - RB_BLOCK) / 16)) RB_BLOCK=$((RB_J - 1)) RB_BYTE=0
}

# Reads from a block on, with a mark at the end; notes where it has come to, and prints the lines.
lines_from() { # BLOCK BYTE MIB-PASSED-BY LAST
  until="$RB_TMP/until" LC_ALL=C awk -v block="$1" -v byte="$2" -v by="$3" -v last="$4" \
    -v more="$RB_AND_SO_ON" -v most=200 -v mark="$RB_SHOWN_MARK" '
    function take(text) {
      if (seen < byte) { seen += length(text) + 1; return }
      came += length(text) + 1
      # Of what comes over a connection only what stands between the marks is of the command.
      if (closed) return
      if (mark != "" && (k = index(text, mark))) {
        marks++
        if (text ~ /:begin$/) { lines = 0; return }
        if (text ~ /:over$/) closed = 1
        text = substr(text, 1, k - 1)
        if (text == "") return
      }
      # Behind what is passed by comes the end of a line first.
      if (by && !begun++) { torn = text; return }
      line[++lines % most] = text
    }
    { if (NR > 1) take(held); held = $0 }
    END {
      if (last && length(held) > 1) take(substr(held, 1, length(held) - 1))
      if (last && by && !lines) line[++lines] = torn
      if (mark != "" && block + byte == 0 && !marks) lines = 0
      at = byte + came
      print block + int(at / 65536), at % 65536, lines + 0 >ENVIRON["until"]
      close(ENVIRON["until"])
      if (lines && by) print more " " by " MiB not shown"
      else if (lines > most) print more " " lines - most " lines not shown"
      for (i = lines > most ? lines - most + 1 : 1; i <= lines; i++) print line[i % most]
    }'
}

# A byte that is never part of UTF-8 stands for NUL, which awk cannot read.
labelled() { # HOST
  RB_LABEL="$1 "
  [ "$1" != controller ] || RB_LABEL=
  cleaned | cut -b 1-1004 | printable nul=192 most=1000 mark="$RB_AND_SO_ON" |
    sed "s/^/  $RB_LABEL| /"
}

show_output() { # PART HOST: the last lines of what it printed, or those that were not shown yet
  base "$1" "$2"
  [ -z "$RB_HUSH" ] || return 0
  for RB_F in out err; do
    [ -s "$RB_BASE.$RB_F" ] || continue
    if [ "$1" = run ] && shown_until "$2" "$RB_F"; then
      shown_from "$2"
      RB_SIZE=$(wc -c <"$RB_FROM_HERE.$RB_F")
      RB_SIZE=${RB_SIZE##* }
      show_lines "$2" "$RB_F" 1
    else
      tail -n 20 "$RB_BASE.$RB_F" | labelled "$2"
    fi
  done
}

show_line() { # HOST: what it printed, where that is one line at most; fails where it is more
  base run "$1"
  [ -z "$RB_HUSH" ] || return 0
  case $RB_SHOWN in *" $1/"*) return 1 ;; esac
  [ ! -s "$RB_BASE.err" ] || return 1
  [ -s "$RB_BASE.out" ] || return 0
  RB_BYTES=${RB_PRINTED##*" $1="}
  RB_BYTES=${RB_BYTES%% *}
  [ "$RB_BYTES" -lt 200 ] || return 1
  # In a process of its own: a shell that has read half a character may read nothing any more.
  RB_T=$({ IFS= read -r RB_T && ! IFS= read -r RB_J; } <"$RB_BASE.out" && put "$RB_T") || return 1
  # A shell passes by a NUL that it reads.
  case $((RB_BYTES > ${#RB_T} + 1))$RB_T in
    0*[!\ -~]* | 1*) labelled "$1" <"$RB_BASE.out" ;;
    *) if [ "$1" = controller ]; then say "  | $RB_T"; else say "  $1 | $RB_T"; fi ;;
  esac
}

# --- Other hosts over ssh -------------------------------------------------------------------------

# What the shell of another host reads first, see `send`.
far_side() {
  :
  cat <<'FAR_SIDE'
rb_first=read
set +aefuvx
rb_in=
# What this shell and its children would do otherwise than the command's author has meant.
case ${BASH_VERSION-} in
  ?*)
    eval 'unset -f command builtin compgen
      unset -f $(command compgen -A function)' 2>/dev/null
    export -n BASHOPTS BASH_XTRACEFD SHELLOPTS
    ;;
  *) unset BASHOPTS BASH_XTRACEFD SHELLOPTS ;;
esac
unset BASH_COMPAT BASH_ENV BLOCKSIZE BLOCK_SIZE CDPATH DF_BLOCK_SIZE
unset DU_BLOCK_SIZE ENV EXECIGNORE FIGNORE FPATH FUNCNEST
unset GLOBIGNORE GREP_COLOR GREP_COLORS GREP_OPTIONS IFS LS_BLOCK_SIZE
unset OPTERR POSIXLY_CORRECT PS4 QUOTING_STYLE TIME_STYLE TMOUT
# A signal that is ignored stays so for every process, and no shell can change that.
while read -r rb_name rb_value; do
  case $rb_name,$rb_value in
    SigIgn:,*[!0]*) ! env --default-signal true || rb_in='env --default-signal' ;;
  esac
done 2>/dev/null </proc/self/status
runbook_far() {
  [ "${rb_first-}" = read ] || exit 97
  true >&2 || exec 2>/dev/null
  rb_look='{
      for (i = 1; i <= NF; i++) {
        if ($i !~ /^[0-3][0-7][0-7]$/) exit 1
        d = substr($i, 1, 1) * 64 + substr($i, 2, 1) * 8 + substr($i, 3, 1)
        sum = (sum * 31 + d) % 65521
        printf "%c", d
      }
      n += NF
    }
    END { if (n == 0 || n " " sum != whole) exit 1; printf "." }'
  rb_boot='rb_text=$(LC_ALL=C awk -v whole="$2" "$1") || exit 97
    rb_text=${rb_text%.} rb_nonce=$3
    printf "runbook:%s:err:begin\n" "$rb_nonce" >&2
    printf "runbook:%s:out:begin\n" "$rb_nonce" || exit 97
    exec </dev/null
    set --
    eval "unset rb_text rb_nonce
$rb_text"'
  {
    {
      {
        rb_put "$2" | $rb_in sh -c "$rb_boot" sh "$rb_look" "$3 $4" "$1"
        rb_end=$?
        [ "$rb_end" -lt 256 ] || rb_end=$((128 + rb_end % 128))
        printf 'runbook:%s:err:end:%s\n' "$1" "$rb_end" >&2
        printf 'runbook:%s:out:end:%s\n' "$1" "$rb_end"
      } 2>&1 >&3 3>&- | rb_relay "$1" err >&2 3>&-
    } 3>&1 | rb_relay "$1" out
  } </dev/null
  exit 0
}
rb_put() {
  case $(command -V print 2>/dev/null) in
    *builtin*) print -rn -- "$1" ;;
    *) printf %s "$1" ;;
  esac
}
rb_relay() {
  trap '' HUP PIPE
  exec 2>/dev/null
  cat
  printf 'runbook:%s:%s:over\n' "$1" "$2"
  exec >/dev/null
  cat
}
FAR_SIDE
}

# One connection to a host, which all commands there share. A host that cannot be reached is told by
# it from a command that fails, and both from a connection that was lost in the middle.
connect() { # HOST: sets RB_SOCKET
  # ssh hands it on to settings that a shell reads.
  case ${RB_ADDRESS#ssh://} in
    -* | *[!A-Za-z0-9._:%@+-]*)
      echo 'it has letters that no address has' >"$RB_RAW.err"
      return 1
      ;;
  esac
  RB_SOCKET=$RB_SHM/s.$1
  # The address of a socket has a hundred bytes, of which ssh itself needs some. Where that is too
  # few, each command has a connection of its own.
  [ "${#RB_SOCKET}" -lt 80 ] || RB_SOCKET=none
  if [ "$RB_SOCKET" = none ] || [ -S "$RB_SOCKET" ]; then return 0; fi
  ssh -o BatchMode=yes -o ConnectTimeout=30 -o ServerAliveInterval=15 -o ServerAliveCountMax=4 \
    -o ControlMaster=yes -o ControlPersist=600 -o "ControlPath=$RB_SOCKET" -N -f -- "$RB_ADDRESS" \
    2>"$RB_RAW.err"
}

# Runs what it reads on the host that `connect` was for. Where the shared connection has gone by now,
# ssh makes one for this command alone, which has to notice too that its host is silent.
there() {
  # shellcheck disable=SC2086 # words
  limited ssh -o BatchMode=yes -o ConnectTimeout=30 -o ServerAliveInterval=15 \
    -o ServerAliveCountMax=4 $RB_SSH_OPTIONS -T -o ControlMaster=no -o "ControlPath=$RB_SOCKET" \
    -- "$RB_ADDRESS" sh -s
}

# Settings of newer versions would have a command run without its standard input, behind our back, or
# not at all. An older ssh refuses to know them.
know_ssh() { # sets RB_SSH_OPTIONS; RB_FAR, what is sent ahead of a command; and RB_FAR_NONCE: once
  [ -z "$RB_FAR_NONCE" ] || return 0
  RB_SSH_OPTIONS=
  case $(ssh -V 2>&1 </dev/null) in
    OpenSSH_[0-7].* | OpenSSH_8.[0-6]*) ;;
    OpenSSH_[1-9]*)
      RB_SSH_OPTIONS='-o StdinNull=no -o ForkAfterAuthentication=no -o SessionType=default'
      RB_SSH_OPTIONS="$RB_SSH_OPTIONS -o RemoteCommand=none"
      ;;
  esac
  RB_FAR=$(far_side && echo .) RB_FAR_NONCE=$(random 8)
  RB_FAR=${RB_FAR%.}
}

# The text of a command and its values, as octal words that are one argument of a function which has
# come before; their number and a sum stand at the end. Of what is left when a part of it was eaten
# nothing is a command, and the function looks whether it has all. The words are on standard input
# alone, here and there.
send() {
  put "$RB_FAR" && printf "runbook_far %s '\n" "$RB_FAR_NONCE" && far_text | od -An -v -to1 | awk -v q="'" '
    # Some read 010 as eight.
    { for (i = 1; i <= NF; i++) sum = (sum * 31 + substr($i, 1, 1) * 64 + substr($i, 2, 1) * 8 + substr($i, 3)) % 65521
      n += NF
      print }
    END { print q, n, sum }'
}

far_text() {
  for RB_V in $RB_USES; do
    eval "RB_VALUE=\$v_$RB_V"
    printf '%s=' "$RB_V" && word "$RB_VALUE" && printf 'export %s\n' "$RB_V"
  done
  if [ -n "$RB_CWD" ]; then printf 'cd -- ' && word "$RB_CWD" && printf '[ $? -eq 0 ] || exit 126\n'; fi
  put "$RB_TEXT"
}

far_files() { # sets RB_WIRE, where everything goes that comes over the connection
  RB_WIRE=${RB_RAW%/*}/far.${RB_BASE##*/}
}

# While something on the far side holds an output, ssh goes on for as long as that does. When the
# command itself has ended there, a second later so does ssh; the far side lives with that.
watch() {
  while sleep 1 && kill -0 "$RB_CHILD"; do
    far_has_ended || continue
    sleep 1
    : >"$RB_BASE.let-go"
    kill -TERM "$RB_CHILD"
    return 0
  done
}

far_has_ended() {
  if grep -qF "runbook:$RB_FAR_NONCE:err:begin" "$RB_WIRE.err"; then
    grep -qF "runbook:$RB_FAR_NONCE:err:end:" "$RB_WIRE.err" &&
      grep -qF "runbook:$RB_FAR_NONCE:out:end:" "$RB_WIRE.out"
  else
    # A forced command may have joined the two.
    tail -c 65536 "$RB_WIRE.out" | grep -qF "runbook:$RB_FAR_NONCE:out:end:"
  fi
}

# What came over the connection has the command's own output between marks: a login may print before
# it, and a forced command behind it.
arrive() { # takes that out; sets RB_FAR_STATUS, how the command ended there, and RB_UNENDED
  RB_FAR_STATUS='' RB_BEGUN_THERE='' RB_UNENDED=
  far_parts >"$RB_BASE.parts" || exit
  for RB_F in out err; do : >"$RB_RAW.$RB_F" || exit; done
  while read -r RB_F RB_J RB_N; do
    case $RB_J in
      begun) [ "$RB_F" != out ] || RB_BEGUN_THERE=1 ;;
      status) [ "$RB_F" != out ] || RB_FAR_STATUS=$RB_N ;;
      held) [ ! -e "$RB_BASE.let-go" ] || RB_UNENDED=$RB_UNENDED$RB_F ;;
      *) part "$RB_J" "$RB_N" >>"$RB_RAW.$RB_F" || exit ;;
    esac
  done <"$RB_BASE.parts"
  rm -f "$RB_BASE.parts" "$RB_BASE.let-go"
  [ -n "$RB_BEGUN_THERE" ] || said >"$RB_BASE.said"
  # What it is shown from has no secret in it.
  [ -z "$RB_SECRETS$RB_MEMORY" ] || rm -f "$RB_WIRE.out" "$RB_WIRE.err"
}

part() { # FIRST COUNT: bytes of one stream
  case $2 in
    -) tail -c "+$1" "$RB_WIRE.$RB_F" ;;
    *) tail -c "+$1" "$RB_WIRE.$RB_F" | head -c "$2" ;;
  esac
}

# Of each stream whether the command has begun, its status, whether something still holds the stream,
# and where the command's own bytes are: the number of the first one of a part, and how many there are.
# A forced command may have joined the two streams; what comes then belongs to either.
far_parts() {
  {
    tr '\000' '\001' <"$RB_WIRE.out"
    printf '\nrunbook:%s:next\n' "$RB_FAR_NONCE"
    tr '\000' '\001' <"$RB_WIRE.err"
  } | LC_ALL=C awk -v mark="runbook:$RB_FAR_NONCE:" '
    function start(stream) {
      name = stream; at = from = ended = 0
      begun["out"] = begun["err"] = over["out"] = over["err"] = 0
    }
    function open() { return begun["out"] > over["out"] || begun["err"] > over["err"] }
    # Ends a part, and begins the next one behind this line.
    function cut_out(k) {
      if (open() && at + k - 1 > from) printf "%s %.0f %.0f\n", name, from + 1, at + k - 1 - from
      from = at + length($0) + 1
    }
    function stop() {
      if (open() && from < at) printf "%s %.0f -\n", name, from + 1
      if (begun[name] > over[name]) print name, "held -"
    }
    BEGIN { start("out") }
    $0 == mark "next" { stop(); start("err"); next }
    {
      k = index($0, mark)
      if (k) {
        word = substr($0, k + length(mark))
        if (word ~ /^(out|err):(begin|over|end:[0-9]+)$/) {
          cut_out(k)
          stream = substr(word, 1, 3); word = substr(word, 5)
          if (word == "begin") {
            if (!begun[stream]++ && stream == name) print name, "begun -"
          } else if (word == "over") {
            if (begun[stream]) over[stream] = begun[stream]
          } else if (stream == name && begun[name] && !ended++) print name, "status", substr(word, 5)
        }
      }
      at += length($0) + 1
    }
    END { stop() }'
}

said() { # what may tell a person why nothing has begun; an echo of what was sent does not
  for RB_F in err out; do
    ! grep -qF runbook_far "$RB_WIRE.$RB_F" || return 0
    RB_J=$(tr -d '\000\r' <"$RB_WIRE.$RB_F" | tail -c 4096 |
      grep -v "^[0-9' ]*$" | tail -n 1 | cut -b 1-200)
    if [ -n "$RB_J" ]; then printf '%s\n' "$RB_J" && return; fi
  done
}

# A command without a status from there: nobody knows what it has done.
lose() { # sets RB_CUT
  RB_CUT=unconfirmed
  [ -z "$RB_BEGUN_THERE" ] || RB_CUT=unended
  [ "$RB_STATUS" = 255 ] || return 0
  ssh -o "ControlPath=$RB_SOCKET" -O check -- "$RB_ADDRESS" 2>/dev/null || RB_CUT=dropped
}

lost_words() { # sets RB_TROUBLE
  RB_J="\`$v_address\`"
  case $RB_CUT in
    dropped)
      RB_TROUBLE="lost its connection to $RB_J: what it has done there is not known, and it may go on"
      ;;
    unended)
      RB_TROUBLE="ended on $RB_J without a status: what it has done there is not known, and it may go on"
      ;;
    *)
      RB_TROUBLE="was not confirmed by $RB_J, which has to receive the command whole: a login file or a forced command there may read standard input (let it read /dev/null), or runs no sh"
      if [ -s "$RB_BASE.said" ]; then RB_TROUBLE="$RB_TROUBLE; it said: $(cat "$RB_BASE.said")"; fi
      ;;
  esac
}

disconnect() { # from every host, as the run ends
  for RB_F in "$RB_SHM"/s.*; do
    [ ! -S "$RB_F" ] || ssh -o "ControlPath=$RB_F" -O exit -- none 2>/dev/null
  done
}

unreachable() { # sets RB_TROUBLE, from what ssh says
  RB_J=$v_address
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
    reach_for run "$RB_R"
    [ "$RB_VIA" = ssh ] || continue
    base run "$RB_R"
    connect "$RB_R" </dev/null >/dev/null 2>&1 3<&- 9<&- &
    RB_PIDS="$RB_PIDS $!"
  done
  await
}

# --- What checks need on their hosts --------------------------------------------------------------

# Looked for before anything has run: which system each host is, and what checks need there. A host that cannot be reached is left to its own step, which
# may come when the host is there again. What a check lacks keeps nobody from going back.
look_for_tools() {
  [ -z "$RB_ROLLBACK$RB_TURNED_AT" ] || return 0
  RB_NEEDY='' RB_NEEDS='' RB_LACKS='' RB_SYSTEMS='' RB_WRONG=''
  needs
  trap 'refuse 129 "it was interrupted"' HUP
  trap 'refuse 130 "it was interrupted"' INT
  trap 'refuse 143 "it was interrupted"' TERM
  for RB_R in $RB_NEEDY; do
    tools_on "$RB_R"
    reach "$RB_R"
    [ "$RB_VIA" = ssh ] || continue
    know_ssh
    ask_for_tools "$RB_R" </dev/null >/dev/null 2>&1 3<&- 9<&- &
    RB_PIDS="$RB_PIDS $!"
  done
  for RB_P in $RB_PIDS; do wait "$RB_P"; done
  RB_PIDS=
  for RB_R in $RB_NEEDY; do missing_on "$RB_R"; done
  [ -z "$RB_WRONG" ] || refuse 22 "a host is another system: ${RB_WRONG#, }"
  [ -z "$RB_LACKS" ] || refuse 22 "what checks need is missing: ${RB_LACKS#, }"
}

need() { # STEP HOSTS TOOLS
  is_chosen "$1" || return 0
  for RB_J in $2; do
    case " $RB_NEEDY " in *" $RB_J "*) ;; *) RB_NEEDY="$RB_NEEDY $RB_J" ;; esac
    for RB_T in $3; do
      case $RB_NEEDS in *" $RB_J=$RB_T="*) ;; *) RB_NEEDS="$RB_NEEDS $RB_J=$RB_T=$1 " ;; esac
    done
  done
}

runs() { # STEP FAMILY HOST...
  is_chosen "$1" || return 0
  RB_J=$1 RB_F=$2
  shift 2
  for RB_K in "$@"; do
    case " $RB_NEEDY " in *" $RB_K "*) ;; *) RB_NEEDY="$RB_NEEDY $RB_K" ;; esac
    case $RB_SYSTEMS in *"$RB_NL$RB_K "*) ;; *) RB_SYSTEMS="$RB_SYSTEMS$RB_NL$RB_K $RB_J $RB_F$RB_NL" ;; esac
  done
}

system_of() { # HOST SEEN: adds to RB_WRONG where it is another system
  case $RB_SYSTEMS in *"$RB_NL$1 "*) ;; *) return 0 ;; esac
  RB_REST=${RB_SYSTEMS##*"$RB_NL$1 "}
  RB_REST=${RB_REST%%"$RB_NL"*}
  names_of "${RB_REST#* }"
  is_os "$2" "$RB_NAMES" ||
    RB_WRONG="$RB_WRONG, $1 needs ${RB_REST#* } and runs ${2%% *}, for step ${RB_REST%% *}"
}

tools_on() { # HOST: sets RB_ASKED, what is needed there
  RB_ASKED=
  for RB_T in $RB_NEEDS; do
    case $RB_T in "$1="*) RB_T=${RB_T#*=} RB_ASKED="$RB_ASKED ${RB_T%%=*}" ;; esac
  done
}

ask_for_tools() { # HOST: leaves what is missing there in a file, or why it is not known
  RB_BASE=$RB_TMP/need.$1 RB_USES='' RB_CWD=''
  RB_RAW=$RB_BASE RB_TEXT=
  for RB_T in $RB_ASKED; do
    RB_REST=$RB_T/
    while [ -n "$RB_REST" ]; do
      RB_TEXT="${RB_TEXT}command -v ${RB_REST%%/*} >/dev/null 2>&1 || "
      RB_REST=${RB_REST#*/}
    done
    RB_TEXT="${RB_TEXT}echo $RB_T$RB_NL"
  done
  RB_TEXT="${RB_TEXT}[ ! -r /etc/os-release ] || while read -r line; do
    case \$line in ID=* | ID_LIKE=*) printf 'os:%s\\n' \"\$line\" ;; esac
  done </etc/os-release$RB_NL"
  RB_MEMORY='' RB_CUT='' RB_STATUS=0
  far_files
  connect "$1" || return 0
  RB_LIMIT=60000
  # In a process of its own, which it may become.
  (send | there) >"$RB_WIRE.out" 2>"$RB_WIRE.err" || RB_STATUS=$?
  arrive
  [ -n "$RB_FAR_STATUS" ] || lose
  printf '%s\n' "$RB_CUT" >"$RB_BASE.cut"
  [ "$RB_FAR_STATUS" != 0 ] || mv "$RB_BASE.out" "$RB_BASE.missing"
}

missing_on() { # HOST: adds to RB_LACKS what is missing there
  tools_on "$1"
  reach "$1"
  RB_BASE=$RB_TMP/need.$1
  if [ "$RB_VIA" = ssh ] && [ ! -e "$RB_BASE.missing" ]; then
    RB_CUT=
    [ ! -e "$RB_BASE.cut" ] || read -r RB_CUT <"$RB_BASE.cut"
    case $RB_CUT in '') unreachable ;; *) lost_words ;; esac
    say "  $1: what it has and which system it runs is not known: ${RB_TROUBLE#did not start: }"
    return 0
  fi
  RB_SEEN=$RB_OS
  [ "$RB_VIA" != ssh ] ||
    RB_SEEN=$(for RB_J in ID ID_LIKE; do sed -n "s/^os:$RB_J=//p" "$RB_BASE.missing"; done | tr -d "\"'" | tr -s ' \n' ' ')
  system_of "$1" "${RB_SEEN% }"
  for RB_T in $RB_ASKED; do
    if [ "$RB_VIA" = ssh ]; then
      ! grep -qxF "$RB_T" "$RB_BASE.missing" || lacks "$1" "$RB_T"
    else
      is_there "$RB_T" || lacks "$1" "$RB_T"
    fi
  done
}

lacks() { # HOST TOOL
  RB_J=${RB_NEEDS##*" $1=$2="}
  case $1 in
    controller) RB_LACKS="$RB_LACKS, $2 here" ;;
    *) RB_LACKS="$RB_LACKS, $2 on $1" ;;
  esac
  RB_LACKS="$RB_LACKS, for step ${RB_J%% *}"
}

is_there() { # TOOL, or several of which one will do, with `/` between them
  RB_REST=$1/
  while [ -n "$RB_REST" ]; do
    ! command -v "${RB_REST%%/*}" >/dev/null 2>&1 || return 0
    RB_REST=${RB_REST#*/}
  done
  return 1
}

# --- Checks -------------------------------------------------------------------------------------

check() { # ID KIND SUBJECT EXPECTED HOST...
  RB_CHECK=$1 RB_CHECK_KIND=$2 RB_SUBJECT=$3 RB_EXPECTED=$4 RB_PART=look RB_CHECK_HOSTS=
  RB_LOOK_LIMIT=0 RB_LOOK_CWD='' RB_LOOK_USES='' RB_LOOK_MEMORY='' RB_LOOK_TEXT='' RB_LOOK_APART=''
  RB_AGAIN_EVERY='' RB_AGAIN_FOR='' RB_AGAIN_TRIES='' RB_HOLD=0
  RB_VERDICT=pass RB_WHY='' RB_PREDICATE=''
  shift 4
  if [ -n "$RB_DRY" ]; then
    places look "$@"
    would "check $RB_CHECK on $RB_PLACES: $RB_SUBJECT $RB_EXPECTED"
    return
  fi
  for RB_K in "$@"; do
    case "${RB_ONLY:- $RB_K }" in *" $RB_K "*) RB_CHECK_HOSTS="$RB_CHECK_HOSTS $RB_K" ;; esac
  done
  if [ -z "$RB_CHECK_HOSTS" ]; then
    RB_CHECK=
    return
  fi
  count_look
  if [ "$RB_TURN" -eq 1 ] && [ -n "$RB_RECORD_ALL" ]; then
    record_check_start
    # The look begins behind its record: making that durable is no part of it.
    clock
    RB_SAMPLED=$RB_NOW
  fi
}

again() { # EVERY FOR ATTEMPTS
  within "$1" && RB_AGAIN_EVERY=$RB_WITHIN
  within "$2" && RB_AGAIN_FOR=$RB_WITHIN
  RB_AGAIN_TRIES=$3
}
hold() { within "$1" && RB_HOLD=$RB_WITHIN; } # MILLISECONDS
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
    reach_for look "$RB_K"
    launch look "$RB_K"
    RB_PROBED="$RB_PROBED $RB_K"
  done
  await
  for RB_K in $RB_PROBED; do
    [ "$RB_VERDICT" = pass ] || return 0
    ended look "$RB_K"
    case $RB_SPILT in *" look.$RB_K "*) RB_TROUBLE=$RB_LOST_OUTPUT ;; esac
    if [ -n "$RB_TROUBLE" ]; then
      unclear "$RB_TROUBLE" "$RB_K"
    elif [ -n "$RB_HUSH" ]; then
      unclear 'printed what cannot be searched for secrets, so nobody may see it' "$RB_K"
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
  RB_SEEN_ON=$1 RB_JUDGED='the output'
  see
}

see() { # sets RB_SEEN and RB_OCTAL to what $RB_BASE.out holds
  RB_SEEN='' RB_OCTAL=''
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
  RB_VALUES='' RB_TOOK=$1 RB_HELD_ON=''
  shift
  for RB_K in $RB_PROBED; do
    observed "$RB_K"
    [ -z "$RB_HUSH" ] || RB_SEEN='(withheld)' RB_OCTAL='' RB_SEEN_ON=''
    set -- "$@" "$RB_BASE.counts"
    quote_start
    RB_VALUE="\"host\":\"$RB_K\",\"observed\":$RB_Q"
    [ -z "$RB_STATUS" ] || RB_VALUE="\"exit\":$RB_STATUS,$RB_VALUE"
    output_of err
    RB_VALUE="$RB_VALUE,\"stderr\":$RB_STREAM"
    output_of out
    RB_VALUES="${RB_VALUES:+$RB_VALUES,}{$RB_VALUE,\"stdout\":$RB_STREAM}"
    [ -z "${RB_UNENDED#-}" ] || RB_HELD_ON="$RB_HELD_ON $RB_K"
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
  for RB_K in $RB_HELD_ON; do RB_UNENDED=out && say_held "$RB_K"; done
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
    *) proof ;;
  esac
}

# Only the first and the last attempt are recorded; what stands between says nothing new. A question
# whose "no" is no finding leaves a record only where the answer is yes, or where nobody can tell.
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
    case $RB_LAST,$RB_VERDICT in held,* | failed,error) RB_J=1 ;; *) RB_J=$RB_RECORD_ALL ;; esac
    if [ -n "$RB_J" ]; then
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
    equals)
      wanted "$2"
      [ "$RB_SEEN" = "$RB_WANTED" ] || fails_as_seen
      ;;
    contains)
      wanted "$2"
      case $RB_SEEN in *"$RB_WANTED"*) ;; *) fails_as_seen ;; esac
      ;;
    matches)
      seen | od -An -v -tu1 | matches_line "$3"
      case $? in
        0) ;;
        1) fails_as_seen ;;
        *) unclear 'the expression could not be followed here' "$RB_K" ;;
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
  fails "$RB_JUDGED is $RB_SHOWN" "$RB_K"
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
    *) [ "${#1}" -le 120 ] || RB_SHOWN=$(beginning "$1" | head -c 120)$RB_AND_SO_ON ;;
  esac
  RB_SHOWN="\`$RB_SHOWN\`"
}

beginning() { # TEXT: prints as much of it as fits in an argument, where printf is a program
  head -c 9999 <<TEXT
$1
TEXT
}

# The beginning of standard input as text for one line: 120 bytes and no half character.
one_line() { head -c 121 | printable one=1 most=120 mark="$RB_AND_SO_ON"; }

whole() { # TEXT: sets RB_N to the whole number it is, in its shortest form
  RB_N=${1#"${1%%[!"$RB_BLANK"]*}"} RB_SIGN=
  case $RB_N in
    -*) RB_SIGN=- RB_N=${RB_N#-} ;;
    +*) RB_N=${RB_N#+} ;;
  esac
  case $RB_N in '' | *[!0-9]*) return 1 ;; esac
  RB_N=${RB_N#"${RB_N%%[!0]*}"}
  if [ -z "$RB_N" ]; then RB_N=0 RB_SIGN=; fi
  [ "${#RB_N}" -le 1000 ] || return 1
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

judge_equal() { # TOLERANCE: with the first host's value
  if [ -z "$RB_FIRST" ]; then
    shown
    RB_FIRST=$RB_K RB_FIRST_SEEN=$RB_OCTAL,$RB_SEEN RB_FIRST_SHOWN=$RB_SHOWN
  fi
  [ "$RB_OCTAL,$RB_SEEN" != "$RB_FIRST_SEEN" ] || return 0
  return 1
}

# --- Regular expressions ------------------------------------------------------------------------

# Follows all states of an expression at once, so that no output takes longer than its bytes times
# those states; `grep` goes back on some systems, and for hours. The states came with the plan: the
# first word is the one to begin in, then come 1, 2, 3 …; `tS:N` takes a byte of set S and leads to N,
# `eA:B` leads to both, `wC:N` leads on where the border C is, and 0 has matched. Behind `/` stand
# the sets, each as ranges of bytes.
matches_line() { # STATES: of bytes as numbers; 0 where some line of them matches
  LC_ALL=C awk -v table="$1" '
    function holds(what, before, after) {
      if (what == "^") return before == "edge"
      if (what == "$") return after == "edge"
      if (what == "b") return (before == "word") != (after == "word")
      if (what == "B") return (before == "word") == (after == "word")
      if (what == "<") return before != "word" && after == "word"
      return before == "word" && after != "word"
    }
    # Places are sets of states, with what stands before them; where each byte leads is remembered.
    function place(list, before,  key) {
      key = before list
      if (key in number) return number[key]
      if (places == 500) {
        split("", number)
        split("", led)
        places = 0
        turn++
      }
      number[key] = ++places
      states[places] = list
      beside[places] = before
      return places
    }
    function step(from, k,  top, s, list, before, after, now, target) {
      after = k == end ? "edge" : is_word[k] ? "word" : "other"
      before = beside[from]
      top = split(states[from], stack, " ")
      round++
      while (top > 0) {
        s = stack[top--] + 0
        if (looked[s] == round) continue
        looked[s] = round
        if (s == 0) return led[from, k] = -1
        if (type[s] == "t") {
          if (k == end || !((one[s], k) in takes) || noted[other[s]] == round) continue
          noted[other[s]] = round
          list = list " " other[s]
        } else if (type[s] == "e") {
          stack[++top] = one[s]
          stack[++top] = other[s]
        } else if (holds(one[s], before, after)) stack[++top] = other[s]
      }
      if (k == end) return led[from, k] = 0
      if (noted[start] != round) list = list " " start
      now = turn
      target = place(list, after)
      if (now == turn) led[from, k] = target
      return target
    }
    function end_line(  to) {
      to = (p, end) in led ? led[p, end] : step(p, end)
      if (to < 0) matched = 1
      p = place(" " start, "edge")
    }
    BEGIN {
      words = split(table, word, " ")
      start = word[1] + 0
      for (i = 2; word[i] != "/"; i++) {
        type[i - 1] = substr(word[i], 1, 1)
        split(substr(word[i], 2), part, ":")
        one[i - 1] = type[i - 1] == "w" ? part[1] : part[1] + 0
        other[i - 1] = part[2] + 0
      }
      while (++i <= words) {
        ranges = split(word[i], range, ",")
        for (sets++; ranges > 0; ranges--) {
          split(range[ranges], part, "-")
          for (c = part[1] + 0; c <= part[2] + 0; c++) {
            within[c] = within[c] sets ","
            member[sets, c]
          }
        }
      }
      # Bytes that nothing tells apart are of one kind.
      for (c = 0; c < 256; c++) {
        letter = c > 47 && c < 58 || c > 64 && c < 91 || c > 96 && c < 123 || c == 95
        key = letter ":" within[c]
        if (!(key in kinds)) {
          kinds[key] = ++end
          is_word[end] = letter
          for (i = 1; i <= sets; i++) if ((i, c) in member) takes[i, end]
        }
        kind[c] = kinds[key]
      }
      end++
      p = place(" " start, "edge")
    }
    matched { next }
    {
      for (i = 1; i <= NF; i++) {
        if ($i == 10) end_line()
        else {
          k = kind[$i + 0]
          p = (p, k) in led ? led[p, k] : step(p, k)
          if (p < 0) matched = 1
        }
        if (matched) next
      }
    }
    END {
      if (!matched) end_line()
      exit !matched
    }'
}

# --- People; whoever is to answer sits at the terminal, or the run fails closed ------------------

ask() { # QUESTION: sets RB_ANSWER, without the spaces around it
  visible "$1"
  hear echo || return 1
  printf '  %s' "$RB_CLEAN"
  IFS=$RB_BLANK read -r RB_ANSWER <&3
  RB_J=$?
  mute
  return "$RB_J"
}

# An answer is given to a question that was seen: what was typed before is thrown away. Between
# questions nothing that is typed is shown.
hear() { # echo|-echo: whether what is typed is shown
  stty -icanon -echo min 0 time 0 2>/dev/null <&3 && dd bs=4096 >/dev/null 2>&1 <&3 &&
    stty icanon "$1" 2>/dev/null <&3
}

mute() {
  [ -z "$RB_TERMINAL" ] || stty -echo 2>/dev/null <&3 || :
}

leave_terminal() { # as it was found
  [ -z "$RB_TERMINAL" ] || stty "$RB_TERMINAL" 2>/dev/null <&3 || :
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

# Shows the words in RB_WORDS, asks, and records the answer. A field is PLACE.KEY=QUESTION,
# asked as they come, and recorded in the order of their places.
attest() { # HOST CHECK QUESTION FIELD...: 0 done, 1 refused, 2 nobody; sets RB_WHY
  ! nobody || return 2
  [ "$1" = controller ] || [ -z "$1" ] || say "  on $1:"
  printf '%s\n' "$RB_WORDS" | plain | sed 's/^/  > /'
  RB_WHY='got no answer' RB_SIGN_HOST=$1 RB_SIGN_CHECK=$2
  yes_or_no "$3"
  RB_DID=$?
  [ "$RB_DID" -lt 2 ] || return 2
  shift 3
  [ "$RB_DID" -eq 0 ] || set -- '1.reason=reason'
  for RB_F in "$@"; do
    filled "${RB_F#*=}: " || return 2
    RB_REASON=$RB_ANSWER
    text "$RB_ANSWER"
    RB_J=${RB_F#*.}
    RB_J="\"${RB_J%%=*}\":$RB_Q"
    eval "RB_FIELD_${RB_F%%.*}=\$RB_J"
  done
  RB_FIELDS='' RB_N=0
  while [ "$RB_N" -lt "$#" ]; do
    RB_N=$((RB_N + 1))
    eval "RB_FIELDS=\"\$RB_FIELDS\${RB_FIELDS:+,}\$RB_FIELD_$RB_N\""
  done
  ask "your name [$RB_OPERATOR]: " || return 2
  record_signoff "${RB_ANSWER:-$RB_OPERATOR}"
  [ "$RB_DID" -eq 0 ] || RB_WHY="was not done: $RB_REASON"
  return "$RB_DID"
}

record_signoff() { # NAME
  RB_DATA='"answer":"done"'
  [ "$RB_DID" -eq 0 ] || RB_DATA='"answer":"no"'
  person "$1"
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
  if [ -n "$RB_DRY" ]; then
    would_with "ask a person (${RB_HOSTS# }):"
    return
  fi
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
      case $RB_ACT in
        notify) attest '' '' 'sent?' || return 1 ;;
        approve) with_asks ask_approval || return 1 ;;
      esac
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

folded() { # NAME...: as names of people are compared, a line each
  printf '%s\n' "$@" | LC_ALL=C sed "s/^[$RB_BLANK]*//; s/[$RB_BLANK]*\$//" | LC_ALL=C tr '[:upper:]' '[:lower:]'
}

is_among() { # NAME LINES
  folded "$2" | LC_ALL=C grep -q -x -F -e "$(folded "$1")"
}

may_approve() { # PERSON...: RB_NAME is one of them and not the operator
  if is_among "$RB_NAME" "$RB_OPERATOR"; then
    say "  $RB_NAME runs this change and cannot approve it"
    return 1
  fi
  [ $# -gt 0 ] || return 0
  for RB_J in "$@"; do [ "$RB_J" != "$RB_NAME" ] || return 0; done
  say "  $RB_NAME may not approve this"
  return 1
}

record_approval() { # ANSWER
  person "$RB_NAME"
  record approval "\"answer\":\"$1\",\"by\":$RB_Q,\"step\":\"$RB_STEP\""
}

attested() { # FIELD...: a check that a person makes, host by host
  if [ -n "$RB_DRY" ]; then
    would_with 'ask a person:'
    return
  fi
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

# --- Steps --------------------------------------------------------------------------------------

# A dry run shows, and does nothing else, also where nothing can be shown: what it guards returns
# whatever becomes of the words, and its exit status tells.
would() { # WORD...
  printf '%s\n' "  would $*" | plain | sed 's/^/DRY RUN /' || RB_UNSEEN=1
}

would_with() { # WORD...: the same, and standard input below it
  would "$@"
  plain | sed 's/^/DRY RUN       /' || RB_UNSEEN=1
}

places() { # PART HOST...: sets RB_PLACES, the hosts and how each is reached
  RB_PLACES='' RB_T=$1
  shift
  for RB_J in "$@"; do
    reach_for "$RB_T" "$RB_J"
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
  RB_RUN_LIMIT=0 RB_RUN_CWD='' RB_RUN_USES='' RB_RUN_MEMORY='' RB_RUN_TEXT='' RB_LOOK_TEXT=''
  RB_AT_ONCE='' RB_RAN='' RB_ONLY='' RB_HOSTS=controller RB_UNANSWERED='' RB_OPEN='' RB_RUN_APART='' RB_TEXTS=0
  RB_SETTLED='' RB_SHOWN='' RB_GUARDED=''
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
    done | already-done | skipped | passed-over) ;;
    *) return 0 ;;
  esac
  case $RB_POSITION,$RB_KIND in entry,check | entry,wait) ;; *) return 1 ;; esac
  case $RB_BEGUN in *" $RB_STAGE "*) return 1 ;; esac
}

guarded() { RB_GUARDED="by $*"; } # DEMAND...: nobody passes it by alone
idempotent() { RB_IDEMPOTENT=1; }
hosts() { # HOST...: on the way back those that go back
  RB_HOSTS=
  for RB_J in "$@"; do
    case "${RB_TOUCHED:- $RB_J }" in *" $RB_J "*) RB_HOSTS="${RB_HOSTS:+$RB_HOSTS }$RB_J" ;; esac
  done
}

is_os() { # SEEN NAMES: a system is one of these, or does not tell; without any, all will do
  if [ -z "$1" ] || [ -z "$2" ]; then return 0; fi
  for RB_J in $2; do
    case " $1 " in *" $RB_J "*) return 0 ;; esac
  done
  return 1
}

# Runs the step's text on some hosts side by side, and proves it there before the next batch.
batch() { # HOST...
  if [ -n "$RB_DRY" ]; then
    places run "$@"
    would "run it on $RB_PLACES"
    return
  fi
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
    RB_NEXT="$RB_NEXT $RB_B"
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

# Runs the text on every host of RB_NEXT, again where `retry` allows.
try() {
  clock
  RB_TRY=0 RB_TRY_SINCE=$RB_NOW RB_TRY_HOSTS=$RB_NEXT
  while :; do
    RB_TRY=$((RB_TRY + 1))
    round
    [ -n "$RB_UNWELL" ] || return 0
    break
  done
  for RB_R in $RB_UNWELL; do
    ended run "$RB_R"
    ill "$RB_R" 1 "${RB_TROUBLE:-got exit status $RB_STATUS}"
  done
}

# All starts are recorded before the first command starts, so that all hosts start together.
round() {
  RB_OPEN='' RB_PIDS='' RB_UNWELL='' RB_SHOWN='' RB_PRINTED=''
  [ -z "$RB_AT_ONCE" ] || connect_all
  for RB_R in $RB_TRY_HOSTS; do
    record_start "$RB_R"
    RB_OPEN="$RB_OPEN $RB_R" RB_OPENING=
  done
  for RB_R in $RB_OPEN; do launch run "$RB_R"; done
  # shellcheck disable=SC2086 # hosts
  await $RB_OPEN
  # Whoever reads what is shown, or does not, holds no record up.
  RB_ENDED_ON=$RB_OPEN
  for RB_R in $RB_OPEN; do end_on "$RB_R"; done
  show_ends
  for RB_R in $RB_SPILT; do fail 1 "$RB_LOST_OUTPUT" "${RB_R#*.}"; done
}

attempts_on() { # HOST: sets RB_ATTEMPT, the number of the last one there
  RB_ATTEMPT=0
  case $RB_ATTEMPTS in *" $1="*) RB_ATTEMPT=${RB_ATTEMPTS##*" $1="} RB_ATTEMPT=${RB_ATTEMPT%% *} ;; esac
}

record_start() { # HOST
  base run "$1"
  # How the attempt before has ended says nothing of this one.
  : >"$RB_BASE.end" || lost
  attempts_on "$1"
  RB_ATTEMPT=$((RB_ATTEMPT + 1))
  RB_ATTEMPTS="$RB_ATTEMPTS $1=$RB_ATTEMPT "
  text_of run "$1"
  verbatim "$RB_TEXT"
  RB_DATA="\"attempt\":$RB_ATTEMPT,\"command\":$RB_Q,\"cwd\":$RB_WHERE"
  RB_DATA="$RB_DATA,\"euid\":$RB_EUID,\"host\":\"$1\",\"kind\":\"run\",\"step\":\"$RB_STEP\""
  RB_OPENING=$1 RB_OPENING_SEQ=$((RB_SEQ + 1))
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
    dropped | unended | unconfirmed)
      RB_OUTCOME=interrupted RB_SIGNAL=
      [ -n "$RB_IDEMPOTENT" ] || RB_DROPPED=$1
      ;;
    interrupted | timeout)
      RB_OUTCOME=$RB_CUT
      # By whom is not known either, where nobody has asked this script to end.
      [ "$RB_CUT" = timeout ] || RB_DROPPED=$1
      RB_SIGNAL=
      # Where it was the limit that ended it, `timeout` tells of a signal as of an exit status.
      case $RB_KILLED,$RB_CUT$RB_SIGNALS,$RB_STATUS in
        [0-9]*) RB_EXIT='' RB_SIGNAL="\"signal\":$RB_KILLED," ;;
        ,timeout*,124 | ,timeout*,143 | ,interrupted,143) RB_EXIT='' RB_SIGNAL='"signal":15,' ;;
        ,timeout*,137 | ,interrupted,137) RB_EXIT='' RB_SIGNAL='"signal":9,' ;;
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
  if [ -n "$RB_AT_ONCE" ] && [ -n "$RB_EXIT$RB_SIGNAL" ] && [ -n "$RB_BEGAN_MS" ]; then
    RB_BEGAN_AT="\"began_ms\":$RB_BEGAN_MS,"
  fi
  redactions "$RB_BASE.counts"
  output_of err
  RB_DATA="\"attempt\":$RB_ATTEMPT,$RB_BEGAN_AT$RB_EXIT\"host\":\"$1\",\"ms\":$RB_MS,\"outcome\":\"$RB_OUTCOME\""
  RB_DATA="$RB_DATA$RB_REDACTED,$RB_SIGNAL\"stderr\":$RB_STREAM"
  output_of out
  RB_PRINTED="$RB_PRINTED $1=$RB_BYTES "
  RB_CLOSING=$1 RB_CLOSING_SEQ=$((RB_SEQ + 1))
  record step.end "$RB_DATA,\"stdout\":$RB_STREAM,\"step\":\"$RB_STEP\""
  RB_OPEN=${RB_OPEN#" $1"} RB_CLOSING=
  if [ "$RB_OUTCOME" = 'done' ]; then RB_WELL="$RB_WELL $1"; else
    RB_UNWELL="$RB_UNWELL $1" RB_UNWELL_WHY=${RB_TROUBLE:-got exit status $RB_STATUS}
  fi
}

show_ends() { # what was printed on the hosts of RB_ENDED_ON, and was not shown yet
  for RB_R in $RB_ENDED_ON; do
    ended run "$RB_R"
    show_line "$RB_R" || show_output run "$RB_R"
    say_held "$RB_R"
  done
}

finish() { # what proves the step as a whole
  if [ -n "$RB_DRY" ]; then
    already_done
    proof_each
    proof
    return
  fi
  if [ "$RB_KIND" != run ]; then
    act_and_prove
    return
  fi
  prove whole "$RB_RAN" || stop_or_turn_back
}

# --- What becomes of a failure ------------------------------------------------------------------

# Has a person do what the step is about, and looks whether it has come true. What was left out for
# a reason is not asked for again.
act_and_prove() {
  RB_GIVEN_UP=
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
      if [ "$RB_POSITION" != entry ] && [ "$RB_POLICY" = continue ] && [ -z "$RB_GUARDED" ]; then
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
  leave_behind
}

leave_behind() { # what the end of the run says of the step
  if [ -n "$RB_BACK" ]; then
    case " $RB_NOT_UNDONE " in *" $RB_STEP "*) ;; *) RB_NOT_UNDONE="$RB_NOT_UNDONE $RB_STEP" ;; esac
    return
  fi
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
  person "$RB_OPERATOR"
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
  person "$RB_OPERATOR"
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
  RB_MAY_PASS=1
  [ "$RB_POSITION" != entry ] || RB_MAY_PASS=
  [ -z "$RB_GUARDED" ] || tell_guard
  RB_CHOICES="retry${RB_MAY_PASS:+/skip/hand}"
  ! may_turn_back || RB_CHOICES=$RB_CHOICES/back
  RB_CHOICES=$RB_CHOICES/stop
  say '  retry: try it again'
  [ -z "$RB_MAY_PASS" ] || say '  skip: go on without it, for a reason that is recorded'
  [ -z "$RB_MAY_PASS" ] || say '  hand: somebody does it by hand and attests it'
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
    esac
    [ -n "$RB_MAY_PASS" ] || continue
    case $RB_ANSWER in
      sk | ski | skip)
        if ask 'reason: ' && [ -n "$RB_ANSWER" ]; then
          RB_REASON=$RB_ANSWER
          [ -z "$RB_GUARDED" ] || agreed || continue
          deviate skip "$RB_REASON"
          skip "$RB_REASON"
          pass_over
          return
        fi
        ;;
      h | ha | han | hand)
        if [ -n "$RB_GUARDED" ]; then
          if ! ask 'reason: ' || [ -z "$RB_ANSWER" ]; then continue; fi
          RB_REASON=$RB_ANSWER
          agreed || continue
        fi
        if by_hand; then RB_DECISION=attested && return; fi
        ;;
    esac
  done
}

rests_on_words() { # HOST: the step is mandatory, and its own check does not look there
  facts | awk -v id="$RB_STEP" -v host="$1" '
    $1 == id { found = $18 == "mandatory" && !index("," $8 ",", "," host ",") }
    END { exit !found }'
}

tell_guard() { # who has to agree; without one nobody goes on past the step
  RB_WAIVERS=
  list_waivers
  RB_WHY_GUARDED='its failure stops the run'
  [ "$RB_GUARDED" = 'by ' ] || RB_WHY_GUARDED="$(listed "${RB_GUARDED#by }") rests on it"
  if [ -n "$RB_WAIVERS" ]; then
    say "  $RB_WHY_GUARDED: to skip it or to hand it over takes an approver"
  else
    RB_MAY_PASS=
    say "  $RB_WHY_GUARDED: nobody is there who may agree that it is passed by"
  fi
}

list_waivers() { # the approvers of the change who do not operate it
  while IFS= read -r RB_J; do
    [ -n "$RB_J" ] || continue
    if is_among "$RB_J" "$RB_OPERATOR" || is_among "$RB_J" "$RB_OPERATORS"; then continue; fi
    RB_WAIVERS="$RB_WAIVERS$RB_J$RB_NL"
  done <<WAIVERS
$RB_APPROVERS
WAIVERS
}

agreed() { # 0 where an approver agrees, for RB_REASON, that the step is passed by; only that is recorded
  printf '%s' "$RB_WAIVERS" | plain | sed 's/^/  may agree: /'
  for RB_M in 1 2 3; do
    filled "approver's name: " || return 1
    RB_NAME=$RB_ANSWER
    if ! printf '%s' "$RB_WAIVERS" | grep -q -x -F -e "$RB_NAME"; then
      say "  $RB_NAME may not agree to this"
      continue
    fi
    yes_or_no "$RB_NAME, do you agree that $RB_STEP is passed by?" || return 1
    person "$RB_NAME"
    RB_BY=$RB_Q
    text "$RB_REASON"
    record approval "\"answer\":\"approved\",\"by\":$RB_BY,\"reason\":$RB_Q,\"step\":\"$RB_STEP\""
    return 0
  done
  return 1
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
    [ -z "$RB_GUARDED" ] || leave_behind
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
    if [ "$RB_DECISION" = settled ]; then
      skip "found done: $RB_ANSWER"
      ! rests_on_words "$1" || leave_behind
    else
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
  person "$RB_OPERATOR"
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
  RB_CODE=30 RB_HEAD='ROLLED BACK: the way back is done' RB_J=rolled-back
  if [ -n "$RB_NOT_UNDONE" ]; then
    RB_CODE=31 RB_HEAD="ROLLED BACK IN PART: not undone: $(listed "$RB_NOT_UNDONE")" RB_J=rolled-back-in-part
  fi
  last_record run.end "\"exit\":$RB_CODE,\"outcome\":\"$RB_J\""
  {
    say "$RB_HEAD"
    say "evidence: $RB_PATH"
    say "exit status: $RB_CODE"
  } >&2
  exit "$RB_CODE"
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
  RB_NOT_UNDONE="$RB_NOT_UNDONE $1"
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
  seconds_now
  order_whole "$RB_TIME" "$RB_START"
  [ "$RB_ORDER" -ge 0 ] || fail 21 "may start at ${RB_WINDOW_TIMES%% to *}, which is not yet" ''
  ! is_over || fail 21 "had to start before ${RB_WINDOW_TIMES##* to }, which is over" ''
  look_ahead
}

# Says as a stage begins how much time there is, and when to turn back at the latest: reckoned for
# the end of the stage, where the way back is longest.
enter_window() {
  RB_WARNED_OVERRUN='' RB_WARNED_BACK='' RB_LATEST=
  reread
  reckon "$RB_STAGE" "$RB_STEP"
  seconds_now
  RB_PHASE=open
  order_whole "$RB_TIME" "$RB_START"
  [ "$RB_ORDER" -ge 0 ] || RB_PHASE=before
  order_whole "$RB_TIME" "$RB_END"
  [ "$RB_ORDER" -lt 0 ] || RB_PHASE=over
  case $RB_PHASE in
    before) say "  window $RB_WINDOW: opens ${RB_WINDOW_TIMES%% to *}" ;;
    over) say "  window $RB_WINDOW: over since ${RB_WINDOW_TIMES##* to }" ;;
    *) say "  window $RB_WINDOW: open until ${RB_WINDOW_TIMES##* to }" ;;
  esac
  duration "$RB_LEFT_TIME"
  say "  left to do in the window: about $RB_LASTS${RB_LEFT_UNKNOWN:+ (without an estimate:$RB_LEFT_UNKNOWN)}"
  # Once it is over, nothing of it can still be missed.
  [ "$RB_PHASE" = over ] || warn_of_overrun
  if [ -n "$RB_NO_RETURN" ]; then
    say "  no way back by undoing: $RB_NO_RETURN is a point of no return"
  elif [ -n "$RB_BACK_TIME" ]; then
    RB_LATEST=$(expr "$RB_END" - '(' "$RB_BACK_TIME" + 999 ')' / 1000)
    duration "$RB_BACK_TIME"
    utc "$RB_LATEST"
    say "  latest safe time to turn back: $RB_UTC; the way back takes about $RB_LASTS${RB_BACK_UNKNOWN:+ (without an estimate:$RB_BACK_UNKNOWN)}"
    [ "$RB_PHASE" != open ] || warn_of_turn_back
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

is_over() {
  order_whole "$RB_TIME" "$RB_END"
  [ "$RB_ORDER" -ge 0 ]
}

warn_of_overrun() {
  ! is_over || return 0
  RB_J=$RB_TIME
  order_whole "$RB_TIME" "$RB_START"
  [ "$RB_ORDER" -ge 0 ] || RB_J=$RB_START
  # Some shells count in 32 bits, which end in 2038.
  RB_K=$(expr "$RB_J" + '(' "$RB_LEFT_TIME" + 999 ')' / 1000 - "$RB_END")
  case $RB_K in '' | -* | 0) return 0 ;; esac
  duration "$RB_LEFT_TIME"
  RB_X=$RB_LASTS
  duration "${RB_K}000"
  say "  WARNING: what is left takes about $RB_X, which is $RB_LASTS longer than the window $RB_WINDOW is open"
  RB_WARNED_OVERRUN=1
}

warn_of_turn_back() {
  if [ -z "$RB_LATEST" ] || [ -n "$RB_WARNED_BACK" ] || is_over; then return 0; fi
  order_whole "$RB_TIME" "$RB_LATEST"
  [ "$RB_ORDER" -gt 0 ] || return 0
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

settled_steps() { rows '$2 ~ /^(done|already-done|skipped|passed-over)$/'; }
changed_steps() { rows '$7 != ""'; }
rows() { # CONDITION: the steps for which it is true
  [ -n "$RB_RESUMED" ] || return 0
  awk -F '|' "/^step / && $1"' { sub(/.* /, "", $1); printf " %s ", $1 }' "$RB_TMP/standing"
}

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
    RB_K=${RB_J%%"$RB_NL"*}
    case $RB_K in
      *=*) RB_K=${RB_K#*=} ;;
      *) RB_K= ;;
    esac
    case $RB_K in *[!"$RB_BLANK"]*) ;; *) misused "--set ${RB_J%%=*} needs a value" ;; esac
    RB_J=${RB_J#*"$RB_NL"}
  done
  [ -n "$RB_FROM$RB_UNTIL$RB_ONLY_STEPS" ] || return 0
  [ -z "$RB_ROLLBACK" ] || misused 'the way back cannot be gone in part'
  [ -z "$RB_ONLY_STEPS" ] || [ -z "$RB_FROM$RB_UNTIL" ] || misused '--only stands alone'
  RB_PHASE=chosen
  [ -z "$RB_FROM" ] || RB_PHASE=before
  for RB_K in $(facts | sed -n '/ plan /s/ .*//p'); do
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
  find_missed
  person "$RB_OPERATOR"
  RB_BY=$RB_Q
  text "left out, as asked: $RB_LEFT_OUT"
  record deviation "\"by\":$RB_BY,\"kind\":\"skip\",\"reason\":$RB_Q"
}

find_missed() { # what is mandatory, and left out for good or gone by before
  RB_T=
  for RB_J in $(facts | sed -n '/ mandatory$/s/ .*//p'); do
    case " $RB_MISSED " in *" $RB_J "*) RB_T="$RB_T $RB_J" && continue ;; esac
    case " $RB_LEFT_OUT," in *" $RB_J,"*) ;; *) continue ;; esac
    case $RB_LATER in *" $RB_J "*) ;; *) RB_T="$RB_T $RB_J" ;; esac
  done
  RB_MISSED=$RB_T
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

exit status: 0 done, 1 failed step, 2 wrong use, 3 done, but something failed and was passed by,
20 gate failed, 21 outside the window, 22 wrong machine or tool missing,
23 attestation or approval missing, 24 wait timed out, 30 rolled back,
31 rolled back, but something was not undone, 129, 130 or 143 interrupted by a signal
USAGE
}

refuse() { # CODE REASON: before anything has run
  say "NOT ${RB_NOT:-STARTED}: $2" >&2
  exit "$1"
}

start() { # OPTION...
  RB_DRY='' RB_UNATTENDED='' RB_DIR=evidence RB_LIST='' RB_HELP='' RB_OPERATOR='' RB_RESUME=''
  RB_ROLLBACK='' RB_FROM='' RB_UNTIL='' RB_ONLY_STEPS='' RB_SET='' RB_APPROVALS='' RB_SIGNERS=''
  RB_REVOKED='' RB_BREAK='' RB_BROKEN_GLASS='' RB_NOT='' RB_NEEDLES='' RB_PRINT='' RB_UNSEEN=0
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
  if [ -n "$RB_HELP" ]; then
    usage
    exit
  fi
  if [ -n "$RB_LIST" ]; then
    list | plain || exit 1
    exit 0
  fi
  [ -z "$RB_ROLLBACK" ] || [ -n "$RB_RESUME" ] || misused '--rollback goes with --resume'
  [ -z "$RB_DRY" ] || [ -z "$RB_RESUME" ] || misused '--dry-run shows a whole plan, not a run'
  [ -z "$RB_SET" ] || [ -z "$RB_RESUME" ] || misused 'a run keeps the dates that it was started with'
  [ -z "$RB_REVOKED" ] || [ -n "$RB_SIGNERS" ] || misused '--revoked says nothing without --allowed-signers'
  if [ -n "$RB_BREAK" ]; then
    RB_BREAK=$(printf '%s\n' "$RB_BREAK" | sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//')
    [ -n "$RB_BREAK" ] || refuse 2 'who breaks the glass gives a reason, which is recorded'
  fi
  # Who reads what is shown may go away; that is no reason to stop in the middle.
  [ -n "$RB_DRY" ] || trap : PIPE
  # Nor is a terminal on which nobody in the background may print.
  trap '' TTOU
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
  RB_NUMBER=0 RB_STEP='' RB_RUN='' RB_PATH='' RB_TMP='' RB_FIRST_TMP='' RB_SHM='' RB_WINDOW='' RB_PASSED_OVER='' RB_MISSED='' RB_NOT_UNDONE='' RB_PIDS=''
  RB_FOLLOWER='' RB_PRINTED='' RB_SHOWN='' RB_ENDED_ON='' RB_OPEN='' RB_CLOSING='' RB_OPENING='' RB_TURN=0 RB_RECORD_ALL='' RB_ONLY='' RB_HOSTS='' RB_WHY=''
  RB_BACK='' RB_TOUCHED='' RB_STALE='' RB_LOCKED='' RB_RESUMED='' RB_DECISION='' RB_HEADING=''
  RB_LEFT_OUT='' RB_LEFT_FOR_LATER='' RB_BEGUN='' RB_COUNTED='' RB_DATES='' RB_WAIT='' RB_ROLE=''
  RB_ROWS=0 RB_UNANSWERED='' RB_KIND='' RB_STAGE='' RB_TROUBLE='' RB_PREDICATE='' RB_UNWELL_WHY='' RB_JUDGED=''
  RB_SECRETS='' RB_REDACTED='' RB_LISTENER='' RB_TERMINAL='' RB_CHECKPOINT=0 RB_GATE='' RB_EVIDENCE=$RB_DIR
  RB_RECORDS=0 RB_LINES=0 RB_TORN=0 RB_ENDED='' RB_ENDED_AT='' RB_TURNED_AT='' RB_PROCEDURE=''
  RB_LEFT_TIME=0 RB_SETTLED_STEPS=0 RB_TORN_LINES='' RB_LAST_LINE='' RB_LAST_BOOT='' RB_LAST_MONO=''
  RB_MADE='' RB_ANCHOR='' RB_SESSION='' RB_KEYS='' RB_WHEN='' RB_SIGNED_AT=''
  RB_LOST_OUTPUT='printed more than there is room for, or its output was taken away: what it printed is lost'
  RB_NOTHING=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  RB_SPACE=$(printf ' \t\n\v\f\r.') RB_SPACE=${RB_SPACE%.} RB_BLANK=$(printf ' \t') RB_TAB=$(printf '\t')
  RB_CR=$(printf '\r')
  case $(command -V print 2>/dev/null) in *builtin*) RB_PRINT=1 ;; esac
  RB_ELSEWHERE='name a directory of root with --evidence-dir'
  [ -z "$RB_RESUME" ] || RB_ELSEWHERE='copy the run to where only root can write'
  RB_SCRIPT=$(word "$0")
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
  for RB_J in $RB_DATE_NAMES; do unset "RB_FIXED_$RB_J"; done
  for RB_J in $RB_TOOLS; do
    is_there "$RB_J" || refuse 22 "the tool $RB_J is needed here and is missing"
  done
  [ -r /proc/uptime ] || refuse 22 'there is no /proc/uptime here: this script needs Linux'
  set_clock
  RB_J=$(plan | sha256sum)
  [ "${RB_J%% *}" = "$RB_DIGEST" ] || refuse 1 "this script's plan is not the one of its digest: do not use it"
  choose
  say "${RB_DRY}$RB_TITLE: change $RB_CHANGE, plan $RB_DIGEST"
}

# The run directory and its first records.
open_run() {
  for RB_ASK in 1 2 3; do
    RB_ID=$(date -u +%Y%m%dT%H%M%SZ)-$(random 4) RB_NONCE=$(random 32)
    ! is_run_id "$RB_ID" || ! is_hash "$RB_NONCE" || break
  done
  is_run_id "$RB_ID" || lost
  is_hash "$RB_NONCE" || lost
  refuse_foreign_parent
  make_temporary
  dates
  look_for_tools
  heed_signals
  make_directory
  begin_records
}

heed_signals() {
  mute
  trap 'interrupted 1' HUP
  trap 'interrupted 2' INT
  trap 'interrupted 15' TERM
}

begin_records() {
  told_by_sudo
  verbatim "$RB_CHANGE"
  RB_DATA="\"change\":$RB_Q,\"cwd\":$RB_WHERE${RB_DATES:+,\"dates\":{$RB_DATES\}},\"euid\":$RB_EUID"
  person "$RB_OPERATOR"
  RB_DATA="$RB_DATA,\"mode\":\"$RB_MODE\",\"operator\":$RB_Q,\"plan\":\"$RB_DIGEST\""
  record run.start "$RB_DATA$RB_SUDO,\"uid\":$RB_UID"
  RB_SESSION=1
  record_clock
  record_left_out
  say "evidence: $RB_PATH"
}

date_is() { # NAME FORMAT: as the run began with it, as the operator sets it, or as today has it
  eval "RB_T=\${RB_FIXED_$1+set}"
  case $RB_T,$RB_NL$RB_SET in
    set,*) eval "RB_J=\$RB_FIXED_$1" ;;
    *"$RB_NL$1="*)
      RB_J=$RB_NL$RB_SET
      RB_J=${RB_J##*"$RB_NL$1="}
      RB_J=${RB_J%%"$RB_NL"*}
      ;;
    *) RB_J=$(date -u "+$2") || lost ;;
  esac
  eval "v_$1=\$RB_J"
  redact "$RB_J"
  quote "$RB_CLEAN"
  RB_DATES="${RB_DATES:+$RB_DATES,}\"$1\":$RB_Q"
}

identify() { # who runs this, where
  RB_T=$(readlink /proc/self/cwd && printf .)
  [ -d "${RB_T%??}" ] || refuse 2 'the working directory is gone: change into another one'
  RB_ATTENDED='' RB_MODE=unattended
  if [ -t 0 ] && [ -t 1 ] && [ -z "$RB_UNATTENDED" ]; then RB_ATTENDED=1 RB_MODE=attended; fi
  exec 3<&0
  if [ -n "$RB_ATTENDED" ] && ! RB_TERMINAL=$(stty -g 2>/dev/null <&3); then
    say 'stty is not available here: nobody can be asked'
    RB_TERMINAL='' RB_ATTENDED='' RB_MODE=unattended
  fi
  RB_TIMEOUT=
  if timeout --preserve-status 0.9 true 2>/dev/null; then
    RB_TIMEOUT=exact
  elif timeout 9 true 2>/dev/null; then
    RB_TIMEOUT=whole
  else
    say 'timeout is not available here: time limits are not enforced'
  fi
  RB_FAR_NONCE=
  RB_UID=$(id -ru) RB_EUID=$(id -u) RB_SUDO=
  if ! is_number "$RB_UID" || ! is_number "$RB_EUID"; then refuse 1 'who runs this cannot be told'; fi
  RB_OPERATOR=${RB_OPERATOR:-${SUDO_USER:-${USER:-$(id -un 2>/dev/null || id -u)}}}
  case $RB_OPERATOR in *[!"$RB_BLANK"]*) ;; *) RB_OPERATOR=$(id -un 2>/dev/null || id -u) ;; esac
  RB_BOOT='' RB_MACHINE='' RB_OS=''
  if [ -r /proc/sys/kernel/random/boot_id ]; then read -r RB_BOOT </proc/sys/kernel/random/boot_id; fi
  if [ -r /etc/machine-id ]; then read -r RB_MACHINE </etc/machine-id; fi
  if [ -r /etc/os-release ]; then
    # The system's own name first, then what it is like.
    RB_OS=$(for RB_J in ID ID_LIKE; do sed -n "s/^$RB_J=//p" /etc/os-release; done | tr -d "\"'" | tr -s ' \n' ' ')
    RB_OS=${RB_OS% }
  fi
  case $(date -u +%3N) in
    [0-9][0-9][0-9]) RB_FRACTION=.%3NZ ;;
    *) RB_FRACTION=.000Z ;;
  esac
}

is_run_id() { # TEXT
  case $1 in
    *[!0-9TZa-f-]*) return 1 ;;
    [0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]T[0-9][0-9][0-9][0-9][0-9][0-9]Z-????????) ;;
    *) return 1 ;;
  esac
}

random() { od -An -v -N "$1" -tx1 /dev/urandom | tr -d ' \n'; } # BYTES

# Before anything is made in it: of the directory, or of the nearest above it that is there.
refuse_foreign_parent() {
  RB_J=$RB_DIR
  case $RB_J in /*) ;; *) RB_J=./$RB_J ;; esac
  while [ ! -d "$RB_J" ]; do RB_J=${RB_J%/*}; done
  RB_J=$(CDPATH='' cd -- "$RB_J/" && pwd -P) || refuse 1 "the directory $RB_DIR cannot be entered"
  refuse_foreign "$RB_J"
}

make_directory() {
  mkdir -p -- "$RB_DIR" || refuse 1 "the directory $RB_DIR cannot be made"
  RB_DIR=$(CDPATH='' cd -- "$RB_DIR" && pwd -P) || refuse 1 "the directory $RB_DIR cannot be entered"
  refuse_foreign "$RB_DIR"
  RB_PATH=${RB_DIR%/}/run-$RB_ID
  time_now
  RB_STARTED=$RB_WALL
  mkdir "$RB_PATH" || refuse 1 "$RB_PATH cannot be made"
  RB_MADE=1
  hold_run
  for RB_J in lock blobs; do
    mkdir "$RB_RUN/$RB_J" || refuse 1 "$RB_PATH/$RB_J cannot be made"
  done
  RB_LOCKED=1
  move_in
  text "$(pwd -P)"
  RB_WHERE=$RB_Q
  own_lock
  plan >"$RB_RUN/plan.json" || lost
  quote "$RB_CHANGE"
  {
    printf '{"boot":"%s","change":%s,"format":"runbook-evidence/1"' "$RB_BOOT" "$RB_Q"
    quote "$RB_MACHINE"
    printf ',"host":%s,"machine":%s,"nonce":"%s"' "$RB_HOSTNAME" "$RB_Q" "$RB_NONCE"
    printf ',"plan":"%s","run":"%s","started":"%s"' "$RB_DIGEST" "$RB_ID" "$RB_STARTED"
    printf ',"tool":"run.sh","version":"%s"}\n' "$RB_VERSION"
  } >"$RB_RUN/.tmp-run.json" || lost
  sync "$RB_RUN/.tmp-run.json" || lost
  mv "$RB_RUN/.tmp-run.json" "$RB_RUN/run.json" || lost
  : >"$RB_RUN/ledger.jsonl" || lost
  sync "$RB_RUN/plan.json" "$RB_RUN/ledger.jsonl" "$RB_RUN/lock" "$RB_RUN" "$RB_DIR" || lost
  RB_SEQ=0
  digest "$RB_RUN/run.json"
  RB_PREV=$RB_HASH
}

told_by_sudo() { # sets RB_SUDO
  RB_SUDO=
  [ -n "${SUDO_USER-}" ] || return 0
  text "$SUDO_USER"
  RB_SUDO=",\"sudo_user\":$RB_Q"
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

# --- Where a run lies -----------------------------------------------------------------------------

# A directory that somebody else owns, or can write, can be exchanged while root writes in it, and so
# can each that it lies in. A sticky one keeps what belongs to root from everybody.
refuse_foreign() { # DIRECTORY, by its real path
  [ "$RB_EUID" = 0 ] || return 0
  RB_PLACE=$1
  while :; do
    RB_J=$(ls -ldn -- "${RB_PLACE:-/}") || refuse 1 "whose ${RB_PLACE:-/} is cannot be told"
    RB_RIGHTS=${RB_J%% *}
    # shellcheck disable=SC2086 # the number of its links, and of its owner
    RB_OWNER=$(set -f && set -- $RB_J && printf '%s' "$3")
    case $RB_OWNER,$RB_RIGHTS in
      0,?????[!w]??[!w]* | 0,?????????[tT]*) ;;
      0,*) refuse 1 "${RB_PLACE:-/} can be written by others than root, who runs this: $RB_ELSEWHERE" ;;
      *) refuse 1 "${RB_PLACE:-/} belongs to user $RB_OWNER, and root runs this: $RB_ELSEWHERE" ;;
    esac
    [ -n "$RB_PLACE" ] || return 0
    RB_PLACE=${RB_PLACE%/*}
  done
}

# The run directory stays open, and is reached by that: whatever becomes of its name, nothing is written
# anywhere else.
hold_run() { # of RB_PATH: sets RB_RUN
  if [ ! -r "$RB_PATH" ] || [ ! -x "$RB_PATH" ]; then refuse 1 "$RB_PATH cannot be entered"; fi
  exec 9<"$RB_PATH"
  read -r RB_SELF RB_T </proc/self/stat
  RB_RUN=/proc/$RB_SELF/fd/9
  is_in_place || refuse 1 "$RB_PATH cannot be held open"
}

is_in_place() {
  # shellcheck disable=SC3013 # every shell that this is made for has it
  [ "$RB_RUN" -ef "$RB_PATH" ]
}

# What was recorded goes on lying there, wherever it is now. Nothing more is done.
moved() {
  say "FAILED: the run directory $RB_PATH was moved or exchanged while the run went on" >&2
  RB_J=$(CDPATH='' cd -- "$RB_RUN" 2>/dev/null && pwd -P) || RB_J='nobody knows where'
  say "what was recorded is now in $RB_J" >&2
  say 'put it back and resume the run; nothing was written in what stands in its place' >&2
  exit 1
}

# Where a command that may print a secret leaves its output until that is searched: in memory, by a name
# that tells whose it is. Whatever else comes and goes lies in the run directory, once there is one.
make_temporary() {
  RB_SHM='' RB_FIRST_TMP=''
  read -r RB_SELF RB_T </proc/self/stat
  trap close_run EXIT
  make_memory
  RB_FIRST_TMP=$RB_SHM
  if [ -z "$RB_SHM" ]; then
    RB_FIRST_TMP=$(mktemp -d "${TMPDIR:-/tmp}/runbook.XXXXXX") || refuse 1 'there is no place for temporary files'
  fi
  RB_TMP=$RB_FIRST_TMP
  quote "$(uname -n)"
  RB_HOSTNAME=$RB_Q
  learn_signals
}

make_memory() { # sets RB_SHM, nothing where there is none
  RB_SHM=
  if [ -d /dev/shm ] && [ -w /dev/shm ]; then
    RB_SHM=$(mktemp -d "/dev/shm/runbook.${RB_ID##*-}.XXXXXX" 2>/dev/null) || RB_SHM=
  fi
}

# Whoever tidies up there may have taken it away while the run waited.
keep_in_memory() {
  say "  $RB_SHM was taken away, and what was in it is lost: another one is made"
  make_memory
  [ -n "$RB_SHM" ] || RB_SHM=$RB_TMP
}

is_ours() { # DIRECTORY: nobody has put another one in its place
  # shellcheck disable=SC3067 # every shell that this is made for has it
  [ -d "$1" ] && [ ! -L "$1" ] && [ -O "$1" ]
}

# The lock is held: what lies here of a writer that was killed is nobody's, and may hold secrets.
move_in() {
  rm -rf "$RB_RUN/.tmp-work"
  mkdir "$RB_RUN/.tmp-work" || lost
  if [ -n "$RB_KEYS" ]; then
    cp -R "$RB_KEYS" "$RB_RUN/.tmp-work/keys" || lost
    RB_KEYS=$RB_RUN/.tmp-work/keys
  fi
  RB_TMP=$RB_RUN/.tmp-work
  # Some shells keep here-documents there.
  TMPDIR=$RB_TMP
  for RB_J in /dev/shm/runbook."${RB_ID##*-}".??????; do
    if [ "$RB_J" != "$RB_SHM" ] && [ -d "$RB_J" ] && [ ! -L "$RB_J" ] && owned "$RB_J"; then
      rm -rf "$RB_J"
    fi
  done
  [ -n "$RB_SHM" ] || RB_SHM=$RB_TMP
}

owned() { # DIRECTORY: it belongs to who runs this
  # shellcheck disable=SC2046,SC2012 # a number of links, a number of a user; names are ours
  set -- $(ls -ldn -- "$1" 2>/dev/null)
  [ "${3-}" = "$RB_EUID" ]
}

# --- Carrying on --------------------------------------------------------------------------------

# What has to hold before a run may be carried on, and the first record of that.
resume_run() {
  RB_PATH=$(CDPATH='' cd -- "$RB_RESUME" 2>/dev/null && pwd -P) || refuse 2 "there is no directory $RB_RESUME"
  for RB_J in run.json plan.json ledger.jsonl; do
    if [ ! -f "$RB_PATH/$RB_J" ] || [ -L "$RB_PATH/$RB_J" ]; then
      refuse 2 "$RB_PATH has no $RB_J, so no run was ever started in it"
    fi
  done
  refuse_foreign "$RB_PATH"
  hold_run
  read_header
  make_temporary
  digest "$RB_RUN/plan.json"
  [ "$RB_HASH" = "$RB_DIGEST" ] || refuse 2 'the evidence is not whole: plan.json was changed'
  read_ledger
  refuse_ended
  refuse_held
  dates
  look_for_tools
  take_lock
  RB_LOCKED=1
  move_in
  # Somebody else may have carried it on between the first look and the lock.
  read_ledger
  refuse_ended
  text "$(pwd -P)"
  RB_WHERE=$RB_Q
  heed_signals
  catch_up
  mend_tail
  # Where `date` has no parts of a second, the last record may still be ahead.
  [ "$RB_FRACTION" != .000Z ] || sleep 1
  if [ "$RB_RECORDS" -eq 0 ]; then begin_records; else record_resume; fi
  if [ -n "$RB_TURNED_AT" ]; then go_back; fi
  [ -z "$RB_ROLLBACK" ] || roll_back_as_asked
}

read_header() { # sets RB_ID
  RB_J=$(said_in run.json header)
  case $RB_J in
    run\ *"$RB_NL"plan\ *) ;;
    *) refuse 2 "the evidence is not whole: run.json cannot be read: ${RB_J#damage }" ;;
  esac
  RB_ID=${RB_J%%"$RB_NL"*} RB_J=${RB_J##* }
  RB_ID=${RB_ID#run }
  is_run_id "$RB_ID" || lost
  [ "$RB_J" = "$RB_DIGEST" ] ||
    refuse 2 "this is not the plan that the run was started with: it keeps $RB_J, this is $RB_DIGEST"
}

said_in() { # FILE WHAT: what a small file of the run says, a line each
  head -c 16385 "$RB_RUN/$1" | tr '\000' '\001' |
    LC_ALL=C awk "$(naming)$RB_NL$(reading)" what="$2" -
}

refuse_ended() {
  case $RB_ENDED in
    incomplete) refuse 2 'the run went to its end, with failures: nothing to resume' ;;
    done) refuse 2 'the run is done: nothing to resume' ;;
    rolled-back-in-part) refuse 2 'the run was rolled back, in part: nothing to resume' ;;
    rolled-back) refuse 2 'the run was rolled back: nothing to resume' ;;
  esac
}

record_resume() {
  told_by_sudo
  say "RESUMING: $RB_SETTLED_STEPS of $RB_COUNT steps are settled"
  RB_DATA="\"cwd\":$RB_WHERE,\"euid\":$RB_EUID,\"mode\":\"$RB_MODE\""
  person "$RB_OPERATOR"
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
  RB_SESSION=1
  record_clock
  [ -n "$RB_ROLLBACK$RB_TURNED_AT" ] || record_left_out
  say "evidence: $RB_PATH"
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
    RB_BREAK_LINE=
    [ -n "$RB_ENDS_WHOLE" ] || RB_BREAK_LINE=$RB_NL
    append "${RB_BREAK_LINE}$RB_LINE"
    RB_SEQ=$((RB_SEQ + 1))
    chain
  elif [ "$RB_LINES" -gt 0 ]; then
    if [ -z "$RB_ENDS_WHOLE" ]; then
      printf '\n' >>"$RB_RUN/ledger.jsonl" || lost
      sync "$RB_RUN/ledger.jsonl" || lost
    fi
    RB_LINE=$(tail -n 1 "$RB_RUN/ledger.jsonl")
    chain
  else
    digest "$RB_RUN/run.json"
    RB_PREV=$RB_HASH
  fi
}

# --- The lock is a directory, because making one either succeeds or finds it ---------------------

refuse_held() { # by somebody who is alive, or whom nobody can look for from here
  [ -d "$RB_RUN/lock" ] || return 0
  for RB_K in 1 2 3 4 5 6 7 8 9 0; do
    [ ! -s "$RB_RUN/lock/owner" ] || break
    pause 50
  done
  read_owner
  [ -n "$RB_HELD_PID" ] || return 0
  RB_X=${RB_HELD_HOST#\"}
  RB_STALE="process $RB_HELD_PID on \`${RB_X%\"}\` since $RB_HELD_SINCE"
  [ "$RB_HELD_HOST" = "$RB_HOSTNAME" ] || refuse 1 \
    "the run is held by another machine: $RB_STALE; where it does not go on: rm -r $(word "$RB_PATH/lock")"
  [ "$RB_HELD_BOOT" = "$RB_BOOT" ] || return 0
  started_ms "$RB_HELD_PID"
  [ -n "$RB_BIRTH" ] || return 0
  if [ -z "$RB_HELD_BIRTH" ] || [ "$RB_HELD_BIRTH" = "$RB_BIRTH" ]; then
    refuse 1 "the run is going on: held by $RB_STALE"
  fi
}

read_owner() { # sets RB_HELD_PID, nothing where the lock does not say whose it is
  RB_HELD_PID='' RB_HELD_BOOT='' RB_HELD_BIRTH='' RB_HELD_HOST='' RB_HELD_SINCE=''
  RB_STALE='a writer that had not yet said who it is'
  if [ ! -f "$RB_RUN/lock/owner" ] || [ -L "$RB_RUN/lock/owner" ]; then return 0; fi
  said_in lock/owner owner >"$RB_TMP/owner"
  while IFS= read -r RB_J; do
    case $RB_J in
      pid\ *) RB_HELD_PID=${RB_J#* } ;;
      boot\ *) RB_HELD_BOOT=${RB_J#* } ;;
      born\ *) RB_HELD_BIRTH=${RB_J#* } ;;
      host\ *) RB_HELD_HOST=${RB_J#* } ;;
      since\ *) RB_HELD_SINCE=${RB_J#* } ;;
    esac
  done <"$RB_TMP/owner"
}

# Of two that find the same lock left behind only one can move it away.
take_lock() {
  time_now
  RB_STARTED=$RB_WALL
  RB_STALE=
  if ! mkdir "$RB_RUN/lock" 2>/dev/null; then
    refuse_held
    RB_J=$(lock_owner "$RB_RUN/lock")
    mv "$RB_RUN/lock" "$RB_RUN/.tmp-lock-$$" 2>/dev/null || refuse 1 'the run was taken up by somebody else'
    if [ "$(lock_owner "$RB_RUN/.tmp-lock-$$")" != "$RB_J" ]; then
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

lock_owner() { # LOCK: prints what it says, as it is
  [ ! -f "$1/owner" ] || head -c 4097 "$1/owner" 2>/dev/null | tr -d '\000'
}

# --- Where a run stands -------------------------------------------------------------------------

# Of a step that is begun: sets RB_STATE, RB_WAS and RB_SETTLED by host, RB_ATTEMPTS, RB_UNPROVED,
# RB_CHANGED, and the numbers of the looks.
standing() { # STEP
  RB_STATE=untouched RB_WAS='' RB_SETTLED='' RB_ATTEMPTS='' RB_UNPROVED='' RB_CHANGED=''
  RB_LOOKS_DONE=0 RB_LOOKS_PROOF=0
  [ -n "$RB_RESUMED" ] || return 0
  number_of "$1"
  eval "RB_T=\${RB_ROW_$RB_ROW-}"
  [ -n "$RB_T" ] || return 0
  RB_IFS=$IFS IFS='|'
  set -f
  # shellcheck disable=SC2086 # into fields
  set -- $RB_T
  set +f
  IFS=$RB_IFS
  RB_STATE=$2 RB_WAS=$3 RB_SETTLED=$4 RB_ATTEMPTS=$5 RB_UNPROVED=$6 RB_CHANGED=$7
  RB_LOOKS_PROOF=$8 RB_LOOKS_DONE=$9
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

# Hashes every line and every blob by itself, and has both held against the records.
read_ledger() {
  rm -rf "$RB_TMP/lines"
  mkdir "$RB_TMP/lines" || lost
  RB_ENDS_WHOLE=
  [ -n "$(tail -c 1 "$RB_RUN/ledger.jsonl")" ] || RB_ENDS_WHOLE=1
  (cd "$RB_TMP/lines" && split_lines) || lost
  {
    sha256sum <"$RB_RUN/run.json" && (cd "$RB_TMP/lines" && { [ ! -e laaaaa ] || sha256sum l*; })
  } >"$RB_TMP/hashes" || lost
  (cd "$RB_RUN/blobs" && hash_blobs) >"$RB_TMP/blobs" || lost
  facts >"$RB_TMP/facts" || lost
  tr '\000' '\001' <"$RB_RUN/ledger.jsonl" >"$RB_TMP/ledger" || lost
  LC_ALL=C awk -v run="$RB_ID" -v plan="$RB_DIGEST" -v this_boot="$RB_BOOT" -v date_names="$RB_DATE_NAMES" \
    -v procedures="$RB_PROCEDURES" -v folder="$RB_RUN/blobs/" "$(naming)$RB_NL$(reading)" \
    what=facts "$RB_TMP/facts" what=hashes "$RB_TMP/hashes" what=blobs "$RB_TMP/blobs" \
    what=ledger "$RB_TMP/ledger" >"$RB_TMP/standing" || lost
  take_standing
}

hash_blobs() { # in their folder; what is none is said to be one without a name
  set --
  for RB_J in * .[!.]*; do
    case $RB_J in
      .tmp-*) continue ;;
      '*' | '.[!.]*') [ -e "$RB_J" ] || [ -L "$RB_J" ] || continue ;;
    esac
    if ! is_hash "$RB_J" || [ ! -f "$RB_J" ] || [ -L "$RB_J" ]; then
      echo 'none -'
      return
    fi
    set -- "$@" "$RB_J"
    if [ $# -eq 500 ]; then
      sha256sum -- "$@" || return
      set --
    fi
  done
  [ $# -eq 0 ] || sha256sum -- "$@"
}

# The one place where what was read of a run becomes known here. Every line begins with its name, and
# holds numbers, words and names of the plan.
take_standing() {
  while [ "$RB_ROWS" -gt 0 ]; do
    unset "RB_ROW_$RB_ROWS"
    RB_ROWS=$((RB_ROWS - 1))
  done
  RB_DAMAGE='' RB_WHOLE=
  while IFS= read -r RB_T; do
    RB_J=${RB_T#* }
    case ${RB_T%% *} in
      step) take_row "${RB_J%% *}" "${RB_J#* }" ;;
      date) take_date "${RB_J%% *}" "${RB_J#* }" ;;
      recovered) has_recovered "${RB_J%% *}" "${RB_J#* }" ;;
      lines) RB_LINES=$RB_J ;;
      records) RB_RECORDS=$RB_J ;;
      ended) RB_ENDED=$RB_J ;;
      ended-at) RB_ENDED_AT=$RB_J ;;
      turned-at) RB_TURNED_AT=$RB_J ;;
      procedure) RB_PROCEDURE=$RB_J ;;
      last-boot) RB_LAST_BOOT=$RB_J ;;
      last-mono) RB_LAST_MONO=$RB_J ;;
      begun) RB_BEGUN=$RB_J ;;
      last-begun) RB_LAST_BEGUN=$RB_J ;;
      settled) RB_SETTLED_STEPS=$RB_J ;;
      unknown) RB_UNKNOWN=$RB_J ;;
      passed-by) RB_PASSED_OVER=${RB_J% } ;;
      missed) RB_MISSED=${RB_J% } ;;
      not-undone) RB_NOT_UNDONE=${RB_J% } ;;
      torn) RB_TORN=$RB_J ;;
      torn-lines) RB_TORN_LINES=$RB_J ;;
      last-line) RB_LAST_LINE=$RB_J ;;
      anchor) RB_ANCHOR=$RB_J ;;
      checkpoint) RB_CHECKPOINT=$RB_J ;;
      sealed) RB_SEALED=$RB_J ;;
      damage) RB_DAMAGE=$RB_J ;;
      end) RB_WHOLE=1 ;;
      *) lost ;;
    esac
  done <"$RB_TMP/standing"
  [ -z "$RB_DAMAGE" ] || refuse 2 "the evidence is not whole: $RB_DAMAGE"
  [ -n "$RB_WHOLE" ] || lost
  for RB_J in "$RB_LINES" "$RB_RECORDS" "$RB_LAST_MONO" "$RB_SETTLED_STEPS" "$RB_TORN" "$RB_CHECKPOINT"; do
    is_number "$RB_J" || lost
  done
  RB_RESUMED=1
}

take_row() { # NUMBER ROW
  is_number "$1" || lost
  eval "RB_ROW_$1=\$2"
  [ "$1" -le "$RB_ROWS" ] || RB_ROWS=$1
}

take_date() { # NAME FORM-AND-VALUE
  case " $RB_DATE_NAMES " in *" $1 "*) ;; *) lost ;; esac
  RB_J=${2#* }
  case $2 in
    as-it-is\ *) ;;
    base64\ *) RB_J=$(printf '%s' "$RB_J" | base64 -d && printf .) || lost ;;
    blob\ *) RB_J=$(cat "$RB_RUN/blobs/$RB_J" && printf .) || lost ;;
    *) lost ;;
  esac
  case $2 in as-it-is\ *) ;; *) RB_J=${RB_J%.} ;; esac
  eval "RB_FIXED_$1=\$RB_J"
}

# A torn line is vouched for, with what stands before it, by the record that says that it is torn.
has_recovered() { # HASH LINES
  RB_T=$(cd "$RB_TMP/lines" && {
    set -f
    # shellcheck disable=SC2086 # names of files that this script has made
    set -- $2
    set +f
    if [ "$1" = header ]; then cat "$RB_RUN/run.json"; else cat "$1"; fi
    shift
    [ $# -eq 0 ] || cat "$@"
  } | sha256sum)
  [ "${RB_T%% *}" = "$1" ] || RB_DAMAGE='a torn line is not the one that was recovered'
}

# Reads facts, hashes, blobs and ledger; follows the rules of docs/evidence.md for what counts. Of a
# record only what has its own grammar is taken: numbers, digests, words, and names that the plan has.
# What comes out is made of these, a line each, and nothing else of the files.
reading() {
  cat <<'AWK'
# A text holds no quotation mark and no backslash, so what stands between two marks is one. What is left
# of a line, its bones, comes down to a single value by the grammar, or the line is in no canonical form.
function canonical(line,   i, bones) {
  parts = split(line, part, "\"")
  if (parts % 2 == 0 || line !~ /^\{/ || line ~ /[^ -~]/ || index(line, "\\")) return 0
  bones = part[1]
  for (i = 3; i <= parts; i += 2) bones = bones "\"" part[i]
  if (bones ~ /[^][{}:,"0-9aeflrstu-]/ || bones ~ /(^|[^0-9])0[0-9]/ || bones ~ /-[^1-9]/ || too_large(bones)) return 0
  gsub(/-?[0-9]+/, "v", bones)
  gsub(/true|false/, "v", bones)
  while (gsub(/\{(":["v](,":["v])*)?\}/, "v", bones) + gsub(/\[(["v](,["v])*)?\]/, "v", bones)) continue
  return bones == "v"
}
function too_large(bones) { # a number of 2^53 or more
  for (; match(bones, digits_16); bones = substr(bones, RSTART + 16))
    if (substr(bones, RSTART + 16) ~ /^[0-9]/ || substr(bones, RSTART, 16) > "9007199254740991") return 1
  return 0
}
# The members of such a line: E and EN of the whole, D and DN of its data, texts and numbers apart; P, what
# the data has at all; V, the hosts of observed values; top, the keys of the whole.
function members(   i, is_key, key, text) {
  split("", E); split("", EN); split("", D); split("", DN); split("", P); split("", V)
  values = 0; depth = 0; top = ""; disorder = 0
  for (i = 1; i <= parts; i++) {
    text = part[i]
    if (i % 2) {
      if (is_key && match(text, /^:[0-9]+/)) put(key, substr(text, 2, RLENGTH - 1), 0)
      is_key = 0
      depth += gsub(/[{[]/, "&", text) - gsub(/[]}]/, "&", text)
      if (text ~ /\{$/) key_count[depth] = 0
    } else if (part[i + 1] ~ /^:/) {
      if (key_count[depth]++ && (name[depth] "") >= (text "")) disorder = 1
      is_key = 1; key = text; name[depth] = text
      if (depth == 1) top = top " " text
      if (depth == 2 && name[1] == "data") P[text] = 1
    } else if (part[i - 1] ~ /:$/) put(key, text, 1)
  }
}
function put(key, value, is_text) {
  if (depth == 1) { if (is_text) E[key] = value; else EN[key] = value }
  else if (name[1] != "data") return
  else if (depth == 2) { if (is_text) D[key] = value; else DN[key] = value }
  else if (depth == 3 && is_text) D[name[2], key] = value
  else if (depth == 4 && name[2] == "dates") D["dates", name[3], key] = value
  else if (depth == 4 && name[2] == "values" && key == "host") V[++values] = value
}
# The beginning of a line in canonical form, as a write that was cut short leaves it. Behind a byte of
# nothing (here 1) there may be anything: that is a block of the file that was never written.
function is_torn(line,   i, n, c, bones, in_text, stack, want) {
  i = index(line, "\001")
  if (i) line = substr(line, 1, i - 1)
  if (line ~ /[^ -~]/ || index(line, "\\")) return 0
  n = split(line, part, "\"")
  in_text = n % 2 == 0
  bones = part[1]
  for (i = 3; i <= n; i += 2) bones = bones "\"" part[i]
  if (in_text) bones = bones "\""
  want = "value"; stack = ""
  for (i = 1; i <= length(bones); i++) {
    c = substr(bones, i, 1)
    if (want == "end") return 0
    if (want == "colon") { if (c != ":") return 0; want = "value" }
    else if (c == "\"" && want ~ /key/) want = "colon"
    else if (want ~ /key/ && !(c == "}" && want == "key or close")) return 0
    else if (want ~ /value/ && c == "{") { stack = stack "{"; want = "key or close" }
    else if (want ~ /value/ && c == "[") { stack = stack "["; want = "value or close" }
    else if (want ~ /value/ && c == "\"") want = "more"
    else if (want ~ /value/ && match(substr(bones, i), /^(-?(0|[1-9][0-9]*)|true|false)/)) {
      if (RLENGTH > 17) return 0
      i += RLENGTH - 1; want = "more"
    }
    else if (want ~ /value/ && c != "]") return substr(bones, i) ~ /^(-|t|tr|tru|f|fa|fal|fals)$/
    else if (want ~ /more|close/ && (c == "}" || c == "]")) {
      if (substr(stack, length(stack), 1) != (c == "}" ? "{" : "[")) return 0
      stack = substr(stack, 1, length(stack) - 1)
      want = stack == "" ? "end" : "more"
    }
    else if (want == "more" && c == ",") want = substr(stack, length(stack), 1) == "{" ? "key" : "value"
    else return 0
  }
  return want != "end"
}
function damage(text) { if (broken == "") broken = "record " lines ": " text }
function later(a, b) { return a > b ? a : b }
function is_one_of(text, words) { return text ~ /^[A-Za-z0-9][A-Za-z0-9.:_-]*$/ && index(" " words " ", " " text " ") > 0 }
function is_hash(text) { return length(text) == 64 && text !~ /[^0-9a-f]/ }
function is_count(text) { return text ~ /^[1-9]/ && length(text) < 10 }
function is_wall(text) { return text ~ /^[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]\.[0-9][0-9][0-9]Z$/ }

BEGIN {
  for (i = 0; i < 16; i++) digits_16 = digits_16 "[0-9]"
  account = " uid?i euid?i sudo_user?t cwd?t"
  shape["run.start"] = "mode!attended,unattended operator!t plan!d change!t" account
  shape["clock"] = "synchronized!yes,no,unknown"
  shape["step.start"] = "step!s host!s attempt!n kind!s command!t" account
  shape["step.end"] = "step!s host!s attempt!n outcome!done,failed,timeout,interrupted exit?i signal?i ms?i began_ms?i"
  shape["check.start"] = "check!s step!s host?s attempt!n"
  shape["check.end"] = "check!s step!s attempt!n verdict!pass,fail,error expected!t ms?i"
  shape["signoff"] = "step!s host?s check?s by!t answer!done,no"
  shape["approval"] = "step?s by!t answer!approved,refused expires?l body?b signature?b reason?t"
  shape["skip"] = "step!s host?s reason!t by?t probe?s"
  shape["deviation"] = "step?s host?s reason!t by!t kind?break-glass,skip,retry,continue,indeterminate,late"
  shape["abort"] = "reason!t signal?i"
  shape["recover"] = "torn!i after!d"
  shape["resume"] = "mode!attended,unattended operator!t plan!d reboot!yes,no previous_boot?t stale_lock?t" account
  shape["snapshot"] = "what!rollback procedure?s after!s reason!t by!t"
  shape["checkpoint"] = "n!n role!operate,approve,review by!t"
  shape["run.end"] = "outcome!done,incomplete,failed,aborted,rolled-back,rolled-back-in-part exit!i step?s"
  types = "run.start clock step.start step.end check.start check.end signoff approval skip deviation abort recover resume snapshot checkpoint run.end"
}
what == "facts" {
  steps++
  id[steps] = $1; index_of[$1] = steps; kind[steps] = $2; position[steps] = $3; stage[steps] = $4
  hosts[steps] = $5; check[steps] = $6; check_kind[steps] = $7; check_hosts[steps] = $8
  needed[steps] = $9; planned[steps] = $1 !~ /:/ && $10 == "plan"; if (planned[steps]) plan_steps = steps
  unless[steps] = $15; unless_hosts[steps] = $16; sizes[steps] = $17
  mandatory[steps] = planned[steps] && $18 == "mandatory" && !(hosts[steps] == "" && kind[steps] == "run")
  next
}
what == "hashes" { hash[counted++] = $1; next }
what == "blobs" {
  if (!is_hash($2)) broken = "what lies in blobs is no blob"
  else if ($1 != $2) broken = "the blob " $2 " was changed"
  kept[$2] = 1
  next
}
what == "header" {
  if (++lines > 1 || !canonical($0)) { broken = "it is not in canonical form"; next }
  members()
  if (disorder || top != " boot change format host machine nonce plan run started tool version" || E["format"] != "runbook-evidence/1") broken = "it is of another format"
  else if (!is_hash(E["plan"]) || E["run"] !~ /^[0-9]+T[0-9]+Z-[0-9a-f]+$/ || length(E["run"]) != 25 || index(E["run"], "T") != 9) broken = "it names no run and no plan"
  else print "run " E["run"] "\nplan " E["plan"]
  next
}
what == "owner" {
  if (++lines > 1 || !canonical($0)) next
  members()
  if (!is_count(EN["pid"]) || E["boot"] !~ /^[0-9A-Za-z._-]*$/ || !is_wall(E["started"])) next
  print "pid " EN["pid"] "\nboot " E["boot"] "\nsince " E["started"]
  if ("process_start_ms" in EN) print "born " EN["process_start_ms"]
  if ("host" in E) print "host \"" E["host"] "\""
  else if (match($0, /"host":\{"b64":"[A-Za-z0-9+\/]*=*"\}/)) print "host " substr($0, RSTART + 7, RLENGTH - 7)
  next
}
broken != "" { next }
{
  lines++
  file = name_of(lines)
  if (length($0) > 4000) damage("it is longer than a record can be")
  if (!canonical($0)) {
    if (torn == 16 || !is_torn($0)) damage("it is not in canonical form")
    torn++; torn_length = length($0)
    torn_lines = torn_lines (last_line == "" ? "" : " " last_line)
    last_line = file
    next
  }
  members()
  why = unfit()
  if (why != "") { damage(why); next }
  if (torn) print "recovered " D["after"] " " (anchor == "" ? "header" : anchor) torn_lines
  torn = 0; torn_lines = ""; last_line = ""; anchor = file
  type = E["type"]
  clock_boot = E["boot"]; clock_ms = EN["mono_ms"] + 0
  if (E["boot"] == this_boot) mono = EN["mono_ms"]
  if (type == "recover") { phase = "over"; next }
  records++
  if (type == "checkpoint") { checkpoint = DN["n"]; sealed = lines }
  else boot = E["boot"]
  h = D["host"]; c = D["check"]
  if (s && type != "run.end" && type != "deviation") begun[s] = 1
  if (type == "run.start") take_dates()
  else if (type == "resume") { ended = ""; ended_at = ""; resumed = lines; resumes++; split("", waived) }
  else if (type == "run.end") { ended = D["outcome"]; ended_at = D["step"] }
  else if (type == "snapshot") { turned_at = D["after"]; procedure = D["procedure"] }
  else if (!s) next
  else if (type == "approval" && kind[s] != "approve") waived[s] = 1
  else if (type == "step.start") { waived[s] = 0; attempts[s, h] = DN["attempt"] + 0; open_at[s, h, ++opened[s, h]] = lines; open_as[s, h, opened[s, h]] = DN["attempt"] + 0 }
  else if (type == "step.end") {
    open_at[s, h, open_number(s, h, DN["attempt"] + 0)] = 0
    end[s, h] = lines; end_word[s, h] = D["outcome"]
  }
  else if (type == "check.start") {
    waived[s] = 0
    looks[s, c] = later(looks[s, c] + 0, DN["attempt"] + 0)
    if (c != check[s]) done_looks[s] = looks[s, c]
    looking[s, c, DN["attempt"] + 0] = lines
  }
  else if (type == "check.end") {
    n = DN["attempt"] + 0
    judged(D["verdict"] == "pass")
    delete looking[s, c, n]
  }
  else if (type == "signoff" && c != "") {
    if (waived[s] && D["answer"] == "done") passed[s] = 1
    n = split(h == "" ? hosts_of(s, c) : h, list, ",")
    for (i = 1; i <= n; i++) verdict(c, list[i], D["answer"] == "done")
  }
  else if (type == "signoff") {
    # What a person does anyway was refused before.
    if (waived[s] && D["answer"] == "done" && (kind[s] == "run" || (s, h) in sign && !signed[s, h])) passed[s] = 1
    sign[s, h] = lines; signed[s, h] = D["answer"] == "done"
  }
  else if (type == "approval") {
    approval[s] = lines; approved[s] = D["answer"] == "approved"
    if (approved[s] && (("body", "sha256") in D)) {
      who = "by" in D ? "=" D["by"] : D["by", "b64"] D["by", "sha256"]
      if (!((s, who) in approver)) { approver[s, who] = 1; approvers[s]++ }
      approved[s] = approvers[s] >= needed[s]
    }
  }
  else if (type == "skip" && D["probe"] == "" && is_step_host(s, h) && is_indeterminate(s, h)) {
    sign[s, h] = lines; signed[s, h] = 1
    # Its own check does not look there, so that it is done is a word only.
    if (mandatory[s] && !index("," check_hosts[s] ",", "," h ",")) passed[s] = 1
  }
  else if (type == "skip") { skip[s, h] = lines; by_probe[s, h] = D["probe"] != ""; if (!by_probe[s, h]) passed[s] = 1 }
  else if (type == "deviation" && D["kind"] == "retry") waived[s] = 0
  else if (type == "deviation" && D["kind"] == "continue") { over[s, h] = lines; passed[s] = 1 }
}
# The first field that is not there, or is not what it must be: s is a word, t a text in any of its forms,
# i a number, n one from 1 on, d a digest, b a blob, l a time, and all else a list of words.
function misshapen(type,   n, i, list, key, form) {
  n = split(shape[type], list, " ")
  for (i = 1; i <= n; i++) {
    match(list[i], /[?!]/)
    key = substr(list[i], 1, RSTART - 1); form = substr(list[i], RSTART + 1)
    if (!P[key]) { if (substr(list[i], RSTART, 1) == "!") return key; continue }
    if (form == "t") { if (!(key in D) && !((key, "b64") in D) && !((key, "sha256") in D)) return key }
    else if (form == "i") { if (!(key in DN)) return key }
    else if (form == "n") { if (!is_count(DN[key])) return key }
    else if (form == "b") { if (!is_hash(D[key, "sha256"])) return key }
    else if (!(key in D) || D[key] == "") return key
    else if (form == "d") { if (!is_hash(D[key])) return key }
    else if (form == "l") { if (!is_wall(D[key])) return key }
    else if (form != "s") {
      gsub(/,/, " ", form)
      if (!is_one_of(D[key], form)) return key
    }
  }
  return ""
}
# Why the record cannot be one of this run here; nothing where it can. Sets s, the step it speaks of.
function unfit(   type, rest, text) {
  s = 0; type = E["type"]
  if (disorder || top != " boot data mono_ms prev run seq type v wall" || EN["v"] != 1 || !("boot" in E) || E["boot"] !~ /^[0-9A-Za-z._-]*$/ || !("mono_ms" in EN) || !is_wall(E["wall"]) || !is_one_of(type, types)) return "it is no record"
  if (E["run"] != run) return "it is of another run"
  if (EN["seq"] != lines) return "a record was taken out, put in or moved"
  if (E["prev"] != hash[lines - 1]) return "`prev` is not the hash of what stands before it"
  if (E["boot"] == clock_boot && EN["mono_ms"] + 0 < clock_ms) return "its clock went back"
  if (torn && type != "recover") return "the line before it is torn, and nothing says so"
  text = misshapen(type)
  if (text != "") return "`" text "` is not what it must be"
  if (type == "recover") return torn && DN["torn"] == torn_length && is_hash(D["after"]) ? "" : "it calls torn what is not"
  if ((records > 0) == (type == "run.start")) return "a run begins with one `run.start`"
  if (ended != "" && type != "resume" && type != "checkpoint") return "the run had ended"
  rest = $0
  while (match(rest, /\{"bytes":[1-9][0-9]*,"sha256":"[^"]*"/)) {
    text = substr(rest, RSTART, RLENGTH)
    sub(/.*"sha256":"/, "", text); sub(/"$/, "", text)
    if (!is_hash(text)) return "it names a blob that can be none"
    if (!(text in kept)) return "its blob " text " is missing"
    rest = substr(rest, RSTART + RLENGTH)
  }
  if ((type == "run.start" || type == "resume") && D["plan"] != plan) return "it is of another plan"
  if (P["step"] || type ~ /^(step|check)\./ || type == "signoff" || type == "skip") {
    if (!(D["step"] in index_of)) return "its step is not in the plan"
    s = index_of[D["step"]]
    rest = unfit_of_step(type)
    if (rest != "") return rest
  }
  if (type == "snapshot" && (!(D["after"] in index_of) || !planned[index_of[D["after"]]] || turned_at != "")) return "the way back does not begin there"
  if (type == "snapshot" && P["procedure"] && !is_one_of(D["procedure"], procedures)) return "its recovery procedure is not in the plan"
  return misplaced(type)
}
function unfit_of_step(type,   list, a) {
  if (P["check"] || type ~ /^check\./) {
    if (!is_one_of(D["check"], check[s] " " unless[s])) return "its check is not one of the step"
    list = hosts_of(s, D["check"])
  } else list = hosts[s]
  if (P["host"] || type ~ /^step\./) {
    gsub(/,/, " ", list)
    if (!is_one_of(D["host"], list)) return "its host is not one of the step"
  }
  a = DN["attempt"]
  if (type == "step.start" && (D["kind"] != kind[s] || kind[s] != "run")) return "the plan gives its step another kind"
  if (type == "step.start" && a + 0 != attempts[s, D["host"]] + 1) return "its attempt follows attempt " (attempts[s, D["host"]] + 0)
  if (type == "step.start" && has_open(s, D["host"]) > resumed + 0) return "its last attempt has not ended"
  if (type == "step.start" && turned_at == "" && !is_its_turn(s, D["host"])) return "the batch in front of it was not settled"
  if (type == "deviation" && turned_at == "" && settles(state_of(s))) return "its step was settled, and something decides what becomes of it"
  if (type == "step.end" && P["signal"] && (P["exit"] || D["outcome"] == "done")) return "a signal contradicts how it ended"
  if (type == "check.start" && a + 0 <= looks[s, D["check"]] + 0) return "its look follows look " looks[s, D["check"]]
  if (type == "signoff" && mode == "unattended") return "somebody answers, and the run is unattended"
  if (type == "step.end" && !open_number(s, D["host"], a + 0)) return "it ends what did not start"
  if (type == "check.end" && !looking[s, D["check"], a + 0]) return "it ends what did not start"
  if (type == "skip" && P["probe"] && !is_one_of(D["probe"], unless[s])) return "its probe is not one of the step"
  return ""
}
# Where in a session the record stands, and in the order of the plan: the rules of the verifier, but for
# what goes on within a step and on the way back.
function misplaced(type) {
  if (type == "run.start" || type == "resume") {
    phase = "opening"; active = 0; reached = 1; has_acted = 0; chosen = ""; mode = D["mode"]; previous_end = ended_at
    return ""
  }
  if (type == "checkpoint" && D["role"] != "approve") { phase = "over"; return "" }
  if (type == "clock") {
    if (phase == "closing" || phase == "broken off" || phase == "over") return "the state of the clock is recorded where none is"
    phase = phase == "opening" ? "going" : phase == "going" ? "closing" : "broken off"
    return ""
  }
  if (type == "abort") return aborts()
  if (type == "run.end") return ends()
  if (phase == "over") return "the run had stopped, and no `resume` says that it goes on"
  if (type == "approval" && !s) return phase == "opening" ? "" : "the plan is approved when its run goes on already"
  if (type == "deviation" && !s && D["kind"] == "break-glass") return phase == "opening" ? "" : "the glass is broken where nobody has to"
  if (phase != "opening" && phase != "going") return "the run was about to end, and goes on"
  phase = "going"
  if (type == "deviation" && !s) return takes_part()
  if (type == "snapshot") {
    if (!(active && id[active] == D["after"]) && (has_acted || !resumes && last_begun_of() || chosen != "" || D["after"] != asked_after())) return "the way back begins where nothing has failed and nobody has asked"
    active = 0
  }
  has_acted = 1
  if (type == "snapshot" || !s) return ""
  if (turned_at == "") return goes_to(s)
  return planned[s] && type == "step.start" ? "its step starts, and the way back had begun" : ""
}
function aborts() {
  if (P["signal"] && (phase == "opening" || phase == "going" || phase == "closing")) {
    phase = "aborting"; signal = DN["signal"] + 0
    return ""
  }
  if (P["signal"] || phase != "closing" || chosen == "" || turned_at != "") return "the run is broken off where nobody has asked for it"
  phase = "over"
  return goes_to(0)
}
function ends(   is_cut, i, n, list) {
  if (phase == "over") return "the run had stopped, and no `resume` says that it goes on"
  is_cut = phase == "aborting" || phase == "broken off"
  phase = "over"
  if ((D["outcome"] == "aborted") != is_cut) return "a run that is broken off ends `aborted`, and no other"
  if (is_cut) return DN["exit"] == 128 + signal ? "" : "its exit status is not that of the signal"
  if (P["step"] != (D["outcome"] == "failed")) return "the step at which the run has stopped is named where it failed, and nowhere else"
  if (D["outcome"] ~ /^rolled-back/) return turned_at != "" && DN["exit"] == (D["outcome"] == "rolled-back" ? 30 : 31) ? "" : "rolled back, and no way back had begun"
  if (D["outcome"] ~ /^(done|incomplete)$/) {
    if (turned_at != "" || DN["exit"] != (D["outcome"] == "done" ? 0 : 3)) return "it is not how a run that is done ends"
    n = 0
    for (i = 1; i <= plan_steps; i++) n += passed[i] || is_missed(i)
    if (D["outcome"] == "incomplete" && !n) return "it ended `incomplete`, and nothing was passed by"
    return goes_to(0)
  }
  if (DN["exit"] == 0 || !(D["step"] in index_of)) return "it is not how a run that failed ends"
  n = split(hosts[index_of[D["step"]]], list, ",")
  for (i = 1; i <= n; i++) if (has_open(index_of[D["step"]], list[i]) > resumed + 0) return "the run failed at a step of which an attempt has not ended"
  return turned_at == "" ? goes_to(index_of[D["step"]]) : ""
}
# Those that are left out, " - " where they are named in a way that cannot be read.
function takes_part(   text, rest, file, n, i, list) {
  if (D["kind"] != "skip") return "no run is recorded with a deviation of this kind"
  if (has_acted || chosen != "" || turned_at != "") return "a part of the plan is chosen when its run goes on already"
  text = D["reason"]
  if (("reason", "sha256") in D) {
    file = folder D["reason", "sha256"]
    while ((getline rest < file) > 0) text = text rest
    close(file)
  }
  chosen = " - "
  # Where a secret looks like an id, nobody can tell.
  if (index(text, "[redacted ")) return ""
  n = sub(/^left out, as asked: /, "", text) ? split(text, list, ", ") : 0
  text = " "
  for (i = 1; i <= n && list[i] in index_of && planned[index_of[list[i]]]; i++) text = text list[i] " "
  if (!n || i <= n) return "a part of the plan is chosen, and what is left out is none"
  chosen = text
  return ""
}
function is_left_out(i) { return chosen == " - " || index(chosen, " " id[i] " ") > 0 }
# Goes on to a step of the plan, or to the end: whatever comes before is settled, or left out.
function goes_to(n,   i, last) {
  if (n && !planned[n]) return "a step of a way back is named, and no way back had begun"
  if (n && n == active) return ""
  if (n && n < reached) return "step `" id[n] "` was settled, and is come back to"
  last = n ? n - 1 : plan_steps
  for (i = reached; i <= last; i++) {
    if (n && is_left_out(i) && (kind[i] == "approve" || position[i] == "entry") && !settles(state_of(i))) gone_by[i] = 1
    if (i == active ? settles(state_of(i)) : is_left_out(i) || !is_due(i)) continue
    return "step `" id[i] "`, which comes first, was not settled"
  }
  if (!n) return ""
  if (!is_due(n)) return "step `" id[n] "` was settled, and is begun again"
  if (chosen != " - " && is_left_out(n)) return "step `" id[n] "` was left out, and is begun"
  active = n; reached = n
  return ""
}
# It is mandatory, and was left out: a gate that something was done behind stays so.
function is_missed(i) { return mandatory[i] && (gone_by[i] || !settles(state_of(i))) }
function is_due(i,   j) {
  if (hosts[i] == "" && kind[i] == "run") return 0
  if (!settles(state_of(i))) return 1
  if (!resumes || position[i] != "entry" || kind[i] != "check" && kind[i] != "wait") return 0
  for (j = 1; j <= plan_steps; j++) if (stage[j] == stage[i] && position[j] == "body" && state_of(j) != "untouched") return 0
  return 1
}
function asked_after(   i) {
  if (previous_end != "") return previous_end
  i = last_begun_of()
  return id[i ? i : 1]
}
function last_begun_of(   i) { # its number; 0 where nothing was begun
  for (i = plan_steps; i > 0 && state_of(i) == "untouched"; i--) continue
  return i
}
function state_of(s,   n, i, list, count) {
  find_unproved(s)
  split("", count)
  n = split(hosts[s], list, ",")
  for (i = 1; i <= n; i++) count[state_on(s, list[i])]++
  return whole_state(s, count, n)
}
function is_its_turn(s, h,   i, k, n, m, list, size) {
  n = split(hosts[s], list, ","); m = split(sizes[s], size, ","); i = 0
  for (k = 1; k <= m; k++) {
    for (n = i + 1; n <= i + size[k]; n++) if (list[n] == h) return 1
    for (; size[k] > 0; size[k]--) if (!settles(state_on(s, list[++i]))) return 0
  }
  return 1
}
function has_open(s, h,   i) {
  for (i = opened[s, h] + 0; i > 0; i--) if (open_at[s, h, i]) return open_at[s, h, i]
  return 0
}
function open_number(s, h, attempt,   i) {
  for (i = opened[s, h] + 0; i > 0; i--) if (open_as[s, h, i] == attempt) return open_at[s, h, i] ? i : 0
  return 0
}
function hosts_of(s, c) { return c == check[s] ? check_hosts[s] : unless_hosts[s] }
function take_dates(   n, i, list) {
  n = split(date_names, list, " ")
  for (i = 1; i <= n; i++) {
    if (("dates", list[i]) in D) print "date " list[i] " as-it-is " D["dates", list[i]]
    else if (D["dates", list[i], "b64"] ~ /^[A-Za-z0-9+\/]+=*$/) print "date " list[i] " base64 " D["dates", list[i], "b64"]
    else if (D["dates", list[i], "sha256"] in kept) print "date " list[i] " blob " D["dates", list[i], "sha256"]
  }
}
function verdict(c, host, holds) { seen[s, c, host] = lines; held[s, c, host] = holds; looked[s, c] = lines }
# The hosts that a verdict speaks of: those that were looked at.
function judged(holds,   i, n, list, start, text, file, rest) {
  start = looking[s, c, DN["attempt"] + 0]
  if (("values", "sha256") in D) {
    file = folder D["values", "sha256"]
    if (!(D["values", "sha256"] in kept)) { damage("its blob is missing"); return }
    while ((getline rest < file) > 0) text = text rest
    close(file)
    if (!canonical("{\"data\":{\"values\":" text "}}")) { damage("the blob with its values is not in canonical form"); return }
    members()
  }
  for (i = 1; i <= values; i++) {
    list = hosts_of(s, c)
    gsub(/,/, " ", list)
    if (!is_one_of(V[i], list)) { damage("its host is not one of the check"); return }
    verdict(c, V[i], holds)
  }
  if (values || looked[s, c] > start) return
  if (holds && !(c == check[s] && check_kind[s] == "manual")) return
  n = split(check_hosts[s], all_hosts, ",")
  for (i = 1; i <= n; i++) verdict(c, all_hosts[i], holds)
}

function skipped(s, h) { return later(skip[s, h] + 0, skip[s, ""] + 0) }
function attested(s, h,   a, b) {
  a = signed[s, h] ? sign[s, h] : 0; b = signed[s, ""] ? sign[s, ""] : 0
  return later(a, b)
}
function is_open(s, h,   i, since) {
  for (i = 1; i <= opened[s, h]; i++) if (open_at[s, h, i]) since = open_at[s, h, i]
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
function is_indeterminate(s, h) {
  action(s, h)
  return is_open(s, h) || (kind[s] == "run" && acted && !did && end_word[s, h] == "interrupted")
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
  if (is_indeterminate(s, h)) return "indeterminate"
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
  if (broken != "") { print "damage " broken; exit }
  if (what != "ledger") exit
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
    if (mandatory[s] && gone_by[s]) missed = missed " " id[s]
    if (passed[s] && planned[s]) passed_by = passed_by " " id[s]
    if (passed[s] && !planned[s]) not_undone = not_undone " " id[s]
    if (planned[s] && state != "untouched") last_begun = id[s]
    if (planned[s] && state != "untouched" && position[s] == "body" && index(stages, " " stage[s] " ") == 0) stages = stages " " stage[s] " "
    if (state == "untouched" && !begun[s]) continue
    m = split(check_hosts[s], proofs, ",")
    for (i = 1; i <= m; i++) if (!is_step_host(s, proofs[i])) by_batch = 0
    left = ""
    if (open_proofs && !by_batch) { for (i = 1; i <= n; i++) left = left " " list[i] " " }
    else for (i = 1; i <= m; i++) if (proofs[i] in unproved) left = left " " proofs[i] " "
    print "step " s " " id[s] "|" state "|" was "|" settled "|" tried "|" left "|" (changed == "" ? "" : changed " ") "|" (looks[s, check[s]] + 0) "|" (done_looks[s] + 0) "|"
  }
  print "lines " (lines + 0) "\nrecords " (records + 0) "\nended " ended "\nended-at " ended_at "\nturned-at " turned_at "\nprocedure " procedure
  print "last-boot " boot "\nlast-mono " (mono == "" ? 0 : mono) "\nbegun " stages "\nlast-begun " last_begun "\nsettled " (settled_steps + 0) "\nunknown " unknown "\npassed-by " passed_by "\nnot-undone " not_undone "\nmissed " missed
  print "torn " (torn + 0) "\ntorn-lines " torn_lines "\nlast-line " last_line "\nanchor " (anchor == "" ? "header" : anchor)
  print "checkpoint " (checkpoint + 0) "\nsealed " (sealed == lines && lines > 0 ? 1 : "") "\nend"
}
AWK
}

# --- How a run ends -----------------------------------------------------------------------------

fail() { # CODE REASON HOST: ends the run and says what to do next
  # On the way back there is no gate and no wait that anything else waits for.
  [ "$1$RB_BACK" != 241 ] || { shift && set -- 1 "$@"; }
  record_clock
  last_record run.end "\"exit\":$1,\"outcome\":\"failed\",\"step\":\"$RB_STEP\""
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
    printf 'evidence: %s\n' "$RB_PATH"
    case $1 in 1 | 20 | 24) [ -n "$RB_BACK" ] || advice "$RB_STEP" ;; esac
    next_safe_action
    printf 'exit status: %s\n' "$1"
  } | plain >&2
  exit "$1"
}

next_safe_action() {
  RB_J="sh $RB_SCRIPT --resume $(word "$RB_PATH")"
  if [ -n "$RB_BACK" ]; then
    printf 'go on with the way back: %s\n' "$RB_J"
  else
    printf 'go on, when it is put right: %s\n' "$RB_J"
    printf 'or roll back: %s --rollback\n' "$RB_J"
  fi
}

# A process that was only just started, and is sent a signal before it has its own traps, may run those
# of the script. `$$` is the same in both.
is_the_script() {
  read -r RB_J RB_T </proc/self/stat
  [ "$RB_J" = "$RB_SELF" ]
}

close_run() { # whatever ended the run: temporary files and the lock go
  is_the_script || return 0
  leave_terminal
  [ -z "$RB_FOLLOWER" ] || kill -TERM "$RB_FOLLOWER" 2>/dev/null
  [ -z "$RB_LISTENER" ] || kill -KILL "$RB_LISTENER" 2>/dev/null
  disconnect
  rm -rf ${RB_FIRST_TMP:+"$RB_FIRST_TMP"} ${RB_SHM:+"$RB_SHM"}
  [ -n "$RB_LOCKED$RB_MADE" ] || return 0
  if [ -z "$RB_RUN" ]; then
    rmdir "$RB_PATH" 2>/dev/null
    return 0
  fi
  rm -rf "$RB_RUN/.tmp-work"
  rm -f "$RB_RUN/lock/owner"
  rmdir "$RB_RUN/lock" 2>/dev/null
  if [ -n "$RB_MADE" ] && [ ! -s "$RB_RUN/ledger.jsonl" ]; then
    unmake
    return 0
  fi
  sync "$RB_RUN" 2>/dev/null
}

unmake() { # a directory in which no run was begun
  rm -f "$RB_RUN/.tmp-run.json" "$RB_RUN/run.json" "$RB_RUN/plan.json" "$RB_RUN/ledger.jsonl" "$RB_RUN/blobs/"*
  rmdir "$RB_RUN/blobs" 2>/dev/null
  rmdir "$RB_PATH" 2>/dev/null
}

# Behind the record that ends a run nothing more is written, whatever signal comes.
last_record() { # TYPE DATA
  trap '' HUP INT TERM
  record "$@"
}

# A signal ends the commands that run, and what they have done is not known.
interrupted() { # NUMBER
  is_the_script || exit "$((128 + $1))"
  trap '' HUP INT TERM
  # Before the first record there is nothing that could be broken off.
  if [ -z "$RB_SESSION" ]; then
    trap - EXIT
    close_run
    exit "$((128 + $1))"
  fi
  leave_terminal
  if [ -n "$RB_PIDS" ]; then
    terminate &
    RB_ENDER=$!
    for RB_P in $RB_PIDS; do outlive "$RB_P"; done
    kill -KILL "$RB_ENDER" 2>/dev/null
    wait "$RB_ENDER" 2>/dev/null
  fi
  [ -z "$RB_FOLLOWER" ] || stop_following
  # The signal may have come in the middle of a record; the file tells whether it was written.
  rm -f "$RB_RUN/blobs/.tmp-new"
  # What is no whole line is for whoever carries the run on.
  [ -z "$(tail -c 1 "$RB_RUN/ledger.jsonl")" ] || lost
  line_count "$RB_RUN/ledger.jsonl"
  RB_SEQ=$RB_SIZE
  if [ "$RB_SEQ" -gt 0 ]; then
    RB_LINE=$(tail -n 1 "$RB_RUN/ledger.jsonl")
    chain
  fi
  if [ -n "$RB_OPENING" ] && [ "$RB_SEQ" -ge "$RB_OPENING_SEQ" ]; then
    RB_OPEN="${RB_OPEN%" $RB_OPENING"} $RB_OPENING"
  fi
  if [ -n "$RB_CLOSING" ] && [ "$RB_SEQ" -ge "$RB_CLOSING_SEQ" ]; then RB_OPEN=${RB_OPEN#" $RB_CLOSING"}; fi
  RB_ENDED_ON=$RB_OPEN
  for RB_R in $RB_OPEN; do end_interrupted "$RB_R"; done
  record abort "\"reason\":\"the run was asked to end\",\"signal\":$1"
  record_clock
  RB_J="\"exit\":$((128 + $1)),\"outcome\":\"aborted\""
  [ -z "$RB_STEP" ] || RB_J="$RB_J,\"step\":\"$RB_STEP\""
  record run.end "$RB_J"
  show_ends
  {
    printf 'INTERRUPTED: step %s%s\n' "$RB_STEP" "${RB_COUNTED:+ ($RB_COUNTED of $RB_COUNT)}"
    printf 'what it has done is not known: look before anything is run again\n'
    printf 'evidence: %s\n' "$RB_PATH"
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
  if [ -s "$RB_BASE.end" ]; then
    read_end
    printf '%s %s %s %s interrupted\n' "${RB_STATUS:-none}" "$RB_MS" "${RB_BEGAN_MS:-none}" "${RB_UNENDED:--}" >"$RB_BASE.end"
  fi
  : >>"$RB_BASE.out"
  : >>"$RB_BASE.err"
  end_on "$1"
}

succeed() {
  [ -z "$RB_DRY" ] || exit "$RB_UNSEEN"
  record_clock
  RB_HEAD=DONE RB_CODE=0
  [ -z "$RB_LEFT_FOR_LATER" ] || RB_HEAD='DONE AS FAR AS ASKED'
  if [ -n "$RB_PASSED_OVER" ]; then
    RB_CODE=3
    RB_HEAD="$RB_HEAD WITH FAILURES: failed and passed over: $(listed "$RB_PASSED_OVER")"
  fi
  if [ -n "$RB_MISSED" ]; then
    RB_J=' WITH GAPS:'
    [ -z "$RB_PASSED_OVER" ] || RB_J=';'
    RB_CODE=3 RB_HEAD="$RB_HEAD$RB_J left out, though mandatory: $(listed "$RB_MISSED")"
  fi
  if [ -n "$RB_LEFT_FOR_LATER" ]; then
    text "stopped as asked; left for later: $RB_LEFT_FOR_LATER"
    last_record abort "\"reason\":$RB_Q"
  elif [ "$RB_CODE" -eq 0 ]; then
    last_record run.end '"exit":0,"outcome":"done"'
  else
    last_record run.end "\"exit\":$RB_CODE,\"outcome\":\"incomplete\""
  fi
  if [ "$RB_CODE" -eq 0 ]; then succeeded; else succeeded >&2; fi
  exit "$RB_CODE"
}

succeeded() {
  if [ -n "$RB_LEFT_FOR_LATER" ]; then
    RB_J=:
    [ "$RB_CODE" -eq 0 ] || RB_J=';'
    say "$RB_HEAD$RB_J left for later: $RB_LEFT_FOR_LATER"
    say "go on: sh $RB_SCRIPT --resume $(word "$RB_PATH")"
  elif [ "$RB_CODE" -ne 0 ]; then
    say "$RB_HEAD"
  elif [ "$RB_COUNT" -eq 1 ]; then
    say "$RB_HEAD: 1 step"
  else
    say "$RB_HEAD: $RB_COUNT steps"
  fi
  [ -z "$RB_LEFT_OUT" ] || say "left out, so this run does not prove the whole plan: $RB_LEFT_OUT"
  say "evidence: $RB_PATH"
  [ "$RB_CODE" -eq 0 ] || say "exit status: $RB_CODE"
}

listed() { # WORDS: with commas between them
  # shellcheck disable=SC2086 # into words
  set -- $1
  RB_T=$1
  shift
  for RB_J in "$@"; do RB_T="$RB_T, $RB_J"; done
  printf '%s' "$RB_T"
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
IGdpdmVuLiJ9XSwiZWRpdGlvbiI6NSwiZm9ybWF0IjoicnVuYm9vay1wbGFuLzEiLCJob3N0cyI6
W3siYWRkcmVzcyI6IjE5Mi4wLjIuMTEiLCJjb21wb25lbnRzIjpbImFwcGxpY2F0aW9uIiwiZnQt
bWFpbi1zZXJ2ZXIiLCJmdC1hbmFseXRpY3Mtc2VydmVyIiwicG9zdGdyZXNxbCIsImVsYXN0aWNz
ZWFyY2giLCJuZ2lueCIsImZpbGUtc3luYyJdLCJjb25uZWN0aW9uIjoic3NoIiwiaWQiOiJvcHMt
YSIsIm9zIjoidWJ1bnR1LTIyIiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6WyJtYXN0ZXIi
XSwidXNlciI6Im9wcyJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuMTIiLCJjb21wb25lbnRzIjpbImFw
cGxpY2F0aW9uIiwiZnQtbWFpbi1zZXJ2ZXIiLCJmdC1hbmFseXRpY3Mtc2VydmVyIiwicG9zdGdy
ZXNxbCIsImZpbGUtc3luYyJdLCJjb25uZWN0aW9uIjoic3NoIiwiaWQiOiJvcHMtYiIsIm9zIjoi
cmhlbC05LjQiLCJvc0ZhbWlseSI6InJoZWwiLCJyb2xlcyI6WyJzdGFuZGJ5Il0sInVzZXIiOiJv
cHMifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjEzIiwiY29tcG9uZW50cyI6WyJvYnNlcnZlciJdLCJj
b25uZWN0aW9uIjoic3NoIiwiaWQiOiJvcHMtd2F0Y2giLCJvcyI6InVidW50dS0yMiIsIm9zRmFt
aWx5IjoiZGViaWFuIiwicm9sZXMiOlsib2JzZXJ2ZXIiXSwidXNlciI6Im9wcyJ9XSwiaW1wYWN0
TGV2ZWxzIjpbeyJkZWZpbml0aW9uIjoiVXNlcnMga2VlcCB3b3JraW5nOyBvbmx5IHNwYXJlIHBh
cnRzIG9mIHRoZSBwYWlyIGNoYW5nZS4iLCJsZXZlbCI6MCwidGl0bGUiOiJVbm5vdGljZWQiLCJ3
aW5kb3dSZXF1aXJlZCI6ZmFsc2V9LHsiZGVmaW5pdGlvbiI6IlRoZSBwb3J0YWwgaXMgZG93biBv
biBib3RoIG5vZGVzIGFuZCBubyBmYWlsb3ZlciB0YWtlcyBvdmVyLiIsImxldmVsIjoxLCJ0aXRs
ZSI6Ik91dGFnZSIsIndpbmRvd1JlcXVpcmVkIjp0cnVlfV0sIm5vdGVzIjpbeyJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIifV0sInRleHQiOiJUaGUgdmVuZG9yIHByZXNl
bnRzIHRoZSBwcm9jZWR1cmUgYXMgb25lIHRoYXQgdXNlcnMgZG8gbm90IG5vdGljZSBhbmQgdGhh
dCBrZWVwcyB0aGUgcGFpciBoZWFsdGh5LiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIzIn1dLCJ0ZXh0IjoiVGhlIGhhemFyZCBvZiBhbiB1cGdyYWRlIGhlcmUgaXMg
YSBmYWlsb3ZlciBoYWxmLXdheTsgYSBzdG9wcGVkIG9ic2VydmVyIGNhbm5vdCBjYXVzZSBvbmUu
In0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjUifV0sInRleHQiOiJQ
cm9taXNlZCBiZW5lZml0LCBubyBpbnRlcnJ1cHRpb24gZm9yIHVzZXJzLiJ9LHsic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2In1dLCJ0ZXh0IjoiUHJvbWlzZWQgYmVuZWZp
dCwgbm8gdW53YW50ZWQgc3dhcCBvZiB0aGUgbm9kZXMuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjcifV0sInRleHQiOiJQcm9taXNlZCBiZW5lZml0LCBkYXRhYmFz
ZSBhbmQgZmlsZXMgc3RheSBhbGlrZSBvbiBib3RoIG5vZGVzLiJ9LHsic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiI4In1dLCJ0ZXh0IjoiUHJvbWlzZWQgYmVuZWZpdCwgYSB3
YXkgYmFjayB3aGVuIHRoZSB1cGdyYWRlIGZhaWxzLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI5In1dLCJ0ZXh0IjoiUHJvbWlzZWQgYmVuZWZpdCwgdGhlIGhlYWx0
aCBvZiB0aGUgd2hvbGUgcGFpciBpcyBjaGVja2VkLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIyMSJ9XSwidGV4dCI6IkFuIG9ic2VydmVyIHN0b3BwZWQgd2hpbGUg
aXQgc3dhcHMgb3Igc3luY2hyb25pc2VzIG1heSBsZWF2ZSB0aGUgcGFpciB1bnN0YWJsZS4ifSx7
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNzAsIDg4In1dLCJ0ZXh0Ijoi
VGhlIHB1Ymxpc2hlZCBwYWdlIHNheXMgdGhlIHNhbWUgYXMgdGhlIHRleHQgdGhpcyBkb2N1bWVu
dCB3YXMgbWFkZSBmcm9tLCB3aXRoIGJvdGggdW5pdCBuYW1lcy4ifSx7InNvdXJjZSI6W3siZG9j
dW1lbnQiOiJkZXBsb3ltZW50IiwibGluZXMiOiJtYWNoaW5lcyJ9XSwidGV4dCI6IlRoZSBzZXR1
cCBndWlkZSBrbm93cyB0aHJlZSBtYWNoaW5lczsgbm9uZSBvZiB0aGUgZ3VpZGVzIHNheXMgd2hp
Y2ggb2YgdGhlbSBydW5zIHRoZSBvYnNlcnZlci4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJw
YXRyb25pIiwibGluZXMiOiJvdmVydmlldyJ9XSwidGV4dCI6IkEgc2Vjb25kIGZsYXZvdXIgZXhp
c3RzLCBQYXRyb25pIHdpdGggZXRjZCBvbiB0aHJlZSBvciBmaXZlIG1hY2hpbmVzLCB3aXRoIG90
aGVyIHRlcm1zIGFuZCBwb3J0cy4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJkaXNhc3Rlci1y
ZWNvdmVyeSIsImxpbmVzIjoicHJlcmVxdWlzaXRlcyJ9XSwidGV4dCI6IkZvciBhIHJlY292ZXJ5
IHRoZSB2ZW5kb3IgZWxzZXdoZXJlIHdhbnRzIGEgY29uZmlybWVkIG91dGFnZSwgcm9vdCBhY2Nl
c3MsIGluZm9ybWVkIHN0YWtlaG9sZGVycyBhbmQgYSBjb3B5IG9mIHRoZSBwbGFuIHRoYXQgY2Fu
IGJlIHJlYWQgd2l0aG91dCB0aGUgbmV0d29yay4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJk
ZXBsb3ltZW50IiwibGluZXMiOiJpbnN0YWxsZXIifV0sInRleHQiOiJUaGUgaW5zdGFsbGF0aW9u
IGd1aWRlIG9wZW5zIHRoZSBpbnN0YWxsZXIgdG8gZXZlcnlib2R5IHRvbzsgYSBoYWJpdCwgbm90
IGEgbmVlZC4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJzeXN0ZW1jdGwiLCJsaW5lcyI6ImV4
aXQgc3RhdHVzIn1dLCJ0ZXh0IjoiQXNraW5nIGZvciB0aGUgc3RhdHVzIG9mIGEgc3RvcHBlZCB1
bml0IGV4aXRzIHdpdGggMyBhbmQgb2YgYW4gdW5rbm93biBvbmUgd2l0aCA0LiJ9LHsic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzUtMTc2In1dLCJ0ZXh0IjoiVGhpbmsg
YWJvdXQgdHVuaW5nIG9uY2UgdGhlIHVwZ3JhZGUgaGFzIHNldHRsZWQuIn0seyJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3NyJ9XSwidGV4dCI6IlR1bmUgdGhlIHNlcnZp
Y2VzIGZvciBhIHBhaXIuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjE3OCJ9XSwidGV4dCI6IlR1bmUgdGhlIG5ldHdvcmsgYmV0d2VlbiB0aGUgbm9kZXMuIn0seyJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3OSJ9XSwidGV4dCI6IlR1bmUg
UG9zdGdyZVNRTCBmb3IgYSBwYWlyLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxODAifV0sInRleHQiOiJUdW5lIHRoZSBmaWxlIHN5bmNocm9uaXNhdGlvbi4ifSx7
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTgyIn1dLCJ0ZXh0IjoiQ2hl
Y2sgdGhlIGhlYWx0aCBvZiB0aGUgcGFpciBvbiBhIHNjaGVkdWxlLiJ9LHsic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxODMifV0sInRleHQiOiJLZWVwIGFuIGV5ZSBvbiB0
aGUgcGVyZm9ybWFuY2Ugb2YgYm90aCBub2Rlcy4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTg0In1dLCJ0ZXh0IjoiS2VlcCB0YWtpbmcgYmFja3VwcyBvbiBhIHNj
aGVkdWxlLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxODUifV0s
InRleHQiOiJLZWVwIHJlYWRpbmcgdGhlIGxvZ3MgZm9yIHdhcm5pbmdzLiJ9XSwicGVvcGxlIjp7
ImFwcHJvdmFsc1JlcXVpcmVkIjowLCJhcHByb3ZlcnMiOlsibGlAZXhhbXBsZS5jb20iXSwiY29u
dGFjdHMiOlsic2VydmljZS1kZXNrQGV4YW1wbGUuY29tIl0sIm9wZXJhdG9ycyI6WyJhbmFAZXhh
bXBsZS5jb20iLCJiZW5AZXhhbXBsZS5jb20iXSwicmV2aWV3ZXJzIjpbIm5vb3JAZXhhbXBsZS5j
b20iXX0sInByb2R1Y3QiOnsiZGVzY3JpcHRpb24iOiJUd28gU2VydmljZU9wcyBub2RlcywgYSBt
YXN0ZXIgYW5kIGEgc3RhbmRieSwgd2F0Y2hlZCBieSBhbiBvYnNlcnZlciB0aGF0IHN3YXBzIHRo
ZW0gd2hlbiB0aGUgbWFzdGVyIGlzIGxvc3QuIFRoaXMgZG9jdW1lbnQgY292ZXJzIHRoZSBmbGF2
b3VyIHdpdGggc2NyaXB0cyB1bmRlciAvb3B0L0hBOyB0aGUgUGF0cm9uaSBmbGF2b3VyIG5lZWRz
IGEgZG9jdW1lbnQgb2YgaXRzIG93bi4iLCJpZCI6InNlcnZpY2VvcHMtaGEiLCJ0aXRsZSI6Ik1v
dGFkYXRhIFNlcnZpY2VPcHMsIGhpZ2gtYXZhaWxhYmlsaXR5IHBhaXIifSwicmVjb3ZlcnkiOlt7
ImZhaWx1cmVPZiI6WyJ1cGdyYWRlLW1hc3RlciIsInVwZ3JhZGUtc3RhbmRieSJdLCJpZCI6InJi
LXByZXZpb3VzIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNDktMTU2
In1dLCJzdGVwcyI6W3siYmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnaGEnOyBk
b1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAm
JiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0
YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gM2luYWN0aXZlfDNmYWlsZWQpIDs7ICop
IHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0
ZW1jdGwiXSwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgc3RvcHBl
ZCIsImhvc3RzIjpbIm9wcy13YXRjaCJdLCJpZCI6InJiLXN0b3Atb2JzZXJ2ZXIuY2hlY2siLCJr
aW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBoYSIsInRpbWVvdXRNUyI6NjAwMDAsInRp
dGxlIjoiVGhlIG9ic2VydmVyIGlzIGRvd24ifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJzdWRvIHN5c3RlbWN0bCBzdG9wIGhhIiwidmFyaWFibGVzIjpbXX0sImVmZmVjdHMi
OltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJyYi1zdG9wLW9ic2VydmVyIiwiaWRlbXBvdGVu
dCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwMjl9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2Vk
Ijp0cnVlLCJzYXRpc2ZpZXMiOlsicm9sbGJhY2stc3RvcC1vYnNlcnZlciJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1MSJ9LHsi
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzAifV0sInN0YWdlIjoicmItcHJldmlvdXMiLCJ0
aW1lb3V0TVMiOjEyMDAwMCwidGl0bGUiOiJNYWtlIHN1cmUgdGhlIG9ic2VydmVyIGlzIGRvd24i
fSx7ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1T
IjoxODAwMDAwLCJpZCI6InJlc3RvcmUtc25hcHNob3QiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlJlc3RvcmUgdGhlIHNuYXBzaG90
IHRha2VuIHVuZGVyIGNoYW5nZSBDSEcwMDQyODYwLiBXaGVyZSB0aGVyZSBpcyBub25lIG9yIGl0
IGRvZXMgbm90IHN0YXJ0LCB3cml0ZSBcIm5vdCB1c2VkXCIgYW5kIGdvIG9uIHdpdGggdGhlIGJh
Y2t1cC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInNuYXBzaG90LW5hbWUiLCJyZXN1bHQiXX0sIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEw
NDB9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInJv
bGxiYWNrLXJlc3RvcmUtc25hcHNob3QiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTIifV0sInN0YWdlIjoicmItcHJldmlvdXMi
LCJ0aXRsZSI6IlJlc3RvcmUgYm90aCB2aXJ0dWFsIG1hY2hpbmVzIGZyb20gdGhlaXIgc25hcHNo
b3RzIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjM2
MDAwMDAsImlkIjoicmVzdG9yZS1iYWNrdXAiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1h
bnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IldoZXJlIHRoZSBzbmFwc2hvdHMgd2VyZSBy
ZXN0b3JlZCwgd3JpdGUgXCJub3QgbmVlZGVkXCIuIE90aGVyd2lzZSByZXN0b3JlIC9zcnYvc2Vy
dmljZW9wcy9iYWNrdXAvZGF0YWJhc2UtOC40LjAuZHVtcCwgL3Nydi9zZXJ2aWNlb3BzL2JhY2t1
cC9maWxlZGItOC40LjAudGFyLmd6IGFuZCAvc3J2L3NlcnZpY2VvcHMvYmFja3VwL2FwcGxpY2F0
aW9uLTguNC4wLnRhci5neiBhcyB0aGUgQmFja3VwIFByb2Nlc3Mgc2F5cy4iLCJwYXRoIjpbXSwi
cmVjb3JkIjpbImJhY2t1cHMtdXNlZCIsInJlc3VsdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTA1Mn0sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicm9sbGJhY2stcmVzdG9yZS1iYWNr
dXAiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxNTMifV0sInN0YWdlIjoicmItcHJldmlvdXMiLCJ0aXRsZSI6IlJlc3RvcmUgU2Vy
dmljZU9wcyBmcm9tIGl0cyBiYWNrdXAgd2hlcmUgdGhlIHNuYXBzaG90IHdhcyBub3QgdXNlZCJ9
LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjM2MDAwMDAsImlkIjoicmVpbnN0YWxsLXByZXZpb3VzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6InJvb3QiLCJpbnN0cnVjdGlvbiI6Ildo
ZXJlIGEgc25hcHNob3QgYnJvdWdodCA4LjQuMCBiYWNrLCBzYXkgc28uIE90aGVyd2lzZSBydW4g
L3Nydi9zZXJ2aWNlb3BzL3ByZXZpb3VzL3NlcnZpY2VvcHMtOC40LjAtaW5zdGFsbGVyIGFzIHJv
b3QsIG9uIHRoZSBtYXN0ZXIgZmlyc3QgYW5kIHRoZW4gb24gdGhlIHN0YW5kYnkuIiwicGF0aCI6
W10sInJlY29yZCI6WyJ2ZXJzaW9uIiwibG9nLWZpbGUiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwNjR9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInJvbGxiYWNrLXJlaW5zdGFsbCJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjE1NCJ9XSwic3RhZ2UiOiJyYi1wcmV2aW91cyIsInRpdGxlIjoiSW5zdGFsbCB0aGUgcHJl
dmlvdXMgdmVyc2lvbiB3aGVyZSBpdCBpcyBub3QgYmFjayB5ZXQifSx7ImJhdGNoZXMiOltbIm9w
cy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1
cz0wXG5mb3IgdW5pdCBpbiAncG9zdGdyZXNxbC5zZXJ2aWNlJzsgZG9cbiAgc3RhdGU9JChzeXN0
ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9
JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIk
Y29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4
aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFibGVzIjpbXX0sImV4
cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpbIm9wcy1iIl0sImlkIjoi
cmItc3RhcnQtc3RhbmRieS1kYXRhYmFzZS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7
ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InNlcnZpY2UgcG9zdGdy
ZXNxbC5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJQb3N0Z3JlU1FMIHJ1bnMg
b24gdGhlIHN0YW5kYnkifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRv
IHN5c3RlbWN0bCBzdGFydCBwb3N0Z3Jlc3FsLnNlcnZpY2UiLCJ2YXJpYWJsZXMiOltdfSwiZWZm
ZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJyYi1zdGFydC1zdGFuZGJ5LWRhdGFi
YXNlIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwNzZ9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1NSJ9XSwic3RhZ2UiOiJy
Yi1wcmV2aW91cyIsInRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IlN0YXJ0IHRoZSBzdGFuZGJ5
J3MgZGF0YWJhc2UifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnZnQtbWFpbi1z
ZXJ2ZXIuc2VydmljZScgJ2Z0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZScgJ2VsYXN0aWNzZWFy
Y2guc2VydmljZScgJ25naW54LnNlcnZpY2UnICdwb3N0Z3Jlc3FsLnNlcnZpY2UnICdmaWxlLXN5
bmMuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIg
Mj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBc
IiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7
OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidG9vbHMiOlsi
c3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1
bm5pbmciLCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6InN0YXJ0LXNlcnZpY2VzLmNoZWNrIiwia2lu
ZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjozMDAwMDB9LCJzdWJq
ZWN0Ijoic2VydmljZXMgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSwgZnQtYW5hbHl0aWNzLXNlcnZl
ci5zZXJ2aWNlLCBlbGFzdGljc2VhcmNoLnNlcnZpY2UsIG5naW54LnNlcnZpY2UsIHBvc3RncmVz
cWwuc2VydmljZSwgZmlsZS1zeW5jLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IkV2ZXJ5IHNlcnZpY2Ugb2YgdGhlIG1hc3RlciBydW5zIn0sImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0IjoiZm9yIHVuaXQgaW4gJHtzdGFydF9vcmRlcn07IGRvIHN1ZG8gc3lzdGVt
Y3RsIHN0YXJ0IFwiJHVuaXRcIiB8fCBleGl0IDE7IGRvbmUiLCJ2YXJpYWJsZXMiOlsic3RhcnRf
b3JkZXIiXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoic3RhcnQtc2Vy
dmljZXMiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTA5MX0sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJyb2xsYmFjay1zdGFydC1zZXJ2
aWNlcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjE1NSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTA2LTEwOCJ9XSwi
c3RhZ2UiOiJyYi1wcmV2aW91cyIsInRpbWVvdXRNUyI6OTAwMDAwLCJ0aXRsZSI6IlN0YXJ0IHRo
ZSBzZXJ2aWNlcyBvZiB0aGUgbWFzdGVyLCBlYWNoIGFmdGVyIHRob3NlIGl0IG5lZWRzIn0seyJi
YXRjaGVzIjpbWyJvcHMtd2F0Y2giXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdoYSc7IGRvXG4gIHN0YXRlPSQoc3lz
dGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2Rl
PSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwi
JGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5l
eGl0IFwiJHN0YXR1c1wiIiwidG9vbHMiOlsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6W119LCJl
eHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJvcHMtd2F0Y2giXSwi
aWQiOiJyYi1zdGFydC1vYnNlcnZlci5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJz
ZXJ2aWNlIGhhIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgcnVucyJ9
LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0YXJ0
IGhhIiwidmFyaWFibGVzIjpbXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlk
IjoicmItc3RhcnQtb2JzZXJ2ZXIiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTEw
Mn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJyb2xs
YmFjay1zdGFydC1vYnNlcnZlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1NiJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMjgsIDg5In1dLCJzdGFnZSI6InJiLXByZXZpb3VzIiwidGltZW91dE1TIjozMDAwMDAsInRp
dGxlIjoiU3RhcnQgdGhlIG9ic2VydmVyIn0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1d
LCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLXUgcG9z
dGdyZXMgcHNxbCAtZCBmbG90b2l0c21kYiAtdEFjIFwiU0VMRUNUIENPVU5UKCopIEZST00gYXBv
bG8ucmVxdWVzdDtcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVx
dWFsIn1dLCJleHBlY3RlZCI6ImlzIHRoZSBzYW1lIG9uIGV2ZXJ5IGhvc3QiLCJob3N0cyI6WyJv
cHMtYSIsIm9wcy1iIl0sImlkIjoicmItcmVxdWVzdC1jb3VudCIsImtpbmQiOiJjb21wYXJlIiwi
cmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjo2MDAwMDB9LCJzdWJqZWN0IjoidGhlIG91
dHB1dCIsInRpdGxlIjoiQm90aCBkYXRhYmFzZXMgaG9sZCB0aGUgc2FtZSBudW1iZXIgb2YgcmVx
dWVzdHMifSwiZWZmZWN0cyI6W10sImlkIjoicmItcmVxdWVzdC1jb3VudCIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTE0fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5NC05NSJ9XSwic3RhZ2UiOiJyYi1wcmV2aW91
cyIsInRpdGxlIjoiQm90aCBkYXRhYmFzZXMgaG9sZCB0aGUgc2FtZSBudW1iZXIgb2YgcmVxdWVz
dHMifSx7ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyB0ZXN0IC1kIC9vcHQvZmxvdG9tYXRlL21haW4t
c2VydmVyL2ZpbGVkYiAmJiBzdWRvIGZpbmQgL29wdC9mbG90b21hdGUvbWFpbi1zZXJ2ZXIvZmls
ZWRiIC10eXBlIGYgfCB3YyAtbCIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0
ZSI6ImVxdWFsIn1dLCJleHBlY3RlZCI6ImlzIHRoZSBzYW1lIG9uIGV2ZXJ5IGhvc3QiLCJob3N0
cyI6WyJvcHMtYSIsIm9wcy1iIl0sImlkIjoicmItZmlsZS1jb3VudCIsImtpbmQiOiJjb21wYXJl
IiwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjo2MDAwMDB9LCJzdWJqZWN0IjoidGhl
IG91dHB1dCIsInRpdGxlIjoiQm90aCBmaWxlZGIgZm9sZGVycyBob2xkIHRoZSBzYW1lIG51bWJl
ciBvZiBmaWxlcyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJyYi1maWxlLWNvdW50IiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExMTV9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwMS0xMDMifV0sInN0YWdlIjoicmItcHJl
dmlvdXMiLCJ0aXRsZSI6IkJvdGggZmlsZWRiIGZvbGRlcnMgaG9sZCB0aGUgc2FtZSBudW1iZXIg
b2YgZmlsZXMifSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9r
U3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnZmlsZS1zeW5jLnNl
cnZpY2UnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rl
di9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5p
dFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gM2luYWN0aXZlfDNmYWls
ZWQpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29s
cyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoi
aXMgc3RvcHBlZCIsImhvc3RzIjpbIm9wcy1iIl0sImlkIjoicmItZmlsZS1zeW5jLXN0YW5kYnki
LCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBmaWxlLXN5bmMuc2VydmljZSIsInRp
bWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRmlsZSBzeW5jaHJvbmlzYXRpb24gcmVzdHMgb24gdGhl
IHN0YW5kYnkifSwiZWZmZWN0cyI6W10sImlkIjoicmItZmlsZS1zeW5jLXN0YW5kYnkiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTExNn0sInBvc2l0aW9uIjoidmVyaWZ5Iiwi
cHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTktMTAxIn1dLCJzdGFnZSI6InJi
LXByZXZpb3VzIiwidGl0bGUiOiJGaWxlIHN5bmNocm9uaXNhdGlvbiByZXN0cyBvbiB0aGUgc3Rh
bmRieSJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwi
ZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJp
ZCI6InByZXZpb3VzLXZlcnNpb24tc2hvd24iLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFj
Y291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJSZWFkIHRoZSB2ZXJzaW9uIGlu
IHRoZSBsaWNlbmNlIGRldGFpbHM7IGl0IG11c3QgYmUgOC40LjAuIiwicGF0aCI6WyJBZG1pbiIs
Ik9yZ2FuaXphdGlvbiIsIkFjY291bnQiLCJMaWNlbnNlIERldGFpbHMiXSwicmVjb3JkIjpbInZl
cnNpb24iLCJzY3JlZW5zaG90Il19LCJzdWJqZWN0IjoiUmVhZCB0aGUgdmVyc2lvbiBpbiB0aGUg
bGljZW5jZSBkZXRhaWxzOyBpdCBtdXN0IGJlIDguNC4wLiIsInRpdGxlIjoiVGhlIHBvcnRhbCBz
aG93cyB0aGUgcHJldmlvdXMgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJwcmV2aW91cy12
ZXJzaW9uLXNob3duIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVy
ZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExMTd9LCJw
b3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEw
OCwgMTU0In1dLCJzdGFnZSI6InJiLXByZXZpb3VzIiwidGl0bGUiOiJUaGUgcG9ydGFsIHNob3dz
IHRoZSBwcmV2aW91cyB2ZXJzaW9uIn1dLCJ0aXRsZSI6IkdvIGJhY2sgdG8gdGhlIHByZXZpb3Vz
IHZlcnNpb24iLCJ0cmlnZ2VyIjoiVGhlIGFwcGxpY2F0aW9uIHVwZ3JhZGUgZmFpbGVkIG9uIGEg
bm9kZSBhbmQgY2Fubm90IGJlIGZpbmlzaGVkIGluc2lkZSB0aGUgd2luZG93LiJ9LHsiZmFpbHVy
ZU9mIjpbInByb21vdGUtc3RhbmRieSIsInJlY29uZmlndXJlLWhhIl0sImlkIjoiY2x1c3Rlci1y
ZWNvdmVyeSIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTU3LTE2MyJ9
XSwic3RlcHMiOlt7ImJhdGNoZXMiOltbIm9wcy13YXRjaCJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2hhJzsgZG9c
biAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYg
Y29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0
ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDNpbmFjdGl2ZXwzZmFpbGVkKSA7OyAqKSBz
dGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidG9vbHMiOlsic3lzdGVt
Y3RsIl0sInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHN0b3BwZWQi
LCJob3N0cyI6WyJvcHMtd2F0Y2giXSwiaWQiOiJyZWNvdmVyLXN0b3Atb2JzZXJ2ZXIuY2hlY2si
LCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBoYSIsInRpbWVvdXRNUyI6NjAwMDAs
InRpdGxlIjoiVGhlIG9ic2VydmVyIGlzIGRvd24ifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpb
MF0sInRleHQiOiJzdWRvIHN5c3RlbWN0bCBzdG9wIGhhIiwidmFyaWFibGVzIjpbXX0sImRlc2Ny
aXB0aW9uIjoiVGhlIGd1aWRlIGxlYXZlcyB0aGlzIG91dCBoZXJlOyB3aXRob3V0IGl0IGEgZmFp
bG92ZXIgbWF5IGNyb3NzIHRoZSByZWNvdmVyeS4iLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6
NjAwMDAsImlkIjoicmVjb3Zlci1zdG9wLW9ic2VydmVyIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2lu
ZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjExMzV9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRp
c2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjE1MSwgMTU5In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMCJ9
XSwic3RhZ2UiOiJjbHVzdGVyLXJlY292ZXJ5IiwidGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoi
TWFrZSBzdXJlIHRoZSBvYnNlcnZlciBpcyBkb3duIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwi
Y2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9y
IHVuaXQgaW4gJ25naW54LnNlcnZpY2UnICdmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UnICdm
dC1tYWluLXNlcnZlci5zZXJ2aWNlJyAnZmlsZS1zeW5jLnNlcnZpY2UnICdlbGFzdGljc2VhcmNo
LnNlcnZpY2UnICdwb3N0Z3Jlc3FsLnNlcnZpY2UnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBp
cy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBw
cmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0
YXRlXCIgaW4gM2luYWN0aXZlfDNmYWlsZWQpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVc
bmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFibGVzIjpbXX0s
ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgc3RvcHBlZCIsImhvc3RzIjpbIm9wcy1hIl0sImlk
IjoicmVjb3Zlci1zdG9wLXNlcnZpY2VzLW1hc3Rlci5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1
YmplY3QiOiJzZXJ2aWNlcyBuZ2lueC5zZXJ2aWNlLCBmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZp
Y2UsIGZ0LW1haW4tc2VydmVyLnNlcnZpY2UsIGZpbGUtc3luYy5zZXJ2aWNlLCBlbGFzdGljc2Vh
cmNoLnNlcnZpY2UsIHBvc3RncmVzcWwuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxl
IjoiTm8gc2VydmljZSBvZiBTZXJ2aWNlT3BzIHJ1bnMgb24gdGhlIG1hc3RlciJ9LCJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0b3Agbmdpbnguc2Vy
dmljZSBmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSBm
aWxlLXN5bmMuc2VydmljZSBlbGFzdGljc2VhcmNoLnNlcnZpY2UgcG9zdGdyZXNxbC5zZXJ2aWNl
IiwidmFyaWFibGVzIjpbXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoi
cmVjb3Zlci1zdG9wLXNlcnZpY2VzLW1hc3RlciIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJy
dW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjoxMTQ2fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVz
IjpbInJlY292ZXJ5LXN0b3Atc2VydmljZXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTkifV0sInN0YWdlIjoiY2x1c3Rlci1y
ZWNvdmVyeSIsInRpbWVvdXRNUyI6NjAwMDAwLCJ0aXRsZSI6IlN0b3AgYWxsIHNlcnZpY2VzIG9u
IHRoZSBtYXN0ZXIifSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnZnQtYW5hbHl0
aWNzLXNlcnZlci5zZXJ2aWNlJyAnZnQtbWFpbi1zZXJ2ZXIuc2VydmljZScgJ2ZpbGUtc3luYy5z
ZXJ2aWNlJyAncG9zdGdyZXNxbC5zZXJ2aWNlJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMt
YWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJp
bnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0
ZVwiIGluIDNpbmFjdGl2ZXwzZmFpbGVkKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5l
eGl0IFwiJHN0YXR1c1wiIiwidG9vbHMiOlsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6W119LCJl
eHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHN0b3BwZWQiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6
InJlY292ZXItc3RvcC1zZXJ2aWNlcy1zdGFuZGJ5LmNoZWNrIiwia2luZCI6InByb2JlIiwic3Vi
amVjdCI6InNlcnZpY2VzIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSwgZnQtbWFpbi1zZXJ2
ZXIuc2VydmljZSwgZmlsZS1zeW5jLnNlcnZpY2UsIHBvc3RncmVzcWwuc2VydmljZSIsInRpbWVv
dXRNUyI6NjAwMDAsInRpdGxlIjoiTm8gc2VydmljZSBvZiBTZXJ2aWNlT3BzIHJ1bnMgb24gdGhl
IHN0YW5kYnkifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN5c3Rl
bWN0bCBzdG9wIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSBmdC1tYWluLXNlcnZlci5zZXJ2
aWNlIGZpbGUtc3luYy5zZXJ2aWNlIHBvc3RncmVzcWwuc2VydmljZSIsInZhcmlhYmxlcyI6W119
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InJlY292ZXItc3RvcC1zZXJ2
aWNlcy1zdGFuZGJ5IiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExNjl9LCJwb3Np
dGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsicmVjb3Zlcnktc3Rv
cC1zZXJ2aWNlcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjE1OSJ9XSwic3RhZ2UiOiJjbHVzdGVyLXJlY292ZXJ5IiwidGltZW91
dE1TIjo2MDAwMDAsInRpdGxlIjoiU3RvcCBhbGwgc2VydmljZXMgb24gdGhlIHN0YW5kYnkifSx7
ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzYwMDAwMCwi
aWQiOiJyZWNvdmVyLWZyb20tYmFja3VwIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51
YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6InJvb3QiLCJpbnN0cnVjdGlvbiI6IlJlc3RvcmUgL3Ny
di9zZXJ2aWNlb3BzL2JhY2t1cC9kYXRhYmFzZS04LjQuMC5kdW1wLCAvc3J2L3NlcnZpY2VvcHMv
YmFja3VwL2ZpbGVkYi04LjQuMC50YXIuZ3ogYW5kIC9zcnYvc2VydmljZW9wcy9iYWNrdXAvYXBw
bGljYXRpb24tOC40LjAudGFyLmd6IGFzIHRoZSBCYWNrdXAgUHJvY2VzcyBzYXlzLiIsInBhdGgi
OltdLCJyZWNvcmQiOlsiYmFja3Vwcy11c2VkIiwicmVzdWx0Il19LCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTkwfSwicG9zaXRpb24i
OiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJyZWNvdmVyeS1yZXN0b3Jl
LWJhY2t1cCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjE2MCJ9XSwic3RhZ2UiOiJjbHVzdGVyLXJlY292ZXJ5IiwidGl0bGUiOiJS
ZXN0b3JlIFNlcnZpY2VPcHMgZnJvbSBpdHMgYmFja3VwIn0seyJiYXRjaGVzIjpbWyJvcHMtYiJd
XSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjI3MDAwMDAsImlkIjoicmVjb3Zlci1yZXBsaWNh
dGlvbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291
bnQiOiJyb290IiwiaW5zdHJ1Y3Rpb24iOiJXaGVyZSB0aGUgc3RhbmRieSB3YXMgcHJvbW90ZWQg
b3Igbm8gbG9uZ2VyIHJlcGxpY2F0ZXMsIGZvbGxvdyB0aGUgcmVjb25maWd1cmF0aW9uIGluIHRo
ZSBIaWdoIEF2YWlsYWJpbGl0eSBEZXBsb3ltZW50IFNldHVwIGd1aWRlLiBPdGhlcndpc2Ugd3Jp
dGUgXCJub3QgbmVlZGVkXCIuIiwicGF0aCI6W10sInJlY29yZCI6WyJyZXN1bHQiXX0sIm9uRmFp
bHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyMDB9
LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4
MywgMTU3LTE2MCJ9XSwic3RhZ2UiOiJjbHVzdGVyLXJlY292ZXJ5IiwidGl0bGUiOiJTZXQgcmVw
bGljYXRpb24gdXAgYWdhaW4gd2hlcmUgaXQgd2FzIGxvc3QifSx7ImJhdGNoZXMiOltbIm9wcy1h
Iiwib3BzLWIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo5MDAwMDAsImlkIjoicmVjb3Zl
ci1wYWNrYWdlcyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7
Imluc3RydWN0aW9uIjoiQ29tcGFyZSB0aGUgaW5zdGFsbGVkIHBhY2thZ2VzIHdpdGggdGhlIGxp
c3Qgb2YgdGhlIGRlcGxveW1lbnQgZ3VpZGUuIiwicGF0aCI6W10sInJlY29yZCI6WyJtaXNzaW5n
Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjoxMjEyfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJyZWNvdmVyeS1wYWNrYWdlcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2MSJ9XSwic3RhZ2UiOiJjbHVzdGVyLXJlY292
ZXJ5IiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgcGFja2FnZXMgU2VydmljZU9wcyBuZWVkcyBhcmUg
aW5zdGFsbGVkIn0seyJiYXRjaGVzIjpbWyJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ3Bvc3RncmVzcWwu
c2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4v
ZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1
bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAq
KSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidG9vbHMiOlsic3lz
dGVtY3RsIl0sInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5p
bmciLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6InJlY292ZXItc3RhcnQtc3RhbmRieS1kYXRhYmFz
ZS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6
MzAwMDAwfSwic3ViamVjdCI6InNlcnZpY2UgcG9zdGdyZXNxbC5zZXJ2aWNlIiwidGltZW91dE1T
Ijo2MDAwMCwidGl0bGUiOiJQb3N0Z3JlU1FMIHJ1bnMgb24gdGhlIHN0YW5kYnkifSwiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN5c3RlbWN0bCBzdGFydCBwb3N0Z3Jl
c3FsLnNlcnZpY2UiLCJ2YXJpYWJsZXMiOltdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEy
MDAwMCwiaWQiOiJyZWNvdmVyLXN0YXJ0LXN0YW5kYnktZGF0YWJhc2UiLCJpZGVtcG90ZW50Ijp0
cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6MTIxOX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRy
dWUsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTYyIn1dLCJzdGFnZSI6ImNsdXN0ZXItcmVjb3ZlcnkiLCJ0
aW1lb3V0TVMiOjMwMDAwMCwidGl0bGUiOiJTdGFydCB0aGUgc3RhbmRieSdzIGRhdGFiYXNlIn0s
eyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpb
MF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2Z0LW1haW4tc2VydmVyLnNlcnZpY2Un
ICdmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UnICdlbGFzdGljc2VhcmNoLnNlcnZpY2UnICdu
Z2lueC5zZXJ2aWNlJyAncG9zdGdyZXNxbC5zZXJ2aWNlJyAnZmlsZS1zeW5jLnNlcnZpY2UnOyBk
b1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAm
JiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0
YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEg
OzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInRvb2xzIjpbInN5c3RlbWN0bCJdLCJ2
YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMi
Olsib3BzLWEiXSwiaWQiOiJyZWNvdmVyLXN0YXJ0LXNlcnZpY2VzLmNoZWNrIiwia2luZCI6InBy
b2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0Ijoi
c2VydmljZXMgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSwgZnQtYW5hbHl0aWNzLXNlcnZlci5zZXJ2
aWNlLCBlbGFzdGljc2VhcmNoLnNlcnZpY2UsIG5naW54LnNlcnZpY2UsIHBvc3RncmVzcWwuc2Vy
dmljZSwgZmlsZS1zeW5jLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkV2ZXJ5
IHNlcnZpY2Ugb2YgdGhlIG1hc3RlciBydW5zIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBd
LCJ0ZXh0IjoiZm9yIHVuaXQgaW4gJHtzdGFydF9vcmRlcn07IGRvIHN1ZG8gc3lzdGVtY3RsIHN0
YXJ0IFwiJHVuaXRcIiB8fCBleGl0IDE7IGRvbmUiLCJ2YXJpYWJsZXMiOlsic3RhcnRfb3JkZXIi
XX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoicmVjb3Zlci1zdGFydC1z
ZXJ2aWNlcyIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjM0fSwicG9zaXRpb24i
OiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbInJlY292ZXJ5LXN0YXJ0LXNl
cnZpY2VzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTYyIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDYtMTA4In1d
LCJzdGFnZSI6ImNsdXN0ZXItcmVjb3ZlcnkiLCJ0aW1lb3V0TVMiOjkwMDAwMCwidGl0bGUiOiJT
dGFydCB0aGUgc2VydmljZXMgb2YgdGhlIG1hc3RlciwgZWFjaCBhZnRlciB0aG9zZSBpdCBuZWVk
cyJ9LHsiYmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnaGEnOyBkb1xuICBzdGF0
ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAg
fHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAg
Y2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xu
ZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInRvb2xzIjpbInN5c3RlbWN0bCJdLCJ2YXJpYWJsZXMi
OltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsib3BzLXdh
dGNoIl0sImlkIjoicmVjb3Zlci1zdGFydC1vYnNlcnZlci5jaGVjayIsImtpbmQiOiJwcm9iZSIs
InN1YmplY3QiOiJzZXJ2aWNlIGhhIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgb2Jz
ZXJ2ZXIgcnVucyJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3lz
dGVtY3RsIHN0YXJ0IGhhIiwidmFyaWFibGVzIjpbXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1T
IjoxMjAwMDAsImlkIjoicmVjb3Zlci1zdGFydC1vYnNlcnZlciIsImlkZW1wb3RlbnQiOnRydWUs
ImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjoxMjQ1fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwi
c2F0aXNmaWVzIjpbInJlY292ZXJ5LXN0YXJ0LW9ic2VydmVyIl0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTYzIn0seyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIyOCwgODkifV0sInN0YWdlIjoiY2x1c3Rlci1yZWNvdmVyeSIs
InRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IlN0YXJ0IHRoZSBvYnNlcnZlciJ9LHsiYmF0Y2hl
cyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
Ijoic3VkbyAtdSBwb3N0Z3JlcyBwc3FsIC1kIGZsb3RvaXRzbWRiIC10QWMgXCJTRUxFQ1QgcGdf
aXNfaW5fcmVjb3ZlcnkoKTtcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0
ZSI6ImVxdWFscyIsInRleHQiOiJ0In1dLCJleHBlY3RlZCI6ImlzIGB0YCIsImhvc3RzIjpbIm9w
cy1iIl0sImlkIjoicmVjb3ZlcmVkLXJlcGxpY2F0aW9uIiwia2luZCI6InByb2JlIiwicmV0cnki
OnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIs
InRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHN0YW5kYnkncyBkYXRhYmFzZSBvbmx5IHJl
YWRzIGFnYWluIn0sImVmZmVjdHMiOltdLCJpZCI6InJlY292ZXJlZC1yZXBsaWNhdGlvbiIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjU3fSwicG9zaXRpb24iOiJ2ZXJpZnki
LCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4MyJ9XSwic3RhZ2UiOiJjbHVz
dGVyLXJlY292ZXJ5IiwidGl0bGUiOiJUaGUgc3RhbmRieSByZXBsaWNhdGVzIn0seyJiYXRjaGVz
IjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6InN1ZG8gLXUgcG9zdGdyZXMgcHNxbCAtZCBmbG90b2l0c21kYiAtdEFjIFwiU0VM
RUNUIENPVU5UKCopIEZST00gYXBvbG8ucmVxdWVzdDtcIiIsInZhcmlhYmxlcyI6W119LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6ImVxdWFsIn1dLCJleHBlY3RlZCI6ImlzIHRoZSBzYW1lIG9uIGV2
ZXJ5IGhvc3QiLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1iIl0sImlkIjoicmVjb3ZlcmVkLXJlcXVl
c3QtY291bnQiLCJraW5kIjoiY29tcGFyZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjE1MDAwLCJmb3JN
UyI6NjAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aXRsZSI6IkJvdGggZGF0YWJhc2Vz
IGhvbGQgdGhlIHNhbWUgbnVtYmVyIG9mIHJlcXVlc3RzIn0sImVmZmVjdHMiOltdLCJpZCI6InJl
Y292ZXJlZC1yZXF1ZXN0LWNvdW50IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjEyNTh9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMi
OltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6Ijk0LTk1In1dLCJzdGFnZSI6ImNsdXN0ZXItcmVjb3ZlcnkiLCJ0aXRsZSI6IkJvdGgg
ZGF0YWJhc2VzIGhvbGQgdGhlIHNhbWUgbnVtYmVyIG9mIHJlcXVlc3RzIn0seyJiYXRjaGVzIjpb
WyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwi
dGV4dCI6InN1ZG8gdGVzdCAtZCAvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9maWxlZGIgJiYg
c3VkbyBmaW5kIC9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2ZpbGVkYiAtdHlwZSBmIHwgd2Mg
LWwiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbCJ9XSwiZXhw
ZWN0ZWQiOiJpcyB0aGUgc2FtZSBvbiBldmVyeSBob3N0IiwiaG9zdHMiOlsib3BzLWEiLCJvcHMt
YiJdLCJpZCI6InJlY292ZXJlZC1maWxlLWNvdW50Iiwia2luZCI6ImNvbXBhcmUiLCJyZXRyeSI6
eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjYwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0Iiwi
dGl0bGUiOiJCb3RoIGZpbGVkYiBmb2xkZXJzIGhvbGQgdGhlIHNhbWUgbnVtYmVyIG9mIGZpbGVz
In0sImVmZmVjdHMiOltdLCJpZCI6InJlY292ZXJlZC1maWxlLWNvdW50IiwiaWRlbXBvdGVudCI6
ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyNTl9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwMS0xMDMifV0sInN0YWdlIjoiY2x1c3Rlci1y
ZWNvdmVyeSIsInRpdGxlIjoiQm90aCBmaWxlZGIgZm9sZGVycyBob2xkIHRoZSBzYW1lIG51bWJl
ciBvZiBmaWxlcyJ9LHsiYmF0Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdmaWxlLXN5bmMu
c2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4v
ZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1
bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAzaW5hY3RpdmV8M2Zh
aWxlZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInRv
b2xzIjpbInN5c3RlbWN0bCJdLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQi
OiJpcyBzdG9wcGVkIiwiaG9zdHMiOlsib3BzLWIiXSwiaWQiOiJyZWNvdmVyZWQtZmlsZS1zeW5j
Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgZmlsZS1zeW5jLnNlcnZpY2UiLCJ0
aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkZpbGUgc3luY2hyb25pc2F0aW9uIHJlc3RzIG9uIHRo
ZSBzdGFuZGJ5In0sImVmZmVjdHMiOltdLCJpZCI6InJlY292ZXJlZC1maWxlLXN5bmMiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI2MH0sInBvc2l0aW9uIjoidmVyaWZ5Iiwi
cHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTktMTAxIn1dLCJzdGFnZSI6ImNs
dXN0ZXItcmVjb3ZlcnkiLCJ0aXRsZSI6IkZpbGUgc3luY2hyb25pc2F0aW9uIHJlc3RzIG9uIHRo
ZSBzdGFuZGJ5In1dLCJ0aXRsZSI6IkJyaW5nIGFuIHVuc3RhYmxlIHBhaXIgYmFjayIsInRyaWdn
ZXIiOiJUaGUgbm9kZXMgc3dhcCB3aXRob3V0IG5lZWQsIGRpc2FncmVlIG9uIHdobyBpcyBtYXN0
ZXIsIG9yIG5vIGxvbmdlciByZXBsaWNhdGUuIn1dLCJyZXF1aXJlbWVudHMiOlt7ImlkIjoiYm90
aC1ub2Rlcy11cGdyYWRlZCIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVk
QnkiOlsidXBncmFkZS1tYXN0ZXIiLCJ1cGdyYWRlLXN0YW5kYnkiXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIzIn1dLCJ0aXRsZSI6Ik1hc3RlciBhbmQgc3RhbmRieSBh
cmUgYm90aCB1cGdyYWRlZCJ9LHsiaWQiOiJzdXBwb3J0ZWQtb3MiLCJraW5kIjoicHJlY2hlY2si
LCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJob2xkLWZhaWxvdmVyLmVudHJ5Lm9zLXN1
cHBvcnRlZCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwLTEyIn1d
LCJ0aXRsZSI6IkVhY2ggbm9kZSBydW5zIGFuIG9wZXJhdGluZyBzeXN0ZW0gdGhlIHZlbmRvciBz
dXBwb3J0cyJ9LHsiaWQiOiJjbHVzdGVyLWhlYWx0aHkiLCJraW5kIjoicHJlY2hlY2siLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJob2xkLWZhaWxvdmVyLmVudHJ5Lm1hc3Rlci1oZWFs
dGh5IiwiaG9sZC1mYWlsb3Zlci5lbnRyeS5yZXF1ZXN0LWNvdW50LWJlZm9yZSIsImhvbGQtZmFp
bG92ZXIuZW50cnkuZmlsZS1jb3VudC1iZWZvcmUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxNiJ9XSwidGl0bGUiOiJCb3RoIG5vZGVzIGFyZSBoZWFsdGh5IGFuZCBo
b2xkIHRoZSBzYW1lIGRhdGEifSx7ImlkIjoibm9kZS1uZXR3b3JrIiwia2luZCI6InByZWNoZWNr
IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiaG9sZC1mYWlsb3Zlci5lbnRyeS5uZXR3
b3JrIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTcsIDM2In1dLCJ0
aXRsZSI6IlRoZSBub2RlcyByZWFjaCBvbmUgYW5vdGhlciB3aXRob3V0IGxvc3NlcyJ9LHsiaWQi
OiJkaXNrLXNwYWNlIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVk
QnkiOlsiaG9sZC1mYWlsb3Zlci5lbnRyeS5kaXNrIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTgifV0sInRpdGxlIjoiRWFjaCBub2RlIGhhcyByb29tIGZvciB0aGUg
dXBncmFkZSBwYWNrYWdlIn0seyJpZCI6ImRpc2stc3BhY2UtYmFja3VwcyIsImtpbmQiOiJwcmVj
aGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImhvbGQtZmFpbG92ZXIuZW50cnku
ZGlzay1iYWNrdXBzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTgi
fV0sInRpdGxlIjoiRWFjaCBub2RlIGhhcyByb29tIGZvciB0aGUgYmFja3VwcyJ9LHsiaWQiOiJj
dXJyZW50LXZlcnNpb24iLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJob2xkLWZhaWxvdmVyLmVudHJ5Lmluc3RhbGxlZC12ZXJzaW9uIl0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTkifV0sInRpdGxlIjoiVGhlIGluc3RhbGxl
ZCB2ZXJzaW9uIGlzIGtub3duIGFuZCBtYXkgYmUgdXBncmFkZWQgaW4gYSBwYWlyIn0seyJpZCI6
Imxvdy11c2FnZS13aW5kb3ciLCJraW5kIjoid2luZG93IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNm
aWVkQnkiOlsiaG9sZC1mYWlsb3ZlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjM3In1dLCJ0aXRsZSI6IlRoZSB3b3JrIGhhcHBlbnMgaW4gYSB3aW5kb3cgd2l0aCBs
aXR0bGUgdXNlIn0seyJpZCI6InN0YWtlaG9sZGVycy1pbmZvcm1lZCIsImtpbmQiOiJub3RpZmlj
YXRpb24iLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJpbmZvcm0tc3Rha2Vob2xkZXJz
Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzgifV0sInRpdGxlIjoi
U3Rha2Vob2xkZXJzIGtub3cgYWJvdXQgdGhlIHVwZ3JhZGUifSx7ImlkIjoib2JzZXJ2ZXItbG9n
LXJlYWQiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbIm9ic2Vy
dmVyLWxvZyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIyLTI0In1d
LCJ0aXRsZSI6IlRoZSBsYXRlc3QgbGluZXMgb2YgdGhlIG9ic2VydmVyJ3MgbG9nIGFyZSBsb29r
ZWQgYXQifSx7ImlkIjoibG9nLXF1aWV0Iiwia2luZCI6IndhaXQiLCJsZXZlbCI6Im11c3QiLCJz
YXRpc2ZpZWRCeSI6WyJsb2ctcXVpZXQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIyMSwgMjcifV0sInRpdGxlIjoiTm8gc3dhcCBvciBzeW5jaHJvbmlzYXRpb24gaXMg
dW5kZXIgd2F5IHdoZW4gdGhlIG9ic2VydmVyIGlzIHN0b3BwZWQifSx7ImlkIjoib2JzZXJ2ZXIt
c2Vlbi1ydW5uaW5nIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnki
Olsic2VlLW9ic2VydmVyLXJ1bm5pbmciXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIyOCJ9XSwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgc2VlbiBydW5uaW5nIGJlZm9y
ZSBpdCBpcyBzdG9wcGVkIn0seyJpZCI6InN0b3Atb2JzZXJ2ZXIiLCJraW5kIjoic3RlcCIsImxl
dmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInN0b3Atb2JzZXJ2ZXIiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMCwgMjkifV0sInRpdGxlIjoiVGhlIG9ic2VydmVy
IGlzIHN0b3BwZWQifSx7ImlkIjoib2JzZXJ2ZXItc2Vlbi1zdG9wcGVkIiwia2luZCI6ImNoZWNr
IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLW9ic2VydmVyLXN0b3BwZWQiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMCJ9XSwidGl0bGUiOiJUaGUg
b2JzZXJ2ZXIgaXMgc2VlbiBzdG9wcGVkIGJlZm9yZSBhbnl0aGluZyBpcyB1cGdyYWRlZCJ9LHsi
aWQiOiJiYWNrdXAtYXBwbGljYXRpb24iLCJraW5kIjoiYmFja3VwIiwibGV2ZWwiOiJtdXN0Iiwi
c2F0aXNmaWVkQnkiOlsiYmstYXBwbGljYXRpb24iXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIzMyJ9XSwidGl0bGUiOiJUaGUgYXBwbGljYXRpb24gb2YgdGhlIG1hc3Rl
ciBpcyBiYWNrZWQgdXAifSx7ImlkIjoiYmFja3VwLWZpbGVkYiIsImtpbmQiOiJiYWNrdXAiLCJs
ZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJiay1maWxlZGIiXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMyJ9XSwidGl0bGUiOiJUaGUgZmlsZWRiIGZvbGRlciBv
ZiB0aGUgbWFzdGVyIGlzIGJhY2tlZCB1cCJ9LHsiaWQiOiJiYWNrdXAtZGF0YWJhc2UiLCJraW5k
IjoiYmFja3VwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiYmstZGIiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNCJ9XSwidGl0bGUiOiJUaGUgd2hvbGUg
ZGF0YWJhc2UgaXMgYmFja2VkIHVwIGZyb20gdGhlIG1hc3RlciJ9LHsiaWQiOiJzbmFwc2hvdC1t
YXN0ZXIiLCJraW5kIjoiYmFja3VwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiYmst
dm0tbWFzdGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzUifV0s
InRpdGxlIjoiVGhlIG1hc3RlcidzIHZpcnR1YWwgbWFjaGluZSBoYXMgYSBzbmFwc2hvdCJ9LHsi
aWQiOiJzbmFwc2hvdC1zdGFuZGJ5Iiwia2luZCI6ImJhY2t1cCIsImxldmVsIjoibXVzdCIsInNh
dGlzZmllZEJ5IjpbImJrLXZtLXN0YW5kYnkiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIzNSJ9XSwidGl0bGUiOiJUaGUgc3RhbmRieSdzIHZpcnR1YWwgbWFjaGluZSBo
YXMgYSBzbmFwc2hvdCJ9LHsiaWQiOiJiYWNrdXBzLWNvbXBsZXRlIiwia2luZCI6InByZWNoZWNr
IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiYXBwbGljYXRpb24tdXBncmFkZS5lbnRy
eS5iYWNrdXBzLXJlYWRhYmxlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMzkifV0sInRpdGxlIjoiRXZlcnkgYmFja3VwIGlzIHRoZXJlIGFuZCBjYW4gYmUgcmVhZCBi
ZWZvcmUgdGhlIHVwZ3JhZGUgYmVnaW5zIn0seyJpZCI6ImRvd25sb2FkLWluc3RhbGxlciIsImtp
bmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiZG93bmxvYWQtaW5zdGFs
bGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDEtNDIifV0sInRp
dGxlIjoiVGhlIGN1cnJlbnQgY29tbW9uIGluc3RhbGxlciBpcyBkb3dubG9hZGVkIn0seyJpZCI6
ImNvcHktaW5zdGFsbGVyLW1hc3RlciIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0
aXNmaWVkQnkiOlsiY29weS1pbnN0YWxsZXItbWFzdGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiNDUtNDYifV0sInRpdGxlIjoiVGhlIGluc3RhbGxlciBpcyBjb3Bp
ZWQgdG8gdGhlIG1hc3RlciJ9LHsiaWQiOiJyb290LXJpZ2h0cyIsImtpbmQiOiJwcmVjaGVjayIs
ImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImhvbGQtZmFpbG92ZXIuZW50cnkucm9vdC1h
dmFpbGFibGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0Ni00NyJ9
XSwidGl0bGUiOiJUaGUgYWNjb3VudCB0aGF0IHJ1bnMgdGhlIHN0ZXBzIGhhcyByb290IHJpZ2h0
cyJ9LHsiaWQiOiJzdG9wLXNlcnZpY2VzLW1hc3RlciIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJt
dXN0Iiwic2F0aXNmaWVkQnkiOlsic3RvcC1zZXJ2aWNlcy1tYXN0ZXIiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0OS01MCJ9XSwidGl0bGUiOiJNYWluIGFuZCBhbmFs
eXRpY3Mgc2VydmVyIGFyZSBzdG9wcGVkIG9uIHRoZSBtYXN0ZXIifSx7ImlkIjoic2VydmljZXMt
c3RvcHBlZC1tYXN0ZXIiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRC
eSI6WyJzZWUtc2VydmljZXMtc3RvcHBlZC1tYXN0ZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI1MS01MiJ9XSwidGl0bGUiOiJNYWluIGFuZCBhbmFseXRpY3Mgc2Vy
dmVyIGFyZSBzZWVuIHN0b3BwZWQgb24gdGhlIG1hc3RlciJ9LHsiaWQiOiJncmFudC1leGVjdXRl
LW1hc3RlciIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiZ3Jh
bnQtZXhlY3V0ZS1tYXN0ZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI1My01NCJ9XSwidGl0bGUiOiJUaGUgaW5zdGFsbGVyIG1heSBiZSBleGVjdXRlZCBvbiB0aGUg
bWFzdGVyIn0seyJpZCI6InJ1bi1pbnN0YWxsZXItbWFzdGVyIiwia2luZCI6InN0ZXAiLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLW1hc3RlciJdLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU1LTU3In1dLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXIg
cnVucyBvbiB0aGUgbWFzdGVyIn0seyJpZCI6Imluc3RhbGxlci13YXRjaGVkLW1hc3RlciIsImtp
bmQiOiJvYnNlcnZhdGlvbiIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUt
bWFzdGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTgifV0sInRp
dGxlIjoiVGhlIGluc3RhbGxlcidzIHByb2dyZXNzIG9uIHRoZSBtYXN0ZXIgaXMgZm9sbG93ZWQi
fSx7ImlkIjoiaW5zdGFsbGVyLWNvbXBsZXRlZC1tYXN0ZXIiLCJraW5kIjoiY2hlY2siLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLW1hc3RlciJdLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYwIn1dLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXIgcmVw
b3J0cyBjb21wbGV0aW9uIG9uIHRoZSBtYXN0ZXIifSx7ImlkIjoiY29weS1pbnN0YWxsZXItc3Rh
bmRieSIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiY29weS1p
bnN0YWxsZXItc3RhbmRieSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjYzLTY0In1dLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXIgaXMgY29waWVkIHRvIHRoZSBzdGFuZGJ5
In0seyJpZCI6InN0b3Atc2VydmljZXMtc3RhbmRieSIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJt
dXN0Iiwic2F0aXNmaWVkQnkiOlsic3RvcC1zZXJ2aWNlcy1zdGFuZGJ5Il0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjMtNjQifV0sInRpdGxlIjoiTWFpbiBhbmQgYW5h
bHl0aWNzIHNlcnZlciBhcmUgc3RvcHBlZCBvbiB0aGUgc3RhbmRieSJ9LHsiaWQiOiJzZXJ2aWNl
cy1zdG9wcGVkLXN0YW5kYnkiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJzZWUtc2VydmljZXMtc3RvcHBlZC1zdGFuZGJ5Il0sInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiNjMtNjQifV0sInRpdGxlIjoiTWFpbiBhbmQgYW5hbHl0aWNz
IHNlcnZlciBhcmUgc2VlbiBzdG9wcGVkIG9uIHRoZSBzdGFuZGJ5IGJlZm9yZSB0aGUgaW5zdGFs
bGVyIHJ1bnMifSx7ImlkIjoiZ3JhbnQtZXhlY3V0ZS1zdGFuZGJ5Iiwia2luZCI6InN0ZXAiLCJs
ZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJncmFudC1leGVjdXRlLXN0YW5kYnkiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2My02NCJ9XSwidGl0bGUiOiJUaGUg
aW5zdGFsbGVyIG1heSBiZSBleGVjdXRlZCBvbiB0aGUgc3RhbmRieSJ9LHsiaWQiOiJydW4taW5z
dGFsbGVyLXN0YW5kYnkiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5
IjpbInVwZ3JhZGUtc3RhbmRieSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjYyLTY1In1dLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXIgcnVucyBvbiB0aGUgc3RhbmRieSJ9
LHsiaWQiOiJpbnN0YWxsZXItY29tcGxldGVkLXN0YW5kYnkiLCJraW5kIjoiY2hlY2siLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLXN0YW5kYnkiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2Mi02NSJ9XSwidGl0bGUiOiJUaGUgaW5zdGFsbGVy
IHJlcG9ydHMgY29tcGxldGlvbiBvbiB0aGUgc3RhbmRieSJ9LHsiaWQiOiJzdGFuZGJ5LXNlcnZp
Y2VzLXN0b3BwZWQiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6
WyJhcHBsaWNhdGlvbi11cGdyYWRlLmV4aXQuc3RhbmRieS1zZXJ2aWNlcy1zdG9wcGVkIl0sInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjYifV0sInRpdGxlIjoiQWZ0ZXIg
aXRzIHVwZ3JhZGUgdGhlIHN0YW5kYnkgc3RpbGwgcnVucyBubyBhcHBsaWNhdGlvbiBzZXJ2aWNl
In0seyJpZCI6ImRhdGFiYXNlLXVwZ3JhZGUiLCJraW5kIjoic3RhZ2UiLCJsZXZlbCI6Im1heSIs
InNhdGlzZmllZEJ5IjpbImRhdGFiYXNlLXVwZ3JhZGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI2NyJ9XSwidGl0bGUiOiJUaGUgZGF0YWJhc2VzIG1heSBiZSB1cGdy
YWRlZCBpbiB0aGUgc2FtZSBjaGFuZ2UifSx7ImlkIjoib2JzZXJ2ZXItc3RvcHBlZC1mb3ItZGF0
YWJhc2VzIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2Vl
LW9ic2VydmVyLXN0aWxsLXN0b3BwZWQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI2OC03MCJ9XSwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgZG93biB3aGVuIHRoZSBk
YXRhYmFzZXMgYXJlIHVwZ3JhZGVkIn0seyJpZCI6ImRhdGFiYXNlLXVwZ3JhZGUtbWFzdGVyIiwi
a2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJkYi11cGdyYWRlLW1h
c3Rlci5mb2xsb3ctZ3VpZGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI3MS03MiJ9XSwidGl0bGUiOiJUaGUgbWFzdGVyJ3MgZGF0YWJhc2UgaXMgdXBncmFkZWQgYXMg
dGhlIGd1aWRlIGZvciBhIHN0YW5kYWxvbmUgUG9zdGdyZVNRTCBzYXlzIn0seyJpZCI6InByb21v
dGUtc3RhbmRieSIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsi
cHJvbW90ZS1zdGFuZGJ5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
NzQtNzkifV0sInRpdGxlIjoiVGhlIHN0YW5kYnkgaXMgcHJvbW90ZWQgd2l0aCB0aGUgdmVuZG9y
J3Mgc2NyaXB0IGZyb20gdGhlIEhBIGZvbGRlciJ9LHsiaWQiOiJkYXRhYmFzZS11cGdyYWRlLXN0
YW5kYnkiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImRiLXVw
Z3JhZGUtc3RhbmRieS5mb2xsb3ctZ3VpZGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI4MSJ9XSwidGl0bGUiOiJUaGUgcHJvbW90ZWQgc3RhbmRieSdzIGRhdGFiYXNl
IGlzIHVwZ3JhZGVkIGJ5IHRoZSBzYW1lIGd1aWRlIn0seyJpZCI6InJlY29uZmlndXJlLWhhIiwi
a2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJyZWNvbmZpZ3VyZS1o
YSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjgyLTgzIn1dLCJ0aXRs
ZSI6IlJlcGxpY2F0aW9uIGJldHdlZW4gdGhlIG5vZGVzIGlzIHNldCB1cCBhZ2FpbiBieSB0aGUg
ZGVwbG95bWVudCBndWlkZSJ9LHsiaWQiOiJzdGFydC1vYnNlcnZlciIsImtpbmQiOiJzdGVwIiwi
bGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic3RhcnQtb2JzZXJ2ZXIiXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4NS04OCJ9XSwidGl0bGUiOiJUaGUgb2JzZXJ2
ZXIgaXMgc3RhcnRlZCBvbmNlIGJvdGggbm9kZXMgYW5kIHRoZWlyIGRhdGFiYXNlcyBhcmUgZG9u
ZSJ9LHsiaWQiOiJvYnNlcnZlci1zZWVuLXJ1bm5pbmctYWdhaW4iLCJraW5kIjoiY2hlY2siLCJs
ZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtb2JzZXJ2ZXItcnVubmluZy1hZ2FpbiJd
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijg5In1dLCJ0aXRsZSI6IlRo
ZSBvYnNlcnZlciBpcyBzZWVuIHJ1bm5pbmcgYWdhaW4ifSx7ImlkIjoiZGF0YS1pbi1zeW5jIiwi
a2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiY29tcGFyZS1yZXF1
ZXN0LWNvdW50IiwiY29tcGFyZS1maWxlLWNvdW50Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiOTEtOTIifV0sInRpdGxlIjoiRGF0YWJhc2UgYW5kIGZpbGVkYiBhcmUg
dGhlIHNhbWUgb24gYm90aCBub2RlcyJ9LHsiaWQiOiJkYi1yZXF1ZXN0LWNvdW50Iiwia2luZCI6
ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiY29tcGFyZS1yZXF1ZXN0LWNv
dW50Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTQtOTUifV0sInRp
dGxlIjoiQm90aCBkYXRhYmFzZXMgY291bnQgdGhlIHNhbWUgcmVxdWVzdHMifSx7ImlkIjoidGVz
dC10aWNrZXQiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJj
cmVhdGUtdGVzdC10aWNrZXQiLCJzZWUtdGlja2V0LW9uLXN0YW5kYnkiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5NyJ9XSwidGl0bGUiOiJBIHRpY2tldCBtYWRlIG9u
IHRoZSBtYXN0ZXIgc2hvd3MgdXAgb24gdGhlIHN0YW5kYnkifSx7ImlkIjoiZmlsZS1zeW5jLW9u
LW1hc3RlciIsImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImZp
bGUtc3luYy1tYXN0ZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5
OS0xMDEifV0sInRpdGxlIjoiRmlsZSBzeW5jaHJvbmlzYXRpb24gcnVucyBvbiB0aGUgbWFzdGVy
In0seyJpZCI6ImZpbGUtc3luYy1vbi1zdGFuZGJ5Iiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJt
dXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLWZpbGUtc3luYy1zdGFuZGJ5Il0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTktMTAxIn1dLCJ0aXRsZSI6IkZpbGUgc3luY2hy
b25pc2F0aW9uIGlzIHN0b3BwZWQgb24gdGhlIHN0YW5kYnkifSx7ImlkIjoiZmlsZWRiLWZpbGUt
Y291bnQiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJjb21w
YXJlLWZpbGUtY291bnQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIx
MDEtMTAzIn1dLCJ0aXRsZSI6IlRoZSBmaWxlZGIgZm9sZGVycyBob2xkIGV4YWN0bHkgdGhlIHNh
bWUgbnVtYmVyIG9mIGZpbGVzIn0seyJpZCI6InRlc3QtZmlsZSIsImtpbmQiOiJ3YWl0IiwibGV2
ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsid2FpdC1mb3ItdGVzdC1maWxlIl0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTA0LTEwNSJ9XSwidGl0bGUiOiJBIGZpbGUg
cHV0IGludG8gdGhlIG1hc3RlcidzIGZpbGVkYiBzaG93cyB1cCBvbiB0aGUgc3RhbmRieSJ9LHsi
aWQiOiJzZXJ2aWNlcy1vbi1tYXN0ZXIiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJz
YXRpc2ZpZWRCeSI6WyJzZWUtc2VydmljZXMtb24tbWFzdGVyIl0sInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTA2LTEwOCJ9XSwidGl0bGUiOiJFdmVyeSBzZXJ2aWNlIG9m
IHRoZSBtYXN0ZXIgaXMgcnVubmluZyJ9LHsiaWQiOiJwb3J0YWwtdmVyc2lvbiIsImtpbmQiOiJj
aGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInBvcnRhbC12ZXJzaW9uIl0sInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTA4In1dLCJ0aXRsZSI6IlRoZSBw
b3J0YWwgc2hvd3MgdGhlIHRhcmdldCB2ZXJzaW9uIn0seyJpZCI6InNhbml0eS1jaGVja3MiLCJr
aW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzYW5pdHkiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTAifV0sInRpdGxlIjoiVGhlIGZl
YXR1cmVzIHRoYXQgbWF0dGVyIGhhdmUgYmVlbiB0cmllZCJ9LHsiaWQiOiJub2RlLXJlc291cmNl
cyIsImtpbmQiOiJvYnNlcnZhdGlvbiIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImNw
dSIsIm1lbW9yeSIsImRpc2stYWZ0ZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMTIifV0sInRpdGxlIjoiUHJvY2Vzc29yLCBtZW1vcnkgYW5kIGRpc2sgb2YgYm90
aCBub2RlcyBhcmUgd2F0Y2hlZCJ9LHsiaWQiOiJub2RlLW5ldHdvcmstYWZ0ZXIiLCJraW5kIjoi
b2JzZXJ2YXRpb24iLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJuZXR3b3JrLWFmdGVy
Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTEzIn1dLCJ0aXRsZSI6
IlRoZSBub2RlcyBzdGlsbCByZWFjaCBvbmUgYW5vdGhlciJ9LHsiaWQiOiJyZXNwb25zZS10aW1l
cyIsImtpbmQiOiJvYnNlcnZhdGlvbiIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInJl
c3BvbnNlLWFmdGVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTE0
In1dLCJ0aXRsZSI6IlRoZSBwb3J0YWwgYW5zd2VycyBhcyBxdWlja2x5IGFzIGl0IHNob3VsZCJ9
LHsiaWQiOiJlcnJvci1yYXRlcyIsImtpbmQiOiJvYnNlcnZhdGlvbiIsImxldmVsIjoibXVzdCIs
InNhdGlzZmllZEJ5IjpbImVycm9ycy1hZnRlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjExNSJ9XSwidGl0bGUiOiJUaGUgbG9ncyBzaG93IG5vIG1vcmUgZXJyb3Jz
IHRoYW4gYmVmb3JlIn0seyJpZCI6Im9ic2VydmVyLWxvZy1yZXZpZXdlZCIsImtpbmQiOiJvYnNl
cnZhdGlvbiIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsicmVhZC1vYnNlcnZlci1s
b2ciXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjYtMTY3In1dLCJ0
aXRsZSI6IlRoZSBvYnNlcnZlcidzIGxvZyBpcyBzZWFyY2hlZCBmb3IgZXJyb3JzIn0seyJpZCI6
InNlcnZpY2UtbG9nLXJldmlld2VkIiwia2luZCI6Im9ic2VydmF0aW9uIiwibGV2ZWwiOiJzaG91
bGQiLCJzYXRpc2ZpZWRCeSI6WyJyZWFkLWVycm9yLWxvZyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjE2OS0xNzAifV0sInRpdGxlIjoiVGhlIG1haW4gc2VydmVyJ3Mg
ZXJyb3IgbG9nIGlzIGxvb2tlZCBhdCJ9LHsiaWQiOiJmaWxlLXN5bmMtbG9nLXJldmlld2VkIiwi
a2luZCI6Im9ic2VydmF0aW9uIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJyZWFk
LWZpbGUtc3luYy1qb3VybmFsIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTcyLTE3MyJ9XSwidGl0bGUiOiJUaGUgam91cm5hbCBvZiB0aGUgZmlsZSBzeW5jaHJvbmlz
YXRpb24gaXMgbG9va2VkIGF0In0seyJpZCI6InJvbGxiYWNrLXByb2NlZHVyZSIsImtpbmQiOiJy
b2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInJiLXByZXZpb3VzIl0sInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQ5LTE1MCJ9XSwidGl0bGUiOiJB
IGZhaWxlZCB1cGdyYWRlIGhhcyBhIHdyaXR0ZW4gd2F5IGJhY2sifSx7ImlkIjoicm9sbGJhY2st
c3RvcC1vYnNlcnZlciIsImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmll
ZEJ5IjpbInJiLXN0b3Atb2JzZXJ2ZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxNTEifV0sInRpdGxlIjoiVGhlIHdheSBiYWNrIGJlZ2lucyBieSBzdG9wcGluZyB0
aGUgb2JzZXJ2ZXIifSx7ImlkIjoicm9sbGJhY2stcmVzdG9yZS1zbmFwc2hvdCIsImtpbmQiOiJy
b2xsYmFjayIsImxldmVsIjoibWF5Iiwic2F0aXNmaWVkQnkiOlsicmVzdG9yZS1zbmFwc2hvdCJd
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1MiJ9XSwidGl0bGUiOiJU
aGUgc25hcHNob3RzIGFyZSByZXN0b3JlZCB3aGVyZSB0aGV5IGV4aXN0In0seyJpZCI6InJvbGxi
YWNrLXJlc3RvcmUtYmFja3VwIiwia2luZCI6InJvbGxiYWNrIiwibGV2ZWwiOiJtYXkiLCJzYXRp
c2ZpZWRCeSI6WyJyZXN0b3JlLWJhY2t1cCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjE1MyJ9XSwidGl0bGUiOiJUaGUgYmFja3VwIGlzIHJlc3RvcmVkIHdoZXJlIHRo
ZSBzbmFwc2hvdCBkb2VzIG5vdCBoZWxwIn0seyJpZCI6InJvbGxiYWNrLXJlaW5zdGFsbCIsImtp
bmQiOiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInJlaW5zdGFsbC1w
cmV2aW91cyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1NCJ9XSwi
dGl0bGUiOiJUaGUgcHJldmlvdXMgdmVyc2lvbiBpcyBpbnN0YWxsZWQifSx7ImlkIjoicm9sbGJh
Y2stc3RhcnQtc2VydmljZXMiLCJraW5kIjoicm9sbGJhY2siLCJsZXZlbCI6Im11c3QiLCJzYXRp
c2ZpZWRCeSI6WyJzdGFydC1zZXJ2aWNlcyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjE1NSJ9XSwidGl0bGUiOiJBbGwgc2VydmljZXMgc3RhcnQsIGVhY2ggYWZ0ZXIg
dGhvc2UgaXQgbmVlZHMifSx7ImlkIjoicm9sbGJhY2stc3RhcnQtb2JzZXJ2ZXIiLCJraW5kIjoi
cm9sbGJhY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJyYi1zdGFydC1vYnNlcnZl
ciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1NiJ9XSwidGl0bGUi
OiJUaGUgd2F5IGJhY2sgZW5kcyBieSBzdGFydGluZyB0aGUgb2JzZXJ2ZXIifSx7ImlkIjoicmVj
b3ZlcnktcHJvY2VkdXJlIiwia2luZCI6InJvbGxiYWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNm
aWVkQnkiOlsiY2x1c3Rlci1yZWNvdmVyeSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjE1Ny0xNTgifV0sInRpdGxlIjoiQW4gdW5zdGFibGUgcGFpciBoYXMgYSB3cml0
dGVuIHdheSBiYWNrIn0seyJpZCI6InJlY292ZXJ5LXN0b3Atc2VydmljZXMiLCJraW5kIjoicm9s
bGJhY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJyZWNvdmVyLXN0b3Atc2Vydmlj
ZXMtbWFzdGVyIiwicmVjb3Zlci1zdG9wLXNlcnZpY2VzLXN0YW5kYnkiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTkifV0sInRpdGxlIjoiQWxsIHNlcnZpY2VzIHN0
b3Agb24gYm90aCBub2RlcyJ9LHsiaWQiOiJyZWNvdmVyeS1yZXN0b3JlLWJhY2t1cCIsImtpbmQi
OiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInJlY292ZXItZnJvbS1i
YWNrdXAiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjAifV0sInRp
dGxlIjoiU2VydmljZU9wcyBpcyByZXN0b3JlZCBmcm9tIGl0cyBiYWNrdXAifSx7ImlkIjoicmVj
b3ZlcnktcGFja2FnZXMiLCJraW5kIjoicm9sbGJhY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJyZWNvdmVyLXBhY2thZ2VzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMTYxIn1dLCJ0aXRsZSI6IlRoZSBwYWNrYWdlcyB0aGF0IFNlcnZpY2VPcHMgbmVl
ZHMgYXJlIGluc3RhbGxlZCJ9LHsiaWQiOiJyZWNvdmVyeS1zdGFydC1zZXJ2aWNlcyIsImtpbmQi
OiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInJlY292ZXItc3RhcnQt
c2VydmljZXMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjIifV0s
InRpdGxlIjoiVGhlIHNlcnZpY2VzIHN0YXJ0LCBlYWNoIGFmdGVyIHRob3NlIGl0IG5lZWRzIn0s
eyJpZCI6InJlY292ZXJ5LXN0YXJ0LW9ic2VydmVyIiwia2luZCI6InJvbGxiYWNrIiwibGV2ZWwi
OiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicmVjb3Zlci1zdGFydC1vYnNlcnZlciJdLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2MyJ9XSwidGl0bGUiOiJUaGUgb2JzZXJ2
ZXIgc3RhcnRzIGF0IHRoZSBlbmQifSx7ImlkIjoic2VjdXJlLW5vZGUtdHJhZmZpYyIsImtpbmQi
OiJjaGVjayIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsic2VjdXJpdHktdHJhZmZp
YyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4OCJ9XSwidGl0bGUi
OiJUcmFmZmljIGJldHdlZW4gdGhlIG5vZGVzIGlzIHByb3RlY3RlZCJ9LHsiaWQiOiJub2RlLWFj
Y2Vzcy1jb250cm9sIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRC
eSI6WyJzZWN1cml0eS1hY2Nlc3MiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxODkifV0sInRpdGxlIjoiT25seSB0aGUgcmlnaHQgcGVvcGxlIGdldCBvbiB0aGUgbm9k
ZXMifSx7ImlkIjoiYXVkaXQtbG9nZ2luZyIsImtpbmQiOiJjaGVjayIsImxldmVsIjoic2hvdWxk
Iiwic2F0aXNmaWVkQnkiOlsic2VjdXJpdHktYXVkaXQtbG9nIl0sInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTkwIn1dLCJ0aXRsZSI6IkF1ZGl0IGxvZ3MgYXJlIHdyaXR0
ZW4gYW5kIGxvb2tlZCBhdCJ9LHsiaWQiOiJmaXJld2FsbC1ydWxlcyIsImtpbmQiOiJjaGVjayIs
ImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsic2VjdXJpdHktZmlyZXdhbGwiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOTEifV0sInRpdGxlIjoiVGhlIGZp
cmV3YWxscyBmaXQgdGhlIG5lZWRzIG9mIHRoZSBwYWlyIn0seyJpZCI6InNlcnZpY2UtcGVybWlz
c2lvbnMiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbInNl
Y3VyaXR5LXNlcnZpY2VzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTkzIn1dLCJ0aXRsZSI6IlRoZSBzZXJ2aWNlcyBydW4gd2l0aCB0aGUgcGVybWlzc2lvbnMgdGhl
eSBzaG91bGQgaGF2ZSJ9LHsiaWQiOiJkYXRhYmFzZS1zZWN1cml0eSIsImtpbmQiOiJjaGVjayIs
ImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsic2VjdXJpdHktZGF0YWJhc2UiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOTQifV0sInRpdGxlIjoiVGhlIHNl
Y3VyaXR5IHNldHRpbmdzIG9mIHRoZSBkYXRhYmFzZSBhcmUgYXMgdGhleSBzaG91bGQgYmUifSx7
ImlkIjoiZmlsZS1wZXJtaXNzaW9ucyIsImtpbmQiOiJjaGVjayIsImxldmVsIjoic2hvdWxkIiwi
c2F0aXNmaWVkQnkiOlsiaW5zdGFsbGVyLW1vZGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxOTUifV0sInRpdGxlIjoiRmlsZXMgaGF2ZSB0aGUgcmlnaHQgb3duZXIg
YW5kIG1vZGUifSx7ImlkIjoibm9kZS1uZXR3b3JrLXNlY3VyaXR5Iiwia2luZCI6ImNoZWNrIiwi
bGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJzZWN1cml0eS1uZXR3b3JrIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTk2In1dLCJ0aXRsZSI6IlRoZSBwcm90
ZWN0aW9uIG9mIHRoZSBuZXR3b3JrIGJldHdlZW4gdGhlIG5vZGVzIHN0aWxsIHdvcmtzIn1dLCJy
dW5ib29rIjp7ImRlc2NyaXB0aW9uIjoiSG9sZCB0aGUgYXV0b21hdGljIGZhaWxvdmVyLCBiYWNr
IGV2ZXJ5dGhpbmcgdXAsIHVwZ3JhZGUgbWFzdGVyIGFuZCBzdGFuZGJ5LCB0aGUgZGF0YWJhc2Vz
IHRvbyBpZiB3YW50ZWQsIGJyaW5nIHRoZSBtYXN0ZXIgYmFjayBpbnRvIHNlcnZpY2UsIGxldCB0
aGUgb2JzZXJ2ZXIgcnVuIGFnYWluLCBhbmQgcHJvdmUgdGhhdCBib3RoIG5vZGVzIGhvbGQgdGhl
IHNhbWUuIiwiaWQiOiJzZXJ2aWNlb3BzLWhhLXVwZ3JhZGUiLCJ0aXRsZSI6IlVwZ3JhZGUgYSBT
ZXJ2aWNlT3BzIGhpZ2gtYXZhaWxhYmlsaXR5IHBhaXIifSwic2tpcHBlZCI6W10sInNvdXJjZXMi
Olt7ImlkIjoiZ3VpZGUiLCJ0aXRsZSI6IlVwZ3JhZGUgR3VpZGUgZm9yIEhpZ2ggQXZhaWxhYmls
aXR5IChIQSkgRGVwbG95bWVudCIsInVybCI6Imh0dHBzOi8vZG9jcy5tb3RhZGF0YS5jb20vIn0s
eyJpZCI6ImRlcGxveW1lbnQiLCJ0aXRsZSI6IkhpZ2ggQXZhaWxhYmlsaXR5IChIQSkgRGVwbG95
bWVudCBTZXR1cCIsInVybCI6Imh0dHBzOi8vZG9jcy5tb3RhZGF0YS5jb20vIn0seyJpZCI6InBh
dHJvbmkiLCJ0aXRsZSI6IlBhdHJvbmkgQmFzZWQgSEEgQ29uZmlndXJhdGlvbiIsInVybCI6Imh0
dHBzOi8vZG9jcy5tb3RhZGF0YS5jb20vIn0seyJpZCI6ImRpc2FzdGVyLXJlY292ZXJ5IiwidGl0
bGUiOiJEaXNhc3RlciBSZWNvdmVyeSBPcGVyYXRpb25zIEd1aWRlIiwidXJsIjoiaHR0cHM6Ly9k
b2NzLm1vdGFkYXRhLmNvbS8ifSx7ImlkIjoic3lzdGVtY3RsIiwidGl0bGUiOiJzeXN0ZW1jdGwo
MSkiLCJ1cmwiOiJodHRwczovL3d3dy5mcmVlZGVza3RvcC5vcmcvc29mdHdhcmUvc3lzdGVtZC9t
YW4vc3lzdGVtY3RsLmh0bWwifSx7ImlkIjoiYmFja3VwLXByb2Nlc3MiLCJ0aXRsZSI6IkJhY2t1
cCBQcm9jZXNzIn0seyJpZCI6ImRvd25sb2FkLWxpbmtzIiwidGl0bGUiOiJMYXRlc3QgRG93bmxv
YWQgTGlua3MifSx7ImlkIjoic3RhbmRhbG9uZS1wb3N0Z3Jlc3FsIiwidGl0bGUiOiJTdGFuZGFs
b25lIFBvc3RncmVTUUwgVXBncmFkZSBHdWlkZSJ9LHsiaWQiOiJiYWNrd2FyZC1jb21wYXRpYmls
aXR5IiwidGl0bGUiOiJCYWNrd2FyZCBDb21wYXRpYmlsaXR5In0seyJpZCI6InBvc3RncmVzcWwt
dXBncmFkZSIsInRpdGxlIjoiUG9zdGdyZVNRTCBVcGdyYWRlIEd1aWRlIn0seyJpZCI6InVidW50
dS11cGdyYWRlIiwidGl0bGUiOiJVYnVudHUgVmVyc2lvbiBVcGdyYWRlIEd1aWRlIn0seyJpZCI6
ImhhLWRlcGxveW1lbnQiLCJ0aXRsZSI6IkhpZ2ggQXZhaWxhYmlsaXR5IERlcGxveW1lbnQgR3Vp
ZGUifSx7ImlkIjoiZGMtZHItdXBncmFkZSIsInRpdGxlIjoiREMtRFIgVXBncmFkZSBHdWlkZSJ9
XSwic3RhZ2VzIjpbeyJlZmZlY3RzIjpbXSwiaWQiOiJwcmVwYXJlIiwic3RlcHMiOlsiaW5mb3Jt
LXN0YWtlaG9sZGVycyIsImRvd25sb2FkLWluc3RhbGxlciIsImNvcHktaW5zdGFsbGVyLW1hc3Rl
ciIsImNvcHktaW5zdGFsbGVyLXN0YW5kYnkiLCJzZWN1cml0eS10cmFmZmljIiwic2VjdXJpdHkt
YWNjZXNzIiwic2VjdXJpdHktYXVkaXQtbG9nIiwic2VjdXJpdHktZmlyZXdhbGwiLCJhcHByb3Zl
LXN0YXJ0Il0sInRpdGxlIjoiRGF5cyBiZWZvcmUsIHRlbGwgcGVvcGxlIGFuZCBicmluZyB0aGUg
aW5zdGFsbGVyIn0seyJkZXNjcmlwdGlvbiI6IkZyb20gaGVyZSB1bnRpbCB0aGUgb2JzZXJ2ZXIg
cnVucyBhZ2Fpbiwgbm90aGluZyBzd2FwcyB0aGUgbm9kZXMuIiwiZWZmZWN0cyI6W10sImlkIjoi
aG9sZC1mYWlsb3ZlciIsInN0ZXBzIjpbImhvbGQtZmFpbG92ZXIuZW50cnkub3Mtc3VwcG9ydGVk
IiwiaG9sZC1mYWlsb3Zlci5lbnRyeS5yb290LWF2YWlsYWJsZSIsImhvbGQtZmFpbG92ZXIuZW50
cnkubmV0d29yayIsImhvbGQtZmFpbG92ZXIuZW50cnkuZGlzayIsImhvbGQtZmFpbG92ZXIuZW50
cnkuZGlzay1iYWNrdXBzIiwiaG9sZC1mYWlsb3Zlci5lbnRyeS5tYXN0ZXItaGVhbHRoeSIsImhv
bGQtZmFpbG92ZXIuZW50cnkucmVxdWVzdC1jb3VudC1iZWZvcmUiLCJob2xkLWZhaWxvdmVyLmVu
dHJ5LmZpbGUtY291bnQtYmVmb3JlIiwiaG9sZC1mYWlsb3Zlci5lbnRyeS5pbnN0YWxsZWQtdmVy
c2lvbiIsImhvbGQtZmFpbG92ZXIuZW50cnkub2JzZXJ2ZXItbG9nLXRoZXJlIiwiaG9sZC1mYWls
b3Zlci5lbnRyeS5yZXNwb25zZS1iZWZvcmUiLCJrZWVwLWVycm9yLWxvZyIsInNlZS1vYnNlcnZl
ci1ydW5uaW5nIiwib2JzZXJ2ZXItbG9nIiwibG9nLXF1aWV0Iiwic3RvcC1vYnNlcnZlciIsInNl
ZS1vYnNlcnZlci1zdG9wcGVkIiwiYmstYXBwbGljYXRpb24iLCJiay1maWxlZGIiLCJiay1kYiIs
ImJrLXZtLW1hc3RlciIsImJrLXZtLXN0YW5kYnkiXSwidGl0bGUiOiJIb2xkIHRoZSBmYWlsb3Zl
ciBhbmQgYmFjayBldmVyeXRoaW5nIHVwIiwid2luZG93IjoiaG9sZC1mYWlsb3ZlciJ9LHsiZWZm
ZWN0cyI6W3siY2FwYWJpbGl0eSI6InBvcnRhbCIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJj
YXBhYmlsaXR5IjoiYW5hbHl0aWNzIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxp
dHkiOiJhdXRvbWF0aWMtZmFpbG92ZXIiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9XSwiaWQiOiJh
cHBsaWNhdGlvbi11cGdyYWRlIiwiaW1wYWN0IjoxLCJzdGVwcyI6WyJhcHBsaWNhdGlvbi11cGdy
YWRlLmVudHJ5Lm9ic2VydmVyLXN0b3BwZWQiLCJhcHBsaWNhdGlvbi11cGdyYWRlLmVudHJ5LmJh
Y2t1cHMtcmVhZGFibGUiLCJhcHBsaWNhdGlvbi11cGdyYWRlLmVudHJ5Lmluc3RhbGxlci1pZGVu
dGljYWwiLCJiay1hcHBsaWNhdGlvbi5hZ2UiLCJiay1maWxlZGIuYWdlIiwiYmstZGIuYWdlIiwi
c3RvcC1zZXJ2aWNlcy1tYXN0ZXIiLCJzZWUtc2VydmljZXMtc3RvcHBlZC1tYXN0ZXIiLCJncmFu
dC1leGVjdXRlLW1hc3RlciIsInVwZ3JhZGUtbWFzdGVyIiwic3RvcC1zZXJ2aWNlcy1zdGFuZGJ5
Iiwic2VlLXNlcnZpY2VzLXN0b3BwZWQtc3RhbmRieSIsImdyYW50LWV4ZWN1dGUtc3RhbmRieSIs
InVwZ3JhZGUtc3RhbmRieSIsImFwcGxpY2F0aW9uLXVwZ3JhZGUuZXhpdC5zdGFuZGJ5LXNlcnZp
Y2VzLXN0b3BwZWQiXSwidGl0bGUiOiJVcGdyYWRlIHRoZSBhcHBsaWNhdGlvbiwgbWFzdGVyIGZp
cnN0Iiwid2luZG93IjoiYXBwbGljYXRpb24tdXBncmFkZSJ9LHsiZGVzY3JpcHRpb24iOiJPcHRp
b25hbDsgYSBjaGFuZ2UgdGhhdCBsZWF2ZXMgdGhlIGRhdGFiYXNlcyBhcyB0aGV5IGFyZSBza2lw
cyB0aGlzIHN0YWdlIHdpdGggYSByZWFzb24uIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6InBv
cnRhbCIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZGF0YWJhc2UtcmVw
bGljYXRpb24iLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9XSwiaWQiOiJkYXRhYmFzZS11cGdyYWRl
IiwiaW1wYWN0IjoxLCJzdGVwcyI6WyJkYXRhYmFzZS11cGdyYWRlLmVudHJ5Lm9ic2VydmVyLXN0
b3BwZWQiLCJzZWUtb2JzZXJ2ZXItc3RpbGwtc3RvcHBlZCIsImRiLXVwZ3JhZGUtbWFzdGVyLmZv
bGxvdy1ndWlkZSIsInByb21vdGUtc3RhbmRieSIsImRiLXVwZ3JhZGUtc3RhbmRieS5mb2xsb3ct
Z3VpZGUiLCJyZWNvbmZpZ3VyZS1oYSIsImRhdGFiYXNlLXVwZ3JhZGUuZXhpdC5zdGFuZGJ5LXJl
cGxpY2F0ZXMiXSwidGl0bGUiOiJVcGdyYWRlIHRoZSBkYXRhYmFzZXMsIG1hc3RlciBmaXJzdCIs
IndpbmRvdyI6ImRhdGFiYXNlLXVwZ3JhZGUifSx7ImVmZmVjdHMiOltdLCJpZCI6InJldHVybi10
by1zZXJ2aWNlIiwic3RlcHMiOlsicmV0dXJuLXRvLXNlcnZpY2UuZW50cnkub2JzZXJ2ZXItc3Rv
cHBlZCIsInN0YXJ0LXNlcnZpY2VzLW1hc3RlciIsInN0YXJ0LW9ic2VydmVyIiwic2VlLW9ic2Vy
dmVyLXJ1bm5pbmctYWdhaW4iLCJyZXR1cm4tdG8tc2VydmljZS5leGl0Lm9ic2VydmVyLXJ1bm5p
bmciXSwidGl0bGUiOiJCcmluZyB0aGUgbWFzdGVyIGFuZCB0aGUgZmFpbG92ZXIgYmFjayIsIndp
bmRvdyI6InJldHVybi10by1zZXJ2aWNlIn0seyJlZmZlY3RzIjpbXSwiaWQiOiJ2ZXJpZnkiLCJz
dGVwcyI6WyJjb21wYXJlLXJlcXVlc3QtY291bnQiLCJjcmVhdGUtdGVzdC10aWNrZXQiLCJzZWUt
dGlja2V0LW9uLXN0YW5kYnkiLCJmaWxlLXN5bmMtbWFzdGVyIiwic2VlLWZpbGUtc3luYy1zdGFu
ZGJ5IiwiY29tcGFyZS1maWxlLWNvdW50IiwiY3JlYXRlLXRlc3QtZmlsZSIsIndhaXQtZm9yLXRl
c3QtZmlsZSIsInRlc3QtZmlsZS1pZGVudGljYWwiLCJyZW1vdmUtdGVzdC1maWxlIiwic2VlLXNl
cnZpY2VzLW9uLW1hc3RlciIsInBvcnRhbC12ZXJzaW9uIiwic2FuaXR5IiwiY2xvc2UtdGVzdC10
aWNrZXQiLCJjcHUiLCJtZW1vcnkiLCJkaXNrLWFmdGVyIiwibmV0d29yay1hZnRlciIsInJlc3Bv
bnNlLWFmdGVyIiwicmVhZC1vYnNlcnZlci1sb2ciLCJyZWFkLWVycm9yLWxvZyIsInJlYWQtZmls
ZS1zeW5jLWpvdXJuYWwiLCJlcnJvcnMtYWZ0ZXIiLCJpbnN0YWxsZXItbW9kZSIsInNlY3VyaXR5
LXNlcnZpY2VzIiwic2VjdXJpdHktZGF0YWJhc2UiLCJzZWN1cml0eS1uZXR3b3JrIl0sInRpdGxl
IjoiUG9zdC11cGdyYWRlIHZlcmlmaWNhdGlvbiJ9XSwic3RlcHMiOlt7ImJhdGNoZXMiOltbImNv
bnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoiaW5mb3Jt
LXN0YWtlaG9sZGVycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibm90aWZ5Iiwibm90aWZ5
Ijp7ImFib3V0IjpbInBvcnRhbCIsImFuYWx5dGljcyIsImF1dG9tYXRpYy1mYWlsb3ZlciIsImRh
dGFiYXNlLXJlcGxpY2F0aW9uIiwiZmlsZS1yZXBsaWNhdGlvbiJdLCJhdWRpZW5jZSI6InN0YWtl
aG9sZGVycyIsImxlYWRNUyI6MTcyODAwMDAwLCJtZXNzYWdlIjoiU2VydmljZU9wcyBnb2VzIGZy
b20gOC40LjAgdG8gOC42LjAgdW5kZXIgY2hhbmdlIENIRzAwNDI4NjAuIER1cmluZyB0aGUgd2lu
ZG93IHRoZSBwb3J0YWwgYW5kIGFuYWx5dGljcyBhcmUgZG93biwgYW5kIHRoZSBzdGFuZGJ5IGRv
ZXMgbm90IHRha2Ugb3Zlci4ifSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6NDMzfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6WyJzdGFrZWhvbGRlcnMtaW5mb3JtZWQiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOCJ9XSwic3Rh
Z2UiOiJwcmVwYXJlIiwidGl0bGUiOiJUZWxsIHRoZSBzdGFrZWhvbGRlcnMifSx7ImJhdGNoZXMi
OltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAwLCJpZCI6
ImRvd25sb2FkLWluc3RhbGxlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwi
bWFudWFsIjp7Imluc3RydWN0aW9uIjoiRmV0Y2ggdGhlIGJ1aWxkIGZvciA4LjYuMCBmcm9tIHRo
ZSBMYXRlc3QgRG93bmxvYWQgTGlua3MgYW5kIGNvbXB1dGUgaXRzIFNIQS0yNTYuIiwicGF0aCI6
W10sInJlY29yZCI6WyJmaWxlLW5hbWUiLCJzaGEyNTYiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjQ0NX0sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZG93bmxvYWQtaW5zdGFsbGVyIl0s
InNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiNDEtNDIifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiRG93bmxvYWQgdGhlIGNvbW1v
biBpbnN0YWxsZXIifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLWUgXCIke2luc3RhbGxlcl9kaXJ9LyR7aW5z
dGFsbGVyfVwiIiwidmFyaWFibGVzIjpbImluc3RhbGxlciIsImluc3RhbGxlcl9kaXIiXX0sImV4
cGVjdCI6W10sImV4cGVjdGVkIjoiZXhpc3RzIiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJjb3B5
LWluc3RhbGxlci1tYXN0ZXIuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZmlsZSAv
c3J2L3NlcnZpY2VvcHMvdXBncmFkZS9Nb3RhZGF0YVNlcnZpY2VPcHNDb21tb25VcGdyYWRlX1Y4
NjAiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXIgaXMgb24gdGhlIG1h
c3RlciJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6ImNvcHktaW5zdGFs
bGVyLW1hc3RlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7
Imluc3RydWN0aW9uIjoiQ29weSBNb3RhZGF0YVNlcnZpY2VPcHNDb21tb25VcGdyYWRlX1Y4NjAg
dG8gL3Nydi9zZXJ2aWNlb3BzL3VwZ3JhZGUgb24gdGhlIG1hc3Rlci4iLCJwYXRoIjpbXSwicmVj
b3JkIjpbInNoYTI1NiJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6NDUzfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJjb3B5LWluc3RhbGxlci1tYXN0ZXIiXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0NS00NiJ9XSwic3Rh
Z2UiOiJwcmVwYXJlIiwidGl0bGUiOiJDb3B5IHRoZSBpbnN0YWxsZXIgdG8gdGhlIG1hc3RlciIs
InVuZG8iOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJybSAtZiAtLSBcIiR7
aW5zdGFsbGVyX2Rpcn0vJHtpbnN0YWxsZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyIiwi
aW5zdGFsbGVyX2RpciJdfX19LHsiYmF0Y2hlcyI6W1sib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtZSBcIiR7aW5zdGFsbGVyX2Rpcn0v
JHtpbnN0YWxsZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyIiwiaW5zdGFsbGVyX2RpciJd
fSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHMiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6
ImNvcHktaW5zdGFsbGVyLXN0YW5kYnkuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
ZmlsZSAvc3J2L3NlcnZpY2VvcHMvdXBncmFkZS9Nb3RhZGF0YVNlcnZpY2VPcHNDb21tb25VcGdy
YWRlX1Y4NjAiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXIgaXMgb24g
dGhlIHN0YW5kYnkifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJjb3B5
LWluc3RhbGxlci1zdGFuZGJ5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJt
YW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJDb3B5IE1vdGFkYXRhU2VydmljZU9wc0NvbW1vblVwZ3Jh
ZGVfVjg2MCB0byAvc3J2L3NlcnZpY2VvcHMvdXBncmFkZSBvbiB0aGUgc3RhbmRieS4iLCJwYXRo
IjpbXSwicmVjb3JkIjpbInNoYTI1NiJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NDY2fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjb3B5LWluc3RhbGxlci1zdGFuZGJ5Il0sInNpbXVs
dGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjMt
NjQifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiQ29weSB0aGUgaW5zdGFsbGVyIHRvIHRo
ZSBzdGFuZGJ5IiwidW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InJt
IC1mIC0tIFwiJHtpbnN0YWxsZXJfZGlyfS8ke2luc3RhbGxlcn1cIiIsInZhcmlhYmxlcyI6WyJp
bnN0YWxsZXIiLCJpbnN0YWxsZXJfZGlyIl19fX0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1d
LCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJo
b3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoic2VjdXJpdHktdHJhZmZpYyIsImtpbmQiOiJtYW51
YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJTZWUgaG93IHJlcGxpY2F0aW9uLCByc3luYyBh
bmQgaGVhcnRiZWF0IHRyYXZlbCBiZXR3ZWVuIHRoZSBub2Rlcy4iLCJwYXRoIjpbXSwicmVjb3Jk
IjpbImZpbmRpbmciXX0sInN1YmplY3QiOiJTZWUgaG93IHJlcGxpY2F0aW9uLCByc3luYyBhbmQg
aGVhcnRiZWF0IHRyYXZlbCBiZXR3ZWVuIHRoZSBub2Rlcy4iLCJ0aXRsZSI6IkNvbmZpcm0gdGhh
dCB0cmFmZmljIGJldHdlZW4gdGhlIG5vZGVzIGlzIHByb3RlY3RlZCJ9LCJlZmZlY3RzIjpbXSwi
ZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InNlY3VyaXR5LXRyYWZmaWMiLCJpZGVtcG90ZW50Ijpm
YWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6NDc5fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6WyJzZWN1cmUtbm9kZS10cmFmZmljIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTg4In1dLCJzdGFn
ZSI6InByZXBhcmUiLCJ0aXRsZSI6IkNvbmZpcm0gdGhhdCB0cmFmZmljIGJldHdlZW4gdGhlIG5v
ZGVzIGlzIHByb3RlY3RlZCJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsi
ZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29u
dHJvbGxlciJdLCJpZCI6InNlY3VyaXR5LWFjY2VzcyIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwi
OnsiaW5zdHJ1Y3Rpb24iOiJDb21wYXJlIHRoZSBhY2NvdW50cyBhbmQga2V5cyBvbiBib3RoIG5v
ZGVzIHdpdGggdGhlIGFwcHJvdmVkIGxpc3QuIiwicGF0aCI6W10sInJlY29yZCI6WyJmaW5kaW5n
Il19LCJzdWJqZWN0IjoiQ29tcGFyZSB0aGUgYWNjb3VudHMgYW5kIGtleXMgb24gYm90aCBub2Rl
cyB3aXRoIHRoZSBhcHByb3ZlZCBsaXN0LiIsInRpdGxlIjoiQ29uZmlybSB3aG8gbWF5IGdldCBv
biB0aGUgbm9kZXMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJzZWN1
cml0eS1hY2Nlc3MiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NDg1fSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJub2RlLWFjY2Vz
cy1jb250cm9sIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTg5In1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IkNvbmZpcm0g
d2hvIG1heSBnZXQgb24gdGhlIG5vZGVzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJj
aGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0
cyI6WyJjb250cm9sbGVyIl0sImlkIjoic2VjdXJpdHktYXVkaXQtbG9nIiwia2luZCI6Im1hbnVh
bCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlNlZSB0aGF0IGF1ZGl0aW5nIGlzIG9uIGZvciBi
b3RoIG5vZGVzIGFuZCB3aG8gcmVhZHMgaXQuIiwicGF0aCI6W10sInJlY29yZCI6WyJmaW5kaW5n
Il19LCJzdWJqZWN0IjoiU2VlIHRoYXQgYXVkaXRpbmcgaXMgb24gZm9yIGJvdGggbm9kZXMgYW5k
IHdobyByZWFkcyBpdC4iLCJ0aXRsZSI6IkNvbmZpcm0gdGhhdCBhdWRpdCBsb2dzIGFyZSBvbiBh
bmQgcmVhZCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InNlY3VyaXR5
LWF1ZGl0LWxvZyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo0OTF9LCJwb3Np
dGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImF1ZGl0LWxvZ2dp
bmciXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxOTAifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiQ29uZmlybSB0aGF0IGF1
ZGl0IGxvZ3MgYXJlIG9uIGFuZCByZWFkIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJj
aGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0
cyI6WyJjb250cm9sbGVyIl0sImlkIjoic2VjdXJpdHktZmlyZXdhbGwiLCJraW5kIjoibWFudWFs
IiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiQ29tcGFyZSB0aGUgZmlyZXdhbGwgcnVsZXMgb2Yg
Ym90aCBub2RlcyB3aXRoIHRoZSBhcHByb3ZlZCBvbmVzLiIsInBhdGgiOltdLCJyZWNvcmQiOlsi
ZmluZGluZyJdfSwic3ViamVjdCI6IkNvbXBhcmUgdGhlIGZpcmV3YWxsIHJ1bGVzIG9mIGJvdGgg
bm9kZXMgd2l0aCB0aGUgYXBwcm92ZWQgb25lcy4iLCJ0aXRsZSI6IkNvbmZpcm0gdGhlIGZpcmV3
YWxsIHJ1bGVzIG9mIHRoZSBwYWlyIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAs
ImlkIjoic2VjdXJpdHktZmlyZXdhbGwiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNr
Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6NDk3fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
WyJmaXJld2FsbC1ydWxlcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5MSJ9XSwic3RhZ2UiOiJwcmVwYXJlIiwidGl0bGUiOiJD
b25maXJtIHRoZSBmaXJld2FsbCBydWxlcyBvZiB0aGUgcGFpciJ9LHsiYXBwcm92ZSI6eyJieSI6
W10sInF1ZXN0aW9uIjoiTWF5IGNoYW5nZSBDSEcwMDQyODYwIHN0b3AgdGhlIGZhaWxvdmVyIGFu
ZCB0YWtlIFNlcnZpY2VPcHMgZG93biBpbiBpdHMgd2luZG93PyJ9LCJiYXRjaGVzIjpbWyJjb250
cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6ImFwcHJvdmUt
c3RhcnQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImFwcHJvdmUiLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1MDN9LCJwb3NpdGlv
biI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbXSwic3RhZ2UiOiJwcmVwYXJlIiwidGl0bGUiOiJBcHByb3ZlIHRo
ZSBzdGFydCJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiIuIC9ldGMvb3MtcmVsZWFzZSAmJiBwcmludGYg
JyVzLSVzXFxuJyBcIiRJRFwiIFwiJFZFUlNJT05fSURcIiIsInZhcmlhYmxlcyI6W119LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXih1YnVudHUtKDIyfDI0KVxcLjA0
fHJoZWwtOVxcLlsyNF0pJCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeKHVidW50dS0oMjJ8MjQp
XFwuMDR8cmhlbC05XFwuWzI0XSkkYCIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJo
b2xkLWZhaWxvdmVyLmVudHJ5Lm9zLXN1cHBvcnRlZCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3Qi
OiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgbm9kZSBydW5zIFVi
dW50dSAyMiBvciAyNCwgb3IgUmVkIEhhdCA5LjIgb3IgOS40In0sImVmZmVjdHMiOltdLCJpZCI6
ImhvbGQtZmFpbG92ZXIuZW50cnkub3Mtc3VwcG9ydGVkIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjUxNX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbInN1cHBvcnRlZC1vcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwLTEyIn1dLCJzdGFnZSI6ImhvbGQtZmFp
bG92ZXIiLCJ0aXRsZSI6IlRoZSBub2RlIHJ1bnMgVWJ1bnR1IDIyIG9yIDI0LCBvciBSZWQgSGF0
IDkuMiBvciA5LjQifSx7ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNoZWNrIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBpZCAtdSIsInZhcmlhYmxl
cyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIwIn1dLCJleHBl
Y3RlZCI6ImlzIGAwYCIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQiOiJob2xkLWZhaWxv
dmVyLmVudHJ5LnJvb3QtYXZhaWxhYmxlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBv
dXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBhY2NvdW50IGdldHMgcm9vdCBy
aWdodHMgd2l0aG91dCBiZWluZyBhc2tlZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJob2xkLWZhaWxv
dmVyLmVudHJ5LnJvb3QtYXZhaWxhYmxlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVj
ayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjUxNn0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbInJvb3QtcmlnaHRzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiNDYtNDcifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRp
dGxlIjoiVGhlIGFjY291bnQgZ2V0cyByb290IHJpZ2h0cyB3aXRob3V0IGJlaW5nIGFza2VkIn0s
eyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6InBpbmcgLWMgNSAtVyAyIFwiJHtwZWVyX2FkZHJlc3N9XCIiLCJ2
YXJpYWJsZXMiOlsicGVlcl9hZGRyZXNzIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImNvbnRh
aW5zIiwidGV4dCI6IiwgMCUgcGFja2V0IGxvc3MifV0sImV4cGVjdGVkIjoiY29udGFpbnMgYCwg
MCUgcGFja2V0IGxvc3NgIiwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJpZCI6ImhvbGQtZmFp
bG92ZXIuZW50cnkubmV0d29yayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0
IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgb3RoZXIgbm9kZSBhbnN3ZXJzIHdpdGhv
dXQgbG9zc2VzIn0sImVmZmVjdHMiOltdLCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkubmV0d29y
ayIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1MTd9LCJwb3NpdGlvbiI6ImVu
dHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJub2RlLW5ldHdvcmsiXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIx
NywgMzYifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpdGxlIjoiVGhlIG90aGVyIG5vZGUg
YW5zd2VycyB3aXRob3V0IGxvc3NlcyJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwi
Y2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkZiAtUGsgLS0gXCIk
e2luc3RhbGxlcl9kaXJ9XCIgfCBhd2sgJ05SID09IDIgeyBwcmludCAkNCB9JyIsInRvb2xzIjpb
ImF3ayJdLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyX2RpciJdfSwiZXhwZWN0IjpbeyJjb21wYXJp
c29uIjoiPj0iLCJudW1iZXJzIjpbOTc2NTYyNV0sInByZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhw
ZWN0ZWQiOiJpcyBhdCBsZWFzdCAxMCBHQiIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwiaWQi
OiJob2xkLWZhaWxvdmVyLmVudHJ5LmRpc2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZnJl
ZSBzcGFjZSBvZiAvc3J2L3NlcnZpY2VvcHMvdXBncmFkZSIsInRpbWVvdXRNUyI6MzAwMDAsInRp
dGxlIjoiVGhlcmUgaXMgcm9vbSBmb3IgdGhlIGluc3RhbGxlciJ9LCJlZmZlY3RzIjpbXSwiaWQi
OiJob2xkLWZhaWxvdmVyLmVudHJ5LmRpc2siLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6NTE4fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsiZGlzay1zcGFjZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4In1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRs
ZSI6IlRoZXJlIGlzIHJvb20gZm9yIHRoZSBpbnN0YWxsZXIifSx7ImJhdGNoZXMiOltbIm9wcy1h
Iiwib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
ZGYgLVBrIC0tIFwiJHtiYWNrdXBfZGlyfVwiIHwgYXdrICdOUiA9PSAyIHsgcHJpbnQgJDQgfSci
LCJ0b29scyI6WyJhd2siXSwidmFyaWFibGVzIjpbImJhY2t1cF9kaXIiXX0sImV4cGVjdCI6W3si
Y29tcGFyaXNvbiI6Ij49IiwibnVtYmVycyI6Wzk3NjU2MjUwXSwicHJlZGljYXRlIjoibnVtYmVy
In1dLCJleHBlY3RlZCI6ImlzIGF0IGxlYXN0IDEwMCBHQiIsImhvc3RzIjpbIm9wcy1hIiwib3Bz
LWIiXSwiaWQiOiJob2xkLWZhaWxvdmVyLmVudHJ5LmRpc2stYmFja3VwcyIsImtpbmQiOiJwcm9i
ZSIsInN1YmplY3QiOiJmcmVlIHNwYWNlIG9mIC9zcnYvc2VydmljZW9wcy9iYWNrdXAiLCJ0aW1l
b3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZXJlIGlzIHJvb20gZm9yIHRoZSBiYWNrdXBzIn0sImVm
ZmVjdHMiOltdLCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkuZGlzay1iYWNrdXBzIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjUxOX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImRpc2stc3BhY2UtYmFja3VwcyJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4In1d
LCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRsZSI6IlRoZXJlIGlzIHJvb20gZm9yIHRoZSBi
YWNrdXBzIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2Z0LW1haW4tc2VydmVy
LnNlcnZpY2UnICdmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UnICdlbGFzdGljc2VhcmNoLnNl
cnZpY2UnICduZ2lueC5zZXJ2aWNlJyAncG9zdGdyZXNxbC5zZXJ2aWNlJyAnZmlsZS1zeW5jLnNl
cnZpY2UnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rl
di9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5p
dFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikg
c3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInRvb2xzIjpbInN5c3Rl
bWN0bCJdLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5n
IiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJob2xkLWZhaWxvdmVyLmVudHJ5Lm1hc3Rlci1oZWFs
dGh5Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2VzIGZ0LW1haW4tc2VydmVyLnNl
cnZpY2UsIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSwgZWxhc3RpY3NlYXJjaC5zZXJ2aWNl
LCBuZ2lueC5zZXJ2aWNlLCBwb3N0Z3Jlc3FsLnNlcnZpY2UsIGZpbGUtc3luYy5zZXJ2aWNlIiwi
dGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgbWFzdGVyJ3Mgc2VydmljZXMgcnVuIGJlZm9y
ZSBhbnl0aGluZyBpcyB0b3VjaGVkIn0sImVmZmVjdHMiOltdLCJpZCI6ImhvbGQtZmFpbG92ZXIu
ZW50cnkubWFzdGVyLWhlYWx0aHkiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwi
b25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6
NTIwfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsi
Y2x1c3Rlci1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTYifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpdGxl
IjoiVGhlIG1hc3RlcidzIHNlcnZpY2VzIHJ1biBiZWZvcmUgYW55dGhpbmcgaXMgdG91Y2hlZCJ9
LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC11IHBvc3RncmVzIHBzcWwgLWQgZmxvdG9pdHNtZGIg
LXRBYyBcIlNFTEVDVCBDT1VOVCgqKSBGUk9NIGFwb2xvLnJlcXVlc3Q7XCIiLCJ2YXJpYWJsZXMi
OltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbCJ9XSwiZXhwZWN0ZWQiOiJpcyB0aGUg
c2FtZSBvbiBldmVyeSBob3N0IiwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJpZCI6ImhvbGQt
ZmFpbG92ZXIuZW50cnkucmVxdWVzdC1jb3VudC1iZWZvcmUiLCJraW5kIjoiY29tcGFyZSIsInJl
dHJ5Ijp7ImV2ZXJ5TVMiOjE1MDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRw
dXQiLCJ0aXRsZSI6IlRoZSBkYXRhYmFzZXMgYXJlIGluIHN0ZXAgYmVmb3JlIGFueXRoaW5nIGlz
IHRvdWNoZWQifSwiZWZmZWN0cyI6W10sImlkIjoiaG9sZC1mYWlsb3Zlci5lbnRyeS5yZXF1ZXN0
LWNvdW50LWJlZm9yZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1MjF9LCJw
b3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbHVzdGVy
LWhlYWx0aHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxNiwgOTUifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpdGxlIjoi
VGhlIGRhdGFiYXNlcyBhcmUgaW4gc3RlcCBiZWZvcmUgYW55dGhpbmcgaXMgdG91Y2hlZCJ9LHsi
YmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJzdWRvIHRlc3QgLWQgL29wdC9mbG90b21hdGUvbWFpbi1zZXJ2ZXIv
ZmlsZWRiICYmIHN1ZG8gZmluZCAvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9maWxlZGIgLXR5
cGUgZiB8IHdjIC1sIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1
YWwifV0sImV4cGVjdGVkIjoiaXMgdGhlIHNhbWUgb24gZXZlcnkgaG9zdCIsImhvc3RzIjpbIm9w
cy1hIiwib3BzLWIiXSwiaWQiOiJob2xkLWZhaWxvdmVyLmVudHJ5LmZpbGUtY291bnQtYmVmb3Jl
Iiwia2luZCI6ImNvbXBhcmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjMwMDAw
MH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGl0bGUiOiJUaGUgZmlsZWRiIGZvbGRlcnMgYXJl
IGluIHN0ZXAgYmVmb3JlIGFueXRoaW5nIGlzIHRvdWNoZWQifSwiZWZmZWN0cyI6W10sImlkIjoi
aG9sZC1mYWlsb3Zlci5lbnRyeS5maWxlLWNvdW50LWJlZm9yZSIsImlkZW1wb3RlbnQiOmZhbHNl
LCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjo1MjJ9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJjbHVzdGVyLWhlYWx0aHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNiwgMTAyIn1dLCJzdGFnZSI6
ImhvbGQtZmFpbG92ZXIiLCJ0aXRsZSI6IlRoZSBmaWxlZGIgZm9sZGVycyBhcmUgaW4gc3RlcCBi
ZWZvcmUgYW55dGhpbmcgaXMgdG91Y2hlZCJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwi
Y2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9z
dHMiOlsiY29udHJvbGxlciJdLCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkuaW5zdGFsbGVkLXZl
cnNpb24iLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9y
IiwiaW5zdHJ1Y3Rpb24iOiJSZWFkIHRoZSB2ZXJzaW9uIGluIHRoZSBsaWNlbmNlIGRldGFpbHM7
IGl0IG11c3QgYmUgOC40LjAsIGFuZCBvbmUgdGhhdCB0aGUgdmVuZG9yIGFsbG93cyBpbiBhIHBh
aXIuIiwicGF0aCI6WyJBZG1pbiIsIk9yZ2FuaXphdGlvbiIsIkFjY291bnQiLCJMaWNlbnNlIERl
dGFpbHMiXSwicmVjb3JkIjpbInZlcnNpb24iXX0sInN1YmplY3QiOiJSZWFkIHRoZSB2ZXJzaW9u
IGluIHRoZSBsaWNlbmNlIGRldGFpbHM7IGl0IG11c3QgYmUgOC40LjAsIGFuZCBvbmUgdGhhdCB0
aGUgdmVuZG9yIGFsbG93cyBpbiBhIHBhaXIuIiwidGl0bGUiOiJUaGUgcG9ydGFsIHNob3dzIHRo
ZSB2ZXJzaW9uIHRoaXMgY2hhbmdlIHN0YXJ0cyBmcm9tIn0sImVmZmVjdHMiOltdLCJpZCI6Imhv
bGQtZmFpbG92ZXIuZW50cnkuaW5zdGFsbGVkLXZlcnNpb24iLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6NTIzfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOlsiY3VycmVudC12ZXJzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTksIDEwOCJ9XSwic3RhZ2UiOiJo
b2xkLWZhaWxvdmVyIiwidGl0bGUiOiJUaGUgcG9ydGFsIHNob3dzIHRoZSB2ZXJzaW9uIHRoaXMg
Y2hhbmdlIHN0YXJ0cyBmcm9tIn0seyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2giXV0sImNoZWNrIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtZSBcIi9vcHQvSEEvbG9n
cy9oYV8ke2RhdGV9LmxvZ1wiIiwidmFyaWFibGVzIjpbImRhdGUiXX0sImV4cGVjdCI6W10sImV4
cGVjdGVkIjoiZXhpc3RzIiwiaG9zdHMiOlsib3BzLXdhdGNoIl0sImlkIjoiaG9sZC1mYWlsb3Zl
ci5lbnRyeS5vYnNlcnZlci1sb2ctdGhlcmUiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZmls
ZSAvb3B0L0hBL2xvZ3MvaGFfJHtkYXRlfS5sb2ciLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6
IlRvZGF5J3MgbG9nIG9mIHRoZSBvYnNlcnZlciBpcyB3aGVyZSBpdCBpcyBsb29rZWQgZm9yIn0s
ImVmZmVjdHMiOltdLCJpZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkub2JzZXJ2ZXItbG9nLXRoZXJl
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjUyNH0sInBvc2l0aW9uIjoiZW50
cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNCJ9XSwic3RhZ2UiOiJo
b2xkLWZhaWxvdmVyIiwidGl0bGUiOiJUb2RheSdzIGxvZyBvZiB0aGUgb2JzZXJ2ZXIgaXMgd2hl
cmUgaXQgaXMgbG9va2VkIGZvciJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzZWNvbmRzPSQoY3VybCAtZnNT
IC1vIC9kZXYvbnVsbCAtdyAnJXt0aW1lX3RvdGFsfScgXCIke3BvcnRhbF91cmx9XCIpIHx8IGV4
aXQgMVxuYXdrIC12IHRvb2s9XCIkc2Vjb25kc1wiIC12IGxpbWl0PVwiJHtyZXNwb25zZV9saW1p
dF9tc31cIiBcXFxuICAnQkVHSU4geyBwcmludGYgXCIlczogJWQgbXNcXG5cIiwgKHRvb2sgKiAx
MDAwIDw9IGxpbWl0ID8gXCJpbiB0aW1lXCIgOiBcInRvbyBzbG93XCIpLCB0b29rICogMTAwMCB9
JyIsInZhcmlhYmxlcyI6WyJwb3J0YWxfdXJsIiwicmVzcG9uc2VfbGltaXRfbXMiXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeaW4gdGltZTogIn1dLCJleHBlY3Rl
ZCI6Im1hdGNoZXMgYF5pbiB0aW1lOiBgIiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6Imhv
bGQtZmFpbG92ZXIuZW50cnkucmVzcG9uc2UtYmVmb3JlIiwia2luZCI6InByb2JlIiwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBwb3J0YWwgYW5z
d2VycyBpbiB0aW1lIGJlZm9yZSBhbnl0aGluZyBpcyB0b3VjaGVkIn0sImVmZmVjdHMiOltdLCJp
ZCI6ImhvbGQtZmFpbG92ZXIuZW50cnkucmVzcG9uc2UtYmVmb3JlIiwiaWRlbXBvdGVudCI6ZmFs
c2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjUyNX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTQifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRp
dGxlIjoiVGhlIHBvcnRhbCBhbnN3ZXJzIGluIHRpbWUgYmVmb3JlIGFueXRoaW5nIGlzIHRvdWNo
ZWQifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwi
dGV4dCI6InN1ZG8gdGFpbCAtbiBcIiR7bG9nX2xpbmVzfVwiIC9vcHQvZmxvdG9tYXRlL21haW4t
c2VydmVyL2xvZ3MvY29tbW9uL2Vycm9yIiwidmFyaWFibGVzIjpbImxvZ19saW5lcyJdfSwiZWZm
ZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6ImtlZXAtZXJyb3ItbG9nIiwiaWRlbXBv
dGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjUyN30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVn
ZWQiOnRydWUsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTE1LCAxNzAifV0sInN0YWdlIjoiaG9sZC1mYWls
b3ZlciIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiS2VlcCB0aGUgbGFzdCBsaW5lcyBvZiB0
aGUgZXJyb3IgbG9nIGZvciBjb21wYXJpc29uIn0seyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2giXV0s
ImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZv
ciB1bml0IGluICdoYSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0
XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxu
JyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZl
KSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidG9vbHMi
Olsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6Imlz
IHJ1bm5pbmciLCJob3N0cyI6WyJvcHMtd2F0Y2giXSwiaWQiOiJzZWUtb2JzZXJ2ZXItcnVubmlu
ZyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGhhIiwidGltZW91dE1TIjo2MDAw
MCwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgcnVucyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6
NjAwMDAsImlkIjoic2VlLW9ic2VydmVyLXJ1bm5pbmciLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6NTM2fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNh
dGlzZmllcyI6WyJvYnNlcnZlci1zZWVuLXJ1bm5pbmciXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOCJ9LHsiZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMjgsIDg5In1dLCJzdGFnZSI6ImhvbGQtZmFpbG92ZXIiLCJ0aXRsZSI6
IlNlZSB0aGF0IHRoZSBvYnNlcnZlciBydW5zIn0seyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2giXV0s
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFpbCAtbiBcIiR7bG9nX2xpbmVz
fVwiIFwiL29wdC9IQS9sb2dzL2hhXyR7ZGF0ZX0ubG9nXCIiLCJ2YXJpYWJsZXMiOlsiZGF0ZSIs
ImxvZ19saW5lcyJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6Im9ic2Vy
dmVyLWxvZyIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1NDJ9LCJwb3NpdGlvbiI6
ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIm9ic2VydmVyLWxvZy1yZWFk
Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMjItMjQifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpbWVvdXRNUyI6NjAwMDAs
InRpdGxlIjoiUmVhZCB0aGUgbmV3ZXN0IGxpbmVzIG9mIHRoZSBvYnNlcnZlcidzIGxvZyJ9LHsi
YmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6InJlY2VudD0kKHRhaWwgLW4gXCIke2xvZ19saW5lc31cIiBcIi9vcHQvSEEv
bG9ncy9oYV8ke2RhdGV9LmxvZ1wiKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHJlY2Vu
dFwiIHxcbiAgYXdrIC12IGJ1c3k9XCIke2J1c3lfbG9nX3BhdHRlcm59XCIgJ3RvbG93ZXIoJDAp
IH4gYnVzeSB7IG4rKyB9IEVORCB7IHByaW50IG4gKyAwIH0nIiwidmFyaWFibGVzIjpbImJ1c3lf
bG9nX3BhdHRlcm4iLCJkYXRlIiwibG9nX2xpbmVzIl19LCJleHBlY3QiOlt7ImNvbXBhcmlzb24i
OiI9PSIsIm51bWJlcnMiOlswXSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6Imlz
ID09IDAiLCJob2xkTVMiOjYwMDAwLCJob3N0cyI6WyJvcHMtd2F0Y2giXSwiaWQiOiJsb2ctcXVp
ZXQiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzAw
MDAsInRpdGxlIjoiVGhlIG5ld2VzdCBsaW5lcyBvZiB0aGUgb2JzZXJ2ZXIncyBsb2cgc3BlYWsg
b2Ygbm8gc3dhcCBhbmQgbm8gc3luY2hyb25pc2F0aW9uIn0sImRlc2NyaXB0aW9uIjoiU3RvcHBp
bmcgdGhlIG9ic2VydmVyIGluIHRoZSBtaWRkbGUgb2YgZWl0aGVyIG1heSBsZWF2ZSB0aGUgcGFp
ciB1bnN0YWJsZS4iLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6ImxvZy1x
dWlldCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoid2FpdCIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjU1MX0sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMi
OjE4MDAwMDB9LCJzYXRpc2ZpZXMiOlsibG9nLXF1aWV0Il0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjEsIDI3In0seyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIyMS0yNCJ9XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwidGl0
bGUiOiJXYWl0IHVudGlsIG5vIHN3YXAgb3Igc3luY2hyb25pc2F0aW9uIGlzIHVuZGVyIHdheSJ9
LHsiYmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1dLCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwi
dGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0b3AgaGEiLCJ2YXJpYWJsZXMiOltdfSwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InN0b3Atb2JzZXJ2ZXIiLCJpZGVtcG90ZW50Ijp0
cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6NTU5fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1
ZSwic2F0aXNmaWVzIjpbInN0b3Atb2JzZXJ2ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMCwgMjkifV0sInN0YWdlIjoiaG9s
ZC1mYWlsb3ZlciIsInRpbWVvdXRNUyI6MTIwMDAwLCJ0aXRsZSI6IlN0b3AgdGhlIG9ic2VydmVy
IiwidW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3lzdGVt
Y3RsIHN0YXJ0IGhhIiwidmFyaWFibGVzIjpbXX19fSx7ImJhdGNoZXMiOltbIm9wcy13YXRjaCJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxu
Zm9yIHVuaXQgaW4gJ2hhJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVu
aXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNc
XG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDNpbmFj
dGl2ZXwzZmFpbGVkKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1
c1wiIiwidG9vbHMiOlsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJl
eHBlY3RlZCI6ImlzIHN0b3BwZWQiLCJob3N0cyI6WyJvcHMtd2F0Y2giXSwiaWQiOiJzZWUtb2Jz
ZXJ2ZXItc3RvcHBlZCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGhhIiwidGlt
ZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgZG93biJ9LCJlZmZlY3RzIjpb
XSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLW9ic2VydmVyLXN0b3BwZWQiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTcwfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJvYnNlcnZlci1zZWVuLXN0b3BwZWQiXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMCJ9
LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzAifV0sInN0YWdlIjoiaG9sZC1mYWlsb3Zl
ciIsInRpdGxlIjoiU2VlIHRoYXQgdGhlIG9ic2VydmVyIGlzIGRvd24ifSx7ImJhY2t1cCI6ImFw
cGxpY2F0aW9uIiwiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtcyBcIiR7YXBwbGljYXRpb25fYmFja3VwfVwiICYm
IHNoYTI1NnN1bSAtLSBcIiR7YXBwbGljYXRpb25fYmFja3VwfVwiIiwidmFyaWFibGVzIjpbImFw
cGxpY2F0aW9uX2JhY2t1cCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4
dCI6Il5bMC05YS1mXXs2NH0gIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5bMC05YS1mXXs2NH0g
YCIsImhvc3RzIjpbIm9wcy1hIl0sImlkIjoiYmstYXBwbGljYXRpb24uY2hlY2siLCJraW5kIjoi
cHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MTgwMDAwMCwidGl0bGUi
OiJUaGUgYmFja3VwIG9mIHRoZSBhcHBsaWNhdGlvbiBpcyB0aGVyZSBhbmQgbm90IGVtcHR5In0s
ImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo5MDAwMDAsImlkIjoiYmstYXBwbGljYXRpb24iLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6
IkJhY2sgdGhlIGFwcGxpY2F0aW9uIHVwIHRvIC9zcnYvc2VydmljZW9wcy9iYWNrdXAvYXBwbGlj
YXRpb24tOC40LjAudGFyLmd6IGFzIHRoZSBCYWNrdXAgUHJvY2VzcyBzYXlzLiIsInBhdGgiOltd
LCJyZWNvcmQiOlsic2l6ZSIsInNoYTI1NiJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTc2fSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJiYWNrdXAtYXBwbGljYXRpb24iXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMyJ9
XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwidGl0bGUiOiJCYWNrIHVwIHRoZSBhcHBsaWNhdGlv
biBvZiB0aGUgbWFzdGVyIn0seyJiYWNrdXAiOiJmaWxlZGIiLCJiYXRjaGVzIjpbWyJvcHMtYSJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1zIFwi
JHtmaWxlZGJfYmFja3VwfVwiICYmIHNoYTI1NnN1bSAtLSBcIiR7ZmlsZWRiX2JhY2t1cH1cIiIs
InZhcmlhYmxlcyI6WyJmaWxlZGJfYmFja3VwIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1h
dGNoZXMiLCJ0ZXh0IjoiXlswLTlhLWZdezY0fSAifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXlsw
LTlhLWZdezY0fSBgIiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJiay1maWxlZGIuY2hlY2siLCJr
aW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MTgwMDAwMCwi
dGl0bGUiOiJUaGUgYmFja3VwIG9mIGZpbGVkYiBpcyB0aGVyZSBhbmQgbm90IGVtcHR5In0sImVm
ZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxODAwMDAwLCJpZCI6ImJrLWZpbGVkYiIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiQmFjayAv
b3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9maWxlZGIgdXAgdG8gL3Nydi9zZXJ2aWNlb3BzL2Jh
Y2t1cC9maWxlZGItOC40LjAudGFyLmd6IGFzIHRoZSBCYWNrdXAgUHJvY2VzcyBzYXlzLiIsInBh
dGgiOltdLCJyZWNvcmQiOlsic2l6ZSIsInNoYTI1NiJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTkxfSwicG9zaXRpb24iOiJib2R5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJiYWNrdXAtZmlsZWRiIl0sInNpbXVs
dGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzMi
fV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpdGxlIjoiQmFjayB1cCB0aGUgZmlsZWRiIGZv
bGRlciBvZiB0aGUgbWFzdGVyIn0seyJiYWNrdXAiOiJkYXRhYmFzZSIsImJhdGNoZXMiOltbIm9w
cy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3Qg
LXMgXCIke2RhdGFiYXNlX2JhY2t1cH1cIiAmJiBzaGEyNTZzdW0gLS0gXCIke2RhdGFiYXNlX2Jh
Y2t1cH1cIiIsInZhcmlhYmxlcyI6WyJkYXRhYmFzZV9iYWNrdXAiXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwiZXhwZWN0ZWQiOiJt
YXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6ImJrLWRiLmNo
ZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjE4
MDAwMDAsInRpdGxlIjoiVGhlIGJhY2t1cCBvZiB0aGUgZGF0YWJhc2UgaXMgdGhlcmUgYW5kIG5v
dCBlbXB0eSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwiaWQiOiJiay1kYiIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9u
IjoiQmFjayB0aGUgY29tcGxldGUgZGF0YWJhc2UgdXAgdG8gL3Nydi9zZXJ2aWNlb3BzL2JhY2t1
cC9kYXRhYmFzZS04LjQuMC5kdW1wIGFzIHRoZSBCYWNrdXAgUHJvY2VzcyBzYXlzLiIsInBhdGgi
OltdLCJyZWNvcmQiOlsic2l6ZSIsInNoYTI1NiJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjA2fSwicG9zaXRpb24iOiJib2R5Iiwi
cHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJiYWNrdXAtZGF0YWJhc2UiXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNCJ9
XSwic3RhZ2UiOiJob2xkLWZhaWxvdmVyIiwidGl0bGUiOiJCYWNrIHVwIHRoZSB3aG9sZSBkYXRh
YmFzZSBmcm9tIHRoZSBtYXN0ZXIifSx7ImJhY2t1cCI6InZtLXNuYXBzaG90LW1hc3RlciIsImJh
dGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVy
c29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6ImJrLXZtLW1hc3Rlci5jaGVj
ayIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJGaW5kIHRoZSBzbmFw
c2hvdCBpbiB0aGUgbGlzdCBvZiB0aGUgaHlwZXJ2aXNvci4iLCJwYXRoIjpbXSwicmVjb3JkIjpb
InNjcmVlbnNob3QiXX0sInN1YmplY3QiOiJGaW5kIHRoZSBzbmFwc2hvdCBpbiB0aGUgbGlzdCBv
ZiB0aGUgaHlwZXJ2aXNvci4iLCJ0aXRsZSI6IlRoZSBoeXBlcnZpc29yIGxpc3RzIHRoZSBtYXN0
ZXIncyBzbmFwc2hvdCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6ImJr
LXZtLW1hc3RlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7
Imluc3RydWN0aW9uIjoiVGFrZSBhIHNuYXBzaG90IG9mIHRoZSBtYXN0ZXIncyB2aXJ0dWFsIG1h
Y2hpbmUuIiwicGF0aCI6W10sInJlY29yZCI6WyJzbmFwc2hvdC1uYW1lIiwidGFrZW4tYXQiXX0s
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjYyMX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsi
c25hcHNob3QtbWFzdGVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMzUifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpdGxl
IjoiVGFrZSBhIHNuYXBzaG90IG9mIHRoZSBtYXN0ZXIncyB2aXJ0dWFsIG1hY2hpbmUifSx7ImJh
Y2t1cCI6InZtLXNuYXBzaG90LXN0YW5kYnkiLCJiYXRjaGVzIjpbWyJvcHMtYiJdXSwiY2hlY2si
OnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsi
b3BzLWIiXSwiaWQiOiJiay12bS1zdGFuZGJ5LmNoZWNrIiwia2luZCI6Im1hbnVhbCIsIm1hbnVh
bCI6eyJpbnN0cnVjdGlvbiI6IkZpbmQgdGhlIHNuYXBzaG90IGluIHRoZSBsaXN0IG9mIHRoZSBo
eXBlcnZpc29yLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic2NyZWVuc2hvdCJdfSwic3ViamVjdCI6
IkZpbmQgdGhlIHNuYXBzaG90IGluIHRoZSBsaXN0IG9mIHRoZSBoeXBlcnZpc29yLiIsInRpdGxl
IjoiVGhlIGh5cGVydmlzb3IgbGlzdHMgdGhlIHN0YW5kYnkncyBzbmFwc2hvdCJ9LCJlZmZlY3Rz
IjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6ImJrLXZtLXN0YW5kYnkiLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlRha2UgYSBz
bmFwc2hvdCBvZiB0aGUgc3RhbmRieSdzIHZpcnR1YWwgbWFjaGluZS4iLCJwYXRoIjpbXSwicmVj
b3JkIjpbInNuYXBzaG90LW5hbWUiLCJ0YWtlbi1hdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjMyfSwicG9zaXRpb24iOiJib2R5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzbmFwc2hvdC1zdGFuZGJ5Il0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MzUifV0sInN0YWdlIjoiaG9sZC1mYWlsb3ZlciIsInRpdGxlIjoiVGFrZSBhIHNuYXBzaG90IG9m
IHRoZSBzdGFuZGJ5J3MgdmlydHVhbCBtYWNoaW5lIn0seyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2gi
XV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBc
bmZvciB1bml0IGluICdoYSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1
bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVz
XFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAzaW5h
Y3RpdmV8M2ZhaWxlZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0
dXNcIiIsInRvb2xzIjpbInN5c3RlbWN0bCJdLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwi
ZXhwZWN0ZWQiOiJpcyBzdG9wcGVkIiwiaG9zdHMiOlsib3BzLXdhdGNoIl0sImlkIjoiYXBwbGlj
YXRpb24tdXBncmFkZS5lbnRyeS5vYnNlcnZlci1zdG9wcGVkIiwia2luZCI6InByb2JlIiwic3Vi
amVjdCI6InNlcnZpY2UgaGEiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBvYnNlcnZl
ciBpcyBkb3duIn0sImVmZmVjdHMiOltdLCJpZCI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUuZW50cnku
b2JzZXJ2ZXItc3RvcHBlZCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NDh9
LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MzAifV0sInN0YWdlIjoiYXBwbGljYXRpb24tdXBncmFkZSIsInRpdGxlIjoiVGhlIG9ic2VydmVy
IGlzIGRvd24ifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9r
U3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLXMgXCIke2FwcGxpY2F0aW9uX2JhY2t1cH1cIiAm
JiB0ZXN0IC1zIFwiJHtmaWxlZGJfYmFja3VwfVwiICYmIHRlc3QgLXMgXCIke2RhdGFiYXNlX2Jh
Y2t1cH1cIiAmJlxuICBzaGEyNTZzdW0gLS0gXCIke2FwcGxpY2F0aW9uX2JhY2t1cH1cIiBcIiR7
ZmlsZWRiX2JhY2t1cH1cIiBcIiR7ZGF0YWJhc2VfYmFja3VwfVwiIiwidmFyaWFibGVzIjpbImFw
cGxpY2F0aW9uX2JhY2t1cCIsImRhdGFiYXNlX2JhY2t1cCIsImZpbGVkYl9iYWNrdXAiXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwi
ZXhwZWN0ZWQiOiJtYXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6WyJvcHMtYSJdLCJp
ZCI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUuZW50cnkuYmFja3Vwcy1yZWFkYWJsZSIsImtpbmQiOiJw
cm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozNjAwMDAwLCJ0aXRsZSI6
IlRoZSB0aHJlZSBiYWNrdXBzIGFyZSBvbiB0aGUgbWFzdGVyLCBhcmUgbm90IGVtcHR5IGFuZCBj
YW4gYmUgcmVhZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJhcHBsaWNhdGlvbi11cGdyYWRlLmVudHJ5
LmJhY2t1cHMtcmVhZGFibGUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjQ4
fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiYmFj
a3Vwcy1jb21wbGV0ZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjM5In1dLCJzdGFnZSI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUiLCJ0
aXRsZSI6IlRoZSB0aHJlZSBiYWNrdXBzIGFyZSBvbiB0aGUgbWFzdGVyLCBhcmUgbm90IGVtcHR5
IGFuZCBjYW4gYmUgcmVhZCJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzaGEyNTZzdW0gLS0gXCIke2lu
c3RhbGxlcl9kaXJ9LyR7aW5zdGFsbGVyfVwiIiwidmFyaWFibGVzIjpbImluc3RhbGxlciIsImlu
c3RhbGxlcl9kaXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWwifV0sImV4cGVjdGVk
IjoiaXMgdGhlIHNhbWUgb24gZXZlcnkgaG9zdCIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwi
aWQiOiJhcHBsaWNhdGlvbi11cGdyYWRlLmVudHJ5Lmluc3RhbGxlci1pZGVudGljYWwiLCJraW5k
IjoiY29tcGFyZSIsInJldHJ5Ijp7ImF0dGVtcHRzIjozLCJldmVyeU1TIjo1MDAwfSwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwMCwidGl0bGUiOiJCb3RoIG5vZGVzIGhv
bGQgdGhlIHNhbWUgaW5zdGFsbGVyIn0sImVmZmVjdHMiOltdLCJpZCI6ImFwcGxpY2F0aW9uLXVw
Z3JhZGUuZW50cnkuaW5zdGFsbGVyLWlkZW50aWNhbCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjo2NDh9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNh
dGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiNDUsIDY0In1dLCJzdGFnZSI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUiLCJ0
aXRsZSI6IkJvdGggbm9kZXMgaG9sZCB0aGUgc2FtZSBpbnN0YWxsZXIifSx7ImJhdGNoZXMiOltb
Im9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxz
IC1sZCAtLSBcIiR7YXBwbGljYXRpb25fYmFja3VwfVwiICYmXG4gIHRlc3QgLW4gXCIkKGZpbmQg
XCIke2FwcGxpY2F0aW9uX2JhY2t1cH1cIiAtcHJ1bmUgLW1taW4gLTE0NDApXCIiLCJ0b29scyI6
WyJmaW5kIl0sInZhcmlhYmxlcyI6WyJhcHBsaWNhdGlvbl9iYWNrdXAiXX0sImV4cGVjdCI6W10s
ImV4cGVjdGVkIjoiZXhpc3RzOyBpcyBhdCBtb3N0IDI0IGggb2xkIiwiaG9zdHMiOlsib3BzLWEi
XSwiaWQiOiJiay1hcHBsaWNhdGlvbi5hZ2UiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZmls
ZSAvc3J2L3NlcnZpY2VvcHMvYmFja3VwL2FwcGxpY2F0aW9uLTguNC4wLnRhci5neiIsInRpdGxl
IjoiVGhlIGJhY2t1cCBvZiBhcHBsaWNhdGlvbiBpcyB5b3VuZyBlbm91Z2gifSwiZWZmZWN0cyI6
W10sImlkIjoiYmstYXBwbGljYXRpb24uYWdlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJj
aGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjU4Mn0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIzMyJ9XSwic3RhZ2UiOiJhcHBsaWNhdGlvbi11cGdyYWRlIiwidGl0bGUiOiJU
aGUgYmFja3VwIG9mIGFwcGxpY2F0aW9uIGlzIHlvdW5nIGVub3VnaCJ9LHsiYmF0Y2hlcyI6W1si
b3BzLWEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibHMg
LWxkIC0tIFwiJHtmaWxlZGJfYmFja3VwfVwiICYmXG4gIHRlc3QgLW4gXCIkKGZpbmQgXCIke2Zp
bGVkYl9iYWNrdXB9XCIgLXBydW5lIC1tbWluIC0xNDQwKVwiIiwidG9vbHMiOlsiZmluZCJdLCJ2
YXJpYWJsZXMiOlsiZmlsZWRiX2JhY2t1cCJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJleGlz
dHM7IGlzIGF0IG1vc3QgMjQgaCBvbGQiLCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6ImJrLWZpbGVk
Yi5hZ2UiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZmlsZSAvc3J2L3NlcnZpY2VvcHMvYmFj
a3VwL2ZpbGVkYi04LjQuMC50YXIuZ3oiLCJ0aXRsZSI6IlRoZSBiYWNrdXAgb2YgZmlsZWRiIGlz
IHlvdW5nIGVub3VnaCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJiay1maWxlZGIuYWdlIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjU5N30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMyJ9XSwic3RhZ2UiOiJhcHBsaWNhdGlv
bi11cGdyYWRlIiwidGl0bGUiOiJUaGUgYmFja3VwIG9mIGZpbGVkYiBpcyB5b3VuZyBlbm91Z2gi
fSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6ImxzIC1sZCAtLSBcIiR7ZGF0YWJhc2VfYmFja3VwfVwiICYmXG4gIHRlc3Qg
LW4gXCIkKGZpbmQgXCIke2RhdGFiYXNlX2JhY2t1cH1cIiAtcHJ1bmUgLW1taW4gLTE0NDApXCIi
LCJ0b29scyI6WyJmaW5kIl0sInZhcmlhYmxlcyI6WyJkYXRhYmFzZV9iYWNrdXAiXX0sImV4cGVj
dCI6W10sImV4cGVjdGVkIjoiZXhpc3RzOyBpcyBhdCBtb3N0IDI0IGggb2xkIiwiaG9zdHMiOlsi
b3BzLWEiXSwiaWQiOiJiay1kYi5hZ2UiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZmlsZSAv
c3J2L3NlcnZpY2VvcHMvYmFja3VwL2RhdGFiYXNlLTguNC4wLmR1bXAiLCJ0aXRsZSI6IlRoZSBi
YWNrdXAgb2YgZGF0YWJhc2UgaXMgeW91bmcgZW5vdWdoIn0sImVmZmVjdHMiOltdLCJpZCI6ImJr
LWRiLmFnZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2MTJ9LCJwb3NpdGlv
biI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzQifV0sInN0
YWdlIjoiYXBwbGljYXRpb24tdXBncmFkZSIsInRpdGxlIjoiVGhlIGJhY2t1cCBvZiBkYXRhYmFz
ZSBpcyB5b3VuZyBlbm91Z2gifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjb21tYW5kIjp7Im9r
U3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0b3AgZnQtbWFpbi1zZXJ2ZXIu
c2VydmljZSBmdC1hbmFseXRpY3Mtc2VydmVyLnNlcnZpY2UiLCJ2YXJpYWJsZXMiOltdfSwiZGVz
Y3JpcHRpb24iOiJUaGUgcG9ydGFsIGlzIGRvd24gZnJvbSBoZXJlLiIsImVmZmVjdHMiOltdLCJl
c3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic3RvcC1zZXJ2aWNlcy1tYXN0ZXIiLCJpZGVtcG90ZW50
Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6NjUxfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6
dHJ1ZSwic2F0aXNmaWVzIjpbInN0b3Atc2VydmljZXMtbWFzdGVyIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDktNTAifV0sInN0
YWdlIjoiYXBwbGljYXRpb24tdXBncmFkZSIsInRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IlN0
b3AgbWFpbiBhbmQgYW5hbHl0aWNzIHNlcnZlciBvbiB0aGUgbWFzdGVyIiwidW5kbyI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0YXJ0IGZ0LW1h
aW4tc2VydmVyLnNlcnZpY2UgZnQtYW5hbHl0aWNzLXNlcnZlci5zZXJ2aWNlIiwidmFyaWFibGVz
IjpbXX19fSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnZnQtbWFpbi1zZXJ2ZXIu
c2VydmljZScgJ2Z0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lz
dGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2Rl
PSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwi
JGNvZGUkc3RhdGVcIiBpbiAzaW5hY3RpdmV8M2ZhaWxlZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNh
Y1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInRvb2xzIjpbInN5c3RlbWN0bCJdLCJ2YXJpYWJs
ZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBzdG9wcGVkIiwiaG9zdHMiOlsib3Bz
LWEiXSwiaWQiOiJzZWUtc2VydmljZXMtc3RvcHBlZC1tYXN0ZXIiLCJraW5kIjoicHJvYmUiLCJz
dWJqZWN0Ijoic2VydmljZXMgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSwgZnQtYW5hbHl0aWNzLXNl
cnZlci5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJNYWluIGFuZCBhbmFseXRp
Y3Mgc2VydmVyIGFyZSBkb3duIG9uIHRoZSBtYXN0ZXIifSwiZWZmZWN0cyI6W10sImVzdGltYXRl
TVMiOjYwMDAwLCJpZCI6InNlZS1zZXJ2aWNlcy1zdG9wcGVkLW1hc3RlciIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NjN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbInNlcnZpY2VzLXN0b3BwZWQtbWFzdGVyIl0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTEtNTIi
fSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjUxLTUyIn1dLCJzdGFnZSI6ImFwcGxpY2F0
aW9uLXVwZ3JhZGUiLCJ0aXRsZSI6IlNlZSB0aGF0IGJvdGggc2VydmVycyBhcmUgZG93biBvbiB0
aGUgbWFzdGVyIn0seyJiYXRjaGVzIjpbWyJvcHMtYSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN0YXQgLWMgJyVhJyBcIiR7aW5zdGFsbGVyX2Rp
cn0vJHtpbnN0YWxsZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyIiwiaW5zdGFsbGVyX2Rp
ciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiNzUwIn1dLCJleHBl
Y3RlZCI6ImlzIGA3NTBgIiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJncmFudC1leGVjdXRlLW1h
c3Rlci5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91
dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgaW5zdGFsbGVyIG1heSBiZSBydW4gYnkgaXRzIG93bmVy
IGFuZCBncm91cCBvbmx5In0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3Vk
byBjaG1vZCAwNzUwIFwiJHtpbnN0YWxsZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyIl0s
IndvcmtpbmdEaXJlY3RvcnkiOiIvc3J2L3NlcnZpY2VvcHMvdXBncmFkZSJ9LCJlZmZlY3RzIjpb
XSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoiZ3JhbnQtZXhlY3V0ZS1tYXN0ZXIiLCJpZGVtcG90
ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6NjY4fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImdyYW50LWV4ZWN1dGUtbWFzdGVyIl0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTMtNTQifV0s
InN0YWdlIjoiYXBwbGljYXRpb24tdXBncmFkZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoi
TWFrZSB0aGUgaW5zdGFsbGVyIGV4ZWN1dGFibGUgb24gdGhlIG1hc3RlciJ9LHsiYmF0Y2hlcyI6
W1sib3BzLWEiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0
ZXN0cyBpdCIsImhvc3RzIjpbIm9wcy1hIl0sImlkIjoidXBncmFkZS1tYXN0ZXIuY2hlY2siLCJr
aW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiQ29uZmlybSB0aGF0IHRoZSBp
bnN0YWxsZXIgd2FzIGZvbGxvd2VkIHRvIGl0cyBjb21wbGV0aW9uIHNjcmVlbiB3aXRob3V0IGFu
IGVycm9yLiIsInBhdGgiOltdLCJyZWNvcmQiOlsibGFzdC1saW5lcyIsInNjcmVlbnNob3QiXX0s
InN1YmplY3QiOiJDb25maXJtIHRoYXQgdGhlIGluc3RhbGxlciB3YXMgZm9sbG93ZWQgdG8gaXRz
IGNvbXBsZXRpb24gc2NyZWVuIHdpdGhvdXQgYW4gZXJyb3IuIiwidGl0bGUiOiJUaGUgaW5zdGFs
bGVyIG9uIHRoZSBtYXN0ZXIgaGFzIHNob3duIGl0cyBjb21wbGV0aW9uIHNjcmVlbiJ9LCJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gXCIuLyR7aW5zdGFsbGVyfVwiIiwi
dmFyaWFibGVzIjpbImluc3RhbGxlciJdLCJ3b3JraW5nRGlyZWN0b3J5IjoiL3Nydi9zZXJ2aWNl
b3BzL3VwZ3JhZGUifSwiZGVzY3JpcHRpb24iOiJJdCBiZWdpbnMgYnkgaXRzZWxmOyBmb2xsb3cg
aXRzIG91dHB1dCB1bnRpbCB0aGUgY29tcGxldGlvbiBzY3JlZW4uIiwiZWZmZWN0cyI6W3siY2Fw
YWJpbGl0eSI6InBvcnRhbCIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5Ijoi
YW5hbHl0aWNzIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJhdXRvbWF0
aWMtZmFpbG92ZXIiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9XSwiZXN0aW1hdGVNUyI6MjQwMDAw
MCwiZmlybSI6dHJ1ZSwiaWQiOiJ1cGdyYWRlLW1hc3RlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJp
bXBhY3QiOjEsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2ODR9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2Vk
Ijp0cnVlLCJzYXRpc2ZpZXMiOlsicnVuLWluc3RhbGxlci1tYXN0ZXIiLCJib3RoLW5vZGVzLXVw
Z3JhZGVkIiwiaW5zdGFsbGVyLXdhdGNoZWQtbWFzdGVyIiwiaW5zdGFsbGVyLWNvbXBsZXRlZC1t
YXN0ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI1NS02MCJ9XSwic3RhZ2UiOiJhcHBsaWNhdGlvbi11cGdyYWRlIiwidGltZW91
dE1TIjo3MjAwMDAwLCJ0aXRsZSI6IlJ1biB0aGUgaW5zdGFsbGVyIG9uIHRoZSBtYXN0ZXIiLCJ1
bmRvIjp7Im1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkdvIGJhY2sgd2l0aCB0aGUgcHJvY2VkdXJl
IHJiLXByZXZpb3VzLiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX0sInVwZ3JhZGVzIjoiYXBwbGlj
YXRpb24ifSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0b3AgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSBmdC1h
bmFseXRpY3Mtc2VydmVyLnNlcnZpY2UiLCJ2YXJpYWJsZXMiOltdfSwiZGVzY3JpcHRpb24iOiJU
aGV5IHNob3VsZCBiZSBkb3duIGFscmVhZHk7IHRoZSBzdG9wIG1ha2VzIHN1cmUuIiwiZWZmZWN0
cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJzdG9wLXNlcnZpY2VzLXN0YW5kYnkiLCJp
ZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NzA3fSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbInN0b3Atc2VydmljZXMtc3RhbmRieSJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYz
LTY0In1dLCJzdGFnZSI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUiLCJ0aW1lb3V0TVMiOjMwMDAwMCwi
dGl0bGUiOiJTdG9wIG1haW4gYW5kIGFuYWx5dGljcyBzZXJ2ZXIgb24gdGhlIHN0YW5kYnkifSx7
ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAnZnQtbWFpbi1zZXJ2ZXIuc2VydmljZScg
J2Z0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlz
LWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHBy
aW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3Rh
dGVcIiBpbiAzaW5hY3RpdmV8M2ZhaWxlZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxu
ZXhpdCBcIiRzdGF0dXNcIiIsInRvb2xzIjpbInN5c3RlbWN0bCJdLCJ2YXJpYWJsZXMiOltdfSwi
ZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBzdG9wcGVkIiwiaG9zdHMiOlsib3BzLWIiXSwiaWQi
OiJzZWUtc2VydmljZXMtc3RvcHBlZC1zdGFuZGJ5Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6
InNlcnZpY2VzIGZ0LW1haW4tc2VydmVyLnNlcnZpY2UsIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2Vy
dmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiTWFpbiBhbmQgYW5hbHl0aWNzIHNlcnZl
ciBhcmUgZG93biBvbiB0aGUgc3RhbmRieSBiZWZvcmUgaXRzIGluc3RhbGxlciBydW5zIn0sImVm
ZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJzZWUtc2VydmljZXMtc3RvcHBlZC1z
dGFuZGJ5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjcxOH0sInBvc2l0aW9u
IjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic2VydmljZXMtc3RvcHBl
ZC1zdGFuZGJ5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiNjMtNjQifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYzLTY0
In1dLCJzdGFnZSI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUiLCJ0aXRsZSI6IlNlZSB0aGF0IGJvdGgg
c2VydmVycyBhcmUgZG93biBvbiB0aGUgc3RhbmRieSJ9LHsiYmF0Y2hlcyI6W1sib3BzLWIiXV0s
ImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBzdGF0IC1j
ICclYScgXCIke2luc3RhbGxlcl9kaXJ9LyR7aW5zdGFsbGVyfVwiIiwidmFyaWFibGVzIjpbImlu
c3RhbGxlciIsImluc3RhbGxlcl9kaXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxz
IiwidGV4dCI6Ijc1MCJ9XSwiZXhwZWN0ZWQiOiJpcyBgNzUwYCIsImhvc3RzIjpbIm9wcy1iIl0s
ImlkIjoiZ3JhbnQtZXhlY3V0ZS1zdGFuZGJ5LmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXIg
bWF5IGJlIHJ1biBieSBpdHMgb3duZXIgYW5kIGdyb3VwIG9ubHkifSwiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIGNobW9kIDA3NTAgXCIke2luc3RhbGxlcn1cIiIsInZh
cmlhYmxlcyI6WyJpbnN0YWxsZXIiXSwid29ya2luZ0RpcmVjdG9yeSI6Ii9zcnYvc2VydmljZW9w
cy91cGdyYWRlIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJncmFudC1l
eGVjdXRlLXN0YW5kYnkiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NzIzfSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImdyYW50LWV4ZWN1
dGUtc3RhbmRieSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjYzLTY0In1dLCJzdGFnZSI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUiLCJ0
aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik1ha2UgdGhlIGluc3RhbGxlciBleGVjdXRhYmxlIG9u
IHRoZSBzdGFuZGJ5In0seyJiYXRjaGVzIjpbWyJvcHMtYiJdXSwiY2hlY2siOnsiZXhwZWN0Ijpb
XSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsib3BzLWIiXSwiaWQi
OiJ1cGdyYWRlLXN0YW5kYnkuY2hlY2siLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3Ry
dWN0aW9uIjoiQ29uZmlybSB0aGF0IHRoZSBpbnN0YWxsZXIgd2FzIGZvbGxvd2VkIHRvIGl0cyBj
b21wbGV0aW9uIHNjcmVlbiB3aXRob3V0IGFuIGVycm9yLiIsInBhdGgiOltdLCJyZWNvcmQiOlsi
bGFzdC1saW5lcyIsInNjcmVlbnNob3QiXX0sInN1YmplY3QiOiJDb25maXJtIHRoYXQgdGhlIGlu
c3RhbGxlciB3YXMgZm9sbG93ZWQgdG8gaXRzIGNvbXBsZXRpb24gc2NyZWVuIHdpdGhvdXQgYW4g
ZXJyb3IuIiwidGl0bGUiOiJUaGUgaW5zdGFsbGVyIG9uIHRoZSBzdGFuZGJ5IGhhcyBzaG93biBp
dHMgY29tcGxldGlvbiBzY3JlZW4ifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJzdWRvIFwiLi8ke2luc3RhbGxlcn1cIiIsInZhcmlhYmxlcyI6WyJpbnN0YWxsZXIiXSwid29y
a2luZ0RpcmVjdG9yeSI6Ii9zcnYvc2VydmljZW9wcy91cGdyYWRlIn0sImVmZmVjdHMiOlt7ImNh
cGFiaWxpdHkiOiJwb3J0YWwiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6
ImFuYWx5dGljcyIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiYXV0b21h
dGljLWZhaWxvdmVyIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifV0sImVzdGltYXRlTVMiOjI0MDAw
MDAsImZpcm0iOnRydWUsImlkIjoidXBncmFkZS1zdGFuZGJ5IiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImltcGFjdCI6MSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjczOX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVn
ZWQiOnRydWUsInNhdGlzZmllcyI6WyJydW4taW5zdGFsbGVyLXN0YW5kYnkiLCJib3RoLW5vZGVz
LXVwZ3JhZGVkIiwiaW5zdGFsbGVyLWNvbXBsZXRlZC1zdGFuZGJ5Il0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjItNjUifV0sInN0
YWdlIjoiYXBwbGljYXRpb24tdXBncmFkZSIsInRpbWVvdXRNUyI6NzIwMDAwMCwidGl0bGUiOiJS
dW4gdGhlIGluc3RhbGxlciBvbiB0aGUgc3RhbmRieSIsInVuZG8iOnsibWFudWFsIjp7Imluc3Ry
dWN0aW9uIjoiR28gYmFjayB3aXRoIHRoZSBwcm9jZWR1cmUgcmItcHJldmlvdXMuIiwicGF0aCI6
W10sInJlY29yZCI6W119fSwidXBncmFkZXMiOiJhcHBsaWNhdGlvbiJ9LHsiYmF0Y2hlcyI6W1si
b3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3Rh
dHVzPTBcbmZvciB1bml0IGluICdmdC1tYWluLXNlcnZlci5zZXJ2aWNlJyAnZnQtYW5hbHl0aWNz
LXNlcnZlci5zZXJ2aWNlJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVu
aXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNc
XG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDNpbmFj
dGl2ZXwzZmFpbGVkKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1
c1wiIiwidG9vbHMiOlsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJl
eHBlY3RlZCI6ImlzIHN0b3BwZWQiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6ImFwcGxpY2F0aW9u
LXVwZ3JhZGUuZXhpdC5zdGFuZGJ5LXNlcnZpY2VzLXN0b3BwZWQiLCJraW5kIjoicHJvYmUiLCJz
dWJqZWN0Ijoic2VydmljZXMgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSwgZnQtYW5hbHl0aWNzLXNl
cnZlci5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJNYWluIGFuZCBhbmFseXRp
Y3Mgc2VydmVyIGFyZSBzdGlsbCBkb3duIG9uIHRoZSB1cGdyYWRlZCBzdGFuZGJ5In0sImVmZmVj
dHMiOltdLCJpZCI6ImFwcGxpY2F0aW9uLXVwZ3JhZGUuZXhpdC5zdGFuZGJ5LXNlcnZpY2VzLXN0
b3BwZWQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjQ5fSwicG9zaXRpb24i
OiJleGl0IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzdGFuZGJ5LXNlcnZpY2Vz
LXN0b3BwZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiI2NiJ9XSwic3RhZ2UiOiJhcHBsaWNhdGlvbi11cGdyYWRlIiwidGl0bGUi
OiJNYWluIGFuZCBhbmFseXRpY3Mgc2VydmVyIGFyZSBzdGlsbCBkb3duIG9uIHRoZSB1cGdyYWRl
ZCBzdGFuZGJ5In0seyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2giXV0sImNoZWNrIjp7ImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdoYSc7IGRv
XG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYm
IGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3Rh
dGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAzaW5hY3RpdmV8M2ZhaWxlZCkgOzsgKikg
c3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInRvb2xzIjpbInN5c3Rl
bWN0bCJdLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBzdG9wcGVk
IiwiaG9zdHMiOlsib3BzLXdhdGNoIl0sImlkIjoiZGF0YWJhc2UtdXBncmFkZS5lbnRyeS5vYnNl
cnZlci1zdG9wcGVkIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgaGEiLCJ0aW1l
b3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBvYnNlcnZlciBpcyBkb3duIn0sImVmZmVjdHMiOltd
LCJpZCI6ImRhdGFiYXNlLXVwZ3JhZGUuZW50cnkub2JzZXJ2ZXItc3RvcHBlZCIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3NzB9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzAifV0sInN0YWdlIjoiZGF0YWJhc2UtdXBn
cmFkZSIsInRpdGxlIjoiVGhlIG9ic2VydmVyIGlzIGRvd24ifSx7ImJhdGNoZXMiOltbIm9wcy13
YXRjaCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0
dXM9MFxuZm9yIHVuaXQgaW4gJ2hhJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZl
IFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICcl
czogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGlu
IDNpbmFjdGl2ZXwzZmFpbGVkKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwi
JHN0YXR1c1wiIiwidG9vbHMiOlsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6W119LCJleHBlY3Qi
OltdLCJleHBlY3RlZCI6ImlzIHN0b3BwZWQiLCJob3N0cyI6WyJvcHMtd2F0Y2giXSwiaWQiOiJz
ZWUtb2JzZXJ2ZXItc3RpbGwtc3RvcHBlZCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2
aWNlIGhhIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgZG93biJ9
LCJkZXNjcmlwdGlvbiI6Ikl0IHdhcyBzdG9wcGVkIGJlZm9yZSB0aGUgYXBwbGljYXRpb24gdXBn
cmFkZSBhbmQgaXMgbm90IHN0b3BwZWQgYSBzZWNvbmQgdGltZS4iLCJlZmZlY3RzIjpbXSwiZXN0
aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLW9ic2VydmVyLXN0aWxsLXN0b3BwZWQiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NzczfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJvYnNlcnZlci1zdG9wcGVkLWZvci1kYXRhYmFzZXMi
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI2OC03MCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzAifV0sInN0YWdlIjoi
ZGF0YWJhc2UtdXBncmFkZSIsInRpdGxlIjoiU2VlIHRoYXQgdGhlIG9ic2VydmVyIGlzIHN0aWxs
IGRvd24ifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAncG9zdGdyZXNxbC5zZXJ2
aWNlJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYv
bnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRc
IiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0
YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0ZW1j
dGwiXSwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIs
Imhvc3RzIjpbIm9wcy1hIl0sImlkIjoiZGItdXBncmFkZS1tYXN0ZXIuZm9sbG93LWd1aWRlLmNo
ZWNrIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAw
MDB9LCJzdWJqZWN0Ijoic2VydmljZSBwb3N0Z3Jlc3FsLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYw
MDAwLCJ0aXRsZSI6IlBvc3RncmVTUUwgcnVucyBhZnRlciBpdHMgdXBncmFkZSJ9LCJkZXNjcmlw
dGlvbiI6IlRoZSBndWlkZSBmb3IgYSBzdGFuZGFsb25lIFBvc3RncmVTUUwgaXMgYSBkb2N1bWVu
dCBvZiBpdHMgb3duIGFuZCBob2xkcyB0aGUgY29tbWFuZHMuIiwiZWZmZWN0cyI6W3siY2FwYWJp
bGl0eSI6InBvcnRhbCIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZGF0
YWJhc2UtcmVwbGljYXRpb24iLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9XSwiZXN0aW1hdGVNUyI6
MjcwMDAwMCwiZmlybSI6dHJ1ZSwiaWQiOiJkYi11cGdyYWRlLW1hc3Rlci5mb2xsb3ctZ3VpZGUi
LCJpZGVtcG90ZW50IjpmYWxzZSwiaW1wYWN0IjoxLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7
ImFjY291bnQiOiJyb290IiwiaW5zdHJ1Y3Rpb24iOiJGb2xsb3cgdGhlIFN0YW5kYWxvbmUgUG9z
dGdyZVNRTCBVcGdyYWRlIEd1aWRlIG9uIHRoaXMgbm9kZSBmcm9tIGl0cyBmaXJzdCBwYWdlIHRv
IGl0cyBsYXN0LiIsInBhdGgiOltdLCJyZWNvcmQiOlsidmVyc2lvbi1iZWZvcmUiLCJ2ZXJzaW9u
LWFmdGVyIiwibG9nLWZpbGUiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjc4MH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOlsiZGF0YWJhc2UtdXBncmFkZS1tYXN0ZXIiXSwic2ltdWx0YW5l
b3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3MiwgODEi
fV0sInN0YWdlIjoiZGF0YWJhc2UtdXBncmFkZSIsInRpdGxlIjoiVXBncmFkZSBQb3N0Z3JlU1FM
IG9uIHRoaXMgbm9kZSBieSB0aGUgc3RhbmRhbG9uZSBndWlkZSIsInVuZG8iOnsibWFudWFsIjp7
Imluc3RydWN0aW9uIjoiUmVzdG9yZSB0aGUgbm9kZSBmcm9tIGl0cyBzbmFwc2hvdDsgdGhlIHBy
b2NlZHVyZSByYi1wcmV2aW91cyBzYXlzIGhvdy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbXX19LCJ1
cGdyYWRlcyI6InBvc3RncmVzcWwifSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLXUgcG9zdGdyZXMgcHNxbCAt
ZCBmbG90b2l0c21kYiAtdEFjIFwiU0VMRUNUIHBnX2lzX2luX3JlY292ZXJ5KCk7XCIiLCJ2YXJp
YWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiZiJ9XSwi
ZXhwZWN0ZWQiOiJpcyBgZmAiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6InByb21vdGUtc3RhbmRi
eS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6
MzAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IlRoZSBzdGFuZGJ5J3MgZGF0YWJhc2UgaGFzIGxlZnQgcmVjb3ZlcnkgYW5kIHdyaXRlcyJ9LCJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc2ggbWFzdGVyLnNoIiwidmFy
aWFibGVzIjpbXSwid29ya2luZ0RpcmVjdG9yeSI6Ii9vcHQvSEEifSwiZGVzY3JpcHRpb24iOiJG
cm9tIGhlcmUgdW50aWwgcmVwbGljYXRpb24gaXMgc2V0IHVwIGFnYWluLCB0aGUgcGFpciBoYXMg
dHdvIG1hc3RlcnMuIiwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiZmlybSI6dHJ1
ZSwiaWQiOiJwcm9tb3RlLXN0YW5kYnkiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6InJ1biIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
Ojc4Nn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJw
cm9tb3RlLXN0YW5kYnkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiI3My04MCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
ODAifV0sInN0YWdlIjoiZGF0YWJhc2UtdXBncmFkZSIsInRpbWVvdXRNUyI6OTAwMDAwLCJ0aXRs
ZSI6IlByb21vdGUgdGhlIHN0YW5kYnkgdG8gYSB0ZW1wb3JhcnkgbWFzdGVyIiwidW5kbyI6eyJp
cnJldmVyc2libGUiOiJObyBzY3JpcHQgdHVybnMgYSBwcm9tb3RlZCBub2RlIGJhY2s7IG9ubHkg
cmVjb25maWd1cmUtaGEgY2xvc2VzIHRoZSB0d28tbWFzdGVyIHN0YXRlLiJ9fSx7ImJhdGNoZXMi
OltbIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAncG9zdGdyZXNxbC5zZXJ2aWNlJzsgZG9cbiAgc3RhdGU9
JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8
IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNh
c2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRv
bmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFibGVzIjpb
XX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpbIm9wcy1iIl0s
ImlkIjoiZGItdXBncmFkZS1zdGFuZGJ5LmZvbGxvdy1ndWlkZS5jaGVjayIsImtpbmQiOiJwcm9i
ZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InNl
cnZpY2UgcG9zdGdyZXNxbC5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJQb3N0
Z3JlU1FMIHJ1bnMgYWZ0ZXIgaXRzIHVwZ3JhZGUifSwiZGVzY3JpcHRpb24iOiJUaGUgZ3VpZGUg
Zm9yIGEgc3RhbmRhbG9uZSBQb3N0Z3JlU1FMIGlzIGEgZG9jdW1lbnQgb2YgaXRzIG93biBhbmQg
aG9sZHMgdGhlIGNvbW1hbmRzLiIsImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJwb3J0YWwiLCJl
ZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImRhdGFiYXNlLXJlcGxpY2F0aW9u
IiwiZWZmZWN0IjoidW5hdmFpbGFibGUifV0sImVzdGltYXRlTVMiOjI3MDAwMDAsImZpcm0iOnRy
dWUsImlkIjoiZGItdXBncmFkZS1zdGFuZGJ5LmZvbGxvdy1ndWlkZSIsImlkZW1wb3RlbnQiOmZh
bHNlLCJpbXBhY3QiOjEsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6InJvb3Qi
LCJpbnN0cnVjdGlvbiI6IkZvbGxvdyB0aGUgU3RhbmRhbG9uZSBQb3N0Z3JlU1FMIFVwZ3JhZGUg
R3VpZGUgb24gdGhpcyBub2RlIGZyb20gaXRzIGZpcnN0IHBhZ2UgdG8gaXRzIGxhc3QuIiwicGF0
aCI6W10sInJlY29yZCI6WyJ2ZXJzaW9uLWJlZm9yZSIsInZlcnNpb24tYWZ0ZXIiLCJsb2ctZmls
ZSJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6ODAyfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJkYXRhYmFzZS11cGdyYWRlLXN0YW5kYnkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3MiwgODEifV0sInN0YWdlIjoiZGF0
YWJhc2UtdXBncmFkZSIsInRpdGxlIjoiVXBncmFkZSBQb3N0Z3JlU1FMIG9uIHRoaXMgbm9kZSBi
eSB0aGUgc3RhbmRhbG9uZSBndWlkZSIsInVuZG8iOnsibWFudWFsIjp7Imluc3RydWN0aW9uIjoi
UmVzdG9yZSB0aGUgbm9kZSBmcm9tIGl0cyBzbmFwc2hvdDsgdGhlIHByb2NlZHVyZSByYi1wcmV2
aW91cyBzYXlzIGhvdy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbXX19LCJ1cGdyYWRlcyI6InBvc3Rn
cmVzcWwifSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLXUgcG9zdGdyZXMgcHNxbCAtZCBmbG90b2l0c21kYiAt
dEFjIFwiU0VMRUNUIHBnX2lzX2luX3JlY292ZXJ5KCk7XCIiLCJ2YXJpYWJsZXMiOltdfSwiZXhw
ZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoidCJ9XSwiZXhwZWN0ZWQiOiJpcyBg
dGAiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6InJlY29uZmlndXJlLWhhLmNoZWNrIiwia2luZCI6
InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0
IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHN0YW5kYnkncyBk
YXRhYmFzZSBvbmx5IHJlYWRzIGFnYWluIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoyNzAw
MDAwLCJmaXJtIjp0cnVlLCJpZCI6InJlY29uZmlndXJlLWhhIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6InJvb3QiLCJpbnN0cnVjdGlvbiI6
IkZvbGxvdyB0aGUgcmVjb25maWd1cmF0aW9uIGluIHRoZSBIaWdoIEF2YWlsYWJpbGl0eSBEZXBs
b3ltZW50IFNldHVwIGd1aWRlIHVudGlsIHRoZSBzdGFuZGJ5IHJlcGxpY2F0ZXMgZnJvbSB0aGUg
bWFzdGVyIGFnYWluLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic3RlcHMtZG9uZSIsImxvZy1maWxl
Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjo4MDh9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbInJlY29uZmlndXJlLWhhIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODItODMifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjgzIn1dLCJzdGFnZSI6ImRhdGFiYXNlLXVwZ3JhZGUiLCJ0aXRsZSI6IlNldCByZXBsaWNh
dGlvbiBiZXR3ZWVuIHRoZSBub2RlcyB1cCBhZ2FpbiIsInVuZG8iOnsibWFudWFsIjp7Imluc3Ry
dWN0aW9uIjoiVXNlIHRoZSBwcm9jZWR1cmUgY2x1c3Rlci1yZWNvdmVyeS4iLCJwYXRoIjpbXSwi
cmVjb3JkIjpbXX19fSx7ImJhdGNoZXMiOltbIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLXUgcG9zdGdyZXMgcHNxbCAtZCBmbG90b2l0
c21kYiAtdEFjIFwiU0VMRUNUIHBnX2lzX2luX3JlY292ZXJ5KCk7XCIiLCJ2YXJpYWJsZXMiOltd
fSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoidCJ9XSwiZXhwZWN0ZWQi
OiJpcyBgdGAiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6ImRhdGFiYXNlLXVwZ3JhZGUuZXhpdC5z
dGFuZGJ5LXJlcGxpY2F0ZXMiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAw
MCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAw
MCwidGl0bGUiOiJUaGUgc3RhbmRieSdzIGRhdGFiYXNlIG9ubHkgcmVhZHMgYWdhaW4ifSwiZWZm
ZWN0cyI6W10sImlkIjoiZGF0YWJhc2UtdXBncmFkZS5leGl0LnN0YW5kYnktcmVwbGljYXRlcyIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3NzF9LCJwb3NpdGlvbiI6ImV4aXQi
LCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4MyJ9XSwic3RhZ2UiOiJkYXRh
YmFzZS11cGdyYWRlIiwidGl0bGUiOiJUaGUgc3RhbmRieSdzIGRhdGFiYXNlIG9ubHkgcmVhZHMg
YWdhaW4ifSx7ImJhdGNoZXMiOltbIm9wcy13YXRjaCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2hhJzsgZG9cbiAg
c3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29k
ZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwi
XG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDNpbmFjdGl2ZXwzZmFpbGVkKSA7OyAqKSBzdGF0
dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidG9vbHMiOlsic3lzdGVtY3Rs
Il0sInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHN0b3BwZWQiLCJo
b3N0cyI6WyJvcHMtd2F0Y2giXSwiaWQiOiJyZXR1cm4tdG8tc2VydmljZS5lbnRyeS5vYnNlcnZl
ci1zdG9wcGVkIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgaGEiLCJ0aW1lb3V0
TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBvYnNlcnZlciBpcyBkb3duIn0sImVmZmVjdHMiOltdLCJp
ZCI6InJldHVybi10by1zZXJ2aWNlLmVudHJ5Lm9ic2VydmVyLXN0b3BwZWQiLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6ODMwfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMwIn1dLCJzdGFnZSI6InJldHVybi10by1zZXJ2
aWNlIiwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIgaXMgZG93biJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEi
XV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBc
bmZvciB1bml0IGluICdmdC1tYWluLXNlcnZlci5zZXJ2aWNlJyAnZnQtYW5hbHl0aWNzLXNlcnZl
ci5zZXJ2aWNlJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAy
Pi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwi
JHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7
ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJz
eXN0ZW1jdGwiXSwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVu
bmluZyIsImhvc3RzIjpbIm9wcy1hIl0sImlkIjoic3RhcnQtc2VydmljZXMtbWFzdGVyLmNoZWNr
Iiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjo2MDAwMDB9
LCJzdWJqZWN0Ijoic2VydmljZXMgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSwgZnQtYW5hbHl0aWNz
LXNlcnZlci5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJCb3RoIHNlcnZlcnMg
cnVuIG9uIHRoZSBtYXN0ZXIifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJz
dWRvIHN5c3RlbWN0bCBzdGFydCBmdC1tYWluLXNlcnZlci5zZXJ2aWNlIGZ0LWFuYWx5dGljcy1z
ZXJ2ZXIuc2VydmljZSIsInZhcmlhYmxlcyI6W119LCJkZXNjcmlwdGlvbiI6IlRoZSBndWlkZSBz
dGFydHMgdGhlbSBub3doZXJlIGFuZCBleHBlY3RzIHRoZW0gdG8gcnVuOyB1c2VycyBhcmUgYmFj
ayBmcm9tIGhlcmUuIiwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiZmlybSI6dHJ1
ZSwiaWQiOiJzdGFydC1zZXJ2aWNlcy1tYXN0ZXIiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoi
cnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6ODMzfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVz
IjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMDYtMTA4In1dLCJzdGFnZSI6InJldHVybi10by1zZXJ2aWNlIiwidGltZW91dE1T
Ijo2MDAwMDAsInRpdGxlIjoiU3RhcnQgbWFpbiBhbmQgYW5hbHl0aWNzIHNlcnZlciBvbiB0aGUg
bWFzdGVyIiwidW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8g
c3lzdGVtY3RsIHN0b3AgZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSBmdC1hbmFseXRpY3Mtc2VydmVy
LnNlcnZpY2UiLCJ2YXJpYWJsZXMiOltdfX19LHsiYmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1dLCJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gc3lzdGVtY3RsIHN0YXJ0IGhh
IiwidmFyaWFibGVzIjpbXX0sImRlc2NyaXB0aW9uIjoiRmFpbG92ZXIgd29ya3MgYWdhaW4gZnJv
bSBoZXJlLiIsImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic3RhcnQtb2Jz
ZXJ2ZXIiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6ODUyfSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbInN0YXJ0LW9ic2VydmVyIl0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
ODYtODgifV0sInN0YWdlIjoicmV0dXJuLXRvLXNlcnZpY2UiLCJ0aW1lb3V0TVMiOjMwMDAwMCwi
dGl0bGUiOiJTdGFydCB0aGUgb2JzZXJ2ZXIiLCJ1bmRvIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0Ijoic3VkbyBzeXN0ZW1jdGwgc3RvcCBoYSIsInZhcmlhYmxlcyI6W119fX0s
eyJiYXRjaGVzIjpbWyJvcHMtd2F0Y2giXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluICdoYSc7IGRvXG4gIHN0YXRlPSQo
c3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBj
b2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNl
IFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25l
XG5leGl0IFwiJHN0YXR1c1wiIiwidG9vbHMiOlsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6W119
LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJvcHMtd2F0Y2gi
XSwiaWQiOiJzZWUtb2JzZXJ2ZXItcnVubmluZy1hZ2FpbiIsImtpbmQiOiJwcm9iZSIsInN1Ympl
Y3QiOiJzZXJ2aWNlIGhhIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgb2JzZXJ2ZXIg
cnVucyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLW9ic2VydmVy
LXJ1bm5pbmctYWdhaW4iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6ODY0fSwi
cG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJvYnNlcnZl
ci1zZWVuLXJ1bm5pbmctYWdhaW4iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4OSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMjgsIDg5In1dLCJzdGFnZSI6InJldHVybi10by1zZXJ2aWNlIiwidGl0bGUiOiJTZWUgdGhh
dCB0aGUgb2JzZXJ2ZXIgcnVucyBhZ2FpbiJ9LHsiYmF0Y2hlcyI6W1sib3BzLXdhdGNoIl1dLCJj
aGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3Ig
dW5pdCBpbiAnaGEnOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwi
IDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicg
XCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkg
OzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInRvb2xzIjpb
InN5c3RlbWN0bCJdLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBy
dW5uaW5nIiwiaG9zdHMiOlsib3BzLXdhdGNoIl0sImlkIjoicmV0dXJuLXRvLXNlcnZpY2UuZXhp
dC5vYnNlcnZlci1ydW5uaW5nIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgaGEi
LCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBvYnNlcnZlciBydW5zIn0sImVmZmVjdHMi
OltdLCJpZCI6InJldHVybi10by1zZXJ2aWNlLmV4aXQub2JzZXJ2ZXItcnVubmluZyIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4MzF9LCJwb3NpdGlvbiI6ImV4aXQiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOCwgODkifV0sInN0YWdlIjoicmV0dXJu
LXRvLXNlcnZpY2UiLCJ0aXRsZSI6IlRoZSBvYnNlcnZlciBydW5zIn0seyJiYXRjaGVzIjpbWyJv
cHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InN1ZG8gLXUgcG9zdGdyZXMgcHNxbCAtZCBmbG90b2l0c21kYiAtdEFjIFwiU0VMRUNUIENP
VU5UKCopIEZST00gYXBvbG8ucmVxdWVzdDtcIiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7
InByZWRpY2F0ZSI6ImVxdWFsIn1dLCJleHBlY3RlZCI6ImlzIHRoZSBzYW1lIG9uIGV2ZXJ5IGhv
c3QiLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1iIl0sImlkIjoiY29tcGFyZS1yZXF1ZXN0LWNvdW50
Iiwia2luZCI6ImNvbXBhcmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjYwMDAw
MH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGl0bGUiOiJCb3RoIGRhdGFiYXNlcyBob2xkIHRo
ZSBzYW1lIG51bWJlciBvZiByZXF1ZXN0cyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIw
MDAwLCJpZCI6ImNvbXBhcmUtcmVxdWVzdC1jb3VudCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjo4NzJ9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJz
YXRpc2ZpZXMiOlsiZGItcmVxdWVzdC1jb3VudCIsImRhdGEtaW4tc3luYyJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk0LTk1In0s
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5NC05NSJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0
aXRsZSI6IkNvbXBhcmUgdGhlIG51bWJlciBvZiByZXF1ZXN0cyBpbiBib3RoIGRhdGFiYXNlcyJ9
LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAs
ImlkIjoiY3JlYXRlLXRlc3QtdGlja2V0IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51
YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJNYWtlIGEgdGlja2V0IGluIHRoZSBtYXN0ZXIn
cyBwb3J0YWwgd2l0aCBDSEcwMDQyODYwIGluIGl0cyBzdWJqZWN0LiIsInBhdGgiOltdLCJyZWNv
cmQiOlsidGlja2V0LWlkIl19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjo4Nzh9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOlsidGVzdC10aWNrZXQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5NyJ9XSwic3RhZ2UiOiJ2ZXJp
ZnkiLCJ0aXRsZSI6Ik1ha2UgYSB0aWNrZXQgdG8gZm9sbG93IHRvIHRoZSBzdGFuZGJ5In0seyJi
YXRjaGVzIjpbWyJvcHMtYiJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBl
cnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsib3BzLWIiXSwiaWQiOiJzZWUtdGlja2V0LW9uLXN0
YW5kYnkiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiTG9vayB0aGUg
dGVzdCB0aWNrZXQgdXAgaW4gdGhlIHN0YW5kYnkncyBkYXRhYmFzZSBvciBwb3J0YWwgYW5kIGNv
bXBhcmUgaXRzIHN1YmplY3QuIiwicGF0aCI6W10sInJlY29yZCI6WyJ0aWNrZXQtaWQiLCJ3aGVy
ZS1pdC13YXMtc2VlbiJdfSwic3ViamVjdCI6Ikxvb2sgdGhlIHRlc3QgdGlja2V0IHVwIGluIHRo
ZSBzdGFuZGJ5J3MgZGF0YWJhc2Ugb3IgcG9ydGFsIGFuZCBjb21wYXJlIGl0cyBzdWJqZWN0LiIs
InRpdGxlIjoiVGhlIHRlc3QgdGlja2V0IGhhcyByZWFjaGVkIHRoZSBzdGFuZGJ5In0sImVmZmVj
dHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoic2VlLXRpY2tldC1vbi1zdGFuZGJ5Iiwi
aWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmln
aW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjg4Nn0sInBvc2l0aW9uIjoidmVyaWZ5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ0ZXN0LXRpY2tldCJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk3In0s
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5NyJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRs
ZSI6IlNlZSB0aGUgdGVzdCB0aWNrZXQgb24gdGhlIHN0YW5kYnkifSx7ImJhdGNoZXMiOltbIm9w
cy1hIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1
cz0wXG5mb3IgdW5pdCBpbiAnZmlsZS1zeW5jLnNlcnZpY2UnOyBkb1xuICBzdGF0ZT0kKHN5c3Rl
bWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0k
P1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRj
b2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhp
dCBcIiRzdGF0dXNcIiIsInRvb2xzIjpbInN5c3RlbWN0bCJdLCJ2YXJpYWJsZXMiOltdfSwiZXhw
ZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsib3BzLWEiXSwiaWQiOiJm
aWxlLXN5bmMtbWFzdGVyIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgZmlsZS1z
eW5jLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkZpbGUgc3luY2hyb25pc2F0
aW9uIHJ1bnMgb24gdGhlIG1hc3RlciJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJmaWxlLXN5bmMtbWFz
dGVyIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjg5Mn0sInBvc2l0aW9uIjoi
dmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJmaWxlLXN5bmMtb24tbWFz
dGVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiOTktMTAxIn1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiRmlsZSBzeW5jaHJv
bmlzYXRpb24gcnVucyBvbiB0aGUgbWFzdGVyIn0seyJiYXRjaGVzIjpbWyJvcHMtYiJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVu
aXQgaW4gJ2ZpbGUtc3luYy5zZXJ2aWNlJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0
aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRm
ICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwi
IGluIDNpbmFjdGl2ZXwzZmFpbGVkKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0
IFwiJHN0YXR1c1wiIiwidG9vbHMiOlsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6W119LCJleHBl
Y3QiOltdLCJleHBlY3RlZCI6ImlzIHN0b3BwZWQiLCJob3N0cyI6WyJvcHMtYiJdLCJpZCI6InNl
ZS1maWxlLXN5bmMtc3RhbmRieSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGZp
bGUtc3luYy5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJGaWxlIHN5bmNocm9u
aXNhdGlvbiByZXN0cyBvbiB0aGUgc3RhbmRieSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6
NjAwMDAsImlkIjoic2VlLWZpbGUtc3luYy1zdGFuZGJ5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjg5M30sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2Us
InNhdGlzZmllcyI6WyJmaWxlLXN5bmMtb24tc3RhbmRieSJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk5LTEwMSJ9LHsiZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiOTktMTAxIn1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoi
U2VlIHRoYXQgZmlsZSBzeW5jaHJvbmlzYXRpb24gcmVzdHMgb24gdGhlIHN0YW5kYnkifSx7ImJh
dGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0Ijoic3VkbyB0ZXN0IC1kIC9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2Zp
bGVkYiAmJiBzdWRvIGZpbmQgL29wdC9mbG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRiIC10eXBl
IGYgfCB3YyAtbCIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFs
In1dLCJleHBlY3RlZCI6ImlzIHRoZSBzYW1lIG9uIGV2ZXJ5IGhvc3QiLCJob3N0cyI6WyJvcHMt
YSIsIm9wcy1iIl0sImlkIjoiY29tcGFyZS1maWxlLWNvdW50Iiwia2luZCI6ImNvbXBhcmUiLCJy
ZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjYwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0
cHV0IiwidGl0bGUiOiJCb3RoIGZpbGVkYiBmb2xkZXJzIGhvbGQgdGhlIHNhbWUgbnVtYmVyIG9m
IGZpbGVzIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoiY29tcGFyZS1m
aWxlLWNvdW50IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjg5OX0sInBvc2l0
aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJmaWxlZGItZmls
ZS1jb3VudCIsImRhdGEtaW4tc3luYyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwMS0xMDMifSx7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjEwMS0xMDMifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJDb21wYXJlIHRo
ZSBmaWxlIGNvdW50cyBvZiBib3RoIGZpbGVkYiBmb2xkZXJzIn0seyJiYXRjaGVzIjpbWyJvcHMt
YSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1l
IFwiL29wdC9mbG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRiL3VwZ3JhZGUtJHtjaGFuZ2V9LnR4
dFwiIiwidmFyaWFibGVzIjpbImNoYW5nZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJleGlz
dHMiLCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6ImNyZWF0ZS10ZXN0LWZpbGUuY2hlY2siLCJraW5k
IjoicHJvYmUiLCJzdWJqZWN0IjoiZmlsZSAvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9maWxl
ZGIvdXBncmFkZS1DSEcwMDQyODYwLnR4dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhl
IHRlc3QgZmlsZSBpcyBpbiB0aGUgbWFzdGVyJ3MgZmlsZWRiIn0sImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0IjoicHJpbnRmICclc1xcbicgXCIke2NoYW5nZX1cIiB8IHN1ZG8gdGVl
IFwiL29wdC9mbG90b21hdGUvbWFpbi1zZXJ2ZXIvZmlsZWRiL3VwZ3JhZGUtJHtjaGFuZ2V9LnR4
dFwiIiwidmFyaWFibGVzIjpbImNoYW5nZSJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYw
MDAwLCJpZCI6ImNyZWF0ZS10ZXN0LWZpbGUiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVu
Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6OTA1fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMi
OltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjEwNC0xMDUifV0sInN0YWdlIjoidmVyaWZ5IiwidGltZW91dE1TIjo2MDAwMCwidGl0
bGUiOiJQdXQgYSB0ZXN0IGZpbGUgaW50byB0aGUgbWFzdGVyJ3MgZmlsZWRiIiwidW5kbyI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gcm0gLWYgLS0gXCIvb3B0L2Zs
b3RvbWF0ZS9tYWluLXNlcnZlci9maWxlZGIvdXBncmFkZS0ke2NoYW5nZX0udHh0XCIiLCJ2YXJp
YWJsZXMiOlsiY2hhbmdlIl19fX0seyJiYXRjaGVzIjpbWyJvcHMtYiJdXSwiY2hlY2siOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1lIFwiL29wdC9mbG90b21hdGUv
bWFpbi1zZXJ2ZXIvZmlsZWRiL3VwZ3JhZGUtJHtjaGFuZ2V9LnR4dFwiIiwidmFyaWFibGVzIjpb
ImNoYW5nZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHMiLCJob3N0cyI6WyJvcHMt
YiJdLCJpZCI6IndhaXQtZm9yLXRlc3QtZmlsZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJm
aWxlIC9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2ZpbGVkYi91cGdyYWRlLUNIRzAwNDI4NjAu
dHh0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgdGVzdCBmaWxlIGhhcyByZWFjaGVk
IHRoZSBzdGFuZGJ5In0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoid2Fp
dC1mb3ItdGVzdC1maWxlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTIwfSwi
cG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsiZXZlcnlNUyI6
MTUwMDAsImZvck1TIjo2MDAwMDB9LCJzYXRpc2ZpZXMiOlsidGVzdC1maWxlIl0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTA0LTEw
NSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTA0LTEwNSJ9XSwic3RhZ2UiOiJ2ZXJp
ZnkiLCJ0aXRsZSI6IldhaXQgdW50aWwgdGhlIHRlc3QgZmlsZSBzaG93cyB1cCBvbiB0aGUgc3Rh
bmRieSJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHNoYTI1NnN1bSAtLSBcIi9vcHQvZmxvdG9t
YXRlL21haW4tc2VydmVyL2ZpbGVkYi91cGdyYWRlLSR7Y2hhbmdlfS50eHRcIiIsInZhcmlhYmxl
cyI6WyJjaGFuZ2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWwifV0sImV4cGVjdGVk
IjoiaXMgdGhlIHNhbWUgb24gZXZlcnkgaG9zdCIsImhvc3RzIjpbIm9wcy1hIiwib3BzLWIiXSwi
aWQiOiJ0ZXN0LWZpbGUtaWRlbnRpY2FsIiwia2luZCI6ImNvbXBhcmUiLCJyZXRyeSI6eyJldmVy
eU1TIjoxNTAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91
dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgdGVzdCBmaWxlIGlzIHRoZSBzYW1lIG9uIGJvdGggbm9k
ZXMifSwiZWZmZWN0cyI6W10sImlkIjoidGVzdC1maWxlLWlkZW50aWNhbCIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5Mjd9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwNC0xMDUifV0sInN0YWdlIjoidmVyaWZ5Iiwi
dGl0bGUiOiJUaGUgdGVzdCBmaWxlIGlzIHRoZSBzYW1lIG9uIGJvdGggbm9kZXMifSx7ImJhdGNo
ZXMiOltbIm9wcy1hIl0sWyJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiIhIHRlc3QgLWUgXCIvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9maWxl
ZGIvdXBncmFkZS0ke2NoYW5nZX0udHh0XCIiLCJ2YXJpYWJsZXMiOlsiY2hhbmdlIl19LCJleHBl
Y3QiOltdLCJleHBlY3RlZCI6ImRvZXMgbm90IGV4aXN0IiwiaG9zdHMiOlsib3BzLWEiLCJvcHMt
YiJdLCJpZCI6InJlbW92ZS10ZXN0LWZpbGUuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0
IjoiZmlsZSAvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZlci9maWxlZGIvdXBncmFkZS1DSEcwMDQy
ODYwLnR4dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIHRlc3QgZmlsZSBpcyBnb25l
In0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyBybSAtZiAtLSBcIi9v
cHQvZmxvdG9tYXRlL21haW4tc2VydmVyL2ZpbGVkYi91cGdyYWRlLSR7Y2hhbmdlfS50eHRcIiIs
InZhcmlhYmxlcyI6WyJjaGFuZ2UiXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwi
aWQiOiJyZW1vdmUtdGVzdC1maWxlIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjky
OH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxMDQtMTA1In1dLCJzdGFnZSI6InZlcmlmeSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoi
UmVtb3ZlIHRoZSB0ZXN0IGZpbGUifSx7ImJhdGNoZXMiOltbIm9wcy1hIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiAn
ZnQtbWFpbi1zZXJ2ZXIuc2VydmljZScgJ2Z0LWFuYWx5dGljcy1zZXJ2ZXIuc2VydmljZScgJ2Vs
YXN0aWNzZWFyY2guc2VydmljZScgJ25naW54LnNlcnZpY2UnICdwb3N0Z3Jlc3FsLnNlcnZpY2Un
ICdmaWxlLXN5bmMuc2VydmljZSc7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBc
IiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6
ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAw
YWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwi
dG9vbHMiOlsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltdLCJleHBlY3Rl
ZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJvcHMtYSJdLCJpZCI6InNlZS1zZXJ2aWNlcy1vbi1t
YXN0ZXIiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjMw
MDAwMH0sInN1YmplY3QiOiJzZXJ2aWNlcyBmdC1tYWluLXNlcnZlci5zZXJ2aWNlLCBmdC1hbmFs
eXRpY3Mtc2VydmVyLnNlcnZpY2UsIGVsYXN0aWNzZWFyY2guc2VydmljZSwgbmdpbnguc2Vydmlj
ZSwgcG9zdGdyZXNxbC5zZXJ2aWNlLCBmaWxlLXN5bmMuc2VydmljZSIsInRpbWVvdXRNUyI6NjAw
MDAsInRpdGxlIjoiRXZlcnkgc2VydmljZSBvZiB0aGUgbWFzdGVyIHJ1bnMifSwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InNlZS1zZXJ2aWNlcy1vbi1tYXN0ZXIiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTQyfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInNlcnZpY2VzLW9uLW1hc3RlciJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEw
Ni0xMDgifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwNi0xMDgifV0sInN0YWdlIjoi
dmVyaWZ5IiwidGl0bGUiOiJTZWUgdGhhdCBldmVyeSBzZXJ2aWNlIG9mIHRoZSBtYXN0ZXIgcnVu
cyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhw
ZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6
InBvcnRhbC12ZXJzaW9uIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRt
aW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiU2lnbiBpbiB0byB0aGUgcG9ydGFsIGFuZCByZWFk
IHRoZSB2ZXJzaW9uIGluIHRoZSBsaWNlbmNlIGRldGFpbHM7IGl0IG11c3QgYmUgOC42LjAuIiwi
cGF0aCI6WyJBZG1pbiIsIk9yZ2FuaXphdGlvbiIsIkFjY291bnQiLCJMaWNlbnNlIERldGFpbHMi
XSwicmVjb3JkIjpbInZlcnNpb24iLCJzY3JlZW5zaG90Il19LCJzdWJqZWN0IjoiU2lnbiBpbiB0
byB0aGUgcG9ydGFsIGFuZCByZWFkIHRoZSB2ZXJzaW9uIGluIHRoZSBsaWNlbmNlIGRldGFpbHM7
IGl0IG11c3QgYmUgOC42LjAuIiwidGl0bGUiOiJUaGUgcG9ydGFsIHNob3dzIHRoZSB0YXJnZXQg
dmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJwb3J0YWwtdmVyc2lvbiIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5NDh9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicG9ydGFsLXZlcnNpb24iXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDgifV0sInN0YWdl
IjoidmVyaWZ5IiwidGl0bGUiOiJUaGUgcG9ydGFsIHNob3dzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9
LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0
ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6InNh
bml0eSIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJHbyB0aHJvdWdo
IGh0dHBzOi8vd2lraS5leGFtcGxlLmNvbS9zZXJ2aWNlb3BzL3Nhbml0eS1saXN0IGFuZCBub3Rl
IGZvciBlYWNoIGVudHJ5IHdoZXRoZXIgaXQgd29ya3MuIiwicGF0aCI6W10sInJlY29yZCI6WyJy
ZXN1bHQtb2YtZWFjaC1lbnRyeSJdfSwic3ViamVjdCI6IkdvIHRocm91Z2ggaHR0cHM6Ly93aWtp
LmV4YW1wbGUuY29tL3NlcnZpY2VvcHMvc2FuaXR5LWxpc3QgYW5kIG5vdGUgZm9yIGVhY2ggZW50
cnkgd2hldGhlciBpdCB3b3Jrcy4iLCJ0aXRsZSI6IkVhY2ggZmVhdHVyZSBvbiB0aGUgYWdyZWVk
IGxpc3QgaGFzIGJlZW4gdHJpZWQifSwiZWZmZWN0cyI6W10sImlkIjoic2FuaXR5IiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk0OX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzYW5pdHktY2hlY2tzIl0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTEwIn1dLCJz
dGFnZSI6InZlcmlmeSIsInRpdGxlIjoiRWFjaCBmZWF0dXJlIG9uIHRoZSBhZ3JlZWQgbGlzdCBo
YXMgYmVlbiB0cmllZCJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImVmZmVjdHMiOltdLCJlc3Rp
bWF0ZU1TIjoxMjAwMDAsImlkIjoiY2xvc2UtdGVzdC10aWNrZXQiLCJpZGVtcG90ZW50IjpmYWxz
ZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkNsb3NlIHRoZSB0ZXN0
IHRpY2tldCBvZiBjaGFuZ2UgQ0hHMDA0Mjg2MC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInRpY2tl
dC1pZCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6OTUwfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiI5NyJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkNsb3NlIHRoZSB0
ZXN0IHRpY2tldCJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2siOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJhd2sgLXYgY29yZXM9XCIkKG5wcm9jKVwi
IC12IGxpbWl0PVwiJHtjcHVfbGltaXR9XCIgXFxcbiAgJ3sgbG9hZCA9ICQxICogMTAwIC8gY29y
ZXM7IHByaW50ZiBcIiVzOiAlZCAlJVxcblwiLCAobG9hZCA8PSBsaW1pdCA/IFwiZmluZVwiIDog
XCJ0b28gYnVzeVwiKSwgbG9hZCB9JyBcXFxuICAvcHJvYy9sb2FkYXZnIiwidmFyaWFibGVzIjpb
ImNwdV9saW1pdCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5m
aW5lOiAifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXmZpbmU6IGA7IGhvbGRzIGZvciA2MDAgcyIs
ImhvbGRNUyI6NjAwMDAwLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1iIl0sImlkIjoiY3B1Iiwia2lu
ZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6NjAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1
dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIHByb2Nlc3NvcnMgb2YgYm90aCBub2Rl
cyBoYXZlIHJlc2VydmUifSwiZWZmZWN0cyI6W10sImlkIjoiY3B1IiwiaWRlbXBvdGVudCI6ZmFs
c2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjk1Nn0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6WyJub2RlLXJlc291cmNlcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExMiJ9XSwic3RhZ2UiOiJ2
ZXJpZnkiLCJ0aXRsZSI6IlRoZSBwcm9jZXNzb3JzIG9mIGJvdGggbm9kZXMgaGF2ZSByZXNlcnZl
In0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9r
U3RhdHVzZXMiOlswXSwidGV4dCI6ImF3ayAnJDEgPT0gXCJNZW1BdmFpbGFibGU6XCIgeyBwcmlu
dCAkMiB9JyAvcHJvYy9tZW1pbmZvIiwidG9vbHMiOlsiYXdrIl0sInZhcmlhYmxlcyI6W119LCJl
eHBlY3QiOlt7ImNvbXBhcmlzb24iOiI+PSIsIm51bWJlcnMiOlsxOTUzMTI1XSwicHJlZGljYXRl
IjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzIGF0IGxlYXN0IDIgR0I7IGhvbGRzIGZvciA2MDAg
cyIsImhvbGRNUyI6NjAwMDAwLCJob3N0cyI6WyJvcHMtYSIsIm9wcy1iIl0sImlkIjoibWVtb3J5
Iiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6NjAwMDB9LCJzdWJqZWN0IjoiYXZh
aWxhYmxlIG1lbW9yeSIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIG1lbW9yeSBvZiBi
b3RoIG5vZGVzIGhhcyByZXNlcnZlIn0sImVmZmVjdHMiOltdLCJpZCI6Im1lbW9yeSIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5NTd9LCJwb3NpdGlvbiI6InZlcmlmeSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibm9kZS1yZXNvdXJjZXMiXSwic2ltdWx0YW5l
b3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTIifV0s
InN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJUaGUgbWVtb3J5IG9mIGJvdGggbm9kZXMgaGFzIHJl
c2VydmUifSx7ImJhdGNoZXMiOltbIm9wcy1hIiwib3BzLWIiXV0sImNoZWNrIjp7ImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZGYgLVBrIC0tICcvb3B0L2Zsb3RvbWF0ZS9tYWlu
LXNlcnZlci9maWxlZGInIHwgYXdrICdOUiA9PSAyIHsgcHJpbnQgJDQgfSciLCJ0b29scyI6WyJh
d2siXSwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3siY29tcGFyaXNvbiI6Ij49IiwibnVtYmVy
cyI6WzE5NTMxMjUwXSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzIGF0IGxl
YXN0IDIwIEdCOyBob2xkcyBmb3IgNjAwIHMiLCJob2xkTVMiOjYwMDAwMCwiaG9zdHMiOlsib3Bz
LWEiLCJvcHMtYiJdLCJpZCI6ImRpc2stYWZ0ZXIiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJl
dmVyeU1TIjo2MDAwMH0sInN1YmplY3QiOiJmcmVlIHNwYWNlIG9mIC9vcHQvZmxvdG9tYXRlL21h
aW4tc2VydmVyL2ZpbGVkYiIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIGRpc2tzIG9m
IGJvdGggbm9kZXMgaGF2ZSByZXNlcnZlIn0sImVmZmVjdHMiOltdLCJpZCI6ImRpc2stYWZ0ZXIi
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTU4fSwicG9zaXRpb24iOiJ2ZXJp
ZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIm5vZGUtcmVzb3VyY2VzIl0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTEyIn1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIGRpc2tzIG9mIGJvdGggbm9kZXMg
aGF2ZSByZXNlcnZlIn0seyJiYXRjaGVzIjpbWyJvcHMtYSIsIm9wcy1iIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InBpbmcgLWMgNSAtVyAyIFwiJHtwZWVy
X2FkZHJlc3N9XCIiLCJ2YXJpYWJsZXMiOlsicGVlcl9hZGRyZXNzIl19LCJleHBlY3QiOlt7InBy
ZWRpY2F0ZSI6ImNvbnRhaW5zIiwidGV4dCI6IiwgMCUgcGFja2V0IGxvc3MifV0sImV4cGVjdGVk
IjoiY29udGFpbnMgYCwgMCUgcGFja2V0IGxvc3NgOyBob2xkcyBmb3IgNjAwIHMiLCJob2xkTVMi
OjYwMDAwMCwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJpZCI6Im5ldHdvcmstYWZ0ZXIiLCJr
aW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjo2MDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0
cHV0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgb3RoZXIgbm9kZSBzdGlsbCBhbnN3
ZXJzIHdpdGhvdXQgbG9zc2VzIn0sImVmZmVjdHMiOltdLCJpZCI6Im5ldHdvcmstYWZ0ZXIiLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTU5fSwicG9zaXRpb24iOiJ2ZXJpZnki
LCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIm5vZGUtbmV0d29yay1hZnRlciJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjExMyJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlRoZSBvdGhlciBub2RlIHN0aWxsIGFu
c3dlcnMgd2l0aG91dCBsb3NzZXMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2Vjb25kcz0kKGN1cmwgLWZz
UyAtbyAvZGV2L251bGwgLXcgJyV7dGltZV90b3RhbH0nIFwiJHtwb3J0YWxfdXJsfVwiKSB8fCBl
eGl0IDFcbmF3ayAtdiB0b29rPVwiJHNlY29uZHNcIiAtdiBsaW1pdD1cIiR7cmVzcG9uc2VfbGlt
aXRfbXN9XCIgXFxcbiAgJ0JFR0lOIHsgcHJpbnRmIFwiJXM6ICVkIG1zXFxuXCIsICh0b29rICog
MTAwMCA8PSBsaW1pdCA/IFwiaW4gdGltZVwiIDogXCJ0b28gc2xvd1wiKSwgdG9vayAqIDEwMDAg
fSciLCJ2YXJpYWJsZXMiOlsicG9ydGFsX3VybCIsInJlc3BvbnNlX2xpbWl0X21zIl19LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXmluIHRpbWU6ICJ9XSwiZXhwZWN0
ZWQiOiJtYXRjaGVzIGBeaW4gdGltZTogYDsgaG9sZHMgZm9yIDYwMCBzIiwiaG9sZE1TIjo2MDAw
MDAsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJyZXNwb25zZS1hZnRlciIsImtpbmQiOiJw
cm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjYwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0
aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBwb3J0YWwgc3RpbGwgYW5zd2VycyBpbiB0aW1l
In0sImVmZmVjdHMiOltdLCJpZCI6InJlc3BvbnNlLWFmdGVyIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjk2MH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJyZXNwb25zZS10aW1lcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExNCJ9XSwic3RhZ2UiOiJ2ZXJp
ZnkiLCJ0aXRsZSI6IlRoZSBwb3J0YWwgc3RpbGwgYW5zd2VycyBpbiB0aW1lIn0seyJiYXRjaGVz
IjpbWyJvcHMtd2F0Y2giXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJz
b24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbIm9wcy13YXRjaCJdLCJpZCI6InJlYWQtb2JzZXJ2ZXIt
bG9nLmNoZWNrIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6Ikxvb2sg
Zm9yIGVycm9ycyB3cml0dGVuIHNpbmNlIHRoZSBvYnNlcnZlciB3YXMgc3RhcnRlZCBhZ2Fpbi4i
LCJwYXRoIjpbXSwicmVjb3JkIjpbImZpbmRpbmciXX0sInN1YmplY3QiOiJMb29rIGZvciBlcnJv
cnMgd3JpdHRlbiBzaW5jZSB0aGUgb2JzZXJ2ZXIgd2FzIHN0YXJ0ZWQgYWdhaW4uIiwidGl0bGUi
OiJUaGUgb2JzZXJ2ZXIncyBsb2cgc2hvd3Mgbm8gbmV3IGVycm9yIn0sImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFpbCAtbiBcIiR7bG9nX2xpbmVzfVwiIFwiL29wdC9IQS9s
b2dzL2hhXyR7ZGF0ZX0ubG9nXCIiLCJ2YXJpYWJsZXMiOlsiZGF0ZSIsImxvZ19saW5lcyJdfSwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjE4MDAwMCwiaWQiOiJyZWFkLW9ic2VydmVyLWxvZyIs
ImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5NjF9LCJwb3NpdGlvbiI6InZlcmlmeSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsib2JzZXJ2ZXItbG9nLXJldmlld2VkIl0s
InNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTY2LTE2NyJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IlNlYXJjaCB0aGUgb2JzZXJ2ZXIncyBsb2cgZm9yIGVycm9ycyJ9LHsiYmF0Y2hlcyI6W1sib3Bz
LWEiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBp
dCIsImhvc3RzIjpbIm9wcy1hIl0sImlkIjoicmVhZC1lcnJvci1sb2cuY2hlY2siLCJraW5kIjoi
bWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiTG9vayBmb3IgZXJyb3JzIHdyaXR0ZW4g
c2luY2UgdGhlIG1hc3RlciBjYW1lIGJhY2suIiwicGF0aCI6W10sInJlY29yZCI6WyJmaW5kaW5n
Il19LCJzdWJqZWN0IjoiTG9vayBmb3IgZXJyb3JzIHdyaXR0ZW4gc2luY2UgdGhlIG1hc3RlciBj
YW1lIGJhY2suIiwidGl0bGUiOiJUaGUgZXJyb3IgbG9nIHNob3dzIG5vdGhpbmcgdGhhdCBuZWVk
cyBhbiBhbnN3ZXIgdG9uaWdodCJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InN1ZG8gdGFpbCAtbiBcIiR7bG9nX2xpbmVzfVwiIC9vcHQvZmxvdG9tYXRlL21haW4tc2VydmVy
L2xvZ3MvY29tbW9uL2Vycm9yIiwidmFyaWFibGVzIjpbImxvZ19saW5lcyJdfSwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjE4MDAwMCwiaWQiOiJyZWFkLWVycm9yLWxvZyIsImlkZW1wb3RlbnQi
OnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjo5NzN9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQi
OnRydWUsInNhdGlzZmllcyI6WyJzZXJ2aWNlLWxvZy1yZXZpZXdlZCJdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2OS0xNzAifV0s
InN0YWdlIjoidmVyaWZ5IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJSZWFkIHRoZSBtYWlu
IHNlcnZlcidzIGVycm9yIGxvZyJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiXV0sImNoZWNrIjp7ImV4
cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbIm9wcy1h
Il0sImlkIjoicmVhZC1maWxlLXN5bmMtam91cm5hbC5jaGVjayIsImtpbmQiOiJtYW51YWwiLCJt
YW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJMb29rIGZvciBmYWlsZWQgdHJhbnNmZXJzLiIsInBhdGgi
OltdLCJyZWNvcmQiOlsiZmluZGluZyJdfSwic3ViamVjdCI6Ikxvb2sgZm9yIGZhaWxlZCB0cmFu
c2ZlcnMuIiwidGl0bGUiOiJUaGUgam91cm5hbCBzaG93cyBmaWxlcyBnb2luZyB0byB0aGUgc3Rh
bmRieSB3aXRob3V0IGVycm9ycyJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InN1ZG8gam91cm5hbGN0bCAtLW5vLXBhZ2VyIC1uIFwiJHtsb2dfbGluZXN9XCIgLXUgZmlsZS1z
eW5jLnNlcnZpY2UiLCJ2YXJpYWJsZXMiOlsibG9nX2xpbmVzIl19LCJlZmZlY3RzIjpbXSwiZXN0
aW1hdGVNUyI6MTgwMDAwLCJpZCI6InJlYWQtZmlsZS1zeW5jLWpvdXJuYWwiLCJpZGVtcG90ZW50
Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6OTg2fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2Vk
Ijp0cnVlLCJzYXRpc2ZpZXMiOlsiZmlsZS1zeW5jLWxvZy1yZXZpZXdlZCJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3Mi0xNzMi
fV0sInN0YWdlIjoidmVyaWZ5IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJSZWFkIHRoZSBq
b3VybmFsIG9mIHRoZSBmaWxlIHN5bmNocm9uaXNhdGlvbiJ9LHsiYmF0Y2hlcyI6W1siY29udHJv
bGxlciJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3Rz
IGl0IiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6ImVycm9ycy1hZnRlciIsImtpbmQiOiJt
YW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJDb21wYXJlIHRoZSBlcnJvcnMgaW4gdGhl
IGxvZ3MgcmVhZCBqdXN0IG5vdyB3aXRoIHRob3NlIG9mIHRoZSBsaW5lcyBrZXB0IGJlZm9yZSB0
aGUgY2hhbmdlLiIsInBhdGgiOltdLCJyZWNvcmQiOlsiZXJyb3JzLWJlZm9yZSIsImVycm9ycy1h
ZnRlciJdfSwic3ViamVjdCI6IkNvbXBhcmUgdGhlIGVycm9ycyBpbiB0aGUgbG9ncyByZWFkIGp1
c3Qgbm93IHdpdGggdGhvc2Ugb2YgdGhlIGxpbmVzIGtlcHQgYmVmb3JlIHRoZSBjaGFuZ2UuIiwi
dGl0bGUiOiJUaGUgbG9ncyBob2xkIG5vIG1vcmUgZXJyb3JzIHRoYW4gYmVmb3JlIHRoZSBjaGFu
Z2UifSwiZWZmZWN0cyI6W10sImlkIjoiZXJyb3JzLWFmdGVyIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjk5OX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJlcnJvci1yYXRlcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExNSJ9XSwic3RhZ2UiOiJ2ZXJpZnki
LCJ0aXRsZSI6IlRoZSBsb2dzIGhvbGQgbm8gbW9yZSBlcnJvcnMgdGhhbiBiZWZvcmUgdGhlIGNo
YW5nZSJ9LHsiYmF0Y2hlcyI6W1sib3BzLWEiLCJvcHMtYiJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIHN0YXQgLWMgJyVhJyBcIiR7aW5zdGFsbGVy
X2Rpcn0vJHtpbnN0YWxsZXJ9XCIiLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyIiwiaW5zdGFsbGVy
X2RpciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiNzUwIn1dLCJl
eHBlY3RlZCI6ImlzIGA3NTBgIiwiaG9zdHMiOlsib3BzLWEiLCJvcHMtYiJdLCJpZCI6Imluc3Rh
bGxlci1tb2RlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0
TVMiOjMwMDAwLCJ0aXRsZSI6Ik9ubHkgaXRzIG93bmVyIG1heSBjaGFuZ2UgdGhlIGluc3RhbGxl
ciJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJpbnN0YWxsZXItbW9kZSIsImlkZW1wb3RlbnQiOmZhbHNl
LCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjoxMDAwfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbImZpbGUtcGVybWlzc2lvbnMiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOTUifV0sInN0YWdlIjoi
dmVyaWZ5IiwidGl0bGUiOiJPbmx5IGl0cyBvd25lciBtYXkgY2hhbmdlIHRoZSBpbnN0YWxsZXIi
fSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVj
dGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJz
ZWN1cml0eS1zZXJ2aWNlcyIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24i
OiJDb21wYXJlIHRoZSBhY2NvdW50cyB0aGUgc2VydmljZXMgcnVuIHVuZGVyIHdpdGggdGhlIGFw
cHJvdmVkIG9uZXMuIiwicGF0aCI6W10sInJlY29yZCI6WyJmaW5kaW5nIl19LCJzdWJqZWN0Ijoi
Q29tcGFyZSB0aGUgYWNjb3VudHMgdGhlIHNlcnZpY2VzIHJ1biB1bmRlciB3aXRoIHRoZSBhcHBy
b3ZlZCBvbmVzLiIsInRpdGxlIjoiQ29uZmlybSB0aGUgcGVybWlzc2lvbnMgb2YgdGhlIHNlcnZp
Y2VzIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoic2VjdXJpdHktc2Vy
dmljZXMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTAwMX0sInBvc2l0aW9u
IjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzZXJ2aWNlLXBlcm1p
c3Npb25zIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTkzIn1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiQ29uZmlybSB0aGUg
cGVybWlzc2lvbnMgb2YgdGhlIHNlcnZpY2VzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1d
LCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJo
b3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoic2VjdXJpdHktZGF0YWJhc2UiLCJraW5kIjoibWFu
dWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiQ29tcGFyZSByb2xlcyBhbmQgaG9zdCBydWxl
cyBvZiB0aGUgZGF0YWJhc2Ugd2l0aCB0aGUgYXBwcm92ZWQgb25lcy4iLCJwYXRoIjpbXSwicmVj
b3JkIjpbImZpbmRpbmciXX0sInN1YmplY3QiOiJDb21wYXJlIHJvbGVzIGFuZCBob3N0IHJ1bGVz
IG9mIHRoZSBkYXRhYmFzZSB3aXRoIHRoZSBhcHByb3ZlZCBvbmVzLiIsInRpdGxlIjoiQ29uZmly
bSB0aGUgc2VjdXJpdHkgc2V0dGluZ3Mgb2YgdGhlIGRhdGFiYXNlIn0sImVmZmVjdHMiOltdLCJl
c3RpbWF0ZU1TIjozMDAwMDAsImlkIjoic2VjdXJpdHktZGF0YWJhc2UiLCJpZGVtcG90ZW50Ijpm
YWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6MTAwN30sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJkYXRhYmFzZS1zZWN1cml0eSJdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE5NCJ9XSwic3Rh
Z2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkNvbmZpcm0gdGhlIHNlY3VyaXR5IHNldHRpbmdzIG9mIHRo
ZSBkYXRhYmFzZSJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiZXhwZWN0
IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29udHJvbGxl
ciJdLCJpZCI6InNlY3VyaXR5LW5ldHdvcmsiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imlu
c3RydWN0aW9uIjoiVHJ5IGEgY29ubmVjdGlvbiBiZXR3ZWVuIHRoZSBub2RlcyB0aGF0IG11c3Qg
YmUgcmVmdXNlZC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbImZpbmRpbmciXX0sInN1YmplY3QiOiJU
cnkgYSBjb25uZWN0aW9uIGJldHdlZW4gdGhlIG5vZGVzIHRoYXQgbXVzdCBiZSByZWZ1c2VkLiIs
InRpdGxlIjoiQ29uZmlybSB0aGF0IHRoZSBuZXR3b3JrIGJldHdlZW4gdGhlIG5vZGVzIGlzIHN0
aWxsIHByb3RlY3RlZCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InNl
Y3VyaXR5LW5ldHdvcmsiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTAxM30s
InBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJub2Rl
LW5ldHdvcmstc2VjdXJpdHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOTYifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJD
b25maXJtIHRoYXQgdGhlIG5ldHdvcmsgYmV0d2VlbiB0aGUgbm9kZXMgaXMgc3RpbGwgcHJvdGVj
dGVkIn1dLCJ0cm91Ymxlc2hvb3RpbmciOlt7ImFjdGlvbnMiOlt7ImNvbW1hbmQiOiJzdWRvIHN5
c3RlbWN0bCBzdGF0dXMgLS1uby1wYWdlciBoYSIsInJvbGVzIjpbIm9ic2VydmVyIl0sInRleHQi
OiJTZWUgd2hhdCB0aGUgdW5pdCBzYXlzIGFib3V0IGl0c2VsZi4ifSx7ImNvbW1hbmQiOiJ0YWls
IC1uIDIwMCBcIi9vcHQvSEEvbG9ncy9oYV8ke2RhdGV9LmxvZ1wiIiwicm9sZXMiOlsib2JzZXJ2
ZXIiXSwidGV4dCI6IlJlYWQgdGhlIG5ld2VzdCBsaW5lcyBvZiB0aGUgb2JzZXJ2ZXIncyBsb2cu
In0seyJieUhvc3QiOnsib3BzLWEiOiJwaW5nIC1jIDUgLVcgMiBcIjE5Mi4wLjIuMTJcIiIsIm9w
cy1iIjoicGluZyAtYyA1IC1XIDIgXCIxOTIuMC4yLjExXCIifSwicm9sZXMiOlsibWFzdGVyIiwi
c3RhbmRieSJdLCJ0ZXh0IjoiU2VlIHdoZXRoZXIgdGhlIG5vZGVzIHJlYWNoIG9uZSBhbm90aGVy
LiJ9LHsiY29tbWFuZCI6InN1ZG8gc3lzdGVtY3RsIHJlc3RhcnQgaGEiLCJyb2xlcyI6WyJvYnNl
cnZlciJdLCJ0ZXh0IjoiUmVzdGFydCB0aGUgb2JzZXJ2ZXIgaWYgaXQgaXMgc3RpbGwgbmVlZGVk
LCBhbmQgb25seSBhZnRlciBib3RoIG5vZGVzIGFyZSB1cGdyYWRlZC4ifV0sImlkIjoib2JzZXJ2
ZXItZG9lcy1ub3Qtc3RhcnQtb3Itc3RvcCIsInNob3duQnkiOlsic2VlLW9ic2VydmVyLXJ1bm5p
bmciLCJzZWUtb2JzZXJ2ZXItc3RvcHBlZCIsInNlZS1vYnNlcnZlci1ydW5uaW5nLWFnYWluIl0s
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTE4LTEyNSJ9XSwic3ltcHRv
bSI6IlRoZSBvYnNlcnZlciBkb2VzIG5vdCBzdGFydCBvciBkb2VzIG5vdCBzdG9wLiJ9LHsiYWN0
aW9ucyI6W3siY29tbWFuZCI6InN1ZG8gc3lzdGVtY3RsIHN0YXR1cyAtLW5vLXBhZ2VyIHBvc3Rn
cmVzcWwuc2VydmljZSIsInJvbGVzIjpbIm1hc3RlciIsInN0YW5kYnkiXSwidGV4dCI6IlNlZSB3
aGV0aGVyIFBvc3RncmVTUUwgcnVucyBvbiBib3RoIG5vZGVzLiJ9LHsiYnlIb3N0Ijp7Im9wcy1h
IjoicGluZyAtYyA1IC1XIDIgXCIxOTIuMC4yLjEyXCIiLCJvcHMtYiI6InBpbmcgLWMgNSAtVyAy
IFwiMTkyLjAuMi4xMVwiIn0sInJvbGVzIjpbIm1hc3RlciIsInN0YW5kYnkiXSwidGV4dCI6IlNl
ZSB3aGV0aGVyIHRoZSBkYXRhYmFzZSBub2RlcyByZWFjaCBvbmUgYW5vdGhlci4ifSx7InJvbGVz
IjpbIm1hc3RlciIsInN0YW5kYnkiXSwidGV4dCI6Ikxvb2sgZm9yIGVycm9ycyBpbiB0aGUgcmVw
bGljYXRpb24gbG9ncyBvZiBib3RoIG5vZGVzLiJ9LHsiY29tbWFuZCI6InN1ZG8gc3lzdGVtY3Rs
IHJlc3RhcnQgcG9zdGdyZXNxbC5zZXJ2aWNlIiwicm9sZXMiOlsic3RhbmRieSIsIm1hc3RlciJd
LCJ0ZXh0IjoiUmVzdGFydCBQb3N0Z3JlU1FMIGlmIG5vdGhpbmcgZWxzZSBoZWxwcywgdGhlIHN0
YW5kYnkgZmlyc3QuIn1dLCJpZCI6ImRhdGFiYXNlcy1kaWZmZXIiLCJzaG93bkJ5IjpbImhvbGQt
ZmFpbG92ZXIuZW50cnkubWFzdGVyLWhlYWx0aHkiLCJob2xkLWZhaWxvdmVyLmVudHJ5LnJlcXVl
c3QtY291bnQtYmVmb3JlIiwiaG9sZC1mYWlsb3Zlci5lbnRyeS5maWxlLWNvdW50LWJlZm9yZSIs
ImNvbXBhcmUtcmVxdWVzdC1jb3VudCIsImNyZWF0ZS10ZXN0LXRpY2tldCIsInNlZS10aWNrZXQt
b24tc3RhbmRieSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNi0x
MzIifV0sInN5bXB0b20iOiJUaGUgZGF0YWJhc2VzIG9mIG1hc3RlciBhbmQgc3RhbmRieSBkbyBu
b3QgaG9sZCB0aGUgc2FtZS4ifSx7ImFjdGlvbnMiOlt7ImNvbW1hbmQiOiJzdWRvIHN5c3RlbWN0
bCBzdGF0dXMgLS1uby1wYWdlciBmaWxlLXN5bmMiLCJyb2xlcyI6WyJtYXN0ZXIiLCJzdGFuZGJ5
Il0sInRleHQiOiJTZWUgd2hldGhlciBmaWxlIHN5bmNocm9uaXNhdGlvbiBydW5zIG9uIHRoZSBt
YXN0ZXIgYW5kIHJlc3RzIG9uIHRoZSBzdGFuZGJ5LiJ9LHsicm9sZXMiOlsibWFzdGVyIiwic3Rh
bmRieSJdLCJ0ZXh0IjoiU2VlIHdoZXRoZXIgcnN5bmMgZ2V0cyB0aHJvdWdoIGZyb20gbm9kZSB0
byBub2RlLiJ9LHsiY29tbWFuZCI6InN1ZG8gc3RhdCAvb3B0L2Zsb3RvbWF0ZS9tYWluLXNlcnZl
ci9maWxlZGIiLCJyb2xlcyI6WyJtYXN0ZXIiLCJzdGFuZGJ5Il0sInRleHQiOiJDb21wYXJlIG93
bmVyIGFuZCBtb2RlIG9mIHRoZSBmaWxlZGIgZm9sZGVyIG9uIGJvdGggbm9kZXMuIn0seyJjb21t
YW5kIjoic3VkbyBzeXN0ZW1jdGwgcmVzdGFydCBmaWxlLXN5bmMiLCJyb2xlcyI6WyJtYXN0ZXIi
XSwidGV4dCI6IlJlc3RhcnQgZmlsZSBzeW5jaHJvbmlzYXRpb24gaWYgbmVlZGVkLCBvbiB0aGUg
bWFzdGVyIGFuZCBuZXZlciBvbiB0aGUgc3RhbmRieS4ifV0sImlkIjoiZmlsZWRiLWRpZmZlcnMi
LCJzaG93bkJ5IjpbImZpbGUtc3luYy1tYXN0ZXIiLCJzZWUtZmlsZS1zeW5jLXN0YW5kYnkiLCJj
b21wYXJlLWZpbGUtY291bnQiLCJ3YWl0LWZvci10ZXN0LWZpbGUiXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMzMtMTQwIn1dLCJzeW1wdG9tIjoiRmlsZXMgb2YgdGhl
IG1hc3RlciBkbyBub3QgcmVhY2ggdGhlIHN0YW5kYnkuIn0seyJhY3Rpb25zIjpbeyJjb21tYW5k
Ijoic3VkbyBzeXN0ZW1jdGwgc3RhdHVzIC0tbm8tcGFnZXIgXCJmdC1tYWluLXNlcnZlci5zZXJ2
aWNlXCIiLCJyb2xlcyI6WyJtYXN0ZXIiXSwidGV4dCI6IlNlZSB3aGF0IHRoZSB1bml0IHRoYXQg
ZmFpbGVkIHNheXMgYWJvdXQgaXRzZWxmLiJ9LHsiY29tbWFuZCI6InN1ZG8gam91cm5hbGN0bCAt
LW5vLXBhZ2VyIC1uIDIwMCAtdSBcImZ0LW1haW4tc2VydmVyLnNlcnZpY2VcIiIsInJvbGVzIjpb
Im1hc3RlciJdLCJ0ZXh0IjoiUmVhZCB3aGF0IHRoZSB1bml0IGxhc3Qgd3JvdGUgdG8gdGhlIGpv
dXJuYWwuIn0seyJyb2xlcyI6WyJtYXN0ZXIiXSwidGV4dCI6IlNlZSB3aGV0aGVyIHRoZSBwYWNr
YWdlcyB0aGF0IHRoZSBzZXJ2aWNlIG5lZWRzIGFyZSBpbnN0YWxsZWQuIn0seyJjb21tYW5kIjoi
Zm9yIHVuaXQgaW4gcG9zdGdyZXNxbC5zZXJ2aWNlIGVsYXN0aWNzZWFyY2guc2VydmljZSBmaWxl
LXN5bmMuc2VydmljZSBmdC1tYWluLXNlcnZlci5zZXJ2aWNlIGZ0LWFuYWx5dGljcy1zZXJ2ZXIu
c2VydmljZSBuZ2lueC5zZXJ2aWNlOyBkbyBzdWRvIHN5c3RlbWN0bCByZXN0YXJ0IFwiJHVuaXRc
IiB8fCBleGl0IDE7IGRvbmUiLCJyb2xlcyI6WyJtYXN0ZXIiXSwidGV4dCI6IlJlc3RhcnQgdGhl
IHNlcnZpY2VzLCBlYWNoIGFmdGVyIHRob3NlIGl0IG5lZWRzLiJ9XSwiaWQiOiJzZXJ2aWNlcy1k
by1ub3Qtc3RhcnQiLCJzaG93bkJ5IjpbInNlZS1zZXJ2aWNlcy1vbi1tYXN0ZXIiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNDEtMTQ3In1dLCJzeW1wdG9tIjoiQSBz
ZXJ2aWNlIGRvZXMgbm90IGNvbWUgdXAgYWZ0ZXIgdGhlIHVwZ3JhZGUuIn1dLCJ2YXJpYWJsZXMi
Olt7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJ0YXJnZXQiLCJ2YWx1ZSI6IjguNi4wIn0seyJraW5k
IjoidmFsdWUiLCJuYW1lIjoib3JpZ2luIiwidmFsdWUiOiI4LjQuMCJ9LHsia2luZCI6InZhbHVl
IiwibmFtZSI6ImNoYW5nZSIsInZhbHVlIjoiQ0hHMDA0Mjg2MCJ9LHsiYnlIb3N0Ijp7ImNvbnRy
b2xsZXIiOiJjb250cm9sbGVyIiwib3BzLWEiOiJvcHMtYSIsIm9wcy1iIjoib3BzLWIiLCJvcHMt
d2F0Y2giOiJvcHMtd2F0Y2gifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoiaG9zdCJ9LHsiYnlI
b3N0Ijp7ImNvbnRyb2xsZXIiOiJsb2NhbGhvc3QiLCJvcHMtYSI6IjE5Mi4wLjIuMTEiLCJvcHMt
YiI6IjE5Mi4wLjIuMTIiLCJvcHMtd2F0Y2giOiIxOTIuMC4yLjEzIn0sImtpbmQiOiJwZXJIb3N0
IiwibmFtZSI6ImFkZHJlc3MifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJzdGFydF9vcmRlciIs
InZhbHVlIjoicG9zdGdyZXNxbC5zZXJ2aWNlIGVsYXN0aWNzZWFyY2guc2VydmljZSBmaWxlLXN5
bmMuc2VydmljZSBmdC1tYWluLXNlcnZlci5zZXJ2aWNlIGZ0LWFuYWx5dGljcy1zZXJ2ZXIuc2Vy
dmljZSBuZ2lueC5zZXJ2aWNlIn0seyJraW5kIjoiZGF0ZSIsIm5hbWUiOiJkYXRlIiwidGl0bGUi
OiJEYXRlIGluIHRoZSBuYW1lIG9mIHRoZSBvYnNlcnZlcidzIGxvZyIsInZhbHVlIjoiJVktJW0t
JWQifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJsb2dfbGluZXMiLCJ0aXRsZSI6IkxpbmVzIG9m
IGEgbG9nIHRvIGxvb2sgYXQiLCJ2YWx1ZSI6IjIwMCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6
ImJ1c3lfbG9nX3BhdHRlcm4iLCJ0aXRsZSI6IkhvdyB0aGUgb2JzZXJ2ZXIncyBsb2cgc2hvd3Mg
YSBzd2FwIG9yIGEgc3luY2hyb25pc2F0aW9uIiwidmFsdWUiOiJzd2FwfHN3aXRjaG92ZXJ8c3lu
YyBpbiBwcm9ncmVzcyJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6Imluc3RhbGxlciIsInRpdGxl
IjoiRmlsZSBuYW1lIG9mIHRoZSBjb21tb24gaW5zdGFsbGVyIiwidmFsdWUiOiJNb3RhZGF0YVNl
cnZpY2VPcHNDb21tb25VcGdyYWRlX1Y4NjAifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJpbnN0
YWxsZXJfZGlyIiwidGl0bGUiOiJGb2xkZXIgb2YgdGhlIGluc3RhbGxlciBvbiBib3RoIG5vZGVz
IiwidmFsdWUiOiIvc3J2L3NlcnZpY2VvcHMvdXBncmFkZSJ9LHsia2luZCI6InZhbHVlIiwibmFt
ZSI6InByZXZpb3VzX2luc3RhbGxlciIsInRpdGxlIjoiSW5zdGFsbGVyIG9mIHRoZSB2ZXJzaW9u
IHRoYXQgcnVucyBub3ciLCJ2YWx1ZSI6Ii9zcnYvc2VydmljZW9wcy9wcmV2aW91cy9zZXJ2aWNl
b3BzLTguNC4wLWluc3RhbGxlciJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImJhY2t1cF9kaXIi
LCJ0aXRsZSI6IkZvbGRlciBmb3IgYmFja3VwcyBvbiBib3RoIG5vZGVzIiwidmFsdWUiOiIvc3J2
L3NlcnZpY2VvcHMvYmFja3VwIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiYXBwbGljYXRpb25f
YmFja3VwIiwidGl0bGUiOiJCYWNrdXAgb2YgdGhlIGFwcGxpY2F0aW9uLCBvbiB0aGUgbWFzdGVy
IiwidmFsdWUiOiIvc3J2L3NlcnZpY2VvcHMvYmFja3VwL2FwcGxpY2F0aW9uLTguNC4wLnRhci5n
eiJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImZpbGVkYl9iYWNrdXAiLCJ0aXRsZSI6IkJhY2t1
cCBvZiB0aGUgZmlsZWRiIGZvbGRlciwgb24gdGhlIG1hc3RlciIsInZhbHVlIjoiL3Nydi9zZXJ2
aWNlb3BzL2JhY2t1cC9maWxlZGItOC40LjAudGFyLmd6In0seyJraW5kIjoidmFsdWUiLCJuYW1l
IjoiZGF0YWJhc2VfYmFja3VwIiwidGl0bGUiOiJCYWNrdXAgb2YgdGhlIGRhdGFiYXNlLCBvbiB0
aGUgbWFzdGVyIiwidmFsdWUiOiIvc3J2L3NlcnZpY2VvcHMvYmFja3VwL2RhdGFiYXNlLTguNC4w
LmR1bXAifSx7ImJ5SG9zdCI6eyJvcHMtYSI6IjE5Mi4wLjIuMTIiLCJvcHMtYiI6IjE5Mi4wLjIu
MTEifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoicGVlcl9hZGRyZXNzIiwidGl0bGUiOiJBZGRy
ZXNzIG9mIHRoZSBvdGhlciBub2RlIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoicG9ydGFsX3Vy
bCIsInRpdGxlIjoiQWRkcmVzcyBvZiB0aGUgcG9ydGFsIiwidmFsdWUiOiJodHRwczovL3NlcnZp
Y2VvcHMuZXhhbXBsZS5jb20vIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoicmVzcG9uc2VfbGlt
aXRfbXMiLCJ0aXRsZSI6IlNsb3dlc3QgYW5zd2VyIG9mIHRoZSBwb3J0YWwgaW4gbWlsbGlzZWNv
bmRzIiwidmFsdWUiOiIxNTAwIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiY3B1X2xpbWl0Iiwi
dGl0bGUiOiJIaWdoZXN0IGxvYWQgaW4gcGVyY2VudCBvZiB0aGUgcHJvY2Vzc29ycyIsInZhbHVl
IjoiODUifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJzYW5pdHlfbGlzdCIsInRpdGxlIjoiV2hl
cmUgdGhlIGxpc3Qgb2YgZmVhdHVyZXMgdG8gdHJ5IGlzIGtlcHQiLCJ2YWx1ZSI6Imh0dHBzOi8v
d2lraS5leGFtcGxlLmNvbS9zZXJ2aWNlb3BzL3Nhbml0eS1saXN0In0seyJraW5kIjoidmFsdWUi
LCJuYW1lIjoic2VydmljZV9uYW1lIiwidGl0bGUiOiJVbml0IHRvIGxvb2sgaW50byB3aGVuIGEg
c2VydmljZSBkb2VzIG5vdCBzdGFydCIsInZhbHVlIjoiZnQtbWFpbi1zZXJ2ZXIuc2VydmljZSJ9
XSwidmVyc2lvbnMiOnsiZnJvbSI6IjguNC4wIiwicGF0aCI6WyI4LjQuMCIsIjguNi4wIl0sInRv
IjoiOC42LjAifSwid2luZG93cyI6W3siZW5kIjoiMjAyNy0wMy0wN1QwNjowMDowMCswMTowMCIs
ImVuZEVwb2NoIjoxODA0Mzk1NjAwLCJpZCI6ImhvbGQtZmFpbG92ZXIiLCJzdGFydCI6IjIwMjct
MDMtMDZUMjE6MDA6MDArMDE6MDAiLCJzdGFydEVwb2NoIjoxODA0MzYzMjAwfSx7ImVuZCI6IjIw
MjctMDMtMDdUMDY6MDA6MDArMDE6MDAiLCJlbmRFcG9jaCI6MTgwNDM5NTYwMCwiaWQiOiJhcHBs
aWNhdGlvbi11cGdyYWRlIiwic3RhcnQiOiIyMDI3LTAzLTA2VDIxOjAwOjAwKzAxOjAwIiwic3Rh
cnRFcG9jaCI6MTgwNDM2MzIwMH0seyJlbmQiOiIyMDI3LTAzLTA3VDA2OjAwOjAwKzAxOjAwIiwi
ZW5kRXBvY2giOjE4MDQzOTU2MDAsImlkIjoiZGF0YWJhc2UtdXBncmFkZSIsInN0YXJ0IjoiMjAy
Ny0wMy0wNlQyMTowMDowMCswMTowMCIsInN0YXJ0RXBvY2giOjE4MDQzNjMyMDB9LHsiZW5kIjoi
MjAyNy0wMy0wN1QwNjowMDowMCswMTowMCIsImVuZEVwb2NoIjoxODA0Mzk1NjAwLCJpZCI6InJl
dHVybi10by1zZXJ2aWNlIiwic3RhcnQiOiIyMDI3LTAzLTA2VDIxOjAwOjAwKzAxOjAwIiwic3Rh
cnRFcG9jaCI6MTgwNDM2MzIwMH1dfQ==
PLAN
}

main "$@"
