package org.habeas.advocacy.compliance;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.habeas.advocacy.mechanism.DecisionAct.DecisionDemand;
import org.jspecify.annotations.Nullable;

/** What facts may say of a demand, as {@code compliance.json} has it. */
@Singleton
class LawOfCompliance {
    private static final String FILE = "/compliance.json";

    /**
     * The file.
     *
     * @param confirmed whether counsel has checked it
     */
    record Law(
            String authority,
            boolean confirmed,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Map<DecisionDemand, List<ComplianceRule>> rules) {}

    private final Law law;

    LawOfCompliance(ObjectMapper mapper) {
        try (InputStream file = LawOfCompliance.class.getResourceAsStream(FILE)) {
            law = mapper.readValue(Objects.requireNonNull(file, FILE), Law.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Law law() {
        return law;
    }

    List<ComplianceRule> of(DecisionDemand demand) {
        return law.rules().getOrDefault(demand, List.of());
    }

    Set<String> events() {
        return law.rules().values().stream()
                .flatMap(List::stream)
                .map(ComplianceRule::event)
                .collect(Collectors.toUnmodifiableSet());
    }
}
