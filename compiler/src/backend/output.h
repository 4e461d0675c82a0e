/* SPDX-License-Identifier: MIT */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <model/model.h>
#include <support/options.h>

/*
 * Writes what was made of the input files. Everything is made before the first file is
 * written. False: something cannot be written, which was printed to stderr.
 */
bool output_write(const model *, const options *);

#endif
