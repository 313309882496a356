package org.habeas.platform.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in its own words.
 *
 * @param type past tense, kebab-case, without prefix and version: {@code interpol-alert-deleted}
 * @param personId whom it is about; keeps the order of events about one person
 * @param facts the fields of this type, of at most PARTNER class; identifiers, codes and dates only
 */
public record DomainEvent(String type, @Nullable UUID personId, Record facts) {}
