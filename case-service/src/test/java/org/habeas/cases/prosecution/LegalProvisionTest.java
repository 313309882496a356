package org.habeas.cases.prosecution;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.prosecution.ProsecutionExamples.article;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.habeas.cases.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalProvisionTest {

    @ParameterizedTest
    @CsvSource({
        "KZ-\u0421\u0421, KZ-CC",
        "\u0421\u0421, CC",
        "\u0441\u0441, CC",
        "\u0421\u0441, CC",
        "kz-\u0441C, KZ-CC",
        "C\u0421, CC"
    })
    void the_code_is_read_in_Latin_capitals_whatever_letters_it_was_printed_in(
            String printed, String read) {
        LegalProvision provision =
                new LegalProvision(printed, null, "256", null, null, null, null, null);

        assertThat(provision.code()).isEqualTo(read);
        assertThat(provision.raw()).isEqualTo(printed);
    }

    @Test
    void a_code_that_is_written_out_stays_as_it_is() {
        LegalProvision provision =
                new LegalProvision("Criminal Code", null, "256", null, null, null, null, null);

        assertThat(provision.code()).isEqualTo("Criminal Code");
        assertThat(provision.raw()).isNull();
    }

    @Test
    void what_was_read_once_is_read_the_same_again() {
        LegalProvision once =
                new LegalProvision("KZ-\u0421\u0421", null, "256", null, null, null, null, null);

        assertThat(new LegalProvision(once.code(), null, "256", null, null, null, once.raw(), null))
                .isEqualTo(once);
    }

    @Test
    void the_wording_stays_at_home() {
        LegalProvision provision =
                new LegalProvision("KZ-CC", "2014", "174", "1", null, null, null, "Incitement");

        assertThat(provision.withoutWording().wording()).isNull();
        assertThat(provision.withoutWording().edition()).isEqualTo("2014");
        assertThat(provision.key()).isEqualTo("KZ-CC:174");
    }

    @Test
    void an_offence_is_never_derived_from_an_article_nor_an_article_from_an_offence() {
        noClasses()
                .that(readsArticles())
                .should()
                .accessField(OffenceKind.class, "INCITEMENT_OF_DISCORD")
                .orShould(
                        new com.tngtech.archunit.lang.ArchCondition<>("name an offence") {
                            @Override
                            public void check(
                                    JavaClass type,
                                    com.tngtech.archunit.lang.ConditionEvents events) {
                                type.getAccessesFromSelf().stream()
                                        .filter(LegalProvisionTest::namesAnOffence)
                                        .forEach(access ->
                                                events.add(
                                                        com.tngtech.archunit.lang
                                                                .SimpleConditionEvent.satisfied(
                                                                type, access.getDescription())));
                            }
                        })
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.habeas.cases"));
    }

    @Test
    void the_same_article_stands_for_whatever_offence_its_source_says() {
        Story<ProsecutionAct, ProsecutionState> story = new Story<>(new ProsecutionDocket());
        story.tell("2016-10-03", under190("embezzlement", OffenceKind.EMBEZZLEMENT))
                .tell("2017-11-27", under190("fraud", OffenceKind.FRAUD))
                .tell(
                        "2018-01-01",
                        new ProsecutionAct.InvestigationOpened(
                                "unnamed", null, null, List.of(article("190")), null));

        assertThat(story.atLast().charges())
                .extracting(Charge::offence)
                .containsExactly(OffenceKind.EMBEZZLEMENT, OffenceKind.FRAUD, null);
    }

    private static ProsecutionAct under190(String label, OffenceKind offence) {
        return new ProsecutionAct.ChargeBrought(
                label,
                "as printed",
                offence,
                List.of(article("190")),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static DescribedPredicate<JavaClass> readsArticles() {
        return DescribedPredicate.describe(
                "read the article of a provision",
                type ->
                        !type.isEquivalentTo(LegalProvision.class)
                                        && type.getMethodCallsFromSelf().stream()
                                                .anyMatch(LegalProvisionTest::readsAnArticle)
                                || type.getMethodReferencesFromSelf().stream()
                                        .anyMatch(LegalProvisionTest::readsAnArticle));
    }

    private static boolean readsAnArticle(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(LegalProvision.class)
                && (access.getName().equals("article") || access.getName().equals("key"));
    }

    private static boolean namesAnOffence(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(OffenceKind.class)
                && (access.getName().equals("valueOf")
                        || access.getName()
                                .equals(access.getName().toUpperCase(java.util.Locale.ROOT)));
    }
}
