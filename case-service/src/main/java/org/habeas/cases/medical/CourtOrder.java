package org.habeas.cases.medical;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.custody.Confirmation;
import org.habeas.cases.custody.PrisonRegime;
import org.habeas.cases.medical.MedicalAct.ExtensionOrdered;
import org.habeas.cases.medical.MedicalAct.MilderHospitalOrdered;
import org.habeas.cases.medical.MedicalAct.Ordered;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/**
 * What a court ordered, and whether it is said to be done.
 *
 * @param duration as ordered (INV-C-16)
 * @param executedOn when it was carried out, which may be days later
 */
public record CourtOrder(
        OrderKind order,
        FuzzyDate on,
        UUID entry,
        @Nullable String body,
        @Nullable String facility,
        @Nullable PrisonRegime regime,
        @Nullable LegalDuration duration,
        List<HearingDefect> hearingDefects,
        @Nullable FuzzyDate executedOn,
        Confirmation executionConfirmed) {

    public CourtOrder {
        hearingDefects = List.copyOf(hearingDefects);
    }

    CourtOrder executed(FuzzyDate day) {
        return new CourtOrder(
                order,
                on,
                entry,
                body,
                facility,
                regime,
                duration,
                hearingDefects,
                day,
                Confirmation.YES);
    }

    static CourtOrder of(Ordered act, Entry<?> by) {
        return open(
                OrderKind.COMMITTAL,
                by,
                act.body(),
                act.facility(),
                act.regime(),
                act.duration(),
                act.hearingDefects());
    }

    static CourtOrder of(ExtensionOrdered act, Entry<?> by) {
        return open(
                OrderKind.EXTENSION,
                by,
                act.body(),
                null,
                null,
                act.duration(),
                act.hearingDefects());
    }

    static CourtOrder of(MilderHospitalOrdered act, Entry<?> by) {
        return open(
                OrderKind.MILDER_HOSPITAL,
                by,
                act.body(),
                act.facility(),
                act.regime(),
                null,
                List.of());
    }

    private static CourtOrder open(
            OrderKind order,
            Entry<?> by,
            @Nullable String body,
            @Nullable String facility,
            @Nullable PrisonRegime regime,
            @Nullable LegalDuration duration,
            List<HearingDefect> defects) {
        return new CourtOrder(
                order,
                by.on(),
                by.id(),
                body,
                facility,
                regime,
                duration,
                defects,
                null,
                Confirmation.NOT_STATED);
    }
}
