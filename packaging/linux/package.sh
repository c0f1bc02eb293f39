#!/usr/bin/env bash
# Makes build/package/skill-ledger_VERSION_amd64.deb on Debian 12, installing what is missing, and looks it over with lintian.
#   packaging/linux/package.sh
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../setup.sh"

install_missing "${build_packages[@]}" "${package_packages[@]}"
configure -DBUILD_TESTING=OFF -DCMAKE_EXE_LINKER_FLAGS="-Wl,-z,relro,-z,now -Wl,--as-needed"
build >&2
version="$(sed -n 's/^CMAKE_PROJECT_VERSION:.*=//p' "$build/CMakeCache.txt")"
if ! head -n1 "$root/packaging/linux/changelog" | grep -qF "($version)"; then
    say "packaging/linux/changelog does not begin with version $version."
    exit 1
fi
folder="$root/build/package"
rm -rf "$folder"
umask 022
(cd "$build" && cpack -G DEB -B "$folder" >/dev/null)
rm -rf "$folder/_CPack_Packages"
package="$(ls "$folder"/*.deb)"
lintian --fail-on error,warning --allow-root "$package" >&2
say "The package is in:"
printf '%s\n' "$package"
