package org.habeas.advocacy.template;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.Results;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.ValueResolvers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.habeas.platform.problem.Refusal;

/**
 * Renders templates of letters. The engine is one of its own: it knows conditions and the variables
 * of letters, reaches no object or method of the program, and fails where a value is missing.
 */
@ApplicationScoped
public class Renderer {
    private static final long MILLIS = 2000;

    private final Engine engine =
            Engine.builder()
                    .addSectionHelper(new IfSectionHelper.Factory())
                    .addValueResolver(new Named())
                    .addValueResolver(ValueResolvers.orResolver())
                    .strictRendering(true)
                    .removeStandaloneLines(true)
                    .timeout(MILLIS)
                    .build();

    /** Refuses a template that cannot be read or asks for what no letter knows. */
    public void check(String template, String pointer) {
        Template parsed = parsed(template, pointer);
        for (Expression asked : parsed.getExpressions()) {
            if (!asked.isLiteral() && !Variables.KNOWN.contains(name(asked))) {
                throw Refusal.invalid(
                        "unknown-variable",
                        pointer,
                        "A letter knows nothing of that name. Known are: "
                                + String.join(", ", Variables.KNOWN)
                                + ".");
            }
        }
    }

    /**
     * The text of a template for these values. A variable without a value is refused, never left
     * out.
     *
     * @param pointer of the field of the request that the refusal points at
     */
    public String render(String template, Variables variables, String pointer) {
        Template parsed = parsed(template, pointer);
        try {
            return parsed.render(variables.values());
        } catch (TemplateException e) {
            String missing =
                    missing(parsed, variables)
                            .map(name ->
                                    "The template needs " + name + ", which is not known here.")
                            .orElse("The template cannot be rendered with what is known here.");
            throw Refusal.invalid("variable-without-value", pointer, missing);
        }
    }

    private static Optional<String> missing(Template parsed, Variables variables) {
        return parsed.getExpressions().stream()
                .filter(asked -> !asked.isLiteral())
                .filter(asked -> asked.getParts().size() == 2)
                .map(Renderer::name)
                .filter(name -> {
                    int dot = name.indexOf('.');
                    Map<String, String> group =
                            variables.values().getOrDefault(name.substring(0, dot), Map.of());
                    return !group.containsKey(name.substring(dot + 1));
                })
                .findFirst();
    }

    private Template parsed(String template, String pointer) {
        try {
            return engine.parse(template);
        } catch (TemplateException e) {
            throw Refusal.invalid(
                    "malformed-template", pointer, "This cannot be read as a template.");
        }
    }

    /** {@code recipient.holder} of {@code recipient.holder??}; anything longer is unknown. */
    private static String name(Expression asked) {
        List<String> parts = asked.getParts().stream().map(Expression.Part::getName).toList();
        boolean hasDefault = parts.size() == 3 && parts.getLast().equals("or");
        String prefix = asked.hasNamespace() ? asked.getNamespace() + ":" : "";
        return prefix
                + (hasDefault ? parts.subList(0, 2) : parts)
                        .stream().collect(Collectors.joining("."));
    }

    /** The values of a letter by their names. */
    private static final class Named implements ValueResolver {
        @Override
        public boolean appliesTo(EvalContext context) {
            return context.getBase() instanceof Map<?, ?> known
                    && known.containsKey(context.getName())
                    && context.getParams().isEmpty();
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            Object value = ((Map<?, ?>) context.getBase()).get(context.getName());
            return value == null ? Results.notFound(context) : CompletedStage.of(value);
        }
    }
}
