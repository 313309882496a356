package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.e2e.system.Chromium;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.PackagedHabeas;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documentation of the API as a browser without internet shows it. */
class DocsBrowserIT {

    @TempDir Path scratch;

    @Test
    void the_page_shows_the_operations_of_all_services_and_asks_nobody_else() throws Exception {
        Path requests = scratch.resolve("requests.json");
        URI docs = PackagedHabeas.running().address().resolve("/docs");

        String page = shown(new Chromium(scratch).show(docs, requests));

        assertThat(page).contains(paths());
        assertThat(hostsAsked(requests)).containsExactly(docs.getHost());
    }

    /** The page breaks long paths with signs that nobody sees. */
    private static String shown(String page) {
        return page.replace("<wbr>", "").replace("\u200b", "");
    }

    private static List<String> paths() {
        return Door.as(Role.ANYBODY)
                .get("/openapi")
                .with(200)
                .at("/paths")
                .propertyStream()
                .map(path -> path.getKey())
                .toList();
    }

    /** From the browser's own record of its requests. */
    private static Set<String> hostsAsked(Path requests) throws IOException {
        String log = Files.readString(requests, StandardCharsets.UTF_8);
        JsonNode events = new JsonMapper().readTree(log).path("events");
        return events.valueStream()
                .map(event -> event.at("/params/url").asText(""))
                .filter(url -> url.startsWith("http") || url.startsWith("ws"))
                .map(url -> URI.create(url.split("[?#]", 2)[0]).getHost())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }
}
