package org.habeas.cases.person;

import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.medical.CourtOrder;
import org.habeas.cases.medical.Hospital;
import org.habeas.cases.medical.MedicalAct;
import org.habeas.cases.medical.MedicalHead;
import org.habeas.cases.medical.MedicalState;
import org.habeas.cases.medical.MedicalStatus;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.jspecify.annotations.Nullable;

/** A compulsory psychiatric measure on a person's page, as this reader may know it. */
record MedicalMeasureView(
        UUID id,
        MedicalStatus status,
        @Nullable FuzzyDate since,
        Hospital hospital,
        List<CourtOrder> orders,
        @Nullable Boolean outpatientDuty,
        @Nullable Period periodicity,
        @Nullable UUID entry,
        List<Provenance> sources,
        String link) {

    static MedicalMeasureView of(Matter<MedicalHead, MedicalAct, MedicalState> matter) {
        MedicalState now = matter.state();
        return new MedicalMeasureView(
                matter.id(),
                now.status(),
                now.since(),
                now.hospital(),
                now.orders(),
                now.outpatientDuty(),
                now.periodicity(),
                now.entry(),
                now.entry() == null ? List.of() : matter.sources(now.entry()),
                matter.link());
    }
}
