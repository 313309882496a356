package org.habeas.extradition.limit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens to a last day that is no working day. */
@Schema(enumeration = {"none", "next_working_day"})
public enum WorkingDays {
    /** It stays the last day. */
    NONE,
    /** The next working day takes its place. */
    NEXT_WORKING_DAY
}
