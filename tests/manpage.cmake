# Fails when the man page of the batch program names other verbs than the program itself:
# cmake -D PROGRAM=<skill-ledger-cli> -D PAGE=<skill-ledger-cli.1> -P manpage.cmake
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND ${PROGRAM} --language en --help OUTPUT_VARIABLE help)
string(REGEX MATCHALL "\n  [a-z][a-z-]*" verbs "${help}")
list(TRANSFORM verbs STRIP)

file(READ ${PAGE} page)
string(REPLACE "\\-" "-" page "${page}")
string(REGEX REPLACE ".*\n.SH VERBS\n(.*)\n.SH EXIT STATUS.*" "\\1" page "${page}")
string(REGEX MATCHALL "\n?.TP\n.fB[a-z][a-z-]*" told "${page}")
list(TRANSFORM told REPLACE "\n?.TP\n.fB" "")

list(LENGTH verbs count)
if(count LESS 20 OR NOT verbs STREQUAL told)
    message(FATAL_ERROR "the program has ${verbs}\nthe page tells of ${told}")
endif()
