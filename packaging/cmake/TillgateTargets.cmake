# One static library per folder under src/, one program per test file.

# The headers that nearly every file includes, compiled once: they are four fifths of a file's compile time.
if(TILLGATE_PCH)
    # Written only if it changes: a new time stamp would compile everything again after each run of CMake.
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch.cpp" CONTENT "// Carries the precompiled header of all targets.\n")
    add_library(tillgate_pch OBJECT "${CMAKE_BINARY_DIR}/pch.cpp")
    set_target_properties(tillgate_pch PROPERTIES AUTOMOC OFF)
    target_link_libraries(tillgate_pch PRIVATE tillgate::config Qt6::Core Boost::headers tl::expected)
    target_precompile_headers(tillgate_pch PRIVATE
        <boost/multiprecision/cpp_int.hpp> <tl/expected.hpp>
        <QByteArray> <QDateTime> <QHash> <QList> <QObject> <QString> <QStringList> <QUrl>
        <chrono> <functional> <memory> <optional> <variant>)
endif()

# Lets a target share the precompiled header.
function(tillgate_use_pch target)
    if(TILLGATE_PCH)
        target_precompile_headers(${target} REUSE_FROM tillgate_pch)
    endif()
endfunction()

# tillgate_library(<folder> [VALUES] SOURCES ... [PUBLIC ...] [LINK ...])
#   VALUES: the folder has no QObject, so nothing has to be generated.
#   PUBLIC: libraries whose types appear in this folder's headers; LINK: everything else.
function(tillgate_library name)
    cmake_parse_arguments(ARG "VALUES" "" "SOURCES;PUBLIC;LINK" ${ARGN})
    add_library(tillgate_${name} STATIC ${ARG_SOURCES})
    if(ARG_VALUES)
        set_target_properties(tillgate_${name} PROPERTIES AUTOMOC OFF)
    endif()
    add_library(tillgate::${name} ALIAS tillgate_${name})
    target_include_directories(tillgate_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(tillgate_${name} PUBLIC ${ARG_PUBLIC} PRIVATE tillgate::config ${ARG_LINK})
    tillgate_use_pch(tillgate_${name})
endfunction()

# tillgate_test(<name> [WAITS] SOURCES ... LINK ...): a Qt Test program, run offscreen with a time limit.
#   WAITS: it takes long and does little, as it waits for what only time brings. It runs beside those that keep a processor busy.
function(tillgate_test name)
    cmake_parse_arguments(ARG "WAITS" "TIMEOUT" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE tillgate::config Qt6::Test ${ARG_LINK})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    tillgate_use_pch(${name})
    target_compile_definitions(${name} PRIVATE TILLGATE_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures"
                                               TILLGATE_RESOURCES="${CMAKE_SOURCE_DIR}/resources")
    tillgate_test_run(${name} COMMAND ${name} TIMEOUT ${ARG_TIMEOUT})
    if(ARG_WAITS)
        set_tests_properties(${name} PROPERTIES PROCESSORS 1)
    endif()
endfunction()

# tillgate_test_run(<name> COMMAND program [argument...] [TIMEOUT seconds] [ENVIRONMENT variable=value...]):
#   one run of a test program, for those that run more than once.
function(tillgate_test_run name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "COMMAND;ENVIRONMENT" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    if(TILLGATE_SANITIZE) # everything takes several times as long
        math(EXPR ARG_TIMEOUT "4 * ${ARG_TIMEOUT}")
    endif()
    # Qt Test would give up on a single function after five minutes.
    set(environment QT_QPA_PLATFORM=offscreen QT_FORCE_STDERR_LOGGING=1 QTEST_FUNCTION_TIMEOUT=${ARG_TIMEOUT}000
        ${ARG_ENVIRONMENT})
    add_test(NAME ${name} COMMAND ${ARG_COMMAND})
    # Of the four places that packaging/test gives each processor.
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT "${environment}" PROCESSORS 3)
endfunction()
