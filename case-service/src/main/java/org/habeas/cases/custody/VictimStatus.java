package org.habeas.cases.custody;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.habeas.docket.Words;

/**
 * The status of a person as a victim in the words of HURIDOCS (micro-thesaurus 25), from a data
 * file. Arbitrary detention is used only where a mechanism has found it.
 */
final class VictimStatus {
    private static final String ARBITRARY = "020204000000";
    private static final Map<String, List<String>> CODES = read();

    private VictimStatus() {}

    static List<String> codes(CustodyState state) {
        List<String> codes = CODES.getOrDefault(Words.of(state.status()), List.of());
        return state.arbitrary().isEmpty() || !state.status().isHeld()
                ? codes
                : Stream.concat(codes.stream(), Stream.of(ARBITRARY)).toList();
    }

    static boolean isWithoutCode(CustodyStatus status) {
        return !CODES.containsKey(Words.of(status));
    }

    private static Map<String, List<String>> read() {
        try (InputStream in =
                VictimStatus.class.getResourceAsStream("/huridocs/status-as-victim.json")) {
            return new ObjectMapper()
                    .readValue(
                            Objects.requireNonNull(in),
                            new TypeReference<Map<String, List<String>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
