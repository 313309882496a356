package org.habeas.cases.lists;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.security.Reader;
import org.jspecify.annotations.Nullable;

/** Lists over HTTP. */
@Path("/v1/lists")
@Tag(name = "Lists")
class ListResource {
    private final Lists lists;
    private final ListAnswers answers;
    private final Reader reader;
    private final ObjectMapper mapper;

    ListResource(Lists lists, ListAnswers answers, Reader reader, ObjectMapper mapper) {
        this.lists = lists;
        this.answers = answers;
        this.reader = reader;
        this.mapper = mapper;
    }

    @GET
    @Operation(summary = "The lists there are, with the rule of each")
    @Shows(value = Entry.class, many = true)
    public Response index(
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        new Query(uri, List.of());
        List<Entry> items = lists.all().stream().map(Entry::of).toList();
        byte[] body = Json.bytes(mapper, Map.of("items", items));
        return Answers.read(body, ETags.of(body), reader.clearance(), ifNoneMatch);
    }

    @GET
    @Path("political-prisoners")
    @Operation(
            summary = "Political prisoners and other victims of politically motivated prosecution",
            description =
                    "Who was held, restrained or pursued abroad on a day, with the grounds and the"
                            + " sources; whom somebody names but the list does not count, and why."
                            + " It takes the parameters of every list.")
    @Parameter(
            name = "as_of",
            in = ParameterIn.QUERY,
            description = "The day, such as 2018-04-28; today if left out")
    @Parameter(
            name = "known_at",
            in = ParameterIn.QUERY,
            description = "As it was known at this instant; now if left out")
    @Shows(ListView.class)
    public Response list(
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return one(ListDefinition.POLITICAL_PRISONERS, uri, ifNoneMatch);
    }

    @GET
    @Path("{name}")
    @Operation(
            summary = "A list of persons on any day",
            description =
                    "Groups with the grounds and sources for each person. Totals and counts are of"
                            + " the whole list on that day; items are of the page. Persons come in"
                            + " the order of their ids, within a page by name.")
    @Parameter(name = "as_of", in = ParameterIn.QUERY, description = "The day; today if left out")
    @Parameter(name = "known_at", in = ParameterIn.QUERY, description = "As known at this instant")
    @Parameter(name = "group", in = ParameterIn.QUERY, description = "Only who stands there")
    @Parameter(name = "category", in = ParameterIn.QUERY, description = "Such as journalist")
    @Parameter(name = "custody", in = ParameterIn.QUERY, description = "Such as imprisoned")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "The State of the custody")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 200 if left out")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "From next")
    @Parameter(name = "count", in = ParameterIn.QUERY, description = "only: just the number")
    @Shows(ListView.class)
    public Response one(
            @PathParam("name") String name,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answers.answer(lists.of(name), uri, ifNoneMatch);
    }

    /** A list in the index. */
    record Entry(String name, String title, String basis, Map<String, String> links) {

        static Entry of(ListDefinition list) {
            return new Entry(
                    list.name(),
                    list.title(),
                    list.basis(),
                    Map.of("self", "/v1/lists/" + list.name()));
        }
    }
}
