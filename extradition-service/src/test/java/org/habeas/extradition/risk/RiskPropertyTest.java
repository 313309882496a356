package org.habeas.extradition.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.risk.Invented.DAY;
import static org.habeas.extradition.risk.Invented.RULES;
import static org.habeas.extradition.risk.Invented.alert;
import static org.habeas.extradition.risk.Invented.entries;
import static org.habeas.extradition.risk.Invented.id;
import static org.habeas.extradition.risk.Invented.protection;
import static org.habeas.extradition.risk.Invented.request;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.RiskFact.AlertForce;
import org.habeas.extradition.bearing.RiskFact.Claim;
import org.habeas.extradition.bearing.RiskFact.Shelter;
import org.habeas.extradition.bearing.RiskFact.Standing;

/**
 * Monotonicity (C.3), read over facts in a given host State while it is known who persecutes. Two
 * kinds of facts are neither T nor S and are left out (ADR 70): a protection that is about to run
 * out, which protects and makes O7 hold; and the first knowledge of who persecutes, before which
 * every State that asks may be one.
 */
class RiskPropertyTest {
    private static final String HOST = "UA";

    private static final List<RiskFact> DANGERS =
            List.of(
                    request("KZ", null, HOST, 1, Standing.PENDING),
                    request("KZ", null, HOST, 2, Standing.PENDING),
                    request("RU", "KZ", HOST, 1, Standing.SUSPENDED),
                    request("RU", null, HOST, 2, Standing.SUSPENDED),
                    request("BY", null, HOST, 1, Standing.PENDING),
                    request("TJ", null, HOST, 1, Standing.ENFORCEABLE),
                    request("KZ", null, "PL", 2, Standing.PENDING),
                    alert("one", AlertForce.ACTIVE),
                    alert("two", AlertForce.BLOCKED),
                    alert("three", AlertForce.UNKNOWN),
                    new RiskFact.Held(id("held"), entries("held"), HOST, false),
                    new RiskFact.Held(id("bail"), entries("bail"), HOST, true),
                    new RiskFact.Asylum(
                            id("a1"), entries("a1"), HOST, Claim.REFUSED_REMEDY_PENDING),
                    new RiskFact.Asylum(id("a2"), entries("a2"), HOST, Claim.REFUSED_FINALLY),
                    new RiskFact.Protection(
                            id("a3"),
                            entries("a3"),
                            HOST,
                            Shelter.SUBSIDIARY,
                            false,
                            false,
                            true,
                            null),
                    new RiskFact.Exposed(id("application"), entries("application"), HOST),
                    new RiskFact.Taking(id("taking"), entries("taking")),
                    new RiskFact.Operation(id("operation"), entries("operation"), HOST),
                    new RiskFact.Warning(id("warning"), entries("warning"), null),
                    new RiskFact.Transfer(id("transfer"), entries("transfer"), "KZ"));

    private static final List<RiskFact> SHELTERS =
            List.of(
                    request("MD", null, HOST, 1, Standing.REFUSED_FINALLY),
                    request("RU", null, HOST, 1, Standing.REFUSED_FINALLY),
                    alert("four", AlertForce.DELETED_ON_RIGHTS_GROUND),
                    alert("five", AlertForce.DELETED_OTHERWISE),
                    protection(HOST, Shelter.REFUGEE_STATUS, true, false, null),
                    protection(HOST, Shelter.SUBSIDIARY, true, false, "2030-01-01"),
                    protection("PL", Shelter.REFUGEE_STATUS, true, false, null),
                    new RiskFact.PoliticalMotiveFound(id("motive"), entries("motive")),
                    new RiskFact.InterimMeasure(id("measure"), entries("measure"), HOST));

    @Property(tries = 1000)
    void adding_a_danger_never_lowers_the_level(
            @ForAll("facts") List<RiskFact> facts, @ForAll("dangers") RiskFact danger) {
        assertThat(level(and(facts, danger))).isGreaterThanOrEqualTo(level(facts));
    }

    @Property(tries = 1000)
    void adding_a_shelter_never_raises_the_level(
            @ForAll("facts") List<RiskFact> facts, @ForAll("shelters") RiskFact shelter) {
        assertThat(level(and(facts, shelter))).isLessThanOrEqualTo(level(facts));
    }

    @Property(tries = 300)
    void the_same_facts_give_the_same_answer_in_any_order(
            @ForAll("facts") List<RiskFact> facts, @ForAll Random random) {
        List<RiskFact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);

        assertThat(assessed(shuffled)).isEqualTo(assessed(facts)).isEqualTo(assessed(facts));
    }

    @Property(tries = 300)
    void every_factor_lists_the_entries_that_made_it_true(@ForAll("facts") List<RiskFact> facts) {
        List<UUID> known =
                Stream.concat(
                                facts.stream().flatMap(fact -> fact.entries().stream()),
                                Invented.person().charged("KZ").input().told().stream()
                                        .map(told -> told.entryId()))
                        .toList();

        assertThat(assessed(facts).factors())
                .allSatisfy(factor -> assertThat(factor.entryIds()).isNotEmpty().isSubsetOf(known));
    }

    @Property(tries = 300)
    void the_score_stays_in_its_range(@ForAll("facts") List<RiskFact> facts) {
        assertThat(assessed(facts).score()).isBetween(0, 100);
    }

    private static RiskLevel level(List<RiskFact> facts) {
        return assessed(facts).hostLevel();
    }

    private static Assessment assessed(List<RiskFact> facts) {
        Invented person = Invented.person().charged("KZ").in(HOST);
        facts.forEach(person::fact);
        return new Assessing(RULES).assess(person.input(), DAY);
    }

    private static List<RiskFact> and(List<RiskFact> facts, RiskFact more) {
        List<RiskFact> all = new ArrayList<>(facts);
        all.add(more);
        return all;
    }

    @Provide
    Arbitrary<List<RiskFact>> facts() {
        return Arbitraries.of(Stream.concat(DANGERS.stream(), SHELTERS.stream()).toList())
                .list()
                .uniqueElements()
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<RiskFact> dangers() {
        return Arbitraries.of(DANGERS);
    }

    @Provide
    Arbitrary<RiskFact> shelters() {
        return Arbitraries.of(SHELTERS);
    }
}
