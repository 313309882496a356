package org.habeas.platform.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.habeas.docket.Act;
import org.habeas.docket.DocketRules;

/**
 * The rules of {@code docs/code-style.md} that a machine can hold; a service's test is one line.
 */
public final class HouseRules {
    private static final List<String> BANNED_NAMES =
            List.of(
                    "util", "utils", "common", "helper", "helpers", "shared", "impl", "dto",
                    "model");

    private HouseRules() {}

    /** Checks all classes below the root package of a service; throws with what it found. */
    public static void check(String rootPackage) {
        JavaClasses service =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(rootPackage);
        List.of(
                        actsAreRecordsInSealedInterfaces(),
                        docketRulesKnowNoFramework(),
                        timeIsInjected(),
                        entitiesStayAtHome(),
                        resourcesHoldNoTransactions(),
                        packagesAreNamedAfterFeatures(),
                        fieldsArePrivate(),
                        featuresHaveNoCycles(rootPackage))
                .forEach(rule -> rule.allowEmptyShould(true).check(service));
    }

    private static ArchRule actsAreRecordsInSealedInterfaces() {
        return classes()
                .that()
                .implement(Act.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .because("an act is a record in a sealed interface (rule 1)");
    }

    private static ArchRule docketRulesKnowNoFramework() {
        return noClasses()
                .that()
                .implement(DocketRules.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..", "jakarta..", "org.hibernate..", "com.fasterxml..")
                .because("a docket kind's table and fold know no framework (rule 2)");
    }

    private static ArchRule timeIsInjected() {
        return noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .because("time comes from the injected Clock (rule 16)");
    }

    private static ArchRule entitiesStayAtHome() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .because("a JPA entity is storage and never leaves its package (rule 6)");
    }

    private static ArchRule resourcesHoldNoTransactions() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .because("a resource translates and decides nothing (rule 8)");
    }

    private static ArchRule packagesAreNamedAfterFeatures() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        BANNED_NAMES.stream()
                                .map(name -> ".." + name + "..")
                                .toArray(String[]::new))
                .because("a package is named after its feature");
    }

    private static ArchRule fieldsArePrivate() {
        return fields().that()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(isOurs())
                .should()
                .bePrivate()
                .because("fields are private");
    }

    private static DescribedPredicate<JavaClass> isOurs() {
        return DescribedPredicate.describe(
                "are ours and written by hand",
                type ->
                        !type.isEnum()
                                && !type.isAnonymousClass()
                                && !type.getSimpleName().contains("_"));
    }

    private static ArchRule featuresHaveNoCycles(String rootPackage) {
        return slices().matching(rootPackage + ".(*)..").should().beFreeOfCycles();
    }
}
