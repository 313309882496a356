package org.habeas.extradition.extradition;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Register;

/** nobody extradites the dead. */
@Rule(
        value = "R-14",
        when = {"person-died-in-custody", "person-deceased"},
        then = "Active extraditions, and with DeathEndsAlerts live alerts, end by death.")
@Singleton
class DeathEndsExtradition implements Reaction {
    private final Register register;
    private final ExtraditionProceedings kind;

    DeathEndsExtradition(Register register, ExtraditionProceedings kind) {
        this.register = register;
        this.kind = kind;
    }

    @Override
    public String rule() {
        return "R-14";
    }

    @Override
    public Set<String> to() {
        return Set.of("person-died-in-custody", "person-deceased");
    }

    @Override
    public void on(Incoming event) {
        register.hold(List.of(event.person()));
        register.about(kind, event.person(), register.today(Visibility.RESTRICTED)).stream()
                .filter(look -> look.state().stage().isActive())
                .forEach(look ->
                        register.effect(
                                kind,
                                look.id(),
                                new ExtraditionAct.EndedByDeath(),
                                event.when(),
                                event.visibility().and(look.visibility()),
                                event.cause(rule()),
                                List.of(Provenance.titled("case-service"))));
    }
}
