package org.habeas.cases.publishedcopy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One copy as it was released.
 *
 * @param personIds whom the release names as shown or concerned
 * @param type of the item, such as {@code photo}
 * @param title the neutral description
 * @param credit to be printed beside it, such as an agency and a photographer
 * @param sha256 of the file, in hexadecimal digits
 * @param size in bytes
 */
public record PublishedCopyHead(
        UUID evidenceItemId,
        List<UUID> personIds,
        String type,
        String title,
        @Nullable String credit,
        String mediaType,
        String sha256,
        long size) {
    @Override
    public String toString() {
        return "PublishedCopyHead[" + evidenceItemId + "]";
    }
}
