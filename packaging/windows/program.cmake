# describe_program(target description): what Windows reads from a program: its version, its icon and the manifest
# (UTF-8, long paths, sharp on every screen, no administrator).
enable_language(RC)
set(windows_folder ${CMAKE_CURRENT_LIST_DIR})

function(describe_program target description)
    set(DESCRIPTION "${description}")
    set(PROGRAM ${target})
    get_property(icons GLOBAL PROPERTY SKILL_LEDGER_ICONS)
    configure_file(${windows_folder}/program.rc.in ${target}.rc @ONLY)
    set(script ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
    set_property(SOURCE ${script} PROPERTY OBJECT_DEPENDS ${windows_folder}/program.manifest)
    if(TARGET program_icons)
        add_dependencies(${target} program_icons)
    endif()
    target_sources(${target} PRIVATE ${script})
    if(MSVC) # the manifest comes with the resources
        target_link_options(${target} PRIVATE /MANIFEST:NO)
    endif()
endfunction()
