package org.habeas.advocacy.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.advocacy.FoldLaws;
import org.habeas.advocacy.law.DemandType;
import org.habeas.docket.Entry;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;

class DemandCoursesTest {
    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID BORIS = new UUID(0, 2);
    private static final DemandHead HEAD =
            new DemandHead(
                    null,
                    null,
                    DemandType.RELEASE,
                    "as printed",
                    List.of(),
                    List.of(ANNA, BORIS),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null);

    @Property(tries = 300)
    void the_courses_are_what_the_fold_says_on_any_day_at_any_instant_for_anybody(
            @ForAll("histories") List<Entry<DemandAct>> entries, @ForAll("lenses") Lens lens) {
        List<DemandCourse> courses = new DemandCourses(HEAD, Visibility.PUBLIC, entries).all();

        assertThat(counted(courses, lens)).isEqualTo(folded(entries, lens));
    }

    private static Map<Integer, String> counted(List<DemandCourse> courses, Lens lens) {
        Map<Integer, String> stages = new TreeMap<>();
        courses.stream()
                .filter(c -> c.clearance() == lens.clearance())
                .filter(c -> !c.since().isAfter(lens.asOf()))
                .filter(c -> c.until() == null || c.until().isAfter(lens.asOf()))
                .filter(c -> !c.knownFrom().isAfter(lens.knownAt()))
                .filter(c -> c.knownUntil() == null || c.knownUntil().isAfter(lens.knownAt()))
                .forEach(c -> assertThat(stages.put(c.part(), c.stage())).isNull());
        return stages;
    }

    private static Map<Integer, String> folded(List<Entry<DemandAct>> entries, Lens lens) {
        DemandState state = FoldLaws.state(new DemandDocket(HEAD), entries, lens);
        Map<Integer, String> stages = new TreeMap<>();
        for (int part = 0; state.opened() && part < state.parts().size(); part++) {
            stages.put(part, Words.of(state.parts().get(part).stage()));
        }
        return stages;
    }

    @Provide
    Arbitrary<List<Entry<DemandAct>>> histories() {
        Arbitrary<DemandAct> acts =
                Arbitraries.of(
                        new DemandAct.Opened(),
                        new DemandAct.Opened(),
                        new DemandAct.PartiallyMet(ANNA, null, null),
                        new DemandAct.Met(null, null),
                        new DemandAct.Met(BORIS, null),
                        new DemandAct.Rejected(ANNA, null, null, null),
                        new DemandAct.Reopened(null, null),
                        new DemandAct.Overtaken(BORIS, null),
                        new DemandAct.Withdrawn(ANNA, null));
        return Combinators.combine(
                        FoldLaws.entries(acts),
                        Arbitraries.integers().between(0, 3).list().ofSize(10))
                .as(DemandCoursesTest::retracting);
    }

    /** A quarter of them is taken back some time after it was recorded. */
    private static List<Entry<DemandAct>> retracting(
            List<Entry<DemandAct>> entries, List<Integer> chances) {
        List<Entry<DemandAct>> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry<DemandAct> entry = entries.get(i);
            Instant later = entry.recordedAt().plusSeconds(1 + 100L * i);
            all.add(chances.get(i) == 0 ? entry.retracted(later) : entry);
        }
        return all;
    }

    @Provide
    Arbitrary<Lens> lenses() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 720),
                        Arbitraries.integers().between(0, 2200),
                        Arbitraries.of(Visibility.class))
                .as((day, second, clearance) ->
                        new Lens(
                                FoldLaws.START.plusDays(day),
                                FoldLaws.RECORDED.plusSeconds(second),
                                clearance));
    }
}
