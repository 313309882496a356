package org.habeas.advocacy.sanctionslist;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.habeas.platform.problem.Refusal;

/** The lists that we know how to read, as {@code sanctions-lists.json} has them. */
@Singleton
class PublishedLists {
    private static final String FILE = "/sanctions-lists.json";

    private final List<PublishedList> lists;

    PublishedLists(ObjectMapper mapper) {
        try (InputStream file = PublishedLists.class.getResourceAsStream(FILE)) {
            lists =
                    mapper.readValue(
                            Objects.requireNonNull(file, FILE),
                            new TypeReference<List<PublishedList>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PublishedList> all() {
        return lists;
    }

    PublishedList of(String id) {
        return lists.stream()
                .filter(list -> list.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("list"));
    }
}
