package org.habeas.gateway.change;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.StringJoiner;
import org.habeas.gateway.answer.Problem;
import org.habeas.platform.http.Trace;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** 410 for a token that leads nowhere any more, with the way to a new drain. */
public class ExpiredAnswer {
    private static final String CODE = "feed-token-expired";

    /** The members of a problem, and where to start anew. */
    private record Body(
            String type,
            String title,
            int status,
            String code,
            String detail,
            String traceId,
            String snapshotLink) {}

    @ServerExceptionMapper
    public Response expired(FeedTokenExpired expired) {
        String link = link(expired.filter());
        Body body =
                new Body(
                        "/docs/problems#" + CODE,
                        "Feed token expired",
                        410,
                        CODE,
                        "Drop what you have and start anew at snapshot_link.",
                        Trace.id(),
                        link);
        return Response.status(410)
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .header("Link", "<" + link + ">; rel=\"alternate\"")
                .entity(body)
                .build();
    }

    private static String link(ChangeFilter filter) {
        StringJoiner query = new StringJoiner("&", "/v1/changes?", "");
        query.setEmptyValue("/v1/changes");
        add(query, "type", filter.types());
        add(query, "person_id", one(filter.personId()));
        add(query, "campaign_id", one(filter.campaignId()));
        add(query, "state", filter.states());
        add(query, "status", filter.statuses());
        return query.toString();
    }

    private static List<String> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static void add(StringJoiner query, String name, List<String> values) {
        if (!values.isEmpty()) {
            query.add(name + "=" + String.join(",", values));
        }
    }
}
