package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Chromium;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.PackagedHabeas;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documentation of the API as a browser without internet shows it. */
class DocsBrowserIT {

    @TempDir Path scratch;

    @Test
    void the_page_lists_the_matters_of_all_services_and_asks_nobody_else() throws Exception {
        Path requests = scratch.resolve("requests.json");
        String docs = PackagedHabeas.running().address() + "/docs/reference";

        String page = new Chromium(scratch).show(docs, requests);

        Answer contract = Door.as(Role.ANYBODY).get("/openapi").with(200);
        assertThat(contract.at("/tags")).hasSizeGreaterThan(15);
        assertThat(page)
                .contains(
                        contract.at("/tags")
                                .valueStream()
                                .map(tag -> tag.path("name").asText())
                                .toList());
        assertThat(askedByThePage(requests)).containsExactly("localhost");
    }

    /** What a developer tries in the first ten minutes works as the page says. */
    @Test
    void each_audience_finds_a_start_whose_examples_work() throws Exception {
        String docs = PackagedHabeas.running().address() + "/docs#try";

        String page = new Chromium(scratch).show(docs, scratch.resolve("requests.json"));

        assertThat(page).contains("id=\"site\"", "id=\"mobile\"", "id=\"database\"");
        assertThat(page.split("data-try=", -1)).hasSizeGreaterThan(5);
        assertThat(page.split("data-status=\"200\"", -1))
                .hasSameSizeAs(page.split("data-try=", -1));
    }

    /** One matter of each service, unfolded as by its link. */
    @ParameterizedTest
    @ValueSource(strings = {"persons", "extradition-proceedings", "demands"})
    void a_matter_shows_all_its_operations(String kind) throws Exception {
        String tag =
                Door.as(Role.ANYBODY)
                        .get("/openapi")
                        .at("/paths")
                        .path("/v1/" + kind)
                        .at("/get/tags/0")
                        .asText();
        String docs =
                PackagedHabeas.running().address() + "/docs/reference#/" + tag.replace(" ", "%20");

        String page = new Chromium(scratch).show(docs, scratch.resolve("requests.json"));

        assertThat(shown(page)).contains(pathsOf(tag));
    }

    private static List<String> pathsOf(String tag) throws Exception {
        return Door.as(Role.ANYBODY)
                .get("/openapi")
                .at("/paths")
                .propertyStream()
                .filter(path ->
                        path.getValue().findValues("tags").toString().contains('"' + tag + '"'))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The page breaks long paths with signs that nobody sees. */
    private static String shown(String page) {
        return page.replace("<wbr>", "").replace("\u200b", "");
    }

    /** From the browser's own record; what the browser asks for itself has no origin. */
    private static Set<String> askedByThePage(Path requests) throws IOException {
        JsonNode events = new JsonMapper().readTree(requests.toFile()).path("events");
        return events.valueStream()
                .map(event -> event.path("params"))
                .filter(request -> request.path("initiator").asText().startsWith("http"))
                .map(request -> URI.create(request.path("url").asText().split("[?#]", 2)[0]))
                .flatMap(url -> Stream.ofNullable(url.getHost()))
                .collect(Collectors.toSet());
    }
}
