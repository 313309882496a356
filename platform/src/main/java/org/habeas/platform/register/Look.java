package org.habeas.platform.register;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Entry;
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

    /** The state as this reader may know it. */
    public S state() {
        return folded.state();
    }
}
