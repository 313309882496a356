package org.habeas.cases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/**
 * For features that keep a measure of their own: what was done to the person is told by the custody
 * record too, unless it tells it already.
 */
@ApplicationScoped
public class MeasuresReachCustody {
    private final Register register;
    private final CustodyKind kind;

    MeasuresReachCustody(Register register, CustodyKind kind) {
        this.register = register;
        this.kind = kind;
    }

    /**
     * Records the act on the person's custody record, if there is one that does not tell it yet.
     *
     * @param visibility of the cause; the effect is told to nobody who may not know the cause
     */
    public void done(
            UUID person, CustodyAct act, Entry<?> from, Visibility visibility, Cause cause) {
        register.about(kind, person, register.today(Visibility.RESTRICTED)).stream()
                .filter(record -> !tells(record, act, from.on()))
                .forEach(record ->
                        register.effect(
                                kind,
                                record.id(),
                                act,
                                from.on(),
                                visibility.and(record.visibility()),
                                cause,
                                from.sources()));
    }

    private static boolean tells(
            Look<CustodyHead, CustodyAct, CustodyState> record, CustodyAct act, FuzzyDate on) {
        return record.folded().applied().stream()
                .filter(known -> known.act().getClass() == act.getClass())
                .anyMatch(known -> known.on().overlaps(on));
    }
}
