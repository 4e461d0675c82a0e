/* SPDX-License-Identifier: MIT */
#ifndef C_TYPES_H
#define C_TYPES_H

#include <model/model.h>

/*
 * How each type appears in C: the columns of the table that docs/language.md shows. All give text
 * for a template.
 */

/*
 * The type of one value: "uint32_t", "const char *", "ridl_bytes", "kv_mode", "kv_item",
 * "kv_watcher".
 */
const char *c_value_type(const model_field *);
/* Whether it is stored by value: numbers, bool, enums. */
bool c_is_number(const model_field *);
/* Whether a ridl_bool has_x says that it is there. */
bool c_has_flag(const model_field *);

/* The lines of a struct's members for it. */
const char *c_members(arena *, const model_field *);
/*
 * The initialisers of all members behind the base, each with a comma before it: of
 * P_NAME_INIT, or of the message that a receiver sees when nothing came, where absent
 * fields have their defaults.
 */
typedef enum c_emptiness { C_PLAIN, C_RECEIVED } c_emptiness;
const char *c_init(arena *, const model_message *, c_emptiness);

/* ", uint32_t x, const kv_item *y": all parameters of a stub or a handler. */
const char *c_parameters(arena *, const model_method *);
/* ", x, y": the same parameters, as they are passed on. */
const char *c_arguments(arena *, const model_method *);
/* The initialiser of the args struct from those parameters: ".x = x, .y = (kv_item *)y". */
const char *c_args_init(arena *, const model_method *);
/* The same for the results struct, from what _reply takes. */
const char *c_results_init(arena *, const model_method *);
/* ", args_->x, ...": those parameters, from the args struct. */
const char *c_args_passed(arena *, const model_method *);

/* ", double *sum", or "": the out parameter of a stub, of a future's _value, of a handler. */
typedef enum c_owner { C_STUB, C_VALUE, C_HANDLER } c_owner;
const char *c_out(arena *, const model_method *, c_owner);
/* ", uint32_t, double *": the types alone of what a handler takes, its out included. */
const char *c_handler_types(arena *, const model_method *);
/* ", double sum", or "": what _reply takes. */
const char *c_reply_parameter(arena *, const model_method *);

#endif
