# Shared by packaging/test and packaging/bench/run: a place of their own. Sourced after prepare.bash, never run.
# shellcheck shell=bash

sandbox=""
server=""

leave_sandbox() {
    [[ -z "$server" ]] || kill "$server" 2>/dev/null || true
    [[ -z "$sandbox" ]] || rm -rf "$sandbox"
}

# The tests see an empty home, a fixed locale and no desktop, whatever the machine is like.
enter_sandbox() {
    sandbox="$(mktemp -d "${TMPDIR:-/tmp}/tillgate-test.XXXXXX")"
    mkdir -m 700 "$sandbox/home" "$sandbox/runtime"
    export HOME="$sandbox/home" XDG_RUNTIME_DIR="$sandbox/runtime" LC_ALL=C.UTF-8
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY DISPLAY
    unset QT_SCALE_FACTOR QT_STYLE_OVERRIDE QT_QPA_PLATFORM QT_QPA_PLATFORMTHEME
}

# An X server of our own on the first free display; the tests that need one find it in DISPLAY.
start_display() {
    command -v Xvfb >/dev/null || { say "no Xvfb: tests that need a real X server will fail"; return; }
    local number
    mkfifo "$sandbox/display"
    Xvfb -displayfd 3 -screen 0 1920x1200x24 -nolisten tcp 3>"$sandbox/display" >"$sandbox/xvfb.log" 2>&1 </dev/null &
    server=$!
    read -r -t 30 number <"$sandbox/display" || { cat "$sandbox/xvfb.log" >&2; fail "Xvfb did not start"; }
    export DISPLAY=":$number"
}
