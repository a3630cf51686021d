#!/bin/sh
# Tally from 1.0 to 2.0
#
# Change DEMO-1 (demo): Tally 1.0 to 2.0
# Plan   ea00e62205fce11628829ef000abcbfe0e74a91a0c82fd1f16ceaeaa7188d917
#
# Runs the steps below in order, asks where a person is needed, stops at the first failure and
# leaves evidence of everything in a new directory. Needs a POSIX shell on Linux, coreutils, grep,
# sed, awk, sha256sum and base64.
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
#   53-199       neutral    0030caace5bd4b0aa58ac5e6496582262f4ff2913c5b30699ea215e34dd5915f
#   200-226      own        9b8fe2ece64a3b0f97cf2b84e5132e2bb19471b958f3a76a676a710a99b66df2
#   775-852      printable  5410015240e14741f7ce83bd7b62febc9aff8fac54a4ce7a95c7375e633133db
#   853-1133     record     f28eb2c84bdefde81c21494b4d1b6100518926f13e6654f1e59b8761d452351d
#   1134-1237    clock      7d3aa91e98df83cc8be1a15f2a7b4bd5afd43f1b3d5033bc413a931ed7949577
#   1238-1706    command    5bf500974fd788e76d98b00687df340401cc82e20425c5d8ddb083e66da63f99
#   1707-1964    show       fc19c290eb5249d0b513d11bcb997df65ac7ac48a74159681a2772d150eca394
#   1965-2033    tools      0d33d37de023447380115326908168d72d2c3ff4a38ce2dc32b8919832d1e4c1
#   2034-2291    check      19f35a36a05759048c571eaa953cb36afe8f6cb726bd0f4663696b8896f69f4a
#   2292-2410    judge      ea7c9d16a31037aad8bf80018ae274039293c1bb897d015e178b101d18faad7e
#   2411-2512    person     ec55bed9ce3f9d3caead5933d0a6466a55d0cbf863050942fdf89acd38fe74fe
#   2513-2774    step       3e374b79887cfffec354d26413cd39ee90d89b9b9efa4e6ee93d6ca1c82d0dfe
#   2775-3093    decide     d9f5cf08392e293f5216ea72e85b92ece51f4528cba970130b41d8049d55de2a
#   3094-3161    back       08c9a43aa7b16d559f6f3d9ec22a09f5308d613d940c3198ae4e1f04f0147809
#   3162-3239    choose     2e55a4faacbdae50da195acd2d32a6e37ab519d01c88ec017641ef8b2e381408
#   3240-3546    start      82b9b0ffe4a020c2e3aaf2147cfd35b32371618feef3d881f0e450f0747c01b9
#   3547-3653    place      09f741ed5d33c3b9eb6b1b7533c4882d1bd3308eecd76df770aef4ceb34d9a73
#   3654-3836    resume     187ab5bc7a057196d1e189f84991d7a3f6066a6805703c97a80414f0b1f3e7c9
#   3837-4003    standing   64423ab8be61556c4bb5f7ec3ff86d6c4db7218a07415289b9821236c701d780
#   4004-4588    reading    19ddcd05baaf57077a6ef887958f09c079f733c15077a2559b16fdbd75ee2f54
#   4589-4801    end        31ddcede463f76b4caffeb8099c62622b30d8dde80d803e6102d5eb70921f957
#
# All of them: sed -n '53,226p;775,4801p' run.sh | sha256sum
#   d2696acd45b5b7e6800cd3f016396d93eb1f764c5e7e5bfbf0480a8575ecc661
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

RB_DIGEST='ea00e62205fce11628829ef000abcbfe0e74a91a0c82fd1f16ceaeaa7188d917'
RB_CHANGE='DEMO-1'
RB_VERSION='0.1.0'
RB_COUNT=11
RB_TOOLS='awk base64 grep head mktemp od sed sha256sum sync tail'
RB_TITLE='Tally from 1.0 to 2.0'
RB_FIRST_STEP='prepare.entry.answers'
RB_DATE_NAMES=''
RB_PROCEDURES='back-to-old'
# Who may sign for this plan, and who carries it out; a name a line.
RB_APPROVALS_NEEDED=0
RB_APPROVERS='li@example.com'
RB_OPERATORS='ana@example.com'
RB_PEOPLE='ana@example.com
li@example.com'

# --- Variables of the change; a command sees only those that it names --------------------------

v_change='DEMO-1'
v_old_package='demo-run/service/packages/tally-1.0'
v_origin='1.0'
v_package='demo-run/service/packages/tally-2.0'
v_service='demo-run/service'
v_start_order=''
v_target='2.0'

# Which systems hosts are, and what checks need where they look, by step; of `a/b` one will do.
needs() {
  :
  need 'prepare.entry.room' 'controller' 'awk'
}

# Where a host is reached, and what differs from host to host.
reach() { # HOST
  RB_VIA=local RB_ADDRESS='' v_host=$1 v_address=$1
  case $1 in
    'one') RB_VIA=local RB_ADDRESS='one' v_host='one' v_address='one' ;;
    'two') RB_VIA=local RB_ADDRESS='two' v_host='two' v_address='two' ;;
  esac
}

# --- The run ------------------------------------------------------------------------------------

main() {
  trap - EXIT
  start "$@"

  stage 'prepare' 'Look and save' '' '' 0 0 ''
  step_1
  step_2
  step_3

  stage 'upgrade' 'Upgrade' '' '' 0 0 'impact: level 1, Pause: Adding numbers paused, Reading the total degraded'
  step_4
  step_5
  step_6
  step_7

  stage 'verify' 'Post-upgrade verification' '' '' 0 0 ''
  step_8
  step_9
  step_10
  step_11

  succeed
}

# --- Steps, in the order in which they run ------------------------------------------------------

# 1/11  prepare.entry.answers: The instance is well, in the version that the change starts from
# upgrade.yaml:52, readme before
step_1() {
  step 'prepare.entry.answers' check entry 'The instance is well, in the version that the change starts from' || return 0
  hosts 'one' 'two'
  proof() {
    check 'prepare.entry.answers' probe 'the output' 'is `ok 1.0`' 'one' 'two'
    limit 10000
    uses 'host' 'service'
    command_line <<'PROBE'
sh "${service}/tallyctl" ask "${service}/${host}" ping
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'ok 1.0'
  }
  finish
}

# 2/11  prepare.entry.room: There is room for the backup
# upgrade.yaml:52
step_2() {
  step 'prepare.entry.room' check entry 'There is room for the backup' || return 0
  proof() {
    check 'prepare.entry.room' probe 'free space of demo-run/service' 'is at least 10 MB' 'controller'
    uses 'service'
    command_line <<'PROBE'
df -Pk -- "${service}" | awk 'NR == 2 { print $4 }'
PROBE
    look
    expect 'exit' '0'
    expect 'number' '>=' '9766'
  }
  finish
}

# 3/11  save-data: Save the data of each instance
# upgrade.yaml:54
step_3() {
  step 'save-data' run body 'Save the data of each instance' || return 0
  hosts 'one' 'two'
  idempotent
  guarded 'data-saved'
  limit 60000
  uses 'host' 'service'
  command_line <<'RUN'
mkdir -p "${service}/backup"
cp -R "${service}/${host}/data" "${service}/backup/${host}"
RUN
  proof_each() {
    check 'save-data.check' probe 'the output' 'is `identical`' 'one' 'two'
    uses 'host' 'service'
    command_line <<'PROBE'
cmp -- "${service}/${host}/data/total" "${service}/backup/${host}/total" && echo identical
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'identical'
  }
  batch 'one'
  batch 'two'
  finish
}

# 4/11  close-entrance: Close the entrance
# upgrade.yaml:74
# Way back:
#   | rm -f -- "${service}/closed"
step_4() {
  step 'close-entrance' run body 'Close the entrance' || return 0
  idempotent
  uses 'service'
  command_line <<'RUN'
touch "${service}/closed"
RUN
  proof_each() {
    check 'close-entrance.check' probe 'file demo-run/service/closed' 'exists' 'controller'
    uses 'service'
    command_line <<'PROBE'
test -e "${service}/closed"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'controller'
  finish
}

# 5/11  drain: Wait until every accepted number has been added
# upgrade.yaml:83
step_5() {
  step 'drain' wait body 'Wait until every accepted number has been added' || return 0
  hosts 'one' 'two'
  guarded 'inbox-empty'
  proof() {
    check 'drain' probe 'the output' 'is empty' 'one' 'two'
    again '1000' '30000' ''
    uses 'host' 'service'
    command_line <<'PROBE'
ls -A "${service}/${host}/in"
PROBE
    look
    expect 'exit' '0'
    expect 'empty'
  }
  finish
}

# 6/11  upgrade-tally: Upgrade the instance
# upgrade.yaml:95
# Impact: level 1, Pause: Adding numbers paused, Reading the total degraded
# Way back:
#   | sh "${service}/tallyctl" stop "${service}/${host}"
#   | sh "${service}/tallyctl" install "${service}/${host}" "${old_package}"
#   | rm -rf -- "${service}/${host}/data"
#   | cp -R "${service}/backup/${host}" "${service}/${host}/data"
#   | sh "${service}/tallyctl" start "${service}/${host}"
step_6() {
  step 'upgrade-tally' run body 'Upgrade the instance' || return 0
  hosts 'one' 'two'
  limit 60000
  uses 'host' 'package' 'service'
  command_line <<'RUN'
sh "${service}/tallyctl" stop "${service}/${host}"
echo "installing ${package} as ${host}"
sh "${service}/tallyctl" install "${service}/${host}" "${package}"
sh "${service}/tallyctl" start "${service}/${host}"
RUN
  proof_each() {
    check 'upgrade-tally.check' probe 'the output' 'is `ok 2.0`' 'one' 'two'
    again '1000' '5000' ''
    uses 'host' 'service'
    command_line <<'PROBE'
sh "${service}/tallyctl" ask "${service}/${host}" ping
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'ok 2.0'
  }
  batch 'one'
  batch 'two'
  finish
}

# 7/11  open-entrance: Open the entrance
# upgrade.yaml:122
step_7() {
  step 'open-entrance' run body 'Open the entrance' || return 0
  idempotent
  uses 'service'
  command_line <<'RUN'
rm -f -- "${service}/closed"
RUN
  proof_each() {
    check 'open-entrance.check' probe 'file demo-run/service/closed' 'does not exist' 'controller'
    uses 'service'
    command_line <<'PROBE'
! test -e "${service}/closed"
PROBE
    look
    expect 'exit' '0'
  }
  batch 'controller'
  finish
}

# 8/11  runs-target: The instance runs the target version and is well
# upgrade.yaml:130
step_8() {
  step 'runs-target' check verify 'The instance runs the target version and is well' || return 0
  hosts 'one' 'two'
  guarded 'version-reached'
  proof() {
    check 'runs-target' probe 'the output' 'is `ok 2.0`' 'one' 'two'
    limit 10000
    uses 'host' 'service'
    command_line <<'PROBE'
sh "${service}/tallyctl" ask "${service}/${host}" ping
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'ok 2.0'
  }
  finish
}

# 9/11  program-is-target: The installed program is the package
# upgrade.yaml:131
step_9() {
  step 'program-is-target' check verify 'The installed program is the package' || return 0
  hosts 'one' 'two'
  proof() {
    check 'program-is-target' probe 'the output' 'is `identical`' 'one' 'two'
    uses 'host' 'package' 'service'
    command_line <<'PROBE'
cmp -- "${package}" "${service}/${host}/program" && echo identical
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'identical'
  }
  finish
}

# 10/11  post-number: Add the same number to both instances
# upgrade.yaml:132
step_10() {
  step 'post-number' run verify 'Add the same number to both instances' || return 0
  hosts 'one' 'two'
  at_once
  limit 10000
  uses 'host' 'service'
  command_line <<'RUN'
sh "${service}/tallyctl" ask "${service}/${host}" add 42
RUN
  batch 'one' 'two'
  finish
}

# 11/11  same-total: Both instances hold the same total
# upgrade.yaml:138
step_11() {
  step 'same-total' check verify 'Both instances hold the same total' || return 0
  hosts 'one' 'two'
  guarded 'totals-agree'
  proof() {
    check 'same-total' compare 'the output' 'is the same on every host' 'one' 'two'
    again '1000' '10000' ''
    uses 'host' 'service'
    command_line <<'PROBE'
sh "${service}/tallyctl" ask "${service}/${host}" total
PROBE
    look
    expect 'exit' '0'
    expect 'equal'
  }
  finish
}

# --- Ways back ----------------------------------------------------------------------------------

# recovery back-to-old, 1  restore-instance: Put the old program and the saved data back
# upgrade.yaml:149
recovery_1_1() {
  step 'restore-instance' run body 'Put the old program and the saved data back' || return 0
  hosts 'one' 'two'
  limit 60000
  uses 'host' 'old_package' 'service'
  command_line <<'RUN'
sh "${service}/tallyctl" stop "${service}/${host}"
sh "${service}/tallyctl" install "${service}/${host}" "${old_package}"
rm -rf -- "${service}/${host}/data"
cp -R "${service}/backup/${host}" "${service}/${host}/data"
sh "${service}/tallyctl" start "${service}/${host}"
RUN
  proof_each() {
    check 'restore-instance.check' probe 'the output' 'is `ok 1.0`' 'one' 'two'
    uses 'host' 'service'
    command_line <<'PROBE'
sh "${service}/tallyctl" ask "${service}/${host}" ping
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'ok 1.0'
  }
  batch 'one'
  batch 'two'
  finish
}

# recovery back-to-old, 2  reopen-entrance: Open the entrance again
# upgrade.yaml:163
recovery_1_2() {
  step 'reopen-entrance' run body 'Open the entrance again' || return 0
  uses 'service'
  command_line <<'RUN'
rm -f -- "${service}/closed"
RUN
  batch 'controller'
  finish
}

# recovery back-to-old, 3  old-version-well: Every instance is well in the old version
# upgrade.yaml:168
recovery_1_3() {
  step 'old-version-well' check verify 'Every instance is well in the old version' || return 0
  hosts 'one' 'two'
  proof() {
    check 'old-version-well' probe 'the output' 'is `ok 1.0`' 'one' 'two'
    uses 'host' 'service'
    command_line <<'PROBE'
sh "${service}/tallyctl" ask "${service}/${host}" ping
PROBE
    look
    expect 'exit' '0'
    expect 'equals' 'ok 1.0'
  }
  finish
}

# undo 6/11  undo:upgrade-tally: Undo: Upgrade the instance
# upgrade.yaml:95
undo_6() {
  step 'undo:upgrade-tally' run body 'Undo: Upgrade the instance' || return 0
  hosts 'two' 'one'
  uses 'host' 'old_package' 'service'
  command_line <<'RUN'
sh "${service}/tallyctl" stop "${service}/${host}"
sh "${service}/tallyctl" install "${service}/${host}" "${old_package}"
rm -rf -- "${service}/${host}/data"
cp -R "${service}/backup/${host}" "${service}/${host}/data"
sh "${service}/tallyctl" start "${service}/${host}"
RUN
  batch 'two'
  batch 'one'
  finish
}

# undo 4/11  undo:close-entrance: Undo: Close the entrance
# upgrade.yaml:74
undo_4() {
  step 'undo:close-entrance' run body 'Undo: Close the entrance' || return 0
  uses 'service'
  command_line <<'RUN'
rm -f -- "${service}/closed"
RUN
  batch 'controller'
  finish
}

undo() { # what takes back what was done, the last step first
  :
  no_way_back 'post-number' 'Add the same number to both instances'
  no_way_back 'open-entrance' 'Open the entrance'
  ! takes_back 'upgrade-tally' || undo_6
  ! takes_back 'close-entrance' || undo_4
  RB_TOUCHED=
}

recovery() { # PROCEDURE
  case $1 in
    'back-to-old')
      recovery_1_1
      recovery_1_2
      recovery_1_3
      ;;
    *) : ;;
  esac
}

recovery_after() { # STEP: sets RB_PROCEDURE, the procedure that is made for its failure
  RB_PROCEDURE=
  case $1 in
    'upgrade-tally') RB_PROCEDURE='back-to-old' ;;
    *) : ;;
  esac
}

# --- What the plan knows about failures ---------------------------------------------------------

# Recovery procedure `back-to-old`
procedure_1() {
  cat <<'TEXT'
WAY BACK: recovery `back-to-old`, Go back to the old version
  meant for: An instance does not start, or is not well, in the new version
  1. `restore-instance` on one, two: Put the old program and the saved data back
       sh "${service}/tallyctl" stop "${service}/${host}"
       sh "${service}/tallyctl" install "${service}/${host}" "${old_package}"
       rm -rf -- "${service}/${host}/data"
       cp -R "${service}/backup/${host}" "${service}/${host}/data"
       sh "${service}/tallyctl" start "${service}/${host}"
       where host=(one: 'one', two: 'two') old_package='demo-run/service/packages/tally-1.0' service='demo-run/service'
       then: The old version is well (the output is `ok 1.0`)
  2. `reopen-entrance`: Open the entrance again
       rm -f -- "${service}/closed"
       where service='demo-run/service'
  3. `old-version-well` on one, two: Every instance is well in the old version
       then: Every instance is well in the old version (the output is `ok 1.0`)
TEXT
}

advice() { # STEP: known symptoms, procedures for its failure, how it is undone alone
  case $1 in
    'close-entrance')
      cat <<'TEXT'
WAY BACK: undo `close-entrance`
       rm -f -- "${service}/closed"
       where service='demo-run/service'
TEXT
      ;;
    'upgrade-tally')
      procedure_1
      cat <<'TEXT'
or undo `upgrade-tally` alone, where it was run:
       sh "${service}/tallyctl" stop "${service}/${host}"
       sh "${service}/tallyctl" install "${service}/${host}" "${old_package}"
       rm -rf -- "${service}/${host}/data"
       cp -R "${service}/backup/${host}" "${service}/${host}/data"
       sh "${service}/tallyctl" start "${service}/${host}"
       where host=(one: 'one', two: 'two') old_package='demo-run/service/packages/tally-1.0' service='demo-run/service'
TEXT
      ;;
    'runs-target')
      cat <<'TEXT'
known symptom: An instance starts but does not say that it is well
  - Read the end of its log
       tail -n 20 demo-run/service/one/log
  - Go back to the old version and keep the package for its authors
TEXT
      ;;
    *) : ;;
  esac
}

list() {
  cat <<'LIST'
 1/11  prepare.entry.answers  The instance is well, in the version that the change starts from [check: one, two]
 2/11  prepare.entry.room     There is room for the backup [check: controller]
 3/11  save-data              Save the data of each instance [run: one, two]
 4/11  close-entrance         Close the entrance [run: controller]
 5/11  drain                  Wait until every accepted number has been added [wait: one, two]
 6/11  upgrade-tally          Upgrade the instance [run: one, two]
 7/11  open-entrance          Open the entrance [run: controller]
 8/11  runs-target            The instance runs the target version and is well [check: one, two]
 9/11  program-is-target      The installed program is the package [check: one, two]
10/11  post-number            Add the same number to both instances [run: one, two]
11/11  same-total             Both instances hold the same total [check: one, two]
LIST
}

# A line a step: id, kind, position, stage, hosts; its check, of which kind, on which hosts; how many
# must sign; part of the plan, or of a way back; window; and in milliseconds how long it takes, and
# its undoing; then its `unless`, and on which hosts that looks; and of how many hosts its batches are.
facts() {
  cat <<'FACTS'
prepare.entry.answers check entry prepare one,two prepare.entry.answers probe one,two 0 plan - - none - - - 2 mandatory
prepare.entry.room check entry prepare controller prepare.entry.room probe controller 0 plan - - none - - - 1 mandatory
save-data run body prepare one,two save-data.check probe one,two 0 plan - 5000 none 5000 - - 1,1 mandatory
close-entrance run body upgrade controller close-entrance.check probe controller 0 plan - - undo - - - 1 -
drain wait body upgrade one,two drain probe one,two 0 plan - - none - - - 2 mandatory
upgrade-tally run body upgrade one,two upgrade-tally.check probe one,two 0 plan - 10000 undo 10000 - - 1,1 -
open-entrance run body upgrade controller open-entrance.check probe controller 0 plan - - none - - - 1 -
runs-target check verify verify one,two runs-target probe one,two 0 plan - - none - - - 2 mandatory
program-is-target check verify verify one,two program-is-target probe one,two 0 plan - - none - - - 2 -
post-number run verify verify one,two - - - 0 plan - - none - - - 2 -
same-total check verify verify one,two same-total compare one,two 0 plan - - none - - - 2 mandatory
restore-instance run body back-to-old one,two restore-instance.check probe one,two 0 back - - none - - - 1,1 -
reopen-entrance run body back-to-old controller - - - 0 back - - none - - - 1 -
old-version-well check verify back-to-old one,two old-version-well probe one,two 0 back - - none - - - 2 -
undo:close-entrance run body upgrade controller - - - 0 back - - none - - - 1 -
undo:upgrade-tally run body upgrade two,one - - - 0 back - - none - - - 1,1 -
FACTS
}

number_of() { # STEP: sets RB_ROW, the number of its line there
  RB_ROW=0
  case $1 in
    'prepare.entry.answers') RB_ROW=1 ;;
    'prepare.entry.room') RB_ROW=2 ;;
    'save-data') RB_ROW=3 ;;
    'close-entrance') RB_ROW=4 ;;
    'drain') RB_ROW=5 ;;
    'upgrade-tally') RB_ROW=6 ;;
    'open-entrance') RB_ROW=7 ;;
    'runs-target') RB_ROW=8 ;;
    'program-is-target') RB_ROW=9 ;;
    'post-number') RB_ROW=10 ;;
    'same-total') RB_ROW=11 ;;
    'restore-instance') RB_ROW=12 ;;
    'reopen-entrance') RB_ROW=13 ;;
    'old-version-well') RB_ROW=14 ;;
    'undo:close-entrance') RB_ROW=15 ;;
    'undo:upgrade-tally') RB_ROW=16 ;;
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
    wait_for_child
    [ "$RB_VIA" = ssh ] || count_signal
  fi
  clock
  RB_MS=$((RB_NOW - RB_BEGAN))
  # The clock has hundredths of a second.
  if [ -n "$RB_FAR_STATUS" ]; then
    RB_STATUS=$RB_FAR_STATUS
  elif [ -z "$RB_CUT" ] && [ "$RB_LIMIT" -gt 0 ] && [ "$RB_MS" -ge $((RB_LIMIT - 10)) ]; then
    RB_CUT=timeout
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

tools_on() { # HOST: sets RB_ASKED, what is needed there
  RB_ASKED=
  for RB_T in $RB_NEEDS; do
    case $RB_T in "$1="*) RB_T=${RB_T#*=} RB_ASKED="$RB_ASKED ${RB_T%%=*}" ;; esac
  done
}

missing_on() { # HOST: adds to RB_LACKS what is missing there
  tools_on "$1"
  reach "$1"
  RB_BASE=$RB_TMP/need.$1
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
    empty) [ -z "$RB_SEEN" ] || { shown && fails "there is output: $RB_SHOWN" "$RB_K"; } ;;
    equals)
      wanted "$2"
      [ "$RB_SEEN" = "$RB_WANTED" ] || fails_as_seen
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

folded() { # NAME...: as names of people are compared, a line each
  printf '%s\n' "$@" | LC_ALL=C sed "s/^[$RB_BLANK]*//; s/[$RB_BLANK]*\$//" | LC_ALL=C tr '[:upper:]' '[:lower:]'
}

is_among() { # NAME LINES
  folded "$2" | LC_ALL=C grep -q -x -F -e "$(folded "$1")"
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
}

announce_stage() {
  say "$RB_DRY$RB_HEADING"
  RB_HEADING=
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

# A run that was asked to go back stands where it ended, or where its last step was begun.
roll_back_as_asked() {
  turn_back "${RB_ENDED_AT:-${RB_LAST_BEGUN:-$RB_FIRST_STEP}}" "$RB_OPERATOR asked for it"
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
eyJiYWNrZ3JvdW5kVGFza3MiOltdLCJjYXBhYmlsaXRpZXMiOlt7ImlkIjoiYWRkaW5nIiwidGl0
bGUiOiJBZGRpbmcgbnVtYmVycyJ9LHsiaWQiOiJyZWFkaW5nIiwidGl0bGUiOiJSZWFkaW5nIHRo
ZSB0b3RhbCJ9XSwiY2hhbmdlIjp7ImVudmlyb25tZW50IjoiZGVtbyIsImlkIjoiREVNTy0xIiwi
dGl0bGUiOiJUYWxseSBmcm9tIDEuMCB0byAyLjAifSwiY29tcG9uZW50cyI6W3siaG9zdHMiOlsi
b25lIiwidHdvIl0sImlkIjoidGFsbHkiLCJpbXBhY3QiOjEsIm1ldGhvZHMiOlsicGFja2FnZSJd
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoicmVhZG1lIiwibGluZXMiOiJ1cGdyYWRlIn1dLCJ0aXRs
ZSI6IlRhbGx5IGluc3RhbmNlIn1dLCJkZWNpc2lvbnMiOltdLCJlZGl0aW9uIjo1LCJmb3JtYXQi
OiJydW5ib29rLXBsYW4vMSIsImhvc3RzIjpbeyJjb21wb25lbnRzIjpbInRhbGx5Il0sImNvbm5l
Y3Rpb24iOiJsb2NhbCIsImlkIjoib25lIiwicm9sZXMiOlsibm9kZSJdfSx7ImNvbXBvbmVudHMi
OlsidGFsbHkiXSwiY29ubmVjdGlvbiI6ImxvY2FsIiwiaWQiOiJ0d28iLCJyb2xlcyI6WyJub2Rl
Il19XSwiaW1wYWN0TGV2ZWxzIjpbeyJkZWZpbml0aW9uIjoiTm9ib2R5IG5vdGljZXMuIiwibGV2
ZWwiOjAsInRpdGxlIjoiTm9uZSIsIndpbmRvd1JlcXVpcmVkIjpmYWxzZX0seyJkZWZpbml0aW9u
IjoiTmV3IG51bWJlcnMgd2FpdCB3aGlsZSBhbiBpbnN0YW5jZSByZXN0YXJ0cy4iLCJsZXZlbCI6
MSwidGl0bGUiOiJQYXVzZSIsIndpbmRvd1JlcXVpcmVkIjpmYWxzZX1dLCJub3RlcyI6W10sInBl
b3BsZSI6eyJhcHByb3ZhbHNSZXF1aXJlZCI6MCwiYXBwcm92ZXJzIjpbImxpQGV4YW1wbGUuY29t
Il0sImNvbnRhY3RzIjpbXSwib3BlcmF0b3JzIjpbImFuYUBleGFtcGxlLmNvbSJdLCJyZXZpZXdl
cnMiOltdfSwicHJvZHVjdCI6eyJkZXNjcmlwdGlvbiI6IkEgc2VydmljZSB0aGF0IGFkZHMgdXAg
bnVtYmVycywgaW4gdHdvIGluc3RhbmNlcyB0aGF0IGhvbGQgdGhlIHNhbWUgdG90YWwuIiwiaWQi
OiJ0YWxseSIsInRpdGxlIjoiVGFsbHkifSwicmVjb3ZlcnkiOlt7ImZhaWx1cmVPZiI6WyJ1cGdy
YWRlLXRhbGx5Il0sImlkIjoiYmFjay10by1vbGQiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoicmVh
ZG1lIiwibGluZXMiOiJ3YXkgYmFjayJ9XSwic3RlcHMiOlt7ImJhdGNoZXMiOltbIm9uZSJdLFsi
dHdvIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InNoIFwi
JHtzZXJ2aWNlfS90YWxseWN0bFwiIGFzayBcIiR7c2VydmljZX0vJHtob3N0fVwiIHBpbmciLCJ2
YXJpYWJsZXMiOlsiaG9zdCIsInNlcnZpY2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1
YWxzIiwidGV4dCI6Im9rIDEuMCJ9XSwiZXhwZWN0ZWQiOiJpcyBgb2sgMS4wYCIsImhvc3RzIjpb
Im9uZSIsInR3byJdLCJpZCI6InJlc3RvcmUtaW5zdGFuY2UuY2hlY2siLCJraW5kIjoicHJvYmUi
LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpdGxlIjoiVGhlIG9sZCB2ZXJzaW9uIGlzIHdlbGwi
fSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzaCBcIiR7c2VydmljZX0vdGFs
bHljdGxcIiBzdG9wIFwiJHtzZXJ2aWNlfS8ke2hvc3R9XCJcbnNoIFwiJHtzZXJ2aWNlfS90YWxs
eWN0bFwiIGluc3RhbGwgXCIke3NlcnZpY2V9LyR7aG9zdH1cIiBcIiR7b2xkX3BhY2thZ2V9XCJc
bnJtIC1yZiAtLSBcIiR7c2VydmljZX0vJHtob3N0fS9kYXRhXCJcbmNwIC1SIFwiJHtzZXJ2aWNl
fS9iYWNrdXAvJHtob3N0fVwiIFwiJHtzZXJ2aWNlfS8ke2hvc3R9L2RhdGFcIlxuc2ggXCIke3Nl
cnZpY2V9L3RhbGx5Y3RsXCIgc3RhcnQgXCIke3NlcnZpY2V9LyR7aG9zdH1cIiIsInZhcmlhYmxl
cyI6WyJob3N0Iiwib2xkX3BhY2thZ2UiLCJzZXJ2aWNlIl19LCJlZmZlY3RzIjpbXSwiaWQiOiJy
ZXN0b3JlLWluc3RhbmNlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJydW4iLCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNDl9LCJw
b3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbXSwic3RhZ2UiOiJiYWNrLXRvLW9sZCIsInRpbWVvdXRN
UyI6NjAwMDAsInRpdGxlIjoiUHV0IHRoZSBvbGQgcHJvZ3JhbSBhbmQgdGhlIHNhdmVkIGRhdGEg
YmFjayJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiJybSAtZiAtLSBcIiR7c2VydmljZX0vY2xvc2VkXCIiLCJ2YXJpYWJsZXMi
Olsic2VydmljZSJdfSwiZWZmZWN0cyI6W10sImlkIjoicmVvcGVuLWVudHJhbmNlIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZp
bGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNjN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpb
XSwic3RhZ2UiOiJiYWNrLXRvLW9sZCIsInRpdGxlIjoiT3BlbiB0aGUgZW50cmFuY2UgYWdhaW4i
fSx7ImJhdGNoZXMiOltbIm9uZSIsInR3byJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJzaCBcIiR7c2VydmljZX0vdGFsbHljdGxcIiBhc2sgXCIke3NlcnZp
Y2V9LyR7aG9zdH1cIiBwaW5nIiwidmFyaWFibGVzIjpbImhvc3QiLCJzZXJ2aWNlIl19LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiJvayAxLjAifV0sImV4cGVjdGVkIjoi
aXMgYG9rIDEuMGAiLCJob3N0cyI6WyJvbmUiLCJ0d28iXSwiaWQiOiJvbGQtdmVyc2lvbi13ZWxs
Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aXRsZSI6IkV2ZXJ5IGlu
c3RhbmNlIGlzIHdlbGwgaW4gdGhlIG9sZCB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJpZCI6Im9s
ZC12ZXJzaW9uLXdlbGwiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTY4fSwi
cG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbXSwic3RhZ2UiOiJiYWNrLXRvLW9sZCIsInRpdGxl
IjoiRXZlcnkgaW5zdGFuY2UgaXMgd2VsbCBpbiB0aGUgb2xkIHZlcnNpb24ifV0sInRpdGxlIjoi
R28gYmFjayB0byB0aGUgb2xkIHZlcnNpb24iLCJ0cmlnZ2VyIjoiQW4gaW5zdGFuY2UgZG9lcyBu
b3Qgc3RhcnQsIG9yIGlzIG5vdCB3ZWxsLCBpbiB0aGUgbmV3IHZlcnNpb24ifV0sInJlcXVpcmVt
ZW50cyI6W3siaWQiOiJpbnN0YW5jZXMtaGVhbHRoeSIsImtpbmQiOiJwcmVjaGVjayIsImxldmVs
IjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInByZXBhcmUuZW50cnkuYW5zd2VycyJdLCJzb3VyY2Ui
Olt7ImRvY3VtZW50IjoicmVhZG1lIiwibGluZXMiOiJiZWZvcmUifV0sInRpdGxlIjoiQm90aCBp
bnN0YW5jZXMgYW5zd2VyIGJlZm9yZSBhbnl0aGluZyBpcyB0b3VjaGVkIn0seyJpZCI6InJvb20t
Zm9yLWJhY2t1cCIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5
IjpbInByZXBhcmUuZW50cnkucm9vbSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoicmVhZG1lIiwi
bGluZXMiOiJiZWZvcmUifV0sInRpdGxlIjoiVGhlcmUgaXMgcm9vbSBmb3IgdGhlIGJhY2t1cCJ9
LHsiaWQiOiJkYXRhLXNhdmVkIiwia2luZCI6ImJhY2t1cCIsImxldmVsIjoibXVzdCIsInNhdGlz
ZmllZEJ5IjpbInNhdmUtZGF0YSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoicmVhZG1lIiwibGlu
ZXMiOiJiZWZvcmUifV0sInRpdGxlIjoiVGhlIGRhdGEgb2YgZXZlcnkgaW5zdGFuY2UgaXMgc2F2
ZWQsIGJlY2F1c2UgMi4wIHJld3JpdGVzIGl0In0seyJpZCI6ImluYm94LWVtcHR5Iiwia2luZCI6
IndhaXQiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJkcmFpbiJdLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoicmVhZG1lIiwibGluZXMiOiJ1cGdyYWRlIn1dLCJ0aXRsZSI6Ik5vIG51bWJl
ciBpcyB3YWl0aW5nIHdoZW4gYW4gaW5zdGFuY2Ugc3RvcHMifSx7ImlkIjoidmVyc2lvbi1yZWFj
aGVkIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicnVucy10
YXJnZXQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6InJlYWRtZSIsImxpbmVzIjoiYWZ0ZXIifV0s
InRpdGxlIjoiRXZlcnkgaW5zdGFuY2UgcnVucyB0aGUgdGFyZ2V0IHZlcnNpb24ifSx7ImlkIjoi
dG90YWxzLWFncmVlIiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnki
Olsic2FtZS10b3RhbCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoicmVhZG1lIiwibGluZXMiOiJh
ZnRlciJ9XSwidGl0bGUiOiJCb3RoIGluc3RhbmNlcyBob2xkIHRoZSBzYW1lIHRvdGFsIn0seyJp
ZCI6IndheS1iYWNrIiwia2luZCI6InJvbGxiYWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVk
QnkiOlsiYmFjay10by1vbGQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6InJlYWRtZSIsImxpbmVz
Ijoid2F5IGJhY2sifV0sInRpdGxlIjoiVGhlcmUgaXMgYSB3YXkgYmFjayB0byB0aGUgb2xkIHZl
cnNpb24ifV0sInJ1bmJvb2siOnsiaWQiOiJ0YWxseS11cGdyYWRlIiwidGl0bGUiOiJVcGdyYWRl
IFRhbGx5LCBvbmUgaW5zdGFuY2UgYWZ0ZXIgYW5vdGhlciJ9LCJza2lwcGVkIjpbXSwic291cmNl
cyI6W3siaWQiOiJyZWFkbWUiLCJ0aXRsZSI6Ik5vdGVzIG9mIHRoZSBkZW1vIn1dLCJzdGFnZXMi
Olt7ImVmZmVjdHMiOltdLCJpZCI6InByZXBhcmUiLCJzdGVwcyI6WyJwcmVwYXJlLmVudHJ5LmFu
c3dlcnMiLCJwcmVwYXJlLmVudHJ5LnJvb20iLCJzYXZlLWRhdGEiXSwidGl0bGUiOiJMb29rIGFu
ZCBzYXZlIn0seyJlZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoiYWRkaW5nIiwiZWZmZWN0IjoicGF1
c2VkIn0seyJjYXBhYmlsaXR5IjoicmVhZGluZyIsImVmZmVjdCI6ImRlZ3JhZGVkIn1dLCJpZCI6
InVwZ3JhZGUiLCJpbXBhY3QiOjEsInN0ZXBzIjpbImNsb3NlLWVudHJhbmNlIiwiZHJhaW4iLCJ1
cGdyYWRlLXRhbGx5Iiwib3Blbi1lbnRyYW5jZSJdLCJ0aXRsZSI6IlVwZ3JhZGUifSx7ImVmZmVj
dHMiOltdLCJpZCI6InZlcmlmeSIsInN0ZXBzIjpbInJ1bnMtdGFyZ2V0IiwicHJvZ3JhbS1pcy10
YXJnZXQiLCJwb3N0LW51bWJlciIsInNhbWUtdG90YWwiXSwidGl0bGUiOiJQb3N0LXVwZ3JhZGUg
dmVyaWZpY2F0aW9uIn1dLCJzdGVwcyI6W3siYmF0Y2hlcyI6W1sib25lIiwidHdvIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InNoIFwiJHtzZXJ2aWNlfS90
YWxseWN0bFwiIGFzayBcIiR7c2VydmljZX0vJHtob3N0fVwiIHBpbmciLCJ2YXJpYWJsZXMiOlsi
aG9zdCIsInNlcnZpY2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6
Im9rIDEuMCJ9XSwiZXhwZWN0ZWQiOiJpcyBgb2sgMS4wYCIsImhvc3RzIjpbIm9uZSIsInR3byJd
LCJpZCI6InByZXBhcmUuZW50cnkuYW5zd2VycyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0
aGUgb3V0cHV0IiwidGltZW91dE1TIjoxMDAwMCwidGl0bGUiOiJUaGUgaW5zdGFuY2UgaXMgd2Vs
bCwgaW4gdGhlIHZlcnNpb24gdGhhdCB0aGUgY2hhbmdlIHN0YXJ0cyBmcm9tIn0sImVmZmVjdHMi
OltdLCJpZCI6InByZXBhcmUuZW50cnkuYW5zd2VycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjo1Mn0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbImluc3RhbmNlcy1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJyZWFkbWUiLCJsaW5lcyI6ImJlZm9yZSJ9XSwic3RhZ2UiOiJwcmVw
YXJlIiwidGl0bGUiOiJUaGUgaW5zdGFuY2UgaXMgd2VsbCwgaW4gdGhlIHZlcnNpb24gdGhhdCB0
aGUgY2hhbmdlIHN0YXJ0cyBmcm9tIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRmIC1QayAtLSBcIiR7c2Vy
dmljZX1cIiB8IGF3ayAnTlIgPT0gMiB7IHByaW50ICQ0IH0nIiwidG9vbHMiOlsiYXdrIl0sInZh
cmlhYmxlcyI6WyJzZXJ2aWNlIl19LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI+PSIsIm51bWJl
cnMiOls5NzY2XSwicHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzIGF0IGxlYXN0
IDEwIE1CIiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6InByZXBhcmUuZW50cnkucm9vbSIs
ImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJmcmVlIHNwYWNlIG9mIGRlbW8tcnVuL3NlcnZpY2Ui
LCJ0aXRsZSI6IlRoZXJlIGlzIHJvb20gZm9yIHRoZSBiYWNrdXAifSwiZWZmZWN0cyI6W10sImlk
IjoicHJlcGFyZS5lbnRyeS5yb29tIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIs
Im9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUi
OjUyfSwicG9zaXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsi
cm9vbS1mb3ItYmFja3VwIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W10sInN0YWdl
IjoicHJlcGFyZSIsInRpdGxlIjoiVGhlcmUgaXMgcm9vbSBmb3IgdGhlIGJhY2t1cCJ9LHsiYmFj
a3VwIjoiZGF0YSIsImJhdGNoZXMiOltbIm9uZSJdLFsidHdvIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImNtcCAtLSBcIiR7c2VydmljZX0vJHtob3N0fS9k
YXRhL3RvdGFsXCIgXCIke3NlcnZpY2V9L2JhY2t1cC8ke2hvc3R9L3RvdGFsXCIgJiYgZWNobyBp
ZGVudGljYWwiLCJ2YXJpYWJsZXMiOlsiaG9zdCIsInNlcnZpY2UiXX0sImV4cGVjdCI6W3sicHJl
ZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6ImlkZW50aWNhbCJ9XSwiZXhwZWN0ZWQiOiJpcyBgaWRl
bnRpY2FsYCIsImhvc3RzIjpbIm9uZSIsInR3byJdLCJpZCI6InNhdmUtZGF0YS5jaGVjayIsImtp
bmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGl0bGUiOiJUaGUgY29weSBpcyB0
aGUgc2FtZSBhcyB0aGUgZGF0YSJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6
Im1rZGlyIC1wIFwiJHtzZXJ2aWNlfS9iYWNrdXBcIlxuY3AgLVIgXCIke3NlcnZpY2V9LyR7aG9z
dH0vZGF0YVwiIFwiJHtzZXJ2aWNlfS9iYWNrdXAvJHtob3N0fVwiIiwidmFyaWFibGVzIjpbImhv
c3QiLCJzZXJ2aWNlIl19LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NTAwMCwiaWQiOiJzYXZl
LWRhdGEiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTR9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImRhdGEtc2F2ZWQiXSwic2ltdWx0
YW5lb3VzIjpmYWxzZSwic291cmNlIjpbXSwic3RhZ2UiOiJwcmVwYXJlIiwidGltZW91dE1TIjo2
MDAwMCwidGl0bGUiOiJTYXZlIHRoZSBkYXRhIG9mIGVhY2ggaW5zdGFuY2UifSx7ImJhdGNoZXMi
OltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0
ZXh0IjoidGVzdCAtZSBcIiR7c2VydmljZX0vY2xvc2VkXCIiLCJ2YXJpYWJsZXMiOlsic2Vydmlj
ZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHMiLCJob3N0cyI6WyJjb250cm9sbGVy
Il0sImlkIjoiY2xvc2UtZW50cmFuY2UuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
ZmlsZSBkZW1vLXJ1bi9zZXJ2aWNlL2Nsb3NlZCIsInRpdGxlIjoiVGhlIGVudHJhbmNlIGlzIGNs
b3NlZCJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRvdWNoIFwiJHtzZXJ2
aWNlfS9jbG9zZWRcIiIsInZhcmlhYmxlcyI6WyJzZXJ2aWNlIl19LCJkZXNjcmlwdGlvbiI6Ik5l
dyBudW1iZXJzIHdhaXQgb3V0c2lkZTsgd2hhdCBoYXMgYmVlbiBhY2NlcHRlZCBpcyBzdGlsbCBh
ZGRlZC4iLCJlZmZlY3RzIjpbXSwiaWQiOiJjbG9zZS1lbnRyYW5jZSIsImlkZW1wb3RlbnQiOnRy
dWUsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdy
YWRlLnlhbWwiLCJsaW5lIjo3NH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOltdLCJzdGFnZSI6
InVwZ3JhZGUiLCJ0aXRsZSI6IkNsb3NlIHRoZSBlbnRyYW5jZSIsInVuZG8iOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJybSAtZiAtLSBcIiR7c2VydmljZX0vY2xvc2VkXCIi
LCJ2YXJpYWJsZXMiOlsic2VydmljZSJdfX19LHsiYmF0Y2hlcyI6W1sib25lIiwidHdvIl1dLCJj
aGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImxzIC1BIFwiJHtzZXJ2
aWNlfS8ke2hvc3R9L2luXCIiLCJ2YXJpYWJsZXMiOlsiaG9zdCIsInNlcnZpY2UiXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoiZW1wdHkifV0sImV4cGVjdGVkIjoiaXMgZW1wdHkiLCJob3N0cyI6
WyJvbmUiLCJ0d28iXSwiaWQiOiJkcmFpbiIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUg
b3V0cHV0IiwidGl0bGUiOiJUaGUgaW5ib3ggaXMgZW1wdHkifSwiZWZmZWN0cyI6W10sImlkIjoi
ZHJhaW4iLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4M30sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAwLCJmb3JNUyI6
MzAwMDB9LCJzYXRpc2ZpZXMiOlsiaW5ib3gtZW1wdHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwi
c291cmNlIjpbXSwic3RhZ2UiOiJ1cGdyYWRlIiwidGl0bGUiOiJXYWl0IHVudGlsIGV2ZXJ5IGFj
Y2VwdGVkIG51bWJlciBoYXMgYmVlbiBhZGRlZCJ9LHsiYmF0Y2hlcyI6W1sib25lIl0sWyJ0d28i
XV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2ggXCIke3Nl
cnZpY2V9L3RhbGx5Y3RsXCIgYXNrIFwiJHtzZXJ2aWNlfS8ke2hvc3R9XCIgcGluZyIsInZhcmlh
YmxlcyI6WyJob3N0Iiwic2VydmljZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMi
LCJ0ZXh0Ijoib2sgMi4wIn1dLCJleHBlY3RlZCI6ImlzIGBvayAyLjBgIiwiaG9zdHMiOlsib25l
IiwidHdvIl0sImlkIjoidXBncmFkZS10YWxseS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInJldHJ5
Ijp7ImV2ZXJ5TVMiOjEwMDAsImZvck1TIjo1MDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0
aXRsZSI6IlRoZSBpbnN0YW5jZSBzYXlzIHRoYXQgaXQgaXMgd2VsbCwgaW4gdGhlIHRhcmdldCB2
ZXJzaW9uIn0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2ggXCIke3NlcnZp
Y2V9L3RhbGx5Y3RsXCIgc3RvcCBcIiR7c2VydmljZX0vJHtob3N0fVwiXG5lY2hvIFwiaW5zdGFs
bGluZyAke3BhY2thZ2V9IGFzICR7aG9zdH1cIlxuc2ggXCIke3NlcnZpY2V9L3RhbGx5Y3RsXCIg
aW5zdGFsbCBcIiR7c2VydmljZX0vJHtob3N0fVwiIFwiJHtwYWNrYWdlfVwiXG5zaCBcIiR7c2Vy
dmljZX0vdGFsbHljdGxcIiBzdGFydCBcIiR7c2VydmljZX0vJHtob3N0fVwiIiwidmFyaWFibGVz
IjpbImhvc3QiLCJwYWNrYWdlIiwic2VydmljZSJdfSwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6
ImFkZGluZyIsImVmZmVjdCI6InBhdXNlZCJ9LHsiY2FwYWJpbGl0eSI6InJlYWRpbmciLCJlZmZl
Y3QiOiJkZWdyYWRlZCJ9XSwiZXN0aW1hdGVNUyI6MTAwMDAsImlkIjoidXBncmFkZS10YWxseSIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJpbXBhY3QiOjEsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5NX0sInBvc2l0aW9u
IjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOltdLCJzdGFnZSI6InVwZ3JhZGUiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0
aXRsZSI6IlVwZ3JhZGUgdGhlIGluc3RhbmNlIiwidW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6InNoIFwiJHtzZXJ2aWNlfS90YWxseWN0bFwiIHN0b3AgXCIke3NlcnZp
Y2V9LyR7aG9zdH1cIlxuc2ggXCIke3NlcnZpY2V9L3RhbGx5Y3RsXCIgaW5zdGFsbCBcIiR7c2Vy
dmljZX0vJHtob3N0fVwiIFwiJHtvbGRfcGFja2FnZX1cIlxucm0gLXJmIC0tIFwiJHtzZXJ2aWNl
fS8ke2hvc3R9L2RhdGFcIlxuY3AgLVIgXCIke3NlcnZpY2V9L2JhY2t1cC8ke2hvc3R9XCIgXCIk
e3NlcnZpY2V9LyR7aG9zdH0vZGF0YVwiXG5zaCBcIiR7c2VydmljZX0vdGFsbHljdGxcIiBzdGFy
dCBcIiR7c2VydmljZX0vJHtob3N0fVwiIiwidmFyaWFibGVzIjpbImhvc3QiLCJvbGRfcGFja2Fn
ZSIsInNlcnZpY2UiXX19LCJ1cGdyYWRlcyI6InRhbGx5In0seyJiYXRjaGVzIjpbWyJjb250cm9s
bGVyIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6IiEgdGVz
dCAtZSBcIiR7c2VydmljZX0vY2xvc2VkXCIiLCJ2YXJpYWJsZXMiOlsic2VydmljZSJdfSwiZXhw
ZWN0IjpbXSwiZXhwZWN0ZWQiOiJkb2VzIG5vdCBleGlzdCIsImhvc3RzIjpbImNvbnRyb2xsZXIi
XSwiaWQiOiJvcGVuLWVudHJhbmNlLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImZp
bGUgZGVtby1ydW4vc2VydmljZS9jbG9zZWQiLCJ0aXRsZSI6IlRoZSBlbnRyYW5jZSBpcyBvcGVu
In0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoicm0gLWYgLS0gXCIke3NlcnZp
Y2V9L2Nsb3NlZFwiIiwidmFyaWFibGVzIjpbInNlcnZpY2UiXX0sImVmZmVjdHMiOltdLCJpZCI6
Im9wZW4tZW50cmFuY2UiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIyfSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W10sInN0YWdlIjoidXBncmFkZSIsInRpdGxlIjoiT3BlbiB0
aGUgZW50cmFuY2UifSx7ImJhdGNoZXMiOltbIm9uZSIsInR3byJdXSwiY2hlY2siOnsiY29tbWFu
ZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzaCBcIiR7c2VydmljZX0vdGFsbHljdGxcIiBh
c2sgXCIke3NlcnZpY2V9LyR7aG9zdH1cIiBwaW5nIiwidmFyaWFibGVzIjpbImhvc3QiLCJzZXJ2
aWNlIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiJvayAyLjAifV0s
ImV4cGVjdGVkIjoiaXMgYG9rIDIuMGAiLCJob3N0cyI6WyJvbmUiLCJ0d28iXSwiaWQiOiJydW5z
LXRhcmdldCIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1T
IjoxMDAwMCwidGl0bGUiOiJUaGUgaW5zdGFuY2UgcnVucyB0aGUgdGFyZ2V0IHZlcnNpb24gYW5k
IGlzIHdlbGwifSwiZWZmZWN0cyI6W10sImlkIjoicnVucy10YXJnZXQiLCJpZGVtcG90ZW50Ijpm
YWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6MTMwfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbInZlcnNpb24tcmVhY2hlZCJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOltdLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIGluc3RhbmNlIHJ1
bnMgdGhlIHRhcmdldCB2ZXJzaW9uIGFuZCBpcyB3ZWxsIn0seyJiYXRjaGVzIjpbWyJvbmUiLCJ0
d28iXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiY21wIC0t
IFwiJHtwYWNrYWdlfVwiIFwiJHtzZXJ2aWNlfS8ke2hvc3R9L3Byb2dyYW1cIiAmJiBlY2hvIGlk
ZW50aWNhbCIsInZhcmlhYmxlcyI6WyJob3N0IiwicGFja2FnZSIsInNlcnZpY2UiXX0sImV4cGVj
dCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6ImlkZW50aWNhbCJ9XSwiZXhwZWN0ZWQi
OiJpcyBgaWRlbnRpY2FsYCIsImhvc3RzIjpbIm9uZSIsInR3byJdLCJpZCI6InByb2dyYW0taXMt
dGFyZ2V0Iiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aXRsZSI6IlRo
ZSBpbnN0YWxsZWQgcHJvZ3JhbSBpcyB0aGUgcGFja2FnZSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJw
cm9ncmFtLWlzLXRhcmdldCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZh
aWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMzF9
LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOltdLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoi
VGhlIGluc3RhbGxlZCBwcm9ncmFtIGlzIHRoZSBwYWNrYWdlIn0seyJiYXRjaGVzIjpbWyJvbmUi
LCJ0d28iXV0sImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2ggXCIke3NlcnZp
Y2V9L3RhbGx5Y3RsXCIgYXNrIFwiJHtzZXJ2aWNlfS8ke2hvc3R9XCIgYWRkIDQyIiwidmFyaWFi
bGVzIjpbImhvc3QiLCJzZXJ2aWNlIl19LCJlZmZlY3RzIjpbXSwiaWQiOiJwb3N0LW51bWJlciIs
ImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTMyfSwicG9zaXRpb24iOiJ2ZXJpZnki
LCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjp0cnVlLCJz
b3VyY2UiOltdLCJzdGFnZSI6InZlcmlmeSIsInRpbWVvdXRNUyI6MTAwMDAsInRpdGxlIjoiQWRk
IHRoZSBzYW1lIG51bWJlciB0byBib3RoIGluc3RhbmNlcyJ9LHsiYmF0Y2hlcyI6W1sib25lIiwi
dHdvIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InNoIFwi
JHtzZXJ2aWNlfS90YWxseWN0bFwiIGFzayBcIiR7c2VydmljZX0vJHtob3N0fVwiIHRvdGFsIiwi
dmFyaWFibGVzIjpbImhvc3QiLCJzZXJ2aWNlIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVx
dWFsIn1dLCJleHBlY3RlZCI6ImlzIHRoZSBzYW1lIG9uIGV2ZXJ5IGhvc3QiLCJob3N0cyI6WyJv
bmUiLCJ0d28iXSwiaWQiOiJzYW1lLXRvdGFsIiwia2luZCI6ImNvbXBhcmUiLCJyZXRyeSI6eyJl
dmVyeU1TIjoxMDAwLCJmb3JNUyI6MTAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpdGxl
IjoiQm90aCBpbnN0YW5jZXMgaG9sZCB0aGUgc2FtZSB0b3RhbCJ9LCJlZmZlY3RzIjpbXSwiaWQi
OiJzYW1lLXRvdGFsIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVy
ZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEzOH0sInBv
c2l0aW9uIjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ0b3RhbHMt
YWdyZWUiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbXSwic3RhZ2UiOiJ2ZXJpZnki
LCJ0aXRsZSI6IkJvdGggaW5zdGFuY2VzIGhvbGQgdGhlIHNhbWUgdG90YWwifV0sInRyb3VibGVz
aG9vdGluZyI6W3siYWN0aW9ucyI6W3siY29tbWFuZCI6InRhaWwgLW4gMjAgZGVtby1ydW4vc2Vy
dmljZS9vbmUvbG9nIiwicm9sZXMiOltdLCJ0ZXh0IjoiUmVhZCB0aGUgZW5kIG9mIGl0cyBsb2ci
fSx7InJvbGVzIjpbXSwidGV4dCI6IkdvIGJhY2sgdG8gdGhlIG9sZCB2ZXJzaW9uIGFuZCBrZWVw
IHRoZSBwYWNrYWdlIGZvciBpdHMgYXV0aG9ycyJ9XSwiaWQiOiJub3QtaGVhbHRoeSIsInNob3du
QnkiOlsicnVucy10YXJnZXQiXSwic291cmNlIjpbXSwic3ltcHRvbSI6IkFuIGluc3RhbmNlIHN0
YXJ0cyBidXQgZG9lcyBub3Qgc2F5IHRoYXQgaXQgaXMgd2VsbCJ9XSwidmFyaWFibGVzIjpbeyJr
aW5kIjoidmFsdWUiLCJuYW1lIjoidGFyZ2V0IiwidmFsdWUiOiIyLjAifSx7ImtpbmQiOiJ2YWx1
ZSIsIm5hbWUiOiJvcmlnaW4iLCJ2YWx1ZSI6IjEuMCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6
ImNoYW5nZSIsInZhbHVlIjoiREVNTy0xIn0seyJieUhvc3QiOnsiY29udHJvbGxlciI6ImNvbnRy
b2xsZXIiLCJvbmUiOiJvbmUiLCJ0d28iOiJ0d28ifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoi
aG9zdCJ9LHsiYnlIb3N0Ijp7ImNvbnRyb2xsZXIiOiJsb2NhbGhvc3QiLCJvbmUiOiJvbmUiLCJ0
d28iOiJ0d28ifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoiYWRkcmVzcyJ9LHsia2luZCI6InZh
bHVlIiwibmFtZSI6InN0YXJ0X29yZGVyIiwidmFsdWUiOiIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5h
bWUiOiJzZXJ2aWNlIiwidGl0bGUiOiJGb2xkZXIgd2l0aCB0aGUgaW5zdGFuY2VzIiwidmFsdWUi
OiJkZW1vLXJ1bi9zZXJ2aWNlIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoicGFja2FnZSIsInRp
dGxlIjoiVGhlIHByb2dyYW0gdG8gaW5zdGFsbCIsInZhbHVlIjoiZGVtby1ydW4vc2VydmljZS9w
YWNrYWdlcy90YWxseS0yLjAifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJvbGRfcGFja2FnZSIs
InRpdGxlIjoiVGhlIHByb2dyYW0gdG8gZ28gYmFjayB0byIsInZhbHVlIjoiZGVtby1ydW4vc2Vy
dmljZS9wYWNrYWdlcy90YWxseS0xLjAifV0sInZlcnNpb25zIjp7ImZyb20iOiIxLjAiLCJwYXRo
IjpbIjEuMCIsIjIuMCJdLCJ0byI6IjIuMCJ9LCJ3aW5kb3dzIjpbXX0=
PLAN
}

main "$@"
