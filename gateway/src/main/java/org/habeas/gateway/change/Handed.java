package org.habeas.gateway.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.gateway.caller.Caller;
import org.habeas.gateway.receipt.Holder;
import org.habeas.gateway.receipt.Receipts;

/**
 * What a partner is told to forget is noted before it is handed out, so that nobody can say they
 * never heard. Blocks; not for the event loop.
 */
@ApplicationScoped
class Handed {
    /** What left only the reader's own filter need not be forgotten. */
    private static final String FILTERED = "filtered_out";

    private final Receipts receipts;

    Handed(Receipts receipts) {
        this.receipts = receipts;
    }

    /** The receipts of these tombstones by their mark; none for who owes no acknowledgement. */
    Map<String, UUID> over(List<FeedItem> items, Caller caller) {
        return Holder.of(caller)
                .map(holder -> receipts.note(holder, items.stream().flatMap(Handed::told).toList()))
                .orElse(Map.of());
    }

    private static Stream<Receipts.Told> told(FeedItem item) {
        return item instanceof FeedItem.Tombstone gone && !gone.reason().equals(FILTERED)
                ? Stream.of(new Receipts.Told(gone.mark(), gone.type(), gone.id(), gone.reason()))
                : Stream.empty();
    }
}
