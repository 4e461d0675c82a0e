# SPDX-License-Identifier: MIT

# ridl_generate(TARGET <target> FILES <file.ridl>... [IMPORT_DIRS <dir>...])
#
# Compiles .ridl files into C when <target> is built, and makes the result part of it.
#
# kv.ridl becomes kv.ridl.h and kv.ridl.c in a directory of the target's own, which is added to
# its include path. A file below one of IMPORT_DIRS, or else below the current source directory,
# keeps its place there (idl/kv.ridl is included as "idl/kv.ridl.h", with IMPORT_DIRS idl as
# "kv.ridl.h"); any other file is included by its name alone. IMPORT_DIRS is also where ridlc
# looks for imports. The target needs libridl: link it with ridl::ridl or ridl::ridl_static.
#
# The ridlc that runs is RIDLC_EXECUTABLE if that is set, else, in a cross build, the one in the
# host's PATH, else the one built or found with this package.

# The standard .ridl files, seen from here: in the source tree, or as installed.
get_filename_component(_ridl_idl "${CMAKE_CURRENT_LIST_DIR}/../../idl" ABSOLUTE)
if(EXISTS "${_ridl_idl}/ridl/wire.ridl")
	set_property(GLOBAL PROPERTY RIDL_STANDARD_IDL "${_ridl_idl}")
endif()

function(_ridl_find_compiler out_command)
	if(NOT RIDLC_EXECUTABLE AND CMAKE_CROSSCOMPILING)
		find_program(RIDLC_EXECUTABLE ridlc REQUIRED NO_CMAKE_FIND_ROOT_PATH)
	endif()
	if(RIDLC_EXECUTABLE)
		set(${out_command} "${RIDLC_EXECUTABLE}" PARENT_SCOPE)
	elseif(TARGET ridl::ridlc)
		set(${out_command} ridl::ridlc PARENT_SCOPE)
	else()
		message(FATAL_ERROR "ridl_generate: no ridlc; set RIDLC_EXECUTABLE to one")
	endif()
endfunction()

# Where a .ridl file lies below the first of the directories that holds it; else its name.
function(_ridl_place file dirs out_place)
	foreach(dir IN LISTS dirs)
		cmake_path(IS_PREFIX dir "${file}" NORMALIZE is_below)
		if(is_below)
			cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${dir}" OUTPUT_VARIABLE place)
			set(${out_place} "${place}" PARENT_SCOPE)
			return()
		endif()
	endforeach()
	cmake_path(GET file FILENAME place)
	set(${out_place} "${place}" PARENT_SCOPE)
endfunction()

function(ridl_generate)
	cmake_policy(PUSH)
	cmake_policy(SET CMP0116 NEW) # dependency files are relative to the build, whoever calls us
	cmake_parse_arguments(PARSE_ARGV 0 arg "" "TARGET" "FILES;IMPORT_DIRS")
	if(NOT arg_TARGET OR NOT arg_FILES OR arg_UNPARSED_ARGUMENTS)
		message(FATAL_ERROR "ridl_generate(TARGET <target> FILES <file.ridl>... [IMPORT_DIRS <dir>...])")
	endif()
	_ridl_find_compiler(ridlc)

	set(dirs "")
	set(import_options "")
	get_property(standard GLOBAL PROPERTY RIDL_STANDARD_IDL)
	foreach(dir IN LISTS arg_IMPORT_DIRS)
		cmake_path(ABSOLUTE_PATH dir BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
		list(APPEND dirs "${dir}")
		list(APPEND import_options -I "${dir}")
	endforeach()
	if(standard)
		list(APPEND import_options -I "${standard}")
	endif()
	list(APPEND dirs "${CMAKE_CURRENT_SOURCE_DIR}")

	set(top "${CMAKE_CURRENT_BINARY_DIR}/${arg_TARGET}.ridl")
	foreach(file IN LISTS arg_FILES)
		cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
		_ridl_place("${file}" "${dirs}" place)
		set(made "${top}/${place}")
		cmake_path(GET made PARENT_PATH made_dir)
		file(MAKE_DIRECTORY "${made_dir}")
		add_custom_command(
		    OUTPUT "${made}.c" "${made}.h"
		    COMMAND ${ridlc} -o "${made_dir}" ${import_options}
		        -MD -MF "${made}.d" -MT "${made}.c" "${file}"
		    DEPENDS "${file}" ${ridlc}
		    DEPFILE "${made}.d"
		    COMMENT "Compiling ${place}"
		    VERBATIM)
		target_sources(${arg_TARGET} PRIVATE "${made}.c" "${made}.h")
	endforeach()
	target_include_directories(${arg_TARGET} PUBLIC "$<BUILD_INTERFACE:${top}>")
	cmake_policy(POP)
endfunction()
