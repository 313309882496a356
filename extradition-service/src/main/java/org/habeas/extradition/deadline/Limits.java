package org.habeas.extradition.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.docket.Act;
import org.habeas.docket.Entry;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.Bears;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/**
 * The time limits of one docket before each audience, on each day on which its state changes.
 * Computed from looks only, so that nothing hidden shows.
 */
final class Limits<H extends Record, A extends Act, S> {
    private final DocketKind<H, A, S> kind;
    private final Bears<H, A, S> bears;
    private final Look<H, A, S> whole;
    private final Map<UUID, UUID> corrected;

    /**
     * @param whole the docket as it is today, with full sight
     */
    Limits(DocketKind<H, A, S> kind, Bears<H, A, S> bears, Look<H, A, S> whole) {
        this.kind = kind;
        this.bears = bears;
        this.whole = whole;
        this.corrected = new HashMap<>();
        whole.history().stream()
                .filter(entry -> entry.corrects() != null)
                .forEach(entry -> corrected.put(entry.id(), entry.corrects()));
    }

    /**
     * What is known from a day on.
     *
     * @param until the day on which that changes; null if it still holds
     */
    record Turn(LocalDate from, @Nullable LocalDate until, List<Known> limits) {}

    /** First to last; empty if this audience may not know of the docket. */
    List<Turn> turns(Visibility clearance) {
        List<Turn> turns = new ArrayList<>();
        if (!clearance.mayRead(whole.visibility())) {
            return turns;
        }
        Lens lens = whole.lens().with(clearance);
        LocalDate today = lens.asOf();
        LocalDate day = firstDay(lens);
        while (day != null && !day.isAfter(today)) {
            Look<H, A, S> look = look(lens.asOf(day));
            LocalDate next = look.folded().nextChange();
            boolean isLast = next == null || next.isAfter(today);
            turns.add(new Turn(day, isLast ? null : next, known(look)));
            day = next;
        }
        return turns;
    }

    private LocalDate firstDay(Lens lens) {
        return whole.history().stream()
                .filter(lens::sees)
                .map(Entry::effectiveDay)
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(lens.asOf()))
                .orElse(lens.asOf());
    }

    private Look<H, A, S> look(Lens lens) {
        return Look.of(whole.id(), kind, whole.head(), whole.visibility(), whole.history(), lens);
    }

    private List<Known> known(Look<H, A, S> look) {
        if (!kind.isListed(look)) {
            return List.of();
        }
        List<TimeStart> starts = bears.limits(look);
        Map<UUID, Visibility> visible =
                look.history().stream().collect(Collectors.toMap(Entry::id, Entry::visibility));
        Map<String, Integer> ordinals = new HashMap<>();
        List<Known> known = new ArrayList<>();
        for (TimeStart start : starts) {
            Visibility ofEntry = visible.get(start.entry());
            if (ofEntry != null && mayKnowWhose(start, look)) {
                UUID root = root(start.entry());
                int ordinal = ordinals.merge(start.rule() + root + start.person(), 1, Integer::sum);
                known.add(known(look, start, root, ordinal, ofEntry, starts));
            }
        }
        return known;
    }

    private Known known(
            Look<H, A, S> look,
            TimeStart start,
            UUID root,
            int ordinal,
            Visibility ofEntry,
            List<TimeStart> all) {
        UUID person = start.person();
        Visibility least = isSubject(start, look) ? look.visibility() : Visibility.RESTRICTED;
        return new Known(
                start,
                root,
                ordinal,
                look.id(),
                look.kind(),
                kind.status(look.state()),
                person == null ? kind.subjects(look.head()) : List.of(person),
                look.visibility().and(ofEntry).and(least),
                all.stream().anyMatch(start::isSucceededBy));
    }

    /** Lists are never searched for whom the kind does not name, such as a child. */
    private boolean mayKnowWhose(TimeStart start, Look<H, A, S> look) {
        return isSubject(start, look) || look.lens().clearance() == Visibility.RESTRICTED;
    }

    private boolean isSubject(TimeStart start, Look<H, A, S> look) {
        return start.person() == null || kind.subjects(look.head()).contains(start.person());
    }

    /** A correction tells the same thing better; what runs from it is the same deadline. */
    private UUID root(UUID entry) {
        UUID root = entry;
        for (int i = 0; i < corrected.size() && corrected.containsKey(root); i++) {
            root = corrected.get(root);
        }
        return root;
    }
}
