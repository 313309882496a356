package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cornutum.tcases.openapi.resolver.RequestCase;
import org.habeas.e2e.fuzz.Barrage;
import org.habeas.e2e.fuzz.Gunner;
import org.habeas.e2e.fuzz.Judge;
import org.habeas.e2e.fuzz.Shot;
import org.habeas.e2e.fuzz.Target;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;

/**
 * A fuzzer that nobody here wrote finds no failure, no status and no answer that the document does
 * not name, whoever asks. A seed of its own each run, printed; {@code -Dhabeas.fuzz.seed} repeats
 * one, {@code -Dhabeas.fuzz.seconds} lets it go on, {@code -Dhabeas.fuzz.only} takes the operations
 * that match, such as {@code "GET .*"}.
 */
class FuzzIT {
    private static final Duration WHILE =
            Duration.ofSeconds(Long.getLong("habeas.fuzz.seconds", 25));
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static final String ONLY = System.getProperty("habeas.fuzz.only", ".*");

    /** They do not end by themselves. */
    private static final Set<String> ENDLESS = Set.of("/v1/changes/stream");

    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();
    private final Map<String, String> findings = new TreeMap<>();
    private final Map<Role, Integer> asked = new EnumMap<>(Role.class);

    @Test
    void whatever_others_think_of_is_answered_as_the_document_says() {
        long seed = Long.getLong("habeas.fuzz.seed", System.nanoTime() & 0xffff_ffffL);
        System.out.println("fuzzing seed=" + seed);
        ObjectNode document = (ObjectNode) Door.as(Role.ANYBODY).get("/openapi").with(200).json();
        Barrage barrage = Barrage.of(document);
        Judge judge = new Judge(document);
        List<Target> targets = new ArrayList<>(targets(document).toList());
        Random random = new Random(seed);
        Instant end = Instant.now().plus(WHILE);
        int operations = 0;

        while (Instant.now().isBefore(end)) {
            Collections.shuffle(targets, random);
            for (Target target : targets) {
                if (Instant.now().isBefore(end)) {
                    fire(target, barrage.at(target, random.nextLong()), judge);
                    operations++;
                }
            }
        }

        String told = "seed=%d operations=%d requests=%s".formatted(seed, operations, asked);
        System.out.println("fuzzed " + told);
        assertThat(findings).as(told).isEmpty();
        assertThat(asked.values()).as(told).allSatisfy(n -> assertThat(n).isGreaterThan(50));
    }

    private void fire(Target target, List<RequestCase> cases, Judge judge) {
        Gunner gunner = new Gunner(this::ids);
        cases.stream()
                .map(one -> gunner.load(target, one))
                .forEach(shot ->
                        fire(shot, Role.values()[Math.floorMod(shot.hashCode(), 5)], judge));
    }

    private void fire(Shot shot, Role role, Judge judge) {
        asked.merge(role, 1, Integer::sum);
        Answer answer =
                Door.as(role)
                        .send(
                                shot.target().method(),
                                shot.address(),
                                shot.body(),
                                shot.headers().toArray(String[]::new));
        judge.verdict(shot.target(), answer)
                .ifPresent(wrong ->
                        findings.putIfAbsent(
                                shot.target() + " " + wrong.replaceAll("[0-9a-f-]{36}.*", ""),
                                role + ": " + shot + " -> " + wrong));
    }

    private static Stream<Target> targets(JsonNode document) {
        return document.path("paths")
                .propertyStream()
                .filter(path -> !ENDLESS.contains(path.getKey()))
                .flatMap(path ->
                        path.getValue()
                                .propertyStream()
                                .map(one ->
                                        new Target(
                                                one.getKey().toUpperCase(Locale.ROOT),
                                                path.getKey(),
                                                one.getValue())))
                .filter(target -> METHODS.contains(target.method()))
                .filter(target -> target.toString().matches(ONLY));
    }

    /** Reads are about the sample register, writes about records that were made for it. */
    private Map<String, String> ids(Target target) {
        return known.computeIfAbsent(
                target.reads() + target.kind(),
                key ->
                        Sample.exists(target.kind()) && !target.reads()
                                ? made(target)
                                : listed(target));
    }

    private static Map<String, String> made(Target target) {
        Sample sample = Sample.of(target.kind());
        return Map.of("id", sample.id().toString(), "entry", sample.entry());
    }

    private static Map<String, String> listed(Target target) {
        if (!target.reads()) {
            return Map.of();
        }
        Answer list = Door.as(Role.ADMINISTRATOR).get("/v1/" + target.kind() + "?limit=1");
        Answer other = Door.as(Role.REVIEWER).get("/v1/" + target.kind() + "?limit=1");
        String id = (list.status() == 200 ? list : other).text();
        var found = java.util.regex.Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(id);
        return found.find() ? Map.of("id", found.group(1)) : Map.of();
    }
}
