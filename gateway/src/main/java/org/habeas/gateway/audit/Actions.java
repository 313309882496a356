package org.habeas.gateway.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.habeas.gateway.admission.PathPattern;

/** Which requests are more than a read or a write of the register: {@code audit/actions.json}. */
@Singleton
class Actions {
    private final List<ActionRule> rules;

    Actions() {
        // Not the mapper of the wire: this file is ours.
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream file = Actions.class.getResourceAsStream("/audit/actions.json")) {
            rules = mapper.readValue(Objects.requireNonNull(file), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ActionRule.As of(String method, String path) {
        List<String> asked = PathPattern.segments(path);
        for (ActionRule rule : rules) {
            if (rule.fits(method, asked)) {
                return rule.as();
            }
        }
        return ActionRule.As.OTHER;
    }
}
