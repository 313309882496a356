package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.habeas.gateway.service.Service;

/** The OpenAPI document of one service. */
record Part(Service service, ObjectNode document) {

    /** What sets its names apart from those of others: {@code Case} for {@code case-service}. */
    String prefix() {
        String bare = service.name().replaceFirst("-service$", "");
        return Arrays.stream(bare.split("-", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    Part with(ObjectNode changed) {
        return new Part(service, changed);
    }
}
