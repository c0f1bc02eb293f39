#!/usr/bin/env bash
# Checks the form of the sources: clang-format and clang-tidy 14, and that each header compiles alone.
#   packaging/lint.sh            files changed since the last commit before HEAD, or not yet committed
#   packaging/lint.sh --since R  files changed since revision R
#   packaging/lint.sh --all      every file (clang-tidy takes about ten seconds each)
set -euo pipefail
PRESET=lint # without the precompiled headers, which clang cannot read and which would hide a missing include
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

cd "$root"
case "${1:-}" in
--all) list=(git ls-files --cached --others --exclude-standard) ;;
--since) list=(git diff --name-only --diff-filter=d "${2:?--since needs a revision}") ;;
'') list=(git diff --name-only --diff-filter=d HEAD~1) ;;
*)
    sed -n '2,5s/^# \?//p' "$0"
    exit 2
    ;;
esac
mapfile -t files < <("${list[@]}" -- 'core/*.h' 'core/*.cpp' 'ui/*.h' 'ui/*.cpp' 'app/*.h' 'app/*.cpp' \
    'tests/*.h' 'tests/*.cpp' 'resources/*.cpp')
if [ ${#files[@]} -eq 0 ]; then
    say "No source has changed."
    exit 0
fi

install_missing "${build_packages[@]}" "${lint_packages[@]}"
failed=0
printf '%s\n' "${files[@]}" | xargs clang-format-14 --dry-run -Werror || failed=1

configure
build --target core_autogen ui_autogen all_verify_interface_header_sets >"$build/lint.log" || {
    cat "$build/lint.log"
    failed=1
}
mapfile -t units < <(printf '%s\n' "${files[@]}" | grep -E '^(core|ui|app)/.*\.cpp$' || true)
if [ ${#units[@]} -gt 0 ]; then
    printf '%s\n' "${units[@]}" | xargs -P2 -n1 clang-tidy-14 -p "$build" --quiet \
        2> >(grep -v ' warnings generated.$' >&2) || failed=1
fi
exit $failed
