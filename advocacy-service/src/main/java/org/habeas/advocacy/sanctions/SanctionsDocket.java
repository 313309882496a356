package org.habeas.advocacy.sanctions;

import static org.habeas.advocacy.sanctions.SanctionsStage.ADOPTED;
import static org.habeas.advocacy.sanctions.SanctionsStage.LIFTED;
import static org.habeas.advocacy.sanctions.SanctionsStage.NONE;
import static org.habeas.advocacy.sanctions.SanctionsStage.PROPOSED;
import static org.habeas.advocacy.sanctions.SanctionsStage.REJECTED;
import static org.habeas.advocacy.sanctions.SanctionsStage.UNDER_CONSIDERATION;

import java.util.ArrayList;
import java.util.List;
import org.habeas.advocacy.sanctions.SanctionsAct.Adopted;
import org.habeas.advocacy.sanctions.SanctionsAct.Lifted;
import org.habeas.advocacy.sanctions.SanctionsAct.Proposed;
import org.habeas.advocacy.sanctions.SanctionsAct.Rejected;
import org.habeas.advocacy.sanctions.SanctionsAct.Replied;
import org.habeas.advocacy.sanctions.SanctionsAct.TargetNamed;
import org.habeas.advocacy.sanctions.SanctionsAct.UnderConsideration;
import org.habeas.advocacy.sanctions.SanctionsState.Reply;
import org.habeas.advocacy.sanctions.SanctionsState.Target;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;
import org.jspecify.annotations.Nullable;

/**
 * The table of a sanctions proposal ({@code domain-model.md SM-19}) and its fold. Sanctions that
 * end for one of several targets go on for the others, so the proposal stays adopted.
 */
final class SanctionsDocket implements DocketRules<SanctionsAct, SanctionsState> {

    static Step<SanctionsStage> table(SanctionsAct act) {
        return switch (act) {
            case Proposed _ -> Step.from(NONE).to(PROPOSED).orStay();
            case TargetNamed _, Replied _ -> Step.stay();
            case UnderConsideration _ ->
                    Step.from(PROPOSED, REJECTED).to(UNDER_CONSIDERATION).never(ADOPTED, LIFTED);
            case Rejected _ ->
                    Step.from(PROPOSED, UNDER_CONSIDERATION).to(REJECTED).never(ADOPTED, LIFTED);
            case Adopted _ ->
                    Step.from(PROPOSED, UNDER_CONSIDERATION, REJECTED, LIFTED).to(ADOPTED);
            case Lifted _ -> Step.from(ADOPTED).to(LIFTED).never(REJECTED);
        };
    }

    @Override
    public SanctionsState start() {
        return SanctionsState.START;
    }

    @Override
    public SanctionsState after(
            SanctionsState before, Entry<SanctionsAct> entry, Findings findings) {
        return switch (entry.act()) {
            case Proposed _, UnderConsideration _, Rejected _ -> step(before, entry, findings);
            case TargetNamed target -> before.naming(entry.id(), target);
            case Replied reply ->
                    before.with(new Reply(entry.id(), reply.targetId(), entry.on(), reply.text()));
            case Adopted act -> step(adopted(before, act), entry, findings);
            case Lifted act -> {
                SanctionsState now = lifted(before, act);
                yield now.holdsForSomebody() ? now : step(now, entry, findings);
            }
        };
    }

    private static SanctionsState step(
            SanctionsState state, Entry<SanctionsAct> entry, Findings findings) {
        return state.at(table(entry.act()).take(state.stage(), entry, findings));
    }

    private static SanctionsState adopted(SanctionsState before, Adopted act) {
        return act.targetId() == null
                ? before.forAll(true)
                : before.forOne(act.targetId(), target -> listed(target, act.listing()));
    }

    private static Target listed(Target target, @Nullable Listing where) {
        List<Listing> all = new ArrayList<>(target.listings());
        all.removeIf(known -> known.isSame(where));
        if (where != null) {
            all.add(where);
        }
        return target.hit(true, all);
    }

    /** Who is on two lists and leaves one is still on the other. */
    private static SanctionsState lifted(SanctionsState before, Lifted act) {
        if (act.targetId() == null) {
            return before.forAll(false);
        }
        SanctionsState now =
                before.forOne(act.targetId(), target -> delisted(target, act.listing()));
        return before.asProposed() && now.targets().stream().anyMatch(t -> !t.sanctioned())
                ? now.exceptSomebody()
                : now;
    }

    private static Target delisted(Target target, @Nullable Listing where) {
        List<Listing> rest =
                where == null
                        ? List.of()
                        : target.listings().stream().filter(l -> !l.isSame(where)).toList();
        return target.hit(target.sanctioned() && !rest.isEmpty(), rest);
    }
}
