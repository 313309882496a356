package org.habeas.extradition.extradition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.asylum.Exposures;
import org.habeas.extradition.asylum.Exposures.Exposure;
import org.habeas.extradition.asylum.Shelters;
import org.habeas.extradition.asylum.Shelters.OfPerson;
import org.habeas.extradition.asylum.SheltersChanged;
import org.habeas.extradition.subject.PersecutingStates;
import org.habeas.extradition.subject.SubjectChanged;
import org.habeas.extradition.subject.Subjects;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.PersonsRejoined;
import org.habeas.platform.register.Register;

/**
 * Lets the proceedings of a person follow what is known of their asylum and of who persecutes them.
 * The rules say what should be recorded; what is recorded and rests on nothing any more is taken
 * back. So the order in which facts reach us does not matter.
 */
@ApplicationScoped
class ShelterReactions {
    private static final Set<String> RULES =
            Set.of(
                    AsylumSuspendsExtradition.RULE,
                    ProtectionBarsExtradition.RULE,
                    FinalRefusalResumesExtradition.RULE);

    private final Register register;
    private final ExtraditionProceedings kind;
    private final Shelters shelters;
    private final Exposures exposures;
    private final Subjects subjects;
    private final ProceedingTasks tasks;

    ShelterReactions(
            Register register,
            ExtraditionProceedings kind,
            Shelters shelters,
            Exposures exposures,
            Subjects subjects,
            ProceedingTasks tasks) {
        this.register = register;
        this.kind = kind;
        this.shelters = shelters;
        this.exposures = exposures;
        this.subjects = subjects;
        this.tasks = tasks;
    }

    void on(@Observes SheltersChanged change) {
        change.persons().forEach(this::reconsider);
    }

    /** Also who has no application any more, because it is another person's. */
    void on(@Observes PersonsRejoined rejoined) {
        rejoined.persons().forEach(person -> reconsider(person, shelters.of(person)));
    }

    void on(@Observes SubjectChanged change) {
        reconsider(change.personId());
    }

    /** Whether a rule of ours recorded it. */
    static boolean isEffect(Entry<ExtraditionAct> entry) {
        Cause cause = entry.cause();
        return cause != null && RULES.contains(cause.rule());
    }

    /** Compares what the rules say of each proceeding with what is recorded. */
    void reconsider(UUID person) {
        OfPerson asylum = shelters.of(person);
        if (!asylum.dockets().isEmpty()) {
            reconsider(person, asylum);
        }
    }

    private void reconsider(UUID person, OfPerson asylum) {
        PersecutingStates persecuting = subjects.persecutingStates(person);
        List<Exposure> exposed = exposures.of(person);
        register.about(kind, person, register.today(Visibility.RESTRICTED))
                .forEach(look -> {
                    reconsider(look, asylum, persecuting);
                    warn(new Proceeding(look, new ExtraditionDocket()), exposed);
                });
    }

    /** what does not suspend the removal gives work to people. */
    private void warn(Proceeding proceeding, List<Exposure> exposed) {
        boolean isActive = proceeding.look().state().stage().isActive();
        tasks.exposed(
                proceeding,
                exposed.stream()
                        .filter(e -> isActive && proceeding.isAskedOf(e.hostState()))
                        .map(Exposure::lodged)
                        .toList());
    }

    private void reconsider(
            Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look,
            OfPerson asylum,
            PersecutingStates persecuting) {
        ShelterEffects rules = new ShelterEffects(kind, look, asylum.shelters(), persecuting);
        look.history().stream()
                .filter(entry -> isEffect(entry) && entry.retractedAt() == null)
                .filter(entry -> isUncaused(entry, asylum) || !rules.holds(entry))
                .forEach(entry -> register.withdrawEffect(kind, look.id(), entry));
        rules.wanted()
                .forEach(effect ->
                        register.effect(
                                kind,
                                look.id(),
                                effect.act(),
                                effect.on(),
                                effect.visibility(),
                                effect.cause(),
                                effect.sources()));
    }

    /** Its cause no longer counts. */
    private static boolean isUncaused(Entry<ExtraditionAct> entry, OfPerson asylum) {
        Cause cause = Objects.requireNonNull(entry.cause());
        return asylum.dockets().contains(cause.docketId())
                && !asylum.counting().contains(cause.entryId());
    }
}
