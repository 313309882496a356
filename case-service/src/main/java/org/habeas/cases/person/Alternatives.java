package org.habeas.cases.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.contradiction.ContradictionAct;
import org.habeas.cases.contradiction.ContradictionAct.PositionTaken;
import org.habeas.cases.contradiction.ContradictionHead;
import org.habeas.cases.contradiction.ContradictionState;
import org.habeas.cases.contradiction.ContradictionType;
import org.habeas.cases.contradiction.Resolution;
import org.habeas.docket.Act;
import org.habeas.docket.Contradiction;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Where the sources about a person do not agree: as declared by people, as a source groups
 * sentences of several proceedings, and as the fold finds it ({@code domain-model.md D.1, D.2}).
 * Only positions that the reader may see.
 */
final class Alternatives {
    /** The kinds of dockets whose entries we can look up ourselves. */
    private static final Set<String> OURS =
            Set.of("persons", "custody-records", "criminal-proceedings", "restrictions");

    /**
     * One question with several answers.
     *
     * @param basis {@code declared} by people or {@code detected} by comparing entries
     * @param link the declared contradiction
     */
    record Alternative(
            String question,
            String basis,
            @Nullable ContradictionType type,
            Resolution status,
            @Nullable String link,
            List<Position> positions) {}

    /**
     * One answer.
     *
     * @param value in words, or the act that holds it
     * @param preferred whether it is the one shown elsewhere, if one is
     */
    record Position(
            Object value,
            FuzzyDate on,
            List<Provenance> sources,
            @Nullable String docket,
            @Nullable UUID entry,
            @Nullable Boolean preferred) {

        @Override
        public String toString() {
            return "Position[" + entry + "]";
        }
    }

    private Alternatives() {}

    static List<Alternative> of(PersonFile file) {
        List<Alternative> declared =
                file.contradictions().stream().map(matter -> declared(matter, file)).toList();
        Stream<Alternative> grouped = grouped(file).filter(set -> !isCovered(set, declared));
        Stream<Alternative> detected =
                Stream.concat(
                                Stream.of(file.person()),
                                file.matters().filter(matter -> !isOfPerson(matter)))
                        .flatMap(Alternatives::detected);
        return Stream.of(declared.stream(), grouped, detected)
                .flatMap(alternatives -> alternatives)
                .toList();
    }

    /** What was merged into the person is compared with the person's docket as one. */
    private static boolean isOfPerson(Matter<?, ?, ?> matter) {
        return matter.look().head() instanceof PersonHead;
    }

    /** Whether people have declared the same entries to be in contradiction. */
    private static boolean isCovered(Alternative set, List<Alternative> declared) {
        List<UUID> entries = entries(set);
        return declared.stream().anyMatch(other -> entries(other).containsAll(entries));
    }

    private static List<UUID> entries(Alternative alternative) {
        return alternative.positions().stream()
                .map(Position::entry)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static Alternative declared(
            Matter<ContradictionHead, ContradictionAct, ContradictionState> matter,
            PersonFile file) {
        return new Alternative(
                matter.look().head().question(),
                "declared",
                matter.look().head().type(),
                matter.state().status(),
                matter.link(),
                matter.state().positions().stream()
                        .flatMap(entry -> position(entry, file).stream())
                        .toList());
    }

    /** A position that rests on an entry of this service is hidden with that entry. */
    private static Optional<Position> position(Entry<ContradictionAct> entry, PersonFile file) {
        if (!(entry.act() instanceof PositionTaken taken)) {
            return Optional.empty();
        }
        UUID referred = taken.entryId();
        if (referred != null && isOurs(taken) && !sees(file, referred)) {
            return Optional.empty();
        }
        String docket =
                taken.docketId() == null
                        ? null
                        : "/v1/" + taken.docketKind() + "/" + taken.docketId();
        return Optional.of(
                new Position(taken.value(), entry.on(), entry.sources(), docket, referred, null));
    }

    private static boolean isOurs(PositionTaken taken) {
        return taken.docketKind() == null || OURS.contains(taken.docketKind());
    }

    private static boolean sees(PersonFile file, UUID entry) {
        return file.matters()
                .flatMap(matter -> matter.look().history().stream())
                .anyMatch(e -> e.id().equals(entry) && file.lens().sees(e));
    }

    /** Sentences that share a name of a contradiction, also across proceedings. */
    private static Stream<Alternative> grouped(PersonFile file) {
        Map<String, List<Position>> sets = new LinkedHashMap<>();
        for (var matter : file.prosecutions()) {
            for (SentenceView sentence : SentenceView.of(matter)) {
                if (sentence.contradictionSet() != null) {
                    sets.computeIfAbsent(sentence.contradictionSet(), _ -> new ArrayList<>())
                            .add(position(sentence));
                }
            }
        }
        return sets.entrySet().stream()
                .filter(set -> set.getValue().size() > 1)
                .map(set ->
                        new Alternative(
                                "sentence",
                                "declared",
                                ContradictionType.DIFFERENT_PROCEEDINGS,
                                Resolution.OPEN,
                                null,
                                set.getValue()));
    }

    private static Position position(SentenceView sentence) {
        return new Position(
                sentence.components(),
                sentence.pronouncedOn() == null ? FuzzyDate.unknown() : sentence.pronouncedOn(),
                sentence.sources(),
                sentence.proceeding(),
                sentence.entry(),
                null);
    }

    private static <H extends Record, A extends Act, S> Stream<Alternative> detected(
            Matter<H, A, S> matter) {
        return matter.look().folded().contradictions().stream()
                .map(contradiction ->
                        new Alternative(
                                question(contradiction),
                                "detected",
                                ContradictionType.CONFLICTING_FACT,
                                Resolution.OPEN,
                                matter.link(),
                                positions(contradiction, matter.link())));
    }

    private static String question(Contradiction<?> contradiction) {
        Act preferred = contradiction.preferred().act();
        String slot = preferred.slot();
        return slot == null ? preferred.kind() : slot;
    }

    private static List<Position> positions(Contradiction<?> contradiction, String docket) {
        List<Position> positions = new ArrayList<>();
        positions.add(position(contradiction.preferred(), docket, true));
        contradiction.alternatives().forEach(e -> positions.add(position(e, docket, false)));
        return positions;
    }

    private static Position position(Entry<?> entry, String docket, boolean preferred) {
        return new Position(
                entry.act(), entry.on(), entry.sources(), docket, entry.id(), preferred);
    }
}
