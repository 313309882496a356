package org.habeas.gateway.key;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The key that is asked for.
 *
 * @param label what it is for, in words of your own
 * @param partnerId whose it is
 * @param scopes what it opens: {@code habeas:read}, or one collection such as {@code
 *     habeas:read:campaigns}; all that is public if left out
 * @param expiresAt when it ends; in a year if left out
 */
@Schema(name = "ApiKeyRequest")
record Wanted(
        @NotBlank @Size(max = 100) String label,
        @Nullable UUID partnerId,
        @Nullable @Size(min = 1, max = 20)
                List<
                                @NotNull
                                @Pattern(
                                        regexp = "habeas:read(:[a-z][a-z-]{0,60})?",
                                        message =
                                                "A key is for habeas:read or habeas:read:<collection>.")
                                String>
                        scopes,
        @Nullable Instant expiresAt) {

    List<String> scopesOrAll() {
        return scopes == null ? List.of("habeas:read") : scopes.stream().distinct().toList();
    }
}
