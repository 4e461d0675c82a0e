/*
 * Made by ridlc from closed.ridl; do not edit.
 */
#ifndef CLOSED_RIDL_H
#define CLOSED_RIDL_H

#include <ridl/message.h>
#include <ridl/tables.h>
#include <ridl/version.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "closed.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

/* enum Mode */
typedef enum cl_mode RIDL_INT32_ENUM {
	CL_MODE_A = 0,
	CL_MODE_B = 1,
} cl_mode;

#ifndef __cplusplus
_Static_assert(sizeof(cl_mode) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor cl_mode_descriptor;
extern const ridl_enum_table cl_mode_table;

/* flags Perm */
typedef uint64_t cl_perm;

#define CL_PERM_READ UINT64_C(1)
#define CL_PERM_WRITE UINT64_C(9223372036854775808)

typedef struct cl_choice cl_choice;
typedef struct cl_holder_by_name_entry cl_holder_by_name_entry;
typedef struct cl_holder cl_holder;

/* struct Choice */
typedef enum cl_choice_case RIDL_INT32_ENUM {
	CL_CHOICE_NOT_SET = 0,
	CL_CHOICE_NUMBER = 1,
	CL_CHOICE_TEXT = 2,
} cl_choice_case;

struct cl_choice {
	ProtobufCMessage base;
	cl_choice_case choice_case;
	union {
		int32_t number;
		const char *text;
	};
};

#define CL_CHOICE_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&cl_choice_descriptor), CL_CHOICE_NOT_SET, { 0 } }

ridl_status cl_choice_encode(const cl_choice *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status cl_choice_decode(const void *data_, size_t len_, ridl_arena *mem_,
    cl_choice **out_);
void cl_choice_print(const cl_choice *message_, FILE *file_);
bool cl_choice_equal(const cl_choice *a_, const cl_choice *b_);
cl_choice *cl_choice_copy(const cl_choice *message_);

extern const ProtobufCMessageDescriptor cl_choice_descriptor;
extern const ridl_message_table cl_choice_table;

/* struct Holder */
struct cl_holder_by_name_entry {
	ProtobufCMessage base;
	const char *key;
	cl_perm value;
};

struct cl_holder {
	ProtobufCMessage base;
	cl_mode mode;
	size_t n_perms;
	const cl_perm *perms;
	cl_choice *choice;
	size_t n_by_name;
	cl_holder_by_name_entry *const *by_name;
};

#define CL_HOLDER_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&cl_holder_descriptor), CL_MODE_A, 0, NULL, NULL, 0, NULL }

ridl_status cl_holder_encode(const cl_holder *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status cl_holder_decode(const void *data_, size_t len_, ridl_arena *mem_,
    cl_holder **out_);
void cl_holder_print(const cl_holder *message_, FILE *file_);
bool cl_holder_equal(const cl_holder *a_, const cl_holder *b_);
cl_holder *cl_holder_copy(const cl_holder *message_);

extern const ProtobufCMessageDescriptor cl_holder_descriptor;
extern const ridl_message_table cl_holder_table;

RIDL_END_DECLS

#endif
