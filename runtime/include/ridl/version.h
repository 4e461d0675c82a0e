/* SPDX-License-Identifier: MIT */
#ifndef RIDL_VERSION_H
#define RIDL_VERSION_H

#define RIDL_VERSION_MAJOR 0
#define RIDL_VERSION_MINOR 1
#define RIDL_VERSION_PATCH 0
#define RIDL_VERSION_STRING "0.1.0"

/*
 * The shape of the tables and functions in ridl/gen.h. Generated code checks it
 * and asks to be generated again when it differs.
 */
#define RIDL_GEN_VERSION 2

#endif
