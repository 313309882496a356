package org.habeas.cases.huridocs;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.habeas.docket.Words;
import org.habeas.platform.json.Json;

/**
 * The codes of HURIDOCS as data: {@code huridocs/act-types.json} for acts, {@code
 * huridocs/terms.json} for our other words ({@code domain-model.md B.1.2}).
 */
public final class Huridocs {
    private static final Map<String, ActCode> ACTS =
            read("/huridocs/act-types.json", new TypeReference<>() {});
    private static final Map<String, Map<String, Term>> TERMS =
            read("/huridocs/terms.json", new TypeReference<>() {});

    private Huridocs() {}

    /** The code of a type of act; every type has one. */
    public static ActCode of(ActType type) {
        return Objects.requireNonNull(ACTS.get(Words.of(type)), () -> "no code of " + type);
    }

    /** The term of one of our words, such as {@code chain} and {@code precedes}. */
    public static Optional<Term> term(String vocabulary, Enum<?> word) {
        return Optional.ofNullable(TERMS.get(vocabulary)).map(terms -> terms.get(Words.of(word)));
    }

    private static <T> T read(String resource, TypeReference<T> type) {
        try (InputStream in = Huridocs.class.getResourceAsStream(resource)) {
            return Json.mapper().readValue(Objects.requireNonNull(in, resource), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
