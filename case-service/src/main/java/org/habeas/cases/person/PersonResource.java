package org.habeas.cases.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.platform.http.DocketApi;
import org.habeas.platform.http.EntryRequest;
import org.habeas.platform.http.Opening;
import org.habeas.platform.http.Retraction;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Persons over HTTP. */
@Path("/v1/persons")
@Tag(name = "Persons")
class PersonResource {
    private final PersonKind kind;
    private final PersonSearch search;
    private final PersonReads reads;
    private final PersonWrites writes;
    private final DocketApi api;

    PersonResource(
            PersonKind kind,
            PersonSearch search,
            PersonReads reads,
            PersonWrites writes,
            DocketApi api) {
        this.kind = kind;
        this.search = search;
        this.reads = reads;
        this.writes = writes;
        this.api = api;
    }

    @GET
    @Operation(summary = "Persons, or with q those whose name fits, the best match first")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "A name in any spelling, script and order")
    @Parameter(name = "category", in = ParameterIn.QUERY, description = "Such as journalist")
    @Parameter(name = "custody", in = ParameterIn.QUERY, description = "Such as imprisoned")
    @Parameter(name = "liberty_profile", in = ParameterIn.QUERY, description = "Such as detained")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "The State of the custody")
    @Parameter(
            name = "designation",
            in = ParameterIn.QUERY,
            description = "Such as political_prisoner")
    @Parameter(name = "life_status", in = ParameterIn.QUERY, description = "Such as deceased")
    @Parameter(
            name = "external_id",
            in = ParameterIn.QUERY,
            description = "What another database calls the person, such as wikidata:Q42")
    public Response list(
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        PersonSearch.checkHarmless(uri);
        PersonSearch.checkTravel(uri);
        PersonSearch.checkWords(uri);
        return PersonSearch.isAsked(uri) ? search.answer(uri, ifNoneMatch) : api.list(kind, uri);
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    public Response open(@Valid Opening<PersonHead, PersonAct> opening) {
        return writes.open(opening, () -> api.open(kind, opening));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A person's page; 308 to the page of whom the person was merged into")
    public Response one(@PathParam("id") UUID id, @Context UriInfo uri) {
        return reads.page(id, uri);
    }

    @GET
    @Path("{id}/timeline")
    @Operation(summary = "What happened to a person in every service, the oldest first")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "The first day")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "The last day")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description =
                    "A kind of dockets such as custody-records, or of what happened such as imprisoned")
    @Shows(value = TimelineItem.class, many = true)
    public Response timeline(
            @PathParam("id") UUID id,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return reads.timeline(id, uri, ifNoneMatch);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    public Response put(@PathParam("id") UUID id, @Valid Opening<PersonHead, PersonAct> opening) {
        return writes.open(opening, () -> api.put(kind, id, opening));
    }

    @POST
    @Path("{id}/entries")
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    public Response record(@PathParam("id") UUID id, @Valid EntryRequest<PersonAct> request) {
        return writes.record(id, request, () -> api.record(kind, id, request));
    }

    @PUT
    @Path("{id}/entries/{entry}")
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    public Response putEntry(
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @Valid EntryRequest<PersonAct> request) {
        return writes.record(id, request, () -> api.putEntry(kind, id, entry, request));
    }

    @GET
    @Path("{id}/entries/{entry}")
    public Response entry(@PathParam("id") UUID id, @PathParam("entry") UUID entry) {
        return api.entry(kind, id, entry);
    }

    @POST
    @Path("{id}/entries/{entry}/retraction")
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    public Response retract(
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @Valid Retraction retraction) {
        return api.retract(kind, id, entry, retraction);
    }
}
