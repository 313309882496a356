package org.habeas.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PathTreeTest {
    @Provide
    Arbitrary<List<String>> known() {
        return path(Arbitraries.of("a", "b", "*")).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> asked() {
        return path(Arbitraries.of("a", "b", "c", ""));
    }

    private static Arbitrary<String> path(Arbitrary<String> segments) {
        return segments.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> "/" + String.join("/", parts));
    }

    @Property
    void the_tree_finds_whose_path_fits_most_closely(
            @ForAll("known") List<String> known, @ForAll("asked") String asked) {
        List<Service> services =
                IntStream.range(0, known.size())
                        .mapToObj(i -> service("s" + i, List.of(known.get(i))))
                        .toList();
        PathTree tree = new PathTree();
        services.forEach(tree::add);

        int closest = services.stream().mapToInt(s -> s.closeness(asked)).max().orElse(0);

        assertThat(tree.closest(asked).map(s -> s.closeness(asked)).orElse(0)).isEqualTo(closest);
    }

    @Test
    void where_two_name_the_same_path_the_first_stays() {
        PathTree tree = new PathTree();
        tree.add(service("first", List.of("/v1/persons")));
        tree.add(service("second", List.of("/v1/persons")));

        assertThat(tree.closest("/v1/persons/1").map(Service::name)).contains("first");
    }

    private static Service service(String name, List<String> paths) {
        return new Service(name, URI.create("http://127.0.0.1"), paths);
    }
}
