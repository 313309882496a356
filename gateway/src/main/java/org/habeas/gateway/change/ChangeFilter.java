package org.habeas.gateway.change;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are wanted. Several values of one kind mean any of them; several kinds mean all of
 * them. Nothing set means everything that the caller may see.
 *
 * @param types plural names as in paths, such as {@code custody-records}
 * @param states ISO 3166-1 alpha-2
 * @param statuses status words of the records
 */
public record ChangeFilter(
        List<String> types,
        @Nullable UUID personId,
        @Nullable UUID campaignId,
        List<String> states,
        List<String> statuses) {
    /** Everything. */
    public static final ChangeFilter ALL =
            new ChangeFilter(List.of(), null, null, List.of(), List.of());

    public ChangeFilter {
        types = types.stream().sorted().distinct().toList();
        states = states.stream().sorted().distinct().toList();
        statuses = statuses.stream().sorted().distinct().toList();
    }
}
