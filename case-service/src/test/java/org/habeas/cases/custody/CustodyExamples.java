package org.habeas.cases.custody;

import java.time.Period;
import java.util.List;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/** One of each act, as the sources tell them. */
final class CustodyExamples {
    private CustodyExamples() {}

    static final CustodyAct WANTED = new CustodyAct.Wanted("KZ");
    static final CustodyAct ABDUCTED = new CustodyAct.Abducted("LY", null, null, null);
    static final CustodyAct ESCAPED = new CustodyAct.Escaped();
    static final CustodyAct ARRESTED = new CustodyAct.Arrested("KZ", null, null, null, null);
    static final CustodyAct DETAINED_FOR_EXTRADITION =
            new CustodyAct.DetainedForExtradition("UA", null, "Kyiv", "KZ", null, null);
    static final CustodyAct IMMIGRATION_DETAINED =
            new CustodyAct.ImmigrationDetained("UA", null, null);
    static final CustodyAct REMANDED =
            new CustodyAct.Remanded("KZ", "detention facility", "Almaty", null, null);
    static final CustodyAct HOUSE_ARREST = new CustodyAct.HouseArrestImposed("KZ", null, null);
    static final CustodyAct BAIL =
            new CustodyAct.ReleasedOnBail(null, BailForm.PERSONAL_SURETY, null, null);
    static final CustodyAct COMMITTAL_ORDERED =
            new CustodyAct.CommittalOrdered(
                    "KZ",
                    null,
                    null,
                    new LegalBasis(
                            DecisionType.COMMITTAL_ORDER,
                            "Shymkent court",
                            null,
                            null,
                            new LegalDuration(
                                    Period.ofMonths(1),
                                    LegalDuration.Qualifier.EXACT,
                                    "for a month",
                                    null)));
    static final CustodyAct COMMITTED =
            new CustodyAct.CommittedToPsychiatricFacility("KZ", null, null, null, null, null);
    static final CustodyAct MILDER_PERMITTED =
            new CustodyAct.MilderHospitalPermitted(null, PrisonRegime.PSYCHIATRIC_GENERAL, null);
    static final CustodyAct NOT_EXECUTED = new CustodyAct.OrderNotExecuted(null);
    static final CustodyAct HOSPITAL_CHANGED =
            new CustodyAct.PsychiatricRegimeChanged(
                    PrisonRegime.PSYCHIATRIC_GENERAL, null, null, null);
    static final CustodyAct IMPRISONED = imprisoned(null);
    static final CustodyAct IMPRISONED_IN_ABSENTIA = imprisoned(true);
    static final CustodyAct COLONY_SETTLEMENT =
            new CustodyAct.RegimeChanged(PrisonRegime.COLONY_SETTLEMENT, null, null, null);
    static final CustodyAct TRANSFERRED = new CustodyAct.Transferred(null, "another colony", null);
    static final CustodyAct SOLITARY_TWICE =
            new CustodyAct.Isolated(IsolationKind.SOLITARY, 2, "publication of poems");
    static final CustodyAct HELD_AT =
            new CustodyAct.HeldAt(
                    "KZ", null, FacilityType.COLONY, "Karaganda Province", PlacePrecision.REGION);
    static final CustodyAct FOUND_ARBITRARY = new CustodyAct.FoundArbitrary("un_wgad", null);
    static final CustodyAct DISCHARGED =
            new CustodyAct.DischargedFromPsychiatricFacility("KZ", null);
    static final CustodyAct RELEASED =
            new CustodyAct.Released(ReleaseGround.EARLY_RELEASE_UNSPECIFIED, null, null, null);
    static final CustodyAct RESTRICTION_OF_LIBERTY =
            new CustodyAct.RestrictionOfLibertyStarted("KZ", null, null);
    static final CustodyAct PAROLED = new CustodyAct.Paroled("KZ", null, null);
    static final CustodyAct LIVES_ABROAD = new CustodyAct.LivesAbroad("CH");
    static final CustodyAct RETURNED = new CustodyAct.ReturnedHome();
    static final CustodyAct REFUGEE =
            new CustodyAct.ProtectionNoted(ProtectionType.REFUGEE_STATUS, "CH", null);
    static final CustodyAct PROTECTION_ENDED =
            new CustodyAct.ProtectionEnded(ProtectionType.REFUGEE_STATUS, "CH", null);
    static final CustodyAct DIED = died(null);
    static final CustodyAct DIED_IN_CUSTODY = died(true);

    static final List<CustodyAct> ALL =
            List.of(
                    WANTED,
                    ABDUCTED,
                    ESCAPED,
                    ARRESTED,
                    DETAINED_FOR_EXTRADITION,
                    IMMIGRATION_DETAINED,
                    REMANDED,
                    HOUSE_ARREST,
                    BAIL,
                    COMMITTAL_ORDERED,
                    COMMITTED,
                    MILDER_PERMITTED,
                    NOT_EXECUTED,
                    HOSPITAL_CHANGED,
                    IMPRISONED,
                    COLONY_SETTLEMENT,
                    SOLITARY_TWICE,
                    TRANSFERRED,
                    HELD_AT,
                    DISCHARGED,
                    RELEASED,
                    RESTRICTION_OF_LIBERTY,
                    PAROLED,
                    LIVES_ABROAD,
                    RETURNED,
                    REFUGEE,
                    PROTECTION_ENDED,
                    FOUND_ARBITRARY,
                    DIED);

    /** Acts of which a fact decides where they lead. */
    static final List<CustodyAct> SPECIAL = List.of(IMPRISONED_IN_ABSENTIA, DIED_IN_CUSTODY);

    static CustodyAct imprisoned(@Nullable Boolean inAbsentia) {
        return new CustodyAct.Imprisoned("KZ", null, null, null, null, inAbsentia, null);
    }

    static CustodyAct died(@Nullable Boolean inCustody) {
        return new CustodyAct.Died(inCustody, null, "KZ", null);
    }

    static FuzzyDate day(String iso) {
        return FuzzyDate.parse(iso);
    }
}
