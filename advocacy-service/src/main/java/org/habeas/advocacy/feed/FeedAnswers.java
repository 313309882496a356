package org.habeas.advocacy.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.ETags;
import org.habeas.platform.json.Json;

/** A feed in the format asked for. It is the same for every reader. */
@ApplicationScoped
class FeedAnswers {
    private static final String ATOM = "application/atom+xml;charset=UTF-8";
    private static final String JSON_FEED = "application/feed+json";

    private final ObjectMapper mapper;
    private final HttpHeaders headers;

    FeedAnswers(ObjectMapper mapper, HttpHeaders headers) {
        this.mapper = mapper;
        this.headers = headers;
    }

    Response answer(Feed feed, String format) {
        boolean isAtom = format.equals("atom");
        byte[] body = isAtom ? AtomFeed.bytes(feed) : Json.bytes(mapper, JsonFeed.of(feed));
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        Response answer = Answers.read(body, ETags.of(body), Visibility.PUBLIC, known);
        return answer.getStatus() == Response.Status.NOT_MODIFIED.getStatusCode()
                ? answer
                : Response.fromResponse(answer).type(isAtom ? ATOM : JSON_FEED).build();
    }
}
