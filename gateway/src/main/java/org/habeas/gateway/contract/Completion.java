package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.habeas.gateway.contract.Operations.Operation;

/**
 * Completes the merged document by rules that hold for every operation, whoever adds it: ids and
 * words, who may call it, parameters, headers, every refusal, and bounds.
 */
final class Completion {
    private Completion() {}

    static ObjectNode of(ObjectNode document) {
        ObjectNode components = document.withObjectProperty("components");
        JsonNode paths = document.path("paths");
        new Words(document).apply();
        BodyNames.apply(document);
        Headers.define(components);
        components
                .withObjectProperty("schemas")
                .setAll((ObjectNode) Words.resource("contract/problem.json"));
        Parameters parameters = new Parameters(components);
        Refusals refusals = new Refusals(components);
        for (Operation operation : Operations.of(paths)) {
            boolean isOfDocket = operation.isOfDocket(paths);
            Access.apply(operation);
            parameters.apply(operation, isOfDocket);
            Successes.apply(operation, isOfDocket);
            refusals.apply(operation, isOfDocket);
            Headers.success(operation.body(), operation.reads());
            Examples.apply(operation);
        }
        Misread.apply(components.path("schemas"));
        Unused.remove(document);
        Bounds.apply(paths);
        Bounds.apply(components);
        return document;
    }
}
