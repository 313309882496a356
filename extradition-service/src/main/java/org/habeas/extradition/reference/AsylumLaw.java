package org.habeas.extradition.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.habeas.extradition.reference.HostState.Membership;
import org.habeas.extradition.reference.HostStateView.Bound;
import org.habeas.extradition.reference.RefugeeTreaties.Text;
import org.jspecify.annotations.Nullable;

/** Which States protect refugees in law. Data: {@code reference/host-states.json}. */
@ApplicationScoped
public class AsylumLaw {
    private final RefugeeTreaties treaties;
    private final Map<String, HostState> byState;

    @Inject
    AsylumLaw(ObjectMapper mapper) {
        this(DataFile.read(mapper, "host-states.json", new TypeReference<RefugeeTreaties>() {}));
    }

    AsylumLaw(RefugeeTreaties treaties) {
        this.treaties = treaties;
        byState =
                treaties.states().stream()
                        .collect(Collectors.toMap(HostState::state, Function.identity()));
    }

    /** Whether the State is known not to protect refugees on that day (T12). */
    public boolean lacksProtection(String state, LocalDate asOf) {
        return lack(state, asOf).isPresent();
    }

    /** Why it does not, and who says so; empty also if we do not know. */
    public Optional<Lack> lack(String state, LocalDate asOf) {
        HostState host = of(state);
        boolean outside =
                on(treaties.convention(), host.convention(), asOf) == Holds.NO
                        && on(treaties.protocol(), host.protocol(), asOf) == Holds.NO;
        if (outside) {
            return Optional.of(
                    new Lack(
                            state,
                            Lack.Reason.NOT_A_PARTY,
                            treaties.convention().authority(),
                            host.confirmed()));
        }
        return host.noEffectiveProcedure().stream()
                .filter(flag -> Holds.on(asOf, flag.from(), flag.until()) == Holds.YES)
                .map(flag ->
                        new Lack(
                                state,
                                Lack.Reason.NO_EFFECTIVE_PROCEDURE,
                                flag.authority(),
                                flag.confirmed()))
                .findFirst();
    }

    private static Holds on(Text text, @Nullable Membership membership, LocalDate day) {
        return membership == null ? Holds.UNKNOWN : membership.on(day, text.takesEffect());
    }

    private HostState of(String state) {
        return byState.getOrDefault(state, HostState.unknown(state));
    }

    /** Every State of which we know something. */
    List<HostStateView> all(LocalDate day) {
        return byState.keySet().stream().sorted().map(state -> view(state, day)).toList();
    }

    HostStateView view(String state, LocalDate day) {
        HostState host = of(state);
        Optional<Lack> lack = lack(state, day);
        Bound convention = Bound.of(treaties.convention(), host.convention(), day);
        Bound protocol = Bound.of(treaties.protocol(), host.protocol(), day);
        boolean bound = convention.party() == Holds.YES || protocol.party() == Holds.YES;
        return new HostStateView(
                state,
                day,
                convention,
                protocol,
                lack.isPresent() ? Holds.YES : bound ? Holds.NO : Holds.UNKNOWN,
                lack.orElse(null),
                host.noEffectiveProcedure(),
                host.confirmed(),
                host.note());
    }
}
