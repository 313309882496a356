package org.habeas.cases.health;

import java.util.List;
import org.habeas.cases.consent.ConsentAct;
import org.habeas.cases.consent.ConsentDocket;
import org.habeas.cases.consent.ConsentScope;
import org.habeas.docket.Act;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The one deliberate exception to "everything shown is computed from what the reader may see"
 * ({@code docs/adr/0035}): one word about a person's health that can be published although every
 * fact behind it is RESTRICTED.
 *
 * <p>It is told only while a note of elevated urgency counts and the person consents to
 * PUBLISH_HEALTH_FLAG, on the day and with the knowledge asked for and also today: who looks into
 * the past finds nothing that was withdrawn since. It is never told of a child. Otherwise readers
 * below RESTRICTED get no answer at all, never "no", so that its absence tells nothing.
 *
 * <p>It holds what the reader may not see and gives out nothing but the word.
 */
public final class MedicalConcern {
    private static final HealthDocket NOTES = new HealthDocket();
    private static final ConsentDocket CONSENTS = new ConsentDocket();

    private final List<Entries<HealthAct>> notes;
    private final List<Entries<ConsentAct>> consents;
    private final boolean child;
    private final Lens today;

    private MedicalConcern(
            List<Entries<HealthAct>> notes,
            List<Entries<ConsentAct>> consents,
            boolean child,
            Lens today) {
        this.notes = List.copyOf(notes);
        this.consents = List.copyOf(consents);
        this.child = child;
        this.today = today;
    }

    private record Entries<A extends Act>(List<Entry<A>> all) {}

    /**
     * @param notes every entry of each docket about the person's health, with full sight
     * @param consents every entry of each docket of the person's consents, with full sight
     * @param today with full sight
     */
    public static MedicalConcern of(
            List<List<Entry<HealthAct>>> notes,
            List<List<Entry<ConsentAct>>> consents,
            boolean child,
            Lens today) {
        return new MedicalConcern(
                notes.stream().map(Entries::new).toList(),
                consents.stream().map(Entries::new).toList(),
                child,
                today.with(Visibility.RESTRICTED));
    }

    /** True, or for RESTRICTED eyes false if nothing is published, or null: no answer. */
    public @Nullable Boolean toldTo(Lens reader) {
        Lens then = reader.with(Visibility.RESTRICTED);
        if (!child && isUrgent(then) && isAllowed(then) && isAllowed(today)) {
            return true;
        }
        return reader.clearance() == Visibility.RESTRICTED ? false : null;
    }

    private boolean isUrgent(Lens lens) {
        return notes.stream()
                .anyMatch(note -> Fold.fold(NOTES, note.all(), lens).state().isUrgent());
    }

    private boolean isAllowed(Lens lens) {
        return consents.stream()
                .anyMatch(consent ->
                        Fold.fold(CONSENTS, consent.all(), lens)
                                .state()
                                .has(ConsentScope.PUBLISH_HEALTH_FLAG));
    }

    @Override
    public String toString() {
        return "MedicalConcern";
    }
}
