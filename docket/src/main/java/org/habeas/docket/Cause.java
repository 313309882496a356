package org.habeas.docket;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry that nobody typed exists: the rule that made it, and the entry it follows from.
 *
 * @param rule such as {@code R-11}
 * @param service the service that holds the causing entry
 */
public record Cause(
        String rule, @Nullable UUID eventId, String service, UUID docketId, UUID entryId) {}
