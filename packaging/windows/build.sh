#!/usr/bin/env bash
# On Debian 12, in one step: cross-builds both programs for 64-bit Windows and makes build/windows/SkillLedger-VERSION-setup.exe.
#   WIN_SDK_TARBALL=FILE  Qt and the libraries, packed by sdk.sh; without it they are built from Debian's sources first
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../setup.sh"
source "$root/packaging/windows/tools.sh"

install_missing "${cross_packages[@]}"
export WIN_SDK=$windows/sdk
if [ -n "${WIN_SDK_TARBALL:-}" ] && [ "$WIN_SDK_TARBALL" -nt "$WIN_SDK/unpacked" ]; then
    say "Unpacking $WIN_SDK_TARBALL …"
    rm -rf "$WIN_SDK"
    mkdir -p "$windows"
    tar -C "$windows" -xf "$WIN_SDK_TARBALL"
    touch "$WIN_SDK/unpacked"
elif [ ! -e "$WIN_SDK/unpacked" ]; then
    say "Building Qt and the libraries for Windows from Debian's sources …"
    "$root/packaging/windows/sdk.sh" "$windows"
    touch "$WIN_SDK/unpacked"
fi

say "Building for Windows …"
(cd "$root" && cmake --preset windows-cross -DWIN_SDK="$WIN_SDK" >/dev/null)
cmake --build "$program_build" --target skill-ledger skill-ledger-cli core_tests
version=$(version_built)

"$root/packaging/windows/deploy.sh" "$stage" "$program_build/app/skill-ledger.exe" "$program_build/app/skill-ledger-cli.exe"
"$root/packaging/windows/deploy.sh" "$trial" "$program_build/tests/core_tests.exe"
setup=$windows/SkillLedger-$version-setup.exe
"$root/packaging/windows/filelist.sh" "$stage" "$windows"
icon=$(find "$program_build/" -name skill-ledger.ico | sed -n 1p)
makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=$version" "-DSTAGE=$stage" "-DLISTS=$windows" "-DLICENCE=$root/LICENSE" \
    "-DOUTFILE=$setup" ${icon:+"-DICON=$icon"} "$root/packaging/windows/setup.nsi"
say "$setup ($(du -m "$setup" | cut -f1) MB)"
