package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.habeas.e2e.rules.AcrossBorders;
import org.habeas.e2e.rules.Answered;
import org.habeas.e2e.rules.AtHome;
import org.habeas.e2e.rules.Performance;
import org.habeas.e2e.rules.Plot;
import org.habeas.e2e.rules.Plot.Sight;
import org.habeas.e2e.system.PackagedHabeas;
import org.habeas.e2e.system.Patience;
import org.habeas.e2e.system.Processes;
import org.habeas.e2e.system.Topics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules of {@code domain-model.md C.1} in disorder: random people and days, facts recorded in
 * random order, one service after the other standing still while the others are told, and every
 * event told twice. In the end each rule has had its effect, and taking the fact back takes it
 * back. The seed is printed; {@code -Dhabeas.rules.seed} repeats a run.
 */
@Order(Integer.MAX_VALUE - 2)
class RulesIT {
    private static final long SEED = Long.getLong("habeas.rules.seed", System.nanoTime());
    private static final Random RANDOM = new Random(SEED);

    private static final List<String> SERVICES =
            List.of("case-service", "extradition-service", "advocacy-service");
    private static final Set<String> AT_HOME =
            Set.of("custody-records", "restrictions", "criminal-proceedings", "incidents");
    private static final Set<String> OF_ADVOCACY =
            Set.of("demands", "campaigns", "mechanism-decisions", "missions", "declarations");

    private static final List<Performance> PERFORMANCES =
            Stream.of(AcrossBorders.plots(), AtHome.plots(), Answered.plots())
                    .flatMap(List::stream)
                    .map(plot -> new Performance(plot, RANDOM))
                    .toList();

    /** A fact of one of the plots. */
    private record Scene(Performance of, Plot.Told fact) {
        String service() {
            String kind = of.kindOf(fact);
            return AT_HOME.contains(kind)
                    ? "case-service"
                    : OF_ADVOCACY.contains(kind) ? "advocacy-service" : "extradition-service";
        }
    }

    @BeforeAll
    static void everything_happens_at_once() {
        System.out.println("rules in disorder, seed " + SEED);
        PackagedHabeas.running();
        for (Performance performance : PERFORMANCES) {
            performance.register();
            performance.plot().dockets().forEach(performance::open);
        }
        List<Scene> scenes = new ArrayList<>();
        PERFORMANCES.forEach(p -> p.plot().facts().forEach(fact -> scenes.add(new Scene(p, fact))));
        Collections.shuffle(scenes, RANDOM);
        int third = scenes.size() / SERVICES.size() + 1;
        for (String service : SERVICES) {
            int from = SERVICES.indexOf(service) * third;
            whileStanding(service, scenes.subList(from, Math.min(from + third, scenes.size())));
            Topics.repeat(RulesIT::isOurs, RANDOM);
        }
    }

    /** The others are told first; it hears everything afterwards. */
    private static void whileStanding(String service, List<Scene> scenes) {
        Processes processes = PackagedHabeas.running().processes();
        processes.pause(service);
        try {
            scenes.stream()
                    .filter(scene -> !scene.service().equals(service))
                    .forEach(scene -> scene.of().tell(scene.fact()));
        } finally {
            processes.resume(service);
        }
        scenes.stream()
                .filter(scene -> scene.service().equals(service))
                .forEach(scene -> scene.of().tell(scene.fact()));
    }

    private static boolean isOurs(String key) {
        return PERFORMANCES.stream().anyMatch(performance -> performance.isAbout(key));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_has_its_effect_and_taking_back_takes_it_back() {
        return PERFORMANCES.stream().map(p -> dynamicTest(p.toString(), () -> play(p)));
    }

    private static void play(Performance performance) {
        assertSeen(performance, performance.plot().sights());
        String takenBack = performance.plot().takenBack();
        if (takenBack != null) {
            performance.takeBack(takenBack);
            assertSeen(performance, performance.plot().sightsAfter());
        }
        assertThat(Topics.deadLetters()).isEmpty();
    }

    private static void assertSeen(Performance performance, List<Sight> sights) {
        for (Sight sight : sights) {
            Patience.until(() -> performance.assertSeen(sight));
        }
    }
}
