#!/bin/sh
# IPFS Cluster to 0.10.1 out of a broken cluster
#
# Change CHG0051402 (production): IPFS Cluster 0.9.0 to 0.10.1
# Plan   6aebbea49934a13d529b58d63253d3646ed8bf1da8fa492f2fcc685b27d12444
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
#   2544-2621    printable  5410015240e14741f7ce83bd7b62febc9aff8fac54a4ce7a95c7375e633133db
#   2622-2902    record     f28eb2c84bdefde81c21494b4d1b6100518926f13e6654f1e59b8761d452351d
#   2903-3016    clock      dd996d1974ae0d6f10836db111d0e45059dc055273fe221b3d1818070a5be74c
#   3017-3526    command    36acdd51963bb552b04fb9ff2b7349c5d3c84e2cff0b414db11dac838fab5b18
#   3527-3784    show       fc19c290eb5249d0b513d11bcb997df65ac7ac48a74159681a2772d150eca394
#   3785-4091    reach      b183fec6d7fabe9696808aca98bf4fbeedb50a7c4e2fca8404d39f3088f898ed
#   4092-4221    tools      f5b22bc6e512b636c6c0907cb4659dd817dfed347b3d6193d312b3f165b631b0
#   4222-4481    check      e0ef3d7cd2721c8929ba21533f8f33fcd8b4ce4dbd802e77076c4af38113b034
#   4482-4616    judge      11e9ab45e9d0dfb3fe09124ef531e47629d6c43c995ead6b164f8c62408bbf78
#   4617-4730    match      83a8b3effb00f39bbf4c7f1b666890b6c6a81c9b35a309b1b6def9a9b03fce40
#   4731-4929    person     8222c12c25cbc5978d0ef276d2e41b26dd3756fc5fd9d30ebee37abc2a8e0ee5
#   4930-5229    step       be1a71ae6074ff89b82b267449616a2fb23286303338a567503fba3be3488ae2
#   5230-5582    decide     7afd39c4652170ff48682a53697e413bfbed8fac81a757d8dab68777446e2b15
#   5583-5657    back       fe0a3361413a70b7fa1e5d708e64fc78e192c4872f6cd492b39f8b4456f0aa66
#   5658-5778    window     ec3ace6fc95cb9cfec7db25cc37587e210bbdf2a15ac121c169fc76b5b5951f1
#   5779-5856    choose     2e55a4faacbdae50da195acd2d32a6e37ab519d01c88ec017641ef8b2e381408
#   5857-6168    start      983a2b60b1c45d716cb5bc750492254c0d87cddc8ef74bd430e63c819378c66a
#   6169-6275    place      09f741ed5d33c3b9eb6b1b7533c4882d1bd3308eecd76df770aef4ceb34d9a73
#   6276-6458    resume     187ab5bc7a057196d1e189f84991d7a3f6066a6805703c97a80414f0b1f3e7c9
#   6459-6625    standing   64423ab8be61556c4bb5f7ec3ff86d6c4db7218a07415289b9821236c701d780
#   6626-7210    reading    19ddcd05baaf57077a6ef887958f09c079f733c15077a2559b16fdbd75ee2f54
#   7211-7424    end        82f95af6da5248ae0cfefafcc84f63c2d1a677af6249ac384e338054b19bee5f
#
# All of them: sed -n '56,229p;2544,7424p' run.sh | sha256sum
#   046eaa6b15f1fd3f77fdae1e31f1a2fa8989aa28e13c7e82442b3118e8e847f2
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

RB_DIGEST='6aebbea49934a13d529b58d63253d3646ed8bf1da8fa492f2fcc685b27d12444'
RB_CHANGE='CHG0051402'
RB_VERSION='0.1.0'
RB_COUNT=38
RB_TOOLS='awk base64 grep head mktemp od sed sha256sum sync tail ssh'
RB_TITLE='IPFS Cluster to 0.10.1 out of a broken cluster'
RB_FIRST_STEP='read-changelog'
RB_DATE_NAMES=''
RB_PROCEDURES='dr'
# Who may sign for this plan, and who carries it out; a name a line.
RB_APPROVALS_NEEDED=0
RB_APPROVERS='li@example.com'
RB_OPERATORS='ana@example.com
ben@example.com'
RB_PEOPLE='ana@example.com
ben@example.com
li@example.com'

# --- Variables of the change; a command sees only those that it names --------------------------

v_change='CHG0051402'
v_cluster_image='ipfs/ipfs-cluster:v0.10.1'
v_cluster_path='/var/lib/ipfs-cluster'
v_compose_file=''
v_compose_service=''
v_daemon_options=''
v_daemon_user='ipfs'
v_keeper_api=''
v_multiaddress='/ip4/192.0.2.71/tcp/9096/ipfs/12D3KooWEzKcYiMzFkgvmGqoTLjF4bjLtRnZ6MFM5mQkqUwzdKM1'
v_new_programs='/srv/ipfs-cluster/0.10.1'
v_old_programs='/srv/ipfs-cluster/previous'
v_origin='0.9.0'
v_peer_count='5'
v_previous_image='ipfs/ipfs-cluster:v0.9.0'
v_program_dir='/usr/local/bin'
v_raft_copy='raft.old.0'
v_start_order=''
v_state_file='/srv/ipfs-cluster/export/CHG0051402.json'
v_target='0.10.1'

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
  runs 'see-new-programs' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'see-old-programs' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'see-leave-on-shutdown' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'see-leader-timeout' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'see-state-upgrade' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'save-state.entry.new-programs-there' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'save-state.entry.old-programs-there' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'stop-all' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'locate-state' 'debian' 'p1'
  runs 'export-state' 'debian' 'p1'
  runs 'save-state.exit.export-readable' 'debian' 'p1'
  runs 'export-state.age' 'debian' 'p1'
  runs 'rebuild-cluster.old-version' 'debian' 'p1'
  runs 'rebuild-cluster.clean-keeper' 'debian' 'p1'
  runs 'rebuild-cluster.same-version' 'debian' 'p1'
  runs 'rebuild-cluster.import' 'debian' 'p1'
  runs 'rebuild-cluster.new-tool' 'debian' 'p1'
  runs 'rebuild-cluster.new-service' 'debian' 'p1'
  runs 'rebuild-cluster.migrate' 'debian' 'p1'
  runs 'rebuild-cluster.start-single' 'debian' 'p1'
  runs 'rebuild-cluster.see-keeper-address' 'debian' 'p1'
  runs 'rebuild-cluster.clean-rest' 'debian' 'p2' 'p3' 'p4' 'p5'
  runs 'rebuild-cluster.new-tool-rest' 'debian' 'p2' 'p3' 'p4' 'p5'
  runs 'rebuild-cluster.new-service-rest' 'debian' 'p2' 'p3' 'p4' 'p5'
  runs 'rebuild-cluster.address-rest' 'debian' 'p2' 'p3' 'p4' 'p5'
  runs 'rebuild-cluster.bootstrap-rest' 'debian' 'p2' 'p3' 'p4' 'p5'
  runs 'rebuild-cluster.usual-start-again' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'see-versions' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'see-tools' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'see-cluster-complete' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'see-protocol' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'see-pinset-equal' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'see-pinset-kept' 'debian' 'p1'
  runs 'pins-without-errors' 'debian' 'p1'
  runs 'metrics-arrive' 'debian' 'p1'
  runs 'back-stop' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'back-restore-renamed' 'debian' 'p1'
  runs 'back-locate' 'debian' 'p1'
  runs 'back-export' 'debian' 'p1'
  runs 'back.old-version' 'debian' 'p1'
  runs 'back.clean-keeper' 'debian' 'p1'
  runs 'back.same-version' 'debian' 'p1'
  runs 'back.import' 'debian' 'p1'
  runs 'back.new-tool' 'debian' 'p1'
  runs 'back.new-service' 'debian' 'p1'
  runs 'back.migrate' 'debian' 'p1'
  runs 'back.start-single' 'debian' 'p1'
  runs 'back.see-keeper-address' 'debian' 'p1'
  runs 'back.clean-rest' 'debian' 'p2' 'p3' 'p4' 'p5'
  runs 'back.new-tool-rest' 'debian' 'p2' 'p3' 'p4' 'p5'
  runs 'back.new-service-rest' 'debian' 'p2' 'p3' 'p4' 'p5'
  runs 'back.address-rest' 'debian' 'p2' 'p3' 'p4' 'p5'
  runs 'back.bootstrap-rest' 'debian' 'p2' 'p3' 'p4' 'p5'
  runs 'back.usual-start-again' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'back-complete' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'back-versions' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'back-pins-equal' 'debian' 'p1' 'p2' 'p3' 'p4' 'p5'
  runs 'back-pins-kept' 'debian' 'p1'
  need 'stop-all' 'p1 p2 p3 p4 p5' 'systemctl'
  need 'export-state.age' 'p1' 'find'
  need 'back-stop' 'p1 p2 p3 p4 p5' 'systemctl'
}

# Where a host is reached, and what differs from host to host.
reach() { # HOST
  RB_VIA=local RB_ADDRESS='' v_host=$1 v_address=$1
  case $1 in
    'p1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.71' v_host='p1' v_address='192.0.2.71' v_peer_id='12D3KooWEzKcYiMzFkgvmGqoTLjF4bjLtRnZ6MFM5mQkqUwzdKM1' ;;
    'p2') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.72' v_host='p2' v_address='192.0.2.72' v_peer_id='12D3KooWBhMbLvQGgkW9oZtmhRsRfsKvRUyxLwZzGzcWFgN4m5M2' ;;
    'p3') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.73' v_host='p3' v_address='192.0.2.73' v_peer_id='12D3KooWPjvCAh4kkdKtGgJZ6uWVcJYbPHzGUmeEaXrpGTB7uVL3' ;;
    'p4') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.74' v_host='p4' v_address='192.0.2.74' v_peer_id='12D3KooWRBy97UB99e3J6hiPesre1MZeuNQvfan4gBziswrRJsN4' ;;
    'p5') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.75' v_host='p5' v_address='192.0.2.75' v_peer_id='12D3KooWMhbW2QFmEMrJ7M9uPgKGP8qSCe4vi54rCbnVFx5sWtR5' ;;
  esac
}

# --- The run ------------------------------------------------------------------------------------

main() {
  trap - EXIT
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

  stage 'save-state' 'Export the pinset' 'save-state' '2027-05-20T08:00:00+02:00 to 2027-05-20T14:00:00+02:00' 1810792800 1810814400 ''
  step_9
  step_10
  step_11
  step_12
  step_13
  step_14

  stage 'rebuild' 'Disaster recovery' 'rebuild' '2027-05-20T08:00:00+02:00 to 2027-05-20T14:00:00+02:00' 1810792800 1810814400 'impact: level 1, Cluster away: Pinning and unpinning through the cluster unavailable, Asking the cluster what is pinned where unavailable, Reading pinned content from the IPFS daemons continue'
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

  stage 'verify' 'Post-upgrade verification' '' '' 0 0 ''
  step_31
  step_32
  step_33
  step_34
  step_35
  step_36
  step_37
  step_38

  succeed
}

# --- Steps, in the order in which they run ------------------------------------------------------

# 1/38  read-changelog: Read the changelog from the present version to the target
# upgrade.yaml:643, guide 3, guide-history considerations, guide-today introduction
step_1() {
  step 'read-changelog' manual body 'Read the changelog from the present version to the target' || return 0
  manual '1.finding=finding' '2.may-run-side-by-side=may-run-side-by-side' <<'WORDS'
Read what changed from 0.9.0 to 0.10.1: formats, versions that cannot meet, settings that are gone. Write down whether peers of both versions may run side by side.
to record: finding, may-run-side-by-side
WORDS
  finish
}

# 2/38  tell-users-of-outage: Tell those who pin through the cluster that it is built anew
# upgrade.yaml:665, guide 33-48
step_2() {
  step 'tell-users-of-outage' notify body 'Tell those who pin through the cluster that it is built anew' || return 0
  notify <<'WORDS'
send to users:
  The IPFS Cluster is built anew under change CHG0051402, with 0.10.1. Nothing can be pinned or unpinned until it is back; what is pinned can still be read. Later pins have to be made again.
about: pinning, pin-status
WORDS
  finish
}

# 3/38  see-new-programs: See that the new programs are on every peer
# upgrade.yaml:676, guide 13, guide 13
step_3() {
  step 'see-new-programs' check body 'See that the new programs are on every peer' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  guarded 'new-programs'
  proof() {
    check 'see-new-programs' probe 'the output' 'is `0.10.1 0.10.1`' 'p1' 'p2' 'p3' 'p4' 'p5'
    limit 60000
    uses 'new_programs'
    command_line <<'PROBE'
service=$("${new_programs}/ipfs-cluster-service" version) || exit 1
tool=$("${new_programs}/ipfs-cluster-ctl" --version) || exit 1
printf '%s %s\n' "$service" "$tool" | awk '{ sub(/[+].*/, "", $1); sub(/[+].*/, "", $4); print $1, $4 }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.10.1 0.10.1'
  }
  finish
}

# 4/38  see-old-programs: See that the present programs are kept on every peer
# upgrade.yaml:681, guide 37, 43, guide 37, 43
step_4() {
  step 'see-old-programs' check body 'See that the present programs are kept on every peer' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  guarded 'old-programs'
  proof() {
    check 'see-old-programs' probe 'the output' 'is `0.9.0`' 'p1' 'p2' 'p3' 'p4' 'p5'
    limit 60000
    uses 'old_programs'
    command_line <<'PROBE'
service=$("${old_programs}/ipfs-cluster-service" version) || exit 1
printf '%s\n' "$service" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.9.0'
  }
  finish
}

# 5/38  see-leave-on-shutdown: See that a raft peer that stops does not leave the cluster
# upgrade.yaml:686, guide 9, guide-history requirements of the standard procedure, guide 9, guide-history requirements of the standard procedure
step_5() {
  step 'see-leave-on-shutdown' check body 'See that a raft peer that stops does not leave the cluster' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  guarded 'leave-on-shutdown'
  proof() {
    check 'see-leave-on-shutdown' probe 'the output' 'is `false`' 'p1' 'p2' 'p3' 'p4' 'p5'
    limit 60000
    uses 'cluster_path'
    command_line <<'PROBE'
sudo -n sed -n 's/^.*"leave_on_shutdown" *: *\([a-z]*\).*$/\1/p' "${cluster_path}/service.json"
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'false'
  }
  finish
}

# 6/38  see-leader-timeout: See that a raft peer waits long enough for a leader
# upgrade.yaml:692, guide 9, guide-history requirements of the standard procedure, guide 9, guide-history requirements of the standard procedure
step_6() {
  step 'see-leader-timeout' check body 'See that a raft peer waits long enough for a leader' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  guarded 'leader-timeout'
  proof() {
    check 'see-leader-timeout' probe 'the output' 'matches `^([0-9]+h.*|[1-9][0-9]*m.*|(1[5-9]|[2-9][0-9]|[1-9][0-9][0-9]+)([.][0-9]+)?s)$`' 'p1' 'p2' 'p3' 'p4' 'p5'
    limit 60000
    uses 'cluster_path'
    command_line <<'PROBE'
sudo -n sed -n 's/^.*"wait_for_leader_timeout" *: *"\([^"]*\)".*$/\1/p' "${cluster_path}/service.json"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+h.*|[1-9][0-9]*m.*|(1[5-9]|[2-9][0-9]|[1-9][0-9][0-9]+)([.][0-9]+)?s)$' '30 w$:0 t1:1 e4:2 t2:3 t3:4 e5:2 e8:6 t2:7 t2:8 t4:9 t2:6 t5:11 e12:10 t6:6 t7:14 e15:13 e18:1 t8:17 t9:17 e21:19 t2:20 t4:20 e22:16 e25:1 t8:24 t10:24 e28:26 t2:27 e28:23 w^:29 / 115-115 48-57 46-46 49-57 50-57 53-57 49-49 0-9,11-255 109-109 104-104'
  }
  finish
}

# 7/38  see-state-upgrade: See that the new program can be asked to upgrade a state
# upgrade.yaml:710, program cmd/ipfs-cluster-service of v0.10.1 and v0.11.0, program cmd/ipfs-cluster-service of v0.10.1 and v0.11.0
step_7() {
  step 'see-state-upgrade' check body 'See that the new program can be asked to upgrade a state' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  guarded 'state-upgrade-known'
  proof() {
    check 'see-state-upgrade' probe 'the output' 'matches `^ +upgrade( |$)`' 'p1' 'p2' 'p3' 'p4' 'p5'
    limit 60000
    uses 'new_programs'
    command_line <<'PROBE'
"${new_programs}/ipfs-cluster-service" state --help
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^ +upgrade( |$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t5:6 t6:7 t7:8 t8:9 e12:10 t1:11 w^:12 / 32-32 101-101 100-100 97-97 114-114 103-103 112-112 117-117'
  }
  finish
}

# 8/38  approve-recovery: Approve that the cluster is built anew
# upgrade.yaml:768, guide 33-48
step_8() {
  step 'approve-recovery' approve body 'Approve that the cluster is built anew' || return 0
  approve 'li@example.com' <<'WORDS'
The cluster is broken. May change CHG0051402 clean every peer and build it from one state?
may approve: li@example.com
WORDS
  finish
}

# 9/38  save-state.entry.new-programs-there: Both programs of the target version are in their folder
# upgrade.yaml:782, guide 13
step_9() {
  step 'save-state.entry.new-programs-there' check entry 'Both programs of the target version are in their folder' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  proof() {
    check 'save-state.entry.new-programs-there' probe 'the output' 'is `0.10.1 0.10.1`' 'p1' 'p2' 'p3' 'p4' 'p5'
    limit 60000
    uses 'new_programs'
    command_line <<'PROBE'
service=$("${new_programs}/ipfs-cluster-service" version) || exit 1
tool=$("${new_programs}/ipfs-cluster-ctl" --version) || exit 1
printf '%s %s\n' "$service" "$tool" | awk '{ sub(/[+].*/, "", $1); sub(/[+].*/, "", $4); print $1, $4 }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.10.1 0.10.1'
  }
  finish
}

# 10/38  save-state.entry.old-programs-there: The program of the present version is kept
# upgrade.yaml:782, guide 37, 43
step_10() {
  step 'save-state.entry.old-programs-there' check entry 'The program of the present version is kept' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  proof() {
    check 'save-state.entry.old-programs-there' probe 'the output' 'is `0.9.0`' 'p1' 'p2' 'p3' 'p4' 'p5'
    limit 60000
    uses 'old_programs'
    command_line <<'PROBE'
service=$("${old_programs}/ipfs-cluster-service" version) || exit 1
printf '%s\n' "$service" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.9.0'
  }
  finish
}

# 11/38  stop-all: Stop every peer, so that nothing writes to a state
# upgrade.yaml:785, guide 41, program execution lock, guide 27-28
# Way back:
#   | sudo -n systemctl start ipfs-cluster
step_11() {
  step 'stop-all' run body 'Stop every peer, so that nothing writes to a state' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  at_once
  idempotent
  limit 300000
  command_line <<'RUN'
sudo -n systemctl stop ipfs-cluster
RUN
  proof_each() {
    check 'stop-all.check' probe 'service ipfs-cluster' 'is stopped' 'p1' 'p2' 'p3' 'p4' 'p5'
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
  batch 'p1' 'p2' 'p3' 'p4' 'p5'
  finish
}

# 12/38  locate-state: See that the peer that stays has the state
# upgrade.yaml:877, guide 41, backups-guide data
step_12() {
  step 'locate-state' check body 'See that the peer that stays has the state' || return 0
  hosts 'p1'
  guarded 'state-there' 'locate-state'
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

# 13/38  export-state: Export the pinset to a file outside the peer's folder
# upgrade.yaml:896, guide 35, 42, guide 35, 42
step_13() {
  step 'export-state' run body 'Export the pinset to a file outside the peer'\''s folder' || return 0
  hosts 'p1'
  guarded 'backup-state' 'backup-before-cleaning' 'backup-readable' 'dr-export'
  limit 1800000
  uses 'cluster_path' 'daemon_user' 'old_programs' 'state_file'
  command_line <<'RUN'
sudo -n -u "${daemon_user}" env PATH="${old_programs}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" \
  ipfs-cluster-service state export --file "${state_file}" || exit 1
sudo -n -u "${daemon_user}" env PATH="${old_programs}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" \
  ipfs-cluster-service version | sudo -n -u "${daemon_user}" tee "${state_file}.version"
RUN
  proof_each() {
    check 'export-state.check' probe 'the output' 'is >= 1' 'p1'
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

# 14/38  save-state.exit.export-readable: The export is there and holds pins
# upgrade.yaml:783, guide 35, 42
step_14() {
  step 'save-state.exit.export-readable' check exit 'The export is there and holds pins' || return 0
  hosts 'p1'
  guarded 'backup-readable'
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

# 15/38  export-state.age: The backup of pinset is young enough
# upgrade.yaml:907, guide 35, 42
step_15() {
  step 'export-state.age' check entry 'The backup of pinset is young enough' || return 0
  hosts 'p1'
  proof() {
    check 'export-state.age' probe 'file /srv/ipfs-cluster/export/CHG0051402.json' 'exists; is at most 24 h old' 'p1'
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

# 16/38  rebuild-cluster.old-version: Put the program of the present version in place, as for a new peer
# upgrade.yaml:1613, guide 43
step_16() {
  step 'rebuild-cluster.old-version' run body 'Put the program of the present version in place, as for a new peer' || return 0
  hosts 'p1'
  idempotent
  limit 120000
  uses 'old_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
RUN
  proof_each() {
    check 'rebuild-cluster.old-version.check' probe 'the output' 'is `0.9.0`' 'p1'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
service=$("${program_dir}/ipfs-cluster-service" version) || exit 1
printf '%s\n' "$service" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.9.0'
  }
  batch 'p1'
  finish
}

# 17/38  rebuild-cluster.clean-keeper: Clean the peer
# upgrade.yaml:1613, guide 43, backups-guide cleanup
# POINT OF NO RETURN: Under crdt the data is gone; from here on the export is what is left of it.
step_17() {
  step 'rebuild-cluster.clean-keeper' run body 'Clean the peer' || return 0
  hosts 'p1'
  guarded 'dr-old-peer'
  limit 300000
  uses 'cluster_path' 'daemon_user' 'program_dir'
  command_line <<'RUN'
sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state cleanup --force
RUN
  proof_each() {
    check 'rebuild-cluster.clean-keeper.check' probe 'the output' 'is == 0' 'p1'
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

# 18/38  rebuild-cluster.same-version: See that the program that imports is of the version that exported
# upgrade.yaml:1613, guide 37
step_18() {
  step 'rebuild-cluster.same-version' check body 'See that the program that imports is of the version that exported' || return 0
  hosts 'p1'
  guarded 'dr-same-version'
  proof() {
    check 'rebuild-cluster.same-version' probe 'the output' 'is `same`' 'p1'
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

# 19/38  rebuild-cluster.import: Import the export
# upgrade.yaml:1613, guide 44
# Way back:
#   | sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state cleanup --force
step_19() {
  step 'rebuild-cluster.import' run body 'Import the export' || return 0
  hosts 'p1'
  guarded 'dr-import'
  limit 1800000
  uses 'cluster_path' 'daemon_user' 'program_dir' 'state_file'
  command_line <<'RUN'
sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state import --force "${state_file}"
RUN
  proof_each() {
    check 'rebuild-cluster.import.check' probe 'the output' 'is `all pins`' 'p1'
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

# 20/38  rebuild-cluster.new-tool: Put the new ipfs-cluster-ctl in place
# upgrade.yaml:1613, guide 45, guide 13
# Impact: level 0, Unnoticed: Pinning and unpinning through the cluster continue, Asking the cluster what is pinned where continue
# Way back:
#   | sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
step_20() {
  step 'rebuild-cluster.new-tool' run body 'Put the new ipfs-cluster-ctl in place' || return 0
  hosts 'p1'
  idempotent
  guarded 'dr-upgrade'
  limit 120000
  uses 'new_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
RUN
  proof_each() {
    check 'rebuild-cluster.new-tool.check' probe 'the output' 'is `0.10.1`' 'p1'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
tool=$("${program_dir}/ipfs-cluster-ctl" --version) || exit 1
printf '%s\n' "$tool" | awk '{ sub(/[+].*/, "", $3); print $3 }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.10.1'
  }
  batch 'p1'
  finish
}

# 21/38  rebuild-cluster.new-service: Put the new ipfs-cluster-service in place
# upgrade.yaml:1613, guide 45, guide 13
# Way back:
#   | sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
step_21() {
  step 'rebuild-cluster.new-service' run body 'Put the new ipfs-cluster-service in place' || return 0
  hosts 'p1'
  idempotent
  guarded 'dr-upgrade'
  limit 120000
  uses 'new_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
RUN
  proof_each() {
    check 'rebuild-cluster.new-service.check' probe 'the output' 'is `0.10.1`' 'p1'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
service=$("${program_dir}/ipfs-cluster-service" version) || exit 1
printf '%s\n' "$service" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.10.1'
  }
  batch 'p1'
  finish
}

# 22/38  rebuild-cluster.migrate: Upgrade the format of the imported state
# upgrade.yaml:1613, guide 39, 46
# Impact: level 1, Cluster away: Pinning and unpinning through the cluster unavailable, Asking the cluster what is pinned where unavailable, Reading pinned content from the IPFS daemons continue
# POINT OF NO RETURN: No command turns a format back; begin again from the export, with the old program.
step_22() {
  step 'rebuild-cluster.migrate' run body 'Upgrade the format of the imported state' || return 0
  hosts 'p1'
  guarded 'dr-migrate'
  limit 1800000
  uses 'cluster_path' 'daemon_user' 'program_dir'
  command_line <<'RUN'
sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state upgrade
RUN
  proof_each() {
    check 'rebuild-cluster.migrate.check' probe 'the output' 'is `readable`' 'p1'
    limit 1800000
    uses 'cluster_path' 'daemon_user' 'program_dir'
    command_line <<'PROBE'
sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state export --file /dev/null && echo readable
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'readable'
  }
  batch 'p1'
  finish
}

# 23/38  rebuild-cluster.start-single: Start the peer as a cluster of one
# upgrade.yaml:1613, guide 47
# Impact: level 1, Cluster away: Pinning and unpinning through the cluster unavailable, Asking the cluster what is pinned where unavailable, Reading pinned content from the IPFS daemons continue
# Way back:
#   | sudo -n systemctl stop ipfs-cluster
step_23() {
  step 'rebuild-cluster.start-single' run body 'Start the peer as a cluster of one' || return 0
  hosts 'p1'
  idempotent
  guarded 'dr-start-single'
  limit 300000
  command_line <<'RUN'
sudo -n systemctl start ipfs-cluster
RUN
  proof_each() {
    check 'rebuild-cluster.start-single.check' probe 'the output' 'is `1 peers, 0 errors`' 'p1'
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

# 24/38  rebuild-cluster.see-keeper-address: See that the others will use an address that the running peer announces
# upgrade.yaml:1613, guide 48, guide 31
step_24() {
  step 'rebuild-cluster.see-keeper-address' check body 'See that the others will use an address that the running peer announces' || return 0
  hosts 'p1'
  proof() {
    check 'rebuild-cluster.see-keeper-address' probe 'the output' 'is `usable`' 'p1'
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

# 25/38  rebuild-cluster.clean-rest: Clean the rest of the peers
# upgrade.yaml:1613, guide 48, backups-guide import
# POINT OF NO RETURN: Under crdt the data is gone; the peer gets the state again when it is bootstrapped.
step_25() {
  step 'rebuild-cluster.clean-rest' run body 'Clean the rest of the peers' || return 0
  hosts 'p2' 'p3' 'p4' 'p5'
  guarded 'dr-clean-rest'
  limit 300000
  uses 'cluster_path' 'daemon_user' 'program_dir'
  command_line <<'RUN'
sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state cleanup --force
RUN
  proof_each() {
    check 'rebuild-cluster.clean-rest.check' probe 'the output' 'is == 0' 'p2' 'p3' 'p4' 'p5'
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
  batch 'p4'
  batch 'p5'
  finish
}

# 26/38  rebuild-cluster.new-tool-rest: Put the new ipfs-cluster-ctl in place
# upgrade.yaml:1613, guide 48, guide 13
# Impact: level 0, Unnoticed: Pinning and unpinning through the cluster continue, Asking the cluster what is pinned where continue
# Way back:
#   | sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
step_26() {
  step 'rebuild-cluster.new-tool-rest' run body 'Put the new ipfs-cluster-ctl in place' || return 0
  hosts 'p2' 'p3' 'p4' 'p5'
  idempotent
  guarded 'dr-upgrade-rest'
  limit 120000
  uses 'new_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
RUN
  proof_each() {
    check 'rebuild-cluster.new-tool-rest.check' probe 'the output' 'is `0.10.1`' 'p2' 'p3' 'p4' 'p5'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
tool=$("${program_dir}/ipfs-cluster-ctl" --version) || exit 1
printf '%s\n' "$tool" | awk '{ sub(/[+].*/, "", $3); print $3 }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.10.1'
  }
  batch 'p2'
  batch 'p3'
  batch 'p4'
  batch 'p5'
  finish
}

# 27/38  rebuild-cluster.new-service-rest: Put the new ipfs-cluster-service in place
# upgrade.yaml:1613, guide 48, guide 13
# Way back:
#   | sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
step_27() {
  step 'rebuild-cluster.new-service-rest' run body 'Put the new ipfs-cluster-service in place' || return 0
  hosts 'p2' 'p3' 'p4' 'p5'
  idempotent
  guarded 'dr-upgrade-rest'
  limit 120000
  uses 'new_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
RUN
  proof_each() {
    check 'rebuild-cluster.new-service-rest.check' probe 'the output' 'is `0.10.1`' 'p2' 'p3' 'p4' 'p5'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
service=$("${program_dir}/ipfs-cluster-service" version) || exit 1
printf '%s\n' "$service" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.10.1'
  }
  batch 'p2'
  batch 'p3'
  batch 'p4'
  batch 'p5'
  finish
}

# 28/38  rebuild-cluster.address-rest: Have the next start of the rest bootstrap to the running peer
# upgrade.yaml:1613, guide 48
# Way back:
#   | sudo -n rm -f -- /etc/systemd/system/ipfs-cluster.service.d/upgrade.conf || exit 1
#   | sudo -n systemctl daemon-reload
step_28() {
  step 'rebuild-cluster.address-rest' run body 'Have the next start of the rest bootstrap to the running peer' || return 0
  hosts 'p2' 'p3' 'p4' 'p5'
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
    check 'rebuild-cluster.address-rest.check' probe 'the output' 'contains `daemon --bootstrap`' 'p2' 'p3' 'p4' 'p5'
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
  batch 'p4'
  batch 'p5'
  finish
}

# 29/38  rebuild-cluster.bootstrap-rest: Start the rest, one peer after another, bootstrapped to the running one
# upgrade.yaml:1613, guide 48
# Impact: level 1, Cluster away: Pinning and unpinning through the cluster unavailable, Asking the cluster what is pinned where unavailable, Reading pinned content from the IPFS daemons continue
# Way back:
#   | sudo -n systemctl stop ipfs-cluster
step_29() {
  step 'rebuild-cluster.bootstrap-rest' run body 'Start the rest, one peer after another, bootstrapped to the running one' || return 0
  hosts 'p2' 'p3' 'p4' 'p5'
  idempotent
  guarded 'dr-bootstrap-rest'
  limit 300000
  command_line <<'RUN'
sudo -n systemctl start ipfs-cluster
RUN
  proof_each() {
    check 'rebuild-cluster.bootstrap-rest.check' probe 'the output' 'is `joined`' 'p2' 'p3' 'p4' 'p5'
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
  batch 'p4'
  batch 'p5'
  finish
}

# 30/38  rebuild-cluster.usual-start-again: Make sure that later starts run the daemon without --bootstrap again
# upgrade.yaml:1613, guide 48
step_30() {
  step 'rebuild-cluster.usual-start-again' run body 'Make sure that later starts run the daemon without --bootstrap again' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  idempotent
  limit 60000
  command_line <<'RUN'
sudo -n rm -f -- /etc/systemd/system/ipfs-cluster.service.d/upgrade.conf || exit 1
sudo -n systemctl daemon-reload
RUN
  proof_each() {
    check 'rebuild-cluster.usual-start-again.check' probe 'the output' 'does not contain `daemon --bootstrap`' 'p1' 'p2' 'p3' 'p4' 'p5'
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
  batch 'p4'
  batch 'p5'
  finish
}

# 31/38  see-versions: See that every peer runs the target version
# upgrade.yaml:1619, guide 13, guide 13
step_31() {
  step 'see-versions' check verify 'See that every peer runs the target version' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  guarded 'versions-equal'
  proof() {
    check 'see-versions' probe 'the output' 'is `0.10.1`' 'p1' 'p2' 'p3' 'p4' 'p5'
    limit 60000
    command_line <<'PROBE'
running=$(ipfs-cluster-ctl version) || exit 1
printf '%s\n' "$running" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.10.1'
  }
  finish
}

# 32/38  see-tools: See that every peer has the new command line
# upgrade.yaml:1624, guide 13, guide 13
step_32() {
  step 'see-tools' check verify 'See that every peer has the new command line' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  proof() {
    check 'see-tools' probe 'the output' 'is `0.10.1`' 'p1' 'p2' 'p3' 'p4' 'p5'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
tool=$("${program_dir}/ipfs-cluster-ctl" --version) || exit 1
printf '%s\n' "$tool" | awk '{ sub(/[+].*/, "", $3); print $3 }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.10.1'
  }
  finish
}

# 33/38  see-cluster-complete: See that every peer sees the whole cluster
# upgrade.yaml:1630, guide 16, guide 16
step_33() {
  step 'see-cluster-complete' check verify 'See that every peer sees the whole cluster' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  guarded 'cluster-complete'
  proof() {
    check 'see-cluster-complete' probe 'the output' 'is `5 peers, 0 errors`' 'p1' 'p2' 'p3' 'p4' 'p5'
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
    expect 'equals' '5 peers, 0 errors'
  }
  finish
}

# 34/38  see-protocol: See that all peers speak the same protocol
# upgrade.yaml:1635, guide-today main consideration, guide-today main consideration
step_34() {
  step 'see-protocol' check verify 'See that all peers speak the same protocol' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  proof() {
    check 'see-protocol' compare 'the output' 'is the same on every host' 'p1' 'p2' 'p3' 'p4' 'p5'
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

# 35/38  see-pinset-equal: Compare the pins that the peers list
# upgrade.yaml:1640, guide 35, guide 35
step_35() {
  step 'see-pinset-equal' check verify 'Compare the pins that the peers list' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  guarded 'pinset-equal'
  proof() {
    check 'see-pinset-equal' compare 'the output' 'is the same on every host' 'p1' 'p2' 'p3' 'p4' 'p5'
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

# 36/38  see-pinset-kept: Look for every pin of the export in the cluster
# upgrade.yaml:1645, guide 35, guide 35
step_36() {
  step 'see-pinset-kept' check verify 'Look for every pin of the export in the cluster' || return 0
  hosts 'p1'
  guarded 'pinset-kept'
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
    expect 'matches' '^0 of [1-9][0-9]* pins are missing$' '27 w$:0 t1:1 t2:2 t3:3 t4:4 t4:5 t3:6 t5:7 t6:8 t7:9 t8:10 t9:11 t6:12 t4:13 t2:14 t3:15 t10:16 t6:17 e20:18 t11:19 t12:19 t6:21 t13:22 t14:23 t6:24 t15:25 w^:26 / 103-103 110-110 105-105 115-115 109-109 32-32 101-101 114-114 97-97 112-112 48-57 49-57 102-102 111-111 48-48'
  }
  finish
}

# 37/38  pins-without-errors: No pin is in an error state
# upgrade.yaml:1650, program ipfs-cluster-ctl status
step_37() {
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

# 38/38  metrics-arrive: The cluster hears from every peer, for five minutes
# upgrade.yaml:1651, program ipfs-cluster-ctl health metrics
step_38() {
  step 'metrics-arrive' check verify 'The cluster hears from every peer, for five minutes' || return 0
  hosts 'p1'
  proof() {
    check 'metrics-arrive' probe 'the output' 'is `5`; holds for 300 s' 'p1'
    again '30000' '' ''
    hold 300000
    limit 60000
    command_line <<'PROBE'
pings=$(ipfs-cluster-ctl health metrics ping) || exit 1
printf '%s\n' "$pings" | awk '/[|] Expire/ { peers++ } END { print peers + 0 }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '5'
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
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  at_once
  idempotent
  limit 300000
  command_line <<'RUN'
sudo -n systemctl stop ipfs-cluster
RUN
  proof_each() {
    check 'back-stop.check' probe 'service ipfs-cluster' 'is stopped' 'p1' 'p2' 'p3' 'p4' 'p5'
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
  batch 'p1' 'p2' 'p3' 'p4' 'p5'
  finish
}

# recovery dr, 2  back-restore-renamed: Give a folder that raft renamed its first name back
# upgrade.yaml:1678, guide 37, backups-guide cleanup
# Way back:
#   | sudo -n mv -- "${cluster_path}/raft" "${cluster_path}/${raft_copy}"
recovery_1_2() {
  step 'back-restore-renamed' run body 'Give a folder that raft renamed its first name back' || return 0
  hosts 'p1'
  limit 60000
  uses 'cluster_path' 'raft_copy'
  command_line <<'RUN'
sudo -n ls -la -- "${cluster_path}" || exit 1
if sudo -n test -e "${cluster_path}/raft"; then
  echo "there is a folder raft already, and it is left alone" >&2
  exit 1
fi
sudo -n mv -- "${cluster_path}/${raft_copy}" "${cluster_path}/raft" || exit 1
sudo -n ls -la -- "${cluster_path}"
RUN
  already_done() {
    check 'back-restore-renamed.unless' probe 'the output' 'contains `raft.db`' 'p1'
    limit 30000
    uses 'cluster_path'
    command_line <<'PROBE'
sudo -n ls -- "${cluster_path}/raft"
PROBE
    look
    expect 'exit' '0'
    expect 'contains' 'raft.db'
  }
  proof_each() {
    check 'back-restore-renamed.check' probe 'the output' 'contains `raft.db`' 'p1'
    limit 30000
    uses 'cluster_path'
    command_line <<'PROBE'
sudo -n ls -- "${cluster_path}/raft"
PROBE
    look
    expect 'exit' '0'
    expect 'contains' 'raft.db'
  }
  batch 'p1'
  finish
}

# recovery dr, 3  back-locate: See that the peer that stays has the state
# upgrade.yaml:1711, guide 41, backups-guide data
recovery_1_3() {
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

# recovery dr, 4  back-export: Export the state with the program of the version that wrote it
# upgrade.yaml:1724, guide 35, 42, guide 35, 42
recovery_1_4() {
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

# recovery dr, 5  back.old-version: Put the program of the present version in place, as for a new peer
# upgrade.yaml:1748, guide 43
recovery_1_5() {
  step 'back.old-version' run body 'Put the program of the present version in place, as for a new peer' || return 0
  hosts 'p1'
  idempotent
  limit 120000
  uses 'old_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
RUN
  proof_each() {
    check 'back.old-version.check' probe 'the output' 'is `0.9.0`' 'p1'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
service=$("${program_dir}/ipfs-cluster-service" version) || exit 1
printf '%s\n' "$service" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.9.0'
  }
  batch 'p1'
  finish
}

# recovery dr, 6  back.clean-keeper: Clean the peer
# upgrade.yaml:1748, guide 43, backups-guide cleanup
# POINT OF NO RETURN: Under crdt the data is gone; from here on the export is what is left of it.
recovery_1_6() {
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

# recovery dr, 7  back.same-version: See that the program that imports is of the version that exported
# upgrade.yaml:1748, guide 37
recovery_1_7() {
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

# recovery dr, 8  back.import: Import the export
# upgrade.yaml:1748, guide 44
# Way back:
#   | sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state cleanup --force
recovery_1_8() {
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

# recovery dr, 9  back.new-tool: Put the new ipfs-cluster-ctl in place
# upgrade.yaml:1748, guide 45, guide 13
# Impact: level 0, Unnoticed: Pinning and unpinning through the cluster continue, Asking the cluster what is pinned where continue
# Way back:
#   | sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
recovery_1_9() {
  step 'back.new-tool' run body 'Put the new ipfs-cluster-ctl in place' || return 0
  hosts 'p1'
  idempotent
  limit 120000
  uses 'new_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
RUN
  proof_each() {
    check 'back.new-tool.check' probe 'the output' 'is `0.10.1`' 'p1'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
tool=$("${program_dir}/ipfs-cluster-ctl" --version) || exit 1
printf '%s\n' "$tool" | awk '{ sub(/[+].*/, "", $3); print $3 }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.10.1'
  }
  batch 'p1'
  finish
}

# recovery dr, 10  back.new-service: Put the new ipfs-cluster-service in place
# upgrade.yaml:1748, guide 45, guide 13
# Way back:
#   | sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
recovery_1_10() {
  step 'back.new-service' run body 'Put the new ipfs-cluster-service in place' || return 0
  hosts 'p1'
  idempotent
  limit 120000
  uses 'new_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
RUN
  proof_each() {
    check 'back.new-service.check' probe 'the output' 'is `0.10.1`' 'p1'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
service=$("${program_dir}/ipfs-cluster-service" version) || exit 1
printf '%s\n' "$service" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.10.1'
  }
  batch 'p1'
  finish
}

# recovery dr, 11  back.migrate: Upgrade the format of the imported state
# upgrade.yaml:1748, guide 39, 46
# Impact: level 1, Cluster away: Pinning and unpinning through the cluster unavailable, Asking the cluster what is pinned where unavailable, Reading pinned content from the IPFS daemons continue
# POINT OF NO RETURN: No command turns a format back; begin again from the export, with the old program.
recovery_1_11() {
  step 'back.migrate' run body 'Upgrade the format of the imported state' || return 0
  hosts 'p1'
  limit 1800000
  uses 'cluster_path' 'daemon_user' 'program_dir'
  command_line <<'RUN'
sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state upgrade
RUN
  proof_each() {
    check 'back.migrate.check' probe 'the output' 'is `readable`' 'p1'
    limit 1800000
    uses 'cluster_path' 'daemon_user' 'program_dir'
    command_line <<'PROBE'
sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state export --file /dev/null && echo readable
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'readable'
  }
  batch 'p1'
  finish
}

# recovery dr, 12  back.start-single: Start the peer as a cluster of one
# upgrade.yaml:1748, guide 47
# Impact: level 1, Cluster away: Pinning and unpinning through the cluster unavailable, Asking the cluster what is pinned where unavailable, Reading pinned content from the IPFS daemons continue
# Way back:
#   | sudo -n systemctl stop ipfs-cluster
recovery_1_12() {
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

# recovery dr, 13  back.see-keeper-address: See that the others will use an address that the running peer announces
# upgrade.yaml:1748, guide 48, guide 31
recovery_1_13() {
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

# recovery dr, 14  back.clean-rest: Clean the rest of the peers
# upgrade.yaml:1748, guide 48, backups-guide import
# POINT OF NO RETURN: Under crdt the data is gone; the peer gets the state again when it is bootstrapped.
recovery_1_14() {
  step 'back.clean-rest' run body 'Clean the rest of the peers' || return 0
  hosts 'p2' 'p3' 'p4' 'p5'
  limit 300000
  uses 'cluster_path' 'daemon_user' 'program_dir'
  command_line <<'RUN'
sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state cleanup --force
RUN
  proof_each() {
    check 'back.clean-rest.check' probe 'the output' 'is == 0' 'p2' 'p3' 'p4' 'p5'
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
  batch 'p4'
  batch 'p5'
  finish
}

# recovery dr, 15  back.new-tool-rest: Put the new ipfs-cluster-ctl in place
# upgrade.yaml:1748, guide 48, guide 13
# Impact: level 0, Unnoticed: Pinning and unpinning through the cluster continue, Asking the cluster what is pinned where continue
# Way back:
#   | sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
recovery_1_15() {
  step 'back.new-tool-rest' run body 'Put the new ipfs-cluster-ctl in place' || return 0
  hosts 'p2' 'p3' 'p4' 'p5'
  idempotent
  limit 120000
  uses 'new_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
RUN
  proof_each() {
    check 'back.new-tool-rest.check' probe 'the output' 'is `0.10.1`' 'p2' 'p3' 'p4' 'p5'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
tool=$("${program_dir}/ipfs-cluster-ctl" --version) || exit 1
printf '%s\n' "$tool" | awk '{ sub(/[+].*/, "", $3); print $3 }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.10.1'
  }
  batch 'p2'
  batch 'p3'
  batch 'p4'
  batch 'p5'
  finish
}

# recovery dr, 16  back.new-service-rest: Put the new ipfs-cluster-service in place
# upgrade.yaml:1748, guide 48, guide 13
# Way back:
#   | sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
recovery_1_16() {
  step 'back.new-service-rest' run body 'Put the new ipfs-cluster-service in place' || return 0
  hosts 'p2' 'p3' 'p4' 'p5'
  idempotent
  limit 120000
  uses 'new_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${new_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
RUN
  proof_each() {
    check 'back.new-service-rest.check' probe 'the output' 'is `0.10.1`' 'p2' 'p3' 'p4' 'p5'
    limit 60000
    uses 'program_dir'
    command_line <<'PROBE'
service=$("${program_dir}/ipfs-cluster-service" version) || exit 1
printf '%s\n' "$service" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.10.1'
  }
  batch 'p2'
  batch 'p3'
  batch 'p4'
  batch 'p5'
  finish
}

# recovery dr, 17  back.address-rest: Have the next start of the rest bootstrap to the running peer
# upgrade.yaml:1748, guide 48
# Way back:
#   | sudo -n rm -f -- /etc/systemd/system/ipfs-cluster.service.d/upgrade.conf || exit 1
#   | sudo -n systemctl daemon-reload
recovery_1_17() {
  step 'back.address-rest' run body 'Have the next start of the rest bootstrap to the running peer' || return 0
  hosts 'p2' 'p3' 'p4' 'p5'
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
    check 'back.address-rest.check' probe 'the output' 'contains `daemon --bootstrap`' 'p2' 'p3' 'p4' 'p5'
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
  batch 'p4'
  batch 'p5'
  finish
}

# recovery dr, 18  back.bootstrap-rest: Start the rest, one peer after another, bootstrapped to the running one
# upgrade.yaml:1748, guide 48
# Impact: level 1, Cluster away: Pinning and unpinning through the cluster unavailable, Asking the cluster what is pinned where unavailable, Reading pinned content from the IPFS daemons continue
# Way back:
#   | sudo -n systemctl stop ipfs-cluster
recovery_1_18() {
  step 'back.bootstrap-rest' run body 'Start the rest, one peer after another, bootstrapped to the running one' || return 0
  hosts 'p2' 'p3' 'p4' 'p5'
  idempotent
  limit 300000
  command_line <<'RUN'
sudo -n systemctl start ipfs-cluster
RUN
  proof_each() {
    check 'back.bootstrap-rest.check' probe 'the output' 'is `joined`' 'p2' 'p3' 'p4' 'p5'
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
  batch 'p4'
  batch 'p5'
  finish
}

# recovery dr, 19  back.usual-start-again: Make sure that later starts run the daemon without --bootstrap again
# upgrade.yaml:1748, guide 48
recovery_1_19() {
  step 'back.usual-start-again' run body 'Make sure that later starts run the daemon without --bootstrap again' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  idempotent
  limit 60000
  command_line <<'RUN'
sudo -n rm -f -- /etc/systemd/system/ipfs-cluster.service.d/upgrade.conf || exit 1
sudo -n systemctl daemon-reload
RUN
  proof_each() {
    check 'back.usual-start-again.check' probe 'the output' 'does not contain `daemon --bootstrap`' 'p1' 'p2' 'p3' 'p4' 'p5'
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
  batch 'p4'
  batch 'p5'
  finish
}

# recovery dr, 20  back-complete: Every peer sees the whole cluster
# upgrade.yaml:1753, guide 16
recovery_1_20() {
  step 'back-complete' check verify 'Every peer sees the whole cluster' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  proof() {
    check 'back-complete' probe 'the output' 'is `5 peers, 0 errors`' 'p1' 'p2' 'p3' 'p4' 'p5'
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
    expect 'equals' '5 peers, 0 errors'
  }
  finish
}

# recovery dr, 21  back-versions: Every peer runs the target version
# upgrade.yaml:1754, guide 13
recovery_1_21() {
  step 'back-versions' check verify 'Every peer runs the target version' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  proof() {
    check 'back-versions' probe 'the output' 'is `0.10.1`' 'p1' 'p2' 'p3' 'p4' 'p5'
    limit 60000
    command_line <<'PROBE'
running=$(ipfs-cluster-ctl version) || exit 1
printf '%s\n' "$running" | awk '{ sub(/[+].*/, ""); print }'
PROBE
    look
    expect 'exit' '0'
    expect 'equals' '0.10.1'
  }
  finish
}

# recovery dr, 22  back-pins-equal: All peers list the same pins
# upgrade.yaml:1755, guide 35
recovery_1_22() {
  step 'back-pins-equal' check verify 'All peers list the same pins' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  proof() {
    check 'back-pins-equal' compare 'the output' 'is the same on every host' 'p1' 'p2' 'p3' 'p4' 'p5'
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

# recovery dr, 23  back-pins-kept: Every pin of the export is in the cluster
# upgrade.yaml:1756, guide 35
recovery_1_23() {
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
    expect 'matches' '^0 of [1-9][0-9]* pins are missing$' '27 w$:0 t1:1 t2:2 t3:3 t4:4 t4:5 t3:6 t5:7 t6:8 t7:9 t8:10 t9:11 t6:12 t4:13 t2:14 t3:15 t10:16 t6:17 e20:18 t11:19 t12:19 t6:21 t13:22 t14:23 t6:24 t15:25 w^:26 / 103-103 110-110 105-105 115-115 109-109 32-32 101-101 114-114 97-97 112-112 48-57 49-57 102-102 111-111 48-48'
  }
  finish
}

# undo 29/38  undo:rebuild-cluster.bootstrap-rest: Undo: Start the rest, one peer after another, bootstrapped to the running one
# upgrade.yaml:1613, guide 48
undo_29() {
  step 'undo:rebuild-cluster.bootstrap-rest' run body 'Undo: Start the rest, one peer after another, bootstrapped to the running one' || return 0
  hosts 'p5' 'p4' 'p3' 'p2'
  command_line <<'RUN'
sudo -n systemctl stop ipfs-cluster
RUN
  batch 'p5'
  batch 'p4'
  batch 'p3'
  batch 'p2'
  finish
}

# undo 28/38  undo:rebuild-cluster.address-rest: Undo: Have the next start of the rest bootstrap to the running peer
# upgrade.yaml:1613, guide 48
undo_28() {
  step 'undo:rebuild-cluster.address-rest' run body 'Undo: Have the next start of the rest bootstrap to the running peer' || return 0
  hosts 'p5' 'p4' 'p3' 'p2'
  command_line <<'RUN'
sudo -n rm -f -- /etc/systemd/system/ipfs-cluster.service.d/upgrade.conf || exit 1
sudo -n systemctl daemon-reload
RUN
  batch 'p5'
  batch 'p4'
  batch 'p3'
  batch 'p2'
  finish
}

# undo 27/38  undo:rebuild-cluster.new-service-rest: Undo: Put the new ipfs-cluster-service in place
# upgrade.yaml:1613, guide 48, guide 13
undo_27() {
  step 'undo:rebuild-cluster.new-service-rest' run body 'Undo: Put the new ipfs-cluster-service in place' || return 0
  hosts 'p5' 'p4' 'p3' 'p2'
  uses 'old_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
RUN
  batch 'p5'
  batch 'p4'
  batch 'p3'
  batch 'p2'
  finish
}

# undo 26/38  undo:rebuild-cluster.new-tool-rest: Undo: Put the new ipfs-cluster-ctl in place
# upgrade.yaml:1613, guide 48, guide 13
undo_26() {
  step 'undo:rebuild-cluster.new-tool-rest' run body 'Undo: Put the new ipfs-cluster-ctl in place' || return 0
  hosts 'p5' 'p4' 'p3' 'p2'
  uses 'old_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
RUN
  batch 'p5'
  batch 'p4'
  batch 'p3'
  batch 'p2'
  finish
}

# undo 23/38  undo:rebuild-cluster.start-single: Undo: Start the peer as a cluster of one
# upgrade.yaml:1613, guide 47
undo_23() {
  step 'undo:rebuild-cluster.start-single' run body 'Undo: Start the peer as a cluster of one' || return 0
  hosts 'p1'
  command_line <<'RUN'
sudo -n systemctl stop ipfs-cluster
RUN
  batch 'p1'
  finish
}

# undo 21/38  undo:rebuild-cluster.new-service: Undo: Put the new ipfs-cluster-service in place
# upgrade.yaml:1613, guide 45, guide 13
undo_21() {
  step 'undo:rebuild-cluster.new-service' run body 'Undo: Put the new ipfs-cluster-service in place' || return 0
  hosts 'p1'
  uses 'old_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
RUN
  batch 'p1'
  finish
}

# undo 20/38  undo:rebuild-cluster.new-tool: Undo: Put the new ipfs-cluster-ctl in place
# upgrade.yaml:1613, guide 45, guide 13
undo_20() {
  step 'undo:rebuild-cluster.new-tool' run body 'Undo: Put the new ipfs-cluster-ctl in place' || return 0
  hosts 'p1'
  uses 'old_programs' 'program_dir'
  command_line <<'RUN'
sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
RUN
  batch 'p1'
  finish
}

# undo 19/38  undo:rebuild-cluster.import: Undo: Import the export
# upgrade.yaml:1613, guide 44
undo_19() {
  step 'undo:rebuild-cluster.import' run body 'Undo: Import the export' || return 0
  hosts 'p1'
  uses 'cluster_path' 'daemon_user' 'program_dir'
  command_line <<'RUN'
sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state cleanup --force
RUN
  batch 'p1'
  finish
}

# undo 11/38  undo:stop-all: Undo: Stop every peer, so that nothing writes to a state
# upgrade.yaml:785, guide 41, program execution lock, guide 27-28
undo_11() {
  step 'undo:stop-all' run body 'Undo: Stop every peer, so that nothing writes to a state' || return 0
  hosts 'p1' 'p2' 'p3' 'p4' 'p5'
  command_line <<'RUN'
sudo -n systemctl start ipfs-cluster
RUN
  batch 'p1' 'p2' 'p3' 'p4' 'p5'
  finish
}

undo() { # what takes back what was done, the last step first
  :
  no_way_back 'rebuild-cluster.usual-start-again' 'Make sure that later starts run the daemon without --bootstrap again'
  ! takes_back 'rebuild-cluster.bootstrap-rest' || undo_29
  ! takes_back 'rebuild-cluster.address-rest' || undo_28
  ! takes_back 'rebuild-cluster.new-service-rest' || undo_27
  ! takes_back 'rebuild-cluster.new-tool-rest' || undo_26
  no_return 'rebuild-cluster.clean-rest' 'Under crdt the data is gone; the peer gets the state again when it is bootstrapped.'
  ! takes_back 'rebuild-cluster.start-single' || undo_23
  no_return 'rebuild-cluster.migrate' 'No command turns a format back; begin again from the export, with the old program.'
  ! takes_back 'rebuild-cluster.new-service' || undo_21
  ! takes_back 'rebuild-cluster.new-tool' || undo_20
  ! takes_back 'rebuild-cluster.import' || undo_19
  no_return 'rebuild-cluster.clean-keeper' 'Under crdt the data is gone; from here on the export is what is left of it.'
  no_way_back 'rebuild-cluster.old-version' 'Put the program of the present version in place, as for a new peer'
  ! takes_back 'stop-all' || undo_11
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
      recovery_1_22
      recovery_1_23
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

advice() { # STEP: known symptoms, procedures for its failure, how it is undone alone
  case $1 in
    'see-leave-on-shutdown')
      cat <<'TEXT'
known symptom: A restarted raft peer is alone in a cluster of its own.
  - It left when it was stopped; it has to be cleaned and bootstrapped to a running peer again.
TEXT
      ;;
    'stop-all')
      cat <<'TEXT'
WAY BACK: undo `stop-all`
       sudo -n systemctl start ipfs-cluster
TEXT
      ;;
    'rebuild-cluster.clean-keeper')
      cat <<'TEXT'
POINT OF NO RETURN: `rebuild-cluster.clean-keeper` cannot be undone: Under crdt the data is gone; from here on the export is what is left of it.
TEXT
      ;;
    'rebuild-cluster.import')
      cat <<'TEXT'
WAY BACK: undo `rebuild-cluster.import`
       sudo -n -u "${daemon_user}" env PATH="${program_dir}:$PATH" IPFS_CLUSTER_PATH="${cluster_path}" ipfs-cluster-service state cleanup --force
       where cluster_path='/var/lib/ipfs-cluster' daemon_user='ipfs' program_dir='/usr/local/bin'
TEXT
      ;;
    'rebuild-cluster.new-tool')
      cat <<'TEXT'
WAY BACK: undo `rebuild-cluster.new-tool`
       sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
       where old_programs='/srv/ipfs-cluster/previous' program_dir='/usr/local/bin'
TEXT
      ;;
    'rebuild-cluster.new-service')
      cat <<'TEXT'
WAY BACK: undo `rebuild-cluster.new-service`
       sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
       where old_programs='/srv/ipfs-cluster/previous' program_dir='/usr/local/bin'
TEXT
      ;;
    'rebuild-cluster.migrate')
      cat <<'TEXT'
POINT OF NO RETURN: `rebuild-cluster.migrate` cannot be undone: No command turns a format back; begin again from the export, with the old program.
TEXT
      ;;
    'rebuild-cluster.start-single')
      cat <<'TEXT'
WAY BACK: undo `rebuild-cluster.start-single`
       sudo -n systemctl stop ipfs-cluster
TEXT
      ;;
    'rebuild-cluster.clean-rest')
      cat <<'TEXT'
POINT OF NO RETURN: `rebuild-cluster.clean-rest` cannot be undone: Under crdt the data is gone; the peer gets the state again when it is bootstrapped.
TEXT
      ;;
    'rebuild-cluster.new-tool-rest')
      cat <<'TEXT'
WAY BACK: undo `rebuild-cluster.new-tool-rest`
       sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-ctl" "${program_dir}/ipfs-cluster-ctl"
       where old_programs='/srv/ipfs-cluster/previous' program_dir='/usr/local/bin'
TEXT
      ;;
    'rebuild-cluster.new-service-rest')
      cat <<'TEXT'
WAY BACK: undo `rebuild-cluster.new-service-rest`
       sudo -n install -m 0755 -- "${old_programs}/ipfs-cluster-service" "${program_dir}/ipfs-cluster-service"
       where old_programs='/srv/ipfs-cluster/previous' program_dir='/usr/local/bin'
TEXT
      ;;
    'rebuild-cluster.address-rest')
      cat <<'TEXT'
WAY BACK: undo `rebuild-cluster.address-rest`
       sudo -n rm -f -- /etc/systemd/system/ipfs-cluster.service.d/upgrade.conf || exit 1
       sudo -n systemctl daemon-reload
TEXT
      ;;
    'rebuild-cluster.bootstrap-rest')
      cat <<'TEXT'
WAY BACK: undo `rebuild-cluster.bootstrap-rest`
       sudo -n systemctl stop ipfs-cluster
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
       sudo ls -ld "/var/lib/ipfs-cluster/raft" "/var/lib/ipfs-cluster/raft.old."*
  - Follow the recovery procedure dr, with the export of this change or with one of the copy just found.
TEXT
      ;;
    'see-pinset-kept')
      cat <<'TEXT'
known symptom: After the upgrade pins are missing, or a peer says that it cannot read its state.
  - Stop the peers and touch nothing in their folders; the state is what matters.
  - Look for the state in its folder, and under raft in the folders that were renamed. (on peer)
       sudo ls -ld "/var/lib/ipfs-cluster/raft" "/var/lib/ipfs-cluster/raft.old."*
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
 1/38  read-changelog                       Read the changelog from the present version to the target [manual: controller]
 2/38  tell-users-of-outage                 Tell those who pin through the cluster that it is built anew [notify: controller]
 3/38  see-new-programs                     See that the new programs are on every peer [check: p1, p2, p3, p4, p5]
 4/38  see-old-programs                     See that the present programs are kept on every peer [check: p1, p2, p3, p4, p5]
 5/38  see-leave-on-shutdown                See that a raft peer that stops does not leave the cluster [check: p1, p2, p3, p4, p5]
 6/38  see-leader-timeout                   See that a raft peer waits long enough for a leader [check: p1, p2, p3, p4, p5]
 7/38  see-state-upgrade                    See that the new program can be asked to upgrade a state [check: p1, p2, p3, p4, p5]
 8/38  approve-recovery                     Approve that the cluster is built anew [approve: controller]
 9/38  save-state.entry.new-programs-there  Both programs of the target version are in their folder [check: p1, p2, p3, p4, p5]
10/38  save-state.entry.old-programs-there  The program of the present version is kept [check: p1, p2, p3, p4, p5]
11/38  stop-all                             Stop every peer, so that nothing writes to a state [run: p1, p2, p3, p4, p5]
12/38  locate-state                         See that the peer that stays has the state [check: p1]
13/38  export-state                         Export the pinset to a file outside the peer's folder [run: p1]
14/38  save-state.exit.export-readable      The export is there and holds pins [check: p1]
15/38  export-state.age                     The backup of pinset is young enough [check: p1]
16/38  rebuild-cluster.old-version          Put the program of the present version in place, as for a new peer [run: p1]
17/38  rebuild-cluster.clean-keeper         Clean the peer [run: p1]
18/38  rebuild-cluster.same-version         See that the program that imports is of the version that exported [check: p1]
19/38  rebuild-cluster.import               Import the export [run: p1]
20/38  rebuild-cluster.new-tool             Put the new ipfs-cluster-ctl in place [run: p1]
21/38  rebuild-cluster.new-service          Put the new ipfs-cluster-service in place [run: p1]
22/38  rebuild-cluster.migrate              Upgrade the format of the imported state [run: p1]
23/38  rebuild-cluster.start-single         Start the peer as a cluster of one [run: p1]
24/38  rebuild-cluster.see-keeper-address   See that the others will use an address that the running peer announces [check: p1]
25/38  rebuild-cluster.clean-rest           Clean the rest of the peers [run: p2, p3, p4, p5]
26/38  rebuild-cluster.new-tool-rest        Put the new ipfs-cluster-ctl in place [run: p2, p3, p4, p5]
27/38  rebuild-cluster.new-service-rest     Put the new ipfs-cluster-service in place [run: p2, p3, p4, p5]
28/38  rebuild-cluster.address-rest         Have the next start of the rest bootstrap to the running peer [run: p2, p3, p4, p5]
29/38  rebuild-cluster.bootstrap-rest       Start the rest, one peer after another, bootstrapped to the running one [run: p2, p3, p4, p5]
30/38  rebuild-cluster.usual-start-again    Make sure that later starts run the daemon without --bootstrap again [run: p1, p2, p3, p4, p5]
31/38  see-versions                         See that every peer runs the target version [check: p1, p2, p3, p4, p5]
32/38  see-tools                            See that every peer has the new command line [check: p1, p2, p3, p4, p5]
33/38  see-cluster-complete                 See that every peer sees the whole cluster [check: p1, p2, p3, p4, p5]
34/38  see-protocol                         See that all peers speak the same protocol [check: p1, p2, p3, p4, p5]
35/38  see-pinset-equal                     Compare the pins that the peers list [check: p1, p2, p3, p4, p5]
36/38  see-pinset-kept                      Look for every pin of the export in the cluster [check: p1]
37/38  pins-without-errors                  No pin is in an error state [check: p1]
38/38  metrics-arrive                       The cluster hears from every peer, for five minutes [check: p1]
LIST
}

# A line a step: id, kind, position, stage, hosts; its check, of which kind, on which hosts; how many
# must sign; part of the plan, or of a way back; window; and in milliseconds how long it takes, and
# its undoing; then its `unless`, and on which hosts that looks; and of how many hosts its batches are.
facts() {
  cat <<'FACTS'
read-changelog manual body prepare controller - - - 0 plan - 1800000 none 1800000 - - 1 -
tell-users-of-outage notify body prepare controller - - - 0 plan - 600000 none 600000 - - 1 -
see-new-programs check body prepare p1,p2,p3,p4,p5 see-new-programs probe p1,p2,p3,p4,p5 0 plan - 120000 none 120000 - - 5 mandatory
see-old-programs check body prepare p1,p2,p3,p4,p5 see-old-programs probe p1,p2,p3,p4,p5 0 plan - 120000 none 120000 - - 5 mandatory
see-leave-on-shutdown check body prepare p1,p2,p3,p4,p5 see-leave-on-shutdown probe p1,p2,p3,p4,p5 0 plan - 60000 none 60000 - - 5 mandatory
see-leader-timeout check body prepare p1,p2,p3,p4,p5 see-leader-timeout probe p1,p2,p3,p4,p5 0 plan - 60000 none 60000 - - 5 mandatory
see-state-upgrade check body prepare p1,p2,p3,p4,p5 see-state-upgrade probe p1,p2,p3,p4,p5 0 plan - 60000 none 60000 - - 5 mandatory
approve-recovery approve body prepare controller - - - 0 plan - 300000 none 300000 - - 1 mandatory
save-state.entry.new-programs-there check entry save-state p1,p2,p3,p4,p5 save-state.entry.new-programs-there probe p1,p2,p3,p4,p5 0 plan save-state - none - - - 5 mandatory
save-state.entry.old-programs-there check entry save-state p1,p2,p3,p4,p5 save-state.entry.old-programs-there probe p1,p2,p3,p4,p5 0 plan save-state - none - - - 5 mandatory
stop-all run body save-state p1,p2,p3,p4,p5 stop-all.check probe p1,p2,p3,p4,p5 0 plan save-state 120000 undo 120000 - - 5 -
locate-state check body save-state p1 locate-state probe p1 0 plan save-state 60000 none 60000 - - 1 mandatory
export-state run body save-state p1 export-state.check probe p1 0 plan save-state 300000 none 300000 - - 1 mandatory
save-state.exit.export-readable check exit save-state p1 save-state.exit.export-readable probe p1 0 plan save-state - none - - - 1 mandatory
export-state.age check entry rebuild p1 export-state.age probe p1 0 plan rebuild - none - - - 1 mandatory
rebuild-cluster.old-version run body rebuild p1 rebuild-cluster.old-version.check probe p1 0 plan rebuild 60000 none 60000 - - 1 -
rebuild-cluster.clean-keeper run body rebuild p1 rebuild-cluster.clean-keeper.check probe p1 0 plan rebuild 120000 irreversible 120000 - - 1 mandatory
rebuild-cluster.same-version check body rebuild p1 rebuild-cluster.same-version probe p1 0 plan rebuild 60000 none 60000 - - 1 mandatory
rebuild-cluster.import run body rebuild p1 rebuild-cluster.import.check probe p1 0 plan rebuild 300000 undo 300000 - - 1 mandatory
rebuild-cluster.new-tool run body rebuild p1 rebuild-cluster.new-tool.check probe p1 0 plan rebuild 120000 undo 120000 - - 1 mandatory
rebuild-cluster.new-service run body rebuild p1 rebuild-cluster.new-service.check probe p1 0 plan rebuild 120000 undo 120000 - - 1 mandatory
rebuild-cluster.migrate run body rebuild p1 rebuild-cluster.migrate.check probe p1 0 plan rebuild 300000 irreversible 300000 - - 1 mandatory
rebuild-cluster.start-single run body rebuild p1 rebuild-cluster.start-single.check probe p1 0 plan rebuild 300000 undo 300000 - - 1 mandatory
rebuild-cluster.see-keeper-address check body rebuild p1 rebuild-cluster.see-keeper-address probe p1 0 plan rebuild 60000 none 60000 - - 1 -
rebuild-cluster.clean-rest run body rebuild p2,p3,p4,p5 rebuild-cluster.clean-rest.check probe p2,p3,p4,p5 0 plan rebuild 300000 irreversible 300000 - - 1,1,1,1 mandatory
rebuild-cluster.new-tool-rest run body rebuild p2,p3,p4,p5 rebuild-cluster.new-tool-rest.check probe p2,p3,p4,p5 0 plan rebuild 120000 undo 120000 - - 1,1,1,1 mandatory
rebuild-cluster.new-service-rest run body rebuild p2,p3,p4,p5 rebuild-cluster.new-service-rest.check probe p2,p3,p4,p5 0 plan rebuild 120000 undo 120000 - - 1,1,1,1 mandatory
rebuild-cluster.address-rest run body rebuild p2,p3,p4,p5 rebuild-cluster.address-rest.check probe p2,p3,p4,p5 0 plan rebuild 60000 undo 60000 - - 1,1,1,1 -
rebuild-cluster.bootstrap-rest run body rebuild p2,p3,p4,p5 rebuild-cluster.bootstrap-rest.check probe p2,p3,p4,p5 0 plan rebuild 1200000 undo 1200000 - - 1,1,1,1 mandatory
rebuild-cluster.usual-start-again run body rebuild p1,p2,p3,p4,p5 rebuild-cluster.usual-start-again.check probe p1,p2,p3,p4,p5 0 plan rebuild 60000 none 60000 - - 1,1,1,1,1 -
see-versions check verify verify p1,p2,p3,p4,p5 see-versions probe p1,p2,p3,p4,p5 0 plan - 120000 none 120000 - - 5 mandatory
see-tools check verify verify p1,p2,p3,p4,p5 see-tools probe p1,p2,p3,p4,p5 0 plan - 60000 none 60000 - - 5 -
see-cluster-complete check verify verify p1,p2,p3,p4,p5 see-cluster-complete probe p1,p2,p3,p4,p5 0 plan - 120000 none 120000 - - 5 mandatory
see-protocol check verify verify p1,p2,p3,p4,p5 see-protocol compare p1,p2,p3,p4,p5 0 plan - 120000 none 120000 - - 5 -
see-pinset-equal check verify verify p1,p2,p3,p4,p5 see-pinset-equal compare p1,p2,p3,p4,p5 0 plan - 300000 none 300000 - - 5 mandatory
see-pinset-kept check verify verify p1 see-pinset-kept probe p1 0 plan - 300000 none 300000 - - 1 mandatory
pins-without-errors check verify verify p1 pins-without-errors probe p1 0 plan - - none - - - 1 -
metrics-arrive check verify verify p1 metrics-arrive probe p1 0 plan - - none - - - 1 -
back-stop run body dr p1,p2,p3,p4,p5 back-stop.check probe p1,p2,p3,p4,p5 0 back - 120000 undo 120000 - - 5 -
back-restore-renamed run body dr p1 back-restore-renamed.check probe p1 0 back - 120000 undo 120000 back-restore-renamed.unless p1 1 -
back-locate check body dr p1 back-locate probe p1 0 back - 60000 none 60000 - - 1 -
back-export run body dr p1 back-export.check probe p1 0 back - 300000 none 300000 back-export.unless p1 1 -
back.old-version run body dr p1 back.old-version.check probe p1 0 back - 60000 none 60000 - - 1 -
back.clean-keeper run body dr p1 back.clean-keeper.check probe p1 0 back - 120000 irreversible 120000 - - 1 -
back.same-version check body dr p1 back.same-version probe p1 0 back - 60000 none 60000 - - 1 -
back.import run body dr p1 back.import.check probe p1 0 back - 300000 undo 300000 - - 1 -
back.new-tool run body dr p1 back.new-tool.check probe p1 0 back - 120000 undo 120000 - - 1 -
back.new-service run body dr p1 back.new-service.check probe p1 0 back - 120000 undo 120000 - - 1 -
back.migrate run body dr p1 back.migrate.check probe p1 0 back - 300000 irreversible 300000 - - 1 -
back.start-single run body dr p1 back.start-single.check probe p1 0 back - 300000 undo 300000 - - 1 -
back.see-keeper-address check body dr p1 back.see-keeper-address probe p1 0 back - 60000 none 60000 - - 1 -
back.clean-rest run body dr p2,p3,p4,p5 back.clean-rest.check probe p2,p3,p4,p5 0 back - 300000 irreversible 300000 - - 1,1,1,1 -
back.new-tool-rest run body dr p2,p3,p4,p5 back.new-tool-rest.check probe p2,p3,p4,p5 0 back - 120000 undo 120000 - - 1,1,1,1 -
back.new-service-rest run body dr p2,p3,p4,p5 back.new-service-rest.check probe p2,p3,p4,p5 0 back - 120000 undo 120000 - - 1,1,1,1 -
back.address-rest run body dr p2,p3,p4,p5 back.address-rest.check probe p2,p3,p4,p5 0 back - 60000 undo 60000 - - 1,1,1,1 -
back.bootstrap-rest run body dr p2,p3,p4,p5 back.bootstrap-rest.check probe p2,p3,p4,p5 0 back - 1200000 undo 1200000 - - 1,1,1,1 -
back.usual-start-again run body dr p1,p2,p3,p4,p5 back.usual-start-again.check probe p1,p2,p3,p4,p5 0 back - 60000 none 60000 - - 1,1,1,1,1 -
back-complete check verify dr p1,p2,p3,p4,p5 back-complete probe p1,p2,p3,p4,p5 0 back - - none - - - 5 -
back-versions check verify dr p1,p2,p3,p4,p5 back-versions probe p1,p2,p3,p4,p5 0 back - - none - - - 5 -
back-pins-equal check verify dr p1,p2,p3,p4,p5 back-pins-equal compare p1,p2,p3,p4,p5 0 back - - none - - - 5 -
back-pins-kept check verify dr p1 back-pins-kept probe p1 0 back - - none - - - 1 -
undo:stop-all run body save-state p1,p2,p3,p4,p5 - - - 0 back save-state - none - - - 5 -
undo:rebuild-cluster.import run body rebuild p1 - - - 0 back rebuild - none - - - 1 -
undo:rebuild-cluster.new-tool run body rebuild p1 - - - 0 back rebuild - none - - - 1 -
undo:rebuild-cluster.new-service run body rebuild p1 - - - 0 back rebuild - none - - - 1 -
undo:rebuild-cluster.start-single run body rebuild p1 - - - 0 back rebuild - none - - - 1 -
undo:rebuild-cluster.new-tool-rest run body rebuild p5,p4,p3,p2 - - - 0 back rebuild - none - - - 1,1,1,1 -
undo:rebuild-cluster.new-service-rest run body rebuild p5,p4,p3,p2 - - - 0 back rebuild - none - - - 1,1,1,1 -
undo:rebuild-cluster.address-rest run body rebuild p5,p4,p3,p2 - - - 0 back rebuild - none - - - 1,1,1,1 -
undo:rebuild-cluster.bootstrap-rest run body rebuild p5,p4,p3,p2 - - - 0 back rebuild - none - - - 1,1,1,1 -
FACTS
}

number_of() { # STEP: sets RB_ROW, the number of its line there
  RB_ROW=0
  case $1 in
    'read-changelog') RB_ROW=1 ;;
    'tell-users-of-outage') RB_ROW=2 ;;
    'see-new-programs') RB_ROW=3 ;;
    'see-old-programs') RB_ROW=4 ;;
    'see-leave-on-shutdown') RB_ROW=5 ;;
    'see-leader-timeout') RB_ROW=6 ;;
    'see-state-upgrade') RB_ROW=7 ;;
    'approve-recovery') RB_ROW=8 ;;
    'save-state.entry.new-programs-there') RB_ROW=9 ;;
    'save-state.entry.old-programs-there') RB_ROW=10 ;;
    'stop-all') RB_ROW=11 ;;
    'locate-state') RB_ROW=12 ;;
    'export-state') RB_ROW=13 ;;
    'save-state.exit.export-readable') RB_ROW=14 ;;
    'export-state.age') RB_ROW=15 ;;
    'rebuild-cluster.old-version') RB_ROW=16 ;;
    'rebuild-cluster.clean-keeper') RB_ROW=17 ;;
    'rebuild-cluster.same-version') RB_ROW=18 ;;
    'rebuild-cluster.import') RB_ROW=19 ;;
    'rebuild-cluster.new-tool') RB_ROW=20 ;;
    'rebuild-cluster.new-service') RB_ROW=21 ;;
    'rebuild-cluster.migrate') RB_ROW=22 ;;
    'rebuild-cluster.start-single') RB_ROW=23 ;;
    'rebuild-cluster.see-keeper-address') RB_ROW=24 ;;
    'rebuild-cluster.clean-rest') RB_ROW=25 ;;
    'rebuild-cluster.new-tool-rest') RB_ROW=26 ;;
    'rebuild-cluster.new-service-rest') RB_ROW=27 ;;
    'rebuild-cluster.address-rest') RB_ROW=28 ;;
    'rebuild-cluster.bootstrap-rest') RB_ROW=29 ;;
    'rebuild-cluster.usual-start-again') RB_ROW=30 ;;
    'see-versions') RB_ROW=31 ;;
    'see-tools') RB_ROW=32 ;;
    'see-cluster-complete') RB_ROW=33 ;;
    'see-protocol') RB_ROW=34 ;;
    'see-pinset-equal') RB_ROW=35 ;;
    'see-pinset-kept') RB_ROW=36 ;;
    'pins-without-errors') RB_ROW=37 ;;
    'metrics-arrive') RB_ROW=38 ;;
    'back-stop') RB_ROW=39 ;;
    'back-restore-renamed') RB_ROW=40 ;;
    'back-locate') RB_ROW=41 ;;
    'back-export') RB_ROW=42 ;;
    'back.old-version') RB_ROW=43 ;;
    'back.clean-keeper') RB_ROW=44 ;;
    'back.same-version') RB_ROW=45 ;;
    'back.import') RB_ROW=46 ;;
    'back.new-tool') RB_ROW=47 ;;
    'back.new-service') RB_ROW=48 ;;
    'back.migrate') RB_ROW=49 ;;
    'back.start-single') RB_ROW=50 ;;
    'back.see-keeper-address') RB_ROW=51 ;;
    'back.clean-rest') RB_ROW=52 ;;
    'back.new-tool-rest') RB_ROW=53 ;;
    'back.new-service-rest') RB_ROW=54 ;;
    'back.address-rest') RB_ROW=55 ;;
    'back.bootstrap-rest') RB_ROW=56 ;;
    'back.usual-start-again') RB_ROW=57 ;;
    'back-complete') RB_ROW=58 ;;
    'back-versions') RB_ROW=59 ;;
    'back-pins-equal') RB_ROW=60 ;;
    'back-pins-kept') RB_ROW=61 ;;
    'undo:stop-all') RB_ROW=62 ;;
    'undo:rebuild-cluster.import') RB_ROW=63 ;;
    'undo:rebuild-cluster.new-tool') RB_ROW=64 ;;
    'undo:rebuild-cluster.new-service') RB_ROW=65 ;;
    'undo:rebuild-cluster.start-single') RB_ROW=66 ;;
    'undo:rebuild-cluster.new-tool-rest') RB_ROW=67 ;;
    'undo:rebuild-cluster.new-service-rest') RB_ROW=68 ;;
    'undo:rebuild-cluster.address-rest') RB_ROW=69 ;;
    'undo:rebuild-cluster.bootstrap-rest') RB_ROW=70 ;;
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
at_once() { RB_AT_ONCE=1; }
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
eyJiYWNrZ3JvdW5kVGFza3MiOltdLCJjYXBhYmlsaXRpZXMiOlt7ImlkIjoicGlubmluZyIsInRp
dGxlIjoiUGlubmluZyBhbmQgdW5waW5uaW5nIHRocm91Z2ggdGhlIGNsdXN0ZXIifSx7ImlkIjoi
cGluLXN0YXR1cyIsInRpdGxlIjoiQXNraW5nIHRoZSBjbHVzdGVyIHdoYXQgaXMgcGlubmVkIHdo
ZXJlIn0seyJpZCI6ImNvbnRlbnQiLCJ0aXRsZSI6IlJlYWRpbmcgcGlubmVkIGNvbnRlbnQgZnJv
bSB0aGUgSVBGUyBkYWVtb25zIn1dLCJjaGFuZ2UiOnsiZGVzY3JpcHRpb24iOiJGb3VyIG9mIGZp
dmUgcmFmdCBwZWVycyBjYW5ub3QgcmVhZCB0aGVpciBzdGF0ZSBhZnRlciBhIHBvd2VyIGN1dCwg
YW5kIHRoZXJlIGlzIG5vIG1ham9yaXR5LiBUaGUgc3RhdGUgb2YgcDEgaXMgc2F2ZWQsIGFuZCB0
aGUgY2x1c3RlciBpcyBidWlsdCBhbmV3IGZyb20gaXQuIiwiZW52aXJvbm1lbnQiOiJwcm9kdWN0
aW9uIiwiaWQiOiJDSEcwMDUxNDAyIiwidGl0bGUiOiJJUEZTIENsdXN0ZXIgdG8gMC4xMC4xIG91
dCBvZiBhIGJyb2tlbiBjbHVzdGVyIn0sImNvbXBvbmVudHMiOlt7Imhvc3RzIjpbInAxIiwicDIi
LCJwMyIsInA0IiwicDUiXSwiaWQiOiJpcGZzLWNsdXN0ZXItc2VydmljZSIsImltcGFjdCI6MSwi
bWV0aG9kcyI6WyJiaW5hcmllcyIsImNvbnRhaW5lciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjEzLCAxOCJ9LHsiZG9jdW1lbnQiOiJzZXR1cC1ndWlkZSIsImxpbmVz
Ijoic3lzdGVtZCBzYW1wbGUifV0sInRpdGxlIjoiSVBGUyBDbHVzdGVyIHBlZXIifSx7Imhvc3Rz
IjpbInAxIiwicDIiLCJwMyIsInA0IiwicDUiXSwiaWQiOiJpcGZzLWNsdXN0ZXItY3RsIiwiaW1w
YWN0IjowLCJtZXRob2RzIjpbImJpbmFyaWVzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTMifV0sInRpdGxlIjoiQ29tbWFuZCBsaW5lIG9mIHRoZSBjbHVzdGVyIn0s
eyJob3N0cyI6WyJwMSIsInAyIiwicDMiLCJwNCIsInA1Il0sImlkIjoicGluc2V0IiwiaW1wYWN0
IjoxLCJtZXRob2RzIjpbInN0YXRlLXVwZ3JhZGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIyOSwgMzUifSx7ImRvY3VtZW50IjoicHJvZ3JhbSIsImxpbmVzIjoiZXhl
Y3V0aW9uIGxvY2sifV0sInRpdGxlIjoiU3RhdGUgb2YgdGhlIGNsdXN0ZXIsIHRoZSBwaW5zZXQi
fV0sImRlY2lzaW9ucyI6W3siYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJUaGUgdHdv
IHJhZnQgY29uZGl0aW9ucyBhcmUgdGFrZW4gZnJvbSBlYXJsaWVyIHZlcnNpb25zIG9mIHRoZSBw
YWdlOyBmaWZ0ZWVuIHNlY29uZHMgaXMgdGhlIGxlYXN0IHRpbWVvdXQsIGFuZCB0aGVzZSBmaXZl
IHBlZXJzIHJlc3RhcnQgaW4gbGVzcy4iLCJjb250cmFkaWN0aW9uIjoibGlzdHMtbG9zdCIsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMywgOSJ9LHsiZG9jdW1lbnQiOiJn
dWlkZS1oaXN0b3J5IiwibGluZXMiOiJjb25zaWRlcmF0aW9ucywgcmVxdWlyZW1lbnRzIn1dLCJz
dW1tYXJ5IjoiVGhlIGNvbnNpZGVyYXRpb25zIGFuZCB0aGUgcmVxdWlyZW1lbnRzIG9mIHRoZSBz
dGFuZGFyZCB3YXkgYXJlIGFubm91bmNlZCBhbmQgbm90IHRoZXJlOyBvbGRlciB2ZXJzaW9ucyBv
ZiB0aGUgcGFnZSBoYXZlIGJvdGgsIGFuZCBnaXZlIG5vIG51bWJlciBmb3IgYSB0aW1lb3V0IHRo
YXQgaXMgaGlnaCBlbm91Z2guIn0seyJieSI6ImxpQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiTm90
IG91ciBjYXNlOyBvbmUgcGVlciBzdGFydHMgYWxvbmUgYW5kIHRoZSBvdGhlcnMgb25lIGFmdGVy
IGFub3RoZXIuIiwiY29udHJhZGljdGlvbiI6ImFsbC1hdC1vbmNlLW9yLWluLXR1cm4iLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE0In0seyJkb2N1bWVudCI6Imd1aWRl
LXRvZGF5IiwibGluZXMiOiJyZXN0YXJ0In1dLCJzdW1tYXJ5IjoiVGhlIGd1aWRlIHJlc3RhcnRz
IGFsbCBwZWVycyBhdCBvbmNlOyB0b2RheSdzIHBhZ2UgbGVhdmVzIGl0IG9wZW4sIGFuZCBjcmR0
IHBlZXJzIG1heSBqdXN0IGJlIHN0b3BwZWQuIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNo
b2ljZSI6IlRoZSBjb21tYW5kIGlzIGBwZWVycyBybWAsIGFzIGV2ZXJ5IHJlbGVhc2UgaGFzIGl0
LiIsImNvbnRyYWRpY3Rpb24iOiJwZWVyLW9yLXBlZXJzIiwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIyNiJ9LHsiZG9jdW1lbnQiOiJwcm9ncmFtIiwibGluZXMiOiJjbWQv
aXBmcy1jbHVzdGVyLWN0bCJ9XSwic3VtbWFyeSI6IlRoZSBndWlkZSByZW1vdmVzIHdpdGggYHBl
ZXIgcm1gOyBubyByZWxlYXNlIGhhcyB0aGF0IGNvbW1hbmQsIGFsbCBoYXZlIGBwZWVycyBybWAu
In0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IjAuMTAuMSBoYXMgdGhlIGNvbW1h
bmQsIGFuZCBpdCBpcyB1c2VkLiIsImNvbnRyYWRpY3Rpb24iOiJzdGF0ZS11cGdyYWRlLWdvbmUi
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI5LCAzOSwgNDYifSx7ImRv
Y3VtZW50IjoiY2hhbmdlbG9nIiwibGluZXMiOiIwLjExLjAifV0sInN1bW1hcnkiOiJUaGUgZ3Vp
ZGUgdXBncmFkZXMgYSBzdGF0ZSB3aXRoIGBzdGF0ZSB1cGdyYWRlYCwgd2hpY2ggZG9lcyBub3Qg
ZXhpc3QgZnJvbSAwLjExLjAgb24uIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6
IlRoZSBmbGFnIGlzIG5vdCB1c2VkIGluIHRoaXMgY2hhbmdlOyB0aGUgY29tbWFuZCB1cGdyYWRl
cyB0aGUgc3RhdGUuIiwiY29udHJhZGljdGlvbiI6InVwZ3JhZGUtZmxhZy1pZGxlIiwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxNCwgMTgsIDI5In0seyJkb2N1bWVudCI6
InByb2dyYW0iLCJsaW5lcyI6InYxLjEuNiwgRG9ja2VyZmlsZSJ9XSwic3VtbWFyeSI6IlRoZSBn
dWlkZSBzdGFydHMgd2l0aCBgZGFlbW9uIC0tdXBncmFkZWA7IHByZXNlbnQgdmVyc2lvbnMgaWdu
b3JlIGl0LCBhbmQgdGhlIGltYWdlIG5vIGxvbmdlciB1c2VzIGl0LiJ9LHsiYnkiOiJhbmFAZXhh
bXBsZS5jb20iLCJjaG9pY2UiOiJUaGUgc3RlcHMgaG9sZDsgdGhlIHJlbWFpbmluZyBwZWVyIGlz
IHVwZ3JhZGVkIGZpcnN0LCBmb3IgdGhlIG90aGVycyBoYXZlIHRvIGJlIGJvb3RzdHJhcHBlZCB0
byBhIG5ldyBvbmUuIiwiY29udHJhZGljdGlvbiI6InN1bW1hcnktYWdhaW5zdC1zdGVwcyIsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjIifSx7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjI4LTMxIn1dLCJzdW1tYXJ5IjoiQnkgaXRzIHN1bW1hcnkgdGhlIGJvb3Rz
dHJhcCB3YXkgdXBncmFkZXMgdGhlIHJlbW92ZWQgcGVlcnMgZmlyc3QsIGJ5IGl0cyBzdGVwcyB0
aGUgcmVtYWluaW5nIG9uZS4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiUmFm
dCByZW5hbWVzIHRoZSBmb2xkZXIgd2hlbiBpdCBpcyBjbGVhbmVkOyB0aGUgZXhwb3J0IGlzIHdo
YXQgdGhlIGNsdXN0ZXIgaXMgYnVpbHQgZnJvbS4iLCJjb250cmFkaWN0aW9uIjoiY2xlYW5lZC1v
ci1rZXB0Iiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNyJ9LHsiZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzcifSx7ImRvY3VtZW50IjoiYmFja3Vwcy1ndWlkZSIs
ImxpbmVzIjoiY2xlYW51cCJ9XSwic3VtbWFyeSI6IkEgcmVtb3ZlZCBzdGF0ZSBpcyBjbGVhbmVk
IGluIG9uZSBwbGFjZSBhbmQga2VwdCBhcyBhIGNvcHkgaW4gYW5vdGhlcjsgcmFmdCByZW5hbWVz
LCBjcmR0IGRlbGV0ZXMuIn0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlJlYWQg
YXMgbWVhbnQ7IHRoZSBicmFja2V0IGNsb3NlcyBhZnRlciB0aGUgYWRkcmVzcy4iLCJjb250cmFk
aWN0aW9uIjoic2xpcHMtb2YtdGhlLXBlbiIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjIsIDMxIn1dLCJzdW1tYXJ5IjoiQSBicmFja2V0IHRoYXQgc3RheXMgb3BlbiBh
ZnRlciB0aGUgYWRkcmVzcywgYSBtaXNzcGVsdCB3b3JkLCBhIHN0cmF5IGFydGljbGU7IHRoZSBz
ZW5zZSBpcyBjbGVhci4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiVHdvIGNv
bW1hbmRzLCBgc3RhdGUgZXhwb3J0YCBhbmQgYHN0YXRlIGltcG9ydGAuIiwiY29udHJhZGljdGlv
biI6ImV4cG9ydC1pbXBvcnQtc2hvcnRoYW5kIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIzNyJ9XSwic3VtbWFyeSI6ImBzdGF0ZSBleHBvcnQvaW1wb3J0YCBpcyB3cml0
dGVuIGxpa2UgYSBjb21tYW5kIGFuZCBtZWFucyB0d28uIn0seyJieSI6ImxpQGV4YW1wbGUuY29t
IiwiY2hvaWNlIjoiVGhlIHBpbnNldCBpcyBleHBvcnRlZCBpbiBldmVyeSB3YXkgb2YgYW4gdXBn
cmFkZSwgYmVmb3JlIGFueSBwZWVyIGlzIHRvdWNoZWQuIiwiY29udHJhZGljdGlvbiI6ImJvb3Rz
dHJhcC13aXRob3V0LWJhY2t1cCIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMjAtMzEifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM1In1dLCJzdW1tYXJ5Ijoi
VGhlIGJvb3RzdHJhcCB3YXkgbGVhdmVzIHRoZSBwaW5zZXQgb24gb25lIHBlZXIgYWxvbmUgYW5k
IGhhcyBubyBzdGVwIHRoYXQgc2F2ZXMgaXQgYmVmb3JlLiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5j
b20iLCJjaG9pY2UiOiJUaGUgcHJvZ3JhbXMgb2YgdGhlIHByZXNlbnQgdmVyc2lvbiBhcmUgY29w
aWVkIGZyb20gdGhlIHBlZXJzIHRvIC9zcnYvaXBmcy1jbHVzdGVyL3ByZXZpb3VzIGJlZm9yZSB0
aGUgd2luZG93LiIsImNvbnRyYWRpY3Rpb24iOiJvbGQtcHJvZ3JhbXMtZnJvbS13aGVyZSIsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDMsIDQ1In1dLCJzdW1tYXJ5Ijoi
VGhlIHJlY292ZXJ5IG5lZWRzIHRoZSBvbGQgdmVyc2lvbiwgYW5kIG5vdGhpbmcgc2F5cyB3aGVy
ZSBpdHMgcHJvZ3JhbXMgY29tZSBmcm9tLiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9p
Y2UiOiJCb3RoIHZlcnNpb25zIG5ldmVyIG1lZXQ7IHRoZSBwZWVycyBjb21lIGJhY2sgd2l0aCB0
aGUgbmV3IG9uZS4iLCJjb250cmFkaWN0aW9uIjoidmVyc2lvbi1ydWxlLWNoYW5nZWQiLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUtaGlzdG9yeSIsImxpbmVzIjoidmVyc2lvbiBydWxlIn0s
eyJkb2N1bWVudCI6Imd1aWRlLXRvZGF5IiwibGluZXMiOiJtYWluIGNvbnNpZGVyYXRpb24ifV0s
InN1bW1hcnkiOiJUaGUgcnVsZSB3aGljaCB2ZXJzaW9ucyBtYXkgbWVldCBjaGFuZ2VkIGZyb20g
ZXF1YWwsIHRvIGVxdWFsIGJ1dCBmb3IgdGhlIHBhdGNoLCB0byBvbmUgUlBDIHByb3RvY29sLiJ9
LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJOb3Qgb3VyIGNhc2U7IG5vIHBlZXIg
aXMgcmVtb3ZlZCwgYWxsIGFyZSBjbGVhbmVkLiIsImNvbnRyYWRpY3Rpb24iOiJyZW1vdmUtdW5k
ZXItY3JkdCIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjYifSx7ImRv
Y3VtZW50IjoicHJvZ3JhbSIsImxpbmVzIjoidjEuMS40IGNvbnNlbnN1cy9jcmR0In1dLCJzdW1t
YXJ5IjoiVGhlIGJvb3RzdHJhcCB3YXkgcmVtb3ZlcyBwZWVycyBieSBhIGNvbW1hbmQgdGhhdCBj
cmR0IHJlZnVzZXMsIHNpbmNlIGl0IGtlZXBzIG5vIGxpc3Qgb2YgcGVlcnMuIn0seyJieSI6ImFu
YUBleGFtcGxlLmNvbSIsImNob2ljZSI6IkFsbCBwZWVycyBhcmUgc3RvcHBlZCBiZWZvcmUgdGhl
IGV4cG9ydC4iLCJjb250cmFkaWN0aW9uIjoiZXhwb3J0LW5lZWRzLWEtc3RvcHBlZC1wZWVyIiwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNSwgNDIifSx7ImRvY3VtZW50
IjoicHJvZ3JhbSIsImxpbmVzIjoiZXhlY3V0aW9uIGxvY2sifV0sInN1bW1hcnkiOiJUaGUgc3Rh
dGUgc2hhbGwgYmUgZXhwb3J0ZWQgZnJvbSBhIHJ1bm5pbmcgY2x1c3RlciwgYW5kIHRoZSBwcm9n
cmFtIGV4cG9ydHMgb25seSB3aGVyZSBpdHMgcGVlciBpcyBkb3duLiJ9XSwiZWRpdGlvbiI6NSwi
Zm9ybWF0IjoicnVuYm9vay1wbGFuLzEiLCJob3N0cyI6W3siYWRkcmVzcyI6IjE5Mi4wLjIuNzEi
LCJjb21wb25lbnRzIjpbImlwZnMtY2x1c3Rlci1zZXJ2aWNlIiwiaXBmcy1jbHVzdGVyLWN0bCIs
InBpbnNldCJdLCJjb25uZWN0aW9uIjoic3NoIiwiaWQiOiJwMSIsIm9zIjoiZGViaWFuLTEyIiwi
b3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6WyJwZWVyIiwia2VlcGVyIl0sInVzZXIiOiJvcHMi
fSx7ImFkZHJlc3MiOiIxOTIuMC4yLjcyIiwiY29tcG9uZW50cyI6WyJpcGZzLWNsdXN0ZXItc2Vy
dmljZSIsImlwZnMtY2x1c3Rlci1jdGwiLCJwaW5zZXQiXSwiY29ubmVjdGlvbiI6InNzaCIsImlk
IjoicDIiLCJvcyI6ImRlYmlhbi0xMiIsIm9zRmFtaWx5IjoiZGViaWFuIiwicm9sZXMiOlsicGVl
ciIsInJlc3QiXSwidXNlciI6Im9wcyJ9LHsiYWRkcmVzcyI6IjE5Mi4wLjIuNzMiLCJjb21wb25l
bnRzIjpbImlwZnMtY2x1c3Rlci1zZXJ2aWNlIiwiaXBmcy1jbHVzdGVyLWN0bCIsInBpbnNldCJd
LCJjb25uZWN0aW9uIjoic3NoIiwiaWQiOiJwMyIsIm9zIjoiZGViaWFuLTEyIiwib3NGYW1pbHki
OiJkZWJpYW4iLCJyb2xlcyI6WyJwZWVyIiwicmVzdCJdLCJ1c2VyIjoib3BzIn0seyJhZGRyZXNz
IjoiMTkyLjAuMi43NCIsImNvbXBvbmVudHMiOlsiaXBmcy1jbHVzdGVyLXNlcnZpY2UiLCJpcGZz
LWNsdXN0ZXItY3RsIiwicGluc2V0Il0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6InA0Iiwib3Mi
OiJkZWJpYW4tMTIiLCJvc0ZhbWlseSI6ImRlYmlhbiIsInJvbGVzIjpbInBlZXIiLCJyZXN0Il0s
InVzZXIiOiJvcHMifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjc1IiwiY29tcG9uZW50cyI6WyJpcGZz
LWNsdXN0ZXItc2VydmljZSIsImlwZnMtY2x1c3Rlci1jdGwiLCJwaW5zZXQiXSwiY29ubmVjdGlv
biI6InNzaCIsImlkIjoicDUiLCJvcyI6ImRlYmlhbi0xMiIsIm9zRmFtaWx5IjoiZGViaWFuIiwi
cm9sZXMiOlsicGVlciIsInJlc3QiXSwidXNlciI6Im9wcyJ9XSwiaW1wYWN0TGV2ZWxzIjpbeyJk
ZWZpbml0aW9uIjoiQWxsIHBlZXJzIGFuc3dlcjsgb25seSBmaWxlcyBvbiB0aGVpciBkaXNrcyBj
aGFuZ2UuIiwibGV2ZWwiOjAsInRpdGxlIjoiVW5ub3RpY2VkIiwid2luZG93UmVxdWlyZWQiOmZh
bHNlfSx7ImRlZmluaXRpb24iOiJOb3RoaW5nIGNhbiBiZSBwaW5uZWQgb3IgdW5waW5uZWQ7IHdo
YXQgaXMgcGlubmVkIHN0YXlzIHdpdGggdGhlIElQRlMgZGFlbW9ucy4iLCJsZXZlbCI6MSwidGl0
bGUiOiJDbHVzdGVyIGF3YXkiLCJ3aW5kb3dSZXF1aXJlZCI6dHJ1ZX1dLCJub3RlcyI6W3sic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzIn1dLCJ0ZXh0IjoiVGhlIGd1aWRl
IGhhcyBwb2ludHMgdG8gY29uc2lkZXIgYmVmb3JlIGFueSB1cGdyYWRlOyBpdHMgbGlzdCBvZiB0
aGVtIGlzIGVtcHR5LiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlLWhpc3RvcnkiLCJs
aW5lcyI6ImNvbW1pdHMgZmI1MjI2MCwgZWJkMTAyZCwgNTczZjQxYSJ9XSwidGV4dCI6IldoYXQg
dGhlIGxpc3Qgb25jZSBoZWxkOiBhbGwgcGVlcnMgc2hhcmUgb25lIHZlcnNpb24sIHRvIHRoZSBs
YXN0IG51bWJlciB1cCB0byAwLjQgYW5kIHRvIG1ham9yIGFuZCBtaW5vciBmcm9tIDAuNiBvbiwg
YW5kIGEgc3RhdGUgd2hvc2UgZm9ybWF0IGNoYW5nZWQgaXMgdXBncmFkZWQgd2hpbGUgaXRzIHBl
ZXIgaXMgb2ZmbGluZS4gVGhlIGd1aWRlJ3MgdGV4dCBmaXRzIGFsbCB0aHJlZSB3b3JkaW5ncywg
c28gaXQgY2Fubm90IHNldHRsZSB3aGljaCBob2xkcy4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZS10b2RheSIsImxpbmVzIjoiY29tbWl0IGM3Y2E4YjUifV0sInRleHQiOiJUb2RheSBv
bmx5IHRoZSBwcm90b2NvbCB0aGF0IHBlZXJzIHNwZWFrIGFtb25nIHRoZW1zZWx2ZXMgaGFzIHRv
IGJlIG9uZSwgZnJvbSAwLjEyLjEgb247IHBlZXJzIG1heSBiZSByZXN0YXJ0ZWQgaW4gdHVybiBv
ciB0b2dldGhlciwgYW5kIHJhZnQga2VlcHMgaXRzIHR3byBjb25kaXRpb25zLiJ9LHsic291cmNl
IjpbeyJkb2N1bWVudCI6ImNoYW5nZWxvZyIsImxpbmVzIjoiMC4xMC4wLCAwLjExLjAsIDEuMC4w
In0seyJkb2N1bWVudCI6InByb2dyYW0iLCJsaW5lcyI6ImNtZC9pcGZzLWNsdXN0ZXItc2Vydmlj
ZSJ9XSwidGV4dCI6IlRoZSBwcm9ncmFtIGhhcyBgc3RhdGUgdXBncmFkZWAgaW4gMC45LjAsIDAu
MTAuMCBhbmQgMC4xMC4xIGFuZCBub3QgZnJvbSAwLjExLjAgb24sIHdoaWNoIHJlYWRzIG5vIHN0
YXRlIG9sZGVyIHRoYW4gMC4xMC4wLiBQZWVycyBvZiAxLjAuMCBhbmQgb2YgZWFybGllciB2ZXJz
aW9ucyBjYW5ub3QgdGFsayB0byBvbmUgYW5vdGhlci4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQi
OiJwcm9ncmFtIiwibGluZXMiOiJ2MS4xLjYgY21kL2lwZnMtY2x1c3Rlci1zZXJ2aWNlIn1dLCJ0
ZXh0IjoiSW4gMS4xLjYgYC0tdXBncmFkZWAgaXMgYWNjZXB0ZWQgYW5kIGRvZXMgbm90aGluZzsg
YC0tYm9vdHN0cmFwYCB0YWtlcyBzZXZlcmFsIGFkZHJlc3NlcyB3aXRoIGNvbW1hczsgYHN0YXRl
YCBjb21tYW5kcyBhc2sgYmVmb3JlIHRoZXkgb3ZlcndyaXRlIHVubGVzcyBmb3JjZWQsIGFuZCBy
dW4gb25seSB3aGlsZSB0aGUgcGVlciBpcyBvZmZsaW5lLiJ9LHsic291cmNlIjpbeyJkb2N1bWVu
dCI6InByb2dyYW0iLCJsaW5lcyI6IkRvY2tlcmZpbGUgb2YgdjAuOS4wIGFuZCBvZiB0b2RheSJ9
XSwidGV4dCI6IlRoZSBpbWFnZSBvZiAwLjkuMCBzdGFydHMgdGhlIGRhZW1vbiB3aXRoIC0tdXBn
cmFkZTsgdGhlIHByZXNlbnQgb25lIHN0YXJ0cyBpdCB3aXRob3V0LCBmb3IgY3JkdC4ifSx7InNv
dXJjZSI6W3siZG9jdW1lbnQiOiJiYWNrdXBzLWd1aWRlIiwibGluZXMiOiJzdGF0ZSBleHBvcnQs
IGltcG9ydCBhbmQgY2xlYW51cCJ9XSwidGV4dCI6IlRpZHlpbmcgdXAgdW5kZXIgcmFmdCByZW5h
bWVzIHRoZSBmb2xkZXIgdG8gcmFmdC5vbGQuTiBhbmQga2VlcHMgYXMgbWFueSBhcyBiYWNrdXBz
X3JvdGF0ZSBzYXlzLCBhbmQgdW5kZXIgY3JkdCBpdCBkZWxldGVzLiBBIGR1bXAgaG9sZHMgdGhl
IHBpbnNldCBhbG9uZSwgaXMgaW1wb3J0ZWQgYnkgdGhlIHZlcnNpb24gdGhhdCB3cm90ZSBpdCwg
YW5kIG1heSBnbyBmcm9tIHJhZnQgdG8gY3JkdCBvciBiYWNrOyBhZnRlciBhbiBpbXBvcnQgdW5k
ZXIgY3JkdCBldmVyeSBvdGhlciBwZWVyIGhhcyB0byBnaXZlIGl0cyBvd24gc3RhdGUgdXAuIn0s
eyJzb3VyY2UiOlt7ImRvY3VtZW50IjoicHJvZ3JhbSIsImxpbmVzIjoiY21kL2lwZnMtY2x1c3Rl
ci1jdGwsIGNsdXN0ZXIuZ28ifV0sInRleHQiOiJXaGF0IGNhbiBiZSBsb29rZWQgYXQ6IHBlZXJz
IGxzLCBpZCwgdmVyc2lvbiwgcGluIGxzLCBzdGF0dXMgd2l0aCBhIGZpbHRlciwgaGVhbHRoLCBh
bmQgdGhlIGxvZyBsaW5lIHRoYXQgc2F5cyB0aGUgcGVlciBpcyByZWFkeS4gaXBmcy1jbHVzdGVy
LWN0bCBlbmRzIHdpdGggMSB3aGVuIGl0IGNvdWxkIG5vdCBhc2ssIGFuZCAyIHdoZW4gdGhlIHBl
ZXIgYW5zd2VyZWQgYW4gZXJyb3IuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjUtNyJ9XSwidGV4dCI6IlRoZSBzdGFuZGFyZCB3YXkgaXMgdGhlIHF1aWNrIG9uZSwg
YW5kIHN1aXRzIGRlcGxveW1lbnQgdG9vbHMgYW5kIGNvbnRhaW5lcnMuIn0seyJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2In1dLCJ0ZXh0IjoiQSBzdGFydCB3aXRoIC0t
dXBncmFkZSBicmluZ3MgdGhlIGZvcm1hdCBvZiB0aGUgc3RhdGUgdXAgdG8gZGF0ZSBieSBpdHNl
bGYuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIwLTIyIn1dLCJ0
ZXh0IjoiVGhlIGJvb3RzdHJhcCB3YXkgdGFrZXMgcGVlcnMgb3V0IG9uZSBhZnRlciBhbm90aGVy
LCB1cGdyYWRlcyB0aGVtIGFuZCBicmluZ3MgdGhlbSBiYWNrLiJ9LHsic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNyJ9XSwidGV4dCI6IkEgcmVtb3ZlZCBwZWVyIHNodXRz
IGRvd24gYnkgaXRzZWxmLiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIyNywgMzcifV0sInRleHQiOiJBIHJlbW92ZWQgcGVlciBnaXZlcyBpdHMgc3RhdGUgdXAsIGFu
ZCBrZWVwcyBhIGNvcHkuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjM1In1dLCJ0ZXh0IjoiS2VlcGluZyB0aGUgc3RhdGUgc2FmZSBnb2VzIGJlZm9yZSBldmVyeXRo
aW5nIGVsc2UgaW4gYW4gdXBncmFkZS4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMzcifV0sInRleHQiOiJBbiBleHBvcnQgZnJvbSBvbmUgcGVlciBjYW4gYmUgaW1w
b3J0ZWQgb24gYW5vdGhlciBvbmUgb2YgdGhlIHNhbWUgdmVyc2lvbi4ifSx7InNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJwcm9ncmFtIiwibGluZXMiOiJBcHBseUVudlZhcnMifV0sInRleHQiOiJXaGF0
IHNlcnZpY2UuanNvbiBzYXlzIGNhbiBiZSBvdmVycnVsZWQgYnkgdGhlIGVudmlyb25tZW50IG9m
IHRoZSBkYWVtb247IGxvb2sgdGhlcmUgYXMgd2VsbC4ifV0sInBlb3BsZSI6eyJhcHByb3ZhbHNS
ZXF1aXJlZCI6MCwiYXBwcm92ZXJzIjpbImxpQGV4YW1wbGUuY29tIl0sImNvbnRhY3RzIjpbInNl
cnZpY2UtZGVza0BleGFtcGxlLmNvbSJdLCJvcGVyYXRvcnMiOlsiYW5hQGV4YW1wbGUuY29tIiwi
YmVuQGV4YW1wbGUuY29tIl0sInJldmlld2VycyI6WyJub29yQGV4YW1wbGUuY29tIl19LCJwcm9k
dWN0Ijp7ImRlc2NyaXB0aW9uIjoiUGVlcnMgdGhhdCBhZ3JlZSBvbiBvbmUgbGlzdCBvZiBwaW5z
LCB0aGUgcGluc2V0LCBhbmQgaGF2ZSBJUEZTIGRhZW1vbnMgcGluIHdoYXQgaXMgb24gaXQuIEEg
cGVlciBpcyB0aGUgcHJvZ3JhbSBpcGZzLWNsdXN0ZXItc2VydmljZTsgaXBmcy1jbHVzdGVyLWN0
bCB0YWxrcyB0byBpdC4gVGhlIHBlZXJzIGFncmVlIGJ5IHJhZnQgb3IgYnkgY3JkdCwgYW5kIG11
Y2ggb2Ygd2hhdCBhbiB1cGdyYWRlIGRvZXMgZGVwZW5kcyBvbiB3aGljaC4iLCJpZCI6ImlwZnMt
Y2x1c3RlciIsInRpdGxlIjoiSVBGUyBDbHVzdGVyIn0sInJlY292ZXJ5IjpbeyJmYWlsdXJlT2Yi
OlsicmVzdGFydC1wZWVycyIsInN0b3AtbGFzdCIsInN0YXRlLXVwZ3JhZGUiLCJzdGFydC1sYXN0
IiwiYm9vdHN0cmFwLXBlZXJzIl0sImlkIjoiZHIiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjMzLTQ4In1dLCJzdGVwcyI6W3siYmF0Y2hlcyI6W1sicDEiLCJwMiIsInAz
IiwicDQiLCJwNSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJzdGF0dXM9MFxuZm9yIHVuaXQgaW4gJ2lwZnMtY2x1c3Rlcic7IGRvXG4gIHN0YXRlPSQoc3lz
dGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2Rl
PSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwi
JGNvZGUkc3RhdGVcIiBpbiAzaW5hY3RpdmV8M2ZhaWxlZCkgOzsgKikgc3RhdHVzPTEgOzsgZXNh
Y1xuZG9uZVxuZXhpdCBcIiRzdGF0dXNcIiIsInRvb2xzIjpbInN5c3RlbWN0bCJdLCJ2YXJpYWJs
ZXMiOltdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBzdG9wcGVkIiwiaG9zdHMiOlsicDEi
LCJwMiIsInAzIiwicDQiLCJwNSJdLCJpZCI6ImJhY2stc3RvcC5jaGVjayIsImtpbmQiOiJwcm9i
ZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjUwMDAsImZvck1TIjoxMjAwMDB9LCJzdWJqZWN0Ijoic2Vy
dmljZSBpcGZzLWNsdXN0ZXIiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBwZWVyIGlz
IGRvd24ifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIHN5c3Rl
bWN0bCBzdG9wIGlwZnMtY2x1c3RlciIsInZhcmlhYmxlcyI6W119LCJlZmZlY3RzIjpbXSwiZXN0
aW1hdGVNUyI6MTIwMDAwLCJpZCI6ImJhY2stc3RvcCIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQi
OiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjoxNjY2fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNm
aWVzIjpbXSwic2ltdWx0YW5lb3VzIjp0cnVlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjQxIn0seyJkb2N1bWVudCI6InByb2dyYW0iLCJsaW5lcyI6ImV4ZWN1dGlvbiBs
b2NrIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNy0yOCJ9XSwic3RhZ2UiOiJkciIs
InRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IlN0b3AgZXZlcnkgcGVlciwgc28gdGhhdCBub3Ro
aW5nIHdyaXRlcyB0byBhIHN0YXRlIiwidW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6InN1ZG8gLW4gc3lzdGVtY3RsIHN0YXJ0IGlwZnMtY2x1c3RlciIsInZhcmlhYmxl
cyI6W119fX0seyJiYXRjaGVzIjpbWyJwMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIGxzIC0tIFwiJHtjbHVzdGVyX3BhdGh9L3JhZnRcIiIs
InZhcmlhYmxlcyI6WyJjbHVzdGVyX3BhdGgiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiY29u
dGFpbnMiLCJ0ZXh0IjoicmFmdC5kYiJ9XSwiZXhwZWN0ZWQiOiJjb250YWlucyBgcmFmdC5kYmAi
LCJob3N0cyI6WyJwMSJdLCJpZCI6ImJhY2stcmVzdG9yZS1yZW5hbWVkLmNoZWNrIiwia2luZCI6
InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6
IlRoZSBzdGF0ZSBpcyBpbiBwbGFjZSJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InN1ZG8gLW4gbHMgLWxhIC0tIFwiJHtjbHVzdGVyX3BhdGh9XCIgfHwgZXhpdCAxXG5pZiBz
dWRvIC1uIHRlc3QgLWUgXCIke2NsdXN0ZXJfcGF0aH0vcmFmdFwiOyB0aGVuXG4gIGVjaG8gXCJ0
aGVyZSBpcyBhIGZvbGRlciByYWZ0IGFscmVhZHksIGFuZCBpdCBpcyBsZWZ0IGFsb25lXCIgPiYy
XG4gIGV4aXQgMVxuZmlcbnN1ZG8gLW4gbXYgLS0gXCIke2NsdXN0ZXJfcGF0aH0vJHtyYWZ0X2Nv
cHl9XCIgXCIke2NsdXN0ZXJfcGF0aH0vcmFmdFwiIHx8IGV4aXQgMVxuc3VkbyAtbiBscyAtbGEg
LS0gXCIke2NsdXN0ZXJfcGF0aH1cIiIsInZhcmlhYmxlcyI6WyJjbHVzdGVyX3BhdGgiLCJyYWZ0
X2NvcHkiXX0sImRlc2NyaXB0aW9uIjoiT25seSB3aGVyZSB0aGUgcGVlciB0aGF0IHN0YXlzIGhh
cyBubyBzdGF0ZSBpbiBwbGFjZS4gVGhlIGZvbGRlciBvZiB0aGF0IG5hbWUgbXVzdCBub3QgZXhp
c3Q7IHdoYXQgaXMgdGhlcmUgYmVmb3JlIGFuZCBhZnRlciBpcyBsaXN0ZWQuIiwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJiYWNrLXJlc3RvcmUtcmVuYW1lZCIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTY3OH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJyZXN0b3JlLXJlbmFtZWQiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNyJ9LHsiZG9j
dW1lbnQiOiJiYWNrdXBzLWd1aWRlIiwibGluZXMiOiJjbGVhbnVwIn1dLCJzdGFnZSI6ImRyIiwi
dGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJHaXZlIGEgZm9sZGVyIHRoYXQgcmFmdCByZW5hbWVk
IGl0cyBmaXJzdCBuYW1lIGJhY2siLCJ1bmRvIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBd
LCJ0ZXh0Ijoic3VkbyAtbiBtdiAtLSBcIiR7Y2x1c3Rlcl9wYXRofS9yYWZ0XCIgXCIke2NsdXN0
ZXJfcGF0aH0vJHtyYWZ0X2NvcHl9XCIiLCJ2YXJpYWJsZXMiOlsiY2x1c3Rlcl9wYXRoIiwicmFm
dF9jb3B5Il19fSwidW5sZXNzIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
c3VkbyAtbiBscyAtLSBcIiR7Y2x1c3Rlcl9wYXRofS9yYWZ0XCIiLCJ2YXJpYWJsZXMiOlsiY2x1
c3Rlcl9wYXRoIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImNvbnRhaW5zIiwidGV4dCI6InJh
ZnQuZGIifV0sImV4cGVjdGVkIjoiY29udGFpbnMgYHJhZnQuZGJgIiwiaG9zdHMiOlsicDEiXSwi
aWQiOiJiYWNrLXJlc3RvcmUtcmVuYW1lZC51bmxlc3MiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0
IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIHN0YXRlIGlzIGlu
IHBsYWNlIGFscmVhZHkifX0seyJiYXRjaGVzIjpbWyJwMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIGxzIC0tIFwiJHtjbHVzdGVyX3BhdGh9
XCIgfCBhd2sgJ1xuICAvXnJhZnQoWy5db2xkWy5dWzAtOV0rKT8kLyB8fCAvXihjcmR0fHBlYmJs
ZXxiYWRnZXJ8YmFkZ2VyM3xsZXZlbGRiKSQvIHsgcHJpbnQgXCJzdGF0ZSBpbiBcIiAkMCB9JyIs
InZhcmlhYmxlcyI6WyJjbHVzdGVyX3BhdGgiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiY29u
dGFpbnMiLCJ0ZXh0Ijoic3RhdGUgaW4ifV0sImV4cGVjdGVkIjoiY29udGFpbnMgYHN0YXRlIGlu
YCIsImhvc3RzIjpbInAxIl0sImlkIjoiYmFjay1sb2NhdGUiLCJraW5kIjoicHJvYmUiLCJzdWJq
ZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIGZvbGRlciBv
ZiB0aGUgcGVlciBob2xkcyBhIHN0YXRlLCBpbiBwbGFjZSBvciBhcyBhIGNvcHkifSwiZWZmZWN0
cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6ImJhY2stbG9jYXRlIiwiaWRlbXBvdGVudCI6
ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjE3MTF9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbImxvY2F0ZS1zdGF0ZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNl
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQxIn0seyJkb2N1bWVudCI6
ImJhY2t1cHMtZ3VpZGUiLCJsaW5lcyI6ImRhdGEifV0sInN0YWdlIjoiZHIiLCJ0aXRsZSI6IlNl
ZSB0aGF0IHRoZSBwZWVyIHRoYXQgc3RheXMgaGFzIHRoZSBzdGF0ZSJ9LHsiYmFja3VwIjoicGlu
c2V0IiwiYmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0IjoiYXdrICd7IHBpbnMgKz0gZ3N1YigvXCJjaWRcIiAqOi8sIFwiXCIpIH0gRU5E
IHsgcHJpbnQgcGlucyArIDAgfScgXCIke3N0YXRlX2ZpbGV9XCIiLCJ2YXJpYWJsZXMiOlsic3Rh
dGVfZmlsZSJdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPj0iLCJudW1iZXJzIjpbMV0sInBy
ZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyA+PSAxIiwiaG9zdHMiOlsicDEiXSwi
aWQiOiJiYWNrLWV4cG9ydC5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0
cHV0IiwidGltZW91dE1TIjozMDAwMDAsInRpdGxlIjoiVGhlIGV4cG9ydCBpcyB0aGVyZSBhbmQg
aG9sZHMgcGlucyJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4g
LXUgXCIke2RhZW1vbl91c2VyfVwiIGVudiBQQVRIPVwiJHtvbGRfcHJvZ3JhbXN9OiRQQVRIXCIg
SVBGU19DTFVTVEVSX1BBVEg9XCIke2NsdXN0ZXJfcGF0aH1cIiBcXFxuICBpcGZzLWNsdXN0ZXIt
c2VydmljZSBzdGF0ZSBleHBvcnQgLS1maWxlIFwiJHtzdGF0ZV9maWxlfVwiIHx8IGV4aXQgMVxu
c3VkbyAtbiAtdSBcIiR7ZGFlbW9uX3VzZXJ9XCIgZW52IFBBVEg9XCIke29sZF9wcm9ncmFtc306
JFBBVEhcIiBJUEZTX0NMVVNURVJfUEFUSD1cIiR7Y2x1c3Rlcl9wYXRofVwiIFxcXG4gIGlwZnMt
Y2x1c3Rlci1zZXJ2aWNlIHZlcnNpb24gfCBzdWRvIC1uIC11IFwiJHtkYWVtb25fdXNlcn1cIiB0
ZWUgXCIke3N0YXRlX2ZpbGV9LnZlcnNpb25cIiIsInZhcmlhYmxlcyI6WyJjbHVzdGVyX3BhdGgi
LCJkYWVtb25fdXNlciIsIm9sZF9wcm9ncmFtcyIsInN0YXRlX2ZpbGUiXX0sImRlc2NyaXB0aW9u
IjoiQW4gZXhwb3J0IHRoYXQgaXMgdGhlcmUgYWxyZWFkeSwgb2YgdGhpcyBjaGFuZ2UsIGlzIGtl
cHQgYW5kIHVzZWQuIiwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiZmlybSI6dHJ1
ZSwiaWQiOiJiYWNrLWV4cG9ydCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoicnVuIiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTcy
NH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJkci1l
eHBvcnQiLCJiYWNrdXAtcmVhZGFibGUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNSwgNDIifSx7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjM1LCA0MiJ9XSwic3RhZ2UiOiJkciIsInRpbWVvdXRNUyI6MTgwMDAwMCwidGl0
bGUiOiJFeHBvcnQgdGhlIHN0YXRlIHdpdGggdGhlIHByb2dyYW0gb2YgdGhlIHZlcnNpb24gdGhh
dCB3cm90ZSBpdCIsInVubGVzcyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
ImF3ayAneyBwaW5zICs9IGdzdWIoL1wiY2lkXCIgKjovLCBcIlwiKSB9IEVORCB7IHByaW50IHBp
bnMgKyAwIH0nIFwiJHtzdGF0ZV9maWxlfVwiIiwidmFyaWFibGVzIjpbInN0YXRlX2ZpbGUiXX0s
ImV4cGVjdCI6W3siY29tcGFyaXNvbiI6Ij49IiwibnVtYmVycyI6WzFdLCJwcmVkaWNhdGUiOiJu
dW1iZXIifV0sImV4cGVjdGVkIjoiaXMgPj0gMSIsImhvc3RzIjpbInAxIl0sImlkIjoiYmFjay1l
eHBvcnQudW5sZXNzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1l
b3V0TVMiOjMwMDAwMCwidGl0bGUiOiJUaGlzIGNoYW5nZSBoYXMgZXhwb3J0ZWQgdGhlIHBpbnNl
dCBhbHJlYWR5In19LHsiYmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2VydmljZT0kKFwiJHtwcm9ncmFtX2Rpcn0vaXBmcy1jbHVz
dGVyLXNlcnZpY2VcIiB2ZXJzaW9uKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHNlcnZp
Y2VcIiB8IGF3ayAneyBzdWIoL1srXS4qLywgXCJcIik7IHByaW50IH0nIiwidmFyaWFibGVzIjpb
InByb2dyYW1fZGlyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIw
LjkuMCJ9XSwiZXhwZWN0ZWQiOiJpcyBgMC45LjBgIiwiaG9zdHMiOlsicDEiXSwiaWQiOiJiYWNr
Lm9sZC12ZXJzaW9uLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQi
LCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZWQgcHJvZ3JhbSBoYXMgdGhl
IHByZXNlbnQgdmVyc2lvbiJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1
ZG8gLW4gaW5zdGFsbCAtbSAwNzU1IC0tIFwiJHtvbGRfcHJvZ3JhbXN9L2lwZnMtY2x1c3Rlci1z
ZXJ2aWNlXCIgXCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItc2VydmljZVwiIiwidmFyaWFi
bGVzIjpbIm9sZF9wcm9ncmFtcyIsInByb2dyYW1fZGlyIl19LCJlZmZlY3RzIjpbXSwiZXN0aW1h
dGVNUyI6NjAwMDAsImlkIjoiYmFjay5vbGQtdmVyc2lvbiIsImlkZW1wb3RlbnQiOnRydWUsImtp
bmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjoxNzQ4fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0
aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiI0MyJ9XSwic3RhZ2UiOiJkciIsInRpbWVvdXRNUyI6MTIwMDAwLCJ0aXRs
ZSI6IlB1dCB0aGUgcHJvZ3JhbSBvZiB0aGUgcHJlc2VudCB2ZXJzaW9uIGluIHBsYWNlLCBhcyBm
b3IgYSBuZXcgcGVlciJ9LHsiYmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoibGVmdD0kKHN1ZG8gLW4gbHMgLS0gXCIke2NsdXN0ZXJf
cGF0aH1cIikgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRsZWZ0XCIgfCBhd2sgJy9ecmFm
dCQvIHsgbisrIH0gRU5EIHsgcHJpbnQgbiArIDAgfSciLCJ2YXJpYWJsZXMiOlsiY2x1c3Rlcl9w
YXRoIl19LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMiOlswXSwicHJlZGlj
YXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob3N0cyI6WyJwMSJdLCJpZCI6
ImJhY2suY2xlYW4ta2VlcGVyLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBv
dXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBwZWVyIGhhcyBubyByYWZ0IGZv
bGRlciBhbnkgbW9yZSwgYW5kIHVuZGVyIGNyZHQgbm90aGluZyBidXQgaXRzIHNldHRpbmdzIn0s
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiAtdSBcIiR7ZGFlbW9u
X3VzZXJ9XCIgZW52IFBBVEg9XCIke3Byb2dyYW1fZGlyfTokUEFUSFwiIElQRlNfQ0xVU1RFUl9Q
QVRIPVwiJHtjbHVzdGVyX3BhdGh9XCIgaXBmcy1jbHVzdGVyLXNlcnZpY2Ugc3RhdGUgY2xlYW51
cCAtLWZvcmNlIiwidmFyaWFibGVzIjpbImNsdXN0ZXJfcGF0aCIsImRhZW1vbl91c2VyIiwicHJv
Z3JhbV9kaXIiXX0sImRlc2NyaXB0aW9uIjoiVW5kZXIgcmFmdCB0aGUgZm9sZGVyIGlzIHJlbmFt
ZWQgb25jZSBtb3JlOyB1bmRlciBjcmR0IGl0cyBkYXRhIGlzIGRlbGV0ZWQuIiwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjEyMDAwMCwiZmlybSI6dHJ1ZSwiaWQiOiJiYWNrLmNsZWFuLWtlZXBl
ciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTc0OH0sInBvc2l0aW9uIjoiYm9k
eSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJkci1vbGQtcGVlciJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQzIn0s
eyJkb2N1bWVudCI6ImJhY2t1cHMtZ3VpZGUiLCJsaW5lcyI6ImNsZWFudXAifV0sInN0YWdlIjoi
ZHIiLCJ0aW1lb3V0TVMiOjMwMDAwMCwidGl0bGUiOiJDbGVhbiB0aGUgcGVlciIsInVuZG8iOnsi
aXJyZXZlcnNpYmxlIjoiVW5kZXIgY3JkdCB0aGUgZGF0YSBpcyBnb25lOyBmcm9tIGhlcmUgb24g
dGhlIGV4cG9ydCBpcyB3aGF0IGlzIGxlZnQgb2YgaXQuIn19LHsiYmF0Y2hlcyI6W1sicDEiXV0s
ImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZXhwb3J0ZWQ9JChj
YXQgLS0gXCIke3N0YXRlX2ZpbGV9LnZlcnNpb25cIikgfHwgZXhpdCAxXG5pbXBvcnRpbmc9JChc
IiR7cHJvZ3JhbV9kaXJ9L2lwZnMtY2x1c3Rlci1zZXJ2aWNlXCIgdmVyc2lvbikgfHwgZXhpdCAx
XG5pZiB0ZXN0IFwiJGV4cG9ydGVkXCIgPSBcIiRpbXBvcnRpbmdcIjsgdGhlbiBlY2hvIHNhbWU7
IGVsc2UgZWNobyBcIiRleHBvcnRlZCwgJGltcG9ydGluZ1wiOyBmaSIsInZhcmlhYmxlcyI6WyJw
cm9ncmFtX2RpciIsInN0YXRlX2ZpbGUiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxz
IiwidGV4dCI6InNhbWUifV0sImV4cGVjdGVkIjoiaXMgYHNhbWVgIiwiaG9zdHMiOlsicDEiXSwi
aWQiOiJiYWNrLnNhbWUtdmVyc2lvbiIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0
cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJCb3RoIHZlcnNpb25zIGFyZSB0aGUgc2Ft
ZSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoiYmFjay5zYW1lLXZlcnNp
b24iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTc0OH0sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZHItc2FtZS12ZXJzaW9uIl0s
InNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMzcifV0sInN0YWdlIjoiZHIiLCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBwcm9ncmFtIHRoYXQg
aW1wb3J0cyBpcyBvZiB0aGUgdmVyc2lvbiB0aGF0IGV4cG9ydGVkIn0seyJiYXRjaGVzIjpbWyJw
MSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJhZ2Fpbj0k
KHN1ZG8gLW4gLXUgXCIke2RhZW1vbl91c2VyfVwiIGVudiBQQVRIPVwiJHtwcm9ncmFtX2Rpcn06
JFBBVEhcIiBJUEZTX0NMVVNURVJfUEFUSD1cIiR7Y2x1c3Rlcl9wYXRofVwiIFxcXG4gIGlwZnMt
Y2x1c3Rlci1zZXJ2aWNlIHN0YXRlIGV4cG9ydCkgfHwgZXhpdCAxXG5pbXBvcnRlZD0kKHByaW50
ZiAnJXNcXG4nIFwiJGFnYWluXCIgfCBhd2sgJ3sgcGlucyArPSBnc3ViKC9cImNpZFwiICo6Lywg
XCJcIikgfSBFTkQgeyBwcmludCBwaW5zICsgMCB9JylcbnNhdmVkPSQoYXdrICd7IHBpbnMgKz0g
Z3N1YigvXCJjaWRcIiAqOi8sIFwiXCIpIH0gRU5EIHsgcHJpbnQgcGlucyArIDAgfScgXCIke3N0
YXRlX2ZpbGV9XCIpIHx8IGV4aXQgMVxuaWYgdGVzdCBcIiRpbXBvcnRlZFwiIC1lcSBcIiRzYXZl
ZFwiOyB0aGVuIGVjaG8gXCJhbGwgcGluc1wiOyBlbHNlIGVjaG8gXCIkaW1wb3J0ZWQgb2YgJHNh
dmVkIHBpbnNcIjsgZmkiLCJ2YXJpYWJsZXMiOlsiY2x1c3Rlcl9wYXRoIiwiZGFlbW9uX3VzZXIi
LCJwcm9ncmFtX2RpciIsInN0YXRlX2ZpbGUiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1
YWxzIiwidGV4dCI6ImFsbCBwaW5zIn1dLCJleHBlY3RlZCI6ImlzIGBhbGwgcGluc2AiLCJob3N0
cyI6WyJwMSJdLCJpZCI6ImJhY2suaW1wb3J0LmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVj
dCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjE4MDAwMDAsInRpdGxlIjoiV2hhdCB3YXMgaW1w
b3J0ZWQgaG9sZHMgYXMgbWFueSBwaW5zIGFzIHRoZSBleHBvcnQifSwiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIC11IFwiJHtkYWVtb25fdXNlcn1cIiBlbnYgUEFU
SD1cIiR7cHJvZ3JhbV9kaXJ9OiRQQVRIXCIgSVBGU19DTFVTVEVSX1BBVEg9XCIke2NsdXN0ZXJf
cGF0aH1cIiBpcGZzLWNsdXN0ZXItc2VydmljZSBzdGF0ZSBpbXBvcnQgLS1mb3JjZSBcIiR7c3Rh
dGVfZmlsZX1cIiIsInZhcmlhYmxlcyI6WyJjbHVzdGVyX3BhdGgiLCJkYWVtb25fdXNlciIsInBy
b2dyYW1fZGlyIiwic3RhdGVfZmlsZSJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAw
MCwiZmlybSI6dHJ1ZSwiaWQiOiJiYWNrLmltcG9ydCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6MTc0OH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlz
ZmllcyI6WyJkci1pbXBvcnQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiI0NCJ9XSwic3RhZ2UiOiJkciIsInRpbWVvdXRNUyI6MTgw
MDAwMCwidGl0bGUiOiJJbXBvcnQgdGhlIGV4cG9ydCIsInVuZG8iOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIC11IFwiJHtkYWVtb25fdXNlcn1cIiBlbnYgUEFU
SD1cIiR7cHJvZ3JhbV9kaXJ9OiRQQVRIXCIgSVBGU19DTFVTVEVSX1BBVEg9XCIke2NsdXN0ZXJf
cGF0aH1cIiBpcGZzLWNsdXN0ZXItc2VydmljZSBzdGF0ZSBjbGVhbnVwIC0tZm9yY2UiLCJ2YXJp
YWJsZXMiOlsiY2x1c3Rlcl9wYXRoIiwiZGFlbW9uX3VzZXIiLCJwcm9ncmFtX2RpciJdfX19LHsi
YmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0IjoidG9vbD0kKFwiJHtwcm9ncmFtX2Rpcn0vaXBmcy1jbHVzdGVyLWN0bFwiIC0tdmVyc2lv
bikgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiR0b29sXCIgfCBhd2sgJ3sgc3ViKC9bK10u
Ki8sIFwiXCIsICQzKTsgcHJpbnQgJDMgfSciLCJ2YXJpYWJsZXMiOlsicHJvZ3JhbV9kaXIiXX0s
ImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjAuMTAuMSJ9XSwiZXhwZWN0
ZWQiOiJpcyBgMC4xMC4xYCIsImhvc3RzIjpbInAxIl0sImlkIjoiYmFjay5uZXctdG9vbC5jaGVj
ayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAw
MCwidGl0bGUiOiJUaGUgaW5zdGFsbGVkIGlwZnMtY2x1c3Rlci1jdGwgaGFzIHRoZSB0YXJnZXQg
dmVyc2lvbiJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gaW5z
dGFsbCAtbSAwNzU1IC0tIFwiJHtuZXdfcHJvZ3JhbXN9L2lwZnMtY2x1c3Rlci1jdGxcIiBcIiR7
cHJvZ3JhbV9kaXJ9L2lwZnMtY2x1c3Rlci1jdGxcIiIsInZhcmlhYmxlcyI6WyJuZXdfcHJvZ3Jh
bXMiLCJwcm9ncmFtX2RpciJdfSwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6InBpbm5pbmciLCJl
ZmZlY3QiOiJjb250aW51ZSJ9LHsiY2FwYWJpbGl0eSI6InBpbi1zdGF0dXMiLCJlZmZlY3QiOiJj
b250aW51ZSJ9XSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJmaXJtIjp0cnVlLCJpZCI6ImJhY2submV3
LXRvb2wiLCJpZGVtcG90ZW50Ijp0cnVlLCJpbXBhY3QiOjAsImtpbmQiOiJydW4iLCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNzQ4fSwi
cG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImRyLXVwZ3Jh
ZGUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI0NSJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMifV0sInN0YWdlIjoi
ZHIiLCJ0aW1lb3V0TVMiOjEyMDAwMCwidGl0bGUiOiJQdXQgdGhlIG5ldyBpcGZzLWNsdXN0ZXIt
Y3RsIGluIHBsYWNlIiwidW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
InN1ZG8gLW4gaW5zdGFsbCAtbSAwNzU1IC0tIFwiJHtvbGRfcHJvZ3JhbXN9L2lwZnMtY2x1c3Rl
ci1jdGxcIiBcIiR7cHJvZ3JhbV9kaXJ9L2lwZnMtY2x1c3Rlci1jdGxcIiIsInZhcmlhYmxlcyI6
WyJvbGRfcHJvZ3JhbXMiLCJwcm9ncmFtX2RpciJdfX0sInVwZ3JhZGVzIjoiaXBmcy1jbHVzdGVy
LWN0bCJ9LHsiYmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0Ijoic2VydmljZT0kKFwiJHtwcm9ncmFtX2Rpcn0vaXBmcy1jbHVzdGVyLXNl
cnZpY2VcIiB2ZXJzaW9uKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHNlcnZpY2VcIiB8
IGF3ayAneyBzdWIoL1srXS4qLywgXCJcIik7IHByaW50IH0nIiwidmFyaWFibGVzIjpbInByb2dy
YW1fZGlyIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIwLjEwLjEi
fV0sImV4cGVjdGVkIjoiaXMgYDAuMTAuMWAiLCJob3N0cyI6WyJwMSJdLCJpZCI6ImJhY2submV3
LXNlcnZpY2UuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRp
bWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIGluc3RhbGxlZCBpcGZzLWNsdXN0ZXItc2Vydmlj
ZSBoYXMgdGhlIHRhcmdldCB2ZXJzaW9uIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0Ijoic3VkbyAtbiBpbnN0YWxsIC1tIDA3NTUgLS0gXCIke25ld19wcm9ncmFtc30vaXBmcy1j
bHVzdGVyLXNlcnZpY2VcIiBcIiR7cHJvZ3JhbV9kaXJ9L2lwZnMtY2x1c3Rlci1zZXJ2aWNlXCIi
LCJ2YXJpYWJsZXMiOlsibmV3X3Byb2dyYW1zIiwicHJvZ3JhbV9kaXIiXX0sImVmZmVjdHMiOltd
LCJlc3RpbWF0ZU1TIjoxMjAwMDAsImZpcm0iOnRydWUsImlkIjoiYmFjay5uZXctc2VydmljZSIs
ImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNzQ4fSwicG9zaXRpb24iOiJib2R5Iiwi
cHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImRyLXVwZ3JhZGUiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0NSJ9LHsiZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMifV0sInN0YWdlIjoiZHIiLCJ0aW1lb3V0TVMiOjEy
MDAwMCwidGl0bGUiOiJQdXQgdGhlIG5ldyBpcGZzLWNsdXN0ZXItc2VydmljZSBpbiBwbGFjZSIs
InVuZG8iOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIGluc3Rh
bGwgLW0gMDc1NSAtLSBcIiR7b2xkX3Byb2dyYW1zfS9pcGZzLWNsdXN0ZXItc2VydmljZVwiIFwi
JHtwcm9ncmFtX2Rpcn0vaXBmcy1jbHVzdGVyLXNlcnZpY2VcIiIsInZhcmlhYmxlcyI6WyJvbGRf
cHJvZ3JhbXMiLCJwcm9ncmFtX2RpciJdfX19LHsiYmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiAtdSBcIiR7ZGFlbW9u
X3VzZXJ9XCIgZW52IFBBVEg9XCIke3Byb2dyYW1fZGlyfTokUEFUSFwiIElQRlNfQ0xVU1RFUl9Q
QVRIPVwiJHtjbHVzdGVyX3BhdGh9XCIgaXBmcy1jbHVzdGVyLXNlcnZpY2Ugc3RhdGUgZXhwb3J0
IC0tZmlsZSAvZGV2L251bGwgJiYgZWNobyByZWFkYWJsZSIsInZhcmlhYmxlcyI6WyJjbHVzdGVy
X3BhdGgiLCJkYWVtb25fdXNlciIsInByb2dyYW1fZGlyIl19LCJleHBlY3QiOlt7InByZWRpY2F0
ZSI6ImVxdWFscyIsInRleHQiOiJyZWFkYWJsZSJ9XSwiZXhwZWN0ZWQiOiJpcyBgcmVhZGFibGVg
IiwiaG9zdHMiOlsicDEiXSwiaWQiOiJiYWNrLm1pZ3JhdGUuY2hlY2siLCJraW5kIjoicHJvYmUi
LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MTgwMDAwMCwidGl0bGUiOiJUaGUg
bmV3IHByb2dyYW0gY2FuIHJlYWQgdGhlIHN0YXRlIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic3VkbyAtbiAtdSBcIiR7ZGFlbW9uX3VzZXJ9XCIgZW52IFBBVEg9XCIke3By
b2dyYW1fZGlyfTokUEFUSFwiIElQRlNfQ0xVU1RFUl9QQVRIPVwiJHtjbHVzdGVyX3BhdGh9XCIg
aXBmcy1jbHVzdGVyLXNlcnZpY2Ugc3RhdGUgdXBncmFkZSIsInZhcmlhYmxlcyI6WyJjbHVzdGVy
X3BhdGgiLCJkYWVtb25fdXNlciIsInByb2dyYW1fZGlyIl19LCJlZmZlY3RzIjpbeyJjYXBhYmls
aXR5IjoicGlubmluZyIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoicGlu
LXN0YXR1cyIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiY29udGVudCIs
ImVmZmVjdCI6ImNvbnRpbnVlIn1dLCJlc3RpbWF0ZU1TIjozMDAwMDAsImZpcm0iOnRydWUsImlk
IjoiYmFjay5taWdyYXRlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImltcGFjdCI6MSwia2luZCI6InJ1
biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjE3NDh9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMi
OlsiZHItbWlncmF0ZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjM5LCA0NiJ9XSwic3RhZ2UiOiJkciIsInRpbWVvdXRNUyI6MTgw
MDAwMCwidGl0bGUiOiJVcGdyYWRlIHRoZSBmb3JtYXQgb2YgdGhlIGltcG9ydGVkIHN0YXRlIiwi
dW5kbyI6eyJpcnJldmVyc2libGUiOiJObyBjb21tYW5kIHR1cm5zIGEgZm9ybWF0IGJhY2s7IGJl
Z2luIGFnYWluIGZyb20gdGhlIGV4cG9ydCwgd2l0aCB0aGUgb2xkIHByb2dyYW0uIn0sInVwZ3Jh
ZGVzIjoicGluc2V0In0seyJiYXRjaGVzIjpbWyJwMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJzZWVuPSQoaXBmcy1jbHVzdGVyLWN0bCBwZWVycyBscykg
fHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRzZWVuXCIgfCBhd2sgJ1xuICAvIFt8XSBFUlJP
UjogLyB7IGJhZCsrIH1cbiAgLyBbfF0gU2VlcyBbMC05XSsgb3RoZXIgcGVlcnMvIHsgZ29vZCsr
IH1cbiAgRU5EIHsgcHJpbnRmIFwiJWQgcGVlcnMsICVkIGVycm9yc1xcblwiLCBnb29kLCBiYWQg
fSciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0
IjoiMSBwZWVycywgMCBlcnJvcnMifV0sImV4cGVjdGVkIjoiaXMgYDEgcGVlcnMsIDAgZXJyb3Jz
YCIsImhvc3RzIjpbInAxIl0sImlkIjoiYmFjay5zdGFydC1zaW5nbGUuY2hlY2siLCJraW5kIjoi
cHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjYwMDAwMH0sInN1YmplY3Qi
OiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoiVGhlIHBlZXIgaXMgcmVh
ZHksIGFzIGEgY2x1c3RlciBvZiBvbmUifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJzdWRvIC1uIHN5c3RlbWN0bCBzdGFydCBpcGZzLWNsdXN0ZXIiLCJ2YXJpYWJsZXMiOltd
fSwiZGVzY3JpcHRpb24iOiJUaGUgb3RoZXJzIGFyZSBkb3duLCBzbyBpdCBpcyBhbG9uZS4gQSBy
YWZ0IHNlY3Rpb24gd2l0aCBhbiBpbml0X3BlZXJzZXQsIG9yIGEgcGVlcnN0b3JlIHdpdGggcGVl
cnMgdGhhdCBydW4sIHdvdWxkIG1ha2UgaXQgd2FpdCBmb3IgdGhlbSBvciBqb2luIHRoZW0uIiwi
ZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6InBpbm5pbmciLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9
LHsiY2FwYWJpbGl0eSI6InBpbi1zdGF0dXMiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2Fw
YWJpbGl0eSI6ImNvbnRlbnQiLCJlZmZlY3QiOiJjb250aW51ZSJ9XSwiZXN0aW1hdGVNUyI6MzAw
MDAwLCJmaXJtIjp0cnVlLCJpZCI6ImJhY2suc3RhcnQtc2luZ2xlIiwiaWRlbXBvdGVudCI6dHJ1
ZSwiaW1wYWN0IjoxLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTc0OH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJkci1zdGFydC1zaW5nbGUiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0NyJ9XSwic3Rh
Z2UiOiJkciIsInRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IlN0YXJ0IHRoZSBwZWVyIGFzIGEg
Y2x1c3RlciBvZiBvbmUiLCJ1bmRvIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
Ijoic3VkbyAtbiBzeXN0ZW1jdGwgc3RvcCBpcGZzLWNsdXN0ZXIiLCJ2YXJpYWJsZXMiOltdfX0s
InVwZ3JhZGVzIjoiaXBmcy1jbHVzdGVyLXNlcnZpY2UifSx7ImJhdGNoZXMiOltbInAxIl1dLCJj
aGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Im93bj0kKGlwZnMtY2x1
c3Rlci1jdGwgaWQpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkb3duXCIgfCBhd2sgLXYg
YWRkcmVzcz1cIiR7bXVsdGlhZGRyZXNzfVwiIC12IGlkPVwiJHtwZWVyX2lkfVwiICdcbiAgZnVu
Y3Rpb24gZW5kKHRleHQpIHsgc3ViKC9eLipcXC8oaXBmc3xwMnApXFwvLywgXCJcIiwgdGV4dCk7
IHJldHVybiB0ZXh0IH1cbiAgZnVuY3Rpb24gd2F5KHRleHQpIHsgc3ViKC9cXC8oaXBmc3xwMnAp
XFwvW15cXC9dKiQvLCBcIlwiLCB0ZXh0KTsgcmV0dXJuIHRleHQgfVxuICAkMSA9PSBcIi1cIiAm
JiB3YXkoJDIpID09IHdheShhZGRyZXNzKSB7IGFubm91bmNlZCA9IDEgfVxuICBFTkQgeyBwcmlu
dCAoZW5kKGFkZHJlc3MpID09IGlkICYmIChhbm5vdW5jZWQgfHwgYWRkcmVzcyB+IC9eXFwvZG5z
LykgPyBcInVzYWJsZVwiIDogXCJub3QgdXNhYmxlXCIpIH0nIiwidmFyaWFibGVzIjpbIm11bHRp
YWRkcmVzcyIsInBlZXJfaWQiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4
dCI6InVzYWJsZSJ9XSwiZXhwZWN0ZWQiOiJpcyBgdXNhYmxlYCIsImhvc3RzIjpbInAxIl0sImlk
IjoiYmFjay5zZWUta2VlcGVyLWFkZHJlc3MiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhl
IG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHJ1bm5pbmcgcGVlciBhbm5v
dW5jZXMgdGhlIGFkZHJlc3MgdGhhdCB0aGUgb3RoZXJzIHdpbGwgdXNlIn0sImVmZmVjdHMiOltd
LCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJiYWNrLnNlZS1rZWVwZXItYWRkcmVzcyIsImlkZW1w
b3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNzQ4fSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJrZWVwZXItYWRkcmVzcyJdLCJzaW11bHRhbmVv
dXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQ4In0seyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMSJ9XSwic3RhZ2UiOiJkciIsInRpdGxlIjoiU2Vl
IHRoYXQgdGhlIG90aGVycyB3aWxsIHVzZSBhbiBhZGRyZXNzIHRoYXQgdGhlIHJ1bm5pbmcgcGVl
ciBhbm5vdW5jZXMifSx7ImJhdGNoZXMiOltbInAyIl0sWyJwMyJdLFsicDQiXSxbInA1Il1dLCJj
aGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImxlZnQ9JChzdWRvIC1u
IGxzIC0tIFwiJHtjbHVzdGVyX3BhdGh9XCIpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIk
bGVmdFwiIHwgYXdrICcvXnJhZnQkLyB7IG4rKyB9IEVORCB7IHByaW50IG4gKyAwIH0nIiwidmFy
aWFibGVzIjpbImNsdXN0ZXJfcGF0aCJdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPT0iLCJu
dW1iZXJzIjpbMF0sInByZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyA9PSAwIiwi
aG9zdHMiOlsicDIiLCJwMyIsInA0IiwicDUiXSwiaWQiOiJiYWNrLmNsZWFuLXJlc3QuY2hlY2si
LCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAs
InRpdGxlIjoiVGhlIHBlZXIgaGFzIG5vIHJhZnQgZm9sZGVyIGFueSBtb3JlIn0sImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiAtdSBcIiR7ZGFlbW9uX3VzZXJ9XCIg
ZW52IFBBVEg9XCIke3Byb2dyYW1fZGlyfTokUEFUSFwiIElQRlNfQ0xVU1RFUl9QQVRIPVwiJHtj
bHVzdGVyX3BhdGh9XCIgaXBmcy1jbHVzdGVyLXNlcnZpY2Ugc3RhdGUgY2xlYW51cCAtLWZvcmNl
IiwidmFyaWFibGVzIjpbImNsdXN0ZXJfcGF0aCIsImRhZW1vbl91c2VyIiwicHJvZ3JhbV9kaXIi
XX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImZpcm0iOnRydWUsImlkIjoiYmFj
ay5jbGVhbi1yZXN0IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNzQ4fSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImRyLWNsZWFuLXJl
c3QiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI0OCJ9LHsiZG9jdW1lbnQiOiJiYWNrdXBzLWd1aWRlIiwibGluZXMiOiJpbXBvcnQi
fV0sInN0YWdlIjoiZHIiLCJ0aW1lb3V0TVMiOjMwMDAwMCwidGl0bGUiOiJDbGVhbiB0aGUgcmVz
dCBvZiB0aGUgcGVlcnMiLCJ1bmRvIjp7ImlycmV2ZXJzaWJsZSI6IlVuZGVyIGNyZHQgdGhlIGRh
dGEgaXMgZ29uZTsgdGhlIHBlZXIgZ2V0cyB0aGUgc3RhdGUgYWdhaW4gd2hlbiBpdCBpcyBib290
c3RyYXBwZWQuIn19LHsiYmF0Y2hlcyI6W1sicDIiXSxbInAzIl0sWyJwNCJdLFsicDUiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidG9vbD0kKFwiJHtwcm9n
cmFtX2Rpcn0vaXBmcy1jbHVzdGVyLWN0bFwiIC0tdmVyc2lvbikgfHwgZXhpdCAxXG5wcmludGYg
JyVzXFxuJyBcIiR0b29sXCIgfCBhd2sgJ3sgc3ViKC9bK10uKi8sIFwiXCIsICQzKTsgcHJpbnQg
JDMgfSciLCJ2YXJpYWJsZXMiOlsicHJvZ3JhbV9kaXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRl
IjoiZXF1YWxzIiwidGV4dCI6IjAuMTAuMSJ9XSwiZXhwZWN0ZWQiOiJpcyBgMC4xMC4xYCIsImhv
c3RzIjpbInAyIiwicDMiLCJwNCIsInA1Il0sImlkIjoiYmFjay5uZXctdG9vbC1yZXN0LmNoZWNr
Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAw
LCJ0aXRsZSI6IlRoZSBpbnN0YWxsZWQgaXBmcy1jbHVzdGVyLWN0bCBoYXMgdGhlIHRhcmdldCB2
ZXJzaW9uIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBpbnN0
YWxsIC1tIDA3NTUgLS0gXCIke25ld19wcm9ncmFtc30vaXBmcy1jbHVzdGVyLWN0bFwiIFwiJHtw
cm9ncmFtX2Rpcn0vaXBmcy1jbHVzdGVyLWN0bFwiIiwidmFyaWFibGVzIjpbIm5ld19wcm9ncmFt
cyIsInByb2dyYW1fZGlyIl19LCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoicGlubmluZyIsImVm
ZmVjdCI6ImNvbnRpbnVlIn0seyJjYXBhYmlsaXR5IjoicGluLXN0YXR1cyIsImVmZmVjdCI6ImNv
bnRpbnVlIn1dLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImZpcm0iOnRydWUsImlkIjoiYmFjay5uZXct
dG9vbC1yZXN0IiwiaWRlbXBvdGVudCI6dHJ1ZSwiaW1wYWN0IjowLCJraW5kIjoicnVuIiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTc0
OH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJkci11
cGdyYWRlLXJlc3QiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI0OCJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMifV0s
InN0YWdlIjoiZHIiLCJ0aW1lb3V0TVMiOjEyMDAwMCwidGl0bGUiOiJQdXQgdGhlIG5ldyBpcGZz
LWNsdXN0ZXItY3RsIGluIHBsYWNlIiwidW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6InN1ZG8gLW4gaW5zdGFsbCAtbSAwNzU1IC0tIFwiJHtvbGRfcHJvZ3JhbXN9L2lw
ZnMtY2x1c3Rlci1jdGxcIiBcIiR7cHJvZ3JhbV9kaXJ9L2lwZnMtY2x1c3Rlci1jdGxcIiIsInZh
cmlhYmxlcyI6WyJvbGRfcHJvZ3JhbXMiLCJwcm9ncmFtX2RpciJdfX0sInVwZ3JhZGVzIjoiaXBm
cy1jbHVzdGVyLWN0bCJ9LHsiYmF0Y2hlcyI6W1sicDIiXSxbInAzIl0sWyJwNCJdLFsicDUiXV0s
ImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2VydmljZT0kKFwi
JHtwcm9ncmFtX2Rpcn0vaXBmcy1jbHVzdGVyLXNlcnZpY2VcIiB2ZXJzaW9uKSB8fCBleGl0IDFc
bnByaW50ZiAnJXNcXG4nIFwiJHNlcnZpY2VcIiB8IGF3ayAneyBzdWIoL1srXS4qLywgXCJcIik7
IHByaW50IH0nIiwidmFyaWFibGVzIjpbInByb2dyYW1fZGlyIl19LCJleHBlY3QiOlt7InByZWRp
Y2F0ZSI6ImVxdWFscyIsInRleHQiOiIwLjEwLjEifV0sImV4cGVjdGVkIjoiaXMgYDAuMTAuMWAi
LCJob3N0cyI6WyJwMiIsInAzIiwicDQiLCJwNSJdLCJpZCI6ImJhY2submV3LXNlcnZpY2UtcmVz
dC5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1T
Ijo2MDAwMCwidGl0bGUiOiJUaGUgaW5zdGFsbGVkIGlwZnMtY2x1c3Rlci1zZXJ2aWNlIGhhcyB0
aGUgdGFyZ2V0IHZlcnNpb24ifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJz
dWRvIC1uIGluc3RhbGwgLW0gMDc1NSAtLSBcIiR7bmV3X3Byb2dyYW1zfS9pcGZzLWNsdXN0ZXIt
c2VydmljZVwiIFwiJHtwcm9ncmFtX2Rpcn0vaXBmcy1jbHVzdGVyLXNlcnZpY2VcIiIsInZhcmlh
YmxlcyI6WyJuZXdfcHJvZ3JhbXMiLCJwcm9ncmFtX2RpciJdfSwiZWZmZWN0cyI6W10sImVzdGlt
YXRlTVMiOjEyMDAwMCwiZmlybSI6dHJ1ZSwiaWQiOiJiYWNrLm5ldy1zZXJ2aWNlLXJlc3QiLCJp
ZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTc0OH0sInBvc2l0aW9uIjoiYm9keSIsInBy
aXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJkci11cGdyYWRlLXJlc3QiXSwic2ltdWx0YW5l
b3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0OCJ9LHsi
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMifV0sInN0YWdlIjoiZHIiLCJ0aW1lb3V0TVMi
OjEyMDAwMCwidGl0bGUiOiJQdXQgdGhlIG5ldyBpcGZzLWNsdXN0ZXItc2VydmljZSBpbiBwbGFj
ZSIsInVuZG8iOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIGlu
c3RhbGwgLW0gMDc1NSAtLSBcIiR7b2xkX3Byb2dyYW1zfS9pcGZzLWNsdXN0ZXItc2VydmljZVwi
IFwiJHtwcm9ncmFtX2Rpcn0vaXBmcy1jbHVzdGVyLXNlcnZpY2VcIiIsInZhcmlhYmxlcyI6WyJv
bGRfcHJvZ3JhbXMiLCJwcm9ncmFtX2RpciJdfX19LHsiYmF0Y2hlcyI6W1sicDIiXSxbInAzIl0s
WyJwNCJdLFsicDUiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
Ijoic3lzdGVtY3RsIHNob3cgLS1wcm9wZXJ0eT1FeGVjU3RhcnQgaXBmcy1jbHVzdGVyIiwidmFy
aWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiY29udGFpbnMiLCJ0ZXh0IjoiZGFl
bW9uIC0tYm9vdHN0cmFwIn1dLCJleHBlY3RlZCI6ImNvbnRhaW5zIGBkYWVtb24gLS1ib290c3Ry
YXBgIiwiaG9zdHMiOlsicDIiLCJwMyIsInA0IiwicDUiXSwiaWQiOiJiYWNrLmFkZHJlc3MtcmVz
dC5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1T
IjozMDAwMCwidGl0bGUiOiJUaGUgbmV4dCBzdGFydCBydW5zIHRoZSBkYWVtb24gd2l0aCAtLWJv
b3RzdHJhcCJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gbWtk
aXIgLXAgL2V0Yy9zeXN0ZW1kL3N5c3RlbS9pcGZzLWNsdXN0ZXIuc2VydmljZS5kIHx8IGV4aXQg
MVxucHJpbnRmICdbU2VydmljZV1cXG5FeGVjU3RhcnQ9XFxuRXhlY1N0YXJ0PSVzL2lwZnMtY2x1
c3Rlci1zZXJ2aWNlIGRhZW1vbiAtLWJvb3RzdHJhcCAlcyAlc1xcbicgXFxcbiAgXCIke3Byb2dy
YW1fZGlyfVwiIFwiJHttdWx0aWFkZHJlc3N9ICR7ZGFlbW9uX29wdGlvbnN9XCIgfFxuICBzdWRv
IC1uIHRlZSAvZXRjL3N5c3RlbWQvc3lzdGVtL2lwZnMtY2x1c3Rlci5zZXJ2aWNlLmQvdXBncmFk
ZS5jb25mIHx8IGV4aXQgMVxuc3VkbyAtbiBzeXN0ZW1jdGwgZGFlbW9uLXJlbG9hZCIsInZhcmlh
YmxlcyI6WyJkYWVtb25fb3B0aW9ucyIsIm11bHRpYWRkcmVzcyIsInByb2dyYW1fZGlyIl19LCJl
ZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoiYmFjay5hZGRyZXNzLXJlc3QiLCJp
ZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTc0OH0sInBvc2l0aW9uIjoiYm9keSIsInBy
aXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDgifV0sInN0YWdlIjoiZHIiLCJ0aW1l
b3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkhhdmUgdGhlIG5leHQgc3RhcnQgb2YgdGhlIHJlc3QgYm9v
dHN0cmFwIHRvIHRoZSBydW5uaW5nIHBlZXIiLCJ1bmRvIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBybSAtZiAtLSAvZXRjL3N5c3RlbWQvc3lzdGVtL2lwZnMt
Y2x1c3Rlci5zZXJ2aWNlLmQvdXBncmFkZS5jb25mIHx8IGV4aXQgMVxuc3VkbyAtbiBzeXN0ZW1j
dGwgZGFlbW9uLXJlbG9hZCIsInZhcmlhYmxlcyI6W119fX0seyJiYXRjaGVzIjpbWyJwMiJdLFsi
cDMiXSxbInA0Il0sWyJwNSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJzZWVuPSQoaXBmcy1jbHVzdGVyLWN0bCBwZWVycyBscykgfHwgZXhpdCAxXG5wcmlu
dGYgJyVzXFxuJyBcIiRzZWVuXCIgfCBhd2sgLXYgaWQ9XCIke3BlZXJfaWR9XCIgJ1xuICAvIFt8
XSBFUlJPUjogLyB7IGJhZCsrIH1cbiAgJDEgPT0gaWQgJiYgLyBbfF0gU2VlcyBbMS05XVswLTld
KiBvdGhlciBwZWVycy8geyBnb29kKysgfVxuICBFTkQgeyBwcmludCAoZ29vZCA9PSAxICYmIGJh
ZCA9PSAwID8gXCJqb2luZWRcIiA6IFwibm90IGpvaW5lZFwiKSB9JyIsInZhcmlhYmxlcyI6WyJw
ZWVyX2lkIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiJqb2luZWQi
fV0sImV4cGVjdGVkIjoiaXMgYGpvaW5lZGAiLCJob3N0cyI6WyJwMiIsInAzIiwicDQiLCJwNSJd
LCJpZCI6ImJhY2suYm9vdHN0cmFwLXJlc3QuY2hlY2siLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6
eyJldmVyeU1TIjoxMDAwMCwiZm9yTVMiOjYwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0Iiwi
dGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoiVGhlIHBlZXIgaXMgcmVhZHkgYW5kIHNlZXMgb3Ro
ZXJzIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBzeXN0ZW1j
dGwgc3RhcnQgaXBmcy1jbHVzdGVyIiwidmFyaWFibGVzIjpbXX0sImVmZmVjdHMiOlt7ImNhcGFi
aWxpdHkiOiJwaW5uaW5nIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJw
aW4tc3RhdHVzIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJjb250ZW50
IiwiZWZmZWN0IjoiY29udGludWUifV0sImVzdGltYXRlTVMiOjEyMDAwMDAsImZpcm0iOnRydWUs
ImlkIjoiYmFjay5ib290c3RyYXAtcmVzdCIsImlkZW1wb3RlbnQiOnRydWUsImltcGFjdCI6MSwi
a2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjE3NDh9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJz
YXRpc2ZpZXMiOlsiZHItYm9vdHN0cmFwLXJlc3QiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0OCJ9XSwic3RhZ2UiOiJkciIsInRp
bWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IlN0YXJ0IHRoZSByZXN0LCBvbmUgcGVlciBhZnRlciBh
bm90aGVyLCBib290c3RyYXBwZWQgdG8gdGhlIHJ1bm5pbmcgb25lIiwidW5kbyI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gc3lzdGVtY3RsIHN0b3AgaXBmcy1j
bHVzdGVyIiwidmFyaWFibGVzIjpbXX19LCJ1cGdyYWRlcyI6ImlwZnMtY2x1c3Rlci1zZXJ2aWNl
In0seyJiYXRjaGVzIjpbWyJwMSJdLFsicDIiXSxbInAzIl0sWyJwNCJdLFsicDUiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3lzdGVtY3RsIHNob3cgLS1w
cm9wZXJ0eT1FeGVjU3RhcnQgaXBmcy1jbHVzdGVyIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6
W3sicHJlZGljYXRlIjoiZXhjbHVkZXMiLCJ0ZXh0IjoiZGFlbW9uIC0tYm9vdHN0cmFwIn1dLCJl
eHBlY3RlZCI6ImRvZXMgbm90IGNvbnRhaW4gYGRhZW1vbiAtLWJvb3RzdHJhcGAiLCJob3N0cyI6
WyJwMSIsInAyIiwicDMiLCJwNCIsInA1Il0sImlkIjoiYmFjay51c3VhbC1zdGFydC1hZ2Fpbi5j
aGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjoz
MDAwMCwidGl0bGUiOiJUaGUgbmV4dCBzdGFydCBydW5zIHRoZSBkYWVtb24gYXMgdGhlIHVuaXQg
b2YgdGhpcyBzaXRlIHNheXMifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJz
dWRvIC1uIHJtIC1mIC0tIC9ldGMvc3lzdGVtZC9zeXN0ZW0vaXBmcy1jbHVzdGVyLnNlcnZpY2Uu
ZC91cGdyYWRlLmNvbmYgfHwgZXhpdCAxXG5zdWRvIC1uIHN5c3RlbWN0bCBkYWVtb24tcmVsb2Fk
IiwidmFyaWFibGVzIjpbXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjo2MDAwMCwiaWQiOiJi
YWNrLnVzdWFsLXN0YXJ0LWFnYWluIiwiaWRlbXBvdGVudCI6dHJ1ZSwia2luZCI6InJ1biIsIm9u
RmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE3
NDh9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOltdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjQ4In1dLCJzdGFnZSI6ImRyIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJNYWtlIHN1cmUg
dGhhdCBsYXRlciBzdGFydHMgcnVuIHRoZSBkYWVtb24gd2l0aG91dCAtLWJvb3RzdHJhcCBhZ2Fp
biJ9LHsiYmF0Y2hlcyI6W1sicDEiLCJwMiIsInAzIiwicDQiLCJwNSJdXSwiY2hlY2siOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzZWVuPSQoaXBmcy1jbHVzdGVyLWN0bCBw
ZWVycyBscykgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRzZWVuXCIgfCBhd2sgJ1xuICAv
IFt8XSBFUlJPUjogLyB7IGJhZCsrIH1cbiAgLyBbfF0gU2VlcyBbMC05XSsgb3RoZXIgcGVlcnMv
IHsgZ29vZCsrIH1cbiAgRU5EIHsgcHJpbnRmIFwiJWQgcGVlcnMsICVkIGVycm9yc1xcblwiLCBn
b29kLCBiYWQgfSciLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVh
bHMiLCJ0ZXh0IjoiNSBwZWVycywgMCBlcnJvcnMifV0sImV4cGVjdGVkIjoiaXMgYDUgcGVlcnMs
IDAgZXJyb3JzYCIsImhvc3RzIjpbInAxIiwicDIiLCJwMyIsInA0IiwicDUiXSwiaWQiOiJiYWNr
LWNvbXBsZXRlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0
TVMiOjEyMDAwMCwidGl0bGUiOiJUaGUgcGVlciBzZWVzIHRoZSB3aG9sZSBjbHVzdGVyIn0sImVm
ZmVjdHMiOltdLCJpZCI6ImJhY2stY29tcGxldGUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6MTc1M30sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNh
dGlzZmllcyI6WyJjbHVzdGVyLWNvbXBsZXRlIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTYifV0sInN0YWdlIjoiZHIiLCJ0aXRs
ZSI6IkV2ZXJ5IHBlZXIgc2VlcyB0aGUgd2hvbGUgY2x1c3RlciJ9LHsiYmF0Y2hlcyI6W1sicDEi
LCJwMiIsInAzIiwicDQiLCJwNSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpb
MF0sInRleHQiOiJydW5uaW5nPSQoaXBmcy1jbHVzdGVyLWN0bCB2ZXJzaW9uKSB8fCBleGl0IDFc
bnByaW50ZiAnJXNcXG4nIFwiJHJ1bm5pbmdcIiB8IGF3ayAneyBzdWIoL1srXS4qLywgXCJcIik7
IHByaW50IH0nIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxz
IiwidGV4dCI6IjAuMTAuMSJ9XSwiZXhwZWN0ZWQiOiJpcyBgMC4xMC4xYCIsImhvc3RzIjpbInAx
IiwicDIiLCJwMyIsInA0IiwicDUiXSwiaWQiOiJiYWNrLXZlcnNpb25zIiwia2luZCI6InByb2Jl
Iiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBy
dW5uaW5nIHBlZXIgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJi
YWNrLXZlcnNpb25zIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVy
ZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE3NTR9LCJw
b3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsidmVyc2lv
bnMtZXF1YWwiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxMyJ9XSwic3RhZ2UiOiJkciIsInRpdGxlIjoiRXZlcnkgcGVlciBydW5z
IHRoZSB0YXJnZXQgdmVyc2lvbiJ9LHsiYmF0Y2hlcyI6W1sicDEiLCJwMiIsInAzIiwicDQiLCJw
NSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJwaW5zPSQo
aXBmcy1jbHVzdGVyLWN0bCBwaW4gbHMpIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkcGlu
c1wiIHwgYXdrICd7IHByaW50ICQxIH0nIHwgTENfQUxMPUMgc29ydCB8IHNoYTI1NnN1bSIsInZh
cmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFsIn1dLCJleHBlY3RlZCI6
ImlzIHRoZSBzYW1lIG9uIGV2ZXJ5IGhvc3QiLCJob3N0cyI6WyJwMSIsInAyIiwicDMiLCJwNCIs
InA1Il0sImlkIjoiYmFjay1waW5zLWVxdWFsIiwia2luZCI6ImNvbXBhcmUiLCJyZXRyeSI6eyJl
dmVyeU1TIjozMDAwMCwiZm9yTVMiOjYwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGlt
ZW91dE1TIjozMDAwMDAsInRpdGxlIjoiQWxsIHBlZXJzIGxpc3QgdGhlIHNhbWUgcGlucyJ9LCJl
ZmZlY3RzIjpbXSwiaWQiOiJiYWNrLXBpbnMtZXF1YWwiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6MTc1NX0sInBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2Us
InNhdGlzZmllcyI6WyJwaW5zZXQtZXF1YWwiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNSJ9XSwic3RhZ2UiOiJkciIsInRpdGxl
IjoiQWxsIHBlZXJzIGxpc3QgdGhlIHNhbWUgcGlucyJ9LHsiYmF0Y2hlcyI6W1sicDEiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoicGlucz0kKGlwZnMtY2x1
c3Rlci1jdGwgcGluIGxzKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHBpbnNcIiB8IGF3
ayAnXG4gIHBhcnQgPT0gMSB7IGxpc3RlZFskMV0gPSAxOyBuZXh0IH1cbiAgeyB0ZXh0ID0gJDBc
biAgICB3aGlsZSAobWF0Y2godGV4dCwgL1wiY2lkXCIgKjogKihbe10gKlwiXFwvXCIgKjogKik/
XCJbXlwiXStcIi8pKSB7XG4gICAgICBwaW4gPSBzdWJzdHIodGV4dCwgUlNUQVJULCBSTEVOR1RI
KVxuICAgICAgdGV4dCA9IHN1YnN0cih0ZXh0LCBSU1RBUlQgKyBSTEVOR1RIKVxuICAgICAgc3Vi
KC9cIiQvLCBcIlwiLCBwaW4pXG4gICAgICBzdWIoL14uKlwiLywgXCJcIiwgcGluKVxuICAgICAg
c2F2ZWQrK1xuICAgICAgaWYgKCEocGluIGluIGxpc3RlZCkpIG1pc3NpbmcrK1xuICAgIH0gfVxu
ICBFTkQgeyBwcmludGYgXCIlZCBvZiAlZCBwaW5zIGFyZSBtaXNzaW5nXFxuXCIsIG1pc3Npbmcs
IHNhdmVkIH0nIHBhcnQ9MSAtIHBhcnQ9MiBcIiR7c3RhdGVfZmlsZX1cIiIsInZhcmlhYmxlcyI6
WyJzdGF0ZV9maWxlIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0ZXh0Ijoi
XjAgb2YgWzEtOV1bMC05XSogcGlucyBhcmUgbWlzc2luZyQifV0sImV4cGVjdGVkIjoibWF0Y2hl
cyBgXjAgb2YgWzEtOV1bMC05XSogcGlucyBhcmUgbWlzc2luZyRgIiwiaG9zdHMiOlsicDEiXSwi
aWQiOiJiYWNrLXBpbnMta2VwdCIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMw
MDAwLCJmb3JNUyI6NjAwMDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjMw
MDAwMCwidGl0bGUiOiJFdmVyeSBwaW4gb2YgdGhlIGV4cG9ydCBpcyBpbiB0aGUgY2x1c3RlciJ9
LCJlZmZlY3RzIjpbXSwiaWQiOiJiYWNrLXBpbnMta2VwdCIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjoxNzU2fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbInBpbnNldC1rZXB0Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzUifV0sInN0YWdlIjoiZHIiLCJ0aXRs
ZSI6IkV2ZXJ5IHBpbiBvZiB0aGUgZXhwb3J0IGlzIGluIHRoZSBjbHVzdGVyIn1dLCJ0aXRsZSI6
IkJ1aWxkIHRoZSBjbHVzdGVyIGFuZXcgZnJvbSB0aGUgZXhwb3J0ZWQgc3RhdGUiLCJ0cmlnZ2Vy
IjoiUGlucyBhcmUgbWlzc2luZyBhZnRlciB0aGUgdXBncmFkZSwgb3Igbm8gcGVlciBjYW4gcmVh
ZCBpdHMgc3RhdGUsIGFuZCBpdCBjYW5ub3QgYmUgbWVuZGVkIGluIHBsYWNlIn1dLCJyZXF1aXJl
bWVudHMiOlt7ImlkIjoiY2hhbmdlbG9nLXJlYWQiLCJraW5kIjoicHJlY2hlY2siLCJsZXZlbCI6
InNob3VsZCIsInNhdGlzZmllZEJ5IjpbInJlYWQtY2hhbmdlbG9nIl0sInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMyJ9LHsiZG9jdW1lbnQiOiJndWlkZS10b2RheSIsImxp
bmVzIjoiaW50cm9kdWN0aW9uIn1dLCJ0aXRsZSI6IlRoZSBjaGFuZ2Vsb2cgZnJvbSB0aGUgcHJl
c2VudCB2ZXJzaW9uIHRvIHRoZSB0YXJnZXQgaGFzIGJlZW4gcmVhZCJ9LHsiaWQiOiJsZWF2ZS1v
bi1zaHV0ZG93biIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5
IjpbInNlZS1sZWF2ZS1vbi1zaHV0ZG93biJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjkifSx7ImRvY3VtZW50IjoiZ3VpZGUtaGlzdG9yeSIsImxpbmVzIjoicmVxdWly
ZW1lbnRzIG9mIHRoZSBzdGFuZGFyZCBwcm9jZWR1cmUifV0sInRpdGxlIjoiQSByYWZ0IHBlZXIg
dGhhdCBpcyBzdG9wcGVkIHN0YXlzIGEgbWVtYmVyLCBiZWNhdXNlIGxlYXZlX29uX3NodXRkb3du
IGlzIGZhbHNlIn0seyJpZCI6ImxlYWRlci10aW1lb3V0Iiwia2luZCI6InByZWNoZWNrIiwibGV2
ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLWxlYWRlci10aW1lb3V0Il0sInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOSJ9LHsiZG9jdW1lbnQiOiJndWlkZS1oaXN0
b3J5IiwibGluZXMiOiJyZXF1aXJlbWVudHMgb2YgdGhlIHN0YW5kYXJkIHByb2NlZHVyZSJ9XSwi
dGl0bGUiOiJBIHJhZnQgcGVlciB3YWl0cyBsb25nIGVub3VnaCBmb3IgYSBsZWFkZXIgd2hpbGUg
YWxsIHRoZSBvdGhlcnMgcmVzdGFydCJ9LHsiZXhlbXB0aW9uIjoiYG1ldGhvZGAgaXMgYHJlY292
ZXJ5YCwgbm90IGBzdGFuZGFyZGAgb3IgYGJvb3RzdHJhcGAiLCJpZCI6InBlZXJzLW9ubGluZSIs
ImtpbmQiOiJwcmVjaGVjayIsImxlZnRPdXQiOlt7ImlkIjoic2VlLXBlZXJzLW9ubGluZSIsInJl
YXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgbWV0aG9kYCBpcyBgcmVjb3ZlcnlgLCBub3QgYHN0YW5k
YXJkYCBvciBgYm9vdHN0cmFwYCIsInRpdGxlIjoiU2VlIHRoYXQgZXZlcnkgcGVlciBpcyBvbmxp
bmUifV0sImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6InByb2dyYW0iLCJsaW5lcyI6ImlwZnMtY2x1c3Rlci1jdGwgcGVlcnMgcm0sIGhlbHAgdGV4
dCJ9XSwidGl0bGUiOiJFdmVyeSBwZWVyIG9mIHRoaXMgY2hhbmdlIGFuc3dlcnMgaW4gdGhlIGNs
dXN0ZXIsIGFuZCBubyBvdGhlciBvbmUgZG9lcyJ9LHsiZXhlbXB0aW9uIjoiYG1ldGhvZGAgaXMg
YHJlY292ZXJ5YCwgbm90IGBzdGFuZGFyZGAgb3IgYGJvb3RzdHJhcGAiLCJpZCI6InBlZXItaWRz
Iiwia2luZCI6InByZWNoZWNrIiwibGVmdE91dCI6W3siaWQiOiJzZWUtcGVlci1pZHMiLCJyZWFz
b24iOiJkb2VzIG5vdCBhcHBseTogYG1ldGhvZGAgaXMgYHJlY292ZXJ5YCwgbm90IGBzdGFuZGFy
ZGAgb3IgYGJvb3RzdHJhcGAiLCJ0aXRsZSI6IlNlZSB0aGF0IGV2ZXJ5IHBlZXIgaGFzIHRoZSBp
ZCB0aGF0IGlzIHdyaXR0ZW4gZG93biBmb3IgaXQifV0sImxldmVsIjoibXVzdCIsInNhdGlzZmll
ZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNiJ9XSwidGl0
bGUiOiJFYWNoIHBlZXIgaGFzIHRoZSBpZCB1bmRlciB3aGljaCB0aGlzIGNoYW5nZSB3b3VsZCBy
ZW1vdmUgaXQifSx7ImlkIjoibmV3LXByb2dyYW1zIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwi
OiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLW5ldy1wcm9ncmFtcyIsInNhdmUtc3RhdGUuZW50
cnkubmV3LXByb2dyYW1zLXRoZXJlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMTMifV0sInRpdGxlIjoiVGhlIHByb2dyYW1zIG9mIHRoZSB0YXJnZXQgdmVyc2lvbiBh
cmUgb24gZXZlcnkgcGVlciJ9LHsiaWQiOiJvbGQtcHJvZ3JhbXMiLCJraW5kIjoicHJlY2hlY2si
LCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtb2xkLXByb2dyYW1zIiwic2F2ZS1z
dGF0ZS5lbnRyeS5vbGQtcHJvZ3JhbXMtdGhlcmUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIzNywgNDMifV0sInRpdGxlIjoiVGhlIHByb2dyYW1zIG9mIHRoZSBwcmVz
ZW50IHZlcnNpb24gYXJlIGtlcHQgb24gZXZlcnkgcGVlciwgZm9yIGEgcmVjb3ZlcnkgbmVlZHMg
dGhlbSJ9LHsiaWQiOiJzdGF0ZS11cGdyYWRlLWtub3duIiwia2luZCI6InByZWNoZWNrIiwibGV2
ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLXN0YXRlLXVwZ3JhZGUiXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOSJ9LHsiZG9jdW1lbnQiOiJwcm9ncmFtIiwi
bGluZXMiOiJjbWQvaXBmcy1jbHVzdGVyLXNlcnZpY2Ugb2YgdjAuMTAuMSBhbmQgdjAuMTEuMCJ9
XSwidGl0bGUiOiJBIHRhcmdldCB0aGF0IGhhcyB0byBiZSBhc2tlZCB0byB1cGdyYWRlIGEgc3Rh
dGUgY2FuIGJlIGFza2VkIn0seyJleGVtcHRpb24iOiJgbWV0aG9kYCBpcyBgcmVjb3ZlcnlgLCBu
b3QgYHN0YW5kYXJkYCwgYHBhY2thZ2luZ2AgaXMgYGJpbmFyaWVzYCwgbm90IGBjb250YWluZXJg
IiwiaWQiOiJpbWFnZS1wdWxsZWQiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlz
ZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOCJ9XSwi
dGl0bGUiOiJUaGUgbmV3IGltYWdlIGlzIG9uIGV2ZXJ5IHBlZXIifSx7ImV4ZW1wdGlvbiI6ImBt
ZXRob2RgIGlzIGByZWNvdmVyeWAsIG5vdCBgc3RhbmRhcmRgLCBgcGFja2FnaW5nYCBpcyBgYmlu
YXJpZXNgLCBub3QgYGNvbnRhaW5lcmAiLCJpZCI6ImltYWdlLXVzZWQiLCJraW5kIjoicHJlY2hl
Y2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6W10sInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTgifV0sInRpdGxlIjoiVGhlIGNvbnRhaW5lcnMgd2lsbCBiZSBy
ZXBsYWNlZCBieSBvbmVzIG9mIHRoZSBuZXcgaW1hZ2UifSx7ImlkIjoic3RhdGUtdGhlcmUiLCJr
aW5kIjoicHJlY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJsb2NhdGUtc3Rh
dGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0MSJ9XSwidGl0bGUi
OiJUaGUgcGVlciB3aG9zZSBzdGF0ZSBpcyBleHBvcnRlZCBoYXMgb25lLCBpbiBwbGFjZSBvciBh
cyBhIGJhY2t1cCBjb3B5In0seyJpZCI6ImJhY2t1cC1zdGF0ZSIsImtpbmQiOiJiYWNrdXAiLCJs
ZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJleHBvcnQtc3RhdGUiXSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNSJ9XSwidGl0bGUiOiJUaGUgcGluc2V0IGlzIGV4
cG9ydGVkLCB3aGF0ZXZlciB0aGUgd2F5IG9mIHRoZSB1cGdyYWRlIn0seyJpZCI6ImJhY2t1cC1i
ZWZvcmUtY2xlYW5pbmciLCJraW5kIjoiYmFja3VwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVk
QnkiOlsiZXhwb3J0LXN0YXRlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiMjcsIDM1LCAzNyJ9XSwidGl0bGUiOiJUaGUgcGluc2V0IGlzIGV4cG9ydGVkIGJlZm9yZSBh
bnkgcGVlciBnaXZlcyBpdHMgc3RhdGUgdXAifSx7ImlkIjoiYmFja3VwLXJlYWRhYmxlIiwia2lu
ZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiZXhwb3J0LXN0YXRl
Iiwic2F2ZS1zdGF0ZS5leGl0LmV4cG9ydC1yZWFkYWJsZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjM1In1dLCJ0aXRsZSI6IlRoZSBleHBvcnQgaXMgdGhlcmUsIGhv
bGRzIHBpbnMgYW5kIGNhbiBiZSByZWFkIn0seyJleGVtcHRpb24iOiJgbWV0aG9kYCBpcyBgcmVj
b3ZlcnlgLCBub3QgYHN0YW5kYXJkYCIsImlkIjoidXBncmFkZS1zZXJ2aWNlIiwia2luZCI6InN0
ZXAiLCJsZWZ0T3V0IjpbeyJpZCI6InN0YW5kYXJkIiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6
IGBtZXRob2RgIGlzIGByZWNvdmVyeWAsIG5vdCBgc3RhbmRhcmRgIiwidGl0bGUiOiJTdGFuZGFy
ZCB3YXksIGFsbCBwZWVycyBhdCBvbmNlIn1dLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6
W10sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMsIDE4In1dLCJ0aXRs
ZSI6IkV2ZXJ5IHBlZXIgZ2V0cyB0aGUgbmV3IGlwZnMtY2x1c3Rlci1zZXJ2aWNlLCBhcyBhIHBy
b2dyYW0gb3IgaW4gYSBjb250YWluZXIifSx7ImV4ZW1wdGlvbiI6ImBtZXRob2RgIGlzIGByZWNv
dmVyeWAsIG5vdCBgc3RhbmRhcmRgIiwiaWQiOiJ1cGdyYWRlLXRvb2wiLCJraW5kIjoic3RlcCIs
ImxlZnRPdXQiOlt7ImlkIjoic3RhbmRhcmQiLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYG1l
dGhvZGAgaXMgYHJlY292ZXJ5YCwgbm90IGBzdGFuZGFyZGAiLCJ0aXRsZSI6IlN0YW5kYXJkIHdh
eSwgYWxsIHBlZXJzIGF0IG9uY2UifV0sImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMyJ9XSwidGl0bGUiOiJFdmVy
eSBwZWVyIGdldHMgdGhlIG5ldyBpcGZzLWNsdXN0ZXItY3RsIn0seyJleGVtcHRpb24iOiJgbWV0
aG9kYCBpcyBgcmVjb3ZlcnlgLCBub3QgYHN0YW5kYXJkYCIsImlkIjoic3RhcnQtd2l0aC11cGdy
YWRlIiwia2luZCI6InN0ZXAiLCJsZWZ0T3V0IjpbeyJpZCI6InN0YW5kYXJkIiwicmVhc29uIjoi
ZG9lcyBub3QgYXBwbHk6IGBtZXRob2RgIGlzIGByZWNvdmVyeWAsIG5vdCBgc3RhbmRhcmRgIiwi
dGl0bGUiOiJTdGFuZGFyZCB3YXksIGFsbCBwZWVycyBhdCBvbmNlIn1dLCJsZXZlbCI6Im11c3Qi
LCJzYXRpc2ZpZWRCeSI6W10sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MTQifV0sInRpdGxlIjoiVGhlIHJlc3RhcnQgcnVucyB0aGUgZGFlbW9uIHdpdGggLS11cGdyYWRl
In0seyJleGVtcHRpb24iOiJgbWV0aG9kYCBpcyBgcmVjb3ZlcnlgLCBub3QgYHN0YW5kYXJkYCIs
ImlkIjoicmVzdGFydC1wZWVycyIsImtpbmQiOiJzdGVwIiwibGVmdE91dCI6W3siaWQiOiJzdGFu
ZGFyZCIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgbWV0aG9kYCBpcyBgcmVjb3ZlcnlgLCBu
b3QgYHN0YW5kYXJkYCIsInRpdGxlIjoiU3RhbmRhcmQgd2F5LCBhbGwgcGVlcnMgYXQgb25jZSJ9
XSwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjE0In1dLCJ0aXRsZSI6IkFsbCBwZWVycyBhcmUgcmVzdGFydGVkIn0s
eyJleGVtcHRpb24iOiJgbWV0aG9kYCBpcyBgcmVjb3ZlcnlgLCBub3QgYHN0YW5kYXJkYCIsImlk
Ijoic3RhcnRlZC10b2dldGhlciIsImtpbmQiOiJjaGVjayIsImxlZnRPdXQiOlt7ImlkIjoic3Rh
bmRhcmQiLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYG1ldGhvZGAgaXMgYHJlY292ZXJ5YCwg
bm90IGBzdGFuZGFyZGAiLCJ0aXRsZSI6IlN0YW5kYXJkIHdheSwgYWxsIHBlZXJzIGF0IG9uY2Ui
fV0sImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiIxNCJ9XSwidGl0bGUiOiJIb3cgZmFyIGFwYXJ0IHRoZSBwZWVycyBi
ZWdhbiBpcyBsb29rZWQgYXQifSx7ImV4ZW1wdGlvbiI6ImBtZXRob2RgIGlzIGByZWNvdmVyeWAs
IG5vdCBgc3RhbmRhcmRgIiwiaWQiOiJwZWVycy1yZWFkeSIsImtpbmQiOiJ3YWl0IiwibGVmdE91
dCI6W3siaWQiOiJzdGFuZGFyZCIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgbWV0aG9kYCBp
cyBgcmVjb3ZlcnlgLCBub3QgYHN0YW5kYXJkYCIsInRpdGxlIjoiU3RhbmRhcmQgd2F5LCBhbGwg
cGVlcnMgYXQgb25jZSJ9XSwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2In0seyJkb2N1bWVudCI6InByb2dyYW0i
LCJsaW5lcyI6ImNsdXN0ZXIuZ28ifV0sInRpdGxlIjoiRXZlcnkgcmVzdGFydGVkIHBlZXIgaXMg
c2VlbiByZWFkeSJ9LHsiZXhlbXB0aW9uIjoiYG1ldGhvZGAgaXMgYHJlY292ZXJ5YCwgbm90IGBi
b290c3RyYXBgIiwiaWQiOiJyZW1vdmUtcGVlcnMiLCJraW5kIjoic3RlcCIsImxlZnRPdXQiOlt7
ImlkIjoiYm9vdHN0cmFwIiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6IGBtZXRob2RgIGlzIGBy
ZWNvdmVyeWAsIG5vdCBgYm9vdHN0cmFwYCIsInRpdGxlIjoiQm9vdHN0cmFwIHdheSwgcGVlciBi
eSBwZWVyIn1dLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6W10sInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjYifV0sInRpdGxlIjoiRXZlcnkgcGVlciBidXQgdGhl
IGxhc3QgaXMgcmVtb3ZlZCJ9LHsiZXhlbXB0aW9uIjoiYG1ldGhvZGAgaXMgYHJlY292ZXJ5YCwg
bm90IGBib290c3RyYXBgIiwiaWQiOiJyZW1vdmVkLXN0b3BwZWQiLCJraW5kIjoiY2hlY2siLCJs
ZWZ0T3V0IjpbeyJpZCI6ImJvb3RzdHJhcCIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgbWV0
aG9kYCBpcyBgcmVjb3ZlcnlgLCBub3QgYGJvb3RzdHJhcGAiLCJ0aXRsZSI6IkJvb3RzdHJhcCB3
YXksIHBlZXIgYnkgcGVlciJ9XSwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOltdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI3In1dLCJ0aXRsZSI6IkVhY2ggcmVt
b3ZlZCBwZWVyIGlzIHNlZW4gZG93biJ9LHsiZXhlbXB0aW9uIjoiYG1ldGhvZGAgaXMgYHJlY292
ZXJ5YCwgbm90IGBib290c3RyYXBgIiwiaWQiOiJzdGF0ZS1naXZlbi11cCIsImtpbmQiOiJjaGVj
ayIsImxlZnRPdXQiOlt7ImlkIjoiYm9vdHN0cmFwIiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6
IGBtZXRob2RgIGlzIGByZWNvdmVyeWAsIG5vdCBgYm9vdHN0cmFwYCIsInRpdGxlIjoiQm9vdHN0
cmFwIHdheSwgcGVlciBieSBwZWVyIn1dLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmllZEJ5Ijpb
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyNywgMzcifV0sInRpdGxl
IjoiRWFjaCByZW1vdmVkIHBlZXIgaXMgc2VlbiB0byBoYXZlIGdpdmVuIGl0cyBzdGF0ZSB1cCJ9
LHsiZXhlbXB0aW9uIjoiYG1ldGhvZGAgaXMgYHJlY292ZXJ5YCwgbm90IGBib290c3RyYXBgIiwi
aWQiOiJzdG9wLWxhc3QiLCJraW5kIjoic3RlcCIsImxlZnRPdXQiOlt7ImlkIjoiYm9vdHN0cmFw
IiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6IGBtZXRob2RgIGlzIGByZWNvdmVyeWAsIG5vdCBg
Ym9vdHN0cmFwYCIsInRpdGxlIjoiQm9vdHN0cmFwIHdheSwgcGVlciBieSBwZWVyIn1dLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6W10sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjgifV0sInRpdGxlIjoiVGhlIHJlbWFpbmluZyBwZWVyIGlzIHNodXQgZG93biJ9
LHsiZXhlbXB0aW9uIjoiYG1ldGhvZGAgaXMgYHJlY292ZXJ5YCwgbm90IGBib290c3RyYXBgIiwi
aWQiOiJsYXN0LXN0b3BwZWQiLCJraW5kIjoiY2hlY2siLCJsZWZ0T3V0IjpbeyJpZCI6ImJvb3Rz
dHJhcCIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgbWV0aG9kYCBpcyBgcmVjb3ZlcnlgLCBu
b3QgYGJvb3RzdHJhcGAiLCJ0aXRsZSI6IkJvb3RzdHJhcCB3YXksIHBlZXIgYnkgcGVlciJ9XSwi
bGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjI4In1dLCJ0aXRsZSI6IlRoZSByZW1haW5pbmcgcGVlciBpcyBzZWVuIGRv
d24gYmVmb3JlIGl0cyBwcm9ncmFtcyBhcmUgcmVwbGFjZWQifSx7ImV4ZW1wdGlvbiI6ImBtZXRo
b2RgIGlzIGByZWNvdmVyeWAsIG5vdCBgYm9vdHN0cmFwYCIsImlkIjoidXBncmFkZS1sYXN0Iiwi
a2luZCI6InN0ZXAiLCJsZWZ0T3V0IjpbeyJpZCI6ImJvb3RzdHJhcCIsInJlYXNvbiI6ImRvZXMg
bm90IGFwcGx5OiBgbWV0aG9kYCBpcyBgcmVjb3ZlcnlgLCBub3QgYGJvb3RzdHJhcGAiLCJ0aXRs
ZSI6IkJvb3RzdHJhcCB3YXksIHBlZXIgYnkgcGVlciJ9XSwibGV2ZWwiOiJtdXN0Iiwic2F0aXNm
aWVkQnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI4In1dLCJ0
aXRsZSI6IkJvdGggcHJvZ3JhbXMgYXJlIHVwZ3JhZGVkIG9uIHRoZSByZW1haW5pbmcgcGVlciJ9
LHsiZXhlbXB0aW9uIjoiYG1ldGhvZGAgaXMgYHJlY292ZXJ5YCwgbm90IGBib290c3RyYXBgIiwi
aWQiOiJtaWdyYXRlLWxhc3QiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmll
ZEJ5IjpbXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyOSJ9XSwidGl0
bGUiOiJUaGUgc3RhdGUgb2YgdGhlIHJlbWFpbmluZyBwZWVyIGlzIHVwZ3JhZGVkLCBieSB0aGUg
Y29tbWFuZCBvciBieSBhIHN0YXJ0IHRoYXQgZG9lcyBpdCJ9LHsiZXhlbXB0aW9uIjoiYG1ldGhv
ZGAgaXMgYHJlY292ZXJ5YCwgbm90IGBib290c3RyYXBgIiwiaWQiOiJzdGFydC1sYXN0Iiwia2lu
ZCI6InN0ZXAiLCJsZWZ0T3V0IjpbeyJpZCI6ImJvb3RzdHJhcCIsInJlYXNvbiI6ImRvZXMgbm90
IGFwcGx5OiBgbWV0aG9kYCBpcyBgcmVjb3ZlcnlgLCBub3QgYGJvb3RzdHJhcGAiLCJ0aXRsZSI6
IkJvb3RzdHJhcCB3YXksIHBlZXIgYnkgcGVlciJ9XSwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVk
QnkiOltdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI5In1dLCJ0aXRs
ZSI6IlRoZSByZW1haW5pbmcgcGVlciBydW5zIGFnYWluIn0seyJleGVtcHRpb24iOiJgbWV0aG9k
YCBpcyBgcmVjb3ZlcnlgLCBub3QgYGJvb3RzdHJhcGAiLCJpZCI6Imxhc3QtcmVhZHkiLCJraW5k
Ijoid2FpdCIsImxlZnRPdXQiOlt7ImlkIjoiYm9vdHN0cmFwIiwicmVhc29uIjoiZG9lcyBub3Qg
YXBwbHk6IGBtZXRob2RgIGlzIGByZWNvdmVyeWAsIG5vdCBgYm9vdHN0cmFwYCIsInRpdGxlIjoi
Qm9vdHN0cmFwIHdheSwgcGVlciBieSBwZWVyIn1dLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRC
eSI6W10sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjksIDMxIn1dLCJ0
aXRsZSI6IlRoZSByZW1haW5pbmcgcGVlciBpcyByZWFkeSBiZWZvcmUgb3RoZXJzIGFyZSBib290
c3RyYXBwZWQgdG8gaXQifSx7ImV4ZW1wdGlvbiI6ImBtZXRob2RgIGlzIGByZWNvdmVyeWAsIG5v
dCBgYm9vdHN0cmFwYCIsImlkIjoia2VlcGVyLWFkZHJlc3MiLCJraW5kIjoicHJlY2hlY2siLCJs
ZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJyZWJ1aWxkLWNsdXN0ZXIuc2VlLWtlZXBlci1h
ZGRyZXNzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzEifV0sInRp
dGxlIjoiVGhlIGFkZHJlc3MgdG8gYm9vdHN0cmFwIHRvIGlzIG9uZSB0aGF0IHRoZSBydW5uaW5n
IHBlZXIgaXRzZWxmIGFubm91bmNlcyJ9LHsiZXhlbXB0aW9uIjoiYG1ldGhvZGAgaXMgYHJlY292
ZXJ5YCwgbm90IGBib290c3RyYXBgIiwiaWQiOiJ1cGdyYWRlLXJlc3QiLCJraW5kIjoic3RlcCIs
ImxlZnRPdXQiOlt7ImlkIjoiYm9vdHN0cmFwIiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6IGBt
ZXRob2RgIGlzIGByZWNvdmVyeWAsIG5vdCBgYm9vdHN0cmFwYCIsInRpdGxlIjoiQm9vdHN0cmFw
IHdheSwgcGVlciBieSBwZWVyIn1dLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6W10sInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzAifV0sInRpdGxlIjoiQm90aCBw
cm9ncmFtcyBhcmUgdXBncmFkZWQgb24gdGhlIHJlbW92ZWQgcGVlcnMifSx7ImV4ZW1wdGlvbiI6
ImBtZXRob2RgIGlzIGByZWNvdmVyeWAsIG5vdCBgYm9vdHN0cmFwYCIsImlkIjoiYm9vdHN0cmFw
LXJlc3QiLCJraW5kIjoic3RlcCIsImxlZnRPdXQiOlt7ImlkIjoiYm9vdHN0cmFwIiwicmVhc29u
IjoiZG9lcyBub3QgYXBwbHk6IGBtZXRob2RgIGlzIGByZWNvdmVyeWAsIG5vdCBgYm9vdHN0cmFw
YCIsInRpdGxlIjoiQm9vdHN0cmFwIHdheSwgcGVlciBieSBwZWVyIn1dLCJsZXZlbCI6Im11c3Qi
LCJzYXRpc2ZpZWRCeSI6W10sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MzEifV0sInRpdGxlIjoiVGhlIHJlbW92ZWQgcGVlcnMgc3RhcnQgYW5kIGFyZSBib290c3RyYXBw
ZWQgdG8gdGhlIHJ1bm5pbmcgb25lIn0seyJleGVtcHRpb24iOiJgbWV0aG9kYCBpcyBgcmVjb3Zl
cnlgLCBub3QgYGJvb3RzdHJhcGAiLCJpZCI6InJlc3QtcmVhZHkiLCJraW5kIjoiY2hlY2siLCJs
ZWZ0T3V0IjpbeyJpZCI6ImJvb3RzdHJhcCIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgbWV0
aG9kYCBpcyBgcmVjb3ZlcnlgLCBub3QgYGJvb3RzdHJhcGAiLCJ0aXRsZSI6IkJvb3RzdHJhcCB3
YXksIHBlZXIgYnkgcGVlciJ9XSwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOltdLCJzb3Vy
Y2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMxIn1dLCJ0aXRsZSI6IkVhY2ggYm9v
dHN0cmFwcGVkIHBlZXIgaXMgcmVhZHkgYmVmb3JlIHRoZSBuZXh0IG9uZSBzdGFydHMifSx7Imlk
IjoidmVyc2lvbnMtZXF1YWwiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2Zp
ZWRCeSI6WyJzZWUtdmVyc2lvbnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiIxMyJ9LHsiZG9jdW1lbnQiOiJndWlkZS1oaXN0b3J5IiwibGluZXMiOiJ2ZXJzaW9uIHJ1
bGUifSx7ImRvY3VtZW50IjoicHJvZ3JhbSIsImxpbmVzIjoiaXBmcy1jbHVzdGVyLWN0bCB2ZXJz
aW9uIn1dLCJ0aXRsZSI6IkV2ZXJ5IHBlZXIgcnVucyB0aGUgdGFyZ2V0IHZlcnNpb24ifSx7Imlk
IjoicHJvdG9jb2wtZXF1YWwiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6InNob3VsZCIsInNhdGlz
ZmllZEJ5IjpbInNlZS1wcm90b2NvbCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUtdG9k
YXkiLCJsaW5lcyI6Im1haW4gY29uc2lkZXJhdGlvbiJ9XSwidGl0bGUiOiJBbGwgcGVlcnMgc3Bl
YWsgdGhlIHNhbWUgUlBDIHByb3RvY29sIn0seyJpZCI6ImNsdXN0ZXItY29tcGxldGUiLCJraW5k
IjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtY2x1c3Rlci1jb21w
bGV0ZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2LCAzMSwgNDgi
fV0sInRpdGxlIjoiRXZlcnkgcGVlciBzZWVzIHRoZSB3aG9sZSBjbHVzdGVyIn0seyJpZCI6InBp
bnNldC1lcXVhbCIsImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5Ijpb
InNlZS1waW5zZXQtZXF1YWwiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIzNSJ9XSwidGl0bGUiOiJBbGwgcGVlcnMgaG9sZCB0aGUgc2FtZSBwaW5zZXQifSx7ImlkIjoi
cGluc2V0LWtlcHQiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6
WyJzZWUtcGluc2V0LWtlcHQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIzNSJ9XSwidGl0bGUiOiJFdmVyeSBwaW4gb2YgdGhlIGV4cG9ydCBpcyBzdGlsbCBpbiB0aGUg
Y2x1c3RlciJ9LHsiaWQiOiJwaW5zLXdpdGhvdXQtZXJyb3JzIiwia2luZCI6ImNoZWNrIiwibGV2
ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJwaW5zLXdpdGhvdXQtZXJyb3JzIl0sInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJwcm9ncmFtIiwibGluZXMiOiJpcGZzLWNsdXN0ZXItY3RsIHN0YXR1
cyJ9XSwidGl0bGUiOiJObyBwaW4gaXMgaW4gYW4gZXJyb3Igc3RhdGUifSx7ImlkIjoiaGVhbHRo
LXdhdGNoZWQiLCJraW5kIjoib2JzZXJ2YXRpb24iLCJsZXZlbCI6InNob3VsZCIsInNhdGlzZmll
ZEJ5IjpbIm1ldHJpY3MtYXJyaXZlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJwcm9ncmFtIiwi
bGluZXMiOiJpcGZzLWNsdXN0ZXItY3RsIGhlYWx0aCBtZXRyaWNzIn1dLCJ0aXRsZSI6IlRoZSBj
bHVzdGVyIGhlYXJzIGZyb20gZXZlcnkgcGVlciJ9LHsiaWQiOiJyZWNvdmVyeS1wcm9jZWR1cmUi
LCJraW5kIjoicm9sbGJhY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJkciJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMzLCAzOS00OCJ9XSwidGl0bGUi
OiJBIGxvc3Qgb3IgdW5yZWFkYWJsZSBzdGF0ZSBoYXMgYSB3cml0dGVuIHdheSBiYWNrIn0seyJp
ZCI6ImxvY2F0ZS1zdGF0ZSIsImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlz
ZmllZEJ5IjpbImxvY2F0ZS1zdGF0ZSIsImJhY2stbG9jYXRlIl0sInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiNDEifV0sInRpdGxlIjoiQSBwZWVyIGlzIGZvdW5kIHRoYXQg
c3RpbGwgaGFzIHRoZSBzdGF0ZSwgaW4gcGxhY2Ugb3IgYXMgYSBiYWNrdXAgY29weSJ9LHsiaWQi
OiJyZXN0b3JlLXJlbmFtZWQiLCJraW5kIjoicm9sbGJhY2siLCJsZXZlbCI6Im1heSIsInNhdGlz
ZmllZEJ5IjpbImJhY2stcmVzdG9yZS1yZW5hbWVkIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMzcifSx7ImRvY3VtZW50IjoiYmFja3Vwcy1ndWlkZSIsImxpbmVzIjoi
Y2xlYW51cCJ9XSwidGl0bGUiOiJBIGZvbGRlciB0aGF0IHJhZnQgcmVuYW1lZCBnZXRzIGl0cyBm
aXJzdCBuYW1lIGJhY2sifSx7ImlkIjoiZHItZXhwb3J0Iiwia2luZCI6InJvbGxiYWNrIiwibGV2
ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiZXhwb3J0LXN0YXRlIiwiYmFjay1leHBvcnQiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0MiJ9XSwidGl0bGUiOiJUaGUg
c3RhdGUgaXMgZXhwb3J0ZWQgYmVmb3JlIHRoZSB1cGdyYWRlIn0seyJpZCI6ImRyLW9sZC1wZWVy
Iiwia2luZCI6InJvbGxiYWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicmVidWls
ZC1jbHVzdGVyLmNsZWFuLWtlZXBlciIsImJhY2suY2xlYW4ta2VlcGVyIl0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDMifV0sInRpdGxlIjoiVGhlIHBlZXIgaXMgY2xl
YW5lZCwgb3IgYSBuZXcgb25lIHNldCB1cCwgd2l0aCB0aGUgb2xkIHZlcnNpb24ifSx7ImlkIjoi
ZHItc2FtZS12ZXJzaW9uIiwia2luZCI6InJvbGxiYWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNm
aWVkQnkiOlsicmVidWlsZC1jbHVzdGVyLnNhbWUtdmVyc2lvbiIsImJhY2suc2FtZS12ZXJzaW9u
Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzcifSx7ImRvY3VtZW50
IjoiYmFja3Vwcy1ndWlkZSIsImxpbmVzIjoiaW1wb3J0In1dLCJ0aXRsZSI6IlRoZSBwcm9ncmFt
IHRoYXQgaW1wb3J0cyBoYXMgdGhlIHZlcnNpb24gb2YgdGhlIG9uZSB0aGF0IGV4cG9ydGVkIn0s
eyJpZCI6ImRyLWltcG9ydCIsImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIsInNhdGlz
ZmllZEJ5IjpbInJlYnVpbGQtY2x1c3Rlci5pbXBvcnQiLCJiYWNrLmltcG9ydCJdLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjQ0In1dLCJ0aXRsZSI6IlRoZSBleHBvcnRl
ZCBzdGF0ZSBpcyBpbXBvcnRlZCJ9LHsiaWQiOiJkci11cGdyYWRlIiwia2luZCI6InJvbGxiYWNr
IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicmVidWlsZC1jbHVzdGVyLm5ldy10b29s
IiwicmVidWlsZC1jbHVzdGVyLm5ldy1zZXJ2aWNlIiwiYmFjay5uZXctdG9vbCIsImJhY2submV3
LXNlcnZpY2UiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0NSJ9XSwi
dGl0bGUiOiJUaGUgcHJvZ3JhbXMgYXJlIHVwZ3JhZGVkIn0seyJpZCI6ImRyLW1pZ3JhdGUiLCJr
aW5kIjoicm9sbGJhY2siLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJyZWJ1aWxkLWNs
dXN0ZXIubWlncmF0ZSIsImJhY2subWlncmF0ZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjM5LCA0NiJ9XSwidGl0bGUiOiJUaGUgaW1wb3J0ZWQgc3RhdGUgaXMgdXBn
cmFkZWQgd2l0aCB0aGUgbmV3IHByb2dyYW0ifSx7ImlkIjoiZHItc3RhcnQtc2luZ2xlIiwia2lu
ZCI6InJvbGxiYWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicmVidWlsZC1jbHVz
dGVyLnN0YXJ0LXNpbmdsZSIsImJhY2suc3RhcnQtc2luZ2xlIl0sInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiNDcifV0sInRpdGxlIjoiVGhlIHBlZXIgc3RhcnRzIGFzIGEg
Y2x1c3RlciBvZiBvbmUifSx7ImlkIjoiZHItY2xlYW4tcmVzdCIsImtpbmQiOiJyb2xsYmFjayIs
ImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInJlYnVpbGQtY2x1c3Rlci5jbGVhbi1yZXN0
IiwiYmFjay5jbGVhbi1yZXN0Il0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVz
IjoiNDgifV0sInRpdGxlIjoiVGhlIHJlc3Qgb2YgdGhlIHBlZXJzIGlzIGNsZWFuZWQgZW50aXJl
bHkifSx7ImlkIjoiZHItdXBncmFkZS1yZXN0Iiwia2luZCI6InJvbGxiYWNrIiwibGV2ZWwiOiJt
dXN0Iiwic2F0aXNmaWVkQnkiOlsicmVidWlsZC1jbHVzdGVyLm5ldy10b29sLXJlc3QiLCJyZWJ1
aWxkLWNsdXN0ZXIubmV3LXNlcnZpY2UtcmVzdCIsImJhY2submV3LXRvb2wtcmVzdCIsImJhY2su
bmV3LXNlcnZpY2UtcmVzdCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjQ4In1dLCJ0aXRsZSI6IlRoZSByZXN0IG9mIHRoZSBwZWVycyBpcyB1cGdyYWRlZCJ9LHsiaWQi
OiJkci1ib290c3RyYXAtcmVzdCIsImtpbmQiOiJyb2xsYmFjayIsImxldmVsIjoibXVzdCIsInNh
dGlzZmllZEJ5IjpbInJlYnVpbGQtY2x1c3Rlci5ib290c3RyYXAtcmVzdCIsImJhY2suYm9vdHN0
cmFwLXJlc3QiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0OCJ9XSwi
dGl0bGUiOiJUaGUgcmVzdCBvZiB0aGUgcGVlcnMgaXMgYm9vdHN0cmFwcGVkIHRvIHRoZSBydW5u
aW5nIG9uZSJ9XSwicnVuYm9vayI6eyJkZXNjcmlwdGlvbiI6IkV4cG9ydCB0aGUgcGluc2V0LCB0
aGVuIGdvIG9uZSBvZiB0aHJlZSB3YXlzOiByZXBsYWNlIHRoZSBwcm9ncmFtcyBvbiBhbGwgcGVl
cnMgYW5kIHJlc3RhcnQgdGhlbSBhdCBvbmUgbW9tZW50OyByZW1vdmUgYWxsIHBlZXJzIGJ1dCBv
bmUsIHVwZ3JhZGUgdGhhdCBvbmUgYW5kIGJvb3RzdHJhcCB0aGUgb3RoZXJzIHRvIGl0OyBvciwg
d2hlcmUgdGhlIGNsdXN0ZXIgaXMgYnJva2VuLCBidWlsZCBpdCBhbmV3IGZyb20gYSBzdGF0ZSB0
aGF0IHdhcyBzYXZlZC4gVGhlIGZhY3RzIGBtZXRob2RgLCBgY29uc2Vuc3VzYCwgYHBhY2thZ2lu
Z2AgYW5kIGBtaWdyYXRpb25gIGRlY2lkZSB3aGF0IHJ1bnMuIiwiaWQiOiJpcGZzLWNsdXN0ZXIt
dXBncmFkZSIsInRpdGxlIjoiVXBncmFkZSBhbiBJUEZTIENsdXN0ZXIifSwic2tpcHBlZCI6W3si
aWQiOiJ0ZWxsLXVzZXJzIiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6IGBtZXRob2RgIGlzIGBy
ZWNvdmVyeWAsIG5vdCBgc3RhbmRhcmRgIG9yIGBib290c3RyYXBgIiwidGl0bGUiOiJUZWxsIHRo
b3NlIHdobyBwaW4gdGhyb3VnaCB0aGUgY2x1c3RlciJ9LHsiaWQiOiJzZWUtY3JkdCIsInJlYXNv
biI6ImRvZXMgbm90IGFwcGx5OiBgY29uc2Vuc3VzYCBpcyBgcmFmdGAsIG5vdCBgY3JkdGAiLCJ0
aXRsZSI6IlNlZSB0aGF0IHRoZSBwZWVycyBhZ3JlZSBieSBjcmR0In0seyJpZCI6InNlZS1wZWVy
cy1vbmxpbmUiLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYG1ldGhvZGAgaXMgYHJlY292ZXJ5
YCwgbm90IGBzdGFuZGFyZGAgb3IgYGJvb3RzdHJhcGAiLCJ0aXRsZSI6IlNlZSB0aGF0IGV2ZXJ5
IHBlZXIgaXMgb25saW5lIn0seyJpZCI6InNlZS1wZWVyLWlkcyIsInJlYXNvbiI6ImRvZXMgbm90
IGFwcGx5OiBgbWV0aG9kYCBpcyBgcmVjb3ZlcnlgLCBub3QgYHN0YW5kYXJkYCBvciBgYm9vdHN0
cmFwYCIsInRpdGxlIjoiU2VlIHRoYXQgZXZlcnkgcGVlciBoYXMgdGhlIGlkIHRoYXQgaXMgd3Jp
dHRlbiBkb3duIGZvciBpdCJ9LHsiaWQiOiJzZWUta2VlcGVyLWFwaSIsInJlYXNvbiI6ImRvZXMg
bm90IGFwcGx5OiBgbWV0aG9kYCBpcyBgcmVjb3ZlcnlgLCBub3QgYGJvb3RzdHJhcGAiLCJ0aXRs
ZSI6IlNlZSB0aGF0IHRoZSBvdGhlcnMgcmVhY2ggdGhlIEFQSSBvZiB0aGUgcGVlciB0aGF0IHN0
YXlzIn0seyJpZCI6InN0b3Atb25lIiwicmVhc29uIjoiZG9lcyBub3QgYXBwbHk6IGBtZXRob2Rg
IGlzIGByZWNvdmVyeWAsIG5vdCBgc3RhbmRhcmRgIG9yIGBib290c3RyYXBgIiwidGl0bGUiOiJT
dG9wIHRoZSBwZWVyIHdob3NlIHN0YXRlIGlzIGV4cG9ydGVkIn0seyJieSI6ImFuYUBleGFtcGxl
LmNvbSIsImlkIjoicmVzdG9yZS1yZW5hbWVkIiwicmVhc29uIjoicDEgc3RpbGwgaGFzIGl0cyBz
dGF0ZSBpbiBwbGFjZSwgdW5kZXIgdGhlIG5hbWUgcmFmdC4iLCJ0aXRsZSI6IkdpdmUgYSBmb2xk
ZXIgdGhhdCByYWZ0IHJlbmFtZWQgaXRzIGZpcnN0IG5hbWUgYmFjayJ9LHsiaWQiOiJzdGFydC1v
bmUiLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTogYG1ldGhvZGAgaXMgYHJlY292ZXJ5YCwgbm90
IGBzdGFuZGFyZGAgb3IgYGJvb3RzdHJhcGAiLCJ0aXRsZSI6IlN0YXJ0IHRoYXQgcGVlciBhZ2Fp
biJ9LHsiaWQiOiJ3YWl0LWFmdGVyLWV4cG9ydCIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBg
bWV0aG9kYCBpcyBgcmVjb3ZlcnlgLCBub3QgYHN0YW5kYXJkYCBvciBgYm9vdHN0cmFwYCIsInRp
dGxlIjoiV2FpdCB1bnRpbCB0aGF0IHBlZXIgc2VlcyB0aGUgd2hvbGUgY2x1c3RlciBhZ2FpbiJ9
LHsiaWQiOiJzdGFuZGFyZCIsInJlYXNvbiI6ImRvZXMgbm90IGFwcGx5OiBgbWV0aG9kYCBpcyBg
cmVjb3ZlcnlgLCBub3QgYHN0YW5kYXJkYCIsInRpdGxlIjoiU3RhbmRhcmQgd2F5LCBhbGwgcGVl
cnMgYXQgb25jZSJ9LHsiaWQiOiJib290c3RyYXAiLCJyZWFzb24iOiJkb2VzIG5vdCBhcHBseTog
YG1ldGhvZGAgaXMgYHJlY292ZXJ5YCwgbm90IGBib290c3RyYXBgIiwidGl0bGUiOiJCb290c3Ry
YXAgd2F5LCBwZWVyIGJ5IHBlZXIifV0sInNvdXJjZXMiOlt7ImlkIjoiZ3VpZGUiLCJ0aXRsZSI6
IlVwZ3JhZGVzIiwidXJsIjoiaHR0cHM6Ly9pcGZzY2x1c3Rlci5pby9kb2N1bWVudGF0aW9uL2d1
aWRlcy91cGdyYWRlcy8ifSx7ImlkIjoiZ3VpZGUtaGlzdG9yeSIsInRpdGxlIjoiVXBncmFkZXMs
IGVhcmxpZXIgdmVyc2lvbnMgb2YgdGhlIHBhZ2UiLCJ1cmwiOiJodHRwczovL2dpdGh1Yi5jb20v
aXBmcy1jbHVzdGVyL2lwZnMtY2x1c3Rlci13ZWJzaXRlIn0seyJpZCI6Imd1aWRlLXRvZGF5Iiwi
dGl0bGUiOiJVcGdyYWRlcywgdGhlIHBhZ2UgYXMgb2YgSmFudWFyeSAyMDI2IiwidXJsIjoiaHR0
cHM6Ly9pcGZzY2x1c3Rlci5pby9kb2N1bWVudGF0aW9uL2d1aWRlcy91cGdyYWRlcy8ifSx7Imlk
IjoiYmFja3Vwcy1ndWlkZSIsInRpdGxlIjoiRGF0YSwgYmFja3VwcyBhbmQgcmVjb3ZlcnkiLCJ1
cmwiOiJodHRwczovL2lwZnNjbHVzdGVyLmlvL2RvY3VtZW50YXRpb24vZ3VpZGVzL2JhY2t1cHMv
In0seyJpZCI6InNldHVwLWd1aWRlIiwidGl0bGUiOiJEb3dubG9hZCBhbmQgc2V0dXAiLCJ1cmwi
OiJodHRwczovL2lwZnNjbHVzdGVyLmlvL2RvY3VtZW50YXRpb24vZGVwbG95bWVudC9zZXR1cC8i
fSx7ImlkIjoiY2hhbmdlbG9nIiwidGl0bGUiOiJDaGFuZ2Vsb2ciLCJ1cmwiOiJodHRwczovL2dp
dGh1Yi5jb20vaXBmcy1jbHVzdGVyL2lwZnMtY2x1c3Rlci9ibG9iL21hc3Rlci9DSEFOR0VMT0cu
bWQifSx7ImlkIjoicHJvZ3JhbSIsInRpdGxlIjoiU291cmNlIHRleHQgb2YgdGhlIHByb2dyYW1z
IiwidXJsIjoiaHR0cHM6Ly9naXRodWIuY29tL2lwZnMtY2x1c3Rlci9pcGZzLWNsdXN0ZXIifSx7
ImlkIjoicmVsZWFzZS1jaGFuZ2Vsb2ciLCJ0aXRsZSI6IkNoYW5nZWxvZyBvZiBldmVyeSByZWxl
YXNlIiwidXJsIjoiaHR0cHM6Ly9naXRodWIuY29tL2lwZnMtY2x1c3Rlci9pcGZzLWNsdXN0ZXIv
YmxvYi9tYXN0ZXIvQ0hBTkdFTE9HLm1kIn0seyJpZCI6InBlcnNpc3RlbmNlIiwidGl0bGUiOiJE
YXRhLCBiYWNrdXBzIGFuZCByZWNvdmVyeSIsInVybCI6Imh0dHBzOi8vaXBmc2NsdXN0ZXIuaW8v
ZG9jdW1lbnRhdGlvbi9ndWlkZXMvYmFja3Vwcy8ifSx7ImlkIjoicmVsZWFzZXMiLCJ0aXRsZSI6
IlJlbGVhc2VzIHdpdGggdGhlaXIgcHJvZ3JhbXMiLCJ1cmwiOiJodHRwczovL2Rpc3QuaXBmcy50
ZWNoLyNpcGZzLWNsdXN0ZXItc2VydmljZSJ9XSwic3RhZ2VzIjpbeyJlZmZlY3RzIjpbXSwiaWQi
OiJwcmVwYXJlIiwic3RlcHMiOlsicmVhZC1jaGFuZ2Vsb2ciLCJ0ZWxsLXVzZXJzLW9mLW91dGFn
ZSIsInNlZS1uZXctcHJvZ3JhbXMiLCJzZWUtb2xkLXByb2dyYW1zIiwic2VlLWxlYXZlLW9uLXNo
dXRkb3duIiwic2VlLWxlYWRlci10aW1lb3V0Iiwic2VlLXN0YXRlLXVwZ3JhZGUiLCJhcHByb3Zl
LXJlY292ZXJ5Il0sInRpdGxlIjoiUmVhZCwgbG9vayBhbmQgdGVsbCBwZW9wbGUifSx7ImRlc2Ny
aXB0aW9uIjoiVGhlIHByb2dyYW0gZXhwb3J0cyBvbmx5IHdoZXJlIGl0cyBwZWVyIGlzIGRvd24s
IHNvIHRoZSBwZWVyIHRoYXQgc3RheXMgc3RvcHMgZm9yIGl0IHdoaWxlIHRoZSBvdGhlcnMgZ28g
b247IGluIGEgcmVjb3ZlcnkgYWxsIG9mIHRoZW0gc3RvcC4gTm90aGluZyBlbHNlIGlzIHRvdWNo
ZWQgdW50aWwgdGhlIGV4cG9ydCBjYW4gYmUgcmVhZC4iLCJlZmZlY3RzIjpbXSwiaWQiOiJzYXZl
LXN0YXRlIiwic3RlcHMiOlsic2F2ZS1zdGF0ZS5lbnRyeS5uZXctcHJvZ3JhbXMtdGhlcmUiLCJz
YXZlLXN0YXRlLmVudHJ5Lm9sZC1wcm9ncmFtcy10aGVyZSIsInN0b3AtYWxsIiwibG9jYXRlLXN0
YXRlIiwiZXhwb3J0LXN0YXRlIiwic2F2ZS1zdGF0ZS5leGl0LmV4cG9ydC1yZWFkYWJsZSJdLCJ0
aXRsZSI6IkV4cG9ydCB0aGUgcGluc2V0Iiwid2luZG93Ijoic2F2ZS1zdGF0ZSJ9LHsiZWZmZWN0
cyI6W3siY2FwYWJpbGl0eSI6InBpbm5pbmciLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2Fw
YWJpbGl0eSI6InBpbi1zdGF0dXMiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0
eSI6ImNvbnRlbnQiLCJlZmZlY3QiOiJjb250aW51ZSJ9XSwiaWQiOiJyZWJ1aWxkIiwiaW1wYWN0
IjoxLCJzdGVwcyI6WyJleHBvcnQtc3RhdGUuYWdlIiwicmVidWlsZC1jbHVzdGVyLm9sZC12ZXJz
aW9uIiwicmVidWlsZC1jbHVzdGVyLmNsZWFuLWtlZXBlciIsInJlYnVpbGQtY2x1c3Rlci5zYW1l
LXZlcnNpb24iLCJyZWJ1aWxkLWNsdXN0ZXIuaW1wb3J0IiwicmVidWlsZC1jbHVzdGVyLm5ldy10
b29sIiwicmVidWlsZC1jbHVzdGVyLm5ldy1zZXJ2aWNlIiwicmVidWlsZC1jbHVzdGVyLm1pZ3Jh
dGUiLCJyZWJ1aWxkLWNsdXN0ZXIuc3RhcnQtc2luZ2xlIiwicmVidWlsZC1jbHVzdGVyLnNlZS1r
ZWVwZXItYWRkcmVzcyIsInJlYnVpbGQtY2x1c3Rlci5jbGVhbi1yZXN0IiwicmVidWlsZC1jbHVz
dGVyLm5ldy10b29sLXJlc3QiLCJyZWJ1aWxkLWNsdXN0ZXIubmV3LXNlcnZpY2UtcmVzdCIsInJl
YnVpbGQtY2x1c3Rlci5hZGRyZXNzLXJlc3QiLCJyZWJ1aWxkLWNsdXN0ZXIuYm9vdHN0cmFwLXJl
c3QiLCJyZWJ1aWxkLWNsdXN0ZXIudXN1YWwtc3RhcnQtYWdhaW4iXSwidGl0bGUiOiJEaXNhc3Rl
ciByZWNvdmVyeSIsIndpbmRvdyI6InJlYnVpbGQifSx7ImVmZmVjdHMiOltdLCJpZCI6InZlcmlm
eSIsInN0ZXBzIjpbInNlZS12ZXJzaW9ucyIsInNlZS10b29scyIsInNlZS1jbHVzdGVyLWNvbXBs
ZXRlIiwic2VlLXByb3RvY29sIiwic2VlLXBpbnNldC1lcXVhbCIsInNlZS1waW5zZXQta2VwdCIs
InBpbnMtd2l0aG91dC1lcnJvcnMiLCJtZXRyaWNzLWFycml2ZSJdLCJ0aXRsZSI6IlBvc3QtdXBn
cmFkZSB2ZXJpZmljYXRpb24ifV0sInN0ZXBzIjpbeyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1d
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwiaWQiOiJyZWFkLWNoYW5nZWxvZyIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9u
IjoiUmVhZCB3aGF0IGNoYW5nZWQgZnJvbSAwLjkuMCB0byAwLjEwLjE6IGZvcm1hdHMsIHZlcnNp
b25zIHRoYXQgY2Fubm90IG1lZXQsIHNldHRpbmdzIHRoYXQgYXJlIGdvbmUuIFdyaXRlIGRvd24g
d2hldGhlciBwZWVycyBvZiBib3RoIHZlcnNpb25zIG1heSBydW4gc2lkZSBieSBzaWRlLiIsInBh
dGgiOltdLCJyZWNvcmQiOlsiZmluZGluZyIsIm1heS1ydW4tc2lkZS1ieS1zaWRlIl19LCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2NDN9
LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNoYW5n
ZWxvZy1yZWFkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMyJ9LHsiZG9jdW1lbnQiOiJndWlkZS1oaXN0b3J5IiwibGluZXMiOiJj
b25zaWRlcmF0aW9ucyJ9LHsiZG9jdW1lbnQiOiJndWlkZS10b2RheSIsImxpbmVzIjoiaW50cm9k
dWN0aW9uIn1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IlJlYWQgdGhlIGNoYW5nZWxvZyBm
cm9tIHRoZSBwcmVzZW50IHZlcnNpb24gdG8gdGhlIHRhcmdldCJ9LHsiYmF0Y2hlcyI6W1siY29u
dHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJ0ZWxsLXVz
ZXJzLW9mLW91dGFnZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibm90aWZ5Iiwibm90aWZ5
Ijp7ImFib3V0IjpbInBpbm5pbmciLCJwaW4tc3RhdHVzIl0sImF1ZGllbmNlIjoidXNlcnMiLCJt
ZXNzYWdlIjoiVGhlIElQRlMgQ2x1c3RlciBpcyBidWlsdCBhbmV3IHVuZGVyIGNoYW5nZSBDSEcw
MDUxNDAyLCB3aXRoIDAuMTAuMS4gTm90aGluZyBjYW4gYmUgcGlubmVkIG9yIHVucGlubmVkIHVu
dGlsIGl0IGlzIGJhY2s7IHdoYXQgaXMgcGlubmVkIGNhbiBzdGlsbCBiZSByZWFkLiBMYXRlciBw
aW5zIGhhdmUgdG8gYmUgbWFkZSBhZ2Fpbi4ifSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6
eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjY1fSwicG9zaXRpb24iOiJib2R5IiwicHJp
dmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzMtNDgifV0sInN0YWdlIjoicHJlcGFy
ZSIsInRpdGxlIjoiVGVsbCB0aG9zZSB3aG8gcGluIHRocm91Z2ggdGhlIGNsdXN0ZXIgdGhhdCBp
dCBpcyBidWlsdCBhbmV3In0seyJiYXRjaGVzIjpbWyJwMSIsInAyIiwicDMiLCJwNCIsInA1Il1d
LCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InNlcnZpY2U9JChc
IiR7bmV3X3Byb2dyYW1zfS9pcGZzLWNsdXN0ZXItc2VydmljZVwiIHZlcnNpb24pIHx8IGV4aXQg
MVxudG9vbD0kKFwiJHtuZXdfcHJvZ3JhbXN9L2lwZnMtY2x1c3Rlci1jdGxcIiAtLXZlcnNpb24p
IHx8IGV4aXQgMVxucHJpbnRmICclcyAlc1xcbicgXCIkc2VydmljZVwiIFwiJHRvb2xcIiB8IGF3
ayAneyBzdWIoL1srXS4qLywgXCJcIiwgJDEpOyBzdWIoL1srXS4qLywgXCJcIiwgJDQpOyBwcmlu
dCAkMSwgJDQgfSciLCJ2YXJpYWJsZXMiOlsibmV3X3Byb2dyYW1zIl19LCJleHBlY3QiOlt7InBy
ZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIwLjEwLjEgMC4xMC4xIn1dLCJleHBlY3RlZCI6Imlz
IGAwLjEwLjEgMC4xMC4xYCIsImhvc3RzIjpbInAxIiwicDIiLCJwMyIsInA0IiwicDUiXSwiaWQi
OiJzZWUtbmV3LXByb2dyYW1zIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQi
LCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkJvdGggcHJvZ3JhbXMgb2YgdGhlIHRhcmdldCB2
ZXJzaW9uIGFyZSBpbiB0aGVpciBmb2xkZXIifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEy
MDAwMCwiaWQiOiJzZWUtbmV3LXByb2dyYW1zIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJj
aGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjY3Nn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsibmV3LXByb2dyYW1zIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjEzIn1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IlNlZSB0aGF0IHRoZSBuZXcgcHJvZ3Jh
bXMgYXJlIG9uIGV2ZXJ5IHBlZXIifSx7ImJhdGNoZXMiOltbInAxIiwicDIiLCJwMyIsInA0Iiwi
cDUiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2Vydmlj
ZT0kKFwiJHtvbGRfcHJvZ3JhbXN9L2lwZnMtY2x1c3Rlci1zZXJ2aWNlXCIgdmVyc2lvbikgfHwg
ZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRzZXJ2aWNlXCIgfCBhd2sgJ3sgc3ViKC9bK10uKi8s
IFwiXCIpOyBwcmludCB9JyIsInZhcmlhYmxlcyI6WyJvbGRfcHJvZ3JhbXMiXX0sImV4cGVjdCI6
W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjAuOS4wIn1dLCJleHBlY3RlZCI6ImlzIGAw
LjkuMGAiLCJob3N0cyI6WyJwMSIsInAyIiwicDMiLCJwNCIsInA1Il0sImlkIjoic2VlLW9sZC1w
cm9ncmFtcyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1T
Ijo2MDAwMCwidGl0bGUiOiJUaGUgcHJvZ3JhbSBvZiB0aGUgcHJlc2VudCB2ZXJzaW9uIGlzIGtl
cHQifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJzZWUtb2xkLXByb2dy
YW1zIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY4MX0sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsib2xkLXByb2dyYW1zIl0sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MzcsIDQzIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNywgNDMifV0sInN0YWdlIjoi
cHJlcGFyZSIsInRpdGxlIjoiU2VlIHRoYXQgdGhlIHByZXNlbnQgcHJvZ3JhbXMgYXJlIGtlcHQg
b24gZXZlcnkgcGVlciJ9LHsiYmF0Y2hlcyI6W1sicDEiLCJwMiIsInAzIiwicDQiLCJwNSJdXSwi
Y2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIHNlZCAt
biAncy9eLipcImxlYXZlX29uX3NodXRkb3duXCIgKjogKlxcKFthLXpdKlxcKS4qJC9cXDEvcCcg
XCIke2NsdXN0ZXJfcGF0aH0vc2VydmljZS5qc29uXCIiLCJ2YXJpYWJsZXMiOlsiY2x1c3Rlcl9w
YXRoIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiJmYWxzZSJ9XSwi
ZXhwZWN0ZWQiOiJpcyBgZmFsc2VgIiwiaG9zdHMiOlsicDEiLCJwMiIsInAzIiwicDQiLCJwNSJd
LCJpZCI6InNlZS1sZWF2ZS1vbi1zaHV0ZG93biIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0
aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJsZWF2ZV9vbl9zaHV0ZG93biBp
cyBmYWxzZSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLWxlYXZl
LW9uLXNodXRkb3duIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVy
ZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY4Nn0sInBv
c2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsibGVhdmUtb24t
c2h1dGRvd24iXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiI5In0seyJkb2N1bWVudCI6Imd1aWRlLWhpc3RvcnkiLCJsaW5lcyI6InJl
cXVpcmVtZW50cyBvZiB0aGUgc3RhbmRhcmQgcHJvY2VkdXJlIn0seyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI5In0seyJkb2N1bWVudCI6Imd1aWRlLWhpc3RvcnkiLCJsaW5lcyI6InJlcXVp
cmVtZW50cyBvZiB0aGUgc3RhbmRhcmQgcHJvY2VkdXJlIn1dLCJzdGFnZSI6InByZXBhcmUiLCJ0
aXRsZSI6IlNlZSB0aGF0IGEgcmFmdCBwZWVyIHRoYXQgc3RvcHMgZG9lcyBub3QgbGVhdmUgdGhl
IGNsdXN0ZXIifSx7ImJhdGNoZXMiOltbInAxIiwicDIiLCJwMyIsInA0IiwicDUiXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBzZWQgLW4gJ3Mv
Xi4qXCJ3YWl0X2Zvcl9sZWFkZXJfdGltZW91dFwiICo6ICpcIlxcKFteXCJdKlxcKVwiLiokL1xc
MS9wJyBcIiR7Y2x1c3Rlcl9wYXRofS9zZXJ2aWNlLmpzb25cIiIsInZhcmlhYmxlcyI6WyJjbHVz
dGVyX3BhdGgiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKFsw
LTldK2guKnxbMS05XVswLTldKm0uKnwoMVs1LTldfFsyLTldWzAtOV18WzEtOV1bMC05XVswLTld
KykoWy5dWzAtOV0rKT9zKSQifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXihbMC05XStoLip8WzEt
OV1bMC05XSptLip8KDFbNS05XXxbMi05XVswLTldfFsxLTldWzAtOV1bMC05XSspKFsuXVswLTld
Kyk/cykkYCIsImhvc3RzIjpbInAxIiwicDIiLCJwMyIsInA0IiwicDUiXSwiaWQiOiJzZWUtbGVh
ZGVyLXRpbWVvdXQiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVv
dXRNUyI6NjAwMDAsInRpdGxlIjoid2FpdF9mb3JfbGVhZGVyX3RpbWVvdXQgaXMgZmlmdGVlbiBz
ZWNvbmRzLCB0aGUgdmFsdWUgaXQgY29tZXMgd2l0aCwgb3IgbW9yZSJ9LCJlZmZlY3RzIjpbXSwi
ZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoic2VlLWxlYWRlci10aW1lb3V0IiwiaWRlbXBvdGVudCI6
ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjY5Mn0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOlsibGVhZGVyLXRpbWVvdXQiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5In0seyJkb2N1bWVudCI6
Imd1aWRlLWhpc3RvcnkiLCJsaW5lcyI6InJlcXVpcmVtZW50cyBvZiB0aGUgc3RhbmRhcmQgcHJv
Y2VkdXJlIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5In0seyJkb2N1bWVudCI6Imd1
aWRlLWhpc3RvcnkiLCJsaW5lcyI6InJlcXVpcmVtZW50cyBvZiB0aGUgc3RhbmRhcmQgcHJvY2Vk
dXJlIn1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IlNlZSB0aGF0IGEgcmFmdCBwZWVyIHdh
aXRzIGxvbmcgZW5vdWdoIGZvciBhIGxlYWRlciJ9LHsiYmF0Y2hlcyI6W1sicDEiLCJwMiIsInAz
IiwicDQiLCJwNSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJcIiR7bmV3X3Byb2dyYW1zfS9pcGZzLWNsdXN0ZXItc2VydmljZVwiIHN0YXRlIC0taGVscCIs
InZhcmlhYmxlcyI6WyJuZXdfcHJvZ3JhbXMiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0
Y2hlcyIsInRleHQiOiJeICt1cGdyYWRlKCB8JCkifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXiAr
dXBncmFkZSggfCQpYCIsImhvc3RzIjpbInAxIiwicDIiLCJwMyIsInA0IiwicDUiXSwiaWQiOiJz
ZWUtc3RhdGUtdXBncmFkZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0Iiwi
dGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgbmV3IHByb2dyYW0gaGFzIHRoZSBjb21tYW5k
IHN0YXRlIHVwZ3JhZGUifSwiZGVzY3JpcHRpb24iOiJQcm9ncmFtcyBmcm9tIDAuMTEuMCBvbiBj
YW5ub3Q7IHRoZSBmYWN0IGBtaWdyYXRpb25gIG9mIGEgY2hhbmdlIHRvIG9uZSBpcyBieS1pdHNl
bGYuIiwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InNlZS1zdGF0ZS11cGdy
YWRlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjcxMH0sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic3RhdGUtdXBncmFkZS1rbm93
biJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoicHJvZ3JhbSIs
ImxpbmVzIjoiY21kL2lwZnMtY2x1c3Rlci1zZXJ2aWNlIG9mIHYwLjEwLjEgYW5kIHYwLjExLjAi
fSx7ImRvY3VtZW50IjoicHJvZ3JhbSIsImxpbmVzIjoiY21kL2lwZnMtY2x1c3Rlci1zZXJ2aWNl
IG9mIHYwLjEwLjEgYW5kIHYwLjExLjAifV0sInN0YWdlIjoicHJlcGFyZSIsInRpdGxlIjoiU2Vl
IHRoYXQgdGhlIG5ldyBwcm9ncmFtIGNhbiBiZSBhc2tlZCB0byB1cGdyYWRlIGEgc3RhdGUifSx7
ImFwcHJvdmUiOnsiYnkiOltdLCJxdWVzdGlvbiI6IlRoZSBjbHVzdGVyIGlzIGJyb2tlbi4gTWF5
IGNoYW5nZSBDSEcwMDUxNDAyIGNsZWFuIGV2ZXJ5IHBlZXIgYW5kIGJ1aWxkIGl0IGZyb20gb25l
IHN0YXRlPyJ9LCJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1h
dGVNUyI6MzAwMDAwLCJpZCI6ImFwcHJvdmUtcmVjb3ZlcnkiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImFwcHJvdmUiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjo3Njh9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxz
ZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIzMy00OCJ9XSwic3RhZ2UiOiJwcmVwYXJlIiwidGl0bGUiOiJB
cHByb3ZlIHRoYXQgdGhlIGNsdXN0ZXIgaXMgYnVpbHQgYW5ldyJ9LHsiYmF0Y2hlcyI6W1sicDEi
LCJwMiIsInAzIiwicDQiLCJwNSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpb
MF0sInRleHQiOiJzZXJ2aWNlPSQoXCIke25ld19wcm9ncmFtc30vaXBmcy1jbHVzdGVyLXNlcnZp
Y2VcIiB2ZXJzaW9uKSB8fCBleGl0IDFcbnRvb2w9JChcIiR7bmV3X3Byb2dyYW1zfS9pcGZzLWNs
dXN0ZXItY3RsXCIgLS12ZXJzaW9uKSB8fCBleGl0IDFcbnByaW50ZiAnJXMgJXNcXG4nIFwiJHNl
cnZpY2VcIiBcIiR0b29sXCIgfCBhd2sgJ3sgc3ViKC9bK10uKi8sIFwiXCIsICQxKTsgc3ViKC9b
K10uKi8sIFwiXCIsICQ0KTsgcHJpbnQgJDEsICQ0IH0nIiwidmFyaWFibGVzIjpbIm5ld19wcm9n
cmFtcyJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiMC4xMC4xIDAu
MTAuMSJ9XSwiZXhwZWN0ZWQiOiJpcyBgMC4xMC4xIDAuMTAuMWAiLCJob3N0cyI6WyJwMSIsInAy
IiwicDMiLCJwNCIsInA1Il0sImlkIjoic2F2ZS1zdGF0ZS5lbnRyeS5uZXctcHJvZ3JhbXMtdGhl
cmUiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAw
MDAsInRpdGxlIjoiQm90aCBwcm9ncmFtcyBvZiB0aGUgdGFyZ2V0IHZlcnNpb24gYXJlIGluIHRo
ZWlyIGZvbGRlciJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJzYXZlLXN0YXRlLmVudHJ5Lm5ldy1wcm9n
cmFtcy10aGVyZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3ODJ9LCJwb3Np
dGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJuZXctcHJvZ3Jh
bXMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIxMyJ9XSwic3RhZ2UiOiJzYXZlLXN0YXRlIiwidGl0bGUiOiJCb3RoIHByb2dyYW1z
IG9mIHRoZSB0YXJnZXQgdmVyc2lvbiBhcmUgaW4gdGhlaXIgZm9sZGVyIn0seyJiYXRjaGVzIjpb
WyJwMSIsInAyIiwicDMiLCJwNCIsInA1Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InNlcnZpY2U9JChcIiR7b2xkX3Byb2dyYW1zfS9pcGZzLWNsdXN0ZXIt
c2VydmljZVwiIHZlcnNpb24pIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkc2VydmljZVwi
IHwgYXdrICd7IHN1YigvWytdLiovLCBcIlwiKTsgcHJpbnQgfSciLCJ2YXJpYWJsZXMiOlsib2xk
X3Byb2dyYW1zIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIwLjku
MCJ9XSwiZXhwZWN0ZWQiOiJpcyBgMC45LjBgIiwiaG9zdHMiOlsicDEiLCJwMiIsInAzIiwicDQi
LCJwNSJdLCJpZCI6InNhdmUtc3RhdGUuZW50cnkub2xkLXByb2dyYW1zLXRoZXJlIiwia2luZCI6
InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6
IlRoZSBwcm9ncmFtIG9mIHRoZSBwcmVzZW50IHZlcnNpb24gaXMga2VwdCJ9LCJlZmZlY3RzIjpb
XSwiaWQiOiJzYXZlLXN0YXRlLmVudHJ5Lm9sZC1wcm9ncmFtcy10aGVyZSIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3ODJ9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJvbGQtcHJvZ3JhbXMiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNywgNDMifV0sInN0YWdl
Ijoic2F2ZS1zdGF0ZSIsInRpdGxlIjoiVGhlIHByb2dyYW0gb2YgdGhlIHByZXNlbnQgdmVyc2lv
biBpcyBrZXB0In0seyJiYXRjaGVzIjpbWyJwMSIsInAyIiwicDMiLCJwNCIsInA1Il1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5p
dCBpbiAnaXBmcy1jbHVzdGVyJzsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwi
JHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczog
JXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDNp
bmFjdGl2ZXwzZmFpbGVkKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0
YXR1c1wiIiwidG9vbHMiOlsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6W119LCJleHBlY3QiOltd
LCJleHBlY3RlZCI6ImlzIHN0b3BwZWQiLCJob3N0cyI6WyJwMSIsInAyIiwicDMiLCJwNCIsInA1
Il0sImlkIjoic3RvcC1hbGwuY2hlY2siLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1T
Ijo1MDAwLCJmb3JNUyI6MTIwMDAwfSwic3ViamVjdCI6InNlcnZpY2UgaXBmcy1jbHVzdGVyIiwi
dGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgcGVlciBpcyBkb3duIn0sImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBzeXN0ZW1jdGwgc3RvcCBpcGZzLWNsdXN0
ZXIiLCJ2YXJpYWJsZXMiOltdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQi
OiJzdG9wLWFsbCIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3ODV9LCJwb3NpdGlv
biI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMi
OnRydWUsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDEifSx7ImRvY3Vt
ZW50IjoicHJvZ3JhbSIsImxpbmVzIjoiZXhlY3V0aW9uIGxvY2sifSx7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjI3LTI4In1dLCJzdGFnZSI6InNhdmUtc3RhdGUiLCJ0aW1lb3V0TVMiOjMw
MDAwMCwidGl0bGUiOiJTdG9wIGV2ZXJ5IHBlZXIsIHNvIHRoYXQgbm90aGluZyB3cml0ZXMgdG8g
YSBzdGF0ZSIsInVuZG8iOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRv
IC1uIHN5c3RlbWN0bCBzdGFydCBpcGZzLWNsdXN0ZXIiLCJ2YXJpYWJsZXMiOltdfX19LHsiYmF0
Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
Ijoic3VkbyAtbiBscyAtLSBcIiR7Y2x1c3Rlcl9wYXRofVwiIHwgYXdrICdcbiAgL15yYWZ0KFsu
XW9sZFsuXVswLTldKyk/JC8gfHwgL14oY3JkdHxwZWJibGV8YmFkZ2VyfGJhZGdlcjN8bGV2ZWxk
YikkLyB7IHByaW50IFwic3RhdGUgaW4gXCIgJDAgfSciLCJ2YXJpYWJsZXMiOlsiY2x1c3Rlcl9w
YXRoIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImNvbnRhaW5zIiwidGV4dCI6InN0YXRlIGlu
In1dLCJleHBlY3RlZCI6ImNvbnRhaW5zIGBzdGF0ZSBpbmAiLCJob3N0cyI6WyJwMSJdLCJpZCI6
ImxvY2F0ZS1zdGF0ZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGlt
ZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgZm9sZGVyIG9mIHRoZSBwZWVyIGhvbGRzIGEgc3Rh
dGUsIGluIHBsYWNlIG9yIGFzIGEgY29weSJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAw
MDAsImlkIjoibG9jYXRlLXN0YXRlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
Ojg3N30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsi
bG9jYXRlLXN0YXRlIiwic3RhdGUtdGhlcmUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0MSJ9LHsiZG9jdW1lbnQiOiJiYWNrdXBz
LWd1aWRlIiwibGluZXMiOiJkYXRhIn1dLCJzdGFnZSI6InNhdmUtc3RhdGUiLCJ0aXRsZSI6IlNl
ZSB0aGF0IHRoZSBwZWVyIHRoYXQgc3RheXMgaGFzIHRoZSBzdGF0ZSJ9LHsiYmFja3VwIjoicGlu
c2V0IiwiYmF0Y2hlcyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0IjoiYXdrICd7IHBpbnMgKz0gZ3N1YigvXCJjaWRcIiAqOi8sIFwiXCIpIH0gRU5E
IHsgcHJpbnQgcGlucyArIDAgfScgXCIke3N0YXRlX2ZpbGV9XCIiLCJ2YXJpYWJsZXMiOlsic3Rh
dGVfZmlsZSJdfSwiZXhwZWN0IjpbeyJjb21wYXJpc29uIjoiPj0iLCJudW1iZXJzIjpbMV0sInBy
ZWRpY2F0ZSI6Im51bWJlciJ9XSwiZXhwZWN0ZWQiOiJpcyA+PSAxIiwiaG9zdHMiOlsicDEiXSwi
aWQiOiJleHBvcnQtc3RhdGUuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91
dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IlRoZSBleHBvcnQgaXMgdGhlcmUgYW5k
IGhvbGRzIHBpbnMifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1u
IC11IFwiJHtkYWVtb25fdXNlcn1cIiBlbnYgUEFUSD1cIiR7b2xkX3Byb2dyYW1zfTokUEFUSFwi
IElQRlNfQ0xVU1RFUl9QQVRIPVwiJHtjbHVzdGVyX3BhdGh9XCIgXFxcbiAgaXBmcy1jbHVzdGVy
LXNlcnZpY2Ugc3RhdGUgZXhwb3J0IC0tZmlsZSBcIiR7c3RhdGVfZmlsZX1cIiB8fCBleGl0IDFc
bnN1ZG8gLW4gLXUgXCIke2RhZW1vbl91c2VyfVwiIGVudiBQQVRIPVwiJHtvbGRfcHJvZ3JhbXN9
OiRQQVRIXCIgSVBGU19DTFVTVEVSX1BBVEg9XCIke2NsdXN0ZXJfcGF0aH1cIiBcXFxuICBpcGZz
LWNsdXN0ZXItc2VydmljZSB2ZXJzaW9uIHwgc3VkbyAtbiAtdSBcIiR7ZGFlbW9uX3VzZXJ9XCIg
dGVlIFwiJHtzdGF0ZV9maWxlfS52ZXJzaW9uXCIiLCJ2YXJpYWJsZXMiOlsiY2x1c3Rlcl9wYXRo
IiwiZGFlbW9uX3VzZXIiLCJvbGRfcHJvZ3JhbXMiLCJzdGF0ZV9maWxlIl19LCJkZXNjcmlwdGlv
biI6IldpdGggdGhlIHByb2dyYW0gb2YgdGhlIHByZXNlbnQgdmVyc2lvbiwgd2hpY2hldmVyIGlz
IGluc3RhbGxlZC4iLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJmaXJtIjp0cnVl
LCJpZCI6ImV4cG9ydC1zdGF0ZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoicnVuIiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6ODk2
fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImJhY2t1
cC1zdGF0ZSIsImJhY2t1cC1iZWZvcmUtY2xlYW5pbmciLCJkci1leHBvcnQiLCJiYWNrdXAtcmVh
ZGFibGUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIzNSwgNDIifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM1LCA0MiJ9
XSwic3RhZ2UiOiJzYXZlLXN0YXRlIiwidGltZW91dE1TIjoxODAwMDAwLCJ0aXRsZSI6IkV4cG9y
dCB0aGUgcGluc2V0IHRvIGEgZmlsZSBvdXRzaWRlIHRoZSBwZWVyJ3MgZm9sZGVyIn0seyJiYXRj
aGVzIjpbWyJwMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJhd2sgJ3sgcGlucyArPSBnc3ViKC9cImNpZFwiICo6LywgXCJcIikgfSBFTkQgeyBwcmludCBw
aW5zICsgMCB9JyBcIiR7c3RhdGVfZmlsZX1cIiIsInZhcmlhYmxlcyI6WyJzdGF0ZV9maWxlIl19
LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI+PSIsIm51bWJlcnMiOlsxXSwicHJlZGljYXRlIjoi
bnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzID49IDEiLCJob3N0cyI6WyJwMSJdLCJpZCI6InNhdmUt
c3RhdGUuZXhpdC5leHBvcnQtcmVhZGFibGUiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhl
IG91dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IlRoZSBleHBvcnQgaXMgdGhlcmUg
YW5kIGhvbGRzIHBpbnMifSwiZWZmZWN0cyI6W10sImlkIjoic2F2ZS1zdGF0ZS5leGl0LmV4cG9y
dC1yZWFkYWJsZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo3ODN9LCJwb3Np
dGlvbiI6ImV4aXQiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImJhY2t1cC1yZWFk
YWJsZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjM1LCA0MiJ9XSwic3RhZ2UiOiJzYXZlLXN0YXRlIiwidGl0bGUiOiJUaGUgZXhw
b3J0IGlzIHRoZXJlIGFuZCBob2xkcyBwaW5zIn0seyJiYXRjaGVzIjpbWyJwMSJdXSwiY2hlY2si
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJscyAtbGQgLS0gXCIke3N0YXRl
X2ZpbGV9XCIgJiZcbiAgdGVzdCAtbiBcIiQoZmluZCBcIiR7c3RhdGVfZmlsZX1cIiAtcHJ1bmUg
LW1taW4gLTE0NDApXCIiLCJ0b29scyI6WyJmaW5kIl0sInZhcmlhYmxlcyI6WyJzdGF0ZV9maWxl
Il19LCJleHBlY3QiOltdLCJleHBlY3RlZCI6ImV4aXN0czsgaXMgYXQgbW9zdCAyNCBoIG9sZCIs
Imhvc3RzIjpbInAxIl0sImlkIjoiZXhwb3J0LXN0YXRlLmFnZSIsImtpbmQiOiJwcm9iZSIsInN1
YmplY3QiOiJmaWxlIC9zcnYvaXBmcy1jbHVzdGVyL2V4cG9ydC9DSEcwMDUxNDAyLmpzb24iLCJ0
aXRsZSI6IlRoZSBiYWNrdXAgb2YgcGluc2V0IGlzIHlvdW5nIGVub3VnaCJ9LCJlZmZlY3RzIjpb
XSwiaWQiOiJleHBvcnQtc3RhdGUuYWdlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVj
ayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjkwN30sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVz
IjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIzNSwgNDIifV0sInN0YWdlIjoicmVidWlsZCIsInRpdGxlIjoiVGhlIGJhY2t1cCBv
ZiBwaW5zZXQgaXMgeW91bmcgZW5vdWdoIn0seyJiYXRjaGVzIjpbWyJwMSJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzZXJ2aWNlPSQoXCIke3Byb2dyYW1f
ZGlyfS9pcGZzLWNsdXN0ZXItc2VydmljZVwiIHZlcnNpb24pIHx8IGV4aXQgMVxucHJpbnRmICcl
c1xcbicgXCIkc2VydmljZVwiIHwgYXdrICd7IHN1YigvWytdLiovLCBcIlwiKTsgcHJpbnQgfSci
LCJ2YXJpYWJsZXMiOlsicHJvZ3JhbV9kaXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1
YWxzIiwidGV4dCI6IjAuOS4wIn1dLCJleHBlY3RlZCI6ImlzIGAwLjkuMGAiLCJob3N0cyI6WyJw
MSJdLCJpZCI6InJlYnVpbGQtY2x1c3Rlci5vbGQtdmVyc2lvbi5jaGVjayIsImtpbmQiOiJwcm9i
ZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUg
aW5zdGFsbGVkIHByb2dyYW0gaGFzIHRoZSBwcmVzZW50IHZlcnNpb24ifSwiY29tbWFuZCI6eyJv
a1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIGluc3RhbGwgLW0gMDc1NSAtLSBcIiR7b2xk
X3Byb2dyYW1zfS9pcGZzLWNsdXN0ZXItc2VydmljZVwiIFwiJHtwcm9ncmFtX2Rpcn0vaXBmcy1j
bHVzdGVyLXNlcnZpY2VcIiIsInZhcmlhYmxlcyI6WyJvbGRfcHJvZ3JhbXMiLCJwcm9ncmFtX2Rp
ciJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InJlYnVpbGQtY2x1c3Rl
ci5vbGQtdmVyc2lvbiIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNjEzfSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5l
b3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0MyJ9XSwi
c3RhZ2UiOiJyZWJ1aWxkIiwidGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoiUHV0IHRoZSBwcm9n
cmFtIG9mIHRoZSBwcmVzZW50IHZlcnNpb24gaW4gcGxhY2UsIGFzIGZvciBhIG5ldyBwZWVyIn0s
eyJiYXRjaGVzIjpbWyJwMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJsZWZ0PSQoc3VkbyAtbiBscyAtLSBcIiR7Y2x1c3Rlcl9wYXRofVwiKSB8fCBleGl0
IDFcbnByaW50ZiAnJXNcXG4nIFwiJGxlZnRcIiB8IGF3ayAnL15yYWZ0JC8geyBuKysgfSBFTkQg
eyBwcmludCBuICsgMCB9JyIsInZhcmlhYmxlcyI6WyJjbHVzdGVyX3BhdGgiXX0sImV4cGVjdCI6
W3siY29tcGFyaXNvbiI6Ij09IiwibnVtYmVycyI6WzBdLCJwcmVkaWNhdGUiOiJudW1iZXIifV0s
ImV4cGVjdGVkIjoiaXMgPT0gMCIsImhvc3RzIjpbInAxIl0sImlkIjoicmVidWlsZC1jbHVzdGVy
LmNsZWFuLWtlZXBlci5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0
IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgcGVlciBoYXMgbm8gcmFmdCBmb2xkZXIg
YW55IG1vcmUsIGFuZCB1bmRlciBjcmR0IG5vdGhpbmcgYnV0IGl0cyBzZXR0aW5ncyJ9LCJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gLXUgXCIke2RhZW1vbl91c2Vy
fVwiIGVudiBQQVRIPVwiJHtwcm9ncmFtX2Rpcn06JFBBVEhcIiBJUEZTX0NMVVNURVJfUEFUSD1c
IiR7Y2x1c3Rlcl9wYXRofVwiIGlwZnMtY2x1c3Rlci1zZXJ2aWNlIHN0YXRlIGNsZWFudXAgLS1m
b3JjZSIsInZhcmlhYmxlcyI6WyJjbHVzdGVyX3BhdGgiLCJkYWVtb25fdXNlciIsInByb2dyYW1f
ZGlyIl19LCJkZXNjcmlwdGlvbiI6IlVuZGVyIHJhZnQgdGhlIGZvbGRlciBpcyByZW5hbWVkIG9u
Y2UgbW9yZTsgdW5kZXIgY3JkdCBpdHMgZGF0YSBpcyBkZWxldGVkLiIsImVmZmVjdHMiOltdLCJl
c3RpbWF0ZU1TIjoxMjAwMDAsImZpcm0iOnRydWUsImlkIjoicmVidWlsZC1jbHVzdGVyLmNsZWFu
LWtlZXBlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTYxM30sInBvc2l0aW9u
IjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJkci1vbGQtcGVlciJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjQzIn0seyJkb2N1bWVudCI6ImJhY2t1cHMtZ3VpZGUiLCJsaW5lcyI6ImNsZWFudXAifV0sInN0
YWdlIjoicmVidWlsZCIsInRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IkNsZWFuIHRoZSBwZWVy
IiwidW5kbyI6eyJpcnJldmVyc2libGUiOiJVbmRlciBjcmR0IHRoZSBkYXRhIGlzIGdvbmU7IGZy
b20gaGVyZSBvbiB0aGUgZXhwb3J0IGlzIHdoYXQgaXMgbGVmdCBvZiBpdC4ifX0seyJiYXRjaGVz
IjpbWyJwMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJl
eHBvcnRlZD0kKGNhdCAtLSBcIiR7c3RhdGVfZmlsZX0udmVyc2lvblwiKSB8fCBleGl0IDFcbmlt
cG9ydGluZz0kKFwiJHtwcm9ncmFtX2Rpcn0vaXBmcy1jbHVzdGVyLXNlcnZpY2VcIiB2ZXJzaW9u
KSB8fCBleGl0IDFcbmlmIHRlc3QgXCIkZXhwb3J0ZWRcIiA9IFwiJGltcG9ydGluZ1wiOyB0aGVu
IGVjaG8gc2FtZTsgZWxzZSBlY2hvIFwiJGV4cG9ydGVkLCAkaW1wb3J0aW5nXCI7IGZpIiwidmFy
aWFibGVzIjpbInByb2dyYW1fZGlyIiwic3RhdGVfZmlsZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNh
dGUiOiJlcXVhbHMiLCJ0ZXh0Ijoic2FtZSJ9XSwiZXhwZWN0ZWQiOiJpcyBgc2FtZWAiLCJob3N0
cyI6WyJwMSJdLCJpZCI6InJlYnVpbGQtY2x1c3Rlci5zYW1lLXZlcnNpb24iLCJraW5kIjoicHJv
YmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiQm90
aCB2ZXJzaW9ucyBhcmUgdGhlIHNhbWUifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAw
LCJpZCI6InJlYnVpbGQtY2x1c3Rlci5zYW1lLXZlcnNpb24iLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6MTYxM30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOlsiZHItc2FtZS12ZXJzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzcifV0sInN0YWdlIjoicmVidWls
ZCIsInRpdGxlIjoiU2VlIHRoYXQgdGhlIHByb2dyYW0gdGhhdCBpbXBvcnRzIGlzIG9mIHRoZSB2
ZXJzaW9uIHRoYXQgZXhwb3J0ZWQifSx7ImJhdGNoZXMiOltbInAxIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImFnYWluPSQoc3VkbyAtbiAtdSBcIiR7ZGFl
bW9uX3VzZXJ9XCIgZW52IFBBVEg9XCIke3Byb2dyYW1fZGlyfTokUEFUSFwiIElQRlNfQ0xVU1RF
Ul9QQVRIPVwiJHtjbHVzdGVyX3BhdGh9XCIgXFxcbiAgaXBmcy1jbHVzdGVyLXNlcnZpY2Ugc3Rh
dGUgZXhwb3J0KSB8fCBleGl0IDFcbmltcG9ydGVkPSQocHJpbnRmICclc1xcbicgXCIkYWdhaW5c
IiB8IGF3ayAneyBwaW5zICs9IGdzdWIoL1wiY2lkXCIgKjovLCBcIlwiKSB9IEVORCB7IHByaW50
IHBpbnMgKyAwIH0nKVxuc2F2ZWQ9JChhd2sgJ3sgcGlucyArPSBnc3ViKC9cImNpZFwiICo6Lywg
XCJcIikgfSBFTkQgeyBwcmludCBwaW5zICsgMCB9JyBcIiR7c3RhdGVfZmlsZX1cIikgfHwgZXhp
dCAxXG5pZiB0ZXN0IFwiJGltcG9ydGVkXCIgLWVxIFwiJHNhdmVkXCI7IHRoZW4gZWNobyBcImFs
bCBwaW5zXCI7IGVsc2UgZWNobyBcIiRpbXBvcnRlZCBvZiAkc2F2ZWQgcGluc1wiOyBmaSIsInZh
cmlhYmxlcyI6WyJjbHVzdGVyX3BhdGgiLCJkYWVtb25fdXNlciIsInByb2dyYW1fZGlyIiwic3Rh
dGVfZmlsZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiYWxsIHBp
bnMifV0sImV4cGVjdGVkIjoiaXMgYGFsbCBwaW5zYCIsImhvc3RzIjpbInAxIl0sImlkIjoicmVi
dWlsZC1jbHVzdGVyLmltcG9ydC5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUg
b3V0cHV0IiwidGltZW91dE1TIjoxODAwMDAwLCJ0aXRsZSI6IldoYXQgd2FzIGltcG9ydGVkIGhv
bGRzIGFzIG1hbnkgcGlucyBhcyB0aGUgZXhwb3J0In0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6
WzBdLCJ0ZXh0Ijoic3VkbyAtbiAtdSBcIiR7ZGFlbW9uX3VzZXJ9XCIgZW52IFBBVEg9XCIke3By
b2dyYW1fZGlyfTokUEFUSFwiIElQRlNfQ0xVU1RFUl9QQVRIPVwiJHtjbHVzdGVyX3BhdGh9XCIg
aXBmcy1jbHVzdGVyLXNlcnZpY2Ugc3RhdGUgaW1wb3J0IC0tZm9yY2UgXCIke3N0YXRlX2ZpbGV9
XCIiLCJ2YXJpYWJsZXMiOlsiY2x1c3Rlcl9wYXRoIiwiZGFlbW9uX3VzZXIiLCJwcm9ncmFtX2Rp
ciIsInN0YXRlX2ZpbGUiXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImZpcm0i
OnRydWUsImlkIjoicmVidWlsZC1jbHVzdGVyLmltcG9ydCIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55
YW1sIiwibGluZSI6MTYxM30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNh
dGlzZmllcyI6WyJkci1pbXBvcnQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0NCJ9XSwic3RhZ2UiOiJyZWJ1aWxkIiwidGltZW91
dE1TIjoxODAwMDAwLCJ0aXRsZSI6IkltcG9ydCB0aGUgZXhwb3J0IiwidW5kbyI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gLXUgXCIke2RhZW1vbl91c2VyfVwi
IGVudiBQQVRIPVwiJHtwcm9ncmFtX2Rpcn06JFBBVEhcIiBJUEZTX0NMVVNURVJfUEFUSD1cIiR7
Y2x1c3Rlcl9wYXRofVwiIGlwZnMtY2x1c3Rlci1zZXJ2aWNlIHN0YXRlIGNsZWFudXAgLS1mb3Jj
ZSIsInZhcmlhYmxlcyI6WyJjbHVzdGVyX3BhdGgiLCJkYWVtb25fdXNlciIsInByb2dyYW1fZGly
Il19fX0seyJiYXRjaGVzIjpbWyJwMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiJ0b29sPSQoXCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItY3RsXCIg
LS12ZXJzaW9uKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHRvb2xcIiB8IGF3ayAneyBz
dWIoL1srXS4qLywgXCJcIiwgJDMpOyBwcmludCAkMyB9JyIsInZhcmlhYmxlcyI6WyJwcm9ncmFt
X2RpciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiMC4xMC4xIn1d
LCJleHBlY3RlZCI6ImlzIGAwLjEwLjFgIiwiaG9zdHMiOlsicDEiXSwiaWQiOiJyZWJ1aWxkLWNs
dXN0ZXIubmV3LXRvb2wuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1
dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIGluc3RhbGxlZCBpcGZzLWNsdXN0ZXIt
Y3RsIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJzdWRvIC1uIGluc3RhbGwgLW0gMDc1NSAtLSBcIiR7bmV3X3Byb2dyYW1zfS9pcGZz
LWNsdXN0ZXItY3RsXCIgXCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItY3RsXCIiLCJ2YXJp
YWJsZXMiOlsibmV3X3Byb2dyYW1zIiwicHJvZ3JhbV9kaXIiXX0sImVmZmVjdHMiOlt7ImNhcGFi
aWxpdHkiOiJwaW5uaW5nIiwiZWZmZWN0IjoiY29udGludWUifSx7ImNhcGFiaWxpdHkiOiJwaW4t
c3RhdHVzIiwiZWZmZWN0IjoiY29udGludWUifV0sImVzdGltYXRlTVMiOjEyMDAwMCwiZmlybSI6
dHJ1ZSwiaWQiOiJyZWJ1aWxkLWNsdXN0ZXIubmV3LXRvb2wiLCJpZGVtcG90ZW50Ijp0cnVlLCJp
bXBhY3QiOjAsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNjEzfSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImRyLXVwZ3JhZGUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0NSJ9LHsiZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTMifV0sInN0YWdlIjoicmVidWlsZCIsInRpbWVvdXRNUyI6MTIwMDAw
LCJ0aXRsZSI6IlB1dCB0aGUgbmV3IGlwZnMtY2x1c3Rlci1jdGwgaW4gcGxhY2UiLCJ1bmRvIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBpbnN0YWxsIC1tIDA3
NTUgLS0gXCIke29sZF9wcm9ncmFtc30vaXBmcy1jbHVzdGVyLWN0bFwiIFwiJHtwcm9ncmFtX2Rp
cn0vaXBmcy1jbHVzdGVyLWN0bFwiIiwidmFyaWFibGVzIjpbIm9sZF9wcm9ncmFtcyIsInByb2dy
YW1fZGlyIl19fSwidXBncmFkZXMiOiJpcGZzLWNsdXN0ZXItY3RsIn0seyJiYXRjaGVzIjpbWyJw
MSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzZXJ2aWNl
PSQoXCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItc2VydmljZVwiIHZlcnNpb24pIHx8IGV4
aXQgMVxucHJpbnRmICclc1xcbicgXCIkc2VydmljZVwiIHwgYXdrICd7IHN1YigvWytdLiovLCBc
IlwiKTsgcHJpbnQgfSciLCJ2YXJpYWJsZXMiOlsicHJvZ3JhbV9kaXIiXX0sImV4cGVjdCI6W3si
cHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjAuMTAuMSJ9XSwiZXhwZWN0ZWQiOiJpcyBgMC4x
MC4xYCIsImhvc3RzIjpbInAxIl0sImlkIjoicmVidWlsZC1jbHVzdGVyLm5ldy1zZXJ2aWNlLmNo
ZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYw
MDAwLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZWQgaXBmcy1jbHVzdGVyLXNlcnZpY2UgaGFzIHRoZSB0
YXJnZXQgdmVyc2lvbiJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8g
LW4gaW5zdGFsbCAtbSAwNzU1IC0tIFwiJHtuZXdfcHJvZ3JhbXN9L2lwZnMtY2x1c3Rlci1zZXJ2
aWNlXCIgXCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItc2VydmljZVwiIiwidmFyaWFibGVz
IjpbIm5ld19wcm9ncmFtcyIsInByb2dyYW1fZGlyIl19LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVN
UyI6MTIwMDAwLCJmaXJtIjp0cnVlLCJpZCI6InJlYnVpbGQtY2x1c3Rlci5uZXctc2VydmljZSIs
ImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNjEzfSwicG9zaXRpb24iOiJib2R5Iiwi
cHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImRyLXVwZ3JhZGUiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0NSJ9LHsiZG9j
dW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTMifV0sInN0YWdlIjoicmVidWlsZCIsInRpbWVvdXRN
UyI6MTIwMDAwLCJ0aXRsZSI6IlB1dCB0aGUgbmV3IGlwZnMtY2x1c3Rlci1zZXJ2aWNlIGluIHBs
YWNlIiwidW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4g
aW5zdGFsbCAtbSAwNzU1IC0tIFwiJHtvbGRfcHJvZ3JhbXN9L2lwZnMtY2x1c3Rlci1zZXJ2aWNl
XCIgXCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItc2VydmljZVwiIiwidmFyaWFibGVzIjpb
Im9sZF9wcm9ncmFtcyIsInByb2dyYW1fZGlyIl19fX0seyJiYXRjaGVzIjpbWyJwMSJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIC11IFwiJHtk
YWVtb25fdXNlcn1cIiBlbnYgUEFUSD1cIiR7cHJvZ3JhbV9kaXJ9OiRQQVRIXCIgSVBGU19DTFVT
VEVSX1BBVEg9XCIke2NsdXN0ZXJfcGF0aH1cIiBpcGZzLWNsdXN0ZXItc2VydmljZSBzdGF0ZSBl
eHBvcnQgLS1maWxlIC9kZXYvbnVsbCAmJiBlY2hvIHJlYWRhYmxlIiwidmFyaWFibGVzIjpbImNs
dXN0ZXJfcGF0aCIsImRhZW1vbl91c2VyIiwicHJvZ3JhbV9kaXIiXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6InJlYWRhYmxlIn1dLCJleHBlY3RlZCI6ImlzIGByZWFk
YWJsZWAiLCJob3N0cyI6WyJwMSJdLCJpZCI6InJlYnVpbGQtY2x1c3Rlci5taWdyYXRlLmNoZWNr
Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjE4MDAw
MDAsInRpdGxlIjoiVGhlIG5ldyBwcm9ncmFtIGNhbiByZWFkIHRoZSBzdGF0ZSJ9LCJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gLXUgXCIke2RhZW1vbl91c2VyfVwi
IGVudiBQQVRIPVwiJHtwcm9ncmFtX2Rpcn06JFBBVEhcIiBJUEZTX0NMVVNURVJfUEFUSD1cIiR7
Y2x1c3Rlcl9wYXRofVwiIGlwZnMtY2x1c3Rlci1zZXJ2aWNlIHN0YXRlIHVwZ3JhZGUiLCJ2YXJp
YWJsZXMiOlsiY2x1c3Rlcl9wYXRoIiwiZGFlbW9uX3VzZXIiLCJwcm9ncmFtX2RpciJdfSwiZWZm
ZWN0cyI6W3siY2FwYWJpbGl0eSI6InBpbm5pbmciLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsi
Y2FwYWJpbGl0eSI6InBpbi1zdGF0dXMiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJp
bGl0eSI6ImNvbnRlbnQiLCJlZmZlY3QiOiJjb250aW51ZSJ9XSwiZXN0aW1hdGVNUyI6MzAwMDAw
LCJmaXJtIjp0cnVlLCJpZCI6InJlYnVpbGQtY2x1c3Rlci5taWdyYXRlIiwiaWRlbXBvdGVudCI6
ZmFsc2UsImltcGFjdCI6MSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE2MTN9LCJwb3NpdGlvbiI6ImJvZHkiLCJw
cml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsiZHItbWlncmF0ZSJdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM5LCA0NiJ9XSwi
c3RhZ2UiOiJyZWJ1aWxkIiwidGltZW91dE1TIjoxODAwMDAwLCJ0aXRsZSI6IlVwZ3JhZGUgdGhl
IGZvcm1hdCBvZiB0aGUgaW1wb3J0ZWQgc3RhdGUiLCJ1bmRvIjp7ImlycmV2ZXJzaWJsZSI6Ik5v
IGNvbW1hbmQgdHVybnMgYSBmb3JtYXQgYmFjazsgYmVnaW4gYWdhaW4gZnJvbSB0aGUgZXhwb3J0
LCB3aXRoIHRoZSBvbGQgcHJvZ3JhbS4ifSwidXBncmFkZXMiOiJwaW5zZXQifSx7ImJhdGNoZXMi
OltbInAxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InNl
ZW49JChpcGZzLWNsdXN0ZXItY3RsIHBlZXJzIGxzKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4n
IFwiJHNlZW5cIiB8IGF3ayAnXG4gIC8gW3xdIEVSUk9SOiAvIHsgYmFkKysgfVxuICAvIFt8XSBT
ZWVzIFswLTldKyBvdGhlciBwZWVycy8geyBnb29kKysgfVxuICBFTkQgeyBwcmludGYgXCIlZCBw
ZWVycywgJWQgZXJyb3JzXFxuXCIsIGdvb2QsIGJhZCB9JyIsInZhcmlhYmxlcyI6W119LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIxIHBlZXJzLCAwIGVycm9ycyJ9XSwi
ZXhwZWN0ZWQiOiJpcyBgMSBwZWVycywgMCBlcnJvcnNgIiwiaG9zdHMiOlsicDEiXSwiaWQiOiJy
ZWJ1aWxkLWNsdXN0ZXIuc3RhcnQtc2luZ2xlLmNoZWNrIiwia2luZCI6InByb2JlIiwicmV0cnki
OnsiZXZlcnlNUyI6MTAwMDAsImZvck1TIjo2MDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIs
InRpbWVvdXRNUyI6MTIwMDAwLCJ0aXRsZSI6IlRoZSBwZWVyIGlzIHJlYWR5LCBhcyBhIGNsdXN0
ZXIgb2Ygb25lIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBz
eXN0ZW1jdGwgc3RhcnQgaXBmcy1jbHVzdGVyIiwidmFyaWFibGVzIjpbXX0sImRlc2NyaXB0aW9u
IjoiVGhlIG90aGVycyBhcmUgZG93biwgc28gaXQgaXMgYWxvbmUuIEEgcmFmdCBzZWN0aW9uIHdp
dGggYW4gaW5pdF9wZWVyc2V0LCBvciBhIHBlZXJzdG9yZSB3aXRoIHBlZXJzIHRoYXQgcnVuLCB3
b3VsZCBtYWtlIGl0IHdhaXQgZm9yIHRoZW0gb3Igam9pbiB0aGVtLiIsImVmZmVjdHMiOlt7ImNh
cGFiaWxpdHkiOiJwaW5uaW5nIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHki
OiJwaW4tc3RhdHVzIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJjb250
ZW50IiwiZWZmZWN0IjoiY29udGludWUifV0sImVzdGltYXRlTVMiOjMwMDAwMCwiZmlybSI6dHJ1
ZSwiaWQiOiJyZWJ1aWxkLWNsdXN0ZXIuc3RhcnQtc2luZ2xlIiwiaWRlbXBvdGVudCI6dHJ1ZSwi
aW1wYWN0IjoxLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6MTYxM30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVn
ZWQiOnRydWUsInNhdGlzZmllcyI6WyJkci1zdGFydC1zaW5nbGUiXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0NyJ9XSwic3RhZ2Ui
OiJyZWJ1aWxkIiwidGltZW91dE1TIjozMDAwMDAsInRpdGxlIjoiU3RhcnQgdGhlIHBlZXIgYXMg
YSBjbHVzdGVyIG9mIG9uZSIsInVuZG8iOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJzdWRvIC1uIHN5c3RlbWN0bCBzdG9wIGlwZnMtY2x1c3RlciIsInZhcmlhYmxlcyI6W119
fSwidXBncmFkZXMiOiJpcGZzLWNsdXN0ZXItc2VydmljZSJ9LHsiYmF0Y2hlcyI6W1sicDEiXV0s
ImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoib3duPSQoaXBmcy1j
bHVzdGVyLWN0bCBpZCkgfHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRvd25cIiB8IGF3ayAt
diBhZGRyZXNzPVwiJHttdWx0aWFkZHJlc3N9XCIgLXYgaWQ9XCIke3BlZXJfaWR9XCIgJ1xuICBm
dW5jdGlvbiBlbmQodGV4dCkgeyBzdWIoL14uKlxcLyhpcGZzfHAycClcXC8vLCBcIlwiLCB0ZXh0
KTsgcmV0dXJuIHRleHQgfVxuICBmdW5jdGlvbiB3YXkodGV4dCkgeyBzdWIoL1xcLyhpcGZzfHAy
cClcXC9bXlxcL10qJC8sIFwiXCIsIHRleHQpOyByZXR1cm4gdGV4dCB9XG4gICQxID09IFwiLVwi
ICYmIHdheSgkMikgPT0gd2F5KGFkZHJlc3MpIHsgYW5ub3VuY2VkID0gMSB9XG4gIEVORCB7IHBy
aW50IChlbmQoYWRkcmVzcykgPT0gaWQgJiYgKGFubm91bmNlZCB8fCBhZGRyZXNzIH4gL15cXC9k
bnMvKSA/IFwidXNhYmxlXCIgOiBcIm5vdCB1c2FibGVcIikgfSciLCJ2YXJpYWJsZXMiOlsibXVs
dGlhZGRyZXNzIiwicGVlcl9pZCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0
ZXh0IjoidXNhYmxlIn1dLCJleHBlY3RlZCI6ImlzIGB1c2FibGVgIiwiaG9zdHMiOlsicDEiXSwi
aWQiOiJyZWJ1aWxkLWNsdXN0ZXIuc2VlLWtlZXBlci1hZGRyZXNzIiwia2luZCI6InByb2JlIiwi
c3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBydW5u
aW5nIHBlZXIgYW5ub3VuY2VzIHRoZSBhZGRyZXNzIHRoYXQgdGhlIG90aGVycyB3aWxsIHVzZSJ9
LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlkIjoicmVidWlsZC1jbHVzdGVyLnNl
ZS1rZWVwZXItYWRkcmVzcyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNjEz
fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJrZWVw
ZXItYWRkcmVzcyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjQ4In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMSJ9XSwi
c3RhZ2UiOiJyZWJ1aWxkIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgb3RoZXJzIHdpbGwgdXNlIGFu
IGFkZHJlc3MgdGhhdCB0aGUgcnVubmluZyBwZWVyIGFubm91bmNlcyJ9LHsiYmF0Y2hlcyI6W1si
cDIiXSxbInAzIl0sWyJwNCJdLFsicDUiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0IjoibGVmdD0kKHN1ZG8gLW4gbHMgLS0gXCIke2NsdXN0ZXJfcGF0aH1cIikg
fHwgZXhpdCAxXG5wcmludGYgJyVzXFxuJyBcIiRsZWZ0XCIgfCBhd2sgJy9ecmFmdCQvIHsgbisr
IH0gRU5EIHsgcHJpbnQgbiArIDAgfSciLCJ2YXJpYWJsZXMiOlsiY2x1c3Rlcl9wYXRoIl19LCJl
eHBlY3QiOlt7ImNvbXBhcmlzb24iOiI9PSIsIm51bWJlcnMiOlswXSwicHJlZGljYXRlIjoibnVt
YmVyIn1dLCJleHBlY3RlZCI6ImlzID09IDAiLCJob3N0cyI6WyJwMiIsInAzIiwicDQiLCJwNSJd
LCJpZCI6InJlYnVpbGQtY2x1c3Rlci5jbGVhbi1yZXN0LmNoZWNrIiwia2luZCI6InByb2JlIiwi
c3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlRoZSBwZWVy
IGhhcyBubyByYWZ0IGZvbGRlciBhbnkgbW9yZSJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6InN1ZG8gLW4gLXUgXCIke2RhZW1vbl91c2VyfVwiIGVudiBQQVRIPVwiJHtwcm9n
cmFtX2Rpcn06JFBBVEhcIiBJUEZTX0NMVVNURVJfUEFUSD1cIiR7Y2x1c3Rlcl9wYXRofVwiIGlw
ZnMtY2x1c3Rlci1zZXJ2aWNlIHN0YXRlIGNsZWFudXAgLS1mb3JjZSIsInZhcmlhYmxlcyI6WyJj
bHVzdGVyX3BhdGgiLCJkYWVtb25fdXNlciIsInByb2dyYW1fZGlyIl19LCJlZmZlY3RzIjpbXSwi
ZXN0aW1hdGVNUyI6MzAwMDAwLCJmaXJtIjp0cnVlLCJpZCI6InJlYnVpbGQtY2x1c3Rlci5jbGVh
bi1yZXN0IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNjEzfSwicG9zaXRpb24i
OiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImRyLWNsZWFuLXJlc3QiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI0OCJ9LHsiZG9jdW1lbnQiOiJiYWNrdXBzLWd1aWRlIiwibGluZXMiOiJpbXBvcnQifV0sInN0
YWdlIjoicmVidWlsZCIsInRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IkNsZWFuIHRoZSByZXN0
IG9mIHRoZSBwZWVycyIsInVuZG8iOnsiaXJyZXZlcnNpYmxlIjoiVW5kZXIgY3JkdCB0aGUgZGF0
YSBpcyBnb25lOyB0aGUgcGVlciBnZXRzIHRoZSBzdGF0ZSBhZ2FpbiB3aGVuIGl0IGlzIGJvb3Rz
dHJhcHBlZC4ifX0seyJiYXRjaGVzIjpbWyJwMiJdLFsicDMiXSxbInA0Il0sWyJwNSJdXSwiY2hl
Y2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJ0b29sPSQoXCIke3Byb2dy
YW1fZGlyfS9pcGZzLWNsdXN0ZXItY3RsXCIgLS12ZXJzaW9uKSB8fCBleGl0IDFcbnByaW50ZiAn
JXNcXG4nIFwiJHRvb2xcIiB8IGF3ayAneyBzdWIoL1srXS4qLywgXCJcIiwgJDMpOyBwcmludCAk
MyB9JyIsInZhcmlhYmxlcyI6WyJwcm9ncmFtX2RpciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUi
OiJlcXVhbHMiLCJ0ZXh0IjoiMC4xMC4xIn1dLCJleHBlY3RlZCI6ImlzIGAwLjEwLjFgIiwiaG9z
dHMiOlsicDIiLCJwMyIsInA0IiwicDUiXSwiaWQiOiJyZWJ1aWxkLWNsdXN0ZXIubmV3LXRvb2wt
cmVzdC5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91
dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgaW5zdGFsbGVkIGlwZnMtY2x1c3Rlci1jdGwgaGFzIHRo
ZSB0YXJnZXQgdmVyc2lvbiJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1
ZG8gLW4gaW5zdGFsbCAtbSAwNzU1IC0tIFwiJHtuZXdfcHJvZ3JhbXN9L2lwZnMtY2x1c3Rlci1j
dGxcIiBcIiR7cHJvZ3JhbV9kaXJ9L2lwZnMtY2x1c3Rlci1jdGxcIiIsInZhcmlhYmxlcyI6WyJu
ZXdfcHJvZ3JhbXMiLCJwcm9ncmFtX2RpciJdfSwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6InBp
bm5pbmciLCJlZmZlY3QiOiJjb250aW51ZSJ9LHsiY2FwYWJpbGl0eSI6InBpbi1zdGF0dXMiLCJl
ZmZlY3QiOiJjb250aW51ZSJ9XSwiZXN0aW1hdGVNUyI6MTIwMDAwLCJmaXJtIjp0cnVlLCJpZCI6
InJlYnVpbGQtY2x1c3Rlci5uZXctdG9vbC1yZXN0IiwiaWRlbXBvdGVudCI6dHJ1ZSwiaW1wYWN0
IjowLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBn
cmFkZS55YW1sIiwibGluZSI6MTYxM30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRy
dWUsInNhdGlzZmllcyI6WyJkci11cGdyYWRlLXJlc3QiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0OCJ9LHsiZG9jdW1lbnQiOiJn
dWlkZSIsImxpbmVzIjoiMTMifV0sInN0YWdlIjoicmVidWlsZCIsInRpbWVvdXRNUyI6MTIwMDAw
LCJ0aXRsZSI6IlB1dCB0aGUgbmV3IGlwZnMtY2x1c3Rlci1jdGwgaW4gcGxhY2UiLCJ1bmRvIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBpbnN0YWxsIC1tIDA3
NTUgLS0gXCIke29sZF9wcm9ncmFtc30vaXBmcy1jbHVzdGVyLWN0bFwiIFwiJHtwcm9ncmFtX2Rp
cn0vaXBmcy1jbHVzdGVyLWN0bFwiIiwidmFyaWFibGVzIjpbIm9sZF9wcm9ncmFtcyIsInByb2dy
YW1fZGlyIl19fSwidXBncmFkZXMiOiJpcGZzLWNsdXN0ZXItY3RsIn0seyJiYXRjaGVzIjpbWyJw
MiJdLFsicDMiXSxbInA0Il0sWyJwNSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiJzZXJ2aWNlPSQoXCIke3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItc2Vy
dmljZVwiIHZlcnNpb24pIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicgXCIkc2VydmljZVwiIHwg
YXdrICd7IHN1YigvWytdLiovLCBcIlwiKTsgcHJpbnQgfSciLCJ2YXJpYWJsZXMiOlsicHJvZ3Jh
bV9kaXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjAuMTAuMSJ9
XSwiZXhwZWN0ZWQiOiJpcyBgMC4xMC4xYCIsImhvc3RzIjpbInAyIiwicDMiLCJwNCIsInA1Il0s
ImlkIjoicmVidWlsZC1jbHVzdGVyLm5ldy1zZXJ2aWNlLXJlc3QuY2hlY2siLCJraW5kIjoicHJv
YmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhl
IGluc3RhbGxlZCBpcGZzLWNsdXN0ZXItc2VydmljZSBoYXMgdGhlIHRhcmdldCB2ZXJzaW9uIn0s
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBpbnN0YWxsIC1tIDA3
NTUgLS0gXCIke25ld19wcm9ncmFtc30vaXBmcy1jbHVzdGVyLXNlcnZpY2VcIiBcIiR7cHJvZ3Jh
bV9kaXJ9L2lwZnMtY2x1c3Rlci1zZXJ2aWNlXCIiLCJ2YXJpYWJsZXMiOlsibmV3X3Byb2dyYW1z
IiwicHJvZ3JhbV9kaXIiXX0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImZpcm0i
OnRydWUsImlkIjoicmVidWlsZC1jbHVzdGVyLm5ldy1zZXJ2aWNlLXJlc3QiLCJpZGVtcG90ZW50
Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6MTYxM30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQi
OnRydWUsInNhdGlzZmllcyI6WyJkci11cGdyYWRlLXJlc3QiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0OCJ9LHsiZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMTMifV0sInN0YWdlIjoicmVidWlsZCIsInRpbWVvdXRNUyI6MTIw
MDAwLCJ0aXRsZSI6IlB1dCB0aGUgbmV3IGlwZnMtY2x1c3Rlci1zZXJ2aWNlIGluIHBsYWNlIiwi
dW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gaW5zdGFs
bCAtbSAwNzU1IC0tIFwiJHtvbGRfcHJvZ3JhbXN9L2lwZnMtY2x1c3Rlci1zZXJ2aWNlXCIgXCIk
e3Byb2dyYW1fZGlyfS9pcGZzLWNsdXN0ZXItc2VydmljZVwiIiwidmFyaWFibGVzIjpbIm9sZF9w
cm9ncmFtcyIsInByb2dyYW1fZGlyIl19fX0seyJiYXRjaGVzIjpbWyJwMiJdLFsicDMiXSxbInA0
Il0sWyJwNSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJz
eXN0ZW1jdGwgc2hvdyAtLXByb3BlcnR5PUV4ZWNTdGFydCBpcGZzLWNsdXN0ZXIiLCJ2YXJpYWJs
ZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJjb250YWlucyIsInRleHQiOiJkYWVtb24g
LS1ib290c3RyYXAifV0sImV4cGVjdGVkIjoiY29udGFpbnMgYGRhZW1vbiAtLWJvb3RzdHJhcGAi
LCJob3N0cyI6WyJwMiIsInAzIiwicDQiLCJwNSJdLCJpZCI6InJlYnVpbGQtY2x1c3Rlci5hZGRy
ZXNzLXJlc3QuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRp
bWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIG5leHQgc3RhcnQgcnVucyB0aGUgZGFlbW9uIHdp
dGggLS1ib290c3RyYXAifSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRv
IC1uIG1rZGlyIC1wIC9ldGMvc3lzdGVtZC9zeXN0ZW0vaXBmcy1jbHVzdGVyLnNlcnZpY2UuZCB8
fCBleGl0IDFcbnByaW50ZiAnW1NlcnZpY2VdXFxuRXhlY1N0YXJ0PVxcbkV4ZWNTdGFydD0lcy9p
cGZzLWNsdXN0ZXItc2VydmljZSBkYWVtb24gLS1ib290c3RyYXAgJXMgJXNcXG4nIFxcXG4gIFwi
JHtwcm9ncmFtX2Rpcn1cIiBcIiR7bXVsdGlhZGRyZXNzfSAke2RhZW1vbl9vcHRpb25zfVwiIHxc
biAgc3VkbyAtbiB0ZWUgL2V0Yy9zeXN0ZW1kL3N5c3RlbS9pcGZzLWNsdXN0ZXIuc2VydmljZS5k
L3VwZ3JhZGUuY29uZiB8fCBleGl0IDFcbnN1ZG8gLW4gc3lzdGVtY3RsIGRhZW1vbi1yZWxvYWQi
LCJ2YXJpYWJsZXMiOlsiZGFlbW9uX29wdGlvbnMiLCJtdWx0aWFkZHJlc3MiLCJwcm9ncmFtX2Rp
ciJdfSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InJlYnVpbGQtY2x1c3Rl
ci5hZGRyZXNzLXJlc3QiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTYxM30sInBv
c2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6W10sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDgifV0s
InN0YWdlIjoicmVidWlsZCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiSGF2ZSB0aGUgbmV4
dCBzdGFydCBvZiB0aGUgcmVzdCBib290c3RyYXAgdG8gdGhlIHJ1bm5pbmcgcGVlciIsInVuZG8i
OnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzdWRvIC1uIHJtIC1mIC0tIC9l
dGMvc3lzdGVtZC9zeXN0ZW0vaXBmcy1jbHVzdGVyLnNlcnZpY2UuZC91cGdyYWRlLmNvbmYgfHwg
ZXhpdCAxXG5zdWRvIC1uIHN5c3RlbWN0bCBkYWVtb24tcmVsb2FkIiwidmFyaWFibGVzIjpbXX19
fSx7ImJhdGNoZXMiOltbInAyIl0sWyJwMyJdLFsicDQiXSxbInA1Il1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InNlZW49JChpcGZzLWNsdXN0ZXItY3RsIHBl
ZXJzIGxzKSB8fCBleGl0IDFcbnByaW50ZiAnJXNcXG4nIFwiJHNlZW5cIiB8IGF3ayAtdiBpZD1c
IiR7cGVlcl9pZH1cIiAnXG4gIC8gW3xdIEVSUk9SOiAvIHsgYmFkKysgfVxuICAkMSA9PSBpZCAm
JiAvIFt8XSBTZWVzIFsxLTldWzAtOV0qIG90aGVyIHBlZXJzLyB7IGdvb2QrKyB9XG4gIEVORCB7
IHByaW50IChnb29kID09IDEgJiYgYmFkID09IDAgPyBcImpvaW5lZFwiIDogXCJub3Qgam9pbmVk
XCIpIH0nIiwidmFyaWFibGVzIjpbInBlZXJfaWQiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoi
ZXF1YWxzIiwidGV4dCI6ImpvaW5lZCJ9XSwiZXhwZWN0ZWQiOiJpcyBgam9pbmVkYCIsImhvc3Rz
IjpbInAyIiwicDMiLCJwNCIsInA1Il0sImlkIjoicmVidWlsZC1jbHVzdGVyLmJvb3RzdHJhcC1y
ZXN0LmNoZWNrIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZvck1T
Ijo2MDAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6MTIwMDAwLCJ0aXRs
ZSI6IlRoZSBwZWVyIGlzIHJlYWR5IGFuZCBzZWVzIG90aGVycyJ9LCJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gc3lzdGVtY3RsIHN0YXJ0IGlwZnMtY2x1c3RlciIs
InZhcmlhYmxlcyI6W119LCJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoicGlubmluZyIsImVmZmVj
dCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoicGluLXN0YXR1cyIsImVmZmVjdCI6InVu
YXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiY29udGVudCIsImVmZmVjdCI6ImNvbnRpbnVlIn1d
LCJlc3RpbWF0ZU1TIjoxMjAwMDAwLCJmaXJtIjp0cnVlLCJpZCI6InJlYnVpbGQtY2x1c3Rlci5i
b290c3RyYXAtcmVzdCIsImlkZW1wb3RlbnQiOnRydWUsImltcGFjdCI6MSwia2luZCI6InJ1biIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjE2MTN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsi
ZHItYm9vdHN0cmFwLXJlc3QiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiI0OCJ9XSwic3RhZ2UiOiJyZWJ1aWxkIiwidGltZW91dE1T
IjozMDAwMDAsInRpdGxlIjoiU3RhcnQgdGhlIHJlc3QsIG9uZSBwZWVyIGFmdGVyIGFub3RoZXIs
IGJvb3RzdHJhcHBlZCB0byB0aGUgcnVubmluZyBvbmUiLCJ1bmRvIjp7ImNvbW1hbmQiOnsib2tT
dGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBzeXN0ZW1jdGwgc3RvcCBpcGZzLWNsdXN0ZXIi
LCJ2YXJpYWJsZXMiOltdfX0sInVwZ3JhZGVzIjoiaXBmcy1jbHVzdGVyLXNlcnZpY2UifSx7ImJh
dGNoZXMiOltbInAxIl0sWyJwMiJdLFsicDMiXSxbInA0Il0sWyJwNSJdXSwiY2hlY2siOnsiY29t
bWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzeXN0ZW1jdGwgc2hvdyAtLXByb3BlcnR5
PUV4ZWNTdGFydCBpcGZzLWNsdXN0ZXIiLCJ2YXJpYWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVk
aWNhdGUiOiJleGNsdWRlcyIsInRleHQiOiJkYWVtb24gLS1ib290c3RyYXAifV0sImV4cGVjdGVk
IjoiZG9lcyBub3QgY29udGFpbiBgZGFlbW9uIC0tYm9vdHN0cmFwYCIsImhvc3RzIjpbInAxIiwi
cDIiLCJwMyIsInA0IiwicDUiXSwiaWQiOiJyZWJ1aWxkLWNsdXN0ZXIudXN1YWwtc3RhcnQtYWdh
aW4uY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRN
UyI6MzAwMDAsInRpdGxlIjoiVGhlIG5leHQgc3RhcnQgcnVucyB0aGUgZGFlbW9uIGFzIHRoZSB1
bml0IG9mIHRoaXMgc2l0ZSBzYXlzIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
Ijoic3VkbyAtbiBybSAtZiAtLSAvZXRjL3N5c3RlbWQvc3lzdGVtL2lwZnMtY2x1c3Rlci5zZXJ2
aWNlLmQvdXBncmFkZS5jb25mIHx8IGV4aXQgMVxuc3VkbyAtbiBzeXN0ZW1jdGwgZGFlbW9uLXJl
bG9hZCIsInZhcmlhYmxlcyI6W119LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAsImlk
IjoicmVidWlsZC1jbHVzdGVyLnVzdWFsLXN0YXJ0LWFnYWluIiwiaWRlbXBvdGVudCI6dHJ1ZSwi
a2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjE2MTN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJz
YXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjQ4In1dLCJzdGFnZSI6InJlYnVpbGQiLCJ0aW1lb3V0TVMiOjYwMDAw
LCJ0aXRsZSI6Ik1ha2Ugc3VyZSB0aGF0IGxhdGVyIHN0YXJ0cyBydW4gdGhlIGRhZW1vbiB3aXRo
b3V0IC0tYm9vdHN0cmFwIGFnYWluIn0seyJiYXRjaGVzIjpbWyJwMSIsInAyIiwicDMiLCJwNCIs
InA1Il1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InJ1bm5p
bmc9JChpcGZzLWNsdXN0ZXItY3RsIHZlcnNpb24pIHx8IGV4aXQgMVxucHJpbnRmICclc1xcbicg
XCIkcnVubmluZ1wiIHwgYXdrICd7IHN1YigvWytdLiovLCBcIlwiKTsgcHJpbnQgfSciLCJ2YXJp
YWJsZXMiOltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiMC4xMC4x
In1dLCJleHBlY3RlZCI6ImlzIGAwLjEwLjFgIiwiaG9zdHMiOlsicDEiLCJwMiIsInAzIiwicDQi
LCJwNSJdLCJpZCI6InNlZS12ZXJzaW9ucyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUg
b3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgcnVubmluZyBwZWVyIGhhcyB0
aGUgdGFyZ2V0IHZlcnNpb24ifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQi
OiJzZWUtdmVyc2lvbnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTYxOX0s
InBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ2ZXJz
aW9ucy1lcXVhbCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjEzIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMyJ9XSwi
c3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlNlZSB0aGF0IGV2ZXJ5IHBlZXIgcnVucyB0aGUgdGFy
Z2V0IHZlcnNpb24ifSx7ImJhdGNoZXMiOltbInAxIiwicDIiLCJwMyIsInA0IiwicDUiXV0sImNo
ZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidG9vbD0kKFwiJHtwcm9n
cmFtX2Rpcn0vaXBmcy1jbHVzdGVyLWN0bFwiIC0tdmVyc2lvbikgfHwgZXhpdCAxXG5wcmludGYg
JyVzXFxuJyBcIiR0b29sXCIgfCBhd2sgJ3sgc3ViKC9bK10uKi8sIFwiXCIsICQzKTsgcHJpbnQg
JDMgfSciLCJ2YXJpYWJsZXMiOlsicHJvZ3JhbV9kaXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRl
IjoiZXF1YWxzIiwidGV4dCI6IjAuMTAuMSJ9XSwiZXhwZWN0ZWQiOiJpcyBgMC4xMC4xYCIsImhv
c3RzIjpbInAxIiwicDIiLCJwMyIsInA0IiwicDUiXSwiaWQiOiJzZWUtdG9vbHMiLCJraW5kIjoi
cHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoi
VGhlIGluc3RhbGxlZCBpcGZzLWNsdXN0ZXItY3RsIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjYwMDAwLCJpZCI6InNlZS10b29scyIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNjI0fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxMyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMTMifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJTZWUgdGhhdCBldmVyeSBw
ZWVyIGhhcyB0aGUgbmV3IGNvbW1hbmQgbGluZSJ9LHsiYmF0Y2hlcyI6W1sicDEiLCJwMiIsInAz
IiwicDQiLCJwNSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJzZWVuPSQoaXBmcy1jbHVzdGVyLWN0bCBwZWVycyBscykgfHwgZXhpdCAxXG5wcmludGYgJyVz
XFxuJyBcIiRzZWVuXCIgfCBhd2sgJ1xuICAvIFt8XSBFUlJPUjogLyB7IGJhZCsrIH1cbiAgLyBb
fF0gU2VlcyBbMC05XSsgb3RoZXIgcGVlcnMvIHsgZ29vZCsrIH1cbiAgRU5EIHsgcHJpbnRmIFwi
JWQgcGVlcnMsICVkIGVycm9yc1xcblwiLCBnb29kLCBiYWQgfSciLCJ2YXJpYWJsZXMiOltdfSwi
ZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiNSBwZWVycywgMCBlcnJvcnMi
fV0sImV4cGVjdGVkIjoiaXMgYDUgcGVlcnMsIDAgZXJyb3JzYCIsImhvc3RzIjpbInAxIiwicDIi
LCJwMyIsInA0IiwicDUiXSwiaWQiOiJzZWUtY2x1c3Rlci1jb21wbGV0ZSIsImtpbmQiOiJwcm9i
ZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjoxMjAwMDAsInRpdGxlIjoiVGhl
IHBlZXIgc2VlcyB0aGUgd2hvbGUgY2x1c3RlciJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6
MTIwMDAwLCJpZCI6InNlZS1jbHVzdGVyLWNvbXBsZXRlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtp
bmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUu
eWFtbCIsImxpbmUiOjE2MzB9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOlsiY2x1c3Rlci1jb21wbGV0ZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE2In0seyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIxNiJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlNlZSB0aGF0IGV2
ZXJ5IHBlZXIgc2VlcyB0aGUgd2hvbGUgY2x1c3RlciJ9LHsiYmF0Y2hlcyI6W1sicDEiLCJwMiIs
InAzIiwicDQiLCJwNSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJvd249JChpcGZzLWNsdXN0ZXItY3RsIC0tZW5jPWpzb24gaWQpIHx8IGV4aXQgMVxucHJp
bnRmICclc1xcbicgXCIkb3duXCIgfCBhd2sgJ1xuICBtYXRjaCgkMCwgL1wicnBjX3Byb3RvY29s
X3ZlcnNpb25cIiAqOiAqXCJbXlwiXStcIi8pIHsgcHJpbnQgc3Vic3RyKCQwLCBSU1RBUlQsIFJM
RU5HVEgpOyBmb3VuZCA9IDEgfVxuICBFTkQgeyBleGl0ICFmb3VuZCB9JyIsInZhcmlhYmxlcyI6
W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFsIn1dLCJleHBlY3RlZCI6ImlzIHRoZSBz
YW1lIG9uIGV2ZXJ5IGhvc3QiLCJob3N0cyI6WyJwMSIsInAyIiwicDMiLCJwNCIsInA1Il0sImlk
Ijoic2VlLXByb3RvY29sIiwia2luZCI6ImNvbXBhcmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAw
MCwiZm9yTVMiOjEyMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAw
MCwidGl0bGUiOiJBbGwgcGVlcnMgc3BlYWsgdGhlIHNhbWUgUlBDIHByb3RvY29sIn0sImVmZmVj
dHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic2VlLXByb3RvY29sIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE2MzV9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicHJvdG9jb2wtZXF1YWwiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlLXRvZGF5IiwibGluZXMiOiJtYWlu
IGNvbnNpZGVyYXRpb24ifSx7ImRvY3VtZW50IjoiZ3VpZGUtdG9kYXkiLCJsaW5lcyI6Im1haW4g
Y29uc2lkZXJhdGlvbiJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlNlZSB0aGF0IGFsbCBw
ZWVycyBzcGVhayB0aGUgc2FtZSBwcm90b2NvbCJ9LHsiYmF0Y2hlcyI6W1sicDEiLCJwMiIsInAz
IiwicDQiLCJwNSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJwaW5zPSQoaXBmcy1jbHVzdGVyLWN0bCBwaW4gbHMpIHx8IGV4aXQgMVxucHJpbnRmICclc1xc
bicgXCIkcGluc1wiIHwgYXdrICd7IHByaW50ICQxIH0nIHwgTENfQUxMPUMgc29ydCB8IHNoYTI1
NnN1bSIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFsIn1dLCJl
eHBlY3RlZCI6ImlzIHRoZSBzYW1lIG9uIGV2ZXJ5IGhvc3QiLCJob3N0cyI6WyJwMSIsInAyIiwi
cDMiLCJwNCIsInA1Il0sImlkIjoic2VlLXBpbnNldC1lcXVhbCIsImtpbmQiOiJjb21wYXJlIiwi
cmV0cnkiOnsiZXZlcnlNUyI6MzAwMDAsImZvck1TIjo2MDAwMDB9LCJzdWJqZWN0IjoidGhlIG91
dHB1dCIsInRpbWVvdXRNUyI6MzAwMDAwLCJ0aXRsZSI6IkFsbCBwZWVycyBsaXN0IHRoZSBzYW1l
IHBpbnMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJzZWUtcGluc2V0
LWVxdWFsIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjE2NDB9LCJwb3NpdGlv
biI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicGluc2V0LWVxdWFs
Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMzUifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM1In1dLCJzdGFnZSI6InZl
cmlmeSIsInRpdGxlIjoiQ29tcGFyZSB0aGUgcGlucyB0aGF0IHRoZSBwZWVycyBsaXN0In0seyJi
YXRjaGVzIjpbWyJwMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJwaW5zPSQoaXBmcy1jbHVzdGVyLWN0bCBwaW4gbHMpIHx8IGV4aXQgMVxucHJpbnRmICcl
c1xcbicgXCIkcGluc1wiIHwgYXdrICdcbiAgcGFydCA9PSAxIHsgbGlzdGVkWyQxXSA9IDE7IG5l
eHQgfVxuICB7IHRleHQgPSAkMFxuICAgIHdoaWxlIChtYXRjaCh0ZXh0LCAvXCJjaWRcIiAqOiAq
KFt7XSAqXCJcXC9cIiAqOiAqKT9cIlteXCJdK1wiLykpIHtcbiAgICAgIHBpbiA9IHN1YnN0cih0
ZXh0LCBSU1RBUlQsIFJMRU5HVEgpXG4gICAgICB0ZXh0ID0gc3Vic3RyKHRleHQsIFJTVEFSVCAr
IFJMRU5HVEgpXG4gICAgICBzdWIoL1wiJC8sIFwiXCIsIHBpbilcbiAgICAgIHN1YigvXi4qXCIv
LCBcIlwiLCBwaW4pXG4gICAgICBzYXZlZCsrXG4gICAgICBpZiAoIShwaW4gaW4gbGlzdGVkKSkg
bWlzc2luZysrXG4gICAgfSB9XG4gIEVORCB7IHByaW50ZiBcIiVkIG9mICVkIHBpbnMgYXJlIG1p
c3NpbmdcXG5cIiwgbWlzc2luZywgc2F2ZWQgfScgcGFydD0xIC0gcGFydD0yIFwiJHtzdGF0ZV9m
aWxlfVwiIiwidmFyaWFibGVzIjpbInN0YXRlX2ZpbGUiXX0sImV4cGVjdCI6W3sicHJlZGljYXRl
IjoibWF0Y2hlcyIsInRleHQiOiJeMCBvZiBbMS05XVswLTldKiBwaW5zIGFyZSBtaXNzaW5nJCJ9
XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeMCBvZiBbMS05XVswLTldKiBwaW5zIGFyZSBtaXNzaW5n
JGAiLCJob3N0cyI6WyJwMSJdLCJpZCI6InNlZS1waW5zZXQta2VwdCIsImtpbmQiOiJwcm9iZSIs
InJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwLCJmb3JNUyI6NjAwMDAwfSwic3ViamVjdCI6InRoZSBv
dXRwdXQiLCJ0aW1lb3V0TVMiOjMwMDAwMCwidGl0bGUiOiJFdmVyeSBwaW4gb2YgdGhlIGV4cG9y
dCBpcyBpbiB0aGUgY2x1c3RlciJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJp
ZCI6InNlZS1waW5zZXQta2VwdCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjox
NjQ1fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpb
InBpbnNldC1rZXB0Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiMzUifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM1In1d
LCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiTG9vayBmb3IgZXZlcnkgcGluIG9mIHRoZSBleHBv
cnQgaW4gdGhlIGNsdXN0ZXIifSx7ImJhdGNoZXMiOltbInAxIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImlwZnMtY2x1c3Rlci1jdGwgc3RhdHVzIC0tZmls
dGVyIGVycm9yIiwidmFyaWFibGVzIjpbXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZW1wdHki
fV0sImV4cGVjdGVkIjoiaXMgZW1wdHkiLCJob3N0cyI6WyJwMSJdLCJpZCI6InBpbnMtd2l0aG91
dC1lcnJvcnMiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjo2MDAwMCwiZm9yTVMi
OjkwMDAwMH0sInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjozMDAwMDAsInRpdGxl
IjoiTm8gcGluIGlzIGluIGFuIGVycm9yIHN0YXRlIn0sImVmZmVjdHMiOltdLCJpZCI6InBpbnMt
d2l0aG91dC1lcnJvcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTY1MH0s
InBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJwaW5z
LXdpdGhvdXQtZXJyb3JzIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJwcm9ncmFtIiwibGluZXMiOiJpcGZzLWNsdXN0ZXItY3RsIHN0YXR1cyJ9XSwic3RhZ2Ui
OiJ2ZXJpZnkiLCJ0aXRsZSI6Ik5vIHBpbiBpcyBpbiBhbiBlcnJvciBzdGF0ZSJ9LHsiYmF0Y2hl
cyI6W1sicDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
cGluZ3M9JChpcGZzLWNsdXN0ZXItY3RsIGhlYWx0aCBtZXRyaWNzIHBpbmcpIHx8IGV4aXQgMVxu
cHJpbnRmICclc1xcbicgXCIkcGluZ3NcIiB8IGF3ayAnL1t8XSBFeHBpcmUvIHsgcGVlcnMrKyB9
IEVORCB7IHByaW50IHBlZXJzICsgMCB9JyIsInZhcmlhYmxlcyI6W119LCJleHBlY3QiOlt7InBy
ZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiI1In1dLCJleHBlY3RlZCI6ImlzIGA1YDsgaG9sZHMg
Zm9yIDMwMCBzIiwiaG9sZE1TIjozMDAwMDAsImhvc3RzIjpbInAxIl0sImlkIjoibWV0cmljcy1h
cnJpdmUiLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVyeU1TIjozMDAwMH0sInN1YmplY3Qi
OiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgY2x1c3RlciBoZWFy
cyBmcm9tIGV2ZXJ5IHBlZXIsIGZvciBmaXZlIG1pbnV0ZXMifSwiZWZmZWN0cyI6W10sImlkIjoi
bWV0cmljcy1hcnJpdmUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTY1MX0s
InBvc2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJoZWFs
dGgtd2F0Y2hlZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
cHJvZ3JhbSIsImxpbmVzIjoiaXBmcy1jbHVzdGVyLWN0bCBoZWFsdGggbWV0cmljcyJ9XSwic3Rh
Z2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlRoZSBjbHVzdGVyIGhlYXJzIGZyb20gZXZlcnkgcGVlciwg
Zm9yIGZpdmUgbWludXRlcyJ9XSwidHJvdWJsZXNob290aW5nIjpbeyJhY3Rpb25zIjpbeyJyb2xl
cyI6W10sInRleHQiOiJTdG9wIHRoZSBwZWVycyBhbmQgdG91Y2ggbm90aGluZyBpbiB0aGVpciBm
b2xkZXJzOyB0aGUgc3RhdGUgaXMgd2hhdCBtYXR0ZXJzLiJ9LHsiY29tbWFuZCI6InN1ZG8gbHMg
LWxkIFwiL3Zhci9saWIvaXBmcy1jbHVzdGVyL3JhZnRcIiBcIi92YXIvbGliL2lwZnMtY2x1c3Rl
ci9yYWZ0Lm9sZC5cIioiLCJyb2xlcyI6WyJwZWVyIl0sInRleHQiOiJMb29rIGZvciB0aGUgc3Rh
dGUgaW4gaXRzIGZvbGRlciwgYW5kIHVuZGVyIHJhZnQgaW4gdGhlIGZvbGRlcnMgdGhhdCB3ZXJl
IHJlbmFtZWQuIn0seyJyb2xlcyI6W10sInRleHQiOiJGb2xsb3cgdGhlIHJlY292ZXJ5IHByb2Nl
ZHVyZSBkciwgd2l0aCB0aGUgZXhwb3J0IG9mIHRoaXMgY2hhbmdlIG9yIHdpdGggb25lIG9mIHRo
ZSBjb3B5IGp1c3QgZm91bmQuIn1dLCJpZCI6InN0YXRlLWxvc3QiLCJzaG93bkJ5IjpbInNlZS1w
aW5zZXQtZXF1YWwiLCJzZWUtcGluc2V0LWtlcHQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1
aWRlIiwibGluZXMiOiIzMy00OCJ9XSwic3ltcHRvbSI6IkFmdGVyIHRoZSB1cGdyYWRlIHBpbnMg
YXJlIG1pc3NpbmcsIG9yIGEgcGVlciBzYXlzIHRoYXQgaXQgY2Fubm90IHJlYWQgaXRzIHN0YXRl
LiJ9LHsiYWN0aW9ucyI6W3siY29tbWFuZCI6InN1ZG8gLXUgXCJpcGZzXCIgaXBmcy1jbHVzdGVy
LXNlcnZpY2UgLS1jb25maWcgXCIvdmFyL2xpYi9pcGZzLWNsdXN0ZXJcIiBzdGF0ZSB1cGdyYWRl
Iiwicm9sZXMiOlsicGVlciJdLCJ0ZXh0IjoiVGhlIHN0YXRlIGlzIHZhbGlkLCBvbmx5IG9sZC4g
V2l0aCB0aGUgcGVlciBzdG9wcGVkLCB1cGdyYWRlIGl0cyBmb3JtYXQ7IHRhcmdldHMgYmVmb3Jl
IDAuMTEuMCBvbmx5LiJ9LHsicm9sZXMiOltdLCJ0ZXh0IjoiQSB0YXJnZXQgZnJvbSAwLjExLjAg
b24gZG9lcyBub3QgcmVhZCB3aGF0IGlzIG9sZGVyIHRoYW4gMC4xMC4wOyBnbyBieSAwLjEwLjEg
aW4gYSBjaGFuZ2Ugb2YgaXRzIG93bi4ifV0sImlkIjoib2xkLWZvcm1hdCIsInNob3duQnkiOltd
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM5In1dLCJzeW1wdG9tIjoi
QSBwZWVyIG9mIHRoZSBuZXcgdmVyc2lvbiByZWZ1c2VzIHRvIHN0YXJ0IGJlY2F1c2UgaXRzIHN0
YXRlIGhhcyB0aGUgcHJldmlvdXMgZm9ybWF0LiJ9LHsiYWN0aW9ucyI6W3siY29tbWFuZCI6Imlw
ZnMtY2x1c3Rlci1jdGwgLS1lbmM9anNvbiBpZCIsInJvbGVzIjpbInBlZXIiXSwidGV4dCI6IkNv
bXBhcmUgdGhlIHByb3RvY29sIG9mIHRoZSBwZWVyczsgcGVlcnMgb2YgZGlmZmVyZW50IHByb3Rv
Y29scyBkbyBub3QgaGVhciBvbmUgYW5vdGhlci4ifSx7ImNvbW1hbmQiOiJpcGZzLWNsdXN0ZXIt
Y3RsIGhlYWx0aCBncmFwaCIsInJvbGVzIjpbInBlZXIiXSwidGV4dCI6IlNlZSB3aGF0IGVhY2gg
cGVlciBzZWVzIG9mIHRoZSBvdGhlcnMuIn1dLCJpZCI6InBlZXJzLWNhbm5vdC10YWxrIiwic2hv
d25CeSI6WyJzZWUtY2x1c3Rlci1jb21wbGV0ZSIsInNlZS1wcm90b2NvbCJdLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUtdG9kYXkiLCJsaW5lcyI6Im1haW4gY29uc2lkZXJhdGlvbiJ9XSwi
c3ltcHRvbSI6IkEgcGVlciBydW5zIGFuZCBzZWVzIG5vbmUgb2YgdGhlIG90aGVycy4ifSx7ImFj
dGlvbnMiOlt7InJvbGVzIjpbXSwidGV4dCI6Ikl0IGxlZnQgd2hlbiBpdCB3YXMgc3RvcHBlZDsg
aXQgaGFzIHRvIGJlIGNsZWFuZWQgYW5kIGJvb3RzdHJhcHBlZCB0byBhIHJ1bm5pbmcgcGVlciBh
Z2Fpbi4ifV0sImlkIjoibGVmdC1vbi1zaHV0ZG93biIsInNob3duQnkiOlsic2VlLWxlYXZlLW9u
LXNodXRkb3duIiwic2VlLWNsdXN0ZXItY29tcGxldGUiXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlLXRvZGF5IiwibGluZXMiOiJyYWZ0IGNvbmRpdGlvbnMifV0sInN5bXB0b20iOiJBIHJl
c3RhcnRlZCByYWZ0IHBlZXIgaXMgYWxvbmUgaW4gYSBjbHVzdGVyIG9mIGl0cyBvd24uIn0seyJh
Y3Rpb25zIjpbeyJjb21tYW5kIjoiaXBmcy1jbHVzdGVyLWN0bCByZWNvdmVyIiwicm9sZXMiOltd
LCJ0ZXh0IjoiTGV0IHRoZSBjbHVzdGVyIHRyeSB0aGVtIGFnYWluLiJ9XSwiaWQiOiJwaW4tZXJy
b3JzIiwic2hvd25CeSI6WyJwaW5zLXdpdGhvdXQtZXJyb3JzIl0sInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJwcm9ncmFtIiwibGluZXMiOiJpcGZzLWNsdXN0ZXItY3RsIHJlY292ZXIifV0sInN5bXB0
b20iOiJUaGUgc3RhdHVzIG9mIHNvbWUgcGlucyBpcyBhbiBlcnJvci4ifV0sInZhcmlhYmxlcyI6
W3sia2luZCI6InZhbHVlIiwibmFtZSI6InRhcmdldCIsInZhbHVlIjoiMC4xMC4xIn0seyJraW5k
IjoidmFsdWUiLCJuYW1lIjoib3JpZ2luIiwidmFsdWUiOiIwLjkuMCJ9LHsia2luZCI6InZhbHVl
IiwibmFtZSI6ImNoYW5nZSIsInZhbHVlIjoiQ0hHMDA1MTQwMiJ9LHsiYnlIb3N0Ijp7ImNvbnRy
b2xsZXIiOiJjb250cm9sbGVyIiwicDEiOiJwMSIsInAyIjoicDIiLCJwMyI6InAzIiwicDQiOiJw
NCIsInA1IjoicDUifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoiaG9zdCJ9LHsiYnlIb3N0Ijp7
ImNvbnRyb2xsZXIiOiJsb2NhbGhvc3QiLCJwMSI6IjE5Mi4wLjIuNzEiLCJwMiI6IjE5Mi4wLjIu
NzIiLCJwMyI6IjE5Mi4wLjIuNzMiLCJwNCI6IjE5Mi4wLjIuNzQiLCJwNSI6IjE5Mi4wLjIuNzUi
fSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoiYWRkcmVzcyJ9LHsia2luZCI6InZhbHVlIiwibmFt
ZSI6InN0YXJ0X29yZGVyIiwidmFsdWUiOiIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwcm9n
cmFtX2RpciIsInRpdGxlIjoiRm9sZGVyIHdpdGggdGhlIGluc3RhbGxlZCBwcm9ncmFtcyBvbiBl
dmVyeSBwZWVyIiwidmFsdWUiOiIvdXNyL2xvY2FsL2JpbiJ9LHsia2luZCI6InZhbHVlIiwibmFt
ZSI6Im5ld19wcm9ncmFtcyIsInRpdGxlIjoiRm9sZGVyIHdpdGggdGhlIHByb2dyYW1zIG9mIHRo
ZSB0YXJnZXQgdmVyc2lvbiBvbiBldmVyeSBwZWVyIiwidmFsdWUiOiIvc3J2L2lwZnMtY2x1c3Rl
ci8wLjEwLjEifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJvbGRfcHJvZ3JhbXMiLCJ0aXRsZSI6
IkZvbGRlciB3aXRoIHRoZSBwcm9ncmFtcyBvZiB0aGUgcHJlc2VudCB2ZXJzaW9uIG9uIGV2ZXJ5
IHBlZXI7IHRoZSBndWlkZSBkb2VzIG5vdCBzYXkgd2hlcmUgdG8gZ2V0IHRoZW0iLCJ2YWx1ZSI6
Ii9zcnYvaXBmcy1jbHVzdGVyL3ByZXZpb3VzIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiY2x1
c3Rlcl9wYXRoIiwidGl0bGUiOiJGb2xkZXIgd2l0aCBjb25maWd1cmF0aW9uIGFuZCBzdGF0ZSwg
b24gZXZlcnkgcGVlciIsInZhbHVlIjoiL3Zhci9saWIvaXBmcy1jbHVzdGVyIn0seyJraW5kIjoi
dmFsdWUiLCJuYW1lIjoiZGFlbW9uX3VzZXIiLCJ0aXRsZSI6IkFjY291bnQgdW5kZXIgd2hpY2gg
dGhlIHBlZXIgcnVucyIsInZhbHVlIjoiaXBmcyJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImRh
ZW1vbl9vcHRpb25zIiwidGl0bGUiOiJGdXJ0aGVyIG9wdGlvbnMgb2YgdGhlIGRhZW1vbiBpbiB0
aGUgdW5pdCBvZiB0aGlzIHNpdGUsIHJlcGVhdGVkIHdoZW4gaXQgaXMgc3RhcnRlZCB3aXRoIGFu
b3RoZXIgb25lIiwidmFsdWUiOiIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJzdGF0ZV9maWxl
IiwidGl0bGUiOiJGaWxlIGZvciB0aGUgZXhwb3J0LCBvbiB0aGUgcGVlciB0aGF0IHN0YXlzOyBp
dHMgZm9sZGVyIGJlbG9uZ3MgdG8gdGhlIGRhZW1vbidzIGFjY291bnQiLCJ2YWx1ZSI6Ii9zcnYv
aXBmcy1jbHVzdGVyL2V4cG9ydC9DSEcwMDUxNDAyLmpzb24ifSx7ImJ5SG9zdCI6eyJwMSI6IjEy
RDNLb29XRXpLY1lpTXpGa2d2bUdxb1RMakY0YmpMdFJuWjZNRk01bVFrcVV3emRLTTEiLCJwMiI6
IjEyRDNLb29XQmhNYkx2UUdna1c5b1p0bWhSc1Jmc0t2UlV5eEx3WnpHemNXRmdONG01TTIiLCJw
MyI6IjEyRDNLb29XUGp2Q0FoNGtrZEt0R2dKWjZ1V1ZjSlliUEh6R1VtZUVhWHJwR1RCN3VWTDMi
LCJwNCI6IjEyRDNLb29XUkJ5OTdVQjk5ZTNKNmhpUGVzcmUxTVpldU5RdmZhbjRnQnppc3dyUkpz
TjQiLCJwNSI6IjEyRDNLb29XTWhiVzJRRm1FTXJKN005dVBnS0dQOHFTQ2U0dmk1NHJDYm5WRng1
c1d0UjUifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoicGVlcl9pZCIsInRpdGxlIjoiSWQgb2Yg
ZWFjaCBwZWVyIGluIHRoZSBjbHVzdGVyIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoicGVlcl9j
b3VudCIsInRpdGxlIjoiTnVtYmVyIG9mIHBlZXJzIG9mIHRoaXMgY2x1c3RlciwgYWxsIGhvc3Rz
IG9mIHRoaXMgY2hhbmdlIiwidmFsdWUiOiI1In0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoibXVs
dGlhZGRyZXNzIiwidGl0bGUiOiJBZGRyZXNzIG9mIHRoZSBydW5uaW5nIHBlZXIgZm9yIHRoZSBv
dGhlcnMgdG8gYm9vdHN0cmFwIHRvOyBhIHJlY292ZXJ5IG5lZWRzIGl0IHRvbyIsInZhbHVlIjoi
L2lwNC8xOTIuMC4yLjcxL3RjcC85MDk2L2lwZnMvMTJEM0tvb1dFektjWWlNekZrZ3ZtR3FvVExq
RjRiakx0Um5aNk1GTTVtUWtxVXd6ZEtNMSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImtlZXBl
cl9hcGkiLCJ0aXRsZSI6IkFkZHJlc3Mgb2YgdGhlIEFQSSBvZiB0aGUgcGVlciB0aGF0IHN0YXlz
LCBhcyB0aGUgb3RoZXJzIHJlYWNoIGl0OyBmb3IgdGhlIGJvb3RzdHJhcCB3YXkgdW5kZXIgcmFm
dCIsInZhbHVlIjoiIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoicmFmdF9jb3B5IiwidGl0bGUi
OiJGb2xkZXIgdW5kZXIgd2hpY2ggcmFmdCBrZWVwcyB0aGUgc3RhdGUgdGhhdCB3YXMgY2xlYW5l
ZCBsYXN0IiwidmFsdWUiOiJyYWZ0Lm9sZC4wIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiY2x1
c3Rlcl9pbWFnZSIsInRpdGxlIjoiSW1hZ2Ugb2YgdGhlIHRhcmdldCB2ZXJzaW9uLCBmb3IgcGVl
cnMgaW4gY29udGFpbmVycyIsInZhbHVlIjoiaXBmcy9pcGZzLWNsdXN0ZXI6djAuMTAuMSJ9LHsi
a2luZCI6InZhbHVlIiwibmFtZSI6InByZXZpb3VzX2ltYWdlIiwidGl0bGUiOiJJbWFnZSBvZiB0
aGUgcHJlc2VudCB2ZXJzaW9uLCBmb3IgcGVlcnMgaW4gY29udGFpbmVycyIsInZhbHVlIjoiaXBm
cy9pcGZzLWNsdXN0ZXI6djAuOS4wIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiY29tcG9zZV9m
aWxlIiwidGl0bGUiOiJDb21wb3NlIGZpbGUgb24gZXZlcnkgcGVlciB0aGF0IHRha2VzIHRoZSBp
bWFnZSBmcm9tIENMVVNURVJfSU1BR0UsIGZvciBwZWVycyBpbiBjb250YWluZXJzIiwidmFsdWUi
OiIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJjb21wb3NlX3NlcnZpY2UiLCJ0aXRsZSI6Ik5h
bWUgb2YgdGhlIHBlZXIncyBzZXJ2aWNlIGluIHRoYXQgZmlsZSIsInZhbHVlIjoiIn1dLCJ2ZXJz
aW9ucyI6eyJmcm9tIjoiMC45LjAiLCJwYXRoIjpbIjAuOS4wIiwiMC4xMC4xIl0sInRvIjoiMC4x
MC4xIn0sIndpbmRvd3MiOlt7ImVuZCI6IjIwMjctMDUtMjBUMTQ6MDA6MDArMDI6MDAiLCJlbmRF
cG9jaCI6MTgxMDgxNDQwMCwiaWQiOiJzYXZlLXN0YXRlIiwic3RhcnQiOiIyMDI3LTA1LTIwVDA4
OjAwOjAwKzAyOjAwIiwic3RhcnRFcG9jaCI6MTgxMDc5MjgwMH0seyJlbmQiOiIyMDI3LTA1LTIw
VDE0OjAwOjAwKzAyOjAwIiwiZW5kRXBvY2giOjE4MTA4MTQ0MDAsImlkIjoicmVidWlsZCIsInN0
YXJ0IjoiMjAyNy0wNS0yMFQwODowMDowMCswMjowMCIsInN0YXJ0RXBvY2giOjE4MTA3OTI4MDB9
XX0=
PLAN
}

main "$@"
