/* SPDX-License-Identifier: MIT */
#include <model/taken.h>

#include <stddef.h>

const char *const taken_names[] = { "BUFSIZ", "DOMAIN", "EOF", "ERANGE", "FILE", "HUGE_VAL", "I",
	"INFINITY", "INT32_MAX", "INT32_MIN", "INT64_MAX", "INT64_MIN", "INT_MAX", "INT_MIN",
	"LONG_MAX", "LONG_MIN", "NAN", "NDEBUG", "NULL", "OVERFLOW", "RAND_MAX", "SEEK_CUR",
	"SEEK_END", "SEEK_SET", "SIZE_MAX", "UINT32_MAX", "UINT64_MAX", "UINT_MAX", "UNDERFLOW",
	"_Alignas", "_Alignof", "_Atomic", "_Bool", "_Complex", "_Generic", "_Imaginary",
	"_Noreturn", "_Static_assert", "_Thread_local", "alignas", "alignof", "and", "and_eq",
	"asm", "assert", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char",
	"char16_t", "char32_t", "char8_t", "class", "co_await", "co_return", "co_yield", "compl",
	"complex", "concept", "const", "const_cast", "consteval", "constexpr", "constinit",
	"continue", "decltype", "default", "delete", "do", "double", "dynamic_cast", "else",
	"enum", "errno", "explicit", "export", "extern", "false", "float", "for", "friend",
	"goto", "i386", "if", "imaginary", "inline", "int", "int16_t", "int32_t", "int64_t",
	"int8_t", "linux", "long", "major", "makedev", "minor", "mutable", "namespace", "new",
	"noexcept", "noreturn", "not", "not_eq", "nullptr", "offsetof", "operator", "or", "or_eq",
	"private", "protected", "public", "register", "reinterpret_cast", "requires", "restrict",
	"return", "setjmp", "short", "signed", "size_t", "sizeof", "static", "static_assert",
	"static_cast", "stderr", "stdin", "stdout", "struct", "switch", "template", "this",
	"thread_local", "throw", "true", "try", "typedef", "typeid", "typename", "typeof",
	"uint16_t", "uint32_t", "uint64_t", "uint8_t", "union", "unix", "unsigned", "using",
	"va_arg", "va_copy", "va_end", "va_list", "va_start", "virtual", "void", "volatile",
	"wchar_t", "while", "xor", "xor_eq", NULL };
