package org.habeas.advocacy.compliance;

import com.fasterxml.jackson.databind.JsonNode;
import org.habeas.advocacy.mechanism.Compliance;
import org.jspecify.annotations.Nullable;

/**
 * One line of the law of compliance: a fact about a person, and what it may say of a demand.
 *
 * @param event such as {@code person-released}
 * @param compliance what is proposed
 * @param underRestrictions what is proposed when the event lists restrictions that remain
 */
record ComplianceRule(String event, Compliance compliance, @Nullable Compliance underRestrictions) {

    Compliance of(JsonNode payload) {
        boolean restricted = !payload.path("residual_restrictions").isEmpty();
        return restricted && underRestrictions != null ? underRestrictions : compliance;
    }
}
