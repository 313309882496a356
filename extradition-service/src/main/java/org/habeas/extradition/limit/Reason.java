package org.habeas.extradition.limit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a due date cannot be computed. */
@Schema(
        enumeration = {
            "start_not_a_day",
            "start_only_reported",
            "rule_not_in_force",
            "no_rule_for_state",
            "rule_not_for_state",
            "period_unknown",
            "last_day_not_a_day"
        })
public enum Reason {
    /** INV-X-08: the start is not known to the day. */
    START_NOT_A_DAY("The start is not known to the day."),
    /** The date is that of a report, not of what happened. */
    START_ONLY_REPORTED("Only the day of the report is known, not the day from which it runs."),
    RULE_NOT_IN_FORCE("No version of the rule is known for that day."),
    NO_RULE_FOR_STATE("No rule is recorded for this State."),
    RULE_NOT_FOR_STATE("The rule does not apply to this State."),
    PERIOD_UNKNOWN("The length is not fixed by the rule and was not told."),
    /** A decision names the last day, but not to the day. */
    LAST_DAY_NOT_A_DAY("The last day is not known to the day.");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
