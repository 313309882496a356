package org.habeas.cases.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.cases.LawsOfFolds;
import org.habeas.cases.Story;
import org.habeas.cases.organisation.OrganisationAct.Founded;
import org.habeas.cases.organisation.OrganisationAct.LegalStatusChanged;
import org.habeas.cases.organisation.OrganisationAct.Named;
import org.habeas.cases.organisation.OrganisationAct.ReEstablished;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.NameKind;
import org.junit.jupiter.api.Test;

class OrganisationDocketTest {

    @Test
    void a_name_is_in_the_script_of_its_letters() {
        var names =
                new Story<>(new OrganisationDocket())
                        .tell("2001", new Named("Choice", NameKind.PRIMARY, null, null))
                        .tell("2001", new Named("Выбор", NameKind.TRANSLITERATION, null, null))
                        .tell(
                                "2001",
                                new Named("The Office", NameKind.SPELLING_VARIANT, null, true))
                        .atLast()
                        .names();

        assertThat(names)
                .extracting(Named::script)
                .containsExactlyInAnyOrder("Latn", "Cyrl", "Latn");
        assertThat(names).extracting(Named::former).contains(true);
    }

    @Test
    void founding_and_re_establishment_are_both_kept() {
        var founded =
                new Story<>(new OrganisationDocket())
                        .tell("2017", new ReEstablished())
                        .tell("2001", new Founded())
                        .atLast()
                        .founded();

        assertThat(founded).containsExactly(FuzzyDate.parse("2001"), FuzzyDate.parse("2017"));
    }

    @Test
    void any_legal_status_may_follow_any_other_and_all_are_kept() {
        var story =
                new Story<>(new OrganisationDocket())
                        .tell("2013", changed(LegalStatus.BANNED))
                        .tell("2015", changed(LegalStatus.LEGAL))
                        .tell("2018-03", changed(LegalStatus.BANNED_AS_EXTREMIST));

        assertThat(story.asOf("2016-01-01").legalStatus()).isEqualTo(LegalStatus.LEGAL);
        assertThat(story.atLast().legalStatuses()).hasSize(3);
        assertThat(story.misfits()).isEmpty();
    }

    @Test
    void E_4_2_nothing_of_an_organisation_names_a_member() {
        Stream<Class<?>> records =
                Stream.concat(
                        Stream.of(
                                OrganisationHead.class,
                                OrganisationState.class,
                                OrganisationState.Turn.class),
                        Arrays.stream(OrganisationAct.class.getPermittedSubclasses()));

        assertThat(records.flatMap(type -> Arrays.stream(type.getRecordComponents())))
                .extracting(component -> component.getName())
                .noneMatch(name -> name.matches("(?i).*(person|member|supporter).*"));
    }

    @Provide
    Arbitrary<List<Entry<OrganisationAct>>> stories() {
        return LawsOfFolds.entries(
                Arbitraries.of(
                        new Named("Choice", NameKind.PRIMARY, null, null),
                        new Named("Выбор", NameKind.TRANSLITERATION, null, null),
                        new Founded(),
                        new ReEstablished(),
                        changed(LegalStatus.BANNED),
                        changed(LegalStatus.LIQUIDATED),
                        changed(LegalStatus.LEGAL)));
    }

    @Property(tries = 200)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<OrganisationAct>> story) {
        LawsOfFolds.hold(new OrganisationDocket(), story);
    }

    static LegalStatusChanged changed(LegalStatus status) {
        return new LegalStatusChanged(status, "a court", null, null);
    }
}
