#!/usr/bin/env bash
# filelist.sh STAGE FOLDER: what the setup program puts in place (FOLDER/install.nsh) and exactly what its uninstaller
# takes away again (FOLDER/uninstall.nsh): these files, and folders only when they are empty.
set -euo pipefail
stage=$1
lists=$2

files() { (cd "$stage" && find . -type f -printf '%P\n' | LC_ALL=C sort); }
folders() { (cd "$stage" && find . -mindepth 1 -type d -printf '%P\n' | LC_ALL=C sort -r); }

files | while read -r file; do
    folder=$(dirname "$file")
    [ "$folder" != . ] && folder="\\${folder//\//\\}" || folder=
    printf 'SetOutPath "$INSTDIR%s"\nFile "%s"\n' "$folder" "$stage/$file"
done >"$lists/install.nsh"
{
    files | sed 's#/#\\#g; s#.*#Delete "$INSTDIR\\&"#'
    folders | sed 's#/#\\#g; s#.*#RMDir "$INSTDIR\\&"#'
} >"$lists/uninstall.nsh"
