package org.habeas.platform.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Which dockets of a kind fit on which day: of a kind that keeps better account of it than by the
 * states of its dockets.
 */
public interface DayIndex {

    /**
     * From where one looks.
     *
     * @param knownAt as it was known at this instant, or null: as it is known now
     */
    record When(Visibility clearance, LocalDate day, @Nullable Instant knownAt) {}

    /** Whether it can tell who fits these filters. */
    boolean knows(Set<String> filters);

    /** A page of ids in their order. */
    List<UUID> ids(Map<String, String> filters, When when, @Nullable UUID after, int limit);

    /** How many there are. */
    long count(Map<String, String> filters, When when);
}
