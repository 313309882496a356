package org.habeas.platform.register;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a feature keeps beside the register and can compute again from entries and events. A bean in
 * the package of its feature. A rebuild empties the tables, lets reactions hear the events again
 * ({@link org.habeas.platform.event.Reaction#replay}), has each projection filled, one after the
 * other by their {@link jakarta.annotation.Priority}, writes all views, and asks for the rest; all
 * in one transaction, in which nothing else is written. Whatever is filled, nothing is recorded and
 * nothing told.
 */
public interface Projection {

    /** The tables that are emptied before a rebuild. */
    List<String> tables();

    /** Which rows of such a table are emptied, in SQL; the others are no projection. */
    default String rows(String table) {
        return "true";
    }

    /** The kinds of whose dockets it wants to hear. */
    default Set<String> kinds() {
        return Set.of();
    }

    /** Fills what one docket tells, before any view is written. */
    default void fill(String kind, UUID docket) {}

    /** So many dockets are done that what was kept in memory for them should go. */
    default void forget() {}

    /**
     * Fills what neither writing the views anew nor hearing the events again fills. Called once
     * both are done.
     */
    default void refill() {}
}
