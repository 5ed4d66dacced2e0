# Every compiler flag of the project lives in this one INTERFACE target.
option(TILLGATE_WERROR "Treat warnings as errors (on in CI)" OFF)
set(TILLGATE_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined")

add_library(tillgate_config INTERFACE)
add_library(tillgate::config ALIAS tillgate_config)

target_compile_features(tillgate_config INTERFACE cxx_std_20)
# BOOST_ALL_NO_LIB: what Boost's own target sets; the precompiled header needs it the same everywhere.
target_compile_definitions(tillgate_config INTERFACE
    BOOST_ALL_NO_LIB
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    TILLGATE_VERSION="${PROJECT_VERSION}")
target_compile_options(tillgate_config INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:
        -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wold-style-cast -Wcast-qual -Wformat=2 -Wimplicit-fallthrough
        -Wswitch-enum
        -fstack-protector-strong>
    # Not when optimising: GCC 12 then follows impossible paths through Qt's inlined containers.
    $<$<AND:$<CXX_COMPILER_ID:GNU,Clang,AppleClang>,$<CONFIG:Debug>>:-Wnull-dereference>
    # Switched off: GCC 12 reports its own std::string when optimising (GCC bugs 105329, 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wno-restrict>
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-stringop-overflow -Wno-array-bounds>
    $<$<BOOL:${TILLGATE_WERROR}>:-Werror>)

if(TILLGATE_SANITIZE)
    target_compile_options(tillgate_config INTERFACE -fsanitize=${TILLGATE_SANITIZE} -fno-omit-frame-pointer
                           -fno-sanitize-recover=undefined)
    # At a fixed place: the addresses in the checks' records are otherwise a third of a program, and written at each start.
    target_link_options(tillgate_config INTERFACE -fsanitize=${TILLGATE_SANITIZE} $<$<PLATFORM_ID:Linux>:-no-pie>)
else()
    target_compile_options(tillgate_config INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2>)
    target_link_options(tillgate_config INTERFACE $<$<PLATFORM_ID:Linux>:-Wl,-z,relro,-z,now>)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# A compiler cache would have to read the whole precompiled header for every file, which costs more than it saves.
option(TILLGATE_PCH "Use a precompiled header" ON)
find_program(TILLGATE_CCACHE ccache)
if(TILLGATE_CCACHE AND NOT TILLGATE_PCH AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${TILLGATE_CCACHE}")
endif()
find_program(TILLGATE_MOLD mold)
if(TILLGATE_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
