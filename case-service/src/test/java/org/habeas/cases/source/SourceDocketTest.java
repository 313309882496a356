package org.habeas.cases.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.cases.LawsOfFolds;
import org.habeas.cases.Story;
import org.habeas.cases.source.SourceAct.Annotated;
import org.habeas.cases.source.SourceAct.Archived;
import org.habeas.cases.source.SourceAct.Graded;
import org.habeas.cases.source.SourceAct.Transcribed;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.junit.jupiter.api.Test;

class SourceDocketTest {
    private static final String HASH = "a".repeat(64);

    @Test
    void a_new_grading_replaces_the_older_one() {
        var story =
                new Story<>(new SourceDocket())
                        .tell("2018-01-01", new Graded(3, Bias.NEUTRAL, null))
                        .tell("2019-01-01", new Graded(5, Bias.AGAINST_SUBJECT, "it proved wrong"));

        assertThat(story.asOf("2018-12-31").grading()).isEqualTo(new Graded(3, Bias.NEUTRAL, null));
        assertThat(story.atLast().grading())
                .isEqualTo(new Graded(5, Bias.AGAINST_SUBJECT, "it proved wrong"));
    }

    @Test
    void every_copy_and_every_note_stays() {
        var state =
                new Story<>(new SourceDocket())
                        .tell("2018-01-01", new Archived(null, HASH))
                        .tell("2018-01-02", new Archived("https://archive.example/1", HASH))
                        .tell("2018-01-03", new Annotated("Comments are closed."))
                        .atLast();

        assertThat(state.copies()).hasSize(2);
        assertThat(state.notes()).containsExactly("Comments are closed.");
    }

    @Test
    void E_1_the_full_text_is_restricted_whatever_the_request_says() {
        SourceKind kind = new SourceKind();
        SourceHead head = SourceExamples.titled("A report");

        assertThat(kind.atLeast(head, new Transcribed("whom we hide")))
                .isEqualTo(Visibility.RESTRICTED);
        assertThat(kind.atLeast(head, new Annotated("a note"))).isEqualTo(Visibility.PUBLIC);
        assertThat(new Transcribed("whom we hide")).asString().doesNotContain("whom");
    }

    @Provide
    Arbitrary<List<Entry<SourceAct>>> stories() {
        return LawsOfFolds.entries(
                Arbitraries.of(
                        new Graded(3, Bias.NEUTRAL, null),
                        new Graded(5, Bias.AGAINST_SUBJECT, "it proved wrong"),
                        new Archived(null, HASH),
                        new Annotated("a note"),
                        new Transcribed("a text")));
    }

    @Property(tries = 200)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<SourceAct>> story) {
        LawsOfFolds.hold(new SourceDocket(), story);
    }
}
