package org.habeas.gateway.partner;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What the data may be wanted for: the list in {@code identity/purposes.json}. */
@ApplicationScoped
public class Purposes {
    private final Set<String> codes = new TreeSet<>();

    Purposes() {
        try (InputStream file = Purposes.class.getResourceAsStream("/identity/purposes.json")) {
            new ObjectMapper()
                    .readValue(
                            Objects.requireNonNull(file),
                            new TypeReference<List<Map<String, String>>>() {})
                    .forEach(purpose -> codes.add(Objects.requireNonNull(purpose.get("code"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String code) {
        return codes.contains(code);
    }

    /** All of them, for an explanation. */
    public String listed() {
        return String.join(", ", codes);
    }
}
