package org.habeas.advocacy.law;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.advocacy.law.DemandLaw.Statute;
import org.habeas.advocacy.law.Fulfilment.Mode;
import org.jspecify.annotations.Nullable;

/**
 * The default rules of each type of demand, as {@code fulfilment.json} has them ({@code
 * domain-model.md SM-14}).
 */
@Singleton
public class LawOfDemands {
    private static final String FILE = "/fulfilment.json";

    private final Statute statute;

    public LawOfDemands(ObjectMapper mapper) {
        statute = read(mapper);
    }

    private static Statute read(ObjectMapper mapper) {
        try (InputStream file = LawOfDemands.class.getResourceAsStream(FILE)) {
            return mapper.readValue(Objects.requireNonNull(file, FILE), Statute.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a demand of this type is met, with what it says of itself; never nothing. */
    public Fulfilment of(DemandType type, @Nullable Fulfilment own) {
        if (own != null && own.mode() != Mode.BY_TYPE) {
            return own;
        }
        List<FulfilmentRule> rules = statute.types().getOrDefault(type, List.of());
        return rules.isEmpty() ? Fulfilment.MANUALLY : new Fulfilment(Mode.BY_TYPE, rules);
    }

    /** Whether legal staff must agree before such a demand is shown ({@code INV-A-04}). */
    public boolean needsSignOff(DemandType type) {
        return statute.signOff().contains(type);
    }

    /** The events that a rule of {@code domain-model.md} names. */
    public Set<String> eventsOf(String rule) {
        return lines().filter(line -> line.ruleName().equals(rule))
                .map(FulfilmentRule::event)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rules that the lines name. */
    public Set<String> rules() {
        return lines().map(FulfilmentRule::ruleName).collect(Collectors.toUnmodifiableSet());
    }

    /** Every event that answers some demand; of others this service keeps nothing. */
    public Set<String> events() {
        return lines().map(FulfilmentRule::event).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<FulfilmentRule> lines() {
        return statute.types().values().stream().flatMap(List::stream);
    }

    /** What the law says of one type of demand. */
    public DemandLaw about(DemandType type) {
        return DemandLaw.of(type, of(type, null), statute);
    }

    /** What the law says of every type. */
    public List<DemandLaw> all() {
        return Stream.of(DemandType.values()).map(this::about).toList();
    }

    /** The words in which a demand of this type is proposed. */
    public String proposal(DemandType type) {
        return Objects.requireNonNull(statute.proposals().get(type), type.name());
    }
}
