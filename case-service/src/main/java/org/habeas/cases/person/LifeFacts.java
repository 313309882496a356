package org.habeas.cases.person;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.custody.DeathCircumstances;
import org.habeas.cases.person.PersonAct.AgeStated;
import org.habeas.cases.person.PersonAct.DeathRecorded;
import org.habeas.cases.person.PersonAct.ExternallyIdentified;
import org.habeas.cases.person.PersonAct.MembershipRecorded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.jspecify.annotations.Nullable;

/** Small facts of a life on the wire. None of them prints itself. */
final class LifeFacts {
    private LifeFacts() {}

    /** An age, as of a date or at an event. */
    record AgeView(
            int age, FuzzyDate asOf, @Nullable String event, UUID entry, List<Provenance> sources) {

        static AgeView of(Fact<AgeStated> fact) {
            return new AgeView(
                    fact.act().age(),
                    fact.entry().on(),
                    fact.act().event(),
                    fact.entry().id(),
                    fact.entry().sources());
        }

        @Override
        public String toString() {
            return "AgeView[" + entry + "]";
        }
    }

    /** What somebody belongs to, or denies to belong to. */
    record MembershipView(
            @Nullable UUID organisationId,
            @Nullable String community,
            CommunityKind communityKind,
            @Nullable String role,
            @Nullable Period period,
            MembershipClaim assertedOrDenied,
            UUID entry,
            List<Provenance> sources) {

        static MembershipView of(Fact<MembershipRecorded> fact) {
            MembershipRecorded act = fact.act();
            return new MembershipView(
                    act.organisationId(),
                    act.community(),
                    act.communityKind(),
                    act.role(),
                    act.period(),
                    act.assertedOrDenied() == null
                            ? MembershipClaim.ASSERTED
                            : act.assertedOrDenied(),
                    fact.entry().id(),
                    fact.entry().sources());
        }

        @Override
        public String toString() {
            return "MembershipView[" + entry + "]";
        }
    }

    /** A death. */
    record DeathView(
            FuzzyDate date,
            @Nullable DeathCircumstances circumstances,
            @Nullable String qualifiedAs,
            @Nullable String state,
            @Nullable UUID investigationId,
            UUID entry,
            List<Provenance> sources) {

        static DeathView of(Fact<DeathRecorded> fact) {
            DeathRecorded act = fact.act();
            return new DeathView(
                    fact.entry().on(),
                    act.circumstances(),
                    act.qualifiedAs(),
                    act.state(),
                    act.investigationId(),
                    fact.entry().id(),
                    fact.entry().sources());
        }

        @Override
        public String toString() {
            return "DeathView[" + entry + "]";
        }
    }

    /** What another database calls the person. */
    record ExternalIdView(String system, String value, @Nullable String url, UUID entry) {

        static ExternalIdView of(Fact<ExternallyIdentified> fact) {
            return new ExternalIdView(
                    fact.act().system(), fact.act().value(), fact.act().url(), fact.entry().id());
        }

        @Override
        public String toString() {
            return "ExternalIdView[" + system + "]";
        }
    }
}
