package org.habeas.local.launch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.habeas.local.load.LoadReport;
import org.habeas.local.supervisor.Installation;

/** The sample that comes with the checkout; it is loaded into an empty register only. */
final class SampleRegister {

    private final Installation installation;
    private final String door;

    SampleRegister(Installation installation, String door) {
        this.installation = installation;
        this.door = door;
    }

    /** Whether anything was loaded. */
    boolean loadIfEmpty() throws IOException, InterruptedException {
        List<Path> files = files();
        Path unfinished = installation.run().resolve("sample-unfinished");
        // A load that was killed half-way is taken up again: repeating does no harm.
        if (files.isEmpty() || !(Files.exists(unfinished) || isEmpty())) {
            return false;
        }
        Files.writeString(unfinished, "");
        LoadReport report = Loading.into(door, installation, "sample register").load(files);
        System.out.println("  sample register: " + report);
        if (report.failed() == 0) {
            Files.delete(unfinished);
        }
        return true;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(installation.sampleData())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(installation.sampleData())) {
            return files.filter(file -> file.toString().endsWith(".ndjson")).sorted().toList();
        }
    }

    private boolean isEmpty() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(door + "/v1/persons?limit=1")).build();
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200
                    && new JsonMapper().readTree(response.body()).path("items").isEmpty();
        }
    }
}
