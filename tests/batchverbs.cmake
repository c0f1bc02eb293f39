# Fails when two commands of the batch program answer to the same verb:
# cmake -D PROGRAM=<skill-ledger-cli> -P batchverbs.cmake
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND ${PROGRAM} --help OUTPUT_VARIABLE text)
string(REGEX MATCHALL "\n  [a-z][a-z-]*" verbs "${text}")
list(LENGTH verbs count)
if(count LESS 20)
    message(FATAL_ERROR "the help names only ${count} verbs")
endif()
set(once ${verbs})
list(REMOVE_DUPLICATES once)
list(LENGTH once different)
if(NOT count EQUAL different)
    message(FATAL_ERROR "${count} commands, ${different} verbs: ${verbs}")
endif()
