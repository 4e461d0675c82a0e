/* SPDX-License-Identifier: MIT */
#include <backend/descriptor.h>

#include <base/wire.h>
#include <string.h>

/*
 * Each of the put_ functions appends one field to a message being built; a message in a message is
 * built by itself, and then appended as bytes. Numbers of fields are those of descriptor.proto.
 */

typedef struct piece {
	const char *bytes;
	size_t len;
} piece;

typedef struct message {
	arena *mem;
	vec pieces;  /* of piece: what did not fit any more, before what is in last */
	size_t len;  /* of all */
	char *last;  /* NULL: it is small */
	size_t used; /* of last */
	size_t room;
	char small[400]; /* most are */
} message;

static void
keep_last(message *m)
{
	piece *p = ARENA_NEW(m->mem, piece);

	*p = (piece){ m->last != NULL ? m->last : arena_grow(m->mem, m->small, m->used, m->used),
		m->used };
	vec_add(m->mem, &m->pieces, p);
	m->used = 0;
}

/* Nothing is moved: a large interface is one message of many megabytes. */
static void
begin_piece(message *m, size_t len)
{
	if (m->used > 0)
		keep_last(m);
	m->room = m->len < 64 << 10 ? 2 * m->len + len : 64 << 10;
	if (m->room < len)
		m->room = len;
	m->last = arena_grow(m->mem, NULL, 0, m->room);
}

/* Where that much goes. */
static char *
take(message *m, size_t len)
{
	char *to;

	if ((m->last != NULL ? m->room : sizeof m->small) - m->used < len)
		begin_piece(m, len);
	to = (m->last != NULL ? m->last : m->small) + m->used;
	m->used += len;
	m->len += len;
	return to;
}

static void
append(message *m, const void *bytes, size_t len)
{
	memcpy(take(m, len), bytes, len);
}

/* Many stay where they are; few are copied, so that they need not stay. */
static void
append_pieces(message *m, const vec *pieces)
{
	bool many = pieces->n > 2;

	if (many)
		keep_last(m);
	for (size_t i = 0; i < pieces->n; i++) {
		piece *p = pieces->at[i];

		if (!many) {
			append(m, p->bytes, p->len);
			continue;
		}
		vec_add(m->mem, &m->pieces, p);
		m->len += p->len;
	}
	if (many)
		begin_piece(m, 0);
}

/* What was built behind the mark is part of m now, and not needed any more; unless m has grown there. */
static void
forget(message *m, const char *last_before, arena_mark mark)
{
	if (m->last == last_before)
		arena_return(m->mem, mark);
}

static piece
last_piece(const message *m)
{
	return (piece){ m->last != NULL ? m->last : m->small, m->used };
}

static void
append_varint(message *m, uint64_t v)
{
	uint8_t room[RI_VARINT_MAX], *end = room + sizeof room, *begin;

	if (v < 0x80) { /* as nearly all are */
		*take(m, 1) = (char)v;
		return;
	}
	begin = ri_varint_put(end, v);
	append(m, begin, (size_t)(end - begin));
}

static void
put_number(message *m, unsigned field, uint64_t v)
{
	append_varint(m, field << 3 | RI_WIRE_VARINT);
	append_varint(m, v);
}

static void
put_bytes(message *m, unsigned field, const void *bytes, size_t len)
{
	append_varint(m, field << 3 | RI_WIRE_BYTES);
	append_varint(m, len);
	append(m, bytes, len);
}

static void
put_string(message *m, unsigned field, const char *text)
{
	put_bytes(m, field, text, strlen(text));
}

static void
put_message(message *m, unsigned field, const message *inner)
{
	const piece last = last_piece(inner);

	append_varint(m, field << 3 | RI_WIRE_BYTES);
	append_varint(m, inner->len);
	append_pieces(m, &inner->pieces);
	append(m, last.bytes, last.len);
}

/* A full name, as a reference to it: with a dot before it. */
static void
put_reference(message *m, unsigned field, const char *full)
{
	put_string(m, field, arena_printf(m->mem, ".%s", full));
}

/* Options that hold one truth: every kind of thing has its own number for `deprecated`. */
static void
put_true_option(message *m, unsigned options_field, unsigned field)
{
	message options = { .mem = m->mem };

	put_number(&options, field, 1);
	put_message(m, options_field, &options);
}

static void
put_options(message *m, unsigned field, const message *options)
{
	if (options->len > 0)
		put_message(m, field, options);
}

/* end: behind the last (fields), or the last itself (enums). */
static void
put_ranges(message *m, unsigned field, const vec *ranges, uint32_t beyond)
{
	for (size_t i = 0; i < ranges->n; i++) {
		const schema_range *r = ranges->at[i];
		message range = { .mem = m->mem };

		put_number(&range, 1, r->first);
		put_number(&range, 2, r->last + beyond);
		put_message(m, field, &range);
	}
}

static void
put_names(message *m, unsigned field, const vec *names)
{
	for (size_t i = 0; i < names->n; i++)
		put_string(m, field, names->at[i]);
}

static void
put_enum(message *to, unsigned field, const schema_enum *e)
{
	message m = { .mem = to->mem }, options = { .mem = to->mem };

	put_string(&m, 1, e->id.name);
	for (size_t i = 0; i < e->values.n; i++) {
		const schema_value *v = e->values.at[i];
		message value = { .mem = m.mem };

		put_string(&value, 1, v->id.name);
		put_number(&value, 2, (uint64_t)(int64_t)v->number);
		if (v->id.deprecated)
			put_true_option(&value, 3, 1);
		put_message(&m, 2, &value);
	}
	if (e->allow_alias)
		put_number(&options, 2, 1);
	if (e->id.deprecated)
		put_number(&options, 3, 1);
	put_options(&m, 3, &options);
	put_ranges(&m, 4, &e->ranges, 0);
	put_names(&m, 5, &e->names);
	put_message(to, field, &m);
}

/* FieldDescriptorProto.Type */
static unsigned
type_number(const schema_field *f)
{
	return f->is_enum ? 14 : f->type_name != NULL ? 11 : scalar_proto_type(f->scalar);
}

/* A field whose presence is told apart is alone in a union of its own, as protoc writes it. */
static void
put_field(message *to, const schema_field *f, size_t *next_union)
{
	message m = { .mem = to->mem }, options = { .mem = to->mem };

	put_string(&m, 1, f->id.name);
	put_number(&m, 3, f->number);
	put_number(&m, 4, f->repeated ? 3 : 1);
	put_number(&m, 5, type_number(f));
	if (f->type_name != NULL)
		put_reference(&m, 6, f->type_name);
	if (f->unpacked)
		put_number(&options, 2, 0);
	if (f->id.deprecated)
		put_number(&options, 3, 1);
	put_options(&m, 8, &options);
	if (f->optional)
		put_number(&m, 9, (*next_union)++);
	else if (f->union_index >= 0)
		put_number(&m, 9, (uint64_t)f->union_index);
	put_string(&m, 10, f->json_name);
	if (f->optional)
		put_number(&m, 17, 1);
	put_message(to, 2, &m);
}

static bool
is_name_of_union(const schema_message *m, const char *name)
{
	for (size_t i = 0; i < m->unions.n; i++)
		if (strcmp(((const schema_name *)m->unions.at[i])->name, name) == 0)
			return true;
	for (size_t i = 0; i < m->fields.n; i++)
		if (strcmp(((const schema_field *)m->fields.at[i])->id.name, name) == 0)
			return true;
	return false;
}

static void
put_union_name(message *m, const char *name)
{
	message u = { .mem = m->mem };

	put_string(&u, 1, name);
	put_message(m, 8, &u);
}

static void
put_unions(message *m, const schema_message *of)
{
	for (size_t i = 0; i < of->unions.n; i++)
		put_union_name(m, ((const schema_name *)of->unions.at[i])->name);
	for (size_t i = 0; i < of->fields.n; i++) {
		const schema_field *f = of->fields.at[i];
		const char *name;

		if (!f->optional)
			continue;
		name = arena_printf(m->mem, "_%s", f->id.name);
		while (is_name_of_union(of, name))
			name = arena_printf(m->mem, "X%s", name);
		put_union_name(m, name);
	}
}

static void
put_record(message *to, unsigned field, const schema_message *of, bool is_entry)
{
	const arena_mark mark = arena_here(to->mem);
	const char *last = to->last;
	message m = { .mem = to->mem };
	size_t next_union = of->unions.n;

	put_string(&m, 1, of->id.name);
	for (size_t i = 0; i < of->fields.n; i++)
		put_field(&m, of->fields.at[i], &next_union);
	for (size_t i = 0; i < of->messages.n; i++)
		put_record(&m, 3, of->messages.at[i], false);
	for (size_t i = 0; i < of->entries.n; i++)
		put_record(&m, 3, of->entries.at[i], true);
	for (size_t i = 0; i < of->enums.n; i++)
		put_enum(&m, 4, of->enums.at[i]);
	if (is_entry)
		put_true_option(&m, 7, 7);
	else if (of->id.deprecated)
		put_true_option(&m, 7, 3);
	put_unions(&m, of);
	put_ranges(&m, 9, &of->ranges, 1);
	put_names(&m, 10, &of->names);
	put_message(to, field, &m);
	forget(to, last, mark);
}

static void
put_method(message *service, const schema_method *of)
{
	message m = { .mem = service->mem }, options = { .mem = service->mem };

	put_string(&m, 1, of->id.name);
	put_reference(&m, 2, of->takes);
	put_reference(&m, 3, of->gives);
	if (of->id.deprecated)
		put_number(&options, 33, 1);
	if (of->idempotency != 0)
		put_number(&options, 34, of->idempotency);
	put_options(&m, 4, &options);
	put_message(service, 2, &m);
}

static void
put_service(message *file, const schema_service *of)
{
	message m = { .mem = file->mem };

	put_string(&m, 1, of->id.name);
	for (size_t i = 0; i < of->methods.n; i++)
		put_method(&m, of->methods.at[i]);
	if (of->id.deprecated)
		put_true_option(&m, 3, 33);
	put_message(file, 6, &m);
}

/*
 * Comments. Each has the path of what it belongs to: the numbers of fields and indices that lead
 * there. The spans are those of the .ridl file.
 */

/* " line\n" for every line, as a comment of a .proto would be. */
static const char *
comment_text(arena *mem, const char *doc)
{
	char *out = arena_text_begin(mem, 2 * strlen(doc) + 2), *to = out;

	while (doc != NULL) {
		const char *end = strchr(doc, '\n');
		size_t len = end != NULL ? (size_t)(end - doc) : strlen(doc);

		if (len > 0)
			*to++ = ' ';
		to = mempcpy(to, doc, len);
		*to++ = '\n';
		doc = end != NULL ? end + 1 : NULL;
	}
	arena_text_end(mem, to);
	return out;
}

/* How to come to a thing: its list's number, and its index in there, behind those of what it is in. */
typedef struct path {
	const struct path *outer; /* NULL: the file */
	unsigned field;
	size_t index;
} path;

static void
put_path(message *numbers, const path *p)
{
	if (p == NULL)
		return;
	put_path(numbers, p->outer);
	append_varint(numbers, p->field);
	append_varint(numbers, p->index);
}

static void
put_location(message *info, const path *p, const schema_name *id)
{
	const arena_mark mark = arena_here(info->mem);
	const char *last = info->last;
	message location = { .mem = info->mem }, numbers = { .mem = info->mem };
	message area = { .mem = info->mem };
	source_place place;

	if (id->doc == NULL)
		return;
	place = source_find(id->at.src, id->at.begin);
	put_path(&numbers, p);
	append_varint(&area, place.line - 1);
	append_varint(&area, place.column - 1);
	append_varint(&area, place.column - 1 + (id->at.end - id->at.begin));
	put_message(&location, 1, &numbers);
	put_message(&location, 2, &area);
	put_string(&location, 3, comment_text(info->mem, id->doc));
	put_message(info, 1, &location);
	forget(info, last, mark);
}

/* Of things in a list: their names are their first members. */
static void
put_locations(message *info, const path *owner, unsigned field, const vec *things)
{
	for (size_t i = 0; i < things->n; i++)
		put_location(info, &(path){ owner, field, i }, things->at[i]);
}

static void
put_enum_locations(message *info, const path *owner, unsigned field, const vec *enums)
{
	put_locations(info, owner, field, enums);
	for (size_t i = 0; i < enums->n; i++) {
		const schema_enum *e = enums->at[i];

		put_locations(info, &(path){ owner, field, i }, 2, &e->values);
	}
}

static void
put_message_locations(message *info, const path *owner, unsigned field, const vec *messages)
{
	put_locations(info, owner, field, messages);
	for (size_t i = 0; i < messages->n; i++) {
		const schema_message *m = messages->at[i];
		const path p = { owner, field, i };

		put_locations(info, &p, 2, &m->fields);
		put_locations(info, &p, 8, &m->unions);
		put_message_locations(info, &p, 3, &m->messages);
		put_enum_locations(info, &p, 4, &m->enums);
	}
}

static void
put_comments(message *to, const schema_file *f)
{
	message info = { .mem = to->mem };

	put_message_locations(&info, NULL, 4, &f->messages);
	put_enum_locations(&info, NULL, 5, &f->enums);
	put_locations(&info, NULL, 6, &f->services);
	for (size_t i = 0; i < f->services.n; i++) {
		const schema_service *s = f->services.at[i];

		put_locations(&info, &(path){ NULL, 6, i }, 2, &s->methods);
	}
	put_message(to, 9, &info);
}

static void
put_file_options(message *to, const schema_file *f)
{
	message m = { .mem = to->mem };

	for (size_t i = 0; i < f->options.n; i++) {
		const ast_option *o = f->options.at[i];
		const file_option *known = schema_option(o);

		switch (known->kind) {
		case FILE_OPTION_STRING:
			put_bytes(&m, known->number, o->value->text, o->value->len);
			break;
		case FILE_OPTION_BOOL:
			put_number(&m, known->number, o->value->truth);
			break;
		case FILE_OPTION_MODE:
			put_number(&m, known->number, file_option_mode(o->value->text));
			break;
		}
	}
	put_options(to, 8, &m);
}

static void
write_message(emitter *e, const message *m)
{
	const piece last = last_piece(m);

	for (size_t i = 0; i < m->pieces.n; i++) {
		const piece *p = m->pieces.at[i];

		emit_bytes(e, p->bytes, p->len);
	}
	emit_bytes(e, last.bytes, last.len);
}

/* One of the set; the set itself is nowhere gathered. */
static void
write_file(emitter *e, const schema_file *f)
{
	message m = { .mem = e->mem }, head = { .mem = e->mem };

	put_string(&m, 1, f->name);
	put_string(&m, 2, f->package);
	for (size_t i = 0; i < f->imports.n; i++)
		put_string(&m, 3, ((const schema_file *)f->imports.at[i])->name);
	for (size_t i = 0; i < f->messages.n; i++)
		put_record(&m, 4, f->messages.at[i], false);
	for (size_t i = 0; i < f->enums.n; i++)
		put_enum(&m, 5, f->enums.at[i]);
	for (size_t i = 0; i < f->services.n; i++)
		put_service(&m, f->services.at[i]);
	put_file_options(&m, f);
	put_comments(&m, f);
	put_string(&m, 12, "proto3");
	append_varint(&head, 1 << 3 | RI_WIRE_BYTES);
	append_varint(&head, m.len);
	write_message(e, &head);
	write_message(e, &m);
}

/* What a file imports comes before it, once. */
static void
write_with_imports(emitter *e, const schema_file *f, map *there)
{
	if (map_add(e->mem, there, f->name, there) != NULL)
		return;
	for (size_t i = 0; i < f->imports.n; i++)
		write_with_imports(e, f->imports.at[i], there);
	write_file(e, f);
}

void
descriptor_write(emitter *e, const schema_file *f)
{
	map there = { 0 };

	write_with_imports(e, f, &there);
}
