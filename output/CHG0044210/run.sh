#!/bin/sh
# MD Cluster to 2.6.1
#
# Change CHG0044210 (production): MetaDefender Cluster 2.5.0 to 2.6.1
# Plan   e961222f169fb86252c537ae253292c0ebfa8b48eb863b21d9da6bebd70c9850
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
#   3517-3594    printable  5410015240e14741f7ce83bd7b62febc9aff8fac54a4ce7a95c7375e633133db
#   3595-3875    record     f28eb2c84bdefde81c21494b4d1b6100518926f13e6654f1e59b8761d452351d
#   3876-3989    clock      dd996d1974ae0d6f10836db111d0e45059dc055273fe221b3d1818070a5be74c
#   3990-4499    command    36acdd51963bb552b04fb9ff2b7349c5d3c84e2cff0b414db11dac838fab5b18
#   4500-4757    show       fc19c290eb5249d0b513d11bcb997df65ac7ac48a74159681a2772d150eca394
#   4758-5064    reach      b183fec6d7fabe9696808aca98bf4fbeedb50a7c4e2fca8404d39f3088f898ed
#   5065-5194    tools      f5b22bc6e512b636c6c0907cb4659dd817dfed347b3d6193d312b3f165b631b0
#   5195-5455    check      49e54bbc89ab609a130c573cdd0de7d38e71e82668e36aa995d317f071f45426
#   5456-5539    judge      64df974839b59fda96edacf85d2fc9246fc943c236884ac5243b50b6e15d8b4b
#   5540-5653    match      83a8b3effb00f39bbf4c7f1b666890b6c6a81c9b35a309b1b6def9a9b03fce40
#   5654-5899    person     012378353b2ddc9d072879102403165b9732f766df63b9cac3b722f064b17357
#   5900-6198    step       05788cef831754f6bf35a163eff86e046f2197fd71b8dd965fab0e177aa78fc1
#   6199-6551    decide     7afd39c4652170ff48682a53697e413bfbed8fac81a757d8dab68777446e2b15
#   6552-6604    back       473d917d991dbcf07b8023de95a598fec6eabf4ae897d5a8cb163d2cd02cb394
#   6605-6725    window     ec3ace6fc95cb9cfec7db25cc37587e210bbdf2a15ac121c169fc76b5b5951f1
#   6726-6803    choose     2e55a4faacbdae50da195acd2d32a6e37ab519d01c88ec017641ef8b2e381408
#   6804-7115    start      983a2b60b1c45d716cb5bc750492254c0d87cddc8ef74bd430e63c819378c66a
#   7116-7222    place      09f741ed5d33c3b9eb6b1b7533c4882d1bd3308eecd76df770aef4ceb34d9a73
#   7223-7405    resume     187ab5bc7a057196d1e189f84991d7a3f6066a6805703c97a80414f0b1f3e7c9
#   7406-7572    standing   64423ab8be61556c4bb5f7ec3ff86d6c4db7218a07415289b9821236c701d780
#   7573-8157    reading    19ddcd05baaf57077a6ef887958f09c079f733c15077a2559b16fdbd75ee2f54
#   8158-8371    end        82f95af6da5248ae0cfefafcc84f63c2d1a677af6249ac384e338054b19bee5f
#
# All of them: sed -n '56,229p;3517,8371p' run.sh | sha256sum
#   5f9cd5c3c2ee66e2b4deda342e3140a218b21cfab2b57aec39b82dd046b0f43f
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

RB_DIGEST='e961222f169fb86252c537ae253292c0ebfa8b48eb863b21d9da6bebd70c9850'
RB_CHANGE='CHG0044210'
RB_VERSION='0.1.0'
RB_COUNT=86
RB_TOOLS='awk base64 grep head mktemp od sed sha256sum sync tail ssh'
RB_TITLE='MD Cluster to 2.6.1'
RB_FIRST_STEP='live.entry.rights'
RB_DATE_NAMES=''
RB_PROCEDURES='restore-identity-service restore-shared-services restore-file-storage'
# Who may sign for this plan, and who carries it out; a name a line.
RB_APPROVALS_NEEDED=0
RB_APPROVERS='li@example.com'
RB_OPERATORS='ana@example.com
ben@example.com'
RB_PEOPLE='ana@example.com
ben@example.com
li@example.com'

# --- Variables of the change; a command sees only those that it names --------------------------

v_api_url='https://scan.example.com/health'
v_backup_dir='/srv/backup'
v_change='CHG0044210'
v_console_url='https://control-center.example.com/'
v_core_version='5.13.1'
v_data_dir='/var/lib'
v_install_control_center='sudo dpkg -i "$installer" || sudo apt-get install -y -f'
v_install_identity_service='sudo yum install -y "$installer"'
v_installer_control_center='/srv/packages/mdc-control-center_2.6.1_amd64.deb'
v_installer_identity_service='/srv/packages/mdc-identity-service-2.6.1.x86_64.rpm'
v_min_free_gb='20'
v_min_memory_mb='2000'
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
v_previous_identity_service='/srv/packages/mdc-identity-service-2.5.0.x86_64.rpm'
v_rabbitmq_version='3.13.7'
v_redis_version='7.2.5'
v_shared_services_procedure='https://wiki.example.com/databases/upgrade'
v_start_order=''
v_submissions_end='Saturday 15 May 2027, 18:00 (UTC+2)'
v_target='2.6.1'
v_unit_api_gateway='example-api-gateway.service'
v_unit_callback_service='example-callback-service.service'
v_unit_control_center='example-control-center.service'
v_unit_core='example-core.service'
v_unit_file_storage='example-file-storage.service'
v_unit_identity_service='example-identity-service.service'
v_unit_postgresql='example-postgresql.service'
v_unit_rabbitmq='example-rabbitmq.service'
v_unit_redis='example-redis.service'
v_unit_worker='example-worker.service'

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
  runs 'live.entry.rights' 'rhel' 'id1' 'fs2'
  runs 'live.entry.rights' 'debian' 'cc1' 'fs1'
  runs 'live.entry.nodes-without-failures' 'rhel' 'id1' 'core3' 'gw2' 'fs2'
  runs 'live.entry.nodes-without-failures' 'debian' 'cc1' 'core1' 'core2' 'gw1' 'cb1' 'pg1' 'mq1' 'rd1' 'fs1'
  runs 'live.entry.disk-space' 'rhel' 'id1' 'core3' 'gw2' 'fs2'
  runs 'live.entry.disk-space' 'debian' 'cc1' 'core1' 'core2' 'gw1' 'cb1' 'pg1' 'mq1' 'rd1' 'fs1'
  runs 'live.entry.memory' 'rhel' 'id1' 'core3' 'gw2' 'fs2'
  runs 'live.entry.memory' 'debian' 'cc1' 'core1' 'core2' 'gw1' 'cb1' 'pg1' 'mq1' 'rd1' 'fs1'
  runs 'live.entry.processors' 'rhel' 'id1' 'core3' 'gw2' 'fs2'
  runs 'live.entry.processors' 'debian' 'cc1' 'core1' 'core2' 'gw1' 'cb1' 'pg1' 'mq1' 'rd1' 'fs1'
  runs 'backup-postgresql' 'debian' 'pg1'
  runs 'backup-file-storage' 'debian' 'fs1'
  runs 'backup-file-storage' 'rhel' 'fs2'
  runs 'see-installer-identity-service' 'rhel' 'id1'
  runs 'see-installer-control-center' 'debian' 'cc1'
  runs 'see-installer-file-storage' 'debian' 'fs1'
  runs 'see-installer-file-storage' 'rhel' 'fs2'
  runs 'backup-postgresql.age' 'debian' 'pg1'
  runs 'backup-file-storage.age' 'debian' 'fs1'
  runs 'backup-file-storage.age' 'rhel' 'fs2'
  runs 'upgrade-identity-service' 'rhel' 'id1'
  runs 'see-identity-service-running' 'rhel' 'id1'
  runs 'upgrade-control-center' 'debian' 'cc1'
  runs 'see-control-center-running' 'debian' 'cc1'
  runs 'backup-all-postgresql' 'debian' 'pg1'
  runs 'backup-all-redis' 'debian' 'rd1'
  runs 'backup-all-rabbitmq' 'debian' 'mq1'
  runs 'backup-all-file-storage' 'debian' 'fs1'
  runs 'backup-all-file-storage' 'rhel' 'fs2'
  runs 'critical.entry.postgresql-healthy' 'debian' 'pg1'
  runs 'critical.entry.postgresql-answers' 'debian' 'pg1'
  runs 'critical.entry.rabbitmq-healthy' 'debian' 'mq1'
  runs 'critical.entry.rabbitmq-answers' 'debian' 'mq1'
  runs 'critical.entry.redis-healthy' 'debian' 'rd1'
  runs 'critical.entry.redis-answers' 'debian' 'rd1'
  runs 'critical.entry.file-storage-healthy' 'debian' 'fs1'
  runs 'critical.entry.file-storage-healthy' 'rhel' 'fs2'
  runs 'critical.entry.file-storage-answers' 'debian' 'fs1'
  runs 'critical.entry.file-storage-answers' 'rhel' 'fs2'
  runs 'backup-all-postgresql.age' 'debian' 'pg1'
  runs 'backup-all-redis.age' 'debian' 'rd1'
  runs 'backup-all-rabbitmq.age' 'debian' 'mq1'
  runs 'backup-all-file-storage.age' 'debian' 'fs1'
  runs 'backup-all-file-storage.age' 'rhel' 'fs2'
  runs 'upgrade-postgresql' 'debian' 'pg1'
  runs 'upgrade-rabbitmq' 'debian' 'mq1'
  runs 'upgrade-redis' 'debian' 'rd1'
  runs 'upgrade-file-storage' 'debian' 'fs1'
  runs 'upgrade-file-storage' 'rhel' 'fs2'
  runs 'see-file-storage-running' 'debian' 'fs1'
  runs 'see-file-storage-running' 'rhel' 'fs2'
  runs 'see-file-storage-answering' 'debian' 'fs1'
  runs 'see-file-storage-answering' 'rhel' 'fs2'
  runs 'healthy-identity-service' 'rhel' 'id1'
  runs 'healthy-control-center' 'debian' 'cc1'
  runs 'healthy-worker' 'debian' 'core1' 'core2' 'gw1' 'cb1'
  runs 'healthy-worker' 'rhel' 'core3' 'gw2'
  runs 'healthy-core' 'debian' 'core1' 'core2'
  runs 'healthy-core' 'rhel' 'core3'
  runs 'healthy-api-gateway' 'debian' 'gw1'
  runs 'healthy-api-gateway' 'rhel' 'gw2'
  runs 'healthy-callback-service' 'debian' 'cb1'
  runs 'healthy-postgresql' 'debian' 'pg1'
  runs 'healthy-rabbitmq' 'debian' 'mq1'
  runs 'healthy-redis' 'debian' 'rd1'
  runs 'healthy-file-storage' 'debian' 'fs1'
  runs 'healthy-file-storage' 'rhel' 'fs2'
  runs 'version-identity-service' 'rhel' 'id1'
  runs 'version-control-center' 'debian' 'cc1'
  runs 'version-file-storage' 'debian' 'fs1'
  runs 'version-file-storage' 'rhel' 'fs2'
  runs 'see-previous-identity-service' 'rhel' 'id1'
  runs 'see-postgresql-restored' 'debian' 'pg1'
  runs 'see-rabbitmq-restored' 'debian' 'mq1'
  runs 'see-redis-restored' 'debian' 'rd1'
  runs 'see-previous-file-storage' 'debian' 'fs1'
  runs 'see-previous-file-storage' 'rhel' 'fs2'
  need 'live.entry.console-answers' 'controller' 'curl/wget'
  need 'backup-postgresql.age' 'pg1' 'find'
  need 'backup-file-storage.age' 'fs1 fs2' 'find'
  need 'upgrade-identity-service' 'id1' 'rpm'
  need 'upgrade-identity-service' 'id1' 'rpm'
  need 'see-identity-service-running' 'id1' 'systemctl'
  need 'watch-after-identity-service' 'controller' 'curl/wget'
  need 'upgrade-control-center' 'cc1' 'dpkg-query'
  need 'upgrade-control-center' 'cc1' 'dpkg-query'
  need 'see-control-center-running' 'cc1' 'systemctl'
  need 'console-back' 'controller' 'curl/wget'
  need 'watch-after-worker' 'controller' 'curl/wget'
  need 'watch-after-execution' 'controller' 'curl/wget'
  need 'live.exit.console-answers' 'controller' 'curl/wget'
  need 'critical.entry.postgresql-healthy' 'pg1' 'systemctl'
  need 'critical.entry.postgresql-answers' 'pg1' 'nc/bash'
  need 'critical.entry.rabbitmq-healthy' 'mq1' 'systemctl'
  need 'critical.entry.rabbitmq-answers' 'mq1' 'nc/bash'
  need 'critical.entry.redis-healthy' 'rd1' 'systemctl'
  need 'critical.entry.redis-answers' 'rd1' 'nc/bash'
  need 'critical.entry.file-storage-healthy' 'fs1 fs2' 'systemctl'
  need 'critical.entry.file-storage-answers' 'fs1 fs2' 'nc/bash'
  need 'backup-all-postgresql.age' 'pg1' 'find'
  need 'backup-all-redis.age' 'rd1' 'find'
  need 'backup-all-rabbitmq.age' 'mq1' 'find'
  need 'backup-all-file-storage.age' 'fs1 fs2' 'find'
  need 'upgrade-postgresql' 'pg1' 'nc/bash'
  need 'upgrade-rabbitmq' 'mq1' 'nc/bash'
  need 'upgrade-redis' 'rd1' 'nc/bash'
  need 'upgrade-file-storage' 'fs1 fs2' 'dpkg-query/rpm'
  need 'upgrade-file-storage' 'fs1 fs2' 'dpkg-query/rpm'
  need 'see-file-storage-running' 'fs1 fs2' 'systemctl'
  need 'see-file-storage-answering' 'fs1 fs2' 'nc/bash'
  need 'critical.exit.console-answers' 'controller' 'curl/wget'
  need 'healthy-identity-service' 'id1' 'systemctl'
  need 'healthy-control-center' 'cc1' 'systemctl'
  need 'healthy-worker' 'core1 core2 core3 gw1 gw2 cb1' 'systemctl'
  need 'healthy-core' 'core1 core2 core3' 'systemctl'
  need 'healthy-api-gateway' 'gw1 gw2' 'systemctl'
  need 'healthy-callback-service' 'cb1' 'systemctl'
  need 'healthy-postgresql' 'pg1' 'nc/bash'
  need 'healthy-rabbitmq' 'mq1' 'nc/bash'
  need 'healthy-redis' 'rd1' 'nc/bash'
  need 'healthy-file-storage' 'fs1 fs2' 'nc/bash'
  need 'api-answers' 'controller' 'curl/wget'
  need 'version-identity-service' 'id1' 'rpm'
  need 'version-control-center' 'cc1' 'dpkg-query'
  need 'version-file-storage' 'fs1 fs2' 'dpkg-query/rpm'
  need 'see-previous-identity-service' 'id1' 'systemctl'
  need 'see-postgresql-restored' 'pg1' 'nc/bash'
  need 'see-rabbitmq-restored' 'mq1' 'nc/bash'
  need 'see-redis-restored' 'rd1' 'nc/bash'
  need 'shared-services-api' 'controller' 'curl/wget'
  need 'see-previous-file-storage' 'fs1 fs2' 'systemctl'
  need 'file-storage-api' 'controller' 'curl/wget'
}

# Where a host is reached, and what differs from host to host.
reach() { # HOST
  RB_VIA=local RB_ADDRESS='' v_host=$1 v_address=$1
  case $1 in
    'id1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.61' v_host='id1' v_address='192.0.2.61' ;;
    'cc1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.62' v_host='cc1' v_address='192.0.2.62' ;;
    'core1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.71' v_host='core1' v_address='192.0.2.71' ;;
    'core2') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.72' v_host='core2' v_address='192.0.2.72' ;;
    'core3') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.73' v_host='core3' v_address='192.0.2.73' ;;
    'gw1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.81' v_host='gw1' v_address='192.0.2.81' ;;
    'gw2') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.82' v_host='gw2' v_address='192.0.2.82' ;;
    'cb1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.83' v_host='cb1' v_address='192.0.2.83' ;;
    'pg1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.91' v_host='pg1' v_address='192.0.2.91' ;;
    'mq1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.92' v_host='mq1' v_address='192.0.2.92' ;;
    'rd1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.93' v_host='rd1' v_address='192.0.2.93' ;;
    'fs1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.94' v_host='fs1' v_address='192.0.2.94' v_install_file_storage='sudo dpkg -i "$installer" || sudo apt-get install -y -f' v_installer_file_storage='/srv/packages/mdc-file-storage_2.6.1_amd64.deb' v_previous_file_storage='/srv/packages/mdc-file-storage_2.5.0_amd64.deb' ;;
    'fs2') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.95' v_host='fs2' v_address='192.0.2.95' v_install_file_storage='sudo yum install -y "$installer"' v_installer_file_storage='/srv/packages/mdc-file-storage-2.6.1.x86_64.rpm' v_previous_file_storage='/srv/packages/mdc-file-storage-2.5.0.x86_64.rpm' ;;
  esac
}

# --- The run ------------------------------------------------------------------------------------

main() {
  trap - EXIT
  start "$@"

  stage 'live' 'Live upgrade' '' '' 0 0 'impact: level 1, Live upgrade: Authentication and authorization unavailable, Handing in new files with authentication unavailable, Management of the cluster unavailable, Control Center console unavailable, System Health degraded, System Activity degraded, Synchronization of workflows degraded, Making a support package degraded, Automated deployment degraded, Results sent to a webhook degraded, Scans that are under way continue, Scanning of files continue'
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

  stage 'critical' 'Critical service upgrade' 'critical' '2027-05-15T22:00:00+02:00 to 2027-05-16T04:00:00+02:00' 1810411200 1810432800 'impact: level 2, Critical service upgrade: Storage of metadata unavailable, Authentication and authorization unavailable, Coordination of queues unavailable, Traffic between the services unavailable, Scanning of files unavailable, Access to files and their retrieval unavailable, Distribution of modules unavailable, Deployment of instances unavailable, Scans that are under way paused'
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
  step_66
  step_67
  step_68

  stage 'verify' 'Post-upgrade verification' '' '' 0 0 ''
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
  step_86

  succeed
}

# --- Steps, in the order in which they run ------------------------------------------------------

# 1/86  live.entry.rights: The account on the machines with an installer has an administrator's rights
# upgrade.yaml:554, guide 81, 100, 213
step_1() {
  step 'live.entry.rights' check entry 'The account on the machines with an installer has an administrator'\''s rights' || return 0
  hosts 'id1' 'cc1' 'fs1' 'fs2'
  proof() {
    check 'live.entry.rights' probe 'the output' 'is `0`' 'id1' 'cc1' 'fs1' 'fs2'
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

# 2/86  live.entry.nodes-without-failures: No node has a service that failed
# upgrade.yaml:555, guide 21
step_2() {
  step 'live.entry.nodes-without-failures' check entry 'No node has a service that failed' || return 0
  hosts 'id1' 'cc1' 'core1' 'core2' 'core3' 'gw1' 'gw2' 'cb1' 'pg1' 'mq1' 'rd1' 'fs1' 'fs2'
  proof() {
    check 'live.entry.nodes-without-failures' probe 'the output' 'is empty' 'id1' 'cc1' 'core1' 'core2' 'core3' 'gw1' 'gw2' 'cb1' 'pg1' 'mq1' 'rd1' 'fs1' 'fs2'
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

# 3/86  live.entry.nodes-seen-healthy: The console shows every node healthy
# upgrade.yaml:556, guide 21, 113
step_3() {
  step 'live.entry.nodes-seen-healthy' check entry 'The console shows every node healthy' || return 0
  proof() {
    check 'live.entry.nodes-seen-healthy' manual 'Look at System Health in the console; every node of the cluster must be there and healthy.' 'a person attests it' 'controller'
    attested '1.nodes-seen=nodes-seen' '2.screenshot=screenshot' <<'WORDS'
Look at System Health in the console; every node of the cluster must be there and healthy.
as: administrator
to record: nodes-seen, screenshot
WORDS
  }
  finish
}

# 4/86  live.entry.disk-space: Every node has the room that this change asks for
# upgrade.yaml:557, guide 23
step_4() {
  step 'live.entry.disk-space' check entry 'Every node has the room that this change asks for' || return 0
  hosts 'id1' 'cc1' 'core1' 'core2' 'core3' 'gw1' 'gw2' 'cb1' 'pg1' 'mq1' 'rd1' 'fs1' 'fs2'
  proof() {
    check 'live.entry.disk-space' probe 'the output' 'matches `^[0-9]+ GB free$`' 'id1' 'cc1' 'core1' 'core2' 'core3' 'gw1' 'gw2' 'cb1' 'pg1' 'mq1' 'rd1' 'fs1' 'fs2'
    limit 30000
    uses 'data_dir' 'min_free_gb'
    command_line <<'PROBE'
df -Pk -- "${data_dir}" |
  awk -v least="${min_free_gb}" 'NR == 2 { gb = int($4 / 1000000); print gb, "GB free"; exit gb < least }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9]+ GB free$' '12 w$:0 t1:1 t1:2 t2:3 t3:4 t4:5 t5:6 t6:7 t4:8 e11:9 t7:10 w^:11 / 101-101 114-114 102-102 32-32 66-66 71-71 48-57'
  }
  finish
}

# 5/86  live.entry.memory: Every node has the memory to spare that this change asks for
# upgrade.yaml:558, guide 23
step_5() {
  step 'live.entry.memory' check entry 'Every node has the memory to spare that this change asks for' || return 0
  hosts 'id1' 'cc1' 'core1' 'core2' 'core3' 'gw1' 'gw2' 'cb1' 'pg1' 'mq1' 'rd1' 'fs1' 'fs2'
  proof() {
    check 'live.entry.memory' probe 'the output' 'matches `^[0-9]+ MB available$`' 'id1' 'cc1' 'core1' 'core2' 'core3' 'gw1' 'gw2' 'cb1' 'pg1' 'mq1' 'rd1' 'fs1' 'fs2'
    limit 30000
    uses 'min_memory_mb'
    command_line <<'PROBE'
awk -v least="${min_memory_mb}" '
  $1 == "MemAvailable:" { mb = int($2 / 1000); print mb, "MB available"; exit mb < least }' /proc/meminfo
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9]+ MB available$' '17 w$:0 t1:1 t2:2 t3:3 t4:4 t2:5 t5:6 t4:7 t6:8 t4:9 t7:10 t8:11 t9:12 t7:13 e16:14 t10:15 w^:16 / 101-101 108-108 98-98 97-97 105-105 118-118 32-32 66-66 77-77 48-57'
  }
  finish
}

# 6/86  live.entry.processors: No node has more work waiting than it has processors
# upgrade.yaml:559, guide 23
step_6() {
  step 'live.entry.processors' check entry 'No node has more work waiting than it has processors' || return 0
  hosts 'id1' 'cc1' 'core1' 'core2' 'core3' 'gw1' 'gw2' 'cb1' 'pg1' 'mq1' 'rd1' 'fs1' 'fs2'
  proof() {
    check 'live.entry.processors' probe 'the output' 'matches `^[0-9.]+ of [0-9]+$`' 'id1' 'cc1' 'core1' 'core2' 'core3' 'gw1' 'gw2' 'cb1' 'pg1' 'mq1' 'rd1' 'fs1' 'fs2'
    again '30000' '300000' ''
    limit 30000
    command_line <<'PROBE'
awk -v n="$(nproc)" '{ print $1, "of", n; exit !($1 <= n) }' /proc/loadavg
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9.]+ of [0-9]+$' '10 w$:0 e3:1 t1:2 t2:3 t3:4 t4:5 t2:6 e9:7 t5:8 w^:9 / 48-57 32-32 102-102 111-111 46-46,48-57'
  }
  finish
}

# 7/86  live.entry.console-answers: The console answers
# upgrade.yaml:560, guide 94, 123
step_7() {
  step 'live.entry.console-answers' check entry 'The console answers' || return 0
  proof() {
    check 'live.entry.console-answers' probe 'the answer of https://control-center.example.com/' 'has status 200' 'controller'
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

# 8/86  notify-users: Tell the users
# upgrade.yaml:564, guide 25, 74-76, 141
step_8() {
  step 'notify-users' notify body 'Tell the users' || return 0
  guarded 'users-notified' 'live-upgrade'
  notify <<'WORDS'
send to users:
  Under change CHG0044210 MetaDefender Cluster goes from 2.5.0 to 2.6.1. While the Identity Service restarts, new requests are refused for some minutes; a single gateway or Callback Service is interrupted as well. Send no scans from Saturday 15 May 2027, 18:00 (UTC+2) until we write again; in the window after it nothing is scanned and no file can be fetched.
about: api-authentication, authenticated-submission, file-scanning, running-scans, file-access, webhook-results
at least 48 h ahead
WORDS
  finish
}

# 9/86  notify-administrators: Tell the administrators
# upgrade.yaml:579, guide 25, 94, 113-119
step_9() {
  step 'notify-administrators' notify body 'Tell the administrators' || return 0
  guarded 'live-upgrade'
  notify <<'WORDS'
send to administrators:
  Under change CHG0044210 the console goes away while Control Center is upgraded. While the workers are upgraded, System Health, System Activity, workflow synchronization, support packages and automated deployment may fail; please start none of them until the end of the change.
about: web-console, management, system-health, system-activity, workflow-synchronization, support-package, automated-deployment
at least 24 h ahead
WORDS
  finish
}

# 10/86  backup-postgresql: Have a backup of PostgreSQL at hand
# upgrade.yaml:593, guide 17-19
step_10() {
  step 'backup-postgresql' manual body 'Have a backup of PostgreSQL at hand' || return 0
  hosts 'pg1'
  guarded 'backup-postgresql' 'live-upgrade'
  proof() {
    check 'backup-postgresql.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'pg1'
    limit 600000
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
test -n "$(find "${backup_dir}/${change}-postgresql-start" -prune -size +0 -mmin -1440)" &&
  sha256sum -- "${backup_dir}/${change}-postgresql-start"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  manual '1.name=name' '4.taken-at=taken-at' '3.size=size' '2.sha256=sha256' <<'WORDS'
See that the last backup of the site can be used. Put it, or the report of the backup tool that names it, at /srv/backup/CHG0044210-postgresql-start on this machine.
to record: name, taken-at, size, sha256
WORDS
  finish
}

# 11/86  backup-file-storage: Have a backup of File Storage at hand
# upgrade.yaml:613, guide 17-20, file-storage-settings replicas
step_11() {
  step 'backup-file-storage' manual body 'Have a backup of File Storage at hand' || return 0
  hosts 'fs1' 'fs2'
  guarded 'backup-file-storage' 'live-upgrade'
  proof() {
    check 'backup-file-storage.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'fs1' 'fs2'
    limit 600000
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
test -n "$(find "${backup_dir}/${change}-file-storage-start" -prune -size +0 -mmin -1440)" &&
  sha256sum -- "${backup_dir}/${change}-file-storage-start"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  manual '1.name=name' '4.taken-at=taken-at' '3.size=size' '2.sha256=sha256' <<'WORDS'
See that the last backup of the site can be used. Put it, or the report of the backup tool that names it, at /srv/backup/CHG0044210-file-storage-start on this machine.
to record: name, taken-at, size, sha256
WORDS
  finish
}

# 12/86  download-installers: Download the installers and put them on their machines
# upgrade.yaml:633, guide 80, 99, 212
step_12() {
  step 'download-installers' manual body 'Download the installers and put them on their machines' || return 0
  guarded 'live-upgrade' 'download-identity-service' 'download-control-center' 'download-file-storage'
  manual '1.file-names=file-names' '3.versions=versions' '2.sha256=sha256' <<'WORDS'
Fetch the installers of Identity Service, Control Center and File Storage 2.6.1 from My OPSWAT, each for the system of its machine, and copy them there.
to record: file-names, versions, sha256
WORDS
  finish
}

# 13/86  download-packages: Download the packages of Core, gateway and Callback Service
# upgrade.yaml:644, guide 145
step_13() {
  step 'download-packages' manual body 'Download the packages of Core, gateway and Callback Service' || return 0
  guarded 'live-upgrade' 'download-packages'
  manual '1.file-names=file-names' '3.versions=versions' '2.sha256=sha256' <<'WORDS'
Fetch MD Core 5.13.1 and API Gateway 2.6.1 from My OPSWAT, and Callback Service 2.6.1 where there is one.
to record: file-names, versions, sha256
WORDS
  finish
}

# 14/86  see-installer-identity-service: See the installers of the Identity Service
# upgrade.yaml:655, guide 80-83, guide 80-83
step_14() {
  step 'see-installer-identity-service' check body 'See the installers of the Identity Service' || return 0
  hosts 'id1'
  guarded 'live-upgrade' 'installer-there'
  proof() {
    check 'see-installer-identity-service' probe 'the output' 'matches `^[0-9a-f]{64} `' 'id1'
    limit 120000
    uses 'installer_identity_service' 'previous_identity_service'
    command_line 'id1' <<'PROBE'
rpm -qp -- "${installer_identity_service}" &&
  sha256sum -- "${installer_identity_service}" "${previous_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  finish
}

# 15/86  see-installer-control-center: See the installers of Control Center
# upgrade.yaml:660, guide 99-102, guide 99-102
step_15() {
  step 'see-installer-control-center' check body 'See the installers of Control Center' || return 0
  hosts 'cc1'
  guarded 'live-upgrade' 'installer-there'
  proof() {
    check 'see-installer-control-center' probe 'the output' 'matches `^[0-9a-f]{64} `' 'cc1'
    limit 120000
    uses 'installer_control_center' 'previous_control_center'
    command_line 'cc1' <<'PROBE'
dpkg-deb --field "${installer_control_center}" Package Version &&
  sha256sum -- "${installer_control_center}" "${previous_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  finish
}

# 16/86  see-installer-file-storage: See the installers of File Storage
# upgrade.yaml:665, guide 212-215, guide 212-215
step_16() {
  step 'see-installer-file-storage' check body 'See the installers of File Storage' || return 0
  hosts 'fs1' 'fs2'
  guarded 'live-upgrade' 'installer-there'
  proof() {
    check 'see-installer-file-storage' probe 'the output' 'matches `^[0-9a-f]{64} `' 'fs1' 'fs2'
    limit 120000
    uses 'installer_file_storage' 'previous_file_storage'
    command_line 'fs1' <<'PROBE'
dpkg-deb --field "${installer_file_storage}" Package Version &&
  sha256sum -- "${installer_file_storage}" "${previous_file_storage}"
PROBE
    command_line 'fs2' <<'PROBE'
rpm -qp -- "${installer_file_storage}" &&
  sha256sum -- "${installer_file_storage}" "${previous_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  finish
}

# 17/86  backup-postgresql.age: The backup of postgresql is young enough
# upgrade.yaml:602, guide 17-19
step_17() {
  step 'backup-postgresql.age' check body 'The backup of postgresql is young enough' || return 0
  hosts 'pg1'
  guarded 'live-upgrade'
  proof() {
    check 'backup-postgresql.age' probe 'file /srv/backup/CHG0044210-postgresql-start' 'exists; is at most 24 h old' 'pg1'
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

# 18/86  backup-file-storage.age: The backup of file-storage is young enough
# upgrade.yaml:622, guide 17-20, file-storage-settings replicas
step_18() {
  step 'backup-file-storage.age' check body 'The backup of file-storage is young enough' || return 0
  hosts 'fs1' 'fs2'
  guarded 'live-upgrade'
  proof() {
    check 'backup-file-storage.age' probe 'file /srv/backup/CHG0044210-file-storage-start' 'exists; is at most 24 h old' 'fs1' 'fs2'
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

# 19/86  upgrade-identity-service: Upgrade the Identity Service
# upgrade.yaml:672, guide 61, 68-83
# Impact: level 1, Live upgrade: Authentication and authorization unavailable, Handing in new files with authentication unavailable, Scans that are under way continue
# Way back, by hand:
#   | Go back with the procedure restore-identity-service.
step_19() {
  step 'upgrade-identity-service' run body 'Upgrade the Identity Service' || return 0
  hosts 'id1'
  guarded 'live-upgrade' 'live-members' 'install-identity-service'
  limit 1200000
  uses 'install_identity_service' 'installer_identity_service'
  command_line 'id1' <<'RUN'
installer="${installer_identity_service}" sh -c "${install_identity_service}"
RUN
  already_done() {
    check 'upgrade-identity-service.unless' probe 'package example-identity-service' 'has version 2.6.1' 'id1'
    uses 'package_identity_service'
    command_line <<'PROBE'
rpm -q --qf '%{VERSION}-%{RELEASE}\n' -- "${package_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
  }
  proof_each() {
    check 'upgrade-identity-service.check' probe 'package example-identity-service' 'has version 2.6.1' 'id1'
    limit 60000
    uses 'package_identity_service'
    command_line <<'PROBE'
rpm -q --qf '%{VERSION}-%{RELEASE}\n' -- "${package_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
  }
  batch 'id1'
  finish
}

# 20/86  see-identity-service-running: See that the Identity Service runs
# upgrade.yaml:695, guide 84-86, guide 84-86
step_20() {
  step 'see-identity-service-running' check body 'See that the Identity Service runs' || return 0
  hosts 'id1'
  guarded 'live-upgrade' 'identity-service-status'
  proof() {
    check 'see-identity-service-running' probe 'service example-identity-service.service' 'is running' 'id1'
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

# 21/86  watch-after-identity-service: Watch the API for a while
# upgrade.yaml:700, guide 236, guide 55, 236
step_21() {
  step 'watch-after-identity-service' check body 'Watch the API for a while' || return 0
  guarded 'live-upgrade'
  proof() {
    check 'watch-after-identity-service' probe 'the answer of https://scan.example.com/health' 'has status 200; holds for 300 s' 'controller'
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

# 22/86  upgrade-control-center: Upgrade Control Center
# upgrade.yaml:707, guide 62, 88-102
# Impact: level 1, Live upgrade: Management of the cluster unavailable, Control Center console unavailable, Scanning of files continue
# Way back, by hand:
#   | Install /srv/packages/mdc-control-center_2.5.0_amd64.deb with the same command.
step_22() {
  step 'upgrade-control-center' run body 'Upgrade Control Center' || return 0
  hosts 'cc1'
  guarded 'live-upgrade' 'live-members' 'install-control-center'
  limit 1200000
  uses 'install_control_center' 'installer_control_center'
  command_line 'cc1' <<'RUN'
installer="${installer_control_center}" sh -c "${install_control_center}"
RUN
  already_done() {
    check 'upgrade-control-center.unless' probe 'package example-control-center' 'has version 2.6.1' 'cc1'
    uses 'package_control_center'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
  }
  proof_each() {
    check 'upgrade-control-center.check' probe 'package example-control-center' 'has version 2.6.1' 'cc1'
    limit 60000
    uses 'package_control_center'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
  }
  batch 'cc1'
  finish
}

# 23/86  see-control-center-running: See that Control Center runs
# upgrade.yaml:731, guide 103-105, guide 103-105
step_23() {
  step 'see-control-center-running' check body 'See that Control Center runs' || return 0
  hosts 'cc1'
  guarded 'live-upgrade' 'control-center-status'
  proof() {
    check 'see-control-center-running' probe 'service example-control-center.service' 'is running' 'cc1'
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

# 24/86  console-back: Wait until the console answers again
# upgrade.yaml:736, guide 94, 123, guide 94, 123
step_24() {
  step 'console-back' wait body 'Wait until the console answers again' || return 0
  guarded 'live-upgrade'
  proof() {
    check 'console-back' probe 'the answer of https://control-center.example.com/' 'has status 200' 'controller'
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

# 25/86  worker-sign-in: Sign in to the console to upgrade the workers
# upgrade.yaml:745, guide 123
step_25() {
  step 'worker-sign-in' manual body 'Sign in to the console to upgrade the workers' || return 0
  guarded 'live-upgrade' 'worker-sign-in'
  manual '1.account=account' <<'WORDS'
Sign in at https://control-center.example.com/.
as: administrator
to record: account
WORDS
  finish
}

# 26/86  upgrade-worker: Start the upgrade of the workers
# upgrade.yaml:752, guide 63, 107-125
# Impact: level 1, Live upgrade: Scanning of files continue, System Health degraded, System Activity degraded, Synchronization of workflows degraded, Making a support package degraded, Automated deployment degraded
# POINT OF NO RETURN: The guide knows no way back for workers that the banner has upgraded.
step_26() {
  step 'upgrade-worker' manual body 'Start the upgrade of the workers' || return 0
  guarded 'live-upgrade' 'live-members' 'worker-page' 'worker-upgrade-now'
  manual '3.version-offered=version-offered' '1.confirmed-at=confirmed-at' '2.screenshot=screenshot' <<'WORDS'
In the notification banner click "Upgrade Now", then confirm.
where: Inventory > Workers
as: administrator
to record: version-offered, confirmed-at, screenshot
WORDS
  finish
}

# 27/86  worker-progress: Follow the upgrade of the workers to its end
# upgrade.yaml:772, guide 126
step_27() {
  step 'worker-progress' wait body 'Follow the upgrade of the workers to its end' || return 0
  guarded 'live-upgrade' 'worker-progress'
  proof() {
    check 'worker-progress' manual 'Look at the progress of the upgrade; it must have ended for every worker.' 'a person attests it' 'controller'
    attested '1.progress=progress' '2.screenshot=screenshot' <<'WORDS'
Look at the progress of the upgrade; it must have ended for every worker.
where: Inventory > Workers
as: administrator
to record: progress, screenshot
WORDS
  }
  finish
}

# 28/86  see-worker-versions: See that all workers run the same version
# upgrade.yaml:788, guide 126, guide 126
step_28() {
  step 'see-worker-versions' check body 'See that all workers run the same version' || return 0
  hosts 'core1' 'core2' 'core3' 'gw1' 'gw2' 'cb1'
  guarded 'live-upgrade' 'workers-same-version'
  proof() {
    check 'see-worker-versions' manual 'Read the version of this worker in the list of workers; it must be 2.6.1.' 'a person attests it' 'core1' 'core2' 'core3' 'gw1' 'gw2' 'cb1'
    attested '2.version=version' '1.screenshot=screenshot' <<'WORDS'
Read the version of this worker in the list of workers; it must be 2.6.1.
where: Inventory > Workers
as: administrator
to record: version, screenshot
WORDS
  }
  finish
}

# 29/86  watch-after-worker: Watch the API for a while
# upgrade.yaml:793, guide 236, guide 55, 236
step_29() {
  step 'watch-after-worker' check body 'Watch the API for a while' || return 0
  guarded 'live-upgrade'
  proof() {
    check 'watch-after-worker' probe 'the answer of https://scan.example.com/health' 'has status 200; holds for 300 s' 'controller'
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

# 30/86  execution-sign-in: Sign in to the console to upgrade the execution instances
# upgrade.yaml:800, guide 146
step_30() {
  step 'execution-sign-in' manual body 'Sign in to the console to upgrade the execution instances' || return 0
  guarded 'live-upgrade' 'execution-sign-in'
  manual '1.account=account' <<'WORDS'
Sign in at https://control-center.example.com/.
as: administrator
to record: account
WORDS
  finish
}

# 31/86  upload-packages: Upload the packages
# upgrade.yaml:807, guide 147-148
# Way back, by hand:
#   | Remove the packages from the list, or leave them there unused.
step_31() {
  step 'upload-packages' manual body 'Upload the packages' || return 0
  guarded 'live-upgrade' 'installers-page' 'upload-packages'
  manual '2.uploaded-file-names=uploaded-file-names' '1.screenshot=screenshot' <<'WORDS'
Click "Upload Package" and upload the package of each kind of instance.
where: Inventory > Installers
as: administrator
to record: uploaded-file-names, screenshot
WORDS
  finish
}

# 32/86  core-minimum: See that the health check can do without one Core
# upgrade.yaml:820, health-check minimum number of active Core
step_32() {
  step 'core-minimum' manual body 'See that the health check can do without one Core' || return 0
  guarded 'live-upgrade'
  manual '2.least-active-core=least-active-core' '3.least-active-engines=least-active-engines' '1.active-core=active-core' <<'WORDS'
Read the least number of active Core instances and of engines in the settings of the health check. One instance less than now must still be enough.
as: administrator
to record: least-active-core, least-active-engines, active-core
WORDS
  finish
}

# 33/86  upgrade-core: Upgrade Core, one instance after another
# upgrade.yaml:835, guide 64, 140, 149-151
# Impact: level 1, Live upgrade: Scanning of files continue
# Way back, by hand:
#   | The guide has no way back. Try the previous package on the same page, or ask the vendor.
step_33() {
  step 'upgrade-core' manual body 'Upgrade Core, one instance after another' || return 0
  hosts 'core1' 'core2' 'core3'
  guarded 'live-upgrade' 'live-members' 'execution-page' 'deploy-upgrade' 'select-version'
  proof() {
    check 'upgrade-core.check' manual 'Read the version of this instance; it must be 5.13.1.' 'a person attests it' 'core1' 'core2' 'core3'
    attested '1.version=version' <<'WORDS'
Read the version of this instance; it must be 5.13.1.
where: Inventory > Workers
as: administrator
to record: version
WORDS
  }
  manual '1.chosen-version=chosen-version' '2.finished-at=finished-at' '3.screenshot=screenshot' <<'WORDS'
Expand "Deploy Workers" and select "Upgrade". Choose MD Core 5.13.1 for this instance and click Upgrade, then follow it until it is back in service. Where the console has upgraded this instance already, record that.
where: Inventory > Workers
as: administrator
to record: chosen-version, finished-at, screenshot
WORDS
  finish
}

# 34/86  upgrade-api-gateway: Upgrade the gateways, one after another
# upgrade.yaml:868, guide 65, 141, 149-151
# Impact: level 1, Live upgrade: Handing in new files with authentication degraded
# Way back, by hand:
#   | The guide has no way back. Try the previous package on the same page, or ask the vendor.
step_34() {
  step 'upgrade-api-gateway' manual body 'Upgrade the gateways, one after another' || return 0
  hosts 'gw1' 'gw2'
  guarded 'live-upgrade' 'live-members' 'execution-page' 'deploy-upgrade' 'select-version'
  proof() {
    check 'upgrade-api-gateway.check' manual 'Read the version of this gateway; it must be 2.6.1.' 'a person attests it' 'gw1' 'gw2'
    attested '1.version=version' <<'WORDS'
Read the version of this gateway; it must be 2.6.1.
where: Inventory > Workers
as: administrator
to record: version
WORDS
  }
  manual '1.chosen-version=chosen-version' '2.finished-at=finished-at' '3.screenshot=screenshot' <<'WORDS'
Expand "Deploy Workers" and select "Upgrade". Choose API Gateway 2.6.1 for this instance and click Upgrade, then follow it until it is back in service. Where the console has upgraded this instance already, record that.
where: Inventory > Workers
as: administrator
to record: chosen-version, finished-at, screenshot
WORDS
  finish
}

# 35/86  upgrade-callback-service: Upgrade the Callback Service
# upgrade.yaml:909, guide 66, 141, 149-151, workers-page Callback Service
# Impact: level 1, Live upgrade: Results sent to a webhook degraded
# Way back, by hand:
#   | The guide has no way back. Try the previous package on the same page, or ask the vendor.
step_35() {
  step 'upgrade-callback-service' manual body 'Upgrade the Callback Service' || return 0
  hosts 'cb1'
  guarded 'live-upgrade' 'live-callback-service' 'execution-page' 'deploy-upgrade' 'select-version'
  proof() {
    check 'upgrade-callback-service.check' manual 'Read the version of this Callback Service; it must be 2.6.1.' 'a person attests it' 'cb1'
    attested '1.version=version' <<'WORDS'
Read the version of this Callback Service; it must be 2.6.1.
where: Inventory > Workers
as: administrator
to record: version
WORDS
  }
  manual '1.chosen-version=chosen-version' '2.finished-at=finished-at' '3.screenshot=screenshot' <<'WORDS'
Expand "Deploy Workers" and select "Upgrade". Choose Callback Service 2.6.1 for this instance and click Upgrade, then follow it until it is back in service.
where: Inventory > Workers
as: administrator
to record: chosen-version, finished-at, screenshot
WORDS
  finish
}

# 36/86  watch-after-execution: Watch the API for a while
# upgrade.yaml:957, guide 236, guide 55, 236
step_36() {
  step 'watch-after-execution' check body 'Watch the API for a while' || return 0
  guarded 'live-upgrade'
  proof() {
    check 'watch-after-execution' probe 'the answer of https://scan.example.com/health' 'has status 200; holds for 300 s' 'controller'
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

# 37/86  stop-submissions: Stop new scan requests
# upgrade.yaml:964, guide 171-173
# Way back, by hand:
#   | Tell the users that they may send scans again.
step_37() {
  step 'stop-submissions' manual body 'Stop new scan requests' || return 0
  guarded 'live-upgrade'
  manual '1.stopped-at=stopped-at' '2.systems-stopped=systems-stopped' <<'WORDS'
At Saturday 15 May 2027, 18:00 (UTC+2), see that the systems of the users send nothing any more, and stop those that do.
to record: stopped-at, systems-stopped
WORDS
  finish
}

# 38/86  open-processing-history: Open the list of requests in progress
# upgrade.yaml:975, guide 182-186
step_38() {
  step 'open-processing-history' manual body 'Open the list of requests in progress' || return 0
  guarded 'live-upgrade' 'history-sign-in' 'history-page' 'history-filter'
  manual '1.account=account' '2.requests-in-progress=requests-in-progress' <<'WORDS'
Sign in at https://control-center.example.com/, go to the page and filter the requests by In-Progress.
where: Dashboard > Processing History
as: administrator
to record: account, requests-in-progress
WORDS
  finish
}

# 39/86  requests-complete: Wait until no request is in progress
# upgrade.yaml:986, guide 174, 187-189, guide 174, 186-189
step_39() {
  step 'requests-complete' wait body 'Wait until no request is in progress' || return 0
  guarded 'live-upgrade' 'requests-complete'
  proof() {
    check 'requests-complete' manual 'Keep the filter on In-Progress, reload the list and count its requests; there must be none.' 'a person attests it' 'controller'
    attested '1.requests-in-progress=requests-in-progress' '2.screenshot=screenshot' <<'WORDS'
Keep the filter on In-Progress, reload the list and count its requests; there must be none.
where: Dashboard > Processing History
as: administrator
to record: requests-in-progress, screenshot
WORDS
  }
  finish
}

# 40/86  backup-all-postgresql: Back PostgreSQL up
# upgrade.yaml:993, guide 233
step_40() {
  step 'backup-all-postgresql' manual body 'Back PostgreSQL up' || return 0
  hosts 'pg1'
  guarded 'live-upgrade'
  proof() {
    check 'backup-all-postgresql.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'pg1'
    limit 600000
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
test -n "$(find "${backup_dir}/${change}-postgresql" -prune -size +0 -mmin -1440)" &&
  sha256sum -- "${backup_dir}/${change}-postgresql"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  manual '1.name=name' '4.taken-at=taken-at' '3.size=size' '2.sha256=sha256' <<'WORDS'
Back PostgreSQL up with the tool of the site. Put the backup, or the report of the tool that names it, at /srv/backup/CHG0044210-postgresql on this machine.
to record: name, taken-at, size, sha256
WORDS
  finish
}

# 41/86  backup-all-redis: Back Redis up
# upgrade.yaml:1013, guide 233
step_41() {
  step 'backup-all-redis' manual body 'Back Redis up' || return 0
  hosts 'rd1'
  guarded 'live-upgrade'
  proof() {
    check 'backup-all-redis.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'rd1'
    limit 600000
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
test -n "$(find "${backup_dir}/${change}-redis" -prune -size +0 -mmin -1440)" &&
  sha256sum -- "${backup_dir}/${change}-redis"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  manual '1.name=name' '4.taken-at=taken-at' '3.size=size' '2.sha256=sha256' <<'WORDS'
Back Redis up with the tool of the site. Put the backup, or the report of the tool that names it, at /srv/backup/CHG0044210-redis on this machine.
to record: name, taken-at, size, sha256
WORDS
  finish
}

# 42/86  backup-all-rabbitmq: Back RabbitMQ up
# upgrade.yaml:1033, guide 233
step_42() {
  step 'backup-all-rabbitmq' manual body 'Back RabbitMQ up' || return 0
  hosts 'mq1'
  guarded 'live-upgrade'
  proof() {
    check 'backup-all-rabbitmq.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'mq1'
    limit 600000
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
test -n "$(find "${backup_dir}/${change}-rabbitmq" -prune -size +0 -mmin -1440)" &&
  sha256sum -- "${backup_dir}/${change}-rabbitmq"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  manual '1.name=name' '4.taken-at=taken-at' '3.size=size' '2.sha256=sha256' <<'WORDS'
Back RabbitMQ up with the tool of the site. Put the backup, or the report of the tool that names it, at /srv/backup/CHG0044210-rabbitmq on this machine.
to record: name, taken-at, size, sha256
WORDS
  finish
}

# 43/86  backup-all-file-storage: Back File Storage up
# upgrade.yaml:1053, guide 233, file-storage-settings replicas
step_43() {
  step 'backup-all-file-storage' manual body 'Back File Storage up' || return 0
  hosts 'fs1' 'fs2'
  guarded 'live-upgrade'
  proof() {
    check 'backup-all-file-storage.check' probe 'the output' 'matches `^[0-9a-f]{64} `' 'fs1' 'fs2'
    limit 600000
    uses 'backup_dir' 'change'
    command_line <<'PROBE'
test -n "$(find "${backup_dir}/${change}-file-storage" -prune -size +0 -mmin -1440)" &&
  sha256sum -- "${backup_dir}/${change}-file-storage"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  manual '1.name=name' '4.taken-at=taken-at' '3.size=size' '2.sha256=sha256' <<'WORDS'
Back File Storage up with the tool of the site. Put the backup, or the report of the tool that names it, at /srv/backup/CHG0044210-file-storage on this machine.
to record: name, taken-at, size, sha256
WORDS
  finish
}

# 44/86  live.exit.console-answers: The console answers
# upgrade.yaml:561, guide 94, 123
step_44() {
  step 'live.exit.console-answers' check exit 'The console answers' || return 0
  guarded 'live-upgrade'
  proof() {
    check 'live.exit.console-answers' probe 'the answer of https://control-center.example.com/' 'has status 200' 'controller'
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

# 45/86  critical.entry.cluster-idle: The cluster is idle
# upgrade.yaml:1083, guide 175, 189
step_45() {
  step 'critical.entry.cluster-idle' check entry 'The cluster is idle' || return 0
  proof() {
    check 'critical.entry.cluster-idle' manual 'Filter by In-Progress once more; the list must be empty. Without the filter, the newest request must be older than Saturday 15 May 2027, 18:00 (UTC+2).' 'a person attests it' 'controller'
    attested '2.requests-in-progress=requests-in-progress' '1.newest-request=newest-request' '3.screenshot=screenshot' <<'WORDS'
Filter by In-Progress once more; the list must be empty. Without the filter, the newest request must be older than Saturday 15 May 2027, 18:00 (UTC+2).
where: Dashboard > Processing History
as: administrator
to record: requests-in-progress, newest-request, screenshot
WORDS
  }
  finish
}

# 46/86  critical.entry.postgresql-healthy: PostgreSQL's service runs
# upgrade.yaml:1084, guide 176
step_46() {
  step 'critical.entry.postgresql-healthy' check entry 'PostgreSQL'\''s service runs' || return 0
  hosts 'pg1'
  proof() {
    check 'critical.entry.postgresql-healthy' probe 'service example-postgresql.service' 'is running' 'pg1'
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

# 47/86  critical.entry.postgresql-answers: PostgreSQL accepts connections
# upgrade.yaml:1085, guide 176
step_47() {
  step 'critical.entry.postgresql-answers' check entry 'PostgreSQL accepts connections' || return 0
  hosts 'pg1'
  proof() {
    check 'critical.entry.postgresql-answers' probe 'a connection to 192.0.2.91:5432' 'is accepted' 'pg1'
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

# 48/86  critical.entry.rabbitmq-healthy: RabbitMQ's service runs
# upgrade.yaml:1086, guide 176
step_48() {
  step 'critical.entry.rabbitmq-healthy' check entry 'RabbitMQ'\''s service runs' || return 0
  hosts 'mq1'
  proof() {
    check 'critical.entry.rabbitmq-healthy' probe 'service example-rabbitmq.service' 'is running' 'mq1'
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

# 49/86  critical.entry.rabbitmq-answers: RabbitMQ accepts connections
# upgrade.yaml:1087, guide 176
step_49() {
  step 'critical.entry.rabbitmq-answers' check entry 'RabbitMQ accepts connections' || return 0
  hosts 'mq1'
  proof() {
    check 'critical.entry.rabbitmq-answers' probe 'a connection to 192.0.2.92:5672' 'is accepted' 'mq1'
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

# 50/86  critical.entry.redis-healthy: Redis' service runs
# upgrade.yaml:1088, guide 176
step_50() {
  step 'critical.entry.redis-healthy' check entry 'Redis'\'' service runs' || return 0
  hosts 'rd1'
  proof() {
    check 'critical.entry.redis-healthy' probe 'service example-redis.service' 'is running' 'rd1'
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

# 51/86  critical.entry.redis-answers: Redis accepts connections
# upgrade.yaml:1089, guide 176
step_51() {
  step 'critical.entry.redis-answers' check entry 'Redis accepts connections' || return 0
  hosts 'rd1'
  proof() {
    check 'critical.entry.redis-answers' probe 'a connection to 192.0.2.93:6379' 'is accepted' 'rd1'
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

# 52/86  critical.entry.file-storage-healthy: File Storage's service runs
# upgrade.yaml:1090, guide 176
step_52() {
  step 'critical.entry.file-storage-healthy' check entry 'File Storage'\''s service runs' || return 0
  hosts 'fs1' 'fs2'
  proof() {
    check 'critical.entry.file-storage-healthy' probe 'service example-file-storage.service' 'is running' 'fs1' 'fs2'
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

# 53/86  critical.entry.file-storage-answers: File Storage accepts connections
# upgrade.yaml:1091, guide 176
step_53() {
  step 'critical.entry.file-storage-answers' check entry 'File Storage accepts connections' || return 0
  hosts 'fs1' 'fs2'
  proof() {
    check 'critical.entry.file-storage-answers' probe 'a connection to 192.0.2.94:8890, 192.0.2.95:8890' 'is accepted' 'fs1' 'fs2'
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

# 54/86  backup-all-postgresql.age: The backup of postgresql is young enough
# upgrade.yaml:1002, guide 233
step_54() {
  step 'backup-all-postgresql.age' check entry 'The backup of postgresql is young enough' || return 0
  hosts 'pg1'
  proof() {
    check 'backup-all-postgresql.age' probe 'file /srv/backup/CHG0044210-postgresql' 'exists; is at most 24 h old' 'pg1'
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

# 55/86  backup-all-redis.age: The backup of redis is young enough
# upgrade.yaml:1022, guide 233
step_55() {
  step 'backup-all-redis.age' check entry 'The backup of redis is young enough' || return 0
  hosts 'rd1'
  proof() {
    check 'backup-all-redis.age' probe 'file /srv/backup/CHG0044210-redis' 'exists; is at most 24 h old' 'rd1'
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

# 56/86  backup-all-rabbitmq.age: The backup of rabbitmq is young enough
# upgrade.yaml:1042, guide 233
step_56() {
  step 'backup-all-rabbitmq.age' check entry 'The backup of rabbitmq is young enough' || return 0
  hosts 'mq1'
  proof() {
    check 'backup-all-rabbitmq.age' probe 'file /srv/backup/CHG0044210-rabbitmq' 'exists; is at most 24 h old' 'mq1'
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

# 57/86  backup-all-file-storage.age: The backup of file-storage is young enough
# upgrade.yaml:1062, guide 233, file-storage-settings replicas
step_57() {
  step 'backup-all-file-storage.age' check entry 'The backup of file-storage is young enough' || return 0
  hosts 'fs1' 'fs2'
  proof() {
    check 'backup-all-file-storage.age' probe 'file /srv/backup/CHG0044210-file-storage' 'exists; is at most 24 h old' 'fs1' 'fs2'
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

# 58/86  approve-critical: Approve the upgrade of the critical services
# upgrade.yaml:1094
step_58() {
  step 'approve-critical' approve body 'Approve the upgrade of the critical services' || return 0
  approve 'li@example.com' <<'WORDS'
The cluster is idle and its four critical services are healthy. May change CHG0044210 take them down now?
may approve: li@example.com
WORDS
  finish
}

# 59/86  upgrade-postgresql: Upgrade PostgreSQL
# upgrade.yaml:1100, guide 164, 235, guide 176
# Impact: level 2, Critical service upgrade: Storage of metadata unavailable, Authentication and authorization unavailable
# Way back, by hand:
#   | Go back with the procedure restore-shared-services.
step_59() {
  step 'upgrade-postgresql' manual body 'Upgrade PostgreSQL' || return 0
  hosts 'pg1'
  guarded 'critical-upgrade' 'critical-window'
  proof() {
    check 'upgrade-postgresql.check' probe 'a connection to 192.0.2.91:5432' 'is accepted' 'pg1'
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
  manual '2.version=version' '1.finished-at=finished-at' <<'WORDS'
Upgrade PostgreSQL to 15.8 by the procedure of the site, https://wiki.example.com/databases/upgrade.
to record: version, finished-at
WORDS
  finish
}

# 60/86  upgrade-rabbitmq: Upgrade RabbitMQ
# upgrade.yaml:1118, guide 165, 235, guide 176
# Impact: level 2, Critical service upgrade: Coordination of queues unavailable, Traffic between the services unavailable
# Way back, by hand:
#   | Go back with the procedure restore-shared-services.
step_60() {
  step 'upgrade-rabbitmq' manual body 'Upgrade RabbitMQ' || return 0
  hosts 'mq1'
  guarded 'critical-upgrade' 'critical-window'
  proof() {
    check 'upgrade-rabbitmq.check' probe 'a connection to 192.0.2.92:5672' 'is accepted' 'mq1'
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
  manual '2.version=version' '1.finished-at=finished-at' <<'WORDS'
Upgrade RabbitMQ to 3.13.7 by the procedure of the site, https://wiki.example.com/databases/upgrade.
to record: version, finished-at
WORDS
  finish
}

# 61/86  upgrade-redis: Upgrade Redis
# upgrade.yaml:1136, guide 166, 235, guide 176
# Impact: level 2, Critical service upgrade: Traffic between the services degraded
# Way back, by hand:
#   | Go back with the procedure restore-shared-services.
step_61() {
  step 'upgrade-redis' manual body 'Upgrade Redis' || return 0
  hosts 'rd1'
  guarded 'critical-upgrade' 'critical-window'
  proof() {
    check 'upgrade-redis.check' probe 'a connection to 192.0.2.93:6379' 'is accepted' 'rd1'
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
  manual '2.version=version' '1.finished-at=finished-at' <<'WORDS'
Upgrade Redis to 7.2.5 by the procedure of the site, https://wiki.example.com/databases/upgrade.
to record: version, finished-at
WORDS
  finish
}

# 62/86  watch-before-file-storage: Watch the cluster before File Storage goes down
# upgrade.yaml:1154, guide 236, guide 236
step_62() {
  step 'watch-before-file-storage' check body 'Watch the cluster before File Storage goes down' || return 0
  guarded 'critical-upgrade' 'critical-window'
  proof() {
    check 'watch-before-file-storage' manual 'Look at System Health for five minutes; nothing may be missing but what this step has just restarted.' 'a person attests it' 'controller'
    attested '2.seen-from=seen-from' '3.seen-until=seen-until' '1.screenshot=screenshot' <<'WORDS'
Look at System Health for five minutes; nothing may be missing but what this step has just restarted.
as: administrator
to record: seen-from, seen-until, screenshot
WORDS
  }
  finish
}

# 63/86  upgrade-file-storage: Upgrade File Storage
# upgrade.yaml:1160, guide 167, 191-215
# Impact: level 2, Critical service upgrade: Scanning of files unavailable, Scans that are under way paused, Access to files and their retrieval unavailable, Distribution of modules unavailable, Deployment of instances unavailable, Traffic between the services degraded
# Way back, by hand:
#   | Go back with the procedure restore-file-storage.
step_63() {
  step 'upgrade-file-storage' run body 'Upgrade File Storage' || return 0
  hosts 'fs1' 'fs2'
  guarded 'critical-upgrade' 'critical-window' 'install-file-storage'
  limit 1800000
  uses 'install_file_storage' 'installer_file_storage'
  command_line 'fs1' 'fs2' <<'RUN'
installer="${installer_file_storage}" sh -c "${install_file_storage}"
RUN
  already_done() {
    check 'upgrade-file-storage.unless' probe 'package example-file-storage' 'has version 2.6.1' 'fs1' 'fs2'
    uses 'package_file_storage'
    command_line 'fs1' <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_file_storage}"
PROBE
    command_line 'fs2' <<'PROBE'
rpm -q --qf '%{VERSION}-%{RELEASE}\n' -- "${package_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
  }
  proof_each() {
    check 'upgrade-file-storage.check' probe 'package example-file-storage' 'has version 2.6.1' 'fs1' 'fs2'
    limit 60000
    uses 'package_file_storage'
    command_line 'fs1' <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_file_storage}"
PROBE
    command_line 'fs2' <<'PROBE'
rpm -q --qf '%{VERSION}-%{RELEASE}\n' -- "${package_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
  }
  batch 'fs1'
  batch 'fs2'
  finish
}

# 64/86  see-file-storage-running: See that File Storage runs
# upgrade.yaml:1186, guide 216-218, guide 216-218
step_64() {
  step 'see-file-storage-running' check body 'See that File Storage runs' || return 0
  hosts 'fs1' 'fs2'
  guarded 'critical-upgrade' 'critical-window' 'file-storage-status'
  proof() {
    check 'see-file-storage-running' probe 'service example-file-storage.service' 'is running' 'fs1' 'fs2'
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

# 65/86  see-file-storage-answering: See that File Storage accepts connections
# upgrade.yaml:1191, guide 216-218
step_65() {
  step 'see-file-storage-answering' check body 'See that File Storage accepts connections' || return 0
  hosts 'fs1' 'fs2'
  guarded 'critical-upgrade' 'critical-window'
  proof() {
    check 'see-file-storage-answering' probe 'a connection to 192.0.2.94:8890, 192.0.2.95:8890' 'is accepted' 'fs1' 'fs2'
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

# 66/86  watch-after-file-storage: Watch the cluster after File Storage is back
# upgrade.yaml:1202, guide 236, guide 236
step_66() {
  step 'watch-after-file-storage' check body 'Watch the cluster after File Storage is back' || return 0
  guarded 'critical-upgrade' 'critical-window'
  proof() {
    check 'watch-after-file-storage' manual 'Look at System Health for five minutes; nothing may be missing but what this step has just restarted.' 'a person attests it' 'controller'
    attested '2.seen-from=seen-from' '3.seen-until=seen-until' '1.screenshot=screenshot' <<'WORDS'
Look at System Health for five minutes; nothing may be missing but what this step has just restarted.
as: administrator
to record: seen-from, seen-until, screenshot
WORDS
  }
  finish
}

# 67/86  reopen-submissions: Let users send scans again
# upgrade.yaml:1207, guide 171-173
# Way back, by hand:
#   | Stop new scan requests again.
step_67() {
  step 'reopen-submissions' manual body 'Let users send scans again' || return 0
  guarded 'critical-upgrade' 'critical-window'
  manual '1.told-at=told-at' <<'WORDS'
Start what was stopped at Saturday 15 May 2027, 18:00 (UTC+2) and tell the users that they may send scans again.
to record: told-at
WORDS
  finish
}

# 68/86  critical.exit.console-answers: The console answers
# upgrade.yaml:1092, guide 94, 123
step_68() {
  step 'critical.exit.console-answers' check exit 'The console answers' || return 0
  guarded 'critical-upgrade' 'critical-window'
  proof() {
    check 'critical.exit.console-answers' probe 'the answer of https://control-center.example.com/' 'has status 200' 'controller'
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

# 69/86  healthy-identity-service: The Identity Service runs at the end
# upgrade.yaml:1218, guide 220-224
step_69() {
  step 'healthy-identity-service' check verify 'The Identity Service runs at the end' || return 0
  hosts 'id1'
  guarded 'services-healthy'
  proof() {
    check 'healthy-identity-service' probe 'service example-identity-service.service' 'is running' 'id1'
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

# 70/86  healthy-control-center: Control Center runs at the end
# upgrade.yaml:1219, guide 220-224
step_70() {
  step 'healthy-control-center' check verify 'Control Center runs at the end' || return 0
  hosts 'cc1'
  guarded 'services-healthy'
  proof() {
    check 'healthy-control-center' probe 'service example-control-center.service' 'is running' 'cc1'
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

# 71/86  healthy-worker: Every worker runs at the end
# upgrade.yaml:1220, guide 220-224
step_71() {
  step 'healthy-worker' check verify 'Every worker runs at the end' || return 0
  hosts 'core1' 'core2' 'core3' 'gw1' 'gw2' 'cb1'
  guarded 'services-healthy'
  proof() {
    check 'healthy-worker' probe 'service example-worker.service' 'is running' 'core1' 'core2' 'core3' 'gw1' 'gw2' 'cb1'
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

# 72/86  healthy-core: Every Core instance runs at the end
# upgrade.yaml:1221, guide 220-224
step_72() {
  step 'healthy-core' check verify 'Every Core instance runs at the end' || return 0
  hosts 'core1' 'core2' 'core3'
  guarded 'services-healthy'
  proof() {
    check 'healthy-core' probe 'service example-core.service' 'is running' 'core1' 'core2' 'core3'
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

# 73/86  healthy-api-gateway: Every gateway runs at the end
# upgrade.yaml:1222, guide 220-224
step_73() {
  step 'healthy-api-gateway' check verify 'Every gateway runs at the end' || return 0
  hosts 'gw1' 'gw2'
  guarded 'services-healthy'
  proof() {
    check 'healthy-api-gateway' probe 'service example-api-gateway.service' 'is running' 'gw1' 'gw2'
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

# 74/86  healthy-callback-service: See that the Callback Service runs
# upgrade.yaml:1230, guide 220-224
step_74() {
  step 'healthy-callback-service' check verify 'See that the Callback Service runs' || return 0
  hosts 'cb1'
  guarded 'callback-service-healthy'
  proof() {
    check 'healthy-callback-service' probe 'service example-callback-service.service' 'is running' 'cb1'
    limit 60000
    uses 'unit_callback_service'
    command_line <<'PROBE'
status=0
for unit in "${unit_callback_service}"; do
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

# 75/86  healthy-postgresql: PostgreSQL accepts connections at the end
# upgrade.yaml:1256, guide 220-224
step_75() {
  step 'healthy-postgresql' check verify 'PostgreSQL accepts connections at the end' || return 0
  hosts 'pg1'
  guarded 'services-healthy'
  proof() {
    check 'healthy-postgresql' probe 'a connection to 192.0.2.91:5432' 'is accepted' 'pg1'
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

# 76/86  healthy-rabbitmq: RabbitMQ accepts connections at the end
# upgrade.yaml:1257, guide 220-224
step_76() {
  step 'healthy-rabbitmq' check verify 'RabbitMQ accepts connections at the end' || return 0
  hosts 'mq1'
  guarded 'services-healthy'
  proof() {
    check 'healthy-rabbitmq' probe 'a connection to 192.0.2.92:5672' 'is accepted' 'mq1'
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

# 77/86  healthy-redis: Redis accepts connections at the end
# upgrade.yaml:1258, guide 220-224
step_77() {
  step 'healthy-redis' check verify 'Redis accepts connections at the end' || return 0
  hosts 'rd1'
  guarded 'services-healthy'
  proof() {
    check 'healthy-redis' probe 'a connection to 192.0.2.93:6379' 'is accepted' 'rd1'
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

# 78/86  healthy-file-storage: File Storage accepts connections at the end
# upgrade.yaml:1259, guide 220-224
step_78() {
  step 'healthy-file-storage' check verify 'File Storage accepts connections at the end' || return 0
  hosts 'fs1' 'fs2'
  guarded 'services-healthy'
  proof() {
    check 'healthy-file-storage' probe 'a connection to 192.0.2.94:8890, 192.0.2.95:8890' 'is accepted' 'fs1' 'fs2'
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

# 79/86  workers-connected: This worker is connected to Control Center
# upgrade.yaml:1260, guide 225
step_79() {
  step 'workers-connected' check verify 'This worker is connected to Control Center' || return 0
  hosts 'core1' 'core2' 'core3' 'gw1' 'gw2' 'cb1'
  guarded 'workers-reconnect'
  proof() {
    check 'workers-connected' manual 'Find this worker in the list of workers; it must be shown connected.' 'a person attests it' 'core1' 'core2' 'core3' 'gw1' 'gw2' 'cb1'
    attested '2.state=state' '1.screenshot=screenshot' <<'WORDS'
Find this worker in the list of workers; it must be shown connected.
where: Inventory > Workers
as: administrator
to record: state, screenshot
WORDS
  }
  finish
}

# 80/86  test-scan: Send test scans and see their verdicts
# upgrade.yaml:1261, guide 226
step_80() {
  step 'test-scan' manual verify 'Send test scans and see their verdicts' || return 0
  guarded 'test-scan'
  manual '1.request-id=request-id' '2.verdict=verdict' <<'WORDS'
Hand in a clean file and the EICAR test file over the API. Both must come back with the verdict that belongs to them.
to record: request-id, verdict
WORDS
  finish
}

# 81/86  api-answers: The API answers
# upgrade.yaml:1272, guide 227
step_81() {
  step 'api-answers' check verify 'The API answers' || return 0
  guarded 'api-accessible'
  proof() {
    check 'api-answers' probe 'the answer of https://scan.example.com/health' 'has status 200' 'controller'
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

# 82/86  logs-reviewed: Read the logs of the cluster
# upgrade.yaml:1273, guide 228
step_82() {
  step 'logs-reviewed' manual verify 'Read the logs of the cluster' || return 0
  guarded 'logs-reviewed'
  manual '3.logs-read=logs-read' '4.warnings=warnings' '1.failed-migrations=failed-migrations' '2.judgement=judgement' <<'WORDS'
Read the log of every service from the start of this change. List warnings and failed migrations, and say of each whether it matters.
to record: logs-read, warnings, failed-migrations, judgement
WORDS
  finish
}

# 83/86  version-identity-service: The Identity Service has the target version
# upgrade.yaml:1284, guide 234
step_83() {
  step 'version-identity-service' check verify 'The Identity Service has the target version' || return 0
  hosts 'id1'
  proof() {
    check 'version-identity-service' probe 'package example-identity-service' 'has version 2.6.1' 'id1'
    limit 60000
    uses 'package_identity_service'
    command_line <<'PROBE'
rpm -q --qf '%{VERSION}-%{RELEASE}\n' -- "${package_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
  }
  finish
}

# 84/86  version-control-center: Control Center has the target version
# upgrade.yaml:1285, guide 234
step_84() {
  step 'version-control-center' check verify 'Control Center has the target version' || return 0
  hosts 'cc1'
  proof() {
    check 'version-control-center' probe 'package example-control-center' 'has version 2.6.1' 'cc1'
    limit 60000
    uses 'package_control_center'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
  }
  finish
}

# 85/86  version-file-storage: File Storage has the target version on each of its machines
# upgrade.yaml:1286, guide 234
step_85() {
  step 'version-file-storage' check verify 'File Storage has the target version on each of its machines' || return 0
  hosts 'fs1' 'fs2'
  proof() {
    check 'version-file-storage' probe 'package example-file-storage' 'has version 2.6.1' 'fs1' 'fs2'
    limit 60000
    uses 'package_file_storage'
    command_line 'fs1' <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_file_storage}"
PROBE
    command_line 'fs2' <<'PROBE'
rpm -q --qf '%{VERSION}-%{RELEASE}\n' -- "${package_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
  }
  finish
}

# 86/86  versions-in-console: The console shows one version for each kind of instance
# upgrade.yaml:1287, guide 234
step_86() {
  step 'versions-in-console' check verify 'The console shows one version for each kind of instance' || return 0
  proof() {
    check 'versions-in-console' manual 'Read the versions in the list of workers. Every worker and gateway, and the Callback Service where there is one, must have 2.6.1; every Core must have 5.13.1.' 'a person attests it' 'controller'
    attested '2.table-of-versions=table-of-versions' '1.screenshot=screenshot' <<'WORDS'
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
  hosts 'id1'
  manual '1.command=command' '2.finished-at=finished-at' <<'WORDS'
Install /srv/packages/mdc-identity-service-2.5.0.x86_64.rpm on this machine with the command of the upgrade, allowing the lower version. Leave the ignition file of the service alone.
to record: command, finished-at
WORDS
  finish
}

# recovery restore-identity-service, 2  see-previous-identity-service: See that the previous Identity Service runs
# upgrade.yaml:1307
recovery_1_2() {
  step 'see-previous-identity-service' check body 'See that the previous Identity Service runs' || return 0
  hosts 'id1'
  proof() {
    check 'see-previous-identity-service' probe 'service example-identity-service.service' 'is running' 'id1'
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
    check 'sign-in-works-again' manual 'Sign in at https://control-center.example.com/.' 'a person attests it' 'controller'
    attested '1.account=account' <<'WORDS'
Sign in at https://control-center.example.com/.
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
  manual '3.service=service' '1.backup-used=backup-used' '2.finished-at=finished-at' <<'WORDS'
Install the previous version of the service that failed and restore its backup of this change by the procedure of the site, https://wiki.example.com/databases/upgrade.
to record: service, backup-used, finished-at
WORDS
  finish
}

# recovery restore-shared-services, 2  see-postgresql-restored: See that PostgreSQL answers
# upgrade.yaml:1338, guide 176
recovery_2_2() {
  step 'see-postgresql-restored' check body 'See that PostgreSQL answers' || return 0
  hosts 'pg1'
  proof() {
    check 'see-postgresql-restored' probe 'a connection to 192.0.2.91:5432' 'is accepted' 'pg1'
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
  hosts 'mq1'
  proof() {
    check 'see-rabbitmq-restored' probe 'a connection to 192.0.2.92:5672' 'is accepted' 'mq1'
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
  hosts 'rd1'
  proof() {
    check 'see-redis-restored' probe 'a connection to 192.0.2.93:6379' 'is accepted' 'rd1'
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
  manual '1.told-at=told-at' <<'WORDS'
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
    check 'shared-services-api' probe 'the answer of https://scan.example.com/health' 'has status 200' 'controller'
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
  hosts 'fs1' 'fs2'
  words_on 'fs1' <<'WORDS'
Install /srv/packages/mdc-file-storage_2.5.0_amd64.deb on this machine with the command of the upgrade, allowing the lower version. Where files are missing or damaged, restore the backup of this change.
to record: command, backup-used, finished-at
WORDS
  words_on 'fs2' <<'WORDS'
Install /srv/packages/mdc-file-storage-2.5.0.x86_64.rpm on this machine with the command of the upgrade, allowing the lower version. Where files are missing or damaged, restore the backup of this change.
to record: command, backup-used, finished-at
WORDS
  manual '2.command=command' '1.backup-used=backup-used' '3.finished-at=finished-at' </dev/null
  finish
}

# recovery restore-file-storage, 2  see-previous-file-storage: See that the previous File Storage runs
# upgrade.yaml:1367
recovery_3_2() {
  step 'see-previous-file-storage' check body 'See that the previous File Storage runs' || return 0
  hosts 'fs1' 'fs2'
  proof() {
    check 'see-previous-file-storage' probe 'service example-file-storage.service' 'is running' 'fs1' 'fs2'
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
  manual '1.told-at=told-at' <<'WORDS'
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
    check 'file-storage-api' probe 'the answer of https://scan.example.com/health' 'has status 200' 'controller'
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
    attested '1.request-id=request-id' '2.verdict=verdict' <<'WORDS'
Hand in the EICAR test file; its verdict must come back.
to record: request-id, verdict
WORDS
  }
  finish
}

# undo 67/86  undo:reopen-submissions: Undo: Let users send scans again
# upgrade.yaml:1207, guide 171-173
undo_67() {
  step 'undo:reopen-submissions' manual body 'Undo: Let users send scans again' || return 0
  manual <<'WORDS'
Stop new scan requests again.
WORDS
  finish
}

# undo 63/86  undo:upgrade-file-storage: Undo: Upgrade File Storage
# upgrade.yaml:1160, guide 167, 191-215
undo_63() {
  step 'undo:upgrade-file-storage' manual body 'Undo: Upgrade File Storage' || return 0
  hosts 'fs2' 'fs1'
  manual <<'WORDS'
Go back with the procedure restore-file-storage.
WORDS
  finish
}

# undo 61/86  undo:upgrade-redis: Undo: Upgrade Redis
# upgrade.yaml:1136, guide 166, 235, guide 176
undo_61() {
  step 'undo:upgrade-redis' manual body 'Undo: Upgrade Redis' || return 0
  hosts 'rd1'
  manual <<'WORDS'
Go back with the procedure restore-shared-services.
WORDS
  finish
}

# undo 60/86  undo:upgrade-rabbitmq: Undo: Upgrade RabbitMQ
# upgrade.yaml:1118, guide 165, 235, guide 176
undo_60() {
  step 'undo:upgrade-rabbitmq' manual body 'Undo: Upgrade RabbitMQ' || return 0
  hosts 'mq1'
  manual <<'WORDS'
Go back with the procedure restore-shared-services.
WORDS
  finish
}

# undo 59/86  undo:upgrade-postgresql: Undo: Upgrade PostgreSQL
# upgrade.yaml:1100, guide 164, 235, guide 176
undo_59() {
  step 'undo:upgrade-postgresql' manual body 'Undo: Upgrade PostgreSQL' || return 0
  hosts 'pg1'
  manual <<'WORDS'
Go back with the procedure restore-shared-services.
WORDS
  finish
}

# undo 37/86  undo:stop-submissions: Undo: Stop new scan requests
# upgrade.yaml:964, guide 171-173
undo_37() {
  step 'undo:stop-submissions' manual body 'Undo: Stop new scan requests' || return 0
  manual <<'WORDS'
Tell the users that they may send scans again.
WORDS
  finish
}

# undo 35/86  undo:upgrade-callback-service: Undo: Upgrade the Callback Service
# upgrade.yaml:909, guide 66, 141, 149-151, workers-page Callback Service
undo_35() {
  step 'undo:upgrade-callback-service' manual body 'Undo: Upgrade the Callback Service' || return 0
  hosts 'cb1'
  manual <<'WORDS'
The guide has no way back. Try the previous package on the same page, or ask the vendor.
WORDS
  finish
}

# undo 34/86  undo:upgrade-api-gateway: Undo: Upgrade the gateways, one after another
# upgrade.yaml:868, guide 65, 141, 149-151
undo_34() {
  step 'undo:upgrade-api-gateway' manual body 'Undo: Upgrade the gateways, one after another' || return 0
  hosts 'gw2' 'gw1'
  manual <<'WORDS'
The guide has no way back. Try the previous package on the same page, or ask the vendor.
WORDS
  finish
}

# undo 33/86  undo:upgrade-core: Undo: Upgrade Core, one instance after another
# upgrade.yaml:835, guide 64, 140, 149-151
undo_33() {
  step 'undo:upgrade-core' manual body 'Undo: Upgrade Core, one instance after another' || return 0
  hosts 'core3' 'core2' 'core1'
  manual <<'WORDS'
The guide has no way back. Try the previous package on the same page, or ask the vendor.
WORDS
  finish
}

# undo 31/86  undo:upload-packages: Undo: Upload the packages
# upgrade.yaml:807, guide 147-148
undo_31() {
  step 'undo:upload-packages' manual body 'Undo: Upload the packages' || return 0
  manual <<'WORDS'
Remove the packages from the list, or leave them there unused.
WORDS
  finish
}

# undo 22/86  undo:upgrade-control-center: Undo: Upgrade Control Center
# upgrade.yaml:707, guide 62, 88-102
undo_22() {
  step 'undo:upgrade-control-center' manual body 'Undo: Upgrade Control Center' || return 0
  hosts 'cc1'
  manual <<'WORDS'
Install /srv/packages/mdc-control-center_2.5.0_amd64.deb with the same command.
WORDS
  finish
}

# undo 19/86  undo:upgrade-identity-service: Undo: Upgrade the Identity Service
# upgrade.yaml:672, guide 61, 68-83
undo_19() {
  step 'undo:upgrade-identity-service' manual body 'Undo: Upgrade the Identity Service' || return 0
  hosts 'id1'
  manual <<'WORDS'
Go back with the procedure restore-identity-service.
WORDS
  finish
}

undo() { # what takes back what was done, the last step first
  :
  ! takes_back 'reopen-submissions' || undo_67
  ! takes_back 'upgrade-file-storage' || undo_63
  ! takes_back 'upgrade-redis' || undo_61
  ! takes_back 'upgrade-rabbitmq' || undo_60
  ! takes_back 'upgrade-postgresql' || undo_59
  ! takes_back 'stop-submissions' || undo_37
  ! takes_back 'upgrade-callback-service' || undo_35
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
    'upgrade-postgresql') RB_PROCEDURE='restore-shared-services' ;;
    'upgrade-rabbitmq') RB_PROCEDURE='restore-shared-services' ;;
    'upgrade-redis') RB_PROCEDURE='restore-shared-services' ;;
    'upgrade-file-storage') RB_PROCEDURE='restore-file-storage' ;;
    'see-file-storage-running') RB_PROCEDURE='restore-file-storage' ;;
    *) : ;;
  esac
}

recovery_time() { # STAGE: sets RB_RECOVERY_TIME, of the longest procedure for a failure in it
  RB_RECOVERY_TIME=
  case $1 in
    'live') RB_RECOVERY_TIME=1320000 ;;
    'critical') RB_RECOVERY_TIME=4560000 ;;
    *) : ;;
  esac
}

# --- What the plan knows about failures ---------------------------------------------------------

# Recovery procedure `restore-identity-service`
procedure_1() {
  cat <<'TEXT'
WAY BACK: recovery `restore-identity-service`, Go back to the previous Identity Service
  meant for: Nobody can sign in after the upgrade, and the service does not come up
  1. `install-previous-identity-service` on id1: Install the previous package
       Install /srv/packages/mdc-identity-service-2.5.0.x86_64.rpm on this machine with the command of the upgrade, allowing the lower version. Leave the ignition file of the service alone.
       to record: command, finished-at
  2. `see-previous-identity-service` on id1: See that the previous Identity Service runs
       then: The Identity Service runs again (service example-identity-service.service is running)
  3. `sign-in-works-again`: Signing in works again
       then: Signing in works again (Sign in at https://control-center.example.com/. a person attests it)
TEXT
}

# Recovery procedure `restore-shared-services`
procedure_2() {
  cat <<'TEXT'
WAY BACK: recovery `restore-shared-services`, Go back to the previous PostgreSQL, RabbitMQ or Redis
  meant for: One of the three does not come up with its new version inside the window
  1. `restore-shared-service`: Put the service back as it was
       Install the previous version of the service that failed and restore its backup of this change by the procedure of the site, https://wiki.example.com/databases/upgrade.
       to record: service, backup-used, finished-at
  2. `see-postgresql-restored` on pg1: See that PostgreSQL answers
       then: PostgreSQL accepts connections (a connection to 192.0.2.91:5432 is accepted)
  3. `see-rabbitmq-restored` on mq1: See that RabbitMQ answers
       then: RabbitMQ accepts connections (a connection to 192.0.2.92:5672 is accepted)
  4. `see-redis-restored` on rd1: See that Redis answers
       then: Redis accepts connections (a connection to 192.0.2.93:6379 is accepted)
  5. `reopen-after-shared-services`: Let users send scans again
       Tell the users that they may send scans again.
       to record: told-at
  6. `shared-services-api`: The API answers
       then: The API answers (the answer of https://scan.example.com/health has status 200)
TEXT
}

# Recovery procedure `restore-file-storage`
procedure_3() {
  cat <<'TEXT'
WAY BACK: recovery `restore-file-storage`, Go back to the previous File Storage
  meant for: File Storage does not come up with the new version inside the window
  1. `install-previous-file-storage` on fs1, fs2: Install the previous package and restore the files where they are damaged
       fs1: Install /srv/packages/mdc-file-storage_2.5.0_amd64.deb on this machine with the command of the upgrade, allowing the lower version. Where files are missing or damaged, restore the backup of this change.
       fs2: Install /srv/packages/mdc-file-storage-2.5.0.x86_64.rpm on this machine with the command of the upgrade, allowing the lower version. Where files are missing or damaged, restore the backup of this change.
       to record: command, backup-used, finished-at
  2. `see-previous-file-storage` on fs1, fs2: See that the previous File Storage runs
       then: File Storage runs again (service example-file-storage.service is running)
  3. `reopen-after-file-storage`: Let users send scans again
       Tell the users that they may send scans again.
       to record: told-at
  4. `file-storage-api`: The API answers
       then: The API answers (the answer of https://scan.example.com/health has status 200)
  5. `file-storage-test-scan`: A test scan comes back
       then: A test scan comes back (Hand in the EICAR test file; its verdict must come back. a person attests it)
TEXT
}

advice() { # STEP: known symptoms, procedures for its failure, how it is undone alone
  case $1 in
    'upgrade-identity-service')
      procedure_1
      cat <<'TEXT'
or undo `upgrade-identity-service` alone, where it was run:
       Go back with the procedure restore-identity-service.
TEXT
      ;;
    'see-identity-service-running')
      procedure_1
      ;;
    'upgrade-control-center')
      cat <<'TEXT'
WAY BACK: undo `upgrade-control-center`
       Install /srv/packages/mdc-control-center_2.5.0_amd64.deb with the same command.
TEXT
      ;;
    'upgrade-worker')
      cat <<'TEXT'
POINT OF NO RETURN: `upgrade-worker` cannot be undone: The guide knows no way back for workers that the banner has upgraded.
TEXT
      ;;
    'see-worker-versions')
      cat <<'TEXT'
known symptom: A worker is missing in System Health, or automated deployment does nothing.
  - Expected for a short while during the upgrade of the workers; look again when its progress has ended.
  - If it stays away, see what its service says on its machine.
       sudo systemctl status --no-pager "example-worker.service"
TEXT
      ;;
    'upload-packages')
      cat <<'TEXT'
WAY BACK: undo `upload-packages`
       Remove the packages from the list, or leave them there unused.
TEXT
      ;;
    'upgrade-core')
      cat <<'TEXT'
WAY BACK: undo `upgrade-core`
       The guide has no way back. Try the previous package on the same page, or ask the vendor.
TEXT
      ;;
    'upgrade-api-gateway')
      cat <<'TEXT'
WAY BACK: undo `upgrade-api-gateway`
       The guide has no way back. Try the previous package on the same page, or ask the vendor.
TEXT
      ;;
    'upgrade-callback-service')
      cat <<'TEXT'
WAY BACK: undo `upgrade-callback-service`
       The guide has no way back. Try the previous package on the same page, or ask the vendor.
TEXT
      ;;
    'stop-submissions')
      cat <<'TEXT'
WAY BACK: undo `stop-submissions`
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
    'upgrade-postgresql')
      procedure_2
      cat <<'TEXT'
or undo `upgrade-postgresql` alone, where it was run:
       Go back with the procedure restore-shared-services.
TEXT
      ;;
    'upgrade-rabbitmq')
      procedure_2
      cat <<'TEXT'
or undo `upgrade-rabbitmq` alone, where it was run:
       Go back with the procedure restore-shared-services.
TEXT
      ;;
    'upgrade-redis')
      procedure_2
      cat <<'TEXT'
or undo `upgrade-redis` alone, where it was run:
       Go back with the procedure restore-shared-services.
TEXT
      ;;
    'upgrade-file-storage')
      procedure_3
      cat <<'TEXT'
or undo `upgrade-file-storage` alone, where it was run:
       Go back with the procedure restore-file-storage.
TEXT
      ;;
    'see-file-storage-running')
      procedure_3
      ;;
    'reopen-submissions')
      cat <<'TEXT'
WAY BACK: undo `reopen-submissions`
       Stop new scan requests again.
TEXT
      ;;
    'workers-connected')
      cat <<'TEXT'
known symptom: A worker is missing in System Health, or automated deployment does nothing.
  - Expected for a short while during the upgrade of the workers; look again when its progress has ended.
  - If it stays away, see what its service says on its machine.
       sudo systemctl status --no-pager "example-worker.service"
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
 1/86  live.entry.rights                    The account on the machines with an installer has an administrator's rights [check: id1, cc1, fs1, fs2]
 2/86  live.entry.nodes-without-failures    No node has a service that failed [check: id1, cc1, core1, core2, core3, gw1, gw2, cb1, pg1, mq1, rd1, fs1, fs2]
 3/86  live.entry.nodes-seen-healthy        The console shows every node healthy [check: controller]
 4/86  live.entry.disk-space                Every node has the room that this change asks for [check: id1, cc1, core1, core2, core3, gw1, gw2, cb1, pg1, mq1, rd1, fs1, fs2]
 5/86  live.entry.memory                    Every node has the memory to spare that this change asks for [check: id1, cc1, core1, core2, core3, gw1, gw2, cb1, pg1, mq1, rd1, fs1, fs2]
 6/86  live.entry.processors                No node has more work waiting than it has processors [check: id1, cc1, core1, core2, core3, gw1, gw2, cb1, pg1, mq1, rd1, fs1, fs2]
 7/86  live.entry.console-answers           The console answers [check: controller]
 8/86  notify-users                         Tell the users [notify: controller]
 9/86  notify-administrators                Tell the administrators [notify: controller]
10/86  backup-postgresql                    Have a backup of PostgreSQL at hand [manual: pg1]
11/86  backup-file-storage                  Have a backup of File Storage at hand [manual: fs1, fs2]
12/86  download-installers                  Download the installers and put them on their machines [manual: controller]
13/86  download-packages                    Download the packages of Core, gateway and Callback Service [manual: controller]
14/86  see-installer-identity-service       See the installers of the Identity Service [check: id1]
15/86  see-installer-control-center         See the installers of Control Center [check: cc1]
16/86  see-installer-file-storage           See the installers of File Storage [check: fs1, fs2]
17/86  backup-postgresql.age                The backup of postgresql is young enough [check: pg1]
18/86  backup-file-storage.age              The backup of file-storage is young enough [check: fs1, fs2]
19/86  upgrade-identity-service             Upgrade the Identity Service [run: id1]
20/86  see-identity-service-running         See that the Identity Service runs [check: id1]
21/86  watch-after-identity-service         Watch the API for a while [check: controller]
22/86  upgrade-control-center               Upgrade Control Center [run: cc1]
23/86  see-control-center-running           See that Control Center runs [check: cc1]
24/86  console-back                         Wait until the console answers again [wait: controller]
25/86  worker-sign-in                       Sign in to the console to upgrade the workers [manual: controller]
26/86  upgrade-worker                       Start the upgrade of the workers [manual: controller]
27/86  worker-progress                      Follow the upgrade of the workers to its end [wait: controller]
28/86  see-worker-versions                  See that all workers run the same version [check: core1, core2, core3, gw1, gw2, cb1]
29/86  watch-after-worker                   Watch the API for a while [check: controller]
30/86  execution-sign-in                    Sign in to the console to upgrade the execution instances [manual: controller]
31/86  upload-packages                      Upload the packages [manual: controller]
32/86  core-minimum                         See that the health check can do without one Core [manual: controller]
33/86  upgrade-core                         Upgrade Core, one instance after another [manual: core1, core2, core3]
34/86  upgrade-api-gateway                  Upgrade the gateways, one after another [manual: gw1, gw2]
35/86  upgrade-callback-service             Upgrade the Callback Service [manual: cb1]
36/86  watch-after-execution                Watch the API for a while [check: controller]
37/86  stop-submissions                     Stop new scan requests [manual: controller]
38/86  open-processing-history              Open the list of requests in progress [manual: controller]
39/86  requests-complete                    Wait until no request is in progress [wait: controller]
40/86  backup-all-postgresql                Back PostgreSQL up [manual: pg1]
41/86  backup-all-redis                     Back Redis up [manual: rd1]
42/86  backup-all-rabbitmq                  Back RabbitMQ up [manual: mq1]
43/86  backup-all-file-storage              Back File Storage up [manual: fs1, fs2]
44/86  live.exit.console-answers            The console answers [check: controller]
45/86  critical.entry.cluster-idle          The cluster is idle [check: controller]
46/86  critical.entry.postgresql-healthy    PostgreSQL's service runs [check: pg1]
47/86  critical.entry.postgresql-answers    PostgreSQL accepts connections [check: pg1]
48/86  critical.entry.rabbitmq-healthy      RabbitMQ's service runs [check: mq1]
49/86  critical.entry.rabbitmq-answers      RabbitMQ accepts connections [check: mq1]
50/86  critical.entry.redis-healthy         Redis' service runs [check: rd1]
51/86  critical.entry.redis-answers         Redis accepts connections [check: rd1]
52/86  critical.entry.file-storage-healthy  File Storage's service runs [check: fs1, fs2]
53/86  critical.entry.file-storage-answers  File Storage accepts connections [check: fs1, fs2]
54/86  backup-all-postgresql.age            The backup of postgresql is young enough [check: pg1]
55/86  backup-all-redis.age                 The backup of redis is young enough [check: rd1]
56/86  backup-all-rabbitmq.age              The backup of rabbitmq is young enough [check: mq1]
57/86  backup-all-file-storage.age          The backup of file-storage is young enough [check: fs1, fs2]
58/86  approve-critical                     Approve the upgrade of the critical services [approve: controller]
59/86  upgrade-postgresql                   Upgrade PostgreSQL [manual: pg1]
60/86  upgrade-rabbitmq                     Upgrade RabbitMQ [manual: mq1]
61/86  upgrade-redis                        Upgrade Redis [manual: rd1]
62/86  watch-before-file-storage            Watch the cluster before File Storage goes down [check: controller]
63/86  upgrade-file-storage                 Upgrade File Storage [run: fs1, fs2]
64/86  see-file-storage-running             See that File Storage runs [check: fs1, fs2]
65/86  see-file-storage-answering           See that File Storage accepts connections [check: fs1, fs2]
66/86  watch-after-file-storage             Watch the cluster after File Storage is back [check: controller]
67/86  reopen-submissions                   Let users send scans again [manual: controller]
68/86  critical.exit.console-answers        The console answers [check: controller]
69/86  healthy-identity-service             The Identity Service runs at the end [check: id1]
70/86  healthy-control-center               Control Center runs at the end [check: cc1]
71/86  healthy-worker                       Every worker runs at the end [check: core1, core2, core3, gw1, gw2, cb1]
72/86  healthy-core                         Every Core instance runs at the end [check: core1, core2, core3]
73/86  healthy-api-gateway                  Every gateway runs at the end [check: gw1, gw2]
74/86  healthy-callback-service             See that the Callback Service runs [check: cb1]
75/86  healthy-postgresql                   PostgreSQL accepts connections at the end [check: pg1]
76/86  healthy-rabbitmq                     RabbitMQ accepts connections at the end [check: mq1]
77/86  healthy-redis                        Redis accepts connections at the end [check: rd1]
78/86  healthy-file-storage                 File Storage accepts connections at the end [check: fs1, fs2]
79/86  workers-connected                    This worker is connected to Control Center [check: core1, core2, core3, gw1, gw2, cb1]
80/86  test-scan                            Send test scans and see their verdicts [manual: controller]
81/86  api-answers                          The API answers [check: controller]
82/86  logs-reviewed                        Read the logs of the cluster [manual: controller]
83/86  version-identity-service             The Identity Service has the target version [check: id1]
84/86  version-control-center               Control Center has the target version [check: cc1]
85/86  version-file-storage                 File Storage has the target version on each of its machines [check: fs1, fs2]
86/86  versions-in-console                  The console shows one version for each kind of instance [check: controller]
LIST
}

# A line a step: id, kind, position, stage, hosts; its check, of which kind, on which hosts; how many
# must sign; part of the plan, or of a way back; window; and in milliseconds how long it takes, and
# its undoing; then its `unless`, and on which hosts that looks; and of how many hosts its batches are.
facts() {
  cat <<'FACTS'
live.entry.rights check entry live id1,cc1,fs1,fs2 live.entry.rights probe id1,cc1,fs1,fs2 0 plan - - none - - - 4 mandatory
live.entry.nodes-without-failures check entry live id1,cc1,core1,core2,core3,gw1,gw2,cb1,pg1,mq1,rd1,fs1,fs2 live.entry.nodes-without-failures probe id1,cc1,core1,core2,core3,gw1,gw2,cb1,pg1,mq1,rd1,fs1,fs2 0 plan - - none - - - 13 mandatory
live.entry.nodes-seen-healthy check entry live controller live.entry.nodes-seen-healthy manual controller 0 plan - - none - - - 1 mandatory
live.entry.disk-space check entry live id1,cc1,core1,core2,core3,gw1,gw2,cb1,pg1,mq1,rd1,fs1,fs2 live.entry.disk-space probe id1,cc1,core1,core2,core3,gw1,gw2,cb1,pg1,mq1,rd1,fs1,fs2 0 plan - - none - - - 13 mandatory
live.entry.memory check entry live id1,cc1,core1,core2,core3,gw1,gw2,cb1,pg1,mq1,rd1,fs1,fs2 live.entry.memory probe id1,cc1,core1,core2,core3,gw1,gw2,cb1,pg1,mq1,rd1,fs1,fs2 0 plan - - none - - - 13 mandatory
live.entry.processors check entry live id1,cc1,core1,core2,core3,gw1,gw2,cb1,pg1,mq1,rd1,fs1,fs2 live.entry.processors probe id1,cc1,core1,core2,core3,gw1,gw2,cb1,pg1,mq1,rd1,fs1,fs2 0 plan - - none - - - 13 mandatory
live.entry.console-answers check entry live controller live.entry.console-answers probe controller 0 plan - - none - - - 1 mandatory
notify-users notify body live controller - - - 0 plan - 600000 none 600000 - - 1 mandatory
notify-administrators notify body live controller - - - 0 plan - 600000 none 600000 - - 1 mandatory
backup-postgresql manual body live pg1 backup-postgresql.check probe pg1 0 plan - 900000 none 900000 - - 1 mandatory
backup-file-storage manual body live fs1,fs2 backup-file-storage.check probe fs1,fs2 0 plan - 900000 none 900000 - - 2 mandatory
download-installers manual body live controller - - - 0 plan - 1800000 none 1800000 - - 1 mandatory
download-packages manual body live controller - - - 0 plan - 1200000 none 1200000 - - 1 mandatory
see-installer-identity-service check body live id1 see-installer-identity-service probe id1 0 plan - 60000 none 60000 - - 1 mandatory
see-installer-control-center check body live cc1 see-installer-control-center probe cc1 0 plan - 60000 none 60000 - - 1 mandatory
see-installer-file-storage check body live fs1,fs2 see-installer-file-storage probe fs1,fs2 0 plan - 60000 none 60000 - - 2 mandatory
backup-postgresql.age check body live pg1 backup-postgresql.age probe pg1 0 plan - - none - - - 1 mandatory
backup-file-storage.age check body live fs1,fs2 backup-file-storage.age probe fs1,fs2 0 plan - - none - - - 2 mandatory
upgrade-identity-service run body live id1 upgrade-identity-service.check probe id1 0 plan - 600000 undo 1200000 upgrade-identity-service.unless id1 1 mandatory
see-identity-service-running check body live id1 see-identity-service-running probe id1 0 plan - 120000 none 120000 - - 1 mandatory
watch-after-identity-service check body live controller watch-after-identity-service probe controller 0 plan - 300000 none 300000 - - 1 mandatory
upgrade-control-center run body live cc1 upgrade-control-center.check probe cc1 0 plan - 600000 undo 1200000 upgrade-control-center.unless cc1 1 mandatory
see-control-center-running check body live cc1 see-control-center-running probe cc1 0 plan - 120000 none 120000 - - 1 mandatory
console-back wait body live controller console-back probe controller 0 plan - 300000 none 300000 - - 1 mandatory
worker-sign-in manual body live controller - - - 0 plan - 120000 none 120000 - - 1 mandatory
upgrade-worker manual body live controller - - - 0 plan - 300000 irreversible 300000 - - 1 mandatory
worker-progress wait body live controller worker-progress manual controller 0 plan - 1800000 none 1800000 - - 1 mandatory
see-worker-versions check body live core1,core2,core3,gw1,gw2,cb1 see-worker-versions manual core1,core2,core3,gw1,gw2,cb1 0 plan - 600000 none 600000 - - 6 mandatory
watch-after-worker check body live controller watch-after-worker probe controller 0 plan - 300000 none 300000 - - 1 mandatory
execution-sign-in manual body live controller - - - 0 plan - 120000 none 120000 - - 1 mandatory
upload-packages manual body live controller - - - 0 plan - 900000 undo 300000 - - 1 mandatory
core-minimum manual body live controller - - - 0 plan - 300000 none 300000 - - 1 mandatory
upgrade-core manual body live core1,core2,core3 upgrade-core.check manual core1,core2,core3 0 plan - 3600000 undo 3600000 - - 1,1,1 mandatory
upgrade-api-gateway manual body live gw1,gw2 upgrade-api-gateway.check manual gw1,gw2 0 plan - 1200000 undo 1200000 - - 1,1 mandatory
upgrade-callback-service manual body live cb1 upgrade-callback-service.check manual cb1 0 plan - 600000 undo 600000 - - 1 mandatory
watch-after-execution check body live controller watch-after-execution probe controller 0 plan - 300000 none 300000 - - 1 mandatory
stop-submissions manual body live controller - - - 0 plan - 900000 undo 300000 - - 1 mandatory
open-processing-history manual body live controller - - - 0 plan - 300000 none 300000 - - 1 mandatory
requests-complete wait body live controller requests-complete manual controller 0 plan - 3600000 none 3600000 - - 1 mandatory
backup-all-postgresql manual body live pg1 backup-all-postgresql.check probe pg1 0 plan - 1800000 none 1800000 - - 1 mandatory
backup-all-redis manual body live rd1 backup-all-redis.check probe rd1 0 plan - 600000 none 600000 - - 1 mandatory
backup-all-rabbitmq manual body live mq1 backup-all-rabbitmq.check probe mq1 0 plan - 600000 none 600000 - - 1 mandatory
backup-all-file-storage manual body live fs1,fs2 backup-all-file-storage.check probe fs1,fs2 0 plan - 3600000 none 3600000 - - 2 mandatory
live.exit.console-answers check exit live controller live.exit.console-answers probe controller 0 plan - - none - - - 1 mandatory
critical.entry.cluster-idle check entry critical controller critical.entry.cluster-idle manual controller 0 plan critical - none - - - 1 mandatory
critical.entry.postgresql-healthy check entry critical pg1 critical.entry.postgresql-healthy probe pg1 0 plan critical - none - - - 1 mandatory
critical.entry.postgresql-answers check entry critical pg1 critical.entry.postgresql-answers probe pg1 0 plan critical - none - - - 1 mandatory
critical.entry.rabbitmq-healthy check entry critical mq1 critical.entry.rabbitmq-healthy probe mq1 0 plan critical - none - - - 1 mandatory
critical.entry.rabbitmq-answers check entry critical mq1 critical.entry.rabbitmq-answers probe mq1 0 plan critical - none - - - 1 mandatory
critical.entry.redis-healthy check entry critical rd1 critical.entry.redis-healthy probe rd1 0 plan critical - none - - - 1 mandatory
critical.entry.redis-answers check entry critical rd1 critical.entry.redis-answers probe rd1 0 plan critical - none - - - 1 mandatory
critical.entry.file-storage-healthy check entry critical fs1,fs2 critical.entry.file-storage-healthy probe fs1,fs2 0 plan critical - none - - - 2 mandatory
critical.entry.file-storage-answers check entry critical fs1,fs2 critical.entry.file-storage-answers probe fs1,fs2 0 plan critical - none - - - 2 mandatory
backup-all-postgresql.age check entry critical pg1 backup-all-postgresql.age probe pg1 0 plan critical - none - - - 1 mandatory
backup-all-redis.age check entry critical rd1 backup-all-redis.age probe rd1 0 plan critical - none - - - 1 mandatory
backup-all-rabbitmq.age check entry critical mq1 backup-all-rabbitmq.age probe mq1 0 plan critical - none - - - 1 mandatory
backup-all-file-storage.age check entry critical fs1,fs2 backup-all-file-storage.age probe fs1,fs2 0 plan critical - none - - - 2 mandatory
approve-critical approve body critical controller - - - 0 plan critical 300000 none 300000 - - 1 mandatory
upgrade-postgresql manual body critical pg1 upgrade-postgresql.check probe pg1 0 plan critical 1800000 undo 3600000 - - 1 mandatory
upgrade-rabbitmq manual body critical mq1 upgrade-rabbitmq.check probe mq1 0 plan critical 1200000 undo 1800000 - - 1 mandatory
upgrade-redis manual body critical rd1 upgrade-redis.check probe rd1 0 plan critical 900000 undo 1800000 - - 1 mandatory
watch-before-file-storage check body critical controller watch-before-file-storage manual controller 0 plan critical 300000 none 300000 - - 1 mandatory
upgrade-file-storage run body critical fs1,fs2 upgrade-file-storage.check probe fs1,fs2 0 plan critical 900000 undo 3600000 upgrade-file-storage.unless fs1,fs2 1,1 mandatory
see-file-storage-running check body critical fs1,fs2 see-file-storage-running probe fs1,fs2 0 plan critical 120000 none 120000 - - 2 mandatory
see-file-storage-answering check body critical fs1,fs2 see-file-storage-answering probe fs1,fs2 0 plan critical 120000 none 120000 - - 2 mandatory
watch-after-file-storage check body critical controller watch-after-file-storage manual controller 0 plan critical 300000 none 300000 - - 1 mandatory
reopen-submissions manual body critical controller - - - 0 plan critical 600000 undo 900000 - - 1 mandatory
critical.exit.console-answers check exit critical controller critical.exit.console-answers probe controller 0 plan critical - none - - - 1 mandatory
healthy-identity-service check verify verify id1 healthy-identity-service probe id1 0 plan - - none - - - 1 mandatory
healthy-control-center check verify verify cc1 healthy-control-center probe cc1 0 plan - - none - - - 1 mandatory
healthy-worker check verify verify core1,core2,core3,gw1,gw2,cb1 healthy-worker probe core1,core2,core3,gw1,gw2,cb1 0 plan - - none - - - 6 mandatory
healthy-core check verify verify core1,core2,core3 healthy-core probe core1,core2,core3 0 plan - - none - - - 3 mandatory
healthy-api-gateway check verify verify gw1,gw2 healthy-api-gateway probe gw1,gw2 0 plan - - none - - - 2 mandatory
healthy-callback-service check verify verify cb1 healthy-callback-service probe cb1 0 plan - - none - - - 1 mandatory
healthy-postgresql check verify verify pg1 healthy-postgresql probe pg1 0 plan - - none - - - 1 mandatory
healthy-rabbitmq check verify verify mq1 healthy-rabbitmq probe mq1 0 plan - - none - - - 1 mandatory
healthy-redis check verify verify rd1 healthy-redis probe rd1 0 plan - - none - - - 1 mandatory
healthy-file-storage check verify verify fs1,fs2 healthy-file-storage probe fs1,fs2 0 plan - - none - - - 2 mandatory
workers-connected check verify verify core1,core2,core3,gw1,gw2,cb1 workers-connected manual core1,core2,core3,gw1,gw2,cb1 0 plan - - none - - - 6 mandatory
test-scan manual verify verify controller - - - 0 plan - 900000 none 900000 - - 1 mandatory
api-answers check verify verify controller api-answers probe controller 0 plan - - none - - - 1 mandatory
logs-reviewed manual verify verify controller - - - 0 plan - 1800000 none 1800000 - - 1 mandatory
version-identity-service check verify verify id1 version-identity-service probe id1 0 plan - - none - - - 1 -
version-control-center check verify verify cc1 version-control-center probe cc1 0 plan - - none - - - 1 -
version-file-storage check verify verify fs1,fs2 version-file-storage probe fs1,fs2 0 plan - - none - - - 2 -
versions-in-console check verify verify controller versions-in-console manual controller 0 plan - - none - - - 1 -
install-previous-identity-service manual body restore-identity-service id1 - - - 0 back - 1200000 none 1200000 - - 1 -
see-previous-identity-service check body restore-identity-service id1 see-previous-identity-service probe id1 0 back - 120000 none 120000 - - 1 -
sign-in-works-again check verify restore-identity-service controller sign-in-works-again manual controller 0 back - - none - - - 1 -
restore-shared-service manual body restore-shared-services controller - - - 0 back - 3600000 none 3600000 - - 1 -
see-postgresql-restored check body restore-shared-services pg1 see-postgresql-restored probe pg1 0 back - 120000 none 120000 - - 1 -
see-rabbitmq-restored check body restore-shared-services mq1 see-rabbitmq-restored probe mq1 0 back - 120000 none 120000 - - 1 -
see-redis-restored check body restore-shared-services rd1 see-redis-restored probe rd1 0 back - 120000 none 120000 - - 1 -
reopen-after-shared-services manual body restore-shared-services controller - - - 0 back - 600000 none 600000 - - 1 -
shared-services-api check verify restore-shared-services controller shared-services-api probe controller 0 back - - none - - - 1 -
install-previous-file-storage manual body restore-file-storage fs1,fs2 - - - 0 back - 3600000 none 3600000 - - 2 -
see-previous-file-storage check body restore-file-storage fs1,fs2 see-previous-file-storage probe fs1,fs2 0 back - 120000 none 120000 - - 2 -
reopen-after-file-storage manual body restore-file-storage controller - - - 0 back - 600000 none 600000 - - 1 -
file-storage-api check verify restore-file-storage controller file-storage-api probe controller 0 back - - none - - - 1 -
file-storage-test-scan check verify restore-file-storage controller file-storage-test-scan manual controller 0 back - - none - - - 1 -
undo:upgrade-identity-service manual body live id1 - - - 0 back - 1200000 none 1200000 - - 1 -
undo:upgrade-control-center manual body live cc1 - - - 0 back - 1200000 none 1200000 - - 1 -
undo:upload-packages manual body live controller - - - 0 back - 300000 none 300000 - - 1 -
undo:upgrade-core manual body live core3,core2,core1 - - - 0 back - 3600000 none 3600000 - - 1,1,1 -
undo:upgrade-api-gateway manual body live gw2,gw1 - - - 0 back - 1200000 none 1200000 - - 1,1 -
undo:upgrade-callback-service manual body live cb1 - - - 0 back - 600000 none 600000 - - 1 -
undo:stop-submissions manual body live controller - - - 0 back - 300000 none 300000 - - 1 -
undo:upgrade-postgresql manual body critical pg1 - - - 0 back critical 3600000 none 3600000 - - 1 -
undo:upgrade-rabbitmq manual body critical mq1 - - - 0 back critical 1800000 none 1800000 - - 1 -
undo:upgrade-redis manual body critical rd1 - - - 0 back critical 1800000 none 1800000 - - 1 -
undo:upgrade-file-storage manual body critical fs2,fs1 - - - 0 back critical 3600000 none 3600000 - - 1,1 -
undo:reopen-submissions manual body critical controller - - - 0 back critical 900000 none 900000 - - 1 -
FACTS
}

number_of() { # STEP: sets RB_ROW, the number of its line there
  RB_ROW=0
  case $1 in
    'live.entry.rights') RB_ROW=1 ;;
    'live.entry.nodes-without-failures') RB_ROW=2 ;;
    'live.entry.nodes-seen-healthy') RB_ROW=3 ;;
    'live.entry.disk-space') RB_ROW=4 ;;
    'live.entry.memory') RB_ROW=5 ;;
    'live.entry.processors') RB_ROW=6 ;;
    'live.entry.console-answers') RB_ROW=7 ;;
    'notify-users') RB_ROW=8 ;;
    'notify-administrators') RB_ROW=9 ;;
    'backup-postgresql') RB_ROW=10 ;;
    'backup-file-storage') RB_ROW=11 ;;
    'download-installers') RB_ROW=12 ;;
    'download-packages') RB_ROW=13 ;;
    'see-installer-identity-service') RB_ROW=14 ;;
    'see-installer-control-center') RB_ROW=15 ;;
    'see-installer-file-storage') RB_ROW=16 ;;
    'backup-postgresql.age') RB_ROW=17 ;;
    'backup-file-storage.age') RB_ROW=18 ;;
    'upgrade-identity-service') RB_ROW=19 ;;
    'see-identity-service-running') RB_ROW=20 ;;
    'watch-after-identity-service') RB_ROW=21 ;;
    'upgrade-control-center') RB_ROW=22 ;;
    'see-control-center-running') RB_ROW=23 ;;
    'console-back') RB_ROW=24 ;;
    'worker-sign-in') RB_ROW=25 ;;
    'upgrade-worker') RB_ROW=26 ;;
    'worker-progress') RB_ROW=27 ;;
    'see-worker-versions') RB_ROW=28 ;;
    'watch-after-worker') RB_ROW=29 ;;
    'execution-sign-in') RB_ROW=30 ;;
    'upload-packages') RB_ROW=31 ;;
    'core-minimum') RB_ROW=32 ;;
    'upgrade-core') RB_ROW=33 ;;
    'upgrade-api-gateway') RB_ROW=34 ;;
    'upgrade-callback-service') RB_ROW=35 ;;
    'watch-after-execution') RB_ROW=36 ;;
    'stop-submissions') RB_ROW=37 ;;
    'open-processing-history') RB_ROW=38 ;;
    'requests-complete') RB_ROW=39 ;;
    'backup-all-postgresql') RB_ROW=40 ;;
    'backup-all-redis') RB_ROW=41 ;;
    'backup-all-rabbitmq') RB_ROW=42 ;;
    'backup-all-file-storage') RB_ROW=43 ;;
    'live.exit.console-answers') RB_ROW=44 ;;
    'critical.entry.cluster-idle') RB_ROW=45 ;;
    'critical.entry.postgresql-healthy') RB_ROW=46 ;;
    'critical.entry.postgresql-answers') RB_ROW=47 ;;
    'critical.entry.rabbitmq-healthy') RB_ROW=48 ;;
    'critical.entry.rabbitmq-answers') RB_ROW=49 ;;
    'critical.entry.redis-healthy') RB_ROW=50 ;;
    'critical.entry.redis-answers') RB_ROW=51 ;;
    'critical.entry.file-storage-healthy') RB_ROW=52 ;;
    'critical.entry.file-storage-answers') RB_ROW=53 ;;
    'backup-all-postgresql.age') RB_ROW=54 ;;
    'backup-all-redis.age') RB_ROW=55 ;;
    'backup-all-rabbitmq.age') RB_ROW=56 ;;
    'backup-all-file-storage.age') RB_ROW=57 ;;
    'approve-critical') RB_ROW=58 ;;
    'upgrade-postgresql') RB_ROW=59 ;;
    'upgrade-rabbitmq') RB_ROW=60 ;;
    'upgrade-redis') RB_ROW=61 ;;
    'watch-before-file-storage') RB_ROW=62 ;;
    'upgrade-file-storage') RB_ROW=63 ;;
    'see-file-storage-running') RB_ROW=64 ;;
    'see-file-storage-answering') RB_ROW=65 ;;
    'watch-after-file-storage') RB_ROW=66 ;;
    'reopen-submissions') RB_ROW=67 ;;
    'critical.exit.console-answers') RB_ROW=68 ;;
    'healthy-identity-service') RB_ROW=69 ;;
    'healthy-control-center') RB_ROW=70 ;;
    'healthy-worker') RB_ROW=71 ;;
    'healthy-core') RB_ROW=72 ;;
    'healthy-api-gateway') RB_ROW=73 ;;
    'healthy-callback-service') RB_ROW=74 ;;
    'healthy-postgresql') RB_ROW=75 ;;
    'healthy-rabbitmq') RB_ROW=76 ;;
    'healthy-redis') RB_ROW=77 ;;
    'healthy-file-storage') RB_ROW=78 ;;
    'workers-connected') RB_ROW=79 ;;
    'test-scan') RB_ROW=80 ;;
    'api-answers') RB_ROW=81 ;;
    'logs-reviewed') RB_ROW=82 ;;
    'version-identity-service') RB_ROW=83 ;;
    'version-control-center') RB_ROW=84 ;;
    'version-file-storage') RB_ROW=85 ;;
    'versions-in-console') RB_ROW=86 ;;
    'install-previous-identity-service') RB_ROW=87 ;;
    'see-previous-identity-service') RB_ROW=88 ;;
    'sign-in-works-again') RB_ROW=89 ;;
    'restore-shared-service') RB_ROW=90 ;;
    'see-postgresql-restored') RB_ROW=91 ;;
    'see-rabbitmq-restored') RB_ROW=92 ;;
    'see-redis-restored') RB_ROW=93 ;;
    'reopen-after-shared-services') RB_ROW=94 ;;
    'shared-services-api') RB_ROW=95 ;;
    'install-previous-file-storage') RB_ROW=96 ;;
    'see-previous-file-storage') RB_ROW=97 ;;
    'reopen-after-file-storage') RB_ROW=98 ;;
    'file-storage-api') RB_ROW=99 ;;
    'file-storage-test-scan') RB_ROW=100 ;;
    'undo:upgrade-identity-service') RB_ROW=101 ;;
    'undo:upgrade-control-center') RB_ROW=102 ;;
    'undo:upload-packages') RB_ROW=103 ;;
    'undo:upgrade-core') RB_ROW=104 ;;
    'undo:upgrade-api-gateway') RB_ROW=105 ;;
    'undo:upgrade-callback-service') RB_ROW=106 ;;
    'undo:stop-submissions') RB_ROW=107 ;;
    'undo:upgrade-postgresql') RB_ROW=108 ;;
    'undo:upgrade-rabbitmq') RB_ROW=109 ;;
    'undo:upgrade-redis') RB_ROW=110 ;;
    'undo:upgrade-file-storage') RB_ROW=111 ;;
    'undo:reopen-submissions') RB_ROW=112 ;;
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
  RB_WORDS_APART=''
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
    done) already_done ;;
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
    empty) [ -z "$RB_SEEN" ] || { shown && fails "there is output: $RB_SHOWN" "$RB_K"; } ;;
    equals)
      wanted "$2"
      [ "$RB_SEEN" = "$RB_WANTED" ] || fails_as_seen
      ;;
    matches)
      seen | od -An -v -tu1 | matches_line "$3"
      case $? in
        0) ;;
        1) fails_as_seen ;;
        *) unclear 'the expression could not be followed here' "$RB_K" ;;
      esac
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

words_on() { # HOST...: what the person is to do there, where it differs; as a here-document too
  RB_T=$(cat)
  if [ -n "$RB_DRY" ]; then
    printf '%s\n' "$RB_T" | would_with "ask a person ($*):"
  fi
  RB_TEXTS=$((RB_TEXTS + 1))
  eval "RB_TEXT_$RB_TEXTS=\$RB_T"
  for RB_T in "$@"; do RB_WORDS_APART="$RB_WORDS_APART $RB_T=$RB_TEXTS "; done
}

words_of() { # HOST: sets RB_WORDS, unless all hosts have the same
  case $RB_WORDS_APART in
    *" $1="*)
      RB_WORDS=${RB_WORDS_APART##*" $1="}
      eval "RB_WORDS=\$RB_TEXT_${RB_WORDS%% *}"
      ;;
  esac
}

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
    [ -z "$RB_WORDS_APART" ] || return 0
    would_with "ask a person (${RB_HOSTS# }):"
    return
  fi
  RB_ACT=$1 RB_ACT_WORDS=$(cat)
  RB_ACT_APART=$RB_WORDS_APART
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
        RB_WORDS_APART=$RB_ACT_APART
        words_of "$RB_M"
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
    [ -z "$RB_WORDS_APART" ] || return 0
    would_with 'ask a person:'
    return
  fi
  RB_WORDS=$(cat)
  [ -n "$RB_CHECK" ] || return 0
  for RB_M in $RB_CHECK_HOSTS; do
    words_of "$RB_M"
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
  RB_WORDS_APART=''
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
    is_done_on "$RB_B"
    case $? in
      0) continue ;;
      2)
        ill "$RB_B" 1 "cannot tell whether it is done already: \`$RB_CHECK\` $RB_WHY"
        continue
        ;;
    esac
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
  record skip "\"host\":\"$1\",\"probe\":\"$RB_CHECK\",\"reason\":\"already done\",\"step\":\"$RB_STEP\""
  say "  already done on $1"
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
aG9vayJ9XSwiY2hhbmdlIjp7ImRlc2NyaXB0aW9uIjoiVGhyZWUgY29yZXMsIHR3byBnYXRld2F5
cyBhbmQgYSBDYWxsYmFjayBTZXJ2aWNlIG9uIERlYmlhbiBhbmQgUmVkIEhhdDsgdGhlIGNyaXRp
Y2FsIHNlcnZpY2VzIGZvbGxvdyBpbiB0aGUgbmlnaHQgdG8gU3VuZGF5LiIsImVudmlyb25tZW50
IjoicHJvZHVjdGlvbiIsImlkIjoiQ0hHMDA0NDIxMCIsInRpdGxlIjoiTUQgQ2x1c3RlciB0byAy
LjYuMSJ9LCJjb21wb25lbnRzIjpbeyJob3N0cyI6WyJpZDEiXSwiaWQiOiJpZGVudGl0eS1zZXJ2
aWNlIiwiaW1wYWN0IjoxLCJtZXRob2RzIjpbImluc3RhbGxlciJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQwLCA2MSwgNjgtNzYifV0sInRpdGxlIjoiTUQgQ2x1c3Rl
ciBJZGVudGl0eSBTZXJ2aWNlIn0seyJob3N0cyI6WyJjYzEiXSwiaWQiOiJjb250cm9sLWNlbnRl
ciIsImltcGFjdCI6MSwibWV0aG9kcyI6WyJpbnN0YWxsZXIiXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiI2MiwgODgtOTUifV0sInRpdGxlIjoiTUQgQ2x1c3RlciBDb250
cm9sIENlbnRlciJ9LHsiaG9zdHMiOlsiY29yZTEiLCJjb3JlMiIsImNvcmUzIiwiZ3cxIiwiZ3cy
IiwiY2IxIl0sImlkIjoid29ya2VyIiwiaW1wYWN0IjoxLCJtZXRob2RzIjpbImNvbnNvbGUiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2MywgMTA3LTEyNiJ9XSwidGl0
bGUiOiJNRCBDbHVzdGVyIFdvcmtlciJ9LHsiaG9zdHMiOlsiY29yZTEiLCJjb3JlMiIsImNvcmUz
Il0sImlkIjoiY29yZSIsImltcGFjdCI6MSwibWV0aG9kcyI6WyJjb25zb2xlIl0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjQsIDEzNCwgMTQwIn1dLCJ0aXRsZSI6Ik1E
IENvcmUifSx7Imhvc3RzIjpbImd3MSIsImd3MiJdLCJpZCI6ImFwaS1nYXRld2F5IiwiaW1wYWN0
IjoxLCJtZXRob2RzIjpbImNvbnNvbGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI2NSwgMTM1LCAxNDEifV0sInRpdGxlIjoiTUQgQ2x1c3RlciBBUEkgR2F0ZXdheSJ9
LHsiaG9zdHMiOlsiY2IxIl0sImlkIjoiY2FsbGJhY2stc2VydmljZSIsImltcGFjdCI6MSwibWV0
aG9kcyI6WyJjb25zb2xlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
NjYsIDEzNiwgMTQxIn1dLCJ0aXRsZSI6Ik1EIENsdXN0ZXIgQ2FsbGJhY2sgU2VydmljZSJ9LHsi
aG9zdHMiOlsicGcxIl0sImlkIjoicG9zdGdyZXNxbCIsImltcGFjdCI6MiwibWV0aG9kcyI6WyJz
aXRlLXByb2NlZHVyZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM3
LCAxNjQifSx7ImRvY3VtZW50Ijoib3ZlcnZpZXciLCJsaW5lcyI6IlBvc3RncmVTUUwifV0sInRp
dGxlIjoiUG9zdGdyZVNRTCJ9LHsiaG9zdHMiOlsibXExIl0sImlkIjoicmFiYml0bXEiLCJpbXBh
Y3QiOjIsIm1ldGhvZHMiOlsic2l0ZS1wcm9jZWR1cmUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxNjUifSx7ImRvY3VtZW50Ijoib3ZlcnZpZXciLCJsaW5lcyI6IlJh
YmJpdE1RIn1dLCJ0aXRsZSI6IlJhYmJpdE1RIn0seyJob3N0cyI6WyJyZDEiXSwiaWQiOiJyZWRp
cyIsImltcGFjdCI6MiwibWV0aG9kcyI6WyJzaXRlLXByb2NlZHVyZSJdLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM4LCAxNjYifSx7ImRvY3VtZW50Ijoib3ZlcnZpZXci
LCJsaW5lcyI6IlJlZGlzIn1dLCJ0aXRsZSI6IlJlZGlzIn0seyJob3N0cyI6WyJmczEiLCJmczIi
XSwiaWQiOiJmaWxlLXN0b3JhZ2UiLCJpbXBhY3QiOjIsIm1ldGhvZHMiOlsiaW5zdGFsbGVyIl0s
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzksIDE2NywgMTkxLTIwOCJ9
XSwidGl0bGUiOiJNRCBDbHVzdGVyIEZpbGUgU3RvcmFnZSJ9XSwiZGVjaXNpb25zIjpbeyJieSI6
ImxpQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiSW4gdGhlIGZpcnN0IHN0YWdlLCBhcyB0aGUgc3Rl
cHMgb2YgdGhlIGd1aWRlIGhhdmUgaXQsIGFuZCBhbm5vdW5jZWQgYXMgYW4gb3V0YWdlIG9mIGF1
dGhlbnRpY2F0aW9uLiIsImNvbnRyYWRpY3Rpb24iOiJpZGVudGl0eS1saXZlLW9yLWNyaXRpY2Fs
Iiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNS00MCwgNTEifSx7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYxLCA2OCJ9XSwic3VtbWFyeSI6IlRoZSBJZGVudGl0
eSBTZXJ2aWNlIGlzIG5hbWVkIGFtb25nIHRoZSBzaGFyZWQgc2VydmljZXMgdGhhdCBuZWVkIGEg
d2luZG93LCBhbmQgaXMgdGhlIGZpcnN0IHRvIGJlIHVwZ3JhZGVkIHdpdGhvdXQgb25lLiJ9LHsi
YnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJDcml0aWNhbCwgYXMgdGhlIHRhYmxlIG9m
IHRoZSBzZWNvbmQgc3RhZ2Ugc2F5cy4iLCJjb250cmFkaWN0aW9uIjoicmFiYml0bXEtc2hhcmVk
LW9yLW5vdCIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzUtNDAifSx7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2NSwgMTc2LCAyMzMifV0sInN1bW1hcnkiOiJS
YWJiaXRNUSBpcyBjcml0aWNhbCBpbiBvbmUgdGFibGUgYW5kIGluIHR3byBsaXN0cywgYW5kIGlz
IGxlZnQgb3V0IG9mIHRoZSBsaXN0IG9mIHNoYXJlZCBzZXJ2aWNlcy4ifSx7ImJ5IjoibGlAZXhh
bXBsZS5jb20iLCJjaG9pY2UiOiJBbGwgdGhyZWUgYXJlIHVwZ3JhZGVkLCBieSB0aGUgcHJvY2Vk
dXJlcyBvZiBvdXIgZGF0YWJhc2UgdGVhbS4iLCJjb250cmFkaWN0aW9uIjoiY3JpdGljYWwtc2Vy
dmljZXMtd2l0aG91dC1zdGVwcyIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTYzLTE2NyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTgwLTIxOCJ9XSwic3Vt
bWFyeSI6IlBvc3RncmVTUUwsIFJhYmJpdE1RIGFuZCBSZWRpcyBiZWxvbmcgdG8gdGhlIHNlY29u
ZCBzdGFnZSwgYW5kIG5vIHN0ZXAgc2F5cyBob3cgdG8gdXBncmFkZSB0aGVtLiJ9LHsiYnkiOiJh
bmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJBZnRlciBldmVyeXRoaW5nIGVsc2UgaW4gdGhpcyBj
aGFuZ2UsIFBvc3RncmVTUUwsIFJhYmJpdE1RIGFuZCBSZWRpcyBpbmNsdWRlZC4iLCJjb250cmFk
aWN0aW9uIjoibGFzdC1vZi13aGF0Iiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxODAsIDE5MSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjAyIn1dLCJzdW1t
YXJ5IjoiRmlsZSBTdG9yYWdlIGNvbWVzIGxhc3QsIGFuZCBpbiB0aGUgZ3VpZGUgaXQgaXMgYWxz
byB0aGUgb25seSBvbmUgb2YgaXRzIHN0YWdlIHRoYXQgaGFzIHN0ZXBzLiJ9LHsiYnkiOiJhbmFA
ZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJCb3RoIGxpc3RzOyB0d28gYmFja3VwcyBhcmUgYXQgaGFu
ZCBhdCB0aGUgc3RhcnQsIGFuZCBhbGwgZm91ciBhcmUgdGFrZW4gd2hlbiB0aGUgY2x1c3RlciBp
cyBpZGxlLiIsImNvbnRyYWRpY3Rpb24iOiJiYWNrdXAtbGlzdHMtZGlmZmVyIiwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNy0yMCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjMzIn1dLCJzdW1tYXJ5IjoiVGhlIGxpc3QgYmVmb3JlIHRoZSBzdGFydCBuYW1l
cyB0d28gYmFja3VwcywgdGhlIG9uZSBvZiBnb29kIHByYWN0aWNlIGZvdXIuIn0seyJieSI6Imxp
QGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiVXNlcnMgYXJlIHRvbGQgdGhhdCBuZXcgcmVxdWVzdHMg
YXJlIHJlZnVzZWQgZm9yIHNvbWUgbWludXRlcy4iLCJjb250cmFkaWN0aW9uIjoibWluaW1hbC1p
bXBhY3QtYW5kLWlkZW50aXR5Iiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxMCwgNTcifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijc1In1dLCJzdW1tYXJ5Ijoi
VGhlIGZpcnN0IHN0YWdlIHByb21pc2VzIG5leHQgdG8gbm8gZGlzcnVwdGlvbiwgd2hpbGUgbmV3
IHJlcXVlc3RzIGFyZSByZWZ1c2VkIGR1cmluZyBpdHMgZmlyc3QgdXBncmFkZS4ifSx7ImJ5Ijoi
YW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiVHdvIGdhdGV3YXlzIHRha2UgdHVybnM7IHRoZSBv
bmUgQ2FsbGJhY2sgU2VydmljZSBpcyBhbm5vdW5jZWQgYXMgaW50ZXJydXB0ZWQuIiwiY29udHJh
ZGljdGlvbiI6Im1pbmltYWwtaW1wYWN0LWFuZC1zaW5nbGUtaW5zdGFuY2VzIiwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTQxIn1dLCJzdW1tYXJ5IjoiVGhlIGZpcnN0IHN0YWdlIHByb21pc2VzIG5leHQgdG8g
bm8gZGlzcnVwdGlvbiwgd2hpbGUgYSBzaW5nbGUgZ2F0ZXdheSBvciBDYWxsYmFjayBTZXJ2aWNl
IGlzIGludGVycnVwdGVkLiJ9LHsiYnkiOiJsaUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlJlcXVp
cmVkLCB3aXRob3V0IGV4Y2VwdGlvbjsgdGhlIHdpbmRvdyBkb2VzIG5vdCBiZWdpbiBiZWZvcmUg
dGhlIGNsdXN0ZXIgaXMgaWRsZS4iLCJjb250cmFkaWN0aW9uIjoicmVjb21tZW5kZWQtb3ItcmVx
dWlyZWQiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExLCA1MSJ9LHsi
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTcxIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxODkifV0sInN1bW1hcnkiOiJBbiBpZGxlIGNsdXN0ZXIgaXMgcmVjb21tZW5kZWQgaW4g
b25lIHNlbnRlbmNlIGFuZCBhIGNvbmRpdGlvbiBpbiBhbm90aGVyLCBhbmQgdGhlIHdpbmRvdyBp
cyByZXF1aXJlZC4ifSx7ImJ5IjoibGlAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJUaGUgY29tbWFu
ZHMgb2YgdGhlIHNpYmxpbmcgcHJvZHVjdCwgdHJpZWQgaW4gc3RhZ2luZzsgdW5pdCBuYW1lcyBh
cyByZWFkIG9uIHRoZSBtYWNoaW5lcy4iLCJjb250cmFkaWN0aW9uIjoiY29tbWFuZHMtbG9zdCIs
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODEtODYsIDEwMC0xMDUsIDIx
My0yMTgifSx7ImRvY3VtZW50IjoicHVibGlzaGVkIiwibGluZXMiOiJ1cGdyYWRlIHByb2NlZHVy
ZXMifV0sInN1bW1hcnkiOiJBbGwgdGhyZWUgaW5zdGFsbGF0aW9uIGNvbW1hbmRzIGFuZCBhbGwg
dGhyZWUgc3RhdHVzIGNvbW1hbmRzIGFyZSBtaXNzaW5nIGZyb20gdGhlIHRleHQuIn0seyJieSI6
ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlJlYWQgYXMgb25lIGxpc3QgZWFjaDsgdGhlIHN0
YXR1cyBpcyBsb29rZWQgYXQgYWZ0ZXIgdGhlIGluc3RhbGxhdGlvbi4iLCJjb250cmFkaWN0aW9u
IjoibnVtYmVyaW5nLXN0YXJ0cy1hZ2FpbiIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiODQsIDEwMywgMTg3LCAyMTYifV0sInN1bW1hcnkiOiJUaGUgbnVtYmVyaW5nIG9m
IGEgbGlzdCBzdGFydHMgYWdhaW4gYWZ0ZXIgZWFjaCBtaXNzaW5nIGNvbW1hbmQsIHNvIHRoYXQg
YSB0aGlyZCBzdGVwIGlzIGNhbGxlZCBmaXJzdC4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwi
Y2hvaWNlIjoiSW52ZW50b3J5LCB0aGVuIFdvcmtlcnMgb3IgSW5zdGFsbGVycywgYXMgb3VyIGNv
bnNvbGUgaGFzIGl0LiIsImNvbnRyYWRpY3Rpb24iOiJzcGVsbGluZy1vZi1icmVhZGNydW1icyIs
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI0LCAxNDkifSx7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE0NyJ9XSwic3VtbWFyeSI6IlRoZSBwYWdlcyBvZiB0aGUg
Y29uc29sZSBhcmUgd3JpdHRlbiBpbiB0aHJlZSB3YXlzLCB3aXRoIGFuZCB3aXRob3V0IGJsYW5r
cyBhcm91bmQgdGhlIHNpZ24uIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6Ildl
IHdhaXQgdW50aWwgdGhlIGNvbnNvbGUgaGFzIGFuc3dlcmVkIGZvciBhIG1pbnV0ZSBiZWZvcmUg
YW55Ym9keSBzaWducyBpbi4iLCJjb250cmFkaWN0aW9uIjoiY29uc29sZS1uZWVkZWQtYWZ0ZXIt
aXRzLXVwZ3JhZGUiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijg4LTEw
NSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTIzLTE1MSJ9XSwic3VtbWFyeSI6IlRo
ZSBjb25zb2xlIGdvZXMgYXdheSB3aXRoIENvbnRyb2wgQ2VudGVyLCBhbmQgdGhlIG5leHQgc3Rl
cHMgd29yayBpbiBpdCB3aXRob3V0IGFueSB3YWl0IGJlaW5nIG5hbWVkLiJ9LHsiYnkiOiJhbmFA
ZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJSZWFkIGFzIHJlcG9ydHM7IG5vdGhpbmcgaW4gdGhpcyBj
aGFuZ2UgZGVwZW5kcyBvbiBpdC4iLCJjb250cmFkaWN0aW9uIjoiZXhlY3V0aXZlLWRhdGEiLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjksIDE2My0xNjQifSx7ImRvY3Vt
ZW50Ijoib3ZlcnZpZXciLCJsaW5lcyI6IlBvc3RncmVTUUwifV0sInN1bW1hcnkiOiJPbmUgdGFi
bGUgc3BlYWtzIG9mIGV4ZWN1dGl2ZSBkYXRhIHdoZXJlIHRoZSBvdmVydmlldyBoYXMgcmVwb3J0
cywgYW5kIHRoZSBoZWFkaW5ncyBvZiB0YWJsZXMgcnVuIHRvZ2V0aGVyLiJ9LHsiYnkiOiJsaUBl
eGFtcGxlLmNvbSIsImNob2ljZSI6IldlIGFkZCB0aHJlZSB3YXlzIGJhY2ssIHRpbWUgbGltaXRz
IGFuZCB0aGUgc3lzdGVtcyB0aGF0IG91ciBtYWNoaW5lcyBoYXZlOyB3b3JrZXJzIGhhdmUgbm8g
d2F5IGJhY2suIiwiY29udHJhZGljdGlvbiI6IndoYXQtdGhlLWd1aWRlLWxlYXZlcy1vdXQiLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEtMjM4In1dLCJzdW1tYXJ5Ijoi
Tm8gd2F5IGJhY2ssIG5vIHRpbWUgbGltaXQsIG5vIHZlcnNpb24gYW5kIG5vIGxpc3Qgb2Ygc3Vw
cG9ydGVkIHN5c3RlbXMuIn1dLCJlZGl0aW9uIjo1LCJmb3JtYXQiOiJydW5ib29rLXBsYW4vMSIs
Imhvc3RzIjpbeyJhZGRyZXNzIjoiMTkyLjAuMi42MSIsImNvbXBvbmVudHMiOlsiaWRlbnRpdHkt
c2VydmljZSJdLCJjb25uZWN0aW9uIjoic3NoIiwiaWQiOiJpZDEiLCJvcyI6InJoZWwtOS40Iiwi
b3NGYW1pbHkiOiJyaGVsIiwicm9sZXMiOltdLCJ1c2VyIjoib3BzIn0seyJhZGRyZXNzIjoiMTky
LjAuMi42MiIsImNvbXBvbmVudHMiOlsiY29udHJvbC1jZW50ZXIiXSwiY29ubmVjdGlvbiI6InNz
aCIsImlkIjoiY2MxIiwib3MiOiJkZWJpYW4tMTIiLCJvc0ZhbWlseSI6ImRlYmlhbiIsInJvbGVz
IjpbXSwidXNlciI6Im9wcyJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuNzEiLCJjb21wb25lbnRzIjpb
IndvcmtlciIsImNvcmUiXSwiY29ubmVjdGlvbiI6InNzaCIsImlkIjoiY29yZTEiLCJvcyI6ImRl
Ymlhbi0xMiIsIm9zRmFtaWx5IjoiZGViaWFuIiwicm9sZXMiOltdLCJ1c2VyIjoib3BzIn0seyJh
ZGRyZXNzIjoiMTkyLjAuMi43MiIsImNvbXBvbmVudHMiOlsid29ya2VyIiwiY29yZSJdLCJjb25u
ZWN0aW9uIjoic3NoIiwiaWQiOiJjb3JlMiIsIm9zIjoiZGViaWFuLTEyIiwib3NGYW1pbHkiOiJk
ZWJpYW4iLCJyb2xlcyI6W10sInVzZXIiOiJvcHMifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjczIiwi
Y29tcG9uZW50cyI6WyJ3b3JrZXIiLCJjb3JlIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImNv
cmUzIiwib3MiOiJyaGVsLTkuNCIsIm9zRmFtaWx5IjoicmhlbCIsInJvbGVzIjpbXSwidXNlciI6
Im9wcyJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuODEiLCJjb21wb25lbnRzIjpbIndvcmtlciIsImFw
aS1nYXRld2F5Il0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6Imd3MSIsIm9zIjoiZGViaWFuLTEy
Iiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6W10sInVzZXIiOiJvcHMifSx7ImFkZHJlc3Mi
OiIxOTIuMC4yLjgyIiwiY29tcG9uZW50cyI6WyJ3b3JrZXIiLCJhcGktZ2F0ZXdheSJdLCJjb25u
ZWN0aW9uIjoic3NoIiwiaWQiOiJndzIiLCJvcyI6InJoZWwtOS40Iiwib3NGYW1pbHkiOiJyaGVs
Iiwicm9sZXMiOltdLCJ1c2VyIjoib3BzIn0seyJhZGRyZXNzIjoiMTkyLjAuMi44MyIsImNvbXBv
bmVudHMiOlsid29ya2VyIiwiY2FsbGJhY2stc2VydmljZSJdLCJjb25uZWN0aW9uIjoic3NoIiwi
aWQiOiJjYjEiLCJvcyI6ImRlYmlhbi0xMiIsIm9zRmFtaWx5IjoiZGViaWFuIiwicm9sZXMiOltd
LCJ1c2VyIjoib3BzIn0seyJhZGRyZXNzIjoiMTkyLjAuMi45MSIsImNvbXBvbmVudHMiOlsicG9z
dGdyZXNxbCJdLCJjb25uZWN0aW9uIjoic3NoIiwiaWQiOiJwZzEiLCJvcyI6ImRlYmlhbi0xMiIs
Im9zRmFtaWx5IjoiZGViaWFuIiwicm9sZXMiOltdLCJ1c2VyIjoib3BzIn0seyJhZGRyZXNzIjoi
MTkyLjAuMi45MiIsImNvbXBvbmVudHMiOlsicmFiYml0bXEiXSwiY29ubmVjdGlvbiI6InNzaCIs
ImlkIjoibXExIiwib3MiOiJkZWJpYW4tMTIiLCJvc0ZhbWlseSI6ImRlYmlhbiIsInJvbGVzIjpb
XSwidXNlciI6Im9wcyJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuOTMiLCJjb21wb25lbnRzIjpbInJl
ZGlzIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6InJkMSIsIm9zIjoiZGViaWFuLTEyIiwib3NG
YW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6W10sInVzZXIiOiJvcHMifSx7ImFkZHJlc3MiOiIxOTIu
MC4yLjk0IiwiY29tcG9uZW50cyI6WyJmaWxlLXN0b3JhZ2UiXSwiY29ubmVjdGlvbiI6InNzaCIs
ImlkIjoiZnMxIiwib3MiOiJkZWJpYW4tMTIiLCJvc0ZhbWlseSI6ImRlYmlhbiIsInJvbGVzIjpb
XSwidXNlciI6Im9wcyJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuOTUiLCJjb21wb25lbnRzIjpbImZp
bGUtc3RvcmFnZSJdLCJjb25uZWN0aW9uIjoic3NoIiwiaWQiOiJmczIiLCJvcyI6InJoZWwtOS40
Iiwib3NGYW1pbHkiOiJyaGVsIiwicm9sZXMiOltdLCJ1c2VyIjoib3BzIn1dLCJpbXBhY3RMZXZl
bHMiOlt7ImRlZmluaXRpb24iOiJBIHNlcnZpY2Ugb2YgdGhlIGFwcGxpY2F0aW9uIGlzIHVwZ3Jh
ZGVkIHdoaWxlIGZpbGVzIGFyZSBwcm9jZXNzZWQ7IGxpdHRsZSBvciBub3RoaW5nIGlzIG5vdGlj
ZWQuIiwibGV2ZWwiOjEsInRpdGxlIjoiTGl2ZSB1cGdyYWRlIiwid2luZG93UmVxdWlyZWQiOmZh
bHNlfSx7ImRlZmluaXRpb24iOiJBIHNlcnZpY2UgdGhhdCB0aGUgd2hvbGUgY2x1c3RlciBkZXBl
bmRzIG9uIGlzIHVwZ3JhZGVkOyBpdCB0YWtlcyBhIG1haW50ZW5hbmNlIHdpbmRvdy4iLCJsZXZl
bCI6MiwidGl0bGUiOiJDcml0aWNhbCBzZXJ2aWNlIHVwZ3JhZGUiLCJ3aW5kb3dSZXF1aXJlZCI6
dHJ1ZX1dLCJub3RlcyI6W3sic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIz
LTUifV0sInRleHQiOiJTb21lIHNlcnZpY2VzIG1heSBiZSB1cGdyYWRlZCB1bmRlciBsb2FkOyBv
dGhlcnMgY2Fycnkgc2lnbi1pbiwgcXVldWVzLCBtZXRhZGF0YSBhbmQgZmlsZXMgZm9yIGFsbC4i
fSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzMifV0sInRleHQiOiJT
ZXJ2aWNlcyBvZiB0aGUgYXBwbGljYXRpb24gYW5kIHNlcnZpY2VzIG9mIHRoZSBzaGFyZWQgaW5m
cmFzdHJ1Y3R1cmUgYXJlIHRvbGQgYXBhcnQgdGhyb3VnaG91dC4ifSx7InNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDItNDkifV0sInRleHQiOiJTaWduLWluLCBxdWV1ZXMs
IG1ldGFkYXRhLCB3b3JrZmxvd3MsIGZpbGVzIGFuZCB0aGUgdHJhZmZpYyBpbnNpZGUgaGFuZyBv
biB0aGUgc2hhcmVkIHNlcnZpY2VzLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI1My01NyJ9XSwidGV4dCI6IldoaWxlIHRoZSBmaXJzdCBzdGFnZSBydW5zLCBmaWxl
cyBhcmUgc2Nhbm5lZCBhbmQgd29yayBpbiBoYW5kIGlzIG5vdCBpbnRlcnJ1cHRlZDsgc29tZSBt
YW5hZ2VtZW50IG1heSBiZSBtaXNzaW5nIGZvciBhIHdoaWxlLiJ9LHsic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMzAtMTM2In1dLCJ0ZXh0IjoiQ29yZSwgQVBJIEdhdGV3
YXkgYW5kIENhbGxiYWNrIFNlcnZpY2UgdG9nZXRoZXIgYXJlIHRoZSBleGVjdXRpb24gaW5zdGFu
Y2VzLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTMtMTU3In1d
LCJ0ZXh0IjoiVGhlIHNlY29uZCBzdGFnZSBwdXRzIHNpZ25pbmcgaW4sIHF1ZXVlcywgbWV0YWRh
dGEgYW5kIHRoZSBmaWxlcyB0aGVtc2VsdmVzIGF0IHJpc2ssIGZvciBldmVyeSBwYXJ0LiJ9LHsi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzgifV0sInRleHQiOiJBIGNy
aXRpY2FsIHNlcnZpY2UgdGhhdCBnb2VzIGF3YXkgdW5kZXIgcnVubmluZyBzY2FucyBtYXkgbGVh
dmUgZmFpbGVkIHJlcXVlc3RzLCBoYWxmLWRvbmUgd29ya2Zsb3dzLCBkYXRhIHRoYXQgZGlzYWdy
ZWVzIGZvciBhIHRpbWUsIGFuZCBvdXRhZ2VzLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxOTEtMTkzIn1dLCJ0ZXh0IjoiRmlsZSBTdG9yYWdlIGlzIGFtb25nIHRo
ZSBzZXJ2aWNlcyB0aGF0IG1hdHRlciBtb3N0LiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIyMzgifV0sInRleHQiOiJQbGFubmluZyBhbmQgc21hbGwgY29udHJvbGxl
ZCBzdGVwcyBhcmUgd2hhdCBrZWVwcyBhbiBvdXRhZ2Ugc2hvcnQuIn0seyJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoicHVibGlzaGVkIiwibGluZXMiOiJ1cGdyYWRlIHByb2NlZHVyZXMifSx7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjgxLTg2LCAxMDAtMTA1LCAyMTMtMjE4In1dLCJ0ZXh0Ijoi
TmVpdGhlciB0aGUgZ3VpZGUgbm9yIHRoZSBwYWdlIGFzIHB1Ymxpc2hlZCBob2xkcyBhbiBpbnN0
YWxsYXRpb24gY29tbWFuZCBvciB0aGUgbmFtZSBvZiBhIHNlcnZpY2U7IGJvdGggYXJlIHZhcmlh
YmxlcyB0aGF0IHRoZSBhdXRob3Igb2YgYSBjaGFuZ2UgaGFzIHRvIGZpbGwuIn0seyJzb3VyY2Ui
Olt7ImRvY3VtZW50Ijoic2libGluZyIsImxpbmVzIjoiMjktMzUifV0sInRleHQiOiJUaGUgc2li
bGluZyBwcm9kdWN0IGluc3RhbGxzIHdpdGggbXNpZXhlYyBvbiBXaW5kb3dzLCBkcGtnIGFuZCBh
cHQgb24gRGViaWFuIGFuZCB5dW0gb24gUmVkIEhhdC4gVGhhdCB0aGlzIHByb2R1Y3QgZG9lcyB0
aGUgc2FtZSBpcyBpbmZlcnJlZCwgbm90IHNhaWQuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
aWRlbnRpdHktc2V0dGluZ3MiLCJsaW5lcyI6Imlnbml0aW9uIGZpbGUifV0sInRleHQiOiJUaGUg
SWRlbnRpdHkgU2VydmljZSByZWFkcyAvZXRjL29wc3dhdC9tZGRjX2lkZW50aXR5X3NlcnZpY2Uu
eW1sIChvbiBXaW5kb3dzIEM6XFxvcHN3YXRcXG1kZGNfaWRlbnRpdHlfc2VydmljZS55bWwpIG9u
IGEgZnJlc2ggaW5zdGFsbGF0aW9uIG9ubHksIGFuZCBhbnN3ZXJzIG9uIHBvcnQgODg5MSB1bmxl
c3MgdG9sZCBvdGhlcndpc2UuIEFuIHVwZ3JhZGUgbmVpdGhlciBuZWVkcyBub3IgdG91Y2hlcyB0
aGF0IGZpbGUuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50Ijoid29ya2Vycy1wYWdlIiwibGluZXMi
OiJpbXBvcnQifV0sInRleHQiOiJXb3JrZXJzIGFyZSBpbXBvcnRlZCBmcm9tIGEgbGlzdCB3aXRo
IG5hbWUsIGhvc3QsIHBvcnQgYW5kIGEgY29ubmVjdGlvbiBrZXkuIFRoZSBrZXkgaXMgYSBzZWNy
ZXQgYW5kIGhhcyBubyBwbGFjZSBpbiBhIGNoYW5nZS4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQi
OiJmaWxlLXN0b3JhZ2Utc2V0dGluZ3MiLCJsaW5lcyI6InJlcGxpY2FzIn1dLCJ0ZXh0IjoiRmls
ZSBTdG9yYWdlIG1heSBiZSBhIGdyb3VwIHdpdGggYSBsZWFzdCBhbmQgYSBncmVhdGVzdCBudW1i
ZXIgb2YgcmVwbGljYXMuIFdpdGggYm90aCBhdCBvbmUsIGZpbGVzIGFyZSBzcHJlYWQgYW5kIG5v
dCBkb3VibGVkLCBhbmQgYSBsb3N0IHNlcnZlciBpcyBsb3N0IGZpbGVzOyBpdHMgYmFja3VwIGlz
IHRoZW4gdGhlIG9ubHkgd2F5IGJhY2suIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjIzMiJ9XSwidGV4dCI6IlVwZ3JhZGUgaW4gYSBwZXJpb2Qgb2YgbG93IHRyYWZm
aWMuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE0MSJ9XSwidGV4
dCI6IkhhdmUgbW9yZSB0aGFuIG9uZSBBUEkgR2F0ZXdheSBhbmQgQ2FsbGJhY2sgU2VydmljZSwg
c28gdGhhdCBvbmUgc2VydmVzIHdoaWxlIGFub3RoZXIgcmVzdGFydHMuIn1dLCJwZW9wbGUiOnsi
YXBwcm92YWxzUmVxdWlyZWQiOjAsImFwcHJvdmVycyI6WyJsaUBleGFtcGxlLmNvbSJdLCJjb250
YWN0cyI6WyJzZXJ2aWNlLWRlc2tAZXhhbXBsZS5jb20iXSwib3BlcmF0b3JzIjpbImFuYUBleGFt
cGxlLmNvbSIsImJlbkBleGFtcGxlLmNvbSJdLCJyZXZpZXdlcnMiOlsibm9vckBleGFtcGxlLmNv
bSJdfSwicHJvZHVjdCI6eyJkZXNjcmlwdGlvbiI6IkFwcGxpY2F0aW9uIHNlcnZpY2VzIHRoYXQg
YXJlIHVwZ3JhZGVkIHdoaWxlIGZpbGVzIGFyZSBzY2FubmVkLCBhbmQgZm91ciBzZXJ2aWNlcyB1
bmRlcm5lYXRoIHRoYXQgdGhlIHdob2xlIGNsdXN0ZXIgbGVhbnMgb24gYW5kIHRoYXQgYXJlIHVw
Z3JhZGVkIGluIGEgbWFpbnRlbmFuY2Ugd2luZG93LiIsImlkIjoibWQtY2x1c3RlciIsInRpdGxl
IjoiTWV0YURlZmVuZGVyIENsdXN0ZXIifSwicmVjb3ZlcnkiOlt7ImZhaWx1cmVPZiI6WyJ1cGdy
YWRlLWlkZW50aXR5LXNlcnZpY2UiLCJzZWUtaWRlbnRpdHktc2VydmljZS1ydW5uaW5nIl0sImlk
IjoicmVzdG9yZS1pZGVudGl0eS1zZXJ2aWNlIiwic291cmNlIjpbXSwic3RlcHMiOlt7ImJhdGNo
ZXMiOltbImlkMSJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMDAsImlkIjoiaW5z
dGFsbC1wcmV2aW91cy1pZGVudGl0eS1zZXJ2aWNlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQi
OiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJJbnN0YWxsIC9zcnYvcGFja2FnZXMv
bWRjLWlkZW50aXR5LXNlcnZpY2UtMi41LjAueDg2XzY0LnJwbSBvbiB0aGlzIG1hY2hpbmUgd2l0
aCB0aGUgY29tbWFuZCBvZiB0aGUgdXBncmFkZSwgYWxsb3dpbmcgdGhlIGxvd2VyIHZlcnNpb24u
IExlYXZlIHRoZSBpZ25pdGlvbiBmaWxlIG9mIHRoZSBzZXJ2aWNlIGFsb25lLiIsInBhdGgiOltd
LCJyZWNvcmQiOlsiY29tbWFuZCIsImZpbmlzaGVkLWF0Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjk3fSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJpZGVudGl0eS1zZXR0aW5ncyIsImxpbmVzIjoiaWdu
aXRpb24gZmlsZSJ9XSwic3RhZ2UiOiJyZXN0b3JlLWlkZW50aXR5LXNlcnZpY2UiLCJ0aXRsZSI6
Ikluc3RhbGwgdGhlIHByZXZpb3VzIHBhY2thZ2UifSx7ImJhdGNoZXMiOltbImlkMSJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVu
aXQgaW4gXCIke3VuaXRfaWRlbnRpdHlfc2VydmljZX1cIjsgZG9cbiAgc3RhdGU9JChzeXN0ZW1j
dGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9c
biAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29k
ZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQg
XCIkc3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFibGVzIjpbInVuaXRfaWRl
bnRpdHlfc2VydmljZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9z
dHMiOlsiaWQxIl0sImlkIjoic2VlLXByZXZpb3VzLWlkZW50aXR5LXNlcnZpY2UiLCJraW5kIjoi
cHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3Qi
OiJzZXJ2aWNlIGV4YW1wbGUtaWRlbnRpdHktc2VydmljZS5zZXJ2aWNlIiwidGltZW91dE1TIjo2
MDAwMCwidGl0bGUiOiJUaGUgSWRlbnRpdHkgU2VydmljZSBydW5zIGFnYWluIn0sImVmZmVjdHMi
OltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic2VlLXByZXZpb3VzLWlkZW50aXR5LXNlcnZp
Y2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTMwN30sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOltdLCJzdGFnZSI6InJlc3RvcmUtaWRlbnRpdHktc2VydmljZSIsInRpdGxl
IjoiU2VlIHRoYXQgdGhlIHByZXZpb3VzIElkZW50aXR5IFNlcnZpY2UgcnVucyJ9LHsiYmF0Y2hl
cyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBl
cnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6InNpZ24taW4td29y
a3MtYWdhaW4iLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJh
dG9yIiwiaW5zdHJ1Y3Rpb24iOiJTaWduIGluIGF0IGh0dHBzOi8vY29udHJvbC1jZW50ZXIuZXhh
bXBsZS5jb20vLiIsInBhdGgiOltdLCJyZWNvcmQiOlsiYWNjb3VudCJdfSwic3ViamVjdCI6IlNp
Z24gaW4gYXQgaHR0cHM6Ly9jb250cm9sLWNlbnRlci5leGFtcGxlLmNvbS8uIiwidGl0bGUiOiJT
aWduaW5nIGluIHdvcmtzIGFnYWluIn0sImVmZmVjdHMiOltdLCJpZCI6InNpZ24taW4td29ya3Mt
YWdhaW4iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTMxOH0sInBvc2l0aW9u
IjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W10sInN0YWdlIjoicmVzdG9yZS1pZGVudGl0eS1zZXJ2aWNlIiwi
dGl0bGUiOiJTaWduaW5nIGluIHdvcmtzIGFnYWluIn1dLCJ0aXRsZSI6IkdvIGJhY2sgdG8gdGhl
IHByZXZpb3VzIElkZW50aXR5IFNlcnZpY2UiLCJ0cmlnZ2VyIjoiTm9ib2R5IGNhbiBzaWduIGlu
IGFmdGVyIHRoZSB1cGdyYWRlLCBhbmQgdGhlIHNlcnZpY2UgZG9lcyBub3QgY29tZSB1cCJ9LHsi
ZmFpbHVyZU9mIjpbInVwZ3JhZGUtcG9zdGdyZXNxbCIsInVwZ3JhZGUtcmFiYml0bXEiLCJ1cGdy
YWRlLXJlZGlzIl0sImlkIjoicmVzdG9yZS1zaGFyZWQtc2VydmljZXMiLCJzb3VyY2UiOltdLCJz
dGVwcyI6W3siYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRl
TVMiOjM2MDAwMDAsImlkIjoicmVzdG9yZS1zaGFyZWQtc2VydmljZSIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiSW5zdGFsbCB0aGUg
cHJldmlvdXMgdmVyc2lvbiBvZiB0aGUgc2VydmljZSB0aGF0IGZhaWxlZCBhbmQgcmVzdG9yZSBp
dHMgYmFja3VwIG9mIHRoaXMgY2hhbmdlIGJ5IHRoZSBwcm9jZWR1cmUgb2YgdGhlIHNpdGUsIGh0
dHBzOi8vd2lraS5leGFtcGxlLmNvbS9kYXRhYmFzZXMvdXBncmFkZS4iLCJwYXRoIjpbXSwicmVj
b3JkIjpbInNlcnZpY2UiLCJiYWNrdXAtdXNlZCIsImZpbmlzaGVkLWF0Il19LCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMzI5fSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTY0LTE2
NiwgMjMzIn1dLCJzdGFnZSI6InJlc3RvcmUtc2hhcmVkLXNlcnZpY2VzIiwidGl0bGUiOiJQdXQg
dGhlIHNlcnZpY2UgYmFjayBhcyBpdCB3YXMifSx7ImJhdGNoZXMiOltbInBnMSJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YXJnZXQ9XCIke2FkZHJlc3N9
OiR7cG9ydF9wb3N0Z3Jlc3FsfVwiXG5zZXQgLS0gXCIke3RhcmdldCU6Kn1cIiBcIiR7dGFyZ2V0
IyMqOn1cIlxuaWYgY29tbWFuZCAtdiBuYyA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgY2FzZSAk
KG5jIC0taGVscCAyPiYxKSBpblxuICAgICpCdXN5Qm94KikgbmMgLXcgNSBcIiQxXCIgXCIkMlwi
IC1lIHRydWUgOztcbiAgICAqKSBuYyAteiAtdyA1IFwiJDFcIiBcIiQyXCIgOztcbiAgZXNhY1xu
ZWxpZiBjb21tYW5kIC12IGJhc2ggPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIHRpbWVvdXQgNSBi
YXNoIC1jICdleGVjIDM8PlwiL2Rldi90Y3AvJDEvJDJcIicgc2ggXCIkMVwiIFwiJDJcIlxuZWxz
ZVxuICBlY2hvICduZWl0aGVyIG5jIG5vciBiYXNoIGlzIGhlcmUgdG8gdHJ5IGEgY29ubmVjdGlv
biB3aXRoJyA+JjJcbiAgZXhpdCAxMjdcbmZpIiwidG9vbHMiOlsibmMvYmFzaCJdLCJ2YXJpYWJs
ZXMiOlsiYWRkcmVzcyIsInBvcnRfcG9zdGdyZXNxbCJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQi
OiJpcyBhY2NlcHRlZCIsImhvc3RzIjpbInBnMSJdLCJpZCI6InNlZS1wb3N0Z3Jlc3FsLXJlc3Rv
cmVkIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAw
MDB9LCJzdWJqZWN0IjoiYSBjb25uZWN0aW9uIHRvIDE5Mi4wLjIuOTE6NTQzMiIsInRpbWVvdXRN
UyI6MzAwMDAsInRpdGxlIjoiUG9zdGdyZVNRTCBhY2NlcHRzIGNvbm5lY3Rpb25zIn0sImVmZmVj
dHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic2VlLXBvc3RncmVzcWwtcmVzdG9yZWQi
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTMzOH0sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicG9zdGdyZXNxbC1oZWFsdGh5Il0s
InNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTc2In1dLCJzdGFnZSI6InJlc3RvcmUtc2hhcmVkLXNlcnZpY2VzIiwidGl0bGUiOiJTZWUg
dGhhdCBQb3N0Z3JlU1FMIGFuc3dlcnMifSx7ImJhdGNoZXMiOltbIm1xMSJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YXJnZXQ9XCIke2FkZHJlc3N9OiR7
cG9ydF9yYWJiaXRtcX1cIlxuc2V0IC0tIFwiJHt0YXJnZXQlOip9XCIgXCIke3RhcmdldCMjKjp9
XCJcbmlmIGNvbW1hbmQgLXYgbmMgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGNhc2UgJChuYyAt
LWhlbHAgMj4mMSkgaW5cbiAgICAqQnVzeUJveCopIG5jIC13IDUgXCIkMVwiIFwiJDJcIiAtZSB0
cnVlIDs7XG4gICAgKikgbmMgLXogLXcgNSBcIiQxXCIgXCIkMlwiIDs7XG4gIGVzYWNcbmVsaWYg
Y29tbWFuZCAtdiBiYXNoID4vZGV2L251bGwgMj4mMTsgdGhlblxuICB0aW1lb3V0IDUgYmFzaCAt
YyAnZXhlYyAzPD5cIi9kZXYvdGNwLyQxLyQyXCInIHNoIFwiJDFcIiBcIiQyXCJcbmVsc2VcbiAg
ZWNobyAnbmVpdGhlciBuYyBub3IgYmFzaCBpcyBoZXJlIHRvIHRyeSBhIGNvbm5lY3Rpb24gd2l0
aCcgPiYyXG4gIGV4aXQgMTI3XG5maSIsInRvb2xzIjpbIm5jL2Jhc2giXSwidmFyaWFibGVzIjpb
ImFkZHJlc3MiLCJwb3J0X3JhYmJpdG1xIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIGFj
Y2VwdGVkIiwiaG9zdHMiOlsibXExIl0sImlkIjoic2VlLXJhYmJpdG1xLXJlc3RvcmVkIiwia2lu
ZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJq
ZWN0IjoiYSBjb25uZWN0aW9uIHRvIDE5Mi4wLjIuOTI6NTY3MiIsInRpbWVvdXRNUyI6MzAwMDAs
InRpdGxlIjoiUmFiYml0TVEgYWNjZXB0cyBjb25uZWN0aW9ucyJ9LCJlZmZlY3RzIjpbXSwiZXN0
aW1hdGVNUyI6MTIwMDAwLCJpZCI6InNlZS1yYWJiaXRtcS1yZXN0b3JlZCIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMzM5fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJyYWJiaXRtcS1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTc2In1dLCJzdGFn
ZSI6InJlc3RvcmUtc2hhcmVkLXNlcnZpY2VzIiwidGl0bGUiOiJTZWUgdGhhdCBSYWJiaXRNUSBh
bnN3ZXJzIn0seyJiYXRjaGVzIjpbWyJyZDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0IjoidGFyZ2V0PVwiJHthZGRyZXNzfToke3BvcnRfcmVkaXN9XCJcbnNl
dCAtLSBcIiR7dGFyZ2V0JToqfVwiIFwiJHt0YXJnZXQjIyo6fVwiXG5pZiBjb21tYW5kIC12IG5j
ID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBjYXNlICQobmMgLS1oZWxwIDI+JjEpIGluXG4gICAg
KkJ1c3lCb3gqKSBuYyAtdyA1IFwiJDFcIiBcIiQyXCIgLWUgdHJ1ZSA7O1xuICAgICopIG5jIC16
IC13IDUgXCIkMVwiIFwiJDJcIiA7O1xuICBlc2FjXG5lbGlmIGNvbW1hbmQgLXYgYmFzaCA+L2Rl
di9udWxsIDI+JjE7IHRoZW5cbiAgdGltZW91dCA1IGJhc2ggLWMgJ2V4ZWMgMzw+XCIvZGV2L3Rj
cC8kMS8kMlwiJyBzaCBcIiQxXCIgXCIkMlwiXG5lbHNlXG4gIGVjaG8gJ25laXRoZXIgbmMgbm9y
IGJhc2ggaXMgaGVyZSB0byB0cnkgYSBjb25uZWN0aW9uIHdpdGgnID4mMlxuICBleGl0IDEyN1xu
ZmkiLCJ0b29scyI6WyJuYy9iYXNoIl0sInZhcmlhYmxlcyI6WyJhZGRyZXNzIiwicG9ydF9yZWRp
cyJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBhY2NlcHRlZCIsImhvc3RzIjpbInJkMSJd
LCJpZCI6InNlZS1yZWRpcy1yZXN0b3JlZCIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5
TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6ImEgY29ubmVjdGlvbiB0byAxOTIu
MC4yLjkzOjYzNzkiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlJlZGlzIGFjY2VwdHMgY29u
bmVjdGlvbnMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJzZWUtcmVk
aXMtcmVzdG9yZWQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTM0MH0sInBv
c2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicmVkaXMtaGVh
bHRoeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjE3NiJ9XSwic3RhZ2UiOiJyZXN0b3JlLXNoYXJlZC1zZXJ2aWNlcyIsInRpdGxl
IjoiU2VlIHRoYXQgUmVkaXMgYW5zd2VycyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJyZW9wZW4tYWZ0ZXItc2hhcmVk
LXNlcnZpY2VzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsi
aW5zdHJ1Y3Rpb24iOiJUZWxsIHRoZSB1c2VycyB0aGF0IHRoZXkgbWF5IHNlbmQgc2NhbnMgYWdh
aW4uIiwicGF0aCI6W10sInJlY29yZCI6WyJ0b2xkLWF0Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMzQxfSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTcxLTE3MyJ9XSwic3Rh
Z2UiOiJyZXN0b3JlLXNoYXJlZC1zZXJ2aWNlcyIsInRpdGxlIjoiTGV0IHVzZXJzIHNlbmQgc2Nh
bnMgYWdhaW4ifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiaWYgY29tbWFuZCAtdiBjdXJsID4vZGV2L251bGwg
Mj4mMTsgdGhlblxuICBjdXJsIC1zUyAtLW1heC10aW1lIDIwIC1vIC9kZXYvbnVsbCAtdyAnJXto
dHRwX2NvZGV9JyAtLSBcIiR7YXBpX3VybH1cIlxuZWxzZVxuICB3Z2V0IC1TIC1UIDIwIC1PIC9k
ZXYvbnVsbCAtLSBcIiR7YXBpX3VybH1cIiAyPiYxIHwgYXdrICckMSB+IC9eSFRUUC8geyBjb2Rl
ID0gJDIgfSBFTkQgeyBwcmludCBjb2RlIH0nXG5maSIsInRvb2xzIjpbImN1cmwvd2dldCJdLCJ2
YXJpYWJsZXMiOlsiYXBpX3VybCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0
ZXh0IjoiMjAwIn1dLCJleHBlY3RlZCI6ImhhcyBzdGF0dXMgMjAwIiwiaG9zdHMiOlsiY29udHJv
bGxlciJdLCJpZCI6InNoYXJlZC1zZXJ2aWNlcy1hcGkiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6
eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJ0aGUgYW5zd2VyIG9m
IGh0dHBzOi8vc2Nhbi5leGFtcGxlLmNvbS9oZWFsdGgiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRs
ZSI6IlRoZSBBUEkgYW5zd2VycyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJzaGFyZWQtc2VydmljZXMt
YXBpIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEzNDh9LCJwb3NpdGlvbiI6
InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiYXBpLWFjY2Vzc2libGUi
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIyMjcifV0sInN0YWdlIjoicmVzdG9yZS1zaGFyZWQtc2VydmljZXMiLCJ0aXRsZSI6IlRo
ZSBBUEkgYW5zd2VycyJ9XSwidGl0bGUiOiJHbyBiYWNrIHRvIHRoZSBwcmV2aW91cyBQb3N0Z3Jl
U1FMLCBSYWJiaXRNUSBvciBSZWRpcyIsInRyaWdnZXIiOiJPbmUgb2YgdGhlIHRocmVlIGRvZXMg
bm90IGNvbWUgdXAgd2l0aCBpdHMgbmV3IHZlcnNpb24gaW5zaWRlIHRoZSB3aW5kb3cifSx7ImZh
aWx1cmVPZiI6WyJ1cGdyYWRlLWZpbGUtc3RvcmFnZSIsInNlZS1maWxlLXN0b3JhZ2UtcnVubmlu
ZyJdLCJpZCI6InJlc3RvcmUtZmlsZS1zdG9yYWdlIiwic291cmNlIjpbXSwic3RlcHMiOlt7ImJh
dGNoZXMiOltbImZzMSIsImZzMiJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjM2MDAwMDAs
ImlkIjoiaW5zdGFsbC1wcmV2aW91cy1maWxlLXN0b3JhZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJieUhvc3QiOnsiZnMxIjoiSW5zdGFsbCAvc3J2L3Bh
Y2thZ2VzL21kYy1maWxlLXN0b3JhZ2VfMi41LjBfYW1kNjQuZGViIG9uIHRoaXMgbWFjaGluZSB3
aXRoIHRoZSBjb21tYW5kIG9mIHRoZSB1cGdyYWRlLCBhbGxvd2luZyB0aGUgbG93ZXIgdmVyc2lv
bi4gV2hlcmUgZmlsZXMgYXJlIG1pc3Npbmcgb3IgZGFtYWdlZCwgcmVzdG9yZSB0aGUgYmFja3Vw
IG9mIHRoaXMgY2hhbmdlLiIsImZzMiI6Ikluc3RhbGwgL3Nydi9wYWNrYWdlcy9tZGMtZmlsZS1z
dG9yYWdlLTIuNS4wLng4Nl82NC5ycG0gb24gdGhpcyBtYWNoaW5lIHdpdGggdGhlIGNvbW1hbmQg
b2YgdGhlIHVwZ3JhZGUsIGFsbG93aW5nIHRoZSBsb3dlciB2ZXJzaW9uLiBXaGVyZSBmaWxlcyBh
cmUgbWlzc2luZyBvciBkYW1hZ2VkLCByZXN0b3JlIHRoZSBiYWNrdXAgb2YgdGhpcyBjaGFuZ2Uu
In0sImluc3RydWN0aW9uIjoiIiwicGF0aCI6W10sInJlY29yZCI6WyJjb21tYW5kIiwiYmFja3Vw
LXVzZWQiLCJmaW5pc2hlZC1hdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6MTM1N30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzMyJ9LHsiZG9jdW1lbnQiOiJmaWxlLXN0b3Jh
Z2Utc2V0dGluZ3MiLCJsaW5lcyI6InJlcGxpY2FzIn1dLCJzdGFnZSI6InJlc3RvcmUtZmlsZS1z
dG9yYWdlIiwidGl0bGUiOiJJbnN0YWxsIHRoZSBwcmV2aW91cyBwYWNrYWdlIGFuZCByZXN0b3Jl
IHRoZSBmaWxlcyB3aGVyZSB0aGV5IGFyZSBkYW1hZ2VkIn0seyJiYXRjaGVzIjpbWyJmczEiLCJm
czIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVz
PTBcbmZvciB1bml0IGluIFwiJHt1bml0X2ZpbGVfc3RvcmFnZX1cIjsgZG9cbiAgc3RhdGU9JChz
eXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNv
ZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2Ug
XCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVc
bmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFibGVzIjpbInVu
aXRfZmlsZV9zdG9yYWdlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJo
b3N0cyI6WyJmczEiLCJmczIiXSwiaWQiOiJzZWUtcHJldmlvdXMtZmlsZS1zdG9yYWdlIiwia2lu
ZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJq
ZWN0Ijoic2VydmljZSBleGFtcGxlLWZpbGUtc3RvcmFnZS5zZXJ2aWNlIiwidGltZW91dE1TIjo2
MDAwMCwidGl0bGUiOiJGaWxlIFN0b3JhZ2UgcnVucyBhZ2FpbiJ9LCJlZmZlY3RzIjpbXSwiZXN0
aW1hdGVNUyI6MTIwMDAwLCJpZCI6InNlZS1wcmV2aW91cy1maWxlLXN0b3JhZ2UiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTM2N30sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
OltdLCJzdGFnZSI6InJlc3RvcmUtZmlsZS1zdG9yYWdlIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUg
cHJldmlvdXMgRmlsZSBTdG9yYWdlIHJ1bnMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0s
ImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoicmVvcGVuLWFmdGVyLWZpbGUt
c3RvcmFnZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imlu
c3RydWN0aW9uIjoiVGVsbCB0aGUgdXNlcnMgdGhhdCB0aGV5IG1heSBzZW5kIHNjYW5zIGFnYWlu
LiIsInBhdGgiOltdLCJyZWNvcmQiOlsidG9sZC1hdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTM3N30sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3MS0xNzMifV0sInN0YWdl
IjoicmVzdG9yZS1maWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IkxldCB1c2VycyBzZW5kIHNjYW5zIGFn
YWluIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9r
U3RhdHVzZXMiOlswXSwidGV4dCI6ImlmIGNvbW1hbmQgLXYgY3VybCA+L2Rldi9udWxsIDI+JjE7
IHRoZW5cbiAgY3VybCAtc1MgLS1tYXgtdGltZSAyMCAtbyAvZGV2L251bGwgLXcgJyV7aHR0cF9j
b2RlfScgLS0gXCIke2FwaV91cmx9XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAvZGV2L251
bGwgLS0gXCIke2FwaV91cmx9XCIgMj4mMSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9ICQy
IH0gRU5EIHsgcHJpbnQgY29kZSB9J1xuZmkiLCJ0b29scyI6WyJjdXJsL3dnZXQiXSwidmFyaWFi
bGVzIjpbImFwaV91cmwiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6
IjIwMCJ9XSwiZXhwZWN0ZWQiOiJoYXMgc3RhdHVzIDIwMCIsImhvc3RzIjpbImNvbnRyb2xsZXIi
XSwiaWQiOiJmaWxlLXN0b3JhZ2UtYXBpIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlN
UyI6MTUwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0IjoidGhlIGFuc3dlciBvZiBodHRwczov
L3NjYW4uZXhhbXBsZS5jb20vaGVhbHRoIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUg
QVBJIGFuc3dlcnMifSwiZWZmZWN0cyI6W10sImlkIjoiZmlsZS1zdG9yYWdlLWFwaSIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMzg0fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImFwaS1hY2Nlc3NpYmxlIl0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjI3In1d
LCJzdGFnZSI6InJlc3RvcmUtZmlsZS1zdG9yYWdlIiwidGl0bGUiOiJUaGUgQVBJIGFuc3dlcnMi
fSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVj
dGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJm
aWxlLXN0b3JhZ2UtdGVzdC1zY2FuIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVj
dGlvbiI6IkhhbmQgaW4gdGhlIEVJQ0FSIHRlc3QgZmlsZTsgaXRzIHZlcmRpY3QgbXVzdCBjb21l
IGJhY2suIiwicGF0aCI6W10sInJlY29yZCI6WyJyZXF1ZXN0LWlkIiwidmVyZGljdCJdfSwic3Vi
amVjdCI6IkhhbmQgaW4gdGhlIEVJQ0FSIHRlc3QgZmlsZTsgaXRzIHZlcmRpY3QgbXVzdCBjb21l
IGJhY2suIiwidGl0bGUiOiJBIHRlc3Qgc2NhbiBjb21lcyBiYWNrIn0sImVmZmVjdHMiOltdLCJp
ZCI6ImZpbGUtc3RvcmFnZS10ZXN0LXNjYW4iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6MTM4NX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W10sInN0YWdlIjoicmVzdG9y
ZS1maWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IkEgdGVzdCBzY2FuIGNvbWVzIGJhY2sifV0sInRpdGxl
IjoiR28gYmFjayB0byB0aGUgcHJldmlvdXMgRmlsZSBTdG9yYWdlIiwidHJpZ2dlciI6IkZpbGUg
U3RvcmFnZSBkb2VzIG5vdCBjb21lIHVwIHdpdGggdGhlIG5ldyB2ZXJzaW9uIGluc2lkZSB0aGUg
d2luZG93In1dLCJyZXF1aXJlbWVudHMiOlt7ImlkIjoiYmFja3VwLXBvc3RncmVzcWwiLCJraW5k
IjoiYmFja3VwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiYmFja3VwLXBvc3RncmVz
cWwiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNy0xOSJ9XSwidGl0
bGUiOiJUaGVyZSBpcyBhIGJhY2t1cCBvZiBQb3N0Z3JlU1FMIn0seyJpZCI6ImJhY2t1cC1maWxl
LXN0b3JhZ2UiLCJraW5kIjoiYmFja3VwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsi
YmFja3VwLWZpbGUtc3RvcmFnZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjE3LTIwIn0seyJkb2N1bWVudCI6ImZpbGUtc3RvcmFnZS1zZXR0aW5ncyIsImxpbmVzIjoi
cmVwbGljYXMifV0sInRpdGxlIjoiVGhlcmUgaXMgYSBiYWNrdXAgb2YgRmlsZSBTdG9yYWdlIn0s
eyJpZCI6Im5vZGVzLWhlYWx0aHkiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJz
YXRpc2ZpZWRCeSI6WyJsaXZlLmVudHJ5Lm5vZGVzLXdpdGhvdXQtZmFpbHVyZXMiLCJsaXZlLmVu
dHJ5Lm5vZGVzLXNlZW4taGVhbHRoeSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjIxIn1dLCJ0aXRsZSI6IkV2ZXJ5IG5vZGUgb2YgdGhlIGNsdXN0ZXIgaXMgaGVhbHRo
eSJ9LHsiaWQiOiJkaXNrLXNwYWNlIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwi
c2F0aXNmaWVkQnkiOlsibGl2ZS5lbnRyeS5kaXNrLXNwYWNlIl0sInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMjMifV0sInRpdGxlIjoiRXZlcnkgbm9kZSBoYXMgcm9vbSBv
biBpdHMgZGlzayJ9LHsiaWQiOiJzeXN0ZW0tcmVzb3VyY2VzIiwia2luZCI6InByZWNoZWNrIiwi
bGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsibGl2ZS5lbnRyeS5tZW1vcnkiLCJsaXZlLmVu
dHJ5LnByb2Nlc3NvcnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIy
MyJ9XSwidGl0bGUiOiJFdmVyeSBub2RlIGhhcyBtZW1vcnkgYW5kIHByb2Nlc3NvcnMgdG8gc3Bh
cmUifSx7ImlkIjoidXNlcnMtbm90aWZpZWQiLCJraW5kIjoibm90aWZpY2F0aW9uIiwibGV2ZWwi
OiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsibm90aWZ5LXVzZXJzIl0sInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMjUsIDc1LCAxNDEifV0sInRpdGxlIjoiVXNlcnMga25vdyB3
aGF0IHdpbGwgYmUgaW50ZXJydXB0ZWQgYW5kIHdoZW4ifSx7ImlkIjoiYWRtaW5pc3RyYXRvcnMt
bm90aWZpZWQiLCJraW5kIjoibm90aWZpY2F0aW9uIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2Zp
ZWRCeSI6WyJub3RpZnktYWRtaW5pc3RyYXRvcnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIyNSwgOTQsIDExMy0xMTkifV0sInRpdGxlIjoiQWRtaW5pc3RyYXRvcnMg
a25vdyB0aGF0IGNvbnNvbGUgYW5kIHdvcmtlciBmZWF0dXJlcyBjb21lIGFuZCBnbyJ9LHsiaWQi
OiJyZWhlYXJzZWQtaW4tc3RhZ2luZyIsImtpbmQiOiJyZWhlYXJzYWwiLCJsZXZlbCI6InNob3Vs
ZCIsInNhdGlzZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIyOSJ9XSwidGl0bGUiOiJUaGUgcHJvY2VkdXJlIHdhcyB0cmllZCBpbiBhIHN0YWdpbmcgZW52
aXJvbm1lbnQiLCJ3YWl2ZXIiOnsiYnkiOiJsaUBleGFtcGxlLmNvbSIsInJlYXNvbiI6IlRoZXNl
IGhvc3RzIGRvIG5vdCBleGlzdDsgdGhlIGNoYW5nZSBvZiB0aGUgc3RhZ2luZyBlbnZpcm9ubWVu
dCBpcyBhbiBleGFtcGxlIGFzIHdlbGwuIn19LHsiaWQiOiJsaXZlLXVwZ3JhZGUiLCJraW5kIjoi
c3RhZ2UiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJsaXZlIl0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNy0xMCJ9XSwidGl0bGUiOiJUaGUgZmlyc3Qgc3Rh
Z2UgdXBncmFkZXMgdGhlIHNlcnZpY2VzIG9mIHRoZSBhcHBsaWNhdGlvbiJ9LHsiaWQiOiJjcml0
aWNhbC11cGdyYWRlIiwia2luZCI6InN0YWdlIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnki
OlsiY3JpdGljYWwiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI3LTEx
In1dLCJ0aXRsZSI6IlRoZSBzZWNvbmQgc3RhZ2UgdXBncmFkZXMgdGhlIHNlcnZpY2VzIHRoYXQg
dGhlIGNsdXN0ZXIgZGVwZW5kcyBvbiJ9LHsiaWQiOiJjcml0aWNhbC13aW5kb3ciLCJraW5kIjoi
d2luZG93IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiY3JpdGljYWwiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMSwgMjcsIDUxLCAxNTkifV0sInRpdGxl
IjoiQSBtYWludGVuYW5jZSB3aW5kb3cgaXMgc2V0IGZvciB0aGUgc2Vjb25kIHN0YWdlIn0seyJp
ZCI6ImxpdmUtbWVtYmVycyIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVk
QnkiOlsidXBncmFkZS1pZGVudGl0eS1zZXJ2aWNlIiwidXBncmFkZS1jb250cm9sLWNlbnRlciIs
InVwZ3JhZGUtd29ya2VyIiwidXBncmFkZS1jb3JlIiwidXBncmFkZS1hcGktZ2F0ZXdheSJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU5LTY1In1dLCJ0aXRsZSI6Iklk
ZW50aXR5IFNlcnZpY2UsIENvbnRyb2wgQ2VudGVyLCB3b3JrZXJzLCBDb3JlIGFuZCBnYXRld2F5
cyBiZWxvbmcgdG8gdGhlIGZpcnN0IHN0YWdlIn0seyJpZCI6ImxpdmUtY2FsbGJhY2stc2Vydmlj
ZSIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBncmFkZS1j
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
ZWRCeSI6WyJ1cGdyYWRlLWNvcmUiLCJ1cGdyYWRlLWFwaS1nYXRld2F5IiwidXBncmFkZS1jYWxs
YmFjay1zZXJ2aWNlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQ5
In1dLCJ0aXRsZSI6IlRoZSB3b3JrZXJzJyBwYWdlIGlzIG9wZW5lZCBmb3IgZWFjaCBraW5kIG9m
IGluc3RhbmNlIn0seyJpZCI6ImRlcGxveS11cGdyYWRlIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6
Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLWNvcmUiLCJ1cGdyYWRlLWFwaS1nYXRld2F5
IiwidXBncmFkZS1jYWxsYmFjay1zZXJ2aWNlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTUwIn1dLCJ0aXRsZSI6IkRlcGxveSBXb3JrZXJzIGlzIGV4cGFuZGVkIGFu
ZCBVcGdyYWRlIHNlbGVjdGVkIn0seyJpZCI6InNlbGVjdC12ZXJzaW9uIiwia2luZCI6InN0ZXAi
LCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLWNvcmUiLCJ1cGdyYWRlLWFw
aS1nYXRld2F5IiwidXBncmFkZS1jYWxsYmFjay1zZXJ2aWNlIl0sInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTUxIn1dLCJ0aXRsZSI6IlRoZSByaWdodCB2ZXJzaW9uIGlz
IHNlbGVjdGVkIGFuZCBVcGdyYWRlIGNsaWNrZWQifSx7ImlkIjoiY29yZS1taW5pbXVtIiwia2lu
ZCI6InByZWNoZWNrIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJjb3JlLW1pbmlt
dW0iXSwic291cmNlIjpbeyJkb2N1bWVudCI6ImhlYWx0aC1jaGVjayIsImxpbmVzIjoibWluaW11
bSBudW1iZXIgb2YgYWN0aXZlIENvcmUifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE0
MCJ9XSwidGl0bGUiOiJXaXRoIG9uZSBDb3JlIGF3YXksIGFzIG1hbnkgc3RheSBhY3RpdmUgYXMg
dGhlIGhlYWx0aCBjaGVjayBvZiB0aGUgY2x1c3RlciBkZW1hbmRzIn0seyJpZCI6ImJhY2t1cC1h
bGwtcG9zdGdyZXNxbCIsImtpbmQiOiJiYWNrdXAiLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmll
ZEJ5IjpbImJhY2t1cC1hbGwtcG9zdGdyZXNxbCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjIzMyJ9XSwidGl0bGUiOiJQb3N0Z3JlU1FMIGlzIGJhY2tlZCB1cCBiZWZv
cmUgdGhlIG1haW50ZW5hbmNlIn0seyJpZCI6ImJhY2t1cC1hbGwtcmVkaXMiLCJraW5kIjoiYmFj
a3VwIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJiYWNrdXAtYWxsLXJlZGlzIl0s
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMzIn1dLCJ0aXRsZSI6IlJl
ZGlzIGlzIGJhY2tlZCB1cCBiZWZvcmUgdGhlIG1haW50ZW5hbmNlIn0seyJpZCI6ImJhY2t1cC1h
bGwtcmFiYml0bXEiLCJraW5kIjoiYmFja3VwIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRC
eSI6WyJiYWNrdXAtYWxsLXJhYmJpdG1xIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjMzIn1dLCJ0aXRsZSI6IlJhYmJpdE1RIGlzIGJhY2tlZCB1cCBiZWZvcmUgdGhl
IG1haW50ZW5hbmNlIn0seyJpZCI6ImJhY2t1cC1hbGwtZmlsZS1zdG9yYWdlIiwia2luZCI6ImJh
Y2t1cCIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsiYmFja3VwLWFsbC1maWxlLXN0
b3JhZ2UiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMzMifV0sInRp
dGxlIjoiRmlsZSBTdG9yYWdlIGlzIGJhY2tlZCB1cCBiZWZvcmUgdGhlIG1haW50ZW5hbmNlIn0s
eyJpZCI6InN0b3Atc3VibWlzc2lvbnMiLCJraW5kIjoiZnJlZXplIiwibGV2ZWwiOiJzaG91bGQi
LCJzYXRpc2ZpZWRCeSI6WyJzdG9wLXN1Ym1pc3Npb25zIl0sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTcxLTE3MyJ9XSwidGl0bGUiOiJOb2JvZHkgaGFuZHMgaW4gbmV3
IHNjYW5zIGR1cmluZyB0aGUgc2Vjb25kIHN0YWdlIn0seyJpZCI6InNjYW5zLWNvbXBsZXRlIiwi
a2luZCI6IndhaXQiLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbInJlcXVlc3RzLWNv
bXBsZXRlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTc0In1dLCJ0
aXRsZSI6IlNjYW5zIHRoYXQgYXJlIHVuZGVyIHdheSBhcmUgYWxsb3dlZCB0byBmaW5pc2gifSx7
ImlkIjoiY2x1c3Rlci1pZGxlIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJzaG91bGQiLCJz
YXRpc2ZpZWRCeSI6WyJjcml0aWNhbC5lbnRyeS5jbHVzdGVyLWlkbGUiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzUifV0sInRpdGxlIjoiVGhlIGNsdXN0ZXIgaXMg
c2VlbiB0byBiZSBpZGxlIn0seyJpZCI6InBvc3RncmVzcWwtaGVhbHRoeSIsImtpbmQiOiJwcmVj
aGVjayIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsiY3JpdGljYWwuZW50cnkucG9z
dGdyZXNxbC1oZWFsdGh5IiwiY3JpdGljYWwuZW50cnkucG9zdGdyZXNxbC1hbnN3ZXJzIiwidXBn
cmFkZS1wb3N0Z3Jlc3FsIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTc2In1dLCJ0aXRsZSI6IlBvc3RncmVTUUwgaXMgaGVhbHRoeSBiZWZvcmUgdGhlIHNlY29uZCBz
dGFnZSJ9LHsiaWQiOiJyYWJiaXRtcS1oZWFsdGh5Iiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwi
OiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJjcml0aWNhbC5lbnRyeS5yYWJiaXRtcS1oZWFsdGh5
IiwiY3JpdGljYWwuZW50cnkucmFiYml0bXEtYW5zd2VycyIsInVwZ3JhZGUtcmFiYml0bXEiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzYifV0sInRpdGxlIjoiUmFi
Yml0TVEgaXMgaGVhbHRoeSBiZWZvcmUgdGhlIHNlY29uZCBzdGFnZSJ9LHsiaWQiOiJyZWRpcy1o
ZWFsdGh5Iiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6
WyJjcml0aWNhbC5lbnRyeS5yZWRpcy1oZWFsdGh5IiwiY3JpdGljYWwuZW50cnkucmVkaXMtYW5z
d2VycyIsInVwZ3JhZGUtcmVkaXMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxNzYifV0sInRpdGxlIjoiUmVkaXMgaXMgaGVhbHRoeSBiZWZvcmUgdGhlIHNlY29uZCBz
dGFnZSJ9LHsiaWQiOiJmaWxlLXN0b3JhZ2UtaGVhbHRoeSIsImtpbmQiOiJwcmVjaGVjayIsImxl
dmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsiY3JpdGljYWwuZW50cnkuZmlsZS1zdG9yYWdl
LWhlYWx0aHkiLCJjcml0aWNhbC5lbnRyeS5maWxlLXN0b3JhZ2UtYW5zd2VycyJdLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3NiJ9XSwidGl0bGUiOiJGaWxlIFN0b3Jh
Z2UgaXMgaGVhbHRoeSBiZWZvcmUgdGhlIHNlY29uZCBzdGFnZSJ9LHsiaWQiOiJoaXN0b3J5LXNp
Z24taW4iLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbIm9wZW4t
cHJvY2Vzc2luZy1oaXN0b3J5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTgyLTE4NCJ9XSwidGl0bGUiOiJTb21lYm9keSBzaWducyBpbiB0byB0aGUgY29uc29sZSB0
byBsb29rIGZvciB3b3JrIGluIHByb2dyZXNzIn0seyJpZCI6Imhpc3RvcnktcGFnZSIsImtpbmQi
OiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsib3Blbi1wcm9jZXNzaW5nLWhp
c3RvcnkiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxODUifV0sInRp
dGxlIjoiVGhlIHByb2Nlc3NpbmcgaGlzdG9yeSBpcyBvcGVuZWQifSx7ImlkIjoiaGlzdG9yeS1m
aWx0ZXIiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbIm9wZW4t
cHJvY2Vzc2luZy1oaXN0b3J5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTg2In1dLCJ0aXRsZSI6IlRoZSBoaXN0b3J5IGlzIG5hcnJvd2VkIHRvIHJlcXVlc3RzIGlu
IHByb2dyZXNzIn0seyJpZCI6InJlcXVlc3RzLWNvbXBsZXRlIiwia2luZCI6IndhaXQiLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJyZXF1ZXN0cy1jb21wbGV0ZSJdLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4MC0xODkifV0sInRpdGxlIjoiRXZlcnkgcmVx
dWVzdCBpcyBjb21wbGV0ZSBiZWZvcmUgdGhlIHNlY29uZCBzdGFnZSBnb2VzIG9uIn0seyJpZCI6
ImNyaXRpY2FsLXBvc3RncmVzcWwiLCJraW5kIjoic3RlcCIsImxldmVsIjoic2hvdWxkIiwic2F0
aXNmaWVkQnkiOlsidXBncmFkZS1wb3N0Z3Jlc3FsIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTYxLTE2MywgMTY0In1dLCJ0aXRsZSI6IlBvc3RncmVTUUwgYmVsb25n
cyB0byB0aGUgc2Vjb25kIHN0YWdlOyBpdCBpcyB1cGdyYWRlZCB0aGVyZSwgb3IgbGVmdCBhcyBp
dCBpcyB3aXRoIGEgcmVhc29uIn0seyJpZCI6ImNyaXRpY2FsLXJhYmJpdG1xIiwia2luZCI6InN0
ZXAiLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtcmFiYml0bXEiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjEtMTYzLCAxNjUifV0sInRp
dGxlIjoiUmFiYml0TVEgYmVsb25ncyB0byB0aGUgc2Vjb25kIHN0YWdlOyBpdCBpcyB1cGdyYWRl
ZCB0aGVyZSwgb3IgbGVmdCBhcyBpdCBpcyB3aXRoIGEgcmVhc29uIn0seyJpZCI6ImNyaXRpY2Fs
LXJlZGlzIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbInVw
Z3JhZGUtcmVkaXMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjEt
MTYzLCAxNjYifV0sInRpdGxlIjoiUmVkaXMgYmVsb25ncyB0byB0aGUgc2Vjb25kIHN0YWdlOyBp
dCBpcyB1cGdyYWRlZCB0aGVyZSwgb3IgbGVmdCBhcyBpdCBpcyB3aXRoIGEgcmVhc29uIn0seyJp
ZCI6ImNyaXRpY2FsLWZpbGUtc3RvcmFnZSIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJzaG91bGQi
LCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLWZpbGUtc3RvcmFnZSJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2MS0xNjMsIDE2NyJ9XSwidGl0bGUiOiJGaWxlIFN0b3Jh
Z2UgYmVsb25ncyB0byB0aGUgc2Vjb25kIHN0YWdlOyBpdCBpcyB1cGdyYWRlZCB0aGVyZSJ9LHsi
aWQiOiJkb3dubG9hZC1maWxlLXN0b3JhZ2UiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIs
InNhdGlzZmllZEJ5IjpbImRvd25sb2FkLWluc3RhbGxlcnMiXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIyMTIifV0sInRpdGxlIjoiVGhlIGluc3RhbGxlciBvZiBGaWxl
IFN0b3JhZ2UgaXMgZG93bmxvYWRlZCBmcm9tIE15IE9QU1dBVCJ9LHsiaWQiOiJpbnN0YWxsLWZp
bGUtc3RvcmFnZSIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsi
dXBncmFkZS1maWxlLXN0b3JhZ2UiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIyMTMtMjE1In1dLCJ0aXRsZSI6IlRoZSBjb21tYW5kIGZvciB0aGUgbWFjaGluZSdzIHN5
c3RlbSBpbnN0YWxscyBGaWxlIFN0b3JhZ2UifSx7ImlkIjoiZmlsZS1zdG9yYWdlLXN0YXR1cyIs
ImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1maWxlLXN0
b3JhZ2UtcnVubmluZyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIx
Ni0yMTgifV0sInRpdGxlIjoiRmlsZSBTdG9yYWdlIGlzIHNlZW4gcnVubmluZyJ9LHsiaWQiOiJp
bnN0YWxsZXItdGhlcmUiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJzZWUtaW5zdGFsbGVyLWlkZW50aXR5LXNlcnZpY2UiLCJzZWUtaW5zdGFsbGVyLWNv
bnRyb2wtY2VudGVyIiwic2VlLWluc3RhbGxlci1maWxlLXN0b3JhZ2UiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4MC04NiwgOTktMTA1LCAyMTItMjE4In1dLCJ0aXRs
ZSI6IkVhY2ggaW5zdGFsbGVyIGlzIG9uIGl0cyBtYWNoaW5lLCBmb3IgdGhhdCBtYWNoaW5lJ3Mg
c3lzdGVtIn0seyJpZCI6InNlcnZpY2VzLWhlYWx0aHkiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6
Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJoZWFsdGh5LWlkZW50aXR5LXNlcnZpY2UiLCJoZWFsdGh5
LWNvbnRyb2wtY2VudGVyIiwiaGVhbHRoeS13b3JrZXIiLCJoZWFsdGh5LWNvcmUiLCJoZWFsdGh5
LWFwaS1nYXRld2F5IiwiaGVhbHRoeS1wb3N0Z3Jlc3FsIiwiaGVhbHRoeS1yYWJiaXRtcSIsImhl
YWx0aHktcmVkaXMiLCJoZWFsdGh5LWZpbGUtc3RvcmFnZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjIyMC0yMjQifV0sInRpdGxlIjoiRXZlcnkgc2VydmljZSBpcyBo
ZWFsdGh5In0seyJpZCI6ImNhbGxiYWNrLXNlcnZpY2UtaGVhbHRoeSIsImtpbmQiOiJjaGVjayIs
ImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImhlYWx0aHktY2FsbGJhY2stc2VydmljZSJd
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIyMC0yMjQifV0sInRpdGxl
IjoiVGhlIENhbGxiYWNrIFNlcnZpY2UgaXMgaGVhbHRoeSwgdW5sZXNzIGl0IGlzIHNlZW4gdGhh
dCB0aGVyZSBpcyBub25lIn0seyJpZCI6IndvcmtlcnMtcmVjb25uZWN0Iiwia2luZCI6ImNoZWNr
IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsid29ya2Vycy1jb25uZWN0ZWQiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMjUifV0sInRpdGxlIjoiRXZlcnkg
d29ya2VyIGlzIGNvbm5lY3RlZCBhZ2FpbiJ9LHsiaWQiOiJ0ZXN0LXNjYW4iLCJraW5kIjoiY2hl
Y2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ0ZXN0LXNjYW4iXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMjYifV0sInRpdGxlIjoiVGVzdCBzY2FucyBj
b21lIGJhY2sgd2l0aCBhIHZlcmRpY3QifSx7ImlkIjoiYXBpLWFjY2Vzc2libGUiLCJraW5kIjoi
Y2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJhcGktYW5zd2VycyJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIyNyJ9XSwidGl0bGUiOiJUaGUgQVBJ
IGFuc3dlcnMifSx7ImlkIjoibG9ncy1yZXZpZXdlZCIsImtpbmQiOiJjaGVjayIsImxldmVsIjoi
bXVzdCIsInNhdGlzZmllZEJ5IjpbImxvZ3MtcmV2aWV3ZWQiXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIyMjgifV0sInRpdGxlIjoiVGhlIGxvZ3Mgb2YgdGhlIGNsdXN0
ZXIgYXJlIHJlYWQgZm9yIHdhcm5pbmdzIGFuZCBmYWlsZWQgbWlncmF0aW9ucyJ9LHsiaWQiOiJv
bmUtdmVyc2lvbiIsImtpbmQiOiJjaGVjayIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnki
OlsidmVyc2lvbi1pZGVudGl0eS1zZXJ2aWNlIiwidmVyc2lvbi1jb250cm9sLWNlbnRlciIsInZl
cnNpb24tZmlsZS1zdG9yYWdlIiwidmVyc2lvbnMtaW4tY29uc29sZSJdLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzNCJ9XSwidGl0bGUiOiJObyBwYXJ0IG9mIHRoZSBj
bHVzdGVyIGlzIGxlZnQgb24gYW4gb2xkZXIgdmVyc2lvbiJ9LHsiaWQiOiJoZWFsdGgtd2F0Y2hl
ZC1saXZlIiwia2luZCI6Im9ic2VydmF0aW9uIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRC
eSI6WyJ3YXRjaC1hZnRlci1pZGVudGl0eS1zZXJ2aWNlIiwid2F0Y2gtYWZ0ZXItd29ya2VyIiwi
d2F0Y2gtYWZ0ZXItZXhlY3V0aW9uIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMjM2In1dLCJ0aXRsZSI6IlRoZSBoZWFsdGggb2YgdGhlIGNsdXN0ZXIgaXMgd2F0Y2hl
ZCBkdXJpbmcgdGhlIGZpcnN0IHN0YWdlIn0seyJpZCI6ImhlYWx0aC13YXRjaGVkLWNyaXRpY2Fs
Iiwia2luZCI6Im9ic2VydmF0aW9uIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJ3
YXRjaC1iZWZvcmUtZmlsZS1zdG9yYWdlIiwid2F0Y2gtYWZ0ZXItZmlsZS1zdG9yYWdlIl0sInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjM2In1dLCJ0aXRsZSI6IlRoZSBo
ZWFsdGggb2YgdGhlIGNsdXN0ZXIgaXMgd2F0Y2hlZCBkdXJpbmcgdGhlIHNlY29uZCBzdGFnZSJ9
XSwicnVuYm9vayI6eyJkZXNjcmlwdGlvbiI6Ikxvb2sgYXQgdGhlIG1hY2hpbmVzLCBrZWVwIGEg
d2F5IGJhY2ssIHVwZ3JhZGUgdGhlIHNlcnZpY2VzIG9mIHRoZSBhcHBsaWNhdGlvbiB3aGlsZSBm
aWxlcyBhcmUgc2Nhbm5lZCwgbGV0IHRoZSBjbHVzdGVyIHJ1biBlbXB0eSwgYW5kIHVwZ3JhZGUg
d2hhdCBhbGwgb2YgaXQgZGVwZW5kcyBvbiBpbiBhIHdpbmRvdywgRmlsZSBTdG9yYWdlIGF0IHRo
ZSB2ZXJ5IGVuZC4iLCJpZCI6Im1kLWNsdXN0ZXItdXBncmFkZSIsInRpdGxlIjoiVXBncmFkZSBN
ZXRhRGVmZW5kZXIgQ2x1c3RlciJ9LCJza2lwcGVkIjpbXSwic291cmNlcyI6W3siaWQiOiJndWlk
ZSIsInRpdGxlIjoiU3lzdGVtIFVwZ3JhZGUiLCJ1cmwiOiJodHRwczovL29wc3dhdC5kZXZlbG9w
ZXJodWIuaW8vZG9jcy9tZGNsdXN0ZXIvdXBncmFkZSJ9LHsiaWQiOiJwdWJsaXNoZWQiLCJ0aXRs
ZSI6IlN5c3RlbSBVcGdyYWRlIChwdWJsaXNoZWQgcGFnZSkiLCJ1cmwiOiJodHRwczovL29wc3dh
dC5jb20vZG9jcy9tZGNsdXN0ZXIvdXBncmFkZS9zeXN0ZW0tdXBncmFkZSJ9LHsiaWQiOiJvdmVy
dmlldyIsInRpdGxlIjoiT3ZlcnZpZXciLCJ1cmwiOiJodHRwczovL29wc3dhdC5jb20vZG9jcy9t
ZGNsdXN0ZXIvaW5zdGFsbGF0aW9uL21kZGMtb3ZlcnZpZXcifSx7ImlkIjoiaGVhbHRoLWNoZWNr
IiwidGl0bGUiOiJIZWFsdGggY2hlY2siLCJ1cmwiOiJodHRwczovL29wc3dhdC5jb20vZG9jcy9t
ZGNsdXN0ZXIvb3BlcmF0aW5nL29wZXJhdGluZy1oZWFsdGgtY2hlY2sifSx7ImlkIjoid29ya2Vy
cy1wYWdlIiwidGl0bGUiOiJXb3JrZXJzIiwidXJsIjoiaHR0cHM6Ly9vcHN3YXQuZGV2ZWxvcGVy
aHViLmlvL2RvY3MvbWRjbHVzdGVyL29wZXJhdGluZy9tZGRjLW9wZXJhdGluZy13b3JrZXJzIn0s
eyJpZCI6ImlkZW50aXR5LXNldHRpbmdzIiwidGl0bGUiOiJEaXN0cmlidXRlZCBDbHVzdGVyOiBJ
ZGVudGl0eSBTZXJ2aWNlIGNvbmZpZ3VyYXRpb24iLCJ1cmwiOiJodHRwczovL29wc3dhdC5jb20v
ZG9jcy9tZGRpc3RyaWJ1dGVkY2x1c3Rlci9pbnN0YWxsYXRpb24vbWRkYy1jb25maWctaWRlbnRp
dHktc2VydmljZSJ9LHsiaWQiOiJmaWxlLXN0b3JhZ2Utc2V0dGluZ3MiLCJ0aXRsZSI6IkRpc3Ry
aWJ1dGVkIENsdXN0ZXI6IEZpbGUgU3RvcmFnZSBjb25maWd1cmF0aW9uIiwidXJsIjoiaHR0cHM6
Ly9vcHN3YXQuY29tL2RvY3MvbWRkaXN0cmlidXRlZGNsdXN0ZXIvY29uZmlndXJhdGlvbnMvbWRk
Yy1jb25maWctZmlsZS1zdG9yYWdlIn0seyJpZCI6InNpYmxpbmciLCJ0aXRsZSI6IkRpc3RyaWJ1
dGVkIENsdXN0ZXI6IFN5c3RlbSBVcGdyYWRlIiwidXJsIjoiaHR0cHM6Ly9vcHN3YXQuZGV2ZWxv
cGVyaHViLmlvL2RvY3MvbWRjb3JlL2Rpc3RyaWJ1dGVkLWNsdXN0ZXItZGVwbG95bWVudC9tZGRj
LXVwZ3JhZGUifSx7ImlkIjoibXktb3Bzd2F0IiwidGl0bGUiOiJNeSBPUFNXQVQgKGRvd25sb2Fk
cykiLCJ1cmwiOiJodHRwczovL215Lm9wc3dhdC5jb20vIn0seyJpZCI6Indvcmtlci11cGdyYWRl
LWRldGFpbHMiLCJ0aXRsZSI6Ik9wZXJhdGluZyB3b3JrZXJzICh0aGUgZ3VpZGUncyBcImhlcmVc
IiBoYXMgbG9zdCBpdHMgYWRkcmVzczsgdGhpcyBpcyB0aGUgcHJvZHVjdCdzIHBhZ2Ugb24gd29y
a2VycykiLCJ1cmwiOiJodHRwczovL29wc3dhdC5kZXZlbG9wZXJodWIuaW8vZG9jcy9tZGNsdXN0
ZXIvb3BlcmF0aW5nL21kZGMtb3BlcmF0aW5nLXdvcmtlcnMifV0sInN0YWdlcyI6W3siZGVzY3Jp
cHRpb24iOiJGaXJzdCB3aGF0IHRoZSBndWlkZSB3YW50cyBiZWZvcmUgeW91IGJlZ2luLCB0aGVu
IHRoZSBzZXJ2aWNlcyBvZiB0aGUgYXBwbGljYXRpb24gd2hpbGUgZmlsZXMgYXJlIHNjYW5uZWQu
IEF0IGl0cyBlbmQgdGhlIGNsdXN0ZXIgdGFrZXMgbm8gbW9yZSBzY2FucyBhbmQgcnVucyBlbXB0
eSwgc28gdGhhdCB0aGUgd2luZG93IGJlZ2lucyB3aXRoIGFuIGlkbGUgY2x1c3Rlci4iLCJlZmZl
Y3RzIjpbeyJjYXBhYmlsaXR5IjoiYXBpLWF1dGhlbnRpY2F0aW9uIiwiZWZmZWN0IjoidW5hdmFp
bGFibGUifSx7ImNhcGFiaWxpdHkiOiJhdXRoZW50aWNhdGVkLXN1Ym1pc3Npb24iLCJlZmZlY3Qi
OiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6Im1hbmFnZW1lbnQiLCJlZmZlY3QiOiJ1bmF2
YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6IndlYi1jb25zb2xlIiwiZWZmZWN0IjoidW5hdmFpbGFi
bGUifSx7ImNhcGFiaWxpdHkiOiJzeXN0ZW0taGVhbHRoIiwiZWZmZWN0IjoiZGVncmFkZWQifSx7
ImNhcGFiaWxpdHkiOiJzeXN0ZW0tYWN0aXZpdHkiLCJlZmZlY3QiOiJkZWdyYWRlZCJ9LHsiY2Fw
YWJpbGl0eSI6IndvcmtmbG93LXN5bmNocm9uaXphdGlvbiIsImVmZmVjdCI6ImRlZ3JhZGVkIn0s
eyJjYXBhYmlsaXR5Ijoic3VwcG9ydC1wYWNrYWdlIiwiZWZmZWN0IjoiZGVncmFkZWQifSx7ImNh
cGFiaWxpdHkiOiJhdXRvbWF0ZWQtZGVwbG95bWVudCIsImVmZmVjdCI6ImRlZ3JhZGVkIn0seyJj
YXBhYmlsaXR5Ijoid2ViaG9vay1yZXN1bHRzIiwiZWZmZWN0IjoiZGVncmFkZWQifSx7ImNhcGFi
aWxpdHkiOiJydW5uaW5nLXNjYW5zIiwiZWZmZWN0IjoiY29udGludWUifSx7ImNhcGFiaWxpdHki
OiJmaWxlLXNjYW5uaW5nIiwiZWZmZWN0IjoiY29udGludWUifV0sImlkIjoibGl2ZSIsImltcGFj
dCI6MSwic3RlcHMiOlsibGl2ZS5lbnRyeS5yaWdodHMiLCJsaXZlLmVudHJ5Lm5vZGVzLXdpdGhv
dXQtZmFpbHVyZXMiLCJsaXZlLmVudHJ5Lm5vZGVzLXNlZW4taGVhbHRoeSIsImxpdmUuZW50cnku
ZGlzay1zcGFjZSIsImxpdmUuZW50cnkubWVtb3J5IiwibGl2ZS5lbnRyeS5wcm9jZXNzb3JzIiwi
bGl2ZS5lbnRyeS5jb25zb2xlLWFuc3dlcnMiLCJub3RpZnktdXNlcnMiLCJub3RpZnktYWRtaW5p
c3RyYXRvcnMiLCJiYWNrdXAtcG9zdGdyZXNxbCIsImJhY2t1cC1maWxlLXN0b3JhZ2UiLCJkb3du
bG9hZC1pbnN0YWxsZXJzIiwiZG93bmxvYWQtcGFja2FnZXMiLCJzZWUtaW5zdGFsbGVyLWlkZW50
aXR5LXNlcnZpY2UiLCJzZWUtaW5zdGFsbGVyLWNvbnRyb2wtY2VudGVyIiwic2VlLWluc3RhbGxl
ci1maWxlLXN0b3JhZ2UiLCJiYWNrdXAtcG9zdGdyZXNxbC5hZ2UiLCJiYWNrdXAtZmlsZS1zdG9y
YWdlLmFnZSIsInVwZ3JhZGUtaWRlbnRpdHktc2VydmljZSIsInNlZS1pZGVudGl0eS1zZXJ2aWNl
LXJ1bm5pbmciLCJ3YXRjaC1hZnRlci1pZGVudGl0eS1zZXJ2aWNlIiwidXBncmFkZS1jb250cm9s
LWNlbnRlciIsInNlZS1jb250cm9sLWNlbnRlci1ydW5uaW5nIiwiY29uc29sZS1iYWNrIiwid29y
a2VyLXNpZ24taW4iLCJ1cGdyYWRlLXdvcmtlciIsIndvcmtlci1wcm9ncmVzcyIsInNlZS13b3Jr
ZXItdmVyc2lvbnMiLCJ3YXRjaC1hZnRlci13b3JrZXIiLCJleGVjdXRpb24tc2lnbi1pbiIsInVw
bG9hZC1wYWNrYWdlcyIsImNvcmUtbWluaW11bSIsInVwZ3JhZGUtY29yZSIsInVwZ3JhZGUtYXBp
LWdhdGV3YXkiLCJ1cGdyYWRlLWNhbGxiYWNrLXNlcnZpY2UiLCJ3YXRjaC1hZnRlci1leGVjdXRp
b24iLCJzdG9wLXN1Ym1pc3Npb25zIiwib3Blbi1wcm9jZXNzaW5nLWhpc3RvcnkiLCJyZXF1ZXN0
cy1jb21wbGV0ZSIsImJhY2t1cC1hbGwtcG9zdGdyZXNxbCIsImJhY2t1cC1hbGwtcmVkaXMiLCJi
YWNrdXAtYWxsLXJhYmJpdG1xIiwiYmFja3VwLWFsbC1maWxlLXN0b3JhZ2UiLCJsaXZlLmV4aXQu
Y29uc29sZS1hbnN3ZXJzIl0sInRpdGxlIjoiTGl2ZSB1cGdyYWRlIn0seyJkZXNjcmlwdGlvbiI6
Ik9uZSBhZnRlciBhbm90aGVyLCB3aGF0IHRoZSB3aG9sZSBjbHVzdGVyIGRlcGVuZHMgb24uIFNj
YW5zIHRoYXQgcmFuIGR1cmluZyBpdCB3b3VsZCBsZWF2ZSBmYWlsZWQgcmVxdWVzdHMsIGhhbGYt
ZG9uZSB3b3JrZmxvd3MsIGRhdGEgdGhhdCBkaXNhZ3JlZXMgYW5kIG91dGFnZXMgYmVoaW5kLiIs
ImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJtZXRhZGF0YS1zdG9yYWdlIiwiZWZmZWN0IjoidW5h
dmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJhcGktYXV0aGVudGljYXRpb24iLCJlZmZlY3QiOiJ1
bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6InF1ZXVlLWNvb3JkaW5hdGlvbiIsImVmZmVjdCI6
InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiaW50ZXJuYWwtY29tbXVuaWNhdGlvbiIsImVm
ZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZmlsZS1zY2FubmluZyIsImVmZmVj
dCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZmlsZS1hY2Nlc3MiLCJlZmZlY3QiOiJ1
bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6Im1vZHVsZS1kaXN0cmlidXRpb24iLCJlZmZlY3Qi
OiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6Imluc3RhbmNlLWRlcGxveW1lbnQiLCJlZmZl
Y3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6InJ1bm5pbmctc2NhbnMiLCJlZmZlY3Qi
OiJwYXVzZWQifV0sImlkIjoiY3JpdGljYWwiLCJpbXBhY3QiOjIsInN0ZXBzIjpbImNyaXRpY2Fs
LmVudHJ5LmNsdXN0ZXItaWRsZSIsImNyaXRpY2FsLmVudHJ5LnBvc3RncmVzcWwtaGVhbHRoeSIs
ImNyaXRpY2FsLmVudHJ5LnBvc3RncmVzcWwtYW5zd2VycyIsImNyaXRpY2FsLmVudHJ5LnJhYmJp
dG1xLWhlYWx0aHkiLCJjcml0aWNhbC5lbnRyeS5yYWJiaXRtcS1hbnN3ZXJzIiwiY3JpdGljYWwu
ZW50cnkucmVkaXMtaGVhbHRoeSIsImNyaXRpY2FsLmVudHJ5LnJlZGlzLWFuc3dlcnMiLCJjcml0
aWNhbC5lbnRyeS5maWxlLXN0b3JhZ2UtaGVhbHRoeSIsImNyaXRpY2FsLmVudHJ5LmZpbGUtc3Rv
cmFnZS1hbnN3ZXJzIiwiYmFja3VwLWFsbC1wb3N0Z3Jlc3FsLmFnZSIsImJhY2t1cC1hbGwtcmVk
aXMuYWdlIiwiYmFja3VwLWFsbC1yYWJiaXRtcS5hZ2UiLCJiYWNrdXAtYWxsLWZpbGUtc3RvcmFn
ZS5hZ2UiLCJhcHByb3ZlLWNyaXRpY2FsIiwidXBncmFkZS1wb3N0Z3Jlc3FsIiwidXBncmFkZS1y
YWJiaXRtcSIsInVwZ3JhZGUtcmVkaXMiLCJ3YXRjaC1iZWZvcmUtZmlsZS1zdG9yYWdlIiwidXBn
cmFkZS1maWxlLXN0b3JhZ2UiLCJzZWUtZmlsZS1zdG9yYWdlLXJ1bm5pbmciLCJzZWUtZmlsZS1z
dG9yYWdlLWFuc3dlcmluZyIsIndhdGNoLWFmdGVyLWZpbGUtc3RvcmFnZSIsInJlb3Blbi1zdWJt
aXNzaW9ucyIsImNyaXRpY2FsLmV4aXQuY29uc29sZS1hbnN3ZXJzIl0sInRpdGxlIjoiQ3JpdGlj
YWwgc2VydmljZSB1cGdyYWRlIiwid2luZG93IjoiY3JpdGljYWwifSx7ImVmZmVjdHMiOltdLCJp
ZCI6InZlcmlmeSIsInN0ZXBzIjpbImhlYWx0aHktaWRlbnRpdHktc2VydmljZSIsImhlYWx0aHkt
Y29udHJvbC1jZW50ZXIiLCJoZWFsdGh5LXdvcmtlciIsImhlYWx0aHktY29yZSIsImhlYWx0aHkt
YXBpLWdhdGV3YXkiLCJoZWFsdGh5LWNhbGxiYWNrLXNlcnZpY2UiLCJoZWFsdGh5LXBvc3RncmVz
cWwiLCJoZWFsdGh5LXJhYmJpdG1xIiwiaGVhbHRoeS1yZWRpcyIsImhlYWx0aHktZmlsZS1zdG9y
YWdlIiwid29ya2Vycy1jb25uZWN0ZWQiLCJ0ZXN0LXNjYW4iLCJhcGktYW5zd2VycyIsImxvZ3Mt
cmV2aWV3ZWQiLCJ2ZXJzaW9uLWlkZW50aXR5LXNlcnZpY2UiLCJ2ZXJzaW9uLWNvbnRyb2wtY2Vu
dGVyIiwidmVyc2lvbi1maWxlLXN0b3JhZ2UiLCJ2ZXJzaW9ucy1pbi1jb25zb2xlIl0sInRpdGxl
IjoiUG9zdC11cGdyYWRlIHZlcmlmaWNhdGlvbiJ9XSwic3RlcHMiOlt7ImJhdGNoZXMiOltbImlk
MSIsImNjMSIsImZzMSIsImZzMiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpb
MF0sInRleHQiOiJzdWRvIC1uIGlkIC11IiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjAifV0sImV4cGVjdGVkIjoiaXMgYDBgIiwiaG9zdHMi
OlsiaWQxIiwiY2MxIiwiZnMxIiwiZnMyIl0sImlkIjoibGl2ZS5lbnRyeS5yaWdodHMiLCJraW5k
IjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxl
IjoiVGhlIGFjY291bnQgb24gdGhlIG1hY2hpbmVzIHdpdGggYW4gaW5zdGFsbGVyIGhhcyBhbiBh
ZG1pbmlzdHJhdG9yJ3MgcmlnaHRzIn0sImVmZmVjdHMiOltdLCJpZCI6ImxpdmUuZW50cnkucmln
aHRzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjU1NH0sInBvc2l0aW9uIjoi
ZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4MSwgMTAwLCAyMTMi
fV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiVGhlIGFjY291bnQgb24gdGhlIG1hY2hpbmVzIHdp
dGggYW4gaW5zdGFsbGVyIGhhcyBhbiBhZG1pbmlzdHJhdG9yJ3MgcmlnaHRzIn0seyJiYXRjaGVz
IjpbWyJpZDEiLCJjYzEiLCJjb3JlMSIsImNvcmUyIiwiY29yZTMiLCJndzEiLCJndzIiLCJjYjEi
LCJwZzEiLCJtcTEiLCJyZDEiLCJmczEiLCJmczIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3lzdGVtY3RsIGxpc3QtdW5pdHMgLS1mYWlsZWQgLS1wbGFp
biAtLW5vLWxlZ2VuZCAtLW5vLXBhZ2VyIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoiZW1wdHkifV0sImV4cGVjdGVkIjoiaXMgZW1wdHkiLCJob3N0cyI6WyJpZDEiLCJj
YzEiLCJjb3JlMSIsImNvcmUyIiwiY29yZTMiLCJndzEiLCJndzIiLCJjYjEiLCJwZzEiLCJtcTEi
LCJyZDEiLCJmczEiLCJmczIiXSwiaWQiOiJsaXZlLmVudHJ5Lm5vZGVzLXdpdGhvdXQtZmFpbHVy
ZXMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAw
MDAsInRpdGxlIjoiTm8gbm9kZSBoYXMgYSBzZXJ2aWNlIHRoYXQgZmFpbGVkIn0sImVmZmVjdHMi
OltdLCJpZCI6ImxpdmUuZW50cnkubm9kZXMtd2l0aG91dC1mYWlsdXJlcyIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1NTV9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJub2Rlcy1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjEifV0sInN0YWdlIjoi
bGl2ZSIsInRpdGxlIjoiTm8gbm9kZSBoYXMgYSBzZXJ2aWNlIHRoYXQgZmFpbGVkIn0seyJiYXRj
aGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEg
cGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoibGl2ZS5lbnRy
eS5ub2Rlcy1zZWVuLWhlYWx0aHkiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQi
OiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJMb29rIGF0IFN5c3RlbSBIZWFsdGggaW4g
dGhlIGNvbnNvbGU7IGV2ZXJ5IG5vZGUgb2YgdGhlIGNsdXN0ZXIgbXVzdCBiZSB0aGVyZSBhbmQg
aGVhbHRoeS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbIm5vZGVzLXNlZW4iLCJzY3JlZW5zaG90Il19
LCJzdWJqZWN0IjoiTG9vayBhdCBTeXN0ZW0gSGVhbHRoIGluIHRoZSBjb25zb2xlOyBldmVyeSBu
b2RlIG9mIHRoZSBjbHVzdGVyIG11c3QgYmUgdGhlcmUgYW5kIGhlYWx0aHkuIiwidGl0bGUiOiJU
aGUgY29uc29sZSBzaG93cyBldmVyeSBub2RlIGhlYWx0aHkifSwiZWZmZWN0cyI6W10sImlkIjoi
bGl2ZS5lbnRyeS5ub2Rlcy1zZWVuLWhlYWx0aHkiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6NTU2fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRp
c2ZpZXMiOlsibm9kZXMtaGVhbHRoeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIxLCAxMTMifV0sInN0YWdlIjoibGl2ZSIsInRp
dGxlIjoiVGhlIGNvbnNvbGUgc2hvd3MgZXZlcnkgbm9kZSBoZWFsdGh5In0seyJiYXRjaGVzIjpb
WyJpZDEiLCJjYzEiLCJjb3JlMSIsImNvcmUyIiwiY29yZTMiLCJndzEiLCJndzIiLCJjYjEiLCJw
ZzEiLCJtcTEiLCJyZDEiLCJmczEiLCJmczIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0IjoiZGYgLVBrIC0tIFwiJHtkYXRhX2Rpcn1cIiB8XG4gIGF3ayAtdiBs
ZWFzdD1cIiR7bWluX2ZyZWVfZ2J9XCIgJ05SID09IDIgeyBnYiA9IGludCgkNCAvIDEwMDAwMDAp
OyBwcmludCBnYiwgXCJHQiBmcmVlXCI7IGV4aXQgZ2IgPCBsZWFzdCB9JyIsInZhcmlhYmxlcyI6
WyJkYXRhX2RpciIsIm1pbl9mcmVlX2diIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNo
ZXMiLCJ0ZXh0IjoiXlswLTldKyBHQiBmcmVlJCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeWzAt
OV0rIEdCIGZyZWUkYCIsImhvc3RzIjpbImlkMSIsImNjMSIsImNvcmUxIiwiY29yZTIiLCJjb3Jl
MyIsImd3MSIsImd3MiIsImNiMSIsInBnMSIsIm1xMSIsInJkMSIsImZzMSIsImZzMiJdLCJpZCI6
ImxpdmUuZW50cnkuZGlzay1zcGFjZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0
cHV0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJFdmVyeSBub2RlIGhhcyB0aGUgcm9vbSB0
aGF0IHRoaXMgY2hhbmdlIGFza3MgZm9yIn0sImVmZmVjdHMiOltdLCJpZCI6ImxpdmUuZW50cnku
ZGlzay1zcGFjZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1NTd9LCJwb3Np
dGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJkaXNrLXNwYWNl
Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMjMifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiRXZlcnkgbm9kZSBoYXMgdGhlIHJv
b20gdGhhdCB0aGlzIGNoYW5nZSBhc2tzIGZvciJ9LHsiYmF0Y2hlcyI6W1siaWQxIiwiY2MxIiwi
Y29yZTEiLCJjb3JlMiIsImNvcmUzIiwiZ3cxIiwiZ3cyIiwiY2IxIiwicGcxIiwibXExIiwicmQx
IiwiZnMxIiwiZnMyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6ImF3ayAtdiBsZWFzdD1cIiR7bWluX21lbW9yeV9tYn1cIiAnXG4gICQxID09IFwiTWVtQXZh
aWxhYmxlOlwiIHsgbWIgPSBpbnQoJDIgLyAxMDAwKTsgcHJpbnQgbWIsIFwiTUIgYXZhaWxhYmxl
XCI7IGV4aXQgbWIgPCBsZWFzdCB9JyAvcHJvYy9tZW1pbmZvIiwidmFyaWFibGVzIjpbIm1pbl9t
ZW1vcnlfbWIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAt
OV0rIE1CIGF2YWlsYWJsZSQifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXlswLTldKyBNQiBhdmFp
bGFibGUkYCIsImhvc3RzIjpbImlkMSIsImNjMSIsImNvcmUxIiwiY29yZTIiLCJjb3JlMyIsImd3
MSIsImd3MiIsImNiMSIsInBnMSIsIm1xMSIsInJkMSIsImZzMSIsImZzMiJdLCJpZCI6ImxpdmUu
ZW50cnkubWVtb3J5Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1l
b3V0TVMiOjMwMDAwLCJ0aXRsZSI6IkV2ZXJ5IG5vZGUgaGFzIHRoZSBtZW1vcnkgdG8gc3BhcmUg
dGhhdCB0aGlzIGNoYW5nZSBhc2tzIGZvciJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJsaXZlLmVudHJ5
Lm1lbW9yeSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1NTh9LCJwb3NpdGlv
biI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzeXN0ZW0tcmVzb3Vy
Y2VzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjMifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiRXZlcnkgbm9kZSBoYXMgdGhl
IG1lbW9yeSB0byBzcGFyZSB0aGF0IHRoaXMgY2hhbmdlIGFza3MgZm9yIn0seyJiYXRjaGVzIjpb
WyJpZDEiLCJjYzEiLCJjb3JlMSIsImNvcmUyIiwiY29yZTMiLCJndzEiLCJndzIiLCJjYjEiLCJw
ZzEiLCJtcTEiLCJyZDEiLCJmczEiLCJmczIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0IjoiYXdrIC12IG49XCIkKG5wcm9jKVwiICd7IHByaW50ICQxLCBcIm9m
XCIsIG47IGV4aXQgISgkMSA8PSBuKSB9JyAvcHJvYy9sb2FkYXZnIiwidmFyaWFibGVzIjpbXX0s
ImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOS5dKyBvZiBbMC05
XSskIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5bMC05Ll0rIG9mIFswLTldKyRgIiwiaG9zdHMi
OlsiaWQxIiwiY2MxIiwiY29yZTEiLCJjb3JlMiIsImNvcmUzIiwiZ3cxIiwiZ3cyIiwiY2IxIiwi
cGcxIiwibXExIiwicmQxIiwiZnMxIiwiZnMyIl0sImlkIjoibGl2ZS5lbnRyeS5wcm9jZXNzb3Jz
Iiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAsImZvck1TIjozMDAwMDB9
LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiTm8gbm9k
ZSBoYXMgbW9yZSB3b3JrIHdhaXRpbmcgdGhhbiBpdCBoYXMgcHJvY2Vzc29ycyJ9LCJlZmZlY3Rz
IjpbXSwiaWQiOiJsaXZlLmVudHJ5LnByb2Nlc3NvcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6NTU5fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJz
YXRpc2ZpZXMiOlsic3lzdGVtLXJlc291cmNlcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzIn1dLCJzdGFnZSI6ImxpdmUiLCJ0
aXRsZSI6Ik5vIG5vZGUgaGFzIG1vcmUgd29yayB3YWl0aW5nIHRoYW4gaXQgaGFzIHByb2Nlc3Nv
cnMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0IjoiaWYgY29tbWFuZCAtdiBjdXJsID4vZGV2L251bGwgMj4mMTsg
dGhlblxuICBjdXJsIC1zUyAtLW1heC10aW1lIDIwIC1vIC9kZXYvbnVsbCAtdyAnJXtodHRwX2Nv
ZGV9JyAtLSBcIiR7Y29uc29sZV91cmx9XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAvZGV2
L251bGwgLS0gXCIke2NvbnNvbGVfdXJsfVwiIDI+JjEgfCBhd2sgJyQxIH4gL15IVFRQLyB7IGNv
ZGUgPSAkMiB9IEVORCB7IHByaW50IGNvZGUgfSdcbmZpIiwidG9vbHMiOlsiY3VybC93Z2V0Il0s
InZhcmlhYmxlcyI6WyJjb25zb2xlX3VybCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVh
bHMiLCJ0ZXh0IjoiMjAwIn1dLCJleHBlY3RlZCI6ImhhcyBzdGF0dXMgMjAwIiwiaG9zdHMiOlsi
Y29udHJvbGxlciJdLCJpZCI6ImxpdmUuZW50cnkuY29uc29sZS1hbnN3ZXJzIiwia2luZCI6InBy
b2JlIiwic3ViamVjdCI6InRoZSBhbnN3ZXIgb2YgaHR0cHM6Ly9jb250cm9sLWNlbnRlci5leGFt
cGxlLmNvbS8iLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMi
fSwiZWZmZWN0cyI6W10sImlkIjoibGl2ZS5lbnRyeS5jb25zb2xlLWFuc3dlcnMiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTYwfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk0LCAxMjMifV0sInN0YWdlIjoibGl2ZSIs
InRpdGxlIjoiVGhlIGNvbnNvbGUgYW5zd2VycyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJd
XSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJub3RpZnktdXNlcnMiLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im5vdGlmeSIsIm5vdGlmeSI6eyJhYm91dCI6WyJhcGkt
YXV0aGVudGljYXRpb24iLCJhdXRoZW50aWNhdGVkLXN1Ym1pc3Npb24iLCJmaWxlLXNjYW5uaW5n
IiwicnVubmluZy1zY2FucyIsImZpbGUtYWNjZXNzIiwid2ViaG9vay1yZXN1bHRzIl0sImF1ZGll
bmNlIjoidXNlcnMiLCJsZWFkTVMiOjE3MjgwMDAwMCwibWVzc2FnZSI6IlVuZGVyIGNoYW5nZSBD
SEcwMDQ0MjEwIE1ldGFEZWZlbmRlciBDbHVzdGVyIGdvZXMgZnJvbSAyLjUuMCB0byAyLjYuMS4g
V2hpbGUgdGhlIElkZW50aXR5IFNlcnZpY2UgcmVzdGFydHMsIG5ldyByZXF1ZXN0cyBhcmUgcmVm
dXNlZCBmb3Igc29tZSBtaW51dGVzOyBhIHNpbmdsZSBnYXRld2F5IG9yIENhbGxiYWNrIFNlcnZp
Y2UgaXMgaW50ZXJydXB0ZWQgYXMgd2VsbC4gU2VuZCBubyBzY2FucyBmcm9tIFNhdHVyZGF5IDE1
IE1heSAyMDI3LCAxODowMCAoVVRDKzIpIHVudGlsIHdlIHdyaXRlIGFnYWluOyBpbiB0aGUgd2lu
ZG93IGFmdGVyIGl0IG5vdGhpbmcgaXMgc2Nhbm5lZCBhbmQgbm8gZmlsZSBjYW4gYmUgZmV0Y2hl
ZC4ifSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6NTY0fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJ1c2Vycy1ub3RpZmllZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI1LCA3NC03NiwgMTQxIn1dLCJzdGFnZSI6ImxpdmUi
LCJ0aXRsZSI6IlRlbGwgdGhlIHVzZXJzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJl
ZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6Im5vdGlmeS1hZG1pbmlzdHJhdG9y
cyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibm90aWZ5Iiwibm90aWZ5Ijp7ImFib3V0Ijpb
IndlYi1jb25zb2xlIiwibWFuYWdlbWVudCIsInN5c3RlbS1oZWFsdGgiLCJzeXN0ZW0tYWN0aXZp
dHkiLCJ3b3JrZmxvdy1zeW5jaHJvbml6YXRpb24iLCJzdXBwb3J0LXBhY2thZ2UiLCJhdXRvbWF0
ZWQtZGVwbG95bWVudCJdLCJhdWRpZW5jZSI6ImFkbWluaXN0cmF0b3JzIiwibGVhZE1TIjo4NjQw
MDAwMCwibWVzc2FnZSI6IlVuZGVyIGNoYW5nZSBDSEcwMDQ0MjEwIHRoZSBjb25zb2xlIGdvZXMg
YXdheSB3aGlsZSBDb250cm9sIENlbnRlciBpcyB1cGdyYWRlZC4gV2hpbGUgdGhlIHdvcmtlcnMg
YXJlIHVwZ3JhZGVkLCBTeXN0ZW0gSGVhbHRoLCBTeXN0ZW0gQWN0aXZpdHksIHdvcmtmbG93IHN5
bmNocm9uaXphdGlvbiwgc3VwcG9ydCBwYWNrYWdlcyBhbmQgYXV0b21hdGVkIGRlcGxveW1lbnQg
bWF5IGZhaWw7IHBsZWFzZSBzdGFydCBub25lIG9mIHRoZW0gdW50aWwgdGhlIGVuZCBvZiB0aGUg
Y2hhbmdlLiJ9LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjo1Nzl9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbImFkbWluaXN0cmF0b3JzLW5vdGlmaWVkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjUsIDk0LCAxMTMtMTE5In1d
LCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlRlbGwgdGhlIGFkbWluaXN0cmF0b3JzIn0seyJiYWNr
dXAiOiJwb3N0Z3Jlc3FsIiwiYmF0Y2hlcyI6W1sicGcxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLW4gXCIkKGZpbmQgXCIke2JhY2t1cF9kaXJ9
LyR7Y2hhbmdlfS1wb3N0Z3Jlc3FsLXN0YXJ0XCIgLXBydW5lIC1zaXplICswIC1tbWluIC0xNDQw
KVwiICYmXG4gIHNoYTI1NnN1bSAtLSBcIiR7YmFja3VwX2Rpcn0vJHtjaGFuZ2V9LXBvc3RncmVz
cWwtc3RhcnRcIiIsInZhcmlhYmxlcyI6WyJiYWNrdXBfZGlyIiwiY2hhbmdlIl19LCJleHBlY3Qi
Olt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlswLTlhLWZdezY0fSAifV0sImV4cGVj
dGVkIjoibWF0Y2hlcyBgXlswLTlhLWZdezY0fSBgIiwiaG9zdHMiOlsicGcxIl0sImlkIjoiYmFj
a3VwLXBvc3RncmVzcWwuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1
dCIsInRpbWVvdXRNUyI6NjAwMDAwLCJ0aXRsZSI6IlRoZSBiYWNrdXAgaXMgdGhlcmUsIGlzIG5v
dCBlbXB0eSBhbmQgaXMgb2YgdGhlIGxhc3QgZGF5In0sImRlc2NyaXB0aW9uIjoiVGhlIGd1aWRl
IHdhbnRzIHRvIHNlZSB0aGF0IHRoZXJlIGlzIG9uZSBhbmQgbmFtZXMgbm8gdG9vbC4iLCJlZmZl
Y3RzIjpbXSwiZXN0aW1hdGVNUyI6OTAwMDAwLCJpZCI6ImJhY2t1cC1wb3N0Z3Jlc3FsIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJT
ZWUgdGhhdCB0aGUgbGFzdCBiYWNrdXAgb2YgdGhlIHNpdGUgY2FuIGJlIHVzZWQuIFB1dCBpdCwg
b3IgdGhlIHJlcG9ydCBvZiB0aGUgYmFja3VwIHRvb2wgdGhhdCBuYW1lcyBpdCwgYXQgL3Nydi9i
YWNrdXAvQ0hHMDA0NDIxMC1wb3N0Z3Jlc3FsLXN0YXJ0IG9uIHRoaXMgbWFjaGluZS4iLCJwYXRo
IjpbXSwicmVjb3JkIjpbIm5hbWUiLCJ0YWtlbi1hdCIsInNpemUiLCJzaGEyNTYiXX0sIm9uRmFp
bHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjU5M30s
InBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiYmFja3Vw
LXBvc3RncmVzcWwiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxNy0xOSJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJIYXZlIGEg
YmFja3VwIG9mIFBvc3RncmVTUUwgYXQgaGFuZCJ9LHsiYmFja3VwIjoiZmlsZS1zdG9yYWdlIiwi
YmF0Y2hlcyI6W1siZnMxIiwiZnMyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6InRlc3QgLW4gXCIkKGZpbmQgXCIke2JhY2t1cF9kaXJ9LyR7Y2hhbmdlfS1m
aWxlLXN0b3JhZ2Utc3RhcnRcIiAtcHJ1bmUgLXNpemUgKzAgLW1taW4gLTE0NDApXCIgJiZcbiAg
c2hhMjU2c3VtIC0tIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tZmlsZS1zdG9yYWdlLXN0YXJ0
XCIiLCJ2YXJpYWJsZXMiOlsiYmFja3VwX2RpciIsImNoYW5nZSJdfSwiZXhwZWN0IjpbeyJwcmVk
aWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5bMC05YS1mXXs2NH0gIn1dLCJleHBlY3RlZCI6Im1h
dGNoZXMgYF5bMC05YS1mXXs2NH0gYCIsImhvc3RzIjpbImZzMSIsImZzMiJdLCJpZCI6ImJhY2t1
cC1maWxlLXN0b3JhZ2UuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1
dCIsInRpbWVvdXRNUyI6NjAwMDAwLCJ0aXRsZSI6IlRoZSBiYWNrdXAgaXMgdGhlcmUsIGlzIG5v
dCBlbXB0eSBhbmQgaXMgb2YgdGhlIGxhc3QgZGF5In0sImRlc2NyaXB0aW9uIjoiV2hlcmUgcmVw
bGljYXMgYXJlIHNldCB0byBvbmUsIHRoaXMgYmFja3VwIGlzIHRoZSBvbmx5IHNlY29uZCBjb3B5
IG9mIGEgZmlsZS4iLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6OTAwMDAwLCJpZCI6ImJhY2t1
cC1maWxlLXN0b3JhZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVh
bCI6eyJpbnN0cnVjdGlvbiI6IlNlZSB0aGF0IHRoZSBsYXN0IGJhY2t1cCBvZiB0aGUgc2l0ZSBj
YW4gYmUgdXNlZC4gUHV0IGl0LCBvciB0aGUgcmVwb3J0IG9mIHRoZSBiYWNrdXAgdG9vbCB0aGF0
IG5hbWVzIGl0LCBhdCAvc3J2L2JhY2t1cC9DSEcwMDQ0MjEwLWZpbGUtc3RvcmFnZS1zdGFydCBv
biB0aGlzIG1hY2hpbmUuIiwicGF0aCI6W10sInJlY29yZCI6WyJuYW1lIiwidGFrZW4tYXQiLCJz
aXplIiwic2hhMjU2Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjo2MTN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbImJhY2t1cC1maWxlLXN0b3JhZ2UiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNy0yMCJ9LHsiZG9jdW1l
bnQiOiJmaWxlLXN0b3JhZ2Utc2V0dGluZ3MiLCJsaW5lcyI6InJlcGxpY2FzIn1dLCJzdGFnZSI6
ImxpdmUiLCJ0aXRsZSI6IkhhdmUgYSBiYWNrdXAgb2YgRmlsZSBTdG9yYWdlIGF0IGhhbmQifSx7
ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxODAw
MDAwLCJpZCI6ImRvd25sb2FkLWluc3RhbGxlcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkZldGNoIHRoZSBpbnN0YWxsZXJzIG9m
IElkZW50aXR5IFNlcnZpY2UsIENvbnRyb2wgQ2VudGVyIGFuZCBGaWxlIFN0b3JhZ2UgMi42LjEg
ZnJvbSBNeSBPUFNXQVQsIGVhY2ggZm9yIHRoZSBzeXN0ZW0gb2YgaXRzIG1hY2hpbmUsIGFuZCBj
b3B5IHRoZW0gdGhlcmUuIiwicGF0aCI6W10sInJlY29yZCI6WyJmaWxlLW5hbWVzIiwidmVyc2lv
bnMiLCJzaGEyNTYiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjYzM30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOlsiZG93bmxvYWQtaWRlbnRpdHktc2VydmljZSIsImRvd25sb2FkLWNvbnRy
b2wtY2VudGVyIiwiZG93bmxvYWQtZmlsZS1zdG9yYWdlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODAsIDk5LCAyMTIifV0sInN0
YWdlIjoibGl2ZSIsInRpdGxlIjoiRG93bmxvYWQgdGhlIGluc3RhbGxlcnMgYW5kIHB1dCB0aGVt
IG9uIHRoZWlyIG1hY2hpbmVzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3Rz
IjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwMCwiaWQiOiJkb3dubG9hZC1wYWNrYWdlcyIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiRmV0
Y2ggTUQgQ29yZSA1LjEzLjEgYW5kIEFQSSBHYXRld2F5IDIuNi4xIGZyb20gTXkgT1BTV0FULCBh
bmQgQ2FsbGJhY2sgU2VydmljZSAyLjYuMSB3aGVyZSB0aGVyZSBpcyBvbmUuIiwicGF0aCI6W10s
InJlY29yZCI6WyJmaWxlLW5hbWVzIiwidmVyc2lvbnMiLCJzaGEyNTYiXX0sIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY0NH0sInBvc2l0
aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZG93bmxvYWQtcGFj
a2FnZXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIxNDUifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiRG93bmxvYWQgdGhlIHBh
Y2thZ2VzIG9mIENvcmUsIGdhdGV3YXkgYW5kIENhbGxiYWNrIFNlcnZpY2UifSx7ImJhdGNoZXMi
OltbImlkMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJieUhvc3QiOnsiaWQxIjoicnBtIC1xcCAt
LSBcIiR7aW5zdGFsbGVyX2lkZW50aXR5X3NlcnZpY2V9XCIgJiZcbiAgc2hhMjU2c3VtIC0tIFwi
JHtpbnN0YWxsZXJfaWRlbnRpdHlfc2VydmljZX1cIiBcIiR7cHJldmlvdXNfaWRlbnRpdHlfc2Vy
dmljZX1cIiJ9LCJva1N0YXR1c2VzIjpbMF0sInZhcmlhYmxlcyI6WyJpbnN0YWxsZXJfaWRlbnRp
dHlfc2VydmljZSIsInByZXZpb3VzX2lkZW50aXR5X3NlcnZpY2UiXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwiZXhwZWN0ZWQiOiJt
YXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6WyJpZDEiXSwiaWQiOiJzZWUtaW5zdGFs
bGVyLWlkZW50aXR5LXNlcnZpY2UiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1
dCIsInRpbWVvdXRNUyI6MTIwMDAwLCJ0aXRsZSI6Ik5ldyBhbmQgcHJldmlvdXMgaW5zdGFsbGVy
IG9mIHRoZSBJZGVudGl0eSBTZXJ2aWNlIGFyZSBvbiBpdHMgbWFjaGluZSJ9LCJlZmZlY3RzIjpb
XSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLWluc3RhbGxlci1pZGVudGl0eS1zZXJ2aWNl
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY1NX0sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaW5zdGFsbGVyLXRoZXJlIl0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
ODAtODMifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjgwLTgzIn1dLCJzdGFnZSI6Imxp
dmUiLCJ0aXRsZSI6IlNlZSB0aGUgaW5zdGFsbGVycyBvZiB0aGUgSWRlbnRpdHkgU2VydmljZSJ9
LHsiYmF0Y2hlcyI6W1siY2MxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7ImJ5SG9zdCI6eyJjYzEi
OiJkcGtnLWRlYiAtLWZpZWxkIFwiJHtpbnN0YWxsZXJfY29udHJvbF9jZW50ZXJ9XCIgUGFja2Fn
ZSBWZXJzaW9uICYmXG4gIHNoYTI1NnN1bSAtLSBcIiR7aW5zdGFsbGVyX2NvbnRyb2xfY2VudGVy
fVwiIFwiJHtwcmV2aW91c19jb250cm9sX2NlbnRlcn1cIiJ9LCJva1N0YXR1c2VzIjpbMF0sInZh
cmlhYmxlcyI6WyJpbnN0YWxsZXJfY29udHJvbF9jZW50ZXIiLCJwcmV2aW91c19jb250cm9sX2Nl
bnRlciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5bMC05YS1m
XXs2NH0gIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5bMC05YS1mXXs2NH0gYCIsImhvc3RzIjpb
ImNjMSJdLCJpZCI6InNlZS1pbnN0YWxsZXItY29udHJvbC1jZW50ZXIiLCJraW5kIjoicHJvYmUi
LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MTIwMDAwLCJ0aXRsZSI6Ik5ldyBh
bmQgcHJldmlvdXMgaW5zdGFsbGVyIG9mIENvbnRyb2wgQ2VudGVyIGFyZSBvbiBpdHMgbWFjaGlu
ZSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLWluc3RhbGxlci1j
b250cm9sLWNlbnRlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NjB9LCJw
b3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImluc3RhbGxl
ci10aGVyZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6Ijk5LTEwMiJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTktMTAy
In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlNlZSB0aGUgaW5zdGFsbGVycyBvZiBDb250cm9s
IENlbnRlciJ9LHsiYmF0Y2hlcyI6W1siZnMxIiwiZnMyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
ImJ5SG9zdCI6eyJmczEiOiJkcGtnLWRlYiAtLWZpZWxkIFwiJHtpbnN0YWxsZXJfZmlsZV9zdG9y
YWdlfVwiIFBhY2thZ2UgVmVyc2lvbiAmJlxuICBzaGEyNTZzdW0gLS0gXCIke2luc3RhbGxlcl9m
aWxlX3N0b3JhZ2V9XCIgXCIke3ByZXZpb3VzX2ZpbGVfc3RvcmFnZX1cIiIsImZzMiI6InJwbSAt
cXAgLS0gXCIke2luc3RhbGxlcl9maWxlX3N0b3JhZ2V9XCIgJiZcbiAgc2hhMjU2c3VtIC0tIFwi
JHtpbnN0YWxsZXJfZmlsZV9zdG9yYWdlfVwiIFwiJHtwcmV2aW91c19maWxlX3N0b3JhZ2V9XCIi
fSwib2tTdGF0dXNlcyI6WzBdLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyX2ZpbGVfc3RvcmFnZSIs
InByZXZpb3VzX2ZpbGVfc3RvcmFnZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVz
IiwidGV4dCI6Il5bMC05YS1mXXs2NH0gIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5bMC05YS1m
XXs2NH0gYCIsImhvc3RzIjpbImZzMSIsImZzMiJdLCJpZCI6InNlZS1pbnN0YWxsZXItZmlsZS1z
dG9yYWdlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMi
OjEyMDAwMCwidGl0bGUiOiJOZXcgYW5kIHByZXZpb3VzIGluc3RhbGxlciBvZiBGaWxlIFN0b3Jh
Z2UgYXJlIG9uIGVhY2ggb2YgaXRzIG1hY2hpbmVzIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1T
Ijo2MDAwMCwiaWQiOiJzZWUtaW5zdGFsbGVyLWZpbGUtc3RvcmFnZSIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjo2NjV9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbImluc3RhbGxlci10aGVyZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIxMi0yMTUifSx7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIxMi0yMTUifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoi
U2VlIHRoZSBpbnN0YWxsZXJzIG9mIEZpbGUgU3RvcmFnZSJ9LHsiYmF0Y2hlcyI6W1sicGcxIl1d
LCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImxzIC1sZCAtLSBc
IiR7YmFja3VwX2Rpcn0vJHtjaGFuZ2V9LXBvc3RncmVzcWwtc3RhcnRcIiAmJlxuICB0ZXN0IC1u
IFwiJChmaW5kIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tcG9zdGdyZXNxbC1zdGFydFwiIC1w
cnVuZSAtbW1pbiAtMTQ0MClcIiIsInRvb2xzIjpbImZpbmQiXSwidmFyaWFibGVzIjpbImJhY2t1
cF9kaXIiLCJjaGFuZ2UiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiZXhpc3RzOyBpcyBhdCBt
b3N0IDI0IGggb2xkIiwiaG9zdHMiOlsicGcxIl0sImlkIjoiYmFja3VwLXBvc3RncmVzcWwuYWdl
Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImZpbGUgL3Nydi9iYWNrdXAvQ0hHMDA0NDIxMC1w
b3N0Z3Jlc3FsLXN0YXJ0IiwidGl0bGUiOiJUaGUgYmFja3VwIG9mIHBvc3RncmVzcWwgaXMgeW91
bmcgZW5vdWdoIn0sImVmZmVjdHMiOltdLCJpZCI6ImJhY2t1cC1wb3N0Z3Jlc3FsLmFnZSIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2MDJ9LCJwb3NpdGlvbiI6ImJvZHkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNy0xOSJ9XSwic3RhZ2UiOiJsaXZl
IiwidGl0bGUiOiJUaGUgYmFja3VwIG9mIHBvc3RncmVzcWwgaXMgeW91bmcgZW5vdWdoIn0seyJi
YXRjaGVzIjpbWyJmczEiLCJmczIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0IjoibHMgLWxkIC0tIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tZmlsZS1zdG9y
YWdlLXN0YXJ0XCIgJiZcbiAgdGVzdCAtbiBcIiQoZmluZCBcIiR7YmFja3VwX2Rpcn0vJHtjaGFu
Z2V9LWZpbGUtc3RvcmFnZS1zdGFydFwiIC1wcnVuZSAtbW1pbiAtMTQ0MClcIiIsInRvb2xzIjpb
ImZpbmQiXSwidmFyaWFibGVzIjpbImJhY2t1cF9kaXIiLCJjaGFuZ2UiXX0sImV4cGVjdCI6W10s
ImV4cGVjdGVkIjoiZXhpc3RzOyBpcyBhdCBtb3N0IDI0IGggb2xkIiwiaG9zdHMiOlsiZnMxIiwi
ZnMyIl0sImlkIjoiYmFja3VwLWZpbGUtc3RvcmFnZS5hZ2UiLCJraW5kIjoicHJvYmUiLCJzdWJq
ZWN0IjoiZmlsZSAvc3J2L2JhY2t1cC9DSEcwMDQ0MjEwLWZpbGUtc3RvcmFnZS1zdGFydCIsInRp
dGxlIjoiVGhlIGJhY2t1cCBvZiBmaWxlLXN0b3JhZ2UgaXMgeW91bmcgZW5vdWdoIn0sImVmZmVj
dHMiOltdLCJpZCI6ImJhY2t1cC1maWxlLXN0b3JhZ2UuYWdlIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjYyMn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjE3LTIwIn0seyJkb2N1bWVudCI6ImZpbGUtc3RvcmFnZS1zZXR0
aW5ncyIsImxpbmVzIjoicmVwbGljYXMifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiVGhlIGJh
Y2t1cCBvZiBmaWxlLXN0b3JhZ2UgaXMgeW91bmcgZW5vdWdoIn0seyJiYXRjaGVzIjpbWyJpZDEi
XV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoicnBtIC1xIC0t
cWYgJyV7VkVSU0lPTn0tJXtSRUxFQVNFfVxcbicgLS0gXCIke3BhY2thZ2VfaWRlbnRpdHlfc2Vy
dmljZX1cIiIsInRvb2xzIjpbInJwbSJdLCJ2YXJpYWJsZXMiOlsicGFja2FnZV9pZGVudGl0eV9z
ZXJ2aWNlIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXihbMC05
XSs6KT8yXFwuNlxcLjEoW14wLTkuXXwkKSJ9XSwiZXhwZWN0ZWQiOiJoYXMgdmVyc2lvbiAyLjYu
MSIsImhvc3RzIjpbImlkMSJdLCJpZCI6InVwZ3JhZGUtaWRlbnRpdHktc2VydmljZS5jaGVjayIs
ImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJwYWNrYWdlIGV4YW1wbGUtaWRlbnRpdHktc2Vydmlj
ZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHBhY2thZ2Ugb2YgdGhlIElkZW50aXR5
IFNlcnZpY2UgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJjb21tYW5kIjp7ImJ5SG9zdCI6eyJp
ZDEiOiJpbnN0YWxsZXI9XCIke2luc3RhbGxlcl9pZGVudGl0eV9zZXJ2aWNlfVwiIHNoIC1jIFwi
JHtpbnN0YWxsX2lkZW50aXR5X3NlcnZpY2V9XCIifSwib2tTdGF0dXNlcyI6WzBdLCJ2YXJpYWJs
ZXMiOlsiaW5zdGFsbF9pZGVudGl0eV9zZXJ2aWNlIiwiaW5zdGFsbGVyX2lkZW50aXR5X3NlcnZp
Y2UiXX0sImRlc2NyaXB0aW9uIjoiTmV3IHJlcXVlc3RzIGFyZSByZWZ1c2VkIHVudGlsIGl0IGlz
IGJhY2s7IHNjYW5zIHVuZGVyIHdheSBnbyBvbi4iLCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5Ijoi
YXBpLWF1dGhlbnRpY2F0aW9uIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHki
OiJhdXRoZW50aWNhdGVkLXN1Ym1pc3Npb24iLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2Fw
YWJpbGl0eSI6InJ1bm5pbmctc2NhbnMiLCJlZmZlY3QiOiJjb250aW51ZSJ9XSwiZXN0aW1hdGVN
UyI6NjAwMDAwLCJmaXJtIjp0cnVlLCJpZCI6InVwZ3JhZGUtaWRlbnRpdHktc2VydmljZSIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJpbXBhY3QiOjEsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NzJ9LCJwb3NpdGlvbiI6
ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsibGl2ZS1tZW1iZXJzIiwiaW5z
dGFsbC1pZGVudGl0eS1zZXJ2aWNlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjEsIDY4LTgzIn1dLCJzdGFnZSI6ImxpdmUiLCJ0
aW1lb3V0TVMiOjEyMDAwMDAsInRpdGxlIjoiVXBncmFkZSB0aGUgSWRlbnRpdHkgU2VydmljZSIs
InVuZG8iOnsiZXN0aW1hdGVNUyI6MTIwMDAwMCwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiR28g
YmFjayB3aXRoIHRoZSBwcm9jZWR1cmUgcmVzdG9yZS1pZGVudGl0eS1zZXJ2aWNlLiIsInBhdGgi
OltdLCJyZWNvcmQiOltdfX0sInVubGVzcyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwi
dGV4dCI6InJwbSAtcSAtLXFmICcle1ZFUlNJT059LSV7UkVMRUFTRX1cXG4nIC0tIFwiJHtwYWNr
YWdlX2lkZW50aXR5X3NlcnZpY2V9XCIiLCJ0b29scyI6WyJycG0iXSwidmFyaWFibGVzIjpbInBh
Y2thZ2VfaWRlbnRpdHlfc2VydmljZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVz
IiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjZcXC4xKFteMC05Ll18JCkifV0sImV4cGVjdGVkIjoi
aGFzIHZlcnNpb24gMi42LjEiLCJob3N0cyI6WyJpZDEiXSwiaWQiOiJ1cGdyYWRlLWlkZW50aXR5
LXNlcnZpY2UudW5sZXNzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBs
ZS1pZGVudGl0eS1zZXJ2aWNlIiwidGl0bGUiOiJVcGdyYWRlIHRoZSBJZGVudGl0eSBTZXJ2aWNl
In0sInVwZ3JhZGVzIjoiaWRlbnRpdHktc2VydmljZSJ9LHsiYmF0Y2hlcyI6W1siaWQxIl1dLCJj
aGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3Ig
dW5pdCBpbiBcIiR7dW5pdF9pZGVudGl0eV9zZXJ2aWNlfVwiOyBkb1xuICBzdGF0ZT0kKHN5c3Rl
bWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0k
P1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRj
b2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhp
dCBcIiRzdGF0dXNcIiIsInRvb2xzIjpbInN5c3RlbWN0bCJdLCJ2YXJpYWJsZXMiOlsidW5pdF9p
ZGVudGl0eV9zZXJ2aWNlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJo
b3N0cyI6WyJpZDEiXSwiaWQiOiJzZWUtaWRlbnRpdHktc2VydmljZS1ydW5uaW5nIiwia2luZCI6
InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0
Ijoic2VydmljZSBleGFtcGxlLWlkZW50aXR5LXNlcnZpY2Uuc2VydmljZSIsInRpbWVvdXRNUyI6
NjAwMDAsInRpdGxlIjoiVGhlIElkZW50aXR5IFNlcnZpY2UgcnVucyJ9LCJlZmZlY3RzIjpbXSwi
ZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6InNlZS1pZGVudGl0eS1zZXJ2aWNlLXJ1bm5pbmciLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6Njk1fSwicG9zaXRpb24iOiJib2R5Iiwi
cHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJpZGVudGl0eS1zZXJ2aWNlLXN0YXR1cyJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6Ijg0LTg2In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4NC04NiJ9XSwic3RhZ2Ui
OiJsaXZlIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgSWRlbnRpdHkgU2VydmljZSBydW5zIn0seyJi
YXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6ImlmIGNvbW1hbmQgLXYgY3VybCA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAg
Y3VybCAtc1MgLS1tYXgtdGltZSAyMCAtbyAvZGV2L251bGwgLXcgJyV7aHR0cF9jb2RlfScgLS0g
XCIke2FwaV91cmx9XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAvZGV2L251bGwgLS0gXCIk
e2FwaV91cmx9XCIgMj4mMSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9ICQyIH0gRU5EIHsg
cHJpbnQgY29kZSB9J1xuZmkiLCJ0b29scyI6WyJjdXJsL3dnZXQiXSwidmFyaWFibGVzIjpbImFw
aV91cmwiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjIwMCJ9XSwi
ZXhwZWN0ZWQiOiJoYXMgc3RhdHVzIDIwMDsgaG9sZHMgZm9yIDMwMCBzIiwiaG9sZE1TIjozMDAw
MDAsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJ3YXRjaC1hZnRlci1pZGVudGl0eS1zZXJ2
aWNlIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDB9LCJzdWJqZWN0Ijoi
dGhlIGFuc3dlciBvZiBodHRwczovL3NjYW4uZXhhbXBsZS5jb20vaGVhbHRoIiwidGltZW91dE1T
IjozMDAwMCwidGl0bGUiOiJUaGUgQVBJIGFuc3dlcnMgZm9yIGZpdmUgbWludXRlcyJ9LCJlZmZl
Y3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6IndhdGNoLWFmdGVyLWlkZW50aXR5LXNl
cnZpY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NzAwfSwicG9zaXRpb24i
OiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJoZWFsdGgtd2F0Y2hlZC1s
aXZlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjM2In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1NSwgMjM2In1dLCJz
dGFnZSI6ImxpdmUiLCJ0aXRsZSI6IldhdGNoIHRoZSBBUEkgZm9yIGEgd2hpbGUifSx7ImJhdGNo
ZXMiOltbImNjMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJkcGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBcIiR7cGFja2FnZV9jb250cm9s
X2NlbnRlcn1cIiIsInRvb2xzIjpbImRwa2ctcXVlcnkiXSwidmFyaWFibGVzIjpbInBhY2thZ2Vf
Y29udHJvbF9jZW50ZXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQi
OiJeKFswLTldKzopPzJcXC42XFwuMShbXjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2ZXJz
aW9uIDIuNi4xIiwiaG9zdHMiOlsiY2MxIl0sImlkIjoidXBncmFkZS1jb250cm9sLWNlbnRlci5j
aGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJwYWNrYWdlIGV4YW1wbGUtY29udHJvbC1j
ZW50ZXIiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBwYWNrYWdlIG9mIENvbnRyb2wg
Q2VudGVyIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiY29tbWFuZCI6eyJieUhvc3QiOnsiY2Mx
IjoiaW5zdGFsbGVyPVwiJHtpbnN0YWxsZXJfY29udHJvbF9jZW50ZXJ9XCIgc2ggLWMgXCIke2lu
c3RhbGxfY29udHJvbF9jZW50ZXJ9XCIifSwib2tTdGF0dXNlcyI6WzBdLCJ2YXJpYWJsZXMiOlsi
aW5zdGFsbF9jb250cm9sX2NlbnRlciIsImluc3RhbGxlcl9jb250cm9sX2NlbnRlciJdfSwiZGVz
Y3JpcHRpb24iOiJUaGUgY29uc29sZSBnb2VzIGF3YXk7IGZpbGVzIGFyZSBzY2FubmVkIGFzIGJl
Zm9yZS4iLCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoibWFuYWdlbWVudCIsImVmZmVjdCI6InVu
YXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5Ijoid2ViLWNvbnNvbGUiLCJlZmZlY3QiOiJ1bmF2YWls
YWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImZpbGUtc2Nhbm5pbmciLCJlZmZlY3QiOiJjb250aW51ZSJ9
XSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJmaXJtIjp0cnVlLCJpZCI6InVwZ3JhZGUtY29udHJvbC1j
ZW50ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwiaW1wYWN0IjoxLCJraW5kIjoicnVuIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NzA3fSwi
cG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImxpdmUtbWVt
YmVycyIsImluc3RhbGwtY29udHJvbC1jZW50ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2MiwgODgtMTAyIn1dLCJzdGFnZSI6
ImxpdmUiLCJ0aW1lb3V0TVMiOjEyMDAwMDAsInRpdGxlIjoiVXBncmFkZSBDb250cm9sIENlbnRl
ciIsInVuZG8iOnsiZXN0aW1hdGVNUyI6MTIwMDAwMCwibWFudWFsIjp7Imluc3RydWN0aW9uIjoi
SW5zdGFsbCAvc3J2L3BhY2thZ2VzL21kYy1jb250cm9sLWNlbnRlcl8yLjUuMF9hbWQ2NC5kZWIg
d2l0aCB0aGUgc2FtZSBjb21tYW5kLiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX0sInVubGVzcyI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7
VmVyc2lvbn1cXG4nIC0tIFwiJHtwYWNrYWdlX2NvbnRyb2xfY2VudGVyfVwiIiwidG9vbHMiOlsi
ZHBrZy1xdWVyeSJdLCJ2YXJpYWJsZXMiOlsicGFja2FnZV9jb250cm9sX2NlbnRlciJdfSwiZXhw
ZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjZcXC4x
KFteMC05Ll18JCkifV0sImV4cGVjdGVkIjoiaGFzIHZlcnNpb24gMi42LjEiLCJob3N0cyI6WyJj
YzEiXSwiaWQiOiJ1cGdyYWRlLWNvbnRyb2wtY2VudGVyLnVubGVzcyIsImtpbmQiOiJwcm9iZSIs
InN1YmplY3QiOiJwYWNrYWdlIGV4YW1wbGUtY29udHJvbC1jZW50ZXIiLCJ0aXRsZSI6IlVwZ3Jh
ZGUgQ29udHJvbCBDZW50ZXIifSwidXBncmFkZXMiOiJjb250cm9sLWNlbnRlciJ9LHsiYmF0Y2hl
cyI6W1siY2MxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBcIiR7dW5pdF9jb250cm9sX2NlbnRlcn1cIjsgZG9cbiAg
c3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29k
ZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwi
XG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVz
YWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFi
bGVzIjpbInVuaXRfY29udHJvbF9jZW50ZXIiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMg
cnVubmluZyIsImhvc3RzIjpbImNjMSJdLCJpZCI6InNlZS1jb250cm9sLWNlbnRlci1ydW5uaW5n
Iiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9
LCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxlLWNvbnRyb2wtY2VudGVyLnNlcnZpY2UiLCJ0aW1l
b3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkNvbnRyb2wgQ2VudGVyIHJ1bnMifSwiZWZmZWN0cyI6W10s
ImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJzZWUtY29udHJvbC1jZW50ZXItcnVubmluZyIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3MzF9LCJwb3NpdGlvbiI6ImJvZHkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNvbnRyb2wtY2VudGVyLXN0YXR1cyJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjEwMy0xMDUifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwMy0xMDUifV0sInN0YWdl
IjoibGl2ZSIsInRpdGxlIjoiU2VlIHRoYXQgQ29udHJvbCBDZW50ZXIgcnVucyJ9LHsiYmF0Y2hl
cyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJpZiBjb21tYW5kIC12IGN1cmwgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGN1cmwg
LXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rldi9udWxsIC13ICcle2h0dHBfY29kZX0nIC0tIFwiJHtj
b25zb2xlX3VybH1cIlxuZWxzZVxuICB3Z2V0IC1TIC1UIDIwIC1PIC9kZXYvbnVsbCAtLSBcIiR7
Y29uc29sZV91cmx9XCIgMj4mMSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9ICQyIH0gRU5E
IHsgcHJpbnQgY29kZSB9J1xuZmkiLCJ0b29scyI6WyJjdXJsL3dnZXQiXSwidmFyaWFibGVzIjpb
ImNvbnNvbGVfdXJsIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIy
MDAifV0sImV4cGVjdGVkIjoiaGFzIHN0YXR1cyAyMDAiLCJob2xkTVMiOjYwMDAwLCJob3N0cyI6
WyJjb250cm9sbGVyIl0sImlkIjoiY29uc29sZS1iYWNrIiwia2luZCI6InByb2JlIiwic3ViamVj
dCI6InRoZSBhbnN3ZXIgb2YgaHR0cHM6Ly9jb250cm9sLWNlbnRlci5leGFtcGxlLmNvbS8iLCJ0
aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMifSwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJjb25zb2xlLWJhY2siLCJpZGVtcG90ZW50Ijpm
YWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjo3MzZ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjo2MDAwMDB9LCJzYXRpc2ZpZXMi
OlsiY29uc29sZS1yZWFkeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk0LCAxMjMifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6Ijk0LCAxMjMifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiV2FpdCB1bnRpbCB0aGUgY29u
c29sZSBhbnN3ZXJzIGFnYWluIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3Rz
IjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6Indvcmtlci1zaWduLWluIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0
b3IiLCJpbnN0cnVjdGlvbiI6IlNpZ24gaW4gYXQgaHR0cHM6Ly9jb250cm9sLWNlbnRlci5leGFt
cGxlLmNvbS8uIiwicGF0aCI6W10sInJlY29yZCI6WyJhY2NvdW50Il19LCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3NDV9LCJwb3NpdGlv
biI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIndvcmtlci1zaWduLWlu
Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTIzIn1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlNpZ24gaW4gdG8gdGhlIGNvbnNv
bGUgdG8gdXBncmFkZSB0aGUgd29ya2VycyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwi
ZGVzY3JpcHRpb24iOiJPbmUgY2xpY2sgdXBncmFkZXMgYWxsIHdvcmtlcnMuIFN5c3RlbSBIZWFs
dGgsIFN5c3RlbSBBY3Rpdml0eSwgd29ya2Zsb3cgc3luY2hyb25pemF0aW9uLCBzdXBwb3J0IHBh
Y2thZ2VzIGFuZCBhdXRvbWF0ZWQgZGVwbG95bWVudCBtYXkgZmFpbCB1bnRpbCB0aGV5IGFyZSBk
b25lLiIsImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJmaWxlLXNjYW5uaW5nIiwiZWZmZWN0Ijoi
Y29udGludWUifSx7ImNhcGFiaWxpdHkiOiJzeXN0ZW0taGVhbHRoIiwiZWZmZWN0IjoiZGVncmFk
ZWQifSx7ImNhcGFiaWxpdHkiOiJzeXN0ZW0tYWN0aXZpdHkiLCJlZmZlY3QiOiJkZWdyYWRlZCJ9
LHsiY2FwYWJpbGl0eSI6IndvcmtmbG93LXN5bmNocm9uaXphdGlvbiIsImVmZmVjdCI6ImRlZ3Jh
ZGVkIn0seyJjYXBhYmlsaXR5Ijoic3VwcG9ydC1wYWNrYWdlIiwiZWZmZWN0IjoiZGVncmFkZWQi
fSx7ImNhcGFiaWxpdHkiOiJhdXRvbWF0ZWQtZGVwbG95bWVudCIsImVmZmVjdCI6ImRlZ3JhZGVk
In1dLCJlc3RpbWF0ZU1TIjozMDAwMDAsImZpcm0iOnRydWUsImlkIjoidXBncmFkZS13b3JrZXIi
LCJpZGVtcG90ZW50IjpmYWxzZSwiaW1wYWN0IjoxLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7
ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJJbiB0aGUgbm90aWZpY2F0
aW9uIGJhbm5lciBjbGljayBcIlVwZ3JhZGUgTm93XCIsIHRoZW4gY29uZmlybS4iLCJwYXRoIjpb
IkludmVudG9yeSIsIldvcmtlcnMiXSwicmVjb3JkIjpbInZlcnNpb24tb2ZmZXJlZCIsImNvbmZp
cm1lZC1hdCIsInNjcmVlbnNob3QiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjc1Mn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibGl2ZS1tZW1iZXJzIiwid29ya2VyLXBhZ2UiLCJ3b3Jr
ZXItdXBncmFkZS1ub3ciXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiI2MywgMTA3LTEyNSJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUi
OiJTdGFydCB0aGUgdXBncmFkZSBvZiB0aGUgd29ya2VycyIsInVuZG8iOnsiaXJyZXZlcnNpYmxl
IjoiVGhlIGd1aWRlIGtub3dzIG5vIHdheSBiYWNrIGZvciB3b3JrZXJzIHRoYXQgdGhlIGJhbm5l
ciBoYXMgdXBncmFkZWQuIn0sInVwZ3JhZGVzIjoid29ya2VyIn0seyJiYXRjaGVzIjpbWyJjb250
cm9sbGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVz
dHMgaXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoid29ya2VyLXByb2dyZXNzIiwia2lu
ZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0
aW9uIjoiTG9vayBhdCB0aGUgcHJvZ3Jlc3Mgb2YgdGhlIHVwZ3JhZGU7IGl0IG11c3QgaGF2ZSBl
bmRlZCBmb3IgZXZlcnkgd29ya2VyLiIsInBhdGgiOlsiSW52ZW50b3J5IiwiV29ya2VycyJdLCJy
ZWNvcmQiOlsicHJvZ3Jlc3MiLCJzY3JlZW5zaG90Il19LCJzdWJqZWN0IjoiTG9vayBhdCB0aGUg
cHJvZ3Jlc3Mgb2YgdGhlIHVwZ3JhZGU7IGl0IG11c3QgaGF2ZSBlbmRlZCBmb3IgZXZlcnkgd29y
a2VyLiIsInRpdGxlIjoiVGhlIHByb2dyZXNzIG9mIHRoZSB1cGdyYWRlIGhhcyBlbmRlZCJ9LCJl
ZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwiaWQiOiJ3b3JrZXItcHJvZ3Jlc3MiLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3NzJ9LCJwb3NpdGlvbiI6ImJvZHkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsiZXZlcnlNUyI6MTIwMDAwLCJmb3JNUyI6MzYwMDAw
MH0sInNhdGlzZmllcyI6WyJ3b3JrZXItcHJvZ3Jlc3MiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjYifV0sInN0YWdlIjoibGl2
ZSIsInRpdGxlIjoiRm9sbG93IHRoZSB1cGdyYWRlIG9mIHRoZSB3b3JrZXJzIHRvIGl0cyBlbmQi
fSx7ImJhdGNoZXMiOltbImNvcmUxIiwiY29yZTIiLCJjb3JlMyIsImd3MSIsImd3MiIsImNiMSJd
XSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0Iiwi
aG9zdHMiOlsiY29yZTEiLCJjb3JlMiIsImNvcmUzIiwiZ3cxIiwiZ3cyIiwiY2IxIl0sImlkIjoi
c2VlLXdvcmtlci12ZXJzaW9ucyIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6
ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IlJlYWQgdGhlIHZlcnNpb24gb2YgdGhpcyB3
b3JrZXIgaW4gdGhlIGxpc3Qgb2Ygd29ya2VyczsgaXQgbXVzdCBiZSAyLjYuMS4iLCJwYXRoIjpb
IkludmVudG9yeSIsIldvcmtlcnMiXSwicmVjb3JkIjpbInZlcnNpb24iLCJzY3JlZW5zaG90Il19
LCJzdWJqZWN0IjoiUmVhZCB0aGUgdmVyc2lvbiBvZiB0aGlzIHdvcmtlciBpbiB0aGUgbGlzdCBv
ZiB3b3JrZXJzOyBpdCBtdXN0IGJlIDIuNi4xLiIsInRpdGxlIjoiVGhpcyB3b3JrZXIgcnVucyB0
aGUgdGFyZ2V0IHZlcnNpb24ifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQi
OiJzZWUtd29ya2VyLXZlcnNpb25zIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
Ojc4OH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsi
d29ya2Vycy1zYW1lLXZlcnNpb24iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjEyNiJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJTZWUgdGhhdCBhbGwgd29ya2VycyBy
dW4gdGhlIHNhbWUgdmVyc2lvbiJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5kIC12IGN1cmwg
Pi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rldi9u
dWxsIC13ICcle2h0dHBfY29kZX0nIC0tIFwiJHthcGlfdXJsfVwiXG5lbHNlXG4gIHdnZXQgLVMg
LVQgMjAgLU8gL2Rldi9udWxsIC0tIFwiJHthcGlfdXJsfVwiIDI+JjEgfCBhd2sgJyQxIH4gL15I
VFRQLyB7IGNvZGUgPSAkMiB9IEVORCB7IHByaW50IGNvZGUgfSdcbmZpIiwidG9vbHMiOlsiY3Vy
bC93Z2V0Il0sInZhcmlhYmxlcyI6WyJhcGlfdXJsIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6
ImVxdWFscyIsInRleHQiOiIyMDAifV0sImV4cGVjdGVkIjoiaGFzIHN0YXR1cyAyMDA7IGhvbGRz
IGZvciAzMDAgcyIsImhvbGRNUyI6MzAwMDAwLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoi
d2F0Y2gtYWZ0ZXItd29ya2VyIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MzAw
MDB9LCJzdWJqZWN0IjoidGhlIGFuc3dlciBvZiBodHRwczovL3NjYW4uZXhhbXBsZS5jb20vaGVh
bHRoIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgQVBJIGFuc3dlcnMgZm9yIGZpdmUg
bWludXRlcyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6IndhdGNoLWFm
dGVyLXdvcmtlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3OTN9LCJwb3Np
dGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImhlYWx0aC13YXRj
aGVkLWxpdmUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIyMzYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU1LCAyMzYi
fV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiV2F0Y2ggdGhlIEFQSSBmb3IgYSB3aGlsZSJ9LHsi
YmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAw
MCwiaWQiOiJleGVjdXRpb24tc2lnbi1pbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFu
dWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJT
aWduIGluIGF0IGh0dHBzOi8vY29udHJvbC1jZW50ZXIuZXhhbXBsZS5jb20vLiIsInBhdGgiOltd
LCJyZWNvcmQiOlsiYWNjb3VudCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6ODAwfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJleGVjdXRpb24tc2lnbi1pbiJdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE0NiJ9XSwic3Rh
Z2UiOiJsaXZlIiwidGl0bGUiOiJTaWduIGluIHRvIHRoZSBjb25zb2xlIHRvIHVwZ3JhZGUgdGhl
IGV4ZWN1dGlvbiBpbnN0YW5jZXMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVj
dHMiOltdLCJlc3RpbWF0ZU1TIjo5MDAwMDAsImlkIjoidXBsb2FkLXBhY2thZ2VzIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0
cmF0b3IiLCJpbnN0cnVjdGlvbiI6IkNsaWNrIFwiVXBsb2FkIFBhY2thZ2VcIiBhbmQgdXBsb2Fk
IHRoZSBwYWNrYWdlIG9mIGVhY2gga2luZCBvZiBpbnN0YW5jZS4iLCJwYXRoIjpbIkludmVudG9y
eSIsIkluc3RhbGxlcnMiXSwicmVjb3JkIjpbInVwbG9hZGVkLWZpbGUtbmFtZXMiLCJzY3JlZW5z
aG90Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjo4MDd9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbImluc3RhbGxlcnMtcGFnZSIsInVwbG9hZC1wYWNrYWdlcyJdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE0Ny0xNDgifV0s
InN0YWdlIjoibGl2ZSIsInRpdGxlIjoiVXBsb2FkIHRoZSBwYWNrYWdlcyIsInVuZG8iOnsiZXN0
aW1hdGVNUyI6MzAwMDAwLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJSZW1vdmUgdGhlIHBhY2th
Z2VzIGZyb20gdGhlIGxpc3QsIG9yIGxlYXZlIHRoZW0gdGhlcmUgdW51c2VkLiIsInBhdGgiOltd
LCJyZWNvcmQiOltdfX19LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZGVzY3JpcHRpb24i
OiJXaXRoIGZld2VyIGFjdGl2ZSBDb3JlIGluc3RhbmNlcyB0aGFuIGl0IGRlbWFuZHMsIG9yIGZl
d2VyIGFudGl2aXJ1cyBlbmdpbmVzLCB0aGUgZ2F0ZXdheSByZWZ1c2VzIGZpbGVzLiBUaGUgc2V0
dGluZ3MgYXJlIHJlYWQgYW5kIG5vdCBjaGFuZ2VkLiIsImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1T
IjozMDAwMDAsImlkIjoiY29yZS1taW5pbXVtIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJt
YW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6
IlJlYWQgdGhlIGxlYXN0IG51bWJlciBvZiBhY3RpdmUgQ29yZSBpbnN0YW5jZXMgYW5kIG9mIGVu
Z2luZXMgaW4gdGhlIHNldHRpbmdzIG9mIHRoZSBoZWFsdGggY2hlY2suIE9uZSBpbnN0YW5jZSBs
ZXNzIHRoYW4gbm93IG11c3Qgc3RpbGwgYmUgZW5vdWdoLiIsInBhdGgiOltdLCJyZWNvcmQiOlsi
bGVhc3QtYWN0aXZlLWNvcmUiLCJsZWFzdC1hY3RpdmUtZW5naW5lcyIsImFjdGl2ZS1jb3JlIl19
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
Ijo4MjB9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpb
ImNvcmUtbWluaW11bSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiaGVhbHRoLWNoZWNrIiwibGluZXMiOiJtaW5pbXVtIG51bWJlciBvZiBhY3RpdmUgQ29yZSJ9
XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgaGVhbHRoIGNoZWNrIGNhbiBk
byB3aXRob3V0IG9uZSBDb3JlIn0seyJiYXRjaGVzIjpbWyJjb3JlMSJdLFsiY29yZTIiXSxbImNv
cmUzIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMg
aXQiLCJob3N0cyI6WyJjb3JlMSIsImNvcmUyIiwiY29yZTMiXSwiaWQiOiJ1cGdyYWRlLWNvcmUu
Y2hlY2siLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9y
IiwiaW5zdHJ1Y3Rpb24iOiJSZWFkIHRoZSB2ZXJzaW9uIG9mIHRoaXMgaW5zdGFuY2U7IGl0IG11
c3QgYmUgNS4xMy4xLiIsInBhdGgiOlsiSW52ZW50b3J5IiwiV29ya2VycyJdLCJyZWNvcmQiOlsi
dmVyc2lvbiJdfSwic3ViamVjdCI6IlJlYWQgdGhlIHZlcnNpb24gb2YgdGhpcyBpbnN0YW5jZTsg
aXQgbXVzdCBiZSA1LjEzLjEuIiwidGl0bGUiOiJUaGlzIGluc3RhbmNlIHNob3dzIHRoZSBuZXcg
dmVyc2lvbiJ9LCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoiZmlsZS1zY2FubmluZyIsImVmZmVj
dCI6ImNvbnRpbnVlIn1dLCJlc3RpbWF0ZU1TIjozNjAwMDAwLCJmaXJtIjp0cnVlLCJpZCI6InVw
Z3JhZGUtY29yZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJpbXBhY3QiOjEsImtpbmQiOiJtYW51YWwi
LCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IkV4cGFu
ZCBcIkRlcGxveSBXb3JrZXJzXCIgYW5kIHNlbGVjdCBcIlVwZ3JhZGVcIi4gQ2hvb3NlIE1EIENv
cmUgNS4xMy4xIGZvciB0aGlzIGluc3RhbmNlIGFuZCBjbGljayBVcGdyYWRlLCB0aGVuIGZvbGxv
dyBpdCB1bnRpbCBpdCBpcyBiYWNrIGluIHNlcnZpY2UuIFdoZXJlIHRoZSBjb25zb2xlIGhhcyB1
cGdyYWRlZCB0aGlzIGluc3RhbmNlIGFscmVhZHksIHJlY29yZCB0aGF0LiIsInBhdGgiOlsiSW52
ZW50b3J5IiwiV29ya2VycyJdLCJyZWNvcmQiOlsiY2hvc2VuLXZlcnNpb24iLCJmaW5pc2hlZC1h
dCIsInNjcmVlbnNob3QiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjgzNX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZh
bHNlLCJzYXRpc2ZpZXMiOlsibGl2ZS1tZW1iZXJzIiwiZXhlY3V0aW9uLXBhZ2UiLCJkZXBsb3kt
dXBncmFkZSIsInNlbGVjdC12ZXJzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjQsIDE0MCwgMTQ5LTE1MSJ9XSwic3RhZ2Ui
OiJsaXZlIiwidGl0bGUiOiJVcGdyYWRlIENvcmUsIG9uZSBpbnN0YW5jZSBhZnRlciBhbm90aGVy
IiwidW5kbyI6eyJlc3RpbWF0ZU1TIjozNjAwMDAwLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJU
aGUgZ3VpZGUgaGFzIG5vIHdheSBiYWNrLiBUcnkgdGhlIHByZXZpb3VzIHBhY2thZ2Ugb24gdGhl
IHNhbWUgcGFnZSwgb3IgYXNrIHRoZSB2ZW5kb3IuIiwicGF0aCI6W10sInJlY29yZCI6W119fSwi
dXBncmFkZXMiOiJjb3JlIn0seyJiYXRjaGVzIjpbWyJndzEiXSxbImd3MiJdXSwiY2hlY2siOnsi
ZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiZ3cx
IiwiZ3cyIl0sImlkIjoidXBncmFkZS1hcGktZ2F0ZXdheS5jaGVjayIsImtpbmQiOiJtYW51YWwi
LCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IlJlYWQg
dGhlIHZlcnNpb24gb2YgdGhpcyBnYXRld2F5OyBpdCBtdXN0IGJlIDIuNi4xLiIsInBhdGgiOlsi
SW52ZW50b3J5IiwiV29ya2VycyJdLCJyZWNvcmQiOlsidmVyc2lvbiJdfSwic3ViamVjdCI6IlJl
YWQgdGhlIHZlcnNpb24gb2YgdGhpcyBnYXRld2F5OyBpdCBtdXN0IGJlIDIuNi4xLiIsInRpdGxl
IjoiVGhpcyBnYXRld2F5IHNob3dzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJkZXNjcmlwdGlvbiI6
IldoZXJlIHRoZXJlIGlzIG9ubHkgb25lLCBjbGllbnRzIGFyZSBjdXQgb2ZmIHVudGlsIGl0IGlz
IGJhY2suIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6ImF1dGhlbnRpY2F0ZWQtc3VibWlzc2lv
biIsImVmZmVjdCI6ImRlZ3JhZGVkIn1dLCJlc3RpbWF0ZU1TIjoxMjAwMDAwLCJmaXJtIjp0cnVl
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
Y2IxIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMg
aXQiLCJob3N0cyI6WyJjYjEiXSwiaWQiOiJ1cGdyYWRlLWNhbGxiYWNrLXNlcnZpY2UuY2hlY2si
LCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5z
dHJ1Y3Rpb24iOiJSZWFkIHRoZSB2ZXJzaW9uIG9mIHRoaXMgQ2FsbGJhY2sgU2VydmljZTsgaXQg
bXVzdCBiZSAyLjYuMS4iLCJwYXRoIjpbIkludmVudG9yeSIsIldvcmtlcnMiXSwicmVjb3JkIjpb
InZlcnNpb24iXX0sInN1YmplY3QiOiJSZWFkIHRoZSB2ZXJzaW9uIG9mIHRoaXMgQ2FsbGJhY2sg
U2VydmljZTsgaXQgbXVzdCBiZSAyLjYuMS4iLCJ0aXRsZSI6IlRoZSBDYWxsYmFjayBTZXJ2aWNl
IHNob3dzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJkZXNjcmlwdGlvbiI6IldoZXJlIHRoZXJlIGlz
IG9ubHkgb25lLCByZXN1bHRzIHJlYWNoIHRoZSB3ZWJob29rIGxhdGUuIiwiZWZmZWN0cyI6W3si
Y2FwYWJpbGl0eSI6IndlYmhvb2stcmVzdWx0cyIsImVmZmVjdCI6ImRlZ3JhZGVkIn1dLCJlc3Rp
bWF0ZU1TIjo2MDAwMDAsImZpcm0iOnRydWUsImlkIjoidXBncmFkZS1jYWxsYmFjay1zZXJ2aWNl
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImltcGFjdCI6MSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6
eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiRXhwYW5kIFwiRGVwbG95
IFdvcmtlcnNcIiBhbmQgc2VsZWN0IFwiVXBncmFkZVwiLiBDaG9vc2UgQ2FsbGJhY2sgU2Vydmlj
ZSAyLjYuMSBmb3IgdGhpcyBpbnN0YW5jZSBhbmQgY2xpY2sgVXBncmFkZSwgdGhlbiBmb2xsb3cg
aXQgdW50aWwgaXQgaXMgYmFjayBpbiBzZXJ2aWNlLiIsInBhdGgiOlsiSW52ZW50b3J5IiwiV29y
a2VycyJdLCJyZWNvcmQiOlsiY2hvc2VuLXZlcnNpb24iLCJmaW5pc2hlZC1hdCIsInNjcmVlbnNo
b3QiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjkwOX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsibGl2ZS1jYWxsYmFjay1zZXJ2aWNlIiwiZXhlY3V0aW9uLXBhZ2UiLCJkZXBsb3ktdXBn
cmFkZSIsInNlbGVjdC12ZXJzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjYsIDE0MSwgMTQ5LTE1MSJ9LHsiZG9jdW1lbnQi
OiJ3b3JrZXJzLXBhZ2UiLCJsaW5lcyI6IkNhbGxiYWNrIFNlcnZpY2UifV0sInN0YWdlIjoibGl2
ZSIsInRpdGxlIjoiVXBncmFkZSB0aGUgQ2FsbGJhY2sgU2VydmljZSIsInVuZG8iOnsiZXN0aW1h
dGVNUyI6NjAwMDAwLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJUaGUgZ3VpZGUgaGFzIG5vIHdh
eSBiYWNrLiBUcnkgdGhlIHByZXZpb3VzIHBhY2thZ2Ugb24gdGhlIHNhbWUgcGFnZSwgb3IgYXNr
IHRoZSB2ZW5kb3IuIiwicGF0aCI6W10sInJlY29yZCI6W119fSwidXBncmFkZXMiOiJjYWxsYmFj
ay1zZXJ2aWNlIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImlmIGNvbW1hbmQgLXYgY3VybCA+L2Rldi9udWxs
IDI+JjE7IHRoZW5cbiAgY3VybCAtc1MgLS1tYXgtdGltZSAyMCAtbyAvZGV2L251bGwgLXcgJyV7
aHR0cF9jb2RlfScgLS0gXCIke2FwaV91cmx9XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAv
ZGV2L251bGwgLS0gXCIke2FwaV91cmx9XCIgMj4mMSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29k
ZSA9ICQyIH0gRU5EIHsgcHJpbnQgY29kZSB9J1xuZmkiLCJ0b29scyI6WyJjdXJsL3dnZXQiXSwi
dmFyaWFibGVzIjpbImFwaV91cmwiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwi
dGV4dCI6IjIwMCJ9XSwiZXhwZWN0ZWQiOiJoYXMgc3RhdHVzIDIwMDsgaG9sZHMgZm9yIDMwMCBz
IiwiaG9sZE1TIjozMDAwMDAsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJ3YXRjaC1hZnRl
ci1leGVjdXRpb24iLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjozMDAwMH0sInN1
YmplY3QiOiJ0aGUgYW5zd2VyIG9mIGh0dHBzOi8vc2Nhbi5leGFtcGxlLmNvbS9oZWFsdGgiLCJ0
aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBBUEkgYW5zd2VycyBmb3IgZml2ZSBtaW51dGVz
In0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoid2F0Y2gtYWZ0ZXItZXhl
Y3V0aW9uIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk1N30sInBvc2l0aW9u
IjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaGVhbHRoLXdhdGNoZWQt
bGl2ZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjIzNiJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTUsIDIzNiJ9XSwi
c3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJXYXRjaCB0aGUgQVBJIGZvciBhIHdoaWxlIn0seyJiYXRj
aGVzIjpbWyJjb250cm9sbGVyIl1dLCJkZXNjcmlwdGlvbiI6IlVzZXJzIHdlcmUgdG9sZCBvZiB0
aGlzIGhvdXI7IGZyb20gaGVyZSBvbiB0aGUgY2x1c3RlciBvbmx5IGZpbmlzaGVzIHdoYXQgaXQg
aGFzLiIsImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo5MDAwMDAsImlkIjoic3RvcC1zdWJtaXNz
aW9ucyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3Ry
dWN0aW9uIjoiQXQgU2F0dXJkYXkgMTUgTWF5IDIwMjcsIDE4OjAwIChVVEMrMiksIHNlZSB0aGF0
IHRoZSBzeXN0ZW1zIG9mIHRoZSB1c2VycyBzZW5kIG5vdGhpbmcgYW55IG1vcmUsIGFuZCBzdG9w
IHRob3NlIHRoYXQgZG8uIiwicGF0aCI6W10sInJlY29yZCI6WyJzdG9wcGVkLWF0Iiwic3lzdGVt
cy1zdG9wcGVkIl19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjo5NjR9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbInN0b3Atc3VibWlzc2lvbnMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzEtMTczIn1dLCJzdGFnZSI6Imxp
dmUiLCJ0aXRsZSI6IlN0b3AgbmV3IHNjYW4gcmVxdWVzdHMiLCJ1bmRvIjp7ImVzdGltYXRlTVMi
OjMwMDAwMCwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiVGVsbCB0aGUgdXNlcnMgdGhhdCB0aGV5
IG1heSBzZW5kIHNjYW5zIGFnYWluLiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX19LHsiYmF0Y2hl
cyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQi
OiJvcGVuLXByb2Nlc3NpbmctaGlzdG9yeSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFu
dWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJT
aWduIGluIGF0IGh0dHBzOi8vY29udHJvbC1jZW50ZXIuZXhhbXBsZS5jb20vLCBnbyB0byB0aGUg
cGFnZSBhbmQgZmlsdGVyIHRoZSByZXF1ZXN0cyBieSBJbi1Qcm9ncmVzcy4iLCJwYXRoIjpbIkRh
c2hib2FyZCIsIlByb2Nlc3NpbmcgSGlzdG9yeSJdLCJyZWNvcmQiOlsiYWNjb3VudCIsInJlcXVl
c3RzLWluLXByb2dyZXNzIl19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjo5NzV9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbImhpc3Rvcnktc2lnbi1pbiIsImhpc3RvcnktcGFnZSIsImhpc3Rv
cnktZmlsdGVyIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTgyLTE4NiJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJPcGVuIHRo
ZSBsaXN0IG9mIHJlcXVlc3RzIGluIHByb2dyZXNzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVy
Il1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQi
LCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoicmVxdWVzdHMtY29tcGxldGUiLCJraW5kIjoi
bWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24i
OiJLZWVwIHRoZSBmaWx0ZXIgb24gSW4tUHJvZ3Jlc3MsIHJlbG9hZCB0aGUgbGlzdCBhbmQgY291
bnQgaXRzIHJlcXVlc3RzOyB0aGVyZSBtdXN0IGJlIG5vbmUuIiwicGF0aCI6WyJEYXNoYm9hcmQi
LCJQcm9jZXNzaW5nIEhpc3RvcnkiXSwicmVjb3JkIjpbInJlcXVlc3RzLWluLXByb2dyZXNzIiwi
c2NyZWVuc2hvdCJdfSwic3ViamVjdCI6IktlZXAgdGhlIGZpbHRlciBvbiBJbi1Qcm9ncmVzcywg
cmVsb2FkIHRoZSBsaXN0IGFuZCBjb3VudCBpdHMgcmVxdWVzdHM7IHRoZXJlIG11c3QgYmUgbm9u
ZS4iLCJ0aXRsZSI6Ik5vIHJlcXVlc3QgaXMgaW4gcHJvZ3Jlc3MifSwiZWZmZWN0cyI6W10sImVz
dGltYXRlTVMiOjM2MDAwMDAsImlkIjoicmVxdWVzdHMtY29tcGxldGUiLCJpZGVtcG90ZW50Ijpm
YWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjo5ODZ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAwLCJmb3JNUyI6NzIwMDAwMH0sInNhdGlzZmll
cyI6WyJzY2Fucy1jb21wbGV0ZSIsInJlcXVlc3RzLWNvbXBsZXRlIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTc0LCAxODctMTg5
In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzQsIDE4Ni0xODkifV0sInN0YWdlIjoi
bGl2ZSIsInRpdGxlIjoiV2FpdCB1bnRpbCBubyByZXF1ZXN0IGlzIGluIHByb2dyZXNzIn0seyJi
YWNrdXAiOiJwb3N0Z3Jlc3FsIiwiYmF0Y2hlcyI6W1sicGcxIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLW4gXCIkKGZpbmQgXCIke2JhY2t1cF9k
aXJ9LyR7Y2hhbmdlfS1wb3N0Z3Jlc3FsXCIgLXBydW5lIC1zaXplICswIC1tbWluIC0xNDQwKVwi
ICYmXG4gIHNoYTI1NnN1bSAtLSBcIiR7YmFja3VwX2Rpcn0vJHtjaGFuZ2V9LXBvc3RncmVzcWxc
IiIsInZhcmlhYmxlcyI6WyJiYWNrdXBfZGlyIiwiY2hhbmdlIl19LCJleHBlY3QiOlt7InByZWRp
Y2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlswLTlhLWZdezY0fSAifV0sImV4cGVjdGVkIjoibWF0
Y2hlcyBgXlswLTlhLWZdezY0fSBgIiwiaG9zdHMiOlsicGcxIl0sImlkIjoiYmFja3VwLWFsbC1w
b3N0Z3Jlc3FsLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0
aW1lb3V0TVMiOjYwMDAwMCwidGl0bGUiOiJUaGUgYmFja3VwIG9mIFBvc3RncmVTUUwgaXMgdGhl
cmUsIGlzIG5vdCBlbXB0eSBhbmQgaXMgZnJlc2gifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjE4MDAwMDAsImlkIjoiYmFja3VwLWFsbC1wb3N0Z3Jlc3FsIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJCYWNrIFBvc3RncmVTUUwg
dXAgd2l0aCB0aGUgdG9vbCBvZiB0aGUgc2l0ZS4gUHV0IHRoZSBiYWNrdXAsIG9yIHRoZSByZXBv
cnQgb2YgdGhlIHRvb2wgdGhhdCBuYW1lcyBpdCwgYXQgL3Nydi9iYWNrdXAvQ0hHMDA0NDIxMC1w
b3N0Z3Jlc3FsIG9uIHRoaXMgbWFjaGluZS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbIm5hbWUiLCJ0
YWtlbi1hdCIsInNpemUiLCJzaGEyNTYiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk5M30sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiYmFja3VwLWFsbC1wb3N0Z3Jlc3FsIl0sInNpbXVs
dGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMz
In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IkJhY2sgUG9zdGdyZVNRTCB1cCJ9LHsiYmFja3Vw
IjoicmVkaXMiLCJiYXRjaGVzIjpbWyJyZDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtbiBcIiQoZmluZCBcIiR7YmFja3VwX2Rpcn0vJHtjaGFu
Z2V9LXJlZGlzXCIgLXBydW5lIC1zaXplICswIC1tbWluIC0xNDQwKVwiICYmXG4gIHNoYTI1NnN1
bSAtLSBcIiR7YmFja3VwX2Rpcn0vJHtjaGFuZ2V9LXJlZGlzXCIiLCJ2YXJpYWJsZXMiOlsiYmFj
a3VwX2RpciIsImNoYW5nZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4
dCI6Il5bMC05YS1mXXs2NH0gIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5bMC05YS1mXXs2NH0g
YCIsImhvc3RzIjpbInJkMSJdLCJpZCI6ImJhY2t1cC1hbGwtcmVkaXMuY2hlY2siLCJraW5kIjoi
cHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAwLCJ0aXRsZSI6
IlRoZSBiYWNrdXAgb2YgUmVkaXMgaXMgdGhlcmUsIGlzIG5vdCBlbXB0eSBhbmQgaXMgZnJlc2gi
fSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJiYWNrdXAtYWxsLXJlZGlz
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rp
b24iOiJCYWNrIFJlZGlzIHVwIHdpdGggdGhlIHRvb2wgb2YgdGhlIHNpdGUuIFB1dCB0aGUgYmFj
a3VwLCBvciB0aGUgcmVwb3J0IG9mIHRoZSB0b29sIHRoYXQgbmFtZXMgaXQsIGF0IC9zcnYvYmFj
a3VwL0NIRzAwNDQyMTAtcmVkaXMgb24gdGhpcyBtYWNoaW5lLiIsInBhdGgiOltdLCJyZWNvcmQi
OlsibmFtZSIsInRha2VuLWF0Iiwic2l6ZSIsInNoYTI1NiJdfSwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTAxM30sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiYmFja3VwLWFsbC1yZWRpcyJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjIzMyJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJCYWNrIFJlZGlzIHVwIn0seyJiYWNr
dXAiOiJyYWJiaXRtcSIsImJhdGNoZXMiOltbIm1xMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1uIFwiJChmaW5kIFwiJHtiYWNrdXBfZGlyfS8k
e2NoYW5nZX0tcmFiYml0bXFcIiAtcHJ1bmUgLXNpemUgKzAgLW1taW4gLTE0NDApXCIgJiZcbiAg
c2hhMjU2c3VtIC0tIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tcmFiYml0bXFcIiIsInZhcmlh
YmxlcyI6WyJiYWNrdXBfZGlyIiwiY2hhbmdlIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1h
dGNoZXMiLCJ0ZXh0IjoiXlswLTlhLWZdezY0fSAifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXlsw
LTlhLWZdezY0fSBgIiwiaG9zdHMiOlsibXExIl0sImlkIjoiYmFja3VwLWFsbC1yYWJiaXRtcS5j
aGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2
MDAwMDAsInRpdGxlIjoiVGhlIGJhY2t1cCBvZiBSYWJiaXRNUSBpcyB0aGVyZSwgaXMgbm90IGVt
cHR5IGFuZCBpcyBmcmVzaCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6
ImJhY2t1cC1hbGwtcmFiYml0bXEiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIs
Im1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkJhY2sgUmFiYml0TVEgdXAgd2l0aCB0aGUgdG9vbCBv
ZiB0aGUgc2l0ZS4gUHV0IHRoZSBiYWNrdXAsIG9yIHRoZSByZXBvcnQgb2YgdGhlIHRvb2wgdGhh
dCBuYW1lcyBpdCwgYXQgL3Nydi9iYWNrdXAvQ0hHMDA0NDIxMC1yYWJiaXRtcSBvbiB0aGlzIG1h
Y2hpbmUuIiwicGF0aCI6W10sInJlY29yZCI6WyJuYW1lIiwidGFrZW4tYXQiLCJzaXplIiwic2hh
MjU2Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjoxMDMzfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJiYWNrdXAtYWxsLXJhYmJpdG1xIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMzIn1dLCJzdGFnZSI6ImxpdmUiLCJ0
aXRsZSI6IkJhY2sgUmFiYml0TVEgdXAifSx7ImJhY2t1cCI6ImZpbGUtc3RvcmFnZSIsImJhdGNo
ZXMiOltbImZzMSIsImZzMiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJ0ZXN0IC1uIFwiJChmaW5kIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tZmlsZS1z
dG9yYWdlXCIgLXBydW5lIC1zaXplICswIC1tbWluIC0xNDQwKVwiICYmXG4gIHNoYTI1NnN1bSAt
LSBcIiR7YmFja3VwX2Rpcn0vJHtjaGFuZ2V9LWZpbGUtc3RvcmFnZVwiIiwidmFyaWFibGVzIjpb
ImJhY2t1cF9kaXIiLCJjaGFuZ2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIs
InRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeWzAtOWEtZl17
NjR9IGAiLCJob3N0cyI6WyJmczEiLCJmczIiXSwiaWQiOiJiYWNrdXAtYWxsLWZpbGUtc3RvcmFn
ZS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1T
Ijo2MDAwMDAsInRpdGxlIjoiVGhlIGJhY2t1cCBvZiBGaWxlIFN0b3JhZ2UgaXMgdGhlcmUsIGlz
IG5vdCBlbXB0eSBhbmQgaXMgZnJlc2gifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjM2MDAw
MDAsImlkIjoiYmFja3VwLWFsbC1maWxlLXN0b3JhZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkJhY2sgRmlsZSBTdG9yYWdlIHVw
IHdpdGggdGhlIHRvb2wgb2YgdGhlIHNpdGUuIFB1dCB0aGUgYmFja3VwLCBvciB0aGUgcmVwb3J0
IG9mIHRoZSB0b29sIHRoYXQgbmFtZXMgaXQsIGF0IC9zcnYvYmFja3VwL0NIRzAwNDQyMTAtZmls
ZS1zdG9yYWdlIG9uIHRoaXMgbWFjaGluZS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbIm5hbWUiLCJ0
YWtlbi1hdCIsInNpemUiLCJzaGEyNTYiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwNTN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImJhY2t1cC1hbGwtZmlsZS1zdG9yYWdlIl0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MjMzIn0seyJkb2N1bWVudCI6ImZpbGUtc3RvcmFnZS1zZXR0aW5ncyIsImxpbmVzIjoicmVwbGlj
YXMifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiQmFjayBGaWxlIFN0b3JhZ2UgdXAifSx7ImJh
dGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0IjoiaWYgY29tbWFuZCAtdiBjdXJsID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBj
dXJsIC1zUyAtLW1heC10aW1lIDIwIC1vIC9kZXYvbnVsbCAtdyAnJXtodHRwX2NvZGV9JyAtLSBc
IiR7Y29uc29sZV91cmx9XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAvZGV2L251bGwgLS0g
XCIke2NvbnNvbGVfdXJsfVwiIDI+JjEgfCBhd2sgJyQxIH4gL15IVFRQLyB7IGNvZGUgPSAkMiB9
IEVORCB7IHByaW50IGNvZGUgfSdcbmZpIiwidG9vbHMiOlsiY3VybC93Z2V0Il0sInZhcmlhYmxl
cyI6WyJjb25zb2xlX3VybCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0
IjoiMjAwIn1dLCJleHBlY3RlZCI6ImhhcyBzdGF0dXMgMjAwIiwiaG9zdHMiOlsiY29udHJvbGxl
ciJdLCJpZCI6ImxpdmUuZXhpdC5jb25zb2xlLWFuc3dlcnMiLCJraW5kIjoicHJvYmUiLCJzdWJq
ZWN0IjoidGhlIGFuc3dlciBvZiBodHRwczovL2NvbnRyb2wtY2VudGVyLmV4YW1wbGUuY29tLyIs
InRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIGNvbnNvbGUgYW5zd2VycyJ9LCJlZmZlY3Rz
IjpbXSwiaWQiOiJsaXZlLmV4aXQuY29uc29sZS1hbnN3ZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjU2MX0sInBvc2l0aW9uIjoiZXhpdCIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6Ijk0LCAxMjMifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiVGhl
IGNvbnNvbGUgYW5zd2VycyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsi
ZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29u
dHJvbGxlciJdLCJpZCI6ImNyaXRpY2FsLmVudHJ5LmNsdXN0ZXItaWRsZSIsImtpbmQiOiJtYW51
YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IkZp
bHRlciBieSBJbi1Qcm9ncmVzcyBvbmNlIG1vcmU7IHRoZSBsaXN0IG11c3QgYmUgZW1wdHkuIFdp
dGhvdXQgdGhlIGZpbHRlciwgdGhlIG5ld2VzdCByZXF1ZXN0IG11c3QgYmUgb2xkZXIgdGhhbiBT
YXR1cmRheSAxNSBNYXkgMjAyNywgMTg6MDAgKFVUQysyKS4iLCJwYXRoIjpbIkRhc2hib2FyZCIs
IlByb2Nlc3NpbmcgSGlzdG9yeSJdLCJyZWNvcmQiOlsicmVxdWVzdHMtaW4tcHJvZ3Jlc3MiLCJu
ZXdlc3QtcmVxdWVzdCIsInNjcmVlbnNob3QiXX0sInN1YmplY3QiOiJGaWx0ZXIgYnkgSW4tUHJv
Z3Jlc3Mgb25jZSBtb3JlOyB0aGUgbGlzdCBtdXN0IGJlIGVtcHR5LiBXaXRob3V0IHRoZSBmaWx0
ZXIsIHRoZSBuZXdlc3QgcmVxdWVzdCBtdXN0IGJlIG9sZGVyIHRoYW4gU2F0dXJkYXkgMTUgTWF5
IDIwMjcsIDE4OjAwIChVVEMrMikuIiwidGl0bGUiOiJUaGUgY2x1c3RlciBpcyBpZGxlIn0sImVm
ZmVjdHMiOltdLCJpZCI6ImNyaXRpY2FsLmVudHJ5LmNsdXN0ZXItaWRsZSIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDgzfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY2x1c3Rlci1pZGxlIl0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTc1LCAxODkifV0sInN0
YWdlIjoiY3JpdGljYWwiLCJ0aXRsZSI6IlRoZSBjbHVzdGVyIGlzIGlkbGUifSx7ImJhdGNoZXMi
OltbInBnMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJz
dGF0dXM9MFxuZm9yIHVuaXQgaW4gXCIke3VuaXRfcG9zdGdyZXNxbH1cIjsgZG9cbiAgc3RhdGU9
JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8
IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNh
c2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRv
bmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFibGVzIjpb
InVuaXRfcG9zdGdyZXNxbCJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwi
aG9zdHMiOlsicGcxIl0sImlkIjoiY3JpdGljYWwuZW50cnkucG9zdGdyZXNxbC1oZWFsdGh5Iiwi
a2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgZXhhbXBsZS1wb3N0Z3Jlc3FsLnNlcnZp
Y2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlBvc3RncmVTUUwncyBzZXJ2aWNlIHJ1bnMi
fSwiZWZmZWN0cyI6W10sImlkIjoiY3JpdGljYWwuZW50cnkucG9zdGdyZXNxbC1oZWFsdGh5Iiwi
aWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmln
aW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwODR9LCJwb3NpdGlvbiI6ImVudHJ5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJwb3N0Z3Jlc3FsLWhlYWx0aHkiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxNzYifV0sInN0YWdlIjoiY3JpdGljYWwiLCJ0aXRsZSI6IlBvc3RncmVTUUwncyBzZXJ2aWNl
IHJ1bnMifSx7ImJhdGNoZXMiOltbInBnMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJ0YXJnZXQ9XCIke2FkZHJlc3N9OiR7cG9ydF9wb3N0Z3Jlc3FsfVwi
XG5zZXQgLS0gXCIke3RhcmdldCU6Kn1cIiBcIiR7dGFyZ2V0IyMqOn1cIlxuaWYgY29tbWFuZCAt
diBuYyA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgY2FzZSAkKG5jIC0taGVscCAyPiYxKSBpblxu
ICAgICpCdXN5Qm94KikgbmMgLXcgNSBcIiQxXCIgXCIkMlwiIC1lIHRydWUgOztcbiAgICAqKSBu
YyAteiAtdyA1IFwiJDFcIiBcIiQyXCIgOztcbiAgZXNhY1xuZWxpZiBjb21tYW5kIC12IGJhc2gg
Pi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIHRpbWVvdXQgNSBiYXNoIC1jICdleGVjIDM8PlwiL2Rl
di90Y3AvJDEvJDJcIicgc2ggXCIkMVwiIFwiJDJcIlxuZWxzZVxuICBlY2hvICduZWl0aGVyIG5j
IG5vciBiYXNoIGlzIGhlcmUgdG8gdHJ5IGEgY29ubmVjdGlvbiB3aXRoJyA+JjJcbiAgZXhpdCAx
MjdcbmZpIiwidG9vbHMiOlsibmMvYmFzaCJdLCJ2YXJpYWJsZXMiOlsiYWRkcmVzcyIsInBvcnRf
cG9zdGdyZXNxbCJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBhY2NlcHRlZCIsImhvc3Rz
IjpbInBnMSJdLCJpZCI6ImNyaXRpY2FsLmVudHJ5LnBvc3RncmVzcWwtYW5zd2VycyIsImtpbmQi
OiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVj
dCI6ImEgY29ubmVjdGlvbiB0byAxOTIuMC4yLjkxOjU0MzIiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0
aXRsZSI6IlBvc3RncmVTUUwgYWNjZXB0cyBjb25uZWN0aW9ucyJ9LCJlZmZlY3RzIjpbXSwiaWQi
OiJjcml0aWNhbC5lbnRyeS5wb3N0Z3Jlc3FsLWFuc3dlcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6MTA4NX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbInBvc3RncmVzcWwtaGVhbHRoeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3NiJ9XSwic3RhZ2UiOiJj
cml0aWNhbCIsInRpdGxlIjoiUG9zdGdyZVNRTCBhY2NlcHRzIGNvbm5lY3Rpb25zIn0seyJiYXRj
aGVzIjpbWyJtcTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
Ijoic3RhdHVzPTBcbmZvciB1bml0IGluIFwiJHt1bml0X3JhYmJpdG1xfVwiOyBkb1xuICBzdGF0
ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAg
fHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAg
Y2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xu
ZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInRvb2xzIjpbInN5c3RlbWN0bCJdLCJ2YXJpYWJsZXMi
OlsidW5pdF9yYWJiaXRtcSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwi
aG9zdHMiOlsibXExIl0sImlkIjoiY3JpdGljYWwuZW50cnkucmFiYml0bXEtaGVhbHRoeSIsImtp
bmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGV4YW1wbGUtcmFiYml0bXEuc2VydmljZSIs
InRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiUmFiYml0TVEncyBzZXJ2aWNlIHJ1bnMifSwiZWZm
ZWN0cyI6W10sImlkIjoiY3JpdGljYWwuZW50cnkucmFiYml0bXEtaGVhbHRoeSIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDg2fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicmFiYml0bXEtaGVhbHRoeSJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3NiJ9XSwi
c3RhZ2UiOiJjcml0aWNhbCIsInRpdGxlIjoiUmFiYml0TVEncyBzZXJ2aWNlIHJ1bnMifSx7ImJh
dGNoZXMiOltbIm1xMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJ0YXJnZXQ9XCIke2FkZHJlc3N9OiR7cG9ydF9yYWJiaXRtcX1cIlxuc2V0IC0tIFwiJHt0
YXJnZXQlOip9XCIgXCIke3RhcmdldCMjKjp9XCJcbmlmIGNvbW1hbmQgLXYgbmMgPi9kZXYvbnVs
bCAyPiYxOyB0aGVuXG4gIGNhc2UgJChuYyAtLWhlbHAgMj4mMSkgaW5cbiAgICAqQnVzeUJveCop
IG5jIC13IDUgXCIkMVwiIFwiJDJcIiAtZSB0cnVlIDs7XG4gICAgKikgbmMgLXogLXcgNSBcIiQx
XCIgXCIkMlwiIDs7XG4gIGVzYWNcbmVsaWYgY29tbWFuZCAtdiBiYXNoID4vZGV2L251bGwgMj4m
MTsgdGhlblxuICB0aW1lb3V0IDUgYmFzaCAtYyAnZXhlYyAzPD5cIi9kZXYvdGNwLyQxLyQyXCIn
IHNoIFwiJDFcIiBcIiQyXCJcbmVsc2VcbiAgZWNobyAnbmVpdGhlciBuYyBub3IgYmFzaCBpcyBo
ZXJlIHRvIHRyeSBhIGNvbm5lY3Rpb24gd2l0aCcgPiYyXG4gIGV4aXQgMTI3XG5maSIsInRvb2xz
IjpbIm5jL2Jhc2giXSwidmFyaWFibGVzIjpbImFkZHJlc3MiLCJwb3J0X3JhYmJpdG1xIl19LCJl
eHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIGFjY2VwdGVkIiwiaG9zdHMiOlsibXExIl0sImlkIjoi
Y3JpdGljYWwuZW50cnkucmFiYml0bXEtYW5zd2VycyIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7
ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6ImEgY29ubmVjdGlvbiB0
byAxOTIuMC4yLjkyOjU2NzIiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlJhYmJpdE1RIGFj
Y2VwdHMgY29ubmVjdGlvbnMifSwiZWZmZWN0cyI6W10sImlkIjoiY3JpdGljYWwuZW50cnkucmFi
Yml0bXEtYW5zd2VycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDg3fSwi
cG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicmFiYml0
bXEtaGVhbHRoeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjE3NiJ9XSwic3RhZ2UiOiJjcml0aWNhbCIsInRpdGxlIjoiUmFiYml0
TVEgYWNjZXB0cyBjb25uZWN0aW9ucyJ9LHsiYmF0Y2hlcyI6W1sicmQxIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBc
IiR7dW5pdF9yZWRpc31cIjsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVu
aXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNc
XG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3Rp
dmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29s
cyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFibGVzIjpbInVuaXRfcmVkaXMiXX0sImV4cGVjdCI6W10s
ImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpbInJkMSJdLCJpZCI6ImNyaXRpY2FsLmVu
dHJ5LnJlZGlzLWhlYWx0aHkiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBleGFt
cGxlLXJlZGlzLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlJlZGlzJyBzZXJ2
aWNlIHJ1bnMifSwiZWZmZWN0cyI6W10sImlkIjoiY3JpdGljYWwuZW50cnkucmVkaXMtaGVhbHRo
eSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDg4fSwicG9zaXRpb24iOiJl
bnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicmVkaXMtaGVhbHRoeSJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjE3NiJ9XSwic3RhZ2UiOiJjcml0aWNhbCIsInRpdGxlIjoiUmVkaXMnIHNlcnZpY2UgcnVucyJ9
LHsiYmF0Y2hlcyI6W1sicmQxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6InRhcmdldD1cIiR7YWRkcmVzc306JHtwb3J0X3JlZGlzfVwiXG5zZXQgLS0gXCIk
e3RhcmdldCU6Kn1cIiBcIiR7dGFyZ2V0IyMqOn1cIlxuaWYgY29tbWFuZCAtdiBuYyA+L2Rldi9u
dWxsIDI+JjE7IHRoZW5cbiAgY2FzZSAkKG5jIC0taGVscCAyPiYxKSBpblxuICAgICpCdXN5Qm94
KikgbmMgLXcgNSBcIiQxXCIgXCIkMlwiIC1lIHRydWUgOztcbiAgICAqKSBuYyAteiAtdyA1IFwi
JDFcIiBcIiQyXCIgOztcbiAgZXNhY1xuZWxpZiBjb21tYW5kIC12IGJhc2ggPi9kZXYvbnVsbCAy
PiYxOyB0aGVuXG4gIHRpbWVvdXQgNSBiYXNoIC1jICdleGVjIDM8PlwiL2Rldi90Y3AvJDEvJDJc
Iicgc2ggXCIkMVwiIFwiJDJcIlxuZWxzZVxuICBlY2hvICduZWl0aGVyIG5jIG5vciBiYXNoIGlz
IGhlcmUgdG8gdHJ5IGEgY29ubmVjdGlvbiB3aXRoJyA+JjJcbiAgZXhpdCAxMjdcbmZpIiwidG9v
bHMiOlsibmMvYmFzaCJdLCJ2YXJpYWJsZXMiOlsiYWRkcmVzcyIsInBvcnRfcmVkaXMiXX0sImV4
cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgYWNjZXB0ZWQiLCJob3N0cyI6WyJyZDEiXSwiaWQiOiJj
cml0aWNhbC5lbnRyeS5yZWRpcy1hbnN3ZXJzIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZl
cnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0IjoiYSBjb25uZWN0aW9uIHRvIDE5
Mi4wLjIuOTM6NjM3OSIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiUmVkaXMgYWNjZXB0cyBj
b25uZWN0aW9ucyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJjcml0aWNhbC5lbnRyeS5yZWRpcy1hbnN3
ZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwODl9LCJwb3NpdGlvbiI6
ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJyZWRpcy1oZWFsdGh5Il0s
InNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTc2In1dLCJzdGFnZSI6ImNyaXRpY2FsIiwidGl0bGUiOiJSZWRpcyBhY2NlcHRzIGNvbm5l
Y3Rpb25zIn0seyJiYXRjaGVzIjpbWyJmczEiLCJmczIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluIFwiJHt1bml0X2Zp
bGVfc3RvcmFnZX1cIjsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRc
IiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4n
IFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUp
IDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6
WyJzeXN0ZW1jdGwiXSwidmFyaWFibGVzIjpbInVuaXRfZmlsZV9zdG9yYWdlIl19LCJleHBlY3Qi
OltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJmczEiLCJmczIiXSwiaWQiOiJj
cml0aWNhbC5lbnRyeS5maWxlLXN0b3JhZ2UtaGVhbHRoeSIsImtpbmQiOiJwcm9iZSIsInN1Ympl
Y3QiOiJzZXJ2aWNlIGV4YW1wbGUtZmlsZS1zdG9yYWdlLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYw
MDAwLCJ0aXRsZSI6IkZpbGUgU3RvcmFnZSdzIHNlcnZpY2UgcnVucyJ9LCJlZmZlY3RzIjpbXSwi
aWQiOiJjcml0aWNhbC5lbnRyeS5maWxlLXN0b3JhZ2UtaGVhbHRoeSIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDkwfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOlsiZmlsZS1zdG9yYWdlLWhlYWx0aHkiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzYifV0sInN0
YWdlIjoiY3JpdGljYWwiLCJ0aXRsZSI6IkZpbGUgU3RvcmFnZSdzIHNlcnZpY2UgcnVucyJ9LHsi
YmF0Y2hlcyI6W1siZnMxIiwiZnMyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6InRhcmdldD1cIiR7YWRkcmVzc306JHtwb3J0X2ZpbGVfc3RvcmFnZX1cIlxu
c2V0IC0tIFwiJHt0YXJnZXQlOip9XCIgXCIke3RhcmdldCMjKjp9XCJcbmlmIGNvbW1hbmQgLXYg
bmMgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGNhc2UgJChuYyAtLWhlbHAgMj4mMSkgaW5cbiAg
ICAqQnVzeUJveCopIG5jIC13IDUgXCIkMVwiIFwiJDJcIiAtZSB0cnVlIDs7XG4gICAgKikgbmMg
LXogLXcgNSBcIiQxXCIgXCIkMlwiIDs7XG4gIGVzYWNcbmVsaWYgY29tbWFuZCAtdiBiYXNoID4v
ZGV2L251bGwgMj4mMTsgdGhlblxuICB0aW1lb3V0IDUgYmFzaCAtYyAnZXhlYyAzPD5cIi9kZXYv
dGNwLyQxLyQyXCInIHNoIFwiJDFcIiBcIiQyXCJcbmVsc2VcbiAgZWNobyAnbmVpdGhlciBuYyBu
b3IgYmFzaCBpcyBoZXJlIHRvIHRyeSBhIGNvbm5lY3Rpb24gd2l0aCcgPiYyXG4gIGV4aXQgMTI3
XG5maSIsInRvb2xzIjpbIm5jL2Jhc2giXSwidmFyaWFibGVzIjpbImFkZHJlc3MiLCJwb3J0X2Zp
bGVfc3RvcmFnZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBhY2NlcHRlZCIsImhvc3Rz
IjpbImZzMSIsImZzMiJdLCJpZCI6ImNyaXRpY2FsLmVudHJ5LmZpbGUtc3RvcmFnZS1hbnN3ZXJz
Iiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9
LCJzdWJqZWN0IjoiYSBjb25uZWN0aW9uIHRvIDE5Mi4wLjIuOTQ6ODg5MCwgMTkyLjAuMi45NTo4
ODkwIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJGaWxlIFN0b3JhZ2UgYWNjZXB0cyBjb25u
ZWN0aW9ucyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJjcml0aWNhbC5lbnRyeS5maWxlLXN0b3JhZ2Ut
YW5zd2VycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDkxfSwicG9zaXRp
b24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZmlsZS1zdG9yYWdl
LWhlYWx0aHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxNzYifV0sInN0YWdlIjoiY3JpdGljYWwiLCJ0aXRsZSI6IkZpbGUgU3Rv
cmFnZSBhY2NlcHRzIGNvbm5lY3Rpb25zIn0seyJiYXRjaGVzIjpbWyJwZzEiXV0sImNoZWNrIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibHMgLWxkIC0tIFwiJHtiYWNrdXBf
ZGlyfS8ke2NoYW5nZX0tcG9zdGdyZXNxbFwiICYmXG4gIHRlc3QgLW4gXCIkKGZpbmQgXCIke2Jh
Y2t1cF9kaXJ9LyR7Y2hhbmdlfS1wb3N0Z3Jlc3FsXCIgLXBydW5lIC1tbWluIC0xNDQwKVwiIiwi
dG9vbHMiOlsiZmluZCJdLCJ2YXJpYWJsZXMiOlsiYmFja3VwX2RpciIsImNoYW5nZSJdfSwiZXhw
ZWN0IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHM7IGlzIGF0IG1vc3QgMjQgaCBvbGQiLCJob3N0cyI6
WyJwZzEiXSwiaWQiOiJiYWNrdXAtYWxsLXBvc3RncmVzcWwuYWdlIiwia2luZCI6InByb2JlIiwi
c3ViamVjdCI6ImZpbGUgL3Nydi9iYWNrdXAvQ0hHMDA0NDIxMC1wb3N0Z3Jlc3FsIiwidGl0bGUi
OiJUaGUgYmFja3VwIG9mIHBvc3RncmVzcWwgaXMgeW91bmcgZW5vdWdoIn0sImVmZmVjdHMiOltd
LCJpZCI6ImJhY2t1cC1hbGwtcG9zdGdyZXNxbC5hZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6MTAwMn0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIyMzMifV0sInN0YWdlIjoiY3JpdGljYWwiLCJ0aXRsZSI6IlRoZSBi
YWNrdXAgb2YgcG9zdGdyZXNxbCBpcyB5b3VuZyBlbm91Z2gifSx7ImJhdGNoZXMiOltbInJkMSJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJscyAtbGQgLS0g
XCIke2JhY2t1cF9kaXJ9LyR7Y2hhbmdlfS1yZWRpc1wiICYmXG4gIHRlc3QgLW4gXCIkKGZpbmQg
XCIke2JhY2t1cF9kaXJ9LyR7Y2hhbmdlfS1yZWRpc1wiIC1wcnVuZSAtbW1pbiAtMTQ0MClcIiIs
InRvb2xzIjpbImZpbmQiXSwidmFyaWFibGVzIjpbImJhY2t1cF9kaXIiLCJjaGFuZ2UiXX0sImV4
cGVjdCI6W10sImV4cGVjdGVkIjoiZXhpc3RzOyBpcyBhdCBtb3N0IDI0IGggb2xkIiwiaG9zdHMi
OlsicmQxIl0sImlkIjoiYmFja3VwLWFsbC1yZWRpcy5hZ2UiLCJraW5kIjoicHJvYmUiLCJzdWJq
ZWN0IjoiZmlsZSAvc3J2L2JhY2t1cC9DSEcwMDQ0MjEwLXJlZGlzIiwidGl0bGUiOiJUaGUgYmFj
a3VwIG9mIHJlZGlzIGlzIHlvdW5nIGVub3VnaCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJiYWNrdXAt
YWxsLXJlZGlzLmFnZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDIyfSwi
cG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIz
MyJ9XSwic3RhZ2UiOiJjcml0aWNhbCIsInRpdGxlIjoiVGhlIGJhY2t1cCBvZiByZWRpcyBpcyB5
b3VuZyBlbm91Z2gifSx7ImJhdGNoZXMiOltbIm1xMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJscyAtbGQgLS0gXCIke2JhY2t1cF9kaXJ9LyR7Y2hhbmdl
fS1yYWJiaXRtcVwiICYmXG4gIHRlc3QgLW4gXCIkKGZpbmQgXCIke2JhY2t1cF9kaXJ9LyR7Y2hh
bmdlfS1yYWJiaXRtcVwiIC1wcnVuZSAtbW1pbiAtMTQ0MClcIiIsInRvb2xzIjpbImZpbmQiXSwi
dmFyaWFibGVzIjpbImJhY2t1cF9kaXIiLCJjaGFuZ2UiXX0sImV4cGVjdCI6W10sImV4cGVjdGVk
IjoiZXhpc3RzOyBpcyBhdCBtb3N0IDI0IGggb2xkIiwiaG9zdHMiOlsibXExIl0sImlkIjoiYmFj
a3VwLWFsbC1yYWJiaXRtcS5hZ2UiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZmlsZSAvc3J2
L2JhY2t1cC9DSEcwMDQ0MjEwLXJhYmJpdG1xIiwidGl0bGUiOiJUaGUgYmFja3VwIG9mIHJhYmJp
dG1xIGlzIHlvdW5nIGVub3VnaCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJiYWNrdXAtYWxsLXJhYmJp
dG1xLmFnZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDQyfSwicG9zaXRp
b24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzMyJ9XSwi
c3RhZ2UiOiJjcml0aWNhbCIsInRpdGxlIjoiVGhlIGJhY2t1cCBvZiByYWJiaXRtcSBpcyB5b3Vu
ZyBlbm91Z2gifSx7ImJhdGNoZXMiOltbImZzMSIsImZzMiJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJscyAtbGQgLS0gXCIke2JhY2t1cF9kaXJ9LyR7Y2hh
bmdlfS1maWxlLXN0b3JhZ2VcIiAmJlxuICB0ZXN0IC1uIFwiJChmaW5kIFwiJHtiYWNrdXBfZGly
fS8ke2NoYW5nZX0tZmlsZS1zdG9yYWdlXCIgLXBydW5lIC1tbWluIC0xNDQwKVwiIiwidG9vbHMi
OlsiZmluZCJdLCJ2YXJpYWJsZXMiOlsiYmFja3VwX2RpciIsImNoYW5nZSJdfSwiZXhwZWN0Ijpb
XSwiZXhwZWN0ZWQiOiJleGlzdHM7IGlzIGF0IG1vc3QgMjQgaCBvbGQiLCJob3N0cyI6WyJmczEi
LCJmczIiXSwiaWQiOiJiYWNrdXAtYWxsLWZpbGUtc3RvcmFnZS5hZ2UiLCJraW5kIjoicHJvYmUi
LCJzdWJqZWN0IjoiZmlsZSAvc3J2L2JhY2t1cC9DSEcwMDQ0MjEwLWZpbGUtc3RvcmFnZSIsInRp
dGxlIjoiVGhlIGJhY2t1cCBvZiBmaWxlLXN0b3JhZ2UgaXMgeW91bmcgZW5vdWdoIn0sImVmZmVj
dHMiOltdLCJpZCI6ImJhY2t1cC1hbGwtZmlsZS1zdG9yYWdlLmFnZSIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDYyfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzMyJ9LHsiZG9jdW1lbnQiOiJmaWxlLXN0b3JhZ2Ut
c2V0dGluZ3MiLCJsaW5lcyI6InJlcGxpY2FzIn1dLCJzdGFnZSI6ImNyaXRpY2FsIiwidGl0bGUi
OiJUaGUgYmFja3VwIG9mIGZpbGUtc3RvcmFnZSBpcyB5b3VuZyBlbm91Z2gifSx7ImFwcHJvdmUi
OnsiYnkiOltdLCJxdWVzdGlvbiI6IlRoZSBjbHVzdGVyIGlzIGlkbGUgYW5kIGl0cyBmb3VyIGNy
aXRpY2FsIHNlcnZpY2VzIGFyZSBoZWFsdGh5LiBNYXkgY2hhbmdlIENIRzAwNDQyMTAgdGFrZSB0
aGVtIGRvd24gbm93PyJ9LCJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwi
ZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6ImFwcHJvdmUtY3JpdGljYWwiLCJpZGVtcG90ZW50Ijpm
YWxzZSwia2luZCI6ImFwcHJvdmUiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDk0fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W10s
InN0YWdlIjoiY3JpdGljYWwiLCJ0aXRsZSI6IkFwcHJvdmUgdGhlIHVwZ3JhZGUgb2YgdGhlIGNy
aXRpY2FsIHNlcnZpY2VzIn0seyJiYXRjaGVzIjpbWyJwZzEiXV0sImNoZWNrIjp7ImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFyZ2V0PVwiJHthZGRyZXNzfToke3BvcnRfcG9z
dGdyZXNxbH1cIlxuc2V0IC0tIFwiJHt0YXJnZXQlOip9XCIgXCIke3RhcmdldCMjKjp9XCJcbmlm
IGNvbW1hbmQgLXYgbmMgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGNhc2UgJChuYyAtLWhlbHAg
Mj4mMSkgaW5cbiAgICAqQnVzeUJveCopIG5jIC13IDUgXCIkMVwiIFwiJDJcIiAtZSB0cnVlIDs7
XG4gICAgKikgbmMgLXogLXcgNSBcIiQxXCIgXCIkMlwiIDs7XG4gIGVzYWNcbmVsaWYgY29tbWFu
ZCAtdiBiYXNoID4vZGV2L251bGwgMj4mMTsgdGhlblxuICB0aW1lb3V0IDUgYmFzaCAtYyAnZXhl
YyAzPD5cIi9kZXYvdGNwLyQxLyQyXCInIHNoIFwiJDFcIiBcIiQyXCJcbmVsc2VcbiAgZWNobyAn
bmVpdGhlciBuYyBub3IgYmFzaCBpcyBoZXJlIHRvIHRyeSBhIGNvbm5lY3Rpb24gd2l0aCcgPiYy
XG4gIGV4aXQgMTI3XG5maSIsInRvb2xzIjpbIm5jL2Jhc2giXSwidmFyaWFibGVzIjpbImFkZHJl
c3MiLCJwb3J0X3Bvc3RncmVzcWwiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgYWNjZXB0
ZWQiLCJob3N0cyI6WyJwZzEiXSwiaWQiOiJ1cGdyYWRlLXBvc3RncmVzcWwuY2hlY2siLCJraW5k
IjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1Ympl
Y3QiOiJhIGNvbm5lY3Rpb24gdG8gMTkyLjAuMi45MTo1NDMyIiwidGltZW91dE1TIjozMDAwMCwi
dGl0bGUiOiJQb3N0Z3JlU1FMIGFjY2VwdHMgY29ubmVjdGlvbnMifSwiZGVzY3JpcHRpb24iOiJU
aGUgZ3VpZGUgY291bnRzIGl0IGFtb25nIHRoZSBjcml0aWNhbCBzZXJ2aWNlcyBhbmQgaGFzIG5v
IHN0ZXBzIGZvciBpdC4iLCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoibWV0YWRhdGEtc3RvcmFn
ZSIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiYXBpLWF1dGhlbnRpY2F0
aW9uIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifV0sImVzdGltYXRlTVMiOjE4MDAwMDAsImZpcm0i
OnRydWUsImlkIjoidXBncmFkZS1wb3N0Z3Jlc3FsIiwiaWRlbXBvdGVudCI6ZmFsc2UsImltcGFj
dCI6Miwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlVwZ3JhZGUgUG9z
dGdyZVNRTCB0byAxNS44IGJ5IHRoZSBwcm9jZWR1cmUgb2YgdGhlIHNpdGUsIGh0dHBzOi8vd2lr
aS5leGFtcGxlLmNvbS9kYXRhYmFzZXMvdXBncmFkZS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInZl
cnNpb24iLCJmaW5pc2hlZC1hdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6MTEwMH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY3JpdGljYWwtcG9zdGdyZXNxbCIsInBvc3RncmVzcWwt
aGVhbHRoeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjE2NCwgMjM1In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzYi
fV0sInN0YWdlIjoiY3JpdGljYWwiLCJ0aXRsZSI6IlVwZ3JhZGUgUG9zdGdyZVNRTCIsInVuZG8i
OnsiZXN0aW1hdGVNUyI6MzYwMDAwMCwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiR28gYmFjayB3
aXRoIHRoZSBwcm9jZWR1cmUgcmVzdG9yZS1zaGFyZWQtc2VydmljZXMuIiwicGF0aCI6W10sInJl
Y29yZCI6W119fSwidXBncmFkZXMiOiJwb3N0Z3Jlc3FsIn0seyJiYXRjaGVzIjpbWyJtcTEiXV0s
ImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFyZ2V0PVwiJHth
ZGRyZXNzfToke3BvcnRfcmFiYml0bXF9XCJcbnNldCAtLSBcIiR7dGFyZ2V0JToqfVwiIFwiJHt0
YXJnZXQjIyo6fVwiXG5pZiBjb21tYW5kIC12IG5jID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBj
YXNlICQobmMgLS1oZWxwIDI+JjEpIGluXG4gICAgKkJ1c3lCb3gqKSBuYyAtdyA1IFwiJDFcIiBc
IiQyXCIgLWUgdHJ1ZSA7O1xuICAgICopIG5jIC16IC13IDUgXCIkMVwiIFwiJDJcIiA7O1xuICBl
c2FjXG5lbGlmIGNvbW1hbmQgLXYgYmFzaCA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgdGltZW91
dCA1IGJhc2ggLWMgJ2V4ZWMgMzw+XCIvZGV2L3RjcC8kMS8kMlwiJyBzaCBcIiQxXCIgXCIkMlwi
XG5lbHNlXG4gIGVjaG8gJ25laXRoZXIgbmMgbm9yIGJhc2ggaXMgaGVyZSB0byB0cnkgYSBjb25u
ZWN0aW9uIHdpdGgnID4mMlxuICBleGl0IDEyN1xuZmkiLCJ0b29scyI6WyJuYy9iYXNoIl0sInZh
cmlhYmxlcyI6WyJhZGRyZXNzIiwicG9ydF9yYWJiaXRtcSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0
ZWQiOiJpcyBhY2NlcHRlZCIsImhvc3RzIjpbIm1xMSJdLCJpZCI6InVwZ3JhZGUtcmFiYml0bXEu
Y2hlY2siLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMw
MDAwMH0sInN1YmplY3QiOiJhIGNvbm5lY3Rpb24gdG8gMTkyLjAuMi45Mjo1NjcyIiwidGltZW91
dE1TIjozMDAwMCwidGl0bGUiOiJSYWJiaXRNUSBhY2NlcHRzIGNvbm5lY3Rpb25zIn0sImRlc2Ny
aXB0aW9uIjoiVGhlIGd1aWRlIGNvdW50cyBpdCBhbW9uZyB0aGUgY3JpdGljYWwgc2VydmljZXMg
YW5kIGhhcyBubyBzdGVwcyBmb3IgaXQuIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6InF1ZXVl
LWNvb3JkaW5hdGlvbiIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiaW50
ZXJuYWwtY29tbXVuaWNhdGlvbiIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn1dLCJlc3RpbWF0ZU1T
IjoxMjAwMDAwLCJmaXJtIjp0cnVlLCJpZCI6InVwZ3JhZGUtcmFiYml0bXEiLCJpZGVtcG90ZW50
IjpmYWxzZSwiaW1wYWN0IjoyLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9u
IjoiVXBncmFkZSBSYWJiaXRNUSB0byAzLjEzLjcgYnkgdGhlIHByb2NlZHVyZSBvZiB0aGUgc2l0
ZSwgaHR0cHM6Ly93aWtpLmV4YW1wbGUuY29tL2RhdGFiYXNlcy91cGdyYWRlLiIsInBhdGgiOltd
LCJyZWNvcmQiOlsidmVyc2lvbiIsImZpbmlzaGVkLWF0Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTE4fSwicG9zaXRpb24iOiJi
b2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjcml0aWNhbC1yYWJiaXRtcSIs
InJhYmJpdG1xLWhlYWx0aHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjUsIDIzNSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTc2In1dLCJzdGFnZSI6ImNyaXRpY2FsIiwidGl0bGUiOiJVcGdyYWRlIFJhYmJpdE1R
IiwidW5kbyI6eyJlc3RpbWF0ZU1TIjoxODAwMDAwLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJH
byBiYWNrIHdpdGggdGhlIHByb2NlZHVyZSByZXN0b3JlLXNoYXJlZC1zZXJ2aWNlcy4iLCJwYXRo
IjpbXSwicmVjb3JkIjpbXX19LCJ1cGdyYWRlcyI6InJhYmJpdG1xIn0seyJiYXRjaGVzIjpbWyJy
ZDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFyZ2V0
PVwiJHthZGRyZXNzfToke3BvcnRfcmVkaXN9XCJcbnNldCAtLSBcIiR7dGFyZ2V0JToqfVwiIFwi
JHt0YXJnZXQjIyo6fVwiXG5pZiBjb21tYW5kIC12IG5jID4vZGV2L251bGwgMj4mMTsgdGhlblxu
ICBjYXNlICQobmMgLS1oZWxwIDI+JjEpIGluXG4gICAgKkJ1c3lCb3gqKSBuYyAtdyA1IFwiJDFc
IiBcIiQyXCIgLWUgdHJ1ZSA7O1xuICAgICopIG5jIC16IC13IDUgXCIkMVwiIFwiJDJcIiA7O1xu
ICBlc2FjXG5lbGlmIGNvbW1hbmQgLXYgYmFzaCA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgdGlt
ZW91dCA1IGJhc2ggLWMgJ2V4ZWMgMzw+XCIvZGV2L3RjcC8kMS8kMlwiJyBzaCBcIiQxXCIgXCIk
MlwiXG5lbHNlXG4gIGVjaG8gJ25laXRoZXIgbmMgbm9yIGJhc2ggaXMgaGVyZSB0byB0cnkgYSBj
b25uZWN0aW9uIHdpdGgnID4mMlxuICBleGl0IDEyN1xuZmkiLCJ0b29scyI6WyJuYy9iYXNoIl0s
InZhcmlhYmxlcyI6WyJhZGRyZXNzIiwicG9ydF9yZWRpcyJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0
ZWQiOiJpcyBhY2NlcHRlZCIsImhvc3RzIjpbInJkMSJdLCJpZCI6InVwZ3JhZGUtcmVkaXMuY2hl
Y2siLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAw
MH0sInN1YmplY3QiOiJhIGNvbm5lY3Rpb24gdG8gMTkyLjAuMi45Mzo2Mzc5IiwidGltZW91dE1T
IjozMDAwMCwidGl0bGUiOiJSZWRpcyBhY2NlcHRzIGNvbm5lY3Rpb25zIn0sImRlc2NyaXB0aW9u
IjoiVGhlIGd1aWRlIGNvdW50cyBpdCBhbW9uZyB0aGUgY3JpdGljYWwgc2VydmljZXMgYW5kIGhh
cyBubyBzdGVwcyBmb3IgaXQuIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6ImludGVybmFsLWNv
bW11bmljYXRpb24iLCJlZmZlY3QiOiJkZWdyYWRlZCJ9XSwiZXN0aW1hdGVNUyI6OTAwMDAwLCJm
aXJtIjp0cnVlLCJpZCI6InVwZ3JhZGUtcmVkaXMiLCJpZGVtcG90ZW50IjpmYWxzZSwiaW1wYWN0
IjoyLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiVXBncmFkZSBSZWRp
cyB0byA3LjIuNSBieSB0aGUgcHJvY2VkdXJlIG9mIHRoZSBzaXRlLCBodHRwczovL3dpa2kuZXhh
bXBsZS5jb20vZGF0YWJhc2VzL3VwZ3JhZGUuIiwicGF0aCI6W10sInJlY29yZCI6WyJ2ZXJzaW9u
IiwiZmluaXNoZWQtYXQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjExMzZ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbImNyaXRpY2FsLXJlZGlzIiwicmVkaXMtaGVhbHRoeSJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2
NiwgMjM1In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzYifV0sInN0YWdlIjoiY3Jp
dGljYWwiLCJ0aXRsZSI6IlVwZ3JhZGUgUmVkaXMiLCJ1bmRvIjp7ImVzdGltYXRlTVMiOjE4MDAw
MDAsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkdvIGJhY2sgd2l0aCB0aGUgcHJvY2VkdXJlIHJl
c3RvcmUtc2hhcmVkLXNlcnZpY2VzLiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX0sInVwZ3JhZGVz
IjoicmVkaXMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6
W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIi
XSwiaWQiOiJ3YXRjaC1iZWZvcmUtZmlsZS1zdG9yYWdlIiwia2luZCI6Im1hbnVhbCIsIm1hbnVh
bCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiTG9vayBhdCBTeXN0
ZW0gSGVhbHRoIGZvciBmaXZlIG1pbnV0ZXM7IG5vdGhpbmcgbWF5IGJlIG1pc3NpbmcgYnV0IHdo
YXQgdGhpcyBzdGVwIGhhcyBqdXN0IHJlc3RhcnRlZC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInNl
ZW4tZnJvbSIsInNlZW4tdW50aWwiLCJzY3JlZW5zaG90Il19LCJzdWJqZWN0IjoiTG9vayBhdCBT
eXN0ZW0gSGVhbHRoIGZvciBmaXZlIG1pbnV0ZXM7IG5vdGhpbmcgbWF5IGJlIG1pc3NpbmcgYnV0
IHdoYXQgdGhpcyBzdGVwIGhhcyBqdXN0IHJlc3RhcnRlZC4iLCJ0aXRsZSI6IlRoZSBjb25zb2xl
IHNob3dzIG5vIHNlcnZpY2Ugb2YgdGhlIGNsdXN0ZXIgaW4gdHJvdWJsZSJ9LCJlZmZlY3RzIjpb
XSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6IndhdGNoLWJlZm9yZS1maWxlLXN0b3JhZ2UiLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTE1NH0sInBvc2l0aW9uIjoiYm9keSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaGVhbHRoLXdhdGNoZWQtY3JpdGljYWwi
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIyMzYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzNiJ9XSwic3RhZ2UiOiJj
cml0aWNhbCIsInRpdGxlIjoiV2F0Y2ggdGhlIGNsdXN0ZXIgYmVmb3JlIEZpbGUgU3RvcmFnZSBn
b2VzIGRvd24ifSx7ImJhdGNoZXMiOltbImZzMSJdLFsiZnMyIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7ImJ5SG9zdCI6eyJmczEiOiJkcGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBc
IiR7cGFja2FnZV9maWxlX3N0b3JhZ2V9XCIiLCJmczIiOiJycG0gLXEgLS1xZiAnJXtWRVJTSU9O
fS0le1JFTEVBU0V9XFxuJyAtLSBcIiR7cGFja2FnZV9maWxlX3N0b3JhZ2V9XCIifSwib2tTdGF0
dXNlcyI6WzBdLCJ0b29scyI6WyJkcGtnLXF1ZXJ5L3JwbSJdLCJ2YXJpYWJsZXMiOlsicGFja2Fn
ZV9maWxlX3N0b3JhZ2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQi
OiJeKFswLTldKzopPzJcXC42XFwuMShbXjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2ZXJz
aW9uIDIuNi4xIiwiaG9zdHMiOlsiZnMxIiwiZnMyIl0sImlkIjoidXBncmFkZS1maWxlLXN0b3Jh
Z2UuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxlLWZpbGUt
c3RvcmFnZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHBhY2thZ2Ugb2YgRmlsZSBT
dG9yYWdlIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiY29tbWFuZCI6eyJieUhvc3QiOnsiZnMx
IjoiaW5zdGFsbGVyPVwiJHtpbnN0YWxsZXJfZmlsZV9zdG9yYWdlfVwiIHNoIC1jIFwiJHtpbnN0
YWxsX2ZpbGVfc3RvcmFnZX1cIiIsImZzMiI6Imluc3RhbGxlcj1cIiR7aW5zdGFsbGVyX2ZpbGVf
c3RvcmFnZX1cIiBzaCAtYyBcIiR7aW5zdGFsbF9maWxlX3N0b3JhZ2V9XCIifSwib2tTdGF0dXNl
cyI6WzBdLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbF9maWxlX3N0b3JhZ2UiLCJpbnN0YWxsZXJfZmls
ZV9zdG9yYWdlIl19LCJkZXNjcmlwdGlvbiI6IlNjYW5uaW5nLCBmZXRjaGluZyBvZiBmaWxlcywg
ZGlzdHJpYnV0aW9uIG9mIG1vZHVsZXMgYW5kIGRlcGxveW1lbnQgb2YgaW5zdGFuY2VzIHN0b3Ag
dW50aWwgaXQgaXMgYmFjazsgaXQgaXMgdGhlIGxhc3Qgb2YgYWxsLiIsImVmZmVjdHMiOlt7ImNh
cGFiaWxpdHkiOiJmaWxlLXNjYW5uaW5nIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFi
aWxpdHkiOiJydW5uaW5nLXNjYW5zIiwiZWZmZWN0IjoicGF1c2VkIn0seyJjYXBhYmlsaXR5Ijoi
ZmlsZS1hY2Nlc3MiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6Im1vZHVs
ZS1kaXN0cmlidXRpb24iLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6Imlu
c3RhbmNlLWRlcGxveW1lbnQiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6
ImludGVybmFsLWNvbW11bmljYXRpb24iLCJlZmZlY3QiOiJkZWdyYWRlZCJ9XSwiZXN0aW1hdGVN
UyI6OTAwMDAwLCJmaXJtIjp0cnVlLCJpZCI6InVwZ3JhZGUtZmlsZS1zdG9yYWdlIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImltcGFjdCI6Miwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExNjB9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsiY3JpdGljYWwtZmlsZS1zdG9yYWdl
IiwiaW5zdGFsbC1maWxlLXN0b3JhZ2UiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjcsIDE5MS0yMTUifV0sInN0YWdlIjoiY3Jp
dGljYWwiLCJ0aW1lb3V0TVMiOjE4MDAwMDAsInRpdGxlIjoiVXBncmFkZSBGaWxlIFN0b3JhZ2Ui
LCJ1bmRvIjp7ImVzdGltYXRlTVMiOjM2MDAwMDAsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6Ikdv
IGJhY2sgd2l0aCB0aGUgcHJvY2VkdXJlIHJlc3RvcmUtZmlsZS1zdG9yYWdlLiIsInBhdGgiOltd
LCJyZWNvcmQiOltdfX0sInVubGVzcyI6eyJjb21tYW5kIjp7ImJ5SG9zdCI6eyJmczEiOiJkcGtn
LXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBcIiR7cGFja2FnZV9maWxlX3N0b3JhZ2V9
XCIiLCJmczIiOiJycG0gLXEgLS1xZiAnJXtWRVJTSU9OfS0le1JFTEVBU0V9XFxuJyAtLSBcIiR7
cGFja2FnZV9maWxlX3N0b3JhZ2V9XCIifSwib2tTdGF0dXNlcyI6WzBdLCJ0b29scyI6WyJkcGtn
LXF1ZXJ5L3JwbSJdLCJ2YXJpYWJsZXMiOlsicGFja2FnZV9maWxlX3N0b3JhZ2UiXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKFswLTldKzopPzJcXC42XFwuMShb
XjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2ZXJzaW9uIDIuNi4xIiwiaG9zdHMiOlsiZnMx
IiwiZnMyIl0sImlkIjoidXBncmFkZS1maWxlLXN0b3JhZ2UudW5sZXNzIiwia2luZCI6InByb2Jl
Iiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBsZS1maWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IlVwZ3Jh
ZGUgRmlsZSBTdG9yYWdlIn0sInVwZ3JhZGVzIjoiZmlsZS1zdG9yYWdlIn0seyJiYXRjaGVzIjpb
WyJmczEiLCJmczIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
Ijoic3RhdHVzPTBcbmZvciB1bml0IGluIFwiJHt1bml0X2ZpbGVfc3RvcmFnZX1cIjsgZG9cbiAg
c3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29k
ZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwi
XG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVz
YWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFi
bGVzIjpbInVuaXRfZmlsZV9zdG9yYWdlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1
bm5pbmciLCJob3N0cyI6WyJmczEiLCJmczIiXSwiaWQiOiJzZWUtZmlsZS1zdG9yYWdlLXJ1bm5p
bmciLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAw
MH0sInN1YmplY3QiOiJzZXJ2aWNlIGV4YW1wbGUtZmlsZS1zdG9yYWdlLnNlcnZpY2UiLCJ0aW1l
b3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkZpbGUgU3RvcmFnZSBydW5zIn0sImVmZmVjdHMiOltdLCJl
c3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic2VlLWZpbGUtc3RvcmFnZS1ydW5uaW5nIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExODZ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImZpbGUtc3RvcmFnZS1zdGF0dXMiXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMTYt
MjE4In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMTYtMjE4In1dLCJzdGFnZSI6ImNy
aXRpY2FsIiwidGl0bGUiOiJTZWUgdGhhdCBGaWxlIFN0b3JhZ2UgcnVucyJ9LHsiYmF0Y2hlcyI6
W1siZnMxIiwiZnMyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InRhcmdldD1cIiR7YWRkcmVzc306JHtwb3J0X2ZpbGVfc3RvcmFnZX1cIlxuc2V0IC0tIFwi
JHt0YXJnZXQlOip9XCIgXCIke3RhcmdldCMjKjp9XCJcbmlmIGNvbW1hbmQgLXYgbmMgPi9kZXYv
bnVsbCAyPiYxOyB0aGVuXG4gIGNhc2UgJChuYyAtLWhlbHAgMj4mMSkgaW5cbiAgICAqQnVzeUJv
eCopIG5jIC13IDUgXCIkMVwiIFwiJDJcIiAtZSB0cnVlIDs7XG4gICAgKikgbmMgLXogLXcgNSBc
IiQxXCIgXCIkMlwiIDs7XG4gIGVzYWNcbmVsaWYgY29tbWFuZCAtdiBiYXNoID4vZGV2L251bGwg
Mj4mMTsgdGhlblxuICB0aW1lb3V0IDUgYmFzaCAtYyAnZXhlYyAzPD5cIi9kZXYvdGNwLyQxLyQy
XCInIHNoIFwiJDFcIiBcIiQyXCJcbmVsc2VcbiAgZWNobyAnbmVpdGhlciBuYyBub3IgYmFzaCBp
cyBoZXJlIHRvIHRyeSBhIGNvbm5lY3Rpb24gd2l0aCcgPiYyXG4gIGV4aXQgMTI3XG5maSIsInRv
b2xzIjpbIm5jL2Jhc2giXSwidmFyaWFibGVzIjpbImFkZHJlc3MiLCJwb3J0X2ZpbGVfc3RvcmFn
ZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBhY2NlcHRlZCIsImhvc3RzIjpbImZzMSIs
ImZzMiJdLCJpZCI6InNlZS1maWxlLXN0b3JhZ2UtYW5zd2VyaW5nIiwia2luZCI6InByb2JlIiwi
cmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0IjoiYSBjb25u
ZWN0aW9uIHRvIDE5Mi4wLjIuOTQ6ODg5MCwgMTkyLjAuMi45NTo4ODkwIiwidGltZW91dE1TIjoz
MDAwMCwidGl0bGUiOiJGaWxlIFN0b3JhZ2UgYWNjZXB0cyBjb25uZWN0aW9ucyBhZ2FpbiJ9LCJl
ZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6InNlZS1maWxlLXN0b3JhZ2UtYW5z
d2VyaW5nIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExOTF9LCJwb3NpdGlv
biI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMTYtMjE4In1d
LCJzdGFnZSI6ImNyaXRpY2FsIiwidGl0bGUiOiJTZWUgdGhhdCBGaWxlIFN0b3JhZ2UgYWNjZXB0
cyBjb25uZWN0aW9ucyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiZXhw
ZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29udHJv
bGxlciJdLCJpZCI6IndhdGNoLWFmdGVyLWZpbGUtc3RvcmFnZSIsImtpbmQiOiJtYW51YWwiLCJt
YW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6Ikxvb2sgYXQg
U3lzdGVtIEhlYWx0aCBmb3IgZml2ZSBtaW51dGVzOyBub3RoaW5nIG1heSBiZSBtaXNzaW5nIGJ1
dCB3aGF0IHRoaXMgc3RlcCBoYXMganVzdCByZXN0YXJ0ZWQuIiwicGF0aCI6W10sInJlY29yZCI6
WyJzZWVuLWZyb20iLCJzZWVuLXVudGlsIiwic2NyZWVuc2hvdCJdfSwic3ViamVjdCI6Ikxvb2sg
YXQgU3lzdGVtIEhlYWx0aCBmb3IgZml2ZSBtaW51dGVzOyBub3RoaW5nIG1heSBiZSBtaXNzaW5n
IGJ1dCB3aGF0IHRoaXMgc3RlcCBoYXMganVzdCByZXN0YXJ0ZWQuIiwidGl0bGUiOiJUaGUgY29u
c29sZSBzaG93cyBubyBzZXJ2aWNlIG9mIHRoZSBjbHVzdGVyIGluIHRyb3VibGUifSwiZWZmZWN0
cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJ3YXRjaC1hZnRlci1maWxlLXN0b3JhZ2Ui
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIwMn0sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaGVhbHRoLXdhdGNoZWQtY3JpdGlj
YWwiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIyMzYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzNiJ9XSwic3RhZ2Ui
OiJjcml0aWNhbCIsInRpdGxlIjoiV2F0Y2ggdGhlIGNsdXN0ZXIgYWZ0ZXIgRmlsZSBTdG9yYWdl
IGlzIGJhY2sifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3Rp
bWF0ZU1TIjo2MDAwMDAsImlkIjoicmVvcGVuLXN1Ym1pc3Npb25zIiwiaWRlbXBvdGVudCI6ZmFs
c2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJTdGFydCB3aGF0IHdh
cyBzdG9wcGVkIGF0IFNhdHVyZGF5IDE1IE1heSAyMDI3LCAxODowMCAoVVRDKzIpIGFuZCB0ZWxs
IHRoZSB1c2VycyB0aGF0IHRoZXkgbWF5IHNlbmQgc2NhbnMgYWdhaW4uIiwicGF0aCI6W10sInJl
Y29yZCI6WyJ0b2xkLWF0Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjA3fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTcxLTE3MyJ9XSwic3RhZ2UiOiJjcml0aWNhbCIsInRp
dGxlIjoiTGV0IHVzZXJzIHNlbmQgc2NhbnMgYWdhaW4iLCJ1bmRvIjp7ImVzdGltYXRlTVMiOjkw
MDAwMCwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiU3RvcCBuZXcgc2NhbiByZXF1ZXN0cyBhZ2Fp
bi4iLCJwYXRoIjpbXSwicmVjb3JkIjpbXX19fSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0s
ImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiaWYgY29tbWFuZCAt
diBjdXJsID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBjdXJsIC1zUyAtLW1heC10aW1lIDIwIC1v
IC9kZXYvbnVsbCAtdyAnJXtodHRwX2NvZGV9JyAtLSBcIiR7Y29uc29sZV91cmx9XCJcbmVsc2Vc
biAgd2dldCAtUyAtVCAyMCAtTyAvZGV2L251bGwgLS0gXCIke2NvbnNvbGVfdXJsfVwiIDI+JjEg
fCBhd2sgJyQxIH4gL15IVFRQLyB7IGNvZGUgPSAkMiB9IEVORCB7IHByaW50IGNvZGUgfSdcbmZp
IiwidG9vbHMiOlsiY3VybC93Z2V0Il0sInZhcmlhYmxlcyI6WyJjb25zb2xlX3VybCJdfSwiZXhw
ZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiMjAwIn1dLCJleHBlY3RlZCI6Imhh
cyBzdGF0dXMgMjAwIiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6ImNyaXRpY2FsLmV4aXQu
Y29uc29sZS1hbnN3ZXJzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBhbnN3ZXIgb2Yg
aHR0cHM6Ly9jb250cm9sLWNlbnRlci5leGFtcGxlLmNvbS8iLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0
aXRsZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMifSwiZWZmZWN0cyI6W10sImlkIjoiY3JpdGljYWwu
ZXhpdC5jb25zb2xlLWFuc3dlcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwi
b25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6
MTA5Mn0sInBvc2l0aW9uIjoiZXhpdCIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6Ijk0LCAxMjMifV0sInN0YWdlIjoiY3JpdGljYWwiLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFu
c3dlcnMifSx7ImJhdGNoZXMiOltbImlkMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gXCIke3VuaXRfaWRlbnRpdHlf
c2VydmljZX1cIjsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAy
Pi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwi
JHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7
ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJz
eXN0ZW1jdGwiXSwidmFyaWFibGVzIjpbInVuaXRfaWRlbnRpdHlfc2VydmljZSJdfSwiZXhwZWN0
IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsiaWQxIl0sImlkIjoiaGVhbHRo
eS1pZGVudGl0eS1zZXJ2aWNlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgZXhh
bXBsZS1pZGVudGl0eS1zZXJ2aWNlLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IlRoZSBJZGVudGl0eSBTZXJ2aWNlIHJ1bnMgYXQgdGhlIGVuZCJ9LCJlZmZlY3RzIjpbXSwiaWQi
OiJoZWFsdGh5LWlkZW50aXR5LXNlcnZpY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6MTIxOH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJzZXJ2aWNlcy1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjIwLTIyNCJ9XSwic3RhZ2UiOiJ2ZXJpZnki
LCJ0aXRsZSI6IlRoZSBJZGVudGl0eSBTZXJ2aWNlIHJ1bnMgYXQgdGhlIGVuZCJ9LHsiYmF0Y2hl
cyI6W1siY2MxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBcIiR7dW5pdF9jb250cm9sX2NlbnRlcn1cIjsgZG9cbiAg
c3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29k
ZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwi
XG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVz
YWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFi
bGVzIjpbInVuaXRfY29udHJvbF9jZW50ZXIiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMg
cnVubmluZyIsImhvc3RzIjpbImNjMSJdLCJpZCI6ImhlYWx0aHktY29udHJvbC1jZW50ZXIiLCJr
aW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxlLWNvbnRyb2wtY2VudGVyLnNl
cnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkNvbnRyb2wgQ2VudGVyIHJ1bnMgYXQg
dGhlIGVuZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJoZWFsdGh5LWNvbnRyb2wtY2VudGVyIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyMTl9LCJwb3NpdGlvbiI6InZlcmlmeSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic2VydmljZXMtaGVhbHRoeSJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIy
MC0yMjQifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJDb250cm9sIENlbnRlciBydW5zIGF0
IHRoZSBlbmQifSx7ImJhdGNoZXMiOltbImNvcmUxIiwiY29yZTIiLCJjb3JlMyIsImd3MSIsImd3
MiIsImNiMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJz
dGF0dXM9MFxuZm9yIHVuaXQgaW4gXCIke3VuaXRfd29ya2VyfVwiOyBkb1xuICBzdGF0ZT0kKHN5
c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29k
ZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBc
IiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxu
ZXhpdCBcIiRzdGF0dXNcIiIsInRvb2xzIjpbInN5c3RlbWN0bCJdLCJ2YXJpYWJsZXMiOlsidW5p
dF93b3JrZXIiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpb
ImNvcmUxIiwiY29yZTIiLCJjb3JlMyIsImd3MSIsImd3MiIsImNiMSJdLCJpZCI6ImhlYWx0aHkt
d29ya2VyIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgZXhhbXBsZS13b3JrZXIu
c2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRXZlcnkgd29ya2VyIHJ1bnMgYXQg
dGhlIGVuZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJoZWFsdGh5LXdvcmtlciIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjIwfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInNlcnZpY2VzLWhlYWx0aHkiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMjAtMjI0In1d
LCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiRXZlcnkgd29ya2VyIHJ1bnMgYXQgdGhlIGVuZCJ9
LHsiYmF0Y2hlcyI6W1siY29yZTEiLCJjb3JlMiIsImNvcmUzIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBcIiR7dW5p
dF9jb3JlfVwiOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+
L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIk
dW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsg
Kikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInRvb2xzIjpbInN5
c3RlbWN0bCJdLCJ2YXJpYWJsZXMiOlsidW5pdF9jb3JlIl19LCJleHBlY3QiOltdLCJleHBlY3Rl
ZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJjb3JlMSIsImNvcmUyIiwiY29yZTMiXSwiaWQiOiJo
ZWFsdGh5LWNvcmUiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxlLWNv
cmUuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRXZlcnkgQ29yZSBpbnN0YW5j
ZSBydW5zIGF0IHRoZSBlbmQifSwiZWZmZWN0cyI6W10sImlkIjoiaGVhbHRoeS1jb3JlIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyMjF9LCJwb3NpdGlvbiI6InZlcmlmeSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic2VydmljZXMtaGVhbHRoeSJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIy
MC0yMjQifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJFdmVyeSBDb3JlIGluc3RhbmNlIHJ1
bnMgYXQgdGhlIGVuZCJ9LHsiYmF0Y2hlcyI6W1siZ3cxIiwiZ3cyIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBcIiR7
dW5pdF9hcGlfZ2F0ZXdheX1cIjsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwi
JHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczog
JXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBh
Y3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0
b29scyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFibGVzIjpbInVuaXRfYXBpX2dhdGV3YXkiXX0sImV4
cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpbImd3MSIsImd3MiJdLCJp
ZCI6ImhlYWx0aHktYXBpLWdhdGV3YXkiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2Vydmlj
ZSBleGFtcGxlLWFwaS1nYXRld2F5LnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IkV2ZXJ5IGdhdGV3YXkgcnVucyBhdCB0aGUgZW5kIn0sImVmZmVjdHMiOltdLCJpZCI6ImhlYWx0
aHktYXBpLWdhdGV3YXkiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIyMn0s
InBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzZXJ2
aWNlcy1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMjIwLTIyNCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkV2
ZXJ5IGdhdGV3YXkgcnVucyBhdCB0aGUgZW5kIn0seyJiYXRjaGVzIjpbWyJjYjEiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0
IGluIFwiJHt1bml0X2NhbGxiYWNrX3NlcnZpY2V9XCI7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3Rs
IGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4g
IHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUk
c3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwi
JHN0YXR1c1wiIiwidG9vbHMiOlsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6WyJ1bml0X2NhbGxi
YWNrX3NlcnZpY2UiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3Rz
IjpbImNiMSJdLCJpZCI6ImhlYWx0aHktY2FsbGJhY2stc2VydmljZSIsImtpbmQiOiJwcm9iZSIs
InN1YmplY3QiOiJzZXJ2aWNlIGV4YW1wbGUtY2FsbGJhY2stc2VydmljZS5zZXJ2aWNlIiwidGlt
ZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgQ2FsbGJhY2sgU2VydmljZSBydW5zIGF0IHRoZSBl
bmQifSwiZWZmZWN0cyI6W10sImlkIjoiaGVhbHRoeS1jYWxsYmFjay1zZXJ2aWNlIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyMzB9LCJwb3NpdGlvbiI6InZlcmlmeSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY2FsbGJhY2stc2VydmljZS1oZWFsdGh5Il0s
InNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMjIwLTIyNCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBDYWxs
YmFjayBTZXJ2aWNlIHJ1bnMifSx7ImJhdGNoZXMiOltbInBnMSJdXSwiY2hlY2siOnsiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YXJnZXQ9XCIke2FkZHJlc3N9OiR7cG9ydF9w
b3N0Z3Jlc3FsfVwiXG5zZXQgLS0gXCIke3RhcmdldCU6Kn1cIiBcIiR7dGFyZ2V0IyMqOn1cIlxu
aWYgY29tbWFuZCAtdiBuYyA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgY2FzZSAkKG5jIC0taGVs
cCAyPiYxKSBpblxuICAgICpCdXN5Qm94KikgbmMgLXcgNSBcIiQxXCIgXCIkMlwiIC1lIHRydWUg
OztcbiAgICAqKSBuYyAteiAtdyA1IFwiJDFcIiBcIiQyXCIgOztcbiAgZXNhY1xuZWxpZiBjb21t
YW5kIC12IGJhc2ggPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIHRpbWVvdXQgNSBiYXNoIC1jICdl
eGVjIDM8PlwiL2Rldi90Y3AvJDEvJDJcIicgc2ggXCIkMVwiIFwiJDJcIlxuZWxzZVxuICBlY2hv
ICduZWl0aGVyIG5jIG5vciBiYXNoIGlzIGhlcmUgdG8gdHJ5IGEgY29ubmVjdGlvbiB3aXRoJyA+
JjJcbiAgZXhpdCAxMjdcbmZpIiwidG9vbHMiOlsibmMvYmFzaCJdLCJ2YXJpYWJsZXMiOlsiYWRk
cmVzcyIsInBvcnRfcG9zdGdyZXNxbCJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBhY2Nl
cHRlZCIsImhvc3RzIjpbInBnMSJdLCJpZCI6ImhlYWx0aHktcG9zdGdyZXNxbCIsImtpbmQiOiJw
cm9iZSIsInN1YmplY3QiOiJhIGNvbm5lY3Rpb24gdG8gMTkyLjAuMi45MTo1NDMyIiwidGltZW91
dE1TIjozMDAwMCwidGl0bGUiOiJQb3N0Z3JlU1FMIGFjY2VwdHMgY29ubmVjdGlvbnMgYXQgdGhl
IGVuZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJoZWFsdGh5LXBvc3RncmVzcWwiLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6MTI1Nn0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzZXJ2aWNlcy1oZWFsdGh5Il0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjIwLTIyNCJ9
XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlBvc3RncmVTUUwgYWNjZXB0cyBjb25uZWN0aW9u
cyBhdCB0aGUgZW5kIn0seyJiYXRjaGVzIjpbWyJtcTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFyZ2V0PVwiJHthZGRyZXNzfToke3BvcnRfcmFiYml0
bXF9XCJcbnNldCAtLSBcIiR7dGFyZ2V0JToqfVwiIFwiJHt0YXJnZXQjIyo6fVwiXG5pZiBjb21t
YW5kIC12IG5jID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBjYXNlICQobmMgLS1oZWxwIDI+JjEp
IGluXG4gICAgKkJ1c3lCb3gqKSBuYyAtdyA1IFwiJDFcIiBcIiQyXCIgLWUgdHJ1ZSA7O1xuICAg
ICopIG5jIC16IC13IDUgXCIkMVwiIFwiJDJcIiA7O1xuICBlc2FjXG5lbGlmIGNvbW1hbmQgLXYg
YmFzaCA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgdGltZW91dCA1IGJhc2ggLWMgJ2V4ZWMgMzw+
XCIvZGV2L3RjcC8kMS8kMlwiJyBzaCBcIiQxXCIgXCIkMlwiXG5lbHNlXG4gIGVjaG8gJ25laXRo
ZXIgbmMgbm9yIGJhc2ggaXMgaGVyZSB0byB0cnkgYSBjb25uZWN0aW9uIHdpdGgnID4mMlxuICBl
eGl0IDEyN1xuZmkiLCJ0b29scyI6WyJuYy9iYXNoIl0sInZhcmlhYmxlcyI6WyJhZGRyZXNzIiwi
cG9ydF9yYWJiaXRtcSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBhY2NlcHRlZCIsImhv
c3RzIjpbIm1xMSJdLCJpZCI6ImhlYWx0aHktcmFiYml0bXEiLCJraW5kIjoicHJvYmUiLCJzdWJq
ZWN0IjoiYSBjb25uZWN0aW9uIHRvIDE5Mi4wLjIuOTI6NTY3MiIsInRpbWVvdXRNUyI6MzAwMDAs
InRpdGxlIjoiUmFiYml0TVEgYWNjZXB0cyBjb25uZWN0aW9ucyBhdCB0aGUgZW5kIn0sImVmZmVj
dHMiOltdLCJpZCI6ImhlYWx0aHktcmFiYml0bXEiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6MTI1N30sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNh
dGlzZmllcyI6WyJzZXJ2aWNlcy1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjIwLTIyNCJ9XSwic3RhZ2UiOiJ2ZXJp
ZnkiLCJ0aXRsZSI6IlJhYmJpdE1RIGFjY2VwdHMgY29ubmVjdGlvbnMgYXQgdGhlIGVuZCJ9LHsi
YmF0Y2hlcyI6W1sicmQxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwi
dGV4dCI6InRhcmdldD1cIiR7YWRkcmVzc306JHtwb3J0X3JlZGlzfVwiXG5zZXQgLS0gXCIke3Rh
cmdldCU6Kn1cIiBcIiR7dGFyZ2V0IyMqOn1cIlxuaWYgY29tbWFuZCAtdiBuYyA+L2Rldi9udWxs
IDI+JjE7IHRoZW5cbiAgY2FzZSAkKG5jIC0taGVscCAyPiYxKSBpblxuICAgICpCdXN5Qm94Kikg
bmMgLXcgNSBcIiQxXCIgXCIkMlwiIC1lIHRydWUgOztcbiAgICAqKSBuYyAteiAtdyA1IFwiJDFc
IiBcIiQyXCIgOztcbiAgZXNhY1xuZWxpZiBjb21tYW5kIC12IGJhc2ggPi9kZXYvbnVsbCAyPiYx
OyB0aGVuXG4gIHRpbWVvdXQgNSBiYXNoIC1jICdleGVjIDM8PlwiL2Rldi90Y3AvJDEvJDJcIicg
c2ggXCIkMVwiIFwiJDJcIlxuZWxzZVxuICBlY2hvICduZWl0aGVyIG5jIG5vciBiYXNoIGlzIGhl
cmUgdG8gdHJ5IGEgY29ubmVjdGlvbiB3aXRoJyA+JjJcbiAgZXhpdCAxMjdcbmZpIiwidG9vbHMi
OlsibmMvYmFzaCJdLCJ2YXJpYWJsZXMiOlsiYWRkcmVzcyIsInBvcnRfcmVkaXMiXX0sImV4cGVj
dCI6W10sImV4cGVjdGVkIjoiaXMgYWNjZXB0ZWQiLCJob3N0cyI6WyJyZDEiXSwiaWQiOiJoZWFs
dGh5LXJlZGlzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImEgY29ubmVjdGlvbiB0byAxOTIu
MC4yLjkzOjYzNzkiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlJlZGlzIGFjY2VwdHMgY29u
bmVjdGlvbnMgYXQgdGhlIGVuZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJoZWFsdGh5LXJlZGlzIiwi
aWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmln
aW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyNTh9LCJwb3NpdGlvbiI6InZlcmlm
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic2VydmljZXMtaGVhbHRoeSJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjIyMC0yMjQifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJSZWRpcyBhY2NlcHRzIGNvbm5l
Y3Rpb25zIGF0IHRoZSBlbmQifSx7ImJhdGNoZXMiOltbImZzMSIsImZzMiJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YXJnZXQ9XCIke2FkZHJlc3N9OiR7
cG9ydF9maWxlX3N0b3JhZ2V9XCJcbnNldCAtLSBcIiR7dGFyZ2V0JToqfVwiIFwiJHt0YXJnZXQj
Iyo6fVwiXG5pZiBjb21tYW5kIC12IG5jID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBjYXNlICQo
bmMgLS1oZWxwIDI+JjEpIGluXG4gICAgKkJ1c3lCb3gqKSBuYyAtdyA1IFwiJDFcIiBcIiQyXCIg
LWUgdHJ1ZSA7O1xuICAgICopIG5jIC16IC13IDUgXCIkMVwiIFwiJDJcIiA7O1xuICBlc2FjXG5l
bGlmIGNvbW1hbmQgLXYgYmFzaCA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgdGltZW91dCA1IGJh
c2ggLWMgJ2V4ZWMgMzw+XCIvZGV2L3RjcC8kMS8kMlwiJyBzaCBcIiQxXCIgXCIkMlwiXG5lbHNl
XG4gIGVjaG8gJ25laXRoZXIgbmMgbm9yIGJhc2ggaXMgaGVyZSB0byB0cnkgYSBjb25uZWN0aW9u
IHdpdGgnID4mMlxuICBleGl0IDEyN1xuZmkiLCJ0b29scyI6WyJuYy9iYXNoIl0sInZhcmlhYmxl
cyI6WyJhZGRyZXNzIiwicG9ydF9maWxlX3N0b3JhZ2UiXX0sImV4cGVjdCI6W10sImV4cGVjdGVk
IjoiaXMgYWNjZXB0ZWQiLCJob3N0cyI6WyJmczEiLCJmczIiXSwiaWQiOiJoZWFsdGh5LWZpbGUt
c3RvcmFnZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJhIGNvbm5lY3Rpb24gdG8gMTkyLjAu
Mi45NDo4ODkwLCAxOTIuMC4yLjk1Ojg4OTAiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IkZp
bGUgU3RvcmFnZSBhY2NlcHRzIGNvbm5lY3Rpb25zIGF0IHRoZSBlbmQifSwiZWZmZWN0cyI6W10s
ImlkIjoiaGVhbHRoeS1maWxlLXN0b3JhZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6MTI1OX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJzZXJ2aWNlcy1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjIwLTIyNCJ9XSwic3RhZ2UiOiJ2ZXJpZnki
LCJ0aXRsZSI6IkZpbGUgU3RvcmFnZSBhY2NlcHRzIGNvbm5lY3Rpb25zIGF0IHRoZSBlbmQifSx7
ImJhdGNoZXMiOltbImNvcmUxIiwiY29yZTIiLCJjb3JlMyIsImd3MSIsImd3MiIsImNiMSJdXSwi
Y2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9z
dHMiOlsiY29yZTEiLCJjb3JlMiIsImNvcmUzIiwiZ3cxIiwiZ3cyIiwiY2IxIl0sImlkIjoid29y
a2Vycy1jb25uZWN0ZWQiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1p
bmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJGaW5kIHRoaXMgd29ya2VyIGluIHRoZSBsaXN0IG9m
IHdvcmtlcnM7IGl0IG11c3QgYmUgc2hvd24gY29ubmVjdGVkLiIsInBhdGgiOlsiSW52ZW50b3J5
IiwiV29ya2VycyJdLCJyZWNvcmQiOlsic3RhdGUiLCJzY3JlZW5zaG90Il19LCJzdWJqZWN0Ijoi
RmluZCB0aGlzIHdvcmtlciBpbiB0aGUgbGlzdCBvZiB3b3JrZXJzOyBpdCBtdXN0IGJlIHNob3du
IGNvbm5lY3RlZC4iLCJ0aXRsZSI6IlRoaXMgd29ya2VyIGlzIGNvbm5lY3RlZCB0byBDb250cm9s
IENlbnRlciJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ3b3JrZXJzLWNvbm5lY3RlZCIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjYwfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIndvcmtlcnMtcmVjb25uZWN0Il0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjI1In1d
LCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiVGhpcyB3b3JrZXIgaXMgY29ubmVjdGVkIHRvIENv
bnRyb2wgQ2VudGVyIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwi
ZXN0aW1hdGVNUyI6OTAwMDAwLCJpZCI6InRlc3Qtc2NhbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiSGFuZCBpbiBhIGNsZWFuIGZp
bGUgYW5kIHRoZSBFSUNBUiB0ZXN0IGZpbGUgb3ZlciB0aGUgQVBJLiBCb3RoIG11c3QgY29tZSBi
YWNrIHdpdGggdGhlIHZlcmRpY3QgdGhhdCBiZWxvbmdzIHRvIHRoZW0uIiwicGF0aCI6W10sInJl
Y29yZCI6WyJyZXF1ZXN0LWlkIiwidmVyZGljdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI2MX0sInBvc2l0aW9uIjoidmVyaWZ5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ0ZXN0LXNjYW4iXSwic2ltdWx0YW5l
b3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMjYifV0s
InN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJTZW5kIHRlc3Qgc2NhbnMgYW5kIHNlZSB0aGVpciB2
ZXJkaWN0cyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5kIC12IGN1cmwgPi9kZXYvbnVsbCAy
PiYxOyB0aGVuXG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rldi9udWxsIC13ICcle2h0
dHBfY29kZX0nIC0tIFwiJHthcGlfdXJsfVwiXG5lbHNlXG4gIHdnZXQgLVMgLVQgMjAgLU8gL2Rl
di9udWxsIC0tIFwiJHthcGlfdXJsfVwiIDI+JjEgfCBhd2sgJyQxIH4gL15IVFRQLyB7IGNvZGUg
PSAkMiB9IEVORCB7IHByaW50IGNvZGUgfSdcbmZpIiwidG9vbHMiOlsiY3VybC93Z2V0Il0sInZh
cmlhYmxlcyI6WyJhcGlfdXJsIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRl
eHQiOiIyMDAifV0sImV4cGVjdGVkIjoiaGFzIHN0YXR1cyAyMDAiLCJob3N0cyI6WyJjb250cm9s
bGVyIl0sImlkIjoiYXBpLWFuc3dlcnMiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1T
IjoxNTAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJ0aGUgYW5zd2VyIG9mIGh0dHBzOi8v
c2Nhbi5leGFtcGxlLmNvbS9oZWFsdGgiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBB
UEkgYW5zd2VycyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJhcGktYW5zd2VycyIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjcyfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImFwaS1hY2Nlc3NpYmxlIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjI3In1dLCJzdGFn
ZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIEFQSSBhbnN3ZXJzIn0seyJiYXRjaGVzIjpbWyJjb250
cm9sbGVyIl1dLCJkZXNjcmlwdGlvbiI6IlRoZSBndWlkZSBkb2VzIG5vdCBzYXkgd2hlcmUgdGhl
eSBhcmUuIiwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjE4MDAwMDAsImlkIjoibG9ncy1yZXZp
ZXdlZCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3Ry
dWN0aW9uIjoiUmVhZCB0aGUgbG9nIG9mIGV2ZXJ5IHNlcnZpY2UgZnJvbSB0aGUgc3RhcnQgb2Yg
dGhpcyBjaGFuZ2UuIExpc3Qgd2FybmluZ3MgYW5kIGZhaWxlZCBtaWdyYXRpb25zLCBhbmQgc2F5
IG9mIGVhY2ggd2hldGhlciBpdCBtYXR0ZXJzLiIsInBhdGgiOltdLCJyZWNvcmQiOlsibG9ncy1y
ZWFkIiwid2FybmluZ3MiLCJmYWlsZWQtbWlncmF0aW9ucyIsImp1ZGdlbWVudCJdfSwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI3M30s
InBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJsb2dz
LXJldmlld2VkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMjI4In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiUmVhZCB0aGUg
bG9ncyBvZiB0aGUgY2x1c3RlciJ9LHsiYmF0Y2hlcyI6W1siaWQxIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InJwbSAtcSAtLXFmICcle1ZFUlNJT059LSV7
UkVMRUFTRX1cXG4nIC0tIFwiJHtwYWNrYWdlX2lkZW50aXR5X3NlcnZpY2V9XCIiLCJ0b29scyI6
WyJycG0iXSwidmFyaWFibGVzIjpbInBhY2thZ2VfaWRlbnRpdHlfc2VydmljZSJdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjZcXC4xKFte
MC05Ll18JCkifV0sImV4cGVjdGVkIjoiaGFzIHZlcnNpb24gMi42LjEiLCJob3N0cyI6WyJpZDEi
XSwiaWQiOiJ2ZXJzaW9uLWlkZW50aXR5LXNlcnZpY2UiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0
IjoicGFja2FnZSBleGFtcGxlLWlkZW50aXR5LXNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0
aXRsZSI6IlRoZSBJZGVudGl0eSBTZXJ2aWNlIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiZWZm
ZWN0cyI6W10sImlkIjoidmVyc2lvbi1pZGVudGl0eS1zZXJ2aWNlIiwiaWRlbXBvdGVudCI6ZmFs
c2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjEyODR9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOlsib25lLXZlcnNpb24iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMzQifV0sInN0YWdlIjoidmVy
aWZ5IiwidGl0bGUiOiJUaGUgSWRlbnRpdHkgU2VydmljZSBoYXMgdGhlIHRhcmdldCB2ZXJzaW9u
In0seyJiYXRjaGVzIjpbWyJjYzEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0IjoiZHBrZy1xdWVyeSAtVyAtZj0nJHtWZXJzaW9ufVxcbicgLS0gXCIke3BhY2th
Z2VfY29udHJvbF9jZW50ZXJ9XCIiLCJ0b29scyI6WyJkcGtnLXF1ZXJ5Il0sInZhcmlhYmxlcyI6
WyJwYWNrYWdlX2NvbnRyb2xfY2VudGVyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNo
ZXMiLCJ0ZXh0IjoiXihbMC05XSs6KT8yXFwuNlxcLjEoW14wLTkuXXwkKSJ9XSwiZXhwZWN0ZWQi
OiJoYXMgdmVyc2lvbiAyLjYuMSIsImhvc3RzIjpbImNjMSJdLCJpZCI6InZlcnNpb24tY29udHJv
bC1jZW50ZXIiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxlLWNvbnRy
b2wtY2VudGVyIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJDb250cm9sIENlbnRlciBoYXMg
dGhlIHRhcmdldCB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJpZCI6InZlcnNpb24tY29udHJvbC1j
ZW50ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI4NX0sInBvc2l0aW9u
IjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJvbmUtdmVyc2lvbiJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjIzNCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkNvbnRyb2wgQ2VudGVyIGhhcyB0
aGUgdGFyZ2V0IHZlcnNpb24ifSx7ImJhdGNoZXMiOltbImZzMSIsImZzMiJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJieUhvc3QiOnsiZnMxIjoiZHBrZy1xdWVyeSAtVyAtZj0nJHtWZXJzaW9ufVxc
bicgLS0gXCIke3BhY2thZ2VfZmlsZV9zdG9yYWdlfVwiIiwiZnMyIjoicnBtIC1xIC0tcWYgJyV7
VkVSU0lPTn0tJXtSRUxFQVNFfVxcbicgLS0gXCIke3BhY2thZ2VfZmlsZV9zdG9yYWdlfVwiIn0s
Im9rU3RhdHVzZXMiOlswXSwidG9vbHMiOlsiZHBrZy1xdWVyeS9ycG0iXSwidmFyaWFibGVzIjpb
InBhY2thZ2VfZmlsZV9zdG9yYWdlIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMi
LCJ0ZXh0IjoiXihbMC05XSs6KT8yXFwuNlxcLjEoW14wLTkuXXwkKSJ9XSwiZXhwZWN0ZWQiOiJo
YXMgdmVyc2lvbiAyLjYuMSIsImhvc3RzIjpbImZzMSIsImZzMiJdLCJpZCI6InZlcnNpb24tZmls
ZS1zdG9yYWdlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBsZS1maWxl
LXN0b3JhZ2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkZpbGUgU3RvcmFnZSBoYXMgdGhl
IHRhcmdldCB2ZXJzaW9uIG9uIGVhY2ggb2YgaXRzIG1hY2hpbmVzIn0sImVmZmVjdHMiOltdLCJp
ZCI6InZlcnNpb24tZmlsZS1zdG9yYWdlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVj
ayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjEyODZ9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsib25lLXZlcnNpb24iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMzQifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJG
aWxlIFN0b3JhZ2UgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiBvbiBlYWNoIG9mIGl0cyBtYWNoaW5l
cyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhw
ZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6
InZlcnNpb25zLWluLWNvbnNvbGUiLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQi
OiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJSZWFkIHRoZSB2ZXJzaW9ucyBpbiB0aGUg
bGlzdCBvZiB3b3JrZXJzLiBFdmVyeSB3b3JrZXIgYW5kIGdhdGV3YXksIGFuZCB0aGUgQ2FsbGJh
Y2sgU2VydmljZSB3aGVyZSB0aGVyZSBpcyBvbmUsIG11c3QgaGF2ZSAyLjYuMTsgZXZlcnkgQ29y
ZSBtdXN0IGhhdmUgNS4xMy4xLiIsInBhdGgiOlsiSW52ZW50b3J5IiwiV29ya2VycyJdLCJyZWNv
cmQiOlsidGFibGUtb2YtdmVyc2lvbnMiLCJzY3JlZW5zaG90Il19LCJzdWJqZWN0IjoiUmVhZCB0
aGUgdmVyc2lvbnMgaW4gdGhlIGxpc3Qgb2Ygd29ya2Vycy4gRXZlcnkgd29ya2VyIGFuZCBnYXRl
d2F5LCBhbmQgdGhlIENhbGxiYWNrIFNlcnZpY2Ugd2hlcmUgdGhlcmUgaXMgb25lLCBtdXN0IGhh
dmUgMi42LjE7IGV2ZXJ5IENvcmUgbXVzdCBoYXZlIDUuMTMuMS4iLCJ0aXRsZSI6IlRoZSBjb25z
b2xlIHNob3dzIG9uZSB2ZXJzaW9uIGZvciBlYWNoIGtpbmQgb2YgaW5zdGFuY2UifSwiZWZmZWN0
cyI6W10sImlkIjoidmVyc2lvbnMtaW4tY29uc29sZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjoxMjg3fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbIm9uZS12ZXJzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjM0In1dLCJzdGFnZSI6InZlcmlmeSIsInRp
dGxlIjoiVGhlIGNvbnNvbGUgc2hvd3Mgb25lIHZlcnNpb24gZm9yIGVhY2gga2luZCBvZiBpbnN0
YW5jZSJ9XSwidHJvdWJsZXNob290aW5nIjpbeyJhY3Rpb25zIjpbeyJyb2xlcyI6W10sInRleHQi
OiJFeHBlY3RlZCBmb3IgYSBzaG9ydCB3aGlsZSBkdXJpbmcgdGhlIHVwZ3JhZGUgb2YgdGhlIHdv
cmtlcnM7IGxvb2sgYWdhaW4gd2hlbiBpdHMgcHJvZ3Jlc3MgaGFzIGVuZGVkLiJ9LHsiY29tbWFu
ZCI6InN1ZG8gc3lzdGVtY3RsIHN0YXR1cyAtLW5vLXBhZ2VyIFwiZXhhbXBsZS13b3JrZXIuc2Vy
dmljZVwiIiwicm9sZXMiOltdLCJ0ZXh0IjoiSWYgaXQgc3RheXMgYXdheSwgc2VlIHdoYXQgaXRz
IHNlcnZpY2Ugc2F5cyBvbiBpdHMgbWFjaGluZS4ifV0sImlkIjoid29ya2Vycy1taXNzaW5nIiwi
c2hvd25CeSI6WyJzZWUtd29ya2VyLXZlcnNpb25zIiwid29ya2Vycy1jb25uZWN0ZWQiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTMtMTE5LCAyMjUifV0sInN5bXB0
b20iOiJBIHdvcmtlciBpcyBtaXNzaW5nIGluIFN5c3RlbSBIZWFsdGgsIG9yIGF1dG9tYXRlZCBk
ZXBsb3ltZW50IGRvZXMgbm90aGluZy4ifSx7ImFjdGlvbnMiOlt7InJvbGVzIjpbXSwidGV4dCI6
IkNvbXBhcmUgdGhlIGhlYWx0aCBjaGVjayBzZXR0aW5ncyB3aXRoIHdoYXQgaXMgYWN0aXZlOyBm
ZXdlciBDb3JlIGluc3RhbmNlcyBvciBlbmdpbmVzIHRoYW4gdGhleSBkZW1hbmQgbWFrZSB0aGUg
Z2F0ZXdheSByZWZ1c2UgZmlsZXMuIn0seyJyb2xlcyI6W10sInRleHQiOiJXYWl0IGZvciB0aGUg
bmV4dCByb3VuZCBvZiB0aGUgaGVhbHRoIGNoZWNrIGJlZm9yZSBsb29raW5nIGFnYWluOyBpdHMg
c2lnbmFsIGxhZ3MuIn1dLCJpZCI6InN1Ym1pc3Npb25zLXJlamVjdGVkIiwic2hvd25CeSI6WyJ0
ZXN0LXNjYW4iLCJhcGktYW5zd2VycyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiaGVhbHRoLWNo
ZWNrIiwibGluZXMiOiJyZWplY3Rpb24gb2Ygc3VibWlzc2lvbnMifV0sInN5bXB0b20iOiJUaGUg
Z2F0ZXdheSByZWZ1c2VzIGZpbGVzIGFsdGhvdWdoIGl0IHJ1bnMuIn0seyJhY3Rpb25zIjpbeyJy
b2xlcyI6W10sInRleHQiOiJEbyBub3QgYmVnaW4gdGhlIHNlY29uZCBzdGFnZSBvdmVyIHJ1bm5p
bmcgc2NhbnM7IG1vdmUgdGhlIHdpbmRvdyBpbnN0ZWFkLiJ9LHsicm9sZXMiOltdLCJ0ZXh0Ijoi
U2VlIHdoZXRoZXIgdGhlIHdvcmtlcnMgYW5kIENvcmUgaW5zdGFuY2VzIG9mIHRoZXNlIHJlcXVl
c3RzIGFyZSBoZWFsdGh5LiJ9XSwiaWQiOiJyZXF1ZXN0cy1ub3QtZW5kaW5nIiwic2hvd25CeSI6
WyJyZXF1ZXN0cy1jb21wbGV0ZSIsImNyaXRpY2FsLmVudHJ5LmNsdXN0ZXItaWRsZSJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3OCwgMTg3LTE4OSJ9XSwic3ltcHRv
bSI6IlJlcXVlc3RzIHN0YXkgaW4gcHJvZ3Jlc3MgYW5kIHRoZSBjbHVzdGVyIGRvZXMgbm90IGJl
Y29tZSBpZGxlLiJ9XSwidmFyaWFibGVzIjpbeyJraW5kIjoidmFsdWUiLCJuYW1lIjoidGFyZ2V0
IiwidmFsdWUiOiIyLjYuMSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6Im9yaWdpbiIsInZhbHVl
IjoiMi41LjAifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJjaGFuZ2UiLCJ2YWx1ZSI6IkNIRzAw
NDQyMTAifSx7ImJ5SG9zdCI6eyJjYjEiOiJjYjEiLCJjYzEiOiJjYzEiLCJjb250cm9sbGVyIjoi
Y29udHJvbGxlciIsImNvcmUxIjoiY29yZTEiLCJjb3JlMiI6ImNvcmUyIiwiY29yZTMiOiJjb3Jl
MyIsImZzMSI6ImZzMSIsImZzMiI6ImZzMiIsImd3MSI6Imd3MSIsImd3MiI6Imd3MiIsImlkMSI6
ImlkMSIsIm1xMSI6Im1xMSIsInBnMSI6InBnMSIsInJkMSI6InJkMSJ9LCJraW5kIjoicGVySG9z
dCIsIm5hbWUiOiJob3N0In0seyJieUhvc3QiOnsiY2IxIjoiMTkyLjAuMi44MyIsImNjMSI6IjE5
Mi4wLjIuNjIiLCJjb250cm9sbGVyIjoibG9jYWxob3N0IiwiY29yZTEiOiIxOTIuMC4yLjcxIiwi
Y29yZTIiOiIxOTIuMC4yLjcyIiwiY29yZTMiOiIxOTIuMC4yLjczIiwiZnMxIjoiMTkyLjAuMi45
NCIsImZzMiI6IjE5Mi4wLjIuOTUiLCJndzEiOiIxOTIuMC4yLjgxIiwiZ3cyIjoiMTkyLjAuMi44
MiIsImlkMSI6IjE5Mi4wLjIuNjEiLCJtcTEiOiIxOTIuMC4yLjkyIiwicGcxIjoiMTkyLjAuMi45
MSIsInJkMSI6IjE5Mi4wLjIuOTMifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoiYWRkcmVzcyJ9
LHsia2luZCI6InZhbHVlIiwibmFtZSI6InN0YXJ0X29yZGVyIiwidmFsdWUiOiIifSx7ImtpbmQi
OiJ2YWx1ZSIsIm5hbWUiOiJpbnN0YWxsX2lkZW50aXR5X3NlcnZpY2UiLCJ0aXRsZSI6IkNvbW1h
bmQgdGhhdCBpbnN0YWxscyB0aGUgSWRlbnRpdHkgU2VydmljZSAobG9zdCBmcm9tIHRoZSBndWlk
ZSkiLCJ2YWx1ZSI6InN1ZG8geXVtIGluc3RhbGwgLXkgXCIkaW5zdGFsbGVyXCIifSx7ImtpbmQi
OiJ2YWx1ZSIsIm5hbWUiOiJpbnN0YWxsX2NvbnRyb2xfY2VudGVyIiwidGl0bGUiOiJDb21tYW5k
IHRoYXQgaW5zdGFsbHMgQ29udHJvbCBDZW50ZXIgKGxvc3QgZnJvbSB0aGUgZ3VpZGUpIiwidmFs
dWUiOiJzdWRvIGRwa2cgLWkgXCIkaW5zdGFsbGVyXCIgfHwgc3VkbyBhcHQtZ2V0IGluc3RhbGwg
LXkgLWYifSx7ImJ5SG9zdCI6eyJmczEiOiJzdWRvIGRwa2cgLWkgXCIkaW5zdGFsbGVyXCIgfHwg
c3VkbyBhcHQtZ2V0IGluc3RhbGwgLXkgLWYiLCJmczIiOiJzdWRvIHl1bSBpbnN0YWxsIC15IFwi
JGluc3RhbGxlclwiIn0sImtpbmQiOiJwZXJIb3N0IiwibmFtZSI6Imluc3RhbGxfZmlsZV9zdG9y
YWdlIiwidGl0bGUiOiJDb21tYW5kIHRoYXQgaW5zdGFsbHMgRmlsZSBTdG9yYWdlIChsb3N0IGZy
b20gdGhlIGd1aWRlKSwgb24gZWFjaCBtYWNoaW5lIHdpdGggb25lIn0seyJraW5kIjoidmFsdWUi
LCJuYW1lIjoidW5pdF9pZGVudGl0eV9zZXJ2aWNlIiwidGl0bGUiOiJzeXN0ZW1kIHVuaXQgb2Yg
dGhlIElkZW50aXR5IFNlcnZpY2UgKGxvc3QgZnJvbSB0aGUgZ3VpZGUpIiwidmFsdWUiOiJleGFt
cGxlLWlkZW50aXR5LXNlcnZpY2Uuc2VydmljZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InVu
aXRfY29udHJvbF9jZW50ZXIiLCJ0aXRsZSI6InN5c3RlbWQgdW5pdCBvZiBDb250cm9sIENlbnRl
ciAobG9zdCBmcm9tIHRoZSBndWlkZSkiLCJ2YWx1ZSI6ImV4YW1wbGUtY29udHJvbC1jZW50ZXIu
c2VydmljZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InVuaXRfZmlsZV9zdG9yYWdlIiwidGl0
bGUiOiJzeXN0ZW1kIHVuaXQgb2YgRmlsZSBTdG9yYWdlIChsb3N0IGZyb20gdGhlIGd1aWRlKSIs
InZhbHVlIjoiZXhhbXBsZS1maWxlLXN0b3JhZ2Uuc2VydmljZSJ9LHsia2luZCI6InZhbHVlIiwi
bmFtZSI6InVuaXRfd29ya2VyIiwidGl0bGUiOiJzeXN0ZW1kIHVuaXQgb2YgdGhlIHdvcmtlciAo
bm90IGluIHRoZSBndWlkZSkiLCJ2YWx1ZSI6ImV4YW1wbGUtd29ya2VyLnNlcnZpY2UifSx7Imtp
bmQiOiJ2YWx1ZSIsIm5hbWUiOiJ1bml0X2NvcmUiLCJ0aXRsZSI6InN5c3RlbWQgdW5pdCBvZiBN
RCBDb3JlIChub3QgaW4gdGhlIGd1aWRlKSIsInZhbHVlIjoiZXhhbXBsZS1jb3JlLnNlcnZpY2Ui
fSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJ1bml0X2FwaV9nYXRld2F5IiwidGl0bGUiOiJzeXN0
ZW1kIHVuaXQgb2YgdGhlIEFQSSBHYXRld2F5IChub3QgaW4gdGhlIGd1aWRlKSIsInZhbHVlIjoi
ZXhhbXBsZS1hcGktZ2F0ZXdheS5zZXJ2aWNlIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoidW5p
dF9jYWxsYmFja19zZXJ2aWNlIiwidGl0bGUiOiJzeXN0ZW1kIHVuaXQgb2YgdGhlIENhbGxiYWNr
IFNlcnZpY2UsIG9yIG5vbmUgd2hlcmUgdGhlcmUgaXMgbm8gc3VjaCBzZXJ2aWNlIChub3QgaW4g
dGhlIGd1aWRlKSIsInZhbHVlIjoiZXhhbXBsZS1jYWxsYmFjay1zZXJ2aWNlLnNlcnZpY2UifSx7
ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJ1bml0X3Bvc3RncmVzcWwiLCJ0aXRsZSI6InN5c3RlbWQg
dW5pdCBvZiB0aGUgUG9zdGdyZVNRTCBpbnN0YW5jZSBpdHNlbGYsIG5vdCBvZiBhIGdyb3VwIG9m
IGluc3RhbmNlcyAobm90IGluIHRoZSBndWlkZSkiLCJ2YWx1ZSI6ImV4YW1wbGUtcG9zdGdyZXNx
bC5zZXJ2aWNlIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoidW5pdF9yYWJiaXRtcSIsInRpdGxl
Ijoic3lzdGVtZCB1bml0IG9mIFJhYmJpdE1RIChub3QgaW4gdGhlIGd1aWRlKSIsInZhbHVlIjoi
ZXhhbXBsZS1yYWJiaXRtcS5zZXJ2aWNlIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoidW5pdF9y
ZWRpcyIsInRpdGxlIjoic3lzdGVtZCB1bml0IG9mIFJlZGlzIChub3QgaW4gdGhlIGd1aWRlKSIs
InZhbHVlIjoiZXhhbXBsZS1yZWRpcy5zZXJ2aWNlIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoi
cGFja2FnZV9pZGVudGl0eV9zZXJ2aWNlIiwidGl0bGUiOiJQYWNrYWdlIG5hbWUgb2YgdGhlIElk
ZW50aXR5IFNlcnZpY2UgKG5vdCBpbiB0aGUgZ3VpZGUpIiwidmFsdWUiOiJleGFtcGxlLWlkZW50
aXR5LXNlcnZpY2UifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwYWNrYWdlX2NvbnRyb2xfY2Vu
dGVyIiwidGl0bGUiOiJQYWNrYWdlIG5hbWUgb2YgQ29udHJvbCBDZW50ZXIgKG5vdCBpbiB0aGUg
Z3VpZGUpIiwidmFsdWUiOiJleGFtcGxlLWNvbnRyb2wtY2VudGVyIn0seyJraW5kIjoidmFsdWUi
LCJuYW1lIjoicGFja2FnZV9maWxlX3N0b3JhZ2UiLCJ0aXRsZSI6IlBhY2thZ2UgbmFtZSBvZiBG
aWxlIFN0b3JhZ2UgKG5vdCBpbiB0aGUgZ3VpZGUpIiwidmFsdWUiOiJleGFtcGxlLWZpbGUtc3Rv
cmFnZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6Imluc3RhbGxlcl9pZGVudGl0eV9zZXJ2aWNl
IiwidGl0bGUiOiJJbnN0YWxsZXIgb2YgdGhlIElkZW50aXR5IFNlcnZpY2UsIG9uIGl0cyBtYWNo
aW5lIiwidmFsdWUiOiIvc3J2L3BhY2thZ2VzL21kYy1pZGVudGl0eS1zZXJ2aWNlLTIuNi4xLng4
Nl82NC5ycG0ifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJpbnN0YWxsZXJfY29udHJvbF9jZW50
ZXIiLCJ0aXRsZSI6Ikluc3RhbGxlciBvZiBDb250cm9sIENlbnRlciwgb24gaXRzIG1hY2hpbmUi
LCJ2YWx1ZSI6Ii9zcnYvcGFja2FnZXMvbWRjLWNvbnRyb2wtY2VudGVyXzIuNi4xX2FtZDY0LmRl
YiJ9LHsiYnlIb3N0Ijp7ImZzMSI6Ii9zcnYvcGFja2FnZXMvbWRjLWZpbGUtc3RvcmFnZV8yLjYu
MV9hbWQ2NC5kZWIiLCJmczIiOiIvc3J2L3BhY2thZ2VzL21kYy1maWxlLXN0b3JhZ2UtMi42LjEu
eDg2XzY0LnJwbSJ9LCJraW5kIjoicGVySG9zdCIsIm5hbWUiOiJpbnN0YWxsZXJfZmlsZV9zdG9y
YWdlIiwidGl0bGUiOiJJbnN0YWxsZXIgb2YgRmlsZSBTdG9yYWdlLCBvbiBlYWNoIG1hY2hpbmUg
d2l0aCBvbmUifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwcmV2aW91c19pZGVudGl0eV9zZXJ2
aWNlIiwidGl0bGUiOiJJbnN0YWxsZXIgb2YgdGhlIElkZW50aXR5IFNlcnZpY2UgdGhhdCBydW5z
IG5vdyIsInZhbHVlIjoiL3Nydi9wYWNrYWdlcy9tZGMtaWRlbnRpdHktc2VydmljZS0yLjUuMC54
ODZfNjQucnBtIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoicHJldmlvdXNfY29udHJvbF9jZW50
ZXIiLCJ0aXRsZSI6Ikluc3RhbGxlciBvZiB0aGUgQ29udHJvbCBDZW50ZXIgdGhhdCBydW5zIG5v
dyIsInZhbHVlIjoiL3Nydi9wYWNrYWdlcy9tZGMtY29udHJvbC1jZW50ZXJfMi41LjBfYW1kNjQu
ZGViIn0seyJieUhvc3QiOnsiZnMxIjoiL3Nydi9wYWNrYWdlcy9tZGMtZmlsZS1zdG9yYWdlXzIu
NS4wX2FtZDY0LmRlYiIsImZzMiI6Ii9zcnYvcGFja2FnZXMvbWRjLWZpbGUtc3RvcmFnZS0yLjUu
MC54ODZfNjQucnBtIn0sImtpbmQiOiJwZXJIb3N0IiwibmFtZSI6InByZXZpb3VzX2ZpbGVfc3Rv
cmFnZSIsInRpdGxlIjoiSW5zdGFsbGVyIG9mIHRoZSBGaWxlIFN0b3JhZ2UgdGhhdCBydW5zIG5v
dywgb24gZWFjaCBtYWNoaW5lIHdpdGggb25lIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiY29y
ZV92ZXJzaW9uIiwidGl0bGUiOiJWZXJzaW9uIG9mIHRoZSBDb3JlIHBhY2thZ2UsIHdoaWNoIENv
cmUgY291bnRzIGZvciBpdHNlbGYiLCJ2YWx1ZSI6IjUuMTMuMSJ9LHsia2luZCI6InZhbHVlIiwi
bmFtZSI6InBvc3RncmVzcWxfdmVyc2lvbiIsInRpdGxlIjoiVmVyc2lvbiBvZiBQb3N0Z3JlU1FM
IGF0IHRoZSBlbmQgKHRoZSBndWlkZSBuYW1lcyBub25lKSIsInZhbHVlIjoiMTUuOCJ9LHsia2lu
ZCI6InZhbHVlIiwibmFtZSI6InJhYmJpdG1xX3ZlcnNpb24iLCJ0aXRsZSI6IlZlcnNpb24gb2Yg
UmFiYml0TVEgYXQgdGhlIGVuZCAodGhlIGd1aWRlIG5hbWVzIG5vbmUpIiwidmFsdWUiOiIzLjEz
LjcifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJyZWRpc192ZXJzaW9uIiwidGl0bGUiOiJWZXJz
aW9uIG9mIFJlZGlzIGF0IHRoZSBlbmQgKHRoZSBndWlkZSBuYW1lcyBub25lKSIsInZhbHVlIjoi
Ny4yLjUifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJzaGFyZWRfc2VydmljZXNfcHJvY2VkdXJl
IiwidGl0bGUiOiJXaGVyZSB0aGUgc2l0ZSBrZWVwcyBpdHMgcHJvY2VkdXJlcyBmb3IgUG9zdGdy
ZVNRTCwgUmFiYml0TVEgYW5kIFJlZGlzICh0aGUgZ3VpZGUgaGFzIG5vbmUpIiwidmFsdWUiOiJo
dHRwczovL3dpa2kuZXhhbXBsZS5jb20vZGF0YWJhc2VzL3VwZ3JhZGUifSx7ImtpbmQiOiJ2YWx1
ZSIsIm5hbWUiOiJwb3J0X3Bvc3RncmVzcWwiLCJ0aXRsZSI6IlBvcnQgb2YgUG9zdGdyZVNRTCAo
aXRzIG93biBkZWZhdWx0KSIsInZhbHVlIjoiNTQzMiJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6
InBvcnRfcmFiYml0bXEiLCJ0aXRsZSI6IlBvcnQgb2YgUmFiYml0TVEgKGl0cyBvd24gZGVmYXVs
dCkiLCJ2YWx1ZSI6IjU2NzIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwb3J0X3JlZGlzIiwi
dGl0bGUiOiJQb3J0IG9mIFJlZGlzIChpdHMgb3duIGRlZmF1bHQpIiwidmFsdWUiOiI2Mzc5In0s
eyJraW5kIjoidmFsdWUiLCJuYW1lIjoicG9ydF9maWxlX3N0b3JhZ2UiLCJ0aXRsZSI6IlBvcnQg
b2YgRmlsZSBTdG9yYWdlIChub3QgaW4gdGhlIGd1aWRlKSIsInZhbHVlIjoiODg5MCJ9LHsia2lu
ZCI6InZhbHVlIiwibmFtZSI6ImNvbnNvbGVfdXJsIiwidGl0bGUiOiJBZGRyZXNzIG9mIHRoZSBD
b250cm9sIENlbnRlciBjb25zb2xlIiwidmFsdWUiOiJodHRwczovL2NvbnRyb2wtY2VudGVyLmV4
YW1wbGUuY29tLyJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImFwaV91cmwiLCJ0aXRsZSI6IkFk
ZHJlc3MgYXQgdGhlIEFQSSBHYXRld2F5IHRoYXQgYW5zd2VycyB3aXRoIDIwMCAodGhlIGd1aWRl
IG5hbWVzIG5vbmUpIiwidmFsdWUiOiJodHRwczovL3NjYW4uZXhhbXBsZS5jb20vaGVhbHRoIn0s
eyJraW5kIjoidmFsdWUiLCJuYW1lIjoiZGF0YV9kaXIiLCJ0aXRsZSI6IkZvbGRlciBvbiBldmVy
eSBub2RlIHdob3NlIGZpbGUgc3lzdGVtIGhhcyB0byBoYXZlIHJvb20iLCJ2YWx1ZSI6Ii92YXIv
bGliIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoibWluX2ZyZWVfZ2IiLCJ0aXRsZSI6IlJvb20g
dGhhdCBldmVyeSBub2RlIG11c3QgaGF2ZSwgaW4gR0IgKHRoZSBndWlkZSBnaXZlcyBubyBudW1i
ZXIpIiwidmFsdWUiOiIyMCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6Im1pbl9tZW1vcnlfbWIi
LCJ0aXRsZSI6Ik1lbW9yeSB0aGF0IGV2ZXJ5IG5vZGUgbXVzdCBoYXZlIHRvIHNwYXJlLCBpbiBN
QiAodGhlIGd1aWRlIGdpdmVzIG5vIG51bWJlcikiLCJ2YWx1ZSI6IjIwMDAifSx7ImtpbmQiOiJ2
YWx1ZSIsIm5hbWUiOiJiYWNrdXBfZGlyIiwidGl0bGUiOiJGb2xkZXIgZm9yIGJhY2t1cHMsIG9y
IGZvciB0aGUgcmVwb3J0cyBvZiB0aGUgYmFja3VwIHRvb2wiLCJ2YWx1ZSI6Ii9zcnYvYmFja3Vw
In0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoic3VibWlzc2lvbnNfZW5kIiwidGl0bGUiOiJEYXkg
YW5kIHRpbWUgZnJvbSB3aGljaCB1c2VycyBzZW5kIG5vIHNjYW5zLCBiZWZvcmUgdGhlIHdpbmRv
dyBvcGVucyIsInZhbHVlIjoiU2F0dXJkYXkgMTUgTWF5IDIwMjcsIDE4OjAwIChVVEMrMikifV0s
InZlcnNpb25zIjp7ImZyb20iOiIyLjUuMCIsInBhdGgiOlsiMi41LjAiLCIyLjYuMSJdLCJ0byI6
IjIuNi4xIn0sIndpbmRvd3MiOlt7ImVuZCI6IjIwMjctMDUtMTZUMDQ6MDA6MDArMDI6MDAiLCJl
bmRFcG9jaCI6MTgxMDQzMjgwMCwiaWQiOiJjcml0aWNhbCIsInN0YXJ0IjoiMjAyNy0wNS0xNVQy
MjowMDowMCswMjowMCIsInN0YXJ0RXBvY2giOjE4MTA0MTEyMDB9XX0=
PLAN
}

main "$@"
