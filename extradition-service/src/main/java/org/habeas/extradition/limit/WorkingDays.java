package org.habeas.extradition.limit;

/** What happens to a last day that is no working day. */
public enum WorkingDays {
    /** It stays the last day. */
    NONE,
    /** The next working day takes its place. */
    NEXT_WORKING_DAY
}
