/* SPDX-License-Identifier: MIT */
/*
 * The grammar. Actions only build nodes; every check that needs more than the grammar is
 * made in sema/. After a mistake the parser goes on behind the next ';' or '}', or behind
 * the '}' of what the statement opens; inside a body the next mistake is reported at once,
 * between declarations only after three good tokens, because there it has often lost its way.
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
#include <syntax/nodes.h>
}

%code provides {
int ridl_yylex(RIDL_YYSTYPE *, RIDL_YYLTYPE *, void *scanner);
}

%code {
#include <string.h>
#include <support/text.h>
#include <syntax/expected.h>

/* Empty parts do not count: what begins with an optional word begins where it really does. */
#define YYLLOC_DEFAULT(current, rhs, n) join_spans(&(current), rhs, (size_t)(n))

static void join_spans(span *, const span *rhs, size_t n);
static void ridl_yyerror(const span *, parse_state *, void *scanner, const char *message);
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

%type <ast_name *> qname pname part name id base
%type <ast_type *> type core
%type <ast_value *> value integer number bound real
%type <ast_field *> field param unnamed
%type <node_listed> pitem
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
	| RIDL INT { diag_error(cx->diags, yylloc, "a ';' is missing before this"); }
	| %empty { diag_error(cx->diags, yylloc, "a file begins with 'ridl 1;'"); }
	;

package
	: PACKAGE pname ';' { cx->file->package = $2; }
	| PACKAGE error ';' { cx->file->package = node_name(cx, @2); yyerrok; }
	| %empty %prec NO_PACKAGE { cx->package_place = yylloc; }
	;

decls
	: %empty
	| decls decl { vec_add(cx->mem, &cx->file->decls, $2); }
	| decls IMPORT STR ';' { node_import(cx, @$, @3, $3, NULL); }
	| decls IMPORT STR AS id ';' { node_import(cx, @$, @3, $3, $5); }
	| decls OPTION qname '=' value ';' { node_option(cx, @$, $3, $5); }
	| decls PACKAGE pname ';' { node_late_package(cx, @2, $3); }
	/* Behind a block that was skipped it knows the way. */
	| decls error ';' { if (cx->src->text[@3.begin] == '}') yyerrok; }
	| decls error '}'
	;

decl
	: CONST type id '=' value attrs ';' { $$ = node_const(cx, @$, $2, $3, $5, $6); }
	| ALIAS id '=' type attrs ';'
		{ $$ = node_decl(cx, node_body(cx), AST_ALIAS, @$, $2, $5); $$->type = $4; }
	| closed ENUM id base attrs '{' items decl_end
		{ $$ = node_decl(cx, $7, AST_ENUM, @$, $3, $5); $$->closed = $1; $$->base = $4; }
	| closed FLAGS id base attrs '{' items decl_end
		{ $$ = node_decl(cx, $7, AST_FLAGS, @$, $3, $5); $$->closed = $1; $$->base = $4; }
	| resource STRUCT id attrs '{' fields decl_end
		{ $$ = node_decl(cx, $6, AST_STRUCT, @$, $3, $4); $$->resource = $1; }
	| closed UNION id attrs '{' fields decl_end
		{ $$ = node_decl(cx, $6, AST_UNION, @$, $3, $4); $$->closed = $1; }
	| ERROR_ id attrs '{' fields decl_end { $$ = node_decl(cx, $5, AST_ERROR, @$, $2, $3); }
	| INTERFACE id extends attrs '{' members decl_end
		{ $$ = node_decl(cx, $6, AST_INTERFACE, @$, $2, $4); $$->extends = $3; }
	| SERVICE id extends attrs '{' members decl_end
		{ $$ = node_decl(cx, $6, AST_SERVICE, @$, $2, $4); $$->extends = $3; }
	| oneway CALLBACK id decl_body { $$ = node_decl(cx, $4, AST_CALLBACK, @$, $3, $4->attrs);
		((ast_method *)$4->methods.at[0])->oneway = $1; }
	;

decl_end: '}' | error '}' { yyerrok; } ;

/* A callback is an interface whose one method is `invoke`. */
decl_body
	: '(' params ')' result throws attrs ';'
		{
			ast_method *m = node_method(cx, @$, node_name(cx, @$), $2, $4, $5, $6);

			m->name->text = "invoke";
			$$ = node_body(cx);
			$$->attrs = $6;
			vec_add(cx->mem, &$$->methods, m);
		}
	;

closed: %empty { $$ = false; } | CLOSED { $$ = true; } ;
resource: %empty { $$ = false; } | RESOURCE { $$ = true; } ;
oneway: %empty { $$ = false; } | ONEWAY { $$ = true; } ;
base: %empty { $$ = NULL; } | ':' qname { $$ = $2; } ;

items
	: %empty { $$ = node_body(cx); }
	| items item { $$ = $1; vec_add(cx->mem, &$$->items, $2); }
	| items reserved { $$ = $1; node_add_all(cx, &$$->reserved, $2); }
	| items error ';' { $$ = $1; yyerrok; }
	;

item
	: name '=' integer attrs ';'
		{
			$$ = ARENA_NEW(cx->mem, ast_item);
			*$$ = (ast_item){ @$, node_doc(cx, @$), $1, $3, $4 };
		}
	;

fields
	: %empty { $$ = node_body(cx); }
	| fields field { $$ = $1; vec_add(cx->mem, &$$->fields, $2); }
	| fields reserved { $$ = $1; node_add_all(cx, &$$->reserved, $2); }
	| fields error ';' { $$ = $1; yyerrok; }
	/* Without a name behind it; what follows is no part of the union. */
	| fields UNION '{' fields decl_end error ';' { $$ = $1; yyerrok; }
	;

field
	: type name '=' INT attrs ';' { $$ = node_field(cx, @$, $1, $2, $4, $5); }
	| UNION '{' fields decl_end name attrs ';'
		{ $$ = node_field(cx, @$, NULL, $5, NULL, $6); $$->arms = $3; }
	;

reserved: RESERVED rlist ';' { $$ = $2; } ;

rlist
	: ritem
	| rlist ',' ritem { $$ = $1; node_add_all(cx, $$, $3); }
	;

ritem
	: INT { $$ = node_reserved(cx, @$, $1, $1); }
	| INT TO INT { $$ = node_reserved(cx, @$, $1, $3); }
	| STR { $$ = node_reserved_name(cx, @$, $1); }
	;

extends: %empty { $$ = cx->none; } | ':' qlist { $$ = $2; } ;

qlist
	: qname { $$ = vec_new(cx->mem); vec_add(cx->mem, $$, $1); }
	| qlist ',' qname { $$ = $1; vec_add(cx->mem, $$, $3); }
	;

members
	: %empty { $$ = node_body(cx); }
	| members method { $$ = $1; vec_add(cx->mem, &$$->methods, $2); }
	| members reserved { $$ = $1; node_add_all(cx, &$$->reserved, $2); }
	| members CONST type id '=' value attrs ';'
		{
			span at = @2;

			at.end = @8.end;
			$$ = $1;
			vec_add(cx->mem, &$$->consts, node_const(cx, at, $3, $4, $6, $7));
		}
	| members error ';' { $$ = $1; yyerrok; }
	;

method
	: name '(' params ')' result throws attrs ';'
		{ $$ = node_method(cx, @$, $1, $3, $5, $6, $7); }
	| ONEWAY name '(' params ')' result throws attrs ';'
		{ $$ = node_method(cx, @$, $2, $4, $6, $7, $8); $$->oneway = true; }
	| IDEMPOTENT name '(' params ')' result throws attrs ';'
		{ $$ = node_method(cx, @$, $2, $4, $6, $7, $8); $$->idempotent = true; }
	;

params
	: %empty { $$ = ARENA_NEW(cx->mem, ast_list); $$->at = @$; }
	| plist { $$ = $1; $$->at = @$; }
	;

plist
	: pitem { $$ = ARENA_NEW(cx->mem, ast_list); node_add_listed(cx, $$, $1); }
	| plist ',' pitem { $$ = $1; node_add_listed(cx, $$, $3); }
	;

pitem
	: param { $$ = (node_listed){ .field = $1 }; }
	| RESERVED ritem { $$ = (node_listed){ .reserved = $2 }; }
	;

param
	: type name number attrs { $$ = node_field(cx, @$, $1, $2, $3, $4); }
	| STREAM type name number attrs
		{ $$ = node_field(cx, @$, $2, $3, $4, $5); $$->is_stream = true; }
	| unnamed
	;

unnamed
	: type { $$ = node_field(cx, @$, $1, NULL, NULL, cx->none); }
	| STREAM type
		{
			$$ = node_field(cx, @$, $2, NULL, NULL, cx->none);
			$$->is_stream = true;
		}
	;

number: %empty { $$ = NULL; } | '=' INT { $$ = $2; } ;

result
	: %empty { $$ = NULL; }
	| ARROW '(' params ')' { $$ = $3; }
	| ARROW unnamed { $$ = node_list_of_one(cx, $2); }
	;

throws
	: %empty { $$ = cx->none; }
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
	| type '?' { $$ = node_type(cx, AST_TYPE_OPTIONAL, @$, $1); }
	| type '[' ']' { $$ = node_type(cx, AST_TYPE_ARRAY, @$, $1); }
	| type '[' bound ']' { $$ = node_type(cx, AST_TYPE_SIZED, @$, $1); $$->bound = $3; }
	| type '[' LE bound ']'
		{
			$$ = node_type(cx, AST_TYPE_SIZED, @$, $1);
			$$->bound = $4;
			$$->at_most = true;
		}
	;

core
	: qname { $$ = node_named_type(cx, $1); }
	| MAP '<' type ',' type '>'
		{
			$$ = node_type(cx, AST_TYPE_MAP, @$, NULL);
			$$->key = $3;
			$$->value = $5;
		}
	;

bound
	: INT
	| qname { $$ = node_value(cx, AST_VALUE_NAME, @$); }
	;

attrs
	: %empty { $$ = cx->none; }
	| attrs attr { $$ = node_one_more(cx, $1, $2); }
	;

attr
	: '@' qname
		{
			$$ = ARENA_NEW(cx->mem, ast_attr);
			*$$ = (ast_attr){ @$, *$2, cx->none };
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
	| TRUE_ { $$ = node_value(cx, AST_VALUE_BOOL, @$); $$->truth = true; }
	| FALSE_ { $$ = node_value(cx, AST_VALUE_BOOL, @$); }
	| qname { $$ = node_value(cx, AST_VALUE_NAME, @$); }
	| '{' '}'
		{ $$ = node_value(cx, AST_VALUE_LIST, @$); $$->items = vec_new(cx->mem); }
	| '{' vlist '}' { $$ = node_value(cx, AST_VALUE_LIST, @$); $$->items = $2; }
	;

vlist
	: value { $$ = vec_new(cx->mem); vec_add(cx->mem, $$, $1); }
	| vlist ',' value { $$ = $1; vec_add(cx->mem, $$, $3); }
	;

integer: INT | '-' INT { $$ = node_negated($2, @$); } ;
real: FLOAT | '-' FLOAT { $$ = node_negated($2, @$); } ;

qname
	: ID { $$ = node_name(cx, @$); }
	| RESOURCE { $$ = node_name(cx, @$); }
	| qname '.' name { $$ = node_name(cx, @$); }
	;

/* Nothing else can stand there, so any part may be a keyword. */
pname
	: part
	| pname '.' part { $$ = node_name(cx, @$); }
	;

part: name | no_name { $$ = node_name(cx, @$); } ;

id: ID { $$ = node_name(cx, @$); } ;

name: ID { $$ = node_name(cx, @$); } | keyword { $$ = node_name(cx, @$); } ;

keyword
	: SERVICE | CALLBACK | STREAM | ENUM | STRUCT | UNION | INTERFACE | PACKAGE | IMPORT
	| OPTION | ERROR_ | ALIAS | CLOSED | MAP | TO | AS | THROWS | FLAGS | RESOURCE
	;

/* Keywords that stand where a name might. */
no_name: CONST | ONEWAY | IDEMPOTENT | RESERVED | TRUE_ | FALSE_ ;

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

static void
check_edition(parse_state *cx, const ast_value *edition)
{
	if (edition->magnitude != 1)
		diag_error(cx->diags, edition->at,
		    "this ridlc understands edition 1 ('ridl 1;') only");
}

/* The first word of the statement, or of the parameter. */
static span
statement_begin(const span *at)
{
	const char *text = at->src->text;
	span word = *at;

	while (word.begin > 0 && strchr("\n;{}(,", text[word.begin - 1]) == NULL)
		word.begin--;
	word.begin += (uint32_t)strspn(text + word.begin, " \t");
	word.end = word.begin + (uint32_t)strcspn(text + word.begin, " \t\r\n<(");
	return word;
}

/* How that is written here which begins with this word elsewhere, unless something is called so: list(), list = 1. */
static const char *
habit_of(parse_state *cx, const span *word, const span *at)
{
	const char *behind = cx->src->text + word->end;
	bool is_name = strchr("(=", behind[strspn(behind, " \t")]) != NULL;

	return at->begin > word->begin && is_name ? NULL : expected_instead(node_text(cx, *word));
}

/* The lexer has said that there is something before it which is no token. */
static bool
follows_what_is_strange(const parse_state *cx, const span *at)
{
	uint32_t end = cx->strange_end;

	return end > 0 && strspn(cx->src->text + end, " \t") >= at->begin - end;
}

/*
 * The rest of a statement with a mistake. In a body, what begins in the first column is the next
 * declaration, and a '}' is missing before it: that block is none of the statement's.
 */
static void
begin_skipping(parse_state *cx, const span *at, bool in_body)
{
	bool in_first_column = at->begin == 0 || at->src->text[at->begin - 1] == '\n';
	char c = at->src->text[at->begin];

	cx->is_lost = c != ';' && c != '}';
	cx->skips_blocks = !in_body || !in_first_column;
	if (c == '{' && cx->depth == 0)
		cx->depth = 1;
}

static int
yyreport_syntax_error(const yypcontext_t *context, parse_state *cx, void *scanner)
{
	yysymbol_kind_t token = yypcontext_token(context);
	span at = *yypcontext_location(context);
	const char *found = token == YYSYMBOL_YYEOF
	    ? "the end of the file"
	    : arena_printf(cx->mem, "'%s'", node_text(cx, at));
	yysymbol_kind_t kinds[YYNTOKENS];
	const span word = statement_begin(&at);
	const char *habit = habit_of(cx, &word, &at);
	vec tokens = { 0 };
	const char *rule;
	diag *error;
	int n;

	(void)scanner;
	cx->diags->has_gaps = true;
	n = yypcontext_expected_tokens(context, kinds, YYNTOKENS);
	for (int i = 0; i < n; i++)
		text_add(cx->mem, &tokens, yysymbol_name(kinds[i]));
	begin_skipping(cx, &at, expected_is(&tokens, "'}'"));
	/* What the lexer has said is enough. */
	if (diags_within(cx->diags, at) || follows_what_is_strange(cx, &at))
		return 0;
	rule = expected_rule(&tokens, node_text(cx, at), token == YYSYMBOL_ID, node_text(cx, word));
	error = diag_error(cx->diags, at, "expected %s before %s",
	    expected_text(cx->mem, &tokens), found);
	if (token == YYSYMBOL_ID)
		diag_suggest(cx->diags, error, node_text(cx, at),
		    expected_keywords(cx->mem, &tokens));
	if (habit != NULL)
		diag_note(cx->diags, error, word, "%s", habit);
	else if (rule != NULL)
		diag_note(cx->diags, error, at, "%s", rule);
	return 0;
}

/* The scanner's side; declared here because lexer.h is no header that others could include. */
int ridl_yylex_init_extra(parse_state *, void **scanner);
int ridl_yylex_destroy(void *scanner);
void ridl_yyput_back(void *scanner);
struct yy_buffer_state *ridl_yy_scan_buffer(char *, size_t size, void *scanner);

ast_file *
parse_file(arena *mem, diags *d, const source *src)
{
	parse_state cx = { .mem = mem, .diags = d, .src = src };
	void *scanner;

	cx.none = vec_new(mem);
	cx.file = ARENA_NEW(mem, ast_file);
	cx.file->src = src;
	cx.file->name = strrchr(src->path, '/') != NULL ? strrchr(src->path, '/') + 1 : src->path;
	ridl_yylex_init_extra(&cx, &scanner);
	ridl_yy_scan_buffer((char *)src->text, src->len + 2, scanner);
	ridl_yyparse(&cx, scanner);
	ridl_yyput_back(scanner);
	ridl_yylex_destroy(scanner);
	if (cx.file->package == NULL && cx.package_place.src != NULL)
		diag_error(d, cx.package_place, "'package NAME;' is missing here");
	return cx.file;
}
