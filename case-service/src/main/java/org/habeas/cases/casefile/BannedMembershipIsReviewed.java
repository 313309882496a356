package org.habeas.cases.casefile;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.organisation.Bans;
import org.habeas.cases.organisation.Bans.Ban;
import org.habeas.cases.person.PersonFile;
import org.habeas.docket.Cause;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Look;
import org.habeas.platform.task.Want;

/**
 * an organisation is banned. What is known of memberships is told to staff only from then on
 * ({@link Bans}); each case with one is reviewed. Nobody gets a list of members (E.4.2).
 */
@Rule(
        value = "R-21",
        when = {"organisation-banned"},
        then =
                "Memberships of it are confidential at least, at once and for every past day; each open case file with one is to be reviewed (review_membership); staff who may know of the membership are offered the category movement_supporter.")
@Singleton
class BannedMembershipIsReviewed {
    static final String RULE = "R-21";

    private final Bans bans;

    BannedMembershipIsReviewed(Bans bans) {
        this.bans = bans;
    }

    List<Want> wants(
            Look<CaseFileHead, CaseFileAct, CaseFileState> look, List<PersonFile> persons) {
        Map<UUID, Ban> banned = bans.all();
        return banned.isEmpty()
                ? List.of()
                : persons.stream().flatMap(person -> wants(look, person, banned)).toList();
    }

    private static Stream<Want> wants(
            Look<CaseFileHead, CaseFileAct, CaseFileState> look,
            PersonFile person,
            Map<UUID, Ban> banned) {
        Map<UUID, Visibility> of = new TreeMap<>();
        person.memberships()
                .forEach(member ->
                        of.merge(member.organisationId(), member.visibility(), Visibility::and));
        return of.entrySet().stream()
                .flatMap(member ->
                        Stream.ofNullable(banned.get(member.getKey()))
                                .map(ban ->
                                        want(
                                                look,
                                                person.id(),
                                                member.getKey(),
                                                ban,
                                                member.getValue())));
    }

    private static Want want(
            Look<CaseFileHead, CaseFileAct, CaseFileState> look,
            UUID person,
            UUID organisation,
            Ban ban,
            Visibility visibility) {
        return new Want(
                "review_membership",
                person,
                look.id(),
                look.kind(),
                new Cause(RULE, null, "case", organisation, ban.entry()),
                ban.on(),
                visibility,
                null);
    }
}
