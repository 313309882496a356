package org.habeas.cases.publishedcopy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What a change of a published copy tells the other services: the difference of two folds. */
final class PublishedCopyEvents {
    private PublishedCopyEvents() {}

    /** What every event about a published copy says. */
    record CopyFacts(UUID evidenceItemId, String type, String mediaType) {}

    static List<DomainEvent> between(
            Change<PublishedCopyHead, PublishedCopyAct, PublishedCopyState> change) {
        String type = type(change.from().status(), change.to().status());
        PublishedCopyHead head = change.head();
        CopyFacts facts = new CopyFacts(head.evidenceItemId(), head.type(), head.mediaType());
        return type == null
                ? List.of()
                : persons(head).map(person -> new DomainEvent(type, person, facts)).toList();
    }

    /** A copy that names nobody is told once, of nobody. */
    private static Stream<@Nullable UUID> persons(PublishedCopyHead head) {
        return head.personIds().isEmpty() ? Stream.of((UUID) null) : head.personIds().stream();
    }

    private static @Nullable String type(PublishedCopyStatus before, PublishedCopyStatus after) {
        if (before == after) {
            return null;
        }
        return switch (after) {
            case PUBLISHED -> "published-copy-released";
            case NONE, WITHDRAWN -> "published-copy-withdrawn";
        };
    }
}
