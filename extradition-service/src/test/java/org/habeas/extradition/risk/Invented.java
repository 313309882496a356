package org.habeas.extradition.risk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.RiskFact.AlertForce;
import org.habeas.extradition.bearing.RiskFact.Claim;
import org.habeas.extradition.bearing.RiskFact.Shelter;
import org.habeas.extradition.bearing.RiskFact.Standing;
import org.habeas.extradition.subject.FactKind;
import org.habeas.extradition.subject.SubjectFact;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** An invented person, told fact by fact. Each fact stands on a docket and an entry of its own. */
final class Invented {
    static final UUID PERSON = id("person");
    static final RuleSet RULES = RuleSets.read(Json.mapper(), 1);
    static final LocalDate DAY = LocalDate.of(2018, 5, 1);

    private final List<RiskFact> facts = new ArrayList<>();
    private final List<RiskFact> ofAffair = new ArrayList<>();
    private final List<SubjectFact> told = new ArrayList<>();
    private final List<SubjectFact> toldOfAffair = new ArrayList<>();
    private Set<String> unprotecting = Set.of();
    private @Nullable String host;

    static Invented person() {
        return new Invented();
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static List<UUID> entries(String name) {
        return entry(name);
    }

    static List<UUID> entry(String name) {
        return List.of(id("entry of " + name));
    }

    Invented fact(RiskFact fact) {
        facts.add(fact);
        return this;
    }

    Invented ofAffair(RiskFact fact) {
        ofAffair.add(fact);
        return this;
    }

    Invented asked(String by, String host, Standing standing) {
        return asked(by, null, host, 1, standing);
    }

    Invented asked(
            String by, @Nullable String instigator, String host, int round, Standing standing) {
        return fact(request(by, instigator, host, round, standing));
    }

    static RiskFact request(
            String by, @Nullable String instigator, String host, int round, Standing standing) {
        String name = "request " + by + host + round;
        return new RiskFact.Request(id(name), entry(name), by, instigator, host, round, standing);
    }

    Invented alert(AlertForce force) {
        return fact(alert("alert", force));
    }

    static RiskFact alert(String name, AlertForce force) {
        return new RiskFact.Alert(id(name), entry(name), List.of("KZ"), force, true);
    }

    Invented held(String state, boolean onBail) {
        return fact(new RiskFact.Held(id("held"), entry("held" + onBail), state, onBail));
    }

    Invented claim(String host, Claim claim) {
        return fact(new RiskFact.Asylum(id("asylum " + host), entry("claim " + host), host, claim));
    }

    Invented refugee(String host) {
        return fact(protection(host, Shelter.REFUGEE_STATUS, true, false, null));
    }

    static RiskFact protection(
            String host,
            Shelter shelter,
            boolean inForce,
            boolean extensionPending,
            @Nullable String validUntil) {
        String name = "asylum " + host;
        return new RiskFact.Protection(
                id(name),
                entry("grant " + host + shelter),
                host,
                shelter,
                inForce,
                extensionPending,
                false,
                validUntil == null ? null : FuzzyDate.parse(validUntil));
    }

    Invented revoked(String host) {
        return fact(
                new RiskFact.Protection(
                        id("asylum " + host),
                        entry("revocation " + host),
                        host,
                        Shelter.REFUGEE_STATUS,
                        false,
                        false,
                        true,
                        null));
    }

    Invented measure(String against) {
        return fact(new RiskFact.InterimMeasure(id("measure"), entry("measure"), against));
    }

    Invented taken() {
        return fact(new RiskFact.Taking(id("taking"), entry("taking")));
    }

    Invented transferred(@Nullable String to) {
        return fact(new RiskFact.Transfer(id("transfer"), entry("transfer"), to));
    }

    Invented operation(@Nullable String in) {
        return fact(new RiskFact.Operation(id("operation"), entry("operation"), in));
    }

    Invented warning() {
        return fact(new RiskFact.Warning(id("warning"), entry("warning"), null));
    }

    Invented motiveFound() {
        return fact(new RiskFact.PoliticalMotiveFound(id("motive"), entry("motive")));
    }

    Invented charged(String state) {
        return told(FactKind.PROSECUTED, state, "accused");
    }

    Invented told(FactKind kind, @Nullable String state, String word) {
        told.add(subjectFact(kind, state, word));
        return this;
    }

    Invented toldOfAffair(FactKind kind, String word) {
        toldOfAffair.add(subjectFact(kind, null, word));
        return this;
    }

    private static SubjectFact subjectFact(FactKind kind, @Nullable String state, String word) {
        return new SubjectFact(
                PERSON,
                kind,
                id("proceeding " + state),
                id("entry " + kind + state),
                state,
                word,
                Visibility.PUBLIC);
    }

    Invented withoutAsylumLaw(String state) {
        unprotecting = Set.of(state);
        return this;
    }

    Invented in(String state) {
        host = state;
        return this;
    }

    RiskInput input() {
        return new RiskInput(PERSON, facts, ofAffair, told, toldOfAffair, unprotecting, host);
    }

    Assessment assessed() {
        return assessed(DAY);
    }

    Assessment assessed(LocalDate day) {
        return new Assessing(RULES).assess(input(), day);
    }
}
