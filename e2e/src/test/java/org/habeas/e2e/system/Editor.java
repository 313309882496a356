package org.habeas.e2e.system;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** A documenting organisation at work: it opens dockets and records facts about invented people. */
public final class Editor {

    private final Door door;

    public Editor() {
        this(Role.EDITOR);
    }

    /** Somebody who may record more, or read it. */
    public Editor(Role role) {
        door = Door.as(role);
    }

    public Door door() {
        return door;
    }

    /** Registers somebody whom no source of the sample names. */
    public UUID registers(String name) {
        UUID person = UUID.randomUUID();
        opens(
                "persons",
                person,
                "{\"named\": true, \"minor\": false}",
                Fact.of(
                        """
                        {"kind": "named", "value": "%s", "name_kind": "primary"}\
                        """
                                .formatted(name),
                        "2019-01-01"));
        return person;
    }

    public UUID opens(String kind, String head, Fact... facts) {
        UUID id = UUID.randomUUID();
        opens(kind, id, head, facts);
        return id;
    }

    public Answer opens(String kind, UUID id, String head, Fact... facts) {
        return opens(kind, id, head, "public", facts);
    }

    public Answer opens(String kind, UUID id, String head, String visibility, Fact... facts) {
        return door.put("/v1/" + kind + "/" + id, opening(head, visibility, facts)).with(201);
    }

    public Answer records(String kind, UUID docket, Fact fact) {
        return door.post("/v1/" + kind + "/" + docket + "/entries", fact.json()).with(201);
    }

    public static String opening(String head, String visibility, Fact... facts) {
        return """
        {"head": %s, "visibility": "%s", "entries": [%s]}\
        """
                .formatted(
                        head,
                        visibility,
                        Arrays.stream(facts).map(Fact::json).collect(Collectors.joining(", ")));
    }
}
