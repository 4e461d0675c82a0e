/* SPDX-License-Identifier: MIT */
/*
 * A program for protobuf's conformance suite, as its conformance_test_runner starts it: requests
 * come in, each a message behind its length (32 bits, lowest byte first), and responses go out in
 * the same way. It knows the suite's proto3 message in protobuf's binary format and skips the rest.
 */
#include "conformance.ridl.h"
#include "interop/all_types.ridl.h"

#include <base/endian.h>
#include <ridl/ridl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void
die(const char *why)
{
	fprintf(stderr, "conformance: %s\n", why);
	exit(1);
}

static void *
take(size_t size)
{
	void *p = malloc(size + 1);

	if (p == NULL)
		die("out of memory");
	return p;
}

/* False: there are no more. */
static bool
read_request(ridl_arena *mem, suite_request **out)
{
	uint8_t head[4], *data;
	size_t len;

	if (fread(head, 1, sizeof(head), stdin) != sizeof(head))
		return false;
	len = ri_get32(head);
	data = take(len);
	if (fread(data, 1, len, stdin) != len)
		die("a request is cut short");
	if (suite_request_decode(data, len, mem, out) != RIDL_OK)
		die(ridl_last_error()->message);
	free(data);
	return true;
}

static void
write_response(const suite_response *response)
{
	uint8_t head[4], *data;
	size_t len = 0;

	if (suite_response_encode(response, NULL, 0, &len) != RIDL_OK)
		die(ridl_last_error()->message);
	data = take(len);
	if (suite_response_encode(response, data, len, &len) != RIDL_OK)
		die(ridl_last_error()->message);
	ri_put32(head, (uint32_t)len);
	if (fwrite(head, 1, sizeof(head), stdout) != sizeof(head) ||
	    fwrite(data, 1, len, stdout) != len || fflush(stdout) != 0)
		die("nobody reads the responses");
	free(data);
}

static void
skip(const char *why)
{
	write_response(
	    &(suite_response){ .result_case = SUITE_RESPONSE_RESULT_SKIPPED, .skipped = why });
}

static void
answer_failures(void)
{
	/* An empty list of them is an empty message. */
	write_response(&(suite_response){ .result_case = SUITE_RESPONSE_RESULT_PROTOBUF });
}

static void
answer_message(ridl_bytes input, ridl_arena *mem)
{
	suite_response response = { .result_case = SUITE_RESPONSE_RESULT_PROTOBUF };
	interop_suite_all_types *message;
	uint8_t *data;
	size_t len = 0;

	if (interop_suite_all_types_decode(input.data, input.len, mem, &message) != RIDL_OK) {
		response.result_case = SUITE_RESPONSE_RESULT_PARSE_ERROR;
		response.parse_error = ridl_last_error()->message;
		write_response(&response);
		return;
	}
	if (interop_suite_all_types_encode(message, NULL, 0, &len) != RIDL_OK) {
		response.result_case = SUITE_RESPONSE_RESULT_SERIALIZE_ERROR;
		response.serialize_error = ridl_last_error()->message;
		write_response(&response);
		return;
	}
	data = take(len);
	if (interop_suite_all_types_encode(message, data, len, &len) != RIDL_OK)
		die(ridl_last_error()->message);
	response.protobuf = (ridl_bytes){ .len = len, .data = data };
	write_response(&response);
	free(data);
}

static void
answer(const suite_request *request, ridl_arena *mem)
{
	if (strcmp(request->message_type, "conformance.FailureSet") == 0)
		answer_failures();
	else if (strcmp(request->message_type,
		     "protobuf_test_messages.proto3.TestAllTypesProto3") != 0)
		skip("another message");
	else if (request->payload_case != SUITE_REQUEST_PAYLOAD_PROTOBUF ||
		 request->output != SUITE_OUTPUT_PROTOBUF)
		skip("another format");
	else
		answer_message(request->protobuf, mem);
}

int
main(void)
{
	ridl_arena *mem = ridl_arena_new();
	suite_request *request;

	if (mem == NULL)
		die("out of memory");
	while (read_request(mem, &request)) {
		answer(request, mem);
		ridl_arena_reset(mem);
	}
	ridl_arena_free(mem);
	return 0;
}
