package org.habeas.cases.restriction;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an editor may want to find out and record. Nothing of it is recorded by itself, and it is
 * shown to staff only: a presumption about a person is not a fact.
 *
 * @param type of the restriction that is presumed
 * @param restriction the one that is to be changed, if it is known
 * @param because the dockets that it follows from
 * @param words the same as a sentence
 */
public record Suggestion(
        SuggestedStep step,
        RestrictionType type,
        @Nullable UUID restriction,
        List<UUID> because,
        String words) {

    public Suggestion {
        because = List.copyOf(because);
    }
}
