package org.habeas.cases.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.LawsOfFolds.ALL;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.habeas.cases.LawsOfFolds;
import org.habeas.docket.DateModality;
import org.habeas.docket.Entry;

class MedicalPropertyTest {
    @Provide
    Arbitrary<List<Entry<MedicalAct>>> stories() {
        return LawsOfFolds.entries(
                Arbitraries.of(MedicalExamples.ALL),
                LawsOfFolds.days(DateModality.ACTUAL, DateModality.EXPECTED),
                9);
    }

    @Property(tries = 300)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<MedicalAct>> story) {
        LawsOfFolds.hold(new MedicalDocket(), story);
    }

    @Property(tries = 300)
    void between_two_changes_announced_nothing_changes(
            @ForAll("stories") List<Entry<MedicalAct>> story,
            @ForAll @IntRange(max = 1500) int day,
            @ForAll @IntRange(min = 1, max = 400) int later) {
        LawsOfFolds.nothingChangesUnannounced(new MedicalDocket(), story, day, later);
    }

    @Property(tries = 300)
    void only_what_was_done_leads_into_a_hospital(
            @ForAll("stories") List<Entry<MedicalAct>> story) {
        List<Entry<MedicalAct>> wordsOnly =
                story.stream()
                        .filter(e -> !(e.act() instanceof MedicalAct.Admitted))
                        .filter(e -> !(e.act() instanceof MedicalAct.TransferredToMilder))
                        .toList();

        assertThat(LawsOfFolds.state(new MedicalDocket(), wordsOnly, ALL).status())
                .isNotEqualTo(MedicalStatus.IN_PATIENT);
    }
}
