package org.habeas.gateway.standin;

/** OpenAPI documents as the services might tell them. */
final class OpenApiSamples {
    private OpenApiSamples() {}

    static String of(String service) {
        return switch (service) {
            case "case-service" -> document("persons", "View", "string", "JWT");
            case "extradition-service" -> document("interpol-alerts", "View", "integer", "Token");
            default -> document("campaigns", "Campaign", "string", "SecurityScheme");
        };
    }

    /** {@code Page} reads the same everywhere but holds what the service calls {@code View}. */
    private static String document(String path, String schema, String type, String scheme) {
        return """
        {
          "openapi": "3.1.0",
          "info": { "title": "inner", "version": "0" },
          "servers": [ { "url": "http://127.0.0.1:9999" } ],
          "tags": [ { "name": "%1$s" }, { "name": "entries" } ],
          "paths": {
            "/v1/%1$s": {
              "get": {
                "operationId": "Resource_list",
                "security": [ { "%4$s": [] } ],
                "responses": { "200": { "description": "ok", "content": { "application/json": {
                  "schema": { "$ref": "#/components/schemas/Page" } } } } }
              }
            },
            "/internal/%1$s": { "get": { "responses": {} } }
          },
          "components": {
            "schemas": {
              "Page": { "type": "object", "properties": { "items": { "type": "array",
                "items": { "$ref": "#/components/schemas/%2$s" } } } },
              "%2$s": { "type": "object", "properties": { "value": { "type": "%3$s" } } },
              "Problem": { "type": "object", "properties": { "code": { "type": "string" } } }
            },
            "securitySchemes": { "%4$s": { "type": "http", "scheme": "bearer" } }
          }
        }
        """
                .formatted(path, schema, type, scheme);
    }
}
