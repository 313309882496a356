package org.habeas.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.habeas.cases.custody.CustodyAct;
import org.habeas.cases.custody.CustodyChanged;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Register;

/**
 * E.2: consent is asked for anew when the person is released or has gone into exile. A new charge
 * is entered by hand.
 */
@ApplicationScoped
class ReleaseReasks {
    private static final String RULE = "E.2";

    private final Register register;
    private final ConsentKind kind;

    ReleaseReasks(Register register, ConsentKind kind) {
        this.register = register;
        this.kind = kind;
    }

    void on(@Observes CustodyChanged changed) {
        Entry<CustodyAct> entry = changed.entry();
        if (entry == null || entry.retractedAt() != null) {
            return;
        }
        if (changed.isRelease()) {
            reask(changed, entry, Reask.RELEASE);
        }
        if (changed.isExile()) {
            reask(changed, entry, Reask.EXILE);
        }
    }

    private void reask(CustodyChanged changed, Entry<CustodyAct> entry, Reask reason) {
        register.about(kind, changed.person(), register.today(Visibility.RESTRICTED)).stream()
                .filter(look -> !look.state().grants().isEmpty())
                .forEach(look ->
                        register.effect(
                                kind,
                                look.id(),
                                new ConsentAct.ReaskDue(reason),
                                entry.on(),
                                Visibility.RESTRICTED,
                                new Cause(RULE, null, "case", changed.docket(), entry.id()),
                                entry.sources()));
    }
}
