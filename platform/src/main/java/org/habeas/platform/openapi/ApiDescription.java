package org.habeas.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.habeas.docket.Act;
import org.habeas.platform.register.DocketKind;

/** Completes the API description of a service from the docket kinds that it serves. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUN)
public class ApiDescription implements OASFilter {
    private static final Map<String, String> TRAVEL =
            Map.of(
                    "as_of", "The state as of this day, such as 2018-04-28; today if left out.",
                    "known_at", "As it was known at this instant; now if left out.");
    private static final Map<String, String> PAGING =
            Map.of(
                    "limit", "How many items: 1 to 200, 50 if left out.",
                    "cursor", "From the next of the page before.",
                    "person_id", "Only what is about this person.",
                    "status", "Only what is in this state.",
                    "count", "only: just the number.");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components =
                api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        Map<String, Schema> schemas = new LinkedHashMap<>();
        if (components.getSchemas() != null) {
            schemas.putAll(components.getSchemas());
        }
        DocketKinds.all().forEach(kind -> describe(kind, schemas));
        schemas.put("FuzzyDate", fuzzyDate());
        schemas.put("LegalDuration", duration());
        schemas.put("Problem", problem());
        api.components(components.schemas(schemas));
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().forEach(ApiDescription::describe);
        }
    }

    private static void describe(DocketKind<?, ?, ?> kind, Map<String, Schema> schemas) {
        Class<?> acts = kind.actType();
        if (acts.isSealed() && Act.class.isAssignableFrom(acts)) {
            schemas.put(acts.getSimpleName(), RecordSchemas.ofActs(acts));
        }
        schemas.put(kind.headType().getSimpleName(), RecordSchemas.ofRecord(kind.headType()));
    }

    private static void describe(String path, PathItem item) {
        for (Map.Entry<PathItem.HttpMethod, Operation> method : item.getOperations().entrySet()) {
            Operation operation = method.getValue();
            problems(operation, method.getKey());
            boolean isList =
                    DocketKinds.all().stream().anyMatch(kind -> path.equals("/v1/" + kind.name()));
            boolean isOne = path.endsWith("/{id}");
            if (method.getKey() == PathItem.HttpMethod.GET && (isList || isOne)) {
                TRAVEL.forEach((name, words) -> query(operation, name, words));
            }
            if (method.getKey() == PathItem.HttpMethod.GET && isList) {
                PAGING.forEach((name, words) -> query(operation, name, words));
            }
        }
    }

    private static void query(Operation operation, String name, String words) {
        boolean known =
                operation.getParameters() != null
                        && operation.getParameters().stream()
                                .anyMatch(p -> name.equals(p.getName()));
        if (!known) {
            operation.addParameter(
                    OASFactory.createParameter()
                            .name(name)
                            .in(Parameter.In.QUERY)
                            .description(words)
                            .schema(RecordSchemas.typed(SchemaType.STRING)));
        }
    }

    private static void problems(Operation operation, PathItem.HttpMethod method) {
        Stream<String> reading = Stream.of("400", "404");
        Stream<String> writing =
                method == PathItem.HttpMethod.GET
                        ? Stream.of()
                        : Stream.of("401", "403", "409", "412", "415", "422", "428");
        if (operation.getResponses() == null) {
            operation.responses(OASFactory.createAPIResponses());
        }
        Stream.concat(reading, writing)
                .filter(status -> !operation.getResponses().hasAPIResponse(status))
                .forEach(status -> operation.getResponses().addAPIResponse(status, refused()));
    }

    private static APIResponse refused() {
        return OASFactory.createAPIResponse()
                .description("Refused; the code says why.")
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        "application/problem+json",
                                        OASFactory.createMediaType()
                                                .schema(
                                                        OASFactory.createSchema()
                                                                .ref(
                                                                        "#/components/schemas/Problem"))));
    }

    private static Schema fuzzyDate() {
        Schema words =
                RecordSchemas.typed(SchemaType.STRING)
                        .description(
                                "2018-04-13, 2018-04, 2018, 2018-04-24/2018-05-10, ../2021-01-07");
        Schema object =
                RecordSchemas.typed(SchemaType.OBJECT)
                        .addProperty("date", words)
                        .addProperty(
                                "precision", RecordSchemas.typed(SchemaType.STRING).readOnly(true))
                        .addProperty(
                                "modality",
                                RecordSchemas.typed(SchemaType.STRING)
                                        .addEnumeration("actual")
                                        .addEnumeration("expected")
                                        .addEnumeration("planned")
                                        .addEnumeration("reported"))
                        .addProperty("raw", RecordSchemas.typed(SchemaType.STRING));
        return OASFactory.createSchema()
                .description("A date as exact as its source; no date at all if it is unknown.")
                .addOneOf(words)
                .addOneOf(object);
    }

    private static Schema duration() {
        return OASFactory.createSchema()
                .description("The words of the source, or an object with the ISO 8601 period.")
                .addOneOf(RecordSchemas.typed(SchemaType.STRING))
                .addOneOf(
                        RecordSchemas.typed(SchemaType.OBJECT)
                                .addProperty("raw", RecordSchemas.typed(SchemaType.STRING))
                                .addProperty("period", RecordSchemas.typed(SchemaType.STRING))
                                .addProperty("qualifier", RecordSchemas.typed(SchemaType.STRING))
                                .addProperty("special", RecordSchemas.typed(SchemaType.STRING)));
    }

    private static Schema problem() {
        Schema error =
                RecordSchemas.typed(SchemaType.OBJECT)
                        .addProperty("pointer", RecordSchemas.typed(SchemaType.STRING))
                        .addProperty("detail", RecordSchemas.typed(SchemaType.STRING));
        Schema problem = RecordSchemas.typed(SchemaType.OBJECT).description("RFC 9457");
        for (String text : new String[] {"type", "title", "code", "detail", "trace_id"}) {
            problem.addProperty(text, RecordSchemas.typed(SchemaType.STRING));
        }
        return problem.addProperty("status", RecordSchemas.typed(SchemaType.INTEGER))
                .addProperty("errors", RecordSchemas.typed(SchemaType.ARRAY).items(error));
    }
}
