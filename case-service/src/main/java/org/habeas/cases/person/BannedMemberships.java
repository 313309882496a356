package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.habeas.cases.organisation.Bans;
import org.habeas.cases.organisation.Bans.BanChanged;
import org.habeas.cases.person.PersonAct.Categorised;
import org.habeas.cases.person.PersonAct.MembershipRecorded;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/** what is known of a membership is for staff from the ban of the organisation on. */
@ApplicationScoped
class BannedMemberships {
    private final EntityManager em;
    private final RowSecurity rows;
    private final Bans bans;
    private final PersonPages pages;

    BannedMemberships(EntityManager em, RowSecurity rows, Bans bans, PersonPages pages) {
        this.em = em;
        this.rows = rows;
        this.bans = bans;
        this.pages = pages;
    }

    /**
     * What staff may want to record; nothing is recorded by it (ADR 30).
     *
     * @param entry the membership that it follows from
     */
    record CategoryOffer(CaseCategory category, String rule, UUID organisationId, UUID entry) {}

    /** The entries with memberships of banned organisations in the class they have today. */
    List<Entry<PersonAct>> guarded(List<Entry<PersonAct>> entries) {
        if (entries.stream().noneMatch(entry -> organisation(entry.act()) != null)) {
            return entries;
        }
        Set<UUID> banned = bans.all().keySet();
        return entries.stream().map(entry -> guarded(entry, banned)).toList();
    }

    private static Entry<PersonAct> guarded(Entry<PersonAct> entry, Set<UUID> banned) {
        UUID organisation = organisation(entry.act());
        return organisation != null && banned.contains(organisation)
                ? entry.atLeast(Visibility.CONFIDENTIAL)
                : entry;
    }

    Visibility atLeast(PersonAct act) {
        UUID organisation = organisation(act);
        return organisation != null && bans.all().containsKey(organisation)
                ? Visibility.CONFIDENTIAL
                : Visibility.PUBLIC;
    }

    /** For staff who may know of the membership; null for everybody else. */
    @Nullable List<CategoryOffer> offers(PersonFile file) {
        if (!file.lens().clearance().mayRead(Visibility.CONFIDENTIAL)) {
            return null;
        }
        boolean isKnown =
                file.identity()
                        .has(
                                Categorised.class,
                                act -> act.category() == CaseCategory.MOVEMENT_SUPPORTER);
        List<PersonFile.Membership> memberships = file.memberships();
        if (isKnown || memberships.isEmpty()) {
            return List.of();
        }
        Set<UUID> banned = bans.all().keySet();
        return memberships.stream()
                .filter(member -> banned.contains(member.organisationId()))
                .map(member ->
                        new CategoryOffer(
                                CaseCategory.MOVEMENT_SUPPORTER,
                                "R-21",
                                member.organisationId(),
                                member.entry()))
                .toList();
    }

    /** Every page that tells of such a membership is written anew in this transaction. */
    void on(@Observes BanChanged changed) {
        rows.clear(Visibility.RESTRICTED);
        List<UUID> members =
                em.createNativeQuery(
                                "select distinct docket_id from entry where act_kind = 'membership_recorded'"
                                        + " and act ->> 'organisation_id' = ?1",
                                UUID.class)
                        .setParameter(1, changed.organisationId().toString())
                        .getResultList();
        pages.named(members.stream().filter(Objects::nonNull).toList());
    }

    private static @Nullable UUID organisation(PersonAct act) {
        return act instanceof MembershipRecorded member ? member.organisationId() : null;
    }
}
