package org.habeas.extradition.bearing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a docket stands for one of the persons whom it is about.
 *
 * @param status of this person, where others on the docket may differ; null if it is the docket's
 * @param label codes that tell this docket from others of its kind, such as {@code round}, beside
 *     what lists are filtered by
 */
public record Standing(@Nullable String status, Map<String, String> label) {
    public static final Standing AS_THE_DOCKET = new Standing(null, Map.of());

    public Standing {
        label = Map.copyOf(label);
    }
}
