# Fails when the batch program does not speak the language asked for:
# cmake -D PROGRAM=<skill-ledger-cli> -P batchlanguage.cmake
cmake_minimum_required(VERSION 3.25)

# spoken(result, LANG, words …): all that the program says.
function(spoken result language)
    unset(ENV{LC_ALL})
    unset(ENV{LC_MESSAGES})
    unset(ENV{LANGUAGE})
    set(ENV{LANG} ${language})
    execute_process(COMMAND ${PROGRAM} ${ARGN} OUTPUT_VARIABLE text ERROR_VARIABLE errors)
    set(${result} "${text}${errors}" PARENT_SCOPE)
endfunction()

# expect(pattern, LANG, words …)
function(expect pattern language)
    spoken(text ${language} ${ARGN})
    if(NOT text MATCHES "${pattern}")
        message(FATAL_ERROR "${language} ${ARGN}: no “${pattern}” in: ${text}")
    endif()
endfunction()

function(refuse pattern language)
    spoken(text ${language} ${ARGN})
    if(text MATCHES "${pattern}")
        message(FATAL_ERROR "${language} ${ARGN}: “${CMAKE_MATCH_0}” in: ${text}")
    endif()
endfunction()

expect("Exit status" en_US.UTF-8 --help)
refuse("返回值|台账|。|：" en_US.UTF-8 --help)
expect("返回值" zh_CN.UTF-8 --help)
expect("返回值" C.UTF-8 --help)
expect("Exit status" C.UTF-8 --language en --help)
expect("返回值" en_US.UTF-8 --help --language=zh)
expect("There is no verb" en_US.UTF-8 nonsense)
expect("没有动词" C.UTF-8 nonsense)
expect("--nonsense" en_US.UTF-8 info none.ledger --nonsense)
refuse("[\"]?找不到|。" en_US.UTF-8 info none.ledger)
