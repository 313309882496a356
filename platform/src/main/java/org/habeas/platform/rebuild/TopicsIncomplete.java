package org.habeas.platform.rebuild;

/** Events that were handled once are not on their topics any more: what they told would be lost. */
class TopicsIncomplete extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TopicsIncomplete(long lost) {
        super(
                "the topics have lost %d events that were handled here; nothing was changed"
                        .formatted(lost));
    }
}
