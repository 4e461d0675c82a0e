/* SPDX-License-Identifier: MIT */
#ifndef TREE_H
#define TREE_H

#include <import/set.h>

/*
 * The tree that a .ridl file of the same meaning would have. Messages in messages become Outer_Inner; what
 * only protobuf knows becomes annotations and options that begin with proto. (docs/language.md); what
 * cannot be kept is reported. What it imports is named, and not loaded.
 */
ast_file *proto_tree(proto_set *, const proto_file *);

#endif
