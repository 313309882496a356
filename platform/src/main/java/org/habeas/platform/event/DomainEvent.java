package org.habeas.platform.event;

import java.util.UUID;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in its own words.
 *
 * @param type past tense, kebab-case, without prefix and version: {@code interpol-alert-deleted}
 * @param personId whom it is about; keeps the order of events about one person
 * @param facts the fields of this type, of at most PARTNER class; identifiers, codes and dates only
 * @param atLeast the strictest class of what the facts tell beside the entry that caused it
 */
public record DomainEvent(String type, @Nullable UUID personId, Record facts, Visibility atLeast) {

    /** An event that tells nothing but of its own entry. */
    public DomainEvent(String type, @Nullable UUID personId, Record facts) {
        this(type, personId, facts, Visibility.PUBLIC);
    }
}
