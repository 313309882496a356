package org.habeas.extradition.risk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The rules that we have had, newest last. Data: {@code risk/rules-<version>.json}. */
@ApplicationScoped
class RuleSets {
    private static final int NEWEST = 1;

    private final List<RuleSet> all;

    RuleSets(ObjectMapper mapper) {
        all = List.of(read(mapper, NEWEST));
    }

    static RuleSet read(ObjectMapper mapper, int version) {
        try (InputStream data =
                RuleSets.class.getResourceAsStream("/risk/rules-" + version + ".json")) {
            return mapper.readValue(Objects.requireNonNull(data), RuleSet.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<RuleSet> all() {
        return all;
    }

    RuleSet newest() {
        return all.getLast();
    }
}
