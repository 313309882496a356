package org.habeas.cases.person;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.habeas.platform.register.Look;

/**
 * What is read under the id of somebody who was merged into another person, by whom may know of
 * both: where the person is to be found.
 */
record MergedPerson(UUID id, UUID mergedInto, long version, Map<String, String> links) {
    private static final int LONGEST = 120;

    /** No page begins like this: there the kind of the docket follows the id. */
    private static final Pattern BEGINNING =
            Pattern.compile("^\\{\"id\":\"[0-9a-f-]{36}\",\"merged_into\":\"([0-9a-f-]{36})\"");

    static MergedPerson of(Look<PersonHead, PersonAct, PersonState> look, UUID survivor) {
        return new MergedPerson(
                look.id(),
                survivor,
                look.version(),
                Map.of("self", "/v1/persons/" + look.id(), "survivor", "/v1/persons/" + survivor));
    }

    /** Where a stored answer leads to, if it is one of these. */
    static Optional<UUID> in(byte[] body) {
        String beginning =
                new String(body, 0, Math.min(body.length, LONGEST), StandardCharsets.UTF_8);
        Matcher matcher = BEGINNING.matcher(beginning);
        return matcher.find() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }
}
