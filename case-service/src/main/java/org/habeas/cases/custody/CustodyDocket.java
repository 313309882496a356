package org.habeas.cases.custody;

import org.habeas.cases.custody.CustodyAct.Abducted;
import org.habeas.cases.custody.CustodyAct.Arrested;
import org.habeas.cases.custody.CustodyAct.Died;
import org.habeas.cases.custody.CustodyAct.Isolated;
import org.habeas.cases.custody.CustodyAct.Remanded;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Step;

/**
 * The fold of a custody record (SM-1). Dates that are only expected never get here, so the status
 * never changes because a day has come (INV-C-04).
 */
final class CustodyDocket implements DocketRules<CustodyAct, CustodyState> {

    @Override
    public CustodyState start() {
        return CustodyState.NOTHING;
    }

    @Override
    public CustodyState after(CustodyState before, Entry<CustodyAct> entry, Findings findings) {
        CustodyStatus now = before.status();
        CustodyAct act = told(entry.act(), now);
        Step<CustodyStatus> step =
                isPrelude(act, entry, before, findings) ? Step.stay() : CustodyTable.of(act);
        CustodyStatus next = step.take(now, entry, findings);
        if (step.to() != null && step.to() != next) {
            return before;
        }
        boolean needsCustody = act.tellsOfPlace() || act instanceof Isolated;
        if (needsCustody && !now.isHeld() && now != CustodyStatus.UNKNOWN) {
            findings.add("does-not-fit", entry, now);
            return before;
        }
        return Surroundings.after(Episodes.after(before, next, act, entry), act, entry);
    }

    /** Who dies while held dies in custody, also where the source does not say it. */
    private static CustodyAct told(CustodyAct act, CustodyStatus now) {
        return act instanceof Died died && died.inCustody() == null
                ? new Died(
                        now.isDetained() || now == CustodyStatus.ABDUCTED,
                        died.circumstances(),
                        died.state(),
                        died.place())
                : act;
    }

    /**
     * Whether the act may as well be an earlier step towards the status that lasts: "arrested in
     * November" told beside "held in a detention facility since 10 November" is no second arrest.
     */
    private static boolean isPrelude(
            CustodyAct act, Entry<CustodyAct> entry, CustodyState before, Findings findings) {
        FuzzyDate since = before.since();
        if (since == null || !entry.on().overlaps(since)) {
            return false;
        }
        return switch (before.status()) {
            case POLICE_CUSTODY -> act instanceof Abducted;
            case REMAND, EXTRADITION_DETENTION, IMMIGRATION_DETENTION ->
                    act instanceof Abducted || act instanceof Arrested;
            case IMPRISONED, COMPULSORY_PSYCHIATRIC ->
                    act instanceof Abducted || act instanceof Arrested || act instanceof Remanded;
            case AT_LIBERTY, BAIL, PAROLE, RESTRICTED_LIBERTY ->
                    isMissingCustody(act, entry, before, findings);
            case UNKNOWN, WANTED, HOUSE_ARREST, ABDUCTED, ESCAPED, DECEASED_IN_CUSTODY, DECEASED ->
                    false;
        };
    }

    /**
     * A release presupposes the custody that it ended; of two overlapping dates it is the later.
     */
    private static boolean isMissingCustody(
            CustodyAct act, Entry<CustodyAct> entry, CustodyState before, Findings findings) {
        CustodyStatus told = CustodyTable.of(act).to();
        boolean known = !before.earlier().isEmpty() && before.earlier().getLast().status().isHeld();
        if (told == null || !told.isHeld() || known) {
            return false;
        }
        findings.add("order-unclear", entry, before.status());
        return true;
    }

    /**
     * A person has one death, and one measure is imposed on one day; less exact dates do not tell
     * whether two measures followed each other.
     */
    @Override
    public boolean contradict(Entry<CustodyAct> one, Entry<CustodyAct> other) {
        if (one.act() instanceof Died a && other.act() instanceof Died b) {
            return !one.on().overlaps(other.on())
                    || (a.inCustody() != null
                            && b.inCustody() != null
                            && !a.inCustody().equals(b.inCustody()));
        }
        return isOneDay(one.on())
                && isOneDay(other.on())
                && DocketRules.super.contradict(one, other);
    }

    private static boolean isOneDay(FuzzyDate date) {
        return date.precision() == DatePrecision.DAY;
    }
}
