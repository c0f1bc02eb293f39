#!/usr/bin/env bash
# sdk.sh FOLDER: builds Qt and the libraries for 64-bit Windows from Debian's own sources into FOLDER/sdk and packs
# them as FOLDER/qt-mingw-sdk.tar.xz. Takes half an hour of two processors. Sourced nowhere, called by build.sh.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../setup.sh"
source "$root/packaging/windows/tools.sh"

work=$(mkdir -p "${1:?usage: sdk.sh FOLDER}" && cd "$1" && pwd)
export WIN_SDK=$work/sdk
install_missing "${cross_packages[@]}" "${sdk_packages[@]}"
mkdir -p "$work"/{src,apt/sources,apt/lists/partial,apt/cache} "$WIN_SDK"/{bin,lib,include}

# Debian's sources, asked for without touching the system's own list of them
apt_sources=(-qq -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$work/apt/sources"
    -o "Dir::State::Lists=$work/apt/lists" -o "Dir::Cache=$work/apt/cache" -o APT::Sandbox::User=)
prepare_sources() {
    local file
    for file in /etc/apt/sources.list.d/*.sources; do
        sed 's/^Types: .*/Types: deb-src/' "$file" >"$work/apt/sources/$(basename "$file")"
    done
    if [ -s /etc/apt/sources.list ]; then
        sed -n 's/^deb /deb-src /p' /etc/apt/sources.list >"$work/apt/sources/system.list"
    fi
    apt-get "${apt_sources[@]}" update
}

# source_of PACKAGE: unpacks its newest source that can be had, with Debian's patches, to src/PACKAGE.
source_of() {
    local version
    [ ! -d "$work/src/$1" ] || return 0
    say "Fetching the source of $1 …"
    for version in $(apt-cache "${apt_sources[@]}" showsrc "$1" | sed -n 's/^Version: //p' | sort -Vru); do
        if (cd "$work/src" && apt-get "${apt_sources[@]}" source --download-only "$1=$version" 2>/dev/null); then
            dpkg-source --no-check -x "$work/src/$1_${version#*:}.dsc" "$work/src/$1" >/dev/null
            return 0
        fi
    done
    say "The source of $1 cannot be had."
    return 1
}

# cmake_build NAME [OPTION …]: configures, builds and installs src/NAME.
cmake_build() {
    local name=$1
    shift
    say "Building $name …"
    cmake -G Ninja -S "$work/src/$name" -B "$work/build/$name" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$root/packaging/windows/toolchain.cmake" -DWIN_SDK="$WIN_SDK" \
        -DCMAKE_INSTALL_PREFIX="$WIN_SDK" "$@" >"$work/$name.log"
    ninja -C "$work/build/$name" >>"$work/$name.log"
    cmake --install "$work/build/$name" >>"$work/$name.log"
}

build_sqlite() {
    local folder=$work/build/sqlite3
    say "Building sqlite3 …"
    mkdir -p "$folder"
    (cd "$folder" && ../../src/sqlite3/configure --disable-readline --disable-tcl && make sqlite3.c) >"$work/sqlite3.log"
    (cd "$folder" && $triple-gcc-posix -O2 -DNDEBUG -shared -static-libgcc -s '-DSQLITE_API=__declspec(dllexport)' \
        -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE -DSQLITE_ENABLE_DBSTAT_VTAB \
        -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_THREADSAFE=1 -DSQLITE_MAX_VARIABLE_NUMBER=250000 sqlite3.c \
        -o libsqlite3-0.dll -Wl,--out-implib,libsqlite3.dll.a)
    install -m755 "$folder/libsqlite3-0.dll" "$WIN_SDK/bin"
    install -m644 "$folder/libsqlite3.dll.a" "$WIN_SDK/lib"
    install -m644 "$folder/sqlite3.h" "$work/src/sqlite3/src/sqlite3ext.h" "$WIN_SDK/include"
}

build_sodium() {
    say "Building libsodium …"
    (cd "$work/src/libsodium" && autoreconf -fi && ./configure --host=$triple CC=$triple-gcc-posix --prefix="$WIN_SDK" \
        --disable-shared --enable-static --disable-dependency-tracking && make -j2 install) >"$work/sodium.log" 2>&1
}

# Without OpenGL, Vulkan, network and D-Bus; direct2d stays on for its text (DirectWrite), its platform is off.
build_qt() {
    local feature options=()
    for feature in pkg_config androiddeployqt vulkan dbus glib icu network zstd system_zlib system_png system_jpeg \
        system_freetype system_harfbuzz system_pcre2 system_doubleconversion system_libb2 tabletevent direct2d1_1 sql; do
        options+=("-DFEATURE_$feature=OFF")
    done
    cmake_build qt6-base -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DBUILD_SHARED_LIBS=ON -DQT_BUILD_TESTS=OFF \
        -DQT_BUILD_EXAMPLES=OFF -DINPUT_opengl=no -DFEATURE_direct2d=ON "${options[@]}"
}

prepare_sources
for package in qt6-base sqlite3 libxlsxwriter libsodium expat; do
    source_of "$package"
done
build_sqlite
build_sodium
[ -e "$work/src/expat/expat/CMakeLists.txt" ] && ln -sfn expat/expat "$work/src/expat-library"
cmake_build expat-library -DEXPAT_SHARED_LIBS=OFF -DEXPAT_DTD=OFF -DEXPAT_BUILD_TOOLS=OFF -DEXPAT_BUILD_EXAMPLES=OFF \
    -DEXPAT_BUILD_TESTS=OFF -DEXPAT_BUILD_DOCS=OFF
cmake_build libxlsxwriter -DBUILD_SHARED_LIBS=OFF
cp -r "$(file_of catch2 include/catch2)" "$(file_of libexpected-dev include/tl)" "$WIN_SDK/include/"
build_qt
say "Packing the SDK …"
tar -C "$work" -cf - sdk | xz -T2 -6 >"$work/qt-mingw-sdk.tar.xz"
