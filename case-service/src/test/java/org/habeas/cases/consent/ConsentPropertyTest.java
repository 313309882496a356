package org.habeas.cases.consent;

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
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.Lens;

class ConsentPropertyTest {
    @Provide
    Arbitrary<List<Entry<ConsentAct>>> stories() {
        return LawsOfFolds.entries(
                Arbitraries.of(ConsentExamples.ALL),
                LawsOfFolds.days(DateModality.ACTUAL, DateModality.EXPECTED),
                9);
    }

    @Property(tries = 300)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<ConsentAct>> story) {
        LawsOfFolds.holdWithTerms(new ConsentDocket(), story);
    }

    @Property(tries = 300)
    void between_two_changes_announced_nothing_changes(
            @ForAll("stories") List<Entry<ConsentAct>> story,
            @ForAll @IntRange(max = 1500) int day,
            @ForAll @IntRange(min = 1, max = 400) int later) {
        LawsOfFolds.nothingChangesUnannounced(new ConsentDocket(), story, day, later);
    }

    @Property(tries = 300)
    void nothing_is_allowed_that_the_newest_word_does_not_allow(
            @ForAll("stories") List<Entry<ConsentAct>> story) {
        Folded<ConsentAct, ConsentState> folded = fold(story, ALL);

        boolean ended =
                !folded.applied().isEmpty()
                        && folded.applied().getLast().act() instanceof ConsentAct.Withdrawn w
                        && w.scopes().isEmpty();
        if (ended || folded.applied().isEmpty()) {
            assertThat(folded.state().grants()).isEmpty();
        }
    }

    private static Folded<ConsentAct, ConsentState> fold(List<Entry<ConsentAct>> story, Lens lens) {
        return Fold.fold(new ConsentDocket(), story, lens);
    }
}
