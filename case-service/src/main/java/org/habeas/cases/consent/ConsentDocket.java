package org.habeas.cases.consent;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.habeas.cases.consent.ConsentAct.Given;
import org.habeas.cases.consent.ConsentAct.ReaskDue;
import org.habeas.cases.consent.ConsentAct.Withdrawn;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;

/**
 * The fold of a person's consents: each scope holds from the entry that gives it until one takes it
 * back or its last day is over.
 */
public final class ConsentDocket implements DocketRules<ConsentAct, ConsentState> {

    @Override
    public ConsentState start() {
        return ConsentState.NOTHING;
    }

    @Override
    public ConsentState after(ConsentState before, Entry<ConsentAct> entry, Findings findings) {
        ConsentState then = onDay(before, entry.effectiveDay());
        return switch (entry.act()) {
            case Given given -> then.with(given, entry);
            case Withdrawn withdrawn -> {
                if (then.grants().isEmpty()) {
                    findings.add("does-not-fit", entry, then.status());
                }
                yield then.without(withdrawn, entry);
            }
            case ReaskDue due -> then.grants().isEmpty() ? then : then.askedAnew(due.reason());
        };
    }

    @Override
    public ConsentState onDay(ConsentState state, LocalDate day) {
        return state.on(day);
    }

    @Override
    public Optional<LocalDate> changesAfter(ConsentState state, LocalDate day) {
        return state.grants().stream()
                .map(Grant::expiresOn)
                .filter(Objects::nonNull)
                .map(last -> last.plusDays(1))
                .filter(turn -> turn.isAfter(day))
                .min(LocalDate::compareTo);
    }
}
