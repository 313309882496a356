package org.habeas.gateway.webhook;

/** How far a message is. */
enum DeliveryState {
    PENDING,
    DELIVERED,
    /** Given up after all tries. */
    FAILED
}
