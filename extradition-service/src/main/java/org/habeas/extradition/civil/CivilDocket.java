package org.habeas.extradition.civil;

import static org.habeas.extradition.civil.CivilStage.*;

import java.util.Objects;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;
import org.habeas.extradition.civil.CivilAct.*;
import org.habeas.extradition.civil.CivilState.Judgment;
import org.habeas.extradition.civil.CivilState.Opinion;

/** The table of a lawsuit and its fold. */
final class CivilDocket implements DocketRules<CivilAct, CivilState> {

    /** Which act leads from where to where. What somebody makes of it moves nothing. */
    static Step<CivilStage> table(CivilAct act) {
        return switch (act) {
            case Brought _ -> Step.from(UNKNOWN).to(BROUGHT).orStay();
            case Pending _ -> Step.from(UNKNOWN, BROUGHT).to(PENDING).orStay();
            case Judged judged ->
                    Step.from(BROUGHT, PENDING, APPEALED)
                            .to(judged.outcome().stage())
                            .never(SETTLED, DISCONTINUED);
            case Appealed _ ->
                    Step.from(JUDGMENT_FOR_PLAINTIFF, JUDGMENT_FOR_DEFENDANT, JUDGMENT_IN_PART)
                            .to(APPEALED)
                            .never(SETTLED, DISCONTINUED);
            case Settled _ -> ended(SETTLED).never(DISCONTINUED);
            case Discontinued _ -> ended(DISCONTINUED).never(SETTLED);
            case Assessed _ -> Step.stay();
        };
    }

    /** Parties may end it at any time, also after a judgment. */
    private static Step<CivilStage> ended(CivilStage end) {
        return Step.from(
                        BROUGHT,
                        PENDING,
                        JUDGMENT_FOR_PLAINTIFF,
                        JUDGMENT_FOR_DEFENDANT,
                        JUDGMENT_IN_PART,
                        APPEALED)
                .to(end);
    }

    @Override
    public CivilState start() {
        return CivilState.START;
    }

    @Override
    public CivilState after(CivilState before, Entry<CivilAct> entry, Findings findings) {
        CivilState moved = before.at(table(entry.act()).take(before.stage(), entry, findings));
        return switch (entry.act()) {
            case Brought _ -> moved.brought(entry.on());
            case Judged act ->
                    moved.judged(new Judgment(act.outcome(), act.court(), entry.on(), entry.id()));
            case Assessed act -> moved.assessed(opinion(act, entry));
            case Pending _, Appealed _, Settled _, Discontinued _ -> moved;
        };
    }

    private static Opinion opinion(Assessed act, Entry<CivilAct> entry) {
        return new Opinion(
                act.assessment(),
                act.by(),
                act.name(),
                act.text(),
                act.weighedIn(),
                entry.on(),
                entry.id());
    }

    /** One judgment of one court has one outcome. */
    @Override
    public boolean contradict(Entry<CivilAct> one, Entry<CivilAct> other) {
        return one.act() instanceof Judged a
                && other.act() instanceof Judged b
                && one.on().overlaps(other.on())
                && Objects.equals(a.court(), b.court())
                && a.outcome() != b.outcome();
    }
}
