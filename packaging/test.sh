#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test; ends with ctest's summary.
set -euo pipefail
PRESET=debug # asserts on, and built in half the time
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing "${build_packages[@]}" "${show_packages[@]}" "${test_packages[@]}"
configure -DBUILD_TESTING=ON
build
QT_QPA_PLATFORM=offscreen ctest --test-dir "$build" -j2 --output-on-failure "$@"
