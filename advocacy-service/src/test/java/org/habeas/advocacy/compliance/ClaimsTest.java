package org.habeas.advocacy.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;
import org.habeas.advocacy.demand.Evidence;
import org.habeas.advocacy.mechanism.Compliance;
import org.habeas.advocacy.mechanism.DecisionAct;
import org.habeas.advocacy.mechanism.DecisionAct.ComplianceAssessed;
import org.habeas.advocacy.mechanism.DecisionAct.DecisionDemand;
import org.habeas.advocacy.mechanism.Point;
import org.habeas.advocacy.mechanism.Point.Priority;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final UUID ANNA = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final Point RELEASE =
            new Point(
                    DecisionDemand.RELEASE,
                    ANNA,
                    null,
                    null,
                    Compliance.NO_INFORMATION,
                    false,
                    Priority.NORMAL,
                    false,
                    List.of());

    @Test
    void R07_a_release_says_that_the_demand_is_implemented() {
        assertThat(told(List.of(), claim(Compliance.IMPLEMENTED, "2018-05-01")))
                .containsExactly(tuple("2018-05-01", Compliance.IMPLEMENTED));
    }

    @Test
    void R07_who_is_arrested_again_gives_rise_to_another_assessment() {
        assertThat(
                        told(
                                List.of(),
                                claim(Compliance.NOT_IMPLEMENTED, "2019-01-01"),
                                claim(Compliance.IMPLEMENTED, "2018-05-01")))
                .containsExactly(
                        tuple("2018-05-01", Compliance.IMPLEMENTED),
                        tuple("2019-01-01", Compliance.NOT_IMPLEMENTED));
    }

    @Test
    void an_arrest_says_nothing_where_nothing_was_gained() {
        assertThat(told(List.of(), claim(Compliance.NOT_IMPLEMENTED, "2019-01-01"))).isEmpty();
    }

    @Test
    void who_is_let_go_and_arrested_on_one_day_is_held() {
        assertThat(
                        told(
                                List.of(),
                                claim(Compliance.NOT_IMPLEMENTED, "2018-05-01"),
                                claim(Compliance.IMPLEMENTED, "2018-05-01")))
                .last()
                .isEqualTo(tuple("2018-05-01", Compliance.NOT_IMPLEMENTED));
    }

    @Test
    void what_somebody_has_assessed_already_is_not_proposed() {
        assertThat(
                        told(
                                List.of(assessed(Compliance.IMPLEMENTED, "2018-06-01")),
                                claim(Compliance.IMPLEMENTED, "2018-05-01")))
                .isEmpty();
        assertThat(
                        told(
                                List.of(assessed(Compliance.IMPLEMENTED, "2018-04-01")),
                                claim(Compliance.PARTIALLY_IMPLEMENTED, "2018-05-01")))
                .isEmpty();
    }

    @Test
    void what_a_person_has_decided_is_not_asked_again() {
        Claim release = claim(Compliance.IMPLEMENTED, "2018-05-01");
        Entry<DecisionAct> rejected =
                entry(release.act(), "2018-05-01", Standing.PROPOSED, release.cause())
                        .retracted(Instant.parse("2018-06-01T00:00:00Z"));

        List<Claim> telling =
                new Claims(List.of(rejected), List.of())
                        .telling(List.of(RELEASE), List.of(release));

        assertThat(telling).isEmpty();
    }

    @Test
    void a_bail_after_a_release_takes_nothing_back() {
        assertThat(
                        told(
                                List.of(),
                                claim(Compliance.IMPLEMENTED, "2018-05-01"),
                                claim(Compliance.PARTIALLY_IMPLEMENTED, "2018-06-01")))
                .containsExactly(tuple("2018-05-01", Compliance.IMPLEMENTED));
    }

    @Property(tries = 300)
    void the_order_in_which_facts_reach_us_never_matters(@ForAll("claims") List<Claim> claims) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(claims.size()));
        Claims nothing = new Claims(List.of(), List.of());

        assertThat(nothing.telling(List.of(RELEASE), shuffled))
                .isEqualTo(nothing.telling(List.of(RELEASE), claims));
    }

    @Property(tries = 300)
    void two_proposals_in_a_row_never_say_the_same(@ForAll("claims") List<Claim> claims) {
        List<Claim> telling = new Claims(List.of(), List.of()).telling(List.of(RELEASE), claims);

        assertThat(IntStream.range(1, telling.size()))
                .allMatch(i -> telling.get(i).compliance() != telling.get(i - 1).compliance());
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        return Combinators.combine(
                        Arbitraries.of(
                                Compliance.IMPLEMENTED,
                                Compliance.PARTIALLY_IMPLEMENTED,
                                Compliance.NOT_IMPLEMENTED),
                        Arbitraries.integers().between(0, 30))
                .as((compliance, day) ->
                        claim(compliance, LocalDate.parse("2018-01-01").plusDays(day).toString()))
                .list()
                .ofMaxSize(8);
    }

    private static List<Tuple> told(List<Entry<DecisionAct>> applied, Claim... claims) {
        return new Claims(applied, applied)
                .telling(List.of(RELEASE), List.of(claims)).stream()
                        .map(claim -> tuple(claim.on().iso(), claim.compliance()))
                        .toList();
    }

    private static Claim claim(Compliance compliance, String on) {
        UUID event = UUID.randomUUID();
        Cause cause = new Cause("R-07", event, "case", UUID.randomUUID(), UUID.randomUUID());
        return new Claim(
                RELEASE,
                compliance,
                false,
                FuzzyDate.parse(on),
                LocalDate.parse(on),
                Visibility.PUBLIC,
                cause,
                new Evidence(
                        event,
                        cause.docketId(),
                        cause.entryId(),
                        "person-released",
                        null,
                        "custody-records"),
                Provenance.titled("an entry"));
    }

    private static Entry<DecisionAct> assessed(Compliance compliance, String on) {
        return entry(
                new ComplianceAssessed(
                        DecisionDemand.RELEASE, ANNA, compliance, null, "an NGO", null),
                on,
                Standing.ACCEPTED,
                null);
    }

    private static Entry<DecisionAct> entry(
            DecisionAct act, String on, Standing standing, @Nullable Cause cause) {
        return new Entry<>(
                UUID.randomUUID(),
                act,
                FuzzyDate.parse(on),
                Visibility.PUBLIC,
                standing,
                List.of(Provenance.titled("a report")),
                Instant.parse("2018-01-01T00:00:00Z"),
                null,
                null,
                cause);
    }
}
