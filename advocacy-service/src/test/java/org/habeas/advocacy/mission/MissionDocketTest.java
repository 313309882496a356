package org.habeas.advocacy.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.habeas.advocacy.FoldLaws.ALL;
import static org.habeas.advocacy.FoldLaws.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.advocacy.FoldLaws;
import org.habeas.advocacy.Golden;
import org.habeas.advocacy.mission.MissionAct.Announced;
import org.habeas.advocacy.mission.MissionAct.Cancelled;
import org.habeas.advocacy.mission.MissionAct.Conducted;
import org.habeas.advocacy.mission.MissionAct.DeniedEntry;
import org.habeas.advocacy.mission.MissionAct.ParticipantNamed;
import org.habeas.advocacy.mission.MissionAct.Planned;
import org.habeas.advocacy.mission.MissionAct.SecurityArranged;
import org.habeas.advocacy.mission.MissionAct.Started;
import org.habeas.advocacy.mission.MissionAct.VisitDenied;
import org.habeas.advocacy.mission.MissionAct.VisitGranted;
import org.habeas.advocacy.mission.MissionAct.VisitIgnored;
import org.habeas.advocacy.mission.MissionAct.VisitPartiallyGranted;
import org.habeas.advocacy.mission.MissionAct.VisitRequested;
import org.habeas.advocacy.mission.MissionHead.Participant;
import org.habeas.docket.Entry;
import org.habeas.docket.Finding;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.StateTable;
import org.habeas.docket.Visibility;
import org.junit.jupiter.api.Test;

class MissionDocketTest {
    private static final VisitSubject ANNA = new VisitSubject(UUID.randomUUID(), null);
    private static final VisitSubject OTHERS = new VisitSubject(null, "political prisoners");
    private static final MissionHead HEAD =
            new MissionHead(
                    MissionPurpose.OBSERVATION,
                    null,
                    "KZ",
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    List.of());
    private static final MissionDocket RULES = new MissionDocket(HEAD);

    private static final List<MissionAct> ACTS =
            List.of(
                    new Announced(null),
                    new Planned(FuzzyDate.parse("2018-05-10/2018-05-11")),
                    new ParticipantNamed(new Participant(null, "A. First", null, null)),
                    new SecurityArranged("invented"),
                    new Started(),
                    new Conducted(),
                    new Cancelled(null),
                    new DeniedEntry(null),
                    requested(ANNA),
                    granted(ANNA),
                    new VisitPartiallyGranted(ANNA, null, null, "through a window", List.of()),
                    denied(ANNA),
                    new VisitIgnored(ANNA, null));

    @Test
    void the_tables_are_as_a_lawyer_reads_them() {
        List<VisitResult> results = Arrays.asList(VisitResult.values());
        List<MissionAct> visits = ACTS.subList(8, 13);
        String tables =
                "# Missions (SM-17)\n\n"
                        + StateTable.print(
                                ACTS.subList(0, 8),
                                List.of(MissionStage.values()),
                                MissionDocket::table)
                        + "\n# Visit requests (SM-17)\n\n"
                        + StateTable.print(visits, results, MissionDocket::visits);

        Golden.assertMatches("missions-table.md", tables);
        Golden.assertComplete(MissionAct.class, ACTS);
    }

    @Test
    void INV_A_09_a_planned_mission_produces_no_visit_results() {
        Folded<MissionAct, MissionState> folded =
                fold(
                        entry(new Planned(null), "2018-05-01"),
                        entry(requested(ANNA), "2018-05-02"),
                        entry(granted(ANNA), "2018-05-10"));

        assertThat(folded.state().visits())
                .extracting(Visit::result)
                .containsExactly(VisitResult.PENDING);
        assertThat(folded.findings()).extracting(Finding::code).contains("mission-not-begun");
    }

    @Test
    void INV_A_09_that_its_days_have_passed_does_not_make_it_take_place() {
        MissionDocket planned =
                new MissionDocket(
                        new MissionHead(
                                MissionPurpose.MONITORING,
                                null,
                                "KZ",
                                null,
                                null,
                                null,
                                List.of(),
                                FuzzyDate.parse("2018-05-10/2018-05-11"),
                                null,
                                List.of()));

        MissionState state =
                FoldLaws.state(
                        planned,
                        List.of(
                                entry(new Planned(null), "2018-05-01"),
                                entry(denied(ANNA), "2018-05-11")),
                        ALL);

        assertThat(state.stage()).isEqualTo(MissionStage.PLANNED);
        assertThat(state.visits()).isEmpty();
    }

    @Test
    void what_was_answered_before_counts_once_the_mission_has_begun() {
        List<Entry<MissionAct>> entries =
                List.of(
                        entry(new Planned(null), "2018-04-01"),
                        entry(denied(ANNA), "2018-04-10"),
                        entry(new Conducted(), "2018-04"));

        MissionState before =
                FoldLaws.state(RULES, entries, ALL.asOf(LocalDate.parse("2018-04-20")));
        Folded<MissionAct, MissionState> after = Fold.fold(RULES, entries, ALL);

        assertThat(before.visits()).isEmpty();
        assertThat(after.state().visits())
                .extracting(Visit::result, Visit::resultEntry)
                .containsExactly(tuple(VisitResult.DENIED, entries.get(1).id()));
        assertThat(after.findings()).extracting(Finding::code).doesNotContain("mission-not-begun");
    }

    @Test
    void a_refusal_is_kept_with_its_reason_and_a_later_visit_takes_its_place() {
        MissionState state =
                fold(
                                entry(new Conducted(), "2018-04-01"),
                                entry(requested(ANNA), "2018-04-02"),
                                entry(denied(ANNA), "2018-04-03"),
                                entry(granted(ANNA), "2018-04-10"))
                        .state();

        assertThat(state.visits()).hasSize(1);
        assertThat(state.visits().getFirst())
                .extracting(Visit::result, Visit::reason, Visit::facility, Visit::visitorsStates)
                .containsExactly(VisitResult.GRANTED, null, "a prison", List.of("EU", "PL"));
    }

    @Test
    void visits_to_a_person_and_to_a_group_stand_side_by_side() {
        MissionState state =
                fold(
                                entry(new Conducted(), "2018-04-01"),
                                entry(granted(ANNA), "2018-04-10"),
                                entry(denied(OTHERS), "2018-04-10"))
                        .state();

        assertThat(state.visits())
                .extracting(Visit::result)
                .containsExactlyInAnyOrder(VisitResult.GRANTED, VisitResult.DENIED);
    }

    @Test
    void a_visit_that_took_place_is_not_denied_afterwards() {
        Folded<MissionAct, MissionState> folded =
                fold(
                        entry(new Conducted(), "2018-04-01"),
                        entry(granted(ANNA), "2018-04-10"),
                        entry(denied(ANNA), "2018-04-12"));

        assertThat(folded.state().visits().getFirst().result()).isEqualTo(VisitResult.GRANTED);
        assertThat(folded.findings()).extracting(Finding::code).containsExactly("does-not-fit");
    }

    @Test
    void those_who_see_no_announcement_know_of_no_mission() {
        List<Entry<MissionAct>> entries =
                List.of(
                        entry(new Announced(null), "2018-05-01", Visibility.PARTNER),
                        entry(new Planned(null), "2018-05-01", Visibility.PUBLIC));

        assertThat(FoldLaws.state(RULES, entries, ALL.with(Visibility.PUBLIC)).isKnown()).isFalse();
        assertThat(FoldLaws.state(RULES, entries, ALL.with(Visibility.PARTNER)).isKnown()).isTrue();
    }

    @Property(tries = 300)
    void the_laws_of_the_fold_hold(@ForAll("histories") List<Entry<MissionAct>> entries) {
        FoldLaws.hold(RULES, entries);
    }

    @Property(tries = 300)
    void INV_A_09_without_a_beginning_every_visit_is_pending(
            @ForAll("plans") List<Entry<MissionAct>> entries) {
        MissionState state = FoldLaws.state(RULES, entries, ALL);

        assertThat(state.visits()).extracting(Visit::result).containsOnly(VisitResult.PENDING);
    }

    @Provide
    Arbitrary<List<Entry<MissionAct>>> histories() {
        return FoldLaws.entries(Arbitraries.of(ACTS));
    }

    @Provide
    Arbitrary<List<Entry<MissionAct>>> plans() {
        return FoldLaws.entries(
                        Arbitraries.of(ACTS)
                                .filter(act ->
                                        !(act instanceof Started
                                                || act instanceof Conducted
                                                || act instanceof DeniedEntry)))
                .map(list ->
                        Stream.concat(
                                        list.stream(),
                                        Stream.of(
                                                entry((MissionAct) requested(ANNA), "2018-01-01")))
                                .toList());
    }

    @SafeVarargs
    private static Folded<MissionAct, MissionState> fold(Entry<? extends MissionAct>... entries) {
        return Fold.fold(
                RULES, Arrays.stream(entries).map(MissionDocketTest::widened).toList(), ALL);
    }

    @SuppressWarnings("unchecked") // an entry only hands out its act
    private static Entry<MissionAct> widened(Entry<? extends MissionAct> entry) {
        return (Entry<MissionAct>) entry;
    }

    private static MissionAct requested(VisitSubject subject) {
        return new VisitRequested(subject, null, "a prison", "a ministry", List.of("EU"));
    }

    private static MissionAct granted(VisitSubject subject) {
        return new VisitGranted(subject, null, null, List.of("PL"));
    }

    private static MissionAct denied(VisitSubject subject) {
        return new VisitDenied(subject, null, "the prison service", "no reason");
    }
}
