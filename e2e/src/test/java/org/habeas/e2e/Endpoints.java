package org.habeas.e2e;

import java.util.Set;
import java.util.stream.Stream;
import org.habeas.e2e.system.Contract;
import org.habeas.e2e.system.Contract.Operation;

/** The endpoints of the services, by what can be said of all of them. */
final class Endpoints {

    /** They are no dockets; what is refused of them stands in the tests of the service. */
    private static final Set<String> LAW = Set.of("host-states", "treaty-regimes");

    private static final Set<String> NO_DOCKETS =
            Set.of(
                    "deadlines",
                    "time-limit-rules",
                    "calendar-feeds",
                    "sanctions-lists",
                    "letters",
                    "supporters",
                    "demand-rules",
                    "signature-thresholds",
                    "risk-assessments",
                    "risk-rules");

    /** What the door keeps itself: see BadInputAtTheDoorIT. */
    static final Set<String> OF_THE_DOOR =
            Set.of("partners", "api-keys", "webhooks", "changes", "audit-records");

    private Endpoints() {}

    /** Files are no JSON; what is refused of them stands in the tests of their services. */
    static boolean isOfFiles(String path) {
        return path.contains("/files/") || path.endsWith("/imports");
    }

    static Stream<Operation> writes() {
        return Contract.writes()
                .filter(operation -> !isOfFiles(operation.path()))
                .filter(Endpoints::isOfDockets);
    }

    static Stream<Operation> recordings() {
        return writes().filter(operation -> !operation.retracts());
    }

    static Stream<Operation> retractions() {
        return writes().filter(Operation::retracts);
    }

    static Stream<Operation> puts() {
        return writes().filter(operation -> operation.method().equals("PUT"));
    }

    static Stream<Operation> aboutOne() {
        return Contract.operations().stream()
                .filter(operation -> !isOfFiles(operation.path()))
                .filter(operation -> !OF_THE_DOOR.contains(operation.kind()))
                .filter(operation -> operation.path().contains("{"))
                .filter(operation -> !(operation.opens() && !operation.method().equals("GET")))
                .filter(operation -> operation.method().equals("GET") || isOfDockets(operation));
    }

    private static boolean isOfDockets(Operation operation) {
        return !NO_DOCKETS.contains(operation.kind()) && !OF_THE_DOOR.contains(operation.kind());
    }

    static Stream<Operation> lists() {
        return Contract.reads()
                .filter(operation -> !operation.path().contains("{"))
                .filter(operation -> !operation.kind().equals("lists"))
                .filter(operation -> !operation.path().endsWith("/statistics"))
                .filter(operation -> !operation.kind().equals("designation-criteria"))
                .filter(Endpoints::isOfDockets);
    }

    /** Lists of matters about persons; the law of States is about none, a visit has a result. */
    static Stream<Operation> matters() {
        return lists().filter(operation -> !LAW.contains(operation.kind()))
                .filter(operation -> !operation.kind().equals("visits"));
    }

    static Stream<String> paths() {
        return Contract.paths()
                .filter(path -> !isOfFiles(path))
                .filter(path -> !path.contains("/feed."));
    }
}
