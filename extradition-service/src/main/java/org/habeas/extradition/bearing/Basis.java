package org.habeas.extradition.bearing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;

/**
 * An entry of one docket as far as another may rest on it.
 *
 * @param day the first day on which it is certain
 * @param visibility the stricter of the entry's and its docket's
 */
public record Basis(
        UUID docketId,
        UUID entry,
        FuzzyDate on,
        LocalDate day,
        Visibility visibility,
        List<Provenance> sources) {

    public Basis {
        sources = List.copyOf(sources);
    }

    /** What rests on this entry of the docket looked at. */
    public static Basis of(Look<?, ?, ?> look, Entry<?> entry) {
        return new Basis(
                look.id(),
                entry.id(),
                entry.on(),
                entry.effectiveDay(),
                entry.visibility().and(look.visibility()),
                entry.sources());
    }

    /** The same for an entry that the state of the look rests on. */
    public static Basis of(Look<?, ?, ?> look, UUID entry) {
        return look.folded().applied().stream()
                .filter(e -> e.id().equals(entry))
                .map(e -> of(look, e))
                .findFirst()
                .orElseThrow();
    }

    /** The same entry for what came about by itself on a later day. */
    public Basis dated(LocalDate later) {
        return new Basis(docketId, entry, FuzzyDate.day(later), later, visibility, sources);
    }

    /** Why an effect of this entry exists. */
    public Cause cause(String rule) {
        return new Cause(rule, null, "proceeding", docketId, entry);
    }

    @Override
    public String toString() {
        return "Basis[" + docketId + " " + entry + "]";
    }
}
