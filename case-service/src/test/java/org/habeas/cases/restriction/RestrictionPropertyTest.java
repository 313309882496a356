package org.habeas.cases.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.LawsOfFolds.ALL;

import java.util.List;
import java.util.stream.Stream;
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
import org.habeas.docket.Visibility;

class RestrictionPropertyTest {
    private static final List<RestrictionAct> ACTS =
            Stream.concat(
                            RestrictionExamples.ALL.stream(),
                            Stream.of(
                                    RestrictionExamples.imposed(
                                            StartsFrom.LISTING, null, "one month"),
                                    RestrictionExamples.imposed(
                                            StartsFrom.ENTRY_INTO_FORCE,
                                            "2015-06-01",
                                            "six months"),
                                    RestrictionExamples.THREE_YEARS_FROM_RELEASE))
                    .toList();

    @Provide
    Arbitrary<List<Entry<RestrictionAct>>> stories() {
        return LawsOfFolds.entries(
                Arbitraries.of(ACTS),
                LawsOfFolds.days(DateModality.ACTUAL, DateModality.EXPECTED),
                8);
    }

    @Property(tries = 300)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<RestrictionAct>> story) {
        LawsOfFolds.holdWithTerms(new RestrictionDocket(), story);
    }

    @Property(tries = 500)
    void between_two_changes_announced_nothing_changes(
            @ForAll("stories") List<Entry<RestrictionAct>> story,
            @ForAll @IntRange(max = 2500) int day,
            @ForAll @IntRange(min = 1, max = 400) int later) {
        LawsOfFolds.nothingChangesUnannounced(new RestrictionDocket(), story, day, later);
    }

    @Property(tries = 300)
    void the_family_is_told_of_only_by_entries_that_are_seen(
            @ForAll("stories") List<Entry<RestrictionAct>> story) {
        Folded<RestrictionAct, RestrictionState> seen = fold(story, ALL.with(Visibility.PUBLIC));

        boolean told =
                seen.applied().stream()
                        .map(Entry::act)
                        .anyMatch(act ->
                                act instanceof RestrictionAct.FamilyAffected
                                        || act instanceof RestrictionAct.DependantsAffected);
        assertThat(seen.state().familyAffected()).isEqualTo(told);
    }

    @Property(tries = 300)
    void TL_14_nothing_expires_without_a_known_end_or_an_entry_that_says_so(
            @ForAll("stories") List<Entry<RestrictionAct>> story) {
        Folded<RestrictionAct, RestrictionState> folded = fold(story, ALL);

        if (folded.state().status() == RestrictionStatus.EXPIRED) {
            assertThat(
                            folded.state().expectedEnd() != null
                                    || folded.applied().stream()
                                            .anyMatch(
                                                    e -> e.act() instanceof RestrictionAct.Expired))
                    .isTrue();
        }
    }

    private static Folded<RestrictionAct, RestrictionState> fold(
            List<Entry<RestrictionAct>> story, Lens lens) {
        return Fold.fold(new RestrictionDocket(), story, lens);
    }
}
