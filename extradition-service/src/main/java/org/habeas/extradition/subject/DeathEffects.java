package org.habeas.extradition.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.habeas.docket.Act;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/**
 * R-14 for a kind of docket: what case-service has told of the death of a person is compared with
 * what is recorded, so the order in which facts reach us does not matter.
 */
@ApplicationScoped
public class DeathEffects {
    public static final String RULE = "R-14";

    private final SubjectFacts facts;
    private final Register register;

    DeathEffects(SubjectFacts facts, Register register) {
        this.facts = facts;
        this.register = register;
    }

    /** Whether this rule recorded it. */
    public static boolean isEffect(Entry<?> entry) {
        Cause cause = entry.cause();
        return cause != null && RULE.equals(cause.rule());
    }

    /**
     * Records the act on every docket of the person that is under way but for this rule, and takes
     * it back where it no longer follows.
     */
    @Transactional
    public <H extends Record, A extends Act, S> void settle(
            DocketKind<H, A, S> kind, UUID person, A act, Predicate<S> isUnderWay) {
        register.hold(List.of(person));
        List<SubjectFact> deaths =
                facts.of(person, Visibility.RESTRICTED).stream()
                        .filter(SubjectFact::tellsOfDeath)
                        .toList();
        register.about(kind, person, register.today(Visibility.RESTRICTED))
                .forEach(look ->
                        settle(
                                kind,
                                look,
                                act,
                                isUnderWay.test(without(kind, look)) ? deaths : List.of()));
    }

    /** Where the docket would stand if the person lived. */
    private static <H extends Record, A extends Act, S> S without(
            DocketKind<H, A, S> kind, Look<H, A, S> look) {
        List<Entry<A>> own = look.history().stream().filter(e -> !isEffect(e)).toList();
        return Fold.fold(kind.rules(look.head()), own, look.lens()).state();
    }

    private <H extends Record, A extends Act, S> void settle(
            DocketKind<H, A, S> kind, Look<H, A, S> look, A act, List<SubjectFact> deaths) {
        Set<UUID> wanted = deaths.stream().map(DeathEffects::entry).collect(Collectors.toSet());
        List<Entry<A>> effects =
                look.history().stream()
                        .filter(e -> isEffect(e) && e.retractedAt() == null)
                        .toList();
        effects.stream()
                .filter(e -> !wanted.contains(cause(e)))
                .forEach(e -> register.withdrawEffect(kind, look.id(), e));
        Set<UUID> known = effects.stream().map(DeathEffects::cause).collect(Collectors.toSet());
        deaths.stream()
                .filter(death -> !known.contains(entry(death)))
                .forEach(death -> record(kind, look, act, death));
    }

    private <H extends Record, A extends Act, S> void record(
            DocketKind<H, A, S> kind, Look<H, A, S> look, A act, SubjectFact death) {
        register.effect(
                kind,
                look.id(),
                act,
                death.on() == null ? FuzzyDate.unknown() : death.on(),
                death.visibility().and(look.visibility()),
                new Cause(RULE, null, "case", death.docketId(), entry(death)),
                List.of(Provenance.titled("case-service")));
    }

    private static UUID cause(Entry<?> effect) {
        return Objects.requireNonNull(effect.cause()).entryId();
    }

    private static UUID entry(SubjectFact death) {
        return death.entryId() == null ? death.docketId() : death.entryId();
    }
}
