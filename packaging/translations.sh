#!/usr/bin/env bash
# Brings translations/*.ts up to date with the Chinese texts in the sources and lists what has no
# finished English yet; fill those in with Linguist or an editor.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing "${build_packages[@]}"
configure
build --target refresh_translations
grep -B1 'type="unfinished"' "$root"/translations/*.ts | sed -n 's/.*<source>\(.*\)<\/source>.*/\1/p' || true
