package org.habeas.advocacy.declaration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds of assemblies: those that come with the service, and those that an installation
 * has entered from the rules in force ({@code domain-model.md C.2}).
 */
@Singleton
class SignatureThresholds {
    private static final String FILE = "/signature-thresholds.json";
    private static final TypeReference<List<ThresholdRule>> RULES = new TypeReference<>() {};

    private final List<ThresholdRule> rules;

    /**
     * @param own a file of the installation's own, in the same form
     */
    SignatureThresholds(
            ObjectMapper mapper,
            @ConfigProperty(name = "habeas.signature-thresholds.file") Optional<Path> own) {
        List<ThresholdRule> all = new ArrayList<>();
        try {
            if (own.isPresent()) {
                all.addAll(mapper.readValue(Files.readAllBytes(own.get()), RULES));
            }
            try (InputStream ours = SignatureThresholds.class.getResourceAsStream(FILE)) {
                all.addAll(mapper.readValue(Objects.requireNonNull(ours, FILE), RULES));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rules = List.copyOf(all);
    }

    /** The rules, of one assembly or in force on one day, if so asked. */
    List<ThresholdRule> all(@Nullable String assembly, @Nullable LocalDate on) {
        return rules.stream()
                .filter(rule -> assembly == null || rule.isOf(assembly))
                .filter(rule -> on == null || rule.isInForceOn(on))
                .toList();
    }

    /** The rule that was in force when a declaration was tabled, if that is certain. */
    Optional<ThresholdRule> of(String assembly, @Nullable FuzzyDate tabledOn) {
        return tabledOn == null
                ? Optional.empty()
                : rules.stream()
                        .filter(rule -> rule.isOf(assembly))
                        .filter(rule -> rule.covers(tabledOn))
                        .findFirst();
    }
}
