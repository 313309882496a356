package org.habeas.extradition.extradition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.PersonConcerned;
import org.habeas.extradition.extradition.ExtraditionAct.IllegallyDeported;
import org.habeas.extradition.extradition.ExtraditionAct.Rendered;
import org.habeas.extradition.taking.Taking;
import org.habeas.extradition.taking.Takings;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/**
 * who was taken outside any procedure is no longer there to be extradited. Every request that
 * had not ended by then ends; one that had, such as by a surrender or a refusal, keeps its outcome.
 * What is recorded is compared with what follows, so the order in which facts reach us does not
 * matter.
 */
@Rule(
        value = "R-13",
        when = {"person-rendered", "person-illegally-deported"},
        then =
                "Open extraditions of the person end overtaken_by_rendition, the taking is told once, and the danger is computed anew for everybody of the same affair.")
@ApplicationScoped
class RenditionOvertakesExtraditions {
    static final String RULE = "R-13";

    private static final Set<String> KINDS =
            Set.of("extradition-proceedings", "repression-incidents");

    private final Register register;
    private final ExtraditionProceedings kind;
    private final Takings takings;

    RenditionOvertakesExtraditions(
            Register register, ExtraditionProceedings kind, Takings takings) {
        this.register = register;
        this.kind = kind;
        this.takings = takings;
    }

    /** Whether this rule recorded it. */
    static boolean isEffect(Entry<?> entry) {
        Cause cause = entry.cause();
        return cause != null && RULE.equals(cause.rule());
    }

    void on(@Observes PersonConcerned change) {
        if (KINDS.contains(change.kind())) {
            change.persons().forEach(this::reconsider);
        }
    }

    private void reconsider(UUID person) {
        Lens full = register.today(Visibility.RESTRICTED);
        List<Look<ExtraditionHead, ExtraditionAct, ExtraditionState>> requests =
                register.about(kind, person, full);
        if (!requests.isEmpty()) {
            List<Taking> taken = takings.of(person, full);
            requests.forEach(request -> reconsider(request, taken));
        }
    }

    private void reconsider(
            Look<ExtraditionHead, ExtraditionAct, ExtraditionState> request, List<Taking> taken) {
        List<Taking> wanted = taken.stream().filter(taking -> overtakes(taking, request)).toList();
        Set<UUID> causes = wanted.stream().map(Taking::entry).collect(Collectors.toSet());
        request.history().stream()
                .filter(RenditionOvertakesExtraditions::isEffect)
                .filter(e -> !causes.contains(Objects.requireNonNull(e.cause()).entryId()))
                .forEach(e -> register.withdrawEffect(kind, request.id(), e));
        wanted.forEach(taking -> end(request, taking));
    }

    private void end(
            Look<ExtraditionHead, ExtraditionAct, ExtraditionState> request, Taking taking) {
        register.effect(
                kind,
                request.id(),
                act(taking),
                taking.on(),
                taking.visibility().and(request.visibility()),
                new Cause(RULE, null, "proceeding", taking.docketId(), taking.entry()),
                taking.sources());
    }

    private static ExtraditionAct act(Taking taking) {
        return switch (taking.kind()) {
            case RENDITION -> new Rendered(taking.fromState(), taking.toState());
            case ILLEGAL_DEPORTATION ->
                    new IllegallyDeported(taking.fromState(), taking.toState(), null);
        };
    }

    /** The request may have been made by then, and did not end before. */
    private static boolean overtakes(
            Taking taking, Look<ExtraditionHead, ExtraditionAct, ExtraditionState> request) {
        List<Entry<ExtraditionAct>> own =
                request.folded().applied().stream().filter(e -> !isEffect(e)).toList();
        return !taking.docketId().equals(request.id())
                && own.stream().anyMatch(e -> e.on().mayHaveHappenedBy(taking.day()))
                && !hadEnded(own, taking);
    }

    private static boolean hadEnded(List<Entry<ExtraditionAct>> own, Taking taking) {
        ExtraditionDocket rules = new ExtraditionDocket();
        ExtraditionState state = rules.start();
        boolean ended = false;
        for (Entry<ExtraditionAct> entry : own) {
            ExtraditionState next = rules.after(state, entry, new Findings());
            if (next.stage() != state.stage()) {
                ended = next.stage().hasEnded() && entry.on().mayHaveHappenedBy(taking.day());
            }
            state = next;
        }
        return ended;
    }
}
