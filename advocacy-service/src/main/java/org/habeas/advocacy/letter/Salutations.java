package org.habeas.advocacy.letter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How offices are addressed in a language ({@code salutations.json}). */
@Singleton
class Salutations {
    private final Map<String, Salutation> byLanguage;

    Salutations(ObjectMapper mapper) {
        try (InputStream in = Salutations.class.getResourceAsStream("/salutations.json")) {
            byLanguage = mapper.readValue(in, new TypeReference<Map<String, Salutation>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the name of the holder in place of {0}, and where nobody is known. */
    record Salutation(String toHolder, String toOffice) {}

    Optional<String> of(String language, @Nullable String holder) {
        String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return Optional.ofNullable(byLanguage.get(primary))
                .map(one ->
                        holder == null
                                ? one.toOffice()
                                : MessageFormat.format(one.toHolder(), holder));
    }
}
