package org.habeas.cases.statistics;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.ETags;
import org.habeas.platform.json.Json;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.security.Reader;
import org.jspecify.annotations.Nullable;

/** Statistics over HTTP. */
@Path("/v1/statistics")
@Tag(name = "Statistics")
class StatisticsResource {
    private final StatisticsAnswers answers;
    private final Reader reader;
    private final ObjectMapper mapper;

    StatisticsResource(StatisticsAnswers answers, Reader reader, ObjectMapper mapper) {
        this.answers = answers;
        this.reader = reader;
        this.mapper = mapper;
    }

    @GET
    @Operation(
            summary = "How many persons there were on a day, or were held on each day",
            description =
                    "In groups by what is asked for, or with by=day as a daily series of at most 20"
                            + " years. A person may be in several groups of category, designation,"
                            + " provision, offence, restriction and prosecuting_state. Numbers of"
                            + " one to four persons in a place are told to staff only, and with"
                            + " them as many as would give them away by subtraction.")
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            required = true,
            description =
                    "category, status, provision, offence, state, prosecuting_state, designation,"
                            + " liberty_profile, restriction or day")
    @Parameter(name = "as_of", in = ParameterIn.QUERY, description = "The day of the groups")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First day of the series")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last day of the series")
    @Parameter(
            name = "known_at",
            in = ParameterIn.QUERY,
            description = "As it was known at this instant; counted one by one, so slower")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only who is in custody there, such as KZ")
    @Parameter(
            name = "category",
            in = ParameterIn.QUERY,
            description = "Of the series: only such persons; at most one filter beside state")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "Of the series, likewise")
    @Parameter(name = "designation", in = ParameterIn.QUERY, description = "Likewise")
    @Parameter(name = "provision", in = ParameterIn.QUERY, description = "Such as KZ-CC:174")
    @Parameter(name = "offence", in = ParameterIn.QUERY, description = "Likewise")
    @Parameter(name = "prosecuting_state", in = ParameterIn.QUERY, description = "Likewise")
    @Shows(StatisticsView.class)
    public Response read(
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        byte[] body = Json.bytes(mapper, answers.answer(uri));
        return Answers.read(body, ETags.of(body), reader.clearance(), ifNoneMatch);
    }
}
