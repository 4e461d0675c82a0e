/* SPDX-License-Identifier: MIT */
/* Messages from foreign bytes are decoded, or refused; nothing else is asked of them. */
#include "codec_fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	input in;

	if (!decode_input(&in, data, size))
		return 0;
	must(in.status == RIDL_OK || in.status == RIDL_E_MALFORMED ||
	     in.status == RIDL_E_NO_OBJECT);
	done(&in);
	return 0;
}
