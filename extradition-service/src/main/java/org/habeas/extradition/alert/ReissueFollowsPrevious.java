package org.habeas.extradition.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** SM-9: data that come back are a new alert; the one before shows as reissued. */
@ApplicationScoped
class ReissueFollowsPrevious {
    private static final String RULE = "SM-9";

    private final Register register;
    private final InterpolAlerts kind;

    ReissueFollowsPrevious(Register register, InterpolAlerts kind) {
        this.register = register;
        this.kind = kind;
    }

    void on(Change<AlertHead, AlertAct, AlertState> change) {
        UUID previous = change.head().previousAlertId();
        if (previous == null) {
            return;
        }
        Optional<Look<AlertHead, AlertAct, AlertState>> before =
                register.one(kind, previous, register.today(Visibility.RESTRICTED));
        if (before.isEmpty()) {
            return;
        }
        Optional<Entry<AlertAct>> shown =
                change.after().applied().stream()
                        .filter(e ->
                                e.act() instanceof AlertAct.Published
                                        || e.act() instanceof AlertAct.Circulated)
                        .findFirst();
        withdraw(change, before.get(), shown);
        shown.ifPresent(entry ->
                register.effect(
                        kind,
                        previous,
                        new AlertAct.Reissued(change.docketId()),
                        entry.on(),
                        entry.visibility()
                                .and(change.visibility())
                                .and(before.get().visibility())
                                .and(Visibility.PARTNER),
                        new Cause(RULE, null, "proceeding", change.docketId(), entry.id()),
                        entry.sources()));
    }

    private void withdraw(
            Change<AlertHead, AlertAct, AlertState> change,
            Look<AlertHead, AlertAct, AlertState> before,
            Optional<Entry<AlertAct>> shown) {
        before.history().stream()
                .filter(entry -> isOf(entry.cause(), change.docketId()))
                .filter(entry -> shown.isEmpty() || !isOfEntry(entry.cause(), shown.get().id()))
                .forEach(entry -> register.withdrawEffect(kind, before.id(), entry));
    }

    private static boolean isOf(@Nullable Cause cause, UUID docket) {
        return cause != null && RULE.equals(cause.rule()) && docket.equals(cause.docketId());
    }

    private static boolean isOfEntry(@Nullable Cause cause, UUID entry) {
        return cause != null && entry.equals(cause.entryId());
    }
}
