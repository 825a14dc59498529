# Sourced by play, test and bench: what they share. All of it speaks on stderr, so that the game's
# own words stay alone on stdout.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
say() { printf 'podium: %s\n' "$*" >&2; }

# What it takes to build and play, and what the tests use beyond that: Debian's package names.
to_play=(g++ cmake ninja-build ccache pkg-config libsfml-dev libyaml-cpp-dev libspdlog-dev libcli11-dev
    nlohmann-json3-dev libexpected-dev libicu-dev libxml2-dev nettle-dev wordnet-base festlex-poslex
    liblink-grammar-dev link-grammar-dictionaries-en
    fonts-inter fonts-league-spartan fonts-bebas-neue)
to_test=(catch2 xvfb xauth xdotool imagemagick procps)

installed() { dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null | grep -q '^ii'; }

missing_of() {
    local package
    for package in "$@"; do installed "$package" || printf '%s\n' "$package"; done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else say "these need root: run as root: $*"; exit 1
    fi
}

# ensure PACKAGE...: installs what is not there, and says what; asks for root only then.
ensure() {
    if ! command -v apt-get >/dev/null; then
        say "this system has no apt-get; make sure these are installed (Debian's names): $*"
        return
    fi
    # One question for all of them: the usual answer, nothing is missing, must come quickly.
    local found; found=$(dpkg-query -W -f '${db:Status-Abbrev}\n' "$@" 2>/dev/null | grep -c '^ii') || true
    [ "$found" -ge $# ] && return
    local missing; mapfile -t missing < <(missing_of "$@")
    say "installing ${missing[*]}"
    as_root apt-get update -qq >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# configure PRESET [CMAKE OPTION...]
configure() { (cd "$top" && cmake --preset "$@") >&2; }
build() { (cd "$top" && cmake --build --preset "$@") >&2; }
