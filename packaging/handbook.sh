#!/usr/bin/env bash
# Draws the pictures of the handbook anew from the demo city into resources/handbook/pictures:
# wherever a page has changed its looks, run this and commit what it wrote.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing "${build_packages[@]}" "${show_packages[@]}"
configure
build --target ui_tests
SKILL_LEDGER_HANDBOOK="$root/resources/handbook/pictures" "$build/tests/ui/ui_tests" "[handbookpictures]"
