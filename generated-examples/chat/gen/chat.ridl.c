/*
 * Made by ridlc from chat.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "chat.ridl.h"

#include <ridl/gen.h>

/* error NickTaken */

static const ProtobufCFieldDescriptor chat_nick_taken_pb_fields[] = {
	{ "nick", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(chat_nick_taken, nick), NULL, protobuf_c_empty_string, 0, 0, NULL, NULL },
};

static const unsigned chat_nick_taken_pb_names[] = { 0 };
static const ProtobufCIntRange chat_nick_taken_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor chat_nick_taken_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.chat.NickTaken",
	"NickTaken",
	"chat_nick_taken",
	"demo.chat",
	sizeof(chat_nick_taken),
	1,
	chat_nick_taken_pb_fields,
	chat_nick_taken_pb_names,
	1,
	chat_nick_taken_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const chat_nick_taken chat_nick_taken_absent = { { &chat_nick_taken_descriptor, 0,
    NULL }, protobuf_c_empty_string };

static const ridl_field chat_nick_taken_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(chat_nick_taken, nick), 0, NULL, NULL, NULL,
	    "nick"),
	RIDL_FIELDS_END,
};

const ridl_message_table chat_nick_taken_table = { "demo.chat.NickTaken",
    &chat_nick_taken_descriptor, chat_nick_taken_fields, &chat_nick_taken_absent,
    sizeof(chat_nick_taken), 1, 0 };

ridl_status
chat_nick_taken_encode(const chat_nick_taken *message_, void *buf_, size_t size_,
    size_t *out_len_)
{
	return ridl_gen_encode(&chat_nick_taken_table, message_, buf_, size_, out_len_);
}

ridl_status
chat_nick_taken_decode(const void *data_, size_t len_, ridl_arena *mem_, chat_nick_taken **out_)
{
	return ridl_gen_decode(&chat_nick_taken_table, data_, len_, mem_, out_);
}

void
chat_nick_taken_print(const chat_nick_taken *message_, FILE *file_)
{
	ridl_gen_print(&chat_nick_taken_table, message_, file_);
}

bool
chat_nick_taken_equal(const chat_nick_taken *a_, const chat_nick_taken *b_)
{
	return ridl_gen_equal(&chat_nick_taken_table, a_, b_);
}

chat_nick_taken *
chat_nick_taken_copy(const chat_nick_taken *message_)
{
	return ridl_gen_copy(&chat_nick_taken_table, message_);
}

const ridl_error_table chat_nick_taken_error_table = { "demo.chat.NickTaken", CHAT_NICK_TAKEN,
    &chat_nick_taken_table };

ridl_status
chat_nick_taken_throw(ridl_call *call_, const chat_nick_taken *detail_)
{
	return ridl_gen_throw(call_, &chat_nick_taken_error_table, detail_);
}

const chat_nick_taken *
chat_nick_taken_detail(const ridl_error *error_)
{
	return ridl_gen_error_detail(error_, &chat_nick_taken_error_table);
}

/* Member.said */

static const ProtobufCFieldDescriptor chat_member_said_args_pb_fields[] = {
	{ "nick", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(chat_member_said_args, nick), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
	{ "text", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(chat_member_said_args, text), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned chat_member_said_args_pb_names[] = { 0, 1 };
static const ProtobufCIntRange chat_member_said_args_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor chat_member_said_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.chat.MemberSaidArgs",
	"MemberSaidArgs",
	"chat_member_said_args",
	"demo.chat",
	sizeof(chat_member_said_args),
	2,
	chat_member_said_args_pb_fields,
	chat_member_said_args_pb_names,
	1,
	chat_member_said_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const chat_member_said_args chat_member_said_args_absent = { { &chat_member_said_args_descriptor,
    0, NULL }, protobuf_c_empty_string, protobuf_c_empty_string };

static const ridl_field chat_member_said_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(chat_member_said_args, nick), 0, NULL, NULL,
	    NULL, "nick"),
	RIDL_FIELD(2, STRING, ONE, 0, offsetof(chat_member_said_args, text), 0, NULL, NULL,
	    NULL, "text"),
	RIDL_FIELDS_END,
};

static const ridl_message_table chat_member_said_args_table = { "demo.chat.MemberSaidArgs",
    &chat_member_said_args_descriptor, chat_member_said_args_fields,
    &chat_member_said_args_absent, sizeof(chat_member_said_args), 2, RIDL_MESSAGE_LIST };

static ridl_status
chat_member_said_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const chat_member_said_args *args_ = in_;

	(void)out_;
	((void (*)(void *, chat_member_said_call *, const char *, const char *))slot_)(self_,
	    (chat_member_said_call *)call_, args_->nick, args_->text);
	return RIDL_OK;
}

const ridl_method_table chat_member_said_table = {
	"demo.chat.Member/said",
	0x70b0b6aa,
	RIDL_METHOD_ONEWAY,
	RIDL_SHAPE_NONE,
	0,
	&chat_member_said_args_table,
	NULL,
	NULL,
	0,
	chat_member_said_call_slot,
};

ridl_status
chat_member_said(chat_member *self_, const char *nick, const char *text)
{
	const chat_member_said_args args_ = { .nick = nick, .text = text };

	return ridl_gen_call((ridl_object *)self_, &chat_member_said_table, NULL, &args_, NULL);
}

ridl_status
chat_member_said_timed(chat_member *self_, ridl_duration timeout_, const char *nick,
    const char *text)
{
	const chat_member_said_args args_ = { .nick = nick, .text = text };

	return ridl_gen_call_timed((ridl_object *)self_, &chat_member_said_table, timeout_,
	    &args_, NULL);
}

chat_member_said_future *
chat_member_said_async(chat_member *self_, const char *nick, const char *text)
{
	const chat_member_said_args args_ = { .nick = nick, .text = text };

	return (chat_member_said_future *)ridl_gen_call_async((ridl_object *)self_,
	    &chat_member_said_table, NULL, &args_);
}

ridl_status
chat_member_said_with(chat_member *self_, const ridl_call_options *options_,
    const chat_member_said_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &chat_member_said_table, options_, args_,
	    NULL);
}

chat_member_said_future *
chat_member_said_async_with(chat_member *self_, const ridl_call_options *options_,
    const chat_member_said_args *args_)
{
	return (chat_member_said_future *)ridl_gen_call_async((ridl_object *)self_,
	    &chat_member_said_table, options_, args_);
}

ridl_status
chat_member_said_value(chat_member_said_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &chat_member_said_table, NULL);
}

chat_member_said_future *
chat_member_said_future_of(ridl_future *future_)
{
	return (chat_member_said_future *)ridl_gen_future_of(future_, &chat_member_said_table);
}

/* Member.moved */

static const ProtobufCFieldDescriptor chat_member_moved_args_pb_fields[] = {
	{ "nick", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(chat_member_moved_args, nick), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
	{ "here", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(chat_member_moved_args, here), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned chat_member_moved_args_pb_names[] = { 1, 0 };
static const ProtobufCIntRange chat_member_moved_args_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor chat_member_moved_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.chat.MemberMovedArgs",
	"MemberMovedArgs",
	"chat_member_moved_args",
	"demo.chat",
	sizeof(chat_member_moved_args),
	2,
	chat_member_moved_args_pb_fields,
	chat_member_moved_args_pb_names,
	1,
	chat_member_moved_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const chat_member_moved_args chat_member_moved_args_absent = { { &chat_member_moved_args_descriptor,
    0, NULL }, protobuf_c_empty_string, 0 };

static const ridl_field chat_member_moved_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(chat_member_moved_args, nick), 0, NULL, NULL,
	    NULL, "nick"),
	RIDL_FIELD(2, BOOL, ONE, 0, offsetof(chat_member_moved_args, here), 0, NULL, NULL,
	    NULL, "here"),
	RIDL_FIELDS_END,
};

static const ridl_message_table chat_member_moved_args_table = { "demo.chat.MemberMovedArgs",
    &chat_member_moved_args_descriptor, chat_member_moved_args_fields,
    &chat_member_moved_args_absent, sizeof(chat_member_moved_args), 2, RIDL_MESSAGE_LIST };

static ridl_status
chat_member_moved_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const chat_member_moved_args *args_ = in_;

	(void)out_;
	((void (*)(void *, chat_member_moved_call *, const char *, ridl_bool))slot_)(self_,
	    (chat_member_moved_call *)call_, args_->nick, args_->here);
	return RIDL_OK;
}

const ridl_method_table chat_member_moved_table = {
	"demo.chat.Member/moved",
	0x86c05b2e,
	RIDL_METHOD_ONEWAY,
	RIDL_SHAPE_NONE,
	0,
	&chat_member_moved_args_table,
	NULL,
	NULL,
	0,
	chat_member_moved_call_slot,
};

ridl_status
chat_member_moved(chat_member *self_, const char *nick, ridl_bool here)
{
	const chat_member_moved_args args_ = { .nick = nick, .here = here };

	return ridl_gen_call((ridl_object *)self_, &chat_member_moved_table, NULL, &args_,
	    NULL);
}

ridl_status
chat_member_moved_timed(chat_member *self_, ridl_duration timeout_, const char *nick,
    ridl_bool here)
{
	const chat_member_moved_args args_ = { .nick = nick, .here = here };

	return ridl_gen_call_timed((ridl_object *)self_, &chat_member_moved_table, timeout_,
	    &args_, NULL);
}

chat_member_moved_future *
chat_member_moved_async(chat_member *self_, const char *nick, ridl_bool here)
{
	const chat_member_moved_args args_ = { .nick = nick, .here = here };

	return (chat_member_moved_future *)ridl_gen_call_async((ridl_object *)self_,
	    &chat_member_moved_table, NULL, &args_);
}

ridl_status
chat_member_moved_with(chat_member *self_, const ridl_call_options *options_,
    const chat_member_moved_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &chat_member_moved_table, options_, args_,
	    NULL);
}

chat_member_moved_future *
chat_member_moved_async_with(chat_member *self_, const ridl_call_options *options_,
    const chat_member_moved_args *args_)
{
	return (chat_member_moved_future *)ridl_gen_call_async((ridl_object *)self_,
	    &chat_member_moved_table, options_, args_);
}

ridl_status
chat_member_moved_value(chat_member_moved_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &chat_member_moved_table, NULL);
}

chat_member_moved_future *
chat_member_moved_future_of(ridl_future *future_)
{
	return (chat_member_moved_future *)ridl_gen_future_of(future_,
	    &chat_member_moved_table);
}

/* interface Member */

static const ridl_interface_method chat_member_methods[] = {
	/* sorted by id */
	{ 0x70b0b6aa, offsetof(chat_member_ops, said), &chat_member_said_table },
	{ 0x86c05b2e, offsetof(chat_member_ops, moved), &chat_member_moved_table },
};

const ridl_interface_table chat_member_table = { "demo.chat.Member", 0xb8141c32, 0, 2,
    chat_member_methods, NULL, 0 };

chat_member *
chat_member_new(const chat_member_ops *ops_, void *self_)
{
	return (chat_member *)ridl_gen_object_new(&chat_member_table, ops_,
	    sizeof(chat_member_ops), self_);
}

chat_member *
chat_member_ref(chat_member *self_)
{
	return (chat_member *)ridl_object_ref((ridl_object *)self_);
}

void
chat_member_unref(chat_member *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

chat_member *
chat_member_from(ridl_object *object_)
{
	return (chat_member *)ridl_gen_object_from(object_, &chat_member_table);
}

/* Membership.say */

static const ProtobufCFieldDescriptor chat_membership_say_args_pb_fields[] = {
	{ "text", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(chat_membership_say_args, text), NULL, protobuf_c_empty_string, 0, 0,
	    NULL, NULL },
};

static const unsigned chat_membership_say_args_pb_names[] = { 0 };
static const ProtobufCIntRange chat_membership_say_args_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor chat_membership_say_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.chat.MembershipSayArgs",
	"MembershipSayArgs",
	"chat_membership_say_args",
	"demo.chat",
	sizeof(chat_membership_say_args),
	1,
	chat_membership_say_args_pb_fields,
	chat_membership_say_args_pb_names,
	1,
	chat_membership_say_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const chat_membership_say_args chat_membership_say_args_absent = { { &chat_membership_say_args_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field chat_membership_say_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(chat_membership_say_args, text), 0, NULL, NULL,
	    NULL, "text"),
	RIDL_FIELDS_END,
};

static const ridl_message_table chat_membership_say_args_table = { "demo.chat.MembershipSayArgs",
    &chat_membership_say_args_descriptor, chat_membership_say_args_fields,
    &chat_membership_say_args_absent, sizeof(chat_membership_say_args), 1, RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor chat_membership_say_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.chat.MembershipSayResults",
	"MembershipSayResults",
	"chat_membership_say_results",
	"demo.chat",
	sizeof(chat_membership_say_results),
	0,
	NULL,
	NULL,
	0,
	NULL,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const chat_membership_say_results chat_membership_say_results_absent = { { &chat_membership_say_results_descriptor,
    0, NULL } };

static const ridl_field chat_membership_say_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table chat_membership_say_results_table = { "demo.chat.MembershipSayResults",
    &chat_membership_say_results_descriptor, chat_membership_say_results_fields,
    &chat_membership_say_results_absent, sizeof(chat_membership_say_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
chat_membership_say_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const chat_membership_say_args *args_ = in_;

	(void)out_;
	return ((ridl_status (*)(void *, chat_membership_say_call *,
	    const char *))slot_)(self_, (chat_membership_say_call *)call_, args_->text);
}

const ridl_method_table chat_membership_say_table = {
	"demo.chat.Membership/say",
	0xda070ef0,
	0,
	RIDL_SHAPE_NONE,
	0,
	&chat_membership_say_args_table,
	&chat_membership_say_results_table,
	NULL,
	0,
	chat_membership_say_call_slot,
};

ridl_status
chat_membership_say(chat_membership *self_, const char *text)
{
	const chat_membership_say_args args_ = { .text = text };

	return ridl_gen_call((ridl_object *)self_, &chat_membership_say_table, NULL, &args_,
	    NULL);
}

ridl_status
chat_membership_say_timed(chat_membership *self_, ridl_duration timeout_, const char *text)
{
	const chat_membership_say_args args_ = { .text = text };

	return ridl_gen_call_timed((ridl_object *)self_, &chat_membership_say_table, timeout_,
	    &args_, NULL);
}

chat_membership_say_future *
chat_membership_say_async(chat_membership *self_, const char *text)
{
	const chat_membership_say_args args_ = { .text = text };

	return (chat_membership_say_future *)ridl_gen_call_async((ridl_object *)self_,
	    &chat_membership_say_table, NULL, &args_);
}

ridl_status
chat_membership_say_with(chat_membership *self_, const ridl_call_options *options_,
    const chat_membership_say_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &chat_membership_say_table, options_, args_,
	    NULL);
}

chat_membership_say_future *
chat_membership_say_async_with(chat_membership *self_, const ridl_call_options *options_,
    const chat_membership_say_args *args_)
{
	return (chat_membership_say_future *)ridl_gen_call_async((ridl_object *)self_,
	    &chat_membership_say_table, options_, args_);
}

ridl_status
chat_membership_say_value(chat_membership_say_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &chat_membership_say_table, NULL);
}

chat_membership_say_future *
chat_membership_say_future_of(ridl_future *future_)
{
	return (chat_membership_say_future *)ridl_gen_future_of(future_,
	    &chat_membership_say_table);
}

ridl_status
chat_membership_say_reply(chat_membership_say_call *call_)
{
	const chat_membership_say_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* interface Membership */

static const ridl_interface_method chat_membership_methods[] = {
	/* sorted by id */
	{ 0xda070ef0, offsetof(chat_membership_ops, say), &chat_membership_say_table },
};

const ridl_interface_table chat_membership_table = { "demo.chat.Membership", 0x8af8ffb8, 0, 1,
    chat_membership_methods, NULL, 0 };

chat_membership *
chat_membership_new(const chat_membership_ops *ops_, void *self_)
{
	return (chat_membership *)ridl_gen_object_new(&chat_membership_table, ops_,
	    sizeof(chat_membership_ops), self_);
}

chat_membership *
chat_membership_ref(chat_membership *self_)
{
	return (chat_membership *)ridl_object_ref((ridl_object *)self_);
}

void
chat_membership_unref(chat_membership *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

chat_membership *
chat_membership_from(ridl_object *object_)
{
	return (chat_membership *)ridl_gen_object_from(object_, &chat_membership_table);
}

/* Room.join */

static const chat_room_join_args chat_room_join_args_absent = { { NULL, 0, NULL },
    protobuf_c_empty_string, NULL };

static const ridl_field chat_room_join_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(chat_room_join_args, nick), 0, NULL, NULL, NULL,
	    "nick"),
	RIDL_FIELD(2, OBJECT, ONE, RIDL_FIELD_NEEDED, offsetof(chat_room_join_args, member), 0,
	    &chat_member_table, NULL, NULL, "member"),
	RIDL_FIELDS_END,
};

static const ridl_message_table chat_room_join_args_table = { "demo.chat.RoomJoinArgs", NULL,
    chat_room_join_args_fields, &chat_room_join_args_absent, sizeof(chat_room_join_args), 2,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static const chat_room_join_results chat_room_join_results_absent = { { NULL, 0, NULL }, NULL };

static const ridl_field chat_room_join_results_fields[] = {
	RIDL_FIELD(1, OBJECT, ONE, RIDL_FIELD_NEEDED, offsetof(chat_room_join_results, me), 0,
	    &chat_membership_table, NULL, NULL, "me"),
	RIDL_FIELDS_END,
};

static const ridl_message_table chat_room_join_results_table = { "demo.chat.RoomJoinResults",
    NULL, chat_room_join_results_fields, &chat_room_join_results_absent,
    sizeof(chat_room_join_results), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static ridl_status
chat_room_join_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const chat_room_join_args *args_ = in_;

	return ((ridl_status (*)(void *, chat_room_join_call *, const char *, chat_member *,
	    chat_membership **))slot_)(self_, (chat_room_join_call *)call_, args_->nick,
	    args_->member, out_);
}

static const ridl_error_table *const chat_room_join_throws[] = {
	&chat_nick_taken_error_table,
};

const ridl_method_table chat_room_join_table = {
	"demo.chat.Room/join",
	0x29994b64,
	0,
	RIDL_SHAPE_OBJECT,
	0,
	&chat_room_join_args_table,
	&chat_room_join_results_table,
	chat_room_join_throws,
	1,
	chat_room_join_call_slot,
};

ridl_status
chat_room_join(chat_room *self_, const char *nick, chat_member *member, chat_membership **me)
{
	const chat_room_join_args args_ = { .nick = nick, .member = member };

	return ridl_gen_call((ridl_object *)self_, &chat_room_join_table, NULL, &args_, me);
}

ridl_status
chat_room_join_timed(chat_room *self_, ridl_duration timeout_, const char *nick,
    chat_member *member, chat_membership **me)
{
	const chat_room_join_args args_ = { .nick = nick, .member = member };

	return ridl_gen_call_timed((ridl_object *)self_, &chat_room_join_table, timeout_,
	    &args_, me);
}

chat_room_join_future *
chat_room_join_async(chat_room *self_, const char *nick, chat_member *member)
{
	const chat_room_join_args args_ = { .nick = nick, .member = member };

	return (chat_room_join_future *)ridl_gen_call_async((ridl_object *)self_,
	    &chat_room_join_table, NULL, &args_);
}

ridl_status
chat_room_join_with(chat_room *self_, const ridl_call_options *options_,
    const chat_room_join_args *args_, chat_membership **me)
{
	return ridl_gen_call((ridl_object *)self_, &chat_room_join_table, options_, args_, me);
}

chat_room_join_future *
chat_room_join_async_with(chat_room *self_, const ridl_call_options *options_,
    const chat_room_join_args *args_)
{
	return (chat_room_join_future *)ridl_gen_call_async((ridl_object *)self_,
	    &chat_room_join_table, options_, args_);
}

ridl_status
chat_room_join_value(chat_room_join_future *future_, chat_membership **me)
{
	return ridl_gen_future_value((ridl_future *)future_, &chat_room_join_table, me);
}

chat_room_join_future *
chat_room_join_future_of(ridl_future *future_)
{
	return (chat_room_join_future *)ridl_gen_future_of(future_, &chat_room_join_table);
}

ridl_status
chat_room_join_reply(chat_room_join_call *call_, chat_membership *me)
{
	const chat_room_join_results results_ = { .me = me };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* service Room */

static const ridl_interface_method chat_room_methods[] = {
	/* sorted by id */
	{ 0x29994b64, offsetof(chat_room_ops, join), &chat_room_join_table },
};

const ridl_interface_table chat_room_table = { "demo.chat.Room", 0x39b3a7e3,
    RIDL_INTERFACE_SERVICE, 1, chat_room_methods, NULL, 0 };

chat_room *
chat_room_at(ridl_conn *conn_)
{
	return (chat_room *)ridl_gen_object_at(conn_, &chat_room_table);
}

chat_room *
chat_room_new(const chat_room_ops *ops_, void *self_)
{
	return (chat_room *)ridl_gen_object_new(&chat_room_table, ops_, sizeof(chat_room_ops),
	    self_);
}

chat_room *
chat_room_ref(chat_room *self_)
{
	return (chat_room *)ridl_object_ref((ridl_object *)self_);
}

void
chat_room_unref(chat_room *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

chat_room *
chat_room_from(ridl_object *object_)
{
	return (chat_room *)ridl_gen_object_from(object_, &chat_room_table);
}
