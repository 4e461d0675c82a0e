/* SPDX-License-Identifier: MIT */
#ifndef SIM_LIMITS_H
#define SIM_LIMITS_H

/* What a peer has time for: scenarios. */
void handshake_time(void);
void frame_time(void);
void frames_that_are_skipped_have_their_time(void);
void idle_time(void);
void close_reason_is_told(void);
void what_is_allowed_in_a_second_comes_back(void);

#endif
