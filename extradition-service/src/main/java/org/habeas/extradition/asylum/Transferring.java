package org.habeas.extradition.asylum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.asylum.AsylumAct.TransferAnswered;
import org.habeas.extradition.asylum.AsylumAct.TransferRequested;

/** What one act does to the requests that another State takes an applicant over. */
final class Transferring {
    private Transferring() {}

    static Claim asked(Claim claim, TransferRequested act, Entry<AsylumAct> entry) {
        List<Transfer> all = new ArrayList<>(claim.transferRequests());
        all.add(new Transfer(act.toState(), entry.on(), null, null, entry.id()));
        return claim.transferring(all);
    }

    /** It answers the last request to that State, though nobody may have told of one. */
    static Claim answered(Claim claim, TransferAnswered act, Entry<AsylumAct> entry) {
        Predicate<Transfer> asked =
                t ->
                        t.toState().equals(act.toState())
                                && (t.answer() == null || t.answer() == TransferAnswer.ACCEPTED);
        List<Transfer> all = new ArrayList<>(claim.transferRequests());
        Transfer last =
                all.reversed().stream()
                        .filter(asked)
                        .findFirst()
                        .orElseGet(() -> unasked(all, act, entry));
        all.replaceAll(t -> t == last ? t.answered(act.answer(), entry.on()) : t);
        return claim.transferring(all);
    }

    private static Transfer unasked(
            List<Transfer> all, TransferAnswered act, Entry<AsylumAct> entry) {
        Transfer one = new Transfer(act.toState(), FuzzyDate.unknown(), null, null, entry.id());
        all.add(one);
        return one;
    }
}
