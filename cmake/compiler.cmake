# Warnings are errors; hardening is on in every build.
add_library(kring_options INTERFACE)
target_compile_options(kring_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wswitch-enum -Wnon-virtual-dtor -Werror
  -Wno-missing-field-initializers
  -fstack-protector-strong -fstack-clash-protection -fPIE
  $<$<CXX_COMPILER_ID:GNU>:-ftrivial-auto-var-init=zero>
  # So that a precompiled header out of the cache is taken for what it is.
  "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
  target_compile_options(kring_options INTERFACE -fcf-protection=full)
endif()
target_compile_definitions(kring_options INTERFACE _GLIBCXX_ASSERTIONS)
target_link_options(kring_options INTERFACE -pie -Wl,-z,relro,-z,now)
if(CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
  target_compile_definitions(kring_options INTERFACE _FORTIFY_SOURCE=2)
endif()

find_program(MOLD mold)
if(MOLD AND NOT KRING_FUZZ)
  target_link_options(kring_options INTERFACE -fuse-ld=mold)
endif()

# One library per folder of src/. `kring_library(kernel base)` builds libkring_kernel from
# src/kernel/**.cpp and lets it see kring_base; tools/tidy holds the includes to the same arrows.
function(kring_library name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  if(NOT sources)
    add_library(kring_${name} INTERFACE)
    target_include_directories(kring_${name} INTERFACE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(kring_${name} INTERFACE kring_options)
    foreach(seen ${ARGN})
      target_link_libraries(kring_${name} INTERFACE kring_${seen})
    endforeach()
    return()
  endif()
  add_library(kring_${name} STATIC ${sources})
  target_include_directories(kring_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(kring_${name} PUBLIC kring_options)
  foreach(seen ${ARGN})
    target_link_libraries(kring_${name} PUBLIC kring_${seen})
  endforeach()
endfunction()
