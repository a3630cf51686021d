#!/bin/sh
# Tally from 1.0 to 2.0
#
# Change DEMO-1 (demo): Tally 1.0 to 2.0
# Plan   d547874af235a2b180006a77411536ced7d07bfe55816ae126c9d1172d123494
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
# Texts in single quotes are literal on purpose (SC2016, SC1003, SC1112). Variables are read by
# the names that steps give (SC2034). The functions are the same for every plan, which may not need
# all of them (SC2317, SC2120). Some shells count in 32 bits, and `expr` does not (SC2003). A `case`
# leaves alone what it does not name (SC2249), and what a substitution gives is looked at, not its
# status (SC2312). Braces stand where a name needs them (SC2250).
# shellcheck disable=SC2016,SC1003,SC1112,SC2034,SC2317,SC2120,SC2003,SC2249,SC2312,SC2250

set -u

RB_DIGEST='d547874af235a2b180006a77411536ced7d07bfe55816ae126c9d1172d123494'
RB_CHANGE='DEMO-1'
RB_VERSION='0.1.0'
RB_COUNT=11
RB_TOOLS='awk base64 grep head mktemp od sed sha256sum sync tail'
RB_TITLE='Tally from 1.0 to 2.0'
RB_FIRST_STEP='prepare.entry.answers'
RB_DATE_NAMES=''
# Who may sign for this plan, and who carries it out; a name a line.
RB_APPROVALS_NEEDED=0
RB_APPROVERS='li@example.com'
RB_OPERATORS='ana@example.com'

# --- Variables of the change; a command sees only those that it names --------------------------

v_change='DEMO-1'
v_old_package='demo-run/service/packages/tally-1.0'
v_origin='1.0'
v_package='demo-run/service/packages/tally-2.0'
v_service='demo-run/service'
v_start_order=''
v_target='2.0'

# Dates are those of the start of the run, in UTC.
dates() {
  RB_DATES=
}

secrets() {
  :
  needles
}

# What checks need on the hosts where they look, by step; of `a/b` one will do.
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
  no_way_back 'save-data' 'Save the data of each instance'
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

recovery_time() { # STAGE: sets RB_RECOVERY_TIME, of the longest procedure for a failure in it
  RB_RECOVERY_TIME=
  case $1 in
    'upgrade') RB_RECOVERY_TIME=0 ;;
    *) : ;;
  esac
}

# --- What the plan knows about failures ---------------------------------------------------------

# Recovery procedure `back-to-old`
procedure_1() {
  cat <<'TEXT'
recovery: `back-to-old` Go back to the old version (An instance does not start, or is not well, in the new version)
  1. Put the old program and the saved data back [one, then two]
      sh "${service}/tallyctl" stop "${service}/${host}"
      sh "${service}/tallyctl" install "${service}/${host}" "${old_package}"
      rm -rf -- "${service}/${host}/data"
      cp -R "${service}/backup/${host}" "${service}/${host}/data"
      sh "${service}/tallyctl" start "${service}/${host}"
      where host=one: 'one', two: 'two' old_package='demo-run/service/packages/tally-1.0' service='demo-run/service'
     expect: the output is `ok 1.0`
  2. Open the entrance again [controller]
      rm -f -- "${service}/closed"
      where service='demo-run/service'
  3. Every instance is well in the old version [one and two]
     expect: the output is `ok 1.0`
TEXT
}

advice() { # STEP: known symptoms, the step's way back, procedures for its failure
  case $1 in
    'close-entrance')
      cat <<'TEXT'
to undo this step:
      rm -f -- "${service}/closed"
      where service='demo-run/service'
TEXT
      ;;
    'upgrade-tally')
      cat <<'TEXT'
to undo this step:
      sh "${service}/tallyctl" stop "${service}/${host}"
      sh "${service}/tallyctl" install "${service}/${host}" "${old_package}"
      rm -rf -- "${service}/${host}/data"
      cp -R "${service}/backup/${host}" "${service}/${host}/data"
      sh "${service}/tallyctl" start "${service}/${host}"
      where host=one: 'one', two: 'two' old_package='demo-run/service/packages/tally-1.0' service='demo-run/service'
TEXT
      procedure_1
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
# its undoing.
facts() {
  cat <<'FACTS'
prepare.entry.answers check entry prepare one,two prepare.entry.answers probe one,two 0 plan - - none -
prepare.entry.room check entry prepare controller prepare.entry.room probe controller 0 plan - - none -
save-data run body prepare one,two save-data.check probe one,two 0 plan - 5000 none 5000
close-entrance run body upgrade controller close-entrance.check probe controller 0 plan - - undo -
drain wait body upgrade one,two drain probe one,two 0 plan - - none -
upgrade-tally run body upgrade one,two upgrade-tally.check probe one,two 0 plan - 10000 undo 10000
open-entrance run body upgrade controller open-entrance.check probe controller 0 plan - - none -
runs-target check verify verify one,two runs-target probe one,two 0 plan - - none -
program-is-target check verify verify one,two program-is-target probe one,two 0 plan - - none -
post-number run verify verify one,two - - - 0 plan - - none -
same-total check verify verify one,two same-total compare one,two 0 plan - - none -
restore-instance run body back-to-old one,two restore-instance.check probe one,two 0 back - - none -
reopen-entrance run body back-to-old controller - - - 0 back - - none -
old-version-well check verify back-to-old one,two old-version-well probe one,two 0 back - - none -
undo:close-entrance run body upgrade controller - - - 0 back - - none -
undo:upgrade-tally run body upgrade two,one - - - 0 back - - none -
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
in_memory() { case $RB_PART in run) RB_RUN_MEMORY=1 ;; *) RB_LOOK_MEMORY=1 ;; esac; }

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
    run) RB_LIMIT=$RB_RUN_LIMIT RB_CWD=$RB_RUN_CWD RB_USES=$RB_RUN_USES RB_MEMORY=$RB_RUN_MEMORY ;;
    *) RB_LIMIT=$RB_LOOK_LIMIT RB_CWD=$RB_LOOK_CWD RB_USES=$RB_LOOK_USES RB_MEMORY=$RB_LOOK_MEMORY ;;
  esac
  RB_BASE="$RB_TMP/$1.$2"
  # What may hold a secret stays in memory, and nobody sees it before the secrets are out of it.
  [ -z "$RB_MEMORY" ] || RB_BASE="$RB_SHM/$1.$2"
  RB_RAW=$RB_BASE RB_HUSH=
  [ -z "$RB_SECRETS" ] || RB_RAW=$RB_BASE.raw
  [ ! -e "$RB_BASE.withheld" ] || RB_HUSH=1
}

launch() { # PART HOST: starts the text there, in the background
  base "$1" "$2"
  for RB_F in end out err; do : >"$RB_BASE.$RB_F" || lost; done
  [ -z "$RB_SECRETS" ] || rm -f "$RB_BASE.withheld" "$RB_BASE.counts"
  job "$1" "$2" </dev/null >/dev/null 2>"$RB_BASE.note" 3<&- &
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
      remote | there >"$RB_RAW.out" 2>"$RB_RAW.err" &
    else
      RB_CUT=unreachable
    fi
  elif [ -n "$RB_CWD" ] && ! { [ -d "$RB_CWD" ] && [ -x "$RB_CWD" ]; }; then
    RB_CUT=lost
  else
    [ -z "$RB_MONITOR" ] || set -m
    here >"$RB_RAW.out" 2>"$RB_RAW.err" &
  fi
  if [ -z "$RB_CUT" ]; then
    RB_CHILD=$!
    wait_for_child
    [ "$RB_VIA" = ssh ] || count_signal
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

wait_for_child() { # sets RB_STATUS
  if [ "$RB_SIGNALS" = list ] && [ "$RB_VIA" != ssh ]; then
    wait
    while kill -0 "$RB_CHILD" 2>/dev/null; do wait; done
    (jobs) >"$RB_BASE.note"
  fi
  wait "$RB_CHILD"
  RB_STATUS=$?
  while kill -0 "$RB_CHILD" 2>/dev/null; do
    wait "$RB_CHILD"
    RB_STATUS=$?
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

learn_signals() { # sets RB_SIGNALS, how this shell tells them, and RB_MONITOR
  RB_SIGNALS='' RB_MONITOR=
  case ${BASH_VERSION:+bash}${KSH_VERSION-} in
    bash*) RB_SIGNALS=note ;;
    *MIRBSD*) RB_SIGNALS=list ;;
    *) ! lists_signals || RB_SIGNALS='jobs' ;;
  esac
  case $RB_SIGNALS in
    note | list)
      # Without `timeout` to stand in between, a command that stops itself would end its wait.
      if [ -n "$RB_TIMEOUT" ]; then RB_MONITOR=1; else RB_SIGNALS=; fi
      ;;
  esac
}

lists_signals() {
  (
    sh -c 'kill -KILL "$$"' &
    wait "$!"
    jobs >"$RB_TMP/jobs"
    :
  ) </dev/null 2>/dev/null
  grep -q Killed "$RB_TMP/jobs"
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

# --- What is seen of a command while it runs, and when it has ended -------------------------------

# What it prints goes to files, which nobody but the command keeps open. A process beside it looks at
# them once a second: nothing that happens to showing them can happen to the command.

await() { # [HOST...]: waits for everything launched; shows what is printed on these hosts meanwhile
  # What may hold a secret is not shown before it was looked for.
  [ -z "$RB_SECRETS$RB_RUN_MEMORY" ] || set --
  if [ -n "$RB_PIDS" ] && { [ $# -gt 0 ] || [ -t 2 ]; }; then
    follow "$@" </dev/null 3<&- 4>&2 2>/dev/null &
    RB_FOLLOWER=$!
  fi
  for RB_P in $RB_PIDS; do wait "$RB_P"; done
  RB_PIDS=
  [ -z "$RB_FOLLOWER" ] || stop_following
}

# A line is shown either by the follower or, when it has ended, by the script: so it is asked to end,
# and finishes what it is about.
stop_following() {
  kill -TERM "$RB_FOLLOWER" 2>/dev/null
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
    set -- "$@" "$RB_TMP/run.$RB_R.out" "$RB_TMP/run.$RB_R.err"
    shift
  done
  RB_SIZES=
  while read -r RB_J RB_J RB_J RB_J RB_SIZE RB_T; do
    RB_T=${RB_T##*/run.}
    RB_SIZES="$RB_SIZES ${RB_T%.*}/${RB_T##*.}=$RB_SIZE "
  done <<SIZES
$(ls -n "$@")
SIZES
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
  {
    dd bs=65536 skip="$RB_BLOCK" count=18 <"$RB_TMP/run.$1.$2" 2>/dev/null
    echo .
  } | tr '\000' '\001' | lines_from "$RB_BLOCK" "$RB_BYTE" "$RB_BY" "$3" | labelled "$1"
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
    -v more="$RB_AND_SO_ON" -v most=200 '
    function take(text) {
      if (seen < byte) { seen += length(text) + 1; return }
      came += length(text) + 1
      # Behind what is passed by comes the end of a line first.
      if (by && !begun++) { torn = text; return }
      line[++lines % most] = text
    }
    { if (NR > 1) take(held); held = $0 }
    END {
      if (last && length(held) > 1) take(substr(held, 1, length(held) - 1))
      if (last && by && !lines) line[++lines] = torn
      at = byte + came
      print block + int(at / 65536), at % 65536, lines + 0 >ENVIRON["until"]
      close(ENVIRON["until"])
      if (lines && by) print more " " by " MiB not shown"
      else if (lines > most) print more " " lines - most " lines not shown"
      for (i = lines > most ? lines - most + 1 : 1; i <= lines; i++) print line[i % most]
    }'
}

labelled() { # HOST
  RB_LABEL="$1 "
  [ "$1" != controller ] || RB_LABEL=
  plain | cut -b 1-1000 | sed "s/^/  $RB_LABEL| /"
}

show_output() { # PART HOST: the last lines of what it printed, or those that were not shown yet
  base "$1" "$2"
  [ -z "$RB_HUSH" ] || return 0
  for RB_F in out err; do
    [ -s "$RB_BASE.$RB_F" ] || continue
    if [ "$1" = run ] && shown_until "$2" "$RB_F"; then
      RB_SIZE=$(wc -c <"$RB_BASE.$RB_F")
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
  [ "$RB_BYTES" -lt 200 ] || return 1
  # In a process of its own: a shell that has read half a character may read nothing any more.
  RB_T=$({ IFS= read -r RB_T && ! IFS= read -r RB_J; } <"$RB_BASE.out" && put "$RB_T") || return 1
  if [ "$1" = controller ]; then say "  | $RB_T"; else say "  $1 | $RB_T"; fi
}

# --- Other hosts over ssh -------------------------------------------------------------------------

# One connection to a host, which all commands there share. A host that cannot be reached is told by
# it from a command that fails, and both from a connection that was lost in the middle.
connect() { # HOST: sets RB_SOCKET
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
  limited ssh -o BatchMode=yes -o ConnectTimeout=30 -o ServerAliveInterval=15 \
    -o ServerAliveCountMax=4 -o ControlMaster=no -o "ControlPath=$RB_SOCKET" -- "$RB_ADDRESS" sh -s
}

disconnect() { # from every host, as the run ends
  for RB_F in "$RB_SHM"/s.*; do
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

# --- What checks need on their hosts --------------------------------------------------------------

# Looked for before anything has run. A host that cannot be reached is left to its own step, which
# may come when the host is there again. What a check lacks keeps nobody from going back.
look_for_tools() {
  [ -z "$RB_ROLLBACK$RB_TURNED_AT" ] || return 0
  RB_NEEDY='' RB_NEEDS='' RB_LACKS=''
  needs
  trap 'refuse 129 "it was interrupted"' HUP
  trap 'refuse 130 "it was interrupted"' INT
  trap 'refuse 143 "it was interrupted"' TERM
  for RB_R in $RB_NEEDY; do
    tools_on "$RB_R"
    reach "$RB_R"
    [ "$RB_VIA" = ssh ] || continue
    ask_for_tools "$RB_R" </dev/null >/dev/null 2>&1 3<&- &
    RB_PIDS="$RB_PIDS $!"
  done
  for RB_P in $RB_PIDS; do wait "$RB_P"; done
  RB_PIDS=
  for RB_R in $RB_NEEDY; do missing_on "$RB_R"; done
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
  if connect "$1"; then
    RB_LIMIT=60000
    remote | there >"$RB_BASE.missing" 2>"$RB_BASE.err" ||
      mv "$RB_BASE.missing" "$RB_BASE.out"
  fi
}

missing_on() { # HOST: adds to RB_LACKS what is missing there
  tools_on "$1"
  reach "$1"
  RB_BASE=$RB_TMP/need.$1
  if [ "$RB_VIA" = ssh ] && [ ! -e "$RB_BASE.missing" ]; then
    unreachable
    say "  $1: whether checks have what they need there is not known: ${RB_TROUBLE#did not start: }"
    return 0
  fi
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
  RB_RUN_LIMIT=0 RB_RUN_CWD='' RB_RUN_USES='' RB_RUN_MEMORY='' RB_RUN_TEXT='' RB_LOOK_TEXT=''
  RB_AT_ONCE='' RB_RAN='' RB_ONLY='' RB_HOSTS=controller RB_UNANSWERED='' RB_OPEN='' RB_RUN_APART='' RB_TEXTS=0
  RB_SETTLED='' RB_SHOWN=''
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
  RB_OPEN='' RB_PIDS='' RB_UNWELL='' RB_SHOWN=''
  [ -z "$RB_AT_ONCE" ] || connect_all
  for RB_R in $RB_TRY_HOSTS; do
    record_start "$RB_R"
    RB_OPEN="$RB_OPEN $RB_R"
  done
  for RB_R in $RB_OPEN; do launch run "$RB_R"; done
  # shellcheck disable=SC2086 # hosts
  await $RB_OPEN
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
  RB_FOLLOWER='' RB_OPEN='' RB_CLOSING='' RB_TURN=0 RB_RECORD_ALL='' RB_ONLY='' RB_HOSTS='' RB_WHY=''
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

# The run directory and its first records.
open_run() {
  make_temporary
  approvals
  secrets
  dates
  look_for_tools
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
  read -r RB_SELF RB_T </proc/self/stat
  trap close_run EXIT
  RB_SHM=$RB_TMP
  if [ -d /dev/shm ] && [ -w /dev/shm ]; then
    RB_SHM=$(mktemp -d /dev/shm/runbook.XXXXXX) || RB_SHM=$RB_TMP
  fi
  quote "$(uname -n)"
  RB_HOSTNAME=$RB_Q
  learn_signals
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
  look_for_tools
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

# A process that was only just started, and is sent a signal before it has its own traps, may run those
# of the script. `$$` is the same in both.
is_the_script() {
  read -r RB_J RB_T </proc/self/stat
  [ "$RB_J" = "$RB_SELF" ]
}

close_run() { # whatever ended the run: temporary files and the lock go
  is_the_script || return 0
  [ -z "$RB_FOLLOWER" ] || kill -TERM "$RB_FOLLOWER" 2>/dev/null
  [ -z "$RB_LISTENER" ] || kill -KILL "$RB_LISTENER" 2>/dev/null
  disconnect
  rm -rf "$RB_TMP" "$RB_SHM"
  [ -n "$RB_LOCKED" ] || return 0
  rm -f "$RB_RUN/lock/owner"
  rmdir "$RB_RUN/lock" 2>/dev/null
  sync "$RB_RUN" 2>/dev/null
}

# A signal ends the commands that run, and what they have done is not known.
interrupted() { # NUMBER
  is_the_script || exit "$((128 + $1))"
  trap '' HUP INT TERM
  stty echo 2>/dev/null <&3
  deafen
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
eyJiYWNrZ3JvdW5kVGFza3MiOltdLCJjYXBhYmlsaXRpZXMiOlt7ImlkIjoiYWRkaW5nIiwidGl0
bGUiOiJBZGRpbmcgbnVtYmVycyJ9LHsiaWQiOiJyZWFkaW5nIiwidGl0bGUiOiJSZWFkaW5nIHRo
ZSB0b3RhbCJ9XSwiY2hhbmdlIjp7ImVudmlyb25tZW50IjoiZGVtbyIsImlkIjoiREVNTy0xIiwi
dGl0bGUiOiJUYWxseSBmcm9tIDEuMCB0byAyLjAifSwiY29tcG9uZW50cyI6W3siaG9zdHMiOlsi
b25lIiwidHdvIl0sImlkIjoidGFsbHkiLCJpbXBhY3QiOjEsIm1ldGhvZHMiOlsicGFja2FnZSJd
LCJzb3VyY2UiOlt7ImRvY3VtZW50IjoicmVhZG1lIiwibGluZXMiOiJ1cGdyYWRlIn1dLCJ0aXRs
ZSI6IlRhbGx5IGluc3RhbmNlIn1dLCJkZWNpc2lvbnMiOltdLCJmb3JtYXQiOiJydW5ib29rLXBs
YW4vMSIsImhvc3RzIjpbeyJjb21wb25lbnRzIjpbInRhbGx5Il0sImNvbm5lY3Rpb24iOiJsb2Nh
bCIsImlkIjoib25lIiwicm9sZXMiOlsibm9kZSJdfSx7ImNvbXBvbmVudHMiOlsidGFsbHkiXSwi
Y29ubmVjdGlvbiI6ImxvY2FsIiwiaWQiOiJ0d28iLCJyb2xlcyI6WyJub2RlIl19XSwiaW1wYWN0
TGV2ZWxzIjpbeyJkZWZpbml0aW9uIjoiTm9ib2R5IG5vdGljZXMuIiwibGV2ZWwiOjAsInRpdGxl
IjoiTm9uZSIsIndpbmRvd1JlcXVpcmVkIjpmYWxzZX0seyJkZWZpbml0aW9uIjoiTmV3IG51bWJl
cnMgd2FpdCB3aGlsZSBhbiBpbnN0YW5jZSByZXN0YXJ0cy4iLCJsZXZlbCI6MSwidGl0bGUiOiJQ
YXVzZSIsIndpbmRvd1JlcXVpcmVkIjpmYWxzZX1dLCJub3RlcyI6W10sInBlb3BsZSI6eyJhcHBy
b3ZhbHNSZXF1aXJlZCI6MCwiYXBwcm92ZXJzIjpbImxpQGV4YW1wbGUuY29tIl0sImNvbnRhY3Rz
IjpbXSwib3BlcmF0b3JzIjpbImFuYUBleGFtcGxlLmNvbSJdLCJyZXZpZXdlcnMiOltdfSwicHJv
ZHVjdCI6eyJkZXNjcmlwdGlvbiI6IkEgc2VydmljZSB0aGF0IGFkZHMgdXAgbnVtYmVycywgaW4g
dHdvIGluc3RhbmNlcyB0aGF0IGhvbGQgdGhlIHNhbWUgdG90YWwuIiwiaWQiOiJ0YWxseSIsInRp
dGxlIjoiVGFsbHkifSwicmVjb3ZlcnkiOlt7ImZhaWx1cmVPZiI6WyJ1cGdyYWRlLXRhbGx5Il0s
ImlkIjoiYmFjay10by1vbGQiLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoicmVhZG1lIiwibGluZXMi
OiJ3YXkgYmFjayJ9XSwic3RlcHMiOlt7ImJhdGNoZXMiOltbIm9uZSJdLFsidHdvIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InNoIFwiJHtzZXJ2aWNlfS90
YWxseWN0bFwiIGFzayBcIiR7c2VydmljZX0vJHtob3N0fVwiIHBpbmciLCJ2YXJpYWJsZXMiOlsi
aG9zdCIsInNlcnZpY2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6
Im9rIDEuMCJ9XSwiZXhwZWN0ZWQiOiJpcyBgb2sgMS4wYCIsImhvc3RzIjpbIm9uZSIsInR3byJd
LCJpZCI6InJlc3RvcmUtaW5zdGFuY2UuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0Ijoi
dGhlIG91dHB1dCIsInRpdGxlIjoiVGhlIG9sZCB2ZXJzaW9uIGlzIHdlbGwifSwiY29tbWFuZCI6
eyJva1N0YXR1c2VzIjpbMF0sInRleHQiOiJzaCBcIiR7c2VydmljZX0vdGFsbHljdGxcIiBzdG9w
IFwiJHtzZXJ2aWNlfS8ke2hvc3R9XCJcbnNoIFwiJHtzZXJ2aWNlfS90YWxseWN0bFwiIGluc3Rh
bGwgXCIke3NlcnZpY2V9LyR7aG9zdH1cIiBcIiR7b2xkX3BhY2thZ2V9XCJcbnJtIC1yZiAtLSBc
IiR7c2VydmljZX0vJHtob3N0fS9kYXRhXCJcbmNwIC1SIFwiJHtzZXJ2aWNlfS9iYWNrdXAvJHto
b3N0fVwiIFwiJHtzZXJ2aWNlfS8ke2hvc3R9L2RhdGFcIlxuc2ggXCIke3NlcnZpY2V9L3RhbGx5
Y3RsXCIgc3RhcnQgXCIke3NlcnZpY2V9LyR7aG9zdH1cIiIsInZhcmlhYmxlcyI6WyJob3N0Iiwi
b2xkX3BhY2thZ2UiLCJzZXJ2aWNlIl19LCJlZmZlY3RzIjpbXSwiaWQiOiJyZXN0b3JlLWluc3Rh
bmNlIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwi
b3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxNDl9LCJwb3NpdGlvbiI6ImJv
ZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbXSwic3RhZ2UiOiJiYWNrLXRvLW9sZCIsInRpbWVvdXRNUyI6NjAwMDAsInRp
dGxlIjoiUHV0IHRoZSBvbGQgcHJvZ3JhbSBhbmQgdGhlIHNhdmVkIGRhdGEgYmFjayJ9LHsiYmF0
Y2hlcyI6W1siY29udHJvbGxlciJdXSwiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRleHQi
OiJybSAtZiAtLSBcIiR7c2VydmljZX0vY2xvc2VkXCIiLCJ2YXJpYWJsZXMiOlsic2VydmljZSJd
fSwiZWZmZWN0cyI6W10sImlkIjoicmVvcGVuLWVudHJhbmNlIiwiaWRlbXBvdGVudCI6ZmFsc2Us
ImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRl
LnlhbWwiLCJsaW5lIjoxNjN9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxlZ2VkIjpmYWxzZSwi
c2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbXSwic3RhZ2UiOiJi
YWNrLXRvLW9sZCIsInRpdGxlIjoiT3BlbiB0aGUgZW50cmFuY2UgYWdhaW4ifSx7ImJhdGNoZXMi
OltbIm9uZSIsInR3byJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1c2VzIjpbMF0sInRl
eHQiOiJzaCBcIiR7c2VydmljZX0vdGFsbHljdGxcIiBhc2sgXCIke3NlcnZpY2V9LyR7aG9zdH1c
IiBwaW5nIiwidmFyaWFibGVzIjpbImhvc3QiLCJzZXJ2aWNlIl19LCJleHBlY3QiOlt7InByZWRp
Y2F0ZSI6ImVxdWFscyIsInRleHQiOiJvayAxLjAifV0sImV4cGVjdGVkIjoiaXMgYG9rIDEuMGAi
LCJob3N0cyI6WyJvbmUiLCJ0d28iXSwiaWQiOiJvbGQtdmVyc2lvbi13ZWxsIiwia2luZCI6InBy
b2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aXRsZSI6IkV2ZXJ5IGluc3RhbmNlIGlzIHdl
bGwgaW4gdGhlIG9sZCB2ZXJzaW9uIn0sImVmZmVjdHMiOltdLCJpZCI6Im9sZC12ZXJzaW9uLXdl
bGwiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIs
Im9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTY4fSwicG9zaXRpb24iOiJ2
ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjpm
YWxzZSwic291cmNlIjpbXSwic3RhZ2UiOiJiYWNrLXRvLW9sZCIsInRpdGxlIjoiRXZlcnkgaW5z
dGFuY2UgaXMgd2VsbCBpbiB0aGUgb2xkIHZlcnNpb24ifV0sInRpdGxlIjoiR28gYmFjayB0byB0
aGUgb2xkIHZlcnNpb24iLCJ0cmlnZ2VyIjoiQW4gaW5zdGFuY2UgZG9lcyBub3Qgc3RhcnQsIG9y
IGlzIG5vdCB3ZWxsLCBpbiB0aGUgbmV3IHZlcnNpb24ifV0sInJlcXVpcmVtZW50cyI6W3siaWQi
OiJpbnN0YW5jZXMtaGVhbHRoeSIsImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNh
dGlzZmllZEJ5IjpbInByZXBhcmUuZW50cnkuYW5zd2VycyJdLCJzb3VyY2UiOlt7ImRvY3VtZW50
IjoicmVhZG1lIiwibGluZXMiOiJiZWZvcmUifV0sInRpdGxlIjoiQm90aCBpbnN0YW5jZXMgYW5z
d2VyIGJlZm9yZSBhbnl0aGluZyBpcyB0b3VjaGVkIn0seyJpZCI6InJvb20tZm9yLWJhY2t1cCIs
ImtpbmQiOiJwcmVjaGVjayIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInByZXBhcmUu
ZW50cnkucm9vbSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoicmVhZG1lIiwibGluZXMiOiJiZWZv
cmUifV0sInRpdGxlIjoiVGhlcmUgaXMgcm9vbSBmb3IgdGhlIGJhY2t1cCJ9LHsiaWQiOiJkYXRh
LXNhdmVkIiwia2luZCI6ImJhY2t1cCIsImxldmVsIjoibXVzdCIsInNhdGlzZmllZEJ5IjpbInNh
dmUtZGF0YSJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoicmVhZG1lIiwibGluZXMiOiJiZWZvcmUi
fV0sInRpdGxlIjoiVGhlIGRhdGEgb2YgZXZlcnkgaW5zdGFuY2UgaXMgc2F2ZWQsIGJlY2F1c2Ug
Mi4wIHJld3JpdGVzIGl0In0seyJpZCI6ImluYm94LWVtcHR5Iiwia2luZCI6IndhaXQiLCJsZXZl
bCI6Im11c3QiLCJzYXRpc2ZpZWRCeSI6WyJkcmFpbiJdLCJzb3VyY2UiOlt7ImRvY3VtZW50Ijoi
cmVhZG1lIiwibGluZXMiOiJ1cGdyYWRlIn1dLCJ0aXRsZSI6Ik5vIG51bWJlciBpcyB3YWl0aW5n
IHdoZW4gYW4gaW5zdGFuY2Ugc3RvcHMifSx7ImlkIjoidmVyc2lvbi1yZWFjaGVkIiwia2luZCI6
ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsicnVucy10YXJnZXQiXSwic291
cmNlIjpbeyJkb2N1bWVudCI6InJlYWRtZSIsImxpbmVzIjoiYWZ0ZXIifV0sInRpdGxlIjoiRXZl
cnkgaW5zdGFuY2UgcnVucyB0aGUgdGFyZ2V0IHZlcnNpb24ifSx7ImlkIjoidG90YWxzLWFncmVl
Iiwia2luZCI6ImNoZWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsic2FtZS10b3Rh
bCJdLCJzb3VyY2UiOlt7ImRvY3VtZW50IjoicmVhZG1lIiwibGluZXMiOiJhZnRlciJ9XSwidGl0
bGUiOiJCb3RoIGluc3RhbmNlcyBob2xkIHRoZSBzYW1lIHRvdGFsIn0seyJpZCI6IndheS1iYWNr
Iiwia2luZCI6InJvbGxiYWNrIiwibGV2ZWwiOiJtdXN0Iiwic2F0aXNmaWVkQnkiOlsiYmFjay10
by1vbGQiXSwic291cmNlIjpbeyJkb2N1bWVudCI6InJlYWRtZSIsImxpbmVzIjoid2F5IGJhY2si
fV0sInRpdGxlIjoiVGhlcmUgaXMgYSB3YXkgYmFjayB0byB0aGUgb2xkIHZlcnNpb24ifV0sInJ1
bmJvb2siOnsiaWQiOiJ0YWxseS11cGdyYWRlIiwidGl0bGUiOiJVcGdyYWRlIFRhbGx5LCBvbmUg
aW5zdGFuY2UgYWZ0ZXIgYW5vdGhlciJ9LCJza2lwcGVkIjpbXSwic291cmNlcyI6W3siaWQiOiJy
ZWFkbWUiLCJ0aXRsZSI6Ik5vdGVzIG9mIHRoZSBkZW1vIn1dLCJzdGFnZXMiOlt7ImVmZmVjdHMi
OltdLCJpZCI6InByZXBhcmUiLCJzdGVwcyI6WyJwcmVwYXJlLmVudHJ5LmFuc3dlcnMiLCJwcmVw
YXJlLmVudHJ5LnJvb20iLCJzYXZlLWRhdGEiXSwidGl0bGUiOiJMb29rIGFuZCBzYXZlIn0seyJl
ZmZlY3RzIjpbeyJjYXBhYmlsaXR5IjoiYWRkaW5nIiwiZWZmZWN0IjoicGF1c2VkIn0seyJjYXBh
YmlsaXR5IjoicmVhZGluZyIsImVmZmVjdCI6ImRlZ3JhZGVkIn1dLCJpZCI6InVwZ3JhZGUiLCJp
bXBhY3QiOjEsInN0ZXBzIjpbImNsb3NlLWVudHJhbmNlIiwiZHJhaW4iLCJ1cGdyYWRlLXRhbGx5
Iiwib3Blbi1lbnRyYW5jZSJdLCJ0aXRsZSI6IlVwZ3JhZGUifSx7ImVmZmVjdHMiOltdLCJpZCI6
InZlcmlmeSIsInN0ZXBzIjpbInJ1bnMtdGFyZ2V0IiwicHJvZ3JhbS1pcy10YXJnZXQiLCJwb3N0
LW51bWJlciIsInNhbWUtdG90YWwiXSwidGl0bGUiOiJQb3N0LXVwZ3JhZGUgdmVyaWZpY2F0aW9u
In1dLCJzdGVwcyI6W3siYmF0Y2hlcyI6W1sib25lIiwidHdvIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InNoIFwiJHtzZXJ2aWNlfS90YWxseWN0bFwiIGFz
ayBcIiR7c2VydmljZX0vJHtob3N0fVwiIHBpbmciLCJ2YXJpYWJsZXMiOlsiaG9zdCIsInNlcnZp
Y2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1YWxzIiwidGV4dCI6Im9rIDEuMCJ9XSwi
ZXhwZWN0ZWQiOiJpcyBgb2sgMS4wYCIsImhvc3RzIjpbIm9uZSIsInR3byJdLCJpZCI6InByZXBh
cmUuZW50cnkuYW5zd2VycyIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0Iiwi
dGltZW91dE1TIjoxMDAwMCwidGl0bGUiOiJUaGUgaW5zdGFuY2UgaXMgd2VsbCwgaW4gdGhlIHZl
cnNpb24gdGhhdCB0aGUgY2hhbmdlIHN0YXJ0cyBmcm9tIn0sImVmZmVjdHMiOltdLCJpZCI6InBy
ZXBhcmUuZW50cnkuYW5zd2VycyIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJv
bkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo1
Mn0sInBvc2l0aW9uIjoiZW50cnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImlu
c3RhbmNlcy1oZWFsdGh5Il0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W3siZG9jdW1l
bnQiOiJyZWFkbWUiLCJsaW5lcyI6ImJlZm9yZSJ9XSwic3RhZ2UiOiJwcmVwYXJlIiwidGl0bGUi
OiJUaGUgaW5zdGFuY2UgaXMgd2VsbCwgaW4gdGhlIHZlcnNpb24gdGhhdCB0aGUgY2hhbmdlIHN0
YXJ0cyBmcm9tIn0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVjayI6eyJjb21tYW5k
Ijp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImRmIC1QayAtLSBcIiR7c2VydmljZX1cIiB8IGF3
ayAnTlIgPT0gMiB7IHByaW50ICQ0IH0nIiwidG9vbHMiOlsiYXdrIl0sInZhcmlhYmxlcyI6WyJz
ZXJ2aWNlIl19LCJleHBlY3QiOlt7ImNvbXBhcmlzb24iOiI+PSIsIm51bWJlcnMiOls5NzY2XSwi
cHJlZGljYXRlIjoibnVtYmVyIn1dLCJleHBlY3RlZCI6ImlzIGF0IGxlYXN0IDEwIE1CIiwiaG9z
dHMiOlsiY29udHJvbGxlciJdLCJpZCI6InByZXBhcmUuZW50cnkucm9vbSIsImtpbmQiOiJwcm9i
ZSIsInN1YmplY3QiOiJmcmVlIHNwYWNlIG9mIGRlbW8tcnVuL3NlcnZpY2UiLCJ0aXRsZSI6IlRo
ZXJlIGlzIHJvb20gZm9yIHRoZSBiYWNrdXAifSwiZWZmZWN0cyI6W10sImlkIjoicHJlcGFyZS5l
bnRyeS5yb29tIiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6
InN0b3AiLCJvcmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjUyfSwicG9zaXRp
b24iOiJlbnRyeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOlsicm9vbS1mb3ItYmFj
a3VwIl0sInNpbXVsdGFuZW91cyI6ZmFsc2UsInNvdXJjZSI6W10sInN0YWdlIjoicHJlcGFyZSIs
InRpdGxlIjoiVGhlcmUgaXMgcm9vbSBmb3IgdGhlIGJhY2t1cCJ9LHsiYmFja3VwIjoiZGF0YSIs
ImJhdGNoZXMiOltbIm9uZSJdLFsidHdvIl1dLCJjaGVjayI6eyJjb21tYW5kIjp7Im9rU3RhdHVz
ZXMiOlswXSwidGV4dCI6ImNtcCAtLSBcIiR7c2VydmljZX0vJHtob3N0fS9kYXRhL3RvdGFsXCIg
XCIke3NlcnZpY2V9L2JhY2t1cC8ke2hvc3R9L3RvdGFsXCIgJiYgZWNobyBpZGVudGljYWwiLCJ2
YXJpYWJsZXMiOlsiaG9zdCIsInNlcnZpY2UiXX0sImV4cGVjdCI6W3sicHJlZGljYXRlIjoiZXF1
YWxzIiwidGV4dCI6ImlkZW50aWNhbCJ9XSwiZXhwZWN0ZWQiOiJpcyBgaWRlbnRpY2FsYCIsImhv
c3RzIjpbIm9uZSIsInR3byJdLCJpZCI6InNhdmUtZGF0YS5jaGVjayIsImtpbmQiOiJwcm9iZSIs
InN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGl0bGUiOiJUaGUgY29weSBpcyB0aGUgc2FtZSBhcyB0
aGUgZGF0YSJ9LCJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6Im1rZGlyIC1wIFwi
JHtzZXJ2aWNlfS9iYWNrdXBcIlxuY3AgLVIgXCIke3NlcnZpY2V9LyR7aG9zdH0vZGF0YVwiIFwi
JHtzZXJ2aWNlfS9iYWNrdXAvJHtob3N0fVwiIiwidmFyaWFibGVzIjpbImhvc3QiLCJzZXJ2aWNl
Il19LCJlZmZlY3RzIjpbXSwiZXN0aW1hdGVNUyI6NTAwMCwiaWQiOiJzYXZlLWRhdGEiLCJpZGVt
cG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJm
aWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6NTR9LCJwb3NpdGlvbiI6ImJvZHkiLCJwcml2aWxl
Z2VkIjpmYWxzZSwic2F0aXNmaWVzIjpbImRhdGEtc2F2ZWQiXSwic2ltdWx0YW5lb3VzIjpmYWxz
ZSwic291cmNlIjpbXSwic3RhZ2UiOiJwcmVwYXJlIiwidGltZW91dE1TIjo2MDAwMCwidGl0bGUi
OiJTYXZlIHRoZSBkYXRhIG9mIGVhY2ggaW5zdGFuY2UifSx7ImJhdGNoZXMiOltbImNvbnRyb2xs
ZXIiXV0sImNoZWNrIjp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoidGVzdCAt
ZSBcIiR7c2VydmljZX0vY2xvc2VkXCIiLCJ2YXJpYWJsZXMiOlsic2VydmljZSJdfSwiZXhwZWN0
IjpbXSwiZXhwZWN0ZWQiOiJleGlzdHMiLCJob3N0cyI6WyJjb250cm9sbGVyIl0sImlkIjoiY2xv
c2UtZW50cmFuY2UuY2hlY2siLCJraW5kIjoicHJvYmUiLCJzdWJqZWN0IjoiZmlsZSBkZW1vLXJ1
bi9zZXJ2aWNlL2Nsb3NlZCIsInRpdGxlIjoiVGhlIGVudHJhbmNlIGlzIGNsb3NlZCJ9LCJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InRvdWNoIFwiJHtzZXJ2aWNlfS9jbG9zZWRc
IiIsInZhcmlhYmxlcyI6WyJzZXJ2aWNlIl19LCJkZXNjcmlwdGlvbiI6Ik5ldyBudW1iZXJzIHdh
aXQgb3V0c2lkZTsgd2hhdCBoYXMgYmVlbiBhY2NlcHRlZCBpcyBzdGlsbCBhZGRlZC4iLCJlZmZl
Y3RzIjpbXSwiaWQiOiJjbG9zZS1lbnRyYW5jZSIsImlkZW1wb3RlbnQiOnRydWUsImtpbmQiOiJy
dW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJs
aW5lIjo3NH0sInBvc2l0aW9uIjoiYm9keSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMi
OltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2UiOltdLCJzdGFnZSI6InVwZ3JhZGUiLCJ0
aXRsZSI6IkNsb3NlIHRoZSBlbnRyYW5jZSIsInVuZG8iOnsiY29tbWFuZCI6eyJva1N0YXR1c2Vz
IjpbMF0sInRleHQiOiJybSAtZiAtLSBcIiR7c2VydmljZX0vY2xvc2VkXCIiLCJ2YXJpYWJsZXMi
Olsic2VydmljZSJdfX19LHsiYmF0Y2hlcyI6W1sib25lIiwidHdvIl1dLCJjaGVjayI6eyJjb21t
YW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6ImxzIC1BIFwiJHtzZXJ2aWNlfS8ke2hvc3R9
L2luXCIiLCJ2YXJpYWJsZXMiOlsiaG9zdCIsInNlcnZpY2UiXX0sImV4cGVjdCI6W3sicHJlZGlj
YXRlIjoiZW1wdHkifV0sImV4cGVjdGVkIjoiaXMgZW1wdHkiLCJob3N0cyI6WyJvbmUiLCJ0d28i
XSwiaWQiOiJkcmFpbiIsImtpbmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGl0
bGUiOiJUaGUgaW5ib3ggaXMgZW1wdHkifSwiZWZmZWN0cyI6W10sImlkIjoiZHJhaW4iLCJpZGVt
cG90ZW50IjpmYWxzZSwia2luZCI6IndhaXQiLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2luIjp7
ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo4M30sInBvc2l0aW9uIjoiYm9keSIsInByaXZp
bGVnZWQiOmZhbHNlLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAwLCJmb3JNUyI6MzAwMDB9LCJzYXRp
c2ZpZXMiOlsiaW5ib3gtZW1wdHkiXSwic2ltdWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbXSwi
c3RhZ2UiOiJ1cGdyYWRlIiwidGl0bGUiOiJXYWl0IHVudGlsIGV2ZXJ5IGFjY2VwdGVkIG51bWJl
ciBoYXMgYmVlbiBhZGRlZCJ9LHsiYmF0Y2hlcyI6W1sib25lIl0sWyJ0d28iXV0sImNoZWNrIjp7
ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2ggXCIke3NlcnZpY2V9L3RhbGx5
Y3RsXCIgYXNrIFwiJHtzZXJ2aWNlfS8ke2hvc3R9XCIgcGluZyIsInZhcmlhYmxlcyI6WyJob3N0
Iiwic2VydmljZSJdfSwiZXhwZWN0IjpbeyJwcmVkaWNhdGUiOiJlcXVhbHMiLCJ0ZXh0Ijoib2sg
Mi4wIn1dLCJleHBlY3RlZCI6ImlzIGBvayAyLjBgIiwiaG9zdHMiOlsib25lIiwidHdvIl0sImlk
IjoidXBncmFkZS10YWxseS5jaGVjayIsImtpbmQiOiJwcm9iZSIsInJldHJ5Ijp7ImV2ZXJ5TVMi
OjEwMDAsImZvck1TIjo1MDAwfSwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aXRsZSI6IlRoZSBp
bnN0YW5jZSBzYXlzIHRoYXQgaXQgaXMgd2VsbCwgaW4gdGhlIHRhcmdldCB2ZXJzaW9uIn0sImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2ggXCIke3NlcnZpY2V9L3RhbGx5Y3Rs
XCIgc3RvcCBcIiR7c2VydmljZX0vJHtob3N0fVwiXG5lY2hvIFwiaW5zdGFsbGluZyAke3BhY2th
Z2V9IGFzICR7aG9zdH1cIlxuc2ggXCIke3NlcnZpY2V9L3RhbGx5Y3RsXCIgaW5zdGFsbCBcIiR7
c2VydmljZX0vJHtob3N0fVwiIFwiJHtwYWNrYWdlfVwiXG5zaCBcIiR7c2VydmljZX0vdGFsbHlj
dGxcIiBzdGFydCBcIiR7c2VydmljZX0vJHtob3N0fVwiIiwidmFyaWFibGVzIjpbImhvc3QiLCJw
YWNrYWdlIiwic2VydmljZSJdfSwiZWZmZWN0cyI6W3siY2FwYWJpbGl0eSI6ImFkZGluZyIsImVm
ZmVjdCI6InBhdXNlZCJ9LHsiY2FwYWJpbGl0eSI6InJlYWRpbmciLCJlZmZlY3QiOiJkZWdyYWRl
ZCJ9XSwiZXN0aW1hdGVNUyI6MTAwMDAsImlkIjoidXBncmFkZS10YWxseSIsImlkZW1wb3RlbnQi
OmZhbHNlLCJpbXBhY3QiOjEsImtpbmQiOiJydW4iLCJvbkZhaWx1cmUiOiJzdG9wIiwib3JpZ2lu
Ijp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjo5NX0sInBvc2l0aW9uIjoiYm9keSIsInBy
aXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3Vy
Y2UiOltdLCJzdGFnZSI6InVwZ3JhZGUiLCJ0aW1lb3V0TVMiOjYwMDAwLCJ0aXRsZSI6IlVwZ3Jh
ZGUgdGhlIGluc3RhbmNlIiwidW5kbyI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4
dCI6InNoIFwiJHtzZXJ2aWNlfS90YWxseWN0bFwiIHN0b3AgXCIke3NlcnZpY2V9LyR7aG9zdH1c
Ilxuc2ggXCIke3NlcnZpY2V9L3RhbGx5Y3RsXCIgaW5zdGFsbCBcIiR7c2VydmljZX0vJHtob3N0
fVwiIFwiJHtvbGRfcGFja2FnZX1cIlxucm0gLXJmIC0tIFwiJHtzZXJ2aWNlfS8ke2hvc3R9L2Rh
dGFcIlxuY3AgLVIgXCIke3NlcnZpY2V9L2JhY2t1cC8ke2hvc3R9XCIgXCIke3NlcnZpY2V9LyR7
aG9zdH0vZGF0YVwiXG5zaCBcIiR7c2VydmljZX0vdGFsbHljdGxcIiBzdGFydCBcIiR7c2Vydmlj
ZX0vJHtob3N0fVwiIiwidmFyaWFibGVzIjpbImhvc3QiLCJvbGRfcGFja2FnZSIsInNlcnZpY2Ui
XX19LCJ1cGdyYWRlcyI6InRhbGx5In0seyJiYXRjaGVzIjpbWyJjb250cm9sbGVyIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6IiEgdGVzdCAtZSBcIiR7c2Vy
dmljZX0vY2xvc2VkXCIiLCJ2YXJpYWJsZXMiOlsic2VydmljZSJdfSwiZXhwZWN0IjpbXSwiZXhw
ZWN0ZWQiOiJkb2VzIG5vdCBleGlzdCIsImhvc3RzIjpbImNvbnRyb2xsZXIiXSwiaWQiOiJvcGVu
LWVudHJhbmNlLmNoZWNrIiwia2luZCI6InByb2JlIiwic3ViamVjdCI6ImZpbGUgZGVtby1ydW4v
c2VydmljZS9jbG9zZWQiLCJ0aXRsZSI6IlRoZSBlbnRyYW5jZSBpcyBvcGVuIn0sImNvbW1hbmQi
Onsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoicm0gLWYgLS0gXCIke3NlcnZpY2V9L2Nsb3NlZFwi
IiwidmFyaWFibGVzIjpbInNlcnZpY2UiXX0sImVmZmVjdHMiOltdLCJpZCI6Im9wZW4tZW50cmFu
Y2UiLCJpZGVtcG90ZW50Ijp0cnVlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9y
aWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1sIiwibGluZSI6MTIyfSwicG9zaXRpb24iOiJib2R5
IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6W10sInNpbXVsdGFuZW91cyI6ZmFsc2Us
InNvdXJjZSI6W10sInN0YWdlIjoidXBncmFkZSIsInRpdGxlIjoiT3BlbiB0aGUgZW50cmFuY2Ui
fSx7ImJhdGNoZXMiOltbIm9uZSIsInR3byJdXSwiY2hlY2siOnsiY29tbWFuZCI6eyJva1N0YXR1
c2VzIjpbMF0sInRleHQiOiJzaCBcIiR7c2VydmljZX0vdGFsbHljdGxcIiBhc2sgXCIke3NlcnZp
Y2V9LyR7aG9zdH1cIiBwaW5nIiwidmFyaWFibGVzIjpbImhvc3QiLCJzZXJ2aWNlIl19LCJleHBl
Y3QiOlt7InByZWRpY2F0ZSI6ImVxdWFscyIsInRleHQiOiJvayAyLjAifV0sImV4cGVjdGVkIjoi
aXMgYG9rIDIuMGAiLCJob3N0cyI6WyJvbmUiLCJ0d28iXSwiaWQiOiJydW5zLXRhcmdldCIsImtp
bmQiOiJwcm9iZSIsInN1YmplY3QiOiJ0aGUgb3V0cHV0IiwidGltZW91dE1TIjoxMDAwMCwidGl0
bGUiOiJUaGUgaW5zdGFuY2UgcnVucyB0aGUgdGFyZ2V0IHZlcnNpb24gYW5kIGlzIHdlbGwifSwi
ZWZmZWN0cyI6W10sImlkIjoicnVucy10YXJnZXQiLCJpZGVtcG90ZW50IjpmYWxzZSwia2luZCI6
ImNoZWNrIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoidXBncmFkZS55YW1s
IiwibGluZSI6MTMwfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2VkIjpmYWxzZSwic2F0
aXNmaWVzIjpbInZlcnNpb24tcmVhY2hlZCJdLCJzaW11bHRhbmVvdXMiOmZhbHNlLCJzb3VyY2Ui
OltdLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIGluc3RhbmNlIHJ1bnMgdGhlIHRhcmdl
dCB2ZXJzaW9uIGFuZCBpcyB3ZWxsIn0seyJiYXRjaGVzIjpbWyJvbmUiLCJ0d28iXV0sImNoZWNr
Ijp7ImNvbW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0IjoiY21wIC0tIFwiJHtwYWNrYWdl
fVwiIFwiJHtzZXJ2aWNlfS8ke2hvc3R9L3Byb2dyYW1cIiAmJiBlY2hvIGlkZW50aWNhbCIsInZh
cmlhYmxlcyI6WyJob3N0IiwicGFja2FnZSIsInNlcnZpY2UiXX0sImV4cGVjdCI6W3sicHJlZGlj
YXRlIjoiZXF1YWxzIiwidGV4dCI6ImlkZW50aWNhbCJ9XSwiZXhwZWN0ZWQiOiJpcyBgaWRlbnRp
Y2FsYCIsImhvc3RzIjpbIm9uZSIsInR3byJdLCJpZCI6InByb2dyYW0taXMtdGFyZ2V0Iiwia2lu
ZCI6InByb2JlIiwic3ViamVjdCI6InRoZSBvdXRwdXQiLCJ0aXRsZSI6IlRoZSBpbnN0YWxsZWQg
cHJvZ3JhbSBpcyB0aGUgcGFja2FnZSJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJwcm9ncmFtLWlzLXRh
cmdldCIsImlkZW1wb3RlbnQiOmZhbHNlLCJraW5kIjoiY2hlY2siLCJvbkZhaWx1cmUiOiJzdG9w
Iiwib3JpZ2luIjp7ImZpbGUiOiJ1cGdyYWRlLnlhbWwiLCJsaW5lIjoxMzF9LCJwb3NpdGlvbiI6
InZlcmlmeSIsInByaXZpbGVnZWQiOmZhbHNlLCJzYXRpc2ZpZXMiOltdLCJzaW11bHRhbmVvdXMi
OmZhbHNlLCJzb3VyY2UiOltdLCJzdGFnZSI6InZlcmlmeSIsInRpdGxlIjoiVGhlIGluc3RhbGxl
ZCBwcm9ncmFtIGlzIHRoZSBwYWNrYWdlIn0seyJiYXRjaGVzIjpbWyJvbmUiLCJ0d28iXV0sImNv
bW1hbmQiOnsib2tTdGF0dXNlcyI6WzBdLCJ0ZXh0Ijoic2ggXCIke3NlcnZpY2V9L3RhbGx5Y3Rs
XCIgYXNrIFwiJHtzZXJ2aWNlfS8ke2hvc3R9XCIgYWRkIDQyIiwidmFyaWFibGVzIjpbImhvc3Qi
LCJzZXJ2aWNlIl19LCJlZmZlY3RzIjpbXSwiaWQiOiJwb3N0LW51bWJlciIsImlkZW1wb3RlbnQi
OmZhbHNlLCJraW5kIjoicnVuIiwib25GYWlsdXJlIjoic3RvcCIsIm9yaWdpbiI6eyJmaWxlIjoi
dXBncmFkZS55YW1sIiwibGluZSI6MTMyfSwicG9zaXRpb24iOiJ2ZXJpZnkiLCJwcml2aWxlZ2Vk
IjpmYWxzZSwic2F0aXNmaWVzIjpbXSwic2ltdWx0YW5lb3VzIjp0cnVlLCJzb3VyY2UiOltdLCJz
dGFnZSI6InZlcmlmeSIsInRpbWVvdXRNUyI6MTAwMDAsInRpdGxlIjoiQWRkIHRoZSBzYW1lIG51
bWJlciB0byBib3RoIGluc3RhbmNlcyJ9LHsiYmF0Y2hlcyI6W1sib25lIiwidHdvIl1dLCJjaGVj
ayI6eyJjb21tYW5kIjp7Im9rU3RhdHVzZXMiOlswXSwidGV4dCI6InNoIFwiJHtzZXJ2aWNlfS90
YWxseWN0bFwiIGFzayBcIiR7c2VydmljZX0vJHtob3N0fVwiIHRvdGFsIiwidmFyaWFibGVzIjpb
Imhvc3QiLCJzZXJ2aWNlIl19LCJleHBlY3QiOlt7InByZWRpY2F0ZSI6ImVxdWFsIn1dLCJleHBl
Y3RlZCI6ImlzIHRoZSBzYW1lIG9uIGV2ZXJ5IGhvc3QiLCJob3N0cyI6WyJvbmUiLCJ0d28iXSwi
aWQiOiJzYW1lLXRvdGFsIiwia2luZCI6ImNvbXBhcmUiLCJyZXRyeSI6eyJldmVyeU1TIjoxMDAw
LCJmb3JNUyI6MTAwMDB9LCJzdWJqZWN0IjoidGhlIG91dHB1dCIsInRpdGxlIjoiQm90aCBpbnN0
YW5jZXMgaG9sZCB0aGUgc2FtZSB0b3RhbCJ9LCJlZmZlY3RzIjpbXSwiaWQiOiJzYW1lLXRvdGFs
IiwiaWRlbXBvdGVudCI6ZmFsc2UsImtpbmQiOiJjaGVjayIsIm9uRmFpbHVyZSI6InN0b3AiLCJv
cmlnaW4iOnsiZmlsZSI6InVwZ3JhZGUueWFtbCIsImxpbmUiOjEzOH0sInBvc2l0aW9uIjoidmVy
aWZ5IiwicHJpdmlsZWdlZCI6ZmFsc2UsInNhdGlzZmllcyI6WyJ0b3RhbHMtYWdyZWUiXSwic2lt
dWx0YW5lb3VzIjpmYWxzZSwic291cmNlIjpbXSwic3RhZ2UiOiJ2ZXJpZnkiLCJ0aXRsZSI6IkJv
dGggaW5zdGFuY2VzIGhvbGQgdGhlIHNhbWUgdG90YWwifV0sInRyb3VibGVzaG9vdGluZyI6W3si
YWN0aW9ucyI6W3siY29tbWFuZCI6InRhaWwgLW4gMjAgZGVtby1ydW4vc2VydmljZS9vbmUvbG9n
Iiwicm9sZXMiOltdLCJ0ZXh0IjoiUmVhZCB0aGUgZW5kIG9mIGl0cyBsb2cifSx7InJvbGVzIjpb
XSwidGV4dCI6IkdvIGJhY2sgdG8gdGhlIG9sZCB2ZXJzaW9uIGFuZCBrZWVwIHRoZSBwYWNrYWdl
IGZvciBpdHMgYXV0aG9ycyJ9XSwiaWQiOiJub3QtaGVhbHRoeSIsInNob3duQnkiOlsicnVucy10
YXJnZXQiXSwic291cmNlIjpbXSwic3ltcHRvbSI6IkFuIGluc3RhbmNlIHN0YXJ0cyBidXQgZG9l
cyBub3Qgc2F5IHRoYXQgaXQgaXMgd2VsbCJ9XSwidmFyaWFibGVzIjpbeyJraW5kIjoidmFsdWUi
LCJuYW1lIjoidGFyZ2V0IiwidmFsdWUiOiIyLjAifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJv
cmlnaW4iLCJ2YWx1ZSI6IjEuMCJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6ImNoYW5nZSIsInZh
bHVlIjoiREVNTy0xIn0seyJieUhvc3QiOnsiY29udHJvbGxlciI6ImNvbnRyb2xsZXIiLCJvbmUi
OiJvbmUiLCJ0d28iOiJ0d28ifSwia2luZCI6InBlckhvc3QiLCJuYW1lIjoiaG9zdCJ9LHsiYnlI
b3N0Ijp7ImNvbnRyb2xsZXIiOiJsb2NhbGhvc3QiLCJvbmUiOiJvbmUiLCJ0d28iOiJ0d28ifSwi
a2luZCI6InBlckhvc3QiLCJuYW1lIjoiYWRkcmVzcyJ9LHsia2luZCI6InZhbHVlIiwibmFtZSI6
InN0YXJ0X29yZGVyIiwidmFsdWUiOiIifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJzZXJ2aWNl
IiwidGl0bGUiOiJGb2xkZXIgd2l0aCB0aGUgaW5zdGFuY2VzIiwidmFsdWUiOiJkZW1vLXJ1bi9z
ZXJ2aWNlIn0seyJraW5kIjoidmFsdWUiLCJuYW1lIjoicGFja2FnZSIsInRpdGxlIjoiVGhlIHBy
b2dyYW0gdG8gaW5zdGFsbCIsInZhbHVlIjoiZGVtby1ydW4vc2VydmljZS9wYWNrYWdlcy90YWxs
eS0yLjAifSx7ImtpbmQiOiJ2YWx1ZSIsIm5hbWUiOiJvbGRfcGFja2FnZSIsInRpdGxlIjoiVGhl
IHByb2dyYW0gdG8gZ28gYmFjayB0byIsInZhbHVlIjoiZGVtby1ydW4vc2VydmljZS9wYWNrYWdl
cy90YWxseS0xLjAifV0sInZlcnNpb25zIjp7ImZyb20iOiIxLjAiLCJwYXRoIjpbIjEuMCIsIjIu
MCJdLCJ0byI6IjIuMCJ9LCJ3aW5kb3dzIjpbXX0=
PLAN
}

main "$@"
