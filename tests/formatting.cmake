# Fails when clang-format 14 would change a file:
# cmake -D CLANG_FORMAT=<program> -D ROOT=<source folder> -P formatting.cmake
cmake_minimum_required(VERSION 3.25)

set(paths)
foreach(folder core ui app tests resources)
    file(GLOB_RECURSE found ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    list(APPEND paths ${found})
endforeach()
execute_process(COMMAND ${CLANG_FORMAT} --dry-run -Werror ${paths} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "run clang-format 14 over the files named above")
endif()
