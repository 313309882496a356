package org.habeas.extradition.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.extradition.limit.TimeLimits;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Page;
import org.habeas.platform.http.Query;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.Reader;
import org.jspecify.annotations.Nullable;

/** Calendars of deadlines over HTTP. */
@Path("/v1/calendar-feeds")
@Tag(name = "Deadlines")
class CalendarResource {
    private static final String PRIVATE = "private, no-store";

    private final Feeds feeds;
    private final Ical ical;
    private final TimeLimits limits;
    private final Reader reader;

    CalendarResource(Feeds feeds, Ical ical, TimeLimits limits, Reader reader) {
        this.feeds = feeds;
        this.ical = ical;
        this.limits = limits;
        this.reader = reader;
    }

    /**
     * What the calendar shows.
     *
     * @param personId only this person's deadlines
     * @param rule only those under this rule
     */
    @Schema(name = "CalendarFeedRequest")
    record Wanted(@Nullable UUID personId, @Nullable @Size(min = 1, max = 40) String rule) {}

    /**
     * A calendar as its owner sees it.
     *
     * @param address of the calendar itself; told once
     */
    @Schema(name = "CalendarFeed")
    record FeedView(
            UUID id,
            @Nullable String address,
            @Nullable UUID personId,
            @Nullable String rule,
            Instant createdAt,
            Instant expiresAt) {

        static FeedView of(CalendarFeed feed, @Nullable String address) {
            return new FeedView(
                    feed.id(),
                    address,
                    feed.personId(),
                    feed.rule(),
                    feed.createdAt(),
                    feed.expiresAt());
        }
    }

    /** How the list looks on the wire. */
    record FeedPage(List<FeedView> items) {}

    @POST
    @RolesAllowed({"editor", "reviewer"})
    @Operation(
            summary = "Opens a calendar of deadlines and tells its address, once",
            description =
                    "Whoever has the address reads the days without a login, under titles that tell"
                            + " nothing. It shows what its owner may see and ends when it is revoked or"
                            + " expires.")
    @APIResponse(
            responseCode = "201",
            description = "The calendar with its address",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response open(@Nullable @Valid Wanted wanted) {
        if (wanted == null) {
            throw Refusal.malformed("body-missing", "Send a JSON object.");
        }
        String rule = wanted.rule();
        if (rule != null && limits.of(rule).isEmpty()) {
            throw Refusal.invalid("unknown-rule", "/rule", "There is no such rule.");
        }
        Feeds.Opened opened =
                feeds.open(reader.name(), reader.clearance(), wanted.personId(), rule);
        String address = "/v1/calendar-feeds/" + opened.token().text() + ".ics";
        return Response.created(URI.create("/v1/calendar-feeds/" + opened.feed().id()))
                .entity(FeedView.of(opened.feed(), address))
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .build();
    }

    @GET
    @RolesAllowed({"editor", "reviewer"})
    @Operation(summary = "One's own calendars, without their addresses")
    @APIResponse(
            responseCode = "200",
            description = "The calendars",
            content = @Content(schema = @Schema(implementation = FeedPage.class)))
    public Response list(@Context UriInfo uri) {
        new Query(uri, List.of());
        List<FeedView> items =
                feeds.of(reader.name(), reader.clearance()).stream()
                        .map(feed -> FeedView.of(feed, null))
                        .toList();
        return Response.ok(new Page<>(items, null))
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .build();
    }

    @DELETE
    @Path("{id: [0-9a-fA-F-]{36}}")
    @RolesAllowed({"editor", "reviewer"})
    @Operation(summary = "Revokes a calendar: its address opens nothing any more")
    @APIResponse(responseCode = "204", description = "Revoked")
    public Response revoke(@PathParam("id") UUID id) {
        feeds.revoke(id, reader.name(), reader.clearance());
        return Response.noContent().build();
    }

    @GET
    @Path("{address}.ics")
    @Operation(
            summary = "The calendar, for programs that subscribe to it",
            description = "The address is the key; there is no login. 404 once it is revoked.")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar (RFC 5545)",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(implementation = String.class)))
    public Response read(
            @PathParam("address") String token,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        byte[] body =
                feeds.read(new FeedToken(token))
                        .map(ical::write)
                        .orElseThrow(() -> Refusal.unknown("calendar"));
        EntityTag tag = new EntityTag(ETags.of(body));
        boolean isKnown = ("\"" + tag.getValue() + "\"").equals(ifNoneMatch);
        Response.ResponseBuilder answer =
                isKnown
                        ? Response.notModified(tag)
                        : Response.ok(body, "text/calendar;charset=UTF-8").tag(tag);
        return answer.header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
