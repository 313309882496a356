package org.habeas.advocacy.letter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a letter, as far as that person wants it to be told.
 *
 * @param state ISO 3166-1 alpha-2
 */
public record Sender(@Nullable String name, @Nullable String state) {

    @Nullable String country(String language) {
        return state == null
                ? null
                : Locale.of("", state).getDisplayCountry(Locale.forLanguageTag(language));
    }

    @Override
    public String toString() {
        return "Sender[]";
    }
}
