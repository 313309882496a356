package org.habeas.gateway.dossier;

import java.util.UUID;
import org.habeas.platform.http.Query;

/** A part of a dossier: which service tells it, and where. */
enum Part {
    PERSON("case-service", "/v1/persons/%s"),
    EFFECTS("extradition-service", "/v1/persons/%s/effects"),
    PROCEEDINGS("extradition-service", "/v1/persons/%s/proceedings"),
    CAMPAIGNS("advocacy-service", "/v1/campaigns?limit=200&person_id=%s"),
    DEMANDS("advocacy-service", "/v1/demands?limit=200&person_id=%s"),
    OUTCOMES("advocacy-service", "/v1/outcomes?limit=200&person_id=%s");

    private final String service;
    private final String path;

    Part(String service, String path) {
        this.service = service;
        this.path = path;
    }

    String service() {
        return service;
    }

    /** Whether it is a list, which may be empty, and not a page, which may not exist. */
    boolean isList() {
        return path.contains("?");
    }

    /** Path and query, with the day and the instant that are asked for. */
    String uri(UUID person, Query query) {
        StringBuilder uri = new StringBuilder(path.formatted(person));
        query.filters(Dossiers.PARAMETERS)
                .forEach((name, value) ->
                        uri.append(uri.indexOf("?") < 0 ? '?' : '&')
                                .append(name)
                                .append('=')
                                .append(value));
        return uri.toString();
    }
}
