package org.habeas.e2e.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the API says of itself, so that no endpoint is forgotten. */
public final class Contract {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private Contract() {}

    /**
     * One endpoint.
     *
     * @param path with its parameters in braces
     */
    public record Operation(String method, String path) {

        /** The docket kind, which follows the version. */
        public String kind() {
            return path.split("/", -1)[2];
        }

        public boolean opens() {
            return method.equals("POST") ? !path.contains("{") : path.endsWith("/{id}");
        }

        /** The path with this in every place of a parameter. */
        public String about(String id) {
            return path.replaceAll("\\{[a-z_]+\\}", id);
        }

        public boolean retracts() {
            return path.endsWith("/retraction");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Asked once: it does not change while the system runs. */
    public static List<Operation> operations() {
        return Read.ALL;
    }

    private static final class Read {
        static final List<Operation> ALL = read();
    }

    private static List<Operation> read() {
        JsonNode paths = Door.as(Role.ANYBODY).get("/openapi").with(200).at("/paths");
        return paths.propertyStream()
                .flatMap(path ->
                        names(path.getValue()).map(method -> new Operation(method, path.getKey())))
                .toList();
    }

    public static Stream<Operation> writes() {
        return operations().stream().filter(operation -> !operation.method().equals("GET"));
    }

    public static Stream<Operation> reads() {
        return operations().stream().filter(operation -> operation.method().equals("GET"));
    }

    public static Stream<String> paths() {
        return operations().stream().map(Operation::path).distinct();
    }

    /** What the path knows. */
    public static Set<String> methods(String path) {
        return operations().stream()
                .filter(operation -> operation.path().equals(path))
                .map(Operation::method)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(JsonNode path) {
        return path.propertyStream()
                .map(method -> method.getKey().toUpperCase(Locale.ROOT))
                .filter(METHODS::contains);
    }
}
