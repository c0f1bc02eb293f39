#!/usr/bin/env bash
# Installs the Debian package, runs both programs as they are installed, removes it again and says what it saw. Needs root.
#   packaging/linux/try.sh [PACKAGE.deb]     without a package it is made first; a picture is left beside it
set -euo pipefail
here="$(dirname "${BASH_SOURCE[0]}")"
source "$here/../setup.sh"

package="$(realpath "${1:-$("$here/package.sh")}")"
install_missing desktop-file-utils shared-mime-info man-db hicolor-icon-theme xvfb imagemagick fonts-noto-cjk
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_CONFIG_HOME="$work/config" XDG_RUNTIME_DIR="$work"
ledger="$work/城市.ledger"
picture="${package%.deb}.png"

saw() { printf '  %s\n' "$*"; }
fail() {
    say "Failed: $*"
    exit 1
}

apt() {
    as_root apt-get -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 -y --no-install-recommends "$@" >"$work/apt.log" 2>&1 ||
        fail "apt-get $1: $(tail -n3 "$work/apt.log")"
}

echo "Install"
apt install --reinstall "$package" # also over an older try
mapfile -t files < <(dpkg -L skill-ledger | while read -r file; do [ -d "$file" ] || echo "$file"; done)
saw "$(dpkg-query --show skill-ledger), ${#files[@]} files"
desktop-file-validate /usr/share/applications/skill-ledger.desktop || fail "the desktop entry is not valid"
grep -q 'application/x-skill-ledger:\*.ledger' /usr/share/mime/globs2 || fail "the file type is not known"
saw "desktop entry valid, *.ledger known"
for page in skill-ledger skill-ledger-cli; do
    MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l "/usr/share/man/man1/$page.1.gz" >"$work/page" 2>"$work/complaints"
    [ ! -s "$work/complaints" ] || fail "man page of $page: $(head -n1 "$work/complaints")"
    saw "man page of $page: $(wc -l <"$work/page") lines"
done

echo "Run"
skill-ledger-cli demo "$ledger" --persons 1500 >/dev/null
skill-ledger-cli figures "$ledger" --period 2021 --language en >"$work/figures"
[ "$(wc -l <"$work/figures")" -gt 10 ] || fail "there are no figures"
skill-ledger-cli report "$ledger" --type quarter --period 2021Q4 --out "$work/quarter.pdf" >/dev/null
saw "skill-ledger-cli: demo city, $(wc -l <"$work/figures") lines of figures, quarterly summary of $(stat -c %s "$work/quarter.pdf") bytes"
xvfb-run -a -s "-screen 0 1366x768x24" bash -c '
    skill-ledger "$1" 2>/dev/null & window=$!
    for second in $(seq 60); do
        import -window root "$2"
        [ "$(identify -format %k "$2")" -lt 200 ] || [ "$second" -lt 5 ] || break
        sleep 1
    done
    kill $window' - "$ledger" "$picture"
[ "$(identify -format %k "$picture")" -ge 200 ] || fail "there is no window to be seen"
saw "skill-ledger: its window is in $picture"

echo "Remove"
before="$(sha256sum <"$ledger")"
apt purge skill-ledger
for file in "${files[@]}"; do
    [ ! -e "$file" ] || fail "$file is still there"
done
! grep -q skill-ledger /usr/share/mime/globs2 || fail "the file type is still known"
[ "$before" = "$(sha256sum <"$ledger")" ] || fail "the ledger has changed"
saw "nothing left, the ledger untouched"
