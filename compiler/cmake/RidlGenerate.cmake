# SPDX-License-Identifier: MIT

# ridl_generate(TARGET <target> FILES <file>... [IMPORT_DIRS <dir>...] [INTO <dir>])
#
# Compiles .ridl and .proto files into C when <target> is built, and makes the result part of it.
#
# x/kv.ridl becomes kv.ridl.h and kv.ridl.c, in a directory of the target's own (or INTO another)
# that is added to its include path, and to that of what links it. IMPORT_DIRS is where ridlc looks
# for imports that are not beside the importing file; what is imported must be among the FILES of
# this target or of one that it links, but for the standard ones (ridl/health.ridl, and what is in
# google/protobuf), which are in libridl. Link the target with ridl::ridl or ridl::ridl_static.
#
# x/kv.proto becomes kv.ridl.h and kv.ridl.c too; if one of IMPORT_DIRS has it deeper inside, say as
# demo/kv.proto, demo/kv.ridl.h and demo/kv.ridl.c, for so others import and include it.
#
# The ridlc that runs is RIDLC_EXECUTABLE if that is set, else, in a cross build, the one in the
# host's PATH, else the one built or found with this package.

# The standard .ridl files, seen from here: in the source tree, or as installed.
get_filename_component(_ridl_idl "${CMAKE_CURRENT_LIST_DIR}/../../idl" ABSOLUTE)
if(EXISTS "${_ridl_idl}/ridl/wire.ridl")
	set_property(GLOBAL PROPERTY RIDL_STANDARD_IDL "${_ridl_idl}")
endif()

function(_ridl_find_compiler out_command)
	if(RIDLC_EXECUTABLE)
		set(${out_command} "${RIDLC_EXECUTABLE}" PARENT_SCOPE)
	elseif(CMAKE_CROSSCOMPILING)
		find_program(RIDLC_OF_HOST ridlc REQUIRED NO_CMAKE_FIND_ROOT_PATH
		    DOC "The host's ridlc, found in its PATH; RIDLC_EXECUTABLE names another")
		set(${out_command} "${RIDLC_OF_HOST}" PARENT_SCOPE)
	elseif(TARGET ridl::ridlc)
		set(${out_command} ridl::ridlc PARENT_SCOPE)
	else()
		message(FATAL_ERROR "ridl_generate: no ridlc; set RIDLC_EXECUTABLE to one")
	endif()
endfunction()

# demo/kv.ridl, of a .proto that an import directory has as demo/kv.proto.
function(_ridl_name_of_proto file out_name)
	cmake_path(GET file FILENAME name)
	foreach(dir IN LISTS ARGN)
		cmake_path(ABSOLUTE_PATH dir BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
		cmake_path(IS_PREFIX dir "${file}" NORMALIZE is_inside)
		if(is_inside)
			cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${dir}" OUTPUT_VARIABLE name)
			break()
		endif()
	endforeach()
	string(REGEX REPLACE "\\.proto$" ".ridl" name "${name}")
	set(${out_name} "${name}" PARENT_SCOPE)
endfunction()

function(ridl_generate)
	cmake_policy(PUSH)
	cmake_policy(SET CMP0116 NEW) # dependency files are relative to the build, whoever calls us
	cmake_parse_arguments(PARSE_ARGV 0 arg "" "TARGET;INTO" "FILES;IMPORT_DIRS")
	if(NOT arg_TARGET OR NOT arg_FILES OR arg_UNPARSED_ARGUMENTS)
		message(FATAL_ERROR 
		    "ridl_generate(TARGET <target> FILES <file>... [IMPORT_DIRS <dir>...] [INTO <dir>])")
	endif()
	_ridl_find_compiler(ridlc)

	set(import_options "")
	get_property(standard GLOBAL PROPERTY RIDL_STANDARD_IDL)
	foreach(dir IN LISTS arg_IMPORT_DIRS standard)
		cmake_path(ABSOLUTE_PATH dir BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
		list(APPEND import_options -I "${dir}")
	endforeach()

	set(made_dir "${CMAKE_CURRENT_BINARY_DIR}/${arg_TARGET}.ridl")
	if(arg_INTO)
		cmake_path(ABSOLUTE_PATH arg_INTO BASE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}" NORMALIZE
		    OUTPUT_VARIABLE made_dir)
	endif()
	file(MAKE_DIRECTORY "${made_dir}")
	foreach(file IN LISTS arg_FILES)
		cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
		cmake_path(GET file FILENAME name)
		if(name MATCHES "\\.proto$")
			_ridl_name_of_proto("${file}" name ${arg_IMPORT_DIRS})
		endif()
		get_property(other TARGET ${arg_TARGET} PROPERTY "RIDL_MADE_${name}")
		if(other)
			message(FATAL_ERROR "ridl_generate: ${file} and ${other} would both become ${name}.h")
		endif()
		set_property(TARGET ${arg_TARGET} PROPERTY "RIDL_MADE_${name}" "${file}")
		set(made "${made_dir}/${name}")
		add_custom_command(
		    OUTPUT "${made}.c" "${made}.h"
		    COMMAND ${ridlc} -o "${made_dir}" ${import_options}
		        -MD -MF "${made}.d" -MT "${made}.c" "${file}"
		    DEPENDS "${file}" ${ridlc}
		    DEPFILE "${made}.d"
		    COMMENT "Compiling ${name}"
		    VERBATIM)
		target_sources(${arg_TARGET} PRIVATE "${made}.c" "${made}.h")
	endforeach()
	target_include_directories(${arg_TARGET} PUBLIC "$<BUILD_INTERFACE:${made_dir}>")
	cmake_policy(POP)
endfunction()
