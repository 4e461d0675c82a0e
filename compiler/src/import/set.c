/* SPDX-License-Identifier: MIT */
#include <import/set.h>

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <string.h>
#include <support/file.h>
#include <support/text.h>

/* The messages of descriptor.proto that are looked into. */
static const pb_shape leaf[] = { { 0, NULL } };
static const pb_shape field_shape[] = { { 8, leaf }, { 0, NULL } };
static const pb_shape value_shape[] = { { 3, leaf }, { 0, NULL } };
static const pb_shape enum_shape[] = { { 2, value_shape }, { 3, leaf }, { 4, leaf },
	{ 0, NULL } };
static const pb_shape method_shape[] = { { 4, leaf }, { 0, NULL } };
static const pb_shape service_shape[] = { { 2, method_shape }, { 3, leaf }, { 0, NULL } };
static const pb_shape message_shape[] = { { 2, field_shape }, { 3, message_shape },
	{ 4, enum_shape }, { 5, leaf }, { 6, field_shape }, { 7, leaf }, { 8, leaf }, { 9, leaf },
	{ 0, NULL } };
static const pb_shape info_shape[] = { { 1, leaf }, { 0, NULL } };
static const pb_shape file_shape[] = { { 4, message_shape }, { 5, enum_shape },
	{ 6, service_shape }, { 7, field_shape }, { 8, leaf }, { 9, info_shape }, { 0, NULL } };
static const pb_shape set_shape[] = { { 1, file_shape }, { 0, NULL } };

/* A location of SourceCodeInfo. */
typedef struct location {
	uint32_t begin, end; /* as in a span */
	const char *doc;
} location;

/* Where the lines of a text begin. */
typedef struct lines {
	uint32_t *begins;
	uint64_t n;
} lines;

static lines
find_lines(arena *mem, const source *src)
{
	lines l = { .n = 1 };

	for (uint32_t i = 0; i < src->len; i++)
		l.n += src->text[i] == '\n';
	l.begins = arena_alloc(mem, (size_t)l.n * sizeof *l.begins);
	l.n = 1;
	for (uint32_t i = 0; i < src->len; i++)
		if (src->text[i] == '\n')
			l.begins[l.n++] = i + 1;
	return l;
}

static uint32_t
offset_of(const source *src, const lines *l, uint64_t line, uint64_t column)
{
	uint32_t at = line < l->n ? l->begins[line] : src->len;

	for (uint64_t i = 0; i < column && at < src->len && src->text[at] != '\n'; at++)
		i += src->text[at] == '\t' ? 8 - i % 8 : 1;
	return at;
}

span
proto_place_at(arena *mem, const source *src, uint64_t line, uint64_t column)
{
	const lines l = find_lines(mem, src);
	uint32_t at = offset_of(src, &l, line, column);

	return (span){ src, at, at };
}

/* Where there is no text, an offset is the number of a place. */
static uint32_t
add_place(arena *mem, source *src, uint64_t line, uint64_t column)
{
	source_place *place = ARENA_NEW(mem, source_place);

	place->line = line < INT32_MAX ? (uint32_t)line + 1 : 1;
	place->column = column < INT32_MAX ? (uint32_t)column + 1 : 1;
	place->line_text = "";
	vec_add(mem, src->places, place);
	return (uint32_t)src->places->n - 1;
}

/* Packed numbers as text: "4,0,2,1". One of n bytes has no more than 3 n digits. */
static const char *
path_text(arena *mem, pb numbers)
{
	char *text = arena_text_begin(mem, 4 * numbers.len), *to = text;
	uint64_t n;

	while (pb_next_number(&numbers, &n))
		to += sprintf(to, to > text ? ",%" PRIu64 : "%" PRIu64, n);
	arena_text_end(mem, to);
	return text;
}

/* One blank is the comment's, as in "// text"; what surrounds the text is nobody's. */
static const char *
add_comment(arena *mem, const char *doc, const char *comment)
{
	char *text, *to;

	if (comment == NULL || comment[strspn(comment, " \t\r\n")] == '\0')
		return doc;
	text = to = arena_text_begin(mem, strlen(comment) + 1);
	for (const char *line = comment; line != NULL;) {
		const char *end = strchr(line, '\n');
		size_t len;

		line += *line == ' ';
		len = strcspn(line, "\r\n");
		memcpy(to, line, len);
		to += len;
		*to++ = '\n';
		line = end != NULL ? end + 1 : NULL;
	}
	while (to > text && isspace((unsigned char)to[-1]))
		to--;
	arena_text_end(mem, to);
	text += strspn(text, "\n");
	return doc != NULL ? arena_printf(mem, "%s\n%s", doc, text) : text;
}

static void
read_location(arena *mem, proto_file *f, const lines *l, pb bytes)
{
	location *made = ARENA_NEW(mem, location);
	pb numbers = pb_message(bytes, 2);
	uint64_t at[4] = { 0 };
	size_t n = 0;

	while (n < 4 && pb_next_number(&numbers, &at[n]))
		n++;
	if (n == 3) { /* on one line */
		at[3] = at[2];
		at[2] = at[0];
	}
	if (f->src->places != NULL) {
		made->begin = made->end = add_place(mem, f->src, at[0], at[1]);
	} else {
		made->begin = offset_of(f->src, l, at[0], at[1]);
		made->end = offset_of(f->src, l, at[2], at[3]);
	}
	made->doc = add_comment(mem, NULL, pb_text(mem, bytes, 3));
	made->doc = add_comment(mem, made->doc, pb_text(mem, bytes, 4));
	map_add(mem, &f->locations, path_text(mem, pb_message(bytes, 1)), made);
}

static void
read_locations(arena *mem, proto_file *f)
{
	pb rest = pb_message(f->bytes, 9);
	lines l = find_lines(mem, f->src);
	pb_field one;

	while (pb_next_of(&rest, 1, &one))
		read_location(mem, f, &l, one.bytes);
}

const char *
proto_find(arena *mem, const vec *dirs, const char *name)
{
	for (size_t i = 0; i < dirs->n; i++) {
		const char *dir = dirs->at[i];
		const char *path =
		    strcmp(dir, ".") == 0 ? name : arena_printf(mem, "%s/%s", dir, name);

		if (file_exists(path))
			return path;
	}
	return NULL;
}

static source *
make_source(arena *mem, const proto_origin *origin, const char *name)
{
	const uint32_t index = (*origin->n_sources)++;
	const char *path = origin->dirs != NULL ? proto_find(mem, origin->dirs, name) : NULL;
	size_t len;
	const char *text = path != NULL ? file_read(mem, path, &len) : NULL;
	source *src;

	if (text != NULL)
		return source_new(mem, path, text, len, index);
	/* Only where things stand is known. */
	src = source_new(mem, name, "", 0, index);
	src->read_from = origin->path;
	src->places = vec_new(mem);
	add_place(mem, src, 0, 0);
	return src;
}

bool
proto_is_path(const char *name)
{
	const char *part = name;

	for (; part != NULL; part = strchr(part, '/') != NULL ? strchr(part, '/') + 1 : NULL) {
		size_t len = strcspn(part, "/");

		if (len == 0 || strncmp(part, "..", len) == 0)
			return false;
	}
	for (; *name != '\0'; name++)
		if ((unsigned char)*name < 0x20 || strchr("\"<>\\\x7f", *name) != NULL)
			return false;
	return true;
}

const char *
proto_stem(arena *mem, const char *name)
{
	size_t len = strlen(name), suffix = strlen(".proto");

	if (len <= suffix || strcmp(name + len - suffix, ".proto") != 0)
		return name;
	return arena_strndup(mem, name, len - suffix);
}

static bool
has_package(arena *mem, pb file)
{
	const char *package = pb_text(mem, file, 2);

	return package != NULL && package[0] != '\0';
}

/* A file without a package is one of its own, named after it. */
static const char *
package_of(arena *mem, pb file, const char *name)
{
	const char *slash = strrchr(name, '/');
	char *made;

	if (has_package(mem, file))
		return pb_text(mem, file, 2);
	name = proto_stem(mem, slash != NULL ? slash + 1 : name);
	made = arena_printf(mem, isdigit((unsigned char)name[0]) ? "_%s" : "%s", name);
	for (char *c = made; *c != '\0'; c++)
		if (!isalnum((unsigned char)*c))
			*c = '_';
	return made;
}

static bool
is_package(arena *mem, const char *name)
{
	const char *dot = strchr(name, '.');

	if (dot == NULL)
		return text_is_identifier(name);
	return text_is_identifier(arena_strndup(mem, name, (size_t)(dot - name))) &&
	       is_package(mem, dot + 1);
}

/* False: that was reported. */
static bool
add_file(proto_set *s, const proto_origin *origin, pb bytes)
{
	proto_file *f = ARENA_NEW(s->mem, proto_file);
	const char *name = pb_text(s->mem, bytes, 1), *syntax = pb_text(s->mem, bytes, 12);
	span start;

	if (name == NULL || !proto_is_path(name)) {
		diag_error(s->diags, (span){ 0 }, "'%s': '%s' is no name of a .proto file",
		    origin->path, name != NULL ? name : "");
		return false;
	}
	f->name = name;
	f->bytes = bytes;
	f->package = package_of(s->mem, bytes, name);
	f->scope = has_package(s->mem, bytes) ? arena_printf(s->mem, ".%s", f->package) : "";
	f->is_proto2 = syntax == NULL || strcmp(syntax, "proto2") == 0;
	if (map_add(s->mem, &s->by_name, name, f) != NULL)
		return true;
	f->src = make_source(s->mem, origin, name);
	read_locations(s->mem, f);
	vec_add(s->mem, &s->files, f);
	start = proto_place(s, f, "12");
	if (!f->is_proto2 && strcmp(syntax, "proto3") != 0)
		diag_error(s->diags, start, "'%s' is in '%s'; proto2 and proto3 are understood",
		    name, syntax);
	else if (!is_package(s->mem, f->package))
		diag_error(s->diags, start, "'%s' is no name of a package", f->package);
	else
		return true;
	return false;
}

const char *
proto_own_name(arena *mem, const char *name, bool is_type)
{
	/* What no name may be, and what no type may be called. */
	static const char *const never[] = { "ridl", "const", "oneway", "idempotent", "reserved",
		"true", "false" };
	static const char *const no_type[] = { "service", "callback", "stream", "enum", "struct",
		"union", "interface", "package", "import", "option", "error", "alias", "closed",
		"map", "to", "as", "throws", "flags", "fd" };
	bool taken = is_type && scalar_of_name(name) != SCALAR_NONE;

	for (size_t i = 0; i < sizeof never / sizeof never[0]; i++)
		taken = taken || strcmp(name, never[i]) == 0;
	for (size_t i = 0; is_type && i < sizeof no_type / sizeof no_type[0]; i++)
		taken = taken || strcmp(name, no_type[i]) == 0;
	return taken ? arena_printf(mem, "%s_", name) : name;
}

/* Once for everything on the top level, which keeps its name; then for what is nested. */
typedef struct indexing {
	proto_set *set;
	const proto_file *file;
	bool nested;
} indexing;

static void
take_own_name(const indexing *x, proto_type *t)
{
	proto_set *s = x->set;

	while (map_add(s->mem, &s->taken, arena_printf(s->mem, "%s.%s", x->file->package, t->own),
		   t) != NULL)
		t->own = arena_printf(s->mem, "%s_", t->own);
}

static void
add_type(const indexing *x, pb bytes, const char *nested, bool is_entry)
{
	proto_set *s = x->set;
	proto_type *t = ARENA_NEW(s->mem, proto_type);
	char *own = arena_printf(s->mem, "%s", nested);

	for (char *dot = own; (dot = strchr(dot, '.')) != NULL;)
		*dot = '_';
	*t = (proto_type){ nested, proto_own_name(s->mem, own, true), x->file, bytes, is_entry };
	if (map_add(s->mem, &s->types, arena_printf(s->mem, "%s.%s", x->file->scope, nested),
		t) == NULL &&
	    !is_entry)
		take_own_name(x, t);
}

static const char *
nested_name(const indexing *x, const char *outer, pb thing)
{
	const char *name = pb_text(x->set->mem, thing, 1);

	if (name == NULL)
		name = "";
	return outer != NULL ? arena_printf(x->set->mem, "%s.%s", outer, name) : name;
}

static void
add_extension(const indexing *x, const char *outer, pb field)
{
	arena *mem = x->set->mem;
	const char *extendee = pb_text(mem, field, 2), *name = nested_name(x, outer, field);

	if (x->file->scope[0] != '\0')
		name = arena_printf(mem, "%s.%s", x->file->scope + 1, name);
	if (extendee != NULL)
		map_add(mem, &x->set->extensions,
		    arena_printf(mem, "%s %" PRIu64, extendee, pb_number(field, 3)),
		    (void *)name);
}

/* The numbers of what a file, or a message, declares. */
typedef struct numbers {
	uint32_t messages, enums, extensions;
} numbers;

static void
index_types(const indexing *x, pb scope, const numbers *of, const char *outer)
{
	static const numbers inner = { .messages = 3, .enums = 4, .extensions = 6 };
	bool wanted = x->nested == (outer != NULL);
	pb_field f;

	while (pb_next(&scope, &f)) {
		if (f.number == of->enums && wanted)
			add_type(x, f.bytes, nested_name(x, outer, f.bytes), false);
		if (f.number == of->extensions && wanted)
			add_extension(x, outer, f.bytes);
		if (f.number != of->messages)
			continue;
		if (wanted)
			add_type(x, f.bytes, nested_name(x, outer, f.bytes),
			    pb_number(pb_message(f.bytes, 7), 7) != 0);
		if (x->nested)
			index_types(x, f.bytes, &inner, nested_name(x, outer, f.bytes));
	}
}

static void
index_services(const indexing *x)
{
	pb rest = x->file->bytes;
	pb_field f;

	while (pb_next_of(&rest, 6, &f))
		map_add(x->set->mem, &x->set->taken,
		    arena_printf(
			x->set->mem, "%s.%s", x->file->package, nested_name(x, NULL, f.bytes)),
		    x->set);
}

static void
index_all(proto_set *s)
{
	static const numbers outer = { .messages = 4, .enums = 5, .extensions = 7 };

	for (int nested = 0; nested <= 1; nested++)
		for (size_t i = 0; i < s->files.n; i++) {
			const indexing x = { s, s->files.at[i], nested != 0 };

			if (!x.nested)
				index_services(&x);
			index_types(&x, x.file->bytes, &outer, NULL);
		}
}

proto_set *
proto_set_read(arena *mem, diags *d, const proto_origin *origin, const char *bytes, size_t len)
{
	proto_set *s = ARENA_NEW(mem, proto_set);
	pb rest = { (const uint8_t *)bytes, len };
	pb_field f;

	s->mem = mem;
	s->diags = d;
	if (!pb_is_whole(rest, set_shape) || !pb_has(rest, 1)) {
		diag_error(d, (span){ 0 },
		    "'%s' is no descriptor set; protoc --descriptor_set_out makes one",
		    origin->path);
		return NULL;
	}
	while (pb_next_of(&rest, 1, &f))
		if (!add_file(s, origin, f.bytes))
			return NULL;
	index_all(s);
	return s;
}

/* What has no place of its own stands where that is which it belongs to. */
static const location *
find_location(const proto_set *s, const proto_file *f, const char *path)
{
	const location *l = map_get(&f->locations, path);

	while (l == NULL && strrchr(path, ',') != NULL) {
		path = arena_strndup(s->mem, path, (size_t)(strrchr(path, ',') - path));
		l = map_get(&f->locations, path);
	}
	return l;
}

span
proto_place(const proto_set *s, const proto_file *f, const char *path)
{
	const location *l = find_location(s, f, path);

	return l != NULL ? (span){ f->src, l->begin, l->end } : (span){ f->src, 0, 0 };
}

const char *
proto_doc(const proto_file *f, const char *path)
{
	const location *l = map_get(&f->locations, path);

	return l != NULL ? l->doc : NULL;
}
