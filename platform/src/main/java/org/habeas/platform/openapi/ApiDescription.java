package org.habeas.platform.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.habeas.platform.json.Json;

/**
 * Completes the API description of a service from the docket kinds that it serves and from what the
 * methods of its resources say that they show.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUN)
public class ApiDescription implements OASFilter {
    private static final String JSON = "application/json";
    private static final List<String> TRAVEL = List.of("as_of", "known_at");
    private static final List<String> PAGING = List.of("limit", "cursor", "person_id", "count");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        org.eclipse.microprofile.openapi.models.Components known =
                api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        Components components =
                new Components(known.getSchemas() == null ? Map.of() : known.getSchemas());
        StandardSchemas.all().forEach(components::replace);
        RecordSchemas records = new RecordSchemas(components);
        ObjectMapper mapper = mapper();
        Map<String, DocketUses> kinds = new HashMap<>();
        for (DocketKinds.Known kind : DocketKinds.all()) {
            DocketSchemas schemas =
                    new DocketSchemas(kind.kind(), kind.beanClass(), mapper, components, records);
            kinds.put(kind.kind().name(), new DocketUses(kind.kind(), schemas.describe()));
        }
        Resources resources =
                new Resources(mapper, components, new ViewSchemas(mapper, components, records));
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths()
                    .getPathItems()
                    .forEach((path, item) -> describe(path, item, kinds, resources));
        }
        components.schemas().values().forEach(ApiDescription::lowerWords);
        api.components(known.schemas(components.schemas()));
    }

    private static ObjectMapper mapper() {
        return Arc.container().instance(ObjectMapper.class).isAvailable()
                ? Arc.container().instance(ObjectMapper.class).get()
                : Json.mapper();
    }

    private static void describe(
            String path, PathItem item, Map<String, DocketUses> kinds, Resources resources) {
        String[] segments = path.split("/", -1);
        DocketUses uses = segments.length > 2 ? kinds.get(segments[2]) : null;
        for (Map.Entry<PathItem.HttpMethod, Operation> method : item.getOperations().entrySet()) {
            Operation operation = method.getValue();
            Optional<Schema> shown = resources.shown(operation);
            Optional<Schema> ofDocket =
                    uses == null ? Optional.empty() : uses.shown(method.getKey(), path);
            Stream.concat(shown.stream(), ofDocket.stream())
                    .findFirst()
                    .ifPresent(schema -> answer(operation, schema));
            if (uses != null && method.getKey() == PathItem.HttpMethod.GET) {
                parameters(operation, uses, path);
            }
        }
    }

    private static void parameters(Operation operation, DocketUses uses, String path) {
        if (uses.isList(path) || uses.isOne(path)) {
            TRAVEL.forEach(name -> query(operation, name));
        }
        if (uses.isList(path)) {
            PAGING.forEach(name -> query(operation, name));
            query(operation, "status", uses.statuses());
            uses.filterNames().forEach(name -> query(operation, name));
        }
    }

    private static void query(Operation operation, String name) {
        query(operation, name, Scalars.typed(SchemaType.STRING));
    }

    private static void query(Operation operation, String name, Schema schema) {
        boolean known =
                operation.getParameters() != null
                        && operation.getParameters().stream()
                                .anyMatch(p -> name.equals(p.getName()));
        if (!known) {
            operation.addParameter(
                    OASFactory.createParameter().name(name).in(Parameter.In.QUERY).schema(schema));
        }
    }

    /** The success that is told shows this, as JSON unless something else is told already. */
    private static void answer(Operation operation, Schema schema) {
        if (operation.getResponses() == null) {
            operation.responses(OASFactory.createAPIResponses());
        }
        Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
        APIResponse success =
                responses.entrySet().stream()
                        .filter(response -> response.getKey().startsWith("2"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseGet(() -> {
                            APIResponse ok = OASFactory.createAPIResponse();
                            operation.getResponses().addAPIResponse("200", ok);
                            return ok;
                        });
        Content content =
                success.getContent() == null ? OASFactory.createContent() : success.getContent();
        boolean other =
                content.getMediaTypes() != null
                        && content.getMediaTypes().keySet().stream()
                                .anyMatch(type -> !type.equals(JSON) && !type.equals("*/*"));
        if (!other) {
            MediaType media = OASFactory.createMediaType().schema(schema);
            success.content(OASFactory.createContent().addMediaType(JSON, media));
        }
    }

    /** Enumerations are written in lower case; the scanner tells them as Java spells them. */
    private static void lowerWords(Schema schema) {
        List<Object> words = schema.getEnumeration();
        if (words != null
                && words.stream().allMatch(w -> w.toString().matches("[A-Z][A-Z0-9_]*"))) {
            schema.enumeration(
                    words.stream()
                            .map(word ->
                                    (Object) word.toString().toLowerCase(java.util.Locale.ROOT))
                            .toList());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(ApiDescription::lowerWords);
        }
    }
}
