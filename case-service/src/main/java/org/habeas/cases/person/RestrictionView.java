package org.habeas.cases.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.restriction.DependantEffect;
import org.habeas.cases.restriction.RestrictionAct;
import org.habeas.cases.restriction.RestrictionBasis;
import org.habeas.cases.restriction.RestrictionHead;
import org.habeas.cases.restriction.RestrictionState;
import org.habeas.cases.restriction.RestrictionStatus;
import org.habeas.cases.restriction.RestrictionType;
import org.habeas.cases.restriction.WhyNot;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.habeas.docket.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A restriction on a person's page; it stays when custody ends ({@code domain-model.md INV-C-09}).
 *
 * @param expectedEnd only from a known start and duration; {@code whyNot} why there is none
 * @param periodicity of a duty to report; where and when next is never worked out
 * @param familyAffected that, and nothing more, may be told in public
 * @param link where to read all of it
 */
record RestrictionView(
        UUID id,
        RestrictionType type,
        @Nullable RestrictionBasis basis,
        @Nullable String state,
        RestrictionStatus status,
        @Nullable FuzzyDate from,
        @Nullable FuzzyDate since,
        @Nullable LegalDuration duration,
        @Nullable LocalDate expectedEnd,
        @Nullable String scope,
        @Nullable String detail,
        @Nullable UUID entry,
        List<Provenance> sources,
        String link,
        @Nullable WhyNot whyNot,
        @Nullable String listingAuthority,
        @Nullable Period periodicity,
        @Nullable FuzzyDate discoveredOn,
        @Nullable FuzzyDate reportedOn,
        @Nullable Boolean familyAffected,
        List<DependantEffect> affectedDependants) {

    static RestrictionView of(Matter<RestrictionHead, RestrictionAct, RestrictionState> matter) {
        RestrictionHead head = matter.look().head();
        RestrictionState now = matter.state();
        return new RestrictionView(
                matter.id(),
                head.type(),
                head.basis(),
                head.state(),
                now.status(),
                now.from(),
                now.since(),
                now.duration(),
                now.expectedEnd(),
                now.scope() == null ? head.scope() : now.scope(),
                now.detail(),
                now.entry(),
                now.entry() == null ? List.of() : matter.sources(now.entry()),
                matter.link(),
                now.whyNot(),
                head.listingAuthority(),
                now.periodicity(),
                now.discoveredOn(),
                now.reportedOn(),
                now.familyAffected() ? true : null,
                now.affectedDependants());
    }
}
