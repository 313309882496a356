package org.habeas.gateway.webhook;

/** What a message says. */
enum DeliveryKind {
    RECORD_CHANGED("habeas.record.changed"),
    RECORD_REMOVED("habeas.record.removed"),
    /** The feed has to be read anew, from the token of the message. */
    FEED_RESTARTED("habeas.feed.restarted"),
    TEST("habeas.webhook.test");

    private final String type;

    DeliveryKind(String type) {
        this.type = type;
    }

    /** The type in the payload. */
    String type() {
        return type;
    }
}
