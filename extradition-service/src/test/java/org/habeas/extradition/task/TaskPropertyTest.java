package org.habeas.extradition.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Told;
import org.habeas.extradition.task.TaskAct.Raised;

class TaskPropertyTest {

    @Property(tries = 300)
    void the_order_of_recording_never_matters(
            @ForAll("entries") List<Entry<TaskAct>> entries, @ForAll Random random) {
        List<Entry<TaskAct>> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(state(shuffled)).isEqualTo(state(entries));
    }

    @Property(tries = 300)
    void retracting_an_entry_equals_never_having_had_it(
            @ForAll("entries") List<Entry<TaskAct>> entries) {
        if (entries.isEmpty()) {
            return;
        }
        List<Entry<TaskAct>> without = entries.subList(1, entries.size());
        List<Entry<TaskAct>> retracted = new ArrayList<>(without);
        retracted.add(entries.getFirst().retracted(Told.NOW.minusSeconds(1)));

        assertThat(state(retracted)).isEqualTo(state(without));
    }

    @Property(tries = 300)
    void who_sees_nobody_ask_for_it_sees_a_fallen_task(
            @ForAll("entries") List<Entry<TaskAct>> entries) {
        Lens lens = Told.lens(Told.TODAY).with(Visibility.CONFIDENTIAL);
        boolean isAsked = entries.stream().anyMatch(e -> lens.sees(e) && e.act() instanceof Raised);

        TaskState state = Fold.fold(new TaskDocket(), entries, lens).state();

        assertThat(state.stage() == TaskStage.FALLEN).isEqualTo(!isAsked);
    }

    private static TaskState state(List<Entry<TaskAct>> entries) {
        return Fold.fold(new TaskDocket(), entries, Told.lens(Told.TODAY)).state();
    }

    @Provide
    Arbitrary<List<Entry<TaskAct>>> entries() {
        return Combinators.combine(
                        Arbitraries.of(TaskDocketTest.ACTS),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(Visibility.CONFIDENTIAL, Visibility.RESTRICTED))
                .as((act, day, visibility) ->
                        Told.on(FuzzyDate.day(Told.TODAY.minusDays(day)), act, visibility, null))
                .list()
                .ofMaxSize(12);
    }
}
