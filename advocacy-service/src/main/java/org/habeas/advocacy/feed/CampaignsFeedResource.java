package org.habeas.advocacy.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/campaigns/feed.{format: atom|json}")
@Tag(name = "Campaigns")
class CampaignsFeedResource {
    private final Feeds feeds;
    private final FeedAnswers answers;

    CampaignsFeedResource(Feeds feeds, FeedAnswers answers) {
        this.feeds = feeds;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary =
                    "What all campaigns tell the public, as a feed: Atom (RFC 4287) or JSON Feed 1.1")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content = {
                @Content(
                        mediaType = "application/atom+xml",
                        schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = "application/feed+json",
                        schema = @Schema(implementation = JsonFeed.class))
            })
    public Response read(@PathParam("format") String format) {
        return answers.answer(feeds.all(), format);
    }
}
