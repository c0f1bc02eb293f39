#!/usr/bin/env bash
# Tries what build.sh has made under Wine: setup, core tests, demo city, import, paper, window, uninstall; figures and
# ledgers the same as on Linux. Pictures and papers lie in build/windows/tried.
#   SKILL_LEDGER_CLI=FILE  Linux's own program to compare with; otherwise it is built
#   try.sh --quick         the batch part only: core tests, figures and ledgers on both systems; no setup, no window
set -euo pipefail
PRESET=release
source "$(dirname "${BASH_SOURCE[0]}")/../setup.sh"
source "$root/packaging/windows/tools.sh"

if [ -z "${IN_DISPLAY:-}" ]; then
    install_missing "${build_packages[@]}" "${wine_packages[@]}"
    [ -e "$trial/core_tests.exe" ] || "$root/packaging/windows/build.sh"
    if [ -z "${SKILL_LEDGER_CLI:-}" ]; then
        configure -DBUILD_TESTING=OFF
        build --target skill-ledger-cli >/dev/null
    fi
    IN_DISPLAY=1 exec xvfb-run -a -s "-screen 0 1366x768x24" "$0" "$@"
fi

tried=$windows/tried
linux=${SKILL_LEDGER_CLI:-$build/app/skill-ledger-cli}
wine=$(file_of wine64 /wine/wine64)
server=$(file_of wine64 /wineserver64)
export WINEPREFIX=$windows/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" WINESERVER=$server
export XDG_CONFIG_HOME=$tried/config
failed=0
rm -rf "$tried"
mkdir -p "$tried"

# A server left over from a call without this display would spoil the windows.
"$server" -k || true
trap '"$server" -k || true' EXIT
if [ ! -d "$WINEPREFIX/drive_c" ]; then
    say "Making a Windows for Wine …"
    "$wine" wineboot -i >/dev/null 2>&1
    "$wine" winecfg -v win10 >/dev/null 2>&1
fi
drive=$WINEPREFIX/drive_c
program=$drive/技能台账测试
setup=$windows/SkillLedger-$(version_built)-setup.exe

# expect "SENTENCE" COMMAND…: tells whether it holds.
expect() {
    local sentence=$1
    shift
    if "$@" >"$tried/last.log" 2>&1; then
        say "ok      $sentence"
    else
        say "FAILED  $sentence"
        sed 's/^/        /' "$tried/last.log" | tail -n 12 >&2
        failed=1
    fi
}
leaves() { # STATUS COMMAND…
    local wanted=$1 status=0
    shift
    "$@" || status=$?
    [ "$status" -eq "$wanted" ] || { echo "left with $status"; return 1; }
}
cli() { "$wine" "$(on_windows "$cli_program")" "$@" --language zh; }
on_windows() { printf 'Z:%s' "${1//\//\\}"; }
same_figures() { # LEDGER
    "$linux" figures "$1" --period 2021 --json >"$tried/linux.json"
    cli figures "$(on_windows "$1")" --period 2021 --json >"$tried/windows.json"
    [ "$(wc -c <"$tried/linux.json")" -gt 1000 ] && cmp "$tried/linux.json" "$tried/windows.json"
}

try_batch() {
    local made=$tried/在Windows上建立.ledger native=$tried/在Linux上建立.ledger
    expect "core tests pass" in_trial
    expect "a demo city is made" cli demo "$(on_windows "$made")" --persons 1500
    expect "a demo city is made on Linux" "$linux" demo "$native" --persons 1500
    expect "its figures are the same on both systems" same_figures "$made"
    expect "the figures of the ledger from Linux too" same_figures "$native"
    expect "the ledger from Windows is in order on Linux" "$linux" check "$made"
    expect "the ledger from Linux is in order on Windows" cli check "$(on_windows "$native")"
    expect "a roster is imported, with findings" leaves 1 cli import "$(on_windows "$made")" \
        "$(on_windows "$root/tests/data/sheets/02_岚县土豆宴厨师花名册-三个班.xlsx")" --write --report "$(on_windows "$tried/导入.json")"
    expect "each row of it is accounted for" grep -q '"rows"' "$tried/导入.json"
    expect "a list is exported" cli export "$(on_windows "$made")" person --out "$(on_windows "$tried/人员.xlsx")"
    expect "the quarter is printed" cli report "$(on_windows "$made")" --type quarter --period 2021Q4 \
        --out "$(on_windows "$tried/季度.pdf")"
    expect "the paper can be read" reads_quarter "$tried/季度.pdf"
    expect "the ledger is still in order on Linux" "$linux" check "$made"
}
in_trial() { (cd "$trial" && "$wine" core_tests.exe); }
reads_quarter() { # the folding turns the glyphs that fonts share back into the characters
    pdftotext "$1" - | python3 -c 'import sys, unicodedata
sys.exit("2021年第四季度" not in unicodedata.normalize("NFKC", sys.stdin.read()).replace(" ", ""))'
}

try_setup() {
    local older=$tried/older-setup.exe
    make_older "$older"
    rm -rf "$program"
    expect "an older version is installed" "$wine" "$older" /S '/D=C:\技能台账测试'
    expect "and is there" test -e "$program/gone.dll"
    expect "the setup runs over it, into a folder of Chinese name" "$wine" "$setup" /S
    expect "the program is there" test -e "$program/skill-ledger.exe"
    expect "what only the older one had is gone" test ! -e "$program/gone.dll"
    expect "an older setup is refused" leaves 3 "$wine" "$older" /S
    expect "a double click on a ledger opens it" registered
}
make_older() {
    local stub=$tried/older
    mkdir -p "$stub"
    touch "$stub/skill-ledger.exe" "$stub/gone.dll"
    "$root/packaging/windows/filelist.sh" "$stub" "$tried"
    makensis -V1 -INPUTCHARSET UTF8 -DVERSION=0.0.1 "-DSTAGE=$stub" "-DLISTS=$tried" "-DLICENCE=$root/LICENSE" \
        "-DOUTFILE=$1" "$root/packaging/windows/setup.nsi"
}
registered() { "$wine" reg query 'HKCU\Software\Classes\SkillLedger.ledger\shell\open\command' /ve | grep -a 'skill-ledger.exe'; }

try_window() {
    local ledger='C:\技能台账测试\演示.ledger' window='C:\技能台账测试\skill-ledger.exe'
    cp "$tried/在Windows上建立.ledger" "$program/演示.ledger"
    expect "the window opens on the demo city and can be used" "$wine" "$window" "$ledger" --quit-when-ready
    "$wine" "$window" "$ledger" >/dev/null 2>&1 &
    local running=$!
    expect "the window is seen" soon window_is_there
    expect "a second start leaves it to the first" leaves 0 "$wine" "$window" "$ledger"
    expect "there is one window" test "$(windows_seen)" -eq 1
    expect "the setup refuses while the program runs" leaves 2 "$wine" "$setup" /S
    import -window root "$tried/window.png"
    say "        look at $tried/window.png"
    expect "the window is asked to close" "$wine" taskkill /IM skill-ledger.exe
    expect "it closes and lets go of the ledger" soon ledger_is_closed
    kill -9 $running 2>/dev/null || true # Wine itself does not always come to an end of what has ended
    wait
}
windows_seen() { xwininfo -root -tree | grep -c '演示 - ' || true; }
window_is_there() { [ "$(windows_seen)" -gt 0 ]; }
ledger_is_closed() { [ "$(windows_seen)" -eq 0 ] && [ ! -e "$program/演示.ledger-wal" ]; }
soon() { # COMMAND: within a minute
    local round
    for round in $(seq 60); do
        "$@" && return 0
        sleep 1
    done
    echo "not within $round seconds"
    return 1
}

try_uninstall() {
    expect "the program is taken away" "$wine" 'C:\技能台账测试\uninstall.exe' /S "_?=C:\\技能台账测试"
    rm -f "$program/uninstall.exe" # which cannot remove itself when it is waited for
    expect "the ledger stays, and nothing else" test "$(find "$program" -mindepth 1 -printf '%P\n' | sort | tr '\n' ' ')" = "演示.ledger "
    expect "ledgers are no longer bound to it" leaves 1 "$wine" reg query 'HKCU\Software\Classes\SkillLedger.ledger'
    expect "the ledger is still in order on Linux" "$linux" check "$program/演示.ledger"
}

cli_program=$stage/skill-ledger-cli.exe
try_batch
if [ "${1:-}" != --quick ]; then
    try_setup
    try_window
    try_uninstall
fi
if [ $failed -eq 0 ]; then say "Everything holds."; else say "Something does not hold, see above."; fi
exit $failed
