package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.habeas.gateway.contract.Operations.Operation;

/** Who may do what, said in one way whatever each service calls it. */
final class Access {
    private static final String TOKEN = "token";
    private static final String OPEN_ID = "openId";
    private static final String KEY = "apiKey";

    private Access() {}

    /** The ways to say who one is. */
    static ObjectNode schemes() {
        ObjectNode schemes = JsonNodeFactory.instance.objectNode();
        schemes.putObject(TOKEN)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put(
                        "description",
                        "An access token of the OpenID provider of this register, checked as RFC8725"
                                + " asks: allow-listed algorithms, issuer, audience and expiry.");
        schemes.putObject(OPEN_ID)
                .put("type", "openIdConnect")
                .put("openIdConnectUrl", "/.well-known/openid-configuration")
                .put(
                        "description",
                        "Staff and mobile clients: authorization code with PKCE. Partners: client"
                                + " credentials with private_key_jwt; what they read is bounded by their"
                                + " agreement. The address leads to the provider of this register.");
        schemes.putObject(KEY)
                .put("type", "apiKey")
                .put("in", "header")
                .put("name", "X-Api-Key")
                .put(
                        "description",
                        "A key for reading what is public with a budget of one's own. It opens nothing"
                                + " that is not public. `Authorization: Bearer hbs_...` is read too.");
        return schemes;
    }

    /** Takes what a service says of its own way away, and keeps the roles it asks for. */
    static void collect(ObjectNode document) {
        JsonNode common = document.remove("security");
        if (document.get("components") instanceof ObjectNode components) {
            components.remove("securitySchemes");
        }
        for (Operation operation : Operations.of(document.path("paths"))) {
            ObjectNode body = operation.body();
            JsonNode said = body.has("security") ? body.remove("security") : common;
            Set<String> roles = new TreeSet<>();
            if (said != null) {
                said.forEach(need ->
                        need.forEach(asked -> asked.forEach(role -> roles.add(role.asText()))));
            }
            boolean optional = said == null || said.isEmpty();
            if (said != null) {
                for (JsonNode need : said) {
                    optional |= need.isEmpty();
                }
            }
            if (!optional) {
                ArrayNode names = body.putArray("x-roles");
                roles.forEach(names::add);
            }
        }
    }

    /** What an operation needs; reads and what is meant for everybody need nothing. */
    static void apply(Operation operation) {
        ObjectNode body = operation.body();
        ArrayNode needs = body.putArray("security");
        JsonNode roles = body.path("x-roles");
        if (roles.isMissingNode()) {
            needs.addObject();
            needs.addObject().putArray(KEY);
        }
        needs.addObject().putArray(OPEN_ID);
        needs.addObject().putArray(TOKEN);
        if (!roles.isEmpty()) {
            String words =
                    roles.valueStream()
                            .map(role -> "`" + role.asText() + "`")
                            .collect(Collectors.joining(", "));
            body.put(
                    "description",
                    body.path("description").asText() + " For the roles: " + words + ".");
        } else if (roles.isArray()) {
            body.remove("x-roles");
        }
    }
}
