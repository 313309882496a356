package org.habeas.cases.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.habeas.cases.person.PersonAct.MergeReversed;
import org.habeas.cases.person.PersonAct.MergedInto;
import org.habeas.docket.Entry;

/** The facts about a person that count, in the order in which they came about. */
public record PersonState(List<Entry<PersonAct>> facts) {
    static final PersonState NOTHING = new PersonState(List.of());

    public PersonState {
        facts = List.copyOf(facts);
    }

    /** The facts of one kind. */
    public <A extends PersonAct> List<Fact<A>> of(Class<A> kind) {
        return stream(kind).toList();
    }

    /** The newest fact of one kind. */
    <A extends PersonAct> Optional<Fact<A>> newest(Class<A> kind) {
        return stream(kind).reduce((_, newest) -> newest);
    }

    private <A extends PersonAct> Stream<Fact<A>> stream(Class<A> kind) {
        return facts.stream()
                .filter(entry -> kind.isInstance(entry.act()))
                .map(entry -> new Fact<>(kind.cast(entry.act()), entry));
    }

    <A extends PersonAct> boolean has(Class<A> kind, Predicate<A> what) {
        return stream(kind).map(Fact::act).anyMatch(what);
    }

    <A extends PersonAct> PersonState without(Class<A> kind, Predicate<A> what) {
        return new PersonState(
                facts.stream()
                        .filter(entry ->
                                !kind.isInstance(entry.act()) || !what.test(kind.cast(entry.act())))
                        .toList());
    }

    PersonState with(Entry<PersonAct> entry) {
        List<Entry<PersonAct>> more = new ArrayList<>(facts);
        more.add(entry);
        return new PersonState(more);
    }

    /** Into whom the person is merged now; the last word that was recorded decides. */
    Optional<UUID> mergedInto() {
        return mergedBy().map(entry -> ((MergedInto) entry.act()).into());
    }

    /** The entry that says so. */
    Optional<Entry<PersonAct>> mergedBy() {
        return facts.stream()
                .filter(entry ->
                        entry.act() instanceof MergedInto || entry.act() instanceof MergeReversed)
                .max(Comparator.comparing(Entry::recordedAt))
                .filter(entry -> entry.act() instanceof MergedInto);
    }
}
