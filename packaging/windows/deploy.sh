#!/usr/bin/env bash
# deploy.sh FOLDER EXE…: puts the programs into FOLDER with the DLLs they need, Qt's plugins and its Chinese texts.
# Needs WIN_SDK, the folder of Qt and the libraries for Windows.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../setup.sh"
source "$root/packaging/windows/tools.sh"

target=$1
shift
compiler=$(dirname "$($triple-g++-posix -print-file-name=libstdc++.a)")
places=("$WIN_SDK/bin" "$compiler" "/usr/$triple/lib")

rm -rf "$target"
mkdir -p "$target/plugins/platforms" "$target/plugins/styles" "$target/translations" "$target/licences"
cp "$@" "$target/"
cp "$WIN_SDK/plugins/platforms/qwindows.dll" "$target/plugins/platforms/"
cp "$WIN_SDK/plugins/styles/qwindowsvistastyle.dll" "$target/plugins/styles/"
cp "$(file_of qt6-translations-l10n /qtbase_zh_CN.qm)" "$target/translations/"
printf '[Paths]\nPrefix = .\n' >"$target/qt.conf"
cp "$root/LICENSE" "$target/licences/SkillLedger.txt"
for package in qt6-base-dev libexpected-dev libz-mingw-w64-dev g++-mingw-w64-x86-64-posix; do
    cp "/usr/share/doc/$package/copyright" "$target/licences/$package.txt"
done

# needed_by FILE…: the names of the DLLs they load
needed_by() { $triple-objdump -p "$@" | sed -n 's/.*DLL Name: //p' | sort -u; }

mapfile -t todo < <(find "$target" -name '*.exe' -o -name '*.dll')
while [ ${#todo[@]} -gt 0 ]; do
    found=()
    for name in $(needed_by "${todo[@]}"); do
        [ ! -e "$target/$name" ] || continue
        for place in "${places[@]}"; do
            if [ -f "$place/$name" ]; then
                cp "$place/$name" "$target/"
                found+=("$target/$name")
                break
            fi
        done
    done
    todo=("${found[@]}")
done
find "$target" \( -name '*.exe' -o -name '*.dll' \) -exec $triple-strip --strip-unneeded {} +
