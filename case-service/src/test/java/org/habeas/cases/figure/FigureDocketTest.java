package org.habeas.cases.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.cases.LawsOfFolds;
import org.habeas.cases.Quantity;
import org.habeas.cases.Quantity.Qualifier;
import org.habeas.cases.Story;
import org.habeas.cases.figure.FigureAct.Counted;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.junit.jupiter.api.Test;

class FigureDocketTest {
    private static final FigureHead CASES = new FigureHead("cases", "KZ", null);

    @Test
    void the_latest_count_holds_and_the_earlier_one_held_before() {
        var story =
                new Story<>(new FigureDocket())
                        .tell("2017", counted("24", Qualifier.EXACT))
                        .tell("2018", counted("38", Qualifier.MORE_THAN));

        assertThat(story.asOf("2018-06-01").quantity()).isEqualTo(quantity("24", Qualifier.EXACT));
        assertThat(story.atLast().quantity()).isEqualTo(quantity("38", Qualifier.MORE_THAN));
    }

    @Test
    void two_counts_of_one_day_stand_beside_each_other() {
        var folded =
                new Story<>(new FigureDocket())
                        .tell("2018-04-24", counted("38", Qualifier.MORE_THAN))
                        .tell("2018-04-24", counted("24", Qualifier.EXACT))
                        .folded("2018-12-31");

        assertThat(folded.contradictions()).hasSize(1);
        assertThat(folded.contradictions().getFirst().alternatives()).hasSize(1);
    }

    @Test
    void the_same_number_written_otherwise_is_no_contradiction() {
        var folded =
                new Story<>(new FigureDocket())
                        .tell("2018-04-24", counted("100000", Qualifier.APPROXIMATE))
                        .tell("2018-04-24", counted("100000.0", Qualifier.APPROXIMATE))
                        .folded("2018-12-31");

        assertThat(folded.contradictions()).isEmpty();
    }

    @Test
    void E_4_6_fewer_than_five_are_not_told_to_the_public() {
        FigureKind kind = new FigureKind();

        assertThat(kind.atLeast(CASES, counted("4", Qualifier.EXACT)))
                .isEqualTo(Visibility.PARTNER);
        assertThat(kind.atLeast(CASES, counted("5", Qualifier.EXACT))).isEqualTo(Visibility.PUBLIC);
    }

    @Provide
    Arbitrary<List<Entry<FigureAct>>> stories() {
        return LawsOfFolds.entries(
                Arbitraries.of(
                        counted("24", Qualifier.EXACT),
                        counted("38", Qualifier.MORE_THAN),
                        counted("1000", Qualifier.ORDER_OF_MAGNITUDE)));
    }

    @Property(tries = 200)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<FigureAct>> story) {
        LawsOfFolds.hold(new FigureDocket(), story);
    }

    private static FigureAct counted(String value, Qualifier qualifier) {
        return new Counted(quantity(value, qualifier), null);
    }

    private static Quantity quantity(String value, Qualifier qualifier) {
        return new Quantity(new BigDecimal(value), "cases", qualifier);
    }
}
