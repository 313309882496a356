package org.habeas.cases.casefile;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.cases.casefile.CaseFileAct.Reopened;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Reading;
import org.habeas.platform.register.Reading.Item;
import org.habeas.platform.register.Register;

/**
 * SM-7: a new arrest, request, alert or restriction opens a closed file again. It follows in a
 * transaction of its own, which holds every person of the file in order; what is due is marked in
 * the transaction that made it due, so that none is forgotten.
 */
@ApplicationScoped
class NewReasonReopensCaseFile {
    private static final String RULE = "SM-7";
    private static final int BATCH = 50;

    private final CaseFileKind kind;
    private final Reopening reopening;
    private final Register register;
    private final Reading reading;

    NewReasonReopensCaseFile(
            CaseFileKind kind, Reopening reopening, Register register, Reading reading) {
        this.kind = kind;
        this.reopening = reopening;
        this.register = register;
        this.reading = reading;
    }

    /** The files that are due; one indexed query. */
    List<UUID> due() {
        return reading
                .page(kind, Map.of(Reopening.DUE, "yes"), Visibility.RESTRICTED, null, BATCH)
                .stream()
                .map(Item::id)
                .toList();
    }

    /** Opens one file again, unless another replica was faster. */
    @Transactional
    void reopen(UUID file) {
        Lens today = register.today(Visibility.RESTRICTED);
        register.holdSubjects(file);
        register.one(kind, file, today)
                .ifPresent(look ->
                        reopening.newReason(look).ifPresent(reason -> record(look, reason, today)));
    }

    private void record(
            Look<CaseFileHead, CaseFileAct, CaseFileState> look, Reason reason, Lens today) {
        UUID entry = reason.entry() == null ? reason.docketId() : reason.entry();
        register.effect(
                kind,
                look.id(),
                new Reopened(Words.of(reason.reason())),
                FuzzyDate.day(today.asOf()),
                look.visibility().and(leastClass(look, reason, today)),
                new Cause(RULE, null, "case", reason.docketId(), entry),
                reason.sources().isEmpty()
                        ? List.of(Provenance.titled(reason.link()))
                        : reason.sources());
        Log.infof("case file reopened id=%s", look.id());
    }

    /** The lowest class whose readers know of the reason too. */
    private Visibility leastClass(
            Look<CaseFileHead, CaseFileAct, CaseFileState> look, Reason reason, Lens today) {
        for (Visibility clearance : Visibility.values()) {
            if (reopening.knows(look.head(), reason, today.with(clearance))) {
                return clearance;
            }
        }
        return Visibility.RESTRICTED;
    }
}
