#!/bin/sh
# Storage cluster to 4.2.4
#
# Change CHG0044310 (production): WEKA 4.1.4 to 4.2.4
# Plan   65b518f5cb20a00e48b24446901b3a1985342dda68656d5d9e26072a2f964367
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
#   2192-2269    printable  5410015240e14741f7ce83bd7b62febc9aff8fac54a4ce7a95c7375e633133db
#   2270-2550    record     f28eb2c84bdefde81c21494b4d1b6100518926f13e6654f1e59b8761d452351d
#   2551-2664    clock      dd996d1974ae0d6f10836db111d0e45059dc055273fe221b3d1818070a5be74c
#   2665-3174    command    36acdd51963bb552b04fb9ff2b7349c5d3c84e2cff0b414db11dac838fab5b18
#   3175-3432    show       fc19c290eb5249d0b513d11bcb997df65ac7ac48a74159681a2772d150eca394
#   3433-3739    reach      b183fec6d7fabe9696808aca98bf4fbeedb50a7c4e2fca8404d39f3088f898ed
#   3740-3869    tools      f5b22bc6e512b636c6c0907cb4659dd817dfed347b3d6193d312b3f165b631b0
#   3870-4129    check      e0ef3d7cd2721c8929ba21533f8f33fcd8b4ce4dbd802e77076c4af38113b034
#   4130-4249    judge      19fbc04136cf2e9d1c9d2ba6ad24c04540f65cd1b254abd437b158e0a9cead72
#   4250-4363    match      83a8b3effb00f39bbf4c7f1b666890b6c6a81c9b35a309b1b6def9a9b03fce40
#   4364-4584    person     669a635e70ac35dbe53e4212a49dfefa4e54bb1906cd28e5bcdd340429ba0e06
#   4585-4884    step       d2b7420b75ddae8acde74ed30d8c094ac1d0a1bb39b2f4db811bb20f0f4cf640
#   4885-5237    decide     7afd39c4652170ff48682a53697e413bfbed8fac81a757d8dab68777446e2b15
#   5238-5290    back       473d917d991dbcf07b8023de95a598fec6eabf4ae897d5a8cb163d2cd02cb394
#   5291-5411    window     ec3ace6fc95cb9cfec7db25cc37587e210bbdf2a15ac121c169fc76b5b5951f1
#   5412-5489    choose     2e55a4faacbdae50da195acd2d32a6e37ab519d01c88ec017641ef8b2e381408
#   5490-5801    start      983a2b60b1c45d716cb5bc750492254c0d87cddc8ef74bd430e63c819378c66a
#   5802-5908    place      09f741ed5d33c3b9eb6b1b7533c4882d1bd3308eecd76df770aef4ceb34d9a73
#   5909-6091    resume     187ab5bc7a057196d1e189f84991d7a3f6066a6805703c97a80414f0b1f3e7c9
#   6092-6258    standing   64423ab8be61556c4bb5f7ec3ff86d6c4db7218a07415289b9821236c701d780
#   6259-6843    reading    19ddcd05baaf57077a6ef887958f09c079f733c15077a2559b16fdbd75ee2f54
#   6844-7057    end        82f95af6da5248ae0cfefafcc84f63c2d1a677af6249ac384e338054b19bee5f
#
# All of them: sed -n '56,229p;2192,7057p' run.sh | sha256sum
#   e74a9e859e580cb89d9de275cc9cc092937882d2f6def82b083dd289bad3ee17
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

RB_DIGEST='65b518f5cb20a00e48b24446901b3a1985342dda68656d5d9e26072a2f964367'
RB_CHANGE='CHG0044310'
RB_VERSION='0.1.0'
RB_COUNT=54
RB_TOOLS='awk base64 grep head mktemp od sed sha256sum sync tail ssh'
RB_TITLE='Storage cluster to 4.2.4'
RB_FIRST_STEP='prerequisites.entry.cluster-admin'
RB_DATE_NAMES=''
RB_PROCEDURES='finish-the-upgrade finish-the-clients'
# Who may sign for this plan, and who carries it out; a name a line.
RB_APPROVALS_NEEDED=0
RB_APPROVERS='li@example.com'
RB_OPERATORS='ana@example.com
ben@example.com'
RB_PEOPLE='ana@example.com
ben@example.com
li@example.com'

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
v_frontend_containers='^frontend[0-9]+$'
v_gateway_ids='41'
v_latest_release='4.2.4'
v_origin='4.1.4'
v_start_order=''
v_target='4.2.4'
v_work_dir='/var/tmp/upgrade-CHG0044310/4.2.4'

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
  runs 'prerequisites.entry.cluster-admin' 'rhel' 'be1'
  runs 'prerequisites.entry.multi-container' 'rhel' 'be1'
  runs 'prerequisites.entry.protocol-declared' 'rhel' 'be1' 'be2' 'be3' 'be4' 'gw1'
  runs 'prerequisites.entry.backends-online' 'rhel' 'be1'
  runs 'prerequisites.entry.rebuild-done' 'rhel' 'be1'
  runs 'prerequisites.entry.no-alerts' 'rhel' 'be1'
  runs 'prerequisites.entry.free-space' 'rhel' 'be1' 'be2' 'be3' 'be4'
  runs 'prerequisites.entry.no-data-upgrade' 'rhel' 'be1'
  runs 'wait-for-uploads' 'rhel' 'be1'
  runs 'wait-for-downloads' 'rhel' 'be1'
  runs 'wait-for-prefetch' 'rhel' 'be1'
  runs 'download.entry.cluster-admin' 'rhel' 'be1'
  runs 'fetch-version' 'rhel' 'be1'
  runs 'prepare-version' 'rhel' 'be1'
  runs 'upgrade-backends.entry.cluster-admin' 'rhel' 'be1'
  runs 'upgrade-backends.entry.backends-online' 'rhel' 'be1'
  runs 'upgrade-backends.entry.rebuild-done' 'rhel' 'be1'
  runs 'upgrade-backends.entry.no-alerts' 'rhel' 'be1'
  runs 'upgrade-backends.entry.free-space' 'rhel' 'be1' 'be2' 'be3' 'be4'
  runs 'upgrade-backends.entry.no-data-upgrade' 'rhel' 'be1'
  runs 'upgrade-backends.entry.tasks-over' 'rhel' 'be1'
  runs 'start-upgrade' 'rhel' 'be1'
  runs 'watch-preparation' 'rhel' 'be1'
  runs 'see-preparation' 'rhel' 'be1'
  runs 'watch-drives' 'rhel' 'be1'
  runs 'see-drives' 'rhel' 'be1'
  runs 'watch-computes' 'rhel' 'be1'
  runs 'see-computes' 'rhel' 'be1'
  runs 'watch-frontends' 'rhel' 'be1'
  runs 'see-frontends' 'rhel' 'be1'
  runs 'watch-end' 'rhel' 'be1'
  runs 'see-end' 'rhel' 'be1'
  runs 'upgrade-backends.exit.containers-up' 'rhel' 'be1'
  runs 'upgrade-backends.exit.tasks-still-over' 'rhel' 'be1'
  runs 'upgrade-clients.entry.cluster-admin' 'rhel' 'be1'
  runs 'upgrade-clients.entry.client-version' 'debian' 'cl1' 'cl2' 'cl3'
  runs 'upgrade-clients.entry.client-batches' 'rhel' 'be1'
  runs 'see-client-source' 'debian' 'cl1' 'cl2' 'cl3'
  runs 'upgrade-all-clients' 'rhel' 'be1'
  runs 'upgrade-clients.exit.clients-at-target' 'debian' 'cl1' 'cl2' 'cl3'
  runs 'upgrade-clients.exit.no-mismatch' 'rhel' 'be1'
  runs 'cluster-version' 'rhel' 'be1'
  runs 'containers-up' 'rhel' 'be1'
  runs 'clients-at-target' 'debian' 'cl1' 'cl2' 'cl3'
  runs 'no-mismatch' 'rhel' 'be1'
  runs 'alerts-after' 'rhel' 'be1'
  runs 'see-data-upgrade-over' 'rhel' 'be1'
  runs 'read-summary' 'rhel' 'be1'
  runs 'run-upgrade-again' 'rhel' 'be1'
  runs 'recovery-containers' 'rhel' 'be1'
  runs 'recovery-version' 'rhel' 'be1'
  runs 'recovery-clients' 'debian' 'cl1' 'cl2' 'cl3'
  need 'prerequisites.entry.free-space' 'be1 be2 be3 be4' 'awk'
  need 'upgrade-backends.entry.free-space' 'be1 be2 be3 be4' 'awk'
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
  trap - EXIT
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

  stage 'download' 'Bring the version to one backend server' '' '' 0 0 ''
  step_15
  step_16
  step_17
  step_18
  step_19

  stage 'upgrade-backends' 'Upgrade the backend servers' 'upgrade-backends' '2027-05-08T21:00:00+02:00 to 2027-05-09T03:30:00+02:00' 1809802800 1809826200 'impact: Uploading and downloading snapshots unavailable, Reading and writing files degraded, Creating S3 clusters and detaching object stores degraded, Access by NFS, SMB or S3 degraded'
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
  step_47

  stage 'verify' 'Post-upgrade verification' '' '' 0 0 ''
  step_48
  step_49
  step_50
  step_51
  step_52
  step_53
  step_54

  succeed
}

# --- Steps, in the order in which they run ------------------------------------------------------

# 1/54  prerequisites.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:546, guide 53, users whoami, login
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

# 2/54  prerequisites.entry.multi-container: Every backend server has several containers, each of one kind
# upgrade.yaml:547, guide 18, 47, installation weka cluster container
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
    expect 'matches' '^multi: ' '8 t1:0 t2:1 t3:2 t4:3 t5:4 t6:5 t7:6 w^:7 / 32-32 58-58 105-105 116-116 108-108 117-117 109-109'
  }
  finish
}

# 3/54  prerequisites.entry.protocol-declared: The change names one protocol for this server, or none
# upgrade.yaml:548, guide 38
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
    expect 'matches' '^(none|nfs|smb|s3)$' '17 w$:0 t1:1 t2:2 t3:1 t4:4 t2:5 e6:3 t2:1 t5:8 t6:9 e10:7 t7:1 t6:12 t8:13 t6:14 e15:11 w^:16 / 51-51 115-115 98-98 109-109 102-102 110-110 101-101 111-111'
  }
  finish
}

# 4/54  prerequisites.entry.backends-online: Every backend server is online, with all of its containers
# upgrade.yaml:549, guide 51, installation weka cluster container
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
    expect 'matches' '^online: ' '9 t1:0 t2:1 t3:2 t4:3 t5:4 t6:5 t4:6 t7:7 w^:8 / 32-32 58-58 101-101 110-110 105-105 108-108 111-111'
  }
  finish
}

# 5/54  prerequisites.entry.rebuild-done: No rebuild is going on and the data is fully protected
# upgrade.yaml:550, guide 55, cli weka status
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

# 6/54  prerequisites.entry.no-alerts: There is no alert, muted or not
# upgrade.yaml:551, guide 57, alerts view alerts
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
    expect 'matches' '^\[ *\]$' '6 w$:0 t1:1 e4:2 t2:3 t3:3 w^:5 / 93-93 32-32 91-91'
  }
  finish
}

# 7/54  prerequisites.entry.free-space: There are 4 GB free in /opt/weka
# upgrade.yaml:552, guide 59
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

# 8/54  prerequisites.entry.no-data-upgrade: No conversion of metadata is running
# upgrade.yaml:553, guide 73
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

# 9/54  see-protocols: See that no server has several protocols
# upgrade.yaml:555, guide 38, guide 38
step_9() {
  step 'see-protocols' check body 'See that no server has several protocols' || return 0
  hosts 'be1' 'be2' 'be3' 'be4' 'gw1'
  guarded 'one-protocol'
  proof() {
    check 'see-protocols' manual 'On every backend and gateway, list which of NFS, SMB and S3 it serves. There may be one at most, and it must be the one that the change names for it; otherwise stop and call the vendor'\''s Customer Success Team.' 'a person attests it' 'be1' 'be2' 'be3' 'be4' 'gw1'
    attested '1.nfs=nfs' '3.smb=smb' '2.s3=s3' <<'WORDS'
On every backend and gateway, list which of NFS, SMB and S3 it serves. There may be one at most, and it must be the one that the change names for it; otherwise stop and call the vendor's Customer Success Team.
to record: nfs, smb, s3
WORDS
  }
  finish
}

# 10/54  notify-users: Tell the users
# upgrade.yaml:590, guide 127
step_10() {
  step 'notify-users' notify body 'Tell the users' || return 0
  notify <<'WORDS'
send to users:
  Under change CHG0044310 the storage cluster goes to 4.2.4. Files stay reachable except for about a minute; protocol gateways reconnect once, and clients are upgraded afterwards.
about: file-access, protocol-access
at least 48 h ahead
WORDS
  finish
}

# 11/54  postpone-transfers: Postpone snapshot transfers, S3 cluster creation and detaching
# upgrade.yaml:601, guide 19, 39, 61, 71
# Way back, by hand:
#   | Resume the schedules and tell the administrators.
step_11() {
  step 'postpone-transfers' manual body 'Postpone snapshot transfers, S3 cluster creation and detaching' || return 0
  guarded 'tasks-postponed' 'freeze-s3-creation' 'freeze-uploads' 'freeze-downloads' 'freeze-syncs'
  manual '1.suspended-schedules=suspended-schedules' '2.told-at=told-at' <<'WORDS'
Suspend every schedule that uploads, downloads or synchronises snapshots, and tell all administrators to start no such transfer, create no S3 cluster and detach no object store until this change is over.
to record: suspended-schedules, told-at
WORDS
  finish
}

# 12/54  wait-for-uploads: Wait until no snapshot is being uploaded
# upgrade.yaml:625, guide 65, guide 64-65, tasks weka cluster task
step_12() {
  step 'wait-for-uploads' wait body 'Wait until no snapshot is being uploaded' || return 0
  hosts 'be1'
  guarded 'uploads-over'
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

# 13/54  wait-for-downloads: Wait until nothing is being downloaded
# upgrade.yaml:655, guide 67, 69, guide 66-69, tasks weka cluster task
step_13() {
  step 'wait-for-downloads' wait body 'Wait until nothing is being downloaded' || return 0
  hosts 'be1'
  guarded 'downloads-over' 'syncs-over'
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

# 14/54  wait-for-prefetch: Wait until no metadata is being prefetched
# upgrade.yaml:690, guide 67, guide 67, tasks weka cluster task
step_14() {
  step 'wait-for-prefetch' wait body 'Wait until no metadata is being prefetched' || return 0
  hosts 'be1'
  guarded 'prefetch-over'
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

# 15/54  download.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:721, guide 53, users whoami, login
step_15() {
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

# 16/54  see-latest-release: See that the target is the latest release
# upgrade.yaml:723, guide 10, guide 10, original method B: public releases
step_16() {
  step 'see-latest-release' check body 'See that the target is the latest release' || return 0
  guarded 'latest-minor'
  proof() {
    check 'see-latest-release' manual 'Look at the public releases. The latest of the major version that 4.2.4 belongs to must be 4.2.4, and 4.2.4 must be it.' 'a person attests it' 'controller'
    attested '1.latest-release=latest-release' '2.seen-at=seen-at' <<'WORDS'
Look at the public releases. The latest of the major version that 4.2.4 belongs to must be 4.2.4, and 4.2.4 must be it.
to record: latest-release, seen-at
WORDS
  }
  finish
}

# 17/54  see-compatible: Hold the backend servers against the target's prerequisites
# upgrade.yaml:728, guide 45, guide 45
step_17() {
  step 'see-compatible' check body 'Hold the backend servers against the target'\''s prerequisites' || return 0
  hosts 'be1' 'be2' 'be3' 'be4'
  guarded 'compatible'
  proof() {
    check 'see-compatible' manual 'Hold each backend server against the page "Prerequisites and compatibility" of 4.2.4.' 'a person attests it' 'be1' 'be2' 'be3' 'be4'
    attested '1.page-version=page-version' '2.result-of-each-server=result-of-each-server' <<'WORDS'
Hold each backend server against the page "Prerequisites and compatibility" of 4.2.4.
to record: page-version, result-of-each-server
WORDS
  }
  finish
}

# 18/54  fetch-version: Fetch the version from the distribution server
# upgrade.yaml:739, guide 87, 89
# Way back, by hand:
#   | Leave the version where it is; nothing uses it.
step_18() {
  step 'fetch-version' run body 'Fetch the version from the distribution server' || return 0
  hosts 'be1'
  idempotent
  guarded 'version-fetched'
  limit 3600000
  uses 'target'
  command_line <<'RUN'
weka version get "${target}"
RUN
  batch 'be1'
  finish
}

# 19/54  prepare-version: Prepare the version
# upgrade.yaml:763, guide 88, 92
# Way back, by hand:
#   | Leave the version where it is; nothing uses it.
step_19() {
  step 'prepare-version' run body 'Prepare the version' || return 0
  hosts 'be1'
  idempotent
  guarded 'version-downloaded' 'version-ready'
  limit 1800000
  uses 'target'
  command_line <<'RUN'
weka version prepare "${target}"
RUN
  batch 'be1'
  finish
}

# 20/54  upgrade-backends.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:877, guide 53, users whoami, login
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

# 21/54  upgrade-backends.entry.backends-online: Every backend server is online, with all of its containers
# upgrade.yaml:878, guide 51, installation weka cluster container
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
    expect 'matches' '^online: ' '9 t1:0 t2:1 t3:2 t4:3 t5:4 t6:5 t4:6 t7:7 w^:8 / 32-32 58-58 101-101 110-110 105-105 108-108 111-111'
  }
  finish
}

# 22/54  upgrade-backends.entry.rebuild-done: No rebuild is going on and the data is fully protected
# upgrade.yaml:879, guide 55, cli weka status
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

# 23/54  upgrade-backends.entry.no-alerts: There is no alert, muted or not
# upgrade.yaml:880, guide 57, alerts view alerts
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
    expect 'matches' '^\[ *\]$' '6 w$:0 t1:1 e4:2 t2:3 t3:3 w^:5 / 93-93 32-32 91-91'
  }
  finish
}

# 24/54  upgrade-backends.entry.free-space: There are 4 GB free in /opt/weka
# upgrade.yaml:881, guide 59
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

# 25/54  upgrade-backends.entry.no-data-upgrade: No conversion of metadata is running
# upgrade.yaml:882, guide 73
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

# 26/54  upgrade-backends.entry.tasks-over: None of the tasks that must be stopped is listed; a running detach is ignored
# upgrade.yaml:883, guide 61-71, tasks weka cluster task
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

# 27/54  approve-upgrade: Approve the upgrade
# upgrade.yaml:886, guide 118-120
step_27() {
  step 'approve-upgrade' approve body 'Approve the upgrade' || return 0
  approve 'li@example.com' <<'WORDS'
All gates are passed, and there is no way back to 4.1.4. May change CHG0044310 upgrade the backends to 4.2.4 now?
may approve: li@example.com
WORDS
  finish
}

# 28/54  start-upgrade: Start the upgrade on the lead backend
# upgrade.yaml:894, guide 118-123
# Impact: Reading and writing files degraded, Uploading and downloading snapshots unavailable, Creating S3 clusters and detaching object stores degraded
# POINT OF NO RETURN: The guide knows no way back to the version before.
step_28() {
  step 'start-upgrade' run body 'Start the upgrade on the lead backend' || return 0
  hosts 'be1'
  guarded 'backends-upgraded'
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

# 29/54  watch-preparation: Follow the preparation of all backend servers
# upgrade.yaml:934, guide 24-25, 125, guide 24-27, installation weka cluster container
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
    expect 'matches' '^(ended|switching)' '16 t1:0 t2:1 t3:2 t4:3 t5:4 t6:5 t3:6 t7:7 t8:8 t9:0 t10:10 t9:11 t2:12 t10:13 e14:9 w^:15 / 103-103 110-110 105-105 104-104 99-99 116-116 119-119 115-115 100-100 101-101'
  }
  finish
}

# 30/54  see-preparation: See that the preparation has not failed
# upgrade.yaml:939, guide 126, guide 126
step_30() {
  step 'see-preparation' check body 'See that the preparation has not failed' || return 0
  hosts 'be1'
  guarded 'phase-prepare-seen'
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

# 31/54  watch-drives: Follow the upgrade of the drive containers
# upgrade.yaml:944, guide 26-27, guide 26-27, installation weka cluster container
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
    expect 'matches' 'upgraded: |command ended' '24 t1:0 t2:1 t1:2 t3:3 t2:4 t4:5 t1:6 t3:7 t5:8 t6:9 t6:10 t7:11 t8:12 t4:0 t9:14 t1:15 t2:16 t1:17 t5:18 t10:19 t11:20 t12:21 t13:22 e23:13 / 100-100 101-101 110-110 32-32 97-97 109-109 111-111 99-99 58-58 114-114 103-103 112-112 117-117'
  }
  finish
}

# 32/54  see-drives: See that all drive containers are upgraded
# upgrade.yaml:951, guide 26-27, guide 26-27
step_32() {
  step 'see-drives' check body 'See that all drive containers are upgraded' || return 0
  hosts 'be1'
  guarded 'phase-drives-seen'
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

# 33/54  watch-computes: Follow the upgrade of the compute containers
# upgrade.yaml:956, guide 28-29, guide 28-29, installation weka cluster container
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
    expect 'matches' 'upgraded: |command ended' '24 t1:0 t2:1 t1:2 t3:3 t2:4 t4:5 t1:6 t3:7 t5:8 t6:9 t6:10 t7:11 t8:12 t4:0 t9:14 t1:15 t2:16 t1:17 t5:18 t10:19 t11:20 t12:21 t13:22 e23:13 / 100-100 101-101 110-110 32-32 97-97 109-109 111-111 99-99 58-58 114-114 103-103 112-112 117-117'
  }
  finish
}

# 34/54  see-computes: See that all compute containers are upgraded
# upgrade.yaml:963, guide 28-29, guide 28-29
step_34() {
  step 'see-computes' check body 'See that all compute containers are upgraded' || return 0
  hosts 'be1'
  guarded 'phase-computes-seen'
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

# 35/54  watch-frontends: Follow the upgrade of frontends, protocol containers and gateways
# upgrade.yaml:968, guide 30-31, guide 30-31, installation weka cluster container
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
    expect 'matches' 'upgraded: |command ended' '24 t1:0 t2:1 t1:2 t3:3 t2:4 t4:5 t1:6 t3:7 t5:8 t6:9 t6:10 t7:11 t8:12 t4:0 t9:14 t1:15 t2:16 t1:17 t5:18 t10:19 t11:20 t12:21 t13:22 e23:13 / 100-100 101-101 110-110 32-32 97-97 109-109 111-111 99-99 58-58 114-114 103-103 112-112 117-117'
  }
  finish
}

# 36/54  see-frontends: See that all frontends, protocol containers and gateways are upgraded
# upgrade.yaml:975, guide 30-31, guide 30-31, 143
step_36() {
  step 'see-frontends' check body 'See that all frontends, protocol containers and gateways are upgraded' || return 0
  hosts 'be1'
  guarded 'phase-frontends-seen'
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

# 37/54  watch-end: Wait until the command has ended
# upgrade.yaml:980, guide 127, guide 127
step_37() {
  step 'watch-end' wait body 'Wait until the command has ended' || return 0
  hosts 'be1'
  proof() {
    check 'watch-end' probe 'file /var/tmp/upgrade-CHG0044310/4.2.4/exit' 'exists' 'be1'
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

# 38/54  see-end: See that the command has ended without an error
# upgrade.yaml:985, guide 126-127, guide 126-127
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

# 39/54  upgrade-backends.exit.containers-up: All containers of all backend servers are up, and IO runs
# upgrade.yaml:884, guide 39, 127, cli weka status
step_39() {
  step 'upgrade-backends.exit.containers-up' check exit 'All containers of all backend servers are up, and IO runs' || return 0
  hosts 'be1'
  guarded 'containers-up'
  proof() {
    check 'upgrade-backends.exit.containers-up' probe 'the output' 'matches `status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)`; contains `io status: STARTED`' 'be1'
    again '30000' '900000' ''
    limit 60000
    command_line <<'PROBE'
weka status
PROBE
    look
    expect 'exit' '0'
    expect 'matches' 'status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)' '51 t1:0 t2:1 t3:2 t4:3 t5:4 t6:5 t7:6 t8:7 t9:8 t10:9 t4:10 e13:11 t11:12 t4:13 t12:14 t2:15 t3:16 t4:17 t5:18 t9:19 t6:20 t13:21 t8:22 t14:23 t15:24 t13:25 t16:26 t17:27 t4:28 t10:29 t13:30 t6:31 t18:32 t17:33 t14:34 t19:35 t4:36 e39:37 t11:38 t20:39 t4:40 t21:41 t22:42 t4:43 t23:44 t5:45 t24:46 t15:47 t14:48 t15:49 t5:50 / 41-41 80-80 85-85 32-32 115-115 101-101 118-118 105-105 114-114 100-100 48-57 44-44 110-110 97-97 116-116 111-111 99-99 107-107 98-98 40-40 75-75 79-79 58-58 117-117'
    expect 'contains' 'io status: STARTED'
  }
  finish
}

# 40/54  upgrade-backends.exit.tasks-still-over: None of these tasks has come up meanwhile
# upgrade.yaml:884, guide 19, 61
step_40() {
  step 'upgrade-backends.exit.tasks-still-over' check exit 'None of these tasks has come up meanwhile' || return 0
  hosts 'be1'
  guarded 'tasks-stay-over'
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

# 41/54  upgrade-clients.entry.cluster-admin: The declared admin has logged in, and the role is that of a cluster admin
# upgrade.yaml:996, guide 53, users whoami, login
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

# 42/54  upgrade-clients.entry.client-version: The client is at most one major version behind
# upgrade.yaml:996, guide 131, installation weka local ps
step_42() {
  step 'upgrade-clients.entry.client-version' check entry 'The client is at most one major version behind' || return 0
  hosts 'cl1' 'cl2' 'cl3'
  proof() {
    check 'upgrade-clients.entry.client-version' probe 'the output' 'matches `^near: `' 'cl1' 'cl2' 'cl3'
    limit 60000
    uses 'target'
    command_line <<'PROBE'
list=$(weka local ps) || exit 1
printf '%s\n' "$list" | awk -v target="${target}" '
  NR == 1 { v = index($0, " VERSION"); next }
  split(substr($0, v), word, " ") {
    n++; split(word[1], is, "."); split(target, to, ".")
    if (is[1] + 0 != to[1] + 0 || to[2] - is[2] > 1) far++
  }
  END { printf "%s: %d of %d\n", (n > 0 && far == 0 ? "near" : "far"), n - far, n }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^near: ' '7 t1:0 t2:1 t3:2 t4:3 t5:4 t6:5 w^:6 / 32-32 58-58 114-114 97-97 101-101 110-110'
  }
  finish
}

# 43/54  upgrade-clients.entry.client-batches: No client is named twice, none is both taken and left out, and no gateway is among them
# upgrade.yaml:996, guide 143, 162-164
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

# 44/54  see-client-source: See that commands can upgrade the clients
# upgrade.yaml:999, guide 131, guide 131, installation weka local ps
step_44() {
  step 'see-client-source' check body 'See that commands can upgrade the clients' || return 0
  hosts 'cl1' 'cl2' 'cl3'
  guarded 'client-source'
  proof() {
    check 'see-client-source' probe 'the output' 'matches `^fit: `' 'cl1' 'cl2' 'cl3'
    limit 60000
    command_line <<'PROBE'
list=$(weka local ps) || exit 1
printf '%s\n' "$list" | awk '
  NR == 1 { v = index($0, " VERSION"); next }
  split(substr($0, v), word, " ") {
    n++; split(word[1], is, ".")
    if (is[1] + 0 < 4 || (is[1] + 0 == 4 && (is[2] + 0 < 1 || (is[2] + 0 == 1 && is[3] + 0 < 2)))) old++
  }
  END { printf "%s: %d of %d\n", (n > 0 && old == 0 ? "fit" : "unfit"), n - old, n }'
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^fit: ' '6 t1:0 t2:1 t3:2 t4:3 t5:4 w^:5 / 32-32 58-58 116-116 105-105 102-102'
  }
  finish
}

# 45/54  upgrade-all-clients: Upgrade all clients in batches
# upgrade.yaml:1100, guide 160-167
# Impact: Reading and writing files degraded
# POINT OF NO RETURN: A client follows the backends, which cannot go back.
step_45() {
  step 'upgrade-all-clients' run body 'Upgrade all clients in batches' || return 0
  hosts 'be1'
  guarded 'client-package-fetched' 'clients-upgraded'
  on_failure 'finish-batch'
  limit 14400000
  uses 'client_batch_size' 'container_name' 'target'
  command_line <<'RUN'
weka local run -C "${container_name}" --in "${target}" upgrade --mode=clients-upgrade --client-rolling-batch-size "${client_batch_size}" --from backends
RUN
  batch 'be1'
  finish
}

# 46/54  upgrade-clients.exit.clients-at-target: Every container of the client runs the target version
# upgrade.yaml:997, guide 131-136, installation weka local ps
step_46() {
  step 'upgrade-clients.exit.clients-at-target' check exit 'Every container of the client runs the target version' || return 0
  hosts 'cl1' 'cl2' 'cl3'
  guarded 'clients-at-target'
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
    expect 'matches' '^upgraded: ' '11 t1:0 t2:1 t3:2 t4:3 t3:4 t5:5 t6:6 t7:7 t8:8 t9:9 w^:10 / 32-32 58-58 100-100 101-101 97-97 114-114 103-103 112-112 117-117'
  }
  finish
}

# 47/54  upgrade-clients.exit.no-mismatch: No alert speaks of clients of another version
# upgrade.yaml:997, guide 158, alerts list of alerts
step_47() {
  step 'upgrade-clients.exit.no-mismatch' check exit 'No alert speaks of clients of another version' || return 0
  hosts 'be1'
  guarded 'no-mismatch'
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

# 48/54  cluster-version: The cluster shows the target version
# upgrade.yaml:1171, guide 173-177, cli weka status
step_48() {
  step 'cluster-version' check verify 'The cluster shows the target version' || return 0
  hosts 'be1'
  guarded 'cluster-version'
  proof() {
    check 'cluster-version' probe 'the output' 'matches `^Weka(IO)? v4.2.4([^0-9]|$)`' 'be1'
    limit 60000
    command_line <<'PROBE'
weka status
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^Weka(IO)? v4.2.4([^0-9]|$)' '18 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t2:7 t5:8 t6:9 t7:10 t8:11 e12:10 t9:13 t10:14 t11:15 t12:16 w^:17 / 0-9,11-47,58-255 52-52 0-9,11-255 50-50 118-118 32-32 79-79 73-73 97-97 107-107 101-101 87-87'
  }
  finish
}

# 49/54  containers-up: All containers of all backend servers are up, and IO runs
# upgrade.yaml:1172, guide 39, 127, cli weka status
step_49() {
  step 'containers-up' check verify 'All containers of all backend servers are up, and IO runs' || return 0
  hosts 'be1'
  guarded 'containers-up'
  proof() {
    check 'containers-up' probe 'the output' 'matches `status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)`; contains `io status: STARTED`' 'be1'
    again '30000' '900000' ''
    limit 60000
    command_line <<'PROBE'
weka status
PROBE
    look
    expect 'exit' '0'
    expect 'matches' 'status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)' '51 t1:0 t2:1 t3:2 t4:3 t5:4 t6:5 t7:6 t8:7 t9:8 t10:9 t4:10 e13:11 t11:12 t4:13 t12:14 t2:15 t3:16 t4:17 t5:18 t9:19 t6:20 t13:21 t8:22 t14:23 t15:24 t13:25 t16:26 t17:27 t4:28 t10:29 t13:30 t6:31 t18:32 t17:33 t14:34 t19:35 t4:36 e39:37 t11:38 t20:39 t4:40 t21:41 t22:42 t4:43 t23:44 t5:45 t24:46 t15:47 t14:48 t15:49 t5:50 / 41-41 80-80 85-85 32-32 115-115 101-101 118-118 105-105 114-114 100-100 48-57 44-44 110-110 97-97 116-116 111-111 99-99 107-107 98-98 40-40 75-75 79-79 58-58 117-117'
    expect 'contains' 'io status: STARTED'
  }
  finish
}

# 50/54  clients-at-target: Every container of the client runs the target version
# upgrade.yaml:1173, guide 131-136, installation weka local ps
step_50() {
  step 'clients-at-target' check verify 'Every container of the client runs the target version' || return 0
  hosts 'cl1' 'cl2' 'cl3'
  guarded 'clients-at-target'
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
    expect 'matches' '^upgraded: ' '11 t1:0 t2:1 t3:2 t4:3 t3:4 t5:5 t6:6 t7:7 t8:8 t9:9 w^:10 / 32-32 58-58 100-100 101-101 97-97 114-114 103-103 112-112 117-117'
  }
  finish
}

# 51/54  no-mismatch: No alert speaks of clients of another version
# upgrade.yaml:1174, guide 158, alerts list of alerts
step_51() {
  step 'no-mismatch' check verify 'No alert speaks of clients of another version' || return 0
  hosts 'be1'
  guarded 'no-mismatch'
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

# 52/54  alerts-after: There is still no alert, muted or not
# upgrade.yaml:1175, guide 57, 158
step_52() {
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
    expect 'matches' '^\[ *\]$' '6 w$:0 t1:1 e4:2 t2:3 t3:3 w^:5 / 93-93 32-32 91-91'
  }
  finish
}

# 53/54  see-data-upgrade-over: Wait until the conversion of metadata is done, so that another upgrade could start
# upgrade.yaml:1176, guide 73, guide 73
step_53() {
  step 'see-data-upgrade-over' wait verify 'Wait until the conversion of metadata is done, so that another upgrade could start' || return 0
  hosts 'be1'
  guarded 'no-data-upgrade' 'data-upgrade-done'
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

# 54/54  resume-transfers: Resume snapshot transfers, S3 cluster creation and detaching
# upgrade.yaml:1182, guide 39, 61, 71
step_54() {
  step 'resume-transfers' manual verify 'Resume snapshot transfers, S3 cluster creation and detaching' || return 0
  manual '1.resumed-schedules=resumed-schedules' '2.told-at=told-at' <<'WORDS'
Resume the schedules that were suspended, and tell the administrators that transfers are free again.
to record: resumed-schedules, told-at
WORDS
  finish
}

# --- Ways back ----------------------------------------------------------------------------------

# recovery finish-the-upgrade, 1  read-summary: Read the summary at the end of the log
# upgrade.yaml:1212, guide 126
recovery_1_1() {
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
# upgrade.yaml:1219, guide 126, later repeating a phase
recovery_1_2() {
  step 'repair-server' manual body 'Repair the server that the summary names' || return 0
  manual '2.server=server' '3.what-was-done=what-was-done' '1.case-number=case-number' <<'WORDS'
Bring a server that was lost back online, or mend what kept its driver from being built. Where the containers were being switched already, do nothing without the vendor's Customer Success Team: later revisions of the guide can repeat a single phase, and the vendor decides which.
to record: server, what-was-done, case-number
WORDS
  finish
}

# recovery finish-the-upgrade, 3  run-upgrade-again: Run the upgrade again
# upgrade.yaml:1229, guide 121-122
recovery_1_3() {
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
# upgrade.yaml:1250, guide 39
recovery_1_4() {
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
    expect 'matches' 'status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)' '51 t1:0 t2:1 t3:2 t4:3 t5:4 t6:5 t7:6 t8:7 t9:8 t10:9 t4:10 e13:11 t11:12 t4:13 t12:14 t2:15 t3:16 t4:17 t5:18 t9:19 t6:20 t13:21 t8:22 t14:23 t15:24 t13:25 t16:26 t17:27 t4:28 t10:29 t13:30 t6:31 t18:32 t17:33 t14:34 t19:35 t4:36 e39:37 t11:38 t20:39 t4:40 t21:41 t22:42 t4:43 t23:44 t5:45 t24:46 t15:47 t14:48 t15:49 t5:50 / 41-41 80-80 85-85 32-32 115-115 101-101 118-118 105-105 114-114 100-100 48-57 44-44 110-110 97-97 116-116 111-111 99-99 107-107 98-98 40-40 75-75 79-79 58-58 117-117'
    expect 'contains' 'io status: STARTED'
  }
  finish
}

# recovery finish-the-upgrade, 5  recovery-version: The cluster shows the target version
# upgrade.yaml:1264, guide 173-177
recovery_1_5() {
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
    expect 'matches' '^Weka(IO)? v4.2.4([^0-9]|$)' '18 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t2:7 t5:8 t6:9 t7:10 t8:11 e12:10 t9:13 t10:14 t11:15 t12:16 w^:17 / 0-9,11-47,58-255 52-52 0-9,11-255 50-50 118-118 32-32 79-79 73-73 97-97 107-107 101-101 87-87'
  }
  finish
}

# recovery finish-the-upgrade, 6  recovery-resume-transfers: Resume the transfers, or keep them postponed if the change goes on
# upgrade.yaml:1272, guide 39, 61
recovery_1_6() {
  step 'recovery-resume-transfers' manual verify 'Resume the transfers, or keep them postponed if the change goes on' || return 0
  manual '1.decision=decision' <<'WORDS'
Say whether the change goes on with the clients; if not, resume the schedules.
to record: decision
WORDS
  finish
}

# recovery finish-the-clients, 1  upgrade-left-behind: Upgrade the clients that were left behind, on the spot
# upgrade.yaml:1299, guide 147-167
recovery_2_1() {
  step 'upgrade-left-behind' manual body 'Upgrade the clients that were left behind, on the spot' || return 0
  hosts 'cl1' 'cl2' 'cl3'
  manual '1.clients=clients' '3.reason-of-the-failure=reason-of-the-failure' '2.finished-at=finished-at' <<'WORDS'
Read on each client what "weka local ps" says. Upgrade those that are behind one by one, or start the batches again without the client that failed.
to record: clients, reason-of-the-failure, finished-at
WORDS
  finish
}

# recovery finish-the-clients, 2  recovery-clients: Every client runs the target version
# upgrade.yaml:1310, guide 131
recovery_2_2() {
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
    expect 'matches' '^upgraded: ' '11 t1:0 t2:1 t3:2 t4:3 t3:4 t5:5 t6:6 t7:7 t8:8 t9:9 w^:10 / 32-32 58-58 100-100 101-101 97-97 114-114 103-103 112-112 117-117'
  }
  finish
}

# recovery finish-the-clients, 3  recovery-clients-resume: Resume the transfers
# upgrade.yaml:1323, guide 39, 61
recovery_2_3() {
  step 'recovery-clients-resume' manual verify 'Resume the transfers' || return 0
  manual '1.told-at=told-at' <<'WORDS'
Resume the schedules that were suspended, and tell the administrators.
to record: told-at
WORDS
  finish
}

# undo 19/54  undo:prepare-version: Undo: Prepare the version
# upgrade.yaml:763, guide 88, 92
undo_19() {
  step 'undo:prepare-version' manual body 'Undo: Prepare the version' || return 0
  hosts 'be1'
  manual <<'WORDS'
Leave the version where it is; nothing uses it.
WORDS
  finish
}

# undo 18/54  undo:fetch-version: Undo: Fetch the version from the distribution server
# upgrade.yaml:739, guide 87, 89
undo_18() {
  step 'undo:fetch-version' manual body 'Undo: Fetch the version from the distribution server' || return 0
  hosts 'be1'
  manual <<'WORDS'
Leave the version where it is; nothing uses it.
WORDS
  finish
}

# undo 11/54  undo:postpone-transfers: Undo: Postpone snapshot transfers, S3 cluster creation and detaching
# upgrade.yaml:601, guide 19, 39, 61, 71
undo_11() {
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
  ! takes_back 'postpone-transfers' || undo_11
  RB_TOUCHED=
}

recovery() { # PROCEDURE
  case $1 in
    'finish-the-upgrade')
      recovery_1_1
      recovery_1_2
      recovery_1_3
      recovery_1_4
      recovery_1_5
      recovery_1_6
      ;;
    'finish-the-clients')
      recovery_2_1
      recovery_2_2
      recovery_2_3
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
    'upgrade-backends') RB_RECOVERY_TIME=15360000 ;;
    'upgrade-clients') RB_RECOVERY_TIME=7800000 ;;
    *) : ;;
  esac
}

# --- What the plan knows about failures ---------------------------------------------------------

# Recovery procedure `finish-the-upgrade`
procedure_1() {
  cat <<'TEXT'
WAY BACK: recovery `finish-the-upgrade`, Finish an upgrade of the backends that has stopped
  meant for: The command has ended with an error, or a phase has not come to its end in time
  1. `read-summary` on be1: Read the summary at the end of the log
       tail -n 100 "${work_dir}/upgrade.log"
       where work_dir='/var/tmp/upgrade-CHG0044310/4.2.4'
  2. `repair-server`: Repair the server that the summary names
       Bring a server that was lost back online, or mend what kept its driver from being built. Where the containers were being switched already, do nothing without the vendor's Customer Success Team: later revisions of the guide can repeat a single phase, and the vendor decides which.
       to record: server, what-was-done, case-number
  3. `run-upgrade-again` on be1: Run the upgrade again
       weka local run --container "${container_name}" --in "${target}" upgrade && echo 0 >"${work_dir}/exit"
       where container_name='drives0' target='4.2.4' work_dir='/var/tmp/upgrade-CHG0044310/4.2.4'
  4. `recovery-containers` on be1: See that all containers are up
       then: All containers are up and IO runs (the output matches `status: OK \([0-9]+ backend containers UP, [0-9]+ drives UP\)`; contains `io status: STARTED`)
  5. `recovery-version` on be1: The cluster shows the target version
       then: The cluster shows the target version (the output matches `^Weka(IO)? v4.2.4([^0-9]|$)`)
  6. `recovery-resume-transfers`: Resume the transfers, or keep them postponed if the change goes on
       Say whether the change goes on with the clients; if not, resume the schedules.
       to record: decision
TEXT
}

# Recovery procedure `finish-the-clients`
procedure_2() {
  cat <<'TEXT'
WAY BACK: recovery `finish-the-clients`, Finish the clients that were left behind
  meant for: A client could not be upgraded, and the batches after it were not started
  1. `upgrade-left-behind` on cl1, cl2, cl3: Upgrade the clients that were left behind, on the spot
       Read on each client what "weka local ps" says. Upgrade those that are behind one by one, or start the batches again without the client that failed.
       to record: clients, reason-of-the-failure, finished-at
  2. `recovery-clients` on cl1, cl2, cl3: Every client runs the target version
       then: Every client runs the target version (the output matches `^upgraded: `)
  3. `recovery-clients-resume`: Resume the transfers
       Resume the schedules that were suspended, and tell the administrators.
       to record: told-at
TEXT
}

advice() { # STEP: known symptoms, procedures for its failure, how it is undone alone
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
WAY BACK: undo `postpone-transfers`
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
WAY BACK: undo `fetch-version`
       Leave the version where it is; nothing uses it.
TEXT
      ;;
    'prepare-version')
      cat <<'TEXT'
WAY BACK: undo `prepare-version`
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
      procedure_1
      cat <<'TEXT'
POINT OF NO RETURN: `start-upgrade` cannot be undone: The guide knows no way back to the version before.
TEXT
      ;;
    'see-preparation')
      cat <<'TEXT'
known symptom: The upgrade stops during its preparation and names a server.
  - Read the summary at the end of the command's log; it names the server and the reason. (on lead)
       tail -n 50 "/var/tmp/upgrade-CHG0044310/4.2.4/upgrade.log"
  - Bring back a server that lost its connection, or mend what kept its driver from being built.
  - Then run the same command again; what is prepared already is skipped.
TEXT
      procedure_1
      ;;
    'see-drives')
      procedure_1
      ;;
    'see-computes')
      procedure_1
      ;;
    'see-frontends')
      procedure_1
      ;;
    'see-end')
      procedure_1
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
TEXT
      procedure_2
      cat <<'TEXT'
POINT OF NO RETURN: `upgrade-all-clients` cannot be undone: A client follows the backends, which cannot go back.
TEXT
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
 1/54  prerequisites.entry.cluster-admin       The declared admin has logged in, and the role is that of a cluster admin [check: be1]
 2/54  prerequisites.entry.multi-container     Every backend server has several containers, each of one kind [check: be1]
 3/54  prerequisites.entry.protocol-declared   The change names one protocol for this server, or none [check: be1, be2, be3, be4, gw1]
 4/54  prerequisites.entry.backends-online     Every backend server is online, with all of its containers [check: be1]
 5/54  prerequisites.entry.rebuild-done        No rebuild is going on and the data is fully protected [check: be1]
 6/54  prerequisites.entry.no-alerts           There is no alert, muted or not [check: be1]
 7/54  prerequisites.entry.free-space          There are 4 GB free in /opt/weka [check: be1, be2, be3, be4]
 8/54  prerequisites.entry.no-data-upgrade     No conversion of metadata is running [check: be1]
 9/54  see-protocols                           See that no server has several protocols [check: be1, be2, be3, be4, gw1]
10/54  notify-users                            Tell the users [notify: controller]
11/54  postpone-transfers                      Postpone snapshot transfers, S3 cluster creation and detaching [manual: controller]
12/54  wait-for-uploads                        Wait until no snapshot is being uploaded [wait: be1]
13/54  wait-for-downloads                      Wait until nothing is being downloaded [wait: be1]
14/54  wait-for-prefetch                       Wait until no metadata is being prefetched [wait: be1]
15/54  download.entry.cluster-admin            The declared admin has logged in, and the role is that of a cluster admin [check: be1]
16/54  see-latest-release                      See that the target is the latest release [check: controller]
17/54  see-compatible                          Hold the backend servers against the target's prerequisites [check: be1, be2, be3, be4]
18/54  fetch-version                           Fetch the version from the distribution server [run: be1]
19/54  prepare-version                         Prepare the version [run: be1]
20/54  upgrade-backends.entry.cluster-admin    The declared admin has logged in, and the role is that of a cluster admin [check: be1]
21/54  upgrade-backends.entry.backends-online  Every backend server is online, with all of its containers [check: be1]
22/54  upgrade-backends.entry.rebuild-done     No rebuild is going on and the data is fully protected [check: be1]
23/54  upgrade-backends.entry.no-alerts        There is no alert, muted or not [check: be1]
24/54  upgrade-backends.entry.free-space       There are 4 GB free in /opt/weka [check: be1, be2, be3, be4]
25/54  upgrade-backends.entry.no-data-upgrade  No conversion of metadata is running [check: be1]
26/54  upgrade-backends.entry.tasks-over       None of the tasks that must be stopped is listed; a running detach is ignored [check: be1]
27/54  approve-upgrade                         Approve the upgrade [approve: controller]
28/54  start-upgrade                           Start the upgrade on the lead backend [run: be1]
29/54  watch-preparation                       Follow the preparation of all backend servers [wait: be1]
30/54  see-preparation                         See that the preparation has not failed [check: be1]
31/54  watch-drives                            Follow the upgrade of the drive containers [wait: be1]
32/54  see-drives                              See that all drive containers are upgraded [check: be1]
33/54  watch-computes                          Follow the upgrade of the compute containers [wait: be1]
34/54  see-computes                            See that all compute containers are upgraded [check: be1]
35/54  watch-frontends                         Follow the upgrade of frontends, protocol containers and gateways [wait: be1]
36/54  see-frontends                           See that all frontends, protocol containers and gateways are upgraded [check: be1]
37/54  watch-end                               Wait until the command has ended [wait: be1]
38/54  see-end                                 See that the command has ended without an error [check: be1]
39/54  upgrade-backends.exit.containers-up     All containers of all backend servers are up, and IO runs [check: be1]
40/54  upgrade-backends.exit.tasks-still-over  None of these tasks has come up meanwhile [check: be1]
41/54  upgrade-clients.entry.cluster-admin     The declared admin has logged in, and the role is that of a cluster admin [check: be1]
42/54  upgrade-clients.entry.client-version    The client is at most one major version behind [check: cl1, cl2, cl3]
43/54  upgrade-clients.entry.client-batches    No client is named twice, none is both taken and left out, and no gateway is among them [check: be1]
44/54  see-client-source                       See that commands can upgrade the clients [check: cl1, cl2, cl3]
45/54  upgrade-all-clients                     Upgrade all clients in batches [run: be1]
46/54  upgrade-clients.exit.clients-at-target  Every container of the client runs the target version [check: cl1, cl2, cl3]
47/54  upgrade-clients.exit.no-mismatch        No alert speaks of clients of another version [check: be1]
48/54  cluster-version                         The cluster shows the target version [check: be1]
49/54  containers-up                           All containers of all backend servers are up, and IO runs [check: be1]
50/54  clients-at-target                       Every container of the client runs the target version [check: cl1, cl2, cl3]
51/54  no-mismatch                             No alert speaks of clients of another version [check: be1]
52/54  alerts-after                            There is still no alert, muted or not [check: be1]
53/54  see-data-upgrade-over                   Wait until the conversion of metadata is done, so that another upgrade could start [wait: be1]
54/54  resume-transfers                        Resume snapshot transfers, S3 cluster creation and detaching [manual: controller]
LIST
}

# A line a step: id, kind, position, stage, hosts; its check, of which kind, on which hosts; how many
# must sign; part of the plan, or of a way back; window; and in milliseconds how long it takes, and
# its undoing; then its `unless`, and on which hosts that looks; and of how many hosts its batches are.
facts() {
  cat <<'FACTS'
prerequisites.entry.cluster-admin check entry prerequisites be1 prerequisites.entry.cluster-admin probe be1 0 plan - - none - - - 1 mandatory
prerequisites.entry.multi-container check entry prerequisites be1 prerequisites.entry.multi-container probe be1 0 plan - - none - - - 1 mandatory
prerequisites.entry.protocol-declared check entry prerequisites be1,be2,be3,be4,gw1 prerequisites.entry.protocol-declared probe be1,be2,be3,be4,gw1 0 plan - - none - - - 5 mandatory
prerequisites.entry.backends-online check entry prerequisites be1 prerequisites.entry.backends-online probe be1 0 plan - - none - - - 1 mandatory
prerequisites.entry.rebuild-done check entry prerequisites be1 prerequisites.entry.rebuild-done probe be1 0 plan - - none - - - 1 mandatory
prerequisites.entry.no-alerts check entry prerequisites be1 prerequisites.entry.no-alerts probe be1 0 plan - - none - - - 1 mandatory
prerequisites.entry.free-space check entry prerequisites be1,be2,be3,be4 prerequisites.entry.free-space probe be1,be2,be3,be4 0 plan - - none - - - 4 mandatory
prerequisites.entry.no-data-upgrade check entry prerequisites be1 prerequisites.entry.no-data-upgrade probe be1 0 plan - - none - - - 1 mandatory
see-protocols check body prerequisites be1,be2,be3,be4,gw1 see-protocols manual be1,be2,be3,be4,gw1 0 plan - 600000 none 600000 - - 5 mandatory
notify-users notify body prerequisites controller - - - 0 plan - 600000 none 600000 - - 1 -
postpone-transfers manual body prerequisites controller - - - 0 plan - 900000 undo 900000 - - 1 mandatory
wait-for-uploads wait body prerequisites be1 wait-for-uploads probe be1 0 plan - 600000 none 600000 - - 1 mandatory
wait-for-downloads wait body prerequisites be1 wait-for-downloads probe be1 0 plan - 600000 none 600000 - - 1 mandatory
wait-for-prefetch wait body prerequisites be1 wait-for-prefetch probe be1 0 plan - 600000 none 600000 - - 1 mandatory
download.entry.cluster-admin check entry download be1 download.entry.cluster-admin probe be1 0 plan - - none - - - 1 mandatory
see-latest-release check body download controller see-latest-release manual controller 0 plan - 300000 none 300000 - - 1 mandatory
see-compatible check body download be1,be2,be3,be4 see-compatible manual be1,be2,be3,be4 0 plan - 1800000 none 1800000 - - 4 mandatory
fetch-version run body download be1 - - - 0 plan - 1200000 undo 1200000 - - 1 mandatory
prepare-version run body download be1 - - - 0 plan - 600000 undo 600000 - - 1 mandatory
upgrade-backends.entry.cluster-admin check entry upgrade-backends be1 upgrade-backends.entry.cluster-admin probe be1 0 plan upgrade-backends - none - - - 1 mandatory
upgrade-backends.entry.backends-online check entry upgrade-backends be1 upgrade-backends.entry.backends-online probe be1 0 plan upgrade-backends - none - - - 1 mandatory
upgrade-backends.entry.rebuild-done check entry upgrade-backends be1 upgrade-backends.entry.rebuild-done probe be1 0 plan upgrade-backends - none - - - 1 mandatory
upgrade-backends.entry.no-alerts check entry upgrade-backends be1 upgrade-backends.entry.no-alerts probe be1 0 plan upgrade-backends - none - - - 1 mandatory
upgrade-backends.entry.free-space check entry upgrade-backends be1,be2,be3,be4 upgrade-backends.entry.free-space probe be1,be2,be3,be4 0 plan upgrade-backends - none - - - 4 mandatory
upgrade-backends.entry.no-data-upgrade check entry upgrade-backends be1 upgrade-backends.entry.no-data-upgrade probe be1 0 plan upgrade-backends - none - - - 1 mandatory
upgrade-backends.entry.tasks-over check entry upgrade-backends be1 upgrade-backends.entry.tasks-over probe be1 0 plan upgrade-backends - none - - - 1 mandatory
approve-upgrade approve body upgrade-backends controller - - - 0 plan upgrade-backends 300000 none 300000 - - 1 mandatory
start-upgrade run body upgrade-backends be1 - - - 0 plan upgrade-backends 60000 irreversible 60000 start-upgrade.unless be1 1 mandatory
watch-preparation wait body upgrade-backends be1 watch-preparation probe be1 0 plan upgrade-backends 1200000 none 1200000 - - 1 -
see-preparation check body upgrade-backends be1 see-preparation probe be1 0 plan upgrade-backends 60000 none 60000 - - 1 mandatory
watch-drives wait body upgrade-backends be1 watch-drives probe be1 0 plan upgrade-backends 1800000 none 1800000 - - 1 -
see-drives check body upgrade-backends be1 see-drives probe be1 0 plan upgrade-backends 60000 none 60000 - - 1 mandatory
watch-computes wait body upgrade-backends be1 watch-computes probe be1 0 plan upgrade-backends 1800000 none 1800000 - - 1 -
see-computes check body upgrade-backends be1 see-computes probe be1 0 plan upgrade-backends 60000 none 60000 - - 1 mandatory
watch-frontends wait body upgrade-backends be1 watch-frontends probe be1 0 plan upgrade-backends 1800000 none 1800000 - - 1 -
see-frontends check body upgrade-backends be1 see-frontends probe be1 0 plan upgrade-backends 60000 none 60000 - - 1 mandatory
watch-end wait body upgrade-backends be1 watch-end probe be1 0 plan upgrade-backends 300000 none 300000 - - 1 -
see-end check body upgrade-backends be1 see-end probe be1 0 plan upgrade-backends 30000 none 30000 - - 1 -
upgrade-backends.exit.containers-up check exit upgrade-backends be1 upgrade-backends.exit.containers-up probe be1 0 plan upgrade-backends - none - - - 1 mandatory
upgrade-backends.exit.tasks-still-over check exit upgrade-backends be1 upgrade-backends.exit.tasks-still-over probe be1 0 plan upgrade-backends - none - - - 1 mandatory
upgrade-clients.entry.cluster-admin check entry upgrade-clients be1 upgrade-clients.entry.cluster-admin probe be1 0 plan upgrade-clients - none - - - 1 mandatory
upgrade-clients.entry.client-version check entry upgrade-clients cl1,cl2,cl3 upgrade-clients.entry.client-version probe cl1,cl2,cl3 0 plan upgrade-clients - none - - - 3 mandatory
upgrade-clients.entry.client-batches check entry upgrade-clients be1 upgrade-clients.entry.client-batches probe be1 0 plan upgrade-clients - none - - - 1 mandatory
see-client-source check body upgrade-clients cl1,cl2,cl3 see-client-source probe cl1,cl2,cl3 0 plan upgrade-clients 60000 none 60000 - - 3 mandatory
upgrade-all-clients run body upgrade-clients be1 - - - 0 plan upgrade-clients 3600000 irreversible 3600000 - - 1 mandatory
upgrade-clients.exit.clients-at-target check exit upgrade-clients cl1,cl2,cl3 upgrade-clients.exit.clients-at-target probe cl1,cl2,cl3 0 plan upgrade-clients - none - - - 3 mandatory
upgrade-clients.exit.no-mismatch check exit upgrade-clients be1 upgrade-clients.exit.no-mismatch probe be1 0 plan upgrade-clients - none - - - 1 mandatory
cluster-version check verify verify be1 cluster-version probe be1 0 plan - - none - - - 1 mandatory
containers-up check verify verify be1 containers-up probe be1 0 plan - - none - - - 1 mandatory
clients-at-target check verify verify cl1,cl2,cl3 clients-at-target probe cl1,cl2,cl3 0 plan - - none - - - 3 mandatory
no-mismatch check verify verify be1 no-mismatch probe be1 0 plan - - none - - - 1 mandatory
alerts-after check verify verify be1 alerts-after probe be1 0 plan - - none - - - 1 -
see-data-upgrade-over wait verify verify be1 see-data-upgrade-over probe be1 0 plan - 1200000 none 1200000 - - 1 mandatory
resume-transfers manual verify verify controller - - - 0 plan - 600000 none 600000 - - 1 -
read-summary run body finish-the-upgrade be1 - - - 0 back - 60000 none 60000 - - 1 -
repair-server manual body finish-the-upgrade controller - - - 0 back - 7200000 none 7200000 - - 1 -
run-upgrade-again run body finish-the-upgrade be1 - - - 0 back - 7200000 none 7200000 - - 1 -
recovery-containers check body finish-the-upgrade be1 recovery-containers probe be1 0 back - 300000 none 300000 - - 1 -
recovery-version check verify finish-the-upgrade be1 recovery-version probe be1 0 back - - none - - - 1 -
recovery-resume-transfers manual verify finish-the-upgrade controller - - - 0 back - 600000 none 600000 - - 1 -
upgrade-left-behind manual body finish-the-clients cl1,cl2,cl3 - - - 0 back - 7200000 none 7200000 - - 3 -
recovery-clients check verify finish-the-clients cl1,cl2,cl3 recovery-clients probe cl1,cl2,cl3 0 back - - none - - - 3 -
recovery-clients-resume manual verify finish-the-clients controller - - - 0 back - 600000 none 600000 - - 1 -
undo:postpone-transfers manual body prerequisites controller - - - 0 back - - none - - - 1 -
undo:fetch-version manual body download be1 - - - 0 back - - none - - - 1 -
undo:prepare-version manual body download be1 - - - 0 back - - none - - - 1 -
FACTS
}

number_of() { # STEP: sets RB_ROW, the number of its line there
  RB_ROW=0
  case $1 in
    'prerequisites.entry.cluster-admin') RB_ROW=1 ;;
    'prerequisites.entry.multi-container') RB_ROW=2 ;;
    'prerequisites.entry.protocol-declared') RB_ROW=3 ;;
    'prerequisites.entry.backends-online') RB_ROW=4 ;;
    'prerequisites.entry.rebuild-done') RB_ROW=5 ;;
    'prerequisites.entry.no-alerts') RB_ROW=6 ;;
    'prerequisites.entry.free-space') RB_ROW=7 ;;
    'prerequisites.entry.no-data-upgrade') RB_ROW=8 ;;
    'see-protocols') RB_ROW=9 ;;
    'notify-users') RB_ROW=10 ;;
    'postpone-transfers') RB_ROW=11 ;;
    'wait-for-uploads') RB_ROW=12 ;;
    'wait-for-downloads') RB_ROW=13 ;;
    'wait-for-prefetch') RB_ROW=14 ;;
    'download.entry.cluster-admin') RB_ROW=15 ;;
    'see-latest-release') RB_ROW=16 ;;
    'see-compatible') RB_ROW=17 ;;
    'fetch-version') RB_ROW=18 ;;
    'prepare-version') RB_ROW=19 ;;
    'upgrade-backends.entry.cluster-admin') RB_ROW=20 ;;
    'upgrade-backends.entry.backends-online') RB_ROW=21 ;;
    'upgrade-backends.entry.rebuild-done') RB_ROW=22 ;;
    'upgrade-backends.entry.no-alerts') RB_ROW=23 ;;
    'upgrade-backends.entry.free-space') RB_ROW=24 ;;
    'upgrade-backends.entry.no-data-upgrade') RB_ROW=25 ;;
    'upgrade-backends.entry.tasks-over') RB_ROW=26 ;;
    'approve-upgrade') RB_ROW=27 ;;
    'start-upgrade') RB_ROW=28 ;;
    'watch-preparation') RB_ROW=29 ;;
    'see-preparation') RB_ROW=30 ;;
    'watch-drives') RB_ROW=31 ;;
    'see-drives') RB_ROW=32 ;;
    'watch-computes') RB_ROW=33 ;;
    'see-computes') RB_ROW=34 ;;
    'watch-frontends') RB_ROW=35 ;;
    'see-frontends') RB_ROW=36 ;;
    'watch-end') RB_ROW=37 ;;
    'see-end') RB_ROW=38 ;;
    'upgrade-backends.exit.containers-up') RB_ROW=39 ;;
    'upgrade-backends.exit.tasks-still-over') RB_ROW=40 ;;
    'upgrade-clients.entry.cluster-admin') RB_ROW=41 ;;
    'upgrade-clients.entry.client-version') RB_ROW=42 ;;
    'upgrade-clients.entry.client-batches') RB_ROW=43 ;;
    'see-client-source') RB_ROW=44 ;;
    'upgrade-all-clients') RB_ROW=45 ;;
    'upgrade-clients.exit.clients-at-target') RB_ROW=46 ;;
    'upgrade-clients.exit.no-mismatch') RB_ROW=47 ;;
    'cluster-version') RB_ROW=48 ;;
    'containers-up') RB_ROW=49 ;;
    'clients-at-target') RB_ROW=50 ;;
    'no-mismatch') RB_ROW=51 ;;
    'alerts-after') RB_ROW=52 ;;
    'see-data-upgrade-over') RB_ROW=53 ;;
    'resume-transfers') RB_ROW=54 ;;
    'read-summary') RB_ROW=55 ;;
    'repair-server') RB_ROW=56 ;;
    'run-upgrade-again') RB_ROW=57 ;;
    'recovery-containers') RB_ROW=58 ;;
    'recovery-version') RB_ROW=59 ;;
    'recovery-resume-transfers') RB_ROW=60 ;;
    'upgrade-left-behind') RB_ROW=61 ;;
    'recovery-clients') RB_ROW=62 ;;
    'recovery-clients-resume') RB_ROW=63 ;;
    'undo:postpone-transfers') RB_ROW=64 ;;
    'undo:fetch-version') RB_ROW=65 ;;
    'undo:prepare-version') RB_ROW=66 ;;
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

on_failure() { RB_POLICY=$1; }
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
YmUgdG9sZCwgbm8gbGlzdCBvZiBvcGVyYXRpbmcgc3lzdGVtcy4ifV0sImVkaXRpb24iOjUsImZv
cm1hdCI6InJ1bmJvb2stcGxhbi8xIiwiaG9zdHMiOlt7ImFkZHJlc3MiOiIxOTIuMC4yLjYxIiwi
Y29tcG9uZW50cyI6WyJyZWxlYXNlIiwiZHJpdmVzIiwiY29tcHV0ZXMiLCJmcm9udGVuZHMiXSwi
Y29ubmVjdGlvbiI6InNzaCIsImlkIjoiYmUxIiwib3MiOiJyaGVsLTgiLCJvc0ZhbWlseSI6InJo
ZWwiLCJyb2xlcyI6WyJsZWFkIiwiYmFja2VuZCJdLCJ1c2VyIjoicm9vdCJ9LHsiYWRkcmVzcyI6
IjE5Mi4wLjIuNjIiLCJjb21wb25lbnRzIjpbImRyaXZlcyIsImNvbXB1dGVzIiwiZnJvbnRlbmRz
Il0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImJlMiIsIm9zIjoicmhlbC04Iiwib3NGYW1pbHki
OiJyaGVsIiwicm9sZXMiOlsiYmFja2VuZCJdLCJ1c2VyIjoicm9vdCJ9LHsiYWRkcmVzcyI6IjE5
Mi4wLjIuNjMiLCJjb21wb25lbnRzIjpbImRyaXZlcyIsImNvbXB1dGVzIiwiZnJvbnRlbmRzIl0s
ImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImJlMyIsIm9zIjoicmhlbC04Iiwib3NGYW1pbHkiOiJy
aGVsIiwicm9sZXMiOlsiYmFja2VuZCJdLCJ1c2VyIjoicm9vdCJ9LHsiYWRkcmVzcyI6IjE5Mi4w
LjIuNjQiLCJjb21wb25lbnRzIjpbImRyaXZlcyIsImNvbXB1dGVzIiwiZnJvbnRlbmRzIl0sImNv
bm5lY3Rpb24iOiJzc2giLCJpZCI6ImJlNCIsIm9zIjoicmhlbC04Iiwib3NGYW1pbHkiOiJyaGVs
Iiwicm9sZXMiOlsiYmFja2VuZCJdLCJ1c2VyIjoicm9vdCJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIu
NzEiLCJjb21wb25lbnRzIjpbImZyb250ZW5kcyJdLCJjb25uZWN0aW9uIjoic3NoIiwiaWQiOiJn
dzEiLCJvcyI6InJoZWwtOCIsIm9zRmFtaWx5IjoicmhlbCIsInJvbGVzIjpbImdhdGV3YXkiXSwi
dXNlciI6InJvb3QifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjgxIiwiY29tcG9uZW50cyI6WyJjbGll
bnRzIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImNsMSIsIm9zIjoidWJ1bnR1LTIyIiwib3NG
YW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6WyJjbGllbnQiXSwidXNlciI6InJvb3QifSx7ImFkZHJl
c3MiOiIxOTIuMC4yLjgyIiwiY29tcG9uZW50cyI6WyJjbGllbnRzIl0sImNvbm5lY3Rpb24iOiJz
c2giLCJpZCI6ImNsMiIsIm9zIjoidWJ1bnR1LTIyIiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xl
cyI6WyJjbGllbnQiXSwidXNlciI6InJvb3QifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjgzIiwiY29t
cG9uZW50cyI6WyJjbGllbnRzIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImNsMyIsIm9zIjoi
dWJ1bnR1LTIyIiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6WyJjbGllbnQiXSwidXNlciI6
InJvb3QifV0sImltcGFjdExldmVscyI6W10sIm5vdGVzIjpbeyJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjkifV0sInRleHQiOiJDb250YWluZXJzIG9mIHRoZWlyIG93biBm
b3IgZWFjaCBraW5kIG9mIHByb2Nlc3MgZXhpc3Qgc2luY2UgNC4wLjIuIn0seyJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjkifV0sInRleHQiOiJUaGV5IGFyZSB3aGF0IG1h
a2VzIGFuIHVwZ3JhZGUgd2l0aG91dCBkaXNydXB0aW9uIChORFUpIHBvc3NpYmxlLiJ9LHsic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMCJ9XSwidGV4dCI6IkEgaG9wIHRv
IGEgY2VydGFpbiByZWxlYXNlIG9mIHRoZSBwcmVzZW50IG1ham9yIHZlcnNpb24gbWF5IGhhdmUg
dG8gY29tZSBmaXJzdC4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTgifV0sInRleHQiOiJPbmUgY29udGFpbmVyIGF0IGEgdGltZSBpcyB1cGdyYWRlZCB3aGlsZSB0
aGUgb3RoZXJzIGdvIG9uIHNlcnZpbmcuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjIzLTI1In1dLCJ0ZXh0IjoiUGhhc2UgMSBvZiB0aGUgY29tbWFuZDogZmV0Y2gg
dGhlIHZlcnNpb24gYW5kIHByZXBhcmUgZXZlcnkgYmFja2VuZCBzZXJ2ZXIuIn0seyJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI2LTI3In1dLCJ0ZXh0IjoiUGhhc2UgMjog
dGhlIGRyaXZlIGNvbnRhaW5lcnMsIG9uZSBhZnRlciBhbm90aGVyLiJ9LHsic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOC0yOSJ9XSwidGV4dCI6IlBoYXNlIDM6IHRoZSBj
b21wdXRlIGNvbnRhaW5lcnMsIG9uZSBhZnRlciBhbm90aGVyLiJ9LHsic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMC0zMSJ9XSwidGV4dCI6IlBoYXNlIDQ6IGZyb250ZW5k
IGNvbnRhaW5lcnMsIHByb3RvY29sIGNvbnRhaW5lcnMgYW5kIHByb3RvY29sIGdhdGV3YXlzLCBv
bmUgYWZ0ZXIgYW5vdGhlci4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMTExIn1dLCJ0ZXh0IjoiUHJlcGFyaW5nIHJlYWNoZXMgZXZlcnkgY29ubmVjdGVkIGJhY2tl
bmQsIHdpdGggdGhlIGRvd25sb2FkIGFuZCBhbGwgdGhhdCBnb2VzIGJlZm9yZSB0aGUgc3dpdGNo
LiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMTYifV0sInRleHQi
OiJBbiB1cGdyYWRlIHRvIDQuMiBpcyBhbiBORFUgdW5sZXNzIHRvbGQgb3RoZXJ3aXNlLiJ9LHsi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjEifV0sInRleHQiOiJBZnRl
ciBhIHNlcGFyYXRlIHByZXBhcmF0aW9uIHRoZSB1cGdyYWRlIGl0c2VsZiBuZWl0aGVyIGRvd25s
b2FkcyBub3IgcHJlcGFyZXMgYWdhaW4uIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjEyNSJ9XSwidGV4dCI6IkJlZm9yZSBpdCBzd2l0Y2hlcyBhbnl0aGluZyB0aGUg
Y29tbWFuZCBzcHJlYWRzIHRoZSByZWxlYXNlIGFuZCBidWlsZHMgdGhlIGRyaXZlciBvbiBlYWNo
IHNlcnZlci4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI3In1d
LCJ0ZXh0IjoiQSBzdWNjZXNzIGVuZHMgd2l0aCBvbmUgc3RvcCBvZiBJTyBmb3IgdGhlIHdob2xl
IGNsdXN0ZXIsIGFib3V0IGEgbWludXRlIGJ5IGl0cyBzaXplLiJ9LHsic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMzEifV0sInRleHQiOiJDbGllbnRzIHN0YXkgYXQgdGhl
aXIgdmVyc2lvbiBhbmQgZ28gb24gd29ya2luZyB3aXRoIHRoZSB1cGdyYWRlZCBiYWNrZW5kcy4i
fSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQzIn1dLCJ0ZXh0Ijoi
QSBnYXRld2F5IGlzIGEgc3RhdGVmdWwgY2xpZW50IHRoYXQgc2VydmVzIGEgcHJvdG9jb2w7IGl0
IGlzIHVwZ3JhZGVkIHdpdGggdGhlIGJhY2tlbmRzLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxNTgifV0sInRleHQiOiJDbGllbnRzIG9mIGFub3RoZXIgdmVyc2lv
biB0aGFuIHRoZSBjbHVzdGVyIHJhaXNlIGFuIGFsZXJ0IHVudGlsIHRoZXkgYXJlIHVwZ3JhZGVk
LiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzYtMTc3In0seyJk
b2N1bWVudCI6ImNsaSIsImxpbmVzIjoic3RhdHVzIG9mIGEgaGVhbHRoeSBzeXN0ZW0ifV0sInRl
eHQiOiJUaGUgZ3VpZGUncyBmaXJzdCBsaW5lIG9mIG91dHB1dCBpcyBcIldla2EgdjQuMi4zXCI7
IHRoZSBwcm9ncmFtIHByaW50cyBcIldla2FJTyB24oCmXCIuIn0seyJzb3VyY2UiOlt7ImRvY3Vt
ZW50Ijoib3JpZ2luYWwiLCJsaW5lcyI6ImNvbW1pdHMgODE0NDFlM2MgdG8gOGZhNjBlMmMifV0s
InRleHQiOiJUaGUgZ3VpZGUgaXMgdGhlIHB1Ymxpc2hlZCBwYWdlIGFzIGl0IHN0b29kIGJldHdl
ZW4gTm92ZW1iZXIgMjAyMyBhbmQgSmFudWFyeSAyMDI0LiJ9LHsic291cmNlIjpbeyJkb2N1bWVu
dCI6ImNsaSIsImxpbmVzIjoiZ2xvYmFsIGZsYWdzIn1dLCJ0ZXh0IjoiVGhlIHByb2dyYW0ncyBv
d24gY2xhc2g6IC1DIGlzIGEgY29ubmVjdGlvbiB0aW1lb3V0IGZvciB3ZWthLCBhbmQgYSBjb250
YWluZXIgZm9yIHdla2EgbG9jYWwgcnVuLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6ImxhdGVy
IiwibGluZXMiOiJwcmVyZXF1aXNpdGVzLCB1cGdyYWRlIHRoZSBiYWNrZW5kIHNlcnZlcnMifV0s
InRleHQiOiJMYXRlciByZXZpc2lvbnMgZGVtYW5kIHRoZSB2ZW5kb3IncyB1cGdyYWRlIGNoZWNr
ZXIgYSBkYXkgYmVmb3JlLCBhbmQgY2FuIHJlcGVhdCBhIHNpbmdsZSBwaGFzZS4ifSx7InNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJyZWxlYXNlcyIsImxpbmVzIjoiNC4xOiBpbnRlcm5hbCBwcm9jZXNz
LCBzdGVwcyAzIGFuZCA0OyA0LjM6IG92ZXJ2aWV3In1dLCJ0ZXh0IjoiSW4gNC4xIGNvbXB1dGUg
Y29udGFpbmVycyBhcmUgdXBncmFkZWQgYWxsIGF0IG9uY2UgYW5kIHRoZSBjb21tYW5kIG5lZWRz
IGl0cyBtb2RlIHNwZWx0IG91dDsgZnJvbSA0LjMgb24gbWFqb3JzIG1heSBub3QgYmUgc2tpcHBl
ZCBhbmQgc291cmNlcyBzdGFydCBhdCA0LjIuMS4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTM4LCAxNDIifV0sInRleHQiOiJVcGdyYWRlIGNsaWVudHMgaW4gYSBt
YWludGVuYW5jZSB3aW5kb3cuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjExMCJ9XSwidGV4dCI6IldpdGggbWFueSBiYWNrZW5kIHNlcnZlcnMsIHByZXBhcmUgdGhl
bSBhaGVhZCBvZiB0aW1lOyB3aXRoIGZldyBpdCBnYWlucyBub3RoaW5nLiJ9LHsic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTkifV0sInRleHQiOiJGZXRjaCB0aGUgY2xp
ZW50cycgcGFja2FnZSBmcm9tIGEgYmFja2VuZCwgc28gdGhhdCB0aGV5IG5lZWQgbm8gY29ubmVj
dGlvbiB0byB0aGUgaW50ZXJuZXQuIn1dLCJwZW9wbGUiOnsiYXBwcm92YWxzUmVxdWlyZWQiOjAs
ImFwcHJvdmVycyI6WyJsaUBleGFtcGxlLmNvbSJdLCJjb250YWN0cyI6WyJzZXJ2aWNlLWRlc2tA
ZXhhbXBsZS5jb20iXSwib3BlcmF0b3JzIjpbImFuYUBleGFtcGxlLmNvbSIsImJlbkBleGFtcGxl
LmNvbSJdLCJyZXZpZXdlcnMiOlsibm9vckBleGFtcGxlLmNvbSJdfSwicHJvZHVjdCI6eyJkZXNj
cmlwdGlvbiI6IkEgZmlsZSBzeXN0ZW0gb3ZlciBtYW55IGJhY2tlbmQgc2VydmVycy4gRWFjaCBz
ZXJ2ZXIgcnVucyBjb250YWluZXJzIG9mIG9uZSBraW5kIG9mIHByb2Nlc3M7IG9uZSBjb21tYW5k
IG9mIHRoZSB2ZW5kb3IgdXBncmFkZXMgdGhlbSBraW5kIGJ5IGtpbmQsIGFuZCB0aGUgY2xpZW50
cyBmb2xsb3cgYWZ0ZXJ3YXJkcy4iLCJpZCI6Indla2EiLCJ0aXRsZSI6IldFS0EifSwicmVjb3Zl
cnkiOlt7ImZhaWx1cmVPZiI6WyJzdGFydC11cGdyYWRlIiwic3RhcnQtdXBncmFkZS13aXRoLW1v
ZGUiLCJzZWUtcHJlcGFyYXRpb24iLCJzZWUtZHJpdmVzIiwic2VlLWNvbXB1dGVzIiwic2VlLWZy
b250ZW5kcyIsInNlZS1lbmQiXSwiaWQiOiJmaW5pc2gtdGhlLXVwZ3JhZGUiLCJzb3VyY2UiOltd
LCJzdGVwcyI6W3siYmF0Y2hlcyI6W1siYmUxIl1dLCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6InRhaWwgLW4gMTAwIFwiJHt3b3JrX2Rpcn0vdXBncmFkZS5sb2dcIiIsInZhcmlh
YmxlcyI6WyJ3b3JrX2RpciJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6
InJlYWQtc3VtbWFyeSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoicnVuIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIxMn0sInBv
c2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNiJ9
XSwic3RhZ2UiOiJmaW5pc2gtdGhlLXVwZ3JhZGUiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IlJlYWQgdGhlIHN1bW1hcnkgYXQgdGhlIGVuZCBvZiB0aGUgbG9nIn0seyJiYXRjaGVzIjpbWyJj
b250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NzIwMDAwMCwiaWQiOiJyZXBh
aXItc2VydmVyIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsi
aW5zdHJ1Y3Rpb24iOiJCcmluZyBhIHNlcnZlciB0aGF0IHdhcyBsb3N0IGJhY2sgb25saW5lLCBv
ciBtZW5kIHdoYXQga2VwdCBpdHMgZHJpdmVyIGZyb20gYmVpbmcgYnVpbHQuIFdoZXJlIHRoZSBj
b250YWluZXJzIHdlcmUgYmVpbmcgc3dpdGNoZWQgYWxyZWFkeSwgZG8gbm90aGluZyB3aXRob3V0
IHRoZSB2ZW5kb3IncyBDdXN0b21lciBTdWNjZXNzIFRlYW06IGxhdGVyIHJldmlzaW9ucyBvZiB0
aGUgZ3VpZGUgY2FuIHJlcGVhdCBhIHNpbmdsZSBwaGFzZSwgYW5kIHRoZSB2ZW5kb3IgZGVjaWRl
cyB3aGljaC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInNlcnZlciIsIndoYXQtd2FzLWRvbmUiLCJj
YXNlLW51bWJlciJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6MTIxOX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNiJ9LHsiZG9jdW1lbnQiOiJsYXRlciIsImxpbmVzIjoicmVw
ZWF0aW5nIGEgcGhhc2UifV0sInN0YWdlIjoiZmluaXNoLXRoZS11cGdyYWRlIiwidGl0bGUiOiJS
ZXBhaXIgdGhlIHNlcnZlciB0aGF0IHRoZSBzdW1tYXJ5IG5hbWVzIn0seyJiYXRjaGVzIjpbWyJi
ZTEiXV0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBsb2NhbCBydW4g
LS1jb250YWluZXIgXCIke2NvbnRhaW5lcl9uYW1lfVwiIC0taW4gXCIke3RhcmdldH1cIiB1cGdy
YWRlICYmIGVjaG8gMCA+XCIke3dvcmtfZGlyfS9leGl0XCIiLCJ2YXJpYWJsZXMiOlsiY29udGFp
bmVyX25hbWUiLCJ0YXJnZXQiLCJ3b3JrX2RpciJdfSwiZGVzY3JpcHRpb24iOiJXaGF0IGlzIHBy
ZXBhcmVkIGFscmVhZHkgaXMgc2tpcHBlZC4gQSBzdWNjZXNzIGlzIG5vdGVkLCBzbyB0aGF0IHRo
ZSBydW4gY2FuIGJlIGNhcnJpZWQgb24uIiwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjcyMDAw
MDAsImlkIjoicnVuLXVwZ3JhZGUtYWdhaW4iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6InJ1
biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjEyMjl9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMjEtMTIyIn1dLCJzdGFnZSI6ImZpbmlzaC10aGUtdXBncmFkZSIsInRpbWVvdXRN
UyI6Mjg4MDAwMDAsInRpdGxlIjoiUnVuIHRoZSB1cGdyYWRlIGFnYWluIn0seyJiYXRjaGVzIjpb
WyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2Vr
YSBzdGF0dXMiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVz
IiwidGV4dCI6InN0YXR1czogT0sgXFwoWzAtOV0rIGJhY2tlbmQgY29udGFpbmVycyBVUCwgWzAt
OV0rIGRyaXZlcyBVUFxcKSJ9LHsicHJlZGljYXRlIjoiY29udGFpbnMiLCJ0ZXh0IjoiaW8gc3Rh
dHVzOiBTVEFSVEVEIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYHN0YXR1czogT0sgXFwoWzAtOV0r
IGJhY2tlbmQgY29udGFpbmVycyBVUCwgWzAtOV0rIGRyaXZlcyBVUFxcKWA7IGNvbnRhaW5zIGBp
byBzdGF0dXM6IFNUQVJURURgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoicmVjb3ZlcnktY29udGFp
bmVycyIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJmb3JNUyI6OTAw
MDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkFs
bCBjb250YWluZXJzIGFyZSB1cCBhbmQgSU8gcnVucyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVN
UyI6MzAwMDAwLCJpZCI6InJlY292ZXJ5LWNvbnRhaW5lcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6MTI1MH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjM5In1dLCJzdGFnZSI6ImZpbmlzaC10aGUtdXBncmFkZSIsInRp
dGxlIjoiU2VlIHRoYXQgYWxsIGNvbnRhaW5lcnMgYXJlIHVwIn0seyJiYXRjaGVzIjpbWyJiZTEi
XV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBzdGF0
dXMiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4
dCI6Il5XZWthKElPKT8gdjQuMi40KFteMC05XXwkKSJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBe
V2VrYShJTyk/IHY0LjIuNChbXjAtOV18JClgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoicmVjb3Zl
cnktdmVyc2lvbiIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91
dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgY2x1c3RlciBzaG93cyB0aGUgdGFyZ2V0IHZlcnNpb24i
fSwiZWZmZWN0cyI6W10sImlkIjoicmVjb3ZlcnktdmVyc2lvbiIsImlkZW1wb3RlbnQiOmZhbHNl
LCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjoxMjY0fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpm
YWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNzMtMTc3In1dLCJzdGFnZSI6ImZpbmlzaC10aGUtdXBn
cmFkZSIsInRpdGxlIjoiVGhlIGNsdXN0ZXIgc2hvd3MgdGhlIHRhcmdldCB2ZXJzaW9uIn0seyJi
YXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAw
LCJpZCI6InJlY292ZXJ5LXJlc3VtZS10cmFuc2ZlcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IlNheSB3aGV0aGVyIHRoZSBjaGFu
Z2UgZ29lcyBvbiB3aXRoIHRoZSBjbGllbnRzOyBpZiBub3QsIHJlc3VtZSB0aGUgc2NoZWR1bGVz
LiIsInBhdGgiOltdLCJyZWNvcmQiOlsiZGVjaXNpb24iXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEyNzJ9LCJwb3NpdGlvbiI6InZl
cmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM5LCA2MSJ9XSwic3Rh
Z2UiOiJmaW5pc2gtdGhlLXVwZ3JhZGUiLCJ0aXRsZSI6IlJlc3VtZSB0aGUgdHJhbnNmZXJzLCBv
ciBrZWVwIHRoZW0gcG9zdHBvbmVkIGlmIHRoZSBjaGFuZ2UgZ29lcyBvbiJ9XSwidGl0bGUiOiJG
aW5pc2ggYW4gdXBncmFkZSBvZiB0aGUgYmFja2VuZHMgdGhhdCBoYXMgc3RvcHBlZCIsInRyaWdn
ZXIiOiJUaGUgY29tbWFuZCBoYXMgZW5kZWQgd2l0aCBhbiBlcnJvciwgb3IgYSBwaGFzZSBoYXMg
bm90IGNvbWUgdG8gaXRzIGVuZCBpbiB0aW1lIn0seyJmYWlsdXJlT2YiOlsicmVtb3VudC1jbGll
bnRzIiwidXBncmFkZS1jbGllbnQiLCJ1cGdyYWRlLWNsaWVudC1jb250YWluZXJzIiwidXBncmFk
ZS1hbGwtY2xpZW50cyIsInVwZ3JhZGUtY2VydGFpbi1jbGllbnRzIiwidXBncmFkZS1vdGhlci1j
bGllbnRzIl0sImlkIjoiZmluaXNoLXRoZS1jbGllbnRzIiwic291cmNlIjpbXSwic3RlcHMiOlt7
ImJhdGNoZXMiOltbImNsMSIsImNsMiIsImNsMyJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjcyMDAwMDAsImlkIjoidXBncmFkZS1sZWZ0LWJlaGluZCIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiUmVhZCBvbiBlYWNoIGNsaWVu
dCB3aGF0IFwid2VrYSBsb2NhbCBwc1wiIHNheXMuIFVwZ3JhZGUgdGhvc2UgdGhhdCBhcmUgYmVo
aW5kIG9uZSBieSBvbmUsIG9yIHN0YXJ0IHRoZSBiYXRjaGVzIGFnYWluIHdpdGhvdXQgdGhlIGNs
aWVudCB0aGF0IGZhaWxlZC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbImNsaWVudHMiLCJyZWFzb24t
b2YtdGhlLWZhaWx1cmUiLCJmaW5pc2hlZC1hdCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTI5OX0sInBvc2l0aW9uIjoiYm9keSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE0Ny0xNjcifV0sInN0YWdlIjoi
ZmluaXNoLXRoZS1jbGllbnRzIiwidGl0bGUiOiJVcGdyYWRlIHRoZSBjbGllbnRzIHRoYXQgd2Vy
ZSBsZWZ0IGJlaGluZCwgb24gdGhlIHNwb3QifSx7ImJhdGNoZXMiOltbImNsMSIsImNsMiIsImNs
MyJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJsaXN0PSQo
d2VrYSBsb2NhbCBwcykgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRsaXN0XCIgfCBhd2sg
LXYgd2FudD1cIiR7dGFyZ2V0fVwiICdcbiAgTlIgPT0gMSB7IHYgPSBpbmRleCgkMCwgXCIgVkVS
U0lPTlwiKTsgbmV4dCB9XG4gIHNwbGl0KHN1YnN0cigkMCwgdiksIHdvcmQsIFwiIFwiKSB7IG4r
KzsgaWYgKHdvcmRbMV0gfiAoXCJeXCIgd2FudCBcIihbLi1dfCQpXCIpKSBkb25lKysgfVxuICBF
TkQgeyBwcmludGYgXCIlczogJWQgb2YgJWRcXG5cIiwgKG4gPiAwICYmIGRvbmUgPT0gbiA/IFwi
dXBncmFkZWRcIiA6IFwiYmVoaW5kXCIpLCBkb25lLCBuIH0nIiwidmFyaWFibGVzIjpbInRhcmdl
dCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il51cGdyYWRlZDog
In1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF51cGdyYWRlZDogYCIsImhvc3RzIjpbImNsMSIsImNs
MiIsImNsMyJdLCJpZCI6InJlY292ZXJ5LWNsaWVudHMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0
IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRXZlcnkgY2xpZW50IHJ1
bnMgdGhlIHRhcmdldCB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJpZCI6InJlY292ZXJ5LWNsaWVu
dHMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTMxMH0sInBvc2l0aW9uIjoi
dmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMxIn1dLCJzdGFn
ZSI6ImZpbmlzaC10aGUtY2xpZW50cyIsInRpdGxlIjoiRXZlcnkgY2xpZW50IHJ1bnMgdGhlIHRh
cmdldCB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwi
ZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6InJlY292ZXJ5LWNsaWVudHMtcmVzdW1lIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJSZXN1
bWUgdGhlIHNjaGVkdWxlcyB0aGF0IHdlcmUgc3VzcGVuZGVkLCBhbmQgdGVsbCB0aGUgYWRtaW5p
c3RyYXRvcnMuIiwicGF0aCI6W10sInJlY29yZCI6WyJ0b2xkLWF0Il19LCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMzIzfSwicG9zaXRp
b24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5l
b3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOSwgNjEi
fV0sInN0YWdlIjoiZmluaXNoLXRoZS1jbGllbnRzIiwidGl0bGUiOiJSZXN1bWUgdGhlIHRyYW5z
ZmVycyJ9XSwidGl0bGUiOiJGaW5pc2ggdGhlIGNsaWVudHMgdGhhdCB3ZXJlIGxlZnQgYmVoaW5k
IiwidHJpZ2dlciI6IkEgY2xpZW50IGNvdWxkIG5vdCBiZSB1cGdyYWRlZCwgYW5kIHRoZSBiYXRj
aGVzIGFmdGVyIGl0IHdlcmUgbm90IHN0YXJ0ZWQifV0sInJlcXVpcmVtZW50cyI6W3siaWQiOiJs
YXRlc3QtbWlub3IiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRC
eSI6WyJzZWUtbGF0ZXN0LXJlbGVhc2UiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMCJ9XSwidGl0bGUiOiJUaGUgdGFyZ2V0IGlzIHRoZSBsYXRlc3QgbWlub3IgdmVy
c2lvbiBvZiBpdHMgbWFqb3IgdmVyc2lvbiJ9LHsiZXhlbXB0aW9uIjoiYGNvbnZlcnNpb25gIGlz
IGBuZXZlci1uZWVkZWRgLCBub3QgYGJ5LXZlbmRvcmAiLCJpZCI6ImNvbnZlcnNpb24tYWdyZWVk
Iiwia2luZCI6ImFwcHJvdmFsIiwibGVmdE91dCI6W3siaWQiOiJhcHByb3ZlLWNvbnZlcnNpb24i
LCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYGNvbnZlcnNpb25gIGlzIGBuZXZlci1uZWVkZWRg
LCBub3QgYGJ5LXZlbmRvcmAiLCJ0aXRsZSI6IkFwcHJvdmUgdGhhdCB0aGUgdmVuZG9yIGhhcyBj
b252ZXJ0ZWQgdGhlIGNsdXN0ZXIifV0sImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMyJ9XSwidGl0bGUiOiJBIGNv
bnZlcnNpb24gdG8gbXVsdGktY29udGFpbmVyIGJhY2tlbmRzIHdhcyBkb25lIGJ5IHRoZSB2ZW5k
b3IncyBwcm9mZXNzaW9uYWwgc2VydmljZSJ9LHsiZXhlbXB0aW9uIjoiYGNsb3VkYCBpcyBgbm9u
ZWAsIG5vdCBgYXdzLWF1dG8tc2NhbGluZ2AsIGBjb252ZXJzaW9uYCBpcyBgbmV2ZXItbmVlZGVk
YCwgbm90IGBieS12ZW5kb3JgIiwiaWQiOiJjb252ZXJzaW9uLW9uLWF3cy1hZ3JlZWQiLCJraW5k
IjoiYXBwcm92YWwiLCJsZWZ0T3V0IjpbeyJpZCI6ImFwcHJvdmUtY29udmVyc2lvbi1vbi1hd3Mi
LCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYGNsb3VkYCBpcyBgbm9uZWAsIG5vdCBgYXdzLWF1
dG8tc2NhbGluZ2AsIGBjb252ZXJzaW9uYCBpcyBgbmV2ZXItbmVlZGVkYCwgbm90IGBieS12ZW5k
b3JgIiwidGl0bGUiOiJBcHByb3ZlIHRoYXQgdGhlIHZlbmRvciB3YXMgYXNrZWQgYmVmb3JlIHRo
ZSBjb252ZXJzaW9uIn1dLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6W10sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTQifV0sInRpdGxlIjoiT24gQVdTIHdpdGgg
YXV0by1zY2FsaW5nIGdyb3VwcyB0aGUgdmVuZG9yIHdhcyBhc2tlZCBiZWZvcmUgYSBjb252ZXJz
aW9uIn0seyJleGVtcHRpb24iOiJgczNgIGlzIGBhYnNlbnRgLCBub3QgYGNvbmZpZ3VyZWRgIiwi
aWQiOiJrd2FzLWNvbmZpcm1lZCIsImtpbmQiOiJhcHByb3ZhbCIsImxlZnRPdXQiOlt7ImlkIjoi
YXBwcm92ZS1rd2FzIiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6IGBzM2AgaXMgYGFic2VudGAs
IG5vdCBgY29uZmlndXJlZGAiLCJ0aXRsZSI6IkFwcHJvdmUgdGhhdCBFVENEIGhhcyBiZWNvbWUg
S1dBUyJ9XSwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQ4LTQ5In1dLCJ0aXRsZSI6IldoZXJlIFMzIGlzIGNvbmZp
Z3VyZWQsIHRoZSB2ZW5kb3IgY29uZmlybXMgdGhhdCBFVENEIGhhcyBiZWNvbWUgS1dBUyJ9LHsi
aWQiOiJjb21wYXRpYmxlIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNm
aWVkQnkiOlsic2VlLWNvbXBhdGlibGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI0My00NSJ9XSwidGl0bGUiOiJUaGUgYmFja2VuZCBzZXJ2ZXJzIG1lZXQgd2hhdCB0
aGUgdGFyZ2V0IHZlcnNpb24gYXNrcyBvZiB0aGVtIn0seyJpZCI6Im11bHRpLWNvbnRhaW5lciIs
ImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInByZXJlcXVp
c2l0ZXMuZW50cnkubXVsdGktY29udGFpbmVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiNDYtNDcifV0sInRpdGxlIjoiVGhlIGNsdXN0ZXIgY29uc2lzdHMgb2YgbXVs
dGktY29udGFpbmVyIGJhY2tlbmRzIn0seyJpZCI6Im9uZS1wcm90b2NvbCIsImtpbmQiOiJwcmVj
aGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1wcm90b2NvbHMiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOCJ9XSwidGl0bGUiOiJObyBzZXJ2
ZXIgaXMgdXNlZCBmb3IgbW9yZSB0aGFuIG9uZSBvZiBORlMsIFNNQiBhbmQgUzMifSx7ImlkIjoi
YmFja2VuZHMtb25saW5lIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNm
aWVkQnkiOlsicHJlcmVxdWlzaXRlcy5lbnRyeS5iYWNrZW5kcy1vbmxpbmUiLCJ1cGdyYWRlLWJh
Y2tlbmRzLmVudHJ5LmJhY2tlbmRzLW9ubGluZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjUwLTUxIn1dLCJ0aXRsZSI6IkFsbCBiYWNrZW5kIHNlcnZlcnMgYXJlIG9u
bGluZSJ9LHsiaWQiOiJjbHVzdGVyLWFkbWluIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJt
dXN0Iiwic2F0aXNmaWVkQnkiOlsicHJlcmVxdWlzaXRlcy5lbnRyeS5jbHVzdGVyLWFkbWluIiwi
ZG93bmxvYWQuZW50cnkuY2x1c3Rlci1hZG1pbiIsInVwZ3JhZGUtYmFja2VuZHMuZW50cnkuY2x1
c3Rlci1hZG1pbiIsInVwZ3JhZGUtY2xpZW50cy5lbnRyeS5jbHVzdGVyLWFkbWluIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTItNTMifSx7ImRvY3VtZW50IjoidXNl
cnMiLCJsaW5lcyI6Indob2FtaTsgd2l0aG91dCBhIGxvZ2luIHRoZSBwcm9ncmFtIGZhbGxzIGJh
Y2sgdG8gYSBkZWZhdWx0IGFjY291bnQifV0sInRpdGxlIjoiVGhlIGxvZ2dlZC1pbiB1c2VyIGlz
IGEgY2x1c3RlciBhZG1pbiJ9LHsiaWQiOiJyZWJ1aWxkLWRvbmUiLCJraW5kIjoicHJlY2hlY2si
LCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJwcmVyZXF1aXNpdGVzLmVudHJ5LnJlYnVp
bGQtZG9uZSIsInVwZ3JhZGUtYmFja2VuZHMuZW50cnkucmVidWlsZC1kb25lIl0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTQtNTUifV0sInRpdGxlIjoiTm8gcmVidWls
ZCBpcyBnb2luZyBvbiJ9LHsiaWQiOiJuby1hbGVydHMiLCJraW5kIjoicHJlY2hlY2siLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJwcmVyZXF1aXNpdGVzLmVudHJ5Lm5vLWFsZXJ0cyIs
InVwZ3JhZGUtYmFja2VuZHMuZW50cnkubm8tYWxlcnRzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiNTYtNTcifSx7ImRvY3VtZW50IjoiYWxlcnRzIiwibGluZXMiOiJ2
aWV3IGFsZXJ0czogbXV0ZWQgb25lcyBhcmUgaGlkZGVuIGJ5IGRlZmF1bHQifV0sInRpdGxlIjoi
Tm8gYWxlcnQgaXMgbGVmdCB0byBiZSBkZWFsdCB3aXRoLCBtdXRlZCBvbmVzIGluY2x1ZGVkIn0s
eyJpZCI6ImZyZWUtc3BhY2UiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRp
c2ZpZWRCeSI6WyJwcmVyZXF1aXNpdGVzLmVudHJ5LmZyZWUtc3BhY2UiLCJ1cGdyYWRlLWJhY2tl
bmRzLmVudHJ5LmZyZWUtc3BhY2UiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI1OC01OSJ9XSwidGl0bGUiOiJUaGVyZSBhcmUgNCBHQiBmcmVlIGluIC9vcHQvd2VrYSBv
biBldmVyeSBiYWNrZW5kIHNlcnZlciJ9LHsiaWQiOiJuby1kYXRhLXVwZ3JhZGUiLCJraW5kIjoi
cHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJwcmVyZXF1aXNpdGVzLmVu
dHJ5Lm5vLWRhdGEtdXBncmFkZSIsInVwZ3JhZGUtYmFja2VuZHMuZW50cnkubm8tZGF0YS11cGdy
YWRlIiwic2VlLWRhdGEtdXBncmFkZS1vdmVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiNzMifV0sInRpdGxlIjoiTm8gY29udmVyc2lvbiBvZiBtZXRhZGF0YSBmcm9t
IGFuIGVhcmxpZXIgdXBncmFkZSBpcyBydW5uaW5nIn0seyJpZCI6InRhc2tzLXBvc3Rwb25lZCIs
ImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicG9zdHBvbmUtdHJh
bnNmZXJzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTksIDYwLTYx
In1dLCJ0aXRsZSI6IlBsYW5uZWQgdHJhbnNmZXJzIG9mIHNuYXBzaG90cyBhcmUgcG9zdHBvbmVk
In0seyJpZCI6InVwbG9hZHMtb3ZlciIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0
aXNmaWVkQnkiOlsid2FpdC1mb3ItdXBsb2FkcyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjY0LTY1In0seyJkb2N1bWVudCI6Im9yaWdpbmFsIiwibGluZXMiOiJwcmVy
ZXF1aXNpdGUgOSwgdGhpcmQgY29sdW1uIn1dLCJ0aXRsZSI6IkEgcnVubmluZyBzbmFwc2hvdCB1
cGxvYWQgaXMgd2FpdGVkIGZvciBvciBhYm9ydGVkIn0seyJpZCI6ImRvd25sb2Fkcy1vdmVyIiwi
a2luZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ3YWl0LWZvci1kb3du
bG9hZHMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2Ni02NyJ9LHsi
ZG9jdW1lbnQiOiJvcmlnaW5hbCIsImxpbmVzIjoicHJlcmVxdWlzaXRlIDksIHRoaXJkIGNvbHVt
biJ9XSwidGl0bGUiOiJBIHJ1bm5pbmcgY3JlYXRpb24gb2YgYSBmaWxlIHN5c3RlbSBmcm9tIGEg
c25hcHNob3QgaXMgd2FpdGVkIGZvciwgb3Igd2hhdCBpdCBoYXMgZG93bmxvYWRlZCBpcyBkZWxl
dGVkIn0seyJpZCI6InByZWZldGNoLW92ZXIiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIs
InNhdGlzZmllZEJ5IjpbIndhaXQtZm9yLXByZWZldGNoIl0sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiNjcifSx7ImRvY3VtZW50Ijoib3JpZ2luYWwiLCJsaW5lcyI6InBy
ZXJlcXVpc2l0ZSA5LCB0aGlyZCBjb2x1bW4ifV0sInRpdGxlIjoiQSBydW5uaW5nIHByZWZldGNo
IG9mIG1ldGFkYXRhIGlzIHdhaXRlZCBmb3Igb3IgYWJvcnRlZDsgaXQgY2Fubm90IGJlIHJlc3Vt
ZWQgYWZ0ZXIgdGhlIHVwZ3JhZGUifSx7ImlkIjoic3luY3Mtb3ZlciIsImtpbmQiOiJzdGVwIiwi
bGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsid2FpdC1mb3ItZG93bmxvYWRzIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjgtNjkifSx7ImRvY3VtZW50Ijoib3Jp
Z2luYWwiLCJsaW5lcyI6InByZXJlcXVpc2l0ZSA5LCB0aGlyZCBjb2x1bW4ifV0sInRpdGxlIjoi
QSBydW5uaW5nIHN5bmNocm9uaXNhdGlvbiBvZiBhIGZpbGUgc3lzdGVtIGlzIHdhaXRlZCBmb3Is
IG9yIHdoYXQgaXQgaGFzIGRvd25sb2FkZWQgaXMgZGVsZXRlZCJ9LHsiaWQiOiJ0YXNrcy1vdmVy
Iiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBncmFk
ZS1iYWNrZW5kcy5lbnRyeS50YXNrcy1vdmVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiNjAtNjEifV0sInRpdGxlIjoiTm9uZSBvZiB0aGVzZSB0YXNrcyBpcyBsZWZ0
IHdoZW4gdGhlIHVwZ3JhZGUgc3RhcnRzIn0seyJpZCI6InRhc2tzLXN0YXktb3ZlciIsImtpbmQi
OiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtYmFja2VuZHMu
ZXhpdC50YXNrcy1zdGlsbC1vdmVyIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTksIDYwLTYxIn1dLCJ0aXRsZSI6Ik5vbmUgb2YgdGhlc2UgdGFza3MgaGFzIGNvbWUg
dXAgd2hpbGUgdGhlIGJhY2tlbmRzIHdlcmUgdXBncmFkZWQifSx7ImlkIjoiZnJlZXplLXMzLWNy
ZWF0aW9uIiwia2luZCI6ImZyZWV6ZSIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInBv
c3Rwb25lLXRyYW5zZmVycyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjM5In1dLCJ0aXRsZSI6Ik5vIFMzIGNsdXN0ZXIgaXMgY3JlYXRlZCB1bnRpbCB0aGUgdXBncmFk
ZSBpcyBvdmVyIGFuZCBhbGwgY29udGFpbmVycyBhcmUgdXAifSx7ImlkIjoiZnJlZXplLXVwbG9h
ZHMiLCJraW5kIjoiZnJlZXplIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicG9zdHBv
bmUtdHJhbnNmZXJzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTks
IDYxLCA2NC02NSJ9XSwidGl0bGUiOiJObyBzbmFwc2hvdCBpcyB1cGxvYWRlZCBkdXJpbmcgdGhl
IHdob2xlIHVwZ3JhZGUifSx7ImlkIjoiZnJlZXplLWRvd25sb2FkcyIsImtpbmQiOiJmcmVlemUi
LCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJwb3N0cG9uZS10cmFuc2ZlcnMiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOSwgNjEsIDY2LTY3In1dLCJ0aXRs
ZSI6Ik5vIGZpbGUgc3lzdGVtIGlzIGNyZWF0ZWQgZnJvbSBhIHNuYXBzaG90IGR1cmluZyB0aGUg
d2hvbGUgdXBncmFkZSJ9LHsiaWQiOiJmcmVlemUtc3luY3MiLCJraW5kIjoiZnJlZXplIiwibGV2
ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicG9zdHBvbmUtdHJhbnNmZXJzIl0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjEsIDY4LTY5In1dLCJ0aXRsZSI6Ik5vIGZp
bGUgc3lzdGVtIGlzIHN5bmNocm9uaXNlZCBmcm9tIGEgc25hcHNob3QgZHVyaW5nIHRoZSB3aG9s
ZSB1cGdyYWRlIn0seyJpZCI6InZlcnNpb24tZG93bmxvYWRlZCIsImtpbmQiOiJzdGVwIiwibGV2
ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicHJlcGFyZS12ZXJzaW9uIl0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNzUtODEifV0sInRpdGxlIjoiVGhlIHRhcmdldCB2
ZXJzaW9uIGlzIGJyb3VnaHQgdG8gb25lIGJhY2tlbmQgc2VydmVyIGluIG9uZSBvZiB0aHJlZSB3
YXlzIn0seyJpZCI6InZlcnNpb24tZmV0Y2hlZCIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0
Iiwic2F0aXNmaWVkQnkiOlsiZmV0Y2gtdmVyc2lvbiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6Ijg1LTEwMyJ9XSwidGl0bGUiOiJUaGUgdmVyc2lvbiBpcyBmZXRjaGVk
LCBvciB0aGUgcmVsZWFzZSdzIGNvbW1hbmQgbGluZSBmb3VuZCwgb3IgaXRzIGFyY2hpdmUgdW5w
YWNrZWQgaW4gYSBmb2xkZXIgb2YgaXRzIG93biJ9LHsiaWQiOiJ2ZXJzaW9uLXJlYWR5Iiwia2lu
ZCI6InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJwcmVwYXJlLXZlcnNpb24i
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4OCwgOTIsIDk5LCAxMDQt
MTA1In0seyJkb2N1bWVudCI6Im9yaWdpbmFsIiwibGluZXMiOiJtZXRob2QgQywgc3RlcCAyOiBp
bnN0YWxsLnNoIn1dLCJ0aXRsZSI6Ikl0IGlzIG1hZGUgcmVhZHksIGJ5IHByZXBhcmluZyBpdCwg
YnkgdGhhdCBjb21tYW5kIGxpbmUsIG9yIGJ5IHRoZSBpbnN0YWxsZXIgb2YgdGhlIGFyY2hpdmUi
fSx7ImlkIjoiYmFja2VuZHMtcHJlcGFyZWQiLCJraW5kIjoic3RlcCIsImxlZnRPdXQiOlt7ImJ5
IjoiYW5hQGV4YW1wbGUuY29tIiwiaWQiOiJwcmVwYXJlLWJhY2tlbmRzIiwicmVhc29uIjoiRm91
ciBzZXJ2ZXJzOyBwcmVwYXJpbmcgdGhlbSBhcGFydCBnYWlucyBub3RoaW5nLiIsInRpdGxlIjoi
UHJlcGFyZSB0aGUgYmFja2VuZCBzZXJ2ZXJzIGFoZWFkIG9mIHRpbWUifV0sImxldmVsIjoibWF5
Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjEwOC0xMTMifV0sInRpdGxlIjoiV2l0aCBtYW55IGJhY2tlbmRzLCB0aGV5IGFyZSBwcmVwYXJl
ZCBhaGVhZCBvZiB0aGUgdXBncmFkZSJ9LHsiaWQiOiJiYWNrZW5kcy11cGdyYWRlZCIsImtpbmQi
OiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic3RhcnQtdXBncmFkZSJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjExOC0xMjMifV0sInRpdGxlIjoi
VGhlIHVwZ3JhZGUgY29tbWFuZCBpcyBydW4gb24gdGhlIGJhY2tlbmQgc2VydmVyIHRoYXQgaGFz
IHRoZSB2ZXJzaW9uIn0seyJpZCI6InBoYXNlLXByZXBhcmUtc2VlbiIsImtpbmQiOiJvYnNlcnZh
dGlvbiIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1wcmVwYXJhdGlvbiJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzLTI1LCAxMjUtMTI2In1dLCJ0
aXRsZSI6IlRoZSBwcmVwYXJhdGlvbiBvZiBhbGwgYmFja2VuZCBzZXJ2ZXJzIGlzIGZvbGxvd2Vk
IHRvIGl0cyBlbmQifSx7ImlkIjoicGhhc2UtZHJpdmVzLXNlZW4iLCJraW5kIjoib2JzZXJ2YXRp
b24iLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtZHJpdmVzIl0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjYtMjcifV0sInRpdGxlIjoiVGhlIHVwZ3Jh
ZGUgb2YgdGhlIGRyaXZlIGNvbnRhaW5lcnMgaXMgZm9sbG93ZWQgdG8gaXRzIGVuZCJ9LHsiaWQi
OiJwaGFzZS1jb21wdXRlcy1zZWVuIiwia2luZCI6Im9ic2VydmF0aW9uIiwibGV2ZWwiOiJtdXN0
Iiwic2F0aXNmaWVkQnkiOlsic2VlLWNvbXB1dGVzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMjgtMjkifV0sInRpdGxlIjoiVGhlIHVwZ3JhZGUgb2YgdGhlIGNvbXB1
dGUgY29udGFpbmVycyBpcyBmb2xsb3dlZCB0byBpdHMgZW5kIn0seyJpZCI6InBoYXNlLWZyb250
ZW5kcy1zZWVuIiwia2luZCI6Im9ic2VydmF0aW9uIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVk
QnkiOlsic2VlLWZyb250ZW5kcyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjMwLTMxLCAxNDMifV0sInRpdGxlIjoiVGhlIHVwZ3JhZGUgb2YgZnJvbnRlbmRzLCBwcm90
b2NvbCBjb250YWluZXJzIGFuZCBnYXRld2F5cyBpcyBmb2xsb3dlZCB0byBpdHMgZW5kIn0seyJp
ZCI6ImNvbnRhaW5lcnMtdXAiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJ1cGdyYWRlLWJhY2tlbmRzLmV4aXQuY29udGFpbmVycy11cCIsImNvbnRhaW5lcnMt
dXAiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOSJ9XSwidGl0bGUi
OiJBbGwgY29udGFpbmVycyBhcmUgdXAgYmVmb3JlIGFueXRoaW5nIGZyb3plbiBpcyByZWxlYXNl
ZCJ9LHsiaWQiOiJjbGllbnQtdmVyc2lvbiIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVz
dCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtY2xpZW50cy5lbnRyeS5jbGllbnQtdmVyc2lvbiJd
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzMSJ9XSwidGl0bGUiOiJU
aGUgY2xpZW50cyBhcmUgYXQgbW9zdCBvbmUgbWFqb3IgdmVyc2lvbiBiZWhpbmQgdGhlIHRhcmdl
dCJ9LHsiaWQiOiJjbGllbnQtc291cmNlIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0
Iiwic2F0aXNmaWVkQnkiOlsic2VlLWNsaWVudC1zb3VyY2UiXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIxMzEifV0sInRpdGxlIjoiQ2xpZW50cyB0aGF0IGNvbW1hbmRz
IHVwZ3JhZGUgYXJlIGF0IDQuMS4yIG9yIGxhdGVyIn0seyJpZCI6ImNsaWVudC1wYWNrYWdlLWZl
dGNoZWQiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3Jh
ZGUtYWxsLWNsaWVudHMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIx
MzUsIDE0OS0xNTEsIDE1OSwgMTY3In1dLCJ0aXRsZSI6IlRoZSBjbGllbnRzIGdldCB0aGUgdmVy
c2lvbiBmcm9tIGEgYmFja2VuZCwgYnkgYSBjb21tYW5kLCB3aXRoIHRoZWlyIGJhdGNoIG9yIHdp
dGggdGhlaXIgbW91bnQifSx7ImlkIjoiY2xpZW50LWJhdGNoZXMiLCJraW5kIjoicHJlY2hlY2si
LCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLWNsaWVudHMuZW50cnkuY2xp
ZW50LWJhdGNoZXMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNDMs
IDE2Mi0xNjQifV0sInRpdGxlIjoiVGhlIGJhdGNoIHNpemUgYW5kIHRoZSBsaXN0cyBvZiBjbGll
bnRzIG1ha2Ugc2Vuc2UsIGFuZCBubyBnYXRld2F5IGlzIGFtb25nIHRoZW0ifSx7ImV4ZW1wdGlv
biI6ImByZW5ldy1jbGllbnRzYCBpcyBgcmVtb3RlYCwgbm90IGBsb2NhbGAiLCJpZCI6ImFnZW50
LXVwZ3JhZGVkIiwia2luZCI6InN0ZXAiLCJsZWZ0T3V0IjpbeyJpZCI6InJlbmV3LWNsaWVudHMi
LCJyZWFzb24iOiJgcmVtb3RlYCBpcyB0YWtlbiwgbm90IGBsb2NhbGAiLCJ0aXRsZSI6Ik9uIHRo
ZSBzcG90LCBvbmUgY2xpZW50IGFmdGVyIGFub3RoZXIifV0sImxldmVsIjoibXVzdCIsInNhdGlz
ZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTMifV0s
InRpdGxlIjoiT24gdGhlIHNwb3QsIHRoZSBhZ2VudCBpcyB1cGdyYWRlZCBiZWZvcmUgdGhlIGNs
aWVudCdzIGNvbnRhaW5lcnMifSx7ImlkIjoiY2xpZW50cy11cGdyYWRlZCIsImtpbmQiOiJzdGVw
IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBncmFkZS1hbGwtY2xpZW50cyJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyOS0xNjcifV0sInRpdGxlIjoi
VGhlIGNsaWVudHMgYXJlIHVwZ3JhZGVkLCBieSBtb3VudGluZyBhbmV3LCBvbmUgYnkgb25lIG9u
IHRoZSBzcG90LCBvciBpbiBiYXRjaGVzIGZyb20gYSBiYWNrZW5kIn0seyJpZCI6ImNsaWVudHMt
YXQtdGFyZ2V0Iiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsi
dXBncmFkZS1jbGllbnRzLmV4aXQuY2xpZW50cy1hdC10YXJnZXQiLCJjbGllbnRzLWF0LXRhcmdl
dCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzMS0xMzYifV0sInRp
dGxlIjoiRWFjaCBjbGllbnQgcnVucyB0aGUgdGFyZ2V0IHZlcnNpb24ifSx7ImV4ZW1wdGlvbiI6
ImBjbGllbnQtbW91bnRzYCBpcyBgc2luZ2xlLWNsdXN0ZXJgLCBub3QgYHNldmVyYWwtY2x1c3Rl
cnNgIiwiaWQiOiJ0YXJnZXQtdmVyc2lvbi1vZi1jbGllbnRzIiwia2luZCI6ImNoZWNrIiwibGVm
dE91dCI6W3siaWQiOiJzZWUtY2xpZW50LXRhcmdldC12ZXJzaW9uIiwicmVhc29uIjoiZG9lcyBu
b3QgYXBwbHk6IGBjbGllbnQtbW91bnRzYCBpcyBgc2luZ2xlLWNsdXN0ZXJgLCBub3QgYHNldmVy
YWwtY2x1c3RlcnNgIiwidGl0bGUiOiJTZWUgd2hpY2ggdmVyc2lvbiBjbGllbnRzIG9mIHNldmVy
YWwgY2x1c3RlcnMgdGFrZSJ9XSwibGV2ZWwiOiJtYXkiLCJzYXRpc2ZpZWRCeSI6W10sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTM2In1dLCJ0aXRsZSI6IldoZXJlIGNs
aWVudHMgbW91bnQgc2V2ZXJhbCBjbHVzdGVycywgdGhpcyBjbHVzdGVyIG5hbWVzIHRoZSB0YXJn
ZXQgYXMgaXRzIGNsaWVudC10YXJnZXQtdmVyc2lvbiJ9LHsiaWQiOiJuby1taXNtYXRjaCIsImtp
bmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtY2xpZW50
cy5leGl0Lm5vLW1pc21hdGNoIiwibm8tbWlzbWF0Y2giXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxMzEsIDE1OCJ9LHsiZG9jdW1lbnQiOiJhbGVydHMiLCJsaW5lcyI6
Imxpc3Qgb2YgYWxlcnRzIn1dLCJ0aXRsZSI6IlRoZSBhbGVydCBhYm91dCBjbGllbnRzIG9mIGFu
b3RoZXIgdmVyc2lvbiBpcyBnb25lIn0seyJpZCI6ImNsdXN0ZXItdmVyc2lvbiIsImtpbmQiOiJj
aGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImNsdXN0ZXItdmVyc2lvbiJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3My0xNzcifV0sInRpdGxlIjoi
VGhlIGNsdXN0ZXIgc2hvd3MgdGhlIHRhcmdldCB2ZXJzaW9uIn0seyJpZCI6ImRhdGEtdXBncmFk
ZS1kb25lIiwia2luZCI6IndhaXQiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUt
ZGF0YS11cGdyYWRlLW92ZXIiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI3MyJ9XSwidGl0bGUiOiJUaGUgY29udmVyc2lvbiBvZiBtZXRhZGF0YSB0aGF0IHRoZSB1cGdy
YWRlIGJlZ2lucyBpcyB3YWl0ZWQgZm9yIn1dLCJydW5ib29rIjp7ImRlc2NyaXB0aW9uIjoiTWVl
dCB0aGUgcHJlcmVxdWlzaXRlcywgc3RvcCB0aGUgdHJhbnNmZXJzIG9mIHNuYXBzaG90cyBhbmQg
a2VlcCB0aGVtIHN0b3BwZWQsIGJyaW5nIHRoZSB2ZXJzaW9uIHRvIG9uZSBiYWNrZW5kLCBsZXQg
dGhlIHZlbmRvcidzIGNvbW1hbmQgdXBncmFkZSB0aGUgYmFja2VuZHMgd2hpbGUgZWFjaCBvZiBp
dHMgcGhhc2VzIGlzIHdhdGNoZWQsIHVwZ3JhZGUgdGhlIGNsaWVudHMsIGFuZCBsb29rIGFnYWlu
LiBDb21tYW5kcyBydW4gYXMgcm9vdCBvbiB0aGUgaG9zdHMsIGFzIHRoZSB2ZW5kb3Igc2hvd3Mg
dGhlbTsgdGhlIGxvZ2luIG9mIHRoZSBwcm9ncmFtIGJlbG9uZ3MgdG8gdGhhdCBhY2NvdW50LiIs
ImlkIjoid2VrYS11cGdyYWRlIiwidGl0bGUiOiJVcGdyYWRlIGEgV0VLQSBjbHVzdGVyIn0sInNr
aXBwZWQiOlt7ImlkIjoiYXBwcm92ZS1jb252ZXJzaW9uIiwicmVhc29uIjoiZG9lcyBub3QgYXBw
bHk6IGBjb252ZXJzaW9uYCBpcyBgbmV2ZXItbmVlZGVkYCwgbm90IGBieS12ZW5kb3JgIiwidGl0
bGUiOiJBcHByb3ZlIHRoYXQgdGhlIHZlbmRvciBoYXMgY29udmVydGVkIHRoZSBjbHVzdGVyIn0s
eyJpZCI6ImFwcHJvdmUtY29udmVyc2lvbi1vbi1hd3MiLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBs
eTogYGNsb3VkYCBpcyBgbm9uZWAsIG5vdCBgYXdzLWF1dG8tc2NhbGluZ2AsIGBjb252ZXJzaW9u
YCBpcyBgbmV2ZXItbmVlZGVkYCwgbm90IGBieS12ZW5kb3JgIiwidGl0bGUiOiJBcHByb3ZlIHRo
YXQgdGhlIHZlbmRvciB3YXMgYXNrZWQgYmVmb3JlIHRoZSBjb252ZXJzaW9uIn0seyJpZCI6ImFw
cHJvdmUta3dhcyIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgczNgIGlzIGBhYnNlbnRgLCBu
b3QgYGNvbmZpZ3VyZWRgIiwidGl0bGUiOiJBcHByb3ZlIHRoYXQgRVRDRCBoYXMgYmVjb21lIEtX
QVMifSx7ImlkIjoiZmV0Y2gtdmVyc2lvbi1mcm9tLXNpdGUiLCJyZWFzb24iOiJkb2VzIG5vdCBh
cHBseTogYGRpc3RyaWJ1dGlvbi1zZXJ2ZXJgIGlzIGBoYXMtdGFyZ2V0YCwgbm90IGBsYWNrcy10
YXJnZXRgIiwidGl0bGUiOiJGZXRjaCB0aGUgdmVyc2lvbiBmcm9tIHRoZSB2ZW5kb3IncyBzaXRl
IHdpdGggYSB0b2tlbiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJpZCI6InByZXBhcmUtYmFj
a2VuZHMiLCJyZWFzb24iOiJGb3VyIHNlcnZlcnM7IHByZXBhcmluZyB0aGVtIGFwYXJ0IGdhaW5z
IG5vdGhpbmcuIiwidGl0bGUiOiJQcmVwYXJlIHRoZSBiYWNrZW5kIHNlcnZlcnMgYWhlYWQgb2Yg
dGltZSJ9LHsiaWQiOiJzdGFydC11cGdyYWRlLXdpdGgtbW9kZSIsInJlYXNvbiI6ImRvZXMgbm90
IGFwcGx5OiB0aGUgdGFyZ2V0IGlzIGA0LjIuNGAsIG5vdCBgNC4xLipgIiwidGl0bGUiOiJTdGFy
dCB0aGUgdXBncmFkZSBvbiB0aGUgbGVhZCBiYWNrZW5kIn0seyJpZCI6InNlZS1jbGllbnQtdGFy
Z2V0LXZlcnNpb24iLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYGNsaWVudC1tb3VudHNgIGlz
IGBzaW5nbGUtY2x1c3RlcmAsIG5vdCBgc2V2ZXJhbC1jbHVzdGVyc2AiLCJ0aXRsZSI6IlNlZSB3
aGljaCB2ZXJzaW9uIGNsaWVudHMgb2Ygc2V2ZXJhbCBjbHVzdGVycyB0YWtlIn0seyJpZCI6ImJl
dHdlZW4taG9wcyIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiB0aGUgdGFyZ2V0IGlzIHJlYWNo
ZWQgaW4gb25lIGhvcCIsInRpdGxlIjoiTWVldCB3aGF0IHRoZSBuZXh0IGhvcCBhc2tzIG9mIHRo
aXMgb25lIn0seyJpZCI6InJ1bi11cGdyYWRlLXdpdGgtbW9kZS1hZ2FpbiIsInJlYXNvbiI6ImRv
ZXMgbm90IGFwcGx5OiB0aGUgdGFyZ2V0IGlzIGA0LjIuNGAsIG5vdCBgNC4xLipgIiwidGl0bGUi
OiJSdW4gdGhlIHVwZ3JhZGUgYWdhaW4ifV0sInNvdXJjZXMiOlt7ImlkIjoiZ3VpZGUiLCJ0aXRs
ZSI6IlVwZ3JhZGUgV0VLQSB2ZXJzaW9ucyIsInVybCI6Imh0dHBzOi8vZG9jcy53ZWthLmlvL3Vz
YWdlL3VwZ3JhZGluZy13ZWthLXZlcnNpb25zIn0seyJpZCI6Im9yaWdpbmFsIiwidGl0bGUiOiJ3
ZWthL2RvY3Mtd2VrYS1pbzogdXNhZ2UvdXBncmFkaW5nLXdla2EtdmVyc2lvbnMubWQgYXQgOGZh
NjBlMmMgKGJyYW5jaCA0LjIsIDIwMjQtMDEtMDgpIiwidXJsIjoiaHR0cHM6Ly9naXRodWIuY29t
L3dla2EvZG9jcy13ZWthLWlvIn0seyJpZCI6ImVhcmxpZXIiLCJ0aXRsZSI6Indla2EvZG9jcy13
ZWthLWlvOiB0aGUgc2FtZSBwYWdlIGF0IDgxZTg2MGVjICgyMDIzLTA1LTIyKSIsInVybCI6Imh0
dHBzOi8vZ2l0aHViLmNvbS93ZWthL2RvY3Mtd2VrYS1pbyJ9LHsiaWQiOiJsYXRlciIsInRpdGxl
Ijoid2VrYS9kb2NzLXdla2EtaW86IHRoZSBzYW1lIHBhZ2UgYXQgdGhlIGhlYWQgb2YgYnJhbmNo
IDQuMiAoMjAyNC0xMCkiLCJ1cmwiOiJodHRwczovL2dpdGh1Yi5jb20vd2VrYS9kb2NzLXdla2Et
aW8ifSx7ImlkIjoicmVsZWFzZXMiLCJ0aXRsZSI6Indla2EvZG9jcy13ZWthLWlvOiB0aGUgc2Ft
ZSBwYWdlIGluIHRoZSBicmFuY2hlcyA0LjEsIDQuMyBhbmQgNC40IiwidXJsIjoiaHR0cHM6Ly9n
aXRodWIuY29tL3dla2EvZG9jcy13ZWthLWlvIn0seyJpZCI6InRhc2tzIiwidGl0bGUiOiJNYW5h
Z2UgYmFja2dyb3VuZCB0YXNrcyB1c2luZyB0aGUgQ0xJICg0LjIpIiwidXJsIjoiaHR0cHM6Ly9k
b2NzLndla2EuaW8vdXNhZ2UvYmFja2dyb3VuZC10YXNrcyJ9LHsiaWQiOiJjbGkiLCJ0aXRsZSI6
Ik1hbmFnZSB0aGUgc3lzdGVtIHVzaW5nIHRoZSBXRUtBIENMSSAoNC4yKSIsInVybCI6Imh0dHBz
Oi8vZ2l0aHViLmNvbS93ZWthL2RvY3Mtd2VrYS1pbyJ9LHsiaWQiOiJhbGVydHMiLCJ0aXRsZSI6
Ik1hbmFnZSBhbGVydHMgdXNpbmcgdGhlIENMSSwgYW5kIGxpc3Qgb2YgYWxlcnRzICg0LjIpIiwi
dXJsIjoiaHR0cHM6Ly9naXRodWIuY29tL3dla2EvZG9jcy13ZWthLWlvIn0seyJpZCI6Imluc3Rh
bGxhdGlvbiIsInRpdGxlIjoiUGVyZm9ybSBwb3N0LWNvbmZpZ3VyYXRpb24gcHJvY2VkdXJlcyAo
NC4yKSIsInVybCI6Imh0dHBzOi8vZ2l0aHViLmNvbS93ZWthL2RvY3Mtd2VrYS1pbyJ9LHsiaWQi
OiJ1c2VycyIsInRpdGxlIjoiVXNlciBtYW5hZ2VtZW50IHVzaW5nIHRoZSBDTEkgKDQuMikiLCJ1
cmwiOiJodHRwczovL2dpdGh1Yi5jb20vd2VrYS9kb2NzLXdla2EtaW8ifSx7ImlkIjoic2NoZW1l
IiwidGl0bGUiOiJPcGVyYXRpb24gZ3VpZGUiLCJ1cmwiOiJodHRwczovL2RvY3Mud2VrYS5pby9v
cGVyYXRpb24tZ3VpZGUifSx7ImlkIjoiYmFja2dyb3VuZC10YXNrcyIsInRpdGxlIjoiQmFja2dy
b3VuZCB0YXNrcyIsInVybCI6Imh0dHBzOi8vZG9jcy53ZWthLmlvL3VzYWdlL2JhY2tncm91bmQt
dGFza3MifSx7ImlkIjoiY29tcGF0aWJpbGl0eSIsInRpdGxlIjoiUHJlcmVxdWlzaXRlcyBhbmQg
Y29tcGF0aWJpbGl0eSIsInVybCI6Imh0dHBzOi8vZG9jcy53ZWthLmlvL2luc3RhbGwvcHJlcmVx
dWlzaXRlcy1hbmQtY29tcGF0aWJpbGl0eSJ9LHsiaWQiOiJjb252ZXJzaW9uIiwidGl0bGUiOiJD
b252ZXJ0IHRoZSBjbHVzdGVyIGFyY2hpdGVjdHVyZSAoZm9yIHRoZSB2ZW5kb3IncyBwcm9mZXNz
aW9uYWwgc2VydmljZXMgb25seSkifSx7ImlkIjoicmVsZWFzZXMiLCJ0aXRsZSI6IlB1YmxpYyBy
ZWxlYXNlcyIsInVybCI6Imh0dHBzOi8vZ2V0Lndla2EuaW8vdWkvcmVsZWFzZXMvIn0seyJpZCI6
InNldmVyYWwtY2x1c3RlcnMiLCJ0aXRsZSI6Ik1vdW50IGZpbGVzeXN0ZW1zIGZyb20gbXVsdGlw
bGUgY2x1c3RlcnMgb24gYSBzaW5nbGUgY2xpZW50In1dLCJzdGFnZXMiOlt7ImVmZmVjdHMiOltd
LCJpZCI6InByZXJlcXVpc2l0ZXMiLCJzdGVwcyI6WyJwcmVyZXF1aXNpdGVzLmVudHJ5LmNsdXN0
ZXItYWRtaW4iLCJwcmVyZXF1aXNpdGVzLmVudHJ5Lm11bHRpLWNvbnRhaW5lciIsInByZXJlcXVp
c2l0ZXMuZW50cnkucHJvdG9jb2wtZGVjbGFyZWQiLCJwcmVyZXF1aXNpdGVzLmVudHJ5LmJhY2tl
bmRzLW9ubGluZSIsInByZXJlcXVpc2l0ZXMuZW50cnkucmVidWlsZC1kb25lIiwicHJlcmVxdWlz
aXRlcy5lbnRyeS5uby1hbGVydHMiLCJwcmVyZXF1aXNpdGVzLmVudHJ5LmZyZWUtc3BhY2UiLCJw
cmVyZXF1aXNpdGVzLmVudHJ5Lm5vLWRhdGEtdXBncmFkZSIsInNlZS1wcm90b2NvbHMiLCJub3Rp
ZnktdXNlcnMiLCJwb3N0cG9uZS10cmFuc2ZlcnMiLCJ3YWl0LWZvci11cGxvYWRzIiwid2FpdC1m
b3ItZG93bmxvYWRzIiwid2FpdC1mb3ItcHJlZmV0Y2giXSwidGl0bGUiOiJNZWV0IHRoZSBwcmVy
ZXF1aXNpdGVzIGFuZCBzdG9wIHRoZSB0cmFuc2ZlcnMgb2Ygc25hcHNob3RzIn0seyJlZmZlY3Rz
IjpbXSwiaWQiOiJkb3dubG9hZCIsInN0ZXBzIjpbImRvd25sb2FkLmVudHJ5LmNsdXN0ZXItYWRt
aW4iLCJzZWUtbGF0ZXN0LXJlbGVhc2UiLCJzZWUtY29tcGF0aWJsZSIsImZldGNoLXZlcnNpb24i
LCJwcmVwYXJlLXZlcnNpb24iXSwidGl0bGUiOiJCcmluZyB0aGUgdmVyc2lvbiB0byBvbmUgYmFj
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
ZXJzaW9uIiwidXBncmFkZS1jbGllbnRzLmVudHJ5LmNsaWVudC1iYXRjaGVzIiwic2VlLWNsaWVu
dC1zb3VyY2UiLCJ1cGdyYWRlLWFsbC1jbGllbnRzIiwidXBncmFkZS1jbGllbnRzLmV4aXQuY2xp
ZW50cy1hdC10YXJnZXQiLCJ1cGdyYWRlLWNsaWVudHMuZXhpdC5uby1taXNtYXRjaCJdLCJ0aXRs
ZSI6IlVwZ3JhZGUgdGhlIGNsaWVudHMiLCJ3aW5kb3ciOiJ1cGdyYWRlLWNsaWVudHMifSx7ImVm
ZmVjdHMiOltdLCJpZCI6InZlcmlmeSIsInN0ZXBzIjpbImNsdXN0ZXItdmVyc2lvbiIsImNvbnRh
aW5lcnMtdXAiLCJjbGllbnRzLWF0LXRhcmdldCIsIm5vLW1pc21hdGNoIiwiYWxlcnRzLWFmdGVy
Iiwic2VlLWRhdGEtdXBncmFkZS1vdmVyIiwicmVzdW1lLXRyYW5zZmVycyJdLCJ0aXRsZSI6IlBv
c3QtdXBncmFkZSB2ZXJpZmljYXRpb24ifV0sInN0ZXBzIjpbeyJiYXRjaGVzIjpbWyJiZTEiXV0s
ImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAtcyBcIiRI
T01FLy53ZWthL2F1dGgtdG9rZW4uanNvblwiIHx8IGV4aXQgMVxudXNlcj0kKHdla2EgdXNlciB3
aG9hbWkpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkdXNlclwiIHwgYXdrIC1GICd8JyAt
diB3YW50ZWQ9XCIke2FkbWluX3VzZXJ9XCIgJ1xuICB7IG5hbWUgPSAkMTsgcm9sZSA9IHRvbG93
ZXIoJDMpOyBnc3ViKC8gLywgXCJcIiwgbmFtZSk7IGdzdWIoLyAvLCBcIlwiLCByb2xlKSB9XG4g
IG5hbWUgPT0gd2FudGVkIHsgcHJpbnQgcm9sZSB9JyIsInZhcmlhYmxlcyI6WyJhZG1pbl91c2Vy
Il19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiJjbHVzdGVyYWRtaW4i
fV0sImV4cGVjdGVkIjoiaXMgYGNsdXN0ZXJhZG1pbmAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJw
cmVyZXF1aXNpdGVzLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0
IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIGRlY2xhcmVkIGFk
bWluIGhhcyBsb2dnZWQgaW4sIGFuZCB0aGUgcm9sZSBpcyB0aGF0IG9mIGEgY2x1c3RlciBhZG1p
biJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5LmNsdXN0ZXItYWRtaW4i
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTQ2fSwicG9zaXRpb24iOiJlbnRy
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY2x1c3Rlci1hZG1pbiJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjUz
In0seyJkb2N1bWVudCI6InVzZXJzIiwibGluZXMiOiJ3aG9hbWksIGxvZ2luIn1dLCJzdGFnZSI6
InByZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6IlRoZSBkZWNsYXJlZCBhZG1pbiBoYXMgbG9nZ2VkIGlu
LCBhbmQgdGhlIHJvbGUgaXMgdGhhdCBvZiBhIGNsdXN0ZXIgYWRtaW4ifSx7ImJhdGNoZXMiOltb
ImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJsaXN0
PSQod2VrYSBjbHVzdGVyIGNvbnRhaW5lciAtYikgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBc
IiRsaXN0XCIgfCBhd2sgJ1xuICBOUiA9PSAxIHsgaCA9IGluZGV4KCQwLCBcIiBIT1NUTkFNRSBc
Iik7IG5leHQgfVxuICB7IHNwbGl0KHN1YnN0cigkMCwgaCksIG5hbWUsIFwiIFwiKTsgaWYgKG5h
bWVbMV0gIT0gXCJcIikgY291bnRbbmFtZVsxXV0rKyB9XG4gIEVORCB7XG4gICAgZm9yIChob3N0
IGluIGNvdW50KSB7IGhvc3RzKys7IGlmIChjb3VudFtob3N0XSA8IDIpIHNpbmdsZSsrIH1cbiAg
ICBwcmludGYgXCIlczogJWQgb2YgJWRcXG5cIiwgKGhvc3RzID4gMCAmJiBzaW5nbGUgPT0gMCA/
IFwibXVsdGlcIiA6IFwic2luZ2xlXCIpLCBob3N0cyAtIHNpbmdsZSwgaG9zdHNcbiAgfSciLCJ2
YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5t
dWx0aTogIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5tdWx0aTogYCIsImhvc3RzIjpbImJlMSJd
LCJpZCI6InByZXJlcXVpc2l0ZXMuZW50cnkubXVsdGktY29udGFpbmVyIiwia2luZCI6InByb2Jl
Iiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkV2ZXJ5
IGJhY2tlbmQgc2VydmVyIGhhcyBzZXZlcmFsIGNvbnRhaW5lcnMsIGVhY2ggb2Ygb25lIGtpbmQi
fSwiZWZmZWN0cyI6W10sImlkIjoicHJlcmVxdWlzaXRlcy5lbnRyeS5tdWx0aS1jb250YWluZXIi
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTQ3fSwicG9zaXRpb24iOiJlbnRy
eSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibXVsdGktY29udGFpbmVyIl0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTgsIDQ3In0seyJkb2N1bWVudCI6Imluc3RhbGxhdGlvbiIsImxpbmVzIjoid2VrYSBjbHVzdGVy
IGNvbnRhaW5lciJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0bGUiOiJFdmVyeSBiYWNr
ZW5kIHNlcnZlciBoYXMgc2V2ZXJhbCBjb250YWluZXJzLCBlYWNoIG9mIG9uZSBraW5kIn0seyJi
YXRjaGVzIjpbWyJiZTEiLCJiZTIiLCJiZTMiLCJiZTQiLCJndzEiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoicHJpbnRmICclc1xcbicgXCIke3Byb3RvY29s
fVwiIiwidmFyaWFibGVzIjpbInByb3RvY29sIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1h
dGNoZXMiLCJ0ZXh0IjoiXihub25lfG5mc3xzbWJ8czMpJCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVz
IGBeKG5vbmV8bmZzfHNtYnxzMykkYCIsImhvc3RzIjpbImJlMSIsImJlMiIsImJlMyIsImJlNCIs
Imd3MSJdLCJpZCI6InByZXJlcXVpc2l0ZXMuZW50cnkucHJvdG9jb2wtZGVjbGFyZWQiLCJraW5k
IjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxl
IjoiVGhlIGNoYW5nZSBuYW1lcyBvbmUgcHJvdG9jb2wgZm9yIHRoaXMgc2VydmVyLCBvciBub25l
In0sImVmZmVjdHMiOltdLCJpZCI6InByZXJlcXVpc2l0ZXMuZW50cnkucHJvdG9jb2wtZGVjbGFy
ZWQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTQ4fSwicG9zaXRpb24iOiJl
bnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM4In1dLCJzdGFnZSI6
InByZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6IlRoZSBjaGFuZ2UgbmFtZXMgb25lIHByb3RvY29sIGZv
ciB0aGlzIHNlcnZlciwgb3Igbm9uZSJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGNsdXN0ZXIgY29u
dGFpbmVyIC1iKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8IGF3ayAtdiB3
YW50ZWQ9XCIke2JhY2tlbmRfc2VydmVyc31cIiAnXG4gIE5SID09IDEgeyBoID0gaW5kZXgoJDAs
IFwiIEhPU1ROQU1FIFwiKTsgcyA9IGluZGV4KCQwLCBcIiBTVEFUVVMgXCIpOyBuZXh0IH1cbiAg
eyBzcGxpdChzdWJzdHIoJDAsIGgpLCBuYW1lLCBcIiBcIik7IHNwbGl0KHN1YnN0cigkMCwgcyks
IHN0YXR1cywgXCIgXCIpIH1cbiAgbmFtZVsxXSAhPSBcIlwiIHsgc2VlbltuYW1lWzFdXSA9IDE7
IGlmIChzdGF0dXNbMV0gIT0gXCJVUFwiKSBkb3duKysgfVxuICBFTkQge1xuICAgIGZvciAoaG9z
dCBpbiBzZWVuKSBob3N0cysrXG4gICAgd29yZCA9IGhvc3RzID09IHdhbnRlZCAmJiBkb3duID09
IDAgPyBcIm9ubGluZVwiIDogXCJtaXNzaW5nXCJcbiAgICBwcmludGYgXCIlczogJWQgc2VydmVy
cywgJWQgY29udGFpbmVycyBkb3duXFxuXCIsIHdvcmQsIGhvc3RzLCBkb3duXG4gIH0nIiwidmFy
aWFibGVzIjpbImJhY2tlbmRfc2VydmVycyJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRj
aGVzIiwidGV4dCI6Il5vbmxpbmU6ICJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeb25saW5lOiBg
IiwiaG9zdHMiOlsiYmUxIl0sImlkIjoicHJlcmVxdWlzaXRlcy5lbnRyeS5iYWNrZW5kcy1vbmxp
bmUiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAw
MDAsInRpdGxlIjoiRXZlcnkgYmFja2VuZCBzZXJ2ZXIgaXMgb25saW5lLCB3aXRoIGFsbCBvZiBp
dHMgY29udGFpbmVycyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5LmJh
Y2tlbmRzLW9ubGluZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1NDl9LCJw
b3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJiYWNrZW5k
cy1vbmxpbmUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiI1MSJ9LHsiZG9jdW1lbnQiOiJpbnN0YWxsYXRpb24iLCJsaW5lcyI6Indl
a2EgY2x1c3RlciBjb250YWluZXIifV0sInN0YWdlIjoicHJlcmVxdWlzaXRlcyIsInRpdGxlIjoi
RXZlcnkgYmFja2VuZCBzZXJ2ZXIgaXMgb25saW5lLCB3aXRoIGFsbCBvZiBpdHMgY29udGFpbmVy
cyJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6Indla2Egc3RhdHVzIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoiY29udGFpbnMiLCJ0ZXh0IjoiRnVsbHkgcHJvdGVjdGVkIn0seyJwcmVkaWNhdGUi
OiJleGNsdWRlcyIsInRleHQiOiJSZWJ1aWxkIGluIHByb2dyZXNzIn1dLCJleHBlY3RlZCI6ImNv
bnRhaW5zIGBGdWxseSBwcm90ZWN0ZWRgOyBkb2VzIG5vdCBjb250YWluIGBSZWJ1aWxkIGluIHBy
b2dyZXNzYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InByZXJlcXVpc2l0ZXMuZW50cnkucmVidWls
ZC1kb25lIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMi
OjYwMDAwLCJ0aXRsZSI6Ik5vIHJlYnVpbGQgaXMgZ29pbmcgb24gYW5kIHRoZSBkYXRhIGlzIGZ1
bGx5IHByb3RlY3RlZCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5LnJl
YnVpbGQtZG9uZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1NTB9LCJwb3Np
dGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJyZWJ1aWxkLWRv
bmUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI1NSJ9LHsiZG9jdW1lbnQiOiJjbGkiLCJsaW5lcyI6Indla2Egc3RhdHVzIn1dLCJz
dGFnZSI6InByZXJlcXVpc2l0ZXMiLCJ0aXRsZSI6Ik5vIHJlYnVpbGQgaXMgZ29pbmcgb24gYW5k
IHRoZSBkYXRhIGlzIGZ1bGx5IHByb3RlY3RlZCJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Indla2EgYWxlcnRzIC0tbXV0
ZWQgLUoiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwi
dGV4dCI6Il5cXFsgKlxcXSQifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXlxcWyAqXFxdJGAiLCJo
b3N0cyI6WyJiZTEiXSwiaWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5Lm5vLWFsZXJ0cyIsImtpbmQi
OiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUi
OiJUaGVyZSBpcyBubyBhbGVydCwgbXV0ZWQgb3Igbm90In0sImVmZmVjdHMiOltdLCJpZCI6InBy
ZXJlcXVpc2l0ZXMuZW50cnkubm8tYWxlcnRzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJj
aGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjU1MX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbIm5vLWFsZXJ0cyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU3In0seyJkb2N1bWVudCI6ImFsZXJ0cyIsImxpbmVzIjoi
dmlldyBhbGVydHMifV0sInN0YWdlIjoicHJlcmVxdWlzaXRlcyIsInRpdGxlIjoiVGhlcmUgaXMg
bm8gYWxlcnQsIG11dGVkIG9yIG5vdCJ9LHsiYmF0Y2hlcyI6W1siYmUxIiwiYmUyIiwiYmUzIiwi
YmU0Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRmIC1Q
ayAtLSAnL29wdC93ZWthJyB8IGF3ayAnTlIgPT0gMiB7IHByaW50ICQ0IH0nIiwidG9vbHMiOlsi
YXdrIl0sInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI+PSIsIm51bWJl
cnMiOlszOTA2MjUwXSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzIGF0IGxl
YXN0IDQgR0IiLCJob3N0cyI6WyJiZTEiLCJiZTIiLCJiZTMiLCJiZTQiXSwiaWQiOiJwcmVyZXF1
aXNpdGVzLmVudHJ5LmZyZWUtc3BhY2UiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZnJlZSBz
cGFjZSBvZiAvb3B0L3dla2EiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZXJlIGFyZSA0
IEdCIGZyZWUgaW4gL29wdC93ZWthIn0sImVmZmVjdHMiOltdLCJpZCI6InByZXJlcXVpc2l0ZXMu
ZW50cnkuZnJlZS1zcGFjZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1NTJ9
LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJmcmVl
LXNwYWNlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiNTkifV0sInN0YWdlIjoicHJlcmVxdWlzaXRlcyIsInRpdGxlIjoiVGhlcmUg
YXJlIDQgR0IgZnJlZSBpbiAvb3B0L3dla2EifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdGF0dXM9JCh3ZWthIHN0YXR1
cykgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRzdGF0dXNcIiB8XG4gIGF3ayAndG9sb3dl
cigkMCkgfiAvZGF0YSB1cGdyYWRlLyAmJiB0b3VwcGVyKCQwKSB+IC9SVU5OSU5HLyB7IG4rKyB9
IEVORCB7IHByaW50IG4gKyAwIH0nIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3siY29tcGFy
aXNvbiI6Ij09IiwibnVtYmVycyI6WzBdLCJwcmVkaWNhdGUiOiJudW1iZXIifV0sImV4cGVjdGVk
IjoiaXMgPT0gMCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InByZXJlcXVpc2l0ZXMuZW50cnkubm8t
ZGF0YS11cGdyYWRlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1l
b3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik5vIGNvbnZlcnNpb24gb2YgbWV0YWRhdGEgaXMgcnVubmlu
ZyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJwcmVyZXF1aXNpdGVzLmVudHJ5Lm5vLWRhdGEtdXBncmFk
ZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1NTN9LCJwb3NpdGlvbiI6ImVu
dHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJuby1kYXRhLXVwZ3JhZGUiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI3MyJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0bGUiOiJObyBjb252ZXJzaW9uIG9m
IG1ldGFkYXRhIGlzIHJ1bm5pbmcifSx7ImJhdGNoZXMiOltbImJlMSIsImJlMiIsImJlMyIsImJl
NCIsImd3MSJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRl
c3RzIGl0IiwiaG9zdHMiOlsiYmUxIiwiYmUyIiwiYmUzIiwiYmU0IiwiZ3cxIl0sImlkIjoic2Vl
LXByb3RvY29scyIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJPbiBl
dmVyeSBiYWNrZW5kIGFuZCBnYXRld2F5LCBsaXN0IHdoaWNoIG9mIE5GUywgU01CIGFuZCBTMyBp
dCBzZXJ2ZXMuIFRoZXJlIG1heSBiZSBvbmUgYXQgbW9zdCwgYW5kIGl0IG11c3QgYmUgdGhlIG9u
ZSB0aGF0IHRoZSBjaGFuZ2UgbmFtZXMgZm9yIGl0OyBvdGhlcndpc2Ugc3RvcCBhbmQgY2FsbCB0
aGUgdmVuZG9yJ3MgQ3VzdG9tZXIgU3VjY2VzcyBUZWFtLiIsInBhdGgiOltdLCJyZWNvcmQiOlsi
bmZzIiwic21iIiwiczMiXX0sInN1YmplY3QiOiJPbiBldmVyeSBiYWNrZW5kIGFuZCBnYXRld2F5
LCBsaXN0IHdoaWNoIG9mIE5GUywgU01CIGFuZCBTMyBpdCBzZXJ2ZXMuIFRoZXJlIG1heSBiZSBv
bmUgYXQgbW9zdCwgYW5kIGl0IG11c3QgYmUgdGhlIG9uZSB0aGF0IHRoZSBjaGFuZ2UgbmFtZXMg
Zm9yIGl0OyBvdGhlcndpc2Ugc3RvcCBhbmQgY2FsbCB0aGUgdmVuZG9yJ3MgQ3VzdG9tZXIgU3Vj
Y2VzcyBUZWFtLiIsInRpdGxlIjoiRWFjaCBzZXJ2ZXIgc2VydmVzIGF0IG1vc3Qgb25lIHByb3Rv
Y29sLCB0aGUgb25lIHRoYXQgdGhpcyBjaGFuZ2Ugc2F5cyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1h
dGVNUyI6NjAwMDAwLCJpZCI6InNlZS1wcm90b2NvbHMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6NTU1fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNh
dGlzZmllcyI6WyJvbmUtcHJvdG9jb2wiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMzgifV0sInN0YWdlIjoicHJlcmVxdWlzaXRlcyIsInRpdGxlIjoiU2VlIHRoYXQgbm8g
c2VydmVyIGhhcyBzZXZlcmFsIHByb3RvY29scyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJd
XSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJub3RpZnktdXNlcnMiLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im5vdGlmeSIsIm5vdGlmeSI6eyJhYm91dCI6WyJmaWxl
LWFjY2VzcyIsInByb3RvY29sLWFjY2VzcyJdLCJhdWRpZW5jZSI6InVzZXJzIiwibGVhZE1TIjox
NzI4MDAwMDAsIm1lc3NhZ2UiOiJVbmRlciBjaGFuZ2UgQ0hHMDA0NDMxMCB0aGUgc3RvcmFnZSBj
bHVzdGVyIGdvZXMgdG8gNC4yLjQuIEZpbGVzIHN0YXkgcmVhY2hhYmxlIGV4Y2VwdCBmb3IgYWJv
dXQgYSBtaW51dGU7IHByb3RvY29sIGdhdGV3YXlzIHJlY29ubmVjdCBvbmNlLCBhbmQgY2xpZW50
cyBhcmUgdXBncmFkZWQgYWZ0ZXJ3YXJkcy4ifSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTkwfSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI3In1dLCJzdGFnZSI6InByZXJlcXVp
c2l0ZXMiLCJ0aXRsZSI6IlRlbGwgdGhlIHVzZXJzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVy
Il1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6OTAwMDAwLCJpZCI6InBvc3Rwb25lLXRyYW5z
ZmVycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3Ry
dWN0aW9uIjoiU3VzcGVuZCBldmVyeSBzY2hlZHVsZSB0aGF0IHVwbG9hZHMsIGRvd25sb2FkcyBv
ciBzeW5jaHJvbmlzZXMgc25hcHNob3RzLCBhbmQgdGVsbCBhbGwgYWRtaW5pc3RyYXRvcnMgdG8g
c3RhcnQgbm8gc3VjaCB0cmFuc2ZlciwgY3JlYXRlIG5vIFMzIGNsdXN0ZXIgYW5kIGRldGFjaCBu
byBvYmplY3Qgc3RvcmUgdW50aWwgdGhpcyBjaGFuZ2UgaXMgb3Zlci4iLCJwYXRoIjpbXSwicmVj
b3JkIjpbInN1c3BlbmRlZC1zY2hlZHVsZXMiLCJ0b2xkLWF0Il19LCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2MDF9LCJwb3NpdGlvbiI6
ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInRhc2tzLXBvc3Rwb25lZCIs
ImZyZWV6ZS1zMy1jcmVhdGlvbiIsImZyZWV6ZS11cGxvYWRzIiwiZnJlZXplLWRvd25sb2FkcyIs
ImZyZWV6ZS1zeW5jcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjE5LCAzOSwgNjEsIDcxIn1dLCJzdGFnZSI6InByZXJlcXVpc2l0
ZXMiLCJ0aXRsZSI6IlBvc3Rwb25lIHNuYXBzaG90IHRyYW5zZmVycywgUzMgY2x1c3RlciBjcmVh
dGlvbiBhbmQgZGV0YWNoaW5nIiwidW5kbyI6eyJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJSZXN1
bWUgdGhlIHNjaGVkdWxlcyBhbmQgdGVsbCB0aGUgYWRtaW5pc3RyYXRvcnMuIiwicGF0aCI6W10s
InJlY29yZCI6W119fX0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGFza3M9JCh3ZWthIGNsdXN0ZXIgdGFzaykgfHwgZXhp
dCAxXG5wcmludGYgJyVzXFxuJyBcIiR0YXNrc1wiIHwgYXdrICckMSA9PSBcIlNUT1dfVVBMT0FE
XCIgeyBuKysgfSBFTkQgeyBwcmludCBuICsgMCB9JyIsInZhcmlhYmxlcyI6W119LCJleHBlY3Qi
Olt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMiOlswXSwicHJlZGljYXRlIjoibnVtYmVyIn1d
LCJleHBlY3RlZCI6ImlzID09IDAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJ3YWl0LWZvci11cGxv
YWRzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYw
MDAwLCJ0aXRsZSI6Ik5vIHNuYXBzaG90IGlzIGJlaW5nIHVwbG9hZGVkIn0sImVmZmVjdHMiOltd
LCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoid2FpdC1mb3ItdXBsb2FkcyIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoid2FpdCIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjYyNX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQi
OmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjo2MDAwMCwiZm9yTVMiOjQzMjAwMDAwfSwic2F0aXNm
aWVzIjpbInVwbG9hZHMtb3ZlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjY1In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI2NC02NSJ9LHsiZG9jdW1lbnQiOiJ0YXNrcyIsImxpbmVzIjoid2VrYSBjbHVzdGVyIHRhc2si
fV0sInN0YWdlIjoicHJlcmVxdWlzaXRlcyIsInRpdGxlIjoiV2FpdCB1bnRpbCBubyBzbmFwc2hv
dCBpcyBiZWluZyB1cGxvYWRlZCJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRhc2tzPSQod2VrYSBjbHVzdGVyIHRhc2sp
IHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkdGFza3NcIiB8XG4gIGF3ayAnJDEgfiAvXihT
VE9XX0RPV05MT0FEX1NOQVBTSE9UfFNUT1dfRE9XTkxPQURfRklMRVNZU1RFTXxGSUxFU1lTVEVN
X1NRVUFTSCkkLyB7IG4rKyB9IEVORCB7IHByaW50IG4gKyAwIH0nIiwidmFyaWFibGVzIjpbXX0s
ImV4cGVjdCI6W3siY29tcGFyaXNvbiI6Ij09IiwibnVtYmVycyI6WzBdLCJwcmVkaWNhdGUiOiJu
dW1iZXIifV0sImV4cGVjdGVkIjoiaXMgPT0gMCIsImhvc3RzIjpbImJlMSJdLCJpZCI6IndhaXQt
Zm9yLWRvd25sb2FkcyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGlt
ZW91dE1TIjo2MDAwMCwidGl0bGUiOiJObyBmaWxlIHN5c3RlbSBpcyBiZWluZyBjcmVhdGVkIG9y
IHN5bmNocm9uaXNlZCBmcm9tIGEgc25hcHNob3QifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjYwMDAwMCwiaWQiOiJ3YWl0LWZvci1kb3dubG9hZHMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjo2NTV9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwicmV0
cnkiOnsiZXZlcnlNUyI6NjAwMDAsImZvck1TIjo0MzIwMDAwMH0sInNhdGlzZmllcyI6WyJkb3du
bG9hZHMtb3ZlciIsInN5bmNzLW92ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2NywgNjkifSx7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjY2LTY5In0seyJkb2N1bWVudCI6InRhc2tzIiwibGluZXMiOiJ3ZWthIGNsdXN0
ZXIgdGFzayJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNpdGVzIiwidGl0bGUiOiJXYWl0IHVudGlsIG5v
dGhpbmcgaXMgYmVpbmcgZG93bmxvYWRlZCJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRhc2tzPSQod2VrYSBjbHVzdGVy
IHRhc2spIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkdGFza3NcIiB8IGF3ayAnJDEgPT0g
XCJTTkFQU0hPVF9QUkVGRVRDSFwiIHsgbisrIH0gRU5EIHsgcHJpbnQgbiArIDAgfSciLCJ2YXJp
YWJsZXMiOltdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPT0iLCJudW1iZXJzIjpbMF0sInBy
ZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyA9PSAwIiwiaG9zdHMiOlsiYmUxIl0s
ImlkIjoid2FpdC1mb3ItcHJlZmV0Y2giLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91
dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiTm8gbWV0YWRhdGEgb2YgYSBzbmFwc2hv
dCBpcyBiZWluZyBwcmVmZXRjaGVkIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAs
ImlkIjoid2FpdC1mb3ItcHJlZmV0Y2giLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQi
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
Ijo2OTB9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwicmV0cnkiOnsiZXZl
cnlNUyI6NjAwMDAsImZvck1TIjo0MzIwMDAwMH0sInNhdGlzZmllcyI6WyJwcmVmZXRjaC1vdmVy
Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiNjcifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjY3In0seyJkb2N1bWVudCI6
InRhc2tzIiwibGluZXMiOiJ3ZWthIGNsdXN0ZXIgdGFzayJ9XSwic3RhZ2UiOiJwcmVyZXF1aXNp
dGVzIiwidGl0bGUiOiJXYWl0IHVudGlsIG5vIG1ldGFkYXRhIGlzIGJlaW5nIHByZWZldGNoZWQi
fSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpb
MF0sInRleHQiOiJ0ZXN0IC1zIFwiJEhPTUUvLndla2EvYXV0aC10b2tlbi5qc29uXCIgfHwgZXhp
dCAxXG51c2VyPSQod2VrYSB1c2VyIHdob2FtaSkgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBc
IiR1c2VyXCIgfCBhd2sgLUYgJ3wnIC12IHdhbnRlZD1cIiR7YWRtaW5fdXNlcn1cIiAnXG4gIHsg
bmFtZSA9ICQxOyByb2xlID0gdG9sb3dlcigkMyk7IGdzdWIoLyAvLCBcIlwiLCBuYW1lKTsgZ3N1
YigvIC8sIFwiXCIsIHJvbGUpIH1cbiAgbmFtZSA9PSB3YW50ZWQgeyBwcmludCByb2xlIH0nIiwi
dmFyaWFibGVzIjpbImFkbWluX3VzZXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxz
IiwidGV4dCI6ImNsdXN0ZXJhZG1pbiJ9XSwiZXhwZWN0ZWQiOiJpcyBgY2x1c3RlcmFkbWluYCIs
Imhvc3RzIjpbImJlMSJdLCJpZCI6ImRvd25sb2FkLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJraW5k
IjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxl
IjoiVGhlIGRlY2xhcmVkIGFkbWluIGhhcyBsb2dnZWQgaW4sIGFuZCB0aGUgcm9sZSBpcyB0aGF0
IG9mIGEgY2x1c3RlciBhZG1pbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJkb3dubG9hZC5lbnRyeS5j
bHVzdGVyLWFkbWluIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVy
ZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjcyMX0sInBv
c2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNsdXN0ZXIt
YWRtaW4iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI1MyJ9LHsiZG9jdW1lbnQiOiJ1c2VycyIsImxpbmVzIjoid2hvYW1pLCBsb2dp
biJ9XSwic3RhZ2UiOiJkb3dubG9hZCIsInRpdGxlIjoiVGhlIGRlY2xhcmVkIGFkbWluIGhhcyBs
b2dnZWQgaW4sIGFuZCB0aGUgcm9sZSBpcyB0aGF0IG9mIGEgY2x1c3RlciBhZG1pbiJ9LHsiYmF0
Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJh
IHBlcnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6InNlZS1sYXRl
c3QtcmVsZWFzZSIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJMb29r
IGF0IHRoZSBwdWJsaWMgcmVsZWFzZXMuIFRoZSBsYXRlc3Qgb2YgdGhlIG1ham9yIHZlcnNpb24g
dGhhdCA0LjIuNCBiZWxvbmdzIHRvIG11c3QgYmUgNC4yLjQsIGFuZCA0LjIuNCBtdXN0IGJlIGl0
LiIsInBhdGgiOltdLCJyZWNvcmQiOlsibGF0ZXN0LXJlbGVhc2UiLCJzZWVuLWF0Il19LCJzdWJq
ZWN0IjoiTG9vayBhdCB0aGUgcHVibGljIHJlbGVhc2VzLiBUaGUgbGF0ZXN0IG9mIHRoZSBtYWpv
ciB2ZXJzaW9uIHRoYXQgNC4yLjQgYmVsb25ncyB0byBtdXN0IGJlIDQuMi40LCBhbmQgNC4yLjQg
bXVzdCBiZSBpdC4iLCJ0aXRsZSI6IlRoZSB0YXJnZXQgaXMgdGhlIGxhdGVzdCByZWxlYXNlIG9m
IGl0cyBtYWpvciB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlk
Ijoic2VlLWxhdGVzdC1yZWxlYXNlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjcyM30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsi
bGF0ZXN0LW1pbm9yIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTAifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEwIn0s
eyJkb2N1bWVudCI6Im9yaWdpbmFsIiwibGluZXMiOiJtZXRob2QgQjogcHVibGljIHJlbGVhc2Vz
In1dLCJzdGFnZSI6ImRvd25sb2FkIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgdGFyZ2V0IGlzIHRo
ZSBsYXRlc3QgcmVsZWFzZSJ9LHsiYmF0Y2hlcyI6W1siYmUxIiwiYmUyIiwiYmUzIiwiYmU0Il1d
LCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJo
b3N0cyI6WyJiZTEiLCJiZTIiLCJiZTMiLCJiZTQiXSwiaWQiOiJzZWUtY29tcGF0aWJsZSIsImtp
bmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJIb2xkIGVhY2ggYmFja2VuZCBz
ZXJ2ZXIgYWdhaW5zdCB0aGUgcGFnZSBcIlByZXJlcXVpc2l0ZXMgYW5kIGNvbXBhdGliaWxpdHlc
IiBvZiA0LjIuNC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInBhZ2UtdmVyc2lvbiIsInJlc3VsdC1v
Zi1lYWNoLXNlcnZlciJdfSwic3ViamVjdCI6IkhvbGQgZWFjaCBiYWNrZW5kIHNlcnZlciBhZ2Fp
bnN0IHRoZSBwYWdlIFwiUHJlcmVxdWlzaXRlcyBhbmQgY29tcGF0aWJpbGl0eVwiIG9mIDQuMi40
LiIsInRpdGxlIjoiVGhlIGJhY2tlbmQgc2VydmVycyBtZWV0IHRoZSB0YXJnZXQncyBwcmVyZXF1
aXNpdGVzIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxODAwMDAwLCJpZCI6InNlZS1jb21w
YXRpYmxlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjcyOH0sInBvc2l0aW9u
IjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY29tcGF0aWJsZSJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjQ1In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0NSJ9XSwic3RhZ2UiOiJkb3dubG9h
ZCIsInRpdGxlIjoiSG9sZCB0aGUgYmFja2VuZCBzZXJ2ZXJzIGFnYWluc3QgdGhlIHRhcmdldCdz
IHByZXJlcXVpc2l0ZXMifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJ3ZWthIHZlcnNpb24gZ2V0IFwiJHt0YXJnZXR9XCIiLCJ2YXJpYWJs
ZXMiOlsidGFyZ2V0Il19LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwMCwiZmlybSI6
dHJ1ZSwiaWQiOiJmZXRjaC12ZXJzaW9uIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjczOX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsi
dmVyc2lvbi1mZXRjaGVkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiODcsIDg5In1dLCJzdGFnZSI6ImRvd25sb2FkIiwidGltZW91
dE1TIjozNjAwMDAwLCJ0aXRsZSI6IkZldGNoIHRoZSB2ZXJzaW9uIGZyb20gdGhlIGRpc3RyaWJ1
dGlvbiBzZXJ2ZXIiLCJ1bmRvIjp7Im1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkxlYXZlIHRoZSB2
ZXJzaW9uIHdoZXJlIGl0IGlzOyBub3RoaW5nIHVzZXMgaXQuIiwicGF0aCI6W10sInJlY29yZCI6
W119fX0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0Ijoid2VrYSB2ZXJzaW9uIHByZXBhcmUgXCIke3RhcmdldH1cIiIsInZhcmlhYmxlcyI6WyJ0
YXJnZXQiXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAsImZpcm0iOnRydWUsImlk
IjoicHJlcGFyZS12ZXJzaW9uIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9uRmFp
bHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjc2M30s
InBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsidmVyc2lv
bi1yZWFkeSIsInZlcnNpb24tZG93bmxvYWRlZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6Ijg4LCA5MiJ9XSwic3RhZ2UiOiJkb3du
bG9hZCIsInRpbWVvdXRNUyI6MTgwMDAwMCwidGl0bGUiOiJQcmVwYXJlIHRoZSB2ZXJzaW9uIiwi
dW5kbyI6eyJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJMZWF2ZSB0aGUgdmVyc2lvbiB3aGVyZSBp
dCBpczsgbm90aGluZyB1c2VzIGl0LiIsInBhdGgiOltdLCJyZWNvcmQiOltdfX19LHsiYmF0Y2hl
cyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InRlc3QgLXMgXCIkSE9NRS8ud2VrYS9hdXRoLXRva2VuLmpzb25cIiB8fCBleGl0IDFcbnVzZXI9
JCh3ZWthIHVzZXIgd2hvYW1pKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHVzZXJcIiB8
IGF3ayAtRiAnfCcgLXYgd2FudGVkPVwiJHthZG1pbl91c2VyfVwiICdcbiAgeyBuYW1lID0gJDE7
IHJvbGUgPSB0b2xvd2VyKCQzKTsgZ3N1YigvIC8sIFwiXCIsIG5hbWUpOyBnc3ViKC8gLywgXCJc
Iiwgcm9sZSkgfVxuICBuYW1lID09IHdhbnRlZCB7IHByaW50IHJvbGUgfSciLCJ2YXJpYWJsZXMi
OlsiYWRtaW5fdXNlciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0Ijoi
Y2x1c3RlcmFkbWluIn1dLCJleHBlY3RlZCI6ImlzIGBjbHVzdGVyYWRtaW5gIiwiaG9zdHMiOlsi
YmUxIl0sImlkIjoidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5jbHVzdGVyLWFkbWluIiwia2luZCI6
InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IlRoZSBkZWNsYXJlZCBhZG1pbiBoYXMgbG9nZ2VkIGluLCBhbmQgdGhlIHJvbGUgaXMgdGhhdCBv
ZiBhIGNsdXN0ZXIgYWRtaW4ifSwiZWZmZWN0cyI6W10sImlkIjoidXBncmFkZS1iYWNrZW5kcy5l
bnRyeS5jbHVzdGVyLWFkbWluIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjg3
N30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNs
dXN0ZXItYWRtaW4iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI1MyJ9LHsiZG9jdW1lbnQiOiJ1c2VycyIsImxpbmVzIjoid2hvYW1p
LCBsb2dpbiJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tlbmRzIiwidGl0bGUiOiJUaGUgZGVjbGFy
ZWQgYWRtaW4gaGFzIGxvZ2dlZCBpbiwgYW5kIHRoZSByb2xlIGlzIHRoYXQgb2YgYSBjbHVzdGVy
IGFkbWluIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0
dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgY2x1c3RlciBjb250YWluZXIgLWIpIHx8IGV4
aXQgMVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IHdhbnRlZD1cIiR7YmFja2Vu
ZF9zZXJ2ZXJzfVwiICdcbiAgTlIgPT0gMSB7IGggPSBpbmRleCgkMCwgXCIgSE9TVE5BTUUgXCIp
OyBzID0gaW5kZXgoJDAsIFwiIFNUQVRVUyBcIik7IG5leHQgfVxuICB7IHNwbGl0KHN1YnN0cigk
MCwgaCksIG5hbWUsIFwiIFwiKTsgc3BsaXQoc3Vic3RyKCQwLCBzKSwgc3RhdHVzLCBcIiBcIikg
fVxuICBuYW1lWzFdICE9IFwiXCIgeyBzZWVuW25hbWVbMV1dID0gMTsgaWYgKHN0YXR1c1sxXSAh
PSBcIlVQXCIpIGRvd24rKyB9XG4gIEVORCB7XG4gICAgZm9yIChob3N0IGluIHNlZW4pIGhvc3Rz
KytcbiAgICB3b3JkID0gaG9zdHMgPT0gd2FudGVkICYmIGRvd24gPT0gMCA/IFwib25saW5lXCIg
OiBcIm1pc3NpbmdcIlxuICAgIHByaW50ZiBcIiVzOiAlZCBzZXJ2ZXJzLCAlZCBjb250YWluZXJz
IGRvd25cXG5cIiwgd29yZCwgaG9zdHMsIGRvd25cbiAgfSciLCJ2YXJpYWJsZXMiOlsiYmFja2Vu
ZF9zZXJ2ZXJzIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXm9u
bGluZTogIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYF5vbmxpbmU6IGAiLCJob3N0cyI6WyJiZTEi
XSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LmJhY2tlbmRzLW9ubGluZSIsImtpbmQiOiJw
cm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJF
dmVyeSBiYWNrZW5kIHNlcnZlciBpcyBvbmxpbmUsIHdpdGggYWxsIG9mIGl0cyBjb250YWluZXJz
In0sImVmZmVjdHMiOltdLCJpZCI6InVwZ3JhZGUtYmFja2VuZHMuZW50cnkuYmFja2VuZHMtb25s
aW5lIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjg3OH0sInBvc2l0aW9uIjoi
ZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImJhY2tlbmRzLW9ubGluZSJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjUxIn0seyJkb2N1bWVudCI6Imluc3RhbGxhdGlvbiIsImxpbmVzIjoid2VrYSBjbHVzdGVy
IGNvbnRhaW5lciJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tlbmRzIiwidGl0bGUiOiJFdmVyeSBi
YWNrZW5kIHNlcnZlciBpcyBvbmxpbmUsIHdpdGggYWxsIG9mIGl0cyBjb250YWluZXJzIn0seyJi
YXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0Ijoid2VrYSBzdGF0dXMiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUi
OiJjb250YWlucyIsInRleHQiOiJGdWxseSBwcm90ZWN0ZWQifSx7InByZWRpY2F0ZSI6ImV4Y2x1
ZGVzIiwidGV4dCI6IlJlYnVpbGQgaW4gcHJvZ3Jlc3MifV0sImV4cGVjdGVkIjoiY29udGFpbnMg
YEZ1bGx5IHByb3RlY3RlZGA7IGRvZXMgbm90IGNvbnRhaW4gYFJlYnVpbGQgaW4gcHJvZ3Jlc3Ng
IiwiaG9zdHMiOlsiYmUxIl0sImlkIjoidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5yZWJ1aWxkLWRv
bmUiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAw
MDAsInRpdGxlIjoiTm8gcmVidWlsZCBpcyBnb2luZyBvbiBhbmQgdGhlIGRhdGEgaXMgZnVsbHkg
cHJvdGVjdGVkIn0sImVmZmVjdHMiOltdLCJpZCI6InVwZ3JhZGUtYmFja2VuZHMuZW50cnkucmVi
dWlsZC1kb25lIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjg3OX0sInBvc2l0
aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInJlYnVpbGQtZG9u
ZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjU1In0seyJkb2N1bWVudCI6ImNsaSIsImxpbmVzIjoid2VrYSBzdGF0dXMifV0sInN0
YWdlIjoidXBncmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiTm8gcmVidWlsZCBpcyBnb2luZyBvbiBh
bmQgdGhlIGRhdGEgaXMgZnVsbHkgcHJvdGVjdGVkIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBhbGVydHMgLS1t
dXRlZCAtSiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMi
LCJ0ZXh0IjoiXlxcWyAqXFxdJCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeXFxbICpcXF0kYCIs
Imhvc3RzIjpbImJlMSJdLCJpZCI6InVwZ3JhZGUtYmFja2VuZHMuZW50cnkubm8tYWxlcnRzIiwi
a2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0
aXRsZSI6IlRoZXJlIGlzIG5vIGFsZXJ0LCBtdXRlZCBvciBub3QifSwiZWZmZWN0cyI6W10sImlk
IjoidXBncmFkZS1iYWNrZW5kcy5lbnRyeS5uby1hbGVydHMiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6ODgwfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOlsibm8tYWxlcnRzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNTcifSx7ImRvY3VtZW50IjoiYWxlcnRzIiwi
bGluZXMiOiJ2aWV3IGFsZXJ0cyJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tlbmRzIiwidGl0bGUi
OiJUaGVyZSBpcyBubyBhbGVydCwgbXV0ZWQgb3Igbm90In0seyJiYXRjaGVzIjpbWyJiZTEiLCJi
ZTIiLCJiZTMiLCJiZTQiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0IjoiZGYgLVBrIC0tICcvb3B0L3dla2EnIHwgYXdrICdOUiA9PSAyIHsgcHJpbnQgJDQgfSci
LCJ0b29scyI6WyJhd2siXSwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3siY29tcGFyaXNvbiI6
Ij49IiwibnVtYmVycyI6WzM5MDYyNTBdLCJwcmVkaWNhdGUiOiJudW1iZXIifV0sImV4cGVjdGVk
IjoiaXMgYXQgbGVhc3QgNCBHQiIsImhvc3RzIjpbImJlMSIsImJlMiIsImJlMyIsImJlNCJdLCJp
ZCI6InVwZ3JhZGUtYmFja2VuZHMuZW50cnkuZnJlZS1zcGFjZSIsImtpbmQiOiJwcm9iZSIsInN1
YmplY3QiOiJmcmVlIHNwYWNlIG9mIC9vcHQvd2VrYSIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxl
IjoiVGhlcmUgYXJlIDQgR0IgZnJlZSBpbiAvb3B0L3dla2EifSwiZWZmZWN0cyI6W10sImlkIjoi
dXBncmFkZS1iYWNrZW5kcy5lbnRyeS5mcmVlLXNwYWNlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjg4MX0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbImZyZWUtc3BhY2UiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI1OSJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tl
bmRzIiwidGl0bGUiOiJUaGVyZSBhcmUgNCBHQiBmcmVlIGluIC9vcHQvd2VrYSJ9LHsiYmF0Y2hl
cyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InN0YXR1cz0kKHdla2Egc3RhdHVzKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHN0YXR1
c1wiIHxcbiAgYXdrICd0b2xvd2VyKCQwKSB+IC9kYXRhIHVwZ3JhZGUvICYmIHRvdXBwZXIoJDAp
IH4gL1JVTk5JTkcvIHsgbisrIH0gRU5EIHsgcHJpbnQgbiArIDAgfSciLCJ2YXJpYWJsZXMiOltd
fSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPT0iLCJudW1iZXJzIjpbMF0sInByZWRpY2F0ZSI6
Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyA9PSAwIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoidXBn
cmFkZS1iYWNrZW5kcy5lbnRyeS5uby1kYXRhLXVwZ3JhZGUiLCJraW5kIjoicHJvYmUiLCJzdWJq
ZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiTm8gY29udmVyc2lv
biBvZiBtZXRhZGF0YSBpcyBydW5uaW5nIn0sImVmZmVjdHMiOltdLCJpZCI6InVwZ3JhZGUtYmFj
a2VuZHMuZW50cnkubm8tZGF0YS11cGdyYWRlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJj
aGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjg4Mn0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbIm5vLWRhdGEtdXBncmFkZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjczIn1dLCJzdGFnZSI6InVwZ3JhZGUtYmFja2Vu
ZHMiLCJ0aXRsZSI6Ik5vIGNvbnZlcnNpb24gb2YgbWV0YWRhdGEgaXMgcnVubmluZyJ9LHsiYmF0
Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InRhc2tzPSQod2VrYSBjbHVzdGVyIHRhc2spIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicg
XCIkdGFza3NcIiB8IGF3ayAnXG4gICQxIH4gL15TVE9XXyhVUExPQUR8RE9XTkxPQURfU05BUFNI
T1R8RE9XTkxPQURfRklMRVNZU1RFTSkkLyB7IG4rKyB9XG4gICQxID09IFwiRklMRVNZU1RFTV9T
UVVBU0hcIiB8fCAkMSA9PSBcIlNOQVBTSE9UX1BSRUZFVENIXCIgeyBuKysgfVxuICBFTkQgeyBw
cmludCBuICsgMCB9JyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9
PSIsIm51bWJlcnMiOlswXSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09
IDAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmVudHJ5LnRhc2tzLW92
ZXIiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAw
MDAsInRpdGxlIjoiTm9uZSBvZiB0aGUgdGFza3MgdGhhdCBtdXN0IGJlIHN0b3BwZWQgaXMgbGlz
dGVkOyBhIHJ1bm5pbmcgZGV0YWNoIGlzIGlnbm9yZWQifSwiZWZmZWN0cyI6W10sImlkIjoidXBn
cmFkZS1iYWNrZW5kcy5lbnRyeS50YXNrcy1vdmVyIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQi
OiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFt
bCIsImxpbmUiOjg4M30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbInRhc2tzLW92ZXIiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2MS03MSJ9LHsiZG9jdW1lbnQiOiJ0YXNrcyIsImxp
bmVzIjoid2VrYSBjbHVzdGVyIHRhc2sifV0sInN0YWdlIjoidXBncmFkZS1iYWNrZW5kcyIsInRp
dGxlIjoiTm9uZSBvZiB0aGUgdGFza3MgdGhhdCBtdXN0IGJlIHN0b3BwZWQgaXMgbGlzdGVkOyBh
IHJ1bm5pbmcgZGV0YWNoIGlzIGlnbm9yZWQifSx7ImFwcHJvdmUiOnsiYnkiOltdLCJxdWVzdGlv
biI6IkFsbCBnYXRlcyBhcmUgcGFzc2VkLCBhbmQgdGhlcmUgaXMgbm8gd2F5IGJhY2sgdG8gNC4x
LjQuIE1heSBjaGFuZ2UgQ0hHMDA0NDMxMCB1cGdyYWRlIHRoZSBiYWNrZW5kcyB0byA0LjIuNCBu
b3c/In0sImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1T
IjozMDAwMDAsImlkIjoiYXBwcm92ZS11cGdyYWRlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQi
OiJhcHByb3ZlIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6ODg2fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNh
dGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTE4LTEyMCJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tlbmRzIiwidGl0
bGUiOiJBcHByb3ZlIHRoZSB1cGdyYWRlIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibWtkaXIgLXAgXCIke3dvcmtfZGlyfVwiICYmIHJt
IC1mIFwiJHt3b3JrX2Rpcn0vZXhpdFwiIHx8IGV4aXQgMVxuc2V0c2lkIHNoIC1jICdcbiAgd2Vr
YSBsb2NhbCBydW4gLS1jb250YWluZXIgXCIkMVwiIC0taW4gXCIkMlwiIHVwZ3JhZGVcbiAgZWNo
byBcIiQ/XCIgPlwiJDMvZXhpdC5uZXdcIiAmJiBtdiBcIiQzL2V4aXQubmV3XCIgXCIkMy9leGl0
XCJcbicgdXBncmFkZSBcIiR7Y29udGFpbmVyX25hbWV9XCIgXCIke3RhcmdldH1cIiBcIiR7d29y
a19kaXJ9XCIgPlwiJHt3b3JrX2Rpcn0vdXBncmFkZS5sb2dcIiAyPiYxIDwvZGV2L251bGwgJiIs
InZhcmlhYmxlcyI6WyJjb250YWluZXJfbmFtZSIsInRhcmdldCIsIndvcmtfZGlyIl19LCJkZXNj
cmlwdGlvbiI6Ikl0IGlzIGN1dCBsb29zZSBmcm9tIHRoZSBjb25uZWN0aW9uLCBzbyB0aGF0IGxv
c2luZyB0aGF0IGRvZXMgbm90IGVuZCBpdC4iLCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoiZmls
ZS1hY2Nlc3MiLCJlZmZlY3QiOiJkZWdyYWRlZCJ9LHsiY2FwYWJpbGl0eSI6InNuYXBzaG90LXRy
YW5zZmVyIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJhZG1pbmlzdHJh
dGlvbiIsImVmZmVjdCI6ImRlZ3JhZGVkIn1dLCJlc3RpbWF0ZU1TIjo2MDAwMCwiZmlybSI6dHJ1
ZSwiaWQiOiJzdGFydC11cGdyYWRlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJydW4iLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4
OTR9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImJh
Y2tlbmRzLXVwZ3JhZGVkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMTE4LTEyMyJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tlbmRz
IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJTdGFydCB0aGUgdXBncmFkZSBvbiB0aGUgbGVh
ZCBiYWNrZW5kIiwidW5kbyI6eyJpcnJldmVyc2libGUiOiJUaGUgZ3VpZGUga25vd3Mgbm8gd2F5
IGJhY2sgdG8gdGhlIHZlcnNpb24gYmVmb3JlLiJ9LCJ1bmxlc3MiOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJpZiAhIHRlc3QgLWUgXCIke3dvcmtfZGlyfS91cGdyYWRlLmxv
Z1wiOyB0aGVuIGVjaG8gXCJub3Qgc3RhcnRlZFwiOyBleGl0IDA7IGZpXG5pZiAhIHRlc3QgLXMg
XCIke3dvcmtfZGlyfS9leGl0XCI7IHRoZW4gZWNobyBzdGFydGVkOyBleGl0IDA7IGZpXG5pZiB0
ZXN0IFwiJChjYXQgXCIke3dvcmtfZGlyfS9leGl0XCIpXCIgPSAwOyB0aGVuIGVjaG8gc3RhcnRl
ZDsgZWxzZSBlY2hvIGZhaWxlZDsgZmkiLCJ2YXJpYWJsZXMiOlsid29ya19kaXIiXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6InN0YXJ0ZWQifV0sImV4cGVjdGVkIjoi
aXMgYHN0YXJ0ZWRgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoic3RhcnQtdXBncmFkZS51bmxlc3Mi
LCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAs
InRpdGxlIjoiVGhlIGNvbW1hbmQgb2YgdGhpcyBjaGFuZ2UgaXMgcnVubmluZywgb3IgaGFzIGVu
ZGVkIHdpdGhvdXQgYW4gZXJyb3IifSwidXBncmFkZXMiOiJyZWxlYXNlIn0seyJiYXRjaGVzIjpb
WyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiaWYg
dGVzdCAtcyBcIiR7d29ya19kaXJ9L2V4aXRcIjsgdGhlbiBlY2hvIGVuZGVkOyBleGl0IDA7IGZp
XG53ZWthIGNsdXN0ZXIgY29udGFpbmVyIC1iIHwgYXdrIC12IGtpbmQ9XCIke2RyaXZlX2NvbnRh
aW5lcnN9XCIgLXYgd2FudD1cIiR7dGFyZ2V0fVwiICdcbiAgTlIgPT0gMSB7IGMgPSBpbmRleCgk
MCwgXCIgQ09OVEFJTkVSICBcIik7IHMgPSBpbmRleCgkMCwgXCIgU1RBVFVTIFwiKTsgciA9IGlu
ZGV4KCQwLCBcIiBSRUxFQVNFIFwiKTsgbmV4dCB9XG4gIHNwbGl0KHN1YnN0cigkMCwgYyksIG5h
bWUsIFwiIFwiKSAmJiBuYW1lWzFdIH4ga2luZCB7XG4gICAgc3BsaXQoc3Vic3RyKCQwLCBzKSwg
c3RhdHVzLCBcIiBcIik7IHNwbGl0KHN1YnN0cigkMCwgciksIHJlbGVhc2UsIFwiIFwiKVxuICAg
IGlmIChzdGF0dXNbMV0gIT0gXCJVUFwiIHx8IHJlbGVhc2VbMV0gfiAoXCJeXCIgd2FudCBcIihb
Li1dfCQpXCIpKSBiZWd1bisrXG4gIH1cbiAgRU5EIHsgcHJpbnRmIFwiJXM6ICVkXFxuXCIsIChi
ZWd1biA+IDAgPyBcInN3aXRjaGluZ1wiIDogXCJwcmVwYXJpbmdcIiksIGJlZ3VuIH0nIiwidmFy
aWFibGVzIjpbImRyaXZlX2NvbnRhaW5lcnMiLCJ0YXJnZXQiLCJ3b3JrX2RpciJdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oZW5kZWR8c3dpdGNoaW5nKSJ9XSwi
ZXhwZWN0ZWQiOiJtYXRjaGVzIGBeKGVuZGVkfHN3aXRjaGluZylgIiwiaG9zdHMiOlsiYmUxIl0s
ImlkIjoid2F0Y2gtcHJlcGFyYXRpb24iLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91
dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiUHJlcGFyYXRpb24gaXMgb3ZlciwgYmVj
YXVzZSB0aGUgZmlyc3QgZHJpdmUgY29udGFpbmVyIGlzIGJlaW5nIHN3aXRjaGVkIG9yIHRoZSBj
b21tYW5kIGhhcyBlbmRlZCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAwMCwiaWQi
OiJ3YXRjaC1wcmVwYXJhdGlvbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoid2FpdCIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjkz
NH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJldmVyeU1T
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
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5Mzl9LCJwb3NpdGlvbiI6
ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInBoYXNlLXByZXBhcmUtc2Vl
biJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjEyNiJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTI2In1dLCJzdGFnZSI6
InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBwcmVwYXJhdGlvbiBoYXMg
bm90IGZhaWxlZCJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9r
U3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGNsdXN0ZXIgY29udGFpbmVyIC1iKSB8
fCBsaXN0PVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IGtpbmQ9XCIke2RyaXZl
X2NvbnRhaW5lcnN9XCIgLXYgd2FudD1cIiR7dGFyZ2V0fVwiICdcbiAgTlIgPT0gMSB7IGMgPSBp
bmRleCgkMCwgXCIgQ09OVEFJTkVSICBcIik7IHMgPSBpbmRleCgkMCwgXCIgU1RBVFVTIFwiKTsg
ciA9IGluZGV4KCQwLCBcIiBSRUxFQVNFIFwiKTsgbmV4dCB9XG4gIHNwbGl0KHN1YnN0cigkMCwg
YyksIG5hbWUsIFwiIFwiKSAmJiBuYW1lWzFdIH4ga2luZCB7XG4gICAgYWxsKytcbiAgICBzcGxp
dChzdWJzdHIoJDAsIHMpLCBzdGF0dXMsIFwiIFwiKTsgc3BsaXQoc3Vic3RyKCQwLCByKSwgcmVs
ZWFzZSwgXCIgXCIpXG4gICAgaWYgKHN0YXR1c1sxXSA9PSBcIlVQXCIgJiYgcmVsZWFzZVsxXSB+
IChcIl5cIiB3YW50IFwiKFsuLV18JClcIikpIGRvbmUrK1xuICB9XG4gIEVORCB7IHByaW50ZiBc
IiVzOiAlZCBvZiAlZFxcblwiLCAoYWxsID4gMCAmJiBkb25lID09IGFsbCA/IFwidXBncmFkZWRc
IiA6IFwid2FpdGluZ1wiKSwgZG9uZSwgYWxsIH0nXG5pZiB0ZXN0IC1zIFwiJHt3b3JrX2Rpcn0v
ZXhpdFwiOyB0aGVuIGVjaG8gXCJjb21tYW5kIGVuZGVkXCI7IGZpIiwidmFyaWFibGVzIjpbImRy
aXZlX2NvbnRhaW5lcnMiLCJ0YXJnZXQiLCJ3b3JrX2RpciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNh
dGUiOiJtYXRjaGVzIiwidGV4dCI6InVwZ3JhZGVkOiB8Y29tbWFuZCBlbmRlZCJ9XSwiZXhwZWN0
ZWQiOiJtYXRjaGVzIGB1cGdyYWRlZDogfGNvbW1hbmQgZW5kZWRgIiwiaG9zdHMiOlsiYmUxIl0s
ImlkIjoid2F0Y2gtZHJpdmVzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQi
LCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBwaGFzZSBvZiB0aGUgZHJpdmUgY29udGFp
bmVycyBpcyBvdmVyIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxODAwMDAwLCJpZCI6Indh
dGNoLWRyaXZlcyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoid2FpdCIsIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk0NH0sInBvc2l0
aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjozMDAwMCwi
Zm9yTVMiOjE0NDAwMDAwfSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNi0yNyJ9LHsiZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMjYtMjcifSx7ImRvY3VtZW50IjoiaW5zdGFsbGF0aW9uIiwibGluZXMi
OiJ3ZWthIGNsdXN0ZXIgY29udGFpbmVyIn1dLCJzdGFnZSI6InVwZ3JhZGUtYmFja2VuZHMiLCJ0
aXRsZSI6IkZvbGxvdyB0aGUgdXBncmFkZSBvZiB0aGUgZHJpdmUgY29udGFpbmVycyIsInVwZ3Jh
ZGVzIjoiZHJpdmVzIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgY2x1c3RlciBjb250YWluZXIgLWIp
IHx8IGxpc3Q9XG5wcmludGYgJyVzXFxuJyBcIiRsaXN0XCIgfCBhd2sgLXYga2luZD1cIiR7ZHJp
dmVfY29udGFpbmVyc31cIiAtdiB3YW50PVwiJHt0YXJnZXR9XCIgJ1xuICBOUiA9PSAxIHsgYyA9
IGluZGV4KCQwLCBcIiBDT05UQUlORVIgIFwiKTsgcyA9IGluZGV4KCQwLCBcIiBTVEFUVVMgXCIp
OyByID0gaW5kZXgoJDAsIFwiIFJFTEVBU0UgXCIpOyBuZXh0IH1cbiAgc3BsaXQoc3Vic3RyKCQw
LCBjKSwgbmFtZSwgXCIgXCIpICYmIG5hbWVbMV0gfiBraW5kIHtcbiAgICBhbGwrK1xuICAgIHNw
bGl0KHN1YnN0cigkMCwgcyksIHN0YXR1cywgXCIgXCIpOyBzcGxpdChzdWJzdHIoJDAsIHIpLCBy
ZWxlYXNlLCBcIiBcIilcbiAgICBpZiAoc3RhdHVzWzFdID09IFwiVVBcIiAmJiByZWxlYXNlWzFd
IH4gKFwiXlwiIHdhbnQgXCIoWy4tXXwkKVwiKSkgZG9uZSsrXG4gIH1cbiAgRU5EIHsgcHJpbnRm
IFwiJXM6ICVkIG9mICVkXFxuXCIsIChhbGwgPiAwICYmIGRvbmUgPT0gYWxsID8gXCJ1cGdyYWRl
ZFwiIDogXCJ3YWl0aW5nXCIpLCBkb25lLCBhbGwgfSdcbmlmIHRlc3QgLXMgXCIke3dvcmtfZGly
fS9leGl0XCI7IHRoZW4gZWNobyBcImNvbW1hbmQgZW5kZWRcIjsgZmkiLCJ2YXJpYWJsZXMiOlsi
ZHJpdmVfY29udGFpbmVycyIsInRhcmdldCIsIndvcmtfZGlyIl19LCJleHBlY3QiOlt7InByZWRp
Y2F0ZSI6ImNvbnRhaW5zIiwidGV4dCI6InVwZ3JhZGVkOiAifV0sImV4cGVjdGVkIjoiY29udGFp
bnMgYHVwZ3JhZGVkOiBgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoic2VlLWRyaXZlcyIsImtpbmQi
OiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUi
OiJBbGwgZHJpdmUgY29udGFpbmVycyBhcmUgdXAgd2l0aCB0aGUgdGFyZ2V0IHZlcnNpb24ifSwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InNlZS1kcml2ZXMiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTUxfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJwaGFzZS1kcml2ZXMtc2VlbiJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI2LTI3In0s
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNi0yNyJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJh
Y2tlbmRzIiwidGl0bGUiOiJTZWUgdGhhdCBhbGwgZHJpdmUgY29udGFpbmVycyBhcmUgdXBncmFk
ZWQifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiJsaXN0PSQod2VrYSBjbHVzdGVyIGNvbnRhaW5lciAtYikgfHwgbGlzdD1c
bnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8IGF3ayAtdiBraW5kPVwiJHtjb21wdXRlX2NvbnRh
aW5lcnN9XCIgLXYgd2FudD1cIiR7dGFyZ2V0fVwiICdcbiAgTlIgPT0gMSB7IGMgPSBpbmRleCgk
MCwgXCIgQ09OVEFJTkVSICBcIik7IHMgPSBpbmRleCgkMCwgXCIgU1RBVFVTIFwiKTsgciA9IGlu
ZGV4KCQwLCBcIiBSRUxFQVNFIFwiKTsgbmV4dCB9XG4gIHNwbGl0KHN1YnN0cigkMCwgYyksIG5h
bWUsIFwiIFwiKSAmJiBuYW1lWzFdIH4ga2luZCB7XG4gICAgYWxsKytcbiAgICBzcGxpdChzdWJz
dHIoJDAsIHMpLCBzdGF0dXMsIFwiIFwiKTsgc3BsaXQoc3Vic3RyKCQwLCByKSwgcmVsZWFzZSwg
XCIgXCIpXG4gICAgaWYgKHN0YXR1c1sxXSA9PSBcIlVQXCIgJiYgcmVsZWFzZVsxXSB+IChcIl5c
IiB3YW50IFwiKFsuLV18JClcIikpIGRvbmUrK1xuICB9XG4gIEVORCB7IHByaW50ZiBcIiVzOiAl
ZCBvZiAlZFxcblwiLCAoYWxsID4gMCAmJiBkb25lID09IGFsbCA/IFwidXBncmFkZWRcIiA6IFwi
d2FpdGluZ1wiKSwgZG9uZSwgYWxsIH0nXG5pZiB0ZXN0IC1zIFwiJHt3b3JrX2Rpcn0vZXhpdFwi
OyB0aGVuIGVjaG8gXCJjb21tYW5kIGVuZGVkXCI7IGZpIiwidmFyaWFibGVzIjpbImNvbXB1dGVf
Y29udGFpbmVycyIsInRhcmdldCIsIndvcmtfZGlyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6
Im1hdGNoZXMiLCJ0ZXh0IjoidXBncmFkZWQ6IHxjb21tYW5kIGVuZGVkIn1dLCJleHBlY3RlZCI6
Im1hdGNoZXMgYHVwZ3JhZGVkOiB8Y29tbWFuZCBlbmRlZGAiLCJob3N0cyI6WyJiZTEiXSwiaWQi
OiJ3YXRjaC1jb21wdXRlcyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0Iiwi
dGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgcGhhc2Ugb2YgdGhlIGNvbXB1dGUgY29udGFp
bmVycyBpcyBvdmVyIn0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxODAwMDAwLCJpZCI6Indh
dGNoLWNvbXB1dGVzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTU2fSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAw
LCJmb3JNUyI6MTQ0MDAwMDB9LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI4LTI5In0seyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIyOC0yOSJ9LHsiZG9jdW1lbnQiOiJpbnN0YWxsYXRpb24iLCJsaW5l
cyI6Indla2EgY2x1c3RlciBjb250YWluZXIifV0sInN0YWdlIjoidXBncmFkZS1iYWNrZW5kcyIs
InRpdGxlIjoiRm9sbG93IHRoZSB1cGdyYWRlIG9mIHRoZSBjb21wdXRlIGNvbnRhaW5lcnMiLCJ1
cGdyYWRlcyI6ImNvbXB1dGVzIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgY2x1c3RlciBjb250YWlu
ZXIgLWIpIHx8IGxpc3Q9XG5wcmludGYgJyVzXFxuJyBcIiRsaXN0XCIgfCBhd2sgLXYga2luZD1c
IiR7Y29tcHV0ZV9jb250YWluZXJzfVwiIC12IHdhbnQ9XCIke3RhcmdldH1cIiAnXG4gIE5SID09
IDEgeyBjID0gaW5kZXgoJDAsIFwiIENPTlRBSU5FUiAgXCIpOyBzID0gaW5kZXgoJDAsIFwiIFNU
QVRVUyBcIik7IHIgPSBpbmRleCgkMCwgXCIgUkVMRUFTRSBcIik7IG5leHQgfVxuICBzcGxpdChz
dWJzdHIoJDAsIGMpLCBuYW1lLCBcIiBcIikgJiYgbmFtZVsxXSB+IGtpbmQge1xuICAgIGFsbCsr
XG4gICAgc3BsaXQoc3Vic3RyKCQwLCBzKSwgc3RhdHVzLCBcIiBcIik7IHNwbGl0KHN1YnN0cigk
MCwgciksIHJlbGVhc2UsIFwiIFwiKVxuICAgIGlmIChzdGF0dXNbMV0gPT0gXCJVUFwiICYmIHJl
bGVhc2VbMV0gfiAoXCJeXCIgd2FudCBcIihbLi1dfCQpXCIpKSBkb25lKytcbiAgfVxuICBFTkQg
eyBwcmludGYgXCIlczogJWQgb2YgJWRcXG5cIiwgKGFsbCA+IDAgJiYgZG9uZSA9PSBhbGwgPyBc
InVwZ3JhZGVkXCIgOiBcIndhaXRpbmdcIiksIGRvbmUsIGFsbCB9J1xuaWYgdGVzdCAtcyBcIiR7
d29ya19kaXJ9L2V4aXRcIjsgdGhlbiBlY2hvIFwiY29tbWFuZCBlbmRlZFwiOyBmaSIsInZhcmlh
YmxlcyI6WyJjb21wdXRlX2NvbnRhaW5lcnMiLCJ0YXJnZXQiLCJ3b3JrX2RpciJdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJjb250YWlucyIsInRleHQiOiJ1cGdyYWRlZDogIn1dLCJleHBlY3Rl
ZCI6ImNvbnRhaW5zIGB1cGdyYWRlZDogYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InNlZS1jb21w
dXRlcyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2
MDAwMCwidGl0bGUiOiJBbGwgY29tcHV0ZSBjb250YWluZXJzIGFyZSB1cCB3aXRoIHRoZSB0YXJn
ZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLWNv
bXB1dGVzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk2M30sInBvc2l0aW9u
IjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicGhhc2UtY29tcHV0ZXMt
c2VlbiJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjI4LTI5In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOC0yOSJ9XSwi
c3RhZ2UiOiJ1cGdyYWRlLWJhY2tlbmRzIiwidGl0bGUiOiJTZWUgdGhhdCBhbGwgY29tcHV0ZSBj
b250YWluZXJzIGFyZSB1cGdyYWRlZCJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJj
b21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGNsdXN0ZXIgY29u
dGFpbmVyKSB8fCBsaXN0PVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IGtpbmQ9
XCIke2Zyb250ZW5kX2NvbnRhaW5lcnN9XCIgLXYgd2FudD1cIiR7dGFyZ2V0fVwiICdcbiAgTlIg
PT0gMSB7IGMgPSBpbmRleCgkMCwgXCIgQ09OVEFJTkVSICBcIik7IHMgPSBpbmRleCgkMCwgXCIg
U1RBVFVTIFwiKTsgciA9IGluZGV4KCQwLCBcIiBSRUxFQVNFIFwiKTsgbmV4dCB9XG4gIHNwbGl0
KHN1YnN0cigkMCwgYyksIG5hbWUsIFwiIFwiKSAmJiBuYW1lWzFdIH4ga2luZCB7XG4gICAgYWxs
KytcbiAgICBzcGxpdChzdWJzdHIoJDAsIHMpLCBzdGF0dXMsIFwiIFwiKTsgc3BsaXQoc3Vic3Ry
KCQwLCByKSwgcmVsZWFzZSwgXCIgXCIpXG4gICAgaWYgKHN0YXR1c1sxXSA9PSBcIlVQXCIgJiYg
cmVsZWFzZVsxXSB+IChcIl5cIiB3YW50IFwiKFsuLV18JClcIikpIGRvbmUrK1xuICB9XG4gIEVO
RCB7IHByaW50ZiBcIiVzOiAlZCBvZiAlZFxcblwiLCAoYWxsID4gMCAmJiBkb25lID09IGFsbCA/
IFwidXBncmFkZWRcIiA6IFwid2FpdGluZ1wiKSwgZG9uZSwgYWxsIH0nXG5pZiB0ZXN0IC1zIFwi
JHt3b3JrX2Rpcn0vZXhpdFwiOyB0aGVuIGVjaG8gXCJjb21tYW5kIGVuZGVkXCI7IGZpIiwidmFy
aWFibGVzIjpbImZyb250ZW5kX2NvbnRhaW5lcnMiLCJ0YXJnZXQiLCJ3b3JrX2RpciJdfSwiZXhw
ZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6InVwZ3JhZGVkOiB8Y29tbWFuZCBl
bmRlZCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGB1cGdyYWRlZDogfGNvbW1hbmQgZW5kZWRgIiwi
aG9zdHMiOlsiYmUxIl0sImlkIjoid2F0Y2gtZnJvbnRlbmRzIiwia2luZCI6InByb2JlIiwic3Vi
amVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBwaGFzZSBv
ZiBmcm9udGVuZHMsIHByb3RvY29sIGNvbnRhaW5lcnMgYW5kIGdhdGV3YXlzIGlzIG92ZXIifSwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjE4MDAwMDAsImlkIjoid2F0Y2gtZnJvbnRlbmRzIiwi
aWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6OTY4fSwicG9zaXRpb24iOiJib2R5Iiwi
cHJpdmlsZWdlZCI6ZmFsc2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJmb3JNUyI6MTQ0MDAw
MDB9LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMwLTMxIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIzMC0zMSJ9LHsiZG9jdW1lbnQiOiJpbnN0YWxsYXRpb24iLCJsaW5lcyI6Indla2EgY2x1c3Rl
ciBjb250YWluZXIifV0sInN0YWdlIjoidXBncmFkZS1iYWNrZW5kcyIsInRpdGxlIjoiRm9sbG93
IHRoZSB1cGdyYWRlIG9mIGZyb250ZW5kcywgcHJvdG9jb2wgY29udGFpbmVycyBhbmQgZ2F0ZXdh
eXMiLCJ1cGdyYWRlcyI6ImZyb250ZW5kcyJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGNsdXN0ZXIg
Y29udGFpbmVyKSB8fCBsaXN0PVxucHJpbnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IGtp
bmQ9XCIke2Zyb250ZW5kX2NvbnRhaW5lcnN9XCIgLXYgd2FudD1cIiR7dGFyZ2V0fVwiICdcbiAg
TlIgPT0gMSB7IGMgPSBpbmRleCgkMCwgXCIgQ09OVEFJTkVSICBcIik7IHMgPSBpbmRleCgkMCwg
XCIgU1RBVFVTIFwiKTsgciA9IGluZGV4KCQwLCBcIiBSRUxFQVNFIFwiKTsgbmV4dCB9XG4gIHNw
bGl0KHN1YnN0cigkMCwgYyksIG5hbWUsIFwiIFwiKSAmJiBuYW1lWzFdIH4ga2luZCB7XG4gICAg
YWxsKytcbiAgICBzcGxpdChzdWJzdHIoJDAsIHMpLCBzdGF0dXMsIFwiIFwiKTsgc3BsaXQoc3Vi
c3RyKCQwLCByKSwgcmVsZWFzZSwgXCIgXCIpXG4gICAgaWYgKHN0YXR1c1sxXSA9PSBcIlVQXCIg
JiYgcmVsZWFzZVsxXSB+IChcIl5cIiB3YW50IFwiKFsuLV18JClcIikpIGRvbmUrK1xuICB9XG4g
IEVORCB7IHByaW50ZiBcIiVzOiAlZCBvZiAlZFxcblwiLCAoYWxsID4gMCAmJiBkb25lID09IGFs
bCA/IFwidXBncmFkZWRcIiA6IFwid2FpdGluZ1wiKSwgZG9uZSwgYWxsIH0nXG5pZiB0ZXN0IC1z
IFwiJHt3b3JrX2Rpcn0vZXhpdFwiOyB0aGVuIGVjaG8gXCJjb21tYW5kIGVuZGVkXCI7IGZpIiwi
dmFyaWFibGVzIjpbImZyb250ZW5kX2NvbnRhaW5lcnMiLCJ0YXJnZXQiLCJ3b3JrX2RpciJdfSwi
ZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJjb250YWlucyIsInRleHQiOiJ1cGdyYWRlZDogIn1dLCJl
eHBlY3RlZCI6ImNvbnRhaW5zIGB1cGdyYWRlZDogYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InNl
ZS1mcm9udGVuZHMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVv
dXRNUyI6NjAwMDAsInRpdGxlIjoiQWxsIGZyb250ZW5kcywgcHJvdG9jb2wgY29udGFpbmVycyBh
bmQgZ2F0ZXdheXMgYXJlIHVwIHdpdGggdGhlIHRhcmdldCB2ZXJzaW9uIn0sImVmZmVjdHMiOltd
LCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJzZWUtZnJvbnRlbmRzIiwiaWRlbXBvdGVudCI6ZmFs
c2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVw
Z3JhZGUueWFtbCIsImxpbmUiOjk3NX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZh
bHNlLCJzYXRpc2ZpZXMiOlsicGhhc2UtZnJvbnRlbmRzLXNlZW4iXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMC0zMSJ9LHsiZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzAtMzEsIDE0MyJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJh
Y2tlbmRzIiwidGl0bGUiOiJTZWUgdGhhdCBhbGwgZnJvbnRlbmRzLCBwcm90b2NvbCBjb250YWlu
ZXJzIGFuZCBnYXRld2F5cyBhcmUgdXBncmFkZWQifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0ZXN0IC1lIFwiJHt3b3Jr
X2Rpcn0vZXhpdFwiIiwidmFyaWFibGVzIjpbIndvcmtfZGlyIl19LCJleHBlY3QiOltdLCJleHBl
Y3RlZCI6ImV4aXN0cyIsImhvc3RzIjpbImJlMSJdLCJpZCI6IndhdGNoLWVuZCIsImtpbmQiOiJw
cm9iZSIsInN1YmplY3QiOiJmaWxlIC92YXIvdG1wL3VwZ3JhZGUtQ0hHMDA0NDMxMC80LjIuNC9l
eGl0IiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgdXBncmFkZSBjb21tYW5kIGhhcyBl
bmRlZCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6IndhdGNoLWVuZCIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoid2FpdCIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmln
aW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk4MH0sInBvc2l0aW9uIjoiYm9keSIs
InByaXZpbGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjozMDAwMCwiZm9yTVMiOjM2MDAw
MDB9LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEyNyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTI3In1dLCJzdGFnZSI6InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRsZSI6IldhaXQgdW50aWwgdGhl
IGNvbW1hbmQgaGFzIGVuZGVkIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1h
bmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiY2F0IFwiJHt3b3JrX2Rpcn0vZXhpdFwiIiwi
dmFyaWFibGVzIjpbIndvcmtfZGlyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIs
InRleHQiOiIwIn1dLCJleHBlY3RlZCI6ImlzIGAwYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InNl
ZS1lbmQiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6
MzAwMDAsInRpdGxlIjoiVGhlIHVwZ3JhZGUgY29tbWFuZCBoYXMgZW5kZWQgd2l0aG91dCBhbiBl
cnJvciJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAsImlkIjoic2VlLWVuZCIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5ODV9LCJwb3NpdGlvbiI6ImJvZHkiLCJw
cml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjYtMTI3In0seyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxMjYtMTI3In1dLCJzdGFnZSI6InVwZ3JhZGUtYmFja2VuZHMiLCJ0
aXRsZSI6IlNlZSB0aGF0IHRoZSBjb21tYW5kIGhhcyBlbmRlZCB3aXRob3V0IGFuIGVycm9yIn0s
eyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBd
LCJ0ZXh0Ijoid2VrYSBzdGF0dXMiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNh
dGUiOiJtYXRjaGVzIiwidGV4dCI6InN0YXR1czogT0sgXFwoWzAtOV0rIGJhY2tlbmQgY29udGFp
bmVycyBVUCwgWzAtOV0rIGRyaXZlcyBVUFxcKSJ9LHsicHJlZGljYXRlIjoiY29udGFpbnMiLCJ0
ZXh0IjoiaW8gc3RhdHVzOiBTVEFSVEVEIn1dLCJleHBlY3RlZCI6Im1hdGNoZXMgYHN0YXR1czog
T0sgXFwoWzAtOV0rIGJhY2tlbmQgY29udGFpbmVycyBVUCwgWzAtOV0rIGRyaXZlcyBVUFxcKWA7
IGNvbnRhaW5zIGBpbyBzdGF0dXM6IFNUQVJURURgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoidXBn
cmFkZS1iYWNrZW5kcy5leGl0LmNvbnRhaW5lcnMtdXAiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6
eyJldmVyeU1TIjozMDAwMCwiZm9yTVMiOjkwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0Iiwi
dGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJBbGwgY29udGFpbmVycyBvZiBhbGwgYmFja2VuZCBz
ZXJ2ZXJzIGFyZSB1cCwgYW5kIElPIHJ1bnMifSwiZWZmZWN0cyI6W10sImlkIjoidXBncmFkZS1i
YWNrZW5kcy5leGl0LmNvbnRhaW5lcnMtdXAiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNo
ZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwi
bGluZSI6ODg0fSwicG9zaXRpb24iOiJleGl0IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJjb250YWluZXJzLXVwIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzksIDEyNyJ9LHsiZG9jdW1lbnQiOiJjbGkiLCJsaW5l
cyI6Indla2Egc3RhdHVzIn1dLCJzdGFnZSI6InVwZ3JhZGUtYmFja2VuZHMiLCJ0aXRsZSI6IkFs
bCBjb250YWluZXJzIG9mIGFsbCBiYWNrZW5kIHNlcnZlcnMgYXJlIHVwLCBhbmQgSU8gcnVucyJ9
LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6InRhc2tzPSQod2VrYSBjbHVzdGVyIHRhc2spIHx8IGV4aXQgMVxucHJpbnRmICcl
c1xcbicgXCIkdGFza3NcIiB8IGF3ayAnXG4gICQxIH4gL15TVE9XXyhVUExPQUR8RE9XTkxPQURf
U05BUFNIT1R8RE9XTkxPQURfRklMRVNZU1RFTSkkLyB7IG4rKyB9XG4gICQxID09IFwiRklMRVNZ
U1RFTV9TUVVBU0hcIiB8fCAkMSA9PSBcIlNOQVBTSE9UX1BSRUZFVENIXCIgeyBuKysgfVxuICBF
TkQgeyBwcmludCBuICsgMCB9JyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7ImNvbXBhcmlz
b24iOiI9PSIsIm51bWJlcnMiOlswXSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6
ImlzID09IDAiLCJob3N0cyI6WyJiZTEiXSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmV4aXQudGFz
a3Mtc3RpbGwtb3ZlciIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGlt
ZW91dE1TIjo2MDAwMCwidGl0bGUiOiJOb25lIG9mIHRoZXNlIHRhc2tzIGhhcyBjb21lIHVwIG1l
YW53aGlsZSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ1cGdyYWRlLWJhY2tlbmRzLmV4aXQudGFza3Mt
c3RpbGwtb3ZlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4ODR9LCJwb3Np
dGlvbiI6ImV4aXQiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInRhc2tzLXN0YXkt
b3ZlciJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjE5LCA2MSJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWJhY2tlbmRzIiwidGl0bGUiOiJO
b25lIG9mIHRoZXNlIHRhc2tzIGhhcyBjb21lIHVwIG1lYW53aGlsZSJ9LHsiYmF0Y2hlcyI6W1si
YmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRlc3Qg
LXMgXCIkSE9NRS8ud2VrYS9hdXRoLXRva2VuLmpzb25cIiB8fCBleGl0IDFcbnVzZXI9JCh3ZWth
IHVzZXIgd2hvYW1pKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHVzZXJcIiB8IGF3ayAt
RiAnfCcgLXYgd2FudGVkPVwiJHthZG1pbl91c2VyfVwiICdcbiAgeyBuYW1lID0gJDE7IHJvbGUg
PSB0b2xvd2VyKCQzKTsgZ3N1YigvIC8sIFwiXCIsIG5hbWUpOyBnc3ViKC8gLywgXCJcIiwgcm9s
ZSkgfVxuICBuYW1lID09IHdhbnRlZCB7IHByaW50IHJvbGUgfSciLCJ2YXJpYWJsZXMiOlsiYWRt
aW5fdXNlciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiY2x1c3Rl
cmFkbWluIn1dLCJleHBlY3RlZCI6ImlzIGBjbHVzdGVyYWRtaW5gIiwiaG9zdHMiOlsiYmUxIl0s
ImlkIjoidXBncmFkZS1jbGllbnRzLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJraW5kIjoicHJvYmUi
LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIGRl
Y2xhcmVkIGFkbWluIGhhcyBsb2dnZWQgaW4sIGFuZCB0aGUgcm9sZSBpcyB0aGF0IG9mIGEgY2x1
c3RlciBhZG1pbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ1cGdyYWRlLWNsaWVudHMuZW50cnkuY2x1
c3Rlci1hZG1pbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5OTZ9LCJwb3Np
dGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJjbHVzdGVyLWFk
bWluIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiNTMifSx7ImRvY3VtZW50IjoidXNlcnMiLCJsaW5lcyI6Indob2FtaSwgbG9naW4i
fV0sInN0YWdlIjoidXBncmFkZS1jbGllbnRzIiwidGl0bGUiOiJUaGUgZGVjbGFyZWQgYWRtaW4g
aGFzIGxvZ2dlZCBpbiwgYW5kIHRoZSByb2xlIGlzIHRoYXQgb2YgYSBjbHVzdGVyIGFkbWluIn0s
eyJiYXRjaGVzIjpbWyJjbDEiLCJjbDIiLCJjbDMiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGlzdD0kKHdla2EgbG9jYWwgcHMpIHx8IGV4aXQgMVxucHJp
bnRmICclc1xcbicgXCIkbGlzdFwiIHwgYXdrIC12IHRhcmdldD1cIiR7dGFyZ2V0fVwiICdcbiAg
TlIgPT0gMSB7IHYgPSBpbmRleCgkMCwgXCIgVkVSU0lPTlwiKTsgbmV4dCB9XG4gIHNwbGl0KHN1
YnN0cigkMCwgdiksIHdvcmQsIFwiIFwiKSB7XG4gICAgbisrOyBzcGxpdCh3b3JkWzFdLCBpcywg
XCIuXCIpOyBzcGxpdCh0YXJnZXQsIHRvLCBcIi5cIilcbiAgICBpZiAoaXNbMV0gKyAwICE9IHRv
WzFdICsgMCB8fCB0b1syXSAtIGlzWzJdID4gMSkgZmFyKytcbiAgfVxuICBFTkQgeyBwcmludGYg
XCIlczogJWQgb2YgJWRcXG5cIiwgKG4gPiAwICYmIGZhciA9PSAwID8gXCJuZWFyXCIgOiBcImZh
clwiKSwgbiAtIGZhciwgbiB9JyIsInZhcmlhYmxlcyI6WyJ0YXJnZXQiXX0sImV4cGVjdCI6W3si
cHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJebmVhcjogIn1dLCJleHBlY3RlZCI6Im1hdGNo
ZXMgYF5uZWFyOiBgIiwiaG9zdHMiOlsiY2wxIiwiY2wyIiwiY2wzIl0sImlkIjoidXBncmFkZS1j
bGllbnRzLmVudHJ5LmNsaWVudC12ZXJzaW9uIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRo
ZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBjbGllbnQgaXMgYXQgbW9z
dCBvbmUgbWFqb3IgdmVyc2lvbiBiZWhpbmQifSwiZWZmZWN0cyI6W10sImlkIjoidXBncmFkZS1j
bGllbnRzLmVudHJ5LmNsaWVudC12ZXJzaW9uIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJj
aGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjk5Nn0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNm
aWVzIjpbImNsaWVudC12ZXJzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMxIn0seyJkb2N1bWVudCI6Imluc3RhbGxhdGlv
biIsImxpbmVzIjoid2VrYSBsb2NhbCBwcyJ9XSwic3RhZ2UiOiJ1cGdyYWRlLWNsaWVudHMiLCJ0
aXRsZSI6IlRoZSBjbGllbnQgaXMgYXQgbW9zdCBvbmUgbWFqb3IgdmVyc2lvbiBiZWhpbmQifSx7
ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJwcmludGYgJyVzXFxuJyBcIiR7Y2xpZW50c190b191cGdyYWRlfVwiIFwiJHtjbGll
bnRzX3RvX3NraXB9XCIgXCIke2dhdGV3YXlfaWRzfVwiIHwgYXdrIC1GICcsJyAnXG4gIHsgZm9y
IChpID0gMTsgaSA8PSBORjsgaSsrKSBpZiAoJGkgIT0gXCJub25lXCIgJiYgc2VlblskaV0rKykg
eyBwcmludCBcImFnYWluOiBcIiAkaTsgYmFkKysgfSB9XG4gIEVORCB7IGlmICghYmFkKSBwcmlu
dCBcImRpc3RpbmN0XCIgfSciLCJ2YXJpYWJsZXMiOlsiY2xpZW50c190b19za2lwIiwiY2xpZW50
c190b191cGdyYWRlIiwiZ2F0ZXdheV9pZHMiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1
YWxzIiwidGV4dCI6ImRpc3RpbmN0In1dLCJleHBlY3RlZCI6ImlzIGBkaXN0aW5jdGAiLCJob3N0
cyI6WyJiZTEiXSwiaWQiOiJ1cGdyYWRlLWNsaWVudHMuZW50cnkuY2xpZW50LWJhdGNoZXMiLCJr
aW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAsInRp
dGxlIjoiTm8gY2xpZW50IGlzIG5hbWVkIHR3aWNlLCBub25lIGlzIGJvdGggdGFrZW4gYW5kIGxl
ZnQgb3V0LCBhbmQgbm8gZ2F0ZXdheSBpcyBhbW9uZyB0aGVtIn0sImVmZmVjdHMiOltdLCJpZCI6
InVwZ3JhZGUtY2xpZW50cy5lbnRyeS5jbGllbnQtYmF0Y2hlcyIsImlkZW1wb3RlbnQiOmZhbHNl
LCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjo5OTZ9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFs
c2UsInNhdGlzZmllcyI6WyJjbGllbnQtYmF0Y2hlcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE0MywgMTYyLTE2NCJ9XSwic3Rh
Z2UiOiJ1cGdyYWRlLWNsaWVudHMiLCJ0aXRsZSI6Ik5vIGNsaWVudCBpcyBuYW1lZCB0d2ljZSwg
bm9uZSBpcyBib3RoIHRha2VuIGFuZCBsZWZ0IG91dCwgYW5kIG5vIGdhdGV3YXkgaXMgYW1vbmcg
dGhlbSJ9LHsiYmF0Y2hlcyI6W1siY2wxIiwiY2wyIiwiY2wzIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGxvY2FsIHBzKSB8fCBleGl0
IDFcbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8IGF3ayAnXG4gIE5SID09IDEgeyB2ID0gaW5k
ZXgoJDAsIFwiIFZFUlNJT05cIik7IG5leHQgfVxuICBzcGxpdChzdWJzdHIoJDAsIHYpLCB3b3Jk
LCBcIiBcIikge1xuICAgIG4rKzsgc3BsaXQod29yZFsxXSwgaXMsIFwiLlwiKVxuICAgIGlmIChp
c1sxXSArIDAgPCA0IHx8IChpc1sxXSArIDAgPT0gNCAmJiAoaXNbMl0gKyAwIDwgMSB8fCAoaXNb
Ml0gKyAwID09IDEgJiYgaXNbM10gKyAwIDwgMikpKSkgb2xkKytcbiAgfVxuICBFTkQgeyBwcmlu
dGYgXCIlczogJWQgb2YgJWRcXG5cIiwgKG4gPiAwICYmIG9sZCA9PSAwID8gXCJmaXRcIiA6IFwi
dW5maXRcIiksIG4gLSBvbGQsIG4gfSciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVk
aWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il5maXQ6ICJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBe
Zml0OiBgIiwiaG9zdHMiOlsiY2wxIiwiY2wyIiwiY2wzIl0sImlkIjoic2VlLWNsaWVudC1zb3Vy
Y2UiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAw
MDAsInRpdGxlIjoiVGhlIGNsaWVudCBpcyBhdCA0LjEuMiBvciBsYXRlciwgc28gdGhhdCBjb21t
YW5kcyBjYW4gdXBncmFkZSBpdCJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlk
Ijoic2VlLWNsaWVudC1zb3VyY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwi
b25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6
OTk5fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJj
bGllbnQtc291cmNlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTMxIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMzEi
fSx7ImRvY3VtZW50IjoiaW5zdGFsbGF0aW9uIiwibGluZXMiOiJ3ZWthIGxvY2FsIHBzIn1dLCJz
dGFnZSI6InVwZ3JhZGUtY2xpZW50cyIsInRpdGxlIjoiU2VlIHRoYXQgY29tbWFuZHMgY2FuIHVw
Z3JhZGUgdGhlIGNsaWVudHMifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJ3ZWthIGxvY2FsIHJ1biAtQyBcIiR7Y29udGFpbmVyX25hbWV9
XCIgLS1pbiBcIiR7dGFyZ2V0fVwiIHVwZ3JhZGUgLS1tb2RlPWNsaWVudHMtdXBncmFkZSAtLWNs
aWVudC1yb2xsaW5nLWJhdGNoLXNpemUgXCIke2NsaWVudF9iYXRjaF9zaXplfVwiIC0tZnJvbSBi
YWNrZW5kcyIsInZhcmlhYmxlcyI6WyJjbGllbnRfYmF0Y2hfc2l6ZSIsImNvbnRhaW5lcl9uYW1l
IiwidGFyZ2V0Il19LCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoiZmlsZS1hY2Nlc3MiLCJlZmZl
Y3QiOiJkZWdyYWRlZCJ9XSwiZXN0aW1hdGVNUyI6MzYwMDAwMCwiaWQiOiJ1cGdyYWRlLWFsbC1j
bGllbnRzIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJmaW5p
c2gtYmF0Y2giLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExMDB9LCJw
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
IiwibGluZSI6OTk3fSwicG9zaXRpb24iOiJleGl0IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJjbGllbnRzLWF0LXRhcmdldCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEzMS0xMzYifSx7ImRvY3VtZW50IjoiaW5z
dGFsbGF0aW9uIiwibGluZXMiOiJ3ZWthIGxvY2FsIHBzIn1dLCJzdGFnZSI6InVwZ3JhZGUtY2xp
ZW50cyIsInRpdGxlIjoiRXZlcnkgY29udGFpbmVyIG9mIHRoZSBjbGllbnQgcnVucyB0aGUgdGFy
Z2V0IHZlcnNpb24ifSx7ImJhdGNoZXMiOltbImJlMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJ3ZWthIGFsZXJ0cyAtLW11dGVkIC1KIiwidmFyaWFibGVz
IjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXhjbHVkZXMiLCJ0ZXh0IjoiQ2xpZW50VmVy
c2lvbnNNaXNtYXRjaCJ9XSwiZXhwZWN0ZWQiOiJkb2VzIG5vdCBjb250YWluIGBDbGllbnRWZXJz
aW9uc01pc21hdGNoYCIsImhvc3RzIjpbImJlMSJdLCJpZCI6InVwZ3JhZGUtY2xpZW50cy5leGl0
Lm5vLW1pc21hdGNoIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAsImZv
ck1TIjo5MDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRp
dGxlIjoiTm8gYWxlcnQgc3BlYWtzIG9mIGNsaWVudHMgb2YgYW5vdGhlciB2ZXJzaW9uIn0sImVm
ZmVjdHMiOltdLCJpZCI6InVwZ3JhZGUtY2xpZW50cy5leGl0Lm5vLW1pc21hdGNoIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjk5N30sInBvc2l0aW9uIjoiZXhpdCIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibm8tbWlzbWF0Y2giXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNTgifSx7ImRvY3Vt
ZW50IjoiYWxlcnRzIiwibGluZXMiOiJsaXN0IG9mIGFsZXJ0cyJ9XSwic3RhZ2UiOiJ1cGdyYWRl
LWNsaWVudHMiLCJ0aXRsZSI6Ik5vIGFsZXJ0IHNwZWFrcyBvZiBjbGllbnRzIG9mIGFub3RoZXIg
dmVyc2lvbiJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6Indla2Egc3RhdHVzIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6
W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeV2VrYShJTyk/IHY0LjIuNChbXjAtOV18
JCkifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXldla2EoSU8pPyB2NC4yLjQoW14wLTldfCQpYCIs
Imhvc3RzIjpbImJlMSJdLCJpZCI6ImNsdXN0ZXItdmVyc2lvbiIsImtpbmQiOiJwcm9iZSIsInN1
YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgY2x1c3Rl
ciBzaG93cyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiZWZmZWN0cyI6W10sImlkIjoiY2x1c3Rlci12
ZXJzaW9uIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExNzF9LCJwb3NpdGlv
biI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY2x1c3Rlci12ZXJz
aW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMTczLTE3NyJ9LHsiZG9jdW1lbnQiOiJjbGkiLCJsaW5lcyI6Indla2Egc3RhdHVz
In1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIGNsdXN0ZXIgc2hvd3MgdGhlIHRhcmdl
dCB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBzdGF0dXMiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0
IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6InN0YXR1czogT0sgXFwoWzAtOV0rIGJh
Y2tlbmQgY29udGFpbmVycyBVUCwgWzAtOV0rIGRyaXZlcyBVUFxcKSJ9LHsicHJlZGljYXRlIjoi
Y29udGFpbnMiLCJ0ZXh0IjoiaW8gc3RhdHVzOiBTVEFSVEVEIn1dLCJleHBlY3RlZCI6Im1hdGNo
ZXMgYHN0YXR1czogT0sgXFwoWzAtOV0rIGJhY2tlbmQgY29udGFpbmVycyBVUCwgWzAtOV0rIGRy
aXZlcyBVUFxcKWA7IGNvbnRhaW5zIGBpbyBzdGF0dXM6IFNUQVJURURgIiwiaG9zdHMiOlsiYmUx
Il0sImlkIjoiY29udGFpbmVycy11cCIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMi
OjMwMDAwLCJmb3JNUyI6OTAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMi
OjYwMDAwLCJ0aXRsZSI6IkFsbCBjb250YWluZXJzIG9mIGFsbCBiYWNrZW5kIHNlcnZlcnMgYXJl
IHVwLCBhbmQgSU8gcnVucyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJjb250YWluZXJzLXVwIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExNzJ9LCJwb3NpdGlvbiI6InZlcmlmeSIs
InByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiY29udGFpbmVycy11cCJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM5LCAx
MjcifSx7ImRvY3VtZW50IjoiY2xpIiwibGluZXMiOiJ3ZWthIHN0YXR1cyJ9XSwic3RhZ2UiOiJ2
ZXJpZnkiLCJ0aXRsZSI6IkFsbCBjb250YWluZXJzIG9mIGFsbCBiYWNrZW5kIHNlcnZlcnMgYXJl
IHVwLCBhbmQgSU8gcnVucyJ9LHsiYmF0Y2hlcyI6W1siY2wxIiwiY2wyIiwiY2wzIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Imxpc3Q9JCh3ZWthIGxvY2Fs
IHBzKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJGxpc3RcIiB8IGF3ayAtdiB3YW50PVwi
JHt0YXJnZXR9XCIgJ1xuICBOUiA9PSAxIHsgdiA9IGluZGV4KCQwLCBcIiBWRVJTSU9OXCIpOyBu
ZXh0IH1cbiAgc3BsaXQoc3Vic3RyKCQwLCB2KSwgd29yZCwgXCIgXCIpIHsgbisrOyBpZiAod29y
ZFsxXSB+IChcIl5cIiB3YW50IFwiKFsuLV18JClcIikpIGRvbmUrKyB9XG4gIEVORCB7IHByaW50
ZiBcIiVzOiAlZCBvZiAlZFxcblwiLCAobiA+IDAgJiYgZG9uZSA9PSBuID8gXCJ1cGdyYWRlZFwi
IDogXCJiZWhpbmRcIiksIGRvbmUsIG4gfSciLCJ2YXJpYWJsZXMiOlsidGFyZ2V0Il19LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXnVwZ3JhZGVkOiAifV0sImV4cGVj
dGVkIjoibWF0Y2hlcyBgXnVwZ3JhZGVkOiBgIiwiaG9zdHMiOlsiY2wxIiwiY2wyIiwiY2wzIl0s
ImlkIjoiY2xpZW50cy1hdC10YXJnZXQiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1T
IjoxNTAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1T
Ijo2MDAwMCwidGl0bGUiOiJFdmVyeSBjb250YWluZXIgb2YgdGhlIGNsaWVudCBydW5zIHRoZSB0
YXJnZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJjbGllbnRzLWF0LXRhcmdldCIsImlk
ZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTczfSwicG9zaXRpb24iOiJ2ZXJpZnki
LCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNsaWVudHMtYXQtdGFyZ2V0Il0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTMxLTEzNiJ9LHsiZG9jdW1lbnQiOiJpbnN0YWxsYXRpb24iLCJsaW5lcyI6Indla2EgbG9jYWwg
cHMifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJFdmVyeSBjb250YWluZXIgb2YgdGhlIGNs
aWVudCBydW5zIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LHsiYmF0Y2hlcyI6W1siYmUxIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Indla2EgYWxlcnRzIC0tbXV0
ZWQgLUoiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJleGNsdWRlcyIs
InRleHQiOiJDbGllbnRWZXJzaW9uc01pc21hdGNoIn1dLCJleHBlY3RlZCI6ImRvZXMgbm90IGNv
bnRhaW4gYENsaWVudFZlcnNpb25zTWlzbWF0Y2hgIiwiaG9zdHMiOlsiYmUxIl0sImlkIjoibm8t
bWlzbWF0Y2giLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjozMDAwMCwiZm9yTVMi
OjkwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUi
OiJObyBhbGVydCBzcGVha3Mgb2YgY2xpZW50cyBvZiBhbm90aGVyIHZlcnNpb24ifSwiZWZmZWN0
cyI6W10sImlkIjoibm8tbWlzbWF0Y2giLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNr
Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGlu
ZSI6MTE3NH0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmll
cyI6WyJuby1taXNtYXRjaCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE1OCJ9LHsiZG9jdW1lbnQiOiJhbGVydHMiLCJsaW5lcyI6
Imxpc3Qgb2YgYWxlcnRzIn1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiTm8gYWxlcnQgc3Bl
YWtzIG9mIGNsaWVudHMgb2YgYW5vdGhlciB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJiZTEiXV0s
ImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoid2VrYSBhbGVydHMg
LS1tdXRlZCAtSiIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNo
ZXMiLCJ0ZXh0IjoiXlxcWyAqXFxdJCJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeXFxbICpcXF0k
YCIsImhvc3RzIjpbImJlMSJdLCJpZCI6ImFsZXJ0cy1hZnRlciIsImtpbmQiOiJwcm9iZSIsInJl
dHJ5Ijp7ImV2ZXJ5TVMiOjYwMDAwLCJmb3JNUyI6OTAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRw
dXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZXJlIGlzIHN0aWxsIG5vIGFsZXJ0LCBt
dXRlZCBvciBub3QifSwiZWZmZWN0cyI6W10sImlkIjoiYWxlcnRzLWFmdGVyIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjExNzV9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU3LCAxNTgifV0sInN0YWdlIjoidmVyaWZ5
IiwidGl0bGUiOiJUaGVyZSBpcyBzdGlsbCBubyBhbGVydCwgbXV0ZWQgb3Igbm90In0seyJiYXRj
aGVzIjpbWyJiZTEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
Ijoic3RhdHVzPSQod2VrYSBzdGF0dXMpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkc3Rh
dHVzXCIgfFxuICBhd2sgJ3RvbG93ZXIoJDApIH4gL2RhdGEgdXBncmFkZS8gJiYgdG91cHBlcigk
MCkgfiAvUlVOTklORy8geyBuKysgfSBFTkQgeyBwcmludCBuICsgMCB9JyIsInZhcmlhYmxlcyI6
W119LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMiOlswXSwicHJlZGljYXRl
IjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob2xkTVMiOjMwMDAwMCwiaG9zdHMi
OlsiYmUxIl0sImlkIjoic2VlLWRhdGEtdXBncmFkZS1vdmVyIiwia2luZCI6InByb2JlIiwic3Vi
amVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6Ik5vIGNvbnZlcnNp
b24gb2YgbWV0YWRhdGEgaXMgcnVubmluZyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIw
MDAwMCwiaWQiOiJzZWUtZGF0YS11cGdyYWRlLW92ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjoxMTc2fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
cmV0cnkiOnsiZXZlcnlNUyI6NjAwMDAsImZvck1TIjoxNDQwMDAwMH0sInNhdGlzZmllcyI6WyJk
YXRhLXVwZ3JhZGUtZG9uZSIsIm5vLWRhdGEtdXBncmFkZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjczIn0seyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI3MyJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IldhaXQgdW50
aWwgdGhlIGNvbnZlcnNpb24gb2YgbWV0YWRhdGEgaXMgZG9uZSwgc28gdGhhdCBhbm90aGVyIHVw
Z3JhZGUgY291bGQgc3RhcnQifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMi
OltdLCJlc3RpbWF0ZU1TIjo2MDAwMDAsImlkIjoicmVzdW1lLXRyYW5zZmVycyIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiUmVzdW1l
IHRoZSBzY2hlZHVsZXMgdGhhdCB3ZXJlIHN1c3BlbmRlZCwgYW5kIHRlbGwgdGhlIGFkbWluaXN0
cmF0b3JzIHRoYXQgdHJhbnNmZXJzIGFyZSBmcmVlIGFnYWluLiIsInBhdGgiOltdLCJyZWNvcmQi
OlsicmVzdW1lZC1zY2hlZHVsZXMiLCJ0b2xkLWF0Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMTgyfSwicG9zaXRpb24iOiJ2ZXJp
ZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOSwgNjEsIDcxIn1dLCJz
dGFnZSI6InZlcmlmeSIsInRpdGxlIjoiUmVzdW1lIHNuYXBzaG90IHRyYW5zZmVycywgUzMgY2x1
c3RlciBjcmVhdGlvbiBhbmQgZGV0YWNoaW5nIn1dLCJ0cm91Ymxlc2hvb3RpbmciOlt7ImFjdGlv
bnMiOlt7ImNvbW1hbmQiOiJ0YWlsIC1uIDUwIFwiL3Zhci90bXAvdXBncmFkZS1DSEcwMDQ0MzEw
LzQuMi40L3VwZ3JhZGUubG9nXCIiLCJyb2xlcyI6WyJsZWFkIl0sInRleHQiOiJSZWFkIHRoZSBz
dW1tYXJ5IGF0IHRoZSBlbmQgb2YgdGhlIGNvbW1hbmQncyBsb2c7IGl0IG5hbWVzIHRoZSBzZXJ2
ZXIgYW5kIHRoZSByZWFzb24uIn0seyJyb2xlcyI6W10sInRleHQiOiJCcmluZyBiYWNrIGEgc2Vy
dmVyIHRoYXQgbG9zdCBpdHMgY29ubmVjdGlvbiwgb3IgbWVuZCB3aGF0IGtlcHQgaXRzIGRyaXZl
ciBmcm9tIGJlaW5nIGJ1aWx0LiJ9LHsicm9sZXMiOltdLCJ0ZXh0IjoiVGhlbiBydW4gdGhlIHNh
bWUgY29tbWFuZCBhZ2Fpbjsgd2hhdCBpcyBwcmVwYXJlZCBhbHJlYWR5IGlzIHNraXBwZWQuIn1d
LCJpZCI6InByZXBhcmF0aW9uLXN0b3BzIiwic2hvd25CeSI6WyJzZWUtcHJlcGFyYXRpb24iXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMjEsIDEyNiJ9XSwic3ltcHRv
bSI6IlRoZSB1cGdyYWRlIHN0b3BzIGR1cmluZyBpdHMgcHJlcGFyYXRpb24gYW5kIG5hbWVzIGEg
c2VydmVyLiJ9LHsiYWN0aW9ucyI6W3sicm9sZXMiOltdLCJ0ZXh0IjoiTm90aGluZyB3YXMgY2hh
bmdlZC4gTGVhdmUgdGhlIGNsdXN0ZXIgYXMgaXQgaXMgYW5kIGNhbGwgdGhlIHZlbmRvcidzIEN1
c3RvbWVyIFN1Y2Nlc3MgVGVhbSB0byBzZXBhcmF0ZSB0aGUgcHJvdG9jb2xzLiJ9XSwiaWQiOiJz
ZXZlcmFsLXByb3RvY29scyIsInNob3duQnkiOlsic2VlLXByb3RvY29scyJdLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM4In1dLCJzeW1wdG9tIjoiVGhlIHVwZ3JhZGUg
ZG9lcyBub3Qgc3RhcnQgYW5kIG5hbWVzIHNlcnZlcnMgd2l0aCBzZXZlcmFsIHByb3RvY29scy4i
fSx7ImFjdGlvbnMiOlt7InJvbGVzIjpbXSwidGV4dCI6IkxldCB0aGUgcnVubmluZyBiYXRjaCBm
aW5pc2g7IHRoZSBiYXRjaGVzIGFmdGVyIGl0IGRvIG5vdCBzdGFydC4ifSx7ImNvbW1hbmQiOiJ3
ZWthIGxvY2FsIHBzIiwicm9sZXMiOlsiY2xpZW50Il0sInRleHQiOiJPbiB0aGF0IGNsaWVudCwg
c2VlIHdoYXQgaXRzIGNvbnRhaW5lciBzYXlzLiJ9LHsicm9sZXMiOltdLCJ0ZXh0IjoiVXBncmFk
ZSB0aGF0IGNsaWVudCBvbiB0aGUgc3BvdCwgdGhlbiBnbyBvbiB3aXRoIHRob3NlIHRoYXQgYXJl
IGxlZnQuIn1dLCJpZCI6ImNsaWVudC1mYWlscyIsInNob3duQnkiOlsidXBncmFkZS1hbGwtY2xp
ZW50cyIsInVwZ3JhZGUtY2xpZW50cy5leGl0LmNsaWVudHMtYXQtdGFyZ2V0IiwiY2xpZW50cy1h
dC10YXJnZXQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNDctMTU3
LCAxNjUifV0sInN5bXB0b20iOiJBIGNsaWVudCBvZiBhIGJhdGNoIGNhbm5vdCBiZSB1cGdyYWRl
ZC4ifSx7ImFjdGlvbnMiOlt7ImNvbW1hbmQiOiJ3ZWthIGxvY2FsIHVwZ3JhZGUiLCJyb2xlcyI6
WyJjbGllbnQiXSwidGV4dCI6Ikxvb2sgZm9yIGNsaWVudHMgdGhhdCB3ZXJlIHNraXBwZWQgb3Ig
bm90IG1vdW50ZWQsIGFuZCB1cGdyYWRlIHRoZW0gb24gdGhlIHNwb3QuIn1dLCJpZCI6Im1pc21h
dGNoLXN0YXlzIiwic2hvd25CeSI6WyJ1cGdyYWRlLWNsaWVudHMuZXhpdC5uby1taXNtYXRjaCIs
Im5vLW1pc21hdGNoIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTU4
In0seyJkb2N1bWVudCI6ImFsZXJ0cyIsImxpbmVzIjoiQ2xpZW50VmVyc2lvbnNNaXNtYXRjaCJ9
XSwic3ltcHRvbSI6IlRoZSBhbGVydCBhYm91dCBjbGllbnRzIG9mIGFub3RoZXIgdmVyc2lvbiBk
b2VzIG5vdCBnbyBhd2F5LiJ9LHsiYWN0aW9ucyI6W3siY29tbWFuZCI6Indla2EgdXNlciBsb2dp
biIsInJvbGVzIjpbImxlYWQiXSwidGV4dCI6IldpdGhvdXQgYSBsb2dpbiB0aGUgcHJvZ3JhbSBm
YWxscyBiYWNrIHRvIGEgZGVmYXVsdCBhY2NvdW50LiBMb2cgaW4gYWdhaW4sIGluIGEgdGVybWlu
YWwuIn1dLCJpZCI6ImxvZ2luLWxvc3QiLCJzaG93bkJ5IjpbInByZXJlcXVpc2l0ZXMuZW50cnku
Y2x1c3Rlci1hZG1pbiIsImRvd25sb2FkLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJ1cGdyYWRlLWJh
Y2tlbmRzLmVudHJ5LmNsdXN0ZXItYWRtaW4iLCJ1cGdyYWRlLWNsaWVudHMuZW50cnkuY2x1c3Rl
ci1hZG1pbiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjUzIn0seyJk
b2N1bWVudCI6InVzZXJzIiwibGluZXMiOiJsb2dpbiJ9XSwic3ltcHRvbSI6IlRoZSBwcm9ncmFt
IGFuc3dlcnMgYXMgYW5vdGhlciB1c2VyIHRoYW4gdGhlIG9uZSB3aG8gbG9nZ2VkIGluLiJ9XSwi
dmFyaWFibGVzIjpbeyJraW5kIjoidmFsdWUiLCJuYW1lIjoidGFyZ2V0IiwidmFsdWUiOiI0LjIu
NCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6Im9yaWdpbiIsInZhbHVlIjoiNC4xLjQifSx7Imtp
bmQiOiJ2YWx1ZSIsIm5hbWUiOiJjaGFuZ2UiLCJ2YWx1ZSI6IkNIRzAwNDQzMTAifSx7ImJ5SG9z
dCI6eyJiZTEiOiJiZTEiLCJiZTIiOiJiZTIiLCJiZTMiOiJiZTMiLCJiZTQiOiJiZTQiLCJjbDEi
OiJjbDEiLCJjbDIiOiJjbDIiLCJjbDMiOiJjbDMiLCJjb250cm9sbGVyIjoiY29udHJvbGxlciIs
Imd3MSI6Imd3MSJ9LCJraW5kIjoicGVySG9zdCIsIm5hbWUiOiJob3N0In0seyJieUhvc3QiOnsi
YmUxIjoiMTkyLjAuMi42MSIsImJlMiI6IjE5Mi4wLjIuNjIiLCJiZTMiOiIxOTIuMC4yLjYzIiwi
YmU0IjoiMTkyLjAuMi42NCIsImNsMSI6IjE5Mi4wLjIuODEiLCJjbDIiOiIxOTIuMC4yLjgyIiwi
Y2wzIjoiMTkyLjAuMi44MyIsImNvbnRyb2xsZXIiOiJsb2NhbGhvc3QiLCJndzEiOiIxOTIuMC4y
LjcxIn0sImtpbmQiOiJwZXJIb3N0IiwibmFtZSI6ImFkZHJlc3MifSx7ImtpbmQiOiJ2YWx1ZSIs
Im5hbWUiOiJzdGFydF9vcmRlciIsInZhbHVlIjoiIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoi
bGF0ZXN0X3JlbGVhc2UiLCJ0aXRsZSI6IkxhdGVzdCByZWxlYXNlIG9mIHRoZSB0YXJnZXQncyBt
YWpvciB2ZXJzaW9uLCBhcyB0aGUgdmVuZG9yIGxpc3RzIGl0OyBvZiBhIHZlcnNpb24gaW4gYmV0
d2Vlbiwgb2YgaXRzIG93biIsInZhbHVlIjoiNC4yLjQifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUi
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
dzEiOiJzbWIifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoicHJvdG9jb2wiLCJ0aXRsZSI6IlRo
ZSBvbmUgcHJvdG9jb2wgdGhhdCBlYWNoIGJhY2tlbmQgYW5kIGdhdGV3YXkgc2VydmVzIn0seyJr
aW5kIjoidmFsdWUiLCJuYW1lIjoiYXJjaGl2ZSIsInRpdGxlIjoiVGhlIHZlcnNpb24ncyBhcmNo
aXZlIG9uIHRoZSBsZWFkIGJhY2tlbmQ7IG5vbmUgd2hlcmUgaXQgaXMgbm90IGJyb3VnaHQgYnkg
aGFuZCIsInZhbHVlIjoibm9uZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImFyY2hpdmVfZGly
IiwidGl0bGUiOiJUaGUgZm9sZGVyIG9mIGl0cyBvd24gaW50byB3aGljaCB0aGUgYXJjaGl2ZSBp
cyB1bnBhY2tlZCIsInZhbHVlIjoiL29wdC93ZWthL3VwZ3JhZGUtQ0hHMDA0NDMxMCJ9LHsia2lu
ZCI6InZhbHVlIiwibmFtZSI6IndvcmtfZGlyIiwidGl0bGUiOiJGb2xkZXIgZm9yIHRoZSBsb2cg
b2YgdGhlIHVwZ3JhZGUgb24gdGhlIGxlYWQgYmFja2VuZCIsInZhbHVlIjoiL3Zhci90bXAvdXBn
cmFkZS1DSEcwMDQ0MzEwLzQuMi40In0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiYmFja2VuZF9h
ZGRyZXNzIiwidGl0bGUiOiJOYW1lIG9yIGFkZHJlc3Mgb2YgYSBiYWNrZW5kLCBhcyBjbGllbnRz
IHJlYWNoIGl0IiwidmFsdWUiOiJiZTEuZXhhbXBsZS5jb20ifSx7ImtpbmQiOiJ2YWx1ZSIsIm5h
bWUiOiJiYWNrZW5kX3BvcnQiLCJ0aXRsZSI6IlBvcnQgb2YgdGhhdCBiYWNrZW5kIiwidmFsdWUi
OiIxNDAwMCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImNsaWVudF92ZXJzaW9uIiwidGl0bGUi
OiJWZXJzaW9uIG9mIHRoZSBvbGRlc3QgY2xpZW50IHdoZW4gdGhlIGJhY2tlbmRzIGhhdmUgcmVh
Y2hlZCB0aGUgdGFyZ2V0OyA0LjEuMiBhdCBsZWFzdCIsInZhbHVlIjoiNC4xLjQifSx7ImtpbmQi
OiJ2YWx1ZSIsIm5hbWUiOiJjbGllbnRfYmF0Y2hfc2l6ZSIsInRpdGxlIjoiSG93IG1hbnkgY2xp
ZW50cyBhIGJhdGNoIGhvbGRzIiwidmFsdWUiOiIyIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoi
Y2xpZW50c190b191cGdyYWRlIiwidGl0bGUiOiJJZHMgb2YgdGhlIG9ubHkgY2xpZW50cyB0byB1
cGdyYWRlIiwidmFsdWUiOiJub25lIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiY2xpZW50c190
b19za2lwIiwidGl0bGUiOiJJZHMgb2YgdGhlIGNsaWVudHMgdG8gbGVhdmUgb3V0IiwidmFsdWUi
OiJub25lIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiZ2F0ZXdheV9pZHMiLCJ0aXRsZSI6Iklk
cyBvZiB0aGUgcHJvdG9jb2wgZ2F0ZXdheXMsIHdoaWNoIGFyZSBubyBjbGllbnRzIHRvIGJlIHVw
Z3JhZGVkIiwidmFsdWUiOiI0MSJ9XSwidmVyc2lvbnMiOnsiZnJvbSI6IjQuMS40IiwicGF0aCI6
WyI0LjEuNCIsIjQuMi40Il0sInRvIjoiNC4yLjQifSwid2luZG93cyI6W3siZW5kIjoiMjAyNy0w
NS0wOVQwMzozMDowMCswMjowMCIsImVuZEVwb2NoIjoxODA5ODI2MjAwLCJpZCI6InVwZ3JhZGUt
YmFja2VuZHMiLCJzdGFydCI6IjIwMjctMDUtMDhUMjE6MDA6MDArMDI6MDAiLCJzdGFydEVwb2No
IjoxODA5ODAyODAwfSx7ImVuZCI6IjIwMjctMDUtMDlUMDY6MDA6MDArMDI6MDAiLCJlbmRFcG9j
aCI6MTgwOTgzNTIwMCwiaWQiOiJ1cGdyYWRlLWNsaWVudHMiLCJzdGFydCI6IjIwMjctMDUtMDhU
MjE6MDA6MDArMDI6MDAiLCJzdGFydEVwb2NoIjoxODA5ODAyODAwfV19
PLAN
}

main "$@"
