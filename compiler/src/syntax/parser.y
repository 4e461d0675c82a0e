/* SPDX-License-Identifier: MIT */
/*
 * The grammar. Actions only build nodes; every check that needs more than the grammar is
 * made in sema/. After a mistake the parser goes on behind the next ';' or '}'; inside a
 * body the next mistake is reported at once, between declarations only after three good
 * tokens, because there it has often lost its way.
 */
%define api.pure full
%define api.prefix {ridl_yy}
%define api.value.type union
%define api.location.type {span}
%define parse.error custom
%define parse.lac full
%locations
%expect 0
%parse-param { parse_state *cx } { void *scanner }
%lex-param { void *scanner }
%initial-action { @$ = (span){ .src = cx->src }; }

%code requires {
#include <syntax/parse.h>

/* A parameter, or something reserved among them. */
typedef struct parse_pitem {
	ast_field *field;
	vec *reserved;
} parse_pitem;
}

%code provides {
int ridl_yylex(RIDL_YYSTYPE *, RIDL_YYLTYPE *, void *scanner);
}

%code {
#include <string.h>

/* Empty parts do not count: what begins with an optional word begins where it really does. */
#define YYLLOC_DEFAULT(current, rhs, n) join_spans(&(current), rhs, (size_t)(n))

static void join_spans(span *, const span *rhs, size_t n);
static void ridl_yyerror(const span *, parse_state *, void *scanner, const char *message);
static const char *text_of(parse_state *, span);
static const char *doc_of(parse_state *, span);
static ast_name *make_name(parse_state *, span);
static ast_value *make_plain_value(parse_state *, ast_value_kind, span);
static ast_value *negated(ast_value *, span);
static ast_type *make_type(parse_state *, ast_type_kind, span, ast_type *of);
static ast_type *make_named_type(parse_state *, ast_name *);
static ast_field *make_field(
    parse_state *, span, ast_type *, ast_name *, ast_value *number, vec *attrs);
static vec *make_reserved(parse_state *, span, ast_value *low, ast_value *high);
static vec *make_reserved_name(parse_state *, span, const ast_value *);
static ast_decl *make_body(parse_state *);
static ast_decl *finish(
    parse_state *, ast_decl *, ast_decl_kind, span, ast_name *, const vec *attrs);
static ast_decl *make_const(
    parse_state *, span, ast_type *, ast_name *, ast_value *, const vec *attrs);
static void add_all(parse_state *, vec *to, const vec *from);
static void add_pitem(parse_state *, ast_list *, parse_pitem);
static ast_method *make_method(parse_state *, span, ast_name *, ast_list *params,
    ast_list *results, const vec *throws, const vec *attrs);
static ast_list *list_of_one(parse_state *, ast_type *);
static void add_late_package(parse_state *, span, ast_name *);
static void add_import(parse_state *, span, span path_at, const ast_value *, ast_name *as);
static void add_option(parse_state *, span, ast_name *, ast_value *);
static void check_edition(parse_state *, const ast_value *);
}

%token RIDL "'ridl'" PACKAGE "'package'" IMPORT "'import'" OPTION "'option'" CONST "'const'"
%token ENUM "'enum'" FLAGS "'flags'" STRUCT "'struct'" UNION "'union'" ERROR_ "'error'"
%token INTERFACE "'interface'" ALIAS "'alias'" CLOSED "'closed'" ONEWAY "'oneway'"
%token IDEMPOTENT "'idempotent'" SERVICE "'service'" CALLBACK "'callback'" STREAM "'stream'"
%token THROWS "'throws'" MAP "'map'" RESERVED "'reserved'" TO "'to'" TRUE_ "'true'"
%token FALSE_ "'false'" AS "'as'" RESOURCE "'resource'" ARROW "'->'" LE "'<='"
%token ID "a name"
%token <ast_value *> INT "a number" FLOAT "a real number" STR "a string" DURATION "a duration"
%token EOF_ 0 "the end of the file"
/* Where a package may stand, it is that and not a late one. */
%precedence NO_PACKAGE
%precedence PACKAGE

%type <ast_name *> qname pname name id base
%type <ast_type *> type core
%type <ast_value *> value integer number bound real
%type <ast_field *> field param
%type <parse_pitem> pitem
%type <ast_decl *> decl_body decl fields items members
%type <ast_item *> item
%type <ast_method *> method
%type <ast_list *> params plist result
%type <ast_attr *> attr
%type <ast_arg *> arg
%type <vec *> attrs args vlist reserved rlist ritem extends qlist throws
%type <bool> closed oneway resource

%%

file: edition package decls ;

edition
	: RIDL INT ';' { check_edition(cx, $2); }
	| %empty { diag_error(cx->diags, yylloc, "a file begins with 'ridl 1;'"); }
	;

package
	: PACKAGE pname ';' { cx->file->package = $2; }
	| PACKAGE error ';' { cx->file->package = make_name(cx, @2); yyerrok; }
	| %empty %prec NO_PACKAGE { cx->package_place = yylloc; }
	;

decls
	: %empty
	| decls decl { vec_add(cx->mem, &cx->file->decls, $2); }
	| decls IMPORT STR ';' { add_import(cx, @$, @3, $3, NULL); }
	| decls IMPORT STR AS id ';' { add_import(cx, @$, @3, $3, $5); }
	| decls OPTION qname '=' value ';' { add_option(cx, @$, $3, $5); }
	| decls PACKAGE pname ';' { add_late_package(cx, @2, $3); }
	| decls error ';'
	| decls error '}'
	;

decl
	: CONST type id '=' value attrs ';' { $$ = make_const(cx, @$, $2, $3, $5, $6); }
	| ALIAS id '=' type attrs ';'
		{ $$ = finish(cx, make_body(cx), AST_ALIAS, @$, $2, $5); $$->type = $4; }
	| closed ENUM id base attrs '{' items decl_end
		{ $$ = finish(cx, $7, AST_ENUM, @$, $3, $5); $$->closed = $1; $$->base = $4; }
	| closed FLAGS id base attrs '{' items decl_end
		{ $$ = finish(cx, $7, AST_FLAGS, @$, $3, $5); $$->closed = $1; $$->base = $4; }
	| resource STRUCT id attrs '{' fields decl_end
		{ $$ = finish(cx, $6, AST_STRUCT, @$, $3, $4); $$->resource = $1; }
	| closed UNION id attrs '{' fields decl_end
		{ $$ = finish(cx, $6, AST_UNION, @$, $3, $4); $$->closed = $1; }
	| ERROR_ id attrs '{' fields decl_end { $$ = finish(cx, $5, AST_ERROR, @$, $2, $3); }
	| INTERFACE id extends attrs '{' members decl_end
		{ $$ = finish(cx, $6, AST_INTERFACE, @$, $2, $4); $$->extends = $3; }
	| SERVICE id extends attrs '{' members decl_end
		{ $$ = finish(cx, $6, AST_SERVICE, @$, $2, $4); $$->extends = $3; }
	| oneway CALLBACK id decl_body { $$ = finish(cx, $4, AST_CALLBACK, @$, $3, $4->attrs);
		((ast_method *)$4->methods.at[0])->oneway = $1; }
	;

decl_end: '}' | error '}' { yyerrok; } ;

/* A callback is an interface whose one method is `invoke`. */
decl_body
	: '(' params ')' result throws attrs ';'
		{
			ast_method *m = make_method(cx, @$, make_name(cx, @$), $2, $4, $5, $6);

			m->name->text = "invoke";
			$$ = make_body(cx);
			$$->attrs = $6;
			vec_add(cx->mem, &$$->methods, m);
		}
	;

closed: %empty { $$ = false; } | CLOSED { $$ = true; } ;
resource: %empty { $$ = false; } | RESOURCE { $$ = true; } ;
oneway: %empty { $$ = false; } | ONEWAY { $$ = true; } ;
base: %empty { $$ = NULL; } | ':' qname { $$ = $2; } ;

items
	: %empty { $$ = make_body(cx); }
	| items item { $$ = $1; vec_add(cx->mem, &$$->items, $2); }
	| items reserved { $$ = $1; add_all(cx, &$$->reserved, $2); }
	| items error ';' { $$ = $1; yyerrok; }
	;

item
	: name '=' integer attrs ';'
		{
			$$ = ARENA_NEW(cx->mem, ast_item);
			*$$ = (ast_item){ @$, doc_of(cx, @$), $1, $3, $4 };
		}
	;

fields
	: %empty { $$ = make_body(cx); }
	| fields field { $$ = $1; vec_add(cx->mem, &$$->fields, $2); }
	| fields reserved { $$ = $1; add_all(cx, &$$->reserved, $2); }
	| fields error ';' { $$ = $1; yyerrok; }
	/* Without a name behind it; what follows is no part of the union. */
	| fields UNION '{' fields decl_end error ';' { $$ = $1; yyerrok; }
	;

field
	: type name '=' INT attrs ';' { $$ = make_field(cx, @$, $1, $2, $4, $5); }
	| UNION '{' fields decl_end name attrs ';'
		{ $$ = make_field(cx, @$, NULL, $5, NULL, $6); $$->arms = $3; }
	;

reserved: RESERVED rlist ';' { $$ = $2; } ;

rlist
	: ritem
	| rlist ',' ritem { $$ = $1; add_all(cx, $$, $3); }
	;

ritem
	: INT { $$ = make_reserved(cx, @$, $1, $1); }
	| INT TO INT { $$ = make_reserved(cx, @$, $1, $3); }
	| STR { $$ = make_reserved_name(cx, @$, $1); }
	;

extends: %empty { $$ = vec_new(cx->mem); } | ':' qlist { $$ = $2; } ;

qlist
	: qname { $$ = vec_new(cx->mem); vec_add(cx->mem, $$, $1); }
	| qlist ',' qname { $$ = $1; vec_add(cx->mem, $$, $3); }
	;

members
	: %empty { $$ = make_body(cx); }
	| members method { $$ = $1; vec_add(cx->mem, &$$->methods, $2); }
	| members reserved { $$ = $1; add_all(cx, &$$->reserved, $2); }
	| members CONST type id '=' value attrs ';'
		{
			span at = @2;

			at.end = @8.end;
			$$ = $1;
			vec_add(cx->mem, &$$->consts, make_const(cx, at, $3, $4, $6, $7));
		}
	| members error ';' { $$ = $1; yyerrok; }
	;

method
	: name '(' params ')' result throws attrs ';'
		{ $$ = make_method(cx, @$, $1, $3, $5, $6, $7); }
	| ONEWAY name '(' params ')' result throws attrs ';'
		{ $$ = make_method(cx, @$, $2, $4, $6, $7, $8); $$->oneway = true; }
	| IDEMPOTENT name '(' params ')' result throws attrs ';'
		{ $$ = make_method(cx, @$, $2, $4, $6, $7, $8); $$->idempotent = true; }
	;

params
	: %empty { $$ = ARENA_NEW(cx->mem, ast_list); $$->at = @$; }
	| plist { $$ = $1; $$->at = @$; }
	;

plist
	: pitem { $$ = ARENA_NEW(cx->mem, ast_list); add_pitem(cx, $$, $1); }
	| plist ',' pitem { $$ = $1; add_pitem(cx, $$, $3); }
	;

pitem
	: param { $$ = (parse_pitem){ .field = $1 }; }
	| RESERVED ritem { $$ = (parse_pitem){ .reserved = $2 }; }
	;

param
	: type name number attrs { $$ = make_field(cx, @$, $1, $2, $3, $4); }
	| STREAM type name number attrs
		{ $$ = make_field(cx, @$, $2, $3, $4, $5); $$->is_stream = true; }
	| type { $$ = make_field(cx, @$, $1, NULL, NULL, vec_new(cx->mem)); }
	;

number: %empty { $$ = NULL; } | '=' INT { $$ = $2; } ;

result
	: %empty { $$ = NULL; }
	| ARROW '(' params ')' { $$ = $3; }
	| ARROW type { $$ = list_of_one(cx, $2); }
	;

throws
	: %empty { $$ = vec_new(cx->mem); }
	| THROWS '(' qlist ')'
		{
			$$ = vec_new(cx->mem);
			for (size_t i = 0; i < $3->n; i++) {
				ast_throws *t = ARENA_NEW(cx->mem, ast_throws);

				t->name = $3->at[i];
				vec_add(cx->mem, $$, t);
			}
		}
	;

type
	: core
	| type '?' { $$ = make_type(cx, AST_TYPE_OPTIONAL, @$, $1); }
	| type '[' ']' { $$ = make_type(cx, AST_TYPE_ARRAY, @$, $1); }
	| type '[' bound ']' { $$ = make_type(cx, AST_TYPE_SIZED, @$, $1); $$->bound = $3; }
	| type '[' LE bound ']'
		{
			$$ = make_type(cx, AST_TYPE_SIZED, @$, $1);
			$$->bound = $4;
			$$->at_most = true;
		}
	;

core
	: qname { $$ = make_named_type(cx, $1); }
	| MAP '<' type ',' type '>'
		{
			$$ = make_type(cx, AST_TYPE_MAP, @$, NULL);
			$$->key = $3;
			$$->value = $5;
		}
	;

bound
	: INT
	| qname { $$ = make_plain_value(cx, AST_VALUE_NAME, @$); }
	;

attrs
	: %empty { $$ = vec_new(cx->mem); }
	| attrs attr { $$ = $1; vec_add(cx->mem, $$, $2); }
	;

attr
	: '@' qname
		{
			$$ = ARENA_NEW(cx->mem, ast_attr);
			*$$ = (ast_attr){ @$, *$2, vec_new(cx->mem) };
		}
	| '@' qname '(' args ')'
		{ $$ = ARENA_NEW(cx->mem, ast_attr); *$$ = (ast_attr){ @$, *$2, $4 }; }
	;

args
	: arg { $$ = vec_new(cx->mem); vec_add(cx->mem, $$, $1); }
	| args ',' arg { $$ = $1; vec_add(cx->mem, $$, $3); }
	;

arg
	: value { $$ = ARENA_NEW(cx->mem, ast_arg); *$$ = (ast_arg){ @$, NULL, $1 }; }
	| id '=' value { $$ = ARENA_NEW(cx->mem, ast_arg); *$$ = (ast_arg){ @$, $1, $3 }; }
	;

value
	: integer
	| real
	| STR
	| DURATION
	| TRUE_ { $$ = make_plain_value(cx, AST_VALUE_BOOL, @$); $$->truth = true; }
	| FALSE_ { $$ = make_plain_value(cx, AST_VALUE_BOOL, @$); }
	| qname { $$ = make_plain_value(cx, AST_VALUE_NAME, @$); }
	| '{' '}'
		{ $$ = make_plain_value(cx, AST_VALUE_LIST, @$); $$->items = vec_new(cx->mem); }
	| '{' vlist '}' { $$ = make_plain_value(cx, AST_VALUE_LIST, @$); $$->items = $2; }
	;

vlist
	: value { $$ = vec_new(cx->mem); vec_add(cx->mem, $$, $1); }
	| vlist ',' value { $$ = $1; vec_add(cx->mem, $$, $3); }
	;

integer: INT | '-' INT { $$ = negated($2, @$); } ;
real: FLOAT | '-' FLOAT { $$ = negated($2, @$); } ;

qname
	: ID { $$ = make_name(cx, @$); }
	| RESOURCE { $$ = make_name(cx, @$); }
	| qname '.' name { $$ = make_name(cx, @$); }
	;

/* Nothing else can stand there, so any part may be a keyword. */
pname
	: name
	| pname '.' name { $$ = make_name(cx, @$); }
	;

id: ID { $$ = make_name(cx, @$); } ;

name: ID { $$ = make_name(cx, @$); } | keyword { $$ = make_name(cx, @$); } ;

keyword
	: SERVICE | CALLBACK | STREAM | ENUM | STRUCT | UNION | INTERFACE | PACKAGE | IMPORT
	| OPTION | ERROR_ | ALIAS | CLOSED | MAP | TO | AS | THROWS | FLAGS | RESOURCE
	;

%%

static void
join_spans(span *current, const span *rhs, size_t n)
{
	size_t first = 1;

	if (n == 0) {
		current->src = rhs[0].src;
		current->begin = current->end = rhs[0].end;
		return;
	}
	/* What stands before it is not set where bison asks for the place of a mistake. */
	current->src = rhs[n].src != NULL ? rhs[n].src : rhs[1].src;
	while (first < n && rhs[first].begin == rhs[first].end)
		first++;
	current->begin = rhs[first].begin;
	current->end = rhs[n].end;
}

static void
ridl_yyerror(const span *at, parse_state *cx, void *scanner, const char *message)
{
	(void)scanner;
	cx->diags->has_gaps = true;
	diag_error(cx->diags, *at, "%s",
	    strcmp(message, "memory exhausted") == 0 ? "this is nested too deeply" : message);
}

/* The text, dots and all, but without blanks and comments between the parts of a name. */
static const char *
text_of(parse_state *cx, span at)
{
	const char *text = cx->src->text;
	size_t len = at.end - at.begin;
	char *out = arena_strndup(cx->mem, text + at.begin, len), *to = out;

	if (strcspn(out, " \t\r\n\f/") == len)
		return out;
	for (uint32_t i = at.begin; i < at.end; i++) {
		if (text[i] == '/' && text[i + 1] == '/')
			while (i < at.end && text[i] != '\n')
				i++;
		else if (text[i] == '/' && text[i + 1] == '*')
			i = (uint32_t)(strstr(text + i + 2, "*/") - text) + 1;
		else if (strchr(" \t\r\n\f", text[i]) == NULL)
			*to++ = text[i];
	}
	*to = '\0';
	return out;
}

static const char *
doc_of(parse_state *cx, span at)
{
	for (size_t i = cx->docs.n; i-- > 0;) {
		const parse_doc *doc = cx->docs.at[i];

		if (doc->item_begin == at.begin)
			return doc->text;
		if (doc->item_begin < at.begin)
			break;
	}
	return NULL;
}

static ast_name *
make_name(parse_state *cx, span at)
{
	ast_name *name = ARENA_NEW(cx->mem, ast_name);

	name->at = at;
	name->text = text_of(cx, at);
	return name;
}

static ast_value *
make_plain_value(parse_state *cx, ast_value_kind kind, span at)
{
	ast_value *v = ARENA_NEW(cx->mem, ast_value);

	v->at = at;
	v->kind = kind;
	v->text = text_of(cx, at);
	return v;
}

static ast_value *
negated(ast_value *v, span at)
{
	v->at = at;
	v->negative = true;
	v->real = -v->real;
	return v;
}

static ast_type *
make_type(parse_state *cx, ast_type_kind kind, span at, ast_type *of)
{
	ast_type *t = ARENA_NEW(cx->mem, ast_type);

	t->at = at;
	t->kind = kind;
	t->of = of;
	return t;
}

static ast_type *
make_named_type(parse_state *cx, ast_name *name)
{
	ast_type *t = make_type(cx, AST_TYPE_NAME, name->at, NULL);

	t->name = *name;
	return t;
}

static ast_field *
make_field(
    parse_state *cx, span at, ast_type *type, ast_name *name, ast_value *number, vec *attrs)
{
	ast_field *f = ARENA_NEW(cx->mem, ast_field);

	f->at = at;
	f->doc = doc_of(cx, at);
	f->type = type;
	f->name = name;
	f->number = number;
	f->attrs = attrs;
	return f;
}

static vec *
make_reserved(parse_state *cx, span at, ast_value *low, ast_value *high)
{
	ast_reserved *r = ARENA_NEW(cx->mem, ast_reserved);
	vec *v = vec_new(cx->mem);

	r->at = at;
	r->low = low;
	r->high = high;
	vec_add(cx->mem, v, r);
	return v;
}

static vec *
make_reserved_name(parse_state *cx, span at, const ast_value *name)
{
	vec *v = make_reserved(cx, at, NULL, NULL);

	((ast_reserved *)v->at[0])->name = name->text;
	return v;
}

static ast_decl *
make_body(parse_state *cx)
{
	return ARENA_NEW(cx->mem, ast_decl);
}

static ast_decl *
finish(parse_state *cx, ast_decl *d, ast_decl_kind kind, span at, ast_name *name,
    const vec *attrs)
{
	d->kind = kind;
	d->at = at;
	d->doc = doc_of(cx, at);
	d->name = name;
	d->attrs = attrs;
	d->file = cx->file;
	d->extends = vec_new(cx->mem);
	return d;
}

static ast_decl *
make_const(parse_state *cx, span at, ast_type *type, ast_name *name, ast_value *value,
    const vec *attrs)
{
	ast_decl *d = finish(cx, make_body(cx), AST_CONST, at, name, attrs);

	d->type = type;
	d->value = value;
	return d;
}

static void
add_all(parse_state *cx, vec *to, const vec *from)
{
	for (size_t i = 0; i < from->n; i++)
		vec_add(cx->mem, to, from->at[i]);
}

static void
add_pitem(parse_state *cx, ast_list *list, parse_pitem item)
{
	if (item.field != NULL) {
		vec_add(cx->mem, &list->fields, item.field);
		return;
	}
	((ast_reserved *)item.reserved->at[0])->before = list->fields.n;
	add_all(cx, &list->reserved, item.reserved);
}

static ast_method *
make_method(parse_state *cx, span at, ast_name *name, ast_list *params, ast_list *results,
    const vec *throws, const vec *attrs)
{
	ast_method *m = ARENA_NEW(cx->mem, ast_method);

	m->at = at;
	m->doc = doc_of(cx, at);
	m->name = name;
	m->params = params;
	m->results = results;
	m->throws = throws;
	m->attrs = attrs;
	return m;
}

static ast_list *
list_of_one(parse_state *cx, ast_type *type)
{
	ast_list *list = ARENA_NEW(cx->mem, ast_list);

	list->at = type->at;
	vec_add(cx->mem, &list->fields,
	    make_field(cx, type->at, type, NULL, NULL, vec_new(cx->mem)));
	return list;
}

static void
add_late_package(parse_state *cx, span at, ast_name *name)
{
	if (cx->file->package != NULL) {
		diag_note(cx->diags, diag_error(cx->diags, name->at, "a file has one package"),
		    cx->file->package->at, "it is this one");
		return;
	}
	diag_error(cx->diags, at, "the package stands before all else, behind 'ridl 1;'");
	cx->file->package = name;
}

static void
add_import(parse_state *cx, span at, span path_at, const ast_value *path, ast_name *as)
{
	ast_import *import = ARENA_NEW(cx->mem, ast_import);

	import->at = at;
	import->path_at = path_at;
	import->path = path->text;
	import->as = as;
	vec_add(cx->mem, &cx->file->imports, import);
}

static void
add_option(parse_state *cx, span at, ast_name *name, ast_value *value)
{
	ast_option *option = ARENA_NEW(cx->mem, ast_option);

	*option = (ast_option){ at, name, value };
	vec_add(cx->mem, &cx->file->options, option);
}

static void
check_edition(parse_state *cx, const ast_value *edition)
{
	if (edition->magnitude != 1)
		diag_error(cx->diags, edition->at,
		    "this ridlc understands edition 1 ('ridl 1;') only");
}

/*
 * What could stand here, said as people would. Whole families of tokens have a name, and
 * what may always be added (annotations, suffixes) is not worth mentioning.
 */
typedef struct expected {
	yysymbol_kind_t at[YYNTOKENS];
	int n;
} expected;

static bool
expects(const expected *e, yysymbol_kind_t kind)
{
	for (int i = 0; i < e->n; i++)
		if (e->at[i] == kind)
			return true;
	return false;
}

static bool
expects_named(const expected *e, const char *name)
{
	for (int i = 0; i < e->n; i++)
		if (strcmp(yysymbol_name(e->at[i]), name) == 0)
			return true;
	return false;
}

static const char *
family(const expected *e)
{
	if (expects(e, YYSYMBOL_IDEMPOTENT))
		return "a method";
	if (expects(e, YYSYMBOL_ALIAS) && expects(e, YYSYMBOL_CONST))
		return "a declaration";
	if (expects(e, YYSYMBOL_MAP) && expects(e, YYSYMBOL_UNION) && !expects(e, YYSYMBOL_TO))
		return "a field";
	if (expects(e, YYSYMBOL_TO) && expects(e, YYSYMBOL_ID))
		return "a name";
	if (expects(e, YYSYMBOL_MAP) && expects(e, YYSYMBOL_ID))
		return expects(e, YYSYMBOL_STREAM) ? "a parameter" : "a type";
	if (expects(e, YYSYMBOL_TRUE_))
		return "a value";
	return NULL;
}

static bool
is_worth_saying(yysymbol_kind_t kind)
{
	static const char *const always[] = { "'@'", "'.'", "'?'", "'['", "'resource'" };

	for (size_t i = 0; i < sizeof always / sizeof always[0]; i++)
		if (strcmp(yysymbol_name(kind), always[i]) == 0)
			return false;
	return true;
}

static const char *
list_expected(parse_state *cx, const expected *e)
{
	const char *text = NULL;
	int n_left = 0;

	for (int i = 0; i < e->n; i++)
		n_left += is_worth_saying(e->at[i]);
	for (int i = 0; i < e->n; i++) {
		const char *name = yysymbol_name(e->at[i]);

		if (!is_worth_saying(e->at[i]))
			continue;
		n_left--;
		if (text == NULL)
			text = name;
		else
			text = arena_printf(
			    cx->mem, n_left == 0 ? "%s or %s" : "%s, %s", text, name);
	}
	return text;
}

/* The keywords that could stand here, for "did you mean". */
static vec *
keywords_of(parse_state *cx, const expected *e)
{
	vec *words = vec_new(cx->mem);

	for (int i = 0; i < e->n; i++) {
		const char *name = yysymbol_name(e->at[i]);

		if (name[0] == '\'' && name[1] >= 'a' && name[1] <= 'z')
			vec_add(cx->mem, words,
			    arena_strndup(cx->mem, name + 1, strlen(name) - 2));
	}
	return words;
}

static int
yyreport_syntax_error(const yypcontext_t *context, parse_state *cx, void *scanner)
{
	yysymbol_kind_t token = yypcontext_token(context);
	span at = *yypcontext_location(context);
	const char *found = token == YYSYMBOL_YYEOF
	    ? "the end of the file"
	    : arena_printf(cx->mem, "'%s'", text_of(cx, at));
	const char *wanted;
	expected e;
	diag *error;

	(void)scanner;
	cx->diags->has_gaps = true;
	cx->is_lost = strchr(";}", cx->src->text[at.begin]) == NULL;
	if (diags_within(cx->diags, at)) /* the lexer has said what is wrong with it */
		return 0;
	e.n = yypcontext_expected_tokens(context, e.at, YYNTOKENS);
	wanted = family(&e);
	if (wanted == NULL)
		wanted = list_expected(cx, &e);
	else if (expects_named(&e, "'}'"))
		wanted = arena_printf(cx->mem, "%s or '}'", wanted);
	error = diag_error(cx->diags, at, "expected %s before %s",
	    wanted != NULL ? wanted : "something else", found);
	if (token == YYSYMBOL_ID)
		diag_suggest(cx->diags, error, text_of(cx, at), keywords_of(cx, &e));
	return 0;
}

/* The scanner's side; declared here because lexer.h is no header that others could include. */
int ridl_yylex_init_extra(parse_state *, void **scanner);
int ridl_yylex_destroy(void *scanner);
struct yy_buffer_state *ridl_yy_scan_bytes(const char *, int len, void *scanner);

ast_file *
parse_file(arena *mem, diags *d, const source *src)
{
	parse_state cx = { .mem = mem, .diags = d, .src = src };
	void *scanner;

	cx.file = ARENA_NEW(mem, ast_file);
	cx.file->src = src;
	cx.file->name = strrchr(src->path, '/') != NULL ? strrchr(src->path, '/') + 1 : src->path;
	ridl_yylex_init_extra(&cx, &scanner);
	ridl_yy_scan_bytes(src->text, (int)src->len, scanner);
	ridl_yyparse(&cx, scanner);
	ridl_yylex_destroy(scanner);
	if (cx.file->package == NULL && cx.package_place.src != NULL)
		diag_error(d, cx.package_place, "'package NAME;' is missing here");
	return cx.file;
}
