package org.habeas.cases.huridocs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HuridocsTest {

    @ParameterizedTest
    @EnumSource(ActType.class)
    void every_type_of_act_has_a_code(ActType type) {
        ActCode code = Huridocs.of(type);

        assertThat(Stream.of(code.act(), code.method()).filter(term -> term != null))
                .isNotEmpty()
                .allSatisfy(term -> {
                    assertThat(term.code()).matches("\\d{12}|X0[1-5]");
                    assertThat(term.term()).isNotBlank();
                });
    }

    @Test
    void only_isolation_and_medication_are_coded_as_methods_alone() {
        assertThat(Stream.of(ActType.values()).filter(type -> Huridocs.of(type).act() == null))
                .containsExactly(ActType.PUNITIVE_ISOLATION, ActType.FORCED_MEDICATION);
    }

    @Test
    void only_a_search_may_be_lawful() {
        assertThat(
                        Stream.of(ActType.values())
                                .filter(type -> !Huridocs.of(type).isAlwaysViolation()))
                .containsExactly(ActType.SEARCH_RAID);
    }

    @Test
    void a_narrower_term_says_whom_a_threat_was_against() {
        assertThat(Huridocs.of(ActType.THREAT).term("020103010200").map(Term::term))
                .contains("Threat to family");
        assertThat(Huridocs.of(ActType.THREAT).term("030101000000")).isEmpty();
    }

    @Test
    void a_method_is_told_if_it_is_implied_or_stated() {
        assertThat(Huridocs.of(ActType.PHYSICAL_ASSAULT).methods(List.of())).isEmpty();
        assertThat(Huridocs.of(ActType.PHYSICAL_ASSAULT).methods(List.of("030100000000")))
                .extracting(Term::term)
                .containsExactly("Beating");
        assertThat(Huridocs.of(ActType.PUNITIVE_ISOLATION).methods(List.of()))
                .extracting(Term::code)
                .containsExactly("031800000000");
    }
}
