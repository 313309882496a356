package org.habeas.cases.person;

import org.habeas.cases.person.PersonAct.DeathRecorded;
import org.habeas.cases.person.PersonAct.MembershipRecorded;
import org.habeas.cases.person.PersonAct.OccupationRecorded;
import org.habeas.cases.person.PersonAct.Related;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Refuses what is malformed in an act; what is merely out of order is a finding. */
final class Admission {
    private Admission() {}

    static void check(PersonAct act, FuzzyDate on) {
        checkPeriod(period(act));
        if (act instanceof MembershipRecorded member
                && member.organisationId() == null
                && (member.community() == null || member.community().isBlank())) {
            throw Refusal.invalid(
                    "community-missing",
                    "/act/community",
                    "Name the community, or an organisation of the register.");
        }
        boolean happens = act instanceof DeathRecorded || act.tellsOfTheRegister();
        if (happens && !on.changesState()) {
            throw Refusal.invalid(
                    "cannot-be-expected", "/on/modality", "This is recorded when it has happened.");
        }
    }

    private static @Nullable Period period(PersonAct act) {
        return switch (act) {
            case OccupationRecorded occupation -> occupation.period();
            case MembershipRecorded member -> member.period();
            case Related tie -> tie.period();
            default -> null;
        };
    }

    private static void checkPeriod(@Nullable Period period) {
        if (period != null && period.isBackwards()) {
            throw Refusal.invalid(
                    "period-backwards", "/act/period/to", "A period ends after it has begun.");
        }
    }
}
