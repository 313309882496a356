package org.habeas.gateway.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.habeas.docket.Visibility;

/**
 * Who the partner is and what has been agreed. {@code toString} tells no name.
 *
 * @param name of the organisation
 * @param agreement the reference of the agreement, as on paper
 * @param validUntil the last day on which it holds, in UTC
 * @param clearance the class up to which the partner reads: public or partner
 * @param purposes what the data may be used for; the first is taken if a request names none
 * @param clientIds the clients at the identity provider that ask in the partner's name
 */
@Schema(name = "PartnerTerms")
record Terms(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 100) String agreement,
        @NotNull LocalDate validUntil,
        @NotNull Visibility clearance,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 50) String> purposes,
        @NotNull @Size(max = 50)
                List<@NotNull @Pattern(regexp = "[\\x21-\\x7e]{1,200}") String> clientIds) {

    @Override
    public String toString() {
        return "terms until " + validUntil;
    }
}
