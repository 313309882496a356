package org.habeas.extradition.repression;

import static org.habeas.extradition.repression.AllegationStage.*;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;
import org.habeas.extradition.repression.RepressionAct.*;
import org.habeas.extradition.repression.RepressionState.Minors;
import org.habeas.extradition.repression.RepressionState.Perpetrator;
import org.habeas.extradition.repression.RepressionState.Reaction;
import org.habeas.extradition.repression.RepressionState.Reply;
import org.habeas.extradition.repression.RepressionState.Returned;
import org.habeas.extradition.repression.RepressionState.Since;
import org.habeas.extradition.repression.RepressionState.Target;

/** The table of an allegation of transnational repression, and its fold. */
final class RepressionDocket implements DocketRules<RepressionAct, RepressionState> {

    /** Which act leads from where to where. A dispute verifies nothing and rebuts nothing. */
    static Step<AllegationStage> table(RepressionAct act) {
        return switch (act) {
            case DangerStated _ -> Step.from(NONE).to(FEARED).orStay();
            case Alleged _ -> Step.from(NONE, FEARED).to(ALLEGED).orStay();
            case Corroborated _ ->
                    Step.from(NONE, FEARED, ALLEGED, DISPROVED).to(CORROBORATED).orStay();
            case Found _ -> Step.from(NONE, FEARED, ALLEGED, CORROBORATED, DISPROVED).to(FOUND);
            case Disproved _ -> Step.from(FEARED, ALLEGED, CORROBORATED).to(DISPROVED);
            case Attributed _,
                    Targeted _,
                    AccompaniedByMinor _,
                    MinorsDetailed _,
                    DetailRecorded _,
                    HostAuthorityReacted _,
                    Disputed _,
                    ReplyGiven _,
                    VictimReturned _,
                    DangerPassed _ ->
                    Step.stay();
        };
    }

    @Override
    public RepressionState start() {
        return RepressionState.START;
    }

    @Override
    public RepressionState after(
            RepressionState before, Entry<RepressionAct> entry, Findings findings) {
        AllegationStage next = table(entry.act()).take(before.stage(), entry, findings);
        return told(before.at(next, new Since(entry.on(), entry.id())), entry);
    }

    private static RepressionState told(RepressionState state, Entry<RepressionAct> entry) {
        UUID id = entry.id();
        return switch (entry.act()) {
            case DangerStated _ -> state.endangered(true);
            case DangerPassed _ -> state.endangered(false);
            case Alleged act -> accused(state, act.allegedPerpetrators(), id);
            case Attributed act -> accused(state, act.allegedPerpetrators(), id);
            case Targeted act ->
                    state.and(new Target(act.organ(), act.body(), act.dockets(), entry.on(), id));
            case AccompaniedByMinor _ -> state.and(Minors.ONE);
            case MinorsDetailed act ->
                    state.and(new Minors(Minors.ONE.words(), act.count(), act.ages()));
            case HostAuthorityReacted act ->
                    state.and(new Reaction(act.reactions(), act.by(), entry.on(), id));
            case Found act when act.establishesWhoDid() ->
                    state.with(
                            state.perpetrators().stream().map(p -> p.foundBy(act.by())).toList());
            case Disputed _ -> state.disputedNow();
            case ReplyGiven act -> state.and(new Reply(act.by(), act.text(), entry.on(), id));
            case VictimReturned act ->
                    state.and(new Returned(act.personId(), act.toState(), entry.on(), id));
            case Found _, Corroborated _, Disproved _, DetailRecorded _ -> state;
        };
    }

    private static RepressionState accused(
            RepressionState state, List<AllegedPerpetrator> accused, UUID entry) {
        return state.with(
                Stream.concat(
                                state.perpetrators().stream(),
                                accused.stream().map(who -> Perpetrator.alleged(who, entry)))
                        .toList());
    }
}
