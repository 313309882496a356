package org.habeas.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.person.PersonDocketTest.named;
import static org.habeas.cases.person.PersonDocketTest.story;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.Story;
import org.habeas.cases.person.PersonAct.Named;
import org.habeas.docket.NameKind;
import org.junit.jupiter.api.Test;

class NamesTest {
    static final UUID PERSON = UUID.fromString("0198f3a0-0000-7000-8000-000000000052");

    @Test
    void INV_C_01_a_name_with_a_cyrillic_letter_is_a_homoglyph_whatever_it_claims() {
        Names names = names(story().tell("2018", named("Аrdak Ashim", NameKind.PRIMARY)));

        assertThat(names.displayName()).isEqualTo("Ardak Ashim");
        assertThat(names.all())
                .extracting(Names.ShownName::kind)
                .containsExactly(NameKind.PRIMARY, NameKind.HOMOGLYPH);
        assertThat(names.all().getLast().value()).isEqualTo("Аrdak Ashim");
    }

    @Test
    void the_folded_form_is_not_offered_where_a_source_gives_a_clean_name() {
        Names names =
                names(
                        story().tell("2018", named("Мuratkhan Tokmadi", NameKind.HOMOGLYPH))
                                .tell("2018", named("Muratkhan Tokmadi", NameKind.PRIMARY)));

        assertThat(names.all())
                .extracting(Names.ShownName::value)
                .containsExactly("Muratkhan Tokmadi", "Мuratkhan Tokmadi");
    }

    @Test
    void without_a_name_there_is_one_pseudonym_for_a_person_and_another_for_another() {
        String first = Names.of(PERSON, List.of()).displayName();

        assertThat(first).matches("Person [0-9A-Z]{6}");
        assertThat(Pseudonym.of(PERSON)).isEqualTo(first);
        assertThat(Pseudonym.of(new UUID(1, 2))).isNotEqualTo(first);
    }

    private static Names names(Story<PersonAct, PersonState> story) {
        return Names.of(PERSON, story.folded("2020-12-31").state().of(Named.class));
    }
}
