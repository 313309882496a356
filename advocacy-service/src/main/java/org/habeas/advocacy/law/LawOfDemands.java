package org.habeas.advocacy.law;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.habeas.advocacy.law.Fulfilment.Mode;
import org.jspecify.annotations.Nullable;

/**
 * The default rules of each type of demand, as {@code fulfilment.json} has them ({@code
 * domain-model.md SM-14}).
 */
@Singleton
public class LawOfDemands {
    private static final String FILE = "/fulfilment.json";

    private final Map<DemandType, List<FulfilmentRule>> byType;

    public LawOfDemands(ObjectMapper mapper) {
        byType = read(mapper);
    }

    private static Map<DemandType, List<FulfilmentRule>> read(ObjectMapper mapper) {
        try (InputStream file = LawOfDemands.class.getResourceAsStream(FILE)) {
            return mapper.readValue(
                    Objects.requireNonNull(file, FILE),
                    new TypeReference<Map<DemandType, List<FulfilmentRule>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a demand of this type is met, with what it says of itself; never nothing. */
    public Fulfilment of(DemandType type, @Nullable Fulfilment own) {
        if (own != null && own.mode() != Mode.BY_TYPE) {
            return own;
        }
        List<FulfilmentRule> rules = byType.getOrDefault(type, List.of());
        return rules.isEmpty() ? Fulfilment.MANUALLY : new Fulfilment(Mode.BY_TYPE, rules);
    }

    /** The events that a rule of {@code domain-model.md} names. */
    public Set<String> eventsOf(String rule) {
        return byType.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.ruleName().equals(rule))
                .map(FulfilmentRule::event)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rules that the lines name. */
    public Set<String> rules() {
        return byType.values().stream()
                .flatMap(List::stream)
                .map(FulfilmentRule::ruleName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every event that answers some demand; of others this service keeps nothing. */
    public Set<String> events() {
        return rules().stream()
                .flatMap(rule -> eventsOf(rule).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
