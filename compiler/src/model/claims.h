/* SPDX-License-Identifier: MIT */
#ifndef CLAIMS_H
#define CLAIMS_H

#include <support/diag.h>
#include <support/map.h>

/*
 * Who has which global C name of a run. A thing brings names derived from its own: kv_store_get
 * brings kv_store_get_async. Which ones, its families say.
 */
enum {
	CLAIMS_ITSELF = 0,
	CLAIMS_MESSAGE = 1, /* with its codec */
	CLAIMS_TABLES = 2,  /* of any struct */
	CLAIMS_ERROR = 4,
	CLAIMS_ENUM = 8,
	CLAIMS_METHOD = 16,
	CLAIMS_CALLS = 32,  /* of a method, its own or inherited */
	CLAIMS_ANSWER = 64, /* not of a oneway */
	CLAIMS_INTERFACE = 128,
	CLAIMS_SERVICE = 256,
	CLAIMS_OPS = 512, /* not of a callback */
};

/* Who: for messages, "method 'get'". */
typedef struct claim {
	const char *kind;
	const char *name;
	span at;
	bool complained;
	/* Of what may be called otherwise; else NULL. */
	const char **hint;
	const char *own; /* its part of the name */
	const vec *attrs;
} claim;

typedef struct claims {
	arena *mem;
	diags *diags;
	bool trial;     /* nothing is reported: */
	bool failed;    /* something has to be called otherwise */
	map stems;      /* of claims_stem, by what things themselves are called */
	vec order;      /* of those that are somebody's, as taken */
	vec splits[32]; /* of claims.c, by their last letters */
} claims;

/*
 * In a trial, what clashes and may be called otherwise gets a name as if it had an @c.name, which
 * --emit=ridl writes down; then another trial is needed.
 */
void claims_init(claims *, arena *, diags *, bool trial);
/* Takes a name and what is derived from it. Another's name, or one with a meaning, is reported. */
void claims_take(claims *, claim *, const char *c_name, unsigned families);
/* Once all are taken: reports derived names that are others', too. */
void claims_check(claims *);
/* Who is called that itself, or NULL. */
claim *claims_find(const claims *, const char *c_name);
/* Whether that is a global name, also a derived one, or has a meaning. */
bool claims_has(const claims *, const char *name);
/* Reports, once for each, that both would have this name; or one of them gives way. */
void claims_complain(claims *, claim *, const claim *other, const char *c_name);

#endif
