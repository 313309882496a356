package org.habeas.cases.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.person.PersonAct.Categorised;
import org.habeas.cases.person.PersonAct.PressedToTestify;
import org.habeas.cases.person.PersonAct.Related;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Who is used against whom: pressed to testify, or pursued as a relative. Told on both pages, to
 * those who may see the entry and the docket it stands in.
 */
final class Leverage {
    private Leverage() {}

    /**
     * Pressure to testify.
     *
     * @param person the other one: against whom on the page of who is pressed, who is pressed on
     *     the page of the target
     * @param by who presses
     */
    record PressureView(
            UUID person,
            @Nullable String by,
            FuzzyDate on,
            UUID entry,
            List<Provenance> sources,
            String link) {

        static PressureView of(Fact<PressedToTestify> fact, UUID other) {
            return new PressureView(
                    other,
                    fact.act().by(),
                    fact.entry().on(),
                    fact.entry().id(),
                    fact.entry().sources(),
                    "/v1/persons/" + other);
        }

        @Override
        public String toString() {
            return "PressureView[" + entry + "]";
        }
    }

    /**
     * A relative who is pursued as such.
     *
     * @param relation what the relative is to the person of the page
     */
    record FamilyCaseView(UUID person, RelationshipType relation, UUID entry, String link) {}

    /** Against whom the person is pressed to testify. */
    static List<PressureView> against(PersonFile file) {
        return file.person().state().of(PressedToTestify.class).stream()
                .map(fact -> PressureView.of(fact, fact.act().against()))
                .toList();
    }

    /** Who is pressed to testify against the person. */
    static List<PressureView> by(PersonFile file) {
        return file.pointing().stream()
                .flatMap(other ->
                        other.state().of(PressedToTestify.class).stream()
                                .filter(fact -> file.ids().contains(fact.act().against()))
                                .map(fact -> PressureView.of(fact, other.id())))
                .toList();
    }

    /** Relatives of the person who are pursued because they are. */
    static List<FamilyCaseView> relatives(PersonFile file) {
        return file.pointing().stream()
                .filter(other ->
                        other.state()
                                .has(
                                        Categorised.class,
                                        c -> c.category() == CaseCategory.RELATIVE_OF_TARGET))
                .flatMap(other -> relations(other, file.ids()))
                .toList();
    }

    private static Stream<FamilyCaseView> relations(
            Matter<PersonHead, PersonAct, PersonState> other, Set<UUID> ids) {
        return other.state().of(Related.class).stream()
                .filter(fact -> ids.contains(fact.act().person()))
                .filter(fact -> fact.act().relation().isKinship())
                .map(fact ->
                        new FamilyCaseView(
                                other.id(),
                                fact.act().relation(),
                                fact.entry().id(),
                                "/v1/persons/" + other.id()));
    }
}
