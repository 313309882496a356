package org.habeas.cases.medical;

import java.time.Period;
import java.util.List;
import org.habeas.cases.custody.PrisonRegime;
import org.habeas.docket.LegalDuration;

/** One of each act, as the sources tell them; people and words are invented. */
final class MedicalExamples {
    private MedicalExamples() {}

    static final MedicalAct ORDERED =
            new MedicalAct.Ordered(
                    "city court",
                    null,
                    null,
                    LegalDuration.read("for a month"),
                    List.of(
                            HearingDefect.SUBJECT_ABSENT,
                            HearingDefect.COUNSEL_ABSENT,
                            HearingDefect.RELATIVES_ABSENT));
    static final MedicalAct ADMITTED =
            new MedicalAct.Admitted(
                    "State Mental Hospital",
                    PrisonRegime.PSYCHIATRIC_SPECIALISED_INTENSIVE_SUPERVISION);
    static final MedicalAct EXTENDED =
            new MedicalAct.ExtensionOrdered(
                    "city court", LegalDuration.read("six months"), List.of());
    static final MedicalAct NO_NEED =
            new MedicalAct.OpinionIssued(
                    "doctors of the hospital", Conclusion.NO_NEED_FOR_COMPULSORY_TREATMENT);
    static final MedicalAct REFUSED =
            new MedicalAct.TerminationRefused(
                    "city court",
                    List.of(RefusalReason.OPINION_INCONCLUSIVE, RefusalReason.DANGER_TO_SOCIETY));
    static final MedicalAct REFUSED_WITHOUT_WORDS =
            new MedicalAct.TerminationRefused("city court", List.of());
    static final MedicalAct MILDER =
            new MedicalAct.MilderHospitalOrdered(null, null, PrisonRegime.PSYCHIATRIC_GENERAL);
    static final MedicalAct MOVED =
            new MedicalAct.TransferredToMilder(null, PrisonRegime.PSYCHIATRIC_GENERAL);
    static final MedicalAct DISCHARGED =
            new MedicalAct.Discharged(null, null, Period.ofMonths(1), null);
    static final MedicalAct TERMINATED = new MedicalAct.Terminated("city court", null);

    static final List<MedicalAct> ALL =
            List.of(
                    ORDERED,
                    ADMITTED,
                    EXTENDED,
                    NO_NEED,
                    REFUSED,
                    MILDER,
                    MOVED,
                    DISCHARGED,
                    TERMINATED);
}
