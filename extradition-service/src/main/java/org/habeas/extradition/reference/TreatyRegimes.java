package org.habeas.extradition.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The treaty regimes that we know of. That we know of none between two States does not mean that
 * there is none. Data: {@code reference/treaties.json}.
 */
@ApplicationScoped
public class TreatyRegimes {
    private final List<Pairing> all;
    private final Map<UUID, Pairing> byId;

    @Inject
    TreatyRegimes(ObjectMapper mapper) {
        this(DataFile.read(mapper, "treaties.json", new TypeReference<List<Instrument>>() {}));
    }

    TreatyRegimes(List<Instrument> instruments) {
        Map<String, Instrument> byCode =
                instruments.stream()
                        .collect(Collectors.toMap(Instrument::code, Function.identity()));
        all =
                instruments.stream()
                        .flatMap(i -> Pairing.of(i, replacing(i, byCode)).stream())
                        .toList();
        byId = all.stream().collect(Collectors.toMap(Pairing::id, Function.identity()));
    }

    private static @Nullable Instrument replacing(
            Instrument instrument, Map<String, Instrument> byCode) {
        String code = instrument.replacedBy();
        return code == null ? null : byCode.get(code);
    }

    /** The regime with that id, as it stands on that day. */
    public Optional<TreatyRegime> one(UUID id, LocalDate asOf) {
        return Optional.ofNullable(byId.get(id)).map(pair -> pair.on(asOf));
    }

    /** Whether the regime is one between these two States, in whichever order. */
    public boolean isBetween(UUID id, String state, String other) {
        Pairing pair = byId.get(id);
        List<String> both = List.of(state, other);
        return pair != null
                && both.contains(pair.one().state())
                && both.contains(pair.other().state());
    }

    /** Every regime of a State, or between two, as it stands on that day. */
    public List<TreatyRegime> of(@Nullable String state, @Nullable String other, LocalDate asOf) {
        return all.stream()
                .map(pair -> pair.on(asOf))
                .filter(regime -> regime.isOf(state) && regime.isOf(other))
                .toList();
    }
}
