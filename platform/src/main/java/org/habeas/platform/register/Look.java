package org.habeas.platform.register;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;

/**
 * A docket through one lens. It holds nothing that the lens does not see.
 *
 * @param version how many entries and retractions this reader knows of, and one
 * @param history every entry this reader may know, retracted ones too
 */
public record Look<H extends Record, A extends Act, S>(
        UUID id,
        String kind,
        long version,
        H head,
        Visibility visibility,
        List<Entry<A>> history,
        Folded<A, S> folded,
        Lens lens) {

    /**
     * A docket as the reader of the lens may know it.
     *
     * @param entries all, or those that a reader who may know more knows of
     */
    public static <H extends Record, A extends Act, S> Look<H, A, S> of(
            UUID id,
            DocketKind<H, A, S> kind,
            H head,
            Visibility visibility,
            List<Entry<A>> entries,
            Lens lens) {
        List<Entry<A>> known = entries.stream().filter(lens::knows).toList();
        H shown = kind.known(head, lens.clearance());
        return new Look<>(
                id,
                kind.name(),
                version(known, lens),
                shown,
                visibility,
                known,
                Fold.fold(kind.rules(shown), known, lens),
                lens);
    }

    /** Counts only what this reader knows of, so that it does not tell of anything hidden. */
    private static long version(List<? extends Entry<?>> known, Lens lens) {
        return 1 + known.size() + known.stream().filter(entry -> !lens.sees(entry)).count();
    }

    /** The state as this reader may know it. */
    public S state() {
        return folded.state();
    }
}
