/* SPDX-License-Identifier: MIT */
/* What Frama-C does not know of gcc, for run.sh: included before anything else. */
#ifndef TESTS_EVA_BUILTINS_H
#define TESTS_EVA_BUILTINS_H

static inline _Bool
ridl_sub_overflow(unsigned a, unsigned b, unsigned *out)
{
	*out = a - b;
	return a < b;
}
#define __builtin_sub_overflow ridl_sub_overflow

/*@ requires \false; assigns \nothing; */
void ridl_unreachable(void);
#define __builtin_unreachable ridl_unreachable

#endif
