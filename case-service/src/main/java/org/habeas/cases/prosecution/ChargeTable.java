package org.habeas.cases.prosecution;

import static org.habeas.cases.prosecution.ChargeState.ACQUITTED;
import static org.habeas.cases.prosecution.ChargeState.BROUGHT;
import static org.habeas.cases.prosecution.ChargeState.CONVICTED;
import static org.habeas.cases.prosecution.ChargeState.DROPPED;
import static org.habeas.cases.prosecution.ChargeState.INVESTIGATED;
import static org.habeas.cases.prosecution.ChargeState.QUASHED;
import static org.habeas.cases.prosecution.ChargeState.RECLASSIFIED;
import static org.habeas.docket.Step.from;
import static org.habeas.docket.Step.stay;

import org.habeas.cases.prosecution.ProsecutionAct.Acquitted;
import org.habeas.cases.prosecution.ProsecutionAct.AppealLodged;
import org.habeas.cases.prosecution.ProsecutionAct.BecameFinal;
import org.habeas.cases.prosecution.ProsecutionAct.ChargeBrought;
import org.habeas.cases.prosecution.ProsecutionAct.ChargeDropped;
import org.habeas.cases.prosecution.ProsecutionAct.Commuted;
import org.habeas.cases.prosecution.ProsecutionAct.Convicted;
import org.habeas.cases.prosecution.ProsecutionAct.EndedByDeath;
import org.habeas.cases.prosecution.ProsecutionAct.ExecutionStarted;
import org.habeas.cases.prosecution.ProsecutionAct.InvestigationOpened;
import org.habeas.cases.prosecution.ProsecutionAct.Lapsed;
import org.habeas.cases.prosecution.ProsecutionAct.Pardoned;
import org.habeas.cases.prosecution.ProsecutionAct.ParoleGranted;
import org.habeas.cases.prosecution.ProsecutionAct.ParoleRevoked;
import org.habeas.cases.prosecution.ProsecutionAct.PleaEntered;
import org.habeas.cases.prosecution.ProsecutionAct.Quashed;
import org.habeas.cases.prosecution.ProsecutionAct.Reclassified;
import org.habeas.cases.prosecution.ProsecutionAct.ReleasedEarly;
import org.habeas.cases.prosecution.ProsecutionAct.RemittedForRetrial;
import org.habeas.cases.prosecution.ProsecutionAct.SentenceEnteredIntoForce;
import org.habeas.cases.prosecution.ProsecutionAct.SentencePronounced;
import org.habeas.cases.prosecution.ProsecutionAct.SentenceReplaced;
import org.habeas.cases.prosecution.ProsecutionAct.Served;
import org.habeas.cases.prosecution.ProsecutionAct.SuspicionNotified;
import org.habeas.cases.prosecution.ProsecutionAct.TrialOpened;
import org.habeas.cases.prosecution.ProsecutionAct.WitnessStatusGiven;
import org.habeas.docket.Step;

/**
 * The table of SM-2 for one charge, which starts as INVESTIGATED. Nothing leads out of DROPPED and
 * RECLASSIFIED. An act that names no charge concerns every charge that it leads from.
 */
final class ChargeTable {
    private ChargeTable() {}

    static Step<ChargeState> of(ProsecutionAct act) {
        return switch (act) {
            case InvestigationOpened _, WitnessStatusGiven _, SuspicionNotified _ -> stay();
            case ChargeBrought _ -> from(INVESTIGATED).only(BROUGHT);
            case Reclassified _ ->
                    from(INVESTIGATED, BROUGHT).to(RECLASSIFIED).never(DROPPED, QUASHED);
            case ChargeDropped _ -> from(INVESTIGATED, BROUGHT).to(DROPPED).never(RECLASSIFIED);
            case TrialOpened _, PleaEntered _ -> stay();
            case Acquitted _ -> from(BROUGHT, CONVICTED).to(ACQUITTED).never(DROPPED, RECLASSIFIED);
            case Convicted _ -> from(BROUGHT).to(CONVICTED).never(DROPPED, RECLASSIFIED);
            case RemittedForRetrial _ -> from(ACQUITTED, CONVICTED).only(BROUGHT);
            case Quashed _ -> from(CONVICTED).to(QUASHED).never(DROPPED, RECLASSIFIED);
            case SentencePronounced _, AppealLodged _, BecameFinal _ -> stay();
            case SentenceEnteredIntoForce _, ExecutionStarted _, Commuted _ -> stay();
            case ParoleGranted _, ParoleRevoked _, ReleasedEarly _, Pardoned _ -> stay();
            case SentenceReplaced _, Served _, Lapsed _, EndedByDeath _ -> stay();
        };
    }
}
