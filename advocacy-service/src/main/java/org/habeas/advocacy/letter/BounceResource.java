package org.habeas.advocacy.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.advocacy.mail.Bounces;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Where a mail server hands over what came back. */
@Path("/v1/letters/bounces")
@Tag(name = "Letters")
class BounceResource {
    private final Bounces bounces;

    BounceResource(Bounces bounces) {
        this.bounces = bounces;
    }

    /** The whole message, as it came to the return path. */
    @POST
    @Consumes("message/rfc822")
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    public Response message(byte[] message) {
        bounces.message(message);
        return Response.accepted().build();
    }

    /** Only its status part, and the return path it came to. */
    @POST
    @Consumes("message/delivery-status")
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    public Response status(byte[] status, @QueryParam("return_path") @Nullable String returnPath) {
        if (returnPath == null) {
            throw Refusal.malformed("return-path-missing", "Say to which return path it came.");
        }
        bounces.status(status, returnPath);
        return Response.accepted().build();
    }
}
