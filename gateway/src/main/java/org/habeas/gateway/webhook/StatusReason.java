package org.habeas.gateway.webhook;

/** Why a webhook was disabled. */
enum StatusReason {
    /** The receiver answered 410. */
    GONE,
    /** A message could not be delivered in three days, and no other was either. */
    UNREACHABLE
}
