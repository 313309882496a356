package org.habeas.gateway.contract;

import java.util.stream.Stream;

/** What can be done with every docket kind, with the words for it: {@code %s} is one of them. */
enum DocketUse {
    LIST(
            "GET",
            "",
            "List %p",
            "%d Pages follow the order of ids; follow `next` until there is none. With `as_of` or"
                    + " `known_at` it is the list of another day or as it was known then. Only what"
                    + " the reader may see is listed and counted."),
    OPEN(
            "POST",
            "",
            "Open %a",
            "Opens a docket with its head and, if sent, its first entries, in one transaction. What"
                    + " comes without a `visibility` is kept to the stricter class of its kind. Send an"
                    + " `Idempotency-Key` so that a repeated request opens nothing twice."),
    GET(
            "GET",
            "/{id}",
            "Get %a",
            "%d The state is folded from the entries that the reader may see, as of today or of the"
                    + " day asked for; the entries, what contradicts them and what is expected stand"
                    + " beside it. What one may not see is 404."),
    PUT(
            "PUT",
            "/{id}",
            "Open %a under an id of your own",
            "Like opening it by POST, under a UUID that the client has made; `If-None-Match: *` is"
                    + " required, so that nothing is ever written over. Made for clients that record"
                    + " without a network and send later."),
    RECORD(
            "POST",
            "/{id}/entries",
            "Record an entry of %a",
            "Records one dated, sourced act. The answer tells the state before and after and the"
                    + " events that follow. An act that does not fit the state is recorded and reported as"
                    + " a finding; refused is only what is malformed, has no source or cannot be."),
    PUT_ENTRY(
            "PUT",
            "/{id}/entries/{entry}",
            "Record an entry of %a under an id of your own",
            "Like recording it by POST, under a UUID that the client has made; `If-None-Match: *` is"
                    + " required."),
    ENTRY(
            "GET",
            "/{id}/entries/{entry}",
            "Get an entry of %a",
            "One entry with its sources, also after it was retracted."),
    RETRACT(
            "POST",
            "/{id}/entries/{entry}/retraction",
            "Retract an entry of %a",
            "Takes an entry back. It stays readable with the instant of its retraction, and what"
                    + " rested on it is folded anew. `If-Match` with the ETag of the docket is required."),
    NONE("", "", "", "");

    private final String method;
    private final String below;
    private final String summary;
    private final String description;

    DocketUse(String method, String below, String summary, String description) {
        this.method = method;
        this.below = below;
        this.summary = summary;
        this.description = description;
    }

    static DocketUse of(Operations.Operation operation) {
        String kind = "/v1/" + operation.segments().getFirst();
        return Stream.of(values())
                .filter(use -> use.method.equals(operation.method()))
                .filter(use -> operation.path().equals(kind + use.below))
                .findFirst()
                .orElse(NONE);
    }

    /** Whether only the client knows the id, so that nothing may be there yet. */
    boolean creates() {
        return this == PUT || this == PUT_ENTRY;
    }

    boolean changes() {
        return this == RECORD || this == RETRACT;
    }

    String summary(Nouns nouns) {
        return summary.replace("%p", nouns.many()).replace("%a", nouns.aOne());
    }

    /** What it does; {@code about} says what the kind is. */
    String description(String about) {
        return description.replace("%d", about).strip();
    }
}
