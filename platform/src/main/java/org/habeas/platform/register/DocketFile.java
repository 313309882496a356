package org.habeas.platform.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.Lens;

/** A docket read from storage with all its entries, before anything is hidden. */
record DocketFile<H extends Record, A extends Act, S>(
        DocketKind<H, A, S> kind, DocketRow row, H head, List<Entry<A>> entries) {

    DocketFile {
        entries = List.copyOf(entries);
    }

    Folded<A, S> fold(Lens lens) {
        return Fold.fold(kind.rules(kind.known(head, lens.clearance())), entries, lens);
    }

    /** Everybody whom it is about, those too who are hidden from lists. */
    List<UUID> persons() {
        return kind.persons(head);
    }

    Look<H, A, S> look(Lens lens) {
        return Look.of(row.id(), kind, head, row.visibility(), entries, lens);
    }

    DocketFile<H, A, S> with(Entry<A> entry) {
        List<Entry<A>> more = new ArrayList<>(entries);
        more.add(entry);
        return new DocketFile<>(kind, row, head, more);
    }

    DocketFile<H, A, S> retracting(UUID entry, Instant at) {
        return new DocketFile<>(
                kind,
                row,
                head,
                entries.stream().map(e -> e.id().equals(entry) ? e.retracted(at) : e).toList());
    }

    /** The days on which the state changes for this lens, first to last. */
    List<LocalDate> turns(Lens lens) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate first =
                entries.stream()
                        .filter(lens::sees)
                        .map(Entry::effectiveDay)
                        .min(LocalDate::compareTo)
                        .orElse(lens.asOf());
        LocalDate day = first;
        while (day != null && !day.isAfter(lens.asOf())) {
            days.add(day);
            day = fold(lens.asOf(day)).nextChange();
        }
        return days;
    }
}
