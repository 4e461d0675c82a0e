/*
 * Made by ridlc from chat.ridl; do not edit.
 */
#ifndef CHAT_RIDL_H
#define CHAT_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "chat.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

typedef struct chat_nick_taken chat_nick_taken;
typedef struct chat_member chat_member;
typedef struct chat_member_ops chat_member_ops;
typedef struct chat_membership chat_membership;
typedef struct chat_membership_ops chat_membership_ops;
typedef struct chat_room chat_room;
typedef struct chat_room_ops chat_room_ops;

/*
 * error NickTaken
 *
 * The nick is in use by somebody else.
 */
enum { CHAT_NICK_TAKEN = 0x76b77386 };

struct chat_nick_taken {
	ProtobufCMessage base;
	const char *nick;
};

#define CHAT_NICK_TAKEN_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&chat_nick_taken_descriptor), protobuf_c_empty_string }

ridl_status chat_nick_taken_throw(ridl_call *call_, const chat_nick_taken *detail_);
const chat_nick_taken *chat_nick_taken_detail(const ridl_error *error_);

ridl_status chat_nick_taken_encode(const chat_nick_taken *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status chat_nick_taken_decode(const void *data_, size_t len_, ridl_arena *mem_,
    chat_nick_taken **out_);
void chat_nick_taken_print(const chat_nick_taken *message_, FILE *file_);
bool chat_nick_taken_equal(const chat_nick_taken *a_, const chat_nick_taken *b_);
chat_nick_taken *chat_nick_taken_copy(const chat_nick_taken *message_);

extern const ProtobufCMessageDescriptor chat_nick_taken_descriptor;
extern const ridl_message_table chat_nick_taken_table;
extern const ridl_error_table chat_nick_taken_error_table;

/*
 * interface Member
 *
 * What the room tells its members. Every member brings one along.
 */
struct chat_member {
	ridl_object object;
};

chat_member *chat_member_new(const chat_member_ops *ops_, void *self_);
chat_member *chat_member_ref(chat_member *self_);
void chat_member_unref(chat_member *self_);
chat_member *chat_member_from(ridl_object *object_);

/*
 * Member.said
 *
 * Somebody in the room said something.
 */
typedef struct chat_member_said_args chat_member_said_args;
typedef struct chat_member_said_call chat_member_said_call;
typedef struct chat_member_said_future chat_member_said_future;

ridl_status chat_member_said(chat_member *self_, const char *nick, const char *text);
ridl_status chat_member_said_timed(chat_member *self_, ridl_duration timeout_,
    const char *nick, const char *text);
chat_member_said_future *chat_member_said_async(chat_member *self_, const char *nick,
    const char *text);
ridl_status chat_member_said_with(chat_member *self_, const ridl_call_options *options_,
    const chat_member_said_args *args_);
chat_member_said_future *chat_member_said_async_with(chat_member *self_,
    const ridl_call_options *options_, const chat_member_said_args *args_);
ridl_status chat_member_said_value(chat_member_said_future *future_);
chat_member_said_future *chat_member_said_future_of(ridl_future *future_);

struct chat_member_said_args {
	ProtobufCMessage base;
	const char *nick;
	const char *text;
};

struct chat_member_said_call {
	ridl_call call;
	const chat_member_said_args *args;
};

struct chat_member_said_future {
	ridl_future future;
};

extern const ridl_method_table chat_member_said_table;

/*
 * Member.moved
 *
 * Somebody came or left.
 */
typedef struct chat_member_moved_args chat_member_moved_args;
typedef struct chat_member_moved_call chat_member_moved_call;
typedef struct chat_member_moved_future chat_member_moved_future;

ridl_status chat_member_moved(chat_member *self_, const char *nick, ridl_bool here);
ridl_status chat_member_moved_timed(chat_member *self_, ridl_duration timeout_,
    const char *nick, ridl_bool here);
chat_member_moved_future *chat_member_moved_async(chat_member *self_, const char *nick,
    ridl_bool here);
ridl_status chat_member_moved_with(chat_member *self_, const ridl_call_options *options_,
    const chat_member_moved_args *args_);
chat_member_moved_future *chat_member_moved_async_with(chat_member *self_,
    const ridl_call_options *options_, const chat_member_moved_args *args_);
ridl_status chat_member_moved_value(chat_member_moved_future *future_);
chat_member_moved_future *chat_member_moved_future_of(ridl_future *future_);

struct chat_member_moved_args {
	ProtobufCMessage base;
	const char *nick;
	ridl_bool here;
};

struct chat_member_moved_call {
	ridl_call call;
	const chat_member_moved_args *args;
};

struct chat_member_moved_future {
	ridl_future future;
};

extern const ridl_method_table chat_member_moved_table;

/* What a Member is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct chat_member_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Member.said: Somebody in the room said something. */
	void (*said)(void *self_, chat_member_said_call *call_, const char *nick,
	    const char *text);
	/* Member.moved: Somebody came or left. */
	void (*moved)(void *self_, chat_member_moved_call *call_, const char *nick,
	    ridl_bool here);
};

extern const ridl_interface_table chat_member_table;

/*
 * interface Membership
 *
 * One's place in the room. Dropping it is leaving.
 */
struct chat_membership {
	ridl_object object;
};

chat_membership *chat_membership_new(const chat_membership_ops *ops_, void *self_);
chat_membership *chat_membership_ref(chat_membership *self_);
void chat_membership_unref(chat_membership *self_);
chat_membership *chat_membership_from(ridl_object *object_);

/* Membership.say */
typedef struct chat_membership_say_args chat_membership_say_args;
typedef struct chat_membership_say_results chat_membership_say_results;
typedef struct chat_membership_say_call chat_membership_say_call;
typedef struct chat_membership_say_future chat_membership_say_future;

ridl_status chat_membership_say(chat_membership *self_, const char *text);
ridl_status chat_membership_say_timed(chat_membership *self_, ridl_duration timeout_,
    const char *text);
chat_membership_say_future *chat_membership_say_async(chat_membership *self_, const char *text);
ridl_status chat_membership_say_with(chat_membership *self_, const ridl_call_options *options_,
    const chat_membership_say_args *args_);
chat_membership_say_future *chat_membership_say_async_with(chat_membership *self_,
    const ridl_call_options *options_, const chat_membership_say_args *args_);
ridl_status chat_membership_say_value(chat_membership_say_future *future_);
chat_membership_say_future *chat_membership_say_future_of(ridl_future *future_);
ridl_status chat_membership_say_reply(chat_membership_say_call *call_);

struct chat_membership_say_args {
	ProtobufCMessage base;
	const char *text;
};

struct chat_membership_say_results {
	ProtobufCMessage base;
};

struct chat_membership_say_call {
	ridl_call call;
	const chat_membership_say_args *args;
};

struct chat_membership_say_future {
	ridl_future future;
};

extern const ridl_method_table chat_membership_say_table;

/* What a Membership is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct chat_membership_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Membership.say */
	ridl_status (*say)(void *self_, chat_membership_say_call *call_, const char *text);
};

extern const ridl_interface_table chat_membership_table;

/*
 * service Room
 *
 * A room to talk in: both sides call each other.
 */
struct chat_room {
	ridl_object object;
};

chat_room *chat_room_at(ridl_conn *conn_);
chat_room *chat_room_new(const chat_room_ops *ops_, void *self_);
chat_room *chat_room_ref(chat_room *self_);
void chat_room_unref(chat_room *self_);
chat_room *chat_room_from(ridl_object *object_);

/* Room.join */
typedef struct chat_room_join_args chat_room_join_args;
typedef struct chat_room_join_results chat_room_join_results;
typedef struct chat_room_join_call chat_room_join_call;
typedef struct chat_room_join_future chat_room_join_future;

ridl_status chat_room_join(chat_room *self_, const char *nick, chat_member *member,
    chat_membership **me);
ridl_status chat_room_join_timed(chat_room *self_, ridl_duration timeout_, const char *nick,
    chat_member *member, chat_membership **me);
chat_room_join_future *chat_room_join_async(chat_room *self_, const char *nick,
    chat_member *member);
ridl_status chat_room_join_with(chat_room *self_, const ridl_call_options *options_,
    const chat_room_join_args *args_, chat_membership **me);
chat_room_join_future *chat_room_join_async_with(chat_room *self_,
    const ridl_call_options *options_, const chat_room_join_args *args_);
ridl_status chat_room_join_value(chat_room_join_future *future_, chat_membership **me);
chat_room_join_future *chat_room_join_future_of(ridl_future *future_);
ridl_status chat_room_join_reply(chat_room_join_call *call_, chat_membership *me);

struct chat_room_join_args {
	ProtobufCMessage base;
	const char *nick;
	chat_member *member;
};

struct chat_room_join_results {
	ProtobufCMessage base;
	chat_membership *me;
};

struct chat_room_join_call {
	ridl_call call;
	const chat_room_join_args *args;
};

struct chat_room_join_future {
	ridl_future future;
};

extern const ridl_method_table chat_room_join_table;

/* What a Room is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct chat_room_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Room.join */
	ridl_status (*join)(void *self_, chat_room_join_call *call_, const char *nick,
	    chat_member *member, chat_membership **me);
};

extern const ridl_interface_table chat_room_table;

RIDL_END_DECLS

#endif
