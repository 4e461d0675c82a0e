/*
 * Made by ridlc from flags.ridl; do not edit.
 */
#ifndef FLAGS_RIDL_H
#define FLAGS_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "flags.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

/*
 * flags Perm
 *
 * What somebody may do.
 */
typedef uint32_t fl_perm;

/* Look at it. */
#define FL_PERM_READ UINT32_C(1)
#define FL_PERM_WRITE UINT32_C(2)
/*
 * Two
 * lines.
 */
#define FL_PERM_ADMIN UINT32_C(2147483648)

/* flags Wide */
typedef uint64_t fl_wide;

#define FL_WIDE_FIRST UINT64_C(1)
#define FL_WIDE_LAST UINT64_C(9223372036854775808)

/* flags Short */
typedef uint32_t fl_short;

#define FL_SHORT_ON UINT32_C(1)

typedef struct fl_rights fl_rights;
typedef struct fl_gate fl_gate;
typedef struct fl_gate_ops fl_gate_ops;

/* const USUAL */
#define FL_USUAL FL_PERM_READ

/* struct Rights */
struct fl_rights {
	ProtobufCMessage base;
	fl_perm perm;
	ridl_bool has_wide;
	fl_wide wide;
	size_t n_shorts;
	const fl_short *shorts;
	ridl_bool has_given;
	fl_perm given;
};

#define FL_RIGHTS_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&fl_rights_descriptor), 0, 0, 0, 0, NULL, 0, 0 }

ridl_status fl_rights_encode(const fl_rights *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status fl_rights_decode(const void *data_, size_t len_, ridl_arena *mem_,
    fl_rights **out_);
void fl_rights_print(const fl_rights *message_, FILE *file_);
bool fl_rights_equal(const fl_rights *a_, const fl_rights *b_);
fl_rights *fl_rights_copy(const fl_rights *message_);

extern const ProtobufCMessageDescriptor fl_rights_descriptor;
extern const ridl_message_table fl_rights_table;

/* service Gate */
struct fl_gate {
	ridl_object object;
};

fl_gate *fl_gate_at(ridl_conn *conn_);
fl_gate *fl_gate_new(const fl_gate_ops *ops_, void *self_);
fl_gate *fl_gate_ref(fl_gate *self_);
void fl_gate_unref(fl_gate *self_);
fl_gate *fl_gate_from(ridl_object *object_);

/* Gate.open */
typedef struct fl_gate_open_args fl_gate_open_args;
typedef struct fl_gate_open_results fl_gate_open_results;
typedef struct fl_gate_open_call fl_gate_open_call;
typedef struct fl_gate_open_future fl_gate_open_future;

ridl_status fl_gate_open(fl_gate *self_, fl_perm perm, const fl_wide *wide,
    const fl_short *shorts, size_t n_shorts, fl_perm more, fl_perm *left);
ridl_status fl_gate_open_timed(fl_gate *self_, ridl_duration timeout_, fl_perm perm,
    const fl_wide *wide, const fl_short *shorts, size_t n_shorts, fl_perm more, fl_perm *left);
fl_gate_open_future *fl_gate_open_async(fl_gate *self_, fl_perm perm, const fl_wide *wide,
    const fl_short *shorts, size_t n_shorts, fl_perm more);
ridl_status fl_gate_open_with(fl_gate *self_, const ridl_call_options *options_,
    const fl_gate_open_args *args_, fl_perm *left);
fl_gate_open_future *fl_gate_open_async_with(fl_gate *self_, const ridl_call_options *options_,
    const fl_gate_open_args *args_);
ridl_status fl_gate_open_value(fl_gate_open_future *future_, fl_perm *left);
fl_gate_open_future *fl_gate_open_future_of(ridl_future *future_);
ridl_status fl_gate_open_reply(fl_gate_open_call *call_, fl_perm left);

struct fl_gate_open_args {
	ProtobufCMessage base;
	fl_perm perm;
	ridl_bool has_wide;
	fl_wide wide;
	size_t n_shorts;
	const fl_short *shorts;
	ridl_bool has_more;
	fl_perm more;
};

struct fl_gate_open_results {
	ProtobufCMessage base;
	fl_perm left;
};

struct fl_gate_open_call {
	ridl_call call;
	const fl_gate_open_args *args;
};

struct fl_gate_open_future {
	ridl_future future;
};

extern const ridl_method_table fl_gate_open_table;

/* What a Gate is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct fl_gate_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Gate.open */
	ridl_status (*open)(void *self_, fl_gate_open_call *call_, fl_perm perm,
	    const fl_wide *wide, const fl_short *shorts, size_t n_shorts, fl_perm more,
	    fl_perm *left);
};

extern const ridl_interface_table fl_gate_table;

RIDL_END_DECLS

#endif
