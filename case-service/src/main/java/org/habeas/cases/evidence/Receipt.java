package org.habeas.cases.evidence;

import java.util.UUID;
import org.habeas.cases.evidence.StoredFiles.Given;

/**
 * What somebody who has handed a file in is told: what has arrived, and nothing of the item.
 *
 * @param isNew whether it was attached now, rather than by the same request before
 */
record Receipt(
        UUID evidenceItemId,
        FileVariant variant,
        String sha256,
        String mediaType,
        long size,
        boolean isNew) {
    static Receipt of(UUID item, FileVariant variant, Given file, boolean isNew) {
        return new Receipt(item, variant, file.sha256(), file.mediaType(), file.size(), isNew);
    }
}
