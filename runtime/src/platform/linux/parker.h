/* SPDX-License-Identifier: MIT */
#ifndef RI_PLATFORM_LINUX_PARKER_H
#define RI_PLATFORM_LINUX_PARKER_H

/* At the end of a thread: its parker is for a later one. */
void ri_parker_hand_on(void);

/* Has ri_parker_hand_on(), and the cleanups of the slots, called when this thread ends. */
void ri_thread_tell_end(void);

#endif
