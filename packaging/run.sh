#!/usr/bin/env bash
# Installs what is missing, builds the program and opens it on the demo city.
# Without a display it writes the demo city's quarterly summary as PDF instead.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

packages=("${build_packages[@]}" "${show_packages[@]}")
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then
    packages+=(qt6-wayland)
fi
install_missing "${packages[@]}"
configure -DBUILD_TESTING=OFF
build --target skill-ledger skill-ledger-cli

folder="${XDG_DATA_HOME:-$HOME/.local/share}/skill-ledger"
ledger="$folder/demo.ledger"
mkdir -p "$folder"
if [ ! -e "$ledger" ]; then
    say "Making the demo city in $ledger …"
    rm -f "$folder"/unfinished.ledger*
    "$build/app/skill-ledger-cli" demo "$folder/unfinished.ledger"
    mv "$folder/unfinished.ledger" "$ledger"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$build/app/skill-ledger" "$ledger"
fi
paper="$folder/demo-2021Q4.pdf"
QT_QPA_PLATFORM=offscreen "$build/app/skill-ledger-cli" report "$ledger" \
    --type quarter --period 2021Q4 --out "$paper"
say "There is no display here. The demo city's quarterly summary is in $paper"
