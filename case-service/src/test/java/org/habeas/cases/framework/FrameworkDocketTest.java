package org.habeas.cases.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.cases.LawsOfFolds;
import org.habeas.cases.Quantity;
import org.habeas.cases.Story;
import org.habeas.cases.framework.FrameworkAct.Aliased;
import org.habeas.cases.framework.FrameworkAct.Counted;
import org.habeas.cases.framework.FrameworkAct.PersonLinked;
import org.habeas.cases.framework.FrameworkAct.ProceedingLinked;
import org.habeas.docket.Entry;
import org.junit.jupiter.api.Test;

class FrameworkDocketTest {
    private static final UUID TARGET = new UUID(1, 1);
    private static final UUID PROCEEDING = new UUID(2, 2);
    private static final PersonLinked LINK =
            new PersonLinked(TARGET, FrameworkRole.PRINCIPAL_TARGET, null);

    @Test
    void a_link_told_twice_is_one_link_and_one_person_may_have_two_roles() {
        var state =
                new Story<>(new FrameworkDocket())
                        .tell("2009", LINK)
                        .tell("2010", LINK)
                        .tell("2010", new PersonLinked(TARGET, FrameworkRole.COERCED_WITNESS, null))
                        .tell("2010", new ProceedingLinked(PROCEEDING))
                        .tell("2010", new ProceedingLinked(PROCEEDING))
                        .atLast();

        assertThat(state.persons()).hasSize(2);
        assertThat(state.proceedings()).containsExactly(PROCEEDING);
    }

    @Test
    void a_count_is_of_its_day() {
        var story = new Story<>(new FrameworkDocket()).tell("2011-01-01/2012-12-31", cases("21"));

        assertThat(story.atLast().count()).isEqualTo(cases("21").quantity());
        assertThat(story.asOf("2011-06-01").count()).isNull();
    }

    @Test
    void two_counts_of_one_time_contradict_each_other() {
        var folded =
                new Story<>(new FrameworkDocket())
                        .tell("2011-01-01/2012-12-31", cases("21"))
                        .tell("2012", cases("19"))
                        .folded("2020-01-01");

        assertThat(folded.contradictions()).hasSize(1);
    }

    @Test
    void the_head_names_no_person() {
        assertThat(Arrays.stream(FrameworkHead.class.getRecordComponents()))
                .extracting(component -> component.getName())
                .noneMatch(name -> name.contains("erson"));
        assertThat(LINK).asString().doesNotContain(TARGET.toString());
    }

    @Provide
    Arbitrary<List<Entry<FrameworkAct>>> stories() {
        return LawsOfFolds.entries(
                Arbitraries.of(
                        LINK,
                        new PersonLinked(new UUID(1, 2), FrameworkRole.ASSOCIATE, "a colleague"),
                        new ProceedingLinked(PROCEEDING),
                        new Aliased("the affair"),
                        cases("21"),
                        cases("19")));
    }

    @Property(tries = 200)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<FrameworkAct>> story) {
        LawsOfFolds.hold(new FrameworkDocket(), story);
    }

    private static Counted cases(String value) {
        return new Counted(
                new Quantity(new BigDecimal(value), "criminal cases", Quantity.Qualifier.EXACT));
    }
}
