package org.habeas.cases.custody;

import static org.habeas.cases.custody.CustodyStatus.ABDUCTED;
import static org.habeas.cases.custody.CustodyStatus.AT_LIBERTY;
import static org.habeas.cases.custody.CustodyStatus.BAIL;
import static org.habeas.cases.custody.CustodyStatus.COMPULSORY_PSYCHIATRIC;
import static org.habeas.cases.custody.CustodyStatus.DECEASED;
import static org.habeas.cases.custody.CustodyStatus.DECEASED_IN_CUSTODY;
import static org.habeas.cases.custody.CustodyStatus.ESCAPED;
import static org.habeas.cases.custody.CustodyStatus.EXTRADITION_DETENTION;
import static org.habeas.cases.custody.CustodyStatus.HOUSE_ARREST;
import static org.habeas.cases.custody.CustodyStatus.IMMIGRATION_DETENTION;
import static org.habeas.cases.custody.CustodyStatus.IMPRISONED;
import static org.habeas.cases.custody.CustodyStatus.PAROLE;
import static org.habeas.cases.custody.CustodyStatus.POLICE_CUSTODY;
import static org.habeas.cases.custody.CustodyStatus.REMAND;
import static org.habeas.cases.custody.CustodyStatus.RESTRICTED_LIBERTY;
import static org.habeas.cases.custody.CustodyStatus.UNKNOWN;
import static org.habeas.cases.custody.CustodyStatus.WANTED;
import static org.habeas.docket.Step.stay;

import java.util.EnumSet;
import org.habeas.cases.custody.CustodyAct.Abducted;
import org.habeas.cases.custody.CustodyAct.Arrested;
import org.habeas.cases.custody.CustodyAct.CommittalOrdered;
import org.habeas.cases.custody.CustodyAct.CommittedToPsychiatricFacility;
import org.habeas.cases.custody.CustodyAct.DetainedForExtradition;
import org.habeas.cases.custody.CustodyAct.Died;
import org.habeas.cases.custody.CustodyAct.DischargedFromPsychiatricFacility;
import org.habeas.cases.custody.CustodyAct.Escaped;
import org.habeas.cases.custody.CustodyAct.FoundArbitrary;
import org.habeas.cases.custody.CustodyAct.HeldAt;
import org.habeas.cases.custody.CustodyAct.HouseArrestImposed;
import org.habeas.cases.custody.CustodyAct.ImmigrationDetained;
import org.habeas.cases.custody.CustodyAct.Imprisoned;
import org.habeas.cases.custody.CustodyAct.Isolated;
import org.habeas.cases.custody.CustodyAct.LivesAbroad;
import org.habeas.cases.custody.CustodyAct.MilderHospitalPermitted;
import org.habeas.cases.custody.CustodyAct.OrderNotExecuted;
import org.habeas.cases.custody.CustodyAct.Paroled;
import org.habeas.cases.custody.CustodyAct.ProtectionEnded;
import org.habeas.cases.custody.CustodyAct.ProtectionNoted;
import org.habeas.cases.custody.CustodyAct.PsychiatricRegimeChanged;
import org.habeas.cases.custody.CustodyAct.RegimeChanged;
import org.habeas.cases.custody.CustodyAct.Released;
import org.habeas.cases.custody.CustodyAct.ReleasedOnBail;
import org.habeas.cases.custody.CustodyAct.Remanded;
import org.habeas.cases.custody.CustodyAct.RestrictionOfLibertyStarted;
import org.habeas.cases.custody.CustodyAct.ReturnedHome;
import org.habeas.cases.custody.CustodyAct.Transferred;
import org.habeas.cases.custody.CustodyAct.Wanted;
import org.habeas.docket.Step;

/**
 * The table of SM-1: which act leads from where to where. Nothing is known of a person before the
 * first entry, so every act fits after UNKNOWN. Nothing leads out of death.
 */
final class CustodyTable {
    private CustodyTable() {}

    static Step<CustodyStatus> of(CustodyAct act) {
        return switch (act) {
            case Wanted _ ->
                    from(AT_LIBERTY, BAIL, RESTRICTED_LIBERTY, PAROLE, ESCAPED).only(WANTED);
            case Abducted _ -> fromAnyAlive().to(ABDUCTED);
            case Escaped _ ->
                    from(
                                    POLICE_CUSTODY,
                                    REMAND,
                                    HOUSE_ARREST,
                                    IMPRISONED,
                                    COMPULSORY_PSYCHIATRIC,
                                    EXTRADITION_DETENTION,
                                    IMMIGRATION_DETENTION,
                                    ABDUCTED)
                            .only(ESCAPED);
            case Arrested _ ->
                    from(
                                    AT_LIBERTY,
                                    WANTED,
                                    BAIL,
                                    RESTRICTED_LIBERTY,
                                    PAROLE,
                                    ESCAPED,
                                    HOUSE_ARREST,
                                    ABDUCTED)
                            .to(POLICE_CUSTODY);
            case DetainedForExtradition _ -> fromAnyAlive().to(EXTRADITION_DETENTION);
            case ImmigrationDetained _ ->
                    from(AT_LIBERTY, WANTED, BAIL, POLICE_CUSTODY, EXTRADITION_DETENTION, ABDUCTED)
                            .to(IMMIGRATION_DETENTION);
            case Remanded _ -> from(POLICE_CUSTODY, HOUSE_ARREST, BAIL, ABDUCTED).to(REMAND);
            case HouseArrestImposed _ ->
                    from(POLICE_CUSTODY, REMAND, AT_LIBERTY, BAIL).to(HOUSE_ARREST);
            case ReleasedOnBail _ ->
                    from(POLICE_CUSTODY, REMAND, HOUSE_ARREST, EXTRADITION_DETENTION).to(BAIL);
            case CommittalOrdered _, MilderHospitalPermitted _, OrderNotExecuted _ -> stay();
            case CommittedToPsychiatricFacility _ ->
                    from(POLICE_CUSTODY, REMAND, HOUSE_ARREST, AT_LIBERTY)
                            .to(COMPULSORY_PSYCHIATRIC);
            case PsychiatricRegimeChanged _ ->
                    from(COMPULSORY_PSYCHIATRIC).to(COMPULSORY_PSYCHIATRIC);
            case Imprisoned i when Boolean.TRUE.equals(i.inAbsentia()) ->
                    Step.from(EnumSet.noneOf(CustodyStatus.class)).only(IMPRISONED);
            case Imprisoned _ ->
                    from(REMAND, BAIL, HOUSE_ARREST, PAROLE, RESTRICTED_LIBERTY, ESCAPED)
                            .to(IMPRISONED);
            case RegimeChanged _ -> from(IMPRISONED).to(IMPRISONED);
            case Transferred _, HeldAt _, Isolated _, FoundArbitrary _ -> stay();
            case DischargedFromPsychiatricFacility _ -> from(COMPULSORY_PSYCHIATRIC).to(AT_LIBERTY);
            case Released _ ->
                    from(
                                    POLICE_CUSTODY,
                                    REMAND,
                                    HOUSE_ARREST,
                                    BAIL,
                                    IMPRISONED,
                                    RESTRICTED_LIBERTY,
                                    PAROLE,
                                    EXTRADITION_DETENTION,
                                    IMMIGRATION_DETENTION,
                                    ABDUCTED)
                            .to(AT_LIBERTY);
            case RestrictionOfLibertyStarted _ ->
                    from(POLICE_CUSTODY, REMAND, HOUSE_ARREST, BAIL, AT_LIBERTY, IMPRISONED)
                            .to(RESTRICTED_LIBERTY);
            case Paroled _ -> from(IMPRISONED).to(PAROLE);
            case LivesAbroad _, ReturnedHome _ -> stay();
            case ProtectionNoted _, ProtectionEnded _ -> stay();
            case Died died when Boolean.TRUE.equals(died.inCustody()) ->
                    fromAnyAlive().to(DECEASED_IN_CUSTODY);
            case Died _ -> fromAnyAlive().to(DECEASED);
        };
    }

    /** From these, and from UNKNOWN. */
    private static Step<CustodyStatus> from(CustodyStatus... known) {
        EnumSet<CustodyStatus> all = EnumSet.of(UNKNOWN, known);
        return Step.from(all).never(DECEASED, DECEASED_IN_CUSTODY);
    }

    private static Step<CustodyStatus> fromAnyAlive() {
        return Step.from(EnumSet.complementOf(EnumSet.of(DECEASED, DECEASED_IN_CUSTODY)))
                .never(DECEASED, DECEASED_IN_CUSTODY);
    }
}
