package org.habeas.extradition.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** What another docket does to the alerts that it names, and to no others (INV-X-07). */
@ApplicationScoped
public class AlertMeasures {
    private final Register register;
    private final InterpolAlerts kind;

    AlertMeasures(Register register, InterpolAlerts kind) {
        this.register = register;
        this.kind = kind;
    }

    /** What happens to an alert. */
    public enum What {
        CHALLENGED,
        BLOCKED,
        DELETED
    }

    /**
     * One measure on one alert, with the entry that it follows from.
     *
     * @param visibility of what it follows from; the alert never tells it to more readers
     */
    public record Measure(
            UUID alertId,
            What what,
            @Nullable RemovalGround ground,
            FuzzyDate on,
            Visibility visibility,
            Cause cause,
            List<Provenance> sources) {

        public Measure {
            sources = List.copyOf(sources);
        }

        private AlertAct act() {
            return switch (what) {
                case CHALLENGED -> new AlertAct.Challenged(cause.docketId());
                case BLOCKED -> new AlertAct.Blocked(RemovalBody.CCF, ground);
                case DELETED -> new AlertAct.Deleted(RemovalBody.CCF, ground, null);
            };
        }
    }

    /**
     * Makes the alerts of a person show what a docket wants of them, all of it: what rests on that
     * docket and is no longer wanted is taken back. A measure on an alert of somebody else, or of
     * persons whom nobody names, does nothing.
     */
    @Transactional
    public void follow(UUID person, UUID causing, List<Measure> wanted) {
        register.about(kind, person, register.today(Visibility.RESTRICTED))
                .forEach(alert -> follow(alert, causing, wanted));
    }

    private void follow(
            Look<AlertHead, AlertAct, AlertState> alert, UUID causing, List<Measure> all) {
        List<Measure> wanted = all.stream().filter(m -> m.alertId().equals(alert.id())).toList();
        alert.history().stream()
                .filter(entry -> rests(entry, causing) && !isWanted(entry, wanted))
                .forEach(entry -> register.withdrawEffect(kind, alert.id(), entry));
        wanted.forEach(measure ->
                register.effect(
                        kind,
                        alert.id(),
                        measure.act(),
                        measure.on(),
                        measure.visibility()
                                .and(alert.visibility())
                                .and(Withheld.atLeast(measure.act())),
                        measure.cause(),
                        measure.sources()));
    }

    private static boolean rests(Entry<AlertAct> entry, UUID causing) {
        return entry.cause() != null && causing.equals(entry.cause().docketId());
    }

    private static boolean isWanted(Entry<AlertAct> entry, List<Measure> wanted) {
        return wanted.stream()
                .anyMatch(m -> m.cause().equals(entry.cause()) && m.act().equals(entry.act()));
    }
}
