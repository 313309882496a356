package org.habeas.cases.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.cases.custody.CustodyAct;
import org.habeas.cases.custody.CustodyHead;
import org.habeas.cases.custody.CustodyState;
import org.habeas.cases.custody.CustodyState.Protection;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.cases.custody.Liberty;
import org.habeas.cases.custody.LibertyProfile;
import org.habeas.docket.Expectation;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands, on the wire.
 *
 * @param since the date of the entry that made the custody status
 * @param restsOn the day of the newest entry of the custody record; nothing tells whether a newer
 *     one exists
 * @param entry the entry that made the status
 * @param abroad set while the person lives outside the persecuting State
 * @param protection what keeps the person from being returned
 * @param residualRestrictions whether restrictions outlast the custody
 * @param expected what is announced and has changed nothing yet
 */
public record Standing(
        CustodyStatus custody,
        LibertyProfile libertyProfile,
        @Nullable String state,
        @Nullable FuzzyDate since,
        @Nullable LocalDate restsOn,
        @Nullable UUID entry,
        @Nullable Boolean abroad,
        @Nullable Protection protection,
        boolean residualRestrictions,
        List<Expected> expected) {

    /** Something about the future that an entry announces. */
    public record Expected(String act, FuzzyDate on, Expectation.Status status, UUID entry) {}

    static Standing of(PersonFile file) {
        Liberty liberty =
                file.liberty().orElse(new Liberty(LibertyProfile.UNKNOWN, file.isRestricted()));
        return file.custody()
                .map(matter -> of(matter, liberty))
                .orElseGet(() ->
                        new Standing(
                                CustodyStatus.UNKNOWN,
                                liberty.profile(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                liberty.residualRestrictions(),
                                List.of()));
    }

    private static Standing of(
            Matter<CustodyHead, CustodyAct, CustodyState> matter, Liberty liberty) {
        CustodyState custody = matter.state();
        return new Standing(
                custody.status(),
                liberty.profile(),
                custody.now().state(),
                custody.now().from(),
                matter.look().folded().restsOn(),
                custody.now().since(),
                custody.abroad() == null ? null : true,
                protection(custody).orElse(null),
                liberty.residualRestrictions(),
                matter.look().folded().expectations().stream()
                        .map(e ->
                                new Expected(
                                        e.entry().act().kind(),
                                        e.entry().on(),
                                        e.status(),
                                        e.entry().id()))
                        .toList());
    }

    /** The strongest one: the enumeration lists them in that order. */
    private static Optional<Protection> protection(CustodyState custody) {
        return custody.protections().stream().min((a, b) -> a.type().compareTo(b.type()));
    }
}
