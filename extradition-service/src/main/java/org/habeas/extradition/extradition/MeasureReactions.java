package org.habeas.extradition.extradition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.PersonConcerned;
import org.habeas.extradition.bearing.Basis;
import org.habeas.extradition.extradition.Proceeding.Effect;
import org.habeas.extradition.interim.Measures;
import org.habeas.extradition.interim.Measures.InForce;
import org.habeas.extradition.task.Raising;
import org.habeas.extradition.task.TaskCode;
import org.habeas.extradition.task.Tasks;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.PersonsRejoined;
import org.habeas.platform.register.Register;

/**
 * lets the proceedings of a person follow the interim measures for them, and the measures
 * follow a removal. What the rule says is compared with what is recorded; so neither the order in
 * which facts reach us matters nor whether one was taken back.
 */
@ApplicationScoped
class MeasureReactions {
    private static final String RULE = InterimMeasureSuspendsExtradition.RULE;
    private static final Set<String> KINDS = Set.of("extradition-proceedings", Measures.KIND);

    private final Register register;
    private final ExtraditionProceedings kind;
    private final Measures measures;
    private final Tasks tasks;

    MeasureReactions(
            Register register, ExtraditionProceedings kind, Measures measures, Tasks tasks) {
        this.register = register;
        this.kind = kind;
        this.measures = measures;
        this.tasks = tasks;
    }

    void on(@Observes PersonConcerned change) {
        if (KINDS.contains(change.kind())) {
            change.persons().forEach(this::reconsider);
        }
    }

    void on(@Observes PersonsRejoined rejoined) {
        rejoined.persons().forEach(this::reconsider);
    }

    private void reconsider(UUID person) {
        List<InForce> inForce = measures.of(person);
        register.about(kind, person, register.today(Visibility.RESTRICTED))
                .forEach(look -> {
                    Proceeding proceeding = new Proceeding(look, new ExtraditionDocket());
                    suspend(look, InterimMeasureSuspendsExtradition.on(proceeding, inForce));
                    measures.follow(
                            RULE,
                            person,
                            look.id(),
                            RemovalBreachesInterimMeasure.certain(proceeding, inForce));
                    ask(person, look.id(), inForce, proceeding);
                });
    }

    private void suspend(
            Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look, List<Effect> wanted) {
        look.history().stream()
                .filter(MeasureReactions::isEffect)
                .filter(entry -> wanted.stream().noneMatch(effect -> is(effect, entry)))
                .forEach(entry -> register.withdrawEffect(kind, look.id(), entry));
        wanted.forEach(effect ->
                register.effect(
                        kind,
                        look.id(),
                        effect.act(),
                        effect.on(),
                        effect.visibility(),
                        effect.cause(),
                        effect.sources()));
    }

    private static boolean isEffect(Entry<ExtraditionAct> entry) {
        Cause cause = entry.cause();
        return cause != null && cause.rule().equals(RULE);
    }

    private static boolean is(Effect effect, Entry<ExtraditionAct> entry) {
        return effect.act().equals(entry.act())
                && effect.on().equals(entry.on())
                && effect.cause().equals(entry.cause());
    }

    /** Order or removal first? Where the dates do not tell, a person has to find out. */
    private void ask(UUID person, UUID proceedingId, List<InForce> inForce, Proceeding proceeding) {
        tasks.settle(
                person,
                proceedingId,
                RULE,
                RemovalBreachesInterimMeasure.possible(proceeding, inForce).stream()
                        .map(removal -> raising(person, proceedingId, removal.basis()))
                        .toList());
    }

    private static Raising raising(UUID person, UUID about, Basis basis) {
        return new Raising(
                TaskCode.REVIEW_AFTER_INTERIM_MEASURE,
                person,
                about,
                basis.cause(RULE),
                basis.on(),
                basis.visibility(),
                basis.sources(),
                null);
    }
}
