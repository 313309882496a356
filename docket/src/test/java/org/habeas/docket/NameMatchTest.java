package org.habeas.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NameMatchTest {

    private static final String CYRILLIC = "АВЕКМНОРСТХаеорсух";
    private static final String LATIN = "ABEKMHOPCTXaeopcyx";

    @ParameterizedTest(name = "{0} / {1} / {2}")
    @CsvFileSource(resources = "name-pairs.tsv", delimiter = '\t', quoteCharacter = '\0')
    void the_same_name_is_known_in_other_hands_and_another_name_is_not(
            String query, String candidate, int same) {
        double score = NameMatch.score(query, candidate);

        assertThat(score >= NameMatch.MATCH_THRESHOLD).as("score %s", score).isEqualTo(same == 1);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvFileSource(resources = "name-pairs.tsv", delimiter = '\t', quoteCharacter = '\0')
    void spellings_of_one_name_share_an_index_key(String query, String candidate, int same) {
        boolean found = !Collections.disjoint(NameKeys.keys(query), NameKeys.keys(candidate));

        assertThat(found || same == 0).isTrue();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "Мухтар Кабулович Аблязов",
                "Мұхтар Жәкішев",
                "Tatiana Paraskevich",
                "Параскевич Татьяна Николаевна",
                "Gyuzal Baydalinova",
                "Юлія Володимирівна Марченко",
                "Jean-Claude Juncker",
                "K.P. Kozhamzharov",
                "Уладзімір Кавальчонак",
                "Karimzoda Rustam Barot",
                "Tokmadi");
    }

    @Property
    void who_is_compared_with_whom_does_not_matter(
            @ForAll("names") String a, @ForAll("names") String b) {
        assertThat(NameMatch.score(a, b)).isEqualTo(NameMatch.score(b, a));
    }

    @Property
    void the_order_of_words_never_matters(
            @ForAll("names") String a, @ForAll("names") String b, @ForAll Random random) {
        String other = shuffled(a, random);

        assertThat(NameMatch.score(other, b)).isEqualTo(NameMatch.score(a, b));
        assertThat(NameKeys.keys(other)).containsExactlyInAnyOrderElementsOf(NameKeys.keys(a));
    }

    @Property
    void case_never_matters(@ForAll("names") String a, @ForAll("names") String b) {
        assertThat(NameMatch.score(a.toUpperCase(Locale.ROOT), b.toLowerCase(Locale.ROOT)))
                .isEqualTo(NameMatch.score(a, b));
    }

    @Property
    void letters_that_only_look_alike_never_matter(
            @ForAll("names") String a, @ForAll("names") String b, @ForAll Random random) {
        String mixed = mixed(a, random);

        assertThat(NameMatch.score(mixed, b)).isEqualTo(NameMatch.score(a, b));
        assertThat(NameKeys.keys(mixed)).isEqualTo(NameKeys.keys(a));
    }

    @Property
    void titles_never_matter(@ForAll("names") String name) {
        assertThat(NameMatch.score("Mr. " + name, name)).isEqualTo(NameMatch.score(name, name));
    }

    @Property
    void every_name_is_itself(@ForAll("names") String name) {
        assertThat(NameMatch.score(name, name)).isEqualTo(1);
    }

    @Property
    void any_text_has_a_score_between_nothing_and_all(@ForAll String a, @ForAll String b) {
        assertThat(NameMatch.score(a, b)).isBetween(0.0, 1.0);
        assertThat(NameMatch.of(a).score(b)).isEqualTo(NameMatch.score(a, b));
    }

    @Test
    void a_full_match_ranks_above_a_surname_and_a_surname_above_a_slip() {
        double full = NameMatch.score("Mukhtar Ablyazov", "Мухтар Аблязов");
        double surname = NameMatch.score("Ablyazov", "Мухтар Аблязов");
        double slip = NameMatch.score("Ablyasev", "Мухтар Аблязов");

        assertThat(full).isGreaterThan(surname);
        assertThat(surname).isGreaterThan(slip);
    }

    @Test
    void a_text_without_letters_has_no_keys_and_matches_nothing() {
        assertThat(NameKeys.keys("... 12 !")).isEmpty();
        assertThat(NameMatch.score("... 12 !", "... 12 !")).isZero();
    }

    @Test
    void a_name_has_few_keys_and_none_for_a_father_or_an_initial() {
        assertThat(NameKeys.keys("Sergey Borisovich Lavrenev"))
                .containsExactly("SRK", "#Сергей", "LVRNV");
        assertThat(NameKeys.keys("K.P. Kozhamzharov")).containsExactly("KCMCRV");
    }

    @Test
    void a_very_long_text_costs_little() {
        String text = "Xychou ".repeat(40) + "ou".repeat(10_000);

        assertThat(NameMatch.score(text, text)).isBetween(0.0, 1.0);
        assertThat(NameKeys.keys(text)).hasSizeLessThan(100);
    }

    private static String shuffled(String name, Random random) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    private static String mixed(String name, Random random) {
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            int at = CYRILLIC.indexOf(letter);
            int back = LATIN.indexOf(letter);
            char twin = at >= 0 ? LATIN.charAt(at) : back >= 0 ? CYRILLIC.charAt(back) : letter;
            mixed.append(random.nextBoolean() ? twin : letter);
        }
        return mixed.toString();
    }
}
