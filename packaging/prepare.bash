# Shared by packaging/run and packaging/test: packages, folders, locks, build. Sourced, never run.
# Works in a bare container: no locale, no home, no terminal, nobody to answer a question.
# shellcheck shell=bash

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
lock_wait=1800   # seconds until we give up on another build in the same folder

say()  { printf '==> %s\n' "$*"; }
fail() { printf 'tillgate: %s\n' "$*" >&2; exit 1; }

# A home that can be written and a UTF-8 locale, where the machine gives none; ccache told about our precompiled header.
settle_environment() {
    export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros}"
    if [[ -z "${HOME:-}" || ! -d "${HOME:-}" || ! -w "${HOME:-}" ]]; then
        export HOME="$root/build/home"
        mkdir -p "$HOME"
    fi
    if [[ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]]; then
        export LANG=C.UTF-8
    fi
}

# hold_lock FILE WHAT: takes the lock for the rest of this process; says so when it has to wait.
hold_lock() {
    mkdir -p "$(dirname "$1")"
    exec {lock_fd}>"$1"
    flock --nonblock "$lock_fd" && return
    say "waiting for another $2 (at most $((lock_wait / 60)) minutes)"
    flock --timeout "$lock_wait" "$lock_fd" || fail "another $2 still holds $1"
}

# release_lock: lets the next one in, before a program starts that may run all day.
release_lock() { exec {lock_fd}>&-; }

# packages_for SCOPE...: the packages of these scopes in packages.txt.
packages_for() {
    local scope package
    while read -r scope package _; do
        [[ " $* " == *" $scope "* ]] && printf '%s\n' "$package"
    done < <(grep --extended-regexp '^[a-z]' "$root/packaging/packages.txt")
}

# missing_of PACKAGE...: those of them that are not installed.
missing_of() {
    local installed
    installed=" $(dpkg-query --show --showformat '${db:Status-Status}:${Package} ' "$@" 2>/dev/null || true)"
    local package
    for package in "$@"; do
        [[ "$installed" == *" installed:$package "* ]] || printf '%s\n' "$package"
    done
}

# as_root COMMAND...: directly, or through sudo; sudo may ask only where somebody sits at a terminal.
as_root() {
    if [[ "$(id -u)" == 0 ]]; then
        "$@"
    elif [[ -t 0 ]]; then
        sudo "$@"
    else
        sudo --non-interactive "$@"
    fi
}

# apt_get VERB ARGUMENTS...: apt-get that asks nothing and waits for other package managers; tried three times.
# In a container (no systemd) dpkg may leave the writing to the kernel, which halves the time.
apt_get() {
    local attempt careless=()
    [[ -d /run/systemd/system ]] || careless=(--option DPkg::Options::=--force-unsafe-io)
    for attempt in 1 2 3; do
        as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get --quiet --quiet --yes --no-install-recommends \
            --option DPkg::Lock::Timeout=600 --option Dpkg::Use-Pty=0 --option Acquire::Retries=3 "${careless[@]}" "$@" </dev/null && return
        [[ "$attempt" == 3 ]] || { echo "apt-get $1 failed, trying again"; sleep 5; }
    done
    return 1
}

# Turns apt's chatter into a line for every 25 packages.
count_packages() {
    local line count=0
    while IFS= read -r line; do
        [[ "$line" == "Setting up "* ]] || continue
        count=$((count + 1))
        ((count % 25 != 0)) || printf '    %d packages set up\n' "$count"
    done
}

# install_missing SCOPE...: brings what these scopes need; touches nothing when all is there.
install_missing() {
    local wanted missing log="$root/build/packages.log"
    mapfile -t wanted < <(packages_for "$@")
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "this is not Debian: nothing is installed for you; needed here are the like of: ${wanted[*]}"
        return
    fi
    mapfile -t missing < <(missing_of "${wanted[@]}")
    ((${#missing[@]} > 0)) || return 0
    if [[ "$(id -u)" != 0 ]] && ! command -v sudo >/dev/null; then
        fail "packages are missing and this user is not root and has no sudo. As root: apt-get install --no-install-recommends ${missing[*]}"
    fi
    hold_lock "$root/build/packages.lock" "installation"
    mapfile -t missing < <(missing_of "${wanted[@]}")
    if ((${#missing[@]} > 0)); then
        say "installing ${#missing[@]} packages and what they need: ${missing[*]}"
        { apt_get update && apt_get install "${missing[@]}"; } 2>&1 | tee "$log" | count_packages || {
            tail -n 20 "$log" >&2
            fail "the packages could not be installed; the whole log is $log"
        }
    fi
    release_lock
}

# compiler_count: as many compilers as there are processors, but no more than fit into memory (0.8 GB each).
compiler_count() {
    local processors memory
    processors="$(nproc)"
    memory="$(sed -n 's/^MemAvailable: *\([0-9]*\) kB/\1/p' /proc/meminfo)"
    memory=$(("${memory:-800000}" / 800000))
    ((memory >= 1)) || memory=1
    echo $((processors < memory ? processors : memory))
}

# configure PRESET OPTION...: only when there is nothing yet, or the folder or the presets are others than then.
configure() {
    local preset="$1" folder="$root/build/$1"
    shift
    if [[ -f "$folder/build.ninja" && ! "$root/CMakePresets.json" -nt "$folder/build.ninja" ]] &&
        grep --quiet --fixed-strings --line-regexp "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        return
    fi
    say "configuring build/$preset"
    (cd "$root" && cmake --fresh --preset "$preset" "$@" </dev/null >"$folder/configure.log" 2>&1) || {
        tail -n 40 "$folder/configure.log" >&2
        fail "cmake could not configure; the whole log is $folder/configure.log"
    }
    touch "$folder/build.ninja"
}

# build PRESET [TARGET...]
build() {
    local preset="$1"
    shift
    say "building build/$preset"
    NINJA_STATUS="[%f/%t, %es] " cmake --build "$root/build/$preset" --parallel "$(compiler_count)" ${1:+--target "$@"} </dev/null ||
        fail "the build failed"
}
