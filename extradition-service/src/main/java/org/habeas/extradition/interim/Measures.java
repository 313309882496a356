package org.habeas.extradition.interim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.Basis;
import org.habeas.extradition.interim.InterimAct.Breached;
import org.habeas.extradition.interim.InterimState.End;
import org.habeas.extradition.interim.InterimState.Period;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** What the interim measures for a person mean for the other dockets about that person. */
@ApplicationScoped
public class Measures {
    /** The kind of the dockets, by which a change of one is told from others. */
    public static final String KIND = InterimMeasures.NAME;

    private final Register register;
    private final InterimMeasures kind;

    Measures(Register register, InterimMeasures kind) {
        this.register = register;
        this.kind = kind;
    }

    /** A time in which a State must not remove the person; {@code ended} is null while it lasts. */
    public record InForce(
            UUID measureId, String againstState, Basis opened, @Nullable Basis ended) {}

    /** The times in which measures for this person were in force, with full sight. */
    public List<InForce> of(UUID person) {
        return register.about(kind, person, register.today(Visibility.RESTRICTED)).stream()
                .flatMap(Measures::inForce)
                .toList();
    }

    private static Stream<InForce> inForce(Look<InterimHead, InterimAct, InterimState> look) {
        return look.state().periods().stream().map(period -> inForce(look, period));
    }

    private static InForce inForce(
            Look<InterimHead, InterimAct, InterimState> look, Period period) {
        return new InForce(
                look.id(),
                look.head().againstState(),
                Basis.of(look, period.entry()),
                ended(look, period.end()));
    }

    private static @Nullable Basis ended(
            Look<InterimHead, InterimAct, InterimState> look, @Nullable End end) {
        if (end == null) {
            return null;
        }
        Basis basis = Basis.of(look, end.entry());
        return switch (end.how()) {
            case LIFTED -> basis;
            case RAN_OUT -> basis.dated(end.on().effectiveDay().orElseThrow());
        };
    }

    /**
     * Lets the measures for a person follow what a docket tells of a removal: a measure shows as
     * breached, and what rests on nothing any more is taken back.
     *
     * @param docket which tells of removals
     * @param removals its entries that breach a measure
     */
    public void follow(String rule, UUID person, UUID docket, List<Removal> removals) {
        register.about(kind, person, register.today(Visibility.RESTRICTED))
                .forEach(look -> {
                    List<Basis> bases =
                            removals.stream()
                                    .filter(r -> r.measureId().equals(look.id()))
                                    .map(Removal::basis)
                                    .toList();
                    look.history().stream()
                            .filter(entry -> isOf(entry, rule, docket))
                            .filter(entry -> bases.stream().noneMatch(b -> restsOn(entry, b)))
                            .forEach(entry -> register.withdrawEffect(kind, look.id(), entry));
                    bases.forEach(basis -> breached(look, person, rule, basis));
                });
    }

    /** A removal in spite of a measure. */
    public record Removal(UUID measureId, Basis basis) {}

    private void breached(
            Look<InterimHead, InterimAct, InterimState> look,
            UUID person,
            String rule,
            Basis basis) {
        register.effect(
                kind,
                look.id(),
                new Breached(person, basis.docketId()),
                basis.on(),
                basis.visibility().and(look.visibility()),
                basis.cause(rule),
                basis.sources());
    }

    private static boolean isOf(Entry<InterimAct> entry, String rule, UUID docket) {
        Cause cause = entry.cause();
        return cause != null && cause.rule().equals(rule) && cause.docketId().equals(docket);
    }

    private static boolean restsOn(Entry<InterimAct> entry, Basis basis) {
        return Objects.requireNonNull(entry.cause()).entryId().equals(basis.entry());
    }
}
