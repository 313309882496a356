package org.habeas.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.habeas.docket.Expectation.Status;
import org.jspecify.annotations.Nullable;

/**
 * Computes what a reader sees of a docket: the one mechanism behind status, history and redaction.
 */
public final class Fold {
    private Fold() {}

    /**
     * {@code fold(visible entries, as of a day, known at an instant)}; the order given is
     * irrelevant.
     */
    public static <A extends Act, S> Folded<A, S> fold(
            DocketRules<A, S> rules, Collection<Entry<A>> entries, Lens lens) {
        List<Entry<A>> visible =
                entries.stream().filter(lens::sees).filter(e -> e.standing().counts()).toList();
        List<Entry<A>> facts = visible.stream().filter(e -> e.on().changesState()).toList();
        List<Entry<A>> happened = facts.stream().filter(hadHappenedOn(lens.asOf())).toList();
        List<Contradiction<A>> contradictions = contradictions(rules, happened);
        List<Entry<A>> applied = inOrder(happened, contradictions);
        Findings findings = new Findings();
        S state = rules.start();
        for (Entry<A> entry : applied) {
            state = rules.after(state, entry, findings);
        }
        List<Expectation<A>> expectations = expectations(visible, happened, lens.asOf());
        rules.check(state, applied, findings);
        return new Folded<>(
                rules.onDay(state, lens.asOf()),
                applied.stream().map(Entry::effectiveDay).max(LocalDate::compareTo).orElse(null),
                applied,
                contradictions,
                expectations,
                findings.all(),
                nextChange(rules, state, facts, expectations, lens.asOf()));
    }

    private static Predicate<Entry<?>> hadHappenedOn(LocalDate day) {
        return entry -> !entry.effectiveDay().isAfter(day);
    }

    private static <A extends Act> List<Entry<A>> inOrder(
            List<Entry<A>> happened, List<Contradiction<A>> contradictions) {
        return happened.stream()
                .filter(e -> contradictions.stream().noneMatch(c -> c.alternatives().contains(e)))
                .sorted(
                        Comparator.<Entry<A>, LocalDate>comparing(Entry::effectiveDay)
                                .thenComparing(e -> rank(e.act()))
                                .thenComparing(Entry::on, FuzzyDate.ORDER)
                                .thenComparing(Preference.ORDER.reversed()))
                .toList();
    }

    /** The permitted acts of an interface are dear to ask for and asked for at each comparison. */
    private static final ClassValue<Integer> RANKS =
            new ClassValue<>() {
                @Override
                protected Integer computeValue(Class<?> act) {
                    for (Class<?> kind : act.getInterfaces()) {
                        Class<?>[] permitted = kind.getPermittedSubclasses();
                        if (permitted != null) {
                            return List.of(permitted).indexOf(act);
                        }
                    }
                    return 0;
                }
            };

    /** On one day the acts happen in the order in which their sealed interface lists them. */
    private static int rank(Act act) {
        return RANKS.get(act.getClass());
    }

    private static <A extends Act, S> List<Contradiction<A>> contradictions(
            DocketRules<A, S> rules, List<Entry<A>> happened) {
        List<Entry<A>> open = new ArrayList<>(happened);
        open.sort(Preference.ORDER);
        List<Contradiction<A>> found = new ArrayList<>();
        while (!open.isEmpty()) {
            Entry<A> preferred = open.removeFirst();
            List<Entry<A>> against =
                    open.stream().filter(e -> rules.contradict(preferred, e)).toList();
            if (!against.isEmpty()) {
                found.add(new Contradiction<>(preferred, against));
                open.removeAll(against);
            }
        }
        return found;
    }

    private static <A extends Act> List<Expectation<A>> expectations(
            List<Entry<A>> visible, List<Entry<A>> happened, LocalDate asOf) {
        return visible.stream()
                .filter(e -> !e.on().changesState())
                .sorted(
                        Comparator.comparing(Entry<A>::on, FuzzyDate.ORDER)
                                .thenComparing(Entry::id))
                .map(e -> new Expectation<>(e, status(e, happened, asOf)))
                .toList();
    }

    private static <A extends Act> Status status(
            Entry<A> expected, List<Entry<A>> happened, LocalDate asOf) {
        LocalDate earliest = expected.on().earliest();
        boolean confirmed =
                happened.stream()
                        .filter(e -> e.act().getClass() == expected.act().getClass())
                        .anyMatch(e -> earliest == null || !e.effectiveDay().isBefore(earliest));
        if (confirmed) {
            return Status.CONFIRMED;
        }
        return expected.effectiveDay().isBefore(asOf) ? Status.DUE_UNCONFIRMED : Status.PENDING;
    }

    private static <A extends Act, S> @Nullable LocalDate nextChange(
            DocketRules<A, S> rules,
            S state,
            List<Entry<A>> facts,
            List<Expectation<A>> expectations,
            LocalDate asOf) {
        Stream<LocalDate> facing = facts.stream().map(Entry::effectiveDay);
        Stream<LocalDate> due =
                expectations.stream().map(e -> e.entry().effectiveDay().plusDays(1));
        return Stream.of(facing, due, rules.changesAfter(state, asOf).stream())
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(asOf))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
