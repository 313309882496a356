package org.habeas.gateway.change;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of the feed as it is answered.
 *
 * @param nextLink the next page, which is there already
 * @param deltaLink there is no more now; ask this path later
 * @param missing services that could not be asked now; their changes come with a later page
 */
@Schema(requiredProperties = "items")
record ChangesView(
        @Schema(maxItems = 1000) List<Item> items,
        @Nullable String nextLink,
        @Nullable String deltaLink,
        @Nullable @Schema(maxItems = 10) List<String> missing) {

    static ChangesView of(FeedPage page, int limit, Map<String, UUID> receipts) {
        String link = "/v1/changes?token=" + page.token() + "&limit=" + limit;
        return new ChangesView(
                page.items().stream().map(item -> Item.of(item, receipts)).toList(),
                page.more() ? link : null,
                page.more() ? null : link,
                page.missing().isEmpty() ? null : page.missing());
    }

    /**
     * One change.
     *
     * @param record the record as its own page shows it, byte for byte; {@code etag} is of it
     * @param reason why it is to be forgotten
     * @param mergedInto the id under which it is found now
     * @param receipt what a partner acknowledges this tombstone by
     */
    @Schema(
            name = "Change",
            requiredProperties = {"op", "type", "id"})
    record Item(
            @Schema(enumeration = {"upsert", "tombstone"}) String op,
            @Schema(description = "The kind of record, as in its address, such as custody-records.")
                    String type,
            String id,
            @Nullable String etag,
            @Nullable
                    @JsonRawValue
                    @Schema(
                            type = SchemaType.OBJECT,
                            implementation = Object.class,
                            description =
                                    "The record as its own address shows it. Its shape is that of"
                                            + " its type.")
                    String record,
            @Nullable
                    @Schema(
                            enumeration = {
                                "deleted",
                                "redacted",
                                "access_revoked",
                                "merged_into",
                                "filtered_out"
                            })
                    String reason,
            @Nullable String mergedInto,
            @Nullable UUID receipt) {

        static Item of(FeedItem item, Map<String, UUID> receipts) {
            return switch (item) {
                case FeedItem.Upsert now ->
                        new Item(
                                "upsert",
                                now.type(),
                                now.id(),
                                now.etag(),
                                now.record(),
                                null,
                                null,
                                null);
                case FeedItem.Tombstone gone ->
                        new Item(
                                "tombstone",
                                gone.type(),
                                gone.id(),
                                null,
                                null,
                                gone.reason(),
                                gone.mergedInto(),
                                receipts.get(gone.mark()));
            };
        }

        @Override
        public String toString() {
            return op + " " + type + " " + id;
        }
    }
}
