/* SPDX-License-Identifier: MIT */
#ifndef RIDL_EXPORT_H
#define RIDL_EXPORT_H

/*
 * Compiler attributes used by the public headers.
 *
 * RIDL_API       the function is exported by libridl
 * RIDL_MUST_USE  ignoring the result would lose something that must be freed
 * RIDL_PRINTF    the arguments from `first` on are checked against the format
 *
 * Of generated headers: RIDL_DEPRECATED("use x") is what @deprecated says; RIDL_HIDDEN and RIDL_VISIBLE are
 * ridlc's --visibility.
 */
#if defined(__GNUC__)
#define RIDL_API __attribute__((__visibility__("default")))
#define RIDL_MUST_USE __attribute__((__warn_unused_result__))
#define RIDL_PRINTF(fmt, first) __attribute__((__format__(__printf__, fmt, first)))
#define RIDL_HIDDEN __attribute__((__visibility__("hidden")))
#define RIDL_VISIBLE __attribute__((__visibility__("default")))
#else
#define RIDL_API
#define RIDL_HIDDEN
#define RIDL_VISIBLE
#define RIDL_MUST_USE
#define RIDL_PRINTF(fmt, first)
#endif

/* Whoever implements what is deprecated has defined this away. */
#ifndef RIDL_DEPRECATED
#if defined(__GNUC__)
#define RIDL_DEPRECATED(why) __attribute__((__deprecated__(why)))
#else
#define RIDL_DEPRECATED(why)
#endif
#endif

/* RIDL_INT32_ENUM follows the name of a generated enum: 32 bits wide in C++ as in C. */
#ifdef __cplusplus
#define RIDL_BEGIN_DECLS extern "C" {
#define RIDL_END_DECLS }
#define RIDL_INT32_ENUM : int32_t
#else
#define RIDL_BEGIN_DECLS
#define RIDL_END_DECLS
#define RIDL_INT32_ENUM
#endif

#endif
