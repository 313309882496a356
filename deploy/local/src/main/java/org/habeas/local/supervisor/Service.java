package org.habeas.local.supervisor;

import java.util.List;

/**
 * A packaged service with a database of its own.
 *
 * @param name the module, the log and the process
 * @param database its database
 * @param addressVariable how the gateway is told where it listens
 */
record Service(String name, String database, String addressVariable) {

    static final List<Service> ALL =
            List.of(
                    new Service("case-service", "habeas_case", "HABEAS_CASE_URL"),
                    new Service(
                            "extradition-service", "habeas_extradition", "HABEAS_EXTRADITION_URL"),
                    new Service("advocacy-service", "habeas_advocacy", "HABEAS_ADVOCACY_URL"));

    static final String GATEWAY = "gateway";
    static final String GATEWAY_DATABASE = "habeas_gateway";
    static final String KAFKA = "kafka";
    static final String POSTGRESQL = "postgresql";
    static final String KEYCLOAK = "keycloak";

    /** Who may log in there, each with the role of the same name. */
    static final List<String> KEYCLOAK_USERS = List.of("editor", "reviewer", "administrator");

    static final List<String> SERVERS = List.of(POSTGRESQL, KAFKA);

    static final List<String> TOPICS =
            List.of(
                    "habeas.cases",
                    "habeas.proceedings",
                    "habeas.advocacy",
                    "habeas.staff",
                    "habeas.dead-letters");
}
