package org.habeas.advocacy.supporter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Anybody may sign; nobody can read who did. */
@Path("/v1/supporters")
@Tag(name = "Supporters")
class SupporterResource {
    private final Supporters supporters;

    SupporterResource(Supporters supporters) {
        this.supporters = supporters;
    }

    /** The first step: 202 whether the address is known or not; the second is in its mailbox. */
    @POST
    @Shows(SigningStep.class)
    public Response sign(
            @HeaderParam("X-Forwarded-For") @Nullable String client,
            @Valid @NotNull Signing signing) {
        if (!supporters.mayTry(client == null ? "" : client)) {
            throw Refusal.tooMany("too-many-signatures", "Too many signatures; try again later.");
        }
        supporters.sign(signing);
        return Response.accepted(new SigningStep("confirmation_sent")).build();
    }

    /** The second step. */
    @POST
    @Path("confirmation")
    public SigningStep confirm(@Valid @NotNull TokenRequest request) {
        supporters.confirm(new Token(request.token()));
        return new SigningStep("confirmed");
    }

    /** No more news. */
    @POST
    @Path("unsubscription")
    public SigningStep unsubscribe(@Valid @NotNull TokenRequest request) {
        supporters.unsubscribe(new Token(request.token()));
        return new SigningStep("unsubscribed");
    }

    /** Everything kept of this person goes. */
    @POST
    @Path("erasure")
    public SigningStep erase(@Valid @NotNull TokenRequest request) {
        supporters.erase(new Token(request.token()));
        return new SigningStep("erased");
    }

    /** What was in the mail. */
    record TokenRequest(@Size(min = 20, max = 100) String token) {
        @Override
        public String toString() {
            return "TokenRequest[]";
        }
    }

    /** How far it is. */
    record SigningStep(String status) {}
}
