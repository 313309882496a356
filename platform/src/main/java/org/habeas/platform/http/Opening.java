package org.habeas.platform.http;

import jakarta.validation.Valid;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.habeas.docket.Act;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A docket to be opened, with its first entries if any.
 *
 * @param visibility how far the docket's existence and head may be shown; the kind's default if
 *     left out
 */
@Schema(requiredProperties = "head")
public record Opening<H extends Record, A extends Act>(
        @Valid H head, @Nullable Visibility visibility, List<@Valid EntryRequest<A>> entries) {}
