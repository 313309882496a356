package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads from the classes of the services which of them stands for which rule; loads none. */
final class RulesInCode {
    private static final String RULE = "org.habeas.platform.event.Rule";
    private static final List<String> SERVICES =
            List.of("case-service", "extradition-service", "advocacy-service");

    private RulesInCode() {}

    /**
     * What one service does for a rule.
     *
     * @param className with its package
     * @param tests the names of its tests, in order
     */
    record Found(
            String rule,
            String service,
            String className,
            List<String> when,
            String then,
            List<String> tests) {}

    static List<Found> of(Path root) {
        return SERVICES.stream().flatMap(service -> of(root, service)).toList();
    }

    private static Stream<Found> of(Path root, String service) {
        List<String> tests = tests(classes(root, service, "test-classes"));
        return classes(root, service, "classes")
                .flatMap(type ->
                        type.getAnnotations().stream()
                                .filter(a -> a.getRawType().getName().equals(RULE))
                                .map(annotation -> found(service, type, annotation, tests)));
    }

    private static Stream<JavaClass> classes(Path root, String service, String folder) {
        Path built = root.resolve(service).resolve("target").resolve(folder);
        assertThat(Files.isDirectory(built)).as("%s is built before", built).isTrue();
        return new ClassFileImporter().importPath(built).stream();
    }

    private static List<String> tests(Stream<JavaClass> classes) {
        return classes.flatMap(type -> type.getMethods().stream())
                .map(JavaMethod::getName)
                .filter(name -> name.matches("R[0-9]{2}_.*"))
                .distinct()
                .sorted()
                .toList();
    }

    private static Found found(
            String service, JavaClass type, JavaAnnotation<?> annotation, List<String> tests) {
        String rule = (String) annotation.get("value").orElseThrow();
        String prefix = rule.replace("-", "") + "_";
        return new Found(
                rule,
                service,
                type.getName(),
                Arrays.stream((Object[]) annotation.get("when").orElseThrow())
                        .map(String::valueOf)
                        .toList(),
                (String) annotation.get("then").orElseThrow(),
                tests.stream().filter(name -> name.startsWith(prefix)).toList());
    }
}
