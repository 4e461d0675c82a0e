/* SPDX-License-Identifier: MIT */
#ifndef CHAT_ROOM_H
#define CHAT_ROOM_H

#include "chat.ridl.h"

/*
 * The one room of this program. Members bring an object that the room calls; they get one that is
 * their place in it, and leave by dropping that, or by vanishing, which drops it too.
 * NULL when memory is out.
 */
chat_room *the_room_new(void);

#endif
