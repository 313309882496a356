package org.habeas.gateway.webhook;

/** Whether anything is sent. */
enum WebhookStatus {
    ACTIVE,
    /** Stopped by its owner. */
    PAUSED,
    /** Stopped by us, because its receiver is gone. */
    DISABLED
}
