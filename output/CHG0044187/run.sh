#!/bin/sh
# MD Cluster of the staging environment to 2.6.1
#
# Change CHG0044187 (staging): MetaDefender Cluster 2.5.0 to 2.6.1
# Plan   7bc191e8e8e6a141c71667b04c828656e614d628a2e0201c83ecea9f56375859
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
#   3196-3273    printable  5410015240e14741f7ce83bd7b62febc9aff8fac54a4ce7a95c7375e633133db
#   3274-3554    record     f28eb2c84bdefde81c21494b4d1b6100518926f13e6654f1e59b8761d452351d
#   3555-3668    clock      dd996d1974ae0d6f10836db111d0e45059dc055273fe221b3d1818070a5be74c
#   3669-4178    command    36acdd51963bb552b04fb9ff2b7349c5d3c84e2cff0b414db11dac838fab5b18
#   4179-4436    show       fc19c290eb5249d0b513d11bcb997df65ac7ac48a74159681a2772d150eca394
#   4437-4743    reach      b183fec6d7fabe9696808aca98bf4fbeedb50a7c4e2fca8404d39f3088f898ed
#   4744-4873    tools      f5b22bc6e512b636c6c0907cb4659dd817dfed347b3d6193d312b3f165b631b0
#   4874-5133    check      e0ef3d7cd2721c8929ba21533f8f33fcd8b4ce4dbd802e77076c4af38113b034
#   5134-5217    judge      64df974839b59fda96edacf85d2fc9246fc943c236884ac5243b50b6e15d8b4b
#   5218-5331    match      83a8b3effb00f39bbf4c7f1b666890b6c6a81c9b35a309b1b6def9a9b03fce40
#   5332-5552    person     669a635e70ac35dbe53e4212a49dfefa4e54bb1906cd28e5bcdd340429ba0e06
#   5553-5850    step       1120f3a738f714e36333e0c82e145bb1904e94fff454a83f59fcb798b78eb635
#   5851-6203    decide     7afd39c4652170ff48682a53697e413bfbed8fac81a757d8dab68777446e2b15
#   6204-6256    back       473d917d991dbcf07b8023de95a598fec6eabf4ae897d5a8cb163d2cd02cb394
#   6257-6377    window     ec3ace6fc95cb9cfec7db25cc37587e210bbdf2a15ac121c169fc76b5b5951f1
#   6378-6455    choose     2e55a4faacbdae50da195acd2d32a6e37ab519d01c88ec017641ef8b2e381408
#   6456-6767    start      983a2b60b1c45d716cb5bc750492254c0d87cddc8ef74bd430e63c819378c66a
#   6768-6874    place      09f741ed5d33c3b9eb6b1b7533c4882d1bd3308eecd76df770aef4ceb34d9a73
#   6875-7057    resume     187ab5bc7a057196d1e189f84991d7a3f6066a6805703c97a80414f0b1f3e7c9
#   7058-7224    standing   64423ab8be61556c4bb5f7ec3ff86d6c4db7218a07415289b9821236c701d780
#   7225-7809    reading    19ddcd05baaf57077a6ef887958f09c079f733c15077a2559b16fdbd75ee2f54
#   7810-8023    end        82f95af6da5248ae0cfefafcc84f63c2d1a677af6249ac384e338054b19bee5f
#
# All of them: sed -n '56,229p;3196,8023p' run.sh | sha256sum
#   f7a605487fc72c249779ab88950a28ac3988adbcea2460b3468545b9391065e0
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

RB_DIGEST='7bc191e8e8e6a141c71667b04c828656e614d628a2e0201c83ecea9f56375859'
RB_CHANGE='CHG0044187'
RB_VERSION='0.1.0'
RB_COUNT=83
RB_TOOLS='awk base64 grep head mktemp od sed sha256sum sync tail ssh'
RB_TITLE='MD Cluster of the staging environment to 2.6.1'
RB_FIRST_STEP='live.entry.rights'
RB_DATE_NAMES=''
RB_PROCEDURES='restore-identity-service restore-shared-services restore-file-storage'
# Who may sign for this plan, and who carries it out; a name a line.
RB_APPROVALS_NEEDED=0
RB_APPROVERS='li@example.com'
RB_OPERATORS='ben@example.com'
RB_PEOPLE='ben@example.com
li@example.com'

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

# What systems that understand the same commands call themselves.
names_of() { # FAMILY: sets RB_NAMES
  RB_NAMES=
  case $1 in
    'debian') RB_NAMES='debian ubuntu raspbian linuxmint pop kali devuan mx neon elementary zorin pureos parrot deepin astra pardus tails proxmox' ;;
    *) : ;;
  esac
}

# Which systems hosts are, and what checks need where they look, by step; of `a/b` one will do.
needs() {
  :
  runs 'live.entry.rights' 'debian' 'stg-app' 'stg-shared'
  runs 'live.entry.nodes-without-failures' 'debian' 'stg-app' 'stg-shared' 'stg-core1' 'stg-core2' 'stg-gw1'
  runs 'live.entry.disk-space' 'debian' 'stg-app' 'stg-shared' 'stg-core1' 'stg-core2' 'stg-gw1'
  runs 'live.entry.memory' 'debian' 'stg-app' 'stg-shared' 'stg-core1' 'stg-core2' 'stg-gw1'
  runs 'live.entry.processors' 'debian' 'stg-app' 'stg-shared' 'stg-core1' 'stg-core2' 'stg-gw1'
  runs 'backup-postgresql' 'debian' 'stg-shared'
  runs 'backup-file-storage' 'debian' 'stg-shared'
  runs 'see-installer-identity-service' 'debian' 'stg-app'
  runs 'see-installer-control-center' 'debian' 'stg-app'
  runs 'see-installer-file-storage' 'debian' 'stg-shared'
  runs 'backup-postgresql.age' 'debian' 'stg-shared'
  runs 'backup-file-storage.age' 'debian' 'stg-shared'
  runs 'upgrade-identity-service' 'debian' 'stg-app'
  runs 'see-identity-service-running' 'debian' 'stg-app'
  runs 'upgrade-control-center' 'debian' 'stg-app'
  runs 'see-control-center-running' 'debian' 'stg-app'
  runs 'backup-all-postgresql' 'debian' 'stg-shared'
  runs 'backup-all-redis' 'debian' 'stg-shared'
  runs 'backup-all-rabbitmq' 'debian' 'stg-shared'
  runs 'backup-all-file-storage' 'debian' 'stg-shared'
  runs 'critical.entry.postgresql-healthy' 'debian' 'stg-shared'
  runs 'critical.entry.postgresql-answers' 'debian' 'stg-shared'
  runs 'critical.entry.rabbitmq-healthy' 'debian' 'stg-shared'
  runs 'critical.entry.rabbitmq-answers' 'debian' 'stg-shared'
  runs 'critical.entry.redis-healthy' 'debian' 'stg-shared'
  runs 'critical.entry.redis-answers' 'debian' 'stg-shared'
  runs 'critical.entry.file-storage-healthy' 'debian' 'stg-shared'
  runs 'critical.entry.file-storage-answers' 'debian' 'stg-shared'
  runs 'backup-all-postgresql.age' 'debian' 'stg-shared'
  runs 'backup-all-redis.age' 'debian' 'stg-shared'
  runs 'backup-all-rabbitmq.age' 'debian' 'stg-shared'
  runs 'backup-all-file-storage.age' 'debian' 'stg-shared'
  runs 'upgrade-file-storage' 'debian' 'stg-shared'
  runs 'see-file-storage-running' 'debian' 'stg-shared'
  runs 'see-file-storage-answering' 'debian' 'stg-shared'
  runs 'healthy-identity-service' 'debian' 'stg-app'
  runs 'healthy-control-center' 'debian' 'stg-app'
  runs 'healthy-worker' 'debian' 'stg-core1' 'stg-core2' 'stg-gw1'
  runs 'healthy-core' 'debian' 'stg-core1' 'stg-core2'
  runs 'healthy-api-gateway' 'debian' 'stg-gw1'
  runs 'healthy-postgresql' 'debian' 'stg-shared'
  runs 'healthy-rabbitmq' 'debian' 'stg-shared'
  runs 'healthy-redis' 'debian' 'stg-shared'
  runs 'healthy-file-storage' 'debian' 'stg-shared'
  runs 'version-identity-service' 'debian' 'stg-app'
  runs 'version-control-center' 'debian' 'stg-app'
  runs 'version-file-storage' 'debian' 'stg-shared'
  runs 'see-previous-identity-service' 'debian' 'stg-app'
  runs 'see-postgresql-restored' 'debian' 'stg-shared'
  runs 'see-rabbitmq-restored' 'debian' 'stg-shared'
  runs 'see-redis-restored' 'debian' 'stg-shared'
  runs 'see-previous-file-storage' 'debian' 'stg-shared'
  need 'live.entry.console-answers' 'controller' 'curl/wget'
  need 'backup-postgresql.age' 'stg-shared' 'find'
  need 'backup-file-storage.age' 'stg-shared' 'find'
  need 'upgrade-identity-service' 'stg-app' 'dpkg-query'
  need 'upgrade-identity-service' 'stg-app' 'dpkg-query'
  need 'see-identity-service-running' 'stg-app' 'systemctl'
  need 'watch-after-identity-service' 'controller' 'curl/wget'
  need 'upgrade-control-center' 'stg-app' 'dpkg-query'
  need 'upgrade-control-center' 'stg-app' 'dpkg-query'
  need 'see-control-center-running' 'stg-app' 'systemctl'
  need 'console-back' 'controller' 'curl/wget'
  need 'watch-after-worker' 'controller' 'curl/wget'
  need 'watch-after-execution' 'controller' 'curl/wget'
  need 'live.exit.console-answers' 'controller' 'curl/wget'
  need 'critical.entry.postgresql-healthy' 'stg-shared' 'systemctl'
  need 'critical.entry.postgresql-answers' 'stg-shared' 'nc/bash'
  need 'critical.entry.rabbitmq-healthy' 'stg-shared' 'systemctl'
  need 'critical.entry.rabbitmq-answers' 'stg-shared' 'nc/bash'
  need 'critical.entry.redis-healthy' 'stg-shared' 'systemctl'
  need 'critical.entry.redis-answers' 'stg-shared' 'nc/bash'
  need 'critical.entry.file-storage-healthy' 'stg-shared' 'systemctl'
  need 'critical.entry.file-storage-answers' 'stg-shared' 'nc/bash'
  need 'backup-all-postgresql.age' 'stg-shared' 'find'
  need 'backup-all-redis.age' 'stg-shared' 'find'
  need 'backup-all-rabbitmq.age' 'stg-shared' 'find'
  need 'backup-all-file-storage.age' 'stg-shared' 'find'
  need 'upgrade-file-storage' 'stg-shared' 'dpkg-query'
  need 'upgrade-file-storage' 'stg-shared' 'dpkg-query'
  need 'see-file-storage-running' 'stg-shared' 'systemctl'
  need 'see-file-storage-answering' 'stg-shared' 'nc/bash'
  need 'critical.exit.console-answers' 'controller' 'curl/wget'
  need 'healthy-identity-service' 'stg-app' 'systemctl'
  need 'healthy-control-center' 'stg-app' 'systemctl'
  need 'healthy-worker' 'stg-core1 stg-core2 stg-gw1' 'systemctl'
  need 'healthy-core' 'stg-core1 stg-core2' 'systemctl'
  need 'healthy-api-gateway' 'stg-gw1' 'systemctl'
  need 'healthy-postgresql' 'stg-shared' 'nc/bash'
  need 'healthy-rabbitmq' 'stg-shared' 'nc/bash'
  need 'healthy-redis' 'stg-shared' 'nc/bash'
  need 'healthy-file-storage' 'stg-shared' 'nc/bash'
  need 'api-answers' 'controller' 'curl/wget'
  need 'version-identity-service' 'stg-app' 'dpkg-query'
  need 'version-control-center' 'stg-app' 'dpkg-query'
  need 'version-file-storage' 'stg-shared' 'dpkg-query'
  need 'see-previous-identity-service' 'stg-app' 'systemctl'
  need 'see-postgresql-restored' 'stg-shared' 'nc/bash'
  need 'see-rabbitmq-restored' 'stg-shared' 'nc/bash'
  need 'see-redis-restored' 'stg-shared' 'nc/bash'
  need 'shared-services-api' 'controller' 'curl/wget'
  need 'see-previous-file-storage' 'stg-shared' 'systemctl'
  need 'file-storage-api' 'controller' 'curl/wget'
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
  trap - EXIT
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
    attested '1.nodes-seen=nodes-seen' '2.screenshot=screenshot' <<'WORDS'
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
    expect 'matches' '^[0-9]+ GB free$' '12 w$:0 t1:1 t1:2 t2:3 t3:4 t4:5 t5:6 t6:7 t4:8 e11:9 t7:10 w^:11 / 101-101 114-114 102-102 32-32 66-66 71-71 48-57'
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
    expect 'matches' '^[0-9]+ MB available$' '17 w$:0 t1:1 t2:2 t3:3 t4:4 t2:5 t5:6 t4:7 t6:8 t4:9 t7:10 t8:11 t9:12 t7:13 e16:14 t10:15 w^:16 / 101-101 108-108 98-98 97-97 105-105 118-118 32-32 66-66 77-77 48-57'
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
    expect 'matches' '^[0-9.]+ of [0-9]+$' '10 w$:0 e3:1 t1:2 t2:3 t3:4 t4:5 t2:6 e9:7 t5:8 w^:9 / 48-57 32-32 102-102 111-111 46-46,48-57'
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
  guarded 'users-notified' 'live-upgrade'
  notify <<'WORDS'
send to users:
  Under change CHG0044187 MetaDefender Cluster goes from 2.5.0 to 2.6.1. While the Identity Service restarts, new requests are refused for some minutes; a single gateway or Callback Service is interrupted as well. Send no scans from Wednesday 21 April 2027, 08:00 (UTC+2) until we write again; in the window after it nothing is scanned and no file can be fetched.
about: api-authentication, authenticated-submission, file-scanning, running-scans, file-access, webhook-results
at least 48 h ahead
WORDS
  finish
}

# 9/83  notify-administrators: Tell the administrators
# upgrade.yaml:579, guide 25, 94, 113-119
step_9() {
  step 'notify-administrators' notify body 'Tell the administrators' || return 0
  guarded 'live-upgrade'
  notify <<'WORDS'
send to administrators:
  Under change CHG0044187 the console goes away while Control Center is upgraded. While the workers are upgraded, System Health, System Activity, workflow synchronization, support packages and automated deployment may fail; please start none of them until the end of the change.
about: web-console, management, system-health, system-activity, workflow-synchronization, support-package, automated-deployment
at least 24 h ahead
WORDS
  finish
}

# 10/83  backup-postgresql: Have a backup of PostgreSQL at hand
# upgrade.yaml:593, guide 17-19
step_10() {
  step 'backup-postgresql' manual body 'Have a backup of PostgreSQL at hand' || return 0
  hosts 'stg-shared'
  guarded 'backup-postgresql' 'live-upgrade'
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
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  manual '1.name=name' '4.taken-at=taken-at' '3.size=size' '2.sha256=sha256' <<'WORDS'
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
  guarded 'backup-file-storage' 'live-upgrade'
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
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  manual '1.name=name' '4.taken-at=taken-at' '3.size=size' '2.sha256=sha256' <<'WORDS'
See that the last backup of the site can be used. Put it, or the report of the backup tool that names it, at /srv/backup/CHG0044187-file-storage-start on this machine.
to record: name, taken-at, size, sha256
WORDS
  finish
}

# 12/83  download-installers: Download the installers and put them on their machines
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

# 13/83  download-packages: Download the packages of Core, gateway and Callback Service
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

# 14/83  see-installer-identity-service: See the installers of the Identity Service
# upgrade.yaml:655, guide 80-83, guide 80-83
step_14() {
  step 'see-installer-identity-service' check body 'See the installers of the Identity Service' || return 0
  hosts 'stg-app'
  guarded 'live-upgrade' 'installer-there'
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
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  finish
}

# 15/83  see-installer-control-center: See the installers of Control Center
# upgrade.yaml:660, guide 99-102, guide 99-102
step_15() {
  step 'see-installer-control-center' check body 'See the installers of Control Center' || return 0
  hosts 'stg-app'
  guarded 'live-upgrade' 'installer-there'
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
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  finish
}

# 16/83  see-installer-file-storage: See the installers of File Storage
# upgrade.yaml:665, guide 212-215, guide 212-215
step_16() {
  step 'see-installer-file-storage' check body 'See the installers of File Storage' || return 0
  hosts 'stg-shared'
  guarded 'live-upgrade' 'installer-there'
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
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  finish
}

# 17/83  backup-postgresql.age: The backup of postgresql is young enough
# upgrade.yaml:602, guide 17-19
step_17() {
  step 'backup-postgresql.age' check body 'The backup of postgresql is young enough' || return 0
  hosts 'stg-shared'
  guarded 'live-upgrade'
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
  guarded 'live-upgrade'
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
  guarded 'live-upgrade' 'live-members' 'install-identity-service'
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
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
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
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
  }
  batch 'stg-app'
  finish
}

# 20/83  see-identity-service-running: See that the Identity Service runs
# upgrade.yaml:695, guide 84-86, guide 84-86
step_20() {
  step 'see-identity-service-running' check body 'See that the Identity Service runs' || return 0
  hosts 'stg-app'
  guarded 'live-upgrade' 'identity-service-status'
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
  guarded 'live-upgrade'
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
  guarded 'live-upgrade' 'live-members' 'install-control-center'
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
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
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
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
  }
  batch 'stg-app'
  finish
}

# 23/83  see-control-center-running: See that Control Center runs
# upgrade.yaml:731, guide 103-105, guide 103-105
step_23() {
  step 'see-control-center-running' check body 'See that Control Center runs' || return 0
  hosts 'stg-app'
  guarded 'live-upgrade' 'control-center-status'
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
  guarded 'live-upgrade'
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
  guarded 'live-upgrade' 'worker-sign-in'
  manual '1.account=account' <<'WORDS'
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
  guarded 'live-upgrade' 'live-members' 'worker-page' 'worker-upgrade-now'
  manual '3.version-offered=version-offered' '1.confirmed-at=confirmed-at' '2.screenshot=screenshot' <<'WORDS'
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

# 28/83  see-worker-versions: See that all workers run the same version
# upgrade.yaml:788, guide 126, guide 126
step_28() {
  step 'see-worker-versions' check body 'See that all workers run the same version' || return 0
  hosts 'stg-core1' 'stg-core2' 'stg-gw1'
  guarded 'live-upgrade' 'workers-same-version'
  proof() {
    check 'see-worker-versions' manual 'Read the version of this worker in the list of workers; it must be 2.6.1.' 'a person attests it' 'stg-core1' 'stg-core2' 'stg-gw1'
    attested '2.version=version' '1.screenshot=screenshot' <<'WORDS'
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
  guarded 'live-upgrade'
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
  guarded 'live-upgrade' 'execution-sign-in'
  manual '1.account=account' <<'WORDS'
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
  guarded 'live-upgrade' 'installers-page' 'upload-packages'
  manual '2.uploaded-file-names=uploaded-file-names' '1.screenshot=screenshot' <<'WORDS'
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
  guarded 'live-upgrade'
  manual '2.least-active-core=least-active-core' '3.least-active-engines=least-active-engines' '1.active-core=active-core' <<'WORDS'
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
  guarded 'live-upgrade' 'live-members' 'execution-page' 'deploy-upgrade' 'select-version'
  proof() {
    check 'upgrade-core.check' manual 'Read the version of this instance; it must be 5.13.1.' 'a person attests it' 'stg-core1' 'stg-core2'
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

# 34/83  upgrade-api-gateway: Upgrade the gateways, one after another
# upgrade.yaml:868, guide 65, 141, 149-151
# Impact: level 1, Live upgrade: Handing in new files with authentication degraded
# Way back, by hand:
#   | The guide has no way back. Try the previous package on the same page, or ask the vendor.
step_34() {
  step 'upgrade-api-gateway' manual body 'Upgrade the gateways, one after another' || return 0
  hosts 'stg-gw1'
  guarded 'live-upgrade' 'live-members' 'execution-page' 'deploy-upgrade' 'select-version'
  proof() {
    check 'upgrade-api-gateway.check' manual 'Read the version of this gateway; it must be 2.6.1.' 'a person attests it' 'stg-gw1'
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

# 35/83  no-callback-service: See that there is no Callback Service to upgrade
# upgrade.yaml:946, guide 66, workers-page Callback Service
step_35() {
  step 'no-callback-service' manual body 'See that there is no Callback Service to upgrade' || return 0
  guarded 'live-upgrade' 'live-callback-service'
  manual '1.screenshot=screenshot' <<'WORDS'
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
  guarded 'live-upgrade'
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
  guarded 'live-upgrade'
  manual '1.stopped-at=stopped-at' '2.systems-stopped=systems-stopped' <<'WORDS'
At Wednesday 21 April 2027, 08:00 (UTC+2), see that the systems of the users send nothing any more, and stop those that do.
to record: stopped-at, systems-stopped
WORDS
  finish
}

# 38/83  open-processing-history: Open the list of requests in progress
# upgrade.yaml:975, guide 182-186
step_38() {
  step 'open-processing-history' manual body 'Open the list of requests in progress' || return 0
  guarded 'live-upgrade' 'history-sign-in' 'history-page' 'history-filter'
  manual '1.account=account' '2.requests-in-progress=requests-in-progress' <<'WORDS'
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

# 40/83  backup-all-postgresql: Back PostgreSQL up
# upgrade.yaml:993, guide 233
step_40() {
  step 'backup-all-postgresql' manual body 'Back PostgreSQL up' || return 0
  hosts 'stg-shared'
  guarded 'live-upgrade'
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
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  manual '1.name=name' '4.taken-at=taken-at' '3.size=size' '2.sha256=sha256' <<'WORDS'
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
  guarded 'live-upgrade'
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
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  manual '1.name=name' '4.taken-at=taken-at' '3.size=size' '2.sha256=sha256' <<'WORDS'
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
  guarded 'live-upgrade'
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
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  manual '1.name=name' '4.taken-at=taken-at' '3.size=size' '2.sha256=sha256' <<'WORDS'
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
  guarded 'live-upgrade'
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
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  manual '1.name=name' '4.taken-at=taken-at' '3.size=size' '2.sha256=sha256' <<'WORDS'
Back File Storage up with the tool of the site. Put the backup, or the report of the tool that names it, at /srv/backup/CHG0044187-file-storage on this machine.
to record: name, taken-at, size, sha256
WORDS
  finish
}

# 44/83  live.exit.console-answers: The console answers
# upgrade.yaml:561, guide 94, 123
step_44() {
  step 'live.exit.console-answers' check exit 'The console answers' || return 0
  guarded 'live-upgrade'
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
    attested '2.requests-in-progress=requests-in-progress' '1.newest-request=newest-request' '3.screenshot=screenshot' <<'WORDS'
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
    check 'critical.entry.postgresql-answers' probe 'a connection to 192.0.2.162:5432' 'is accepted' 'stg-shared'
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
    check 'critical.entry.rabbitmq-answers' probe 'a connection to 192.0.2.162:5672' 'is accepted' 'stg-shared'
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
    check 'critical.entry.redis-answers' probe 'a connection to 192.0.2.162:6379' 'is accepted' 'stg-shared'
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
    check 'critical.entry.file-storage-answers' probe 'a connection to 192.0.2.162:8890' 'is accepted' 'stg-shared'
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

# 60/83  upgrade-file-storage: Upgrade File Storage
# upgrade.yaml:1160, guide 167, 191-215
# Impact: level 2, Critical service upgrade: Scanning of files unavailable, Scans that are under way paused, Access to files and their retrieval unavailable, Distribution of modules unavailable, Deployment of instances unavailable, Traffic between the services degraded
# Way back, by hand:
#   | Go back with the procedure restore-file-storage.
step_60() {
  step 'upgrade-file-storage' run body 'Upgrade File Storage' || return 0
  hosts 'stg-shared'
  guarded 'critical-upgrade' 'critical-window' 'install-file-storage'
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
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
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
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
  }
  batch 'stg-shared'
  finish
}

# 61/83  see-file-storage-running: See that File Storage runs
# upgrade.yaml:1186, guide 216-218, guide 216-218
step_61() {
  step 'see-file-storage-running' check body 'See that File Storage runs' || return 0
  hosts 'stg-shared'
  guarded 'critical-upgrade' 'critical-window' 'file-storage-status'
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
  guarded 'critical-upgrade' 'critical-window'
  proof() {
    check 'see-file-storage-answering' probe 'a connection to 192.0.2.162:8890' 'is accepted' 'stg-shared'
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

# 64/83  reopen-submissions: Let users send scans again
# upgrade.yaml:1207, guide 171-173
# Way back, by hand:
#   | Stop new scan requests again.
step_64() {
  step 'reopen-submissions' manual body 'Let users send scans again' || return 0
  guarded 'critical-upgrade' 'critical-window'
  manual '1.told-at=told-at' <<'WORDS'
Start what was stopped at Wednesday 21 April 2027, 08:00 (UTC+2) and tell the users that they may send scans again.
to record: told-at
WORDS
  finish
}

# 65/83  critical.exit.console-answers: The console answers
# upgrade.yaml:1092, guide 94, 123
step_65() {
  step 'critical.exit.console-answers' check exit 'The console answers' || return 0
  guarded 'critical-upgrade' 'critical-window'
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
  guarded 'services-healthy'
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
  guarded 'services-healthy'
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
  guarded 'services-healthy'
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
  guarded 'services-healthy'
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
  guarded 'services-healthy'
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
  guarded 'callback-service-healthy'
  manual '1.screenshot=screenshot' <<'WORDS'
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
  guarded 'services-healthy'
  proof() {
    check 'healthy-postgresql' probe 'a connection to 192.0.2.162:5432' 'is accepted' 'stg-shared'
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
  guarded 'services-healthy'
  proof() {
    check 'healthy-rabbitmq' probe 'a connection to 192.0.2.162:5672' 'is accepted' 'stg-shared'
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
  guarded 'services-healthy'
  proof() {
    check 'healthy-redis' probe 'a connection to 192.0.2.162:6379' 'is accepted' 'stg-shared'
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
  guarded 'services-healthy'
  proof() {
    check 'healthy-file-storage' probe 'a connection to 192.0.2.162:8890' 'is accepted' 'stg-shared'
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
  guarded 'workers-reconnect'
  proof() {
    check 'workers-connected' manual 'Find this worker in the list of workers; it must be shown connected.' 'a person attests it' 'stg-core1' 'stg-core2' 'stg-gw1'
    attested '2.state=state' '1.screenshot=screenshot' <<'WORDS'
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
  guarded 'test-scan'
  manual '1.request-id=request-id' '2.verdict=verdict' <<'WORDS'
Hand in a clean file and the EICAR test file over the API. Both must come back with the verdict that belongs to them.
to record: request-id, verdict
WORDS
  finish
}

# 78/83  api-answers: The API answers
# upgrade.yaml:1272, guide 227
step_78() {
  step 'api-answers' check verify 'The API answers' || return 0
  guarded 'api-accessible'
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
  guarded 'logs-reviewed'
  manual '3.logs-read=logs-read' '4.warnings=warnings' '1.failed-migrations=failed-migrations' '2.judgement=judgement' <<'WORDS'
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
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
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
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
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
    expect 'matches' '^([0-9]+:)?2\.6\.1([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 49-49 46-46 54-54 50-50 58-58 48-57'
  }
  finish
}

# 83/83  versions-in-console: The console shows one version for each kind of instance
# upgrade.yaml:1287, guide 234
step_83() {
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
  hosts 'stg-app'
  manual '1.command=command' '2.finished-at=finished-at' <<'WORDS'
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
    attested '1.account=account' <<'WORDS'
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
  hosts 'stg-shared'
  proof() {
    check 'see-postgresql-restored' probe 'a connection to 192.0.2.162:5432' 'is accepted' 'stg-shared'
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
    check 'see-rabbitmq-restored' probe 'a connection to 192.0.2.162:5672' 'is accepted' 'stg-shared'
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
    check 'see-redis-restored' probe 'a connection to 192.0.2.162:6379' 'is accepted' 'stg-shared'
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
  manual '2.command=command' '1.backup-used=backup-used' '3.finished-at=finished-at' <<'WORDS'
Install /srv/packages/mdc-file-storage_2.5.0_amd64.deb on this machine with the command of the upgrade, allowing the lower version. Where files are missing or damaged, restore the backup of this change.
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
    attested '1.request-id=request-id' '2.verdict=verdict' <<'WORDS'
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
WAY BACK: recovery `restore-identity-service`, Go back to the previous Identity Service
  meant for: Nobody can sign in after the upgrade, and the service does not come up
  1. `install-previous-identity-service` on stg-app: Install the previous package
       Install /srv/packages/mdc-identity-service_2.5.0_amd64.deb on this machine with the command of the upgrade, allowing the lower version. Leave the ignition file of the service alone.
       to record: command, finished-at
  2. `see-previous-identity-service` on stg-app: See that the previous Identity Service runs
       then: The Identity Service runs again (service example-identity-service.service is running)
  3. `sign-in-works-again`: Signing in works again
       then: Signing in works again (Sign in at https://control-center.staging.example.com/. a person attests it)
TEXT
}

# Recovery procedure `restore-file-storage`
procedure_3() {
  cat <<'TEXT'
WAY BACK: recovery `restore-file-storage`, Go back to the previous File Storage
  meant for: File Storage does not come up with the new version inside the window
  1. `install-previous-file-storage` on stg-shared: Install the previous package and restore the files where they are damaged
       Install /srv/packages/mdc-file-storage_2.5.0_amd64.deb on this machine with the command of the upgrade, allowing the lower version. Where files are missing or damaged, restore the backup of this change.
       to record: command, backup-used, finished-at
  2. `see-previous-file-storage` on stg-shared: See that the previous File Storage runs
       then: File Storage runs again (service example-file-storage.service is running)
  3. `reopen-after-file-storage`: Let users send scans again
       Tell the users that they may send scans again.
       to record: told-at
  4. `file-storage-api`: The API answers
       then: The API answers (the answer of https://scan.staging.example.com/health has status 200)
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
# its undoing; then its `unless`, and on which hosts that looks; and of how many hosts its batches are.
facts() {
  cat <<'FACTS'
live.entry.rights check entry live stg-app,stg-shared live.entry.rights probe stg-app,stg-shared 0 plan - - none - - - 2 mandatory
live.entry.nodes-without-failures check entry live stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 live.entry.nodes-without-failures probe stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 0 plan - - none - - - 5 mandatory
live.entry.nodes-seen-healthy check entry live controller live.entry.nodes-seen-healthy manual controller 0 plan - - none - - - 1 mandatory
live.entry.disk-space check entry live stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 live.entry.disk-space probe stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 0 plan - - none - - - 5 mandatory
live.entry.memory check entry live stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 live.entry.memory probe stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 0 plan - - none - - - 5 mandatory
live.entry.processors check entry live stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 live.entry.processors probe stg-app,stg-shared,stg-core1,stg-core2,stg-gw1 0 plan - - none - - - 5 mandatory
live.entry.console-answers check entry live controller live.entry.console-answers probe controller 0 plan - - none - - - 1 mandatory
notify-users notify body live controller - - - 0 plan - 600000 none 600000 - - 1 mandatory
notify-administrators notify body live controller - - - 0 plan - 600000 none 600000 - - 1 mandatory
backup-postgresql manual body live stg-shared backup-postgresql.check probe stg-shared 0 plan - 900000 none 900000 - - 1 mandatory
backup-file-storage manual body live stg-shared backup-file-storage.check probe stg-shared 0 plan - 900000 none 900000 - - 1 mandatory
download-installers manual body live controller - - - 0 plan - 1800000 none 1800000 - - 1 mandatory
download-packages manual body live controller - - - 0 plan - 1200000 none 1200000 - - 1 mandatory
see-installer-identity-service check body live stg-app see-installer-identity-service probe stg-app 0 plan - 60000 none 60000 - - 1 mandatory
see-installer-control-center check body live stg-app see-installer-control-center probe stg-app 0 plan - 60000 none 60000 - - 1 mandatory
see-installer-file-storage check body live stg-shared see-installer-file-storage probe stg-shared 0 plan - 60000 none 60000 - - 1 mandatory
backup-postgresql.age check body live stg-shared backup-postgresql.age probe stg-shared 0 plan - - none - - - 1 mandatory
backup-file-storage.age check body live stg-shared backup-file-storage.age probe stg-shared 0 plan - - none - - - 1 mandatory
upgrade-identity-service run body live stg-app upgrade-identity-service.check probe stg-app 0 plan - 600000 undo 1200000 upgrade-identity-service.unless stg-app 1 mandatory
see-identity-service-running check body live stg-app see-identity-service-running probe stg-app 0 plan - 120000 none 120000 - - 1 mandatory
watch-after-identity-service check body live controller watch-after-identity-service probe controller 0 plan - 300000 none 300000 - - 1 mandatory
upgrade-control-center run body live stg-app upgrade-control-center.check probe stg-app 0 plan - 600000 undo 1200000 upgrade-control-center.unless stg-app 1 mandatory
see-control-center-running check body live stg-app see-control-center-running probe stg-app 0 plan - 120000 none 120000 - - 1 mandatory
console-back wait body live controller console-back probe controller 0 plan - 300000 none 300000 - - 1 mandatory
worker-sign-in manual body live controller - - - 0 plan - 120000 none 120000 - - 1 mandatory
upgrade-worker manual body live controller - - - 0 plan - 300000 irreversible 300000 - - 1 mandatory
worker-progress wait body live controller worker-progress manual controller 0 plan - 1800000 none 1800000 - - 1 mandatory
see-worker-versions check body live stg-core1,stg-core2,stg-gw1 see-worker-versions manual stg-core1,stg-core2,stg-gw1 0 plan - 600000 none 600000 - - 3 mandatory
watch-after-worker check body live controller watch-after-worker probe controller 0 plan - 300000 none 300000 - - 1 mandatory
execution-sign-in manual body live controller - - - 0 plan - 120000 none 120000 - - 1 mandatory
upload-packages manual body live controller - - - 0 plan - 900000 undo 300000 - - 1 mandatory
core-minimum manual body live controller - - - 0 plan - 300000 none 300000 - - 1 mandatory
upgrade-core manual body live stg-core1,stg-core2 upgrade-core.check manual stg-core1,stg-core2 0 plan - 3600000 undo 3600000 - - 1,1 mandatory
upgrade-api-gateway manual body live stg-gw1 upgrade-api-gateway.check manual stg-gw1 0 plan - 1200000 undo 1200000 - - 1 mandatory
no-callback-service manual body live controller - - - 0 plan - 300000 none 300000 - - 1 mandatory
watch-after-execution check body live controller watch-after-execution probe controller 0 plan - 300000 none 300000 - - 1 mandatory
stop-submissions manual body live controller - - - 0 plan - 900000 undo 300000 - - 1 mandatory
open-processing-history manual body live controller - - - 0 plan - 300000 none 300000 - - 1 mandatory
requests-complete wait body live controller requests-complete manual controller 0 plan - 3600000 none 3600000 - - 1 mandatory
backup-all-postgresql manual body live stg-shared backup-all-postgresql.check probe stg-shared 0 plan - 1800000 none 1800000 - - 1 mandatory
backup-all-redis manual body live stg-shared backup-all-redis.check probe stg-shared 0 plan - 600000 none 600000 - - 1 mandatory
backup-all-rabbitmq manual body live stg-shared backup-all-rabbitmq.check probe stg-shared 0 plan - 600000 none 600000 - - 1 mandatory
backup-all-file-storage manual body live stg-shared backup-all-file-storage.check probe stg-shared 0 plan - 3600000 none 3600000 - - 1 mandatory
live.exit.console-answers check exit live controller live.exit.console-answers probe controller 0 plan - - none - - - 1 mandatory
critical.entry.cluster-idle check entry critical controller critical.entry.cluster-idle manual controller 0 plan critical - none - - - 1 mandatory
critical.entry.postgresql-healthy check entry critical stg-shared critical.entry.postgresql-healthy probe stg-shared 0 plan critical - none - - - 1 mandatory
critical.entry.postgresql-answers check entry critical stg-shared critical.entry.postgresql-answers probe stg-shared 0 plan critical - none - - - 1 mandatory
critical.entry.rabbitmq-healthy check entry critical stg-shared critical.entry.rabbitmq-healthy probe stg-shared 0 plan critical - none - - - 1 mandatory
critical.entry.rabbitmq-answers check entry critical stg-shared critical.entry.rabbitmq-answers probe stg-shared 0 plan critical - none - - - 1 mandatory
critical.entry.redis-healthy check entry critical stg-shared critical.entry.redis-healthy probe stg-shared 0 plan critical - none - - - 1 mandatory
critical.entry.redis-answers check entry critical stg-shared critical.entry.redis-answers probe stg-shared 0 plan critical - none - - - 1 mandatory
critical.entry.file-storage-healthy check entry critical stg-shared critical.entry.file-storage-healthy probe stg-shared 0 plan critical - none - - - 1 mandatory
critical.entry.file-storage-answers check entry critical stg-shared critical.entry.file-storage-answers probe stg-shared 0 plan critical - none - - - 1 mandatory
backup-all-postgresql.age check entry critical stg-shared backup-all-postgresql.age probe stg-shared 0 plan critical - none - - - 1 mandatory
backup-all-redis.age check entry critical stg-shared backup-all-redis.age probe stg-shared 0 plan critical - none - - - 1 mandatory
backup-all-rabbitmq.age check entry critical stg-shared backup-all-rabbitmq.age probe stg-shared 0 plan critical - none - - - 1 mandatory
backup-all-file-storage.age check entry critical stg-shared backup-all-file-storage.age probe stg-shared 0 plan critical - none - - - 1 mandatory
approve-critical approve body critical controller - - - 0 plan critical 300000 none 300000 - - 1 mandatory
watch-before-file-storage check body critical controller watch-before-file-storage manual controller 0 plan critical 300000 none 300000 - - 1 mandatory
upgrade-file-storage run body critical stg-shared upgrade-file-storage.check probe stg-shared 0 plan critical 900000 undo 3600000 upgrade-file-storage.unless stg-shared 1 mandatory
see-file-storage-running check body critical stg-shared see-file-storage-running probe stg-shared 0 plan critical 120000 none 120000 - - 1 mandatory
see-file-storage-answering check body critical stg-shared see-file-storage-answering probe stg-shared 0 plan critical 120000 none 120000 - - 1 mandatory
watch-after-file-storage check body critical controller watch-after-file-storage manual controller 0 plan critical 300000 none 300000 - - 1 mandatory
reopen-submissions manual body critical controller - - - 0 plan critical 600000 undo 900000 - - 1 mandatory
critical.exit.console-answers check exit critical controller critical.exit.console-answers probe controller 0 plan critical - none - - - 1 mandatory
healthy-identity-service check verify verify stg-app healthy-identity-service probe stg-app 0 plan - - none - - - 1 mandatory
healthy-control-center check verify verify stg-app healthy-control-center probe stg-app 0 plan - - none - - - 1 mandatory
healthy-worker check verify verify stg-core1,stg-core2,stg-gw1 healthy-worker probe stg-core1,stg-core2,stg-gw1 0 plan - - none - - - 3 mandatory
healthy-core check verify verify stg-core1,stg-core2 healthy-core probe stg-core1,stg-core2 0 plan - - none - - - 2 mandatory
healthy-api-gateway check verify verify stg-gw1 healthy-api-gateway probe stg-gw1 0 plan - - none - - - 1 mandatory
still-no-callback-service manual verify verify controller - - - 0 plan - 300000 none 300000 - - 1 mandatory
healthy-postgresql check verify verify stg-shared healthy-postgresql probe stg-shared 0 plan - - none - - - 1 mandatory
healthy-rabbitmq check verify verify stg-shared healthy-rabbitmq probe stg-shared 0 plan - - none - - - 1 mandatory
healthy-redis check verify verify stg-shared healthy-redis probe stg-shared 0 plan - - none - - - 1 mandatory
healthy-file-storage check verify verify stg-shared healthy-file-storage probe stg-shared 0 plan - - none - - - 1 mandatory
workers-connected check verify verify stg-core1,stg-core2,stg-gw1 workers-connected manual stg-core1,stg-core2,stg-gw1 0 plan - - none - - - 3 mandatory
test-scan manual verify verify controller - - - 0 plan - 900000 none 900000 - - 1 mandatory
api-answers check verify verify controller api-answers probe controller 0 plan - - none - - - 1 mandatory
logs-reviewed manual verify verify controller - - - 0 plan - 1800000 none 1800000 - - 1 mandatory
version-identity-service check verify verify stg-app version-identity-service probe stg-app 0 plan - - none - - - 1 -
version-control-center check verify verify stg-app version-control-center probe stg-app 0 plan - - none - - - 1 -
version-file-storage check verify verify stg-shared version-file-storage probe stg-shared 0 plan - - none - - - 1 -
versions-in-console check verify verify controller versions-in-console manual controller 0 plan - - none - - - 1 -
install-previous-identity-service manual body restore-identity-service stg-app - - - 0 back - 1200000 none 1200000 - - 1 -
see-previous-identity-service check body restore-identity-service stg-app see-previous-identity-service probe stg-app 0 back - 120000 none 120000 - - 1 -
sign-in-works-again check verify restore-identity-service controller sign-in-works-again manual controller 0 back - - none - - - 1 -
restore-shared-service manual body restore-shared-services controller - - - 0 back - 3600000 none 3600000 - - 1 -
see-postgresql-restored check body restore-shared-services stg-shared see-postgresql-restored probe stg-shared 0 back - 120000 none 120000 - - 1 -
see-rabbitmq-restored check body restore-shared-services stg-shared see-rabbitmq-restored probe stg-shared 0 back - 120000 none 120000 - - 1 -
see-redis-restored check body restore-shared-services stg-shared see-redis-restored probe stg-shared 0 back - 120000 none 120000 - - 1 -
reopen-after-shared-services manual body restore-shared-services controller - - - 0 back - 600000 none 600000 - - 1 -
shared-services-api check verify restore-shared-services controller shared-services-api probe controller 0 back - - none - - - 1 -
install-previous-file-storage manual body restore-file-storage stg-shared - - - 0 back - 3600000 none 3600000 - - 1 -
see-previous-file-storage check body restore-file-storage stg-shared see-previous-file-storage probe stg-shared 0 back - 120000 none 120000 - - 1 -
reopen-after-file-storage manual body restore-file-storage controller - - - 0 back - 600000 none 600000 - - 1 -
file-storage-api check verify restore-file-storage controller file-storage-api probe controller 0 back - - none - - - 1 -
file-storage-test-scan check verify restore-file-storage controller file-storage-test-scan manual controller 0 back - - none - - - 1 -
undo:upgrade-identity-service manual body live stg-app - - - 0 back - 1200000 none 1200000 - - 1 -
undo:upgrade-control-center manual body live stg-app - - - 0 back - 1200000 none 1200000 - - 1 -
undo:upload-packages manual body live controller - - - 0 back - 300000 none 300000 - - 1 -
undo:upgrade-core manual body live stg-core2,stg-core1 - - - 0 back - 3600000 none 3600000 - - 1,1 -
undo:upgrade-api-gateway manual body live stg-gw1 - - - 0 back - 1200000 none 1200000 - - 1 -
undo:stop-submissions manual body live controller - - - 0 back - 300000 none 300000 - - 1 -
undo:upgrade-file-storage manual body critical stg-shared - - - 0 back critical 3600000 none 3600000 - - 1 -
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
    'no-callback-service') RB_ROW=35 ;;
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
    'watch-before-file-storage') RB_ROW=59 ;;
    'upgrade-file-storage') RB_ROW=60 ;;
    'see-file-storage-running') RB_ROW=61 ;;
    'see-file-storage-answering') RB_ROW=62 ;;
    'watch-after-file-storage') RB_ROW=63 ;;
    'reopen-submissions') RB_ROW=64 ;;
    'critical.exit.console-answers') RB_ROW=65 ;;
    'healthy-identity-service') RB_ROW=66 ;;
    'healthy-control-center') RB_ROW=67 ;;
    'healthy-worker') RB_ROW=68 ;;
    'healthy-core') RB_ROW=69 ;;
    'healthy-api-gateway') RB_ROW=70 ;;
    'still-no-callback-service') RB_ROW=71 ;;
    'healthy-postgresql') RB_ROW=72 ;;
    'healthy-rabbitmq') RB_ROW=73 ;;
    'healthy-redis') RB_ROW=74 ;;
    'healthy-file-storage') RB_ROW=75 ;;
    'workers-connected') RB_ROW=76 ;;
    'test-scan') RB_ROW=77 ;;
    'api-answers') RB_ROW=78 ;;
    'logs-reviewed') RB_ROW=79 ;;
    'version-identity-service') RB_ROW=80 ;;
    'version-control-center') RB_ROW=81 ;;
    'version-file-storage') RB_ROW=82 ;;
    'versions-in-console') RB_ROW=83 ;;
    'install-previous-identity-service') RB_ROW=84 ;;
    'see-previous-identity-service') RB_ROW=85 ;;
    'sign-in-works-again') RB_ROW=86 ;;
    'restore-shared-service') RB_ROW=87 ;;
    'see-postgresql-restored') RB_ROW=88 ;;
    'see-rabbitmq-restored') RB_ROW=89 ;;
    'see-redis-restored') RB_ROW=90 ;;
    'reopen-after-shared-services') RB_ROW=91 ;;
    'shared-services-api') RB_ROW=92 ;;
    'install-previous-file-storage') RB_ROW=93 ;;
    'see-previous-file-storage') RB_ROW=94 ;;
    'reopen-after-file-storage') RB_ROW=95 ;;
    'file-storage-api') RB_ROW=96 ;;
    'file-storage-test-scan') RB_ROW=97 ;;
    'undo:upgrade-identity-service') RB_ROW=98 ;;
    'undo:upgrade-control-center') RB_ROW=99 ;;
    'undo:upload-packages') RB_ROW=100 ;;
    'undo:upgrade-core') RB_ROW=101 ;;
    'undo:upgrade-api-gateway') RB_ROW=102 ;;
    'undo:stop-submissions') RB_ROW=103 ;;
    'undo:upgrade-file-storage') RB_ROW=104 ;;
    'undo:reopen-submissions') RB_ROW=105 ;;
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
dXBwb3J0ZWQgc3lzdGVtcy4ifV0sImVkaXRpb24iOjUsImZvcm1hdCI6InJ1bmJvb2stcGxhbi8x
IiwiaG9zdHMiOlt7ImFkZHJlc3MiOiIxOTIuMC4yLjE2MSIsImNvbXBvbmVudHMiOlsiaWRlbnRp
dHktc2VydmljZSIsImNvbnRyb2wtY2VudGVyIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6InN0
Zy1hcHAiLCJvcyI6ImRlYmlhbi0xMiIsIm9zRmFtaWx5IjoiZGViaWFuIiwicm9sZXMiOltdLCJ1
c2VyIjoib3BzIn0seyJhZGRyZXNzIjoiMTkyLjAuMi4xNjIiLCJjb21wb25lbnRzIjpbInBvc3Rn
cmVzcWwiLCJyYWJiaXRtcSIsInJlZGlzIiwiZmlsZS1zdG9yYWdlIl0sImNvbm5lY3Rpb24iOiJz
c2giLCJpZCI6InN0Zy1zaGFyZWQiLCJvcyI6ImRlYmlhbi0xMiIsIm9zRmFtaWx5IjoiZGViaWFu
Iiwicm9sZXMiOltdLCJ1c2VyIjoib3BzIn0seyJhZGRyZXNzIjoiMTkyLjAuMi4xNzEiLCJjb21w
b25lbnRzIjpbIndvcmtlciIsImNvcmUiXSwiY29ubmVjdGlvbiI6InNzaCIsImlkIjoic3RnLWNv
cmUxIiwib3MiOiJkZWJpYW4tMTIiLCJvc0ZhbWlseSI6ImRlYmlhbiIsInJvbGVzIjpbXSwidXNl
ciI6Im9wcyJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuMTcyIiwiY29tcG9uZW50cyI6WyJ3b3JrZXIi
LCJjb3JlIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6InN0Zy1jb3JlMiIsIm9zIjoiZGViaWFu
LTEyIiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6W10sInVzZXIiOiJvcHMifSx7ImFkZHJl
c3MiOiIxOTIuMC4yLjE4MSIsImNvbXBvbmVudHMiOlsid29ya2VyIiwiYXBpLWdhdGV3YXkiXSwi
Y29ubmVjdGlvbiI6InNzaCIsImlkIjoic3RnLWd3MSIsIm9zIjoiZGViaWFuLTEyIiwib3NGYW1p
bHkiOiJkZWJpYW4iLCJyb2xlcyI6W10sInVzZXIiOiJvcHMifV0sImltcGFjdExldmVscyI6W3si
ZGVmaW5pdGlvbiI6IkEgc2VydmljZSBvZiB0aGUgYXBwbGljYXRpb24gaXMgdXBncmFkZWQgd2hp
bGUgZmlsZXMgYXJlIHByb2Nlc3NlZDsgbGl0dGxlIG9yIG5vdGhpbmcgaXMgbm90aWNlZC4iLCJs
ZXZlbCI6MSwidGl0bGUiOiJMaXZlIHVwZ3JhZGUiLCJ3aW5kb3dSZXF1aXJlZCI6ZmFsc2V9LHsi
ZGVmaW5pdGlvbiI6IkEgc2VydmljZSB0aGF0IHRoZSB3aG9sZSBjbHVzdGVyIGRlcGVuZHMgb24g
aXMgdXBncmFkZWQ7IGl0IHRha2VzIGEgbWFpbnRlbmFuY2Ugd2luZG93LiIsImxldmVsIjoyLCJ0
aXRsZSI6IkNyaXRpY2FsIHNlcnZpY2UgdXBncmFkZSIsIndpbmRvd1JlcXVpcmVkIjp0cnVlfV0s
Im5vdGVzIjpbeyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMtNSJ9XSwi
dGV4dCI6IlNvbWUgc2VydmljZXMgbWF5IGJlIHVwZ3JhZGVkIHVuZGVyIGxvYWQ7IG90aGVycyBj
YXJyeSBzaWduLWluLCBxdWV1ZXMsIG1ldGFkYXRhIGFuZCBmaWxlcyBmb3IgYWxsLiJ9LHsic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMyJ9XSwidGV4dCI6IlNlcnZpY2Vz
IG9mIHRoZSBhcHBsaWNhdGlvbiBhbmQgc2VydmljZXMgb2YgdGhlIHNoYXJlZCBpbmZyYXN0cnVj
dHVyZSBhcmUgdG9sZCBhcGFydCB0aHJvdWdob3V0LiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI0Mi00OSJ9XSwidGV4dCI6IlNpZ24taW4sIHF1ZXVlcywgbWV0YWRh
dGEsIHdvcmtmbG93cywgZmlsZXMgYW5kIHRoZSB0cmFmZmljIGluc2lkZSBoYW5nIG9uIHRoZSBz
aGFyZWQgc2VydmljZXMuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjUzLTU3In1dLCJ0ZXh0IjoiV2hpbGUgdGhlIGZpcnN0IHN0YWdlIHJ1bnMsIGZpbGVzIGFyZSBz
Y2FubmVkIGFuZCB3b3JrIGluIGhhbmQgaXMgbm90IGludGVycnVwdGVkOyBzb21lIG1hbmFnZW1l
bnQgbWF5IGJlIG1pc3NpbmcgZm9yIGEgd2hpbGUuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjEzMC0xMzYifV0sInRleHQiOiJDb3JlLCBBUEkgR2F0ZXdheSBhbmQg
Q2FsbGJhY2sgU2VydmljZSB0b2dldGhlciBhcmUgdGhlIGV4ZWN1dGlvbiBpbnN0YW5jZXMuIn0s
eyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1My0xNTcifV0sInRleHQi
OiJUaGUgc2Vjb25kIHN0YWdlIHB1dHMgc2lnbmluZyBpbiwgcXVldWVzLCBtZXRhZGF0YSBhbmQg
dGhlIGZpbGVzIHRoZW1zZWx2ZXMgYXQgcmlzaywgZm9yIGV2ZXJ5IHBhcnQuIn0seyJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3OCJ9XSwidGV4dCI6IkEgY3JpdGljYWwg
c2VydmljZSB0aGF0IGdvZXMgYXdheSB1bmRlciBydW5uaW5nIHNjYW5zIG1heSBsZWF2ZSBmYWls
ZWQgcmVxdWVzdHMsIGhhbGYtZG9uZSB3b3JrZmxvd3MsIGRhdGEgdGhhdCBkaXNhZ3JlZXMgZm9y
IGEgdGltZSwgYW5kIG91dGFnZXMuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjE5MS0xOTMifV0sInRleHQiOiJGaWxlIFN0b3JhZ2UgaXMgYW1vbmcgdGhlIHNlcnZp
Y2VzIHRoYXQgbWF0dGVyIG1vc3QuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjIzOCJ9XSwidGV4dCI6IlBsYW5uaW5nIGFuZCBzbWFsbCBjb250cm9sbGVkIHN0ZXBz
IGFyZSB3aGF0IGtlZXBzIGFuIG91dGFnZSBzaG9ydC4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQi
OiJwdWJsaXNoZWQiLCJsaW5lcyI6InVwZ3JhZGUgcHJvY2VkdXJlcyJ9LHsiZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiODEtODYsIDEwMC0xMDUsIDIxMy0yMTgifV0sInRleHQiOiJOZWl0aGVy
IHRoZSBndWlkZSBub3IgdGhlIHBhZ2UgYXMgcHVibGlzaGVkIGhvbGRzIGFuIGluc3RhbGxhdGlv
biBjb21tYW5kIG9yIHRoZSBuYW1lIG9mIGEgc2VydmljZTsgYm90aCBhcmUgdmFyaWFibGVzIHRo
YXQgdGhlIGF1dGhvciBvZiBhIGNoYW5nZSBoYXMgdG8gZmlsbC4ifSx7InNvdXJjZSI6W3siZG9j
dW1lbnQiOiJzaWJsaW5nIiwibGluZXMiOiIyOS0zNSJ9XSwidGV4dCI6IlRoZSBzaWJsaW5nIHBy
b2R1Y3QgaW5zdGFsbHMgd2l0aCBtc2lleGVjIG9uIFdpbmRvd3MsIGRwa2cgYW5kIGFwdCBvbiBE
ZWJpYW4gYW5kIHl1bSBvbiBSZWQgSGF0LiBUaGF0IHRoaXMgcHJvZHVjdCBkb2VzIHRoZSBzYW1l
IGlzIGluZmVycmVkLCBub3Qgc2FpZC4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJpZGVudGl0
eS1zZXR0aW5ncyIsImxpbmVzIjoiaWduaXRpb24gZmlsZSJ9XSwidGV4dCI6IlRoZSBJZGVudGl0
eSBTZXJ2aWNlIHJlYWRzIC9ldGMvb3Bzd2F0L21kZGNfaWRlbnRpdHlfc2VydmljZS55bWwgKG9u
IFdpbmRvd3MgQzpcXG9wc3dhdFxcbWRkY19pZGVudGl0eV9zZXJ2aWNlLnltbCkgb24gYSBmcmVz
aCBpbnN0YWxsYXRpb24gb25seSwgYW5kIGFuc3dlcnMgb24gcG9ydCA4ODkxIHVubGVzcyB0b2xk
IG90aGVyd2lzZS4gQW4gdXBncmFkZSBuZWl0aGVyIG5lZWRzIG5vciB0b3VjaGVzIHRoYXQgZmls
ZS4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJ3b3JrZXJzLXBhZ2UiLCJsaW5lcyI6ImltcG9y
dCJ9XSwidGV4dCI6IldvcmtlcnMgYXJlIGltcG9ydGVkIGZyb20gYSBsaXN0IHdpdGggbmFtZSwg
aG9zdCwgcG9ydCBhbmQgYSBjb25uZWN0aW9uIGtleS4gVGhlIGtleSBpcyBhIHNlY3JldCBhbmQg
aGFzIG5vIHBsYWNlIGluIGEgY2hhbmdlLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6ImZpbGUt
c3RvcmFnZS1zZXR0aW5ncyIsImxpbmVzIjoicmVwbGljYXMifV0sInRleHQiOiJGaWxlIFN0b3Jh
Z2UgbWF5IGJlIGEgZ3JvdXAgd2l0aCBhIGxlYXN0IGFuZCBhIGdyZWF0ZXN0IG51bWJlciBvZiBy
ZXBsaWNhcy4gV2l0aCBib3RoIGF0IG9uZSwgZmlsZXMgYXJlIHNwcmVhZCBhbmQgbm90IGRvdWJs
ZWQsIGFuZCBhIGxvc3Qgc2VydmVyIGlzIGxvc3QgZmlsZXM7IGl0cyBiYWNrdXAgaXMgdGhlbiB0
aGUgb25seSB3YXkgYmFjay4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMjMyIn1dLCJ0ZXh0IjoiVXBncmFkZSBpbiBhIHBlcmlvZCBvZiBsb3cgdHJhZmZpYy4ifSx7
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQxIn1dLCJ0ZXh0IjoiSGF2
ZSBtb3JlIHRoYW4gb25lIEFQSSBHYXRld2F5IGFuZCBDYWxsYmFjayBTZXJ2aWNlLCBzbyB0aGF0
IG9uZSBzZXJ2ZXMgd2hpbGUgYW5vdGhlciByZXN0YXJ0cy4ifV0sInBlb3BsZSI6eyJhcHByb3Zh
bHNSZXF1aXJlZCI6MCwiYXBwcm92ZXJzIjpbImxpQGV4YW1wbGUuY29tIl0sImNvbnRhY3RzIjpb
InNlcnZpY2UtZGVza0BleGFtcGxlLmNvbSJdLCJvcGVyYXRvcnMiOlsiYmVuQGV4YW1wbGUuY29t
Il0sInJldmlld2VycyI6W119LCJwcm9kdWN0Ijp7ImRlc2NyaXB0aW9uIjoiQXBwbGljYXRpb24g
c2VydmljZXMgdGhhdCBhcmUgdXBncmFkZWQgd2hpbGUgZmlsZXMgYXJlIHNjYW5uZWQsIGFuZCBm
b3VyIHNlcnZpY2VzIHVuZGVybmVhdGggdGhhdCB0aGUgd2hvbGUgY2x1c3RlciBsZWFucyBvbiBh
bmQgdGhhdCBhcmUgdXBncmFkZWQgaW4gYSBtYWludGVuYW5jZSB3aW5kb3cuIiwiaWQiOiJtZC1j
bHVzdGVyIiwidGl0bGUiOiJNZXRhRGVmZW5kZXIgQ2x1c3RlciJ9LCJyZWNvdmVyeSI6W3siZmFp
bHVyZU9mIjpbInVwZ3JhZGUtaWRlbnRpdHktc2VydmljZSIsInNlZS1pZGVudGl0eS1zZXJ2aWNl
LXJ1bm5pbmciXSwiaWQiOiJyZXN0b3JlLWlkZW50aXR5LXNlcnZpY2UiLCJzb3VyY2UiOltdLCJz
dGVwcyI6W3siYmF0Y2hlcyI6W1sic3RnLWFwcCJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjEyMDAwMDAsImlkIjoiaW5zdGFsbC1wcmV2aW91cy1pZGVudGl0eS1zZXJ2aWNlIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJJbnN0
YWxsIC9zcnYvcGFja2FnZXMvbWRjLWlkZW50aXR5LXNlcnZpY2VfMi41LjBfYW1kNjQuZGViIG9u
IHRoaXMgbWFjaGluZSB3aXRoIHRoZSBjb21tYW5kIG9mIHRoZSB1cGdyYWRlLCBhbGxvd2luZyB0
aGUgbG93ZXIgdmVyc2lvbi4gTGVhdmUgdGhlIGlnbml0aW9uIGZpbGUgb2YgdGhlIHNlcnZpY2Ug
YWxvbmUuIiwicGF0aCI6W10sInJlY29yZCI6WyJjb21tYW5kIiwiZmluaXNoZWQtYXQiXX0sIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEy
OTd9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6ImlkZW50aXR5LXNldHRp
bmdzIiwibGluZXMiOiJpZ25pdGlvbiBmaWxlIn1dLCJzdGFnZSI6InJlc3RvcmUtaWRlbnRpdHkt
c2VydmljZSIsInRpdGxlIjoiSW5zdGFsbCB0aGUgcHJldmlvdXMgcGFja2FnZSJ9LHsiYmF0Y2hl
cyI6W1sic3RnLWFwcCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gXCIke3VuaXRfaWRlbnRpdHlfc2VydmljZX1cIjsg
ZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkg
JiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRz
dGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0x
IDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0ZW1jdGwiXSwi
dmFyaWFibGVzIjpbInVuaXRfaWRlbnRpdHlfc2VydmljZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0
ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsic3RnLWFwcCJdLCJpZCI6InNlZS1wcmV2aW91cy1p
ZGVudGl0eS1zZXJ2aWNlIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAs
ImZvck1TIjozMDAwMDB9LCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxlLWlkZW50aXR5LXNlcnZp
Y2Uuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIElkZW50aXR5IFNlcnZp
Y2UgcnVucyBhZ2FpbiJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6InNl
ZS1wcmV2aW91cy1pZGVudGl0eS1zZXJ2aWNlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJj
aGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjEzMDd9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbXSwic3RhZ2UiOiJyZXN0b3Jl
LWlkZW50aXR5LXNlcnZpY2UiLCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBwcmV2aW91cyBJZGVudGl0
eSBTZXJ2aWNlIHJ1bnMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4
cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRy
b2xsZXIiXSwiaWQiOiJzaWduLWluLXdvcmtzLWFnYWluIiwia2luZCI6Im1hbnVhbCIsIm1hbnVh
bCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiU2lnbiBpbiBhdCBo
dHRwczovL2NvbnRyb2wtY2VudGVyLnN0YWdpbmcuZXhhbXBsZS5jb20vLiIsInBhdGgiOltdLCJy
ZWNvcmQiOlsiYWNjb3VudCJdfSwic3ViamVjdCI6IlNpZ24gaW4gYXQgaHR0cHM6Ly9jb250cm9s
LWNlbnRlci5zdGFnaW5nLmV4YW1wbGUuY29tLy4iLCJ0aXRsZSI6IlNpZ25pbmcgaW4gd29ya3Mg
YWdhaW4ifSwiZWZmZWN0cyI6W10sImlkIjoic2lnbi1pbi13b3Jrcy1hZ2FpbiIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMzE4fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbXSwic3RhZ2UiOiJyZXN0b3JlLWlkZW50aXR5LXNlcnZpY2UiLCJ0aXRsZSI6IlNpZ25pbmcg
aW4gd29ya3MgYWdhaW4ifV0sInRpdGxlIjoiR28gYmFjayB0byB0aGUgcHJldmlvdXMgSWRlbnRp
dHkgU2VydmljZSIsInRyaWdnZXIiOiJOb2JvZHkgY2FuIHNpZ24gaW4gYWZ0ZXIgdGhlIHVwZ3Jh
ZGUsIGFuZCB0aGUgc2VydmljZSBkb2VzIG5vdCBjb21lIHVwIn0seyJmYWlsdXJlT2YiOlsidXBn
cmFkZS1wb3N0Z3Jlc3FsIiwidXBncmFkZS1yYWJiaXRtcSIsInVwZ3JhZGUtcmVkaXMiXSwiaWQi
OiJyZXN0b3JlLXNoYXJlZC1zZXJ2aWNlcyIsInNvdXJjZSI6W10sInN0ZXBzIjpbeyJiYXRjaGVz
IjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzYwMDAwMCwiaWQi
OiJyZXN0b3JlLXNoYXJlZC1zZXJ2aWNlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51
YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJJbnN0YWxsIHRoZSBwcmV2aW91cyB2ZXJzaW9u
IG9mIHRoZSBzZXJ2aWNlIHRoYXQgZmFpbGVkIGFuZCByZXN0b3JlIGl0cyBiYWNrdXAgb2YgdGhp
cyBjaGFuZ2UgYnkgdGhlIHByb2NlZHVyZSBvZiB0aGUgc2l0ZSwgaHR0cHM6Ly93aWtpLmV4YW1w
bGUuY29tL2RhdGFiYXNlcy91cGdyYWRlLiIsInBhdGgiOltdLCJyZWNvcmQiOlsic2VydmljZSIs
ImJhY2t1cC11c2VkIiwiZmluaXNoZWQtYXQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEzMjl9LCJwb3NpdGlvbiI6ImJvZHkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjQtMTY2LCAyMzMifV0sInN0YWdl
IjoicmVzdG9yZS1zaGFyZWQtc2VydmljZXMiLCJ0aXRsZSI6IlB1dCB0aGUgc2VydmljZSBiYWNr
IGFzIGl0IHdhcyJ9LHsiYmF0Y2hlcyI6W1sic3RnLXNoYXJlZCJdXSwiY2hlY2siOnsiY29tbWFu
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
cHRlZCIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJzZWUtcG9zdGdyZXNxbC1yZXN0b3Jl
ZCIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAw
fSwic3ViamVjdCI6ImEgY29ubmVjdGlvbiB0byAxOTIuMC4yLjE2Mjo1NDMyIiwidGltZW91dE1T
IjozMDAwMCwidGl0bGUiOiJQb3N0Z3JlU1FMIGFjY2VwdHMgY29ubmVjdGlvbnMifSwiZWZmZWN0
cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJzZWUtcG9zdGdyZXNxbC1yZXN0b3JlZCIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMzM4fSwicG9zaXRpb24iOiJib2R5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJwb3N0Z3Jlc3FsLWhlYWx0aHkiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxNzYifV0sInN0YWdlIjoicmVzdG9yZS1zaGFyZWQtc2VydmljZXMiLCJ0aXRsZSI6IlNlZSB0
aGF0IFBvc3RncmVTUUwgYW5zd2VycyJ9LHsiYmF0Y2hlcyI6W1sic3RnLXNoYXJlZCJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0YXJnZXQ9XCIke2FkZHJl
c3N9OiR7cG9ydF9yYWJiaXRtcX1cIlxuc2V0IC0tIFwiJHt0YXJnZXQlOip9XCIgXCIke3Rhcmdl
dCMjKjp9XCJcbmlmIGNvbW1hbmQgLXYgbmMgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGNhc2Ug
JChuYyAtLWhlbHAgMj4mMSkgaW5cbiAgICAqQnVzeUJveCopIG5jIC13IDUgXCIkMVwiIFwiJDJc
IiAtZSB0cnVlIDs7XG4gICAgKikgbmMgLXogLXcgNSBcIiQxXCIgXCIkMlwiIDs7XG4gIGVzYWNc
bmVsaWYgY29tbWFuZCAtdiBiYXNoID4vZGV2L251bGwgMj4mMTsgdGhlblxuICB0aW1lb3V0IDUg
YmFzaCAtYyAnZXhlYyAzPD5cIi9kZXYvdGNwLyQxLyQyXCInIHNoIFwiJDFcIiBcIiQyXCJcbmVs
c2VcbiAgZWNobyAnbmVpdGhlciBuYyBub3IgYmFzaCBpcyBoZXJlIHRvIHRyeSBhIGNvbm5lY3Rp
b24gd2l0aCcgPiYyXG4gIGV4aXQgMTI3XG5maSIsInRvb2xzIjpbIm5jL2Jhc2giXSwidmFyaWFi
bGVzIjpbImFkZHJlc3MiLCJwb3J0X3JhYmJpdG1xIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6
ImlzIGFjY2VwdGVkIiwiaG9zdHMiOlsic3RnLXNoYXJlZCJdLCJpZCI6InNlZS1yYWJiaXRtcS1y
ZXN0b3JlZCIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6
MzAwMDAwfSwic3ViamVjdCI6ImEgY29ubmVjdGlvbiB0byAxOTIuMC4yLjE2Mjo1NjcyIiwidGlt
ZW91dE1TIjozMDAwMCwidGl0bGUiOiJSYWJiaXRNUSBhY2NlcHRzIGNvbm5lY3Rpb25zIn0sImVm
ZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic2VlLXJhYmJpdG1xLXJlc3RvcmVk
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEzMzl9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInJhYmJpdG1xLWhlYWx0aHkiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIxNzYifV0sInN0YWdlIjoicmVzdG9yZS1zaGFyZWQtc2VydmljZXMiLCJ0aXRsZSI6IlNlZSB0
aGF0IFJhYmJpdE1RIGFuc3dlcnMifSx7ImJhdGNoZXMiOltbInN0Zy1zaGFyZWQiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFyZ2V0PVwiJHthZGRyZXNz
fToke3BvcnRfcmVkaXN9XCJcbnNldCAtLSBcIiR7dGFyZ2V0JToqfVwiIFwiJHt0YXJnZXQjIyo6
fVwiXG5pZiBjb21tYW5kIC12IG5jID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBjYXNlICQobmMg
LS1oZWxwIDI+JjEpIGluXG4gICAgKkJ1c3lCb3gqKSBuYyAtdyA1IFwiJDFcIiBcIiQyXCIgLWUg
dHJ1ZSA7O1xuICAgICopIG5jIC16IC13IDUgXCIkMVwiIFwiJDJcIiA7O1xuICBlc2FjXG5lbGlm
IGNvbW1hbmQgLXYgYmFzaCA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgdGltZW91dCA1IGJhc2gg
LWMgJ2V4ZWMgMzw+XCIvZGV2L3RjcC8kMS8kMlwiJyBzaCBcIiQxXCIgXCIkMlwiXG5lbHNlXG4g
IGVjaG8gJ25laXRoZXIgbmMgbm9yIGJhc2ggaXMgaGVyZSB0byB0cnkgYSBjb25uZWN0aW9uIHdp
dGgnID4mMlxuICBleGl0IDEyN1xuZmkiLCJ0b29scyI6WyJuYy9iYXNoIl0sInZhcmlhYmxlcyI6
WyJhZGRyZXNzIiwicG9ydF9yZWRpcyJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBhY2Nl
cHRlZCIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJzZWUtcmVkaXMtcmVzdG9yZWQiLCJr
aW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1
YmplY3QiOiJhIGNvbm5lY3Rpb24gdG8gMTkyLjAuMi4xNjI6NjM3OSIsInRpbWVvdXRNUyI6MzAw
MDAsInRpdGxlIjoiUmVkaXMgYWNjZXB0cyBjb25uZWN0aW9ucyJ9LCJlZmZlY3RzIjpbXSwiZXN0
aW1hdGVNUyI6MTIwMDAwLCJpZCI6InNlZS1yZWRpcy1yZXN0b3JlZCIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjoxMzQwfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6
ZmFsc2UsInNhdGlzZmllcyI6WyJyZWRpcy1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTc2In1dLCJzdGFnZSI6InJl
c3RvcmUtc2hhcmVkLXNlcnZpY2VzIiwidGl0bGUiOiJTZWUgdGhhdCBSZWRpcyBhbnN3ZXJzIn0s
eyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAw
MDAwLCJpZCI6InJlb3Blbi1hZnRlci1zaGFyZWQtc2VydmljZXMiLCJpZGVtcG90ZW50IjpmYWxz
ZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlRlbGwgdGhlIHVzZXJz
IHRoYXQgdGhleSBtYXkgc2VuZCBzY2FucyBhZ2Fpbi4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInRv
bGQtYXQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjEzNDF9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxNzEtMTczIn1dLCJzdGFnZSI6InJlc3RvcmUtc2hhcmVkLXNlcnZpY2Vz
IiwidGl0bGUiOiJMZXQgdXNlcnMgc2VuZCBzY2FucyBhZ2FpbiJ9LHsiYmF0Y2hlcyI6W1siY29u
dHJvbGxlciJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJp
ZiBjb21tYW5kIC12IGN1cmwgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGN1cmwgLXNTIC0tbWF4
LXRpbWUgMjAgLW8gL2Rldi9udWxsIC13ICcle2h0dHBfY29kZX0nIC0tIFwiJHthcGlfdXJsfVwi
XG5lbHNlXG4gIHdnZXQgLVMgLVQgMjAgLU8gL2Rldi9udWxsIC0tIFwiJHthcGlfdXJsfVwiIDI+
JjEgfCBhd2sgJyQxIH4gL15IVFRQLyB7IGNvZGUgPSAkMiB9IEVORCB7IHByaW50IGNvZGUgfSdc
bmZpIiwidG9vbHMiOlsiY3VybC93Z2V0Il0sInZhcmlhYmxlcyI6WyJhcGlfdXJsIl19LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIyMDAifV0sImV4cGVjdGVkIjoiaGFz
IHN0YXR1cyAyMDAiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoic2hhcmVkLXNlcnZpY2Vz
LWFwaSIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjE1MDAwLCJmb3JNUyI6MzAw
MDAwfSwic3ViamVjdCI6InRoZSBhbnN3ZXIgb2YgaHR0cHM6Ly9zY2FuLnN0YWdpbmcuZXhhbXBs
ZS5jb20vaGVhbHRoIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgQVBJIGFuc3dlcnMi
fSwiZWZmZWN0cyI6W10sImlkIjoic2hhcmVkLXNlcnZpY2VzLWFwaSIsImlkZW1wb3RlbnQiOmZh
bHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1
cGdyYWRlLnlhbWwiLCJsaW5lIjoxMzQ4fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbImFwaS1hY2Nlc3NpYmxlIl0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjI3In1dLCJzdGFnZSI6
InJlc3RvcmUtc2hhcmVkLXNlcnZpY2VzIiwidGl0bGUiOiJUaGUgQVBJIGFuc3dlcnMifV0sInRp
dGxlIjoiR28gYmFjayB0byB0aGUgcHJldmlvdXMgUG9zdGdyZVNRTCwgUmFiYml0TVEgb3IgUmVk
aXMiLCJ0cmlnZ2VyIjoiT25lIG9mIHRoZSB0aHJlZSBkb2VzIG5vdCBjb21lIHVwIHdpdGggaXRz
IG5ldyB2ZXJzaW9uIGluc2lkZSB0aGUgd2luZG93In0seyJmYWlsdXJlT2YiOlsidXBncmFkZS1m
aWxlLXN0b3JhZ2UiLCJzZWUtZmlsZS1zdG9yYWdlLXJ1bm5pbmciXSwiaWQiOiJyZXN0b3JlLWZp
bGUtc3RvcmFnZSIsInNvdXJjZSI6W10sInN0ZXBzIjpbeyJiYXRjaGVzIjpbWyJzdGctc2hhcmVk
Il1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzYwMDAwMCwiaWQiOiJpbnN0YWxsLXByZXZp
b3VzLWZpbGUtc3RvcmFnZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFu
dWFsIjp7Imluc3RydWN0aW9uIjoiSW5zdGFsbCAvc3J2L3BhY2thZ2VzL21kYy1maWxlLXN0b3Jh
Z2VfMi41LjBfYW1kNjQuZGViIG9uIHRoaXMgbWFjaGluZSB3aXRoIHRoZSBjb21tYW5kIG9mIHRo
ZSB1cGdyYWRlLCBhbGxvd2luZyB0aGUgbG93ZXIgdmVyc2lvbi4gV2hlcmUgZmlsZXMgYXJlIG1p
c3Npbmcgb3IgZGFtYWdlZCwgcmVzdG9yZSB0aGUgYmFja3VwIG9mIHRoaXMgY2hhbmdlLiIsInBh
dGgiOltdLCJyZWNvcmQiOlsiY29tbWFuZCIsImJhY2t1cC11c2VkIiwiZmluaXNoZWQtYXQiXX0s
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjEzNTd9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpb
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIyMzMifSx7ImRvY3VtZW50IjoiZmlsZS1zdG9yYWdlLXNldHRpbmdzIiwibGluZXMiOiJy
ZXBsaWNhcyJ9XSwic3RhZ2UiOiJyZXN0b3JlLWZpbGUtc3RvcmFnZSIsInRpdGxlIjoiSW5zdGFs
bCB0aGUgcHJldmlvdXMgcGFja2FnZSBhbmQgcmVzdG9yZSB0aGUgZmlsZXMgd2hlcmUgdGhleSBh
cmUgZGFtYWdlZCJ9LHsiYmF0Y2hlcyI6W1sic3RnLXNoYXJlZCJdXSwiY2hlY2siOnsiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gXCIke3Vu
aXRfZmlsZV9zdG9yYWdlfVwiOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIk
dW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAl
c1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFj
dGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInRv
b2xzIjpbInN5c3RlbWN0bCJdLCJ2YXJpYWJsZXMiOlsidW5pdF9maWxlX3N0b3JhZ2UiXX0sImV4
cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwi
aWQiOiJzZWUtcHJldmlvdXMtZmlsZS1zdG9yYWdlIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsi
ZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxl
LWZpbGUtc3RvcmFnZS5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJGaWxlIFN0
b3JhZ2UgcnVucyBhZ2FpbiJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6
InNlZS1wcmV2aW91cy1maWxlLXN0b3JhZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6MTM2N30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOltdLCJzdGFnZSI6InJlc3RvcmUt
ZmlsZS1zdG9yYWdlIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgcHJldmlvdXMgRmlsZSBTdG9yYWdl
IHJ1bnMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0
ZU1TIjo2MDAwMDAsImlkIjoicmVvcGVuLWFmdGVyLWZpbGUtc3RvcmFnZSIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiVGVsbCB0aGUg
dXNlcnMgdGhhdCB0aGV5IG1heSBzZW5kIHNjYW5zIGFnYWluLiIsInBhdGgiOltdLCJyZWNvcmQi
OlsidG9sZC1hdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6MTM3N30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjE3MS0xNzMifV0sInN0YWdlIjoicmVzdG9yZS1maWxlLXN0b3Jh
Z2UiLCJ0aXRsZSI6IkxldCB1c2VycyBzZW5kIHNjYW5zIGFnYWluIn0seyJiYXRjaGVzIjpbWyJj
b250cm9sbGVyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
ImlmIGNvbW1hbmQgLXYgY3VybCA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgY3VybCAtc1MgLS1t
YXgtdGltZSAyMCAtbyAvZGV2L251bGwgLXcgJyV7aHR0cF9jb2RlfScgLS0gXCIke2FwaV91cmx9
XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAvZGV2L251bGwgLS0gXCIke2FwaV91cmx9XCIg
Mj4mMSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9ICQyIH0gRU5EIHsgcHJpbnQgY29kZSB9
J1xuZmkiLCJ0b29scyI6WyJjdXJsL3dnZXQiXSwidmFyaWFibGVzIjpbImFwaV91cmwiXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjIwMCJ9XSwiZXhwZWN0ZWQiOiJo
YXMgc3RhdHVzIDIwMCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJmaWxlLXN0b3JhZ2Ut
YXBpIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTUwMDAsImZvck1TIjozMDAw
MDB9LCJzdWJqZWN0IjoidGhlIGFuc3dlciBvZiBodHRwczovL3NjYW4uc3RhZ2luZy5leGFtcGxl
LmNvbS9oZWFsdGgiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBBUEkgYW5zd2VycyJ9
LCJlZmZlY3RzIjpbXSwiaWQiOiJmaWxlLXN0b3JhZ2UtYXBpIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjEzODR9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZh
bHNlLCJzYXRpc2ZpZXMiOlsiYXBpLWFjY2Vzc2libGUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMjcifV0sInN0YWdlIjoicmVz
dG9yZS1maWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IlRoZSBBUEkgYW5zd2VycyJ9LHsiYmF0Y2hlcyI6
W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNv
biBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6ImZpbGUtc3RvcmFnZS10
ZXN0LXNjYW4iLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiSGFuZCBp
biB0aGUgRUlDQVIgdGVzdCBmaWxlOyBpdHMgdmVyZGljdCBtdXN0IGNvbWUgYmFjay4iLCJwYXRo
IjpbXSwicmVjb3JkIjpbInJlcXVlc3QtaWQiLCJ2ZXJkaWN0Il19LCJzdWJqZWN0IjoiSGFuZCBp
biB0aGUgRUlDQVIgdGVzdCBmaWxlOyBpdHMgdmVyZGljdCBtdXN0IGNvbWUgYmFjay4iLCJ0aXRs
ZSI6IkEgdGVzdCBzY2FuIGNvbWVzIGJhY2sifSwiZWZmZWN0cyI6W10sImlkIjoiZmlsZS1zdG9y
YWdlLXRlc3Qtc2NhbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMzg1fSwi
cG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbXSwic3RhZ2UiOiJyZXN0b3JlLWZpbGUtc3RvcmFn
ZSIsInRpdGxlIjoiQSB0ZXN0IHNjYW4gY29tZXMgYmFjayJ9XSwidGl0bGUiOiJHbyBiYWNrIHRv
IHRoZSBwcmV2aW91cyBGaWxlIFN0b3JhZ2UiLCJ0cmlnZ2VyIjoiRmlsZSBTdG9yYWdlIGRvZXMg
bm90IGNvbWUgdXAgd2l0aCB0aGUgbmV3IHZlcnNpb24gaW5zaWRlIHRoZSB3aW5kb3cifV0sInJl
cXVpcmVtZW50cyI6W3siaWQiOiJiYWNrdXAtcG9zdGdyZXNxbCIsImtpbmQiOiJiYWNrdXAiLCJs
ZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJiYWNrdXAtcG9zdGdyZXNxbCJdLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3LTE5In1dLCJ0aXRsZSI6IlRoZXJlIGlz
IGEgYmFja3VwIG9mIFBvc3RncmVTUUwifSx7ImlkIjoiYmFja3VwLWZpbGUtc3RvcmFnZSIsImtp
bmQiOiJiYWNrdXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJiYWNrdXAtZmlsZS1z
dG9yYWdlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTctMjAifSx7
ImRvY3VtZW50IjoiZmlsZS1zdG9yYWdlLXNldHRpbmdzIiwibGluZXMiOiJyZXBsaWNhcyJ9XSwi
dGl0bGUiOiJUaGVyZSBpcyBhIGJhY2t1cCBvZiBGaWxlIFN0b3JhZ2UifSx7ImlkIjoibm9kZXMt
aGVhbHRoeSIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5Ijpb
ImxpdmUuZW50cnkubm9kZXMtd2l0aG91dC1mYWlsdXJlcyIsImxpdmUuZW50cnkubm9kZXMtc2Vl
bi1oZWFsdGh5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjEifV0s
InRpdGxlIjoiRXZlcnkgbm9kZSBvZiB0aGUgY2x1c3RlciBpcyBoZWFsdGh5In0seyJpZCI6ImRp
c2stc3BhY2UiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6
WyJsaXZlLmVudHJ5LmRpc2stc3BhY2UiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIyMyJ9XSwidGl0bGUiOiJFdmVyeSBub2RlIGhhcyByb29tIG9uIGl0cyBkaXNrIn0s
eyJpZCI6InN5c3RlbS1yZXNvdXJjZXMiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3Qi
LCJzYXRpc2ZpZWRCeSI6WyJsaXZlLmVudHJ5Lm1lbW9yeSIsImxpdmUuZW50cnkucHJvY2Vzc29y
cyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzIn1dLCJ0aXRsZSI6
IkV2ZXJ5IG5vZGUgaGFzIG1lbW9yeSBhbmQgcHJvY2Vzc29ycyB0byBzcGFyZSJ9LHsiaWQiOiJ1
c2Vycy1ub3RpZmllZCIsImtpbmQiOiJub3RpZmljYXRpb24iLCJsZXZlbCI6Im11c3QiLCJzYXRp
c2ZpZWRCeSI6WyJub3RpZnktdXNlcnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIyNSwgNzUsIDE0MSJ9XSwidGl0bGUiOiJVc2VycyBrbm93IHdoYXQgd2lsbCBiZSBp
bnRlcnJ1cHRlZCBhbmQgd2hlbiJ9LHsiaWQiOiJhZG1pbmlzdHJhdG9ycy1ub3RpZmllZCIsImtp
bmQiOiJub3RpZmljYXRpb24iLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbIm5vdGlm
eS1hZG1pbmlzdHJhdG9ycyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjI1LCA5NCwgMTEzLTExOSJ9XSwidGl0bGUiOiJBZG1pbmlzdHJhdG9ycyBrbm93IHRoYXQgY29u
c29sZSBhbmQgd29ya2VyIGZlYXR1cmVzIGNvbWUgYW5kIGdvIn0seyJpZCI6InJlaGVhcnNlZC1p
bi1zdGFnaW5nIiwia2luZCI6InJlaGVhcnNhbCIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVk
QnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI5In1dLCJ0aXRs
ZSI6IlRoZSBwcm9jZWR1cmUgd2FzIHRyaWVkIGluIGEgc3RhZ2luZyBlbnZpcm9ubWVudCIsIndh
aXZlciI6eyJieSI6ImxpQGV4YW1wbGUuY29tIiwicmVhc29uIjoiVGhpcyBpcyB0aGUgc3RhZ2lu
ZyBlbnZpcm9ubWVudDsgdGhlIGNoYW5nZSBpcyB0aGUgcmVoZWFyc2FsLiJ9fSx7ImlkIjoibGl2
ZS11cGdyYWRlIiwia2luZCI6InN0YWdlIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsi
bGl2ZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjctMTAifV0sInRp
dGxlIjoiVGhlIGZpcnN0IHN0YWdlIHVwZ3JhZGVzIHRoZSBzZXJ2aWNlcyBvZiB0aGUgYXBwbGlj
YXRpb24ifSx7ImlkIjoiY3JpdGljYWwtdXBncmFkZSIsImtpbmQiOiJzdGFnZSIsImxldmVsIjoi
bXVzdCIsInNhdGlzZmllZEJ5IjpbImNyaXRpY2FsIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiNy0xMSJ9XSwidGl0bGUiOiJUaGUgc2Vjb25kIHN0YWdlIHVwZ3JhZGVz
IHRoZSBzZXJ2aWNlcyB0aGF0IHRoZSBjbHVzdGVyIGRlcGVuZHMgb24ifSx7ImlkIjoiY3JpdGlj
YWwtd2luZG93Iiwia2luZCI6IndpbmRvdyIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5Ijpb
ImNyaXRpY2FsIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTEsIDI3
LCA1MSwgMTU5In1dLCJ0aXRsZSI6IkEgbWFpbnRlbmFuY2Ugd2luZG93IGlzIHNldCBmb3IgdGhl
IHNlY29uZCBzdGFnZSJ9LHsiaWQiOiJsaXZlLW1lbWJlcnMiLCJraW5kIjoic3RlcCIsImxldmVs
IjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtaWRlbnRpdHktc2VydmljZSIsInVwZ3Jh
ZGUtY29udHJvbC1jZW50ZXIiLCJ1cGdyYWRlLXdvcmtlciIsInVwZ3JhZGUtY29yZSIsInVwZ3Jh
ZGUtYXBpLWdhdGV3YXkiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1
OS02NSJ9XSwidGl0bGUiOiJJZGVudGl0eSBTZXJ2aWNlLCBDb250cm9sIENlbnRlciwgd29ya2Vy
cywgQ29yZSBhbmQgZ2F0ZXdheXMgYmVsb25nIHRvIHRoZSBmaXJzdCBzdGFnZSJ9LHsiaWQiOiJs
aXZlLWNhbGxiYWNrLXNlcnZpY2UiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlz
ZmllZEJ5IjpbIm5vLWNhbGxiYWNrLXNlcnZpY2UiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiI2NiJ9LHsiZG9jdW1lbnQiOiJ3b3JrZXJzLXBhZ2UiLCJsaW5lcyI6IkNh
bGxiYWNrIFNlcnZpY2UifV0sInRpdGxlIjoiU28gZG9lcyB0aGUgQ2FsbGJhY2sgU2VydmljZSwg
dW5sZXNzIGl0IGlzIHNlZW4gdGhhdCB0aGVyZSBpcyBub25lIn0seyJpZCI6ImRvd25sb2FkLWlk
ZW50aXR5LXNlcnZpY2UiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5
IjpbImRvd25sb2FkLWluc3RhbGxlcnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI4MCJ9XSwidGl0bGUiOiJUaGUgaW5zdGFsbGVyIG9mIHRoZSBJZGVudGl0eSBTZXJ2
aWNlIGlzIGRvd25sb2FkZWQgZnJvbSBNeSBPUFNXQVQifSx7ImlkIjoiaW5zdGFsbC1pZGVudGl0
eS1zZXJ2aWNlIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1
cGdyYWRlLWlkZW50aXR5LXNlcnZpY2UiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI4MS04MyJ9XSwidGl0bGUiOiJUaGUgY29tbWFuZCBmb3IgdGhlIG1hY2hpbmUncyBz
eXN0ZW0gaW5zdGFsbHMgdGhlIElkZW50aXR5IFNlcnZpY2UifSx7ImlkIjoiaWRlbnRpdHktc2Vy
dmljZS1zdGF0dXMiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6
WyJzZWUtaWRlbnRpdHktc2VydmljZS1ydW5uaW5nIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiODQtODYifV0sInRpdGxlIjoiVGhlIElkZW50aXR5IFNlcnZpY2UgaXMg
c2VlbiBydW5uaW5nIn0seyJpZCI6ImRvd25sb2FkLWNvbnRyb2wtY2VudGVyIiwia2luZCI6InN0
ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJkb3dubG9hZC1pbnN0YWxsZXJzIl0s
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTkifV0sInRpdGxlIjoiVGhl
IGluc3RhbGxlciBvZiBDb250cm9sIENlbnRlciBpcyBkb3dubG9hZGVkIGZyb20gTXkgT1BTV0FU
In0seyJpZCI6Imluc3RhbGwtY29udHJvbC1jZW50ZXIiLCJraW5kIjoic3RlcCIsImxldmVsIjoi
bXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtY29udHJvbC1jZW50ZXIiXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMDAtMTAyIn1dLCJ0aXRsZSI6IlRoZSBjb21t
YW5kIGZvciB0aGUgbWFjaGluZSdzIHN5c3RlbSBpbnN0YWxscyBDb250cm9sIENlbnRlciJ9LHsi
aWQiOiJjb250cm9sLWNlbnRlci1zdGF0dXMiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3Qi
LCJzYXRpc2ZpZWRCeSI6WyJzZWUtY29udHJvbC1jZW50ZXItcnVubmluZyJdLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwMy0xMDUifV0sInRpdGxlIjoiQ29udHJvbCBD
ZW50ZXIgaXMgc2VlbiBydW5uaW5nIn0seyJpZCI6ImNvbnNvbGUtcmVhZHkiLCJraW5kIjoid2Fp
dCIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsiY29uc29sZS1iYWNrIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTQsIDEyMyJ9XSwidGl0bGUiOiJUaGUg
Y29uc29sZSBpcyBiYWNrIGJlZm9yZSBhbnlib2R5IGhhcyB0byB3b3JrIGluIGl0In0seyJpZCI6
Indvcmtlci1zaWduLWluIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRC
eSI6WyJ3b3JrZXItc2lnbi1pbiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjEyMyJ9XSwidGl0bGUiOiJTb21lYm9keSBzaWducyBpbiB0byB0aGUgY29uc29sZSBhcyBh
ZG1pbmlzdHJhdG9yIHRvIHVwZ3JhZGUgdGhlIHdvcmtlcnMifSx7ImlkIjoid29ya2VyLXBhZ2Ui
LCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtd29y
a2VyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI0In1dLCJ0aXRs
ZSI6IlRoZSB3b3JrZXJzJyBwYWdlIGlzIG9wZW5lZCJ9LHsiaWQiOiJ3b3JrZXItdXBncmFkZS1u
b3ciLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUt
d29ya2VyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI1In1dLCJ0
aXRsZSI6IlRoZSB1cGdyYWRlIG9mIHRoZSB3b3JrZXJzIGlzIHN0YXJ0ZWQgZnJvbSB0aGUgYmFu
bmVyLCBhbmQgY29uZmlybWVkIn0seyJpZCI6Indvcmtlci1wcm9ncmVzcyIsImtpbmQiOiJ3YWl0
IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsid29ya2VyLXByb2dyZXNzIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI2In1dLCJ0aXRsZSI6IlRoZSB1cGdy
YWRlIG9mIHRoZSB3b3JrZXJzIGlzIGZvbGxvd2VkIHRvIGl0cyBlbmQifSx7ImlkIjoid29ya2Vy
cy1zYW1lLXZlcnNpb24iLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRC
eSI6WyJzZWUtd29ya2VyLXZlcnNpb25zIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMTI2In1dLCJ0aXRsZSI6IkV2ZXJ5IHdvcmtlciBydW5zIHRoZSBzYW1lLCBsYXRl
c3QgdmVyc2lvbiJ9LHsiaWQiOiJkb3dubG9hZC1wYWNrYWdlcyIsImtpbmQiOiJzdGVwIiwibGV2
ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiZG93bmxvYWQtcGFja2FnZXMiXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNDUifV0sInRpdGxlIjoiVGhlIHBhY2thZ2Vz
IG9mIHRoZSBleGVjdXRpb24gaW5zdGFuY2VzIGFyZSBkb3dubG9hZGVkIGZyb20gTXkgT1BTV0FU
In0seyJpZCI6ImV4ZWN1dGlvbi1zaWduLWluIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3Qi
LCJzYXRpc2ZpZWRCeSI6WyJleGVjdXRpb24tc2lnbi1pbiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjE0NiJ9XSwidGl0bGUiOiJTb21lYm9keSBzaWducyBpbiB0byB0
aGUgY29uc29sZSBhcyBhZG1pbmlzdHJhdG9yIHRvIHVwZ3JhZGUgdGhlIGV4ZWN1dGlvbiBpbnN0
YW5jZXMifSx7ImlkIjoiaW5zdGFsbGVycy1wYWdlIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11
c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGxvYWQtcGFja2FnZXMiXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxNDcifV0sInRpdGxlIjoiVGhlIGluc3RhbGxlcnMnIHBhZ2Ug
aXMgb3BlbmVkIn0seyJpZCI6InVwbG9hZC1wYWNrYWdlcyIsImtpbmQiOiJzdGVwIiwibGV2ZWwi
OiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBsb2FkLXBhY2thZ2VzIl0sInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQ4In1dLCJ0aXRsZSI6IlRoZSBwYWNrYWdlcyBhcmUg
dXBsb2FkZWQifSx7ImlkIjoiZXhlY3V0aW9uLXBhZ2UiLCJraW5kIjoic3RlcCIsImxldmVsIjoi
bXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtY29yZSIsInVwZ3JhZGUtYXBpLWdhdGV3YXki
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNDkifV0sInRpdGxlIjoi
VGhlIHdvcmtlcnMnIHBhZ2UgaXMgb3BlbmVkIGZvciBlYWNoIGtpbmQgb2YgaW5zdGFuY2UifSx7
ImlkIjoiZGVwbG95LXVwZ3JhZGUiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlz
ZmllZEJ5IjpbInVwZ3JhZGUtY29yZSIsInVwZ3JhZGUtYXBpLWdhdGV3YXkiXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTAifV0sInRpdGxlIjoiRGVwbG95IFdvcmtl
cnMgaXMgZXhwYW5kZWQgYW5kIFVwZ3JhZGUgc2VsZWN0ZWQifSx7ImlkIjoic2VsZWN0LXZlcnNp
b24iLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUt
Y29yZSIsInVwZ3JhZGUtYXBpLWdhdGV3YXkiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIxNTEifV0sInRpdGxlIjoiVGhlIHJpZ2h0IHZlcnNpb24gaXMgc2VsZWN0ZWQg
YW5kIFVwZ3JhZGUgY2xpY2tlZCJ9LHsiaWQiOiJjb3JlLW1pbmltdW0iLCJraW5kIjoicHJlY2hl
Y2siLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbImNvcmUtbWluaW11bSJdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiaGVhbHRoLWNoZWNrIiwibGluZXMiOiJtaW5pbXVtIG51bWJlciBv
ZiBhY3RpdmUgQ29yZSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQwIn1dLCJ0aXRs
ZSI6IldpdGggb25lIENvcmUgYXdheSwgYXMgbWFueSBzdGF5IGFjdGl2ZSBhcyB0aGUgaGVhbHRo
IGNoZWNrIG9mIHRoZSBjbHVzdGVyIGRlbWFuZHMifSx7ImlkIjoiYmFja3VwLWFsbC1wb3N0Z3Jl
c3FsIiwia2luZCI6ImJhY2t1cCIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsiYmFj
a3VwLWFsbC1wb3N0Z3Jlc3FsIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMjMzIn1dLCJ0aXRsZSI6IlBvc3RncmVTUUwgaXMgYmFja2VkIHVwIGJlZm9yZSB0aGUgbWFp
bnRlbmFuY2UifSx7ImlkIjoiYmFja3VwLWFsbC1yZWRpcyIsImtpbmQiOiJiYWNrdXAiLCJsZXZl
bCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbImJhY2t1cC1hbGwtcmVkaXMiXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMzMifV0sInRpdGxlIjoiUmVkaXMgaXMgYmFj
a2VkIHVwIGJlZm9yZSB0aGUgbWFpbnRlbmFuY2UifSx7ImlkIjoiYmFja3VwLWFsbC1yYWJiaXRt
cSIsImtpbmQiOiJiYWNrdXAiLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbImJhY2t1
cC1hbGwtcmFiYml0bXEiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIy
MzMifV0sInRpdGxlIjoiUmFiYml0TVEgaXMgYmFja2VkIHVwIGJlZm9yZSB0aGUgbWFpbnRlbmFu
Y2UifSx7ImlkIjoiYmFja3VwLWFsbC1maWxlLXN0b3JhZ2UiLCJraW5kIjoiYmFja3VwIiwibGV2
ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJiYWNrdXAtYWxsLWZpbGUtc3RvcmFnZSJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzMyJ9XSwidGl0bGUiOiJGaWxl
IFN0b3JhZ2UgaXMgYmFja2VkIHVwIGJlZm9yZSB0aGUgbWFpbnRlbmFuY2UifSx7ImlkIjoic3Rv
cC1zdWJtaXNzaW9ucyIsImtpbmQiOiJmcmVlemUiLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmll
ZEJ5IjpbInN0b3Atc3VibWlzc2lvbnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxNzEtMTczIn1dLCJ0aXRsZSI6Ik5vYm9keSBoYW5kcyBpbiBuZXcgc2NhbnMgZHVy
aW5nIHRoZSBzZWNvbmQgc3RhZ2UifSx7ImlkIjoic2NhbnMtY29tcGxldGUiLCJraW5kIjoid2Fp
dCIsImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOlsicmVxdWVzdHMtY29tcGxldGUiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzQifV0sInRpdGxlIjoiU2Nh
bnMgdGhhdCBhcmUgdW5kZXIgd2F5IGFyZSBhbGxvd2VkIHRvIGZpbmlzaCJ9LHsiaWQiOiJjbHVz
dGVyLWlkbGUiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5
IjpbImNyaXRpY2FsLmVudHJ5LmNsdXN0ZXItaWRsZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjE3NSJ9XSwidGl0bGUiOiJUaGUgY2x1c3RlciBpcyBzZWVuIHRvIGJl
IGlkbGUifSx7ImlkIjoicG9zdGdyZXNxbC1oZWFsdGh5Iiwia2luZCI6InByZWNoZWNrIiwibGV2
ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJjcml0aWNhbC5lbnRyeS5wb3N0Z3Jlc3FsLWhl
YWx0aHkiLCJjcml0aWNhbC5lbnRyeS5wb3N0Z3Jlc3FsLWFuc3dlcnMiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzYifV0sInRpdGxlIjoiUG9zdGdyZVNRTCBpcyBo
ZWFsdGh5IGJlZm9yZSB0aGUgc2Vjb25kIHN0YWdlIn0seyJpZCI6InJhYmJpdG1xLWhlYWx0aHki
LCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbImNyaXRp
Y2FsLmVudHJ5LnJhYmJpdG1xLWhlYWx0aHkiLCJjcml0aWNhbC5lbnRyeS5yYWJiaXRtcS1hbnN3
ZXJzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTc2In1dLCJ0aXRs
ZSI6IlJhYmJpdE1RIGlzIGhlYWx0aHkgYmVmb3JlIHRoZSBzZWNvbmQgc3RhZ2UifSx7ImlkIjoi
cmVkaXMtaGVhbHRoeSIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoic2hvdWxkIiwic2F0aXNm
aWVkQnkiOlsiY3JpdGljYWwuZW50cnkucmVkaXMtaGVhbHRoeSIsImNyaXRpY2FsLmVudHJ5LnJl
ZGlzLWFuc3dlcnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzYi
fV0sInRpdGxlIjoiUmVkaXMgaXMgaGVhbHRoeSBiZWZvcmUgdGhlIHNlY29uZCBzdGFnZSJ9LHsi
aWQiOiJmaWxlLXN0b3JhZ2UtaGVhbHRoeSIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoic2hv
dWxkIiwic2F0aXNmaWVkQnkiOlsiY3JpdGljYWwuZW50cnkuZmlsZS1zdG9yYWdlLWhlYWx0aHki
LCJjcml0aWNhbC5lbnRyeS5maWxlLXN0b3JhZ2UtYW5zd2VycyJdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3NiJ9XSwidGl0bGUiOiJGaWxlIFN0b3JhZ2UgaXMgaGVh
bHRoeSBiZWZvcmUgdGhlIHNlY29uZCBzdGFnZSJ9LHsiaWQiOiJoaXN0b3J5LXNpZ24taW4iLCJr
aW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbIm9wZW4tcHJvY2Vzc2lu
Zy1oaXN0b3J5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTgyLTE4
NCJ9XSwidGl0bGUiOiJTb21lYm9keSBzaWducyBpbiB0byB0aGUgY29uc29sZSB0byBsb29rIGZv
ciB3b3JrIGluIHByb2dyZXNzIn0seyJpZCI6Imhpc3RvcnktcGFnZSIsImtpbmQiOiJzdGVwIiwi
bGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsib3Blbi1wcm9jZXNzaW5nLWhpc3RvcnkiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxODUifV0sInRpdGxlIjoiVGhl
IHByb2Nlc3NpbmcgaGlzdG9yeSBpcyBvcGVuZWQifSx7ImlkIjoiaGlzdG9yeS1maWx0ZXIiLCJr
aW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbIm9wZW4tcHJvY2Vzc2lu
Zy1oaXN0b3J5Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTg2In1d
LCJ0aXRsZSI6IlRoZSBoaXN0b3J5IGlzIG5hcnJvd2VkIHRvIHJlcXVlc3RzIGluIHByb2dyZXNz
In0seyJpZCI6InJlcXVlc3RzLWNvbXBsZXRlIiwia2luZCI6IndhaXQiLCJsZXZlbCI6Im11c3Qi
LCJzYXRpc2ZpZWRCeSI6WyJyZXF1ZXN0cy1jb21wbGV0ZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjE4MC0xODkifV0sInRpdGxlIjoiRXZlcnkgcmVxdWVzdCBpcyBj
b21wbGV0ZSBiZWZvcmUgdGhlIHNlY29uZCBzdGFnZSBnb2VzIG9uIn0seyJpZCI6ImNyaXRpY2Fs
LXBvc3RncmVzcWwiLCJraW5kIjoic3RlcCIsImxlZnRPdXQiOlt7ImJ5IjoibGlAZXhhbXBsZS5j
b20iLCJpZCI6InVwZ3JhZGUtcG9zdGdyZXNxbCIsInJlYXNvbiI6Ik5vIG5ldyB2ZXJzaW9uIG9m
IGl0IGlzIGR1ZSB3aXRoIHRoaXMgY2hhbmdlLiIsInRpdGxlIjoiVXBncmFkZSBQb3N0Z3JlU1FM
In1dLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxNjEtMTYzLCAxNjQifV0sInRpdGxlIjoiUG9zdGdyZVNRTCBi
ZWxvbmdzIHRvIHRoZSBzZWNvbmQgc3RhZ2U7IGl0IGlzIHVwZ3JhZGVkIHRoZXJlLCBvciBsZWZ0
IGFzIGl0IGlzIHdpdGggYSByZWFzb24iLCJ3YWl2ZXIiOnsiYnkiOiJsaUBleGFtcGxlLmNvbSIs
InJlYXNvbiI6Ik5vIG5ldyB2ZXJzaW9uIG9mIGl0IGlzIGR1ZSB3aXRoIHRoaXMgY2hhbmdlLiJ9
fSx7ImlkIjoiY3JpdGljYWwtcmFiYml0bXEiLCJraW5kIjoic3RlcCIsImxlZnRPdXQiOlt7ImJ5
IjoibGlAZXhhbXBsZS5jb20iLCJpZCI6InVwZ3JhZGUtcmFiYml0bXEiLCJyZWFzb24iOiJObyBu
ZXcgdmVyc2lvbiBvZiBpdCBpcyBkdWUgd2l0aCB0aGlzIGNoYW5nZS4iLCJ0aXRsZSI6IlVwZ3Jh
ZGUgUmFiYml0TVEifV0sImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2MS0xNjMsIDE2NSJ9XSwidGl0bGUiOiJS
YWJiaXRNUSBiZWxvbmdzIHRvIHRoZSBzZWNvbmQgc3RhZ2U7IGl0IGlzIHVwZ3JhZGVkIHRoZXJl
LCBvciBsZWZ0IGFzIGl0IGlzIHdpdGggYSByZWFzb24iLCJ3YWl2ZXIiOnsiYnkiOiJsaUBleGFt
cGxlLmNvbSIsInJlYXNvbiI6Ik5vIG5ldyB2ZXJzaW9uIG9mIGl0IGlzIGR1ZSB3aXRoIHRoaXMg
Y2hhbmdlLiJ9fSx7ImlkIjoiY3JpdGljYWwtcmVkaXMiLCJraW5kIjoic3RlcCIsImxlZnRPdXQi
Olt7ImJ5IjoibGlAZXhhbXBsZS5jb20iLCJpZCI6InVwZ3JhZGUtcmVkaXMiLCJyZWFzb24iOiJO
byBuZXcgdmVyc2lvbiBvZiBpdCBpcyBkdWUgd2l0aCB0aGlzIGNoYW5nZS4iLCJ0aXRsZSI6IlVw
Z3JhZGUgUmVkaXMifV0sImxldmVsIjoic2hvdWxkIiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2MS0xNjMsIDE2NiJ9XSwidGl0bGUiOiJS
ZWRpcyBiZWxvbmdzIHRvIHRoZSBzZWNvbmQgc3RhZ2U7IGl0IGlzIHVwZ3JhZGVkIHRoZXJlLCBv
ciBsZWZ0IGFzIGl0IGlzIHdpdGggYSByZWFzb24iLCJ3YWl2ZXIiOnsiYnkiOiJsaUBleGFtcGxl
LmNvbSIsInJlYXNvbiI6Ik5vIG5ldyB2ZXJzaW9uIG9mIGl0IGlzIGR1ZSB3aXRoIHRoaXMgY2hh
bmdlLiJ9fSx7ImlkIjoiY3JpdGljYWwtZmlsZS1zdG9yYWdlIiwia2luZCI6InN0ZXAiLCJsZXZl
bCI6InNob3VsZCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtZmlsZS1zdG9yYWdlIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTYxLTE2MywgMTY3In1dLCJ0aXRsZSI6
IkZpbGUgU3RvcmFnZSBiZWxvbmdzIHRvIHRoZSBzZWNvbmQgc3RhZ2U7IGl0IGlzIHVwZ3JhZGVk
IHRoZXJlIn0seyJpZCI6ImRvd25sb2FkLWZpbGUtc3RvcmFnZSIsImtpbmQiOiJzdGVwIiwibGV2
ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiZG93bmxvYWQtaW5zdGFsbGVycyJdLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIxMiJ9XSwidGl0bGUiOiJUaGUgaW5zdGFs
bGVyIG9mIEZpbGUgU3RvcmFnZSBpcyBkb3dubG9hZGVkIGZyb20gTXkgT1BTV0FUIn0seyJpZCI6
Imluc3RhbGwtZmlsZS1zdG9yYWdlIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRp
c2ZpZWRCeSI6WyJ1cGdyYWRlLWZpbGUtc3RvcmFnZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjIxMy0yMTUifV0sInRpdGxlIjoiVGhlIGNvbW1hbmQgZm9yIHRoZSBt
YWNoaW5lJ3Mgc3lzdGVtIGluc3RhbGxzIEZpbGUgU3RvcmFnZSJ9LHsiaWQiOiJmaWxlLXN0b3Jh
Z2Utc3RhdHVzIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsi
c2VlLWZpbGUtc3RvcmFnZS1ydW5uaW5nIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjE2LTIxOCJ9XSwidGl0bGUiOiJGaWxlIFN0b3JhZ2UgaXMgc2VlbiBydW5uaW5n
In0seyJpZCI6Imluc3RhbGxlci10aGVyZSIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVz
dCIsInNhdGlzZmllZEJ5IjpbInNlZS1pbnN0YWxsZXItaWRlbnRpdHktc2VydmljZSIsInNlZS1p
bnN0YWxsZXItY29udHJvbC1jZW50ZXIiLCJzZWUtaW5zdGFsbGVyLWZpbGUtc3RvcmFnZSJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjgwLTg2LCA5OS0xMDUsIDIxMi0y
MTgifV0sInRpdGxlIjoiRWFjaCBpbnN0YWxsZXIgaXMgb24gaXRzIG1hY2hpbmUsIGZvciB0aGF0
IG1hY2hpbmUncyBzeXN0ZW0ifSx7ImlkIjoic2VydmljZXMtaGVhbHRoeSIsImtpbmQiOiJjaGVj
ayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImhlYWx0aHktaWRlbnRpdHktc2Vydmlj
ZSIsImhlYWx0aHktY29udHJvbC1jZW50ZXIiLCJoZWFsdGh5LXdvcmtlciIsImhlYWx0aHktY29y
ZSIsImhlYWx0aHktYXBpLWdhdGV3YXkiLCJoZWFsdGh5LXBvc3RncmVzcWwiLCJoZWFsdGh5LXJh
YmJpdG1xIiwiaGVhbHRoeS1yZWRpcyIsImhlYWx0aHktZmlsZS1zdG9yYWdlIl0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjIwLTIyNCJ9XSwidGl0bGUiOiJFdmVyeSBz
ZXJ2aWNlIGlzIGhlYWx0aHkifSx7ImlkIjoiY2FsbGJhY2stc2VydmljZS1oZWFsdGh5Iiwia2lu
ZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic3RpbGwtbm8tY2FsbGJh
Y2stc2VydmljZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIyMC0y
MjQifV0sInRpdGxlIjoiVGhlIENhbGxiYWNrIFNlcnZpY2UgaXMgaGVhbHRoeSwgdW5sZXNzIGl0
IGlzIHNlZW4gdGhhdCB0aGVyZSBpcyBub25lIn0seyJpZCI6IndvcmtlcnMtcmVjb25uZWN0Iiwi
a2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsid29ya2Vycy1jb25u
ZWN0ZWQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMjUifV0sInRp
dGxlIjoiRXZlcnkgd29ya2VyIGlzIGNvbm5lY3RlZCBhZ2FpbiJ9LHsiaWQiOiJ0ZXN0LXNjYW4i
LCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ0ZXN0LXNjYW4i
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMjYifV0sInRpdGxlIjoi
VGVzdCBzY2FucyBjb21lIGJhY2sgd2l0aCBhIHZlcmRpY3QifSx7ImlkIjoiYXBpLWFjY2Vzc2li
bGUiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJhcGktYW5z
d2VycyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIyNyJ9XSwidGl0
bGUiOiJUaGUgQVBJIGFuc3dlcnMifSx7ImlkIjoibG9ncy1yZXZpZXdlZCIsImtpbmQiOiJjaGVj
ayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImxvZ3MtcmV2aWV3ZWQiXSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMjgifV0sInRpdGxlIjoiVGhlIGxvZ3Mg
b2YgdGhlIGNsdXN0ZXIgYXJlIHJlYWQgZm9yIHdhcm5pbmdzIGFuZCBmYWlsZWQgbWlncmF0aW9u
cyJ9LHsiaWQiOiJvbmUtdmVyc2lvbiIsImtpbmQiOiJjaGVjayIsImxldmVsIjoic2hvdWxkIiwi
c2F0aXNmaWVkQnkiOlsidmVyc2lvbi1pZGVudGl0eS1zZXJ2aWNlIiwidmVyc2lvbi1jb250cm9s
LWNlbnRlciIsInZlcnNpb24tZmlsZS1zdG9yYWdlIiwidmVyc2lvbnMtaW4tY29uc29sZSJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzNCJ9XSwidGl0bGUiOiJObyBw
YXJ0IG9mIHRoZSBjbHVzdGVyIGlzIGxlZnQgb24gYW4gb2xkZXIgdmVyc2lvbiJ9LHsiaWQiOiJo
ZWFsdGgtd2F0Y2hlZC1saXZlIiwia2luZCI6Im9ic2VydmF0aW9uIiwibGV2ZWwiOiJzaG91bGQi
LCJzYXRpc2ZpZWRCeSI6WyJ3YXRjaC1hZnRlci1pZGVudGl0eS1zZXJ2aWNlIiwid2F0Y2gtYWZ0
ZXItd29ya2VyIiwid2F0Y2gtYWZ0ZXItZXhlY3V0aW9uIl0sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMjM2In1dLCJ0aXRsZSI6IlRoZSBoZWFsdGggb2YgdGhlIGNsdXN0
ZXIgaXMgd2F0Y2hlZCBkdXJpbmcgdGhlIGZpcnN0IHN0YWdlIn0seyJpZCI6ImhlYWx0aC13YXRj
aGVkLWNyaXRpY2FsIiwia2luZCI6Im9ic2VydmF0aW9uIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRp
c2ZpZWRCeSI6WyJ3YXRjaC1iZWZvcmUtZmlsZS1zdG9yYWdlIiwid2F0Y2gtYWZ0ZXItZmlsZS1z
dG9yYWdlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjM2In1dLCJ0
aXRsZSI6IlRoZSBoZWFsdGggb2YgdGhlIGNsdXN0ZXIgaXMgd2F0Y2hlZCBkdXJpbmcgdGhlIHNl
Y29uZCBzdGFnZSJ9XSwicnVuYm9vayI6eyJkZXNjcmlwdGlvbiI6Ikxvb2sgYXQgdGhlIG1hY2hp
bmVzLCBrZWVwIGEgd2F5IGJhY2ssIHVwZ3JhZGUgdGhlIHNlcnZpY2VzIG9mIHRoZSBhcHBsaWNh
dGlvbiB3aGlsZSBmaWxlcyBhcmUgc2Nhbm5lZCwgbGV0IHRoZSBjbHVzdGVyIHJ1biBlbXB0eSwg
YW5kIHVwZ3JhZGUgd2hhdCBhbGwgb2YgaXQgZGVwZW5kcyBvbiBpbiBhIHdpbmRvdywgRmlsZSBT
dG9yYWdlIGF0IHRoZSB2ZXJ5IGVuZC4iLCJpZCI6Im1kLWNsdXN0ZXItdXBncmFkZSIsInRpdGxl
IjoiVXBncmFkZSBNZXRhRGVmZW5kZXIgQ2x1c3RlciJ9LCJza2lwcGVkIjpbeyJieSI6ImxpQGV4
YW1wbGUuY29tIiwiaWQiOiJ1cGdyYWRlLXBvc3RncmVzcWwiLCJyZWFzb24iOiJObyBuZXcgdmVy
c2lvbiBvZiBpdCBpcyBkdWUgd2l0aCB0aGlzIGNoYW5nZS4iLCJ0aXRsZSI6IlVwZ3JhZGUgUG9z
dGdyZVNRTCJ9LHsiYnkiOiJsaUBleGFtcGxlLmNvbSIsImlkIjoidXBncmFkZS1yYWJiaXRtcSIs
InJlYXNvbiI6Ik5vIG5ldyB2ZXJzaW9uIG9mIGl0IGlzIGR1ZSB3aXRoIHRoaXMgY2hhbmdlLiIs
InRpdGxlIjoiVXBncmFkZSBSYWJiaXRNUSJ9LHsiYnkiOiJsaUBleGFtcGxlLmNvbSIsImlkIjoi
dXBncmFkZS1yZWRpcyIsInJlYXNvbiI6Ik5vIG5ldyB2ZXJzaW9uIG9mIGl0IGlzIGR1ZSB3aXRo
IHRoaXMgY2hhbmdlLiIsInRpdGxlIjoiVXBncmFkZSBSZWRpcyJ9XSwic291cmNlcyI6W3siaWQi
OiJndWlkZSIsInRpdGxlIjoiU3lzdGVtIFVwZ3JhZGUiLCJ1cmwiOiJodHRwczovL29wc3dhdC5k
ZXZlbG9wZXJodWIuaW8vZG9jcy9tZGNsdXN0ZXIvdXBncmFkZSJ9LHsiaWQiOiJwdWJsaXNoZWQi
LCJ0aXRsZSI6IlN5c3RlbSBVcGdyYWRlIChwdWJsaXNoZWQgcGFnZSkiLCJ1cmwiOiJodHRwczov
L29wc3dhdC5jb20vZG9jcy9tZGNsdXN0ZXIvdXBncmFkZS9zeXN0ZW0tdXBncmFkZSJ9LHsiaWQi
OiJvdmVydmlldyIsInRpdGxlIjoiT3ZlcnZpZXciLCJ1cmwiOiJodHRwczovL29wc3dhdC5jb20v
ZG9jcy9tZGNsdXN0ZXIvaW5zdGFsbGF0aW9uL21kZGMtb3ZlcnZpZXcifSx7ImlkIjoiaGVhbHRo
LWNoZWNrIiwidGl0bGUiOiJIZWFsdGggY2hlY2siLCJ1cmwiOiJodHRwczovL29wc3dhdC5jb20v
ZG9jcy9tZGNsdXN0ZXIvb3BlcmF0aW5nL29wZXJhdGluZy1oZWFsdGgtY2hlY2sifSx7ImlkIjoi
d29ya2Vycy1wYWdlIiwidGl0bGUiOiJXb3JrZXJzIiwidXJsIjoiaHR0cHM6Ly9vcHN3YXQuZGV2
ZWxvcGVyaHViLmlvL2RvY3MvbWRjbHVzdGVyL29wZXJhdGluZy9tZGRjLW9wZXJhdGluZy13b3Jr
ZXJzIn0seyJpZCI6ImlkZW50aXR5LXNldHRpbmdzIiwidGl0bGUiOiJEaXN0cmlidXRlZCBDbHVz
dGVyOiBJZGVudGl0eSBTZXJ2aWNlIGNvbmZpZ3VyYXRpb24iLCJ1cmwiOiJodHRwczovL29wc3dh
dC5jb20vZG9jcy9tZGRpc3RyaWJ1dGVkY2x1c3Rlci9pbnN0YWxsYXRpb24vbWRkYy1jb25maWct
aWRlbnRpdHktc2VydmljZSJ9LHsiaWQiOiJmaWxlLXN0b3JhZ2Utc2V0dGluZ3MiLCJ0aXRsZSI6
IkRpc3RyaWJ1dGVkIENsdXN0ZXI6IEZpbGUgU3RvcmFnZSBjb25maWd1cmF0aW9uIiwidXJsIjoi
aHR0cHM6Ly9vcHN3YXQuY29tL2RvY3MvbWRkaXN0cmlidXRlZGNsdXN0ZXIvY29uZmlndXJhdGlv
bnMvbWRkYy1jb25maWctZmlsZS1zdG9yYWdlIn0seyJpZCI6InNpYmxpbmciLCJ0aXRsZSI6IkRp
c3RyaWJ1dGVkIENsdXN0ZXI6IFN5c3RlbSBVcGdyYWRlIiwidXJsIjoiaHR0cHM6Ly9vcHN3YXQu
ZGV2ZWxvcGVyaHViLmlvL2RvY3MvbWRjb3JlL2Rpc3RyaWJ1dGVkLWNsdXN0ZXItZGVwbG95bWVu
dC9tZGRjLXVwZ3JhZGUifSx7ImlkIjoibXktb3Bzd2F0IiwidGl0bGUiOiJNeSBPUFNXQVQgKGRv
d25sb2FkcykiLCJ1cmwiOiJodHRwczovL215Lm9wc3dhdC5jb20vIn0seyJpZCI6Indvcmtlci11
cGdyYWRlLWRldGFpbHMiLCJ0aXRsZSI6Ik9wZXJhdGluZyB3b3JrZXJzICh0aGUgZ3VpZGUncyBc
ImhlcmVcIiBoYXMgbG9zdCBpdHMgYWRkcmVzczsgdGhpcyBpcyB0aGUgcHJvZHVjdCdzIHBhZ2Ug
b24gd29ya2VycykiLCJ1cmwiOiJodHRwczovL29wc3dhdC5kZXZlbG9wZXJodWIuaW8vZG9jcy9t
ZGNsdXN0ZXIvb3BlcmF0aW5nL21kZGMtb3BlcmF0aW5nLXdvcmtlcnMifV0sInN0YWdlcyI6W3si
ZGVzY3JpcHRpb24iOiJGaXJzdCB3aGF0IHRoZSBndWlkZSB3YW50cyBiZWZvcmUgeW91IGJlZ2lu
LCB0aGVuIHRoZSBzZXJ2aWNlcyBvZiB0aGUgYXBwbGljYXRpb24gd2hpbGUgZmlsZXMgYXJlIHNj
YW5uZWQuIEF0IGl0cyBlbmQgdGhlIGNsdXN0ZXIgdGFrZXMgbm8gbW9yZSBzY2FucyBhbmQgcnVu
cyBlbXB0eSwgc28gdGhhdCB0aGUgd2luZG93IGJlZ2lucyB3aXRoIGFuIGlkbGUgY2x1c3Rlci4i
LCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoiYXBpLWF1dGhlbnRpY2F0aW9uIiwiZWZmZWN0Ijoi
dW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJhdXRoZW50aWNhdGVkLXN1Ym1pc3Npb24iLCJl
ZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6Im1hbmFnZW1lbnQiLCJlZmZlY3Qi
OiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6IndlYi1jb25zb2xlIiwiZWZmZWN0IjoidW5h
dmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJzeXN0ZW0taGVhbHRoIiwiZWZmZWN0IjoiZGVncmFk
ZWQifSx7ImNhcGFiaWxpdHkiOiJzeXN0ZW0tYWN0aXZpdHkiLCJlZmZlY3QiOiJkZWdyYWRlZCJ9
LHsiY2FwYWJpbGl0eSI6IndvcmtmbG93LXN5bmNocm9uaXphdGlvbiIsImVmZmVjdCI6ImRlZ3Jh
ZGVkIn0seyJjYXBhYmlsaXR5Ijoic3VwcG9ydC1wYWNrYWdlIiwiZWZmZWN0IjoiZGVncmFkZWQi
fSx7ImNhcGFiaWxpdHkiOiJhdXRvbWF0ZWQtZGVwbG95bWVudCIsImVmZmVjdCI6ImRlZ3JhZGVk
In0seyJjYXBhYmlsaXR5IjoicnVubmluZy1zY2FucyIsImVmZmVjdCI6ImNvbnRpbnVlIn0seyJj
YXBhYmlsaXR5IjoiZmlsZS1zY2FubmluZyIsImVmZmVjdCI6ImNvbnRpbnVlIn1dLCJpZCI6Imxp
dmUiLCJpbXBhY3QiOjEsInN0ZXBzIjpbImxpdmUuZW50cnkucmlnaHRzIiwibGl2ZS5lbnRyeS5u
b2Rlcy13aXRob3V0LWZhaWx1cmVzIiwibGl2ZS5lbnRyeS5ub2Rlcy1zZWVuLWhlYWx0aHkiLCJs
aXZlLmVudHJ5LmRpc2stc3BhY2UiLCJsaXZlLmVudHJ5Lm1lbW9yeSIsImxpdmUuZW50cnkucHJv
Y2Vzc29ycyIsImxpdmUuZW50cnkuY29uc29sZS1hbnN3ZXJzIiwibm90aWZ5LXVzZXJzIiwibm90
aWZ5LWFkbWluaXN0cmF0b3JzIiwiYmFja3VwLXBvc3RncmVzcWwiLCJiYWNrdXAtZmlsZS1zdG9y
YWdlIiwiZG93bmxvYWQtaW5zdGFsbGVycyIsImRvd25sb2FkLXBhY2thZ2VzIiwic2VlLWluc3Rh
bGxlci1pZGVudGl0eS1zZXJ2aWNlIiwic2VlLWluc3RhbGxlci1jb250cm9sLWNlbnRlciIsInNl
ZS1pbnN0YWxsZXItZmlsZS1zdG9yYWdlIiwiYmFja3VwLXBvc3RncmVzcWwuYWdlIiwiYmFja3Vw
LWZpbGUtc3RvcmFnZS5hZ2UiLCJ1cGdyYWRlLWlkZW50aXR5LXNlcnZpY2UiLCJzZWUtaWRlbnRp
dHktc2VydmljZS1ydW5uaW5nIiwid2F0Y2gtYWZ0ZXItaWRlbnRpdHktc2VydmljZSIsInVwZ3Jh
ZGUtY29udHJvbC1jZW50ZXIiLCJzZWUtY29udHJvbC1jZW50ZXItcnVubmluZyIsImNvbnNvbGUt
YmFjayIsIndvcmtlci1zaWduLWluIiwidXBncmFkZS13b3JrZXIiLCJ3b3JrZXItcHJvZ3Jlc3Mi
LCJzZWUtd29ya2VyLXZlcnNpb25zIiwid2F0Y2gtYWZ0ZXItd29ya2VyIiwiZXhlY3V0aW9uLXNp
Z24taW4iLCJ1cGxvYWQtcGFja2FnZXMiLCJjb3JlLW1pbmltdW0iLCJ1cGdyYWRlLWNvcmUiLCJ1
cGdyYWRlLWFwaS1nYXRld2F5Iiwibm8tY2FsbGJhY2stc2VydmljZSIsIndhdGNoLWFmdGVyLWV4
ZWN1dGlvbiIsInN0b3Atc3VibWlzc2lvbnMiLCJvcGVuLXByb2Nlc3NpbmctaGlzdG9yeSIsInJl
cXVlc3RzLWNvbXBsZXRlIiwiYmFja3VwLWFsbC1wb3N0Z3Jlc3FsIiwiYmFja3VwLWFsbC1yZWRp
cyIsImJhY2t1cC1hbGwtcmFiYml0bXEiLCJiYWNrdXAtYWxsLWZpbGUtc3RvcmFnZSIsImxpdmUu
ZXhpdC5jb25zb2xlLWFuc3dlcnMiXSwidGl0bGUiOiJMaXZlIHVwZ3JhZGUifSx7ImRlc2NyaXB0
aW9uIjoiT25lIGFmdGVyIGFub3RoZXIsIHdoYXQgdGhlIHdob2xlIGNsdXN0ZXIgZGVwZW5kcyBv
bi4gU2NhbnMgdGhhdCByYW4gZHVyaW5nIGl0IHdvdWxkIGxlYXZlIGZhaWxlZCByZXF1ZXN0cywg
aGFsZi1kb25lIHdvcmtmbG93cywgZGF0YSB0aGF0IGRpc2FncmVlcyBhbmQgb3V0YWdlcyBiZWhp
bmQuIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6ImZpbGUtc2Nhbm5pbmciLCJlZmZlY3QiOiJ1
bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImZpbGUtYWNjZXNzIiwiZWZmZWN0IjoidW5hdmFp
bGFibGUifSx7ImNhcGFiaWxpdHkiOiJtb2R1bGUtZGlzdHJpYnV0aW9uIiwiZWZmZWN0IjoidW5h
dmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJpbnN0YW5jZS1kZXBsb3ltZW50IiwiZWZmZWN0Ijoi
dW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJydW5uaW5nLXNjYW5zIiwiZWZmZWN0IjoicGF1
c2VkIn0seyJjYXBhYmlsaXR5IjoiaW50ZXJuYWwtY29tbXVuaWNhdGlvbiIsImVmZmVjdCI6ImRl
Z3JhZGVkIn1dLCJpZCI6ImNyaXRpY2FsIiwiaW1wYWN0IjoyLCJzdGVwcyI6WyJjcml0aWNhbC5l
bnRyeS5jbHVzdGVyLWlkbGUiLCJjcml0aWNhbC5lbnRyeS5wb3N0Z3Jlc3FsLWhlYWx0aHkiLCJj
cml0aWNhbC5lbnRyeS5wb3N0Z3Jlc3FsLWFuc3dlcnMiLCJjcml0aWNhbC5lbnRyeS5yYWJiaXRt
cS1oZWFsdGh5IiwiY3JpdGljYWwuZW50cnkucmFiYml0bXEtYW5zd2VycyIsImNyaXRpY2FsLmVu
dHJ5LnJlZGlzLWhlYWx0aHkiLCJjcml0aWNhbC5lbnRyeS5yZWRpcy1hbnN3ZXJzIiwiY3JpdGlj
YWwuZW50cnkuZmlsZS1zdG9yYWdlLWhlYWx0aHkiLCJjcml0aWNhbC5lbnRyeS5maWxlLXN0b3Jh
Z2UtYW5zd2VycyIsImJhY2t1cC1hbGwtcG9zdGdyZXNxbC5hZ2UiLCJiYWNrdXAtYWxsLXJlZGlz
LmFnZSIsImJhY2t1cC1hbGwtcmFiYml0bXEuYWdlIiwiYmFja3VwLWFsbC1maWxlLXN0b3JhZ2Uu
YWdlIiwiYXBwcm92ZS1jcml0aWNhbCIsIndhdGNoLWJlZm9yZS1maWxlLXN0b3JhZ2UiLCJ1cGdy
YWRlLWZpbGUtc3RvcmFnZSIsInNlZS1maWxlLXN0b3JhZ2UtcnVubmluZyIsInNlZS1maWxlLXN0
b3JhZ2UtYW5zd2VyaW5nIiwid2F0Y2gtYWZ0ZXItZmlsZS1zdG9yYWdlIiwicmVvcGVuLXN1Ym1p
c3Npb25zIiwiY3JpdGljYWwuZXhpdC5jb25zb2xlLWFuc3dlcnMiXSwidGl0bGUiOiJDcml0aWNh
bCBzZXJ2aWNlIHVwZ3JhZGUiLCJ3aW5kb3ciOiJjcml0aWNhbCJ9LHsiZWZmZWN0cyI6W10sImlk
IjoidmVyaWZ5Iiwic3RlcHMiOlsiaGVhbHRoeS1pZGVudGl0eS1zZXJ2aWNlIiwiaGVhbHRoeS1j
b250cm9sLWNlbnRlciIsImhlYWx0aHktd29ya2VyIiwiaGVhbHRoeS1jb3JlIiwiaGVhbHRoeS1h
cGktZ2F0ZXdheSIsInN0aWxsLW5vLWNhbGxiYWNrLXNlcnZpY2UiLCJoZWFsdGh5LXBvc3RncmVz
cWwiLCJoZWFsdGh5LXJhYmJpdG1xIiwiaGVhbHRoeS1yZWRpcyIsImhlYWx0aHktZmlsZS1zdG9y
YWdlIiwid29ya2Vycy1jb25uZWN0ZWQiLCJ0ZXN0LXNjYW4iLCJhcGktYW5zd2VycyIsImxvZ3Mt
cmV2aWV3ZWQiLCJ2ZXJzaW9uLWlkZW50aXR5LXNlcnZpY2UiLCJ2ZXJzaW9uLWNvbnRyb2wtY2Vu
dGVyIiwidmVyc2lvbi1maWxlLXN0b3JhZ2UiLCJ2ZXJzaW9ucy1pbi1jb25zb2xlIl0sInRpdGxl
IjoiUG9zdC11cGdyYWRlIHZlcmlmaWNhdGlvbiJ9XSwic3RlcHMiOlt7ImJhdGNoZXMiOltbInN0
Zy1hcHAiLCJzdGctc2hhcmVkIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6InN1ZG8gLW4gaWQgLXUiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVk
aWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiMCJ9XSwiZXhwZWN0ZWQiOiJpcyBgMGAiLCJob3N0cyI6
WyJzdGctYXBwIiwic3RnLXNoYXJlZCJdLCJpZCI6ImxpdmUuZW50cnkucmlnaHRzIiwia2luZCI6
InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6
IlRoZSBhY2NvdW50IG9uIHRoZSBtYWNoaW5lcyB3aXRoIGFuIGluc3RhbGxlciBoYXMgYW4gYWRt
aW5pc3RyYXRvcidzIHJpZ2h0cyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJsaXZlLmVudHJ5LnJpZ2h0
cyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1NTR9LCJwb3NpdGlvbiI6ImVu
dHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODEsIDEwMCwgMjEzIn1d
LCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlRoZSBhY2NvdW50IG9uIHRoZSBtYWNoaW5lcyB3aXRo
IGFuIGluc3RhbGxlciBoYXMgYW4gYWRtaW5pc3RyYXRvcidzIHJpZ2h0cyJ9LHsiYmF0Y2hlcyI6
W1sic3RnLWFwcCIsInN0Zy1zaGFyZWQiLCJzdGctY29yZTEiLCJzdGctY29yZTIiLCJzdGctZ3cx
Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN5c3RlbWN0
bCBsaXN0LXVuaXRzIC0tZmFpbGVkIC0tcGxhaW4gLS1uby1sZWdlbmQgLS1uby1wYWdlciIsInZh
cmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVtcHR5In1dLCJleHBlY3RlZCI6
ImlzIGVtcHR5IiwiaG9zdHMiOlsic3RnLWFwcCIsInN0Zy1zaGFyZWQiLCJzdGctY29yZTEiLCJz
dGctY29yZTIiLCJzdGctZ3cxIl0sImlkIjoibGl2ZS5lbnRyeS5ub2Rlcy13aXRob3V0LWZhaWx1
cmVzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYw
MDAwLCJ0aXRsZSI6Ik5vIG5vZGUgaGFzIGEgc2VydmljZSB0aGF0IGZhaWxlZCJ9LCJlZmZlY3Rz
IjpbXSwiaWQiOiJsaXZlLmVudHJ5Lm5vZGVzLXdpdGhvdXQtZmFpbHVyZXMiLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6NTU1fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibm9kZXMtaGVhbHRoeSJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIxIn1dLCJzdGFnZSI6
ImxpdmUiLCJ0aXRsZSI6Ik5vIG5vZGUgaGFzIGEgc2VydmljZSB0aGF0IGZhaWxlZCJ9LHsiYmF0
Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJh
IHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6ImxpdmUuZW50
cnkubm9kZXMtc2Vlbi1oZWFsdGh5Iiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50
IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiTG9vayBhdCBTeXN0ZW0gSGVhbHRoIGlu
IHRoZSBjb25zb2xlOyBldmVyeSBub2RlIG9mIHRoZSBjbHVzdGVyIG11c3QgYmUgdGhlcmUgYW5k
IGhlYWx0aHkuIiwicGF0aCI6W10sInJlY29yZCI6WyJub2Rlcy1zZWVuIiwic2NyZWVuc2hvdCJd
fSwic3ViamVjdCI6Ikxvb2sgYXQgU3lzdGVtIEhlYWx0aCBpbiB0aGUgY29uc29sZTsgZXZlcnkg
bm9kZSBvZiB0aGUgY2x1c3RlciBtdXN0IGJlIHRoZXJlIGFuZCBoZWFsdGh5LiIsInRpdGxlIjoi
VGhlIGNvbnNvbGUgc2hvd3MgZXZlcnkgbm9kZSBoZWFsdGh5In0sImVmZmVjdHMiOltdLCJpZCI6
ImxpdmUuZW50cnkubm9kZXMtc2Vlbi1oZWFsdGh5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQi
OiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjU1Nn0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbIm5vZGVzLWhlYWx0aHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMSwgMTEzIn1dLCJzdGFnZSI6ImxpdmUiLCJ0
aXRsZSI6IlRoZSBjb25zb2xlIHNob3dzIGV2ZXJ5IG5vZGUgaGVhbHRoeSJ9LHsiYmF0Y2hlcyI6
W1sic3RnLWFwcCIsInN0Zy1zaGFyZWQiLCJzdGctY29yZTEiLCJzdGctY29yZTIiLCJzdGctZ3cx
Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRmIC1QayAt
LSBcIiR7ZGF0YV9kaXJ9XCIgfFxuICBhd2sgLXYgbGVhc3Q9XCIke21pbl9mcmVlX2difVwiICdO
UiA9PSAyIHsgZ2IgPSBpbnQoJDQgLyAxMDAwMDAwKTsgcHJpbnQgZ2IsIFwiR0IgZnJlZVwiOyBl
eGl0IGdiIDwgbGVhc3QgfSciLCJ2YXJpYWJsZXMiOlsiZGF0YV9kaXIiLCJtaW5fZnJlZV9nYiJd
fSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5bMC05XSsgR0IgZnJl
ZSQifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXlswLTldKyBHQiBmcmVlJGAiLCJob3N0cyI6WyJz
dGctYXBwIiwic3RnLXNoYXJlZCIsInN0Zy1jb3JlMSIsInN0Zy1jb3JlMiIsInN0Zy1ndzEiXSwi
aWQiOiJsaXZlLmVudHJ5LmRpc2stc3BhY2UiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhl
IG91dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiRXZlcnkgbm9kZSBoYXMgdGhlIHJv
b20gdGhhdCB0aGlzIGNoYW5nZSBhc2tzIGZvciJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJsaXZlLmVu
dHJ5LmRpc2stc3BhY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTU3fSwi
cG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZGlzay1z
cGFjZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjIzIn1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IkV2ZXJ5IG5vZGUgaGFzIHRo
ZSByb29tIHRoYXQgdGhpcyBjaGFuZ2UgYXNrcyBmb3IifSx7ImJhdGNoZXMiOltbInN0Zy1hcHAi
LCJzdGctc2hhcmVkIiwic3RnLWNvcmUxIiwic3RnLWNvcmUyIiwic3RnLWd3MSJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJhd2sgLXYgbGVhc3Q9XCIke21p
bl9tZW1vcnlfbWJ9XCIgJ1xuICAkMSA9PSBcIk1lbUF2YWlsYWJsZTpcIiB7IG1iID0gaW50KCQy
IC8gMTAwMCk7IHByaW50IG1iLCBcIk1CIGF2YWlsYWJsZVwiOyBleGl0IG1iIDwgbGVhc3QgfScg
L3Byb2MvbWVtaW5mbyIsInZhcmlhYmxlcyI6WyJtaW5fbWVtb3J5X21iIl19LCJleHBlY3QiOlt7
InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlswLTldKyBNQiBhdmFpbGFibGUkIn1dLCJl
eHBlY3RlZCI6Im1hdGNoZXMgYF5bMC05XSsgTUIgYXZhaWxhYmxlJGAiLCJob3N0cyI6WyJzdGct
YXBwIiwic3RnLXNoYXJlZCIsInN0Zy1jb3JlMSIsInN0Zy1jb3JlMiIsInN0Zy1ndzEiXSwiaWQi
OiJsaXZlLmVudHJ5Lm1lbW9yeSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0
IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJFdmVyeSBub2RlIGhhcyB0aGUgbWVtb3J5IHRv
IHNwYXJlIHRoYXQgdGhpcyBjaGFuZ2UgYXNrcyBmb3IifSwiZWZmZWN0cyI6W10sImlkIjoibGl2
ZS5lbnRyeS5tZW1vcnkiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTU4fSwi
cG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic3lzdGVt
LXJlc291cmNlcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjIzIn1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IkV2ZXJ5IG5vZGUg
aGFzIHRoZSBtZW1vcnkgdG8gc3BhcmUgdGhhdCB0aGlzIGNoYW5nZSBhc2tzIGZvciJ9LHsiYmF0
Y2hlcyI6W1sic3RnLWFwcCIsInN0Zy1zaGFyZWQiLCJzdGctY29yZTEiLCJzdGctY29yZTIiLCJz
dGctZ3cxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImF3
ayAtdiBuPVwiJChucHJvYylcIiAneyBwcmludCAkMSwgXCJvZlwiLCBuOyBleGl0ICEoJDEgPD0g
bikgfScgL3Byb2MvbG9hZGF2ZyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0
ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlswLTkuXSsgb2YgWzAtOV0rJCJ9XSwiZXhwZWN0ZWQiOiJt
YXRjaGVzIGBeWzAtOS5dKyBvZiBbMC05XSskYCIsImhvc3RzIjpbInN0Zy1hcHAiLCJzdGctc2hh
cmVkIiwic3RnLWNvcmUxIiwic3RnLWNvcmUyIiwic3RnLWd3MSJdLCJpZCI6ImxpdmUuZW50cnku
cHJvY2Vzc29ycyIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJmb3JN
UyI6MzAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRs
ZSI6Ik5vIG5vZGUgaGFzIG1vcmUgd29yayB3YWl0aW5nIHRoYW4gaXQgaGFzIHByb2Nlc3NvcnMi
fSwiZWZmZWN0cyI6W10sImlkIjoibGl2ZS5lbnRyeS5wcm9jZXNzb3JzIiwiaWRlbXBvdGVudCI6
ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjU1OX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbInN5c3RlbS1yZXNvdXJjZXMiXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMyJ9XSwic3RhZ2Ui
OiJsaXZlIiwidGl0bGUiOiJObyBub2RlIGhhcyBtb3JlIHdvcmsgd2FpdGluZyB0aGFuIGl0IGhh
cyBwcm9jZXNzb3JzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImlmIGNvbW1hbmQgLXYgY3VybCA+L2Rldi9u
dWxsIDI+JjE7IHRoZW5cbiAgY3VybCAtc1MgLS1tYXgtdGltZSAyMCAtbyAvZGV2L251bGwgLXcg
JyV7aHR0cF9jb2RlfScgLS0gXCIke2NvbnNvbGVfdXJsfVwiXG5lbHNlXG4gIHdnZXQgLVMgLVQg
MjAgLU8gL2Rldi9udWxsIC0tIFwiJHtjb25zb2xlX3VybH1cIiAyPiYxIHwgYXdrICckMSB+IC9e
SFRUUC8geyBjb2RlID0gJDIgfSBFTkQgeyBwcmludCBjb2RlIH0nXG5maSIsInRvb2xzIjpbImN1
cmwvd2dldCJdLCJ2YXJpYWJsZXMiOlsiY29uc29sZV91cmwiXX0sImV4cGVjdCI6W3sicHJlZGlj
YXRlIjoiZXF1YWxzIiwidGV4dCI6IjIwMCJ9XSwiZXhwZWN0ZWQiOiJoYXMgc3RhdHVzIDIwMCIs
Imhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJsaXZlLmVudHJ5LmNvbnNvbGUtYW5zd2VycyIs
ImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgYW5zd2VyIG9mIGh0dHBzOi8vY29udHJvbC1j
ZW50ZXIuc3RhZ2luZy5leGFtcGxlLmNvbS8iLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRo
ZSBjb25zb2xlIGFuc3dlcnMifSwiZWZmZWN0cyI6W10sImlkIjoibGl2ZS5lbnRyeS5jb25zb2xl
LWFuc3dlcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTYwfSwicG9zaXRp
b24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijk0LCAxMjMi
fV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiVGhlIGNvbnNvbGUgYW5zd2VycyJ9LHsiYmF0Y2hl
cyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQi
OiJub3RpZnktdXNlcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im5vdGlmeSIsIm5vdGlm
eSI6eyJhYm91dCI6WyJhcGktYXV0aGVudGljYXRpb24iLCJhdXRoZW50aWNhdGVkLXN1Ym1pc3Np
b24iLCJmaWxlLXNjYW5uaW5nIiwicnVubmluZy1zY2FucyIsImZpbGUtYWNjZXNzIiwid2ViaG9v
ay1yZXN1bHRzIl0sImF1ZGllbmNlIjoidXNlcnMiLCJsZWFkTVMiOjE3MjgwMDAwMCwibWVzc2Fn
ZSI6IlVuZGVyIGNoYW5nZSBDSEcwMDQ0MTg3IE1ldGFEZWZlbmRlciBDbHVzdGVyIGdvZXMgZnJv
bSAyLjUuMCB0byAyLjYuMS4gV2hpbGUgdGhlIElkZW50aXR5IFNlcnZpY2UgcmVzdGFydHMsIG5l
dyByZXF1ZXN0cyBhcmUgcmVmdXNlZCBmb3Igc29tZSBtaW51dGVzOyBhIHNpbmdsZSBnYXRld2F5
IG9yIENhbGxiYWNrIFNlcnZpY2UgaXMgaW50ZXJydXB0ZWQgYXMgd2VsbC4gU2VuZCBubyBzY2Fu
cyBmcm9tIFdlZG5lc2RheSAyMSBBcHJpbCAyMDI3LCAwODowMCAoVVRDKzIpIHVudGlsIHdlIHdy
aXRlIGFnYWluOyBpbiB0aGUgd2luZG93IGFmdGVyIGl0IG5vdGhpbmcgaXMgc2Nhbm5lZCBhbmQg
bm8gZmlsZSBjYW4gYmUgZmV0Y2hlZC4ifSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTY0fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ1c2Vycy1ub3RpZmllZCJdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI1LCA3NC03Niwg
MTQxIn1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlRlbGwgdGhlIHVzZXJzIn0seyJiYXRjaGVz
IjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6
Im5vdGlmeS1hZG1pbmlzdHJhdG9ycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibm90aWZ5
Iiwibm90aWZ5Ijp7ImFib3V0IjpbIndlYi1jb25zb2xlIiwibWFuYWdlbWVudCIsInN5c3RlbS1o
ZWFsdGgiLCJzeXN0ZW0tYWN0aXZpdHkiLCJ3b3JrZmxvdy1zeW5jaHJvbml6YXRpb24iLCJzdXBw
b3J0LXBhY2thZ2UiLCJhdXRvbWF0ZWQtZGVwbG95bWVudCJdLCJhdWRpZW5jZSI6ImFkbWluaXN0
cmF0b3JzIiwibGVhZE1TIjo4NjQwMDAwMCwibWVzc2FnZSI6IlVuZGVyIGNoYW5nZSBDSEcwMDQ0
MTg3IHRoZSBjb25zb2xlIGdvZXMgYXdheSB3aGlsZSBDb250cm9sIENlbnRlciBpcyB1cGdyYWRl
ZC4gV2hpbGUgdGhlIHdvcmtlcnMgYXJlIHVwZ3JhZGVkLCBTeXN0ZW0gSGVhbHRoLCBTeXN0ZW0g
QWN0aXZpdHksIHdvcmtmbG93IHN5bmNocm9uaXphdGlvbiwgc3VwcG9ydCBwYWNrYWdlcyBhbmQg
YXV0b21hdGVkIGRlcGxveW1lbnQgbWF5IGZhaWw7IHBsZWFzZSBzdGFydCBub25lIG9mIHRoZW0g
dW50aWwgdGhlIGVuZCBvZiB0aGUgY2hhbmdlLiJ9LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1Nzl9LCJwb3NpdGlvbiI6ImJvZHkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImFkbWluaXN0cmF0b3JzLW5vdGlmaWVkIl0s
InNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMjUsIDk0LCAxMTMtMTE5In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlRlbGwgdGhlIGFk
bWluaXN0cmF0b3JzIn0seyJiYWNrdXAiOiJwb3N0Z3Jlc3FsIiwiYmF0Y2hlcyI6W1sic3RnLXNo
YXJlZCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0
IC1uIFwiJChmaW5kIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tcG9zdGdyZXNxbC1zdGFydFwi
IC1wcnVuZSAtc2l6ZSArMCAtbW1pbiAtMTQ0MClcIiAmJlxuICBzaGEyNTZzdW0gLS0gXCIke2Jh
Y2t1cF9kaXJ9LyR7Y2hhbmdlfS1wb3N0Z3Jlc3FsLXN0YXJ0XCIiLCJ2YXJpYWJsZXMiOlsiYmFj
a3VwX2RpciIsImNoYW5nZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4
dCI6Il5bMC05YS1mXXs2NH0gIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5bMC05YS1mXXs2NH0g
YCIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJiYWNrdXAtcG9zdGdyZXNxbC5jaGVjayIs
ImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMDAs
InRpdGxlIjoiVGhlIGJhY2t1cCBpcyB0aGVyZSwgaXMgbm90IGVtcHR5IGFuZCBpcyBvZiB0aGUg
bGFzdCBkYXkifSwiZGVzY3JpcHRpb24iOiJUaGUgZ3VpZGUgd2FudHMgdG8gc2VlIHRoYXQgdGhl
cmUgaXMgb25lIGFuZCBuYW1lcyBubyB0b29sLiIsImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo5
MDAwMDAsImlkIjoiYmFja3VwLXBvc3RncmVzcWwiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlNlZSB0aGF0IHRoZSBsYXN0IGJhY2t1
cCBvZiB0aGUgc2l0ZSBjYW4gYmUgdXNlZC4gUHV0IGl0LCBvciB0aGUgcmVwb3J0IG9mIHRoZSBi
YWNrdXAgdG9vbCB0aGF0IG5hbWVzIGl0LCBhdCAvc3J2L2JhY2t1cC9DSEcwMDQ0MTg3LXBvc3Rn
cmVzcWwtc3RhcnQgb24gdGhpcyBtYWNoaW5lLiIsInBhdGgiOltdLCJyZWNvcmQiOlsibmFtZSIs
InRha2VuLWF0Iiwic2l6ZSIsInNoYTI1NiJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTkzfSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJiYWNrdXAtcG9zdGdyZXNxbCJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3LTE5
In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IkhhdmUgYSBiYWNrdXAgb2YgUG9zdGdyZVNRTCBh
dCBoYW5kIn0seyJiYWNrdXAiOiJmaWxlLXN0b3JhZ2UiLCJiYXRjaGVzIjpbWyJzdGctc2hhcmVk
Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLW4g
XCIkKGZpbmQgXCIke2JhY2t1cF9kaXJ9LyR7Y2hhbmdlfS1maWxlLXN0b3JhZ2Utc3RhcnRcIiAt
cHJ1bmUgLXNpemUgKzAgLW1taW4gLTE0NDApXCIgJiZcbiAgc2hhMjU2c3VtIC0tIFwiJHtiYWNr
dXBfZGlyfS8ke2NoYW5nZX0tZmlsZS1zdG9yYWdlLXN0YXJ0XCIiLCJ2YXJpYWJsZXMiOlsiYmFj
a3VwX2RpciIsImNoYW5nZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4
dCI6Il5bMC05YS1mXXs2NH0gIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5bMC05YS1mXXs2NH0g
YCIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJiYWNrdXAtZmlsZS1zdG9yYWdlLmNoZWNr
Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAw
MCwidGl0bGUiOiJUaGUgYmFja3VwIGlzIHRoZXJlLCBpcyBub3QgZW1wdHkgYW5kIGlzIG9mIHRo
ZSBsYXN0IGRheSJ9LCJkZXNjcmlwdGlvbiI6IldoZXJlIHJlcGxpY2FzIGFyZSBzZXQgdG8gb25l
LCB0aGlzIGJhY2t1cCBpcyB0aGUgb25seSBzZWNvbmQgY29weSBvZiBhIGZpbGUuIiwiZWZmZWN0
cyI6W10sImVzdGltYXRlTVMiOjkwMDAwMCwiaWQiOiJiYWNrdXAtZmlsZS1zdG9yYWdlIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJT
ZWUgdGhhdCB0aGUgbGFzdCBiYWNrdXAgb2YgdGhlIHNpdGUgY2FuIGJlIHVzZWQuIFB1dCBpdCwg
b3IgdGhlIHJlcG9ydCBvZiB0aGUgYmFja3VwIHRvb2wgdGhhdCBuYW1lcyBpdCwgYXQgL3Nydi9i
YWNrdXAvQ0hHMDA0NDE4Ny1maWxlLXN0b3JhZ2Utc3RhcnQgb24gdGhpcyBtYWNoaW5lLiIsInBh
dGgiOltdLCJyZWNvcmQiOlsibmFtZSIsInRha2VuLWF0Iiwic2l6ZSIsInNoYTI1NiJdfSwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjEz
fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJiYWNr
dXAtZmlsZS1zdG9yYWdlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTctMjAifSx7ImRvY3VtZW50IjoiZmlsZS1zdG9yYWdlLXNl
dHRpbmdzIiwibGluZXMiOiJyZXBsaWNhcyJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJIYXZl
IGEgYmFja3VwIG9mIEZpbGUgU3RvcmFnZSBhdCBoYW5kIn0seyJiYXRjaGVzIjpbWyJjb250cm9s
bGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwiaWQiOiJkb3dubG9hZC1p
bnN0YWxsZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsi
aW5zdHJ1Y3Rpb24iOiJGZXRjaCB0aGUgaW5zdGFsbGVycyBvZiBJZGVudGl0eSBTZXJ2aWNlLCBD
b250cm9sIENlbnRlciBhbmQgRmlsZSBTdG9yYWdlIDIuNi4xIGZyb20gTXkgT1BTV0FULCBlYWNo
IGZvciB0aGUgc3lzdGVtIG9mIGl0cyBtYWNoaW5lLCBhbmQgY29weSB0aGVtIHRoZXJlLiIsInBh
dGgiOltdLCJyZWNvcmQiOlsiZmlsZS1uYW1lcyIsInZlcnNpb25zIiwic2hhMjU2Il19LCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2MzN9
LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImRvd25s
b2FkLWlkZW50aXR5LXNlcnZpY2UiLCJkb3dubG9hZC1jb250cm9sLWNlbnRlciIsImRvd25sb2Fk
LWZpbGUtc3RvcmFnZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjgwLCA5OSwgMjEyIn1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6
IkRvd25sb2FkIHRoZSBpbnN0YWxsZXJzIGFuZCBwdXQgdGhlbSBvbiB0aGVpciBtYWNoaW5lcyJ9
LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEy
MDAwMDAsImlkIjoiZG93bmxvYWQtcGFja2FnZXMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkZldGNoIE1EIENvcmUgNS4xMy4xIGFu
ZCBBUEkgR2F0ZXdheSAyLjYuMSBmcm9tIE15IE9QU1dBVCwgYW5kIENhbGxiYWNrIFNlcnZpY2Ug
Mi42LjEgd2hlcmUgdGhlcmUgaXMgb25lLiIsInBhdGgiOltdLCJyZWNvcmQiOlsiZmlsZS1uYW1l
cyIsInZlcnNpb25zIiwic2hhMjU2Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NDR9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImRvd25sb2FkLXBhY2thZ2VzIl0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQ1In1dLCJz
dGFnZSI6ImxpdmUiLCJ0aXRsZSI6IkRvd25sb2FkIHRoZSBwYWNrYWdlcyBvZiBDb3JlLCBnYXRl
d2F5IGFuZCBDYWxsYmFjayBTZXJ2aWNlIn0seyJiYXRjaGVzIjpbWyJzdGctYXBwIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7ImJ5SG9zdCI6eyJzdGctYXBwIjoiZHBrZy1kZWIgLS1maWVsZCBcIiR7
aW5zdGFsbGVyX2lkZW50aXR5X3NlcnZpY2V9XCIgUGFja2FnZSBWZXJzaW9uICYmXG4gIHNoYTI1
NnN1bSAtLSBcIiR7aW5zdGFsbGVyX2lkZW50aXR5X3NlcnZpY2V9XCIgXCIke3ByZXZpb3VzX2lk
ZW50aXR5X3NlcnZpY2V9XCIifSwib2tTdGF0dXNlcyI6WzBdLCJ2YXJpYWJsZXMiOlsiaW5zdGFs
bGVyX2lkZW50aXR5X3NlcnZpY2UiLCJwcmV2aW91c19pZGVudGl0eV9zZXJ2aWNlIl19LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlswLTlhLWZdezY0fSAifV0sImV4
cGVjdGVkIjoibWF0Y2hlcyBgXlswLTlhLWZdezY0fSBgIiwiaG9zdHMiOlsic3RnLWFwcCJdLCJp
ZCI6InNlZS1pbnN0YWxsZXItaWRlbnRpdHktc2VydmljZSIsImtpbmQiOiJwcm9iZSIsInN1Ympl
Y3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoiTmV3IGFuZCBwcmV2
aW91cyBpbnN0YWxsZXIgb2YgdGhlIElkZW50aXR5IFNlcnZpY2UgYXJlIG9uIGl0cyBtYWNoaW5l
In0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJzZWUtaW5zdGFsbGVyLWlk
ZW50aXR5LXNlcnZpY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjU1fSwi
cG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJpbnN0YWxs
ZXItdGhlcmUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiI4MC04MyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODAtODMi
fV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiU2VlIHRoZSBpbnN0YWxsZXJzIG9mIHRoZSBJZGVu
dGl0eSBTZXJ2aWNlIn0seyJiYXRjaGVzIjpbWyJzdGctYXBwIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7ImJ5SG9zdCI6eyJzdGctYXBwIjoiZHBrZy1kZWIgLS1maWVsZCBcIiR7aW5zdGFsbGVyX2Nv
bnRyb2xfY2VudGVyfVwiIFBhY2thZ2UgVmVyc2lvbiAmJlxuICBzaGEyNTZzdW0gLS0gXCIke2lu
c3RhbGxlcl9jb250cm9sX2NlbnRlcn1cIiBcIiR7cHJldmlvdXNfY29udHJvbF9jZW50ZXJ9XCIi
fSwib2tTdGF0dXNlcyI6WzBdLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyX2NvbnRyb2xfY2VudGVy
IiwicHJldmlvdXNfY29udHJvbF9jZW50ZXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0
Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeWzAt
OWEtZl17NjR9IGAiLCJob3N0cyI6WyJzdGctYXBwIl0sImlkIjoic2VlLWluc3RhbGxlci1jb250
cm9sLWNlbnRlciIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91
dE1TIjoxMjAwMDAsInRpdGxlIjoiTmV3IGFuZCBwcmV2aW91cyBpbnN0YWxsZXIgb2YgQ29udHJv
bCBDZW50ZXIgYXJlIG9uIGl0cyBtYWNoaW5lIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2
MDAwMCwiaWQiOiJzZWUtaW5zdGFsbGVyLWNvbnRyb2wtY2VudGVyIiwiaWRlbXBvdGVudCI6ZmFs
c2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjY2MH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZh
bHNlLCJzYXRpc2ZpZXMiOlsiaW5zdGFsbGVyLXRoZXJlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTktMTAyIn0seyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiI5OS0xMDIifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiU2Vl
IHRoZSBpbnN0YWxsZXJzIG9mIENvbnRyb2wgQ2VudGVyIn0seyJiYXRjaGVzIjpbWyJzdGctc2hh
cmVkIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7ImJ5SG9zdCI6eyJzdGctc2hhcmVkIjoiZHBrZy1k
ZWIgLS1maWVsZCBcIiR7aW5zdGFsbGVyX2ZpbGVfc3RvcmFnZX1cIiBQYWNrYWdlIFZlcnNpb24g
JiZcbiAgc2hhMjU2c3VtIC0tIFwiJHtpbnN0YWxsZXJfZmlsZV9zdG9yYWdlfVwiIFwiJHtwcmV2
aW91c19maWxlX3N0b3JhZ2V9XCIifSwib2tTdGF0dXNlcyI6WzBdLCJ2YXJpYWJsZXMiOlsiaW5z
dGFsbGVyX2ZpbGVfc3RvcmFnZSIsInByZXZpb3VzX2ZpbGVfc3RvcmFnZSJdfSwiZXhwZWN0Ijpb
eyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5bMC05YS1mXXs2NH0gIn1dLCJleHBlY3Rl
ZCI6Im1hdGNoZXMgYF5bMC05YS1mXXs2NH0gYCIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQi
OiJzZWUtaW5zdGFsbGVyLWZpbGUtc3RvcmFnZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0
aGUgb3V0cHV0IiwidGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoiTmV3IGFuZCBwcmV2aW91cyBp
bnN0YWxsZXIgb2YgRmlsZSBTdG9yYWdlIGFyZSBvbiBlYWNoIG9mIGl0cyBtYWNoaW5lcyJ9LCJl
ZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLWluc3RhbGxlci1maWxlLXN0
b3JhZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjY1fSwicG9zaXRpb24i
OiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJpbnN0YWxsZXItdGhlcmUi
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIyMTItMjE1In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMTItMjE1In1dLCJz
dGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlNlZSB0aGUgaW5zdGFsbGVycyBvZiBGaWxlIFN0b3JhZ2Ui
fSx7ImJhdGNoZXMiOltbInN0Zy1zaGFyZWQiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0IjoibHMgLWxkIC0tIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tcG9z
dGdyZXNxbC1zdGFydFwiICYmXG4gIHRlc3QgLW4gXCIkKGZpbmQgXCIke2JhY2t1cF9kaXJ9LyR7
Y2hhbmdlfS1wb3N0Z3Jlc3FsLXN0YXJ0XCIgLXBydW5lIC1tbWluIC0xNDQwKVwiIiwidG9vbHMi
OlsiZmluZCJdLCJ2YXJpYWJsZXMiOlsiYmFja3VwX2RpciIsImNoYW5nZSJdfSwiZXhwZWN0Ijpb
XSwiZXhwZWN0ZWQiOiJleGlzdHM7IGlzIGF0IG1vc3QgMjQgaCBvbGQiLCJob3N0cyI6WyJzdGct
c2hhcmVkIl0sImlkIjoiYmFja3VwLXBvc3RncmVzcWwuYWdlIiwia2luZCI6InByb2JlIiwic3Vi
amVjdCI6ImZpbGUgL3Nydi9iYWNrdXAvQ0hHMDA0NDE4Ny1wb3N0Z3Jlc3FsLXN0YXJ0IiwidGl0
bGUiOiJUaGUgYmFja3VwIG9mIHBvc3RncmVzcWwgaXMgeW91bmcgZW5vdWdoIn0sImVmZmVjdHMi
OltdLCJpZCI6ImJhY2t1cC1wb3N0Z3Jlc3FsLmFnZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjo2MDJ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxNy0xOSJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJUaGUgYmFja3Vw
IG9mIHBvc3RncmVzcWwgaXMgeW91bmcgZW5vdWdoIn0seyJiYXRjaGVzIjpbWyJzdGctc2hhcmVk
Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImxzIC1sZCAt
LSBcIiR7YmFja3VwX2Rpcn0vJHtjaGFuZ2V9LWZpbGUtc3RvcmFnZS1zdGFydFwiICYmXG4gIHRl
c3QgLW4gXCIkKGZpbmQgXCIke2JhY2t1cF9kaXJ9LyR7Y2hhbmdlfS1maWxlLXN0b3JhZ2Utc3Rh
cnRcIiAtcHJ1bmUgLW1taW4gLTE0NDApXCIiLCJ0b29scyI6WyJmaW5kIl0sInZhcmlhYmxlcyI6
WyJiYWNrdXBfZGlyIiwiY2hhbmdlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImV4aXN0czsg
aXMgYXQgbW9zdCAyNCBoIG9sZCIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJiYWNrdXAt
ZmlsZS1zdG9yYWdlLmFnZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJmaWxlIC9zcnYvYmFj
a3VwL0NIRzAwNDQxODctZmlsZS1zdG9yYWdlLXN0YXJ0IiwidGl0bGUiOiJUaGUgYmFja3VwIG9m
IGZpbGUtc3RvcmFnZSBpcyB5b3VuZyBlbm91Z2gifSwiZWZmZWN0cyI6W10sImlkIjoiYmFja3Vw
LWZpbGUtc3RvcmFnZS5hZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjIy
fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTctMjAifSx7ImRvY3VtZW50IjoiZmlsZS1zdG9yYWdlLXNldHRpbmdzIiwibGluZXMiOiJyZXBs
aWNhcyJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJUaGUgYmFja3VwIG9mIGZpbGUtc3RvcmFn
ZSBpcyB5b3VuZyBlbm91Z2gifSx7ImJhdGNoZXMiOltbInN0Zy1hcHAiXV0sImNoZWNrIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZHBrZy1xdWVyeSAtVyAtZj0nJHtWZXJz
aW9ufVxcbicgLS0gXCIke3BhY2thZ2VfaWRlbnRpdHlfc2VydmljZX1cIiIsInRvb2xzIjpbImRw
a2ctcXVlcnkiXSwidmFyaWFibGVzIjpbInBhY2thZ2VfaWRlbnRpdHlfc2VydmljZSJdfSwiZXhw
ZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjZcXC4x
KFteMC05Ll18JCkifV0sImV4cGVjdGVkIjoiaGFzIHZlcnNpb24gMi42LjEiLCJob3N0cyI6WyJz
dGctYXBwIl0sImlkIjoidXBncmFkZS1pZGVudGl0eS1zZXJ2aWNlLmNoZWNrIiwia2luZCI6InBy
b2JlIiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBsZS1pZGVudGl0eS1zZXJ2aWNlIiwidGltZW91
dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgcGFja2FnZSBvZiB0aGUgSWRlbnRpdHkgU2VydmljZSBo
YXMgdGhlIHRhcmdldCB2ZXJzaW9uIn0sImNvbW1hbmQiOnsiYnlIb3N0Ijp7InN0Zy1hcHAiOiJp
bnN0YWxsZXI9XCIke2luc3RhbGxlcl9pZGVudGl0eV9zZXJ2aWNlfVwiIHNoIC1jIFwiJHtpbnN0
YWxsX2lkZW50aXR5X3NlcnZpY2V9XCIifSwib2tTdGF0dXNlcyI6WzBdLCJ2YXJpYWJsZXMiOlsi
aW5zdGFsbF9pZGVudGl0eV9zZXJ2aWNlIiwiaW5zdGFsbGVyX2lkZW50aXR5X3NlcnZpY2UiXX0s
ImRlc2NyaXB0aW9uIjoiTmV3IHJlcXVlc3RzIGFyZSByZWZ1c2VkIHVudGlsIGl0IGlzIGJhY2s7
IHNjYW5zIHVuZGVyIHdheSBnbyBvbi4iLCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoiYXBpLWF1
dGhlbnRpY2F0aW9uIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJhdXRo
ZW50aWNhdGVkLXN1Ym1pc3Npb24iLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0
eSI6InJ1bm5pbmctc2NhbnMiLCJlZmZlY3QiOiJjb250aW51ZSJ9XSwiZXN0aW1hdGVNUyI6NjAw
MDAwLCJmaXJtIjp0cnVlLCJpZCI6InVwZ3JhZGUtaWRlbnRpdHktc2VydmljZSIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJpbXBhY3QiOjEsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NzJ9LCJwb3NpdGlvbiI6ImJvZHki
LCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsibGl2ZS1tZW1iZXJzIiwiaW5zdGFsbC1p
ZGVudGl0eS1zZXJ2aWNlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiNjEsIDY4LTgzIn1dLCJzdGFnZSI6ImxpdmUiLCJ0aW1lb3V0
TVMiOjEyMDAwMDAsInRpdGxlIjoiVXBncmFkZSB0aGUgSWRlbnRpdHkgU2VydmljZSIsInVuZG8i
OnsiZXN0aW1hdGVNUyI6MTIwMDAwMCwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiR28gYmFjayB3
aXRoIHRoZSBwcm9jZWR1cmUgcmVzdG9yZS1pZGVudGl0eS1zZXJ2aWNlLiIsInBhdGgiOltdLCJy
ZWNvcmQiOltdfX0sInVubGVzcyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
ImRwa2ctcXVlcnkgLVcgLWY9JyR7VmVyc2lvbn1cXG4nIC0tIFwiJHtwYWNrYWdlX2lkZW50aXR5
X3NlcnZpY2V9XCIiLCJ0b29scyI6WyJkcGtnLXF1ZXJ5Il0sInZhcmlhYmxlcyI6WyJwYWNrYWdl
X2lkZW50aXR5X3NlcnZpY2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRl
eHQiOiJeKFswLTldKzopPzJcXC42XFwuMShbXjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2
ZXJzaW9uIDIuNi4xIiwiaG9zdHMiOlsic3RnLWFwcCJdLCJpZCI6InVwZ3JhZGUtaWRlbnRpdHkt
c2VydmljZS51bmxlc3MiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxl
LWlkZW50aXR5LXNlcnZpY2UiLCJ0aXRsZSI6IlVwZ3JhZGUgdGhlIElkZW50aXR5IFNlcnZpY2Ui
fSwidXBncmFkZXMiOiJpZGVudGl0eS1zZXJ2aWNlIn0seyJiYXRjaGVzIjpbWyJzdGctYXBwIl1d
LCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5m
b3IgdW5pdCBpbiBcIiR7dW5pdF9pZGVudGl0eV9zZXJ2aWNlfVwiOyBkb1xuICBzdGF0ZT0kKHN5
c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29k
ZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBc
IiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxu
ZXhpdCBcIiRzdGF0dXNcIiIsInRvb2xzIjpbInN5c3RlbWN0bCJdLCJ2YXJpYWJsZXMiOlsidW5p
dF9pZGVudGl0eV9zZXJ2aWNlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmci
LCJob3N0cyI6WyJzdGctYXBwIl0sImlkIjoic2VlLWlkZW50aXR5LXNlcnZpY2UtcnVubmluZyIs
ImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwi
c3ViamVjdCI6InNlcnZpY2UgZXhhbXBsZS1pZGVudGl0eS1zZXJ2aWNlLnNlcnZpY2UiLCJ0aW1l
b3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBJZGVudGl0eSBTZXJ2aWNlIHJ1bnMifSwiZWZmZWN0
cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJzZWUtaWRlbnRpdHktc2VydmljZS1ydW5u
aW5nIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY5NX0sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaWRlbnRpdHktc2VydmljZS1z
dGF0dXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI4NC04NiJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiODQtODYifV0s
InN0YWdlIjoibGl2ZSIsInRpdGxlIjoiU2VlIHRoYXQgdGhlIElkZW50aXR5IFNlcnZpY2UgcnVu
cyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5kIC12IGN1cmwgPi9kZXYvbnVsbCAyPiYxOyB0
aGVuXG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rldi9udWxsIC13ICcle2h0dHBfY29k
ZX0nIC0tIFwiJHthcGlfdXJsfVwiXG5lbHNlXG4gIHdnZXQgLVMgLVQgMjAgLU8gL2Rldi9udWxs
IC0tIFwiJHthcGlfdXJsfVwiIDI+JjEgfCBhd2sgJyQxIH4gL15IVFRQLyB7IGNvZGUgPSAkMiB9
IEVORCB7IHByaW50IGNvZGUgfSdcbmZpIiwidG9vbHMiOlsiY3VybC93Z2V0Il0sInZhcmlhYmxl
cyI6WyJhcGlfdXJsIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIy
MDAifV0sImV4cGVjdGVkIjoiaGFzIHN0YXR1cyAyMDA7IGhvbGRzIGZvciAzMDAgcyIsImhvbGRN
UyI6MzAwMDAwLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoid2F0Y2gtYWZ0ZXItaWRlbnRp
dHktc2VydmljZSIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwfSwic3Vi
amVjdCI6InRoZSBhbnN3ZXIgb2YgaHR0cHM6Ly9zY2FuLnN0YWdpbmcuZXhhbXBsZS5jb20vaGVh
bHRoIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgQVBJIGFuc3dlcnMgZm9yIGZpdmUg
bWludXRlcyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6IndhdGNoLWFm
dGVyLWlkZW50aXR5LXNlcnZpY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwi
b25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6
NzAwfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJo
ZWFsdGgtd2F0Y2hlZC1saXZlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjM2In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI1NSwgMjM2In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IldhdGNoIHRoZSBBUEkgZm9yIGEg
d2hpbGUifSx7ImJhdGNoZXMiOltbInN0Zy1hcHAiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZHBrZy1xdWVyeSAtVyAtZj0nJHtWZXJzaW9ufVxcbicgLS0g
XCIke3BhY2thZ2VfY29udHJvbF9jZW50ZXJ9XCIiLCJ0b29scyI6WyJkcGtnLXF1ZXJ5Il0sInZh
cmlhYmxlcyI6WyJwYWNrYWdlX2NvbnRyb2xfY2VudGVyIl19LCJleHBlY3QiOlt7InByZWRpY2F0
ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXihbMC05XSs6KT8yXFwuNlxcLjEoW14wLTkuXXwkKSJ9XSwi
ZXhwZWN0ZWQiOiJoYXMgdmVyc2lvbiAyLjYuMSIsImhvc3RzIjpbInN0Zy1hcHAiXSwiaWQiOiJ1
cGdyYWRlLWNvbnRyb2wtY2VudGVyLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InBh
Y2thZ2UgZXhhbXBsZS1jb250cm9sLWNlbnRlciIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoi
VGhlIHBhY2thZ2Ugb2YgQ29udHJvbCBDZW50ZXIgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJj
b21tYW5kIjp7ImJ5SG9zdCI6eyJzdGctYXBwIjoiaW5zdGFsbGVyPVwiJHtpbnN0YWxsZXJfY29u
dHJvbF9jZW50ZXJ9XCIgc2ggLWMgXCIke2luc3RhbGxfY29udHJvbF9jZW50ZXJ9XCIifSwib2tT
dGF0dXNlcyI6WzBdLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbF9jb250cm9sX2NlbnRlciIsImluc3Rh
bGxlcl9jb250cm9sX2NlbnRlciJdfSwiZGVzY3JpcHRpb24iOiJUaGUgY29uc29sZSBnb2VzIGF3
YXk7IGZpbGVzIGFyZSBzY2FubmVkIGFzIGJlZm9yZS4iLCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5
IjoibWFuYWdlbWVudCIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5Ijoid2Vi
LWNvbnNvbGUiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6ImZpbGUtc2Nh
bm5pbmciLCJlZmZlY3QiOiJjb250aW51ZSJ9XSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJmaXJtIjp0
cnVlLCJpZCI6InVwZ3JhZGUtY29udHJvbC1jZW50ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwiaW1w
YWN0IjoxLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6NzA3fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6
dHJ1ZSwic2F0aXNmaWVzIjpbImxpdmUtbWVtYmVycyIsImluc3RhbGwtY29udHJvbC1jZW50ZXIi
XSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI2MiwgODgtMTAyIn1dLCJzdGFnZSI6ImxpdmUiLCJ0aW1lb3V0TVMiOjEyMDAwMDAsInRp
dGxlIjoiVXBncmFkZSBDb250cm9sIENlbnRlciIsInVuZG8iOnsiZXN0aW1hdGVNUyI6MTIwMDAw
MCwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiSW5zdGFsbCAvc3J2L3BhY2thZ2VzL21kYy1jb250
cm9sLWNlbnRlcl8yLjUuMF9hbWQ2NC5kZWIgd2l0aCB0aGUgc2FtZSBjb21tYW5kLiIsInBhdGgi
OltdLCJyZWNvcmQiOltdfX0sInVubGVzcyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwi
dGV4dCI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7VmVyc2lvbn1cXG4nIC0tIFwiJHtwYWNrYWdlX2Nv
bnRyb2xfY2VudGVyfVwiIiwidG9vbHMiOlsiZHBrZy1xdWVyeSJdLCJ2YXJpYWJsZXMiOlsicGFj
a2FnZV9jb250cm9sX2NlbnRlciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwi
dGV4dCI6Il4oWzAtOV0rOik/MlxcLjZcXC4xKFteMC05Ll18JCkifV0sImV4cGVjdGVkIjoiaGFz
IHZlcnNpb24gMi42LjEiLCJob3N0cyI6WyJzdGctYXBwIl0sImlkIjoidXBncmFkZS1jb250cm9s
LWNlbnRlci51bmxlc3MiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxl
LWNvbnRyb2wtY2VudGVyIiwidGl0bGUiOiJVcGdyYWRlIENvbnRyb2wgQ2VudGVyIn0sInVwZ3Jh
ZGVzIjoiY29udHJvbC1jZW50ZXIifSx7ImJhdGNoZXMiOltbInN0Zy1hcHAiXV0sImNoZWNrIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGlu
IFwiJHt1bml0X2NvbnRyb2xfY2VudGVyfVwiOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1h
Y3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmlu
dGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRl
XCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0
dXNcIiIsInRvb2xzIjpbInN5c3RlbWN0bCJdLCJ2YXJpYWJsZXMiOlsidW5pdF9jb250cm9sX2Nl
bnRlciJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsic3Rn
LWFwcCJdLCJpZCI6InNlZS1jb250cm9sLWNlbnRlci1ydW5uaW5nIiwia2luZCI6InByb2JlIiwi
cmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0Ijoic2Vydmlj
ZSBleGFtcGxlLWNvbnRyb2wtY2VudGVyLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRs
ZSI6IkNvbnRyb2wgQ2VudGVyIHJ1bnMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAw
MCwiaWQiOiJzZWUtY29udHJvbC1jZW50ZXItcnVubmluZyIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjo3MzF9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbImNvbnRyb2wtY2VudGVyLXN0YXR1cyJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwMy0xMDUifSx7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwMy0xMDUifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoi
U2VlIHRoYXQgQ29udHJvbCBDZW50ZXIgcnVucyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5k
IC12IGN1cmwgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAg
LW8gL2Rldi9udWxsIC13ICcle2h0dHBfY29kZX0nIC0tIFwiJHtjb25zb2xlX3VybH1cIlxuZWxz
ZVxuICB3Z2V0IC1TIC1UIDIwIC1PIC9kZXYvbnVsbCAtLSBcIiR7Y29uc29sZV91cmx9XCIgMj4m
MSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9ICQyIH0gRU5EIHsgcHJpbnQgY29kZSB9J1xu
ZmkiLCJ0b29scyI6WyJjdXJsL3dnZXQiXSwidmFyaWFibGVzIjpbImNvbnNvbGVfdXJsIl19LCJl
eHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIyMDAifV0sImV4cGVjdGVkIjoi
aGFzIHN0YXR1cyAyMDAiLCJob2xkTVMiOjYwMDAwLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlk
IjoiY29uc29sZS1iYWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBhbnN3ZXIgb2Yg
aHR0cHM6Ly9jb250cm9sLWNlbnRlci5zdGFnaW5nLmV4YW1wbGUuY29tLyIsInRpbWVvdXRNUyI6
MzAwMDAsInRpdGxlIjoiVGhlIGNvbnNvbGUgYW5zd2VycyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1h
dGVNUyI6MzAwMDAwLCJpZCI6ImNvbnNvbGUtYmFjayIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
Ijoid2FpdCIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjczNn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJyZXRy
eSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjYwMDAwMH0sInNhdGlzZmllcyI6WyJjb25zb2xl
LXJlYWR5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiOTQsIDEyMyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOTQsIDEy
MyJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJXYWl0IHVudGlsIHRoZSBjb25zb2xlIGFuc3dl
cnMgYWdhaW4ifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3Rp
bWF0ZU1TIjoxMjAwMDAsImlkIjoid29ya2VyLXNpZ24taW4iLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3Ry
dWN0aW9uIjoiU2lnbiBpbiBhdCBodHRwczovL2NvbnRyb2wtY2VudGVyLnN0YWdpbmcuZXhhbXBs
ZS5jb20vLiIsInBhdGgiOltdLCJyZWNvcmQiOlsiYWNjb3VudCJdfSwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NzQ1fSwicG9zaXRpb24i
OiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ3b3JrZXItc2lnbi1pbiJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjEyMyJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJTaWduIGluIHRvIHRoZSBjb25zb2xl
IHRvIHVwZ3JhZGUgdGhlIHdvcmtlcnMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImRl
c2NyaXB0aW9uIjoiT25lIGNsaWNrIHVwZ3JhZGVzIGFsbCB3b3JrZXJzLiBTeXN0ZW0gSGVhbHRo
LCBTeXN0ZW0gQWN0aXZpdHksIHdvcmtmbG93IHN5bmNocm9uaXphdGlvbiwgc3VwcG9ydCBwYWNr
YWdlcyBhbmQgYXV0b21hdGVkIGRlcGxveW1lbnQgbWF5IGZhaWwgdW50aWwgdGhleSBhcmUgZG9u
ZS4iLCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoiZmlsZS1zY2FubmluZyIsImVmZmVjdCI6ImNv
bnRpbnVlIn0seyJjYXBhYmlsaXR5Ijoic3lzdGVtLWhlYWx0aCIsImVmZmVjdCI6ImRlZ3JhZGVk
In0seyJjYXBhYmlsaXR5Ijoic3lzdGVtLWFjdGl2aXR5IiwiZWZmZWN0IjoiZGVncmFkZWQifSx7
ImNhcGFiaWxpdHkiOiJ3b3JrZmxvdy1zeW5jaHJvbml6YXRpb24iLCJlZmZlY3QiOiJkZWdyYWRl
ZCJ9LHsiY2FwYWJpbGl0eSI6InN1cHBvcnQtcGFja2FnZSIsImVmZmVjdCI6ImRlZ3JhZGVkIn0s
eyJjYXBhYmlsaXR5IjoiYXV0b21hdGVkLWRlcGxveW1lbnQiLCJlZmZlY3QiOiJkZWdyYWRlZCJ9
XSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJmaXJtIjp0cnVlLCJpZCI6InVwZ3JhZGUtd29ya2VyIiwi
aWRlbXBvdGVudCI6ZmFsc2UsImltcGFjdCI6MSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJh
Y2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiSW4gdGhlIG5vdGlmaWNhdGlv
biBiYW5uZXIgY2xpY2sgXCJVcGdyYWRlIE5vd1wiLCB0aGVuIGNvbmZpcm0uIiwicGF0aCI6WyJJ
bnZlbnRvcnkiLCJXb3JrZXJzIl0sInJlY29yZCI6WyJ2ZXJzaW9uLW9mZmVyZWQiLCJjb25maXJt
ZWQtYXQiLCJzY3JlZW5zaG90Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3NTJ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbImxpdmUtbWVtYmVycyIsIndvcmtlci1wYWdlIiwid29ya2Vy
LXVwZ3JhZGUtbm93Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiNjMsIDEwNy0xMjUifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoi
U3RhcnQgdGhlIHVwZ3JhZGUgb2YgdGhlIHdvcmtlcnMiLCJ1bmRvIjp7ImlycmV2ZXJzaWJsZSI6
IlRoZSBndWlkZSBrbm93cyBubyB3YXkgYmFjayBmb3Igd29ya2VycyB0aGF0IHRoZSBiYW5uZXIg
aGFzIHVwZ3JhZGVkLiJ9LCJ1cGdyYWRlcyI6IndvcmtlciJ9LHsiYmF0Y2hlcyI6W1siY29udHJv
bGxlciJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3Rz
IGl0IiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6Indvcmtlci1wcm9ncmVzcyIsImtpbmQi
OiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlv
biI6Ikxvb2sgYXQgdGhlIHByb2dyZXNzIG9mIHRoZSB1cGdyYWRlOyBpdCBtdXN0IGhhdmUgZW5k
ZWQgZm9yIGV2ZXJ5IHdvcmtlci4iLCJwYXRoIjpbIkludmVudG9yeSIsIldvcmtlcnMiXSwicmVj
b3JkIjpbInByb2dyZXNzIiwic2NyZWVuc2hvdCJdfSwic3ViamVjdCI6Ikxvb2sgYXQgdGhlIHBy
b2dyZXNzIG9mIHRoZSB1cGdyYWRlOyBpdCBtdXN0IGhhdmUgZW5kZWQgZm9yIGV2ZXJ5IHdvcmtl
ci4iLCJ0aXRsZSI6IlRoZSBwcm9ncmVzcyBvZiB0aGUgdXBncmFkZSBoYXMgZW5kZWQifSwiZWZm
ZWN0cyI6W10sImVzdGltYXRlTVMiOjE4MDAwMDAsImlkIjoid29ya2VyLXByb2dyZXNzIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NzcyfSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEyMDAwMCwiZm9yTVMiOjM2MDAwMDB9
LCJzYXRpc2ZpZXMiOlsid29ya2VyLXByb2dyZXNzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI2In1dLCJzdGFnZSI6ImxpdmUi
LCJ0aXRsZSI6IkZvbGxvdyB0aGUgdXBncmFkZSBvZiB0aGUgd29ya2VycyB0byBpdHMgZW5kIn0s
eyJiYXRjaGVzIjpbWyJzdGctY29yZTEiLCJzdGctY29yZTIiLCJzdGctZ3cxIl1dLCJjaGVjayI6
eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJz
dGctY29yZTEiLCJzdGctY29yZTIiLCJzdGctZ3cxIl0sImlkIjoic2VlLXdvcmtlci12ZXJzaW9u
cyIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJp
bnN0cnVjdGlvbiI6IlJlYWQgdGhlIHZlcnNpb24gb2YgdGhpcyB3b3JrZXIgaW4gdGhlIGxpc3Qg
b2Ygd29ya2VyczsgaXQgbXVzdCBiZSAyLjYuMS4iLCJwYXRoIjpbIkludmVudG9yeSIsIldvcmtl
cnMiXSwicmVjb3JkIjpbInZlcnNpb24iLCJzY3JlZW5zaG90Il19LCJzdWJqZWN0IjoiUmVhZCB0
aGUgdmVyc2lvbiBvZiB0aGlzIHdvcmtlciBpbiB0aGUgbGlzdCBvZiB3b3JrZXJzOyBpdCBtdXN0
IGJlIDIuNi4xLiIsInRpdGxlIjoiVGhpcyB3b3JrZXIgcnVucyB0aGUgdGFyZ2V0IHZlcnNpb24i
fSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJzZWUtd29ya2VyLXZlcnNp
b25zIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjc4OH0sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsid29ya2Vycy1zYW1lLXZlcnNp
b24iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMjYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNiJ9XSwic3RhZ2Ui
OiJsaXZlIiwidGl0bGUiOiJTZWUgdGhhdCBhbGwgd29ya2VycyBydW4gdGhlIHNhbWUgdmVyc2lv
biJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5kIC12IGN1cmwgPi9kZXYvbnVsbCAyPiYxOyB0
aGVuXG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rldi9udWxsIC13ICcle2h0dHBfY29k
ZX0nIC0tIFwiJHthcGlfdXJsfVwiXG5lbHNlXG4gIHdnZXQgLVMgLVQgMjAgLU8gL2Rldi9udWxs
IC0tIFwiJHthcGlfdXJsfVwiIDI+JjEgfCBhd2sgJyQxIH4gL15IVFRQLyB7IGNvZGUgPSAkMiB9
IEVORCB7IHByaW50IGNvZGUgfSdcbmZpIiwidG9vbHMiOlsiY3VybC93Z2V0Il0sInZhcmlhYmxl
cyI6WyJhcGlfdXJsIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIy
MDAifV0sImV4cGVjdGVkIjoiaGFzIHN0YXR1cyAyMDA7IGhvbGRzIGZvciAzMDAgcyIsImhvbGRN
UyI6MzAwMDAwLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoid2F0Y2gtYWZ0ZXItd29ya2Vy
Iiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDB9LCJzdWJqZWN0IjoidGhl
IGFuc3dlciBvZiBodHRwczovL3NjYW4uc3RhZ2luZy5leGFtcGxlLmNvbS9oZWFsdGgiLCJ0aW1l
b3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBBUEkgYW5zd2VycyBmb3IgZml2ZSBtaW51dGVzIn0s
ImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoid2F0Y2gtYWZ0ZXItd29ya2Vy
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjc5M30sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaGVhbHRoLXdhdGNoZWQtbGl2ZSJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjIzNiJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTUsIDIzNiJ9XSwic3RhZ2Ui
OiJsaXZlIiwidGl0bGUiOiJXYXRjaCB0aGUgQVBJIGZvciBhIHdoaWxlIn0seyJiYXRjaGVzIjpb
WyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJpZCI6ImV4
ZWN1dGlvbi1zaWduLWluIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51
YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IlNpZ24gaW4gYXQg
aHR0cHM6Ly9jb250cm9sLWNlbnRlci5zdGFnaW5nLmV4YW1wbGUuY29tLy4iLCJwYXRoIjpbXSwi
cmVjb3JkIjpbImFjY291bnQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjgwMH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOlsiZXhlY3V0aW9uLXNpZ24taW4iXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNDYifV0sInN0YWdl
IjoibGl2ZSIsInRpdGxlIjoiU2lnbiBpbiB0byB0aGUgY29uc29sZSB0byB1cGdyYWRlIHRoZSBl
eGVjdXRpb24gaW5zdGFuY2VzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3Rz
IjpbXSwiZXN0aW1hdGVNUyI6OTAwMDAwLCJpZCI6InVwbG9hZC1wYWNrYWdlcyIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJh
dG9yIiwiaW5zdHJ1Y3Rpb24iOiJDbGljayBcIlVwbG9hZCBQYWNrYWdlXCIgYW5kIHVwbG9hZCB0
aGUgcGFja2FnZSBvZiBlYWNoIGtpbmQgb2YgaW5zdGFuY2UuIiwicGF0aCI6WyJJbnZlbnRvcnki
LCJJbnN0YWxsZXJzIl0sInJlY29yZCI6WyJ1cGxvYWRlZC1maWxlLW5hbWVzIiwic2NyZWVuc2hv
dCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6ODA3fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJpbnN0YWxsZXJzLXBhZ2UiLCJ1cGxvYWQtcGFja2FnZXMiXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNDctMTQ4In1dLCJz
dGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlVwbG9hZCB0aGUgcGFja2FnZXMiLCJ1bmRvIjp7ImVzdGlt
YXRlTVMiOjMwMDAwMCwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiUmVtb3ZlIHRoZSBwYWNrYWdl
cyBmcm9tIHRoZSBsaXN0LCBvciBsZWF2ZSB0aGVtIHRoZXJlIHVudXNlZC4iLCJwYXRoIjpbXSwi
cmVjb3JkIjpbXX19fSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImRlc2NyaXB0aW9uIjoi
V2l0aCBmZXdlciBhY3RpdmUgQ29yZSBpbnN0YW5jZXMgdGhhbiBpdCBkZW1hbmRzLCBvciBmZXdl
ciBhbnRpdmlydXMgZW5naW5lcywgdGhlIGdhdGV3YXkgcmVmdXNlcyBmaWxlcy4gVGhlIHNldHRp
bmdzIGFyZSByZWFkIGFuZCBub3QgY2hhbmdlZC4iLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6
MzAwMDAwLCJpZCI6ImNvcmUtbWluaW11bSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFu
dWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJS
ZWFkIHRoZSBsZWFzdCBudW1iZXIgb2YgYWN0aXZlIENvcmUgaW5zdGFuY2VzIGFuZCBvZiBlbmdp
bmVzIGluIHRoZSBzZXR0aW5ncyBvZiB0aGUgaGVhbHRoIGNoZWNrLiBPbmUgaW5zdGFuY2UgbGVz
cyB0aGFuIG5vdyBtdXN0IHN0aWxsIGJlIGVub3VnaC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbImxl
YXN0LWFjdGl2ZS1jb3JlIiwibGVhc3QtYWN0aXZlLWVuZ2luZXMiLCJhY3RpdmUtY29yZSJdfSwi
b25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6
ODIwfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJj
b3JlLW1pbmltdW0iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
ImhlYWx0aC1jaGVjayIsImxpbmVzIjoibWluaW11bSBudW1iZXIgb2YgYWN0aXZlIENvcmUifV0s
InN0YWdlIjoibGl2ZSIsInRpdGxlIjoiU2VlIHRoYXQgdGhlIGhlYWx0aCBjaGVjayBjYW4gZG8g
d2l0aG91dCBvbmUgQ29yZSJ9LHsiYmF0Y2hlcyI6W1sic3RnLWNvcmUxIl0sWyJzdGctY29yZTIi
XV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIs
Imhvc3RzIjpbInN0Zy1jb3JlMSIsInN0Zy1jb3JlMiJdLCJpZCI6InVwZ3JhZGUtY29yZS5jaGVj
ayIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJp
bnN0cnVjdGlvbiI6IlJlYWQgdGhlIHZlcnNpb24gb2YgdGhpcyBpbnN0YW5jZTsgaXQgbXVzdCBi
ZSA1LjEzLjEuIiwicGF0aCI6WyJJbnZlbnRvcnkiLCJXb3JrZXJzIl0sInJlY29yZCI6WyJ2ZXJz
aW9uIl19LCJzdWJqZWN0IjoiUmVhZCB0aGUgdmVyc2lvbiBvZiB0aGlzIGluc3RhbmNlOyBpdCBt
dXN0IGJlIDUuMTMuMS4iLCJ0aXRsZSI6IlRoaXMgaW5zdGFuY2Ugc2hvd3MgdGhlIG5ldyB2ZXJz
aW9uIn0sImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJmaWxlLXNjYW5uaW5nIiwiZWZmZWN0Ijoi
Y29udGludWUifV0sImVzdGltYXRlTVMiOjM2MDAwMDAsImZpcm0iOnRydWUsImlkIjoidXBncmFk
ZS1jb3JlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImltcGFjdCI6MSwia2luZCI6Im1hbnVhbCIsIm1h
bnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiRXhwYW5kIFwi
RGVwbG95IFdvcmtlcnNcIiBhbmQgc2VsZWN0IFwiVXBncmFkZVwiLiBDaG9vc2UgTUQgQ29yZSA1
LjEzLjEgZm9yIHRoaXMgaW5zdGFuY2UgYW5kIGNsaWNrIFVwZ3JhZGUsIHRoZW4gZm9sbG93IGl0
IHVudGlsIGl0IGlzIGJhY2sgaW4gc2VydmljZS4gV2hlcmUgdGhlIGNvbnNvbGUgaGFzIHVwZ3Jh
ZGVkIHRoaXMgaW5zdGFuY2UgYWxyZWFkeSwgcmVjb3JkIHRoYXQuIiwicGF0aCI6WyJJbnZlbnRv
cnkiLCJXb3JrZXJzIl0sInJlY29yZCI6WyJjaG9zZW4tdmVyc2lvbiIsImZpbmlzaGVkLWF0Iiwi
c2NyZWVuc2hvdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6ODM1fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2Us
InNhdGlzZmllcyI6WyJsaXZlLW1lbWJlcnMiLCJleGVjdXRpb24tcGFnZSIsImRlcGxveS11cGdy
YWRlIiwic2VsZWN0LXZlcnNpb24iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2NCwgMTQwLCAxNDktMTUxIn1dLCJzdGFnZSI6Imxp
dmUiLCJ0aXRsZSI6IlVwZ3JhZGUgQ29yZSwgb25lIGluc3RhbmNlIGFmdGVyIGFub3RoZXIiLCJ1
bmRvIjp7ImVzdGltYXRlTVMiOjM2MDAwMDAsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlRoZSBn
dWlkZSBoYXMgbm8gd2F5IGJhY2suIFRyeSB0aGUgcHJldmlvdXMgcGFja2FnZSBvbiB0aGUgc2Ft
ZSBwYWdlLCBvciBhc2sgdGhlIHZlbmRvci4iLCJwYXRoIjpbXSwicmVjb3JkIjpbXX19LCJ1cGdy
YWRlcyI6ImNvcmUifSx7ImJhdGNoZXMiOltbInN0Zy1ndzEiXV0sImNoZWNrIjp7ImV4cGVjdCI6
W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbInN0Zy1ndzEiXSwi
aWQiOiJ1cGdyYWRlLWFwaS1nYXRld2F5LmNoZWNrIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6
eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiUmVhZCB0aGUgdmVyc2lv
biBvZiB0aGlzIGdhdGV3YXk7IGl0IG11c3QgYmUgMi42LjEuIiwicGF0aCI6WyJJbnZlbnRvcnki
LCJXb3JrZXJzIl0sInJlY29yZCI6WyJ2ZXJzaW9uIl19LCJzdWJqZWN0IjoiUmVhZCB0aGUgdmVy
c2lvbiBvZiB0aGlzIGdhdGV3YXk7IGl0IG11c3QgYmUgMi42LjEuIiwidGl0bGUiOiJUaGlzIGdh
dGV3YXkgc2hvd3MgdGhlIHRhcmdldCB2ZXJzaW9uIn0sImRlc2NyaXB0aW9uIjoiV2hlcmUgdGhl
cmUgaXMgb25seSBvbmUsIGNsaWVudHMgYXJlIGN1dCBvZmYgdW50aWwgaXQgaXMgYmFjay4iLCJl
ZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoiYXV0aGVudGljYXRlZC1zdWJtaXNzaW9uIiwiZWZmZWN0
IjoiZGVncmFkZWQifV0sImVzdGltYXRlTVMiOjEyMDAwMDAsImZpcm0iOnRydWUsImlkIjoidXBn
cmFkZS1hcGktZ2F0ZXdheSIsImlkZW1wb3RlbnQiOmZhbHNlLCJpbXBhY3QiOjEsImtpbmQiOiJt
YW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6
IkV4cGFuZCBcIkRlcGxveSBXb3JrZXJzXCIgYW5kIHNlbGVjdCBcIlVwZ3JhZGVcIi4gQ2hvb3Nl
IEFQSSBHYXRld2F5IDIuNi4xIGZvciB0aGlzIGluc3RhbmNlIGFuZCBjbGljayBVcGdyYWRlLCB0
aGVuIGZvbGxvdyBpdCB1bnRpbCBpdCBpcyBiYWNrIGluIHNlcnZpY2UuIFdoZXJlIHRoZSBjb25z
b2xlIGhhcyB1cGdyYWRlZCB0aGlzIGluc3RhbmNlIGFscmVhZHksIHJlY29yZCB0aGF0LiIsInBh
dGgiOlsiSW52ZW50b3J5IiwiV29ya2VycyJdLCJyZWNvcmQiOlsiY2hvc2VuLXZlcnNpb24iLCJm
aW5pc2hlZC1hdCIsInNjcmVlbnNob3QiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjg2OH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibGl2ZS1tZW1iZXJzIiwiZXhlY3V0aW9uLXBhZ2Ui
LCJkZXBsb3ktdXBncmFkZSIsInNlbGVjdC12ZXJzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjUsIDE0MSwgMTQ5LTE1MSJ9
XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJVcGdyYWRlIHRoZSBnYXRld2F5cywgb25lIGFmdGVy
IGFub3RoZXIiLCJ1bmRvIjp7ImVzdGltYXRlTVMiOjEyMDAwMDAsIm1hbnVhbCI6eyJpbnN0cnVj
dGlvbiI6IlRoZSBndWlkZSBoYXMgbm8gd2F5IGJhY2suIFRyeSB0aGUgcHJldmlvdXMgcGFja2Fn
ZSBvbiB0aGUgc2FtZSBwYWdlLCBvciBhc2sgdGhlIHZlbmRvci4iLCJwYXRoIjpbXSwicmVjb3Jk
IjpbXX19LCJ1cGdyYWRlcyI6ImFwaS1nYXRld2F5In0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVy
Il1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6Im5vLWNhbGxiYWNrLXNl
cnZpY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2Nv
dW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiTG9vayB0aHJvdWdoIHRoZSBsaXN0
IG9mIHdvcmtlcnM7IG5vbmUgb2YgdGhlbSBtYXkgY2FycnkgYSBDYWxsYmFjayBTZXJ2aWNlLiIs
InBhdGgiOlsiSW52ZW50b3J5IiwiV29ya2VycyJdLCJyZWNvcmQiOlsic2NyZWVuc2hvdCJdfSwi
b25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6
OTQ2fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJs
aXZlLWNhbGxiYWNrLXNlcnZpY2UiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2NiJ9LHsiZG9jdW1lbnQiOiJ3b3JrZXJzLXBhZ2Ui
LCJsaW5lcyI6IkNhbGxiYWNrIFNlcnZpY2UifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiU2Vl
IHRoYXQgdGhlcmUgaXMgbm8gQ2FsbGJhY2sgU2VydmljZSB0byB1cGdyYWRlIn0seyJiYXRjaGVz
IjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwi
dGV4dCI6ImlmIGNvbW1hbmQgLXYgY3VybCA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgY3VybCAt
c1MgLS1tYXgtdGltZSAyMCAtbyAvZGV2L251bGwgLXcgJyV7aHR0cF9jb2RlfScgLS0gXCIke2Fw
aV91cmx9XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAvZGV2L251bGwgLS0gXCIke2FwaV91
cmx9XCIgMj4mMSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9ICQyIH0gRU5EIHsgcHJpbnQg
Y29kZSB9J1xuZmkiLCJ0b29scyI6WyJjdXJsL3dnZXQiXSwidmFyaWFibGVzIjpbImFwaV91cmwi
XX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjIwMCJ9XSwiZXhwZWN0
ZWQiOiJoYXMgc3RhdHVzIDIwMDsgaG9sZHMgZm9yIDMwMCBzIiwiaG9sZE1TIjozMDAwMDAsImhv
c3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJ3YXRjaC1hZnRlci1leGVjdXRpb24iLCJraW5kIjoi
cHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjozMDAwMH0sInN1YmplY3QiOiJ0aGUgYW5zd2VyIG9m
IGh0dHBzOi8vc2Nhbi5zdGFnaW5nLmV4YW1wbGUuY29tL2hlYWx0aCIsInRpbWVvdXRNUyI6MzAw
MDAsInRpdGxlIjoiVGhlIEFQSSBhbnN3ZXJzIGZvciBmaXZlIG1pbnV0ZXMifSwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJ3YXRjaC1hZnRlci1leGVjdXRpb24iLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTU3fSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJoZWFsdGgtd2F0Y2hlZC1saXZlIl0sInNpbXVs
dGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjM2
In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1NSwgMjM2In1dLCJzdGFnZSI6ImxpdmUi
LCJ0aXRsZSI6IldhdGNoIHRoZSBBUEkgZm9yIGEgd2hpbGUifSx7ImJhdGNoZXMiOltbImNvbnRy
b2xsZXIiXV0sImRlc2NyaXB0aW9uIjoiVXNlcnMgd2VyZSB0b2xkIG9mIHRoaXMgaG91cjsgZnJv
bSBoZXJlIG9uIHRoZSBjbHVzdGVyIG9ubHkgZmluaXNoZXMgd2hhdCBpdCBoYXMuIiwiZWZmZWN0
cyI6W10sImVzdGltYXRlTVMiOjkwMDAwMCwiaWQiOiJzdG9wLXN1Ym1pc3Npb25zIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJBdCBX
ZWRuZXNkYXkgMjEgQXByaWwgMjAyNywgMDg6MDAgKFVUQysyKSwgc2VlIHRoYXQgdGhlIHN5c3Rl
bXMgb2YgdGhlIHVzZXJzIHNlbmQgbm90aGluZyBhbnkgbW9yZSwgYW5kIHN0b3AgdGhvc2UgdGhh
dCBkby4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInN0b3BwZWQtYXQiLCJzeXN0ZW1zLXN0b3BwZWQi
XX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjk2NH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMi
Olsic3RvcC1zdWJtaXNzaW9ucyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3MS0xNzMifV0sInN0YWdlIjoibGl2ZSIsInRpdGxl
IjoiU3RvcCBuZXcgc2NhbiByZXF1ZXN0cyIsInVuZG8iOnsiZXN0aW1hdGVNUyI6MzAwMDAwLCJt
YW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJUZWxsIHRoZSB1c2VycyB0aGF0IHRoZXkgbWF5IHNlbmQg
c2NhbnMgYWdhaW4uIiwicGF0aCI6W10sInJlY29yZCI6W119fX0seyJiYXRjaGVzIjpbWyJjb250
cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6Im9wZW4tcHJv
Y2Vzc2luZy1oaXN0b3J5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51
YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IlNpZ24gaW4gYXQg
aHR0cHM6Ly9jb250cm9sLWNlbnRlci5zdGFnaW5nLmV4YW1wbGUuY29tLywgZ28gdG8gdGhlIHBh
Z2UgYW5kIGZpbHRlciB0aGUgcmVxdWVzdHMgYnkgSW4tUHJvZ3Jlc3MuIiwicGF0aCI6WyJEYXNo
Ym9hcmQiLCJQcm9jZXNzaW5nIEhpc3RvcnkiXSwicmVjb3JkIjpbImFjY291bnQiLCJyZXF1ZXN0
cy1pbi1wcm9ncmVzcyJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6OTc1fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJoaXN0b3J5LXNpZ24taW4iLCJoaXN0b3J5LXBhZ2UiLCJoaXN0b3J5
LWZpbHRlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjE4Mi0xODYifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiT3BlbiB0aGUg
bGlzdCBvZiByZXF1ZXN0cyBpbiBwcm9ncmVzcyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJd
XSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0Iiwi
aG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6InJlcXVlc3RzLWNvbXBsZXRlIiwia2luZCI6Im1h
bnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoi
S2VlcCB0aGUgZmlsdGVyIG9uIEluLVByb2dyZXNzLCByZWxvYWQgdGhlIGxpc3QgYW5kIGNvdW50
IGl0cyByZXF1ZXN0czsgdGhlcmUgbXVzdCBiZSBub25lLiIsInBhdGgiOlsiRGFzaGJvYXJkIiwi
UHJvY2Vzc2luZyBIaXN0b3J5Il0sInJlY29yZCI6WyJyZXF1ZXN0cy1pbi1wcm9ncmVzcyIsInNj
cmVlbnNob3QiXX0sInN1YmplY3QiOiJLZWVwIHRoZSBmaWx0ZXIgb24gSW4tUHJvZ3Jlc3MsIHJl
bG9hZCB0aGUgbGlzdCBhbmQgY291bnQgaXRzIHJlcXVlc3RzOyB0aGVyZSBtdXN0IGJlIG5vbmUu
IiwidGl0bGUiOiJObyByZXF1ZXN0IGlzIGluIHByb2dyZXNzIn0sImVmZmVjdHMiOltdLCJlc3Rp
bWF0ZU1TIjozNjAwMDAwLCJpZCI6InJlcXVlc3RzLWNvbXBsZXRlIiwiaWRlbXBvdGVudCI6ZmFs
c2UsImtpbmQiOiJ3YWl0Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6OTg2fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwMCwiZm9yTVMiOjcyMDAwMDB9LCJzYXRpc2ZpZXMi
Olsic2NhbnMtY29tcGxldGUiLCJyZXF1ZXN0cy1jb21wbGV0ZSJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3NCwgMTg3LTE4OSJ9
LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTc0LCAxODYtMTg5In1dLCJzdGFnZSI6Imxp
dmUiLCJ0aXRsZSI6IldhaXQgdW50aWwgbm8gcmVxdWVzdCBpcyBpbiBwcm9ncmVzcyJ9LHsiYmFj
a3VwIjoicG9zdGdyZXNxbCIsImJhdGNoZXMiOltbInN0Zy1zaGFyZWQiXV0sImNoZWNrIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtbiBcIiQoZmluZCBcIiR7YmFj
a3VwX2Rpcn0vJHtjaGFuZ2V9LXBvc3RncmVzcWxcIiAtcHJ1bmUgLXNpemUgKzAgLW1taW4gLTE0
NDApXCIgJiZcbiAgc2hhMjU2c3VtIC0tIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tcG9zdGdy
ZXNxbFwiIiwidmFyaWFibGVzIjpbImJhY2t1cF9kaXIiLCJjaGFuZ2UiXX0sImV4cGVjdCI6W3si
cHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwiZXhwZWN0ZWQi
OiJtYXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6WyJzdGctc2hhcmVkIl0sImlkIjoi
YmFja3VwLWFsbC1wb3N0Z3Jlc3FsLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRo
ZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwMCwidGl0bGUiOiJUaGUgYmFja3VwIG9mIFBvc3Rn
cmVTUUwgaXMgdGhlcmUsIGlzIG5vdCBlbXB0eSBhbmQgaXMgZnJlc2gifSwiZWZmZWN0cyI6W10s
ImVzdGltYXRlTVMiOjE4MDAwMDAsImlkIjoiYmFja3VwLWFsbC1wb3N0Z3Jlc3FsIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJCYWNr
IFBvc3RncmVTUUwgdXAgd2l0aCB0aGUgdG9vbCBvZiB0aGUgc2l0ZS4gUHV0IHRoZSBiYWNrdXAs
IG9yIHRoZSByZXBvcnQgb2YgdGhlIHRvb2wgdGhhdCBuYW1lcyBpdCwgYXQgL3Nydi9iYWNrdXAv
Q0hHMDA0NDE4Ny1wb3N0Z3Jlc3FsIG9uIHRoaXMgbWFjaGluZS4iLCJwYXRoIjpbXSwicmVjb3Jk
IjpbIm5hbWUiLCJ0YWtlbi1hdCIsInNpemUiLCJzaGEyNTYiXX0sIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk5M30sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiYmFja3VwLWFsbC1wb3N0Z3Jl
c3FsIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjMzIn1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IkJhY2sgUG9zdGdyZVNRTCB1
cCJ9LHsiYmFja3VwIjoicmVkaXMiLCJiYXRjaGVzIjpbWyJzdGctc2hhcmVkIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLW4gXCIkKGZpbmQgXCIk
e2JhY2t1cF9kaXJ9LyR7Y2hhbmdlfS1yZWRpc1wiIC1wcnVuZSAtc2l6ZSArMCAtbW1pbiAtMTQ0
MClcIiAmJlxuICBzaGEyNTZzdW0gLS0gXCIke2JhY2t1cF9kaXJ9LyR7Y2hhbmdlfS1yZWRpc1wi
IiwidmFyaWFibGVzIjpbImJhY2t1cF9kaXIiLCJjaGFuZ2UiXX0sImV4cGVjdCI6W3sicHJlZGlj
YXRlIjoibWF0Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwiZXhwZWN0ZWQiOiJtYXRj
aGVzIGBeWzAtOWEtZl17NjR9IGAiLCJob3N0cyI6WyJzdGctc2hhcmVkIl0sImlkIjoiYmFja3Vw
LWFsbC1yZWRpcy5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0Iiwi
dGltZW91dE1TIjo2MDAwMDAsInRpdGxlIjoiVGhlIGJhY2t1cCBvZiBSZWRpcyBpcyB0aGVyZSwg
aXMgbm90IGVtcHR5IGFuZCBpcyBmcmVzaCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAw
MDAwLCJpZCI6ImJhY2t1cC1hbGwtcmVkaXMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1h
bnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkJhY2sgUmVkaXMgdXAgd2l0aCB0aGUgdG9v
bCBvZiB0aGUgc2l0ZS4gUHV0IHRoZSBiYWNrdXAsIG9yIHRoZSByZXBvcnQgb2YgdGhlIHRvb2wg
dGhhdCBuYW1lcyBpdCwgYXQgL3Nydi9iYWNrdXAvQ0hHMDA0NDE4Ny1yZWRpcyBvbiB0aGlzIG1h
Y2hpbmUuIiwicGF0aCI6W10sInJlY29yZCI6WyJuYW1lIiwidGFrZW4tYXQiLCJzaXplIiwic2hh
MjU2Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjoxMDEzfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJiYWNrdXAtYWxsLXJlZGlzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMzIn1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRs
ZSI6IkJhY2sgUmVkaXMgdXAifSx7ImJhY2t1cCI6InJhYmJpdG1xIiwiYmF0Y2hlcyI6W1sic3Rn
LXNoYXJlZCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0
ZXN0IC1uIFwiJChmaW5kIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tcmFiYml0bXFcIiAtcHJ1
bmUgLXNpemUgKzAgLW1taW4gLTE0NDApXCIgJiZcbiAgc2hhMjU2c3VtIC0tIFwiJHtiYWNrdXBf
ZGlyfS8ke2NoYW5nZX0tcmFiYml0bXFcIiIsInZhcmlhYmxlcyI6WyJiYWNrdXBfZGlyIiwiY2hh
bmdlIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXlswLTlhLWZd
ezY0fSAifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXlswLTlhLWZdezY0fSBgIiwiaG9zdHMiOlsi
c3RnLXNoYXJlZCJdLCJpZCI6ImJhY2t1cC1hbGwtcmFiYml0bXEuY2hlY2siLCJraW5kIjoicHJv
YmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAwLCJ0aXRsZSI6IlRo
ZSBiYWNrdXAgb2YgUmFiYml0TVEgaXMgdGhlcmUsIGlzIG5vdCBlbXB0eSBhbmQgaXMgZnJlc2gi
fSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJiYWNrdXAtYWxsLXJhYmJp
dG1xIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1
Y3Rpb24iOiJCYWNrIFJhYmJpdE1RIHVwIHdpdGggdGhlIHRvb2wgb2YgdGhlIHNpdGUuIFB1dCB0
aGUgYmFja3VwLCBvciB0aGUgcmVwb3J0IG9mIHRoZSB0b29sIHRoYXQgbmFtZXMgaXQsIGF0IC9z
cnYvYmFja3VwL0NIRzAwNDQxODctcmFiYml0bXEgb24gdGhpcyBtYWNoaW5lLiIsInBhdGgiOltd
LCJyZWNvcmQiOlsibmFtZSIsInRha2VuLWF0Iiwic2l6ZSIsInNoYTI1NiJdfSwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTAzM30sInBv
c2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiYmFja3VwLWFs
bC1yYWJiaXRtcSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjIzMyJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJCYWNrIFJhYmJp
dE1RIHVwIn0seyJiYWNrdXAiOiJmaWxlLXN0b3JhZ2UiLCJiYXRjaGVzIjpbWyJzdGctc2hhcmVk
Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3QgLW4g
XCIkKGZpbmQgXCIke2JhY2t1cF9kaXJ9LyR7Y2hhbmdlfS1maWxlLXN0b3JhZ2VcIiAtcHJ1bmUg
LXNpemUgKzAgLW1taW4gLTE0NDApXCIgJiZcbiAgc2hhMjU2c3VtIC0tIFwiJHtiYWNrdXBfZGly
fS8ke2NoYW5nZX0tZmlsZS1zdG9yYWdlXCIiLCJ2YXJpYWJsZXMiOlsiYmFja3VwX2RpciIsImNo
YW5nZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5bMC05YS1m
XXs2NH0gIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5bMC05YS1mXXs2NH0gYCIsImhvc3RzIjpb
InN0Zy1zaGFyZWQiXSwiaWQiOiJiYWNrdXAtYWxsLWZpbGUtc3RvcmFnZS5jaGVjayIsImtpbmQi
OiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMDAsInRpdGxl
IjoiVGhlIGJhY2t1cCBvZiBGaWxlIFN0b3JhZ2UgaXMgdGhlcmUsIGlzIG5vdCBlbXB0eSBhbmQg
aXMgZnJlc2gifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjM2MDAwMDAsImlkIjoiYmFja3Vw
LWFsbC1maWxlLXN0b3JhZ2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1h
bnVhbCI6eyJpbnN0cnVjdGlvbiI6IkJhY2sgRmlsZSBTdG9yYWdlIHVwIHdpdGggdGhlIHRvb2wg
b2YgdGhlIHNpdGUuIFB1dCB0aGUgYmFja3VwLCBvciB0aGUgcmVwb3J0IG9mIHRoZSB0b29sIHRo
YXQgbmFtZXMgaXQsIGF0IC9zcnYvYmFja3VwL0NIRzAwNDQxODctZmlsZS1zdG9yYWdlIG9uIHRo
aXMgbWFjaGluZS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbIm5hbWUiLCJ0YWtlbi1hdCIsInNpemUi
LCJzaGEyNTYiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjEwNTN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbImJhY2t1cC1hbGwtZmlsZS1zdG9yYWdlIl0sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMzIn0seyJkb2N1bWVu
dCI6ImZpbGUtc3RvcmFnZS1zZXR0aW5ncyIsImxpbmVzIjoicmVwbGljYXMifV0sInN0YWdlIjoi
bGl2ZSIsInRpdGxlIjoiQmFjayBGaWxlIFN0b3JhZ2UgdXAifSx7ImJhdGNoZXMiOltbImNvbnRy
b2xsZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiaWYg
Y29tbWFuZCAtdiBjdXJsID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBjdXJsIC1zUyAtLW1heC10
aW1lIDIwIC1vIC9kZXYvbnVsbCAtdyAnJXtodHRwX2NvZGV9JyAtLSBcIiR7Y29uc29sZV91cmx9
XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAvZGV2L251bGwgLS0gXCIke2NvbnNvbGVfdXJs
fVwiIDI+JjEgfCBhd2sgJyQxIH4gL15IVFRQLyB7IGNvZGUgPSAkMiB9IEVORCB7IHByaW50IGNv
ZGUgfSdcbmZpIiwidG9vbHMiOlsiY3VybC93Z2V0Il0sInZhcmlhYmxlcyI6WyJjb25zb2xlX3Vy
bCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiMjAwIn1dLCJleHBl
Y3RlZCI6ImhhcyBzdGF0dXMgMjAwIiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6ImxpdmUu
ZXhpdC5jb25zb2xlLWFuc3dlcnMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIGFuc3dl
ciBvZiBodHRwczovL2NvbnRyb2wtY2VudGVyLnN0YWdpbmcuZXhhbXBsZS5jb20vIiwidGltZW91
dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgY29uc29sZSBhbnN3ZXJzIn0sImVmZmVjdHMiOltdLCJp
ZCI6ImxpdmUuZXhpdC5jb25zb2xlLWFuc3dlcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6NTYxfSwicG9zaXRpb24iOiJleGl0IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiOTQsIDEyMyJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJUaGUgY29uc29s
ZSBhbnN3ZXJzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJleHBlY3Qi
OltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJjb250cm9sbGVy
Il0sImlkIjoiY3JpdGljYWwuZW50cnkuY2x1c3Rlci1pZGxlIiwia2luZCI6Im1hbnVhbCIsIm1h
bnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiRmlsdGVyIGJ5
IEluLVByb2dyZXNzIG9uY2UgbW9yZTsgdGhlIGxpc3QgbXVzdCBiZSBlbXB0eS4gV2l0aG91dCB0
aGUgZmlsdGVyLCB0aGUgbmV3ZXN0IHJlcXVlc3QgbXVzdCBiZSBvbGRlciB0aGFuIFdlZG5lc2Rh
eSAyMSBBcHJpbCAyMDI3LCAwODowMCAoVVRDKzIpLiIsInBhdGgiOlsiRGFzaGJvYXJkIiwiUHJv
Y2Vzc2luZyBIaXN0b3J5Il0sInJlY29yZCI6WyJyZXF1ZXN0cy1pbi1wcm9ncmVzcyIsIm5ld2Vz
dC1yZXF1ZXN0Iiwic2NyZWVuc2hvdCJdfSwic3ViamVjdCI6IkZpbHRlciBieSBJbi1Qcm9ncmVz
cyBvbmNlIG1vcmU7IHRoZSBsaXN0IG11c3QgYmUgZW1wdHkuIFdpdGhvdXQgdGhlIGZpbHRlciwg
dGhlIG5ld2VzdCByZXF1ZXN0IG11c3QgYmUgb2xkZXIgdGhhbiBXZWRuZXNkYXkgMjEgQXByaWwg
MjAyNywgMDg6MDAgKFVUQysyKS4iLCJ0aXRsZSI6IlRoZSBjbHVzdGVyIGlzIGlkbGUifSwiZWZm
ZWN0cyI6W10sImlkIjoiY3JpdGljYWwuZW50cnkuY2x1c3Rlci1pZGxlIiwiaWRlbXBvdGVudCI6
ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwODN9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbHVzdGVyLWlkbGUiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzUsIDE4OSJ9XSwic3Rh
Z2UiOiJjcml0aWNhbCIsInRpdGxlIjoiVGhlIGNsdXN0ZXIgaXMgaWRsZSJ9LHsiYmF0Y2hlcyI6
W1sic3RnLXNoYXJlZCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gXCIke3VuaXRfcG9zdGdyZXNxbH1cIjsgZG9cbiAg
c3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29k
ZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwi
XG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVz
YWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFi
bGVzIjpbInVuaXRfcG9zdGdyZXNxbCJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5u
aW5nIiwiaG9zdHMiOlsic3RnLXNoYXJlZCJdLCJpZCI6ImNyaXRpY2FsLmVudHJ5LnBvc3RncmVz
cWwtaGVhbHRoeSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGV4YW1wbGUtcG9z
dGdyZXNxbC5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJQb3N0Z3JlU1FMJ3Mg
c2VydmljZSBydW5zIn0sImVmZmVjdHMiOltdLCJpZCI6ImNyaXRpY2FsLmVudHJ5LnBvc3RncmVz
cWwtaGVhbHRoeSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDg0fSwicG9z
aXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicG9zdGdyZXNx
bC1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTc2In1dLCJzdGFnZSI6ImNyaXRpY2FsIiwidGl0bGUiOiJQb3N0Z3Jl
U1FMJ3Mgc2VydmljZSBydW5zIn0seyJiYXRjaGVzIjpbWyJzdGctc2hhcmVkIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRhcmdldD1cIiR7YWRkcmVzc306
JHtwb3J0X3Bvc3RncmVzcWx9XCJcbnNldCAtLSBcIiR7dGFyZ2V0JToqfVwiIFwiJHt0YXJnZXQj
Iyo6fVwiXG5pZiBjb21tYW5kIC12IG5jID4vZGV2L251bGwgMj4mMTsgdGhlblxuICBjYXNlICQo
bmMgLS1oZWxwIDI+JjEpIGluXG4gICAgKkJ1c3lCb3gqKSBuYyAtdyA1IFwiJDFcIiBcIiQyXCIg
LWUgdHJ1ZSA7O1xuICAgICopIG5jIC16IC13IDUgXCIkMVwiIFwiJDJcIiA7O1xuICBlc2FjXG5l
bGlmIGNvbW1hbmQgLXYgYmFzaCA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgdGltZW91dCA1IGJh
c2ggLWMgJ2V4ZWMgMzw+XCIvZGV2L3RjcC8kMS8kMlwiJyBzaCBcIiQxXCIgXCIkMlwiXG5lbHNl
XG4gIGVjaG8gJ25laXRoZXIgbmMgbm9yIGJhc2ggaXMgaGVyZSB0byB0cnkgYSBjb25uZWN0aW9u
IHdpdGgnID4mMlxuICBleGl0IDEyN1xuZmkiLCJ0b29scyI6WyJuYy9iYXNoIl0sInZhcmlhYmxl
cyI6WyJhZGRyZXNzIiwicG9ydF9wb3N0Z3Jlc3FsIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6
ImlzIGFjY2VwdGVkIiwiaG9zdHMiOlsic3RnLXNoYXJlZCJdLCJpZCI6ImNyaXRpY2FsLmVudHJ5
LnBvc3RncmVzcWwtYW5zd2VycyIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEw
MDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6ImEgY29ubmVjdGlvbiB0byAxOTIuMC4yLjE2
Mjo1NDMyIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJQb3N0Z3JlU1FMIGFjY2VwdHMgY29u
bmVjdGlvbnMifSwiZWZmZWN0cyI6W10sImlkIjoiY3JpdGljYWwuZW50cnkucG9zdGdyZXNxbC1h
bnN3ZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwODV9LCJwb3NpdGlv
biI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJwb3N0Z3Jlc3FsLWhl
YWx0aHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIxNzYifV0sInN0YWdlIjoiY3JpdGljYWwiLCJ0aXRsZSI6IlBvc3RncmVTUUwg
YWNjZXB0cyBjb25uZWN0aW9ucyJ9LHsiYmF0Y2hlcyI6W1sic3RnLXNoYXJlZCJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQg
aW4gXCIke3VuaXRfcmFiYml0bXF9XCI7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2
ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAn
JXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBp
biAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wi
IiwidG9vbHMiOlsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6WyJ1bml0X3JhYmJpdG1xIl19LCJl
eHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJzdGctc2hhcmVkIl0s
ImlkIjoiY3JpdGljYWwuZW50cnkucmFiYml0bXEtaGVhbHRoeSIsImtpbmQiOiJwcm9iZSIsInN1
YmplY3QiOiJzZXJ2aWNlIGV4YW1wbGUtcmFiYml0bXEuc2VydmljZSIsInRpbWVvdXRNUyI6NjAw
MDAsInRpdGxlIjoiUmFiYml0TVEncyBzZXJ2aWNlIHJ1bnMifSwiZWZmZWN0cyI6W10sImlkIjoi
Y3JpdGljYWwuZW50cnkucmFiYml0bXEtaGVhbHRoeSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjoxMDg2fSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJz
YXRpc2ZpZXMiOlsicmFiYml0bXEtaGVhbHRoeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3NiJ9XSwic3RhZ2UiOiJjcml0aWNh
bCIsInRpdGxlIjoiUmFiYml0TVEncyBzZXJ2aWNlIHJ1bnMifSx7ImJhdGNoZXMiOltbInN0Zy1z
aGFyZWQiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFy
Z2V0PVwiJHthZGRyZXNzfToke3BvcnRfcmFiYml0bXF9XCJcbnNldCAtLSBcIiR7dGFyZ2V0JToq
fVwiIFwiJHt0YXJnZXQjIyo6fVwiXG5pZiBjb21tYW5kIC12IG5jID4vZGV2L251bGwgMj4mMTsg
dGhlblxuICBjYXNlICQobmMgLS1oZWxwIDI+JjEpIGluXG4gICAgKkJ1c3lCb3gqKSBuYyAtdyA1
IFwiJDFcIiBcIiQyXCIgLWUgdHJ1ZSA7O1xuICAgICopIG5jIC16IC13IDUgXCIkMVwiIFwiJDJc
IiA7O1xuICBlc2FjXG5lbGlmIGNvbW1hbmQgLXYgYmFzaCA+L2Rldi9udWxsIDI+JjE7IHRoZW5c
biAgdGltZW91dCA1IGJhc2ggLWMgJ2V4ZWMgMzw+XCIvZGV2L3RjcC8kMS8kMlwiJyBzaCBcIiQx
XCIgXCIkMlwiXG5lbHNlXG4gIGVjaG8gJ25laXRoZXIgbmMgbm9yIGJhc2ggaXMgaGVyZSB0byB0
cnkgYSBjb25uZWN0aW9uIHdpdGgnID4mMlxuICBleGl0IDEyN1xuZmkiLCJ0b29scyI6WyJuYy9i
YXNoIl0sInZhcmlhYmxlcyI6WyJhZGRyZXNzIiwicG9ydF9yYWJiaXRtcSJdfSwiZXhwZWN0Ijpb
XSwiZXhwZWN0ZWQiOiJpcyBhY2NlcHRlZCIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJj
cml0aWNhbC5lbnRyeS5yYWJiaXRtcS1hbnN3ZXJzIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsi
ZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0IjoiYSBjb25uZWN0aW9uIHRv
IDE5Mi4wLjIuMTYyOjU2NzIiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlJhYmJpdE1RIGFj
Y2VwdHMgY29ubmVjdGlvbnMifSwiZWZmZWN0cyI6W10sImlkIjoiY3JpdGljYWwuZW50cnkucmFi
Yml0bXEtYW5zd2VycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDg3fSwi
cG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicmFiYml0
bXEtaGVhbHRoeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjE3NiJ9XSwic3RhZ2UiOiJjcml0aWNhbCIsInRpdGxlIjoiUmFiYml0
TVEgYWNjZXB0cyBjb25uZWN0aW9ucyJ9LHsiYmF0Y2hlcyI6W1sic3RnLXNoYXJlZCJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9yIHVu
aXQgaW4gXCIke3VuaXRfcmVkaXN9XCI7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2
ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAn
JXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBp
biAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wi
IiwidG9vbHMiOlsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6WyJ1bml0X3JlZGlzIl19LCJleHBl
Y3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJzdGctc2hhcmVkIl0sImlk
IjoiY3JpdGljYWwuZW50cnkucmVkaXMtaGVhbHRoeSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3Qi
OiJzZXJ2aWNlIGV4YW1wbGUtcmVkaXMuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxl
IjoiUmVkaXMnIHNlcnZpY2UgcnVucyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJjcml0aWNhbC5lbnRy
eS5yZWRpcy1oZWFsdGh5IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFp
bHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwODh9
LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJyZWRp
cy1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTc2In1dLCJzdGFnZSI6ImNyaXRpY2FsIiwidGl0bGUiOiJSZWRpcycg
c2VydmljZSBydW5zIn0seyJiYXRjaGVzIjpbWyJzdGctc2hhcmVkIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRhcmdldD1cIiR7YWRkcmVzc306JHtwb3J0
X3JlZGlzfVwiXG5zZXQgLS0gXCIke3RhcmdldCU6Kn1cIiBcIiR7dGFyZ2V0IyMqOn1cIlxuaWYg
Y29tbWFuZCAtdiBuYyA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgY2FzZSAkKG5jIC0taGVscCAy
PiYxKSBpblxuICAgICpCdXN5Qm94KikgbmMgLXcgNSBcIiQxXCIgXCIkMlwiIC1lIHRydWUgOztc
biAgICAqKSBuYyAteiAtdyA1IFwiJDFcIiBcIiQyXCIgOztcbiAgZXNhY1xuZWxpZiBjb21tYW5k
IC12IGJhc2ggPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIHRpbWVvdXQgNSBiYXNoIC1jICdleGVj
IDM8PlwiL2Rldi90Y3AvJDEvJDJcIicgc2ggXCIkMVwiIFwiJDJcIlxuZWxzZVxuICBlY2hvICdu
ZWl0aGVyIG5jIG5vciBiYXNoIGlzIGhlcmUgdG8gdHJ5IGEgY29ubmVjdGlvbiB3aXRoJyA+JjJc
biAgZXhpdCAxMjdcbmZpIiwidG9vbHMiOlsibmMvYmFzaCJdLCJ2YXJpYWJsZXMiOlsiYWRkcmVz
cyIsInBvcnRfcmVkaXMiXX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgYWNjZXB0ZWQiLCJo
b3N0cyI6WyJzdGctc2hhcmVkIl0sImlkIjoiY3JpdGljYWwuZW50cnkucmVkaXMtYW5zd2VycyIs
ImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwi
c3ViamVjdCI6ImEgY29ubmVjdGlvbiB0byAxOTIuMC4yLjE2Mjo2Mzc5IiwidGltZW91dE1TIjoz
MDAwMCwidGl0bGUiOiJSZWRpcyBhY2NlcHRzIGNvbm5lY3Rpb25zIn0sImVmZmVjdHMiOltdLCJp
ZCI6ImNyaXRpY2FsLmVudHJ5LnJlZGlzLWFuc3dlcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6MTA4OX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbInJlZGlzLWhlYWx0aHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzYifV0sInN0YWdlIjoiY3JpdGljYWwi
LCJ0aXRsZSI6IlJlZGlzIGFjY2VwdHMgY29ubmVjdGlvbnMifSx7ImJhdGNoZXMiOltbInN0Zy1z
aGFyZWQiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3Rh
dHVzPTBcbmZvciB1bml0IGluIFwiJHt1bml0X2ZpbGVfc3RvcmFnZX1cIjsgZG9cbiAgc3RhdGU9
JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8
IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNh
c2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRv
bmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFibGVzIjpb
InVuaXRfZmlsZV9zdG9yYWdlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmci
LCJob3N0cyI6WyJzdGctc2hhcmVkIl0sImlkIjoiY3JpdGljYWwuZW50cnkuZmlsZS1zdG9yYWdl
LWhlYWx0aHkiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxlLWZpbGUt
c3RvcmFnZS5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJGaWxlIFN0b3JhZ2Un
cyBzZXJ2aWNlIHJ1bnMifSwiZWZmZWN0cyI6W10sImlkIjoiY3JpdGljYWwuZW50cnkuZmlsZS1z
dG9yYWdlLWhlYWx0aHkiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTA5MH0s
InBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImZpbGUt
c3RvcmFnZS1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTc2In1dLCJzdGFnZSI6ImNyaXRpY2FsIiwidGl0bGUiOiJG
aWxlIFN0b3JhZ2UncyBzZXJ2aWNlIHJ1bnMifSx7ImJhdGNoZXMiOltbInN0Zy1zaGFyZWQiXV0s
ImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFyZ2V0PVwiJHth
ZGRyZXNzfToke3BvcnRfZmlsZV9zdG9yYWdlfVwiXG5zZXQgLS0gXCIke3RhcmdldCU6Kn1cIiBc
IiR7dGFyZ2V0IyMqOn1cIlxuaWYgY29tbWFuZCAtdiBuYyA+L2Rldi9udWxsIDI+JjE7IHRoZW5c
biAgY2FzZSAkKG5jIC0taGVscCAyPiYxKSBpblxuICAgICpCdXN5Qm94KikgbmMgLXcgNSBcIiQx
XCIgXCIkMlwiIC1lIHRydWUgOztcbiAgICAqKSBuYyAteiAtdyA1IFwiJDFcIiBcIiQyXCIgOztc
biAgZXNhY1xuZWxpZiBjb21tYW5kIC12IGJhc2ggPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIHRp
bWVvdXQgNSBiYXNoIC1jICdleGVjIDM8PlwiL2Rldi90Y3AvJDEvJDJcIicgc2ggXCIkMVwiIFwi
JDJcIlxuZWxzZVxuICBlY2hvICduZWl0aGVyIG5jIG5vciBiYXNoIGlzIGhlcmUgdG8gdHJ5IGEg
Y29ubmVjdGlvbiB3aXRoJyA+JjJcbiAgZXhpdCAxMjdcbmZpIiwidG9vbHMiOlsibmMvYmFzaCJd
LCJ2YXJpYWJsZXMiOlsiYWRkcmVzcyIsInBvcnRfZmlsZV9zdG9yYWdlIl19LCJleHBlY3QiOltd
LCJleHBlY3RlZCI6ImlzIGFjY2VwdGVkIiwiaG9zdHMiOlsic3RnLXNoYXJlZCJdLCJpZCI6ImNy
aXRpY2FsLmVudHJ5LmZpbGUtc3RvcmFnZS1hbnN3ZXJzIiwia2luZCI6InByb2JlIiwicmV0cnki
OnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0IjoiYSBjb25uZWN0aW9u
IHRvIDE5Mi4wLjIuMTYyOjg4OTAiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IkZpbGUgU3Rv
cmFnZSBhY2NlcHRzIGNvbm5lY3Rpb25zIn0sImVmZmVjdHMiOltdLCJpZCI6ImNyaXRpY2FsLmVu
dHJ5LmZpbGUtc3RvcmFnZS1hbnN3ZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVj
ayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjEwOTF9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJmaWxlLXN0b3JhZ2UtaGVhbHRoeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3NiJ9XSwic3RhZ2UiOiJjcml0aWNhbCIs
InRpdGxlIjoiRmlsZSBTdG9yYWdlIGFjY2VwdHMgY29ubmVjdGlvbnMifSx7ImJhdGNoZXMiOltb
InN0Zy1zaGFyZWQiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
IjoibHMgLWxkIC0tIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tcG9zdGdyZXNxbFwiICYmXG4g
IHRlc3QgLW4gXCIkKGZpbmQgXCIke2JhY2t1cF9kaXJ9LyR7Y2hhbmdlfS1wb3N0Z3Jlc3FsXCIg
LXBydW5lIC1tbWluIC0xNDQwKVwiIiwidG9vbHMiOlsiZmluZCJdLCJ2YXJpYWJsZXMiOlsiYmFj
a3VwX2RpciIsImNoYW5nZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHM7IGlzIGF0
IG1vc3QgMjQgaCBvbGQiLCJob3N0cyI6WyJzdGctc2hhcmVkIl0sImlkIjoiYmFja3VwLWFsbC1w
b3N0Z3Jlc3FsLmFnZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJmaWxlIC9zcnYvYmFja3Vw
L0NIRzAwNDQxODctcG9zdGdyZXNxbCIsInRpdGxlIjoiVGhlIGJhY2t1cCBvZiBwb3N0Z3Jlc3Fs
IGlzIHlvdW5nIGVub3VnaCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJiYWNrdXAtYWxsLXBvc3RncmVz
cWwuYWdlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwMDJ9LCJwb3NpdGlv
biI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMzIn1dLCJz
dGFnZSI6ImNyaXRpY2FsIiwidGl0bGUiOiJUaGUgYmFja3VwIG9mIHBvc3RncmVzcWwgaXMgeW91
bmcgZW5vdWdoIn0seyJiYXRjaGVzIjpbWyJzdGctc2hhcmVkIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImxzIC1sZCAtLSBcIiR7YmFja3VwX2Rpcn0vJHtj
aGFuZ2V9LXJlZGlzXCIgJiZcbiAgdGVzdCAtbiBcIiQoZmluZCBcIiR7YmFja3VwX2Rpcn0vJHtj
aGFuZ2V9LXJlZGlzXCIgLXBydW5lIC1tbWluIC0xNDQwKVwiIiwidG9vbHMiOlsiZmluZCJdLCJ2
YXJpYWJsZXMiOlsiYmFja3VwX2RpciIsImNoYW5nZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQi
OiJleGlzdHM7IGlzIGF0IG1vc3QgMjQgaCBvbGQiLCJob3N0cyI6WyJzdGctc2hhcmVkIl0sImlk
IjoiYmFja3VwLWFsbC1yZWRpcy5hZ2UiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZmlsZSAv
c3J2L2JhY2t1cC9DSEcwMDQ0MTg3LXJlZGlzIiwidGl0bGUiOiJUaGUgYmFja3VwIG9mIHJlZGlz
IGlzIHlvdW5nIGVub3VnaCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJiYWNrdXAtYWxsLXJlZGlzLmFn
ZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMDIyfSwicG9zaXRpb24iOiJl
bnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzMyJ9XSwic3RhZ2Ui
OiJjcml0aWNhbCIsInRpdGxlIjoiVGhlIGJhY2t1cCBvZiByZWRpcyBpcyB5b3VuZyBlbm91Z2gi
fSx7ImJhdGNoZXMiOltbInN0Zy1zaGFyZWQiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0IjoibHMgLWxkIC0tIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0tcmFi
Yml0bXFcIiAmJlxuICB0ZXN0IC1uIFwiJChmaW5kIFwiJHtiYWNrdXBfZGlyfS8ke2NoYW5nZX0t
cmFiYml0bXFcIiAtcHJ1bmUgLW1taW4gLTE0NDApXCIiLCJ0b29scyI6WyJmaW5kIl0sInZhcmlh
YmxlcyI6WyJiYWNrdXBfZGlyIiwiY2hhbmdlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImV4
aXN0czsgaXMgYXQgbW9zdCAyNCBoIG9sZCIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJi
YWNrdXAtYWxsLXJhYmJpdG1xLmFnZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJmaWxlIC9z
cnYvYmFja3VwL0NIRzAwNDQxODctcmFiYml0bXEiLCJ0aXRsZSI6IlRoZSBiYWNrdXAgb2YgcmFi
Yml0bXEgaXMgeW91bmcgZW5vdWdoIn0sImVmZmVjdHMiOltdLCJpZCI6ImJhY2t1cC1hbGwtcmFi
Yml0bXEuYWdlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwNDJ9LCJwb3Np
dGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMzIn1d
LCJzdGFnZSI6ImNyaXRpY2FsIiwidGl0bGUiOiJUaGUgYmFja3VwIG9mIHJhYmJpdG1xIGlzIHlv
dW5nIGVub3VnaCJ9LHsiYmF0Y2hlcyI6W1sic3RnLXNoYXJlZCJdXSwiY2hlY2siOnsiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJscyAtbGQgLS0gXCIke2JhY2t1cF9kaXJ9LyR7
Y2hhbmdlfS1maWxlLXN0b3JhZ2VcIiAmJlxuICB0ZXN0IC1uIFwiJChmaW5kIFwiJHtiYWNrdXBf
ZGlyfS8ke2NoYW5nZX0tZmlsZS1zdG9yYWdlXCIgLXBydW5lIC1tbWluIC0xNDQwKVwiIiwidG9v
bHMiOlsiZmluZCJdLCJ2YXJpYWJsZXMiOlsiYmFja3VwX2RpciIsImNoYW5nZSJdfSwiZXhwZWN0
IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHM7IGlzIGF0IG1vc3QgMjQgaCBvbGQiLCJob3N0cyI6WyJz
dGctc2hhcmVkIl0sImlkIjoiYmFja3VwLWFsbC1maWxlLXN0b3JhZ2UuYWdlIiwia2luZCI6InBy
b2JlIiwic3ViamVjdCI6ImZpbGUgL3Nydi9iYWNrdXAvQ0hHMDA0NDE4Ny1maWxlLXN0b3JhZ2Ui
LCJ0aXRsZSI6IlRoZSBiYWNrdXAgb2YgZmlsZS1zdG9yYWdlIGlzIHlvdW5nIGVub3VnaCJ9LCJl
ZmZlY3RzIjpbXSwiaWQiOiJiYWNrdXAtYWxsLWZpbGUtc3RvcmFnZS5hZ2UiLCJpZGVtcG90ZW50
IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6MTA2Mn0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMzMifSx7ImRvY3VtZW50IjoiZmlsZS1zdG9y
YWdlLXNldHRpbmdzIiwibGluZXMiOiJyZXBsaWNhcyJ9XSwic3RhZ2UiOiJjcml0aWNhbCIsInRp
dGxlIjoiVGhlIGJhY2t1cCBvZiBmaWxlLXN0b3JhZ2UgaXMgeW91bmcgZW5vdWdoIn0seyJhcHBy
b3ZlIjp7ImJ5IjpbXSwicXVlc3Rpb24iOiJUaGUgY2x1c3RlciBpcyBpZGxlIGFuZCBpdHMgZm91
ciBjcml0aWNhbCBzZXJ2aWNlcyBhcmUgaGVhbHRoeS4gTWF5IGNoYW5nZSBDSEcwMDQ0MTg3IHRh
a2UgdGhlbSBkb3duIG5vdz8ifSwiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJhcHByb3ZlLWNyaXRpY2FsIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJhcHByb3ZlIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTA5NH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
OltdLCJzdGFnZSI6ImNyaXRpY2FsIiwidGl0bGUiOiJBcHByb3ZlIHRoZSB1cGdyYWRlIG9mIHRo
ZSBjcml0aWNhbCBzZXJ2aWNlcyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2si
OnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsi
Y29udHJvbGxlciJdLCJpZCI6IndhdGNoLWJlZm9yZS1maWxlLXN0b3JhZ2UiLCJraW5kIjoibWFu
dWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJM
b29rIGF0IFN5c3RlbSBIZWFsdGggZm9yIGZpdmUgbWludXRlczsgbm90aGluZyBtYXkgYmUgbWlz
c2luZyBidXQgd2hhdCB0aGlzIHN0ZXAgaGFzIGp1c3QgcmVzdGFydGVkLiIsInBhdGgiOltdLCJy
ZWNvcmQiOlsic2Vlbi1mcm9tIiwic2Vlbi11bnRpbCIsInNjcmVlbnNob3QiXX0sInN1YmplY3Qi
OiJMb29rIGF0IFN5c3RlbSBIZWFsdGggZm9yIGZpdmUgbWludXRlczsgbm90aGluZyBtYXkgYmUg
bWlzc2luZyBidXQgd2hhdCB0aGlzIHN0ZXAgaGFzIGp1c3QgcmVzdGFydGVkLiIsInRpdGxlIjoi
VGhlIGNvbnNvbGUgc2hvd3Mgbm8gc2VydmljZSBvZiB0aGUgY2x1c3RlciBpbiB0cm91YmxlIn0s
ImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoid2F0Y2gtYmVmb3JlLWZpbGUt
c3RvcmFnZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTU0fSwicG9zaXRp
b24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJoZWFsdGgtd2F0Y2hl
ZC1jcml0aWNhbCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjIzNiJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjM2In1d
LCJzdGFnZSI6ImNyaXRpY2FsIiwidGl0bGUiOiJXYXRjaCB0aGUgY2x1c3RlciBiZWZvcmUgRmls
ZSBTdG9yYWdlIGdvZXMgZG93biJ9LHsiYmF0Y2hlcyI6W1sic3RnLXNoYXJlZCJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkcGtnLXF1ZXJ5IC1XIC1mPSck
e1ZlcnNpb259XFxuJyAtLSBcIiR7cGFja2FnZV9maWxlX3N0b3JhZ2V9XCIiLCJ0b29scyI6WyJk
cGtnLXF1ZXJ5Il0sInZhcmlhYmxlcyI6WyJwYWNrYWdlX2ZpbGVfc3RvcmFnZSJdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjZcXC4xKFte
MC05Ll18JCkifV0sImV4cGVjdGVkIjoiaGFzIHZlcnNpb24gMi42LjEiLCJob3N0cyI6WyJzdGct
c2hhcmVkIl0sImlkIjoidXBncmFkZS1maWxlLXN0b3JhZ2UuY2hlY2siLCJraW5kIjoicHJvYmUi
LCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxlLWZpbGUtc3RvcmFnZSIsInRpbWVvdXRNUyI6NjAw
MDAsInRpdGxlIjoiVGhlIHBhY2thZ2Ugb2YgRmlsZSBTdG9yYWdlIGhhcyB0aGUgdGFyZ2V0IHZl
cnNpb24ifSwiY29tbWFuZCI6eyJieUhvc3QiOnsic3RnLXNoYXJlZCI6Imluc3RhbGxlcj1cIiR7
aW5zdGFsbGVyX2ZpbGVfc3RvcmFnZX1cIiBzaCAtYyBcIiR7aW5zdGFsbF9maWxlX3N0b3JhZ2V9
XCIifSwib2tTdGF0dXNlcyI6WzBdLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbF9maWxlX3N0b3JhZ2Ui
LCJpbnN0YWxsZXJfZmlsZV9zdG9yYWdlIl19LCJkZXNjcmlwdGlvbiI6IlNjYW5uaW5nLCBmZXRj
aGluZyBvZiBmaWxlcywgZGlzdHJpYnV0aW9uIG9mIG1vZHVsZXMgYW5kIGRlcGxveW1lbnQgb2Yg
aW5zdGFuY2VzIHN0b3AgdW50aWwgaXQgaXMgYmFjazsgaXQgaXMgdGhlIGxhc3Qgb2YgYWxsLiIs
ImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJmaWxlLXNjYW5uaW5nIiwiZWZmZWN0IjoidW5hdmFp
bGFibGUifSx7ImNhcGFiaWxpdHkiOiJydW5uaW5nLXNjYW5zIiwiZWZmZWN0IjoicGF1c2VkIn0s
eyJjYXBhYmlsaXR5IjoiZmlsZS1hY2Nlc3MiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2Fw
YWJpbGl0eSI6Im1vZHVsZS1kaXN0cmlidXRpb24iLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsi
Y2FwYWJpbGl0eSI6Imluc3RhbmNlLWRlcGxveW1lbnQiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9
LHsiY2FwYWJpbGl0eSI6ImludGVybmFsLWNvbW11bmljYXRpb24iLCJlZmZlY3QiOiJkZWdyYWRl
ZCJ9XSwiZXN0aW1hdGVNUyI6OTAwMDAwLCJmaXJtIjp0cnVlLCJpZCI6InVwZ3JhZGUtZmlsZS1z
dG9yYWdlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImltcGFjdCI6Miwia2luZCI6InJ1biIsIm9uRmFp
bHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExNjB9
LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsiY3JpdGlj
YWwtZmlsZS1zdG9yYWdlIiwiaW5zdGFsbC1maWxlLXN0b3JhZ2UiXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNjcsIDE5MS0yMTUi
fV0sInN0YWdlIjoiY3JpdGljYWwiLCJ0aW1lb3V0TVMiOjE4MDAwMDAsInRpdGxlIjoiVXBncmFk
ZSBGaWxlIFN0b3JhZ2UiLCJ1bmRvIjp7ImVzdGltYXRlTVMiOjM2MDAwMDAsIm1hbnVhbCI6eyJp
bnN0cnVjdGlvbiI6IkdvIGJhY2sgd2l0aCB0aGUgcHJvY2VkdXJlIHJlc3RvcmUtZmlsZS1zdG9y
YWdlLiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX0sInVubGVzcyI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7VmVyc2lvbn1cXG4nIC0tIFwi
JHtwYWNrYWdlX2ZpbGVfc3RvcmFnZX1cIiIsInRvb2xzIjpbImRwa2ctcXVlcnkiXSwidmFyaWFi
bGVzIjpbInBhY2thZ2VfZmlsZV9zdG9yYWdlIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1h
dGNoZXMiLCJ0ZXh0IjoiXihbMC05XSs6KT8yXFwuNlxcLjEoW14wLTkuXXwkKSJ9XSwiZXhwZWN0
ZWQiOiJoYXMgdmVyc2lvbiAyLjYuMSIsImhvc3RzIjpbInN0Zy1zaGFyZWQiXSwiaWQiOiJ1cGdy
YWRlLWZpbGUtc3RvcmFnZS51bmxlc3MiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2Fn
ZSBleGFtcGxlLWZpbGUtc3RvcmFnZSIsInRpdGxlIjoiVXBncmFkZSBGaWxlIFN0b3JhZ2UifSwi
dXBncmFkZXMiOiJmaWxlLXN0b3JhZ2UifSx7ImJhdGNoZXMiOltbInN0Zy1zaGFyZWQiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1
bml0IGluIFwiJHt1bml0X2ZpbGVfc3RvcmFnZX1cIjsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwg
aXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAg
cHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRz
dGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIk
c3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFibGVzIjpbInVuaXRfZmlsZV9z
dG9yYWdlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJz
dGctc2hhcmVkIl0sImlkIjoic2VlLWZpbGUtc3RvcmFnZS1ydW5uaW5nIiwia2luZCI6InByb2Jl
IiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0Ijoic2Vy
dmljZSBleGFtcGxlLWZpbGUtc3RvcmFnZS5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0
bGUiOiJGaWxlIFN0b3JhZ2UgcnVucyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAw
LCJpZCI6InNlZS1maWxlLXN0b3JhZ2UtcnVubmluZyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjoxMTg2fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNh
dGlzZmllcyI6WyJmaWxlLXN0b3JhZ2Utc3RhdHVzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjE2LTIxOCJ9LHsiZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMjE2LTIxOCJ9XSwic3RhZ2UiOiJjcml0aWNhbCIsInRpdGxlIjoi
U2VlIHRoYXQgRmlsZSBTdG9yYWdlIHJ1bnMifSx7ImJhdGNoZXMiOltbInN0Zy1zaGFyZWQiXV0s
ImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFyZ2V0PVwiJHth
ZGRyZXNzfToke3BvcnRfZmlsZV9zdG9yYWdlfVwiXG5zZXQgLS0gXCIke3RhcmdldCU6Kn1cIiBc
IiR7dGFyZ2V0IyMqOn1cIlxuaWYgY29tbWFuZCAtdiBuYyA+L2Rldi9udWxsIDI+JjE7IHRoZW5c
biAgY2FzZSAkKG5jIC0taGVscCAyPiYxKSBpblxuICAgICpCdXN5Qm94KikgbmMgLXcgNSBcIiQx
XCIgXCIkMlwiIC1lIHRydWUgOztcbiAgICAqKSBuYyAteiAtdyA1IFwiJDFcIiBcIiQyXCIgOztc
biAgZXNhY1xuZWxpZiBjb21tYW5kIC12IGJhc2ggPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIHRp
bWVvdXQgNSBiYXNoIC1jICdleGVjIDM8PlwiL2Rldi90Y3AvJDEvJDJcIicgc2ggXCIkMVwiIFwi
JDJcIlxuZWxzZVxuICBlY2hvICduZWl0aGVyIG5jIG5vciBiYXNoIGlzIGhlcmUgdG8gdHJ5IGEg
Y29ubmVjdGlvbiB3aXRoJyA+JjJcbiAgZXhpdCAxMjdcbmZpIiwidG9vbHMiOlsibmMvYmFzaCJd
LCJ2YXJpYWJsZXMiOlsiYWRkcmVzcyIsInBvcnRfZmlsZV9zdG9yYWdlIl19LCJleHBlY3QiOltd
LCJleHBlY3RlZCI6ImlzIGFjY2VwdGVkIiwiaG9zdHMiOlsic3RnLXNoYXJlZCJdLCJpZCI6InNl
ZS1maWxlLXN0b3JhZ2UtYW5zd2VyaW5nIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlN
UyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0IjoiYSBjb25uZWN0aW9uIHRvIDE5Mi4w
LjIuMTYyOjg4OTAiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IkZpbGUgU3RvcmFnZSBhY2Nl
cHRzIGNvbm5lY3Rpb25zIGFnYWluIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAs
ImlkIjoic2VlLWZpbGUtc3RvcmFnZS1hbnN3ZXJpbmciLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6MTE5MX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJz
YXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjIxNi0yMTgifV0sInN0YWdlIjoiY3JpdGljYWwiLCJ0aXRsZSI6IlNl
ZSB0aGF0IEZpbGUgU3RvcmFnZSBhY2NlcHRzIGNvbm5lY3Rpb25zIn0seyJiYXRjaGVzIjpbWyJj
b250cm9sbGVyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0
dGVzdHMgaXQiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoid2F0Y2gtYWZ0ZXItZmlsZS1z
dG9yYWdlIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRv
ciIsImluc3RydWN0aW9uIjoiTG9vayBhdCBTeXN0ZW0gSGVhbHRoIGZvciBmaXZlIG1pbnV0ZXM7
IG5vdGhpbmcgbWF5IGJlIG1pc3NpbmcgYnV0IHdoYXQgdGhpcyBzdGVwIGhhcyBqdXN0IHJlc3Rh
cnRlZC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInNlZW4tZnJvbSIsInNlZW4tdW50aWwiLCJzY3Jl
ZW5zaG90Il19LCJzdWJqZWN0IjoiTG9vayBhdCBTeXN0ZW0gSGVhbHRoIGZvciBmaXZlIG1pbnV0
ZXM7IG5vdGhpbmcgbWF5IGJlIG1pc3NpbmcgYnV0IHdoYXQgdGhpcyBzdGVwIGhhcyBqdXN0IHJl
c3RhcnRlZC4iLCJ0aXRsZSI6IlRoZSBjb25zb2xlIHNob3dzIG5vIHNlcnZpY2Ugb2YgdGhlIGNs
dXN0ZXIgaW4gdHJvdWJsZSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6
IndhdGNoLWFmdGVyLWZpbGUtc3RvcmFnZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hl
Y2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjoxMjAyfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJoZWFsdGgtd2F0Y2hlZC1jcml0aWNhbCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzNiJ9LHsiZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMjM2In1dLCJzdGFnZSI6ImNyaXRpY2FsIiwidGl0bGUiOiJXYXRjaCB0aGUg
Y2x1c3RlciBhZnRlciBGaWxlIFN0b3JhZ2UgaXMgYmFjayJ9LHsiYmF0Y2hlcyI6W1siY29udHJv
bGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJyZW9wZW4tc3Vi
bWlzc2lvbnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJp
bnN0cnVjdGlvbiI6IlN0YXJ0IHdoYXQgd2FzIHN0b3BwZWQgYXQgV2VkbmVzZGF5IDIxIEFwcmls
IDIwMjcsIDA4OjAwIChVVEMrMikgYW5kIHRlbGwgdGhlIHVzZXJzIHRoYXQgdGhleSBtYXkgc2Vu
ZCBzY2FucyBhZ2Fpbi4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInRvbGQtYXQiXX0sIm9uRmFpbHVy
ZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyMDd9LCJw
b3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzEt
MTczIn1dLCJzdGFnZSI6ImNyaXRpY2FsIiwidGl0bGUiOiJMZXQgdXNlcnMgc2VuZCBzY2FucyBh
Z2FpbiIsInVuZG8iOnsiZXN0aW1hdGVNUyI6OTAwMDAwLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24i
OiJTdG9wIG5ldyBzY2FuIHJlcXVlc3RzIGFnYWluLiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX19
LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5kIC12IGN1cmwgPi9kZXYvbnVsbCAyPiYxOyB0aGVu
XG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rldi9udWxsIC13ICcle2h0dHBfY29kZX0n
IC0tIFwiJHtjb25zb2xlX3VybH1cIlxuZWxzZVxuICB3Z2V0IC1TIC1UIDIwIC1PIC9kZXYvbnVs
bCAtLSBcIiR7Y29uc29sZV91cmx9XCIgMj4mMSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9
ICQyIH0gRU5EIHsgcHJpbnQgY29kZSB9J1xuZmkiLCJ0b29scyI6WyJjdXJsL3dnZXQiXSwidmFy
aWFibGVzIjpbImNvbnNvbGVfdXJsIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIs
InRleHQiOiIyMDAifV0sImV4cGVjdGVkIjoiaGFzIHN0YXR1cyAyMDAiLCJob3N0cyI6WyJjb250
cm9sbGVyIl0sImlkIjoiY3JpdGljYWwuZXhpdC5jb25zb2xlLWFuc3dlcnMiLCJraW5kIjoicHJv
YmUiLCJzdWJqZWN0IjoidGhlIGFuc3dlciBvZiBodHRwczovL2NvbnRyb2wtY2VudGVyLnN0YWdp
bmcuZXhhbXBsZS5jb20vIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgY29uc29sZSBh
bnN3ZXJzIn0sImVmZmVjdHMiOltdLCJpZCI6ImNyaXRpY2FsLmV4aXQuY29uc29sZS1hbnN3ZXJz
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEwOTJ9LCJwb3NpdGlvbiI6ImV4
aXQiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5NCwgMTIzIn1dLCJzdGFn
ZSI6ImNyaXRpY2FsIiwidGl0bGUiOiJUaGUgY29uc29sZSBhbnN3ZXJzIn0seyJiYXRjaGVzIjpb
WyJzdGctYXBwIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBcIiR7dW5pdF9pZGVudGl0eV9zZXJ2aWNlfVwiOyBkb1xu
ICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBj
b2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRl
XCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsg
ZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInRvb2xzIjpbInN5c3RlbWN0bCJdLCJ2YXJp
YWJsZXMiOlsidW5pdF9pZGVudGl0eV9zZXJ2aWNlIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6
ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJzdGctYXBwIl0sImlkIjoiaGVhbHRoeS1pZGVudGl0eS1z
ZXJ2aWNlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgZXhhbXBsZS1pZGVudGl0
eS1zZXJ2aWNlLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBJZGVudGl0
eSBTZXJ2aWNlIHJ1bnMgYXQgdGhlIGVuZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJoZWFsdGh5LWlk
ZW50aXR5LXNlcnZpY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIxOH0s
InBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzZXJ2
aWNlcy1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMjIwLTIyNCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlRo
ZSBJZGVudGl0eSBTZXJ2aWNlIHJ1bnMgYXQgdGhlIGVuZCJ9LHsiYmF0Y2hlcyI6W1sic3RnLWFw
cCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9
MFxuZm9yIHVuaXQgaW4gXCIke3VuaXRfY29udHJvbF9jZW50ZXJ9XCI7IGRvXG4gIHN0YXRlPSQo
c3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBj
b2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNl
IFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25l
XG5leGl0IFwiJHN0YXR1c1wiIiwidG9vbHMiOlsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6WyJ1
bml0X2NvbnRyb2xfY2VudGVyIl19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImlzIHJ1bm5pbmci
LCJob3N0cyI6WyJzdGctYXBwIl0sImlkIjoiaGVhbHRoeS1jb250cm9sLWNlbnRlciIsImtpbmQi
OiJwcm9iZSIsInN1YmplY3QiOiJzZXJ2aWNlIGV4YW1wbGUtY29udHJvbC1jZW50ZXIuc2Vydmlj
ZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiQ29udHJvbCBDZW50ZXIgcnVucyBhdCB0aGUg
ZW5kIn0sImVmZmVjdHMiOltdLCJpZCI6ImhlYWx0aHktY29udHJvbC1jZW50ZXIiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIxOX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzZXJ2aWNlcy1oZWFsdGh5Il0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjIwLTIy
NCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkNvbnRyb2wgQ2VudGVyIHJ1bnMgYXQgdGhl
IGVuZCJ9LHsiYmF0Y2hlcyI6W1sic3RnLWNvcmUxIiwic3RnLWNvcmUyIiwic3RnLWd3MSJdXSwi
Y2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9MFxuZm9y
IHVuaXQgaW4gXCIke3VuaXRfd29ya2VyfVwiOyBkb1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1h
Y3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAmJiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmlu
dGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRl
XCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEgOzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0
dXNcIiIsInRvb2xzIjpbInN5c3RlbWN0bCJdLCJ2YXJpYWJsZXMiOlsidW5pdF93b3JrZXIiXX0s
ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpbInN0Zy1jb3JlMSIs
InN0Zy1jb3JlMiIsInN0Zy1ndzEiXSwiaWQiOiJoZWFsdGh5LXdvcmtlciIsImtpbmQiOiJwcm9i
ZSIsInN1YmplY3QiOiJzZXJ2aWNlIGV4YW1wbGUtd29ya2VyLnNlcnZpY2UiLCJ0aW1lb3V0TVMi
OjYwMDAwLCJ0aXRsZSI6IkV2ZXJ5IHdvcmtlciBydW5zIGF0IHRoZSBlbmQifSwiZWZmZWN0cyI6
W10sImlkIjoiaGVhbHRoeS13b3JrZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNr
Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6MTIyMH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJzZXJ2aWNlcy1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjIwLTIyNCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0
aXRsZSI6IkV2ZXJ5IHdvcmtlciBydW5zIGF0IHRoZSBlbmQifSx7ImJhdGNoZXMiOltbInN0Zy1j
b3JlMSIsInN0Zy1jb3JlMiJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gXCIke3VuaXRfY29yZX1cIjsgZG9cbiAgc3Rh
dGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0w
IHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4g
IGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNc
bmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFibGVz
IjpbInVuaXRfY29yZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9z
dHMiOlsic3RnLWNvcmUxIiwic3RnLWNvcmUyIl0sImlkIjoiaGVhbHRoeS1jb3JlIiwia2luZCI6
InByb2JlIiwic3ViamVjdCI6InNlcnZpY2UgZXhhbXBsZS1jb3JlLnNlcnZpY2UiLCJ0aW1lb3V0
TVMiOjYwMDAwLCJ0aXRsZSI6IkV2ZXJ5IENvcmUgaW5zdGFuY2UgcnVucyBhdCB0aGUgZW5kIn0s
ImVmZmVjdHMiOltdLCJpZCI6ImhlYWx0aHktY29yZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjoxMjIxfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbInNlcnZpY2VzLWhlYWx0aHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMjAtMjI0In1dLCJzdGFnZSI6InZl
cmlmeSIsInRpdGxlIjoiRXZlcnkgQ29yZSBpbnN0YW5jZSBydW5zIGF0IHRoZSBlbmQifSx7ImJh
dGNoZXMiOltbInN0Zy1ndzEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBd
LCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluIFwiJHt1bml0X2FwaV9nYXRld2F5fVwiOyBk
b1xuICBzdGF0ZT0kKHN5c3RlbWN0bCBpcy1hY3RpdmUgXCIkdW5pdFwiIDI+L2Rldi9udWxsKSAm
JiBjb2RlPTAgfHwgY29kZT0kP1xuICBwcmludGYgJyVzOiAlc1xcbicgXCIkdW5pdFwiIFwiJHN0
YXRlXCJcbiAgY2FzZSBcIiRjb2RlJHN0YXRlXCIgaW4gMGFjdGl2ZSkgOzsgKikgc3RhdHVzPTEg
OzsgZXNhY1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInRvb2xzIjpbInN5c3RlbWN0bCJdLCJ2
YXJpYWJsZXMiOlsidW5pdF9hcGlfZ2F0ZXdheSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJp
cyBydW5uaW5nIiwiaG9zdHMiOlsic3RnLWd3MSJdLCJpZCI6ImhlYWx0aHktYXBpLWdhdGV3YXki
LCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxlLWFwaS1nYXRld2F5LnNl
cnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkV2ZXJ5IGdhdGV3YXkgcnVucyBhdCB0
aGUgZW5kIn0sImVmZmVjdHMiOltdLCJpZCI6ImhlYWx0aHktYXBpLWdhdGV3YXkiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIyMn0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzZXJ2aWNlcy1oZWFsdGh5Il0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjIwLTIy
NCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkV2ZXJ5IGdhdGV3YXkgcnVucyBhdCB0aGUg
ZW5kIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVN
UyI6MzAwMDAwLCJpZCI6InN0aWxsLW5vLWNhbGxiYWNrLXNlcnZpY2UiLCJpZGVtcG90ZW50Ijpm
YWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIs
Imluc3RydWN0aW9uIjoiTG9vayB0aHJvdWdoIHRoZSBsaXN0IG9mIHdvcmtlcnM7IG5vbmUgb2Yg
dGhlbSBtYXkgY2FycnkgYSBDYWxsYmFjayBTZXJ2aWNlLiIsInBhdGgiOlsiSW52ZW50b3J5Iiwi
V29ya2VycyJdLCJyZWNvcmQiOlsic2NyZWVuc2hvdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI0NX0sInBvc2l0aW9uIjoidmVy
aWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjYWxsYmFjay1zZXJ2aWNlLWhl
YWx0aHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIyMjAtMjI0In0seyJkb2N1bWVudCI6IndvcmtlcnMtcGFnZSIsImxpbmVzIjoi
Q2FsbGJhY2sgU2VydmljZSJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlNlZSB0aGF0IHRo
ZXJlIGlzIHN0aWxsIG5vIENhbGxiYWNrIFNlcnZpY2UifSx7ImJhdGNoZXMiOltbInN0Zy1zaGFy
ZWQiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFyZ2V0
PVwiJHthZGRyZXNzfToke3BvcnRfcG9zdGdyZXNxbH1cIlxuc2V0IC0tIFwiJHt0YXJnZXQlOip9
XCIgXCIke3RhcmdldCMjKjp9XCJcbmlmIGNvbW1hbmQgLXYgbmMgPi9kZXYvbnVsbCAyPiYxOyB0
aGVuXG4gIGNhc2UgJChuYyAtLWhlbHAgMj4mMSkgaW5cbiAgICAqQnVzeUJveCopIG5jIC13IDUg
XCIkMVwiIFwiJDJcIiAtZSB0cnVlIDs7XG4gICAgKikgbmMgLXogLXcgNSBcIiQxXCIgXCIkMlwi
IDs7XG4gIGVzYWNcbmVsaWYgY29tbWFuZCAtdiBiYXNoID4vZGV2L251bGwgMj4mMTsgdGhlblxu
ICB0aW1lb3V0IDUgYmFzaCAtYyAnZXhlYyAzPD5cIi9kZXYvdGNwLyQxLyQyXCInIHNoIFwiJDFc
IiBcIiQyXCJcbmVsc2VcbiAgZWNobyAnbmVpdGhlciBuYyBub3IgYmFzaCBpcyBoZXJlIHRvIHRy
eSBhIGNvbm5lY3Rpb24gd2l0aCcgPiYyXG4gIGV4aXQgMTI3XG5maSIsInRvb2xzIjpbIm5jL2Jh
c2giXSwidmFyaWFibGVzIjpbImFkZHJlc3MiLCJwb3J0X3Bvc3RncmVzcWwiXX0sImV4cGVjdCI6
W10sImV4cGVjdGVkIjoiaXMgYWNjZXB0ZWQiLCJob3N0cyI6WyJzdGctc2hhcmVkIl0sImlkIjoi
aGVhbHRoeS1wb3N0Z3Jlc3FsIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImEgY29ubmVjdGlv
biB0byAxOTIuMC4yLjE2Mjo1NDMyIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJQb3N0Z3Jl
U1FMIGFjY2VwdHMgY29ubmVjdGlvbnMgYXQgdGhlIGVuZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJo
ZWFsdGh5LXBvc3RncmVzcWwiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI1
Nn0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJz
ZXJ2aWNlcy1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMjIwLTIyNCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6
IlBvc3RncmVTUUwgYWNjZXB0cyBjb25uZWN0aW9ucyBhdCB0aGUgZW5kIn0seyJiYXRjaGVzIjpb
WyJzdGctc2hhcmVkIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InRhcmdldD1cIiR7YWRkcmVzc306JHtwb3J0X3JhYmJpdG1xfVwiXG5zZXQgLS0gXCIke3Rh
cmdldCU6Kn1cIiBcIiR7dGFyZ2V0IyMqOn1cIlxuaWYgY29tbWFuZCAtdiBuYyA+L2Rldi9udWxs
IDI+JjE7IHRoZW5cbiAgY2FzZSAkKG5jIC0taGVscCAyPiYxKSBpblxuICAgICpCdXN5Qm94Kikg
bmMgLXcgNSBcIiQxXCIgXCIkMlwiIC1lIHRydWUgOztcbiAgICAqKSBuYyAteiAtdyA1IFwiJDFc
IiBcIiQyXCIgOztcbiAgZXNhY1xuZWxpZiBjb21tYW5kIC12IGJhc2ggPi9kZXYvbnVsbCAyPiYx
OyB0aGVuXG4gIHRpbWVvdXQgNSBiYXNoIC1jICdleGVjIDM8PlwiL2Rldi90Y3AvJDEvJDJcIicg
c2ggXCIkMVwiIFwiJDJcIlxuZWxzZVxuICBlY2hvICduZWl0aGVyIG5jIG5vciBiYXNoIGlzIGhl
cmUgdG8gdHJ5IGEgY29ubmVjdGlvbiB3aXRoJyA+JjJcbiAgZXhpdCAxMjdcbmZpIiwidG9vbHMi
OlsibmMvYmFzaCJdLCJ2YXJpYWJsZXMiOlsiYWRkcmVzcyIsInBvcnRfcmFiYml0bXEiXX0sImV4
cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgYWNjZXB0ZWQiLCJob3N0cyI6WyJzdGctc2hhcmVkIl0s
ImlkIjoiaGVhbHRoeS1yYWJiaXRtcSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJhIGNvbm5l
Y3Rpb24gdG8gMTkyLjAuMi4xNjI6NTY3MiIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiUmFi
Yml0TVEgYWNjZXB0cyBjb25uZWN0aW9ucyBhdCB0aGUgZW5kIn0sImVmZmVjdHMiOltdLCJpZCI6
ImhlYWx0aHktcmFiYml0bXEiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI1
N30sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJz
ZXJ2aWNlcy1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMjIwLTIyNCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6
IlJhYmJpdE1RIGFjY2VwdHMgY29ubmVjdGlvbnMgYXQgdGhlIGVuZCJ9LHsiYmF0Y2hlcyI6W1si
c3RnLXNoYXJlZCJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJ0YXJnZXQ9XCIke2FkZHJlc3N9OiR7cG9ydF9yZWRpc31cIlxuc2V0IC0tIFwiJHt0YXJnZXQl
Oip9XCIgXCIke3RhcmdldCMjKjp9XCJcbmlmIGNvbW1hbmQgLXYgbmMgPi9kZXYvbnVsbCAyPiYx
OyB0aGVuXG4gIGNhc2UgJChuYyAtLWhlbHAgMj4mMSkgaW5cbiAgICAqQnVzeUJveCopIG5jIC13
IDUgXCIkMVwiIFwiJDJcIiAtZSB0cnVlIDs7XG4gICAgKikgbmMgLXogLXcgNSBcIiQxXCIgXCIk
MlwiIDs7XG4gIGVzYWNcbmVsaWYgY29tbWFuZCAtdiBiYXNoID4vZGV2L251bGwgMj4mMTsgdGhl
blxuICB0aW1lb3V0IDUgYmFzaCAtYyAnZXhlYyAzPD5cIi9kZXYvdGNwLyQxLyQyXCInIHNoIFwi
JDFcIiBcIiQyXCJcbmVsc2VcbiAgZWNobyAnbmVpdGhlciBuYyBub3IgYmFzaCBpcyBoZXJlIHRv
IHRyeSBhIGNvbm5lY3Rpb24gd2l0aCcgPiYyXG4gIGV4aXQgMTI3XG5maSIsInRvb2xzIjpbIm5j
L2Jhc2giXSwidmFyaWFibGVzIjpbImFkZHJlc3MiLCJwb3J0X3JlZGlzIl19LCJleHBlY3QiOltd
LCJleHBlY3RlZCI6ImlzIGFjY2VwdGVkIiwiaG9zdHMiOlsic3RnLXNoYXJlZCJdLCJpZCI6Imhl
YWx0aHktcmVkaXMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiYSBjb25uZWN0aW9uIHRvIDE5
Mi4wLjIuMTYyOjYzNzkiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlJlZGlzIGFjY2VwdHMg
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
dGlvbiB3aXRoJyA+JjJcbiAgZXhpdCAxMjdcbmZpIiwidG9vbHMiOlsibmMvYmFzaCJdLCJ2YXJp
YWJsZXMiOlsiYWRkcmVzcyIsInBvcnRfZmlsZV9zdG9yYWdlIl19LCJleHBlY3QiOltdLCJleHBl
Y3RlZCI6ImlzIGFjY2VwdGVkIiwiaG9zdHMiOlsic3RnLXNoYXJlZCJdLCJpZCI6ImhlYWx0aHkt
ZmlsZS1zdG9yYWdlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImEgY29ubmVjdGlvbiB0byAx
OTIuMC4yLjE2Mjo4ODkwIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJGaWxlIFN0b3JhZ2Ug
YWNjZXB0cyBjb25uZWN0aW9ucyBhdCB0aGUgZW5kIn0sImVmZmVjdHMiOltdLCJpZCI6ImhlYWx0
aHktZmlsZS1zdG9yYWdlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFp
bHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyNTl9
LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic2Vy
dmljZXMtaGVhbHRoeSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjIyMC0yMjQifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJG
aWxlIFN0b3JhZ2UgYWNjZXB0cyBjb25uZWN0aW9ucyBhdCB0aGUgZW5kIn0seyJiYXRjaGVzIjpb
WyJzdGctY29yZTEiLCJzdGctY29yZTIiLCJzdGctZ3cxIl1dLCJjaGVjayI6eyJleHBlY3QiOltd
LCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJzdGctY29yZTEiLCJz
dGctY29yZTIiLCJzdGctZ3cxIl0sImlkIjoid29ya2Vycy1jb25uZWN0ZWQiLCJraW5kIjoibWFu
dWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJG
aW5kIHRoaXMgd29ya2VyIGluIHRoZSBsaXN0IG9mIHdvcmtlcnM7IGl0IG11c3QgYmUgc2hvd24g
Y29ubmVjdGVkLiIsInBhdGgiOlsiSW52ZW50b3J5IiwiV29ya2VycyJdLCJyZWNvcmQiOlsic3Rh
dGUiLCJzY3JlZW5zaG90Il19LCJzdWJqZWN0IjoiRmluZCB0aGlzIHdvcmtlciBpbiB0aGUgbGlz
dCBvZiB3b3JrZXJzOyBpdCBtdXN0IGJlIHNob3duIGNvbm5lY3RlZC4iLCJ0aXRsZSI6IlRoaXMg
d29ya2VyIGlzIGNvbm5lY3RlZCB0byBDb250cm9sIENlbnRlciJ9LCJlZmZlY3RzIjpbXSwiaWQi
OiJ3b3JrZXJzLWNvbm5lY3RlZCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjox
MjYwfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpb
IndvcmtlcnMtcmVjb25uZWN0Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjI1In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoi
VGhpcyB3b3JrZXIgaXMgY29ubmVjdGVkIHRvIENvbnRyb2wgQ2VudGVyIn0seyJiYXRjaGVzIjpb
WyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6OTAwMDAwLCJpZCI6InRl
c3Qtc2NhbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imlu
c3RydWN0aW9uIjoiSGFuZCBpbiBhIGNsZWFuIGZpbGUgYW5kIHRoZSBFSUNBUiB0ZXN0IGZpbGUg
b3ZlciB0aGUgQVBJLiBCb3RoIG11c3QgY29tZSBiYWNrIHdpdGggdGhlIHZlcmRpY3QgdGhhdCBi
ZWxvbmdzIHRvIHRoZW0uIiwicGF0aCI6W10sInJlY29yZCI6WyJyZXF1ZXN0LWlkIiwidmVyZGlj
dCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6MTI2MX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJ0ZXN0LXNjYW4iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMjYifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJT
ZW5kIHRlc3Qgc2NhbnMgYW5kIHNlZSB0aGVpciB2ZXJkaWN0cyJ9LHsiYmF0Y2hlcyI6W1siY29u
dHJvbGxlciJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJp
ZiBjb21tYW5kIC12IGN1cmwgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGN1cmwgLXNTIC0tbWF4
LXRpbWUgMjAgLW8gL2Rldi9udWxsIC13ICcle2h0dHBfY29kZX0nIC0tIFwiJHthcGlfdXJsfVwi
XG5lbHNlXG4gIHdnZXQgLVMgLVQgMjAgLU8gL2Rldi9udWxsIC0tIFwiJHthcGlfdXJsfVwiIDI+
JjEgfCBhd2sgJyQxIH4gL15IVFRQLyB7IGNvZGUgPSAkMiB9IEVORCB7IHByaW50IGNvZGUgfSdc
bmZpIiwidG9vbHMiOlsiY3VybC93Z2V0Il0sInZhcmlhYmxlcyI6WyJhcGlfdXJsIl19LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIyMDAifV0sImV4cGVjdGVkIjoiaGFz
IHN0YXR1cyAyMDAiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoiYXBpLWFuc3dlcnMiLCJr
aW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9yTVMiOjMwMDAwMH0sInN1
YmplY3QiOiJ0aGUgYW5zd2VyIG9mIGh0dHBzOi8vc2Nhbi5zdGFnaW5nLmV4YW1wbGUuY29tL2hl
YWx0aCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIEFQSSBhbnN3ZXJzIn0sImVmZmVj
dHMiOltdLCJpZCI6ImFwaS1hbnN3ZXJzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVj
ayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjEyNzJ9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsiYXBpLWFjY2Vzc2libGUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMjcifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUi
OiJUaGUgQVBJIGFuc3dlcnMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImRlc2NyaXB0
aW9uIjoiVGhlIGd1aWRlIGRvZXMgbm90IHNheSB3aGVyZSB0aGV5IGFyZS4iLCJlZmZlY3RzIjpb
XSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwiaWQiOiJsb2dzLXJldmlld2VkIiwiaWRlbXBvdGVudCI6
ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJSZWFkIHRoZSBs
b2cgb2YgZXZlcnkgc2VydmljZSBmcm9tIHRoZSBzdGFydCBvZiB0aGlzIGNoYW5nZS4gTGlzdCB3
YXJuaW5ncyBhbmQgZmFpbGVkIG1pZ3JhdGlvbnMsIGFuZCBzYXkgb2YgZWFjaCB3aGV0aGVyIGl0
IG1hdHRlcnMuIiwicGF0aCI6W10sInJlY29yZCI6WyJsb2dzLXJlYWQiLCJ3YXJuaW5ncyIsImZh
aWxlZC1taWdyYXRpb25zIiwianVkZ2VtZW50Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjczfSwicG9zaXRpb24iOiJ2ZXJpZnki
LCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImxvZ3MtcmV2aWV3ZWQiXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMjgi
fV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJSZWFkIHRoZSBsb2dzIG9mIHRoZSBjbHVzdGVy
In0seyJiYXRjaGVzIjpbWyJzdGctYXBwIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7VmVyc2lvbn1cXG4nIC0tIFwiJHtw
YWNrYWdlX2lkZW50aXR5X3NlcnZpY2V9XCIiLCJ0b29scyI6WyJkcGtnLXF1ZXJ5Il0sInZhcmlh
YmxlcyI6WyJwYWNrYWdlX2lkZW50aXR5X3NlcnZpY2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRl
IjoibWF0Y2hlcyIsInRleHQiOiJeKFswLTldKzopPzJcXC42XFwuMShbXjAtOS5dfCQpIn1dLCJl
eHBlY3RlZCI6ImhhcyB2ZXJzaW9uIDIuNi4xIiwiaG9zdHMiOlsic3RnLWFwcCJdLCJpZCI6InZl
cnNpb24taWRlbnRpdHktc2VydmljZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJwYWNrYWdl
IGV4YW1wbGUtaWRlbnRpdHktc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhl
IElkZW50aXR5IFNlcnZpY2UgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwi
aWQiOiJ2ZXJzaW9uLWlkZW50aXR5LXNlcnZpY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6MTI4NH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNh
dGlzZmllcyI6WyJvbmUtdmVyc2lvbiJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzNCJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRs
ZSI6IlRoZSBJZGVudGl0eSBTZXJ2aWNlIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSx7ImJhdGNo
ZXMiOltbInN0Zy1hcHAiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0IjoiZHBrZy1xdWVyeSAtVyAtZj0nJHtWZXJzaW9ufVxcbicgLS0gXCIke3BhY2thZ2VfY29u
dHJvbF9jZW50ZXJ9XCIiLCJ0b29scyI6WyJkcGtnLXF1ZXJ5Il0sInZhcmlhYmxlcyI6WyJwYWNr
YWdlX2NvbnRyb2xfY2VudGVyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0
ZXh0IjoiXihbMC05XSs6KT8yXFwuNlxcLjEoW14wLTkuXXwkKSJ9XSwiZXhwZWN0ZWQiOiJoYXMg
dmVyc2lvbiAyLjYuMSIsImhvc3RzIjpbInN0Zy1hcHAiXSwiaWQiOiJ2ZXJzaW9uLWNvbnRyb2wt
Y2VudGVyIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBsZS1jb250cm9s
LWNlbnRlciIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiQ29udHJvbCBDZW50ZXIgaGFzIHRo
ZSB0YXJnZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ2ZXJzaW9uLWNvbnRyb2wtY2Vu
dGVyIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyODV9LCJwb3NpdGlvbiI6
InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsib25lLXZlcnNpb24iXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIyMzQifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJDb250cm9sIENlbnRlciBoYXMgdGhl
IHRhcmdldCB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJzdGctc2hhcmVkIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7VmVy
c2lvbn1cXG4nIC0tIFwiJHtwYWNrYWdlX2ZpbGVfc3RvcmFnZX1cIiIsInRvb2xzIjpbImRwa2ct
cXVlcnkiXSwidmFyaWFibGVzIjpbInBhY2thZ2VfZmlsZV9zdG9yYWdlIl19LCJleHBlY3QiOlt7
InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXihbMC05XSs6KT8yXFwuNlxcLjEoW14wLTku
XXwkKSJ9XSwiZXhwZWN0ZWQiOiJoYXMgdmVyc2lvbiAyLjYuMSIsImhvc3RzIjpbInN0Zy1zaGFy
ZWQiXSwiaWQiOiJ2ZXJzaW9uLWZpbGUtc3RvcmFnZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3Qi
OiJwYWNrYWdlIGV4YW1wbGUtZmlsZS1zdG9yYWdlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUi
OiJGaWxlIFN0b3JhZ2UgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiBvbiBlYWNoIG9mIGl0cyBtYWNo
aW5lcyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ2ZXJzaW9uLWZpbGUtc3RvcmFnZSIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMjg2fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbIm9uZS12ZXJzaW9uIl0sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjM0In1dLCJzdGFn
ZSI6InZlcmlmeSIsInRpdGxlIjoiRmlsZSBTdG9yYWdlIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24g
b24gZWFjaCBvZiBpdHMgbWFjaGluZXMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNo
ZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3Rz
IjpbImNvbnRyb2xsZXIiXSwiaWQiOiJ2ZXJzaW9ucy1pbi1jb25zb2xlIiwia2luZCI6Im1hbnVh
bCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiUmVh
ZCB0aGUgdmVyc2lvbnMgaW4gdGhlIGxpc3Qgb2Ygd29ya2Vycy4gRXZlcnkgd29ya2VyIGFuZCBn
YXRld2F5LCBhbmQgdGhlIENhbGxiYWNrIFNlcnZpY2Ugd2hlcmUgdGhlcmUgaXMgb25lLCBtdXN0
IGhhdmUgMi42LjE7IGV2ZXJ5IENvcmUgbXVzdCBoYXZlIDUuMTMuMS4iLCJwYXRoIjpbIkludmVu
dG9yeSIsIldvcmtlcnMiXSwicmVjb3JkIjpbInRhYmxlLW9mLXZlcnNpb25zIiwic2NyZWVuc2hv
dCJdfSwic3ViamVjdCI6IlJlYWQgdGhlIHZlcnNpb25zIGluIHRoZSBsaXN0IG9mIHdvcmtlcnMu
IEV2ZXJ5IHdvcmtlciBhbmQgZ2F0ZXdheSwgYW5kIHRoZSBDYWxsYmFjayBTZXJ2aWNlIHdoZXJl
IHRoZXJlIGlzIG9uZSwgbXVzdCBoYXZlIDIuNi4xOyBldmVyeSBDb3JlIG11c3QgaGF2ZSA1LjEz
LjEuIiwidGl0bGUiOiJUaGUgY29uc29sZSBzaG93cyBvbmUgdmVyc2lvbiBmb3IgZWFjaCBraW5k
IG9mIGluc3RhbmNlIn0sImVmZmVjdHMiOltdLCJpZCI6InZlcnNpb25zLWluLWNvbnNvbGUiLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI4N30sInBvc2l0aW9uIjoidmVyaWZ5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJvbmUtdmVyc2lvbiJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzNCJ9
XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlRoZSBjb25zb2xlIHNob3dzIG9uZSB2ZXJzaW9u
IGZvciBlYWNoIGtpbmQgb2YgaW5zdGFuY2UifV0sInRyb3VibGVzaG9vdGluZyI6W3siYWN0aW9u
cyI6W3sicm9sZXMiOltdLCJ0ZXh0IjoiRXhwZWN0ZWQgZm9yIGEgc2hvcnQgd2hpbGUgZHVyaW5n
IHRoZSB1cGdyYWRlIG9mIHRoZSB3b3JrZXJzOyBsb29rIGFnYWluIHdoZW4gaXRzIHByb2dyZXNz
IGhhcyBlbmRlZC4ifSx7ImNvbW1hbmQiOiJzdWRvIHN5c3RlbWN0bCBzdGF0dXMgLS1uby1wYWdl
ciBcImV4YW1wbGUtd29ya2VyLnNlcnZpY2VcIiIsInJvbGVzIjpbXSwidGV4dCI6IklmIGl0IHN0
YXlzIGF3YXksIHNlZSB3aGF0IGl0cyBzZXJ2aWNlIHNheXMgb24gaXRzIG1hY2hpbmUuIn1dLCJp
ZCI6IndvcmtlcnMtbWlzc2luZyIsInNob3duQnkiOlsic2VlLXdvcmtlci12ZXJzaW9ucyIsIndv
cmtlcnMtY29ubmVjdGVkIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTEzLTExOSwgMjI1In1dLCJzeW1wdG9tIjoiQSB3b3JrZXIgaXMgbWlzc2luZyBpbiBTeXN0ZW0g
SGVhbHRoLCBvciBhdXRvbWF0ZWQgZGVwbG95bWVudCBkb2VzIG5vdGhpbmcuIn0seyJhY3Rpb25z
IjpbeyJyb2xlcyI6W10sInRleHQiOiJDb21wYXJlIHRoZSBoZWFsdGggY2hlY2sgc2V0dGluZ3Mg
d2l0aCB3aGF0IGlzIGFjdGl2ZTsgZmV3ZXIgQ29yZSBpbnN0YW5jZXMgb3IgZW5naW5lcyB0aGFu
IHRoZXkgZGVtYW5kIG1ha2UgdGhlIGdhdGV3YXkgcmVmdXNlIGZpbGVzLiJ9LHsicm9sZXMiOltd
LCJ0ZXh0IjoiV2FpdCBmb3IgdGhlIG5leHQgcm91bmQgb2YgdGhlIGhlYWx0aCBjaGVjayBiZWZv
cmUgbG9va2luZyBhZ2FpbjsgaXRzIHNpZ25hbCBsYWdzLiJ9XSwiaWQiOiJzdWJtaXNzaW9ucy1y
ZWplY3RlZCIsInNob3duQnkiOlsidGVzdC1zY2FuIiwiYXBpLWFuc3dlcnMiXSwic291cmNlIjpb
eyJkb2N1bWVudCI6ImhlYWx0aC1jaGVjayIsImxpbmVzIjoicmVqZWN0aW9uIG9mIHN1Ym1pc3Np
b25zIn1dLCJzeW1wdG9tIjoiVGhlIGdhdGV3YXkgcmVmdXNlcyBmaWxlcyBhbHRob3VnaCBpdCBy
dW5zLiJ9LHsiYWN0aW9ucyI6W3sicm9sZXMiOltdLCJ0ZXh0IjoiRG8gbm90IGJlZ2luIHRoZSBz
ZWNvbmQgc3RhZ2Ugb3ZlciBydW5uaW5nIHNjYW5zOyBtb3ZlIHRoZSB3aW5kb3cgaW5zdGVhZC4i
fSx7InJvbGVzIjpbXSwidGV4dCI6IlNlZSB3aGV0aGVyIHRoZSB3b3JrZXJzIGFuZCBDb3JlIGlu
c3RhbmNlcyBvZiB0aGVzZSByZXF1ZXN0cyBhcmUgaGVhbHRoeS4ifV0sImlkIjoicmVxdWVzdHMt
bm90LWVuZGluZyIsInNob3duQnkiOlsicmVxdWVzdHMtY29tcGxldGUiLCJjcml0aWNhbC5lbnRy
eS5jbHVzdGVyLWlkbGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIx
NzgsIDE4Ny0xODkifV0sInN5bXB0b20iOiJSZXF1ZXN0cyBzdGF5IGluIHByb2dyZXNzIGFuZCB0
aGUgY2x1c3RlciBkb2VzIG5vdCBiZWNvbWUgaWRsZS4ifV0sInZhcmlhYmxlcyI6W3sia2luZCI6
InZhbHVlIiwibmFtZSI6InRhcmdldCIsInZhbHVlIjoiMi42LjEifSx7ImtpbmQiOiJ2YWx1ZSIs
Im5hbWUiOiJvcmlnaW4iLCJ2YWx1ZSI6IjIuNS4wIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoi
Y2hhbmdlIiwidmFsdWUiOiJDSEcwMDQ0MTg3In0seyJieUhvc3QiOnsiY29udHJvbGxlciI6ImNv
bnRyb2xsZXIiLCJzdGctYXBwIjoic3RnLWFwcCIsInN0Zy1jb3JlMSI6InN0Zy1jb3JlMSIsInN0
Zy1jb3JlMiI6InN0Zy1jb3JlMiIsInN0Zy1ndzEiOiJzdGctZ3cxIiwic3RnLXNoYXJlZCI6InN0
Zy1zaGFyZWQifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoiaG9zdCJ9LHsiYnlIb3N0Ijp7ImNv
bnRyb2xsZXIiOiJsb2NhbGhvc3QiLCJzdGctYXBwIjoiMTkyLjAuMi4xNjEiLCJzdGctY29yZTEi
OiIxOTIuMC4yLjE3MSIsInN0Zy1jb3JlMiI6IjE5Mi4wLjIuMTcyIiwic3RnLWd3MSI6IjE5Mi4w
LjIuMTgxIiwic3RnLXNoYXJlZCI6IjE5Mi4wLjIuMTYyIn0sImtpbmQiOiJwZXJIb3N0IiwibmFt
ZSI6ImFkZHJlc3MifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJzdGFydF9vcmRlciIsInZhbHVl
IjoiIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiaW5zdGFsbF9pZGVudGl0eV9zZXJ2aWNlIiwi
dGl0bGUiOiJDb21tYW5kIHRoYXQgaW5zdGFsbHMgdGhlIElkZW50aXR5IFNlcnZpY2UgKGxvc3Qg
ZnJvbSB0aGUgZ3VpZGUpIiwidmFsdWUiOiJzdWRvIGRwa2cgLWkgXCIkaW5zdGFsbGVyXCIgfHwg
c3VkbyBhcHQtZ2V0IGluc3RhbGwgLXkgLWYifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJpbnN0
YWxsX2NvbnRyb2xfY2VudGVyIiwidGl0bGUiOiJDb21tYW5kIHRoYXQgaW5zdGFsbHMgQ29udHJv
bCBDZW50ZXIgKGxvc3QgZnJvbSB0aGUgZ3VpZGUpIiwidmFsdWUiOiJzdWRvIGRwa2cgLWkgXCIk
aW5zdGFsbGVyXCIgfHwgc3VkbyBhcHQtZ2V0IGluc3RhbGwgLXkgLWYifSx7ImJ5SG9zdCI6eyJz
dGctc2hhcmVkIjoic3VkbyBkcGtnIC1pIFwiJGluc3RhbGxlclwiIHx8IHN1ZG8gYXB0LWdldCBp
bnN0YWxsIC15IC1mIn0sImtpbmQiOiJwZXJIb3N0IiwibmFtZSI6Imluc3RhbGxfZmlsZV9zdG9y
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
dGhlIGd1aWRlKSIsInZhbHVlIjoibm9uZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InVuaXRf
cG9zdGdyZXNxbCIsInRpdGxlIjoic3lzdGVtZCB1bml0IG9mIHRoZSBQb3N0Z3JlU1FMIGluc3Rh
bmNlIGl0c2VsZiwgbm90IG9mIGEgZ3JvdXAgb2YgaW5zdGFuY2VzIChub3QgaW4gdGhlIGd1aWRl
KSIsInZhbHVlIjoiZXhhbXBsZS1wb3N0Z3Jlc3FsLnNlcnZpY2UifSx7ImtpbmQiOiJ2YWx1ZSIs
Im5hbWUiOiJ1bml0X3JhYmJpdG1xIiwidGl0bGUiOiJzeXN0ZW1kIHVuaXQgb2YgUmFiYml0TVEg
KG5vdCBpbiB0aGUgZ3VpZGUpIiwidmFsdWUiOiJleGFtcGxlLXJhYmJpdG1xLnNlcnZpY2UifSx7
ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJ1bml0X3JlZGlzIiwidGl0bGUiOiJzeXN0ZW1kIHVuaXQg
b2YgUmVkaXMgKG5vdCBpbiB0aGUgZ3VpZGUpIiwidmFsdWUiOiJleGFtcGxlLXJlZGlzLnNlcnZp
Y2UifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwYWNrYWdlX2lkZW50aXR5X3NlcnZpY2UiLCJ0
aXRsZSI6IlBhY2thZ2UgbmFtZSBvZiB0aGUgSWRlbnRpdHkgU2VydmljZSAobm90IGluIHRoZSBn
dWlkZSkiLCJ2YWx1ZSI6ImV4YW1wbGUtaWRlbnRpdHktc2VydmljZSJ9LHsia2luZCI6InZhbHVl
IiwibmFtZSI6InBhY2thZ2VfY29udHJvbF9jZW50ZXIiLCJ0aXRsZSI6IlBhY2thZ2UgbmFtZSBv
ZiBDb250cm9sIENlbnRlciAobm90IGluIHRoZSBndWlkZSkiLCJ2YWx1ZSI6ImV4YW1wbGUtY29u
dHJvbC1jZW50ZXIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwYWNrYWdlX2ZpbGVfc3RvcmFn
ZSIsInRpdGxlIjoiUGFja2FnZSBuYW1lIG9mIEZpbGUgU3RvcmFnZSAobm90IGluIHRoZSBndWlk
ZSkiLCJ2YWx1ZSI6ImV4YW1wbGUtZmlsZS1zdG9yYWdlIn0seyJraW5kIjoidmFsdWUiLCJuYW1l
IjoiaW5zdGFsbGVyX2lkZW50aXR5X3NlcnZpY2UiLCJ0aXRsZSI6Ikluc3RhbGxlciBvZiB0aGUg
SWRlbnRpdHkgU2VydmljZSwgb24gaXRzIG1hY2hpbmUiLCJ2YWx1ZSI6Ii9zcnYvcGFja2FnZXMv
bWRjLWlkZW50aXR5LXNlcnZpY2VfMi42LjFfYW1kNjQuZGViIn0seyJraW5kIjoidmFsdWUiLCJu
YW1lIjoiaW5zdGFsbGVyX2NvbnRyb2xfY2VudGVyIiwidGl0bGUiOiJJbnN0YWxsZXIgb2YgQ29u
dHJvbCBDZW50ZXIsIG9uIGl0cyBtYWNoaW5lIiwidmFsdWUiOiIvc3J2L3BhY2thZ2VzL21kYy1j
b250cm9sLWNlbnRlcl8yLjYuMV9hbWQ2NC5kZWIifSx7ImJ5SG9zdCI6eyJzdGctc2hhcmVkIjoi
L3Nydi9wYWNrYWdlcy9tZGMtZmlsZS1zdG9yYWdlXzIuNi4xX2FtZDY0LmRlYiJ9LCJraW5kIjoi
cGVySG9zdCIsIm5hbWUiOiJpbnN0YWxsZXJfZmlsZV9zdG9yYWdlIiwidGl0bGUiOiJJbnN0YWxs
ZXIgb2YgRmlsZSBTdG9yYWdlLCBvbiBlYWNoIG1hY2hpbmUgd2l0aCBvbmUifSx7ImtpbmQiOiJ2
YWx1ZSIsIm5hbWUiOiJwcmV2aW91c19pZGVudGl0eV9zZXJ2aWNlIiwidGl0bGUiOiJJbnN0YWxs
ZXIgb2YgdGhlIElkZW50aXR5IFNlcnZpY2UgdGhhdCBydW5zIG5vdyIsInZhbHVlIjoiL3Nydi9w
YWNrYWdlcy9tZGMtaWRlbnRpdHktc2VydmljZV8yLjUuMF9hbWQ2NC5kZWIifSx7ImtpbmQiOiJ2
YWx1ZSIsIm5hbWUiOiJwcmV2aW91c19jb250cm9sX2NlbnRlciIsInRpdGxlIjoiSW5zdGFsbGVy
IG9mIHRoZSBDb250cm9sIENlbnRlciB0aGF0IHJ1bnMgbm93IiwidmFsdWUiOiIvc3J2L3BhY2th
Z2VzL21kYy1jb250cm9sLWNlbnRlcl8yLjUuMF9hbWQ2NC5kZWIifSx7ImJ5SG9zdCI6eyJzdGct
c2hhcmVkIjoiL3Nydi9wYWNrYWdlcy9tZGMtZmlsZS1zdG9yYWdlXzIuNS4wX2FtZDY0LmRlYiJ9
LCJraW5kIjoicGVySG9zdCIsIm5hbWUiOiJwcmV2aW91c19maWxlX3N0b3JhZ2UiLCJ0aXRsZSI6
Ikluc3RhbGxlciBvZiB0aGUgRmlsZSBTdG9yYWdlIHRoYXQgcnVucyBub3csIG9uIGVhY2ggbWFj
aGluZSB3aXRoIG9uZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImNvcmVfdmVyc2lvbiIsInRp
dGxlIjoiVmVyc2lvbiBvZiB0aGUgQ29yZSBwYWNrYWdlLCB3aGljaCBDb3JlIGNvdW50cyBmb3Ig
aXRzZWxmIiwidmFsdWUiOiI1LjEzLjEifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwb3N0Z3Jl
c3FsX3ZlcnNpb24iLCJ0aXRsZSI6IlZlcnNpb24gb2YgUG9zdGdyZVNRTCBhdCB0aGUgZW5kICh0
aGUgZ3VpZGUgbmFtZXMgbm9uZSkiLCJ2YWx1ZSI6IjE1LjgifSx7ImtpbmQiOiJ2YWx1ZSIsIm5h
bWUiOiJyYWJiaXRtcV92ZXJzaW9uIiwidGl0bGUiOiJWZXJzaW9uIG9mIFJhYmJpdE1RIGF0IHRo
ZSBlbmQgKHRoZSBndWlkZSBuYW1lcyBub25lKSIsInZhbHVlIjoiMy4xMy43In0seyJraW5kIjoi
dmFsdWUiLCJuYW1lIjoicmVkaXNfdmVyc2lvbiIsInRpdGxlIjoiVmVyc2lvbiBvZiBSZWRpcyBh
dCB0aGUgZW5kICh0aGUgZ3VpZGUgbmFtZXMgbm9uZSkiLCJ2YWx1ZSI6IjcuMi41In0seyJraW5k
IjoidmFsdWUiLCJuYW1lIjoic2hhcmVkX3NlcnZpY2VzX3Byb2NlZHVyZSIsInRpdGxlIjoiV2hl
cmUgdGhlIHNpdGUga2VlcHMgaXRzIHByb2NlZHVyZXMgZm9yIFBvc3RncmVTUUwsIFJhYmJpdE1R
IGFuZCBSZWRpcyAodGhlIGd1aWRlIGhhcyBub25lKSIsInZhbHVlIjoiaHR0cHM6Ly93aWtpLmV4
YW1wbGUuY29tL2RhdGFiYXNlcy91cGdyYWRlIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoicG9y
dF9wb3N0Z3Jlc3FsIiwidGl0bGUiOiJQb3J0IG9mIFBvc3RncmVTUUwgKGl0cyBvd24gZGVmYXVs
dCkiLCJ2YWx1ZSI6IjU0MzIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwb3J0X3JhYmJpdG1x
IiwidGl0bGUiOiJQb3J0IG9mIFJhYmJpdE1RIChpdHMgb3duIGRlZmF1bHQpIiwidmFsdWUiOiI1
NjcyIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoicG9ydF9yZWRpcyIsInRpdGxlIjoiUG9ydCBv
ZiBSZWRpcyAoaXRzIG93biBkZWZhdWx0KSIsInZhbHVlIjoiNjM3OSJ9LHsia2luZCI6InZhbHVl
IiwibmFtZSI6InBvcnRfZmlsZV9zdG9yYWdlIiwidGl0bGUiOiJQb3J0IG9mIEZpbGUgU3RvcmFn
ZSAobm90IGluIHRoZSBndWlkZSkiLCJ2YWx1ZSI6Ijg4OTAifSx7ImtpbmQiOiJ2YWx1ZSIsIm5h
bWUiOiJjb25zb2xlX3VybCIsInRpdGxlIjoiQWRkcmVzcyBvZiB0aGUgQ29udHJvbCBDZW50ZXIg
Y29uc29sZSIsInZhbHVlIjoiaHR0cHM6Ly9jb250cm9sLWNlbnRlci5zdGFnaW5nLmV4YW1wbGUu
Y29tLyJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImFwaV91cmwiLCJ0aXRsZSI6IkFkZHJlc3Mg
YXQgdGhlIEFQSSBHYXRld2F5IHRoYXQgYW5zd2VycyB3aXRoIDIwMCAodGhlIGd1aWRlIG5hbWVz
IG5vbmUpIiwidmFsdWUiOiJodHRwczovL3NjYW4uc3RhZ2luZy5leGFtcGxlLmNvbS9oZWFsdGgi
fSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJkYXRhX2RpciIsInRpdGxlIjoiRm9sZGVyIG9uIGV2
ZXJ5IG5vZGUgd2hvc2UgZmlsZSBzeXN0ZW0gaGFzIHRvIGhhdmUgcm9vbSIsInZhbHVlIjoiL3Zh
ci9saWIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJtaW5fZnJlZV9nYiIsInRpdGxlIjoiUm9v
bSB0aGF0IGV2ZXJ5IG5vZGUgbXVzdCBoYXZlLCBpbiBHQiAodGhlIGd1aWRlIGdpdmVzIG5vIG51
bWJlcikiLCJ2YWx1ZSI6IjEwIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoibWluX21lbW9yeV9t
YiIsInRpdGxlIjoiTWVtb3J5IHRoYXQgZXZlcnkgbm9kZSBtdXN0IGhhdmUgdG8gc3BhcmUsIGlu
IE1CICh0aGUgZ3VpZGUgZ2l2ZXMgbm8gbnVtYmVyKSIsInZhbHVlIjoiMTAwMCJ9LHsia2luZCI6
InZhbHVlIiwibmFtZSI6ImJhY2t1cF9kaXIiLCJ0aXRsZSI6IkZvbGRlciBmb3IgYmFja3Vwcywg
b3IgZm9yIHRoZSByZXBvcnRzIG9mIHRoZSBiYWNrdXAgdG9vbCIsInZhbHVlIjoiL3Nydi9iYWNr
dXAifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJzdWJtaXNzaW9uc19lbmQiLCJ0aXRsZSI6IkRh
eSBhbmQgdGltZSBmcm9tIHdoaWNoIHVzZXJzIHNlbmQgbm8gc2NhbnMsIGJlZm9yZSB0aGUgd2lu
ZG93IG9wZW5zIiwidmFsdWUiOiJXZWRuZXNkYXkgMjEgQXByaWwgMjAyNywgMDg6MDAgKFVUQysy
KSJ9XSwidmVyc2lvbnMiOnsiZnJvbSI6IjIuNS4wIiwicGF0aCI6WyIyLjUuMCIsIjIuNi4xIl0s
InRvIjoiMi42LjEifSwid2luZG93cyI6W3siZW5kIjoiMjAyNy0wNC0yMVQxMjowMDowMCswMjow
MCIsImVuZEVwb2NoIjoxODA4MzAxNjAwLCJpZCI6ImNyaXRpY2FsIiwic3RhcnQiOiIyMDI3LTA0
LTIxVDA5OjAwOjAwKzAyOjAwIiwic3RhcnRFcG9jaCI6MTgwODI5MDgwMH1dfQ==
PLAN
}

main "$@"
