package org.habeas.extradition.asylum;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/** An application changed, so that other dockets about these persons may have to follow. */
public record SheltersChanged(
        UUID docketId, List<UUID> persons, @Nullable String hostState, Visibility visibility) {

    public SheltersChanged {
        persons = List.copyOf(persons);
    }
}
