package org.habeas.extradition.subject;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.Reader;

@Path("/v1/subjects")
@Tag(name = "Subjects of proceedings")
class SubjectResource {
    private final Subjects subjects;
    private final Reader reader;

    SubjectResource(Subjects subjects, Reader reader) {
        this.subjects = subjects;
        this.reader = reader;
    }

    @GET
    @Path("{person}")
    @RolesAllowed({"editor", "reviewer"})
    @Shows(SubjectProfile.class)
    public Response one(@PathParam("person") UUID person) {
        return subjects.profile(person, reader.clearance())
                .map(profile -> Response.ok(profile).header("Cache-Control", "no-store").build())
                .orElseThrow(() -> Refusal.unknown("subject"));
    }
}
