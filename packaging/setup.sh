# shellcheck shell=bash disable=SC2034,SC2120
# Sourced by the scripts beside it: where things are, and what apt has to install.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
preset="${PRESET:-release}"
build="$root/build/$preset"

build_packages=(g++ cmake ninja-build pkgconf ccache
    qt6-base-dev libqt6opengl6-dev libgl1-mesa-dev libvulkan-dev qt6-charts-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libexpected-dev libsqlite3-dev libexpat1-dev zlib1g-dev libxlsxwriter-dev libsodium-dev)
show_packages=(fonts-noto-cjk qt6-translations-l10n)
test_packages=(catch2 librapidcheck-dev sqlite3 libqt6sql6-sqlite poppler-utils clang-format-14)
package_packages=(dpkg-dev file gzip lintian)
lint_packages=(git clang-format-14 clang-tidy-14)

export DEBIAN_FRONTEND=noninteractive
case "${LC_ALL:-${LANG:-}}" in
*[Uu][Tt][Ff]*8) ;;
*) export LC_ALL=C.UTF-8 ;;
esac
# Two clones of the same revision share what ccache has compiled.
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo DEBIAN_FRONTEND=noninteractive "$@"
    else
        say "This needs root and there is no sudo: $*"
        return 1
    fi
}

is_installed() {
    dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed
}

# Installs those of the named packages that are missing, and says nothing when none is.
install_missing() {
    local package missing=()
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system; please see to it that these are there: $*"
        return 0
    fi
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing ${missing[*]} …"
    as_root apt-get -qq -o Dpkg::Use-Pty=0 update >/dev/null
    as_root apt-get -qq -o Dpkg::Use-Pty=0 -y --no-install-recommends install "${missing[@]}" >/dev/null
}

# configure [CMake options …]: makes or updates the build folder.
configure() {
    (cd "$root" && cmake --preset "$preset" "$@" >/dev/null)
}

build() {
    cmake --build "$build" "$@"
}
