# shellcheck shell=bash disable=SC2034
# Sourced by the scripts beside it after ../setup.sh: what apt has to install and where the parts lie.

triple=x86_64-w64-mingw32
cross_packages=(g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64 libz-mingw-w64-dev
    cmake ninja-build ccache catch2 libexpected-dev qt6-base-dev qt6-base-dev-tools libqt6opengl6-dev libgl1-mesa-dev
    libvulkan-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n nsis)
sdk_packages=(dpkg-dev tcl autoconf automake libtool make gcc)
wine_packages=(wine wine64 xvfb xauth x11-utils imagemagick poppler-utils fonts-noto-cjk)

windows=$root/build/windows # all that is made for Windows
stage=$windows/stage        # the installed program
trial=$windows/trial        # the core test program with what it needs
program_build=$root/build/windows-cross

# file_of PACKAGE PATTERN: the first file of an installed package whose path ends so.
file_of() { dpkg -L "$1" | grep -E "$2\$" | sed -n 1p; }

# The project's version, as CMake has it.
version_built() { sed -n 's/^CMAKE_PROJECT_VERSION:.*=//p' "$program_build/CMakeCache.txt"; }
