package org.habeas.advocacy.supporter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
    public Response sign(
            @HeaderParam("X-Forwarded-For") @Nullable String client,
            @Valid @NotNull Signing signing) {
        if (!supporters.mayTry(client == null ? "" : client)) {
            throw Refusal.tooMany("too-many-signatures", "Too many signatures; try again later.");
        }
        supporters.sign(signing);
        return Response.accepted(new Step("confirmation_sent")).build();
    }

    /** The second step. */
    @POST
    @Path("confirmation")
    public Step confirm(@Valid @NotNull Sent sent) {
        supporters.confirm(new Token(sent.token()));
        return new Step("confirmed");
    }

    /** No more news. */
    @POST
    @Path("unsubscription")
    public Step unsubscribe(@Valid @NotNull Sent sent) {
        supporters.unsubscribe(new Token(sent.token()));
        return new Step("unsubscribed");
    }

    /** Everything kept of this person goes. */
    @POST
    @Path("erasure")
    public Step erase(@Valid @NotNull Sent sent) {
        supporters.erase(new Token(sent.token()));
        return new Step("erased");
    }

    /** What was in the mail. */
    record Sent(@Size(min = 20, max = 100) String token) {
        @Override
        public String toString() {
            return "Sent[]";
        }
    }

    /** How far it is. */
    record Step(String status) {}
}
