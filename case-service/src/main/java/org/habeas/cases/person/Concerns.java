package org.habeas.cases.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.habeas.cases.consent.ConsentAct;
import org.habeas.cases.consent.ConsentHead;
import org.habeas.cases.health.HealthAct;
import org.habeas.cases.health.HealthHead;
import org.habeas.cases.health.MedicalConcern;
import org.habeas.docket.Act;
import org.habeas.docket.Lens;

/** Hands the notes on a person's health and the person's consents to {@link MedicalConcern}. */
final class Concerns {
    private Concerns() {}

    /**
     * @param about the dockets about the person and whom was merged with the person, full sight
     * @param persons their own dockets, and others
     * @param merged the ids of the person and of whom was merged with the person
     */
    static MedicalConcern of(
            Map<Class<?>, List<Matter<?, ?, ?>>> about,
            List<Matter<PersonHead, PersonAct, PersonState>> persons,
            Set<UUID> merged,
            Lens today) {
        boolean child =
                persons.stream()
                        .filter(matter -> merged.contains(matter.id()))
                        .anyMatch(matter -> matter.look().head().isGuardedAsMinor());
        return new MedicalConcern(
                Concerns.<HealthHead, HealthAct>entries(
                        about, HealthAct.class, HealthHead::personId),
                Concerns.<ConsentHead, ConsentAct>entries(
                        about, ConsentAct.class, ConsentHead::personId),
                child,
                today);
    }

    /** Every entry of the dockets with acts of this interface, retracted ones too. */
    @SuppressWarnings("unchecked") // one interface of acts belongs to one kind of dockets
    private static <H extends Record, A extends Act> List<MedicalConcern.Entries<A>> entries(
            Map<Class<?>, List<Matter<?, ?, ?>>> about, Class<A> acts, Function<H, UUID> person) {
        return about.getOrDefault(acts, List.of()).stream()
                .map(matter -> (Matter<H, A, ?>) matter)
                .map(matter ->
                        new MedicalConcern.Entries<>(
                                person.apply(matter.look().head()), matter.look().history()))
                .toList();
    }
}
