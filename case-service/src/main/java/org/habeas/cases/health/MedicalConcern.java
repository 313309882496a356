package org.habeas.cases.health;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    /**
     * @param today with full sight
     */
    public MedicalConcern(
            List<Entries<HealthAct>> notes,
            List<Entries<ConsentAct>> consents,
            boolean child,
            Lens today) {
        this.notes = List.copyOf(notes);
        this.consents = List.copyOf(consents);
        this.child = child;
        this.today = today.with(Visibility.RESTRICTED);
    }

    /** Every entry of one docket about a person, with full sight. */
    public record Entries<A extends Act>(UUID person, List<Entry<A>> all) {

        public Entries {
            all = List.copyOf(all);
        }

        @Override
        public String toString() {
            return "Entries";
        }
    }

    /**
     * True, or for RESTRICTED eyes false if nothing is published, or null: no answer.
     *
     * @param same the ids of the person, as far as the reader knows who was merged with whom
     */
    public @Nullable Boolean toldTo(Lens reader, Set<UUID> same) {
        Lens then = reader.with(Visibility.RESTRICTED);
        if (!child && isUrgent(then, same) && isAllowed(then, same) && isAllowed(today, same)) {
            return true;
        }
        return reader.clearance() == Visibility.RESTRICTED ? false : null;
    }

    private boolean isUrgent(Lens lens, Set<UUID> same) {
        return notes.stream()
                .filter(note -> same.contains(note.person()))
                .anyMatch(note -> Fold.fold(NOTES, note.all(), lens).state().isUrgent());
    }

    /** Allowed under these ids, and taken back under none, whoever knows that they are one. */
    private boolean isAllowed(Lens lens, Set<UUID> same) {
        return isAllowed(consents.stream().filter(c -> same.contains(c.person())), lens)
                && isAllowed(consents.stream(), lens);
    }

    /** Together, so that what is taken back in one docket of a merged person ends all. */
    private static boolean isAllowed(Stream<Entries<ConsentAct>> given, Lens lens) {
        List<Entry<ConsentAct>> all = given.flatMap(consent -> consent.all().stream()).toList();
        return Fold.fold(CONSENTS, all, lens).state().has(ConsentScope.PUBLISH_HEALTH_FLAG);
    }

    @Override
    public String toString() {
        return "MedicalConcern";
    }
}
