package org.habeas.advocacy.supporter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/** Somebody wants to sign an appeal. */
record Signing(
        UUID appealId,
        @Size(min = 1, max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*") String name,
        @Size(max = 254)
                @Email(
                        regexp =
                                "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}")
                String email,
        @Nullable @State String country,
        @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
        @Valid Consents consents) {

    /**
     * What somebody agrees to.
     *
     * @param processing that these data are kept until a year after the campaign
     * @param named that name and country stand under the letters
     * @param informed to hear how it goes on
     */
    record Consents(
            @AssertTrue(message = "without it nothing can be kept") boolean processing,
            boolean named,
            @Nullable Boolean informed) {}

    @Override
    public String toString() {
        return "Signing[" + appealId + "]";
    }
}
