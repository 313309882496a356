package org.habeas.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import java.io.StringReader;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.cornutum.tcases.Tcases;
import org.cornutum.tcases.generator.GeneratorOptions;
import org.cornutum.tcases.openapi.ModelOptions;
import org.cornutum.tcases.openapi.TcasesOpenApi;
import org.cornutum.tcases.openapi.reader.OpenApiReader;
import org.cornutum.tcases.openapi.resolver.RequestCase;
import org.cornutum.tcases.openapi.resolver.RequestCaseDef;
import org.cornutum.tcases.openapi.resolver.RequestCaseException;
import org.cornutum.tcases.openapi.resolver.RequestCaseResolver;
import org.cornutum.tcases.openapi.resolver.RequestCases;
import org.cornutum.tcases.resolve.ResolverContext;
import org.cornutum.tcases.resolve.ResolverException;
import org.cornutum.tcases.util.Notifier;

/**
 * The cases that Tcases makes of an operation: every parameter and every field of the body as the
 * document allows it, at its bounds, and wrong in each way that it can be wrong.
 */
@SuppressWarnings("rawtypes") // as the parser has them
public final class Barrage {
    private static final int LONG = 64;
    private static final int MANY = 3;

    private final OpenAPI document;
    private final Paths paths;

    private final Map<Schema<?>, List<Schema>> choices = new IdentityHashMap<>();

    private Barrage(OpenAPI document) {
        this.document = document;
        this.paths = document.getPaths();
        for (Schema<?> schema : document.getComponents().getSchemas().values()) {
            if (schema.getOneOf() != null && schema.getOneOf().size() > 1) {
                choices.put(schema, schema.getOneOf());
            }
        }
    }

    public static Barrage of(ObjectNode document) {
        ObjectNode tame = document.deepCopy();
        // The types of 3.0 are what Tcases looks at; of 3.1 alone are only a few words.
        tame.put("openapi", "3.0.3");
        tame.putObject("info").put("title", "Habeas").put("version", "1");
        tame(tame);
        tame.at("/components/schemas")
                .properties()
                .forEach(one -> withoutItself(one.getKey(), one.getValue().path("properties")));
        try (OpenApiReader reader = new OpenApiReader(new StringReader(tame.toString()), "json")) {
            return new Barrage(reader.read());
        }
    }

    /** Texts of a megabyte at every bound would be a test of patience; one is in BodiesIT. */
    private static void tame(JsonNode node) {
        if (node instanceof ObjectNode schema) {
            shorten(schema, "maxLength", Math.max(LONG, schema.path("minLength").asInt()));
            shorten(schema, "maxItems", Math.max(MANY, schema.path("minItems").asInt()));
            if (schema.path("pattern").asText().contains("u0000")) {
                schema.remove("pattern");
            }
            schema.remove("patternProperties");
            if (schema.path("format").asText().equals("int32")) {
                // One below the least of them is a number, too.
                schema.put("format", "int64");
            }
            if (schema.path("examples").isArray()) {
                schema.remove("examples");
            }
        }
        node.forEach(Barrage::tame);
    }

    /** Something within its like, without end, cannot be gone through. */
    private static void withoutItself(String name, JsonNode properties) {
        if (properties instanceof ObjectNode all) {
            all.properties().removeIf(one -> one.getValue().toString().contains("/" + name + "\""));
        }
    }

    private static void shorten(ObjectNode schema, String bound, int most) {
        if (schema.path(bound).isInt() && schema.path(bound).asInt() > most) {
            schema.put(bound, most);
        }
    }

    /**
     * All cases of one operation.
     *
     * @param seed the same seed makes the same cases
     */
    public synchronized List<RequestCase> at(Target target, long seed) {
        document.setPaths(only(target));
        choose(new Random(seed));
        var input =
                TcasesOpenApi.getRequestInputModel(
                        document, ModelOptions.builder().notifier(Notifier.ignore()).build());
        var tests =
                Tcases.getTests(
                        input, null, null, null, GeneratorOptions.builder().seed(seed).build());
        var random =
                ResolverContext.builder(target.toString())
                        .notifier(Notifier.ignore())
                        .random(new Random(seed))
                        .build();
        RequestCaseResolver resolver = new RequestCaseResolver(random);
        return RequestCases.getRequestCaseDefs(tests).stream()
                .flatMap(one -> resolved(resolver, one))
                .toList();
    }

    /** None for bounds and patterns that cannot be kept at once: there is no such request. */
    private static Stream<RequestCase> resolved(RequestCaseResolver resolver, RequestCaseDef one) {
        try {
            return Optional.ofNullable(resolver.resolve(one)).stream();
        } catch (RequestCaseException | ResolverException impossible) {
            return Stream.empty();
        }
    }

    /**
     * Of each choice one, another with another seed: that an act is one of thirty and none of the
     * twenty-nine others is more than Tcases can work out in an hour.
     */
    private void choose(Random random) {
        choices.forEach(
                (schema, all) -> schema.setOneOf(List.of(all.get(random.nextInt(all.size())))));
    }

    private Paths only(Target target) {
        PathItem whole = paths.get(target.path());
        HttpMethod method = HttpMethod.valueOf(target.method());
        PathItem one = new PathItem();
        one.setParameters(whole.getParameters());
        one.operation(method, whole.readOperationsMap().get(method));
        Paths only = new Paths();
        only.addPathItem(target.path(), one);
        return only;
    }
}
