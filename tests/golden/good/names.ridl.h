/*
 * Made by ridlc from names.ridl; do not edit.
 */
#ifndef NAMES_RIDL_H
#define NAMES_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "names.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

/* enum Color */
typedef enum golden_long_name_v2_color RIDL_INT32_ENUM {
	GOLDEN_LONG_NAME_V2_COLOR_RED = 0,
	GOLDEN_LONG_NAME_V2_COLOR_GREEN = 1,
} golden_long_name_v2_color;

#ifndef __cplusplus
_Static_assert(sizeof(golden_long_name_v2_color) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor golden_long_name_v2_color_descriptor;
extern const ridl_enum_table golden_long_name_v2_color_table;

typedef struct golden_long_name_v2_http_server2_go golden_long_name_v2_http_server2_go;
typedef struct golden_long_name_v2_thing golden_long_name_v2_thing;
typedef struct golden_long_name_v2_wrong golden_long_name_v2_wrong;
typedef struct golden_long_name_v2_xml_store golden_long_name_v2_xml_store;
typedef struct golden_long_name_v2_xml_store_ops golden_long_name_v2_xml_store_ops;
typedef struct golden_long_name_v2_ask golden_long_name_v2_ask;

/*
 * struct HTTPServer2Go
 *
 * Most keywords may be names; what C or C++ would not take gets a '_'.
 */
struct golden_long_name_v2_http_server2_go {
	ProtobufCMessage base;
	int32_t service;
	int32_t map;
	int32_t to;
	int32_t class_;
	size_t n_namespace_;
	const char *const *namespace_;
	ridl_bool has_errno_;
	ridl_bool errno_;
	int32_t resource;
	int32_t size_t_;
	int32_t n;
};

#define GOLDEN_LONG_NAME_V2_HTTP_SERVER2_GO_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_long_name_v2_http_server2_go_descriptor), 0, 0, 0, 0, \
	    0, NULL, 0, 0, 0, 0, 0 }

ridl_status golden_long_name_v2_http_server2_go_encode(const golden_long_name_v2_http_server2_go *message_,
    void *buf_, size_t size_, size_t *out_len_);
ridl_status golden_long_name_v2_http_server2_go_decode(const void *data_, size_t len_,
    ridl_arena *mem_, golden_long_name_v2_http_server2_go **out_);
void golden_long_name_v2_http_server2_go_print(const golden_long_name_v2_http_server2_go *message_,
    FILE *file_);
bool golden_long_name_v2_http_server2_go_equal(const golden_long_name_v2_http_server2_go *a_,
    const golden_long_name_v2_http_server2_go *b_);
golden_long_name_v2_http_server2_go *golden_long_name_v2_http_server2_go_copy(const golden_long_name_v2_http_server2_go *message_);

extern const ProtobufCMessageDescriptor golden_long_name_v2_http_server2_go_descriptor;
extern const ridl_message_table golden_long_name_v2_http_server2_go_table;

/* struct Item */
struct golden_long_name_v2_thing {
	ProtobufCMessage base;
	int32_t x;
};

#define GOLDEN_LONG_NAME_V2_THING_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_long_name_v2_thing_descriptor), 0 }

ridl_status golden_long_name_v2_thing_encode(const golden_long_name_v2_thing *message_,
    void *buf_, size_t size_, size_t *out_len_);
ridl_status golden_long_name_v2_thing_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_long_name_v2_thing **out_);
void golden_long_name_v2_thing_print(const golden_long_name_v2_thing *message_, FILE *file_);
bool golden_long_name_v2_thing_equal(const golden_long_name_v2_thing *a_,
    const golden_long_name_v2_thing *b_);
golden_long_name_v2_thing *golden_long_name_v2_thing_copy(const golden_long_name_v2_thing *message_);

extern const ProtobufCMessageDescriptor golden_long_name_v2_thing_descriptor;
extern const ridl_message_table golden_long_name_v2_thing_table;

/* error BadItem */
enum { GOLDEN_LONG_NAME_V2_WRONG = 0x5584afe6 };

struct golden_long_name_v2_wrong {
	ProtobufCMessage base;
	golden_long_name_v2_thing *item;
};

#define GOLDEN_LONG_NAME_V2_WRONG_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_long_name_v2_wrong_descriptor), NULL }

ridl_status golden_long_name_v2_wrong_throw(ridl_call *call_,
    const golden_long_name_v2_wrong *detail_);
const golden_long_name_v2_wrong *golden_long_name_v2_wrong_detail(const ridl_error *error_);

ridl_status golden_long_name_v2_wrong_encode(const golden_long_name_v2_wrong *message_,
    void *buf_, size_t size_, size_t *out_len_);
ridl_status golden_long_name_v2_wrong_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_long_name_v2_wrong **out_);
void golden_long_name_v2_wrong_print(const golden_long_name_v2_wrong *message_, FILE *file_);
bool golden_long_name_v2_wrong_equal(const golden_long_name_v2_wrong *a_,
    const golden_long_name_v2_wrong *b_);
golden_long_name_v2_wrong *golden_long_name_v2_wrong_copy(const golden_long_name_v2_wrong *message_);

extern const ProtobufCMessageDescriptor golden_long_name_v2_wrong_descriptor;
extern const ridl_message_table golden_long_name_v2_wrong_table;
extern const ridl_error_table golden_long_name_v2_wrong_error_table;

/* const max_items */
#define GOLDEN_LONG_NAME_V2_MAX_ITEMS UINT32_C(3)

/* service XMLStore */
struct golden_long_name_v2_xml_store {
	ridl_object object;
};

golden_long_name_v2_xml_store *golden_long_name_v2_xml_store_at(ridl_conn *conn_);
golden_long_name_v2_xml_store *golden_long_name_v2_xml_store_new(const golden_long_name_v2_xml_store_ops *ops_,
    void *self_);
golden_long_name_v2_xml_store *golden_long_name_v2_xml_store_ref(golden_long_name_v2_xml_store *self_);
void golden_long_name_v2_xml_store_unref(golden_long_name_v2_xml_store *self_);
golden_long_name_v2_xml_store *golden_long_name_v2_xml_store_from(ridl_object *object_);

/*
 * XMLStore.stream
 *
 * `self_` and `out_` are ours; `new` is C++'s.
 */
typedef struct golden_long_name_v2_xml_store_stream_args golden_long_name_v2_xml_store_stream_args;
typedef struct golden_long_name_v2_xml_store_stream_results golden_long_name_v2_xml_store_stream_results;
typedef struct golden_long_name_v2_xml_store_stream_call golden_long_name_v2_xml_store_stream_call;
typedef struct golden_long_name_v2_xml_store_stream_future golden_long_name_v2_xml_store_stream_future;

ridl_status golden_long_name_v2_xml_store_stream(golden_long_name_v2_xml_store *self_,
    int32_t self__, const char *new_, const char *out__, char **new__);
ridl_status golden_long_name_v2_xml_store_stream_timed(golden_long_name_v2_xml_store *self_,
    ridl_duration timeout_, int32_t self__, const char *new_, const char *out__, char **new__);
golden_long_name_v2_xml_store_stream_future *golden_long_name_v2_xml_store_stream_async(golden_long_name_v2_xml_store *self_,
    int32_t self__, const char *new_, const char *out__);
ridl_status golden_long_name_v2_xml_store_stream_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_stream_args *args_,
    char **new__);
golden_long_name_v2_xml_store_stream_future *golden_long_name_v2_xml_store_stream_async_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_stream_args *args_);
ridl_status golden_long_name_v2_xml_store_stream_value(golden_long_name_v2_xml_store_stream_future *future_,
    const char **new__);
golden_long_name_v2_xml_store_stream_future *golden_long_name_v2_xml_store_stream_future_of(ridl_future *future_);
ridl_status golden_long_name_v2_xml_store_stream_reply(golden_long_name_v2_xml_store_stream_call *call_,
    const char *new_);

struct golden_long_name_v2_xml_store_stream_args {
	ProtobufCMessage base;
	int32_t self_;
	const char *new_;
	const char *out_;
};

struct golden_long_name_v2_xml_store_stream_results {
	ProtobufCMessage base;
	const char *new_;
};

struct golden_long_name_v2_xml_store_stream_call {
	ridl_call call;
	const golden_long_name_v2_xml_store_stream_args *args;
};

struct golden_long_name_v2_xml_store_stream_future {
	ridl_future future;
};

extern const ridl_method_table golden_long_name_v2_xml_store_stream_table;

/* XMLStore.getURL */
typedef struct golden_long_name_v2_xml_store_get_url_args golden_long_name_v2_xml_store_get_url_args;
typedef struct golden_long_name_v2_xml_store_get_url_results golden_long_name_v2_xml_store_get_url_results;
typedef struct golden_long_name_v2_xml_store_get_url_call golden_long_name_v2_xml_store_get_url_call;
typedef struct golden_long_name_v2_xml_store_get_url_future golden_long_name_v2_xml_store_get_url_future;

ridl_status golden_long_name_v2_xml_store_get_url(golden_long_name_v2_xml_store *self_,
    int32_t id, int32_t *id_);
ridl_status golden_long_name_v2_xml_store_get_url_timed(golden_long_name_v2_xml_store *self_,
    ridl_duration timeout_, int32_t id, int32_t *id_);
golden_long_name_v2_xml_store_get_url_future *golden_long_name_v2_xml_store_get_url_async(golden_long_name_v2_xml_store *self_,
    int32_t id);
ridl_status golden_long_name_v2_xml_store_get_url_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_get_url_args *args_,
    int32_t *id_);
golden_long_name_v2_xml_store_get_url_future *golden_long_name_v2_xml_store_get_url_async_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_get_url_args *args_);
ridl_status golden_long_name_v2_xml_store_get_url_value(golden_long_name_v2_xml_store_get_url_future *future_,
    int32_t *id_);
golden_long_name_v2_xml_store_get_url_future *golden_long_name_v2_xml_store_get_url_future_of(ridl_future *future_);
ridl_status golden_long_name_v2_xml_store_get_url_reply(golden_long_name_v2_xml_store_get_url_call *call_,
    int32_t id);

struct golden_long_name_v2_xml_store_get_url_args {
	ProtobufCMessage base;
	int32_t id;
};

struct golden_long_name_v2_xml_store_get_url_results {
	ProtobufCMessage base;
	int32_t id;
};

struct golden_long_name_v2_xml_store_get_url_call {
	ridl_call call;
	const golden_long_name_v2_xml_store_get_url_args *args;
};

struct golden_long_name_v2_xml_store_get_url_future {
	ridl_future future;
};

extern const ridl_method_table golden_long_name_v2_xml_store_get_url_table;

/* XMLStore.error */
typedef struct golden_long_name_v2_xml_store_fault_args golden_long_name_v2_xml_store_fault_args;
typedef struct golden_long_name_v2_xml_store_fault_results golden_long_name_v2_xml_store_fault_results;
typedef struct golden_long_name_v2_xml_store_fault_call golden_long_name_v2_xml_store_fault_call;
typedef struct golden_long_name_v2_xml_store_fault_future golden_long_name_v2_xml_store_fault_future;

ridl_status golden_long_name_v2_xml_store_fault(golden_long_name_v2_xml_store *self_);
ridl_status golden_long_name_v2_xml_store_fault_timed(golden_long_name_v2_xml_store *self_,
    ridl_duration timeout_);
golden_long_name_v2_xml_store_fault_future *golden_long_name_v2_xml_store_fault_async(golden_long_name_v2_xml_store *self_);
ridl_status golden_long_name_v2_xml_store_fault_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_fault_args *args_);
golden_long_name_v2_xml_store_fault_future *golden_long_name_v2_xml_store_fault_async_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_fault_args *args_);
ridl_status golden_long_name_v2_xml_store_fault_value(golden_long_name_v2_xml_store_fault_future *future_);
golden_long_name_v2_xml_store_fault_future *golden_long_name_v2_xml_store_fault_future_of(ridl_future *future_);
ridl_status golden_long_name_v2_xml_store_fault_reply(golden_long_name_v2_xml_store_fault_call *call_);

struct golden_long_name_v2_xml_store_fault_args {
	ProtobufCMessage base;
};

struct golden_long_name_v2_xml_store_fault_results {
	ProtobufCMessage base;
};

struct golden_long_name_v2_xml_store_fault_call {
	ridl_call call;
	const golden_long_name_v2_xml_store_fault_args *args;
};

struct golden_long_name_v2_xml_store_fault_future {
	ridl_future future;
};

extern const ridl_method_table golden_long_name_v2_xml_store_fault_table;

/* XMLStore.login */
typedef struct golden_long_name_v2_xml_store_login_args golden_long_name_v2_xml_store_login_args;
typedef struct golden_long_name_v2_xml_store_login_results golden_long_name_v2_xml_store_login_results;
typedef struct golden_long_name_v2_xml_store_login_call golden_long_name_v2_xml_store_login_call;
typedef struct golden_long_name_v2_xml_store_login_future golden_long_name_v2_xml_store_login_future;

ridl_status golden_long_name_v2_xml_store_login(golden_long_name_v2_xml_store *self_,
    const char *self, const char *call, const char *fn, int32_t hinted, char **self__);
ridl_status golden_long_name_v2_xml_store_login_timed(golden_long_name_v2_xml_store *self_,
    ridl_duration timeout_, const char *self, const char *call, const char *fn, int32_t hinted,
    char **self__);
golden_long_name_v2_xml_store_login_future *golden_long_name_v2_xml_store_login_async(golden_long_name_v2_xml_store *self_,
    const char *self, const char *call, const char *fn, int32_t hinted);
ridl_status golden_long_name_v2_xml_store_login_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_login_args *args_,
    char **self__);
golden_long_name_v2_xml_store_login_future *golden_long_name_v2_xml_store_login_async_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_login_args *args_);
ridl_status golden_long_name_v2_xml_store_login_value(golden_long_name_v2_xml_store_login_future *future_,
    const char **self__);
golden_long_name_v2_xml_store_login_future *golden_long_name_v2_xml_store_login_future_of(ridl_future *future_);
ridl_status golden_long_name_v2_xml_store_login_reply(golden_long_name_v2_xml_store_login_call *call_,
    const char *self);

struct golden_long_name_v2_xml_store_login_args {
	ProtobufCMessage base;
	const char *self;
	const char *call;
	const char *fn;
	int32_t hinted;
};

struct golden_long_name_v2_xml_store_login_results {
	ProtobufCMessage base;
	const char *self;
};

struct golden_long_name_v2_xml_store_login_call {
	ridl_call call;
	const golden_long_name_v2_xml_store_login_args *args;
};

struct golden_long_name_v2_xml_store_login_future {
	ridl_future future;
};

extern const ridl_method_table golden_long_name_v2_xml_store_login_table;

/* XMLStore.import */
typedef struct golden_long_name_v2_xml_store_import_args golden_long_name_v2_xml_store_import_args;
typedef struct golden_long_name_v2_xml_store_import_results golden_long_name_v2_xml_store_import_results;
typedef struct golden_long_name_v2_xml_store_import_call golden_long_name_v2_xml_store_import_call;
typedef struct golden_long_name_v2_xml_store_import_future golden_long_name_v2_xml_store_import_future;

ridl_status golden_long_name_v2_xml_store_import(golden_long_name_v2_xml_store *self_,
    int32_t args__, const int32_t *x__, size_t n_x__, int32_t *self__);
ridl_status golden_long_name_v2_xml_store_import_timed(golden_long_name_v2_xml_store *self_,
    ridl_duration timeout_, int32_t args__, const int32_t *x__, size_t n_x__, int32_t *self__);
golden_long_name_v2_xml_store_import_future *golden_long_name_v2_xml_store_import_async(golden_long_name_v2_xml_store *self_,
    int32_t args__, const int32_t *x__, size_t n_x__);
ridl_status golden_long_name_v2_xml_store_import_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_import_args *args_,
    int32_t *self__);
golden_long_name_v2_xml_store_import_future *golden_long_name_v2_xml_store_import_async_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_import_args *args_);
ridl_status golden_long_name_v2_xml_store_import_value(golden_long_name_v2_xml_store_import_future *future_,
    int32_t *self__);
golden_long_name_v2_xml_store_import_future *golden_long_name_v2_xml_store_import_future_of(ridl_future *future_);
ridl_status golden_long_name_v2_xml_store_import_reply(golden_long_name_v2_xml_store_import_call *call_,
    int32_t self__);

struct golden_long_name_v2_xml_store_import_args {
	ProtobufCMessage base;
	int32_t args_;
	size_t n_x_;
	const int32_t *x_;
};

struct golden_long_name_v2_xml_store_import_results {
	ProtobufCMessage base;
	int32_t self_;
};

struct golden_long_name_v2_xml_store_import_call {
	ridl_call call;
	const golden_long_name_v2_xml_store_import_args *args;
};

struct golden_long_name_v2_xml_store_import_future {
	ridl_future future;
};

extern const ridl_method_table golden_long_name_v2_xml_store_import_table;

/* What a XMLStore is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct golden_long_name_v2_xml_store_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* XMLStore.stream: `self_` and `out_` are ours; `new` is C++'s. */
	ridl_status (*stream)(void *self_, golden_long_name_v2_xml_store_stream_call *call_,
	    int32_t self__, const char *new_, const char *out__, const char **new__);
	/* XMLStore.getURL */
	ridl_status (*get_url)(void *self_, golden_long_name_v2_xml_store_get_url_call *call_,
	    int32_t id, int32_t *id_);
	/* XMLStore.error */
	ridl_status (*fault)(void *self_, golden_long_name_v2_xml_store_fault_call *call_);
	/* XMLStore.login */
	ridl_status (*login)(void *self_, golden_long_name_v2_xml_store_login_call *call_,
	    const char *self, const char *call, const char *fn, int32_t hinted,
	    const char **self__);
	/* XMLStore.import */
	ridl_status (*import)(void *self_, golden_long_name_v2_xml_store_import_call *call_,
	    int32_t args__, const int32_t *x__, size_t n_x__, int32_t *self__);
};

extern const ridl_interface_table golden_long_name_v2_xml_store_table;

/* const LIMIT */
#define GOLDEN_LONG_NAME_V2_XML_STORE_LIMIT (-INT32_C(2))

/* callback Ask */
struct golden_long_name_v2_ask {
	ridl_object object;
};

golden_long_name_v2_ask *golden_long_name_v2_ask_ref(golden_long_name_v2_ask *self_);
void golden_long_name_v2_ask_unref(golden_long_name_v2_ask *self_);
golden_long_name_v2_ask *golden_long_name_v2_ask_from(ridl_object *object_);

/* Ask.invoke */
typedef struct golden_long_name_v2_ask_invoke_args golden_long_name_v2_ask_invoke_args;
typedef struct golden_long_name_v2_ask_invoke_results golden_long_name_v2_ask_invoke_results;
typedef struct golden_long_name_v2_ask_invoke_call golden_long_name_v2_ask_invoke_call;
typedef struct golden_long_name_v2_ask_invoke_future golden_long_name_v2_ask_invoke_future;

ridl_status golden_long_name_v2_ask_invoke(golden_long_name_v2_ask *self_, const char *self,
    const char *call, const char *fn, const char *released, char **call__);
ridl_status golden_long_name_v2_ask_invoke_timed(golden_long_name_v2_ask *self_,
    ridl_duration timeout_, const char *self, const char *call, const char *fn,
    const char *released, char **call__);
golden_long_name_v2_ask_invoke_future *golden_long_name_v2_ask_invoke_async(golden_long_name_v2_ask *self_,
    const char *self, const char *call, const char *fn, const char *released);
ridl_status golden_long_name_v2_ask_invoke_with(golden_long_name_v2_ask *self_,
    const ridl_call_options *options_, const golden_long_name_v2_ask_invoke_args *args_,
    char **call__);
golden_long_name_v2_ask_invoke_future *golden_long_name_v2_ask_invoke_async_with(golden_long_name_v2_ask *self_,
    const ridl_call_options *options_, const golden_long_name_v2_ask_invoke_args *args_);
ridl_status golden_long_name_v2_ask_invoke_value(golden_long_name_v2_ask_invoke_future *future_,
    const char **call__);
golden_long_name_v2_ask_invoke_future *golden_long_name_v2_ask_invoke_future_of(ridl_future *future_);
ridl_status golden_long_name_v2_ask_invoke_reply(golden_long_name_v2_ask_invoke_call *call_,
    const char *call);

struct golden_long_name_v2_ask_invoke_args {
	ProtobufCMessage base;
	const char *self;
	const char *call;
	const char *fn;
	const char *released;
};

struct golden_long_name_v2_ask_invoke_results {
	ProtobufCMessage base;
	const char *call;
};

struct golden_long_name_v2_ask_invoke_call {
	ridl_call call;
	const golden_long_name_v2_ask_invoke_args *args;
};

struct golden_long_name_v2_ask_invoke_future {
	ridl_future future;
};

/* fn serves Ask.invoke; released (or NULL) is called once the last reference is gone. */
golden_long_name_v2_ask *golden_long_name_v2_ask_new(ridl_status (*fn_)(void *self_,
    golden_long_name_v2_ask_invoke_call *call_, const char *self, const char *call,
    const char *fn, const char *released, const char **call__), void *self_,
    void (*released_)(void *self_));

extern const ridl_interface_table golden_long_name_v2_ask_table;

RIDL_END_DECLS

#endif
