package org.habeas.extradition.pending;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is pending in which state of its table, where, and what may come next: data. */
@Singleton
class NextSteps {
    private final List<Row> rows;

    /**
     * The states of one kind.
     *
     * @param table the page on which its table is printed, if that is not called like the kind
     * @param by the code of the label by which it stands, if that is not its status
     * @param where the codes of its label that may tell the State, the first told wins
     * @param body the international body before which it is pending
     * @param next the acts that may come next in each state in which it is pending
     * @param over the states in which it is not
     */
    record Row(
            String kind,
            @Nullable String table,
            @Nullable String by,
            List<String> where,
            @Nullable String body,
            Map<String, List<String>> next,
            List<String> over) {

        @Nullable String state(Map<String, List<String>> label) {
            return where.stream()
                    .map(name -> label.getOrDefault(name, List.of()))
                    .flatMap(List::stream)
                    .findFirst()
                    .orElse(null);
        }

        private Optional<List<String>> after(String status, Map<String, List<String>> label) {
            String now = by == null ? status : label.getOrDefault(by, List.of("")).getFirst();
            return Optional.ofNullable(next.get(now));
        }
    }

    NextSteps(ObjectMapper mapper) {
        try (InputStream file = NextSteps.class.getResourceAsStream("/next-steps.json")) {
            rows = mapper.readValue(file, new TypeReference<List<Row>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** The rows by which a docket in this state is pending; none if it is not. */
    List<Row> pending(String kind, String status, Map<String, List<String>> label) {
        return of(kind).filter(row -> row.after(status, label).isPresent()).toList();
    }

    /** The acts that may come next. */
    List<String> next(String kind, String status, Map<String, List<String>> label) {
        return of(kind).flatMap(row -> row.after(status, label).stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Stream<Row> of(String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind));
    }
}
