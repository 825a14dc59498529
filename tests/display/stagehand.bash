# Sourced by the tests of the window: to play as a player does, and to see what came of it. What is
# waited for is always visible from outside: a line in the journal or the log, a window, an end.
set -euo pipefail

podium=$1
evenings=$XDG_STATE_HOME/podium/evenings
program=
window=

fail() {
    echo "$*" >&2
    for file in "$evenings"/*.journal "$XDG_STATE_HOME"/podium/log/podium.log; do
        [ ! -e "$file" ] || { echo "== $file" && cut -c1-160 "$file" | tail -n 12; } >&2
    done
    exit 1
}

# patiently SECONDS CONDITION...
patiently() {
    local until=$((SECONDS + $1)); shift
    until "$@"; do
        [ "$SECONDS" -lt "$until" ] || return 1
        sleep .05
    done
}

# until_true CONDITION...: it must come true.
until_true() { patiently 20 "$@" || fail "waited in vain until: $*"; }

# press_until CONDITION KEY_OR_CLICK...: a press may fall into a moment that does not listen.
press_until() {
    local condition=$1 again; shift
    for again in 1 2 3 4 5; do
        "$@"
        if patiently 4 eval "$condition"; then return; fi
    done
    fail "pressed in vain: $* until $condition"
}

# settings LINE...: what the player has set before.
settings() {
    mkdir -p "$XDG_CONFIG_HOME/podium"
    printf '%s\n' "version: 1" "$@" >"$XDG_CONFIG_HOME/podium/settings.yaml"
}

# raise_curtain OPTION...: a window with a pack of our own, three rounds of two questions.
raise_curtain() { open_window --pack "$(dirname "${BASH_SOURCE[0]}")/six_questions.yaml" "$@"; }
# open_window OPTION...: without a window manager it may open half outside the screen.
open_window() {
    "$podium" "$@" &
    program=$!
    until_true window_is_there
    xdotool windowmove "$window" 0 0
    xdotool windowfocus "$window"
}
window_is_there() {
    kill -0 "$program" 2>/dev/null || fail "the program ended before its window opened"
    window=$(xdotool search --onlyvisible --name '^Podium$' 2>/dev/null | tail -n 1)
    [ -n "$window" ]
}
strike_down() { kill -9 "$program"; wait "$program" 2>/dev/null || true; }
has_ended() { ! kill -0 "$program" 2>/dev/null; }
close_curtain() { [ -z "$program" ] || has_ended || strike_down; }
trap close_curtain EXIT

key() { xdotool key --delay 30 "$@"; }
# click X Y: in the 1920 x 1080 virtual pixels that the screens are drawn in.
click() { xdotool mousemove --window "$window" $(($1 * 2 / 3)) $(($2 * 2 / 3)) click 1; }

journals() { find "$evenings" -name '*.journal' 2>/dev/null | sort; }
latest() { journals | tail -n 1; }
# times EVENT: how often it happened in the latest evening.
times() { local file; file=$(latest); [ -n "$file" ] && grep -c "\"event\":\"$1\"" "$file" || true; }
happened() { [ "$(times "$1")" -ge "${2:-1}" ] 2>/dev/null; }
lines() { wc -l <"$(latest)"; }
logged() { grep -q "$1" "$XDG_STATE_HOME/podium/log/podium.log"; }

# on_to EVENT COUNT KEY_OR_CLICK...: step by step until it has happened so often.
on_to() {
    local event=$1 count=$2 before; shift 2
    until happened "$event" "$count"; do
        before=$(lines)
        press_until "[ \$(lines) -gt $before ]" "$@"
    done
}

# the_evening_is_whole QUESTIONS: asked once each, answered once each, and played to its end.
the_evening_is_whole() {
    local asked; asked=$(grep -o '"event":"QuestionAsked","question":{"id":"[^"]*"' "$(latest)" | sort -u | wc -l)
    [ "$asked" -eq "$1" ] || fail "$asked different questions were asked, not $1"
    [ "$(times QuestionAsked)" -eq "$1" ] || fail "a question was asked again"
    [ "$(times Answered)" -eq "$1" ] || fail "$(times Answered) answers, not $1"
    happened EveningEnded && ! grep -q '"ending":"early"' "$(latest)" || fail "the evening was not played to its end"
}
