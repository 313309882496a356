package org.habeas.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Мukhtar Dzhakishev | mukhtar dzhakishev",
                "Маkhambet Abzhan | makhambet abzhan",
                "Таtiana Paraskevich | tatiana paraskevich",
                "Mr. ABLYAZOV | mr. ablyazov",
                "Marcin Święcicki | marcin swiecicki",
                "Thorbjørn Jagland | thorbjorn jagland",
                "Мухтар Аблязов | мухтар аблязов",
                "Игорь Сычёв | игорь сычев",
                "Қайрат Қожамжаров | қаират қожамжаров",
                "Ａblyazov | ablyazov",
            })
    void what_is_searched_has_one_case_no_diacritics_and_no_look_alikes(
            String full, String normalised) {
        PersonName name = PersonName.of(full, NameKind.PRIMARY);

        assertThat(name.normalised()).isEqualTo(normalised);
        assertThat(name.full()).isEqualTo(full);
    }

    @Test
    void a_name_in_two_scripts_is_of_neither() {
        assertThat(PersonName.of("Мukhtar Dzhakishev", NameKind.HOMOGLYPH).script())
                .isEqualTo(Script.ZYYY);
        assertThat(PersonName.of("Mukhtar Dzhakishev", NameKind.PRIMARY).script())
                .isEqualTo(Script.LATN);
        assertThat(PersonName.of("Мұхтар Жәкішев", NameKind.PRIMARY).script())
                .isEqualTo(Script.CYRL);
        assertThat(Script.of("გიორგი").code()).isEqualTo("Geor");
        assertThat(Script.of("12")).isEqualTo(Script.ZYYY);
        assertThat(Script.ofCode("Cyrl")).isEqualTo(Script.CYRL);
    }

    @Test
    void only_a_word_that_mixes_scripts_is_folded() {
        assertThat(PersonName.of("Мukhtar", NameKind.HOMOGLYPH).mixesScripts()).isTrue();
        assertThat(PersonName.of("Мухтар Ablyazov", NameKind.PRIMARY).mixesScripts()).isFalse();
    }

    @Test
    void a_name_does_not_show_in_a_log() {
        assertThat(PersonName.of("Mukhtar Ablyazov", NameKind.PRIMARY))
                .hasToString("PersonName[Latn PRIMARY]");
    }

    @Test
    void a_name_is_not_blank_and_not_a_story_and_the_refusal_does_not_tell_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonName.of(" ", NameKind.PRIMARY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of("x".repeat(301), NameKind.PRIMARY))
                .withMessageNotContaining("xxx");
    }

    @Property
    void normalising_twice_changes_nothing(
            @ForAll @CharRange(from = ' ', to = '\u052F') String text) {
        String once = NameText.normalised(text);

        assertThat(NameText.normalised(once)).isEqualTo(once);
    }
}
