package org.habeas.cases.publishedcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.Golden;
import org.habeas.cases.Story;
import org.habeas.cases.Told;
import org.habeas.docket.StateTable;
import org.habeas.docket.Words;
import org.habeas.platform.register.Change;
import org.junit.jupiter.api.Test;

class PublishedCopyDocketTest {
    private static final PublishedCopyAct PUBLISHED = new PublishedCopyAct.Published();
    private static final PublishedCopyAct WITHDRAWN = new PublishedCopyAct.Withdrawn();
    private static final PublishedCopyHead HEAD =
            new PublishedCopyHead(
                    UUID.fromString("0198f3a0-0000-7000-8000-0000000000e1"),
                    List.of(Told.PERSON),
                    "photo",
                    "A street",
                    "Agency / Ann Example",
                    "image/jpeg",
                    "c".repeat(64),
                    1000);

    private final Story<PublishedCopyAct, PublishedCopyState> story = story();

    @Test
    void the_table_of_a_published_copy_is_the_one_that_was_read() {
        List<PublishedCopyAct> all = List.of(PUBLISHED, WITHDRAWN);
        Golden.assertComplete(PublishedCopyAct.class, all);
        Golden.assertMatches(
                "published-copy-table.md",
                StateTable.print(
                        all, List.of(PublishedCopyStatus.values()), PublishedCopyTable::of));
    }

    @Test
    void a_copy_is_to_be_had_until_it_is_withdrawn() {
        story.tell("2020-01-01", PUBLISHED);
        assertThat(story.atLast().file()).isEqualTo("/files/published");

        story.tell("2020-02-01", WITHDRAWN);

        assertThat(story.atLast().file()).isNull();
    }

    @Test
    void a_withdrawal_dated_before_the_release_still_ends_it() {
        story.tell("2020-02-01", PUBLISHED).tell("2020-01-01", WITHDRAWN);

        assertThat(story.atLast().file()).isNull();
    }

    @Test
    void what_published_copies_tell_is_as_agreed() {
        Told told = new Told();
        tell(told, story().tell("2020-01-01", PUBLISHED), story());
        tell(
                told,
                story().tell("2020-01-01", PUBLISHED).tell("2020-02-01", WITHDRAWN),
                story().tell("2020-01-01", PUBLISHED));

        told.assertAgreed();
        assertThat(told.payloads())
                .containsOnlyKeys("published-copy-released", "published-copy-withdrawn");
        assertThat(told.payloads().toString()).doesNotContain("Ann", "street");
    }

    private static void tell(
            Told told,
            Story<PublishedCopyAct, PublishedCopyState> story,
            Story<PublishedCopyAct, PublishedCopyState> before) {
        Change<PublishedCopyHead, PublishedCopyAct, PublishedCopyState> change =
                Told.lastOf(story, "published-copies", HEAD, before.folded("2020-12-31"));
        told.add(change, s -> Words.of(s.status()), PublishedCopyEvents.between(change));
    }

    private static Story<PublishedCopyAct, PublishedCopyState> story() {
        return new Story<>(new PublishedCopyDocket("/files/published"));
    }
}
