#!/bin/sh
# Small Distributed Cluster to 2.1.0
#
# Change CHG0043251 (production): MetaDefender Distributed Cluster 2.0.1 to 2.1.0
# Plan   4d74c06336b8e0d1a5f4bc70cff71bd204161224e6a37f170c88e650ec4b386e
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
#   1857-1934    printable  5410015240e14741f7ce83bd7b62febc9aff8fac54a4ce7a95c7375e633133db
#   1935-2215    record     f28eb2c84bdefde81c21494b4d1b6100518926f13e6654f1e59b8761d452351d
#   2216-2329    clock      dd996d1974ae0d6f10836db111d0e45059dc055273fe221b3d1818070a5be74c
#   2330-2839    command    36acdd51963bb552b04fb9ff2b7349c5d3c84e2cff0b414db11dac838fab5b18
#   2840-3097    show       fc19c290eb5249d0b513d11bcb997df65ac7ac48a74159681a2772d150eca394
#   3098-3404    reach      b183fec6d7fabe9696808aca98bf4fbeedb50a7c4e2fca8404d39f3088f898ed
#   3405-3534    tools      f5b22bc6e512b636c6c0907cb4659dd817dfed347b3d6193d312b3f165b631b0
#   3535-3794    check      e0ef3d7cd2721c8929ba21533f8f33fcd8b4ce4dbd802e77076c4af38113b034
#   3795-3877    judge      9cfc9ba2dce6599a2d163a430ddc4b16e424d998326f5c157806c806807202ca
#   3878-3991    match      83a8b3effb00f39bbf4c7f1b666890b6c6a81c9b35a309b1b6def9a9b03fce40
#   3992-4212    person     669a635e70ac35dbe53e4212a49dfefa4e54bb1906cd28e5bcdd340429ba0e06
#   4213-4511    step       3231e4b9237284e082e4065b7b5ba7e035c2c922a0aa2fff04480c205bf60326
#   4512-4864    decide     7afd39c4652170ff48682a53697e413bfbed8fac81a757d8dab68777446e2b15
#   4865-4910    back       c066685d076564c3b9945983d00b00e49f768d689877895ca59a4e2fd27845e1
#   4911-5031    window     ec3ace6fc95cb9cfec7db25cc37587e210bbdf2a15ac121c169fc76b5b5951f1
#   5032-5109    choose     2e55a4faacbdae50da195acd2d32a6e37ab519d01c88ec017641ef8b2e381408
#   5110-5421    start      983a2b60b1c45d716cb5bc750492254c0d87cddc8ef74bd430e63c819378c66a
#   5422-5528    place      09f741ed5d33c3b9eb6b1b7533c4882d1bd3308eecd76df770aef4ceb34d9a73
#   5529-5711    resume     187ab5bc7a057196d1e189f84991d7a3f6066a6805703c97a80414f0b1f3e7c9
#   5712-5878    standing   64423ab8be61556c4bb5f7ec3ff86d6c4db7218a07415289b9821236c701d780
#   5879-6463    reading    19ddcd05baaf57077a6ef887958f09c079f733c15077a2559b16fdbd75ee2f54
#   6464-6677    end        82f95af6da5248ae0cfefafcc84f63c2d1a677af6249ac384e338054b19bee5f
#
# All of them: sed -n '56,229p;1857,6677p' run.sh | sha256sum
#   b4e1a8498c023d91974f36e059dfeb3a045b7d77012209a3d6ddf51c8cda3c93
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

RB_DIGEST='4d74c06336b8e0d1a5f4bc70cff71bd204161224e6a37f170c88e650ec4b386e'
RB_CHANGE='CHG0043251'
RB_VERSION='0.1.0'
RB_COUNT=43
RB_TOOLS='awk base64 grep head mktemp od sed sha256sum sync tail ssh'
RB_TITLE='Small Distributed Cluster to 2.1.0'
RB_FIRST_STEP='notify-clients'
RB_DATE_NAMES=''
RB_PROCEDURES='restore-file-storage'
# Who may sign for this plan, and who carries it out; a name a line.
RB_APPROVALS_NEEDED=0
RB_APPROVERS='li@example.com'
RB_OPERATORS='ana@example.com'
RB_PEOPLE='ana@example.com
li@example.com'

# --- Variables of the change; a command sees only those that it names --------------------------

v_change='CHG0043251'
v_console_url='https://small.example.com/'
v_core_version='5.13.1'
v_installer_control_center='/srv/packages/mddc-control-center_2.1.0_amd64.deb'
v_installer_file_storage='/srv/packages/mddc-file-storage_2.1.0_amd64.deb'
v_installer_identity_service='/srv/packages/mddc-identity-service_2.1.0_amd64.deb'
v_origin='2.0.1'
v_package_control_center='example-control-center'
v_package_file_storage='example-file-storage'
v_package_identity_service='example-identity-service'
v_package_worker='example-worker'
v_previous_file_storage='/srv/packages/mddc-file-storage_2.0.1_amd64.deb'
v_quiet_period='15m'
v_start_order=''
v_target='2.1.0'
v_unit_control_center='example-control-center.service'
v_unit_file_storage='example-file-storage.service'
v_unit_identity_service='example-identity-service.service'
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
  runs 'live.entry.rights-worker' 'debian' 'core1' 'core2' 'gw1'
  runs 'live.entry.rights-shared' 'debian' 'app1' 'fs1'
  runs 'live.entry.package-there-worker' 'debian' 'core1' 'core2' 'gw1'
  runs 'live.entry.package-there-control-center' 'debian' 'app1'
  runs 'live.entry.package-there-identity-service' 'debian' 'app1'
  runs 'live.entry.package-there-file-storage' 'debian' 'fs1'
  runs 'upgrade-worker' 'debian' 'core1' 'core2' 'gw1'
  runs 'see-worker-running' 'debian' 'core1' 'core2' 'gw1'
  runs 'upgrade-control-center' 'debian' 'app1'
  runs 'see-control-center-running' 'debian' 'app1'
  runs 'upgrade-identity-service' 'debian' 'app1'
  runs 'see-identity-service-running' 'debian' 'app1'
  runs 'upgrade-file-storage' 'debian' 'fs1'
  runs 'see-file-storage-running' 'debian' 'fs1'
  runs 'downtime.exit.file-storage-runs' 'debian' 'fs1'
  runs 'version-worker' 'debian' 'core1' 'core2' 'gw1'
  runs 'version-control-center' 'debian' 'app1'
  runs 'version-identity-service' 'debian' 'app1'
  runs 'version-file-storage' 'debian' 'fs1'
  runs 'see-previous-running' 'debian' 'fs1'
  need 'live.entry.console-answers' 'controller' 'curl/wget'
  need 'upgrade-worker' 'core1 core2 gw1' 'dpkg-query'
  need 'upgrade-worker' 'core1 core2 gw1' 'dpkg-query'
  need 'see-worker-running' 'core1 core2 gw1' 'systemctl'
  need 'upgrade-control-center' 'app1' 'dpkg-query'
  need 'upgrade-control-center' 'app1' 'dpkg-query'
  need 'see-control-center-running' 'app1' 'systemctl'
  need 'console-back' 'controller' 'curl/wget'
  need 'upgrade-identity-service' 'app1' 'dpkg-query'
  need 'upgrade-identity-service' 'app1' 'dpkg-query'
  need 'see-identity-service-running' 'app1' 'systemctl'
  need 'live.exit.console-answers' 'controller' 'curl/wget'
  need 'upgrade-file-storage' 'fs1' 'dpkg-query'
  need 'upgrade-file-storage' 'fs1' 'dpkg-query'
  need 'see-file-storage-running' 'fs1' 'systemctl'
  need 'leave-maintenance' 'controller' 'curl/wget'
  need 'downtime.exit.file-storage-runs' 'fs1' 'systemctl'
  need 'version-worker' 'core1 core2 gw1' 'dpkg-query'
  need 'version-control-center' 'app1' 'dpkg-query'
  need 'version-identity-service' 'app1' 'dpkg-query'
  need 'version-file-storage' 'fs1' 'dpkg-query'
  need 'console-stays-up' 'controller' 'curl/wget'
  need 'see-previous-running' 'fs1' 'systemctl'
  need 'recovery-leave-maintenance' 'controller' 'curl/wget'
  need 'previous-console' 'controller' 'curl/wget'
}

# Where a host is reached, and what differs from host to host.
reach() { # HOST
  RB_VIA=local RB_ADDRESS='' v_host=$1 v_address=$1
  case $1 in
    'app1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.131' v_host='app1' v_address='192.0.2.131' ;;
    'fs1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.133' v_host='fs1' v_address='192.0.2.133' ;;
    'core1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.141' v_host='core1' v_address='192.0.2.141' v_installer_worker='/srv/packages/mddc-worker_2.1.0_amd64.deb' ;;
    'core2') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.142' v_host='core2' v_address='192.0.2.142' v_installer_worker='/srv/packages/mddc-worker_2.1.0_amd64.deb' ;;
    'gw1') RB_VIA=ssh RB_ADDRESS='ops@192.0.2.151' v_host='gw1' v_address='192.0.2.151' v_installer_worker='/srv/packages/mddc-worker_2.1.0_amd64.deb' ;;
  esac
}

# --- The run ------------------------------------------------------------------------------------

main() {
  trap - EXIT
  start "$@"

  stage 'prepare' 'Tell people, freeze the settings, bring the packages' '' '' 0 0 ''
  step_1
  step_2
  step_3
  step_4
  step_5
  step_6
  step_7

  stage 'live' 'Upgrade everything that does not stop the system' '' '' 0 0 'impact: level 1, Some impact: Handing in new files unavailable, Fetching scan results unavailable, Downloading processed files unavailable, Managing the cluster unavailable, Watching the cluster unavailable, Reports of status and resources degraded, Signing in to the Control Center console degraded, Requests that carry an API key degraded, Processing of files continue'
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

  stage 'downtime' 'Take the system down for File Storage' 'downtime' '2027-04-24T22:00:00+02:00 to 2027-04-25T01:00:00+02:00' 1808596800 1808607600 'impact: level 2, Everything down: Processing of files unavailable, Handing in new files unavailable, Fetching scan results unavailable, Downloading processed files unavailable'
  step_27
  step_28
  step_29
  step_30
  step_31
  step_32
  step_33
  step_34

  stage 'verify' 'Post-upgrade verification' '' '' 0 0 ''
  step_35
  step_36
  step_37
  step_38
  step_39
  step_40
  step_41
  step_42
  step_43

  succeed
}

# --- Steps, in the order in which they run ------------------------------------------------------

# 1/43  notify-clients: Tell the clients
# upgrade.yaml:249, guide 20, 22-23
step_1() {
  step 'notify-clients' notify body 'Tell the clients' || return 0
  guarded 'clients-notified'
  notify <<'WORDS'
send to clients:
  Under change CHG0043251 the gateways restart one after another; where there is only one, no file can be handed in and no result fetched until it is back. API keys may be refused for a moment, and in the announced window no files are taken at all. Please send nothing in the window.
about: submit-files, fetch-results, download-processed, api-key-validation, file-processing
at least 48 h ahead
WORDS
  finish
}

# 2/43  notify-administrators: Tell the administrators
# upgrade.yaml:262, guide 19, 21-22
step_2() {
  step 'notify-administrators' notify body 'Tell the administrators' || return 0
  notify <<'WORDS'
send to administrators:
  Under change CHG0043251 the console comes and goes, workers may be missing from dashboards for minutes, and workflow, module update and health check settings are frozen until the end.
about: management, monitoring, console-authentication, reporting
at least 24 h ahead
WORDS
  finish
}

# 3/43  download-installers: Download the installers and put them on their machines
# upgrade.yaml:274, guide 27
step_3() {
  step 'download-installers' manual body 'Download the installers and put them on their machines' || return 0
  guarded 'download-installers'
  manual '1.file-names=file-names' '2.sha256=sha256' <<'WORDS'
Fetch the installers for 2.1.0 from My OPSWAT, one for the system of each machine, and copy each to the machine of its component.
to record: file-names, sha256
WORDS
  finish
}

# 4/43  download-packages: Download the packages of Core and gateway
# upgrade.yaml:285, guide 39
step_4() {
  step 'download-packages' manual body 'Download the packages of Core and gateway' || return 0
  guarded 'download-packages'
  manual '1.file-names=file-names' '2.sha256=sha256' <<'WORDS'
Fetch Core 5.13.1 and API Gateway 2.1.0 from My OPSWAT.
to record: file-names, sha256
WORDS
  finish
}

# 5/43  freeze-settings: Freeze workflow, module update and health check settings
# upgrade.yaml:294, guide 62-65
step_5() {
  step 'freeze-settings' manual body 'Freeze workflow, module update and health check settings' || return 0
  guarded 'freeze-workflow' 'freeze-module-update' 'freeze-health-check'
  manual '3.workflow-screenshot=workflow-screenshot' '2.module-update-screenshot=module-update-screenshot' '1.health-check-screenshot=health-check-screenshot' <<'WORDS'
Keep the present settings as screenshots and tell every administrator to leave them alone.
as: administrator
to record: workflow-screenshot, module-update-screenshot, health-check-screenshot
WORDS
  finish
}

# 6/43  sign-in: Open the console as administrator
# upgrade.yaml:304, guide 40
step_6() {
  step 'sign-in' manual body 'Open the console as administrator' || return 0
  guarded 'sign-in'
  manual '1.account=account' <<'WORDS'
Sign in at https://small.example.com/.
as: administrator
to record: account
WORDS
  finish
}

# 7/43  upload-packages: Upload the packages of Core and gateway
# upgrade.yaml:310, guide 41-45
# Way back, by hand:
#   | Remove both packages from the list.
step_7() {
  step 'upload-packages' manual body 'Upload the packages of Core and gateway' || return 0
  guarded 'upload-packages'
  manual '1.screenshot=screenshot' <<'WORDS'
Click "Upload packages" and upload both packages.
where: Inventory > Packages
as: administrator
to record: screenshot
WORDS
  finish
}

# 8/43  live.entry.rights-worker: The account on the workers' machines has an administrator's rights
# upgrade.yaml:328, guide 29
step_8() {
  step 'live.entry.rights-worker' check entry 'The account on the workers'\'' machines has an administrator'\''s rights' || return 0
  hosts 'core1' 'core2' 'gw1'
  proof() {
    check 'live.entry.rights-worker' probe 'the output' 'is `0`' 'core1' 'core2' 'gw1'
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

# 9/43  live.entry.rights-shared: The account on the machines of the shared services has an administrator's rights
# upgrade.yaml:329, guide 29
step_9() {
  step 'live.entry.rights-shared' check entry 'The account on the machines of the shared services has an administrator'\''s rights' || return 0
  hosts 'app1' 'fs1'
  proof() {
    check 'live.entry.rights-shared' probe 'the output' 'is `0`' 'app1' 'fs1'
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

# 10/43  live.entry.package-there-worker: The worker's installer is on each of its machines
# upgrade.yaml:330, guide 27-35
step_10() {
  step 'live.entry.package-there-worker' check entry 'The worker'\''s installer is on each of its machines' || return 0
  hosts 'core1' 'core2' 'gw1'
  proof() {
    check 'live.entry.package-there-worker' probe 'the output' 'matches `^[0-9a-f]{64} `' 'core1' 'core2' 'gw1'
    limit 120000
    uses 'installer_worker'
    command_line <<'PROBE'
sha256sum -- "${installer_worker}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  finish
}

# 11/43  live.entry.package-there-control-center: Control Center's installer is on its machine
# upgrade.yaml:331, guide 27-35
step_11() {
  step 'live.entry.package-there-control-center' check entry 'Control Center'\''s installer is on its machine' || return 0
  hosts 'app1'
  proof() {
    check 'live.entry.package-there-control-center' probe 'the output' 'matches `^[0-9a-f]{64} `' 'app1'
    limit 120000
    uses 'installer_control_center'
    command_line <<'PROBE'
sha256sum -- "${installer_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  finish
}

# 12/43  live.entry.package-there-identity-service: The Identity Service's installer is on its machine
# upgrade.yaml:332, guide 27-35
step_12() {
  step 'live.entry.package-there-identity-service' check entry 'The Identity Service'\''s installer is on its machine' || return 0
  hosts 'app1'
  proof() {
    check 'live.entry.package-there-identity-service' probe 'the output' 'matches `^[0-9a-f]{64} `' 'app1'
    limit 120000
    uses 'installer_identity_service'
    command_line <<'PROBE'
sha256sum -- "${installer_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  finish
}

# 13/43  live.entry.package-there-file-storage: File Storage's installer is on its machine
# upgrade.yaml:333, guide 27-35
step_13() {
  step 'live.entry.package-there-file-storage' check entry 'File Storage'\''s installer is on its machine' || return 0
  hosts 'fs1'
  proof() {
    check 'live.entry.package-there-file-storage' probe 'the output' 'matches `^[0-9a-f]{64} `' 'fs1'
    limit 120000
    uses 'installer_file_storage'
    command_line <<'PROBE'
sha256sum -- "${installer_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^[0-9a-f]{64} ' '66 t1:0 t2:1 t2:2 t2:3 t2:4 t2:5 t2:6 t2:7 t2:8 t2:9 t2:10 t2:11 t2:12 t2:13 t2:14 t2:15 t2:16 t2:17 t2:18 t2:19 t2:20 t2:21 t2:22 t2:23 t2:24 t2:25 t2:26 t2:27 t2:28 t2:29 t2:30 t2:31 t2:32 t2:33 t2:34 t2:35 t2:36 t2:37 t2:38 t2:39 t2:40 t2:41 t2:42 t2:43 t2:44 t2:45 t2:46 t2:47 t2:48 t2:49 t2:50 t2:51 t2:52 t2:53 t2:54 t2:55 t2:56 t2:57 t2:58 t2:59 t2:60 t2:61 t2:62 t2:63 t2:64 w^:65 / 32-32 48-57,97-102'
  }
  finish
}

# 14/43  live.entry.console-answers: The console answers
# upgrade.yaml:334, guide 21, 36
step_14() {
  step 'live.entry.console-answers' check entry 'The console answers' || return 0
  proof() {
    check 'live.entry.console-answers' probe 'the answer of https://small.example.com/' 'has status 200' 'controller'
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

# 15/43  start-core-upgrade: Start the upgrade of Core in the console
# upgrade.yaml:337, guide 47-56
step_15() {
  step 'start-core-upgrade' manual body 'Start the upgrade of Core in the console' || return 0
  guarded 'start-deferred-upgrade' 'select-version'
  manual '1.chosen-version=chosen-version' '2.screenshot=screenshot' <<'WORDS'
Click "Deploy workers", select "Upgrade", choose Core 5.13.1 and click Upgrade.
where: Inventory > Worker
as: administrator
to record: chosen-version, screenshot
WORDS
  finish
}

# 16/43  core-drained: Wait until the first Core instance has finished its files
# upgrade.yaml:349, guide 18, guide 18
step_16() {
  step 'core-drained' wait body 'Wait until the first Core instance has finished its files' || return 0
  guarded 'core-drained'
  proof() {
    check 'core-drained' manual 'In the progress display, see that the instance Control Center has isolated has no file left in work.' 'a person attests it' 'controller'
    attested '2.instance=instance' '1.files-left=files-left' <<'WORDS'
In the progress display, see that the instance Control Center has isolated has no file left in work.
as: administrator
to record: instance, files-left
WORDS
  }
  finish
}

# 17/43  upgrade-core: Follow the upgrade of each Core instance
# upgrade.yaml:355, guide 6, 18, 58
# Impact: level 0, No impact: Processing of files continue
# Way back, by hand:
#   | Start the upgrade again with the package of the previous Core version.
step_17() {
  step 'upgrade-core' manual body 'Follow the upgrade of each Core instance' || return 0
  hosts 'core1' 'core2'
  guarded 'progress-watched'
  proof() {
    check 'upgrade-core.check' manual 'Read the version of this instance; it must be 5.13.1.' 'a person attests it' 'core1' 'core2'
    attested '1.version=version' <<'WORDS'
Read the version of this instance; it must be 5.13.1.
as: administrator
to record: version
WORDS
  }
  manual '1.finished-at=finished-at' '2.screenshot=screenshot' <<'WORDS'
Follow this instance in the progress display until its files are finished, it is upgraded and it is back in service.
where: Inventory > Worker
as: administrator
to record: finished-at, screenshot
WORDS
  finish
}

# 18/43  upgrade-worker: Upgrade the workers, one machine after another
# upgrade.yaml:383, guide 7, 28-35
# Impact: level 1, Some impact: Processing of files continue, Reports of status and resources degraded
# Way back, by hand:
#   | Install the previous worker package the same way.
step_18() {
  step 'upgrade-worker' run body 'Upgrade the workers, one machine after another' || return 0
  hosts 'core1' 'core2' 'gw1'
  guarded 'installer-on-host' 'installer-windows' 'installer-debian' 'installer-rhel'
  limit 1200000
  uses 'installer_worker'
  ok '0' '3010'
  command_line 'core1' 'core2' 'gw1' <<'RUN'
sudo dpkg -i "${installer_worker}" || sudo apt install -y -f
RUN
  already_done() {
    check 'upgrade-worker.unless' probe 'package example-worker' 'has version 2.1.0' 'core1' 'core2' 'gw1'
    uses 'package_worker'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_worker}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 48-48 46-46 49-49 50-50 58-58 48-57'
  }
  proof_each() {
    check 'upgrade-worker.check' probe 'package example-worker' 'has version 2.1.0' 'core1' 'core2' 'gw1'
    limit 60000
    uses 'package_worker'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_worker}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 48-48 46-46 49-49 50-50 58-58 48-57'
  }
  batch 'core1'
  batch 'core2'
  batch 'gw1'
  finish
}

# 19/43  see-worker-running: See that every worker runs
# upgrade.yaml:410, guide 36, guide 36
step_19() {
  step 'see-worker-running' check body 'See that every worker runs' || return 0
  hosts 'core1' 'core2' 'gw1'
  guarded 'worker-started'
  proof() {
    check 'see-worker-running' probe 'service example-worker.service' 'is running' 'core1' 'core2' 'gw1'
    again '10000' '300000' ''
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

# 20/43  upgrade-api-gateway: Upgrade the gateways, one after another
# upgrade.yaml:415, guide 8, 20, 47-58
# Impact: level 1, Some impact: Handing in new files unavailable, Fetching scan results unavailable, Downloading processed files unavailable
# Way back, by hand:
#   | Start the upgrade again with the package of the previous gateway version.
step_20() {
  step 'upgrade-api-gateway' manual body 'Upgrade the gateways, one after another' || return 0
  hosts 'gw1'
  guarded 'start-deferred-upgrade' 'select-version' 'progress-watched'
  proof() {
    check 'upgrade-api-gateway.check' manual 'Read the version of this gateway; it must be 2.1.0.' 'a person attests it' 'gw1'
    attested '1.version=version' <<'WORDS'
Read the version of this gateway; it must be 2.1.0.
as: administrator
to record: version
WORDS
  }
  manual '1.chosen-version=chosen-version' '2.finished-at=finished-at' '3.screenshot=screenshot' <<'WORDS'
Click "Deploy workers", select "Upgrade", choose API Gateway 2.1.0 and click Upgrade; then follow this gateway until it is back in service. Where the display shows it upgraded already, record that.
where: Inventory > Worker
as: administrator
to record: chosen-version, finished-at, screenshot
WORDS
  finish
}

# 21/43  upgrade-control-center: Upgrade Control Center
# upgrade.yaml:445, guide 9, 28-35
# Impact: level 1, Some impact: Managing the cluster unavailable, Watching the cluster unavailable, Processing of files continue
# Way back, by hand:
#   | Install the previous Control Center package the same way.
step_21() {
  step 'upgrade-control-center' run body 'Upgrade Control Center' || return 0
  hosts 'app1'
  guarded 'installer-on-host' 'installer-windows' 'installer-debian' 'installer-rhel'
  limit 1200000
  uses 'installer_control_center'
  ok '0' '3010'
  command_line 'app1' <<'RUN'
sudo dpkg -i "${installer_control_center}" || sudo apt install -y -f
RUN
  already_done() {
    check 'upgrade-control-center.unless' probe 'package example-control-center' 'has version 2.1.0' 'app1'
    uses 'package_control_center'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 48-48 46-46 49-49 50-50 58-58 48-57'
  }
  proof_each() {
    check 'upgrade-control-center.check' probe 'package example-control-center' 'has version 2.1.0' 'app1'
    limit 60000
    uses 'package_control_center'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 48-48 46-46 49-49 50-50 58-58 48-57'
  }
  batch 'app1'
  finish
}

# 22/43  see-control-center-running: See that Control Center runs
# upgrade.yaml:471, guide 36, guide 36
step_22() {
  step 'see-control-center-running' check body 'See that Control Center runs' || return 0
  hosts 'app1'
  guarded 'control-center-started'
  proof() {
    check 'see-control-center-running' probe 'service example-control-center.service' 'is running' 'app1'
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

# 23/43  console-back: Wait until the console answers again
# upgrade.yaml:476, guide 21, guide 21, 36
step_23() {
  step 'console-back' wait body 'Wait until the console answers again' || return 0
  proof() {
    check 'console-back' probe 'the answer of https://small.example.com/' 'has status 200' 'controller'
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

# 24/43  upgrade-identity-service: Upgrade the Identity Service
# upgrade.yaml:481, guide 10, 28-35
# Impact: level 1, Some impact: Processing of files continue, Signing in to the Control Center console degraded, Requests that carry an API key degraded
# Way back, by hand:
#   | Install the previous Identity Service package the same way.
step_24() {
  step 'upgrade-identity-service' run body 'Upgrade the Identity Service' || return 0
  hosts 'app1'
  guarded 'installer-on-host' 'installer-windows' 'installer-debian' 'installer-rhel'
  limit 1200000
  uses 'installer_identity_service'
  ok '0' '3010'
  command_line 'app1' <<'RUN'
sudo dpkg -i "${installer_identity_service}" || sudo apt install -y -f
RUN
  already_done() {
    check 'upgrade-identity-service.unless' probe 'package example-identity-service' 'has version 2.1.0' 'app1'
    uses 'package_identity_service'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 48-48 46-46 49-49 50-50 58-58 48-57'
  }
  proof_each() {
    check 'upgrade-identity-service.check' probe 'package example-identity-service' 'has version 2.1.0' 'app1'
    limit 60000
    uses 'package_identity_service'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 48-48 46-46 49-49 50-50 58-58 48-57'
  }
  batch 'app1'
  finish
}

# 25/43  see-identity-service-running: See that the Identity Service runs
# upgrade.yaml:509, guide 36, guide 36
step_25() {
  step 'see-identity-service-running' check body 'See that the Identity Service runs' || return 0
  hosts 'app1'
  guarded 'identity-service-started'
  proof() {
    check 'see-identity-service-running' probe 'service example-identity-service.service' 'is running' 'app1'
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

# 26/43  live.exit.console-answers: The console answers
# upgrade.yaml:335, guide 21, 36
step_26() {
  step 'live.exit.console-answers' check exit 'The console answers' || return 0
  proof() {
    check 'live.exit.console-answers' probe 'the answer of https://small.example.com/' 'has status 200' 'controller'
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

# 27/43  downtime.entry.no-submissions: Nobody hands files in any more
# upgrade.yaml:521, guide 23
step_27() {
  step 'downtime.entry.no-submissions' check entry 'Nobody hands files in any more' || return 0
  proof() {
    check 'downtime.entry.no-submissions' manual 'Watch the console for 15m; no new file may come in and none may be in work.' 'a person attests it' 'controller'
    attested '2.watched-from=watched-from' '3.watched-until=watched-until' '1.screenshot=screenshot' <<'WORDS'
Watch the console for 15m; no new file may come in and none may be in work.
as: administrator
to record: watched-from, watched-until, screenshot
WORDS
  }
  finish
}

# 28/43  approve-downtime: Approve the downtime
# upgrade.yaml:524
step_28() {
  step 'approve-downtime' approve body 'Approve the downtime' || return 0
  approve 'li@example.com' <<'WORDS'
Nobody hands files in any more. May change CHG0043251 take the whole system down now?
may approve: li@example.com
WORDS
  finish
}

# 29/43  enter-maintenance: Put the whole system in maintenance mode
# upgrade.yaml:528, guide 23
# Way back, by hand:
#   | Leave maintenance mode by the same way.
step_29() {
  step 'enter-maintenance' manual body 'Put the whole system in maintenance mode' || return 0
  guarded 'maintenance-window' 'maintenance-mode'
  manual '2.switched-at=switched-at' '1.screenshot=screenshot' <<'WORDS'
Switch scheduled maintenance on for the whole system, by the way agreed with the vendor for this site.
as: administrator
to record: switched-at, screenshot
WORDS
  finish
}

# 30/43  keep-file-storage: Keep a state of File Storage to go back to
# upgrade.yaml:540
step_30() {
  step 'keep-file-storage' manual body 'Keep a state of File Storage to go back to' || return 0
  hosts 'fs1'
  guarded 'maintenance-window'
  proof() {
    check 'keep-file-storage.check' manual 'Find the snapshot or copy where it is kept.' 'a person attests it' 'fs1'
    attested '1.screenshot=screenshot' <<'WORDS'
Find the snapshot or copy where it is kept.
to record: screenshot
WORDS
  }
  manual '1.name=name' '2.taken-at=taken-at' <<'WORDS'
Take a snapshot or a copy of this machine by the site's own means.
as: administrator
to record: name, taken-at
WORDS
  finish
}

# 31/43  upgrade-file-storage: Upgrade File Storage
# upgrade.yaml:554, guide 11, 23, 28-35
# Impact: level 2, Everything down: Processing of files unavailable, Handing in new files unavailable, Fetching scan results unavailable, Downloading processed files unavailable
# Way back, by hand:
#   | Go back with the procedure restore-file-storage.
step_31() {
  step 'upgrade-file-storage' run body 'Upgrade File Storage' || return 0
  hosts 'fs1'
  guarded 'installer-on-host' 'installer-windows' 'installer-debian' 'installer-rhel' 'maintenance-window'
  limit 1800000
  uses 'installer_file_storage'
  ok '0' '3010'
  command_line 'fs1' <<'RUN'
sudo dpkg -i "${installer_file_storage}" || sudo apt install -y -f
RUN
  already_done() {
    check 'upgrade-file-storage.unless' probe 'package example-file-storage' 'has version 2.1.0' 'fs1'
    uses 'package_file_storage'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 48-48 46-46 49-49 50-50 58-58 48-57'
  }
  proof_each() {
    check 'upgrade-file-storage.check' probe 'package example-file-storage' 'has version 2.1.0' 'fs1'
    limit 60000
    uses 'package_file_storage'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 48-48 46-46 49-49 50-50 58-58 48-57'
  }
  batch 'fs1'
  finish
}

# 32/43  see-file-storage-running: See that File Storage runs
# upgrade.yaml:581, guide 36, guide 36
step_32() {
  step 'see-file-storage-running' check body 'See that File Storage runs' || return 0
  hosts 'fs1'
  guarded 'file-storage-started' 'maintenance-window'
  proof() {
    check 'see-file-storage-running' probe 'service example-file-storage.service' 'is running' 'fs1'
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

# 33/43  leave-maintenance: Take the system out of maintenance mode
# upgrade.yaml:586, guide 23, guide 21, 36
# Way back, by hand:
#   | Enter maintenance mode by the same way.
step_33() {
  step 'leave-maintenance' manual body 'Take the system out of maintenance mode' || return 0
  guarded 'maintenance-window'
  proof() {
    check 'leave-maintenance.check' probe 'the answer of https://small.example.com/' 'has status 200' 'controller'
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
  manual '2.switched-at=switched-at' '1.screenshot=screenshot' <<'WORDS'
Leave scheduled maintenance mode, by the way agreed with the vendor for this site.
as: administrator
to record: switched-at, screenshot
WORDS
  finish
}

# 34/43  downtime.exit.file-storage-runs: File Storage's service runs
# upgrade.yaml:522, guide 36
step_34() {
  step 'downtime.exit.file-storage-runs' check exit 'File Storage'\''s service runs' || return 0
  hosts 'fs1'
  guarded 'file-storage-started' 'maintenance-window'
  proof() {
    check 'downtime.exit.file-storage-runs' probe 'service example-file-storage.service' 'is running' 'fs1'
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

# 35/43  version-core: Each Core instance has the version of its package
# upgrade.yaml:600, guide 60
step_35() {
  step 'version-core' check verify 'Each Core instance has the version of its package' || return 0
  hosts 'core1' 'core2'
  guarded 'component-versions'
  proof() {
    check 'version-core' manual 'Read the version of this instance in the console; it must be 5.13.1.' 'a person attests it' 'core1' 'core2'
    attested '2.version=version' '1.screenshot=screenshot' <<'WORDS'
Read the version of this instance in the console; it must be 5.13.1.
as: administrator
to record: version, screenshot
WORDS
  }
  finish
}

# 36/43  version-api-gateway: Each gateway has the target version
# upgrade.yaml:601, guide 60
step_36() {
  step 'version-api-gateway' check verify 'Each gateway has the target version' || return 0
  hosts 'gw1'
  guarded 'component-versions'
  proof() {
    check 'version-api-gateway' manual 'Read the version of this gateway in the console; it must be 2.1.0.' 'a person attests it' 'gw1'
    attested '2.version=version' '1.screenshot=screenshot' <<'WORDS'
Read the version of this gateway in the console; it must be 2.1.0.
as: administrator
to record: version, screenshot
WORDS
  }
  finish
}

# 37/43  version-worker: Each worker has the target version
# upgrade.yaml:602, guide 36
step_37() {
  step 'version-worker' check verify 'Each worker has the target version' || return 0
  hosts 'core1' 'core2' 'gw1'
  guarded 'installed-versions'
  proof() {
    check 'version-worker' probe 'package example-worker' 'has version 2.1.0' 'core1' 'core2' 'gw1'
    limit 60000
    uses 'package_worker'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_worker}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 48-48 46-46 49-49 50-50 58-58 48-57'
  }
  finish
}

# 38/43  version-control-center: Control Center has the target version
# upgrade.yaml:603, guide 36
step_38() {
  step 'version-control-center' check verify 'Control Center has the target version' || return 0
  hosts 'app1'
  guarded 'installed-versions'
  proof() {
    check 'version-control-center' probe 'package example-control-center' 'has version 2.1.0' 'app1'
    limit 60000
    uses 'package_control_center'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_control_center}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 48-48 46-46 49-49 50-50 58-58 48-57'
  }
  finish
}

# 39/43  version-identity-service: The Identity Service has the target version
# upgrade.yaml:604, guide 36
step_39() {
  step 'version-identity-service' check verify 'The Identity Service has the target version' || return 0
  hosts 'app1'
  guarded 'installed-versions'
  proof() {
    check 'version-identity-service' probe 'package example-identity-service' 'has version 2.1.0' 'app1'
    limit 60000
    uses 'package_identity_service'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_identity_service}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 48-48 46-46 49-49 50-50 58-58 48-57'
  }
  finish
}

# 40/43  version-file-storage: File Storage has the target version
# upgrade.yaml:605, guide 36
step_40() {
  step 'version-file-storage' check verify 'File Storage has the target version' || return 0
  hosts 'fs1'
  guarded 'installed-versions'
  proof() {
    check 'version-file-storage' probe 'package example-file-storage' 'has version 2.1.0' 'fs1'
    limit 60000
    uses 'package_file_storage'
    command_line <<'PROBE'
dpkg-query -W -f='${Version}\n' -- "${package_file_storage}"
PROBE
    look
    expect 'exit' '0'
    expect 'matches' '^([0-9]+:)?2\.1\.0([^0-9.]|$)' '13 w$:0 t1:0 e2:1 t2:3 t3:4 t4:5 t3:6 t5:7 t6:8 e11:9 t7:10 e11:8 w^:12 / 0-9,11-45,47-47,58-255 48-48 46-46 49-49 50-50 58-58 48-57'
  }
  finish
}

# 41/43  health-seen: The console shows the system healthy and every worker present
# upgrade.yaml:606, guide 61
step_41() {
  step 'health-seen' check verify 'The console shows the system healthy and every worker present' || return 0
  guarded 'health-watched'
  proof() {
    check 'health-seen' manual 'Look at health and status of every instance; each must be healthy, and no worker may be missing.' 'a person attests it' 'controller'
    attested '1.screenshot=screenshot' <<'WORDS'
Look at health and status of every instance; each must be healthy, and no worker may be missing.
as: administrator
to record: screenshot
WORDS
  }
  finish
}

# 42/43  console-stays-up: The console answers for half an hour
# upgrade.yaml:607, guide 61
step_42() {
  step 'console-stays-up' check verify 'The console answers for half an hour' || return 0
  guarded 'health-watched'
  proof() {
    check 'console-stays-up' probe 'the answer of https://small.example.com/' 'has status 200; holds for 1800 s' 'controller'
    again '60000' '' ''
    hold 1800000
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

# 43/43  release-settings: Release workflow, module update and health check settings
# upgrade.yaml:608, guide 62-65
step_43() {
  step 'release-settings' manual verify 'Release workflow, module update and health check settings' || return 0
  manual '1.result=result' <<'WORDS'
Compare the settings with the screenshots of the freeze, and tell the administrators that it is over.
as: administrator
to record: result
WORDS
  finish
}

# --- Ways back ----------------------------------------------------------------------------------

# recovery restore-file-storage, 1  restore-kept-state: Put the kept state of File Storage back
# upgrade.yaml:626, guide 23
recovery_1_1() {
  step 'restore-kept-state' manual body 'Put the kept state of File Storage back' || return 0
  hosts 'fs1'
  manual '2.way-taken=way-taken' '1.finished-at=finished-at' <<'WORDS'
Restore the snapshot or copy of this machine. Where that is not possible, install /srv/packages/mddc-file-storage_2.0.1_amd64.deb with the command for this system.
as: administrator
to record: way-taken, finished-at
WORDS
  finish
}

# recovery restore-file-storage, 2  see-previous-running: See that the previous File Storage runs
# upgrade.yaml:637
recovery_1_2() {
  step 'see-previous-running' check body 'See that the previous File Storage runs' || return 0
  hosts 'fs1'
  proof() {
    check 'see-previous-running' probe 'service example-file-storage.service' 'is running' 'fs1'
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

# recovery restore-file-storage, 3  recovery-leave-maintenance: Take the system out of maintenance mode
# upgrade.yaml:647, guide 23, guide 21, 36
recovery_1_3() {
  step 'recovery-leave-maintenance' manual body 'Take the system out of maintenance mode' || return 0
  proof() {
    check 'recovery-leave-maintenance.check' probe 'the answer of https://small.example.com/' 'has status 200' 'controller'
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
  manual '2.switched-at=switched-at' '1.screenshot=screenshot' <<'WORDS'
Leave scheduled maintenance mode, by the way agreed with the vendor for this site.
as: administrator
to record: switched-at, screenshot
WORDS
  finish
}

# recovery restore-file-storage, 4  recovery-release-settings: Release workflow, module update and health check settings
# upgrade.yaml:657, guide 62-65
recovery_1_4() {
  step 'recovery-release-settings' manual body 'Release workflow, module update and health check settings' || return 0
  manual '1.told-at=told-at' <<'WORDS'
Tell the administrators that the freeze is over.
as: administrator
to record: told-at
WORDS
  finish
}

# recovery restore-file-storage, 5  previous-console: The console answers
# upgrade.yaml:664, guide 21, 36
recovery_1_5() {
  step 'previous-console' check verify 'The console answers' || return 0
  proof() {
    check 'previous-console' probe 'the answer of https://small.example.com/' 'has status 200' 'controller'
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

# recovery restore-file-storage, 6  previous-healthy: The console shows the system healthy
# upgrade.yaml:665, guide 61
recovery_1_6() {
  step 'previous-healthy' check verify 'The console shows the system healthy' || return 0
  proof() {
    check 'previous-healthy' manual 'Look at health and status of every instance.' 'a person attests it' 'controller'
    attested '1.screenshot=screenshot' <<'WORDS'
Look at health and status of every instance.
to record: screenshot
WORDS
  }
  finish
}

# undo 33/43  undo:leave-maintenance: Undo: Take the system out of maintenance mode
# upgrade.yaml:586, guide 23, guide 21, 36
undo_33() {
  step 'undo:leave-maintenance' manual body 'Undo: Take the system out of maintenance mode' || return 0
  manual <<'WORDS'
Enter maintenance mode by the same way.
WORDS
  finish
}

# undo 31/43  undo:upgrade-file-storage: Undo: Upgrade File Storage
# upgrade.yaml:554, guide 11, 23, 28-35
undo_31() {
  step 'undo:upgrade-file-storage' manual body 'Undo: Upgrade File Storage' || return 0
  hosts 'fs1'
  manual <<'WORDS'
Go back with the procedure restore-file-storage.
WORDS
  finish
}

# undo 29/43  undo:enter-maintenance: Undo: Put the whole system in maintenance mode
# upgrade.yaml:528, guide 23
undo_29() {
  step 'undo:enter-maintenance' manual body 'Undo: Put the whole system in maintenance mode' || return 0
  manual <<'WORDS'
Leave maintenance mode by the same way.
WORDS
  finish
}

# undo 24/43  undo:upgrade-identity-service: Undo: Upgrade the Identity Service
# upgrade.yaml:481, guide 10, 28-35
undo_24() {
  step 'undo:upgrade-identity-service' manual body 'Undo: Upgrade the Identity Service' || return 0
  hosts 'app1'
  manual <<'WORDS'
Install the previous Identity Service package the same way.
WORDS
  finish
}

# undo 21/43  undo:upgrade-control-center: Undo: Upgrade Control Center
# upgrade.yaml:445, guide 9, 28-35
undo_21() {
  step 'undo:upgrade-control-center' manual body 'Undo: Upgrade Control Center' || return 0
  hosts 'app1'
  manual <<'WORDS'
Install the previous Control Center package the same way.
WORDS
  finish
}

# undo 20/43  undo:upgrade-api-gateway: Undo: Upgrade the gateways, one after another
# upgrade.yaml:415, guide 8, 20, 47-58
undo_20() {
  step 'undo:upgrade-api-gateway' manual body 'Undo: Upgrade the gateways, one after another' || return 0
  hosts 'gw1'
  manual <<'WORDS'
Start the upgrade again with the package of the previous gateway version.
WORDS
  finish
}

# undo 18/43  undo:upgrade-worker: Undo: Upgrade the workers, one machine after another
# upgrade.yaml:383, guide 7, 28-35
undo_18() {
  step 'undo:upgrade-worker' manual body 'Undo: Upgrade the workers, one machine after another' || return 0
  hosts 'gw1' 'core2' 'core1'
  manual <<'WORDS'
Install the previous worker package the same way.
WORDS
  finish
}

# undo 17/43  undo:upgrade-core: Undo: Follow the upgrade of each Core instance
# upgrade.yaml:355, guide 6, 18, 58
undo_17() {
  step 'undo:upgrade-core' manual body 'Undo: Follow the upgrade of each Core instance' || return 0
  hosts 'core2' 'core1'
  manual <<'WORDS'
Start the upgrade again with the package of the previous Core version.
WORDS
  finish
}

# undo 7/43  undo:upload-packages: Undo: Upload the packages of Core and gateway
# upgrade.yaml:310, guide 41-45
undo_7() {
  step 'undo:upload-packages' manual body 'Undo: Upload the packages of Core and gateway' || return 0
  manual <<'WORDS'
Remove both packages from the list.
WORDS
  finish
}

undo() { # what takes back what was done, the last step first
  :
  ! takes_back 'leave-maintenance' || undo_33
  ! takes_back 'upgrade-file-storage' || undo_31
  ! takes_back 'enter-maintenance' || undo_29
  ! takes_back 'upgrade-identity-service' || undo_24
  ! takes_back 'upgrade-control-center' || undo_21
  ! takes_back 'upgrade-api-gateway' || undo_20
  ! takes_back 'upgrade-worker' || undo_18
  ! takes_back 'upgrade-core' || undo_17
  ! takes_back 'upload-packages' || undo_7
  RB_TOUCHED=
}

recovery() { # PROCEDURE
  case $1 in
    'restore-file-storage')
      recovery_1_1
      recovery_1_2
      recovery_1_3
      recovery_1_4
      recovery_1_5
      recovery_1_6
      ;;
    *) : ;;
  esac
}

recovery_after() { # STEP: sets RB_PROCEDURE, the procedure that is made for its failure
  RB_PROCEDURE=
  case $1 in
    'upgrade-file-storage') RB_PROCEDURE='restore-file-storage' ;;
    *) : ;;
  esac
}

recovery_time() { # STAGE: sets RB_RECOVERY_TIME, of the longest procedure for a failure in it
  RB_RECOVERY_TIME=
  case $1 in
    'downtime') RB_RECOVERY_TIME=4320000 ;;
    *) : ;;
  esac
}

# --- What the plan knows about failures ---------------------------------------------------------

# Recovery procedure `restore-file-storage`
procedure_1() {
  cat <<'TEXT'
WAY BACK: recovery `restore-file-storage`, Go back to the previous File Storage
  meant for: File Storage does not come up with the new version inside the window.
  1. `restore-kept-state` on fs1: Put the kept state of File Storage back
       Restore the snapshot or copy of this machine. Where that is not possible, install /srv/packages/mddc-file-storage_2.0.1_amd64.deb with the command for this system.
       as: administrator
       to record: way-taken, finished-at
  2. `see-previous-running` on fs1: See that the previous File Storage runs
       then: File Storage's service runs again (service example-file-storage.service is running)
  3. `recovery-leave-maintenance`: Take the system out of maintenance mode
       Leave scheduled maintenance mode, by the way agreed with the vendor for this site.
       as: administrator
       to record: switched-at, screenshot
       then: The console answers (the answer of https://small.example.com/ has status 200)
  4. `recovery-release-settings`: Release workflow, module update and health check settings
       Tell the administrators that the freeze is over.
       as: administrator
       to record: told-at
  5. `previous-console`: The console answers
       then: The console answers (the answer of https://small.example.com/ has status 200)
  6. `previous-healthy`: The console shows the system healthy
       then: The console shows the system healthy (Look at health and status of every instance. a person attests it)
TEXT
}

advice() { # STEP: known symptoms, procedures for its failure, how it is undone alone
  case $1 in
    'upload-packages')
      cat <<'TEXT'
WAY BACK: undo `upload-packages`
       Remove both packages from the list.
TEXT
      ;;
    'upgrade-core')
      cat <<'TEXT'
WAY BACK: undo `upgrade-core`
       Start the upgrade again with the package of the previous Core version.
TEXT
      ;;
    'upgrade-worker')
      cat <<'TEXT'
WAY BACK: undo `upgrade-worker`
       Install the previous worker package the same way.
TEXT
      ;;
    'see-worker-running')
      cat <<'TEXT'
known symptom: A worker is missing from the dashboards.
  - Expected for a short while during the worker's upgrade; wait five minutes and look again.
  - If it stays away, see what its service says on the machine of the worker.
       sudo systemctl status --no-pager "example-worker.service"
TEXT
      ;;
    'upgrade-api-gateway')
      cat <<'TEXT'
WAY BACK: undo `upgrade-api-gateway`
       Start the upgrade again with the package of the previous gateway version.
TEXT
      ;;
    'upgrade-control-center')
      cat <<'TEXT'
WAY BACK: undo `upgrade-control-center`
       Install the previous Control Center package the same way.
TEXT
      ;;
    'upgrade-identity-service')
      cat <<'TEXT'
WAY BACK: undo `upgrade-identity-service`
       Install the previous Identity Service package the same way.
TEXT
      ;;
    'enter-maintenance')
      cat <<'TEXT'
WAY BACK: undo `enter-maintenance`
       Leave maintenance mode by the same way.
TEXT
      ;;
    'upgrade-file-storage')
      procedure_1
      cat <<'TEXT'
or undo `upgrade-file-storage` alone, where it was run:
       Go back with the procedure restore-file-storage.
TEXT
      ;;
    'leave-maintenance')
      cat <<'TEXT'
WAY BACK: undo `leave-maintenance`
       Enter maintenance mode by the same way.
TEXT
      ;;
    'health-seen')
      cat <<'TEXT'
known symptom: A worker is missing from the dashboards.
  - Expected for a short while during the worker's upgrade; wait five minutes and look again.
  - If it stays away, see what its service says on the machine of the worker.
       sudo systemctl status --no-pager "example-worker.service"
TEXT
      ;;
    'console-stays-up')
      cat <<'TEXT'
known symptom: A worker is missing from the dashboards.
  - Expected for a short while during the worker's upgrade; wait five minutes and look again.
  - If it stays away, see what its service says on the machine of the worker.
       sudo systemctl status --no-pager "example-worker.service"
TEXT
      ;;
    *) : ;;
  esac
}

list() {
  cat <<'LIST'
 1/43  notify-clients                             Tell the clients [notify: controller]
 2/43  notify-administrators                      Tell the administrators [notify: controller]
 3/43  download-installers                        Download the installers and put them on their machines [manual: controller]
 4/43  download-packages                          Download the packages of Core and gateway [manual: controller]
 5/43  freeze-settings                            Freeze workflow, module update and health check settings [manual: controller]
 6/43  sign-in                                    Open the console as administrator [manual: controller]
 7/43  upload-packages                            Upload the packages of Core and gateway [manual: controller]
 8/43  live.entry.rights-worker                   The account on the workers' machines has an administrator's rights [check: core1, core2, gw1]
 9/43  live.entry.rights-shared                   The account on the machines of the shared services has an administrator's rights [check: app1, fs1]
10/43  live.entry.package-there-worker            The worker's installer is on each of its machines [check: core1, core2, gw1]
11/43  live.entry.package-there-control-center    Control Center's installer is on its machine [check: app1]
12/43  live.entry.package-there-identity-service  The Identity Service's installer is on its machine [check: app1]
13/43  live.entry.package-there-file-storage      File Storage's installer is on its machine [check: fs1]
14/43  live.entry.console-answers                 The console answers [check: controller]
15/43  start-core-upgrade                         Start the upgrade of Core in the console [manual: controller]
16/43  core-drained                               Wait until the first Core instance has finished its files [wait: controller]
17/43  upgrade-core                               Follow the upgrade of each Core instance [manual: core1, core2]
18/43  upgrade-worker                             Upgrade the workers, one machine after another [run: core1, core2, gw1]
19/43  see-worker-running                         See that every worker runs [check: core1, core2, gw1]
20/43  upgrade-api-gateway                        Upgrade the gateways, one after another [manual: gw1]
21/43  upgrade-control-center                     Upgrade Control Center [run: app1]
22/43  see-control-center-running                 See that Control Center runs [check: app1]
23/43  console-back                               Wait until the console answers again [wait: controller]
24/43  upgrade-identity-service                   Upgrade the Identity Service [run: app1]
25/43  see-identity-service-running               See that the Identity Service runs [check: app1]
26/43  live.exit.console-answers                  The console answers [check: controller]
27/43  downtime.entry.no-submissions              Nobody hands files in any more [check: controller]
28/43  approve-downtime                           Approve the downtime [approve: controller]
29/43  enter-maintenance                          Put the whole system in maintenance mode [manual: controller]
30/43  keep-file-storage                          Keep a state of File Storage to go back to [manual: fs1]
31/43  upgrade-file-storage                       Upgrade File Storage [run: fs1]
32/43  see-file-storage-running                   See that File Storage runs [check: fs1]
33/43  leave-maintenance                          Take the system out of maintenance mode [manual: controller]
34/43  downtime.exit.file-storage-runs            File Storage's service runs [check: fs1]
35/43  version-core                               Each Core instance has the version of its package [check: core1, core2]
36/43  version-api-gateway                        Each gateway has the target version [check: gw1]
37/43  version-worker                             Each worker has the target version [check: core1, core2, gw1]
38/43  version-control-center                     Control Center has the target version [check: app1]
39/43  version-identity-service                   The Identity Service has the target version [check: app1]
40/43  version-file-storage                       File Storage has the target version [check: fs1]
41/43  health-seen                                The console shows the system healthy and every worker present [check: controller]
42/43  console-stays-up                           The console answers for half an hour [check: controller]
43/43  release-settings                           Release workflow, module update and health check settings [manual: controller]
LIST
}

# A line a step: id, kind, position, stage, hosts; its check, of which kind, on which hosts; how many
# must sign; part of the plan, or of a way back; window; and in milliseconds how long it takes, and
# its undoing; then its `unless`, and on which hosts that looks; and of how many hosts its batches are.
facts() {
  cat <<'FACTS'
notify-clients notify body prepare controller - - - 0 plan - 600000 none 600000 - - 1 mandatory
notify-administrators notify body prepare controller - - - 0 plan - 600000 none 600000 - - 1 -
download-installers manual body prepare controller - - - 0 plan - 1800000 none 1800000 - - 1 mandatory
download-packages manual body prepare controller - - - 0 plan - 1200000 none 1200000 - - 1 mandatory
freeze-settings manual body prepare controller - - - 0 plan - 600000 none 600000 - - 1 mandatory
sign-in manual body prepare controller - - - 0 plan - 120000 none 120000 - - 1 mandatory
upload-packages manual body prepare controller - - - 0 plan - 900000 undo 900000 - - 1 mandatory
live.entry.rights-worker check entry live core1,core2,gw1 live.entry.rights-worker probe core1,core2,gw1 0 plan - - none - - - 3 mandatory
live.entry.rights-shared check entry live app1,fs1 live.entry.rights-shared probe app1,fs1 0 plan - - none - - - 2 mandatory
live.entry.package-there-worker check entry live core1,core2,gw1 live.entry.package-there-worker probe core1,core2,gw1 0 plan - - none - - - 3 mandatory
live.entry.package-there-control-center check entry live app1 live.entry.package-there-control-center probe app1 0 plan - - none - - - 1 mandatory
live.entry.package-there-identity-service check entry live app1 live.entry.package-there-identity-service probe app1 0 plan - - none - - - 1 mandatory
live.entry.package-there-file-storage check entry live fs1 live.entry.package-there-file-storage probe fs1 0 plan - - none - - - 1 mandatory
live.entry.console-answers check entry live controller live.entry.console-answers probe controller 0 plan - - none - - - 1 mandatory
start-core-upgrade manual body live controller - - - 0 plan - 300000 none 300000 - - 1 mandatory
core-drained wait body live controller core-drained manual controller 0 plan - 1800000 none 1800000 - - 1 mandatory
upgrade-core manual body live core1,core2 upgrade-core.check manual core1,core2 0 plan - 3600000 undo 3600000 - - 1,1 mandatory
upgrade-worker run body live core1,core2,gw1 upgrade-worker.check probe core1,core2,gw1 0 plan - 1800000 undo 1800000 upgrade-worker.unless core1,core2,gw1 1,1,1 mandatory
see-worker-running check body live core1,core2,gw1 see-worker-running probe core1,core2,gw1 0 plan - 120000 none 120000 - - 3 mandatory
upgrade-api-gateway manual body live gw1 upgrade-api-gateway.check manual gw1 0 plan - 1800000 undo 1800000 - - 1 mandatory
upgrade-control-center run body live app1 upgrade-control-center.check probe app1 0 plan - 600000 undo 600000 upgrade-control-center.unless app1 1 mandatory
see-control-center-running check body live app1 see-control-center-running probe app1 0 plan - 120000 none 120000 - - 1 mandatory
console-back wait body live controller console-back probe controller 0 plan - 300000 none 300000 - - 1 -
upgrade-identity-service run body live app1 upgrade-identity-service.check probe app1 0 plan - 600000 undo 600000 upgrade-identity-service.unless app1 1 mandatory
see-identity-service-running check body live app1 see-identity-service-running probe app1 0 plan - 120000 none 120000 - - 1 mandatory
live.exit.console-answers check exit live controller live.exit.console-answers probe controller 0 plan - - none - - - 1 -
downtime.entry.no-submissions check entry downtime controller downtime.entry.no-submissions manual controller 0 plan downtime - none - - - 1 mandatory
approve-downtime approve body downtime controller - - - 0 plan downtime 300000 none 300000 - - 1 mandatory
enter-maintenance manual body downtime controller - - - 0 plan downtime 300000 undo 300000 - - 1 mandatory
keep-file-storage manual body downtime fs1 keep-file-storage.check manual fs1 0 plan downtime 1800000 none 1800000 - - 1 mandatory
upgrade-file-storage run body downtime fs1 upgrade-file-storage.check probe fs1 0 plan downtime 900000 undo 900000 upgrade-file-storage.unless fs1 1 mandatory
see-file-storage-running check body downtime fs1 see-file-storage-running probe fs1 0 plan downtime 120000 none 120000 - - 1 mandatory
leave-maintenance manual body downtime controller leave-maintenance.check probe controller 0 plan downtime 300000 undo 300000 - - 1 mandatory
downtime.exit.file-storage-runs check exit downtime fs1 downtime.exit.file-storage-runs probe fs1 0 plan downtime - none - - - 1 mandatory
version-core check verify verify core1,core2 version-core manual core1,core2 0 plan - - none - - - 2 mandatory
version-api-gateway check verify verify gw1 version-api-gateway manual gw1 0 plan - - none - - - 1 mandatory
version-worker check verify verify core1,core2,gw1 version-worker probe core1,core2,gw1 0 plan - - none - - - 3 mandatory
version-control-center check verify verify app1 version-control-center probe app1 0 plan - - none - - - 1 mandatory
version-identity-service check verify verify app1 version-identity-service probe app1 0 plan - - none - - - 1 mandatory
version-file-storage check verify verify fs1 version-file-storage probe fs1 0 plan - - none - - - 1 mandatory
health-seen check verify verify controller health-seen manual controller 0 plan - - none - - - 1 mandatory
console-stays-up check verify verify controller console-stays-up probe controller 0 plan - - none - - - 1 mandatory
release-settings manual verify verify controller - - - 0 plan - 600000 none 600000 - - 1 -
restore-kept-state manual body restore-file-storage fs1 - - - 0 back - 3600000 none 3600000 - - 1 -
see-previous-running check body restore-file-storage fs1 see-previous-running probe fs1 0 back - 120000 none 120000 - - 1 -
recovery-leave-maintenance manual body restore-file-storage controller recovery-leave-maintenance.check probe controller 0 back - 300000 none 300000 - - 1 -
recovery-release-settings manual body restore-file-storage controller - - - 0 back - 300000 none 300000 - - 1 -
previous-console check verify restore-file-storage controller previous-console probe controller 0 back - - none - - - 1 -
previous-healthy check verify restore-file-storage controller previous-healthy manual controller 0 back - - none - - - 1 -
undo:upload-packages manual body prepare controller - - - 0 back - - none - - - 1 -
undo:upgrade-core manual body live core2,core1 - - - 0 back - - none - - - 1,1 -
undo:upgrade-worker manual body live gw1,core2,core1 - - - 0 back - - none - - - 1,1,1 -
undo:upgrade-api-gateway manual body live gw1 - - - 0 back - - none - - - 1 -
undo:upgrade-control-center manual body live app1 - - - 0 back - - none - - - 1 -
undo:upgrade-identity-service manual body live app1 - - - 0 back - - none - - - 1 -
undo:enter-maintenance manual body downtime controller - - - 0 back downtime - none - - - 1 -
undo:upgrade-file-storage manual body downtime fs1 - - - 0 back downtime - none - - - 1 -
undo:leave-maintenance manual body downtime controller - - - 0 back downtime - none - - - 1 -
FACTS
}

number_of() { # STEP: sets RB_ROW, the number of its line there
  RB_ROW=0
  case $1 in
    'notify-clients') RB_ROW=1 ;;
    'notify-administrators') RB_ROW=2 ;;
    'download-installers') RB_ROW=3 ;;
    'download-packages') RB_ROW=4 ;;
    'freeze-settings') RB_ROW=5 ;;
    'sign-in') RB_ROW=6 ;;
    'upload-packages') RB_ROW=7 ;;
    'live.entry.rights-worker') RB_ROW=8 ;;
    'live.entry.rights-shared') RB_ROW=9 ;;
    'live.entry.package-there-worker') RB_ROW=10 ;;
    'live.entry.package-there-control-center') RB_ROW=11 ;;
    'live.entry.package-there-identity-service') RB_ROW=12 ;;
    'live.entry.package-there-file-storage') RB_ROW=13 ;;
    'live.entry.console-answers') RB_ROW=14 ;;
    'start-core-upgrade') RB_ROW=15 ;;
    'core-drained') RB_ROW=16 ;;
    'upgrade-core') RB_ROW=17 ;;
    'upgrade-worker') RB_ROW=18 ;;
    'see-worker-running') RB_ROW=19 ;;
    'upgrade-api-gateway') RB_ROW=20 ;;
    'upgrade-control-center') RB_ROW=21 ;;
    'see-control-center-running') RB_ROW=22 ;;
    'console-back') RB_ROW=23 ;;
    'upgrade-identity-service') RB_ROW=24 ;;
    'see-identity-service-running') RB_ROW=25 ;;
    'live.exit.console-answers') RB_ROW=26 ;;
    'downtime.entry.no-submissions') RB_ROW=27 ;;
    'approve-downtime') RB_ROW=28 ;;
    'enter-maintenance') RB_ROW=29 ;;
    'keep-file-storage') RB_ROW=30 ;;
    'upgrade-file-storage') RB_ROW=31 ;;
    'see-file-storage-running') RB_ROW=32 ;;
    'leave-maintenance') RB_ROW=33 ;;
    'downtime.exit.file-storage-runs') RB_ROW=34 ;;
    'version-core') RB_ROW=35 ;;
    'version-api-gateway') RB_ROW=36 ;;
    'version-worker') RB_ROW=37 ;;
    'version-control-center') RB_ROW=38 ;;
    'version-identity-service') RB_ROW=39 ;;
    'version-file-storage') RB_ROW=40 ;;
    'health-seen') RB_ROW=41 ;;
    'console-stays-up') RB_ROW=42 ;;
    'release-settings') RB_ROW=43 ;;
    'restore-kept-state') RB_ROW=44 ;;
    'see-previous-running') RB_ROW=45 ;;
    'recovery-leave-maintenance') RB_ROW=46 ;;
    'recovery-release-settings') RB_ROW=47 ;;
    'previous-console') RB_ROW=48 ;;
    'previous-healthy') RB_ROW=49 ;;
    'undo:upload-packages') RB_ROW=50 ;;
    'undo:upgrade-core') RB_ROW=51 ;;
    'undo:upgrade-worker') RB_ROW=52 ;;
    'undo:upgrade-api-gateway') RB_ROW=53 ;;
    'undo:upgrade-control-center') RB_ROW=54 ;;
    'undo:upgrade-identity-service') RB_ROW=55 ;;
    'undo:enter-maintenance') RB_ROW=56 ;;
    'undo:upgrade-file-storage') RB_ROW=57 ;;
    'undo:leave-maintenance') RB_ROW=58 ;;
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
ok() { RB_OK=$*; }
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
eyJiYWNrZ3JvdW5kVGFza3MiOltdLCJjYXBhYmlsaXRpZXMiOlt7ImlkIjoiZmlsZS1wcm9jZXNz
aW5nIiwidGl0bGUiOiJQcm9jZXNzaW5nIG9mIGZpbGVzIn0seyJpZCI6InN1Ym1pdC1maWxlcyIs
InRpdGxlIjoiSGFuZGluZyBpbiBuZXcgZmlsZXMifSx7ImlkIjoiZmV0Y2gtcmVzdWx0cyIsInRp
dGxlIjoiRmV0Y2hpbmcgc2NhbiByZXN1bHRzIn0seyJpZCI6ImRvd25sb2FkLXByb2Nlc3NlZCIs
InRpdGxlIjoiRG93bmxvYWRpbmcgcHJvY2Vzc2VkIGZpbGVzIn0seyJpZCI6Im1vbml0b3Jpbmci
LCJ0aXRsZSI6IldhdGNoaW5nIHRoZSBjbHVzdGVyIn0seyJpZCI6Im1hbmFnZW1lbnQiLCJ0aXRs
ZSI6Ik1hbmFnaW5nIHRoZSBjbHVzdGVyIn0seyJpZCI6InJlcG9ydGluZyIsInRpdGxlIjoiUmVw
b3J0cyBvZiBzdGF0dXMgYW5kIHJlc291cmNlcyJ9LHsiaWQiOiJjb25zb2xlLWF1dGhlbnRpY2F0
aW9uIiwidGl0bGUiOiJTaWduaW5nIGluIHRvIHRoZSBDb250cm9sIENlbnRlciBjb25zb2xlIn0s
eyJpZCI6ImFwaS1rZXktdmFsaWRhdGlvbiIsInRpdGxlIjoiUmVxdWVzdHMgdGhhdCBjYXJyeSBh
biBBUEkga2V5In1dLCJjaGFuZ2UiOnsiZGVzY3JpcHRpb24iOiJUd28gY29yZXMgYmVoaW5kIG9u
ZSBnYXRld2F5LCB3aGljaCBjbGllbnRzIG1pc3Mgd2hpbGUgaXQgaXMgdXBncmFkZWQgKHRoZSBn
dWlkZSBhZHZpc2VzIHRvIGhhdmUgc2V2ZXJhbCk7IHRoZSBzaGFyZWQgc2VydmljZXMgaGF2ZSBv
bmUgbWFjaGluZSwgYW5kIEZpbGUgU3RvcmFnZSBvbmUgb2YgaXRzIG93bi4iLCJlbnZpcm9ubWVu
dCI6InByb2R1Y3Rpb24iLCJpZCI6IkNIRzAwNDMyNTEiLCJ0aXRsZSI6IlNtYWxsIERpc3RyaWJ1
dGVkIENsdXN0ZXIgdG8gMi4xLjAifSwiY29tcG9uZW50cyI6W3siaG9zdHMiOlsiY29yZTEiLCJj
b3JlMiJdLCJpZCI6ImNvcmUiLCJpbXBhY3QiOjAsIm1ldGhvZHMiOlsiZGVmZXJyYWwiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI2LCAxOCwgMzgifV0sInRpdGxlIjoi
TWV0YURlZmVuZGVyIENvcmUifSx7Imhvc3RzIjpbImNvcmUxIiwiY29yZTIiLCJndzEiXSwiaWQi
OiJ3b3JrZXIiLCJpbXBhY3QiOjEsIm1ldGhvZHMiOlsiaW5zdGFsbGVyIl0sInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNywgMTksIDI2In1dLCJ0aXRsZSI6Ik1ldGFEZWZl
bmRlciBEaXN0cmlidXRlZCBDbHVzdGVyIFdvcmtlciJ9LHsiaG9zdHMiOlsiZ3cxIl0sImlkIjoi
YXBpLWdhdGV3YXkiLCJpbXBhY3QiOjEsIm1ldGhvZHMiOlsiZGVmZXJyYWwiXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4LCAyMCwgMzgifV0sInRpdGxlIjoiTWV0YURl
ZmVuZGVyIERpc3RyaWJ1dGVkIENsdXN0ZXIgQVBJIEdhdGV3YXkifSx7Imhvc3RzIjpbImFwcDEi
XSwiaWQiOiJjb250cm9sLWNlbnRlciIsImltcGFjdCI6MSwibWV0aG9kcyI6WyJpbnN0YWxsZXIi
XSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI5LCAyMSwgMjYifV0sInRp
dGxlIjoiTWV0YURlZmVuZGVyIERpc3RyaWJ1dGVkIENsdXN0ZXIgQ29udHJvbCBDZW50ZXIifSx7
Imhvc3RzIjpbImFwcDEiXSwiaWQiOiJpZGVudGl0eS1zZXJ2aWNlIiwiaW1wYWN0IjoxLCJtZXRo
b2RzIjpbImluc3RhbGxlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjEwLCAyMiwgMjYifV0sInRpdGxlIjoiTWV0YURlZmVuZGVyIERpc3RyaWJ1dGVkIENsdXN0ZXIg
SWRlbnRpdHkgU2VydmljZSJ9LHsiaG9zdHMiOlsiZnMxIl0sImlkIjoiZmlsZS1zdG9yYWdlIiwi
aW1wYWN0IjoyLCJtZXRob2RzIjpbImluc3RhbGxlciJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjExLCAyMywgMjYifV0sInRpdGxlIjoiTWV0YURlZmVuZGVyIERpc3Ry
aWJ1dGVkIENsdXN0ZXIgRmlsZSBTdG9yYWdlIn1dLCJkZWNpc2lvbnMiOlt7ImJ5IjoiYW5hQGV4
YW1wbGUuY29tIiwiY2hvaWNlIjoiTGV2ZWwgMSBzdGF5czsgb25seSB0aGUgYWRtaW5pc3RyYXRv
cnMgYXJlIHRvbGQsIGZvciBubyBjbGllbnQgdGFsa3MgdG8gQ29udHJvbCBDZW50ZXIuIiwiY29u
dHJhZGljdGlvbiI6ImNvbnRyb2wtY2VudGVyLWxldmVsIiwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI5In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMSJ9XSwi
c3VtbWFyeSI6IkNvbnRyb2wgQ2VudGVyIGhhcyB0aGUgbGV2ZWwgb2YgYSBzZXJ2aWNlIHRoYXQg
Y2xpZW50cyBub3RpY2UsIGFuZCB0aGUgdGV4dCBzYXlzIG9ubHkgYWRtaW5pc3RyYXRvcnMgZG8u
In0seyJieSI6ImFuYUBleGFtcGxlLmNvbSIsImNob2ljZSI6IkxldmVsIDEgc3RheXM7IHdvcmtl
cnMgbWlzc2luZyBmcm9tIGEgZGFzaGJvYXJkIGZvciBtaW51dGVzIGFyZSBleHBlY3RlZC4iLCJj
b250cmFkaWN0aW9uIjoid29ya2VyLWxldmVsIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiI3In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOSJ9XSwic3VtbWFy
eSI6IlRoZSB3b3JrZXIgaGFzIGxldmVsIDEgYWx0aG91Z2ggdGhlIHRleHQgc2VlcyBubyBtb3Jl
IHRoYW4gYSBzdHV0dGVyIGluIGl0cyByZXBvcnRzLiJ9LHsiYnkiOiJsaUBleGFtcGxlLmNvbSIs
ImNob2ljZSI6IkNsaWVudHMgYXJlIHRvbGQgdGhhdCB0aGUgb25seSBnYXRld2F5IGdvZXMgYXdh
eSBmb3IgaGFsZiBhbiBob3VyLiIsImNvbnRyYWRpY3Rpb24iOiJnYXRld2F5LXdpdGhvdXQtZG93
bnRpbWUiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjgsIDIwIn0seyJk
b2N1bWVudCI6Imluc3RhbGxhdGlvbiIsImxpbmVzIjoib3ZlcnZpZXcifV0sInN1bW1hcnkiOiJU
aGUgZ3VpZGUgc2VlcyBjbGllbnRzIGN1dCBvZmYgd2hpbGUgYSBnYXRld2F5IGlzIHVwZ3JhZGVk
OyB0aGUgb3ZlcnZpZXcgcHJvbWlzZXMgbm8gZG93bnRpbWUgYXQgYWxsLiJ9LHsiYnkiOiJhbmFA
ZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJUd28gaW5zdGFuY2VzLCBzbyBvbmUgY2FycmllcyB0aGUg
bG9hZCB3aGlsZSB0aGUgb3RoZXIgaXMgYXdheTsgc2NhbnMgdGFrZSBsb25nZXIgbWVhbndoaWxl
LiIsImNvbnRyYWRpY3Rpb24iOiJjb3JlLWxldmVsLW5lZWRzLXNldmVyYWwiLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjE4In1dLCJzdW1tYXJ5IjoiTGV2ZWwgMCBmb3IgQ29yZSBvbmx5IGhvbGRzIHdoZXJlIG90
aGVyIGluc3RhbmNlcyB0YWtlIG92ZXI7IHdpdGggYSBzaW5nbGUgb25lIGl0IGNhbm5vdCBiZSBy
ZWFjaGVkLiJ9LHsiYnkiOiJsaUBleGFtcGxlLmNvbSIsImNob2ljZSI6IlN3aXRjaGVkIGJ5IGhh
bmQgYnkgdGhlIHdheSB0aGUgdmVuZG9yJ3Mgc3VwcG9ydCBoYXMgc2hvd24gdXMsIHdpdGggYSBz
Y3JlZW5zaG90IGVhY2ggdGltZS4iLCJjb250cmFkaWN0aW9uIjoibWFpbnRlbmFuY2UtbW9kZS13
aXRob3V0LXN0ZXBzIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMyJ9
XSwic3VtbWFyeSI6Ik1haW50ZW5hbmNlIG1vZGUgaXMgZGVtYW5kZWQsIGFuZCBuZWl0aGVyIGEg
Y29tbWFuZCBub3IgYSBwYWdlIGlzIGdpdmVuIGZvciBlbnRlcmluZyBvciBsZWF2aW5nIGl0LiJ9
LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJUaGUgbmFtZXMgb2YgdGhlIHVuaXRz
IHdlcmUgcmVhZCBvbiB0aGUgbWFjaGluZXMgYW5kIGFyZSB2YXJpYWJsZXMgb2YgdGhpcyBjaGFu
Z2UuIiwiY29udHJhZGljdGlvbiI6InNlcnZpY2UtbmFtZXMtbWlzc2luZyIsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzYifV0sInN1bW1hcnkiOiJUaGUgc3RhcnQgb2Yg
YSBzZXJ2aWNlIGlzIHRvIGJlIGNvbmZpcm1lZCB3aXRob3V0IGl0cyBuYW1lIG9yIGEgY29tbWFu
ZCBiZWluZyBnaXZlbi4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiVGhlIHNl
dHRpbmdzIGFyZSBmcm96ZW4gZm9yIHRoZSB3aG9sZSB1cGdyYWRlLCB3aGF0ZXZlciB0aGUgbWV0
aG9kLiIsImNvbnRyYWRpY3Rpb24iOiJmcmVlemUtc2NvcGUiLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjYyLTY1In1dLCJzdW1tYXJ5IjoiVGhlIGZvcmJpZGRlbiBzZXR0
aW5ncyBzdGFuZCB1bmRlciB0aGUgY29uc29sZSdzIG1ldGhvZDsgd2hldGhlciB0aGV5IGJpbmQg
aW5zdGFsbGVycyB0b28gaXMgb3Blbi4ifSx7ImJ5IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNl
IjoiVGhlIHByb21wdHMgYXJlIGxlZnQgb3V0LiIsImNvbnRyYWRpY3Rpb24iOiJwcm9tcHRzLWlu
LWNvbW1hbmRzIiwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMSwgMzMs
IDM1In1dLCJzdW1tYXJ5IjoiVGhlIGNvbW1hbmRzIGNhcnJ5IHRoZWlyIHByb21wdHMsIGFuZCBv
bmUgb2YgdGhvc2Ugd291bGQgcmVkaXJlY3Qgb3V0cHV0IGludG8gYSBmaWxlLiJ9LHsiYnkiOiJh
bmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJhcHQgZ2V0cyAteSwgYW5kIHRoZSB2ZXJzaW9uIGlz
IHJlYWQgYmFjayBhZnRlciBldmVyeSBpbnN0YWxsZXIuIiwiY29udHJhZGljdGlvbiI6ImFwdC1m
YWxsYmFjayIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzMifV0sInN1
bW1hcnkiOiJUaGUgYXB0IGZhbGxiYWNrIGFza3MgYSBxdWVzdGlvbiBhbmQgaGlkZXMgYSBkcGtn
IGZhaWx1cmUgdGhhdCBoYXMgbm90aGluZyB0byBkbyB3aXRoIGRlcGVuZGVuY2llcy4ifSx7ImJ5
IjoiYW5hQGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiT24gV2luZG93cyB0aGUgcnVuIGlzIHdhaXRl
ZCBmb3IgYW5kIHdyaXRlcyBhIGxvZzsgdGhpcyBjaGFuZ2UgaGFzIG5vIFdpbmRvd3MgbWFjaGlu
ZS4iLCJjb250cmFkaWN0aW9uIjoibXNpZXhlYy1yZXR1cm5zLWVhcmx5Iiwic291cmNlIjpbeyJk
b2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzMSJ9XSwic3VtbWFyeSI6IlRoZSBXaW5kb3dzIGlu
c3RhbGxlciBtYXkgcmV0dXJuIGJlZm9yZSBpdCBpcyBkb25lLCBhbmQgYSBzaWxlbnQgcnVuIGxl
YXZlcyBubyBsb2cgYmVoaW5kLiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJN
ZXRhRGVmZW5kZXI7IHRoZSBvdGhlciBzcGVsbGluZyBpcyBhbiBhbGlhcy4iLCJjb250cmFkaWN0
aW9uIjoic3BlbGxpbmctb2YtdGhlLXByb2R1Y3QiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjctMTEsIDIxIn1dLCJzdW1tYXJ5IjoiVGhlIHByb2R1Y3QncyBuYW1lIGlz
IG1pc3NwZWx0IGluIHRoZSB0YWJsZSBhbmQgb25jZSBpbiB0aGUgdGV4dC4ifSx7ImJ5IjoiYW5h
QGV4YW1wbGUuY29tIiwiY2hvaWNlIjoiUmVhZCBhcyBtZWFudDsgbm90aGluZyBpbiB0aGlzIGNo
YW5nZSBkZXBlbmRzIG9uIHRoZW0uIiwiY29udHJhZGljdGlvbiI6InNsaXBzLW9mLXRoZS1wZW4i
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4LCAyMSwgMjYsIDM4In1d
LCJzdW1tYXJ5IjoiQSBzdHJheSBsZXR0ZXIsIGEgbWlzc2luZyB2ZXJiIGFuZCBhIG1pc3NwZWx0
IHdvcmQ7IHRoZSBzZW5zZSBpcyBjbGVhciBlYWNoIHRpbWUuIn0seyJieSI6ImFuYUBleGFtcGxl
LmNvbSIsImNob2ljZSI6IlBhY2thZ2VzIGFuZCBXb3JrZXIgdW5kZXIgSW52ZW50b3J5LCBhcyB0
aGlzIHByb2R1Y3QncyBndWlkZSBhbmQgb3VyIGNvbnNvbGUgaGF2ZSBpdC4iLCJjb250cmFkaWN0
aW9uIjoiY29uc29sZS1wYWdlcy1vZi10aGUtc2libGluZyIsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiNDEtNTIifSx7ImRvY3VtZW50Ijoic2libGluZyIsImxpbmVzIjoi
MTQ3LTE1MCJ9XSwic3VtbWFyeSI6IlRoZSBzaWJsaW5nIHByb2R1Y3QgaGFzIG90aGVyIG5hbWVz
IGZvciB0aGUgcGFnZXMgd2hlcmUgcGFja2FnZXMgYXJlIGtlcHQgYW5kIHdvcmtlcnMgbGlzdGVk
LiJ9LHsiYnkiOiJhbmFAZXhhbXBsZS5jb20iLCJjaG9pY2UiOiJXb3JrZXJzIGFyZSB1cGdyYWRl
ZCB3aXRoIHRoZWlyIGluc3RhbGxlci4iLCJjb250cmFkaWN0aW9uIjoid29ya2VyLW1ldGhvZC1v
Zi10aGUtc2libGluZyIsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNyJ9
LHsiZG9jdW1lbnQiOiJzaWJsaW5nIiwibGluZXMiOiIxMjEtMTI2In1dLCJzdW1tYXJ5IjoiVGhl
IHNpYmxpbmcgcHJvZHVjdCB1cGdyYWRlcyBpdHMgd29ya2VycyBmcm9tIHRoZSBjb25zb2xlLCB0
aGlzIG9uZSB3aXRoIGFuIGluc3RhbGxlci4ifSx7ImJ5IjoibGlAZXhhbXBsZS5jb20iLCJjaG9p
Y2UiOiJXZSBhZGQgbm90aWNlcywgYW4gYXBwcm92YWwsIGEga2VwdCBzdGF0ZSBvZiBGaWxlIFN0
b3JhZ2UgYW5kIGEgd2F5IGJhY2sgdG8gaXQ7IHRoZSBzaGFyZWQgZGF0YWJhc2VzIGFyZSBub3Qg
dG91Y2hlZCBpbiB0aGlzIGNoYW5nZSBhbmQgaGF2ZSB0aGVpciBvd24gbmlnaHRseSBiYWNrdXBz
LiIsImNvbnRyYWRpY3Rpb24iOiJ3aGF0LXRoZS1ndWlkZS1sZWF2ZXMtb3V0Iiwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxLTY1In1dLCJzdW1tYXJ5IjoiTm8gYmFja3Vw
LCBub3RpY2UsIHdheSBiYWNrLCB2ZXJzaW9uLCBvcmRlciBvciBwcmVyZXF1aXNpdGUsIGFuZCBu
b3QgYSB3b3JkIG9uIHRoZSBzaGFyZWQgZGF0YWJhc2VzLiJ9XSwiZWRpdGlvbiI6NSwiZm9ybWF0
IjoicnVuYm9vay1wbGFuLzEiLCJob3N0cyI6W3siYWRkcmVzcyI6IjE5Mi4wLjIuMTMxIiwiY29t
cG9uZW50cyI6WyJjb250cm9sLWNlbnRlciIsImlkZW50aXR5LXNlcnZpY2UiXSwiY29ubmVjdGlv
biI6InNzaCIsImlkIjoiYXBwMSIsIm9zIjoiZGViaWFuLTEyIiwib3NGYW1pbHkiOiJkZWJpYW4i
LCJyb2xlcyI6W10sInVzZXIiOiJvcHMifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjEzMyIsImNvbXBv
bmVudHMiOlsiZmlsZS1zdG9yYWdlIl0sImNvbm5lY3Rpb24iOiJzc2giLCJpZCI6ImZzMSIsIm9z
IjoiZGViaWFuLTEyIiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6W10sInVzZXIiOiJvcHMi
fSx7ImFkZHJlc3MiOiIxOTIuMC4yLjE0MSIsImNvbXBvbmVudHMiOlsid29ya2VyIiwiY29yZSJd
LCJjb25uZWN0aW9uIjoic3NoIiwiaWQiOiJjb3JlMSIsIm9zIjoiZGViaWFuLTEyIiwib3NGYW1p
bHkiOiJkZWJpYW4iLCJyb2xlcyI6W10sInVzZXIiOiJvcHMifSx7ImFkZHJlc3MiOiIxOTIuMC4y
LjE0MiIsImNvbXBvbmVudHMiOlsid29ya2VyIiwiY29yZSJdLCJjb25uZWN0aW9uIjoic3NoIiwi
aWQiOiJjb3JlMiIsIm9zIjoiZGViaWFuLTEyIiwib3NGYW1pbHkiOiJkZWJpYW4iLCJyb2xlcyI6
W10sInVzZXIiOiJvcHMifSx7ImFkZHJlc3MiOiIxOTIuMC4yLjE1MSIsImNvbXBvbmVudHMiOlsi
d29ya2VyIiwiYXBpLWdhdGV3YXkiXSwiY29ubmVjdGlvbiI6InNzaCIsImlkIjoiZ3cxIiwib3Mi
OiJkZWJpYW4tMTIiLCJvc0ZhbWlseSI6ImRlYmlhbiIsInJvbGVzIjpbXSwidXNlciI6Im9wcyJ9
XSwiaW1wYWN0TGV2ZWxzIjpbeyJkZWZpbml0aW9uIjoiRmlsZXMgYXJlIHByb2Nlc3NlZCBhcyBp
ZiBub3RoaW5nIGhhcHBlbmVkLiIsImxldmVsIjowLCJ0aXRsZSI6Ik5vIGltcGFjdCIsIndpbmRv
d1JlcXVpcmVkIjpmYWxzZX0seyJkZWZpbml0aW9uIjoiRmlsZXMgYWxyZWFkeSBpbiB0aGUgY2x1
c3RlciBhcmUgcHJvY2Vzc2VkOyBoYW5kaW5nIGluLCBmZXRjaGluZyBhbmQgbWFuYWdpbmcgbWF5
IHN1ZmZlci4iLCJsZXZlbCI6MSwidGl0bGUiOiJTb21lIGltcGFjdCIsIndpbmRvd1JlcXVpcmVk
IjpmYWxzZX0seyJkZWZpbml0aW9uIjoiVGhlIHdob2xlIHN5c3RlbSBoYXMgdG8gc3RvcC4iLCJs
ZXZlbCI6MiwidGl0bGUiOiJFdmVyeXRoaW5nIGRvd24iLCJ3aW5kb3dSZXF1aXJlZCI6dHJ1ZX1d
LCJub3RlcyI6W3sic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzIn1dLCJ0
ZXh0IjoiVGhlIGFpbSBpcyB0byBkaXN0dXJiIGZpbGUgcHJvY2Vzc2luZyBhcyBsaXR0bGUgYXMg
cG9zc2libGUsIGhlbmNlIGEgbGV2ZWwgb2YgaW1wYWN0IGVhY2guIn0seyJzb3VyY2UiOlt7ImRv
Y3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4In1dLCJ0ZXh0IjoiQSBjbHVzdGVyIHVzdWFsbHkg
aGFzIG1hbnkgQ29yZSBpbnN0YW5jZXMuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjE4In1dLCJ0ZXh0IjoiV29ya2VyIGFuZCBDb250cm9sIENlbnRlciBhbG9uZSBy
dW4gdGhlIHVwZ3JhZGUgb2YgQ29yZTsgbm9ib2R5IGluc3RhbGxzIGl0IGJ5IGhhbmQuIn0seyJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE4In1dLCJ0ZXh0IjoiVGhleSBr
ZWVwIG5ldyBmaWxlcyBhd2F5IGZyb20gYSBDb3JlIGluc3RhbmNlIGJlZm9yZSBpdCBpcyB1cGdy
YWRlZC4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTkifV0sInRl
eHQiOiJXaGlsZSBhIHdvcmtlciByZXN0YXJ0cywgaXRzIHJlcG9ydHMgYWJvdXQgQ29yZSBhbmQg
Z2F0ZXdheSBtYXkgc3R1dHRlci4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxp
bmVzIjoiMy0xMSJ9XSwidGV4dCI6Ik5vIG9yZGVyIG9mIHRoZSBjb21wb25lbnRzIGlzIGdpdmVu
OyB0aGUgdGFibGUgcmlzZXMgZnJvbSBpbXBhY3QgMCB0byAyIGFuZCB0aGlzIG9yZGVyIGZvbGxv
d3MgaXQuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEtNjUifV0s
InRleHQiOiJUaGUgcHVibGlzaGVkIHBhZ2UgY2FycmllcyB0aGUgc2FtZSB0ZXh0IGFuZCB0aGUg
c2FtZSBjb21tYW5kcy4ifSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJpbnN0YWxsYXRpb24iLCJs
aW5lcyI6ImNvbXBvbmVudHMifV0sInRleHQiOiJUaGUgcHJvZHVjdCBhbHNvIG5lZWRzIFJhYmJp
dE1RLCBSZWRpcyBhbmQgUG9zdGdyZVNRTCwgd2hpY2ggdGhlIGltcGFjdCB0YWJsZSBsZWF2ZXMg
b3V0LiJ9LHsic291cmNlIjpbeyJkb2N1bWVudCI6ImZpbGUtc3RvcmFnZS1zZXR0aW5ncyIsImxp
bmVzIjoicmVwbGljYXMifV0sInRleHQiOiJGaWxlIFN0b3JhZ2UgbWF5IGJlIGEgZ3JvdXAgb2Yg
cmVwbGljYXM7IHdoZXRoZXIgdGhleSBtYXkgYmUgdXBncmFkZWQgaW4gdHVybiBpcyBzYWlkIG5v
d2hlcmUuIn0seyJzb3VyY2UiOlt7ImRvY3VtZW50IjoiaWRlbnRpdHktc2V0dGluZ3MiLCJsaW5l
cyI6Imlnbml0aW9uIGZpbGUifV0sInRleHQiOiJUaGUgSWRlbnRpdHkgU2VydmljZSByZWFkcyBp
dHMgaWduaXRpb24gZmlsZSBvbiBhIGZyZXNoIGluc3RhbGxhdGlvbiBvbmx5OyBhbiB1cGdyYWRl
IG11c3QgbGVhdmUgL2V0Yy9vcHN3YXQvbWRkY19pZGVudGl0eV9zZXJ2aWNlLnltbCBhbG9uZS4i
fSx7InNvdXJjZSI6W3siZG9jdW1lbnQiOiJzeXN0ZW1jdGwiLCJsaW5lcyI6ImV4aXQgc3RhdHVz
In1dLCJ0ZXh0IjoiQXNraW5nIHN5c3RlbWQgYWJvdXQgYSBzdG9wcGVkIHVuaXQgZXhpdHMgd2l0
aCAzIGFuZCBhYm91dCBhbiB1bmtub3duIG9uZSB3aXRoIDQuIn0seyJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIwIn1dLCJ0ZXh0IjoiSGF2ZSBzZXZlcmFsIEFQSSBnYXRl
d2F5cywgc28gdGhhdCBvbmUgY2FuIHNlcnZlIHdoaWxlIGFub3RoZXIgaXMgdXBncmFkZWQuIn1d
LCJwZW9wbGUiOnsiYXBwcm92YWxzUmVxdWlyZWQiOjAsImFwcHJvdmVycyI6WyJsaUBleGFtcGxl
LmNvbSJdLCJjb250YWN0cyI6WyJzZXJ2aWNlLWRlc2tAZXhhbXBsZS5jb20iXSwib3BlcmF0b3Jz
IjpbImFuYUBleGFtcGxlLmNvbSJdLCJyZXZpZXdlcnMiOlsibm9vckBleGFtcGxlLmNvbSJdfSwi
cHJvZHVjdCI6eyJkZXNjcmlwdGlvbiI6IkNvcmVzIHRoYXQgc2Nhbiwgd29ya2VycyB0aGF0IGxv
b2sgYWZ0ZXIgdGhlbSwgZ2F0ZXdheXMgZm9yIHRoZSBjbGllbnRzLCBhbmQgdGhyZWUgc2hhcmVk
IHNlcnZpY2VzLiBXaGF0IGFuIHVwZ3JhZGUgY29zdHMgaXMgc2FpZCBmb3IgZWFjaCBjb21wb25l
bnQgYXMgYSBsZXZlbCBmcm9tIDAgdG8gMi4iLCJpZCI6Im1kZGMiLCJ0aXRsZSI6Ik1ldGFEZWZl
bmRlciBEaXN0cmlidXRlZCBDbHVzdGVyIn0sInJlY292ZXJ5IjpbeyJmYWlsdXJlT2YiOlsidXBn
cmFkZS1maWxlLXN0b3JhZ2UiXSwiaWQiOiJyZXN0b3JlLWZpbGUtc3RvcmFnZSIsInNvdXJjZSI6
W10sInN0ZXBzIjpbeyJiYXRjaGVzIjpbWyJmczEiXV0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1T
IjozNjAwMDAwLCJpZCI6InJlc3RvcmUta2VwdC1zdGF0ZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1
Y3Rpb24iOiJSZXN0b3JlIHRoZSBzbmFwc2hvdCBvciBjb3B5IG9mIHRoaXMgbWFjaGluZS4gV2hl
cmUgdGhhdCBpcyBub3QgcG9zc2libGUsIGluc3RhbGwgL3Nydi9wYWNrYWdlcy9tZGRjLWZpbGUt
c3RvcmFnZV8yLjAuMV9hbWQ2NC5kZWIgd2l0aCB0aGUgY29tbWFuZCBmb3IgdGhpcyBzeXN0ZW0u
IiwicGF0aCI6W10sInJlY29yZCI6WyJ3YXktdGFrZW4iLCJmaW5pc2hlZC1hdCJdfSwib25GYWls
dXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjI2fSwi
cG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVs
dGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMi
fV0sInN0YWdlIjoicmVzdG9yZS1maWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IlB1dCB0aGUga2VwdCBz
dGF0ZSBvZiBGaWxlIFN0b3JhZ2UgYmFjayJ9LHsiYmF0Y2hlcyI6W1siZnMxIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBp
biBcIiR7dW5pdF9maWxlX3N0b3JhZ2V9XCI7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFj
dGl2ZSBcIiR1bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50
ZiAnJXM6ICVzXFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVc
IiBpbiAwYWN0aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1
c1wiIiwidG9vbHMiOlsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6WyJ1bml0X2ZpbGVfc3RvcmFn
ZSJdfSwiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsiZnMxIl0s
ImlkIjoic2VlLXByZXZpb3VzLXJ1bm5pbmciLCJraW5kIjoicHJvYmUiLCJyZXRyeSI6eyJldmVy
eU1TIjoxMDAwMCwiZm9yTVMiOjMwMDAwMH0sInN1YmplY3QiOiJzZXJ2aWNlIGV4YW1wbGUtZmls
ZS1zdG9yYWdlLnNlcnZpY2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkZpbGUgU3RvcmFn
ZSdzIHNlcnZpY2UgcnVucyBhZ2FpbiJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAw
LCJpZCI6InNlZS1wcmV2aW91cy1ydW5uaW5nIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJj
aGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjYzN30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOltdLCJzdGFnZSI6InJlc3RvcmUt
ZmlsZS1zdG9yYWdlIiwidGl0bGUiOiJTZWUgdGhhdCB0aGUgcHJldmlvdXMgRmlsZSBTdG9yYWdl
IHJ1bnMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiaWYgY29tbWFuZCAtdiBjdXJsID4vZGV2L251bGwgMj4m
MTsgdGhlblxuICBjdXJsIC1zUyAtLW1heC10aW1lIDIwIC1vIC9kZXYvbnVsbCAtdyAnJXtodHRw
X2NvZGV9JyAtLSBcIiR7Y29uc29sZV91cmx9XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAv
ZGV2L251bGwgLS0gXCIke2NvbnNvbGVfdXJsfVwiIDI+JjEgfCBhd2sgJyQxIH4gL15IVFRQLyB7
IGNvZGUgPSAkMiB9IEVORCB7IHByaW50IGNvZGUgfSdcbmZpIiwidG9vbHMiOlsiY3VybC93Z2V0
Il0sInZhcmlhYmxlcyI6WyJjb25zb2xlX3VybCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJl
cXVhbHMiLCJ0ZXh0IjoiMjAwIn1dLCJleHBlY3RlZCI6ImhhcyBzdGF0dXMgMjAwIiwiaG9zdHMi
OlsiY29udHJvbGxlciJdLCJpZCI6InJlY292ZXJ5LWxlYXZlLW1haW50ZW5hbmNlLmNoZWNrIiwi
a2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBhbnN3ZXIgb2YgaHR0cHM6Ly9zbWFsbC5leGFt
cGxlLmNvbS8iLCJ0aW1lb3V0TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMi
fSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJyZWNvdmVyeS1sZWF2ZS1t
YWludGVuYW5jZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7
ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJMZWF2ZSBzY2hlZHVsZWQg
bWFpbnRlbmFuY2UgbW9kZSwgYnkgdGhlIHdheSBhZ3JlZWQgd2l0aCB0aGUgdmVuZG9yIGZvciB0
aGlzIHNpdGUuIiwicGF0aCI6W10sInJlY29yZCI6WyJzd2l0Y2hlZC1hdCIsInNjcmVlbnNob3Qi
XX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjY0N30sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMi
OltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjIzIn0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMSwgMzYifV0sInN0YWdl
IjoicmVzdG9yZS1maWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IlRha2UgdGhlIHN5c3RlbSBvdXQgb2Yg
bWFpbnRlbmFuY2UgbW9kZSJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJyZWNvdmVyeS1yZWxlYXNlLXNldHRpbmdzIiwi
aWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFk
bWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IlRlbGwgdGhlIGFkbWluaXN0cmF0b3JzIHRoYXQg
dGhlIGZyZWV6ZSBpcyBvdmVyLiIsInBhdGgiOltdLCJyZWNvcmQiOlsidG9sZC1hdCJdfSwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjU3
fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNp
bXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
NjItNjUifV0sInN0YWdlIjoicmVzdG9yZS1maWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IlJlbGVhc2Ug
d29ya2Zsb3csIG1vZHVsZSB1cGRhdGUgYW5kIGhlYWx0aCBjaGVjayBzZXR0aW5ncyJ9LHsiYmF0
Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpb
MF0sInRleHQiOiJpZiBjb21tYW5kIC12IGN1cmwgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGN1
cmwgLXNTIC0tbWF4LXRpbWUgMjAgLW8gL2Rldi9udWxsIC13ICcle2h0dHBfY29kZX0nIC0tIFwi
JHtjb25zb2xlX3VybH1cIlxuZWxzZVxuICB3Z2V0IC1TIC1UIDIwIC1PIC9kZXYvbnVsbCAtLSBc
IiR7Y29uc29sZV91cmx9XCIgMj4mMSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9ICQyIH0g
RU5EIHsgcHJpbnQgY29kZSB9J1xuZmkiLCJ0b29scyI6WyJjdXJsL3dnZXQiXSwidmFyaWFibGVz
IjpbImNvbnNvbGVfdXJsIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQi
OiIyMDAifV0sImV4cGVjdGVkIjoiaGFzIHN0YXR1cyAyMDAiLCJob3N0cyI6WyJjb250cm9sbGVy
Il0sImlkIjoicHJldmlvdXMtY29uc29sZSIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUg
YW5zd2VyIG9mIGh0dHBzOi8vc21hbGwuZXhhbXBsZS5jb20vIiwidGltZW91dE1TIjozMDAwMCwi
dGl0bGUiOiJUaGUgY29uc29sZSBhbnN3ZXJzIn0sImVmZmVjdHMiOltdLCJpZCI6InByZXZpb3Vz
LWNvbnNvbGUiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoi
c3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjY0fSwicG9zaXRp
b24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5l
b3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMSwgMzYi
fV0sInN0YWdlIjoicmVzdG9yZS1maWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFu
c3dlcnMifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10s
ImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwi
aWQiOiJwcmV2aW91cy1oZWFsdGh5Iiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVj
dGlvbiI6Ikxvb2sgYXQgaGVhbHRoIGFuZCBzdGF0dXMgb2YgZXZlcnkgaW5zdGFuY2UuIiwicGF0
aCI6W10sInJlY29yZCI6WyJzY3JlZW5zaG90Il19LCJzdWJqZWN0IjoiTG9vayBhdCBoZWFsdGgg
YW5kIHN0YXR1cyBvZiBldmVyeSBpbnN0YW5jZS4iLCJ0aXRsZSI6IlRoZSBjb25zb2xlIHNob3dz
IHRoZSBzeXN0ZW0gaGVhbHRoeSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJwcmV2aW91cy1oZWFsdGh5
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjY2NX0sInBvc2l0aW9uIjoidmVy
aWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFs
c2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjEifV0sInN0YWdlIjoi
cmVzdG9yZS1maWxlLXN0b3JhZ2UiLCJ0aXRsZSI6IlRoZSBjb25zb2xlIHNob3dzIHRoZSBzeXN0
ZW0gaGVhbHRoeSJ9XSwidGl0bGUiOiJHbyBiYWNrIHRvIHRoZSBwcmV2aW91cyBGaWxlIFN0b3Jh
Z2UiLCJ0cmlnZ2VyIjoiRmlsZSBTdG9yYWdlIGRvZXMgbm90IGNvbWUgdXAgd2l0aCB0aGUgbmV3
IHZlcnNpb24gaW5zaWRlIHRoZSB3aW5kb3cuIn1dLCJyZXF1aXJlbWVudHMiOlt7ImlkIjoiZG93
bmxvYWQtaW5zdGFsbGVycyIsImtpbmQiOiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVk
QnkiOlsiZG93bmxvYWQtaW5zdGFsbGVycyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUi
LCJsaW5lcyI6IjI3In1dLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZXJzIGFyZSBkb3dubG9hZGVkIGZy
b20gTXkgT1BTV0FUIn0seyJpZCI6Imluc3RhbGxlci1vbi1ob3N0Iiwia2luZCI6InN0ZXAiLCJs
ZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLXdvcmtlciIsInVwZ3JhZGUtY29u
dHJvbC1jZW50ZXIiLCJ1cGdyYWRlLWlkZW50aXR5LXNlcnZpY2UiLCJ1cGdyYWRlLWZpbGUtc3Rv
cmFnZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI4In1dLCJ0aXRs
ZSI6IkVhY2ggaW5zdGFsbGVyIHJ1bnMgb24gdGhlIG1hY2hpbmUgb2YgaXRzIGNvbXBvbmVudCJ9
LHsiaWQiOiJlbGV2YXRlZC1zZXNzaW9uIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJtdXN0
Iiwic2F0aXNmaWVkQnkiOlsibGl2ZS5lbnRyeS5yaWdodHMtd29ya2VyIiwibGl2ZS5lbnRyeS5y
aWdodHMtc2hhcmVkIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjki
fV0sInRpdGxlIjoiVGhlIHNlc3Npb24gb24gZWFjaCBvZiB0aGVzZSBtYWNoaW5lcyBoYXMgYW4g
YWRtaW5pc3RyYXRvcidzIHJpZ2h0cyJ9LHsiaWQiOiJpbnN0YWxsZXItd2luZG93cyIsImtpbmQi
OiJzdGVwIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBncmFkZS13b3JrZXIiLCJ1
cGdyYWRlLWNvbnRyb2wtY2VudGVyIiwidXBncmFkZS1pZGVudGl0eS1zZXJ2aWNlIiwidXBncmFk
ZS1maWxlLXN0b3JhZ2UiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIz
MC0zMSJ9XSwidGl0bGUiOiJPbiBXaW5kb3dzIHRoZSBwYWNrYWdlIGlzIGluc3RhbGxlZCBzaWxl
bnRseSJ9LHsiaWQiOiJpbnN0YWxsZXItZGViaWFuIiwia2luZCI6InN0ZXAiLCJsZXZlbCI6Im11
c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGdyYWRlLXdvcmtlciIsInVwZ3JhZGUtY29udHJvbC1jZW50
ZXIiLCJ1cGdyYWRlLWlkZW50aXR5LXNlcnZpY2UiLCJ1cGdyYWRlLWZpbGUtc3RvcmFnZSJdLCJz
b3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMyLTMzIn1dLCJ0aXRsZSI6Ik9u
IERlYmlhbiBhbmQgVWJ1bnR1IGRwa2cgaW5zdGFsbHMgdGhlIHBhY2thZ2UsIGFuZCBhcHQgbWVu
ZHMgbWlzc2luZyBkZXBlbmRlbmNpZXMifSx7ImlkIjoiaW5zdGFsbGVyLXJoZWwiLCJraW5kIjoi
c3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInVwZ3JhZGUtd29ya2VyIiwidXBn
cmFkZS1jb250cm9sLWNlbnRlciIsInVwZ3JhZGUtaWRlbnRpdHktc2VydmljZSIsInVwZ3JhZGUt
ZmlsZS1zdG9yYWdlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzQt
MzUifV0sInRpdGxlIjoiT24gUmVkIEhhdCBhbmQgUm9ja3kgeXVtIGluc3RhbGxzIHRoZSBwYWNr
YWdlIn0seyJpZCI6Imluc3RhbGxlci1wYXRoIiwia2luZCI6InByZWNoZWNrIiwibGV2ZWwiOiJt
dXN0Iiwic2F0aXNmaWVkQnkiOlsibGl2ZS5lbnRyeS5wYWNrYWdlLXRoZXJlLXdvcmtlciIsImxp
dmUuZW50cnkucGFja2FnZS10aGVyZS1jb250cm9sLWNlbnRlciIsImxpdmUuZW50cnkucGFja2Fn
ZS10aGVyZS1pZGVudGl0eS1zZXJ2aWNlIiwibGl2ZS5lbnRyeS5wYWNrYWdlLXRoZXJlLWZpbGUt
c3RvcmFnZSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjMxLCAzMywg
MzUifV0sInRpdGxlIjoiVGhlIHBhY2thZ2Ugb2YgZWFjaCBjb21wb25lbnQgaXMgb24gaXRzIG1h
Y2hpbmUifSx7ImlkIjoid29ya2VyLXN0YXJ0ZWQiLCJraW5kIjoiY2hlY2siLCJsZXZlbCI6Im11
c3QiLCJzYXRpc2ZpZWRCeSI6WyJzZWUtd29ya2VyLXJ1bm5pbmciXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNiJ9XSwidGl0bGUiOiJUaGUgd29ya2VyIGlzIHNlZW4g
cnVubmluZyBhZnRlciBpdHMgdXBncmFkZSJ9LHsiaWQiOiJjb250cm9sLWNlbnRlci1zdGFydGVk
Iiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLWNvbnRy
b2wtY2VudGVyLXJ1bm5pbmciXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIzNiJ9XSwidGl0bGUiOiJDb250cm9sIENlbnRlciBpcyBzZWVuIHJ1bm5pbmcgYWZ0ZXIgaXRz
IHVwZ3JhZGUifSx7ImlkIjoiaWRlbnRpdHktc2VydmljZS1zdGFydGVkIiwia2luZCI6ImNoZWNr
IiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2VlLWlkZW50aXR5LXNlcnZpY2UtcnVu
bmluZyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM2In1dLCJ0aXRs
ZSI6IlRoZSBJZGVudGl0eSBTZXJ2aWNlIGlzIHNlZW4gcnVubmluZyBhZnRlciBpdHMgdXBncmFk
ZSJ9LHsiaWQiOiJmaWxlLXN0b3JhZ2Utc3RhcnRlZCIsImtpbmQiOiJjaGVjayIsImxldmVsIjoi
bXVzdCIsInNhdGlzZmllZEJ5IjpbInNlZS1maWxlLXN0b3JhZ2UtcnVubmluZyIsImRvd250aW1l
LmV4aXQuZmlsZS1zdG9yYWdlLXJ1bnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiIzNiJ9XSwidGl0bGUiOiJGaWxlIFN0b3JhZ2UgaXMgc2VlbiBydW5uaW5nIGFmdGVy
IGl0cyB1cGdyYWRlIn0seyJpZCI6Imluc3RhbGxlZC12ZXJzaW9ucyIsImtpbmQiOiJjaGVjayIs
ImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInZlcnNpb24td29ya2VyIiwidmVyc2lvbi1j
b250cm9sLWNlbnRlciIsInZlcnNpb24taWRlbnRpdHktc2VydmljZSIsInZlcnNpb24tZmlsZS1z
dG9yYWdlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzMsIDM2In1d
LCJ0aXRsZSI6IldoYXQgdGhlIGluc3RhbGxlcnMgYnJvdWdodCBpcyByZWFkIGJhY2ssIGZvciB0
aGUgYXB0IGZhbGxiYWNrIGhpZGVzIGEgZmFpbGVkIGRwa2cifSx7ImlkIjoiZG93bmxvYWQtcGFj
a2FnZXMiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImRvd25s
b2FkLXBhY2thZ2VzIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzki
fV0sInRpdGxlIjoiVGhlIHBhY2thZ2VzIG9mIENvcmUgYW5kIGdhdGV3YXkgYXJlIGRvd25sb2Fk
ZWQgZnJvbSBNeSBPUFNXQVQifSx7ImlkIjoic2lnbi1pbiIsImtpbmQiOiJzdGVwIiwibGV2ZWwi
OiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2lnbi1pbiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjQwIn1dLCJ0aXRsZSI6IlNvbWVib2R5IHNpZ25zIGluIHRvIHRoZSBj
b25zb2xlIGFzIGFkbWluaXN0cmF0b3IifSx7ImlkIjoidXBsb2FkLXBhY2thZ2VzIiwia2luZCI6
InN0ZXAiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJ1cGxvYWQtcGFja2FnZXMiXSwi
c291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0MS00NSJ9XSwidGl0bGUiOiJU
aGUgcGFja2FnZXMgYXJlIHVwbG9hZGVkIGluIHRoZSBjb25zb2xlIn0seyJpZCI6InN0YXJ0LWRl
ZmVycmVkLXVwZ3JhZGUiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5
IjpbInN0YXJ0LWNvcmUtdXBncmFkZSIsInVwZ3JhZGUtYXBpLWdhdGV3YXkiXSwic291cmNlIjpb
eyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI0Ny01MiJ9XSwidGl0bGUiOiJUaGUgdXBncmFk
ZSBpcyBzdGFydGVkIGZyb20gdGhlIHdvcmtlcnMnIHBhZ2UifSx7ImlkIjoic2VsZWN0LXZlcnNp
b24iLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInN0YXJ0LWNv
cmUtdXBncmFkZSIsInVwZ3JhZGUtYXBpLWdhdGV3YXkiXSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI1NC01NiJ9XSwidGl0bGUiOiJUaGUgcmlnaHQgdmVyc2lvbiBpcyBj
aG9zZW4gYmVmb3JlIHRoZSB1cGdyYWRlIGlzIHN0YXJ0ZWQifSx7ImlkIjoiY29yZS1kcmFpbmVk
Iiwia2luZCI6IndhaXQiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJjb3JlLWRyYWlu
ZWQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIxOCJ9XSwidGl0bGUi
OiJBIENvcmUgaW5zdGFuY2UgZmluaXNoZXMgaXRzIGZpbGVzIGJlZm9yZSBpdCBpcyB1cGdyYWRl
ZCJ9LHsiaWQiOiJwcm9ncmVzcy13YXRjaGVkIiwia2luZCI6Im9ic2VydmF0aW9uIiwibGV2ZWwi
OiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsidXBncmFkZS1jb3JlIiwidXBncmFkZS1hcGktZ2F0ZXdh
eSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjU4In1dLCJ0aXRsZSI6
IlRoZSBwcm9ncmVzcyBvbiB0aGUgc2NyZWVuIGlzIGZvbGxvd2VkIn0seyJpZCI6ImNvbXBvbmVu
dC12ZXJzaW9ucyIsImtpbmQiOiJjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5Ijpb
InZlcnNpb24tY29yZSIsInZlcnNpb24tYXBpLWdhdGV3YXkiXSwic291cmNlIjpbeyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiI2MCJ9XSwidGl0bGUiOiJFYWNoIENvcmUgYW5kIGVhY2ggZ2F0
ZXdheSBoYXMgdGhlIHJpZ2h0IHZlcnNpb24ifSx7ImlkIjoiaGVhbHRoLXdhdGNoZWQiLCJraW5k
Ijoib2JzZXJ2YXRpb24iLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJoZWFsdGgtc2Vl
biIsImNvbnNvbGUtc3RheXMtdXAiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGlu
ZXMiOiI2MSJ9XSwidGl0bGUiOiJIZWFsdGggYW5kIHN0YXR1cyBvZiB0aGUgc3lzdGVtIGFyZSB3
YXRjaGVkIn0seyJpZCI6ImZyZWV6ZS13b3JrZmxvdyIsImtpbmQiOiJmcmVlemUiLCJsZXZlbCI6
Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJmcmVlemUtc2V0dGluZ3MiXSwic291cmNlIjpbeyJkb2N1
bWVudCI6Imd1aWRlIiwibGluZXMiOiI2Mi02MyJ9XSwidGl0bGUiOiJXb3JrZmxvdyBzZXR0aW5n
cyBzdGF5IGFzIHRoZXkgYXJlIGR1cmluZyB0aGUgdXBncmFkZSJ9LHsiaWQiOiJmcmVlemUtbW9k
dWxlLXVwZGF0ZSIsImtpbmQiOiJmcmVlemUiLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6
WyJmcmVlemUtc2V0dGluZ3MiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiI2MiwgNjQifV0sInRpdGxlIjoiTW9kdWxlIHVwZGF0ZSBzZXR0aW5ncyBzdGF5IGFzIHRoZXkg
YXJlIGR1cmluZyB0aGUgdXBncmFkZSJ9LHsiaWQiOiJmcmVlemUtaGVhbHRoLWNoZWNrIiwia2lu
ZCI6ImZyZWV6ZSIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImZyZWV6ZS1zZXR0aW5n
cyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjYyLCA2NSJ9XSwidGl0
bGUiOiJIZWFsdGggY2hlY2sgc2V0dGluZ3Mgc3RheSBhcyB0aGV5IGFyZSBkdXJpbmcgdGhlIHVw
Z3JhZGUifSx7ImlkIjoiY2xpZW50cy1ub3RpZmllZCIsImtpbmQiOiJub3RpZmljYXRpb24iLCJs
ZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJub3RpZnktY2xpZW50cyJdLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIwLCAyMiJ9XSwidGl0bGUiOiJDbGllbnRzIGtu
b3cgdGhhdCB0aGUgZ2F0ZXdheSBjb21lcyBhbmQgZ29lcyBhbmQgdGhhdCBBUEkga2V5cyBtYXkg
ZmFpbCBmb3IgYSBtb21lbnQifSx7ImlkIjoiYWRtaW5pc3RyYXRvcnMtbm90aWZpZWQiLCJraW5k
Ijoibm90aWZpY2F0aW9uIiwibGV2ZWwiOiJzaG91bGQiLCJzYXRpc2ZpZWRCeSI6WyJub3RpZnkt
YWRtaW5pc3RyYXRvcnMiXSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIx
OSwgMjEtMjIifV0sInRpdGxlIjoiQWRtaW5pc3RyYXRvcnMga25vdyB0aGF0IHRoZSBjb25zb2xl
IGNvbWVzIGFuZCBnb2VzIn0seyJpZCI6Im1haW50ZW5hbmNlLXdpbmRvdyIsImtpbmQiOiJ3aW5k
b3ciLCJsZXZlbCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJkb3dudGltZSJdLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjE3LCAyMyJ9XSwidGl0bGUiOiJGaWxlIFN0b3Jh
Z2UgaXMgdXBncmFkZWQgaW4gYSBzY2hlZHVsZWQgd2luZG93In0seyJpZCI6Im1haW50ZW5hbmNl
LW1vZGUiLCJraW5kIjoic3RlcCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImVudGVy
LW1haW50ZW5hbmNlIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjMi
fV0sInRpdGxlIjoiVGhlIHdob2xlIHN5c3RlbSBpcyBpbiBtYWludGVuYW5jZSBtb2RlIHdoaWxl
IEZpbGUgU3RvcmFnZSBpcyB1cGdyYWRlZCJ9LHsiaWQiOiJuby1zdWJtaXNzaW9ucyIsImtpbmQi
OiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbImRvd250aW1lLmVudHJ5
Lm5vLXN1Ym1pc3Npb25zIl0sInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoi
MjMifV0sInRpdGxlIjoiTm8gZmlsZXMgYXJlIGJlaW5nIGhhbmRlZCBpbiB3aGVuIEZpbGUgU3Rv
cmFnZSBpcyBhYm91dCB0byBnbyBkb3duIn1dLCJydW5ib29rIjp7ImRlc2NyaXB0aW9uIjoiRnJl
ZXplIHRoZSBzZXR0aW5ncywgbGV0IENvbnRyb2wgQ2VudGVyIHVwZ3JhZGUgQ29yZSBhbmQgZ2F0
ZXdheXMsIHVwZ3JhZGUgdGhlIHNlcnZpY2VzIHRoYXQgaGF2ZSBhbiBpbnN0YWxsZXIsIGFuZCB0
YWtlIHRoZSBzeXN0ZW0gZG93biBvbmx5IGZvciBGaWxlIFN0b3JhZ2UsIGF0IHRoZSB2ZXJ5IGVu
ZC4iLCJpZCI6Im1kZGMtdXBncmFkZSIsInRpdGxlIjoiVXBncmFkZSBNZXRhRGVmZW5kZXIgRGlz
dHJpYnV0ZWQgQ2x1c3RlciJ9LCJza2lwcGVkIjpbXSwic291cmNlcyI6W3siaWQiOiJndWlkZSIs
InRpdGxlIjoiU3lzdGVtIFVwZ3JhZGUiLCJ1cmwiOiJodHRwczovL29wc3dhdC5kZXZlbG9wZXJo
dWIuaW8vZG9jcy9tZGNvcmUvZGlzdHJpYnV0ZWQtY2x1c3Rlci1kZXBsb3ltZW50L21kZGMtdXBn
cmFkZSJ9LHsiaWQiOiJpbnN0YWxsYXRpb24iLCJ0aXRsZSI6Ikluc3RhbGxhdGlvbiIsInVybCI6
Imh0dHBzOi8vb3Bzd2F0LmNvbS9kb2NzL21kZGlzdHJpYnV0ZWRjbHVzdGVyL2luc3RhbGxhdGlv
biJ9LHsiaWQiOiJmaWxlLXN0b3JhZ2Utc2V0dGluZ3MiLCJ0aXRsZSI6IkZpbGUgU3RvcmFnZSBj
b25maWd1cmF0aW9uIiwidXJsIjoiaHR0cHM6Ly9vcHN3YXQuY29tL2RvY3MvbWRkaXN0cmlidXRl
ZGNsdXN0ZXIvY29uZmlndXJhdGlvbnMvbWRkYy1jb25maWctZmlsZS1zdG9yYWdlIn0seyJpZCI6
ImlkZW50aXR5LXNldHRpbmdzIiwidGl0bGUiOiJJZGVudGl0eSBTZXJ2aWNlIGNvbmZpZ3VyYXRp
b24iLCJ1cmwiOiJodHRwczovL29wc3dhdC5jb20vZG9jcy9tZGRpc3RyaWJ1dGVkY2x1c3Rlci9p
bnN0YWxsYXRpb24vbWRkYy1jb25maWctaWRlbnRpdHktc2VydmljZSJ9LHsiaWQiOiJzaWJsaW5n
IiwidGl0bGUiOiJNRCBDbHVzdGVyOiBTeXN0ZW0gVXBncmFkZSIsInVybCI6Imh0dHBzOi8vb3Bz
d2F0LmRldmVsb3Blcmh1Yi5pby9kb2NzL21kY2x1c3Rlci91cGdyYWRlIn0seyJpZCI6InN5c3Rl
bWN0bCIsInRpdGxlIjoic3lzdGVtY3RsKDEpIiwidXJsIjoiaHR0cHM6Ly93d3cuZnJlZWRlc2t0
b3Aub3JnL3NvZnR3YXJlL3N5c3RlbWQvbWFuL3N5c3RlbWN0bC5odG1sIn0seyJpZCI6Im15LW9w
c3dhdCIsInRpdGxlIjoiTXkgT1BTV0FUIChkb3dubG9hZHMpIiwidXJsIjoiaHR0cHM6Ly9teS5v
cHN3YXQuY29tLyJ9XSwic3RhZ2VzIjpbeyJlZmZlY3RzIjpbXSwiaWQiOiJwcmVwYXJlIiwic3Rl
cHMiOlsibm90aWZ5LWNsaWVudHMiLCJub3RpZnktYWRtaW5pc3RyYXRvcnMiLCJkb3dubG9hZC1p
bnN0YWxsZXJzIiwiZG93bmxvYWQtcGFja2FnZXMiLCJmcmVlemUtc2V0dGluZ3MiLCJzaWduLWlu
IiwidXBsb2FkLXBhY2thZ2VzIl0sInRpdGxlIjoiVGVsbCBwZW9wbGUsIGZyZWV6ZSB0aGUgc2V0
dGluZ3MsIGJyaW5nIHRoZSBwYWNrYWdlcyJ9LHsiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6InN1
Ym1pdC1maWxlcyIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZmV0Y2gt
cmVzdWx0cyIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZG93bmxvYWQt
cHJvY2Vzc2VkIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJtYW5hZ2Vt
ZW50IiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJtb25pdG9yaW5nIiwi
ZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxpdHkiOiJyZXBvcnRpbmciLCJlZmZlY3Qi
OiJkZWdyYWRlZCJ9LHsiY2FwYWJpbGl0eSI6ImNvbnNvbGUtYXV0aGVudGljYXRpb24iLCJlZmZl
Y3QiOiJkZWdyYWRlZCJ9LHsiY2FwYWJpbGl0eSI6ImFwaS1rZXktdmFsaWRhdGlvbiIsImVmZmVj
dCI6ImRlZ3JhZGVkIn0seyJjYXBhYmlsaXR5IjoiZmlsZS1wcm9jZXNzaW5nIiwiZWZmZWN0Ijoi
Y29udGludWUifV0sImlkIjoibGl2ZSIsImltcGFjdCI6MSwic3RlcHMiOlsibGl2ZS5lbnRyeS5y
aWdodHMtd29ya2VyIiwibGl2ZS5lbnRyeS5yaWdodHMtc2hhcmVkIiwibGl2ZS5lbnRyeS5wYWNr
YWdlLXRoZXJlLXdvcmtlciIsImxpdmUuZW50cnkucGFja2FnZS10aGVyZS1jb250cm9sLWNlbnRl
ciIsImxpdmUuZW50cnkucGFja2FnZS10aGVyZS1pZGVudGl0eS1zZXJ2aWNlIiwibGl2ZS5lbnRy
eS5wYWNrYWdlLXRoZXJlLWZpbGUtc3RvcmFnZSIsImxpdmUuZW50cnkuY29uc29sZS1hbnN3ZXJz
Iiwic3RhcnQtY29yZS11cGdyYWRlIiwiY29yZS1kcmFpbmVkIiwidXBncmFkZS1jb3JlIiwidXBn
cmFkZS13b3JrZXIiLCJzZWUtd29ya2VyLXJ1bm5pbmciLCJ1cGdyYWRlLWFwaS1nYXRld2F5Iiwi
dXBncmFkZS1jb250cm9sLWNlbnRlciIsInNlZS1jb250cm9sLWNlbnRlci1ydW5uaW5nIiwiY29u
c29sZS1iYWNrIiwidXBncmFkZS1pZGVudGl0eS1zZXJ2aWNlIiwic2VlLWlkZW50aXR5LXNlcnZp
Y2UtcnVubmluZyIsImxpdmUuZXhpdC5jb25zb2xlLWFuc3dlcnMiXSwidGl0bGUiOiJVcGdyYWRl
IGV2ZXJ5dGhpbmcgdGhhdCBkb2VzIG5vdCBzdG9wIHRoZSBzeXN0ZW0ifSx7ImRlc2NyaXB0aW9u
IjoiTm90aGluZyBpcyBwcm9jZXNzZWQgZnJvbSB0aGUgbW9tZW50IG1haW50ZW5hbmNlIG1vZGUg
aXMgb24gdW50aWwgaXQgaXMgb2ZmLiIsImVmZmVjdHMiOlt7ImNhcGFiaWxpdHkiOiJmaWxlLXBy
b2Nlc3NpbmciLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJpbGl0eSI6InN1Ym1pdC1m
aWxlcyIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZmV0Y2gtcmVzdWx0
cyIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5IjoiZG93bmxvYWQtcHJvY2Vz
c2VkIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifV0sImlkIjoiZG93bnRpbWUiLCJpbXBhY3QiOjIs
InN0ZXBzIjpbImRvd250aW1lLmVudHJ5Lm5vLXN1Ym1pc3Npb25zIiwiYXBwcm92ZS1kb3dudGlt
ZSIsImVudGVyLW1haW50ZW5hbmNlIiwia2VlcC1maWxlLXN0b3JhZ2UiLCJ1cGdyYWRlLWZpbGUt
c3RvcmFnZSIsInNlZS1maWxlLXN0b3JhZ2UtcnVubmluZyIsImxlYXZlLW1haW50ZW5hbmNlIiwi
ZG93bnRpbWUuZXhpdC5maWxlLXN0b3JhZ2UtcnVucyJdLCJ0aXRsZSI6IlRha2UgdGhlIHN5c3Rl
bSBkb3duIGZvciBGaWxlIFN0b3JhZ2UiLCJ3aW5kb3ciOiJkb3dudGltZSJ9LHsiZWZmZWN0cyI6
W10sImlkIjoidmVyaWZ5Iiwic3RlcHMiOlsidmVyc2lvbi1jb3JlIiwidmVyc2lvbi1hcGktZ2F0
ZXdheSIsInZlcnNpb24td29ya2VyIiwidmVyc2lvbi1jb250cm9sLWNlbnRlciIsInZlcnNpb24t
aWRlbnRpdHktc2VydmljZSIsInZlcnNpb24tZmlsZS1zdG9yYWdlIiwiaGVhbHRoLXNlZW4iLCJj
b25zb2xlLXN0YXlzLXVwIiwicmVsZWFzZS1zZXR0aW5ncyJdLCJ0aXRsZSI6IlBvc3QtdXBncmFk
ZSB2ZXJpZmljYXRpb24ifV0sInN0ZXBzIjpbeyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJl
ZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6Im5vdGlmeS1jbGllbnRzIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJub3RpZnkiLCJub3RpZnkiOnsiYWJvdXQiOlsic3VibWl0
LWZpbGVzIiwiZmV0Y2gtcmVzdWx0cyIsImRvd25sb2FkLXByb2Nlc3NlZCIsImFwaS1rZXktdmFs
aWRhdGlvbiIsImZpbGUtcHJvY2Vzc2luZyJdLCJhdWRpZW5jZSI6ImNsaWVudHMiLCJsZWFkTVMi
OjE3MjgwMDAwMCwibWVzc2FnZSI6IlVuZGVyIGNoYW5nZSBDSEcwMDQzMjUxIHRoZSBnYXRld2F5
cyByZXN0YXJ0IG9uZSBhZnRlciBhbm90aGVyOyB3aGVyZSB0aGVyZSBpcyBvbmx5IG9uZSwgbm8g
ZmlsZSBjYW4gYmUgaGFuZGVkIGluIGFuZCBubyByZXN1bHQgZmV0Y2hlZCB1bnRpbCBpdCBpcyBi
YWNrLiBBUEkga2V5cyBtYXkgYmUgcmVmdXNlZCBmb3IgYSBtb21lbnQsIGFuZCBpbiB0aGUgYW5u
b3VuY2VkIHdpbmRvdyBubyBmaWxlcyBhcmUgdGFrZW4gYXQgYWxsLiBQbGVhc2Ugc2VuZCBub3Ro
aW5nIGluIHRoZSB3aW5kb3cuIn0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6
InVwZ3JhZGUueWFtbCIsImxpbmUiOjI0OX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQi
OmZhbHNlLCJzYXRpc2ZpZXMiOlsiY2xpZW50cy1ub3RpZmllZCJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIwLCAyMi0yMyJ9XSwi
c3RhZ2UiOiJwcmVwYXJlIiwidGl0bGUiOiJUZWxsIHRoZSBjbGllbnRzIn0seyJiYXRjaGVzIjpb
WyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJpZCI6Im5v
dGlmeS1hZG1pbmlzdHJhdG9ycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibm90aWZ5Iiwi
bm90aWZ5Ijp7ImFib3V0IjpbIm1hbmFnZW1lbnQiLCJtb25pdG9yaW5nIiwiY29uc29sZS1hdXRo
ZW50aWNhdGlvbiIsInJlcG9ydGluZyJdLCJhdWRpZW5jZSI6ImFkbWluaXN0cmF0b3JzIiwibGVh
ZE1TIjo4NjQwMDAwMCwibWVzc2FnZSI6IlVuZGVyIGNoYW5nZSBDSEcwMDQzMjUxIHRoZSBjb25z
b2xlIGNvbWVzIGFuZCBnb2VzLCB3b3JrZXJzIG1heSBiZSBtaXNzaW5nIGZyb20gZGFzaGJvYXJk
cyBmb3IgbWludXRlcywgYW5kIHdvcmtmbG93LCBtb2R1bGUgdXBkYXRlIGFuZCBoZWFsdGggY2hl
Y2sgc2V0dGluZ3MgYXJlIGZyb3plbiB1bnRpbCB0aGUgZW5kLiJ9LCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoyNjJ9LCJwb3NpdGlvbiI6
ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImFkbWluaXN0cmF0b3JzLW5v
dGlmaWVkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMTksIDIxLTIyIn1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IlRlbGwg
dGhlIGFkbWluaXN0cmF0b3JzIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3Rz
IjpbXSwiZXN0aW1hdGVNUyI6MTgwMDAwMCwiaWQiOiJkb3dubG9hZC1pbnN0YWxsZXJzIiwiaWRl
bXBvdGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJG
ZXRjaCB0aGUgaW5zdGFsbGVycyBmb3IgMi4xLjAgZnJvbSBNeSBPUFNXQVQsIG9uZSBmb3IgdGhl
IHN5c3RlbSBvZiBlYWNoIG1hY2hpbmUsIGFuZCBjb3B5IGVhY2ggdG8gdGhlIG1hY2hpbmUgb2Yg
aXRzIGNvbXBvbmVudC4iLCJwYXRoIjpbXSwicmVjb3JkIjpbImZpbGUtbmFtZXMiLCJzaGEyNTYi
XX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxp
bmUiOjI3NH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMi
OlsiZG93bmxvYWQtaW5zdGFsbGVycyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI3In1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRs
ZSI6IkRvd25sb2FkIHRoZSBpbnN0YWxsZXJzIGFuZCBwdXQgdGhlbSBvbiB0aGVpciBtYWNoaW5l
cyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMi
OjEyMDAwMDAsImlkIjoiZG93bmxvYWQtcGFja2FnZXMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2lu
ZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6IkZldGNoIENvcmUgNS4xMy4xIGFu
ZCBBUEkgR2F0ZXdheSAyLjEuMCBmcm9tIE15IE9QU1dBVC4iLCJwYXRoIjpbXSwicmVjb3JkIjpb
ImZpbGUtbmFtZXMiLCJzaGEyNTYiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjI4NX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZG93bmxvYWQtcGFja2FnZXMiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzOSJ9XSwic3Rh
Z2UiOiJwcmVwYXJlIiwidGl0bGUiOiJEb3dubG9hZCB0aGUgcGFja2FnZXMgb2YgQ29yZSBhbmQg
Z2F0ZXdheSJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6W10sImVzdGlt
YXRlTVMiOjYwMDAwMCwiaWQiOiJmcmVlemUtc2V0dGluZ3MiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3Ry
dWN0aW9uIjoiS2VlcCB0aGUgcHJlc2VudCBzZXR0aW5ncyBhcyBzY3JlZW5zaG90cyBhbmQgdGVs
bCBldmVyeSBhZG1pbmlzdHJhdG9yIHRvIGxlYXZlIHRoZW0gYWxvbmUuIiwicGF0aCI6W10sInJl
Y29yZCI6WyJ3b3JrZmxvdy1zY3JlZW5zaG90IiwibW9kdWxlLXVwZGF0ZS1zY3JlZW5zaG90Iiwi
aGVhbHRoLWNoZWNrLXNjcmVlbnNob3QiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsi
ZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjI5NH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiZnJlZXplLXdvcmtmbG93IiwiZnJlZXplLW1vZHVs
ZS11cGRhdGUiLCJmcmVlemUtaGVhbHRoLWNoZWNrIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjItNjUifV0sInN0YWdlIjoicHJl
cGFyZSIsInRpdGxlIjoiRnJlZXplIHdvcmtmbG93LCBtb2R1bGUgdXBkYXRlIGFuZCBoZWFsdGgg
Y2hlY2sgc2V0dGluZ3MifSx7ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImVmZmVjdHMiOltd
LCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic2lnbi1pbiIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1
Y3Rpb24iOiJTaWduIGluIGF0IGh0dHBzOi8vc21hbGwuZXhhbXBsZS5jb20vLiIsInBhdGgiOltd
LCJyZWNvcmQiOlsiYWNjb3VudCJdfSwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6MzA0fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJzaWduLWluIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNv
dXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNDAifV0sInN0YWdlIjoicHJlcGFy
ZSIsInRpdGxlIjoiT3BlbiB0aGUgY29uc29sZSBhcyBhZG1pbmlzdHJhdG9yIn0seyJiYXRjaGVz
IjpbWyJjb250cm9sbGVyIl1dLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6OTAwMDAwLCJpZCI6
InVwbG9hZC1wYWNrYWdlcyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFu
dWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJDbGljayBcIlVw
bG9hZCBwYWNrYWdlc1wiIGFuZCB1cGxvYWQgYm90aCBwYWNrYWdlcy4iLCJwYXRoIjpbIkludmVu
dG9yeSIsIlBhY2thZ2VzIl0sInJlY29yZCI6WyJzY3JlZW5zaG90Il19LCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjozMTB9LCJwb3NpdGlv
biI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInVwbG9hZC1wYWNrYWdl
cyJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjQxLTQ1In1dLCJzdGFnZSI6InByZXBhcmUiLCJ0aXRsZSI6IlVwbG9hZCB0aGUgcGFj
a2FnZXMgb2YgQ29yZSBhbmQgZ2F0ZXdheSIsInVuZG8iOnsibWFudWFsIjp7Imluc3RydWN0aW9u
IjoiUmVtb3ZlIGJvdGggcGFja2FnZXMgZnJvbSB0aGUgbGlzdC4iLCJwYXRoIjpbXSwicmVjb3Jk
IjpbXX19fSx7ImJhdGNoZXMiOltbImNvcmUxIiwiY29yZTIiLCJndzEiXV0sImNoZWNrIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3VkbyAtbiBpZCAtdSIsInZhcmlhYmxl
cyI6W119LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIwIn1dLCJleHBl
Y3RlZCI6ImlzIGAwYCIsImhvc3RzIjpbImNvcmUxIiwiY29yZTIiLCJndzEiXSwiaWQiOiJsaXZl
LmVudHJ5LnJpZ2h0cy13b3JrZXIiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIG91dHB1
dCIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIGFjY291bnQgb24gdGhlIHdvcmtlcnMn
IG1hY2hpbmVzIGhhcyBhbiBhZG1pbmlzdHJhdG9yJ3MgcmlnaHRzIn0sImVmZmVjdHMiOltdLCJp
ZCI6ImxpdmUuZW50cnkucmlnaHRzLXdvcmtlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoi
Y2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwi
LCJsaW5lIjozMjh9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlz
ZmllcyI6WyJlbGV2YXRlZC1zZXNzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjkifV0sInN0YWdlIjoibGl2ZSIsInRpdGxl
IjoiVGhlIGFjY291bnQgb24gdGhlIHdvcmtlcnMnIG1hY2hpbmVzIGhhcyBhbiBhZG1pbmlzdHJh
dG9yJ3MgcmlnaHRzIn0seyJiYXRjaGVzIjpbWyJhcHAxIiwiZnMxIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN1ZG8gLW4gaWQgLXUiLCJ2YXJpYWJsZXMi
OltdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0IjoiMCJ9XSwiZXhwZWN0
ZWQiOiJpcyBgMGAiLCJob3N0cyI6WyJhcHAxIiwiZnMxIl0sImlkIjoibGl2ZS5lbnRyeS5yaWdo
dHMtc2hhcmVkIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0
TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBhY2NvdW50IG9uIHRoZSBtYWNoaW5lcyBvZiB0aGUgc2hh
cmVkIHNlcnZpY2VzIGhhcyBhbiBhZG1pbmlzdHJhdG9yJ3MgcmlnaHRzIn0sImVmZmVjdHMiOltd
LCJpZCI6ImxpdmUuZW50cnkucmlnaHRzLXNoYXJlZCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5k
IjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlh
bWwiLCJsaW5lIjozMjl9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNh
dGlzZmllcyI6WyJlbGV2YXRlZC1zZXNzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJj
ZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjkifV0sInN0YWdlIjoibGl2ZSIsInRp
dGxlIjoiVGhlIGFjY291bnQgb24gdGhlIG1hY2hpbmVzIG9mIHRoZSBzaGFyZWQgc2VydmljZXMg
aGFzIGFuIGFkbWluaXN0cmF0b3IncyByaWdodHMifSx7ImJhdGNoZXMiOltbImNvcmUxIiwiY29y
ZTIiLCJndzEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoi
c2hhMjU2c3VtIC0tIFwiJHtpbnN0YWxsZXJfd29ya2VyfVwiIiwidmFyaWFibGVzIjpbImluc3Rh
bGxlcl93b3JrZXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJe
WzAtOWEtZl17NjR9ICJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeWzAtOWEtZl17NjR9IGAiLCJo
b3N0cyI6WyJjb3JlMSIsImNvcmUyIiwiZ3cxIl0sImlkIjoibGl2ZS5lbnRyeS5wYWNrYWdlLXRo
ZXJlLXdvcmtlciIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91
dE1TIjoxMjAwMDAsInRpdGxlIjoiVGhlIHdvcmtlcidzIGluc3RhbGxlciBpcyBvbiBlYWNoIG9m
IGl0cyBtYWNoaW5lcyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJsaXZlLmVudHJ5LnBhY2thZ2UtdGhl
cmUtd29ya2VyIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjMzMH0sInBvc2l0
aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImluc3RhbGxlci1w
YXRoIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjctMzUifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiVGhlIHdvcmtlcidzIGlu
c3RhbGxlciBpcyBvbiBlYWNoIG9mIGl0cyBtYWNoaW5lcyJ9LHsiYmF0Y2hlcyI6W1siYXBwMSJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzaGEyNTZzdW0g
LS0gXCIke2luc3RhbGxlcl9jb250cm9sX2NlbnRlcn1cIiIsInZhcmlhYmxlcyI6WyJpbnN0YWxs
ZXJfY29udHJvbF9jZW50ZXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRl
eHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeWzAtOWEtZl17NjR9
IGAiLCJob3N0cyI6WyJhcHAxIl0sImlkIjoibGl2ZS5lbnRyeS5wYWNrYWdlLXRoZXJlLWNvbnRy
b2wtY2VudGVyIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1lb3V0
TVMiOjEyMDAwMCwidGl0bGUiOiJDb250cm9sIENlbnRlcidzIGluc3RhbGxlciBpcyBvbiBpdHMg
bWFjaGluZSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJsaXZlLmVudHJ5LnBhY2thZ2UtdGhlcmUtY29u
dHJvbC1jZW50ZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MzMxfSwicG9z
aXRpb24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaW5zdGFsbGVy
LXBhdGgiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIyNy0zNSJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJDb250cm9sIENlbnRl
cidzIGluc3RhbGxlciBpcyBvbiBpdHMgbWFjaGluZSJ9LHsiYmF0Y2hlcyI6W1siYXBwMSJdXSwi
Y2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzaGEyNTZzdW0gLS0g
XCIke2luc3RhbGxlcl9pZGVudGl0eV9zZXJ2aWNlfVwiIiwidmFyaWFibGVzIjpbImluc3RhbGxl
cl9pZGVudGl0eV9zZXJ2aWNlIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0
ZXh0IjoiXlswLTlhLWZdezY0fSAifV0sImV4cGVjdGVkIjoibWF0Y2hlcyBgXlswLTlhLWZdezY0
fSBgIiwiaG9zdHMiOlsiYXBwMSJdLCJpZCI6ImxpdmUuZW50cnkucGFja2FnZS10aGVyZS1pZGVu
dGl0eS1zZXJ2aWNlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aW1l
b3V0TVMiOjEyMDAwMCwidGl0bGUiOiJUaGUgSWRlbnRpdHkgU2VydmljZSdzIGluc3RhbGxlciBp
cyBvbiBpdHMgbWFjaGluZSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJsaXZlLmVudHJ5LnBhY2thZ2Ut
dGhlcmUtaWRlbnRpdHktc2VydmljZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2si
LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5l
IjozMzJ9LCJwb3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6
WyJpbnN0YWxsZXItcGF0aCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3Vt
ZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjI3LTM1In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlRo
ZSBJZGVudGl0eSBTZXJ2aWNlJ3MgaW5zdGFsbGVyIGlzIG9uIGl0cyBtYWNoaW5lIn0seyJiYXRj
aGVzIjpbWyJmczEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0
Ijoic2hhMjU2c3VtIC0tIFwiJHtpbnN0YWxsZXJfZmlsZV9zdG9yYWdlfVwiIiwidmFyaWFibGVz
IjpbImluc3RhbGxlcl9maWxlX3N0b3JhZ2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0
Y2hlcyIsInRleHQiOiJeWzAtOWEtZl17NjR9ICJ9XSwiZXhwZWN0ZWQiOiJtYXRjaGVzIGBeWzAt
OWEtZl17NjR9IGAiLCJob3N0cyI6WyJmczEiXSwiaWQiOiJsaXZlLmVudHJ5LnBhY2thZ2UtdGhl
cmUtZmlsZS1zdG9yYWdlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0
aW1lb3V0TVMiOjEyMDAwMCwidGl0bGUiOiJGaWxlIFN0b3JhZ2UncyBpbnN0YWxsZXIgaXMgb24g
aXRzIG1hY2hpbmUifSwiZWZmZWN0cyI6W10sImlkIjoibGl2ZS5lbnRyeS5wYWNrYWdlLXRoZXJl
LWZpbGUtc3RvcmFnZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1
cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjozMzN9LCJw
b3NpdGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJpbnN0YWxs
ZXItcGF0aCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjI3LTM1In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IkZpbGUgU3RvcmFn
ZSdzIGluc3RhbGxlciBpcyBvbiBpdHMgbWFjaGluZSJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxl
ciJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJpZiBjb21t
YW5kIC12IGN1cmwgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUg
MjAgLW8gL2Rldi9udWxsIC13ICcle2h0dHBfY29kZX0nIC0tIFwiJHtjb25zb2xlX3VybH1cIlxu
ZWxzZVxuICB3Z2V0IC1TIC1UIDIwIC1PIC9kZXYvbnVsbCAtLSBcIiR7Y29uc29sZV91cmx9XCIg
Mj4mMSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9ICQyIH0gRU5EIHsgcHJpbnQgY29kZSB9
J1xuZmkiLCJ0b29scyI6WyJjdXJsL3dnZXQiXSwidmFyaWFibGVzIjpbImNvbnNvbGVfdXJsIl19
LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIyMDAifV0sImV4cGVjdGVk
IjoiaGFzIHN0YXR1cyAyMDAiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoibGl2ZS5lbnRy
eS5jb25zb2xlLWFuc3dlcnMiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIGFuc3dlciBv
ZiBodHRwczovL3NtYWxsLmV4YW1wbGUuY29tLyIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoi
VGhlIGNvbnNvbGUgYW5zd2VycyJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJsaXZlLmVudHJ5LmNvbnNv
bGUtYW5zd2VycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUi
OiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjozMzR9LCJwb3Np
dGlvbiI6ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjEsIDM2
In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMifSx7ImJhdGNo
ZXMiOltbImNvbnRyb2xsZXIiXV0sImRlc2NyaXB0aW9uIjoiQ29udHJvbCBDZW50ZXIgdGFrZXMg
b25lIGluc3RhbmNlIGFmdGVyIGFub3RoZXIgb3V0IG9mIHNlcnZpY2UgYW5kIHVwZ3JhZGVzIGl0
IGJ5IGl0c2VsZi4iLCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6InN0YXJ0
LWNvcmUtdXBncmFkZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoibWFudWFsIiwibWFudWFs
Ijp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJDbGljayBcIkRlcGxv
eSB3b3JrZXJzXCIsIHNlbGVjdCBcIlVwZ3JhZGVcIiwgY2hvb3NlIENvcmUgNS4xMy4xIGFuZCBj
bGljayBVcGdyYWRlLiIsInBhdGgiOlsiSW52ZW50b3J5IiwiV29ya2VyIl0sInJlY29yZCI6WyJj
aG9zZW4tdmVyc2lvbiIsInNjcmVlbnNob3QiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjMzN30sInBvc2l0aW9uIjoiYm9keSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsic3RhcnQtZGVmZXJyZWQtdXBncmFkZSIsInNl
bGVjdC12ZXJzaW9uIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQi
OiJndWlkZSIsImxpbmVzIjoiNDctNTYifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiU3RhcnQg
dGhlIHVwZ3JhZGUgb2YgQ29yZSBpbiB0aGUgY29uc29sZSJ9LHsiYmF0Y2hlcyI6W1siY29udHJv
bGxlciJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3Rz
IGl0IiwiaG9zdHMiOlsiY29udHJvbGxlciJdLCJpZCI6ImNvcmUtZHJhaW5lZCIsImtpbmQiOiJt
YW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6
IkluIHRoZSBwcm9ncmVzcyBkaXNwbGF5LCBzZWUgdGhhdCB0aGUgaW5zdGFuY2UgQ29udHJvbCBD
ZW50ZXIgaGFzIGlzb2xhdGVkIGhhcyBubyBmaWxlIGxlZnQgaW4gd29yay4iLCJwYXRoIjpbXSwi
cmVjb3JkIjpbImluc3RhbmNlIiwiZmlsZXMtbGVmdCJdfSwic3ViamVjdCI6IkluIHRoZSBwcm9n
cmVzcyBkaXNwbGF5LCBzZWUgdGhhdCB0aGUgaW5zdGFuY2UgQ29udHJvbCBDZW50ZXIgaGFzIGlz
b2xhdGVkIGhhcyBubyBmaWxlIGxlZnQgaW4gd29yay4iLCJ0aXRsZSI6IlRoZSBDb3JlIGluc3Rh
bmNlIHRha2VuIG91dCBvZiBzZXJ2aWNlIGhhcyBmaW5pc2hlZCBpdHMgZmlsZXMifSwiZWZmZWN0
cyI6W10sImVzdGltYXRlTVMiOjE4MDAwMDAsImlkIjoiY29yZS1kcmFpbmVkIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJ3YWl0Iiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxl
IjoidXBncmFkZS55YW1sIiwibGluZSI6MzQ5fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdl
ZCI6ZmFsc2UsInJldHJ5Ijp7ImV2ZXJ5TVMiOjMwMDAwMCwiZm9yTVMiOjcyMDAwMDB9LCJzYXRp
c2ZpZXMiOlsiY29yZS1kcmFpbmVkIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3si
ZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMTgifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjE4In1dLCJzdGFnZSI6ImxpdmUiLCJ0aXRsZSI6IldhaXQgdW50aWwgdGhlIGZpcnN0IENv
cmUgaW5zdGFuY2UgaGFzIGZpbmlzaGVkIGl0cyBmaWxlcyJ9LHsiYmF0Y2hlcyI6W1siY29yZTEi
XSxbImNvcmUyIl1dLCJjaGVjayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0
dGVzdHMgaXQiLCJob3N0cyI6WyJjb3JlMSIsImNvcmUyIl0sImlkIjoidXBncmFkZS1jb3JlLmNo
ZWNrIiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIs
Imluc3RydWN0aW9uIjoiUmVhZCB0aGUgdmVyc2lvbiBvZiB0aGlzIGluc3RhbmNlOyBpdCBtdXN0
IGJlIDUuMTMuMS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInZlcnNpb24iXX0sInN1YmplY3QiOiJS
ZWFkIHRoZSB2ZXJzaW9uIG9mIHRoaXMgaW5zdGFuY2U7IGl0IG11c3QgYmUgNS4xMy4xLiIsInRp
dGxlIjoiVGhlIGluc3RhbmNlIHNob3dzIHRoZSBuZXcgdmVyc2lvbiJ9LCJkZXNjcmlwdGlvbiI6
Ik5vdGhpbmcgaXMgaW5zdGFsbGVkIGJ5IGhhbmQgaGVyZTsgdGhlIGluc3RhbmNlcyB0aGF0IHdh
aXQgdGhlaXIgdHVybiBnbyBvbiBwcm9jZXNzaW5nIGZpbGVzLiIsImVmZmVjdHMiOlt7ImNhcGFi
aWxpdHkiOiJmaWxlLXByb2Nlc3NpbmciLCJlZmZlY3QiOiJjb250aW51ZSJ9XSwiZXN0aW1hdGVN
UyI6MzYwMDAwMCwiZmlybSI6dHJ1ZSwiaWQiOiJ1cGdyYWRlLWNvcmUiLCJpZGVtcG90ZW50Ijpm
YWxzZSwiaW1wYWN0IjowLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7ImFjY291bnQiOiJhZG1p
bmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJGb2xsb3cgdGhpcyBpbnN0YW5jZSBpbiB0aGUgcHJv
Z3Jlc3MgZGlzcGxheSB1bnRpbCBpdHMgZmlsZXMgYXJlIGZpbmlzaGVkLCBpdCBpcyB1cGdyYWRl
ZCBhbmQgaXQgaXMgYmFjayBpbiBzZXJ2aWNlLiIsInBhdGgiOlsiSW52ZW50b3J5IiwiV29ya2Vy
Il0sInJlY29yZCI6WyJmaW5pc2hlZC1hdCIsInNjcmVlbnNob3QiXX0sIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjM1NX0sInBvc2l0aW9u
IjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicHJvZ3Jlc3Mtd2F0Y2hl
ZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjYsIDE4LCA1OCJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJGb2xsb3cgdGhlIHVw
Z3JhZGUgb2YgZWFjaCBDb3JlIGluc3RhbmNlIiwidW5kbyI6eyJtYW51YWwiOnsiaW5zdHJ1Y3Rp
b24iOiJTdGFydCB0aGUgdXBncmFkZSBhZ2FpbiB3aXRoIHRoZSBwYWNrYWdlIG9mIHRoZSBwcmV2
aW91cyBDb3JlIHZlcnNpb24uIiwicGF0aCI6W10sInJlY29yZCI6W119fSwidXBncmFkZXMiOiJj
b3JlIn0seyJiYXRjaGVzIjpbWyJjb3JlMSJdLFsiY29yZTIiXSxbImd3MSJdXSwiY2hlY2siOnsi
Y29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkcGtnLXF1ZXJ5IC1XIC1mPScke1Zl
cnNpb259XFxuJyAtLSBcIiR7cGFja2FnZV93b3JrZXJ9XCIiLCJ0b29scyI6WyJkcGtnLXF1ZXJ5
Il0sInZhcmlhYmxlcyI6WyJwYWNrYWdlX3dvcmtlciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUi
OiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjFcXC4wKFteMC05Ll18JCkifV0sImV4
cGVjdGVkIjoiaGFzIHZlcnNpb24gMi4xLjAiLCJob3N0cyI6WyJjb3JlMSIsImNvcmUyIiwiZ3cx
Il0sImlkIjoidXBncmFkZS13b3JrZXIuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
cGFja2FnZSBleGFtcGxlLXdvcmtlciIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhlIHdv
cmtlcidzIHBhY2thZ2UgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJjb21tYW5kIjp7ImJ5SG9z
dCI6eyJjb3JlMSI6InN1ZG8gZHBrZyAtaSBcIiR7aW5zdGFsbGVyX3dvcmtlcn1cIiB8fCBzdWRv
IGFwdCBpbnN0YWxsIC15IC1mIiwiY29yZTIiOiJzdWRvIGRwa2cgLWkgXCIke2luc3RhbGxlcl93
b3JrZXJ9XCIgfHwgc3VkbyBhcHQgaW5zdGFsbCAteSAtZiIsImd3MSI6InN1ZG8gZHBrZyAtaSBc
IiR7aW5zdGFsbGVyX3dvcmtlcn1cIiB8fCBzdWRvIGFwdCBpbnN0YWxsIC15IC1mIn0sIm9rU3Rh
dHVzZXMiOlswLDMwMTBdLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyX3dvcmtlciJdfSwiZGVzY3Jp
cHRpb24iOiJBIHdvcmtlciBtYXkgYmUgbWlzc2luZyBmcm9tIHRoZSBkYXNoYm9hcmRzIGZvciBz
b21lIG1pbnV0ZXMuIiwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6ImZpbGUtcHJvY2Vzc2luZyIs
ImVmZmVjdCI6ImNvbnRpbnVlIn0seyJjYXBhYmlsaXR5IjoicmVwb3J0aW5nIiwiZWZmZWN0Ijoi
ZGVncmFkZWQifV0sImVzdGltYXRlTVMiOjE4MDAwMDAsImZpcm0iOnRydWUsImlkIjoidXBncmFk
ZS13b3JrZXIiLCJpZGVtcG90ZW50IjpmYWxzZSwiaW1wYWN0IjoxLCJraW5kIjoicnVuIiwib25G
YWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6Mzgz
fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6dHJ1ZSwic2F0aXNmaWVzIjpbImluc3Rh
bGxlci1vbi1ob3N0IiwiaW5zdGFsbGVyLXdpbmRvd3MiLCJpbnN0YWxsZXItZGViaWFuIiwiaW5z
dGFsbGVyLXJoZWwiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6
Imd1aWRlIiwibGluZXMiOiI3LCAyOC0zNSJ9XSwic3RhZ2UiOiJsaXZlIiwidGltZW91dE1TIjox
MjAwMDAwLCJ0aXRsZSI6IlVwZ3JhZGUgdGhlIHdvcmtlcnMsIG9uZSBtYWNoaW5lIGFmdGVyIGFu
b3RoZXIiLCJ1bmRvIjp7Im1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6Ikluc3RhbGwgdGhlIHByZXZp
b3VzIHdvcmtlciBwYWNrYWdlIHRoZSBzYW1lIHdheS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbXX19
LCJ1bmxlc3MiOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkcGtnLXF1ZXJ5
IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBcIiR7cGFja2FnZV93b3JrZXJ9XCIiLCJ0b29scyI6
WyJkcGtnLXF1ZXJ5Il0sInZhcmlhYmxlcyI6WyJwYWNrYWdlX3dvcmtlciJdfSwiZXhwZWN0Ijpb
eyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjFcXC4wKFteMC05
Ll18JCkifV0sImV4cGVjdGVkIjoiaGFzIHZlcnNpb24gMi4xLjAiLCJob3N0cyI6WyJjb3JlMSIs
ImNvcmUyIiwiZ3cxIl0sImlkIjoidXBncmFkZS13b3JrZXIudW5sZXNzIiwia2luZCI6InByb2Jl
Iiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBsZS13b3JrZXIiLCJ0aXRsZSI6IlVwZ3JhZGUgdGhl
IHdvcmtlcnMsIG9uZSBtYWNoaW5lIGFmdGVyIGFub3RoZXIifSwidXBncmFkZXMiOiJ3b3JrZXIi
fSx7ImJhdGNoZXMiOltbImNvcmUxIiwiY29yZTIiLCJndzEiXV0sImNoZWNrIjp7ImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluIFwiJHt1bml0
X3dvcmtlcn1cIjsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZlIFwiJHVuaXRcIiAy
Pi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICclczogJXNcXG4nIFwi
JHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGluIDBhY3RpdmUpIDs7
ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIiLCJ0b29scyI6WyJz
eXN0ZW1jdGwiXSwidmFyaWFibGVzIjpbInVuaXRfd29ya2VyIl19LCJleHBlY3QiOltdLCJleHBl
Y3RlZCI6ImlzIHJ1bm5pbmciLCJob3N0cyI6WyJjb3JlMSIsImNvcmUyIiwiZ3cxIl0sImlkIjoi
c2VlLXdvcmtlci1ydW5uaW5nIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAw
MDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxlLXdvcmtlci5zZXJ2
aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJUaGUgd29ya2VyJ3Mgc2VydmljZSBydW5z
In0sImVmZmVjdHMiOltdLCJlc3RpbWF0ZU1TIjoxMjAwMDAsImlkIjoic2VlLXdvcmtlci1ydW5u
aW5nIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3Ai
LCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjQxMH0sInBvc2l0aW9uIjoi
Ym9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsid29ya2VyLXN0YXJ0ZWQiXSwi
c2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMi
OiIzNiJ9LHsiZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzYifV0sInN0YWdlIjoibGl2ZSIs
InRpdGxlIjoiU2VlIHRoYXQgZXZlcnkgd29ya2VyIHJ1bnMifSx7ImJhdGNoZXMiOltbImd3MSJd
XSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBlcnNvbiBhdHRlc3RzIGl0Iiwi
aG9zdHMiOlsiZ3cxIl0sImlkIjoidXBncmFkZS1hcGktZ2F0ZXdheS5jaGVjayIsImtpbmQiOiJt
YW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6
IlJlYWQgdGhlIHZlcnNpb24gb2YgdGhpcyBnYXRld2F5OyBpdCBtdXN0IGJlIDIuMS4wLiIsInBh
dGgiOltdLCJyZWNvcmQiOlsidmVyc2lvbiJdfSwic3ViamVjdCI6IlJlYWQgdGhlIHZlcnNpb24g
b2YgdGhpcyBnYXRld2F5OyBpdCBtdXN0IGJlIDIuMS4wLiIsInRpdGxlIjoiVGhlIGdhdGV3YXkg
c2hvd3MgdGhlIHRhcmdldCB2ZXJzaW9uIn0sImRlc2NyaXB0aW9uIjoiQ2xpZW50cyBvZiB0aGUg
Z2F0ZXdheSBpbiB0dXJuIGNhbm5vdCBoYW5kIGluLCBhc2sgb3IgZG93bmxvYWQ7IHRoZSBvdGhl
ciBnYXRld2F5cyBzZXJ2ZSwgd2hlcmUgdGhlcmUgYXJlIG90aGVycy4iLCJlZmZlY3RzIjpbeyJj
YXBhYmlsaXR5Ijoic3VibWl0LWZpbGVzIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFi
aWxpdHkiOiJmZXRjaC1yZXN1bHRzIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifSx7ImNhcGFiaWxp
dHkiOiJkb3dubG9hZC1wcm9jZXNzZWQiLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9XSwiZXN0aW1h
dGVNUyI6MTgwMDAwMCwiZmlybSI6dHJ1ZSwiaWQiOiJ1cGdyYWRlLWFwaS1nYXRld2F5IiwiaWRl
bXBvdGVudCI6ZmFsc2UsImltcGFjdCI6MSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2Nv
dW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiQ2xpY2sgXCJEZXBsb3kgd29ya2Vy
c1wiLCBzZWxlY3QgXCJVcGdyYWRlXCIsIGNob29zZSBBUEkgR2F0ZXdheSAyLjEuMCBhbmQgY2xp
Y2sgVXBncmFkZTsgdGhlbiBmb2xsb3cgdGhpcyBnYXRld2F5IHVudGlsIGl0IGlzIGJhY2sgaW4g
c2VydmljZS4gV2hlcmUgdGhlIGRpc3BsYXkgc2hvd3MgaXQgdXBncmFkZWQgYWxyZWFkeSwgcmVj
b3JkIHRoYXQuIiwicGF0aCI6WyJJbnZlbnRvcnkiLCJXb3JrZXIiXSwicmVjb3JkIjpbImNob3Nl
bi12ZXJzaW9uIiwiZmluaXNoZWQtYXQiLCJzY3JlZW5zaG90Il19LCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo0MTV9LCJwb3NpdGlvbiI6
ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbInN0YXJ0LWRlZmVycmVkLXVw
Z3JhZGUiLCJzZWxlY3QtdmVyc2lvbiIsInByb2dyZXNzLXdhdGNoZWQiXSwic2ltdWx0YW5lb3Vz
IjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiI4LCAyMCwgNDct
NTgifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiVXBncmFkZSB0aGUgZ2F0ZXdheXMsIG9uZSBh
ZnRlciBhbm90aGVyIiwidW5kbyI6eyJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJTdGFydCB0aGUg
dXBncmFkZSBhZ2FpbiB3aXRoIHRoZSBwYWNrYWdlIG9mIHRoZSBwcmV2aW91cyBnYXRld2F5IHZl
cnNpb24uIiwicGF0aCI6W10sInJlY29yZCI6W119fSwidXBncmFkZXMiOiJhcGktZ2F0ZXdheSJ9
LHsiYmF0Y2hlcyI6W1siYXBwMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpb
MF0sInRleHQiOiJkcGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBcIiR7cGFja2Fn
ZV9jb250cm9sX2NlbnRlcn1cIiIsInRvb2xzIjpbImRwa2ctcXVlcnkiXSwidmFyaWFibGVzIjpb
InBhY2thZ2VfY29udHJvbF9jZW50ZXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hl
cyIsInRleHQiOiJeKFswLTldKzopPzJcXC4xXFwuMChbXjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6
ImhhcyB2ZXJzaW9uIDIuMS4wIiwiaG9zdHMiOlsiYXBwMSJdLCJpZCI6InVwZ3JhZGUtY29udHJv
bC1jZW50ZXIuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxl
LWNvbnRyb2wtY2VudGVyIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJDb250cm9sIENlbnRl
cidzIHBhY2thZ2UgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LCJjb21tYW5kIjp7ImJ5SG9zdCI6
eyJhcHAxIjoic3VkbyBkcGtnIC1pIFwiJHtpbnN0YWxsZXJfY29udHJvbF9jZW50ZXJ9XCIgfHwg
c3VkbyBhcHQgaW5zdGFsbCAteSAtZiJ9LCJva1N0YXR1c2VzIjpbMCwzMDEwXSwidmFyaWFibGVz
IjpbImluc3RhbGxlcl9jb250cm9sX2NlbnRlciJdfSwiZGVzY3JpcHRpb24iOiJUaGUgY29uc29s
ZSBpcyBhd2F5OyBmaWxlcyBhcmUgcHJvY2Vzc2VkIGFzIGJlZm9yZS4iLCJlZmZlY3RzIjpbeyJj
YXBhYmlsaXR5IjoibWFuYWdlbWVudCIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmls
aXR5IjoibW9uaXRvcmluZyIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5Ijoi
ZmlsZS1wcm9jZXNzaW5nIiwiZWZmZWN0IjoiY29udGludWUifV0sImVzdGltYXRlTVMiOjYwMDAw
MCwiZmlybSI6dHJ1ZSwiaWQiOiJ1cGdyYWRlLWNvbnRyb2wtY2VudGVyIiwiaWRlbXBvdGVudCI6
ZmFsc2UsImltcGFjdCI6MSwia2luZCI6InJ1biIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4i
OnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjQ0NX0sInBvc2l0aW9uIjoiYm9keSIsInBy
aXZpbGVnZWQiOnRydWUsInNhdGlzZmllcyI6WyJpbnN0YWxsZXItb24taG9zdCIsImluc3RhbGxl
ci13aW5kb3dzIiwiaW5zdGFsbGVyLWRlYmlhbiIsImluc3RhbGxlci1yaGVsIl0sInNpbXVsdGFu
ZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiOSwgMjgt
MzUifV0sInN0YWdlIjoibGl2ZSIsInRpbWVvdXRNUyI6MTIwMDAwMCwidGl0bGUiOiJVcGdyYWRl
IENvbnRyb2wgQ2VudGVyIiwidW5kbyI6eyJtYW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJJbnN0YWxs
IHRoZSBwcmV2aW91cyBDb250cm9sIENlbnRlciBwYWNrYWdlIHRoZSBzYW1lIHdheS4iLCJwYXRo
IjpbXSwicmVjb3JkIjpbXX19LCJ1bmxlc3MiOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0s
InRleHQiOiJkcGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBcIiR7cGFja2FnZV9j
b250cm9sX2NlbnRlcn1cIiIsInRvb2xzIjpbImRwa2ctcXVlcnkiXSwidmFyaWFibGVzIjpbInBh
Y2thZ2VfY29udHJvbF9jZW50ZXIiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIs
InRleHQiOiJeKFswLTldKzopPzJcXC4xXFwuMChbXjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6Imhh
cyB2ZXJzaW9uIDIuMS4wIiwiaG9zdHMiOlsiYXBwMSJdLCJpZCI6InVwZ3JhZGUtY29udHJvbC1j
ZW50ZXIudW5sZXNzIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBsZS1j
b250cm9sLWNlbnRlciIsInRpdGxlIjoiVXBncmFkZSBDb250cm9sIENlbnRlciJ9LCJ1cGdyYWRl
cyI6ImNvbnRyb2wtY2VudGVyIn0seyJiYXRjaGVzIjpbWyJhcHAxIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBcIiR7
dW5pdF9jb250cm9sX2NlbnRlcn1cIjsgZG9cbiAgc3RhdGU9JChzeXN0ZW1jdGwgaXMtYWN0aXZl
IFwiJHVuaXRcIiAyPi9kZXYvbnVsbCkgJiYgY29kZT0wIHx8IGNvZGU9JD9cbiAgcHJpbnRmICcl
czogJXNcXG4nIFwiJHVuaXRcIiBcIiRzdGF0ZVwiXG4gIGNhc2UgXCIkY29kZSRzdGF0ZVwiIGlu
IDBhY3RpdmUpIDs7ICopIHN0YXR1cz0xIDs7IGVzYWNcbmRvbmVcbmV4aXQgXCIkc3RhdHVzXCIi
LCJ0b29scyI6WyJzeXN0ZW1jdGwiXSwidmFyaWFibGVzIjpbInVuaXRfY29udHJvbF9jZW50ZXIi
XX0sImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpbImFwcDEiXSwi
aWQiOiJzZWUtY29udHJvbC1jZW50ZXItcnVubmluZyIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7
ImV2ZXJ5TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InNlcnZpY2UgZXhhbXBs
ZS1jb250cm9sLWNlbnRlci5zZXJ2aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJDb250
cm9sIENlbnRlcidzIHNlcnZpY2UgcnVucyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIw
MDAwLCJpZCI6InNlZS1jb250cm9sLWNlbnRlci1ydW5uaW5nIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3Jh
ZGUueWFtbCIsImxpbmUiOjQ3MX0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOlsiY29udHJvbC1jZW50ZXItc3RhcnRlZCJdLCJzaW11bHRhbmVvdXMiOmZh
bHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM2In0seyJkb2N1bWVu
dCI6Imd1aWRlIiwibGluZXMiOiIzNiJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJTZWUgdGhh
dCBDb250cm9sIENlbnRlciBydW5zIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImlmIGNvbW1hbmQgLXYgY3Vy
bCA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgY3VybCAtc1MgLS1tYXgtdGltZSAyMCAtbyAvZGV2
L251bGwgLXcgJyV7aHR0cF9jb2RlfScgLS0gXCIke2NvbnNvbGVfdXJsfVwiXG5lbHNlXG4gIHdn
ZXQgLVMgLVQgMjAgLU8gL2Rldi9udWxsIC0tIFwiJHtjb25zb2xlX3VybH1cIiAyPiYxIHwgYXdr
ICckMSB+IC9eSFRUUC8geyBjb2RlID0gJDIgfSBFTkQgeyBwcmludCBjb2RlIH0nXG5maSIsInRv
b2xzIjpbImN1cmwvd2dldCJdLCJ2YXJpYWJsZXMiOlsiY29uc29sZV91cmwiXX0sImV4cGVjdCI6
W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjIwMCJ9XSwiZXhwZWN0ZWQiOiJoYXMgc3Rh
dHVzIDIwMCIsImhvbGRNUyI6NjAwMDAsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJjb25z
b2xlLWJhY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoidGhlIGFuc3dlciBvZiBodHRwczov
L3NtYWxsLmV4YW1wbGUuY29tLyIsInRpbWVvdXRNUyI6MzAwMDAsInRpdGxlIjoiVGhlIGNvbnNv
bGUgYW5zd2VycyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MzAwMDAwLCJpZCI6ImNvbnNv
bGUtYmFjayIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoid2FpdCIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjQ3Nn0sInBvc2l0aW9u
IjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjoxNTAwMCwiZm9y
TVMiOjYwMDAwMH0sInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjEifSx7ImRvY3VtZW50IjoiZ3VpZGUiLCJs
aW5lcyI6IjIxLCAzNiJ9XSwic3RhZ2UiOiJsaXZlIiwidGl0bGUiOiJXYWl0IHVudGlsIHRoZSBj
b25zb2xlIGFuc3dlcnMgYWdhaW4ifSx7ImJhdGNoZXMiOltbImFwcDEiXV0sImNoZWNrIjp7ImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZHBrZy1xdWVyeSAtVyAtZj0nJHtWZXJz
aW9ufVxcbicgLS0gXCIke3BhY2thZ2VfaWRlbnRpdHlfc2VydmljZX1cIiIsInRvb2xzIjpbImRw
a2ctcXVlcnkiXSwidmFyaWFibGVzIjpbInBhY2thZ2VfaWRlbnRpdHlfc2VydmljZSJdfSwiZXhw
ZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjFcXC4w
KFteMC05Ll18JCkifV0sImV4cGVjdGVkIjoiaGFzIHZlcnNpb24gMi4xLjAiLCJob3N0cyI6WyJh
cHAxIl0sImlkIjoidXBncmFkZS1pZGVudGl0eS1zZXJ2aWNlLmNoZWNrIiwia2luZCI6InByb2Jl
Iiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBsZS1pZGVudGl0eS1zZXJ2aWNlIiwidGltZW91dE1T
Ijo2MDAwMCwidGl0bGUiOiJUaGUgSWRlbnRpdHkgU2VydmljZSdzIHBhY2thZ2UgaGFzIHRoZSB0
YXJnZXQgdmVyc2lvbiJ9LCJjb21tYW5kIjp7ImJ5SG9zdCI6eyJhcHAxIjoic3VkbyBkcGtnIC1p
IFwiJHtpbnN0YWxsZXJfaWRlbnRpdHlfc2VydmljZX1cIiB8fCBzdWRvIGFwdCBpbnN0YWxsIC15
IC1mIn0sIm9rU3RhdHVzZXMiOlswLDMwMTBdLCJ2YXJpYWJsZXMiOlsiaW5zdGFsbGVyX2lkZW50
aXR5X3NlcnZpY2UiXX0sImRlc2NyaXB0aW9uIjoiU2lnbmluZyBpbiB0byB0aGUgY29uc29sZSBh
bmQgcmVxdWVzdHMgd2l0aCBhbiBBUEkga2V5IG1heSBmYWlsIGZvciBhIG1vbWVudC4iLCJlZmZl
Y3RzIjpbeyJjYXBhYmlsaXR5IjoiZmlsZS1wcm9jZXNzaW5nIiwiZWZmZWN0IjoiY29udGludWUi
fSx7ImNhcGFiaWxpdHkiOiJjb25zb2xlLWF1dGhlbnRpY2F0aW9uIiwiZWZmZWN0IjoiZGVncmFk
ZWQifSx7ImNhcGFiaWxpdHkiOiJhcGkta2V5LXZhbGlkYXRpb24iLCJlZmZlY3QiOiJkZWdyYWRl
ZCJ9XSwiZXN0aW1hdGVNUyI6NjAwMDAwLCJmaXJtIjp0cnVlLCJpZCI6InVwZ3JhZGUtaWRlbnRp
dHktc2VydmljZSIsImlkZW1wb3RlbnQiOmZhbHNlLCJpbXBhY3QiOjEsImtpbmQiOiJydW4iLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo0
ODF9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsiaW5z
dGFsbGVyLW9uLWhvc3QiLCJpbnN0YWxsZXItd2luZG93cyIsImluc3RhbGxlci1kZWJpYW4iLCJp
bnN0YWxsZXItcmhlbCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoiZ3VpZGUiLCJsaW5lcyI6IjEwLCAyOC0zNSJ9XSwic3RhZ2UiOiJsaXZlIiwidGltZW91dE1T
IjoxMjAwMDAwLCJ0aXRsZSI6IlVwZ3JhZGUgdGhlIElkZW50aXR5IFNlcnZpY2UiLCJ1bmRvIjp7
Im1hbnVhbCI6eyJpbnN0cnVjdGlvbiI6Ikluc3RhbGwgdGhlIHByZXZpb3VzIElkZW50aXR5IFNl
cnZpY2UgcGFja2FnZSB0aGUgc2FtZSB3YXkuIiwicGF0aCI6W10sInJlY29yZCI6W119fSwidW5s
ZXNzIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiZHBrZy1xdWVyeSAtVyAt
Zj0nJHtWZXJzaW9ufVxcbicgLS0gXCIke3BhY2thZ2VfaWRlbnRpdHlfc2VydmljZX1cIiIsInRv
b2xzIjpbImRwa2ctcXVlcnkiXSwidmFyaWFibGVzIjpbInBhY2thZ2VfaWRlbnRpdHlfc2Vydmlj
ZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0rOik/
MlxcLjFcXC4wKFteMC05Ll18JCkifV0sImV4cGVjdGVkIjoiaGFzIHZlcnNpb24gMi4xLjAiLCJo
b3N0cyI6WyJhcHAxIl0sImlkIjoidXBncmFkZS1pZGVudGl0eS1zZXJ2aWNlLnVubGVzcyIsImtp
bmQiOiJwcm9iZSIsInN1YmplY3QiOiJwYWNrYWdlIGV4YW1wbGUtaWRlbnRpdHktc2VydmljZSIs
InRpdGxlIjoiVXBncmFkZSB0aGUgSWRlbnRpdHkgU2VydmljZSJ9LCJ1cGdyYWRlcyI6ImlkZW50
aXR5LXNlcnZpY2UifSx7ImJhdGNoZXMiOltbImFwcDEiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsi
b2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic3RhdHVzPTBcbmZvciB1bml0IGluIFwiJHt1bml0X2lk
ZW50aXR5X3NlcnZpY2V9XCI7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1
bml0XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVz
XFxuJyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0
aXZlKSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidG9v
bHMiOlsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6WyJ1bml0X2lkZW50aXR5X3NlcnZpY2UiXX0s
ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiaXMgcnVubmluZyIsImhvc3RzIjpbImFwcDEiXSwiaWQi
OiJzZWUtaWRlbnRpdHktc2VydmljZS1ydW5uaW5nIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsi
ZXZlcnlNUyI6MTAwMDAsImZvck1TIjozMDAwMDB9LCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxl
LWlkZW50aXR5LXNlcnZpY2Uuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiVGhl
IElkZW50aXR5IFNlcnZpY2UgcnVucyJ9LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6MTIwMDAw
LCJpZCI6InNlZS1pZGVudGl0eS1zZXJ2aWNlLXJ1bm5pbmciLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFk
ZS55YW1sIiwibGluZSI6NTA5fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2Us
InNhdGlzZmllcyI6WyJpZGVudGl0eS1zZXJ2aWNlLXN0YXJ0ZWQiXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNiJ9LHsiZG9jdW1l
bnQiOiJndWlkZSIsImxpbmVzIjoiMzYifV0sInN0YWdlIjoibGl2ZSIsInRpdGxlIjoiU2VlIHRo
YXQgdGhlIElkZW50aXR5IFNlcnZpY2UgcnVucyJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJd
XSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJpZiBjb21tYW5k
IC12IGN1cmwgPi9kZXYvbnVsbCAyPiYxOyB0aGVuXG4gIGN1cmwgLXNTIC0tbWF4LXRpbWUgMjAg
LW8gL2Rldi9udWxsIC13ICcle2h0dHBfY29kZX0nIC0tIFwiJHtjb25zb2xlX3VybH1cIlxuZWxz
ZVxuICB3Z2V0IC1TIC1UIDIwIC1PIC9kZXYvbnVsbCAtLSBcIiR7Y29uc29sZV91cmx9XCIgMj4m
MSB8IGF3ayAnJDEgfiAvXkhUVFAvIHsgY29kZSA9ICQyIH0gRU5EIHsgcHJpbnQgY29kZSB9J1xu
ZmkiLCJ0b29scyI6WyJjdXJsL3dnZXQiXSwidmFyaWFibGVzIjpbImNvbnNvbGVfdXJsIl19LCJl
eHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiIyMDAifV0sImV4cGVjdGVkIjoi
aGFzIHN0YXR1cyAyMDAiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoibGl2ZS5leGl0LmNv
bnNvbGUtYW5zd2VycyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgYW5zd2VyIG9mIGh0
dHBzOi8vc21hbGwuZXhhbXBsZS5jb20vIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUg
Y29uc29sZSBhbnN3ZXJzIn0sImVmZmVjdHMiOltdLCJpZCI6ImxpdmUuZXhpdC5jb25zb2xlLWFu
c3dlcnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3Rv
cCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MzM1fSwicG9zaXRpb24i
OiJleGl0IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6
ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMjEsIDM2In1dLCJz
dGFnZSI6ImxpdmUiLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMifSx7ImJhdGNoZXMiOltb
ImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24g
YXR0ZXN0cyBpdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJkb3dudGltZS5lbnRyeS5u
by1zdWJtaXNzaW9ucyIsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWlu
aXN0cmF0b3IiLCJpbnN0cnVjdGlvbiI6IldhdGNoIHRoZSBjb25zb2xlIGZvciAxNW07IG5vIG5l
dyBmaWxlIG1heSBjb21lIGluIGFuZCBub25lIG1heSBiZSBpbiB3b3JrLiIsInBhdGgiOltdLCJy
ZWNvcmQiOlsid2F0Y2hlZC1mcm9tIiwid2F0Y2hlZC11bnRpbCIsInNjcmVlbnNob3QiXX0sInN1
YmplY3QiOiJXYXRjaCB0aGUgY29uc29sZSBmb3IgMTVtOyBubyBuZXcgZmlsZSBtYXkgY29tZSBp
biBhbmQgbm9uZSBtYXkgYmUgaW4gd29yay4iLCJ0aXRsZSI6Ik5vYm9keSBoYW5kcyBmaWxlcyBp
biBhbnkgbW9yZSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJkb3dudGltZS5lbnRyeS5uby1zdWJtaXNz
aW9ucyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1MjF9LCJwb3NpdGlvbiI6
ImVudHJ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJuby1zdWJtaXNzaW9ucyJd
LCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5l
cyI6IjIzIn1dLCJzdGFnZSI6ImRvd250aW1lIiwidGl0bGUiOiJOb2JvZHkgaGFuZHMgZmlsZXMg
aW4gYW55IG1vcmUifSx7ImFwcHJvdmUiOnsiYnkiOltdLCJxdWVzdGlvbiI6Ik5vYm9keSBoYW5k
cyBmaWxlcyBpbiBhbnkgbW9yZS4gTWF5IGNoYW5nZSBDSEcwMDQzMjUxIHRha2UgdGhlIHdob2xl
IHN5c3RlbSBkb3duIG5vdz8ifSwiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0cyI6
W10sImVzdGltYXRlTVMiOjMwMDAwMCwiaWQiOiJhcHByb3ZlLWRvd250aW1lIiwiaWRlbXBvdGVu
dCI6ZmFsc2UsImtpbmQiOiJhcHByb3ZlIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTI0fSwicG9zaXRpb24iOiJib2R5IiwicHJpdmls
ZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6
W10sInN0YWdlIjoiZG93bnRpbWUiLCJ0aXRsZSI6IkFwcHJvdmUgdGhlIGRvd250aW1lIn0seyJi
YXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJkZXNjcmlwdGlvbiI6IlRoZSBndWlkZSBkZW1hbmRz
IHRoZSBtb2RlIGFuZCBkb2VzIG5vdCBzaG93IHdoZXJlIGl0IGlzIHN3aXRjaGVkLiIsImVmZmVj
dHMiOltdLCJlc3RpbWF0ZU1TIjozMDAwMDAsImlkIjoiZW50ZXItbWFpbnRlbmFuY2UiLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5p
c3RyYXRvciIsImluc3RydWN0aW9uIjoiU3dpdGNoIHNjaGVkdWxlZCBtYWludGVuYW5jZSBvbiBm
b3IgdGhlIHdob2xlIHN5c3RlbSwgYnkgdGhlIHdheSBhZ3JlZWQgd2l0aCB0aGUgdmVuZG9yIGZv
ciB0aGlzIHNpdGUuIiwicGF0aCI6W10sInJlY29yZCI6WyJzd2l0Y2hlZC1hdCIsInNjcmVlbnNo
b3QiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIs
ImxpbmUiOjUyOH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2Zp
ZXMiOlsibWFpbnRlbmFuY2UtbW9kZSJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7
ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjIzIn1dLCJzdGFnZSI6ImRvd250aW1lIiwidGl0
bGUiOiJQdXQgdGhlIHdob2xlIHN5c3RlbSBpbiBtYWludGVuYW5jZSBtb2RlIiwidW5kbyI6eyJt
YW51YWwiOnsiaW5zdHJ1Y3Rpb24iOiJMZWF2ZSBtYWludGVuYW5jZSBtb2RlIGJ5IHRoZSBzYW1l
IHdheS4iLCJwYXRoIjpbXSwicmVjb3JkIjpbXX19fSx7ImJhY2t1cCI6ImZpbGUtc3RvcmFnZSIs
ImJhdGNoZXMiOltbImZzMSJdXSwiY2hlY2siOnsiZXhwZWN0IjpbXSwiZXhwZWN0ZWQiOiJhIHBl
cnNvbiBhdHRlc3RzIGl0IiwiaG9zdHMiOlsiZnMxIl0sImlkIjoia2VlcC1maWxlLXN0b3JhZ2Uu
Y2hlY2siLCJraW5kIjoibWFudWFsIiwibWFudWFsIjp7Imluc3RydWN0aW9uIjoiRmluZCB0aGUg
c25hcHNob3Qgb3IgY29weSB3aGVyZSBpdCBpcyBrZXB0LiIsInBhdGgiOltdLCJyZWNvcmQiOlsi
c2NyZWVuc2hvdCJdfSwic3ViamVjdCI6IkZpbmQgdGhlIHNuYXBzaG90IG9yIGNvcHkgd2hlcmUg
aXQgaXMga2VwdC4iLCJ0aXRsZSI6IlRoZSBzdGF0ZSBrZXB0IGNhbiBiZSBmb3VuZCJ9LCJkZXNj
cmlwdGlvbiI6Ik5vdCBmcm9tIHRoZSBndWlkZSwgd2hpY2gga25vd3Mgbm8gd2F5IGJhY2suIiwi
ZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjE4MDAwMDAsImlkIjoia2VlcC1maWxlLXN0b3JhZ2Ui
LCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50Ijoi
YWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiVGFrZSBhIHNuYXBzaG90IG9yIGEgY29weSBv
ZiB0aGlzIG1hY2hpbmUgYnkgdGhlIHNpdGUncyBvd24gbWVhbnMuIiwicGF0aCI6W10sInJlY29y
ZCI6WyJuYW1lIiwidGFrZW4tYXQiXX0sIm9uRmFpbHVyZSI6InN0b3AiLCJvcmlnaW4iOnsiZmls
ZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjU0MH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOltd
LCJzdGFnZSI6ImRvd250aW1lIiwidGl0bGUiOiJLZWVwIGEgc3RhdGUgb2YgRmlsZSBTdG9yYWdl
IHRvIGdvIGJhY2sgdG8ifSx7ImJhdGNoZXMiOltbImZzMSJdXSwiY2hlY2siOnsiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJkcGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxu
JyAtLSBcIiR7cGFja2FnZV9maWxlX3N0b3JhZ2V9XCIiLCJ0b29scyI6WyJkcGtnLXF1ZXJ5Il0s
InZhcmlhYmxlcyI6WyJwYWNrYWdlX2ZpbGVfc3RvcmFnZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNh
dGUiOiJtYXRjaGVzIiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjFcXC4wKFteMC05Ll18JCkifV0s
ImV4cGVjdGVkIjoiaGFzIHZlcnNpb24gMi4xLjAiLCJob3N0cyI6WyJmczEiXSwiaWQiOiJ1cGdy
YWRlLWZpbGUtc3RvcmFnZS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJwYWNrYWdl
IGV4YW1wbGUtZmlsZS1zdG9yYWdlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJGaWxlIFN0
b3JhZ2UncyBwYWNrYWdlIGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiY29tbWFuZCI6eyJieUhv
c3QiOnsiZnMxIjoic3VkbyBkcGtnIC1pIFwiJHtpbnN0YWxsZXJfZmlsZV9zdG9yYWdlfVwiIHx8
IHN1ZG8gYXB0IGluc3RhbGwgLXkgLWYifSwib2tTdGF0dXNlcyI6WzAsMzAxMF0sInZhcmlhYmxl
cyI6WyJpbnN0YWxsZXJfZmlsZV9zdG9yYWdlIl19LCJkZXNjcmlwdGlvbiI6IlRoZSBzeXN0ZW0g
aXMgZG93biB1bnRpbCBpdHMgc2VydmljZSBydW5zIGFnYWluLiIsImVmZmVjdHMiOlt7ImNhcGFi
aWxpdHkiOiJmaWxlLXByb2Nlc3NpbmciLCJlZmZlY3QiOiJ1bmF2YWlsYWJsZSJ9LHsiY2FwYWJp
bGl0eSI6InN1Ym1pdC1maWxlcyIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5
IjoiZmV0Y2gtcmVzdWx0cyIsImVmZmVjdCI6InVuYXZhaWxhYmxlIn0seyJjYXBhYmlsaXR5Ijoi
ZG93bmxvYWQtcHJvY2Vzc2VkIiwiZWZmZWN0IjoidW5hdmFpbGFibGUifV0sImVzdGltYXRlTVMi
OjkwMDAwMCwiZmlybSI6dHJ1ZSwiaWQiOiJ1cGdyYWRlLWZpbGUtc3RvcmFnZSIsImlkZW1wb3Rl
bnQiOmZhbHNlLCJpbXBhY3QiOjIsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3Jp
Z2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1NTR9LCJwb3NpdGlvbiI6ImJvZHki
LCJwcml2aWxlZ2VkIjp0cnVlLCJzYXRpc2ZpZXMiOlsiaW5zdGFsbGVyLW9uLWhvc3QiLCJpbnN0
YWxsZXItd2luZG93cyIsImluc3RhbGxlci1kZWJpYW4iLCJpbnN0YWxsZXItcmhlbCJdLCJzaW11
bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjEx
LCAyMywgMjgtMzUifV0sInN0YWdlIjoiZG93bnRpbWUiLCJ0aW1lb3V0TVMiOjE4MDAwMDAsInRp
dGxlIjoiVXBncmFkZSBGaWxlIFN0b3JhZ2UiLCJ1bmRvIjp7Im1hbnVhbCI6eyJpbnN0cnVjdGlv
biI6IkdvIGJhY2sgd2l0aCB0aGUgcHJvY2VkdXJlIHJlc3RvcmUtZmlsZS1zdG9yYWdlLiIsInBh
dGgiOltdLCJyZWNvcmQiOltdfX0sInVubGVzcyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlsw
XSwidGV4dCI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7VmVyc2lvbn1cXG4nIC0tIFwiJHtwYWNrYWdl
X2ZpbGVfc3RvcmFnZX1cIiIsInRvb2xzIjpbImRwa2ctcXVlcnkiXSwidmFyaWFibGVzIjpbInBh
Y2thZ2VfZmlsZV9zdG9yYWdlIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6Im1hdGNoZXMiLCJ0
ZXh0IjoiXihbMC05XSs6KT8yXFwuMVxcLjAoW14wLTkuXXwkKSJ9XSwiZXhwZWN0ZWQiOiJoYXMg
dmVyc2lvbiAyLjEuMCIsImhvc3RzIjpbImZzMSJdLCJpZCI6InVwZ3JhZGUtZmlsZS1zdG9yYWdl
LnVubGVzcyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJwYWNrYWdlIGV4YW1wbGUtZmlsZS1z
dG9yYWdlIiwidGl0bGUiOiJVcGdyYWRlIEZpbGUgU3RvcmFnZSJ9LCJ1cGdyYWRlcyI6ImZpbGUt
c3RvcmFnZSJ9LHsiYmF0Y2hlcyI6W1siZnMxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3Rh
dHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBcIiR7dW5pdF9maWxlX3N0
b3JhZ2V9XCI7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0XCIgMj4v
ZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxuJyBcIiR1
bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZlKSA7OyAq
KSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidG9vbHMiOlsic3lz
dGVtY3RsIl0sInZhcmlhYmxlcyI6WyJ1bml0X2ZpbGVfc3RvcmFnZSJdfSwiZXhwZWN0IjpbXSwi
ZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsiZnMxIl0sImlkIjoic2VlLWZpbGUtc3Rv
cmFnZS1ydW5uaW5nIiwia2luZCI6InByb2JlIiwicmV0cnkiOnsiZXZlcnlNUyI6MTAwMDAsImZv
ck1TIjozMDAwMDB9LCJzdWJqZWN0Ijoic2VydmljZSBleGFtcGxlLWZpbGUtc3RvcmFnZS5zZXJ2
aWNlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUiOiJGaWxlIFN0b3JhZ2UncyBzZXJ2aWNlIHJ1
bnMifSwiZWZmZWN0cyI6W10sImVzdGltYXRlTVMiOjEyMDAwMCwiaWQiOiJzZWUtZmlsZS1zdG9y
YWdlLXJ1bm5pbmciLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTgxfSwicG9z
aXRpb24iOiJib2R5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJmaWxlLXN0b3Jh
Z2Utc3RhcnRlZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjM2In0seyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIzNiJ9XSwi
c3RhZ2UiOiJkb3dudGltZSIsInRpdGxlIjoiU2VlIHRoYXQgRmlsZSBTdG9yYWdlIHJ1bnMifSx7
ImJhdGNoZXMiOltbImNvbnRyb2xsZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNl
cyI6WzBdLCJ0ZXh0IjoiaWYgY29tbWFuZCAtdiBjdXJsID4vZGV2L251bGwgMj4mMTsgdGhlblxu
ICBjdXJsIC1zUyAtLW1heC10aW1lIDIwIC1vIC9kZXYvbnVsbCAtdyAnJXtodHRwX2NvZGV9JyAt
LSBcIiR7Y29uc29sZV91cmx9XCJcbmVsc2VcbiAgd2dldCAtUyAtVCAyMCAtTyAvZGV2L251bGwg
LS0gXCIke2NvbnNvbGVfdXJsfVwiIDI+JjEgfCBhd2sgJyQxIH4gL15IVFRQLyB7IGNvZGUgPSAk
MiB9IEVORCB7IHByaW50IGNvZGUgfSdcbmZpIiwidG9vbHMiOlsiY3VybC93Z2V0Il0sInZhcmlh
YmxlcyI6WyJjb25zb2xlX3VybCJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0
ZXh0IjoiMjAwIn1dLCJleHBlY3RlZCI6ImhhcyBzdGF0dXMgMjAwIiwiaG9zdHMiOlsiY29udHJv
bGxlciJdLCJpZCI6ImxlYXZlLW1haW50ZW5hbmNlLmNoZWNrIiwia2luZCI6InByb2JlIiwic3Vi
amVjdCI6InRoZSBhbnN3ZXIgb2YgaHR0cHM6Ly9zbWFsbC5leGFtcGxlLmNvbS8iLCJ0aW1lb3V0
TVMiOjMwMDAwLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFuc3dlcnMifSwiZGVzY3JpcHRpb24iOiJD
bGllbnRzIGFyZSBzZXJ2ZWQgYWdhaW4gZnJvbSBoZXJlLiIsImVmZmVjdHMiOltdLCJlc3RpbWF0
ZU1TIjozMDAwMDAsImlkIjoibGVhdmUtbWFpbnRlbmFuY2UiLCJpZGVtcG90ZW50IjpmYWxzZSwi
a2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3Ry
dWN0aW9uIjoiTGVhdmUgc2NoZWR1bGVkIG1haW50ZW5hbmNlIG1vZGUsIGJ5IHRoZSB3YXkgYWdy
ZWVkIHdpdGggdGhlIHZlbmRvciBmb3IgdGhpcyBzaXRlLiIsInBhdGgiOltdLCJyZWNvcmQiOlsi
c3dpdGNoZWQtYXQiLCJzY3JlZW5zaG90Il19LCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1ODZ9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNl
IjpbeyJkb2N1bWVudCI6Imd1aWRlIiwibGluZXMiOiIyMyJ9LHsiZG9jdW1lbnQiOiJndWlkZSIs
ImxpbmVzIjoiMjEsIDM2In1dLCJzdGFnZSI6ImRvd250aW1lIiwidGl0bGUiOiJUYWtlIHRoZSBz
eXN0ZW0gb3V0IG9mIG1haW50ZW5hbmNlIG1vZGUiLCJ1bmRvIjp7Im1hbnVhbCI6eyJpbnN0cnVj
dGlvbiI6IkVudGVyIG1haW50ZW5hbmNlIG1vZGUgYnkgdGhlIHNhbWUgd2F5LiIsInBhdGgiOltd
LCJyZWNvcmQiOltdfX19LHsiYmF0Y2hlcyI6W1siZnMxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InN0YXR1cz0wXG5mb3IgdW5pdCBpbiBcIiR7dW5pdF9m
aWxlX3N0b3JhZ2V9XCI7IGRvXG4gIHN0YXRlPSQoc3lzdGVtY3RsIGlzLWFjdGl2ZSBcIiR1bml0
XCIgMj4vZGV2L251bGwpICYmIGNvZGU9MCB8fCBjb2RlPSQ/XG4gIHByaW50ZiAnJXM6ICVzXFxu
JyBcIiR1bml0XCIgXCIkc3RhdGVcIlxuICBjYXNlIFwiJGNvZGUkc3RhdGVcIiBpbiAwYWN0aXZl
KSA7OyAqKSBzdGF0dXM9MSA7OyBlc2FjXG5kb25lXG5leGl0IFwiJHN0YXR1c1wiIiwidG9vbHMi
Olsic3lzdGVtY3RsIl0sInZhcmlhYmxlcyI6WyJ1bml0X2ZpbGVfc3RvcmFnZSJdfSwiZXhwZWN0
IjpbXSwiZXhwZWN0ZWQiOiJpcyBydW5uaW5nIiwiaG9zdHMiOlsiZnMxIl0sImlkIjoiZG93bnRp
bWUuZXhpdC5maWxlLXN0b3JhZ2UtcnVucyIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5
TVMiOjEwMDAwLCJmb3JNUyI6MzAwMDAwfSwic3ViamVjdCI6InNlcnZpY2UgZXhhbXBsZS1maWxl
LXN0b3JhZ2Uuc2VydmljZSIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRmlsZSBTdG9yYWdl
J3Mgc2VydmljZSBydW5zIn0sImVmZmVjdHMiOltdLCJpZCI6ImRvd250aW1lLmV4aXQuZmlsZS1z
dG9yYWdlLXJ1bnMiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJl
Ijoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTIyfSwicG9z
aXRpb24iOiJleGl0IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJmaWxlLXN0b3Jh
Z2Utc3RhcnRlZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
Z3VpZGUiLCJsaW5lcyI6IjM2In1dLCJzdGFnZSI6ImRvd250aW1lIiwidGl0bGUiOiJGaWxlIFN0
b3JhZ2UncyBzZXJ2aWNlIHJ1bnMifSx7ImJhdGNoZXMiOltbImNvcmUxIiwiY29yZTIiXV0sImNo
ZWNrIjp7ImV4cGVjdCI6W10sImV4cGVjdGVkIjoiYSBwZXJzb24gYXR0ZXN0cyBpdCIsImhvc3Rz
IjpbImNvcmUxIiwiY29yZTIiXSwiaWQiOiJ2ZXJzaW9uLWNvcmUiLCJraW5kIjoibWFudWFsIiwi
bWFudWFsIjp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJSZWFkIHRo
ZSB2ZXJzaW9uIG9mIHRoaXMgaW5zdGFuY2UgaW4gdGhlIGNvbnNvbGU7IGl0IG11c3QgYmUgNS4x
My4xLiIsInBhdGgiOltdLCJyZWNvcmQiOlsidmVyc2lvbiIsInNjcmVlbnNob3QiXX0sInN1Ympl
Y3QiOiJSZWFkIHRoZSB2ZXJzaW9uIG9mIHRoaXMgaW5zdGFuY2UgaW4gdGhlIGNvbnNvbGU7IGl0
IG11c3QgYmUgNS4xMy4xLiIsInRpdGxlIjoiRWFjaCBDb3JlIGluc3RhbmNlIGhhcyB0aGUgdmVy
c2lvbiBvZiBpdHMgcGFja2FnZSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ2ZXJzaW9uLWNvcmUiLCJp
ZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdp
biI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjAwfSwicG9zaXRpb24iOiJ2ZXJpZnki
LCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImNvbXBvbmVudC12ZXJzaW9ucyJdLCJz
aW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6
IjYwIn1dLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiRWFjaCBDb3JlIGluc3RhbmNlIGhhcyB0
aGUgdmVyc2lvbiBvZiBpdHMgcGFja2FnZSJ9LHsiYmF0Y2hlcyI6W1siZ3cxIl1dLCJjaGVjayI6
eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6WyJn
dzEiXSwiaWQiOiJ2ZXJzaW9uLWFwaS1nYXRld2F5Iiwia2luZCI6Im1hbnVhbCIsIm1hbnVhbCI6
eyJhY2NvdW50IjoiYWRtaW5pc3RyYXRvciIsImluc3RydWN0aW9uIjoiUmVhZCB0aGUgdmVyc2lv
biBvZiB0aGlzIGdhdGV3YXkgaW4gdGhlIGNvbnNvbGU7IGl0IG11c3QgYmUgMi4xLjAuIiwicGF0
aCI6W10sInJlY29yZCI6WyJ2ZXJzaW9uIiwic2NyZWVuc2hvdCJdfSwic3ViamVjdCI6IlJlYWQg
dGhlIHZlcnNpb24gb2YgdGhpcyBnYXRld2F5IGluIHRoZSBjb25zb2xlOyBpdCBtdXN0IGJlIDIu
MS4wLiIsInRpdGxlIjoiRWFjaCBnYXRld2F5IGhhcyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiZWZm
ZWN0cyI6W10sImlkIjoidmVyc2lvbi1hcGktZ2F0ZXdheSIsImlkZW1wb3RlbnQiOmZhbHNlLCJr
aW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjo2MDF9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNl
LCJzYXRpc2ZpZXMiOlsiY29tcG9uZW50LXZlcnNpb25zIl0sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjAifV0sInN0YWdlIjoidmVy
aWZ5IiwidGl0bGUiOiJFYWNoIGdhdGV3YXkgaGFzIHRoZSB0YXJnZXQgdmVyc2lvbiJ9LHsiYmF0
Y2hlcyI6W1siY29yZTEiLCJjb3JlMiIsImd3MSJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0
YXR1c2VzIjpbMF0sInRleHQiOiJkcGtnLXF1ZXJ5IC1XIC1mPScke1ZlcnNpb259XFxuJyAtLSBc
IiR7cGFja2FnZV93b3JrZXJ9XCIiLCJ0b29scyI6WyJkcGtnLXF1ZXJ5Il0sInZhcmlhYmxlcyI6
WyJwYWNrYWdlX3dvcmtlciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRjaGVzIiwidGV4
dCI6Il4oWzAtOV0rOik/MlxcLjFcXC4wKFteMC05Ll18JCkifV0sImV4cGVjdGVkIjoiaGFzIHZl
cnNpb24gMi4xLjAiLCJob3N0cyI6WyJjb3JlMSIsImNvcmUyIiwiZ3cxIl0sImlkIjoidmVyc2lv
bi13b3JrZXIiLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoicGFja2FnZSBleGFtcGxlLXdvcmtl
ciIsInRpbWVvdXRNUyI6NjAwMDAsInRpdGxlIjoiRWFjaCB3b3JrZXIgaGFzIHRoZSB0YXJnZXQg
dmVyc2lvbiJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ2ZXJzaW9uLXdvcmtlciIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUi
OiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2MDJ9LCJwb3NpdGlvbiI6InZlcmlmeSIsInByaXZpbGVn
ZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaW5zdGFsbGVkLXZlcnNpb25zIl0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiMzYifV0sInN0
YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJFYWNoIHdvcmtlciBoYXMgdGhlIHRhcmdldCB2ZXJzaW9u
In0seyJiYXRjaGVzIjpbWyJhcHAxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMi
OlswXSwidGV4dCI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7VmVyc2lvbn1cXG4nIC0tIFwiJHtwYWNr
YWdlX2NvbnRyb2xfY2VudGVyfVwiIiwidG9vbHMiOlsiZHBrZy1xdWVyeSJdLCJ2YXJpYWJsZXMi
OlsicGFja2FnZV9jb250cm9sX2NlbnRlciJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJtYXRj
aGVzIiwidGV4dCI6Il4oWzAtOV0rOik/MlxcLjFcXC4wKFteMC05Ll18JCkifV0sImV4cGVjdGVk
IjoiaGFzIHZlcnNpb24gMi4xLjAiLCJob3N0cyI6WyJhcHAxIl0sImlkIjoidmVyc2lvbi1jb250
cm9sLWNlbnRlciIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJwYWNrYWdlIGV4YW1wbGUtY29u
dHJvbC1jZW50ZXIiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkNvbnRyb2wgQ2VudGVyIGhh
cyB0aGUgdGFyZ2V0IHZlcnNpb24ifSwiZWZmZWN0cyI6W10sImlkIjoidmVyc2lvbi1jb250cm9s
LWNlbnRlciIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2MDN9LCJwb3NpdGlv
biI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaW5zdGFsbGVkLXZl
cnNpb25zIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlk
ZSIsImxpbmVzIjoiMzYifV0sInN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJDb250cm9sIENlbnRl
ciBoYXMgdGhlIHRhcmdldCB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJhcHAxIl1dLCJjaGVjayI6
eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7
VmVyc2lvbn1cXG4nIC0tIFwiJHtwYWNrYWdlX2lkZW50aXR5X3NlcnZpY2V9XCIiLCJ0b29scyI6
WyJkcGtnLXF1ZXJ5Il0sInZhcmlhYmxlcyI6WyJwYWNrYWdlX2lkZW50aXR5X3NlcnZpY2UiXX0s
ImV4cGVjdCI6W3sicHJlZGljYXRlIjoibWF0Y2hlcyIsInRleHQiOiJeKFswLTldKzopPzJcXC4x
XFwuMChbXjAtOS5dfCQpIn1dLCJleHBlY3RlZCI6ImhhcyB2ZXJzaW9uIDIuMS4wIiwiaG9zdHMi
OlsiYXBwMSJdLCJpZCI6InZlcnNpb24taWRlbnRpdHktc2VydmljZSIsImtpbmQiOiJwcm9iZSIs
InN1YmplY3QiOiJwYWNrYWdlIGV4YW1wbGUtaWRlbnRpdHktc2VydmljZSIsInRpbWVvdXRNUyI6
NjAwMDAsInRpdGxlIjoiVGhlIElkZW50aXR5IFNlcnZpY2UgaGFzIHRoZSB0YXJnZXQgdmVyc2lv
biJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJ2ZXJzaW9uLWlkZW50aXR5LXNlcnZpY2UiLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjA0fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImluc3RhbGxlZC12ZXJzaW9ucyJdLCJzaW11bHRh
bmVvdXMiOmZhbHNlLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3VpZGUiLCJsaW5lcyI6IjM2In1d
LCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIElkZW50aXR5IFNlcnZpY2UgaGFzIHRoZSB0
YXJnZXQgdmVyc2lvbiJ9LHsiYmF0Y2hlcyI6W1siZnMxIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7
Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRwa2ctcXVlcnkgLVcgLWY9JyR7VmVyc2lvbn1cXG4n
IC0tIFwiJHtwYWNrYWdlX2ZpbGVfc3RvcmFnZX1cIiIsInRvb2xzIjpbImRwa2ctcXVlcnkiXSwi
dmFyaWFibGVzIjpbInBhY2thZ2VfZmlsZV9zdG9yYWdlIl19LCJleHBlY3QiOlt7InByZWRpY2F0
ZSI6Im1hdGNoZXMiLCJ0ZXh0IjoiXihbMC05XSs6KT8yXFwuMVxcLjAoW14wLTkuXXwkKSJ9XSwi
ZXhwZWN0ZWQiOiJoYXMgdmVyc2lvbiAyLjEuMCIsImhvc3RzIjpbImZzMSJdLCJpZCI6InZlcnNp
b24tZmlsZS1zdG9yYWdlIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6InBhY2thZ2UgZXhhbXBs
ZS1maWxlLXN0b3JhZ2UiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IkZpbGUgU3RvcmFnZSBo
YXMgdGhlIHRhcmdldCB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJpZCI6InZlcnNpb24tZmlsZS1z
dG9yYWdlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjYwNX0sInBvc2l0aW9u
IjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJpbnN0YWxsZWQtdmVy
c2lvbnMiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRl
IiwibGluZXMiOiIzNiJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkZpbGUgU3RvcmFnZSBo
YXMgdGhlIHRhcmdldCB2ZXJzaW9uIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVj
ayI6eyJleHBlY3QiOltdLCJleHBlY3RlZCI6ImEgcGVyc29uIGF0dGVzdHMgaXQiLCJob3N0cyI6
WyJjb250cm9sbGVyIl0sImlkIjoiaGVhbHRoLXNlZW4iLCJraW5kIjoibWFudWFsIiwibWFudWFs
Ijp7ImFjY291bnQiOiJhZG1pbmlzdHJhdG9yIiwiaW5zdHJ1Y3Rpb24iOiJMb29rIGF0IGhlYWx0
aCBhbmQgc3RhdHVzIG9mIGV2ZXJ5IGluc3RhbmNlOyBlYWNoIG11c3QgYmUgaGVhbHRoeSwgYW5k
IG5vIHdvcmtlciBtYXkgYmUgbWlzc2luZy4iLCJwYXRoIjpbXSwicmVjb3JkIjpbInNjcmVlbnNo
b3QiXX0sInN1YmplY3QiOiJMb29rIGF0IGhlYWx0aCBhbmQgc3RhdHVzIG9mIGV2ZXJ5IGluc3Rh
bmNlOyBlYWNoIG11c3QgYmUgaGVhbHRoeSwgYW5kIG5vIHdvcmtlciBtYXkgYmUgbWlzc2luZy4i
LCJ0aXRsZSI6IlRoZSBjb25zb2xlIHNob3dzIHRoZSBzeXN0ZW0gaGVhbHRoeSBhbmQgZXZlcnkg
d29ya2VyIHByZXNlbnQifSwiZWZmZWN0cyI6W10sImlkIjoiaGVhbHRoLXNlZW4iLCJpZGVtcG90
ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NjA2fSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2
aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImhlYWx0aC13YXRjaGVkIl0sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjEifV0sInN0
YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJUaGUgY29uc29sZSBzaG93cyB0aGUgc3lzdGVtIGhlYWx0
aHkgYW5kIGV2ZXJ5IHdvcmtlciBwcmVzZW50In0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1d
LCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImlmIGNvbW1hbmQg
LXYgY3VybCA+L2Rldi9udWxsIDI+JjE7IHRoZW5cbiAgY3VybCAtc1MgLS1tYXgtdGltZSAyMCAt
byAvZGV2L251bGwgLXcgJyV7aHR0cF9jb2RlfScgLS0gXCIke2NvbnNvbGVfdXJsfVwiXG5lbHNl
XG4gIHdnZXQgLVMgLVQgMjAgLU8gL2Rldi9udWxsIC0tIFwiJHtjb25zb2xlX3VybH1cIiAyPiYx
IHwgYXdrICckMSB+IC9eSFRUUC8geyBjb2RlID0gJDIgfSBFTkQgeyBwcmludCBjb2RlIH0nXG5m
aSIsInRvb2xzIjpbImN1cmwvd2dldCJdLCJ2YXJpYWJsZXMiOlsiY29uc29sZV91cmwiXX0sImV4
cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6IjIwMCJ9XSwiZXhwZWN0ZWQiOiJo
YXMgc3RhdHVzIDIwMDsgaG9sZHMgZm9yIDE4MDAgcyIsImhvbGRNUyI6MTgwMDAwMCwiaG9zdHMi
OlsiY29udHJvbGxlciJdLCJpZCI6ImNvbnNvbGUtc3RheXMtdXAiLCJraW5kIjoicHJvYmUiLCJy
ZXRyeSI6eyJldmVyeU1TIjo2MDAwMH0sInN1YmplY3QiOiJ0aGUgYW5zd2VyIG9mIGh0dHBzOi8v
c21hbGwuZXhhbXBsZS5jb20vIiwidGltZW91dE1TIjozMDAwMCwidGl0bGUiOiJUaGUgY29uc29s
ZSBhbnN3ZXJzIGZvciBoYWxmIGFuIGhvdXIifSwiZWZmZWN0cyI6W10sImlkIjoiY29uc29sZS1z
dGF5cy11cCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJz
dG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo2MDd9LCJwb3NpdGlv
biI6InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsiaGVhbHRoLXdhdGNo
ZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbeyJkb2N1bWVudCI6Imd1aWRlIiwi
bGluZXMiOiI2MSJ9XSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IlRoZSBjb25zb2xlIGFuc3dl
cnMgZm9yIGhhbGYgYW4gaG91ciJ9LHsiYmF0Y2hlcyI6W1siY29udHJvbGxlciJdXSwiZWZmZWN0
cyI6W10sImVzdGltYXRlTVMiOjYwMDAwMCwiaWQiOiJyZWxlYXNlLXNldHRpbmdzIiwiaWRlbXBv
dGVudCI6ZmFsc2UsImtpbmQiOiJtYW51YWwiLCJtYW51YWwiOnsiYWNjb3VudCI6ImFkbWluaXN0
cmF0b3IiLCJpbnN0cnVjdGlvbiI6IkNvbXBhcmUgdGhlIHNldHRpbmdzIHdpdGggdGhlIHNjcmVl
bnNob3RzIG9mIHRoZSBmcmVlemUsIGFuZCB0ZWxsIHRoZSBhZG1pbmlzdHJhdG9ycyB0aGF0IGl0
IGlzIG92ZXIuIiwicGF0aCI6W10sInJlY29yZCI6WyJyZXN1bHQiXX0sIm9uRmFpbHVyZSI6InN0
b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjYwOH0sInBvc2l0aW9u
IjoidmVyaWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91
cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1lbnQiOiJndWlkZSIsImxpbmVzIjoiNjItNjUifV0s
InN0YWdlIjoidmVyaWZ5IiwidGl0bGUiOiJSZWxlYXNlIHdvcmtmbG93LCBtb2R1bGUgdXBkYXRl
IGFuZCBoZWFsdGggY2hlY2sgc2V0dGluZ3MifV0sInRyb3VibGVzaG9vdGluZyI6W3siYWN0aW9u
cyI6W3sicm9sZXMiOltdLCJ0ZXh0IjoiRXhwZWN0ZWQgZm9yIGEgc2hvcnQgd2hpbGUgZHVyaW5n
IHRoZSB3b3JrZXIncyB1cGdyYWRlOyB3YWl0IGZpdmUgbWludXRlcyBhbmQgbG9vayBhZ2Fpbi4i
fSx7ImNvbW1hbmQiOiJzdWRvIHN5c3RlbWN0bCBzdGF0dXMgLS1uby1wYWdlciBcImV4YW1wbGUt
d29ya2VyLnNlcnZpY2VcIiIsInJvbGVzIjpbXSwidGV4dCI6IklmIGl0IHN0YXlzIGF3YXksIHNl
ZSB3aGF0IGl0cyBzZXJ2aWNlIHNheXMgb24gdGhlIG1hY2hpbmUgb2YgdGhlIHdvcmtlci4ifV0s
ImlkIjoid29ya2VyLW1pc3NpbmciLCJzaG93bkJ5IjpbInNlZS13b3JrZXItcnVubmluZyIsImhl
YWx0aC1zZWVuIiwiY29uc29sZS1zdGF5cy11cCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoiZ3Vp
ZGUiLCJsaW5lcyI6IjE5In1dLCJzeW1wdG9tIjoiQSB3b3JrZXIgaXMgbWlzc2luZyBmcm9tIHRo
ZSBkYXNoYm9hcmRzLiJ9XSwidmFyaWFibGVzIjpbeyJraW5kIjoidmFsdWUiLCJuYW1lIjoidGFy
Z2V0IiwidmFsdWUiOiIyLjEuMCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6Im9yaWdpbiIsInZh
bHVlIjoiMi4wLjEifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJjaGFuZ2UiLCJ2YWx1ZSI6IkNI
RzAwNDMyNTEifSx7ImJ5SG9zdCI6eyJhcHAxIjoiYXBwMSIsImNvbnRyb2xsZXIiOiJjb250cm9s
bGVyIiwiY29yZTEiOiJjb3JlMSIsImNvcmUyIjoiY29yZTIiLCJmczEiOiJmczEiLCJndzEiOiJn
dzEifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoiaG9zdCJ9LHsiYnlIb3N0Ijp7ImFwcDEiOiIx
OTIuMC4yLjEzMSIsImNvbnRyb2xsZXIiOiJsb2NhbGhvc3QiLCJjb3JlMSI6IjE5Mi4wLjIuMTQx
IiwiY29yZTIiOiIxOTIuMC4yLjE0MiIsImZzMSI6IjE5Mi4wLjIuMTMzIiwiZ3cxIjoiMTkyLjAu
Mi4xNTEifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoiYWRkcmVzcyJ9LHsia2luZCI6InZhbHVl
IiwibmFtZSI6InN0YXJ0X29yZGVyIiwidmFsdWUiOiIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUi
OiJjb3JlX3ZlcnNpb24iLCJ0aXRsZSI6IlZlcnNpb24gb2YgdGhlIENvcmUgcGFja2FnZSwgd2hp
Y2ggQ29yZSBjb3VudHMgZm9yIGl0c2VsZiIsInZhbHVlIjoiNS4xMy4xIn0seyJieUhvc3QiOnsi
Y29yZTEiOiIvc3J2L3BhY2thZ2VzL21kZGMtd29ya2VyXzIuMS4wX2FtZDY0LmRlYiIsImNvcmUy
IjoiL3Nydi9wYWNrYWdlcy9tZGRjLXdvcmtlcl8yLjEuMF9hbWQ2NC5kZWIiLCJndzEiOiIvc3J2
L3BhY2thZ2VzL21kZGMtd29ya2VyXzIuMS4wX2FtZDY0LmRlYiJ9LCJraW5kIjoicGVySG9zdCIs
Im5hbWUiOiJpbnN0YWxsZXJfd29ya2VyIiwidGl0bGUiOiJJbnN0YWxsZXIgb2YgdGhlIHdvcmtl
ciwgb24gZWFjaCBtYWNoaW5lIHdpdGggb25lIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiaW5z
dGFsbGVyX2NvbnRyb2xfY2VudGVyIiwidGl0bGUiOiJJbnN0YWxsZXIgb2YgQ29udHJvbCBDZW50
ZXIsIG9uIGl0cyBtYWNoaW5lIiwidmFsdWUiOiIvc3J2L3BhY2thZ2VzL21kZGMtY29udHJvbC1j
ZW50ZXJfMi4xLjBfYW1kNjQuZGViIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoiaW5zdGFsbGVy
X2lkZW50aXR5X3NlcnZpY2UiLCJ0aXRsZSI6Ikluc3RhbGxlciBvZiB0aGUgSWRlbnRpdHkgU2Vy
dmljZSwgb24gaXRzIG1hY2hpbmUiLCJ2YWx1ZSI6Ii9zcnYvcGFja2FnZXMvbWRkYy1pZGVudGl0
eS1zZXJ2aWNlXzIuMS4wX2FtZDY0LmRlYiJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6Imluc3Rh
bGxlcl9maWxlX3N0b3JhZ2UiLCJ0aXRsZSI6Ikluc3RhbGxlciBvZiBGaWxlIFN0b3JhZ2UsIG9u
IGl0cyBtYWNoaW5lIiwidmFsdWUiOiIvc3J2L3BhY2thZ2VzL21kZGMtZmlsZS1zdG9yYWdlXzIu
MS4wX2FtZDY0LmRlYiJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InVuaXRfd29ya2VyIiwidGl0
bGUiOiJzeXN0ZW1kIHVuaXQgb2YgdGhlIHdvcmtlciIsInZhbHVlIjoiZXhhbXBsZS13b3JrZXIu
c2VydmljZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InVuaXRfY29udHJvbF9jZW50ZXIiLCJ0
aXRsZSI6InN5c3RlbWQgdW5pdCBvZiBDb250cm9sIENlbnRlciIsInZhbHVlIjoiZXhhbXBsZS1j
b250cm9sLWNlbnRlci5zZXJ2aWNlIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoidW5pdF9pZGVu
dGl0eV9zZXJ2aWNlIiwidGl0bGUiOiJzeXN0ZW1kIHVuaXQgb2YgdGhlIElkZW50aXR5IFNlcnZp
Y2UiLCJ2YWx1ZSI6ImV4YW1wbGUtaWRlbnRpdHktc2VydmljZS5zZXJ2aWNlIn0seyJraW5kIjoi
dmFsdWUiLCJuYW1lIjoidW5pdF9maWxlX3N0b3JhZ2UiLCJ0aXRsZSI6InN5c3RlbWQgdW5pdCBv
ZiBGaWxlIFN0b3JhZ2UiLCJ2YWx1ZSI6ImV4YW1wbGUtZmlsZS1zdG9yYWdlLnNlcnZpY2UifSx7
ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJwYWNrYWdlX3dvcmtlciIsInRpdGxlIjoiUGFja2FnZSBu
YW1lIG9mIHRoZSB3b3JrZXIiLCJ2YWx1ZSI6ImV4YW1wbGUtd29ya2VyIn0seyJraW5kIjoidmFs
dWUiLCJuYW1lIjoicGFja2FnZV9jb250cm9sX2NlbnRlciIsInRpdGxlIjoiUGFja2FnZSBuYW1l
IG9mIENvbnRyb2wgQ2VudGVyIiwidmFsdWUiOiJleGFtcGxlLWNvbnRyb2wtY2VudGVyIn0seyJr
aW5kIjoidmFsdWUiLCJuYW1lIjoicGFja2FnZV9pZGVudGl0eV9zZXJ2aWNlIiwidGl0bGUiOiJQ
YWNrYWdlIG5hbWUgb2YgdGhlIElkZW50aXR5IFNlcnZpY2UiLCJ2YWx1ZSI6ImV4YW1wbGUtaWRl
bnRpdHktc2VydmljZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InBhY2thZ2VfZmlsZV9zdG9y
YWdlIiwidGl0bGUiOiJQYWNrYWdlIG5hbWUgb2YgRmlsZSBTdG9yYWdlIiwidmFsdWUiOiJleGFt
cGxlLWZpbGUtc3RvcmFnZSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImNvbnNvbGVfdXJsIiwi
dGl0bGUiOiJBZGRyZXNzIG9mIHRoZSBDb250cm9sIENlbnRlciBjb25zb2xlIiwidmFsdWUiOiJo
dHRwczovL3NtYWxsLmV4YW1wbGUuY29tLyJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InF1aWV0
X3BlcmlvZCIsInRpdGxlIjoiSG93IGxvbmcgbm8gZmlsZSBtYXkgaGF2ZSBjb21lIGluIGJlZm9y
ZSB0aGUgZG93bnRpbWUiLCJ2YWx1ZSI6IjE1bSJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6InBy
ZXZpb3VzX2ZpbGVfc3RvcmFnZSIsInRpdGxlIjoiSW5zdGFsbGVyIG9mIHRoZSBGaWxlIFN0b3Jh
Z2UgdGhhdCBydW5zIG5vdyIsInZhbHVlIjoiL3Nydi9wYWNrYWdlcy9tZGRjLWZpbGUtc3RvcmFn
ZV8yLjAuMV9hbWQ2NC5kZWIifV0sInZlcnNpb25zIjp7ImZyb20iOiIyLjAuMSIsInBhdGgiOlsi
Mi4wLjEiLCIyLjEuMCJdLCJ0byI6IjIuMS4wIn0sIndpbmRvd3MiOlt7ImVuZCI6IjIwMjctMDQt
MjVUMDE6MDA6MDArMDI6MDAiLCJlbmRFcG9jaCI6MTgwODYwNzYwMCwiaWQiOiJkb3dudGltZSIs
InN0YXJ0IjoiMjAyNy0wNC0yNFQyMjowMDowMCswMjowMCIsInN0YXJ0RXBvY2giOjE4MDg1OTY4
MDB9XX0=
PLAN
}

main "$@"
